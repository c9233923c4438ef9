// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/self_test_text.h"

#include "core/base/version.h"
#include "core/report/self_test_report.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

#include <string_view>

namespace ls {

namespace {

constexpr int decimals = 3;

int failedOf(std::span<const SelfTestLine> lines)
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const SelfTestLine &line) { return !line.passed(); }));
}

QString toleranceText(const SelfTestLine &line, const QLocale &locale)
{
    if (line.toleranceLow == -line.toleranceHigh)
        return u'±' + decibelText(line.toleranceHigh, decimals, Sign::minusOnly, locale);
    return QStringLiteral("%1 / %2").arg(decibelText(line.toleranceHigh, decimals, Sign::always, locale),
                                         decibelText(line.toleranceLow, decimals, Sign::always, locale));
}

} // namespace

std::vector<std::span<const SelfTestLine>> selfTestGroups(const SelfTestReport &report)
{
    std::vector<std::span<const SelfTestLine>> groups;
    for (auto line = report.lines.begin(); line != report.lines.end();) {
        const auto end = std::find_if(line, report.lines.end(),
                                      [&line](const SelfTestLine &other) { return other.group != line->group; });
        groups.emplace_back(line, end);
        line = end;
    }
    return groups;
}

QStringList selfTestColumns()
{
    return {SelfTestWords::tr("Test"),      SelfTestWords::tr("Expected"),  SelfTestWords::tr("Measured"),
            SelfTestWords::tr("Deviation"), SelfTestWords::tr("Tolerance"), SelfTestWords::tr("Result")};
}

QStringList selfTestCells(const SelfTestLine &line, const QLocale &locale)
{
    return {QStringLiteral("%1 [%2]").arg(QString::fromStdString(line.quantity), QString::fromStdString(line.unit)),
            decibelText(line.expected, decimals, Sign::minusOnly, locale),
            decibelText(line.measured, decimals, Sign::minusOnly, locale),
            decibelText(line.deviation(), decimals, Sign::always, locale),
            toleranceText(line, locale),
            line.passed() ? SelfTestWords::tr("pass") : SelfTestWords::tr("FAIL")};
}

QString selfTestWord(const SelfTestReport &report)
{
    if (report.passed())
        return SelfTestWords::tr("Passed");
    // What failed before it was stopped has failed.
    return report.complete || failedOf(report.lines) > 0 ? SelfTestWords::tr("FAILED")
                                                         : SelfTestWords::tr("Stopped before the end");
}

QString selfTestSum(const SelfTestReport &report)
{
    const int count = static_cast<int>(report.lines.size());
    const int failed = failedOf(report.lines);
    QString text = failed > 0 ? SelfTestWords::tr("%1 of %2 tests are out of tolerance.").arg(failed).arg(count)
                              : SelfTestWords::tr("%1 tests, each within its tolerance.").arg(count);
    if (!report.complete)
        text += u' ' + SelfTestWords::tr("The rest was not tested: this shows nothing about the whole.");
    return text;
}

QString selfTestGroupSum(std::span<const SelfTestLine> group)
{
    const int count = static_cast<int>(group.size());
    return SelfTestWords::tr("%1 of %2 passed").arg(count - failedOf(group)).arg(count);
}

QString selfTestScopeText()
{
    // Once more, because lupdate looks for it here.
    static constexpr const char *scope = QT_TRANSLATE_NOOP(
        "SelfTest",
        "Electrical test of the software's stages only. The microphone's acoustics are not covered; a USB measurement "
        "microphone is not a type-approved class 1 instrument.");
    static_assert(std::string_view(scope) == selfTestScope);
    return SelfTestWords::tr(scope);
}

QString selfTestFacts(const SelfTestReport &report)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(report.finishedAt), Qt::ISODate);
    return QStringLiteral("%1 %2 · %3 · %4")
        .arg(QString::fromLatin1(programName), QString::fromStdString(report.softwareVersion),
             rateText(report.sampleRateHz), time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t")));
}

} // namespace ls
