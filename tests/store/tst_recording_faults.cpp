// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_info.h"
#include "tests/core/signals.h"
#include "tests/store/recording_bench.h"
#include "tests/support/broken_file.h"
#include "tests/support/slow_writer.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace ls;
using namespace std::chrono_literals;

namespace {

constexpr AudioFormat slow{8000, 1, SampleType::float32};

/// A disk that has room for so many frames of audio, until it is given more.
struct RefusingDisk {
    std::atomic<std::int64_t> roomFrames{0};
    std::atomic<int> closesRefused{0}; ///< so many files find no room for what an encoder brings out at their end
};

class RefusingWriter : public AudioWriter {
public:
    RefusingWriter(std::unique_ptr<AudioWriter> file, std::filesystem::path path, std::shared_ptr<RefusingDisk> disk)
        : m_file(std::move(file)),
          m_path(std::move(path)),
          m_disk(std::move(disk))
    {
    }
    Result<void> write(const BlockView &block) override
    {
        if (m_failed)
            qFatal("a file that has failed is written to again");
        const std::int64_t taken = std::min(block.frames(), m_disk->roomFrames.load());
        m_disk->roomFrames -= taken;
        Result<void> written = m_file->write(block.head(taken));
        if (written && taken < block.frames()) {
            m_failed = true;
            return Error{ErrorCode::diskFull, "audio", "No space left on device"};
        }
        return written;
    }
    Result<void> sync() const override { return m_file->sync(); }
    Result<void> close() override
    {
        if (m_disk->closesRefused <= 0)
            return m_file->close();
        --m_disk->closesRefused;
        const test::FileSizeLimit limit(std::filesystem::file_size(m_path) + 1);
        return m_file->close();
    }
    Result<void> finish(const AudioFileEnding &ending) override { return m_file->finish(ending); }
    std::int64_t framesWritten() const override { return m_file->framesWritten(); }
    std::int64_t bytesWritten() const override { return m_file->bytesWritten(); }
    std::int64_t framesHeld() const override { return m_file->framesHeld(); }
    std::vector<float> unwritten() const override { return m_file->unwritten(); }

    static OpenAudioFile opener(std::shared_ptr<RefusingDisk> disk)
    {
        return [disk](const std::filesystem::path &path, const AudioFileFormat &format,
                      const AudioFileNote &note) -> Result<std::unique_ptr<AudioWriter>> {
            Result<std::unique_ptr<AudioWriter>> file = createAudioFile(path, format, note);
            if (!file)
                return file.error();
            return std::unique_ptr<AudioWriter>(std::make_unique<RefusingWriter>(file.take(), path, disk));
        };
    }

private:
    std::unique_ptr<AudioWriter> m_file;
    std::filesystem::path m_path;
    std::shared_ptr<RefusingDisk> m_disk;
    bool m_failed = false;
};

/// Takes all the room there is in a folder, while it lives.
class Ballast {
public:
    explicit Ballast(const QTemporaryDir &folder) : m_file(folder.filePath(QStringLiteral("ballast")))
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray piece(4096, 'x');
        while (m_file.write(piece) == piece.size()) {}
    }
    ~Ballast() { m_file.remove(); }
    Ballast(const Ballast &) = delete;
    Ballast &operator=(const Ballast &) = delete;

private:
    QFile m_file;
};

std::span<const float> part(const std::vector<float> &samples, std::size_t fromSecond, std::size_t seconds)
{
    return std::span(samples).subspan(fromSecond * 8000, seconds * 8000);
}

/// What follows each other in the database: without hole or overlap, from 0.
bool areContiguous(const std::vector<SegmentRecord> &segments, std::int64_t end)
{
    std::int64_t next = 0;
    for (const SegmentRecord &segment : segments) {
        if (segment.firstFrame != next)
            return false;
        next += segment.frames;
    }
    return next == end;
}

} // namespace

