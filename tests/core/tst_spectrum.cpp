// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/spectrum.h"
#include "signals.h"

#include <QTest>

#include <numeric>

using namespace ls;

class TestSpectrum : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSineShowsItsOwnLevel_data();
    void aSineShowsItsOwnLevel();
    void noisePowerAddsUp();
    void steppedEveryQuarter();
    void peakStaysAndResetForgets();
    void noTransformSpansARestart();
    void fastAndSlowFallAsTheirTimeConstantsSay();
    void linearIsTheMeanSinceReset();
    void countedIsTheMeanOfNAndThenForgets();
    void anotherNHoldsFromTheNextTransformOn();
};

void TestSpectrum::aSineShowsItsOwnLevel_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {1024, 4096, 16384, 65536})
        QTest::newRow(std::to_string(points).c_str()) << points;
}

void TestSpectrum::aSineShowsItsOwnLevel()
{
    QFETCH(int, points);
    Spectrum spectrum(points, 48000);
    const int bin = points / 10;
    spectrum.process(test::sine(bin * 48000.0 / points, -20.0, 48000, static_cast<std::size_t>(2 * points)));
    const auto average = spectrum.fast();
    QCOMPARE(average.size(), static_cast<std::size_t>(points / 2 + 1));
    QVERIFY(std::abs(powerToDb(average[static_cast<std::size_t>(bin)]) + 20.0) < 0.01);
    // Hann: one bin beside the maximum 6.02 dB lower, the third nothing but rounding.
    QVERIFY(std::abs(powerToDb(average[static_cast<std::size_t>(bin + 1)]) + 26.02) < 0.01);
    QVERIFY(powerToDb(average[static_cast<std::size_t>(bin + 3)]) < -130.0);
}

void TestSpectrum::noisePowerAddsUp()
{
    // The equivalent noise bandwidth of a Hann window is 1.5 bins, so the bins of noise add up to 1.5 times its power.
    constexpr int points = 1024;
    const std::vector<float> noise = test::noise(200 * points, 7, -20.0);
    const std::vector<double> samples(noise.begin(), noise.end());
    Spectrum spectrum(points, 48000);
    double power = 0.0;
    int transforms = 0;
    for (std::size_t at = 0; at + points / 4 <= samples.size(); at += points / 4) {
        spectrum.process(std::span(samples).subspan(at, points / 4));
        if (spectrum.fast().empty())
            continue;
        power += std::accumulate(spectrum.fast().begin(), spectrum.fast().end(), 0.0);
        ++transforms;
    }
    QVERIFY(std::abs(powerToDb(power / transforms / 1.5) + 20.0) < 0.1);
}

void TestSpectrum::steppedEveryQuarter()
{
    Spectrum spectrum(1024, 48000);
    spectrum.process(std::vector<double>(1023));
    QCOMPARE(spectrum.transforms(), 0);
    QVERIFY(spectrum.fast().empty());
    spectrum.process(std::vector<double>(1));
    QCOMPARE(spectrum.transforms(), 1);
    spectrum.process(std::vector<double>(512));
    QCOMPARE(spectrum.transforms(), 3);
}

void TestSpectrum::peakStaysAndResetForgets()
{
    Spectrum spectrum(1024, 48000);
    spectrum.process(test::sine(4687.5, -20.0, 48000, 2048));
    spectrum.process(std::vector<double>(48000));
    QVERIFY(std::abs(powerToDb(spectrum.peak()[100]) + 20.0) < 0.01);
    QVERIFY(powerToDb(spectrum.fast()[100]) < -40.0);
    spectrum.process(test::sine(4687.5, -20.0, 48000, 1000));
    spectrum.reset();
    QVERIFY(spectrum.peak().empty());
    spectrum.process(std::vector<double>(1023)); // its windows still reach back before the reset
    QVERIFY(spectrum.peak().empty());
    spectrum.process(std::vector<double>(1024));
    QVERIFY(powerToDb(spectrum.peak()[100]) < -100.0);
}

void TestSpectrum::noTransformSpansARestart()
{
    Spectrum spectrum(1024, 48000);
    spectrum.process(std::vector<double>(1000));
    spectrum.restart();
    spectrum.process(std::vector<double>(1000));
    QCOMPARE(spectrum.transforms(), 0);
}

