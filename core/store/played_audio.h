// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_source.h"
#include "core/calibration/correction_design.h"
#include "core/measure/aligned_correction.h"
#include "core/store/measurement_info.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ls {

/// The audio of a measurement to be listened to, from any place on: what its files hold, sample for sample, and silence
/// where they hold nothing. Nothing is proven here (MeasurementAudio does that), so that it starts at once.
///
/// Thread: any one; reads from the disk.
class PlayedAudio {
public:
    struct Source {
        std::filesystem::path folder;
        std::vector<SegmentRecord> segments;
        int sampleRateHz = 0;
        int channels = 1; ///< of the files
        int channel = 1;  ///< the one that is measured, counted from 1
        std::int64_t endFrame = 0;
        std::optional<CorrectionSpec> correction = std::nullopt; ///< of the microphone
    };

    explicit PlayedAudio(Source source);

    int sampleRateHz() const { return m_source.sampleRateHz; }
    /// Both channels of a stereo file; else the one that is measured.
    int channels() const { return m_source.channels == 2 ? 2 : 1; }

    /// With the microphone's curve taken away; without one this changes nothing. Begins anew at the position.
    void setCorrected(bool corrected);
    void seek(std::int64_t frame);
    /// Of what read() gives next.
    std::int64_t position() const { return m_position; }

    /// Fills whole frames, and gives their number; 0 at the end.
    std::int64_t read(std::span<float> interleaved);

    /// Files that could not be read where they should; silence stands for them.
    const std::vector<std::string> &unreadable() const { return m_unreadable; }

private:
    void readRaw(std::int64_t frame, std::span<float> interleaved);
    std::int64_t readSegment(const SegmentRecord &segment, std::int64_t frame, std::span<float> interleaved);
    void restartCorrection();
    void fillCorrected(std::int64_t frames);

    const Source m_source;
    std::optional<CorrectionDesign> m_design;
    std::vector<std::unique_ptr<AlignedCorrection>> m_corrections; ///< one for each channel, while corrected
    std::unique_ptr<FileSource> m_file;
    std::string m_fileName;
    std::int64_t m_fileFrame = 0; ///< where the file stands, in frames of the measurement
    std::int64_t m_position = 0;
    std::int64_t m_fedFrame = 0;             ///< up to here the corrections have been fed
    std::vector<std::vector<float>> m_ready; ///< corrected, from m_position on
    std::vector<float> m_one;
    std::vector<std::string> m_unreadable;
};

/// What there is to listen to of a measurement.
PlayedAudio::Source playedSource(const std::filesystem::path &folder, const MeasurementInfo &info,
                                 std::vector<SegmentRecord> segments, std::int64_t endFrame,
                                 const std::vector<CalibrationEntry> &inForce);

} // namespace ls
