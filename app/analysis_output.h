// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis_jobs.h"

#include <QFile>
#include <QSaveFile>
#include <QString>

namespace ls {

/// Standard output, or a file that takes its name only when it is whole.
class AnalysisOutput {
public:
    /// `option`: the one that names it, for messages. An empty path: nothing is written.
    AnalysisOutput(const QString &path, const QString &option) : m_path(path), m_option(option) {}

    /// What follows is false, with a message given, if it could not be done.
    bool open();
    bool write(const QByteArray &bytes) { return m_path.isEmpty() || told(device().write(bytes) == bytes.size()); }
    bool finish() { return m_path.isEmpty() || told(m_standard.isOpen() ? m_standard.flush() : m_file.commit()); }
    bool isWanted() const { return !m_path.isEmpty(); }

private:
    QFileDevice &device() { return m_standard.isOpen() ? static_cast<QFileDevice &>(m_standard) : m_file; }
    bool told(bool done);

    QString m_path;
    QString m_option;
    QFile m_standard;
    QSaveFile m_file;
};

/// Level series and summary of one recording after the other, into the places that the task names.
class AnalysisWriter {
public:
    AnalysisWriter(const AnalysisTask &task, bool several);

    bool begin();
    /// What was found out of a recording that could be measured.
    bool add(AnalysisJob &job);
    bool finish();

    int count() const { return m_count; }

private:
    bool copySeries(QTemporaryFile &series);

    const AnalysisTask &m_task;
    bool m_several;
    AnalysisOutput m_series;
    AnalysisOutput m_summary;
    int m_count = 0;
};

} // namespace ls
