// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace ls {

/// The drawer at the window's right: pages of which one is seen, chosen by tabs, each scrolled where it is too high.
/// Closed at first.
///
/// Escape in it closes it; the focus then goes back to where it was before. Thread: [ui].
class Drawer : public QWidget {
    Q_OBJECT
public:
    explicit Drawer(QWidget *parent = nullptr);

    /// Takes a page over. `title` is its tab's, `help` the tab's tooltip.
    void addPage(const QString &title, const QString &help, QWidget *page);

    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Shows a page and gives it the focus.
    void openPage(const QWidget *page);
    void close();
    /// Opens the page, or closes the drawer if it shows it already.
    void toggle(const QWidget *page);
    /// The same with the page that was seen last.
    void toggle();

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void showPage(int number);

    QButtonGroup *m_tabs; ///< one for each page, by its number
    QHBoxLayout *m_head;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QPointer<QWidget> m_focusBefore; ///< who had the focus when it was opened
};

} // namespace ls
