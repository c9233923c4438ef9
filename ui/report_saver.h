// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_output.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace ls {

class PdfPages;

/// A report that is to be written.
struct ReportSaving {
    std::shared_ptr<const ReportData> data;
    std::shared_ptr<const Document> document;
    QString language;
    Paper paper = Paper::a4;
    QString pathWithoutEnding;
    std::vector<ReportFormat> formats;

    /// All files that it makes.
    QStringList paths() const;
};

/// Writes a report piece by piece, a page at a time, so that the window goes on meanwhile: charts can be painted in its
/// thread only. Files take their names when all are whole. Thread: [ui].
class ReportSaver : public QObject {
    Q_OBJECT
public:
    explicit ReportSaver(QObject *parent = nullptr);
    ~ReportSaver() override;

    /// finished() or failed() follow.
    void start(const ReportSaving &saving);
    /// Nothing is left of it.
    void cancel();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void progressed(double done);
    void finished(const QStringList &paths);
    void failed(const QString &path, const QString &why);

private:
    void step();
    bool writeNext();
    void fail(const OutputFiles::Problem &problem);

    QTimer m_timer;
    ReportSaving m_saving;
    std::unique_ptr<OutputFiles> m_files;
    std::unique_ptr<PdfPages> m_pages;
    std::size_t m_format = 0; ///< which of them is being written
    std::size_t m_file = 0;   ///< the next
};

} // namespace ls
