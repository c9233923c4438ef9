// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_writer.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace ls::test {

/// A disk that stands still until it is told to go on. Writes through to a real file.
class DiskGate {
public:
    void close()
    {
        const std::scoped_lock guard(m_lock);
        m_open = false;
    }
    void open()
    {
        {
            const std::scoped_lock guard(m_lock);
            m_open = true;
        }
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock guard(m_lock);
        ++m_waiting;
        m_changed.wait(guard, [this] { return m_open; });
        --m_waiting;
    }
    /// True while a write stands before the closed gate.
    bool isBlocking() const { return m_waiting > 0; }

    /// What stands before it: writing, or bringing to the disk, which the log thread does.
    std::atomic<bool> holdsWrites{true};
    std::atomic<bool> holdsSync{false};

private:
    std::mutex m_lock;
    std::condition_variable m_changed;
    std::atomic<int> m_waiting{0};
    bool m_open = true;
};

class SlowWriter : public AudioWriter {
public:
    SlowWriter(std::unique_ptr<AudioWriter> file, std::shared_ptr<DiskGate> gate)
        : m_file(std::move(file)),
          m_gate(std::move(gate))
    {
    }
    Result<void> write(const BlockView &block) override
    {
        if (m_gate->holdsWrites)
            m_gate->pass();
        return m_file->write(block);
    }
    Result<void> sync() const override
    {
        if (m_gate->holdsSync)
            m_gate->pass();
        return m_file->sync();
    }
    Result<void> close() override
    {
        if (m_gate->holdsWrites)
            m_gate->pass();
        return m_file->close();
    }
    Result<void> finish(const AudioFileEnding &ending) override
    {
        m_gate->pass();
        return m_file->finish(ending);
    }
    std::int64_t framesWritten() const override { return m_file->framesWritten(); }
    std::int64_t bytesWritten() const override { return m_file->bytesWritten(); }
    std::int64_t framesHeld() const override { return m_file->framesHeld(); }
    std::vector<float> unwritten() const override { return m_file->unwritten(); }

    /// What RecordingWriter and Engine take in the place of createAudioFile.
    static auto opener(std::shared_ptr<DiskGate> gate)
    {
        return [gate](const std::filesystem::path &path, const AudioFileFormat &format,
                      const AudioFileNote &note) -> Result<std::unique_ptr<AudioWriter>> {
            Result<std::unique_ptr<AudioWriter>> file = createAudioFile(path, format, note);
            if (!file)
                return file.error();
            return std::unique_ptr<AudioWriter>(std::make_unique<SlowWriter>(file.take(), gate));
        };
    }

private:
    std::unique_ptr<AudioWriter> m_file;
    std::shared_ptr<DiskGate> m_gate;
};

} // namespace ls::test
