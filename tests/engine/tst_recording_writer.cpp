// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/store/recording_writer.h"
#include "tests/core/signals.h"
#include "tests/support/slow_writer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace ls;
using namespace std::chrono_literals;

namespace {

constexpr AudioFormat mono{48000, 1, SampleType::float32};

/// Takes the summary in the disk thread; it may be read once it was told.
struct Finished {
    std::optional<RecordingSummary> summary;
    std::atomic<bool> told{false};
    RecordingWriter::Callbacks callbacks()
    {
        return {{}, [this](const RecordingSummary &s) {
                    summary = s;
                    told = true;
                }};
    }
};

std::vector<float> readAll(const RecordingSummary &summary)
{
    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    std::vector<float> samples(static_cast<std::size_t>(summary.framesWritten) + 10);
    samples.resize(static_cast<std::size_t>(source->read(samples)));
    return samples;
}

} // namespace

class TestRecordingWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameIsInTheFile();
    void aDiskThatStandsStillLosesNothing();
    void whatTheQueueCannotHoldBecomesSilenceAndIsTold();
    void gapsOfTheStreamKeepTheirPlace();
    void twoInOneSecondDoNotMeet();
    void aReplayWaitsForTheDisk();
    void aFolderThatCannotBeMadeIsTold();
    void aFailingDiskIsToldAndWhatWasWrittenStays();
};

void TestRecordingWriter::everyFrameIsInTheFile()
{
    QTemporaryDir output;
    Finished finished;
    const std::vector<float> samples = test::noise(100'000, 1);
    {
        RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), mono, {},
                               finished.callbacks());
        writer.begin(5000);
        for (std::size_t at = 0; at < samples.size(); at += 1000)
            writer.consume({std::span(samples).subspan(at, 1000), 1, 5000 + static_cast<std::int64_t>(at), 0});
        writer.close(105'000);
        QVERIFY(writer.waitFinished(10s));
    }
    QVERIFY(finished.told);
    QVERIFY(!finished.summary->error);
    QCOMPARE(finished.summary->framesLost, 0);
    QCOMPARE(readAll(*finished.summary), samples);
    const QString name = QString::fromStdString(finished.summary->folder.filename().string());
    QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d$")).match(name).hasMatch(),
             qPrintable(name));
}

void TestRecordingWriter::aDiskThatStandsStillLosesNothing()
{
    QTemporaryDir output;
    Finished finished;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    const std::vector<float> samples = test::noise(50 * 48000, 2);
    RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), mono, {},
                           finished.callbacks(), RecordingWriter::WhenFull::loseAndTell,
                           test::SlowWriter::opener(gate));
    for (std::size_t at = 0; at < samples.size(); at += 48000)
        writer.consume({std::span(samples).subspan(at, 48000), 1, static_cast<std::int64_t>(at), 0});
    QTRY_VERIFY(gate->isBlocking());
    QCOMPARE(writer.status().framesLost, 0);
    QVERIFY(writer.status().queueFill > 0.5);
    writer.close(50 * 48000);
    QVERIFY(!writer.waitFinished(0ms));
    gate->open();
    QVERIFY(writer.waitFinished(20s));
    QTRY_VERIFY(finished.told);
    QVERIFY(!finished.summary->error);
    QCOMPARE(readAll(*finished.summary), samples);
}

void TestRecordingWriter::whatTheQueueCannotHoldBecomesSilenceAndIsTold()
{
    QTemporaryDir output;
    Finished finished;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    constexpr AudioFormat slow{8000, 1, SampleType::float32};
    const std::vector<float> second(8000, 0.5F);
    RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), slow, {},
                           finished.callbacks(), RecordingWriter::WhenFull::loseAndTell,
                           test::SlowWriter::opener(gate));
    const auto consume = [&](std::int64_t number) { writer.consume({second, 1, number * 8000, 0}); };
    consume(0);
    QTRY_VERIFY(gate->isBlocking());
    for (std::int64_t number = 1; number < 70; ++number) // the queue holds 60 s
        consume(number);
    const std::int64_t lost = writer.status().framesLost;
    QVERIFY(lost > 0);
    gate->open();
    QTRY_COMPARE(writer.status().queueFill, 0.0);
    consume(70);
    writer.close(71 * 8000);
    QVERIFY(writer.waitFinished(20s));
    QTRY_VERIFY(finished.told);
    QCOMPARE(finished.summary->framesWritten, 71 * 8000); // the file keeps the time
    QCOMPARE(finished.summary->framesLost, lost);
    QCOMPARE(finished.summary->error->code, ErrorCode::diskTooSlow);
    const std::vector<float> samples = readAll(*finished.summary);
    QCOMPARE(std::count(samples.begin(), samples.end(), 0.0F), lost);
    QCOMPARE(samples[70 * 8000], 0.5F);
    QCOMPARE(samples[static_cast<std::size_t>(70 * 8000 - 1)], 0.0F);
}

