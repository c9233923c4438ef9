// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_file_note.h"
#include "core/store/measurement_info.h"

namespace ls {

/// What an audio file of the measurement says of itself, so that it can be read alone, years later: who made it, from
/// what, and which level full scale stands for. Date and time are each file's own.
AudioFileNote recordingNote(const MeasurementInfo &info, const CalibrationEntry &calibration);

} // namespace ls
