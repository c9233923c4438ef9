// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trigger_gate.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace ls;

namespace {

constexpr int rate = 100; // so a row of 100 ms has 10 frames
constexpr std::int64_t rowFrames = 10;

LogRow rowAt(std::int64_t begin, double level, std::int64_t gapFrames = 0)
{
    LogRow row{begin, begin + rowFrames, gapFrames, 0, {}};
    row.readings[Metric::LAFmax] = level;
    row.readings[Metric::LAF] = level - 3.0;
    row.readings[Metric::LAeq] = level - 1.0;
    return row;
}

struct Kept {
    std::vector<TriggerEvent> events;
    std::vector<std::int64_t> begins;
};

/// Feeds all rows, and sees that what is called decided does not change any more.
Kept feed(TriggerGate gate, const std::vector<LogRow> &rows, std::int64_t endFrame)
{
    Kept kept;
    struct Promise {
        bool keeping = false;
        std::int64_t begin = 0; // of the stretch that is spoken of
        std::int64_t end = 0;
    };
    std::vector<Promise> promises;
    std::int64_t decided = gate.decidedFrame();
    for (const LogRow &row : rows) {
        const TriggerGate::Decision decision = gate.row(row);
        if (decision.ended)
            kept.events.push_back(*decision.ended);
        if (decision.keepFrom) {
            [&] { QVERIFY2(*decision.keepFrom >= decided, "a stretch began where nothing was to be kept"); }();
            kept.begins.push_back(*decision.keepFrom);
        }
        [&] { QVERIFY(gate.decidedFrame() >= decided); }();
        decided = gate.decidedFrame();
        if (gate.isKeeping())
            promises.push_back({true, kept.begins.back(), decided});
        else
            promises.push_back({false, kept.events.empty() ? 0 : kept.events.back().endFrame, decided});
    }
    if (const auto last = gate.finish(endFrame))
        kept.events.push_back(*last);
    const auto isKept = [&](std::int64_t frame) {
        return std::any_of(kept.events.begin(), kept.events.end(), [frame](const TriggerEvent &event) {
            return frame >= event.beginFrame && frame < event.endFrame;
        });
    };
    for (std::size_t i = 0; i < promises.size(); i += 1 + promises.size() / 50) {
        for (std::int64_t frame = promises[i].begin; frame < std::min(promises[i].end, endFrame); ++frame)
            [&] { QCOMPARE(isKept(frame), promises[i].keeping); }();
    }
    return kept;
}

std::vector<LogRow> levels(const std::vector<double> &values)
{
    std::vector<LogRow> rows;
    for (const double value : values)
        rows.push_back(rowAt(static_cast<std::int64_t>(rows.size()) * rowFrames, value));
    return rows;
}

/// By marking frames: another way to the same end.
std::vector<TriggerEvent> reference(const TriggerOptions &options, const std::vector<LogRow> &rows,
                                    std::int64_t endFrame)
{
    const auto inFrames = [](double seconds) { return std::llround(seconds * rate); };
    std::vector<char> keep(static_cast<std::size_t>(endFrame), 0);
    const auto mark = [&](std::int64_t from, std::int64_t to) {
        for (std::int64_t frame = std::max<std::int64_t>(from, 0); frame < std::min(to, endFrame); ++frame)
            keep[static_cast<std::size_t>(frame)] = 1;
    };
    const auto isAbove = [&](const LogRow &row) { return row.readings[Metric::LAFmax] > options.thresholdDb; };
    for (const LogRow &row : rows) {
        if (isAbove(row))
            mark(row.beginFrame - inFrames(options.preSeconds), row.endFrame + inFrames(options.postSeconds));
    }
    const auto runs = [&] {
        std::vector<TriggerEvent> found;
        for (std::int64_t frame = 0; frame < endFrame; ++frame) {
            if (keep[static_cast<std::size_t>(frame)] == 0)
                continue;
            if (found.empty() || found.back().endFrame != frame)
                found.push_back({frame, frame, 0, 0, 0, 0.0, 0.0, 0.0});
            found.back().endFrame = frame + 1;
        }
        return found;
    };
    const std::vector<TriggerEvent> apart = runs();
    for (std::size_t i = 1; i < apart.size(); ++i) {
        if (apart[i].beginFrame - apart[i - 1].endFrame < inFrames(options.gapSeconds))
            mark(apart[i - 1].endFrame, apart[i].beginFrame);
    }
    std::vector<TriggerEvent> events = runs();
    for (TriggerEvent &event : events) {
        const auto inside = [&](const LogRow &row) {
            return isAbove(row) && row.beginFrame >= event.beginFrame && row.endFrame <= event.endFrame;
        };
        event.exceedanceBegin = std::find_if(rows.begin(), rows.end(), inside)->beginFrame;
        event.exceedanceEnd = std::find_if(rows.rbegin(), rows.rend(), inside)->endFrame;
        double energy = 0.0;
        std::int64_t frames = 0;
        double max = -1000.0;
        for (const LogRow &row : rows) {
            if (row.beginFrame < event.exceedanceBegin || row.endFrame > event.exceedanceEnd ||
                std::isnan(row.readings[Metric::LAeq]))
                continue;
            energy += dbToPower(row.readings[Metric::LAeq]) * static_cast<double>(row.measuredFrames());
            frames += row.measuredFrames();
            max = std::max(max, row.readings[Metric::LAFmax]);
        }
        event.gapFrames = event.exceedanceEnd - event.exceedanceBegin - frames;
        event.LAeqDbFs = powerToDb(energy / static_cast<double>(frames));
        event.LAFmaxDbFs = max;
        event.LAEDb = event.LAeqDbFs + powerToDb(static_cast<double>(frames) / rate);
    }
    return events;
}

void compare(const std::vector<TriggerEvent> &events, const std::vector<TriggerEvent> &expected)
{
    QCOMPARE(events.size(), expected.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i].beginFrame, expected[i].beginFrame);
        QCOMPARE(events[i].endFrame, expected[i].endFrame);
        QCOMPARE(events[i].exceedanceBegin, expected[i].exceedanceBegin);
        QCOMPARE(events[i].exceedanceEnd, expected[i].exceedanceEnd);
        QCOMPARE(events[i].gapFrames, expected[i].gapFrames);
        QCOMPARE(events[i].LAFmaxDbFs, expected[i].LAFmaxDbFs);
        QVERIFY(std::abs(events[i].LAeqDbFs - expected[i].LAeqDbFs) < 1e-9);
        QVERIFY(std::abs(events[i].LAEDb - expected[i].LAEDb) < 1e-9);
    }
}

} // namespace

class TestTriggerGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silenceKeepsNothing();
    void aBangIsKeptWithWhatWasBeforeAndAfter();
    void theBeginningIsKnownWithTheFirstRowAbove();
    void theThresholdItselfIsNotAbove();
    void runningLevelsCountWithTheirMaximum();
    void theEndIsDecidedWhenNothingCanJoinAnyMore();
    void stretchesThatTouchAreOne();
    void stretchesCloserThanTheMinimumGapAreOne();
    void preRollEndsAtTheStretchBefore();
    void theStreamsEndEndsIt();
    void levelsAreOfTheExceedanceOnly();
    void lostFramesCountAsTimeButNotInLevels();
    void rowsWithoutAReadingAreNotAbove();
    void randomRowsAgreeWithTheReference();
};

void TestTriggerGate::silenceKeepsNothing()
{
    const Kept kept = feed({{Metric::LAF, -40.0}, rate}, levels(std::vector<double>(100, digitalSilenceDb)), 1000);
    QVERIFY(kept.events.empty() && kept.begins.empty());
}

void TestTriggerGate::aBangIsKeptWithWhatWasBeforeAndAfter()
{
    std::vector<double> values(100, -60.0);
    values[50] = values[51] = -20.0; // frames 500 to 520
    const Kept kept = feed({{Metric::LAF, -40.0, 1.5, 2.0, 0.0}, rate}, levels(values), 1000);
    QCOMPARE(kept.events.size(), std::size_t{1});
    QCOMPARE(kept.begins, std::vector<std::int64_t>{350});
    QCOMPARE(kept.events[0].beginFrame, 350);
    QCOMPARE(kept.events[0].endFrame, 720);
    QCOMPARE(kept.events[0].exceedanceBegin, 500);
    QCOMPARE(kept.events[0].exceedanceEnd, 520);
}

