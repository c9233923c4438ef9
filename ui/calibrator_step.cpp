// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibrator_step.h"

namespace ls {

CalibratorStep::CalibratorStep(Engine &engine, Session &session, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_session(session)
{
    connect(&m_engine, &Engine::stateChanged, this, &CalibratorStep::onState);
    connect(&m_engine, &Engine::calibratorHeard, this, &CalibratorStep::onHeard);
}

void CalibratorStep::begin(double referenceDbSpl)
{
    m_referenceDbSpl = referenceDbSpl;
    m_progress = {};
    m_result.reset();
    setState(State::opening);
    m_session.measure();
    if (m_engine.state() != Engine::State::opening)
        onState(m_engine.state());
}

void CalibratorStep::cancel()
{
    m_engine.stopCalibratorCheck();
    setState(State::idle);
}

void CalibratorStep::onState(Engine::State state)
{
    const bool isUnderWay = m_state == State::opening || m_state == State::listening;
    if (!isUnderWay)
        return;
    if (state == Engine::State::measuring) {
        m_engine.startCalibratorCheck();
        setState(State::listening);
    } else if (state == Engine::State::idle) {
        setState(State::idle); // why, the session has told
    }
}

void CalibratorStep::onHeard(const CalibratorProgress &progress)
{
    if (m_state != State::listening)
        return;
    m_progress = progress;
    if (progress.state != CalibratorCheck::State::stable) {
        Q_EMIT changed();
        return;
    }
    m_engine.stopCalibratorCheck();
    m_state = State::done; // before what the desk tells: a new curve begins a new measurement
    m_result = m_session.calibration().noteCheck(progress, m_referenceDbSpl);
    Q_EMIT changed();
}

void CalibratorStep::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace ls
