// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_tables.h"

#include "core/dsp/octave_bands.h"
#include "ui/charts/axis_ticks.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

using Align = DocTable::Align;

constexpr std::array<Metric, 10> columnMetrics{Metric::LAeq,  Metric::LAFmax, Metric::LAFmin, Metric::LAF1,
                                               Metric::LAF10, Metric::LAF50,  Metric::LAF90,  Metric::LAF95,
                                               Metric::LCeq,  Metric::LCpeak};

QString text(const std::string &value) { return QString::fromStdString(value); }

DocTable::Column words(const QString &name, double weight) { return {name, {}, Align::left, weight}; }
DocTable::Column numbers(const QString &name, const QString &unit, double weight = 1.0)
{
    return {name, unit, Align::right, weight};
}

} // namespace

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::passed:
        return Tone::good;
    case Verdict::exceeded:
        return Tone::bad;
    case Verdict::withinUncertainty:
        return Tone::caution;
    case Verdict::notAssessable:
        return Tone::quiet;
    }
    return Tone::plain;
}

std::vector<DocTable::Column> ReportTables::levelColumns(const QString &first) const
{
    std::vector<DocTable::Column> columns{
        words(first, 2.3),
        numbers(reportText(QT_TRANSLATE_NOOP("Report", "measured")), QStringLiteral("h:min:s"), 1.35)};
    for (const Metric metric : columnMetrics)
        columns.push_back(numbers(ReportWriting::symbol(metric), m_writing.unit(metricInfo(metric).weighting)));
    return columns;
}

std::vector<DocCell> ReportTables::levelCells(const QString &first, const RangeReadings &readings) const
{
    std::vector<DocCell> cells{{first}, {durationText(readings.measuredSeconds())}};
    for (const Metric metric : columnMetrics)
        cells.push_back({m_writing.level(readings.readings[metric])});
    return cells;
}

DocTable ReportTables::levels() const
{
    DocTable table;
    table.caption =
        reportText(QT_TRANSLATE_NOOP("Report", "Levels of the whole measurement and of the parts of the day"));
    table.columns = levelColumns(reportText(QT_TRANSLATE_NOOP("Report", "Period")));
    table.rows.push_back(levelCells(reportText(QT_TRANSLATE_NOOP("Report", "Whole")), m_data.total));
    for (const ReportDayPart &part : m_data.dayParts)
        table.rows.push_back(levelCells(dayPartText(part.part), part.readings));
    return table;
}

std::optional<DocTable> ReportTables::hours() const
{
    if (m_data.hours.size() < 2)
        return std::nullopt;
    DocTable table;
    table.caption = m_data.period.begin.known
        ? reportText(QT_TRANSLATE_NOOP("Report", "Levels by the hour of the clock"))
        : reportText(QT_TRANSLATE_NOOP("Report", "Levels by the hour from the beginning"));
    table.columns = levelColumns(reportText(QT_TRANSLATE_NOOP("Report", "Hour from")));
    std::string day;
    for (const ReportInterval &hour : m_data.hours) {
        const QString time = m_writing.timeOfDay(hour.begin, hour.beginFrame).left(5);
        const bool isNewDay = hour.begin.known && hour.begin.date() != day;
        day = hour.begin.date();
        table.rows.push_back(levelCells(isNewDay ? text(day).mid(5) + u' ' + time : time, hour.readings));
    }
    return table;
}

