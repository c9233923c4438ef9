// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measurement.h"
#include "core/store/measurement_info.h"

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace ls {

/// The bytes of a row that are hashed: four int64 (begin, end, gap, clipped), then the readings in the order of the
/// columns as double, all little-endian. NaN is 0x7FF8000000000000, −0 counts as 0: what comes back from a database
/// gives the same bytes.
QByteArray canonicalRow(std::int64_t beginFrame, std::int64_t endFrame, std::int64_t gapFrames,
                        std::int64_t clippedSamples, std::span<const double> readings);
QByteArray canonicalRow(const LogRow &row);
/// Likewise: begin, end, gap, then the Leq and the maxima of the bands.
QByteArray canonicalRow(const BandRow &row);

/// Proof that audio and levels are those that were recorded, second by second of the recording:
///
///     audio_k = SHA-256 of the second's stored samples, as float32 little-endian, interleaved
///     log_k   = SHA-256 of its rows (canonicalRow), then its band row
///     chain_k = SHA-256(chain_(k−1) ‖ audio_k ‖ log_k), chain_(−1) = 32 zero bytes
///
/// So one altered sample changes everything from its second on, and the last chain stands for it all. −0 counts as 0,
/// which integers do not know. What an audio file does not hold (no room, no trigger) counts as silence; a second of
/// which no file holds anything has the SHA-256 of nothing. A row belongs to the second it begins in.
///
/// Audio and rows may run ahead of each other; each in order. Thread: any one.
class HashChain {
public:
    HashChain(int sampleRateHz, int channels);
    /// Goes on after `last`, in the second after it.
    HashChain(int sampleRateHz, int channels, const SecondHash &last);

    /// Samples as they stand in the file (see SampleQuantizer), interleaved, whole frames.
    void addAudio(std::span<const float> interleaved);
    /// Silence that stands in the file.
    void addSilence(std::int64_t frames);
    /// Frames that no file holds.
    void addUnstored(std::int64_t frames);

    void addRow(const LogRow &row) { addRow(row.beginFrame, row.endFrame, canonicalRow(row)); }
    void addRow(std::int64_t beginFrame, std::int64_t endFrame, const QByteArray &canonical);
    void addBandRow(const BandRow &row) { addBandRow(row.beginFrame, row.endFrame, canonicalRow(row)); }
    void addBandRow(std::int64_t beginFrame, std::int64_t endFrame, const QByteArray &canonical);

    /// The seconds that have become complete since the last call: audio, rows and band row have passed their end.
    std::vector<SecondHash> take();
    /// The recording has ended: the rest, the last second as short as it is.
    std::vector<SecondHash> finish();

private:
    struct Log {
        QByteArray rows;
        QByteArray bandRows;
    };
    std::int64_t framesLeft() const { return m_sampleRateHz - m_audioFrame % m_sampleRateHz; }
    void beginAudio();
    void hashSamples(std::span<const float> samples);
    void hashSilence(std::int64_t frames);
    void pass(std::int64_t frames);
    void endAudioSecond();
    Log &logOf(std::int64_t beginFrame);
    SecondHash link();

    const int m_sampleRateHz;
    const int m_channels;
    std::int64_t m_audioFrame;    // up to here audio has come
    std::int64_t m_unstored = 0;  // frames of its second before the first that a file holds
    bool m_audioInSecond = false; // a file holds something of its second
    Sha256Sum m_audioHash;        // of its second
    std::vector<std::uint32_t> m_scratch;
    std::int64_t m_second; // the next to be linked
    std::deque<Sha256> m_audio;
    std::deque<Log> m_logs;
    std::int64_t m_rowsEnd = 0;
    std::int64_t m_bandRowsEnd = 0;
    Sha256 m_chain;
};

/// The chain's link: SHA-256(previous ‖ hash.audio ‖ hash.log).
Sha256 chainedHash(const Sha256 &previous, const SecondHash &hash);

} // namespace ls
