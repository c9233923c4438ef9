// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/snapshot.h"
#include "ui/plot_view.h"

#include <memory>
#include <optional>
#include <vector>

namespace ls {

/// The live spectrum over a logarithmic frequency axis: average and peak, every pixel the maximum of its bins.
///
/// The range fits itself to the peaks, which only rise until a reset, so it seldom moves; the wheel changes it by hand.
/// While it is hidden it only keeps the snapshot.
/// Thread: [ui].
class SpectrumView : public PlotView {
    Q_OBJECT
public:
    explicit SpectrumView(QWidget *parent = nullptr);

    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void setSensitivity(const Sensitivity &sensitivity);
    void clear();

    /// What stands under the cursor: the largest average of the bins in that pixel, in the unit that is shown.
    struct Reading {
        double frequencyHz = 0.0;
        double valueDb = 0.0;
    };
    std::optional<Reading> readingAt(qreal x) const;

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    void paintOverlay(QPainter &painter, const QRectF &plot) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The largest of the bins that fall into one device pixel.
    struct Column {
        float x;      ///< logical pixels from the left of the plot
        int firstBin; ///< inclusive
        int endBin;   ///< exclusive
    };
    qreal xOf(double frequencyHz) const;
    void showNewest();
    void layOutColumns();
    double columnDb(const std::vector<float> &meanSquare, const Column &column) const;
    QPolygonF curve(const std::vector<float> &meanSquare, const QRectF &plot) const;
    void fitRange();

    std::shared_ptr<const Snapshot> m_snapshot;
    std::int64_t m_drawnTransforms = -1;
    double m_offsetDb = 0.0;
    std::vector<Column> m_columns;
    int m_columnsPoints = 0;
    int m_columnsRateHz = 0;
    bool m_rangeFitted = false;
    bool m_rangeByHand = false;
    std::optional<qreal> m_cursorX;
};

} // namespace ls
