// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pre_roll.h"
#include "tests/core/reading_log.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

using namespace ls;

namespace {

constexpr std::int64_t everything = std::numeric_limits<std::int64_t>::max();

/// A frame that knows its number: exact in float up to 2^24.
std::vector<float> numbered(std::int64_t first, std::int64_t frames, int channels)
{
    std::vector<float> samples;
    for (std::int64_t frame = first; frame < first + frames; ++frame)
        for (int channel = 0; channel < channels; ++channel)
            samples.push_back(static_cast<float>(frame) + 0.25F * static_cast<float>(channel));
    return samples;
}

/// Keeps what it is handed, and sees that positions, gaps and samples agree.
class Recorder : public BlockSink {
public:
    explicit Recorder(std::int64_t begin) : end(begin) {}
    void consume(const BlockView &block) noexcept override
    {
        consistent = consistent && block.gapFrames >= 0 && block.firstFrame == end + block.gapFrames;
        for (std::int64_t i = 0; i < block.frames(); ++i) {
            frames.push_back(block.firstFrame + i);
            for (int channel = 0; channel < block.channels; ++channel)
                consistent = consistent &&
                    block.samples[static_cast<std::size_t>(i * block.channels + channel)] ==
                        static_cast<float>(block.firstFrame + i) + 0.25F * static_cast<float>(channel);
        }
        end = block.endFrame();
    }
    std::int64_t end;
    bool consistent = true;
    std::vector<std::int64_t> frames;
};

/// A stream with gaps, as a device would push it.
class Stream {
public:
    Stream(PreRoll &preRoll, int channels, std::int64_t firstFrame = 0)
        : end(firstFrame),
          m_preRoll(preRoll),
          m_channels(channels)
    {
    }
    void push(std::int64_t frames, std::int64_t gapFrames = 0)
    {
        const std::int64_t first = end + gapFrames;
        m_preRoll.consume({numbered(first, frames, m_channels), m_channels, first, gapFrames});
        for (std::int64_t frame = first; frame < first + frames; ++frame)
            received.push_back(frame);
        end = first + frames;
    }
    std::vector<std::int64_t> receivedFrom(std::int64_t frame) const
    {
        return {std::lower_bound(received.begin(), received.end(), frame), received.end()};
    }

    std::int64_t end;
    std::vector<std::int64_t> received;

private:
    PreRoll &m_preRoll;
    int m_channels;
};

LogRow rowAt(std::int64_t begin, std::int64_t end, double level)
{
    LogRow row{begin, end, 0, 0, {}};
    row.readings[Metric::LAF] = level;
    return row;
}

constexpr AudioFormat slow{1000, 1, SampleType::float32};

} // namespace

class TestPreRoll : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastSecondsComeBackBitExactForAnyBlockSize_data();
    void theLastSecondsComeBackBitExactForAnyBlockSize();
    void whatIsAskedForBeginsAtItsFrame();
    void lessThanASecondAtTheStartIsAllThereIs();
    void nothingYetIsNothing();
    void aGapInTheTimeKeptCountsAsTime();
    void aGapAcrossTheBeginningIsCutToIt();
    void aGapAtTheEndIsHandedOn();
    void aGapLongerThanAllLeavesSilenceOnly();
    void tooManyGapsShortenWhatIsKept();
    void aStreamJoinedLateBeginsThere();
    void recordingsBeginOnWholeSeconds();
    void lengthsAreBounded();
    void readingsOfTheTimeComeWithIt();
    void aGapEventFromBeforeTellsTheRest();
    void tooManyEventsAreCounted();
    void aReaderCatchesUpWhileTheStreamGoesOn();
    void aReaderThatIsTooSlowSeesAGap();
};

