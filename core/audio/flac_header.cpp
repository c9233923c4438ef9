// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/flac_header.h"

#include "core/audio/output_file.h"

#include <array>

namespace ls {

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

} // namespace ls
