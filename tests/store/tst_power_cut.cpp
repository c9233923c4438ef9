// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_check.h"
#include "core/store/measurement_recovery.h"
#include "tests/core/signals.h"
#include "tests/store/recording_bench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScopeGuard>

#include <deque>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace ls;

namespace {

/// A disk as a power cut leaves it in the worst case: of each file what it held when it was last brought to the disk,
/// under the names that its folder had when that was. What was written later is gone, all of it.
class DurableDisk {
public:
    /// What is there now, before it is brought to the disk.
    struct Found {
        ino_t number = 0;
        bool isFolder = false;
        std::map<std::string, ino_t> names;
        std::string bytes;
    };
    static std::optional<Found> find(int fd)
    {
        struct stat status {};
        if (::fstat(fd, &status) != 0 || (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)))
            return std::nullopt;
        Found found{status.st_ino, S_ISDIR(status.st_mode), {}, {}};
        const std::filesystem::path path = "/proc/self/fd/" + std::to_string(fd);
        if (found.isFolder) {
            for (const auto &entry : std::filesystem::directory_iterator(std::filesystem::canonical(path)))
                found.names[entry.path().filename().string()] = numberOf(entry.path());
            return found;
        }
        found.bytes.resize(static_cast<std::size_t>(status.st_size));
        const ssize_t read = ::pread(fd, found.bytes.data(), found.bytes.size(), 0);
        found.bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(read, 0)));
        return found;
    }
    static ino_t numberOf(const std::filesystem::path &path)
    {
        struct stat status {};
        return ::lstat(path.c_str(), &status) == 0 ? status.st_ino : 0;
    }

    void keep(Found found)
    {
        const std::scoped_lock guard(m_lock);
        m_state[found.number] = std::make_shared<const Found>(std::move(found));
    }
    using State = std::map<ino_t, std::shared_ptr<const Found>>;
    State state() const
    {
        const std::scoped_lock guard(m_lock);
        return m_state;
    }
    /// Makes it anew at `to`, from the folder that had this number on.
    static void restore(const State &state, ino_t number, const std::filesystem::path &to)
    {
        const auto known = state.find(number);
        if (known != state.end() && known->second->isFolder) {
            std::filesystem::create_directories(to);
            for (const auto &[name, below] : known->second->names)
                restore(state, below, to / name);
            return;
        }
        QFile file(QString::fromStdString(to.string()));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", to.c_str());
        if (known != state.end()) // else there is nothing but its name
            file.write(known->second->bytes.data(), static_cast<qint64>(known->second->bytes.size()));
    }

private:
    mutable std::mutex m_lock;
    State m_state;
};

std::atomic<DurableDisk *> watched{nullptr};
std::atomic<bool> hangs{false}; ///< whoever brings something to the disk waits

int bringToDisk(int fd, long call)
{
    DurableDisk *const disk = watched.load();
    std::optional<DurableDisk::Found> found;
    if (disk != nullptr)
        found = DurableDisk::find(fd);
    while (hangs)
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    const auto result = static_cast<int>(::syscall(call, fd));
    if (found && result == 0)
        disk->keep(std::move(*found));
    return result;
}

} // namespace

// These take the place of the C library's, for SQLite too: the program exports its symbols.
extern "C" int fdatasync(int fd) { return bringToDisk(fd, SYS_fdatasync); }
extern "C" int fsync(int fd) { return bringToDisk(fd, SYS_fsync); }

/// What is really on the disk. Recordings in real time, and the power goes: what is older than 2 s is there, audio and
/// levels, and recovers to a measurement that proves itself. And a disk that takes nothing, and does not even say so.
class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOlderThanTwoSecondsIsLost_data();
    void nothingOlderThanTwoSecondsIsLost();
    void aDatabaseThatHangsIsToldWithoutAudioToo();
};

void TestPowerCut::nothingOlderThanTwoSecondsIsLost_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<double>("rotateSeconds");
    QTest::newRow("one WAV file") << static_cast<int>(AudioContainer::wav) << 0.0;
    QTest::newRow("FLAC files of 1.3 s") << static_cast<int>(AudioContainer::flac) << 1.3;
}

