// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/audio_source.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace ls {

/// What a generator makes. Levels are dBFS of the RMS: a sine of −3.01 reaches full scale.
struct GeneratorSpec {
    enum class Kind { sine, sweep, pink, white, silence, demo };
    Kind kind = Kind::demo;
    double frequencyHz = 1000.0;   ///< sine: its frequency; sweep: where it begins
    double endFrequencyHz = 20000; ///< sweep: where it ends and begins again
    double sweepSeconds = 10.0;    ///< sweep: from the one to the other, logarithmically
    double levelDbFs = -20.0;

    /// Reads `sine:1000,-20`, `sweep:20,20000,10,-20`, `pink:-30`, `white:-30`, `silence`, `demo`; numbers in the C
    /// locale. Errors: generatorUnknown with the reason.
    static Result<GeneratorSpec> parse(std::string_view text);

    /// The same text again, as a name for the signal.
    std::string name() const;
};

/// An endless test signal, the same samples each time: noise has a fixed seed, and nothing reads a clock.
///
/// *demo* is a simulated UMIK-1 in a living room: room noise, a refrigerator's hum, a clock, someone who speaks now
/// and then, a car that passes; quantised to 24 bits. Whoever shows its numbers must mark them *simulated*.
std::unique_ptr<AudioSource> makeGeneratorSource(const GeneratorSpec &spec, int sampleRateHz = 48000);

} // namespace ls
