// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibrator.h"
#include "signals.h"

#include <QTest>

using namespace ls;

namespace {

using State = CalibratorCheck::State;
using Refusal = CalibratorCheck::Refusal;

/// What a microphone in a calibrator gives: a tone and some noise.
std::vector<double> tone(double frequencyHz, double rmsDbFs, double seconds, double noiseDbFs = -85.0,
                         int rateHz = 48000)
{
    const auto frames = static_cast<std::size_t>(seconds * rateHz);
    std::vector<double> samples = test::sine(frequencyHz, rmsDbFs, rateHz, frames);
    const std::vector<float> noise = test::noise(frames, 7, noiseDbFs);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] += noise[i];
    return samples;
}

CalibratorCheck after(const std::vector<double> &samples, int rateHz = 48000)
{
    CalibratorCheck check(rateHz);
    check.process(samples);
    return check;
}

} // namespace

class TestCalibrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsACalibrator_data();
    void acceptsACalibrator();
    void takesThreeSeconds();
    void toneAloneIsMeasured();
    void refuses_data();
    void refuses();
    void unsteadyUntilItHasSettled();
    void refusalIsNotTheEnd();
    void restartForgets();
    void theCutDoesNotMatter();
    void offsetAndDrift();
    void refusalsHaveWords();
};

void TestCalibrator::acceptsACalibrator_data()
{
    // A UMIK-1 with Sens Factor 0 at 18 dB reads −30 dBFS at 94 dB SPL, −10 at 114 (offset 124).
    QTest::addColumn<double>("frequency");
    QTest::addColumn<double>("level");
    QTest::addColumn<int>("rate");
    for (const int rate : {44100, 48000, 96000, 192000}) {
        QTest::addRow("94 dB, 1 kHz, %d", rate) << 1000.0 << -30.0 << rate;
        QTest::addRow("114 dB, 997 Hz, %d", rate) << 997.0 << -10.0 << rate;
    }
    QTest::newRow("1 % low") << 990.0 << -30.0 << 48000;
    QTest::newRow("2.9 % high") << 1029.0 << -30.0 << 48000;
    QTest::newRow("94 dB at 0 dB gain") << 1000.0 << -48.0 << 48000;
    QTest::newRow("just below full scale") << 1000.0 << -3.02 << 48000;
}

void TestCalibrator::acceptsACalibrator()
{
    QFETCH(double, frequency);
    QFETCH(double, level);
    QFETCH(int, rate);
    const CalibratorCheck check = after(tone(frequency, level, 3.05, -85.0, rate), rate);
    QCOMPARE(check.state(), State::stable);
    QCOMPARE(check.refusal(), Refusal::none);
    QVERIFY2(std::abs(check.readingDbFs() - level) < 0.005, qPrintable(QString::number(check.readingDbFs())));
    QVERIFY2(std::abs(check.readingFrequencyHz() - frequency) < 0.1,
             qPrintable(QString::number(check.readingFrequencyHz())));
    QVERIFY(check.toneToRestDb() > 30.0);
}

void TestCalibrator::takesThreeSeconds()
{
    CalibratorCheck check = after(tone(1000.0, -30.0, 2.95));
    QCOMPARE(check.state(), State::listening);
    QVERIFY(std::abs(check.goodSeconds() - 2.9) < 1e-9);
    QVERIFY(std::isnan(check.readingDbFs()) && std::isnan(check.readingFrequencyHz()));
    QVERIFY(std::abs(check.toneDbFs() + 30.0) < 0.01);
    check.process(tone(1000.0, -30.0, 0.1));
    QCOMPARE(check.state(), State::stable);
}

