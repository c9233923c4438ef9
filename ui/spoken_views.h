// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/snapshot.h"
#include "ui/session.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QWidget;

namespace ls {

/// Tells screen readers what the painted views show, in words and at most once a second: each view has a role, a name,
/// a description, and a value that is set here. Costs nothing while no reader listens. Thread: [ui].
class SpokenViews : public QObject {
    Q_OBJECT
public:
    static constexpr int everyMs = 1000;

    SpokenViews(Engine &engine, Session &session, QWidget &window);

    /// The big number in words: what it is, how much, and how far it is to be trusted.
    QString levelInWords() const;
    /// Lets a screen reader say a text.
    static void announce(QWidget &window, const QString &text);
    /// Sets the values of all views that are seen, as they are once a second.
    void update();

private:
    QString inWords(Metric metric) const;
    QString highestBand(const std::vector<BandReading> &bands, bool isThird) const;
    QString highestLine() const;
    QString valueOf(const QString &view) const;

    Session &m_session;
    QWidget &m_window;
    QTimer m_timer;
    std::shared_ptr<const Snapshot> m_snapshot;
    bool m_isSimulated = false;
};

} // namespace ls
