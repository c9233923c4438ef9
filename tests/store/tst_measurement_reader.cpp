// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_audio.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_schema.h"
#include "core/store/sql.h"
#include "tests/store/sample_measurement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace ls;

namespace {

std::unique_ptr<MeasurementReader> openReader(const QTemporaryDir &folder)
{
    Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder.path().toStdString());
    if (!reader)
        qFatal("%s", describe(reader.error()).c_str());
    return reader.take();
}

ErrorCode errorOf(const QTemporaryDir &folder)
{
    const Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder.path().toStdString());
    return reader ? ErrorCode::noAudioServer : reader.error().code;
}

/// A finished measurement of `seconds`.
void makeFinished(const QTemporaryDir &folder, std::int64_t seconds = 2)
{
    const auto store = test::createStore(folder);
    for (std::int64_t i = 0; i < seconds; ++i)
        QVERIFY(store->write(test::second(i)));
    QVERIFY(store->finish({seconds * test::rateHz, WallTime::now()}));
}

void change(const QTemporaryDir &folder, const char *statement)
{
    const auto file =
        SqlFile::open((folder.path() + QStringLiteral("/measurement.sqlite")).toStdString(), SqlFile::Access::write)
            .take();
    QVERIFY(file->run(QLatin1String(statement)));
}

QStringList filesIn(const QTemporaryDir &folder) { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

} // namespace

class TestMeasurementReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasKnownAtTheBeginningComesBack();
    void theEndAndItsRootComeBack();
    void rowsComeBackAsTheyWere();
    void aRangeTakesTheRowsThatBeginInIt();
    void eventsComeBackAndWhatIsReplacedDoesNotCount();
    void whatTheClockShowsAsLostCountsOnce();
    void segmentsAnchorsHashesAndCalibrationsComeBack();
    void aMeasurementThatIsBeingWrittenCanBeRead();
    void readingLeavesNothingBehind();
    void withoutADatabaseItSaysSo();
    void anEmptyDatabaseIsForeign();
    void anotherProgramsDatabaseIsForeign();
    void anotherVersionIsNamed();
    void aTextFileIsForeign();
    void aDamagedDatabaseIsTold();
};

void TestMeasurementReader::whatWasKnownAtTheBeginningComesBack()
{
    const QTemporaryDir folder;
    makeFinished(folder);
    const auto reader = openReader(folder);
    const MeasurementInfo expected = test::sampleInfo();
    const MeasurementInfo &info = reader->info();
    QCOMPARE(info.software, expected.software);
    QCOMPARE(info.device, expected.device);
    QCOMPARE(info.backend, expected.backend);
    QCOMPARE(info.simulated, expected.simulated);
    QCOMPARE(info.microphoneModel, expected.microphoneModel);
    QCOMPARE(info.microphoneSerial, expected.microphoneSerial);
    QVERIFY(info.format == expected.format);
    QCOMPARE(info.channel, expected.channel);
    QVERIFY(info.audio == expected.audio);
    QCOMPARE(info.container, expected.container);
    QCOMPARE(info.storedSample, expected.storedSample);
    QCOMPARE(info.start.unixNs, expected.start.unixNs);
    QCOMPARE(info.start.utcOffsetSeconds, expected.start.utcOffsetSeconds);
    QCOMPARE(info.start.zone, expected.start.zone);
    QVERIFY(info.settings == expected.settings);
}

void TestMeasurementReader::theEndAndItsRootComeBack()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    QVERIFY(!openReader(folder)->end());
    StoreBatch batch = test::second(0);
    SecondHash hash;
    hash.chain.fill(0xA7);
    batch.hashes.push_back(hash);
    QVERIFY(store->write(batch));
    QVERIFY(store->finish({test::rateHz, {1'795'637'483'100'000'000, 3600, "Europe/Berlin"}, 17, "device"}));
    const auto reader = openReader(folder);
    QVERIFY(reader->end());
    QCOMPARE(reader->end()->endFrame, test::rateHz);
    QCOMPARE(reader->end()->time.unixNs, 1'795'637'483'100'000'000);
    QCOMPARE(reader->end()->framesLost, 17);
    QCOMPARE(reader->end()->reason, std::string("device"));
    QVERIFY(reader->root() && reader->root() == store->root());
}

