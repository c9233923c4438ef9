// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_check.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_recovery.h"
#include "core/store/sql.h"
#include "tests/store/recorded_folder.h"
#include "tests/support/broken_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <map>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ls;

namespace {

constexpr std::int64_t rate = test::rateHz;
constexpr std::int64_t bytesPerFrame = 6; // two channels of 24 bits

std::filesystem::path pathOf(const QTemporaryDir &folder) { return folder.path().toStdString(); }

/// A measurement that is cut off after `seconds`, its last file, which is `frames` ahead of the database, included.
void cutOff(const std::filesystem::path &folder, std::int64_t seconds, test::RecordedFolder what = {})
{
    what.folder = folder;
    what.frames = 100 * rate;
    test::FolderWriter writer(what);
    while (writer.secondsWritten() < seconds)
        QVERIFY(writer.step());
}

RecoveredMeasurement recovered(const std::filesystem::path &folder)
{
    Result<RecoveredMeasurement> result = recoverMeasurement(folder);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return result.take();
}

/// That what is recovered passes the check, and the database SQLite's own.
void passes(const std::filesystem::path &folder)
{
    const Result<MeasurementCheck> check = checkMeasurement(folder);
    QVERIFY2(check.ok(), check ? "" : describe(check.error()).c_str());
    QByteArray told;
    for (const CheckFinding &finding : check.value().findings)
        told += QByteArray::fromStdString(describe(finding)) + '\n';
    QVERIFY2(check.value().passed(), told.constData());
    QVERIFY(check.value().end);
    QVERIFY(MeasurementReader::open(folder).value()->damages().value().empty());
    std::error_code none;
    QVERIFY(!std::filesystem::exists(folder / "measurement.lock", none));
    QVERIFY(!std::filesystem::exists(folder / "measurement.sqlite-wal", none));
}

std::map<std::string, Sha256> sumsIn(const std::filesystem::path &folder)
{
    std::map<std::string, Sha256> sums;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        sums[entry.path().filename().string()] = test::FolderWriter::sumOf(entry.path());
    return sums;
}

/// Runs in a process of its own, which is killed after `wait`; true if it was killed in the midst of it.
template <typename Work>
bool killedAfter(std::chrono::microseconds wait, Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::_exit(0);
    }
    ::usleep(static_cast<useconds_t>(wait.count()));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

class TestMeasurementRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasCutOffIsFoundAndNothingElse();
    void itEndsWhereTheAudioEnds_data();
    void itEndsWhereTheAudioEnds();
    void aFileThatTheDatabaseDoesNotKnowIsEntered();
    void aProofAheadOfTheDiskIsMadeAnew();
    void afterAHoleItIsEnteredWhereItsTimeSays();
    void headersAreMadeTrue_data();
    void headersAreMadeTrue();
    void doneTwiceItChangesNothing();
    void aCompleteOneIsOnlyTidied();
    void aRunningOneIsLeftAlone();
    void aDamagedDatabaseIsLeftAsItIs();
    void levelsAloneAreRecovered();
    void alterationsBeforeTheCutStayNamed();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();
    void aFullDiskMakesNothingWorse();
};

void TestMeasurementRecovery::whatWasCutOffIsFoundAndNothingElse()
{
    const QTemporaryDir folder;
    for (const char *name : {"cut", "whole", "running", "other", "empty"})
        QVERIFY(QDir(folder.path()).mkdir(QLatin1String(name)));
    cutOff(pathOf(folder) / "cut", 2);
    test::record({.folder = pathOf(folder) / "whole"});
    const test::FolderWriter running({.folder = pathOf(folder) / "running"});
    QVERIFY(QFile(folder.filePath(QStringLiteral("empty/measurement.sqlite"))).open(QIODevice::WriteOnly));
    QVERIFY(QFile(folder.filePath(QStringLiteral("empty/measurement.lock"))).open(QIODevice::WriteOnly));
    const std::vector<std::filesystem::path> found = unfinishedMeasurements(pathOf(folder));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].filename().string(), std::string("cut"));
    QVERIFY(unfinishedMeasurements(pathOf(folder) / "cut") == found);
    QVERIFY(unfinishedMeasurements("/nowhere").empty());
}

void TestMeasurementRecovery::itEndsWhereTheAudioEnds_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<int>("sample");
    QTest::newRow("WAV 24 bit") << static_cast<int>(AudioContainer::wav) << static_cast<int>(StoredSample::s24);
    QTest::newRow("WAV float") << static_cast<int>(AudioContainer::wav) << static_cast<int>(StoredSample::f32);
    QTest::newRow("FLAC") << static_cast<int>(AudioContainer::flac) << static_cast<int>(StoredSample::s24);
}

