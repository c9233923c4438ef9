// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include <QTest>

#include <clocale>

using namespace ls;

class TestNumber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatFilesWrite();
    void refusesAnythingElse();
    void writesAPointInAnyLocale();
};

void TestNumber::readsWhatFilesWrite()
{
    QCOMPARE(parseNumber("-.6162"), -0.6162);
    QCOMPARE(parseNumber(".58440"), 0.5844);
    QCOMPARE(parseNumber("+1.5"), 1.5);
    QCOMPARE(parseNumber("1e3"), 1000.0);
    QCOMPARE(parseNumber("20016.816"), 20016.816);
}

void TestNumber::refusesAnythingElse()
{
    for (const char *text : {"", " 1", "1 ", "1,5", "--3.1", "nan", "inf", "0x10", "1.2.3", "+", "dB"})
        QVERIFY2(!parseNumber(text), text);
}

void TestNumber::writesAPointInAnyLocale()
{
    std::setlocale(LC_ALL, "de_DE.UTF-8"); // has no effect where that locale is not installed
    QCOMPARE(formatNumber(-20.5), std::string("-20.5"));
    QCOMPARE(formatNumber(3.14159, 2), std::string("3.14"));
    QCOMPARE(parseNumber("0.5"), 0.5);
}

QTEST_GUILESS_MAIN(TestNumber)
#include "tst_number.moc"
