// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_dialog.h"

#include "core/report/report_builder.h"
#include "ui/form.h"
#include "ui/format.h"
#include "ui/report/document_language.h"
#include "ui/report/languages.h"
#include "ui/report/report_document.h"
#include "ui/report_form.h"
#include "ui/report_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

constexpr int leftWidth = 360;
constexpr int refreshAfterMs = 300; // while somebody types, nothing is laid out

QString nameOf(const std::filesystem::path &path)
{
    return toQString(path.filename().empty() ? path.parent_path().filename() : path.filename());
}

QString shortName(ReportFormat format) { return reportEnding(format).toUpper(); }

} // namespace

ReportDialog::ReportDialog(const ReportTarget &target, ReportMemory &memory, QWidget *parent)
    : QDialog(parent),
      m_target(target),
      m_name(nameOf(target.path)),
      m_memory(memory),
      m_form(new ReportForm),
      m_preview(new ReportPreview),
      m_language(makeFormCombo("reportLanguage", tr("Language of the report"), tr("Of the words in PDF and HTML"))),
      m_paper(makeFormCombo("reportPaper", tr("Paper"), tr("Size of the pages of a PDF"))),
      m_verify(new QCheckBox(tr("Compare with the hashes of the recording"))),
      m_folder(new QLineEdit),
      m_fileName(new QLineEdit),
      m_choose(makeFormButton(tr("Choose…"), "reportChooseFolder", tr("Choose the folder for the report"))),
      m_note(makeNote("info")),
      m_progress(makeProgressBar()),
      m_progressText(makeText()),
      m_cancel(makeFormButton(tr("Cancel"), "reportCancel", tr("Give up what is being done; nothing is left of it"))),
      m_save(makeFormButton(tr("Save"), "reportSave", tr("Write the report (Ctrl+S)"))),
      m_open(makeFormButton(tr("Open"), "reportOpen", tr("Show the report that was written")))
{
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report on %1").arg(m_name));
    setMinimumSize(860, 520);
    resize(QSize(1180, 760).boundedTo(screen()->availableSize() - QSize(24, 48))); // with the frame around it
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(makeLeft());
    middle->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeBottom());
    const ReportChoices choices = m_memory.choices();
    m_form->setKind(choices.kind);
    m_form->setPlaces(m_memory.places());
    m_form->setFields(m_memory.beginWith(m_name));
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    m_paper->setCurrentIndex(choices.paper == Paper::a4 ? 0 : 1);
    for (std::size_t i = 0; i < reportFormats.size(); ++i)
        m_formats[i]->setChecked(std::find(choices.formats.begin(), choices.formats.end(), reportFormats[i]) !=
                                 choices.formats.end());
    m_folder->setText(choices.folder.isEmpty()
                          ? toQString(m_target.isFolder ? m_target.path : m_target.path.parent_path())
                          : choices.folder);
    const QString stem = m_target.isFolder ? m_name : QFileInfo(m_name).completeBaseName();
    m_fileName->setText(tr("%1 report", "name of a file").arg(stem));
    setNote(m_note, QStringLiteral("info"), {});
    connectParts();
    readAgain();
}

QWidget *ReportDialog::makeLeft()
{
    auto *page = new QWidget;
    auto *inside = new QVBoxLayout(page);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *left = new QWidget;
    left->setFixedWidth(leftWidth);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(area, 1);
    layout->addWidget(makeOutput());
    return left;
}

