// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decibel.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace ls;

namespace {

/// Each average at a level of its own.
std::shared_ptr<const Snapshot> unlikeAverages()
{
    Snapshot snapshot;
    snapshot.sampleRateHz = 48000;
    snapshot.spectrumPoints = 4096;
    snapshot.spectrumTransforms = 1;
    const auto flat = [](double db) { return std::vector<float>(2049, static_cast<float>(dbToPower(db))); };
    snapshot.spectrumMeanSquare = flat(-20.0);
    snapshot.spectrumSlowMeanSquare = flat(-30.0);
    snapshot.spectrumLinearMeanSquare = flat(-40.0);
    snapshot.spectrumCountedMeanSquare = flat(-50.0);
    snapshot.spectrumPeakMeanSquare = flat(-10.0);
    return std::make_shared<const Snapshot>(snapshot);
}

} // namespace

class TestSpectrumView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCursorReadsTheChosenAverage_data();
    void theCursorReadsTheChosenAverage();
    void anUnknownNameIsNoAverage();
    void whatIsNotYetThereIsNotRead();
    void theWheelZoomsAboutTheCursor();
    void dragMovesAndDoubleClickResets();
    void theCursorSnapsToAPeakAndTellsItsNote();
    void peaksOfTheLastTwoSecondsGo();
    void whatIsHiddenIsNotPainted();
    void tracesStandWhereTheirLevelsAre();
    void notesAreThoseOfConcertPitch();
};

void TestSpectrumView::theCursorReadsTheChosenAverage_data()
{
    QTest::addColumn<QString>("average");
    QTest::addColumn<double>("levelDb");
    QTest::newRow("fast") << u"fast"_qs << -20.0;
    QTest::newRow("slow") << u"slow"_qs << -30.0;
    QTest::newRow("linear") << u"linear"_qs << -40.0;
    QTest::newRow("counted") << u"counted"_qs << -50.0;
}

void TestSpectrumView::theCursorReadsTheChosenAverage()
{
    QFETCH(QString, average);
    QFETCH(double, levelDb);
    SpectrumView view;
    view.resize(800, 300);
    view.setAverage(spectrumAverageFromName(average).value());
    view.show();
    view.showSnapshot(unlikeAverages());
    const std::optional<SpectrumView::Reading> reading = view.readingAt(400.0);
    QVERIFY(reading.has_value());
    QVERIFY(std::abs(reading->valueDb - levelDb) < 0.001);
}

void TestSpectrumView::anUnknownNameIsNoAverage() { QVERIFY(!spectrumAverageFromName(u"median").has_value()); }

void TestSpectrumView::whatIsNotYetThereIsNotRead()
{
    // After a reset the averages since then are empty until a transform is whole; the running ones go on.
    Snapshot snapshot = *unlikeAverages();
    snapshot.spectrumLinearMeanSquare.clear();
    SpectrumView view;
    view.resize(800, 300);
    view.show();
    view.showSnapshot(std::make_shared<const Snapshot>(snapshot));
    QVERIFY(view.readingAt(400.0).has_value());
    view.setAverage(SpectrumAverage::linear);
    QVERIFY(!view.readingAt(400.0).has_value());
    view.grab(); // drawing without a curve
}

namespace {

/// As the cursor of a view sees it: what is protected in the view is tried here.
class OpenView : public SpectrumView {
public:
    using SpectrumView::markAt;
    using SpectrumView::placeOf;
    using SpectrumView::plotRect;
    using SpectrumView::topDb;
    using SpectrumView::yOf;
};

void turnWheel(QWidget &widget, QPointF at, int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

/// Flat at −90 dBFS, with a tone of −20 at a bin.
std::shared_ptr<Snapshot> toneAt(std::size_t bin, std::int64_t number = 1)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sampleRateHz = 48000;
    snapshot->spectrumPoints = 4096;
    snapshot->spectrumTransforms = number;
    snapshot->frame = number * 1024;
    snapshot->spectrumMeanSquare.assign(2049, static_cast<float>(dbToPower(-90.0)));
    snapshot->spectrumMeanSquare[bin] = static_cast<float>(dbToPower(-20.0));
    snapshot->spectrumLatestMeanSquare = snapshot->spectrumPeakMeanSquare = snapshot->spectrumMeanSquare;
    return snapshot;
}

} // namespace

void TestSpectrumView::theWheelZoomsAboutTheCursor()
{
    OpenView view;
    view.resize(800, 300);
    view.show();
    view.showSnapshot(unlikeAverages());
    const QPointF at(500.0, 100.0);
    const double before = view.placeOf(at).x();
    turnWheel(view, at, 3);
    QVERIFY(view.axis().highestHz() < 19000.0);
    QVERIFY(view.axis().lowestHz() > 21.0);
    QVERIFY(std::abs(view.placeOf(at).x() / before - 1.0) < 0.001);
    turnWheel(view, at, -60);
    QVERIFY(std::abs(view.axis().lowestHz() - 10.0) < 0.01); // no more is to be had
    QVERIFY(std::abs(view.axis().highestHz() - 24000.0) < 1.0);
    const double top = view.topDb();
    turnWheel(view, at, 2, Qt::ControlModifier); // the levels
    QVERIFY(view.topDb() != top);
}

