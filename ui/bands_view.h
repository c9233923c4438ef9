// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/band_filter.h"
#include "ui/spectral_plot.h"

#include <QRect>

#include <optional>

namespace ls {

/// The octave or third-octave bands as bars: Fast, with lines for the average and the maximum since the last reset.
///
/// Every band is equally wide, whether the stream holds it or not; what it does not hold stays empty. Thread: [ui].
class BandsView : public SpectralPlot {
    Q_OBJECT
public:
    explicit BandsView(QWidget *parent = nullptr);

    void setBandWidth(BandWidth width);

    /// Where a band is painted; nothing if it has no value.
    struct Bar {
        QRect fast;       ///< from the level down to the axis; without height if it is below the range
        qreal leqY = 0.0; ///< NaN: not available
        qreal maxY = 0.0; ///< likewise
    };
    std::optional<Bar> bar(std::size_t index) const;

    /// What stands under the cursor: the band's name and its levels in the unit that is shown; empty without a value.
    QString textAt(qreal x) const;

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;
    void fitRange() override;

private:
    const BandReading *reading(std::size_t index) const;
    int leftOf(std::size_t index) const;

    BandWidth m_width = BandWidth::thirdOctave;
};

} // namespace ls