QWidget *ReportDialog::makeOutput()
{
    for (const LanguageInfo &each : languages())
        m_language->addItem(each.name, each.code);
    m_paper->addItem(QStringLiteral("A4"));
    m_paper->addItem(QStringLiteral("Letter"));
    m_verify->setObjectName(QStringLiteral("reportVerify"));
    m_verify->setToolTip(tr("Tells in the report whether audio and levels are as they were recorded. Takes longer."));
    m_verify->setVisible(m_target.isFolder);
    auto *formats = new QHBoxLayout;
    formats->setSpacing(12);
    for (const ReportFormat format : reportFormats) {
        auto *box = new QCheckBox(shortName(format));
        box->setObjectName(QStringLiteral("reportFormat-") + reportEnding(format));
        box->setToolTip(format == ReportFormat::pdf        ? tr("Pages, to be printed or sent")
                            : format == ReportFormat::html ? tr("One file for any browser")
                            : format == ReportFormat::csv  ? tr("Tables, several files")
                                                           : tr("All numbers in one file, for programs"));
        m_formats.push_back(box);
        formats->addWidget(box);
    }
    formats->addStretch(1);
    m_folder->setObjectName(QStringLiteral("reportFolder"));
    m_folder->setAccessibleName(tr("Folder for the report"));
    m_fileName->setObjectName(QStringLiteral("reportFileName"));
    m_fileName->setAccessibleName(tr("Name of the report's files, without ending"));
    auto *folder = new QHBoxLayout;
    folder->setSpacing(6);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    auto *words = new QHBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_language, 1);
    words->addWidget(m_paper);
    auto *output = new QWidget;
    auto *form = new QFormLayout(output);
    form->setContentsMargins(0, 0, 8, 0);
    form->setSpacing(6);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // in some languages labels are long
    form->addRow(tr("Language"), words);
    form->addRow(tr("Save as"), formats);
    form->addRow(tr("Folder"), folder);
    form->addRow(tr("Name"), m_fileName);
    form->addRow(m_verify);
    return output;
}

QWidget *ReportDialog::makeBottom()
{
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("How much has been done"));
    QPushButton *close = makeFormButton(tr("Close"), "reportClose", tr("Close (Esc); what was typed is remembered"));
    m_save->setShortcut(QKeySequence::Save);
    auto *bottom = new QWidget;
    auto *layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_progressText, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addSpacing(16);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    layout->addWidget(close);
    for (QPushButton *button : {m_choose, m_cancel, m_save, m_open, close}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::StrongFocus); // here no key is Measure's
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bottom;
}

void ReportDialog::connectParts()
{
    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ReportDialog::refresh);
    connect(m_form, &ReportForm::changed, this, &ReportDialog::refreshSoon);
    connect(m_form, &ReportForm::placeChosen, this, [this](const QString &place) {
        if (const std::optional<ReportFields> known = m_memory.at(place))
            m_form->fill(*known);
    });
    for (QComboBox *combo : {m_language, m_paper})
        connect(combo, &QComboBox::currentIndexChanged, this, &ReportDialog::refreshSoon);
    connect(m_verify, &QCheckBox::toggled, this, &ReportDialog::readAgain);
    for (QCheckBox *box : m_formats)
        connect(box, &QCheckBox::toggled, this, &ReportDialog::showState);
    for (QLineEdit *edit : {m_folder, m_fileName})
        connect(edit, &QLineEdit::textChanged, this, &ReportDialog::showState);
    connect(m_choose, &QPushButton::clicked, this, &ReportDialog::askForFolder);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(m_open, &QPushButton::clicked, this, &ReportDialog::openSaved);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::cancel);
    const auto showProgress = [this](double done) { setDone(m_progress, done); };
    connect(&m_reader, &ReportReader::progressed, this, showProgress);
    connect(&m_reader, &ReportReader::finished, this, [this](const std::shared_ptr<const ReadReport> &report) {
        m_report = report;
        refresh();
    });
    connect(&m_reader, &ReportReader::failed, this, [this](const Error &error) {
        tell(QStringLiteral("error"), errorText(error));
        showState();
    });
    connect(&m_saver, &ReportSaver::progressed, this, showProgress);
    connect(&m_saver, &ReportSaver::finished, this, [this](const QStringList &paths) {
        m_saved = paths;
        m_replaced.clear();
        QString text = tr("Saved: %1").arg(QDir::toNativeSeparators(paths.front()));
        if (paths.size() > 1)
            text = tr("Saved: %1 and %n more", nullptr, static_cast<int>(paths.size()) - 1)
                       .arg(QDir::toNativeSeparators(paths.front()));
        tell(QStringLiteral("ok"), text);
        showState();
        m_open->setFocus();
        Q_EMIT saved(paths);
    });
    connect(&m_saver, &ReportSaver::failed, this, [this](const QString &path, const QString &why) {
        tell(QStringLiteral("error"), tr("“%1” cannot be written (%2). Choose another folder.").arg(path, why));
        showState();
        m_folder->setFocus();
    });
}

void ReportDialog::readAgain()
{
    m_progress->setValue(0);
    m_reader.read(m_target, m_verify->isChecked());
    showState();
}

