// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ls {

/// Levels exceeded a given percentage of the time (L1 … L99) since reset(), from a level sampled at regular times.
///
/// A histogram of classes of 0.1 dB from −200 to +20 dBFS, 9 kB, however long the session. Inside a class the samples
/// are taken as evenly spread, and never beyond the largest and smallest seen: the error is below half a class, and a
/// steady level reads itself.
/// Convention: L10 is exceeded 10 % of the time, so L10 ≥ L90. The caller samples (LAF every 100 ms) and leaves out
/// the first second, in which F has not settled. Below −200 dBFS counts as digital silence.
/// Thread: [dsp]; add() neither allocates nor fails.
class Percentiles {
public:
    Percentiles();

    /// One sample of the level; NaN is passed over.
    void add(double levelDbFs) noexcept;

    /// 0 gives the largest level seen, 100 the smallest. Not available before the first sample.
    double exceededDbFs(double percent) const;

    std::int64_t samples() const noexcept { return m_samples; }
    void reset() noexcept;

private:
    std::vector<std::uint32_t> m_classes; // the first is digital silence
    std::vector<std::uint32_t> m_groups;  // sums of so many classes each, without the first: less to count through
    std::int64_t m_samples = 0;
    double m_largestDbFs = 0.0;
    double m_smallestDbFs = 0.0;
};

} // namespace ls
