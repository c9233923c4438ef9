// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/file_source.h"
#include "tests/app/cli_run.h"
#include "tests/support/pulse_server.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace ls;
using namespace ls::test;

namespace {

QString writeFile(const QTemporaryDir &folder, const char *name, const QByteArray &content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

const char *const umikFile =
    "\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100500\"\n10.0\t-7.0\n1000\t0.0\n20000\t1.0\n";

} // namespace

/// The program itself, as scripts call it.
class TestCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void whatCannotBeDoneExitsWith1_data();
    void whatCannotBeDoneExitsWith1();
    void meterCsv();
    void meterJson();
    void calibration();
    void theLevelsSource();
    void theOtherOrientation();
    void aCheckOfTheWindowIsUsed();
    void calibrate();
    void calibrateJson();
    void verify();
    void verifyWritesAFile();
    void verifyWritesAPageToPrint();
    void meterEndsWhenNobodyReads();
    void aFullOutputIsAnError();
    void recordOfADuration();
    void ignoredHangUpsStayIgnored();

private:
    test::PulseServer m_server; // never started: there is no microphone, and everything is in a home of its own
    QTemporaryDir m_folder;
};

void TestCli::initTestCase()
{
    qunsetenv("LEVELSCRIBE_CALIBRATION");
    qunsetenv("CALIBRATION_FILE");
}

void TestCli::helpAndVersion()
{
    QCOMPARE(run({QStringLiteral("--help")}).exitCode, 0);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QLatin1String("Levelscribe ")));
    for (const char *command : {"calibrate", "devices", "meter", "record", "verify"}) {
        const Run help = run({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.contains(QLatin1String(command)), command);
    }
}

void TestCli::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments : {"",
                                  "dance",
                                  "meter --bogus",
                                  "meter stray",
                                  "meter --interval 0.01",
                                  "meter --interval abc",
                                  "meter --interval 0.25 --generator silence",
                                  "meter --duration -1 --generator silence",
                                  "meter --format xml --generator silence",
                                  "meter --generator tone",
                                  "meter --generator silence --file a.wav",
                                  "meter --fast",
                                  "meter --backend alsa",
                                  "devices --backend alsa",
                                  "meter --generator silence --channel 0",
                                  "meter --generator silence --sample-rate 1",
                                  "meter --generator silence --orientation 45",
                                  "meter --generator silence --orientation 0",
                                  "meter --generator silence --full-scale 0",
                                  "meter --generator silence --full-scale 120,5",
                                  "meter --generator silence --full-scale 120 --level-source calibrator",
                                  "meter --generator silence --level-source typed",
                                  "meter --generator silence --level-source seed_legacy",
                                  "record --container mp3 --generator silence",
                                  "record --duration 0 --generator silence",
                                  "record --duration 1e300 --generator silence",
                                  "devices --umik=1",
                                  "calibrate",
                                  "calibrate a.txt b.txt",
                                  "calibrate a.txt --bogus",
                                  "verify --sample-rate 1",
                                  "verify a --sample-rate 48000",
                                  "verify --recover",
                                  "verify --json --output report.html",
                                  "verify a --output report.html",
                                  "verify a b"})
        QTest::newRow(*arguments ? arguments : "nothing") << QByteArray(arguments);
}

void TestCli::wrongUsageExitsWith2()
{
    QFETCH(QByteArray, arguments);
    const Run result = run(words(arguments.constData()));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.isEmpty());
}

