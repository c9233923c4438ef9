// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ls;

namespace {

const char *const rows = "10.054\t-7.3267\r\n1000.2\t0.0128\r\n20016.816\t-0.2580\r\n";

Result<CalibrationFile> parse(const std::string &text, const char *name = "cal.txt")
{
    return parseCalibration(text, name);
}

} // namespace

class TestCalibrationFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void header_data();
    void header();
    void curve();
    void lineEndsBomAndSeparators_data();
    void lineEndsBomAndSeparators();
    void ninetyDegrees();
    void refused_data();
    void refused();
    void refusedPaths();
};

void TestCalibrationFile::header_data()
{
    // The three header forms that miniDSP's files have had.
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("gain"); // NaN: not told
    QTest::addColumn<QByteArray>("serial");
    QTest::newRow("quoted with AGain") << QByteArray("\"Sens Factor =-0.801dB, AGain =18dB, SERNO: 7100500\"")
                                       << QByteArray("7100500.txt") << -0.801 << 18.0 << QByteArray("7100500");
    QTest::newRow("no leading zero") << QByteArray("Sens Factor =-.6162dB, SERNO: 5701") << QByteArray("7005701.txt")
                                     << -0.6162 << std::nan("") << QByteArray("7005701");
    QTest::newRow(".tx serial") << QByteArray("Sens Factor =.58440dB, SERNO: 5700.tx")
                                << QByteArray("7005700_90deg.txt") << 0.5844 << std::nan("") << QByteArray("7005700");
    QTest::newRow("quoted") << QByteArray("\"Sens Factor =1.234dB, SERNO: 7175488\"") << QByteArray("x.txt") << 1.234
                            << std::nan("") << QByteArray("7175488");
    QTest::newRow("zero is a value") << QByteArray("\"Sens Factor =0dB, SERNO: 7175488\"") << QByteArray("x.txt") << 0.0
                                     << std::nan("") << QByteArray("7175488");
    QTest::newRow("UMIK-2") << QByteArray("\"Sens Factor =-12.07dB, AGain =18dB, SERNO: 8101234\"")
                            << QByteArray("x.txt") << -12.07 << 18.0 << QByteArray("8101234");
}

void TestCalibrationFile::header()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, file);
    QFETCH(double, factor);
    QFETCH(double, gain);
    QFETCH(QByteArray, serial);
    const Result<CalibrationFile> result = parse(line.toStdString() + "\r\n" + rows, file.constData());
    QVERIFY(result);
    QCOMPARE(result.value().sensFactorDb.value(), factor);
    QCOMPARE(result.value().analogGainDb.has_value(), !std::isnan(gain));
    if (!std::isnan(gain))
        QCOMPARE(*result.value().analogGainDb, gain);
    QCOMPARE(QByteArray::fromStdString(result.value().serial), serial);
    QCOMPARE(*result.value().model, serial.startsWith('8') ? Microphone::Model::umik2 : Microphone::Model::umik1);
}

void TestCalibrationFile::curve()
{
    const Result<CalibrationFile> result = parse(std::string("Sens Factor =-.6162dB, SERNO: 5701\r\n") + rows);
    QVERIFY(result);
    const auto &curve = result.value().curve;
    QCOMPARE(curve.size(), 3U);
    QCOMPARE(curve[0].frequencyHz, 10.054);
    QCOMPARE(curve[0].responseDb, -7.3267);
    QCOMPARE(curve[2].frequencyHz, 20016.816);
}

void TestCalibrationFile::lineEndsBomAndSeparators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CRLF") << QByteArray("Sens Factor =1dB\r\n100\t-1\r\n200\t2\r\n");
    QTest::newRow("LF") << QByteArray("Sens Factor =1dB\n100\t-1\n200\t2");
    QTest::newRow("CR") << QByteArray("Sens Factor =1dB\r100\t-1\r200\t2\r");
    QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBFSens Factor =1dB\n100\t-1\n200\t2\n");
    QTest::newRow("spaces") << QByteArray("Sens Factor =1dB\n  100   -1  \n\n200 2\n");
    QTest::newRow("comma") << QByteArray("Sens Factor =1dB\n100,-1\n200, 2\n");
    QTest::newRow("comments") << QByteArray("* made by hand\nSens Factor =1dB\n100\t-1\n* in the middle\n200\t2\n");
}

