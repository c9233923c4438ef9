// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_charts.h"

#include "core/calibration/correction_design.h"
#include "core/dsp/octave_bands.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

/// `L_{Aeq,36 s}`: what an average is over belongs to its name.
QString averageName(Metric metric, double seconds, const QLocale &locale)
{
    QString name = ReportWriting::symbol(metric);
    const QString length = seconds >= 1.0 ? locale.toString(seconds, 'g', 4) + QStringLiteral(" s")
                                          : locale.toString(seconds * 1000.0, 'f', 0) + QStringLiteral(" ms");
    return name.endsWith(u'}') ? name.chopped(1) + u',' + length + u'}' : name;
}

std::vector<TraceBin> binsOf(const MeasurementSeries &series, double LevelBin::*lowest, double LevelBin::*highest,
                             double LevelBin::*mean)
{
    std::vector<TraceBin> bins;
    for (const LevelBin &bin : series.levels) {
        const double begin = series.secondsAt(bin.beginFrame);
        if (!bins.empty() && begin - bins.back().endSeconds > 0.01)
            bins.push_back({bins.back().endSeconds, begin, notAvailable, notAvailable, notAvailable});
        bins.push_back({begin, series.secondsAt(bin.endFrame), bin.*lowest, bin.*highest, bin.*mean});
    }
    return bins;
}

bool isInPart(const LocalTime &time, DayPart part)
{
    const int hour = time.hour();
    switch (part) {
    case DayPart::day:
        return hour >= 7 && hour < 19;
    case DayPart::evening:
        return hour >= 19 && hour < 23;
    case DayPart::night:
        return hour >= 23 || (hour >= 0 && hour < 7);
    }
    return false;
}

} // namespace

double ReportCharts::seconds(std::int64_t frame) const
{
    const int rate = m_data.instrument.format.sampleRateHz;
    return rate > 0 ? static_cast<double>(frame) / rate : 0.0;
}

ChartClock ReportCharts::clock() const
{
    const ReportPeriod &period = m_data.period;
    if (!period.begin.known)
        return {};
    if (!period.begin.zoneKnown)
        return ChartClock::ofUnknownZone(period.begin.unixMs - std::llround(seconds(period.beginFrame) * 1000.0));
    std::vector<ChartClock::Change> changes{{0.0, period.begin.utcOffsetSeconds}};
    for (const ReportInterval &hour : m_data.hours) { // a new one begins where the clock was moved
        if (hour.begin.utcOffsetSeconds != changes.back().utcOffsetSeconds)
            changes.push_back({seconds(hour.beginFrame), hour.begin.utcOffsetSeconds});
    }
    return {period.begin.unixMs - std::llround(seconds(period.beginFrame) * 1000.0), changes,
            QString::fromStdString(period.zone)};
}

ChartHead ReportCharts::head(const QString &title, const QString &unit) const
{
    return {title, m_writing.period(), unit,
            filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1 · %2 · Levelscribe %3")),
                       {QString::fromStdString(m_data.name), m_writing.instrument(),
                        QString::fromStdString(m_data.softwareVersion)})};
}

LevelChart ReportCharts::levelChart(const MeasurementSeries &series, double begin, double end) const
{
    LevelChart chart;
    chart.head = head(reportText(QT_TRANSLATE_NOOP("Report", "Level over time")), m_writing.unitWithReference("A"));
    chart.clock = clock();
    chart.beginSeconds = begin;
    chart.endSeconds = end;
    chart.head.period = chart.clock.period(begin, end);
    chart.traces.push_back(
        {averageName(Metric::LAeq, series.binSeconds, m_writing.locale()),
         binsOf(series, &LevelBin::LAFmin, &LevelBin::LAFmax, &LevelBin::LAeq), TimeTrace::Look::lineBand, 0,
         ReportWriting::symbol(Metric::LAFmin) + QStringLiteral(" – ") + ReportWriting::symbol(Metric::LAFmax)});
    addMarks(chart);
    return chart;
}

void ReportCharts::addMarks(LevelChart &chart) const
{
    for (std::size_t i = 0; i < m_data.events.size(); ++i) {
        const Event &event = m_data.events[i].event;
        const double begin = seconds(event.frame);
        const double end = seconds(event.frame + event.count);
        if (end < chart.beginSeconds || begin > chart.endSeconds)
            continue;
        if (event.kind == Event::Kind::marker)
            chart.marks.push_back({begin, QString::number(i + 1), QString::fromStdString(event.detail).simplified()});
        else if (event.kind == Event::Kind::trigger)
            chart.stretches.push_back({begin, end, TimeStretch::Kind::event});
        else if (event.kind == Event::Kind::gap)
            chart.stretches.push_back({begin, end, TimeStretch::Kind::gap});
    }
    for (const ReportExclusion &exclusion : m_data.exclusions)
        chart.stretches.push_back(
            {seconds(exclusion.beginFrame), seconds(exclusion.endFrame), TimeStretch::Kind::excluded});
}

