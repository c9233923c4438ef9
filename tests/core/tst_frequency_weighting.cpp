// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/leq.h"
#include "signals.h"

#include <QTest>

#include <array>

using namespace ls;
using Curve = FrequencyWeighting::Curve;

namespace {

/// Gain measured with a sine, after the filter has settled.
double measuredDb(Curve curve, double frequencyHz, int rateHz)
{
    const auto rate = static_cast<std::size_t>(rateHz);
    std::vector<double> samples = test::sine(frequencyHz, -20.0, rateHz, 3 * rate);
    FrequencyWeighting weighting(curve, rateHz);
    weighting.process(samples, samples);
    Leq leq;
    // A second, rounded to whole periods of the exact third-octave frequency as well as samples allow.
    const double periods = std::floor(frequencyHz);
    const auto window = static_cast<std::size_t>(std::llround(periods / frequencyHz * rateHz));
    leq.process(std::span<const double>(samples).subspan(samples.size() - window));
    return leq.levelDbFs() + 20.0;
}

} // namespace

class TestFrequencyWeighting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formulaGivesTheTable_data();
    void formulaGivesTheTable();
    void filterFollowsTheFormula_data();
    void filterFollowsTheFormula();
};

void TestFrequencyWeighting::formulaGivesTheTable_data()
{
    // IEC 61672-1:2013, Table 3, at the exact frequencies 1000 · 10^(n/10).
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("c");
    QTest::newRow("10 Hz") << -20 << -70.4 << -14.3;
    QTest::newRow("31.5 Hz") << -15 << -39.4 << -3.0;
    QTest::newRow("63 Hz") << -12 << -26.2 << -0.8;
    QTest::newRow("125 Hz") << -9 << -16.1 << -0.2;
    QTest::newRow("250 Hz") << -6 << -8.6 << 0.0;
    QTest::newRow("500 Hz") << -3 << -3.2 << 0.0;
    QTest::newRow("1 kHz") << 0 << 0.0 << 0.0;
    QTest::newRow("2 kHz") << 3 << 1.2 << -0.2;
    QTest::newRow("4 kHz") << 6 << 1.0 << -0.8;
    QTest::newRow("8 kHz") << 9 << -1.1 << -3.0;
    QTest::newRow("12.5 kHz") << 11 << -4.3 << -6.2;
    QTest::newRow("16 kHz") << 12 << -6.6 << -8.5;
    QTest::newRow("20 kHz") << 13 << -9.3 << -11.2;
}

void TestFrequencyWeighting::formulaGivesTheTable()
{
    QFETCH(int, n);
    QFETCH(double, a);
    QFETCH(double, c);
    const double frequencyHz = 1000.0 * std::pow(10.0, n / 10.0);
    QVERIFY(std::abs(frequencyWeightingDb(Curve::A, frequencyHz) - a) <= 0.05);
    QVERIFY(std::abs(frequencyWeightingDb(Curve::C, frequencyHz) - c) <= 0.05);
}

void TestFrequencyWeighting::filterFollowsTheFormula_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {44100, 48000, 88200, 96000, 192000})
        QTest::newRow(std::to_string(rate).c_str()) << rate;
}

void TestFrequencyWeighting::filterFollowsTheFormula()
{
    QFETCH(int, rate);
    for (int n = -20; n <= 12; ++n) {
        const double frequencyHz = 1000.0 * std::pow(10.0, n / 10.0);
        const double toleranceDb = n <= 11 ? 0.15 : 0.25;
        for (const Curve curve : {Curve::A, Curve::C}) {
            const double error = measuredDb(curve, frequencyHz, rate) - frequencyWeightingDb(curve, frequencyHz);
            QVERIFY2(std::abs(error) < toleranceDb,
                     qPrintable(QStringLiteral("%1 at %2 Hz: %3 dB")
                                    .arg(curve == Curve::A ? QLatin1Char('A') : QLatin1Char('C'))
                                    .arg(frequencyHz)
                                    .arg(error)));
        }
    }
}

QTEST_GUILESS_MAIN(TestFrequencyWeighting)
#include "tst_frequency_weighting.moc"
