// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_range_panel.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/range_bands.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr double longSeconds = 1800.0; // reading a range of this length is noticed

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(ls::ReviewRangePanel)
};

Sensitivity sensitivityOf(LevelUnit unit)
{
    Sensitivity sensitivity;
    if (unit == LevelUnit::dbSpl) {
        sensitivity.state = CalibrationState::estimated; // the readings are shifted already: only the unit is asked
        sensitivity.splOffsetDb = 0.0;
    }
    return sensitivity;
}

/// Seconds with tenths, or hours.
QString lengthText(double seconds)
{
    return seconds < 60.0 ? QCoreApplication::translate("ls::ReviewRangePanel", "%1 s").arg(decibelText(seconds, 1))
                          : durationText(seconds);
}

} // namespace

QList<Fact> rangeFacts(const ReviewedRange &range, int sampleRateHz)
{
    const RangeReadings &read = range.readings;
    const Sensitivity unit = sensitivityOf(read.unit);
    const auto seconds = [sampleRateHz](std::int64_t frames) { return static_cast<double>(frames) / sampleRateHz; };
    QList<Fact> facts;
    const auto add = [&](Metric metric) {
        const double value = read.readings[metric];
        if (std::isnan(value))
            return;
        const std::string_view symbol = metricInfo(metric).symbol;
        facts.append({QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size())),
                      QStringLiteral("%1 %2").arg(levelText(value), unitText(metric, unit))});
    };
    for (const Metric metric :
         {Metric::LAeq, Metric::LAFmax, Metric::LAFmin, Metric::LCpeak, Metric::LAE, Metric::LAF1, Metric::LAF5,
          Metric::LAF10, Metric::LAF50, Metric::LAF90, Metric::LAF95, Metric::LAF99, Metric::LCeq, Metric::LZeq,
          Metric::integrated, Metric::loudnessRange, Metric::truePeak})
        add(metric);
    facts.append({RangeWords::tr("Length"), lengthText(seconds(range.range.end - range.range.begin))});
    facts.append({RangeWords::tr("Measured"), lengthText(read.measuredSeconds())});
    if (read.gapFrames > 0)
        facts.append({RangeWords::tr("Missing"), lengthText(seconds(read.gapFrames))});
    if (range.excludedFrames > 0)
        facts.append({RangeWords::tr("Excluded"), lengthText(seconds(range.excludedFrames))});
    if (read.uncalibratedFrames > 0)
        facts.append({RangeWords::tr("Not calibrated"), lengthText(seconds(read.uncalibratedFrames))});
    if (read.clippedSamples > 0)
        facts.append({RangeWords::tr("Overloaded"),
                      QCoreApplication::translate("ls::ReviewRangePanel", "%1 samples").arg(read.clippedSamples)});
    return facts;
}

ReviewRangePanel::ReviewRangePanel(QWidget *parent)
    : QWidget(parent),
      m_title(makeSectionTitle({})),
      m_span(makeText()),
      m_note(makeNote("info")),
      m_grid(new FactsGrid),
      m_bandsTitle(makeText(RangeWords::tr("1/3 octaves: Leq, with maximum and L90"))),
      m_bands(new RangeBands),
      m_copy(
          makeFormButton(RangeWords::tr("Copy"), "copyRange", RangeWords::tr("Copy these readings as text (Ctrl+C)"))),
      m_exclude(makeFormButton(RangeWords::tr("Exclude…"), "excludeRange",
                               RangeWords::tr("Exclude this range from what counts (X)")))
{
    setObjectName(QStringLiteral("rangePanel"));
    m_title->setObjectName(QStringLiteral("rangeTitle"));
    m_note->hide();
    connect(m_copy, &QPushButton::clicked, this, &ReviewRangePanel::copy);
    connect(m_exclude, &QPushButton::clicked, this, &ReviewRangePanel::excludeRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_exclude);
    buttons->addStretch(1);
    QVBoxLayout *layout = makeSectionLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_span);
    layout->addWidget(m_note);
    layout->addWidget(m_grid);
    layout->addWidget(m_bandsTitle);
    layout->addWidget(m_bands);
    layout->addLayout(buttons);
    layout->addStretch(1);
}

QString ReviewRangePanel::titleText(FrameRange range, bool isWhole) const
{
    return isWhole ? RangeWords::tr("Whole recording")
                   : QCoreApplication::translate("ls::ReviewRangePanel", "Selected: %1")
                         .arg(lengthText(m_clock.secondsAt(range.end - range.begin)));
}

void ReviewRangePanel::setWaiting(FrameRange range, bool isWhole)
{
    m_isWhole = isWhole;
    m_title->setText(titleText(range, isWhole));
    const QString beginDay = m_clock.dateText(range.begin);
    const QString endDay = m_clock.dateText(range.end);
    const bool isOneDay = beginDay == endDay;
    m_span->setText(isOneDay ? RangeWords::tr("%1 to %2").arg(m_clock.text(range.begin), m_clock.text(range.end))
                             : RangeWords::tr("%1, %2 to %3, %4")
                                   .arg(beginDay, m_clock.text(range.begin), endDay, m_clock.text(range.end)));
    m_exclude->setEnabled(!isWhole);
    m_copy->setEnabled(false);
    m_facts.clear();
    m_grid->setEnabled(false); // paler, but in its place: nothing jumps while a range is dragged
    const bool takesLong = m_clock.secondsAt(range.end - range.begin) > longSeconds;
    setNote(m_note, QStringLiteral("info"), takesLong ? RangeWords::tr("Reading the levels…") : QString());
}

void ReviewRangePanel::show(const ReviewedRange &range)
{
    m_facts = rangeFacts(range, m_clock.sampleRateHz());
    m_grid->setEnabled(true);
    m_grid->setFacts(m_facts);
    const QString unit = range.readings.unit == LevelUnit::dbSpl ? RangeWords::tr("dB") : QStringLiteral("dBFS");
    m_bandsText = bandsAsText(range.readings.thirdOctaves, unit);
    m_bands->setBands(range.readings.thirdOctaves, unit);
    m_bandsTitle->setVisible(!range.readings.thirdOctaves.empty());
    m_copy->setEnabled(true);
    setNote(m_note, QStringLiteral("info"),
            range.readings.rows > 0 ? QString()
                                    : RangeWords::tr("Nothing was measured here, or all of it is excluded."));
}

QString ReviewRangePanel::asText() const
{
    if (m_facts.isEmpty())
        return {};
    return m_title->text() + QLatin1Char('\n') + m_span->text() + QLatin1Char('\n') + factsAsText(m_facts) +
        m_bandsText;
}

void ReviewRangePanel::copy()
{
    if (const QString text = asText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace ls
