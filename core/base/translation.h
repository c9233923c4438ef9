// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks an English text for lupdate, which finds it by this name; whoever shows it translates it, in that context.
/// Core itself knows no Qt: word for word Qt's own definition, so that a file may see both.
#define QT_TRANSLATE_NOOP(scope, x) x
