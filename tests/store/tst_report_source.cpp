// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/file_report.h"
#include "core/report/report_json.h"
#include "core/store/file_hash.h"
#include "core/store/report_source.h"
#include "core/store/sql.h"
#include "tests/store/recorded_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <ctime>

using namespace ls;

namespace {

constexpr std::int64_t rate = test::rateHz;

ReportOrder order()
{
    ReportOrder order;
    order.fields[ReportField::title] = "Night";
    order.created = "2026-11-26T00:00:00Z";
    return order;
}

class Folder {
public:
    explicit Folder(test::RecordedFolder what = {})
    {
        what.folder = path();
        test::record(what);
    }
    std::filesystem::path path() const { return m_folder.path().toStdString(); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void change(const char *statement) const
    {
        const auto database = SqlFile::open(path() / databaseFileName, SqlFile::Access::write).take();
        if (!database->run(QLatin1String(statement)))
            qFatal("%s", statement);
    }

    ReportData report(const ReportReading &reading = {}) const
    {
        Result<ReportData> data = reportOfMeasurement(path(), order(), reading);
        if (!data)
            qFatal("%s", describe(data.error()).c_str());
        return data.take();
    }

private:
    QTemporaryDir m_folder;
};

bool says(const ReportData &data, StatementKind kind)
{
    return std::any_of(data.statements.begin(), data.statements.end(),
                       [kind](const Statement &statement) { return statement.kind == kind; });
}

/// Noise as a float WAV that says nothing of itself.
std::filesystem::path writeNoise(const QTemporaryDir &folder, double seconds, const AudioFileNote &note = {})
{
    const std::filesystem::path path = folder.filePath(QStringLiteral("noise.wav")).toStdString();
    std::filesystem::remove(path);
    const AudioFileFormat format{{48000, 1, SampleType::float32}, AudioContainer::wav, StoredSample::f32};
    const std::vector<float> samples = test::noise(static_cast<std::size_t>(seconds * 48000), 3);
    const auto writer = createAudioFile(path, format, note).take();
    if (!writer->write({samples, 1, 0, 0}) || !writer->finish())
        qFatal("cannot write");
    return path;
}

void setZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

} // namespace

class TestReportSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingRecordedIsThere();
    void anotherComputerMakesTheSameBytes();
    void missingAndShortenedFilesAreTold();
    void verificationFindsWhatWasAltered();
    void unfinishedIsTold();
    void whatIsNoMeasurementIsRefused();
    void localTimeFollowsTheAnchors();
    void aPartIsReadAsASeries();
    void aFileHasTheNumbersOfAnalyze();
    void aFileTellsItsStartWithoutAZone();
    void aFileCutOffIsReportedAndAnEmptyOneRefused();
};

void TestReportSource::everythingRecordedIsThere()
{
    const Folder folder;
    const ReportData data = folder.report();
    QCOMPARE(data.name, folder.path().filename().string());
    QCOMPARE(data.period.begin.iso8601(), std::string("2026-11-25T21:11:22.100+01:00"));
    QCOMPARE(data.period.end.iso8601(), std::string("2026-11-25T21:11:27.100+01:00"));
    QCOMPARE(data.period.zone, std::string("Europe/Berlin"));
    QCOMPARE(data.total.rows, 50);
    QCOMPARE(data.total.measuredFrames, 5 * rate);
    QVERIFY(data.unit == LevelUnit::dbSpl);
    QCOMPARE(data.calibrations.size(), 3U); // at 0, 2 and 4 s, with 120, 122 and 124 dB
    QVERIFY(data.calibrations[0].inForce && data.calibrations[2].inForce);
    QCOMPARE(data.calibrations[1].curve.size(), 2U);
    double energy = 0.0;
    for (std::int64_t i = 0; i < 50; ++i)
        energy += dbToPower(test::row(i).readings[Metric::LAeq] + 120.0 + static_cast<double>(i / 20 * 2)) / 50.0;
    QVERIFY(std::abs(data.total.readings[Metric::LAeq] - powerToDb(energy)) < 1e-9);
    QCOMPARE(data.events.size(), 5U);
    QCOMPARE(data.events[3].event.detail, std::string("at 3"));
    QCOMPARE(data.events[3].audioFile, std::string("audio-0002.wav"));
    QCOMPARE(data.total.thirdOctaves.size(), BandRow::bandCount);
    QVERIFY(!data.files.empty());
    for (const ReportFile &file : data.files) {
        QCOMPARE(file.sha256.size(), 64U);
        QVERIFY(file.state == FileState::present);
    }
    QVERIFY(data.quality.finished);
    QCOMPARE(data.quality.rootSha256.size(), 64U);
    QVERIFY(says(data, StatementKind::proofNotVerified));
    for (const auto &[name, value] : data.settings)
        QVERIFY2(!value.starts_with('/'), value.c_str()); // no path of a computer
}

