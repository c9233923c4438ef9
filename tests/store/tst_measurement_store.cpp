// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_store.h"
#include "tests/store/sample_measurement.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

class TestMeasurementStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFinishedMeasurementIsOneFile();
};

void TestMeasurementStore::aFinishedMeasurementIsOneFile()
{
    const QTemporaryDir folder;
    const auto store = test::createStore(folder);
    QVERIFY(store->write(test::second(0)));
    QVERIFY(store->write(test::second(1)));
    QVERIFY(store->finish({2 * test::rateHz, WallTime::now()}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("measurement.sqlite")});
}

QTEST_GUILESS_MAIN(TestMeasurementStore)
#include "tst_measurement_store.moc"