/// What goes wrong with a disk, and that it costs nothing that can be helped.
class TestRecordingFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLosesNothingIfItGetsRoomInTime_data();
    void aFullDiskLosesNothingIfItGetsRoomInTime();
    void whatAnEncoderHeldComesIntoTheNextFile();
    void noFileBeginsBeforeTheLastHasItsEnd();
    void aRealFullDiskIsToldAndRecordingResumes();
    void aDiskThatStaysFullIsGivenUpWhenTheRecordingEnds();
    void aSizeLimitBeginsTheNextFile();
    void aDeletedFileIsNoticed();
    void aFolderThatGoesAwayIsReplaced_data();
    void aFolderThatGoesAwayIsReplaced();
    void almostNoRoomIsRefusedAtOnce();
    void aThreadThatStandsStillIsToldOnce();
    void aLogThatHangsIsToldThoughNothingFails();
};

void TestRecordingFaults::aFullDiskLosesNothingIfItGetsRoomInTime_data()
{
    QTest::addColumn<int>("container");
    QTest::newRow("WAV") << static_cast<int>(AudioContainer::wav);
    QTest::newRow("FLAC") << static_cast<int>(AudioContainer::flac);
}

void TestRecordingFaults::aFullDiskLosesNothingIfItGetsRoomInTime()
{
    QFETCH(int, container);
    const QTemporaryDir output;
    const auto disk = std::make_shared<RefusingDisk>();
    disk->roomFrames = 2 * 8000 + 123; // within a block
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.container = static_cast<AudioContainer>(container);
    setup.options.sample = StoredSample::s16;
    setup.open = RefusingWriter::opener(disk);
    setup.retryInterval = 20ms;
    std::vector<float> samples = test::noise(12 * 8000, 1, -30.0);
    for (float &value : samples) // what 16 bits hold
        value = static_cast<float>(std::nearbyint(static_cast<double>(value) * 32768.0) / 32768.0);
    setup.info.format.sampleType = SampleType::int16; // no dither
    test::RecordingBench bench(setup);
    bench.feed(part(samples, 0, 5));
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasHappened(Event::Kind::diskProblem), 1000);
    QVERIFY(bench.writer().status().diskRefuses);
    bench.feed(part(samples, 5, 5)); // it waits in memory
    QCOMPARE(bench.writer().status().framesLost, 0);
    disk->roomFrames = 1'000'000;
    QTRY_VERIFY(bench.hasHappened(Event::Kind::diskBack));
    bench.feed(part(samples, 10, 2));
    const RecordingSummary summary = bench.finish();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(summary.files.size() >= 2);
    QVERIFY(test::samplesOf(summary) == samples);
    const auto database = test::databaseOf(summary.folder);
    QVERIFY(areContiguous(database->segments().value(), 12 * 8000));
    QCOMPARE(database->rows().value().size(), 120U);
    // No empty files are left behind.
    for (const QFileInfo &file : QDir(QString::fromStdString(summary.folder.string())).entryInfoList(QDir::Files))
        QVERIFY2(file.size() > 0, qPrintable(file.fileName()));
}

/// FLAC brings out up to 4096 frames when it is closed: twice there is no room for them, where the files change and at
/// the very end.
void TestRecordingFaults::whatAnEncoderHeldComesIntoTheNextFile()
{
    const QTemporaryDir output;
    const auto disk = std::make_shared<RefusingDisk>();
    disk->roomFrames = 1'000'000;
    disk->closesRefused = 1;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.container = AudioContainer::flac;
    setup.options.sample = StoredSample::s16;
    setup.options.rotateSeconds = 2.0;
    setup.info.format.sampleType = SampleType::int16; // no dither
    setup.open = RefusingWriter::opener(disk);
    setup.retryInterval = 20ms;
    std::vector<float> samples = test::noise(5 * 8000, 1, -30.0);
    for (float &value : samples) // what 16 bits hold
        value = static_cast<float>(std::nearbyint(static_cast<double>(value) * 32768.0) / 32768.0);
    test::RecordingBench bench(setup);
    bench.feed(part(samples, 0, 4));
    QTRY_COMPARE(disk->closesRefused.load(), 0);
    QTRY_VERIFY(bench.writer().status().framesWritten == 4 * 8000);
    disk->closesRefused = 1;
    bench.feed(part(samples, 4, 1));
    const RecordingSummary summary = bench.finish();
    QVERIFY2(!summary.error, summary.error ? describe(*summary.error).c_str() : "");
    QVERIFY(bench.hasHappened(Event::Kind::diskProblem));
    QCOMPARE(summary.framesLost, 0);
    QCOMPARE(summary.framesWritten, 5 * 8000);
    QVERIFY(test::samplesOf(summary) == samples);
    const auto database = test::databaseOf(summary.folder);
    const std::vector<SegmentRecord> segments = database->segments().take();
    QVERIFY(areContiguous(segments, 5 * 8000));
    QCOMPARE(segments[0].frames, 3 * 4096); // whole blocks
    for (const SegmentRecord &segment : segments)
        QVERIFY(segment.complete && segment.sha256);
}

