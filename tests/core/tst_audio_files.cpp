// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_files.h"
#include "core/audio/audio_file_info.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>
#include <sys/stat.h>

using namespace ls;

namespace {

QByteArray number(quint32 value, int bytes = 4)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
    return text;
}

/// A chunk that claims `size` bytes, whatever it has.
QByteArray chunk(const char *id, const QByteArray &content, qint64 size = -1)
{
    const QByteArray pad(content.size() % 2, '\0');
    return id + number(static_cast<quint32>(size < 0 ? content.size() : size)) + content + pad;
}

QByteArray wave(const QByteArray &chunks, const char *magic = "RIFF")
{
    return magic + number(static_cast<quint32>(chunks.size() + 4)) + "WAVE" + chunks;
}

QByteArray formatChunk(quint32 channels, quint32 rateHz, quint32 bits, quint32 tag = 1)
{
    const quint32 frameBytes = channels * bits / 8;
    return chunk("fmt ",
                 number(tag, 2) + number(channels, 2) + number(rateHz) + number(rateHz * frameBytes) +
                     number(frameBytes, 2) + number(bits, 2));
}

const QByteArray mono16 = formatChunk(1, 48000, 16);
const QByteArray hundredFrames(200, '\1');
const QByteArray data = chunk("data", hundredFrames);

/// "fLaC" and STREAMINFO (RFC 9639, 8.2) of an encoder that was killed: 48 kHz, mono, 16 bits, length not known.
QByteArray flacHeaderAlone()
{
    QByteArray info = QByteArray::fromHex("10001000000000000000"); // blocks of 4096, sizes of frames not known
    info += QByteArray::fromHex("0bb800f000000000");               // 48000 << 12 | 0 << 9 | 15 << 4
    return "fLaC" + QByteArray::fromHex("80000022") + info + QByteArray(16, '\0');
}

} // namespace

class TestAudioFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unreadableFilesAreRefused_data();
    void unreadableFilesAreRefused();
    void whatIsThereIsRead_data();
    void whatIsThereIsRead();
    void integersAreReadAsLibsndfileReadsThem_data();
    void integersAreReadAsLibsndfileReadsThem();
    void whatIsNoFileIsRefused();
    void aFifoDoesNotHang();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QTemporaryDir m_folder;
};

void TestAudioFiles::unreadableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a sound");
    QTest::newRow("header only") << QByteArray("RIFF\x24\0\0\0WAVE", 12);
    QTest::newRow("no format") << wave(data);
    QTest::newRow("no data") << wave(mono16);
    QTest::newRow("no frames") << wave(mono16 + chunk("data", {}));
    QTest::newRow("format of 4 GB") << wave(chunk("fmt ", mono16.mid(8), 0xFFFFFFF0) + data);
    QTest::newRow("format cut off") << wave(chunk("fmt ", mono16.mid(8, 12)) + data);
    QTest::newRow("no channels") << wave(formatChunk(0, 48000, 16) + data);
    QTest::newRow("9 channels") << wave(formatChunk(9, 48000, 16) + data);
    QTest::newRow("65535 channels") << wave(formatChunk(65535, 48000, 16) + data);
    QTest::newRow("0 Hz") << wave(formatChunk(1, 0, 16) + data);
    QTest::newRow("1 Hz") << wave(formatChunk(1, 1, 16) + data);
    QTest::newRow("2 GHz") << wave(formatChunk(1, 0x7FFFFFFF, 16) + data);
    QTest::newRow("a rate below zero") << wave(formatChunk(1, 0xFFFFFFFF, 16) + data);
    QTest::newRow("0 bits") << wave(formatChunk(1, 48000, 0) + data);
    QTest::newRow("33 bits") << wave(formatChunk(1, 48000, 33) + data);
    QTest::newRow("float of 16 bits") << wave(formatChunk(1, 48000, 16, 3) + data);
    QTest::newRow("a codec nobody knows") << wave(formatChunk(1, 48000, 16, 0x4242) + data);
    QTest::newRow("FLAC, its header alone") << flacHeaderAlone();
    QTest::newRow("FLAC with nonsense behind") << flacHeaderAlone() + QByteArray(5000, '\x5A');
}

