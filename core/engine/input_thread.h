// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/engine/input_spec.h"
#include "core/measure/event.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace ls {

class AudioInput;

/// The input thread: makes, opens, starts, stops and deletes an AudioInput there, and tells in the ui thread what came
/// of it.
///
/// A device that hangs cannot be interrupted. Its thread is then left behind (left_behind.h), with its queue, and
/// the program goes on with a new one.
class InputThread : public QObject {
    Q_OBJECT
public:
    /// [ui] Begins to open; opened() follows, unless the device hangs.
    explicit InputThread(const InputSpec &spec);
    /// leave().
    ~InputThread() override;

    /// [ui] Begins to push into `queue`.
    void startInto(std::shared_ptr<BlockQueue> queue);

    /// [ui] AudioInput::setListed().
    void setListed(const QStringList &ids);

    /// [ui] Ends the stream: what has arrived is pushed, and nothing after it. Waits up to three seconds for the device
    /// to let go; false if it does not, and the thread was left behind.
    bool stop();

    /// [ui] Ends the stream whenever the device answers again, without waiting.
    void leave();

Q_SIGNALS:
    void opened(const ls::Result<ls::StreamInfo> &info);
    void happened(const ls::Event &event);
    void ended();
    void failed(const ls::Error &error);

private:
    struct Shared; // with the thread, also when that is left behind

    void postStop();

    std::shared_ptr<Shared> m_shared;
    QThread *m_thread;  // null once stopped or left
    QObject *m_context; // lives in the input thread
};

} // namespace ls
