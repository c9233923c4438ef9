// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/measured_microphone.h"

#include <QTest>

using namespace ls;
using ls::test::Listener;
using ls::test::Place;

namespace {

constexpr qint64 returnLimitMs = 2000;

void eachBackend()
{
    QTest::addColumn<CaptureBackend>("backend");
    if (isPulseSupported())
        QTest::newRow("pulse") << CaptureBackend::pulse;
    QTest::newRow("qt") << CaptureBackend::qt;
}

DeviceInput input(const test::VirtualMicrophone &microphone, CaptureBackend backend)
{
    return {microphone.options().name, microphone.options().description, backend};
}

test::VirtualMicrophone::Options named(const char *name)
{
    test::VirtualMicrophone::Options options;
    options.name = QString::fromLatin1(name);
    return options;
}

} // namespace

/// What can befall a microphone while it is measured, through either library, with a real sound server: the stream goes
/// on, and its time stays true.
class TestCaptureFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void unpluggedAndPluggedBack_data() { eachBackend(); }
    void unpluggedAndPluggedBack();
    void backUnderAnotherName_data() { eachBackend(); }
    void backUnderAnotherName();
    void backInAnotherFormatIsAnError_data() { eachBackend(); }
    void backInAnotherFormatIsAnError();
    void framesLostWithoutAWordAreFound_data() { eachBackend(); }
    void framesLostWithoutAWordAreFound();
    void aDeviceThatStallsIsOpenedAgain_data() { eachBackend(); }
    void aDeviceThatStallsIsOpenedAgain();

private:
    test::PulseServer m_server;
};

void TestCaptureFaults::initTestCase()
{
    if (!test::PulseServer::isInstalled())
        QSKIP("pulseaudio and pactl are not installed: the faults of a real microphone were not tried");
    QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
}

void TestCaptureFaults::unpluggedAndPluggedBack()
{
    QFETCH(CaptureBackend, backend);
    // A server that has another microphone puts it in the place of the one that went. Qt cannot prevent that.
    test::VirtualMicrophone::Options laptop = named("laptop");
    laptop.description = QStringLiteral("Built-in Audio");
    laptop.sineHz = 1000.0;
    test::VirtualMicrophone other(m_server, laptop);
    if (backend == CaptureBackend::pulse)
        QVERIFY2(other.plug(), qPrintable(m_server.errorText()));
    test::MeasuredMicrophone measured(m_server, backend);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY2(measured.notePlace(), "the first piece is not the signal");

    const qint64 unplugged = listener.elapsed();
    microphone.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    const qint64 toldAfter = listener.timeOf(Event::Kind::deviceLost) - unplugged;
    QCOMPARE(listener.last(Event::Kind::deviceLost).frame, listener.pieces.back().endFrame());
    QTest::qWait(500);
    QCOMPARE(listener.pieces.size(), std::size_t{1});
    QVERIFY2(Place::of(listener.pieces.back(), microphone), "another microphone's samples were taken");

    QVERIFY2(microphone.plug(), qPrintable(m_server.errorText()));
    const qint64 plugged = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    const qint64 backAfter = listener.timeOf(Event::Kind::deviceBack) - plugged;
    QVERIFY2(backAfter < returnLimitMs, qPrintable(QString::number(backAfter)));
    QVERIFY(measured.keptTime());
    QCOMPARE(listener.last(Event::Kind::deviceBack).frame, listener.pieces.back().firstFrame);
    qInfo("lost told after %lld ms, back after %lld ms", static_cast<long long>(toldAfter),
          static_cast<long long>(backAfter));
    QVERIFY(!listener.failure);
}

void TestCaptureFaults::backUnderAnotherName()
{
    QFETCH(CaptureBackend, backend);
    test::VirtualMicrophone first(m_server, named("umik"));
    test::VirtualMicrophone beside(m_server, named("umik.beside")); // of the same make
    test::VirtualMicrophone again(m_server, named("umik.again"));
    QVERIFY2(first.plug() && beside.plug(), qPrintable(m_server.errorText()));
    Listener listener(input(first, backend));
    // Both: what is not listed while the first is heard may well be the first one, come back.
    QTRY_VERIFY_WITH_TIMEOUT(listener.isListed() && listener.isListed(input(beside, backend).id), test::patienceMs);
    QVERIFY(listener.begin());
    QTRY_VERIFY_WITH_TIMEOUT(listener.isRunning(), test::patienceMs);
    if (backend == CaptureBackend::qt)
        beside.unplug(); // else the server takes it, and Qt does not say so
    first.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    if (!beside.isPlugged())
        QVERIFY2(beside.plug(), qPrintable(m_server.errorText()));
    QTest::qWait(1200);
    QCOMPARE(listener.pieces.size(), std::size_t{1}); // however alike: it was there beside it
    QVERIFY2(again.plug(), qPrintable(m_server.errorText()));
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(listener.pieces.size() == 2 && listener.isRunning(), test::patienceMs);
    QVERIFY(Place::of(listener.pieces.back(), again));
    const std::string &told = listener.last(Event::Kind::deviceBack).detail;
    QVERIFY2(told.find("umik.again") != std::string::npos, told.c_str());
}

