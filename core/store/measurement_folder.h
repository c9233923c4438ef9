// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <sys/types.h>

namespace ls {

/// Local time as `YYYY-MM-DD_HH-MM-SS`: a name that every system allows.
std::string folderNameFor(std::chrono::system_clock::time_point time);

/// Which file on the disk a name stands for, to notice when it is another or none.
struct FileIdentity {
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileIdentity &) const = default;
};
/// Nothing if there is no such file.
std::optional<FileIdentity> identityOf(const std::filesystem::path &path);

/// The folder of a measurement, held open so that another folder of that name is not mistaken for it.
class MeasurementFolder {
public:
    /// Makes `outputFolder`/YYYY-MM-DD_HH-MM-SS, with _2, _3 … if that is taken; never one that is there already.
    static Result<std::shared_ptr<const MeasurementFolder>> create(const std::filesystem::path &outputFolder,
                                                                   std::chrono::system_clock::time_point startTime);
    MeasurementFolder(const MeasurementFolder &) = delete;
    MeasurementFolder &operator=(const MeasurementFolder &) = delete;
    ~MeasurementFolder();

    const std::filesystem::path &path() const { return m_path; }

    /// [any] False once it has been deleted or renamed, or its disk has gone.
    bool isInPlace() const;

private:
    MeasurementFolder(std::filesystem::path path, int descriptor);

    const std::filesystem::path m_path;
    const int m_descriptor; // of the folder itself, whatever its name
};

} // namespace ls
