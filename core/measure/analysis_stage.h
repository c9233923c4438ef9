// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"
#include "core/measure/measurement.h"
#include "core/measure/snapshot.h"

#include <span>

namespace ls {

/// What the Analyzer hands on to its second stage, which adds what it measures itself and passes all on: in the order
/// of the stream, so that a stage may as well work behind the first, on another thread.
///
/// Thread: all of it on the one that feeds the Analyzer. What is passed is only lent.
class AnalysisStage {
public:
    AnalysisStage() = default;
    AnalysisStage(const AnalysisStage &) = delete;
    AnalysisStage &operator=(const AnalysisStage &) = delete;
    virtual ~AnalysisStage() = default;

    /// The next samples of the analysed channel, corrected; no more than a twentieth of a second.
    virtual void chunk(std::span<const float> samples) noexcept = 0;
    virtual void event(const Event &event) noexcept = 0;
    /// `whole`: all the chunks since the last row are a tenth of a second, without a gap.
    virtual void row(LogRow &row, bool whole) noexcept = 0;
    virtual void bandRow(BandRow &row) noexcept = 0;
    /// When it returns, the snapshot is complete and all that came before has been passed on.
    virtual void snapshot(Snapshot &snapshot) noexcept = 0;

    /// As of the Analyzer: what is "since reset" begins anew.
    virtual void reset() noexcept = 0;
    /// The running levels alone begin anew.
    virtual void restartRunningLevels() noexcept = 0;
    /// After a gap.
    virtual void restart() noexcept = 0;

    /// The end of a block, between two of which it may take long until more comes.
    virtual void endBlock() noexcept = 0;
    /// Returns when all has been passed on.
    virtual void settle() noexcept = 0;
};

} // namespace ls
