// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QSize>
#include <QString>

namespace ls {

/// A stroke icon of resources/icons by its file's base name, drawn in `colour`, sharp up to three times the size: 16
/// by 16.
QIcon tintedIcon(const QString &name, const QColor &colour);

/// The same with 4 pixels of room on the right, which the style does not leave between icon and text: 20 by 16.
QIcon buttonIcon(const QString &name, const QColor &colour);
inline constexpr QSize buttonIconSize{20, 16};

/// The same as a picture of another size, for a screen of this ratio.
QPixmap strokePixmap(const QString &name, const QColor &colour, int pixels, qreal ratio);

/// The program's own icon.
QIcon applicationIcon();

} // namespace ls
