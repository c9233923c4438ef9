// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/weighted_levels.h"

#include "core/dsp/frequency_weighting.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace ls {

WeightedLevels::WeightedLevels(int sampleRateHz)
    : m_core{Filter(FrequencyWeighting::sections(FrequencyWeighting::Curve::A, sampleRateHz)), {}, {}, {}},
      m_kernel(fastestKernel())
{
    prepareAveraging(sampleRateHz);
}

void WeightedLevels::prepareAveraging(int sampleRateHz)
{
    constexpr std::array<double, 3> seconds{TimeWeighting::fastSeconds, TimeWeighting::slowSeconds,
                                            ImpulseWeighting::riseSeconds};
    Averaging &averaging = m_core.averaging;
    for (std::size_t d = 0; d < seconds.size(); ++d) {
        const double samples = seconds[d] * sampleRateHz; // in a time constant
        const double step = 1.0 - std::exp(-1.0 / samples);
        const auto decay = [samples](std::size_t n) { return std::exp(-static_cast<double>(n) / samples); };
        for (std::size_t i = 0; i < perTick; ++i)
            averaging.ofInput[i][d] = step * decay(perTick - 1 - i);
        averaging.ofItself[d] = decay(perTick);
        averaging.ofItselfByOne[d] = decay(1);
        m_settlingFrames[d] = std::llround(8.0 * samples);
    }
    for (Detectors &ofInput : averaging.ofInput)
        ofInput[energy] = 1.0;
    averaging.ofItself[energy] = averaging.ofItselfByOne[energy] = 1.0;
    const double fallSamples = ImpulseWeighting::fallSeconds * sampleRateHz;
    averaging.held[impulse] = std::exp(-static_cast<double>(perTick) / fallSamples);
    averaging.heldByOne[impulse] = std::exp(-1.0 / fallSamples);
}

void WeightedLevels::process(std::span<const double> in, std::span<double> cWeighted) noexcept
{
    assert(in.size() == cWeighted.size());
    beginChunk();
    const std::size_t whole = in.size() - in.size() % atOnce;
    m_kernel(m_core, in.data(), cWeighted.data(), whole);
    for (std::size_t i = whole; i < in.size(); ++i)
        oneSample(in[i], cWeighted[i]);
    endChunk(in.size());
}

void WeightedLevels::beginChunk() noexcept
{
    for (Meter &meter : m_core.meters) {
        meter.average[energy] = 0.0;
        meter.largest.fill(-1.0);
        meter.smallest.fill(HUGE_VAL);
    }
}

void WeightedLevels::endChunk(std::size_t frames) noexcept
{
    const auto range = [this](const Meter &meter, Detector detector) {
        LevelRange result;
        result.addMaximum(meter.largest[detector]);
        if (m_sinceStart >= m_settlingFrames[detector])
            result.addMinimum(meter.smallest[detector]);
        return result;
    };
    for (std::size_t w = 0; w < weightings; ++w) {
        const Meter &meter = m_core.meters[w];
        m_chunk[w] = {{}, range(meter, fast), range(meter, slow), range(meter, impulse)};
        m_chunk[w].leq.add(meter.average[energy], static_cast<std::int64_t>(frames));
    }
    m_sinceStart += static_cast<std::int64_t>(frames);
}

void WeightedLevels::restart() noexcept
{
    m_core.state = {};
    restartAverages();
}

void WeightedLevels::restartAverages() noexcept
{
    m_core.meters = {};
    m_sinceStart = 0;
}

/// What is left of a chunk when eight have been taken as often as they fit.
void WeightedLevels::oneSample(double x, double &cWeighted) noexcept
{
    const auto out = m_core.filter.one(x, m_core.state);
    const double a = out[lastOfA];
    const double c = out[lastOfC];
    cWeighted = c;
    const std::array<double, weightings> squares{a * a, c * c, x * x};
    const Averaging &averaging = m_core.averaging;
    for (std::size_t w = 0; w < weightings; ++w) {
        Meter &meter = m_core.meters[w];
        for (std::size_t d = 0; d < detectors; ++d) {
            meter.average[d] =
                averaging.ofItselfByOne[d] * meter.average[d] + averaging.ofInput[perTick - 1][d] * squares[w];
            meter.shown[d] = std::max(meter.average[d], averaging.heldByOne[d] * meter.shown[d]);
            meter.largest[d] = std::max(meter.largest[d], meter.shown[d]);
            meter.smallest[d] = std::min(meter.smallest[d], meter.shown[d]);
        }
    }
}

