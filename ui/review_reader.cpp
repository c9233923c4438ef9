// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_reader.h"

#include "core/base/version.h"
#include "core/measure/frame_ranges.h"
#include "core/measure/level_offsets.h"

#include <QMetaObject>

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace ls {

namespace {

constexpr int rangePieceSeconds = 300; // of a range, at once

/// What the panel shows, and what percentiles and loudness are made of.
constexpr std::array rangeMetrics{Metric::LAeq,      Metric::LCeq,      Metric::LZeq,         Metric::LAF,
                                  Metric::LAFmax,    Metric::LAFmin,    Metric::LCpeak,       Metric::LAE,
                                  Metric::momentary, Metric::shortTerm, Metric::momentaryMax, Metric::shortTermMax,
                                  Metric::truePeak};

LevelOffsets offsetsOf(const std::vector<CalibrationEntry> &inForce)
{
    LevelOffsets offsets;
    for (const CalibrationEntry &entry : inForce)
        offsets.add(entry.frame, entry.sensitivity.splOffsetDb);
    return offsets;
}

bool isSeries(const std::filesystem::path &path) { return path.extension() == ".csv" || path.extension() == ".CSV"; }

} // namespace

/// The reader's side in its thread. What it has open is closed before an edit: a database that is open as one that
/// nobody writes must not change.
class ReviewReader::Worker : public QObject {
public:
    explicit Worker(ReviewReader &reader) : m_reader(reader) {}

    void open(const std::filesystem::path &path, AudioImport import, int number)
    {
        const auto isWanted = [this, number] { return number == m_reader.m_openNumber; };
        if (!isWanted())
            return;
        auto reviewed = std::make_shared<Reviewed>();
        auto scratch = std::unique_ptr<QTemporaryDir>();
        std::filesystem::path folder;
        std::error_code none;
        reviewed->path = path;
        if (const std::optional<std::filesystem::path> measurement = measurementFolderOf(path)) {
            reviewed->path = folder = *measurement;
        } else if (std::filesystem::is_directory(path, none)) {
            folder = path; // and it will be told that it is none
        } else {
            scratch = std::make_unique<QTemporaryDir>();
            reviewed->kind = isSeries(path) ? Reviewed::Kind::levelSeries : Reviewed::Kind::audioFile;
            import.file = path;
            import.folder = folder = scratch->path().toStdString();
            const auto progress = [this, isWanted](double done) {
                Q_EMIT m_reader.progressed(done);
                return isWanted();
            };
            const Result<void> measured = reviewed->kind == Reviewed::Kind::levelSeries ? importLevelSeries(import)
                                                                                        : importAudio(import, progress);
            if (!isWanted())
                return;
            if (!measured)
                return Q_EMIT m_reader.openFailed(measured.error());
        }
        Result<ReviewedMeasurement> read = readReviewed(folder);
        if (!read)
            return Q_EMIT m_reader.openFailed(read.error());
        reviewed->measurement = read.take();
        m_file.reset();
        m_scratch = std::move(scratch); // and away goes the one before
        m_reviewed = reviewed;
        Q_EMIT m_reader.opened(m_reviewed);
        readOverview();
    }

    void setCurve(const CurveMetrics &curve)
    {
        m_curve = curve;
        if (m_reviewed)
            readOverview();
    }

    void readOverview()
    {
        if (const auto points = pointsOf(LevelTable::overview, {}))
            Q_EMIT m_reader.overviewRead(points);
    }

    /// One tile; then whatever else has been asked for.
    void readTile()
    {
        std::int64_t tile = 0;
        {
            const std::scoped_lock lock(m_reader.m_wantedLock);
            if (m_reader.m_wanted.empty() || !m_reviewed)
                return;
            tile = m_reader.m_wanted.front();
            m_reader.m_wanted.pop_front();
        }
        const std::int64_t frames = std::int64_t{tileSeconds} * rateHz();
        if (const auto points = pointsOf(LevelTable::rows, {tile * frames, (tile + 1) * frames}))
            Q_EMIT m_reader.tileRead(tile, points);
        m_reader.post([](Worker &worker) { worker.readTile(); });
    }

    void readRange(FrameRange range, int number)
    {
        if (!m_reviewed || number != m_reader.m_rangeNumber)
            return;
        auto task = std::make_shared<RangeTask>(rateHz(), offsetsOf(m_reviewed->measurement.calibrations));
        task->number = number;
        task->next = range.begin;
        task->read->range = range;
        for (const StoredEvent &event : m_reviewed->measurement.events) {
            if (event.event.kind == Event::Kind::exclusion)
                task->excluded.add(event.event.frame, event.event.frame + event.event.count);
        }
        readPiece(task);
    }

    void edit(const std::function<Result<std::int64_t>(MeasurementEditor &)> &edit)
    {
        if (!m_reviewed)
            return;
        m_file.reset();
        const std::filesystem::path folder = m_reviewed->measurement.folder;
        MeasurementEditor editor(folder, std::string(programVersion));
        const Result<std::int64_t> done = edit(editor);
        if (!done)
            Q_EMIT m_reader.editFailed(done.error());
        Result<ReviewedMeasurement> read = readReviewed(folder);
        if (!read)
            return fail(read.error());
        auto reviewed = std::make_shared<Reviewed>(*m_reviewed);
        const bool sameLevels = reviewed->measurement.analysis == read.value().analysis &&
            sameOffsets(reviewed->measurement.calibrations, read.value().calibrations);
        reviewed->measurement = read.take();
        m_reviewed = reviewed;
        Q_EMIT m_reader.edited(m_reviewed);
        if (!sameLevels)
            readOverview();
    }

private:
    /// A range that is being read piece by piece, so that what is looked at meanwhile does not wait for it.
    struct RangeTask {
        RangeTask(int rateHz, const LevelOffsets &offsets) : sum(rateHz, offsets) {}
        int number = 0;
        std::int64_t next = 0;
        FrameRanges excluded;
        RangeAccumulator sum;
        std::shared_ptr<ReviewedRange> read = std::make_shared<ReviewedRange>();
    };

    void readPiece(const std::shared_ptr<RangeTask> &task)
    {
        if (task->number != m_reader.m_rangeNumber)
            return;
        const FrameRange whole = task->read->range;
        if (task->next >= whole.end) {
            task->read->readings = task->sum.readings();
            Q_EMIT m_reader.rangeRead(task->read);
            return;
        }
        const MeasurementReader *file = database();
        if (file == nullptr)
            return;
        const FrameRange piece{task->next,
                               std::min(task->next + std::int64_t{rangePieceSeconds} * rateHz(), whole.end)};
        const Result<void> done = eachRowWith(*file, piece, rangeMetrics, [&task](const LogRow &row) {
            if (task->excluded.overlap(row.beginFrame, row.endFrame))
                task->read->excludedFrames += row.measuredFrames();
            else
                task->sum.add(row);
        });
        Result<std::vector<BandRow>> bands = done ? file->bandRows(piece) : done.error();
        if (!bands)
            return fail(bands.error());
        for (const BandRow &row : bands.value()) {
            // What ends behind the range tells of what does not belong to it.
            if (row.endFrame <= whole.end && !task->excluded.overlap(row.beginFrame, row.endFrame))
                task->sum.add(row);
        }
        task->next = piece.end;
        m_reader.post([task](Worker &worker) { worker.readPiece(task); });
    }

    static bool sameOffsets(const std::vector<CalibrationEntry> &first, const std::vector<CalibrationEntry> &second)
    {
        return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                          [](const CalibrationEntry &a, const CalibrationEntry &b) {
                              return a.frame == b.frame && a.sensitivity.splOffsetDb == b.sensitivity.splOffsetDb &&
                                  a.sensitivity.state == b.sensitivity.state;
                          });
    }
    int rateHz() const { return m_reviewed->measurement.info.format.sampleRateHz; }
    void fail(const Error &error) { Q_EMIT m_reader.readFailed(error); }

    const MeasurementReader *database()
    {
        if (!m_reviewed)
            return nullptr;
        if (!m_file) {
            Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(m_reviewed->measurement.folder);
            if (!opened) {
                fail(opened.error());
                return nullptr;
            }
            m_file = opened.take();
        }
        return m_file.get();
    }

    std::shared_ptr<const LevelPyramid> pointsOf(LevelTable table, FrameRange range)
    {
        const MeasurementReader *file = database();
        if (file == nullptr)
            return nullptr;
        Result<std::vector<LevelPoint>> points = levelPoints(*file, table, range, m_curve);
        if (!points) {
            fail(points.error());
            m_file.reset();
            return nullptr;
        }
        if (metricInfo(m_curve.shown).quantity == Quantity::level)
            shift(points.value());
        return std::make_shared<LevelPyramid>(points.take());
    }

    /// To dB SPL, where there is one anywhere.
    void shift(std::vector<LevelPoint> &points) const
    {
        const LevelOffsets offsets = offsetsOf(m_reviewed->measurement.calibrations);
        if (offsets.unit() == LevelUnit::dbFs)
            return;
        for (LevelPoint &point : points) {
            const auto offsetDb = static_cast<float>(offsets.atFrame(point.beginFrame));
            point.maxDb += offsetDb;
            point.minDb += offsetDb;
            point.meanDb += offsetDb;
        }
    }

    ReviewReader &m_reader;
    std::shared_ptr<const Reviewed> m_reviewed;
    std::unique_ptr<QTemporaryDir> m_scratch; // holds what an audio file was measured into
    std::unique_ptr<MeasurementReader> m_file;
    CurveMetrics m_curve = reviewCurves().front();
};

