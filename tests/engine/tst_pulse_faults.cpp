// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/source_watch.h"
#include "core/report/level_series.h"
#include "tests/engine/measured_microphone.h"

#include <QSignalSpy>
#include <QTest>

#include <dlfcn.h>
#include <pulse/stream.h>

using namespace ls;
using ls::test::Listener;
using ls::test::Place;

namespace {

constexpr qint64 returnLimitMs = 2000;

DeviceInput input(const test::VirtualMicrophone &microphone)
{
    return {microphone.options().name, microphone.options().description, CaptureBackend::pulse};
}

/// What of a stream's wishes the server is told: see pa_stream_connect_record() below.
struct StreamWishes {
    bool isMovable = false;
    bool isHeldBack = false; ///< begins corked: delivers nothing, and its source counts as unused
    QByteArray instead;      ///< the source it is made of, whatever was asked for; empty: that
};
StreamWishes wishes;

/// Wishes for as long as it lives.
class WithWishes {
public:
    explicit WithWishes(StreamWishes now) { wishes = std::move(now); }
    ~WithWishes() { wishes = {}; }
    WithWishes(const WithWishes &) = delete;
    WithWishes &operator=(const WithWishes &) = delete;
};

test::VirtualMicrophone::Options anotherMicrophone()
{
    test::VirtualMicrophone::Options other;
    other.name = QStringLiteral("other");
    other.sineHz = 1000.0;
    return other;
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }

} // namespace

/// In the place of libpulse's, which it calls. No PulseAudio moves a stream that must not be moved, nor changes the
/// rate of a source in use, and others may: so it is a real server that does it here, to a stream that has not
/// forbidden it.
extern "C" int pa_stream_connect_record(pa_stream *stream, const char *device, const pa_buffer_attr *buffer,
                                        pa_stream_flags_t flags)
{
    static const auto real =
        reinterpret_cast<decltype(&pa_stream_connect_record)>(::dlsym(RTLD_NEXT, "pa_stream_connect_record"));
    auto told = static_cast<unsigned>(flags);
    if (wishes.isMovable)
        told &= ~static_cast<unsigned>(PA_STREAM_DONT_MOVE);
    if (wishes.isHeldBack)
        told |= PA_STREAM_START_CORKED;
    return real(stream, wishes.instead.isEmpty() ? device : wishes.instead.constData(), buffer,
                static_cast<pa_stream_flags_t>(told));
}

/// What the sound server does to a microphone that is measured, and to itself.
class TestPulseFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAServerOpeningFailsAndTheListWaits();
    void aServerThatHangsIsGivenUpInTime();
    void aServerThatIsKilledAndStartedAgain_data();
    void aServerThatIsKilledAndStartedAgain();
    void aServerThatHangsForAWhile();
    void suspendedAndResumed();
    void mutedAndUnmuted();
    void theVolumeIsTheStreamsGain();
    void aVolumeOfNothingIsMute();
    void theLevelStaysRightAtAnyVolume();
    void whatASourceBecomesIsToldOnce();
    void anotherRateIsTold();
    void anotherSourceIsNotTaken();
    void aStreamThatIsMovedIsGivenUpForItsMicrophone();
    void anotherSourceThanAskedForIsRefused();

private:
    /// The server's number of the only stream there is; empty if it is not the only one.
    QString onlyStream()
    {
        const auto streams = m_server.pactl(words("list short source-outputs"));
        return streams && streams->split(QLatin1Char('\n')).size() == 1 ? streams->section(QLatin1Char('\t'), 0, 0)
                                                                        : QString();
    }
    bool pactl(const char *arguments, const test::VirtualMicrophone &microphone, const char *value)
    {
        return m_server.pactl({words(arguments) << microphone.options().name << QString::fromLatin1(value)})
            .has_value();
    }

    test::PulseServer m_server;
};

void TestPulseFaults::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the faults of a real sound server were not tried");
}

