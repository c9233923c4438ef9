// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_inbox.h"

#include <QTest>

using namespace ls;

class TestReadingInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatLiesInTheRecordingIsLetIn();
    void completeOnlyWithTheBandsOfTheLastSecond();
    void closedItIsComplete();
};

namespace {

LogRow rowOf(std::int64_t begin, std::int64_t end)
{
    LogRow row;
    row.beginFrame = begin;
    row.endFrame = end;
    return row;
}

BandRow bandRowOf(std::int64_t begin, std::int64_t end)
{
    BandRow row;
    row.beginFrame = begin;
    row.endFrame = end;
    return row;
}

} // namespace

void TestReadingInbox::onlyWhatLiesInTheRecordingIsLetIn()
{
    ReadingInbox inbox;
    inbox.beginAt(4800);
    inbox.endAt(14'400);
    for (std::int64_t frame = 0; frame < 24'000; frame += 4800)
        inbox.row(rowOf(frame, frame + 4800));
    const ReadingBatch taken = inbox.take();
    QCOMPARE(taken.rows.size(), 2U);
    QCOMPARE(taken.rows.front().beginFrame, 4800);
    QCOMPARE(taken.rows.back().endFrame, 14'400);
    QVERIFY(inbox.isEmpty());
}

/// A second's bands come after its last tenth, and are handed over with the tenth that follows. Who takes the last row
/// for the end seals the second without them: the recording would be told to be altered.
void TestReadingInbox::completeOnlyWithTheBandsOfTheLastSecond()
{
    ReadingInbox inbox;
    inbox.endAt(48'000);
    inbox.row(rowOf(43'200, 48'000));
    QVERIFY(!inbox.isComplete());
    QCOMPARE(inbox.take().rows.size(), 1U);
    inbox.bandRow(bandRowOf(0, 48'000));
    QVERIFY(!inbox.isComplete());
    inbox.row(rowOf(48'000, 52'800));
    QVERIFY(inbox.isComplete());
    const ReadingBatch last = inbox.take();
    QVERIFY(last.rows.empty());
    QCOMPARE(last.bandRows.size(), 1U);
}

void TestReadingInbox::closedItIsComplete()
{
    ReadingInbox inbox;
    inbox.row(rowOf(0, 4800));
    inbox.bandRow(bandRowOf(0, 2400));
    QVERIFY(!inbox.isComplete());
    inbox.close();
    QVERIFY(inbox.isComplete());
    QCOMPARE(inbox.take().bandRows.size(), 1U);
}

QTEST_GUILESS_MAIN(TestReadingInbox)
#include "tst_reading_inbox.moc"
