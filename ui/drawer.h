// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace ls {

/// The drawer at the window's right: pages of which one is seen, each scrolled where it is too high. Closed at first.
///
/// Escape in it closes it; the focus then goes back to where it was before. Thread: [ui].
class Drawer : public QWidget {
    Q_OBJECT
public:
    explicit Drawer(QWidget *parent = nullptr);

    /// Takes a page over; it is known by its object name.
    void addPage(const QString &title, QWidget *page);

    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Shows a page and gives it the focus.
    void openPage(const QWidget *page);
    void close();
    /// Opens the page, or closes the drawer if it shows it already.
    void toggle(const QWidget *page);

Q_SIGNALS:
    void openChanged(bool isOpen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QLabel *m_title;
    QToolButton *m_close;
    QStackedWidget *m_pages;
    QPointer<QWidget> m_focusBefore; ///< who had the focus when it was opened
};

} // namespace ls
