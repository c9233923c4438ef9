// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_side.h"

#include "core/engine/engine.h"
#include "ui/format.h"
#include "ui/report_dialog.h"
#include "ui/review_view.h"
#include "ui/session.h"

#include <QAction>
#include <QFileInfo>

namespace ls {

ReportSide::ReportSide(Engine &engine, Session &session, ReviewView &review, QWidget &window)
    : QObject(&window),
      m_engine(engine),
      m_session(session),
      m_review(review),
      m_window(window),
      m_action(new QAction(tr("Report…"), this))
{
    m_action->setObjectName(QStringLiteral("reportAction"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_action, &QAction::triggered, this, &ReportSide::report);
    window.addAction(m_action);
    connect(&m_engine, &Engine::recordingFinished, this, [this](const RecordingSummary &summary) {
        if (!summary.folder.empty())
            m_lastFolder = toQString(summary.folder);
    });
    connect(&m_review, &ReviewView::edited, this, [this](const QString &path) {
        for (auto *dialog : m_window.findChildren<ReportDialog *>()) {
            if (toQString(dialog->target().path) == path)
                dialog->readAgain();
        }
    });
}

void ReportSide::tell(const QString &text) { Q_EMIT messageArrived({Severity::info, text}); }

void ReportSide::report()
{
    if (m_review.isVisible() && m_review.hasRecording()) {
        if (m_review.reviewed()->kind == Reviewed::Kind::levelSeries)
            return tell(tr("A level series is not enough for a report. Open the measurement or its audio."));
        return reportOn(toQString(m_review.reviewed()->path));
    }
    if (!m_lastFolder.isEmpty())
        return reportOn(m_lastFolder);
    tell(m_engine.isRecording()
             ? tr("The report is made when the recording has ended.")
             : tr("There is nothing to report on yet. Record something, or open a recording (Ctrl+O)."));
}

void ReportSide::reportOn(const QString &path)
{
    for (auto *dialog : m_window.findChildren<ReportDialog *>()) {
        if (toQString(dialog->target().path) == path) {
            dialog->raise();
            return dialog->activateWindow();
        }
    }
    ReportTarget target;
    target.path = toPath(path);
    target.isFolder = QFileInfo(path).isDir();
    target.options.settings = m_session.settings();
    target.options.calibration = m_session.calibration().choice();
    auto *dialog = new ReportDialog(target, m_memory, &m_window);
    connect(dialog, &ReportDialog::saved, this,
            [this](const QStringList &paths) { tell(tr("Report saved: %1").arg(paths.front())); });
    dialog->show(); // not modal: measuring goes on beside it
}

} // namespace ls
