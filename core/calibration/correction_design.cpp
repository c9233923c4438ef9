// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/correction_design.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <utility>

namespace ls {

namespace {

constexpr double referenceHz = 1000.0;
constexpr std::size_t gridPerTap = 8; // the cepstrum of a grid this fine folds over by less than 0.001 dB
constexpr int rounds = 3;             // each takes the deviation at the points to about a third
constexpr double maxTrimDb = 1.0;
const double nepersPerDb = std::log(dbToAmplitude(1.0));

/// Radix-2 transform in double. Our own, because FFTW is here in single precision only, and a design is not in a hurry.
/// Real and imaginary parts lie in two vectors.
class Fourier {
public:
    explicit Fourier(std::size_t points) : m_cosine(points), m_sine(points)
    {
        assert(std::has_single_bit(points));
        for (std::size_t half = 1; half < points; half *= 2) {
            for (std::size_t k = 0; k < half; ++k) {
                const double angle = -std::numbers::pi * static_cast<double>(k) / static_cast<double>(half);
                m_cosine[half + k] = std::cos(angle);
                m_sine[half + k] = std::sin(angle);
            }
        }
    }

    std::size_t points() const { return m_cosine.size(); }

    void forward(std::vector<double> &re, std::vector<double> &im) const
    {
        reorder(re, im);
        for (std::size_t half = 1; half < points(); half *= 2) {
            const double *cosine = m_cosine.data() + half;
            const double *sine = m_sine.data() + half;
            for (std::size_t start = 0; start < points(); start += 2 * half) {
                double *re0 = re.data() + start;
                double *im0 = im.data() + start;
                double *re1 = re0 + half;
                double *im1 = im0 + half;
                for (std::size_t k = 0; k < half; ++k) {
                    const double evenRe = re0[k];
                    const double evenIm = im0[k];
                    const double oddRe = cosine[k] * re1[k] - sine[k] * im1[k];
                    const double oddIm = cosine[k] * im1[k] + sine[k] * re1[k];
                    re0[k] = evenRe + oddRe;
                    im0[k] = evenIm + oddIm;
                    re1[k] = evenRe - oddRe;
                    im1[k] = evenIm - oddIm;
                }
            }
        }
    }

    void inverse(std::vector<double> &re, std::vector<double> &im) const
    {
        forward(im, re); // with the parts exchanged it is the inverse
        const double scale = 1.0 / static_cast<double>(points());
        for (std::size_t i = 0; i < points(); ++i) {
            re[i] *= scale;
            im[i] *= scale;
        }
    }

private:
    void reorder(std::vector<double> &re, std::vector<double> &im) const
    {
        std::size_t reversed = 0;
        for (std::size_t i = 1; i < points(); ++i) {
            std::size_t bit = points() / 2;
            for (; (reversed & bit) != 0; bit /= 2)
                reversed ^= bit;
            reversed |= bit;
            if (i < reversed) {
                std::swap(re[i], re[reversed]);
                std::swap(im[i], im[reversed]);
            }
        }
    }

    std::vector<double> m_cosine; // of each stage, one run after the other
    std::vector<double> m_sine;
};

/// The value at a point between others, straight over the logarithm of frequency, ends held.
double interpolate(std::span<const CalibrationFile::Point> curve, double frequencyHz)
{
    const auto above = std::upper_bound(curve.begin(), curve.end(), frequencyHz,
                                        [](double f, const CalibrationFile::Point &p) { return f < p.frequencyHz; });
    if (above == curve.begin())
        return curve.front().responseDb;
    if (above == curve.end())
        return curve.back().responseDb;
    const CalibrationFile::Point &below = *(above - 1);
    const double part = std::log(frequencyHz / below.frequencyHz) / std::log(above->frequencyHz / below.frequencyHz);
    return below.responseDb + part * (above->responseDb - below.responseDb);
}

/// Designs one filter after the other on the same grid of frequencies.
class Designer {
public:
    Designer(int sampleRateHz, CorrectionPhase phase, std::size_t taps)
        : m_phase(phase),
          m_taps(taps),
          m_fourier(std::bit_ceil(gridPerTap * taps)),
          m_binHz(sampleRateHz / static_cast<double>(m_fourier.points())),
          m_re(m_fourier.points()),
          m_im(m_re.size()),
          m_gainDb(m_re.size() / 2 + 1)
    {
    }

