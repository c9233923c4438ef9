// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gap_detector.h"
#include "core/engine/watchdog.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <random>
#include <vector>

using namespace ls;

namespace {

constexpr int rateHz = 48000;

/// A card on a clock of its own, behind a scheduler: what arrives, and when.
class SimulatedCard {
public:
    SimulatedCard(double ppm, double jitterMs) : m_frameNs(1e9 / (rateHz * (1.0 + ppm * 1e-6))), m_jitterMs(jitterMs) {}

    void runFor(double seconds)
    {
        const double endNs = m_nowNs + seconds * 1e9;
        while (m_nowNs < endNs) {
            m_nowNs += blockFrames * m_frameNs;
            m_position += blockFrames;
            // Mostly on time, often a little late, now and then very.
            double lateMs = std::exponential_distribution<double>(1.0 / std::max(1e-9, m_jitterMs * 0.2))(m_random);
            if (std::uniform_real_distribution<double>()(m_random) < 0.05)
                lateMs += m_jitterMs;
            m_arrivedNs = std::max(m_arrivedNs, m_nowNs + lateMs * 1e6); // blocks do not overtake
            deliver();
        }
    }

    /// The hardware goes on, nothing of it arrives, and then all at once.
    void stallFor(double seconds)
    {
        const auto blocks = static_cast<int>(seconds * rateHz / blockFrames);
        m_nowNs += blocks * blockFrames * m_frameNs;
        m_arrivedNs = m_nowNs;
        for (int block = 0; block < blocks; ++block) {
            m_position += blockFrames;
            deliver();
        }
    }

    void lose(std::int64_t frames)
    {
        m_nowNs += static_cast<double>(frames) * m_frameNs;
        m_lossPosition = m_position;
        m_lossNs = m_nowNs;
    }

    GapDetector detector{rateHz};
    std::vector<GapDetector::Loss> found;
    double foundAfterSeconds = 0.0;
    std::int64_t lossPosition() const { return m_lossPosition; }
    std::int64_t position() const { return m_position; }
    std::int64_t nowNs() const { return std::llround(m_arrivedNs); }

private:
    static constexpr std::int64_t blockFrames = 960;

    void deliver()
    {
        if (const auto loss = detector.arrived(std::llround(m_arrivedNs), m_position)) {
            found.push_back(*loss);
            foundAfterSeconds = (m_arrivedNs - m_lossNs) * 1e-9;
            m_position += loss->frames;
        }
    }

    double m_frameNs;
    double m_jitterMs;
    std::mt19937 m_random{1};
    double m_nowNs = 5e9;
    double m_arrivedNs = 0.0;
    std::int64_t m_position = 0;
    std::int64_t m_lossPosition = 0;
    double m_lossNs = 0.0;
};

} // namespace

/// Against a simulated card. Expected: RELIABILITY goal R3, every loss of 5 ms and more within 4 s, its length within
/// 1 ms idle and 5 ms loaded, its place within 300 ms, and no false alarm.
class TestGapDetector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLossIsFoundMeasuredAndPlaced_data();
    void everyLossIsFoundMeasuredAndPlaced();
    void driftIsNoLoss_data();
    void driftIsNoLoss();
    void burstsAreNoLoss();
    void aSecondLossIsFoundBesideTheFirst();
    void whatIsMissingAfterAnOutageIsTold();
    void theWatchdogWarnsOnceThenGivesUp();
};

void TestGapDetector::everyLossIsFoundMeasuredAndPlaced_data()
{
    QTest::addColumn<int>("lossMs");
    QTest::addColumn<double>("jitterMs");
    QTest::addColumn<double>("ppm");
    QTest::addColumn<double>("toleranceMs");
    for (const int lossMs : {5, 7, 10, 20, 30, 100, 1000}) {
        for (const double ppm : {-150.0, 0.0, 150.0})
            QTest::addRow("%d ms, idle, %+.0f ppm", lossMs, ppm) << lossMs << 0.5 << ppm << 1.0;
        QTest::addRow("%d ms, loaded", lossMs) << lossMs << 15.0 << 40.0 << 5.0;
    }
}

