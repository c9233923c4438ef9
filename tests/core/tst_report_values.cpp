// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_data.h"

#include <QTest>

#include <set>

using namespace ls;

namespace {

constexpr int rateHz = 48000;
constexpr std::int64_t startNs = 1'795'637'482'100'000'000; // 2026-11-25T20:11:22.100Z

LogRow rowAt(std::int64_t number, double level)
{
    LogRow row;
    row.beginFrame = number * rateHz / 10;
    row.endFrame = (number + 1) * rateHz / 10;
    for (const Metric metric : {Metric::LAeq, Metric::LAF, Metric::LAFmax, Metric::LAFmin, Metric::LCpeak})
        row.readings[metric] = level;
    return row;
}

} // namespace

class TestReportValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localTimeIsWritten();
    void unknownTimeIsEmpty();
    void hoursBeginByTheClock();
    void daylightSavingMakesTwoHoursOfAName();
    void yearsOfFramesDoNotOverflow();
    void binsKeepExtremesAndEnergy();
    void binsStayFew();
    void spectrogramAveragesEnergy();
    void uncertaintyIsTheRootOfSquares();
    void unknownTermMakesItALowerBound();
    void statementsAreFilledInOnce();
    void namesAreUnique();
    void fieldsAreFoundByKey();
};

