// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_events.h"

#include "ui/event_delegate.h"
#include "ui/event_log.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/menu_button.h"
#include "ui/review_marks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

using Kind = Event::Kind;

bool passes(Kind kind, ReviewEventModel::Filter filter)
{
    if (kind == Kind::classified || kind == Kind::withdrawn)
        return false; // told at the event that they are about
    if (filter == ReviewEventModel::Filter::marks)
        return kind == Kind::marker || kind == Kind::exclusion || kind == Kind::trigger;
    return filter == ReviewEventModel::Filter::all || eventWeight(kind) != EventWeight::note;
}

} // namespace

void ReviewEventModel::set(const std::vector<StoredEvent> &events, const ReviewClock &clock)
{
    beginResetModel();
    m_all = events;
    m_clock = clock;
    refresh();
    endResetModel();
}

void ReviewEventModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    refresh();
    endResetModel();
}

void ReviewEventModel::refresh()
{
    m_shown.clear();
    for (const StoredEvent &event : m_all) {
        if (passes(event.event.kind, m_filter))
            m_shown.push_back(&event);
    }
}

const StoredEvent *ReviewEventModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown[static_cast<std::size_t>(row)] : nullptr;
}

int ReviewEventModel::rowOf(std::int64_t id) const
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [id](const StoredEvent *event) { return event->id == id; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ReviewEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ReviewEventModel::classText(std::int64_t id) const
{
    for (const StoredEvent &event : m_all) {
        if (event.event.kind != Kind::classified || event.event.count != id)
            continue;
        const QString words = QString::fromStdString(event.event.detail);
        return std::isfinite(event.event.value) ? tr("Class %1: %2").arg(static_cast<int>(event.event.value)).arg(words)
                                                : words;
    }
    return {};
}

QVariant ReviewEventModel::data(const QModelIndex &index, int role) const
{
    const StoredEvent *stored = at(index.row());
    if (stored == nullptr)
        return {};
    const Event &event = stored->event;
    switch (role) {
    case EventLog::timeRole:
        return m_clock.isKnown() ? m_clock.at(event.frame)
                                 : QDateTime::fromMSecsSinceEpoch(m_clock.msAt(event.frame), Qt::UTC);
    case EventLog::kindRole:
        return eventKindText(event.kind);
    case EventLog::textRole: {
        QString text = eventText(event);
        if (isStretch(event))
            text = tr("%1 (%2 s)").arg(text, decibelText(m_clock.secondsAt(event.count), 1));
        if (const QString said = classText(stored->id); !said.isEmpty())
            text += QLatin1Char('\n') + said;
        return text;
    }
    case EventLog::iconRole:
        return eventIconName(event.kind);
    case EventLog::weightRole:
        return static_cast<int>(eventWeight(event.kind));
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(m_clock.text(event.frame), eventText(event));
    default:
        return {};
    }
}

ReviewEvents::ReviewEvents(QWidget *parent)
    : QWidget(parent),
      m_model(new ReviewEventModel(this)),
      m_filter(new MenuButton(tr("Events shown"), tr("Show all events, only marks, or only problems"))),
      m_list(new QTreeView),
      m_edit(makeFormButton(tr("Edit…"), "editEvent", tr("Change name, class or reason of the selected event (F2)"))),
      m_withdraw(makeFormButton(tr("Withdraw"), "withdrawEvent",
                                tr("The selected marker or exclusion does not count any more (Del)"))),
      m_undo(makeFormButton(tr("Undo"), "undoEdit", tr("Take back the last change (Ctrl+Z)"))),
      m_redo(makeFormButton(tr("Redo"), "redoEdit", tr("Make it again (Ctrl+Shift+Z)")))
{
    setObjectName(QStringLiteral("reviewEvents"));
    m_filter->setObjectName(QStringLiteral("reviewEventFilter"));
    m_filter->addChoice(tr("All"), static_cast<int>(ReviewEventModel::Filter::all));
    m_filter->addChoice(tr("Marks"), static_cast<int>(ReviewEventModel::Filter::marks));
    m_filter->addChoice(tr("Problems"), static_cast<int>(ReviewEventModel::Filter::problems));
    m_list->setObjectName(QStringLiteral("reviewEventList"));
    m_list->setAccessibleName(tr("Events of the recording"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EventDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(makeSectionTitle(tr("Events and marks")));
    head->addStretch(1);
    head->addWidget(m_filter);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 0, 16, 0);
    buttons->setSpacing(4);
    for (QPushButton *button : {m_edit, m_withdraw, m_undo, m_redo})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_filter, &MenuButton::chosen, this, [this](const QVariant &filter) {
        m_model->setFilter(static_cast<ReviewEventModel::Filter>(filter.toInt()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateButtons();
        const StoredEvent *event = selected();
        if (m_tells)
            Q_EMIT chosen(event != nullptr ? event->id : -1);
    });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const StoredEvent *event = m_model->at(index.row()))
            Q_EMIT goneTo(event->id);
    });
    connect(m_edit, &QPushButton::clicked, this, &ReviewEvents::editRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &ReviewEvents::withdrawRequested);
    connect(m_undo, &QPushButton::clicked, this, &ReviewEvents::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &ReviewEvents::redoRequested);
    updateButtons();
}

void ReviewEvents::set(const std::vector<StoredEvent> &events, const ReviewClock &clock)
{
    const StoredEvent *event = selected();
    const std::optional<std::int64_t> id = event != nullptr ? std::optional(event->id) : std::nullopt;
    m_tells = false;
    m_model->set(events, clock);
    m_tells = true;
    select(id);
}

void ReviewEvents::select(std::optional<std::int64_t> id)
{
    const int row = id ? m_model->rowOf(*id) : -1;
    m_tells = false;
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
    m_tells = true;
    updateButtons();
}

const StoredEvent *ReviewEvents::selected() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? nullptr : m_model->at(rows.constFirst().row());
}

void ReviewEvents::setLocked(const QString &why)
{
    m_isLocked = !why.isEmpty();
    m_edit->setToolTip(m_isLocked ? why : tr("Change name, class or reason of the selected event (F2)"));
    updateButtons();
}

void ReviewEvents::setSteps(bool canUndo, bool canRedo)
{
    m_canUndo = canUndo;
    m_canRedo = canRedo;
    updateButtons();
}

void ReviewEvents::updateButtons()
{
    const StoredEvent *event = selected();
    const bool isMark = event != nullptr && (event->event.kind == Kind::marker || event->event.kind == Kind::exclusion);
    m_edit->setEnabled(event != nullptr && !m_isLocked);
    m_withdraw->setEnabled(isMark && !m_isLocked);
    m_undo->setEnabled(m_canUndo && !m_isLocked);
    m_redo->setEnabled(m_canRedo && !m_isLocked);
}

} // namespace ls