void TestCalibrationFile::lineEndsBomAndSeparators()
{
    QFETCH(QByteArray, text);
    const Result<CalibrationFile> result = parse(text.toStdString());
    QVERIFY(result);
    QCOMPARE(result.value().sensFactorDb.value(), 1.0);
    QCOMPARE(result.value().curve.size(), 2U);
    QCOMPARE(result.value().curve[0].responseDb, -1.0);
    QCOMPARE(result.value().curve[1].frequencyHz, 200.0);
}

void TestCalibrationFile::ninetyDegrees()
{
    QCOMPARE(parse(rows).value().orientationDeg, 0);
    QCOMPARE(parse(std::string("\"Auto-generated 90-degree calibration file\"\n") + rows).value().orientationDeg, 90);
    QCOMPARE(parse(rows, "7175488_90deg.txt").value().orientationDeg, 90);
}

void TestCalibrationFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto none = static_cast<int>(ErrorCode::calibrationNotACalibration);
    const auto row = static_cast<int>(ErrorCode::calibrationBadRow);
    QTest::newRow("empty") << QByteArray(" \r\n") << none << QByteArray("empty");
    QTest::newRow("web page") << QByteArray("<p style=\"color:red;\">Unable to locate</p>") << none
                              << QByteArray("web page");
    QTest::newRow("binary") << QByteArray("1\0002", 3) << none << QByteArray("binary");
    QTest::newRow("header only") << QByteArray("\"Sens Factor =-0.8dB, SERNO: 7100500\"\n") << none
                                 << QByteArray("no rows");
    QTest::newRow("one row") << QByteArray("1000\t0\n") << none << QByteArray("single row");
    QTest::newRow("two minus signs") << QByteArray("10\t0\n19.611\t--3.1221\n30\t0\n") << row << QByteArray("line 2");
    QTest::newRow("NaN") << QByteArray("10\t0\n20\tnan\n") << row << QByteArray("line 2");
    QTest::newRow("no level") << QByteArray("10\t0\n20\n30\t1\n") << row << QByteArray("line 2");
    QTest::newRow("negative frequency") << QByteArray("-10\t0\n20\t0\n") << row << QByteArray("line 1");
    QTest::newRow("falling") << QByteArray("20\t0\n10\t0\n") << row << QByteArray("rise");
    QTest::newRow("absurd") << QByteArray("10\t0\n20\t-400\n30\t0\n") << row << QByteArray("-400");
}

void TestCalibrationFile::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const Result<CalibrationFile> result = parse(text.toStdString(), "bad.txt");
    QVERIFY(!result);
    QCOMPARE(static_cast<int>(result.error().code), code);
    const QByteArray message = QByteArray::fromStdString(describe(result.error()));
    QVERIFY2(message.contains(says), message.constData());
    QVERIFY2(message.contains("bad.txt"), message.constData());
}

void TestCalibrationFile::refusedPaths()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    QCOMPARE(readCalibrationFile(path + "/none.txt").error().code, ErrorCode::calibrationUnreadable);
    QCOMPARE(readCalibrationFile(path).error().code, ErrorCode::calibrationUnreadable);
    const std::string fifo = path + "/fifo";
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    QCOMPARE(readCalibrationFile(fifo).error().code, ErrorCode::calibrationUnreadable); // and does not hang
    QFile good(QString::fromStdString(path + "/7100500.txt"));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write(rows);
    good.close();
    QVERIFY(readCalibrationFile(path + "/7100500.txt"));
}

QTEST_GUILESS_MAIN(TestCalibrationFile)
#include "tst_calibration_file.moc"
