// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectral_plot.h"

#include <QWheelEvent>

#include <algorithm>

namespace ls {

namespace {

constexpr double wheelStepDb = 10.0;
constexpr double smallestByHandDb = 30.0;
constexpr double largestByHandDb = 180.0;

} // namespace

SpectralPlot::SpectralPlot(QWidget *parent) : PlotView(parent), m_unit(QStringLiteral("dBFS")) { setUnit(m_unit); }

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
    update();
}

void SpectralPlot::fitUnlessByHand()
{
    if (!m_rangeByHand && m_snapshot)
        fitRange();
}

void SpectralPlot::setSensitivity(const Sensitivity &sensitivity)
{
    m_offsetDb = sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0;
    m_unit = sensitivity.calibrated() ? QStringLiteral("dB") : QStringLiteral("dBFS");
    setUnit(m_unit);
    if (sensitivity.calibrated())
        setRange(0.0, 120.0);
    else
        setRange(-140.0, 0.0);
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
    m_rangeFitted = m_rangeByHand = false;
    fitUnlessByHand();
    update();
}

void SpectralPlot::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    const double span = std::clamp(topDb() - bottomDb() - steps * wheelStepDb, smallestByHandDb, largestByHandDb);
    m_rangeByHand = true;
    setRange(topDb() - span, topDb());
    event->accept();
}

void SpectralPlot::mouseDoubleClickEvent(QMouseEvent * /*event*/) { refit(); }

} // namespace ls
