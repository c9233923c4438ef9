// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_dialogs.h"

#include "ui/form.h"
#include "ui/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
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

ReviewCalibrationDialog::ReviewCalibrationDialog(double offsetDb, double toneDbFs, QWidget *parent)
    : QDialog(parent),
      m_toneDbFs(toneDbFs),
      m_byTone(new QRadioButton(tr("The selected range is a calibrator's tone of"))),
      m_byOffset(new QRadioButton(tr("dB SPL is dBFS plus"))),
      m_tone(makeNumberEdit("calibratorTone", tr("Level of the calibrator in dB SPL"), tr("By its certificate"))),
      m_offset(makeNumberEdit("calibrationOffset", tr("Offset in dB"), tr("From dBFS to dB SPL"))),
      m_reason(new QLineEdit),
      m_note(makeNote("info"))
{
    setObjectName(QStringLiteral("reviewCalibrationDialog"));
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
                                  "for the whole recording and exactly, and can be undone.")));
    layout->addLayout(row(m_byTone, m_tone));
    layout->addLayout(row(m_byOffset, m_offset));
    layout->addWidget(m_note);
    layout->addLayout(form);
    addButtons(*this, *layout);
    for (QLineEdit *edit : {m_tone, m_offset})
        connect(edit, &QLineEdit::textChanged, this, &ReviewCalibrationDialog::refresh);
    connect(m_byTone, &QRadioButton::toggled, this, &ReviewCalibrationDialog::refresh);
    connect(this, &QDialog::accepted, this, &ReviewCalibrationDialog::onAccept);
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

void ReviewCalibrationDialog::refresh()
{
    m_tone->setEnabled(m_byTone->isChecked());
    m_offset->setEnabled(m_byOffset->isChecked());
    const std::optional<double> offset = typedOffset();
    QString text = tr("Select a range with the calibrator's tone first, or type the offset.");
    if (m_byTone->isChecked() && offset)
        text = tr("LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.")
                   .arg(decibelText(m_toneDbFs, 2), decibelText(*offset, 2));
    else if (offset)
        text = tr("The calibration counts as estimated: nobody has listened to a calibrator.");
    setNote(m_note, QStringLiteral("info"), text);
    if (auto *buttons = findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Ok)->setEnabled(offset.has_value());
}

void ReviewCalibrationDialog::onAccept()
{
    if (const std::optional<double> offset = typedOffset())
        Q_EMIT entered(*offset, m_byTone->isChecked(), m_reason->text().simplified());
}

} // namespace ls
