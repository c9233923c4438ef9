// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ls {

class TypedField;

/// Which time is recorded: pre-roll, trigger, timer, days. Thread: [ui].
class RecordWhenPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordWhenPanel(Session &session, QWidget *parent = nullptr);

private:
    QWidget *makeTrigger();
    QWidget *makeTimer();
    void refresh();
    Metric metric() const;
    /// Of the two thresholds the one in dB SPL is meant; else that in the metric's own unit.
    bool isInDbSpl() const;
    template <typename Change>
    void edit(Change change)
    {
        m_session.settingsModel().edit([&change](Settings &edited) { change(edited.recording); });
    }

    Session &m_session;
    TypedField *m_preRoll;
    QCheckBox *m_trigger = nullptr;
    QWidget *m_triggerRows = nullptr;
    QComboBox *m_metric = nullptr;
    TypedField *m_threshold = nullptr;
    TypedField *m_pre = nullptr;
    TypedField *m_post = nullptr;
    TypedField *m_gap = nullptr;
    TypedField *m_start = nullptr;
    TypedField *m_stop = nullptr;
    QLabel *m_timerNote = nullptr;
    QComboBox *m_day = nullptr;
};

} // namespace ls
