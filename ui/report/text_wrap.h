// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace ls {

/// Text with subscripts (ui/charts/chart_text.h) in lines no wider than `width`: broken at spaces and line breaks, and
/// within what is wider by itself, as a hash or a script without spaces. A no-break space does not break.
QStringList wrappedText(const QString &text, const QFont &font, qreal width);

} // namespace ls