void TestGapDetector::everyLossIsFoundMeasuredAndPlaced()
{
    QFETCH(int, lossMs);
    QFETCH(double, jitterMs);
    QFETCH(double, ppm);
    QFETCH(double, toleranceMs);
    for (const double phaseSeconds : {0.0, 0.25, 0.5, 0.75}) { // against the detector's windows
        SimulatedCard card(ppm, jitterMs);
        card.runFor(10.0 + phaseSeconds);
        card.lose(lossMs * rateHz / 1000);
        card.runFor(10.0);
        QCOMPARE(card.found.size(), std::size_t{1});
        const GapDetector::Loss loss = card.found.front();
        const double foundMs = static_cast<double>(loss.frames) * 1000.0 / rateHz;
        QVERIFY2(std::abs(foundMs - lossMs) <= toleranceMs, qPrintable(QString::number(foundMs)));
        QVERIFY2(card.foundAfterSeconds <= 4.0, qPrintable(QString::number(card.foundAfterSeconds)));
        QVERIFY(loss.earliestFrame <= card.lossPosition() && card.lossPosition() <= loss.latestFrame);
        QVERIFY2(loss.latestFrame - loss.earliestFrame <= rateHz * 3 / 10,
                 qPrintable(QString::number(loss.latestFrame - loss.earliestFrame)));
    }
}

void TestGapDetector::driftIsNoLoss_data()
{
    QTest::addColumn<double>("ppm");
    for (const double ppm : {-250.0, -150.0, -40.0, 0.0, 40.0, 150.0, 250.0})
        QTest::addRow("%+.0f ppm", ppm) << ppm;
}

void TestGapDetector::driftIsNoLoss()
{
    QFETCH(double, ppm);
    SimulatedCard card(ppm, 15.0);
    card.runFor(3600.0);
    QVERIFY(card.found.empty());
    QVERIFY2(std::abs(card.detector.driftPpm() - ppm) < 5.0, qPrintable(QString::number(card.detector.driftPpm())));
}

void TestGapDetector::burstsAreNoLoss()
{
    SimulatedCard card(30.0, 2.0);
    for (const double stallSeconds : {0.4, 0.9, 1.0, 1.3, 2.5, 5.0, 20.0}) { // a client buffers 20 s
        card.runFor(3.3);
        card.stallFor(stallSeconds);
    }
    card.runFor(5.0);
    QVERIFY(card.found.empty());
}

void TestGapDetector::aSecondLossIsFoundBesideTheFirst()
{
    SimulatedCard card(0.0, 0.5);
    card.runFor(5.0);
    card.lose(480);
    card.runFor(6.0);
    card.lose(4800);
    card.runFor(6.0);
    QCOMPARE(card.found.size(), std::size_t{2});
    QVERIFY(std::abs(card.found[0].frames - 480) <= 48);
    QVERIFY(std::abs(card.found[1].frames - 4800) <= 48);
    // Both in time again: the stream's position is what the card has counted.
    QVERIFY(std::abs(card.detector.framesBehind(card.nowNs(), card.position())) < 240);
}

void TestGapDetector::whatIsMissingAfterAnOutageIsTold()
{
    SimulatedCard card(100.0, 0.5);
    card.runFor(60.0);
    const std::int64_t missing = 10 * rateHz;
    card.lose(missing);
    // Blocks that come now without delay are so much behind.
    const std::int64_t behind =
        card.detector.framesBehind(card.nowNs() + std::int64_t{10'020'000'000}, card.position() + 960);
    QVERIFY2(std::abs(behind - missing) < rateHz * 5 / 1000, qPrintable(QString::number(behind - missing)));
    QCOMPARE(GapDetector(rateHz).framesBehind(123, 0), 0);
}

void TestGapDetector::theWatchdogWarnsOnceThenGivesUp()
{
    constexpr std::int64_t ms = 1'000'000;
    Watchdog dog;
    QCOMPARE(dog.look(9000 * ms), Watchdog::Verdict::fine); // nothing was opened yet
    dog.fed(0);
    QCOMPARE(dog.look(999 * ms), Watchdog::Verdict::fine);
    QCOMPARE(dog.look(1000 * ms), Watchdog::Verdict::silent);
    QCOMPARE(dog.look(1250 * ms), Watchdog::Verdict::fine); // told
    QCOMPARE(dog.look(2500 * ms), Watchdog::Verdict::dead);
    dog.fed(2600 * ms);
    QCOMPARE(dog.look(3600 * ms), Watchdog::Verdict::silent);
    dog.rest();
    QCOMPARE(dog.look(9000 * ms), Watchdog::Verdict::fine);
}

QTEST_APPLESS_MAIN(TestGapDetector)
#include "tst_gap_detector.moc"
