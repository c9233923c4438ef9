// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/self_test_signals.h"

#include "core/base/decibel.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace ls {

namespace {

constexpr double fullTurn = 2.0 * std::numbers::pi;

double amplitudeOf(double levelDbFs) { return std::numbers::sqrt2 * dbToAmplitude(levelDbFs); }

} // namespace

double exactFrequencyHz(int n) { return 1000.0 * dbToPower(n); }

TestSignal sineSignal(double frequencyHz, double levelDbFs)
{
    return [=, amplitude = amplitudeOf(levelDbFs)](double second) {
        return amplitude * std::sin(fullTurn * frequencyHz * second);
    };
}

TestSignal multitoneSignal(std::span<const double> frequenciesHz, double levelDbFs)
{
    return [frequencies = std::vector<double>(frequenciesHz.begin(), frequenciesHz.end()),
            amplitude = amplitudeOf(levelDbFs)](double second) {
        double sum = 0.0;
        for (const double frequencyHz : frequencies)
            sum += std::sin(fullTurn * frequencyHz * second);
        return amplitude * sum;
    };
}

TestSignal burstSignal(double frequencyHz, double cycles, double sign, double levelDbFs, double beginSeconds)
{
    return [=, amplitude = sign * amplitudeOf(levelDbFs)](double second) {
        const double phase = frequencyHz * (second - beginSeconds);
        // Rounding must not add a sample of the next cycle at the end.
        return phase > 0.0 && phase < cycles - 1e-6 ? amplitude * std::sin(fullTurn * phase) : 0.0;
    };
}

TestSignal halfCycleSignal(double frequencyHz, double peak, double topSeconds)
{
    return [=](double second) {
        const double phase = frequencyHz * (second - topSeconds);
        return std::abs(phase) < 0.25 ? peak * std::cos(fullTurn * phase) : 0.0;
    };
}

TestSignal fadedSignal(double frequencyHz, double amplitude, double phaseDegrees, double seconds)
{
    constexpr double fadeSeconds = 0.01;
    return [=](double second) {
        const double edge = std::clamp(std::min(second, seconds - second) / fadeSeconds, 0.0, 1.0);
        const double gain = 0.5 - 0.5 * std::cos(std::numbers::pi * edge);
        return gain * amplitude * std::sin(fullTurn * (frequencyHz * second + phaseDegrees / 360.0));
    };
}

TestStand::TestStand(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_pipeline({sampleRateHz, 1, SampleType::float32}, Settings{}, m_sink)
{
}

std::int64_t TestStand::frameAfter(double seconds)
{
    m_tenths += std::llround(10.0 * seconds);
    return m_tenths * m_sampleRateHz / 10;
}

void TestStand::play(double seconds, const TestSignal &signal)
{
    playTo(frameAfter(seconds), m_pipeline.nextFrame(), signal);
}

void TestStand::playSilence(double seconds)
{
    play(seconds, [](double) { return 0.0; });
}

void TestStand::playSteady(double settlingSeconds, double seconds, double frequencyHz, const TestSignal &signal)
{
    const std::int64_t begin = m_pipeline.nextFrame();
    const std::int64_t end = frameAfter(settlingSeconds + seconds);
    const double cycles = std::floor(seconds * frequencyHz);
    playTo(end - std::llround(cycles * m_sampleRateHz / frequencyHz), begin, signal);
    resetReadings();
    playTo(end, begin, signal);
}

void TestStand::playTo(std::int64_t endFrame, std::int64_t signalBegin, const TestSignal &signal)
{
    std::vector<float> block;
    while (m_pipeline.nextFrame() < endFrame) {
        const std::int64_t first = m_pipeline.nextFrame();
        block.resize(static_cast<std::size_t>(std::min<std::int64_t>(endFrame - first, 4096)));
        for (std::size_t i = 0; i < block.size(); ++i) {
            const std::int64_t frame = first - signalBegin + static_cast<std::int64_t>(i);
            block[i] = static_cast<float>(signal(static_cast<double>(frame) / m_sampleRateHz));
        }
        m_pipeline.consume({block, 1, first, 0});
    }
}

} // namespace ls
