// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/analyzer.h"
#include "reading_log.h"
#include "signals.h"

#include <QTest>

#include <limits>

using namespace ls;

namespace {

constexpr int rate = 48000;
constexpr AudioFormat mono{rate, 1, SampleType::float32};

std::vector<float> tone(double rmsDbFs, std::size_t frames)
{
    return test::toFloat(test::sine(1000.0, rmsDbFs, rate, frames));
}

} // namespace

class TestAnalyzer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tenRowsAndTwentySnapshotsASecond_data();
    void tenRowsAndTwentySnapshotsASecond();
    void aToneReadsItsLevelEverywhere();
    void onlyTheChosenChannelCounts();
    void oneOfEightReadsAsIfItWereAlone();
    void aGapIsNotMeasured();
    void overloadIsCountedAndPlaced();
    void notFiniteSamplesAreReplacedAndTold();
    void resetBeginsAnewAtItsFrame();
    void anotherGainLeavesNoDecay();
    void theEndGivesAShorterRow();
    void whatIsNewReadsAsItShould();
    void percentilesAreOfTheSettledLevel();
    void bandRowsAreOfWholeSeconds();
    void aGapIsMissingFromItsBandRow();
    void bandsAboveTheRateAreNotAvailable();
    void whoWantsNoSnapshotsGetsTheLast();
};

void TestAnalyzer::tenRowsAndTwentySnapshotsASecond_data()
{
    QTest::addColumn<int>("rateHz");
    for (const int rateHz : {8000, 11025, 44100, 48000, 96000, 192000})
        QTest::newRow(std::to_string(rateHz).c_str()) << rateHz;
}

void TestAnalyzer::tenRowsAndTwentySnapshotsASecond()
{
    QFETCH(int, rateHz);
    test::ReadingLog log;
    Analyzer analyzer({rateHz, 1, SampleType::float32}, {}, log);
    const auto samples = test::noise(static_cast<std::size_t>(4 * rateHz), 1);
    analyzer.process({samples, 1, 0, 0});
    analyzer.finish(4 * rateHz);
    QCOMPARE(log.rows.size(), 40U);
    QCOMPARE(log.snapshots.size(), 80U);
    std::int64_t next = 0;
    for (const LogRow &row : log.rows) {
        QCOMPARE(row.beginFrame, next);
        next = row.endFrame;
    }
    QCOMPARE(next, 4 * rateHz);
    QVERIFY(std::isfinite(log.rows.back().readings[Metric::shortTerm]));
}

void TestAnalyzer::aToneReadsItsLevelEverywhere()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-20.0, 10 * rate), 1, 0, 0});
    const Readings &now = log.snapshots.back().readings;
    for (const Metric metric : {Metric::LAF, Metric::LAS, Metric::LCF, Metric::LCS, Metric::LZF, Metric::LZS,
                                Metric::LAFmax, Metric::LZFmin, Metric::LAeq, Metric::LCeq, Metric::LZeq})
        QVERIFY2(std::abs(now[metric] + 20.0) < 0.02, metricInfo(metric).key.data());
    QVERIFY(std::abs(now[Metric::samplePeak] + 16.99) < 0.01);
    // One channel of 1 kHz: −0.691 + K-weighting's +0.698 dB.
    QVERIFY(std::abs(now[Metric::momentary] + 20.0) < 0.02);
    QVERIFY(std::abs(now[Metric::integrated] + 20.0) < 0.02);
    // 1000 Hz lies between two of the 16384 bins: at the most 1.42 dB below, as Hann's scallop.
    const auto &bins = log.snapshots.back().spectrumMeanSquare;
    const double top = powerToDb(*std::max_element(bins.begin(), bins.end()));
    QVERIFY(top < -19.99 && top > -21.43);
}

