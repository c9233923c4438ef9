// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_reader.h"
#include "ui/review_clock.h"

#include <QAbstractListModel>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QTreeView;

namespace ls {

class MenuButton;

/// The events of a recording as rows, with the roles of EventLog, so that the same delegate paints them.
class ReviewEventModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    enum class Filter { all, marks, problems };
    void set(const std::vector<StoredEvent> &events, const ReviewClock &clock);
    void setFilter(Filter filter);

    const StoredEvent *at(int row) const;
    /// The row of an event; −1 if it is not shown.
    int rowOf(std::int64_t id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    QString classText(std::int64_t id) const;

    std::vector<StoredEvent> m_all;
    std::vector<const StoredEvent *> m_shown;
    ReviewClock m_clock;
    Filter m_filter = Filter::all;
};

/// The list of them, and what can be done with the selected one. Thread: [ui].
class ReviewEvents : public QWidget {
    Q_OBJECT
public:
    explicit ReviewEvents(QWidget *parent = nullptr);

    void set(const std::vector<StoredEvent> &events, const ReviewClock &clock);
    /// Selects it without telling; nothing: none.
    void select(std::optional<std::int64_t> id);
    const StoredEvent *selected() const;
    /// Why nothing can be changed; empty: it can.
    void setLocked(const QString &why);
    void setSteps(bool canUndo, bool canRedo);

Q_SIGNALS:
    /// By the user; −1: none.
    void chosen(qint64 id);
    /// By double click or Enter.
    void goneTo(qint64 id);
    void editRequested();
    void withdrawRequested();
    void undoRequested();
    void redoRequested();

private:
    void updateButtons();

    ReviewEventModel *m_model;
    MenuButton *m_filter;
    QTreeView *m_list;
    QPushButton *m_edit;
    QPushButton *m_withdraw;
    QPushButton *m_undo;
    QPushButton *m_redo;
    bool m_isLocked = false;
    bool m_tells = true;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace ls
