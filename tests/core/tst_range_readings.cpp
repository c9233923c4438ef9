// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/frame_ranges.h"
#include "core/measure/pipeline.h"
#include "core/measure/range_readings.h"
#include "tests/core/reading_log.h"
#include "tests/core/signals.h"

#include <QTest>

using namespace ls;
using namespace ls::test;

namespace {

constexpr int rateHz = 48000;

LogRow rowAt(std::int64_t number, double level)
{
    LogRow row;
    row.beginFrame = number * rateHz / 10;
    row.endFrame = (number + 1) * rateHz / 10;
    for (const Metric metric : {Metric::LAeq, Metric::LAF, Metric::LAFmax, Metric::LAFmin, Metric::LCpeak})
        row.readings[metric] = level;
    return row;
}

LevelOffsets offset(double splOffsetDb)
{
    LevelOffsets offsets;
    offsets.add(0, splOffsetDb);
    return offsets;
}

/// Noise whose level goes up and down, through the analyzer.
void measure(double seconds, ReadingLog &log)
{
    std::vector<float> samples = noise(static_cast<std::size_t>(seconds * rateHz), 7);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= static_cast<float>(0.3 + 0.25 * std::sin(static_cast<double>(i) / rateHz));
    samples[rateHz] = 1.0F; // an overload
    Pipeline pipeline({rateHz, 1, SampleType::float32}, Settings{}, log);
    pipeline.consume({samples, 1, 0, 0});
    pipeline.finish();
}

} // namespace

class TestRangeReadings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRowsMakeTheReadingsOfTheWhole();
    void constantLevelIsItself();
    void energiesAreAveraged();
    void calibrationMayChangeInside();
    void laterCalibrationTakesThePlaceOfEarlierOnes();
    void whatIsNotCalibratedIsLeftOutAndCounted();
    void percentilesAreOfTheLevel();
    void firstSecondIsNotInThePercentiles();
    void gapsAreNotMeasured();
    void nothingIsNotAvailable();
    void loudnessNeedsItsWindow();
    void rangesAreJoined();
};

void TestRangeReadings::allRowsMakeTheReadingsOfTheWhole()
{
    ReadingLog log;
    measure(8.05, log); // the last row is shorter
    RangeAccumulator range(rateHz, offset(120.0));
    for (const LogRow &row : log.rows)
        range.add(row);
    for (const BandRow &row : log.bandRows)
        range.add(row);
    const RangeReadings readings = range.readings();
    const Snapshot &whole = log.snapshots.back();
    QCOMPARE(readings.measuredFrames, whole.measuredFrames);
    QCOMPARE(readings.clippedSamples, whole.clippedSamples);
    for (const MetricInfo &info : metricCatalogue()) {
        const bool ofAnInstant =
            info.combine == Combine::last && info.metric != Metric::integrated && info.metric != Metric::loudnessRange;
        if (ofAnInstant || info.metric == Metric::crestFactor || info.metric == Metric::flux)
            continue;
        const double expected = whole.readings[info.metric] + (info.quantity == Quantity::level ? 120.0 : 0.0);
        const double difference = std::abs(readings.readings[info.metric] - expected);
        QVERIFY2(difference < 1e-6, info.key.data());
    }
    QCOMPARE(readings.thirdOctaves.size(), BandRow::bandCount);
    for (std::size_t band = 0; band < BandRow::bandCount; ++band) {
        // Bands count whole quanta: which of them the last, short row has, decides by how much it weighs.
        const double leqDifference = readings.thirdOctaves[band].leqDb - whole.thirdOctaves[band].leqDbFs - 120.0;
        QVERIFY2(std::abs(leqDifference) < 0.01, QByteArray::number(leqDifference));
        const double maxDifference = readings.thirdOctaves[band].maxDb - whole.thirdOctaves[band].maxDbFs - 120.0;
        QVERIFY2(std::abs(maxDifference) < 1e-6, QByteArray::number(maxDifference));
    }
}

