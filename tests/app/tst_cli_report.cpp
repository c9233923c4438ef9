// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_writer.h"
#include "tests/app/cli_run.h"
#include "tests/core/signals.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace ls;
using namespace ls::test;

namespace {

QString writeNoise(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("noise.wav"));
    const AudioFileFormat format{{48000, 1, SampleType::float32}, AudioContainer::wav, StoredSample::f32};
    const std::vector<float> samples = noise(5 * 48000, 3);
    const auto writer = createAudioFile(path.toStdString(), format, {}).take();
    if (!writer->write({samples, 1, 0, 0}) || !writer->finish())
        qFatal("cannot write");
    return path;
}

Run report(const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("report")} + arguments, {QStringLiteral("SOURCE_DATE_EPOCH=1795600000")});
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

} // namespace

class TestCliReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreThoseOfAnalyze();
    void fieldsAreFilledIn();
    void theSameReportIsTheSameBytes();
    void csvIsASetOfFiles();
    void wrongUsageIsTold_data();
    void wrongUsageIsTold();
    void whatCannotBeReadOrWrittenIsTold();
};

void TestCliReport::numbersAreThoseOfAnalyze()
{
    const QTemporaryDir folder;
    const QString path = writeNoise(folder);
    const QJsonObject told = object(report({path, QStringLiteral("--output"), QStringLiteral("-")}).out);
    const QJsonObject summary =
        object(run({QStringLiteral("analyze"), path, QStringLiteral("--summary"), QStringLiteral("-")}).out);
    const QJsonObject levels = summary[u"levels"].toObject();
    QVERIFY(levels.size() > 10);
    for (auto level = levels.begin(); level != levels.end(); ++level)
        QVERIFY2(std::abs(told[u"total"][level.key()].toDouble() - level.value().toDouble()) <= 0.0011,
                 qPrintable(level.key()));
    const QJsonObject loudness = summary[u"loudness"].toObject();
    for (auto value = loudness.begin(); value != loudness.end(); ++value)
        QVERIFY2(std::abs(told[u"loudness"][value.key()].toDouble() - value.value().toDouble()) <= 0.0011,
                 qPrintable(value.key()));
    QCOMPARE(told[u"files"][0][u"sha256"], summary[u"source"][u"sha256"]);
    QCOMPARE(told[u"unit"], summary[u"unit"]);
}

void TestCliReport::fieldsAreFilledIn()
{
    const QTemporaryDir folder;
    const QString title = QStringLiteral("Lärm 夜 \U0001F50A = \"laut\"");
    const Run result =
        report({writeNoise(folder), QStringLiteral("--output"), QStringLiteral("-"), QStringLiteral("--template"),
                QStringLiteral("loudness"), QStringLiteral("--set"), QStringLiteral("title=") + title,
                QStringLiteral("--set"), QStringLiteral("target_loudness=-24")});
    QCOMPARE(result.exitCode, 0);
    const QJsonObject told = object(result.out);
    QCOMPARE(told[u"fields"][u"title"].toString(), title);
    QCOMPARE(told[u"template"].toString(), QStringLiteral("loudness"));
    QCOMPARE(told[u"loudness"][u"checks"][0][u"target"].toDouble(), -24.0);
}

void TestCliReport::theSameReportIsTheSameBytes()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const QString path = writeNoise(folder);
    const QString copy = other.filePath(QStringLiteral("noise.wav"));
    QVERIFY(QFile::copy(path, copy));
    const Run first = report({path, QStringLiteral("--output"), QStringLiteral("-")});
    const Run second = run({QStringLiteral("report"), copy, QStringLiteral("--output"), QStringLiteral("-")},
                           {QStringLiteral("SOURCE_DATE_EPOCH=1795600000"), QStringLiteral("LC_ALL=de_DE.UTF-8"),
                            QStringLiteral("TZ=Asia/Tokyo")});
    QVERIFY(first.out.contains(QLatin1String("\"created\": \"2026-11-25T")));
    QVERIFY(!first.out.contains(folder.path()));
    QCOMPARE(second.out, first.out);
}

void TestCliReport::csvIsASetOfFiles()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("night.report.csv"));
    QCOMPARE(report({writeNoise(folder), QStringLiteral("--output"), output}).exitCode, 0);
    QVERIFY(content(output).startsWith("name,value,unit\r\n"));
    const QString hours = folder.filePath(QStringLiteral("night.report-hours.csv"));
    QVERIFY(content(hours).startsWith("begin,end,begin_s,end_s,measured_s"));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("night*")}, QDir::Files | QDir::Hidden).size(), 16);
}

void TestCliReport::wrongUsageIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *arguments, const char *message) {
        QTest::newRow(name) << words(arguments) << QString::fromUtf8(message);
    };
    row("no file", "--output -", "the file is missing");
    row("no output", "x.wav", "--output is missing");
    row("another ending", "x.wav --output x.docx", "“x.docx” has an ending");
    row("unknown field", "x.wav --output - --set weight=3", "fields are title, author");
    row("no value", "x.wav --output - --set title", "FIELD=VALUE");
    row("no number", "x.wav --output - --set limit=55,5", "--set limit takes a number");
    row("unknown template", "x.wav --output - --template traffic", "noise or loudness");
    row("unknown language", "x.wav --output - --language no", "en, de, es");
}

void TestCliReport::wrongUsageIsTold()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, message);
    const Run result = report(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(message), qPrintable(result.err));
}

void TestCliReport::whatCannotBeReadOrWrittenIsTold()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("report.json"));
    const Run none = report({folder.filePath(QStringLiteral("none.wav")), QStringLiteral("--output"), output});
    QCOMPARE(none.exitCode, 1);
    QVERIFY2(none.err.contains(QLatin1String("none.wav")), qPrintable(none.err));
    const Run empty = report({folder.path(), QStringLiteral("--output"), output});
    QCOMPARE(empty.exitCode, 1);
    QVERIFY2(empty.err.contains(QLatin1String("measurement.sqlite")), qPrintable(empty.err));
    QVERIFY(!QFile::exists(output));
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder.json"));
    const Run unwritable = report({writeNoise(folder), QStringLiteral("--output"), nowhere});
    QCOMPARE(unwritable.exitCode, 1);
    QVERIFY2(unwritable.err.contains(QLatin1String("cannot be written")), qPrintable(unwritable.err));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "tst_cli_report.moc"
