// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/reading_sink.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace ls::test {

/// Keeps everything a pipeline gives.
class ReadingLog : public ReadingSink {
public:
    void snapshot(const Snapshot &snapshot) noexcept override { snapshots.push_back(snapshot); }
    void row(const LogRow &row) noexcept override { rows.push_back(row); }
    void bandRow(const BandRow &row) noexcept override { bandRows.push_back(row); }
    void event(const Event &event) noexcept override { events.push_back(event); }

    std::vector<Snapshot> snapshots;
    std::vector<LogRow> rows;
    std::vector<BandRow> bandRows;
    std::vector<Event> events;
};

/// Bit for bit, so that two NaNs are equal and 0.1 differs from 0.1 computed in another order.
inline bool sameBits(const Readings &a, const Readings &b) { return std::memcmp(&a, &b, sizeof(Readings)) == 0; }

inline bool sameBits(const LogRow &a, const LogRow &b)
{
    return a.beginFrame == b.beginFrame && a.endFrame == b.endFrame && a.gapFrames == b.gapFrames &&
        a.clippedSamples == b.clippedSamples && sameBits(a.readings, b.readings);
}

inline bool sameBits(const BandRow &a, const BandRow &b) { return std::memcmp(&a, &b, sizeof(BandRow)) == 0; }

inline bool sameBits(const std::vector<BandReading> &a, const std::vector<BandReading> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(BandReading)) == 0;
}

inline bool sameBits(const Snapshot &a, const Snapshot &b)
{
    return a.frame == b.frame && a.measuredFrames == b.measuredFrames && a.gapFrames == b.gapFrames &&
        a.clippedSamples == b.clippedSamples && a.notFiniteSamples == b.notFiniteSamples &&
        sameBits(a.readings, b.readings) && a.spectrumTransforms == b.spectrumTransforms &&
        a.spectrumMeanSquare == b.spectrumMeanSquare && a.spectrumSlowMeanSquare == b.spectrumSlowMeanSquare &&
        a.spectrumLinearMeanSquare == b.spectrumLinearMeanSquare &&
        a.spectrumCountedMeanSquare == b.spectrumCountedMeanSquare && sameBits(a.octaves, b.octaves) &&
        sameBits(a.thirdOctaves, b.thirdOctaves) && a.spectrumPeakMeanSquare == b.spectrumPeakMeanSquare;
}

/// All of them, and as many.
template <class T>
bool sameBits(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T &x, const T &y) { return sameBits(x, y); });
}

} // namespace ls::test
