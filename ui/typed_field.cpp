// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/typed_field.h"

#include "ui/form.h"
#include "ui/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTime>
#include <QVBoxLayout>

#include <utility>

namespace ls {

namespace {

constexpr int unitWidth = 56;
constexpr QChar trueMinus(u'\u2212');

} // namespace

TypedField::TypedField(const char *name, const QString &label, const QString &unit, const QString &help,
                       QWidget *parent)
    : QWidget(parent),
      m_edit(makeNumberEdit(name, label, help)),
      m_unit(makeText(unit)),
      m_problem(makeNote("error"))
{
    auto *text = makeText(label, "");
    text->setBuddy(m_edit);
    m_unit->setFixedWidth(unitWidth);
    m_problem->setObjectName(QString::fromLatin1(name) + QStringLiteral("Problem"));
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(text, 1);
    row->addWidget(m_edit);
    row->addWidget(m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { Q_EMIT entered(m_edit->text().trimmed()); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { setNote(m_problem, QStringLiteral("error"), {}); });
}

void TypedField::setText(const QString &text)
{
    m_edit->setText(text);
    setNote(m_problem, QStringLiteral("error"), {});
}

void TypedField::setUnit(const QString &unit) { m_unit->setText(unit); }

void TypedField::setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }

void TypedField::refuse(const QString &why)
{
    setNote(m_problem, QStringLiteral("error"), why);
    scrollIntoView(m_problem);
}

void takeNumbers(TypedField *field, NumberRange range, std::function<void(double)> take)
{
    QObject::connect(field, &TypedField::entered, field, [field, range, take = std::move(take)](const QString &text) {
        const std::optional<double> number = numberInField(text);
        if (!number || !range.holds(*number)) {
            field->refuse(
                TypedField::tr("Type a number from %1 to %2.").arg(fieldNumber(range.least), fieldNumber(range.most)));
            return;
        }
        field->setText(fieldNumber(*number));
        take(*number);
    });
}

void takeTimes(TypedField *field, std::function<void(const std::string &)> take)
{
    QObject::connect(field, &TypedField::entered, field, [field, take = std::move(take)](const QString &text) {
        const QTime time = QTime::fromString(text, QStringLiteral("H:m"));
        if (!text.isEmpty() && !time.isValid()) {
            field->refuse(TypedField::tr("Type a time of day such as 22:00, or nothing."));
            return;
        }
        const QString shown = text.isEmpty() ? QString() : time.toString(QStringLiteral("HH:mm"));
        field->setText(shown);
        take(shown.toStdString());
    });
}

QString fieldNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 6).replace(QLatin1Char('-'), trueMinus);
}

std::optional<double> numberInField(const QString &text)
{
    return typedLevel(QString(text).replace(trueMinus, QLatin1Char('-')));
}

} // namespace ls
