// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/engine/input_spec.h"
#include "core/store/measurement_reader.h"
#include "tests/app/cli_run.h"
#include "tests/support/pulse_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>

using namespace ls;
using namespace ls::test;

namespace {

/// Also one that is being written; null if there is none yet.
std::unique_ptr<MeasurementReader> measurementIn(const QString &folder)
{
    Result<std::unique_ptr<MeasurementReader>> reader = MeasurementReader::open(folder.toStdString());
    return reader ? reader.take() : nullptr;
}

} // namespace

/// The program itself with a microphone at a real sound server, and without one.
class TestCliCapture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void withoutAServerItSaysSo();
    void aServerThatHangsIsGivenUp();
    void devicesAndTheUmik();
    void aRecordingFromTheMicrophoneIsExact_data();
    void aRecordingFromTheMicrophoneIsExact();
    void aRecordingCountsTheVolume();

private:
    test::PulseServer m_server;
    QTemporaryDir m_folder;
};

void TestCliCapture::initTestCase()
{
    qunsetenv("LEVELSCRIBE_CALIBRATION");
    qunsetenv("CALIBRATION_FILE");
}

void TestCliCapture::withoutAServerItSaysSo()
{
    // Nothing answers at the address that PulseServer gave this process: it has not been started yet.
    for (const char *arguments : {"meter", "record --device UMIK"}) {
        const Run result = run(words(arguments));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(QLatin1String("No microphone was found")), qPrintable(result.err));
        QCOMPARE(lines(result.err).size(), 1); // one clear message
    }
    QCOMPARE(run(words("devices --umik")).exitCode, 1);
}

void TestCliCapture::aServerThatHangsIsGivenUp()
{
    QLocalServer hung; // accepts and never answers
    QVERIFY(hung.listen(m_folder.filePath(QStringLiteral("hung"))));
    const QStringList environment{QStringLiteral("PULSE_SERVER=unix:") + hung.fullServerName()};
    QElapsedTimer clock;
    clock.start();
    const Run result = run(words("devices"), environment);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QLatin1String("does not answer")), qPrintable(result.err));
    QVERIFY(clock.elapsed() < 20'000); // the library would wait 30 s
}

void TestCliCapture::devicesAndTheUmik()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the real microphone's road was not tried");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QVERIFY(m_server.pactl(words("load-module module-null-sink sink_name=room")));
    Run result = run(words("devices --umik"));
    QCOMPARE(result.exitCode, 1);
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    for (const char *arguments : {"devices --umik", "devices --umik --backend qt"}) {
        result = run(words(arguments));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QStringLiteral("alsa_input.usb-miniDSP_Umik-1_Gain__18dB_00-00.mono-fallback\n"));
    }
    result = run(words("devices"));
    QVERIFY(lines(result.out).first().contains(QLatin1String("Umik-1  Gain: 18dB"))); // the UMIK first
    const QJsonArray devices = QJsonDocument::fromJson(run(words("devices --json")).out.toUtf8()).array();
    QVERIFY(!devices.isEmpty());
    const QJsonObject umik = devices[0].toObject();
    QCOMPARE(umik[QLatin1String("model")].toString(), QStringLiteral("UMIK-1"));
    QCOMPARE(umik[QLatin1String("sample_rate_hz")].toInt(), 48000);
    QCOMPARE(umik[QLatin1String("channels")].toInt(), 1);
    result = run(words("meter --device nonsense"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains(QLatin1String("nonsense")));
}

void TestCliCapture::aRecordingFromTheMicrophoneIsExact_data()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<int>("signalNumber");
    QTest::addColumn<int>("seconds");
    QTest::newRow("Ctrl-C after 20 s") << QStringLiteral("auto") << SIGINT << 20;
    QTest::newRow("SIGTERM") << QStringLiteral("auto") << SIGTERM << 2;
    QTest::newRow("through Qt") << QStringLiteral("qt") << SIGTERM << 2;
}

