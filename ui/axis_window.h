// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace ls {

/// The part of an axis that is seen, in the axis's own unit: zoomed about a place, moved, and put back.
class AxisWindow {
public:
    /// How far the axis goes, what is usually seen of it, and the least that can be seen.
    struct Extent {
        double low;
        double high;
        double usualLow;
        double usualHigh;
        double narrowest;
    };
    explicit AxisWindow(const Extent &extent) : m_extent(extent), m_low(extent.usualLow), m_high(extent.usualHigh) {}

    double low() const { return m_low; }
    double high() const { return m_high; }
    double span() const { return m_high - m_low; }
    bool isUsual() const { return m_low == m_extent.usualLow && m_high == m_extent.usualHigh; }

    /// Where a value lies: 0 at the low end, 1 at the high one.
    double share(double value) const { return (value - m_low) / span(); }
    double at(double share) const { return m_low + share * span(); }

    /// `factor` above 1 shows more; the value `about` stays where it is.
    void zoom(double factor, double about)
    {
        const double wanted = std::clamp(span() * factor, m_extent.narrowest, m_extent.high - m_extent.low);
        const double low = about - share(about) * wanted;
        place(low, wanted);
    }
    void pan(double by) { place(m_low + by, span()); }
    void reset() { *this = AxisWindow(m_extent); }

private:
    void place(double low, double width)
    {
        m_low = std::clamp(low, m_extent.low, m_extent.high - width);
        m_high = m_low + width;
    }

    Extent m_extent;
    double m_low;
    double m_high;
};

} // namespace ls