void TestAnalyzer::onlyTheChosenChannelCounts()
{
    const std::vector<float> left = tone(-20.0, rate);
    std::vector<float> interleaved;
    for (const float x : left) {
        interleaved.push_back(x);
        interleaved.push_back(0.9F);
    }
    test::ReadingLog log;
    Analyzer first({rate, 2, SampleType::float32}, {}, log);
    first.process({interleaved, 2, 0, 0});
    QVERIFY(std::abs(log.snapshots.back().readings[Metric::LZeq] + 20.0) < 0.001);
    Settings settings;
    settings.channel = 2;
    Analyzer second({rate, 2, SampleType::float32}, settings, log);
    second.process({interleaved, 2, 0, 0});
    QVERIFY(std::abs(log.snapshots.back().readings[Metric::LZeq] - 20.0 * std::log10(0.9)) < 0.001);
}

/// Every reading, band and spectrum, to the last bit; the other seven are louder, clipped or no numbers at all.
void TestAnalyzer::oneOfEightReadsAsIfItWereAlone()
{
    constexpr int channels = 8;
    const std::vector<float> alone = test::noise(4 * rate, 1, -30.0);
    const std::vector<float> others = test::noise(4 * rate, 2, -6.0);
    std::vector<float> interleaved;
    interleaved.reserve(channels * alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
        for (int channel = 1; channel <= channels; ++channel)
            interleaved.push_back(channel == 5       ? alone[i]
                                      : channel == 2 ? std::numeric_limits<float>::quiet_NaN()
                                                     : others[i]);
    }
    test::ReadingLog expected;
    Analyzer single(mono, {}, expected);
    single.process({alone, 1, 0, 0});
    single.finish(4 * rate);
    test::ReadingLog log;
    Settings settings;
    settings.channel = 5;
    Analyzer fifth({rate, channels, SampleType::float32}, settings, log);
    for (std::size_t at = 0; at < interleaved.size(); at += channels * 1000)
        fifth.process({std::span(interleaved).subspan(at, channels * 1000), channels,
                       static_cast<std::int64_t>(at / channels), 0});
    fifth.finish(4 * rate);
    QCOMPARE(log.rows.size(), 40U);
    QVERIFY(test::sameBits(log.rows, expected.rows));
    QCOMPARE(log.bandRows.size(), 4U);
    QVERIFY(test::sameBits(log.bandRows, expected.bandRows));
    QVERIFY(test::sameBits(log.snapshots.back(), expected.snapshots.back()));
    int available = 0; // and that is most of what there is
    for (const MetricInfo &info : metricCatalogue())
        available += std::isfinite(log.snapshots.back().readings[info.metric]) ? 1 : 0;
    QVERIFY2(available >= 40, std::to_string(available).c_str());
    QVERIFY(log.events.empty());
}

void TestAnalyzer::aGapIsNotMeasured()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    const std::vector<float> samples = tone(-20.0, 5 * rate);
    analyzer.process({std::span(samples).first(2 * rate + 1000), 1, 0, 0});
    analyzer.process({std::span(samples).first(2 * rate), 1, 3 * rate, rate - 1000});
    analyzer.finish(5 * rate);

    QCOMPARE(log.rows.size(), 50U);
    QCOMPARE(log.rows[20].gapFrames, 3800); // 2.0 s to 2.1 s, of which 1000 frames were there
    QCOMPARE(log.rows[20].measuredFrames(), 1000);
    QVERIFY(std::abs(log.rows[20].readings[Metric::LZeq] + 20.0) < 0.1);
    QCOMPARE(log.rows[25].gapFrames, 4800);
    QVERIFY(std::isnan(log.rows[25].readings[Metric::LZeq]));
    QVERIFY(std::isnan(log.rows[25].readings[Metric::LAF]));
    QVERIFY(std::isnan(log.rows[31].readings[Metric::momentary])); // its 400 ms begin anew
    QVERIFY(std::isfinite(log.rows[34].readings[Metric::momentary]));
    QCOMPARE(log.rows[30].gapFrames, 0);
    const Snapshot &last = log.snapshots.back();
    QCOMPARE(last.gapFrames, rate - 1000);
    QCOMPARE(last.measuredFrames, 4 * rate + 1000);
    QVERIFY(std::abs(last.readings[Metric::LZeq] + 20.0) < 0.001);
    QCOMPARE(log.events.size(), 1U);
    QCOMPARE(log.events[0].kind, Event::Kind::gap);
    QCOMPARE(log.events[0].frame, 2 * rate + 1000);
    QCOMPARE(log.events[0].count, rate - 1000);
}