void TestPulseFaults::init()
{
    const bool isToStart = qstrcmp(QTest::currentTestFunction(), "withoutAServerOpeningFailsAndTheListWaits") != 0;
    if (isToStart && !m_server.isRunning())
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestPulseFaults::withoutAServerOpeningFailsAndTheListWaits()
{
    test::VirtualMicrophone microphone(m_server);
    DeviceList list(CaptureBackend::pulse);
    test::GivenTime clock;
    clock.start();
    Listener early(input(microphone));
    const Result<StreamInfo> opened = early.begin();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::noAudioServer);
    QVERIFY(clock.elapsed() < 3000);
    QTRY_VERIFY_WITH_TIMEOUT(list.isKnown(), test::patienceMs);
    QVERIFY(list.devices().isEmpty());

    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    clock.restart();
    QTRY_VERIFY_WITH_TIMEOUT(!list.devices().isEmpty(), test::patienceMs);
    qInfo("listed %lld ms after the server's start", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() < returnLimitMs);
    Listener listener(input(microphone));
    QVERIFY(listener.begin());
    QTRY_VERIFY_WITH_TIMEOUT(listener.isRunning(), test::patienceMs);
}

void TestPulseFaults::aServerThatHangsIsGivenUpInTime()
{
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    m_server.hang();
    Engine engine;
    QSignalSpy failed(&engine, &Engine::failed);
    test::GivenTime clock;
    qint64 longestMs = 0; // in which this thread, which would be the window's, came to nothing
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longestMs = std::max(longestMs, clock.restart()); });
    beat.start(10);
    test::GivenTime whole;
    whole.start();
    clock.start();
    engine.start(input(microphone), {});
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, test::patienceMs);
    const qint64 gaveUpMs = whole.elapsed();
    m_server.goOn();
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::deviceNotAnswering);
    qInfo("given up after %lld ms; the longest wait of the window's thread was %lld ms",
          static_cast<long long>(gaveUpMs), static_cast<long long>(longestMs));
    QVERIFY(gaveUpMs < 6000);
    QVERIFY(longestMs < 1000); // 10 and a little where nothing else runs
    engine.start(input(microphone), {});
    QTRY_COMPARE_WITH_TIMEOUT(engine.state(), Engine::State::measuring, test::patienceMs);
}

void TestPulseFaults::aServerThatIsKilledAndStartedAgain_data()
{
    QTest::addColumn<int>("awayMs");
    QTest::newRow("at once") << 0;
    QTest::newRow("after longer than Qt would wait") << 3500;
}

void TestPulseFaults::aServerThatIsKilledAndStartedAgain()
{
    QFETCH(int, awayMs);
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    m_server.kill();
    microphone.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    QTest::qWait(awayMs);
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    const qint64 plugged = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    const qint64 backAfter = listener.timeOf(Event::Kind::deviceBack) - plugged;
    QVERIFY(measured.keptTime());
    qInfo("back after %lld ms", static_cast<long long>(backAfter));
    QVERIFY(backAfter < returnLimitMs + 500); // the half second that is held back is already kept
    QVERIFY(!listener.failure);
}

void TestPulseFaults::aServerThatHangsForAWhile()
{
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    m_server.hang();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::silent), 1, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    m_server.goOn();
    const qint64 going = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    const qint64 backAfter = listener.timeOf(Event::Kind::deviceBack) - going;
    QVERIFY(measured.keptTime());
    qInfo("back after %lld ms", static_cast<long long>(backAfter));
    QVERIFY(backAfter < 5000);
}

void TestPulseFaults::suspendedAndResumed()
{
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    QVERIFY(pactl("suspend-source", microphone, "1"));
    const qint64 suspended = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::suspended), 1, test::patienceMs);
    QVERIFY(listener.timeOf(Event::Kind::suspended) - suspended < 500);
    QTest::qWait(1500); // longer than the watchdog would wait, were it not told
    QCOMPARE(listener.count(Event::Kind::silent), 0);
    QVERIFY(pactl("suspend-source", microphone, "0"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::resumed), 1, test::patienceMs);
    QVERIFY(measured.keptTime());
}

