// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_info.h"
#include "core/audio/audio_file_repair.h"
#include "core/audio/file_source.h"
#include "core/calibration/calibration_file.h"
#include "core/store/calibrator_log.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_recovery.h"
#include "tests/store/recorded_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace ls;

namespace {

constexpr int usualRounds = 60;

/// How many broken copies of each file are read: LS_FUZZ says it for a long run.
int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("LS_FUZZ");
    return wanted > 0 ? wanted : usualRounds;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Breaks a file as disks, transfers and evil people do; the same number breaks it in the same way.
class Breaker {
public:
    /// `startBytes`: how far the file's structure reaches, in which most is broken.
    Breaker(QByteArray whole, qsizetype startBytes) : m_whole(std::move(whole)), m_startBytes(startBytes) {}

    QByteArray broken(int number)
    {
        m_random.seed(static_cast<std::uint32_t>(number));
        QByteArray bytes = m_whole;
        for (int i = upTo(3); i >= 0 && !bytes.isEmpty(); --i)
            breakOnce(bytes);
        return bytes;
    }

private:
    int upTo(qsizetype most) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(most + 1)); }
    qsizetype place(const QByteArray &bytes)
    {
        const qsizetype end = bytes.size() - 1;
        return upTo(3) > 0 ? upTo(std::min(end, m_startBytes)) : upTo(end);
    }

    void breakOnce(QByteArray &bytes)
    {
        const qsizetype at = place(bytes);
        switch (upTo(6)) {
        case 0:
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << upTo(7)));
            break;
        case 1:
            bytes[at] = static_cast<char>(upTo(255));
            break;
        case 2: // a length or a count, in whichever byte order
            putNumber(bytes, at);
            break;
        case 3:
            bytes.truncate(at);
            break;
        case 4:
            bytes.remove(at, 1 + upTo(40));
            break;
        case 5:
            bytes.insert(at, bytes.mid(place(bytes), 1 + upTo(64)));
            break;
        default: // a piece of it once more, over another
            bytes.replace(at, std::min<qsizetype>(64, bytes.size() - at), bytes.mid(place(bytes), 64));
            break;
        }
    }

    void putNumber(QByteArray &bytes, qsizetype at)
    {
        static constexpr std::array<std::uint32_t, 10> nasty{
            0, 1, 0x7F, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFFE, 0x00FFFFFF, 0x40000000};
        std::uint32_t number = nasty[static_cast<std::size_t>(upTo(nasty.size() - 1))];
        for (qsizetype i = at; i < std::min(at + 4, bytes.size()); ++i, number >>= 8)
            bytes[i] = static_cast<char>(number & 0xFF);
    }

    QByteArray m_whole;
    qsizetype m_startBytes;
    std::mt19937 m_random;
};

/// Everything we do with somebody's audio file. What comes out may be wrong, but not in form.
void useAudioFile(const std::filesystem::path &path)
{
    if (Result<std::unique_ptr<FileSource>> opened = FileSource::open(path)) {
        FileSource &source = *opened.value();
        const AudioFormat &format = source.format();
        QVERIFY(format.channels >= 1 && format.channels <= maxChannels);
        QVERIFY(format.sampleRateHz >= minSampleRateHz && format.sampleRateHz <= maxSampleRateHz);
        std::vector<float> samples(static_cast<std::size_t>(4096 * format.channels));
        std::int64_t frames = 0;
        while (const std::int64_t got = source.read(samples)) {
            QVERIFY(got > 0 && got <= 4096);
            frames += got;
            QVERIFY(frames < 1'000'000); // a header cannot make samples
        }
    } else {
        QVERIFY(!describe(opened.error()).empty());
    }
    if (const Result<AudioFileInfo> info = readAudioFileInfo(path)) {
        QVERIFY(info.value().note.title.size() < 100'000);
        QVERIFY(info.value().ending.cues.size() < 100'000);
    }
    static_cast<void>(countFrames(path));
    // Repaired once, there is nothing left to be done.
    if (const Result<std::int64_t> repaired = repairAudioFile(path)) {
        const QByteArray once = contentOf(QString::fromStdString(path.string()));
        static_cast<void>(repairAudioFile(path));
        QVERIFY(contentOf(QString::fromStdString(path.string())) == once);
    }
}

void useMeasurement(const std::filesystem::path &folder)
{
    if (const Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder)) {
        const MeasurementReader &measurement = *reader.value();
        static_cast<void>(measurement.rows());
        static_cast<void>(measurement.bandRows());
        static_cast<void>(measurement.overviewRows());
        static_cast<void>(measurement.events());
        static_cast<void>(measurement.eventsInForce());
        static_cast<void>(measurement.segments());
        static_cast<void>(measurement.calibrations());
        static_cast<void>(measurement.anchors());
        static_cast<void>(measurement.hashes());
        static_cast<void>(measurement.damages());
    }
    static_cast<void>(checkMeasurement(folder));
    static_cast<void>(recoverMeasurement(folder));
}

} // namespace

/// Broken copies of every kind of file that is read: none may end the program, hang it, or make it swallow the memory.
/// Under the sanitizers this finds reads and writes beyond a buffer, too.
class TestBrokenFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void audioFiles_data();
    void audioFiles();
    void databases();
    void calibrations();
    void calibratorLogs();

private:
    QTemporaryDir m_folder;
};

