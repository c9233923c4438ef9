// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis_jobs.h"

#include "core/audio/audio_file_info.h"
#include "core/engine/measurement_analysis.h"
#include "core/report/level_series.h"
#include "core/store/measurement_info.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace ls {

namespace {

/// A field of RFC 4180.
std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

/// What the threads share.
struct Shared {
    std::atomic<std::size_t> next = 0;
    std::atomic<std::int64_t> framesDone = 0;
    std::atomic<bool> stop = false;
};

void run(AnalysisJob &job, const AnalysisTask &task, bool named, Shared &shared)
{
    const std::string name = named ? csvField(job.path.string()) + ',' : std::string();
    LineTaker line = [&](const LogRow &, const FileAnalysisStart &) { return !shared.stop; };
    if (!task.seriesPath.isEmpty()) {
        job.series = std::make_unique<QTemporaryFile>();
        if (!job.series->open()) {
            job.problem = job.series->errorString().toStdString();
            return;
        }
        line = [&](const LogRow &row, const FileAnalysisStart &start) {
            const int rate = start.format.sampleRateHz;
            const QByteArray text = QByteArray::fromStdString(
                name + levelSeriesLine(row, rate, timeAt(job.startTime, row.endFrame, rate), start.sensitivity) + '\n');
            if (job.series->write(text) != text.size())
                job.problem = job.series->errorString().toStdString();
            return job.problem.empty() && !shared.stop;
        };
    }
    job.result = job.isFolder ? analyzeMeasurement(job.path, task.options, line, shared.framesDone)
                              : analyzeFile(job.path, task.options, line, shared.framesDone);
    if (job.series && job.problem.empty() && !job.series->flush())
        job.problem = job.series->errorString().toStdString();
}

/// A line on the terminal, with the rate and the time left.
class ProgressLine {
public:
    explicit ProgressLine(const AnalysisJobs &jobs)
    {
        m_timer.start();
        for (const std::unique_ptr<AnalysisJob> &job : jobs) {
            m_frames += job->framesExpected;
            m_sampleRateHz = std::max(m_sampleRateHz, job->sampleRateHz);
        }
    }
    void show(std::int64_t framesDone) const
    {
        if (!m_terminal || m_frames <= 0 || m_timer.elapsed() < 200)
            return;
        const double part = std::min(1.0, static_cast<double>(framesDone) / static_cast<double>(m_frames));
        const double seconds = static_cast<double>(m_timer.elapsed()) / 1000.0;
        const double timesRealTime = static_cast<double>(framesDone) / m_sampleRateHz / seconds;
        constexpr int width = 30;
        const int full = static_cast<int>(part * width);
        put(QCoreApplication::translate("Cli", "[%1%2] %3 %  %4 × real time  %5 s left")
                .arg(QString(full, QLatin1Char('#')), QString(width - full, QLatin1Char('.')))
                .arg(std::lround(100.0 * part))
                .arg(std::lround(timesRealTime))
                .arg(part > 0.0 ? std::lround(seconds / part - seconds) : 0));
    }
    bool isShown() const { return m_terminal; }
    void clear() const
    {
        if (m_terminal)
            put({});
    }

private:
    static void put(const QString &text)
    {
        std::fputs((QLatin1Char('\r') + text + QStringLiteral("\033[K")).toLocal8Bit().constData(), stderr);
    }
    const bool m_terminal = ::isatty(STDERR_FILENO) != 0;
    QElapsedTimer m_timer;
    std::int64_t m_frames = 0;
    int m_sampleRateHz = 1;
};

} // namespace

std::string timeAt(const QDateTime &start, std::int64_t frame, int sampleRateHz)
{
    if (!start.isValid())
        return {};
    const QDateTime time = start.addMSecs(frame * 1000 / sampleRateHz);
    return WallTime{time.toMSecsSinceEpoch() * 1'000'000, time.offsetFromUtc()}.iso8601();
}

AnalysisJobs makeJobs(const std::vector<std::filesystem::path> &files, const AnalysisTask &task)
{
    AnalysisJobs jobs;
    for (const std::filesystem::path &file : files) {
        jobs.push_back(std::make_unique<AnalysisJob>());
        AnalysisJob &job = *jobs.back();
        job.path = file;
        job.isFolder = isMeasurementFolder(file);
        if (job.isFolder) {
            job.startTime = task.startTime;
            const Result<MeasurementOutline> outline = measurementOutline(file);
            if (!outline)
                continue; // told when it is its turn
            if (!job.startTime.isValid())
                job.startTime = outline.value().startTime;
            job.framesExpected = outline.value().frames;
            job.sampleRateHz = outline.value().sampleRateHz;
            continue;
        }
        job.startTime = task.startTime.isValid() ? task.startTime : startTimeOf(file);
        if (const Result<AudioFileInfo> info = readAudioFileInfo(file)) {
            job.framesExpected = info.value().frames.value_or(0);
            job.sampleRateHz = info.value().stream.sampleRateHz;
        }
    }
    return jobs;
}

void runAll(const AnalysisJobs &jobs, const AnalysisTask &task, const JobTaker &take)
{
    Shared shared;
    const ProgressLine progress(jobs);
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::min(task.jobs, static_cast<int>(jobs.size())); ++i) {
        threads.emplace_back([&] {
            for (std::size_t job = shared.next++; job < jobs.size() && !shared.stop; job = shared.next++) {
                run(*jobs[job], task, jobs.size() > 1, shared);
                jobs[job]->done = true;
                jobs[job]->done.notify_one();
            }
        });
    }
    for (const std::unique_ptr<AnalysisJob> &job : jobs) {
        while (progress.isShown() && !job->done) {
            progress.show(shared.framesDone);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        job->done.wait(false);
        progress.clear();
        if (!take(*job)) {
            shared.stop = true;
            return;
        }
        job->series.reset();
    }
}

} // namespace ls
