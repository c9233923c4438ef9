// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_verify.h"

#include "app/cli_commands.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_recovery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <filesystem>

namespace ls {

namespace {

QString toHex(const Sha256 &hash)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size())).toHex());
}

/// `1:02:03.004`.
QString timeText(std::int64_t frame, int rateHz)
{
    const std::int64_t milliseconds = std::llround(1000.0 * static_cast<double>(frame) / rateHz);
    return QStringLiteral("%1:%2:%3.%4")
        .arg(milliseconds / 3'600'000)
        .arg(milliseconds / 60'000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds / 1000 % 60, 2, 10, QLatin1Char('0'))
        .arg(milliseconds % 1000, 3, 10, QLatin1Char('0'));
}

std::string reportText(const QString &folder, const MeasurementCheck &check)
{
    const int rateHz = check.info.format.sampleRateHz;
    QStringList lines;
    const auto line = [&](const QString &name, const QString &text) {
        lines += QStringLiteral("%1 %2").arg(name, -12).arg(text);
    };
    line(tr("Measurement"), folder);
    line(tr("device"), fromUtf8(check.info.device) + (check.info.simulated ? tr(" (simulated)") : QString()));
    line(tr("begun"), fromUtf8(check.info.start.iso8601()));
    line(tr("ended"),
         check.end ? QStringLiteral("%1 (%2)").arg(fromUtf8(check.end->time.iso8601()), fromUtf8(check.end->reason))
                   : tr("not finished"));
    line(tr("length"),
         tr("%1, %2 frames at %3 Hz").arg(timeText(check.endFrame, rateHz)).arg(check.endFrame).arg(rateHz));
    line(tr("lost"), tr("%1 frames").arg(check.end ? check.end->framesLost : 0));
    line(tr("audio"),
         tr("%1 frames in %2 files, %3 frames in none")
             .arg(check.framesInFiles)
             .arg(check.files)
             .arg(check.framesUnstored));
    line(tr("levels"),
         tr("%1 rows, %2 rows of bands, %3 events").arg(check.rows).arg(check.bandRows).arg(check.events));
    line(tr("proof"),
         tr("%1 seconds, root %2").arg(check.secondsProven).arg(check.root ? toHex(*check.root) : tr("none")));
    for (const Event &loss : check.losses)
        line(timeText(loss.frame, rateHz), fromUtf8(describe(loss)));
    for (const CheckFinding &finding : check.findings)
        line(finding.isFault() ? tr("FAULT") : tr("note"), fromUtf8(describe(finding)));
    lines += check.passed() ? tr("PASSED: it is as it was recorded") : tr("FAILED");
    return lines.join(QLatin1Char('\n')).toStdString();
}

QJsonObject reportJson(const QString &folder, const MeasurementCheck &check)
{
    const auto number = [](std::int64_t value) { return static_cast<qint64>(value); };
    QJsonArray losses;
    for (const Event &loss : check.losses) {
        losses += QJsonObject{{QStringLiteral("kind"), fromUtf8(std::string(eventName(loss.kind)))},
                              {QStringLiteral("frame"), number(loss.frame)},
                              {QStringLiteral("count"), number(loss.count)},
                              {QStringLiteral("text"), fromUtf8(describe(loss))}};
    }
    QJsonArray findings;
    for (const CheckFinding &finding : check.findings) {
        const auto second = [&](std::int64_t value) {
            return finding.hasPlace() ? QJsonValue(number(value)) : QJsonValue();
        };
        findings += QJsonObject{{QStringLiteral("kind"), fromUtf8(std::string(findingName(finding.kind)))},
                                {QStringLiteral("fault"), finding.isFault()},
                                {QStringLiteral("subject"), fromUtf8(finding.subject)},
                                {QStringLiteral("detail"), fromUtf8(finding.detail)},
                                {QStringLiteral("first_second"), second(finding.firstSecond)},
                                {QStringLiteral("last_second"), second(finding.lastSecond)},
                                {QStringLiteral("text"), fromUtf8(describe(finding))}};
    }
    const std::optional<MeasurementEnd> &end = check.end;
    return {
        {QStringLiteral("schema"), QStringLiteral("levelscribe.verify/1")},
        {QStringLiteral("measurement"), folder},
        {QStringLiteral("passed"), check.passed()},
        {QStringLiteral("simulated"), check.info.simulated},
        {QStringLiteral("device"), fromUtf8(check.info.device)},
        {QStringLiteral("start_time"), fromUtf8(check.info.start.iso8601())},
        {QStringLiteral("end_time"), end ? QJsonValue(fromUtf8(end->time.iso8601())) : QJsonValue()},
        {QStringLiteral("end_reason"), end ? QJsonValue(fromUtf8(end->reason)) : QJsonValue()},
        {QStringLiteral("sample_rate_hz"), check.info.format.sampleRateHz},
        {QStringLiteral("frames"), number(check.endFrame)},
        {QStringLiteral("frames_lost"), end ? QJsonValue(number(end->framesLost)) : QJsonValue()},
        {QStringLiteral("frames_in_files"), number(check.framesInFiles)},
        {QStringLiteral("frames_unstored"), number(check.framesUnstored)},
        {QStringLiteral("files"), check.files},
        {QStringLiteral("rows"), number(check.rows)},
        {QStringLiteral("band_rows"), number(check.bandRows)},
        {QStringLiteral("events"), number(check.events)},
        {QStringLiteral("seconds_proven"), number(check.secondsProven)},
        {QStringLiteral("root_sha256"), check.root ? QJsonValue(toHex(*check.root)) : QJsonValue()},
        {QStringLiteral("losses"), losses},
        {QStringLiteral("findings"), findings},
    };
}

std::string jsonText(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented).trimmed().toStdString();
}

