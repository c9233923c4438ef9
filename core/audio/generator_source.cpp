// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/generator_source.h"

#include "core/audio/noise.h"
#include "core/base/decibel.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace ls {

namespace {

using std::numbers::pi;
constexpr std::uint64_t noiseSeed = 20260101;

/// An endless mono stream of `next()`.
template <typename Signal>
class SignalSource : public AudioSource {
public:
    SignalSource(int sampleRateHz, Signal signal) : m_format{sampleRateHz, 1, SampleType::float32}, m_signal(signal) {}
    AudioFormat format() const override { return m_format; }
    std::int64_t read(std::span<float> interleaved) override
    {
        for (float &sample : interleaved)
            sample = static_cast<float>(m_signal.next());
        return static_cast<std::int64_t>(interleaved.size());
    }

private:
    AudioFormat m_format;
    Signal m_signal;
};

struct Sine {
    double amplitude, frequencyHz;
    int sampleRateHz;
    std::int64_t frame = 0;

    double next()
    {
        // The turns made are reduced before they become an angle: exact after hours as in the first second.
        const double turns = frequencyHz * static_cast<double>(frame++) / sampleRateHz;
        return amplitude * std::sin(2.0 * pi * (turns - std::floor(turns)));
    }
};

struct Sweep {
    double amplitude, beginHz, endHz, seconds;
    int sampleRateHz;
    std::int64_t frame = 0;

    double next()
    {
        // Farina's exponential sweep; each pass begins again at phase 0.
        const double t = std::fmod(static_cast<double>(frame++) / sampleRateHz, seconds);
        const double growth = std::log(endHz / beginHz);
        const double turns = beginHz * seconds / growth * (std::exp(t / seconds * growth) - 1.0);
        return amplitude * std::sin(2.0 * pi * (turns - std::floor(turns)));
    }
};

struct White {
    double amplitude;
    GaussianNoise noise{noiseSeed};
    double next() { return amplitude * noise.next(); }
};

struct Pink {
    double amplitude;
    PinkFilter filter;
    GaussianNoise noise{noiseSeed};
    double next() { return amplitude * filter.process(noise.next()); }
};

struct Silence {
    static double next() { return 0.0; }
};

/// A simulated UMIK-1 in a living room. Levels suit a microphone whose full scale is 124 dB SPL: about 36 dB(A) at
/// rest.
class Demo {
public:
    explicit Demo(int sampleRateHz) : m_rate(sampleRateHz), m_pink(sampleRateHz), m_voicePink(sampleRateHz) {}

    double next()
    {
        const double t = static_cast<double>(m_frame) / m_rate;
        double x = m_roomAmplitude * m_pink.process(m_noise.next()); // the room
        x += hum(t);
        x += clockTick();
        x += voice(t);
        x += car(t);
        ++m_frame;
        return std::round(x * 0x1.0p23) * 0x1.0p-23; // a 24-bit converter
    }

private:
    double hum(double t) const // a refrigerator: mains harmonics that come for 40 s in every 60 s
    {
        const double cycle = std::fmod(t, 60.0);
        const double on = std::clamp(cycle / 2.0, 0.0, 1.0) * std::clamp((40.0 - cycle) / 2.0, 0.0, 1.0);
        if (on == 0.0)
            return 0.0;
        double sum = 0.0;
        for (std::size_t i = 0; i < m_harmonicAmplitudes.size(); ++i)
            sum += m_harmonicAmplitudes[i] * std::sin(2.0 * pi * 50.0 * static_cast<double>(i + 1) * t);
        return on * sum;
    }

    double clockTick() // once a second, 4 ms at 3.2 kHz
    {
        const double since = static_cast<double>(m_frame % m_rate) / m_rate;
        return since > 0.02 ? 0.0 : m_tickAmplitude * std::exp(-since / 0.004) * std::sin(2.0 * pi * 3200.0 * since);
    }

    double voice(double t) // 6 s of speech-like noise every 20 s: syllables at 4 Hz around 500 Hz
    {
        const double noise = m_voicePink.process(m_voiceNoise.next());
        const double cycle = std::fmod(t, 20.0);
        if (cycle < 8.0 || cycle > 14.0)
            return 0.0;
        const double syllable =
            std::max(0.0, std::sin(2.0 * pi * 3.7 * t)) * (0.6 + 0.4 * std::sin(2.0 * pi * 0.9 * t));
        const double pitch = std::sin(2.0 * pi * (140.0 * t + 2.0 * std::sin(2.0 * pi * 0.8 * t)));
        const double formant = std::sin(2.0 * pi * 560.0 * t) * std::max(0.0, pitch);
        return m_voiceAmplitude * syllable * (0.8 * noise + 0.5 * pitch + 0.6 * formant);
    }

    double car(double t) // passes once in 45 s: low noise that rises and falls
    {
        m_carLow += 0.012 * (m_noise.next() - m_carLow);
        const double distance = (std::fmod(t + 10.0, 45.0) - 30.0) / 3.0;
        return m_carAmplitude * m_carLow / (1.0 + distance * distance);
    }

    const double m_roomAmplitude = dbToAmplitude(-84.0);
    const std::array<double, 4> m_harmonicAmplitudes{dbToAmplitude(-82.0), dbToAmplitude(-78.0), dbToAmplitude(-92.0),
                                                     dbToAmplitude(-90.0)};
    const double m_tickAmplitude = dbToAmplitude(-62.0);
    const double m_voiceAmplitude = dbToAmplitude(-60.0);
    const double m_carAmplitude = dbToAmplitude(-54.0);
    int m_rate;
    std::int64_t m_frame = 0;
    PinkFilter m_pink;
    PinkFilter m_voicePink;
    GaussianNoise m_noise{noiseSeed};
    GaussianNoise m_voiceNoise{noiseSeed + 1};
    double m_carLow = 0.0;
};

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(separator, at);
        parts.push_back(text.substr(at, end - at));
        if (end == std::string_view::npos)
            return parts;
        at = end + 1;
    }
}