void TestSpectrum::fastAndSlowFallAsTheirTimeConstantsSay()
{
    // One second after the tone: 10 lg(e) · 1 s / τ, as IEC 61672-1, 5.8.2, has it for F and S: 34.74 and 4.34 dB. What
    // is transformed ends where it began, so the window's length does not count; a hop is 5 ms.
    Spectrum spectrum(1024, 48000);
    spectrum.process(test::sine(4687.5, -20.0, 48000, 10 * 48000));
    QVERIFY(std::abs(powerToDb(spectrum.fast()[100]) + 20.0) < 0.01);
    QVERIFY(std::abs(powerToDb(spectrum.slow()[100]) + 20.0) < 0.01);
    spectrum.process(std::vector<double>(4800)); // the tone leaves the window
    const double fastBefore = powerToDb(spectrum.fast()[100]);
    const double slowBefore = powerToDb(spectrum.slow()[100]);
    spectrum.process(std::vector<double>(48000));
    QVERIFY(std::abs(fastBefore - powerToDb(spectrum.fast()[100]) - 34.74) < 0.2);
    QVERIFY(std::abs(slowBefore - powerToDb(spectrum.slow()[100]) - 4.34) < 0.03);
}

void TestSpectrum::linearIsTheMeanSinceReset()
{
    Spectrum spectrum(1024, 48000);
    spectrum.process(test::sine(4687.5, 0.0, 48000, 48000));
    spectrum.reset();
    QVERIFY(spectrum.linear().empty());
    constexpr std::size_t length = 256 * 1000;
    spectrum.process(test::sine(4687.5, -20.0, 48000, length));
    QVERIFY(std::abs(powerToDb(spectrum.linear()[100]) + 20.0) < 0.01); // nothing of the louder one before
    spectrum.process(test::sine(4687.5, -40.0, 48000, length));
    QVERIFY(std::abs(dbToPower(powerToDb(spectrum.linear()[100])) / (0.5 * (dbToPower(-20.0) + dbToPower(-40.0))) -
                     1.0) < 0.005);
}

void TestSpectrum::countedIsTheMeanOfNAndThenForgets()
{
    constexpr int n = 4;
    Spectrum spectrum(1024, 48000, n);
    std::vector<double> powers; // of one bin, of each transform: by a spectrum that averages nothing
    Spectrum single(1024, 48000, 1);
    const std::vector<float> noise = test::noise(1024 + 256 * 9, 8);
    const std::vector<double> samples(noise.begin(), noise.end());
    double expected = 0.0;
    for (std::size_t at = 0; at < samples.size(); at += 256) {
        const auto hop = std::span(samples).subspan(at, 256);
        spectrum.process(hop);
        single.process(hop);
        if (single.counted().empty())
            continue;
        const double power = static_cast<double>(single.counted()[50]);
        powers.push_back(power);
        const auto count = static_cast<double>(std::min<std::size_t>(powers.size(), n));
        expected += (power - expected) / count;
        if (powers.size() <= n)
            QVERIFY(std::abs(std::accumulate(powers.begin(), powers.end(), 0.0) / count / expected - 1.0) < 1e-9);
        QVERIFY(std::abs(static_cast<double>(spectrum.counted()[50]) / expected - 1.0) < 1e-5);
    }
    QCOMPARE(powers.size(), 10U);
    spectrum.reset();
    QVERIFY(spectrum.counted().empty());
}

void TestSpectrum::anotherNHoldsFromTheNextTransformOn()
{
    // Ten transforms of a tone, averaged over 4; then silence, over 16: each takes a sixteenth away.
    Spectrum spectrum(1024, 48000, 4);
    spectrum.process(test::sine(50 * 48000.0 / 1024, -20.0, 48000, 1024 + 256 * 9));
    spectrum.setAverages(16);
    QVERIFY(std::abs(powerToDb(spectrum.counted()[50]) + 20.0) < 0.01);
    const std::vector<double> silence(1024, 0.0);
    for (int i = 0; i < 4; ++i)
        spectrum.process(silence);
    const double afterTone = static_cast<double>(spectrum.counted()[50]);
    spectrum.process(std::span(silence).first(512)); // two transforms
    QVERIFY(std::abs(static_cast<double>(spectrum.counted()[50]) / afterTone - std::pow(15.0 / 16.0, 2)) < 1e-5);
    spectrum.setAverages(2);
    spectrum.process(std::span(silence).first(256));
    QVERIFY(std::abs(static_cast<double>(spectrum.counted()[50]) / afterTone - std::pow(15.0 / 16.0, 2) / 2) < 1e-5);
}

QTEST_GUILESS_MAIN(TestSpectrum)
#include "tst_spectrum.moc"
