// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/dsp_worker.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace ls {

/// Collects what the pipeline gives and hands it over.
class DspWorker::Outbox : public ReadingSink {
public:
    explicit Outbox(Outputs outputs) : m_outputs(std::move(outputs)) {}

    void snapshot(const Snapshot &snapshot) noexcept override
    {
        m_outputs.snapshot(std::make_unique<Snapshot>(snapshot));
    }
    void row(const LogRow &row) noexcept override { m_rows.push_back(row); }
    void bandRow(const BandRow &) noexcept override {}
    void event(const Event &event) noexcept override { m_outputs.event(event); }

    void flushRows()
    {
        if (!m_rows.empty())
            m_outputs.rows(std::exchange(m_rows, {}));
    }

private:
    Outputs m_outputs;
    std::vector<LogRow> m_rows;
};

DspWorker::DspWorker(std::shared_ptr<BlockQueue> queue, const AudioFormat &format, const Settings &settings,
                     std::optional<CorrectionSpec> correction, Outputs outputs)
    : m_queue(std::move(queue)),
      m_goFrames(format.sampleRateHz / 4),
      m_outbox(std::make_unique<Outbox>(std::move(outputs))),
      m_format(format),
      m_settings(settings),
      m_correction(std::move(correction)),
      m_thread([this] { run(); })
{
}

DspWorker::~DspWorker() { finish(); }

void DspWorker::at(std::int64_t frame, Action action)
{
    {
        const std::scoped_lock guard(m_postedLock);
        m_posted.push_back({frame, std::move(action)});
    }
    m_queue->wakeReader();
}

void DspWorker::finish()
{
    m_finishing.store(true, std::memory_order_release);
    m_queue->wakeReader();
    if (m_thread.joinable())
        m_thread.join();
}

void DspWorker::run()
{
    {
        const std::shared_ptr<const CorrectionDesign> design =
            m_correction ? designOf(*m_correction, m_format.sampleRateHz) : nullptr;
        m_pipeline.emplace(m_format, m_settings, *m_outbox, design.get());
    }
    for (;;) {
        m_queue->waitForData();
        m_queue->readerAwake();
        const bool finishing = m_finishing.load(std::memory_order_acquire); // before looking: nothing comes after it
        bool more = true;
        while (more) {
            takePosted();
            more = drain(m_goFrames);
            m_outbox->flushRows();
        }
        if (finishing)
            break;
    }
    schedulePosted(std::unique_lock(m_postedLock));
    m_pipeline->finish(m_queue->trailingGapFrames());
    while (!m_actions.empty()) { // one may post another
        for (const Scheduled &scheduled : std::exchange(m_actions, {}))
            scheduled.action(*m_pipeline, std::min(scheduled.frame, m_pipeline->nextFrame()));
        schedulePosted(std::unique_lock(m_postedLock));
    }
    m_outbox->flushRows();
}

/// Consumes up to `mostFrames`; false when the queue is empty.
bool DspWorker::drain(std::int64_t mostFrames)
{
    while (mostFrames > 0) {
        BlockView block = m_queue->front(mostFrames);
        // Up to where the block begins the stream is known, be it lost frames.
        doActions(block.samples.empty() ? m_pipeline->nextFrame() : block.firstFrame);
        if (block.samples.empty())
            return false;
        if (!m_actions.empty()) {
            // The block ends where the next action is due, so that it falls between two blocks.
            const std::int64_t untilAction = m_actions.front().frame - block.firstFrame;
            if (untilAction > 0 && untilAction < block.frames())
                block = block.head(untilAction);
        }
        m_pipeline->consume(block);
        m_queue->pop(block.frames());
        mostFrames -= block.frames();
    }
    return true;
}

void DspWorker::doActions(std::int64_t reachedFrame)
{
    while (!m_actions.empty() && m_actions.front().frame <= reachedFrame) {
        const Scheduled due = std::move(m_actions.front());
        m_actions.erase(m_actions.begin());
        // Later than asked only if the stream had gone on before it was posted.
        due.action(*m_pipeline, std::max(due.frame, m_pipeline->nextFrame()));
    }
}

void DspWorker::takePosted()
{
    std::unique_lock guard(m_postedLock, std::try_to_lock);
    if (guard.owns_lock())
        schedulePosted(std::move(guard));
    else
        m_queue->wakeReader(); // the window is posting this moment: look again at once
}

void DspWorker::schedulePosted(std::unique_lock<std::mutex>)
{
    const auto earlier = [](const Scheduled &a, const Scheduled &b) { return a.frame < b.frame; };
    for (Scheduled &posted : m_posted) {
        const auto place = std::upper_bound(m_actions.begin(), m_actions.end(), posted, earlier);
        m_actions.insert(place, std::move(posted));
    }
    m_posted.clear();
}

} // namespace ls
