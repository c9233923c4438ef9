// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QObject>
#include <QPointer>

class QInputDialog;
class QMenu;

namespace ls {

class MarkerMenu;

/// Sets the markers a user asks for, by menu, key or button. One with a note stands where it was asked for, not where
/// the note had been typed. Thread: [ui].
class Marking : public QObject {
    Q_OBJECT
public:
    /// `engine` outlives it; keys hold in `window`, to which it belongs.
    Marking(Engine &engine, QWidget &window);

    QMenu *menu() const;
    void setMarker(int markerClass);
    void askForNote();
    void excludeLast();

private:
    Engine &m_engine;
    QWidget &m_window;
    MarkerMenu *m_menu;
    QPointer<QInputDialog> m_note;
};

} // namespace ls