void TestRangeReadings::constantLevelIsItself()
{
    RangeAccumulator range(rateHz, {});
    for (int i = 0; i < 600; ++i)
        range.add(rowAt(i, -40.0));
    const RangeReadings readings = range.readings();
    QCOMPARE(readings.unit, LevelUnit::dbFs);
    for (const Metric metric :
         {Metric::LAeq, Metric::LAFmax, Metric::LAFmin, Metric::LAF1, Metric::LAF50, Metric::LAF99, Metric::LCpeak})
        QVERIFY(std::abs(readings.readings[metric] + 40.0) < 1e-9);
    QVERIFY(std::abs(readings.readings[Metric::LAE] - (-40.0 + powerToDb(60.0))) < 1e-9);
    QCOMPARE(readings.measuredSeconds(), 60.0);
}

void TestRangeReadings::energiesAreAveraged()
{
    // Half the time 60, half the time silence: 3.01 dB less. The mean of the decibels would be anything.
    RangeAccumulator range(rateHz, offset(100.0));
    for (int i = 0; i < 100; ++i)
        range.add(rowAt(i, i % 2 == 0 ? -40.0 : digitalSilenceDb));
    QVERIFY(std::abs(range.readings().readings[Metric::LAeq] - (60.0 + powerToDb(0.5))) < 1e-9);
}

void TestRangeReadings::calibrationMayChangeInside()
{
    // The same sound at another gain: −40 dBFS with 110, then −30 dBFS with 100, is 70 dB SPL throughout.
    LevelOffsets offsets = offset(110.0);
    offsets.add(50 * rateHz / 10, 100.0);
    RangeAccumulator range(rateHz, offsets);
    for (int i = 0; i < 100; ++i)
        range.add(rowAt(i, i < 50 ? -40.0 : -30.0));
    const RangeReadings readings = range.readings();
    for (const Metric metric : {Metric::LAeq, Metric::LAFmax, Metric::LAFmin, Metric::LAF10, Metric::LAF90})
        QVERIFY(std::abs(readings.readings[metric] - 70.0) < 1e-9);
}

void TestRangeReadings::laterCalibrationTakesThePlaceOfEarlierOnes()
{
    LevelOffsets offsets = offset(110.0);
    offsets.add(1000, 115.0);
    offsets.add(500, 120.0);
    QCOMPARE(offsets.atFrame(499), 110.0);
    QCOMPARE(offsets.atFrame(500), 120.0);
    QCOMPARE(offsets.atFrame(5000), 120.0);
    offsets.add(0, notAvailable);
    QVERIFY(std::isnan(offsets.atFrame(5000)));
    QCOMPARE(offsets.unit(), LevelUnit::dbFs);
}

void TestRangeReadings::whatIsNotCalibratedIsLeftOutAndCounted()
{
    LevelOffsets offsets;
    offsets.add(0, notAvailable);
    offsets.add(30 * rateHz / 10, 120.0);
    RangeAccumulator range(rateHz, offsets);
    for (int i = 0; i < 100; ++i)
        range.add(rowAt(i, i < 30 ? -10.0 : -50.0));
    const RangeReadings readings = range.readings();
    QCOMPARE(readings.unit, LevelUnit::dbSpl);
    QVERIFY(std::abs(readings.readings[Metric::LAeq] - 70.0) < 1e-9);
    QVERIFY(std::abs(readings.readings[Metric::LAFmax] - 70.0) < 1e-9);
    QCOMPARE(readings.uncalibratedFrames, 3 * rateHz);
    QCOMPARE(readings.measuredFrames, 7 * rateHz);
}

void TestRangeReadings::percentilesAreOfTheLevel()
{
    // 1000 levels from 50.0 to 59.99 dB, in a mixed order: exceeded p % of the time is 60 − p/10.
    RangeAccumulator range(rateHz, offset(100.0));
    for (int i = 0; i < 1000; ++i)
        range.add(rowAt(i + 10, -50.0 + ((i * 617) % 1000) / 100.0));
    const Readings readings = range.readings().readings;
    QVERIFY(std::abs(readings[Metric::LAF1] - 59.9) < 0.05);
    QVERIFY(std::abs(readings[Metric::LAF10] - 59.0) < 0.05);
    QVERIFY(std::abs(readings[Metric::LAF50] - 55.0) < 0.05);
    QVERIFY(std::abs(readings[Metric::LAF95] - 50.5) < 0.05);
    QVERIFY(std::abs(range.exceededDb(25.0) - 57.5) < 0.05);
    for (int level = 50; level < 60; ++level)
        QCOMPARE(range.histogram()[static_cast<std::size_t>(level - RangeAccumulator::lowestClassDb)], 100);
}

