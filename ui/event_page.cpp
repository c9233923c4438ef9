// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_page.h"

#include "ui/event_delegate.h"
#include "ui/event_log.h"
#include "ui/form.h"
#include "ui/icons.h"
#include "ui/menu_button.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ls {

/// The entries that pass the filter.
class EventsShown : public QSortFilterProxyModel {
public:
    explicit EventsShown(EventLog &log, QObject *parent) : QSortFilterProxyModel(parent), m_log(log)
    {
        setSourceModel(&log);
    }
    void setFilter(EventFilter filter)
    {
        m_filter = filter;
        invalidateFilter();
    }
    bool isNarrowed() const { return m_filter != EventFilter::all; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex & /*parent*/) const override
    {
        return m_log.matches(row, m_filter);
    }

private:
    EventLog &m_log;
    EventFilter m_filter = EventFilter::all;
};

namespace {

// How high an entry is depends on the width, which the tree takes for granted once it has asked.
class EventList : public QTreeView {
protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

EventPage::EventPage(EventLog &log, QWidget *parent)
    : QWidget(parent),
      m_log(log),
      m_shown(new EventsShown(log, this)),
      m_filter(new MenuButton(tr("Events shown"), tr("Show all events, only problems, or only marks"))),
      m_copy(makeFormButton(tr("Copy"), "copyEvents",
                            tr("Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)"))),
      m_list(new EventList),
      m_empty(makeText({}, "tertiary"))
{
    setObjectName(QStringLiteral("eventPage"));
    m_filter->setObjectName(QStringLiteral("eventFilter"));
    m_filter->addChoice(tr("All"), static_cast<int>(EventFilter::all));
    m_filter->addChoice(tr("Problems"), static_cast<int>(EventFilter::problems));
    m_filter->addChoice(tr("Markers, triggers, exclusions"), static_cast<int>(EventFilter::marks));
    m_list->setObjectName(QStringLiteral("eventList"));
    m_list->setAccessibleName(tr("Events and markers"));
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new EventDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so the wrapping, must not jump
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignHCenter);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 0, 16, 0);
    tools->setSpacing(8);
    tools->addWidget(m_filter);
    tools->addStretch(1);
    tools->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    auto *copyAction = new QAction(tr("Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copyAction);
    connect(copyAction, &QAction::triggered, this, &EventPage::copy);
    connect(m_copy, &QPushButton::clicked, this, &EventPage::copy);
    connect(m_filter, &MenuButton::chosen, this, [this](const QVariant &filter) {
        m_shown->setFilter(static_cast<EventFilter>(filter.toInt()));
        m_follows = true;
        onRows();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        m_follows = bar->sliderPosition() >= bar->maximum();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            m_list->scrollToBottom();
    });
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &EventPage::onRows);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &EventPage::onRows);
    onRows();
}

void EventPage::onRows()
{
    const bool isEmpty = m_shown->rowCount() == 0;
    m_empty->setText(m_shown->isNarrowed() ? tr("Nothing of this kind has happened.")
                                           : tr("Nothing has happened yet. M sets a marker, 1 to 9 one with a class."));
    m_empty->setVisible(isEmpty);
    m_copy->setEnabled(!isEmpty);
    if (m_follows)
        m_list->scrollToBottom();
}

QString EventPage::copied() const
{
    QList<int> rows;
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected)
        rows.append(m_shown->mapToSource(index).row());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_shown->rowCount(); ++row)
            rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += m_log.line(row) + QLatin1Char('\n');
    return text;
}

void EventPage::copy()
{
    const QString text = copied();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace ls
