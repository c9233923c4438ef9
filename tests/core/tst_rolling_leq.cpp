// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/rolling_leq.h"

#include <QTest>

#include <vector>

using namespace ls;

namespace {

Leq row(double amplitude, std::size_t frames = 4800)
{
    Leq leq;
    leq.process(std::vector<double>(frames, amplitude));
    return leq;
}

} // namespace

class TestRollingLeq : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notAvailableBeforeItsTime();
    void theOldestLeaves();
    void roundingDoesNotGather();
    void gapsCountWithWhatTheyHave();
};

void TestRollingLeq::notAvailableBeforeItsTime()
{
    RollingLeq leq(1);
    for (int i = 0; i < 599; ++i)
        leq.add(row(0.1));
    QVERIFY(std::isnan(leq.levelDbFs()));
    leq.add(row(0.1));
    QVERIFY(std::abs(leq.levelDbFs() + 20.0) < 1e-9);
    leq.reset();
    QVERIFY(std::isnan(leq.levelDbFs()));
}

void TestRollingLeq::theOldestLeaves()
{
    RollingLeq leq(1);
    for (int i = 0; i < 600; ++i)
        leq.add(row(0.1));
    for (int i = 0; i < 300; ++i)
        leq.add(row(0.01));
    // Half a minute at −20, half at −40: 10 lg((10^-2 + 10^-4) / 2)
    QVERIFY(std::abs(leq.levelDbFs() + 22.967) < 1e-3);
    for (int i = 0; i < 300; ++i)
        leq.add(row(0.01));
    QVERIFY(std::abs(leq.levelDbFs() + 40.0) < 1e-6);
}

void TestRollingLeq::roundingDoesNotGather()
{
    RollingLeq leq(1);
    for (int i = 0; i < 600; ++i)
        leq.add(row(1.0));
    for (int i = 0; i < 1800; ++i)
        leq.add(row(1e-6));
    QVERIFY(std::abs(leq.levelDbFs() + 120.0) < 1e-6);
}

void TestRollingLeq::gapsCountWithWhatTheyHave()
{
    RollingLeq leq(1);
    for (int i = 0; i < 300; ++i)
        leq.add(row(0.1));
    for (int i = 0; i < 300; ++i)
        leq.add(Leq());
    QVERIFY(std::abs(leq.levelDbFs() + 20.0) < 1e-9);
}

QTEST_GUILESS_MAIN(TestRollingLeq)
#include "tst_rolling_leq.moc"