void TestReportValues::localTimeIsWritten()
{
    const WallClock clock(rateHz, startNs, 3600);
    QCOMPARE(clock.at(0).iso8601(), std::string("2026-11-25T21:11:22.100+01:00"));
    QCOMPARE(clock.at(rateHz * 3 / 2).iso8601(), std::string("2026-11-25T21:11:23.600+01:00"));
    QCOMPARE(clock.at(4 * 3600 * rateHz).date(), std::string("2026-11-26"));
    QCOMPARE(clock.at(4LL * 3600 * rateHz).hour(), 1);
    const WallClock west(rateHz, startNs, -12'600);
    QCOMPARE(west.at(0).iso8601(), std::string("2026-11-25T16:41:22.100-03:30"));
    const WallClock nowhere(rateHz, startNs, std::nullopt);
    QCOMPARE(nowhere.at(0).iso8601(), std::string("2026-11-25T20:11:22.100"));
    QCOMPARE(WallClock(rateHz, -1'000'000, 0).at(0).iso8601(), std::string("1969-12-31T23:59:59.999+00:00"));
}

void TestReportValues::unknownTimeIsEmpty()
{
    const WallClock clock(rateHz);
    QVERIFY(!clock.isKnown());
    QCOMPARE(clock.at(5).iso8601(), std::string());
    QCOMPARE(clock.at(5).hour(), -1);
    QCOMPARE(clock.nextHour(0), 3600LL * rateHz);
}

void TestReportValues::hoursBeginByTheClock()
{
    const WallClock clock(rateHz, startNs, 3600);
    const std::int64_t first = clock.nextHour(0); // 22:00:00.000 is 48 min 37.9 s later
    QCOMPARE(first, rateHz * (48 * 60 + 37) + rateHz * 9 / 10);
    QCOMPARE(clock.at(first).iso8601(), std::string("2026-11-25T22:00:00.000+01:00"));
    QCOMPARE(clock.nextHour(first), first + 3600LL * rateHz);
    QCOMPARE(clock.nextHour(first - 1), first);
}

void TestReportValues::daylightSavingMakesTwoHoursOfAName()
{
    // 2026-10-25: at 03:00+02:00 it becomes 02:00+01:00 in Berlin.
    constexpr std::int64_t twoOClock = 1'792'886'400; // 02:00+02:00
    WallClock clock(rateHz, twoOClock * 1'000'000'000, 7200);
    clock.changeOffset(3600LL * rateHz, 3600);
    QCOMPARE(clock.at(0).iso8601(), std::string("2026-10-25T02:00:00.000+02:00"));
    const std::int64_t second = clock.nextHour(0);
    QCOMPARE(clock.at(second).iso8601(), std::string("2026-10-25T02:00:00.000+01:00"));
    QCOMPARE(clock.at(clock.nextHour(second)).iso8601(), std::string("2026-10-25T03:00:00.000+01:00"));
}

void TestReportValues::yearsOfFramesDoNotOverflow()
{
    const WallClock clock(192'000, 0, 0);
    QCOMPARE(clock.at(365LL * 86'400 * 192'000).iso8601(), std::string("1971-01-01T00:00:00.000+00:00"));
}

void TestReportValues::binsKeepExtremesAndEnergy()
{
    LevelOffsets offsets;
    offsets.add(0, 100.0);
    FrameRanges excluded;
    excluded.add(15 * rateHz / 10, 16 * rateHz / 10);
    SeriesBuilder builder(rateHz, offsets, excluded, 0, 2 * rateHz, {2, 2});
    for (int i = 0; i < 20; ++i)
        builder.add(rowAt(i, i % 2 == 0 ? -40.0 : digitalSilenceDb));
    const MeasurementSeries series = builder.finish();
    QCOMPARE(series.unit, LevelUnit::dbSpl);
    QCOMPARE(series.binSeconds, 1.0);
    QCOMPARE(series.levels.size(), 2U);
    QVERIFY(std::abs(series.levels[0].LAeq - (60.0 + powerToDb(0.5))) < 1e-9);
    QCOMPARE(series.levels[0].LAFmax, 60.0);
    QCOMPARE(series.levels[0].LAFmin, digitalSilenceDb);
    QVERIFY(!series.levels[0].excluded);
    QVERIFY(series.levels[1].excluded);
    QCOMPARE(series.levels[1].beginFrame, rateHz);
}

void TestReportValues::binsStayFew()
{
    SeriesBuilder builder(rateHz, {}, {}, 0, 1001LL * rateHz / 10, {100, 100});
    for (int i = 0; i < 1001; ++i)
        builder.add(rowAt(i, -40.0));
    const MeasurementSeries series = builder.finish();
    QCOMPARE(series.levels.size(), 91U); // of 1.1 s
    QVERIFY(std::abs(series.binSeconds - 1.1) < 1e-9);
    QCOMPARE(series.levels.back().endFrame, 1001LL * rateHz / 10);
}

void TestReportValues::spectrogramAveragesEnergy()
{
    SeriesBuilder builder(rateHz, {}, {}, 0, 4 * rateHz, {2, 2});
    for (int i = 0; i < 4; ++i) {
        BandRow row{i * rateHz, (i + 1) * rateHz, 0, {}, {}};
        row.leqDbFs.fill(i % 2 == 0 ? -30.0 : digitalSilenceDb);
        row.leqDbFs[0] = notAvailable;
        builder.add(row);
    }
    const MeasurementSeries series = builder.finish();
    QCOMPARE(series.bands.size(), 2U);
    QVERIFY(std::abs(series.bands[1].leqDb[20] - (-30.0 + powerToDb(0.5))) < 1e-5);
    QVERIFY(std::isnan(series.bands[1].leqDb[0]));
}

void TestReportValues::uncertaintyIsTheRootOfSquares()
{
    // Half-widths 1, 0.5, 0.05, 0.2, 0.05 and 0.1 dB, each over √3: the root of the sum of their squares is 0.65955.
    const UncertaintyBudget budget = uncertaintyBudget({UncertaintyBasis::sensFactorScatter, notAvailable, true});
    QVERIFY(budget.complete);
    QCOMPARE(budget.terms.size(), 6U);
    QVERIFY(std::abs(budget.combinedDb - 0.65955) < 0.00001);
    QCOMPARE(budget.expandedDb, 2.0 * budget.combinedDb);
    const UncertaintyBudget checked =
        uncertaintyBudget({UncertaintyBasis::calibratorTolerance, notAvailable, true, 0.0});
    QVERIFY(checked.expandedDb < budget.expandedDb);
    const UncertaintyBudget told = uncertaintyBudget({UncertaintyBasis::typedLevel, 0.4, true, 0.0});
    QVERIFY(told.complete);
    QCOMPARE(told.terms.front().standardDb, 0.4);
}

void TestReportValues::unknownTermMakesItALowerBound()
{
    const UncertaintyBudget budget = uncertaintyBudget({UncertaintyBasis::typedLevel, notAvailable, false});
    QVERIFY(!budget.complete);
    QVERIFY(budget.combinedDb > 2.0 / 1.7321 - 0.001);
}

void TestReportValues::statementsAreFilledInOnce()
{
    QCOMPARE(describe({StatementKind::fileMissing, {"a %1 %2"}}), std::string("The audio file “a %1 %2” is missing."));
    const std::string text = describe({StatementKind::samplesMissing, {"9", "10", "1"}});
    QVERIFY(text.starts_with("9 of 10 samples"));
}

void TestReportValues::namesAreUnique()
{
    std::set<std::string_view> names;
    constexpr int statements = static_cast<int>(StatementKind::zoneUnknown) + 1;
    for (int i = 0; i < statements; ++i)
        names.insert(statementName(static_cast<StatementKind>(i)));
    QCOMPARE(names.size(), static_cast<std::size_t>(statements));
    names.clear();
    for (const ReportFieldInfo &info : reportFields())
        names.insert(info.key);
    QCOMPARE(names.size(), reportFieldCount);
}

void TestReportValues::fieldsAreFoundByKey()
{
    for (const ReportFieldInfo &info : reportFields()) {
        QCOMPARE(reportFieldByKey(info.key), std::optional(info.field));
        QCOMPARE(&reportFieldInfo(info.field), &info);
    }
    QVERIFY(!reportFieldByKey("weight"));
    ReportFields fields;
    fields[ReportField::limit] = "55.5";
    fields[ReportField::limitDay] = "55,5";
    QCOMPARE(fields.number(ReportField::limit), std::optional(55.5));
    QVERIFY(!fields.number(ReportField::limitDay));
    QVERIFY(!fields.number(ReportField::limitNight));
}

QTEST_APPLESS_MAIN(TestReportValues)
#include "tst_report_values.moc"
