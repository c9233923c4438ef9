// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_layout.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace ls {

/// A page of a report on the screen, as it will be printed. Thread: [ui].
class ReportSheet : public QWidget {
    Q_OBJECT
public:
    explicit ReportSheet(QWidget *parent = nullptr);

    void show(std::shared_ptr<const Document> document, std::shared_ptr<const PageLayout> layout,
              const QString &language);
    void setPage(std::size_t page);
    /// Screen pixels for each point of the paper.
    void setScale(double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void resizeToScale();

    std::shared_ptr<const Document> m_document;
    std::shared_ptr<const PageLayout> m_layout;
    QString m_language;
    std::size_t m_page = 0;
    double m_scale = 1.0;
    QPixmap m_picture; ///< null: to be painted
};

/// The pages of a report, one at a time: what is not looked at is not painted. Page Up and Page Down turn pages, + and
/// − zoom, 0 fits the width. Thread: [ui].
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Stays on the page that is shown, if there still is one.
    void setDocument(std::shared_ptr<const Document> document, Paper paper, const QString &language);
    int page() const { return m_page; } ///< from 0
    int pages() const;
    double zoom() const { return m_zoom; } ///< 1: as wide as there is room

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *makeTool(const QString &text, const char *name, const QString &help);
    void goTo(int page);
    void setZoom(double zoom);
    void refresh();

    QScrollArea *m_area;
    ReportSheet *m_sheet;
    QLabel *m_number;
    QLabel *m_zoomText;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    std::shared_ptr<const PageLayout> m_layout;
    int m_page = 0;
    double m_zoom = 1.0;
};

} // namespace ls
