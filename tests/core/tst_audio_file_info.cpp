// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_files.h"
#include "core/audio/audio_file_info.h"
#include "core/audio/output_file.h"
#include "core/audio/wav_chunks.h"
#include "core/audio/wav_ending.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <fcntl.h>
#include <sndfile.h>

using namespace ls;

namespace {

constexpr AudioFormat mono{48000, 1, SampleType::float32};

AudioFileNote fullNote()
{
    return {.title = "UMIK-1",
            .software = "Levelscribe 0.1.0",
            .comment = "full scale is 121.3 dB SPL (±0.5 dB), checked with a calibrator; “Straße”",
            .description = "Measurement 2026-03-29_01-59-59, segment 2",
            .originator = "Levelscribe",
            .originationDate = "2026-03-29",
            .originationTime = "01:59:59",
            .timeReferenceFrames = 344'952'000'123}; // more than 32 bits
}

AudioFileEnding fullEnding()
{
    return {.integratedLufs = -23.04,
            .rangeLu = 7.25,
            .truePeakMaxDbtp = -1.5,
            .momentaryMaxLufs = -18.1,
            .shortTermMaxLufs = -19.99,
            .cues = {{100, "lorry"}, {2000, "door — Tür"}, {2001, ""}}};
}

QByteArray bytesOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const std::filesystem::path &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A reader of chunks that shares nothing with ours: what the RIFF size covers must be chunks from end to end.
std::vector<std::pair<QByteArray, QByteArray>> chunksOf(const QByteArray &riff)
{
    std::vector<std::pair<QByteArray, QByteArray>> chunks;
    if (qFromLittleEndian<quint32>(riff.constData() + 4) != riff.size() - 8)
        return chunks;
    qsizetype at = 12;
    while (at + 8 <= riff.size()) {
        const auto bytes = static_cast<qsizetype>(qFromLittleEndian<quint32>(riff.constData() + at + 4));
        chunks.emplace_back(riff.mid(at, 4), riff.mid(at + 8, bytes));
        at += 8 + bytes + bytes % 2;
    }
    if (at != riff.size())
        chunks.clear();
    return chunks;
}

} // namespace

class TestAudioFileInfo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotedIsRead_data() { test::everyFormat(); }
    void whatWasNotedIsRead();
    void libsndfileReadsBextAndCues();
    void theChunksFillTheFileExactly();
    void bextLiesAsTech3285Says();
    void whatIsNotKnownIsMarkedSo();
    void aKilledRecordingHasItsNote();
    void longTextsAreKeptOrCutBetweenCharacters();
    void whereverTheAppendingOfCuesEndsTheAudioIsThere();
    void beyondFourGigabytesItBecomesRf64();
    void cuesThatPassFourGigabytesMakeItRf64();
    void fourGigabytesReallyWritten();
    void hostileChunksAreHarmless_data();
    void hostileChunksAreHarmless();
    void filesOfOthersSayWhatTheySay();
    void framesAreCountedByReading();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    void record(const std::filesystem::path &path, const AudioFileFormat &format, std::size_t frames = 4801) const;
    QTemporaryDir m_folder;
};

void TestAudioFileInfo::record(const std::filesystem::path &path, const AudioFileFormat &format,
                               std::size_t frames) const
{
    const auto writer = createAudioFile(path, format, fullNote()).take();
    QVERIFY(writer->write({test::storedNoise(format, frames, 1), format.stream.channels, 0, 0}));
    QVERIFY(writer->finish(fullEnding()));
}

void TestAudioFileInfo::whatWasNotedIsRead()
{
    QFETCH(AudioFileFormat, format);
    record(path(QTest::currentDataTag()), format);
    const AudioFileInfo info = readAudioFileInfo(path(QTest::currentDataTag())).take();
    QCOMPARE(info.note.title, fullNote().title);
    QCOMPARE(info.note.comment, fullNote().comment);
    QVERIFY(info.note == fullNote());
    QCOMPARE(info.frames, std::optional<std::int64_t>(4801));
    QCOMPARE(test::readAll(path(QTest::currentDataTag())), test::storedNoise(format, 4801, 1));
    if (format.container == AudioContainer::wav)
        QVERIFY(info.ending == fullEnding());
    else
        QVERIFY(info.ending == AudioFileEnding{}); // FLAC has no place for it
}

