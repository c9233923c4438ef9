// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_panel.h"

#include "ui/format.h"
#include "ui/limit.h"
#include "ui/limit_chip.h"
#include "ui/loudness_panel.h"
#include "ui/menu_button.h"
#include "ui/meter_bar.h"
#include "ui/pane.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <string>

namespace ls {

namespace {

constexpr std::array rowMetrics{Metric::LAeq, Metric::LAFmax, Metric::LAFmin, Metric::LCpeak, Metric::samplePeak};
constexpr std::array percentileMetrics{Metric::LAF10, Metric::LAF50, Metric::LAF90};
constexpr std::array bigMetrics{Metric::LAF, Metric::LAS,  Metric::LAI, Metric::LAeq, Metric::LCF, Metric::LCS,
                                Metric::LCI, Metric::LCeq, Metric::LZF, Metric::LZS,  Metric::LZI, Metric::LZeq};

constexpr int chipHeight = 28;
// Below this height everything moves together, so that the bars keep theirs.
constexpr int lowPixels = 690;

QLabel *makeLabel(int pixels, const char *role)
{
    auto *label = new QLabel;
    label->setFont(uiFont(pixels));
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *makeChip(const char *kind, const QString &text)
{
    auto *chip = new QLabel(text);
    chip->setProperty("chip", QString::fromLatin1(kind));
    chip->setFont(uiFont(12, QFont::Medium));
    chip->setFixedHeight(scaled(chipHeight));
    return chip;
}

} // namespace

LevelPanel::LevelPanel(QWidget *parent) : QWidget(parent)
{
    setMinimumWidth(scaled(232));
    setMaximumWidth(scaled(400));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_loudness = new LoudnessPanel;
    m_loudness->setContentsMargins(16, 10, 16, 10);
    layout->addWidget(makeHead());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeRows());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makePercentiles());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_loudness);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeBars(), 1);
    setRoom(lowPixels);
    setBigMetric(Metric::LAF);
    setSensitivity({}, false);
    setStream(std::nullopt);
}

QWidget *LevelPanel::makeHead()
{
    m_bigSymbol = new SymbolLabel(20, QFont::DemiBold);
    m_bigMenu =
        new MenuButton(tr("Big number"), tr("Choose weighting and time constant (keys A C Z, F S I, E for Leq)"));
    m_bigMenu->setObjectName(QStringLiteral("bigNumberMenu"));
    for (const Metric metric : bigMetrics) {
        const MetricInfo &info = metricInfo(metric);
        const QString weighting = QString::fromLatin1(info.weighting.data(), 1);
        const char last = info.symbol.back();
        const QString time = last == 'F' ? tr("Fast")
            : last == 'S'                ? tr("Slow")
            : last == 'I'                ? tr("Impulse")
                                         : QStringLiteral("Leq");
        m_bigMenu->addChoice(QStringLiteral("%1 · %2").arg(weighting, time), static_cast<int>(metric));
    }
    connect(m_bigMenu, &MenuButton::chosen, this, [this](const QVariant &value) {
        setBigMetric(static_cast<Metric>(value.toInt()));
        Q_EMIT bigMetricChosen(m_bigMetric);
    });
    m_bigNumber = new NumberLabel(72, QFont::DemiBold);
    m_bigNumber->setObjectName(QStringLiteral("bigNumber"));
    m_bigUnit = makeLabel(13, "secondary");
    m_bigUnit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_simulatedChip = makeChip("simulated", tr("SIMULATED microphone"));
    m_simulatedChip->setObjectName(QStringLiteral("simulatedChip"));
    m_simulatedChip->setToolTip(tr("These numbers come from a signal generator or a file, not from a microphone."));
    m_simulatedChip->hide();
    m_calibrationChip = makeChip("none", {});
    m_calibrationChip->setObjectName(QStringLiteral("calibrationChip"));
    m_limitChip = new LimitChip;
    m_limitChip->setFixedHeight(scaled(chipHeight));
    m_limitChip->hide();
    m_curveNote = makeLabel(11, "tertiary");
    m_curveNote->setObjectName(QStringLiteral("curveNote"));

    auto *head = new QWidget;
    auto *top = new QHBoxLayout;
    top->addWidget(m_bigSymbol);
    top->addStretch();
    top->addWidget(m_bigUnit);
    top->addSpacing(8);
    top->addWidget(m_bigMenu);
    m_headLayout = new QVBoxLayout(head);
    m_headLayout->addLayout(top);
    m_headLayout->addWidget(m_bigNumber);
    m_headLayout->addWidget(m_simulatedChip);
    m_headLayout->addWidget(m_limitChip);
    m_headLayout->addWidget(m_calibrationChip);
    m_headLayout->addWidget(m_curveNote);
    return head;
}