void ReportDialog::refreshSoon()
{
    m_refreshTimer.start(refreshAfterMs);
    showState();
}

/// Lays out the report anew from what has been read and typed.
void ReportDialog::refresh()
{
    m_refreshTimer.stop();
    if (!m_report || m_saver.isRunning())
        return showState();
    auto stated = std::make_shared<ReportData>(m_report->data);
    restate(*stated, {m_form->kind(), m_form->fields(), reportCreationTime()});
    {
        const DocumentLanguage words(language());
        m_document = std::make_shared<Document>(reportDocument(*stated, m_report->details, words.locale()));
    }
    m_data = std::move(stated);
    m_preview->setDocument(m_document, paper(), language());
    showState();
}

void ReportDialog::showState()
{
    const bool reads = m_reader.isReading();
    const bool saves = m_saver.isRunning();
    m_progress->setVisible(reads || saves);
    m_cancel->setVisible(reads || saves);
    const QString problem = m_form->problem();
    m_progressText->setText(saves ? tr("Writing the report…") : reads ? tr("Reading the measurement…") : problem);
    m_save->setEnabled(!reads && !saves && m_report && problem.isEmpty() && !formats().empty() &&
                       !m_fileName->text().trimmed().isEmpty());
    m_open->setEnabled(!m_saved.isEmpty() && !saves);
    m_verify->setEnabled(!saves);
}

void ReportDialog::tell(const QString &kind, const QString &text)
{
    setNote(m_note, kind, text);
    m_note->setAccessibleName(text);
}

QString ReportDialog::language() const { return m_language->currentData().toString(); }

Paper ReportDialog::paper() const { return m_paper->currentIndex() == 0 ? Paper::a4 : Paper::letter; }

std::vector<ReportFormat> ReportDialog::formats() const
{
    std::vector<ReportFormat> chosen;
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        if (m_formats[i]->isChecked())
            chosen.push_back(reportFormats[i]);
    }
    return chosen;
}

ReportChoices ReportDialog::choices() const
{
    ReportChoices choices{m_form->kind(), language(), paper(), formats(), m_folder->text().trimmed()};
    // In the measurement's own folder: the next one's goes into its own.
    if (m_target.isFolder && QDir(choices.folder) == QDir(toQString(m_target.path)))
        choices.folder.clear();
    return choices;
}

ReportSaving ReportDialog::saving() const
{
    // A slash would be another folder.
    const QString name = m_fileName->text().trimmed().replace(u'/', u'-');
    return {m_data, m_document, language(), paper(), QDir(m_folder->text().trimmed()).filePath(name), formats()};
}

void ReportDialog::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the report"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void ReportDialog::save()
{
    if (!m_save->isEnabled())
        return;
    refresh();
    const ReportSaving task = saving();
    QStringList there;
    for (const QString &path : task.paths()) {
        if (QFileInfo::exists(path))
            there += path;
    }
    if (!there.isEmpty() && there != m_replaced) {
        m_replaced = there;
        return tell(QStringLiteral("warn"),
                    tr("“%1” is there already. Save again to replace it, or change the name.").arg(there.front()));
    }
    if (const std::optional<QString> problem = m_memory.remember(m_name, m_form->fields(), choices()))
        tell(QStringLiteral("warn"), tr("What you typed cannot be remembered (%1).").arg(*problem));
    else
        tell(QStringLiteral("info"), {});
    m_form->setPlaces(m_memory.places());
    m_progress->setValue(0);
    m_saver.start(task);
    showState();
}

void ReportDialog::cancel()
{
    const bool saved = m_saver.isRunning();
    m_saver.cancel();
    m_reader.cancel();
    tell(QStringLiteral("info"), saved ? tr("Nothing was saved.") : tr("Nothing was read."));
    showState();
}

void ReportDialog::openSaved()
{
    if (!m_saved.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved.front())))
        tell(QStringLiteral("warn"), tr("No program opens “%1”.").arg(m_saved.front()));
}

void ReportDialog::done(int result)
{
    m_saver.cancel();
    m_reader.cancel();
    if (m_data)
        m_memory.remember(m_name, m_form->fields(), choices());
    QDialog::done(result);
}

} // namespace ls