void TestAudioFiles::unreadableFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFile file(QString::fromStdString(path("bad.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const auto source = FileSource::open(path("bad.wav"));
    QVERIFY(!source);
    using enum ErrorCode;
    QVERIFY(source.error().code == audioFileUnreadable || source.error().code == audioFileUnsupported ||
            source.error().code == audioFileEmpty);
    const Result<AudioFileInfo> info = readAudioFileInfo(path("bad.wav")); // may say that there are no frames
    QVERIFY(!info || info.value().frames.value_or(0) == 0);
}

void TestAudioFiles::whatIsThereIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("good") << wave(mono16 + data);
    QTest::newRow("data of 4 GB") << wave(mono16 + chunk("data", hundredFrames, 0xFFFFFFFF)); // as programs pipe it
    QTest::newRow("more promised") << wave(mono16 + chunk("data", hundredFrames, 2000));      // a copy cut off
    QTest::newRow("half a frame more") << wave(mono16 + chunk("data", hundredFrames + 'x'));
    QTest::newRow("RIFF size 0") << wave(mono16 + data).replace(4, 4, number(0));
    QTest::newRow("RIFF size 4 GB") << wave(mono16 + data).replace(4, 4, number(0xFFFFFFFF));
    QTest::newRow("wrong byte rate") << wave(mono16 + data).replace(28, 4, number(0));
    QTest::newRow("3000 chunks nobody knows") << wave(mono16 + chunk("what", "12").repeated(3000) + data);
    QTest::newRow("bext too short") << wave(mono16 + chunk("bext", QByteArray(100, 'x')) + data);
    QTest::newRow("title of markup and controls")
        << wave(mono16 + chunk("LIST", "INFO" + chunk("INAM", "<b>%n%s\x01\x1b[31m")) + data);
    QTest::newRow("RF64") << wave(
        chunk("ds64", number(0) + number(0) + number(200) + number(0) + number(100) + number(0) + number(0)) + mono16 +
            chunk("data", hundredFrames, 0xFFFFFFFF),
        "RF64");
}

void TestAudioFiles::whatIsThereIsRead()
{
    QFETCH(QByteArray, content);
    QFile file(QString::fromStdString(path("odd.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    const std::vector<float> samples = test::readAll(path("odd.wav"));
    QCOMPARE(samples.size(), 100U);
    QCOMPARE(samples, std::vector<float>(100, 257.0F / 32768.0F));
    QVERIFY(readAudioFileInfo(path("odd.wav")));
    QCOMPARE(countFrames(path("odd.wav")).take(), 100);
    // A copy cut off tells how long it was; 4 GB from a pipe is no promise.
    const bool isCutOff = qstrcmp(QTest::currentDataTag(), "more promised") == 0;
    QCOMPARE(FileSource::open(path("odd.wav")).value()->announcedFrames(),
             std::optional<std::int64_t>(isCutOff ? 1000 : 100));
}

void TestAudioFiles::integersAreReadAsLibsndfileReadsThem_data()
{
    QTest::addColumn<quint32>("bits");
    QTest::addColumn<quint32>("channels");
    for (const quint32 bits : {16U, 24U, 32U}) {
        for (const quint32 channels : {1U, 3U})
            QTest::addRow("%u bits, %u channels", bits, channels) << bits << channels;
    }
}

void TestAudioFiles::integersAreReadAsLibsndfileReadsThem()
{
    QFETCH(quint32, bits);
    QFETCH(quint32, channels);
    constexpr std::size_t frames = 70'001; // more than is converted at once, and no multiple of eight
    QByteArray bytes(static_cast<qsizetype>(frames * channels * bits / 8), '\0');
    quint32 random = 1;
    for (char &byte : bytes) {
        random = random * 1664525U + 1013904223U;
        byte = static_cast<char>(random >> 24U);
    }
    QFile file(QString::fromStdString(path("integers.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(wave(formatChunk(channels, 48000, bits) + chunk("data", bytes)));
    file.close();
    SF_INFO info{};
    SNDFILE *reference = sf_open(path("integers.wav").c_str(), SFM_READ, &info);
    std::vector<float> expected(frames * channels);
    QCOMPARE(sf_readf_float(reference, expected.data(), frames), static_cast<sf_count_t>(frames));
    sf_close(reference);
    QVERIFY(test::readAll(path("integers.wav")) == expected); // to the last bit
}

void TestAudioFiles::whatIsNoFileIsRefused()
{
    QCOMPARE(FileSource::open(path("missing.wav")).error().code, ErrorCode::audioFileUnreadable);
    QCOMPARE(FileSource::open(m_folder.path().toStdString()).error().code, ErrorCode::audioFileUnreadable);
    std::filesystem::create_symlink("/dev/zero", path("endless.wav"));
    QCOMPARE(FileSource::open(path("endless.wav")).error().code, ErrorCode::audioFileUnreadable);
    std::filesystem::create_symlink(path("loop.wav"), path("loop.wav"));
    QCOMPARE(FileSource::open(path("loop.wav")).error().code, ErrorCode::audioFileUnreadable);
}

void TestAudioFiles::aFifoDoesNotHang()
{
    QCOMPARE(::mkfifo(path("fifo.wav").c_str(), 0600), 0);
    QCOMPARE(FileSource::open(path("fifo.wav")).error().code, ErrorCode::audioFileUnreadable);
}

QTEST_GUILESS_MAIN(TestAudioFiles)
#include "tst_audio_files.moc"
