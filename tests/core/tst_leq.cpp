// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/leq.h"
#include "core/dsp/peak.h"
#include "signals.h"

#include <QTest>

using namespace ls;

class TestLeq : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullScaleSineReadsMinus3();
    void energyIsAveragedNotDecibels();
    void aNightKeepsItsDigits();
    void emptyIsNotAvailable();
    void peakIsTheLargestMagnitude();
};

void TestLeq::fullScaleSineReadsMinus3()
{
    Leq leq;
    leq.process(test::sine(1000.0, -3.0103, 48000, 48000));
    QVERIFY(std::abs(leq.levelDbFs() + 3.0103) < 1e-4);
}

void TestLeq::energyIsAveragedNotDecibels()
{
    // One second at −20 and one at −40 dB: 10 lg((10^-2 + 10^-4) / 2) = −22.967 dB.
    Leq leq;
    leq.process(test::sine(1000.0, -20.0, 48000, 48000));
    leq.process(test::sine(1000.0, -40.0, 48000, 48000));
    QVERIFY(std::abs(leq.levelDbFs() + 22.967) < 1e-3);
    Leq sum;
    Leq second;
    sum.process(test::sine(1000.0, -20.0, 48000, 48000));
    second.process(test::sine(1000.0, -40.0, 48000, 48000));
    sum.add(second);
    QVERIFY(std::abs(sum.levelDbFs() + 22.967) < 1e-3);
}

void TestLeq::aNightKeepsItsDigits()
{
    // A loud second, then eight hours of −100 dBFS, added in tenths as the analyzer does.
    Leq night;
    night.process(std::vector<double>(48000, 0.1));
    Leq tenth;
    tenth.process(std::vector<double>(4800, 1e-5));
    constexpr int tenths = 8 * 36000;
    for (int i = 0; i < tenths; ++i)
        night.add(tenth);
    const double seconds = 0.1 * tenths;
    const double expected = powerToDb((1e-2 + 1e-10 * seconds) / (1.0 + seconds));
    QVERIFY(std::abs(night.levelDbFs() - expected) < 1e-9);
}

void TestLeq::emptyIsNotAvailable()
{
    QVERIFY(std::isnan(Leq().levelDbFs()));
    QVERIFY(std::isnan(SamplePeak().peakDbFs()));
}

void TestLeq::peakIsTheLargestMagnitude()
{
    SamplePeak peak;
    peak.process(std::vector<double>{0.1, -0.5, 0.25});
    QVERIFY(std::abs(peak.peakDbFs() + 6.0206) < 1e-4);
}

QTEST_GUILESS_MAIN(TestLeq)
#include "tst_leq.moc"
