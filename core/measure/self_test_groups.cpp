// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/self_test_groups.h"

#include "core/base/decibel.h"
#include "core/base/number.h"
#include "core/dsp/frequency_weighting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>

namespace ls {

namespace {

using Curve = FrequencyWeighting::Curve;

constexpr double toneDbFs = -20.0;
constexpr double fullScaleSineDbFs = -3.0102999566398120;
constexpr double burstHz = 4000.0;
/// So long the weighting filters and the analogue's transients need to be over.
constexpr double settlingSeconds = 0.5;

std::string frequencyName(double hz)
{
    return hz < 1000.0 ? formatNumber(hz) + " Hz" : formatNumber(hz / 1000.0) + " kHz";
}

} // namespace

void SelfTestGroups::frequencyWeightings()
{
    begin("Frequency weighting", "IEC 61672-1:2013, 5.5 and Annex E (Table 3 before rounding)");
    struct Tone {
        int n;
        double nominalHz;
        double toleranceDb;
    };
    constexpr std::array<Tone, 10> tones{{{-15, 31.5, 0.05},
                                          {-12, 63, 0.05},
                                          {-9, 125, 0.05},
                                          {-6, 250, 0.05},
                                          {-3, 500, 0.05},
                                          {0, 1000, 0.05},
                                          {3, 2000, 0.05},
                                          {6, 4000, 0.05},
                                          {9, 8000, 0.05},
                                          {12, 16000, 0.15}}};
    TestStand stand(m_rateHz);
    for (const Tone &tone : tones) {
        const double hz = exactFrequencyHz(tone.n);
        stand.playSteady(settlingSeconds, 0.5, hz, sineSignal(hz, toneDbFs));
        const std::string name = frequencyName(tone.nominalHz);
        const Tolerance tolerance = within(tone.toleranceDb);
        add("A, " + name, frequencyWeightingDb(Curve::A, hz), stand[Metric::LAeq] - toneDbFs, tolerance);
        add("C, " + name, frequencyWeightingDb(Curve::C, hz), stand[Metric::LCeq] - toneDbFs, tolerance);
        add("Z, " + name, 0.0, stand[Metric::LZeq] - toneDbFs, tolerance);
    }
}

void SelfTestGroups::toneBursts()
{
    begin("Tone burst 4 kHz", "IEC 61672-1:2013, 5.9 and Table 4; exact for the analogue A network of Annex E");
    struct Burst {
        double ms;
        double fastDb, exposureDb, slowDb; // re the steady level; not available: not tested
    };
    // The formulas 7 and 8 with what the weighting network takes of so short a signal, computed at 3.072 MHz.
    constexpr std::array<Burst, 5> bursts{{{200.0, -0.9789, -6.9899, -7.4171},
                                           {50.0, -4.8201, -13.0112, notAvailable},
                                           {10.0, -11.1503, -20.0048, notAvailable},
                                           {2.0, -18.0283, -27.0140, -27.0205},
                                           {0.25, -27.1076, -36.1186, notAvailable}}};
    TestStand steady(m_rateHz);
    steady.playSteady(settlingSeconds, 0.5, burstHz, sineSignal(burstHz, toneDbFs));
    const double steadyDbFs = steady[Metric::LAeq];
    for (const Burst &burst : bursts) {
        TestStand stand(m_rateHz);
        stand.play(0.5, burstSignal(burstHz, burst.ms * 4.0, 1.0, toneDbFs, 0.1));
        const std::string name = ", " + formatNumber(burst.ms) + " ms";
        add("LAFmax - LA" + name, burst.fastDb, stand[Metric::LAFmax] - steadyDbFs, within(0.1));
        add("LAE - LA" + name, burst.exposureDb, stand[Metric::LAE] - steadyDbFs, within(0.1));
        if (!std::isnan(burst.slowDb))
            add("LASmax - LA" + name, burst.slowDb, stand[Metric::LASmax] - steadyDbFs, within(0.1));
    }
}

void SelfTestGroups::decay(double timeConstantSeconds, Metric metric, const char *name, double dbPerSecond,
                           double toleranceDb)
{
    begin("Time weighting", "IEC 61672-1:2013, 5.8.2: 10 lg(e) / time constant", "dB/s");
    TestStand stand(m_rateHz);
    stand.play(std::ceil(5.0 * timeConstantSeconds), sineSignal(burstHz, toneDbFs));
    stand.playSilence(0.2);
    const double before = stand[metric];
    stand.playSilence(1.0);
    add(name, dbPerSecond, before - stand[metric], within(toleranceDb));
}

void SelfTestGroups::decays()
{
    decay(0.125, Metric::LAF, "Decay F after 4 kHz", 34.744, 0.1);
    decay(1.0, Metric::LAS, "Decay S after 4 kHz", 4.343, 0.05);
}

void SelfTestGroups::peakC()
{
    begin("C-weighted peak", "IEC 61672-1:2013, 5.13 and Table 5; exact for the analogue C network of Annex E");
    struct Piece {
        const char *name;
        int n;
        double cycles, sign;
        double expectedDb;
    };
    constexpr std::array<Piece, 5> pieces{{{"one cycle 31.5 Hz", -15, 1.0, 1.0, 2.4960},
                                           {"one cycle 500 Hz", -3, 1.0, 1.0, 3.5286},
                                           {"one cycle 8 kHz", 9, 1.0, 1.0, 3.4459},
                                           {"positive half cycle 500 Hz", -3, 0.5, 1.0, 2.3337},
                                           {"negative half cycle 500 Hz", -3, 0.5, -1.0, 2.3337}}};
    std::array<double, 2> halfCycleDb{};
    for (const Piece &piece : pieces) {
        const double hz = exactFrequencyHz(piece.n);
        TestStand stand(m_rateHz);
        stand.playSteady(settlingSeconds, 0.5, hz, sineSignal(hz, toneDbFs));
        const double steadyDbFs = stand[Metric::LCeq];
        stand.playSilence(settlingSeconds);
        stand.resetReadings();
        stand.play(0.3, burstSignal(hz, piece.cycles, piece.sign, toneDbFs, 0.1));
        const double peakDb = stand[Metric::LCpeak] - steadyDbFs;
        add(std::string("LCpeak - LC, ") + piece.name, piece.expectedDb, peakDb, within(0.15));
        halfCycleDb[piece.sign > 0.0 ? 0 : 1] = peakDb;
    }
    add("positive less negative half cycle", 0.0, halfCycleDb[0] - halfCycleDb[1], within(0.05));
}

void SelfTestGroups::linearity()
{
    begin("Level linearity 1 kHz", "IEC 61672-1:2013, 5.6: level re full-scale sine");
    TestStand stand(m_rateHz);
    for (int db = -100; db <= 0; db += 10) {
        stand.playSteady(1.0, 1.0, 1000.0, sineSignal(1000.0, fullScaleSineDbFs + db));
        const std::string name = ", " + std::to_string(db) + " dB";
        add("LAF" + name, db, stand[Metric::LAF] - fullScaleSineDbFs, within(0.02));
        add("LAeq" + name, db, stand[Metric::LAeq] - fullScaleSineDbFs, within(0.02));
    }
}

/// The lowest peak of half a cycle, in steps of 0.1 dB re full scale, at which overload is shown.
double SelfTestGroups::overloadingDb(TestStand &stand, double sign) const
{
    // The top falls on a frame: what the converter delivers, not what lies between.
    const double topSeconds = std::floor(0.05 * m_rateHz) / m_rateHz;
    for (int tenths = -10; tenths <= 10; ++tenths) {
        stand.resetReadings();
        stand.play(0.1, halfCycleSignal(1000.0, sign * dbToAmplitude(0.1 * tenths), topSeconds));
        if (stand.snapshot().clippedSamples > 0)
            return 0.1 * tenths;
    }
    return notAvailable;
}

void SelfTestGroups::overload()
{
    begin("Overload", "IEC 61672-1:2013, 5.11; half cycles of 1 kHz re full scale");
    TestStand stand(m_rateHz);
    const double positiveDb = overloadingDb(stand, 1.0);
    const double negativeDb = overloadingDb(stand, -1.0);
    add("shown from, positive", 0.0, positiveDb, within(0.05));
    add("shown from, negative", 0.0, negativeDb, within(0.05));
    add("positive less negative", 0.0, positiveDb - negativeDb, within(0.05));
    m_unit = "samples";
    const auto shown = [&stand] { return static_cast<double>(stand.snapshot().clippedSamples); };
    stand.playSilence(1.0);
    add("still shown 1 s later", 1.0, shown(), within(0.0));
    stand.resetReadings();
    stand.playSilence(0.1);
    add("shown after reset", 0.0, shown(), within(0.0));
}

/// The lowest band of each signal is one of the `bandsApart` from `lowestHz` up; its other tones are so many bands
/// apart that none can be seen in another's band.
void SelfTestGroups::bandLevels(BandWidth width, double lowestHz, std::size_t bandsApart, double settling,
                                double seconds)
{
    constexpr double highestHz = 16000.0;
    const std::span<const Band> all = bands(width);
    std::size_t lowest = 0;
    while (all[lowest].nominalHz < lowestHz)
        ++lowest;
    std::vector<SelfTestLine> lines(all.size());
    TestStand stand(m_rateHz);
    for (std::size_t first = lowest; first < lowest + bandsApart; ++first) {
        std::vector<double> tonesHz;
        for (std::size_t i = first; i < all.size() && all[i].nominalHz <= highestHz; i += bandsApart)
            tonesHz.push_back(all[i].exactHz);
        stand.playSteady(settling, seconds, tonesHz.front(), multitoneSignal(tonesHz, toneDbFs));
        const Snapshot &snapshot = stand.snapshot();
        const std::vector<BandReading> &readings =
            width == BandWidth::octave ? snapshot.octaves : snapshot.thirdOctaves;
        for (std::size_t i = first; i < all.size() && all[i].nominalHz <= highestHz; i += bandsApart) {
            add(frequencyName(all[i].nominalHz), 0.0, readings[i].leqDbFs - toneDbFs, within(0.1));
            lines[i] = m_lines.back();
            m_lines.pop_back();
        }
    }
    // In the order of the bands.
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(m_lines),
                 [](const SelfTestLine &line) { return !line.quantity.empty(); });
}

