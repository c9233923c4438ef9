// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_file.h"

#include <QTest>

using namespace ls;

namespace {

const char *const rows = "10.054\t-7.3267\r\n1000.2\t0.0128\r\n20016.816\t-0.2580\r\n";

Result<CalibrationFile> parse(const std::string &text) { return parseCalibration(text, "cal.txt"); }

} // namespace

/// How a calibration file may be written: encodings, separators, decimal signs.
class TestCalibrationText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lineEndsBomAndSeparators_data();
    void lineEndsBomAndSeparators();
    void utf16IsText_data();
    void utf16IsText();
    void decimalComma_data();
    void decimalComma();
};

void TestCalibrationText::lineEndsBomAndSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CRLF") << QByteArray("Sens Factor =1dB\r\n100\t-1\r\n200\t2\r\n");
    QTest::newRow("LF") << QByteArray("Sens Factor =1dB\n100\t-1\n200\t2");
    QTest::newRow("CR") << QByteArray("Sens Factor =1dB\r100\t-1\r200\t2\r");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFSens Factor =1dB\n100\t-1\n200\t2\n");
    QTest::newRow("spaces") << QByteArray("Sens Factor =1dB\n  100   -1  \n\n200 2\n");
    QTest::newRow("comma") << QByteArray("Sens Factor =1dB\n100,-1\n200, 2\n");
    QTest::newRow("semicolon") << QByteArray("Sens Factor =1dB\n100;-1\n200; 2\n");
    QTest::newRow("quoted cells") << QByteArray("Sens Factor =1dB\n\"100\",\"-1\"\n\"200\",\"2\"\n");
    QTest::newRow("exponents") << QByteArray("Sens Factor =1dB\n1.00e+02 -1E0\n2e2\t+2.0\n");
    QTest::newRow("phase") << QByteArray("Sens Factor =1dB\n100, -1, 0.5\n200, 2, -30\n");
    QTest::newRow("Latin-1") << QByteArray("Sens Factor =1dB\n* 90\xB0 nicht\n100\xA0-1\n200\t2\n");
    QTest::newRow("UTF-8") << QByteArray("Sens Factor =1dB\n* 0\xC2\xB0\n100\t\xE2\x88\x92"
                                         "1\n200\t2\n");
    QTest::newRow("end of a DOS file") << QByteArray("Sens Factor =1dB\r\n100\t-1\r\n200\t2\r\n\x1A");
    QTest::newRow("heading row") << QByteArray("Sens Factor =1dB\nfreq,gain\n100,-1\n200,2\n");
    QTest::newRow("comments") << QByteArray("* made by hand\nSens Factor =1dB\n100\t-1\n* in the middle\n200\t2\n");
}

void TestCalibrationText::lineEndsBomAndSeparators()
{
    QFETCH(QByteArray, text);
    const Result<CalibrationFile> result = parse(text.toStdString());
    QVERIFY(result);
    QCOMPARE(result.value().sensFactorDb.value(), 1.0);
    QCOMPARE(result.value().curve.size(), 2U);
    QCOMPARE(result.value().curve[0].responseDb, -1.0);
    QCOMPARE(result.value().curve[1].frequencyHz, 200.0);
}

void TestCalibrationText::utf16IsText_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::newRow("little endian") << false;
    QTest::newRow("big endian") << true;
}

void TestCalibrationText::utf16IsText()
{
    QFETCH(bool, bigEndian);
    std::string text = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : std::string("\"Sens Factor =-0.8dB, SERNO: 7100500\"\r\n") + rows) {
        text += bigEndian ? '\0' : c;
        text += bigEndian ? c : '\0';
    }
    const Result<CalibrationFile> result = parse(text);
    QVERIFY(result);
    QCOMPARE(result.value().sensFactorDb.value(), -0.8);
    QCOMPARE(result.value().curve.size(), 3U);
    QVERIFY(!parse(text.substr(2))); // without the mark it may be anything
}

void TestCalibrationText::decimalComma_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("frequency"); // of the first row; NaN: refused
    QTest::addColumn<double>("response");
    QTest::addColumn<int>("points");
    const double refused = std::nan("");
    QTest::newRow("tabs") << QByteArray("10,054\t-9,3623\n20\t-8\n") << 10.054 << -9.3623 << 2;
    QTest::newRow("semicolons") << QByteArray("Frequenz;Pegel\n10,5;-9,3\n20,5;-8,1\n") << 10.5 << -9.3 << 2;
    QTest::newRow("quotes") << QByteArray("\"10,054\",\"-9,3623\"\n\"20,1\",\"-8\"\n") << 10.054 << -9.3623 << 2;
    QTest::newRow("comma separates whole numbers") << QByteArray("10,5\n20,-6\n") << 10.0 << 5.0 << 2;
    QTest::newRow("comma separates numbers with points") << QByteArray("10.5,-9.3\n20,-6\n") << 10.5 << -9.3 << 2;
    QTest::newRow("10,5 or 10 and 5") << QByteArray("10,5,-9,3\n20,5,-8,1\n") << refused << 0.0 << 0;
    QTest::newRow("thousands or thousandths") << QByteArray("1,000\t-3\n20,000\t-2\n") << refused << 0.0 << 0;
    QTest::newRow("points and commas") << QByteArray("1,000.5\t-3\n2,000.5\t-2\n") << refused << 0.0 << 0;
    QTest::newRow("points here, commas there") << QByteArray("10.5\t-3\n20,5\t-2\n") << refused << 0.0 << 0;
    // The level's column is empty: the phase must not take its place.
    QTest::newRow("empty cell") << QByteArray("10;;-30\n20;;-20\n") << refused << 0.0 << 0;
}

void TestCalibrationText::decimalComma()
{
    QFETCH(QByteArray, text);
    QFETCH(double, frequency);
    QFETCH(double, response);
    QFETCH(int, points);
    const Result<CalibrationFile> result = parse(text.toStdString());
    QCOMPARE(result.ok(), !std::isnan(frequency));
    if (!result) {
        QCOMPARE(result.error().code, ErrorCode::calibrationBadRow);
        QVERIFY(result.error().detail.inEnglish().starts_with("line "));
        return;
    }
    QCOMPARE(static_cast<int>(result.value().curve.size()), points);
    QCOMPARE(result.value().curve[0].frequencyHz, frequency);
    QCOMPARE(result.value().curve[0].responseDb, response);
}

QTEST_GUILESS_MAIN(TestCalibrationText)
#include "tst_calibration_text.moc"
