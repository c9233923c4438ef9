// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trace_raster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ls {

namespace {

constexpr float traceWidth = 1.5F;
constexpr float nowhere = std::numeric_limits<float>::max();

QRgb mixed(QRgb below, QRgb above, float share)
{
    const auto part = static_cast<unsigned>(share * 256.0F);
    const auto mix = [part](unsigned a, unsigned b) { return (a * (256U - part) + b * part) >> 8U; };
    return 0xFF000000U | mix((below >> 16U) & 0xFFU, (above >> 16U) & 0xFFU) << 16U |
        mix((below >> 8U) & 0xFFU, (above >> 8U) & 0xFFU) << 8U | mix(below & 0xFFU, above & 0xFFU);
}

} // namespace

TraceRaster::TraceRaster(QImage &image, const QRect &area)
    : m_image(image),
      m_area(area & image.rect()),
      m_ratio(image.devicePixelRatio()),
      m_bits(image.bits()),
      m_stride(image.bytesPerLine()),
      m_extents(static_cast<std::size_t>(std::max(0, m_area.width())))
{
}

const std::vector<TraceRaster::Extent> &TraceRaster::extentsOf(const QPolygonF &curve)
{
    std::fill(m_extents.begin(), m_extents.end(), Extent{nowhere, -nowhere});
    const auto limit = static_cast<float>(m_image.height() + 100);
    for (qsizetype i = 1; i < curve.size(); ++i) {
        const auto x0 = static_cast<float>(curve[i - 1].x() * m_ratio) - static_cast<float>(m_area.left());
        const auto x1 = static_cast<float>(curve[i].x() * m_ratio) - static_cast<float>(m_area.left());
        const float y0 = std::clamp(static_cast<float>(curve[i - 1].y() * m_ratio), -limit, limit);
        const float y1 = std::clamp(static_cast<float>(curve[i].y() * m_ratio), -limit, limit);
        const auto first = static_cast<int>(std::floor(std::max(x0, 0.0F)));
        const int last = std::min(static_cast<int>(std::floor(x1)), m_area.width() - 1);
        const float slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0.0F;
        for (int x = first; x <= last; ++x) {
            const float from = std::max(x0, static_cast<float>(x));
            const float to = std::min(x1, static_cast<float>(x + 1));
            const float a = y0 + slope * (from - x0);
            const float b = x1 > x0 ? y0 + slope * (to - x0) : y1;
            Extent &extent = m_extents[static_cast<std::size_t>(x)];
            extent.highest = std::min({extent.highest, a, b});
            extent.lowest = std::max({extent.lowest, a, b});
        }
    }
    return m_extents;
}

void TraceRaster::blend(int x, int y, QRgb colour, float share)
{
    if (y < m_area.top() || y > m_area.bottom() || share <= 0.0F)
        return;
    auto *pixel = reinterpret_cast<QRgb *>(m_bits + y * m_stride) + x;
    *pixel = share >= 1.0F ? colour : mixed(*pixel, colour, share);
}

void TraceRaster::drawTrace(const QPolygonF &curve, QRgb colour)
{
    const float half = 0.5F * traceWidth * static_cast<float>(m_ratio);
    const std::vector<Extent> &extents = extentsOf(curve);
    for (int i = 0; i < m_area.width(); ++i) {
        const Extent &extent = extents[static_cast<std::size_t>(i)];
        if (extent.lowest < extent.highest)
            continue;
        const int x = m_area.left() + i;
        const float top = extent.highest - half;
        const float bottom = extent.lowest + half;
        const auto first = static_cast<int>(std::floor(top));
        const auto last = static_cast<int>(std::floor(bottom));
        blend(x, first, colour, std::min(bottom, static_cast<float>(first + 1)) - top);
        for (int y = std::max(first + 1, m_area.top()); y < std::min(last, m_area.bottom() + 1); ++y)
            reinterpret_cast<QRgb *>(m_bits + y * m_stride)[x] = colour;
        if (last > first)
            blend(x, last, colour, bottom - static_cast<float>(last));
    }
}

void TraceRaster::fillBelow(const QPolygonF &curve, QRgb colour)
{
    const std::vector<Extent> &extents = extentsOf(curve);
    std::vector<int> tops(extents.size());
    int highest = m_area.bottom() + 1;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        const Extent &extent = extents[i];
        const float middle = 0.5F * (extent.highest + extent.lowest);
        tops[i] = extent.lowest < extent.highest ? m_area.bottom() + 1
                                                 : std::max(m_area.top(), static_cast<int>(std::lround(middle)));
        highest = std::min(highest, tops[i]);
    }
    // Line by line, as memory lies.
    for (int y = highest; y <= m_area.bottom(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(m_bits + y * m_stride) + m_area.left();
        for (std::size_t i = 0; i < tops.size(); ++i)
            line[i] = tops[i] <= y ? colour : line[i];
    }
}

} // namespace ls
