// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calibrator_log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

namespace {

CalibratorRecord record(double readingDbFs)
{
    CalibratorRecord made;
    made.referenceDbSpl = 114.0;
    made.readingDbFs = readingDbFs;
    made.frequencyHz = 1000.25;
    made.time = "2026-11-25T21:04:10+01:00";
    made.device = "Mikrofon „Größe 1“";
    made.serial = "7100500";
    return made;
}

} // namespace

class TestCalibratorLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAddedIsReadBack();
    void aLineCutShortHarmsNoOther();
    void whatCannotBeReadIsPassedOverAndStays();
    void aFolderThatCannotBeWrittenIsTold();
};

void TestCalibratorLog::whatIsAddedIsReadBack()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(QStringLiteral("new/checks.jsonl")).toStdString();
    QVERIFY(CalibratorLog::open(path).records().empty());
    CalibratorLog log = CalibratorLog::open(path);
    CalibratorRecord second = record(-10.5);
    second.captureGainDb = -1.25;
    QVERIFY(log.add(record(-10.0)));
    QVERIFY(log.add(second));
    const CalibratorLog read = CalibratorLog::open(path);
    QCOMPARE(read.records().size(), std::size_t{2});
    const CalibratorRecord &first = read.records()[0];
    QCOMPARE(first.referenceDbSpl, 114.0);
    QCOMPARE(first.readingDbFs, -10.0);
    QCOMPARE(first.frequencyHz, 1000.25);
    QCOMPARE(first.time, record(0).time);
    QCOMPARE(first.device, record(0).device);
    QCOMPARE(first.serial, record(0).serial);
    QVERIFY(!first.captureGainDb);
    QCOMPARE(read.records()[1].captureGainDb, std::optional(-1.25));
}

void TestCalibratorLog::aLineCutShortHarmsNoOther()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("checks.jsonl"));
    CalibratorLog log = CalibratorLog::open(path.toStdString());
    QVERIFY(log.add(record(-10.0)));
    QVERIFY(log.add(record(-11.0)));
    QVERIFY(QFile::resize(path, QFile(path).size() - 20)); // the machine went down
    CalibratorLog later = CalibratorLog::open(path.toStdString());
    QCOMPARE(later.records().size(), std::size_t{1});
    QVERIFY(later.add(record(-12.0)));
    const CalibratorLog read = CalibratorLog::open(path.toStdString());
    QCOMPARE(read.records().size(), std::size_t{2});
    QCOMPARE(read.records()[1].readingDbFs, -12.0);
}

void TestCalibratorLog::whatCannotBeReadIsPassedOverAndStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("checks.jsonl"));
    const QByteArray foreign = "{\"version\": 2, \"device\": \"x\", \"reference_db_spl\": 1e9}\nnonsense\n";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(foreign), foreign.size());
    file.close();
    CalibratorLog log = CalibratorLog::open(path.toStdString());
    QVERIFY(log.records().empty());
    QVERIFY(log.add(record(-10.0)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(foreign));
}

void TestCalibratorLog::aFolderThatCannotBeWrittenIsTold()
{
    CalibratorLog log = CalibratorLog::open("/proc/nowhere/checks.jsonl");
    const Result<void> added = log.add(record(-10.0));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::calibratorCheckNotKept);
    QCOMPARE(log.records().size(), std::size_t{1}); // it holds until the program ends
}

QTEST_APPLESS_MAIN(TestCalibratorLog)
#include "tst_calibrator_log.moc"
