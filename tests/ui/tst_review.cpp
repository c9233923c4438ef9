// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/report/level_series.h"
#include "core/store/measurement_check.h"
#include "tests/store/recorded_folder.h"
#include "ui/input_choice.h"
#include "ui/main_window.h"
#include "ui/report_dialog.h"
#include "ui/review_clock.h"
#include "ui/review_dialogs.h"
#include "ui/review_history.h"
#include "ui/review_range_panel.h"
#include "ui/review_side.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <cmath>

using namespace ls;

namespace {

constexpr std::int64_t seconds = 30;

/// A window, and a measurement of 30 s.
struct Desk {
    Engine engine;
    DeviceList devices;
    QTemporaryDir dir;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        Settings settings;
        settings.device = demoInputId.toStdString();
        window = std::make_unique<MainWindow>(engine, devices, settings);
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("no window");
    }
    std::filesystem::path folder() const { return dir.path().toStdString(); }
    void record(AudioKept audio = AudioKept::raw) const
    {
        test::RecordedFolder what;
        what.folder = folder();
        what.frames = seconds * test::rateHz;
        what.audio = audio;
        test::record(what);
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    ReviewHistory &history() const { return *find<ReviewHistory>("reviewHistory"); }
    QString readings() const { return find<ReviewRangePanel>("rangePanel")->asText(); }
    bool isReviewing() const { return find("reviewView")->isVisible(); }
    /// True once it is open and its levels have come.
    bool open(const QString &path) const
    {
        QSignalSpy opened(&window->review(), &ReviewSide::recentChanged);
        window->open(path);
        return QTest::qWaitFor([&] { return opened.count() == 1 && !readings().isEmpty(); }, 20'000);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    std::vector<StoredEvent> events() const
    {
        return MeasurementReader::open(folder()).take()->storedEventsInForce().take();
    }
    bool has(Event::Kind kind, std::int64_t frame) const
    {
        const std::vector<StoredEvent> all = events();
        return std::any_of(all.begin(), all.end(), [&](const StoredEvent &event) {
            return event.event.kind == kind && event.event.frame == frame && event.event.detail.substr(0, 3) != "at ";
        });
    }
};

/// LAeq of the rows that begin in the range, in dB SPL: offsets of 120 dB, two more in each two seconds.
double expectedLAeq(FrameRange range)
{
    double energy = 0.0;
    double rows = 0.0;
    for (std::int64_t i = 0; i < 10 * seconds; ++i) {
        const LogRow row = test::row(i);
        if (row.beginFrame < range.begin || row.beginFrame >= range.end)
            continue;
        const double offsetDb = 120.0 + static_cast<double>(i / 20 * 2);
        energy += dbToPower(row.readings[Metric::LAeq] + offsetDb);
        rows += 1.0;
    }
    return powerToDb(energy / rows);
}

double valueOf(const QString &text, const QString &symbol)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.startsWith(symbol + u": "_qs))
            return line.mid(symbol.size() + 2).split(QLatin1Char(' ')).front().replace(u'−', u'-').toDouble();
    }
    return notAvailable;
}

} // namespace

class TestReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeKind::dark); }
    void aFolderIsOpenedAndItsNumbersAreRight();
    void aSelectedRangeIsReadByItself();
    void zoomAndPanKeepInsideTheRecording();
    void marksAndExclusionsByKeyboardStayInTheFolder();
    void undoTakesTheMarkBack();
    void escapeLeadsBackToWhatIsMeasured();
    void measuringGoesOnMeanwhile();
    void anAudioFileIsMeasuredAndShown();
    void aLevelSeriesIsShown();
    void whatIsNoRecordingIsToldAndTheLivePanelsStay();
    void withoutItsAudioItIsStillShown();
    void aFolderThatGoesAwayIsTold();
    void theReportIsOfWhatIsLookedAt();
    void anotherCurveComputesTheLevelsAnew();
    void theClockKnowsDaylightSaving();
};

void TestReview::aFolderIsOpenedAndItsNumbersAreRight()
{
    const Desk desk;
    desk.record();
    QVERIFY(!desk.isReviewing());
    QVERIFY(desk.open(desk.dir.path()));
    QVERIFY(desk.isReviewing());
    const QString read = desk.readings();
    QVERIFY2(std::abs(valueOf(read, u"LAeq"_qs) - expectedLAeq({0, seconds * test::rateHz})) < 0.051, qPrintable(read));
    QVERIFY(desk.find<QLabel>("reviewFacts")->text().contains(u"00:00:30"));
    QVERIFY(desk.find<QPushButton>("playButton")->isEnabled());
    QVERIFY(desk.find<QTreeView>("reviewEventList")->model()->rowCount() == seconds);
}

