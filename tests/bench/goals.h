// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ls::bench {

/// What a goal asks: at most this ratio (or at least, where more is better), by the vectors that the processor has.
struct Goal {
    std::string id;
    std::string what;
    double limit = 0.0;
    enum class Sense { atMost, atLeast } sense = Sense::atMost;
    const char *unit = ""; ///< empty: a ratio
};

/// Of the three that the goals give for AVX2, AVX-512 and SSE2: the one that this run is to be held to.
double byVectors(double avx2, double avx512, double sse2);
const char *vectorsName();

/// The table, a line as soon as it is known.
void printHead();
/// `note` goes below the line: absolute figures, or what is not alike.
void printResult(const Goal &goal, double measured, const std::string &note);
void printSkipped(const Goal &goal, const std::string &why);
/// How many were missed.
int missed();

std::string text(const char *format, ...) __attribute__((format(printf, 1, 2)));

} // namespace ls::bench
