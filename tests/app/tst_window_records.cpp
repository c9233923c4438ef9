// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/store/measurement_check.h"
#include "core/store/measurement_reader.h"
#include "tests/support/pulse_server.h"
#include "ui/event_log.h"
#include "ui/event_page.h"
#include "ui/main_window.h"
#include "ui/recording_panel.h"
#include "ui/report_dialog.h"
#include "ui/theme.h"
#include "ui/trouble_banner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <map>
#include <memory>

using namespace ls;

/// A person's first recording: the real window, the real engine, a microphone at a real sound server. LEVELSCRIBE_SHOT
/// names a file for a picture of it.
class TestWindowRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pickCalibrateRecordStop();
    void whatHappensIsInTheListAndInTheDatabase();
    void fromTheStartToASavedReportByKeysOnly();

private:
    test::PulseServer m_server;
};

namespace {

test::VirtualMicrophone::Options umik()
{
    test::VirtualMicrophone::Options options;
    options.format = QStringLiteral("s24-32le"); // as a UMIK-1
    return options;
}

/// Presses Tab until the control of that name has the focus; false: it never gets it.
bool tabTo(const char *name)
{
    constexpr int most = 200;
    for (int i = 0; i < most && QApplication::focusWidget() != nullptr; ++i) {
        if (QApplication::focusWidget()->objectName() == QLatin1String(name))
            return true;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    return false;
}

} // namespace

void TestWindowRecords::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the real microphone's road was not tried");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QVERIFY(m_server.pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink")})); // another source
    applyTheme(ThemeKind::system);
}