void TestCli::whatCannotBeDoneExitsWith1_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such file") << words("meter --file /nowhere.wav") << QStringLiteral("/nowhere.wav");
    QTest::newRow("no such channel") << words("meter --generator silence --channel 2")
                                     << QStringLiteral("no channel 2");
    QTest::newRow("no calibration") << words("meter --generator silence --calibration /nowhere.txt")
                                    << QStringLiteral("/nowhere.txt");
    QTest::newRow("not a calibration") << QStringList{QStringLiteral("meter"), QStringLiteral("--generator"),
                                                      QStringLiteral("silence"), QStringLiteral("--calibration"),
                                                      writeFile(m_folder, "bad.txt", "10\t0\n20\t--3\n")}
                                       << QStringLiteral("line 2");
    QTest::newRow("calibrate nothing") << words("calibrate /nowhere.txt") << QStringLiteral("/nowhere.txt");
    QTest::newRow("calibrate a web page")
        << QStringList{QStringLiteral("calibrate"), writeFile(m_folder, "page.txt", "<p>Unable to locate</p>")}
        << QStringLiteral("web page");
    QTest::newRow("verify a measurement")
        << words("verify somewhere") << QStringLiteral("not a measurement of Levelscribe");
    writeFile(m_folder, "file", "");
    QTest::newRow("no folder for the report") << QStringList{QStringLiteral("verify"), QStringLiteral("--output"),
                                                             m_folder.filePath(QStringLiteral("file/report.txt"))}
                                              << QStringLiteral("file/report.txt");
    QTest::newRow("no folder") << QStringList{QStringLiteral("record"), QStringLiteral("--generator"),
                                              QStringLiteral("silence"), QStringLiteral("--output-dir"),
                                              m_folder.filePath(QStringLiteral("file/below"))}
                               << QStringLiteral("file/below");
}

void TestCli::whatCannotBeDoneExitsWith1()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(says), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestCli::meterCsv()
{
    const Run result = run(words("meter --generator sine:1000,-20 --fast --duration 10 --interval 2.5 --format csv"));
    QCOMPARE(result.exitCode, 0);
    const QStringList table = lines(result.out);
    QCOMPARE(table.size(), 5);
    QVERIFY(table[0].startsWith(QLatin1String("time_sec,timestamp,rms,dbfs,")));
    const QStringList last = table[4].split(QLatin1Char(','));
    QCOMPARE(last[0], QStringLiteral("10.000"));
    QVERIFY(std::abs(last[3].toDouble() + 20.0) < 0.001);
    QVERIFY(std::abs(last[10].toDouble() + 20.0) < 0.02); // laeq of 1 kHz
    QVERIFY(result.err.contains(QLatin1String("SIMULATED")));
}