void TestReportSource::anotherComputerMakesTheSameBytes()
{
    const Folder folder;
    const QTemporaryDir other;
    const QString copy = other.filePath(QString::fromStdString(folder.path().filename().string()));
    QVERIFY(QDir().mkpath(copy));
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        std::filesystem::copy(entry.path(), copy.toStdString());
    const QByteArray before = qgetenv("TZ");
    setZone("Asia/Tokyo");
    const ReportData here = folder.report();
    setZone("America/New_York");
    const ReportData there = reportOfMeasurement(copy.toStdString(), order()).take();
    setZone(before.constData());
    QCOMPARE(QByteArray::fromStdString(reportJson(there)), QByteArray::fromStdString(reportJson(here)));
    const std::vector<CsvFile> hereCsv = reportCsv(here);
    const std::vector<CsvFile> thereCsv = reportCsv(there);
    for (std::size_t i = 0; i < hereCsv.size(); ++i)
        QCOMPARE(thereCsv[i].text, hereCsv[i].text);
}

void TestReportSource::missingAndShortenedFilesAreTold()
{
    const Folder folder;
    QVERIFY(QFile::remove(folder.file("audio-0001.wav")));
    QFile second(folder.file("audio-0002.wav"));
    QVERIFY(second.resize(second.size() / 2));
    const ReportData data = folder.report();
    QVERIFY(data.files[0].state == FileState::missing);
    QVERIFY(data.files[1].state == FileState::altered);
    QVERIFY(says(data, StatementKind::fileMissing));
    QVERIFY(says(data, StatementKind::fileAltered));
    QCOMPARE(data.total.rows, 50); // the levels are there all the same
}

void TestReportSource::verificationFindsWhatWasAltered()
{
    const Folder folder;
    ReportReading reading;
    reading.verified = true;
    double last = 0.0;
    reading.progress = [&last](double part) {
        if (part < last)
            qFatal("backwards");
        last = part;
        return true;
    };
    QVERIFY(says(folder.report(reading), StatementKind::proofVerified));
    folder.change("UPDATE levels SET LAeq = LAeq - 10 WHERE begin_frame = 16000");
    last = 0.0;
    const ReportData altered = folder.report(reading);
    QVERIFY(says(altered, StatementKind::proofFailed));
    QVERIFY(altered.quality.proof == ProofState::failed);
    QVERIFY(std::any_of(altered.quality.findings.begin(), altered.quality.findings.end(),
                        [](const ReportFinding &finding) { return finding.key == "levels_altered"; }));
}

void TestReportSource::unfinishedIsTold()
{
    test::RecordedFolder what;
    what.finish = false;
    const ReportData data = Folder(what).report();
    QVERIFY(says(data, StatementKind::unfinished));
    QVERIFY(says(data, StatementKind::proofAbsent));
    QCOMPARE(data.period.endFrame, 5 * rate);
}

