// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pane_stack.h"

#include <QByteArray>
#include <QList>

namespace ls {

/// Where everything in the window is, to be as it was at the next start.
struct WindowLayout {
    QByteArray geometry;     ///< QWidget::saveGeometry() of the whole window; empty: the usual one
    QList<int> columnWidths; ///< of levels and panes; empty: the usual ones
    PaneLayout panes;
    int isDrawerOpen = 0;
    int isCompact = 0;

    bool operator==(const WindowLayout &) const = default;
};

} // namespace ls
