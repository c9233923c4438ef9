// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/octave_bands.h"

#include "core/dsp/eight_floats.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>

namespace ls {

namespace {

constexpr double lowestRateHz = 600.0;
constexpr double upperEdgeAtMost = 0.3; // of a stage's rate: what the halving before it leaves flat and clean
constexpr std::size_t mostTicksPerQuantum = 4;
constexpr std::size_t quantaAtOnce = 16;

/// Until an order-3 band-pass has settled: 14 time constants of its half bandwidth.
double settlingSeconds(const Band &band) { return 14.0 / (std::numbers::pi * (band.upperHz - band.lowerHz)); }

/// A halving adds three third octaves and an octave, and a vector of floats has room for twice as many. So every other
/// stage above the lowest also takes the bands of the stage below it, as far as the first, which has more of its own.
bool takesBands(std::size_t stagesAboveLowest)
{
    constexpr std::size_t pairedUpTo = 5;
    return stagesAboveLowest == 0 || stagesAboveLowest % 2 == 1 || stagesAboveLowest > pairedUpTo;
}

} // namespace

template <class Use>
void OctaveBands::forEachGroup(Stage &stage, const Use &use)
{
    for (Group<float> &group : stage.floats.groups)
        use(group);
    for (Group<double> &group : stage.doubles.groups)
        use(group);
}

OctaveBands::OctaveBands(int sampleRateHz) : m_sampleRateHz(sampleRateHz), m_kernel(fastestKernel())
{
    std::size_t halvings = 0;
    while (m_sampleRateHz >= 2.0 * lowestRateHz * static_cast<double>(m_quantum)) {
        m_quantum *= 2;
        ++halvings;
    }
    m_stages.resize(halvings + 1);
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        const std::size_t maxSamples = quantaAtOnce * (m_quantum >> i);
        Stage &stage = m_stages[i];
        stage.samples.resize(maxSamples + HalfBand::slack);
        stage.samplesPerTick = std::max<std::size_t>(1, (m_quantum >> i) / mostTicksPerQuantum);
        stage.ticksPerQuantum = (m_quantum >> i) / stage.samplesPerTick;
        stage.rateHz = m_sampleRateHz / static_cast<double>(std::size_t{1} << i);
        const double tickSeconds = static_cast<double>(stage.samplesPerTick) / stage.rateHz;
        stage.step = 1.0 - std::exp(-tickSeconds / TimeWeighting::fastSeconds);
        if (i < halvings)
            m_halvings.emplace_back(maxSamples);
    }
    std::size_t index = 0;
    for (const BandWidth width : {BandWidth::thirdOctave, BandWidth::octave})
        for (const Band &band : bands(width))
            addBand(band, index++);
    assert(index == m_intervals.size());
    m_fast.fill(-1.0);
    reset();
}

void OctaveBands::addBand(const Band &band, std::size_t index)
{
    if (!isBandWithin(band, m_sampleRateHz))
        return;
    const std::size_t lowest = m_stages.size() - 1;
    std::size_t chosen = lowest;
    while (chosen > 0 && (band.upperHz > upperEdgeAtMost * m_stages[chosen].rateHz || !takesBands(lowest - chosen)))
        --chosen;
    Stage &stage = m_stages[chosen];
    if (chosen == lowest)
        addBand(stage.doubles, stage, band, index);
    else
        addBand(stage.floats, stage, band, index);
}

template <class T>
void OctaveBands::addBand(Bank<T> &bank, const Stage &stage, const Band &band, std::size_t index)
{
    bank.differences.resize(stage.samples.size());
    if (bank.groups.empty() || bank.groups.back().used == groupLanes)
        bank.groups.emplace_back();
    Group<T> &group = bank.groups.back();
    const std::size_t lane = group.used++;
    const BandFilter filter = makeBandFilter(band, stage.rateHz);
    assert(filter.sections[0].b1 == -2.0 && filter.sections[0].b2 == 1.0);
    for (std::size_t k = 0; k < filter.sections.size(); ++k) {
        group.sections[k].a1[lane] = static_cast<T>(filter.sections[k].a1);
        group.sections[k].a2[lane] = static_cast<T>(filter.sections[k].a2);
    }
    // Less three zeros at 0 Hz: of the first section nothing is left, of the second what a high-pass has more.
    group.sections[1].b1[lane] = static_cast<T>(filter.sections[1].b1 + 1.0);
    group.sections[2].b1[lane] = static_cast<T>(filter.sections[2].b1);
    group.sections[2].b2[lane] = static_cast<T>(filter.sections[2].b2);
    group.powerGain[lane] = filter.gain * filter.gain;
    const double ticksPerSecond = stage.rateHz / static_cast<double>(stage.samplesPerTick);
    group.settledAfter[lane] =
        static_cast<T>((8.0 * TimeWeighting::fastSeconds + settlingSeconds(band)) * ticksPerSecond);
    group.band[lane] = index;
}

