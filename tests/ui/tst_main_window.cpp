// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "ui/bands_view.h"
#include "ui/big_number_view.h"
#include "ui/close_question.h"
#include "ui/drawer.h"
#include "ui/history_view.h"
#include "ui/input_choice.h"
#include "ui/main_window.h"
#include "ui/message_list.h"
#include "ui/meter_bar.h"
#include "ui/pane_stack.h"
#include "ui/recording_panel.h"
#include "ui/spectrogram_view.h"
#include "ui/spectrum_view.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"
#include "ui/view_side.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <cmath>
#include <memory>

using namespace ls;

/// A window as the user has it, with the demo microphone chosen.
struct Desk {
    explicit Desk(Settings settings = demoSettings()) : window(engine, devices, std::move(settings))
    {
        window.show();
        isExposed = QTest::qWaitForWindowExposed(&window);
    }

    static Settings demoSettings()
    {
        Settings settings;
        settings.device = demoInputId.toStdString();
        return settings;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString number(const char *name = "bigNumber") const { return find<NumberLabel>(name)->text(); }
    bool hasNumber() const { return number() != u"–"; }

    Engine engine;
    DeviceList devices;
    MainWindow window;
    bool isExposed = false;
};

/// The demo microphone with a calibration file.
static Settings calibratedSettings(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"7000001.txt"_qs));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("\"Sens Factor =-1.0dB, SERNO: 7000001\"\n20 0.0\n1000 0.0\n20000 0.0\n");
    Settings settings = Desk::demoSettings();
    settings.calibrationFile = file.fileName().toStdString();
    return settings;
}

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void measuresTheDemoMicrophoneAndSaysSo();
    void spaceStartsAndStops();
    void everyControlHasANameAndIsReachedByKeyboard();
    void iconsAreLinkedIn();
    void recordsIntoAFolder();
    void closingWhileRecordingAsks();
    void aSignalClosesWithoutAsking();
    void theEndOfTheSessionSavesAtOnce();
    void aRecordingEndsWithItsFigures();
    void markersAreSetByKeyAndListed();
    void aNoteStandsWhereItWasAskedFor();
    void theMenuShowsMarkersAndTheirKeys();
    void resetBeginsAnew();
    void anotherInputWhileMeasuring();
    void aCalibrationGivesDbSplAndIsRemembered();
    void aBadCalibrationFileIsAMessage();
    void theBigNumberIsChosenByKeysAndRemembered();
    void theKindOfSpectrumIsChosenAndRemembered();
    void theAverageOfTheSpectrumIsChosenAndRemembered();
    void theLevelColumnFitsWithoutScrolling();
    void noMicrophoneOffersTheDemo();
    void fitsIntoTheSmallestWindow();
    void panesAreHiddenShownAndMaximisedByKeys();
    void hiddenViewsArePaintedByNobody();
    void theBigNumberFillsTheWindowAndEscapeLeadsBack();
    void escapeNeverStopsARecording();
    void theLayoutIsAsItWasLeft();
    void themesGoRoundAndAreRemembered();
};

void TestMainWindow::measuresTheDemoMicrophoneAndSaysSo()
{
    Desk desk;
    QVERIFY(desk.isExposed);
    QCOMPARE(desk.find<QComboBox>("deviceChooser")->currentData().toString(), demoInputId);
    QVERIFY(!desk.hasNumber());
    QVERIFY(!desk.find<QLabel>("simulatedChip")->isVisible());

    desk.click("measureButton");
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QTRY_VERIFY(desk.hasNumber());
    QVERIFY(desk.find<QLabel>("simulatedChip")->isVisible());
    QVERIFY(desk.find<QLabel>("simulatedChip")->text().contains(u"SIMULATED"));
    QCOMPARE(desk.find<QPushButton>("measureButton")->text(), u"Measuring"_qs);
    QVERIFY(desk.find<QLabel>("formatCell")->text().startsWith(u"48 kHz"));
    QTRY_VERIFY(desk.find<HistoryView>("historyView")->keptRows() > 0);
    // Without calibration: no dB SPL anywhere.
    QVERIFY(desk.find<QLabel>("calibrationChip")->isVisible());
    QVERIFY(!desk.find<MeterBar>("levelBar")->isVisible());

    desk.click("measureButton");
    QTRY_COMPARE(desk.engine.state(), Engine::State::idle);
    QCOMPARE(desk.find<QPushButton>("measureButton")->text(), u"Measure"_qs);
    QVERIFY(desk.hasNumber()); // what was measured can still be read
}