void TestMeasurementReader::rowsComeBackAsTheyWere()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    StoreBatch batch = test::second(0);
    LogRow &odd = batch.rows[3];
    odd.gapFrames = 100;
    odd.clippedSamples = 5;
    odd.readings[Metric::LAF] = notAvailable;
    odd.readings[Metric::LAeq] = -std::numeric_limits<double>::infinity();
    batch.bandRows[0].leqDbFs[33] = notAvailable;
    QVERIFY(store->write(batch));
    QVERIFY(store->finish({test::rateHz, WallTime::now()}));
    const auto reader = openReader(folder);
    const std::vector<LogRow> rows = reader->rows().take();
    QCOMPARE(rows.size(), 10U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].beginFrame, batch.rows[i].beginFrame);
        QCOMPARE(rows[i].endFrame, batch.rows[i].endFrame);
        QCOMPARE(rows[i].gapFrames, batch.rows[i].gapFrames);
        QCOMPARE(rows[i].clippedSamples, batch.rows[i].clippedSamples);
        for (const Metric metric : storedMetrics()) {
            const double is = rows[i].readings[metric];
            const double was = batch.rows[i].readings[metric];
            QVERIFY(is == was || (std::isnan(is) && std::isnan(was)));
        }
    }
    const std::vector<BandRow> bands = reader->bandRows().take();
    QCOMPARE(bands.size(), 1U);
    QCOMPARE(bands[0].endFrame, test::rateHz);
    QCOMPARE(bands[0].leqDbFs[32], batch.bandRows[0].leqDbFs[32]);
    QVERIFY(std::isnan(bands[0].leqDbFs[33]));
    QCOMPARE(bands[0].maxDbFs[33], batch.bandRows[0].maxDbFs[33]);
    QCOMPARE(reader->overviewRows().value().size(), 1U);
}

void TestMeasurementReader::aRangeTakesTheRowsThatBeginInIt()
{
    const QTemporaryDir folder;
    makeFinished(folder, 3);
    const auto reader = openReader(folder);
    const std::vector<LogRow> rows = reader->rows({test::rateHz, 2 * test::rateHz}).take();
    QCOMPARE(rows.size(), 10U);
    QCOMPARE(rows.front().beginFrame, test::rateHz);
    QCOMPARE(rows.back().endFrame, 2 * test::rateHz);
    QCOMPARE(reader->bandRows({1, 2 * test::rateHz}).value().size(), 1U);
    QCOMPARE(reader->rows({3 * test::rateHz}).value().size(), 0U);
}

void TestMeasurementReader::eventsComeBackAndWhatIsReplacedDoesNotCount()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    StoreBatch batch;
    batch.events.push_back({Event::Kind::marker, 400, 0, 3.0, "train; it's “loud”"});
    batch.events.push_back({Event::Kind::clockLoss, 800, 120, notAvailable, {}, 700});
    batch.events.push_back({Event::Kind::exclusion, 300, 200, notAvailable, "dog"});
    batch.events.push_back({Event::Kind::exclusion, 100, 50, notAvailable, "door"});
    QVERIFY(store->write(batch));
    QVERIFY(store->finish({test::rateHz, WallTime::now()}));
    change(folder, "UPDATE events SET withdrawn = 1, reason = 'it was no dog' WHERE id = 3");
    change(folder,
           "INSERT INTO events (recorded_ns, kind, frame, count, detail, supersedes, sha256) "
           "VALUES (1, 'marker', 401, 0, 'tram', 1, x''), (2, 'from_the_future', 5, 0, '', NULL, x'')");
    const auto reader = openReader(folder);
    const std::vector<StoredEvent> events = reader->events().take();
    QCOMPARE(events.size(), 5U);
    QVERIFY(events[0].event.kind == Event::Kind::marker);
    QCOMPARE(events[0].event.value, 3.0);
    QCOMPARE(events[0].event.detail, std::string("train; it's “loud”"));
    QCOMPARE(events[0].event.earliestFrame, -1);
    QCOMPARE(events[1].event.earliestFrame, 700);
    QVERIFY(std::isnan(events[1].event.value));
    QVERIFY(events[2].withdrawn);
    QCOMPARE(events[2].reason, std::string("it was no dog"));
    QVERIFY(events[4].supersedes == 1);
    const std::vector<Event> inForce = reader->eventsInForce().take();
    QCOMPARE(inForce.size(), 3U);
    QCOMPARE(inForce[0].detail, std::string("door"));
    QCOMPARE(inForce[1].detail, std::string("tram"));
    QVERIFY(inForce[2].kind == Event::Kind::clockLoss);
    const std::vector<Event> exclusions = reader->exclusions().take();
    QCOMPARE(exclusions.size(), 1U);
    QCOMPARE(exclusions[0].detail, std::string("door"));
}

