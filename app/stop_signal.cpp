// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signal.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace ls {

namespace {

int eventFd = -1; // a signal handler can reach nothing but globals

std::atomic<int> interrupts{0};

extern "C" void onSignal(int number)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(eventFd, &one, sizeof one);
    // A person who asks twice does not want to wait. A terminal that closes sends SIGHUP twice by itself.
    if (number != SIGHUP && interrupts++ > 0) {
        std::signal(number, SIG_DFL);
        ::raise(number);
    }
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
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN)
            continue; // nohup, or a shell's background job: not ours to take back
        action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end a recording
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is a write error like another
}

} // namespace ls
