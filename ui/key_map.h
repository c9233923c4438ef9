// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace ls {

/// A key and what it does.
struct KeyEntry {
    QString keys; ///< as the system writes them
    QString text;
};

/// The keys of one place, in the order of their use.
struct KeyGroup {
    QString title;
    QList<KeyEntry> keys;
};

/// All keys: the shortcuts as the window has them, whoever added them, and those that a view takes by itself.
QList<KeyGroup> keyMap(const QWidget &window);

/// The keys that no shortcut stands for: of the window, and of a review.
QList<KeyEntry> windowKeys();
QList<KeyEntry> reviewKeys();

} // namespace ls