void OctaveBands::process(std::span<const double> in) noexcept
{
    std::vector<double> &samples = m_stages.front().samples;
    const std::size_t room = quantaAtOnce * m_quantum;
    bool computed = false;
    while (!in.empty()) {
        const std::size_t taken = std::min(in.size(), room - m_pending);
        std::copy_n(in.begin(), taken, samples.begin() + static_cast<std::ptrdiff_t>(m_pending));
        in = in.subspan(taken);
        m_pending += taken;
        const std::size_t whole = m_pending - m_pending % m_quantum;
        if (whole == 0)
            continue;
        compute(whole);
        computed = true;
        m_pending -= whole;
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(whole), m_pending, samples.begin());
    }
    if (computed)
        publish();
}

void OctaveBands::compute(std::size_t frames) noexcept
{
    std::size_t count = frames;
    for (std::size_t i = 0; i < m_stages.size(); ++i) {
        Stage &stage = m_stages[i];
        if (i > 0) {
            m_halvings[i - 1].process(std::span(m_stages[i - 1].samples).first(count), stage.samples.data());
            count /= 2;
        }
        m_kernel(stage, count);
        const std::size_t ticks = count / stage.samplesPerTick;
        stage.ticks += static_cast<double>(ticks);
        stage.counted += static_cast<std::int64_t>(count);
    }
}

template <class T>
[[gnu::always_inline]] inline void OctaveBands::takeDifferences(Bank<T> &bank, Stage &stage, std::size_t count) noexcept
{
    constexpr std::size_t first = 3;
    const double *const x = stage.samples.data();
    T *const to = bank.differences.data();
    const auto difference = [](double now, double one, double two, double three) {
        return static_cast<T>((now - three) + 3.0 * (two - one));
    };
    std::array<double, 2 * first> start{};
    const std::size_t begun = std::min(count, first);
    std::copy(stage.before.begin(), stage.before.end(), start.begin());
    std::copy_n(x, begun, start.begin() + first);
    for (std::size_t n = 0; n < begun; ++n)
        to[n] = difference(start[first + n], start[first + n - 1], start[first + n - 2], start[n]);
    for (std::size_t n = first; n < count; ++n)
        to[n] = difference(x[n], x[n - 1], x[n - 2], x[n - first]);
    if (count >= first)
        std::copy_n(x + count - first, first, stage.before.begin());
    else
        std::copy_n(start.begin() + static_cast<std::ptrdiff_t>(count), first, stage.before.begin());
}

template <class V, class T>
[[gnu::always_inline]] inline void OctaveBands::run(Group<T> &group, const Bank<T> &bank, const Stage &stage,
                                                    std::size_t count) noexcept
{
    using Lanes = typename Group<T>::Lanes;
    const std::size_t perTick = stage.samplesPerTick;
    const std::size_t perQuantum = perTick * stage.ticksPerQuantum;
    const T step = static_cast<T>(stage.step);
    const T perTickInverse = T{1} / static_cast<T>(perTick);
    for (std::size_t lane = 0; lane < group.used; lane += lanes::width<V>) {
        const auto from = [lane](V &to, const Lanes &values) { lanes::load(to, values.data() + lane); };
        const auto into = [lane](Lanes &values, const V &value) { lanes::store(values.data() + lane, value); };
        struct Section {
            V b1, b2, a1, a2, last, lastButOne;
        };
        Section s0{}, s1{}, s2{}; // by name, so that they stay in registers
        const auto open = [&](Section &section, const typename Group<T>::Section &values) {
            from(section.b1, values.b1);
            from(section.b2, values.b2);
            from(section.a1, values.a1);
            from(section.a2, values.a2);
            from(section.last, values.last);
            from(section.lastButOne, values.lastButOne);
        };
        const auto recur = [](const Section &section, V &w) {
            w = (w - section.a2 * section.lastButOne) - section.a1 * section.last;
        };
        const auto shift = [](Section &section, const V &w) {
            section.lastButOne = section.last;
            section.last = w;
        };
        const auto close = [&](const Section &section, typename Group<T>::Section &values) {
            into(values.last, section.last);
            into(values.lastButOne, section.lastButOne);
        };
        V meanSquare, largest, smallest, settledAfter;
        open(s0, group.sections[0]);
        open(s1, group.sections[1]);
        open(s2, group.sections[2]);
        from(meanSquare, group.meanSquare);
        from(largest, group.largest);
        from(smallest, group.smallest);
        from(settledAfter, group.settledAfter);
        T tick = static_cast<T>(stage.ticks);
        const T *sample = bank.differences.data();
        for (const T *const end = sample + count; sample != end;) {
            V quantumSum{};
            for (const T *const quantumEnd = sample + perQuantum; sample != quantumEnd; tick += T{1}) {
                V sum{};
                for (const T *const tickEnd = sample + perTick; sample != tickEnd; ++sample) {
                    V w;
                    lanes::broadcast(w, *sample);
                    recur(s0, w);
                    shift(s0, w);
                    recur(s1, w);
                    V y = w + s1.b1 * s1.last;
                    shift(s1, w);
                    recur(s2, y);
                    const V out = (y + s2.b2 * s2.lastButOne) + s2.b1 * s2.last;
                    shift(s2, y);
                    sum += out * out;
                }
                quantumSum += sum;
                meanSquare += step * (sum * perTickInverse - meanSquare);
                largest = meanSquare > largest ? meanSquare : largest;
                const V candidate = settledAfter <= tick ? meanSquare : smallest;
                smallest = candidate < smallest ? candidate : smallest;
            }
            // Doubles from here: the energy of hours. A quantum is the same one however the stream is cut.
            std::array<T, lanes::width<V>> energy{};
            lanes::store(energy.data(), quantumSum);
            for (std::size_t k = 0; k < energy.size(); ++k)
                group.energy[lane + k] += static_cast<double>(energy[k]);
        }
        close(s0, group.sections[0]);
        close(s1, group.sections[1]);
        close(s2, group.sections[2]);
        into(group.meanSquare, meanSquare);
        into(group.largest, largest);
        into(group.smallest, smallest);
    }
}

