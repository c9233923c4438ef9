// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/octave_bands.h"
#include "signals.h"

#include <QTest>

#include <array>
#include <complex>

using namespace ls;

namespace {

constexpr std::array<BandWidth, 2> widths{BandWidth::thirdOctave, BandWidth::octave};

/// IEC 61260-1:2014, Table 1, class 1: limits of the relative attenuation at Ω = G^x of an octave filter.
struct PassLimit {
    double x, atMostDb;
};
struct StopLimit {
    double x, atLeastDb;
};
constexpr std::array<PassLimit, 5> passLimits{{{0.0, 0.4}, {0.125, 0.5}, {0.25, 0.7}, {0.375, 1.4}, {0.5, 5.3}}};
constexpr std::array<StopLimit, 5> stopLimits{{{0.5, 1.2}, {1.0, 16.6}, {2.0, 40.5}, {3.0, 60.0}, {4.0, 70.0}}};
constexpr double passAtLeastDb = -0.4;
constexpr double spareDb = 0.1; // ours, in the pass band

/// lg Ω of the breakpoint x for a bandwidth: Formula 9, with G = 10^0.3.
double lgOmega(double x, BandWidth width)
{
    const double fraction = width == BandWidth::octave ? 1.0 : 1.0 / 3.0;
    const auto power = [](double exponent) { return std::pow(10.0, 0.3 * exponent); };
    return std::log10(1.0 + (power(0.5 * fraction) - 1.0) / (power(0.5) - 1.0) * (power(x) - 1.0));
}

/// Feeds one sine and reads a band when it has settled.
class SineMeter {
public:
    explicit SineMeter(int sampleRateHz) : m_rateHz(sampleRateHz), m_bands(sampleRateHz) {}

    /// What the band makes of a sine of 0 dB(rms), over at least so many periods and 0.1 s; negative is attenuated.
    double gainDb(BandWidth width, std::size_t index, double frequencyHz, double periods = 4.0)
    {
        const Band &band = bands(width)[index];
        m_bands.restart();
        m_phase = 1.0;
        // The transient falls with e^(−π B t / 2); seven over the bandwidth leave less than −95 dB of it.
        feed(frequencyHz, quanta(0.05 + 7.0 / (band.upperHz - band.lowerHz)));
        m_bands.reset();
        feed(frequencyHz, quanta(std::ceil(std::max(periods, 0.1 * frequencyHz)) / frequencyHz));
        return m_bands.interval(width)[index].leqDbFs();
    }

    double fastDbFs(BandWidth width, std::size_t index) const { return m_bands.fastDbFs(width, index); }

    /// More of the last sine.
    void feed(double frequencyHz, std::int64_t frames)
    {
        const std::complex<double> turn = std::polar(1.0, 2.0 * std::numbers::pi * frequencyHz / m_rateHz);
        while (frames > 0) {
            m_samples.resize(static_cast<std::size_t>(std::min<std::int64_t>(frames, 4096)));
            for (double &sample : m_samples) {
                sample = std::numbers::sqrt2 * m_phase.imag();
                m_phase = {m_phase.real() * turn.real() - m_phase.imag() * turn.imag(),
                           m_phase.real() * turn.imag() + m_phase.imag() * turn.real()};
            }
            m_bands.process(m_samples);
            frames -= static_cast<std::int64_t>(m_samples.size());
        }
    }

private:
    std::int64_t quanta(double seconds) const
    {
        return std::llround(seconds * m_rateHz / static_cast<double>(m_bands.quantumFrames())) *
            m_bands.quantumFrames();
    }