void TestCli::meterJson()
{
    const Run result = run(words("meter --generator demo --fast --duration 1 --interval 0.5 --format json"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(lines(result.out).size(), 2);
    for (const QString &line : lines(result.out)) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY(object[QLatin1String("simulated")].toBool());
        QVERIFY(object[QLatin1String("LAeq")].isDouble());
        QVERIFY(object[QLatin1String("short_term_lufs")].isNull()); // not before 3 s
    }
}

void TestCli::calibration()
{
    const QString file = writeFile(m_folder, "7100500.txt", umikFile);
    const QStringList meter = words("meter --generator demo --fast --duration 1 --format csv");
    const auto spl = [](const Run &result) { return lines(result.out).value(1).split(QLatin1Char(',')).value(6); };
    const auto dbfs = [](const Run &result) { return lines(result.out).value(1).split(QLatin1Char(',')).value(3); };
    const Run none = run(meter);
    QVERIFY(spl(none).isEmpty());
    const Run byOption = run(meter + QStringList{QStringLiteral("--calibration"), file});
    // The demo is a UMIK-1 at 18 dB: 124 + 0.837.
    QVERIFY(std::abs(spl(byOption).toDouble() - dbfs(byOption).toDouble() - 124.837) < 0.002);
    QVERIFY(byOption.err.contains(QLatin1String("estimated")));
    QVERIFY(byOption.err.contains(QLatin1String("curve is corrected")));
    const QStringList own{QStringLiteral("LEVELSCRIBE_CALIBRATION=") + file};
    QCOMPARE(spl(run(meter, own)), spl(byOption));
    // The file says −7 dB at 10 Hz: a tone there reads 7 dB more than without.
    const QStringList low = words("meter --generator sine:10,-30 --fast --duration 4 --interval 4 --format csv");
    const double corrected = dbfs(run(low + QStringList{QStringLiteral("--calibration"), file})).toDouble();
    QVERIFY2(std::abs(corrected - dbfs(run(low)).toDouble() - 7.0) < 0.3, qPrintable(QString::number(corrected)));
    QCOMPARE(spl(run(meter, {QStringLiteral("CALIBRATION_FILE=") + file})), spl(byOption));
    QVERIFY(spl(run(meter + QStringList{QStringLiteral("--no-calibration")}, own)).isEmpty());
}

void TestCli::theLevelsSource()
{
    const QString file = writeFile(m_folder, "7100500.txt", umikFile);
    const QStringList meter = words("meter --generator sine:1000,-30 --fast --duration 1");
    const auto spl = [](const Run &result) { // LZeq of the only line
        const QStringList cells = lines(result.out).value(1).split(QLatin1Char(','));
        return cells.value(6).toDouble() - cells.value(3).toDouble();
    };
    const QStringList csv = words("--format csv");
    // A full-scale sine is −3.01 dBFS.
    QVERIFY(std::abs(spl(run(meter + csv + words("--full-scale 120.5"))) - 123.5103) < 0.002);
    const Run typed = run(meter + words("--full-scale 120.5"));
    QVERIFY2(typed.out.contains(QLatin1String("dB SPL (estimated)")), qPrintable(typed.out));
    QVERIFY2(typed.err.contains(QLatin1String("typed full-scale level")), qPrintable(typed.err));
    const QStringList calibrated = meter + QStringList{QStringLiteral("--calibration"), file};
    const Run legacy = run(calibrated + csv + words("--level-source seed_legacy"));
    QVERIFY(std::abs(spl(legacy) - 112.837) < 0.002);
    QVERIFY2(legacy.err.contains(QLatin1String("12 dB low")), qPrintable(legacy.err));
    // Without a check the file stands in, and that is said.
    const Run unchecked = run(calibrated + words("--level-source calibrator"),
                              {QStringLiteral("XDG_CONFIG_HOME=") + m_folder.filePath(QStringLiteral("nowhere"))});
    QVERIFY2(unchecked.out.contains(QLatin1String("dB SPL (estimated)")), qPrintable(unchecked.out));
    QVERIFY2(unchecked.err.contains(QLatin1String("No calibrator check")), qPrintable(unchecked.err));
}

void TestCli::theOtherOrientation()
{
    const QTemporaryDir folder;
    const QString file = writeFile(folder, "7100500.txt", umikFile);
    const QStringList meter = words("meter --generator sine:100,-30 --fast --duration 4 --interval 4 --format csv "
                                    "--orientation 90 --calibration")
        << file;
    Run result = run(meter);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QLatin1String("other orientation")), qPrintable(result.err));
    writeFile(folder, "7100500_90deg.txt",
              "\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100501\"\n\"Auto-generated 90-degree calibration "
              "file\"\n10.0\t0.0\n1000\t0.0\n20000\t-9.0\n");
    result = run(meter);
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QLatin1String("7100501")), qPrintable(result.err)); // of another microphone
    writeFile(folder, "7100500_90deg.txt",
              "\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100500\"\n\"Auto-generated 90-degree calibration "
              "file\"\n10.0\t-6.0\n100\t-6.0\n1000\t0.0\n20000\t-9.0\n");
    result = run(meter);
    QCOMPARE(result.exitCode, 0);
    const double dbfs = lines(result.out).value(1).split(QLatin1Char(',')).value(3).toDouble();
    QVERIFY2(std::abs(dbfs + 24.0) < 0.1, qPrintable(result.out)); // −30 + 6: the 90° curve at 100 Hz
}

