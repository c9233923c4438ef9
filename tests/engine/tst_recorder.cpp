// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "tests/store/recording_bench.h"

#include <QSignalSpy>

using namespace ls;
using namespace std::chrono_literals;

namespace {

const char *const signal = "white:-30";

GeneratorInput input() { return {GeneratorSpec::parse(signal).value(), 48000, Pace::realTime}; }

/// True if the file holds the generator's samples from this frame of it on.
bool holdsTheSignal(const std::filesystem::path &file, std::int64_t fromFrame)
{
    const std::vector<float> recorded = test::samplesOf(file);
    std::vector<float> expected(static_cast<std::size_t>(fromFrame) + recorded.size());
    makeGeneratorSource(GeneratorSpec::parse(signal).value())->read(expected);
    return !recorded.empty() && std::equal(recorded.begin(), recorded.end(), expected.begin() + fromFrame);
}

struct Desk {
    QTemporaryDir output;
    Engine engine;
    QSignalSpy finished{&engine, &Engine::recordingFinished};
    std::int64_t endFrame = 0; // of the rows: how far the stream has come
    RecordingOptions options;

    Desk()
    {
        options.outputFolder = output.path().toStdString();
        QObject::connect(&engine, &Engine::rowsReady, &engine,
                         [this](const std::vector<LogRow> &rows) { endFrame = rows.back().endFrame; });
    }
    RecordingSummary summary(int number = 0) const { return finished[number][0].value<RecordingSummary>(); }
};

} // namespace

/// Recordings as the engine begins and ends them, from a stream in real time.
class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itBeginsBeforeRecordWasPressed();
    void markersAndExclusionsStandAtTheirFrames();
    void calibrationsFollowEachOther();
    void anOrderedTimeIsKept();
    void theStreamGoesOnInTheNextMeasurement();
    void theClockIsNotedBesideTheFrames();
};

void TestRecorder::itBeginsBeforeRecordWasPressed()
{
    Desk desk;
    desk.options.preRollSeconds = 1.0;
    desk.options.seconds = 0.5;
    desk.engine.start(input(), {});
    QTRY_VERIFY(desk.endFrame >= 2 * 48000 + 4800);
    desk.engine.startRecording(desk.options);
    QTRY_COMPARE(desk.finished.count(), 1);
    const RecordingSummary summary = desk.summary();
    QVERIFY(!summary.error);
    // From the whole second before what was asked for: 1 s before 2.1 s or a little later.
    QVERIFY(holdsTheSignal(summary.folder / "audio-0001.wav", 48000));
    QVERIFY(summary.frames >= (2100 - 1000 + 500) * 48);
    // Levels of that time are there, too, from the first row on.
    const std::vector<LogRow> rows = test::databaseOf(summary.folder)->rows().value();
    QCOMPARE(rows.front().beginFrame, 0);
    QVERIFY(rows.back().endFrame <= summary.frames);
    QVERIFY(rows.back().endFrame > summary.frames - 2 * 4800);
    QCOMPARE(test::databaseOf(summary.folder)->end()->reason, std::string("duration"));
}

void TestRecorder::markersAndExclusionsStandAtTheirFrames()
{
    Desk desk;
    desk.options.preRollSeconds = 0.0;
    desk.engine.start(input(), {});
    desk.engine.startRecording(desk.options);
    QTRY_VERIFY(desk.endFrame >= 48000);
    desk.engine.addMarker(3, "dog");
    desk.engine.excludeLast(0.5, "talking");
    desk.engine.stopRecording();
    QTRY_COMPARE(desk.finished.count(), 1);
    const RecordingSummary summary = desk.summary();
    const std::vector<Event> events = test::databaseOf(summary.folder)->eventsInForce().value();
    QCOMPARE(events.size(), 2U);
    const Event &exclusion = events[0];
    const Event &marker = events[1];
    QCOMPARE(marker.kind, Event::Kind::marker);
    QCOMPARE(marker.value, 3.0);
    QCOMPARE(marker.detail, std::string("dog"));
    QVERIFY(marker.frame >= 48000 && marker.frame <= summary.frames);
    QCOMPARE(exclusion.kind, Event::Kind::exclusion);
    QCOMPARE(exclusion.count, 24000);
    QCOMPARE(exclusion.detail, std::string("talking"));
    QVERIFY(exclusion.frame + exclusion.count >= marker.frame && exclusion.frame + exclusion.count <= summary.frames);
}

