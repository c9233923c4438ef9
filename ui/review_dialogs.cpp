// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_dialogs.h"

#include "ui/form.h"
#include "ui/format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

namespace ls {

namespace {

constexpr int dialogWidth = 420;
constexpr int highestClass = 9;

QDialogButtonBox *addButtons(QDialog &dialog, QVBoxLayout &layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
    return buttons;
}

} // namespace

ReviewEventDialog::ReviewEventDialog(Ask ask, const QString &when, const Entry &now, QWidget *parent)
    : QDialog(parent),
      m_class(new QComboBox),
      m_words(new QLineEdit(now.words)),
      m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("reviewEventDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    const bool isExclusion = ask == Ask::newExclusion || ask == Ask::changeExclusion;
    const bool isNew = ask == Ask::newMarker || ask == Ask::newExclusion;
    setWindowTitle(isExclusion ? tr("Exclusion") : ask == Ask::classify ? tr("What it was") : tr("Marker"));
    m_words->setObjectName(QStringLiteral("eventWords"));
    m_words->setMaxLength(500);
    m_reason->setObjectName(QStringLiteral("eventReason"));
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("kept with the change; may be empty"));
    m_class->setObjectName(QStringLiteral("eventClass"));
    m_class->addItem(tr("none"), 0);
    for (int i = 1; i <= highestClass; ++i)
        m_class->addItem(QString::number(i), i);
    m_class->setCurrentIndex(now.eventClass);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(makeText(when));
    form->addRow(isExclusion ? tr("Why it does not count") : ask == Ask::classify ? tr("It was") : tr("Note"), m_words);
    if (!isExclusion)
        form->addRow(tr("Class"), m_class);
    if (!isNew)
        form->addRow(tr("Why changed"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    addButtons(*this, *layout);
    m_words->setFocus();
    m_words->selectAll();
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT entered({m_class->currentData().toInt(), m_words->text().simplified(), m_reason->text().simplified()});
    });
}

ReviewCalibrationDialog::ReviewCalibrationDialog(double offsetDb, double toneDbFs, bool isChecked, QWidget *parent)
    : QDialog(parent),
      m_toneDbFs(toneDbFs),
      m_byTone(new QRadioButton(tr("The selected range is a calibrator's tone of"))),
      m_byOffset(new QRadioButton(tr("dB SPL is dBFS plus"))),
      m_byCurve(new QRadioButton(tr("The microphone's curve is that of another file"))),
      m_tone(makeNumberEdit("calibratorTone", tr("Level of the calibrator in dB SPL"), tr("By its certificate"))),
      m_offset(makeNumberEdit("calibrationOffset", tr("Offset in dB"), tr("From dBFS to dB SPL"))),
      m_choose(makeFormButton(tr("Choose…"), "calibrationFileButton", tr("Choose the calibration file"))),
      m_keepsLevel(new QCheckBox(tr("Keep the absolute level, change the curve only"))),
      m_reason(new QLineEdit),
      m_note(makeNote("info"))
{
    setObjectName(QStringLiteral("reviewCalibrationDialog"));
    m_byCurve->setObjectName(QStringLiteral("calibrationByCurve"));
    m_keepsLevel->setChecked(isChecked);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth + 60);
    setWindowTitle(tr("Calibration of the recording"));
    const bool hasTone = std::isfinite(toneDbFs);
    m_byTone->setEnabled(hasTone);
    (hasTone ? m_byTone : m_byOffset)->setChecked(true);
    m_tone->setText(QStringLiteral("94.0"));
    if (std::isfinite(offsetDb))
        m_offset->setText(QString::number(offsetDb, 'f', 2));
    m_reason->setObjectName(QStringLiteral("calibrationReason"));
    m_reason->setMaxLength(500);
    const auto row = [](QRadioButton *choice, QLineEdit *edit) {
        auto *line = new QHBoxLayout;
        line->addWidget(choice, 1);
        line->addWidget(edit);
        line->addWidget(new QLabel(QStringLiteral("dB")));
        return line;
    };
    auto *form = new QFormLayout;
    form->addRow(tr("Reason"), m_reason);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeText(tr("Levels are kept as they were recorded. Another calibration changes what they mean, "
                                  "for the whole recording and exactly, and can be undone. With another curve they are "
                                  "computed anew from the recorded audio, and kept beside them.")));
    layout->addLayout(row(m_byTone, m_tone));
    layout->addLayout(row(m_byOffset, m_offset));
    layout->addWidget(makeCurveRow());
    layout->addWidget(m_note);
    layout->addLayout(form);
    addButtons(*this, *layout);
    for (QLineEdit *edit : {m_tone, m_offset})
        connect(edit, &QLineEdit::textChanged, this, &ReviewCalibrationDialog::refresh);
    for (QRadioButton *choice : {m_byTone, m_byOffset, m_byCurve})
        connect(choice, &QRadioButton::toggled, this, &ReviewCalibrationDialog::refresh);
    connect(this, &QDialog::accepted, this, &ReviewCalibrationDialog::onAccept);
    refresh();
}

