// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/measurement.h"
#include "core/measure/metric.h"
#include "core/measure/settings.h"

#include "core/base/decibel.h"

#include <QTest>

#include <set>

using namespace ls;

class TestMetric : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void catalogueIsInTheOrderOfTheEnumeration();
    void keysAreUniqueAndFindTheirMetric();
    void intervalsCombine();
    void emptyIntervalsDoNotCount();
    void badSettingsGoBackToDefaults();
};

void TestMetric::catalogueIsInTheOrderOfTheEnumeration()
{
    QCOMPARE(metricCatalogue().size(), metricCount);
    for (std::size_t i = 0; i < metricCount; ++i)
        QCOMPARE(static_cast<std::size_t>(metricCatalogue()[i].metric), i);
}

void TestMetric::keysAreUniqueAndFindTheirMetric()
{
    std::set<std::string_view> keys;
    for (const MetricInfo &info : metricCatalogue()) {
        keys.insert(info.key);
        QCOMPARE(metricByKey(info.key), info.metric);
        QVERIFY(!info.symbol.empty() && !info.meaning.empty() && !info.source.empty());
    }
    QCOMPARE(keys.size(), metricCount);
    QVERIFY(!metricByKey("LBF"));
}

void TestMetric::intervalsCombine()
{
    LogRow a{0, 4800, 0, 1, {}};
    a.readings[Metric::LAeq] = -20.0;
    a.readings[Metric::LAFmax] = -18.0;
    a.readings[Metric::LAFmin] = -25.0;
    a.readings[Metric::LAF] = -19.0;
    LogRow b{4800, 9600, 0, 2, {}};
    b.readings[Metric::LAeq] = -40.0;
    b.readings[Metric::LAFmax] = -30.0;
    b.readings[Metric::LAFmin] = -45.0;
    b.readings[Metric::LAF] = -41.0;
    const LogRow sum = combined(a, b);
    QCOMPARE(sum.beginFrame, 0);
    QCOMPARE(sum.endFrame, 9600);
    QCOMPARE(sum.clippedSamples, 3);
    QVERIFY(std::abs(sum.readings[Metric::LAeq] + 22.967) < 1e-3); // 10 lg((10^-2 + 10^-4)/2)
    QCOMPARE(sum.readings[Metric::LAFmax], -18.0);
    QCOMPARE(sum.readings[Metric::LAFmin], -45.0);
    QCOMPARE(sum.readings[Metric::LAF], -41.0);
}

void TestMetric::emptyIntervalsDoNotCount()
{
    LogRow measured{0, 4800, 0, 0, {}};
    measured.readings[Metric::LAeq] = -20.0;
    const LogRow missing{4800, 9600, 4800, 0, {}};
    for (const LogRow &sum : {combined(measured, missing), combined(missing, measured)}) {
        QCOMPARE(sum.readings[Metric::LAeq], -20.0);
        QCOMPARE(sum.gapFrames, 4800);
    }
}

void TestMetric::badSettingsGoBackToDefaults()
{
    Settings bad;
    bad.channel = 99;
    bad.bigNumber = "nonsense";
    bad.spectrumPoints = 12345;
    bad.spectrumMode = "nonsense";
    bad.spectrumAverage = "nonsense";
    bad.spectrumAverages = 0;
    bad.loudnessChannels = "nonsense";
    bad.device = "kept";
    Settings expected;
    expected.device = "kept";
    QVERIFY(validated(bad) == expected);
    QVERIFY(validated(expected) == expected);
}

QTEST_GUILESS_MAIN(TestMetric)
#include "tst_metric.moc"
