// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decibel.h"
#include "ui/spectrum_view.h"

#include <QTest>

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

QTEST_MAIN(TestSpectrumView)
#include "tst_spectrum_view.moc"