struct KindName {
    std::string_view name;
    GeneratorSpec::Kind kind;
    std::size_t parameters;
};
constexpr std::array<KindName, 6> kindNames{{{"sine", GeneratorSpec::Kind::sine, 2},
                                             {"sweep", GeneratorSpec::Kind::sweep, 4},
                                             {"pink", GeneratorSpec::Kind::pink, 1},
                                             {"white", GeneratorSpec::Kind::white, 1},
                                             {"silence", GeneratorSpec::Kind::silence, 0},
                                             {"demo", GeneratorSpec::Kind::demo, 0}}};

} // namespace

Result<GeneratorSpec> GeneratorSpec::parse(std::string_view text)
{
    const auto refuse = [&](std::string why) {
        return Error{ErrorCode::generatorUnknown, std::string(text), std::move(why)};
    };
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    const auto *known =
        std::find_if(kindNames.begin(), kindNames.end(), [&](const KindName &k) { return k.name == name; });
    if (known == kindNames.end())
        return refuse("there is no such signal");

    std::vector<double> numbers;
    if (colon != std::string_view::npos) {
        for (const std::string_view part : split(text.substr(colon + 1), ',')) {
            const std::optional<double> number = parseNumber(part);
            if (!number)
                return refuse("“" + std::string(part) + "” is not a number");
            numbers.push_back(*number);
        }
    }
    if (numbers.size() > known->parameters)
        return refuse("it takes " + std::to_string(known->parameters) + " numbers at most");

    GeneratorSpec spec;
    spec.kind = known->kind;
    switch (spec.kind) {
    case Kind::sine:
        if (!numbers.empty())
            spec.frequencyHz = numbers[0];
        if (numbers.size() > 1)
            spec.levelDbFs = numbers[1];
        break;
    case Kind::sweep:
        spec.frequencyHz = !numbers.empty() ? numbers[0] : 20.0;
        if (numbers.size() > 1)
            spec.endFrequencyHz = numbers[1];
        if (numbers.size() > 2)
            spec.sweepSeconds = numbers[2];
        if (numbers.size() > 3)
            spec.levelDbFs = numbers[3];
        break;
    case Kind::pink:
    case Kind::white:
        if (!numbers.empty())
            spec.levelDbFs = numbers[0];
        break;
    case Kind::silence:
    case Kind::demo:
        break;
    }
    const bool tone = spec.kind == Kind::sine || spec.kind == Kind::sweep;
    if (spec.levelDbFs > (tone ? -3.01 : -12.0) || spec.levelDbFs < -200.0)
        return refuse(tone ? "the level must lie between -200 and -3.01 dBFS"
                           : "the level must lie between -200 and -12 dBFS, or its peaks would clip");
    if (tone && (spec.frequencyHz < 1.0 || spec.frequencyHz > 24000.0))
        return refuse("the frequency must lie between 1 and 24000 Hz");
    if (spec.kind == Kind::sweep &&
        (spec.endFrequencyHz < 1.0 || spec.endFrequencyHz > 24000.0 || spec.endFrequencyHz == spec.frequencyHz))
        return refuse("the end frequency must lie between 1 and 24000 Hz and differ from the first");
    if (spec.kind == Kind::sweep && (spec.sweepSeconds < 0.1 || spec.sweepSeconds > 3600.0))
        return refuse("the sweep must take between 0.1 and 3600 seconds");
    return spec;
}

std::string GeneratorSpec::name() const
{
    const auto level = [this] { return formatNumber(levelDbFs); };
    switch (kind) {
    case Kind::sine:
        return "sine:" + formatNumber(frequencyHz) + "," + level();
    case Kind::sweep:
        return "sweep:" + formatNumber(frequencyHz) + "," + formatNumber(endFrequencyHz) + "," +
            formatNumber(sweepSeconds) + "," + level();
    case Kind::pink:
        return "pink:" + level();
    case Kind::white:
        return "white:" + level();
    case Kind::silence:
        return "silence";
    case Kind::demo:
        return "demo";
    }
    return {};
}

std::unique_ptr<AudioSource> makeGeneratorSource(const GeneratorSpec &spec, int sampleRateHz)
{
    const double rms = dbToAmplitude(spec.levelDbFs);
    const double sineAmplitude = std::numbers::sqrt2 * rms;
    const auto source = [sampleRateHz]<typename Signal>(Signal signal) -> std::unique_ptr<AudioSource> {
        return std::make_unique<SignalSource<Signal>>(sampleRateHz, signal);
    };
    switch (spec.kind) {
    case GeneratorSpec::Kind::sine:
        return source(Sine{sineAmplitude, spec.frequencyHz, sampleRateHz});
    case GeneratorSpec::Kind::sweep:
        return source(Sweep{sineAmplitude, spec.frequencyHz, spec.endFrequencyHz, spec.sweepSeconds, sampleRateHz});
    case GeneratorSpec::Kind::pink:
        return source(Pink{rms, PinkFilter(sampleRateHz)});
    case GeneratorSpec::Kind::white:
        return source(White{rms});
    case GeneratorSpec::Kind::silence:
        return source(Silence{});
    case GeneratorSpec::Kind::demo:
        return source(Demo(sampleRateHz));
    }
    return nullptr;
}

} // namespace ls
