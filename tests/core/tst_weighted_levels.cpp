// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/frequency_weighting.h"
#include "core/dsp/weighted_levels.h"
#include "signals.h"

#include <QTest>

using namespace ls;

namespace {

/// The same readings by the meters that take one sample after the other.
class OneByOne {
public:
    OneByOne(std::optional<FrequencyWeighting> weighting, int rate)
        : m_weighting(std::move(weighting)),
          fast(TimeWeighting::fastSeconds, rate),
          slow(TimeWeighting::slowSeconds, rate),
          impulse(rate)
    {
    }
    void process(std::span<const double> in)
    {
        weighted.assign(in.begin(), in.end());
        if (m_weighting)
            m_weighting->process(in, weighted);
        fast.process(weighted);
        slow.process(weighted);
        impulse.process(weighted);
        leq.process(weighted);
    }

private:
    std::optional<FrequencyWeighting> m_weighting;

public:
    TimeWeighting fast;
    TimeWeighting slow;
    ImpulseWeighting impulse;
    Leq leq;
    std::vector<double> weighted;
};

/// Bursts of noise over quieter noise: every detector rises and falls.
std::vector<double> bursts(int rate)
{
    const auto frames = static_cast<std::size_t>(10 * rate);
    const std::vector<float> noise = test::noise(frames, 11);
    std::vector<double> samples(noise.begin(), noise.end());
    for (std::size_t i = 0; i < frames; ++i) {
        const auto ms = 1000 * i / static_cast<std::size_t>(rate);
        samples[i] *= ms % 1000 < 3 || ms % 3000 < 200 ? 1.0 : 0.01;
    }
    return samples;
}

bool near(double value, double expected, double below, double above)
{
    const bool good = value - expected >= -below && value - expected <= above;
    if (!good)
        qWarning() << value << expected;
    return good;
}

} // namespace

class TestWeightedLevels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheMetersReadOneByOne_data();
    void readsWhatTheMetersReadOneByOne();
    void chunksOfAnyLengthReadTheSame();
    void notAvailableBeforeTheFirstSample();
    void minimumWaitsUntilSettled();
    void beginsAnew();
};

void TestWeightedLevels::readsWhatTheMetersReadOneByOne_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {8000, 11025, 44100, 48000, 96000, 192000})
        QTest::newRow(std::to_string(rate).c_str()) << rate;
}

void TestWeightedLevels::readsWhatTheMetersReadOneByOne()
{
    QFETCH(int, rate);
    using Curve = FrequencyWeighting::Curve;
    std::array<OneByOne, WeightedLevels::weightings> meters{OneByOne(FrequencyWeighting(Curve::A, rate), rate),
                                                            OneByOne(FrequencyWeighting(Curve::C, rate), rate),
                                                            OneByOne(std::nullopt, rate)};
    WeightedLevels levels(rate);
    std::array<WeightedInterval, WeightedLevels::weightings> sums;
    const std::vector<double> samples = bursts(rate);
    const auto chunk = static_cast<std::size_t>(rate / 20);
    std::vector<double> cWeighted(chunk);
    // What F and I fall by in three samples.
    const double fast = 3.0 * 4.35 / (TimeWeighting::fastSeconds * rate);
    const double impulse = 3.0 * 4.35 / (ImpulseWeighting::riseSeconds * rate);
    for (std::size_t at = 0; at + chunk <= samples.size(); at += chunk) {
        const std::span<const double> in = std::span(samples).subspan(at, chunk);
        levels.process(in, cWeighted);
        for (std::size_t w = 0; w < meters.size(); ++w) {
            const auto weighting = static_cast<WeightedLevels::Weighting>(w);
            OneByOne &meter = meters[w];
            meter.process(in);
            sums[w].add(levels.chunk(weighting));
            QVERIFY(near(levels.fastDbFs(weighting), meter.fast.levelDbFs(), 1e-8, 1e-8));
            QVERIFY(near(levels.slowDbFs(weighting), meter.slow.levelDbFs(), 1e-8, 1e-8));
            QVERIFY(near(levels.impulseDbFs(weighting), meter.impulse.levelDbFs(), impulse, 1e-8));
        }
        for (std::size_t i = 0; i < chunk; ++i)
            QVERIFY(std::abs(cWeighted[i] - meters[WeightedLevels::C].weighted[i]) < 1e-10);
    }
    for (std::size_t w = 0; w < meters.size(); ++w) {
        const OneByOne &meter = meters[w];
        QVERIFY(near(sums[w].leq.levelDbFs(), meter.leq.levelDbFs(), 1e-8, 1e-8));
        QCOMPARE(sums[w].leq.frames(), meter.leq.frames());
        QVERIFY(near(sums[w].fast.maxDbFs(), meter.fast.range().maxDbFs(), fast, 1e-8));
        QVERIFY(near(sums[w].slow.maxDbFs(), meter.slow.range().maxDbFs(), fast, 1e-8));
        QVERIFY(near(sums[w].impulse.maxDbFs(), meter.impulse.range().maxDbFs(), impulse, 1e-8));
        QVERIFY(near(sums[w].slow.minDbFs(), meter.slow.range().minDbFs(), 1e-8, 0.01));
    }
    QVERIFY(rate < 44100 || (fast < 0.003 && impulse < 0.01)); // as the header says
}

