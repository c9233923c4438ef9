// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report_memory.h"
#include "ui/report_reader.h"
#include "ui/report_saver.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ls {

class ReportForm;
class ReportPreview;

/// Makes the report of a measurement: the user's fields at the left, the pages as they will be at the right, and below
/// what is written where. Not modal: what is measured or looked at goes on. Thread: [ui].
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `memory` outlives it.
    ReportDialog(const ReportTarget &target, ReportMemory &memory, QWidget *parent);

    const ReportTarget &target() const { return m_target; }
    /// The measurement was edited: it is read again.
    void readAgain();
    /// What is read, written or awaited goes on.
    bool isBusy() const { return m_reader.isReading() || m_saver.isRunning() || m_refreshTimer.isActive(); }

Q_SIGNALS:
    void saved(const QStringList &paths);

protected:
    void done(int result) override;

private:
    QWidget *makeLeft();
    QWidget *makeOutput();
    QWidget *makeBottom();
    void connectParts();
    void refreshSoon();
    void refresh();
    void showState();
    void tell(const QString &kind, const QString &text);
    void askForFolder();
    void save();
    void cancel();
    void openSaved();
    QString language() const;
    Paper paper() const;
    std::vector<ReportFormat> formats() const;
    ReportChoices choices() const;
    ReportSaving saving() const;

    const ReportTarget m_target;
    const QString m_name; ///< of the measurement
    ReportMemory &m_memory;
    ReportReader m_reader;
    ReportSaver m_saver;
    ReportForm *m_form;
    ReportPreview *m_preview;
    QComboBox *m_language;
    QComboBox *m_paper;
    QCheckBox *m_verify;
    std::vector<QCheckBox *> m_formats; ///< in the order of reportFormats
    QLineEdit *m_folder;
    QLineEdit *m_fileName;
    QPushButton *m_choose;
    QLabel *m_note;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_open;
    QTimer m_refreshTimer;
    std::shared_ptr<const ReadReport> m_report;
    std::shared_ptr<const ReportData> m_data;
    std::shared_ptr<const Document> m_document;
    QStringList m_saved;
    QStringList m_replaced; ///< files of which it has been told that they will be
};

} // namespace ls
