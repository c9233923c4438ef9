// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frequency_axis.h"
#include "ui/spectral_plot.h"

#include <optional>
#include <vector>

namespace ls {

/// Which average of the spectrum is drawn; see Spectrum. The names are Settings::spectrumAverage's.
enum class SpectrumAverage { fast, slow, linear, counted };
std::optional<SpectrumAverage> spectrumAverageFromName(QStringView name);

/// The live spectrum over a logarithmic frequency axis: average and peak, every pixel the maximum of its bins.
///
/// The range fits itself to the peaks, which only rise until a reset, so it seldom moves. Thread: [ui].
class SpectrumView : public SpectralPlot {
    Q_OBJECT
public:
    explicit SpectrumView(QWidget *parent = nullptr);

    void clear() override;
    void setAverage(SpectrumAverage average);
    /// How long the peak trace holds: since the reset, or for 2 s.
    enum class PeakHold { sinceReset, twoSeconds };
    void setPeakHold(PeakHold hold);

    const FrequencyAxis &axis() const { return m_axis; }

    /// What stands under the cursor: the largest average of the bins in that pixel, in the unit that is shown.
    struct Reading {
        double frequencyHz = 0.0;
        double valueDb = 0.0;
    };
    std::optional<Reading> readingAt(qreal x) const;

protected:
    void paintAxis(QPainter &painter, const QRectF &plot) override;
    void paintCurves(QPainter &painter, const QRectF &plot) override;
    bool drawCurves(QImage &picture, const QRect &plot) override;
    QPointF placeOf(QPointF pixel) const override;
    QPointF pixelOf(QPointF place) const override;
    void zoomAcross(double factor, QPointF pixel) override;
    void panAcross(qreal pixels) override;
    void resetView() override;
    Mark markAt(QPointF pixel) const override;
    QString differenceText(QPointF from, QPointF to) const override;
    bool takeNewest() override;
    void fitRange() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The largest of the bins that fall into one device pixel.
    struct Column {
        float x;      ///< logical pixels from the left of the plot
        int firstBin; ///< inclusive
        int endBin;   ///< exclusive
    };
    const std::vector<float> &shownAverage() const;
    const std::vector<float> &shownPeak() const;
    void holdPeak();
    void onAxisChanged();
    qreal snapped(qreal x) const;
    qreal xOf(double frequencyHz) const;
    void layOutColumns();
    double columnDb(const std::vector<float> &meanSquare, const Column &column) const;
    QPolygonF curve(const std::vector<float> &meanSquare, const QRectF &plot) const;

    SpectrumAverage m_average = SpectrumAverage::fast;
    PeakHold m_peakHold = PeakHold::sinceReset;
    FrequencyAxis m_axis;
    std::vector<float> m_held;              // largest of the last 2 s, by bin
    std::vector<std::int64_t> m_heldFrames; // when that was
    std::int64_t m_drawnTransforms = -1;
    std::vector<Column> m_columns;
    int m_columnsPoints = 0;
    int m_columnsRateHz = 0;
};

} // namespace ls
