// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"
#include "core/measure/aligned_correction.h"
#include "core/measure/pipeline.h"
#include "reading_log.h"
#include "signals.h"

#include <QTest>

using namespace ls;

namespace {

constexpr int rate = 48000;
constexpr AudioFormat mono{rate, 1, SampleType::float32};

/// A microphone that hears 2 dB too little at 50 Hz and 3 dB too much at 5 kHz.
const std::vector<CalibrationFile::Point> curve{{10, -4}, {50, -2}, {200, 0}, {1000, 0}, {5000, 3}, {20000, -1}};

struct Collected {
    std::vector<float> raw;
    std::vector<float> corrected;
    void add(const AlignedCorrection::Output &output)
    {
        raw.insert(raw.end(), output.raw.begin(), output.raw.end());
        corrected.insert(corrected.end(), output.corrected.begin(), output.corrected.end());
    }
};

Collected through(AlignedCorrection &correction, const std::vector<float> &samples, std::size_t piece)
{
    Collected collected;
    for (std::size_t at = 0; at < samples.size(); at += piece)
        collected.add(correction.process(std::span(samples).subspan(at, std::min(piece, samples.size() - at))));
    for (auto output = correction.flush(); !output.raw.empty(); output = correction.flush())
        collected.add(output);
    return collected;
}

} // namespace

class TestAlignedCorrection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameComesOutAtItsPlace_data();
    void everyFrameComesOutAtItsPlace();
    void afterARestartNothingOfBeforeIsLeft();
    void everyMeterReadsTheCorrectedLevel_data();
    void everyMeterReadsTheCorrectedLevel();
    void sinksAndDigitalReadingsStayRaw();
    void rowsAndGapsStandWhereTheyStandWithout();
    void aResetFallsOnItsFrame();
    void blockSizeDoesNotMatter();
};

