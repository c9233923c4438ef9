// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_builder.h"
#include "core/report/report_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace ls;

namespace {

constexpr int rateHz = 48000;
constexpr std::int64_t hourFrames = 3600LL * rateHz;
constexpr std::int64_t midnight = 1'795'561'200; // 2026-11-25T00:00:00+01:00
constexpr double offsetDb = 120.0;

ReportCalibration calibration(LevelSource source = LevelSource::sensFactor)
{
    ReportCalibration entry;
    entry.sensitivity.state =
        source == LevelSource::calibrator ? CalibrationState::checked : CalibrationState::estimated;
    entry.sensitivity.splOffsetDb = offsetDb;
    entry.sensitivity.source = source;
    entry.sensitivity.captureGainDb = 0.0;
    entry.file = "7000001.txt";
    entry.taps = 16384;
    return entry;
}

ReportFacts facts(std::int64_t endFrame)
{
    ReportFacts facts;
    facts.name = "2026-11-25_00-00-00";
    facts.softwareVersion = "1.0.0";
    facts.clock = WallClock(rateHz, midnight * 1'000'000'000, 3600);
    facts.zone = "Europe/Berlin";
    facts.endFrame = endFrame;
    facts.instrument.device = "UMIK-1  Gain: 18dB";
    facts.instrument.format = {rateHz, 1, SampleType::int24};
    facts.calibrations.push_back(calibration());
    facts.quality.finished = true;
    return facts;
}

ReportFacts hoursOf(double hours) { return facts(std::llround(hours * hourFrames)); }

/// Rows of a second, whose level in dB SPL `levelAt` tells by the second.
ReportData report(ReportFacts facts, const std::function<double(std::int64_t)> &levelAt, ReportOrder order = {})
{
    const std::int64_t seconds = facts.endFrame / rateHz;
    ReportBuilder builder(std::move(order), std::move(facts));
    for (std::int64_t i = 0; i < seconds; ++i) {
        LogRow row;
        row.beginFrame = i * rateHz;
        row.endFrame = (i + 1) * rateHz;
        for (const Metric metric : {Metric::LAeq, Metric::LAF, Metric::LAFmax, Metric::LAFmin, Metric::LCpeak})
            row.readings[metric] = levelAt(i) - offsetDb;
        builder.add(row);
    }
    return builder.finish();
}

std::function<double(std::int64_t)> always(double level)
{
    return [level](std::int64_t) { return level; };
}

ReportOrder orderWith(std::initializer_list<std::pair<ReportField, const char *>> fields)
{
    ReportOrder order;
    order.created = "2026-11-26T00:00:00Z";
    for (const auto &[field, text] : fields)
        order.fields[field] = text;
    return order;
}

bool says(const ReportData &data, StatementKind kind)
{
    return std::any_of(data.statements.begin(), data.statements.end(),
                       [kind](const Statement &statement) { return statement.kind == kind; });
}

/// Rows of fields after RFC 4180, strictly: a quote only around a whole field, CRLF after each row.
std::vector<QStringList> parsed(const std::string &csv)
{
    std::vector<QStringList> rows;
    QStringList row;
    std::size_t i = 0;
    while (i < csv.size()) {
        std::string field;
        if (csv[i] == '"') {
            for (++i; csv[i] != '"' || csv[i + 1] == '"'; ++i) {
                if (csv[i] == '"')
                    ++i;
                field += csv[i];
            }
            ++i;
        } else {
            while (csv[i] != ',' && csv[i] != '\r') {
                if (csv[i] == '"' || csv[i] == '\n')
                    return {};
                field += csv[i++];
            }
        }
        row.append(QString::fromStdString(field));
        if (csv[i] == ',') {
            ++i;
            continue;
        }
        if (csv.compare(i, 2, "\r\n") != 0)
            return {};
        i += 2;
        rows.push_back(std::exchange(row, {}));
    }
    return rows;
}

const std::string &csvOf(const std::vector<CsvFile> &files, std::string_view name)
{
    const auto found =
        std::find_if(files.begin(), files.end(), [name](const CsvFile &file) { return file.name == name; });
    if (found == files.end())
        qFatal("no such file");
    return found->text;
}

bool near(double value, double expected, double within = 1e-6) { return std::abs(value - expected) < within; }

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void constantLevelOfADayHasItsLden();
    void hoursHaveTheirLevels();
    void partsOfTheDayAreByTheClock();
    void withoutADayThereIsNoLden();
    void withoutANightThereIsNoLden();
    void twoDaysAreOneAverage();
    void hourThatOccursTwiceIsTwoRows();
    void holeInTheLogIsSeen();
    void percentilesAndHistogramAreOfTheLevels();
    void exclusionsAreInNoResult();
    void eventsHaveTheirLevels();
    void eventsMayComeLate();
    void limitsAreComparedWithUncertainty_data();
    void limitsAreComparedWithUncertainty();
    void withoutCalibrationNothingIsAssessed();
    void loudnessIsHeldAgainstItsTargets();
    void calibrationsInForceAreTold();
    void clockDriftIsFound();
    void statementsFollowTheState();
    void nothingMeasuredIsSaid();
    void jsonIsWholeAndTheSame();
    void csvIsWhole();
    void everyScriptGoesThrough();
};

void TestReport::constantLevelOfADayHasItsLden()
{
    const ReportData data = report(hoursOf(24), always(60.0));
    // 10 lg((12 + 4 · 10^0.5 + 8 · 10) / 24) = 6.3952; 10 lg((15 + 9 · 10) / 24) = 6.4098
    QVERIFY(near(data.dayEveningNight.LdenDb, 66.3952, 1e-4));
    QVERIFY(near(data.dayEveningNight.LdnDb, 66.4098, 1e-4));
    QVERIFY(near(data.total.readings[Metric::LAeq], 60.0));
    QVERIFY(near(data.total.readings[Metric::LAE], 60.0 + 49.3651, 1e-4)); // 10 lg 86400
    QCOMPARE(data.hours.size(), 24U);
    QVERIFY(!says(data, StatementKind::periodTooShort));
}

void TestReport::hoursHaveTheirLevels()
{
    const ReportData data =
        report(hoursOf(24), [](std::int64_t second) { return 40.0 + static_cast<double>(second / 3600); });
    QCOMPARE(data.hours.size(), 24U);
    double sum = 0.0;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        QVERIFY(near(data.hours[hour].readings.readings[Metric::LAeq], 40.0 + static_cast<double>(hour)));
        QCOMPARE(data.hours[hour].begin.hour(), static_cast<int>(hour));
        QCOMPARE(data.hours[hour].readings.measuredSeconds(), 3600.0);
        sum += dbToPower(40.0 + static_cast<double>(hour)) / 24.0;
    }
    QVERIFY(near(data.total.readings[Metric::LAeq], powerToDb(sum)));
    QCOMPARE(data.hours[23].end.iso8601(), std::string("2026-11-26T00:00:00.000+01:00"));
}

