// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/latest.h"
#include "core/base/wake_flag.h"
#include "core/calibration/calibrator.h"
#include "core/measure/pipeline.h"

#include <array>
#include <functional>
#include <memory>

namespace ls {

/// How a calibrator check stands, as CalibratorCheck tells it. A value that crosses threads.
struct CalibratorProgress {
    CalibratorCheck::State state = CalibratorCheck::State::listening;
    CalibratorCheck::Refusal refusal = CalibratorCheck::Refusal::none;
    double toneDbFs = notAvailable; ///< of the last 100 ms, as the next two
    double toneToRestDb = notAvailable;
    double frequencyHz = notAvailable;
    double goodSeconds = 0.0;
    double readingDbFs = notAvailable; ///< only when stable, as is the next
    double readingFrequencyHz = notAvailable;
};

/// Listens to the channel that is analysed, raw, and lets a CalibratorCheck judge it.
///
/// Every 100 ms of stream it has news, of which the newest is kept. After a gap it begins anew: what was lost may have
/// been the tone breaking off. Thread: consume() in [dsp]; take() where `wake` posts to.
class CalibratorTap : public BlockSink {
public:
    /// `channel` counts from 1. `wake` is called in the dsp thread when there is news and none was waiting; it only
    /// posts.
    CalibratorTap(const AudioFormat &format, int channel, std::function<void()> wake);

    void consume(const BlockView &block) noexcept override;

    /// The newest progress, or null if it was taken already.
    std::unique_ptr<const CalibratorProgress> take() noexcept;

private:
    void tell() noexcept;

    CalibratorCheck m_check;
    const std::function<void()> m_wake;
    const std::size_t m_channelIndex;
    const std::size_t m_framesPerWindow;
    std::size_t m_framesHeard = 0; // of the window so far
    std::array<double, 512> m_samples{};
    Latest<CalibratorProgress> m_latest;
    WakeFlag m_wakeFlag;
};

} // namespace ls