void TestReview::aSelectedRangeIsReadByItself()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path() + u"/measurement.sqlite"_qs));
    for (int i = 0; i < 12; ++i)
        desk.key(Qt::Key_Right);
    for (int i = 0; i < 7; ++i)
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
    const std::optional<FrameRange> selected = desk.history().selection();
    QVERIFY(selected && selected->begin > 0 && selected->end < seconds * test::rateHz);
    QTRY_VERIFY(desk.readings().startsWith(u"Selected"));
    const QString read = desk.readings();
    QVERIFY2(std::abs(valueOf(read, u"LAeq"_qs) - expectedLAeq(*selected)) < 0.051, qPrintable(read));
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.history().selection());
    QVERIFY(desk.isReviewing());
    QTRY_VERIFY(desk.readings().startsWith(u"Whole recording"));
}

void TestReview::zoomAndPanKeepInsideTheRecording()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    ReviewHistory &history = desk.history();
    const std::int64_t length = seconds * test::rateHz;
    QCOMPARE(history.shown().begin, std::int64_t{0});
    QVERIFY(std::abs(history.shown().end - length) <= 1);
    QWheelEvent wheel(QPointF(history.width() / 2.0, 80), history.mapToGlobal(QPointF(history.width() / 2.0, 80)), {},
                      QPoint(0, 480), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&history, &wheel);
    const FrameRange zoomed = history.shown();
    QVERIFY(zoomed.end - zoomed.begin < length / 2);
    QVERIFY(zoomed.begin > 0 && zoomed.end < length);
    // A drag to the right shows what was before, and never less than nothing.
    const QPoint from(history.width() / 2, 100);
    QTest::mousePress(&history, Qt::LeftButton, {}, from);
    QTest::mouseMove(&history, from + QPoint(60, 0));
    QTest::mouseRelease(&history, Qt::LeftButton, {}, from + QPoint(60, 0));
    QVERIFY(history.shown().begin < zoomed.begin);
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_PageUp);
    desk.key(Qt::Key_PageUp);
    QCOMPARE(history.shown().begin, std::int64_t{0});
    for (int i = 0; i < 40; ++i)
        desk.key(Qt::Key_Plus);
    QVERIFY(history.shown().end - history.shown().begin >= test::rateHz); // no closer than a second or two
    QTest::mouseDClick(&history, Qt::LeftButton, {}, from);
    QCOMPARE(history.shown().begin, std::int64_t{0});
    QVERIFY(std::abs(history.shown().end - length) <= 1);
}

void TestReview::marksAndExclusionsByKeyboardStayInTheFolder()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    for (int i = 0; i < 5; ++i)
        desk.key(Qt::Key_Right);
    const std::int64_t cursor = desk.history().cursor();
    desk.key(Qt::Key_3);
    QTRY_VERIFY(desk.has(Event::Kind::marker, cursor));
    for (int i = 0; i < 4; ++i)
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
    const FrameRange selected = *desk.history().selection();
    QTRY_VERIFY(!desk.readings().isEmpty());
    desk.key(Qt::Key_X);
    QTRY_VERIFY(desk.window->findChild<QDialog *>(u"reviewEventDialog"_qs));
    auto *words = desk.find<QLineEdit>("eventWords");
    QTest::keyClicks(words, u"rain"_qs);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(desk.has(Event::Kind::exclusion, selected.begin));
    QTRY_VERIFY2(desk.readings().contains(u"Excluded"), qPrintable(desk.readings()));
    QVERIFY(checkMeasurement(desk.folder()).take().passed());

    const Desk again; // another day
    QVERIFY(again.open(desk.dir.path()));
    QCOMPARE(again.find<QTreeView>("reviewEventList")->model()->rowCount(), static_cast<int>(seconds) + 2);
    QVERIFY(again.find<QLabel>("reviewFacts")->text().contains(u"changes since: 2"));
    QVERIFY2(again.readings().contains(u"Excluded"), qPrintable(again.readings()));
}

