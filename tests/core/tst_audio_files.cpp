// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/audio/file_source.h"
#include "signals.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace ls;

namespace {

constexpr AudioFormat stereo{48000, 2, SampleType::float32};

std::vector<float> readAll(const std::filesystem::path &path)
{
    const auto source = FileSource::open(path).take();
    std::vector<float> samples(static_cast<std::size_t>(source->totalFrames().value_or(0) * source->format().channels));
    samples.resize(static_cast<std::size_t>(source->read(samples) * source->format().channels));
    return samples;
}

} // namespace

class TestAudioFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySampleComesBack();
    void gapsBecomeSilenceOfTheSameLength();
    void fileIsReadableWhileItGrows();
    void existingFilesAreNeverOverwritten();
    void aFullDiskIsToldAndLeavesAValidFile();
    void unreadableFilesAreRefused_data();
    void unreadableFilesAreRefused();
    void aFifoDoesNotHang();

private:
    std::filesystem::path path(const char *name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    QTemporaryDir m_folder;
};

void TestAudioFiles::everySampleComesBack()
{
    std::vector<float> samples = test::noise(2 * 100'000, 1);
    samples[7] = 1.75F; // a float file holds what is beyond full scale, too
    samples[8] = -1e-30F;
    auto writer = createAudioFile(path("a.wav"), {stereo}, {"UMIK-1", "Levelscribe", "a test"}).take();
    for (std::int64_t at = 0; at < 100'000; at += 1000)
        QVERIFY(writer->write({std::span(samples).subspan(static_cast<std::size_t>(2 * at), 2000), 2, at, 0}));
    QVERIFY(writer->finish());
    QCOMPARE(writer->framesWritten(), 100'000);

    const auto source = FileSource::open(path("a.wav")).take();
    QCOMPARE(source->format(), stereo);
    QCOMPARE(source->totalFrames(), 100'000);
    QCOMPARE(readAll(path("a.wav")), samples);
    QFile file(QString::fromStdString(path("a.wav").string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(4), QByteArray("RIFF")); // RF64 only beyond 4 GB
    QVERIFY(file.readAll().contains("UMIK-1"));
}

void TestAudioFiles::gapsBecomeSilenceOfTheSameLength()
{
    auto writer = createAudioFile(path("gap.wav"), {stereo}, {}).take();
    const std::vector<float> one{0.5F, -0.5F};
    QVERIFY(writer->write({one, 2, 0, 0}));
    QVERIFY(writer->write({one, 2, 12'346, 12'345}));
    QVERIFY(writer->finish());
    const std::vector<float> samples = readAll(path("gap.wav"));
    QCOMPARE(samples.size(), 2U * 12'347U);
    QCOMPARE(samples[0], 0.5F);
    QCOMPARE(std::count(samples.begin(), samples.end(), 0.0F), 2 * 12'345);
    QCOMPARE(samples.back(), -0.5F);
}

void TestAudioFiles::fileIsReadableWhileItGrows()
{
    auto writer = createAudioFile(path("grow.wav"), {stereo}, {}).take();
    const std::vector<float> samples = test::noise(2 * 4800, 2);
    for (int block = 1; block <= 3; ++block) {
        QVERIFY(writer->write({samples, 2, 0, 0}));
        QCOMPARE(FileSource::open(path("grow.wav")).take()->totalFrames(), block * 4800);
    }
}

void TestAudioFiles::existingFilesAreNeverOverwritten()
{
    QFile file(QString::fromStdString(path("old.wav").string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("evidence");
    file.close();
    const auto writer = createAudioFile(path("old.wav"), {stereo}, {});
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::recordingNotStarted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("evidence"));
}

void TestAudioFiles::aFullDiskIsToldAndLeavesAValidFile()
{
    // A limit on the size of files ends writing like a full disk does: with a short write.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit limit{100'000, before.rlim_max};
    const std::vector<float> samples = test::noise(2 * 4800, 3);
    auto writer = createAudioFile(path("full.wav"), {stereo}, {}).take();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    Result<void> written;
    int blocks = 0;
    for (; blocks < 10 && written.ok(); ++blocks)
        written = writer->write({samples, 2, 0, 0});
    const Result<void> after = writer->write({samples, 2, 0, 0});
    const std::int64_t accepted = writer->framesWritten();
    const Result<void> finished = writer->finish();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::writeFailed);
    QVERIFY(!written.error().detail.empty());
    QVERIFY(!after); // never touched again
    QVERIFY(finished);

    const std::vector<float> read = readAll(path("full.wav"));
    QVERIFY(read.size() >= 2U * 9600U); // two blocks fit, a third in part
    QCOMPARE(static_cast<std::int64_t>(read.size()) / 2, accepted);
    for (std::size_t i = 0; i < read.size(); ++i)
        QCOMPARE(read[i], samples[i % samples.size()]);
}

void TestAudioFiles::unreadableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a sound");
    QTest::newRow("header only") << QByteArray("RIFF\x24\0\0\0WAVE", 12);
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
    QCOMPARE(source.error().code, ErrorCode::audioFileUnreadable);
    QVERIFY(!FileSource::open(path("none.wav")));
    QVERIFY(!FileSource::open(m_folder.path().toStdString()));
}

void TestAudioFiles::aFifoDoesNotHang()
{
    QCOMPARE(::mkfifo(path("fifo.wav").c_str(), 0600), 0);
    QCOMPARE(FileSource::open(path("fifo.wav")).error().code, ErrorCode::audioFileUnreadable);
}

QTEST_GUILESS_MAIN(TestAudioFiles)
#include "tst_audio_files.moc"
