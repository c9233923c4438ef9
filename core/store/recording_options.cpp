// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_options.h"

#include "core/base/number.h"
#include "core/measure/recording_settings.h"
#include "core/store/measurement_names.h"

#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr std::array<EnumName<AudioContainer>, 2> containerNames{
    {{AudioContainer::wav, "wav"}, {AudioContainer::flac, "flac"}}};
constexpr std::array<EnumName<StoredSample>, 3> sampleNames{
    {{StoredSample::s16, "s16"}, {StoredSample::s24, "s24"}, {StoredSample::f32, "f32"}}};

template <typename Enum, std::size_t Count, typename Field>
bool setNamed(const std::array<EnumName<Enum>, Count> &names, Field &field, std::string_view text)
{
    const std::optional<Enum> value = valueIn(names, text);
    if (value)
        field = *value;
    return value.has_value();
}

double inRange(double value, const NumberRange &range, double otherwise)
{
    return range.holds(value) ? value : otherwise;
}

} // namespace

AudioFileFormat audioFileFormat(const RecordingOptions &options, const AudioFormat &stream)
{
    AudioFileFormat format;
    format.stream = stream;
    if (options.audio == AudioKept::calibrated) { // one channel, and computed
        format.stream.channels = 1;
        format.stream.sampleType = SampleType::float32;
    }
    format.container = options.container;
    format.sample = options.sample.value_or(defaultStoredSample(format.stream.sampleType, format.container));
    if (format.container == AudioContainer::flac && format.sample == StoredSample::f32)
        format.sample = StoredSample::s24;
    return format;
}

RecordingOptions validated(RecordingOptions options)
{
    const RecordingOptions defaults;
    constexpr NumberRange rotateSecondsRange{1.0, 60.0 * rotateMinutesRange.most};
    if (options.rotateSeconds != 0.0)
        options.rotateSeconds = inRange(options.rotateSeconds, rotateSecondsRange, defaults.rotateSeconds);
    options.preRollSeconds = inRange(options.preRollSeconds, preRollSecondsRange, defaults.preRollSeconds);
    if (options.seconds && !(*options.seconds > 0.0 && std::isfinite(*options.seconds)))
        options.seconds.reset();
    if (options.dayBoundaryHour && (*options.dayBoundaryHour < 0 || *options.dayBoundaryHour > 23))
        options.dayBoundaryHour.reset();
    if (options.container == AudioContainer::flac && options.sample == StoredSample::f32)
        options.sample.reset();
    if (options.trigger) {
        const TriggerOptions usual;
        TriggerOptions &trigger = *options.trigger;
        trigger.preSeconds = inRange(trigger.preSeconds, triggerPreSecondsRange, usual.preSeconds);
        trigger.postSeconds = inRange(trigger.postSeconds, triggerPostSecondsRange, usual.postSeconds);
        trigger.gapSeconds = inRange(trigger.gapSeconds, triggerGapSecondsRange, usual.gapSeconds);
        if (!std::isfinite(options.trigger->thresholdDb) || options.audio == AudioKept::none)
            options.trigger.reset();
    }
    return options;
}

std::string fieldText(AudioKept audio) { return std::string(nameOf(audio)); }
std::string fieldText(AudioContainer container) { return std::string(nameIn(containerNames, container)); }
std::string fieldText(const std::optional<StoredSample> &sample)
{
    return sample ? std::string(nameIn(sampleNames, *sample)) : std::string();
}
std::string fieldText(const std::optional<int> &number) { return number ? std::to_string(*number) : std::string(); }
std::string fieldText(double number) { return formatNumber(number); }
std::string fieldText(bool flag) { return flag ? "yes" : "no"; }
std::string fieldText(Metric metric) { return std::string(metricInfo(metric).key); }

bool setField(AudioKept &audio, std::string_view text) { return setNamed(audioKeptNames, audio, text); }
bool setField(AudioContainer &container, std::string_view text) { return setNamed(containerNames, container, text); }
bool setField(std::optional<StoredSample> &sample, std::string_view text)
{
    if (text.empty())
        sample.reset();
    return text.empty() || setNamed(sampleNames, sample, text);
}
bool setField(std::optional<int> &number, std::string_view text)
{
    const std::optional<double> value = parseNumber(text);
    if (!text.empty() && (!value || std::abs(*value) > 1e9 || std::trunc(*value) != *value))
        return false;
    number = value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    return true;
}
} // namespace ls
