// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ls::test {

/// Whether a test of many numbers may do with a few of them: one sampling rate instead of four.
///
/// LS_SHORT_TESTS says so, which the presets of the sanitizers set: these make arithmetic ten times slower, and what
/// they can find lies in the code, which a few cases run through as well as all. The numbers are the dev build's task.
inline bool shortTests() { return qEnvironmentVariableIsSet("LS_SHORT_TESTS"); }

} // namespace ls::test
