// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/history_view.h"
#include "ui/level_panel.h"
#include "ui/menu_button.h"
#include "ui/pane.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>

namespace ls {

namespace {

// So that the lowest bars can still be reached in a window that is not high enough.
QWidget *makeScrollable(QWidget *column)
{
    auto *area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(column->maximumWidth());
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

Workspace::Workspace(QWidget *parent)
    : QWidget(parent),
      m_levels(new LevelPanel),
      m_spectrum(new SpectrumView),
      m_history(new HistoryView)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScrollable(m_levels));
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(makePanes(), 1);
}

QWidget *Workspace::makePanes()
{
    auto *spectrum = new Pane(tr("Spectrum"), m_spectrum,
                              {{tr("average, Fast"), &Theme::barTop}, {tr("peak since reset"), &Theme::peak}});
    auto *history = new Pane(tr("History"), m_history,
                             {{tr("A-weighted level, Fast"), &Theme::barTop}, {tr("lost"), &Theme::tertiary, true}});
    auto *span = new MenuButton(tr("Length of the history"), tr("How many minutes the history shows"));
    for (const int minutes : {1, 10, 60})
        span->addChoice(tr("%1 min").arg(minutes), minutes);
    span->setCurrent(10);
    history->addTool(span);
    connect(span, &MenuButton::chosen, m_history,
            [this](const QVariant &minutes) { m_history->setSpanMinutes(minutes.toInt()); });

    auto *panes = new QSplitter(Qt::Vertical);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(spectrum);
    panes->addWidget(history);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    return panes;
}

void Workspace::setStream(const std::optional<StreamInfo> &stream)
{
    m_sampleRateHz = stream ? stream->format.sampleRateHz : 0;
    m_levels->setStream(stream);
    m_spectrum->setFrozen(!stream);
    m_history->setFrozen(!stream);
    if (stream) {
        m_spectrum->clear();
        m_history->clear();
    }
}

void Workspace::setSensitivity(const Sensitivity &sensitivity, bool curveLoaded)
{
    m_levels->setSensitivity(sensitivity, curveLoaded);
    m_spectrum->setSensitivity(sensitivity);
    m_history->setSensitivity(sensitivity);
}

void Workspace::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_levels->showSnapshot(snapshot);
    m_spectrum->showSnapshot(snapshot);
}

void Workspace::showRows(const std::vector<LogRow> &rows)
{
    m_levels->showRows(rows);
    m_history->addRows(rows, m_sampleRateHz);
}

} // namespace ls
