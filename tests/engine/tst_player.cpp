// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/player.h"
#include "core/store/measurement_reader.h"
#include "tests/store/recorded_folder.h"
#include "tests/support/pulse_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

using namespace ls;
using State = Player::State;

namespace {

constexpr int channels = 2;
constexpr std::int64_t playedFrames = 2 * test::rateHz;
constexpr std::size_t pieceSamples = channels * test::rateHz / 10; // 100 ms, which occur once in noise

/// The sound that arrives at the null sink, as its monitor gives it.
class Listener {
public:
    Listener()
    {
        m_process.start(QStringLiteral("parec"),
                        {QStringLiteral("--device=loudspeaker.monitor"), QStringLiteral("--format=float32le"),
                         QStringLiteral("--rate=%1").arg(test::rateHz), QStringLiteral("--channels=%1").arg(channels),
                         QStringLiteral("--latency-msec=20"), QStringLiteral("--raw")});
    }
    ~Listener()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool hears() { return m_process.waitForReadyRead(5000); }
    const std::vector<float> &samples()
    {
        m_bytes += m_process.readAllStandardOutput();
        m_samples.resize(static_cast<std::size_t>(m_bytes.size()) / sizeof(float));
        std::memcpy(m_samples.data(), m_bytes.constData(), m_samples.size() * sizeof(float));
        return m_samples;
    }
    /// Whether it has come by, times `gain`, each sample within `tolerance`.
    bool heard(std::span<const float> piece, float gain, float tolerance)
    {
        const std::vector<float> &all = samples();
        return std::search(all.begin(), all.end(), piece.begin(), piece.end(),
                           [=](float a, float b) { return std::abs(a - gain * b) <= tolerance; }) != all.end();
    }

private:
    QProcess m_process;
    QByteArray m_bytes;
    std::vector<float> m_samples;
};

std::span<const float> pieceAt(const std::vector<float> &samples, std::int64_t frame)
{
    return std::span(samples).subspan(static_cast<std::size_t>(channels * frame), pieceSamples);
}

} // namespace

/// What is heard of a recording, through a real PulseAudio with a sink that is not there.
class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsHeardIsTheRecording();
    void theGainIsHeard();
    void stopIsHeardAtOnce();
    void aServerThatDiesIsTold();

private:
    test::PulseServer m_server;
    QTemporaryDir m_folder;
    std::optional<PlayedAudio::Source> m_source;
    std::vector<float> m_samples; ///< of the whole recording, interleaved
};

void TestPlayer::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("needs pulseaudio and pactl");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QVERIFY2(m_server.pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
                             QStringLiteral("sink_name=loudspeaker"), QStringLiteral("format=float32le"),
                             QStringLiteral("rate=%1").arg(test::rateHz), QStringLiteral("channels=%1").arg(channels)}),
             qPrintable(m_server.errorText()));
    QVERIFY(m_server.pactl({QStringLiteral("set-default-sink"), QStringLiteral("loudspeaker")}));

    test::RecordedFolder what;
    what.folder = m_folder.path().toStdString();
    what.frames = playedFrames;
    test::record(what);
    auto reader = MeasurementReader::open(what.folder).take();
    m_source = playedSource(what.folder, reader->info(), reader->segments().take(), what.frames, {});
    PlayedAudio audio(*m_source);
    QCOMPARE(audio.channels(), channels);
    m_samples.resize(static_cast<std::size_t>(channels * playedFrames));
    QCOMPARE(audio.read(m_samples), playedFrames);
}

void TestPlayer::whatIsHeardIsTheRecording()
{
    Listener listener;
    QVERIFY(listener.hears());
    Player player;
    player.setSource(m_source);
    constexpr std::int64_t begin = playedFrames / 4;
    player.play(begin);
    std::int64_t last = begin;
    QElapsedTimer clock;
    clock.start();
    while (player.state() == State::playing && clock.elapsed() < 10'000) {
        QTest::qWait(20);
        const std::int64_t now = player.position();
        QVERIFY2(now >= last, "the cursor went back");
        // 0.25 s more than the clock: two periods of the sound system.
        QVERIFY2(now - begin <= (clock.elapsed() + 250) * test::rateHz / 1000, "the cursor is ahead of the sound");
        last = now;
    }
    QCOMPARE(player.state(), State::stopped);
    QCOMPARE(player.position(), playedFrames);
    // 32-bit floats at full volume and the sink's own rate: nothing is computed on the way.
    QTRY_VERIFY(listener.heard(pieceAt(m_samples, playedFrames / 2), 1.0F, 0.0F));
    QVERIFY(!listener.heard(pieceAt(m_samples, begin / 2), 1.0F, 0.0F)); // before the place
}

void TestPlayer::theGainIsHeard()
{
    Listener listener;
    QVERIFY(listener.hears());
    Player player;
    player.setSource(m_source);
    player.setGainDb(-20.0); // a tenth
    player.play(playedFrames / 2);
    QTRY_COMPARE_WITH_TIMEOUT(player.state(), State::stopped, 10'000);
    QTRY_VERIFY(listener.heard(pieceAt(m_samples, playedFrames * 3 / 4), 0.1F, 1e-7F));
}

void TestPlayer::stopIsHeardAtOnce()
{
    Listener listener;
    QVERIFY(listener.hears());
    Player player;
    player.setSource(m_source);
    player.play(0);
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0, 10'000);
    player.stop();
    QCOMPARE(player.state(), State::stopped);
    const std::int64_t stopped = player.position();
    QVERIFY2(stopped < playedFrames / 2, "stopped too late to tell");
    const std::size_t heardUntil = listener.samples().size();
    QTRY_VERIFY(listener.samples().size() > heardUntil + channels * test::rateHz); // for a second, silence
    QVERIFY(!listener.heard(pieceAt(m_samples, playedFrames * 3 / 4), 1.0F, 0.0F));
}

void TestPlayer::aServerThatDiesIsTold()
{
    Player player;
    QSignalSpy failed(&player, &Player::failed);
    player.setSource(m_source);
    player.play(0);
    QTRY_VERIFY_WITH_TIMEOUT(player.position() > 0, 10'000);
    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 10'000);
    QCOMPARE(failed.first().first().value<Player::Problem>(), Player::Problem::lost);
    QCOMPARE(player.state(), State::stopped);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
