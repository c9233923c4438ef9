// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/pipeline.h"
#include "reading_log.h"
#include "signals.h"

#include <QTest>

#include <functional>

using namespace ls;

namespace {

/// What a new sink takes: ten lines, and the core does not know it.
class FrameCounter : public BlockSink {
public:
    void consume(const BlockView &block) noexcept override
    {
        frames += block.frames();
        gapFrames += block.gapFrames;
    }
    std::int64_t frames = 0;
    std::int64_t gapFrames = 0;
};

/// And in what order it came.
class Log : public test::ReadingLog {
public:
    explicit Log(bool wantsAll) : m_wantsAll(wantsAll) {}
    bool wantsSnapshots() const noexcept override { return m_wantsAll; }
    void snapshot(const Snapshot &snapshot) noexcept override
    {
        order += 's';
        test::ReadingLog::snapshot(snapshot);
    }
    void row(const LogRow &row) noexcept override
    {
        order += 'r';
        test::ReadingLog::row(row);
    }
    void bandRow(const BandRow &row) noexcept override
    {
        order += 'b';
        test::ReadingLog::bandRow(row);
    }
    void event(const Event &event) noexcept override
    {
        order += 'e';
        test::ReadingLog::event(event);
    }

    std::string order;
    Snapshot last;

private:
    bool m_wantsAll;
};

std::vector<float> material(const AudioFormat &format)
{
    // Noise with an overload, a NaN and a silence in it: whatever takes another path must take it for every block size.
    std::vector<float> samples = test::noise(static_cast<std::size_t>(6 * format.sampleRateHz * format.channels), 5);
    samples[7777] = 1.5F;
    samples[50'000] = std::nanf("");
    std::fill(samples.begin() + 10'000, samples.begin() + 40'000, 0.0F);
    return samples;
}

struct Gap {
    std::int64_t at = 0; ///< before this of the samples
    std::int64_t frames = 0;
};

/// One channel, block by block, the last one before the gap shorter; `afterEach` hears the number of each.
void feedWithGap(Pipeline &pipeline, std::span<const float> samples, std::int64_t blockFrames, const Gap &gap,
                 const std::function<void(int)> &afterEach = {})
{
    const auto total = static_cast<std::int64_t>(samples.size());
    int block = 0;
    for (std::int64_t at = 0; at < total; ++block) {
        const std::int64_t frames = std::min({blockFrames, total - at, at < gap.at ? gap.at - at : total});
        pipeline.consume({samples.subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(frames)), 1,
                          at + (at >= gap.at ? gap.frames : 0), at == gap.at ? gap.frames : 0});
        at += frames;
        if (afterEach)
            afterEach(block);
    }
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blockSizeDoesNotMatter_data();
    void blockSizeDoesNotMatter();
    void aGapFallsOnTheSameFrameForAnyBlockSize();
    void aNewSinkHearsEverything();
    void whoListensToReadingsHearsThemFromThereOn();
    void twoThreadsGiveTheSameBits_data();
    void twoThreadsGiveTheSameBits();
    void twoThreadsEndWithoutAFinish();
};

void TestPipeline::blockSizeDoesNotMatter_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<bool>("loudnessOfAll");
    QTest::newRow("48 kHz mono") << 48000 << 1 << false;
    QTest::newRow("44.1 kHz stereo") << 44100 << 2 << false;
    QTest::newRow("44.1 kHz stereo, loudness of both") << 44100 << 2 << true;
    QTest::newRow("11.025 kHz") << 11025 << 1 << false; // a tenth of a second is no whole number of frames
}

void TestPipeline::blockSizeDoesNotMatter()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(bool, loudnessOfAll);
    Settings settings;
    settings.loudnessChannels = loudnessOfAll ? "all" : "analysed";
    const AudioFormat format{rate, channels, SampleType::float32};
    const std::vector<float> samples = material(format);
    test::ReadingLog reference;
    for (const std::int64_t blockFrames : {480, 1, 7, 64, 1023, 4096, 100'000}) {
        test::ReadingLog log;
        Pipeline pipeline(format, settings, log);
        test::VectorSource source(samples, format);
        analyze(source, pipeline, blockFrames);
        if (reference.rows.empty()) {
            reference.rows = log.rows;
            reference.bandRows = log.bandRows;
            reference.snapshots = log.snapshots;
            QVERIFY(reference.rows.size() >= 60);
            QVERIFY(reference.bandRows.size() >= 6);
            continue;
        }
        QVERIFY(test::sameBits(log.rows, reference.rows));
        QVERIFY(test::sameBits(log.bandRows, reference.bandRows));
        QVERIFY(test::sameBits(log.snapshots, reference.snapshots));
    }
}