void TestBrokenFiles::audioFiles_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<int>("sample");
    QTest::addColumn<bool>("large"); // with the header that a WAV file has beyond 4 GB
    const auto row = [](const char *name, AudioContainer container, StoredSample sample, bool large) {
        QTest::newRow(name) << static_cast<int>(container) << static_cast<int>(sample) << large;
    };
    row("WAV s16", AudioContainer::wav, StoredSample::s16, false);
    row("WAV s24", AudioContainer::wav, StoredSample::s24, false);
    row("WAV f32", AudioContainer::wav, StoredSample::f32, false);
    row("RF64", AudioContainer::wav, StoredSample::s24, true);
    row("FLAC", AudioContainer::flac, StoredSample::s24, false);
}

void TestBrokenFiles::audioFiles()
{
    QFETCH(int, container);
    QFETCH(int, sample);
    QFETCH(bool, large);
    const AudioFileFormat format{
        {48000, 2, SampleType::float32}, static_cast<AudioContainer>(container), static_cast<StoredSample>(sample)};
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    AudioFileNote note;
    note.title = "title";
    note.comment = "comment";
    note.description = "description";
    note.originationDate = "2026-11-26";
    note.originationTime = "06:00:00";
    Result<std::unique_ptr<AudioWriter>> writer = createAudioFile(path.toStdString(), format, note);
    QVERIFY(writer);
    const std::vector<float> samples = test::noise(2 * 6000, 1);
    QVERIFY(writer.value()->write({samples, 2, 0, 0}));
    AudioFileEnding ending;
    ending.integratedLufs = -23.0;
    ending.cues = {{100, "first"}, {200, "second"}};
    QVERIFY(writer.value()->finish(ending));
    QByteArray whole = contentOf(path);
    if (large) { // EBU Tech 3306: the sizes of RIFF and data are in a chunk of their own, which takes the place of JUNK
        QVERIFY(whole.startsWith("RIFF") && whole.mid(12, 4) == "JUNK");
        const auto number64 = [](quint64 number) {
            QByteArray bytes;
            for (int i = 0; i < 8; ++i, number >>= 8)
                bytes += static_cast<char>(number & 0xFF);
            return bytes;
        };
        const QByteArray chunks = whole.mid(12 + 8 + 24);
        const QByteArray unknown(4, '\xFF');
        whole = "RF64" + unknown + "WAVEds64" + QByteArray("\x1C\0\0\0", 4) +
            number64(static_cast<quint64>(chunks.size()) + 40) + number64(samples.size() * 3) +
            number64(samples.size() / 2) + QByteArray(4, '\0') + chunks;
        whole.replace(whole.indexOf("data") + 4, 4, unknown);
        QVERIFY(put(path, whole));
        const auto source = FileSource::open(path.toStdString());
        QVERIFY2(source.ok(), source ? "" : describe(source.error()).c_str());
        QCOMPARE(source.value()->totalFrames().value_or(0), 6000);
    }
    Breaker breaker(whole, 1200);
    for (int number = 0; number < rounds(); ++number) {
        QVERIFY(put(path, breaker.broken(number)));
        useAudioFile(path.toStdString());
        if (QTest::currentTestFailed())
            qFatal("copy %d of %s", number, QTest::currentDataTag());
    }
}

void TestBrokenFiles::databases()
{
    const QString path = m_folder.filePath(QStringLiteral("measurement"));
    test::RecordedFolder what;
    QVERIFY(QDir().mkpath(path));
    what.folder = path.toStdString();
    what.frames = test::rateHz + 1000;
    test::record(what);
    const QString database = path + QStringLiteral("/measurement.sqlite");
    const QByteArray whole = contentOf(database);
    QVERIFY(whole.size() > 10'000);
    Breaker breaker(whole, whole.size());
    for (int number = 0; number < (rounds() + 1) / 2; ++number) {
        for (const char *left : {"-wal", "-shm", "-journal"})
            QFile::remove(database + QLatin1String(left));
        QVERIFY(put(database, breaker.broken(number)));
        useMeasurement(what.folder);
    }
}

void TestBrokenFiles::calibrations()
{
    QByteArray text("\"Sens Factor =-.7383dB, AGain =18dB, SERNO: 7023270\"\r\n");
    for (int i = 0; i < 60; ++i) // 20 Hz to 18 kHz
        text += QByteArray::number(20.0 * std::pow(10.0, i / 20.0)) + '\t' + QByteArray::number(0.1 * i - 3.0) + "\r\n";
    Breaker breaker(text, 80);
    int read = 0;
    for (int number = 0; number < 20 * rounds(); ++number) {
        const QByteArray broken = breaker.broken(number);
        const Result<CalibrationFile> file =
            parseCalibration({broken.constData(), static_cast<std::size_t>(broken.size())}, "7023270.txt");
        if (!file)
            continue;
        ++read;
        double before = 0.0;
        for (const CalibrationFile::Point &point : file.value().curve) {
            QVERIFY(point.frequencyHz > before && std::isfinite(point.frequencyHz));
            QVERIFY(std::abs(point.responseDb) <= 60.0);
            before = point.frequencyHz;
        }
    }
    qInfo("%d of %d broken calibration files could be read", read, 20 * rounds());
}

void TestBrokenFiles::calibratorLogs()
{
    const QString path = m_folder.filePath(QStringLiteral("checks.jsonl"));
    CalibratorLog log = CalibratorLog::open(path.toStdString());
    for (int i = 0; i < 3; ++i) {
        CalibratorRecord record;
        record.device = "Umik-1  Gain: 18dB";
        record.readingDbFs = -30.0;
        QVERIFY(log.add(record));
    }
    const QByteArray whole = contentOf(path);
    Breaker breaker(whole, whole.size());
    for (int number = 0; number < rounds(); ++number) {
        QVERIFY(put(path, breaker.broken(number)));
        QVERIFY(CalibratorLog::open(path.toStdString()).records().size() < 100);
    }
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_broken_files.moc"