void TestPulseFaults::mutedAndUnmuted()
{
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY(pactl("set-source-mute", microphone, "1"));
    const qint64 muted = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::muted), 1, test::patienceMs);
    QVERIFY(listener.timeOf(Event::Kind::muted) - muted < 500);
    const auto frame = static_cast<std::size_t>(listener.last(Event::Kind::muted).frame);
    const std::vector<float> &samples = listener.pieces.back().samples;
    QTRY_VERIFY_WITH_TIMEOUT(samples.size() > frame + 4800 && samples.back() == 0.0F, test::patienceMs);
    QVERIFY(pactl("set-source-mute", microphone, "0"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::unmuted), 1, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(listener.pieces.back().samples.back() != 0.0F, test::patienceMs);
    QCOMPARE(listener.count(Event::Kind::volumeChanged), 0);

    // A microphone that is muted already is told at the first frame.
    QVERIFY(pactl("set-source-mute", microphone, "1"));
    Listener late(input(microphone));
    QVERIFY(late.begin());
    QTRY_COMPARE_WITH_TIMEOUT(late.count(Event::Kind::muted), 1, test::patienceMs);
    QCOMPARE(late.last(Event::Kind::muted).frame, 0);
    QVERIFY(pactl("set-source-mute", microphone, "0"));
}

void TestPulseFaults::theVolumeIsTheStreamsGain()
{
    test::VirtualMicrophone microphone(m_server);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    Listener listener(input(microphone));
    const Result<StreamInfo> opened = listener.begin();
    QVERIFY(opened);
    QCOMPARE(opened.value().captureGainDb, std::optional(0.0)); // 100 %
    QTRY_VERIFY_WITH_TIMEOUT(listener.isRunning(), test::patienceMs);
    QVERIFY(pactl("set-source-volume", microphone, "50%"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::volumeChanged), 1, test::patienceMs);
    // PulseAudio's volume is cubic: 60 dB × lg 0.5 (its documentation of pa_sw_volume_to_dB).
    QVERIFY(std::abs(listener.last(Event::Kind::volumeChanged).value - 60.0 * std::log10(0.5)) < 0.01);
    QCOMPARE(listener.last(Event::Kind::volumeChanged).detail, std::string("0.0 dB"));
    listener.stop();

    Listener next(input(microphone));
    const Result<StreamInfo> half = next.begin();
    QVERIFY(half && half.value().captureGainDb);
    QVERIFY(std::abs(*half.value().captureGainDb - 60.0 * std::log10(0.5)) < 0.01);
}

void TestPulseFaults::aVolumeOfNothingIsMute()
{
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY(pactl("set-source-volume", microphone, "0"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::muted), 1, test::patienceMs);
    QVERIFY(pactl("set-source-volume", microphone, "100%"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::unmuted), 1, test::patienceMs);
    QCOMPARE(listener.count(Event::Kind::volumeChanged), 0);
}

