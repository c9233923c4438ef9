// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/file_source.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_info.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ls {

/// Takes what SegmentAudio reads, in order.
class SegmentTaker {
public:
    SegmentTaker() = default;
    SegmentTaker(const SegmentTaker &) = delete;
    SegmentTaker &operator=(const SegmentTaker &) = delete;
    virtual ~SegmentTaker() = default;
    virtual void addAudio(std::span<const float> interleaved) = 0;
    virtual void addUnstored(std::int64_t frames) = 0;
};

/// The audio of a measurement as its files hold it, file after file: what no file holds is told as unstored. Private
/// to this folder.
class SegmentAudio {
public:
    /// A file that is not as its record says.
    struct Fault {
        enum class Kind {
            missing,    ///< there is no such file
            unreadable, ///< `detail` says why
            shorter,    ///< than its record says
            longer,     ///< likewise
            overlapping ///< it begins before the one before it has ended
        };
        Kind kind{};
        std::string file;
        std::string detail = {};
        std::int64_t beginFrame = 0; ///< of the measurement: these frames are concerned
        std::int64_t endFrame = 0;
    };

    /// `segments` in any order; `firstFrame`: what lies before is not wanted.
    SegmentAudio(std::filesystem::path folder, std::vector<SegmentRecord> segments, int sampleRateHz, int channels,
                 std::int64_t firstFrame = 0);

    /// Tells the chain everything up to this frame.
    void feed(HashChain &chain, std::int64_t upToFrame);
    /// The same to anybody.
    void feed(SegmentTaker &taker, std::int64_t upToFrame);

    /// What was found so far.
    const std::vector<Fault> &faults() const { return m_faults; }

private:
    void open(const SegmentRecord &segment);
    void feedFile(SegmentTaker &taker, std::int64_t upToFrame);
    void endFile();

    const std::filesystem::path m_folder;
    std::vector<SegmentRecord> m_segments;
    const int m_sampleRateHz;
    const int m_channels;
    std::int64_t m_position;              // all before it has been told
    std::size_t m_next = 0;               // the segment that comes next, or is being read
    std::unique_ptr<FileSource> m_source; // of the segment that is being read
    std::int64_t m_sourceFrame = 0;       // where that stands, in frames of the measurement
    std::vector<float> m_block;
    std::vector<Fault> m_faults;
};

} // namespace ls
