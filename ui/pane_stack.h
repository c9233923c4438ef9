// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QSplitter;

namespace ls {

class Pane;

/// How panes that lie above each other are shown.
struct PaneLayout {
    QList<int> sizes;   ///< heights; empty: the usual ones
    int shown = 0b111;  ///< a bit for each pane
    int maximised = -1; ///< its number; −1: none

    bool operator==(const PaneLayout &) const = default;
};

/// Panes above each other: each can be hidden, and one can have all the room. Where there is not enough for all, the
/// last one gives way until it is asked for. One is always seen. Thread: [ui].
class PaneStack : public QWidget {
    Q_OBJECT
public:
    explicit PaneStack(QWidget *parent = nullptr);

    /// `stretch`: its share of the height.
    void addPane(Pane *pane, int stretch);
    int count() const { return static_cast<int>(m_panes.size()); }
    Pane &pane(int number) const { return *m_panes[number]; }

    bool isShown(int number) const;
    void toggle(int number);
    /// All the room for this one; −1: for all again.
    void maximise(int number);
    int maximised() const { return m_layout.maximised; }

    PaneLayout paneLayout() const;
    void setPaneLayout(const PaneLayout &layout);

Q_SIGNALS:
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    bool givesWay(int number) const;

    QSplitter *m_splitter;
    QList<Pane *> m_panes;
    PaneLayout m_layout;
    bool m_lastWanted = false; ///< it was asked for in spite of the room
};

} // namespace ls
