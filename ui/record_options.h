// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/recording_settings.h"
#include "core/store/recording_options.h"

#include <QDateTime>

#include <cstdint>

namespace ls {

/// What these settings mean for a recording that is ordered `now`. A threshold in dB SPL becomes one in dBFS with the
/// calibration in force; times of day become the next moments of that time: the end is after the beginning.
RecordingOptions recordingOptions(const RecordingSettings &settings, const std::filesystem::path &outputFolder,
                                  const Sensitivity &sensitivity, const QDateTime &now);

/// How fast a recording of this stream fills the disk, levels included. Of FLAC it is the most it can be.
std::int64_t recordingBytesPerSecond(const RecordingSettings &settings, const AudioFormat &stream);

} // namespace ls
