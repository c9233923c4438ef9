// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hash_chain.h"
#include "tests/core/signals.h"
#include "tests/store/recording_bench.h"
#include "tests/support/slow_writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <thread>

using namespace ls;
using namespace std::chrono_literals;

namespace {

constexpr AudioFormat slow{8000, 1, SampleType::float32};

} // namespace

class TestRecordingWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameIsInTheFile();
    void theDatabaseHoldsAllThatWasMeasured();
    void theChainOfHashesCanBeComputedAnewFromTheFolder();
    void aDiskThatStandsStillLosesNothing();
    void whatTheQueueCannotHoldBecomesSilenceAndIsTold();
    void gapsOfTheStreamKeepTheirPlace();
    void twoInOneSecondDoNotMeet();
    void aReplayWaitsForTheDisk();
    void aReplayDoesNotWaitForADeadDiskOnceItHasBeenEnded();
    void aFolderThatCannotBeMadeIsTold();
    void calibrationAndClockAreKept();
};

void TestRecordingWriter::everyFrameIsInTheFile()
{
    const QTemporaryDir output;
    const std::vector<float> samples = test::noise(100'000, 1);
    test::RecordingBench bench(test::recordingInto(output), 48000);
    bench.feed(samples);
    const RecordingSummary summary = bench.finish();
    QVERIFY(!summary.error);
    QCOMPARE(summary.frames, 100'000);
    QCOMPARE(summary.framesWritten, 100'000);
    QCOMPARE(summary.framesLost, 0);
    QCOMPARE(summary.problems, 0);
    QCOMPARE(summary.files, std::vector<std::string>{"audio-0001.wav"});
    QCOMPARE(summary.rootHash.size(), 64U);
    QCOMPARE(test::samplesOf(summary), samples);
    const QString name = QString::fromStdString(summary.folder.filename().string());
    QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d$")).match(name).hasMatch(),
             qPrintable(name));
    QCOMPARE(QDir(QString::fromStdString(summary.folder.string())).entryList(QDir::Files | QDir::Hidden),
             (QStringList{QStringLiteral("audio-0001.wav"), QStringLiteral("measurement.sqlite")}));
}

void TestRecordingWriter::theDatabaseHoldsAllThatWasMeasured()
{
    const QTemporaryDir output;
    test::RecordingBench bench(test::recordingInto(output), 2 * 48000);
    bench.feed(test::noise(3 * 48000 + 100, 1));
    bench.writer().add(Event{Event::Kind::marker, 2 * 48000 + 50'000, 0, 3.0, "dog"});
    const RecordingSummary summary = bench.finish();
    const auto database = test::databaseOf(summary.folder);
    QCOMPARE(database->end()->endFrame, 3 * 48000 + 100);
    QCOMPARE(database->end()->framesLost, 0);
    QCOMPARE(database->end()->reason, std::string("stopped"));
    const std::vector<LogRow> rows = database->rows().value();
    QCOMPARE(rows.size(), 31U);
    QCOMPARE(rows.back().endFrame, 3 * 48000 + 100); // what is left at the end is a shorter row
    std::int64_t next = 0;
    for (const LogRow &row : rows) {
        QCOMPARE(row.beginFrame, next); // from the recording's own beginning
        next = row.endFrame;
        QVERIFY(std::isfinite(row.readings[Metric::LAeq]));
    }
    QCOMPARE(database->bandRows().value().size(), 4U);
    const std::vector<Event> events = database->eventsInForce().value();
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events[0].kind, Event::Kind::marker);
    QCOMPARE(events[0].frame, 50'000);
    QCOMPARE(events[0].detail, std::string("dog"));
    const std::vector<SegmentRecord> segments = database->segments().value();
    QCOMPARE(segments.size(), 1U);
    QCOMPARE(segments[0].frames, 3 * 48000 + 100);
    QVERIFY(segments[0].complete);
    QFile file(QString::fromStdString((summary.folder / segments[0].file).string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    QVERIFY(std::equal(segments[0].sha256->begin(), segments[0].sha256->end(),
                       reinterpret_cast<const std::uint8_t *>(hash.constData())));
    QVERIFY(database->damages().value().empty());
}

void TestRecordingWriter::theChainOfHashesCanBeComputedAnewFromTheFolder()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, {48000, 2, SampleType::int24});
    setup.options.sample = StoredSample::s16; // not what was fed: what the file holds counts
    setup.options.rotateSeconds = 1.25;
    test::RecordingBench bench(setup);
    bench.feed(test::noise(2 * 2 * 48000, 5));
    bench.feed(test::noise(2 * 1000, 6), 4800);
    const RecordingSummary summary = bench.finish();
    const auto database = test::databaseOf(summary.folder);
    HashChain chain(48000, 2);
    for (const LogRow &row : database->rows().take())
        chain.addRow(row);
    for (const BandRow &row : database->bandRows().take())
        chain.addBandRow(row);
    const std::vector<float> samples = test::samplesOf(summary);
    QCOMPARE(samples.size(), 2U * (2 * 48000 + 4800 + 1000));
    chain.addAudio(samples);
    std::vector<SecondHash> expected = chain.take();
    for (const SecondHash &last : chain.finish())
        expected.push_back(last);
    const std::vector<SecondHash> hashes = database->hashes().value();
    QCOMPARE(hashes.size(), 3U);
    QCOMPARE(expected.size(), hashes.size());
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        QCOMPARE(hashes[i].second, static_cast<std::int64_t>(i));
        QVERIFY(hashes[i].audio == expected[i].audio);
        QVERIFY(hashes[i].log == expected[i].log);
        QVERIFY(hashes[i].chain == expected[i].chain);
    }
    QVERIFY(database->root());
    QCOMPARE(QByteArray::fromStdString(summary.rootHash),
             QByteArray(reinterpret_cast<const char *>(database->root()->data()), 32).toHex());
}

void TestRecordingWriter::aDiskThatStandsStillLosesNothing()
{
    const QTemporaryDir output;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    const std::vector<float> samples = test::noise(50 * 8000, 2);
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = test::SlowWriter::opener(gate);
    setup.options.preRollSeconds = 0.0;
    test::RecordingBench bench(setup);
    bench.feed(std::span(samples).first(8000));
    QTRY_VERIFY(gate->isBlocking());
    QTest::qWait(1100); // longer than it may stand still untold
    bench.feed(std::span(samples).subspan(8000));
    QVERIFY(bench.hasHappened(Event::Kind::diskProblem));
    QVERIFY(bench.writer().status().diskRefuses);
    QCOMPARE(bench.writer().status().framesLost, 0);
    QVERIFY(bench.writer().status().queueFill > 0.5);
    bench.close();
    QVERIFY(!bench.writer().waitFinished(0ms));
    gate->open();
    const RecordingSummary summary = bench.waitFinished();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(bench.hasHappened(Event::Kind::diskBack));
    QCOMPARE(test::samplesOf(summary), samples);
}

void TestRecordingWriter::whatTheQueueCannotHoldBecomesSilenceAndIsTold()
{
    const QTemporaryDir output;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    const std::vector<float> second(8000, 0.5F);
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = test::SlowWriter::opener(gate);
    setup.queueSeconds = 5.0;
    setup.options.preRollSeconds = 0.0;
    test::RecordingBench bench(setup);
    bench.feed(second);
    QTRY_VERIFY(gate->isBlocking());
    for (int number = 1; number < 10; ++number)
        bench.feed(second);
    const std::int64_t lost = bench.writer().status().framesLost;
    QVERIFY(lost > 0);
    QVERIFY(bench.hasHappened(Event::Kind::diskLoss)); // while it lasts
    gate->open();
    QTRY_COMPARE(bench.writer().status().queueFill, 0.0);
    bench.feed(second);
    const RecordingSummary summary = bench.finish();
    QCOMPARE(summary.frames, 11 * 8000); // the file keeps the time
    QCOMPARE(summary.framesWritten, 11 * 8000);
    QCOMPARE(summary.framesLost, lost);
    QCOMPARE(summary.framesLostByDisk, lost);
    QCOMPARE(summary.error->code, ErrorCode::diskTooSlow);
    const std::vector<float> samples = test::samplesOf(summary);
    QCOMPARE(std::count(samples.begin(), samples.end(), 0.0F), lost);
    QCOMPARE(samples[10 * 8000], 0.5F);
    QCOMPARE(samples[10 * 8000 - 1], 0.0F);
    std::int64_t listed = 0;
    for (const Event &event : test::databaseOf(summary.folder)->eventsInForce().take()) {
        if (event.kind != Event::Kind::diskLoss)
            continue;
        listed += event.count;
        for (std::int64_t frame = event.frame; frame < event.frame + event.count; ++frame)
            QCOMPARE(samples[static_cast<std::size_t>(frame)], 0.0F);
    }
    QCOMPARE(listed, lost); // each frame of it is in the list, at its place
}

void TestRecordingWriter::gapsOfTheStreamKeepTheirPlace()
{
    const QTemporaryDir output;
    const std::vector<float> samples(100, 0.25F);
    test::RecordingBench bench(test::recordingInto(output), 48000);
    bench.feed(samples, 50);
    bench.feed(samples, 200);
    const RecordingSummary summary = bench.finish(50); // 50 more are missing at the end
    const std::vector<float> read = test::samplesOf(summary);
    QCOMPARE(read.size(), 500U);
    QCOMPARE(read[49], 0.0F);
    QCOMPARE(read[50], 0.25F);
    QCOMPARE(read[149], 0.25F);
    QCOMPARE(read[150], 0.0F);
    QCOMPARE(read[350], 0.25F);
    QCOMPARE(read[450], 0.0F);
    QCOMPARE(summary.framesLost, 300);
    QCOMPARE(test::databaseOf(summary.folder)->end()->framesLost, 300);
}

void TestRecordingWriter::twoInOneSecondDoNotMeet()
{
    const QTemporaryDir output;
    const RecordingWriter::Setup setup = test::recordingInto(output);
    std::vector<std::filesystem::path> folders;
    for (int i = 0; i < 3; ++i) {
        test::RecordingBench bench(setup);
        bench.feed(std::vector<float>(10));
        const RecordingSummary summary = bench.finish();
        QVERIFY(!summary.error);
        folders.push_back(summary.folder);
    }
    QVERIFY(folders[0] != folders[1] && folders[1] != folders[2]);
    QVERIFY(folders[2].string().ends_with("_3"));
}

void TestRecordingWriter::aReplayWaitsForTheDisk()
{
    const QTemporaryDir output;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    const std::vector<float> second(8000, 0.5F);
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = test::SlowWriter::opener(gate);
    setup.whenFull = RecordingWriter::WhenFull::wait;
    setup.queueSeconds = 5.0;
    setup.options.preRollSeconds = 0.0;
    test::RecordingBench bench(setup);
    std::atomic<int> fed{0};
    std::jthread replay([&] {
        for (int number = 0; number < 30; ++number) {
            bench.feed(second);
            fed = number + 1;
        }
        bench.close();
    });
    QTRY_VERIFY(fed >= 5);
    QVERIFY(fed < 10);
    gate->open();
    const RecordingSummary summary = bench.waitFinished();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesWritten, 30 * 8000);
    QCOMPARE(summary.framesLost, 0);
}

void TestRecordingWriter::aReplayDoesNotWaitForADeadDiskOnceItHasBeenEnded()
{
    const QTemporaryDir output;
    const std::vector<float> second(8000, 0.5F);
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = [](const std::filesystem::path &path, const AudioFileFormat &,
                    const AudioFileNote &) -> Result<std::unique_ptr<AudioWriter>> {
        return Error{ErrorCode::diskFull, path.string(), "No space left on device"};
    };
    setup.whenFull = RecordingWriter::WhenFull::wait;
    setup.queueSeconds = 2.0;
    setup.options.preRollSeconds = 0.0;
    setup.giveUpAfter = 1s;
    test::RecordingBench bench(setup);
    std::jthread replay([&] {
        for (int number = 0; number < 8; ++number)
            bench.feed(second);
        bench.close();
    });
    QTRY_VERIFY(bench.hasHappened(Event::Kind::diskProblem));
    bench.writer().expectEnd();
    const RecordingSummary summary = bench.waitFinished();
    QCOMPARE(summary.frames, 8 * 8000);
    QCOMPARE(summary.framesLostByDisk, 8 * 8000);
    QVERIFY(summary.error);
    QVERIFY(summary.files.empty());
    QCOMPARE(test::databaseOf(summary.folder)->rows().value().size(), 80U); // the levels are there
}

void TestRecordingWriter::aFolderThatCannotBeMadeIsTold()
{
    const QTemporaryDir output;
    QFile file(output.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a folder cannot be made in a file, not even by root
    RecordingWriter::Setup setup = test::recordingInto(output);
    setup.options.outputFolder = file.fileName().toStdString() + "/below";
    test::RecordingBench bench(setup);
    QTRY_VERIFY(bench.isFinished());
    bench.feed(std::vector<float>(10)); // harmless
    const RecordingSummary summary = bench.finish();
    QCOMPARE(summary.error->code, ErrorCode::folderNotWritable);
    QVERIFY(summary.folder.empty());
}

void TestRecordingWriter::calibrationAndClockAreKept()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output);
    setup.calibration.sensitivity.state = CalibrationState::estimated;
    setup.calibration.sensitivity.splOffsetDb = 120.5;
    setup.calibration.serial = "7000001";
    test::RecordingBench bench(setup, 48000);
    bench.feed(test::noise(48000, 1));
    CalibrationEntry better = setup.calibration;
    better.frame = 48000 + 24000;
    better.sensitivity.splOffsetDb = 121.0;
    better.reason = "calibrator";
    bench.writer().add(better);
    bench.writer().add(ClockAnchor{48000 + 100, 1'800'000'000'000'000'000, 77, 3600});
    const RecordingSummary summary = bench.finish();
    const auto database = test::databaseOf(summary.folder);
    const std::vector<CalibrationEntry> calibrations = database->calibrations().value();
    QCOMPARE(calibrations.size(), 2U);
    QCOMPARE(calibrations[0].frame, 0);
    QCOMPARE(calibrations[0].sensitivity.splOffsetDb, 120.5);
    QCOMPARE(calibrations[0].serial, std::string("7000001"));
    QCOMPARE(calibrations[1].frame, 24000);
    QCOMPARE(calibrations[1].sensitivity.splOffsetDb, 121.0);
    const std::vector<ClockAnchor> anchors = database->anchors().value();
    QCOMPARE(anchors.size(), 1U);
    QCOMPARE(anchors[0].frame, 100);
    QCOMPARE(anchors[0].monotonicNs, 77);
}

QTEST_GUILESS_MAIN(TestRecordingWriter)
#include "tst_recording_writer.moc"
