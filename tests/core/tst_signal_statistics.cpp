// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/signal_statistics.h"
#include "signals.h"

#include <QTest>

using namespace ls;

class TestSignalStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sine();
    void square();
    void offset();
    void silence();
    void emptyIsNotAvailable();
    void intervalsAddUp();
    void aNightKeepsItsDigits();
};

void TestSignalStatistics::sine()
{
    // Crest factor √2, 20 lg √2 = 3.0103 dB; whole periods have no mean.
    SignalStatistics statistics;
    statistics.process(test::sine(1000.0, -20.0, 48000, 48000));
    QVERIFY(std::abs(statistics.rmsDbFs() + 20.0) < 1e-9);
    QVERIFY(std::abs(statistics.crestFactorDb() - 3.0103) < 1e-4);
    QVERIFY(std::abs(statistics.dcOffset()) < 1e-12);
}

void TestSignalStatistics::square()
{
    std::vector<double> samples(100, 0.5);
    std::fill_n(samples.begin(), 50, -0.5);
    SignalStatistics statistics;
    statistics.process(samples);
    QVERIFY(std::abs(statistics.crestFactorDb()) < 1e-12);
    QCOMPARE(statistics.dcOffset(), 0.0);
    QCOMPARE(statistics.dcOffsetDbFs(), digitalSilenceDb);
}

void TestSignalStatistics::offset()
{
    // A sine of RMS 0.1 on −0.01: mean square 0.01 + 0.0001.
    std::vector<double> samples = test::sine(1000.0, -20.0, 48000, 48000);
    for (double &x : samples)
        x -= 0.01;
    SignalStatistics statistics;
    statistics.process(samples);
    QVERIFY(std::abs(statistics.dcOffset() + 0.01) < 1e-12);
    QVERIFY(std::abs(statistics.dcOffsetDbFs() + 40.0) < 1e-9);
    QVERIFY(std::abs(statistics.rmsDbFs() - powerToDb(0.0101)) < 1e-9);
    QVERIFY(std::abs(statistics.crestFactorDb() -
                     (amplitudeToDb(0.1 * std::numbers::sqrt2 + 0.01) - powerToDb(0.0101))) < 1e-9);
}

void TestSignalStatistics::silence()
{
    SignalStatistics statistics;
    statistics.process(std::vector<double>(10));
    QCOMPARE(statistics.rmsDbFs(), digitalSilenceDb);
    QVERIFY(std::isnan(statistics.crestFactorDb()));
    QCOMPARE(statistics.dcOffset(), 0.0);
}

void TestSignalStatistics::emptyIsNotAvailable()
{
    SignalStatistics statistics;
    statistics.process(std::vector<double>{0.5});
    statistics.reset();
    QVERIFY(std::isnan(statistics.rmsDbFs()));
    QVERIFY(std::isnan(statistics.crestFactorDb()));
    QVERIFY(std::isnan(statistics.dcOffset()));
    QVERIFY(std::isnan(statistics.dcOffsetDbFs()));
}

void TestSignalStatistics::intervalsAddUp()
{
    const std::vector<float> noise = test::noise(10000, 1);
    const std::vector<double> samples(noise.begin(), noise.end());
    SignalStatistics whole;
    SignalStatistics cut;
    SignalStatistics sum;
    whole.process(samples);
    for (std::size_t at = 0; at < samples.size(); at += 100) {
        const auto piece = std::span(samples).subspan(at, 100);
        cut.process(piece);
        SignalStatistics interval;
        interval.process(piece);
        sum.add(interval);
    }
    QVERIFY(cut.rmsDbFs() == whole.rmsDbFs()); // QCOMPARE would not see the last bits
    QVERIFY(cut.dcOffset() == whole.dcOffset());
    QVERIFY(std::abs(sum.rmsDbFs() - whole.rmsDbFs()) < 1e-9);
    QVERIFY(std::abs(sum.dcOffset() - whole.dcOffset()) < 1e-12);
    QVERIFY(std::abs(sum.crestFactorDb() - whole.crestFactorDb()) < 1e-9);
    QCOMPARE(sum.frames(), whole.frames());
}

void TestSignalStatistics::aNightKeepsItsDigits()
{
    // A loud second, then eight hours of −100 dBFS, added in tenths as the analyzer does.
    SignalStatistics night;
    night.process(std::vector<double>(48000, 0.1));
    SignalStatistics tenth;
    tenth.process(std::vector<double>(4800, 1e-5));
    constexpr int tenths = 8 * 36000;
    for (int i = 0; i < tenths; ++i)
        night.add(tenth);
    const double seconds = 0.1 * tenths;
    QVERIFY(std::abs(night.rmsDbFs() - powerToDb((1e-2 + 1e-10 * seconds) / (1.0 + seconds))) < 1e-9);
    QVERIFY(std::abs(night.dcOffset() - (0.1 + 1e-5 * seconds) / (1.0 + seconds)) < 1e-15);
}

QTEST_GUILESS_MAIN(TestSignalStatistics)
#include "tst_signal_statistics.moc"