void tellFaults(const QString &folder, const MeasurementCheck &check)
{
    QStringList faults;
    for (const CheckFinding &finding : check.findings) {
        if (finding.isFault())
            faults += fromUtf8(describe(finding));
    }
    printError(tr("“%1” is not as it was recorded: %2 Compare it with another copy.")
                   .arg(folder, faults.join(QLatin1Char(' '))));
}

/// Nothing, told already, if it could not be done.
std::optional<MeasurementCheck> check(const QString &folder)
{
    Result<MeasurementCheck> checked = checkMeasurement(folder.toStdString(), showVerifyProgress);
    showVerifyProgress(1.0);
    if (checked)
        return checked.take();
    printError(fromUtf8(describe(checked.error())));
    return std::nullopt;
}

/// False, told already, if it could not be recovered.
bool recover(const QString &folder)
{
    const Result<RecoveredMeasurement> recovered = recoverMeasurement(folder.toStdString());
    if (!recovered) {
        printError(fromUtf8(describe(recovered.error())));
        return false;
    }
    const RecoveredMeasurement &found = recovered.value();
    const int rateHz = found.info.format.sampleRateHz;
    if (found.wasComplete) {
        printNote(tr("“%1” was complete").arg(folder));
        return true;
    }
    printNote(tr("“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5")
                  .arg(folder, timeText(found.end.endFrame, rateHz), timeText(found.audioEnd, rateHz),
                       timeText(found.levelsEnd, rateHz), fromUtf8(found.end.time.iso8601())));
    for (const RecoveredMeasurement::File &file : found.files) {
        if (file.frames > file.framesKnown)
            printNote(tr("  %1: %2 frames more than had been noted")
                          .arg(fromUtf8(file.name))
                          .arg(file.frames - file.framesKnown));
        else if (file.frames < file.framesKnown)
            printNote(tr("  %1: %2 frames did not reach the disk")
                          .arg(fromUtf8(file.name))
                          .arg(file.framesKnown - file.frames));
    }
    return true;
}

} // namespace

int verifyMeasurement(const QString &folder, const VerifyOutput &output)
{
    const std::optional<MeasurementCheck> checked = check(folder);
    if (!checked)
        return exitFailed;
    if (!output.write(output.json ? jsonText(QJsonDocument(reportJson(folder, *checked)))
                                  : reportText(folder, *checked)))
        return exitFailed;
    if (checked->passed())
        return exitDone;
    tellFaults(folder, *checked);
    return exitFailed;
}

int recoverAndVerify(const QString &folder, const VerifyOutput &output)
{
    std::error_code none;
    if (std::filesystem::exists(std::filesystem::path(folder.toStdString()) / databaseFileName, none))
        return recover(folder) ? verifyMeasurement(folder, output) : exitFailed;
    if (!std::filesystem::is_directory(folder.toStdString(), none)) {
        printError(tr("There is no folder “%1”. Name a measurement, or a folder of measurements.").arg(folder));
        return exitFailed;
    }
    const std::vector<std::filesystem::path> unfinished = unfinishedMeasurements(folder.toStdString());
    if (unfinished.empty())
        printNote(tr("nothing in “%1” was cut off").arg(folder));
    QJsonArray array;
    std::string text;
    bool passed = true;
    for (const std::filesystem::path &path : unfinished) {
        const QString name = QString::fromStdString(path.string());
        const std::optional<MeasurementCheck> checked = recover(name) ? check(name) : std::nullopt;
        passed = passed && checked && checked->passed();
        if (!checked)
            continue;
        array += reportJson(name, *checked);
        text += (text.empty() ? "" : "\n\n") + reportText(name, *checked);
        if (!checked->passed())
            tellFaults(name, *checked);
    }
    if ((output.json || !text.empty()) && !output.write(output.json ? jsonText(QJsonDocument(array)) : text))
        return exitFailed;
    return passed ? exitDone : exitFailed;
}

} // namespace ls
