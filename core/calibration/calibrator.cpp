// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibrator.h"

#include "core/base/translation.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>

namespace ls {

double calibratorDriftDb(const CalibratorRecord &previous, const CalibratorRecord &now)
{
    double drift = previous.splOffsetDb() - now.splOffsetDb();
    if (previous.captureGainDb && now.captureGainDb)
        drift -= *now.captureGainDb - *previous.captureGainDb;
    return drift;
}

CalibratorCheck::CalibratorCheck(int sampleRateHz)
    : m_sampleRateHz(sampleRateHz),
      m_hann(static_cast<std::size_t>(sampleRateHz / windowsPerSecond)),
      m_window(m_hann.size())
{
    const double step = 2.0 * std::numbers::pi / static_cast<double>(m_hann.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < m_hann.size(); ++i)
        sum += m_hann[i] = 1.0 - std::cos(step * (static_cast<double>(i) + 0.5));
    for (double &weight : m_hann)
        weight /= sum;
}

void CalibratorCheck::process(std::span<const double> in) noexcept
{
    for (const double x : in) {
        m_clipped += std::abs(x) >= clippingLevel ? 1 : 0;
        m_window[m_filled++] = x;
        if (m_filled == m_window.size())
            endWindow();
    }
}

void CalibratorCheck::restart() noexcept
{
    m_filled = 0;
    m_clipped = 0;
    m_good = 0;
    m_state = State::listening;
    m_refusal = Refusal::none;
    m_toneDbFs = m_toneToRestDb = m_frequencyHz = notAvailable;
}

double CalibratorCheck::goodSeconds() const
{
    return static_cast<double>(std::min(m_good, windows)) / windowsPerSecond;
}

double CalibratorCheck::readingDbFs() const
{
    if (m_state != State::stable)
        return notAvailable;
    double power = 0.0;
    for (const double level : m_levelsDbFs)
        power += dbToPower(level);
    return powerToDb(power / static_cast<double>(windows));
}

double CalibratorCheck::readingFrequencyHz() const
{
    if (m_state != State::stable)
        return notAvailable;
    double sum = 0.0;
    for (const double frequency : m_frequenciesHz)
        sum += frequency;
    return sum / static_cast<double>(windows);
}

void CalibratorCheck::endWindow() noexcept
{
    const double power = meanSquare();
    m_frequencyHz = crossingFrequencyHz(std::sqrt(power));
    const Tone tone = std::isnan(m_frequencyHz) ? Tone{0.0, power} : detect(m_frequencyHz);
    m_toneDbFs = powerToDb(tone.power);
    m_toneToRestDb = powerToDb(tone.power) - powerToDb(tone.restPower);
    m_refusal = judge(power);
    m_filled = 0;
    m_clipped = 0;
    if (m_refusal != Refusal::none) {
        m_good = 0;
        m_state = State::refused;
        return;
    }
    m_levelsDbFs[m_good % windows] = m_toneDbFs;
    m_frequenciesHz[m_good % windows] = m_frequencyHz;
    if (++m_good < windows) {
        m_state = State::listening;
        return;
    }
    const auto [least, most] = std::minmax_element(m_levelsDbFs.begin(), m_levelsDbFs.end());
    const bool steady = *most - *least <= 2.0 * steadyWithinDb;
    m_state = steady ? State::stable : State::refused;
    m_refusal = steady ? Refusal::none : Refusal::unsteady;
}

// A sample that is not a number makes every comparison false, and so the tone noisy.
CalibratorCheck::Refusal CalibratorCheck::judge(double power) const noexcept
{
    if (m_clipped > 0)
        return Refusal::clipped;
    if (powerToDb(power) < leastLevelDbFs)
        return Refusal::tooQuiet;
    if (!(m_toneToRestDb >= leastToneToRestDb))
        return Refusal::noisy;
    if (!(std::abs(m_frequencyHz - nominalFrequencyHz) <= frequencyTolerance * nominalFrequencyHz))
        return Refusal::offFrequency;
    return Refusal::none;
}

/// Takes the DC away, too: an offset would shift the crossings and count as noise.
double CalibratorCheck::meanSquare() noexcept
{
    double mean = 0.0;
    for (std::size_t i = 0; i < m_window.size(); ++i)
        mean += m_hann[i] * m_window[i];
    double power = 0.0;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        m_window[i] -= mean;
        power += m_hann[i] * m_window[i] * m_window[i];
    }
    return power;
}

/// From the first to the last upward crossing of zero. A crossing counts only after the signal was well below zero and
/// well above it, so that noise riding on the tone does not add any.
double CalibratorCheck::crossingFrequencyHz(double rms) const noexcept
{
    const double threshold = 0.5 * rms;
    double candidate = notAvailable;
    double first = notAvailable;
    double last = notAvailable;
    std::int64_t crossings = 0;
    bool wasBelow = false;
    for (std::size_t i = 1; i < m_window.size(); ++i) {
        const double before = m_window[i - 1];
        const double after = m_window[i];
        wasBelow = wasBelow || after < -threshold;
        if (before < 0.0 && after >= 0.0)
            candidate = static_cast<double>(i - 1) + before / (before - after);
        if (wasBelow && after > threshold) {
            if (crossings++ == 0)
                first = candidate;
            last = candidate;
            wasBelow = false;
        }
    }
    return crossings < 2 ? notAvailable : static_cast<double>(crossings - 1) * m_sampleRateHz / (last - first);
}

CalibratorCheck::Tone CalibratorCheck::detect(double frequencyHz) const noexcept
{
    const double step = 2.0 * std::numbers::pi * frequencyHz / m_sampleRateHz;
    const std::complex<double> turn = std::polar(1.0, step);
    std::complex<double> oscillator = 1.0;
    std::complex<double> amplitude = 0.0;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        amplitude += 2.0 * m_hann[i] * m_window[i] * std::conj(oscillator);
        oscillator *= turn;
    }
    oscillator = amplitude;
    double rest = 0.0;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double difference = m_window[i] - oscillator.real();
        rest += m_hann[i] * difference * difference;
        oscillator *= turn;
    }
    return {0.5 * std::norm(amplitude), rest};
}

std::string_view refusalText(CalibratorCheck::Refusal refusal)
{
    using Refusal = CalibratorCheck::Refusal;
    switch (refusal) {
    case Refusal::none:
        break;
    case Refusal::clipped:
        return QT_TRANSLATE_NOOP("Calibrator", "The input clips. Lower the microphone's gain, or use 94 dB.");
    case Refusal::tooQuiet:
        return QT_TRANSLATE_NOOP("Calibrator",
                                 "There is next to no sound. Switch the calibrator on, and put it on this microphone.");
    case Refusal::noisy:
        return QT_TRANSLATE_NOOP("Calibrator",
                                 "There is no clear tone above the noise. Switch the calibrator on, and seat the "
                                 "microphone firmly in it.");
    case Refusal::offFrequency:
        return QT_TRANSLATE_NOOP("Calibrator", "The tone is not at 1 kHz. Set the calibrator to 1 kHz.");
    case Refusal::unsteady:
        return QT_TRANSLATE_NOOP("Calibrator",
                                 "The tone's level is not steady. Hold the microphone still, and wait until the "
                                 "calibrator has settled.");
    }
    return {};
}

} // namespace ls
