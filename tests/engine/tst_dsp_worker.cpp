// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dsp_worker.h"
#include "tests/core/signals.h"

#include <QTest>

using namespace ls;

namespace {

constexpr AudioFormat mono{48000, 1, SampleType::float32};

DspWorker::Outputs silentOutputs()
{
    return {[](std::unique_ptr<const Snapshot>) {}, [](std::vector<LogRow>) {}, [](const Event &) {}};
}

} // namespace

class TestDspWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void actionsFallOnTheirFrame();
    void actionsInsideAGapAreDoneBeforeTheNextBlock();
    void anActionThatIsLateIsToldWhereItIs();
    void actionsForFramesThatNeverComeAreDoneAtTheEnd();
    void everyRowArrivesBeforeFinishReturns();
};

void TestDspWorker::actionsFallOnTheirFrame()
{
    auto queue = std::make_shared<BlockQueue>(1, 480'000);
    std::vector<std::pair<std::int64_t, std::int64_t>> done; // asked, was
    {
        DspWorker worker(queue, mono, {}, std::nullopt, silentOutputs());
        const auto note = [&](std::int64_t frame) {
            worker.at(frame,
                      [&done](Pipeline &pipeline, std::int64_t at) { done.emplace_back(at, pipeline.nextFrame()); });
        };
        // In any order, before and while the frames come, between and inside of blocks.
        note(300'000);
        note(12'345);
        note(0);
        const std::vector<float> samples = test::noise(4096, 1);
        for (std::int64_t frame = 0; frame < 400'000; frame += 4096)
            queue->push(samples);
        note(queue->endFrame());
        worker.finish();
    }
    const std::vector<std::pair<std::int64_t, std::int64_t>> expected{
        {0, 0}, {12'345, 12'345}, {300'000, 300'000}, {401'408, 401'408}};
    QCOMPARE(done, expected);
}

void TestDspWorker::actionsInsideAGapAreDoneBeforeTheNextBlock()
{
    class FirstFrame : public BlockSink {
    public:
        void consume(const BlockView &block) noexcept override { frame = frame < 0 ? block.firstFrame : frame; }
        std::int64_t frame = -1;
    };
    auto queue = std::make_shared<BlockQueue>(1, 48'000);
    FirstFrame sink;
    std::int64_t at = 0;
    const std::vector<float> samples = test::noise(1000, 1);
    DspWorker worker(queue, mono, {}, std::nullopt, silentOutputs());
    worker.at(1500, [&](Pipeline &pipeline, std::int64_t frame) {
        at = frame;
        pipeline.addSink(sink);
    });
    queue->push(samples);
    queue->push(samples, 1000); // 1000 … 1999 are lost
    queue->push(samples);
    worker.finish();
    QCOMPARE(at, 1500);
    QCOMPARE(sink.frame, 2000);
}

void TestDspWorker::anActionThatIsLateIsToldWhereItIs()
{
    auto queue = std::make_shared<BlockQueue>(1, 48'000);
    DspWorker worker(queue, mono, {}, std::nullopt, silentOutputs());
    queue->push(test::noise(3000, 1));
    QTRY_COMPARE(queue->framesQueued(), 0);
    std::int64_t was = -1;
    worker.at(1000, [&](Pipeline &, std::int64_t at) { was = at; });
    worker.finish();
    QCOMPARE(was, 3000);
}

void TestDspWorker::actionsForFramesThatNeverComeAreDoneAtTheEnd()
{
    auto queue = std::make_shared<BlockQueue>(1, 48'000);
    std::int64_t was = -1;
    DspWorker worker(queue, mono, {}, std::nullopt, silentOutputs());
    worker.at(1'000'000, [&](Pipeline &, std::int64_t at) { was = at; });
    queue->push(test::noise(1000, 1));
    worker.finish();
    QCOMPARE(was, 1000);
}

void TestDspWorker::everyRowArrivesBeforeFinishReturns()
{
    auto queue = std::make_shared<BlockQueue>(1, 480'000);
    std::vector<LogRow> rows;
    std::int64_t lastSnapshot = 0;
    DspWorker::Outputs outputs = silentOutputs();
    outputs.rows = [&](std::vector<LogRow> more) { rows.insert(rows.end(), more.begin(), more.end()); };
    outputs.snapshot = [&](std::unique_ptr<const Snapshot> snapshot) { lastSnapshot = snapshot->frame; };
    DspWorker worker(queue, mono, {}, std::nullopt, outputs);
    queue->push(test::noise(480'000, 1));
    queue->push(test::noise(100, 1)); // finds no room, perhaps: missing at the end
    worker.finish();
    QCOMPARE(rows.back().endFrame, 480'100);
    QCOMPARE(lastSnapshot, 480'100);
    std::int64_t next = 0;
    for (const LogRow &row : rows) {
        QCOMPARE(row.beginFrame, next);
        next = row.endFrame;
    }
}

QTEST_GUILESS_MAIN(TestDspWorker)
#include "tst_dsp_worker.moc"
