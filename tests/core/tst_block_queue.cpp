// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/block_queue.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace ls;

namespace {

/// A frame that knows its number: exact in float up to 2^24.
std::vector<float> numbered(std::int64_t first, std::int64_t frames, int channels = 1)
{
    std::vector<float> samples;
    for (std::int64_t frame = first; frame < first + frames; ++frame)
        for (int channel = 0; channel < channels; ++channel)
            samples.push_back(static_cast<float>(frame % 16'000'000) + 0.25F * static_cast<float>(channel));
    return samples;
}

} // namespace

class TestBlockQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesComeOutAsTheyWentIn();
    void capacityIsATimeWhateverTheBlockSize();
    void lossIsCountedAndPlaced();
    void lossInTheMiddleOfAPushIsPlacedAfterWhatFitted();
    void gapsFromBeforeMoveThePositionsButAreNotLosses();
    void trailingLossIsTold();
    void tooManyGapsGrowIntoOne();
    void millionsOfFramesThroughASmallQueue();
};

void TestBlockQueue::framesComeOutAsTheyWentIn()
{
    BlockQueue queue(2, 100);
    std::int64_t next = 0;
    for (std::int64_t pushed = 0; pushed < 1000;) { // ten times round the ring
        QVERIFY(queue.push(numbered(pushed, 37, 2)));
        pushed += 37;
        for (;;) {
            const BlockView block = queue.front(10);
            if (block.samples.empty())
                break;
            QVERIFY(block.frames() <= 10);
            QCOMPARE(block.firstFrame, next);
            QCOMPARE(block.gapFrames, 0);
            QCOMPARE(std::vector<float>(block.samples.begin(), block.samples.end()), numbered(next, block.frames(), 2));
            next += block.frames();
            queue.pop(block.frames());
        }
        QCOMPARE(next, pushed);
    }
    QCOMPARE(queue.lostFrames(), 0);
    QCOMPARE(queue.endFrame(), next);
    QCOMPARE(queue.highWaterFrames(), 37);
}

void TestBlockQueue::capacityIsATimeWhateverTheBlockSize()
{
    for (const int blockFrames : {1, 7, 100}) {
        BlockQueue queue(1, 700);
        for (int i = 0; i < 700 / blockFrames; ++i) {
            QVERIFY(queue.hasRoom(blockFrames));
            QVERIFY(queue.push(numbered(0, blockFrames)));
        }
        QVERIFY(!queue.hasRoom(1));
        QCOMPARE(queue.framesQueued(), 700);
        QVERIFY(!queue.push(numbered(0, 1)));
    }
}

void TestBlockQueue::lossIsCountedAndPlaced()
{
    BlockQueue queue(1, 100);
    QVERIFY(queue.push(numbered(0, 100)));
    QVERIFY(!queue.push(numbered(100, 30))); // nobody has read: all 30 are lost
    QVERIFY(!queue.push(numbered(130, 12)));
    QCOMPARE(queue.lostFrames(), 42);
    QCOMPARE(queue.endFrame(), 142);
    queue.pop(60);
    QVERIFY(queue.push(numbered(142, 20)));

    BlockView block = queue.front(1000);
    QCOMPARE(block.firstFrame, 60);
    QCOMPARE(block.frames(), 40); // ends where the gap is
    queue.pop(40);
    block = queue.front(1000);
    QCOMPARE(block.gapFrames, 42);
    QCOMPARE(block.firstFrame, 142);
    QCOMPARE(block.samples[0], 142.0F);
    QCOMPARE(block.frames(), 20);
    queue.pop(5);
    block = queue.front(1000);
    QCOMPARE(block.gapFrames, 0); // told once
    QCOMPARE(block.firstFrame, 147);
}

void TestBlockQueue::lossInTheMiddleOfAPushIsPlacedAfterWhatFitted()
{
    BlockQueue queue(1, 50);
    QVERIFY(!queue.push(numbered(0, 60)));
    QCOMPARE(queue.lostFrames(), 10);
    queue.pop(50);
    QVERIFY(queue.push(numbered(60, 5)));
    const BlockView block = queue.front(100);
    QCOMPARE(block.gapFrames, 10);
    QCOMPARE(block.firstFrame, 60);
}

void TestBlockQueue::gapsFromBeforeMoveThePositionsButAreNotLosses()
{
    BlockQueue queue(1, 100, 1000);
    QVERIFY(queue.push(numbered(1000, 10)));
    QVERIFY(queue.push(numbered(1060, 10), 50));
    QCOMPARE(queue.lostFrames(), 0);
    QCOMPARE(queue.endFrame(), 1070);
    queue.pop(10);
    QCOMPARE(queue.front(100).gapFrames, 50);
    QCOMPARE(queue.front(100).firstFrame, 1060);
}

void TestBlockQueue::trailingLossIsTold()
{
    BlockQueue queue(1, 10);
    QVERIFY(!queue.push(numbered(0, 25)));
    QCOMPARE(queue.trailingGapFrames(), 15);
    queue.pop(10);
    QVERIFY(queue.push(numbered(25, 1)));
    QCOMPARE(queue.trailingGapFrames(), 0);
}

void TestBlockQueue::tooManyGapsGrowIntoOne()
{
    BlockQueue queue(1, 10'000);
    std::int64_t frame = 0;
    for (int i = 0; i < 400; ++i) { // more separate gaps than can be remembered
        queue.push(numbered(frame + 1, 1), 1);
        frame += 2;
    }
    std::int64_t received = 0;
    std::int64_t missing = 0;
    for (BlockView block = queue.front(1); !block.samples.empty(); block = queue.front(1)) {
        missing += block.gapFrames;
        QCOMPARE(block.samples[0], static_cast<float>(block.firstFrame)); // each frame still at its place
        ++received;
        queue.pop(1);
    }
    QCOMPARE(received + missing + queue.trailingGapFrames(), 800);
    QCOMPARE(queue.lostFrames(), 400 - received);
}

void TestBlockQueue::millionsOfFramesThroughASmallQueue()
{
    constexpr std::int64_t total = 4'000'000;
    BlockQueue queue(1, 1000);
    std::jthread producer([&queue] {
        std::uint64_t state = 1;
        for (std::int64_t frame = 0; frame < total;) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            const auto frames = std::min<std::int64_t>(static_cast<std::int64_t>(state >> 56U) + 1, total - frame);
            queue.push(numbered(frame, frames)); // now and then too fast for the reader: frames are lost
            frame += frames;
        }
    });
    std::int64_t next = 0;
    std::int64_t missing = 0;
    bool allRight = true;
    while (next + queue.trailingGapFrames() < total || queue.framesQueued() > 0) {
        queue.readerAwake();
        for (BlockView block = queue.front(333); !block.samples.empty(); block = queue.front(333)) {
            allRight = allRight && block.firstFrame == next + block.gapFrames;
            missing += block.gapFrames;
            for (std::int64_t i = 0; i < block.frames(); ++i)
                allRight = allRight &&
                    block.samples[static_cast<std::size_t>(i)] ==
                        static_cast<float>((block.firstFrame + i) % 16'000'000);
            next = block.endFrame();
            queue.pop(block.frames());
        }
        std::this_thread::yield();
    }
    producer.join();
    QVERIFY(allRight);
    QCOMPARE(queue.endFrame(), total);
    QVERIFY(queue.lostFrames() > 0); // or the test has not tried what it is for
    QCOMPARE(missing + queue.trailingGapFrames(), queue.lostFrames());
}

QTEST_GUILESS_MAIN(TestBlockQueue)
#include "tst_block_queue.moc"
