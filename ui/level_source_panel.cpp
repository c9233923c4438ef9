// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/level_source_panel.h"

#include "ui/form.h"
#include "ui/format.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ls {

LevelSourcePanel::LevelSourcePanel(CalibrationDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_sources(new QButtonGroup(this)),
      m_fullScale(makeNumberEdit("fullScaleLevel", tr("Level of a full-scale sine in dB SPL"),
                                 tr("Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes "
                                    "it"))),
      m_problem(makeNote("error"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeSectionTitle(tr("Level")));
    const auto add = [this](const QString &text, const char *name, const QString &help, LevelSource source) {
        auto *choice = new QRadioButton(text);
        describeButton(choice, name, help);
        m_sources->addButton(choice, static_cast<int>(source));
        connect(choice, &QRadioButton::clicked, this, [this, source] { choose(source); });
        return choice;
    };
    layout->addWidget(add(tr("Calibrator check"), "sourceCalibrator",
                          tr("The last check of this microphone with an acoustic calibrator"),
                          LevelSource::calibrator));
    layout->addWidget(add(tr("Sens Factor of the calibration file"), "sourceSensFactor",
                          tr("The maker's sensitivity by the formula for the microphone: an estimate"),
                          LevelSource::sensFactor));
    auto *typed = add(tr("Full scale at"), "sourceFullScale", tr("A level you know from elsewhere: an estimate"),
                      LevelSource::fullScale);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(typed);
    row->addWidget(m_fullScale);
    row->addWidget(makeText(tr("dB SPL")), 1);
    layout->addLayout(row);
    m_problem->setObjectName(QStringLiteral("levelProblem"));
    layout->addWidget(m_problem);
    layout->addWidget(add(tr("As py-umik-base-app: 12 dB low"), "sourceSeedLegacy",
                          tr("112 − Sens Factor, to compare with that program's records only"),
                          LevelSource::seedLegacy));
    connect(m_fullScale, &QLineEdit::returnPressed, this, &LevelSourcePanel::takeTyped);
    connect(m_fullScale, &QLineEdit::textEdited, this, [this] { setNote(m_problem, QStringLiteral("error"), {}); });
    refresh();
}

void LevelSourcePanel::choose(LevelSource source)
{
    if (source != LevelSource::fullScale) {
        m_desk.setSource(source);
        refresh();
    } else if (m_fullScale->text().isEmpty()) {
        m_fullScale->setFocus(); // there is nothing to take yet
    } else {
        takeTyped();
    }
}

void LevelSourcePanel::takeTyped()
{
    const std::optional<double> level = typedLevel(m_fullScale->text());
    if (level && m_desk.typeFullScale(*level))
        return;
    setNote(m_problem, QStringLiteral("error"),
            m_desk.input() ? tr("Type a level above 0 and up to 250 dB SPL, such as %1.").arg(levelText(121.8))
                           : tr("Choose a microphone first: the level is typed for one."));
    m_fullScale->setFocus();
}

void LevelSourcePanel::refresh()
{
    const CalibrationChoice &choice = m_desk.choice();
    m_sources->button(static_cast<int>(choice.source))->setChecked(true);
    const bool hasFile = choice.file.has_value();
    m_sources->button(static_cast<int>(LevelSource::seedLegacy))
        ->setEnabled(hasFile || choice.source == LevelSource::seedLegacy);
    if (!m_fullScale->hasFocus() || choice.source == LevelSource::fullScale)
        m_fullScale->setText(choice.fullScaleDbSpl > 0.0 ? QLocale().toString(choice.fullScaleDbSpl, 'g', 6)
                                                         : QString());
    setNote(m_problem, QStringLiteral("error"), {});
}

} // namespace ls
