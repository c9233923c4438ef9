// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/audio_import.h"
#include "core/measure/level_pyramid.h"
#include "core/measure/range_readings.h"
#include "core/store/level_points.h"
#include "core/store/measurement_editor.h"
#include "core/store/reviewed_measurement.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ls {

/// What is being looked at.
struct Reviewed {
    enum class Kind { measurement, audioFile, levelSeries };
    Kind kind = Kind::measurement;
    std::filesystem::path path; ///< as it was opened: a folder or a file
    ReviewedMeasurement measurement;
};

/// The readings of a range, and how much of it was left out.
struct ReviewedRange {
    FrameRange range;
    RangeReadings readings;
    std::int64_t excludedFrames = 0;
};

/// Reads what is reviewed, and edits it, in a thread of its own: nothing of it ever waits in the window's.
///
/// Levels come in dB SPL where there is a calibration. Thread: [ui]; every signal arrives there.
class ReviewReader : public QObject {
    Q_OBJECT
public:
    static constexpr int tileSeconds = 600; ///< so much of the rows of 100 ms is read at once

    explicit ReviewReader(QObject *parent = nullptr);
    ~ReviewReader() override;

    /// A measurement's folder or database, an audio file or a level series: measured first, with `import`'s settings.
    void open(const std::filesystem::path &path, const AudioImport &import);
    /// Gives up opening.
    void cancel() { ++m_openNumber; }
    /// The curve to be read from now on; its overview comes at once.
    void setCurve(const CurveMetrics &curve);
    /// The tiles to be read, the most urgent first; those wanted before and not begun are forgotten.
    void want(std::vector<std::int64_t> tiles);
    /// Replaces a range that is still being read.
    void readRange(FrameRange range);
    void cancelRange() { ++m_rangeNumber; }
    /// Edits it, then reads anew what has changed.
    void edit(std::function<Result<std::int64_t>(MeasurementEditor &)> edit);

Q_SIGNALS:
    void opened(const std::shared_ptr<const ls::Reviewed> &reviewed);
    void openFailed(const ls::Error &error);
    /// While an audio file is measured: 0 to 1.
    void progressed(double done);
    /// After an edit: the same, as it is now.
    void edited(const std::shared_ptr<const ls::Reviewed> &reviewed);
    void editFailed(const ls::Error &error);
    void overviewRead(const std::shared_ptr<const ls::LevelPyramid> &overview);
    void tileRead(qint64 tile, const std::shared_ptr<const ls::LevelPyramid> &points);
    void rangeRead(const std::shared_ptr<const ls::ReviewedRange> &range);
    /// The levels cannot be read any more: deleted, its disk gone.
    void readFailed(const ls::Error &error);

private:
    class Worker;
    void post(std::function<void(Worker &)> task);

    QThread m_thread;
    Worker *m_worker; ///< lives there
    std::atomic<int> m_openNumber{0};
    std::atomic<int> m_rangeNumber{0};
    std::mutex m_wantedLock;
    std::deque<std::int64_t> m_wanted;
};

} // namespace ls