void TestTriggerGate::theBeginningIsKnownWithTheFirstRowAbove()
{
    TriggerGate gate({Metric::LAF, -40.0, 1.0, 1.0, 1.0}, rate);
    QVERIFY(!gate.row(rowAt(0, -60.0)).keepFrom);
    QVERIFY(!gate.isKeeping());
    const TriggerGate::Decision decision = gate.row(rowAt(10, -30.0));
    QCOMPARE(decision.keepFrom, std::optional<std::int64_t>(0)); // no audio before the first frame
    QVERIFY(gate.isKeeping());
    QCOMPARE(gate.decidedFrame(), 120); // what comes in the next second is kept, whatever it is
}

void TestTriggerGate::theThresholdItselfIsNotAbove()
{
    TriggerGate gate({Metric::LAF, -40.0}, rate);
    QVERIFY(!gate.row(rowAt(0, -40.0)).keepFrom);
    QVERIFY(gate.row(rowAt(10, std::nextafter(-40.0, 0.0))).keepFrom);
}

void TestTriggerGate::runningLevelsCountWithTheirMaximum()
{
    LogRow row = rowAt(0, -60.0);
    row.readings[Metric::LCSmax] = -30.0; // it was above, though at the end of the row it no longer is
    row.readings[Metric::LCS] = -50.0;
    QVERIFY(TriggerGate({Metric::LCS, -40.0}, rate).row(row).keepFrom);
    row.readings[Metric::LCpeak] = -39.0;
    QVERIFY(TriggerGate({Metric::LCpeak, -40.0}, rate).row(row).keepFrom);
    QVERIFY(!TriggerGate({Metric::LAeq, -40.0}, rate).row(row).keepFrom);
    QVERIFY(!TriggerGate({Metric::LAE, -40.0}, rate).row(row).keepFrom); // not in this row: NaN
}

void TestTriggerGate::theEndIsDecidedWhenNothingCanJoinAnyMore()
{
    TriggerGate gate({Metric::LAF, -40.0, 1.0, 1.0, 0.5}, rate);
    gate.row(rowAt(0, -20.0));
    std::int64_t at = rowFrames;
    std::optional<TriggerEvent> ended;
    for (; !ended; at += rowFrames)
        ended = gate.row(rowAt(at, -60.0)).ended;
    // 10 + post 100 + gap 50 + the next one's pre 100
    QCOMPARE(at, 260);
    QCOMPARE(ended->endFrame, 110);
    QCOMPARE(gate.decidedFrame(), 160); // the next could begin at 260, with audio from 160
}

void TestTriggerGate::stretchesThatTouchAreOne()
{
    std::vector<double> values(60, -60.0);
    values[10] = values[31] = -20.0; // 110 + 100 post = 310 − 100 pre
    const TriggerOptions options{Metric::LAF, -40.0, 1.0, 1.0, 0.0};
    QCOMPARE(feed({options, rate}, levels(values), 600).events.size(), std::size_t{1});
    std::swap(values[31], values[32]);
    QCOMPARE(feed({options, rate}, levels(values), 600).events.size(), std::size_t{2});
}

void TestTriggerGate::stretchesCloserThanTheMinimumGapAreOne()
{
    std::vector<double> values(100, -60.0);
    values[10] = values[40] = -20.0; // audio to 210 and from 300
    QCOMPARE(feed({{Metric::LAF, -40.0, 1.0, 1.0, 0.9}, rate}, levels(values), 1000).events.size(), std::size_t{2});
    const Kept one = feed({{Metric::LAF, -40.0, 1.0, 1.0, 1.0}, rate}, levels(values), 1000);
    QCOMPARE(one.events.size(), std::size_t{1});
    QCOMPARE(one.events[0].exceedanceBegin, 100);
    QCOMPARE(one.events[0].exceedanceEnd, 410);
    QCOMPARE(one.events[0].endFrame, 510);
}

void TestTriggerGate::preRollEndsAtTheStretchBefore()
{
    TriggerGate gate({Metric::LAF, -40.0, 1.0, 0.0, 0.0}, rate, 1000);
    QCOMPARE(gate.row(rowAt(1020, -20.0)).keepFrom, std::optional<std::int64_t>(1000));
}

void TestTriggerGate::theStreamsEndEndsIt()
{
    const Kept kept = feed({{Metric::LAF, -40.0, 1.0, 5.0, 1.0}, rate}, levels({-60.0, -20.0, -60.0, -60.0}), 43);
    QCOMPARE(kept.events.size(), std::size_t{1});
    QCOMPARE(kept.events[0].endFrame, 43);
    QCOMPARE(kept.events[0].exceedanceEnd, 20);
}

