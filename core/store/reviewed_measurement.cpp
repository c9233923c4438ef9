// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewed_measurement.h"

#include "core/store/measurement_lock.h"
#include "core/store/sql.h"

#include <QVariant>

#include <algorithm>
#include <system_error>
#include <utility>

namespace ls {

namespace {

template <typename Value>
Result<void> take(Result<Value> read, Value &into)
{
    if (!read)
        return read.error();
    into = read.take();
    return {};
}

Result<void> readTables(const MeasurementReader &reader, ReviewedMeasurement &reviewed)
{
    Result<void> done = take(reader.segments(), reviewed.segments);
    if (done)
        done = take(reader.anchors(), reviewed.anchors);
    if (done)
        done = take(reader.storedEventsInForce(), reviewed.events);
    if (done)
        done = take(reader.calibrations(), reviewed.calibrations);
    if (done)
        done = take(editsOf(reader), reviewed.edits);
    return done;
}

} // namespace

std::optional<std::filesystem::path> measurementFolderOf(const std::filesystem::path &path)
{
    std::error_code none;
    if (std::filesystem::is_regular_file(path / databaseFileName, none))
        return path;
    if (path.filename() == databaseFileName)
        return path.parent_path();
    return std::nullopt;
}

Result<ReviewedMeasurement> readReviewed(const std::filesystem::path &folder)
{
    const Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(folder);
    if (!opened)
        return opened.error();
    const MeasurementReader &reader = *opened.value();
    ReviewedMeasurement reviewed;
    reviewed.folder = folder;
    reviewed.info = reader.info();
    reviewed.end = reader.end();
    reviewed.analysis = reader.analysis();
    reviewed.isRunning = !reviewed.end && MeasurementLock::isHeld(folder);
    if (const Result<void> read = readTables(reader, reviewed); !read)
        return read.error();
    reviewed.calibrations = calibrationsInForce(std::move(reviewed.calibrations));
    const Result<QVariant> lastRow =
        reader.file().value(QStringLiteral("SELECT end_frame FROM levels ORDER BY begin_frame DESC LIMIT 1"));
    if (!lastRow)
        return lastRow.error();
    reviewed.endFrame = std::max<std::int64_t>(lastRow.value().toLongLong(), reviewed.end ? reviewed.end->endFrame : 0);
    std::error_code none;
    for (const SegmentRecord &segment : reviewed.segments) {
        if (!reviewed.end)
            reviewed.endFrame = std::max(reviewed.endFrame, segment.endFrame());
        if (!std::filesystem::is_regular_file(folder / segment.file, none))
            reviewed.missingFiles.push_back(segment.file);
    }
    return reviewed;
}

} // namespace ls
