// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_format.h"
#include "core/store/measurement_info.h"
#include "core/store/trigger_options.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace ls {

/// What is recorded, and how. A value: a copy is edited, then given to Engine::startRecording().
struct RecordingOptions {
    std::filesystem::path outputFolder;
    std::optional<double> seconds; ///< ends so long after it was ordered; pre-roll comes on top

    AudioKept audio = AudioKept::raw;
    AudioContainer container = AudioContainer::wav;
    std::optional<StoredSample> sample; ///< nothing: as came in, never fewer bits
    double rotateSeconds = 3600.0;      ///< longest audio file; 0: any length
    bool rotateAtHours = false;         ///< a new audio file at each full hour of the local clock
    double preRollSeconds = 10.0;       ///< of what was before Record was pressed, as far as it is kept

    std::optional<TriggerOptions> trigger; ///< keep audio only around exceedances

    std::optional<std::chrono::system_clock::time_point> startAt; ///< nothing: now
    std::optional<std::chrono::system_clock::time_point> stopAt;
    std::optional<int> dayBoundaryHour; ///< begins a new measurement at this hour of the local clock, 0 to 23

    bool operator==(const RecordingOptions &) const = default;
};

/// How samples are stored with these options, of a stream that delivers `stream`.
AudioFileFormat audioFileFormat(const RecordingOptions &options, const AudioFormat &stream);

/// Calls visit(name, field) for each option that holds from one recording to the next.
template <typename Visit>
void forEachField(const RecordingOptions &options, Visit visit)
{
    visit("audio", options.audio);
    visit("container", options.container);
    visit("sample_format", options.sample);
    visit("rotate_seconds", options.rotateSeconds);
    visit("rotate_at_hours", options.rotateAtHours);
    visit("pre_roll_seconds", options.preRollSeconds);
    visit("day_boundary_hour", options.dayBoundaryHour);
}

/// A field as text: `raw`, `calibrated`, `none`; `wav`, `flac`; `s16`, `s24`, `f32` or nothing; a number; `yes`, `no`.
std::string fieldText(AudioKept audio);
std::string fieldText(AudioContainer container);
std::string fieldText(const std::optional<StoredSample> &sample);
std::string fieldText(const std::optional<int> &number);
std::string fieldText(double number);
std::string fieldText(bool flag);
std::string fieldText(Metric metric);

/// A field from its text; false if that is not understood, and the field stays.
bool setField(AudioKept &audio, std::string_view text);
bool setField(AudioContainer &container, std::string_view text);
bool setField(std::optional<StoredSample> &sample, std::string_view text);
bool setField(std::optional<int> &number, std::string_view text);

/// The same options with whatever is out of range put back to its default, so that a bad stored value cannot do harm.
RecordingOptions validated(RecordingOptions options);

} // namespace ls