/// 1 kHz of amplitude 0.1 is −23.01 dBFS; with Sens Factor 0 a UMIK-1 has 124 dB SPL there at 0 dBFS (rms), so the
/// level is 100.99 dB SPL, whatever the volume.
void TestPulseFaults::theLevelStaysRightAtAnyVolume()
{
    test::VirtualMicrophone::Options options;
    options.sineHz = 1000.0;
    test::VirtualMicrophone microphone(m_server, options);
    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    CalibrationFile file;
    file.sensFactorDb = 0.0;
    file.analogGainDb = 18.0;
    std::shared_ptr<const Snapshot> newest; // outlives the engine, which tells its last ones while it ends
    Engine engine;
    connect(&engine, &Engine::snapshotReady, this, [&](const std::shared_ptr<const Snapshot> &now) { newest = now; });
    QSignalSpy events(&engine, &Engine::eventHappened);
    const auto reading = [&](Metric metric) {
        const Result<Sensitivity> sensitivity = sensitivityFor(file, *engine.stream());
        return sensitivity && newest ? displayedValue(newest->readings, metric, sensitivity.value()) : 0.0;
    };
    const auto level = [&] { return reading(Metric::LAF); };
    const double truth = 124.0 + 20.0 * std::log10(0.1 / std::sqrt(2.0));
    engine.start(input(microphone), {});
    QTRY_COMPARE_WITH_TIMEOUT(engine.state(), Engine::State::measuring, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(level() - truth) < 0.05, test::patienceMs);
    for (const char *volume : {"50%", "120%", "100%"}) {
        const auto before = events.count();
        QVERIFY(pactl("set-source-volume", microphone, volume));
        QTRY_VERIFY_WITH_TIMEOUT(events.count() > before, test::patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(std::abs(level() - truth) < 0.05, volume, test::patienceMs);
        // What is since reset is so since the change: it mixes no gains, nor keeps the decay of a louder one.
        QTRY_VERIFY2_WITH_TIMEOUT(std::abs(reading(Metric::LAeq) - truth) < 0.05, volume, test::patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(std::abs(reading(Metric::LAFmax) - truth) < 0.05, volume, test::patienceMs);
        qInfo("%s: gain %.2f dB, %.2f dB SPL", volume, *engine.stream()->captureGainDb, level());
    }
    engine.stop();
    // A measurement that begins at another volume begins with the right level.
    QVERIFY(pactl("set-source-volume", microphone, "30%"));
    newest.reset();
    engine.start(input(microphone), {});
    QTRY_COMPARE_WITH_TIMEOUT(engine.state(), Engine::State::measuring, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(std::abs(level() - truth) < 0.05, test::patienceMs);
}

void TestPulseFaults::whatASourceBecomesIsToldOnce()
{
    SourceWatch watch;
    watch.begin({0.0, false, 48000});
    QVERIFY(watch.look({0.0, false, 48000}).empty());
    QVERIFY(watch.look({0.004, false, 48000}).empty()); // rounding
    const std::vector<Event> rate = watch.look({0.0, false, 44100});
    QCOMPARE(rate.size(), 1U);
    QCOMPARE(rate[0].kind, Event::Kind::rateChanged);
    QCOMPARE(rate[0].detail, std::string("48000 → 44100 Hz"));
    QVERIFY(watch.look({0.0, false, 44100}).empty());
    const std::vector<Event> all = watch.look({-6.0, true, 48000});
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all[0].kind, Event::Kind::muted);
    QCOMPARE(all[1].kind, Event::Kind::volumeChanged);
    QCOMPARE(all[1].value, -6.0);
    QCOMPARE(all[2].kind, Event::Kind::rateChanged);
    QVERIFY(watch.isMuted());
}

/// A PulseAudio source takes the rate of the first that reads it, if it can: a monitor can. Ours does not count as long
/// as it is held back.
void TestPulseFaults::anotherRateIsTold()
{
    QVERIFY2(m_server.pactl(words("load-module module-null-sink sink_name=out rate=44100 channels=1")),
             qPrintable(m_server.errorText()));
    const StreamWishes heldBack{false, true, {}};
    const WithWishes guard(heldBack);
    Listener listener({QStringLiteral("out.monitor"), {}, CaptureBackend::pulse});
    const Result<StreamInfo> opened = listener.begin();
    QVERIFY(opened);
    QCOMPARE(opened.value().format.sampleRateHz, 44100);
    QProcess reader;
    reader.setStandardOutputFile(QProcess::nullDevice());
    reader.start(QStringLiteral("parec"), words("--device=out.monitor --rate=48000 --channels=1"));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::rateChanged), 1, test::patienceMs);
    QCOMPARE(listener.last(Event::Kind::rateChanged).detail, std::string("44100 → 48000 Hz"));
    reader.terminate();
    QVERIFY(reader.waitForFinished());
    listener.stop();
    QVERIFY(m_server.pactl(words("unload-module module-null-sink")));
}

