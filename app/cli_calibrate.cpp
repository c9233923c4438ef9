// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/base/number.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/correction_design.h"
#include "core/calibration/sensitivity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace ls {

namespace {

QString pathText(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }

QString number(double value) { return QString::fromStdString(formatNumber(value)); }

/// What there is to tell of a calibration file.
struct Report {
    CalibrationFile file;
    std::optional<std::filesystem::path> sibling;
    std::optional<Sensitivity> level; ///< nothing: the file alone gives none
    int sampleRateHz = 48000;
    CorrectionPhase phase = CorrectionPhase::minimum;
    CorrectionDesign correction;
};

void printLineOf(const QString &what, const QString &value)
{
    printLine((what + QLatin1Char(':')).leftJustified(22).toStdString() + value.toStdString());
}

QString gainText(const Report &report)
{
    if (report.file.analogGainDb)
        return tr("%1 dB").arg(number(*report.file.analogGainDb));
    const bool assumed = report.level && report.level->analogGainAssumed;
    return assumed ? tr("not told, 18 dB assumed") : tr("not told");
}

QString fullScaleText(const Sensitivity &level)
{
    return tr("%1 dB SPL (a sine), %2")
               .arg(QString::fromStdString(formatNumber(level.fullScaleDbSpl(), 2)),
                    fromUtf8(calibrationStateName(level.state))) +
        (level.provisional ? tr(", provisional: the formula is uncertain by several dB") : QString());
}

void printText(const Report &report)
{
    const CalibrationFile &file = report.file;
    const std::string_view model = microphoneName(file);
    const QString unknown = tr("not told");
    printLineOf(tr("Microphone"), model.empty() ? unknown : fromUtf8(model));
    printLineOf(tr("Serial number"), file.serial.empty() ? unknown : fromUtf8(file.serial));
    printLineOf(tr("Sens Factor"), file.sensFactorDb ? tr("%1 dB").arg(number(*file.sensFactorDb)) : unknown);
    if (file.sensitivityDbFs)
        printLineOf(tr("Sensitivity"), tr("%1 dBFS at 94 dB SPL").arg(number(*file.sensitivityDbFs)));
    if (file.sensitivityDbVPerPa)
        printLineOf(tr("Sensitivity"), tr("%1 dB re 1 V/Pa").arg(number(*file.sensitivityDbVPerPa)));
    printLineOf(tr("Analogue gain"), gainText(report));
    printLineOf(tr("Orientation"),
                file.orientationDeg == 90 ? tr("90°, pointing at the ceiling") : tr("0°, pointing at the source"));
    if (report.sibling)
        printLineOf(tr("Other orientation"), pathText(*report.sibling));
    printLineOf(tr("Frequency range"),
                tr("%1 to %2 Hz, %3 points")
                    .arg(number(file.curve.front().frequencyHz), number(file.curve.back().frequencyHz))
                    .arg(file.curve.size()));
    printLineOf(tr("Full scale"), report.level ? fullScaleText(*report.level) : unknown);
    const auto deviation = [&](double db) {
        return std::isnan(db) ? tr("no points there") : QString::fromStdString(formatNumber(db, 4)) + tr(" dB");
    };
    printLineOf(tr("Correction"),
                tr("%1 taps at %2 Hz, delay %3 frames")
                    .arg(report.correction.taps.size())
                    .arg(report.sampleRateHz)
                    .arg(report.correction.delayFrames));
    printLineOf(tr("Error, 10–20 Hz"), deviation(report.correction.deviationBelow20HzDb));
    printLineOf(tr("Error, 20 Hz–20 kHz"), deviation(report.correction.deviationDb));
}

/// `frequency_hz,target_db,achieved_db` for every point of the file below half the rate. Written beside, then renamed.
bool writeResponse(const Report &report, const QString &path)
{
    QByteArray table("frequency_hz,target_db,achieved_db\n");
    for (const CalibrationFile::Point &point : report.file.curve) {
        if (2.0 * point.frequencyHz >= report.sampleRateHz)
            break;
        table += formatNumber(point.frequencyHz).c_str();
        for (const double db : {correctionTargetDb(report.file.curve, point.frequencyHz),
                                filterResponseDb(report.correction.taps, point.frequencyHz, report.sampleRateHz)}) {
            table += ',';
            table += formatNumber(db, 4).c_str();
        }
        table += '\n';
    }
    if (path == QLatin1String("-"))
        return printLine(table.trimmed().toStdString()) != Printed::failed;
    QSaveFile out(path);
    if (out.open(QIODevice::WriteOnly) && out.write(table) == table.size() && out.commit())
        return true;
    printError(tr("“%1” cannot be written (%2)").arg(path, out.errorString()));
    return false;
}

QJsonValue numberOrNull(double value) { return std::isnan(value) ? QJsonValue() : QJsonValue(value); }

QJsonObject toJson(const Report &report)
{
    const CalibrationFile &file = report.file;
    const auto orNull = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    const auto textOrNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonArray rejected;
    for (const RejectedRow &row : file.rejectedRows)
        rejected.append(QJsonObject{{QStringLiteral("line"), row.line},
                                    {QStringLiteral("reason"), fromUtf8(row.reason.inEnglish())}});
    const bool level = report.level.has_value();
    return {
        {QStringLiteral("file"), pathText(file.path)},
        {QStringLiteral("model"), textOrNull(fromUtf8(microphoneName(file)))},
        {QStringLiteral("serial"), textOrNull(fromUtf8(file.serial))},
        {QStringLiteral("sens_factor_db"), orNull(file.sensFactorDb)},
        {QStringLiteral("sensitivity_dbfs"), orNull(file.sensitivityDbFs)},
        {QStringLiteral("sensitivity_dbv_per_pa"), orNull(file.sensitivityDbVPerPa)},
        {QStringLiteral("analog_gain_db"), orNull(file.analogGainDb)},
        {QStringLiteral("orientation_deg"), file.orientationDeg},
        {QStringLiteral("other_orientation_file"), textOrNull(report.sibling ? pathText(*report.sibling) : QString())},
        {QStringLiteral("points"), static_cast<qint64>(file.curve.size())},
        {QStringLiteral("lowest_frequency_hz"), file.curve.front().frequencyHz},
        {QStringLiteral("highest_frequency_hz"), file.curve.back().frequencyHz},
        {QStringLiteral("state"), fromUtf8(calibrationStateName(level ? report.level->state : CalibrationState::none))},
        {QStringLiteral("provisional"), level ? QJsonValue(report.level->provisional) : QJsonValue()},
        {QStringLiteral("full_scale_db_spl"), level ? QJsonValue(report.level->fullScaleDbSpl()) : QJsonValue()},
        {QStringLiteral("rejected_rows"), rejected},
        {QStringLiteral("doubt"), textOrNull(file.doubt ? fromUtf8(describe(*file.doubt)) : QString())},
        {QStringLiteral("sample_rate_hz"), report.sampleRateHz},
        {QStringLiteral("taps"), static_cast<qint64>(report.correction.taps.size())},
        {QStringLiteral("phase"),
         report.phase == CorrectionPhase::linear ? QStringLiteral("linear") : QStringLiteral("minimum")},
        {QStringLiteral("delay_frames"), report.correction.delayFrames},
        {QStringLiteral("deviation_db"), numberOrNull(report.correction.deviationDb)},
        {QStringLiteral("deviation_below_20_hz_db"), numberOrNull(report.correction.deviationBelow20HzDb)},
    };
}

} // namespace

int runCalibrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Tells what a microphone's calibration file says."));
    parser.addPositionalArgument(QStringLiteral("CAL"), tr("The calibration file."));
    parser.addOptions({{QStringLiteral("json"), tr("Print JSON.")},
                       {QStringLiteral("sample-rate"), tr("Rate for which the correction is designed."),
                        QStringLiteral("Hz"), QStringLiteral("48000")},
                       {QStringLiteral("response"), tr("Write what the correction should do and does, as CSV."),
                        QStringLiteral("file")}});
    addCorrectionOptions(parser);
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("calibrate"), arguments, Operands{1, 1}))
        return *ended;

    Report report;
    int taps = 0;
    bool isNumber = false;
    report.sampleRateHz = parser.value(QStringLiteral("sample-rate")).toInt(&isNumber);
    if (!isNumber || report.sampleRateHz < minSampleRateHz || report.sampleRateHz > maxSampleRateHz) {
        printError(tr("--sample-rate takes a number from %1 to %2").arg(minSampleRateHz).arg(maxSampleRateHz));
        return exitUsage;
    }
    if (!readCorrectionOptions(parser, report.phase, taps))
        return exitUsage;

    Result<CalibrationFile> read = readCalibrationFile(parser.positionalArguments().first().toStdString());
    if (!read) {
        printError(QString::fromStdString(describe(read.error())));
        return exitFailed;
    }
    report.file = read.take();
    report.sibling = siblingCalibration(report.file.path);
    for (const RejectedRow &row : report.file.rejectedRows)
        printNote(tr("line %1 is left out: %2").arg(row.line).arg(fromUtf8(row.reason.inEnglish())));
    if (report.file.doubt)
        printNote(QString::fromStdString(describe(*report.file.doubt)));
    if (const Result<Sensitivity> level = sensitivityFromFile(report.file, std::nullopt); level)
        report.level = level.value();
    else
        printNote(QString::fromStdString(describe(level.error())));

    report.correction = designCorrection(report.file.curve, report.sampleRateHz, report.phase, taps);
    if (parser.isSet(QStringLiteral("response")) && !writeResponse(report, parser.value(QStringLiteral("response"))))
        return exitFailed;
    if (parser.isSet(QStringLiteral("json")))
        printLine(QJsonDocument(toJson(report)).toJson(QJsonDocument::Indented).trimmed().toStdString());
    else
        printText(report);
    return exitDone;
}

} // namespace ls
