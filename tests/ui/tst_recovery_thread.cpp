// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/recorded_folder.h"
#include "ui/recovery_thread.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

class TestRecoveryThread : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasCutOffIsRecoveredAndTold();
};

void TestRecoveryThread::whatWasCutOffIsRecoveredAndTold()
{
    const QTemporaryDir output;
    for (const char *name : {"cut", "whole"}) {
        QVERIFY(QDir(output.path()).mkdir(QLatin1String(name)));
        test::record({.folder = output.filePath(QLatin1String(name)).toStdString(),
                      .frames = 3 * test::rateHz,
                      .finish = QByteArray(name) == "whole"});
    }
    for (const int messages : {1, 0}) { // the second time there is nothing left
        RecoveryThread thread(output.path().toStdString());
        QList<Message> told;
        QObject::connect(&thread, &RecoveryThread::messageArrived, this,
                         [&told](const Message &message) { told += message; });
        QSignalSpy finished(&thread, &QThread::finished);
        thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(thread.wait());
        QTRY_COMPARE(told.size(), messages); // what the thread said may be on its way still
        if (messages == 0)
            continue;
        QVERIFY2(told[0].text.contains(QStringLiteral("“cut”")) && told[0].text.contains(QStringLiteral("0:00:03")),
                 qPrintable(told[0].text));
        QCOMPARE(told[0].folder, output.filePath(QStringLiteral("cut")));
        QVERIFY(told[0].severity == Severity::warning);
    }
}

QTEST_GUILESS_MAIN(TestRecoveryThread)
#include "tst_recovery_thread.moc"