void SelfTestGroups::thirdOctaves()
{
    begin("1/3-octave bands", "IEC 61260-1:2014, 5.10: relative attenuation at midband");
    bandLevels(BandWidth::thirdOctave, 20.0, 6, 2.0, 1.0);
}

void SelfTestGroups::octaves()
{
    begin("Octave bands", "IEC 61260-1:2014, 5.10: relative attenuation at midband");
    bandLevels(BandWidth::octave, 31.5, 2, 1.0, 1.0);
}

void SelfTestGroups::loudness()
{
    begin("Loudness", "EBU Tech 3341, Table 1, as one channel of the same loudness", "LUFS");
    // The table's levels are peaks of a stereo pair, 3.01 dB above its RMS; one channel has to be 3.01 dB louder.
    const auto play = [](TestStand &stand, double seconds, double stereoPeakDbFs) {
        stand.play(seconds, sineSignal(1000.0, stereoPeakDbFs));
    };
    const std::array<double, 2> steady{-23.0, -33.0};
    for (std::size_t i = 0; i < steady.size(); ++i) {
        TestStand stand(m_rateHz);
        play(stand, 20.0, steady[i]);
        const std::string name = "case " + std::to_string(i + 1) + ", ";
        add(name + "M", steady[i], stand[Metric::momentary], within(0.02));
        add(name + "S", steady[i], stand[Metric::shortTerm], within(0.02));
        add(name + "I", steady[i], stand[Metric::integrated], within(0.02));
    }
    TestStand stand(m_rateHz);
    play(stand, 10.0, -36.0);
    play(stand, 60.0, -23.0);
    play(stand, 10.0, -36.0);
    // The table says −23 ±0.1. Of the 603 blocks of 400 ms that pass the gates, three at each edge hold a quarter, half
    // and three quarters of the louder tone: 10 lg(600.15 / 603) = −0.021.
    add("case 3, I", -23.021, stand[Metric::integrated], within(0.02));
}

