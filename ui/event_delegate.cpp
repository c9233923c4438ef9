// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_delegate.h"

#include "core/measure/event.h"
#include "ui/event_log.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QPainter>
#include <QPixmapCache>
#include <QTextLayout>

#include <cmath>

namespace ls {

namespace {

constexpr int sideMargin = 16;
constexpr int textIndent = 24;
constexpr int headHeight = 18;
constexpr int verticalMargin = 6;

QColor weightColour(EventWeight weight)
{
    switch (weight) {
    case EventWeight::note:
        return theme().secondary;
    case EventWeight::warning:
        return theme().warn;
    case EventWeight::loss:
        return theme().record;
    }
    return {};
}

QColor iconColour(const QString &name, EventWeight weight)
{
    return name == u"flag" || name == u"exclude" ? theme().peak : weightColour(weight);
}

// Wrapped between words, and within one that is longer than a line: a path, a device's name.
qreal wrap(QTextLayout &layout, int width)
{
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal height = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0.0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

// Drawn once: an icon is made of its file, which is too much for each entry at each repaint.
QPixmap iconPixmap(const QString &name, const QColor &colour, qreal ratio)
{
    const QString key = QStringLiteral("event %1 %2 %3").arg(name, colour.name()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tintedIcon(name, colour).pixmap(QSize(16, 16), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    QTextLayout text(index.data(EventLog::textRole).toString(), uiFont(12));
    const qreal height = wrap(text, width - 2 * sideMargin - textIndent);
    return {width, headHeight + static_cast<int>(std::ceil(height)) + 2 * verticalMargin};
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &t = theme();
    const auto weight = static_cast<EventWeight>(index.data(EventLog::weightRole).toInt());
    const QString icon = index.data(EventLog::iconRole).toString();
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, t.accentBackground);
    else if (weight == EventWeight::loss)
        painter->fillRect(option.rect, t.recordBackground);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QRect inner = option.rect.adjusted(sideMargin, verticalMargin, -sideMargin, -verticalMargin);
    painter->drawPixmap(inner.topLeft() + QPoint(0, 1),
                        iconPixmap(icon, iconColour(icon, weight), painter->device()->devicePixelRatioF()));
    const QRect head(inner.left() + textIndent, inner.top(), inner.width() - textIndent, headHeight);
    painter->setFont(uiFont(12, QFont::DemiBold));
    painter->setPen(weight == EventWeight::note ? t.text : weightColour(weight));
    painter->drawText(head, Qt::AlignLeft | Qt::AlignVCenter, index.data(EventLog::kindRole).toString());
    painter->setFont(uiFont(12));
    painter->setPen(weight == EventWeight::loss && !isSelected ? t.text : t.secondary);
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(EventLog::timeRole).toDateTime().toString(QStringLiteral("HH:mm:ss")));
    painter->setPen(t.text);
    QTextLayout text(index.data(EventLog::textRole).toString(), uiFont(12));
    wrap(text, head.width());
    text.draw(painter, head.bottomLeft() + QPointF(0.0, 1.0));
    painter->restore();
}

} // namespace ls