void TestReview::undoTakesTheMarkBack()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    QVERIFY(!desk.find<QPushButton>("undoEdit")->isEnabled());
    desk.key(Qt::Key_End);
    desk.key(Qt::Key_M);
    QTRY_VERIFY(desk.find<QPushButton>("undoEdit")->isEnabled());
    QCOMPARE(desk.events().size(), static_cast<std::size_t>(seconds + 1));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(desk.events().size(), static_cast<std::size_t>(seconds));
    QTRY_VERIFY(desk.find<QPushButton>("redoEdit")->isEnabled());
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.events().size(), static_cast<std::size_t>(seconds + 1));
}

void TestReview::escapeLeadsBackToWhatIsMeasured()
{
    const Desk desk;
    desk.record(AudioKept::none);
    QVERIFY(desk.open(desk.dir.path()));
    QVERIFY(!desk.find<QPushButton>("playButton")->isEnabled());
    QVERIFY(desk.find<QLabel>("playerNote")->text().contains(u"No audio"));
    desk.key(Qt::Key_Space);
    QCOMPARE(desk.engine.state(), Engine::State::idle); // Space is not Measure here
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.isReviewing());
    QVERIFY(desk.find("historyView")->isVisible());
}

void TestReview::measuringGoesOnMeanwhile()
{
    const Desk desk;
    desk.record();
    QTest::mouseClick(desk.find<QPushButton>("measureButton"), Qt::LeftButton);
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QVERIFY(desk.open(desk.dir.path()));
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
    QVERIFY(desk.find<QLabel>("reviewLive")->isVisible());
    QSignalSpy snapshots(&desk.engine, &Engine::snapshotReady);
    QTRY_VERIFY(snapshots.count() > 2);
    QTest::mouseClick(desk.find<QPushButton>("leaveReview"), Qt::LeftButton);
    QVERIFY(!desk.isReviewing());
    QCOMPARE(desk.engine.state(), Engine::State::measuring);
}

void TestReview::anAudioFileIsMeasuredAndShown()
{
    const Desk desk;
    const QString path = desk.dir.filePath(u"2026-03-29 01:59:50 tone.wav"_qs);
    auto writer =
        createAudioFile(path.toStdString(), {{48000, 1, SampleType::float32}, {}, StoredSample::f32}, {}).take();
    const std::vector<float> tone = test::toFloat(test::sine(1000.0, -20.0, 48000, 48000 * 3));
    QVERIFY(writer->write({tone, 1, 0, 0}));
    QVERIFY(writer->finish());
    QVERIFY(desk.open(path));
    const QString read = desk.readings();
    QVERIFY2(std::abs(valueOf(read, u"LAeq"_qs) + 20.0) < 0.06, qPrintable(read)); // A is 0 dB at 1 kHz
    QVERIFY(desk.find<QPushButton>("playButton")->isEnabled());
    desk.key(Qt::Key_M); // a file keeps no marks, and that is said
    QTRY_VERIFY(desk.window->lastMessage().contains(u"measurement folders"));
}

void TestReview::aLevelSeriesIsShown()
{
    const Desk desk;
    const QString path = desk.dir.filePath(u"night.csv"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(levelSeriesHeader()) + '\n');
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = 100.0;
    for (std::int64_t i = 0; i < 100; ++i) {
        LogRow row{i * 4800, (i + 1) * 4800, 0, 0, {}};
        row.readings[Metric::LZeq] = -50.0;
        row.readings[Metric::LAeq] = i < 50 ? -60.0 : -40.0;
        row.readings[Metric::LAF] = row.readings[Metric::LAeq];
        file.write(QByteArray::fromStdString(levelSeriesLine(row, 48000, {}, sensitivity)) + '\n');
    }
    file.close();
    QVERIFY(desk.open(path));
    // Half of it 40 dB, half of it 60 dB: 10 lg((10^4 + 10^6) / 2) = 57.03 dB.
    QVERIFY2(std::abs(valueOf(desk.readings(), u"LAeq"_qs) - 57.0) < 0.051, qPrintable(desk.readings()));
    QVERIFY(!desk.find<QPushButton>("playButton")->isEnabled());
}

void TestReview::whatIsNoRecordingIsToldAndTheLivePanelsStay()
{
    const Desk desk;
    QFile other(desk.dir.filePath(u"other.wav"_qs));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no audio");
    other.close();
    for (const QString &path : {desk.dir.path(), other.fileName(), u"/nowhere/at/all.wav"_qs}) {
        const QString before = desk.window->lastMessage();
        desk.window->open(path);
        QTRY_VERIFY(!desk.isReviewing() && desk.window->lastMessage() != before);
        QVERIFY2(desk.window->lastMessage().contains(path), qPrintable(desk.window->lastMessage()));
    }
}