void TestMainWindow::spaceStartsAndStops()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_Space);
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QTest::keyClick(&desk.window, Qt::Key_Space);
    QTRY_COMPARE(desk.engine.state(), Engine::State::idle);
}

void TestMainWindow::everyControlHasANameAndIsReachedByKeyboard()
{
    Desk desk;
    int controls = 0;
    for (const auto *button : desk.window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        ++controls;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2((button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(button->objectName()));
    }
    QVERIFY(controls >= 6);
    QCOMPARE(desk.find<QComboBox>("deviceChooser")->accessibleName(), u"Input device"_qs);
}

void TestMainWindow::iconsAreLinkedIn()
{
    QVERIFY(QFile::exists(u":/icons/measure.svg"_qs));
    QVERIFY(!Desk().window.windowIcon().isNull());
}

void TestMainWindow::recordsIntoAFolder()
{
    const QTemporaryDir folder;
    Settings settings = Desk::demoSettings();
    settings.outputFolder = folder.path().toStdString();
    Desk desk(settings);
    QSignalSpy finished(&desk.engine, &Engine::recordingFinished);
    desk.click("recordButton"); // measures by itself
    QTRY_VERIFY(desk.engine.isRecording());
    QTRY_COMPARE(desk.find<QPushButton>("recordButton")->text(), u"Recording"_qs);
    QVERIFY(!desk.find<QComboBox>("deviceChooser")->isEnabled());
    QTRY_VERIFY(desk.engine.recordingStatus() && desk.engine.recordingStatus()->framesRecorded >= 2 * 48000);
    QTRY_VERIFY(desk.find<QLabel>("recordingStatus")->text().contains(u"recording 00:00:0"));
    desk.click("recordButton");
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
    QTRY_COMPARE(desk.find<QPushButton>("recordButton")->text(), u"Record"_qs);
    QVERIFY2(desk.window.lastMessage().contains(u"Recording finished: 00:00:0"), qPrintable(desk.window.lastMessage()));

    const QStringList made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(made.size(), 1);
    const QFileInfo audio(folder.filePath(made.first() + u"/audio-0001.wav"_qs));
    QVERIFY2(audio.size() > 2 * 48000 * 2, qPrintable(QString::number(audio.size())));
}

/// A window that records, and the folder into which it does.
struct RecordingDesk {
    RecordingDesk() : desk(settingsFor(folder))
    {
        desk.click("recordButton");
        isRecording = QTest::qWaitFor(
            [this] { return desk.engine.recordingStatus() && desk.engine.recordingStatus()->framesRecorded >= 24000; });
    }
    static Settings settingsFor(const QTemporaryDir &folder)
    {
        Settings settings = Desk::demoSettings();
        settings.outputFolder = folder.path().toStdString();
        return settings;
    }
    /// Whether the one recording is on the disk, and whole.
    bool isSaved() const
    {
        const QStringList made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return made.size() == 1 && QFileInfo(folder.filePath(made.first() + u"/audio-0001.wav"_qs)).size() > 24000 * 2;
    }
    CloseQuestion *question() const { return desk.window.findChild<CloseQuestion *>(); }

    QTemporaryDir folder;
    Desk desk;
    bool isRecording = false;
};

void TestMainWindow::closingWhileRecordingAsks()
{
    RecordingDesk recording;
    QVERIFY(recording.isRecording);
    MainWindow &window = recording.desk.window;
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(recording.question());
    window.close(); // once more, while it is asked
    QCOMPARE(window.findChildren<CloseQuestion *>().size(), 1);
    QTest::keyClick(recording.question(), Qt::Key_Escape);
    QTRY_VERIFY(!recording.question());
    QVERIFY(window.isVisible());
    QVERIFY(recording.desk.engine.isRecording());

    window.close();
    QVERIFY(recording.question());
    QTest::mouseClick(recording.question()->findChild<QPushButton *>(u"stopAndClose"_qs), Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(recording.isSaved());
}

void TestMainWindow::aSignalClosesWithoutAsking()
{
    RecordingDesk recording;
    QVERIFY(recording.isRecording);
    recording.desk.window.closeWithoutAsking();
    QVERIFY(!recording.question());
    QTRY_VERIFY(!recording.desk.window.isVisible());
    QVERIFY(recording.isSaved());
}

void TestMainWindow::theEndOfTheSessionSavesAtOnce()
{
    RecordingDesk recording;
    QVERIFY(recording.isRecording);
    recording.desk.window.endSession();
    QVERIFY(recording.isSaved());
    recording.desk.window.close();
    QTRY_VERIFY(!recording.desk.window.isVisible());
}

void TestMainWindow::aRecordingEndsWithItsFigures()
{
    RecordingDesk recording;
    QVERIFY(recording.isRecording);
    Desk &desk = recording.desk;
    auto *panel = desk.find<RecordingPanel>("recordingPanel");
    QTRY_VERIFY2(panel->asText().startsWith(u"State: recording\nLength: 00:00:0"), qPrintable(panel->asText()));
    QVERIFY(panel->asText().contains(u"Gaps: none"));
    QVERIFY(!desk.find<Drawer>("drawer")->isOpen());
    QSignalSpy finished(&desk.engine, &Engine::recordingFinished);
    desk.click("recordButton");
    QTRY_COMPARE(finished.count(), 1);
    const auto summary = finished[0][0].value<RecordingSummary>();
    QVERIFY(panel->isVisible()); // the drawer has opened by itself
    const QString text = panel->asText();
    QVERIFY2(text.contains(u"Expected: %1 frames\n"_qs.arg(QLocale().toString(static_cast<qlonglong>(summary.frames)))),
             qPrintable(text));
    QVERIFY2(text.contains(u"Proof (SHA-256): %1\n"_qs.arg(QString::fromStdString(summary.rootHash))),
             qPrintable(text));
    QCOMPARE(summary.rootHash.size(), std::size_t{64});
    QVERIFY(desk.find<QLabel>("recordingVerdict")->text().startsWith(u"Complete"));
    QTest::mouseClick(desk.find<QPushButton>("copySummary"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestMainWindow::markersAreSetByKeyAndListed()
{
    Desk desk;
    QSignalSpy events(&desk.engine, &Engine::eventHappened);
    QTest::keyClick(&desk.window, Qt::Key_M); // nothing is measured yet
    QVERIFY(!desk.find<QPushButton>("markerButton")->isEnabled());
    QTest::keyClick(&desk.window, Qt::Key_Space);
    QTRY_VERIFY(desk.hasNumber());
    QCOMPARE(events.count(), 0);
    QTest::keyClick(&desk.window, Qt::Key_M);
    QTest::keyClick(&desk.window, Qt::Key_7);
    QTest::keyClick(&desk.window, Qt::Key_X);
    desk.click("markerButton");
    QCOMPARE(events.count(), 4);
    const auto event = [&events](int number) { return events[number][0].value<Event>(); };
    QCOMPARE(event(0).kind, Event::Kind::marker);
    QVERIFY(std::isnan(event(0).value));
    QVERIFY(event(0).frame > 0);
    QCOMPARE(event(1).value, 7.0);
    QCOMPARE(event(2).kind, Event::Kind::exclusion);
    QCOMPARE(event(3).kind, Event::Kind::marker);

    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    auto *list = desk.find<QTreeView>("eventList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Marker 7"_qs);
    QTest::keyClick(list, Qt::Key_5); // the list does not keep it for itself
    QCOMPARE(events.count(), 5);
    // In a field a digit is a digit.
    QTest::keyClick(&desk.window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *field = desk.find<QLineEdit>("preRollSeconds");
    field->setFocus();
    field->clear();
    QTest::keyClick(field, Qt::Key_5);
    QCOMPARE(field->text(), u"5"_qs);
    QCOMPARE(events.count(), 5);
}

void TestMainWindow::aNoteStandsWhereItWasAskedFor()
{
    Desk desk;
    desk.click("measureButton");
    QTRY_VERIFY(desk.hasNumber());
    QSignalSpy events(&desk.engine, &Engine::eventHappened);
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ShiftModifier);
    const std::int64_t asked = *desk.engine.capturedFrame();
    auto *note = desk.find<QInputDialog>("markerNote");
    QTRY_VERIFY(*desk.engine.capturedFrame() > asked + 24000); // half a second to type it
    QTest::keyClicks(note->findChild<QLineEdit *>(), u"a lorry "_qs);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(events.count(), 1);
    const auto event = events[0][0].value<Event>();
    QCOMPARE(event.detail, std::string("a lorry"));
    QVERIFY(event.frame <= asked);
    QTRY_VERIFY(!desk.window.findChild<QInputDialog *>());

    desk.window.activateWindow();
    QTRY_VERIFY(desk.window.isActiveWindow());
    QTest::keyClick(&desk.window, Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClick(desk.find<QInputDialog>("markerNote"), Qt::Key_Escape);
    QCOMPARE(events.count(), 1);
}

void TestMainWindow::theMenuShowsMarkersAndTheirKeys()
{
    Desk desk;
    const QMenu *menu = desk.find<QToolButton>("menuButton")->menu();
    const auto keyOf = [&desk](const char *name) { return desk.find<QAction>(name)->shortcut(); };
    QCOMPARE(keyOf("markerAction"), QKeySequence(Qt::Key_M));
    QCOMPARE(keyOf("noteAction"), QKeySequence(Qt::SHIFT | Qt::Key_M));
    QCOMPARE(keyOf("class9Action"), QKeySequence(Qt::Key_9));
    QCOMPARE(keyOf("excludeAction"), QKeySequence(Qt::Key_X));
    QVERIFY(menu->actions().contains(desk.find<QMenu>("markerMenu")->menuAction()));
}

void TestMainWindow::resetBeginsAnew()
{
    Desk desk;
    desk.click("measureButton");
    std::int64_t measured = 0;
    int resets = 0;
    QString clockAfterReset;
    connect(&desk.engine, &Engine::snapshotReady, &desk.window, [&](const std::shared_ptr<const Snapshot> &snapshot) {
        if (snapshot->measuredFrames < measured && resets++ == 0)
            clockAfterReset = desk.find<QLabel>("clock")->text();
        measured = snapshot->measuredFrames;
    });
    QTRY_VERIFY(measured > 48000);
    QVERIFY(desk.find<QLabel>("clock")->text() >= u"00:00:01"_qs);
    desk.click("resetButton");
    QTRY_COMPARE(resets, 1);
    QCOMPARE(clockAfterReset, u"00:00:00"_qs);
}

void TestMainWindow::anotherInputWhileMeasuring()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(u"a.wav"_qs).toStdString();
    auto writer = createAudioFile(path, {{44100, 1, SampleType::float32}}, {}).take();
    QVERIFY(writer->write({std::vector<float>(44100, 0.1F), 1, 0, 0}));
    QVERIFY(writer->finish());
    Desk desk;
    desk.click("measureButton");
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QSignalSpy ended(&desk.engine, &Engine::streamEnded);
    desk.window.measureFile(QString::fromStdString(path.string()));
    QTRY_VERIFY(desk.engine.stream() && desk.engine.stream()->format.sampleRateHz == 44100);
    QVERIFY(!desk.find<QLabel>("simulatedChip")->isVisible()); // a file is no simulation
    QTRY_COMPARE(ended.count(), 1);
}

void TestMainWindow::aCalibrationGivesDbSplAndIsRemembered()
{
    const QTemporaryDir folder;
    Desk desk(calibratedSettings(folder));
    QVERIFY2(desk.window.lastMessage().isEmpty() || !desk.window.lastMessage().contains(u"calibration"),
             qPrintable(desk.window.lastMessage()));
    QCOMPARE(desk.find<QPushButton>("calibrationButton")->text(), u"Calibration estimated"_qs);
    QVERIFY(desk.find<QLabel>("calibrationChip")->text().contains(u"estimated"));
    QVERIFY(!desk.find<QLabel>("curveNote")->isVisible()); // not measuring
    QVERIFY(desk.find<MeterBar>("levelBar")->isVisible());
    desk.click("measureButton");
    QTRY_VERIFY(desk.find<QLabel>("curveNote")->isVisible());
    QTRY_VERIFY(desk.hasNumber());
    QTRY_VERIFY2(desk.number().front().isDigit(), qPrintable(desk.number())); // dB SPL: positive
}

void TestMainWindow::aBadCalibrationFileIsAMessage()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><html><body>Not found</body></html>\n");
    file.close();
    Settings settings = Desk::demoSettings();
    settings.calibrationFile = file.fileName().toStdString();
    Desk desk(settings);
    const QString messages = desk.find<MessageButton>("messageButton")->texts().join(u'\n');
    QVERIFY2(messages.contains(u"page.txt"), qPrintable(messages));
    QVERIFY(desk.find<MessageButton>("messageButton")->isVisible());
    QCOMPARE(desk.find<MessageButton>("messageButton")->property("message").toString(), u"error"_qs);
    QCOMPARE(desk.find<QPushButton>("calibrationButton")->text(), u"Calibration: none"_qs);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::theBigNumberIsChosenByKeysAndRemembered()
{
    Desk desk;
    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    QTest::keyClick(&desk.window, Qt::Key_C);
    QTest::keyClick(&desk.window, Qt::Key_S);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed.last().first().value<Settings>().bigNumber, std::string("LCS"));
    QVERIFY(desk.find<QAbstractButton>("bigNumberMenu")->text().startsWith(u"C"));
}

void TestMainWindow::theKindOfSpectrumIsChosenAndRemembered()
{
    Settings settings = Desk::demoSettings();
    settings.spectrumMode = "octave";
    Desk desk(settings);
    auto *menu = desk.find<QToolButton>("spectrumMenu");
    QCOMPARE(menu->accessibleName(), u"Kind of spectrum: 1/1 octave"_qs);
    QVERIFY(desk.find<BandsView>("bandsView")->isVisible());
    QVERIFY(!desk.find<SpectrumView>("spectrumView")->isVisible());
    desk.click("measureButton");
    QTRY_VERIFY(desk.find<BandsView>("bandsView")->bar(10).has_value());
    QVERIFY(!desk.find<BandsView>("bandsView")->bar(11).has_value());

    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    menu->menu()->actions().at(1)->trigger();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<Settings>().spectrumMode, std::string("third_octave"));
    QTRY_VERIFY(desk.find<BandsView>("bandsView")->bar(33).has_value());
    menu->menu()->actions().at(0)->trigger();
    QVERIFY(desk.find<SpectrumView>("spectrumView")->isVisible());
    QTRY_VERIFY(desk.find<SpectrumView>("spectrumView")->readingAt(300.0).has_value());
}

void TestMainWindow::theAverageOfTheSpectrumIsChosenAndRemembered()
{
    Settings settings = Desk::demoSettings();
    settings.spectrumAverage = "linear";
    Desk desk(settings);
    auto *menu = desk.find<QToolButton>("averageMenu");
    QCOMPARE(menu->accessibleName(), u"Average of the spectrum: Since reset"_qs);
    desk.click("measureButton");
    QTRY_VERIFY(desk.find<SpectrumView>("spectrumView")->readingAt(300.0).has_value());

    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    menu->menu()->actions().at(5)->trigger();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.last().first().value<Settings>().spectrumAverage, std::string("counted"));
    QCOMPARE(changed.last().first().value<Settings>().spectrumAverages, 64);
    QCOMPARE(menu->text(), u"64 spectra"_qs);

    // Any other number is typed, and then offered, too.
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->setIntValue(10);
        dialog->accept();
    });
    menu->menu()->actions().last()->trigger();
    QCOMPARE(changed.last().first().value<Settings>().spectrumAverages, 10);
    QCOMPARE(menu->text(), u"10 spectra"_qs);
    desk.find<QToolButton>("spectrumMenu")->menu()->actions().at(1)->trigger();
    QVERIFY(!menu->isVisible()); // bands have averages of their own
}