void TestPreRoll::theLastSecondsComeBackBitExactForAnyBlockSize_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("blockFrames"); // 0: at random
    for (const int channels : {1, 2, 3})
        for (const int blockFrames : {1, 7, 64, 480, 1023, 4096, 100'000, 0})
            QTest::addRow("%d channels, %d frames", channels, blockFrames) << channels << blockFrames;
}

void TestPreRoll::theLastSecondsComeBackBitExactForAnyBlockSize()
{
    QFETCH(int, channels);
    QFETCH(int, blockFrames);
    std::mt19937 random(1);
    const AudioFormat format{1000, channels, SampleType::float32};
    PreRoll preRoll(format, 5.0);
    Stream stream(preRoll, channels);
    for (int i = 0; stream.end < 40'000 && i < 20'000; ++i) {
        const auto frames = blockFrames > 0 ? blockFrames : static_cast<int>(random() % 3000);
        stream.push(frames, random() % 8 == 0 ? static_cast<std::int64_t>(random() % 700) : 0);
        if (i % 50 != 0 && stream.end < 40'000)
            continue;
        QCOMPARE(preRoll.endFrame(), stream.end);
        QCOMPARE(preRoll.earliestFrame(), std::max<std::int64_t>(0, stream.end - 6000));
        Recorder recorder(preRoll.earliestFrame());
        test::ReadingLog log;
        preRoll.replay(0, recorder, log);
        QVERIFY(recorder.consistent);
        QCOMPARE(recorder.end, stream.end);
        QCOMPARE(recorder.frames, stream.receivedFrom(preRoll.earliestFrame()));
    }
}

void TestPreRoll::whatIsAskedForBeginsAtItsFrame()
{
    PreRoll preRoll(slow, 5.0);
    Stream stream(preRoll, 1);
    stream.push(3500);
    stream.push(5000, 250); // the ring has wrapped; the gap lies at 3500
    for (const std::int64_t from : {8749, 8750, 7000, 6001, 6000, 3751, 3750, 3749, 3500, 3499}) {
        Recorder recorder(from);
        test::ReadingLog log;
        preRoll.replay(from, recorder, log);
        QVERIFY(recorder.consistent);
        QCOMPARE(recorder.frames, stream.receivedFrom(from));
    }
}

void TestPreRoll::lessThanASecondAtTheStartIsAllThereIs()
{
    PreRoll preRoll(slow, 10.0);
    Stream stream(preRoll, 1);
    stream.push(700);
    QCOMPARE(preRoll.earliestFrame(), 0);
    QCOMPARE(preRoll.recordingBegin(700, 10.0), 0);
    Recorder recorder(0);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QCOMPARE(recorder.frames, stream.received);
}

void TestPreRoll::nothingYetIsNothing()
{
    const PreRoll preRoll(slow, 10.0);
    QCOMPARE(preRoll.earliestFrame(), 0);
    QCOMPARE(preRoll.endFrame(), 0);
    Recorder recorder(0);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.frames.empty());
}

void TestPreRoll::aGapInTheTimeKeptCountsAsTime()
{
    PreRoll preRoll(slow, 4.0);
    Stream stream(preRoll, 1);
    stream.push(10'000);
    stream.push(1000, 2000); // 5 s kept: 2 s of sound, 2 s missing, 1 s of sound
    QCOMPARE(preRoll.earliestFrame(), 8000);
    Recorder recorder(8000);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.consistent);
    QCOMPARE(recorder.frames.size(), std::size_t{3000});
    QCOMPARE(recorder.frames.front(), 8000);
}

void TestPreRoll::aGapAcrossTheBeginningIsCutToIt()
{
    PreRoll preRoll(slow, 1.0); // 2 s are kept
    Stream stream(preRoll, 1);
    stream.push(5000);
    stream.push(500, 3000);
    QCOMPARE(preRoll.earliestFrame(), 6500);
    Recorder recorder(6500);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.consistent); // so its first block has a gap of 1500
    QCOMPARE(recorder.frames.front(), 8000);
    QCOMPARE(recorder.frames.size(), std::size_t{500});
}

void TestPreRoll::aGapAtTheEndIsHandedOn()
{
    PreRoll preRoll(slow, 3.0);
    Stream stream(preRoll, 1);
    stream.push(1000);
    stream.push(0, 300); // a stop inside a gap
    Recorder recorder(0);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.consistent);
    QCOMPARE(recorder.end, 1300);
    stream.push(10);
    Recorder whole(0);
    preRoll.replay(0, whole, log);
    QVERIFY(whole.consistent);
    QCOMPARE(whole.frames, stream.received);
}

