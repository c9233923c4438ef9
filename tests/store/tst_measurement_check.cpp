// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_check.h"
#include "core/store/sql.h"
#include "tests/store/recorded_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

using Kind = CheckFinding::Kind;

constexpr std::int64_t rate = test::rateHz;
constexpr std::int64_t bytesPerFrame = 6; // two channels of 24 bits

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

    /// Adds one to a byte; `fromEnd`: of the audio file.
    void changeByte(const char *name, qint64 fromEnd) const
    {
        QFile audio(file(name));
        char byte = 0;
        if (!audio.open(QIODevice::ReadWrite) || !audio.seek(audio.size() - fromEnd) || !audio.getChar(&byte))
            qFatal("cannot change");
        audio.seek(audio.size() - fromEnd);
        audio.putChar(static_cast<char>(byte + 1));
    }

    MeasurementCheck check() const
    {
        Result<MeasurementCheck> checked = checkMeasurement(path());
        if (!checked)
            qFatal("%s", describe(checked.error()).c_str());
        return checked.take();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray told(const MeasurementCheck &check)
{
    QByteArray text;
    for (const CheckFinding &finding : check.findings)
        text += QByteArray::fromStdString(describe(finding)) + '\n';
    return text;
}

/// That there is this one finding, and no other.
void only(const MeasurementCheck &check, Kind kind, const char *subject, std::int64_t first, std::int64_t last)
{
    QVERIFY2(check.findings.size() == 1, told(check).constData());
    const CheckFinding &finding = check.findings.front();
    QVERIFY2(finding.kind == kind, told(check).constData());
    QCOMPARE(finding.subject, std::string(subject));
    QCOMPARE(finding.firstSecond, first);
    QCOMPARE(finding.lastSecond, last);
    QCOMPARE(check.passed(), !finding.isFault());
}

} // namespace

class TestMeasurementCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasRecordedPasses_data();
    void whatWasRecordedPasses();
    void oneSampleIsNamedToTheSecond();
    void oneLevelIsNamedToTheSecond_data();
    void oneLevelIsNamedToTheSecond();
    void oneRecordIsNamedToTheSecond_data();
    void oneRecordIsNamedToTheSecond();
    void whatIsKnownOfTheWholeIsProven_data();
    void whatIsKnownOfTheWholeIsProven();
    void aMissingFileIsNamedWithItsSeconds();
    void aShortenedFileIsNamedWithItsSeconds();
    void anotherDescriptionIsToldFromOtherSamples();
    void aFileTooManyIsNamed();
    void swappedFilesAreNamed();
    void alteredProofIsNamed();
    void whatIsAddedAfterTheEndIsNoFault();
    void anUnfinishedMeasurementIsToldAsSuch();
    void aRunningOneIsNotChecked();
    void everyFindingHasAName();
};

void TestMeasurementCheck::whatWasRecordedPasses_data()
{
    QTest::addColumn<std::int64_t>("frames");
    QTest::addColumn<std::int64_t>("holeBegin");
    QTest::addColumn<std::int64_t>("holeEnd");
    QTest::addColumn<int>("audio");
    QTest::addColumn<int>("container");
    QTest::addColumn<int>("sample");
    const auto add = [](const char *name, std::int64_t frames, std::int64_t holeBegin, std::int64_t holeEnd,
                        AudioKept audio = AudioKept::raw, AudioContainer container = AudioContainer::wav,
                        StoredSample sample = StoredSample::s24) {
        QTest::newRow(name) << frames << holeBegin << holeEnd << static_cast<int>(audio) << static_cast<int>(container)
                            << static_cast<int>(sample);
    };
    const std::int64_t none = 0;
    add("WAV 24 bit, whole seconds", 5 * rate, none, none);
    add("WAV 24 bit, a short last second", 5 * rate + 777, none, none);
    add("WAV 16 bit with dither", 3 * rate, none, none, AudioKept::raw, AudioContainer::wav, StoredSample::s16);
    add("WAV float", 3 * rate, none, none, AudioKept::raw, AudioContainer::wav, StoredSample::f32);
    add("FLAC 24 bit", 3 * rate + 1, none, none, AudioKept::raw, AudioContainer::flac);
    add("triggered: a hole of a part of a second", 5 * rate, 2 * rate + 10, 2 * rate + 500);
    add("triggered: a hole of seconds", 6 * rate, rate + 10, 4 * rate + 500);
    add("triggered: nothing at the end", 5 * rate, 3 * rate, 5 * rate);
    add("levels only", 4 * rate + 5, none, none, AudioKept::none);
    add("shorter than a second", 100, none, none);
}

