// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_file.h"
#include "core/calibration/correction_design.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace ls;

namespace {

const char *const rows = "10.054\t-7.3267\r\n1000.2\t0.0128\r\n20016.816\t-0.2580\r\n";

Result<CalibrationFile> parse(const std::string &text, const char *name = "cal.txt")
{
    return parseCalibration(text, name);
}

/// A curve as miniDSP's: so many rows, 1/56 octave apart from 10.054 Hz. `broken` may put another text for a row.
std::string manyRows(int count, const std::function<std::string(int row, const std::string &good)> &broken = {})
{
    std::string text;
    for (int row = 1; row <= count; ++row) {
        const double frequency = 10.054 * std::exp2((row - 1) / 56.0);
        const std::string good = QString::number(frequency, 'f', 3).toStdString() + "\t-1.25";
        text += (broken ? broken(row, good) : good) + "\r\n";
    }
    return text;
}

using Kind = CalibrationFile::Kind;

} // namespace

class TestCalibrationFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void header_data();
    void header();
    void curve();
    void ninetyDegrees();
    void otherMakers();
    void badRowsAreLeftOutAndTold_data();
    void badRowsAreLeftOutAndTold();
    void tooManyBadRowsOrAGapRefuse_data();
    void tooManyBadRowsOrAGapRefuse();
    void anUnreadableHeadingIsRefused();
    void twoSensFactorsAreNoCalibration();
    void sibling();
    void refused_data();
    void aDoubtIsToldAndTheCurveCounts();
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
    QTest::newRow("decimal comma") << QByteArray("\"Sens Factor =-0,545dB, SERNO: 7199999\"") << QByteArray("x.txt")
                                   << -0.545 << std::nan("") << QByteArray("7199999");
    QTest::newRow("spaces and capitals") << QByteArray("SENS FACTOR = -2.5 dB, AGAIN = 12 dB, SerNo:7199999")
                                         << QByteArray("x.txt") << -2.5 << 12.0 << QByteArray("7199999");
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

void TestCalibrationFile::ninetyDegrees()
{
    QCOMPARE(parse(rows).value().orientationDeg, 0);
    QCOMPARE(parse(std::string("\"Auto-generated 90-degree calibration file\"\n") + rows).value().orientationDeg, 90);
    QCOMPARE(parse(rows, "7175488_90deg.txt").value().orientationDeg, 90);
}

void TestCalibrationFile::otherMakers()
{
    const CalibrationFile ears =
        parse("\"Sens Factor =-0.8dB, EARS Serial 860-3591, compensation RAW V1\"\n"
              "\"Use this file on the LEFT channel.\"\n*\n* Freq(Hz) SPL(dB) Phase(degrees)\n*\n"
              "    10.1     -9.4      0.0\n    10.8     -8.5      0.0\n",
              "L_RAW_8603591.txt")
            .value();
    QCOMPARE(ears.kind, Kind::ears);
    QCOMPARE(ears.serial, std::string("860-3591"));
    QCOMPARE(ears.sensFactorDb.value(), -0.8);
    QVERIFY(ears.hasPhase);
    QVERIFY(!ears.model);

    const CalibrationFile omniMic =
        parse("\"Sens Factor =-5.687dB, SERNO: 2080581\"\n10.0540 -9.3623 -0.00\n10.1790 -9.2211 -0.01\n",
              "2080581.omm")
            .value();
    QCOMPARE(omniMic.kind, Kind::daytonUsb);
    QVERIFY(omniMic.hasPhase);
    QCOMPARE(parse("Sens Factor = -2.899dB, SERNO: 40k0001\n10 0 0\n20 0 0\n").value().serial, std::string("40k0001"));

    // Volts per pascal: kept apart, because nothing in dBFS follows from them.
    const CalibrationFile analogue = parse("*1000Hz\t-37.4\r\n\t\r\n20.00\t-0.9\r\n20000\t-1.1\r\n").value();
    QCOMPARE(analogue.kind, Kind::daytonAnalogue);
    QCOMPARE(analogue.sensitivityDbVPerPa.value(), -37.4);
    QVERIFY(!analogue.sensFactorDb && !analogue.sensitivityDbFs);
    QCOMPARE(analogue.curve.size(), 2U);

    const CalibrationFile rew =
        parse("* Exported\n; comment\n# comment\nSensitivity -30.5 dBFS\n10.054, -9.3, 0.0\n20.1, -9.2, 0.0\n").value();
    QCOMPARE(rew.kind, Kind::rew);
    QCOMPARE(rew.sensitivityDbFs.value(), -30.5);
    QVERIFY(!parse(std::string("Sensitivity -30.5 dBV\n") + rows).value().sensitivityDbFs);

    // A name that contradicts the heading's short serial number gives none.
    QCOMPARE(parse(std::string("Sens Factor =1dB, SERNO: 5700.tx\n") + rows, "7005701.txt").value().serial,
             std::string("5700"));
}

