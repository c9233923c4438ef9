// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sleep_inhibitor.h"

#include <array>
#include <cstddef>
#include <utility>

#ifdef LS_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif

namespace ls {

namespace {

#ifdef LS_HAVE_DBUS

const auto *const ourName = "Levelscribe";
constexpr int answerTimeoutMs = 5000;

enum class Bus { system, session };

/// Someone who can keep the computer awake, and how it is told.
struct Keeper {
    Bus bus;
    const char *service;
    const char *path;
    const char *interface;
    QVariantList (*arguments)(const QString &why);
    const char *release; ///< called with the cookie; none: letting go of the file descriptor is enough
};

constexpr unsigned gnomeSuspend = 4; // gsm-inhibitor-flag.h of gnome-session

const std::array<Keeper, 4> keepers{{
    // https://systemd.io/INHIBITOR_LOCKS. A lid counts apart, and needs a right that not every session has.
    {Bus::system, "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
     [](const QString &why) -> QVariantList {
         return {QStringLiteral("sleep:handle-lid-switch"), QString::fromLatin1(ourName), why, QStringLiteral("block")};
     },
     nullptr},
    {Bus::system, "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
     [](const QString &why) -> QVariantList {
         return {QStringLiteral("sleep"), QString::fromLatin1(ourName), why, QStringLiteral("block")};
     },
     nullptr},
    {Bus::session, "org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager",
     [](const QString &why) -> QVariantList {
         return {QString::fromLatin1(ourName), 0U, why, gnomeSuspend};
     },
     "Uninhibit"},
    {Bus::session, "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
     "org.freedesktop.PowerManagement.Inhibit",
     [](const QString &why) -> QVariantList {
         return {QString::fromLatin1(ourName), why};
     },
     "UnInhibit"},
}};

QDBusMessage callTo(const Keeper &keeper, const char *method)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(QString::fromLatin1(keeper.service), QString::fromLatin1(keeper.path),
                                       QString::fromLatin1(keeper.interface), QString::fromLatin1(method));
    call.setAutoStartService(false); // who does not run sends nobody to sleep
    return call;
}

/// What lets go of the lock that a keeper's answer stands for; empty if the answer is none.
std::function<void()> letGoOf(const Keeper &keeper, const QDBusConnection &bus, const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    const QVariant given = answer.arguments().constFirst();
    if (keeper.release == nullptr) {
        const auto lock = given.value<QDBusUnixFileDescriptor>();
        if (!lock.isValid())
            return {};
        return [lock] {}; // the descriptor is closed when the last copy of this is gone
    }
    if (given.typeId() != QMetaType::UInt)
        return {};
    return [&keeper, bus, cookie = given] {
        QDBusMessage call = callTo(keeper, keeper.release);
        call << cookie;
        bus.send(call);
    };
}

QDBusConnection busOf(Bus bus, const SleepInhibitor::Buses &buses)
{
    const QString &address = bus == Bus::system ? buses.system : buses.session;
    if (!address.isEmpty())
        return QDBusConnection::connectToBus(address, address);
    return bus == Bus::system ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
}

#endif

} // namespace

SleepInhibitor::SleepInhibitor(QObject *parent) : SleepInhibitor(Buses(), parent) {}

SleepInhibitor::SleepInhibitor(Buses buses, QObject *parent) : QObject(parent), m_buses(std::move(buses)) {}

SleepInhibitor::~SleepInhibitor() { letGo(); }

void SleepInhibitor::letGo()
{
    if (const auto letGo = std::exchange(m_letGo, {}))
        letGo();
}

void SleepInhibitor::hold(const QString &why)
{
    if (m_state == State::asking || m_state == State::held)
        return;
    m_nextWay = 0;
    ++m_round;
    setState(State::asking);
    askNext(why);
}

void SleepInhibitor::release()
{
    ++m_round;
    letGo();
    setState(State::released);
}

#ifdef LS_HAVE_DBUS

void SleepInhibitor::askNext(const QString &why)
{
    while (m_nextWay < keepers.size()) {
        const Keeper &keeper = keepers.at(m_nextWay++);
        const QDBusConnection bus = busOf(keeper.bus, m_buses);
        if (!bus.isConnected())
            continue;
        QDBusMessage call = callTo(keeper, "Inhibit");
        call.setArguments(keeper.arguments(why));
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerTimeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, &keeper, bus, why, watcher, round = m_round] {
            watcher->deleteLater();
            const std::function<void()> theirs = letGoOf(keeper, bus, watcher->reply());
            if (round != m_round) { // released, or asked anew, meanwhile
                if (theirs)
                    theirs();
                return;
            }
            if (!theirs) {
                askNext(why);
                return;
            }
            m_letGo = theirs;
            setState(State::held);
        });
        return;
    }
    setState(State::refused);
}

#else

void SleepInhibitor::askNext(const QString &) { setState(State::refused); }

#endif

void SleepInhibitor::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace ls