QWidget *LevelPanel::makeRows()
{
    auto *rows = new QWidget;
    m_rowsLayout = new QGridLayout(rows);
    m_rowsLayout->setHorizontalSpacing(8);
    m_rowsLayout->setColumnMinimumWidth(2, scaled(44));
    m_rowsLayout->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < rowCount; ++i) {
        Row &row = m_rows[i];
        row.metric = rowMetrics[i];
        const MetricInfo &info = metricInfo(row.metric);
        auto *symbol = new SymbolLabel(15, QFont::Normal);
        symbol->setSymbol(info.symbol, info.symbolStem);
        row.value = new NumberLabel(17, QFont::DemiBold);
        row.value->setObjectName(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
        row.value->setAccessibleName(meaningText(row.metric));
        row.unit = makeLabel(11, "tertiary");
        for (QWidget *widget : {static_cast<QWidget *>(symbol), static_cast<QWidget *>(row.value)})
            widget->setToolTip(meaningText(row.metric));
        const auto line = static_cast<int>(i);
        m_rowsLayout->addWidget(symbol, line, 0);
        m_rowsLayout->addWidget(row.value, line, 1);
        m_rowsLayout->addWidget(row.unit, line, 2);
    }
    return rows;
}

QWidget *LevelPanel::makePercentiles()
{
    auto *row = new QWidget;
    m_percentilesLayout = new QGridLayout(row);
    m_percentilesLayout->setHorizontalSpacing(16);
    for (std::size_t i = 0; i < percentileCount; ++i) {
        const MetricInfo &info = metricInfo(percentileMetrics[i]);
        auto *symbol = new SymbolLabel(13, QFont::Normal);
        symbol->setSymbol(info.symbol, info.symbolStem);
        m_percentiles[i] = new NumberLabel(17, QFont::DemiBold);
        m_percentiles[i]->setObjectName(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
        m_percentiles[i]->setAccessibleName(meaningText(info.metric));
        for (QWidget *widget : {static_cast<QWidget *>(symbol), static_cast<QWidget *>(m_percentiles[i])})
            widget->setToolTip(meaningText(info.metric));
        const auto column = static_cast<int>(i);
        m_percentilesLayout->addWidget(symbol, 0, column, Qt::AlignRight);
        m_percentilesLayout->addWidget(m_percentiles[i], 1, column);
        m_percentilesLayout->setColumnStretch(column, 1);
    }
    return row;
}

QWidget *LevelPanel::makeBars()
{
    m_levelBar = new MeterBar(MeterBar::Scale::level, tr("Level"));
    m_levelBar->setObjectName(QStringLiteral("levelBar"));
    m_digitalBar = new MeterBar(MeterBar::Scale::digital, tr("Digital peak"));
    m_digitalBar->setObjectName(QStringLiteral("digitalBar"));
    auto *bars = new QWidget;
    auto *layout = new QHBoxLayout(bars);
    layout->setContentsMargins(16, 10, 0, 6);
    layout->setSpacing(8);
    layout->addWidget(m_levelBar, 1);
    layout->addWidget(m_digitalBar, 1);
    return bars;
}

void LevelPanel::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_snapshot = snapshot;
    const qint64 timeMs = snapshot->frame * 1000 / std::max(1, snapshot->sampleRateHz);
    m_levelBar->setValue(displayed(snapshot->readings, Metric::LAF, m_sensitivity), timeMs);
    m_levelBar->setMaximum(displayed(snapshot->readings, Metric::LAFmax, m_sensitivity));
    m_digitalBar->setMaximum(snapshot->readings[Metric::samplePeak]);
    const bool isDue = m_numbersFrame < 0 || snapshot->frame < m_numbersFrame ||
        (snapshot->frame - m_numbersFrame) * numbersPerSecond >= snapshot->sampleRateHz;
    if (!isDue)
        return;
    m_numbersFrame = snapshot->frame;
    showCurveNote();
    showNumbers(snapshot->readings);
    m_levelBar->announce();
    m_digitalBar->announce();
}