void TestRecorder::calibrationsFollowEachOther()
{
    Desk desk;
    CalibrationEntry first;
    first.sensitivity.state = CalibrationState::estimated;
    first.sensitivity.splOffsetDb = 120.0;
    first.file = "7000001.txt";
    QObject::connect(&desk.engine, &Engine::streamOpened, &desk.engine, [&] { desk.engine.setCalibration(first); });
    QSignalSpy events(&desk.engine, &Engine::eventHappened);
    desk.engine.start(input(), {});
    desk.engine.startRecording(desk.options);
    QTRY_VERIFY(desk.endFrame >= 24000);
    QCOMPARE(events.count(), 0); // what was in force from the beginning is no change
    CalibrationEntry second = first;
    second.sensitivity.state = CalibrationState::checked;
    second.sensitivity.splOffsetDb = 120.4;
    desk.engine.setCalibration(second);
    QCOMPARE(events.count(), 1);
    desk.engine.stop();
    QTRY_COMPARE(desk.finished.count(), 1);
    const std::vector<CalibrationEntry> kept = test::databaseOf(desk.summary().folder)->calibrations().value();
    QCOMPARE(kept.size(), 2U);
    QCOMPARE(kept[0].frame, 0);
    QCOMPARE(kept[0].sensitivity.splOffsetDb, 120.0);
    QCOMPARE(kept[0].file, std::string("7000001.txt"));
    QVERIFY(kept[1].frame >= 24000);
    QCOMPARE(kept[1].sensitivity.state, CalibrationState::checked);
}

void TestRecorder::anOrderedTimeIsKept()
{
    Desk desk;
    const auto start = std::chrono::ceil<std::chrono::seconds>(std::chrono::system_clock::now()) + 2s;
    desk.options.startAt = start;
    desk.options.stopAt = start + 1500ms;
    desk.engine.start(input(), {});
    desk.engine.startRecording(desk.options);
    QVERIFY(desk.engine.isRecording()); // ordered
    QVERIFY(!desk.engine.recordingStatus());
    QTRY_COMPARE_WITH_TIMEOUT(desk.finished.count(), 1, 10'000);
    const RecordingSummary summary = desk.summary();
    QVERIFY(!summary.error);
    // It begins on the whole second of the stream before, and ends at the time: 1.5 to 2.5 s.
    QVERIFY(summary.frames >= 1'400 * 48 && summary.frames <= 2'600 * 48);
    const auto database = test::databaseOf(summary.folder);
    const double endsAfter = static_cast<double>(database->info().start.unixNs) / 1e9 +
        static_cast<double>(summary.frames) / 48000.0 - std::chrono::duration<double>(start.time_since_epoch()).count();
    QVERIFY2(std::abs(endsAfter - 1.5) < 0.2, qPrintable(QString::number(endsAfter)));
}

void TestRecorder::theStreamGoesOnInTheNextMeasurement()
{
    Desk desk;
    desk.engine.start(input(), {});
    desk.engine.startRecording(desk.options);
    QTRY_VERIFY(desk.endFrame >= 24000);
    desk.engine.continueInNextMeasurement();
    QTRY_COMPARE(desk.finished.count(), 1);
    QVERIFY(desk.engine.isRecording());
    QTRY_VERIFY(desk.engine.recordingStatus() && desk.engine.recordingStatus()->framesRecorded > 24000);
    desk.engine.stop();
    QTRY_COMPARE(desk.finished.count(), 2);
    const RecordingSummary before = desk.summary(0);
    const RecordingSummary after = desk.summary(1);
    QVERIFY(before.folder != after.folder);
    QCOMPARE(before.frames % 48000, 0); // the next one begins on a whole second
    QVERIFY(holdsTheSignal(before.folder / "audio-0001.wav", 0));
    QVERIFY(holdsTheSignal(after.folder / "audio-0001.wav", before.frames));
    QCOMPARE(test::databaseOf(before.folder)->rows().value().back().endFrame, before.frames);
    QCOMPARE(test::databaseOf(after.folder)->rows().value().front().beginFrame, 0);
    QCOMPARE(test::databaseOf(before.folder)->end()->reason, std::string("day"));
}

void TestRecorder::theClockIsNotedBesideTheFrames()
{
    Desk desk;
    desk.engine.start(input(), {});
    desk.engine.startRecording(desk.options);
    QTRY_VERIFY(desk.endFrame >= 48000);
    desk.engine.stop();
    QTRY_COMPARE(desk.finished.count(), 1);
    const auto database = test::databaseOf(desk.summary().folder);
    const std::vector<ClockAnchor> anchors = database->anchors().value();
    QVERIFY(!anchors.empty());
    const double sinceStart = static_cast<double>(anchors[0].systemNs - database->info().start.unixNs) / 1e9;
    QVERIFY(std::abs(sinceStart - static_cast<double>(anchors[0].frame) / 48000.0) < 0.5);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
