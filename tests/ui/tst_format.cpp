// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "core/calibration/calibration_file.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace ls;

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsHaveOneDecimalAndATrueMinus_data();
    void levelsHaveOneDecimalAndATrueMinus();
    void onlyLevelsGetTheSplOffset();
    void unitsFollowTheCalibration();
    void durations();
    void ratesAndFormats();
    void errorTextKeepsPercentSigns();
    void ourReasonsAreTranslated();
    void everyErrorHasAText();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

Sensitivity calibrated(double splOffsetDb)
{
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.splOffsetDb = splOffsetDb;
    return sensitivity;
}

} // namespace

void TestFormat::levelsHaveOneDecimalAndATrueMinus_data()
{
    QTest::addColumn<double>("valueDb");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("positive") << 38.24 << english << u"38.2"_qs;
    QTest::newRow("negative") << -79.84 << english << u"\u221279.8"_qs;
    QTest::newRow("German") << -79.84 << german << u"\u221279,8"_qs;
    QTest::newRow("no minus before zero") << -0.04 << english << u"0.0"_qs;
    QTest::newRow("no thousands") << 1234.5 << english << u"1234.5"_qs;
    QTest::newRow("not available") << std::numeric_limits<double>::quiet_NaN() << english << u"–"_qs;
    QTest::newRow("silence") << digitalSilenceDb << english << u"\u2212∞"_qs;
}

void TestFormat::levelsHaveOneDecimalAndATrueMinus()
{
    QFETCH(double, valueDb);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(levelText(valueDb, locale), text);
}

void TestFormat::onlyLevelsGetTheSplOffset()
{
    Readings readings;
    readings[Metric::LAF] = -60.0;
    readings[Metric::samplePeak] = -40.0;
    readings[Metric::momentary] = -59.0;
    QCOMPARE(displayed(readings, Metric::LAF, calibrated(120.0)), 60.0);
    QCOMPARE(displayed(readings, Metric::LAF, Sensitivity{}), -60.0);
    QCOMPARE(displayed(readings, Metric::samplePeak, calibrated(120.0)), -40.0);
    QCOMPARE(displayed(readings, Metric::momentary, calibrated(120.0)), -59.0);
    readings[Metric::LCpeak] = -30.0;
    readings[Metric::truePeak] = -39.0;
    QCOMPARE(displayed(readings, Metric::LCpeak, calibrated(120.0)), 90.0);
    QCOMPARE(displayed(readings, Metric::truePeak, calibrated(120.0)), -39.0);
}

void TestFormat::unitsFollowTheCalibration()
{
    QCOMPARE(unitText(Metric::LAF, calibrated(1)), u"dB(A)"_qs);
    QCOMPARE(unitText(Metric::LCS, calibrated(1)), u"dB(C)"_qs);
    QCOMPARE(unitText(Metric::LZeq, calibrated(1)), u"dB"_qs);
    QCOMPARE(unitText(Metric::LAF, Sensitivity{}), u"dBFS"_qs);
    QCOMPARE(unitText(Metric::samplePeak, calibrated(1)), u"dBFS"_qs);
    QCOMPARE(unitText(Metric::integrated, calibrated(1)), u"LUFS"_qs);
    QCOMPARE(unitText(Metric::LCpeak, calibrated(1)), u"dB(C)"_qs);
    QCOMPARE(unitText(Metric::LAF10, calibrated(1)), u"dB(A)"_qs);
    QCOMPARE(unitText(Metric::LAF10, Sensitivity{}), u"dBFS"_qs);
    QCOMPARE(unitText(Metric::loudnessRange, calibrated(1)), u"LU"_qs);
    QCOMPARE(unitText(Metric::truePeak, calibrated(1)), u"dBTP"_qs);
    QCOMPARE(unitText(Metric::crestFactor, calibrated(1)), u"dB"_qs);
}

void TestFormat::durations()
{
    QCOMPARE(durationText(0.0), u"00:00:00"_qs);
    QCOMPARE(durationText(12.99), u"00:00:12"_qs);
    QCOMPARE(durationText(3600.0 * 123 + 61), u"123:01:01"_qs);
}

void TestFormat::ratesAndFormats()
{
    QCOMPARE(rateText(48000, english), u"48 kHz"_qs);
    QCOMPARE(rateText(44100, english), u"44.1 kHz"_qs);
    QCOMPARE(rateText(11025, german), u"11,025 kHz"_qs);
    QCOMPARE(formatText({48000, 1, SampleType::int24}, english), u"48 kHz · 24 bit · 1 ch"_qs);
    QCOMPARE(bytesText(2'300'000, english), u"2.3 MB"_qs);
    QCOMPARE(frequencyText(31.5, english), u"31.5 Hz"_qs);
    QCOMPARE(frequencyText(1016.0, english), u"1.02 kHz"_qs);
    QCOMPARE(nominalFrequencyText(63.0, english), u"63 Hz"_qs);
    QCOMPARE(nominalFrequencyText(31.5, german), u"31,5 Hz"_qs);
    QCOMPARE(nominalFrequencyText(1000.0, english), u"1 kHz"_qs);
    QCOMPARE(nominalFrequencyText(1250.0, english), u"1.25 kHz"_qs);
    QCOMPARE(nominalFrequencyText(20000.0, english), u"20 kHz"_qs);
}

void TestFormat::errorTextKeepsPercentSigns()
{
    const QString text = errorText({ErrorCode::audioFileUnreadable, "100%2.wav", "bad %1"});
    QVERIFY2(text.contains(u"100%2.wav"), qPrintable(text));
    QVERIFY2(text.contains(u"bad %1"), qPrintable(text));
}

void TestFormat::ourReasonsAreTranslated()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/levelscribe_de.qm"_qs));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const Error ours = parseCalibration("", "empty.txt").error();
    QVERIFY2(errorText(ours).contains(u"sie ist leer"), qPrintable(errorText(ours)));
    const QString systems = errorText({ErrorCode::writeFailed, "a.wav", "No space left on device"});
    QVERIFY2(systems.contains(u"No space left on device"), qPrintable(systems));
    const QString row = rejectedRowText(u"c.txt"_qs, {3, "the frequencies do not rise"});
    QVERIFY2(row.contains(u"die Frequenzen steigen nicht an"), qPrintable(row));
    // Sentences within sentences, each with what is in its gaps.
    const Error bad = parseCalibration("20 0.5\n%1 0.5\n40 0.5\n", "bad.txt").error();
    QVERIFY2(errorText(bad).contains(u"Zeile 2: „%1“ ist keine Zahl"_qs), qPrintable(errorText(bad)));
}

void TestFormat::everyErrorHasAText()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::settingsDamaged); ++code) {
        const QString text = errorText({static_cast<ErrorCode>(code), "subject", "detail"});
        QVERIFY2(text.size() > 20, qPrintable(QString::number(code)));
        QVERIFY2(!text.contains(u"%1") && !text.contains(u"%2"), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
