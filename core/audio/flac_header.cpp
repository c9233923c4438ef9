// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_header.h"

#include "core/audio/output_file.h"

#include <array>
#include <charconv>
#include <string_view>

namespace ls {

namespace {

constexpr std::string_view descriptionMark = "\ndescription: ";
constexpr std::string_view referenceMark = "\nframes since midnight: ";

} // namespace

int writeFlacLength(OutputFile &file, std::int64_t frames)
{
    // "fLaC", header of the block, then 13 bytes of STREAMINFO; here four bits of something else, and 36 of length.
    constexpr std::int64_t offset = 4 + 4 + 13;
    std::array<std::byte, 5> field{};
    file.seek(offset);
    if (file.read(field) != static_cast<std::int64_t>(field.size()))
        return 0; // not even a header: nothing to mend
    field[0] = (field[0] & std::byte{0xF0}) | static_cast<std::byte>((frames >> 32) & 0x0F);
    for (std::size_t i = 1; i < field.size(); ++i)
        field[i] = static_cast<std::byte>((frames >> (8 * (4 - i))) & 0xFF);
    return file.writeAt(offset, field);
}

std::string flacComment(const AudioFileNote &note)
{
    std::string text = note.comment;
    if (!note.description.empty())
        text.append(descriptionMark).append(note.description);
    if (note.timeReferenceFrames > 0)
        text.append(referenceMark).append(std::to_string(note.timeReferenceFrames));
    return text;
}

void readFlacComment(const std::string &text, AudioFileNote &note)
{
    std::string_view left = text;
    if (const std::size_t at = left.rfind(referenceMark); at != std::string_view::npos) {
        const std::string_view number = left.substr(at + referenceMark.size());
        const char *const end = number.data() + number.size();
        const auto [stop, problem] = std::from_chars(number.data(), end, note.timeReferenceFrames);
        if (problem == std::errc{} && stop == end)
            left = left.substr(0, at);
        else
            note.timeReferenceFrames = 0;
    }
    if (const std::size_t at = left.rfind(descriptionMark); at != std::string_view::npos) {
        note.description = left.substr(at + descriptionMark.size());
        left = left.substr(0, at);
    }
    note.comment = left;
}

} // namespace ls
