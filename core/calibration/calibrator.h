// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ls {

/// What a calibrator check has found, with everything the offset was made from.
struct CalibratorRecord {
    double referenceDbSpl = notAvailable; ///< of the calibrator: 94 or 114
    double readingDbFs = notAvailable;    ///< of its tone
    double frequencyHz = notAvailable;
    std::string time;                    ///< ISO 8601 with offset, given by who asked for the check
    std::string device;                  ///< the input's name
    std::string serial;                  ///< of the calibration file in force then; empty: none, or it tells none
    std::optional<double> captureGainDb; ///< the system's capture volume then, where it is known

    /// dB SPL = dBFS + this.
    double splOffsetDb() const { return referenceDbSpl - readingDbFs; }

    /// Whether it was a check of this microphone. The name tells the model and its gain, the serial number which one
    /// of them: USB does not.
    bool isOf(std::string_view deviceName, std::string_view serialNumber) const
    {
        return device == deviceName && serial == serialNumber;
    }
};

/// What a calibrator's certificate may say, in dB SPL; usually 94 or 114.
inline constexpr double lowestCalibratorDbSpl = 60.0;
inline constexpr double highestCalibratorDbSpl = 130.0;
inline bool isCalibratorLevel(double dbSpl)
{
    return dbSpl >= lowestCalibratorDbSpl && dbSpl <= highestCalibratorDbSpl;
}

/// By how much the same sound reads higher at the second check than at the first, in dB, less what the capture gain
/// explains where both are known. More than about ±0.5 dB is no drift of a microphone: something was changed.
double calibratorDriftDb(const CalibratorRecord &previous, const CalibratorRecord &now);

/// Listens to an acoustic calibrator (94 or 114 dB SPL at 1 kHz) until its tone is good enough to calibrate with.
///
/// Each 100 ms of the raw signal give a frequency (from zero crossings), the level of the tone (synchronous detection
/// at that frequency under a Hann window) and the level of everything else (what is left when the tone is taken away:
/// noise, hum and distortion). The check is
///
///     stable      when the last 3 s all were good and their levels lie within ±0.05 dB
///     refused     when the last 100 ms, or for `unsteady` the last 3 s, were not; it goes on listening all the same
///     listening   in between
///
/// Shape: one channel, full scale ±1, the microphone's own samples: without the correction of its curve, by which the
/// level would shift and clipping hide. Levels are dB of the RMS: a full-scale sine is −3.01 dBFS. The result does not
/// depend on how the stream was cut. Thread: [dsp]; process() neither allocates nor fails.
///
/// Source of the limits: IEC 60942 allows a class 1 calibrator ±1 % in frequency, 3 % of distortion and ±0.10 dB of
/// fluctuation. Ours are wider in the first two because they only have to tell a calibrator from something else.
class CalibratorCheck {
public:
    static constexpr int windowsPerSecond = 10;
    static constexpr double nominalFrequencyHz = 1000.0;
    static constexpr double frequencyTolerance = 0.03; ///< of the nominal frequency
    static constexpr double leastToneToRestDb = 20.0;
    static constexpr double steadyWithinDb = 0.05; ///< above and below the middle of 3 s
    static constexpr double leastLevelDbFs = -70.0;
    static constexpr double clippingLevel = 32767.0 / 32768.0;

    enum class State { listening, stable, refused };

    /// Why a tone is refused; the first that holds counts.
    enum class Refusal {
        none,
        clipped,      ///< a sample at full scale: lower the gain
        tooQuiet,     ///< all of it below −70 dBFS: the calibrator is off, or not on this microphone
        noisy,        ///< the tone stands less than 20 dB above everything else
        offFrequency, ///< more than 3 % from 1 kHz
        unsteady,     ///< 3 s of good tone whose level moves
    };

    explicit CalibratorCheck(int sampleRateHz);

    void process(std::span<const double> in) noexcept;

    /// Forgets everything: another calibrator, a gap in the stream.
    void restart() noexcept;

    State state() const { return m_state; }
    Refusal refusal() const { return m_refusal; }

    /// Of the last 100 ms. Not available before them; the frequency neither where there is no tone.
    double toneDbFs() const { return m_toneDbFs; }
    double toneToRestDb() const { return m_toneToRestDb; }
    double frequencyHz() const { return m_frequencyHz; }

    /// How long the tone has been good, in seconds; it takes 3.
    double goodSeconds() const;

    /// Mean level of the tone over the last 3 s. Not available unless the state is stable.
    double readingDbFs() const;

    /// Mean frequency of the tone over the last 3 s. Not available unless the state is stable.
    double readingFrequencyHz() const;

private:
    static constexpr std::size_t windows = 30; // of 100 ms

    struct Tone {
        double power;
        double restPower;
    };

    void endWindow() noexcept;
    Refusal judge(double power) const noexcept;
    double meanSquare() noexcept;
    double crossingFrequencyHz(double rms) const noexcept;
    Tone detect(double frequencyHz) const noexcept;

    int m_sampleRateHz;
    std::vector<double> m_hann;
    std::vector<double> m_window; ///< the 100 ms that are being collected
    std::size_t m_filled = 0;
    std::int64_t m_clipped = 0; ///< in them
    State m_state = State::listening;
    Refusal m_refusal = Refusal::none;
    double m_toneDbFs = notAvailable;
    double m_toneToRestDb = notAvailable;
    double m_frequencyHz = notAvailable;
    std::array<double, windows> m_levelsDbFs{}; ///< of good windows in a row, cyclic
    std::array<double, windows> m_frequenciesHz{};
    std::size_t m_good = 0; ///< how many in a row, all told
};

/// One English sentence: why, and what to try. Marked for translation in the context "Calibrator". Empty for `none`.
std::string_view refusalText(CalibratorCheck::Refusal refusal);

} // namespace ls