void TestMeasurementCheck::whatWasRecordedPasses()
{
    QFETCH(std::int64_t, frames);
    QFETCH(std::int64_t, holeBegin);
    QFETCH(std::int64_t, holeEnd);
    QFETCH(int, audio);
    QFETCH(int, container);
    QFETCH(int, sample);
    const Folder folder({.folder = {},
                         .frames = frames,
                         .holeBegin = holeBegin,
                         .holeEnd = holeEnd,
                         .audio = static_cast<AudioKept>(audio),
                         .container = static_cast<AudioContainer>(container),
                         .sample = static_cast<StoredSample>(sample)});
    const MeasurementCheck check = folder.check();
    QVERIFY2(check.findings.empty(), told(check).constData());
    QVERIFY(check.passed());
    QCOMPARE(check.endFrame, frames);
    const std::int64_t unstored = check.info.audio == AudioKept::none ? frames : holeEnd - holeBegin;
    QCOMPARE(check.framesUnstored, unstored);
    QCOMPARE(check.framesInFiles, frames - unstored);
    QCOMPARE(check.secondsProven, (frames + rate - 1) / rate);
    QCOMPARE(check.rows, (10 * frames + rate - 1) / rate);
    QVERIFY(check.root);
}

void TestMeasurementCheck::oneSampleIsNamedToTheSecond()
{
    const Folder folder({.folder = {}, .segmentFrames = 100 * rate});
    folder.changeByte("audio-0001.wav", bytesPerFrame * (2 * rate - 50)); // 50 frames into second 3
    only(folder.check(), Kind::audioAltered, "audio-0001.wav", 3, 3);
    folder.changeByte("audio-0001.wav", 1);
    const MeasurementCheck check = folder.check();
    QCOMPARE(check.findings.size(), 1U); // 3 and 4 touch
    QCOMPARE(secondsText(check.findings[0]), std::string("3 to 4"));
}

void TestMeasurementCheck::oneLevelIsNamedToTheSecond_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("a level") << QByteArray("UPDATE levels SET LAF = LAF - 0.001 WHERE begin_frame = 16800");
    QTest::newRow("a level made unavailable") << QByteArray("UPDATE levels SET LAeq = NULL WHERE begin_frame = 16800");
    QTest::newRow("clipped samples") << QByteArray("UPDATE levels SET clipped_samples = 1 WHERE begin_frame = 16800");
    QTest::newRow("a band") << QByteArray("UPDATE bands SET leq_1000 = leq_1000 + 1e-9 WHERE begin_frame = 16000");
}

void TestMeasurementCheck::oneLevelIsNamedToTheSecond()
{
    QFETCH(QByteArray, statement);
    const Folder folder({.folder = {}, .frames = 25 * rate, .segmentFrames = 100 * rate});
    folder.change(statement.constData());
    const MeasurementCheck check = folder.check();
    QVERIFY(!check.passed());
    QVERIFY2(check.findings.front().kind == Kind::levelsAltered || check.findings.back().kind == Kind::levelsAltered,
             told(check).constData());
    for (const CheckFinding &finding : check.findings) {
        if (finding.kind == Kind::levelsAltered)
            QCOMPARE(secondsText(finding), std::string("2"));
        else // the overview is made of the levels
            QVERIFY2(finding.kind == Kind::overviewAltered && finding.firstSecond == 0, told(check).constData());
    }
}

