// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/self_test.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace ls {

/// What the window and the paper say alike of a self-test, in the user's language; the tests' own names are core's.

/// For the words that only one of them says.
struct SelfTestWords {
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

/// The lines of one group, as they stand one after the other in the report.
std::vector<std::span<const SelfTestLine>> selfTestGroups(const SelfTestReport &report);

/// Test, expected, measured, deviation, tolerance, result.
QStringList selfTestColumns();
/// The cells of a line in that order: three decimals, the unit beside the name.
QStringList selfTestCells(const SelfTestLine &line, const QLocale &locale = QLocale());

/// One word or few: passed, failed, stopped.
QString selfTestWord(const SelfTestReport &report);
/// How many tests, and how many of them are out of tolerance.
QString selfTestSum(const SelfTestReport &report);
/// "30 of 30 passed"
QString selfTestGroupSum(std::span<const SelfTestLine> group);
/// What the test does not show.
QString selfTestScopeText();
/// Version, rate and time.
QString selfTestFacts(const SelfTestReport &report);

} // namespace ls
