// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pulse_server.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstring>
#include <numbers>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace ls::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double fullScale = 8388608.0; // of 24 bits
constexpr int pactlTimeoutMs = 5000;
constexpr auto startTimeout = std::chrono::seconds(20);

int bytesPerSample(const QString &format) { return format == QStringLiteral("s16le") ? 2 : 4; }

/// Writes a 24-bit sample in the format of a source.
void encode(std::int32_t sample, const QString &format, char *out)
{
    if (format == QStringLiteral("s16le")) {
        const auto value = static_cast<std::int16_t>(sample >> 8);
        std::memcpy(out, &value, sizeof value);
    } else if (format == QStringLiteral("float32le")) {
        const auto value = static_cast<float>(sample / fullScale);
        std::memcpy(out, &value, sizeof value);
    } else {
        const std::int32_t value = format == QStringLiteral("s32le") ? sample * 256 : sample & 0xFFFFFF;
        std::memcpy(out, &value, sizeof value);
    }
}

/// virtualSample() as float, with its lowest bits cut off.
float expectedSample(std::int64_t frame, int channel, int bits)
{
    const int cut = 24 - bits;
    return static_cast<float>((virtualSample(frame, channel) >> cut) * (1 << cut) / fullScale);
}

} // namespace

PulseServer::PulseServer()
{
    for (const char *name : {"home", "config", "runtime", "pulse"})
        QDir(m_folder.path()).mkdir(QString::fromLatin1(name));
    for (const char *name : {"runtime", "pulse"}) // PulseAudio insists that they are private
        QFile::setPermissions(filePath(QString::fromLatin1(name)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto set = [this](const char *variable, const char *prefix, const char *name) {
        qputenv(variable, prefix + QFile::encodeName(filePath(QString::fromLatin1(name))));
    };
    set("HOME", "", "home");
    set("XDG_CONFIG_HOME", "", "config");
    set("XDG_RUNTIME_DIR", "", "runtime");
    set("PULSE_RUNTIME_PATH", "", "pulse");
    set("PULSE_STATE_PATH", "", "home");
    set("PULSE_COOKIE", "", "home/cookie");
    set("PULSE_SERVER", "unix:", "pulse/native");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

PulseServer::~PulseServer() { stop(); }

bool PulseServer::isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty() &&
        !QStandardPaths::findExecutable(QStringLiteral("pactl")).isEmpty();
}

bool PulseServer::start()
{
    assert(!isRunning());
    QFile::remove(filePath(QStringLiteral("pulse/native"))); // a killed daemon leaves it behind
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(filePath(QStringLiteral("pulseaudio.log")), QIODevice::Append);
    m_daemon.start(QStringLiteral("pulseaudio"),
                   {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"),
                    QStringLiteral("--use-pid-file=no"), QStringLiteral("--realtime=no"),
                    QStringLiteral("--high-priority=no"), QStringLiteral("--log-target=stderr"), QStringLiteral("-L"),
                    QStringLiteral("module-native-protocol-unix auth-anonymous=1 socket=") +
                        filePath(QStringLiteral("pulse/native"))});
    if (!m_daemon.waitForStarted()) {
        fail(m_daemon.errorString());
        return false;
    }
    const auto deadline = Clock::now() + startTimeout;
    while (Clock::now() < deadline) {
        if (pactl({QStringLiteral("info")}))
            return true;
        if (m_daemon.waitForFinished(50)) {
            fail(QStringLiteral("it ended at once"));
            return false;
        }
    }
    fail(QStringLiteral("it does not answer"));
    kill();
    return false;
}

void PulseServer::stop()
{
    if (!isRunning())
        return;
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(5000))
        kill();
}

void PulseServer::kill()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PulseServer::hang() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }

void PulseServer::goOn() { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGCONT); }

std::optional<QString> PulseServer::pactl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("pactl"), arguments);
    if (process.waitForFinished(pactlTimeoutMs) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    m_errorText = QStringLiteral("pactl %1: %2 %3")
                      .arg(arguments.join(QLatin1Char(' ')), process.errorString(),
                           QString::fromUtf8(process.readAllStandardError()));
    process.kill();
    process.waitForFinished();
    return std::nullopt;
}

void PulseServer::fail(const QString &what)
{
    QFile log(filePath(QStringLiteral("pulseaudio.log")));
    const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    m_errorText = QStringLiteral("pulseaudio: %1\n%2").arg(what, QString::fromUtf8(said));
}

std::int32_t virtualSample(std::int64_t frame, int channel)
{
    // The splitmix64 generator's output function, of which each input has its own output.
    auto x = static_cast<std::uint64_t>(frame) * 8 + static_cast<std::uint64_t>(channel) + 1;
    x *= 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    x ^= x >> 31;
    return static_cast<std::int32_t>(static_cast<std::int64_t>(x) >> 43); // 21 bits: an eighth of full scale
}

VirtualMicrophone::VirtualMicrophone(PulseServer &server) : VirtualMicrophone(server, Options()) {}

VirtualMicrophone::VirtualMicrophone(PulseServer &server, Options options)
    : m_server(server),
      m_options(std::move(options)),
      m_fifoPath(server.filePath(m_options.name + QStringLiteral(".fifo")))
{
    assert(4096 % (m_options.channels * bytesPerSample(m_options.format)) == 0);
    assert(m_options.format != QStringLiteral("s24le"));
}

