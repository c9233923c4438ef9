// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "tests/core/signals.h"
#include "ui/calibration_page.h"
#include "ui/drawer.h"
#include "ui/format.h"
#include "ui/input_choice.h"
#include "ui/level_panel.h"
#include "ui/main_window.h"
#include "ui/message_list.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace ls;

namespace {

/// A window with the demo microphone chosen, or with a file played, and its drawer.
struct Desk {
    explicit Desk(Settings settings = demoSettings(), CalibratorLog checks = {})
        : window(engine, devices, std::move(settings), std::move(checks))
    {
        window.show();
        isExposed = QTest::qWaitForWindowExposed(&window);
        QObject::connect(&window, &MainWindow::settingsChanged, [this](const Settings &changed) { saved = changed; });
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
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    QString badge() const { return find<QPushButton>("calibrationButton")->text(); }
    /// Drops a file on the window; audio is measured instead.
    void drop(const QString &path)
    {
        if (path.endsWith(u".wav"_qs))
            return window.measureFile(path);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
    }
    void openPage() { QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier); }
    /// Goes there with the tabulator, as somebody without a mouse does.
    bool tabTo(const char *name) const
    {
        const auto *wanted = find<QWidget>(name);
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget() == wanted)
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }
    /// What is in force, as the page says it.
    QString fact(const char *name) const
    {
        for (const auto *label : find<QWidget>("calibrationPage")->findChildren<QLabel *>()) {
            if (label->accessibleName() == QString::fromUtf8(name))
                return label->text();
        }
        return {};
    }

    Engine engine;
    DeviceList devices;
    MainWindow window;
    Settings saved;
    bool isExposed = false;
};

QString write(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

Settings withFile(const QString &path)
{
    Settings settings = Desk::demoSettings();
    settings.calibrationFile = path.toStdString();
    return settings;
}

const QByteArray zeroFile("\"Sens Factor =-1.0dB, AGain =18dB, SERNO: 7100500\"\n10\t-7.0\n1000\t0.0\n20000\t1.0\n");
const QByteArray ninetyFile("\"Sens Factor =-1.0dB, AGain =18dB, SERNO: 7100500\"\n\"Auto-generated 90-degree "
                            "calibration file\"\n10\t-7.0\n1000\t0.0\n20000\t-6.0\n");

/// A recording of a calibrator: played, it comes as from a microphone.
QString toneFile(const QTemporaryDir &folder, const char *name, double frequencyHz, double levelDbFs, int seconds = 12)
{
    const QString path = folder.filePath(QString::fromUtf8(name));
    auto writer = createAudioFile(path.toStdString(),
                                  {{48000, 1, SampleType::float32}, AudioContainer::wav, StoredSample::f32}, {})
                      .take();
    const std::vector<float> tone =
        test::toFloat(test::sine(frequencyHz, levelDbFs, 48000, static_cast<std::size_t>(48000 * seconds)));
    if (!writer->write({tone, 1, 0, 0}) || !writer->finish())
        qFatal("no tone");
    return path;
}

} // namespace

class TestCalibrationPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDrawerOpensAndClosesByKeyAndBadge();
    void withoutAFileItSaysSo();
    void itTellsWhatIsInForce();
    void rejectedRowsAreShown();
    void theOrientationIsSwitchedByOneKey();
    void aFileOfAnotherMicrophoneIsNoOtherOrientation();
    void theLevelIsTypedByKeyboard_data();
    void theLevelIsTypedByKeyboard();
    void aWrongLevelIsRefused_data();
    void aWrongLevelIsRefused();
    void theSeedsLevelWarns();
    void aCalibratorMakesItChecked();
    void anotherCheckShowsTheDrift();
    void theCertificatesLevelIsTaken();
    void aBadToneIsRefusedWithTheReason_data();
    void aBadToneIsRefusedWithTheReason();
    void aCheckIsCancelled();
    void aCheckOfAnotherMicrophoneIsNotUsed();
    void everythingHasAName();
};