void ReportCharts::addPartLimit(LevelChart &chart, const LimitResult &limit, DayPart part) const
{
    double begin = notAvailable;
    double end = notAvailable;
    const auto finish = [&] {
        if (!std::isnan(begin))
            chart.limits.push_back({limit.limitDb, reportText(QT_TRANSLATE_NOOP("Report", "limit")), begin, end});
        begin = notAvailable;
    };
    for (const ReportInterval &hour : m_data.hours) {
        if (!isInPart(hour.begin, part)) {
            finish();
            continue;
        }
        begin = std::isnan(begin) ? seconds(hour.beginFrame) : begin;
        end = seconds(hour.endFrame);
    }
    finish();
}

void ReportCharts::addLimits(LevelChart &chart) const
{
    if (m_data.unit == LevelUnit::dbFs) // a limit is a sound pressure level: it has no place on this scale
        return;
    for (const LimitResult &limit : m_data.limits) {
        switch (limit.kind) {
        case LimitKind::LAeq:
        case LimitKind::LAFmax:
            chart.limits.push_back(
                {limit.limitDb,
                 filledText(reportText(QT_TRANSLATE_NOOP("Report", "limit %1")),
                            {ReportWriting::symbol(limit.kind == LimitKind::LAeq ? Metric::LAeq : Metric::LAFmax)})});
            break;
        case LimitKind::LAeqDay:
            addPartLimit(chart, limit, DayPart::day);
            break;
        case LimitKind::LAeqEvening:
            addPartLimit(chart, limit, DayPart::evening);
            break;
        case LimitKind::LAeqNight:
            addPartLimit(chart, limit, DayPart::night);
            break;
        case LimitKind::Lden:
            break;
        }
    }
}

std::vector<DocChart> ReportCharts::level() const
{
    if (m_data.series.levels.empty())
        return {};
    LevelChart chart = levelChart(m_data.series, seconds(m_data.period.beginFrame), seconds(m_data.period.endFrame));
    addLimits(chart);
    const RangeReadings &total = m_data.total;
    const QString description = filledText(
        reportText(QT_TRANSLATE_NOOP("Report",
                                     "The A-weighted level over the whole measurement: average %1, highest %2, "
                                     "lowest %3 %4.")),
        {m_writing.level(total.readings[Metric::LAeq]), m_writing.level(total.readings[Metric::LAFmax]),
         m_writing.level(total.readings[Metric::LAFmin]), m_writing.unit("A")});
    return {{chart, 205.0, description, QStringLiteral("level")}};
}

std::vector<DocChart> ReportCharts::loudness() const
{
    const auto hasAny = std::any_of(m_data.series.levels.begin(), m_data.series.levels.end(),
                                    [](const LevelBin &bin) { return std::isfinite(bin.shortTermMax); });
    if (!hasAny)
        return {};
    LevelChart chart;
    chart.head = head(reportText(QT_TRANSLATE_NOOP("Report", "Short-term loudness over time")), QStringLiteral("LUFS"));
    chart.clock = clock();
    chart.beginSeconds = seconds(m_data.period.beginFrame);
    chart.endSeconds = seconds(m_data.period.endFrame);
    chart.traces.push_back(
        {reportText(QT_TRANSLATE_NOOP("Report", "short-term loudness S, highest")),
         binsOf(m_data.series, &LevelBin::shortTermMax, &LevelBin::shortTermMax, &LevelBin::shortTermMax),
         TimeTrace::Look::line,
         0,
         {}});
    // Silence between programmes would press everything else together.
    chart.lowest = std::max(-70.0, [&] {
        double lowest = 0.0;
        for (const LevelBin &bin : m_data.series.levels)
            lowest = std::isfinite(bin.shortTermMax) ? std::min(lowest, bin.shortTermMax) : lowest;
        return lowest;
    }());
    for (const LoudnessCheck &check : m_data.loudness.checks) {
        if (check.kind == LoudnessCheck::Kind::integrated || check.kind == LoudnessCheck::Kind::shortTermMax)
            chart.limits.push_back({check.target,
                                    check.kind == LoudnessCheck::Kind::integrated
                                        ? reportText(QT_TRANSLATE_NOOP("Report", "target"))
                                        : reportText(QT_TRANSLATE_NOOP("Report", "limit"))});
    }
    addMarks(chart);
    return {{chart, 205.0, reportText(QT_TRANSLATE_NOOP("Report", "Short-term loudness over the whole recording.")),
             QStringLiteral("loudness")}};
}

