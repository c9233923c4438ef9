// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ls {

/// How much a message matters.
enum class Severity { info, warning, error };

/// Something the user should know; it stays in the list of messages.
struct Message {
    Severity severity = Severity::info;
    QString text;
    QString folder = {};  ///< to be opened from the message; may be empty
    QString problem = {}; ///< what it is about: a later one of the same replaces it; empty: one of the same text does
};

} // namespace ls
