// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ls {

/// Tells when a device that should deliver does not. Under full load blocks come up to half a second late, so a second
/// is worth a warning, and after two and a half the stream is dead, not late.
///
/// No clock in here. Thread: whichever one delivers the blocks.
class Watchdog {
public:
    enum class Verdict {
        fine,
        silent, ///< told once, until samples come again
        dead,   ///< told until they do, or rest(): the device is to be opened again
    };

    static constexpr std::int64_t silentNs = 1'000'000'000;
    static constexpr std::int64_t deadNs = 2'500'000'000;

    /// Samples have arrived, or the device was opened: from here on silence counts.
    void fed(std::int64_t nowNs) noexcept
    {
        m_fedNs = nowNs;
        m_isWatching = true;
        m_toldSilent = false;
    }

    /// Nothing is expected: the device is away or suspended.
    void rest() noexcept { m_isWatching = false; }

    /// To be asked a few times a second.
    Verdict look(std::int64_t nowNs) noexcept
    {
        if (!m_isWatching || nowNs - m_fedNs < silentNs)
            return Verdict::fine;
        if (nowNs - m_fedNs >= deadNs)
            return Verdict::dead;
        if (m_toldSilent)
            return Verdict::fine;
        m_toldSilent = true;
        return Verdict::silent;
    }

private:
    std::int64_t m_fedNs = 0;
    bool m_isWatching = false;
    bool m_toldSilent = false;
};

} // namespace ls
