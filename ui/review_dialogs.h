// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/event.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace ls {

/// What is written down of a marker, an exclusion, or any other event, and why it is changed. Thread: [ui].
class ReviewEventDialog : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        int eventClass = 0; ///< 1 to 9, 0: none
        QString words;      ///< the note, why it is excluded, or what it was
        QString reason;     ///< of the change
    };
    enum class Ask { newMarker, newExclusion, changeMarker, changeExclusion, classify };

    ReviewEventDialog(Ask ask, const QString &when, const Entry &now, QWidget *parent);

Q_SIGNALS:
    void entered(const ls::ReviewEventDialog::Entry &entry);

private:
    QComboBox *m_class;
    QLineEdit *m_words;
    QLineEdit *m_reason;
};

/// What dB SPL the recording's levels are, by a calibrator's tone in the selected range or by a typed offset.
/// Thread: [ui].
class ReviewCalibrationDialog : public QDialog {
    Q_OBJECT
public:
    /// `offsetDb`: as it is now, NaN without; `toneDbFs`: LZeq of the selected range, NaN without one.
    ReviewCalibrationDialog(double offsetDb, double toneDbFs, QWidget *parent);

Q_SIGNALS:
    void entered(double offsetDb, bool byCalibrator, const QString &reason);

private:
    std::optional<double> typedOffset() const;
    void refresh();
    void onAccept();

    double m_toneDbFs;
    QRadioButton *m_byTone;
    QRadioButton *m_byOffset;
    QLineEdit *m_tone;
    QLineEdit *m_offset;
    QLineEdit *m_reason;
    QLabel *m_note;
};

} // namespace ls
