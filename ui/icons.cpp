// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace ls {

namespace {

constexpr QSize iconSize{16, 16};

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

QIcon iconOf(const QString &name, const QColor &colour, QSize size)
{
    const QByteArray svg = iconFile(name);
    QIcon icon;
    for (const int ratio : {1, 2, 3}) {
        icon.addPixmap(render(svg, colour, size, ratio), QIcon::Normal);
        icon.addPixmap(render(svg, theme().tertiary, size, ratio), QIcon::Disabled);
    }
    return icon;
}

} // namespace

QIcon tintedIcon(const QString &name, const QColor &colour) { return iconOf(name, colour, iconSize); }

QIcon buttonIcon(const QString &name, const QColor &colour) { return iconOf(name, colour, buttonIconSize); }

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
