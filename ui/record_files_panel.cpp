// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_files_panel.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/record_options.h"
#include "ui/typed_field.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace ls {

namespace {

const std::string audioNames[] = {"raw", "calibrated", "none"};

} // namespace

RecordFilesPanel::RecordFilesPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeFolder());
    layout->addWidget(makeAudio());
    layout->addWidget(makeFormat());
    connect(&m_session.settingsModel(), &SettingsModel::changed, this, &RecordFilesPanel::refresh);
    refresh();
}

QWidget *RecordFilesPanel::makeFolder()
{
    m_folder = makeText({}, "");
    m_folder->setObjectName(QStringLiteral("outputFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folderProblem = makeNote("error");
    m_folderProblem->setObjectName(QStringLiteral("folderProblem"));
    m_folderProblem->hide();
    auto *choose = makeFormButton(tr("Choose…"), "chooseFolder", tr("Choose the folder in which recordings are made"));
    connect(choose, &QPushButton::clicked, this, &RecordFilesPanel::askForFolder);
    auto *open = makeFormButton(tr("Open"), "openOutputFolder", tr("Show the folder in the file manager"));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(toQString(m_session.outputFolder()))); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(open);
    row->addStretch(1);
    auto *section = new QWidget;
    QVBoxLayout *layout = makeSectionLayout(section);
    layout->addWidget(makeSectionTitle(tr("Folder")));
    layout->addWidget(m_folder);
    layout->addWidget(m_folderProblem);
    layout->addLayout(row);
    return section;
}

QWidget *RecordFilesPanel::makeAudio()
{
    auto *section = new QWidget;
    QVBoxLayout *layout = makeSectionLayout(section);
    layout->addWidget(makeSectionTitle(tr("Audio")));
    m_audio = new QButtonGroup(this);
    const auto add = [this, layout](const QString &text, const char *name, const QString &help) {
        auto *choice = new QRadioButton(text);
        describeButton(choice, name, help);
        const int id = static_cast<int>(m_audio->buttons().size());
        m_audio->addButton(choice, id);
        connect(choice, &QRadioButton::clicked, this,
                [this, id] { edit([id](RecordingSettings &edited) { edited.audio = audioNames[id]; }); });
        layout->addWidget(choice);
    };
    add(tr("Raw, as the microphone gives it"), "audioRaw",
        tr("All channels, untouched: levels can be computed again with a better calibration"));
    add(tr("With the microphone's curve corrected"), "audioCalibrated",
        tr("The analysed channel, after the calibration's correction"));
    add(tr("Levels only, no audio"), "audioNone", tr("Nothing can be listened to: for privacy"));
    return section;
}

QWidget *RecordFilesPanel::makeFormat()
{
    m_container = makeFormCombo("container", tr("File format"), tr("Kind of audio file"));
    m_container->addItem(tr("WAV"), QStringLiteral("wav"));
    m_container->addItem(tr("FLAC"), QStringLiteral("flac"));
    connect(m_container, &QComboBox::activated, this, [this] {
        edit([this](RecordingSettings &edited) {
            edited.container = m_container->currentData().toString().toStdString();
        });
    });
    m_sample = makeFormCombo("sampleWidth", tr("Sample width"), tr("How many bits each sample has in the file"));
    m_sample->addItem(tr("as it comes in"), QString());
    m_sample->addItem(tr("16 bit"), QStringLiteral("s16"));
    m_sample->addItem(tr("24 bit"), QStringLiteral("s24"));
    m_sample->addItem(tr("32 bit float"), QStringLiteral("f32"));
    connect(m_sample, &QComboBox::activated, this, [this] {
        edit([this](RecordingSettings &edited) { edited.sample = m_sample->currentData().toString().toStdString(); });
    });
    m_rotate = new TypedField("rotateMinutes", tr("New file every"), tr("min"),
                              tr("Longest audio file; nothing is lost between two. 0: one file, however long"));
    takeNumbers(m_rotate, rotateMinutesRange, [this](double minutes) {
        edit([minutes](RecordingSettings &edited) { edited.rotateMinutes = minutes; });
    });
    m_atHours = new QCheckBox(tr("and at each full hour"));
    describeButton(m_atHours, "rotateAtHours", tr("A new audio file begins at each full hour of the local clock"));
    connect(m_atHours, &QCheckBox::clicked, this,
            [this](bool isOn) { edit([isOn](RecordingSettings &edited) { edited.rotateAtHours = isOn ? 1 : 0; }); });
    m_size = makeText();
    m_size->setObjectName(QStringLiteral("sizeOfAnHour"));
    auto *section = new QWidget;
    QVBoxLayout *layout = makeSectionLayout(section);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_container, 1);
    row->addWidget(m_sample, 2);
    layout->addLayout(row);
    layout->addWidget(m_size);
    layout->addWidget(m_rotate);
    layout->addWidget(m_atHours);
    return section;
}

void RecordFilesPanel::askForFolder()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder for recordings"), toQString(m_session.outputFolder()));
    if (chosen.isEmpty())
        return;
    if (!QFileInfo(chosen).isWritable()) {
        setNote(m_folderProblem, QStringLiteral("error"),
                tr("Nothing can be written into %1. Choose another folder.").arg(QDir::toNativeSeparators(chosen)));
        return;
    }
    setNote(m_folderProblem, QStringLiteral("error"), {});
    m_session.settingsModel().edit([&chosen](Settings &edited) { edited.outputFolder = chosen.toStdString(); });
}

void RecordFilesPanel::setFormat(const AudioFormat &format)
{
    m_stream = format;
    showSize();
}

void RecordFilesPanel::refresh()
{
    const RecordingSettings &settings = m_session.settings().recording;
    m_folder->setText(QDir::toNativeSeparators(toQString(m_session.outputFolder())));
    for (int id = 0; id < static_cast<int>(std::size(audioNames)); ++id)
        m_audio->button(id)->setChecked(settings.audio == audioNames[id]);
    const bool hasAudio = settings.audio != "none";
    m_container->setCurrentIndex(m_container->findData(QString::fromStdString(settings.container)));
    m_sample->setCurrentIndex(m_sample->findData(QString::fromStdString(settings.sample)));
    const bool isFlac = settings.container == "flac";
    auto *samples = qobject_cast<QStandardItemModel *>(m_sample->model());
    samples->item(m_sample->findData(QStringLiteral("f32")))->setEnabled(!isFlac); // FLAC holds integers only
    m_rotate->setText(fieldNumber(settings.rotateMinutes));
    m_atHours->setChecked(settings.rotateAtHours != 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_container), static_cast<QWidget *>(m_sample),
                            static_cast<QWidget *>(m_rotate), static_cast<QWidget *>(m_atHours)})
        widget->setEnabled(hasAudio);
    showSize();
}

void RecordFilesPanel::showSize()
{
    const RecordingSettings &settings = m_session.settings().recording;
    const QString bytes = bytesText(recordingBytesPerSecond(settings, m_stream) * 3600);
    if (settings.audio == "none")
        m_size->setText(tr("About %1 an hour").arg(bytes));
    else
        m_size->setText(settings.container == "flac" ? tr("At most about %1 an hour").arg(bytes)
                                                     : tr("About %1 an hour, with the levels").arg(bytes));
}

} // namespace ls
