// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/band_filter.h"
#include "ui/axis_window.h"
#include "ui/spectral_plot.h"

#include <QRect>

#include <optional>
#include <vector>

namespace ls {

/// The octave or third-octave bands as bars: Fast, with lines for what was held for 2 s, and for the average and the
/// maximum since the last reset; beside them the A- and the Z-weighted level of all, where there is room.
///
/// Every band is equally wide, whether the stream holds it or not; what it does not hold stays empty. Thread: [ui].
class BandsView : public SpectralPlot {
    Q_OBJECT
public:
    explicit BandsView(QWidget *parent = nullptr);

    void setBandWidth(BandWidth width);
    void clear() override;

    /// Where a band is painted; nothing if it has no value.
    struct Bar {
        QRect fast;        ///< from the level down to the axis; without height if it is below the range
        qreal leqY = 0.0;  ///< NaN: not available
        qreal maxY = 0.0;  ///< likewise
        qreal heldY = 0.0; ///< the highest of the last 2 s; likewise
    };
    std::optional<Bar> bar(std::size_t index) const;

    /// What stands under the cursor: the band's name and its levels in the unit that is shown; empty without a value.
    QString textAt(qreal x) const;

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;
    qreal rightMargin() const override;
    QPointF placeOf(QPointF pixel) const override;
    QPointF pixelOf(QPointF place) const override;
    void zoomAcross(double factor, QPointF pixel) override;
    void panAcross(qreal pixels) override;
    void resetView() override;
    Mark markAt(QPointF pixel) const override;
    bool takeNewest() override;
    void fitRange() override;

private:
    const BandReading *reading(std::size_t index) const;
    int leftOf(std::size_t index) const;
    std::size_t indexAt(qreal x) const;
    AxisWindow wholeAxis() const;
    bool hasColumns() const;
    void paintColumn(QPainter &painter, const QRectF &plot, int number, const QString &name, double levelDb) const;

    struct Held {
        double levelDbFs = notAvailable;
        std::int64_t frame = 0;
    };
    BandWidth m_width = BandWidth::thirdOctave;
    AxisWindow m_axis; ///< in bands
    std::vector<Held> m_held;
};

} // namespace ls
