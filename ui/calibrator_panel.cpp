// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibrator_panel.h"

#include "ui/calibration_facts.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

#include <cmath>

namespace ls {

namespace {

constexpr int otherLevelId = 0; // the others' ids are their level in dB
constexpr double neededSeconds = 3.0;
constexpr double usualDriftDb = 0.5;    // more is no drift of a microphone
constexpr double usualEstimateDb = 3.0; // more, and the calibrator is set to something else than was chosen
constexpr std::size_t mostChecksShown = 8;

QString refusalSentence(CalibratorCheck::Refusal refusal)
{
    return QCoreApplication::translate("Calibrator", std::string(refusalText(refusal)).c_str());
}

} // namespace

CalibratorPanel::CalibratorPanel(Engine &engine, Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_step(engine, session)
{
    m_listen = makeFormButton(tr("Listen"), "calibratorListen",
                              tr("Listen to the calibrator until its tone has been steady for three seconds"));
    connect(m_listen, &QPushButton::clicked, this, &CalibratorPanel::listen);
    m_note = makeNote("info");
    m_note->setObjectName(QStringLiteral("calibratorNote"));
    m_history = new QWidget;
    m_history->setObjectName(QStringLiteral("calibratorHistory"));
    m_history->setAccessibleName(tr("Checks of this microphone"));
    m_historyLayout = new QGridLayout(m_history);
    m_historyLayout->setContentsMargins(0, 4, 0, 0);
    m_historyLayout->setHorizontalSpacing(12);
    m_historyLayout->setVerticalSpacing(2);
    m_historyLayout->setColumnStretch(0, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeSectionTitle(tr("Check with a calibrator")));
    layout->addWidget(makeText(tr("Choose the level on the calibrator's certificate, put it on the microphone, switch "
                                  "it on, and listen.")));
    layout->addWidget(makeChooser());
    layout->addWidget(m_listen, 0, Qt::AlignLeft);
    layout->addWidget(makeLive());
    layout->addWidget(m_note);
    layout->addWidget(m_history);
    connect(&m_step, &CalibratorStep::changed, this, &CalibratorPanel::refresh);
    refresh();
    showHistory();
}

QWidget *CalibratorPanel::makeChooser()
{
    m_chooser = new QWidget;
    auto *layout = new QHBoxLayout(m_chooser);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_levels = new QButtonGroup(this);
    const auto add = [&](const QString &text, const char *name, int id) {
        auto *choice = new QRadioButton(text);
        describeButton(choice, name, tr("Level of the calibrator's tone, in dB SPL"));
        m_levels->addButton(choice, id);
        layout->addWidget(choice);
        return choice;
    };
    add(QStringLiteral("94"), "calibrator94", 94);
    add(QStringLiteral("114"), "calibrator114", 114);
    QRadioButton *other = add(QString(), "calibratorOther", otherLevelId);
    other->setAccessibleName(tr("Another level"));
    m_otherLevel = makeNumberEdit("calibratorLevel", tr("Level of the calibrator in dB SPL"),
                                  tr("Level by the calibrator's certificate, 60 to 130 dB SPL"));
    m_otherLevel->setPlaceholderText(tr("other"));
    m_otherLevel->setFixedWidth(64);
    connect(m_otherLevel, &QLineEdit::textEdited, other, [other] { other->setChecked(true); });
    connect(other, &QRadioButton::clicked, m_otherLevel, [this] { m_otherLevel->setFocus(); });
    connect(m_otherLevel, &QLineEdit::returnPressed, this, &CalibratorPanel::listen);
    const double stored = m_session.settings().calibratorDbSpl;
    if (stored == 94.0 || stored == 114.0) {
        m_levels->button(static_cast<int>(stored))->setChecked(true);
    } else {
        other->setChecked(true);
        m_otherLevel->setText(levelText(stored));
    }
    layout->addWidget(m_otherLevel);
    layout->addWidget(makeText(tr("dB SPL")));
    layout->addStretch(1);
    return m_chooser;
}

QWidget *CalibratorPanel::makeLive()
{
    m_live = new QWidget;
    m_level = makeText({}, "");
    m_level->setObjectName(QStringLiteral("calibratorTone"));
    m_level->setFont(uiFont(17, QFont::DemiBold));
    m_frequency = makeText({}, "");
    m_frequency->setObjectName(QStringLiteral("calibratorFrequency"));
    m_frequency->setFont(uiFont(17, QFont::DemiBold));
    m_stability = new QProgressBar;
    m_stability->setObjectName(QStringLiteral("calibratorStability"));
    m_stability->setAccessibleName(tr("How long the tone has been steady"));
    m_stability->setRange(0, static_cast<int>(neededSeconds * 10.0));
    m_stability->setTextVisible(false);
    auto *layout = new QGridLayout(m_live);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(2);
    layout->addWidget(makeText(tr("Tone")), 0, 0);
    layout->addWidget(makeText(tr("Frequency")), 0, 1);
    layout->addWidget(m_level, 1, 0);
    layout->addWidget(m_frequency, 1, 1);
    layout->addWidget(m_stability, 2, 0, 1, 2);
    return m_live;
}

std::optional<double> CalibratorPanel::chosenLevel()
{
    if (m_levels->checkedId() != otherLevelId)
        return m_levels->checkedId();
    const std::optional<double> typed = typedLevel(m_otherLevel->text());
    return typed && isCalibratorLevel(*typed) ? typed : std::nullopt;
}

void CalibratorPanel::listen()
{
    const bool isUnderWay =
        m_step.state() == CalibratorStep::State::opening || m_step.state() == CalibratorStep::State::listening;
    if (isUnderWay) {
        m_step.cancel();
        return;
    }
    if (const std::optional<double> level = chosenLevel()) {
        m_step.begin(*level);
        return;
    }
    setNote(m_note, QStringLiteral("error"),
            tr("A calibrator's level lies between %1 and %2 dB SPL: type what its certificate says.")
                .arg(QString::number(lowestCalibratorDbSpl), QString::number(highestCalibratorDbSpl)));
    m_otherLevel->setFocus();
}

void CalibratorPanel::refresh()
{
    using State = CalibratorStep::State;
    const State state = m_step.state();
    const bool isUnderWay = state == State::opening || state == State::listening;
    m_listen->setText(isUnderWay ? tr("Cancel") : state == State::done ? tr("Listen again") : tr("Listen"));
    m_listen->setAccessibleName(m_listen->text());
    const auto choices = m_levels->buttons();
    for (QAbstractButton *choice : choices)
        choice->setEnabled(!isUnderWay);
    m_otherLevel->setEnabled(!isUnderWay);
    m_live->setVisible(isUnderWay);
    if (isUnderWay)
        showLive();
    else if (state == State::done && m_step.result())
        showResult();
    else
        setNote(m_note, QStringLiteral("info"), {});
    if (state != m_shownState && m_note->isVisible())
        scrollIntoView(m_note);
    m_shownState = state;
}

void CalibratorPanel::showLive()
{
    const CalibratorProgress &heard = m_step.progress();
    m_level->setText(tr("%1 dBFS").arg(decibelText(heard.toneDbFs, 2)));
    m_frequency->setText(std::isnan(heard.frequencyHz) ? QString(QChar(noValueMark))
                                                       : frequencyText(heard.frequencyHz));
    const double good = std::min(heard.goodSeconds, neededSeconds);
    m_stability->setValue(static_cast<int>(std::lround(good * 10.0)));
    if (m_step.state() == CalibratorStep::State::opening)
        setNote(m_note, QStringLiteral("info"), tr("Opening the microphone…"));
    else if (heard.state == CalibratorCheck::State::refused)
        setNote(m_note, QStringLiteral("warn"), refusalSentence(heard.refusal));
    else
        setNote(m_note, QStringLiteral("info"),
                tr("Listening: steady for %1 of %2 s.")
                    .arg(levelText(good), QString::number(static_cast<int>(neededSeconds))));
}

void CalibratorPanel::showResult()
{
    const CalibratorResult &result = *m_step.result();
    const CalibratorRecord &record = result.record;
    QStringList sentences{tr("Checked: %1 dB SPL reads %2 dBFS.")
                              .arg(levelText(record.referenceDbSpl), decibelText(record.readingDbFs, 2))};
    bool isOdd = false;
    if (result.driftDb) {
        sentences += tr("Drift since %1: %2 dB.")
                         .arg(dateTimeText(result.previousTime), decibelText(*result.driftDb, 2, Sign::always));
        isOdd = std::abs(*result.driftDb) > usualDriftDb;
        if (isOdd)
            sentences += tr("That is more than a microphone drifts: was the gain, or the calibrator's level, changed?");
    }
    if (result.fromEstimateDb) {
        sentences += tr("The calibration file's estimate was %1 dB away.")
                         .arg(decibelText(-*result.fromEstimateDb, 2, Sign::always));
        if (std::abs(*result.fromEstimateDb) > usualEstimateDb) {
            isOdd = true;
            sentences += tr("That is far: is the calibrator set to %1 dB?").arg(levelText(record.referenceDbSpl));
        }
    }
    setNote(m_note, isOdd ? QStringLiteral("warn") : QStringLiteral("ok"), sentences.join(QLatin1Char(' ')));
}

void CalibratorPanel::showHistory()
{
    while (QLayoutItem *item = m_historyLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CalibrationDesk &desk = m_session.calibration();
    std::vector<CalibratorRecord> checks;
    if (desk.input()) {
        const std::string device = desk.input()->name.toStdString();
        const std::string serial = desk.choice().serial();
        for (const CalibratorRecord &record : desk.choice().checks) {
            if (record.isOf(device, serial))
                checks.push_back(record);
        }
    }
    m_history->setVisible(!checks.empty());
    int line = 0;
    const auto addLine = [this, &line](const QStringList &texts, const char *role) {
        for (int column = 0; column < texts.size(); ++column) {
            QLabel *cell = makeText(texts[column], role);
            cell->setWordWrap(false);
            cell->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
            m_historyLayout->addWidget(cell, line, column);
        }
        ++line;
    };
    addLine({tr("Checks"), tr("dB SPL"), tr("dBFS"), tr("drift")}, "tertiary");
    for (std::size_t i = checks.size(); i > 0 && checks.size() - i < mostChecksShown; --i) {
        const CalibratorRecord &record = checks[i - 1];
        const QString drift = i > 1 ? decibelText(calibratorDriftDb(checks[i - 2], record), 2, Sign::always)
                                    : QString(QChar(noValueMark));
        addLine(
            {dateTimeText(record.time), levelText(record.referenceDbSpl), decibelText(record.readingDbFs, 2), drift},
            "secondary");
    }
}

} // namespace ls
