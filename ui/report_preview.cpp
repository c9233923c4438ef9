// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_preview.h"

#include "ui/report/document_language.h"
#include "ui/report/pdf_pages.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr double zoomStep = 1.25;
constexpr double smallestZoom = 0.4;
constexpr double largestZoom = 4.0;
constexpr int aroundPixels = 12;

} // namespace

ReportSheet::ReportSheet(QWidget *parent) : QWidget(parent) { setObjectName(QStringLiteral("reportSheet")); }

void ReportSheet::show(std::shared_ptr<const Document> document, std::shared_ptr<const PageLayout> layout,
                       const QString &language)
{
    m_document = std::move(document);
    m_layout = std::move(layout);
    m_language = language;
    resizeToScale();
}

void ReportSheet::setPage(std::size_t page)
{
    m_page = page;
    m_picture = {};
    update();
}

void ReportSheet::setScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    resizeToScale();
}

void ReportSheet::resizeToScale()
{
    m_picture = {};
    if (m_layout)
        setFixedSize((m_layout->pageSize() / unitsPerPoint * m_scale).toSize());
    update();
}

void ReportSheet::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (!m_layout || m_page >= m_layout->pages())
        return painter.fillRect(rect(), Qt::white);
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::white);
        const DocumentLanguage language(m_language);
        QPainter page(&m_picture);
        page.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        page.scale(m_scale / unitsPerPoint, m_scale / unitsPerPoint);
        paintPage(page, *m_layout, m_page, *m_document);
    }
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(theme().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent),
      m_area(new QScrollArea),
      m_sheet(new ReportSheet),
      m_number(new QLabel),
      m_zoomText(new QLabel)
{
    setObjectName(QStringLiteral("reportPreview"));
    m_back = makeTool(QStringLiteral("‹"), "previewBack", tr("Previous page (Page Up)"));
    m_forward = makeTool(QStringLiteral("›"), "previewForward", tr("Next page (Page Down)"));
    m_smaller = makeTool(QStringLiteral("−"), "previewSmaller", tr("Smaller (−)"));
    m_larger = makeTool(QStringLiteral("+"), "previewLarger", tr("Larger (+)"));
    m_fit = makeTool(tr("Fit"), "previewFit", tr("As wide as there is room (0)"));
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goTo(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { setZoom(m_zoom / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { setZoom(m_zoom * zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoom(1.0); });
    m_number->setObjectName(QStringLiteral("previewNumber"));
    m_number->setMinimumWidth(110);
    m_number->setAlignment(Qt::AlignCenter);
    m_zoomText->setMinimumWidth(52);
    m_zoomText->setAlignment(Qt::AlignCenter);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(4);
    tools->addStretch(1);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_back, m_number, m_forward})
        tools->addWidget(tool);
    tools->addSpacing(16);
    for (QWidget *tool : std::initializer_list<QWidget *>{m_smaller, m_zoomText, m_larger, m_fit})
        tools->addWidget(tool);
    tools->addStretch(1);

    auto *around = new QWidget;
    auto *centred = new QHBoxLayout(around);
    centred->setContentsMargins(aroundPixels, aroundPixels, aroundPixels, aroundPixels);
    centred->addWidget(m_sheet, 0, Qt::AlignHCenter | Qt::AlignTop);
    m_area->setObjectName(QStringLiteral("previewArea"));
    m_area->setWidget(around);
    m_area->setWidgetResizable(true);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width would swing to and fro
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(tr("Preview of the report"));
    m_area->installEventFilter(this);
    m_area->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(tools);
    layout->addWidget(m_area, 1);
    refresh();
}

QToolButton *ReportPreview::makeTool(const QString &text, const char *name, const QString &help)
{
    auto *tool = new QToolButton;
    tool->setText(text);
    tool->setObjectName(QString::fromLatin1(name));
    tool->setProperty("tool", QStringLiteral("true"));
    tool->setToolTip(help);
    tool->setAccessibleName(help);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void ReportPreview::setDocument(std::shared_ptr<const Document> document, Paper paper, const QString &language)
{
    auto layout = std::make_shared<PageLayout>(pageSizeOf(paper).size(QPageSize::Point));
    {
        const DocumentLanguage words(language);
        layout->add(*document);
    }
    m_layout = layout;
    m_page = std::clamp(m_page, 0, std::max(0, pages() - 1));
    m_sheet->show(std::move(document), std::move(layout), language);
    m_sheet->setPage(static_cast<std::size_t>(m_page));
    refresh();
}

int ReportPreview::pages() const { return m_layout ? static_cast<int>(m_layout->pages()) : 0; }

void ReportPreview::goTo(int page)
{
    if (page < 0 || page >= pages() || page == m_page)
        return;
    m_page = page;
    m_sheet->setPage(static_cast<std::size_t>(page));
    m_area->verticalScrollBar()->setValue(0);
    refresh();
}

void ReportPreview::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    refresh();
}

void ReportPreview::refresh()
{
    const bool isThere = pages() > 0;
    const QString number = isThere ? tr("Page %1 of %2").arg(m_page + 1).arg(pages()) : tr("No pages yet");
    m_number->setText(number);
    m_area->setAccessibleDescription(number);
    m_zoomText->setText(QStringLiteral("%1 %").arg(std::lround(100.0 * m_zoom)));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pages());
    m_sheet->setVisible(isThere);
    if (!isThere)
        return;
    const double room = m_area->viewport()->width() - 2 * aroundPixels;
    m_sheet->setScale(std::max(0.2, room / (m_layout->pageSize().width() / unitsPerPoint)) * m_zoom);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return goTo(m_page + 1);
    case Qt::Key_PageUp:
        return goTo(m_page - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pages() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * zoomStep);
    case Qt::Key_Minus:
        return setZoom(m_zoom / zoomStep);
    case Qt::Key_0:
        return setZoom(1.0);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ReportPreview::eventFilter(QObject *watched, QEvent *event)
{
    // Else the area would scroll by these keys.
    if (watched == m_area && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp || key == Qt::Key_Home || key == Qt::Key_End) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (watched == m_area->viewport() && event->type() == QEvent::Resize)
        refresh();
    if (watched == m_area->viewport() && event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers().testFlag(Qt::ControlModifier) && wheel->angleDelta().y() != 0) {
            setZoom(wheel->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ls
