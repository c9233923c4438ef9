// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/k_weighting.h"
#include "signals.h"

#include <QTest>

#include <complex>

using namespace ls;

namespace {

/// The response that ITU-R BS.1770-4 defines, from the coefficients for 48 kHz as they are printed in its Tables 1
/// and 2.
double standardDb(double frequencyHz)
{
    const std::complex<double> z = std::polar(1.0, -2.0 * std::numbers::pi * frequencyHz / 48000.0);
    const auto section = [&](double b0, double b1, double b2, double a1, double a2) {
        return std::abs((b0 + z * (b1 + z * b2)) / (1.0 + z * (a1 + z * a2)));
    };
    return amplitudeToDb(
        section(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585) *
        section(1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621));
}

/// What a sine of a whole number of Hz gains, over one second after one of settling.
double gainDb(double frequencyHz, int rate)
{
    const std::vector<float> samples =
        test::toFloat(test::sine(frequencyHz, -20.0, rate, 2 * static_cast<std::size_t>(rate)));
    KWeighting weighting(rate);
    const auto second = static_cast<std::size_t>(rate);
    weighting.sumOfSquares(samples.data(), 1, second);
    return powerToDb(weighting.sumOfSquares(samples.data() + second, 1, second) / rate) + 20.0;
}

} // namespace

class TestKWeighting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tableReadsAsTheStandardSays();
    void everyRateFollowsThe48kHzResponse_data();
    void everyRateFollowsThe48kHzResponse();
};

void TestKWeighting::tableReadsAsTheStandardSays()
{
    // BS.1770-4: 0 dBFS of 997 Hz reads −3.01 LKFS, so the weighting gains 0.691 dB there.
    QVERIFY(std::abs(standardDb(997.0) - 0.691) < 0.0005);
}

void TestKWeighting::everyRateFollowsThe48kHzResponse_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<double>("limitDb"); // what the header says
    QTest::newRow("44100") << 44100 << 0.002;
    QTest::newRow("48000") << 48000 << 0.0001;
    QTest::newRow("88200") << 88200 << 0.006;
    QTest::newRow("96000") << 96000 << 0.007;
    QTest::newRow("176400") << 176400 << 0.008;
    QTest::newRow("192000") << 192000 << 0.008;
}

void TestKWeighting::everyRateFollowsThe48kHzResponse()
{
    QFETCH(int, rate);
    QFETCH(double, limitDb);
    for (double f = 20.0; f <= 20'000.0; f = f < 19'000.0 ? std::round(f * 1.12) : f + 500.0) {
        const double error = gainDb(f, rate) - standardDb(f);
        QVERIFY2(std::abs(error) <= limitDb, qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(f).arg(error)));
    }
}

QTEST_GUILESS_MAIN(TestKWeighting)
#include "tst_k_weighting.moc"
