// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/measurement_analysis.h"
#include "core/engine/reanalysis.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_editor.h"
#include "core/store/measurement_lock.h"
#include "core/store/sql.h"
#include "tests/store/recorded_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <unistd.h>

using namespace ls;

namespace {

struct Recorded {
    QTemporaryDir dir;
    std::filesystem::path path() const { return dir.path().toStdString(); }
    MeasurementEditor editor() const { return {path(), "0.9.9"}; }

    explicit Recorded(bool finish = true)
    {
        test::RecordedFolder what;
        what.folder = path();
        what.frames = 3 * test::rateHz;
        what.finish = finish;
        test::record(what);
    }
    std::unique_ptr<MeasurementReader> reader() const
    {
        Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(path());
        if (!opened)
            qFatal("%s", describe(opened.error()).c_str());
        return opened.take();
    }
    std::vector<StoredEvent> events() const { return reader()->storedEventsInForce().take(); }
    /// The marker set last, by its note.
    std::optional<StoredEvent> named(const std::string &note) const
    {
        for (const StoredEvent &event : events()) {
            if (event.event.detail == note)
                return event;
        }
        return std::nullopt;
    }
    QByteArray logged() const
    {
        const auto opened = reader();
        QByteArray bytes;
        const Result<void> read = opened->eachRow({}, [&bytes](const LogRow &row) { bytes += canonicalRow(row); });
        if (!read)
            qFatal("cannot read");
        return bytes;
    }
    QMap<QString, QByteArray> audio() const
    {
        QMap<QString, QByteArray> sums;
        for (const QString &name : QDir(dir.path()).entryList({QStringLiteral("audio-*")})) {
            QFile file(dir.filePath(name));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
                qFatal("cannot read audio");
            sums.insert(name, hash.result());
        }
        return sums;
    }
};

/// A microphone that hears what is high much better than what is low.
CalibrationFile otherMicrophone()
{
    return parseCalibration("\"Sens Factor =-1.234dB, AGain =18dB, SERNO: 7000009\"\n20 -6.0\n200 -3.0\n1000 0.0\n"
                            "3900 5.0\n",
                            "7000009.txt")
        .take();
}

/// With the levels computed anew, as the window has it done.
Result<std::int64_t> reanalyseWith(const Recorded &recorded, const CalibrationFile &file, NewLevel level)
{
    const auto reader = recorded.reader();
    const QTemporaryDir scratch;
    const Result<Reanalysed> computed = reanalyse(
        recorded.path(),
        withCurve(reader->info(), calibrationsInForce(reader->calibrations().take()), file, level, "other microphone"),
        scratch.filePath(QStringLiteral("it's new")).toStdString(), {});
    if (!computed)
        return computed.error();
    return recorded.editor().reanalyse(computed.value().calibrations, computed.value().folder, "other microphone");
}

double viewedLAeq(const Recorded &recorded)
{
    const auto file = SqlFile::open(recorded.path() / databaseFileName, SqlFile::Access::read).take();
    return file->value(QStringLiteral("SELECT LAeq FROM levels_spl ORDER BY begin_frame LIMIT 1 OFFSET 12"))
        .take()
        .toDouble();
}

Event marker(std::int64_t frame, const char *note) { return {Event::Kind::marker, frame, 0, 2.0, note}; }

ErrorCode codeOf(const Result<std::int64_t> &result) { return result ? ErrorCode::noAudioServer : result.error().code; }

void verifyPasses(const Recorded &recorded, const std::string &edits)
{
    const Result<MeasurementCheck> check = checkMeasurement(recorded.path());
    QVERIFY(check);
    for (const CheckFinding &finding : check.value().findings) {
        if (finding.isFault())
            qWarning("%s", describe(finding).c_str());
    }
    QVERIFY(check.value().passed());
    bool told = false;
    for (const CheckFinding &finding : check.value().findings)
        told = told || (finding.kind == CheckFinding::Kind::edited && finding.detail == edits);
    QVERIFY(told);
}

} // namespace

class TestMeasurementEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addedMarksAndExclusionsComeBack();
    void whatWasRecordedStaysToTheByte();
    void aChangedMarkerTakesThePlaceOfTheOld();
    void aWithdrawnExclusionDoesNotCount();
    void anEventIsClassifiedOnceOnly();
    void undoAndRedoAreRowsToo();
    void aNewEditForgetsWhatCouldBeDoneAgain();
    void aNewOffsetHoldsForAllAndKeepsTheVolumesChanges();
    void anUndoneCalibrationIsInForceAgain();
    void anotherCurveComputesTheLevelsAnew();
    void anAlteredAnalysisIsToldFromAnAlteredLog();
    void withoutRawAudioThereIsNoOtherCurve();
    void everyEditHasItsTimeAndReason();
    void anAlteredEditIsFound();
    void aRunningMeasurementIsRefused();
    void anUnfinishedMeasurementIsRefused();
    void aReadOnlyFolderIsRefused();
    void whatDoesNotCountAnyMoreIsRefused();
    void afterAnEditOneFileRemains();
};

void TestMeasurementEditor::addedMarksAndExclusionsComeBack()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.add(marker(5000, "dog, Ärger 🐕"), "heard later"));
    QVERIFY(editor.add({Event::Kind::exclusion, 8000, 4000, notAvailable, "rain"}, "not of the source"));
    const std::optional<StoredEvent> dog = recorded.named("dog, Ärger 🐕");
    QVERIFY(dog);
    QCOMPARE(dog->event.frame, std::int64_t{5000});
    QCOMPARE(dog->event.value, 2.0);
    const std::vector<Event> exclusions = recorded.reader()->exclusions().take();
    QCOMPARE(exclusions.size(), std::size_t{1});
    QCOMPARE(exclusions.front().count, std::int64_t{4000});
    verifyPasses(recorded, "2");
}

void TestMeasurementEditor::whatWasRecordedStaysToTheByte()
{
    const Recorded recorded;
    const QByteArray levels = recorded.logged();
    const auto audio = recorded.audio();
    const auto root = recorded.reader()->root();
    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.add(marker(10, "x"), {}));
    QVERIFY(editor.calibrate(withOffset(calibrationsInForce(recorded.reader()->calibrations().take()), 110.0,
                                        CalibrationState::checked, "calibrator"),
                             "calibrator"));
    QVERIFY(editor.undo());
    QCOMPARE(recorded.logged(), levels);
    QCOMPARE(recorded.audio(), audio);
    QVERIFY(recorded.reader()->root() == root);
    verifyPasses(recorded, "3");
}

void TestMeasurementEditor::aChangedMarkerTakesThePlaceOfTheOld()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    const std::size_t before = recorded.events().size();
    const StoredEvent first = *recorded.named("at 1");
    Event moved = first.event;
    moved.frame = 7;
    moved.detail = "moved";
    moved.value = 9.0;
    QVERIFY(editor.change(first.id, moved, "one second too late"));
    QCOMPARE(recorded.events().size(), before);
    QVERIFY(!recorded.named("at 1"));
    QCOMPARE(recorded.named("moved")->event.frame, std::int64_t{7});
    QCOMPARE(recorded.named("moved")->event.value, 9.0);
    verifyPasses(recorded, "1");
}

void TestMeasurementEditor::aWithdrawnExclusionDoesNotCount()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.add({Event::Kind::exclusion, 100, 200, notAvailable, "rain"}, {}));
    QVERIFY(editor.withdraw(recorded.named("rain")->id, "it was the source"));
    QVERIFY(recorded.reader()->exclusions().take().empty());
    QVERIFY(!recorded.named("it was the source")); // the withdrawal is no event itself
    // Other programs do not see it either.
    const auto file = SqlFile::open(recorded.path() / databaseFileName, SqlFile::Access::immutable).take();
    QCOMPARE(file->value(QStringLiteral("SELECT count(*) FROM events_text WHERE kind IN ('exclusion', 'withdrawn')"))
                 .take()
                 .toInt(),
             0);
    verifyPasses(recorded, "2");
}

void TestMeasurementEditor::anEventIsClassifiedOnceOnly()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    const std::int64_t id = recorded.named("at 0")->id;
    QVERIFY(editor.classify(id, 3, "lorry", {}));
    QVERIFY(editor.classify(id, 4, "tram", "listened again"));
    std::vector<Event> said;
    for (const StoredEvent &event : recorded.events()) {
        if (event.event.kind == Event::Kind::classified)
            said.push_back(event.event);
    }
    QCOMPARE(said.size(), std::size_t{1});
    QCOMPARE(said.front().count, id);
    QCOMPARE(said.front().value, 4.0);
    QCOMPARE(said.front().detail, std::string("tram"));
}

