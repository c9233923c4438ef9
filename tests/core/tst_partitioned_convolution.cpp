// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/partitioned_convolution.h"
#include "signals.h"

#include <QTest>

#include <limits>

using namespace ls;

namespace {

/// Through the filter in blocks of this many frames; optionally in the memory of the input.
enum class Memory { own, shared };

std::vector<float> through(PartitionedConvolution &convolution, std::vector<float> in, std::size_t blockFrames,
                           Memory memory = Memory::own)
{
    std::vector<float> out(in.size());
    for (std::size_t at = 0; at < in.size(); at += blockFrames) {
        const std::size_t count = std::min(blockFrames, in.size() - at);
        const auto block = std::span(in).subspan(at, count);
        convolution.process(block, memory == Memory::own ? std::span(out).subspan(at, count) : block);
    }
    return memory == Memory::own ? out : in;
}

} // namespace

class TestPartitionedConvolution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsTheSum_data();
    void equalsTheSum();
    void delaysByExactlyItsLatency_data();
    void delaysByExactlyItsLatency();
    void cuttingTheStreamChangesNoBit_data();
    void cuttingTheStreamChangesNoBit();
    void restartIsABeginning();
};

void TestPartitionedConvolution::equalsTheSum_data()
{
    QTest::addColumn<int>("taps");
    QTest::addColumn<int>("partition");
    for (const int partition : {64, 1024}) {
        for (const int taps : {1, 63, 64, 65, 1000, 1025, 4096, 5000})
            QTest::addRow("%d taps, %d", taps, partition) << taps << partition;
    }
}

void TestPartitionedConvolution::equalsTheSum()
{
    // The definition, in double: y[n] = Σ h[k] x[n − k]. Zeros at the end push out the last frames.
    QFETCH(int, taps);
    QFETCH(int, partition);
    const std::vector<float> filter = test::noise(static_cast<std::size_t>(taps), 3);
    std::vector<float> in = test::noise(9000, 4);
    const std::size_t latency = static_cast<std::size_t>(partition);
    in.resize(in.size() + latency);
    PartitionedConvolution convolution(filter, partition);
    const std::vector<float> out = through(convolution, in, 480);

    double errorMax = 0.0;
    double errorEnergy = 0.0;
    double energy = 0.0;
    for (std::size_t n = 0; n + latency < in.size(); ++n) {
        double sum = 0.0;
        for (std::size_t k = 0; k <= n && k < filter.size(); ++k)
            sum += static_cast<double>(filter[k]) * static_cast<double>(in[n - k]);
        const double error = static_cast<double>(out[n + latency]) - sum;
        errorMax = std::max(errorMax, std::abs(error));
        errorEnergy += error * error;
        energy += sum * sum;
    }
    // Against the level of the result: in the mean, and the worst of 9000 frames.
    const double relative = std::sqrt(errorEnergy / energy);
    const double worst = errorMax / std::sqrt(energy / static_cast<double>(in.size() - latency));
    QVERIFY2(relative < 5e-7, QByteArray::number(relative));
    QVERIFY2(worst < 2e-6, QByteArray::number(worst));
}

void TestPartitionedConvolution::delaysByExactlyItsLatency_data()
{
    QTest::addColumn<int>("partition");
    for (const int partition : {64, 512, 1024, 4096})
        QTest::addRow("%d", partition) << partition;
}

void TestPartitionedConvolution::delaysByExactlyItsLatency()
{
    QFETCH(int, partition);
    PartitionedConvolution convolution(std::vector<float>{0.0F, 0.0F, 0.5F}, partition);
    QCOMPARE(convolution.latencyFrames(), partition);
    std::vector<float> impulse(3 * static_cast<std::size_t>(partition));
    impulse[5] = 1.0F;
    const std::vector<float> out = through(convolution, impulse, 100);
    for (std::size_t n = 0; n < out.size(); ++n) {
        if (n < static_cast<std::size_t>(partition))
            QCOMPARE(out[n], 0.0F);
        else
            QVERIFY(std::abs(out[n] - (n == static_cast<std::size_t>(partition) + 7 ? 0.5F : 0.0F)) < 1e-7F);
    }
}

void TestPartitionedConvolution::cuttingTheStreamChangesNoBit_data()
{
    QTest::addColumn<int>("block");
    QTest::addColumn<bool>("inPlace");
    for (const int block : {1, 7, 480, 1023, 4096, 100'000}) {
        QTest::addRow("%d", block) << block << false;
        QTest::addRow("%d in place", block) << block << true;
    }
}

void TestPartitionedConvolution::cuttingTheStreamChangesNoBit()
{
    QFETCH(int, block);
    QFETCH(bool, inPlace);
    const std::vector<float> filter = test::noise(16'384, 3);
    const std::vector<float> in = test::noise(100'000, 4);
    PartitionedConvolution whole(filter);
    PartitionedConvolution cut(filter);
    QVERIFY(through(cut, in, static_cast<std::size_t>(block), inPlace ? Memory::shared : Memory::own) ==
            through(whole, in, 1024));
}

void TestPartitionedConvolution::restartIsABeginning()
{
    // Also after samples that would otherwise spoil what follows.
    const std::vector<float> filter = test::noise(5000, 3);
    const std::vector<float> in = test::noise(20'000, 4);
    std::vector<float> bad = test::noise(7777, 5);
    bad[3000] = std::numeric_limits<float>::quiet_NaN();
    PartitionedConvolution used(filter);
    const std::vector<float> spoilt = through(used, bad, 480);
    QVERIFY(std::isnan(spoilt.back()));
    used.restart();
    PartitionedConvolution fresh(filter);
    QVERIFY(through(used, in, 480) == through(fresh, in, 480));
}

QTEST_GUILESS_MAIN(TestPartitionedConvolution)
#include "tst_partitioned_convolution.moc"