void TestReport::partsOfTheDayAreByTheClock()
{
    const ReportData data = report(hoursOf(24), [](std::int64_t second) {
        const auto hour = second / 3600;
        return hour >= 7 && hour < 19 ? 60.0 : hour >= 19 && hour < 23 ? 55.0 : 50.0;
    });
    QCOMPARE(data.dayParts.size(), 3U);
    constexpr std::array seconds{43200.0, 14400.0, 28800.0};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(near(data.dayParts[i].readings.readings[Metric::LAeq], 60.0 - 5.0 * static_cast<double>(i)));
        QCOMPARE(data.dayParts[i].readings.measuredSeconds(), seconds[i]);
    }
    QVERIFY(near(data.dayEveningNight.LdenDb, 60.0)); // what the penalties are for
}

void TestReport::withoutADayThereIsNoLden()
{
    const ReportData data = report(hoursOf(23.99), always(60.0));
    QVERIFY(std::isnan(data.dayEveningNight.LdenDb));
    QVERIFY(says(data, StatementKind::periodTooShort));
}

void TestReport::withoutANightThereIsNoLden()
{
    ReportFacts most = hoursOf(24);
    most.events.push_back({Event::Kind::exclusion, 0, hourFrames, notAvailable, "alarm"});
    const ReportData data = report(std::move(most), always(60.0)); // 7 of 8 hours are 88 %
    QVERIFY(std::isnan(data.dayEveningNight.LdenDb));
    QVERIFY(says(data, StatementKind::periodIncomplete));
}