QWidget *ReviewCalibrationDialog::makeCurveRow()
{
    m_choose->setAutoDefault(false);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    m_keepsLevel->setObjectName(QStringLiteral("calibrationKeepsLevel"));
    m_keepsLevel->setToolTip(tr("Otherwise dB SPL follow from the file's sensitivity"));
    connect(m_choose, &QPushButton::clicked, this, &ReviewCalibrationDialog::askForFile);
    // In one group with the others: beneath another widget it would be by itself.
    auto *row = new QWidget;
    auto *line = new QHBoxLayout;
    line->addWidget(m_byCurve, 1);
    line->addWidget(m_choose);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_keepsLevel);
    auto *group = new QButtonGroup(this);
    for (QRadioButton *choice : {m_byTone, m_byOffset, m_byCurve})
        group->addButton(choice);
    return row;
}

void ReviewCalibrationDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Calibration file"), {},
                                                      tr("Calibration files (*.txt *.cal *.omm *.frd);;All files (*)"));
    if (!path.isEmpty())
        chooseFile(path);
}

void ReviewCalibrationDialog::chooseFile(const QString &path)
{
    Result<CalibrationFile> read = readCalibrationFile(toPath(path));
    m_fileProblem = read ? QString() : errorText(read.error());
    m_file = read ? std::optional(read.take()) : std::nullopt;
    m_byCurve->setChecked(true);
    refresh();
}

std::optional<double> ReviewCalibrationDialog::typedOffset() const
{
    const std::optional<double> typed = typedLevel((m_byTone->isChecked() ? m_tone : m_offset)->text());
    if (!typed || !std::isfinite(*typed))
        return std::nullopt;
    const double offset = m_byTone->isChecked() ? *typed - m_toneDbFs : *typed;
    return std::abs(offset) <= 250.0 ? std::optional(offset) : std::nullopt;
}

QString ReviewCalibrationDialog::noteText(const std::optional<double> &offset) const
{
    if (m_byCurve->isChecked()) {
        if (!m_file)
            return m_fileProblem.isEmpty() ? tr("Choose the file with the microphone's curve.") : m_fileProblem;
        return tr("“%1”: all levels are computed anew, which takes a while; the recorded ones stay.")
            .arg(toQString(m_file->path.filename()));
    }
    if (m_byTone->isChecked() && offset)
        return tr("LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.")
            .arg(decibelText(m_toneDbFs, 2), decibelText(*offset, 2));
    if (offset)
        return tr("The calibration counts as estimated: nobody has listened to a calibrator.");
    return tr("Select a range with the calibrator's tone first, or type the offset.");
}

void ReviewCalibrationDialog::refresh()
{
    m_tone->setEnabled(m_byTone->isChecked());
    m_offset->setEnabled(m_byOffset->isChecked());
    m_choose->setEnabled(m_byCurve->isChecked());
    m_keepsLevel->setEnabled(m_byCurve->isChecked());
    const std::optional<double> offset = typedOffset();
    const bool isWrong = m_byCurve->isChecked() && !m_fileProblem.isEmpty();
    setNote(m_note, isWrong ? QStringLiteral("error") : QStringLiteral("info"), noteText(offset));
    if (auto *buttons = findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(m_byCurve->isChecked() ? m_file.has_value() : offset.has_value());
}

void ReviewCalibrationDialog::onAccept()
{
    const QString reason = m_reason->text().simplified();
    if (m_byCurve->isChecked() && m_file)
        Q_EMIT curveEntered(*m_file, m_keepsLevel->isChecked() ? NewLevel::keep : NewLevel::fromFile, reason);
    else if (const std::optional<double> offset = typedOffset(); offset && !m_byCurve->isChecked())
        Q_EMIT entered(*offset, m_byTone->isChecked(), reason);
}

} // namespace ls
