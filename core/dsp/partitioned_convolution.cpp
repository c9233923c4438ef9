// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dsp/partitioned_convolution.h"

#include "core/dsp/eight_floats.h"
#include "core/dsp/fftw_lock.h"
#include "core/dsp/lanes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <fftw3.h>
#include <numbers>

// Two partitions of real samples go through one complex transform of a single partition's length. With z^2n = −1 in
// place of z^2n = 1 (the wrap falls on the half that overlap-save throws away), z^n is the imaginary unit: the later
// partition is the imaginary part of the earlier one. A twist by z = u · exp(iπ/2n) then makes u^n = 1, which is what
// the transform wants. So all bins are alike, and there is nothing to sort into half a spectrum.

#if defined(__GNUC__)
#define LS_INLINE [[gnu::always_inline]] inline
#else
#define LS_INLINE inline
#endif

namespace ls {

namespace {

// A spectrum is cut into tiles: 64 real parts, then their 64 imaginary parts. Spectra that are summed lie side by side
// tile by tile, so that one tile of all of them is one run through memory.
constexpr std::size_t tile = 64; // a constant, so that compilers vectorise
constexpr std::size_t tileFloats = 2 * tile;

/// re + i·im times cosine + i·sine, real and imaginary parts in turn.
template <class V>
LS_INLINE void twist(float *to, const float *realParts, const float *imaginaryParts, const float *cosines,
                     const float *sines, std::size_t count) noexcept
{
    for (std::size_t k = 0; k < count; k += eight::width<V>) {
        V re, im, cosine, sine;
        eight::load(re, realParts + k);
        eight::load(im, imaginaryParts + k);
        eight::load(cosine, cosines + k);
        eight::load(sine, sines + k);
        eight::storeComplex(to + 2 * k, re * cosine - im * sine, re * sine + im * cosine);
    }
}

/// The imaginary part of what comes back times cosine − i·sine.
template <class V>
LS_INLINE void untwist(float *to, const float *from, const float *cosines, const float *sines,
                       std::size_t count) noexcept
{
    for (std::size_t k = 0; k < count; k += eight::width<V>) {
        V re, im, cosine, sine;
        eight::loadComplex(re, im, from + 2 * k);
        eight::load(cosine, cosines + k);
        eight::load(sine, sines + k);
        eight::store(to + k, im * cosine - re * sine);
    }
}

template <class V>
LS_INLINE void intoTile(float *to, const float *from) noexcept
{
    for (std::size_t k = 0; k < tile; k += eight::width<V>) {
        V re, im;
        eight::loadComplex(re, im, from + 2 * k);
        eight::store(to + k, re);
        eight::store(to + tile + k, im);
    }
}

/// One tile of the sum of the products of so many pairs of spectra, real and imaginary parts in turn.
///
/// The sums of four vectors of a tile stay in registers while all spectra pass by: four real and four imaginary ones,
/// so that none waits for the one before.
template <class V>
LS_INLINE void sumProducts(float *to, const float *x, const float *h, std::size_t spectra) noexcept
{
    constexpr std::size_t atOnce = 4;
    static_assert(tile % (atOnce * eight::width<V>) == 0);
    for (std::size_t first = 0; first < tile; first += atOnce * eight::width<V>) {
        std::array<V, atOnce> sumRe{}, sumIm{};
        for (std::size_t at = first; at < spectra * tileFloats; at += tileFloats) {
            for (std::size_t part = 0; part < atOnce; ++part) {
                const std::size_t place = at + part * eight::width<V>;
                V xRe, xIm, hRe, hIm;
                eight::load(xRe, x + place);
                eight::load(xIm, x + place + tile);
                eight::load(hRe, h + place);
                eight::load(hIm, h + place + tile);
                sumRe[part] += xRe * hRe;
                sumIm[part] += xRe * hIm;
                sumRe[part] -= xIm * hIm;
                sumIm[part] += xIm * hRe;
            }
        }
        for (std::size_t part = 0; part < atOnce; ++part)
            eight::storeComplex(to + 2 * (first + part * eight::width<V>), sumRe[part], sumIm[part]);
    }
}

} // namespace

struct PartitionedConvolution::Fourier {
    explicit Fourier(std::size_t partitionFrames)
        : frames(partitionFrames),
          time(fftwf_alloc_real(2 * frames)),
          bins(fftwf_alloc_real(2 * frames)),
          cosine(frames),
          sine(frames)
    {
        for (std::size_t n = 0; n < frames; ++n) {
            const double angle = 0.5 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(frames);
            cosine[n] = static_cast<float>(std::cos(angle));
            sine[n] = static_cast<float>(std::sin(angle));
        }
        // Real and imaginary parts in turn: transforms of parts side by side take FFTW up to twice as long.
        auto *const complexTime = reinterpret_cast<fftwf_complex *>(time);
        auto *const complexBins = reinterpret_cast<fftwf_complex *>(bins);
        const auto size = static_cast<int>(frames);
        const std::scoped_lock guard(fftwPlannerLock());
        forward = fftwf_plan_dft_1d(size, complexTime, complexBins, FFTW_FORWARD, FFTW_ESTIMATE);
        inverse = fftwf_plan_dft_1d(size, complexBins, complexTime, FFTW_BACKWARD, FFTW_ESTIMATE);
    }
    ~Fourier()
    {
        const std::scoped_lock guard(fftwPlannerLock());
        fftwf_destroy_plan(forward);
        fftwf_destroy_plan(inverse);
        fftwf_free(time);
        fftwf_free(bins);
    }
    Fourier(const Fourier &) = delete;
    Fourier &operator=(const Fourier &) = delete;

