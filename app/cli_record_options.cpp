// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_record_options.h"

#include "app/cli_commands.h"
#include "core/base/number.h"
#include "core/measure/recording_settings.h"

#include <QDateTime>

#include <cmath>

namespace ls {

namespace {

constexpr const char *outputDir = "output-dir";
constexpr const char *container = "container";
constexpr const char *sampleFormat = "sample-format";
constexpr const char *audio = "audio";
constexpr const char *rotate = "rotate";
constexpr const char *rotateAtHours = "rotate-at-hours";
constexpr const char *duration = "duration";
constexpr const char *preRoll = "pre-roll";
constexpr const char *startAt = "start-at";
constexpr const char *stopAt = "stop-at";
constexpr const char *dayBoundary = "day-boundary";
constexpr const char *trigger = "trigger";
constexpr const char *triggerMetric = "trigger-metric";
constexpr const char *postRoll = "post-roll";
constexpr const char *triggerGap = "trigger-gap";

QString valueOf(const QCommandLineParser &parser, const char *name) { return parser.value(QLatin1String(name)); }
bool isSet(const QCommandLineParser &parser, const char *name) { return parser.isSet(QLatin1String(name)); }

/// Sets the field, if the option is there; false, with a message, if its text is none of these words.
template <typename Field>
bool readWord(const QCommandLineParser &parser, const char *name, Field &field, const char *words)
{
    if (!isSet(parser, name) || setField(field, valueOf(parser, name).toStdString()))
        return true;
    printError(tr("--%1 is %2, not “%3”").arg(QLatin1String(name), QLatin1String(words), valueOf(parser, name)));
    return false;
}

bool readHour(const QCommandLineParser &parser, const char *name, std::optional<int> &hour)
{
    if (!isSet(parser, name) || setField(hour, valueOf(parser, name).toStdString()))
        return true;
    printError(tr("--%1 takes an hour from 0 to 23, not “%2”").arg(QLatin1String(name), valueOf(parser, name)));
    return false;
}

template <typename Field>
bool readSeconds(const QCommandLineParser &parser, const char *name, Field &field, double least)
{
    if (!isSet(parser, name))
        return true;
    const std::optional<double> seconds = secondsOption(parser, QLatin1String(name), least);
    if (seconds)
        field = *seconds;
    return seconds.has_value();
}

using TimePoint = std::chrono::system_clock::time_point;

bool readTime(const QCommandLineParser &parser, const char *name, std::optional<TimePoint> &field)
{
    if (!isSet(parser, name))
        return true;
    const QString text = valueOf(parser, name);
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (const QTime ofDay = QTime::fromString(text, QStringLiteral("H:mm")); !time.isValid() && ofDay.isValid()) {
        time = QDateTime(QDate::currentDate(), ofDay); // the next time the clock shows it
        if (time <= QDateTime::currentDateTime())
            time = QDateTime(QDate::currentDate().addDays(1), ofDay);
    }
    if (!time.isValid()) {
        printError(tr("--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”").arg(QLatin1String(name), text));
        return false;
    }
    field = TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    return true;
}

bool readTrigger(const QCommandLineParser &parser, RecordingOptions &options)
{
    if (!isSet(parser, trigger)) {
        for (const char *name : {triggerMetric, postRoll, triggerGap}) {
            if (isSet(parser, name)) {
                printError(tr("--%1 goes with --trigger").arg(QLatin1String(name)));
                return false;
            }
        }
        return true;
    }
    TriggerOptions wanted;
    const std::optional<double> level = parseNumber(valueOf(parser, trigger).toStdString());
    if (!level || std::abs(*level) > 250.0) {
        printError(tr("--trigger takes a level in dB, not “%1”").arg(valueOf(parser, trigger)));
        return false;
    }
    wanted.thresholdDb = *level;
    if (isSet(parser, triggerMetric)) {
        const std::optional<Metric> metric = metricByKey(valueOf(parser, triggerMetric).toStdString());
        if (!metric || !canTrigger(metricInfo(*metric))) {
            printError(
                tr("--trigger-metric takes the name of a level, as LAF, not “%1”").arg(valueOf(parser, triggerMetric)));
            return false;
        }
        wanted.metric = *metric;
    }
    if (!readSeconds(parser, preRoll, wanted.preSeconds, 0.0) ||
        !readSeconds(parser, postRoll, wanted.postSeconds, 0.0) ||
        !readSeconds(parser, triggerGap, wanted.gapSeconds, 0.0))
        return false;
    options.trigger = wanted;
    return true;
}

} // namespace

void addRecordingOptions(QCommandLineParser &parser)
{
    const QString seconds = QStringLiteral("seconds");
    const QString time = QStringLiteral("time");
    const auto named = [](const char *name) { return QString::fromLatin1(name); };
    parser.addOptions({
        {named(outputDir), tr("Where the folder is made; here by default."), QStringLiteral("folder"),
         QStringLiteral(".")},
        {named(container), tr("Audio files: wav (default) or flac."), QStringLiteral("format")},
        {named(sampleFormat), tr("Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them."),
         QStringLiteral("format")},
        {named(audio), tr("raw (default), calibrated (the microphone's curve taken away) or none (levels only)."),
         QStringLiteral("what")},
        {named(rotate), tr("Longest audio file; 3600 by default, 0: any length."), seconds},
        {named(rotateAtHours), tr("A new audio file at each full hour.")},
        {named(duration), tr("Stop after so long."), seconds},
        {named(preRoll), tr("With --trigger: how much before each exceedance is kept; 5 by default."), seconds},
        {named(startAt), tr("Begin at this time: 22:00, or 2026-11-26T22:00:00."), time},
        {named(stopAt), tr("Stop at this time."), time},
        {named(dayBoundary), tr("A new measurement each day at this hour, 0 to 23."), QStringLiteral("hour")},
        {named(trigger), tr("Keep audio only while the level is above this: dB SPL, or dBFS without a calibration."),
         QStringLiteral("level")},
        {named(triggerMetric), tr("The level meant by --trigger; LAF by default."), QStringLiteral("name")},
        {named(postRoll), tr("With --trigger: how much after each exceedance is kept; 5 by default."), seconds},
        {named(triggerGap), tr("With --trigger: stretches closer than this are one; 1 by default."), seconds},
    });
}

std::optional<RecordingOptions> readRecordingOptions(const QCommandLineParser &parser)
{
    RecordingOptions options;
    options.outputFolder = valueOf(parser, outputDir).toStdString();
    options.rotateAtHours = isSet(parser, rotateAtHours);
    const bool understood = readWord(parser, container, options.container, "wav, flac") &&
        readWord(parser, sampleFormat, options.sample, "s16, s24, f32") &&
        readWord(parser, audio, options.audio, "raw, calibrated, none") &&
        readHour(parser, dayBoundary, options.dayBoundaryHour) &&
        readSeconds(parser, rotate, options.rotateSeconds, 0.0) &&
        readSeconds(parser, duration, options.seconds, 0.1) &&
        readSeconds(parser, preRoll, options.preRollSeconds, 0.0) && readTime(parser, startAt, options.startAt) &&
        readTime(parser, stopAt, options.stopAt) && readTrigger(parser, options);
    if (!understood)
        return std::nullopt;
    // What would silently be put back to its default is refused here.
    if (RecordingOptions valid = validated(options); valid != options) {
        printError(tr("These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, "
                      "pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger "
                      "needs audio."));
        return std::nullopt;
    }
    return options;
}

RecordingOptions withThresholdIn(RecordingOptions options, const Sensitivity &sensitivity)
{
    if (options.trigger && sensitivity.calibrated() && isThresholdOfSound(options.trigger->metric))
        options.trigger->thresholdDb -= sensitivity.splOffsetDb;
    return options;
}

} // namespace ls
