// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"

#include <QWidget>

class QLabel;

namespace ls {

class RecordFilesPanel;
class RecordingPanel;
class Session;

/// The drawer's page of what a recording keeps, where, and when. What is changed is stored at once and holds from the
/// next recording on. Thread: [ui].
class RecordPage : public QWidget {
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit RecordPage(Session &session, QWidget *parent = nullptr);

    void setFormat(const AudioFormat &format);
    void setRecording(bool isRecording);
    /// The figures of what runs, and of what has ended.
    RecordingPanel &recording() { return *m_recording; }

private:
    RecordingPanel *m_recording;
    QLabel *m_later;
    RecordFilesPanel *m_files;
};

} // namespace ls
