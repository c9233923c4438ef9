// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/calibration_choice.h"
#include "core/store/measurement_info.h"

namespace ls {

/// What a recording keeps of the calibration in force for a stream: the level, what it rests on, the file with its
/// hash, and the curve that is taken away (`correction`; nothing: none is). The frame is left 0.
///
/// Reads the file once more, for its hash; without one if it has gone.
CalibrationEntry calibrationEntryOf(const CalibrationChoice &choice, const StreamInfo &stream,
                                    const Sensitivity &sensitivity, const std::optional<CorrectionSpec> &correction);

} // namespace ls