std::optional<DocTable> ReportTables::thirdOctaves() const
{
    const std::vector<RangeBand> &bands = m_data.total.thirdOctaves;
    const auto nominal = ls::bands(BandWidth::thirdOctave);
    const std::size_t count = std::min(bands.size(), nominal.size());
    if (count == 0)
        return std::nullopt;
    constexpr std::size_t beside = 3; // groups of columns, so that it takes a third of the height
    const std::size_t rows = (count + beside - 1) / beside;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Third-octave levels of the whole measurement"));
    const QString unit = m_writing.unit("Z");
    for (std::size_t group = 0; group < beside; ++group) {
        table.columns.push_back(
            numbers(reportText(QT_TRANSLATE_NOOP("Report", "Band")), QStringLiteral("Hz"), group == 0 ? 1.0 : 1.5));
        table.columns.push_back(numbers(ReportWriting::symbol(Metric::LZeq), unit));
        table.columns.push_back(numbers(ReportWriting::symbol(Metric::LZFmax), unit));
        table.columns.push_back(numbers(QStringLiteral("L_{Z90}"), unit));
    }
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<DocCell> cells;
        for (std::size_t group = 0; group < beside; ++group) {
            const std::size_t i = group * rows + row;
            if (i >= count) {
                cells.insert(cells.end(), 4, {});
                continue;
            }
            cells.push_back({shortFrequencyText(nominal[i].nominalHz, m_writing.locale())});
            for (const double level : {bands[i].leqDb, bands[i].maxDb, bands[i].l90Db})
                cells.push_back({m_writing.level(level)});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::optional<DocTable> ReportTables::events() const
{
    if (m_data.events.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report",
                                                 "Events; levels are of the duration, of a moment those of 10 s around "
                                                 "it"));
    table.columns = {numbers(reportText(QT_TRANSLATE_NOOP("Report", "No.")), {}, 0.7),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Begin")), 2.5),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Length")), QStringLiteral("s"), 1.1),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Event")), 4.2)};
    for (const Metric metric : {Metric::LAeq, Metric::LAFmax, Metric::LAE, Metric::LCpeak})
        table.columns.push_back(numbers(ReportWriting::symbol(metric), m_writing.unit(metricInfo(metric).weighting)));
    table.columns.push_back(words(reportText(QT_TRANSLATE_NOOP("Report", "Audio file, at")), 2.5));
    for (std::size_t i = 0; i < m_data.events.size(); ++i) {
        const ReportEvent &event = m_data.events[i];
        const bool isLoss = eventWeight(event.event.kind) == EventWeight::loss;
        QString what = eventText(event.event).simplified();
        if (!event.classWords.empty())
            what += QStringLiteral(": ") + text(event.classWords).simplified();
        if (event.eventClass > 0 && event.event.kind != Event::Kind::marker)
            what += u' ' +
                filledText(reportText(QT_TRANSLATE_NOOP("Report", "(class %1)")), {QString::number(event.eventClass)});
        if (event.excluded)
            what += QStringLiteral(" ") + reportText(QT_TRANSLATE_NOOP("Report", "(excluded)"));
        table.rows.push_back(
            {{QString::number(i + 1)},
             {m_writing.time(event.begin, event.event.frame)},
             {event.durationSeconds > 0.0 ? m_writing.number(event.durationSeconds, 1) : QString()},
             {what, isLoss ? Tone::bad : Tone::plain},
             {m_writing.level(event.LAeq)},
             {m_writing.level(event.LAFmax)},
             {m_writing.level(event.LAE)},
             {m_writing.level(event.LCpeak)},
             {event.audioFile.empty() ? QString()
                                      : text(event.audioFile) + u' ' + durationText(event.audioOffsetSeconds)}});
    }
    return table;
}

std::optional<DocTable> ReportTables::limits() const
{
    if (m_data.limits.empty())
        return std::nullopt;
    DocTable table;
    table.caption =
        reportText(QT_TRANSLATE_NOOP("Report", "Results against limits, with the expanded uncertainty U (k = 2)"));
    const QString unit = m_writing.unit("A");
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Quantity")), 3.0),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Result")), unit),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Limit")), unit),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Difference")), QStringLiteral("dB")),
                     numbers(QStringLiteral("U"), QStringLiteral("dB")),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Assessment")), 2.4)};
    for (const LimitResult &limit : m_data.limits)
        table.rows.push_back({{limitText(limit.kind)},
                              {m_writing.level(limit.levelDb)},
                              {m_writing.level(limit.limitDb)},
                              {decibelText(limit.differenceDb(), 1, Sign::always, m_writing.locale())},
                              {m_writing.level(limit.expandedUncertaintyDb)},
                              {verdictWord(limit.verdict), toneOf(limit.verdict)}});
    return table;
}

std::optional<DocTable> ReportTables::loudnessChecks() const
{
    if (m_data.loudness.checks.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Results against targets"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Quantity")), 3.0),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Result")), {}),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Target")), {}),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Unit")), 1.0),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Assessment")), 2.4)};
    for (const LoudnessCheck &check : m_data.loudness.checks) {
        QString target = m_writing.level(check.target);
        if (std::isfinite(check.tolerance))
            target += QStringLiteral(" ± ") + m_writing.level(check.tolerance);
        else
            target.prepend(QStringLiteral("≤ "));
        const QString unit = check.kind == LoudnessCheck::Kind::truePeak ? QStringLiteral("dBTP")
            : check.kind == LoudnessCheck::Kind::range                   ? QStringLiteral("LU")
                                                                         : QStringLiteral("LUFS");
        table.rows.push_back({{loudnessCheckText(check.kind)},
                              {m_writing.level(check.value)},
                              {target},
                              {unit},
                              {verdictWord(check), toneOf(check.verdict)}});
    }
    return table;
}

