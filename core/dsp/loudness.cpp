// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/loudness.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <mutex>

namespace ls {

namespace {

constexpr double offsetLufs = -0.691; // BS.1770: K-weighting has this gain at 997 Hz, with its sign turned

double energyToLufs(double energy) { return offsetLufs + powerToDb(energy); }

} // namespace

struct Loudness::State {
    explicit State(int sampleRateHz)
    {
        static std::mutex initLock; // ebur128_init writes tables of the whole process
        const std::scoped_lock guard(initLock);
        ebur = ebur128_init(1, static_cast<unsigned long>(sampleRateHz), EBUR128_MODE_M);
    }
    ~State() { ebur128_destroy(&ebur); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    ebur128_state *ebur = nullptr;
};

Loudness::Loudness(int sampleRateHz) : m_state(std::make_unique<State>(sampleRateHz)), m_classes(gateClasses) {}

Loudness::~Loudness() = default;

void Loudness::process(std::span<const float> tenthOfASecond) noexcept
{
    ebur128_add_frames_float(m_state->ebur, tenthOfASecond.data(), tenthOfASecond.size());
    double lufs = 0.0;
    ebur128_loudness_window(m_state->ebur, 100, &lufs);
    m_tenths[m_next] = std::isfinite(lufs) ? dbToPower(lufs - offsetLufs) : 0.0;
    m_next = (m_next + 1) % shortTermTenths;
    m_heard = std::min(m_heard + 1, shortTermTenths);

    // A gating block is 400 ms long and begins every 100 ms: it is the momentary loudness, each time.
    if (m_heard < momentaryTenths)
        return;
    const double energy = meanOfLast(momentaryTenths);
    const double blockLufs = energyToLufs(energy);
    if (blockLufs <= gateFloorLufs)
        return;
    const auto index = static_cast<std::size_t>((blockLufs - gateFloorLufs) * classesPerLu);
    GateClass &gateClass = m_classes[std::min(index, gateClasses - 1)];
    ++gateClass.blocks;
    gateClass.energy += energy;
}

double Loudness::meanOfLast(std::size_t tenths) const noexcept
{
    double sum = 0.0;
    for (std::size_t i = 1; i <= tenths; ++i)
        sum += m_tenths[(m_next + shortTermTenths - i) % shortTermTenths];
    return sum / static_cast<double>(tenths);
}

double Loudness::momentaryLufs() const
{
    return m_heard >= momentaryTenths ? energyToLufs(meanOfLast(momentaryTenths)) : notAvailable;
}

double Loudness::shortTermLufs() const
{
    return m_heard >= shortTermTenths ? energyToLufs(meanOfLast(shortTermTenths)) : notAvailable;
}

double Loudness::integratedLufs() const
{
    GateClass all;
    for (const GateClass &c : m_classes) {
        all.blocks += c.blocks;
        all.energy += c.energy;
    }
    if (all.blocks == 0)
        return notAvailable;
    const double relativeGateLufs = energyToLufs(all.energy / static_cast<double>(all.blocks)) - 10.0;
    GateClass above;
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const double middleLufs = gateFloorLufs + (static_cast<double>(i) + 0.5) / classesPerLu;
        if (middleLufs < relativeGateLufs)
            continue;
        above.blocks += m_classes[i].blocks;
        above.energy += m_classes[i].energy;
    }
    return above.blocks > 0 ? energyToLufs(above.energy / static_cast<double>(above.blocks)) : notAvailable;
}

void Loudness::reset() noexcept { std::fill(m_classes.begin(), m_classes.end(), GateClass{}); }

void Loudness::restart() noexcept { m_heard = 0; }

} // namespace ls
