// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_files.h"
#include "core/audio/audio_file_info.h"
#include "core/audio/audio_writer.h"
#include "tests/support/broken_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace ls;

namespace {

constexpr std::int64_t blockFrames = 480;
constexpr AudioFormat mono{48000, 1, SampleType::float32};

BlockView blockOf(const std::vector<float> &samples, int channels, std::int64_t first, std::int64_t frames)
{
    const auto at = static_cast<std::size_t>(first * channels);
    const std::size_t count = std::min(static_cast<std::size_t>(frames * channels), samples.size() - at);
    return {std::span(samples).subspan(at, count), channels, first, 0};
}

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAudioWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleComesBack_data() { test::everyFormat(); }
    void everySampleComesBack();
    void everyCodeIsStoredExactly_data();
    void everyCodeIsStoredExactly();
    void floatsAreStoredBitForBit();
    void gapsBecomeSilenceOfTheSameLength_data() { test::everyFormat(); }
    void gapsBecomeSilenceOfTheSameLength();
    void wavIsReadableWhileItGrows();
    void smallFilesAreClassicRiff();
    void theSameRecordingGivesTheSameBytes();
    void samplesNobodyQuantizedAreClippedAndDoNotEndTheFile_data() { test::everyFormat(); }
    void samplesNobodyQuantizedAreClippedAndDoNotEndTheFile();
    void existingFilesAreNeverOverwritten();
    void symbolicLinksAreNotFollowed();
    void whatCannotBeginIsToldAndLeavesNothing_data();
    void whatCannotBeginIsToldAndLeavesNothing();
    void aFullDiskLosesNothing_data() { test::everyFormat(); }
    void aFullDiskLosesNothing();
    void aLimitOfFileSizeLosesNothing_data() { test::everyFormat(); }
    void aLimitOfFileSizeLosesNothing();
    void aDiskThatFillsUpAtTheEndLosesNothing();
    void cuesWithoutRoomLeaveTheFileAsItWas();
    void aDiskThatGoesAwayIsToldAtOnce_data() { test::everyFormat(); }
    void aDiskThatGoesAwayIsToldAtOnce();
    void syncTellsOfErrorsAndOfADeletedFile();

private:
    void losesNothing(const std::filesystem::path &folder, const AudioFileFormat &format);
    std::filesystem::path path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QTemporaryDir m_folder;
};