/// The next eight samples of A and C.
template <class V>
[[gnu::always_inline]] inline void WeightedLevels::filterEight(const Filter &filter, State &state, const double *in,
                                                               double *a, double *c) noexcept
{
    using Vectors = std::array<V, atOnce / lanes::width<V>>;
    const Filter::Output &ofA = filter.after[lastOfA];
    const Filter::Output &ofC = filter.after[lastOfC];
    Vectors aOfInput{}, cOfInput{}, next{};
    LS_UNROLL
    for (std::size_t i = 0; i < atOnce; ++i) {
        const V x = in[i] - V{};
        lanes::addCausalColumn(aOfInput, ofA.ofInput[i].data(), i, x);
        lanes::addCausalColumn(cOfInput, ofC.ofInput[i].data(), i, x);
        lanes::addColumn(next, filter.stateOfInput[i].data(), x);
    }
    // Two sums beside each other, because the next eight samples wait for them.
    Vectors aOfState{}, cOfState{}, other{};
    LS_UNROLL
    for (std::size_t k = 0; k < states; ++k) {
        const V z = state[k] - V{};
        lanes::addColumn(aOfState, ofA.ofState[k].data(), z);
        if (k < statesOfC)
            lanes::addColumn(cOfState, ofC.ofState[k].data(), z);
        lanes::addColumn(k % 2 == 0 ? next : other, filter.stateOfState[k].data(), z);
    }
    for (std::size_t part = 0; part < next.size(); ++part) {
        aOfInput[part] += aOfState[part];
        cOfInput[part] += cOfState[part];
        next[part] += other[part];
    }
    lanes::storeAll(a, aOfInput);
    lanes::storeAll(c, cOfInput);
    lanes::storeAll(state.data(), next);
}

/// The next eight samples in F, S, I and the sum.
template <class V>
[[gnu::always_inline]] inline void WeightedLevels::averageEight(const Averaging &averaging, Meter &meter,
                                                                const Samples &squares) noexcept
{
    constexpr std::size_t parts = detectors / lanes::width<V>;
    using Vectors = std::array<V, parts>;
    Vectors average, shown, largest, smallest, ofItself, held;
    lanes::loadAll(average, meter.average.data());
    lanes::loadAll(shown, meter.shown.data());
    lanes::loadAll(largest, meter.largest.data());
    lanes::loadAll(smallest, meter.smallest.data());
    lanes::loadAll(ofItself, averaging.ofItself.data());
    lanes::loadAll(held, averaging.held.data());
    LS_UNROLL
    for (std::size_t begin = 0; begin < atOnce; begin += perTick) {
        Vectors sum{};
        LS_UNROLL
        for (std::size_t i = 0; i < perTick; ++i)
            lanes::addColumn(sum, averaging.ofInput[i].data(), squares[begin + i] - V{});
        for (std::size_t part = 0; part < parts; ++part) {
            average[part] = ofItself[part] * average[part] + sum[part];
            const V fallen = held[part] * shown[part];
            shown[part] = average[part] > fallen ? average[part] : fallen;
            largest[part] = shown[part] > largest[part] ? shown[part] : largest[part];
            smallest[part] = shown[part] < smallest[part] ? shown[part] : smallest[part];
        }
    }
    lanes::storeAll(meter.average.data(), average);
    lanes::storeAll(meter.shown.data(), shown);
    lanes::storeAll(meter.largest.data(), largest);
    lanes::storeAll(meter.smallest.data(), smallest);
}

template <class Wide, class Narrow>
[[gnu::always_inline]] inline void WeightedLevels::run(Core &core, const double *in, double *cWeighted,
                                                       std::size_t count) noexcept
{
    State state = core.state; // copies stay in registers
    std::array<Meter, weightings> meters = core.meters;
    for (std::size_t at = 0; at < count; at += atOnce) {
        Samples a, c;
        filterEight<Wide>(core.filter, state, in + at, a.data(), c.data());
        std::copy(c.begin(), c.end(), cWeighted + at);
        Squares squares;
        for (std::size_t i = 0; i < atOnce; ++i) {
            squares.of[A][i] = a[i] * a[i];
            squares.of[C][i] = c[i] * c[i];
            squares.of[Z][i] = in[at + i] * in[at + i];
        }
        for (std::size_t w = 0; w < weightings; ++w)
            averageEight<Narrow>(core.averaging, meters[w], squares.of[w]);
    }
    core.state = state;
    core.meters = meters;
}

void WeightedLevels::runBaseline(Core &core, const double *in, double *cWeighted, std::size_t count) noexcept
{
    run<lanes::V2, lanes::V2>(core, in, cWeighted, count);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void WeightedLevels::runAvx2(Core &core, const double *in, double *cWeighted,
                                               std::size_t count) noexcept
{
    run<lanes::V4, lanes::V4>(core, in, cWeighted, count);
}

LS_LANES_AVX512_FMA void WeightedLevels::runAvx512(Core &core, const double *in, double *cWeighted,
                                                   std::size_t count) noexcept
{
    run<lanes::V8, lanes::V4>(core, in, cWeighted, count);
}
#endif

WeightedLevels::Kernel WeightedLevels::fastestKernel() noexcept
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
