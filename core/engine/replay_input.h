// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_source.h"
#include "core/engine/audio_input.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace ls {

/// Plays an AudioSource, a file or a generator, like a device: at its own pace, or as fast as it goes.
///
/// Unlike a device it can wait: when the queue is full it comes back later, and nothing is lost.
class ReplayInput : public AudioInput {
    Q_OBJECT
public:
    /// `openSource` runs in open(); `info` names the stream, its format comes from the source.
    using OpenSource = std::function<Result<std::unique_ptr<AudioSource>>()>;
    ReplayInput(OpenSource openSource, StreamInfo info, Pace pace);

    Result<StreamInfo> open() override;
    Result<void> start(std::shared_ptr<BlockQueue> queue) override;
    void stop() override;

private:
    void pushDue();

    OpenSource m_openSource;
    StreamInfo m_info;
    Pace m_pace;
    std::unique_ptr<AudioSource> m_source;
    std::shared_ptr<BlockQueue> m_queue;
    std::vector<float> m_buffer; // one period
    std::int64_t m_periodFrames = 0;
    std::int64_t m_framesPlayed = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace ls
