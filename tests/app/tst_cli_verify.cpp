// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"
#include "tests/store/recorded_folder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

struct Run {
    int exitCode = -1;
    QString out;
    QString err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(LEVELSCRIBE_CLI), arguments);
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void change(const QTemporaryDir &folder, const char *statement)
{
    const auto database =
        SqlFile::open(folder.filePath(QStringLiteral("measurement.sqlite")).toStdString(), SqlFile::Access::write)
            .take();
    QVERIFY(database->run(QLatin1String(statement)));
}

} // namespace

class TestCliVerify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMeasurementAsRecordedExitsWith0();
    void anAlteredOneExitsWith1AndNamesTheSecond();
    void whatWasCutOffIsRecoveredAndPasses();
};

void TestCliVerify::aMeasurementAsRecordedExitsWith0()
{
    const QTemporaryDir folder;
    test::record({.folder = folder.path().toStdString(), .frames = 3 * test::rateHz});
    const Run text = run({QStringLiteral("verify"), folder.path()});
    QVERIFY2(text.exitCode == 0, qPrintable(text.out + text.err));
    QVERIFY(text.err.isEmpty());
    QVERIFY2(text.out.contains(QLatin1String("24000 frames in 2 files, 0 frames in none")), qPrintable(text.out));
    QVERIFY(text.out.contains(QLatin1String("PASSED")));
    QVERIFY(text.out.contains(QLatin1String("simulated")));
    const Run json = run({QStringLiteral("verify"), folder.path(), QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 0);
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("levelscribe.verify/1"));
    QVERIFY(report[QLatin1String("passed")].toBool());
    QCOMPARE(report[QLatin1String("frames")].toInt(), 3 * test::rateHz);
    QCOMPARE(report[QLatin1String("seconds_proven")].toInt(), 3);
    QCOMPARE(report[QLatin1String("root_sha256")].toString().size(), 64);
    QVERIFY(report[QLatin1String("findings")].toArray().isEmpty());
}

void TestCliVerify::anAlteredOneExitsWith1AndNamesTheSecond()
{
    const QTemporaryDir folder;
    test::record({.folder = folder.path().toStdString(), .frames = 3 * test::rateHz});
    change(folder, "UPDATE events SET detail = 'nothing' WHERE id = 2");
    change(folder, "UPDATE bands SET leq_100 = 0 WHERE begin_frame = 16000");
    const Run text = run({QStringLiteral("verify"), folder.path()});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.contains(QLatin1String("Second 2: the levels were altered.")), qPrintable(text.out));
    QVERIFY2(text.err.contains(QStringLiteral("Second 1: row 2 of the table “events” was altered.")),
             qPrintable(text.err));
    QCOMPARE(text.err.count(QLatin1Char('\n')), 1);
    const Run json = run({QStringLiteral("verify"), QStringLiteral("--json"), folder.path()});
    QCOMPARE(json.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QVERIFY(!report[QLatin1String("passed")].toBool());
    const QJsonArray findings = report[QLatin1String("findings")].toArray();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].toObject()[QLatin1String("kind")].toString(), QStringLiteral("record_altered"));
    QCOMPARE(findings[1].toObject()[QLatin1String("first_second")].toInt(), 2);
}

void TestCliVerify::whatWasCutOffIsRecoveredAndPasses()
{
    const QTemporaryDir folder;
    for (const char *name : {"one", "two", "whole"}) {
        QVERIFY(QDir(folder.path()).mkdir(QLatin1String(name)));
        test::record({.folder = folder.filePath(QLatin1String(name)).toStdString(),
                      .frames = 3 * test::rateHz,
                      .finish = QByteArray(name) == "whole"});
    }
    const Run unfinished = run({QStringLiteral("verify"), folder.filePath(QStringLiteral("one"))});
    QCOMPARE(unfinished.exitCode, 1);
    QVERIFY2(unfinished.err.contains(QLatin1String("--recover")), qPrintable(unfinished.err));

    const Run all =
        run({QStringLiteral("verify"), QStringLiteral("--recover"), QStringLiteral("--json"), folder.path()});
    QVERIFY2(all.exitCode == 0, qPrintable(all.out + all.err));
    const QJsonArray reports = QJsonDocument::fromJson(all.out.toUtf8()).array();
    QCOMPARE(reports.size(), 2);
    QVERIFY(reports[0].toObject()[QLatin1String("passed")].toBool());
    QCOMPARE(reports[0].toObject()[QLatin1String("end_reason")].toString(), QStringLiteral("recovered"));
    QVERIFY2(all.err.contains(QLatin1String("it ends after 0:00:03.000")), qPrintable(all.err));

    const Run again = run({QStringLiteral("verify"), QStringLiteral("--recover"), folder.path()});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.out.isEmpty());
    const Run one =
        run({QStringLiteral("verify"), QStringLiteral("--recover"), folder.filePath(QStringLiteral("one"))});
    QVERIFY2(one.exitCode == 0 && one.err.contains(QLatin1String("was complete")), qPrintable(one.err));
}

QTEST_GUILESS_MAIN(TestCliVerify)
#include "tst_cli_verify.moc"
