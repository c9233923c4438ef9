// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bands_view.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>

using namespace ls;

class TestBandsView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAreAsHighAsTheirLevels();
    void theBarIsPaintedWhereItSaysSo();
    void absentBandsAreEmptyAndSilenceHasNoHeight();
    void bandsShareTheWidth();
    void broadbandLevelsStandBesideWhereThereIsRoom();
    void theCursorNamesBandAndLevels();
    void whatCameWhileHiddenIsShownLater();
};

namespace {

constexpr std::size_t thousand = 20; // of the third octaves from 10 Hz

std::shared_ptr<Snapshot> snapshotWith(double fastDbFs, double leqDbFs, double maxDbFs)
{
    auto snapshot = std::make_shared<Snapshot>();
    const BandReading reading{fastDbFs, leqDbFs, maxDbFs, fastDbFs, fastDbFs};
    snapshot->octaves.assign(bands(BandWidth::octave).size(), reading);
    snapshot->thirdOctaves.assign(bands(BandWidth::thirdOctave).size(), reading);
    return snapshot;
}

Sensitivity calibrated(double splOffsetDb)
{
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = splOffsetDb;
    return sensitivity;
}

struct Shown {
    Shown()
    {
        view.resize(800, 300);
        view.show();
    }
    QImage image() { return view.grab().toImage(); }
    BandsView view;
};

} // namespace

void TestBandsView::barsAreAsHighAsTheirLevels()
{
    Shown shown;
    auto snapshot = snapshotWith(-60.0, -70.0, -50.0);
    snapshot->thirdOctaves[thousand].fastDbFs = -80.0;
    shown.view.showSnapshot(snapshot);
    const BandsView::Bar loud = shown.view.bar(0).value();
    const BandsView::Bar quiet = shown.view.bar(thousand).value();
    QCOMPARE(loud.fast.bottom(), quiet.fast.bottom());
    // 20 dB are twice the 10 dB between average and level.
    const double pixelsPerDb = (quiet.fast.top() - loud.fast.top()) / 20.0;
    QVERIFY(pixelsPerDb > 1.0);
    QVERIFY(std::abs(loud.leqY - loud.fast.top() - 10.0 * pixelsPerDb) <= 1.0);
    QVERIFY(std::abs(loud.fast.top() - loud.maxY - 10.0 * pixelsPerDb) <= 1.0);

    // dB SPL: the range goes along, the picture stays.
    shown.view.setSensitivity(calibrated(120.0));
    QCOMPARE(shown.view.bar(0)->fast, loud.fast);
    QVERIFY(shown.view.textAt(loud.fast.center().x()).contains(u"60.0"));
}

void TestBandsView::theBarIsPaintedWhereItSaysSo()
{
    Shown shown;
    auto snapshot = snapshotWith(-60.0, -70.0, -50.0);
    snapshot->thirdOctaves[thousand].fastDbFs = -90.0;
    shown.view.showSnapshot(snapshot);
    const QImage image = shown.image();
    for (const std::size_t index : {std::size_t{0}, thousand, std::size_t{33}}) {
        const BandsView::Bar bar = shown.view.bar(index).value();
        const int x = bar.fast.center().x();
        QCOMPARE(image.pixelColor(x, bar.fast.top()), theme().barTop);
        QCOMPARE(image.pixelColor(x, bar.fast.top() + 4), theme().barFill);
        QCOMPARE(image.pixelColor(x, bar.fast.bottom() - 2), theme().barFill);
        QVERIFY(image.pixelColor(x, bar.fast.top() - 1) != theme().barFill);
        QCOMPARE(image.pixelColor(x, qRound(bar.leqY)), theme().text);
        QCOMPARE(image.pixelColor(x, qRound(bar.maxY)), theme().peak);
    }
}

