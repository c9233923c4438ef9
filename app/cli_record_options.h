// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/store/recording_options.h"

#include <QCommandLineParser>

#include <optional>

namespace ls {

void addRecordingOptions(QCommandLineParser &parser);

/// What addRecordingOptions() has added; nothing, with a message given, if something of it is wrong. The trigger's
/// threshold is as typed: see withThresholdIn().
std::optional<RecordingOptions> readRecordingOptions(const QCommandLineParser &parser);

/// A typed threshold is in dB SPL where there is a calibration, else in dBFS; the recording wants dBFS.
RecordingOptions withThresholdIn(RecordingOptions options, const Sensitivity &sensitivity);

} // namespace ls
