// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"
#include "core/engine/sleep_inhibitor.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace ls;
using State = SleepInhibitor::State;

namespace {

/// systemd-logind, as far as it is asked: https://systemd.io/INHIBITOR_LOCKS.
class FakeLogind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    bool allowsLid = true;
    bool allowsAnything = true;
    QStringList asked;

    ~FakeLogind() override
    {
        if (m_ourEnd >= 0)
            ::close(m_ourEnd);
    }

    /// Whether the lock that was given last is still held: its other end is open.
    bool isHeld() const
    {
        pollfd end{m_ourEnd, POLLIN, 0};
        return m_ourEnd >= 0 && ::poll(&end, 1, 0) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked << QStringLiteral("%1|%2|%3|%4").arg(what, who, why, mode);
        if (!allowsAnything || (!allowsLid && what.contains(QStringLiteral("lid")))) {
            sendErrorReply(QStringLiteral("org.freedesktop.DBus.Error.AccessDenied"), QStringLiteral("no"));
            return {};
        }
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            return {};
        if (m_ourEnd >= 0)
            ::close(m_ourEnd);
        m_ourEnd = ends[0];
        QDBusUnixFileDescriptor theirs;
        theirs.giveFileDescriptor(ends[1]);
        return theirs;
    }

private:
    int m_ourEnd = -1;
};

/// gnome-session's manager and the freedesktop power manager have the same shape but for their arguments.
class FakeGnome : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
public:
    std::optional<uint> held;
    uint flags = 0;
public Q_SLOTS:
    uint Inhibit(const QString &, uint, const QString &, uint theFlags)
    {
        flags = theFlags;
        held = 42;
        return 42;
    }
    void Uninhibit(uint cookie)
    {
        if (held == cookie)
            held.reset();
    }
};

class FakePowerManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    std::optional<uint> held;
public Q_SLOTS:
    uint Inhibit(const QString &, const QString &) { return *(held = 7); }
    void UnInhibit(uint cookie)
    {
        if (held == cookie)
            held.reset();
    }
};

} // namespace

class TestSleepInhibitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void logindKeepsTheComputerAwake();
    void withoutTheRightToTheLidSleepIsStillHeldOff();
    void gnomeIsAskedWhereThereIsNoLogind();
    void thePowerManagerIsAskedLast();
    void nobodyThereIsToldAsRefused();
    void whoSaysNoIsPassedOver();
    void releasedBeforeTheAnswerIsReleased();
    void anObjectThatGoesLetsGo();
    void aRecordingHoldsItToTheEnd();

private:
    template <typename Fake>
    void serve(Fake &fake, const QString &service, const QString &path)
    {
        QVERIFY(m_server->registerObject(path, &fake, QDBusConnection::ExportAllSlots));
        QVERIFY(m_server->registerService(service));
    }
    void serveLogind()
    {
        serve(m_logind, QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"));
    }
    void serveGnome()
    {
        serve(m_gnome, QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"));
    }

    std::unique_ptr<QProcess> m_daemon;
    std::optional<QDBusConnection> m_server;
    QString m_address;
    SleepInhibitor::Buses m_buses;
    FakeLogind m_logind;
    FakeGnome m_gnome;
    FakePowerManager m_power;
};

void TestSleepInhibitor::init()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_daemon = std::make_unique<QProcess>();
    m_daemon->start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon->canReadLine(), 10'000);
    m_address = QString::fromLatin1(m_daemon->readLine()).trimmed();
    m_buses = {m_address, m_address};
    m_server = QDBusConnection::connectToBus(m_address, QStringLiteral("fakes"));
    QVERIFY(m_server->isConnected());
    m_logind.asked.clear();
    m_logind.allowsLid = m_logind.allowsAnything = true;
}

