// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording_side.h"

#include "ui/drawer.h"
#include "ui/event_page.h"
#include "ui/trouble_banner.h"

#include <QShortcut>

namespace ls {

RecordingSide::RecordingSide(Engine &engine, Drawer &drawer, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_events(new EventPage(m_log)),
      m_banner(new TroubleBanner)
{
    drawer.addPage(tr("Events"), tr("What happened, and your markers (Ctrl+L)"), m_events);
    auto *toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &window);
    connect(toggle, &QShortcut::activated, this, [this, &drawer] { drawer.toggle(m_events); });
    connect(&m_engine, &Engine::stateChanged, this, &RecordingSide::onState);
    connect(&m_engine, &Engine::eventHappened, this, &RecordingSide::onEvent);
    connect(&m_engine, &Engine::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot> &snapshot) { m_log.setPosition(snapshot->frame); });
}

QWidget *RecordingSide::banner() const { return m_banner; }

void RecordingSide::onState(Engine::State state)
{
    if (state == Engine::State::measuring)
        m_log.beginStream(m_engine.stream()->format.sampleRateHz);
    if (state == Engine::State::idle) {
        m_troubles.clear();
        m_banner->setTroubles(m_troubles);
    }
}

void RecordingSide::onEvent(const Event &event)
{
    m_log.add(event);
    if (m_troubles.take(event))
        m_banner->setTroubles(m_troubles);
}

} // namespace ls