void TestRangeReadings::firstSecondIsNotInThePercentiles()
{
    RangeAccumulator range(rateHz, {});
    for (int i = 0; i < 20; ++i)
        range.add(rowAt(i, i < 10 ? -80.0 : -40.0));
    QCOMPARE(range.readings().levelSamples, 10);
    QVERIFY(std::abs(range.exceededDb(100.0) + 40.0) < 1e-9);
}

void TestRangeReadings::gapsAreNotMeasured()
{
    RangeAccumulator range(rateHz, {});
    range.add(rowAt(20, -40.0));
    LogRow half = rowAt(21, -40.0);
    half.gapFrames = rateHz / 20;
    half.readings[Metric::LAFmin] = notAvailable; // F has not settled
    range.add(half);
    LogRow lost = rowAt(22, notAvailable);
    lost.gapFrames = rateHz / 10;
    range.add(lost);
    const RangeReadings readings = range.readings();
    QCOMPARE(readings.measuredFrames, rateHz * 3 / 20);
    QCOMPARE(readings.gapFrames, rateHz * 3 / 20);
    QCOMPARE(readings.levelSamples, 1);
    QVERIFY(std::abs(readings.readings[Metric::LAeq] + 40.0) < 1e-9);
    QVERIFY(std::abs(readings.readings[Metric::LAE] - (-40.0 + powerToDb(0.15))) < 1e-9);
}

void TestRangeReadings::nothingIsNotAvailable()
{
    const RangeReadings readings = RangeAccumulator(rateHz, offset(120.0)).readings();
    for (const MetricInfo &info : metricCatalogue())
        QVERIFY2(std::isnan(readings.readings[info.metric]), info.key.data());
    QVERIFY(readings.thirdOctaves.empty());
}

void TestRangeReadings::loudnessNeedsItsWindow()
{
    // Blocks that reach back before the range do not count: of these rows the first three.
    RangeAccumulator range(rateHz, {});
    for (int i = 0; i < 10; ++i) {
        LogRow row = rowAt(i, -40.0);
        row.readings[Metric::momentary] = i < 3 ? -10.0 : -23.0;
        row.readings[Metric::momentaryMax] = i < 4 ? -10.0 : -23.0;
        row.readings[Metric::shortTerm] = -23.0;
        range.add(row);
    }
    const Readings readings = range.readings().readings;
    QVERIFY(std::abs(readings[Metric::integrated] + 23.0) < 1e-6);
    QVERIFY(std::abs(readings[Metric::momentaryMax] + 23.0) < 1e-6);
    QVERIFY(std::isnan(readings[Metric::shortTermMax]));
    QVERIFY(std::isnan(readings[Metric::loudnessRange]));
}

void TestRangeReadings::rangesAreJoined()
{
    FrameRanges ranges;
    ranges.add(100, 200);
    ranges.add(300, 400);
    ranges.add(150, 250);
    ranges.add(500, 500);
    QCOMPARE(ranges.ranges().size(), 2U);
    QCOMPARE(ranges.ranges().front().end, 250);
    QVERIFY(!ranges.overlap(250, 300));
    QVERIFY(ranges.overlap(249, 300));
    QVERIFY(ranges.overlap(0, 101));
    QVERIFY(!ranges.overlap(0, 100));
    ranges.add(250, 300);
    QCOMPARE(ranges.ranges().size(), 1U);
    QCOMPARE(ranges.ranges().front().end, 400);
}

QTEST_APPLESS_MAIN(TestRangeReadings)
#include "tst_range_readings.moc"
