// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace ls {

/// In the folder, as long as its measurement is not complete.
inline constexpr const char *lockFileName = "measurement.lock";

/// Tells a measurement that is being written from one whose program has died: held by the first, and let go by the
/// system however the program ends.
///
/// It is an flock() on the empty file `measurement.lock` in the folder, which release() removes.
class MeasurementLock {
public:
    /// Errors: measurementRunning if somebody holds it, folderNotWritable.
    static Result<MeasurementLock> acquire(const std::filesystem::path &folder);
    /// Whether somebody holds it.
    static bool isHeld(const std::filesystem::path &folder);

    MeasurementLock(MeasurementLock &&other) noexcept;
    MeasurementLock &operator=(MeasurementLock &&other) noexcept;
    MeasurementLock(const MeasurementLock &) = delete;
    MeasurementLock &operator=(const MeasurementLock &) = delete;
    /// As if the program had died here: the file stays.
    ~MeasurementLock();

    /// The measurement is complete.
    void release() noexcept;

private:
    MeasurementLock(int descriptor, std::filesystem::path path);
    void close() noexcept;

    int m_descriptor = -1;
    std::filesystem::path m_path;
};

} // namespace ls