void TestCliCapture::aRecordingFromTheMicrophoneIsExact()
{
    QFETCH(QString, backend);
    QFETCH(int, signalNumber);
    QFETCH(int, seconds);
    QVERIFY2(m_server.isRunning() || m_server.start(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone::Options options;
    options.format = QStringLiteral("s24-32le"); // as a UMIK-1
    test::VirtualMicrophone microphone(m_server, options);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTemporaryDir output;
    QProcess recorder;
    recorder.start(QStringLiteral(LEVELSCRIBE_CLI),
                   words("record --backend") << backend << words("--output-dir") << output.path());
    // It takes the UMIK by itself. What it has in the file tells when it has recorded long enough.
    const auto recordedBytes = [&]() -> qint64 {
        const QStringList folders = QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return folders.isEmpty() ? 0 : QFile(output.filePath(folders[0] + QStringLiteral("/audio-0001.wav"))).size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(recordedBytes() > seconds * 48000 * 4, seconds * 1000 + 20'000);
    QCOMPARE(::kill(static_cast<pid_t>(recorder.processId()), signalNumber), 0);
    QVERIFY(recorder.waitForFinished(20'000));
    QCOMPARE(recorder.exitStatus(), QProcess::NormalExit);
    QCOMPARE(recorder.exitCode(), 0);
    const QString err = QString::fromUtf8(recorder.readAllStandardError());
    QVERIFY2(err.contains(QLatin1String("frames lost: 0")), qPrintable(err));

    const QString folder = QString::fromUtf8(recorder.readAllStandardOutput()).trimmed();
    const auto source = FileSource::open((folder + QStringLiteral("/audio-0001.wav")).toStdString()).take();
    std::vector<float> recorded(static_cast<std::size_t>(source->totalFrames().value()));
    QCOMPARE(source->read(recorded), source->totalFrames().value());
    QVERIFY(static_cast<std::int64_t>(recorded.size()) >= seconds * 48000);
    const auto start = test::findInSignal(recorded, 1, microphone.framesFed());
    QVERIFY(start.has_value());
    const auto difference = test::firstDifference(recorded, 1, *start);
    QVERIFY2(!difference, qPrintable(QStringLiteral("frame %1 differs").arg(difference.value_or(0))));
}

/// 1 kHz of amplitude 0.1 is −23.01 dBFS; with Sens Factor 0 a UMIK-1 has 124 dB SPL at 0 dBFS (rms): 100.99, whatever
/// the volume. At 50 %, 60 dB × lg 0.5, the samples are 18.06 dB less.
void TestCliCapture::aRecordingCountsTheVolume()
{
    if (!isPulseSupported())
        QSKIP("built without libpulse: the volume is not known");
    QVERIFY2(m_server.isRunning() || m_server.start(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone::Options options;
    options.sineHz = 1000.0;
    test::VirtualMicrophone microphone(m_server, options);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTemporaryDir output;
    QFile calibration(m_folder.filePath(QStringLiteral("7000000.txt")));
    QVERIFY(calibration.open(QIODevice::WriteOnly));
    calibration.write("\"Sens Factor =0.0dB, AGain =18dB, SERNO: 7000000\"\n20\t0\n20000\t0\n");
    calibration.close();
    QProcess recorder;
    recorder.start(QStringLiteral(LEVELSCRIBE_CLI),
                   words("record --audio none --output-dir")
                       << output.path() << words("--calibration") << calibration.fileName());
    const auto rows = [&] { // that have come into the database, those of the last second left out
        const QStringList folders = QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const auto reader = folders.isEmpty() ? nullptr : measurementIn(output.filePath(folders[0]));
        return reader ? reader->rows().value().size() : std::size_t{0};
    };
    QTRY_VERIFY_WITH_TIMEOUT(rows() > 10, 20'000);
    QVERIFY(m_server.pactl(words("set-source-volume") << options.name << words("50%")));
    const std::size_t changed = rows();
    QTRY_VERIFY_WITH_TIMEOUT(rows() > changed + 30, 20'000);
    QCOMPARE(::kill(static_cast<pid_t>(recorder.processId()), SIGTERM), 0);
    QVERIFY(recorder.waitForFinished(20'000));
    const auto measurement = measurementIn(QString::fromUtf8(recorder.readAllStandardOutput()).trimmed());
    QVERIFY(measurement);
    const std::vector<CalibrationEntry> calibrations = measurement->calibrations().value();
    QCOMPARE(calibrations.size(), 2U);
    const double first = calibrations[0].sensitivity.splOffsetDb;
    const double second = calibrations[1].sensitivity.splOffsetDb;
    QVERIFY(std::abs(first - 124.0) < 0.01);
    QVERIFY(std::abs(second - first + 60.0 * std::log10(0.5)) < 0.01);
    const LogRow before = measurement->rows().value()[9];
    const LogRow after = measurement->rows().value().back();
    QVERIFY(after.beginFrame > calibrations[1].frame);
    QVERIFY(std::abs(before.readings[Metric::LAeq] + first - 100.99) < 0.05);
    QVERIFY(std::abs(after.readings[Metric::LAeq] + second - 100.99) < 0.05);
}

QTEST_GUILESS_MAIN(TestCliCapture)
#include "tst_cli_capture.moc"