void TestAlignedCorrection::everyFrameComesOutAtItsPlace_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("delay");
    for (const int frames : {1, 500, 1024, 5000, 100'000})
        for (const int delay : {0, 300})
            QTest::newRow(qPrintable(QStringLiteral("%1 frames, delay %2").arg(frames).arg(delay))) << frames << delay;
}

void TestAlignedCorrection::everyFrameComesOutAtItsPlace()
{
    QFETCH(int, frames);
    QFETCH(int, delay);
    std::vector<float> taps(1000); // a filter that halves, and delays as it says
    taps[static_cast<std::size_t>(delay)] = 0.5F;
    const std::vector<float> samples = test::noise(static_cast<std::size_t>(frames), 1);
    for (const std::size_t piece : {1U, 7U, 2400U}) {
        AlignedCorrection correction(taps, delay, 2400);
        const Collected collected = through(correction, samples, piece);
        QVERIFY(collected.raw == samples); // each sample once, in order
        QCOMPARE(collected.corrected.size(), samples.size());
        for (std::size_t i = 0; i < samples.size(); ++i)
            QVERIFY(std::abs(collected.corrected[i] - 0.5F * samples[i]) < 1e-6F);
    }
}

void TestAlignedCorrection::afterARestartNothingOfBeforeIsLeft()
{
    std::vector<float> taps(4000, 0.1F); // rings for long
    AlignedCorrection correction(taps, 0, 2400);
    through(correction, test::noise(5000, 1), 1000);
    correction.restart();
    const Collected after = through(correction, std::vector<float>(3000, 0.0F), 1000);
    QCOMPARE(after.corrected.size(), 3000U);
    QVERIFY(std::all_of(after.corrected.begin(), after.corrected.end(), [](float x) { return x == 0.0F; }));
}

void TestAlignedCorrection::everyMeterReadsTheCorrectedLevel_data()
{
    QTest::addColumn<double>("hz");
    QTest::addColumn<double>("correctionDb");
    QTest::newRow("50 Hz") << 50.0 << 2.0;
    QTest::newRow("1 kHz") << 1000.0 << 0.0;
    QTest::newRow("5 kHz") << 5000.0 << -3.0;
}

void TestAlignedCorrection::everyMeterReadsTheCorrectedLevel()
{
    QFETCH(double, hz);
    QFETCH(double, correctionDb);
    const CorrectionDesign design = designCorrection(curve, rate);
    test::ReadingLog log;
    Pipeline pipeline(mono, {}, log, &design);
    test::VectorSource source(test::toFloat(test::sine(hz, -30.0, rate, 8 * rate)), mono);
    analyze(source, pipeline);
    const Snapshot &last = log.snapshots.back();
    QCOMPARE(last.correctionTaps, static_cast<int>(design.taps.size()));
    const double expected = -30.0 + correctionDb;
    QVERIFY(std::abs(last.readings[Metric::LZS] - expected) < 0.05);
    QVERIFY(std::abs(log.rows[60].readings[Metric::LZeq] - expected) < 0.05);
    const double aExpected = expected + frequencyWeightingDb(FrequencyWeighting::Curve::A, hz);
    QVERIFY(std::abs(log.rows[60].readings[Metric::LAeq] - aExpected) < 0.1);
    const auto bin = static_cast<std::size_t>(std::lround(hz * last.spectrumPoints / rate));
    const double top =
        powerToDb(*std::max_element(last.spectrumMeanSquare.begin() + static_cast<std::ptrdiff_t>(bin) - 2,
                                    last.spectrumMeanSquare.begin() + static_cast<std::ptrdiff_t>(bin) + 3));
    QVERIFY(top < expected + 0.06 && top > expected - 1.5); // Hann's scallop
}

void TestAlignedCorrection::sinksAndDigitalReadingsStayRaw()
{
    class Tap : public BlockSink {
    public:
        void consume(const BlockView &block) noexcept override
        {
            samples.insert(samples.end(), block.samples.begin(), block.samples.end());
        }
        std::vector<float> samples;
    };
    const CorrectionDesign design = designCorrection(curve, rate);
    std::vector<float> samples = test::toFloat(test::sine(5000.0, -10.0, rate, rate));
    samples[20'000] = 1.0F; // an overload of the converter, whatever the correction makes of it
    test::ReadingLog log;
    Pipeline pipeline(mono, {}, log, &design);
    Tap tap;
    pipeline.addSink(tap);
    test::VectorSource source(samples, mono);
    analyze(source, pipeline);
    QVERIFY(tap.samples == samples);
    QCOMPARE(log.events.size(), 1U);
    QCOMPARE(log.events[0].frame, 20'000);
    QCOMPARE(log.rows[4].clippedSamples, 1);
    QCOMPARE(log.snapshots.back().firstClipFrame, 20'000);
    QCOMPARE(log.snapshots.back().readings[Metric::samplePeak], 0.0);
    QVERIFY(std::abs(log.rows[1].readings[Metric::rms] + 10.0) < 0.001);
}

void TestAlignedCorrection::rowsAndGapsStandWhereTheyStandWithout()
{
    const std::vector<float> taps{1.0F};
    CorrectionDesign design;
    design.taps = taps;
    const std::vector<float> samples = test::noise(3 * rate, 4);
    const auto run = [&](const CorrectionDesign *correction, test::ReadingLog &log) {
        Pipeline pipeline(mono, {}, log, correction);
        pipeline.consume({std::span(samples).first(70'001), 1, 0, 0});
        pipeline.consume({std::span(samples).subspan(70'001), 1, 82'346, 12'345});
        pipeline.finish(1000);
    };
    test::ReadingLog with;
    test::ReadingLog without;
    run(&design, with);
    run(nullptr, without);
    QCOMPARE(with.rows.size(), without.rows.size());
    for (std::size_t i = 0; i < with.rows.size(); ++i) {
        QCOMPARE(with.rows[i].beginFrame, without.rows[i].beginFrame);
        QCOMPARE(with.rows[i].gapFrames, without.rows[i].gapFrames);
        const double difference = with.rows[i].readings[Metric::LZeq] - without.rows[i].readings[Metric::LZeq];
        QVERIFY(std::isnan(difference) || std::abs(difference) < 1e-4);
    }
    QCOMPARE(with.snapshots.back().measuredFrames, without.snapshots.back().measuredFrames);
}

void TestAlignedCorrection::aResetFallsOnItsFrame()
{
    const CorrectionDesign design = designCorrection(curve, rate);
    test::ReadingLog log;
    Pipeline pipeline(mono, {}, log, &design);
    const std::vector<float> loud = test::toFloat(test::sine(1000.0, -10.0, rate, rate + 777));
    const std::vector<float> quiet(static_cast<std::size_t>(2 * rate), 0.0F);
    pipeline.consume({loud, 1, 0, 0});
    pipeline.resetReadings();
    pipeline.consume({quiet, 1, rate + 777, 0});
    pipeline.finish();
    const Snapshot &last = log.snapshots.back();
    QCOMPARE(last.measuredFrames, 2 * rate);
    QCOMPARE(last.readings[Metric::samplePeak], digitalSilenceDb); // not one loud sample
}

void TestAlignedCorrection::blockSizeDoesNotMatter()
{
    const CorrectionDesign design = designCorrection(curve, rate);
    const std::vector<float> samples = test::noise(4 * rate, 5);
    test::ReadingLog reference;
    for (const std::int64_t blockFrames : {480, 1, 7, 4096, 100'000}) {
        test::ReadingLog log;
        Pipeline pipeline(mono, {}, log, &design);
        test::VectorSource source(samples, mono);
        analyze(source, pipeline, blockFrames);
        if (reference.rows.empty()) {
            reference.rows = log.rows;
            continue;
        }
        QVERIFY(test::sameBits(log.rows, reference.rows));
    }
}

QTEST_GUILESS_MAIN(TestAlignedCorrection)
#include "tst_aligned_correction.moc"