/// Files are completed by a thread that may be late; all of their audio is in them by then.
void TestRecordingFaults::noFileBeginsBeforeTheLastHasItsEnd()
{
    const QTemporaryDir output;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->holdsWrites = false;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.container = AudioContainer::flac;
    setup.options.sample = StoredSample::s16;
    setup.options.rotateSeconds = 1.0;
    setup.open = test::SlowWriter::opener(gate);
    test::RecordingBench bench(setup);
    gate->close();                                             // in this test, to those who complete files
    const auto opens = qScopeGuard([&gate] { gate->open(); }); // also where this test ends too soon
    bench.feed(test::noise(4 * 8000 + 5000, 1, -30.0));
    QTRY_COMPARE(bench.writer().status().framesWritten, 4 * 8000 + 5000);
    const QDir folder(output.filePath(QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0]));
    const QStringList files = folder.entryList({QStringLiteral("audio-*.flac")}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 5);
    for (const QString &file : files)
        QCOMPARE(countFrames(folder.filePath(file).toStdString()).take(), file == files.back() ? 4096 : 8000);
    gate->open();
    QVERIFY(!bench.finish().error);
}

void TestRecordingFaults::aRealFullDiskIsToldAndRecordingResumes()
{
    const QTemporaryDir output;
    const test::SmallDisk disk(output.path().toStdString(), 6 << 20);
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here (it takes root): a real full disk was not tried");
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.retryInterval = 50ms;
    const std::vector<float> samples = test::noise(40 * 8000, 1);
    test::RecordingBench bench(setup);
    bench.feed(part(samples, 0, 2));
    QTRY_VERIFY(bench.writer().status().framesWritten == 2 * 8000);
    auto ballast = std::make_unique<Ballast>(output);
    bench.feed(part(samples, 2, 8));
    QTRY_VERIFY_WITH_TIMEOUT(bench.hasHappened(Event::Kind::diskProblem), 1000);
    bench.feed(part(samples, 10, 20));
    QTest::qWait(1200); // the database finds out, too
    ballast.reset();
    QTRY_VERIFY(bench.hasHappened(Event::Kind::diskBack));
    bench.feed(part(samples, 30, 10));
    const RecordingSummary summary = bench.finish();
    QVERIFY2(!summary.error, summary.error ? describe(*summary.error).c_str() : "");
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(test::samplesOf(summary) == samples);
    const auto database = test::databaseOf(summary.folder);
    QVERIFY(areContiguous(database->segments().value(), 40 * 8000));
    QCOMPARE(database->rows().value().size(), 400U);
    QCOMPARE(database->hashes().value().size(), 40U);
    QVERIFY(database->damages().value().empty());
}

void TestRecordingFaults::aDiskThatStaysFullIsGivenUpWhenTheRecordingEnds()
{
    const QTemporaryDir output;
    const auto disk = std::make_shared<RefusingDisk>();
    disk->roomFrames = 3 * 8000;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = RefusingWriter::opener(disk);
    setup.retryInterval = 20ms;
    setup.giveUpAfter = 1s;
    const std::vector<float> samples = test::noise(10 * 8000, 1);
    test::RecordingBench bench(setup);
    bench.feed(samples);
    const RecordingSummary summary = bench.finish();
    QCOMPARE(summary.error->code, ErrorCode::diskTooSlow);
    QCOMPARE(summary.framesLostByDisk, 7 * 8000);
    QCOMPARE(summary.framesWritten, 3 * 8000);
    const std::vector<float> stored = test::samplesOf(summary);
    QVERIFY(std::equal(stored.begin(), stored.end(), samples.begin()));
    const auto database = test::databaseOf(summary.folder);
    QCOMPARE(database->rows().value().size(), 100U); // the levels are all there
    const std::vector<Event> events = database->eventsInForce().value();
    const auto loss = std::find_if(events.begin(), events.end(),
                                   [](const Event &event) { return event.kind == Event::Kind::diskLoss; });
    QVERIFY(loss != events.end());
    QCOMPARE(loss->frame, 3 * 8000);
    QCOMPARE(loss->count, 7 * 8000);
    QVERIFY(database->end());
}

