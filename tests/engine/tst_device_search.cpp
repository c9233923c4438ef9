// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_search.h"

#include <QTest>

using namespace ls;

namespace {

const QString umik = QStringLiteral("Umik-1  Gain: 18dB");
const QString webcam = QStringLiteral("Webcam");

DeviceSighting sighting(const char *id, const QString &looks) { return {QString::fromLatin1(id), looks}; }

} // namespace

class TestDeviceSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsFoundByItsId();
    void underAnotherIdItIsFoundByItsLooks();
    void whatWasThereBesideItIsAnotherOne();
    void ofSeveralThatItCouldBeItIsNone();
};

void TestDeviceSearch::itIsFoundByItsId()
{
    DeviceSearch search(sighting("a", umik));
    QVERIFY(!search.find({}));
    QVERIFY(!search.find({sighting("b", webcam)}));
    QCOMPARE(search.find({sighting("b", umik), sighting("a", umik)}), std::optional(QStringLiteral("a")));
    // Whatever it calls itself now: to have it back in another format is for others to judge.
    QCOMPARE(search.find({sighting("a", webcam)}), std::optional(QStringLiteral("a")));
}

void TestDeviceSearch::underAnotherIdItIsFoundByItsLooks()
{
    DeviceSearch search(sighting("a", umik));
    QCOMPARE(search.find({sighting("w", webcam), sighting("a.2", umik)}), std::optional(QStringLiteral("a.2")));
    QCOMPARE(search.id(), QStringLiteral("a.2"));
    // The next time it is looked for by the new one.
    QCOMPARE(search.find({sighting("a.2", umik), sighting("a.3", umik)}), std::optional(QStringLiteral("a.2")));
}

void TestDeviceSearch::whatWasThereBesideItIsAnotherOne()
{
    DeviceSearch search(sighting("a", umik));
    search.look({sighting("a", umik), sighting("b", umik)});
    QVERIFY(!search.find({sighting("b", umik)}));
    QCOMPARE(search.find({sighting("b", umik), sighting("c", umik)}), std::optional(QStringLiteral("c")));
}

void TestDeviceSearch::ofSeveralThatItCouldBeItIsNone()
{
    DeviceSearch search(sighting("a", umik));
    QVERIFY(!search.find({sighting("b", umik), sighting("c", umik)}));
    QCOMPARE(search.id(), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestDeviceSearch)
#include "tst_device_search.moc"
