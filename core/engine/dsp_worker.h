// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/measure/pipeline.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace ls {

/// The dsp thread: takes blocks from the input's queue and drives the Pipeline.
///
/// What the window wants of the stream (a reset, a recording that begins or ends) is posted with the frame at which it
/// was wanted, and done between exactly these two frames, however far behind the processing is.
class DspWorker {
public:
    /// Where results go; called in the dsp thread.
    struct Outputs {
        std::function<void(std::unique_ptr<const Snapshot>)> snapshot;
        std::function<void(std::vector<LogRow>)> rows; ///< what one go at the queue gave
        std::function<void(const Event &)> event;
    };
    /// `frame` is where it is done: as asked, or later if the stream had passed that already, or its end if it never
    /// came there.
    using Action = std::function<void(Pipeline &, std::int64_t frame)>;

    /// The meters, and the filter for `correction`, are made in the dsp thread: that takes up to 0.3 s, in which the
    /// queue holds what comes.
    DspWorker(std::shared_ptr<BlockQueue> queue, const AudioFormat &format, const Settings &settings,
              std::optional<CorrectionSpec> correction, Outputs outputs);
    /// finish().
    ~DspWorker();
    DspWorker(const DspWorker &) = delete;
    DspWorker &operator=(const DspWorker &) = delete;

    /// [ui] Calls `action` in the dsp thread when the stream has come to `frame`: after all frames before it, before
    /// any after it; also inside a gap. At the same frame they are done in the order they were posted; what never came
    /// due is done when the stream ends.
    void at(std::int64_t frame, Action action);

    /// [ui] The producer has stopped: processes all that is queued, ends the measurement, joins the thread.
    void finish();

private:
    struct Scheduled {
        std::int64_t frame;
        Action action;
    };
    class Outbox;

    void run();
    bool drain(std::int64_t mostFrames);
    void takePosted();
    void schedulePosted(std::unique_lock<std::mutex> guard);
    void doActions(std::int64_t reachedFrame);

    const std::shared_ptr<BlockQueue> m_queue;
    const std::int64_t m_goFrames; // processed at most before rows are handed over and posted actions looked for
    std::unique_ptr<Outbox> m_outbox;
    const AudioFormat m_format;
    const Settings m_settings;
    const std::optional<CorrectionSpec> m_correction;
    std::optional<Pipeline> m_pipeline; // [dsp]

    std::mutex m_postedLock; // held for a push_back or a swap; the dsp thread only tries it
    std::vector<Scheduled> m_posted;
    std::vector<Scheduled> m_actions; // [dsp] by frame
    std::atomic<bool> m_finishing{false};
    std::thread m_thread;
};

} // namespace ls
