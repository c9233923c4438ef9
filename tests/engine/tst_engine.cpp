// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/audio/file_source.h"
#include "core/engine/engine.h"
#include "core/measure/pipeline.h"
#include "tests/core/reading_log.h"
#include "tests/core/signals.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

GeneratorInput generator(const char *spec, Pace pace = Pace::realTime)
{
    return {GeneratorSpec::parse(spec).value(), 48000, pace};
}

std::vector<float> readAll(const std::filesystem::path &path)
{
    const auto source = FileSource::open(path).take();
    std::vector<float> samples(static_cast<std::size_t>(source->totalFrames().value_or(0) * source->format().channels));
    source->read(samples);
    return samples;
}

/// Where `part` lies in `whole`, or −1.
std::ptrdiff_t positionIn(const std::vector<float> &whole, const std::vector<float> &part)
{
    const auto found = std::search(whole.begin(), whole.end(), part.begin(), part.end());
    return found == whole.end() ? -1 : found - whole.begin();
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threadedReplayEqualsOffline();
    void aFileAtItsOwnPaceTakesItsTime();
    void recordingHoldsEveryFrameOfTheStream();
    void recordingInTheMiddleHoldsItsFrames();
    void recordingOfADurationIsExact();
    void resetIsFeltByTheNextSnapshots();
    void stoppedAndStartedTwentyTimes();
    void whatCannotBeginIsTold_data();
    void whatCannotBeginIsTold();
    void aBadFolderEndsTheRecordingOnly();
    void simulatedStreamsSaySo();
};

void TestEngine::threadedReplayEqualsOffline()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("stereo.wav")).toStdString();
    const AudioFormat format{44100, 2, SampleType::float32};
    {
        std::vector<float> samples = test::noise(2 * 44100 * 20 + 2 * 333, 9);
        samples[100'000] = 1.5F;
        auto writer = createAudioFile(path, {format}, {}).take();
        QVERIFY(writer->write({samples, 2, 0, 0}));
        QVERIFY(writer->finish());
    }
    test::ReadingLog offline;
    {
        Pipeline pipeline(format, {}, offline);
        const auto source = FileSource::open(path).take();
        analyze(*source, pipeline, 1023);
    }

    Engine engine;
    std::vector<LogRow> rows;
    std::shared_ptr<const Snapshot> last;
    connect(&engine, &Engine::rowsReady, this,
            [&](const std::vector<LogRow> &more) { rows.insert(rows.end(), more.begin(), more.end()); });
    connect(&engine, &Engine::snapshotReady, this, [&](const std::shared_ptr<const Snapshot> &s) { last = s; });
    QSignalSpy ended(&engine, &Engine::streamEnded);
    engine.start(FileInput{path, Pace::asFastAsItGoes}, {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30'000);
    QCOMPARE(engine.state(), Engine::State::idle);
    QVERIFY(test::sameBits(rows, offline.rows));
    QVERIFY(test::sameBits(*last, offline.snapshots.back()));
}

void TestEngine::aFileAtItsOwnPaceTakesItsTime()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("a.wav")).toStdString();
    auto writer = createAudioFile(path, {{48000, 1, SampleType::float32}}, {}).take();
    QVERIFY(writer->write({test::noise(48000 * 2, 1), 1, 0, 0}));
    QVERIFY(writer->finish());
    Engine engine;
    QSignalSpy ended(&engine, &Engine::streamEnded);
    QElapsedTimer clock;
    clock.start();
    engine.start(FileInput{path, Pace::realTime}, {});
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 20'000);
    QVERIFY(clock.elapsed() >= 1980); // its last period is due 10 ms early, its first is not waited for
}

void TestEngine::recordingHoldsEveryFrameOfTheStream()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    engine.start(generator("white:-30"), {});
    engine.startRecording(folder.path().toStdString()); // while it opens: from the first frame on
    QTRY_VERIFY(engine.recordingStatus() && engine.recordingStatus()->framesRecorded > 48000);
    engine.stop();
    QTRY_COMPARE(finished.count(), 1);
    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    const std::vector<float> recorded = readAll(summary.folder / "audio-0001.wav");
    QCOMPARE(static_cast<std::int64_t>(recorded.size()), summary.framesWritten);
    std::vector<float> expected(recorded.size());
    makeGeneratorSource(GeneratorSpec::parse("white:-30").value())->read(expected);
    QVERIFY(recorded == expected);
    QVERIFY(!engine.isRecording());
    QVERIFY(!engine.isFinishingRecordings());
}

