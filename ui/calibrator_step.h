// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "ui/session.h"

#include <QObject>

#include <optional>

namespace ls {

/// The way from “Listen” to a kept calibrator check: measures if nothing is measured yet, listens until the tone is
/// stable, and hands the reading to the CalibrationDesk. A tone that is refused is listened to on.
///
/// Thread: [ui].
class CalibratorStep : public QObject {
    Q_OBJECT
public:
    enum class State { idle, opening, listening, done };

    CalibratorStep(Engine &engine, Session &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// While listening, and as it was last when done.
    const CalibratorProgress &progress() const { return m_progress; }
    /// What the last check came to; nothing once another one has begun.
    const std::optional<CalibratorResult> &result() const { return m_result; }

    /// Listens to a calibrator of this level, in dB SPL.
    void begin(double referenceDbSpl);
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void onState(Engine::State state);
    void onHeard(const CalibratorProgress &progress);
    void setState(State state);

    Engine &m_engine;
    Session &m_session;
    State m_state = State::idle;
    double m_referenceDbSpl = 0.0;
    CalibratorProgress m_progress;
    std::optional<CalibratorResult> m_result;
};

} // namespace ls
