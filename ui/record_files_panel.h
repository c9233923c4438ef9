// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "ui/session.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;

namespace ls {

class TypedField;

/// Where recordings go and what is written there: folder, audio, format, length of the files. Thread: [ui].
class RecordFilesPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordFilesPanel(Session &session, QWidget *parent = nullptr);

    /// For the size of an hour; before the first measurement: as a UMIK-1 will need.
    void setFormat(const AudioFormat &format);

private:
    QWidget *makeFolder();
    QWidget *makeAudio();
    QWidget *makeFormat();
    void askForFolder();
    void refresh();
    void showSize();
    template <typename Change>
    void edit(Change change)
    {
        m_session.settingsModel().edit([&change](Settings &edited) { change(edited.recording); });
    }

    Session &m_session;
    AudioFormat m_stream{48000, 1, SampleType::float32};
    QLabel *m_folder = nullptr;
    QLabel *m_folderProblem = nullptr;
    QButtonGroup *m_audio = nullptr;
    QComboBox *m_container = nullptr;
    QComboBox *m_sample = nullptr;
    QLabel *m_size = nullptr;
    TypedField *m_rotate = nullptr;
    QCheckBox *m_atHours = nullptr;
};

} // namespace ls