void TestEngine::recordingInTheMiddleHoldsItsFrames()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy rows(&engine, &Engine::rowsReady);
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    engine.start(generator("white:-30"), {});
    QTRY_VERIFY(rows.count() >= 11);
    RecordingOptions options;
    options.outputFolder = folder.path().toStdString();
    options.preRollSeconds = 0.0;
    engine.startRecording(options);
    QTRY_VERIFY(engine.recordingStatus()->framesRecorded > 24000);
    engine.stopRecording();
    QVERIFY(!engine.isRecording());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(engine.state(), Engine::State::measuring); // goes on
    const auto summary = finished[0][0].value<RecordingSummary>();
    const std::vector<float> recorded = readAll(summary.folder / "audio-0001.wav");
    std::vector<float> stream(48000 * 60);
    makeGeneratorSource(GeneratorSpec::parse("white:-30").value())->read(stream);
    const std::ptrdiff_t position = positionIn(stream, recorded);
    QVERIFY(position >= 48000);
    QCOMPARE(position % 48000, 0); // on the whole second before it was asked for
    // Once more, into the same folder.
    engine.startRecording(options);
    QTRY_VERIFY(engine.recordingStatus()->framesRecorded > 4800);
    engine.stop();
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(positionIn(stream, readAll(finished[1][0].value<RecordingSummary>().folder / "audio-0001.wav")) >=
            position);
}

void TestEngine::recordingOfADurationIsExact()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    engine.start(generator("pink:-30", Pace::asFastAsItGoes), {});
    engine.startRecording(folder.path().toStdString(), 12.3456);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    QCOMPARE(finished[0][0].value<RecordingSummary>().framesWritten, 592'589);
    QVERIFY(!engine.isRecording());
    QCOMPARE(engine.state(), Engine::State::measuring);
}

void TestEngine::resetIsFeltByTheNextSnapshots()
{
    Engine engine;
    std::int64_t measured = 0;
    std::int64_t resets = 0;
    connect(&engine, &Engine::snapshotReady, this, [&](const std::shared_ptr<const Snapshot> &s) {
        resets += s->measuredFrames < measured ? 1 : 0;
        measured = s->measuredFrames;
    });
    engine.start(generator("pink:-30"), {});
    QTRY_VERIFY(measured > 48000);
    engine.reset();
    QTRY_COMPARE(resets, 1);
    QTRY_VERIFY(measured > 24000);
}

void TestEngine::stoppedAndStartedTwentyTimes()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    int recordings = 0;
    std::uint64_t state = 42;
    for (int i = 0; i < 20; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const int waitMs = static_cast<int>(state >> 58U); // 0 … 63 ms: while it opens, at once, or running
        engine.start(generator(i % 3 == 0 ? "demo" : "pink:-30", i % 2 == 0 ? Pace::realTime : Pace::asFastAsItGoes),
                     {});
        if (i % 4 != 3)
            engine.startRecording(folder.path().toStdString());
        QTest::qWait(waitMs);
        engine.reset();
        recordings += engine.recordingStatus() ? 1 : 0;
        if (i % 5 == 0)
            engine.stopRecording();
        engine.stop();
        QCOMPARE(engine.state(), Engine::State::idle);
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), recordings, 30'000);
    for (const QList<QVariant> &arguments : finished)
        QVERIFY(!arguments[0].value<RecordingSummary>().error);
    QVERIFY(!engine.isFinishingRecordings());
}

void TestEngine::whatCannotBeginIsTold_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << 0 << static_cast<int>(ErrorCode::audioFileUnreadable);
    QTest::newRow("no such channel") << 1 << static_cast<int>(ErrorCode::channelMissing);
}

void TestEngine::whatCannotBeginIsTold()
{
    QFETCH(int, which);
    QFETCH(int, code);
    Engine engine;
    QSignalSpy failed(&engine, &Engine::failed);
    Settings settings;
    if (which == 0) {
        engine.start(FileInput{"/nowhere/at/all.wav", Pace::realTime}, settings);
    } else {
        settings.channel = 2;
        engine.start(generator("silence"), settings);
    }
    engine.startRecording("/nowhere");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(static_cast<int>(failed[0][0].value<Error>().code), code);
    QCOMPARE(engine.state(), Engine::State::idle);
    QVERIFY(!engine.isRecording());
    engine.start(generator("silence"), {}); // and the engine goes on
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
}

void TestEngine::aBadFolderEndsTheRecordingOnly()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy rows(&engine, &Engine::rowsReady);
    engine.start(generator("pink:-30"), {});
    engine.startRecording(file.fileName().toStdString());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<RecordingSummary>().error->code, ErrorCode::folderNotWritable);
    QVERIFY(!engine.isRecording());
    QCOMPARE(engine.state(), Engine::State::measuring);
    const auto before = rows.count();
    QTRY_VERIFY(rows.count() > before + 3);
}

void TestEngine::simulatedStreamsSaySo()
{
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    engine.start(generator("demo", Pace::asFastAsItGoes), {});
    QTRY_VERIFY(engine.stream().has_value());
    QVERIFY(engine.stream()->simulated);
    QVERIFY(!engine.stream()->isDevice);
    engine.startRecording(folder.path().toStdString(), 1.0);
    QTRY_COMPARE(finished.count(), 1);
    QFile file(QString::fromStdString((finished[0][0].value<RecordingSummary>().folder / "audio-0001.wav").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(1000).contains("SIMULATED"));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
