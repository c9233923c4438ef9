// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recording_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ls {

/// The recording that runs, in figures; and when it has ended, what came of it, to be copied and opened. Hidden before
/// the first one. Thread: [ui].
class RecordingPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordingPanel(QWidget *parent = nullptr);

    void show(const RecordingState &state);
    void show(const RecordingSummary &summary);

    /// What is seen, as text.
    QString asText() const;

Q_SIGNALS:
    /// What was recorded is to be looked at.
    void reviewRequested(const QString &folder);
    void reportRequested(const QString &folder);

private:
    void set(const QString &title, const QList<Fact> &facts, const QString &folder);

    QLabel *m_title;
    QLabel *m_verdict;
    FactsGrid *m_grid;
    QPushButton *m_review;
    QPushButton *m_report;
    QPushButton *m_open;
    QPushButton *m_copy;
    QList<Fact> m_facts;
    QString m_folder;
};

} // namespace ls
