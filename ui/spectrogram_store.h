// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/snapshot.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace ls {

/// The spectra of the last ten minutes for the spectrogram: a column for each transform, but no more than 20 a second,
/// of levels at logarithmic distances in frequency.
///
/// A level is kept in one byte, in steps of 0.625 dB from −159 dBFS; 0: nothing measured. So ten minutes take less than
/// 7 MB at any rate, and memory is taken as they pass. Thread: [ui].
class SpectrogramStore {
public:
    static constexpr int rows = 512; ///< from 10 Hz up to 24 kHz
    static constexpr double longestSeconds = 600.0;

    void clear();
    /// Takes the snapshot's last transform; false if that is none or was taken before.
    bool add(const Snapshot &snapshot);

    /// Columns since clear(); the newest has the number count() − 1, and those before oldest() are gone.
    std::int64_t count() const { return m_count; }
    std::int64_t oldest() const;
    double columnSeconds() const { return m_columnSeconds; }
    /// The levels of one column, from 10 Hz up.
    std::span<const std::uint8_t> column(std::int64_t number) const;
    /// The highest of the columns from `first` on.
    std::uint8_t highest(std::int64_t first) const;

    static std::uint8_t byteOf(double levelDbFs);
    static double levelOf(std::uint8_t byte);
    /// The row that holds a frequency, not rounded.
    static double rowOf(double frequencyHz);

private:
    using Column = std::array<std::uint8_t, rows>;
    struct Source { ///< where a row's level comes from
        int firstBin;
        int endBin;     ///< the largest of these, or
        float fraction; ///< so far between firstBin and the next, if there is none
    };
    void begin(const Snapshot &snapshot);
    void append(const Column &column);
    void fill(Column &column, std::span<const float> meanSquare) const;

    std::vector<Column> m_ring;
    std::vector<std::uint8_t> m_highest; // of each column
    std::vector<Source> m_sources;
    std::size_t m_most = 0; // columns that are kept
    std::int64_t m_count = 0;
    std::int64_t m_firstIndex = 0; // of the first column, in columns of the stream
    std::int64_t m_transforms = -1;
    std::int64_t m_gapFrames = 0;
    std::int64_t m_columnFrames = 1;
    double m_columnSeconds = 0.1;
    int m_points = 0;
    int m_rateHz = 0;
};

} // namespace ls
