// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/latest.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace ls;

namespace {

struct Counted {
    explicit Counted(int number) : value(number), check(~number) { ++alive; }
    Counted(const Counted &) = delete;
    ~Counted() { --alive; }
    int value;
    int check;
    static inline std::atomic<int> alive{0};
};

} // namespace

class TestLatest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestWins();
    void nothingLeaks();
    void neverTornNeverOlder();
};

void TestLatest::newestWins()
{
    Latest<Counted> box;
    QVERIFY(!box.take());
    box.put(std::make_unique<Counted>(1));
    box.put(std::make_unique<Counted>(2));
    QCOMPARE(box.take()->value, 2);
    QVERIFY(!box.take());
}

void TestLatest::nothingLeaks()
{
    {
        Latest<Counted> box;
        box.put(std::make_unique<Counted>(1));
        box.put(std::make_unique<Counted>(2));
    }
    QCOMPARE(Counted::alive.load(), 0);
}

void TestLatest::neverTornNeverOlder()
{
    constexpr int total = 1'000'000;
    Latest<Counted> box;
    std::jthread producer([&] {
        for (int i = 1; i <= total; ++i)
            box.put(std::make_unique<Counted>(i));
    });
    int last = 0;
    bool allRight = true;
    while (last < total) {
        if (const std::unique_ptr<const Counted> value = box.take()) {
            allRight = allRight && value->value > last && value->check == ~value->value;
            last = value->value;
        } else {
            std::this_thread::yield();
        }
    }
    producer.join();
    QVERIFY(allRight);
    QCOMPARE(Counted::alive.load(), 0);
}

QTEST_GUILESS_MAIN(TestLatest)
#include "tst_latest.moc"