void TestMeasurementRecovery::itEndsWhereTheAudioEnds()
{
    QFETCH(int, container);
    QFETCH(int, sample);
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 4,
           {.container = static_cast<AudioContainer>(container), .sample = static_cast<StoredSample>(sample)});
    const RecoveredMeasurement found = recovered(pathOf(folder));
    QVERIFY(!found.wasComplete);
    QCOMPARE(found.end.endFrame, 4 * rate);
    QCOMPARE(found.audioEnd, 4 * rate);
    QCOMPARE(found.levelsEnd, 4 * rate);
    QCOMPARE(found.end.reason, std::string("recovered"));
    QCOMPARE(found.files.size(), 2U);
    // The last anchor: second 3 at 3 s of the clock; a second later it ends.
    QCOMPARE(found.end.time.unixNs, 4'000'000'000);
    QVERIFY(found.root);
    passes(pathOf(folder));
    const auto reader = MeasurementReader::open(pathOf(folder)).take();
    QCOMPARE(reader->rows().value().size(), 40U);
    QCOMPARE(reader->overviewRows().value().size(), 1U);
    const std::vector<SegmentRecord> segments = reader->segments().take();
    for (const SegmentRecord &segment : segments)
        QVERIFY(segment.complete && segment.sha256);
}

void TestMeasurementRecovery::aFileThatTheDatabaseDoesNotKnowIsEntered()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 4, {.segmentFrames = 3 * rate});
    {
        const auto database = SqlFile::open(pathOf(folder) / databaseFileName, SqlFile::Access::write).take();
        QVERIFY(database->run(QStringLiteral("DELETE FROM segments WHERE number = 2")));
        QVERIFY(database->run(QStringLiteral("DELETE FROM hashes WHERE second = 3")));
    }
    const RecoveredMeasurement found = recovered(pathOf(folder));
    QCOMPARE(found.files.size(), 2U);
    QCOMPARE(found.files[1].frames, rate);
    QCOMPARE(found.files[1].framesKnown, 0);
    const SegmentRecord entered = MeasurementReader::open(pathOf(folder)).value()->segments().value().at(1);
    QCOMPARE(entered.number, 2);
    QCOMPARE(entered.firstFrame, 3 * rate);
    QVERIFY(found.end.recoveredFromSecond == 3);
    passes(pathOf(folder));
}

/// As FLAC's encoder does when it is killed, or a disk whose power goes.
void TestMeasurementRecovery::aProofAheadOfTheDiskIsMadeAnew()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 4, {.segmentFrames = 100 * rate});
    QFile audio(folder.filePath(QStringLiteral("audio-0001.wav")));
    QVERIFY(audio.resize(audio.size() - 100 * bytesPerFrame));
    const RecoveredMeasurement found = recovered(pathOf(folder));
    QCOMPARE(found.files.at(0).frames, 4 * rate - 100);
    QCOMPARE(found.files.at(0).framesKnown, 4 * rate);
    QVERIFY(found.end.recoveredFromSecond == 3); // and not the seconds before
    passes(pathOf(folder));
    QCOMPARE(MeasurementReader::open(pathOf(folder)).value()->hashes().value().size(), 4U);
}

void TestMeasurementRecovery::afterAHoleItIsEnteredWhereItsTimeSays()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 5, {.segmentFrames = 100 * rate, .holeBegin = rate, .holeEnd = 4 * rate});
    {
        const auto database = SqlFile::open(pathOf(folder) / databaseFileName, SqlFile::Access::write).take();
        QVERIFY(database->run(QStringLiteral("DELETE FROM segments WHERE number = 2")));
        QVERIFY(database->run(QStringLiteral("DELETE FROM hashes WHERE second = 4")));
    }
    recovered(pathOf(folder));
    QCOMPARE(MeasurementReader::open(pathOf(folder)).value()->segments().value().at(1).firstFrame, 4 * rate);
    passes(pathOf(folder));
}

void TestMeasurementRecovery::headersAreMadeTrue_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<std::int64_t>("frames");
    QTest::newRow("sizes of 0") << QByteArray("zero") << 3 * rate;
    QTest::newRow("sizes behind by a block") << QByteArray("behind") << 3 * rate;
    QTest::newRow("a torn frame") << QByteArray("torn") << 3 * rate;
    QTest::newRow("audio that never reached the disk") << QByteArray("cut") << 3 * rate - 100;
}