    std::vector<float> design(std::span<const CalibrationFile::Point> gains)
    {
        for (std::size_t k = 0; k <= nyquist(); ++k)
            m_gainDb[k] = interpolate(gains, static_cast<double>(k) * m_binHz);
        if (m_phase == CorrectionPhase::minimum)
            minimumPhaseResponse();
        else
            zeroPhaseResponse();

        const std::size_t centre = m_phase == CorrectionPhase::linear ? (m_taps - 1) / 2 : 0;
        std::vector<float> filter(m_taps);
        for (std::size_t i = 0; i < m_taps; ++i) {
            const std::size_t distance = i < centre ? centre - i : i - centre;
            filter[i] = static_cast<float>(m_re[distance] * taper(distance, m_taps - centre));
        }
        measure(filter);
        return filter;
    }

    /// The gain of the latest design.
    double gainDb(double frequencyHz) const
    {
        const double bin = std::min(frequencyHz / m_binHz, static_cast<double>(nyquist()));
        const auto below = std::min(static_cast<std::size_t>(bin), nyquist() - 1);
        return std::lerp(m_gainDb[below], m_gainDb[below + 1], bin - static_cast<double>(below));
    }

private:
    std::size_t nyquist() const { return m_re.size() / 2; }

    /// Sets a real and even spectrum: `value` of the gain at each bin.
    template <typename Value>
    void setSpectrum(Value value)
    {
        for (std::size_t k = 0; k <= nyquist(); ++k)
            m_re[k] = value(m_gainDb[k]);
        for (std::size_t k = 1; k < nyquist(); ++k)
            m_re[m_re.size() - k] = m_re[k];
        std::fill(m_im.begin(), m_im.end(), 0.0);
    }

    /// By the real cepstrum: what it has at negative times is folded onto the positive ones, and then the phase is the
    /// one that puts the energy as early as this magnitude allows.
    void minimumPhaseResponse()
    {
        setSpectrum([](double db) { return nepersPerDb * db; });
        m_fourier.inverse(m_re, m_im);
        for (std::size_t n = 1; n < nyquist(); ++n)
            m_re[n] *= 2.0;
        std::fill(m_re.begin() + static_cast<std::ptrdiff_t>(nyquist()) + 1, m_re.end(), 0.0);
        std::fill(m_im.begin(), m_im.end(), 0.0);
        m_fourier.forward(m_re, m_im);
        for (std::size_t k = 0; k < m_re.size(); ++k) {
            const double magnitude = std::exp(m_re[k]);
            const double phase = m_im[k];
            m_re[k] = magnitude * std::cos(phase);
            m_im[k] = magnitude * std::sin(phase);
        }
        m_fourier.inverse(m_re, m_im);
    }

    void zeroPhaseResponse()
    {
        setSpectrum([](double db) { return dbToAmplitude(db); });
        m_fourier.inverse(m_re, m_im);
    }

    /// 1 in the half nearer to the centre, then half a period of a cosine down to 0 at the end.
    static double taper(std::size_t distance, std::size_t reach)
    {
        const double part = static_cast<double>(distance) / static_cast<double>(reach);
        return part < 0.5 ? 1.0 : 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * (part - 0.5));
    }

    void measure(const std::vector<float> &filter)
    {
        std::fill(std::copy(filter.begin(), filter.end(), m_re.begin()), m_re.end(), 0.0);
        std::fill(m_im.begin(), m_im.end(), 0.0);
        m_fourier.forward(m_re, m_im);
        for (std::size_t k = 0; k <= nyquist(); ++k)
            m_gainDb[k] = powerToDb(m_re[k] * m_re[k] + m_im[k] * m_im[k]);
    }

    CorrectionPhase m_phase;
    std::size_t m_taps;
    Fourier m_fourier;
    double m_binHz;
    std::vector<double> m_re;
    std::vector<double> m_im;
    std::vector<double> m_gainDb;
};

/// The larger deviation; NaN stands for none yet.
double larger(double deviationDb, double otherDb) { return std::fmax(deviationDb, std::abs(otherDb)); }

} // namespace

double correctionTargetDb(std::span<const CalibrationFile::Point> curve, double frequencyHz)
{
    assert(!curve.empty());
    return interpolate(curve, referenceHz) - interpolate(curve, frequencyHz);
}

