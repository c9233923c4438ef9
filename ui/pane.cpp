// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace ls {

namespace {

constexpr int strokeWidth = 16;
constexpr int textGap = 6;
constexpr int entryGap = 16;

int entryWidth(const QFontMetrics &metrics, const LegendEntry &entry)
{
    return strokeWidth + textGap + metrics.horizontalAdvance(entry.text);
}

void paintLook(QPainter &painter, const QRect &field, LegendEntry::Look look, QColor colour)
{
    switch (look) {
    case LegendEntry::Look::stroke:
        painter.fillRect(QRect(field.left(), field.center().y(), field.width(), 2), colour);
        break;
    case LegendEntry::Look::dashed:
        painter.fillRect(QRect(field.left(), field.center().y(), 6, 2), colour);
        painter.fillRect(QRect(field.left() + 9, field.center().y(), 6, 2), colour);
        break;
    case LegendEntry::Look::filled:
        painter.fillRect(QRect(field.left() + 2, field.top(), 12, field.height()), colour);
        break;
    case LegendEntry::Look::hatched:
        painter.fillRect(field, QBrush(colour, Qt::BDiagPattern));
        break;
    case LegendEntry::Look::excluded:
        painter.fillRect(field, QBrush(colour, Qt::FDiagPattern));
        break;
    case LegendEntry::Look::shaded:
        painter.fillRect(QRect(field.topLeft(), QSize(field.width(), 2)), colour);
        colour.setAlphaF(0.25F);
        painter.fillRect(field, colour);
        break;
    case LegendEntry::Look::flag:
        painter.fillRect(QRect(field.left() + 3, field.top(), 1, field.height()), colour);
        painter.fillRect(QRect(field.left() + 3, field.top(), 10, 7), colour);
        break;
    }
}

} // namespace

Legend::Legend(std::vector<LegendEntry> entries, QWidget *parent) : QWidget(parent)
{
    setFont(uiFont(12));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEntries(std::move(entries));
}

void Legend::setEntries(std::vector<LegendEntry> entries)
{
    m_entries = std::move(entries);
    setAccessibleName(tr("Legend: %1").arg(texts().join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QStringList Legend::texts() const
{
    QStringList texts;
    for (const LegendEntry &entry : m_entries)
        texts.append(entry.text);
    return texts;
}

void Legend::setTexts(const QStringList &texts)
{
    if (texts == this->texts())
        return;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].text = texts.value(static_cast<qsizetype>(i), m_entries[i].text);
    setEntries(std::move(m_entries));
}

QSize Legend::sizeHint() const
{
    int width = 0;
    for (const LegendEntry &entry : m_entries)
        width += entryWidth(QFontMetrics(uiFont(12)), entry) + entryGap;
    return {width, scaled(16)};
}

void Legend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setFont(uiFont(12));
    const QFontMetrics metrics(painter.font());
    int needed = -entryGap;
    std::size_t shown = 0;
    while (shown < m_entries.size() && needed + entryGap + entryWidth(metrics, m_entries[shown]) <= width())
        needed += entryGap + entryWidth(metrics, m_entries[shown++]);
    int x = width() - needed;
    for (std::size_t i = 0; i < shown; ++i) {
        const LegendEntry &entry = m_entries[i];
        const QColor colour = theme().*entry.colour;
        paintLook(painter, QRect(x, 2, strokeWidth, height() - 4), entry.look, colour);
        painter.setPen(theme().secondary);
        painter.drawText(QRect(x + strokeWidth + textGap, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                         entry.text);
        x += entryWidth(metrics, entry) + entryGap;
    }
}

Pane::Pane(const QString &title, QWidget *view, std::vector<LegendEntry> legend, QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(title)),
      m_legend(new Legend(std::move(legend))),
      m_maximise(new QToolButton),
      m_tools(new QHBoxLayout)
{
    m_name->setFont(uiFont(13, QFont::DemiBold));
    m_maximise->setProperty("tool", QStringLiteral("small"));
    m_maximise->setFocusPolicy(Qt::TabFocus);
    m_maximise->setIconSize(QSize(16, 16));
    connect(m_maximise, &QToolButton::clicked, this, &Pane::maximiseRequested);
    setMaximised(false);
    m_tools->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 16, 4);
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addLayout(m_tools);
    head->addWidget(m_legend, 1);
    head->addWidget(m_maximise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(view, 1);
    m_name->setFixedHeight(scaled(24));
}

QString Pane::title() const { return m_name->text(); }

void Pane::setMaximised(bool isMaximised)
{
    m_isMaximised = isMaximised;
    const QString help =
        isMaximised ? tr("Show the other panes again (Esc)") : tr("Give all the room to: %1").arg(m_name->text());
    m_maximise->setToolTip(help);
    m_maximise->setAccessibleName(help);
    showIcon();
}

void Pane::showIcon()
{
    m_maximise->setIcon(
        tintedIcon(m_isMaximised ? QStringLiteral("restore") : QStringLiteral("maximise"), theme().secondary));
}

void Pane::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() < m_name->geometry().bottom() + 4)
        Q_EMIT maximiseRequested();
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void Pane::addTool(QWidget *tool) { m_tools->addWidget(tool); }

void Pane::setLegend(std::vector<LegendEntry> entries) { m_legend->setEntries(std::move(entries)); }

QWidget *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace ls