/// The clock tells of frames that went missing somewhere before frame 900; their gap is placed at 950.
void TestMeasurementReader::whatTheClockShowsAsLostCountsOnce()
{
    const std::vector<Event> events{{Event::Kind::clockLoss, 900, 120, notAvailable, {}, 700},
                                    {Event::Kind::gap, 950, 120},
                                    {Event::Kind::diskLoss, 2000, 30}};
    const std::vector<AudioGap> lost = lostFrames(events, DiskLosses::leaveOut);
    QCOMPARE(lost.size(), 1U);
    QCOMPARE(lost[0].firstFrame, 950);
    QCOMPARE(lost[0].frames, 120);
    QCOMPARE(lostFrames(events, DiskLosses::include).size(), 2U);
}

void TestMeasurementReader::segmentsAnchorsHashesAndCalibrationsComeBack()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    StoreBatch batch;
    Sha256 fileHash{};
    fileHash.fill(1);
    batch.segments.push_back({1, "audio-0001.wav", 0, 500, true, fileHash});
    batch.segments.push_back({2, "audio-0002.wav", 500, 70});
    batch.anchors.push_back({400, 11, 22, 7200});
    SecondHash hash{4, {}, {}, {}};
    hash.audio.fill(2);
    hash.log.fill(3);
    hash.chain.fill(4);
    batch.hashes.push_back(hash);
    CalibrationEntry calibration;
    calibration.frame = 100;
    calibration.sensitivity.state = CalibrationState::estimated;
    calibration.sensitivity.splOffsetDb = 124.25;
    calibration.sensitivity.source = LevelSource::fullScale;
    calibration.sensitivity.captureGainDb = -3.5;
    calibration.file = "7000001.txt";
    calibration.sensFactorDb = -1.38;
    calibration.orientationDeg = 90;
    calibration.taps = 8192;
    calibration.phase = "minimum";
    calibration.curve = {{20.0, -1.5}, {1000.0, 0.0}};
    calibration.reason = "another file";
    batch.calibrations.push_back(calibration);
    batch.calibrations.push_back({});
    QVERIFY(store->write(batch));
    QVERIFY(store->finish({test::rateHz, WallTime::now()}));
    const auto reader = openReader(folder);
    const std::vector<SegmentRecord> segments = reader->segments().take();
    QCOMPARE(segments.size(), 2U);
    QCOMPARE(segments[0].file, std::string("audio-0001.wav"));
    QVERIFY(segments[0].complete && segments[0].sha256 == fileHash);
    QCOMPARE(segments[1].firstFrame, 500);
    QCOMPARE(segments[1].frames, 70);
    QVERIFY(!segments[1].complete && !segments[1].sha256);
    const std::vector<ClockAnchor> anchors = reader->anchors().take();
    QCOMPARE(anchors.size(), 1U);
    QCOMPARE(anchors[0].frame, 400);
    QCOMPARE(anchors[0].systemNs, 11);
    QCOMPARE(anchors[0].monotonicNs, 22);
    QCOMPARE(anchors[0].utcOffsetSeconds, 7200);
    const std::vector<SecondHash> hashes = reader->hashes().take();
    QCOMPARE(hashes.size(), 1U);
    QCOMPARE(hashes[0].second, 4);
    QVERIFY(hashes[0].audio == hash.audio && hashes[0].log == hash.log && hashes[0].chain == hash.chain);
    const std::vector<CalibrationEntry> calibrations = reader->calibrations().take();
    QCOMPARE(calibrations.size(), 2U);
    const CalibrationEntry &first = calibrations[0];
    QCOMPARE(first.frame, 100);
    QVERIFY(first.sensitivity.state == CalibrationState::estimated);
    QVERIFY(first.sensitivity.source == LevelSource::fullScale);
    QCOMPARE(first.sensitivity.splOffsetDb, 124.25);
    QVERIFY(first.sensitivity.captureGainDb == -3.5);
    QCOMPARE(first.file, std::string("7000001.txt"));
    QVERIFY(first.sensFactorDb == -1.38);
    QVERIFY(!first.analogGainDb);
    QCOMPARE(first.orientationDeg, 90);
    QCOMPARE(first.taps, 8192);
    QCOMPARE(first.phase, std::string("minimum"));
    QCOMPARE(first.curve.size(), 2U);
    QCOMPARE(first.curve[0].frequencyHz, 20.0);
    QCOMPARE(first.curve[0].responseDb, -1.5);
    QCOMPARE(first.reason, std::string("another file"));
    QVERIFY(!calibrations[1].sensitivity.calibrated());
    QVERIFY(std::isnan(calibrations[1].sensitivity.splOffsetDb));
}