void TestSleepInhibitor::cleanup()
{
    m_server.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("fakes"));
    QDBusConnection::disconnectFromBus(m_address);
    if (m_daemon) {
        m_daemon->terminate();
        QVERIFY(m_daemon->waitForFinished(10'000));
    }
    m_daemon.reset();
}

void TestSleepInhibitor::logindKeepsTheComputerAwake()
{
    serveLogind();
    SleepInhibitor inhibitor(m_buses);
    QSignalSpy changes(&inhibitor, &SleepInhibitor::stateChanged);
    inhibitor.hold(QStringLiteral("Recording"));
    QCOMPARE(inhibitor.state(), State::asking);
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_logind.isHeld());
    QCOMPARE(m_logind.asked, QStringList{QStringLiteral("sleep:handle-lid-switch|Levelscribe|Recording|block")});
    QCOMPARE(changes.size(), 2);
    inhibitor.release();
    QCOMPARE(inhibitor.state(), State::released);
    QTRY_VERIFY(!m_logind.isHeld());
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_logind.isHeld());
}

void TestSleepInhibitor::withoutTheRightToTheLidSleepIsStillHeldOff()
{
    m_logind.allowsLid = false;
    serveLogind();
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_logind.isHeld());
    QCOMPARE(m_logind.asked.last(), QStringLiteral("sleep|Levelscribe|Recording|block"));
}

void TestSleepInhibitor::gnomeIsAskedWhereThereIsNoLogind()
{
    serveGnome();
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_gnome.held.has_value());
    QCOMPARE(m_gnome.flags, 4U); // GSM_INHIBITOR_FLAG_SUSPEND
    inhibitor.release();
    QTRY_VERIFY(!m_gnome.held.has_value());
}

void TestSleepInhibitor::thePowerManagerIsAskedLast()
{
    serve(m_power, QStringLiteral("org.freedesktop.PowerManagement"),
          QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"));
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_power.held.has_value());
    inhibitor.release();
    QTRY_VERIFY(!m_power.held.has_value());
}

void TestSleepInhibitor::nobodyThereIsToldAsRefused()
{
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::refused);

    const QString nowhere = QStringLiteral("unix:path=/nonexistent/bus");
    SleepInhibitor withoutBus({nowhere, nowhere});
    withoutBus.hold(QStringLiteral("Recording"));
    QCOMPARE(withoutBus.state(), State::refused);
    QDBusConnection::disconnectFromBus(nowhere);
}

void TestSleepInhibitor::whoSaysNoIsPassedOver()
{
    m_logind.allowsAnything = false;
    serveLogind();
    serveGnome();
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor.state(), State::held);
    QVERIFY(m_gnome.held.has_value());
    QCOMPARE(m_logind.asked.size(), 2);
}

void TestSleepInhibitor::releasedBeforeTheAnswerIsReleased()
{
    serveLogind();
    SleepInhibitor inhibitor(m_buses);
    inhibitor.hold(QStringLiteral("Recording"));
    inhibitor.release();
    QCOMPARE(inhibitor.state(), State::released);
    QTRY_COMPARE(m_logind.asked.size(), 1);
    QTRY_VERIFY(!m_logind.isHeld());
    QCOMPARE(inhibitor.state(), State::released);
}

void TestSleepInhibitor::anObjectThatGoesLetsGo()
{
    serveLogind();
    auto inhibitor = std::make_unique<SleepInhibitor>(m_buses);
    inhibitor->hold(QStringLiteral("Recording"));
    QTRY_COMPARE(inhibitor->state(), State::held);
    inhibitor.reset();
    QTRY_VERIFY(!m_logind.isHeld());
}

void TestSleepInhibitor::aRecordingHoldsItToTheEnd()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toLatin1()); // nothing here has asked for the system's bus before
    serveLogind();
    const QTemporaryDir output;
    Engine engine;
    QSignalSpy finished(&engine, &Engine::recordingFinished);
    engine.start(GeneratorInput{GeneratorSpec::parse("silence").value(), 48000, Pace::realTime}, {});
    RecordingOptions options;
    options.outputFolder = output.path().toStdString();
    engine.startRecording(options);
    QTRY_VERIFY(m_logind.isHeld());
    engine.stopRecording();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(!m_logind.isHeld());
}

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "tst_sleep_inhibitor.moc"
