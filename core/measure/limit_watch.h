// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace ls {

/// Whether a limit is exceeded, from readings in the order of the stream. A reading above the limit exceeds it; it is
/// over when the reading was `marginDb` below the limit for `calmSeconds` without a break. So a level that sways about
/// the limit is one event and not many. A value; no clock in here.
class LimitWatch {
public:
    enum class Change { none, exceeded, over };
    static constexpr double marginDb = 1.0;
    static constexpr double calmSeconds = 10.0;

    bool isExceeded() const { return m_isExceeded; }
    /// Of what exceeded it last, the highest so far.
    double highestDb() const { return m_highestDb; }

    /// A reading that holds up to `endFrame`; NaN, which is not known, changes nothing.
    Change take(double levelDb, double limitDb, std::int64_t endFrame, int sampleRateHz)
    {
        if (std::isnan(levelDb))
            return Change::none;
        if (levelDb > limitDb) {
            m_calmSince = -1;
            if (m_isExceeded) {
                m_highestDb = std::fmax(m_highestDb, levelDb);
                return Change::none;
            }
            m_isExceeded = true;
            m_highestDb = levelDb;
            return Change::exceeded;
        }
        if (!m_isExceeded)
            return Change::none;
        if (levelDb > limitDb - marginDb) {
            m_calmSince = -1;
            return Change::none;
        }
        if (m_calmSince < 0)
            m_calmSince = endFrame;
        if (static_cast<double>(endFrame - m_calmSince) < calmSeconds * sampleRateHz)
            return Change::none;
        *this = {};
        return Change::over;
    }

private:
    bool m_isExceeded = false;
    double m_highestDb = 0.0;
    std::int64_t m_calmSince = -1; ///< frame since which it is below the margin; −1: it is not
};

} // namespace ls
