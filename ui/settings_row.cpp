// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_row.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/typed_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr int controlWidth = 300;

QString textOf(const SettingValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto *number = std::get_if<int>(&value))
        return fieldNumber(*number);
    return fieldNumber(std::get<double>(value));
}

QString controlName(const SettingInfo &info) { return QStringLiteral("setting_") + QLatin1String(info.name); }

} // namespace

SettingsRow::SettingsRow(SettingInfo info, QWidget *parent)
    : QWidget(parent),
      m_info(std::move(info)),
      m_default(settingValue(Settings(), m_info.name).value_or(SettingValue())),
      m_control(makeControl())
{
    setObjectName(QStringLiteral("settingsRow"));
    auto *title = makeText(m_info.title, "");
    title->setFont(uiFont(13, QFont::Medium));
    title->setBuddy(m_control);
    m_restore = makeFormButton(tr("Default"), "restoreSetting", tr("Put this setting back to its default"));
    connect(m_restore, &QPushButton::clicked, this, [this] { take(m_default); });
    m_restore->setVisible(m_info.control != SettingControl::elsewhere);
    m_restore->setAccessibleName(tr("Default of %1").arg(m_info.title));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title, 1);
    head->addWidget(m_control);
    if (!m_info.unit.isEmpty())
        head->addWidget(makeText(m_info.unit));
    head->addWidget(m_restore);
    m_problem = makeNote("error");
    m_problem->setObjectName(controlName(m_info) + QStringLiteral("_problem"));
    m_problem->hide();
    m_lock = makeNote("info");
    m_lock->setObjectName(controlName(m_info) + QStringLiteral("_lock"));
    m_lock->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(makeText(m_info.help));
    if (m_info.control != SettingControl::elsewhere)
        layout->addWidget(makeText(settingEffectText(m_info.effect), "tertiary"));
    layout->addWidget(m_lock);
    layout->addWidget(m_problem);
}

QWidget *SettingsRow::makeControl()
{
    switch (m_info.control) {
    case SettingControl::choice:
        return makeChoice();
    case SettingControl::toggle:
        return makeToggle();
    case SettingControl::folder:
        return makeFolder();
    case SettingControl::elsewhere:
        return makeElsewhere();
    case SettingControl::number:
    case SettingControl::text:
    case SettingControl::timeOfDay:
        break;
    }
    return makeLine();
}

QWidget *SettingsRow::makeChoice()
{
    auto *combo = makeFormCombo(qPrintable(controlName(m_info)), m_info.title, m_info.help);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setFixedWidth(controlWidth);
    for (const SettingChoice &choice : m_info.choices)
        combo->addItem(choice.text);
    connect(combo, &QComboBox::activated, this, [this](int index) { take(m_info.choices[index].value); });
    m_showValue = [this, combo](const SettingValue &value) {
        const auto found = std::find_if(m_info.choices.cbegin(), m_info.choices.cend(),
                                        [&value](const SettingChoice &choice) { return choice.value == value; });
        combo->setCurrentIndex(static_cast<int>(found - m_info.choices.cbegin()));
    };
    return combo;
}

QWidget *SettingsRow::makeToggle()
{
    auto *box = new QCheckBox(tr("on"));
    box->setAccessibleName(m_info.title);
    describeButton(box, qPrintable(controlName(m_info)), m_info.help);
    connect(box, &QCheckBox::clicked, this, [this](bool isOn) { take(isOn ? 1 : 0); });
    m_showValue = [box](const SettingValue &value) { box->setChecked(value != SettingValue(0)); };
    return box;
}

QWidget *SettingsRow::makeLine()
{
    auto *edit = new QLineEdit;
    edit->setObjectName(controlName(m_info));
    edit->setAccessibleName(m_info.title);
    edit->setToolTip(m_info.help);
    edit->setFixedWidth(m_info.control == SettingControl::text ? controlWidth : 88);
    edit->setAlignment(m_info.control == SettingControl::text ? Qt::AlignLeft : Qt::AlignRight);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { takeLine(edit->text().trimmed()); });
    connect(edit, &QLineEdit::textEdited, this, [this] { refuse({}); });
    m_showValue = [edit](const SettingValue &value) {
        if (edit->text() != textOf(value))
            edit->setText(textOf(value));
    };
    return edit;
}

