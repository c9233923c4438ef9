// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pre_roll.h"
#include "tests/core/signals.h"
#include "tests/support/allocation_watch.h"

#include <QTest>

using namespace ls;
using test::allocations;
using test::watching;

namespace {

class NullBlocks : public BlockSink {
public:
    void consume(const BlockView &block) noexcept override { frames += block.frames(); }
    std::int64_t frames = 0;
};

class NullReadings : public ReadingSink {
public:
    void snapshot(const Snapshot &) noexcept override {}
    void row(const LogRow &) noexcept override { ++rows; }
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &) noexcept override { ++events; }
    int rows = 0;
    int events = 0;
};

} // namespace

class TestNoAllocationStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preRollAllocatesNothing();
};

void TestNoAllocationStore::preRollAllocatesNothing()
{
    const AudioFormat format{48000, 2, SampleType::float32};
    NullReadings window;
    Pipeline pipeline(format, {}, window);
    PreRoll preRoll(format, 3.0);
    pipeline.addSink(preRoll);
    pipeline.addReadings(preRoll);
    std::vector<float> samples = test::noise(2 * 48000, 1);
    samples[100] = 2.0F; // an overload
    const Event named{Event::Kind::deviceLost, 0, 0, 0.0, std::string(PreRoll::detailBytes, 'x')};
    NullBlocks blocks;
    NullReadings readings;

    allocations = 0;
    watching = true;
    std::int64_t frame = 0;
    for (int second = 0; second < 8; ++second) {
        for (std::size_t at = 0; at < samples.size(); at += 2 * 960) {
            const std::int64_t gap = second == 6 && at == 0 ? 12'345 : 0;
            pipeline.consume({std::span<const float>(samples).subspan(at, 2 * 960), 2, frame + gap, gap});
            frame += gap + 960;
        }
        preRoll.event(named);
    }
    preRoll.replay(preRoll.recordingBegin(frame, 3.0), blocks, readings);
    watching = false;
    QVERIFY(blocks.frames > 2 * 48000);
    QVERIFY(readings.rows >= 30);
    QVERIFY(readings.events >= 3);
    QCOMPARE(allocations.load(), 0);
}

QTEST_GUILESS_MAIN(TestNoAllocationStore)
#include "tst_no_allocation_store.moc"
