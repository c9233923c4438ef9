// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/dsp/band_filter.h"
#include "core/measure/snapshot.h"
#include "ui/plot_view.h"

#include <QRect>

#include <memory>
#include <optional>
#include <vector>

namespace ls {

/// The octave or third-octave bands as bars: Fast, with lines for the average and the maximum since the last reset.
///
/// Every band is equally wide, whether the stream holds it or not; what it does not hold stays empty. The range fits
/// itself; the wheel changes it by hand. While it is hidden it only keeps the snapshot. Thread: [ui].
class BandsView : public PlotView {
    Q_OBJECT
public:
    explicit BandsView(QWidget *parent = nullptr);

    void setBandWidth(BandWidth width);
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void setSensitivity(const Sensitivity &sensitivity);
    void clear();

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
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const BandReading *reading(std::size_t index) const;
    int leftOf(std::size_t index) const;
    void fitRange();

    std::shared_ptr<const Snapshot> m_snapshot;
    BandWidth m_width = BandWidth::thirdOctave;
    double m_offsetDb = 0.0;
    QString m_unit;
    bool m_rangeFitted = false;
    bool m_rangeByHand = false;
    std::optional<qreal> m_cursorX;
};

} // namespace ls
