// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marking.h"

#include "ui/marker_menu.h"

#include <QInputDialog>
#include <QTime>

namespace ls {

Marking::Marking(Engine &engine, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_window(window),
      m_menu(new MarkerMenu(window))
{
    connect(m_menu, &MarkerMenu::markerWanted, this, &Marking::setMarker);
    connect(m_menu, &MarkerMenu::noteWanted, this, &Marking::askForNote);
    connect(m_menu, &MarkerMenu::exclusionWanted, this, &Marking::excludeLast);
    connect(&m_engine, &Engine::stateChanged, this,
            [this](Engine::State state) { m_menu->setMeasuring(state == Engine::State::measuring); });
}

QMenu *Marking::menu() const { return m_menu; }

void Marking::setMarker(int markerClass) { m_engine.addMarker(markerClass, {}); }

void Marking::askForNote()
{
    if (m_note || !m_engine.capturedFrame())
        return;
    const std::int64_t frame = *m_engine.capturedFrame();
    m_note = new QInputDialog(&m_window);
    m_note->setObjectName(QStringLiteral("markerNote"));
    m_note->setAttribute(Qt::WA_DeleteOnClose);
    m_note->setWindowTitle(tr("Marker"));
    m_note->setLabelText(
        tr("Note for the marker at %1:").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    connect(m_note, &QInputDialog::textValueSelected, this,
            [this, frame](const QString &note) { m_engine.addMarker(0, note.simplified().toStdString(), frame); });
    m_note->open();
}

void Marking::excludeLast()
{
    m_engine.excludeLast(MarkerMenu::excludedSeconds,
                         tr("the last %1 s").arg(MarkerMenu::excludedSeconds).toStdString());
}

} // namespace ls
