// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/base/sha256.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/measurement.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ls {

/// The database in a measurement folder.
inline constexpr const char *databaseFileName = "measurement.sqlite";

/// With which the names of audio files begin in a measurement folder: `audio-0001.wav`.
inline constexpr const char *audioFilePrefix = "audio-";

/// An instant, and how the clock on the wall stood to it.
struct WallTime {
    std::int64_t unixNs = 0;  ///< nanoseconds since 1970-01-01T00:00:00Z
    int utcOffsetSeconds = 0; ///< local time less UTC
    std::string zone = {};    ///< IANA name, `Europe/Berlin`; may be empty

    static WallTime now();
    std::string iso8601() const; ///< `2026-11-25T21:11:22.100+01:00`
};

/// `+01:00`.
std::string utcOffsetText(int seconds);

/// Which audio a measurement keeps beside its levels.
enum class AudioKept {
    raw,        ///< as the microphone gave it
    calibrated, ///< with the microphone's curve taken away
    none,       ///< levels only
};

/// What is known of a measurement when it begins.
///
/// Frames in a measurement count from its own beginning, frame 0; that is a whole second of the stream.
struct MeasurementInfo {
    std::string software; ///< version of the program that made it
    std::string device;   ///< as the system calls it, or a file, or a generator
    std::string backend;  ///< `pulse`, `qt`, `file`, `generator`
    bool simulated = false;
    std::string microphoneModel;  ///< `UMIK-1`, or empty
    std::string microphoneSerial; ///< or empty
    AudioFormat format;           ///< as the device delivers
    int channel = 1;              ///< the one that levels are of, counted from 1
    AudioKept audio = AudioKept::raw;
    std::string container;                                     ///< `wav`, `flac`; empty without audio
    std::string storedSample;                                  ///< `s16`, `s24`, `f32`; empty without audio
    WallTime start;                                            ///< of frame 0
    std::vector<std::pair<std::string, std::string>> settings; ///< every setting in force, by its name
};

/// What is known when it ends.
struct MeasurementEnd {
    std::int64_t endFrame = 0; ///< its length
    WallTime time = {};
    std::int64_t framesLost = 0;    ///< silence stands in their place
    std::string reason = "stopped"; ///< `stopped`, `duration`, `device`, `disk`, `recovered`
    /// The hashes from this second on were made when it was recovered, not when it was recorded.
    std::optional<std::int64_t> recoveredFromSecond = {};
};

/// The audio file that holds the frames from `firstFrame` on.
struct SegmentRecord {
    int number = 0; ///< counted from 1
    std::string file;
    std::int64_t firstFrame = 0;
    std::int64_t frames = 0;
    bool complete = false;             ///< nothing more will be written to it
    std::optional<Sha256> sha256 = {}; ///< of the file's bytes, as sha256sum gives it; once complete

    /// Behind its last frame.
    std::int64_t endFrame() const { return firstFrame + frames; }
};

/// Where the stream and the clocks stood together.
struct ClockAnchor {
    std::int64_t frame = 0;
    std::int64_t systemNs = 0;    ///< since 1970-01-01T00:00:00Z
    std::int64_t monotonicNs = 0; ///< since whenever; never set
    int utcOffsetSeconds = 0;
};

/// A calibration that holds from `frame` on: it takes the place, from there on, of all recorded before it.
struct CalibrationEntry {
    std::int64_t frame = 0;
    Sensitivity sensitivity = {};
    std::string file = {}; ///< name of the calibration file, or empty
    std::string fileSha256 = {};
    std::string model = {};
    std::string serial = {};
    std::optional<double> sensFactorDb = {};
    std::optional<double> analogGainDb = {};
    std::optional<double> referenceDbSpl = {}; ///< of a calibrator
    std::optional<double> readingDbFs = {};    ///< of its tone
    int orientationDeg = 0;
    int taps = 0;           ///< of the filter that takes the curve away; 0: nothing is corrected
    std::string phase = {}; ///< `minimum`, `linear`
    std::vector<CalibrationFile::Point> curve = {};
    std::string reason = {}; ///< why it was changed
};

/// What of these, in the order of recording, holds where; by frame, none twice at the same.
std::vector<CalibrationEntry> calibrationsInForce(std::vector<CalibrationEntry> recorded);

/// The proof of one second of the measurement (see HashChain).
struct SecondHash {
    std::int64_t second = 0; ///< frames second · rate to (second + 1) · rate
    Sha256 audio{};
    Sha256 log{};
    Sha256 chain{};
};

} // namespace ls
