// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recording_panel.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/pane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ls {

RecordingPanel::RecordingPanel(QWidget *parent)
    : QWidget(parent),
      m_title(makeSectionTitle({})),
      m_verdict(makeNote("ok")),
      m_grid(new FactsGrid),
      m_review(makeFormButton(tr("Open"), "reviewRecording", tr("Look at this recording, and listen to it"))),
      m_report(makeFormButton(tr("Report…"), "reportRecording", tr("Make the report of this recording (Ctrl+E)"))),
      m_open(makeFormButton(tr("Open folder"), "openRecording", tr("Show the recording's folder in the file manager"))),
      m_copy(makeFormButton(tr("Copy"), "copySummary", tr("Copy these figures as text")))
{
    setObjectName(QStringLiteral("recordingPanel"));
    m_verdict->setObjectName(QStringLiteral("recordingVerdict"));
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(m_folder); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportRequested(m_folder); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    const auto makeRow = [](QPushButton *left, QPushButton *right) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(left);
        row->addWidget(right);
        row->addStretch(1);
        return row;
    };
    QVBoxLayout *layout = makeSectionLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_grid);
    layout->addLayout(makeRow(m_review, m_report)); // four in one row find no room in every language
    layout->addLayout(makeRow(m_open, m_copy));
    layout->addWidget(makeLine(Qt::Horizontal));
    hide();
}

void RecordingPanel::show(const RecordingState &state)
{
    if (state.phase == RecordingPhase::none)
        return; // what came of the last one stays
    const QString kind = isTrouble(state.phase) ? QStringLiteral("warn") : QString();
    setNote(m_verdict, kind, {});
    m_review->setVisible(false);
    m_report->setVisible(false);
    set(tr("This recording"), recordingFacts(state), state.folder);
}

void RecordingPanel::show(const RecordingSummary &summary)
{
    if (summary.error)
        setNote(m_verdict, QStringLiteral("error"), tr("It did not end as it should."));
    else if (summary.framesLost > 0)
        setNote(m_verdict, QStringLiteral("warn"), tr("Complete but for what is listed as a gap."));
    else
        setNote(m_verdict, QStringLiteral("ok"), tr("Complete: not one frame is missing."));
    m_review->setVisible(!summary.folder.empty());
    m_report->setVisible(!summary.folder.empty());
    set(tr("Last recording"), recordingFacts(summary), toQString(summary.folder));
}

void RecordingPanel::set(const QString &title, const QList<Fact> &facts, const QString &folder)
{
    m_title->setText(title);
    m_folder = folder;
    m_open->setEnabled(!folder.isEmpty());
    if (facts != m_facts) {
        m_facts = facts;
        m_grid->setFacts(facts);
    }
    setVisible(true);
}

QString RecordingPanel::asText() const { return factsAsText(m_facts); }

} // namespace ls
