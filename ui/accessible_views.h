// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ls {

/// Gives screen readers roles, names and values of the views that are painted; once per program, again is harmless.
void installAccessibleViews();

/// What a view shows now, in words. The reader is told if that is not what it was.
void setSpokenValue(QWidget &view, const QString &words);
QString spokenValue(const QWidget &view);

} // namespace ls
