// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/file_analysis.h"
#include "core/report/event_detail.h"
#include "core/report/report_data.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

namespace ls {

/// What a report is of.
struct ReportTarget {
    std::filesystem::path path; ///< a measurement folder, or an audio file
    bool isFolder = true;
    FileAnalysisOptions options = {}; ///< of an audio file, which is measured for it
};

/// All that documents are made of; what the user writes into them is still to come (restate()).
struct ReadReport {
    ReportData data;
    std::vector<EventDetail> details;
};

/// Reads what a report is of, in a thread of its own. Thread: [ui]; every signal arrives there.
class ReportReader : public QObject {
    Q_OBJECT
public:
    explicit ReportReader(QObject *parent = nullptr);
    ~ReportReader() override;

    /// In place of what is being read. `verified`: everything is compared with the hashes first.
    void read(const ReportTarget &target, bool verified);
    void cancel();
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double done);
    void finished(const std::shared_ptr<const ls::ReadReport> &report);
    void failed(const ls::Error &error);

private:
    void run(const ReportTarget &target, bool verified, int number);

    QThread m_thread;
    QObject *m_there; ///< lives there
    std::atomic<int> m_number{0};
    bool m_isReading = false;
};

} // namespace ls
