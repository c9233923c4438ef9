// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/loudness.h"

#include <algorithm>
#include <cassert>

namespace ls {

namespace {

double lufsOrNotAvailable(double energy) { return energy >= 0.0 ? energyToLufs(energy) : notAvailable; }

} // namespace

Loudness::Loudness(int sampleRateHz, std::span<const double> channelWeights)
{
    for (const double weight : channelWeights)
        m_channels.push_back({KWeighting(sampleRateHz), weight});
}

void Loudness::process(std::span<const float> interleavedTenth) noexcept
{
    const Tenth newest = weigh(interleavedTenth);
    ++m_tenthsSinceReset;
    slide(m_momentary, momentaryTenths, newest);
    slide(m_shortTerm, shortTermTenths, newest);
    m_tenths[m_next] = newest;
    m_next = (m_next + 1) % shortTermTenths;
    m_heard = std::min(m_heard + 1, shortTermTenths);

    // A gating block is 400 ms long and begins every 100 ms: it is the momentary loudness, each time.
    if (m_momentary.now >= 0.0 && m_tenthsSinceReset >= static_cast<std::int64_t>(momentaryTenths))
        m_gatingBlocks.add(m_momentary.now);
    if (m_shortTerm.now >= 0.0 && m_tenthsSinceReset >= static_cast<std::int64_t>(shortTermTenths))
        m_shortTermBlocks.add(m_shortTerm.now);
}

Loudness::Tenth Loudness::weigh(std::span<const float> interleavedTenth) noexcept
{
    const std::size_t stride = m_channels.size();
    const std::size_t frames = interleavedTenth.size() / stride;
    assert(frames >= hops && frames * stride == interleavedTenth.size());
    std::array<double, hops> energies{};
    for (std::size_t c = 0; c < stride; ++c) {
        Channel &channel = m_channels[c];
        if (channel.weight == 0.0)
            continue;
        for (std::size_t hop = 0; hop < hops; ++hop) {
            const std::size_t begin = hop * frames / hops;
            const std::size_t count = (hop + 1) * frames / hops - begin;
            const double sum =
                channel.weighting.sumOfSquares(interleavedTenth.data() + begin * stride + c, stride, count);
            energies[hop] += channel.weight * sum / static_cast<double>(count);
        }
    }
    Tenth tenth;
    for (std::size_t hop = 0; hop < hops; ++hop)
        tenth.first[hop + 1] = tenth.first[hop] + energies[hop];
    for (std::size_t hop = hops; hop > 0; --hop)
        tenth.rest[hop - 1] = tenth.rest[hop] + energies[hop - 1];
    return tenth;
}

void Loudness::slide(Window &window, std::size_t tenths, const Tenth &newest) const noexcept
{
    window.now = window.tenthMax = -1.0;
    if (m_heard + 1 < tenths)
        return;
    double between = 0.0;
    for (std::size_t i = 1; i < tenths; ++i)
        between += tenthBefore(i).sum();
    const double now = between + newest.sum();
    double largest = now;
    if (m_heard >= tenths) {
        const Tenth &oldest = tenthBefore(tenths);
        for (std::size_t hop = 1; hop < hops; ++hop)
            largest = std::max(largest, between + oldest.rest[hop] + newest.first[hop]);
    }
    const auto count = static_cast<double>(tenths * hops);
    window.now = now / count;
    window.tenthMax = largest / count;
    // Since reset() counts only what lies wholly after it: the windows between two tenths reach one tenth further back.
    const auto wanted = static_cast<std::int64_t>(tenths);
    if (m_tenthsSinceReset >= wanted)
        window.max = std::max(window.max, m_tenthsSinceReset > wanted ? window.tenthMax : window.now);
}

double Loudness::momentaryLufs() const { return lufsOrNotAvailable(m_momentary.now); }
double Loudness::shortTermLufs() const { return lufsOrNotAvailable(m_shortTerm.now); }
double Loudness::tenthMomentaryMaxLufs() const { return lufsOrNotAvailable(m_momentary.tenthMax); }
double Loudness::tenthShortTermMaxLufs() const { return lufsOrNotAvailable(m_shortTerm.tenthMax); }
double Loudness::momentaryMaxLufs() const { return lufsOrNotAvailable(m_momentary.max); }
double Loudness::shortTermMaxLufs() const { return lufsOrNotAvailable(m_shortTerm.max); }
double Loudness::integratedLufs() const { return m_gatingBlocks.gatedMeanLufs(-10.0); }
double Loudness::rangeLu() const { return m_shortTermBlocks.gatedSpreadLu(-20.0, 0.10, 0.95); }

void Loudness::reset() noexcept
{
    m_gatingBlocks.reset();
    m_shortTermBlocks.reset();
    m_momentary.max = m_shortTerm.max = -1.0;
    m_tenthsSinceReset = -1; // the tenth that is being collected began before
}

void Loudness::restart() noexcept
{
    m_heard = 0;
    for (Channel &channel : m_channels)
        channel.weighting.reset();
    for (Window *window : {&m_momentary, &m_shortTerm})
        window->now = window->tenthMax = -1.0;
}

std::span<const double> loudnessWeights(int channels)
{
    static constexpr double side = 1.41;
    static constexpr std::array<double, 3> front{1.0, 1.0, 1.0};
    static constexpr std::array<double, 4> quadrophony{1.0, 1.0, side, side};
    static constexpr std::array<double, 5> fiveZero{1.0, 1.0, 1.0, side, side};
    static constexpr std::array<double, 6> fiveOne{1.0, 1.0, 1.0, 0.0, side, side};
    static constexpr std::array<double, 7> sixOne{1.0, 1.0, 1.0, 0.0, 1.0, side, side};
    static constexpr std::array<double, 8> sevenOne{1.0, 1.0, 1.0, 0.0, 1.0, 1.0, side, side};
    assert(channels >= 1 && channels <= 8);
    switch (channels) {
    case 4:
        return quadrophony;
    case 5:
        return fiveZero;
    case 6:
        return fiveOne;
    case 7:
        return sixOne;
    case 8:
        return sevenOne;
    default:
        return std::span(front).first(static_cast<std::size_t>(channels));
    }
}

} // namespace ls
