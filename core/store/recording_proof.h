// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hash_chain.h"
#include "core/store/recording_place.h"

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace ls {

/// The hash chain of a recording: audio comes from the disk thread, rows from the log thread, and both begin anew
/// where another folder is begun. Frames count from the beginning of the recording; the proofs' seconds from that of
/// the folder.
///
/// Thread: any.
class RecordingProof {
public:
    RecordingProof(int sampleRateHz, int channels);

    /// This folder is begun, if it has not been already.
    void beginFolder(const RecordingPlace::Folder &folder);

    /// What a file holds from `frame` on. What was told before does not count again.
    void addAudio(std::int64_t frame, std::span<const float> interleaved);
    /// No file holds anything more before this frame.
    void addUnstored(std::int64_t upToFrame);

    /// The next rows and band rows; false, and nothing is taken, if this is not the folder that was begun last.
    bool addRows(const RecordingPlace::Folder &folder, std::span<const LogRow> rows, std::span<const BandRow> bandRows);

    /// The seconds that are complete, with all audio before `audioUpTo`.
    std::vector<SecondHash> take(std::int64_t audioUpTo);
    /// What take() has held back and the last second, however short.
    std::vector<SecondHash> finish();

private:
    const int m_sampleRateHz;
    const int m_channels;
    std::mutex m_lock;
    RecordingPlace::Folder m_folder;
    std::optional<HashChain> m_chain; // of this folder
    std::int64_t m_audioUpTo = 0;
    std::deque<SecondHash> m_heldBack; // their audio may not be on the disk yet
};

} // namespace ls
