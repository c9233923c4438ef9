// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/metric.h"

namespace ls {

/// When audio is kept: only around the moments in which a level is above a threshold. Levels are logged throughout.
struct TriggerOptions {
    Metric metric = Metric::LAF; ///< as the rows have it, ten times a second; for LAF their maximum is taken, LAFmax
    double thresholdDb = 0.0;    ///< as the row gives it: dBFS, without the offset to dB SPL
    double preSeconds = 5.0;     ///< of audio before the level rises over it
    double postSeconds = 5.0;    ///< after it has fallen below it
    double gapSeconds = 1.0;     ///< two stretches of audio that lie closer than this are one

    bool operator==(const TriggerOptions &) const = default;
};

/// Calls visit(name, field) for each field.
template <typename Options, typename Visit>
void forEachTriggerField(Options &options, Visit visit)
{
    visit("trigger_metric", options.metric);
    visit("trigger_threshold_db", options.thresholdDb);
    visit("trigger_pre_seconds", options.preSeconds);
    visit("trigger_post_seconds", options.postSeconds);
    visit("trigger_gap_seconds", options.gapSeconds);
}

} // namespace ls
