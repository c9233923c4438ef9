// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/block_queue.h"
#include "core/dsp/partitioned_convolution.h"
#include "core/measure/pipeline.h"
#include "signals.h"
#include "tests/support/allocation_watch.h"

#include <QTest>

using namespace ls;
using test::allocations;
using test::watching;

namespace {

class NullSink : public ReadingSink {
public:
    void snapshot(const Snapshot &) noexcept override { ++snapshots; }
    void row(const LogRow &) noexcept override {}
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &) noexcept override {}
    int snapshots = 0;
};

} // namespace

class TestNoAllocation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWatchSeesAllocations();
    void captureAndProcessingAllocateNothing_data();
    void captureAndProcessingAllocateNothing();
    void convolutionAllocatesNothing();
};

void TestNoAllocation::theWatchSeesAllocations()
{
    allocations = 0;
    watching = true;
    std::vector<double> *volatile something = new std::vector<double>(100);
    watching = false;
    delete something;
    QVERIFY(allocations >= 2);
}

void TestNoAllocation::captureAndProcessingAllocateNothing_data()
{
    QTest::addColumn<QByteArray>("loudnessChannels");
    for (const char *which : {"analysed", "all"})
        QTest::newRow(which) << QByteArray(which);
}

void TestNoAllocation::captureAndProcessingAllocateNothing()
{
    QFETCH(QByteArray, loudnessChannels);
    Settings settings;
    settings.loudnessChannels = loudnessChannels.toStdString();
    const AudioFormat format{48000, 2, SampleType::float32};
    NullSink sink;
    const CorrectionDesign correction =
        designCorrection(std::vector<CalibrationFile::Point>{{20, -3}, {20000, 2}}, 48000);
    Pipeline pipeline(format, settings, sink, &correction);
    BlockQueue queue(2, 48000);
    std::vector<float> samples = test::noise(2 * 48000, 1);
    samples[100] = 2.0F; // an overload is told, too

    allocations = 0;
    watching = true;
    for (int second = 0; second < 8; ++second) {
        for (std::size_t at = 0; at < samples.size(); at += 2 * 960) {
            const bool late = second == 5 && at == 0; // and a gap
            queue.push(std::span<const float>(samples).subspan(at, 2 * 960), late ? 12'345 : 0);
            for (BlockView block = queue.front(4096); !block.samples.empty(); block = queue.front(4096)) {
                pipeline.consume(block);
                queue.pop(block.frames());
            }
        }
    }
    pipeline.finish();
    watching = false;
    QVERIFY(sink.snapshots > 150);
    QCOMPARE(allocations.load(), 0);
}

void TestNoAllocation::convolutionAllocatesNothing()
{
    PartitionedConvolution convolution(test::noise(16384, 2));
    std::vector<float> samples = test::noise(48000, 1);

    allocations = 0;
    watching = true;
    for (std::size_t at = 0; at < samples.size(); at += 480) {
        const auto block = std::span(samples).subspan(at, 480);
        convolution.process(block, block);
    }
    convolution.restart();
    convolution.process(samples, samples);
    watching = false;
    QCOMPARE(allocations.load(), 0);
}

QTEST_GUILESS_MAIN(TestNoAllocation)
#include "tst_no_allocation.moc"
