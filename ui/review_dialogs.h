// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/reanalysis.h"
#include "core/measure/event.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
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

/// What dB SPL the recording's levels are, by a calibrator's tone in the selected range or by a typed offset; or
/// another microphone's curve, with which they are computed anew. Thread: [ui].
class ReviewCalibrationDialog : public QDialog {
    Q_OBJECT
public:
    /// `offsetDb`: as it is now, NaN without; `toneDbFs`: LZeq of the selected range, NaN without one.
    /// `isChecked`: by a calibrator, which a file's sensitivity should not replace.
    ReviewCalibrationDialog(double offsetDb, double toneDbFs, bool isChecked, QWidget *parent);

    /// Takes this file for the curve.
    void chooseFile(const QString &path);

Q_SIGNALS:
    void entered(double offsetDb, bool byCalibrator, const QString &reason);
    void curveEntered(const ls::CalibrationFile &file, ls::NewLevel level, const QString &reason);

private:
    QWidget *makeCurveRow();
    void askForFile();
    QString noteText(const std::optional<double> &offset) const;
    std::optional<double> typedOffset() const;
    void refresh();
    void onAccept();

    double m_toneDbFs;
    QRadioButton *m_byTone;
    QRadioButton *m_byOffset;
    QRadioButton *m_byCurve;
    QLineEdit *m_tone;
    QLineEdit *m_offset;
    QPushButton *m_choose;
    QCheckBox *m_keepsLevel;
    std::optional<CalibrationFile> m_file;
    QString m_fileProblem;
    QLineEdit *m_reason;
    QLabel *m_note;
};

} // namespace ls
