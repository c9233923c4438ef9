// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "tests/support/pulse_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

/// The real road: a PulseAudio daemon with a microphone that plays a known signal, QtInput, and the file.
class TestPulseCapture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theListFollowsPluggingAndUnplugging();
    void everySampleArrives_data();
    void everySampleArrives();
    void aVanishedDeviceIsToldAndTheRecordingKept();
    void anUnknownDeviceIsTold();

private:
    void recordInto(const QString &folder, const DeviceInfo &device, int seconds, RecordingSummary &summary,
                    StreamInfo &stream);

    test::PulseServer m_server;
    std::unique_ptr<DeviceList> m_devices;
};

void TestPulseCapture::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the real microphone's road was not tried");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    m_devices = std::make_unique<DeviceList>();
}

void TestPulseCapture::theListFollowsPluggingAndUnplugging()
{
    QTRY_VERIFY(m_devices->isKnown());
    const auto umiks = [this] {
        return std::count_if(m_devices->devices().begin(), m_devices->devices().end(),
                             [](const DeviceInfo &device) { return device.microphone.has_value(); });
    };
    QCOMPARE(umiks(), 0);
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTRY_COMPARE(umiks(), 1);
    const DeviceInfo umik = m_devices->devices().first(); // the UMIK stands first
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
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("seconds");
    QTest::newRow("24 bit, as a UMIK-1") << QStringLiteral("s24-32le") << 1 << 24 << 20;
    QTest::newRow("24 bit stereo, as an older UMIK-1") << QStringLiteral("s24-32le") << 2 << 24 << 3;
    QTest::newRow("32 bit") << QStringLiteral("s32le") << 1 << 24 << 3;
    QTest::newRow("float stereo") << QStringLiteral("float32le") << 2 << 24 << 3;
    QTest::newRow("16 bit") << QStringLiteral("s16le") << 1 << 16 << 3;
}

void TestPulseCapture::recordInto(const QString &folder, const DeviceInfo &device, int seconds,
                                  RecordingSummary &summary, StreamInfo &stream)
{
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy failed(&engine, &Engine::failed);
    engine.start(DeviceInput{device.id, device.description}, {});
    engine.startRecording(folder.toStdString());
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    stream = *engine.stream();
    QTRY_VERIFY_WITH_TIMEOUT(failed.count() > 0 || engine.recordingStatus()->framesRecorded >= seconds * 48000,
                             seconds * 1000 + 20'000);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(engine.lostFrames(), 0);
    engine.stop();
    QTRY_COMPARE(finished.count(), 1);
    summary = finished[0][0].value<RecordingSummary>();
}

void TestPulseCapture::everySampleArrives()
{
    QFETCH(QString, format);
    QFETCH(int, channels);
    QFETCH(int, bits);
    QFETCH(int, seconds);
    test::VirtualMicrophone::Options options;
    options.format = format;
    options.channels = channels;
    test::VirtualMicrophone microphone(m_server, options);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTRY_VERIFY(!m_devices->devices().isEmpty() && m_devices->devices().first().microphone);

    QTemporaryDir folder;
    RecordingSummary summary;
    StreamInfo stream;
    recordInto(folder.path(), m_devices->devices().first(), seconds, summary, stream);
    QCOMPARE(stream.format.sampleRateHz, 48000);
    QCOMPARE(stream.format.channels, channels);
    QVERIFY(stream.isDevice && !stream.simulated);
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(summary.framesWritten >= seconds * 48000);

    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    std::vector<float> recorded(static_cast<std::size_t>(summary.framesWritten * channels));
    QCOMPARE(source->read(recorded), summary.framesWritten);
    const auto start = test::findInSignal(recorded, channels, microphone.framesFed(), bits);
    QVERIFY2(start.has_value(), "the recording does not begin with a piece of the signal");
    const auto difference = test::firstDifference(recorded, channels, *start, bits);
    QVERIFY2(!difference, qPrintable(QStringLiteral("frame %1 differs").arg(difference.value_or(0))));
    microphone.unplug();
    QTRY_VERIFY(m_devices->devices().isEmpty() || !m_devices->devices().first().microphone);
}

void TestPulseCapture::aVanishedDeviceIsToldAndTheRecordingKept()
{
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTRY_VERIFY(!m_devices->devices().isEmpty() && m_devices->devices().first().microphone);
    const DeviceInfo device = m_devices->devices().first();
    QTemporaryDir folder;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy failed(&engine, &Engine::failed);
    engine.start(DeviceInput{device.id, device.description}, {});
    engine.startRecording(folder.path().toStdString());
    QTRY_VERIFY(engine.recordingStatus() && engine.recordingStatus()->framesRecorded > 48000);
    microphone.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
    const auto code = failed[0][0].value<Error>().code;
    QVERIFY(code == ErrorCode::deviceLost || code == ErrorCode::deviceSilent);
    QCOMPARE(engine.state(), Engine::State::idle);
    QTRY_COMPARE(finished.count(), 1);
    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QVERIFY(summary.framesWritten > 48000);
    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    std::vector<float> recorded(static_cast<std::size_t>(summary.framesWritten));
    QCOMPARE(source->read(recorded), summary.framesWritten);
    const auto start = test::findInSignal(recorded, 1, microphone.framesFed());
    QVERIFY(start.has_value());
    QVERIFY(!test::firstDifference(recorded, 1, *start));
}

void TestPulseCapture::anUnknownDeviceIsTold()
{
    Engine engine;
    QSignalSpy failed(&engine, &Engine::failed);
    engine.start(DeviceInput{QStringLiteral("alsa_input.nothing"), QStringLiteral("Nothing")}, {});
    QTRY_COMPARE(failed.count(), 1);
    const auto code = failed[0][0].value<Error>().code;
    QVERIFY(code == ErrorCode::deviceNotFound || code == ErrorCode::noInputDevice);
}

QTEST_GUILESS_MAIN(TestPulseCapture)
#include "tst_pulse_capture.moc"