void TestReport::twoDaysAreOneAverage()
{
    const ReportData data = report(hoursOf(48), [](std::int64_t second) { return second < 86'400 ? 60.0 : 50.0; });
    QVERIFY(near(data.dayEveningNight.LdenDb, 60.0 + powerToDb(0.55) + 6.3952, 1e-4));
    QCOMPARE(data.hours.size(), 48U);
    QCOMPARE(data.hours[24].begin.date(), std::string("2026-11-26"));
}

void TestReport::hourThatOccursTwiceIsTwoRows()
{
    // 2026-10-25 in Berlin has 25 hours.
    ReportFacts day = hoursOf(25);
    day.clock = WallClock(rateHz, 1'792'879'200LL * 1'000'000'000, 7200);
    day.clock.changeOffset(3 * hourFrames, 3600);
    const ReportData data =
        report(std::move(day), [](std::int64_t second) { return 40.0 + static_cast<double>(second / 3600); });
    QCOMPARE(data.hours.size(), 25U);
    QCOMPARE(data.hours[2].begin.iso8601(), std::string("2026-10-25T02:00:00.000+02:00"));
    QCOMPARE(data.hours[3].begin.iso8601(), std::string("2026-10-25T02:00:00.000+01:00"));
    QVERIFY(near(data.hours[3].readings.readings[Metric::LAeq], 43.0));
    QCOMPARE(data.hours[24].begin.hour(), 23);
    const RangeReadings &night = data.dayParts.back().readings;
    QCOMPARE(night.measuredSeconds(), 9 * 3600.0);
}

void TestReport::holeInTheLogIsSeen()
{
    ReportBuilder builder({}, hoursOf(5));
    LogRow row;
    row.endFrame = rateHz;
    row.readings[Metric::LAeq] = -60.0;
    builder.add(row);
    row.beginFrame = 4 * hourFrames;
    row.endFrame = row.beginFrame + rateHz;
    builder.add(row);
    const ReportData data = builder.finish();
    QCOMPARE(data.hours.size(), 5U);
    QCOMPARE(data.hours[2].readings.rows, 0);
    QVERIFY(std::isnan(data.hours[2].readings.readings[Metric::LAeq]));
    QCOMPARE(data.quality.levelsMissingSeconds, 5 * 3600.0 - 2.0);
    QVERIFY(says(data, StatementKind::levelsMissing));
}

void TestReport::percentilesAndHistogramAreOfTheLevels()
{
    // 40.00 … 49.99 dB, each as often.
    const ReportData data = report(facts(10'001LL * rateHz), [](std::int64_t second) {
        return 40.0 + static_cast<double>((second * 617) % 1000) / 100.0;
    });
    QVERIFY(near(data.total.readings[Metric::LAF10], 49.0, 0.05));
    QVERIFY(near(data.total.readings[Metric::LAF90], 41.0, 0.05));
    QCOMPARE(data.distribution.cumulative.size(), 101U);
    QVERIFY(near(data.distribution.cumulative[25].levelDb, 47.5, 0.05));
    QVERIFY(near(data.distribution.cumulative[100].levelDb, 40.0, 0.02));
    QCOMPARE(data.distribution.histogram.size(), 10U);
    QCOMPARE(data.distribution.histogram.front().lowerDb, 40);
    for (const LevelDistribution::Class &each : data.distribution.histogram)
        QVERIFY(near(each.percent, 10.0, 0.02));
}

void TestReport::exclusionsAreInNoResult()
{
    ReportFacts some = hoursOf(2);
    some.events.push_back({Event::Kind::exclusion, 600LL * rateHz, 100LL * rateHz, notAvailable, "dog"});
    some.events.push_back({Event::Kind::exclusion, 650LL * rateHz, 100LL * rateHz, notAvailable, "dog again"});
    const ReportData data =
        report(std::move(some), [](std::int64_t second) { return second >= 600 && second < 750 ? 100.0 : 50.0; });
    QVERIFY(near(data.total.readings[Metric::LAeq], 50.0));
    QVERIFY(near(data.total.readings[Metric::LAFmax], 50.0));
    QVERIFY(near(data.hours[0].readings.readings[Metric::LAeq], 50.0));
    QCOMPARE(data.period.excludedSeconds, 150.0);
    QCOMPARE(data.period.measuredSeconds, 7050.0);
    QCOMPARE(data.exclusions.size(), 2U);
    QCOMPARE(data.exclusions[0].reason, std::string("dog"));
    QCOMPARE(data.exclusions[0].begin.timeOfDay(), std::string("00:10:00"));
    QVERIFY(says(data, StatementKind::excluded));
    const auto isLoud = [](const LevelBin &bin) { return bin.LAFmax > 99.0 && bin.excluded; };
    QVERIFY(std::any_of(data.series.levels.begin(), data.series.levels.end(), isLoud));
}

void TestReport::eventsHaveTheirLevels()
{
    ReportFacts some = hoursOf(1);
    some.events.push_back({Event::Kind::marker, 100LL * rateHz, 0, 3.0, "bark"});
    some.events.push_back({Event::Kind::trigger, 200LL * rateHz, 20LL * rateHz, 70.0, {}});
    some.events.push_back({Event::Kind::gap, 300LL * rateHz, 24'000, notAvailable, {}});
    some.files.push_back({"audio-0001.wav", 0, 150LL * rateHz, {}, FileState::present});
    some.files.push_back({"audio-0002.wav", 150LL * rateHz, 150LL * rateHz, {}, FileState::present});
    const ReportData data = report(std::move(some), [](std::int64_t second) {
        return second == 100 ? 80.0 : second >= 200 && second < 220 ? 70.0 : 50.0;
    });
    QCOMPARE(data.events.size(), 3U);
    const ReportEvent &marker = data.events[0];
    QCOMPARE(marker.levelsEndFrame - marker.levelsBeginFrame, 10LL * rateHz);
    QVERIFY(near(marker.LAFmax, 80.0));
    QVERIFY(near(marker.LAeq, powerToDb((dbToPower(80.0) + 9.0 * dbToPower(50.0)) / 10.0)));
    QCOMPARE(marker.audioFile, std::string("audio-0001.wav"));
    QCOMPARE(marker.audioOffsetSeconds, 100.0);
    const ReportEvent &trigger = data.events[1];
    QCOMPARE(trigger.durationSeconds, 20.0);
    QVERIFY(near(trigger.LAeq, 70.0));
    QVERIFY(near(trigger.LAE, 70.0 + powerToDb(20.0)));
    QCOMPARE(trigger.audioOffsetSeconds, 50.0);
    QVERIFY(std::isnan(data.events[2].LAeq));
    QVERIFY(data.events[2].audioFile.empty());
    QCOMPARE(data.quality.framesReceived, hourFrames - 24'000);
    QVERIFY(says(data, StatementKind::samplesMissing));
}

void TestReport::eventsMayComeLate()
{
    ReportBuilder builder({}, facts(60LL * rateHz));
    for (int i = 0; i < 60; ++i) {
        LogRow row;
        row.beginFrame = std::int64_t{i} * rateHz;
        row.endFrame = row.beginFrame + rateHz;
        row.readings[Metric::LAeq] = row.readings[Metric::LAFmax] = i == 28 ? -20.0 : -70.0;
        builder.add(row);
        if (i == 31)
            builder.add(Event{Event::Kind::overload, 30LL * rateHz, 5});
    }
    const ReportData data = builder.finish();
    QVERIFY(near(data.events[0].LAFmax, 100.0));
    QVERIFY(near(data.events[0].LAeq, powerToDb((dbToPower(100.0) + 9.0 * dbToPower(50.0)) / 10.0)));
    QCOMPARE(data.quality.clippedSamples, 5);
    QVERIFY(says(data, StatementKind::overloaded));
}

void TestReport::limitsAreComparedWithUncertainty_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("uncertainty");
    QTest::addColumn<int>("verdict");
    // The level is 60; 0.05 dB alone makes U = 1.4 dB with the other terms at their assumed values.
    QTest::newRow("far below") << QByteArray("63") << QByteArray() << static_cast<int>(Verdict::passed);
    QTest::newRow("far above") << QByteArray("57") << QByteArray() << static_cast<int>(Verdict::exceeded);
    QTest::newRow("near") << QByteArray("60.5") << QByteArray() << static_cast<int>(Verdict::withinUncertainty);
    QTest::newRow("near, surer") << QByteArray("61") << QByteArray("0.1") << static_cast<int>(Verdict::passed);
    QTest::newRow("equal") << QByteArray("60") << QByteArray() << static_cast<int>(Verdict::withinUncertainty);
}

void TestReport::limitsAreComparedWithUncertainty()
{
    QFETCH(const QByteArray, limit);
    QFETCH(const QByteArray, uncertainty);
    QFETCH(const int, verdict);
    const ReportData data =
        report(facts(600LL * rateHz), always(60.0),
               orderWith({{ReportField::limit, limit}, {ReportField::levelUncertainty, uncertainty}}));
    QCOMPARE(data.limits.size(), 1U);
    QCOMPARE(static_cast<int>(data.limits[0].verdict), verdict);
    QVERIFY(near(data.limits[0].levelDb, 60.0));
    QCOMPARE(data.limits[0].expandedUncertaintyDb, data.uncertainty.expandedDb);
}

void TestReport::withoutCalibrationNothingIsAssessed()
{
    ReportFacts bare = facts(600LL * rateHz);
    bare.calibrations.clear();
    const ReportData data =
        report(std::move(bare), always(60.0), orderWith({{ReportField::limit, "50"}, {ReportField::limitNight, "40"}}));
    QCOMPARE(data.unit, LevelUnit::dbFs);
    QVERIFY(near(data.total.readings[Metric::LAeq], -60.0));
    QCOMPARE(data.limits.size(), 2U);
    QCOMPARE(data.limits[0].verdict, Verdict::notAssessable);
    QVERIFY(std::isnan(data.limits[0].levelDb));
    QVERIFY(data.uncertainty.terms.empty());
    QVERIFY(says(data, StatementKind::levelNone));
    QVERIFY(says(data, StatementKind::limitNotAssessable));
    QVERIFY(says(data, StatementKind::noCalibrationFile));
}

void TestReport::loudnessIsHeldAgainstItsTargets()
{
    ReportOrder order = orderWith({{ReportField::maximumShortTerm, "-25"}});
    order.kind = ReportKind::loudness;
    ReportBuilder builder(order, facts(60LL * rateHz));
    for (int i = 0; i < 600; ++i) {
        LogRow row;
        row.beginFrame = std::int64_t{i} * rateHz / 10;
        row.endFrame = row.beginFrame + rateHz / 10;
        for (const Metric metric : {Metric::momentary, Metric::momentaryMax, Metric::shortTerm, Metric::shortTermMax})
            row.readings[metric] = -23.4;
        row.readings[Metric::truePeak] = -0.5;
        builder.add(row);
    }
    const ReportData data = builder.finish();
    QVERIFY(near(data.loudness.integratedLufs, -23.4, 0.001));
    QVERIFY(near(data.loudness.rangeLu, 0.0, 0.01));
    QCOMPARE(data.loudness.checks.size(), 3U);
    QCOMPARE(data.loudness.checks[0].verdict, Verdict::passed);   // within ±0.5 LU of −23
    QCOMPARE(data.loudness.checks[1].verdict, Verdict::exceeded); // −1 dBTP
    QCOMPARE(data.loudness.checks[2].verdict, Verdict::exceeded);
}

void TestReport::calibrationsInForceAreTold()
{
    ReportFacts several = hoursOf(1);
    several.calibrations.push_back(calibration());
    several.calibrations.back().frame = hourFrames / 2;
    several.calibrations.push_back(calibration(LevelSource::calibrator)); // afterwards, for all of it
    several.calibrations.back().referenceDbSpl = 94.0;
    several.calibrations.back().readingDbFs = -26.04;
    const ReportData data = report(std::move(several), always(60.0));
    QVERIFY(!data.calibrations[0].inForce);
    QVERIFY(!data.calibrations[1].inForce);
    QVERIFY(data.calibrations[2].inForce);
    QCOMPARE(data.uncertainty.terms[0].basis, UncertaintyBasis::calibratorTolerance);
    QVERIFY(says(data, StatementKind::levelChecked));
    QVERIFY(!says(data, StatementKind::levelEstimated));
    QVERIFY(!says(data, StatementKind::calibrationsDiffer));
}

void TestReport::clockDriftIsFound()
{
    // The device makes 30 ppm too many frames; each reading is off by up to 10 ms.
    std::vector<ReportAnchor> anchors;
    for (std::int64_t i = 0; i <= 120; ++i) {
        const std::int64_t ns = i * 60 * 1'000'000'000;
        const double seconds = static_cast<double>(ns) / 1e9 * (1.0 + 30e-6) + static_cast<double>(i % 3 - 1) * 0.01;
        anchors.push_back({std::llround(seconds * rateHz), ns});
    }
    const ClockDrift drift = clockDrift(anchors, {}, rateHz);
    QVERIFY(near(drift.ppm, 30.0, 1.0));
    QCOMPARE(drift.seconds, 7200.0);
    const ClockDrift broken = clockDrift(anchors, {{Event::Kind::gap, 3000LL * rateHz, 500}}, rateHz);
    QVERIFY(near(broken.ppm, 30.0, 2.0));
    QVERIFY(broken.seconds < 4300.0);
    QVERIFY(std::isnan(clockDrift({anchors.begin(), anchors.begin() + 8}, {}, rateHz).ppm));
}

void TestReport::statementsFollowTheState()
{
    ReportFacts state = hoursOf(1);
    state.instrument.simulated = true;
    state.quality.rootSha256 = "abc";
    state.quality.proof = ProofState::notVerified;
    state.files.push_back({"audio-0001.wav", 0, hourFrames, {}, FileState::missing});
    state.events.push_back({Event::Kind::muted, 5});
    const ReportData data = report(state, always(60.0));
    for (const StatementKind kind :
         {StatementKind::simulated, StatementKind::noTypeApproval, StatementKind::levelEstimated,
          StatementKind::samplesComplete, StatementKind::fileMissing, StatementKind::proofNotVerified,
          StatementKind::muted, StatementKind::uncertaintyScope})
        QVERIFY2(says(data, kind), statementName(kind).data());
    QVERIFY(!says(data, StatementKind::unfinished));
    state.quality = {};
    state.quality.finished = false;
    const ReportData running = report(std::move(state), always(60.0));
    QVERIFY(says(running, StatementKind::unfinished));
    QVERIFY(says(running, StatementKind::proofAbsent));
}

void TestReport::nothingMeasuredIsSaid()
{
    const ReportData data = report(facts(0), always(60.0));
    QVERIFY(says(data, StatementKind::noData));
    QVERIFY(data.hours.empty());
    QVERIFY(std::isnan(data.total.readings[Metric::LAeq]));
    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(data))).isNull());
    QCOMPARE(parsed(csvOf(reportCsv(data), "hours")).size(), 1U);
}

void TestReport::jsonIsWholeAndTheSame()
{
    const auto make = [] {
        ReportFacts some = hoursOf(25);
        some.events.push_back({Event::Kind::marker, 100LL * rateHz, 0, 3.0, "bark"});
        return reportJson(report(std::move(some), always(60.0), orderWith({{ReportField::limit, "55"}})));
    };
    const std::string json = make();
    QVERIFY(json == make());
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(json), &problem).object();
    QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
    QCOMPARE(root[u"schema"].toString(), QStringLiteral("levelscribe.report/1"));
    QCOMPARE(root[u"total"][u"LAeq"].toDouble(), 60.0);
    QCOMPARE(root[u"Lden"].toDouble(), 66.395);
    QVERIFY(root[u"total"][u"LCeq"].isNull());
    QCOMPARE(root[u"hours"].toArray().size(), 25);
    QCOMPARE(root[u"limits"][0][u"verdict"].toString(), QStringLiteral("exceeded"));
    QCOMPARE(root[u"events"][0][u"kind"].toString(), QStringLiteral("marker"));
    QVERIFY(root[u"statements"].toArray().size() > 3);
    QVERIFY(json.find("nan") == std::string::npos);
}

