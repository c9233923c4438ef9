// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_pane.h"

#include "ui/history_view.h"
#include "ui/menu_button.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace ls {

QString spanText(int seconds)
{
    const auto text = [](const char *pattern, int number) {
        return QCoreApplication::translate("HistoryPane", pattern).arg(number);
    };
    if (seconds % 3600 == 0)
        return text(QT_TRANSLATE_NOOP("HistoryPane", "%1 h"), seconds / 3600);
    if (seconds % 60 == 0)
        return text(QT_TRANSLATE_NOOP("HistoryPane", "%1 min"), seconds / 60);
    return text(QT_TRANSLATE_NOOP("HistoryPane", "%1 s"), seconds);
}

HistoryPane::HistoryPane(QWidget *parent) : HistoryPane(new HistoryView, parent) {}

HistoryPane::HistoryPane(HistoryView *view, QWidget *parent)
    : Pane(tr("History"), view, {}, parent),
      m_view(view),
      m_span(new MenuButton(tr("Length of the history"), tr("How much time the history shows")))
{
    setObjectName(QStringLiteral("historyPane"));
    m_span->setObjectName(QStringLiteral("historySpanMenu"));
    for (const int seconds : {10, 60, 600, 3600, 6 * 3600, 24 * 3600})
        m_span->addChoice(spanText(seconds), seconds);
    m_span->setCurrent(600);
    addTool(m_span);
    connect(m_span, &MenuButton::chosen, this, [this](const QVariant &seconds) {
        m_view->setSpanSeconds(seconds.toInt());
        Q_EMIT spanChosen(seconds.toInt());
    });
    connect(m_view, &HistoryView::averageChanged, this, &HistoryPane::showLegend);
    showLegend();
}

void HistoryPane::setChoices(const Settings &settings)
{
    const int seconds = settings.view.historySeconds;
    if (m_span->current() == seconds)
        return;
    if (!m_span->hasChoice(seconds))
        m_span->addChoice(spanText(seconds), seconds);
    m_span->setCurrent(seconds);
    m_view->setSpanSeconds(seconds);
}

void HistoryPane::setLimitName(const QString &name)
{
    if (name == m_limitName)
        return;
    m_limitName = name;
    showLegend();
}

void HistoryPane::showLegend()
{
    std::vector<LegendEntry> entries{{tr("A-weighted, Fast"), &Theme::barTop},
                                     {tr("LAeq of %1").arg(spanText(m_view->averageSeconds())), &Theme::text}};
    if (!m_limitName.isEmpty())
        entries.push_back({tr("limit %1").arg(m_limitName), &Theme::over, LegendEntry::Look::dashed});
    entries.push_back({tr("lost"), &Theme::tertiary, LegendEntry::Look::hatched});
    entries.push_back({tr("marker"), &Theme::peak, LegendEntry::Look::flag});
    entries.push_back({tr("excluded"), &Theme::peak, LegendEntry::Look::excluded});
    entries.push_back({tr("audio kept"), &Theme::accent, LegendEntry::Look::shaded});
    setLegend(std::move(entries));
}

} // namespace ls
