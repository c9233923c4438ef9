// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_saver.h"

#include "core/report/report_json.h"
#include "ui/report/document_language.h"
#include "ui/report/pdf_pages.h"

#include <QCoreApplication>

namespace ls {

QStringList ReportSaving::paths() const
{
    QStringList all;
    for (const ReportFormat format : formats)
        all += reportPaths(pathWithoutEnding + u'.' + reportEnding(format), format);
    return all;
}

ReportSaver::ReportSaver(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &ReportSaver::step);
}

ReportSaver::~ReportSaver() = default;

void ReportSaver::start(const ReportSaving &saving)
{
    cancel();
    m_saving = saving;
    m_files = std::make_unique<OutputFiles>();
    m_format = 0;
    m_file = 0;
    if (const std::optional<OutputFiles::Problem> problem = m_files->open(m_saving.paths()))
        return fail(*problem);
    m_timer.start(0);
}

void ReportSaver::cancel()
{
    m_timer.stop();
    m_pages.reset();
    m_files.reset(); // what was not committed goes
}

void ReportSaver::fail(const OutputFiles::Problem &problem)
{
    cancel();
    Q_EMIT failed(problem.path, problem.why);
}

void ReportSaver::step()
{
    if (m_format < m_saving.formats.size()) {
        if (!writeNext())
            return;
        const double ofThis = m_pages && m_pages->pages() > 0
            ? static_cast<double>(m_pages->written()) / static_cast<double>(m_pages->pages())
            : 0.0;
        Q_EMIT progressed((static_cast<double>(m_format) + ofThis) / static_cast<double>(m_saving.formats.size()));
        return;
    }
    if (const std::optional<OutputFiles::Problem> problem = m_files->finish())
        return fail(*problem);
    cancel();
    Q_EMIT finished(m_saving.paths());
}

/// False: it failed.
bool ReportSaver::writeNext()
{
    const DocumentLanguage language(m_saving.language);
    std::vector<QByteArray> texts;
    switch (m_saving.formats[m_format]) {
    case ReportFormat::pdf:
        if (!m_pages)
            m_pages = std::make_unique<PdfPages>(*m_saving.document, m_saving.paper);
        if (m_pages->writeNext())
            return true;
        texts.push_back(m_pages->finish());
        m_pages.reset();
        if (texts.front().isEmpty()) {
            fail({m_saving.paths().at(static_cast<qsizetype>(m_file)), tr("the pages could not be made")});
            return false;
        }
        break;
    case ReportFormat::html:
        texts.push_back(documentHtml(*m_saving.document));
        break;
    case ReportFormat::csv:
        for (const CsvFile &file : reportCsv(*m_saving.data))
            texts.push_back(QByteArray::fromStdString(file.text));
        break;
    case ReportFormat::json:
        texts.push_back(QByteArray::fromStdString(reportJson(*m_saving.data)));
        break;
    }
    for (const QByteArray &text : texts) {
        if (const std::optional<OutputFiles::Problem> problem = m_files->write(m_file++, text)) {
            fail(*problem);
            return false;
        }
    }
    ++m_format;
    return true;
}

} // namespace ls
