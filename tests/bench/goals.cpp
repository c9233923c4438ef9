// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/goals.h"

#include "core/dsp/lanes.h"

#include <cstdarg>
#include <cstdio>

namespace ls::bench {

namespace {

int missedGoals = 0;

} // namespace

double byVectors([[maybe_unused]] double avx2, [[maybe_unused]] double avx512, double sse2)
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return avx512;
    if (lanes::hasAvx2Fma())
        return avx2;
#endif
    return sse2;
}

const char *vectorsName()
{
    return byVectors(2.0, 3.0, 1.0) > 2.5 ? "AVX-512" : byVectors(2, 3, 1) > 1.5 ? "AVX2" : "base";
}

void printHead() { std::printf("%-5s %-62s %9s %9s\n", "goal", "what", "measured", "goal"); }

void printResult(const Goal &goal, double measured, const std::string &note)
{
    const bool atMost = goal.sense == Goal::Sense::atMost;
    const bool met = atMost ? measured <= goal.limit : measured >= goal.limit;
    missedGoals += met ? 0 : 1;
    std::printf("%-5s %-62s %9.3f %s%7.3f%s %s\n", goal.id.c_str(), goal.what.c_str(), measured,
                atMost ? "<=" : ">=", goal.limit, goal.unit, met ? "met" : "MISSED");
    if (!note.empty())
        std::printf("      %s\n", note.c_str());
    std::fflush(stdout);
}

void printSkipped(const Goal &goal, const std::string &why)
{
    std::printf("%-5s %-62s   skipped: %s\n", goal.id.c_str(), goal.what.c_str(), why.c_str());
    std::fflush(stdout);
}

int missed() { return missedGoals; }

std::string text(const char *format, ...)
{
    char buffer[256];
    std::va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return buffer;
}

} // namespace ls::bench
