// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/snapshot.h"
#include "ui/plot_view.h"

#include <memory>

namespace ls {

/// What spectrum and bands have in common: levels over frequency, from the newest snapshot.
///
/// The range fits itself to what is measured, unless it was changed by hand. While it is hidden it only keeps the
/// snapshot. Thread: [ui].
class SpectralPlot : public PlotView {
    Q_OBJECT
public:
    explicit SpectralPlot(QWidget *parent = nullptr);

    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void setSensitivity(const Sensitivity &sensitivity);
    virtual void clear();

protected:
    static constexpr double smallestSpanDb = 60.0;
    static constexpr double largestSpanDb = 140.0;
    static constexpr double heldSeconds = 2.0;

    const Snapshot *snapshot() const { return m_snapshot.get(); }
    /// From dBFS to what is shown.
    double offsetDb() const { return m_offsetDb; }

    /// True if the range was fitted since the stream began, so that it now only follows.
    bool isRangeFitted() const { return m_rangeFitted; }
    void setFittedRange(double bottomDb, double topDb);
    /// Forgets a range that was fitted.
    void refit();
    void resetView() override;

    /// The newest snapshot comes to be seen; false if it has nothing new.
    virtual bool takeNewest() { return true; }
    /// Calls setFittedRange() if the snapshot tells one. Not called while the range is set by hand.
    virtual void fitRange() = 0;

    void showEvent(QShowEvent *event) override;

private:
    void showNewest();
    void fitUnlessByHand();

    std::shared_ptr<const Snapshot> m_snapshot;
    double m_offsetDb = 0.0;
    bool m_rangeFitted = false;
};

} // namespace ls
