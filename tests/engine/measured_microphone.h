// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/listener.h"

#include <QTest>

#include <memory>
#include <optional>

namespace ls::test {

/// A virtual microphone that is measured, and how true the time of its stream stays while something befalls it.
class MeasuredMicrophone {
public:
    /// On a machine that does other things, too; idle it is below 2 ms.
    static constexpr double toleranceFrames = 0.03 * 48000;

    MeasuredMicrophone(PulseServer &server, CaptureBackend backend, VirtualMicrophone::Options options = {})
        : m_backend(backend),
          m_microphone(server, std::move(options))
    {
    }

    /// Plugs it in, and listens until it delivers.
    bool begin()
    {
        if (!m_microphone.plug())
            return false;
        m_listener = std::make_unique<Listener>(device());
        return QTest::qWaitFor([this] { return m_listener->isListed(); }, patienceMs) && m_listener->begin() &&
            QTest::qWaitFor([this] { return m_listener->isRunning(); }, patienceMs);
    }

    /// Notes where the stream stands, once the line of its clock is known, which takes half a second; false if what it
    /// delivered is not the microphone's.
    bool notePlace()
    {
        QTest::qWait(600);
        m_before = Place::of(m_listener->pieces.back(), m_microphone);
        return m_before.has_value();
    }

    /// Waits until the stream has gone on behind a gap: by how many frames it has been longer than the time since
    /// notePlace(). Nothing if it does not, or what came is not the microphone's.
    std::optional<double> timeErrorFrames()
    {
        if (!QTest::qWaitFor([this] { return m_listener->pieces.size() == 2 && m_listener->isRunning(); }, patienceMs))
            return std::nullopt;
        const auto after = Place::of(m_listener->pieces.back(), m_microphone);
        if (!m_before || !after)
            return std::nullopt;
        const double error = m_before->errorUntil(*after);
        qInfo("the gap is wrong by %.0f frames", error);
        return error;
    }
    bool keptTime()
    {
        const std::optional<double> error = timeErrorFrames();
        return error && std::abs(*error) < toleranceFrames;
    }

    DeviceInput device() const { return {m_microphone.options().name, m_microphone.options().description, m_backend}; }
    VirtualMicrophone &microphone() { return m_microphone; }
    Listener &listener() { return *m_listener; }

private:
    const CaptureBackend m_backend;
    VirtualMicrophone m_microphone;
    std::unique_ptr<Listener> m_listener;
    std::optional<Place> m_before;
};

} // namespace ls::test