void LevelPanel::showRows(const std::vector<LogRow> &rows)
{
    if (!m_stream)
        return;
    for (const LogRow &row : rows) {
        m_digitalBar->setValue(row.readings[Metric::samplePeak], row.endFrame * 1000 / m_stream->format.sampleRateHz);
        m_digitalBar->addClippedSamples(row.clippedSamples);
    }
}

void LevelPanel::setStream(const std::optional<StreamInfo> &stream)
{
    m_stream = stream;
    setDimmed(!stream);
    if (!stream) {
        showCurveNote();
        return;
    }
    m_simulatedChip->setVisible(stream->simulated);
    m_snapshot.reset();
    showCurveNote();
    m_numbersFrame = -1;
    showNumbers(Readings());
    m_levelBar->clear();
    m_digitalBar->clear();
    m_digitalBar->clearClip();
}

void LevelPanel::setSensitivity(const Sensitivity &sensitivity, bool curveLoaded)
{
    m_sensitivity = sensitivity;
    const bool calibrated = sensitivity.calibrated();
    const bool isChecked = sensitivity.state == CalibrationState::checked;
    setLook(m_calibrationChip, "chip",
            isChecked        ? QStringLiteral("ok")
                : calibrated ? QStringLiteral("warn")
                             : QStringLiteral("none"));
    QString text = tr("No calibration: dBFS only");
    if (isChecked)
        text = tr("✓ checked with a calibrator");
    else if (sensitivity.source == LevelSource::seedLegacy && calibrated)
        text = tr("≈ as py-umik-base-app, 12 dB low");
    else if (calibrated)
        text = sensitivity.provisional ? tr("≈ estimated, uncertain by several dB") : tr("≈ estimated");
    m_calibrationChip->setText(text);
    m_curveLoaded = curveLoaded;
    showCurveNote();
    showChips();
    showLimit();
    m_levelBar->setVisible(calibrated);
    m_levelBar->clear();
    showUnits();
    if (m_snapshot)
        showNumbers(m_snapshot->readings);
}

/// What is watched takes the place of what the calibration badge says already.
void LevelPanel::showChips()
{
    const bool isWatched = limitOf(m_limit, m_sensitivity).isWatched;
    m_limitChip->setVisible(isWatched);
    m_calibrationChip->setVisible(!isWatched);
}

void LevelPanel::setLimit(const LimitSettings &limit)
{
    m_limit = limit;
    showChips();
    showLimit();
}

void LevelPanel::showLimit()
{
    const LimitReading reading =
        m_snapshot ? limitReading(m_limit, m_snapshot->readings, m_sensitivity) : limitOf(m_limit, m_sensitivity);
    m_levelBar->setLimit(reading.isWatched ? std::optional(reading.limitDb) : std::nullopt);
    if (!reading.isWatched)
        return;
    m_limitChip->showReading(reading);
}

void LevelPanel::setBigMetric(Metric metric)
{
    m_bigMetric = metric;
    const MetricInfo &info = metricInfo(metric);
    m_bigSymbol->setSymbol(info.symbol, info.symbolStem);
    m_bigSymbol->setToolTip(meaningText(metric));
    m_bigNumber->setToolTip(meaningText(metric));
    m_bigNumber->setAccessibleName(meaningText(metric));
    m_bigMenu->setCurrent(static_cast<int>(metric));
    showUnits();
    if (m_snapshot)
        showNumbers(m_snapshot->readings);
}

