// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/axis_window.h"

#include <QString>

#include <vector>

namespace ls {

/// A logarithmic frequency axis, 10 Hz to 24 kHz, of which usually 20 Hz to 20 kHz are seen.
class FrequencyAxis {
public:
    FrequencyAxis();

    double lowestHz() const;
    double highestHz() const;
    /// 0 at the lowest frequency that is seen, 1 at the highest.
    double share(double frequencyHz) const;
    double frequencyAt(double share) const;

    void zoom(double factor, double share);
    void pan(double share);
    void reset() { m_window.reset(); }

    struct Tick {
        double frequencyHz;
        QString label;
    };
    /// Labelled places at least `leastShare` apart: octaves, thirds of an octave where they find room, round
    /// frequencies where less than an octave is seen.
    std::vector<Tick> ticks(double leastShare) const;

private:
    AxisWindow m_window; // octaves above 1 Hz
};

/// A frequency as the nearest note at concert pitch (A4 = 440 Hz), and how far from it: G2 +35 ct.
QString noteText(double frequencyHz);

} // namespace ls
