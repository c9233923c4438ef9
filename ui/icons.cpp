// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ls {

namespace {

// The drawing is a square on the left.
QPixmap render(QByteArray svg, const QColor &colour, QSize size, int ratio)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size.height() * ratio, size.height() * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QByteArray iconFile(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "iconFile", "no such icon");
        return {};
    }
    return file.readAll();
}

/// Draws a stroke icon when it is asked for, in the size of the screen it is for, and keeps that in Qt's cache.
class StrokeIcon : public QIconEngine {
public:
    StrokeIcon(const QString &name, const QColor &colour) : m_name(name), m_colour(colour), m_disabled(theme().tertiary)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor &colour = mode == QIcon::Disabled ? m_disabled : m_colour;
        const QString key =
            QStringLiteral("%1 %2 %3 %4").arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = render(iconFile(m_name), colour, size, 1);
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new StrokeIcon(*this); }

private:
    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QIcon tintedIcon(const QString &name, const QColor &colour) { return QIcon(new StrokeIcon(name, colour)); }

// The engine draws a square at the left of whatever size is asked for.
QIcon buttonIcon(const QString &name, const QColor &colour) { return tintedIcon(name, colour); }

QPixmap strokePixmap(const QString &name, const QColor &colour, int pixels, qreal ratio)
{
    QPixmap pixmap = render(iconFile(name), colour, QSize(1, 1) * qRound(pixels * ratio), 1);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon applicationIcon()
{
    const QByteArray svg = iconFile(QStringLiteral("levelscribe"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(render(svg, Qt::white, QSize(size, size), 1));
    return icon;
}

} // namespace ls