std::optional<DocTable> ReportTables::uncertainty() const
{
    if (m_data.uncertainty.terms.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Uncertainty of an A-weighted level, after JCGM 100 (GUM)"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Term")), 2.0),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Basis")), 4.6),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Half-width")), QStringLiteral("dB")),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Standard")), QStringLiteral("dB"))};
    for (const UncertaintyTerm &term : m_data.uncertainty.terms)
        table.rows.push_back({{reportText(uncertaintySourceText(term.source))},
                              {reportText(uncertaintyBasisText(term.basis))},
                              {m_writing.number(term.halfWidthDb, 2)},
                              {m_writing.number(term.standardDb, 2)}});
    table.rows.push_back({{reportText(QT_TRANSLATE_NOOP("Report", "Combined"))},
                          {m_data.uncertainty.complete
                               ? reportText(QT_TRANSLATE_NOOP("Report", "root of the sum of squares"))
                               : reportText(QT_TRANSLATE_NOOP("Report", "root of the sum of squares; a lower bound"))},
                          {},
                          {m_writing.number(m_data.uncertainty.combinedDb, 2)}});
    table.rows.push_back({{reportText(QT_TRANSLATE_NOOP("Report", "Expanded, U"))},
                          {reportText(QT_TRANSLATE_NOOP("Report", "coverage factor k = 2, about 95 %"))},
                          {},
                          {m_writing.number(m_data.uncertainty.expandedDb, 2)}});
    return table;
}

std::optional<DocTable> ReportTables::exclusions() const
{
    if (m_data.exclusions.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Excluded from all results"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "From")), 2.0),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "To")), 2.0),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Length")), QStringLiteral("s")),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Reason")), 4.0)};
    const int rate = std::max(1, m_data.instrument.format.sampleRateHz);
    for (const ReportExclusion &exclusion : m_data.exclusions)
        table.rows.push_back(
            {{m_writing.time(exclusion.begin, exclusion.beginFrame)},
             {m_writing.time(exclusion.end, exclusion.endFrame)},
             {m_writing.number(static_cast<double>(exclusion.endFrame - exclusion.beginFrame) / rate, 1)},
             {exclusion.reason.empty() ? reportText(QT_TRANSLATE_NOOP("Report", "none given"))
                                       : text(exclusion.reason)}});
    return table;
}

std::optional<DocTable> ReportTables::calibrations() const
{
    if (m_data.calibrations.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Calibrations, in the order in which they were entered"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Holds from")), 2.2),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "State")), 2.2),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "File")), 2.2),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Full scale")), QStringLiteral("dB SPL")),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Reason")), 3.0)};
    for (const ReportCalibration &calibration : m_data.calibrations) {
        QString state = calibrationStateText(calibration.sensitivity.state);
        if (!calibration.inForce)
            state += QStringLiteral(" ") + reportText(QT_TRANSLATE_NOOP("Report", "(replaced)"));
        table.rows.push_back({{m_writing.time(calibration.begin, calibration.frame)},
                              {state, calibration.inForce ? Tone::plain : Tone::quiet},
                              {text(calibration.file)},
                              {m_writing.number(calibration.sensitivity.fullScaleDbSpl(), 2)},
                              {text(calibration.reason)}});
    }
    return table;
}

std::optional<DocTable> ReportTables::findings() const
{
    if (m_data.quality.findings.empty())
        return std::nullopt;
    DocTable table;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "What the verification found"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Finding")), 1.0)};
    for (const ReportFinding &finding : m_data.quality.findings)
        table.rows.push_back({{text(finding.sentence), finding.isFault ? Tone::bad : Tone::plain}});
    return table;
}

std::optional<DocTable> ReportTables::files() const
{
    if (m_data.files.empty())
        return std::nullopt;
    DocTable table;
    table.isSmall = true;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Files with their SHA-256 as recorded"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "File")), 2.0),
                     numbers(reportText(QT_TRANSLATE_NOOP("Report", "Length")), QStringLiteral("h:min:s"), 1.0),
                     words(QStringLiteral("SHA-256"), 6.0),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "State")), 1.2)};
    const int rate = std::max(1, m_data.instrument.format.sampleRateHz);
    for (const ReportFile &file : m_data.files) {
        const QString state = file.state == FileState::present ? reportText(QT_TRANSLATE_NOOP("Report", "present"))
            : file.state == FileState::missing                 ? reportText(QT_TRANSLATE_NOOP("Report", "missing"))
                                                               : reportText(QT_TRANSLATE_NOOP("Report", "altered"));
        table.rows.push_back({{text(file.name)},
                              {durationText(static_cast<double>(file.frames) / rate)},
                              {file.sha256.empty() ? QString(QChar(noValueMark)) : text(file.sha256)},
                              {state, file.state == FileState::present ? Tone::plain : Tone::bad}});
    }
    return table;
}

std::optional<DocTable> ReportTables::settings() const
{
    if (m_data.settings.empty())
        return std::nullopt;
    DocTable table;
    table.isSmall = true;
    table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Settings in force"));
    table.columns = {words(reportText(QT_TRANSLATE_NOOP("Report", "Setting")), 1.0),
                     words(reportText(QT_TRANSLATE_NOOP("Report", "Value")), 2.0)};
    for (const auto &[name, value] : m_data.settings)
        table.rows.push_back({{text(name)}, {text(value)}});
    return table;
}

} // namespace ls