void TestMeasurementReader::aMeasurementThatIsBeingWrittenCanBeRead()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    const auto reader = openReader(folder);
    for (std::int64_t second = 0; second < 3; ++second) {
        QVERIFY(store->write(test::second(second)));
        QCOMPARE(reader->rows().value().size(), static_cast<std::size_t>(10 * (second + 1)));
    }
    QVERIFY(!reader->end());
}

void TestMeasurementReader::readingLeavesNothingBehind()
{
    const QTemporaryDir folder;
    makeFinished(folder);
    const auto reader = openReader(folder);
    QCOMPARE(reader->rows().value().size(), 20U);
    QVERIFY(reader->damages().value().empty());
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("measurement.sqlite")});
}

void TestMeasurementReader::withoutADatabaseItSaysSo()
{
    const QTemporaryDir folder;
    QVERIFY(errorOf(folder) == ErrorCode::measurementForeign);
    QVERIFY(filesIn(folder).isEmpty());
    const auto reader = MeasurementReader::open("/nowhere");
    QVERIFY(!reader && reader.error().code == ErrorCode::measurementForeign);
}

void TestMeasurementReader::anEmptyDatabaseIsForeign()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("measurement.sqlite"))).open(QIODevice::WriteOnly));
    QVERIFY(errorOf(folder) == ErrorCode::measurementForeign);
}

void TestMeasurementReader::anotherProgramsDatabaseIsForeign()
{
    const QTemporaryDir folder;
    makeFinished(folder);
    change(folder, "PRAGMA application_id = 1");
    QVERIFY(errorOf(folder) == ErrorCode::measurementForeign);
}

void TestMeasurementReader::anotherVersionIsNamed()
{
    const QTemporaryDir folder;
    makeFinished(folder);
    change(folder, "PRAGMA user_version = 4711");
    const auto reader = MeasurementReader::open(folder.path().toStdString());
    QVERIFY(!reader && reader.error().code == ErrorCode::measurementOtherVersion);
    QCOMPARE(reader.error().detail.inEnglish(), std::string("4711"));
}

void TestMeasurementReader::aTextFileIsForeign()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("measurement.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database\n").repeated(500));
    file.close();
    QVERIFY(errorOf(folder) == ErrorCode::measurementForeign);
}

void TestMeasurementReader::aDamagedDatabaseIsTold()
{
    const QTemporaryDir folder;
    makeFinished(folder, 60);
    QFile file(folder.filePath(QStringLiteral("measurement.sqlite")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096); // the first page after the header's
    file.write(QByteArray(static_cast<int>(file.size()) - 4096, '\x5A'));
    file.close();
    const auto reader = MeasurementReader::open(folder.path().toStdString());
    QVERIFY(!reader);
    QVERIFY2(reader.error().code == ErrorCode::databaseDamaged, describe(reader.error()).c_str());
}

QTEST_GUILESS_MAIN(TestMeasurementReader)
#include "tst_measurement_reader.moc"