void TestAnalyzer::overloadIsCountedAndPlaced()
{
    std::vector<float> samples = tone(-20.0, rate);
    samples[12'345] = 1.0F;
    samples[12'346] = -32767.0F / 32768.0F; // a 16-bit converter at its stop
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({samples, 1, 0, 0});
    QCOMPARE(log.events.size(), 1U);
    QCOMPARE(log.events[0].kind, Event::Kind::overload);
    QCOMPARE(log.events[0].frame, 12'345);
    QCOMPARE(log.events[0].count, 2);
    QCOMPARE(log.rows[2].clippedSamples, 2);
    QCOMPARE(log.rows[3].clippedSamples, 0);
    QCOMPARE(log.snapshots.back().clippedSamples, 2); // latched
    analyzer.reset();
    analyzer.process({tone(-20.0, rate), 1, rate, 0});
    QCOMPARE(log.snapshots.back().clippedSamples, 0);
}

void TestAnalyzer::notFiniteSamplesAreReplacedAndTold()
{
    std::vector<float> samples = tone(-20.0, rate);
    samples[100] = std::numeric_limits<float>::quiet_NaN();
    samples[20'000] = std::numeric_limits<float>::infinity();
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({samples, 1, 0, 0});
    QCOMPARE(log.snapshots.back().notFiniteSamples, 2);
    QCOMPARE(log.events.size(), 2U);
    QCOMPARE(log.events[1].frame, 20'000);
    QVERIFY(std::abs(log.snapshots.back().readings[Metric::LAF] + 20.0) < 0.05); // the meters go on
}

void TestAnalyzer::resetBeginsAnewAtItsFrame()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-10.0, rate + 777), 1, 0, 0});
    analyzer.reset();
    analyzer.process({tone(-30.0, 9 * rate), 1, rate + 777, 0});
    analyzer.finish(10 * rate + 777);
    const Snapshot &last = log.snapshots.back();
    QCOMPARE(last.measuredFrames, 9 * rate);
    QVERIFY(std::abs(last.readings[Metric::LZeq] + 30.0) < 0.001); // nothing of the louder second
    QVERIFY(std::abs(last.readings[Metric::samplePeak] + 27.0) < 0.02);
    QCOMPARE(log.rows.size(), 101U); // and the logbook goes on as if nothing had been
    QVERIFY(log.rows[10].readings[Metric::LZeq] > -30.0);
}

void TestAnalyzer::theEndGivesAShorterRow()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-20.0, 5000), 1, 0, 0});
    analyzer.finish(5000);
    QCOMPARE(log.rows.size(), 2U);
    QCOMPARE(log.rows[1].beginFrame, 4800);
    QCOMPARE(log.rows[1].endFrame, 5000);
    QCOMPARE(log.snapshots.back().frame, 5000);
}

void TestAnalyzer::whatIsNewReadsAsItShould()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-20.0, 2 * rate), 1, 0, 0});
    analyzer.reset(); // the filters' answer to the tone's beginning is over: it reaches 0.3 dB in LCpeak
    analyzer.process({tone(-20.0, 70 * rate), 1, 2 * rate, 0});
    const Readings &now = log.snapshots.back().readings;
    const auto near = [&](Metric metric, double expected, double tolerance) {
        const bool ok = std::abs(now[metric] - expected) <= tolerance;
        if (!ok)
            qWarning() << metricInfo(metric).key.data() << now[metric] << expected;
        return ok;
    };
    QVERIFY(near(Metric::LAI, -20.0, 0.1));           // the detector holds the ripple's crests
    QVERIFY(near(Metric::LAE, -20.0 + 18.451, 0.02)); // + 10 lg 70 s
    QVERIFY(near(Metric::LCpeak, -16.99, 0.05));      // of a sine: + 3.01 dB
    QVERIFY(near(Metric::LZpeak, -16.99, 0.02));
    QVERIFY(near(Metric::LAF10, -20.0, 0.02));
    QVERIFY(near(Metric::LAF90, -20.0, 0.02));
    QVERIFY(near(Metric::LAeq1min, -20.0, 0.02));
    QVERIFY(std::isnan(now[Metric::LAeq5min])); // five minutes have not passed
    QVERIFY(near(Metric::momentaryMax, -20.0, 0.02));
    QVERIFY(near(Metric::loudnessRange, 0.0, 0.02));
    QVERIFY(near(Metric::truePeak, -16.99, 0.02));
    QVERIFY(near(Metric::rms, -20.0, 0.001));
    QVERIFY(near(Metric::crestFactor, 3.01, 0.01));
    QVERIFY(near(Metric::dcOffset, 0.0, 1e-6));
    // 1 kHz is the middle of its bands: third octave 20 (of 10 Hz …), octave 6 (of 16 Hz …).
    const Snapshot &last = log.snapshots.back();
    QCOMPARE(last.thirdOctaves.size(), 34U);
    QCOMPARE(last.octaves.size(), 11U);
    QVERIFY(std::abs(last.thirdOctaves[20].leqDbFs + 20.0) < 0.05);
    QVERIFY(std::abs(last.octaves[6].fastDbFs + 20.0) < 0.05);
    QVERIFY(std::abs(last.thirdOctaves[20].l90DbFs + 20.0) < 0.1);
    QVERIFY(last.thirdOctaves[10].leqDbFs < -60.0);
}

