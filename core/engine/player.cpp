// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/player.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace ls {

namespace {

constexpr int positionEveryMs = 20;
constexpr double bufferedSeconds = 0.15;
constexpr qint64 stallMs = 2000; // a sound server that has died leaves the sink "active", and takes nothing
constexpr qint64 sampleBytes = sizeof(float);

} // namespace

PlayedDevice::PlayedDevice(PlayedAudio audio, Control &control) : m_audio(std::move(audio)), m_control(control)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PlayedDevice::bytesAvailable() const { return m_isAtEnd ? 0 : 1 << 20; }

qint64 PlayedDevice::readData(char *data, qint64 maxSize)
{
    const auto frameBytes = m_audio.channels() * sampleBytes;
    std::vector<float> samples(static_cast<std::size_t>(maxSize / frameBytes * m_audio.channels()));
    const std::int64_t frames = m_audio.read(samples);
    m_isAtEnd = frames == 0 && !samples.empty();
    const float gain = m_control.gain.load(std::memory_order_relaxed);
    samples.resize(static_cast<std::size_t>(frames * m_audio.channels()));
    bool isLimiting = false;
    for (float &sample : samples) {
        const float louder = sample * gain;
        sample = std::clamp(louder, -1.0F, 1.0F);
        isLimiting = isLimiting || std::abs(louder) > 1.0F;
    }
    if (isLimiting)
        m_control.isLimiting.store(true, std::memory_order_relaxed);
    std::memcpy(data, samples.data(), samples.size() * sizeof(float));
    return frames * frameBytes;
}

qint64 PlayedDevice::writeData(const char * /*data*/, qint64 /*size*/) { return -1; }

/// The player's side in its thread: everything that can block.
class Player::Output : public QObject {
public:
    explicit Output(Player &player) : m_player(player) {}

    void play(const PlayedAudio::Source &source, std::int64_t frame, bool corrected, int number)
    {
        stop();
        m_number = number;
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return fail(Problem::noOutput);
        PlayedAudio audio(source);
        audio.seek(frame);
        audio.setCorrected(corrected);
        QAudioFormat format;
        format.setSampleRate(audio.sampleRateHz());
        format.setChannelCount(audio.channels());
        format.setSampleFormat(QAudioFormat::Float);
        m_firstFrame = audio.position();
        m_bytesPerFrame = format.bytesPerFrame();
        m_toldUnreadable = 0;
        m_device = std::make_unique<PlayedDevice>(std::move(audio), m_player.m_control);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(format.bytesForDuration(static_cast<qint64>(bufferedSeconds * 1e6)));
        m_sink->start(m_device.get());
        if (m_sink->error() != QAudio::NoError)
            return fail(Problem::refused);
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, this, [this] { watch(); });
        m_timer->start(positionEveryMs);
        m_sinceTaken.start();
    }

    void stop()
    {
        m_timer.reset();
        if (m_sink)
            m_sink->reset(); // at once, without what is still in the buffer
        m_sink.reset();
        m_device.reset();
    }

private:
    void watch()
    {
        tellUnreadable();
        // What was taken from us less what still waits in the buffer has been heard.
        const qint64 waiting = std::max<qint64>(0, m_sink->bufferSize() - m_sink->bytesFree());
        const std::int64_t heard = m_device->audio().position() - waiting / std::max(1, m_bytesPerFrame);
        m_player.m_position.store(std::max(heard, m_firstFrame), std::memory_order_relaxed);
        if (std::exchange(m_heard, heard) != heard)
            m_sinceTaken.start();
        const bool isIdle = m_sink->state() == QAudio::IdleState;
        if (m_device->isAtEnd() && isIdle) {
            m_player.m_position.store(m_device->audio().position(), std::memory_order_relaxed);
            end();
        } else if (m_sink->state() == QAudio::StoppedState || m_sinceTaken.hasExpired(stallMs)) {
            fail(Problem::lost);
        }
    }

    void tellUnreadable()
    {
        const std::vector<std::string> &files = m_device->audio().unreadable();
        for (; m_toldUnreadable < files.size(); ++m_toldUnreadable)
            tell(Problem::unreadable, QString::fromStdString(files[m_toldUnreadable]));
    }

    void end()
    {
        stop();
        QMetaObject::invokeMethod(&m_player, [player = &m_player, number = m_number] {
            if (number == player->m_number)
                player->setState(State::stopped);
        });
    }
    void tell(Problem problem, const QString &detail)
    {
        QMetaObject::invokeMethod(&m_player, [player = &m_player, number = m_number, problem, detail] {
            if (number == player->m_number)
                Q_EMIT player->failed(problem, detail);
        });
    }
    void fail(Problem problem)
    {
        end();
        tell(problem, {});
    }

    Player &m_player;
    int m_number = 0;
    std::unique_ptr<PlayedDevice> m_device; // outlives the sink
    std::unique_ptr<QAudioSink> m_sink;
    std::unique_ptr<QTimer> m_timer;
    QElapsedTimer m_sinceTaken; ///< since more was heard
    std::int64_t m_heard = 0;
    std::int64_t m_firstFrame = 0;
    int m_bytesPerFrame = 1;
    std::size_t m_toldUnreadable = 0;
};

Player::Player(QObject *parent) : QObject(parent), m_output(new Output(*this))
{
    m_output->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_output, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("player"));
    m_thread.start();
}

Player::~Player()
{
    QMetaObject::invokeMethod(m_output, [output = m_output] { output->stop(); });
    m_thread.quit();
    m_thread.wait();
}

void Player::setSource(const std::optional<PlayedAudio::Source> &source)
{
    stop();
    m_source = source;
    m_position.store(0, std::memory_order_relaxed);
}

void Player::play(std::int64_t frame)
{
    if (!m_source)
        return;
    const int number = ++m_number;
    m_position.store(frame, std::memory_order_relaxed);
    QMetaObject::invokeMethod(m_output,
                              [output = m_output, source = *m_source, frame, corrected = m_isCorrected, number] {
                                  output->play(source, frame, corrected, number);
                              });
    setState(State::playing);
}

void Player::stop()
{
    ++m_number;
    QMetaObject::invokeMethod(m_output, [output = m_output] { output->stop(); });
    setState(State::stopped);
}

void Player::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Player::setGainDb(double gainDb)
{
    m_gainDb = gainDb;
    m_control.gain.store(static_cast<float>(dbToAmplitude(gainDb)), std::memory_order_relaxed);
}

void Player::setCorrected(bool corrected)
{
    if (corrected == m_isCorrected)
        return;
    m_isCorrected = corrected;
    if (m_state == State::playing)
        play(position());
}

} // namespace ls