void TestAudioWriter::everySampleComesBack()
{
    QFETCH(AudioFileFormat, format);
    const std::filesystem::path file = path(QTest::currentDataTag());
    const std::vector<float> samples = test::storedNoise(format, 50'001, 1);
    const auto writer = createAudioFile(file, format, {}).take();
    for (std::int64_t at = 0; at < 50'001; at += blockFrames)
        QVERIFY(writer->write(blockOf(samples, format.stream.channels, at, blockFrames)));
    QVERIFY(writer->finish());
    QCOMPARE(writer->framesWritten(), 50'001);
    QVERIFY(writer->unwritten().empty());
    QCOMPARE(test::readAll(file), samples);

    const AudioFileInfo info = readAudioFileInfo(file).take();
    QCOMPARE(info.frames, std::optional<std::int64_t>(50'001));
    QCOMPARE(info.container, std::optional(format.container));
    QCOMPARE(info.stream.channels, format.stream.channels);
    QCOMPARE(info.stream.sampleRateHz, 48000);
    QCOMPARE(defaultStoredSample(info.stream.sampleType, format.container), format.sample);
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file));
    if (format.container == AudioContainer::wav)
        QCOMPARE(writer->bytesWritten(), 50'001 * format.stream.channels * storedBits(format.sample) / 8);
    QVERIFY(writer->bytesWritten() <= size);
    QVERIFY(writer->bytesWritten() > size / 2);
}

void TestAudioWriter::everyCodeIsStoredExactly_data()
{
    QTest::addColumn<AudioContainer>("container");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("step");
    QTest::newRow("WAV, all of 16 bits") << AudioContainer::wav << 16 << 1;
    QTest::newRow("FLAC, all of 16 bits") << AudioContainer::flac << 16 << 1;
    QTest::newRow("WAV, a part of 24 bits") << AudioContainer::wav << 24 << 13; // 1.3 million, both ends among them
    QTest::newRow("FLAC, a part of 24 bits") << AudioContainer::flac << 24 << 13;
}

void TestAudioWriter::everyCodeIsStoredExactly()
{
    QFETCH(AudioContainer, container);
    QFETCH(int, bits);
    QFETCH(int, step);
    const std::filesystem::path file = path(QTest::currentDataTag());
    std::vector<float> codes;
    QByteArray bytes; // as they must lie in a WAV file: lowest byte first
    const auto add = [&](int code) {
        codes.push_back(std::ldexp(static_cast<float>(code), 1 - bits));
        for (int shift = 0; shift < bits; shift += 8)
            bytes.append(static_cast<char>((code >> shift) & 0xFF));
    };
    for (int code = -(1 << (bits - 1)); code < 1 << (bits - 1); code += step)
        add(code);
    add((1 << (bits - 1)) - 1);
    const auto writer =
        createAudioFile(file, {mono, container, bits == 16 ? StoredSample::s16 : StoredSample::s24}, {}).take();
    QVERIFY(writer->write({codes, 1, 0, 0}));
    QVERIFY(writer->finish());
    QCOMPARE(test::readAll(file), codes);
    if (container == AudioContainer::wav)
        QVERIFY(bytesOf(file).contains(bytes));
}

void TestAudioWriter::floatsAreStoredBitForBit()
{
    // A float file holds what is beyond full scale, and the smallest there is.
    const std::vector<float> samples{1.75F, -3e38F, 1e-45F, -1e-30F, -0.0F, 1.0F / 3.0F};
    const auto writer = createAudioFile(path("float.wav"), {mono}, {}).take();
    QVERIFY(writer->write({samples, 1, 0, 0}));
    QVERIFY(writer->finish());
    const QByteArray bytes(reinterpret_cast<const char *>(samples.data()),
                           static_cast<qsizetype>(samples.size() * sizeof(float)));
    QVERIFY(bytesOf(path("float.wav")).contains(bytes));
}

void TestAudioWriter::gapsBecomeSilenceOfTheSameLength()
{
    QFETCH(AudioFileFormat, format);
    const int channels = format.stream.channels;
    const std::filesystem::path file = path(QTest::currentDataTag()).string() + "-gap";
    const std::vector<float> one(static_cast<std::size_t>(channels), 0.5F);
    const auto writer = createAudioFile(file, format, {}).take();
    QVERIFY(writer->write({one, channels, 0, 0}));
    QVERIFY(writer->write({one, channels, 12'346, 12'345}));
    QVERIFY(writer->write({{}, channels, 12'350, 3})); // a gap at the end
    QVERIFY(writer->finish());
    QCOMPARE(writer->framesWritten(), 12'350);
    const std::vector<float> samples = test::readAll(file);
    QCOMPARE(samples.size(), static_cast<std::size_t>(12'350 * channels));
    QCOMPARE(samples[0], 0.5F);
    QCOMPARE(std::count(samples.begin(), samples.end(), 0.0F), 12'348 * channels);
    QCOMPARE(samples[static_cast<std::size_t>(12'346 * channels)], 0.5F);
}

void TestAudioWriter::wavIsReadableWhileItGrows()
{
    for (const StoredSample sample : {StoredSample::s16, StoredSample::s24, StoredSample::f32}) {
        const std::filesystem::path file = path("grow") += std::to_string(storedBits(sample));
        const AudioFileFormat format{mono, AudioContainer::wav, sample};
        const auto writer = createAudioFile(file, format, {}).take();
        const std::vector<float> samples = test::storedNoise(format, 481, 2);
        for (int block = 1; block <= 3; ++block) {
            QVERIFY(writer->write({samples, 1, 0, 0}));
            QCOMPARE(FileSource::open(file).take()->totalFrames(), std::optional<std::int64_t>(block * 481));
            QCOMPARE(test::readAll(file).size(), static_cast<std::size_t>(block * 481));
        }
    }
}

void TestAudioWriter::smallFilesAreClassicRiff()
{
    const auto writer = createAudioFile(path("riff.wav"), {mono}, {}).take();
    QVERIFY(writer->write({std::vector<float>(480), 1, 0, 0}));
    QCOMPARE(bytesOf(path("riff.wav")).left(4), QByteArray("RIFF")); // already while it grows
    QVERIFY(writer->finish());
    QCOMPARE(bytesOf(path("riff.wav")).left(4), QByteArray("RIFF"));
}

void TestAudioWriter::theSameRecordingGivesTheSameBytes()
{
    for (const char *name : {"first.wav", "second.wav"}) {
        // Not float, for which libsndfile writes a PEAK chunk with the time of day.
        const AudioFileFormat format{mono, AudioContainer::wav, StoredSample::s24};
        const auto writer = createAudioFile(path(name), format, {.title = "a"}).take();
        QVERIFY(writer->write({std::vector<float>(480, 0.25F), 1, 0, 0}));
        QVERIFY(writer->finish({.cues = {{10, "mark"}}}));
    }
    QCOMPARE(bytesOf(path("first.wav")), bytesOf(path("second.wav")));
}

void TestAudioWriter::samplesNobodyQuantizedAreClippedAndDoNotEndTheFile()
{
    // libsndfile by itself wraps 1.25 to −0.75 in 24 bits, and its FLAC encoder ends for ever at a NaN.
    QFETCH(AudioFileFormat, format);
    const std::filesystem::path file = path(QTest::currentDataTag()).string() + "-wild";
    const int channels = format.stream.channels;
    std::vector<float> samples(static_cast<std::size_t>(20'000 * channels), 0.25F);
    samples[0] = 1.25F;
    samples[12] = std::numeric_limits<float>::quiet_NaN();
    samples[24] = -std::numeric_limits<float>::infinity();
    const auto writer = createAudioFile(file, format, {}).take();
    QVERIFY(writer->write({samples, channels, 0, 0}));
    QVERIFY(writer->finish());
    const std::vector<float> read = test::readAll(file);
    QCOMPARE(read.size(), samples.size());
    QCOMPARE(read.back(), 0.25F);
    if (format.sample != StoredSample::f32) {
        QCOMPARE(read[0], 1.0F - std::ldexp(1.0F, 1 - storedBits(format.sample)));
        QCOMPARE(read[12], 0.0F);
        QCOMPARE(read[24], -1.0F);
    }
}

void TestAudioWriter::existingFilesAreNeverOverwritten()
{
    QFile file(QString::fromStdString(path("old.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("evidence");
    file.close();
    const auto writer = createAudioFile(path("old.wav"), {mono}, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::recordingNotStarted);
    QCOMPARE(bytesOf(path("old.wav")), QByteArray("evidence"));
}

void TestAudioWriter::symbolicLinksAreNotFollowed()
{
    std::filesystem::create_symlink(path("target.wav"), path("link.wav"));
    QCOMPARE(createAudioFile(path("link.wav"), {mono}, {}).error().code, ErrorCode::recordingNotStarted);
    QVERIFY(!std::filesystem::exists(path("target.wav")));
}

void TestAudioWriter::whatCannotBeginIsToldAndLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AudioFileFormat>("format");
    QTest::addColumn<QString>("why");
    const AudioFileFormat good{mono};
    QTest::newRow("folder missing") << u"none/a.wav"_qs << good << u"No such file or directory"_qs;
    QTest::newRow("a file as folder") << u"plain/a.wav"_qs << good << u"Not a directory"_qs;
    QTest::newRow("name too long") << QString(300, u'n') << good << u"File name too long"_qs;
    QTest::newRow("a folder of that name") << u"."_qs << good << u"File exists"_qs;
    QTest::newRow("FLAC of float") << u"float.flac"_qs << AudioFileFormat{mono, AudioContainer::flac, StoredSample::f32}
                                   << u"the container cannot hold this format"_qs;
    QTest::newRow("no channels") << u"none.wav"_qs << AudioFileFormat{{48000, 0, SampleType::float32}}
                                 << u"the container cannot hold this format"_qs;
}

void TestAudioWriter::whatCannotBeginIsToldAndLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(AudioFileFormat, format);
    QFETCH(QString, why);
    QTemporaryDir folder;
    QFile plain(folder.filePath(u"plain"_qs));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const auto writer = createAudioFile((folder.path() + u'/' + name).toStdString(), format, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::recordingNotStarted);
    QCOMPARE(QString::fromStdString(writer.error().detail.inEnglish()), why);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"plain"_qs});
}

/// Writes until the disk refuses, then the rest into another file, and compares the two with what was given.
void TestAudioWriter::losesNothing(const std::filesystem::path &folder, const AudioFileFormat &format)
{
    const int channels = format.stream.channels;
    constexpr std::int64_t frames = 60'000;
    const std::vector<float> samples = test::storedNoise(format, frames, 5);
    const std::filesystem::path file = folder / "first";
    const auto writer = createAudioFile(file, format, {.title = "cut off"}).take();
    Result<void> written;
    std::int64_t at = 0;
    for (; at < frames && written.ok(); at += blockFrames)
        written = writer->write(blockOf(samples, channels, at, blockFrames));
    QVERIFY(!written);
    QVERIFY(written.error().detail.inEnglish().size() > 5);
    const std::int64_t kept = writer->framesWritten();
    const std::vector<float> unwritten = writer->unwritten();
    QVERIFY(kept > 0);
    QVERIFY(kept < at);
    QCOMPARE(test::readAll(file).size(), static_cast<std::size_t>(kept * channels)); // valid before finish(), too
    const QByteArray bytes = bytesOf(file);
    QVERIFY(!writer->write(blockOf(samples, channels, at, blockFrames))); // never touched again
    QVERIFY(writer->finish({.cues = {{1, "late"}}}));
    QCOMPARE(bytesOf(file), bytes);
    QCOMPARE(writer->framesWritten(), kept);

    std::vector<float> read = test::readAll(file);
    QCOMPARE(read.size(), static_cast<std::size_t>(kept * channels));
    QCOMPARE(readAudioFileInfo(file).take().frames, std::optional(kept));
    QCOMPARE(countFrames(file).take(), kept);
    // What the recorder does: the encoder's rest, and what follows.
    const std::filesystem::path second = path("second-") += QTest::currentDataTag();
    std::filesystem::remove(second);
    const auto next = createAudioFile(second, format, {}).take();
    QVERIFY(next->write({unwritten, channels, kept, 0}));
    const std::int64_t taken = kept + static_cast<std::int64_t>(unwritten.size()) / channels;
    QVERIFY(taken >= at - blockFrames);
    QVERIFY(next->write(blockOf(samples, channels, taken, frames)));
    QVERIFY(next->finish());
    const std::vector<float> rest = test::readAll(second);
    read.insert(read.end(), rest.begin(), rest.end());
    QCOMPARE(read, samples);
}

void TestAudioWriter::aFullDiskLosesNothing()
{
    QFETCH(AudioFileFormat, format);
    const QTemporaryDir folder;
    const test::SmallDisk disk(folder.path().toStdString(), 102'400);
    if (!disk.isMounted())
        QSKIP("only root can make a small file system");
    losesNothing(folder.path().toStdString(), format);
}

void TestAudioWriter::aLimitOfFileSizeLosesNothing()
{
    QFETCH(AudioFileFormat, format);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(u"limited"_qs).toStdString();
    const int channels = format.stream.channels;
    const std::vector<float> samples = test::storedNoise(format, 60'000, 5);
    for (const rlim_t bytes : {70'000, 77'777, 77'778, 77'779}) { // wherever in a frame it cuts
        std::filesystem::remove(file);
        const test::FileSizeLimit limit(bytes);
        const auto writer = createAudioFile(file, format, {}).take();
        const Result<void> written = writer->write({samples, channels, 0, 0});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::writeFailed);
        QVERIFY(writer->finish());
        const std::vector<float> read = test::readAll(file);
        QVERIFY(!read.empty());
        QCOMPARE(read.size(), static_cast<std::size_t>(writer->framesWritten() * channels));
        QVERIFY(std::equal(read.begin(), read.end(), samples.begin()));
        const std::vector<float> unwritten = writer->unwritten();
        QVERIFY(
            std::equal(unwritten.begin(), unwritten.end(), samples.begin() + static_cast<std::ptrdiff_t>(read.size())));
    }
}

void TestAudioWriter::aDiskThatFillsUpAtTheEndLosesNothing()
{
    // Only close() writes FLAC's last block, and finish() calls it.
    const AudioFileFormat format{mono, AudioContainer::flac, StoredSample::s24};
    const std::vector<float> samples = test::storedNoise(format, 10'000, 5);
    for (const bool byClosing : {true, false}) {
        const std::filesystem::path file = path(byClosing ? "end.flac" : "end2.flac");
        const auto writer = createAudioFile(file, format, {}).take();
        QVERIFY(writer->write({samples, 1, 0, 0}));
        QCOMPARE(writer->framesHeld(), 10'000 - 8192);
        const auto size = std::filesystem::file_size(file);
        Result<void> ended;
        {
            const test::FileSizeLimit limit(size + 100);
            ended = byClosing ? writer->close() : writer->finish();
        }
        QVERIFY(!ended);
        QCOMPARE(writer->framesWritten(), 8192);
        QCOMPARE(writer->framesHeld(), 0);
        QCOMPARE(writer->unwritten(), std::vector<float>(samples.begin() + 8192, samples.end()));
        QCOMPARE(test::readAll(file), std::vector<float>(samples.begin(), samples.begin() + 8192));
        QCOMPARE(readAudioFileInfo(file).take().frames, std::optional<std::int64_t>(8192));
        if (byClosing)
            QVERIFY(writer->finish());
    }
}

void TestAudioWriter::cuesWithoutRoomLeaveTheFileAsItWas()
{
    const std::vector<float> samples = test::noise(10'000, 5);
    const auto writer = createAudioFile(path("cues.wav"), {mono}, {}).take();
    QVERIFY(writer->write({samples, 1, 0, 0}));
    const auto size = std::filesystem::file_size(path("cues.wav"));
    Result<void> finished;
    {
        const test::FileSizeLimit limit(size + 20);
        finished = writer->finish({.cues = {{5, "a label without room"}}});
    }
    QVERIFY(!finished);
    QCOMPARE(std::filesystem::file_size(path("cues.wav")), size);
    QCOMPARE(writer->framesWritten(), 10'000);
    QVERIFY(writer->unwritten().empty());
    QCOMPARE(test::readAll(path("cues.wav")), samples);
}

void TestAudioWriter::aDiskThatGoesAwayIsToldAtOnce()
{
    QFETCH(AudioFileFormat, format);
    const std::filesystem::path file = path(QTest::currentDataTag()).string() + "-gone";
    const int channels = format.stream.channels;
    const std::vector<float> samples = test::storedNoise(format, 20'000, 5);
    const auto writer = createAudioFile(file, format, {}).take();
    QVERIFY(writer->write({samples, channels, 0, 0}));
    QVERIFY(test::breakOpenFile(file));
    const Result<void> written = writer->write({samples, channels, 20'000, 0});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::diskFull);
    QVERIFY(!writer->sync());
    QVERIFY(writer->finish());
    // What reached the disk while it was there is good; FLAC's last block did not.
    const std::vector<float> read = test::readAll(file);
    QVERIFY(read.size() >= static_cast<std::size_t>((20'000 - 4096) * channels));
    QVERIFY(std::equal(read.begin(), read.end(), samples.begin()));
}

void TestAudioWriter::syncTellsOfErrorsAndOfADeletedFile()
{
    const std::vector<float> samples(480);
    auto writer = createAudioFile(path("sync.wav"), {mono}, {}).take();
    QVERIFY(writer->write({samples, 1, 0, 0}));
    QVERIFY(writer->sync());
    std::filesystem::rename(path("sync.wav"), path("renamed.wav")); // is still there
    QVERIFY(writer->sync());
    std::filesystem::remove(path("renamed.wav"));
    const Result<void> synced = writer->sync();
    QVERIFY(!synced);
    QCOMPARE(synced.error().code, ErrorCode::writeFailed);
    QCOMPARE(synced.error().detail.inEnglish(), std::string("the file was deleted"));

    writer = createAudioFile(path("sync2.wav"), {mono}, {}).take();
    QVERIFY(test::breakOpenFile(path("sync2.wav")));
    QVERIFY(!writer->sync()); // fdatasync() itself fails
}

QTEST_GUILESS_MAIN(TestAudioWriter)
#include "tst_audio_writer.moc"