void TestSpectrumView::dragMovesAndDoubleClickResets()
{
    OpenView view;
    view.resize(800, 300);
    view.show();
    view.showSnapshot(unlikeAverages());
    const QPointF at(500.0, 100.0);
    turnWheel(view, at, 5);
    const double dragged = view.placeOf({300.0, 100.0}).x();
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(300, 100));
    for (const int x : {310, 350, 400}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 100), view.mapToGlobal(QPointF(x, 100)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
    }
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(400, 100));
    QVERIFY(std::abs(view.placeOf({400.0, 100.0}).x() / dragged - 1.0) < 0.001);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(400, 100));
    QVERIFY(std::abs(view.axis().lowestHz() - 20.0) < 0.001);
    QVERIFY(std::abs(view.axis().highestHz() - 20000.0) < 0.1);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.axis().highestHz() < 19900.0);
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(std::abs(view.axis().highestHz() - 20000.0) < 0.1);
}

void TestSpectrumView::theCursorSnapsToAPeakAndTellsItsNote()
{
    OpenView view;
    view.resize(800, 300);
    view.show();
    view.showSnapshot(toneAt(75)); // 878.9 Hz
    const QRectF plot = view.plotRect();
    const qreal tone = plot.left() + std::log2(878.9 / 20.0) / std::log2(1000.0) * plot.width();
    const auto mark = view.markAt({tone + 6.0, 50.0});
    QVERIFY(std::abs(mark.at.x() - tone) < 1.0);
    QVERIFY2(mark.text.startsWith(u"879 Hz   A5 \u22122 ct   \u221220.0"), qPrintable(mark.text));
    QVERIFY(std::abs(view.markAt({tone + 60.0, 50.0}).at.x() - tone - 60.0) < 0.01); // too far away
    // A second cursor, and how the first differs.
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(qRound(tone), 100));
    const QImage one = view.grab().toImage();
    QMouseEvent move(QEvent::MouseMove, QPointF(200, 100), view.mapToGlobal(QPointF(200, 100)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &move);
    QVERIFY(view.grab().toImage() != one);
}

void TestSpectrumView::peaksOfTheLastTwoSecondsGo()
{
    SpectrumView view;
    view.resize(800, 300);
    view.setPeakHold(SpectrumView::PeakHold::twoSeconds);
    view.show();
    view.showSnapshot(toneAt(300, 1));
    // The top of the held peak, where nothing else is orange.
    const auto peakPixels = [&view] {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height() / 2; ++y) {
            for (int x = 590; x < 608; ++x) // 3.5 kHz
                count += image.pixelColor(x, y).red() - image.pixelColor(x, y).blue() > 60 ? 1 : 0;
        }
        return count;
    };
    auto quiet = toneAt(20, 48); // 1 s later
    view.showSnapshot(quiet);
    const int held = peakPixels();
    quiet = toneAt(20, 100); // 2.1 s later
    view.showSnapshot(quiet);
    QVERIFY2(held > peakPixels(), qPrintable(QStringLiteral("%1 %2").arg(held).arg(peakPixels())));
}

void TestSpectrumView::whatIsHiddenIsNotPainted()
{
    SpectrumView view;
    view.resize(800, 300);
    for (int number = 1; number < 20; ++number) {
        view.showSnapshot(toneAt(75, number));
        QApplication::processEvents();
    }
    QCOMPARE(view.paints(), 0);
}

void TestSpectrumView::tracesStandWhereTheirLevelsAre()
{
    OpenView view;
    view.resize(800, 300);
    view.show();
    view.showSnapshot(unlikeAverages());
    const QImage image = view.grab().toImage();
    const auto middleOf = [&image](const QColor &colour) { // of the pixels that are most like it, in one column
        double weight = 0.0;
        double sum = 0.0;
        for (int y = 8; y < 270; ++y) {
            const QColor pixel = image.pixelColor(400, y);
            const int off = std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                std::abs(pixel.blue() - colour.blue());
            if (off < 60) {
                weight += 1.0;
                sum += y + 0.5;
            }
        }
        return weight > 0.0 ? sum / weight : -1.0;
    };
    QVERIFY(std::abs(middleOf(theme().barTop) - view.yOf(-20.0)) < 1.0);
    QVERIFY(std::abs(middleOf(theme().peak) - view.yOf(-10.0)) < 1.0);
    QCOMPARE(image.pixelColor(400, static_cast<int>(view.yOf(-25.0))), theme().spectrumFill);
    // Frozen, all is paler, and at the same place.
    view.setFrozen(true);
    QVERIFY(view.grab().toImage() != image);
}

void TestSpectrumView::notesAreThoseOfConcertPitch()
{
    QCOMPARE(noteText(440.0), u"A4"_qs);
    QCOMPARE(noteText(261.6256), u"C4"_qs);
    QCOMPARE(noteText(100.0), u"G2 +35 ct"_qs);
    QCOMPARE(noteText(27.5), u"A0"_qs);
    QVERIFY(noteText(0.0).isEmpty());
}

QTEST_MAIN(TestSpectrumView)
#include "tst_spectrum_view.moc"
