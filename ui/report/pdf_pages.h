// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_layout.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ls {

inline QPageSize pageSizeOf(Paper paper) { return QPageSize(paper == Paper::a4 ? QPageSize::A4 : QPageSize::Letter); }

/// documentPdf() page by page, for whoever must not be held up by all of them.
class PdfPages {
public:
    PdfPages(const Document &document, Paper paper);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    std::size_t pages() const { return m_layout.pages(); }
    std::size_t written() const { return m_next; }
    /// False: that was the last one.
    bool writeNext();
    /// The file; empty: it could not be made.
    QByteArray finish();

private:
    const Document m_document;
    PageLayout m_layout;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    bool m_isOpen = false;
    std::size_t m_next = 0;
};

} // namespace ls
