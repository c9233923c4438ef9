// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/manual_pages.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ls {

/// The name of the page of keys, which is made of the shortcuts as they are.
inline const QString keysPage = QStringLiteral("keys");

/// The manual: contents, a search over all pages, and the page. Links to the web are not followed but shown. Not modal.
/// Thread: [ui].
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget &window);

    /// Shows a page, with a heading of it (`calibration`, `calibration#check`); empty: the one that was seen last.
    void open(const QString &page);
    QString page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showPage(const QString &name);
    void scrollTo(const QString &heading);
    void search(const QString &words);
    void highlight();
    QString keysText() const;

    QWidget &m_window;
    QList<ManualPage> m_pages;
    QString m_page;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
    QLabel *m_note;
};

/// The heading as links name it: small letters, a line for each space, nothing else.
QString headingAnchor(const QString &heading);

} // namespace ls
