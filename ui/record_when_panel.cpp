// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_when_panel.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/pane.h"
#include "ui/typed_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTime>
#include <QVBoxLayout>

namespace ls {

RecordWhenPanel::RecordWhenPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preRoll(new TypedField("preRollSeconds", tr("Also what was before it"), tr("s"),
                               tr("Seconds before Record was pressed that are in the file, as far as they were "
                                  "measured: 0 to 600")))
{
    takeNumbers(m_preRoll, preRollSecondsRange, [this](double seconds) {
        edit([seconds](RecordingSettings &edited) { edited.preRollSeconds = seconds; });
    });
    auto *begin = new QWidget;
    QVBoxLayout *beginLayout = makeSectionLayout(begin);
    beginLayout->addWidget(makeSectionTitle(tr("When Record is pressed")));
    beginLayout->addWidget(m_preRoll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(begin);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeTrigger());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeTimer());
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, &RecordWhenPanel::refresh);
    connect(&m_session.calibration(), &CalibrationDesk::sensitivityChanged, this, &RecordWhenPanel::refresh);
    refresh();
}

QWidget *RecordWhenPanel::makeTrigger()
{
    m_trigger = new QCheckBox(tr("Keep audio of loud moments only"));
    describeButton(m_trigger, "trigger",
                   tr("Audio is written only around moments above the threshold; levels are logged throughout"));
    connect(m_trigger, &QCheckBox::clicked, this,
            [this](bool isOn) { edit([isOn](RecordingSettings &edited) { edited.trigger = isOn ? 1 : 0; }); });
    m_metric =
        makeFormCombo("triggerMetric", tr("Level that triggers"), tr("The level that is compared, every 100 ms"));
    // Its longest names are longer than the drawer is wide.
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(8);
    for (const std::string_view key : triggerMetrics()) {
        const MetricInfo &info = metricInfo(*metricByKey(key));
        const QString symbol = QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size()));
        const QString meaning = QCoreApplication::translate("Metric", info.meaning.data());
        // Those of loudness are single letters.
        m_metric->addItem(info.quantity == Quantity::level ? symbol : meaning,
                          QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
        m_metric->setItemData(m_metric->count() - 1, meaning, Qt::ToolTipRole);
    }
    connect(m_metric, &QComboBox::activated, this, [this] {
        edit([this](RecordingSettings &edited) {
            edited.triggerMetric = m_metric->currentData().toString().toStdString();
        });
    });
    m_threshold = new TypedField("triggerThreshold", tr("above"), {}, tr("The threshold"));
    // Which of the two thresholds is typed depends on the calibration in force when it is.
    connect(m_threshold, &TypedField::entered, this, [this](const QString &text) {
        const NumberRange range = isInDbSpl() ? triggerDbSplRange : triggerDbFsRange;
        const std::optional<double> level = numberInField(text);
        if (!level || !range.holds(*level)) {
            const QString least = fieldNumber(range.least);
            const QString most = fieldNumber(range.most);
            m_threshold->refuse(
                isInDbSpl() ? tr("Type a level from %1 to %2 dB SPL.").arg(least, most)
                    : isThresholdOfSound(metric())
                    ? tr("Without a calibration the threshold is in dBFS: from %1 to %2.").arg(least, most)
                    : tr("Type a level from %1 to %2 %3.")
                          .arg(least, most, unitText(metric(), m_session.calibration().sensitivity())));
            return;
        }
        m_threshold->setText(fieldNumber(*level));
        edit([this, level](RecordingSettings &edited) {
            (isInDbSpl() ? edited.triggerDbSpl : edited.triggerDbFs) = *level;
        });
    });
    const auto makeSeconds = [this](const char *name, const QString &label, const QString &help, NumberRange range,
                                    double RecordingSettings::*field) {
        auto *typed = new TypedField(name, label, tr("s"), help);
        takeNumbers(typed, range, [this, field](double seconds) {
            edit([field, seconds](RecordingSettings &edited) { edited.*field = seconds; });
        });
        return typed;
    };
    m_pre = makeSeconds("triggerPre", tr("Audio before"), tr("Seconds kept before the level rises over it: 0 to 600"),
                        triggerPreSecondsRange, &RecordingSettings::triggerPreSeconds);
    m_post = makeSeconds("triggerPost", tr("Audio after"), tr("Seconds kept after the level has fallen below it"),
                         triggerPostSecondsRange, &RecordingSettings::triggerPostSeconds);
    m_gap = makeSeconds("triggerGap", tr("Joined across gaps up to"),
                        tr("Two stretches of audio that lie closer together than this are one"), triggerGapSecondsRange,
                        &RecordingSettings::triggerGapSeconds);
    m_triggerRows = new QWidget;
    QVBoxLayout *rows = makeSectionLayout(m_triggerRows);
    rows->addWidget(m_metric);
    rows->addWidget(m_threshold);
    rows->addWidget(m_pre);
    rows->addWidget(m_post);
    rows->addWidget(m_gap);
    auto *section = new QWidget;
    QVBoxLayout *layout = makeSectionLayout(section);
    layout->addWidget(makeSectionTitle(tr("Trigger")));
    layout->addWidget(m_trigger);
    layout->addWidget(m_triggerRows);
    return section;
}

