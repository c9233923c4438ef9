// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace ls {

/// Loudness of one channel: momentary (400 ms), short-term (3 s), both ungated, and integrated (gated), in LUFS.
///
/// libebur128 does the K-weighting and gives the energy of each 100 ms; the windows are kept here, so that no reading
/// costs more when the session grows and nothing is allocated while measuring (libebur128's own gating allocates ten
/// times a second, or else rounds each block to 0.1 LU). tst_loudness holds the result to libebur128's.
///
/// Shape: process() takes exactly one tenth of a second at a time (see blockFrames()).
/// Thread: [dsp]. Source: ITU-R BS.1770-4 and EBU Tech 3341. One channel is weighted 1, as the left of a stereo pair.
class Loudness {
public:
    explicit Loudness(int sampleRateHz);
    ~Loudness();
    Loudness(const Loudness &) = delete;
    Loudness &operator=(const Loudness &) = delete;

    /// Adds the next 100 ms of samples.
    void process(std::span<const float> tenthOfASecond) noexcept;

    /// Not available before 400 ms have been heard without a gap.
    double momentaryLufs() const;
    /// Not available before 3 s have been heard without a gap.
    double shortTermLufs() const;
    /// Since reset(); not available before one block has passed the absolute gate of −70 LUFS.
    double integratedLufs() const;

    /// Forgets the integrated loudness; M and S go on.
    void reset() noexcept;
    /// Begins the windows anew, as after a gap; the integrated loudness goes on.
    void restart() noexcept;

private:
    struct State;
    static constexpr std::size_t momentaryTenths = 4;
    static constexpr std::size_t shortTermTenths = 30;

    double meanOfLast(std::size_t tenths) const noexcept;

    // Gating blocks sorted by loudness in steps of 0.01 LU from −70 LUFS up: how many, and their exact energy, so the
    // steps only decide on which side of the relative gate a block falls.
    struct GateClass {
        std::int64_t blocks = 0;
        double energy = 0.0;
    };
    static constexpr double gateFloorLufs = -70.0;
    static constexpr double classesPerLu = 100.0;
    static constexpr std::size_t gateClasses = 8000; // up to +10 LUFS

    std::unique_ptr<State> m_state;
    std::array<double, shortTermTenths> m_tenths{};
    std::size_t m_next = 0;
    std::size_t m_heard = 0;
    std::vector<GateClass> m_classes;
};

} // namespace ls