void TestMeasurementEditor::undoAndRedoAreRowsToo()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.add(marker(10, "new"), {}));
    Event renamed = recorded.named("new")->event;
    renamed.detail = "renamed";
    QVERIFY(editor.change(recorded.named("new")->id, renamed, {}));
    QVERIFY(editor.withdraw(recorded.named("renamed")->id, {}));
    QVERIFY(editor.undo());
    QVERIFY(recorded.named("renamed"));
    QVERIFY(editor.undo());
    QVERIFY(recorded.named("new"));
    QVERIFY(!recorded.named("renamed"));
    QVERIFY(editor.undo());
    QVERIFY(!recorded.named("new"));
    QCOMPARE(codeOf(editor.undo()), ErrorCode::editOutdated);
    QVERIFY(editor.redo());
    QVERIFY(recorded.named("new"));
    QVERIFY(editor.redo());
    QVERIFY(recorded.named("renamed"));
    QVERIFY(editor.redo());
    QVERIFY(!recorded.named("renamed"));
    QCOMPARE(codeOf(editor.redo()), ErrorCode::editOutdated);
    verifyPasses(recorded, "9");
}

void TestMeasurementEditor::aNewEditForgetsWhatCouldBeDoneAgain()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.add(marker(10, "first"), {}));
    QVERIFY(editor.undo());
    QVERIFY(editor.add(marker(20, "second"), {}));
    QCOMPARE(codeOf(editor.redo()), ErrorCode::editOutdated);
    QVERIFY(editor.undo());
    QVERIFY(!recorded.named("second"));
}

void TestMeasurementEditor::aNewOffsetHoldsForAllAndKeepsTheVolumesChanges()
{
    const Recorded recorded; // 120 dB from frame 0, 122 dB from second 2 on
    MeasurementEditor editor = recorded.editor();
    const auto before = calibrationsInForce(recorded.reader()->calibrations().take());
    QCOMPARE(before.size(), std::size_t{2});
    QVERIFY(editor.calibrate(withOffset(before, 117.5, CalibrationState::checked, "94 dB after"), "94 dB after"));
    const auto after = calibrationsInForce(recorded.reader()->calibrations().take());
    QCOMPARE(after.size(), std::size_t{2});
    QCOMPARE(after[0].frame, std::int64_t{0});
    QCOMPARE(after[0].sensitivity.splOffsetDb, 117.5);
    QCOMPARE(after[1].frame, 2 * std::int64_t{test::rateHz});
    QCOMPARE(after[1].sensitivity.splOffsetDb, 119.5);
    QCOMPARE(after[1].sensitivity.state, CalibrationState::checked);
    QCOMPARE(after[1].curve.size(), before[1].curve.size());
    // The view for other programs follows: exactly the difference.
    const auto file = SqlFile::open(recorded.path() / databaseFileName, SqlFile::Access::immutable).take();
    const double spl =
        file->value(QStringLiteral("SELECT LAeq FROM levels_spl WHERE begin_sec >= 2")).take().toDouble();
    const double logged =
        file->value(QStringLiteral("SELECT LAeq FROM levels WHERE begin_frame >= 16000")).take().toDouble();
    QCOMPARE(spl, logged + 119.5);
    verifyPasses(recorded, "1");
}

void TestMeasurementEditor::anUndoneCalibrationIsInForceAgain()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    const auto before = calibrationsInForce(recorded.reader()->calibrations().take());
    QVERIFY(editor.calibrate(withOffset(before, 90.0, CalibrationState::estimated, "typed"), "typed"));
    QVERIFY(editor.undo());
    auto now = calibrationsInForce(recorded.reader()->calibrations().take());
    QCOMPARE(now.size(), before.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        QCOMPARE(now[i].frame, before[i].frame);
        QCOMPARE(now[i].sensitivity.splOffsetDb, before[i].sensitivity.splOffsetDb);
    }
    QVERIFY(editor.redo());
    now = calibrationsInForce(recorded.reader()->calibrations().take());
    QCOMPARE(now.front().sensitivity.splOffsetDb, 90.0);
    verifyPasses(recorded, "3");
}