bool LevelPanel::chooseWeighting(QChar letter)
{
    const bool isOffered = std::find(bigMetrics.begin(), bigMetrics.end(), m_bigMetric) != bigMetrics.end();
    const std::string_view old = metricInfo(isOffered ? m_bigMetric : Metric::LAF).key;
    const char latin = letter.toUpper().toLatin1();
    std::string key;
    if (latin == 'A' || latin == 'C' || latin == 'Z')
        key = std::string("L") + latin + std::string(old.substr(2));
    else if (latin == 'F' || latin == 'S' || latin == 'I')
        key = std::string(old.substr(0, 2)) + latin;
    else if (latin == 'E')
        key = std::string(old.substr(0, 2)) + "eq";
    else
        return false;
    const std::optional<Metric> metric = metricByKey(key);
    if (!metric)
        return false;
    setBigMetric(*metric);
    Q_EMIT bigMetricChosen(*metric);
    return true;
}

void LevelPanel::showNumbers(const Readings &readings)
{
    m_bigNumber->setText(levelText(displayed(readings, m_bigMetric, m_sensitivity)));
    for (const Row &row : m_rows) {
        row.value->setText(levelText(displayed(readings, row.metric, m_sensitivity)));
        row.value->setAccessibleDescription(row.value->text() + u' ' + row.unit->text());
    }
    for (std::size_t i = 0; i < percentileCount; ++i) {
        m_percentiles[i]->setText(levelText(displayed(readings, percentileMetrics[i], m_sensitivity)));
        m_percentiles[i]->setAccessibleDescription(m_percentiles[i]->text() + u' ' +
                                                   unitText(percentileMetrics[i], m_sensitivity));
    }
    m_bigNumber->setAccessibleDescription(m_bigNumber->text() + u' ' + m_bigUnit->text());
    m_loudness->showReadings(readings);
    showLimit();
}

void LevelPanel::showUnits()
{
    m_bigUnit->setText(unitText(m_bigMetric, m_sensitivity));
    for (const Row &row : m_rows)
        row.unit->setText(unitText(row.metric, m_sensitivity));
    m_levelBar->setUnit(unitText(Metric::LAF, m_sensitivity));
}

void LevelPanel::showCurveNote()
{
    QString text;
    if (m_stream && m_snapshot && m_snapshot->correctionTaps > 0)
        text = tr("Curve corrected (%1 taps)").arg(m_snapshot->correctionTaps);
    else if (m_stream && m_snapshot && m_curveLoaded)
        text = tr("Curve not applied to this measurement");
    m_curveNote->setText(text);
    m_curveNote->setVisible(!text.isEmpty());
}

void LevelPanel::setDimmed(bool dimmed)
{
    m_bigNumber->setDimmed(dimmed);
    for (const Row &row : m_rows)
        row.value->setDimmed(dimmed);
    for (NumberLabel *value : m_percentiles)
        value->setDimmed(dimmed);
    m_loudness->setDimmed(dimmed);
}

void LevelPanel::setRoom(int heightPixels)
{
    const bool isLow = heightPixels < scaled(lowPixels);
    m_bigNumber->setFontPixels(isLow ? 56 : 72);
    m_headLayout->setSpacing(isLow ? 4 : 6);
    m_headLayout->setContentsMargins(16, isLow ? 6 : 10, 16, isLow ? 6 : 12);
    m_rowsLayout->setVerticalSpacing(isLow ? 0 : 3);
    m_rowsLayout->setContentsMargins(16, isLow ? 4 : 8, 16, isLow ? 4 : 8);
    m_percentilesLayout->setVerticalSpacing(0);
    m_percentilesLayout->setContentsMargins(16, isLow ? 2 : 6, 16, isLow ? 4 : 8);
    m_loudness->setContentsMargins(16, isLow ? 4 : 8, 16, isLow ? 4 : 8);
    for (QLabel *chip : {m_simulatedChip, static_cast<QLabel *>(m_limitChip), m_calibrationChip})
        chip->setFixedHeight(scaled(isLow ? chipHeight - 4 : chipHeight));
}

} // namespace ls
