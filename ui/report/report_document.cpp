// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

#include "ui/format.h"
#include "ui/report/report_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

/// Puts the report together, section by section.
class ReportAuthor {
public:
    ReportAuthor(const ReportData &data, const std::vector<EventDetail> &details, const QLocale &locale)
        : m_data(data),
          m_details(details),
          m_writing(data, locale),
          m_charts(data, m_writing),
          m_tables(data, m_writing)
    {
        m_document.locale = locale;
    }

    Document write()
    {
        titlePage();
        result();
        fieldSection(reportText(QT_TRANSLATE_NOOP("Report", "Purpose")), {ReportField::purpose, ReportField::client});
        fieldSection(reportText(QT_TRANSLATE_NOOP("Report", "Basis")), {ReportField::basis});
        fieldSection(reportText(QT_TRANSLATE_NOOP("Report", "Position")),
                     {ReportField::place, ReportField::position, ReportField::positionHeight, ReportField::distances,
                      ReportField::environment, ReportField::orientation, ReportField::windscreen});
        instrument();
        fieldSection(reportText(QT_TRANSLATE_NOOP("Report", "Conditions")),
                     {ReportField::source, ReportField::operatingState, ReportField::weather,
                      ReportField::backgroundNoise, ReportField::remarks});
        results();
        events();
        assessment();
        uncertainty();
        dataQuality();
        statements();
        annexes();
        return std::move(m_document);
    }

private:
    bool isNoise() const { return m_data.kind == ReportKind::noise; }

    void heading(const QString &text, int level = 1) { m_document.blocks.emplace_back(DocHeading{text, level}); }
    void text(const QString &text, Tone tone = Tone::plain) { m_document.blocks.emplace_back(DocText{text, tone}); }
    void table(const std::optional<DocTable> &table)
    {
        if (table)
            m_document.blocks.emplace_back(*table);
    }
    void charts(std::vector<DocChart> charts)
    {
        for (DocChart &chart : charts)
            m_document.blocks.emplace_back(std::move(chart));
    }

    QString field(ReportField which) const { return QString::fromStdString(m_data.fields[which]); }

