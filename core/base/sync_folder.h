// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace ls {

/// Makes the names in the folder last through a power cut; where a file system cannot, the file is no worse for it.
/// Empty is the current folder, as the parent of a path of one part is.
void syncFolder(const std::filesystem::path &folder);

} // namespace ls