void TestCaptureFaults::backInAnotherFormatIsAnError()
{
    QFETCH(CaptureBackend, backend);
    test::MeasuredMicrophone measured(m_server, backend);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    microphone.unplug();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    test::VirtualMicrophone::Options options;
    options.rateHz = 44100;
    test::VirtualMicrophone changed(m_server, options);
    QVERIFY2(changed.plug(), qPrintable(m_server.errorText()));
    QTRY_VERIFY_WITH_TIMEOUT(listener.failure, test::patienceMs);
    QCOMPARE(listener.failure->code, ErrorCode::deviceFormatChanged);
    listener.stop();
    QVERIFY(listener.pieces.back().endFrame() > 0); // what came before stays
}

void TestCaptureFaults::framesLostWithoutAWordAreFound()
{
    QFETCH(CaptureBackend, backend);
    test::MeasuredMicrophone measured(m_server, backend);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QTRY_VERIFY_WITH_TIMEOUT(listener.framesOfLastPiece() > 2 * 48000,
                             test::patienceMs); // two windows, to know the line
    const auto before = Place::of(listener.pieces.back(), microphone);
    QVERIFY(before);
    constexpr std::int64_t lost = 9600; // 200 ms
    microphone.lose(lost);
    // A microphone whose server does not fetch what it has waits, which on a loaded machine is a loss of its own: more
    // may be told than this one. But it is told, where it was, and then the stream's time is that of the signal.
    constexpr double tolerance = test::MeasuredMicrophone::toleranceFrames;
    const auto told = [&]() -> const Event * {
        const auto found = std::find_if(listener.events.begin(), listener.events.end(), [](const Event &event) {
            return event.kind == Event::Kind::clockLoss && static_cast<double>(event.count - lost) > -tolerance;
        });
        return found == listener.events.end() ? nullptr : &*found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(told() != nullptr, test::patienceMs);
    const Event loss = *told();
    // The samples of the jump are somewhere in the range that is told: found by where the signal stops fitting.
    std::optional<std::int64_t> jump;
    for (const Listener::Piece &piece : listener.pieces) {
        const auto at = test::findInSignal(piece.samples, 1, microphone.framesFed());
        const auto different = at ? test::firstDifference(piece.samples, 1, *at) : std::nullopt;
        if (different && !jump)
            jump = piece.firstFrame + *different;
    }
    QVERIFY(jump);
    QVERIFY2(loss.earliestFrame <= *jump && *jump <= loss.frame,
             qPrintable(QStringLiteral("%1 is not in %2…%3").arg(*jump).arg(loss.earliestFrame).arg(loss.frame)));
    qInfo("of %lld frames %lld were found, in a range of %lld", static_cast<long long>(lost),
          static_cast<long long>(loss.count), static_cast<long long>(loss.frame - loss.earliestFrame));
    const auto isInTime = [&] {
        const auto after = Place::of(listener.pieces.back(), microphone);
        return listener.pieces.size() >= 2 && after && std::abs(before->errorUntil(*after)) < tolerance;
    };
    QTRY_VERIFY_WITH_TIMEOUT(listener.isRunning() && isInTime(), test::patienceMs);
    const auto untold = [&listener] { // each is a gap of its own length
        std::int64_t frames = 0;
        for (const Event &event : listener.events)
            frames -= event.kind == Event::Kind::clockLoss ? event.count : 0;
        for (std::size_t i = 1; i < listener.pieces.size(); ++i)
            frames += listener.pieces[i].firstFrame - listener.pieces[i - 1].endFrame();
        return frames;
    };
    QTRY_COMPARE_WITH_TIMEOUT(untold(), 0, test::patienceMs);
}

void TestCaptureFaults::aDeviceThatStallsIsOpenedAgain()
{
    QFETCH(CaptureBackend, backend);
    test::MeasuredMicrophone measured(m_server, backend);
    QVERIFY2(measured.begin(), qPrintable(m_server.errorText()));
    test::VirtualMicrophone &microphone = measured.microphone();
    Listener &listener = measured.listener();
    QVERIFY(measured.notePlace());
    microphone.setStalled(true);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::silent), 1, test::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceLost), 1, test::patienceMs);
    QTest::qWait(1500); // told once, however long it lasts
    QCOMPARE(listener.count(Event::Kind::silent), 1);
    QCOMPARE(listener.count(Event::Kind::deviceLost), 1);
    microphone.setStalled(false);
    const qint64 going = listener.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(Event::Kind::deviceBack), 1, test::patienceMs);
    const qint64 backAfter = listener.timeOf(Event::Kind::deviceBack) - going;
    QVERIFY2(backAfter < returnLimitMs, qPrintable(QString::number(backAfter)));
    QVERIFY(measured.keptTime());
    qInfo("back after %lld ms", static_cast<long long>(backAfter));
}

QTEST_GUILESS_MAIN(TestCaptureFaults)
#include "tst_capture_faults.moc"
