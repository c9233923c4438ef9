// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_setup.h"

#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr double levelBytesPerSecond = 8000.0; // measured: rows and bands of a second, with their index
constexpr double flacShare = 0.7;              // of the bytes of the same samples in a WAV, as music and noise come out

} // namespace

RecordingSetup completed(RecordingSetup setup)
{
    setup.options = validated(std::move(setup.options));
    const RecordingOptions &options = setup.options;
    MeasurementInfo &info = setup.info;
    info.audio = options.audio;
    if (options.audio != AudioKept::none) {
        const AudioFileFormat format = audioFileFormat(options, info.format);
        info.container = fieldText(format.container);
        info.storedSample = fieldText(std::optional(format.sample));
    }
    const auto note = [&info](const char *name, const auto &field) {
        info.settings.emplace_back(name, fieldText(field));
    };
    forEachField(options, note);
    if (options.trigger)
        forEachTriggerField(*options.trigger, note);
    return setup;
}

/// The pre-roll comes all at once, and what the trigger has not decided waits: both are to leave the minute untouched.
std::int64_t queueFrames(const RecordingSetup &setup)
{
    double seconds = setup.queueSeconds + setup.options.preRollSeconds + 1.0;
    if (const std::optional<TriggerOptions> &trigger = setup.options.trigger)
        seconds += trigger->preSeconds + trigger->gapSeconds;
    // Where there is no audio there is nothing to wait.
    return setup.options.audio == AudioKept::none ? 1 : std::llround(seconds * setup.info.format.sampleRateHz);
}

double bytesPerSecond(const RecordingSetup &setup)
{
    if (setup.options.audio == AudioKept::none)
        return levelBytesPerSecond;
    const AudioFileFormat format = audioFileFormat(setup.options, setup.info.format);
    const double audio = format.stream.channels * storedBits(format.sample) / 8.0 * format.stream.sampleRateHz;
    return (format.container == AudioContainer::flac ? audio * flacShare : audio) + levelBytesPerSecond;
}

} // namespace ls