void TestPreRoll::aGapLongerThanAllLeavesSilenceOnly()
{
    PreRoll preRoll(slow, 2.0);
    Stream stream(preRoll, 1);
    stream.push(3000);
    stream.push(0, 60'000);
    Recorder recorder(60'000);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.frames.empty());
    QCOMPARE(recorder.end, 63'000);
    stream.push(100);
    Recorder later(60'100);
    preRoll.replay(0, later, log);
    QVERIFY(later.consistent);
    QCOMPARE(later.frames, stream.receivedFrom(60'100));
}

void TestPreRoll::tooManyGapsShortenWhatIsKept()
{
    PreRoll preRoll(slow, 19.0);
    Stream stream(preRoll, 1);
    for (int i = 0; i < 6000; ++i)
        stream.push(1, 1); // a gap before each frame: more than can be remembered
    QVERIFY(preRoll.earliestFrame() > 0);
    Recorder recorder(preRoll.earliestFrame());
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.consistent); // and what is left is at its place
    QVERIFY(recorder.frames.size() >= 4000);
    QCOMPARE(recorder.frames, stream.receivedFrom(preRoll.earliestFrame()));
}

void TestPreRoll::aStreamJoinedLateBeginsThere()
{
    PreRoll preRoll(slow, 5.0);
    Stream stream(preRoll, 1, 12'345);
    stream.push(100);
    QCOMPARE(preRoll.earliestFrame(), 12'345);
    QCOMPARE(preRoll.recordingBegin(12'445, 5.0), 13'000); // no whole second is kept yet: it begins at the next
    Recorder recorder(12'345);
    test::ReadingLog log;
    preRoll.replay(0, recorder, log);
    QVERIFY(recorder.consistent);
    QCOMPARE(recorder.frames, stream.received);
}

void TestPreRoll::recordingsBeginOnWholeSeconds()
{
    PreRoll preRoll(slow, 5.0);
    Stream stream(preRoll, 1);
    stream.push(20'999);
    QCOMPARE(preRoll.recordingBegin(20'999, 5.0), 15'000); // the whole 5 s are in it, and 0.999 s more
    QCOMPARE(preRoll.recordingBegin(20'999, 2.5), 18'000);
    QCOMPARE(preRoll.recordingBegin(20'999, 0.0), 20'000);
    QCOMPARE(preRoll.recordingBegin(20'999, 600.0), 15'000); // what there is
    QVERIFY(preRoll.recordingBegin(20'999, 5.0) >= preRoll.earliestFrame());
}

void TestPreRoll::lengthsAreBounded()
{
    PreRoll shortest(slow, -3.0);
    Stream stream(shortest, 1);
    stream.push(5000);
    QCOMPARE(shortest.earliestFrame(), 3000);
    PreRoll longest(slow, 1e9);
    Stream second(longest, 1);
    second.push(700'000);
    QCOMPARE(longest.earliestFrame(), 700'000 - 601'000);
}

void TestPreRoll::readingsOfTheTimeComeWithIt()
{
    PreRoll preRoll(slow, 3.0);
    Stream stream(preRoll, 1);
    // As the pipeline does it: samples first, what was measured in them afterwards.
    for (std::int64_t at = 0; at < 20'000; at += 100) {
        stream.push(100);
        preRoll.row(rowAt(at, at + 100, static_cast<double>(at)));
        if (at % 1000 == 900)
            preRoll.bandRow({at - 900, at + 100, 0, {}, {}});
        if (at % 700 == 0)
            preRoll.event({Event::Kind::overload, at, 1, 0.0, "a detail"});
    }
    Recorder recorder(17'000);
    test::ReadingLog log;
    preRoll.replay(17'000, recorder, log);
    QCOMPARE(log.rows.size(), std::size_t{30});
    for (std::size_t i = 0; i < log.rows.size(); ++i) {
        const auto begin = static_cast<std::int64_t>(17'000 + 100 * i);
        QVERIFY(test::sameBits(log.rows[i], rowAt(begin, begin + 100, static_cast<double>(begin))));
    }
    QCOMPARE(log.bandRows.size(), std::size_t{3});
    QCOMPARE(log.bandRows.front().beginFrame, 17'000);
    QCOMPARE(log.events.size(), std::size_t{4}); // at 17500, 18200, 18900, 19600
    QCOMPARE(log.events.front().frame, 17'500);
    QCOMPARE(log.events.front().detail, std::string("a detail"));
    QCOMPARE(preRoll.forgottenEvents(), 0);
}

void TestPreRoll::aGapEventFromBeforeTellsTheRest()
{
    PreRoll preRoll(slow, 1.0);
    Stream stream(preRoll, 1);
    stream.push(5000);
    stream.push(500, 3000);
    preRoll.event({Event::Kind::gap, 5000, 3000});
    preRoll.event({Event::Kind::overload, 5000, 3000}); // of samples, not of frames: it lies before
    Recorder recorder(7000);
    test::ReadingLog log;
    preRoll.replay(7000, recorder, log);
    QCOMPARE(log.events.size(), std::size_t{1});
    QCOMPARE(log.events[0].frame, 7000);
    QCOMPARE(log.events[0].count, 1000);
}

void TestPreRoll::tooManyEventsAreCounted()
{
    PreRoll preRoll(slow, 1.0);
    Stream stream(preRoll, 1);
    stream.push(10'000);
    for (int i = 0; i < 1000; ++i)
        preRoll.event({Event::Kind::overload, 9000 + i, 1});
    QVERIFY(preRoll.forgottenEvents() > 0);
    Recorder recorder(8000);
    test::ReadingLog log;
    preRoll.replay(8000, recorder, log);
    QCOMPARE(static_cast<std::int64_t>(log.events.size()) + preRoll.forgottenEvents(), 1000);
    QCOMPARE(log.events.back().frame, 9999); // the newest stay
}

void TestPreRoll::aReaderCatchesUpWhileTheStreamGoesOn()
{
    PreRoll preRoll(slow, 30.0);
    Stream stream(preRoll, 1);
    // Rows come 150 frames late, as behind a correction.
    std::int64_t rowAtFrame = 0;
    const auto push = [&] {
        stream.push(100, stream.end % 900 == 0 ? 37 : 0);
        for (; rowAtFrame + 250 <= stream.end; rowAtFrame += 100)
            preRoll.row(rowAt(rowAtFrame, rowAtFrame + 100, static_cast<double>(rowAtFrame)));
    };
    while (stream.end < 50'000)
        push();
    const std::int64_t begin = preRoll.recordingBegin(stream.end, 30.0);
    Recorder recorder(begin);
    test::ReadingLog log;
    PreRoll::Position position = preRoll.positionAt(begin);
    int rounds = 0;
    while (!preRoll.replay(position, 400, recorder, log)) {
        push();
        ++rounds;
    }
    QVERIFY(rounds > 80); // 30 s, 300 ms gained each time
    QVERIFY(recorder.consistent);
    QCOMPARE(recorder.frames, stream.receivedFrom(begin));
    QCOMPARE(recorder.end, stream.end);
    // Each row once, up to the last that there was; the next comes by the pipeline.
    QCOMPARE(log.rows.back().endFrame, rowAtFrame);
    for (std::size_t i = 0; i < log.rows.size(); ++i)
        QCOMPARE(log.rows[i].beginFrame, begin + static_cast<std::int64_t>(100 * i));
}

void TestPreRoll::aReaderThatIsTooSlowSeesAGap()
{
    PreRoll preRoll(slow, 1.0);
    Stream stream(preRoll, 1);
    stream.push(2000);
    Recorder recorder(0);
    test::ReadingLog log;
    PreRoll::Position position = preRoll.positionAt(0);
    preRoll.replay(position, 500, recorder, log);
    stream.push(5000);
    preRoll.replay(position, everything, recorder, log);
    QVERIFY(recorder.consistent); // so the missing frames are told, at their place
    QCOMPARE(recorder.frames.size(), std::size_t{2500});
    QCOMPARE(recorder.end, 7000);
}

QTEST_GUILESS_MAIN(TestPreRoll)
#include "tst_pre_roll.moc"
