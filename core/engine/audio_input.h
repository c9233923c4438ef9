// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block_queue.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/engine/input_spec.h"
#include "core/measure/event.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace ls {

/// A producer of audio: it pushes whole frames into a queue and knows nothing of who reads them.
///
/// Lives in the input thread: every function is called there, and there it is destroyed. Between start() and stop()
/// nothing on its way to the queue locks, allocates, logs or waits.
///
/// A device does not end by itself when it or its sound server goes away: that happened(), it is tried again, and on
/// its return the stream goes on behind a gap of the right length, so that its time stays true.
class AudioInput : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// [input] Opens the device or file and tells its format. May take long with a hung sound server.
    virtual Result<StreamInfo> open() = 0;

    /// [input] Begins to push into `queue`, which has the channels that open() told.
    virtual Result<void> start(std::shared_ptr<BlockQueue> queue) = 0;

    /// [input] Pushes what has arrived up to now, and nothing after it.
    virtual void stop() = 0;

    /// [input] The ids of the devices there are now: news for an input that cannot see for itself that its own has
    /// gone.
    virtual void setListed(const QStringList &ids);

Q_SIGNALS:
    /// Something befell the stream, at a frame of it. May come from another thread.
    void happened(const ls::Event &event);
    /// The stream has come to its end by itself.
    void ended();
    /// The stream broke off and cannot go on; what was pushed stays valid.
    void failed(const ls::Error &error);
};

/// The input for a spec, to be made in the input thread.
std::unique_ptr<AudioInput> makeInput(const InputSpec &spec);

} // namespace ls