VirtualMicrophone::~VirtualMicrophone() { unplug(); }

bool VirtualMicrophone::plug()
{
    assert(!isPlugged());
    QFile::remove(m_fifoPath); // a killed daemon leaves it behind, and a new one would not take it
    const auto module =
        m_server.pactl({QStringLiteral("load-module"), QStringLiteral("module-pipe-source"),
                        QStringLiteral("source_name=") + m_options.name, QStringLiteral("file=") + m_fifoPath,
                        QStringLiteral("format=") + m_options.format, QStringLiteral("rate=%1").arg(m_options.rateHz),
                        QStringLiteral("channels=%1").arg(m_options.channels),
                        QStringLiteral("source_properties=\"device.description='%1'\"").arg(m_options.description)});
    if (!module)
        return false;
    m_module = *module;
    m_daemonId = m_server.processId();
    // Opened for both, so that it opens at once and never breaks; only the daemon reads.
    const int pipe = ::open(QFile::encodeName(m_fifoPath).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (pipe < 0) {
        qErrnoWarning("%s", qPrintable(m_fifoPath));
        return false;
    }
    ::fcntl(pipe, F_SETPIPE_SZ, m_options.pipeBytes);
    m_feed = std::jthread([this, pipe](const std::stop_token &stop) { feed(stop, pipe); });
    return true;
}

void VirtualMicrophone::unplug()
{
    if (!isPlugged())
        return;
    m_feed.request_stop();
    m_feed.join();
    if (m_server.isRunning() && m_server.processId() == m_daemonId)
        m_server.pactl({QStringLiteral("unload-module"), m_module});
    QFile::remove(m_fifoPath);
}

void VirtualMicrophone::feed(const std::stop_token &stop, int pipe)
{
    const std::size_t sampleBytes = static_cast<std::size_t>(bytesPerSample(m_options.format));
    const std::size_t frameBytes = sampleBytes * static_cast<std::size_t>(m_options.channels);
    const int blockFrames = m_options.rateHz / 100;
    std::vector<char> block(frameBytes * static_cast<std::size_t>(blockFrames));
    const double phaseStep = 2.0 * std::numbers::pi * m_options.sineHz / m_options.rateHz;
    auto due = Clock::now();
    const auto durationOf = [this](std::int64_t frames) {
        return std::chrono::nanoseconds(std::int64_t{1'000'000'000} * frames / m_options.rateHz);
    };

    while (!stop.stop_requested()) {
        while (m_isStalled && !stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            m_framesToLose = (Clock::now() - due) / durationOf(1);
        }
        const std::int64_t lost = m_framesToLose.exchange(0);
        due += durationOf(lost);
        std::this_thread::sleep_until(due);
        const std::int64_t first = m_framesFed + lost;
        char *out = block.data();
        for (std::int64_t frame = first; frame < first + blockFrames; ++frame) {
            for (int channel = 0; channel < m_options.channels; ++channel, out += sampleBytes) {
                const auto sine = [&] {
                    const double y = m_options.amplitude * std::sin(phaseStep * static_cast<double>(frame));
                    return static_cast<std::int32_t>(std::lround(y * (fullScale - 1.0)));
                };
                encode(m_options.sineHz > 0.0 ? sine() : virtualSample(frame, channel), m_options.format, out);
            }
        }
        std::size_t written = 0;
        while (written < block.size() && !stop.stop_requested()) {
            const ssize_t count = ::write(pipe, block.data() + written, block.size() - written);
            if (count > 0) {
                written += static_cast<std::size_t>(count);
                continue;
            }
            // Nobody listens. The time spent waiting did not happen: else all that is due by then would come at once.
            assert(errno == EAGAIN || errno == EINTR);
            const auto before = Clock::now();
            pollfd waiting{pipe, POLLOUT, 0};
            ::poll(&waiting, 1, 50);
            due += Clock::now() - before;
        }
        m_framesFed = first + static_cast<std::int64_t>(written / frameBytes);
        due += durationOf(blockFrames);
        m_epochSeconds = std::chrono::duration<double>(due.time_since_epoch()).count() -
            static_cast<double>(m_framesFed) / m_options.rateHz;
        std::this_thread::sleep_until(due);
    }
    ::close(pipe);
}

std::optional<std::int64_t> findInSignal(std::span<const float> interleaved, int channels, std::int64_t searchFrames,
                                         int bits)
{
    const std::size_t probeFrames = 16; // by chance alone, one first frame in a million matches
    const auto probe =
        interleaved.first(std::min(interleaved.size(), probeFrames * static_cast<std::size_t>(channels)));
    if (probe.empty())
        return std::nullopt;
    for (std::int64_t frame = 0; frame < searchFrames; ++frame)
        if (!firstDifference(probe, channels, frame, bits))
            return frame;
    return std::nullopt;
}

std::optional<std::int64_t> firstDifference(std::span<const float> interleaved, int channels, std::int64_t signalFrame,
                                            int bits)
{
    std::int64_t frame = 0;
    for (std::size_t i = 0; i < interleaved.size(); ++frame)
        for (int channel = 0; channel < channels && i < interleaved.size(); ++channel, ++i)
            if (interleaved[i] != expectedSample(signalFrame + frame, channel, bits))
                return frame;
    return std::nullopt;
}

} // namespace ls::test