void TestTriggerGate::levelsAreOfTheExceedanceOnly()
{
    // 0.1 s at −20 dB, 0.1 s of nothing, 0.1 s at −20 dB: LAeq = −20 + 10 lg(2/3) = −21.761 dB,
    // LAE = −21.761 + 10 lg 0.3 = −26.990 dB = −20 + 10 lg 0.2.
    std::vector<LogRow> rows = levels({-90.0, -18.0, -95.0, -19.0, -90.0, -90.0});
    rows[1].readings[Metric::LAeq] = rows[3].readings[Metric::LAeq] = -20.0;
    rows[2].readings[Metric::LAeq] = digitalSilenceDb;
    const Kept kept = feed({{Metric::LAF, -40.0, 0.0, 1.0, 1.0}, rate}, rows, 60);
    QCOMPARE(kept.events.size(), std::size_t{1});
    QVERIFY(std::abs(kept.events[0].LAeqDbFs - -21.761) < 0.001);
    QVERIFY(std::abs(kept.events[0].LAEDb - -26.990) < 0.001);
    QCOMPARE(kept.events[0].LAFmaxDbFs, -18.0);
}

void TestTriggerGate::lostFramesCountAsTimeButNotInLevels()
{
    std::vector<LogRow> rows = levels({-20.0, -20.0, -20.0});
    rows[1].gapFrames = 6;
    rows.erase(rows.begin()); // and one that never came
    rows.push_back(rowAt(60, -20.0));
    const Kept kept = feed({{Metric::LAF, -40.0, 0.0, 1.0, 0.0}, rate}, rows, 70);
    QCOMPARE(kept.events.size(), std::size_t{1});
    QCOMPARE(kept.events[0].exceedanceBegin, 10);
    QCOMPARE(kept.events[0].exceedanceEnd, 70);
    QCOMPARE(kept.events[0].gapFrames, 6 + 30);
    QVERIFY(std::abs(kept.events[0].LAeqDbFs - -21.0) < 1e-9); // 24 frames, all at −21 dB
    QVERIFY(std::abs(kept.events[0].LAEDb - (-21.0 + powerToDb(0.24))) < 1e-9);
}

void TestTriggerGate::rowsWithoutAReadingAreNotAbove()
{
    TriggerGate gate({Metric::LAF, -40.0, 0.0, 0.1, 0.0}, rate);
    gate.row(rowAt(0, -20.0));
    QVERIFY(!gate.row({10, 20, 10, 0, {}}).ended);
    const TriggerGate::Decision decision = gate.row({20, 30, 10, 0, {}}); // time passes in a gap, too
    QVERIFY(decision.ended);
    QCOMPARE(decision.ended->endFrame, 20);
    QCOMPARE(decision.ended->gapFrames, 0);
}

void TestTriggerGate::randomRowsAgreeWithTheReference()
{
    std::mt19937 random(4);
    const auto chance = [&random](std::uint64_t percent) { return random() % 100 < percent; };
    for (int round = 0; round < 400; ++round) {
        const auto seconds = [&random, &chance] {
            return chance(20) ? 0.0 : static_cast<double>(random() % 300) / 100.0;
        };
        const TriggerOptions options{Metric::LAF, -40.0, seconds(), seconds(), seconds()};
        const std::uint64_t loudPercent = 1 + random() % 20;
        std::vector<LogRow> rows;
        std::int64_t at = 0;
        for (int i = 0; i < 200; ++i) {
            const std::int64_t lost = chance(5) ? static_cast<std::int64_t>(random() % rowFrames) : 0;
            LogRow row = rowAt(at, (chance(loudPercent) ? -20.0 : -60.0) - static_cast<double>(random() % 10), lost);
            if (chance(3))
                row = {at, at + rowFrames, rowFrames, 0, {}}; // all of it lost
            if (!chance(3))
                rows.push_back(row);
            at += rowFrames;
        }
        const std::int64_t endFrame = rows.back().endFrame + static_cast<std::int64_t>(random() % 30);
        const Kept kept = feed({options, rate}, rows, endFrame);
        compare(kept.events, reference(options, rows, endFrame));
        QCOMPARE(kept.begins.size(), kept.events.size());
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestTriggerGate)
#include "tst_trigger_gate.moc"
