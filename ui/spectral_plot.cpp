// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectral_plot.h"

namespace ls {

SpectralPlot::SpectralPlot(QWidget *parent) : PlotView(parent)
{
    setUnit(QStringLiteral("dBFS"));
    setNavigable();
}

void SpectralPlot::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    if (isVisible())
        showNewest();
}

void SpectralPlot::showEvent(QShowEvent *event)
{
    PlotView::showEvent(event);
    showNewest();
}

void SpectralPlot::showNewest()
{
    if (!m_snapshot || !takeNewest())
        return;
    fitUnlessByHand();
    update(changingRect());
}

void SpectralPlot::fitUnlessByHand()
{
    if (!isRangeByHand() && m_snapshot)
        fitRange();
}

void SpectralPlot::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    setUnit(sensitivity.calibrated() ? QStringLiteral("dB") : QStringLiteral("dBFS"));
    if (sensitivity.calibrated())
        setRange(0.0, 120.0);
    else
        setRange(-140.0, 0.0);
    PlotView::resetView(); // levels of before mean something else
    refit();
}

void SpectralPlot::clear()
{
    m_snapshot.reset();
    m_rangeFitted = false;
    update();
}

void SpectralPlot::setFittedRange(double bottomDb, double topDb)
{
    m_rangeFitted = true;
    setRange(bottomDb, topDb);
}

void SpectralPlot::refit()
{
    m_rangeFitted = false;
    fitUnlessByHand();
    update();
}

void SpectralPlot::resetView()
{
    PlotView::resetView();
    refit();
}

} // namespace ls
