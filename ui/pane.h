// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ls {

struct Theme;

/// An entry of a legend: how it looks in one of the theme's colours, and what it means.
struct LegendEntry {
    enum class Look { stroke, dashed, filled, hatched, excluded, shaded, flag };
    QString text;
    QColor Theme::*colour;
    Look look = Look::stroke;
};

/// The entries in a row, right-aligned; those that find no room are left out.
class Legend : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList texts READ texts WRITE setTexts) // said again in another language
public:
    explicit Legend(std::vector<LegendEntry> entries, QWidget *parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    QStringList texts() const;
    /// As many as there are entries.
    void setTexts(const QStringList &texts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<LegendEntry> m_entries;
};

/// A view with its head line: title, small menus, legend, and the button that gives it all the room. A double click on
/// the head line does that, too.
class Pane : public QWidget {
    Q_OBJECT
public:
    Pane(const QString &title, QWidget *view, std::vector<LegendEntry> legend, QWidget *parent = nullptr);

    QString title() const;
    void addTool(QWidget *tool);
    void setLegend(std::vector<LegendEntry> entries);
    /// Whether it has all the room: what the button then offers is to give it back.
    void setMaximised(bool isMaximised);

Q_SIGNALS:
    /// Or to be put back.
    void maximiseRequested();

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_name;
    Legend *m_legend;
    QToolButton *m_maximise;
    QHBoxLayout *m_tools;
    bool m_isMaximised = false;
};

/// A line of one pixel between regions.
QWidget *makeLine(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace ls
