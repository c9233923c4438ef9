// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_page.h"

#include "ui/form.h"
#include "ui/pane.h"
#include "ui/record_files_panel.h"
#include "ui/record_when_panel.h"
#include "ui/recording_panel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ls {

RecordPage::RecordPage(Session &session, QWidget *parent)
    : QWidget(parent),
      m_recording(new RecordingPanel),
      m_later(makeNote("info", tr("A recording runs. What is changed here holds from the next one on."))),
      m_files(new RecordFilesPanel(session))
{
    setObjectName(QStringLiteral("recordPage"));
    m_later->setObjectName(QStringLiteral("holdsLater"));
    m_later->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_recording);
    layout->addWidget(m_later);
    layout->addWidget(m_files);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(new RecordWhenPanel(session));
    layout->addStretch(1);
}

void RecordPage::setFormat(const AudioFormat &format) { m_files->setFormat(format); }

void RecordPage::setRecording(bool isRecording) { m_later->setVisible(isRecording); }

} // namespace ls