/// PulseAudio keeps DONT_MOVE (so does PipeWire 0.3.65): whoever moves streams is refused, and ours goes on.
void TestPulseFaults::anotherSourceIsNotTaken()
{
    const test::VirtualMicrophone::Options other = anotherMicrophone();
    test::VirtualMicrophone beside(m_server, other);
    QVERIFY2(beside.plug(), qPrintable(m_server.errorText()));
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    const QString stream = onlyStream();
    QVERIFY(!stream.isEmpty());
    QVERIFY(!m_server.pactl({QStringLiteral("move-source-output"), stream, other.name}));
    const std::int64_t frames = measured.listener().framesOfLastPiece();
    QTRY_VERIFY_WITH_TIMEOUT(measured.listener().framesOfLastPiece() > frames + 24'000, test::patienceMs);
    QCOMPARE(measured.listener().pieces.size(), std::size_t{1});
    QVERIFY(Place::of(measured.listener().pieces.back(), measured.microphone()));
    QVERIFY(measured.listener().events.empty());
}

/// A server that moves it all the same: nothing of the other source gets in, and the microphone is opened again.
void TestPulseFaults::aStreamThatIsMovedIsGivenUpForItsMicrophone()
{
    const test::VirtualMicrophone::Options other = anotherMicrophone();
    test::VirtualMicrophone beside(m_server, other);
    QVERIFY2(beside.plug(), qPrintable(m_server.errorText()));
    const StreamWishes movable{true, false, {}};
    const WithWishes guard(movable);
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    const auto before = Place::of(listener.pieces.back(), measured.microphone());
    QVERIFY(before);
    QVERIFY2(m_server.pactl({QStringLiteral("move-source-output"), onlyStream(), other.name}),
             qPrintable(m_server.errorText()));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    QCOMPARE(listener.count(Event::Kind::moved), 1);
    QCOMPARE(listener.last(Event::Kind::moved).detail, other.name.toStdString());
    QCOMPARE(listener.count(Event::Kind::deviceLost), 1);
    QVERIFY(!listener.failure);
    // It is back within so little that there may be no gap at all.
    const std::int64_t lost = listener.last(Event::Kind::deviceLost).frame;
    const std::int64_t back = listener.last(Event::Kind::deviceBack).frame;
    Listener::Piece first = listener.pieces.front();
    QVERIFY(first.endFrame() >= lost && (first.endFrame() == lost || back == lost));
    first.samples.resize(static_cast<std::size_t>(lost));
    QVERIFY(Place::of(first, measured.microphone()));
    QTRY_VERIFY_WITH_TIMEOUT(listener.pieces.back().endFrame() > back + 4800, test::patienceMs);
    Listener::Piece second = listener.pieces.back();
    second.samples.erase(second.samples.begin(), second.samples.begin() + (back - second.firstFrame));
    second.firstFrame = back;
    const auto after = Place::of(second, measured.microphone());
    QVERIFY(after);
    const double error = before->errorUntil(*after);
    qInfo("back after %.0f frames, wrong by %.0f", static_cast<double>(back - lost), error);
    QVERIFY(std::abs(error) < test::MeasuredMicrophone::toleranceFrames);
}

void TestPulseFaults::anotherSourceThanAskedForIsRefused()
{
    test::VirtualMicrophone::Options other;
    other.name = QStringLiteral("other");
    test::VirtualMicrophone beside(m_server, other);
    QVERIFY2(beside.plug(), qPrintable(m_server.errorText()));
    test::MeasuredMicrophone measured(m_server, CaptureBackend::pulse);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    const StreamWishes misled{false, false, other.name.toUtf8()};
    {
        const WithWishes guard(misled);
        Listener late(input(measured.microphone()));
        const Result<StreamInfo> opened = late.begin();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::deviceNotFound);

        // It is tried again until it is the right one, and told once.
        measured.microphone().unplug();
        QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
        QVERIFY2(measured.microphone().plug(), qPrintable(m_server.errorText()));
        QTRY_VERIFY_WITH_TIMEOUT(listener.count(Event::Kind::moved) > 0, test::patienceMs);
        const qint64 told = listener.timeOf(Event::Kind::moved);
        QTRY_VERIFY_WITH_TIMEOUT(listener.elapsed() > told + 1000, test::patienceMs); // several attempts
        QCOMPARE(listener.count(Event::Kind::moved), 1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    QVERIFY(measured.keptTime());
}

QTEST_GUILESS_MAIN(TestPulseFaults)
#include "tst_pulse_faults.moc"
