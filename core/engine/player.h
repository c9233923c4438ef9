// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/played_audio.h"

#include <QIODevice>
#include <QObject>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

class QAudioSink;

namespace ls {

/// The samples as the sound system takes them: 32-bit floats, louder or quieter, never beyond full scale.
///
/// Thread: the player's; reads from the disk as the sound system asks.
class PlayedDevice : public QIODevice {
    Q_OBJECT
public:
    /// What is set from another thread while it plays.
    struct Control {
        std::atomic<float> gain{1.0F};
        std::atomic<bool> isLimiting{false}; ///< since it was last asked, samples were cut at full scale
    };
    PlayedDevice(PlayedAudio audio, Control &control);

    PlayedAudio &audio() { return m_audio; }
    /// The sound is over.
    bool isAtEnd() const { return m_isAtEnd; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    PlayedAudio m_audio;
    Control &m_control;
    bool m_isAtEnd = false;
};

/// Plays the audio of a measurement from any place, through the system's default output.
///
/// Thread: [ui]. Nothing here blocks: the sound system and the files are asked in a thread of the player's own.
class Player : public QObject {
    Q_OBJECT
public:
    enum class State { stopped, playing };
    /// Why nothing is heard.
    enum class Problem { noOutput, refused, lost, unreadable };
    Q_ENUM(State)
    Q_ENUM(Problem)

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /// What is played from now on; stops. Nothing: there is no audio.
    void setSource(const std::optional<PlayedAudio::Source> &source);
    bool hasSource() const { return m_source.has_value(); }

    void play(std::int64_t frame);
    void stop();
    State state() const { return m_state; }
    /// The frame that is heard now, or was heard last.
    std::int64_t position() const { return m_position.load(std::memory_order_relaxed); }

    /// Above 0 dB what does not fit is cut at full scale.
    void setGainDb(double gainDb);
    double gainDb() const { return m_gainDb; }
    /// With the microphone's curve taken away.
    void setCorrected(bool corrected);
    bool isCorrected() const { return m_isCorrected; }
    /// Whether samples were cut since it was last asked.
    bool takeLimiting() { return m_control.isLimiting.exchange(false, std::memory_order_relaxed); }

Q_SIGNALS:
    void stateChanged(ls::Player::State state);
    /// `detail`: a file, or empty. Playing has stopped, but for an unreadable file.
    void failed(ls::Player::Problem problem, const QString &detail);

private:
    class Output;
    void setState(State state);

    std::optional<PlayedAudio::Source> m_source;
    State m_state = State::stopped;
    double m_gainDb = 0.0;
    bool m_isCorrected = false;
    std::atomic<std::int64_t> m_position{0};
    PlayedDevice::Control m_control;
    int m_number = 0; ///< counts what was played, so that nothing is heard of what was stopped
    QThread m_thread;
    Output *m_output; ///< lives there
};

} // namespace ls
