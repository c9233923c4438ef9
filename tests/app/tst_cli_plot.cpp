// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_run.h"

#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;
using namespace ls::test;

namespace {

const char *const header =
    "time_sec,timestamp,rms,dbfs,lufs,flux,dbspl,peak_dbfs,true_peak_dbtp,lufs_s,laeq,lceq,lzeq,laf,las,lcpeak\n";

/// A row per second; level 50 dB SPL, 70 in second 5. `zone`: none: without timestamps.
QByteArray series(int rows, const char *zone = "+02:00")
{
    QByteArray text = header;
    for (int i = 1; i <= rows; ++i) {
        const QByteArray time = *zone == '\0' ? QByteArray()
                                              : QStringLiteral("2026-10-24T22:%1:%2.000")
                                                    .arg(i / 60, 2, 10, QLatin1Char('0'))
                                                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                                                    .toLatin1() +
                zone;
        const QByteArray level = i == 5 ? "70.000" : "50.000";
        text += QByteArray::number(i) + ".000," + time + ",0.001,-60.000,-63.000,0.100," + level +
            ",-50.000,-49.900,-62.000," + level + ',' + level + ',' + level + ',' + level + ',' + level + ",80.000\n";
    }
    return text;
}

class Folder {
public:
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

private:
    QTemporaryDir m_folder;
};

Run plot(const QStringList &arguments)
{
    // As on a server: no display, no platform chosen.
    return run(QStringList{QStringLiteral("plot")} + arguments,
               {QStringLiteral("DISPLAY="), QStringLiteral("WAYLAND_DISPLAY="), QStringLiteral("QT_QPA_PLATFORM="),
                QStringLiteral("LC_ALL=C.UTF-8")});
}

} // namespace

class TestCliPlot : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSeriesBecomesAPictureByTheClock();
    void metricsAreChosenByName();
    void sizeAndScaleAreThoseAskedFor();
    void withoutTimestampsSecondsAreCounted();
    void whatIsWrongIsToldByLineAndColumn_data();
    void whatIsWrongIsToldByLineAndColumn();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void withoutADisplayItSaysSave();
    void nothingIsLeftWhereItCannotWrite();
};

