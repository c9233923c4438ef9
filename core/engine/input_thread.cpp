// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/input_thread.h"

#include "core/engine/audio_input.h"
#include "core/engine/left_behind.h"
#include "core/engine/owner_link.h"

#include <QSemaphore>

namespace ls {

namespace {

constexpr int stopLimitMs = 3000;

} // namespace

struct InputThread::Shared {
    explicit Shared(InputThread *owner) : link(owner) {}

    std::unique_ptr<AudioInput> input; // [input]
    QSemaphore stopped;
    OwnerLink<InputThread> link; // the owner may be gone when a device that hung answers at last
};

InputThread::InputThread(const InputSpec &spec)
    : m_shared(std::make_shared<Shared>(this)),
      m_thread(new QThread),
      m_context(new QObject)
{
    m_thread->setObjectName(QStringLiteral("input"));
    m_context->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread->start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_context, [spec, shared = m_shared] {
        shared->input = makeInput(spec);
        shared->link.tell([&](InputThread &owner) {
            connect(shared->input.get(), &AudioInput::happened, &owner, &InputThread::happened, Qt::QueuedConnection);
            connect(shared->input.get(), &AudioInput::ended, &owner, &InputThread::ended, Qt::QueuedConnection);
            connect(shared->input.get(), &AudioInput::failed, &owner, &InputThread::failed, Qt::QueuedConnection);
        });
        const Result<StreamInfo> info = shared->input->open();
        shared->link.tell([&](InputThread &owner) {
            // By way of its event loop: whoever made it has not connected yet, perhaps.
            QMetaObject::invokeMethod(
                &owner, [&owner, info] { Q_EMIT owner.opened(info); }, Qt::QueuedConnection);
        });
    });
}

InputThread::~InputThread() { leave(); }

void InputThread::startInto(std::shared_ptr<BlockQueue> queue)
{
    QMetaObject::invokeMethod(m_context, [queue = std::move(queue), shared = m_shared] {
        if (const Result<void> started = shared->input->start(queue); !started)
            shared->link.tell([&](InputThread &owner) { Q_EMIT owner.failed(started.error()); });
    });
}

void InputThread::setListed(const QStringList &ids)
{
    QMetaObject::invokeMethod(m_context, [ids, shared = m_shared] {
        if (shared->input)
            shared->input->setListed(ids);
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
    const bool stopped = m_shared->stopped.tryAcquire(1, stopLimitMs);
    if (stopped) {
        m_thread->wait();
        delete m_thread;
    } else {
        m_shared->link.cut();
        leaveBehind(m_thread);
    }
    m_thread = nullptr;
    return stopped;
}

void InputThread::leave()
{
    m_shared->link.cut();
    if (m_thread == nullptr)
        return;
    leaveBehind(m_thread); // before it can end
    postStop();
    m_thread = nullptr;
}

} // namespace ls
