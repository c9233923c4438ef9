// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/recording_settings.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>

class QLabel;
class QLineEdit;

namespace ls {

/// A line to type into, its name before and its unit behind it. What was typed is taken with Enter, or when the focus
/// leaves; what is wrong with it stands beneath, in words, until it is mended. Thread: [ui].
class TypedField : public QWidget {
    Q_OBJECT
public:
    TypedField(const char *name, const QString &label, const QString &unit, const QString &help,
               QWidget *parent = nullptr);

    /// Shows what holds, and that nothing is wrong.
    void setText(const QString &text);
    void setUnit(const QString &unit);
    void setPlaceholder(const QString &text);
    /// What was typed stays, and why it is not taken is told.
    void refuse(const QString &why);

Q_SIGNALS:
    void entered(const QString &text);

private:
    QLineEdit *m_edit;
    QLabel *m_unit;
    QLabel *m_problem;
};

/// Lets a field take numbers of a range, and refuse others.
void takeNumbers(TypedField *field, NumberRange range, std::function<void(double)> take);

/// Lets a field take times of day as HH:MM, or nothing; `7:5` is taken for 07:05.
void takeTimes(TypedField *field, std::function<void(const std::string &)> take);

/// A number as it is shown in a field: no more digits than it needs.
QString fieldNumber(double value);
/// The number in a field, as fieldNumber() or the user writes it.
std::optional<double> numberInField(const QString &text);

} // namespace ls
