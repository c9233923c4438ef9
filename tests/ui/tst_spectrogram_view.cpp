// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decibel.h"
#include "ui/spectrogram_view.h"
#include "ui/theme.h"

#include <QImage>
#include <QTest>

using namespace ls;

class TestSpectrogramView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aToneStandsAtItsFrequencyAndTime();
    void everyTransformIsPaintedOnce();
    void whatIsHiddenIsKeptButNotPainted();
    void whatWasLostStaysEmpty();
    void memoryHasABound();
    void theRangeIsChosenAndTheLegendFollows();
    void levelsAreKeptToThreeTenths();
};

namespace {

constexpr int rateHz = 48000;
constexpr int points = 16384;
constexpr int hop = points / 4;

/// The transform that ends at hop · number: a tone of −20 dBFS at 1 kHz, or silence at −120.
std::shared_ptr<Snapshot> snapshot(std::int64_t number, bool hasTone, std::int64_t gapFrames = 0)
{
    auto made = std::make_shared<Snapshot>();
    made->frame = number * hop;
    made->gapFrames = gapFrames;
    made->sampleRateHz = rateHz;
    made->spectrumPoints = points;
    made->spectrumTransforms = number;
    made->spectrumLatestMeanSquare.assign(points / 2 + 1, static_cast<float>(dbToPower(-120.0)));
    if (hasTone)
        made->spectrumLatestMeanSquare[1000 * points / rateHz] = static_cast<float>(dbToPower(-20.0));
    return made;
}

struct Shown {
    Shown()
    {
        view.resize(48 + 88 + 600, 8 + 26 + 200); // a plot of 600 by 200
        view.setSpanSeconds(10);
        view.show();
    }
    QImage plot() { return view.grab().toImage().copy(48, 8, 600, 200); }
    SpectrogramView view;
};

/// Where a frequency stands in the plot, from 20 Hz to 20 kHz.
int lineOf(double frequencyHz)
{
    return static_cast<int>(200.0 - std::log2(frequencyHz / 20.0) / std::log2(1000.0) * 200.0);
}

} // namespace

void TestSpectrogramView::aToneStandsAtItsFrequencyAndTime()
{
    Shown shown;
    for (int number = 1; number <= 100; ++number) // 8.5 s; the tone is in the middle of them
        shown.view.showSnapshot(snapshot(number, number > 40 && number <= 60));
    const QImage image = shown.plot();
    const auto lightness = [&image](int columnsAgo, double frequencyHz) {
        const int x = 600 - static_cast<int>((columnsAgo + 0.5) * hop / rateHz * 60.0);
        int lightest = 0;
        for (int y = lineOf(frequencyHz) - 2; y <= lineOf(frequencyHz) + 2; ++y)
            lightest = std::max(lightest, image.pixelColor(x, y).lightness());
        return lightest;
    };
    QVERIFY(lightness(50, 1000.0) > 150);
    QVERIFY(lightness(50, 2000.0) < 20);
    QVERIFY(lightness(30, 1000.0) < 20);
    QVERIFY(lightness(70, 1000.0) < 20);
    // Nothing was measured there.
    QCOMPARE(image.pixelColor(10, 100), theme().plot);
}

void TestSpectrogramView::everyTransformIsPaintedOnce()
{
    Shown shown;
    shown.view.showSnapshot(snapshot(1, true));
    shown.plot();
    const std::int64_t first = shown.view.paintedColumns();
    QVERIFY(first >= 600);
    for (int number = 2; number <= 51; ++number) {
        shown.view.showSnapshot(snapshot(number, false));
        shown.view.grab();
    }
    // 50 transforms are 4.27 s of the 10 s that 600 pixels show. The pixel at the edge is painted again while it grows.
    const std::int64_t painted = shown.view.paintedColumns() - first;
    QVERIFY2(painted >= 250 && painted <= 360, qPrintable(QString::number(painted)));
    shown.view.showSnapshot(snapshot(51, false)); // nothing new
    QCOMPARE(shown.view.store().count(), 51);
}

void TestSpectrogramView::whatIsHiddenIsKeptButNotPainted()
{
    SpectrogramView view;
    view.resize(736, 234);
    for (int number = 1; number <= 50; ++number)
        view.showSnapshot(snapshot(number, true));
    QCOMPARE(view.paints(), 0);
    QCOMPARE(view.paintedColumns(), 0);
    QCOMPARE(view.store().count(), 50);
}

void TestSpectrogramView::whatWasLostStaysEmpty()
{
    SpectrogramStore store;
    for (int number = 1; number <= 10; ++number)
        store.add(*snapshot(number, true));
    store.add(*snapshot(21, true, 10 * hop)); // ten are missing
    QCOMPARE(store.count(), 21);
    QCOMPARE(*std::max_element(store.column(15).begin(), store.column(15).end()), std::uint8_t{0});
    QVERIFY(*std::max_element(store.column(20).begin(), store.column(20).end()) > 0);
    // A busy window has only not looked: what it missed is as what it saw.
    store.add(*snapshot(24, true, 10 * hop));
    QVERIFY(*std::max_element(store.column(22).begin(), store.column(22).end()) > 0);
}

void TestSpectrogramView::memoryHasABound()
{
    SpectrogramStore store;
    const auto most = static_cast<std::int64_t>(std::ceil(600.0 * rateHz / hop));
    auto each = snapshot(1, true);
    for (std::int64_t number = 1; number <= most + 20; ++number) {
        each->frame = number * hop;
        each->spectrumTransforms = number;
        store.add(*each);
    }
    QCOMPARE(store.count(), most + 20);
    QCOMPARE(store.oldest(), 20);
}

void TestSpectrogramView::theRangeIsChosenAndTheLegendFollows()
{
    Shown shown;
    for (int number = 1; number <= 20; ++number)
        shown.view.showSnapshot(snapshot(number, true));
    const QImage before = shown.view.grab().toImage();
    shown.view.setRangeDb(100.0);
    QCOMPARE(shown.view.rangeDb(), 100.0);
    const QImage after = shown.view.grab().toImage();
    const QRect legend(48 + 600, 0, 88, 234);
    QVERIFY(before.copy(legend) != after.copy(legend));
    shown.view.setColourMap(ColourMap::grey);
    const QColor top = shown.view.grab().toImage().pixelColor(48 + 600 + 24 + 8, 10); // the legend's brightest
    QCOMPARE(top.saturation(), 0);
    QVERIFY(top.lightness() > 240);
}

void TestSpectrogramView::levelsAreKeptToThreeTenths()
{
    for (double level = -159.0; level < -0.5; level += 0.1)
        QVERIFY(std::abs(SpectrogramStore::levelOf(SpectrogramStore::byteOf(level)) - level) <= 0.3126);
    QVERIFY(SpectrogramStore::byteOf(digitalSilenceDb) > 0); // silence was measured
    QVERIFY(std::isnan(SpectrogramStore::levelOf(0)));
}

QTEST_MAIN(TestSpectrogramView)
#include "tst_spectrogram_view.moc"