QWidget *RecordWhenPanel::makeTimer()
{
    const auto makeTime = [this](const char *name, const QString &label, const QString &help,
                                 std::string RecordingSettings::*field) {
        auto *typed = new TypedField(name, label, {}, help);
        typed->setPlaceholder(QStringLiteral("–"));
        takeTimes(typed, [this, field](const std::string &time) {
            edit([field, &time](RecordingSettings &edited) { edited.*field = time; });
        });
        return typed;
    };
    m_start = makeTime("startAt", tr("Begin at"),
                       tr("Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: "
                          "at once"),
                       &RecordingSettings::startAt);
    m_stop = makeTime("stopAt", tr("End at"),
                      tr("Time of day at which it ends by itself, such as 06:00; empty: when it is stopped"),
                      &RecordingSettings::stopAt);
    m_timerNote = makeText();
    m_timerNote->setObjectName(QStringLiteral("timerNote"));
    m_day = makeFormCombo("dayHour", tr("New measurement each day at"),
                          tr("A long recording goes over into a new folder at this hour, without a gap"));
    m_day->addItem(tr("never"), -1);
    for (int hour = 0; hour < 24; ++hour)
        m_day->addItem(QTime(hour, 0).toString(QStringLiteral("HH:mm")), hour);
    connect(m_day, &QComboBox::activated, this,
            [this] { edit([this](RecordingSettings &edited) { edited.dayHour = m_day->currentData().toInt(); }); });
    auto *day = new QHBoxLayout;
    day->setSpacing(8);
    auto *dayName = makeText(tr("New measurement each day at"), "");
    dayName->setBuddy(m_day);
    day->addWidget(dayName, 1);
    day->addWidget(m_day);
    auto *section = new QWidget;
    QVBoxLayout *layout = makeSectionLayout(section);
    layout->addWidget(makeSectionTitle(tr("Timer")));
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    layout->addWidget(m_timerNote);
    layout->addLayout(day);
    return section;
}

Metric RecordWhenPanel::metric() const
{
    return metricByKey(m_session.settings().recording.triggerMetric).value_or(Metric::LAF);
}

bool RecordWhenPanel::isInDbSpl() const
{
    return m_session.calibration().sensitivity().calibrated() && isThresholdOfSound(metric());
}

void RecordWhenPanel::refresh()
{
    const RecordingSettings &settings = m_session.settings().recording;
    m_preRoll->setText(fieldNumber(settings.preRollSeconds));
    const bool canTrigger = settings.audio != "none"; // there is no audio to keep
    m_trigger->setEnabled(canTrigger);
    m_trigger->setChecked(settings.trigger != 0);
    m_triggerRows->setEnabled(canTrigger && settings.trigger != 0);
    m_metric->setCurrentIndex(m_metric->findData(QString::fromStdString(settings.triggerMetric)));
    m_threshold->setUnit(unitText(metric(), m_session.calibration().sensitivity()));
    m_threshold->setText(fieldNumber(isInDbSpl() ? settings.triggerDbSpl : settings.triggerDbFs));
    m_pre->setText(fieldNumber(settings.triggerPreSeconds));
    m_post->setText(fieldNumber(settings.triggerPostSeconds));
    m_gap->setText(fieldNumber(settings.triggerGapSeconds));
    m_start->setText(QString::fromStdString(settings.startAt));
    m_stop->setText(QString::fromStdString(settings.stopAt));
    m_timerNote->setText(settings.startAt.empty()
                             ? QString()
                             : tr("Press Record: it then waits for %1. Levelscribe must stay open.")
                                   .arg(QString::fromStdString(settings.startAt)));
    m_timerNote->setVisible(!settings.startAt.empty());
    m_day->setCurrentIndex(m_day->findData(settings.dayHour));
}

} // namespace ls