void TestAnalyzer::percentilesAreOfTheSettledLevel()
{
    // Ten seconds at −20, then thirty at −40: L10 and L50 on either side, whatever the first second did.
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-20.0, 10 * rate), 1, 0, 0});
    analyzer.process({tone(-40.0, 30 * rate), 1, 10 * rate, 0});
    const Readings &now = log.snapshots.back().readings;
    QVERIFY(std::abs(now[Metric::LAF10] + 20.0) < 0.1);
    QVERIFY(std::abs(now[Metric::LAF50] + 40.0) < 0.1);
    QVERIFY(std::abs(now[Metric::LAF99] + 40.0) < 0.1);
}

void TestAnalyzer::anotherGainLeavesNoDecay()
{
    // The gain falls by 20 dB at 1 s. S, by then at −20 + 10 lg(1 − e⁻¹) dB, would follow by 4.34 dB a second, and what
    // it has left at 1.25 s, −23.1 dB, be the maximum.
    for (const bool beginsAnew : {false, true}) {
        test::ReadingLog log;
        Analyzer analyzer(mono, {}, log);
        analyzer.process({tone(-20.0, rate), 1, 0, 0});
        analyzer.process({tone(-40.0, rate / 4), 1, rate, 0});
        analyzer.reset(beginsAnew ? Analyzer::RunningLevels::beginAnew : Analyzer::RunningLevels::goOn);
        analyzer.process({tone(-40.0, 10 * rate), 1, rate + rate / 4, 0});
        const Readings &now = log.snapshots.back().readings;
        QVERIFY(std::abs(now[Metric::LAeq] + 40.0) < 0.01);
        QVERIFY(std::abs(now[Metric::LASmax] - (beginsAnew ? -40.0 : -23.1)) < 0.1);
        QVERIFY(std::abs(now[Metric::LAF] + 40.0) < 0.1);
    }
}