void TestWindowRecords::pickCalibrateRecordStop()
{
    test::VirtualMicrophone microphone(m_server, umik());
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));

    QTemporaryDir folder;
    const QString calibrationPath = folder.filePath(QStringLiteral("7100500.txt"));
    QFile calibration(calibrationPath);
    QVERIFY(calibration.open(QIODevice::WriteOnly));
    calibration.write("\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100500\"\n10\t-7\n1000\t0\n20000\t1\n");
    calibration.close();

    Settings settings;
    settings.outputFolder = folder.path().toStdString();
    Engine engine;
    DeviceList devices;
    MainWindow window(engine, devices, settings);
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    QSignalSpy snapshots(&engine, &Engine::snapshotReady);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    // Pick: the UMIK stands first and is chosen by itself.
    auto *chooser = window.findChild<QComboBox *>(QStringLiteral("deviceChooser"));
    QVERIFY(chooser);
    QTRY_VERIFY(chooser->currentText().contains(QLatin1String("Umik-1  Gain: 18dB")));
    QCOMPARE(chooser->currentIndex(), 0);
    // Calibrate: the file is dropped on the window.
    auto *badge = window.findChild<QAbstractButton *>(QStringLiteral("calibrationButton"));
    QVERIFY(badge);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(calibrationPath)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QTRY_VERIFY(badge->text().contains(QLatin1String("estimated")));
    // Record, by its key.
    QTest::keyClick(&window, Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(engine.recordingStatus() && engine.recordingStatus()->framesRecorded > 4 * 48000, 20'000);
    QVERIFY(snapshots.count() > 20);
    const QString shot = qEnvironmentVariable("LEVELSCRIBE_SHOT");
    if (!shot.isEmpty())
        QVERIFY(window.grab().save(shot));
    // Stop.
    QTest::keyClick(&window, Qt::Key_R);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(engine.state(), Engine::State::measuring);
    QCOMPARE(engine.lostFrames(), 0);

    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QCOMPARE(QString::fromStdString(summary.folder.parent_path().string()), folder.path());
    const auto source = FileSource::open(summary.folder / "audio-0001.wav").take();
    QCOMPARE(source->format().channels, 1);
    QCOMPARE(source->format().sampleRateHz, 48000);
    std::vector<float> recorded(static_cast<std::size_t>(summary.framesWritten));
    QCOMPARE(source->read(recorded), summary.framesWritten);
    const auto start = test::findInSignal(recorded, 1, microphone.framesFed());
    QVERIFY(start.has_value());
    QVERIFY(!test::firstDifference(recorded, 1, *start));

    QVERIFY(window.close());
}

void TestWindowRecords::whatHappensIsInTheListAndInTheDatabase()
{
    test::VirtualMicrophone microphone(m_server, umik());
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTemporaryDir folder;
    Settings settings;
    settings.outputFolder = folder.path().toStdString();
    Engine engine;
    DeviceList devices;
    MainWindow window(engine, devices, settings);
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *chooser = window.findChild<QComboBox *>(QStringLiteral("deviceChooser"));
    QTRY_VERIFY(chooser->currentText().contains(QLatin1String("Umik-1  Gain: 18dB")));
    const auto recordedFrames = [&engine] {
        return engine.recordingStatus() ? engine.recordingStatus()->framesRecorded : 0;
    };
    QTest::keyClick(&window, Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(recordedFrames() > 48'000, 20'000);
    const auto *running = window.findChild<RecordingPanel *>();
    QTRY_VERIFY2(running->asText().contains(QLatin1String("audio-0001.wav")), qPrintable(running->asText()));

    QTest::keyClick(&window, Qt::Key_M);
    QTest::keyClick(&window, Qt::Key_3);
    QTest::keyClick(&window, Qt::Key_X);
    const auto *banner = window.findChild<TroubleBanner *>();
    QVERIFY(!banner->isVisible());
    QVERIFY(m_server.pactl({QStringLiteral("set-source-mute"), microphone.options().name, QStringLiteral("1")}));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(m_server.pactl({QStringLiteral("set-source-mute"), microphone.options().name, QStringLiteral("0")}));
    QTRY_VERIFY(!banner->isVisible());

    microphone.unplug();
    QTRY_VERIFY(engine.isDeviceAway());
    QTRY_VERIFY2(window.lastMessage().contains(QStringLiteral("“Umik-1  Gain: 18dB” has vanished")),
                 qPrintable(window.lastMessage()));
    QVERIFY(banner->isVisible());
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTRY_VERIFY(!engine.isDeviceAway());
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(engine.state(), Engine::State::measuring);
    const std::int64_t atReturn = recordedFrames();
    QTRY_VERIFY(recordedFrames() > atReturn + 24'000);
    QTest::keyClick(&window, Qt::Key_R);
    QTRY_COMPARE(finished.count(), 1);

    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(!summary.error);
    QCOMPARE(summary.gaps, 1);
    QCOMPARE(summary.framesWritten, summary.frames); // silence for what is missing
    const auto database = MeasurementReader::open(summary.folder).take();
    QCOMPARE(database->info().backend, std::string(isPulseSupported() ? "pulse" : "qt")); // not "auto"
    const QString list = window.findChild<EventPage *>()->copied();
    std::map<Event::Kind, int> kinds;
    for (const Event &event : database->eventsInForce().take()) {
        ++kinds[event.kind];
        QVERIFY2(list.contains(eventKindText(event.kind)), qPrintable(list));
        if (event.kind == Event::Kind::gap)
            QCOMPARE(event.count, summary.framesLost);
    }
    const std::map<Event::Kind, int> expected{
        {Event::Kind::gap, 1},     {Event::Kind::deviceLost, 1}, {Event::Kind::deviceBack, 1}, {Event::Kind::muted, 1},
        {Event::Kind::unmuted, 1}, {Event::Kind::marker, 2},     {Event::Kind::exclusion, 1}};
    for (const auto &[kind, count] : expected)
        QVERIFY2(kinds[kind] == count, eventName(kind).data());
    const Result<MeasurementCheck> check = checkMeasurement(summary.folder);
    QVERIFY(check && check.value().passed());
    QVERIFY(window.close());
}

void TestWindowRecords::fromTheStartToASavedReportByKeysOnly()
{
    test::VirtualMicrophone microphone(m_server, umik());
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    QTemporaryDir folder;
    Settings settings;
    settings.outputFolder = folder.path().toStdString();
    Engine engine;
    DeviceList devices;
    MainWindow window(engine, devices, settings);
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *chooser = window.findChild<QComboBox *>(QStringLiteral("deviceChooser"));
    QTRY_VERIFY(chooser->currentText().contains(QLatin1String("Umik-1  Gain: 18dB")));
    QVERIFY(tabTo("deviceChooser"));
    QVERIFY(tabTo("measureButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(engine.recordingStatus() && engine.recordingStatus()->framesRecorded > 3 * 48'000, 20'000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
    QTRY_COMPARE(finished.count(), 1);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<ReportDialog *>(QApplication::activeWindow()) != nullptr);
    const QPointer dialog = qobject_cast<ReportDialog *>(QApplication::activeWindow());
    QSignalSpy saved(dialog.data(), &ReportDialog::saved);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr && QApplication::focusWidget()->window() == dialog);
    QVERIFY(tabTo("reportField-place"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bedroom"));
    QTRY_VERIFY(!dialog->isBusy());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 60'000);
    const QStringList paths = saved[0][0].toStringList();
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths)
        QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog); // Escape has closed it
    QVERIFY(window.close());
}

QTEST_MAIN(TestWindowRecords)
#include "tst_window_records.moc"
