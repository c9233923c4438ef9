// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/stage_thread.h"

#include "core/base/flush_denormals.h"

#include <type_traits>

namespace ls {

namespace {

/// Of the stream, in a batch: about as much as is read of a file at once. It takes some milliseconds to measure, beside
/// which the waking of a thread does not count.
constexpr int batchSeconds = 2;

} // namespace

StageThread::StageThread(AnalysisStage &stage, int sampleRateHz)
    : m_stage(stage),
      m_samplesAtMost(static_cast<std::size_t>(batchSeconds) * static_cast<std::size_t>(sampleRateHz)),
      m_thread([this] { run(); })
{
}

StageThread::~StageThread()
{
    settle();
    {
        const std::scoped_lock guard(m_lock);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void StageThread::chunk(std::span<const float> samples) noexcept
{
    Batch &batch = open();
    const std::size_t begin = batch.samples.size();
    batch.samples.insert(batch.samples.end(), samples.begin(), samples.end());
    add(Chunk{begin, samples.size()});
}

void StageThread::snapshot(Snapshot &snapshot) noexcept
{
    add(&snapshot);
    settle();
}

void StageThread::endBlock() noexcept
{
    if (!open().calls.empty())
        handOver();
}

void StageThread::handOver() noexcept
{
    std::unique_lock guard(m_lock);
    ++m_handedOver;
    m_changed.notify_all();
    m_changed.wait(guard, [this] { return m_handedOver - m_passed < batchCount; });
}

void StageThread::settle() noexcept
{
    endBlock();
    std::unique_lock guard(m_lock);
    m_changed.wait(guard, [this] { return m_handedOver == m_passed; });
}

void StageThread::run()
{
    const FlushDenormals flush;
    std::unique_lock guard(m_lock);
    for (;;) {
        m_changed.wait(guard, [this] { return m_passed < m_handedOver || m_ends; });
        if (m_passed == m_handedOver)
            return;
        Batch &batch = m_batches[m_passed % batchCount];
        guard.unlock();
        pass(batch);
        guard.lock();
        ++m_passed;
        m_changed.notify_all();
    }
}

void StageThread::pass(Batch &batch)
{
    for (Call &call : batch.calls) {
        std::visit(
            [&](auto &it) {
                using Kind = std::remove_cvref_t<decltype(it)>;
                if constexpr (std::is_same_v<Kind, Chunk>) {
                    m_stage.chunk(std::span<const float>(batch.samples).subspan(it.begin, it.count));
                } else if constexpr (std::is_same_v<Kind, Row>) {
                    m_stage.row(it.row, it.whole);
                } else if constexpr (std::is_same_v<Kind, Event>) {
                    m_stage.event(it);
                } else if constexpr (std::is_same_v<Kind, BandRow>) {
                    m_stage.bandRow(it);
                } else if constexpr (std::is_same_v<Kind, Snapshot *>) {
                    m_stage.snapshot(*it);
                } else if (it == Command::reset) {
                    m_stage.reset();
                } else if (it == Command::restart) {
                    m_stage.restart();
                } else {
                    m_stage.restartRunningLevels();
                }
            },
            call);
    }
    batch.calls.clear();
    batch.samples.clear();
}

} // namespace ls