    void titlePage()
    {
        const QString kind = isNoise() ? reportText(QT_TRANSLATE_NOOP("Report", "Noise measurement"))
                                       : reportText(QT_TRANSLATE_NOOP("Report", "Loudness measurement (EBU R 128)"));
        m_document.title = field(ReportField::title).isEmpty() ? kind : field(ReportField::title);
        m_document.subject = kind;
        m_document.subtitle = m_writing.period();
        m_document.author = field(ReportField::author);
        m_document.footer =
            filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1 · report made %2 with Levelscribe %3")),
                       {QString::fromStdString(m_data.name), QString::fromStdString(m_data.created),
                        QString::fromStdString(m_data.softwareVersion)});
        DocFacts facts;
        const auto add = [&facts](const QString &name, const QString &value) {
            if (!value.isEmpty())
                facts.facts.push_back({name, value});
        };
        if (m_document.title != kind)
            add(reportText(QT_TRANSLATE_NOOP("Report", "Kind")), kind);
        add(reportText(QT_TRANSLATE_NOOP("Report", "Place")), field(ReportField::place));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Author")), field(ReportField::author));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Organisation")), field(ReportField::organisation));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Measurement")), QString::fromStdString(m_data.name));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Length")),
            filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, of which measured %2")),
                       {durationText(m_data.period.seconds), durationText(m_data.period.measuredSeconds)}));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Instrument")), m_writing.instrument());
        m_document.blocks.emplace_back(std::move(facts));
    }

    QString keyNumbers() const
    {
        const Readings &total = m_data.total.readings;
        if (!isNoise())
            return filledText(reportText(QT_TRANSLATE_NOOP("Report",
                                                           "Programme loudness %1 LUFS, loudness range %2 LU, maximum "
                                                           "true peak %3 dBTP.")),
                              {m_writing.level(m_data.loudness.integratedLufs),
                               m_writing.level(m_data.loudness.rangeLu),
                               m_writing.level(m_data.loudness.truePeakDbTp)});
        return filledText(QStringLiteral("%1 = %2 %7; %3 = %4 %7; %5 = %6 %7."),
                          {ReportWriting::symbol(Metric::LAeq), m_writing.level(total[Metric::LAeq]),
                           ReportWriting::symbol(Metric::LAFmax), m_writing.level(total[Metric::LAFmax]),
                           ReportWriting::symbol(Metric::LAF90), m_writing.level(total[Metric::LAF90]),
                           m_writing.unit("A")});
    }

    void verdict(const QString &word, Verdict result, const QString &sentence)
    {
        m_document.blocks.emplace_back(DocVerdict{word, sentence, toneOf(result)});
    }

    void result()
    {
        heading(isNoise() ? reportText(QT_TRANSLATE_NOOP("Report", "Result against the limit"))
                          : reportText(QT_TRANSLATE_NOOP("Report", "Result against the targets")));
        for (const LimitResult &limit : m_data.limits) {
            const QString sentence = filledText(
                reportText(QT_TRANSLATE_NOOP("Report", "%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB")),
                {limitText(limit.kind), m_writing.level(limit.levelDb), m_writing.unit("A"),
                 m_writing.level(limit.expandedUncertaintyDb), m_writing.level(limit.limitDb),
                 decibelText(limit.differenceDb(), 1, Sign::always, m_writing.locale())});
            verdict(verdictWord(limit.verdict), limit.verdict, sentence);
        }
        for (const LoudnessCheck &check : m_data.loudness.checks)
            verdict(verdictWord(check), check.verdict,
                    filledText(
                        reportText(QT_TRANSLATE_NOOP("Report", "%1: %2, target %3")),
                        {loudnessCheckText(check.kind), m_writing.level(check.value), m_writing.level(check.target)}));
        if (m_data.limits.empty() && m_data.loudness.checks.empty())
            text(isNoise() ? reportText(QT_TRANSLATE_NOOP("Report", "No limit was stated for this report."))
                           : reportText(QT_TRANSLATE_NOOP("Report", "No target was stated for this report.")),
                 Tone::quiet);
        text(keyNumbers());
    }

    void fieldSection(const QString &title, std::initializer_list<ReportField> fields)
    {
        DocFacts facts;
        for (const ReportField which : fields) {
            const QString value = field(which);
            facts.facts.push_back({reportText(reportFieldInfo(which).label),
                                   value.isEmpty() ? reportText(QT_TRANSLATE_NOOP("Report", "not stated")) : value,
                                   value.isEmpty() ? Tone::quiet : Tone::plain});
        }
        heading(title);
        m_document.blocks.emplace_back(std::move(facts));
    }

    const ReportCalibration *calibration() const
    {
        const ReportCalibration *last = nullptr;
        for (const ReportCalibration &one : m_data.calibrations) {
            if (one.inForce)
                last = &one;
        }
        return last;
    }

    void instrument()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Instrument and calibration")));
        const ReportInstrument &used = m_data.instrument;
        DocFacts facts;
        const auto add = [&facts](const QString &name, const QString &value, Tone tone = Tone::plain) {
            if (!value.isEmpty())
                facts.facts.push_back({name, value, tone});
        };
        const auto std8 = [](const std::string &value) { return QString::fromStdString(value); };
        add(reportText(QT_TRANSLATE_NOOP("Report", "Device")), std8(used.device));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Microphone")),
            (std8(used.microphoneModel) + u' ' + std8(used.microphoneSerial)).trimmed());
        add(reportText(QT_TRANSLATE_NOOP("Report", "Format")), formatText(used.format, m_writing.locale()));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Channel measured")), QString::number(used.channel));
        add(reportText(QT_TRANSLATE_NOOP("Report", "Recorded with")), std8(used.recordedWith));
        const ReportCalibration *last = calibration();
        const CalibrationState state = last == nullptr ? CalibrationState::none : last->sensitivity.state;
        add(reportText(QT_TRANSLATE_NOOP("Report", "Calibration")), calibrationStateText(state),
            state == CalibrationState::checked ? Tone::good : Tone::caution);
        if (last != nullptr) {
            add(reportText(QT_TRANSLATE_NOOP("Report", "Calibration file")), std8(last->file));
            add(reportText(QT_TRANSLATE_NOOP("Report", "Its SHA-256")), std8(last->fileSha256));
            if (last->sensFactorDb)
                add(QStringLiteral("Sens Factor"), m_writing.number(*last->sensFactorDb, 3) + QStringLiteral(" dB"));
            if (last->analogGainDb)
                add(reportText(QT_TRANSLATE_NOOP("Report", "Analogue gain")),
                    m_writing.number(*last->analogGainDb, 1) + QStringLiteral(" dB"));
            if (state != CalibrationState::none)
                add(reportText(QT_TRANSLATE_NOOP("Report", "Level of a full-scale sine")),
                    m_writing.number(last->sensitivity.fullScaleDbSpl(), 2) + QStringLiteral(" dB SPL"));
            if (last->referenceDbSpl && last->readingDbFs)
                add(reportText(QT_TRANSLATE_NOOP("Report", "Calibrator")),
                    filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1 dB SPL read %2 dBFS")),
                               {m_writing.number(*last->referenceDbSpl, 2), m_writing.number(*last->readingDbFs, 2)}));
            add(reportText(QT_TRANSLATE_NOOP("Report", "Orientation of the file")),
                QStringLiteral("%1°").arg(last->orientationDeg));
        }
        m_document.blocks.emplace_back(std::move(facts));
    }

    void results()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Results")));
        if (!isNoise())
            loudnessResults();
        charts(isNoise() ? m_charts.level() : m_charts.loudness());
        table(m_tables.levels());
        if (isNoise())
            charts(m_charts.statistics());
        table(m_tables.hours());
        if (!isNoise())
            charts(m_charts.level());
        charts(m_charts.bands());
        table(m_tables.thirdOctaves());
    }

    void loudnessResults()
    {
        const ReportLoudness &loudness = m_data.loudness;
        DocTable table;
        table.caption = reportText(QT_TRANSLATE_NOOP("Report", "Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342"));
        table.columns = {{reportText(QT_TRANSLATE_NOOP("Report", "Quantity")), {}, DocTable::Align::left, 3.0},
                         {reportText(QT_TRANSLATE_NOOP("Report", "Result")), {}, DocTable::Align::right, 1.0},
                         {reportText(QT_TRANSLATE_NOOP("Report", "Unit")), {}, DocTable::Align::left, 2.0}};
        using Kind = LoudnessCheck::Kind;
        for (const auto &[kind, value, unit] : {std::tuple{Kind::integrated, loudness.integratedLufs, "LUFS"},
                                                std::tuple{Kind::range, loudness.rangeLu, "LU"},
                                                std::tuple{Kind::momentaryMax, loudness.momentaryMaxLufs, "LUFS"},
                                                std::tuple{Kind::shortTermMax, loudness.shortTermMaxLufs, "LUFS"},
                                                std::tuple{Kind::truePeak, loudness.truePeakDbTp, "dBTP"}})
            table.rows.push_back({{loudnessCheckText(kind)}, {m_writing.level(value)}, {QLatin1String(unit)}});
        m_document.blocks.emplace_back(std::move(table));
    }

    void events()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Events")));
        if (m_data.events.empty())
            text(reportText(QT_TRANSLATE_NOOP("Report", "There are none.")), Tone::quiet);
        table(m_tables.events());
        for (const EventDetail &detail : m_details)
            charts(m_charts.event(detail));
        table(m_tables.exclusions());
    }

    void assessment()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Assessment")));
        const std::optional<DocTable> checks = isNoise() ? m_tables.limits() : m_tables.loudnessChecks();
        if (!checks)
            text(reportText(QT_TRANSLATE_NOOP("Report", "Without a limit there is nothing to assess.")), Tone::quiet);
        table(checks);
        const DayEveningNight &day = m_data.dayEveningNight;
        if (std::isfinite(day.LdenDb))
            text(filledText(QStringLiteral("L_{den} = %1 %3, L_{dn} = %2 %3 (2002/49/EC)."),
                            {m_writing.level(day.LdenDb), m_writing.level(day.LdnDb), m_writing.unit("A")}));
    }

    void uncertainty()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Uncertainty")));
        if (m_data.uncertainty.terms.empty())
            text(reportText(QT_TRANSLATE_NOOP("Report", "Levels re full scale have no absolute uncertainty.")),
                 Tone::quiet);
        table(m_tables.uncertainty());
    }

    void dataQuality()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Data quality")));
        const DataQuality &quality = m_data.quality;
        const auto lossTone = [](std::int64_t count) { return count > 0 ? Tone::bad : Tone::good; };
        DocFacts facts;
        facts.facts = {
            {reportText(QT_TRANSLATE_NOOP("Report", "Samples expected")), m_writing.count(quality.framesExpected)},
            {reportText(QT_TRANSLATE_NOOP("Report", "Samples received")), m_writing.count(quality.framesReceived)},
            {reportText(QT_TRANSLATE_NOOP("Report", "Gaps")), m_writing.count(quality.gaps), lossTone(quality.gaps)},
            {reportText(QT_TRANSLATE_NOOP("Report", "Overloads")),
             filledText(reportText(QT_TRANSLATE_NOOP("Report", "%1, samples at full scale: %2")),
                        {m_writing.count(quality.overloads), m_writing.count(quality.clippedSamples)}),
             lossTone(quality.overloads)},
            {reportText(QT_TRANSLATE_NOOP("Report", "Samples that are no numbers")),
             m_writing.count(quality.notFiniteSamples), lossTone(quality.notFiniteSamples)}};
        if (std::isfinite(quality.clockDriftPpm))
            facts.facts.push_back(
                {reportText(QT_TRANSLATE_NOOP("Report", "Clock of the device against the computer's")),
                 decibelText(quality.clockDriftPpm, 1, Sign::always, m_writing.locale()) + QStringLiteral(" ppm")});
        if (!quality.rootSha256.empty())
            facts.facts.push_back({reportText(QT_TRANSLATE_NOOP("Report", "Root of the proof")),
                                   QString::fromStdString(quality.rootSha256)});
        m_document.blocks.emplace_back(std::move(facts));
        table(m_tables.findings());
    }

    void statements()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Statements")));
        DocStatements list;
        for (const Statement &statement : m_data.statements)
            list.sentences.push_back({statementText(statement, m_writing.locale())});
        m_document.blocks.emplace_back(std::move(list));
    }

    void annexes()
    {
        heading(reportText(QT_TRANSLATE_NOOP("Report", "Annexes")));
        charts(m_charts.calibrationCurve());
        table(m_tables.calibrations());
        table(m_tables.files());
        table(m_tables.settings());
    }

    const ReportData &m_data;
    const std::vector<EventDetail> &m_details;
    ReportWriting m_writing;
    ReportCharts m_charts;
    ReportTables m_tables;
    Document m_document;
};

} // namespace

Document reportDocument(const ReportData &data, const std::vector<EventDetail> &details, const QLocale &locale)
{
    return ReportAuthor(data, details, locale).write();
}

} // namespace ls
