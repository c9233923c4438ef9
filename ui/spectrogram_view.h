// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "ui/charts/colour_map.h"
#include "ui/frequency_axis.h"
#include "ui/plot_view.h"
#include "ui/spectrogram_store.h"

#include <QImage>

#include <memory>
#include <vector>

namespace ls {

/// Frequency over time, levels as colours, with the colours' legend beside it.
///
/// The picture is a ring: what is new is painted into it once, and the rest moves without being painted again. The
/// wheel zooms the frequencies, with Ctrl the range of levels; drag moves in frequency or back in time. While it is
/// hidden it only keeps the spectra. Thread: [ui].
class SpectrogramView : public PlotView {
    Q_OBJECT
public:
    explicit SpectrogramView(QWidget *parent = nullptr);

    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void setSensitivity(const Sensitivity &sensitivity);
    void clear();

    void setSpanSeconds(int seconds);
    void setColourMap(ColourMap map);
    /// From the darkest colour to the brightest; where it lies follows what is measured.
    void setRangeDb(double rangeDb);
    double rangeDb() const { return topDb() - bottomDb(); }

    const SpectrogramStore &store() const { return m_store; }
    /// Device pixels of the picture that were painted so far, in columns.
    std::int64_t paintedColumns() const { return m_paintedColumns; }

Q_SIGNALS:
    /// By the user.
    void rangeChosen(double rangeDb);

protected:
    qreal rightMargin() const override;
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintLevelAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    bool coversPlot() const override { return m_store.count() > 0; }
    void paintCrosshair(QPainter &painter, const QRectF &plot, QPointF at) override;
    QPointF placeOf(QPointF pixel) const override;
    QPointF pixelOf(QPointF place) const override;
    void zoomAcross(double factor, QPointF pixel) override;
    void panAcross(qreal pixels) override;
    void zoomLevels(double factor, QPointF pixel) override;
    void panLevels(qreal pixels) override;
    void resetView() override;
    Mark markAt(QPointF pixel) const override;
    QString differenceText(QPointF from, QPointF to) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double secondsPerPixel() const;
    double columnsPerDevicePixel() const;
    std::int64_t lastPixel() const;
    double frequencyAt(qreal y) const;
    qreal yOfFrequency(double frequencyHz) const;
    void fitRange();
    void invalidateImage();
    void prepareImage(const QRectF &plot);
    void renderPixel(std::int64_t pixel);
    void paintLegend(QPainter &painter, const QRectF &plot);

    SpectrogramStore m_store;
    FrequencyAxis m_axis;
    QImage m_image;                          ///< a ring of device pixels: number n at n modulo its width
    std::int64_t m_rendered = 0;             ///< pixels before this one are in the picture
    std::vector<std::pair<int, int>> m_rows; ///< of the store, for each line of the picture
    ColourMap m_map = ColourMap::inferno;
    ColourTable m_colours{}; ///< for each byte of the store
    double m_offsetDb = 0.0;
    int m_spanSeconds = 60;
    double m_backSeconds = 0.0; ///< the right edge is so far behind the newest
    std::int64_t m_paintedColumns = 0;
};

} // namespace ls