ReviewReader::ReviewReader(QObject *parent) : QObject(parent), m_worker(new Worker(*this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("review"));
    m_thread.start();
}

ReviewReader::~ReviewReader()
{
    ++m_openNumber;
    ++m_rangeNumber;
    want({});
    m_thread.quit();
    m_thread.wait();
}

void ReviewReader::post(std::function<void(Worker &)> task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

void ReviewReader::open(const std::filesystem::path &path, const AudioImport &import)
{
    const int number = ++m_openNumber;
    ++m_rangeNumber;
    want({});
    post([path, import, number](Worker &worker) { worker.open(path, import, number); });
}

void ReviewReader::setCurve(const CurveMetrics &curve)
{
    want({});
    post([curve](Worker &worker) { worker.setCurve(curve); });
}

void ReviewReader::want(std::vector<std::int64_t> tiles)
{
    bool begins = false;
    {
        const std::scoped_lock lock(m_wantedLock);
        begins = m_wanted.empty() && !tiles.empty();
        m_wanted.assign(tiles.begin(), tiles.end());
    }
    if (begins)
        post([](Worker &worker) { worker.readTile(); });
}

void ReviewReader::readRange(FrameRange range)
{
    const int number = ++m_rangeNumber;
    post([range, number](Worker &worker) { worker.readRange(range, number); });
}

void ReviewReader::edit(std::function<Result<std::int64_t>(MeasurementEditor &)> edit)
{
    want({});
    post([edit = std::move(edit)](Worker &worker) { worker.edit(edit); });
}

} // namespace ls