void TestReportSource::whatIsNoMeasurementIsRefused()
{
    const QTemporaryDir empty;
    const Result<ReportData> none = reportOfMeasurement(empty.path().toStdString(), order());
    QVERIFY(!none && none.error().code == ErrorCode::measurementForeign);
    const Folder folder;
    folder.change("PRAGMA user_version = 99");
    const Result<ReportData> newer = reportOfMeasurement(folder.path(), order());
    QVERIFY(!newer && newer.error().code == ErrorCode::measurementOtherVersion);
    const Folder damaged;
    QFile broken(damaged.file("measurement.sqlite"));
    QVERIFY(broken.open(QIODevice::ReadWrite) && broken.seek(4096));
    broken.write(QByteArray(20'000, 'x'));
    broken.close();
    QVERIFY(!reportOfMeasurement(damaged.path(), order()));
}

void TestReportSource::localTimeFollowsTheAnchors()
{
    // The clocks are read 3 s after 22:00, when daylight saving has ended.
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    const std::int64_t change = rate * (48 * 60 + 37) + rate * 9 / 10; // 22:00:00
    const std::int64_t seen = change + 3 * rate;
    StoreBatch batch;
    batch.anchors = {{0, 0, 0, 3600}, {seen + rate, 1, 1, 0}};
    batch.events = {{Event::Kind::utcOffset, seen, 0, -3600.0, "UTC+00:00"}};
    QVERIFY(store->write(batch));
    QVERIFY(store->finish({3 * 3600 * rate, {}, 0, "stopped"}));
    const ReportData data = reportOfMeasurement(folder.path().toStdString(), order()).take();
    QVERIFY(data.hours.size() > 2);
    QCOMPARE(data.hours[0].end.iso8601(), std::string("2026-11-25T21:00:00.000+00:00"));
    QCOMPARE(data.hours[1].begin.iso8601(), std::string("2026-11-25T21:00:00.000+00:00"));
    QCOMPARE(data.hours[2].begin.iso8601(), std::string("2026-11-25T22:00:00.000+00:00"));
    QVERIFY(says(data, StatementKind::utcOffsetChanged));
}

void TestReportSource::aPartIsReadAsASeries()
{
    const Folder folder;
    const auto reader = MeasurementReader::open(folder.path()).take();
    const ReportFacts facts = reportFactsOf(*reader, folder.path()).take();
    const MeasurementSeries series = seriesOf(*reader, facts, {rate, 3 * rate}, {10, 10}).take();
    QCOMPARE(series.levels.size(), 10U);
    QCOMPARE(series.levels.front().beginFrame, rate);
    QCOMPARE(series.levels.back().endFrame, 3 * rate);
    QCOMPARE(series.bands.size(), 2U);
    QVERIFY(std::abs(series.levels.front().LAFmax - (test::row(11).readings[Metric::LAFmax] + 120.0)) < 1e-9);
}

void TestReportSource::aFileHasTheNumbersOfAnalyze()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = writeNoise(folder, 12.3);
    std::atomic<std::int64_t> frames = 0;
    const FileAnalysis analysis = analyzeFile(path, {}, {}, frames).take();
    const ReportData data = reportOfFile(path, order(), {}).take().data;
    QVERIFY(data.unit == LevelUnit::dbFs);
    for (const Metric metric : reportMetrics())
        QVERIFY2(std::abs(data.total.readings[metric] - analysis.last.readings[metric]) < 1e-6,
                 metricInfo(metric).key.data());
    QVERIFY(std::abs(data.loudness.integratedLufs - analysis.last.readings[Metric::integrated]) < 1e-6);
    QVERIFY(std::abs(data.loudness.rangeLu - analysis.last.readings[Metric::loudnessRange]) < 1e-6);
    QVERIFY(std::abs(data.loudness.truePeakDbTp - analysis.last.readings[Metric::truePeak]) < 1e-6);
    QVERIFY(says(data, StatementKind::analysedFromFile));
    QVERIFY(says(data, StatementKind::startUnknown));
    QCOMPARE(data.files[0].sha256, sha256HexOfFile(path));
    QCOMPARE(data.hours.size(), 1U);
}

void TestReportSource::aFileTellsItsStartWithoutAZone()
{
    const QTemporaryDir folder;
    AudioFileNote note;
    note.originationDate = "2026-11-25";
    note.originationTime = "22:59:58";
    const std::filesystem::path path = writeNoise(folder, 4.0, note);
    const QByteArray before = qgetenv("TZ");
    setZone("Asia/Tokyo");
    const ReportData data = reportOfFile(path, order(), {}).take().data;
    setZone(before.constData());
    QCOMPARE(data.period.begin.iso8601(), std::string("2026-11-25T22:59:58.000"));
    QCOMPARE(data.hours.size(), 2U);
    QCOMPARE(data.hours[1].begin.hour(), 23);
    const QDateTime given = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05+02:00"), Qt::ISODate);
    const ReportData told = reportOfFile(path, order(), {}, given).take().data;
    QCOMPARE(told.period.begin.iso8601(), std::string("2026-01-02T03:04:05.000+02:00"));
}

void TestReportSource::aFileCutOffIsReportedAndAnEmptyOneRefused()
{
    const QTemporaryDir folder;
    const Result<FileReport> report = reportOfFile(writeNoise(folder, 0.0), order(), {});
    QVERIFY(!report && report.error().code == ErrorCode::audioFileEmpty);
    // Half of a file is reported as far as it goes.
    const std::filesystem::path path = writeNoise(folder, 4.0);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    const ReportData half = reportOfFile(path, order(), {}).take().data;
    QVERIFY(half.period.seconds > 1.5 && half.period.seconds < 2.1);
    QVERIFY(says(half, StatementKind::fileAltered));
    QVERIFY(!reportOfFile(folder.filePath(QStringLiteral("none.wav")).toStdString(), order(), {}));
}

QTEST_GUILESS_MAIN(TestReportSource)
#include "tst_report_source.moc"