void TestMainWindow::theLevelColumnFitsWithoutScrolling()
{
    const QTemporaryDir folder;
    Desk desk(calibratedSettings(folder)); // with all chips and both bars
    desk.click("measureButton");
    QTRY_VERIFY(desk.find<QLabel>("curveNote")->isVisible());
    for (const char *name : {"LAeq", "LAFmax", "LAFmin", "LCpeak", "LAF10", "LAF50", "LAF90", "true_peak_dbtp"})
        QTRY_VERIFY2(desk.number(name) != u"–", name);
    QTRY_VERIFY(desk.find<QLabel>("simulatedChip")->isVisible());
    const auto *area = desk.window.findChild<QScrollArea *>();
    QVERIFY(area);
    QCOMPARE(desk.window.height(), 800);
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
}

void TestMainWindow::noMicrophoneOffersTheDemo()
{
    Desk desk{Settings()};
    QTRY_VERIFY_WITH_TIMEOUT(desk.devices.isKnown(), 20'000);
    if (!desk.devices.devices().isEmpty())
        QSKIP("this machine has a microphone");
    QTRY_COMPARE(desk.find<QComboBox>("deviceChooser")->currentData().toString(), demoInputId);
    QTRY_VERIFY2(desk.window.lastMessage().contains(u"No microphone"), qPrintable(desk.window.lastMessage()));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMainWindow::fitsIntoTheSmallestWindow()
{
    const QTemporaryDir folder;
    Desk desk(calibratedSettings(folder));
    desk.click("measureButton");
    QTRY_VERIFY(desk.find<QLabel>("curveNote")->isVisible());
    const int usualHeight = desk.find<NumberLabel>("bigNumber")->height();
    desk.window.resize(1024, 640);
    QTRY_COMPARE(desk.window.size(), QSize(1024, 640));
    QTRY_VERIFY(desk.find<NumberLabel>("bigNumber")->height() < usualHeight);
    // The figures are reached without scrolling, the bars by it.
    const auto *last = desk.find<NumberLabel>("true_peak_dbtp");
    const QRect figure(last->mapTo(&desk.window, QPoint(0, 0)), last->size());
    QVERIFY(figure.bottom() < 640 - 28);
    for (const char *name : {"measureButton", "recordButton", "resetButton", "calibrationButton"}) {
        const auto *button = desk.find<QPushButton>(name);
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), name);
        const QRect inWindow(button->mapTo(&desk.window, QPoint(0, 0)), button->size());
        QVERIFY2(desk.window.rect().contains(inWindow), name);
    }
}

