// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces malloc and its kin in the program that includes it: in one source file of it only. glibc only.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdlib>

extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *old, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
}

namespace ls::test {

/// Counts what the C library hands out while it is watched: FFTW and libebur128 included.
inline std::atomic<bool> watching{false};
inline std::atomic<int> allocations{0};

inline void countAllocation()
{
    if (watching.load(std::memory_order_relaxed))
        allocations.fetch_add(1, std::memory_order_relaxed);
}

} // namespace ls::test

extern "C" {
void *malloc(std::size_t size)
{
    ls::test::countAllocation();
    return __libc_malloc(size);
}
void *calloc(std::size_t number, std::size_t size)
{
    ls::test::countAllocation();
    return __libc_calloc(number, size);
}
void *realloc(void *old, std::size_t size)
{
    ls::test::countAllocation();
    return __libc_realloc(old, size);
}
int posix_memalign(void **result, std::size_t alignment, std::size_t size)
{
    ls::test::countAllocation();
    *result = __libc_memalign(alignment, size);
    return 0;
}
}
