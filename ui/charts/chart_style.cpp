// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

struct Trace {
    QRgb line;
    QRgb tint;
    std::array<double, 4> dashes; ///< in widths of the pen; zeros: solid
};

constexpr std::array<Trace, 7> traces{{
    {0x1F6FB2, 0xB7D3EB, {}},
    {0x14181C, 0xC9CED3, {}},
    {0xB45300, 0xF3D2B3, {5.0, 2.0}},
    {0x0A7550, 0xB5DDCF, {8.0, 2.0, 2.0, 2.0}},
    {0x7A3E9D, 0xDCC8E8, {2.5, 1.8}},
    {0x8A5A00, 0xEBD9AE, {10.0, 3.0}},
    {0x0D6E7A, 0xB4DCE1, {1.2, 1.8}},
}};

} // namespace

QString documentFontFamily()
{
    const QStringList installed = QFontDatabase::families();
    for (const char *name : {"DejaVu Sans", "Noto Sans", "Liberation Sans", "Verdana", "Arial"}) {
        if (installed.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return QFontInfo(QFont()).family();
}

QFont ChartStyle::font(double size, QFont::Weight weight) const
{
    static const QString family = documentFontFamily();
    QFont made(family);
    made.setStyleHint(QFont::SansSerif);
    made.setPixelSize(std::max(1, static_cast<int>(std::lround(size * em))));
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting); // widths must not depend on the resolution
    return made;
}

QPen ChartStyle::pen(const QColor &colour, double widthEm) const
{
    return {colour, widthEm * em, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin};
}

QPen tracePen(std::size_t index, const ChartStyle &style)
{
    const Trace &trace = traces[index % traces.size()];
    QPen pen(QColor::fromRgb(trace.line), 0.115 * style.em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (trace.dashes[0] > 0.0) {
        QList<qreal> dashes;
        for (const double dash : trace.dashes) {
            if (dash > 0.0)
                dashes.append(dash);
        }
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dashes);
    }
    return pen;
}

QColor traceTint(std::size_t index) { return QColor::fromRgb(traces[index % traces.size()].tint); }

} // namespace ls
