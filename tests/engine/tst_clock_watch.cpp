// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/clock_watch.h"

#include <QTest>

#include <cmath>

using namespace ls;

namespace {

constexpr std::int64_t secondNs = 1'000'000'000;

/// Clocks of a machine that does what the test says.
class Machine {
public:
    void run(double seconds, double wallRate = 1.0)
    {
        m_reading.wallNs += ns(seconds * wallRate);
        m_reading.awakeNs += ns(seconds);
        m_reading.sinceBootNs += ns(seconds);
    }
    void sleep(double seconds)
    {
        m_reading.wallNs += ns(seconds);
        m_reading.sinceBootNs += ns(seconds);
    }
    void setWallClock(double bySeconds) { m_reading.wallNs += ns(bySeconds); }
    void setUtcOffset(int seconds) { m_reading.utcOffsetSeconds = seconds; }
    const ClockReading &read() const { return m_reading; }

private:
    static std::int64_t ns(double seconds) { return std::llround(seconds * static_cast<double>(secondNs)); }
    ClockReading m_reading{1'764'000'000 * secondNs, 5 * secondNs, 9 * secondNs, 3600};
};

} // namespace

class TestClockWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingHappensInAQuietNight();
    void sleepIsToldWithItsLength();
    void aStepIsToldWithItsLength_data();
    void aStepIsToldWithItsLength();
    void slewingIsNoStep();
    void sleepAndStepAreToldApart();
    void daylightSavingMovesLocalTimeOnly();
    void theRealClocksRunTogether();
};

void TestClockWatch::nothingHappensInAQuietNight()
{
    Machine machine;
    ClockWatch watch(machine.read());
    for (int i = 0; i < 8 * 3600; ++i) {
        machine.run(1.0, 1.0 + 20e-6);
        QVERIFY(watch.look(machine.read()).empty());
    }
}

void TestClockWatch::sleepIsToldWithItsLength()
{
    Machine machine;
    ClockWatch watch(machine.read());
    machine.run(0.4);
    machine.sleep(7200.0);
    machine.run(0.6);
    const std::vector<Event> events = watch.look(machine.read());
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].kind, Event::Kind::slept);
    QVERIFY(std::abs(events[0].value - 7200.0) < 1e-6);
    machine.run(1.0);
    QVERIFY(watch.look(machine.read()).empty());
}

void TestClockWatch::aStepIsToldWithItsLength_data()
{
    QTest::addColumn<double>("step");
    QTest::newRow("forward") << 0.25;
    QTest::newRow("back") << -0.25;
    QTest::newRow("a day") << 86400.0;
}

void TestClockWatch::aStepIsToldWithItsLength()
{
    QFETCH(const double, step);
    Machine machine;
    ClockWatch watch(machine.read());
    machine.run(1.0);
    machine.setWallClock(step);
    const std::vector<Event> events = watch.look(machine.read());
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].kind, Event::Kind::clockStep);
    QVERIFY(std::abs(events[0].value - step) < 1e-6);
}

void TestClockWatch::slewingIsNoStep()
{
    // adjtimex(2) slews by 500 ppm at the most; a look that comes late sees much of it at once.
    Machine machine;
    ClockWatch watch(machine.read());
    for (const double late : {1.0, 60.0, 3600.0}) {
        machine.run(late, 1.0 + 500e-6);
        QVERIFY(watch.look(machine.read()).empty());
        machine.run(late, 1.0 - 500e-6);
        QVERIFY(watch.look(machine.read()).empty());
    }
}

void TestClockWatch::sleepAndStepAreToldApart()
{
    Machine machine;
    ClockWatch watch(machine.read());
    machine.sleep(60.0);
    machine.setWallClock(-2.0); // the network puts the clock right after waking
    const std::vector<Event> events = watch.look(machine.read());
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0].kind, Event::Kind::slept);
    QVERIFY(std::abs(events[0].value - 60.0) < 1e-6);
    QCOMPARE(events[1].kind, Event::Kind::clockStep);
    QVERIFY(std::abs(events[1].value + 2.0) < 1e-6);
}

void TestClockWatch::daylightSavingMovesLocalTimeOnly()
{
    Machine machine;
    machine.setUtcOffset(7200);
    ClockWatch watch(machine.read());
    machine.run(1.0);
    machine.setUtcOffset(3600);
    const std::vector<Event> events = watch.look(machine.read());
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].kind, Event::Kind::utcOffset);
    QCOMPARE(events[0].value, -3600.0);
    QCOMPARE(describe(events[0]), std::string("Local time is UTC+01:00 from here on."));
}

void TestClockWatch::theRealClocksRunTogether()
{
    const ClockReading first = ClockReading::now();
    ClockReading second = first;
    QTRY_VERIFY((second = ClockReading::now()).awakeNs - first.awakeNs >= 10'000'000);
    QVERIFY(second.sinceBootNs > first.sinceBootNs);
    QVERIFY(second.wallNs > 1'700'000'000 * secondNs); // later than 2023
    QVERIFY(std::abs(second.utcOffsetSeconds) <= 14 * 3600);
}

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clock_watch.moc"
