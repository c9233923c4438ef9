// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_details.h"

#include "core/dsp/spectrum.h"
#include "core/store/played_audio.h"
#include "core/store/report_source.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace ls {

namespace {

/// Of the events that are heard, so many have charts; the table has them all.
constexpr std::size_t mostDetails = 8;
constexpr double leastAroundSeconds = 10.0;
constexpr std::int64_t mostColumns = 400;
constexpr double hannBins = 1.5; // equivalent noise bandwidth of the window, in bins

/// About 11 Hz from bin to bin.
int pointsAt(int sampleRateHz) { return static_cast<int>(std::bit_ceil(static_cast<unsigned>(sampleRateHz) / 12U)); }

bool isStored(const std::vector<SegmentRecord> &segments, FrameRange range)
{
    return std::any_of(segments.begin(), segments.end(), [range](const SegmentRecord &segment) {
        return segment.firstFrame < range.end && segment.endFrame() > range.begin;
    });
}

/// Each column is the mean of the transforms that lie wholly in it, 75 % of each in the next.
EventSpectrogram spectraOf(PlayedAudio &audio, int channel, FrameRange range, const LevelOffsets &offsets,
                           const std::vector<SegmentRecord> &segments)
{
    const int rateHz = audio.sampleRateHz();
    const int points = pointsAt(rateHz);
    const std::int64_t hop = points / 4;
    const std::int64_t least = points + 2 * hop;
    const std::int64_t frames = std::max<std::int64_t>((range.end - range.begin) / mostColumns, least) / hop * hop;
    Spectrum spectrum(points, rateHz);
    const double binHz = static_cast<double>(rateHz) / points;
    const auto bins = static_cast<std::size_t>(points / 2);

    EventSpectrogram result;
    result.beginSeconds = static_cast<double>(range.begin) / rateHz;
    result.secondsPerColumn = static_cast<double>(frames) / rateHz;
    result.bandwidthHz = hannBins * binHz;
    for (std::size_t bin = 1; bin <= bins; ++bin)
        result.edgesHz.push_back((static_cast<double>(bin) - 0.5) * binHz);
    const int channels = audio.channels();
    std::vector<float> samples(static_cast<std::size_t>(frames * channels));
    std::vector<double> one(static_cast<std::size_t>(frames));
    audio.seek(range.begin);
    for (std::int64_t begin = range.begin; begin + frames <= range.end; begin += frames) {
        if (audio.read(samples) < frames)
            break;
        const bool isThere = isStored(segments, {begin, begin + frames});
        for (std::size_t i = 0; i < one.size(); ++i)
            one[i] = static_cast<double>(
                samples[i * static_cast<std::size_t>(channels) + static_cast<std::size_t>(channel)]);
        spectrum.restart();
        spectrum.reset();
        spectrum.process(one);
        const std::span<const float> power = spectrum.linear();
        const double offsetDb = offsets.unit() == LevelUnit::dbSpl ? offsets.atFrame(begin) : 0.0;
        for (std::size_t bin = 1; bin < bins; ++bin) {
            const double level =
                isThere && bin < power.size() ? powerToDb(static_cast<double>(power[bin])) + offsetDb : notAvailable;
            result.levelsDb.push_back(static_cast<float>(level));
        }
    }
    return result;
}

} // namespace

std::vector<EventDetail> eventDetails(const std::filesystem::path &folder, const ReportData &data,
                                      const std::function<bool()> &goesOn)
{
    std::vector<EventDetail> details;
    const auto reader = MeasurementReader::open(folder);
    if (!reader)
        return details;
    const Result<ReportFacts> facts = reportFactsOf(*reader.value(), folder);
    const Result<std::vector<SegmentRecord>> segments = reader.value()->segments();
    const Result<std::vector<CalibrationEntry>> calibrations = reader.value()->calibrations();
    if (!facts || !segments || !calibrations)
        return details;
    const PlayedAudio::Source source = playedSource(folder, reader.value()->info(), segments.value(),
                                                    facts.value().endFrame, calibrationsInForce(calibrations.value()));
    PlayedAudio audio(source);
    audio.setCorrected(true);
    // Of a stereo file both are played; of interest is the one that is measured.
    const int measured = audio.channels() == 1 ? 0 : source.channel - 1;
    const LevelOffsets offsets = offsetsOf(facts.value());
    const int rateHz = data.instrument.format.sampleRateHz;
    for (std::size_t i = 0; i < data.events.size() && details.size() < mostDetails; ++i) {
        const ReportEvent &event = data.events[i];
        if (event.event.kind != Event::Kind::trigger && event.event.kind != Event::Kind::marker)
            continue;
        if (goesOn && !goesOn())
            return details;
        const auto around =
            static_cast<std::int64_t>(std::max(leastAroundSeconds, event.durationSeconds / 2.0) * rateHz);
        const std::int64_t length = std::llround(event.durationSeconds * rateHz);
        const FrameRange range{std::max<std::int64_t>(data.period.beginFrame, event.event.frame - around),
                               std::min(data.period.endFrame, event.event.frame + length + around)};
        Result<MeasurementSeries> series = seriesOf(*reader.value(), facts.value(), range, {1000, 600});
        if (!series)
            continue;
        details.push_back({i, series.take(), {}});
        if (isStored(segments.value(), range) && audio.unreadable().empty())
            details.back().spectrogram = spectraOf(audio, measured, range, offsets, segments.value());
        if (!audio.unreadable().empty()) // silence would be drawn as if it had been there
            details.back().spectrogram = {};
    }
    return details;
}

} // namespace ls