void TestPowerCut::nothingOlderThanTwoSecondsIsLost()
{
    QFETCH(int, container);
    QFETCH(double, rotateSeconds);
    constexpr std::int64_t mayLoseMs = 2000;
    constexpr qint64 stillMs = 200; // of this thread: then the others stood still, too, and nobody promises times
    constexpr int cuts = 6;
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output);
    setup.options.container = static_cast<AudioContainer>(container);
    setup.options.sample = StoredSample::s24;
    setup.options.rotateSeconds = rotateSeconds;
    setup.options.preRollSeconds = 0.0;
    setup.info.format.sampleType = SampleType::int24; // no dither
    std::vector<float> samples = test::noise(60 * 48000, 1, -20.0);
    for (float &value : samples) // what 24 bits hold
        value = static_cast<float>(std::nearbyint(static_cast<double>(value) * 8388608.0) / 8388608.0);

    struct Cut {
        DurableDisk::State state;
        std::int64_t olderFrames = 0; ///< fed more than 2 s before
    };
    std::vector<Cut> taken;
    const ino_t root = DurableDisk::numberOf(output.path().toStdString());
    {
        DurableDisk disk;
        watched = &disk;
        test::RecordingBench bench(setup);
        QElapsedTimer clock;
        clock.start();
        std::deque<std::pair<qint64, std::int64_t>> fed; // when, up to which frame
        std::int64_t next = 0;
        qint64 last = 0;
        qint64 stoodStillAt = 0;
        qint64 nextCutAt = 3000;
        while (taken.size() < cuts && static_cast<std::size_t>(next) + 48000 < samples.size()) {
            QTest::qWait(10);
            const qint64 now = clock.elapsed();
            if (now - last > stillMs)
                stoodStillAt = now;
            last = now;
            const std::int64_t upTo = now * 48 / 960 * 960;
            if (upTo <= next)
                continue;
            bench.feed(
                std::span(samples).subspan(static_cast<std::size_t>(next), static_cast<std::size_t>(upTo - next)));
            next = upTo;
            fed.emplace_back(clock.elapsed(), next);
            while (fed.size() > 1 && fed[1].first < clock.elapsed() - mayLoseMs)
                fed.pop_front();
            if (clock.elapsed() < nextCutAt || (stoodStillAt != 0 && clock.elapsed() - stoodStillAt < 3000))
                continue;
            nextCutAt = clock.elapsed() + 137 + 61 * static_cast<qint64>(taken.size()); // at whatever phase
            const std::int64_t older = fed.front().first < clock.elapsed() - mayLoseMs ? fed.front().second : 0;
            taken.push_back({disk.state(), older});
        }
        const RecordingSummary summary = bench.finish();
        watched = nullptr;
        QVERIFY(!summary.error);
    }
    if (taken.size() < cuts)
        QSKIP("the machine stood still again and again: nothing can be said of times");

    std::int64_t mostLost = 0;
    for (const Cut &cut : taken) {
        QVERIFY(cut.olderFrames > 0);
        const QTemporaryDir survived;
        DurableDisk::restore(cut.state, root, survived.path().toStdString());
        const std::vector<std::filesystem::path> found = unfinishedMeasurements(survived.path().toStdString());
        QCOMPARE(found.size(), 1U);
        const Result<RecoveredMeasurement> recovered = recoverMeasurement(found[0]);
        QVERIFY2(recovered, recovered ? "" : describe(recovered.error()).c_str());
        const std::int64_t audioEnd = recovered.value().audioEnd;
        QVERIFY2(audioEnd >= cut.olderFrames,
                 qPrintable(QStringLiteral("audio %1 of %2").arg(audioEnd).arg(cut.olderFrames)));
        mostLost = std::max(mostLost, cut.olderFrames + mayLoseMs * 48 - audioEnd);
        const auto database = test::databaseOf(found[0]);
        const std::int64_t rowsEnd = database->rows().take().back().endFrame;
        QVERIFY2(rowsEnd >= cut.olderFrames - 4800, // a row is a tenth of a second
                 qPrintable(QStringLiteral("levels %1 of %2").arg(rowsEnd).arg(cut.olderFrames)));
        std::vector<float> audio;
        for (const SegmentRecord &segment : database->segments().take()) {
            QCOMPARE(segment.firstFrame, static_cast<std::int64_t>(audio.size()));
            const std::vector<float> stored = test::samplesOf(found[0] / segment.file);
            audio.insert(audio.end(), stored.begin(), stored.end());
        }
        QCOMPARE(static_cast<std::int64_t>(audio.size()), audioEnd);
        QVERIFY(std::equal(audio.begin(), audio.end(), samples.begin()));
        const Result<MeasurementCheck> check = checkMeasurement(found[0]);
        QVERIFY(check);
        for (const CheckFinding &finding : check.value().findings)
            QVERIFY2(!finding.isFault(), describe(finding).c_str());
    }
    qInfo("%zu power cuts, at the most %.2f s of audio lost", taken.size(), static_cast<double>(mostLost) / 48000.0);
}

void TestPowerCut::aDatabaseThatHangsIsToldWithoutAudioToo()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, {8000, 1, SampleType::float32});
    setup.options.audio = AudioKept::none;
    test::RecordingBench bench(setup);
    const std::vector<float> samples = test::noise(800, 1);
    std::int64_t rows = 0;
    const auto feed = [&] { // in true time, more or less
        bench.feed(samples);
        ++rows;
        QTest::qWait(20);
    };
    const auto rowsThere = [&output] { // another program looks
        const QStringList names = QDir(output.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const auto found = MeasurementReader::open(output.filePath(names.value(0)).toStdString());
        return found ? found.value()->rows().take().size() : 0U;
    };
    QTRY_VERIFY((feed(), rowsThere() > 0));
    QVERIFY(!bench.hasHappened(Event::Kind::diskProblem));
    hangs = true;
    const auto goesOn = qScopeGuard([] { hangs = false; }); // also where this test ends too soon
    QTRY_VERIFY_WITH_TIMEOUT((feed(), bench.hasHappened(Event::Kind::diskProblem)), 30'000);
    QVERIFY(bench.writer().status().diskRefuses);
    for (int i = 0; i < 20; ++i)
        feed(); // the meters go on, and their rows wait
    hangs = false;
    QTRY_VERIFY((feed(), bench.hasHappened(Event::Kind::diskBack) && !bench.writer().status().diskRefuses));
    const RecordingSummary summary = bench.finish();
    QVERIFY(!summary.error);
    QCOMPARE(summary.framesLost, 0);
    QVERIFY(summary.files.empty());
    QCOMPARE(static_cast<std::int64_t>(test::databaseOf(summary.folder)->rows().take().size()), rows);
    const Result<MeasurementCheck> check = checkMeasurement(summary.folder);
    QVERIFY(check);
    for (const CheckFinding &finding : check.value().findings)
        QVERIFY2(!finding.isFault(), describe(finding).c_str());
}

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