void TestRecordingFaults::aSizeLimitBeginsTheNextFile()
{
    const QTemporaryDir output;
    const std::vector<float> samples = test::noise(120 * 8000, 1); // 3.8 MB
    RecordingSummary summary;
    {
        const test::FileSizeLimit limit(1'000'000);
        RecordingWriter::Setup setup = test::recordingInto(output, slow);
        setup.whenFull = RecordingWriter::WhenFull::wait; // measuring is faster than any disk
        test::RecordingBench bench(setup);
        bench.feed(samples);
        summary = bench.finish();
    }
    QVERIFY2(!summary.error, summary.error ? describe(*summary.error).c_str() : "");
    QVERIFY(summary.files.size() >= 4);
    QVERIFY(test::samplesOf(summary) == samples);
    QVERIFY(areContiguous(test::databaseOf(summary.folder)->segments().value(), 120 * 8000));
}

void TestRecordingFaults::aDeletedFileIsNoticed()
{
    const QTemporaryDir output;
    const std::vector<float> samples = test::noise(90 * 8000, 1);
    test::RecordingBench bench(test::recordingInto(output, slow));
    bench.feed(part(samples, 0, 2));
    QTRY_VERIFY(bench.writer().status().framesWritten == 2 * 8000);
    const QString folder = output.filePath(QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0]);
    QVERIFY(QFile::remove(folder + QStringLiteral("/audio-0001.wav")));
    std::size_t second = 2;
    QTRY_VERIFY_WITH_TIMEOUT((bench.feed(part(samples, second++, 1)), bench.hasHappened(Event::Kind::diskProblem)),
                             2000);
    bench.feed(part(samples, second, 1));
    QTest::qWait(1500); // in which everything is brought to the disk, the deleted file, too
    bench.feed(part(samples, ++second, 1));
    const RecordingSummary summary = bench.finish();
    QCOMPARE(summary.files.size(), 2U); // and the new one is not left for that
    const std::vector<float> rest = test::samplesOf(summary.folder / "audio-0002.wav");
    QVERIFY(!rest.empty());
    const auto from = static_cast<std::ptrdiff_t>((second + 1) * 8000 - rest.size());
    QVERIFY(std::equal(rest.begin(), rest.end(), samples.begin() + from));
}

void TestRecordingFaults::aFolderThatGoesAwayIsReplaced_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("renamed") << false;
    QTest::newRow("deleted") << true;
}

void TestRecordingFaults::aFolderThatGoesAwayIsReplaced()
{
    QFETCH(bool, deleted);
    const QTemporaryDir output;
    const std::vector<float> samples = test::noise(40 * 8000, 1);
    test::RecordingBench bench(test::recordingInto(output, slow));
    bench.feed(part(samples, 0, 2));
    QTRY_VERIFY(bench.writer().status().framesWritten == 2 * 8000);
    const QString name = QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)[0];
    const QString moved = output.filePath(QStringLiteral("moved"));
    QVERIFY(QDir(output.path()).rename(name, QStringLiteral("moved")));
    if (deleted)
        QVERIFY(QDir(moved).removeRecursively());
    std::size_t second = 2;
    QTRY_VERIFY_WITH_TIMEOUT((bench.feed(part(samples, second++, 1)), bench.hasHappened(Event::Kind::diskProblem)),
                             2000);
    QTRY_VERIFY(bench.hasHappened(Event::Kind::diskBack));
    for (int i = 0; i < 3; ++i)
        bench.feed(part(samples, second++, 1));
    const RecordingSummary summary = bench.finish();
    QVERIFY2(!summary.error, summary.error ? describe(*summary.error).c_str() : "");
    QVERIFY(summary.folder.filename() != "moved");
    const auto database = test::databaseOf(summary.folder);
    QVERIFY(database->end());
    // The new one begins on a whole second, and what it holds is right to the frame.
    const std::int64_t frames = database->end()->endFrame;
    const auto begin = static_cast<std::int64_t>(second * 8000) - frames;
    QCOMPARE(begin % 8000, 0);
    for (const SegmentRecord &segment : database->segments().take()) {
        const std::vector<float> stored = test::samplesOf(summary.folder / segment.file);
        QCOMPARE(static_cast<std::int64_t>(stored.size()), segment.frames);
        QVERIFY(std::equal(stored.begin(), stored.end(), samples.begin() + begin + segment.firstFrame));
    }
    QVERIFY(!database->rows().value().empty());
    if (!deleted) // what was written before is where it was moved to
        QVERIFY(test::samplesOf(std::filesystem::path(moved.toStdString()) / "audio-0001.wav").size() >= 2 * 8000);
}