void TestWeightedLevels::chunksOfAnyLengthReadTheSame()
{
    constexpr int rate = 48000;
    const std::vector<double> samples = bursts(rate);
    WeightedLevels whole(rate);
    std::vector<double> cOfWhole(samples.size());
    whole.process(samples, cOfWhole);
    for (const std::size_t length : {1, 7, 8, 2205, 2401}) {
        WeightedLevels cut(rate);
        WeightedInterval sum;
        std::vector<double> c(samples.size());
        for (std::size_t at = 0; at < samples.size(); at += length) {
            const std::size_t frames = std::min(length, samples.size() - at);
            cut.process(std::span(samples).subspan(at, frames), std::span(c).subspan(at, frames));
            sum.add(cut.chunk(WeightedLevels::A));
        }
        QVERIFY(near(sum.leq.levelDbFs(), whole.chunk(WeightedLevels::A).leq.levelDbFs(), 1e-8, 1e-8));
        QVERIFY(near(cut.slowDbFs(WeightedLevels::A), whole.slowDbFs(WeightedLevels::A), 1e-8, 1e-8));
        QVERIFY(near(sum.fast.maxDbFs(), whole.chunk(WeightedLevels::A).fast.maxDbFs(), 0.003, 0.003));
        for (std::size_t i = 0; i < c.size(); ++i)
            QVERIFY(std::abs(c[i] - cOfWhole[i]) < 1e-10);
    }
}

void TestWeightedLevels::notAvailableBeforeTheFirstSample()
{
    WeightedLevels levels(48000);
    levels.process({}, {});
    QVERIFY(std::isnan(levels.fastDbFs(WeightedLevels::A)));
    QVERIFY(std::isnan(levels.chunk(WeightedLevels::Z).fast.maxDbFs()));
    QVERIFY(std::isnan(levels.chunk(WeightedLevels::Z).leq.levelDbFs()));
}

void TestWeightedLevels::minimumWaitsUntilSettled()
{
    constexpr int rate = 48000;
    WeightedLevels levels(rate);
    const std::vector<double> tone = test::sine(1000.0, -20.0, rate, rate);
    std::vector<double> c(tone.size());
    levels.process(tone, c);
    QVERIFY(std::isnan(levels.chunk(WeightedLevels::A).fast.minDbFs()));
    levels.process(tone, c); // one second is eight times F
    QVERIFY(near(levels.chunk(WeightedLevels::A).fast.minDbFs(), -20.0, 0.03, 0.03));
    QVERIFY(std::isnan(levels.chunk(WeightedLevels::A).slow.minDbFs()));
}

void TestWeightedLevels::beginsAnew()
{
    constexpr int rate = 48000;
    const std::vector<double> samples = bursts(rate);
    const std::span<const double> chunk = std::span(samples).first(2403);
    std::vector<double> first(chunk.size());
    std::vector<double> again(chunk.size());
    WeightedLevels levels(rate);
    levels.process(chunk, first);
    const double fast = levels.fastDbFs(WeightedLevels::C);
    levels.restart();
    QVERIFY(std::isnan(levels.fastDbFs(WeightedLevels::C)));
    levels.process(chunk, again);
    QCOMPARE(again, first);
    QCOMPARE(levels.fastDbFs(WeightedLevels::C), fast);
}

QTEST_GUILESS_MAIN(TestWeightedLevels)
#include "tst_weighted_levels.moc"
