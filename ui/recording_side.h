// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/event_log.h"
#include "ui/troubles.h"

#include <QObject>

class QWidget;

namespace ls {

class Drawer;
class EventPage;
class TroubleBanner;

/// The window's part that tells what happens: the log of events, its page in the drawer, and the band that stays while
/// something is wrong. Thread: [ui].
class RecordingSide : public QObject {
    Q_OBJECT
public:
    /// `engine` outlives it; `drawer` gets its pages; its shortcuts hold in `window`, to which it belongs.
    RecordingSide(Engine &engine, Drawer &drawer, QWidget &window);

    /// To be placed where all can see it.
    QWidget *banner() const;
    const Troubles &troubles() const { return m_troubles; }

private:
    void onState(Engine::State state);
    void onEvent(const Event &event);

    Engine &m_engine;
    EventLog m_log;
    Troubles m_troubles;
    EventPage *m_events;
    TroubleBanner *m_banner;
};

} // namespace ls
