// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace ls {

/// Where a report of `verify` goes.
struct VerifyOutput {
    bool json = false;
    QString file; ///< empty: standard output

    /// A page to print, by the file's name.
    bool html() const { return file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive); }

    /// False, told already, if it could not be written.
    bool write(const std::string &report) const;
};

/// On a terminal only; 1 wipes it away. True: go on.
bool showVerifyProgress(double progress);

/// Checks a measurement folder and reports; the program's exit code.
int verifyMeasurement(const QString &folder, const VerifyOutput &output);

/// Recovers the measurement, or those in an output folder that were cut off, and checks them; as an array in JSON if it
/// is an output folder.
int recoverAndVerify(const QString &folder, const VerifyOutput &output);

} // namespace ls