void TestMeasurementRecovery::headersAreMadeTrue()
{
    QFETCH(QByteArray, damage);
    QFETCH(std::int64_t, frames);
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 3, {.segmentFrames = 100 * rate});
    {
        // What was after the last transaction: unproven, and unknown.
        const auto database = SqlFile::open(pathOf(folder) / databaseFileName, SqlFile::Access::write).take();
        QVERIFY(database->run(QStringLiteral("DELETE FROM hashes WHERE second = 2")));
    }
    QFile audio(folder.filePath(QStringLiteral("audio-0001.wav")));
    QVERIFY(audio.open(QIODevice::ReadWrite));
    const qint64 data = audio.readAll().indexOf("data");
    const auto writeSize = [&](qint64 at, std::int64_t value) {
        const auto size = static_cast<std::uint32_t>(value);
        QVERIFY(audio.seek(at));
        audio.write(reinterpret_cast<const char *>(&size), sizeof size);
    };
    if (damage == "zero") {
        writeSize(4, 0);
        writeSize(data + 4, 0);
    } else if (damage == "behind") {
        writeSize(4, audio.size() - 8 - 400 * bytesPerFrame);
        writeSize(data + 4, (3 * rate - 400) * bytesPerFrame);
    } else if (damage == "torn") {
        audio.seek(audio.size());
        audio.write("abc");
    } else {
        audio.resize(audio.size() - 100 * bytesPerFrame);
    }
    audio.close();
    const RecoveredMeasurement found = recovered(pathOf(folder));
    QCOMPARE(found.audioEnd, frames);
    QCOMPARE(found.files.at(0).frames, frames);
    QCOMPARE(found.end.endFrame, 3 * rate); // the levels go on
    passes(pathOf(folder));
}

void TestMeasurementRecovery::doneTwiceItChangesNothing()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 3);
    recovered(pathOf(folder));
    const auto sums = sumsIn(pathOf(folder));
    QVERIFY(recovered(pathOf(folder)).wasComplete);
    QVERIFY(sumsIn(pathOf(folder)) == sums);
}

void TestMeasurementRecovery::aCompleteOneIsOnlyTidied()
{
    const QTemporaryDir folder;
    test::record({.folder = pathOf(folder)});
    const auto sums = sumsIn(pathOf(folder));
    QVERIFY(QFile(folder.filePath(QStringLiteral("measurement.lock"))).open(QIODevice::WriteOnly));
    QVERIFY(recovered(pathOf(folder)).wasComplete);
    QVERIFY(sumsIn(pathOf(folder)) == sums);
}

void TestMeasurementRecovery::aRunningOneIsLeftAlone()
{
    const QTemporaryDir folder;
    test::FolderWriter writer({.folder = pathOf(folder)});
    QVERIFY(writer.step());
    const auto result = recoverMeasurement(pathOf(folder));
    QVERIFY(!result && result.error().code == ErrorCode::measurementRunning);
    while (writer.step()) {}
    writer.finish();
    passes(pathOf(folder));
}

void TestMeasurementRecovery::aDamagedDatabaseIsLeftAsItIs()
{
    const QTemporaryDir folder;
    test::record({.folder = pathOf(folder), .frames = 30 * rate, .audio = AudioKept::none});
    QFile database(folder.filePath(QStringLiteral("measurement.sqlite")));
    QVERIFY(database.open(QIODevice::ReadWrite) && database.seek(8 * 4096));
    database.write(QByteArray(static_cast<int>(database.size()) - 8 * 4096, '\x5A'));
    database.close();
    const auto sums = sumsIn(pathOf(folder));
    const auto result = recoverMeasurement(pathOf(folder));
    QVERIFY(!result && result.error().code == ErrorCode::databaseDamaged);
    QVERIFY(sumsIn(pathOf(folder)).at("measurement.sqlite") == sums.at("measurement.sqlite"));
}

void TestMeasurementRecovery::levelsAloneAreRecovered()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 12, {.audio = AudioKept::none});
    const RecoveredMeasurement found = recovered(pathOf(folder));
    QCOMPARE(found.end.endFrame, 12 * rate);
    QCOMPARE(found.audioEnd, 0);
    QCOMPARE(MeasurementReader::open(pathOf(folder)).value()->overviewRows().value().size(), 2U);
    passes(pathOf(folder));
}

void TestMeasurementRecovery::alterationsBeforeTheCutStayNamed()
{
    const QTemporaryDir folder;
    cutOff(pathOf(folder), 4, {.segmentFrames = 100 * rate});
    QFile audio(folder.filePath(QStringLiteral("audio-0001.wav")));
    QVERIFY(audio.open(QIODevice::ReadWrite) && audio.seek(audio.size() - bytesPerFrame * (2 * rate + 10)));
    audio.putChar('x');
    audio.putChar('y');
    audio.close();
    recovered(pathOf(folder));
    const MeasurementCheck check = checkMeasurement(pathOf(folder)).take();
    QVERIFY(!check.passed());
    QVERIFY(std::any_of(check.findings.begin(), check.findings.end(), [](const CheckFinding &finding) {
        return finding.kind == CheckFinding::Kind::audioAltered && secondsText(finding) == "1";
    }));
}

