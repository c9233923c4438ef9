// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/left_behind.h"

#include <QThread>

#include <atomic>

namespace ls {

namespace {

std::atomic<int> leftBehind{0};

} // namespace

void leaveBehind(QThread *thread)
{
    ++leftBehind;
    QObject::connect(
        thread, &QThread::finished, thread, [] { --leftBehind; }, Qt::DirectConnection);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished()) { // just now, before it could be heard
        --leftBehind;
        thread->deleteLater();
    }
}

void countLeftBehind() { ++leftBehind; }

bool anyThreadLeftBehind() { return leftBehind != 0; }

} // namespace ls
