// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrogram_pane.h"

#include "ui/history_pane.h"
#include "ui/menu_button.h"
#include "ui/spectrogram_view.h"

#include <cmath>

namespace ls {

SpectrogramPane::SpectrogramPane(QWidget *parent) : SpectrogramPane(new SpectrogramView, parent) {}

SpectrogramPane::SpectrogramPane(SpectrogramView *view, QWidget *parent)
    : Pane(tr("Spectrogram"), view, {}, parent),
      m_view(view),
      m_span(new MenuButton(tr("Length of the spectrogram"), tr("How much time the spectrogram shows"))),
      m_map(new MenuButton(tr("Colours"), tr("Colours of the spectrogram, from the lowest level to the highest"))),
      m_range(new MenuButton(tr("Range"), tr("Decibels from the darkest colour to the brightest")))
{
    setObjectName(QStringLiteral("spectrogramPane"));
    m_span->setObjectName(QStringLiteral("spectrogramSpanMenu"));
    m_map->setObjectName(QStringLiteral("colourMapMenu"));
    m_range->setObjectName(QStringLiteral("spectrogramRangeMenu"));
    for (const int seconds : {10, 30, 60, 120, 300, 600})
        m_span->addChoice(spanText(seconds), seconds);
    m_span->setCurrent(60);
    m_map->addChoice(tr("Inferno"), QStringLiteral("inferno"));
    m_map->addChoice(tr("Viridis"), QStringLiteral("viridis"));
    m_map->addChoice(tr("Magma"), QStringLiteral("magma"));
    m_map->addChoice(tr("Grey"), QStringLiteral("grey"));
    for (const int decibels : {30, 40, 50, 60, 80, 100})
        m_range->addChoice(QStringLiteral("%1 dB").arg(decibels), decibels);
    m_range->setCurrent(60);
    for (MenuButton *menu : {m_span, m_map, m_range})
        addTool(menu);
    connect(m_span, &MenuButton::chosen, this, [this](const QVariant &seconds) {
        m_view->setSpanSeconds(seconds.toInt());
        Q_EMIT spanChosen(seconds.toInt());
    });
    connect(m_map, &MenuButton::chosen, this, [this](const QVariant &name) {
        m_view->setColourMap(colourMapFromName(name.toString().toStdString()).value_or(ColourMap::inferno));
        Q_EMIT colourMapChosen(name.toString());
    });
    connect(m_range, &MenuButton::chosen, this, [this](const QVariant &decibels) {
        m_view->setRangeDb(decibels.toDouble());
        Q_EMIT rangeChosen(m_view->rangeDb());
    });
    connect(m_view, &SpectrogramView::rangeChosen, this, [this](double rangeDb) {
        setRange(rangeDb);
        Q_EMIT rangeChosen(rangeDb);
    });
}

void SpectrogramPane::setRange(double rangeDb)
{
    const auto decibels = static_cast<int>(std::lround(rangeDb));
    if (!m_range->hasChoice(decibels))
        m_range->addChoice(QStringLiteral("%1 dB").arg(decibels), decibels);
    m_range->setCurrent(decibels);
}

void SpectrogramPane::setChoices(const Settings &settings)
{
    const ViewSettings &chosen = settings.view;
    if (m_span->current() != chosen.spectrogramSeconds) {
        if (!m_span->hasChoice(chosen.spectrogramSeconds))
            m_span->addChoice(spanText(chosen.spectrogramSeconds), chosen.spectrogramSeconds);
        m_span->setCurrent(chosen.spectrogramSeconds);
        m_view->setSpanSeconds(chosen.spectrogramSeconds);
    }
    const QString map = QString::fromStdString(chosen.colourMap);
    if (m_map->current() != map) {
        m_map->setCurrent(map);
        m_view->setColourMap(colourMapFromName(chosen.colourMap).value_or(ColourMap::inferno));
    }
    if (std::abs(m_view->rangeDb() - chosen.spectrogramRangeDb) > 0.01) {
        m_view->setRangeDb(chosen.spectrogramRangeDb);
        setRange(chosen.spectrogramRangeDb);
    }
}

} // namespace ls