void TestBandsView::absentBandsAreEmptyAndSilenceHasNoHeight()
{
    Shown shown;
    auto snapshot = snapshotWith(-60.0, -70.0, -50.0);
    snapshot->thirdOctaves[33] = {notAvailable, notAvailable, notAvailable, notAvailable, notAvailable};
    snapshot->thirdOctaves[0] = {digitalSilenceDb, digitalSilenceDb, digitalSilenceDb, digitalSilenceDb,
                                 digitalSilenceDb};
    shown.view.showSnapshot(snapshot);
    QVERIFY(!shown.view.bar(33));
    QCOMPARE(shown.view.bar(0)->fast.height(), 0);
    const QImage image = shown.image();
    const int middle = shown.view.bar(32)->fast.center().x() + shown.view.bar(32)->fast.width();
    for (int y = 0; y < image.height(); ++y) {
        for (const int x : {middle, shown.view.bar(0)->fast.center().x()}) {
            QVERIFY(image.pixelColor(x, y) != theme().barFill);
            QVERIFY(image.pixelColor(x, y) != theme().barTop);
            QVERIFY(image.pixelColor(x, y) != theme().peak);
        }
    }
    QVERIFY(shown.view.textAt(middle).isEmpty());
    QVERIFY(!shown.view.bar(34)); // there is none
}

void TestBandsView::bandsShareTheWidth()
{
    Shown shown;
    shown.view.resize(600, 300);
    shown.view.showSnapshot(snapshotWith(-60.0, -70.0, -50.0));
    for (const BandWidth width : {BandWidth::thirdOctave, BandWidth::octave}) {
        shown.view.setBandWidth(width);
        const std::size_t count = bands(width).size();
        QCOMPARE(shown.view.bar(0)->fast.left(), 49); // the axis, and a pixel between bars
        QVERIFY(std::abs(shown.view.bar(count - 1)->fast.right() - 583) <= 1);
        for (std::size_t i = 1; i < count; ++i)
            QCOMPARE(shown.view.bar(i)->fast.left(), shown.view.bar(i - 1)->fast.right() + 2);
    }
}

void TestBandsView::broadbandLevelsStandBesideWhereThereIsRoom()
{
    Shown shown; // 800 wide
    auto snapshot = snapshotWith(-60.0, -70.0, -50.0);
    snapshot->readings[Metric::LAF] = -60.0;
    snapshot->readings[Metric::LZF] = -40.0;
    shown.view.showSnapshot(snapshot);
    const int last = shown.view.bar(bands(BandWidth::thirdOctave).size() - 1)->fast.right();
    QVERIFY(std::abs(last - 687) <= 1);
    const auto filled = [&shown](int x) {
        const QImage image = shown.image();
        int count = 0;
        for (int y = 8; y < 274; ++y)
            count += image.pixelColor(x, y) == theme().barFill ? 1 : 0;
        return count;
    };
    // A, and Z which is 20 dB higher.
    constexpr int a = 724;
    constexpr int z = 770;
    QVERIFY2(filled(a) > 20 && filled(z) > filled(a) + 20,
             qPrintable(QStringLiteral("%1 %2").arg(filled(a)).arg(filled(z))));
    // Nor do the numbers over them touch.
    QVERIFY(QFontMetricsF(uiFont(11, QFont::DemiBold)).horizontalAdvance(levelText(-100.0)) < z - a);
    shown.view.resize(600, 300);
    QVERIFY(shown.view.bar(33)->fast.right() > 580);
}

void TestBandsView::theCursorNamesBandAndLevels()
{
    Shown shown;
    shown.view.setSensitivity(calibrated(120.0));
    QVERIFY(shown.view.textAt(100.0).isEmpty()); // nothing measured
    shown.view.showSnapshot(snapshotWith(-60.0, -70.0, -50.0));
    const QRect bar = shown.view.bar(thousand)->fast;
    QCOMPARE(shown.view.textAt(bar.center().x()), u"1 kHz   F 60.0   Leq 50.0   max 70.0 dB"_qs);
    QVERIFY(shown.view.textAt(bar.right() + 2).startsWith(u"1.25 kHz"));
    shown.view.setBandWidth(BandWidth::octave);
    QVERIFY(shown.view.textAt(49.0).startsWith(u"16 Hz"));

    const QImage before = shown.image();
    QTest::mouseMove(&shown.view, QPoint(300, 100));
    QTRY_VERIFY(shown.image() != before);
}

void TestBandsView::whatCameWhileHiddenIsShownLater()
{
    BandsView view;
    view.resize(800, 300);
    view.showSnapshot(snapshotWith(-160.0, -160.0, -160.0)); // far below the range that an empty view has
    QCOMPARE(view.bar(thousand)->fast.height(), 0);
    view.show();
    QVERIFY(view.bar(thousand)->fast.height() > 0);
}

QTEST_MAIN(TestBandsView)
#include "tst_bands_view.moc"