void TestReport::csvIsWhole()
{
    ReportFacts some = hoursOf(3);
    some.events.push_back({Event::Kind::marker, 100LL * rateHz, 0, 3.0, "a \"bark\", twice\nor more"});
    const std::vector<CsvFile> files = reportCsv(report(std::move(some), always(60.0)));
    for (const CsvFile &file : files) {
        const std::vector<QStringList> rows = parsed(file.text);
        QVERIFY2(!rows.empty(), file.name.c_str());
        for (const QStringList &row : rows)
            QVERIFY2(row.size() == rows.front().size(), file.name.c_str());
    }
    const std::vector<QStringList> hours = parsed(csvOf(files, "hours"));
    QCOMPARE(hours.size(), 4U);
    QCOMPARE(hours[1][0], QStringLiteral("2026-11-25T00:00:00.000+01:00"));
    QCOMPARE(hours[1][hours[0].indexOf(QLatin1String("LAeq"))], QStringLiteral("60.000"));
    const std::vector<QStringList> events = parsed(csvOf(files, "events"));
    QCOMPARE(events[1][events[0].indexOf(QLatin1String("detail"))], QStringLiteral("a \"bark\", twice\nor more"));
}

void TestReport::everyScriptGoesThrough()
{
    const QString title = QStringLiteral(
        "Lärm ночью 夜の騒音 ضوضاء शोर 소음 \U0001F50A\U0001F468‍\U0001F469 \"x\"\\\t");
    const ReportData data =
        report(facts(10LL * rateHz), always(60.0), orderWith({{ReportField::title, title.toUtf8().constData()}}));
    const QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(reportJson(data))).object();
    QCOMPARE(root[u"fields"][u"title"].toString(), title);
    bool found = false;
    for (const QStringList &row : parsed(csvOf(reportCsv(data), "")))
        found = found || (row[0] == QLatin1String("title") && row[1] == title);
    QVERIFY(found);
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