void TestCliPlot::aSeriesBecomesAPictureByTheClock()
{
    const Folder folder;
    const QString csv = folder.write("night.csv", series(120));
    const Run result = plot(
        {csv, QStringLiteral("--save"), folder.path("night.svg"), QStringLiteral("--limit"), QStringLiteral("55")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    const QByteArray svg = folder.read("night.svg");
    for (const char *text : {">Level over time<", "2026-10-24 22:00:00 – 22:02:00, UTC+02:00", ">dB re 20 µPa<",
                             ">LUFS<", ">70<", ">55<", ">night.csv<", ">22:01:00<"})
        QVERIFY2(svg.contains(text), text);
    QCOMPARE(folder.names(), (QStringList{QStringLiteral("night.csv"), QStringLiteral("night.svg")}));
}

void TestCliPlot::metricsAreChosenByName()
{
    const Folder folder;
    const QString csv = folder.write("s.csv", series(20));
    for (const char *names : {"--metrics flux lcpeak", "--metrics flux,lcpeak", "--metrics flux --metrics LCpeak"}) {
        const Run result = plot(words(names) + QStringList{QStringLiteral("--save"), folder.path("s.svg"), csv});
        QCOMPARE(result.err, QString());
        const QByteArray svg = folder.read("s.svg");
        QVERIFY2(svg.contains("spectral flux") && svg.contains(">Cpeak<") && !svg.contains(">LUFS<"), names);
    }
}

void TestCliPlot::sizeAndScaleAreThoseAskedFor()
{
    const Folder folder;
    const QString csv = folder.write("s.csv", series(20));
    QCOMPARE(plot({csv, QStringLiteral("--save"), folder.path("s.png"), QStringLiteral("--size"),
                   QStringLiteral("800x400"), QStringLiteral("--scale"), QStringLiteral("1.5")})
                 .exitCode,
             0);
    QCOMPARE(QImageReader(folder.path("s.png")).size(), QSize(1200, 600));
    QCOMPARE(plot({csv, QStringLiteral("--save"), folder.path("s.pdf")}).exitCode, 0);
    QVERIFY(folder.read("s.pdf").startsWith("%PDF-"));
}

void TestCliPlot::withoutTimestampsSecondsAreCounted()
{
    const Folder folder;
    const QString csv = folder.write("s.csv", series(20, ""));
    QCOMPARE(plot({csv, QStringLiteral("--save"), folder.path("s.svg")}).exitCode, 0);
    QVERIFY(folder.read("s.svg").contains("time since the start"));
    QVERIFY(folder.read("s.svg").contains(">0:00:10<"));
}

void TestCliPlot::whatIsWrongIsToldByLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const QByteArray good = series(3);
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
    QTest::newRow("only a header") << QByteArray(header) << QStringLiteral("no rows");
    QTest::newRow("no series") << QByteArray("a,b\n1,2\n") << QStringLiteral("no column time_sec");
    QTest::newRow("binary") << QByteArray("RIFF\0\0\0\0WAVE", 12) << QStringLiteral("no level series");
    QTest::newRow("cut off") << good.chopped(30) << QStringLiteral("line 4:");
    QTest::newRow("no number") << QByteArray(good).replace("0.100", "0,1x00").replace("0,1x00", "abc")
                               << QStringLiteral("“abc” in column");
    QTest::newRow("no time") << QByteArray(good).replace("2026-10-24T22:00:02", "yesterday")
                             << QStringLiteral("line 3: “yesterday.000+02:00” in column timestamp");
    QTest::newRow("goes back") << QByteArray(good).replace("\n3.000", "\n1.000")
                               << QStringLiteral("line 4: time_sec does not rise");
}

void TestCliPlot::whatIsWrongIsToldByLineAndColumn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const Folder folder;
    const QString csv = folder.write("s.csv", bytes);
    const Run result = plot({csv, QStringLiteral("--metrics"), QStringLiteral("laeq"), QStringLiteral("flux"),
                             QStringLiteral("--save"), folder.path("s.png")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(lines(result.err).size(), 1);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY(!QFile::exists(folder.path("s.png")));
}

void TestCliPlot::wrongUsageIsTold_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ending") << QStringLiteral("s.csv --save s.jpg");
    QTest::newRow("metric") << QStringLiteral("s.csv --metrics loudest --save s.png");
    QTest::newRow("size") << QStringLiteral("s.csv --save s.png --size 10");
    QTest::newRow("scale") << QStringLiteral("s.csv --save s.png --scale 100");
    QTest::newRow("limit") << QStringLiteral("s.csv --save s.png --limit loud");
    QTest::newRow("two") << QStringLiteral("s.csv t.csv --save s.png");
}

void TestCliPlot::wrongUsageIsTold()
{
    QFETCH(const QString, arguments);
    const Run result = plot(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

void TestCliPlot::withoutADisplayItSaysSave()
{
    const Folder folder;
    const Run result = plot({folder.write("s.csv", series(3))});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(QLatin1String("--save")), qPrintable(result.err));
}

void TestCliPlot::nothingIsLeftWhereItCannotWrite()
{
    const Folder folder;
    const QString csv = folder.write("s.csv", series(3));
    QCOMPARE(plot({csv, QStringLiteral("--save"), folder.path("none/s.png")}).exitCode, 1);
    QCOMPARE(plot({folder.path("missing.csv"), QStringLiteral("--save"), folder.path("s.png")}).exitCode, 1);
    QCOMPARE(folder.names(), QStringList{QStringLiteral("s.csv")});
}

QTEST_GUILESS_MAIN(TestCliPlot)
#include "tst_cli_plot.moc"