QWidget *SettingsRow::makeFolder()
{
    auto *button = makeFormButton(tr("Choose…"), qPrintable(controlName(m_info)), m_info.help);
    connect(button, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, m_info.title);
        if (!folder.isEmpty())
            take(folder.toStdString());
    });
    m_showValue = [this, button](const SettingValue &value) {
        const QString folder = QDir::toNativeSeparators(textOf(value));
        button->setText(folder.isEmpty()
                            ? tr("In your documents")
                            : button->fontMetrics().elidedText(folder, Qt::ElideMiddle, controlWidth - 32));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(m_info.title, folder));
    };
    return button;
}

QWidget *SettingsRow::makeElsewhere()
{
    const bool isCalibration = m_info.group == SettingGroup::calibration;
    auto *button = makeFormButton(isCalibration ? tr("Open calibration") : tr("Go there"),
                                  qPrintable(controlName(m_info)), m_info.help);
    connect(button, &QPushButton::clicked, this, &SettingsRow::elsewhereRequested);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(m_info.title, button->text()));
    return button;
}

void SettingsRow::show(const Settings &settings)
{
    const SettingValue value = settingValue(settings, m_info.name).value_or(m_default);
    if (m_showValue)
        m_showValue(value);
    m_isDefault = value == m_default;
    m_restore->setEnabled(!m_isDefault && !m_isLocked);
    refuse({});
}

void SettingsRow::setLocked(bool isLocked)
{
    m_isLocked = isLocked && m_info.isLockedWhileMeasuring;
    m_control->setEnabled(!m_isLocked);
    m_restore->setEnabled(!m_isDefault && !m_isLocked);
    setNote(m_lock, QStringLiteral("info"),
            m_isLocked
                ? tr("Locked while measuring: it changes what the numbers mean, and they would not be comparable. "
                     "Stop the measurement (Space in the window) to change it.")
                : QString());
}

bool SettingsRow::matches(const QStringList &words) const
{
    QString all = m_info.title + u' ' + m_info.help + u' ' + settingGroupText(m_info.group) + u' ' +
        QString::fromLatin1(m_info.name) + u' ' + m_info.unit;
    for (const SettingChoice &choice : m_info.choices)
        all += u' ' + choice.text;
    return std::all_of(words.cbegin(), words.cend(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingsRow::take(const SettingValue &value) { Q_EMIT chosen(m_info.name, value); }

void SettingsRow::takeLine(const QString &typed)
{
    if (m_info.control == SettingControl::text) {
        take(typed.toStdString());
        return;
    }
    if (m_info.control == SettingControl::timeOfDay) {
        const QTime time = QTime::fromString(typed, QStringLiteral("H:m"));
        if (!typed.isEmpty() && !time.isValid())
            refuse(tr("Type a time of day such as 22:00, or nothing."));
        else
            take(typed.isEmpty() ? std::string() : time.toString(QStringLiteral("HH:mm")).toStdString());
        return;
    }
    const std::optional<double> number = numberInField(typed);
    const bool isInt = std::holds_alternative<int>(m_default);
    if (!number || !m_info.range.holds(*number) || (isInt && std::trunc(*number) != *number)) {
        refuse(isInt ? tr("Type a whole number from %1 to %2.")
                           .arg(fieldNumber(m_info.range.least), fieldNumber(m_info.range.most))
                     : tr("Type a number from %1 to %2.")
                           .arg(fieldNumber(m_info.range.least), fieldNumber(m_info.range.most)));
        return;
    }
    if (isInt)
        take(static_cast<int>(*number));
    else
        take(*number);
}

void SettingsRow::refuse(const QString &why)
{
    if (m_problem != nullptr)
        setNote(m_problem, QStringLiteral("error"), why);
}

} // namespace ls
