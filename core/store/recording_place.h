// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_folder.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace ls {

/// Where a recording is being written: a folder, and another one when that has gone.
///
/// If the folder is deleted or renamed while it is written, or its disk is unplugged, what was written into it cannot
/// be reached any more; what is still in memory begins a new measurement, in a folder of its own, at a whole second.
///
/// Thread: any.
class RecordingPlace {
public:
    /// A folder, and the frame of the recording at which its measurement begins.
    struct Folder {
        std::shared_ptr<const MeasurementFolder> folder;
        std::int64_t firstFrame = 0;
        int number = 0; ///< counted from 1

        const std::filesystem::path &path() const { return folder->path(); }
        bool operator==(const Folder &) const = default;
    };
    using TimeOf = std::function<std::chrono::system_clock::time_point(std::int64_t frame)>;

    RecordingPlace(std::filesystem::path outputFolder, int sampleRateHz, TimeOf timeOf);

    /// The folder for what begins at `frame`: the last, or a new one if that is not in place.
    Result<Folder> folderFor(std::int64_t frame);
    /// The last; without a folder before folderFor() was called.
    Folder current() const;

    /// Levels up to here need not be written again into a new folder.
    void levelsKept(std::int64_t upToFrame);
    /// This folder cannot be written any more, whatever isInPlace() says.
    void disown(const Folder &folder);
    /// False if what follows will begin a new folder.
    bool isInPlace() const;

private:
    const std::filesystem::path m_outputFolder;
    const int m_sampleRateHz;
    const TimeOf m_timeOf;
    mutable std::mutex m_lock;
    Folder m_current;
    std::int64_t m_levelsKept = 0;
    bool m_disowned = false;
};

} // namespace ls
