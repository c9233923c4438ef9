// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/level_pyramid.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <utility>

using namespace ls;

namespace {

constexpr std::int64_t pointFrames = 4800;

/// Noise with one peak and one dip that must never be lost.
std::vector<LevelPoint> noisy(std::size_t count)
{
    std::mt19937 random(7); // NOLINT: the same each time
    std::uniform_real_distribution<float> level(-60.0F, -30.0F);
    std::vector<LevelPoint> points;
    for (std::size_t i = 0; i < count; ++i) {
        const auto begin = static_cast<std::int64_t>(i) * pointFrames;
        const float meanDb = level(random);
        points.push_back({begin, begin + pointFrames, i % 97 == 3 ? 1 : 0, meanDb + 4.0F, meanDb - 5.0F, meanDb});
    }
    points[count / 3].maxDb = -1.0F;
    points[count / 2].minDb = -99.0F;
    return points;
}

/// One point after the other.
LevelSummary plain(const std::vector<LevelPoint> &points, std::int64_t begin, std::int64_t end)
{
    LevelSummary sum;
    for (const LevelPoint &point : points) {
        if (point.endFrame > begin && point.beginFrame < end)
            sum.add(LevelPyramid({point}).whole());
    }
    return sum;
}

} // namespace

class TestLevelPyramid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noExtremeIsLostAtAnyZoom();
    void everyStretchIsWhatItsPointsAre();
    void theMeanIsOfTheEnergy();
    void aGapIsSeenFromAfar();
    void whatIsNotAvailableHidesNothing();
    void withoutPointsItIsEmpty();
};

void TestLevelPyramid::noExtremeIsLostAtAnyZoom()
{
    const std::vector<LevelPoint> points = noisy(10'007);
    const LevelPyramid pyramid(points);
    const std::int64_t length = points.back().endFrame;
    for (const int columns : {1, 2, 3, 7, 100, 640, 1900, 5000, 30'000}) {
        float highest = -200.0F;
        float lowest = 0.0F;
        for (int i = 0; i < columns; ++i) {
            const LevelSummary column = pyramid.over(length * i / columns, length * (i + 1) / columns);
            QVERIFY(!column.isEmpty);
            highest = std::max(highest, column.maxDb);
            lowest = std::min(lowest, column.minDb);
        }
        QCOMPARE(highest, -1.0F);
        QCOMPARE(lowest, -99.0F);
    }
}

void TestLevelPyramid::everyStretchIsWhatItsPointsAre()
{
    const std::vector<LevelPoint> points = noisy(1500);
    const LevelPyramid pyramid(points);
    std::mt19937 random(11); // NOLINT: the same each time
    std::uniform_int_distribution<std::int64_t> place(0, points.back().endFrame);
    for (int i = 0; i < 400; ++i) {
        std::int64_t begin = place(random);
        std::int64_t end = place(random);
        if (begin > end)
            std::swap(begin, end);
        const LevelSummary fast = pyramid.over(begin, end);
        const LevelSummary slow = plain(points, begin, end);
        QCOMPARE(fast.isEmpty, slow.isEmpty);
        QCOMPARE(fast.hasGap, slow.hasGap);
        if (slow.isEmpty)
            continue;
        QCOMPARE(fast.maxDb, slow.maxDb);
        QCOMPARE(fast.minDb, slow.minDb);
        QVERIFY(std::abs(fast.meanDb() - slow.meanDb()) < 1e-9);
    }
}

void TestLevelPyramid::theMeanIsOfTheEnergy()
{
    // −20 dB for one part, −∞ for nine: 10 lg 0.1 = −10 dB less.
    constexpr float silence = -std::numeric_limits<float>::infinity();
    std::vector<LevelPoint> points;
    for (std::int64_t i = 0; i < 10; ++i)
        points.push_back({i * 10, i * 10 + 10, 0, 0.0F, 0.0F, i == 4 ? -20.0F : silence});
    QVERIFY(std::abs(LevelPyramid(points).whole().meanDb() + 30.0) < 1e-9);
}

void TestLevelPyramid::aGapIsSeenFromAfar()
{
    std::vector<LevelPoint> points;
    for (std::int64_t i = 0; i < 1000; ++i)
        points.push_back({i * 10, i * 10 + 10, i == 777 ? 1 : 0, -20.0F, -30.0F, -25.0F});
    const LevelPyramid pyramid(points);
    QVERIFY(pyramid.whole().hasGap);
    QVERIFY(pyramid.over(7770, 7771).hasGap);
    QVERIFY(!pyramid.over(0, 7770).hasGap);
    QVERIFY(!pyramid.over(7780, 10'000).hasGap);
}

void TestLevelPyramid::whatIsNotAvailableHidesNothing()
{
    std::vector<LevelPoint> points{{0, 10, 10}, {10, 20, 0, -3.0F, -9.0F, -6.0F}, {20, 30, 10}};
    const LevelSummary sum = LevelPyramid(points).whole();
    QCOMPARE(sum.maxDb, -3.0F);
    QCOMPARE(sum.minDb, -9.0F);
    QVERIFY(std::abs(sum.meanDb() + 6.0) < 1e-6);
    QVERIFY(std::isnan(LevelPyramid({{0, 10, 10}}).whole().maxDb));
}

void TestLevelPyramid::withoutPointsItIsEmpty()
{
    QVERIFY(LevelPyramid().over(0, 100).isEmpty);
    QVERIFY(LevelPyramid().whole().isEmpty);
    QVERIFY(LevelPyramid({{10, 20}}).over(20, 30).isEmpty);
    QVERIFY(LevelPyramid({{10, 20}}).over(0, 10).isEmpty);
}

QTEST_APPLESS_MAIN(TestLevelPyramid)
#include "tst_level_pyramid.moc"