void TestCli::aCheckOfTheWindowIsUsed()
{
    const QTemporaryDir config;
    QVERIFY(QDir(config.path()).mkpath(QStringLiteral("Levelscribe")));
    writeFile(config, "Levelscribe/calibrator-checks.jsonl",
              "{\"time\": \"2026-11-25T21:04:10+01:00\", \"device\": \"demo\", \"serial\": \"7100500\", "
              "\"reference_db_spl\": 94, \"reading_dbfs\": -31.5, \"frequency_hz\": 1000, \"capture_gain_db\": "
              "null}\n");
    const QString file = writeFile(m_folder, "7100500.txt", umikFile);
    const Run result =
        run(words("meter --generator demo --fast --duration 1 --level-source calibrator --calibration") << file,
            {QStringLiteral("XDG_CONFIG_HOME=") + config.path()});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(QLatin1String("dB SPL (checked)")), qPrintable(result.out));
    QVERIFY2(result.err.contains(QLatin1String("checked with a calibrator")), qPrintable(result.err));
}

void TestCli::calibrate()
{
    const QString file = writeFile(m_folder, "7100501.txt",
                                   "\"Sens Factor =-0.837dB, AGain =18dB, SERNO: 7100501\"\n10.0\t-7.0\n1000\t0.0\n"
                                   "20000\t1.0\n");
    const QString ninety = writeFile(m_folder, "7100501_90deg.txt", "");
    const Run result = run({QStringLiteral("calibrate"), file});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
    // A full-scale sine is −3.01 dBFS: 124 + 0.837 − 3.0103.
    for (const QString &told :
         {QStringLiteral("UMIK-1"), QStringLiteral("7100501"), QStringLiteral("-0.837 dB"), QStringLiteral("18 dB"),
          QStringLiteral("0°"), ninety, QStringLiteral("10 to 20000 Hz, 3 points"), QStringLiteral("121.83 dB SPL")})
        QVERIFY2(result.out.contains(told), qPrintable(told + QLatin1Char('\n') + result.out));
}

void TestCli::calibrateJson()
{
    QByteArray rows;
    for (int i = 1; i <= 40; ++i)
        rows += QByteArray::number(100 * i) + (i == 20 ? "\t--1.5\n" : "\t-1.5\n");
    const auto json = [](const Run &result) { return QJsonDocument::fromJson(result.out.toUtf8()).object(); };
    const QString umik = writeFile(m_folder, "7005770_90deg.txt", "Sens Factor =-.6162dB, SERNO: 5770.tx\n" + rows);
    const Run found = run({QStringLiteral("calibrate"), umik, QStringLiteral("--json")});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(json(found)[QLatin1String("model")].toString(), QStringLiteral("UMIK-1"));
    QCOMPARE(json(found)[QLatin1String("serial")].toString(), QStringLiteral("7005770"));
    QCOMPARE(json(found)[QLatin1String("sens_factor_db")].toDouble(), -0.6162);
    QVERIFY(json(found)[QLatin1String("analog_gain_db")].isNull());
    QCOMPARE(json(found)[QLatin1String("orientation_deg")].toInt(), 90);
    QCOMPARE(json(found)[QLatin1String("points")].toInt(), 39);
    QCOMPARE(json(found)[QLatin1String("highest_frequency_hz")].toDouble(), 4000.0);
    QCOMPARE(json(found)[QLatin1String("state")].toString(), QStringLiteral("estimated"));
    QVERIFY(std::abs(json(found)[QLatin1String("full_scale_db_spl")].toDouble() - 121.6059) < 1e-4);
    const QJsonArray rejected = json(found)[QLatin1String("rejected_rows")].toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0].toObject()[QLatin1String("line")].toInt(), 21);
    QVERIFY2(found.err.contains(QLatin1String("line 21")) && found.err.contains(QLatin1String("--1.5")),
             qPrintable(found.err));

    // Only a curve: useful, and without a level.
    const Run curve = run({QStringLiteral("calibrate"), QStringLiteral("--json"),
                           writeFile(m_folder, "curve.csv", "freq,gain\n20.5,-1.5\n20000.5,0.5\n")});
    QCOMPARE(curve.exitCode, 0);
    QVERIFY(json(curve)[QLatin1String("full_scale_db_spl")].isNull());
    QCOMPARE(json(curve)[QLatin1String("state")].toString(), QStringLiteral("none"));
    QVERIFY(curve.err.contains(QLatin1String("no Sens Factor")));
}

