// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/level_series.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTest>

#include <cmath>

using namespace ls;

namespace {

LogRow row()
{
    LogRow row{0, 48000, 0, 0, {}};
    row.readings[Metric::LZeq] = -20.0;
    row.readings[Metric::LAeq] = -23.5;
    row.readings[Metric::LAF] = digitalSilenceDb;
    row.readings[Metric::momentary] = -19.309;
    row.readings[Metric::samplePeak] = -17.0;
    return row;
}

Sensitivity estimated(double splOffsetDb)
{
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = splOffsetDb;
    return sensitivity;
}

QStringList fields(const Sensitivity &sensitivity)
{
    return QString::fromStdString(levelSeriesLine(row(), 48000, "2026-11-22T14:03:05.000+01:00", sensitivity))
        .split(QLatin1Char(','));
}

} // namespace

class TestLevelSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTheContract();
    void uncalibrated();
    void calibrated();
    void json();
    void infinityIsNoNumberInCsvAndJson();
};

void TestLevelSeries::columnsAreTheContract()
{
    QCOMPARE(levelSeriesHeader(),
             std::string("time_sec,timestamp,rms,dbfs,lufs,flux,dbspl,peak_dbfs,true_peak_dbtp,"
                         "lufs_s,laeq,lceq,lzeq,laf,las,lcpeak"));
    QCOMPARE(fields({}).size(), 16);
}

void TestLevelSeries::uncalibrated()
{
    const QStringList f = fields({});
    QCOMPARE(f[0], QStringLiteral("1.000"));
    QCOMPARE(f[1], QStringLiteral("2026-11-22T14:03:05.000+01:00"));
    QCOMPARE(f[2], QStringLiteral("0.100000000"));
    QCOMPARE(f[3], QStringLiteral("-20.000"));
    QCOMPARE(f[4], QStringLiteral("-19.309"));
    QVERIFY(f[5].isEmpty());                     // flux is not measured
    QVERIFY(f[6].isEmpty());                     // no dB SPL without calibration
    QCOMPARE(f[10], QStringLiteral("-23.500"));  // then dBFS
    QVERIFY(f[11].isEmpty());                    // not available
    QCOMPARE(f[13], QStringLiteral("-200.000")); // silence
}

void TestLevelSeries::calibrated()
{
    const QStringList f = fields(estimated(124.5));
    QCOMPARE(f[3], QStringLiteral("-20.000"));
    QCOMPARE(f[6], QStringLiteral("104.500"));
    QCOMPARE(f[10], QStringLiteral("101.000"));
    QCOMPARE(f[7], QStringLiteral("-17.000")); // digital peak stays digital
    QCOMPARE(f[4], QStringLiteral("-19.309")); // as does loudness
}

void TestLevelSeries::json()
{
    const auto parsed = [](const Sensitivity &sensitivity, bool simulated) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(readingsJson(row(), "t", sensitivity, simulated)))
            .object();
    };
    QJsonObject object = parsed({}, true);
    QCOMPARE(object[QLatin1String("unit")].toString(), QStringLiteral("dBFS"));
    QCOMPARE(object[QLatin1String("LAeq")].toDouble(), -23.5);
    QVERIFY(object[QLatin1String("LCeq")].isNull());
    QVERIFY(object[QLatin1String("simulated")].toBool());
    object = parsed(estimated(124.5), false);
    QCOMPARE(object[QLatin1String("unit")].toString(), QStringLiteral("dB SPL"));
    QCOMPARE(object[QLatin1String("LAeq")].toDouble(), 101.0);
    QVERIFY(!object[QLatin1String("simulated")].toBool());
}

void TestLevelSeries::infinityIsNoNumberInCsvAndJson()
{
    LogRow wild = row();
    wild.readings[Metric::truePeak] = HUGE_VAL;
    wild.readings[Metric::dcOffset] = -HUGE_VAL;
    QVERIFY(QString::fromStdString(levelSeriesLine(wild, 48000, "", {})).split(QLatin1Char(','))[8].isEmpty());
    const QByteArray text = QByteArray::fromStdString(readingsJson(wild, "t", {}, false));
    QVERIFY2(QJsonDocument::fromJson(text).isObject(), text.constData());
    QVERIFY(QJsonDocument::fromJson(text).object()[QLatin1String("true_peak_dbtp")].isNull());
}

QTEST_GUILESS_MAIN(TestLevelSeries)
#include "tst_level_series.moc"
