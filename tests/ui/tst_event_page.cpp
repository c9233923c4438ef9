// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_log.h"
#include "ui/event_page.h"
#include "ui/trouble_banner.h"
#include "ui/troubles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <set>

using namespace ls;

static constexpr int rateHz = 48000;
static constexpr std::int64_t second = rateHz; // in frames

static Event happening(Event::Kind kind, std::int64_t frame = 0, std::int64_t count = 0, const char *detail = "")
{
    return {kind, frame, count, notAvailable, detail};
}

static QString textOf(const EventLog &log, int row) { return log.data(log.index(row), EventLog::textRole).toString(); }

/// The log and its page, shown in the drawer's width.
struct Desk {
    Desk() : page(log)
    {
        log.beginStream(rateHz);
        page.resize(344, 400);
        page.show();
        isExposed = QTest::qWaitForWindowExposed(&page);
    }
    QTreeView *list() const { return page.findChild<QTreeView *>(u"eventList"_qs); }
    void show(int choice) const
    {
        page.findChild<QToolButton *>(u"eventFilter"_qs)->menu()->actions().at(choice)->trigger();
    }

    EventLog log;
    EventPage page;
    bool isExposed = false;
};

class TestEventPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasANameAndAnIcon();
    void anEventStandsAtTheWallClockOfItsFrame();
    void aLossTellsItsLength();
    void overloadsWithinASecondAreOneEntry();
    void theOldestEntriesGoFirst();
    void theFilterKeepsProblemsOrMarks();
    void whatIsShownIsCopiedAsATable();
    void theNewestIsSeenUnlessTheUserHasScrolled();
    void longTextIsWrappedNotCut();
    void aTroubleLastsUntilItsEndIsTold();
    void theMicrophoneIsMoreImportantThanTheDisk();
    void theBannerTellsAndGoes();
};

void TestEventPage::everyKindHasANameAndAnIcon()
{
    std::set<QString> names;
    for (std::size_t i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<Event::Kind>(i);
        QVERIFY2(!eventKindText(kind).isEmpty(), std::string(eventName(kind)).c_str());
        QVERIFY(!eventIconName(kind).isEmpty());
        names.insert(eventKindText(kind));
    }
    QCOMPARE(names.size(), eventKindCount);
    // Weight is told without colour, too.
    QCOMPARE(eventIconName(Event::Kind::gap), u"error"_qs);
    QCOMPARE(eventIconName(Event::Kind::muted), u"warning"_qs);
    QCOMPARE(eventIconName(Event::Kind::deviceBack), u"info"_qs);
    QCOMPARE(eventIconName(Event::Kind::marker), u"flag"_qs);
}

void TestEventPage::anEventStandsAtTheWallClockOfItsFrame()
{
    EventLog log;
    log.beginStream(rateHz);
    const QDateTime before = QDateTime::currentDateTime();
    log.setPosition(10 * second);
    const QDateTime after = QDateTime::currentDateTime();
    log.add(happening(Event::Kind::gap, 4 * second, 100));
    const QDateTime time = log.data(log.index(0), EventLog::timeRole).toDateTime().addSecs(6); // of frames
    QVERIFY2(before <= time && time <= after, qPrintable(time.toString(Qt::ISODateWithMs)));
}

void TestEventPage::aLossTellsItsLength()
{
    EventLog log;
    log.beginStream(rateHz);
    log.add(happening(Event::Kind::gap, 0, 12 * second + second / 2));
    log.add(happening(Event::Kind::clockLoss, 0, 480));
    log.add(happening(Event::Kind::overload, 0, 3));
    QCOMPARE(textOf(log, 0), u"Frames missing: 600000. (12.5 s)"_qs);
    QVERIFY2(textOf(log, 1).endsWith(u"(0.010 s)"), qPrintable(textOf(log, 1)));
    QCOMPARE(textOf(log, 2), u"Overload, samples at full scale: 3."_qs);
}

void TestEventPage::overloadsWithinASecondAreOneEntry()
{
    EventLog log;
    log.beginStream(rateHz);
    for (int row = 0; row < 30; ++row)
        log.add(happening(Event::Kind::overload, row * second / 10, 2));
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(textOf(log, 0), u"Overload, samples at full scale: 60."_qs);
    log.add(happening(Event::Kind::overload, 29 * second / 10 + second + 1, 1));
    QCOMPARE(log.rowCount(), 2);
    for (int i = 0; i < 2; ++i)
        log.add(happening(Event::Kind::gap, 100 * second, 1)); // losses are never joined
    QCOMPARE(log.rowCount(), 4);
    log.beginStream(rateHz);
    log.add(happening(Event::Kind::overload, 0, 1));
    QCOMPARE(log.rowCount(), 5);
}

void TestEventPage::theOldestEntriesGoFirst()
{
    EventLog log;
    log.beginStream(rateHz);
    for (std::size_t i = 0; i <= EventLog::mostEntries; ++i)
        log.add(happening(Event::Kind::gap, 0, static_cast<std::int64_t>(i)));
    QCOMPARE(log.rowCount(), static_cast<int>(EventLog::mostEntries));
    QVERIFY(textOf(log, 0).startsWith(u"Frames missing: 1."));
}