void TestMeasurementCheck::oneRecordIsNamedToTheSecond_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<std::int64_t>("second");
    const auto add = [](const char *name, const char *statement, Kind kind, const char *table, const char *row,
                        std::int64_t second) {
        QTest::newRow(name) << QByteArray(statement) << static_cast<int>(kind) << QByteArray(table) << QByteArray(row)
                            << second;
    };
    add("a note", "UPDATE events SET detail = 'at 9' WHERE id = 4", Kind::recordAltered, "events", "4", 3);
    add("a class", "UPDATE events SET value = 2 WHERE id = 4", Kind::recordAltered, "events", "4", 3);
    add("its time", "UPDATE events SET recorded_ns = recorded_ns + 1 WHERE id = 4", Kind::recordAltered, "events", "4",
        3);
    add("an event deleted", "DELETE FROM events WHERE id = 4", Kind::recordMissing, "events", "4", 2);
    add("the last event deleted", "DELETE FROM events WHERE id = 5", Kind::recordMissing, "events", "5", 3);
    add("the first event deleted", "DELETE FROM events WHERE id = 1", Kind::recordMissing, "events", "1", 0);
    add("an offset", "UPDATE calibrations SET spl_offset_db = 110 WHERE id = 2", Kind::recordAltered, "calibrations",
        "2", 2);
    add("a point of a curve", "UPDATE calibration_curves SET response_db = 3 WHERE calibration_id = 2",
        Kind::recordAltered, "calibrations", "2", 2);
    add("an anchor", "UPDATE anchors SET system_ns = 5 WHERE id = 4", Kind::recordAltered, "anchors", "4", 3);
}

void TestMeasurementCheck::oneRecordIsNamedToTheSecond()
{
    QFETCH(QByteArray, statement);
    QFETCH(int, kind);
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, row);
    QFETCH(std::int64_t, second);
    const Folder folder;
    folder.change(statement.constData());
    const MeasurementCheck check = folder.check();
    only(check, static_cast<Kind>(kind), table.constData(), second, second);
    QCOMPARE(check.findings.front().detail, row.toStdString());
}

void TestMeasurementCheck::whatIsKnownOfTheWholeIsProven_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const char *statement, Kind kind) {
        QTest::newRow(name) << QByteArray(statement) << static_cast<int>(kind);
    };
    add("device", "UPDATE info SET value = 'UMIK-2' WHERE key = 'device'", Kind::beginningAltered);
    add("start", "UPDATE info SET value = value + 1 WHERE key = 'start_time_ns'", Kind::beginningAltered);
    add("a setting", "UPDATE settings SET value = '1' WHERE name = 'channel'", Kind::beginningAltered);
    add("a setting more", "INSERT INTO settings VALUES ('more', '')", Kind::beginningAltered);
    add("losses", "UPDATE info SET value = 1 WHERE key = 'frames_lost'", Kind::endAltered);
    add("reason", "UPDATE info SET value = 'device' WHERE key = 'end_reason'", Kind::endAltered);
    add("root", "UPDATE info SET value = replace(value, substr(value, 1, 1), 'x') WHERE key = 'root_sha256'",
        Kind::endAltered);
    add("the last anchor deleted", "DELETE FROM anchors WHERE id = 5", Kind::endAltered);
}

void TestMeasurementCheck::whatIsKnownOfTheWholeIsProven()
{
    QFETCH(QByteArray, statement);
    QFETCH(int, kind);
    const Folder folder({.folder = {}, .audio = AudioKept::none});
    folder.change(statement.constData());
    only(folder.check(), static_cast<Kind>(kind), "", -1, -1);
}

void TestMeasurementCheck::aMissingFileIsNamedWithItsSeconds()
{
    const Folder folder({.folder = {}, .frames = 6 * rate, .segmentFrames = 2 * rate});
    QVERIFY(QFile::remove(folder.file("audio-0002.wav")));
    only(folder.check(), Kind::fileMissing, "audio-0002.wav", 2, 3);
}

void TestMeasurementCheck::aShortenedFileIsNamedWithItsSeconds()
{
    const Folder folder({.folder = {}, .segmentFrames = 100 * rate});
    QFile audio(folder.file("audio-0001.wav"));
    QVERIFY(audio.resize(audio.size() - bytesPerFrame * (rate + 10)));
    only(folder.check(), Kind::fileShorter, "audio-0001.wav", 3, 4);
    QVERIFY(audio.resize(20));
    only(folder.check(), Kind::fileUnreadable, "audio-0001.wav", 0, 4);
}

