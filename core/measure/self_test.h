// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace ls {

/// One thing that was tested: what it must read, what it reads, and by how much it may differ.
struct SelfTestLine {
    std::string group;
    std::string quantity;
    double expected = 0.0;
    double measured = 0.0; ///< NaN: the instrument gave no reading
    double toleranceLow = 0.0;
    double toleranceHigh = 0.0; ///< of the deviation, as is toleranceLow, which is 0 or negative
    std::string unit;
    std::string source; ///< the standard and clause that `expected` is from

    double deviation() const { return measured - expected; }
    bool passed() const; ///< a reading that is not available does not pass
};

struct SelfTestReport {
    std::string softwareVersion; ///< filled in by whoever ran it
    int sampleRateHz = 0;
    bool complete = false; ///< false: it was stopped before its end
    std::vector<SelfTestLine> lines;
    std::string finishedAt{}; ///< ISO 8601, filled in by whoever ran it and has a clock; empty: not told

    /// All of it, to the end.
    bool passed() const;
};

/// Rates for which the instrument promises its tolerances.
inline constexpr int minSelfTestRateHz = 44100;
inline constexpr int maxSelfTestRateHz = 192000;

/// The instrument's electrical test: signals of known value through the very pipeline that measures, and every
/// deviation against the project's own tolerances, which are tighter than those of class 1.
///
/// About four minutes of stream, in a few seconds at 48 kHz. `onProgress` is told 0 to 1 now and then; when it answers
/// false, the report so far is returned. What it leaves out: all that is before the converter's output, above all the
/// microphone.
/// Source: the electrical tests of IEC 61672-3:2013, clauses 13, 14, 16, 18 to 20; IEC 61260-1:2014; EBU Tech 3341.
/// Thread: any; it takes as long as it takes.
SelfTestReport runSelfTest(int sampleRateHz = 48000, const std::function<bool(double progress)> &onProgress = {});

} // namespace ls