void TestEventPage::theFilterKeepsProblemsOrMarks()
{
    Desk desk;
    desk.log.add(happening(Event::Kind::marker, 0, 0, "door"));
    desk.log.add(happening(Event::Kind::gap, 0, 5));
    desk.log.add(happening(Event::Kind::muted, 0, 0, "Umik-1"));
    desk.log.add(happening(Event::Kind::deviceBack, 0, 0, "Umik-1"));
    QCOMPARE(desk.list()->model()->rowCount(), 4);
    desk.show(1);
    QCOMPARE(desk.list()->model()->rowCount(), 2);
    desk.show(2);
    QCOMPARE(desk.list()->model()->rowCount(), 1);
    QCOMPARE(desk.list()->model()->index(0, 0).data().toString(), u"Marker: door"_qs);
    desk.log.add(happening(Event::Kind::gap, 0, 5)); // comes while it is not wanted
    QCOMPARE(desk.list()->model()->rowCount(), 1);
    desk.show(0);
    QCOMPARE(desk.list()->model()->rowCount(), 5);
}

void TestEventPage::whatIsShownIsCopiedAsATable()
{
    Desk desk;
    Event marker = happening(Event::Kind::marker, 0, 0, "door\tand window");
    marker.value = 3;
    desk.log.add(marker);
    desk.log.add(happening(Event::Kind::gap, 0, 48));
    const QStringList lines = desk.page.copied().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QStringList cells = lines[0].split(u'\t');
    QCOMPARE(cells.size(), 3);
    QVERIFY(QDateTime::fromString(cells[0], Qt::ISODateWithMs).isValid());
    QCOMPARE(cells[1], u"Marker"_qs);
    QCOMPARE(cells[2], u"Marker 3: door and window"_qs);

    // By keyboard, only what is selected.
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_End);
    QTest::keyClick(desk.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), lines[1] + u'\n');
}

void TestEventPage::theNewestIsSeenUnlessTheUserHasScrolled()
{
    Desk desk;
    QVERIFY(desk.isExposed);
    const auto isLastSeen = [&desk] {
        const QModelIndex last = desk.list()->model()->index(desk.list()->model()->rowCount() - 1, 0);
        return desk.list()->viewport()->rect().contains(desk.list()->visualRect(last).center());
    };
    for (int i = 0; i < 50; ++i)
        desk.log.add(happening(Event::Kind::gap, i, 5));
    QTRY_VERIFY(isLastSeen());
    desk.list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    for (int i = 0; i < 5; ++i)
        desk.log.add(happening(Event::Kind::gap, i, 5));
    QCoreApplication::processEvents();
    QCOMPARE(desk.list()->verticalScrollBar()->value(), 0);
    QVERIFY(!isLastSeen());
    desk.list()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    desk.log.add(happening(Event::Kind::gap, 99, 5));
    QTRY_VERIFY(isLastSeen());
}

void TestEventPage::longTextIsWrappedNotCut()
{
    Desk desk;
    desk.log.add(happening(Event::Kind::resumed, 0, 0, "U"));
    desk.log.add(happening(Event::Kind::resumed, 0, 0, std::string(200, 'x').c_str()));
    const auto height = [&desk](int row) {
        return desk.list()->visualRect(desk.list()->model()->index(row, 0)).height();
    };
    QVERIFY(height(0) > 0);
    QVERIFY2(height(1) > height(0) + 40, qPrintable(QString::number(height(1))));
}

void TestEventPage::aTroubleLastsUntilItsEndIsTold()
{
    Troubles troubles;
    QVERIFY(!troubles.worst());
    QVERIFY(!troubles.take(happening(Event::Kind::gap)));
    const QDateTime begin = QDateTime::currentDateTime();
    QVERIFY(troubles.take(happening(Event::Kind::silent, 0, 0, "Umik-1"), begin));
    QVERIFY(troubles.take(happening(Event::Kind::deviceLost, 0, 0, "Umik-1"), begin.addSecs(2)));
    QCOMPARE(troubles.worst()->event.kind, Event::Kind::deviceLost);
    QCOMPARE(troubles.worst()->since, begin);
    QVERIFY(!troubles.take(happening(Event::Kind::unmuted)));
    QVERIFY(troubles.worst());
    QVERIFY(troubles.take(happening(Event::Kind::deviceBack)));
    QVERIFY(!troubles.worst());
}

void TestEventPage::theMicrophoneIsMoreImportantThanTheDisk()
{
    Troubles troubles;
    troubles.take(happening(Event::Kind::muted));
    QCOMPARE(troubles.worst()->event.kind, Event::Kind::muted);
    troubles.take(happening(Event::Kind::diskProblem));
    QCOMPARE(troubles.worst()->event.kind, Event::Kind::diskProblem);
    troubles.take(happening(Event::Kind::suspended));
    QCOMPARE(troubles.worst()->event.kind, Event::Kind::suspended);
    troubles.take(happening(Event::Kind::resumed));
    QCOMPARE(troubles.worst()->event.kind, Event::Kind::diskProblem);
}

void TestEventPage::theBannerTellsAndGoes()
{
    TroubleBanner banner;
    Troubles troubles;
    banner.setTroubles(troubles);
    QVERIFY(banner.isHidden());
    const QDateTime lost = QDateTime::currentDateTime();
    troubles.take(happening(Event::Kind::deviceLost, 0, 0, "Umik-1"), lost);
    banner.setTroubles(troubles, lost.addSecs(75));
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.findChild<QLabel *>(u"troubleText"_qs)->text(),
             u"“Umik-1” has vanished. The measurement waits for it; plug it in again."_qs);
    QCOMPARE(banner.accessibleName(), banner.findChild<QLabel *>(u"troubleText"_qs)->text());
    QCOMPARE(banner.findChild<QLabel *>(u"troubleLength"_qs)->text(), u"00:01:15"_qs);
    troubles.take(happening(Event::Kind::deviceBack));
    banner.setTroubles(troubles);
    QVERIFY(banner.isHidden());
}

QTEST_MAIN(TestEventPage)
#include "tst_event_page.moc"
