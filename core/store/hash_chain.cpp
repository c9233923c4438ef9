// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hash_chain.h"

#include "core/store/measurement_names.h"
#include "core/store/measurement_schema.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>

namespace ls {

static_assert(std::endian::native == std::endian::little, "the hashed bytes are little-endian");

namespace {

constexpr std::size_t scratchSamples = 4096;

void appendInteger(QByteArray &bytes, std::int64_t value)
{
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void appendReadings(QByteArray &bytes, std::span<const double> readings)
{
    constexpr std::uint64_t quietNan = 0x7FF8'0000'0000'0000;
    for (const double reading : readings) {
        std::uint64_t bits = std::bit_cast<std::uint64_t>(reading);
        if (std::isnan(reading))
            bits = quietNan;
        else if (reading == 0.0)
            bits = 0;
        appendInteger(bytes, static_cast<std::int64_t>(bits));
    }
}

} // namespace

QByteArray canonicalRow(std::int64_t beginFrame, std::int64_t endFrame, std::int64_t gapFrames,
                        std::int64_t clippedSamples, std::span<const double> readings)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(8 * (4 + readings.size())));
    for (const std::int64_t value : {beginFrame, endFrame, gapFrames, clippedSamples})
        appendInteger(bytes, value);
    appendReadings(bytes, readings);
    return bytes;
}

QByteArray canonicalRow(const LogRow &row)
{
    std::vector<double> readings;
    readings.reserve(storedMetrics().size());
    for (const Metric metric : storedMetrics())
        readings.push_back(row.readings[metric]);
    return canonicalRow(row.beginFrame, row.endFrame, row.gapFrames, row.clippedSamples, readings);
}

QByteArray canonicalRow(const BandRow &row)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(8 * (3 + 2 * BandRow::bandCount)));
    for (const std::int64_t value : {row.beginFrame, row.endFrame, row.gapFrames})
        appendInteger(bytes, value);
    appendReadings(bytes, row.leqDbFs);
    appendReadings(bytes, row.maxDbFs);
    return bytes;
}

HashChain::HashChain(int sampleRateHz, int channels) : HashChain(sampleRateHz, channels, {-1, {}, {}, {}}) {}

HashChain::HashChain(int sampleRateHz, int channels, const SecondHash &last)
    : m_sampleRateHz(sampleRateHz),
      m_channels(channels),
      m_audioFrame((last.second + 1) * sampleRateHz),
      m_second(last.second + 1),
      m_chain(last.chain)
{
    m_scratch.resize(scratchSamples);
}

void HashChain::addAudio(std::span<const float> interleaved)
{
    assert(interleaved.size() % static_cast<std::size_t>(m_channels) == 0);
    while (!interleaved.empty()) {
        const std::int64_t frames = std::min(framesLeft(), static_cast<std::int64_t>(interleaved.size()) / m_channels);
        const auto samples = static_cast<std::size_t>(frames * m_channels);
        beginAudio();
        hashSamples(interleaved.first(samples));
        pass(frames);
        interleaved = interleaved.subspan(samples);
    }
}

void HashChain::addSilence(std::int64_t frames)
{
    while (frames > 0) {
        const std::int64_t part = std::min(framesLeft(), frames);
        beginAudio();
        hashSilence(part);
        pass(part);
        frames -= part;
    }
}

void HashChain::addUnstored(std::int64_t frames)
{
    while (frames > 0) {
        const std::int64_t part = std::min(framesLeft(), frames);
        if (m_audioInSecond)
            hashSilence(part);
        else
            m_unstored += part;
        pass(part);
        frames -= part;
    }
}

void HashChain::beginAudio()
{
    if (!m_audioInSecond)
        hashSilence(m_unstored);
    m_audioInSecond = true;
}

void HashChain::hashSamples(std::span<const float> samples)
{
    constexpr std::uint32_t negativeZero = 0x8000'0000;
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), m_scratch.size());
        for (std::size_t i = 0; i < count; ++i) {
            const auto bits = std::bit_cast<std::uint32_t>(samples[i]);
            m_scratch[i] = bits == negativeZero ? 0 : bits;
        }
        m_audioHash.add(std::as_bytes(std::span(m_scratch).first(count)));
        samples = samples.subspan(count);
    }
}

void HashChain::hashSilence(std::int64_t frames)
{
    static constexpr std::array<float, scratchSamples> zeros{};
    for (std::int64_t samples = frames * m_channels; samples > 0;) {
        const auto count = std::min(static_cast<std::int64_t>(zeros.size()), samples);
        hashSamples(std::span(zeros).first(static_cast<std::size_t>(count)));
        samples -= count;
    }
}

void HashChain::pass(std::int64_t frames)
{
    m_audioFrame += frames;
    if (m_audioFrame % m_sampleRateHz == 0)
        endAudioSecond();
}

void HashChain::endAudioSecond()
{
    m_audio.push_back(m_audioHash.finish());
    m_audioInSecond = false;
    m_unstored = 0;
}

HashChain::Log &HashChain::logOf(std::int64_t beginFrame)
{
    const std::int64_t second = std::max(beginFrame / m_sampleRateHz, m_second);
    const auto index = static_cast<std::size_t>(second - m_second);
    if (m_logs.size() <= index)
        m_logs.resize(index + 1);
    return m_logs[index];
}

void HashChain::addRow(std::int64_t beginFrame, std::int64_t endFrame, const QByteArray &canonical)
{
    logOf(beginFrame).rows += canonical;
    m_rowsEnd = endFrame;
}

void HashChain::addBandRow(std::int64_t beginFrame, std::int64_t endFrame, const QByteArray &canonical)
{
    logOf(beginFrame).bandRows += canonical;
    m_bandRowsEnd = endFrame;
}

SecondHash HashChain::link()
{
    SecondHash hash;
    hash.second = m_second++;
    hash.audio = m_audio.front();
    m_audio.pop_front();
    Sha256Sum log;
    if (!m_logs.empty()) {
        log.add(std::as_bytes(std::span(m_logs.front().rows)));
        log.add(std::as_bytes(std::span(m_logs.front().bandRows)));
        m_logs.pop_front();
    }
    hash.log = log.finish();
    m_chain = chainedHash(m_chain, hash);
    hash.chain = m_chain;
    return hash;
}

std::vector<SecondHash> HashChain::take()
{
    std::vector<SecondHash> hashes;
    const auto logEnd = [this] { return std::min(m_rowsEnd, m_bandRowsEnd) / m_sampleRateHz; };
    while (!m_audio.empty() && m_second < logEnd())
        hashes.push_back(link());
    return hashes;
}

std::vector<SecondHash> HashChain::finish()
{
    if (m_audioFrame % m_sampleRateHz != 0)
        endAudioSecond();
    const Sha256 nothing = Sha256Sum().finish();
    m_audio.resize(std::max(m_audio.size(), m_logs.size()), nothing);
    std::vector<SecondHash> hashes;
    while (!m_audio.empty())
        hashes.push_back(link());
    return hashes;
}

Sha256 chainedHash(const Sha256 &previous, const SecondHash &hash)
{
    Sha256Sum chain;
    for (const Sha256 *part : {&previous, &hash.audio, &hash.log})
        chain.add(std::as_bytes(std::span(*part)));
    return chain.finish();
}

} // namespace ls
