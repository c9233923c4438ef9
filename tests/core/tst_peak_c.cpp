// SPDX-License-Identifier: GPL-3.0-or-later
#include "analogue.h"
#include "core/base/decibel.h"
#include "core/dsp/peak.h"

#include <QTest>

using namespace ls;
using Curve = FrequencyWeighting::Curve;

namespace {

constexpr double toleranceDb = 0.15; // ours; class 1 allows ±1 to ±2

/// A piece of a sine that begins and ends at zero crossings, in silence.
struct Piece {
    double frequencyHz, cycles, sign;
    double seconds() const { return cycles / frequencyHz; }
    double at(double second) const
    {
        return second > 0.0 && second < seconds() ? sign * std::sin(2.0 * std::numbers::pi * frequencyHz * second)
                                                  : 0.0;
    }
    /// LC of the steady sine.
    double steadyDbFs() const { return frequencyWeightingDb(Curve::C, frequencyHz) + powerToDb(0.5); }
};

/// LCpeak − LC of the analogue network.
double exactDb(const Piece &piece)
{
    test::AnalogueWeighting weighting(Curve::C);
    PeakValue peak;
    const double rate = test::AnalogueWeighting::rateHz;
    for (double i = 0.0; i < (piece.seconds() + 0.02) * rate; i += 1.0)
        peak.add(std::abs(weighting.process(piece.at(i / rate))));
    return peak.peakDbFs() - piece.steadyDbFs();
}

/// The same of ours, when the piece begins `offset` of a sample after one.
double measuredDb(const Piece &piece, int rateHz, double offset)
{
    const int lead = rateHz / 100;
    std::vector<double> samples(static_cast<std::size_t>(lead + piece.seconds() * rateHz + rateHz / 20));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = piece.at((static_cast<double>(i) - lead - offset) / rateHz);
    FrequencyWeighting weighting(Curve::C, rateHz);
    weighting.process(samples, samples);
    InterpolatedPeak peak;
    peak.process(samples);
    return peak.peakDbFs() - piece.steadyDbFs();
}

} // namespace

class TestPeakC : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cyclesReadTable5_data();
    void cyclesReadTable5();
    void bothHalfCyclesReadAlike();
};

void TestPeakC::cyclesReadTable5_data()
{
    // IEC 61672-1:2013, Table 5, at the exact frequencies 1000 · 10^(n/10).
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("cycles");
    QTest::addColumn<double>("sign");
    QTest::addColumn<double>("table");
    QTest::newRow("one cycle 31.5 Hz") << -15 << 1.0 << 1.0 << 2.5;
    QTest::newRow("one cycle 500 Hz") << -3 << 1.0 << 1.0 << 3.5;
    QTest::newRow("one cycle 8 kHz") << 9 << 1.0 << 1.0 << 3.4;
    QTest::newRow("positive half cycle 500 Hz") << -3 << 0.5 << 1.0 << 2.4;
    QTest::newRow("negative half cycle 500 Hz") << -3 << 0.5 << -1.0 << 2.4;
}

void TestPeakC::cyclesReadTable5()
{
    QFETCH(int, n);
    QFETCH(double, cycles);
    QFETCH(double, sign);
    QFETCH(double, table);
    const Piece piece{1000.0 * std::pow(10.0, n / 10.0), cycles, sign};
    const double exact = exactDb(piece);
    QVERIFY2(std::abs(exact - table) < 0.07, qPrintable(QString::number(exact))); // the table is rounded
    for (const int rate : {44100, 48000, 88200, 96000, 176400, 192000}) {
        for (int step = 0; step < 16; ++step) {
            const double measured = measuredDb(piece, rate, step / 16.0);
            const QString what = QStringLiteral("%1 Hz, %2: %3, exact %4").arg(rate).arg(step).arg(measured).arg(exact);
            QVERIFY2(std::abs(measured - exact) <= toleranceDb, qPrintable(what));
            QVERIFY2(std::abs(measured - table) <= toleranceDb, qPrintable(what));
        }
    }
}

void TestPeakC::bothHalfCyclesReadAlike()
{
    const double frequencyHz = 1000.0 * std::pow(10.0, -0.3);
    for (const double offset : {0.0, 0.3, 0.5})
        QCOMPARE(measuredDb({frequencyHz, 0.5, 1.0}, 48000, offset),
                 measuredDb({frequencyHz, 0.5, -1.0}, 48000, offset));
}

QTEST_GUILESS_MAIN(TestPeakC)
#include "tst_peak_c.moc"