void TestAudioFileInfo::libsndfileReadsBextAndCues()
{
    for (const StoredSample sample : {StoredSample::s24, StoredSample::f32}) { // the first has an odd data chunk
        const std::filesystem::path file = path("sndfile") += std::to_string(storedBits(sample));
        record(file, {mono, AudioContainer::wav, sample});
        SF_INFO info{};
        SNDFILE *opened = sf_open(file.c_str(), SFM_READ, &info);
        QVERIFY(opened != nullptr);
        QCOMPARE(info.frames, 4801);
        SF_BROADCAST_INFO bext{};
        QCOMPARE(sf_command(opened, SFC_GET_BROADCAST_INFO, &bext, sizeof(bext)), SF_TRUE);
        QCOMPARE(QByteArray(bext.description), QByteArray("Measurement 2026-03-29_01-59-59, segment 2"));
        QCOMPARE(QByteArray(bext.originator, 11), QByteArray("Levelscribe"));
        QCOMPARE(QByteArray(bext.origination_date, 10), QByteArray("2026-03-29"));
        QCOMPARE(QByteArray(bext.origination_time, 8), QByteArray("01:59:59"));
        QCOMPARE((std::int64_t{bext.time_reference_high} << 32) + bext.time_reference_low, 344'952'000'123);
        QCOMPARE(bext.version, 2);
        QCOMPARE(bext.loudness_value, -2304);
        QCOMPARE(bext.loudness_range, 725);
        QCOMPARE(bext.max_true_peak_level, -150);
        QCOMPARE(bext.max_momentary_loudness, -1810);
        QCOMPARE(bext.max_shortterm_loudness, -1999);
        SF_CUES cues{};
        QCOMPARE(sf_command(opened, SFC_GET_CUE, &cues, sizeof(cues)), SF_TRUE);
        QCOMPARE(cues.cue_count, 3U);
        QCOMPARE(cues.cue_points[1].sample_offset, 2000U);
        QCOMPARE(QByteArray(cues.cue_points[0].name), QByteArray("lorry"));
        QCOMPARE(QByteArray(cues.cue_points[1].name), QByteArray("door — Tür"));
        QCOMPARE(QByteArray(sf_get_string(opened, SF_STR_COMMENT)), QByteArray(fullNote().comment.c_str()));
        sf_close(opened);
    }
}

void TestAudioFileInfo::theChunksFillTheFileExactly()
{
    for (const StoredSample sample : {StoredSample::s16, StoredSample::s24, StoredSample::f32}) {
        for (const std::size_t frames : {std::size_t{0}, std::size_t{1}, std::size_t{4800}, std::size_t{4801}}) {
            const std::filesystem::path file = path("chunks") +=
                std::to_string(storedBits(sample)) + "-" + std::to_string(frames);
            record(file, {mono, AudioContainer::wav, sample}, frames);
            const auto chunks = chunksOf(bytesOf(file));
            std::vector<QByteArray> names;
            for (const auto &[name, content] : chunks) {
                names.push_back(name);
                if (name == "data")
                    QCOMPARE(static_cast<std::size_t>(content.size()),
                             frames * static_cast<std::size_t>(storedBits(sample)) / 8);
            }
            QVERIFY(std::count(names.begin(), names.end(), QByteArray("data")) == 1);
            QVERIFY(std::count(names.begin(), names.end(), QByteArray("bext")) == 1);
            QVERIFY(names.size() >= 2);
            QCOMPARE(names[names.size() - 2], QByteArray("cue "));
            QCOMPARE(names.back(), QByteArray("LIST"));
        }
    }
}

void TestAudioFileInfo::bextLiesAsTech3285Says()
{
    // Offsets: EBU Tech 3285 (version 2, 2011), table of the broadcast_audio_extension structure.
    record(path("bext.wav"), {{44100, 2, SampleType::int24}, AudioContainer::wav, StoredSample::s24});
    QByteArray bext;
    for (const auto &[name, content] : chunksOf(bytesOf(path("bext.wav")))) {
        if (name == "bext")
            bext = content;
    }
    QVERIFY(bext.size() > 602);
    QCOMPARE(bext.mid(0, 11), QByteArray("Measurement"));
    QCOMPARE(bext.mid(256, 12), QByteArray("Levelscribe\0", 12));
    QCOMPARE(bext.mid(320, 18), QByteArray("2026-03-2901:59:59"));
    QCOMPARE(qFromLittleEndian<qint64>(bext.constData() + 338), 344'952'000'123);
    QCOMPARE(qFromLittleEndian<quint16>(bext.constData() + 346), 2);
    QCOMPARE(bext.mid(348, 64), QByteArray(64, '\0'));
    QCOMPARE(qFromLittleEndian<qint16>(bext.constData() + 412), -2304);
    QCOMPARE(qFromLittleEndian<qint16>(bext.constData() + 420), -1999);
    QCOMPARE(bext.mid(422, 180), QByteArray(180, '\0'));
    // EBU R 98: one line for each coding.
    QCOMPARE(QByteArray(bext.mid(602).constData()), QByteArray("A=PCM,F=44100,W=24,M=stereo,T=Levelscribe 0.1.0\r\n"));
    QCOMPARE(readAudioFileInfo(path("bext.wav")).take().codingHistory,
             std::string("A=PCM,F=44100,W=24,M=stereo,T=Levelscribe 0.1.0\r\n"));
}

void TestAudioFileInfo::whatIsNotKnownIsMarkedSo()
{
    const auto writer = createAudioFile(path("unknown.wav"), {mono}, {}).take();
    QVERIFY(writer->write({std::vector<float>(480), 1, 0, 0}));
    // Silence has a loudness of minus infinity, which the field cannot hold.
    QVERIFY(writer->finish({.integratedLufs = -std::numeric_limits<double>::infinity(), .rangeLu = 0.0}));
    SF_INFO info{};
    SNDFILE *opened = sf_open(path("unknown.wav").c_str(), SFM_READ, &info);
    SF_BROADCAST_INFO bext{};
    QCOMPARE(sf_command(opened, SFC_GET_BROADCAST_INFO, &bext, sizeof(bext)), SF_TRUE);
    sf_close(opened);
    QCOMPARE(bext.loudness_value, 0x7FFF); // Tech 3285, 2.4
    QCOMPARE(bext.loudness_range, 0);
    QCOMPARE(bext.max_true_peak_level, 0x7FFF);
    const AudioFileInfo read = readAudioFileInfo(path("unknown.wav")).take();
    QVERIFY(read.note == AudioFileNote{});
    QVERIFY(read.ending == AudioFileEnding{.rangeLu = 0.0});
}

void TestAudioFileInfo::aKilledRecordingHasItsNote()
{
    const auto writer = createAudioFile(path("open.wav"), {mono}, fullNote()).take();
    QVERIFY(writer->write({std::vector<float>(480), 1, 0, 0}));
    const AudioFileInfo info = readAudioFileInfo(path("open.wav")).take(); // as it lies on the disk now
    QVERIFY(info.note == fullNote());
    QVERIFY(info.ending == AudioFileEnding{});
}

void TestAudioFileInfo::longTextsAreKeptOrCutBetweenCharacters()
{
    AudioFileNote note = fullNote();
    note.comment.clear();
    for (int i = 0; i < 3000; ++i)
        note.comment += "ü€x";
    note.description = "x" + note.comment;
    note.originator = note.comment;
    for (const AudioContainer container : {AudioContainer::wav, AudioContainer::flac}) {
        const std::filesystem::path file = path("long") += fileExtension(container);
        const auto writer = createAudioFile(file, {mono, container, StoredSample::s24}, note).take();
        QVERIFY(writer->write({test::noise(4800, 1), 1, 0, 0}));
        QVERIFY(writer->finish());
        QCOMPARE(test::readAll(file).size(), 4800U);
        const AudioFileInfo info = readAudioFileInfo(file).take();
        const QString text = QString::fromUtf8(info.note.description.c_str());
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
        if (container == AudioContainer::wav) {
            QCOMPARE(info.note.comment, note.comment.substr(0, 333 * 6 + 2));
            QCOMPARE(info.note.description, note.description.substr(0, 1 + 42 * 6 + 2));
            QCOMPARE(info.note.originator, note.originator.substr(0, 5 * 6 + 2));
        } else {
            QCOMPARE(info.note.comment, note.comment);
            QCOMPARE(info.note.description, note.description);
        }
    }
}

void TestAudioFileInfo::whereverTheAppendingOfCuesEndsTheAudioIsThere()
{
    // A program killed, or a disk cut from power, in the midst of it: first the chunks grow, then the sizes change.
    const AudioFileFormat format{mono, AudioContainer::wav, StoredSample::s24};
    const std::vector<float> samples = test::storedNoise(format, 4801, 1);
    const auto writer = createAudioFile(path("whole.wav"), format, fullNote()).take();
    QVERIFY(writer->write({samples, 1, 0, 0}));
    const QByteArray before = bytesOf(path("whole.wav"));
    QVERIFY(writer->finish(fullEnding()));
    const QByteArray whole = bytesOf(path("whole.wav"));
    QVERIFY(whole.size() > before.size() + 100);
    for (qsizetype size = before.size(); size <= whole.size(); ++size) {
        writeBytes(path("part.wav"), before + whole.mid(before.size(), size - before.size()));
        QCOMPARE(readAudioFileInfo(path("part.wav")).take().frames, std::optional<std::int64_t>(4801));
        QCOMPARE(countFrames(path("part.wav")).take(), 4801);
    }
    QCOMPARE(test::readAll(path("whole.wav")), samples);
}

void TestAudioFileInfo::beyondFourGigabytesItBecomesRf64()
{
    // Nothing but silence, which a file system need not store.
    record(path("big.wav"), {mono});
    constexpr std::int64_t frames = 1'200'000'000;
    constexpr std::int64_t dataBytes = 4 * frames;
    {
        const int fd = ::open(path("big.wav").c_str(), O_RDWR | O_CLOEXEC);
        OutputFile file(fd);
        const WavLayout layout = readWavLayout(fd).value();
        const std::int64_t dataOffset = layout.find("data")->offset;
        QCOMPARE(file.truncate(dataOffset + dataBytes), 0);
        QCOMPARE(writeWavSizes(file, layout, dataBytes, dataOffset + dataBytes), 0);
        const WavLayout after = readWavLayout(fd).value();
        QVERIFY(after.isRf64);
        QCOMPARE(after.find("data")->bytes, dataBytes);
    }
    SF_INFO info{};
    SNDFILE *opened = sf_open(path("big.wav").c_str(), SFM_READ, &info);
    QVERIFY(opened != nullptr);
    QCOMPARE(info.format, SF_FORMAT_RF64 | SF_FORMAT_FLOAT);
    QCOMPARE(info.frames, frames);
    std::array<float, 10> last{};
    QCOMPARE(sf_seek(opened, frames - 10, SEEK_SET), frames - 10);
    QCOMPARE(sf_readf_float(opened, last.data(), 10), 10);
    sf_close(opened);
    const AudioFileInfo read = readAudioFileInfo(path("big.wav")).take();
    QCOMPARE(read.frames, std::optional(frames));
    QVERIFY(read.note == fullNote());
}

void TestAudioFileInfo::cuesThatPassFourGigabytesMakeItRf64()
{
    for (const StoredSample sample : {StoredSample::s16, StoredSample::f32}) {
        const std::filesystem::path path = this->path("nearly.wav") += std::to_string(storedBits(sample));
        const AudioFileFormat format{mono, AudioContainer::wav, sample};
        const auto writer = createAudioFile(path, format, fullNote()).take();
        QVERIFY(writer->write({test::storedNoise(format, 4800, 1), 1, 0, 0}));
        QVERIFY(writer->finish());
        const int fd = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        OutputFile file(fd);
        const WavLayout layout = readWavLayout(fd).value();
        const std::int64_t dataOffset = layout.find("data")->offset;
        const std::int64_t dataBytes = 0xFFFF'FFF0 - dataOffset; // the largest there can be, nearly
        QCOMPARE(file.truncate(dataOffset + dataBytes), 0);
        QCOMPARE(writeWavSizes(file, layout, dataBytes, dataOffset + dataBytes), 0);
        QVERIFY(!readWavLayout(fd).value().isRf64);
        QCOMPARE(writeWavEnding(file, fullEnding()), 0);
        QVERIFY(readWavLayout(fd).value().isRf64);

        const AudioFileInfo info = readAudioFileInfo(path).take();
        QCOMPARE(info.frames, std::optional(8 * dataBytes / storedBits(sample)));
        QVERIFY(info.note == fullNote());
        QVERIFY(info.ending == fullEnding());
        std::vector<float> first(4800);
        QCOMPARE(FileSource::open(path).take()->read(first), 4800);
        QCOMPARE(first, test::storedNoise(format, 4800, 1));
    }
}

/// Not in every run: it writes them.
void TestAudioFileInfo::fourGigabytesReallyWritten()
{
    if (!qEnvironmentVariableIsSet("LS_LARGE_FILES"))
        QSKIP("LS_LARGE_FILES is not set");
    for (const StoredSample sample : {StoredSample::s24, StoredSample::f32}) {
        const std::filesystem::path path = this->path("written.wav") += std::to_string(storedBits(sample));
        const AudioFileFormat format{mono, AudioContainer::wav, sample};
        const std::vector<float> samples = test::storedNoise(format, 1 << 20, 1);
        const std::int64_t pieces = 4400 / (storedBits(sample) / 8); // of 1 Mi samples: 4.6 GB
        const auto writer = createAudioFile(path, format, fullNote()).take();
        for (std::int64_t i = 0; i < pieces; ++i)
            QVERIFY(writer->write({samples, 1, 0, 0}));
        const auto check = [&](const AudioFileEnding &ending) {
            const AudioFileInfo info = readAudioFileInfo(path).take();
            QCOMPARE(info.frames, std::optional(pieces << 20));
            QVERIFY(info.note == fullNote());
            QVERIFY(info.ending == ending);
            const auto source = FileSource::open(path).take();
            std::vector<float> read(samples.size());
            for (std::int64_t i = 0; i < pieces; ++i) {
                QCOMPARE(source->read(read), 1 << 20);
                QVERIFY(read == samples);
            }
        };
        check({}); // as a kill now would leave it
        QVERIFY(writer->finish(fullEnding()));
        check(fullEnding());
        std::filesystem::remove(path);
    }
}

void TestAudioFileInfo::hostileChunksAreHarmless_data()
{
    QTest::addColumn<QByteArray>("chunks");
    const auto size = [](quint32 bytes) {
        QByteArray text(4, '\0');
        qToLittleEndian(bytes, text.data());
        return text;
    };
    QTest::newRow("cue count of 4 milliards") << "cue " + size(28) + size(0xFFFFFFFF) + QByteArray(24, '\0');
    QTest::newRow("cue chunk of 4 GB") << "cue " + size(0xFFFFFFF0) + size(1);
    QTest::newRow("label of 4 GB") << "cue " + size(28) + size(1) + size(1) + QByteArray(20, '\0') + "LIST" + size(16) +
            "adtl" + "labl" + size(0xFFFFFFFF) + size(1);
    QTest::newRow("label of nothing") << "cue " + size(28) + size(1) + size(1) + QByteArray(20, '\0') + "LIST" +
            size(16) + "adtl" + "labl" + size(0) + size(1);
    QTest::newRow("bext too short") << "bext" + size(100) + QByteArray(100, 'x');
    QTest::newRow("bext without ends") << "bext" + size(2000) + QByteArray(2000, 'A');
    QTest::newRow("list without type") << "LIST" + size(2) + "ad";
}

void TestAudioFileInfo::hostileChunksAreHarmless()
{
    QFETCH(QByteArray, chunks);
    record(path(QTest::currentDataTag()), {mono, AudioContainer::wav, StoredSample::s16}, 4800);
    QByteArray bytes = bytesOf(path(QTest::currentDataTag()));
    bytes = bytes.left(bytes.lastIndexOf("cue ")) + chunks;
    qToLittleEndian(static_cast<quint32>(bytes.size() - 8), bytes.data() + 4);
    bytes.replace("bext", "junk"); // ours
    writeBytes(path(QTest::currentDataTag()), bytes);
    const Result<AudioFileInfo> info = readAudioFileInfo(path(QTest::currentDataTag()));
    QVERIFY(info);
    QCOMPARE(info.value().frames, std::optional<std::int64_t>(4800));
    QVERIFY(info.value().ending.cues.size() <= 1);
}

void TestAudioFileInfo::filesOfOthersSayWhatTheySay()
{
    SF_INFO format{};
    format.samplerate = 44100;
    format.channels = 1;
    format.format = SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
    SNDFILE *file = sf_open(path("other.aiff").c_str(), SFM_WRITE, &format);
    const std::vector<float> samples(100, 0.5F);
    QCOMPARE(sf_writef_float(file, samples.data(), 100), 100);
    sf_close(file);
    const AudioFileInfo info = readAudioFileInfo(path("other.aiff")).take();
    QVERIFY(!info.container);
    QCOMPARE(info.stream, (AudioFormat{44100, 1, SampleType::int16}));
    QCOMPARE(info.frames, std::optional<std::int64_t>(100));
    QVERIFY(!readAudioFileInfo(path("none.wav")));
}

void TestAudioFileInfo::framesAreCountedByReading()
{
    // A FLAC file that is still being written does not know its length; its last block is not there.
    const auto writer = createAudioFile(path("open.flac"), {mono, AudioContainer::flac, StoredSample::s24}, {}).take();
    QVERIFY(writer->write({test::noise(10'000, 1), 1, 0, 0}));
    QCOMPARE(readAudioFileInfo(path("open.flac")).take().frames, std::nullopt);
    QCOMPARE(FileSource::open(path("open.flac")).take()->totalFrames(), std::nullopt);
    QCOMPARE(countFrames(path("open.flac")).take(), 8192);
    QVERIFY(writer->finish());
    QCOMPARE(readAudioFileInfo(path("open.flac")).take().frames, std::optional<std::int64_t>(10'000));
    QCOMPARE(countFrames(path("open.flac")).take(), 10'000);
}

QTEST_GUILESS_MAIN(TestAudioFileInfo)
#include "tst_audio_file_info.moc"