void TestCli::verify()
{
    const Run text = run({QStringLiteral("verify")}, {}, 120'000);
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    QVERIFY2(text.err.isEmpty(), qPrintable(text.err)); // no progress where there is no terminal
    QVERIFY2(text.out.contains(QLatin1String("0 failed: PASSED")), qPrintable(text.out));
    QVERIFY(text.out.contains(QLatin1String("microphone's acoustics are not covered")));

    const Run json = run(words("verify --json --sample-rate 44100"), {}, 120'000);
    QCOMPARE(json.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("levelscribe.selftest/1"));
    QCOMPARE(report[QLatin1String("sample_rate_hz")].toInt(), 44100);
    QVERIFY(report[QLatin1String("passed")].toBool());
    const QString version = report[QLatin1String("software_version")].toString();
    QVERIFY(!version.isEmpty() && run({QStringLiteral("--version")}).out.contains(version));
    QVERIFY(report[QLatin1String("lines")].toArray().size() > 130);
}

void TestCli::verifyWritesAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("verification.json"));
    writeFile(folder, "verification.json", "old");
    const Run result = run({QStringLiteral("verify"), QStringLiteral("--output"), path}, {}, 120'000);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(report[QLatin1String("passed")].toBool());
    QVERIFY(QDateTime::fromString(report[QLatin1String("finished_at")].toString(), Qt::ISODate).isValid());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
}

void TestCli::verifyWritesAPageToPrint()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("verification.html"));
    const Run result = run({QStringLiteral("verify"), QStringLiteral("--output"), path}, {}, 120'000);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("0 failed: PASSED"));
}

void TestCli::meterEndsWhenNobodyReads()
{
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("'%1' meter --generator demo --interval 0.1 2>/dev/null | head -n 1; "
                                "exit ${PIPESTATUS[0]}")
                     .arg(QStringLiteral(LEVELSCRIBE_CLI))});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(lines(QString::fromUtf8(shell.readAllStandardOutput())).size(), 1);
}

void TestCli::aFullOutputIsAnError()
{
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("'%1' meter --generator demo --fast --duration 5 --format csv >/dev/full")
                     .arg(QStringLiteral(LEVELSCRIBE_CLI))});
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.exitCode(), 1);
    QVERIFY(shell.readAllStandardError().contains("standard output"));
}

void TestCli::ignoredHangUpsStayIgnored()
{
    QTemporaryDir output;
    QProcess shell;
    shell.start(QStringLiteral("bash"),
                {QStringLiteral("-c"),
                 QStringLiteral("trap '' HUP; exec '%1' record --generator silence --duration 3 "
                                "--output-dir '%2'")
                     .arg(QStringLiteral(LEVELSCRIBE_CLI), output.path())});
    QVERIFY(shell.waitForStarted());
    QTRY_VERIFY(!QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(shell.processId()), SIGHUP), 0);
    QVERIFY(shell.waitForFinished(20'000));
    QCOMPARE(shell.exitCode(), 0);
    QVERIFY(shell.readAllStandardError().contains("3.0 s recorded"));
}

void TestCli::recordOfADuration()
{
    QTemporaryDir output;
    const Run result = run(words("record --generator white:-30 --fast --duration 2.5 --output-dir") << output.path());
    QCOMPARE(result.exitCode, 0);
    const QString folder = result.out.trimmed();
    QVERIFY2(QDir(folder).exists() && folder.startsWith(output.path()), qPrintable(folder));
    QCOMPARE(FileSource::open((folder + QStringLiteral("/audio-0001.wav")).toStdString()).take()->totalFrames(),
             120'000);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
