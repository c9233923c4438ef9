// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "ui/input_choice.h"
#include "ui/record_options.h"
#include "ui/record_page.h"
#include "ui/session.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

/// The page with a session behind it.
struct Desk {
    explicit Desk(Settings settings = {}) : session(engine, devices, std::move(settings)), page(session)
    {
        page.resize(344, 1200);
        page.show();
        isExposed = QTest::qWaitForWindowExposed(&page);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void type(const char *name, const char *text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString problem(const char *name) const
    {
        const auto *label = find<QLabel>((QByteArray(name) + "Problem").constData());
        return label->isVisible() ? label->text() : QString();
    }
    void choose(const char *name, int index) const
    {
        auto *combo = find<QComboBox>(name);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    const RecordingSettings &now() const { return session.settings().recording; }

    Engine engine;
    DeviceList devices;
    Session session;
    RecordPage page;
    bool isExposed = false;
};

class TestRecordPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itShowsWhatIsStored();
    void whatIsTypedIsStored();
    void whatIsWrongIsToldAndNotStored();
    void theThresholdIsInDbSplOnlyWithACalibration();
    void levelsOnlyLeavesNothingToTrigger();
    void flacOffersNoFloats();
    void anHourIsAsLongAsItsSamples();
    void optionsAreTheSettingsInTheRecordersWords();
    void whatTheWindowTakesTheRecorderTakes();
    void aThresholdInDbSplIsComparedInDbFs();
    void timesAreTheNextOfTheirKind();
    void whileRecordingItSaysWhenItHolds();
    void everythingHasANameAndIsReachedByKeyboard();
};

void TestRecordPage::itShowsWhatIsStored()
{
    Settings settings;
    settings.outputFolder = "/tmp/levels";
    settings.recording.audio = "calibrated";
    settings.recording.container = "flac";
    settings.recording.sample = "s24";
    settings.recording.rotateMinutes = 15.0;
    settings.recording.preRollSeconds = 2.5;
    settings.recording.trigger = 1;
    settings.recording.triggerMetric = "LCpeak";
    settings.recording.startAt = "22:00";
    settings.recording.dayHour = 6;
    const Desk desk(settings);
    QCOMPARE(desk.find<QLabel>("outputFolder")->text(), u"/tmp/levels"_qs);
    QVERIFY(desk.find<QAbstractButton>("audioCalibrated")->isChecked());
    QCOMPARE(desk.find<QComboBox>("container")->currentText(), u"FLAC"_qs);
    QCOMPARE(desk.find<QComboBox>("sampleWidth")->currentText(), u"24 bit"_qs);
    QCOMPARE(desk.find<QLineEdit>("rotateMinutes")->text(), u"15"_qs);
    QCOMPARE(desk.find<QLineEdit>("preRollSeconds")->text(), u"2.5"_qs);
    QVERIFY(desk.find<QAbstractButton>("trigger")->isChecked());
    QCOMPARE(desk.find<QComboBox>("triggerMetric")->currentText(), u"LCpeak"_qs);
    QCOMPARE(desk.find<QLineEdit>("startAt")->text(), u"22:00"_qs);
    QVERIFY(desk.find<QLabel>("timerNote")->text().contains(u"22:00"));
    QCOMPARE(desk.find<QComboBox>("dayHour")->currentText(), u"06:00"_qs);
}

void TestRecordPage::whatIsTypedIsStored()
{
    const Desk desk;
    desk.type("rotateMinutes", "90");
    QCOMPARE(desk.now().rotateMinutes, 90.0);
    desk.type("preRollSeconds", "0");
    QCOMPARE(desk.now().preRollSeconds, 0.0);
    desk.type("stopAt", "6:5");
    QCOMPARE(desk.now().stopAt, std::string("06:05"));
    QCOMPARE(desk.find<QLineEdit>("stopAt")->text(), u"06:05"_qs);
    desk.type("stopAt", " ");
    QCOMPARE(desk.now().stopAt, std::string());
    QTest::mouseClick(desk.find<QAbstractButton>("rotateAtHours"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(desk.now().rotateAtHours, 1);
    QTest::mouseClick(desk.find<QAbstractButton>("trigger"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(desk.now().trigger, 1);
    desk.type("triggerPost", "12.5");
    QCOMPARE(desk.now().triggerPostSeconds, 12.5);
    const auto metric = [&desk](const char *key) {
        return desk.find<QComboBox>("triggerMetric")->findData(QString::fromLatin1(key));
    };
    desk.choose("triggerMetric", metric("LAeq"));
    QCOMPARE(desk.now().triggerMetric, std::string("LAeq"));
    desk.choose("triggerMetric", metric("short_term_lufs"));
    QCOMPARE(desk.now().triggerMetric, std::string("short_term_lufs"));
    desk.type("triggerThreshold", "-18");
    QCOMPARE(desk.now().triggerDbFs, -18.0); // in LUFS, whatever the calibration
    desk.choose("dayHour", 0);
    QCOMPARE(desk.now().dayHour, -1);
}

void TestRecordPage::whatIsWrongIsToldAndNotStored()
{
    const Desk desk;
    QVERIFY(desk.isExposed);
    desk.type("preRollSeconds", "601");
    QCOMPARE(desk.problem("preRollSeconds"), u"Type a number from 0 to 600."_qs);
    QCOMPARE(desk.now().preRollSeconds, 10.0);
    desk.type("preRollSeconds", "ten");
    QVERIFY(!desk.problem("preRollSeconds").isEmpty());
    desk.type("preRollSeconds", "20");
    QCOMPARE(desk.problem("preRollSeconds"), QString());
    QCOMPARE(desk.now().preRollSeconds, 20.0);
    desk.type("startAt", "25:00");
    QCOMPARE(desk.problem("startAt"), u"Type a time of day such as 22:00, or nothing."_qs);
    QCOMPARE(desk.now().startAt, std::string());
}

void TestRecordPage::theThresholdIsInDbSplOnlyWithACalibration()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"7000001.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\"Sens Factor =-1.0dB, SERNO: 7000001\"\n20 0.0\n1000 0.0\n20000 0.0\n");
    file.close();
    Settings settings;
    settings.device = demoInputId.toStdString();
    settings.recording.trigger = 1;
    Desk desk(settings);
    desk.session.begin();
    desk.type("triggerThreshold", "62");
    QVERIFY2(desk.problem("triggerThreshold").contains(u"dBFS"), qPrintable(desk.problem("triggerThreshold")));
    desk.type("triggerThreshold", "-33.5");
    QCOMPARE(desk.now().triggerDbFs, -33.5);
    QCOMPARE(desk.now().triggerDbSpl, 60.0);

    QVERIFY(desk.session.openCalibration(file.fileName()));
    QVERIFY(desk.session.calibration().sensitivity().calibrated());
    QCOMPARE(desk.find<QLineEdit>("triggerThreshold")->text(), u"60"_qs);
    desk.type("triggerThreshold", "62");
    QCOMPARE(desk.now().triggerDbSpl, 62.0);
    QCOMPARE(desk.now().triggerDbFs, -33.5);
}

void TestRecordPage::levelsOnlyLeavesNothingToTrigger()
{
    const Desk desk;
    QVERIFY(desk.find<QAbstractButton>("trigger")->isEnabled());
    QTest::mouseClick(desk.find<QAbstractButton>("audioNone"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(desk.now().audio, std::string("none"));
    QVERIFY(!desk.find<QAbstractButton>("trigger")->isEnabled());
    QVERIFY(!desk.find<QComboBox>("container")->isEnabled());
}

void TestRecordPage::flacOffersNoFloats()
{
    Settings settings;
    settings.recording.sample = "f32";
    const Desk desk(settings);
    const auto *samples = qobject_cast<QStandardItemModel *>(desk.find<QComboBox>("sampleWidth")->model());
    QVERIFY(samples->item(3)->isEnabled());
    desk.choose("container", 1);
    QVERIFY(!samples->item(3)->isEnabled());
    QCOMPARE(desk.now().sample, std::string());
}

void TestRecordPage::anHourIsAsLongAsItsSamples()
{
    const AudioFormat stereo{48000, 2, SampleType::int24};
    RecordingSettings settings;
    settings.audio = "none";
    const std::int64_t levels = recordingBytesPerSecond(settings, stereo);
    QVERIFY(levels > 0 && levels < 20'000);
    settings.audio = "raw";
    QCOMPARE(recordingBytesPerSecond(settings, stereo), 48000 * 2 * 3 + levels);
    settings.sample = "s16";
    QCOMPARE(recordingBytesPerSecond(settings, stereo), 48000 * 2 * 2 + levels);
    settings = {};
    settings.audio = "calibrated"; // one channel, floating point
    QCOMPARE(recordingBytesPerSecond(settings, stereo), 48000 * 4 + levels);
}

void TestRecordPage::optionsAreTheSettingsInTheRecordersWords()
{
    RecordingSettings settings;
    settings.audio = "calibrated";
    settings.container = "flac";
    settings.sample = "s16";
    settings.rotateMinutes = 30.0;
    settings.rotateAtHours = 1;
    settings.preRollSeconds = 3.0;
    settings.dayHour = 0;
    const RecordingOptions options = recordingOptions(settings, "/tmp/out", {}, QDateTime::currentDateTime());
    QCOMPARE(options.outputFolder, std::filesystem::path("/tmp/out"));
    QCOMPARE(options.audio, AudioKept::calibrated);
    QCOMPARE(options.container, AudioContainer::flac);
    QCOMPARE(options.sample, std::optional(StoredSample::s16));
    QCOMPARE(options.rotateSeconds, 1800.0);
    QVERIFY(options.rotateAtHours);
    QCOMPARE(options.preRollSeconds, 3.0);
    QCOMPARE(options.dayBoundaryHour, std::optional(0));
    QVERIFY(!options.trigger && !options.startAt && !options.stopAt && !options.seconds);
    QVERIFY(recordingOptions({}, {}, {}, QDateTime::currentDateTime()) == RecordingOptions());
}

void TestRecordPage::whatTheWindowTakesTheRecorderTakes()
{
    for (const bool isMost : {false, true}) {
        const auto bound = [isMost](const NumberRange &range) { return isMost ? range.most : range.least; };
        RecordingSettings settings;
        settings.rotateMinutes = bound(rotateMinutesRange);
        settings.preRollSeconds = bound(preRollSecondsRange);
        settings.trigger = 1;
        settings.triggerDbFs = bound(triggerDbFsRange);
        settings.triggerPreSeconds = bound(triggerPreSecondsRange);
        settings.triggerPostSeconds = bound(triggerPostSecondsRange);
        settings.triggerGapSeconds = bound(triggerGapSecondsRange);
        QVERIFY(validated(settings) == settings);
        const RecordingOptions options = recordingOptions(settings, "/tmp/out", {}, QDateTime::currentDateTime());
        QVERIFY(validated(options) == options); // else it would silently be another
    }
}

void TestRecordPage::aThresholdInDbSplIsComparedInDbFs()
{
    RecordingSettings settings;
    settings.trigger = 1;
    settings.triggerMetric = "LCpeak";
    settings.triggerDbSpl = 100.0;
    settings.triggerDbFs = -33.0;
    settings.triggerGapSeconds = 2.0;
    const QDateTime now = QDateTime::currentDateTime();
    const Sensitivity estimated{CalibrationState::estimated, 121.5};
    const RecordingOptions calibrated = recordingOptions(settings, {}, estimated, now);
    QVERIFY(calibrated.trigger);
    QCOMPARE(calibrated.trigger->metric, Metric::LCpeak);
    QCOMPARE(calibrated.trigger->thresholdDb, -21.5); // dBFS = dB SPL - offset
    QCOMPARE(calibrated.trigger->gapSeconds, 2.0);
    QCOMPARE(recordingOptions(settings, {}, {}, now).trigger->thresholdDb, -33.0);
    settings.audio = "none";
    QVERIFY(!recordingOptions(settings, {}, {}, now).trigger);
}

void TestRecordPage::timesAreTheNextOfTheirKind()
{
    RecordingSettings settings;
    settings.startAt = "22:00";
    settings.stopAt = "06:00";
    const QDateTime evening(QDate(2026, 3, 2), QTime(21, 0));
    const auto at = [](const std::optional<std::chrono::system_clock::time_point> &time) {
        return QDateTime::fromSecsSinceEpoch(std::chrono::system_clock::to_time_t(*time));
    };
    RecordingOptions options = recordingOptions(settings, {}, {}, evening);
    QCOMPARE(at(options.startAt), QDateTime(QDate(2026, 3, 2), QTime(22, 0)));
    QCOMPARE(at(options.stopAt), QDateTime(QDate(2026, 3, 3), QTime(6, 0)));
    options = recordingOptions(settings, {}, {}, evening.addSecs(2 * 3600));
    QCOMPARE(at(options.startAt), QDateTime(QDate(2026, 3, 3), QTime(22, 0)));
    QCOMPARE(at(options.stopAt), QDateTime(QDate(2026, 3, 4), QTime(6, 0)));
    settings.startAt.clear();
    options = recordingOptions(settings, {}, {}, evening);
    QVERIFY(!options.startAt);
    QCOMPARE(at(options.stopAt), QDateTime(QDate(2026, 3, 3), QTime(6, 0)));
}

void TestRecordPage::whileRecordingItSaysWhenItHolds()
{
    Desk desk;
    QVERIFY(!desk.find<QLabel>("holdsLater")->isVisible());
    desk.page.setRecording(true);
    QVERIFY(desk.find<QLabel>("holdsLater")->isVisible());
}

void TestRecordPage::everythingHasANameAndIsReachedByKeyboard()
{
    Settings settings;
    settings.recording.trigger = 1;
    const Desk desk(settings);
    int controls = 0;
    const auto check = [&controls](const QWidget *control) {
        ++controls;
        return !control->accessibleName().isEmpty() && !control->toolTip().isEmpty() &&
            (control->focusPolicy() & Qt::TabFocus) != 0;
    };
    for (const auto *button : desk.page.findChildren<QAbstractButton *>())
        QVERIFY2(check(button), qPrintable(button->objectName()));
    for (const auto *edit : desk.page.findChildren<QLineEdit *>())
        QVERIFY2(check(edit), qPrintable(edit->objectName()));
    for (const auto *combo : desk.page.findChildren<QComboBox *>())
        QVERIFY2(check(combo), qPrintable(combo->objectName()));
    QVERIFY(controls >= 18);
}

QTEST_MAIN(TestRecordPage)
#include "tst_record_page.moc"
