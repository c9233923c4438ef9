// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calibration_page.h"

#include "ui/calibration_facts.h"
#include "ui/calibrator_panel.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/level_source_panel.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ls {

namespace {

constexpr qsizetype mostRejectedRowsShown = 6;

} // namespace

CalibrationPage::CalibrationPage(Engine &engine, Session &session, QWidget *parent)
    : QWidget(parent),
      m_desk(session.calibration()),
      m_source(new LevelSourcePanel(m_desk)),
      m_calibrator(new CalibratorPanel(engine, session))
{
    setObjectName(QStringLiteral("calibrationPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeState());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(makeFile());
    layout->addWidget(makeOrientation());
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_source);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_calibrator);
    layout->addStretch(1);
    connect(&m_desk, &CalibrationDesk::changed, this, &CalibrationPage::refresh);
    connect(&engine, &Engine::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot> &snapshot) { onSnapshot(*snapshot); });
    connect(&engine, &Engine::stateChanged, this, [this](Engine::State state) {
        if (state != Engine::State::measuring)
            onSnapshot({});
    });
    refresh();
}

QWidget *CalibrationPage::makeState()
{
    m_stateIcon = new QLabel;
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("calibrationState"));
    m_state->setFont(uiFont(15, QFont::DemiBold));
    m_warning = makeNote("warn");
    m_warning->setObjectName(QStringLiteral("calibrationWarning"));
    auto *section = new QWidget;
    auto *layout = makeSectionLayout(section);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_stateIcon);
    head->addWidget(m_state, 1);
    layout->addLayout(head);
    layout->addWidget(m_warning);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnMinimumWidth(0, 96);
    layout->addLayout(m_facts);
    return section;
}

QWidget *CalibrationPage::makeFile()
{
    auto *choose = makeFormButton(tr("Choose a file…"), "chooseCalibration",
                                  tr("Choose the microphone's calibration file, or drop it on the window"));
    connect(choose, &QPushButton::clicked, this, &CalibrationPage::askForFile);
    m_remove = makeFormButton(tr("Remove"), "removeCalibration", tr("Measure without a calibration file"));
    connect(m_remove, &QPushButton::clicked, &m_desk, &CalibrationDesk::remove);
    m_rejected = makeNote("warn");
    m_rejected->setObjectName(QStringLiteral("rejectedRows"));
    auto *section = new QWidget;
    auto *layout = makeSectionLayout(section);
    layout->addWidget(makeSectionTitle(tr("Calibration file")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_rejected);
    return section;
}

QWidget *CalibrationPage::makeOrientation()
{
    const auto make = [this](const QString &text, const char *name, const QString &help) {
        QPushButton *button = makeFormButton(text, name, help);
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setIconSize(buttonIconSize);
        connect(button, &QPushButton::clicked, this, [this, button] {
            const int wantedDeg = button == m_ninety ? 90 : 0;
            if (m_desk.choice().file && m_desk.choice().file->orientationDeg != wantedDeg)
                m_desk.switchOrientation();
            showFile();
        });
        return button;
    };
    m_zero = make(tr("0° at the source"), "orientation0", tr("The microphone points at the source"));
    m_ninety = make(tr("90° at the ceiling"), "orientation90", tr("The microphone points at the ceiling"));
    m_noOther = makeText();
    m_noOther->setObjectName(QStringLiteral("noOtherOrientation"));
    m_orientation = new QWidget;
    auto *layout = makeSectionLayout(m_orientation);
    layout->setSpacing(12);
    layout->addWidget(makeLine(Qt::Horizontal)); // goes with it when there is nothing to choose
    layout->addWidget(makeSectionTitle(tr("Orientation")));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_zero, 1);
    row->addWidget(m_ninety, 1);
    layout->addLayout(row);
    layout->addWidget(m_noOther);
    return m_orientation;
}

void CalibrationPage::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Calibration file of the microphone"), {},
                                                      tr("Calibration files (*.txt *.cal *.csv *.omm);;All files (*)"));
    if (!path.isEmpty())
        m_desk.load(path);
}

void CalibrationPage::refresh()
{
    showState();
    showFacts();
    showFile();
    m_source->refresh();
    m_calibrator->showHistory();
}

void CalibrationPage::showState()
{
    const Theme &t = theme();
    const CalibrationState state = m_desk.sensitivity().state;
    const bool isChecked = state == CalibrationState::checked;
    const QIcon icon = state == CalibrationState::estimated ? tintedIcon(QStringLiteral("approx"), t.warn)
        : isChecked                                         ? tintedIcon(QStringLiteral("check"), t.ok)
                                                            : tintedIcon(QStringLiteral("none"), t.tertiary);
    m_stateIcon->setPixmap(icon.pixmap(16, 16));
    m_state->setText(calibrationStateText(m_desk));
    setNote(m_warning, QStringLiteral("warn"), calibrationWarnings(m_desk).join(QLatin1Char('\n')));
    m_zero->setIcon(buttonIcon(QStringLiteral("source"), t.text));
    m_ninety->setIcon(buttonIcon(QStringLiteral("ceiling"), t.text));
}

void CalibrationPage::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const CalibrationFact &fact : calibrationFacts(m_desk, m_correctionTaps)) {
        QLabel *name = makeText(fact.name);
        QLabel *value = makeText(fact.value, "");
        value->setAccessibleName(fact.name);
        m_facts->addWidget(name, line, 0, Qt::AlignTop);
        m_facts->addWidget(value, line++, 1);
    }
}

void CalibrationPage::showFile()
{
    const std::optional<CalibrationFile> &file = m_desk.choice().file;
    m_remove->setEnabled(file.has_value());
    m_orientation->setVisible(file.has_value());
    QStringList rejected;
    if (file) {
        for (const RejectedRow &row : file->rejectedRows)
            rejected += tr("Line %1 is left out: %2").arg(row.line).arg(reasonText(row.reason));
        if (rejected.size() > mostRejectedRowsShown) {
            const auto more = static_cast<int>(rejected.size() - mostRejectedRowsShown);
            rejected.resize(mostRejectedRowsShown);
            rejected += tr("and %n more", nullptr, more);
        }
        if (file->doubt)
            rejected += errorText(*file->doubt);
        const bool isNinety = file->orientationDeg == 90;
        m_zero->setChecked(!isNinety);
        m_ninety->setChecked(isNinety);
        m_zero->setEnabled(!isNinety || m_desk.otherFile());
        m_ninety->setEnabled(isNinety || m_desk.otherFile());
        m_noOther->setText(m_desk.otherFile() ? QString() : errorText(m_desk.otherFile().error()));
        m_noOther->setVisible(!m_noOther->text().isEmpty());
    }
    setNote(m_rejected, QStringLiteral("warn"), rejected.join(QLatin1Char('\n')));
}

void CalibrationPage::onSnapshot(const Snapshot &snapshot)
{
    if (snapshot.correctionTaps == m_correctionTaps)
        return;
    m_correctionTaps = snapshot.correctionTaps;
    showFacts();
}

void CalibrationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace ls