template <class Floats, class Doubles>
[[gnu::always_inline]] inline void OctaveBands::runBoth(Stage &stage, std::size_t count) noexcept
{
    if (!stage.floats.groups.empty())
        takeDifferences(stage.floats, stage, count);
    for (Group<float> &group : stage.floats.groups)
        run<Floats>(group, stage.floats, stage, count);
    if (!stage.doubles.groups.empty())
        takeDifferences(stage.doubles, stage, count);
    for (Group<double> &group : stage.doubles.groups)
        run<Doubles>(group, stage.doubles, stage, count);
}

void OctaveBands::runBaseline(Stage &stage, std::size_t count) noexcept
{
    runBoth<eight::FourFloats, lanes::V2>(stage, count);
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void OctaveBands::runAvx2(Stage &stage, std::size_t count) noexcept
{
    runBoth<eight::Floats, lanes::V4>(stage, count);
}

LS_LANES_AVX512_FMA void OctaveBands::runAvx512(Stage &stage, std::size_t count) noexcept
{
    runBoth<eight::Floats, lanes::V8>(stage, count);
}
#endif

OctaveBands::Kernel OctaveBands::fastestKernel() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return runAvx512;
    if (lanes::hasAvx2Fma())
        return runAvx2;
#endif
    return runBaseline;
}

void OctaveBands::publish() noexcept
{
    for (Stage &stage : m_stages) {
        forEachGroup(stage, [&](const auto &group) {
            for (std::size_t lane = 0; lane < group.used; ++lane) {
                const double gain = group.powerGain[lane];
                BandInterval &interval = m_intervals[group.band[lane]];
                interval.energy = gain * group.energy[lane];
                interval.samples = stage.counted;
                interval.fast = {};
                if (std::isfinite(group.smallest[lane]))
                    interval.fast.add(gain * static_cast<double>(group.smallest[lane]));
                interval.fast.addMaximum(gain * static_cast<double>(group.largest[lane]));
                m_fast[group.band[lane]] = gain * static_cast<double>(group.meanSquare[lane]);
            }
        });
    }
}

std::span<const BandInterval> OctaveBands::interval(BandWidth width) const noexcept
{
    const std::span all(m_intervals);
    return width == BandWidth::thirdOctave ? all.first(thirdOctaves) : all.subspan(thirdOctaves);
}

double OctaveBands::fastDbFs(BandWidth width, std::size_t band) const
{
    const double meanSquare = m_fast[width == BandWidth::thirdOctave ? band : thirdOctaves + band];
    return meanSquare >= 0.0 ? powerToDb(meanSquare) : notAvailable;
}

void OctaveBands::reset() noexcept
{
    for (Stage &stage : m_stages) {
        stage.counted = 0;
        forEachGroup(stage, [](auto &group) {
            group.energy = {};
            group.largest.fill(-1);
            group.smallest.fill(std::numeric_limits<std::decay_t<decltype(group.smallest[0])>>::infinity());
        });
    }
    m_intervals = {};
}

void OctaveBands::restart() noexcept
{
    for (Stage &stage : m_stages) {
        stage.ticks = 0.0;
        stage.before = {};
        forEachGroup(stage, [](auto &group) {
            for (auto &section : group.sections)
                section.last = section.lastButOne = {};
            group.meanSquare = {};
        });
    }
    for (HalfBand &halving : m_halvings)
        halving.restart();
    m_pending = 0;
    m_fast.fill(-1.0);
}

} // namespace ls