void TestMainWindow::panesAreHiddenShownAndMaximisedByKeys()
{
    Desk desk;
    const auto *spectrum = desk.find<QWidget>("spectrumPane");
    const auto *history = desk.find<QWidget>("historyPane");
    const auto *spectrogram = desk.find<QWidget>("spectrogramPane");
    QVERIFY(spectrum->isVisible() && history->isVisible() && spectrogram->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(spectrum->isVisible() && !history->isVisible() && spectrogram->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(spectrogram->isVisible()); // one is always seen
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(spectrum->isVisible() && history->isVisible() && spectrogram->isVisible());
    desk.window.findChild<PaneStack *>()->maximise(1);
    QVERIFY(!spectrum->isVisible() && history->isVisible() && !spectrogram->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QVERIFY(spectrum->isVisible() && history->isVisible() && spectrogram->isVisible());
}

void TestMainWindow::hiddenViewsArePaintedByNobody()
{
    Desk desk;
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&desk.window, Qt::Key_3, Qt::ControlModifier);
    desk.click("measureButton");
    QTRY_VERIFY(desk.hasNumber());
    const auto *history = desk.find<HistoryView>("historyView");
    const auto *spectrogram = desk.find<SpectrogramView>("spectrogramView");
    const auto *spectrum = desk.find<SpectrumView>("spectrumView");
    const int historyPaints = history->paints();
    const int spectrogramPaints = spectrogram->paints();
    const int spectrumPaints = spectrum->paints();
    const std::size_t rows = history->keptRows();
    QTRY_VERIFY(history->keptRows() > rows + 10);
    QVERIFY(spectrum->paints() > spectrumPaints);
    QCOMPARE(history->paints(), historyPaints);
    QCOMPARE(spectrogram->paints(), spectrogramPaints);
    QVERIFY(spectrogram->store().count() > 0); // what it will show is kept
}

void TestMainWindow::theBigNumberFillsTheWindowAndEscapeLeadsBack()
{
    const QTemporaryDir folder;
    Settings settings = calibratedSettings(folder);
    settings.limit.isOn = 1;
    settings.limit.metric = "LAF";
    settings.limit.dbSpl = 20.0;
    Desk desk(settings);
    desk.click("measureButton");
    QTRY_VERIFY(desk.hasNumber());
    const auto *big = desk.find<BigNumberView>("bigNumberView");
    QTest::keyClick(&desk.window, Qt::Key_F11);
    QVERIFY(big->isVisible());
    QVERIFY(!desk.find<QWidget>("spectrumPane")->isVisible());
    QTRY_COMPARE(big->stateText(), u"Above the limit"_qs);
    QVERIFY(big->figureText().front().isDigit());
    QVERIFY(big->accessibleDescription().contains(u"Above the limit"));
    QTest::keyClick(&desk.window, Qt::Key_Escape);
    QVERIFY(!big->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_F11, Qt::ControlModifier);
    QVERIFY(big->isVisible());
    QTRY_VERIFY(desk.window.height() < 400);
    QTest::keyClick(&desk.window, Qt::Key_F11, Qt::ControlModifier);
    QTRY_COMPARE(desk.window.height(), 800);
}

void TestMainWindow::escapeNeverStopsARecording()
{
    RecordingDesk recording;
    QVERIFY(recording.isRecording);
    Desk &desk = recording.desk;
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F11, Qt::Key_Escape, Qt::Key_Escape})
        QTest::keyClick(&desk.window, key);
    QVERIFY(desk.engine.isRecording());
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
    QVERIFY(desk.window.isVisible());
}