void TestRecordingWriter::gapsOfTheStreamKeepTheirPlace()
{
    QTemporaryDir output;
    Finished finished;
    const std::vector<float> samples(100, 0.25F);
    RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), mono, {},
                           finished.callbacks());
    writer.begin(1000);
    writer.consume({samples, 1, 1050, 80}); // 80 missing, of which 50 since the recording began
    writer.consume({samples, 1, 1350, 200});
    writer.close(1500); // 50 more are missing at the end
    QVERIFY(writer.waitFinished(10s));
    QTRY_VERIFY(finished.told);
    const std::vector<float> read = readAll(*finished.summary);
    QCOMPARE(read.size(), 500U);
    QCOMPARE(read[49], 0.0F);
    QCOMPARE(read[50], 0.25F);
    QCOMPARE(read[149], 0.25F);
    QCOMPARE(read[150], 0.0F);
    QCOMPARE(read[350], 0.25F);
    QCOMPARE(read[450], 0.0F);
    QCOMPARE(finished.summary->framesLost, 300);
}

void TestRecordingWriter::twoInOneSecondDoNotMeet()
{
    QTemporaryDir output;
    const auto now = std::chrono::system_clock::now();
    std::vector<std::filesystem::path> folders;
    for (int i = 0; i < 3; ++i) {
        Finished finished;
        RecordingWriter writer(output.path().toStdString(), now, mono, {}, finished.callbacks());
        writer.consume({std::vector<float>(10), 1, 0, 0});
        writer.close(10);
        QVERIFY(writer.waitFinished(10s));
        QTRY_VERIFY(finished.told);
        QVERIFY(!finished.summary->error);
        folders.push_back(finished.summary->folder);
    }
    QVERIFY(folders[0] != folders[1] && folders[1] != folders[2]);
    QVERIFY(folders[2].string().ends_with("_3"));
}

void TestRecordingWriter::aReplayWaitsForTheDisk()
{
    QTemporaryDir output;
    Finished finished;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->close();
    constexpr AudioFormat slow{8000, 1, SampleType::float32};
    const std::vector<float> second(8000, 0.5F);
    RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), slow, {},
                           finished.callbacks(), RecordingWriter::WhenFull::wait, test::SlowWriter::opener(gate));
    std::atomic<std::int64_t> consumed{0};
    std::jthread replay([&] {
        for (std::int64_t number = 0; number < 200; ++number) { // the queue holds 60
            writer.consume({second, 1, number * 8000, 0});
            consumed = number + 1;
        }
        writer.close(200 * 8000);
    });
    QTRY_VERIFY(consumed >= 59);
    QVERIFY(consumed < 70);
    gate->open();
    QVERIFY(writer.waitFinished(20s));
    QTRY_VERIFY(finished.told);
    QVERIFY(!finished.summary->error);
    QCOMPARE(finished.summary->framesWritten, 200 * 8000);
    QCOMPARE(finished.summary->framesLost, 0);
}

void TestRecordingWriter::aFolderThatCannotBeMadeIsTold()
{
    QTemporaryDir output;
    QFile file(output.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a folder cannot be made in a file, not even by root
    Finished finished;
    RecordingWriter writer(file.fileName().toStdString() + "/below", std::chrono::system_clock::now(), mono, {},
                           finished.callbacks());
    QVERIFY(writer.waitFinished(10s));
    writer.consume({std::vector<float>(10), 1, 0, 0}); // harmless
    writer.close(10);
    QTRY_VERIFY(finished.told);
    QCOMPARE(finished.summary->error->code, ErrorCode::folderNotWritable);
    QVERIFY(finished.summary->folder.empty());
}

void TestRecordingWriter::aFailingDiskIsToldAndWhatWasWrittenStays()
{
    class FailingWriter : public test::SlowWriter {
    public:
        using SlowWriter::SlowWriter;
        Result<void> write(const BlockView &block) override
        {
            if (framesWritten() >= 20'000)
                return Error{ErrorCode::diskFull, "audio-0001.wav", "No space left on device"};
            return SlowWriter::write(block);
        }
    };
    QTemporaryDir output;
    Finished finished;
    const auto open = [](const std::filesystem::path &path, const AudioFileFormat &format,
                         const AudioFileNote &note) -> Result<std::unique_ptr<AudioWriter>> {
        return std::unique_ptr<AudioWriter>(std::make_unique<FailingWriter>(createAudioFile(path, format, note).take(),
                                                                            std::make_shared<test::DiskGate>()));
    };
    const std::vector<float> samples = test::noise(100'000, 4);
    RecordingWriter writer(output.path().toStdString(), std::chrono::system_clock::now(), mono, {},
                           finished.callbacks(), RecordingWriter::WhenFull::loseAndTell, open);
    for (std::size_t at = 0; at < samples.size(); at += 1000)
        writer.consume({std::span(samples).subspan(at, 1000), 1, static_cast<std::int64_t>(at), 0});
    QVERIFY(writer.waitFinished(10s)); // told at once, not only when it is closed
    writer.close(100'000);
    QTRY_VERIFY(finished.told);
    QCOMPARE(finished.summary->error->code, ErrorCode::diskFull);
    const std::vector<float> read = readAll(*finished.summary);
    QVERIFY(read.size() >= 20'000U);
    QVERIFY(std::equal(read.begin(), read.end(), samples.begin()));
}

QTEST_GUILESS_MAIN(TestRecordingWriter)
#include "tst_recording_writer.moc"