void TestMeasurementRecovery::killedAtAnyMoment_data()
{
    QTest::addColumn<int>("audio");
    QTest::addColumn<int>("container");
    QTest::newRow("WAV") << static_cast<int>(AudioKept::raw) << static_cast<int>(AudioContainer::wav);
    QTest::newRow("FLAC") << static_cast<int>(AudioKept::raw) << static_cast<int>(AudioContainer::flac);
    QTest::newRow("levels only") << static_cast<int>(AudioKept::none) << static_cast<int>(AudioContainer::wav);
}

/// LS_KILLS=N: so many of each.
void TestMeasurementRecovery::killedAtAnyMoment()
{
    QFETCH(int, audio);
    QFETCH(int, container);
    const bool isFlac = static_cast<AudioContainer>(container) == AudioContainer::flac;
    bool given = false;
    const int runs = qEnvironmentVariableIntValue("LS_KILLS", &given);
    void *shared = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto *committed = new (shared) std::atomic<std::int64_t>(0); // seconds that were told to be safe
    std::minstd_rand random(static_cast<unsigned>(2 * container + audio + 1));
    std::uniform_int_distribution<int> whileWriting(5'000, 120'000);
    std::uniform_int_distribution<int> whileRecovering(500, 15'000);
    int cutOffs = 0;
    int cutRecoveries = 0;
    for (int run = 0; run < (given ? runs : 8); ++run) {
        const QTemporaryDir folder;
        *committed = 0;
        const test::RecordedFolder what{.folder = pathOf(folder),
                                        .frames = 40 * rate,
                                        .segmentFrames = rate + rate / 3,
                                        .audio = static_cast<AudioKept>(audio),
                                        .container = static_cast<AudioContainer>(container)};
        cutOffs += killedAfter(std::chrono::microseconds(whileWriting(random)), [&] {
            test::FolderWriter writer(what);
            while (writer.step())
                *committed = writer.secondsWritten();
            writer.finish();
        });
        if (*committed == 0)
            continue; // nothing had to be there yet
        cutRecoveries += killedAfter(std::chrono::microseconds(whileRecovering(random)),
                                     [&] { static_cast<void>(recoverMeasurement(pathOf(folder)).ok()); });
        const RecoveredMeasurement found = recovered(pathOf(folder));
        QVERIFY(found.levelsEnd >= *committed * rate);
        // libFLAC holds up to a block of 4096 frames; each file that was ended has all of it.
        const std::int64_t mayMiss = isFlac ? 4096 : 0;
        if (what.audio == AudioKept::raw)
            QVERIFY2(found.audioEnd >= *committed * rate - mayMiss,
                     qPrintable(QString::number(*committed * rate - found.audioEnd)));
        passes(pathOf(folder));
        if (QTest::currentTestFailed())
            return;
        QVERIFY(unfinishedMeasurements(pathOf(folder)).empty());
    }
    ::munmap(shared, 4096);
    qInfo("%d cut off, %d recoveries cut off", cutOffs, cutRecoveries);
}

void TestMeasurementRecovery::aFullDiskMakesNothingWorse()
{
    const QTemporaryDir outside;
    const std::filesystem::path disk = pathOf(outside);
    const test::SmallDisk small(disk, 4 << 20);
    if (!small.isMounted())
        QSKIP("needs root, to mount a small disk");
    const std::filesystem::path folder = disk / "measurement";
    std::filesystem::create_directory(folder);
    cutOff(folder, 4);
    const auto sums = sumsIn(folder);
    QFile filler(QString::fromStdString((disk / "filler").string()));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {}
    filler.close();
    const auto result = recoverMeasurement(folder);
    QVERIFY(!result);
    QVERIFY2(result.error().code == ErrorCode::databaseFull || result.error().code == ErrorCode::databaseFailed ||
                 result.error().code == ErrorCode::databaseGone,
             describe(result.error()).c_str());
    QVERIFY(unfinishedMeasurements(disk) == std::vector<std::filesystem::path>{folder} ||
            std::filesystem::exists(folder / "measurement.lock"));
    for (const auto &[file, sum] : sumsIn(folder)) {
        if (file.ends_with(".wav"))
            QVERIFY(sum == sums.at(file));
    }
    QVERIFY(filler.remove());
    QCOMPARE(recovered(folder).end.endFrame, 4 * rate);
    passes(folder);
}

QTEST_GUILESS_MAIN(TestMeasurementRecovery)
#include "tst_measurement_recovery.moc"
