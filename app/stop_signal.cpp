// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace ls {

namespace {

int eventFd = -1; // a signal handler can reach nothing but globals

extern "C" void onSignal(int number)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(eventFd, &one, sizeof one);
    std::signal(number, SIG_DFL);
}

} // namespace

StopSignal::StopSignal()
{
    eventFd = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(eventFd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (::read(eventFd, &count, sizeof count) == sizeof count)
            Q_EMIT requested();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, onSignal);
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end a recording
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is a write error like another
}

} // namespace ls
