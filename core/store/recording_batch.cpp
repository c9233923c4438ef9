// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_batch.h"

#include <algorithm>

namespace ls {

StoreBatch shifted(StoreBatch batch, std::int64_t firstFrame)
{
    if (firstFrame == 0)
        return batch;
    for (LogRow &row : batch.rows) {
        row.beginFrame -= firstFrame;
        row.endFrame -= firstFrame;
    }
    for (BandRow &row : batch.bandRows) {
        row.beginFrame -= firstFrame;
        row.endFrame -= firstFrame;
    }
    for (Event &event : batch.events) {
        event.frame -= firstFrame;
        if (event.earliestFrame >= 0)
            event.earliestFrame = std::max<std::int64_t>(event.earliestFrame - firstFrame, 0);
    }
    for (SegmentRecord &segment : batch.segments)
        segment.firstFrame -= firstFrame;
    for (ClockAnchor &anchor : batch.anchors)
        anchor.frame -= firstFrame;
    for (CalibrationEntry &calibration : batch.calibrations)
        calibration.frame = std::max<std::int64_t>(calibration.frame - firstFrame, 0);
    return batch;
}

void dropBefore(StoreBatch &batch, std::int64_t frame)
{
    std::erase_if(batch.rows, [frame](const LogRow &row) { return row.beginFrame < frame; });
    std::erase_if(batch.bandRows, [frame](const BandRow &row) { return row.beginFrame < frame; });
    std::erase_if(batch.events, [frame](const Event &event) { return event.frame < frame; });
    std::erase_if(batch.anchors, [frame](const ClockAnchor &anchor) { return anchor.frame < frame; });
}

} // namespace ls