void TestCalibrationFile::badRowsAreLeftOutAndTold_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("two minus signs") << QByteArray("19.611\t--3.1221") << QByteArray("--3.1221");
    QTest::newRow("NaN frequency") << QByteArray("nan\t-3.1") << QByteArray("nan");
    QTest::newRow("infinite") << QByteArray("19.611\t1e999") << QByteArray("1e999");
    QTest::newRow("plus and minus") << QByteArray("19.611\t+-3") << QByteArray("+-3");
    QTest::newRow("text") << QByteArray("19.611\tabc") << QByteArray("abc");
    QTest::newRow("unit") << QByteArray("19.611Hz\t1.0") << QByteArray("19.611Hz");
    QTest::newRow("decimal comma among points") << QByteArray("19,611\t1.0") << QByteArray("19,611");
    QTest::newRow("no level") << QByteArray("19.611") << QByteArray("a level");
    QTest::newRow("falls") << QByteArray("1.961\t1.0") << QByteArray("rise");
    QTest::newRow("ultrasound") << QByteArray("1e9\t1.0") << QByteArray("1e9");
}

void TestCalibrationFile::badRowsAreLeftOutAndTold()
{
    QFETCH(QByteArray, bad);
    QFETCH(QByteArray, reason);
    // Line 1 is the heading, so row 55 is line 56.
    const auto row55 = [&](int row, const std::string &good) { return row == 55 ? bad.toStdString() : good; };
    const Result<CalibrationFile> result = parse("Sens Factor =-.6162dB, SERNO: 5770.tx\r\n" + manyRows(615, row55));
    QVERIFY2(result, result ? "" : result.error().detail.inEnglish().c_str());
    QCOMPARE(result.value().curve.size(), 614U);
    for (const CalibrationFile::Point &point : result.value().curve)
        QCOMPARE(point.responseDb, -1.25); // and never 0
    QCOMPARE(result.value().rejectedRows.size(), 1U);
    QCOMPARE(result.value().rejectedRows[0].line, 56);
    QVERIFY2(QByteArray::fromStdString(result.value().rejectedRows[0].reason.inEnglish()).contains(reason),
             result.value().rejectedRows[0].reason.inEnglish().c_str());

    // The same frequency twice: the first row counts.
    const CalibrationFile twice = parse(manyRows(40, [](int row, const std::string &good) {
                                      return row == 9 ? good + "\n" + good : good;
                                  })).value();
    QCOMPARE(twice.curve.size(), 40U);
    QCOMPARE(twice.rejectedRows.size(), 1U);
    QCOMPARE(twice.rejectedRows[0].line, 10);
}

void TestCalibrationFile::tooManyBadRowsOrAGapRefuse_data()
{
    // 100 rows. At 10, 20, 30 … Hz an octave is few rows at the beginning, at … 1/3, 1/2, 1/1 of 20 kHz at the end.
    QTest::addColumn<bool>("rareAtTheEnd");
    QTest::addColumn<int>("firstBad");
    QTest::addColumn<int>("lastBad");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("5 %") << false << 21 << 25 << true;
    QTest::newRow("6 %") << false << 21 << 26 << false;
    QTest::newRow("an octave") << false << 3 << 3 << true;               // 20 to 40 Hz
    QTest::newRow("more than an octave") << false << 3 << 4 << false;    // 20 to 50 Hz
    QTest::newRow("an octave lost below") << false << 1 << 1 << true;    // 10 to 20 Hz
    QTest::newRow("more lost below") << false << 1 << 2 << false;        // 10 to 30 Hz
    QTest::newRow("an octave lost above") << true << 100 << 100 << true; // 10 to 20 kHz
    QTest::newRow("more lost above") << true << 99 << 100 << false;      // 6.7 to 20 kHz
}

void TestCalibrationFile::tooManyBadRowsOrAGapRefuse()
{
    QFETCH(bool, rareAtTheEnd);
    QFETCH(int, firstBad);
    QFETCH(int, lastBad);
    QFETCH(bool, accepted);
    std::string text;
    for (int row = 1; row <= 100; ++row) {
        const double frequency = rareAtTheEnd ? 20'000.0 / (101 - row) : 10.0 * row;
        text += QString::number(frequency, 'f', 6).toStdString() +
            (row >= firstBad && row <= lastBad ? "\t--1\n" : "\t1\n");
    }
    const Result<CalibrationFile> result = parse(text);
    QCOMPARE(result.ok(), accepted);
    if (result)
        QCOMPARE(static_cast<int>(result.value().rejectedRows.size()), lastBad - firstBad + 1);
    else
        QVERIFY(result.error().detail.inEnglish().starts_with("line " + std::to_string(firstBad) + ":"));
}