std::vector<DocChart> ReportCharts::statistics() const
{
    if (m_data.distribution.histogram.empty())
        return {};
    const QString name = ReportWriting::symbol(Metric::LAF);
    DistributionChart distribution;
    distribution.head =
        head(reportText(QT_TRANSLATE_NOOP("Report", "Cumulative distribution")), m_writing.unitWithReference("A"));
    distribution.levelName = name;
    for (auto point = m_data.distribution.cumulative.rbegin(); point != m_data.distribution.cumulative.rend();
         ++point) {
        if (std::isfinite(point->levelDb))
            distribution.points.push_back({point->levelDb, point->percent});
    }
    for (const auto &[percent, metric] :
         {std::pair{10.0, Metric::LAF10}, std::pair{50.0, Metric::LAF50}, std::pair{90.0, Metric::LAF90},
          std::pair{1.0, Metric::LAF1}, std::pair{5.0, Metric::LAF5}, std::pair{95.0, Metric::LAF95}})
        distribution.percentiles.push_back({percent, m_data.total.readings[metric], ReportWriting::symbol(metric)});

    HistogramChart histogram;
    histogram.head =
        head(reportText(QT_TRANSLATE_NOOP("Report", "Histogram of levels")), m_writing.unitWithReference("A"));
    histogram.levelName = name;
    histogram.classes.lowestDb = m_data.distribution.histogram.front().lowerDb;
    for (const LevelDistribution::Class &one : m_data.distribution.histogram)
        histogram.classes.shares.push_back(one.percent / 100.0);
    return {{distribution, 175.0,
             reportText(QT_TRANSLATE_NOOP("Report", "In how many percent of the time each level was exceeded.")),
             QStringLiteral("distribution")},
            {histogram, 175.0,
             reportText(
                 QT_TRANSLATE_NOOP("Report", "In how many percent of the time the level lay in each class of 1 dB.")),
             QStringLiteral("histogram")}};
}

std::vector<DocChart> ReportCharts::spectrogram(const MeasurementSeries &series, const QString &title,
                                                const QString &fileName, double heightPoints) const
{
    if (series.bands.empty() || series.bandBinSeconds <= 0.0)
        return {};
    SpectrogramChart chart;
    chart.head = head(title, m_writing.unitWithReference("Z"));
    chart.clock = clock();
    Spectrogram &picture = chart.spectrogram;
    picture.beginSeconds = series.secondsAt(series.bands.front().beginFrame);
    picture.secondsPerColumn = series.bandBinSeconds;
    for (std::size_t i = 0; i <= BandRow::bandCount; ++i) // the exact middle of band 20 is 1 kHz
        picture.edgesHz.push_back(1000.0 * dbToPower(static_cast<double>(i) - 20.5));
    for (const BandBin &bin : series.bands) {
        const double column = (series.secondsAt(bin.beginFrame) - picture.beginSeconds) / picture.secondsPerColumn;
        const auto holes = std::llround(column) - static_cast<long long>(picture.columns());
        if (holes > 0)
            picture.levelsDb.insert(picture.levelsDb.end(), static_cast<std::size_t>(holes) * BandRow::bandCount,
                                    std::nanf(""));
        if (holes >= 0)
            picture.levelsDb.insert(picture.levelsDb.end(), bin.leqDb.begin(), bin.leqDb.end());
    }
    chart.head.period = chart.clock.period(picture.beginSeconds, picture.endSeconds());
    return {{chart, heightPoints, reportText(QT_TRANSLATE_NOOP("Report", "Third-octave levels over time, as colours.")),
             fileName}};
}

/// Of the audio itself.
std::vector<DocChart> ReportCharts::spectrogram(const EventDetail &detail, const QString &fileName) const
{
    const EventSpectrogram &from = detail.spectrogram;
    if (from.levelsDb.empty())
        return {};
    SpectrogramChart chart;
    chart.head = head({},
                      filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, in bands of %2 Hz")),
                                 {m_writing.unitWithReference("Z"), m_writing.number(from.bandwidthHz, 0)}));
    chart.clock = clock();
    chart.spectrogram = {from.beginSeconds, from.secondsPerColumn, from.edgesHz, from.levelsDb};
    chart.lowestHz = 20.0;
    return {{chart, 125.0,
             reportText(QT_TRANSLATE_NOOP("Report", "The spectrum of the recorded sound over time, as colours.")),
             fileName}};
}