void TestAnalyzer::bandRowsAreOfWholeSeconds()
{
    // Band 20 is 1 kHz. The level falls by 20 dB at 3 s; a reset in between concerns what is since reset only.
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    analyzer.process({tone(-20.0, 3 * rate), 1, 0, 0});
    analyzer.reset();
    analyzer.process({tone(-40.0, rate + 777), 1, 3 * rate, 0});
    analyzer.reset();
    analyzer.process({tone(-40.0, rate - 777 + 12'000), 1, 4 * rate + 777, 0});
    analyzer.finish(5 * rate + 12'000);
    QCOMPARE(log.bandRows.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        QCOMPARE(log.bandRows[i].beginFrame, static_cast<std::int64_t>(i) * rate);
        QCOMPARE(log.bandRows[i].endFrame, i < 5 ? static_cast<std::int64_t>(i + 1) * rate : 5 * rate + 12'000);
        QCOMPARE(log.bandRows[i].gapFrames, 0);
    }
    QVERIFY(std::abs(log.bandRows[2].leqDbFs[20] + 20.0) < 0.02);
    QVERIFY(std::abs(log.bandRows[2].maxDbFs[20] + 20.0) < 0.05);
    QVERIFY(std::abs(log.bandRows[3].maxDbFs[20] + 20.0) < 0.1); // F falls from where it stood
    QVERIFY(std::abs(log.bandRows[4].leqDbFs[20] + 40.0) < 0.1);
    QVERIFY(std::abs(log.bandRows[5].leqDbFs[20] + 40.0) < 0.1);
    QVERIFY(log.bandRows[2].leqDbFs[10] < -80.0); // 100 Hz holds nothing of it
}

void TestAnalyzer::aGapIsMissingFromItsBandRow()
{
    test::ReadingLog log;
    Analyzer analyzer(mono, {}, log);
    const std::vector<float> samples = tone(-20.0, 5 * rate);
    analyzer.process({std::span(samples).first(2 * rate - 9600), 1, 0, 0});
    analyzer.process({std::span(samples).first(rate), 1, 3 * rate + 4800, rate + 9600 + 4800});
    analyzer.finish(4 * rate + 4800);
    QCOMPARE(log.bandRows.size(), 5U);
    QCOMPARE(log.bandRows[1].gapFrames, 9600);
    QCOMPARE(log.bandRows[2].gapFrames, rate);
    QCOMPARE(log.bandRows[3].gapFrames, 4800);
    QCOMPARE(log.bandRows[4].gapFrames, 0);
    QCOMPARE(log.bandRows[4].endFrame, 4 * rate + 4800);
    QVERIFY(std::abs(log.bandRows[1].leqDbFs[20] + 20.0) < 0.05); // of the samples there are
    QVERIFY(std::isnan(log.bandRows[2].leqDbFs[20]) && std::isnan(log.bandRows[2].maxDbFs[20]));
    QVERIFY(std::abs(log.bandRows[3].leqDbFs[20] + 20.0) < 0.1);
}

void TestAnalyzer::bandsAboveTheRateAreNotAvailable()
{
    test::ReadingLog log;
    Analyzer analyzer({8000, 1, SampleType::float32}, {}, log);
    analyzer.process({test::noise(16'000, 1), 1, 0, 0});
    QCOMPARE(log.bandRows.size(), 2U);
    // The upper edge of 3.15 kHz is 3548 Hz, that of 4 kHz 4467 Hz: beyond half the rate.
    QVERIFY(std::isfinite(log.bandRows[1].leqDbFs[25]) && std::isfinite(log.bandRows[1].maxDbFs[25]));
    for (std::size_t i = 26; i < BandRow::bandCount; ++i)
        QVERIFY(std::isnan(log.bandRows[1].leqDbFs[i]) && std::isnan(log.bandRows[1].maxDbFs[i]));
}

void TestAnalyzer::whoWantsNoSnapshotsGetsTheLast()
{
    class RowsOnly : public test::ReadingLog {
        bool wantsSnapshots() const noexcept override { return false; }
    };
    const auto samples = test::noise(2 * rate, 3);
    for (const std::size_t frames : {samples.size(), samples.size() - 1000}) {
        test::ReadingLog all;
        RowsOnly rowsOnly;
        for (test::ReadingLog *log : {&all, static_cast<test::ReadingLog *>(&rowsOnly)}) {
            Analyzer analyzer(mono, {}, *log);
            analyzer.process({std::span(samples).first(frames), 1, 0, 0});
            analyzer.finish(static_cast<std::int64_t>(frames));
        }
        QCOMPARE(rowsOnly.rows.size(), all.rows.size());
        QVERIFY(test::sameBits(rowsOnly.rows.back(), all.rows.back()));
        QCOMPARE(rowsOnly.snapshots.size(), 1U);
        const Snapshot &last = rowsOnly.snapshots.back();
        QCOMPARE(last.frame, static_cast<std::int64_t>(frames));
        QVERIFY(test::sameBits(last.readings, all.snapshots.back().readings));
        QVERIFY(test::sameBits(last.thirdOctaves, all.snapshots.back().thirdOctaves));
        QVERIFY(last.spectrumMeanSquare.empty());
    }
}

QTEST_GUILESS_MAIN(TestAnalyzer)
#include "tst_analyzer.moc"