    int m_rateHz;
    OctaveBands m_bands;
    std::complex<double> m_phase;
    std::vector<double> m_samples;
};

QByteArray where(BandWidth width, std::size_t index, double frequencyHz, double readDb)
{
    return QStringLiteral("1/%1 octave %2 Hz, sine of %3 Hz: %4 dB")
        .arg(width == BandWidth::octave ? 1 : 3)
        .arg(QString::fromLatin1(bands(width)[index].label))
        .arg(frequencyHz, 0, 'f', 2)
        .arg(readDb, 0, 'f', 4)
        .toUtf8();
}

/// Inverse transform in place, radix 2, without a factor.
void transform(std::vector<std::complex<double>> &values)
{
    const std::size_t n = values.size();
    for (std::size_t i = 1, j = 0; i < n; ++i) {
        std::size_t bit = n / 2;
        for (; (j & bit) != 0; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (std::size_t length = 2; length <= n; length *= 2) {
        const std::size_t half = length / 2;
        std::vector<std::complex<double>> turns(half);
        for (std::size_t k = 0; k < half; ++k)
            turns[k] = std::polar(1.0, 2.0 * std::numbers::pi * static_cast<double>(k) / static_cast<double>(length));
        for (std::size_t begin = 0; begin < n; begin += length) {
            for (std::size_t k = 0; k < half; ++k) {
                const std::complex<double> a = values[begin + k];
                const std::complex<double> b = values[begin + k + half];
                const std::complex<double> t{b.real() * turns[k].real() - b.imag() * turns[k].imag(),
                                             b.real() * turns[k].imag() + b.imag() * turns[k].real()};
                values[begin + k] = a + t;
                values[begin + k + half] = a - t;
            }
        }
    }
}

void addRates()
{
    QTest::addColumn<int>("rate");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const std::vector<int> rates{48000}; // sanitizers look at the code, not at the numbers
#else
    const std::vector<int> rates{44100, 48000, 96000, 192000};
#endif
    for (const int rate : rates)
        QTest::newRow(std::to_string(rate).c_str()) << rate;
}

} // namespace

class TestOctaveFilters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sinesKeepTheMask_data() { addRates(); }
    void sinesKeepTheMask();
    void nothingFoldsIntoABand_data() { addRates(); }
    void nothingFoldsIntoABand();
    void midbandSineReadsItsLevel_data() { addRates(); }
    void midbandSineReadsItsLevel();
    void pinkNoiseReadsAsIdealBands_data() { addRates(); }
    void pinkNoiseReadsAsIdealBands();
    void levelIsLinear();
    void loudToneLeavesFarBandsQuiet();
};

void TestOctaveFilters::sinesKeepTheMask()
{
    QFETCH(int, rate);
    SineMeter meter(rate);
    double leastSpareDb = 99.0;
    for (const BandWidth width : widths) {
        // At the breakpoints, and half way between them in lg Ω, where the limits are half way, too (Formula 11).
        struct Limit {
            double lgOmega, atLeastDb, atMostDb;
        };
        std::vector<Limit> limits;
        for (std::size_t i = 0; i < passLimits.size(); ++i) {
            limits.push_back({lgOmega(passLimits[i].x, width), passAtLeastDb, passLimits[i].atMostDb});
            if (i > 0)
                limits.push_back({0.5 * (lgOmega(passLimits[i - 1].x, width) + lgOmega(passLimits[i].x, width)),
                                  passAtLeastDb, 0.5 * (passLimits[i - 1].atMostDb + passLimits[i].atMostDb)});
        }
        for (std::size_t i = 0; i < stopLimits.size(); ++i) {
            limits.push_back({lgOmega(stopLimits[i].x, width), stopLimits[i].atLeastDb, HUGE_VAL});
            if (i > 0)
                limits.push_back({0.5 * (lgOmega(stopLimits[i - 1].x, width) + lgOmega(stopLimits[i].x, width)),
                                  0.5 * (stopLimits[i - 1].atLeastDb + stopLimits[i].atLeastDb), HUGE_VAL});
        }
        for (std::size_t band = 0; band < bands(width).size(); ++band) {
            for (const Limit &limit : limits) {
                for (const double side : {-1.0, 1.0}) {
                    const double frequencyHz = bands(width)[band].exactHz * std::pow(10.0, side * limit.lgOmega);
                    if (frequencyHz >= 0.499 * rate)
                        continue;
                    const double attenuationDb = -meter.gainDb(width, band, frequencyHz);
                    const bool pass = std::isfinite(limit.atMostDb);
                    const double below = attenuationDb - limit.atLeastDb;
                    const double above = limit.atMostDb - attenuationDb;
                    if (pass)
                        leastSpareDb = std::min({leastSpareDb, below, above});
                    QVERIFY2(std::min(below, above) >= (pass ? spareDb : 0.0),
                             where(width, band, frequencyHz, -attenuationDb).constData());
                }
            }
        }
    }
    qInfo("%d Hz: at least %.3f dB to spare in the pass band", rate, leastSpareDb);
}

void TestOctaveFilters::nothingFoldsIntoABand()
{
    // Beyond the last breakpoint class 1 asks for 70 dB. Halving the rate folds k times the lower rate ± the band
    // into the band; we ask for 85.
    QFETCH(int, rate);
    SineMeter meter(rate);
    for (const BandWidth width : widths) {
        for (std::size_t band = 0; band < bands(width).size(); ++band) {
            const double exactHz = bands(width)[band].exactHz;
            for (double lowerRateHz = 0.5 * rate; lowerRateHz > 600.0; lowerRateHz *= 0.5) {
                for (const double frequencyHz : {lowerRateHz - exactHz, lowerRateHz + exactHz}) {
                    if (frequencyHz <= 0.0 || frequencyHz >= 0.499 * rate ||
                        std::log10(frequencyHz / exactHz) < lgOmega(stopLimits.back().x, width))
                        continue;
                    const double readDb = meter.gainDb(width, band, frequencyHz);
                    QVERIFY2(readDb < -85.0, where(width, band, frequencyHz, readDb).constData());
                }
            }
        }
    }
}

void TestOctaveFilters::midbandSineReadsItsLevel()
{
    QFETCH(int, rate);
    SineMeter meter(rate);
    double worstDb = 0.0;
    for (const BandWidth width : widths) {
        for (std::size_t band = 0; band < bands(width).size(); ++band) {
            const double exactHz = bands(width)[band].exactHz;
            const double readDb = meter.gainDb(width, band, exactHz, std::max(20.0, 2.0 * exactHz));
            worstDb = std::max(worstDb, std::abs(readDb));
            QVERIFY2(std::abs(readDb) < 0.01, where(width, band, exactHz, readDb).constData());
        }
    }
    qInfo("%d Hz: a midband sine reads within %.4f dB", rate, worstDb);
    meter.feed(1000.0, rate * 2);
    QVERIFY(std::abs(meter.fastDbFs(BandWidth::octave, 6)) < 0.01);
}

void TestOctaveFilters::pinkNoiseReadsAsIdealBands()
{
    // Periodic noise whose lines fall with 1/f: over a period, what a band reads more than the ideal band is its
    // effective bandwidth deviation, 10 lg(∫ |H|² d ln f / ln(f2 / f1)), IEC 61260-1:2014, 5.12. (Class 1: ±0.4 dB.)
    QFETCH(int, rate);
    std::size_t period = 1;
    while (period < static_cast<std::size_t>(rate) * 10)
        period *= 2;
    std::vector<std::complex<double>> lines(period);
    GaussianNoise random(1);
    for (std::size_t k = 1; k < period / 2; ++k)
        lines[k] = std::polar(0.01 / std::sqrt(static_cast<double>(k)), 2.0 * std::numbers::pi * random.uniform());
    transform(lines);
    std::vector<double> samples(period);
    for (std::size_t i = 0; i < period; ++i)
        samples[i] = lines[i].real();

    OctaveBands meter(rate);
    meter.process(samples);
    meter.reset();
    meter.process(samples);
    double worstDb = 0.0;
    for (const BandWidth width : widths) {
        for (std::size_t i = 0; i < bands(width).size(); ++i) {
            const Band &band = bands(width)[i];
            const double logWidth = std::log(std::min(band.upperHz, 0.5 * rate) / band.lowerHz);
            const double idealDb = 10.0 * std::log10(0.5 * 0.01 * 0.01 * logWidth);
            const double deviationDb = meter.interval(width)[i].leqDbFs() - idealDb;
            worstDb = std::max(worstDb, std::abs(deviationDb));
            QVERIFY2(std::abs(deviationDb) < 0.01, where(width, i, 0.0, deviationDb).constData());
        }
    }
    qInfo("%d Hz: bandwidths deviate by at most %.4f dB", rate, worstDb);
}

void TestOctaveFilters::levelIsLinear()
{
    for (const std::size_t band : {std::size_t{0}, std::size_t{20}, std::size_t{33}}) { // 10 Hz, 1 kHz, 20 kHz
        const double exactHz = bands(BandWidth::thirdOctave)[band].exactHz;
        for (double levelDbFs = -100.0; levelDbFs < 0.0; levelDbFs += 20.0) {
            OctaveBands meter(48000);
            const std::vector<double> samples = test::sine(exactHz, levelDbFs, 48000, 6 * 48000);
            meter.process(std::span(samples).first(5 * 48000));
            meter.reset();
            meter.process(std::span(samples).last(48000));
            QVERIFY(std::abs(meter.interval(BandWidth::thirdOctave)[band].leqDbFs() - levelDbFs) < 0.02);
        }
    }
}

void TestOctaveFilters::loudToneLeavesFarBandsQuiet()
{
    // A Butterworth band-pass of order 3 and quality Q lets through 1 / (1 + (Q (f/fm − fm/f))^6); the edges here,
    // moved closer for the sake of the bandwidth, take 1.2 dB more. Rounding must not be what is read.
    constexpr double toneHz = 101.0;
    SineMeter meter(48000);
    const std::span<const Band> thirds = bands(BandWidth::thirdOctave);
    for (std::size_t i = 20; i < thirds.size(); ++i) {
        const double quality = thirds[i].exactHz / (thirds[i].upperHz - thirds[i].lowerHz);
        const double detuning = quality * (toneHz / thirds[i].exactHz - thirds[i].exactHz / toneHz);
        const double expectedDb = -10.0 * std::log10(1.0 + std::pow(detuning, 6.0)) - 1.2;
        const double readDb = meter.gainDb(BandWidth::thirdOctave, i, toneHz, 50.0);
        QVERIFY2(std::abs(readDb - expectedDb) < 1.0, where(BandWidth::thirdOctave, i, toneHz, readDb).constData());
    }
}

QTEST_GUILESS_MAIN(TestOctaveFilters)
#include "tst_octave_filters.moc"
