// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__SSE2__)
#include <xmmintrin.h>
#endif

namespace ls {

/// While it lives, this thread treats denormal numbers as zero: filters that ring down into silence would otherwise
/// become slow. The pipeline holds one for each block, live and offline alike, so both compute the same bits.
class FlushDenormals {
public:
#if defined(__SSE2__)
    FlushDenormals() noexcept : m_saved(_mm_getcsr()) { _mm_setcsr(m_saved | 0x8040U); } // FTZ and DAZ
    ~FlushDenormals() { _mm_setcsr(m_saved); }
#else
    FlushDenormals() noexcept = default;
#endif
    FlushDenormals(const FlushDenormals &) = delete;
    FlushDenormals &operator=(const FlushDenormals &) = delete;

private:
#if defined(__SSE2__)
    unsigned m_saved;
#endif
};

} // namespace ls
