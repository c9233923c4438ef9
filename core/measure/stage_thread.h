// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/analysis_stage.h"

#include <array>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace ls {

/// Runs a stage on a thread of its own, behind the thread that feeds it: for files, which come faster than they can be
/// measured. What comes out is the same, bit for bit and in the same order.
///
/// What it is told is gathered and handed over at the end of each block, or when it has become much; of such batches
/// three are on their way at most, then the feeding thread waits. So it is not for the live path.
/// Thread: everything on the one that feeds it; the stage's sink is called on the other, never on both at once.
class StageThread final : public AnalysisStage {
public:
    /// `stage` outlives it.
    StageThread(AnalysisStage &stage, int sampleRateHz);
    /// Ends when all has been passed on.
    ~StageThread() override;

    void chunk(std::span<const float> samples) noexcept override;
    void event(const Event &event) noexcept override { add(event); }
    void row(LogRow &row, bool whole) noexcept override { add(Row{row, whole}); }
    void bandRow(BandRow &row) noexcept override { add(row); }
    void snapshot(Snapshot &snapshot) noexcept override;
    void reset() noexcept override { add(Command::reset); }
    void restartRunningLevels() noexcept override { add(Command::restartRunningLevels); }
    void restart() noexcept override { add(Command::restart); }
    void endBlock() noexcept override;
    void settle() noexcept override;

private:
    struct Chunk {
        std::size_t begin = 0; // in Batch::samples
        std::size_t count = 0;
    };
    struct Row {
        LogRow row;
        bool whole = false;
    };
    enum class Command { reset, restartRunningLevels, restart };
    using Call = std::variant<Chunk, Event, Row, BandRow, Snapshot *, Command>;
    struct Batch {
        std::vector<Call> calls;
        std::vector<float> samples;
    };
    static constexpr std::size_t batchCount = 3;
    static constexpr std::size_t callsAtMost = 1000; // in a batch, before it is handed over: a gap can be hours long

    Batch &open() noexcept { return m_batches[m_handedOver % batchCount]; }
    template <class T>
    void add(const T &call) noexcept
    {
        open().calls.emplace_back(std::in_place_type<T>, call);
        if (open().calls.size() >= callsAtMost || open().samples.size() >= m_samplesAtMost)
            handOver();
    }
    void handOver() noexcept;
    void run();
    void pass(Batch &batch);

    AnalysisStage &m_stage;
    const std::size_t m_samplesAtMost; // in a batch, as callsAtMost
    std::array<Batch, batchCount> m_batches;
    std::mutex m_lock; // of what follows
    std::condition_variable m_changed;
    std::size_t m_handedOver = 0; // batches; written by the feeding thread alone
    std::size_t m_passed = 0;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace ls
