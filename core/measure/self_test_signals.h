// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/pipeline.h"

#include <cstdint>
#include <functional>
#include <span>

namespace ls {

/// A test signal: its value, full scale ±1, so many seconds after it begins.
using TestSignal = std::function<double(double second)>;

/// 1000 · 10^(n/10) Hz: the exact frequency of a nominal one. Source: IEC 61672-1:2013, Table 3.
double exactFrequencyHz(int n);

/// A sine of this RMS level that begins at a rising zero crossing.
TestSignal sineSignal(double frequencyHz, double levelDbFs);

/// Sines of the same RMS level together.
TestSignal multitoneSignal(std::span<const double> frequenciesHz, double levelDbFs);

/// The first `cycles` (whole or half) of such a sine, `sign` +1 or −1, `beginSeconds` after the beginning; else
/// silence.
TestSignal burstSignal(double frequencyHz, double cycles, double sign, double levelDbFs, double beginSeconds);

/// Half a cycle of this peak, its top in the middle `topSeconds` after the beginning; else silence.
TestSignal halfCycleSignal(double frequencyHz, double peak, double topSeconds);

/// A sine that begins at a phase and is faded in and out in 10 ms. Source: EBU Tech 3341, Table 1, cases 15 to 19.
TestSignal fadedSignal(double frequencyHz, double amplitude, double phaseDegrees, double seconds);

/// The instrument, with a generator at its electrical input: the pipeline that measures, as it is.
///
/// Every signal begins where the one before ended. Durations are whole tenths of a second, so that a snapshot stands
/// at the end of each.
class TestStand {
public:
    explicit TestStand(int sampleRateHz);

    void play(double seconds, const TestSignal &signal);
    void playSilence(double seconds);

    /// Lets a steady signal settle, then begins the readings "since reset" anew for a whole number of cycles of
    /// `frequencyHz` within `seconds`, so that averages have no remainder of a cycle.
    void playSteady(double settlingSeconds, double seconds, double frequencyHz, const TestSignal &signal);

    void resetReadings() noexcept { m_pipeline.resetReadings(); }

    /// At the end of what was played.
    const Snapshot &snapshot() const noexcept { return m_sink.last; }
    double operator[](Metric metric) const { return m_sink.last.readings[metric]; }

private:
    class LastSnapshot : public ReadingSink {
    public:
        void snapshot(const Snapshot &snapshot) noexcept override { last = snapshot; }
        void row(const LogRow &) noexcept override {}
        void bandRow(const BandRow &) noexcept override {}
        void event(const Event &) noexcept override {}
        Snapshot last;
    };

    std::int64_t frameAfter(double seconds);
    void playTo(std::int64_t endFrame, std::int64_t signalBegin, const TestSignal &signal);

    int m_sampleRateHz;
    std::int64_t m_tenths = 0; // played or being played
    LastSnapshot m_sink;
    Pipeline m_pipeline;
};

} // namespace ls
