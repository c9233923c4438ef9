// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/event_detail.h"
#include "core/report/report_data.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace ls {

/// What lies around the first markers and triggered events of a report: the levels, and spectra of the audio where it
/// was kept, with the microphone's curve taken away. Some of a second for each.
///
/// `goesOn`, if given, is asked in between; false ends it. Thread: any. Nothing where the folder cannot be read.
std::vector<EventDetail> eventDetails(const std::filesystem::path &folder, const ReportData &data,
                                      const std::function<bool()> &goesOn = {});

} // namespace ls