void TestMeasurementEditor::anotherCurveComputesTheLevelsAnew()
{
    const Recorded recorded;
    const QByteArray before = recorded.logged();
    const double viewedBefore = viewedLAeq(recorded);
    QVERIFY(reanalyseWith(recorded, otherMicrophone(), NewLevel::fromFile));

    // The same as measuring the audio again with that file.
    FileAnalysisOptions options;
    options.calibration.file = otherMicrophone();
    options.asked.calibration = true;
    std::vector<LogRow> expected;
    std::atomic<std::int64_t> done = 0;
    double offsetDb = notAvailable;
    const auto take = [&](const LogRow &row, const FileAnalysisStart &start) {
        expected.push_back(row);
        offsetDb = start.sensitivity.splOffsetDb;
        return true;
    };
    QVERIFY(analyzeMeasurement(recorded.path(), options, take, done));
    const std::vector<LogRow> anew = recorded.reader()->rows().take();
    QCOMPARE(recorded.reader()->analysis(), std::int64_t{1});
    QCOMPARE(anew.size(), expected.size());
    for (std::size_t i = 0; i < anew.size(); ++i) {
        for (const Metric metric : {Metric::LAeq, Metric::LAF, Metric::LCpeak, Metric::momentary}) {
            const double difference = std::abs(anew[i].readings[metric] - expected[i].readings[metric]);
            QVERIFY2(!(difference > 0.001), qPrintable(QString::number(difference)));
        }
    }
    const std::vector<CalibrationEntry> inForce = calibrationsInForce(recorded.reader()->calibrations().take());
    QCOMPARE(inForce.front().serial, std::string("7000009"));
    QCOMPARE(inForce.front().sensitivity.splOffsetDb, offsetDb);
    QVERIFY(std::abs(viewedLAeq(recorded) - (anew[12].readings[Metric::LAeq] + offsetDb)) < 1e-9);

    // What was logged is there as it was, and the proof holds.
    QByteArray logged;
    QVERIFY(MeasurementReader::open(recorded.path(), 0).take()->eachRow({}, [&logged](const LogRow &row) {
        logged += canonicalRow(row);
    }));
    QCOMPARE(logged, before);
    verifyPasses(recorded, "1");

    MeasurementEditor editor = recorded.editor();
    QVERIFY(editor.undo());
    QCOMPARE(recorded.logged(), before);
    QCOMPARE(viewedLAeq(recorded), viewedBefore);
    QVERIFY(editor.redo());
    QCOMPARE(recorded.reader()->analysis(), std::int64_t{1});
    verifyPasses(recorded, "3");
    // Beside the database and the audio nothing remains.
    QVERIFY(QDir(recorded.dir.path()).entryList({QStringLiteral("analysis*")}).isEmpty());
}

void TestMeasurementEditor::anAlteredAnalysisIsToldFromAnAlteredLog()
{
    const Recorded recorded;
    QVERIFY(reanalyseWith(recorded, otherMicrophone(), NewLevel::keep));
    {
        const auto file = SqlFile::open(recorded.path() / databaseFileName, SqlFile::Access::write).take();
        QVERIFY(file->run(QStringLiteral("UPDATE levels_a1 SET LAeq = LAeq - 3 WHERE begin_frame = 8000")));
    }
    const MeasurementCheck check = checkMeasurement(recorded.path()).take();
    QVERIFY(!check.passed());
    for (const CheckFinding &finding : check.findings) {
        if (finding.isFault())
            QCOMPARE(findingName(finding.kind), std::string_view("analysis_altered"));
        if (finding.kind == CheckFinding::Kind::analysisAltered)
            QCOMPARE(secondsText(finding), std::string("1"));
    }
}

