// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_form.h"

#include "core/base/number.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/report/report_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace ls {

namespace {

constexpr int longestText = 1000;

QString unitOf(ReportField field)
{
    switch (field) {
    case ReportField::levelUncertainty:
        return QStringLiteral("dB");
    case ReportField::targetLoudness:
    case ReportField::maximumShortTerm:
    case ReportField::maximumMomentary:
        return QStringLiteral("LUFS");
    case ReportField::targetLoudnessTolerance:
    case ReportField::maximumLoudnessRange:
        return QStringLiteral("LU");
    case ReportField::maximumTruePeak:
        return QStringLiteral("dBTP");
    default:
        return QStringLiteral("dB(A)");
    }
}

/// What holds where nothing is typed.
QString usualOf(ReportField field)
{
    switch (field) {
    case ReportField::targetLoudness:
        return QStringLiteral("-23.0");
    case ReportField::targetLoudnessTolerance:
        return QStringLiteral("0.5");
    case ReportField::maximumTruePeak:
        return QStringLiteral("-1.0");
    default:
        return {};
    }
}

QString labelOf(ReportField field) { return reportText(reportFieldInfo(field).label); }

} // namespace

ReportForm::ReportForm(QWidget *parent)
    : QWidget(parent),
      m_kind(makeFormCombo("reportKind", tr("Kind of report"), tr("What the report judges, and what it shows first"))),
      m_place(makeFormCombo("reportField-place", labelOf(ReportField::place),
                            tr("Where it was measured. A place that you have reported on fills in its fields.")))
{
    m_kind->addItem(tr("Noise measurement"), static_cast<int>(ReportKind::noise));
    m_kind->addItem(tr("Loudness (EBU R 128)"), static_cast<int>(ReportKind::loudness));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    m_place->setEditable(true);
    m_place->setInsertPolicy(QComboBox::NoInsert);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    auto *kind = new QFormLayout;
    kind->addRow(tr("Kind"), m_kind);
    layout->addLayout(kind);
    addFields(*addGroup(*layout, tr("The report")), ReportField::title, ReportField::basis);
    addFields(*addGroup(*layout, tr("Place and microphone")), ReportField::place, ReportField::windscreen);
    addFields(*addGroup(*layout, tr("Conditions")), ReportField::weather, ReportField::remarks);
    QFormLayout *limits = addGroup(*layout, tr("Limits"));
    m_limits = limits->parentWidget();
    addFields(*limits, ReportField::limit, ReportField::levelUncertainty);
    QFormLayout *targets = addGroup(*layout, tr("Targets"));
    m_targets = targets->parentWidget();
    addFields(*targets, ReportField::targetLoudness, ReportField::maximumLoudnessRange);
    layout->addStretch(1);
    showKind();
}

QFormLayout *ReportForm::addGroup(QVBoxLayout &layout, const QString &title)
{
    auto *group = new QWidget;
    auto *form = new QFormLayout(group);
    form->setContentsMargins(0, 8, 0, 0);
    form->setSpacing(6);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // labels are long, in some languages longer
    form->addRow(makeSectionTitle(title));
    layout.addWidget(group);
    return form;
}

void ReportForm::addFields(QFormLayout &form, ReportField first, ReportField last)
{
    for (auto number = static_cast<int>(first); number <= static_cast<int>(last); ++number) {
        const auto field = static_cast<ReportField>(number);
        auto *label = new QLabel(labelOf(field));
        label->setWordWrap(true);
        if (field == ReportField::place) {
            m_edits[static_cast<std::size_t>(field)] = m_place->lineEdit();
            m_place->lineEdit()->setMaxLength(longestText);
            m_place->lineEdit()->setAccessibleName(labelOf(field));
            connect(m_place, &QComboBox::editTextChanged, this, &ReportForm::changed);
            connect(m_place, &QComboBox::activated, this, &ReportForm::choosePlace);
            connect(m_place->lineEdit(), &QLineEdit::editingFinished, this, &ReportForm::choosePlace);
            label->setBuddy(m_place);
            form.addRow(label, m_place);
            continue;
        }
        QLineEdit *edit = makeEdit(field);
        label->setBuddy(edit);
        if (!reportFieldInfo(field).isNumber) {
            form.addRow(label, edit);
            continue;
        }
        auto *row = new QHBoxLayout;
        row->addWidget(edit);
        row->addWidget(new QLabel(unitOf(field)));
        row->addStretch(1);
        form.addRow(label, row);
    }
}

