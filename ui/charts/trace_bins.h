// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace ls {

/// What a long series is between two places of the time axis.
struct TraceBin {
    double beginSeconds;
    double endSeconds;
    double lowest; ///< not available: nothing was measured, and the line breaks
    double highest;
    double mean;

    double middleSeconds() const { return (beginSeconds + endSeconds) / 2.0; }
};

/// How readings of successive intervals make one.
enum class Averaging {
    energy, ///< levels in decibels: their powers are averaged
    plain,
    highest, ///< peaks and maxima
    lowest,  ///< minima
};

/// One reading and the interval it is of.
struct TraceSample {
    double beginSeconds = 0.0;
    double endSeconds = 0.0;
    double value = 0.0; ///< not available: none
    double lowest = value;
    double highest = value;
};

/// Reduces a series to bins of equal length between `begin` and `end`, at most `most`; each sample as it stands, if
/// there are no more than `most`. Nothing is lost: every bin keeps its highest and lowest. A bin in which nothing
/// was measured is there, and breaks the line; so does a gap between samples. They may come in any order.
class TraceReducer {
public:
    TraceReducer(double beginSeconds, double endSeconds, std::size_t most, Averaging averaging);

    void add(const TraceSample &sample);
    std::vector<TraceBin> bins() const;

private:
    struct Sum {
        double lowest = 0.0;
        double highest = 0.0;
        double weighted = 0.0;
        double weight = 0.0;
    };
    double m_begin;
    double m_end;
    double m_length;
    Averaging m_averaging;
    std::vector<Sum> m_sums;
    std::vector<TraceBin> m_plain; // as long as they fit
    std::size_t m_most;
    bool m_fits = true;
};

std::vector<TraceBin> reduced(std::span<const TraceSample> samples, double beginSeconds, double endSeconds,
                              std::size_t most, Averaging averaging);

} // namespace ls
