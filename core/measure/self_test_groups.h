// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/band_filter.h"
#include "core/measure/metric.h"
#include "core/measure/self_test.h"
#include "core/measure/self_test_signals.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ls {

/// The groups of the self-test: each plays its signals and adds its lines. Their order is runSelfTest()'s.
class SelfTestGroups {
public:
    explicit SelfTestGroups(int sampleRateHz) : m_rateHz(sampleRateHz) {}

    void frequencyWeightings();
    void toneBursts();
    void decays();
    void peakC();
    void linearity();
    void overload();
    void thirdOctaves();
    void octaves();
    void loudness();
    void truePeak();
    void agreement();

    std::vector<SelfTestLine> takeLines() { return std::move(m_lines); }

private:
    struct Tolerance {
        double low, high;
    };
    static constexpr Tolerance within(double db) { return {-db, db}; }

    /// Of the lines that follow.
    void begin(const char *group, const char *source, const char *unit = "dB")
    {
        m_group = group;
        m_source = source;
        m_unit = unit;
    }
    void add(const std::string &quantity, double expected, double measured, Tolerance tolerance)
    {
        m_lines.push_back({m_group, quantity, expected, measured, tolerance.low, tolerance.high, m_unit, m_source});
    }
    void decay(double timeConstantSeconds, Metric metric, const char *name, double dbPerSecond, double toleranceDb);
    double overloadingDb(TestStand &stand, double sign) const;
    void bandLevels(BandWidth width, double lowestHz, std::size_t bandsApart, double settling, double seconds);

    int m_rateHz;
    std::vector<SelfTestLine> m_lines;
    std::string m_group;
    std::string m_source;
    std::string m_unit;
};

} // namespace ls
