// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/measurement.h"
#include "core/measure/snapshot.h"

namespace ls {

/// Where the Analyzer's results go. Called on the thread that feeds the pipeline, or with AnalyzerThreads::two on
/// another, never on two at once; what is passed is only lent.
class ReadingSink {
public:
    ReadingSink() = default;
    ReadingSink(const ReadingSink &) = delete;
    ReadingSink &operator=(const ReadingSink &) = delete;
    virtual ~ReadingSink() = default;

    /// Whether it does something with snapshots. Where nobody does, only the last of the stream is made, without
    /// spectra: they cost about as much as all that is in the rows.
    virtual bool wantsSnapshots() const noexcept { return true; }
    /// 20 times a second of stream.
    virtual void snapshot(const Snapshot &snapshot) noexcept = 0;
    /// 10 times a second of stream, each exactly once.
    virtual void row(const LogRow &row) noexcept = 0;
    /// Once a second of stream, each exactly once.
    virtual void bandRow(const BandRow &row) noexcept = 0;
    virtual void event(const Event &event) noexcept = 0;
};

} // namespace ls
