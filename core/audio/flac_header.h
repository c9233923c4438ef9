// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ls {

class OutputFile;

/// Makes a FLAC file, which the encoder could not complete, say its length (STREAMINFO's total samples, RFC 9639 8.2).
/// Gives the system's error number, 0 for success. Private to this folder.
int writeFlacLength(OutputFile &file, std::int64_t frames);

} // namespace ls
