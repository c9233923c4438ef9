// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/engine/engine.h"
#include "tests/support/slow_writer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace ls;
using namespace std::chrono_literals;

namespace {

const char *const signal = "white:-30";

/// True if the file holds the generator's samples from its first on.
bool holdsTheSignal(const RecordingSummary &summary)
{
    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    std::vector<float> recorded(static_cast<std::size_t>(summary.framesWritten));
    if (source->read(recorded) != summary.framesWritten)
        return false;
    std::vector<float> expected(recorded.size());
    makeGeneratorSource(GeneratorSpec::parse(signal).value())->read(expected);
    return recorded == expected;
}

GeneratorInput input() { return {GeneratorSpec::parse(signal).value(), 48000, Pace::realTime}; }

} // namespace

/// Nothing on the road waits for what comes after it. Ten real seconds each: the length of the promise.
class TestEngineStalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBlockedWindowLosesNothing();
    void aBlockedDiskStopsNeitherMetersNorLosesAnything();
};

void TestEngineStalls::aBlockedWindowLosesNothing()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    std::vector<LogRow> rows;
    connect(&engine, &Engine::rowsReady, this,
            [&](const std::vector<LogRow> &more) { rows.insert(rows.end(), more.begin(), more.end()); });
    engine.start(input(), {});
    engine.startRecording(folder.path().toStdString());
    QTRY_VERIFY(!rows.empty());
    std::this_thread::sleep_for(10s); // the event loop of the window stands still
    engine.stop();
    QTRY_COMPARE(finished.count(), 1);
    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(summary.framesWritten > 48000 * 10);
    QVERIFY(holdsTheSignal(summary));
    std::int64_t next = 0;
    for (const LogRow &row : rows) { // every row, in order
        QCOMPARE(row.beginFrame, next);
        QCOMPARE(row.gapFrames, 0);
        next = row.endFrame;
    }
    QCOMPARE(next, summary.framesWritten);
}

void TestEngineStalls::aBlockedDiskStopsNeitherMetersNorLosesAnything()
{
    QTemporaryDir folder;
    const auto gate = std::make_shared<test::DiskGate>();
    Engine engine(nullptr, test::SlowWriter::opener(gate));
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy snapshots(&engine, &Engine::snapshotReady);
    engine.start(input(), {});
    engine.startRecording(folder.path().toStdString());
    QTRY_VERIFY(engine.recordingStatus() && engine.recordingStatus()->framesWritten > 0);
    gate->close();
    QTRY_VERIFY(gate->isBlocking());
    const std::int64_t writtenBefore = engine.recordingStatus()->framesWritten;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 10'000) {
        const auto before = snapshots.count();
        QTRY_VERIFY_WITH_TIMEOUT(snapshots.count() > before, 1000); // the needle keeps moving
    }
    QCOMPARE(engine.recordingStatus()->framesWritten, writtenBefore);
    QVERIFY(engine.recordingStatus()->framesRecorded > writtenBefore + 9 * 48000);
    engine.stop();
    QVERIFY(engine.isFinishingRecordings());
    QCOMPARE(finished.count(), 0);
    gate->open();
    QTRY_COMPARE(finished.count(), 1);
    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(holdsTheSignal(summary));
}

QTEST_GUILESS_MAIN(TestEngineStalls)
#include "tst_engine_stalls.moc"
