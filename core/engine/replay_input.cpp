// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay_input.h"

namespace ls {

namespace {

constexpr int periodsPerSecond = 100; // as a sound card's
constexpr int periodMs = 10;
constexpr int mostPeriodsPerTick = 200; // then the event loop has its turn, so that stop() is heard

} // namespace

ReplayInput::ReplayInput(OpenSource openSource, StreamInfo info, Pace pace)
    : m_openSource(std::move(openSource)),
      m_info(std::move(info)),
      m_pace(pace)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(m_pace == Pace::realTime ? periodMs : 0);
    connect(&m_timer, &QTimer::timeout, this, &ReplayInput::pushDue);
}

Result<StreamInfo> ReplayInput::open()
{
    Result<std::unique_ptr<AudioSource>> opened = m_openSource();
    if (!opened)
        return opened.error();
    m_source = opened.take();
    m_info.format = m_source->format();
    return m_info;
}

Result<void> ReplayInput::start(std::shared_ptr<BlockQueue> queue)
{
    m_queue = std::move(queue);
    m_periodFrames = m_info.format.sampleRateHz / periodsPerSecond;
    m_buffer.resize(static_cast<std::size_t>(m_periodFrames * m_info.format.channels));
    m_framesPlayed = 0;
    m_clock.start();
    m_timer.start();
    return {};
}

void ReplayInput::stop() { m_timer.stop(); }

void ReplayInput::pushDue()
{
    const std::int64_t dueFrames = m_clock.nsecsElapsed() * m_info.format.sampleRateHz / 1'000'000'000;
    for (int period = 0; period < mostPeriodsPerTick; ++period) {
        if (m_pace == Pace::realTime && m_framesPlayed + m_periodFrames > dueFrames)
            break;
        if (!m_queue->hasRoom(m_periodFrames)) {
            m_timer.setInterval(periodMs); // the reader is behind: look again when it had time
            return;
        }
        const std::int64_t frames = m_source->read(m_buffer);
        if (frames == 0) {
            m_timer.stop();
            if (const std::optional<Error> error = m_source->error())
                Q_EMIT failed(*error);
            else
                Q_EMIT ended();
            return;
        }
        m_queue->push(
            std::span<const float>(m_buffer).first(static_cast<std::size_t>(frames * m_info.format.channels)));
        m_framesPlayed += frames;
    }
    m_timer.setInterval(m_pace == Pace::realTime ? periodMs : 0);
}

} // namespace ls