void TestCalibrationPage::theDrawerOpensAndClosesByKeyAndBadge()
{
    Desk desk;
    QVERIFY(desk.isExposed);
    auto *drawer = desk.find<Drawer>("drawer");
    QVERIFY(!drawer->isOpen());
    desk.openPage();
    QVERIFY(drawer->isVisible());
    QVERIFY(drawer->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!drawer->isOpen());
    QTest::mouseClick(desk.find<QPushButton>("calibrationButton"), Qt::LeftButton);
    QVERIFY(drawer->isOpen());
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(desk.find<QPushButton>("calibrationButton"), Qt::LeftButton);
    QVERIFY(!drawer->isOpen());
}

void TestCalibrationPage::withoutAFileItSaysSo()
{
    Desk desk;
    desk.openPage();
    QVERIFY2(desk.text("calibrationState").contains(u"dBFS"), qPrintable(desk.text("calibrationState")));
    QCOMPARE(desk.fact("Input volume"), u"not known, taken as 0 dB"_qs);
    QVERIFY(!desk.find<QPushButton>("removeCalibration")->isEnabled());
    QVERIFY(!desk.find<QPushButton>("orientation0")->isVisible());
    QVERIFY(!desk.find<QRadioButton>("sourceSeedLegacy")->isEnabled());
}

