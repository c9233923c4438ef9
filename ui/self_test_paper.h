// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/self_test.h"

#include <QString>

#include <optional>

class QPagedPaintDevice;

namespace ls {

/// Paints the report of a self-test to be signed, black on white, on as many pages as it needs; false if the device
/// takes no more.
bool paintSelfTest(QPagedPaintDevice &device, const SelfTestReport &report);

/// Saves the report in the form that the file's name ends with: .pdf, .json, .html, else text. Whoever reads the file
/// finds a whole report, the old or the new. If it cannot be written: why, in the system's words.
std::optional<QString> saveSelfTest(const SelfTestReport &report, const QString &path);

} // namespace ls
