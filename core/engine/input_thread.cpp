// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/input_thread.h"

#include "core/engine/audio_input.h"

#include <QSemaphore>

#include <atomic>
#include <mutex>

namespace ls {

namespace {

constexpr int stopLimitMs = 3000;
std::atomic<int> threadsLeftBehind{0};

} // namespace

struct InputThread::Shared {
    std::unique_ptr<AudioInput> input; // [input]
    QSemaphore stopped;

    // The owner may be gone when a device that hung answers at last.
    std::mutex ownerLock;
    InputThread *owner = nullptr;

    template <typename Tell>
    void tellOwner(Tell tell)
    {
        const std::scoped_lock guard(ownerLock);
        if (owner != nullptr)
            tell(*owner);
    }
};

InputThread::InputThread(const InputSpec &spec)
    : m_shared(std::make_shared<Shared>()),
      m_thread(new QThread),
      m_context(new QObject)
{
    m_shared->owner = this;
    m_thread->setObjectName(QStringLiteral("input"));
    m_context->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_context, [spec, shared = m_shared] {
        shared->input = makeInput(spec);
        shared->tellOwner([&](InputThread &owner) {
            connect(shared->input.get(), &AudioInput::ended, &owner, &InputThread::ended, Qt::QueuedConnection);
            connect(shared->input.get(), &AudioInput::failed, &owner, &InputThread::failed, Qt::QueuedConnection);
        });
        const Result<StreamInfo> info = shared->input->open();
        shared->tellOwner([&](InputThread &owner) { Q_EMIT owner.opened(info); });
    });
}

InputThread::~InputThread() { leave(); }

void InputThread::startInto(std::shared_ptr<BlockQueue> queue)
{
    QMetaObject::invokeMethod(m_context, [queue = std::move(queue), shared = m_shared] {
        if (const Result<void> started = shared->input->start(queue); !started)
            shared->tellOwner([&](InputThread &owner) { Q_EMIT owner.failed(started.error()); });
    });
}

void InputThread::postStop()
{
    QMetaObject::invokeMethod(m_context, [shared = m_shared] {
        if (shared->input)
            shared->input->stop();
        shared->input.reset();
        shared->stopped.release();
        QThread::currentThread()->quit();
    });
}

bool InputThread::stop()
{
    if (m_thread == nullptr)
        return true;
    postStop();
    if (!m_shared->stopped.tryAcquire(1, stopLimitMs)) {
        leave();
        return false;
    }
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
    return true;
}

void InputThread::leave()
{
    {
        const std::scoped_lock guard(m_shared->ownerLock);
        m_shared->owner = nullptr;
    }
    if (m_thread == nullptr)
        return;
    ++threadsLeftBehind;
    connect(
        m_thread, &QThread::finished, m_thread, [] { --threadsLeftBehind; }, Qt::DirectConnection);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    postStop();
    m_thread = nullptr;
}

bool InputThread::anyLeftBehind() { return threadsLeftBehind != 0; }

} // namespace ls