void TestCalibrationPage::itTellsWhatIsInForce()
{
    const QTemporaryDir folder;
    Desk desk(withFile(write(folder, "7100500.txt", zeroFile)));
    desk.openPage();
    QCOMPARE(desk.text("calibrationState"), u"Estimated"_qs);
    QCOMPARE(desk.fact("Offset"), u"dBFS +125.00 dB"_qs);   // 124 − (−1)
    QCOMPARE(desk.fact("Full scale"), u"121.99 dB SPL"_qs); // less 3.01: a full-scale sine
    QCOMPARE(desk.fact("Serial number"), u"7100500"_qs);
    QCOMPARE(desk.fact("Sens Factor"), u"−1.000 dB"_qs);
    QCOMPARE(desk.fact("Analogue gain"), u"18 dB in the file, 18 dB set"_qs);
    QCOMPARE(desk.fact("File"), u"7100500.txt"_qs);
    QCOMPARE(desk.fact("Correction"), u"from the next measurement on"_qs);
    QTest::mouseClick(desk.find<QPushButton>("measureButton"), Qt::LeftButton);
    QTRY_COMPARE(desk.fact("Correction"), u"in force, 16384 taps"_qs);
    QVERIFY(desk.tabTo("removeCalibration"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk.text("calibrationState").contains(u"dBFS"));
    QVERIFY(desk.saved.calibrationFile.empty());
    QTRY_VERIFY(desk.fact("Correction").isEmpty());
}

void TestCalibrationPage::rejectedRowsAreShown()
{
    const QTemporaryDir folder;
    QByteArray content = zeroFile;
    for (int hz = 20100; hz < 23000; hz += 100)
        content += QByteArray::number(hz) + "\t0.0\n";
    content += "23000\t--3.1\n";
    Desk desk(withFile(write(folder, "7100500.txt", content)));
    desk.openPage();
    QVERIFY(desk.find<QLabel>("rejectedRows")->isVisible());
    QVERIFY2(desk.text("rejectedRows").startsWith(u"Line 34 is left out"), qPrintable(desk.text("rejectedRows")));
}

void TestCalibrationPage::theOrientationIsSwitchedByOneKey()
{
    const QTemporaryDir folder;
    const QString zero = write(folder, "7100500.txt", zeroFile);
    const QString ninety = write(folder, "7100500_90deg.txt", ninetyFile);
    Desk desk(withFile(zero));
    desk.openPage();
    QVERIFY(desk.find<QPushButton>("orientation0")->isChecked());
    QVERIFY(desk.tabTo("orientation90"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(desk.fact("File"), u"7100500_90deg.txt"_qs);
    QVERIFY(desk.find<QPushButton>("orientation90")->isChecked());
    QVERIFY(!desk.find<QPushButton>("orientation0")->isChecked());
    QCOMPARE(desk.saved.calibrationFile, ninety.toStdString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // what is on stays on
    QVERIFY(desk.find<QPushButton>("orientation90")->isChecked());
    QTest::mouseClick(desk.find<QPushButton>("orientation0"), Qt::LeftButton);
    QCOMPARE(desk.saved.calibrationFile, zero.toStdString());
}

void TestCalibrationPage::aFileOfAnotherMicrophoneIsNoOtherOrientation()
{
    const QTemporaryDir folder;
    const QString zero = write(folder, "7100500.txt", zeroFile);
    QByteArray foreign = ninetyFile;
    write(folder, "7100500_90deg.txt", foreign.replace("7100500", "7100501"));
    Desk desk(withFile(zero));
    desk.openPage();
    QVERIFY(!desk.find<QPushButton>("orientation90")->isEnabled());
    QVERIFY2(desk.text("noOtherOrientation").contains(u"7100501"), qPrintable(desk.text("noOtherOrientation")));
}

void TestCalibrationPage::theLevelIsTypedByKeyboard_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::newRow("as files have it") << QLocale::c() << u"120.5"_qs;
    QTest::newRow("with a decimal comma") << QLocale(QLocale::German) << u"120,5"_qs;
    QTest::newRow("with a point where the comma is usual") << QLocale(QLocale::German) << u"120.5"_qs;
}

void TestCalibrationPage::theLevelIsTypedByKeyboard()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    const QLocale before;
    QLocale::setDefault(locale);
    {
        Desk desk;
        desk.openPage();
        QVERIFY(desk.tabTo("fullScaleLevel"));
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.badge(), u"Calibration estimated"_qs);
        QCOMPARE(desk.saved.fullScaleDbSpl, 120.5);
        QCOMPARE(desk.saved.levelSource, std::string("full_scale"));
        QVERIFY(desk.find<QRadioButton>("sourceFullScale")->isChecked());
        // Reading the settings gives it again.
        Desk again(desk.saved);
        QCOMPARE(again.badge(), u"Calibration estimated"_qs);
        QCOMPARE(typedLevel(again.find<QLineEdit>("fullScaleLevel")->text()), std::optional(120.5));
    }
    QLocale::setDefault(before);
}

void TestCalibrationPage::aWrongLevelIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"loud", "0", "-20", "251", "1,205.5", "nan"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestCalibrationPage::aWrongLevelIsRefused()
{
    QFETCH(QString, typed);
    Desk desk;
    desk.openPage();
    QVERIFY(desk.tabTo("fullScaleLevel"));
    QTest::keyClicks(QApplication::focusWidget(), typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desk.badge(), u"Calibration: none"_qs);
    QVERIFY2(desk.text("levelProblem").contains(u"250 dB SPL"), qPrintable(desk.text("levelProblem")));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestCalibrationPage::theSeedsLevelWarns()
{
    const QTemporaryDir folder;
    Desk desk(withFile(write(folder, "7100500.txt", zeroFile)));
    desk.openPage();
    QTest::mouseClick(desk.find<QRadioButton>("sourceSeedLegacy"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(desk.fact("Offset"), u"dBFS +113.00 dB"_qs); // 112 − (−1)
    QVERIFY2(desk.text("calibrationWarning").contains(u"12 dB low"), qPrintable(desk.text("calibrationWarning")));
    QVERIFY(desk.text("calibrationChip").contains(u"12 dB low"));
    QCOMPARE(desk.saved.levelSource, std::string("seed_legacy"));
}

void TestCalibrationPage::aCalibratorMakesItChecked()
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"checks.jsonl"_qs);
    Desk desk(withFile(write(folder, "7100500.txt", zeroFile)), CalibratorLog::open(log.toStdString()));
    desk.drop(toneFile(folder, "calibrator.wav", 1000.0, -30.0));
    desk.openPage();
    QVERIFY(desk.find<QRadioButton>("calibrator94")->isChecked()); // the default
    QVERIFY(desk.tabTo("calibratorListen"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(desk.find<QProgressBar>("calibratorStability")->value() > 5);
    QCOMPARE(desk.text("calibratorTone"), u"−30.00 dBFS"_qs);
    QCOMPARE(desk.text("calibratorFrequency"), u"1.00 kHz"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.badge(), u"Calibration checked"_qs, 10'000);
    QVERIFY(!desk.find<QProgressBar>("calibratorStability")->isVisible());
    QCOMPARE(desk.fact("Offset"), u"dBFS +124.00 dB"_qs); // 94 + 30
    QVERIFY(desk.text("calibrationState").startsWith(u"Checked"));
    QVERIFY(desk.text("calibrationChip").contains(u"checked"));
    // The file's estimate was 125.
    QVERIFY2(desk.text("calibratorNote").contains(u"+1.00 dB away"), qPrintable(desk.text("calibratorNote")));
    QCOMPARE(desk.saved.levelSource, std::string("calibrator"));

    const CalibratorLog kept = CalibratorLog::open(log.toStdString());
    QCOMPARE(kept.records().size(), std::size_t{1});
    QCOMPARE(kept.records()[0].serial, std::string("7100500"));
    QCOMPARE(kept.records()[0].device, std::string("calibrator.wav"));
    QVERIFY(std::abs(kept.records()[0].readingDbFs + 30.0) < 0.001);
    QVERIFY(!kept.records()[0].time.empty());
}

void TestCalibrationPage::anotherCheckShowsTheDrift()
{
    const QTemporaryDir folder;
    CalibratorLog log;
    CalibratorRecord before;
    before.referenceDbSpl = 94.0;
    before.readingDbFs = -30.2;
    before.time = "2026-10-01T12:00:00+02:00";
    before.device = "calibrator.wav";
    QVERIFY(log.add(before));
    Desk desk(Desk::demoSettings(), log);
    desk.drop(toneFile(folder, "calibrator.wav", 1000.0, -30.0));
    desk.openPage();
    QVERIFY(desk.find<QWidget>("calibratorHistory")->isVisible());
    QTest::mouseClick(desk.find<QPushButton>("calibratorListen"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.badge(), u"Calibration checked"_qs, 15'000);
    QVERIFY2(desk.text("calibratorNote").contains(u"+0.20 dB"), qPrintable(desk.text("calibratorNote")));
    QCOMPARE(desk.find<QLabel>("calibratorNote")->property("note").toString(), u"ok"_qs);
    QStringList cells;
    for (const auto *cell : desk.find<QWidget>("calibratorHistory")->findChildren<QLabel *>())
        cells += cell->text();
    QVERIFY2(cells.contains(u"+0.20"_qs) && cells.contains(u"−30.20"_qs) && cells.contains(u"−30.00"_qs),
             qPrintable(cells.join(u'|')));
}

void TestCalibrationPage::theCertificatesLevelIsTaken()
{
    const QTemporaryDir folder;
    Desk desk;
    desk.drop(toneFile(folder, "calibrator.wav", 1000.0, -10.0));
    desk.openPage();
    QVERIFY(desk.tabTo("calibratorLevel"));
    QTest::keyClicks(QApplication::focusWidget(), u"150"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(desk.text("calibratorNote").contains(u"60 and 130"), qPrintable(desk.text("calibratorNote")));
    QVERIFY(!desk.engine.isCheckingCalibrator());
    desk.find<QLineEdit>("calibratorLevel")->clear();
    QTest::keyClicks(QApplication::focusWidget(), u"113.8"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.badge(), u"Calibration checked"_qs, 15'000);
    QCOMPARE(desk.fact("Offset"), u"dBFS +123.80 dB"_qs);
    QCOMPARE(desk.saved.calibratorDbSpl, 113.8);
}

void TestCalibrationPage::aBadToneIsRefusedWithTheReason_data()
{
    QTest::addColumn<double>("frequencyHz");
    QTest::addColumn<double>("levelDbFs");
    QTest::addColumn<QString>("reason");
    QTest::newRow("900 Hz") << 900.0 << -30.0 << u"not at 1 kHz"_qs;
    QTest::newRow("clipped") << 1000.0 << -3.0103 << u"clips"_qs;
    QTest::newRow("quiet") << 1000.0 << -80.0 << u"no sound"_qs;
}

void TestCalibrationPage::aBadToneIsRefusedWithTheReason()
{
    QFETCH(double, frequencyHz);
    QFETCH(double, levelDbFs);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    Desk desk;
    desk.drop(toneFile(folder, "tone.wav", frequencyHz, levelDbFs));
    desk.openPage();
    QTest::mouseClick(desk.find<QPushButton>("calibratorListen"), Qt::LeftButton);
    QTRY_VERIFY2(desk.text("calibratorNote").contains(reason), qPrintable(desk.text("calibratorNote")));
    QCOMPARE(desk.find<QLabel>("calibratorNote")->property("note").toString(), u"warn"_qs);
    QVERIFY(desk.engine.isCheckingCalibrator()); // it listens on
    QCOMPARE(desk.badge(), u"Calibration: none"_qs);
}

void TestCalibrationPage::aCheckIsCancelled()
{
    Desk desk; // the demo microphone: a room, no calibrator
    desk.openPage();
    auto *listen = desk.find<QPushButton>("calibratorListen");
    QTest::mouseClick(listen, Qt::LeftButton); // measures by itself
    QTRY_VERIFY(desk.engine.isCheckingCalibrator());
    QTRY_VERIFY2(desk.text("calibratorNote").contains(u"no clear tone") ||
                     desk.text("calibratorNote").contains(u"no sound"),
                 qPrintable(desk.text("calibratorNote")));
    QCOMPARE(listen->text(), u"Cancel"_qs);
    QTest::mouseClick(listen, Qt::LeftButton);
    QVERIFY(!desk.engine.isCheckingCalibrator());
    QCOMPARE(listen->text(), u"Listen"_qs);
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
    // It ends with the measurement, too.
    QTest::mouseClick(listen, Qt::LeftButton);
    QTRY_VERIFY(desk.engine.isCheckingCalibrator());
    QTest::mouseClick(desk.find<QPushButton>("measureButton"), Qt::LeftButton);
    QTRY_COMPARE(listen->text(), u"Listen"_qs);
}

void TestCalibrationPage::aCheckOfAnotherMicrophoneIsNotUsed()
{
    CalibratorLog log;
    CalibratorRecord foreign;
    foreign.referenceDbSpl = 94.0;
    foreign.readingDbFs = -30.0;
    foreign.device = "Another microphone";
    QVERIFY(log.add(foreign));
    Settings settings = Desk::demoSettings();
    settings.levelSource = "calibrator";
    Desk desk(settings, log);
    desk.openPage();
    QCOMPARE(desk.badge(), u"Calibration: none"_qs);
    QVERIFY2(desk.text("calibrationWarning").contains(u"No check"), qPrintable(desk.text("calibrationWarning")));
    QVERIFY(!desk.find<QWidget>("calibratorHistory")->isVisible());
}

void TestCalibrationPage::everythingHasAName()
{
    const QTemporaryDir folder;
    Desk desk(withFile(write(folder, "7100500.txt", zeroFile)));
    desk.openPage();
    int controls = 0;
    for (const auto *button : desk.find<Drawer>("drawer")->findChildren<QAbstractButton *>()) {
        ++controls;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2((button->focusPolicy() & Qt::TabFocus) != 0, qPrintable(button->objectName()));
    }
    QVERIFY(controls >= 12);
    for (const auto *edit : desk.find<Drawer>("drawer")->findChildren<QLineEdit *>())
        QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
}

QTEST_MAIN(TestCalibrationPage)
#include "tst_calibration_page.moc"
