// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration_facts.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace ls {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalibrationPage)
};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString sourceText(const CalibrationDesk &desk)
{
    switch (desk.sensitivity().source) {
    case LevelSource::sensFactor:
        return Words::tr("Sens Factor of the file");
    case LevelSource::seedLegacy:
        return Words::tr("py-umik-base-app's formula");
    case LevelSource::fullScale:
        return Words::tr("typed full-scale level");
    case LevelSource::calibrator:
        return Words::tr("calibrator, %1 dB").arg(levelText(desk.check()->referenceDbSpl));
    }
    return {};
}

QString gainText(const CalibrationFile &file, const CalibrationDesk &desk)
{
    const QString ofFile = file.analogGainDb ? Words::tr("%1 dB in the file").arg(decibelText(*file.analogGainDb, 0))
                                             : Words::tr("not told by the file");
    QString ofDevice = Words::tr("not told by the device");
    if (desk.input() && desk.input()->microphone && desk.input()->microphone->gainDb)
        ofDevice = Words::tr("%1 dB set").arg(*desk.input()->microphone->gainDb);
    return QStringLiteral("%1, %2").arg(ofFile, ofDevice);
}

void addFileFacts(QList<CalibrationFact> &facts, const CalibrationDesk &desk)
{
    const CalibrationFile &file = *desk.choice().file;
    const QString notTold = Words::tr("not told");
    const std::string_view model = microphoneName(file);
    facts.append({Words::tr("File"), desk.fileName()});
    facts.append({Words::tr("Microphone"), model.empty() ? notTold : text(model)});
    facts.append({Words::tr("Serial number"), file.serial.empty() ? notTold : text(file.serial)});
    if (file.sensFactorDb)
        facts.append({Words::tr("Sens Factor"), Words::tr("%1 dB").arg(decibelText(*file.sensFactorDb, 3))});
    if (file.sensitivityDbFs)
        facts.append(
            {Words::tr("Sensitivity"), Words::tr("%1 dBFS at 94 dB SPL").arg(decibelText(*file.sensitivityDbFs, 2))});
    if (file.sensitivityDbVPerPa)
        facts.append(
            {Words::tr("Sensitivity"), Words::tr("%1 dB re 1 V/Pa").arg(decibelText(*file.sensitivityDbVPerPa, 2))});
    facts.append({Words::tr("Analogue gain"), gainText(file, desk)});
    facts.append({Words::tr("Curve"),
                  Words::tr("%1 to %2, %3 points")
                      .arg(nominalFrequencyText(std::round(file.curve.front().frequencyHz)),
                           nominalFrequencyText(std::round(file.curve.back().frequencyHz / 10.0) * 10.0))
                      .arg(file.curve.size())});
}

} // namespace

QString dateTimeText(const std::string &isoTime)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(isoTime), Qt::ISODate).toLocalTime();
    if (!time.isValid())
        return QString::fromStdString(isoTime);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm"));
}

QString calibrationStateText(const CalibrationDesk &desk)
{
    switch (desk.sensitivity().state) {
    case CalibrationState::none:
        return Words::tr("None: levels are dBFS");
    case CalibrationState::estimated:
        return Words::tr("Estimated");
    case CalibrationState::checked:
        return Words::tr("Checked %1").arg(dateTimeText(desk.check()->time));
    }
    return {};
}

QList<CalibrationFact> calibrationFacts(const CalibrationDesk &desk, int correctionTaps)
{
    QList<CalibrationFact> facts;
    const Sensitivity &level = desk.sensitivity();
    if (level.calibrated()) {
        facts.append({Words::tr("Full scale"), Words::tr("%1 dB SPL").arg(decibelText(level.fullScaleDbSpl(), 2))});
        facts.append(
            {Words::tr("Offset"), Words::tr("dBFS %1 dB").arg(decibelText(level.splOffsetDb, 2, Sign::always))});
        facts.append({Words::tr("Level from"), sourceText(desk)});
    }
    if (desk.input()) {
        const std::optional<double> &gainDb = desk.input()->captureGainDb;
        facts.append({Words::tr("Input volume"),
                      gainDb ? Words::tr("%1 dB, counted").arg(decibelText(*gainDb, 1))
                             : Words::tr("not known, taken as 0 dB")});
    }
    if (desk.choice().file)
        addFileFacts(facts, desk);
    if (correctionTaps > 0)
        facts.append({Words::tr("Correction"), Words::tr("in force, %1 taps").arg(correctionTaps)});
    else if (desk.choice().file)
        facts.append(
            {Words::tr("Correction"),
             desk.correction() ? Words::tr("from the next measurement on") : Words::tr("not of this microphone")});
    return facts;
}

QStringList calibrationWarnings(const CalibrationDesk &desk)
{
    QStringList warnings;
    const Sensitivity &level = desk.sensitivity();
    if (desk.complaint())
        warnings += errorText(*desk.complaint());
    if (level.source == LevelSource::seedLegacy && level.calibrated())
        warnings +=
            Words::tr("These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.");
    else if (level.provisional)
        warnings +=
            Words::tr("The formula for this microphone is provisional, by several dB. Check it with a calibrator.");
    if (level.analogGainAssumed)
        warnings += Words::tr("The microphone's analogue gain is not told; 18 dB, or the file's, is assumed.");
    if (desk.choice().source == LevelSource::calibrator && level.state != CalibrationState::checked)
        warnings += Words::tr("No check of this microphone is known yet.");
    return warnings;
}

} // namespace ls
