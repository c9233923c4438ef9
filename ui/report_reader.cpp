// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_reader.h"

#include "core/engine/file_report.h"
#include "core/store/event_details.h"
#include "core/store/report_source.h"

#include <utility>

namespace ls {

ReportReader::ReportReader(QObject *parent) : QObject(parent), m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("report"));
    m_thread.start();
}

ReportReader::~ReportReader()
{
    ++m_number;
    m_thread.quit();
    m_thread.wait();
}

void ReportReader::read(const ReportTarget &target, bool verified)
{
    const int number = ++m_number;
    m_isReading = true;
    QMetaObject::invokeMethod(
        m_there, [this, target, verified, number] { run(target, verified, number); }, Qt::QueuedConnection);
}

void ReportReader::cancel()
{
    ++m_number;
    m_isReading = false;
}

/// In its thread.
void ReportReader::run(const ReportTarget &target, bool verified, int number)
{
    const auto isWanted = [this, number] { return number == m_number; };
    if (!isWanted())
        return;
    const auto here = [this, number](auto tell) {
        QMetaObject::invokeMethod(
            this,
            [this, number, tell = std::move(tell)] {
                if (number == m_number)
                    tell();
            },
            Qt::QueuedConnection);
    };
    const auto progress = [this, isWanted, here](double done) {
        here([this, done] { Q_EMIT progressed(done); });
        return isWanted();
    };
    auto report = std::make_shared<ReadReport>();
    Result<void> read;
    if (target.isFolder) {
        Result<ReportData> data = reportOfMeasurement(target.path, {}, {verified, progress});
        if (data)
            report->data = data.take();
        else
            read = data.error();
        if (data && isWanted())
            report->details = eventDetails(target.path, report->data, isWanted);
    } else {
        Result<FileReport> file = reportOfFile(target.path, {}, target.options, {}, progress);
        if (file)
            report->data = std::move(file.value().data);
        else
            read = file.error();
    }
    if (read)
        here([this, report] {
            m_isReading = false;
            Q_EMIT finished(report);
        });
    else
        here([this, error = read.error()] {
            m_isReading = false;
            Q_EMIT failed(error);
        });
}

} // namespace ls
