// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/leq.h"
#include "signals.h"

#include <QTest>

#include <array>
#include <complex>

using namespace ls;
using Curve = FrequencyWeighting::Curve;

namespace {

constexpr std::array rates{44100, 48000, 88200, 96000, 176400, 192000};

/// IEC 61672-1:2013, Table 3, at the exact frequencies 1000 · 10^(n/10), n = −20 … 13.
struct Row {
    double a, c;
};
constexpr std::array<Row, 34> table3{{
    {-70.4, -14.3}, {-63.4, -11.2}, {-56.7, -8.5}, {-50.5, -6.2}, {-44.7, -4.4}, {-39.4, -3.0}, {-34.6, -2.0},
    {-30.2, -1.3},  {-26.2, -0.8},  {-22.5, -0.5}, {-19.1, -0.3}, {-16.1, -0.2}, {-13.4, -0.1}, {-10.9, 0.0},
    {-8.6, 0.0},    {-6.6, 0.0},    {-4.8, 0.0},   {-3.2, 0.0},   {-1.9, 0.0},   {-0.8, 0.0},   {0.0, 0.0},
    {0.6, 0.0},     {1.0, -0.1},    {1.2, -0.2},   {1.3, -0.3},   {1.2, -0.5},   {1.0, -0.8},   {0.5, -1.3},
    {-0.1, -2.0},   {-1.1, -3.0},   {-2.5, -4.4},  {-4.3, -6.2},  {-6.6, -8.5},  {-9.3, -11.2},
}};

double exactHz(int n) { return 1000.0 * std::pow(10.0, n / 10.0); }

/// The tolerance we hold ourselves to.
double toleranceDb(double frequencyHz) { return frequencyHz < 13000.0 ? 0.05 : frequencyHz < 16500.0 ? 0.15 : 0.3; }

std::vector<double> impulseResponse(Curve curve, int rateHz)
{
    // Half a second: the slowest poles, at 20.6 Hz, have died down to 1e-26 by then.
    std::vector<double> samples(static_cast<std::size_t>(rateHz / 2), 0.0);
    samples[0] = 1.0;
    FrequencyWeighting weighting(curve, rateHz);
    weighting.process(samples, samples);
    return samples;
}

double gainDb(const std::vector<double> &impulseResponse, double frequencyHz, int rateHz)
{
    const std::complex<double> turn = std::polar(1.0, -2.0 * std::numbers::pi * frequencyHz / rateHz);
    std::complex<double> phasor = 1.0;
    std::complex<double> sum = 0.0;
    for (const double h : impulseResponse) {
        sum += h * phasor;
        phasor *= turn;
    }
    return amplitudeToDb(std::abs(sum));
}

QString where(Curve curve, double frequencyHz, double errorDb)
{
    return QStringLiteral("%1 at %2 Hz: %3 dB")
        .arg(curve == Curve::A ? QLatin1Char('A') : QLatin1Char('C'))
        .arg(frequencyHz)
        .arg(errorDb);
}

} // namespace

class TestFrequencyWeighting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formulaGivesTheTable();
    void filterFollowsTheFormula_data();
    void filterFollowsTheFormula();
    void sinesReadTheTable();
    void errorIsWhatTheHeaderSays_data();
    void errorIsWhatTheHeaderSays();
    void anyRateIsStableAndRight();
    void cutsDoNotMatter();
    void resetForgets();
};

void TestFrequencyWeighting::formulaGivesTheTable()
{
    for (int n = -20; n <= 13; ++n) {
        const Row &row = table3[static_cast<std::size_t>(n + 20)];
        QVERIFY2(std::abs(frequencyWeightingDb(Curve::A, exactHz(n)) - row.a) <= 0.05, std::to_string(n).c_str());
        QVERIFY2(std::abs(frequencyWeightingDb(Curve::C, exactHz(n)) - row.c) <= 0.05, std::to_string(n).c_str());
    }
}

void TestFrequencyWeighting::filterFollowsTheFormula_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : rates)
        QTest::newRow(std::to_string(rate).c_str()) << rate;
}

void TestFrequencyWeighting::filterFollowsTheFormula()
{
    QFETCH(int, rate);
    for (const Curve curve : {Curve::A, Curve::C}) {
        const std::vector<double> response = impulseResponse(curve, rate);
        for (int n = -20; n <= 13; ++n) {
            const double error = gainDb(response, exactHz(n), rate) - frequencyWeightingDb(curve, exactHz(n));
            QVERIFY2(std::abs(error) <= toleranceDb(exactHz(n)), qPrintable(where(curve, exactHz(n), error)));
        }
    }
}

