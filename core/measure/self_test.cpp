// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/self_test.h"

#include "core/measure/self_test_groups.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace ls {

namespace {

struct Step {
    double seconds; // of stream, about
    void (SelfTestGroups::*run)();
};
constexpr std::array<Step, 11> steps{{{10.0, &SelfTestGroups::frequencyWeightings},
                                      {4.0, &SelfTestGroups::toneBursts},
                                      {9.0, &SelfTestGroups::decays},
                                      {9.0, &SelfTestGroups::peakC},
                                      {22.0, &SelfTestGroups::linearity},
                                      {4.0, &SelfTestGroups::overload},
                                      {18.0, &SelfTestGroups::thirdOctaves},
                                      {4.0, &SelfTestGroups::octaves},
                                      {120.0, &SelfTestGroups::loudness},
                                      {6.0, &SelfTestGroups::truePeak},
                                      {12.0, &SelfTestGroups::agreement}}};

} // namespace

bool SelfTestLine::passed() const
{
    // The numbers are decimal, and their difference may be off in its last bit.
    constexpr double rounding = 1e-9;
    return deviation() >= toleranceLow - rounding && deviation() <= toleranceHigh + rounding;
}

bool SelfTestReport::passed() const
{
    return complete && !lines.empty() &&
        std::all_of(lines.begin(), lines.end(), [](const SelfTestLine &line) { return line.passed(); });
}

SelfTestReport runSelfTest(int sampleRateHz, const std::function<bool(double progress)> &onProgress)
{
    assert(sampleRateHz >= minSelfTestRateHz && sampleRateHz <= maxSelfTestRateHz);
    double total = 0.0;
    for (const Step &step : steps)
        total += step.seconds;
    SelfTestGroups groups(sampleRateHz);
    double done = 0.0;
    bool goOn = !onProgress || onProgress(0.0);
    for (std::size_t i = 0; i < steps.size() && goOn; ++i) {
        (groups.*steps[i].run)();
        done += steps[i].seconds;
        goOn = !onProgress || onProgress(done / total) || i + 1 == steps.size();
    }
    return {{}, sampleRateHz, goOn, groups.takeLines()};
}

} // namespace ls