QLineEdit *ReportForm::makeEdit(ReportField field)
{
    const ReportFieldInfo &info = reportFieldInfo(field);
    const std::string name = "reportField-" + std::string(info.key);
    QLineEdit *edit =
        info.isNumber ? makeNumberEdit(name.c_str(), labelOf(field), tr("A number; empty: none")) : new QLineEdit;
    edit->setObjectName(QString::fromStdString(name));
    edit->setAccessibleName(labelOf(field));
    edit->setMaxLength(longestText);
    edit->setPlaceholderText(usualOf(field));
    connect(edit, &QLineEdit::textChanged, this, &ReportForm::changed);
    m_edits[static_cast<std::size_t>(field)] = edit;
    return edit;
}

ReportKind ReportForm::kind() const { return static_cast<ReportKind>(m_kind->currentData().toInt()); }

void ReportForm::setKind(ReportKind kind) { m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind))); }

void ReportForm::showKind()
{
    m_limits->setVisible(kind() == ReportKind::noise);
    m_targets->setVisible(kind() == ReportKind::loudness);
}

ReportFields ReportForm::fields() const
{
    ReportFields fields;
    for (const ReportFieldInfo &info : reportFields()) {
        const QString text = edit(info.field)->text().simplified();
        if (!info.isNumber) {
            fields[info.field] = text.toStdString();
            continue;
        }
        // What belongs to the other kind is kept in its field, but is no part of this report.
        if (kind() == ReportKind::noise ? isLoudnessTarget(info.field) : isNoiseLimit(info.field))
            continue;
        const std::optional<double> number = typedLevel(text);
        if (number && std::isfinite(*number))
            fields[info.field] = formatNumber(*number);
    }
    return fields;
}

void ReportForm::setFields(const ReportFields &fields)
{
    const QSignalBlocker quiet(this);
    for (const ReportFieldInfo &info : reportFields())
        edit(info.field)->setText(QString::fromStdString(fields[info.field]));
    m_chosenPlace = edit(ReportField::place)->text().simplified();
}

void ReportForm::fill(const ReportFields &known)
{
    {
        const QSignalBlocker quiet(this);
        for (const ReportFieldInfo &info : reportFields()) {
            if (!known[info.field].empty())
                edit(info.field)->setText(QString::fromStdString(known[info.field]));
        }
    }
    Q_EMIT changed();
}

void ReportForm::setPlaces(const QStringList &places)
{
    const QSignalBlocker quiet(this);
    const QString typed = m_place->currentText();
    m_place->clear();
    m_place->addItems(places);
    m_place->setEditText(typed);
}

void ReportForm::choosePlace()
{
    const QString place = m_place->currentText().simplified();
    if (place == m_chosenPlace)
        return;
    m_chosenPlace = place;
    if (m_place->findText(place, Qt::MatchFixedString | Qt::MatchCaseSensitive) >= 0)
        Q_EMIT placeChosen(place);
}

QString ReportForm::problem() const
{
    for (const ReportFieldInfo &info : reportFields()) {
        const QString text = edit(info.field)->text().simplified();
        const bool isJudged = kind() == ReportKind::noise ? !isLoudnessTarget(info.field) : !isNoiseLimit(info.field);
        if (!info.isNumber || !isJudged || text.isEmpty())
            continue;
        const std::optional<double> number = typedLevel(text);
        if (!number || !std::isfinite(*number))
            return tr("%1: “%2” is no number.").arg(labelOf(info.field), text);
    }
    return {};
}

} // namespace ls
