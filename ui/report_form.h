// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_data.h"

#include <QStringList>
#include <QWidget>

#include <array>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace ls {

/// What a user writes into a report: which kind it is, and what only a person can know. Thread: [ui].
class ReportForm : public QWidget {
    Q_OBJECT
public:
    explicit ReportForm(QWidget *parent = nullptr);

    ReportKind kind() const;
    void setKind(ReportKind kind);
    /// Numbers as files write them, whatever the user's language; what is no number is empty.
    ReportFields fields() const;
    /// Shows these without telling changed().
    void setFields(const ReportFields &fields);
    /// Fills in what is known of a place, and leaves the rest.
    void fill(const ReportFields &known);
    void setPlaces(const QStringList &places);
    /// What cannot be taken as it stands; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();
    /// One of the known places.
    void placeChosen(const QString &place);

private:
    QFormLayout *addGroup(QVBoxLayout &layout, const QString &title);
    void addFields(QFormLayout &form, ReportField first, ReportField last);
    QLineEdit *makeEdit(ReportField field);
    QLineEdit *edit(ReportField field) const { return m_edits[static_cast<std::size_t>(field)]; }
    void showKind();
    void choosePlace();

    QComboBox *m_kind;
    QComboBox *m_place;
    std::array<QLineEdit *, reportFieldCount> m_edits{};
    QWidget *m_limits = nullptr;
    QWidget *m_targets = nullptr;
    QString m_chosenPlace;
};

} // namespace ls