void TestRecordingFaults::almostNoRoomIsRefusedAtOnce()
{
    const QTemporaryDir output;
    const test::SmallDisk disk(output.path().toStdString(), 6 << 20);
    if (!disk.isMounted())
        QSKIP("no disk can be mounted here (it takes root): a real full disk was not tried");
    auto ballast = std::make_unique<Ballast>(output);
    test::RecordingBench bench(test::recordingInto(output, slow));
    QTRY_VERIFY(bench.isFinished());
    const RecordingSummary summary = bench.waitFinished();
    QCOMPARE(summary.error->code, ErrorCode::diskAlmostFull);
    ballast.reset();
    QVERIFY(QDir(output.path()).isEmpty()); // nothing is left behind
}

void TestRecordingFaults::aThreadThatStandsStillIsToldOnce()
{
    constexpr std::int64_t ms = 1'000'000;
    StallWatch watch(1s);
    QVERIFY(!watch.look(9000 * ms)); // nothing is to be done yet
    watch.begin(10'000 * ms);
    QVERIFY(!watch.look(12'900 * ms)); // it may take its time to begin
    watch.turn(12'900 * ms);
    QVERIFY(!watch.look(13'900 * ms));
    QVERIFY(!watch.goesOn());
    QVERIFY(watch.look(13'901 * ms));
    QVERIFY(watch.isStanding());
    QVERIFY(!watch.look(20'000 * ms)); // it has been told
    watch.turn(20'000 * ms);
    QVERIFY(watch.goesOn());
    QVERIFY(!watch.goesOn());
    QVERIFY(!watch.look(20'500 * ms));
    QVERIFY(watch.look(21'500 * ms));

    StallWatch late(1s); // a disk that does not even make the folder
    late.begin(10'000 * ms);
    QVERIFY(late.look(13'001 * ms));
}

/// What brings everything to the disk stands still, while audio goes into the system's cache.
void TestRecordingFaults::aLogThatHangsIsToldThoughNothingFails()
{
    const QTemporaryDir output;
    const auto gate = std::make_shared<test::DiskGate>();
    gate->holdsWrites = false;
    gate->holdsSync = true;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.open = test::SlowWriter::opener(gate);
    test::RecordingBench bench(setup);
    const std::vector<float> samples = test::noise(8000 / 10, 1);
    std::int64_t fed = 0;
    const auto feed = [&] { // in true time, more or less
        bench.feed(samples);
        fed += static_cast<std::int64_t>(samples.size());
        QTest::qWait(20);
    };
    while (bench.writer().status().framesWritten == 0)
        feed();
    gate->close();
    while (!bench.writer().status().diskRefuses && fed < 500 * 8000)
        feed();
    QVERIFY(bench.hasHappened(Event::Kind::diskProblem));
    gate->open();
    QTRY_VERIFY((feed(), bench.hasHappened(Event::Kind::diskBack) && !bench.writer().status().diskRefuses));
    const RecordingSummary summary = bench.finish();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QCOMPARE(summary.frames, fed);
    QCOMPARE(test::databaseOf(summary.folder)->rows().value().size(), static_cast<std::size_t>(fed / 800));
}

QTEST_GUILESS_MAIN(TestRecordingFaults)
#include "tst_recording_faults.moc"
