// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_options.h"

#include "core/audio/audio_file_format.h"

#include <chrono>

namespace ls {

namespace {

// Ten rows of every metric, one of every third octave, the hashes: as rows of the database are long.
constexpr std::int64_t levelBytesPerSecond = 6'000;

/// The settings' words as the recorder has them.
RecordingOptions formatOptions(const RecordingSettings &settings)
{
    RecordingOptions options;
    setField(options.audio, settings.audio);
    setField(options.container, settings.container);
    setField(options.sample, settings.sample);
    return options;
}

/// The first moment after `from` at which the local clock shows this time.
QDateTime nextTime(const QDateTime &from, int minuteOfDay)
{
    const QTime time(minuteOfDay / 60, minuteOfDay % 60);
    const QDateTime today(from.date(), time);
    return today > from ? today : QDateTime(from.date().addDays(1), time);
}

std::chrono::system_clock::time_point toTimePoint(const QDateTime &time)
{
    return std::chrono::system_clock::time_point(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

RecordingOptions recordingOptions(const RecordingSettings &settings, const std::filesystem::path &outputFolder,
                                  const Sensitivity &sensitivity, const QDateTime &now)
{
    RecordingOptions options = formatOptions(settings);
    options.outputFolder = outputFolder;
    options.rotateSeconds = settings.rotateMinutes * 60.0;
    options.rotateAtHours = settings.rotateAtHours != 0;
    options.preRollSeconds = settings.preRollSeconds;
    if (settings.trigger != 0 && options.audio != AudioKept::none) {
        TriggerOptions trigger;
        trigger.metric = metricByKey(settings.triggerMetric).value_or(trigger.metric);
        const bool inDbSpl = sensitivity.calibrated() && isThresholdOfSound(trigger.metric);
        trigger.thresholdDb = inDbSpl ? settings.triggerDbSpl - sensitivity.splOffsetDb : settings.triggerDbFs;
        trigger.preSeconds = settings.triggerPreSeconds;
        trigger.postSeconds = settings.triggerPostSeconds;
        trigger.gapSeconds = settings.triggerGapSeconds;
        options.trigger = trigger;
    }
    QDateTime begin = now;
    if (const std::optional<int> minute = minutesOfDay(settings.startAt)) {
        begin = nextTime(now, *minute);
        options.startAt = toTimePoint(begin);
    }
    if (const std::optional<int> minute = minutesOfDay(settings.stopAt))
        options.stopAt = toTimePoint(nextTime(begin, *minute));
    if (settings.dayHour >= 0)
        options.dayBoundaryHour = settings.dayHour;
    return options;
}

std::int64_t recordingBytesPerSecond(const RecordingSettings &settings, const AudioFormat &stream)
{
    const RecordingOptions options = formatOptions(settings);
    if (options.audio == AudioKept::none)
        return levelBytesPerSecond;
    const AudioFileFormat format = audioFileFormat(options, stream);
    return std::int64_t{format.stream.sampleRateHz} * format.stream.channels * storedBits(format.sample) / 8 +
        levelBytesPerSecond;
}

} // namespace ls