void TestCalibrationFile::anUnreadableHeadingIsRefused()
{
    for (const char *number : {"--0.5", "1e999", "nan", "-9999", ""}) {
        const Result<CalibrationFile> result =
            parse(std::string("* remark\n\"Sens Factor =") + number + "dB, SERNO: 7100500\"\n" + rows);
        QVERIFY2(!result, number); // and not 1, or 0, or a curve without a word
        QCOMPARE(result.error().code, ErrorCode::calibrationBadRow);
        QVERIFY2(result.error().detail.inEnglish().starts_with("line 2: the Sens Factor cannot be read"),
                 result.error().detail.inEnglish().c_str());
    }
}

void TestCalibrationFile::twoSensFactorsAreNoCalibration()
{
    const std::string one = "\"Sens Factor =-0.5dB, SERNO: 7100500\"\n";
    const Result<CalibrationFile> two = parse(one + "\"Sens Factor =-20dB, SERNO: 8\"\n" + rows);
    QVERIFY(!two);
    QCOMPARE(two.error().code, ErrorCode::calibrationNotACalibration);
    QVERIFY(two.error().detail.inEnglish().starts_with("line 2 "));
    QVERIFY(parse(one + one + rows)); // the same twice does no harm
}

void TestCalibrationFile::sibling()
{
    QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    for (const char *name : {"7175488.txt", "7175488_90deg.txt", "x_0deg.cal", "x_90deg.cal", "1.txt", "1_90deg.csv",
                             "y_180deg.txt", "y_1.txt", "_90deg.txt"}) {
        QFile file(QString::fromStdString((path / name).string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(siblingCalibration(path / "7175488.txt") == path / "7175488_90deg.txt");
    QVERIFY(siblingCalibration(path / "7175488_90deg.txt") == path / "7175488.txt");
    QVERIFY(siblingCalibration(path / "x_0deg.cal") == path / "x_90deg.cal");
    QVERIFY(siblingCalibration(path / "x_90deg.cal") == path / "x_0deg.cal");
    QVERIFY(!siblingCalibration(path / "1.txt")); // another kind of file
    QVERIFY(!siblingCalibration(path / "y_180deg.txt"));
    QVERIFY(!siblingCalibration(path / "_90deg.txt"));
    QVERIFY(!siblingCalibration(path / "none.txt"));
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
    // Among hundreds of good rows, too: a slip of a writer is left out, a computation that went wrong is not believed.
    const QByteArray many = QByteArray::fromStdString(manyRows(300, [](int, const std::string &good) { return good; }));
    QTest::newRow("NaN") << many + "23000\tnan\n" << row << QByteArray("line 301: “nan” is not a number");
    QTest::newRow("infinity") << many + "23000\t-inf\n" << row << QByteArray("line 301: “-inf” is not a number");
    QTest::newRow("text for numbers") << QByteArray("\"Sens Factor =-0.8dB, SERNO: 7100500\"\nabc def\n") + many << row
                                      << QByteArray("line 2: “abc def”");
    QTest::newRow("no level") << QByteArray("10\t0\n20\n30\t1\n") << row << QByteArray("line 2");
    QTest::newRow("negative frequency") << QByteArray("-10\t0\n20\t0\n") << row << QByteArray("line 1");
    QTest::newRow("falling") << QByteArray("20\t0\n10\t0\n") << row << QByteArray("rise");
    QTest::newRow("0 Hz") << QByteArray("0\t0\n10\t0\n20\t0\n") << row << QByteArray("above 0 Hz");
    QTest::newRow("far from 1 kHz") << QByteArray("20 -80\n1000 -10\n20000 -12\n") << row
                                    << QByteArray("line 1: a response of -80.0 dB");
    QTest::newRow("three of four") << QByteArray("1000 0\n20 -1\n1000 0\n20000 2\n") << row
                                   << QByteArray("bad rows in all: 2");
    QTest::newRow("endless line") << QByteArray("10\t0\n") + QByteArray(100'000, ' ') + "x" + QByteArray(100'000, ' ') +
            "y\n" << none << QByteArray("longer than 1000");
    QTest::newRow("endless lines") << QByteArray(200'000, '\n') + "10\t0\n" << none << QByteArray("65536 lines");
    QTest::newRow("absurd") << QByteArray("10\t0\n20\t-400\n30\t0\n") << row << QByteArray("-400");
}

/// Levels where deviations should be, as somebody's export: relative to 1 kHz they are a curve all the same.
void TestCalibrationFile::aDoubtIsToldAndTheCurveCounts()
{
    const CalibrationFile file = parse("20 -74\n1000 -74\n20000 -76\n", "levels.txt").take();
    QCOMPARE(file.curve.size(), 3U);
    QVERIFY(file.rejectedRows.empty());
    QVERIFY(file.doubt && file.doubt->code == ErrorCode::calibrationDoubtful);
    QCOMPARE(file.doubt->detail.inEnglish(), std::string("-74.0 dB in line 1"));
    QCOMPARE(correctionTargetDb(file.curve, 20'000.0), 2.0);
    QVERIFY(!parse("20 -40\n1000 0\n20000 40\n", "steep.txt").take().doubt);
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
