// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/bext.h"

#include "core/audio/little_endian.h"
#include "core/audio/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace ls {

namespace {

// Offsets and sizes of Tech 3285, 2.3.
struct Field {
    std::size_t offset;
    std::size_t bytes;
};
constexpr Field description{0, 256};
constexpr Field originator{256, 32};
constexpr Field originationDate{320, 10};
constexpr Field originationTime{330, 8};
constexpr std::size_t timeReferenceOffset = 338;
constexpr std::size_t versionOffset = 346;
constexpr std::size_t historyOffset = 602;
constexpr std::int16_t notGiven = 0x7FFF;

void putField(std::vector<std::byte> &out, Field field, std::string_view text)
{
    out.resize(field.offset);
    putText(out, fittingText(text, field.bytes));
    out.resize(field.offset + field.bytes);
}

/// One line in the form of EBU R 98.
std::string codingHistory(const AudioFileFormat &format, std::string software)
{
    std::string line =
        "A=PCM,F=" + std::to_string(format.stream.sampleRateHz) + ",W=" + std::to_string(storedBits(format.sample));
    if (format.stream.channels <= 2)
        line += format.stream.channels == 1 ? ",M=mono" : ",M=stereo";
    std::replace(software.begin(), software.end(), ',', ';'); // a comma ends the field
    line += ",T=" + software;
    if (format.sample == StoredSample::f32)
        line += "; float";
    return line + "\r\n";
}

/// In hundredths. The level of silence, which is no number, is not given either.
std::int16_t hundredths(const std::optional<double> &value)
{
    constexpr double most = 99.99;
    if (!value || !(std::abs(*value) <= most))
        return notGiven;
    return static_cast<std::int16_t>(std::lrint(*value * 100.0));
}

} // namespace

std::vector<std::byte> makeBext(const AudioFileNote &note, const AudioFileFormat &format)
{
    std::vector<std::byte> content;
    putField(content, description, note.description);
    putField(content, originator, note.originator);
    putField(content, originationDate, note.originationDate);
    putField(content, originationTime, note.originationTime);
    putLittleEndian(content, std::max<std::int64_t>(note.timeReferenceFrames, 0));
    putLittleEndian(content, std::uint16_t{2});
    content.resize(bextLoudnessOffset); // no UMID
    const std::vector<std::byte> loudness = makeBextLoudness({});
    content.insert(content.end(), loudness.begin(), loudness.end());
    content.resize(historyOffset);
    putText(content, codingHistory(format, note.software));
    content.resize((content.size() + 3) / 4 * 4); // libsndfile stores chunks in words
    return content;
}

std::vector<std::byte> makeBextLoudness(const AudioFileEnding &ending)
{
    std::vector<std::byte> numbers;
    for (const std::optional<double> &value : {ending.integratedLufs, ending.rangeLu, ending.truePeakMaxDbtp,
                                               ending.momentaryMaxLufs, ending.shortTermMaxLufs})
        putLittleEndian(numbers, hundredths(value));
    return numbers;
}

BextContent readBext(std::span<const std::byte> content)
{
    BextContent result;
    if (content.size() < historyOffset)
        return result;
    const auto text = [&](Field field) {
        const auto bytes = content.subspan(field.offset, field.bytes);
        const std::string_view all(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        return std::string(all.substr(0, all.find('\0')));
    };
    result.note.description = text(description);
    result.note.originator = text(originator);
    result.note.originationDate = text(originationDate);
    result.note.originationTime = text(originationTime);
    result.note.timeReferenceFrames = littleEndian<std::int64_t>(content, timeReferenceOffset);
    if (littleEndian<std::uint16_t>(content, versionOffset) >= 2) {
        const std::array<std::optional<double> *, 5> values{
            &result.ending.integratedLufs, &result.ending.rangeLu, &result.ending.truePeakMaxDbtp,
            &result.ending.momentaryMaxLufs, &result.ending.shortTermMaxLufs};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto number = littleEndian<std::int16_t>(content, bextLoudnessOffset + 2 * i);
            if (number != notGiven)
                *values[i] = number / 100.0;
        }
    }
    result.codingHistory = text({historyOffset, content.size() - historyOffset});
    return result;
}

} // namespace ls
