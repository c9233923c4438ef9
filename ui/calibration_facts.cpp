// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration_facts.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace ls {

namespace {

struct CalibrationWords {
    Q_DECLARE_TR_FUNCTIONS(CalibrationPage)
};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString sourceText(const CalibrationDesk &desk)
{
    switch (desk.sensitivity().source) {
    case LevelSource::sensFactor:
        return CalibrationWords::tr("Sens Factor of the file");
    case LevelSource::seedLegacy:
        return CalibrationWords::tr("py-umik-base-app's formula");
    case LevelSource::fullScale:
        return CalibrationWords::tr("typed full-scale level");
    case LevelSource::calibrator:
        return CalibrationWords::tr("calibrator, %1 dB").arg(levelText(desk.check()->referenceDbSpl));
    }
    return {};
}

QString gainText(const CalibrationFile &file, const CalibrationDesk &desk)
{
    const QString ofFile = file.analogGainDb
        ? CalibrationWords::tr("%1 dB in the file").arg(decibelText(*file.analogGainDb, 0))
        : CalibrationWords::tr("not told by the file");
    QString ofDevice = CalibrationWords::tr("not told by the device");
    if (desk.input() && desk.input()->microphone && desk.input()->microphone->gainDb)
        ofDevice = CalibrationWords::tr("%1 dB set").arg(*desk.input()->microphone->gainDb);
    return QStringLiteral("%1, %2").arg(ofFile, ofDevice);
}

void addFileFacts(QList<CalibrationFact> &facts, const CalibrationDesk &desk)
{
    const CalibrationFile &file = *desk.choice().file;
    const QString notTold = CalibrationWords::tr("not told");
    const std::string_view model = microphoneName(file);
    facts.append({CalibrationWords::tr("File"), desk.fileName()});
    facts.append({CalibrationWords::tr("Microphone"), model.empty() ? notTold : text(model)});
    facts.append({CalibrationWords::tr("Serial number"), file.serial.empty() ? notTold : text(file.serial)});
    if (file.sensFactorDb)
        facts.append({CalibrationWords::tr("Sens Factor"),
                      CalibrationWords::tr("%1 dB").arg(decibelText(*file.sensFactorDb, 3))});
    if (file.sensitivityDbFs)
        facts.append({CalibrationWords::tr("Sensitivity"),
                      CalibrationWords::tr("%1 dBFS at 94 dB SPL").arg(decibelText(*file.sensitivityDbFs, 2))});
    if (file.sensitivityDbVPerPa)
        facts.append({CalibrationWords::tr("Sensitivity"),
                      CalibrationWords::tr("%1 dB re 1 V/Pa").arg(decibelText(*file.sensitivityDbVPerPa, 2))});
    facts.append({CalibrationWords::tr("Analogue gain"), gainText(file, desk)});
    facts.append({CalibrationWords::tr("Curve"),
                  CalibrationWords::tr("%1 to %2, %3 points")
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
        return CalibrationWords::tr("None: levels are dBFS");
    case CalibrationState::estimated:
        return CalibrationWords::tr("Estimated");
    case CalibrationState::checked:
        return CalibrationWords::tr("Checked %1").arg(dateTimeText(desk.check()->time));
    }
    return {};
}

QList<CalibrationFact> calibrationFacts(const CalibrationDesk &desk, int correctionTaps)
{
    QList<CalibrationFact> facts;
    const Sensitivity &level = desk.sensitivity();
    if (level.calibrated()) {
        facts.append({CalibrationWords::tr("Full scale"),
                      CalibrationWords::tr("%1 dB SPL").arg(decibelText(level.fullScaleDbSpl(), 2))});
        facts.append({CalibrationWords::tr("Offset"),
                      CalibrationWords::tr("dBFS %1 dB").arg(decibelText(level.splOffsetDb, 2, Sign::always))});
        facts.append({CalibrationWords::tr("Level from"), sourceText(desk)});
    }
    if (desk.input()) {
        const std::optional<double> &gainDb = desk.input()->captureGainDb;
        facts.append({CalibrationWords::tr("Input volume"),
                      gainDb ? CalibrationWords::tr("%1 dB, counted").arg(decibelText(*gainDb, 1))
                             : CalibrationWords::tr("not known, taken as 0 dB")});
    }
    if (desk.choice().file)
        addFileFacts(facts, desk);
    if (correctionTaps > 0)
        facts.append(
            {CalibrationWords::tr("Correction"), CalibrationWords::tr("in force, %1 taps").arg(correctionTaps)});
    else if (desk.choice().file)
        facts.append({CalibrationWords::tr("Correction"),
                      desk.correction() ? CalibrationWords::tr("from the next measurement on")
                                        : CalibrationWords::tr("not of this microphone")});
    return facts;
}

QStringList calibrationWarnings(const CalibrationDesk &desk)
{
    QStringList warnings;
    const Sensitivity &level = desk.sensitivity();
    if (desk.complaint())
        warnings += errorText(*desk.complaint());
    if (level.source == LevelSource::seedLegacy && level.calibrated())
        warnings += CalibrationWords::tr(
            "These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.");
    else if (level.provisional)
        warnings += CalibrationWords::tr(
            "The formula for this microphone is provisional, by several dB. Check it with a calibrator.");
    if (level.analogGainAssumed)
        warnings +=
            CalibrationWords::tr("The microphone's analogue gain is not told; 18 dB, or the file's, is assumed.");
    if (desk.choice().source == LevelSource::calibrator && level.state != CalibrationState::checked)
        warnings += CalibrationWords::tr("No check of this microphone is known yet.");
    return warnings;
}

} // namespace ls