void TestMeasurementEditor::withoutRawAudioThereIsNoOtherCurve()
{
    test::RecordedFolder what;
    for (const auto &[audio, code] : {std::pair{AudioKept::none, ErrorCode::audioFileEmpty},
                                      std::pair{AudioKept::calibrated, ErrorCode::editOutdated}}) {
        const QTemporaryDir folder;
        const QTemporaryDir scratch;
        what.folder = folder.path().toStdString();
        what.frames = test::rateHz;
        what.audio = audio;
        if (audio == AudioKept::none)
            test::record(what);
        else
            QVERIFY(MeasurementStore::create(what.folder, [] {
                MeasurementInfo info = test::sampleInfo();
                info.audio = AudioKept::calibrated;
                return info;
            }()));
        const Result<Reanalysed> computed = reanalyse(what.folder, {}, scratch.path().toStdString(), {});
        QVERIFY(!computed);
        QCOMPARE(computed.error().code, code);
    }
}

void TestMeasurementEditor::everyEditHasItsTimeAndReason()
{
    const Recorded recorded;
    const std::int64_t before = WallTime::now().unixNs;
    QVERIFY(recorded.editor().add(marker(10, "x"), "forgotten"));
    const std::vector<Edit> edits = editsOf(*recorded.reader()).take();
    QCOMPARE(edits.size(), std::size_t{1});
    QCOMPARE(edits.front().reason, std::string("forgotten"));
    QCOMPARE(edits.front().software, std::string("0.9.9"));
    QCOMPARE(edits.front().action, EditAction::add);
    QVERIFY(edits.front().recordedNs >= before && edits.front().recordedNs <= WallTime::now().unixNs);
    QCOMPARE(edits.front().eventId, std::optional(recorded.named("x")->id));
}

void TestMeasurementEditor::anAlteredEditIsFound()
{
    const Recorded recorded;
    QVERIFY(recorded.editor().add(marker(10, "x"), "forgotten"));
    {
        const auto file = SqlFile::open(recorded.path() / databaseFileName, SqlFile::Access::write).take();
        QVERIFY(file->run(QStringLiteral("UPDATE edits SET reason = 'another'")));
    }
    const Result<MeasurementCheck> check = checkMeasurement(recorded.path());
    QVERIFY(check);
    QVERIFY(!check.value().passed());
}

void TestMeasurementEditor::aRunningMeasurementIsRefused()
{
    const Recorded recorded;
    Result<MeasurementLock> lock = MeasurementLock::acquire(recorded.path());
    QVERIFY(lock);
    QCOMPARE(codeOf(recorded.editor().add(marker(10, "x"), {})), ErrorCode::measurementRunning);
    lock.value().release();
    QVERIFY(recorded.editor().add(marker(10, "x"), {}));
}

void TestMeasurementEditor::anUnfinishedMeasurementIsRefused()
{
    const Recorded recorded(false);
    QCOMPARE(codeOf(recorded.editor().add(marker(10, "x"), {})), ErrorCode::measurementUnfinished);
}

void TestMeasurementEditor::aReadOnlyFolderIsRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    const Recorded recorded;
    QVERIFY(QFile::setPermissions(recorded.dir.path(), QFile::ReadOwner | QFile::ExeOwner));
    const ErrorCode code = codeOf(recorded.editor().add(marker(10, "x"), {}));
    QFile::setPermissions(recorded.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(code, ErrorCode::folderNotWritable);
}

void TestMeasurementEditor::whatDoesNotCountAnyMoreIsRefused()
{
    const Recorded recorded;
    MeasurementEditor editor = recorded.editor();
    const StoredEvent first = *recorded.named("at 1");
    QVERIFY(editor.withdraw(first.id, {}));
    QCOMPARE(codeOf(editor.withdraw(first.id, {})), ErrorCode::editOutdated);
    QCOMPARE(codeOf(editor.change(first.id, first.event, {})), ErrorCode::editOutdated);
    QCOMPARE(codeOf(editor.classify(12345, 1, "x", {})), ErrorCode::editOutdated);
    QCOMPARE(editsOf(*recorded.reader()).take().size(), std::size_t{1});
    QCOMPARE(codeOf(MeasurementEditor("/nowhere", "0").undo()), ErrorCode::measurementForeign);
}

void TestMeasurementEditor::afterAnEditOneFileRemains()
{
    const Recorded recorded;
    const QStringList before = QDir(recorded.dir.path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(recorded.editor().add(marker(10, "x"), {}));
    QCOMPARE(QDir(recorded.dir.path()).entryList(QDir::Files | QDir::Hidden), before);
}

QTEST_APPLESS_MAIN(TestMeasurementEditor)
#include "tst_measurement_editor.moc"