void SelfTestGroups::truePeak()
{
    begin("True peak", "EBU Tech 3341, Table 1", "dBTP");
    struct Case {
        const char *name;
        double divisor; // of the sampling rate
        double amplitude, phaseDegrees, expectedDbTp;
    };
    constexpr std::array<Case, 5> cases{{{"case 15", 4.0, 0.5, 0.0, -6.0},
                                         {"case 16", 4.0, 0.5, 45.0, -6.0},
                                         {"case 17", 6.0, 0.5, 60.0, -6.0},
                                         {"case 18", 8.0, 0.5, 67.5, -6.0},
                                         {"case 19", 4.0, 1.41, 45.0, 3.0}}};
    // From 192 kHz up the rate itself does what oversampling does below: the tones stay where they are at 48 kHz.
    const double widening = m_rateHz >= 192000 ? m_rateHz / 48000.0 : 1.0;
    for (const Case &each : cases) {
        TestStand stand(m_rateHz);
        constexpr double seconds = 1.0;
        stand.play(seconds,
                   fadedSignal(m_rateHz / (each.divisor * widening), each.amplitude, each.phaseDegrees, seconds));
        stand.playSilence(0.1);
        add(each.name, each.expectedDbTp, stand[Metric::truePeak], {-0.2, 0.1});
    }
}

void SelfTestGroups::agreement()
{
    begin("Agreement at 1 kHz", "IEC 61672-1:2013, 5.5.9 and 5.8.3");
    // S lacks nothing after 12 s.
    TestStand stand(m_rateHz);
    stand.playSteady(11.0, 1.0, 1000.0, sineSignal(1000.0, toneDbFs));
    const auto difference = [&](const char *name, Metric minuend, Metric subtrahend) {
        add(name, 0.0, stand[minuend] - stand[subtrahend], within(0.02));
    };
    difference("LCeq - LAeq", Metric::LCeq, Metric::LAeq);
    difference("LZeq - LAeq", Metric::LZeq, Metric::LAeq);
    difference("LCF - LAF", Metric::LCF, Metric::LAF);
    difference("LZF - LAF", Metric::LZF, Metric::LAF);
    difference("LAS - LAF", Metric::LAS, Metric::LAF);
    difference("LAeq - LAF", Metric::LAeq, Metric::LAF);
}

} // namespace ls
