// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

namespace ls::bench {

/// Seconds that this thread has spent on a processor: what runs beside it counts less than with a clock on the wall.
inline double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

inline double quantile(std::vector<double> values, double part)
{
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}
inline double median(const std::vector<double> &values) { return quantile(values, 0.5); }

/// What runs against each other, one after the other in each round, so that a slow moment of the machine hits all.
class Contest {
public:
    static constexpr int rounds = 7;

    /// Returns its number. `run` does the whole work once.
    std::size_t add(std::function<void()> run)
    {
        m_runs.push_back(std::move(run));
        m_seconds.emplace_back();
        return m_runs.size() - 1;
    }
    void hold(const std::function<double()> &clock = threadSeconds)
    {
        for (int round = -1; round < rounds; ++round) { // the first one warms up
            for (std::size_t i = 0; i < m_runs.size(); ++i) {
                const double before = clock();
                m_runs[i]();
                if (round >= 0)
                    m_seconds[i].push_back(clock() - before);
            }
        }
    }
    double seconds(std::size_t i) const { return median(m_seconds[i]); }
    /// Of one to another: the median of the rounds' own ratios.
    double ratio(std::size_t i, std::size_t anchor) const
    {
        std::vector<double> ratios;
        for (std::size_t round = 0; round < m_seconds[i].size(); ++round)
            ratios.push_back(m_seconds[i][round] / m_seconds[anchor][round]);
        return median(ratios);
    }

private:
    std::vector<std::function<void()>> m_runs;
    std::vector<std::vector<double>> m_seconds;
};

/// Keeps a result from being optimised away.
template <typename T>
inline void keep(const T &value)
{
    asm volatile("" : : "r,m"(value) : "memory");
}

} // namespace ls::bench
