// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/k_weighting.h"

#include "core/base/decibel.h"

#include <cmath>
#include <numbers>

namespace ls {

namespace {

constexpr int standardRateHz = 48000;

/// The denominator of the high-pass, before and after division by a0.
struct HighPass {
    explicit HighPass(int sampleRateHz)
    {
        constexpr double cornerHz = 38.13547087602444;
        constexpr double q = 0.5003270373238773;
        const double k = std::tan(std::numbers::pi * cornerHz / sampleRateHz);
        a0 = 1.0 + k / q + k * k;
        a1 = 2.0 * (k * k - 1.0) / a0;
        a2 = (1.0 - k / q + k * k) / a0;
    }
    double a0, a1, a2;
};

std::array<BiquadCoefficients, 2> sections(int sampleRateHz)
{
    constexpr double shelfHz = 1681.974450955533;
    constexpr double shelfDb = 3.999843853973347;
    constexpr double shelfQ = 0.7071752369554196;

    const double k = std::tan(std::numbers::pi * shelfHz / sampleRateHz);
    const double high = dbToAmplitude(shelfDb);
    const double band = dbToAmplitude(0.4996667741545416 * shelfDb);
    const double a0 = 1.0 + k / shelfQ + k * k;

    // The table's numerator 1 − 2 z⁻¹ + z⁻² stands for a gain of 1 only after division by its a0. What that leaves at
    // 48 kHz, 0.043 dB, belongs to the standard's response: here the shelf's numerator brings it to every rate.
    const HighPass highPass(sampleRateHz);
    const double gain = HighPass(standardRateHz).a0 / highPass.a0 / a0;
    return {{{gain * (high + band * k / shelfQ + k * k), gain * 2.0 * (k * k - high),
              gain * (high - band * k / shelfQ + k * k), 2.0 * (k * k - 1.0) / a0, (1.0 - k / shelfQ + k * k) / a0},
             {1.0, -2.0, 1.0, highPass.a1, highPass.a2}}};
}

} // namespace

KWeighting::KWeighting(int sampleRateHz) : m_filter(sections(sampleRateHz)), m_kernel(fastestKernel()) {}

double KWeighting::sumOfSquares(const float *in, std::size_t stride, std::size_t frames) noexcept
{
    const std::size_t eights = frames / Filter::count;
    double sum = m_kernel(m_filter, m_state, in, stride, eights);
    for (std::size_t i = eights * Filter::count; i < frames; ++i) {
        const double z = m_filter.one(static_cast<double>(in[i * stride]), m_state)[1];
        sum += z * z;
    }
    return sum;
}

void KWeighting::reset() noexcept { m_state = {}; }

template <class Wide, class Narrow>
[[gnu::always_inline]] inline double KWeighting::run(const Filter &filter, State &memory, const float *in,
                                                     std::size_t stride, std::size_t eights) noexcept
{
    using Outputs = std::array<Wide, Filter::count / lanes::width<Wide>>;
    using States = std::array<Narrow, Filter::states / lanes::width<Narrow>>;
    const Filter::Output &out = filter.after[1];
    State state = memory; // a copy stays in registers
    Outputs sum{};
    for (; eights > 0; --eights, in += Filter::count * stride) {
        Outputs ofInput{}, ofState{};
        States next{}, other{};
        LS_UNROLL
        for (std::size_t i = 0; i < Filter::count; ++i) {
            const auto x = static_cast<double>(in[i * stride]);
            lanes::addCausalColumn(ofInput, out.ofInput[i].data(), i, x - Wide{});
            lanes::addColumn(next, filter.stateOfInput[i].data(), x - Narrow{});
        }
        LS_UNROLL
        for (std::size_t k = 0; k < Filter::states; ++k) {
            lanes::addColumn(ofState, out.ofState[k].data(), state[k] - Wide{});
            lanes::addColumn(k % 2 == 0 ? next : other, filter.stateOfState[k].data(), state[k] - Narrow{});
        }
        for (std::size_t part = 0; part < sum.size(); ++part) {
            const Wide z = ofInput[part] + ofState[part];
            sum[part] += z * z;
        }
        for (std::size_t part = 0; part < next.size(); ++part)
            next[part] += other[part];
        lanes::storeAll(state.data(), next);
    }
    memory = state;
    double total = 0.0;
    std::array<double, Filter::count> each{};
    lanes::storeAll(each.data(), sum);
    for (const double square : each)
        total += square;
    return total;
}

double KWeighting::runBaseline(const Filter &filter, State &state, const float *in, std::size_t stride,
                               std::size_t eights) noexcept
{
    return run<lanes::V2, lanes::V2>(filter, state, in, stride, eights);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA double KWeighting::runAvx2(const Filter &filter, State &state, const float *in, std::size_t stride,
                                             std::size_t eights) noexcept
{
    return run<lanes::V4, lanes::V4>(filter, state, in, stride, eights);
}

LS_LANES_AVX512_FMA double KWeighting::runAvx512(const Filter &filter, State &state, const float *in,
                                                 std::size_t stride, std::size_t eights) noexcept
{
    return run<lanes::V8, lanes::V4>(filter, state, in, stride, eights);
}
#endif

KWeighting::Kernel KWeighting::fastestKernel() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return runAvx512;
    if (lanes::hasAvx2Fma())
        return runAvx2;
#endif
    return runBaseline;
}

} // namespace ls