void TestCalibrator::toneAloneIsMeasured()
{
    // A second harmonic of 3 % (class 1's limit), 50 Hz hum at −35 dB and an offset of 1 % of full scale: the broadband
    // level is 10 lg(1 + 0.03² + 10^-3.5) = 0.0053 dB higher (and the offset's far more), the tone's is what it was.
    std::vector<double> samples = test::sine(1000.0, -30.0, 48000, 150'000);
    const std::vector<double> harmonic = test::sine(2000.0, -30.0 + 20.0 * std::log10(0.03), 48000, samples.size());
    const std::vector<double> hum = test::sine(50.0, -65.0, 48000, samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] += harmonic[i] + hum[i] + 0.01;
    const CalibratorCheck check = after(samples);
    QCOMPARE(check.state(), State::stable);
    QVERIFY2(std::abs(check.readingDbFs() + 30.0) < 0.0005, qPrintable(QString::number(check.readingDbFs(), 'f', 5)));
    // 10 lg(0.03² + 10^-3.5) = −29.15 dB.
    QVERIFY2(std::abs(check.toneToRestDb() - 29.15) < 0.2, qPrintable(QString::number(check.toneToRestDb())));
}

void TestCalibrator::refuses_data()
{
    QTest::addColumn<std::vector<double>>("samples");
    QTest::addColumn<Refusal>("refusal");
    std::vector<double> clipped = test::sine(1000.0, -2.5, 48000, 150'000);
    for (double &x : clipped)
        x = std::clamp(x, -1.0, 32767.0 / 32768.0);
    QTest::newRow("clipped") << clipped << Refusal::clipped;
    QTest::newRow("silence") << std::vector<double>(150'000) << Refusal::tooQuiet;
    QTest::newRow("no calibrator") << tone(1000.0, -300.0, 3.1, -79.0) << Refusal::tooQuiet;
    QTest::newRow("hardly a tone") << tone(1000.0, -71.0, 3.1, -120.0) << Refusal::tooQuiet;
    QTest::newRow("a noisy room") << tone(1000.0, -300.0, 3.1, -30.0) << Refusal::noisy;
    QTest::newRow("19 dB above the noise") << tone(1000.0, -30.0, 3.1, -49.0) << Refusal::noisy;
    QTest::newRow("3.5 % high") << tone(1035.0, -30.0, 3.1) << Refusal::offFrequency;
    QTest::newRow("3.5 % low") << tone(965.0, -30.0, 3.1) << Refusal::offFrequency;
    QTest::newRow("pistonphone") << tone(250.0, -30.0, 3.1) << Refusal::offFrequency;
    QTest::newRow("not a number") << std::vector<double>(150'000, std::nan("")) << Refusal::noisy;
    // 0.4 dB in 3 s.
    std::vector<double> drifting = tone(1000.0, -30.0, 3.1);
    for (std::size_t i = 0; i < drifting.size(); ++i)
        drifting[i] *= dbToAmplitude(0.4 * static_cast<double>(i) / static_cast<double>(drifting.size()));
    QTest::newRow("unsteady") << drifting << Refusal::unsteady;
}

void TestCalibrator::refuses()
{
    QFETCH(std::vector<double>, samples);
    QFETCH(Refusal, refusal);
    const CalibratorCheck check = after(samples);
    QCOMPARE(check.state(), State::refused);
    QCOMPARE(check.refusal(), refusal);
    QVERIFY(std::isnan(check.readingDbFs()));
    if (refusal == Refusal::offFrequency) // and it tells which
        QVERIFY(std::abs(check.frequencyHz() - 250.0) < 0.1 || std::abs(check.frequencyHz() - 1000.0) > 34.0);
}

void TestCalibrator::unsteadyUntilItHasSettled()
{
    // Steady within ±0.05 dB means within 0.1 dB of each other.
    CalibratorCheck check = after(tone(1000.0, -30.0, 2.0));
    check.process(tone(1000.0, -29.92, 2.0));
    QCOMPARE(check.state(), State::stable);
    check.process(tone(1000.0, -29.80, 1.0));
    QCOMPARE(check.refusal(), Refusal::unsteady);
    check.process(tone(1000.0, -29.80, 2.2));
    QCOMPARE(check.state(), State::stable);
    QVERIFY(std::abs(check.readingDbFs() + 29.80) < 0.005);
}

void TestCalibrator::refusalIsNotTheEnd()
{
    CalibratorCheck check = after(tone(1000.0, -300.0, 1.0, -40.0));
    QCOMPARE(check.state(), State::refused);
    check.process(tone(1000.0, -30.0, 1.0));
    QCOMPARE(check.state(), State::listening);
    QCOMPARE(check.refusal(), Refusal::none);
    check.process(tone(1000.0, -30.0, 2.2));
    QCOMPARE(check.state(), State::stable);
    check.process(tone(1000.0, -300.0, 0.2, -40.0)); // taken off
    QCOMPARE(check.state(), State::refused);
    QVERIFY(std::isnan(check.readingDbFs()));
}

void TestCalibrator::restartForgets()
{
    CalibratorCheck check = after(tone(1000.0, -30.0, 3.05));
    check.restart();
    QCOMPARE(check.state(), State::listening);
    QVERIFY(std::isnan(check.toneDbFs()));
    QCOMPARE(check.goodSeconds(), 0.0);
    check.process(tone(1000.0, -20.0, 3.05));
    QVERIFY(std::abs(check.readingDbFs() + 20.0) < 0.005);
}

void TestCalibrator::theCutDoesNotMatter()
{
    const std::vector<double> samples = tone(998.3, -30.0, 3.3);
    const CalibratorCheck whole = after(samples);
    CalibratorCheck pieces(48000);
    std::size_t size = 1;
    for (std::size_t at = 0; at < samples.size(); at += size, size = size * 7 % 5003 + 1)
        pieces.process(std::span(samples).subspan(at, std::min(size, samples.size() - at)));
    QCOMPARE(pieces.state(), State::stable);
    QVERIFY(pieces.readingDbFs() == whole.readingDbFs());
    QVERIFY(pieces.readingFrequencyHz() == whole.readingFrequencyHz());
    QVERIFY(pieces.toneToRestDb() == whole.toneToRestDb());
}

void TestCalibrator::offsetAndDrift()
{
    CalibratorRecord before;
    before.referenceDbSpl = 94.0;
    before.readingDbFs = -30.2;
    QCOMPARE(before.splOffsetDb(), 124.2);
    CalibratorRecord now;
    now.referenceDbSpl = 114.0; // another calibrator
    now.readingDbFs = -9.9;     // which reads 0.3 dB more than 20 dB above
    QVERIFY(std::abs(calibratorDriftDb(before, now) - 0.3) < 1e-9);
    before.captureGainDb = 0.0;
    now.captureGainDb = 0.5; // explains more than all of it
    QVERIFY(std::abs(calibratorDriftDb(before, now) + 0.2) < 1e-9);
}

void TestCalibrator::refusalsHaveWords()
{
    for (const Refusal refusal :
         {Refusal::clipped, Refusal::tooQuiet, Refusal::noisy, Refusal::offFrequency, Refusal::unsteady})
        QVERIFY(!refusalText(refusal).empty());
    QVERIFY(refusalText(Refusal::none).empty());
}

QTEST_GUILESS_MAIN(TestCalibrator)
#include "tst_calibrator.moc"
