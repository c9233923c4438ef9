// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "tests/support/pulse_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

void eachBackend()
{
    QTest::addColumn<CaptureBackend>("backend");
    if (isPulseSupported())
        QTest::newRow("pulse") << CaptureBackend::pulse;
    QTest::newRow("qt") << CaptureBackend::qt;
}

} // namespace

/// The real road: a PulseAudio daemon with a microphone that plays a known signal, either input, and the file.
class TestPulseCapture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theListFollowsPluggingAndUnplugging_data() { eachBackend(); }
    void theListFollowsPluggingAndUnplugging();
    void everySampleArrives_data();
    void everySampleArrives();
    void anUnknownDeviceIsTold_data() { eachBackend(); }
    void anUnknownDeviceIsTold();

private:
    void recordInto(const QString &folder, const DeviceInput &device, double seconds, RecordingSummary &summary,
                    StreamInfo &stream);

    test::PulseServer m_server;
};

void TestPulseCapture::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the real microphone's road was not tried");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestPulseCapture::theListFollowsPluggingAndUnplugging()
{
    QFETCH(CaptureBackend, backend);
    DeviceList list(backend);
    QTRY_VERIFY(list.isKnown());
    const auto umiks = [&list] {
        return std::count_if(list.devices().begin(), list.devices().end(),
                             [](const DeviceInfo &device) { return device.microphone.has_value(); });
    };
    QCOMPARE(umiks(), 0);
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTRY_COMPARE(umiks(), 1);
    const DeviceInfo umik = list.devices().first(); // the UMIK stands first
    QCOMPARE(umik.id, microphone.options().name);   // the same with both
    QCOMPARE(umik.description, QStringLiteral("Umik-1  Gain: 18dB"));
    QCOMPARE(umik.microphone->model, Microphone::Model::umik1);
    QCOMPARE(umik.microphone->gainDb, 18);
    QCOMPARE(umik.sampleRateHz, 48000);
    QCOMPARE(umik.channels, 1);
    QCOMPARE(umik.sampleFormat, QStringLiteral("s32"));
    microphone.unplug();
    QTRY_COMPARE(umiks(), 0);
}

void TestPulseCapture::everySampleArrives_data()
{
    QTest::addColumn<CaptureBackend>("backend");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("seconds"); // tst_cli does it for longer
    const auto add = [](const char *name, const char *format, int channels, int bits, double seconds) {
        if (isPulseSupported())
            QTest::addRow("pulse, %s", name)
                << CaptureBackend::pulse << QString::fromLatin1(format) << channels << bits << seconds;
        QTest::addRow("qt, %s", name) << CaptureBackend::qt << QString::fromLatin1(format) << channels << bits
                                      << seconds;
    };
    add("24 bit, as a UMIK-1", "s24-32le", 1, 24, 4.0);
    add("24 bit stereo, as an older UMIK-1", "s24-32le", 2, 24, 1.5);
    add("32 bit", "s32le", 1, 24, 1.5);
    add("float stereo", "float32le", 2, 24, 1.5);
    add("16 bit", "s16le", 1, 16, 1.5);
}

void TestPulseCapture::recordInto(const QString &folder, const DeviceInput &device, double seconds,
                                  RecordingSummary &summary, StreamInfo &stream)
{
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy failed(&engine, &Engine::failed);
    engine.start(device, {});
    engine.startRecording(folder.toStdString());
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    stream = *engine.stream();
    const auto frames = static_cast<std::int64_t>(seconds * 48000);
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0 || engine.recordingStatus()->framesRecorded >= frames, 30'000);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(engine.lostFrames(), 0);
    engine.stop();
    QTRY_COMPARE(finished.count(), 1);
    summary = finished[0][0].value<RecordingSummary>();
}

void TestPulseCapture::everySampleArrives()
{
    QFETCH(CaptureBackend, backend);
    QFETCH(QString, format);
    QFETCH(int, channels);
    QFETCH(int, bits);
    QFETCH(double, seconds);
    test::VirtualMicrophone::Options options;
    options.format = format;
    options.channels = channels;
    test::VirtualMicrophone microphone(m_server, options);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    DeviceList list(backend); // Qt knows of it a moment later
    QTRY_VERIFY(!list.devices().isEmpty() && list.devices().first().microphone);

    QTemporaryDir folder;
    RecordingSummary summary;
    StreamInfo stream;
    recordInto(folder.path(), DeviceInput{options.name, options.description, backend}, seconds, summary, stream);
    QCOMPARE(stream.format.sampleRateHz, 48000);
    QCOMPARE(stream.format.channels, channels);
    QVERIFY(stream.isDevice && !stream.simulated);
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(static_cast<double>(summary.framesWritten) >= seconds * 48000);

    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    std::vector<float> recorded(static_cast<std::size_t>(summary.framesWritten * channels));
    QCOMPARE(source->read(recorded), summary.framesWritten);
    const auto start = test::findInSignal(recorded, channels, microphone.framesFed(), bits);
    QVERIFY2(start.has_value(), "the recording does not begin with a piece of the signal");
    const auto difference = test::firstDifference(recorded, channels, *start, bits);
    QVERIFY2(!difference, qPrintable(QStringLiteral("frame %1 differs").arg(difference.value_or(0))));
    microphone.unplug();
    QTRY_VERIFY(list.devices().isEmpty() || !list.devices().first().microphone);
}

void TestPulseCapture::anUnknownDeviceIsTold()
{
    QFETCH(CaptureBackend, backend);
    Engine engine;
    QSignalSpy failed(&engine, &Engine::failed);
    engine.start(DeviceInput{QStringLiteral("alsa_input.nothing"), QStringLiteral("Nothing"), backend}, {});
    QTRY_COMPARE(failed.count(), 1);
    const auto code = failed[0][0].value<Error>().code;
    QVERIFY(code == ErrorCode::deviceNotFound || code == ErrorCode::noInputDevice);
}

QTEST_GUILESS_MAIN(TestPulseCapture)
#include "tst_pulse_capture.moc"