void TestMainWindow::theLayoutIsAsItWasLeft()
{
    WindowLayout left;
    {
        Desk desk;
        QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
        QSignalSpy changed(&desk.window.view(), &ViewSide::layoutChanged);
        QTRY_VERIFY(changed.count() > 0);
        desk.window.close();
        left = changed.last().first().value<WindowLayout>();
    }
    QCOMPARE(left.panes.shown, 0b101);
    Engine engine;
    DeviceList devices;
    MainWindow window(engine, devices, Desk::demoSettings());
    window.view().setWindowLayout(left);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.findChild<QWidget *>(QStringLiteral("historyPane"))->isVisible());
    // What makes no sense does no harm.
    left.geometry = "nonsense";
    left.panes = {{-5, 7}, 0, 17};
    left.columnWidths = {1, 2, 3};
    window.view().setWindowLayout(left);
    QVERIFY(window.findChild<QWidget *>(QStringLiteral("historyPane"))->isVisible());
}

void TestMainWindow::themesGoRoundAndAreRemembered()
{
    applyTheme(ThemeKind::dark);
    Settings settings = Desk::demoSettings();
    settings.view.theme = "dark";
    Desk desk(settings);
    QSignalSpy changed(&desk.window, &MainWindow::settingsChanged);
    const auto next = [&] {
        QTest::keyClick(&desk.window, Qt::Key_D, Qt::ControlModifier);
        return QString::fromStdString(changed.last().first().value<Settings>().view.theme);
    };
    QCOMPARE(next(), u"high_contrast"_qs);
    QVERIFY(theme().highContrast);
    QCOMPARE(next(), u"light"_qs);
    QVERIFY(!theme().dark);
    QCOMPARE(next(), u"dark"_qs);
    QVERIFY(theme().dark && !theme().highContrast);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