std::vector<DocChart> ReportCharts::bands() const
{
    std::vector<DocChart> charts;
    if (!m_data.total.thirdOctaves.empty()) {
        BandChart chart;
        chart.head =
            head(reportText(QT_TRANSLATE_NOOP("Report", "Third-octave levels")), m_writing.unitWithReference("Z"));
        chart.leqName = ReportWriting::symbol(Metric::LZeq);
        chart.maxName = ReportWriting::symbol(Metric::LZFmax);
        chart.l90Name = QStringLiteral("L_{Z90}");
        const auto thirds = ls::bands(BandWidth::thirdOctave);
        for (std::size_t i = 0; i < std::min(thirds.size(), m_data.total.thirdOctaves.size()); ++i) {
            const RangeBand &band = m_data.total.thirdOctaves[i];
            chart.bands.push_back({thirds[i].nominalHz, band.leqDb, band.maxDb, band.l90Db});
        }
        charts.push_back({chart, 190.0,
                          reportText(QT_TRANSLATE_NOOP("Report",
                                                       "Average, highest level and L90 of each third octave; the "
                                                       "numbers are in the table.")),
                          QStringLiteral("third-octaves")});
    }
    for (DocChart &chart : spectrogram(m_data.series, reportText(QT_TRANSLATE_NOOP("Report", "Spectrogram")),
                                       QStringLiteral("spectrogram"), 190.0))
        charts.push_back(std::move(chart));
    return charts;
}

std::vector<DocChart> ReportCharts::calibrationCurve() const
{
    const ReportCalibration *last = nullptr;
    for (const ReportCalibration &calibration : m_data.calibrations) {
        if (calibration.inForce && calibration.curve.size() > 1)
            last = &calibration;
    }
    if (last == nullptr)
        return {};
    CurveChart chart;
    chart.head = head(reportText(QT_TRANSLATE_NOOP("Report", "Calibration curve applied")), QStringLiteral("dB"));
    chart.head.source = filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, SHA-256 %2")),
                                   {QString::fromStdString(last->file), QString::fromStdString(last->fileSha256)});
    CurveChart::Curve response{reportText(QT_TRANSLATE_NOOP("Report", "response of the microphone")), {}};
    CurveChart::Curve correction{reportText(QT_TRANSLATE_NOOP("Report", "correction")), {}};
    for (const CalibrationFile::Point &point : last->curve) {
        response.points.push_back({point.frequencyHz, point.responseDb});
        if (last->taps > 0)
            correction.points.push_back({point.frequencyHz, correctionTargetDb(last->curve, point.frequencyHz)});
    }
    chart.curves.push_back(response);
    if (last->taps > 0)
        chart.curves.push_back(correction);
    chart.lowestHz = 10.0;
    return {{chart, 160.0, reportText(QT_TRANSLATE_NOOP("Report", "The microphone's response and what corrects it.")),
             QStringLiteral("calibration-curve")}};
}

std::vector<DocChart> ReportCharts::event(const EventDetail &detail) const
{
    if (detail.event >= m_data.events.size() || detail.series.levels.empty())
        return {};
    const MeasurementSeries &series = detail.series;
    const double begin = series.secondsAt(series.levels.front().beginFrame);
    const double end = series.secondsAt(series.levels.back().endFrame);
    const QString number = QString::number(detail.event + 1);
    LevelChart chart = levelChart(series, begin, end);
    const ReportEvent &event = m_data.events[detail.event];
    chart.head.title =
        filledText(reportText(QT_TRANSLATE_NOOP("Report", "Event %1: %2")), {number, eventText(event.event)});
    chart.head.source.clear();
    if (event.durationSeconds > 0.0 && event.event.kind != Event::Kind::trigger)
        chart.stretches.push_back(
            {event.beginSeconds, event.beginSeconds + event.durationSeconds, TimeStretch::Kind::event});
    std::vector<DocChart> charts{{chart, 130.0, reportText(QT_TRANSLATE_NOOP("Report", "The level around the event.")),
                                  QStringLiteral("event-%1-level").arg(number)}};
    const QString fileName = QStringLiteral("event-%1-spectrogram").arg(number);
    std::vector<DocChart> pictures = spectrogram(detail, fileName);
    if (pictures.empty())
        pictures = spectrogram(series, {}, fileName, 125.0);
    for (DocChart &picture : pictures) {
        std::get<SpectrogramChart>(picture.chart).head.period.clear();
        charts.push_back(std::move(picture));
    }
    return charts;
}

std::vector<DocChart> ReportCharts::all() const
{
    std::vector<DocChart> charts;
    for (std::vector<DocChart> some : {level(), loudness(), statistics(), bands(), calibrationCurve()})
        std::move(some.begin(), some.end(), std::back_inserter(charts));
    return charts;
}

} // namespace ls