void TestFrequencyWeighting::sinesReadTheTable()
{
    // As an instrument is tested: a steady sine, and its level after the filter has settled.
    constexpr int rate = 48000;
    for (const Curve curve : {Curve::A, Curve::C}) {
        for (int n = -20; n <= 13; ++n) {
            std::vector<double> samples = test::sine(exactHz(n), -20.0, rate, 2 * rate);
            FrequencyWeighting weighting(curve, rate);
            weighting.process(samples, samples);
            // A second, rounded to whole periods as well as samples allow.
            const auto window = static_cast<std::size_t>(std::llround(std::floor(exactHz(n)) / exactHz(n) * rate));
            Leq leq;
            leq.process(std::span<const double>(samples).last(window));
            const double error = leq.levelDbFs() + 20.0 - frequencyWeightingDb(curve, exactHz(n));
            QVERIFY2(std::abs(error) <= toleranceDb(exactHz(n)), qPrintable(where(curve, exactHz(n), error)));
        }
    }
}

void TestFrequencyWeighting::errorIsWhatTheHeaderSays_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("to12500");
    QTest::addColumn<double>("to16000");
    QTest::addColumn<double>("to20000");
    QTest::addColumn<double>("above");
    QTest::newRow("44100") << 44100 << 0.011 << 0.022 << 0.022 << 0.67;
    QTest::newRow("48000") << 48000 << 0.012 << 0.017 << 0.022 << 0.68;
    QTest::newRow("88200") << 88200 << 0.007 << 0.015 << 0.020 << 0.82;
    QTest::newRow("96000") << 96000 << 0.005 << 0.013 << 0.020 << 0.81;
    QTest::newRow("176400") << 176400 << 0.009 << 0.008 << 0.006 << 0.83;
    QTest::newRow("192000") << 192000 << 0.009 << 0.009 << 0.008 << 0.86;
}

void TestFrequencyWeighting::errorIsWhatTheHeaderSays()
{
    QFETCH(int, rate);
    QFETCH(double, to12500);
    QFETCH(double, to16000);
    QFETCH(double, to20000);
    QFETCH(double, above);
    for (const Curve curve : {Curve::A, Curve::C}) {
        const std::vector<double> response = impulseResponse(curve, rate);
        for (double frequencyHz = 10.0; frequencyHz <= 0.5 * rate; frequencyHz *= 1.015) {
            const double error = gainDb(response, frequencyHz, rate) - frequencyWeightingDb(curve, frequencyHz);
            const double limit = frequencyHz <= exactHz(11) ? to12500
                : frequencyHz <= exactHz(12)                ? to16000
                : frequencyHz <= exactHz(13)                ? to20000
                                                            : above;
            QVERIFY2(std::abs(error) <= limit, qPrintable(where(curve, frequencyHz, error)));
        }
    }
}

void TestFrequencyWeighting::anyRateIsStableAndRight()
{
    // Odd rates too: nothing is tabulated.
    for (const int rate :
         {4000, 8000, 11025, 16000, 22050, 31000, 32000, 37800, 50000, 64000, 250000, 352800, 384000}) {
        for (const Curve curve : {Curve::A, Curve::C}) {
            const std::vector<double> response = impulseResponse(curve, rate);
            double tail = 0.0;
            for (const double h : std::span(response).last(100))
                tail = std::max(tail, std::abs(h));
            QVERIFY2(tail < 1e-15, std::to_string(rate).c_str());
            const double topHz = std::min(exactHz(13), 0.907 * 0.5 * rate);
            for (double frequencyHz = 10.0; frequencyHz <= topHz; frequencyHz *= 1.1) {
                const double error = gainDb(response, frequencyHz, rate) - frequencyWeightingDb(curve, frequencyHz);
                const double limit = rate < 8000 ? 0.17 : 0.05;
                QVERIFY2(std::abs(error) <= limit, qPrintable(where(curve, frequencyHz, error)));
            }
        }
    }
}

void TestFrequencyWeighting::cutsDoNotMatter()
{
    const std::vector<double> samples = test::sine(440.0, -3.0, 48000, 4800);
    for (const Curve curve : {Curve::A, Curve::C}) {
        std::vector<double> whole(samples.size());
        FrequencyWeighting(curve, 48000).process(samples, whole);
        std::vector<double> cut(samples.size());
        FrequencyWeighting weighting(curve, 48000);
        std::size_t frames = 0;
        for (std::size_t at = 0; at < samples.size(); at += frames) {
            frames = std::min(at % 97 + 1, samples.size() - at);
            weighting.process(std::span(samples).subspan(at, frames), std::span(cut).subspan(at, frames));
        }
        QCOMPARE(cut, whole);
    }
}

void TestFrequencyWeighting::resetForgets()
{
    FrequencyWeighting weighting(Curve::A, 48000);
    std::vector<double> samples = test::sine(440.0, -3.0, 48000, 4800);
    weighting.process(samples, samples);
    weighting.reset();
    std::vector<double> silence(100, 0.0);
    weighting.process(silence, silence);
    QCOMPARE(silence, std::vector<double>(100, 0.0));
}

QTEST_GUILESS_MAIN(TestFrequencyWeighting)
#include "tst_frequency_weighting.moc"