int automaticCorrectionTaps(int sampleRateHz, CorrectionPhase phase)
{
    const auto lasting = static_cast<int>(std::bit_ceil(static_cast<unsigned>(sampleRateHz) / 3U));
    return phase == CorrectionPhase::linear ? 2 * lasting : lasting;
}

double filterResponseDb(std::span<const float> taps, double frequencyHz, int sampleRateHz)
{
    // Horner's rule in the unit circle: one rotation for each tap.
    const std::complex<double> step = std::polar(1.0, -2.0 * std::numbers::pi * frequencyHz / sampleRateHz);
    std::complex<double> sum = 0.0;
    for (auto tap = taps.rbegin(); tap != taps.rend(); ++tap)
        sum = sum * step + static_cast<double>(*tap);
    return amplitudeToDb(std::abs(sum));
}

CorrectionDesign designCorrection(std::span<const CalibrationFile::Point> curve, int sampleRateHz,
                                  CorrectionPhase phase, int taps)
{
    assert(!curve.empty() && sampleRateHz > 0 && taps >= 0);
    if (taps == 0)
        taps = automaticCorrectionTaps(sampleRateHz, phase);
    if (phase == CorrectionPhase::linear && taps % 2 == 0)
        --taps;

    // A filter of finite length rounds off the bends of the curve, which are at its points. So the filter is asked for
    // a little more than the target there, by what the one before has missed; not without limit, for detail finer than
    // the filter resolves is never met.
    std::vector<double> targetDb;
    std::vector<CalibrationFile::Point> asked;
    for (const CalibrationFile::Point &point : curve) {
        targetDb.push_back(correctionTargetDb(curve, point.frequencyHz));
        asked.push_back({point.frequencyHz, targetDb.back()});
    }
    Designer designer(sampleRateHz, phase, static_cast<std::size_t>(taps));
    CorrectionDesign result;
    result.taps = designer.design(asked);
    const auto reachable = [&](double frequencyHz) { return 2.0 * frequencyHz < sampleRateHz; };
    for (int round = 1; round < rounds; ++round) {
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (!reachable(asked[i].frequencyHz))
                continue;
            const double missedDb = targetDb[i] - designer.gainDb(asked[i].frequencyHz);
            asked[i].responseDb =
                std::clamp(asked[i].responseDb + missedDb, targetDb[i] - maxTrimDb, targetDb[i] + maxTrimDb);
        }
        result.taps = designer.design(asked);
    }

    result.delayFrames = phase == CorrectionPhase::linear ? (taps - 1) / 2 : 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const double frequencyHz = asked[i].frequencyHz;
        if (frequencyHz < 10.0 || frequencyHz > 20'000.0 || !reachable(frequencyHz))
            continue;
        double &worst = frequencyHz < 20.0 ? result.deviationBelow20HzDb : result.deviationDb;
        worst = larger(worst, designer.gainDb(frequencyHz) - targetDb[i]);
    }
    return result;
}

std::shared_ptr<const CorrectionDesign> CorrectionDesigns::of(const CorrectionSpec &spec, int sampleRateHz)
{
    constexpr std::size_t mostEntries = 4; // of 16384 taps at 48 kHz: 64 KiB each
    const int taps = spec.taps > 0 ? spec.taps : automaticCorrectionTaps(sampleRateHz, spec.phase);
    const std::scoped_lock guard(m_lock);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.taps == taps && entry.phase == spec.phase && entry.sampleRateHz == sampleRateHz &&
            entry.curve == spec.curve;
    });
    if (known != m_entries.end())
        return known->design;
    ++m_computed;
    m_entries.push_front(
        {spec.curve, spec.phase, taps, sampleRateHz,
         std::make_shared<const CorrectionDesign>(designCorrection(spec.curve, sampleRateHz, spec.phase, taps))});
    if (m_entries.size() > mostEntries)
        m_entries.pop_back();
    return m_entries.front().design;
}

int CorrectionDesigns::computed() const
{
    const std::scoped_lock guard(m_lock);
    return m_computed;
}

std::shared_ptr<const CorrectionDesign> designOf(const CorrectionSpec &spec, int sampleRateHz)
{
    if (spec.designs)
        return spec.designs->of(spec, sampleRateHz);
    return std::make_shared<const CorrectionDesign>(designCorrection(spec.curve, sampleRateHz, spec.phase, spec.taps));
}

} // namespace ls