    /// The spectrum of two partitions; its tiles go to `to`, `stride` floats apart.
    template <class V>
    LS_INLINE void transform(const float *before, const float *now, float *to, std::size_t stride) const noexcept
    {
        twist<V>(time, before, now, cosine.data(), sine.data(), frames);
        fftwf_execute(forward);
        for (std::size_t first = 0; first < frames; first += tile, to += stride)
            intoTile<V>(to, bins + 2 * first);
    }

    /// The later partition of the spectrum in `bins`, times `frames`.
    template <class V>
    LS_INLINE void invert(float *out) const noexcept
    {
        fftwf_execute(inverse);
        untwist<V>(out, time, cosine.data(), sine.data(), frames);
    }

    std::size_t frames;
    float *time; // complex; so is `bins`
    float *bins;
    std::vector<float> cosine;
    std::vector<float> sine;
    fftwf_plan forward = nullptr;
    fftwf_plan inverse = nullptr;
};

PartitionedConvolution::PartitionedConvolution(std::span<const float> taps, int partitionFrames)
    : m_frames(static_cast<std::size_t>(partitionFrames)),
      m_partitions((taps.size() + m_frames - 1) / m_frames),
      m_kernel(fastestKernel()),
      m_fourier(std::make_unique<Fourier>(m_frames)),
      m_before(m_frames),
      m_in(m_frames),
      m_out(m_frames)
{
    assert(!taps.empty() && std::has_single_bit(m_frames) && m_frames >= tile);
    m_filter.resize(2 * m_frames * m_partitions);
    m_spectra.resize(2 * m_filter.size());
    const float scale = 1.0F / static_cast<float>(m_frames); // FFTW's transforms there and back
    std::vector<float> partition(m_frames);
    for (std::size_t p = 0; p * m_frames < taps.size(); ++p) {
        const auto part = taps.subspan(p * m_frames, std::min(m_frames, taps.size() - p * m_frames));
        std::fill(partition.begin(), partition.end(), 0.0F);
        std::transform(part.begin(), part.end(), partition.begin(), [&](float tap) { return scale * tap; });
        m_fourier->transform<eight::TwoFours>(partition.data(), m_in.data(), m_filter.data() + p * tileFloats,
                                              m_partitions * tileFloats);
    }
}

PartitionedConvolution::~PartitionedConvolution() = default;

void PartitionedConvolution::process(std::span<const float> in, std::span<float> out) noexcept
{
    assert(in.size() == out.size());
    while (!in.empty()) {
        const std::size_t count = std::min(in.size(), m_frames - m_at);
        std::copy_n(in.begin(), count, m_in.begin() + static_cast<std::ptrdiff_t>(m_at));
        std::copy_n(m_out.begin() + static_cast<std::ptrdiff_t>(m_at), count, out.begin());
        in = in.subspan(count);
        out = out.subspan(count);
        m_at += count;
        if (m_at == m_frames) {
            m_kernel(*this);
            m_at = 0;
        }
    }
}

template <class V>
LS_INLINE void PartitionedConvolution::convolve() noexcept
{
    // A ring, kept twice over, so that the spectra from the newest to the oldest always lie in one run.
    const std::size_t run = m_partitions * tileFloats;
    m_newest = (m_newest == 0 ? m_partitions : m_newest) - 1;
    float *const newest = m_spectra.data() + m_newest * tileFloats;
    m_fourier->transform<V>(m_before.data(), m_in.data(), newest, 2 * run);
    m_before.swap(m_in);

    const float *filter = m_filter.data();
    float *spectra = newest;
    for (std::size_t first = 0; first < m_frames; first += tile, filter += run, spectra += 2 * run) {
        std::copy_n(spectra, tileFloats, spectra + run);
        sumProducts<V>(m_fourier->bins + 2 * first, spectra, filter, m_partitions);
    }
    m_fourier->invert<V>(m_out.data());
}

void PartitionedConvolution::convolveBaseline(PartitionedConvolution &convolution) noexcept
{
    convolution.convolve<eight::FourFloats>();
}

#if defined(LS_LANES_DISPATCH)
LS_LANES_AVX2_FMA void PartitionedConvolution::convolveAvx2(PartitionedConvolution &convolution) noexcept
{
    convolution.convolve<eight::Floats>();
}

LS_LANES_AVX512_FMA void PartitionedConvolution::convolveAvx512(PartitionedConvolution &convolution) noexcept
{
    convolution.convolve<eight::SixteenFloats>();
}
#endif

/// What this processor does best: the last bits are its own, the same in each run on it.
PartitionedConvolution::Kernel PartitionedConvolution::fastestKernel() noexcept
{
#if defined(LS_LANES_DISPATCH)
    if (lanes::hasAvx512Fma())
        return convolveAvx512;
    if (lanes::hasAvx2Fma())
        return convolveAvx2;
#endif
    return convolveBaseline;
}

void PartitionedConvolution::restart() noexcept
{
    for (std::vector<float> *state : {&m_spectra, &m_before, &m_out})
        std::fill(state->begin(), state->end(), 0.0F);
    m_at = 0;
}

} // namespace ls
