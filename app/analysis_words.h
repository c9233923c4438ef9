// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis_jobs.h"

#include <QSet>
#include <QString>

namespace ls {

/// Says on standard error what a user has to know of recordings that were measured, beside their numbers.
class AnalysisWords {
public:
    explicit AnalysisWords(const AnalysisTask &task) : m_task(task) {}

    /// False: there are no numbers.
    bool tell(const AnalysisJob &job);

private:
    void tellFolder(const AnalysisJob &job) const;
    void tellGaps(const AnalysisJob &job) const;
    void tellLevel(const FileAnalysis &analysis);

    const AnalysisTask &m_task;
    QSet<QString> m_told; // what is the same for many recordings, once
};

} // namespace ls