void TestPipeline::aGapFallsOnTheSameFrameForAnyBlockSize()
{
    const AudioFormat format{48000, 1, SampleType::float32};
    const std::vector<float> samples = test::noise(3 * 48000, 6);
    constexpr std::int64_t gapAt = 70'001;
    constexpr std::int64_t gapFrames = 12'345;
    test::ReadingLog reference;
    for (const std::int64_t blockFrames : {480, 7, 100'000}) {
        test::ReadingLog log;
        Pipeline pipeline(format, {}, log);
        feedWithGap(pipeline, samples, blockFrames, {gapAt, gapFrames});
        pipeline.finish();
        if (reference.rows.empty()) {
            reference.rows = log.rows;
            reference.bandRows = log.bandRows;
            continue;
        }
        QVERIFY(test::sameBits(log.rows, reference.rows));
        QVERIFY(test::sameBits(log.bandRows, reference.bandRows));
    }
}

void TestPipeline::aNewSinkHearsEverything()
{
    const AudioFormat format{48000, 1, SampleType::float32};
    test::ReadingLog log;
    Pipeline pipeline(format, {}, log);
    FrameCounter counter;
    pipeline.addSink(counter);
    const std::vector<float> samples(1000);
    pipeline.consume({samples, 1, 0, 0});
    pipeline.consume({samples, 1, 1500, 500});
    pipeline.removeSink(counter);
    pipeline.consume({samples, 1, 2500, 0});
    QCOMPARE(counter.frames, 2000);
    QCOMPARE(counter.gapFrames, 500);
    QCOMPARE(pipeline.nextFrame(), 3500);
}

void TestPipeline::whoListensToReadingsHearsThemFromThereOn()
{
    const AudioFormat format{48000, 1, SampleType::float32};
    test::ReadingLog log;
    test::ReadingLog second;
    Pipeline pipeline(format, {}, log);
    const std::vector<float> samples = test::noise(4800, 7);
    for (int i = 0; i < 10; ++i) {
        if (i == 3)
            pipeline.addReadings(second);
        if (i == 8)
            pipeline.removeReadings(second);
        pipeline.consume({samples, 1, i * 4800, 0});
    }
    QCOMPARE(log.rows.size(), 10U);
    QCOMPARE(second.rows.size(), 5U);
    for (std::size_t i = 0; i < second.rows.size(); ++i)
        QVERIFY(test::sameBits(second.rows[i], log.rows[i + 3]));
}

void TestPipeline::twoThreadsGiveTheSameBits_data()
{
    QTest::addColumn<bool>("withSnapshots");
    QTest::addColumn<std::int64_t>("blockFrames");
    QTest::newRow("rows alone, large blocks") << false << std::int64_t{65536};
    QTest::newRow("rows alone, small blocks") << false << std::int64_t{480};
    QTest::newRow("rows alone, one block longer than a batch") << false << std::int64_t{250'000};
    QTest::newRow("with snapshots") << true << std::int64_t{4096};
}

void TestPipeline::twoThreadsGiveTheSameBits()
{
    // With overloads, a NaN, a long gap that is no whole tenth, resets of both kinds and an unfinished row at the end.
    QFETCH(bool, withSnapshots);
    QFETCH(std::int64_t, blockFrames);
    const AudioFormat format{44100, 1, SampleType::float32};
    const std::vector<float> samples = material(format);
    constexpr std::int64_t gapAt = 123'457;
    // More rows than are handed over at once; but snapshots with their spectra would fill the memory.
    const std::int64_t gapFrames = withSnapshots ? 12'345 : 110 * 44100 + 345;
    const auto measure = [&](AnalyzerThreads threads, Log &log) {
        Pipeline pipeline(format, {}, log, nullptr, threads);
        feedWithGap(pipeline, samples, blockFrames, {gapAt, gapFrames}, [&pipeline](int block) {
            if (block % 7 == 1)
                pipeline.resetReadings(block % 2 == 0 ? Analyzer::RunningLevels::goOn
                                                      : Analyzer::RunningLevels::beginAnew);
        });
        pipeline.finish(100);
        log.last = pipeline.lastSnapshot();
    };
    Log one(withSnapshots);
    Log two(withSnapshots);
    measure(AnalyzerThreads::one, one);
    measure(AnalyzerThreads::two, two);
    QVERIFY(one.rows.size() > 60 && one.events.size() >= 3);
    QVERIFY(two.order == one.order);
    QVERIFY(test::sameBits(two.rows, one.rows));
    QVERIFY(test::sameBits(two.bandRows, one.bandRows));
    QCOMPARE(two.events.size(), one.events.size());
    for (std::size_t i = 0; i < one.events.size(); ++i)
        QVERIFY(two.events[i].kind == one.events[i].kind && two.events[i].frame == one.events[i].frame &&
                two.events[i].count == one.events[i].count);
    QVERIFY(test::sameBits(two.snapshots, one.snapshots));
    QVERIFY(one.last.frame > 0 && test::sameBits(two.last, one.last));
}

void TestPipeline::twoThreadsEndWithoutAFinish()
{
    // As when an analysis is given up: what was handed over is passed on, and nobody waits for ever.
    const AudioFormat format{48000, 1, SampleType::float32};
    Log log(false);
    {
        Pipeline pipeline(format, {}, log, nullptr, AnalyzerThreads::two);
        const std::vector<float> samples = test::noise(48000, 9);
        pipeline.consume({samples, 1, 0, 0});
    }
    QCOMPARE(log.rows.size(), 10U);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
