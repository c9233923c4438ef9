// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/event.h"

#include <QTest>

#include <set>

using namespace ls;

class TestEvent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasANameOfItsOwnAndBack();
    void aSentenceIsFilledIn();
    void aMissingValueIsADash();
};

void TestEvent::everyKindHasANameOfItsOwnAndBack()
{
    std::set<std::string_view> names;
    for (int i = 0; i < static_cast<int>(eventKindCount); ++i) {
        const auto kind = static_cast<Event::Kind>(i);
        QVERIFY(names.insert(eventName(kind)).second);
        QCOMPARE(eventFromName(eventName(kind)), std::optional(kind));
        QVERIFY(!eventTemplate(kind).empty());
    }
    QVERIFY(!eventFromName("no_such_thing"));
    QCOMPARE(eventName(Event::Kind::deviceLost), std::string_view("device_lost"));
}

void TestEvent::aSentenceIsFilledIn()
{
    QCOMPARE(describe({Event::Kind::gap, 10, 480}), std::string("Frames missing: 480."));
    QCOMPARE(describe({Event::Kind::deviceBack, 0, 0, notAvailable, "Umik-1"}), std::string("“Umik-1” is back."));
    QCOMPARE(describe({Event::Kind::volumeChanged, 0, 0, -6.02, "0.0 dB"}),
             std::string("The input volume changed from 0.0 dB to -6.0 dB; levels are corrected for it, averages and "
                         "maxima begin anew."));
}

void TestEvent::aMissingValueIsADash()
{
    QCOMPARE(describe({Event::Kind::slept, 0}), std::string("The computer slept for – s."));
}

QTEST_APPLESS_MAIN(TestEvent)
#include "tst_event.moc"