void TestReview::withoutItsAudioItIsStillShown()
{
    const Desk desk;
    desk.record();
    QVERIFY(QFile::remove(desk.dir.filePath(u"audio-0002.wav"_qs)));
    QVERIFY(desk.open(desk.dir.path()));
    QVERIFY(desk.find<QLabel>("reviewTrouble")->text().contains(u"audio-0002.wav"));
    QVERIFY(desk.find<QPushButton>("playButton")->isEnabled());
}

void TestReview::aFolderThatGoesAwayIsTold()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    QVERIFY(QFile::remove(desk.dir.filePath(u"measurement.sqlite"_qs)));
    desk.key(Qt::Key_M);
    QTRY_VERIFY2(desk.window->lastMessage().contains(desk.dir.path()), qPrintable(desk.window->lastMessage()));
    QVERIFY(desk.isReviewing());
}

void TestReview::theReportIsOfWhatIsLookedAt()
{
    const Desk desk;
    desk.key(Qt::Key_E, Qt::ControlModifier); // nothing has been recorded
    QTRY_VERIFY2(desk.window->lastMessage().contains(u"Ctrl+O"), qPrintable(desk.window->lastMessage()));
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    desk.key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(desk.window->findChild<ReportDialog *>());
    auto *dialog = desk.window->findChild<ReportDialog *>();
    QVERIFY(dialog->target().path == desk.folder());
    QTRY_VERIFY(!dialog->isBusy());
    desk.window->review().report(); // the same one, not another
    QCOMPARE(desk.window->findChildren<ReportDialog *>().size(), 1);
    dialog->reject();
    QTRY_VERIFY(!desk.window->findChild<ReportDialog *>());
}

void TestReview::anotherCurveComputesTheLevelsAnew()
{
    const Desk desk;
    desk.record();
    QVERIFY(desk.open(desk.dir.path()));
    const double before = valueOf(desk.readings(), u"LAeq"_qs);
    QFile file(desk.dir.filePath(u"7000009.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("20 -6.0\n200 -3.0\n1000 0.0\n3900 5.0\n");
    file.close();
    desk.find<QAction>("reviewCalibrationAction")->trigger();
    QTRY_VERIFY(desk.window->findChild<ReviewCalibrationDialog *>());
    auto *dialog = desk.window->findChild<ReviewCalibrationDialog *>();
    dialog->chooseFile(file.fileName());
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QLabel>("reviewFacts")->text().contains(u"computed anew"), 30'000);
    // The sample's levels are made up: those of its audio, which is noise, are others.
    QTRY_VERIFY(!desk.readings().isEmpty() && std::abs(valueOf(desk.readings(), u"LAeq"_qs) - before) > 0.1);
    QVERIFY(checkMeasurement(desk.folder()).take().passed());
    desk.find<QPushButton>("undoEdit")->click();
    QTRY_VERIFY(!desk.find<QLabel>("reviewFacts")->text().contains(u"computed anew"));
    QTRY_VERIFY(std::abs(valueOf(desk.readings(), u"LAeq"_qs) - before) < 0.051);
}

void TestReview::theClockKnowsDaylightSaving()
{
    // 2026-03-29 01:59:00 in Berlin; a minute later it is three o'clock.
    constexpr int rate = 48000;
    const std::int64_t change = 60LL * rate;
    const ReviewClock clock({1'774'745'940'000'000'000, 3600, "Europe/Berlin"}, {{0, 0, 0, 3600}, {change, 0, 0, 7200}},
                            rate);
    QCOMPARE(clock.text(0), u"01:59:00"_qs);
    QCOMPARE(clock.text(change - rate), u"01:59:59"_qs);
    QCOMPARE(clock.text(change), u"03:00:00"_qs);
    QCOMPARE(clock.frameAt(clock.msAt(change + 12345 * 48)), change + 12345 * 48);
    const ReviewClock unknown({}, {}, rate);
    QCOMPARE(unknown.text(3661LL * rate), u"01:01:01"_qs);
    QVERIFY(unknown.zoneText(0).isEmpty());
}

QTEST_MAIN(TestReview)
#include "tst_review.moc"
