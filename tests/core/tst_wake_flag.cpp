// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/block_queue.h"
#include "core/base/wake_flag.h"

#include <QTest>

#include <array>
#include <thread>

using namespace ls;

class TestWakeFlag : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheFirstRaiseMustWake();
    void aMillionRoundsEnd();
    void aSleepingReaderGetsEveryFrame();
};

void TestWakeFlag::onlyTheFirstRaiseMustWake()
{
    WakeFlag flag;
    QVERIFY(flag.raise());
    QVERIFY(!flag.raise());
    flag.wait(); // returns at once
    flag.lower();
    QVERIFY(flag.raise());
}

void TestWakeFlag::aMillionRoundsEnd()
{
    // If the last wake-up were lost, the consumer would sleep for ever and CTest's time limit would fail this test.
    constexpr std::int64_t total = 1'000'000;
    WakeFlag flag;
    std::atomic<std::int64_t> published{0};
    std::int64_t sleeps = 0;
    std::jthread consumer([&] {
        while (published.load(std::memory_order_relaxed) < total) {
            flag.wait();
            flag.lower();
            ++sleeps;
        }
    });
    for (std::int64_t i = 1; i <= total; ++i) {
        published.store(i, std::memory_order_relaxed);
        flag.raiseAndNotify();
    }
    consumer.join();
    // It may not have slept once, if the producer was done before the consumer began.
    QVERIFY(sleeps <= total);
}

void TestWakeFlag::aSleepingReaderGetsEveryFrame()
{
    constexpr std::int64_t total = 2'000'000;
    BlockQueue queue(1, 4096);
    std::int64_t received = 0;
    std::jthread consumer([&] {
        while (received < total) {
            queue.waitForData();
            queue.readerAwake();
            for (BlockView block = queue.front(4096); !block.samples.empty(); block = queue.front(4096)) {
                received += block.frames();
                queue.pop(block.frames());
            }
        }
    });
    const std::array<float, 80> samples{};
    for (std::int64_t pushed = 0; pushed < total;) {
        if (queue.hasRoom(80)) {
            queue.push(samples);
            pushed += 80;
        } else {
            std::this_thread::yield();
        }
    }
    consumer.join();
    QCOMPARE(received, total);
    QCOMPARE(queue.lostFrames(), 0);
}

QTEST_GUILESS_MAIN(TestWakeFlag)
#include "tst_wake_flag.moc"
