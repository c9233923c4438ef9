// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"
#include "core/calibration/calibration_file.h"

#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace ls {

enum class CorrectionPhase {
    minimum, ///< adds no delay of its own
    linear,  ///< keeps the shape of a wave, and delays it by half the filter's length
};

/// A filter that makes a microphone read flat, and how well it does.
struct CorrectionDesign {
    std::vector<float> taps; ///< its impulse response
    int delayFrames = 0;     ///< by which the filter itself delays: 0, or (taps − 1) / 2 with linear phase
    /// The largest distance to correctionTargetDb() at any of the file's points, 20 Hz to 20 kHz and below half the
    /// sampling rate; not available where the file has no such point.
    double deviationDb = notAvailable;
    double deviationBelow20HzDb = notAvailable; ///< the same, 10 to 20 Hz
};

/// What the correction shall do at a frequency, in dB: the inverse of the microphone's response.
///
/// Between points straight in dB over the logarithm of frequency; outside the file its first and last value hold.
/// It is 0 dB at 1 kHz, although files say up to ±0.2 dB there: the Sens Factor, and a calibrator, give the level of
/// the raw microphone at 1 kHz, so a tone of 1 kHz must read the same with the correction and without.
double correctionTargetDb(std::span<const CalibrationFile::Point> curve, double frequencyHz);

/// The number of taps that reaches the accuracy stated below: a power of two that lasts at least 1/3 s (16384 at 44.1
/// and 48 kHz, 32768 at 96, 65536 at 192 kHz), because what is resolved near 20 Hz depends on the time alone. Linear
/// phase needs twice as many.
int automaticCorrectionTaps(int sampleRateHz, CorrectionPhase phase);

/// What a filter does at a frequency, in dB.
double filterResponseDb(std::span<const float> taps, double frequencyHz, int sampleRateHz);

/// What to design: a value that travels to where the rate is known.
struct CorrectionSpec {
    std::vector<CalibrationFile::Point> curve;
    CorrectionPhase phase = CorrectionPhase::minimum;
    int taps = 0;                                    ///< 0: automaticCorrectionTaps()
    std::shared_ptr<CorrectionDesigns> designs = {}; ///< where they are remembered; null: nowhere
};
inline constexpr int minCorrectionTaps = 64;
inline constexpr int maxCorrectionTaps = 262144;

/// Designs the correction for the rate of the device.
///
/// Shape: `taps` taps; 0 takes automaticCorrectionTaps(); linear phase takes one fewer than an even number, so that its
/// delay is a whole number of frames. `curve` has one point at least, rising in frequency, within ±60 dB
/// (parseCalibration() sees to it).
/// Accuracy at each point of the file, with the automatic number of taps: 0.05 dB from 20 Hz to 20 kHz, 0.3 dB from
/// 10 Hz (tst_correction_design), for curves that are no finer than the filter resolves (about 3 Hz). What was reached
/// is in the design. From the last point to half the sampling rate the last value holds.
/// Thread: [any]; allocates, and takes some 50 ms at 48 kHz, five times that at 192 kHz.
CorrectionDesign designCorrection(std::span<const CalibrationFile::Point> curve, int sampleRateHz,
                                  CorrectionPhase phase = CorrectionPhase::minimum, int taps = 0);

/// The corrections that were designed last, in memory only: starting again, and the next of many files, need none anew.
///
/// Thread: [any]; who asks for one that is being designed waits for it.
class CorrectionDesigns {
public:
    /// As designCorrection().
    std::shared_ptr<const CorrectionDesign> of(const CorrectionSpec &spec, int sampleRateHz);
    /// How many had to be computed.
    int computed() const;

private:
    struct Entry {
        std::vector<CalibrationFile::Point> curve;
        CorrectionPhase phase{};
        int taps = 0;
        int sampleRateHz = 0;
        std::shared_ptr<const CorrectionDesign> design;
    };
    mutable std::mutex m_lock;
    std::deque<Entry> m_entries; // the latest first
    int m_computed = 0;
};

/// The design of a spec: remembered, if it says where.
std::shared_ptr<const CorrectionDesign> designOf(const CorrectionSpec &spec, int sampleRateHz);

} // namespace ls