void TestMeasurementCheck::anotherDescriptionIsToldFromOtherSamples()
{
    const Folder folder({.folder = {}, .segmentFrames = 100 * rate});
    QFile audio(folder.file("audio-0001.wav"));
    QVERIFY(audio.open(QIODevice::ReadWrite));
    const QByteArray head = audio.read(2000);
    const qsizetype bext = head.indexOf("bext");
    QVERIFY(bext > 0);
    audio.seek(bext + 8); // its description
    audio.write("forged");
    audio.close();
    only(folder.check(), Kind::fileRelabelled, "audio-0001.wav", -1, -1);
}

void TestMeasurementCheck::aFileTooManyIsNamed()
{
    const Folder folder;
    QVERIFY(QFile::copy(folder.file("audio-0001.wav"), folder.file("audio-0009.wav")));
    only(folder.check(), Kind::fileUnknown, "audio-0009.wav", -1, -1);
}

void TestMeasurementCheck::swappedFilesAreNamed()
{
    const Folder folder({.folder = {}, .frames = 4 * rate, .segmentFrames = 2 * rate});
    QVERIFY(QFile::rename(folder.file("audio-0001.wav"), folder.file("x")));
    QVERIFY(QFile::rename(folder.file("audio-0002.wav"), folder.file("audio-0001.wav")));
    QVERIFY(QFile::rename(folder.file("x"), folder.file("audio-0002.wav")));
    const MeasurementCheck check = folder.check();
    QVERIFY2(check.findings.size() == 2, told(check).constData());
    QVERIFY(check.findings[0].kind == Kind::audioAltered && check.findings[1].kind == Kind::audioAltered);
    QCOMPARE(secondsText(check.findings[0]), std::string("0 to 1"));
    QCOMPARE(secondsText(check.findings[1]), std::string("2 to 3"));
}

void TestMeasurementCheck::alteredProofIsNamed()
{
    const Folder folder({.folder = {}, .audio = AudioKept::none});
    folder.change("UPDATE hashes SET chain_sha256 = zeroblob(32) WHERE second = 2");
    const MeasurementCheck check = folder.check();
    // Of the chain's links, both that hold the altered one are wrong.
    only(check, Kind::proofAltered, "", 2, 3);
    folder.change("DELETE FROM hashes WHERE second > 1");
    const MeasurementCheck missing = folder.check();
    QVERIFY2(missing.findings.size() == 2, told(missing).constData()); // and the root
    QVERIFY(missing.findings.back().kind == Kind::proofMissing);
    QCOMPARE(secondsText(missing.findings.back()), std::string("2 to 4"));
}

void TestMeasurementCheck::whatIsAddedAfterTheEndIsNoFault()
{
    const Folder folder;
    folder.change("UPDATE events SET withdrawn = 1, reason = 'no dog' WHERE id = 2");
    QVERIFY(folder.check().findings.empty());
}

void TestMeasurementCheck::anUnfinishedMeasurementIsToldAsSuch()
{
    const Folder folder({.folder = {}, .finish = false});
    const MeasurementCheck check = folder.check();
    QVERIFY(!check.passed());
    QVERIFY2(check.findings.front().kind == Kind::notFinished, told(check).constData());
}

void TestMeasurementCheck::aRunningOneIsNotChecked()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    const auto check = checkMeasurement(folder.path().toStdString());
    QVERIFY(!check && check.error().code == ErrorCode::measurementRunning);
}

void TestMeasurementCheck::everyFindingHasAName()
{
    for (int i = 0; i <= static_cast<int>(Kind::calibrationsAdded); ++i) {
        const auto kind = static_cast<Kind>(i);
        QVERIFY(!findingName(kind).empty());
        const CheckFinding finding{kind, "SUBJECT", "DETAIL", 3, 4};
        QVERIFY2(!describe(finding).empty() && describe(finding).find('%') == std::string::npos,
                 describe(finding).c_str());
    }
}

QTEST_GUILESS_MAIN(TestMeasurementCheck)
#include "tst_measurement_check.moc"
