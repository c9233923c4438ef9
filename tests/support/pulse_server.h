// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>

namespace ls::test {

/// A PulseAudio daemon of the test's own, in folders of its own: nothing of the machine's sound is touched or heard.
///
/// The constructor points this process's environment (HOME, XDG_…, PULSE_…) at it, for Qt in this process and for child
/// processes. So make one at the start of the test program, before other threads run and before Qt Multimedia is
/// used, and keep it to the end: Qt connects once per process.
/// The daemon dies with the test process, however that ends. Thread: the one it was made in.
class PulseServer {
public:
    PulseServer();
    /// stop().
    ~PulseServer();
    PulseServer(const PulseServer &) = delete;
    PulseServer &operator=(const PulseServer &) = delete;

    /// False where the programs pulseaudio and pactl are not installed.
    static bool isInstalled();

    /// Starts the daemon, also again after stop() or kill(), and waits until it answers. If false, errorText() tells
    /// why.
    bool start();
    /// Ends it as a logout does.
    void stop();
    /// Ends it as a crash does.
    void kill();
    /// From here on it answers nobody, until goOn().
    void hang();
    void goOn();
    bool isRunning() const { return m_daemon.state() == QProcess::Running; }

    /// Tells one daemon from the one started after it.
    qint64 processId() const { return m_daemon.processId(); }

    /// Runs pactl with these arguments: what it printed, or nothing if it failed; then errorText() tells why.
    std::optional<QString> pactl(const QStringList &arguments);

    QString errorText() const { return m_errorText; }
    /// A path in the server's folder, which goes away with it.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    void fail(const QString &what);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_errorText;
};

/// The 24-bit sample that a VirtualMicrophone delivers at a frame: noise of uniform distribution, peak −18 dBFS, that
/// repeats nowhere.
std::int32_t virtualSample(std::int64_t frame, int channel);

/// A UMIK-1 that is not there: a source of the PulseServer that delivers virtualSample() or a sine in real time.
///
/// It never drops a sample: from one plug() to the next unplug() every stream gets a piece of the signal without
/// holes. While nobody listens, the pipe to the daemon fills up and the microphone waits; the first thing a stream gets
/// is therefore up to pipeBytes old, and comes at once. unplug() throws away what is in the pipe.
class VirtualMicrophone {
public:
    struct Options {
        QString description = QStringLiteral("Umik-1  Gain: 18dB");
        QString name = QStringLiteral("alsa_input.usb-miniDSP_Umik-1_Gain__18dB_00-00.mono-fallback");
        /// As in PulseAudio: s32le, s24-32le, float32le or s16le. (It aborts on a piped s24le. s24-32le looks to Qt
        /// like the 24 bits of a real UMIK-1.)
        QString format = QStringLiteral("s32le");
        int rateHz = 48000;
        int channels = 1;          ///< 1, 2, 4 or 8: PulseAudio aborts unless whole frames fill the pipe
        double sineHz = 0.0;       ///< 0: virtualSample()
        double amplitude = 0.1;    ///< of the sine
        int pipeBytes = 64 * 1024; ///< what may wait in the pipe: 0.34 s of 48 kHz mono at 4 bytes
    };

    /// `server` outlives it.
    explicit VirtualMicrophone(PulseServer &server);
    VirtualMicrophone(PulseServer &server, Options options);
    /// unplug().
    ~VirtualMicrophone();
    VirtualMicrophone(const VirtualMicrophone &) = delete;
    VirtualMicrophone &operator=(const VirtualMicrophone &) = delete;

    /// Appears and begins to deliver. If false, the server's errorText() tells why. The signal goes on where it was
    /// before, so that what came before and after cannot be confused.
    bool plug();
    /// Disappears.
    void unplug();
    bool isPlugged() const { return m_feed.joinable(); }
    const Options &options() const { return m_options; }

    /// Position in the signal: frames put into the pipe since the first plug(), and those lost.
    std::int64_t framesFed() const { return m_framesFed; }

    /// The hardware loses the next `frames` frames: time goes on, the signal jumps, and nobody says so.
    void lose(std::int64_t frames) { m_framesToLose += frames; }
    /// It delivers nothing for a while, though it stays plugged in; what it would have delivered is lost.
    void setStalled(bool isStalled) { m_isStalled = isStalled; }

    /// When the signal's frame 0 sounded, in seconds of a steady clock: what comes at one and the same epoch hangs
    /// together in time. It moves with every plug(), and while the microphone waits for a listener.
    double epochSeconds() const { return m_epochSeconds; }

private:
    void feed(const std::stop_token &stop, int pipe);

    PulseServer &m_server;
    const Options m_options;
    const QString m_fifoPath;
    QString m_module;      // its number, as pactl tells it
    qint64 m_daemonId = 0; // the daemon that has it
    std::atomic<std::int64_t> m_framesFed{0};
    std::atomic<std::int64_t> m_framesToLose{0};
    std::atomic<bool> m_isStalled{false};
    std::atomic<double> m_epochSeconds{0.0};
    std::jthread m_feed;
};

/// Where a recording of virtualSample() begins: the frame of the signal that is the recording's first. Searches the
/// signal's first `searchFrames` frames (VirtualMicrophone::framesFed()). `bits`: how many of the 24 the format of the
/// source has kept.
std::optional<std::int64_t> findInSignal(std::span<const float> interleaved, int channels, std::int64_t searchFrames,
                                         int bits = 24);

/// The first frame of the recording that differs from the signal from `signalFrame` on; nothing if every bit is right.
std::optional<std::int64_t> firstDifference(std::span<const float> interleaved, int channels, std::int64_t signalFrame,
                                            int bits = 24);

} // namespace ls::test
