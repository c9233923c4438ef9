// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_files.h"
#include "core/audio/audio_file_info.h"

#include <QTemporaryDir>

#include <atomic>
#include <csignal>
#include <random>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ls;

namespace {

constexpr std::int64_t blockFrames = 480;
constexpr std::int64_t filesBlocks = 100; // then the recording goes on in the next file
constexpr int maxFiles = 200;

/// What the program that will be killed has got told by its writer, in memory that outlives it.
struct Told {
    std::atomic<int> file{-1}; ///< the one it writes or has just created
    std::array<std::atomic<std::int64_t>, maxFiles> frames{};
    std::array<std::atomic<bool>, maxFiles> finished{};
};

class SharedTold {
public:
    SharedTold()
        : m_memory(::mmap(nullptr, sizeof(Told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)),
          m_told(new (m_memory) Told)
    {
    }
    SharedTold(const SharedTold &) = delete;
    SharedTold &operator=(const SharedTold &) = delete;
    ~SharedTold() { ::munmap(m_memory, sizeof(Told)); }
    Told *operator->() const { return m_told; }

private:
    void *m_memory;
    Told *m_told;
};

std::filesystem::path nameOf(const std::filesystem::path &folder, int file)
{
    return folder / ("audio-" + std::to_string(file));
}

/// Records as fast as the disk takes it, from file to file, until it is killed.
[[noreturn]] void recordForEver(const std::filesystem::path &folder, const AudioFileFormat &format,
                                const std::vector<float> &samples, const SharedTold &told)
{
    const int channels = format.stream.channels;
    const auto blockSamples = static_cast<std::size_t>(blockFrames * channels);
    for (int file = 0; file < maxFiles; ++file) {
        Result<std::unique_ptr<AudioWriter>> writer =
            createAudioFile(nameOf(folder, file), format, {.title = "to be killed"});
        if (!writer)
            ::_exit(1);
        told->file = file;
        for (std::int64_t block = 0; block < filesBlocks; ++block) {
            const auto at = static_cast<std::size_t>(block) * blockSamples;
            if (!writer.value()->write({std::span(samples).subspan(at, blockSamples), channels, 0, 0}))
                ::_exit(2);
            told->frames[static_cast<std::size_t>(file)] = writer.value()->framesWritten();
        }
        if (!writer.value()->finish({.integratedLufs = -20.0, .cues = {{1, "one"}, {2, "two"}}}))
            ::_exit(3);
        told->finished[static_cast<std::size_t>(file)] = true;
    }
    for (;;)
        ::pause();
}

} // namespace

class TestAudioWriterKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whateverWasAcceptedIsReadable_data();
    void whateverWasAcceptedIsReadable();
};

void TestAudioWriterKilled::whateverWasAcceptedIsReadable_data() { test::everyFormat(); }

/// 6 kills for each of six formats, or as many as LS_KILLS says.
void TestAudioWriterKilled::whateverWasAcceptedIsReadable()
{
    QFETCH(AudioFileFormat, format);
    const int channels = format.stream.channels;
    const std::vector<float> samples = test::storedNoise(format, blockFrames * filesBlocks, 1);
    const std::int64_t mayMiss = format.container == AudioContainer::flac ? 4096 : 0;
    std::mt19937 random(1); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same kills each time, as far as there can be
    std::uniform_int_distribution<int> microseconds(0, 20'000);
    const int kills = std::max(6, qEnvironmentVariableIntValue("LS_KILLS"));
    int cutOff = 0;
    // Where a kill hits is the scheduler's choice: on until half of them cut a file off in its midst.
    for (int kill = 0; kill < kills || (2 * cutOff < kills && kill < 50 * kills); ++kill) {
        const QTemporaryDir temporary;
        const std::filesystem::path folder = temporary.path().toStdString();
        const SharedTold told;
        const pid_t child = ::fork();
        if (child == 0)
            recordForEver(folder, format, samples, told);
        QVERIFY(child > 0);
        const int wait = microseconds(random);
        QTRY_VERIFY(told->file.load() >= 0);
        ::usleep(static_cast<useconds_t>(wait));
        QCOMPARE(::kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status)); // and had not ended by itself

        for (int file = 0; file <= told->file; ++file) {
            const std::int64_t accepted = told->frames[static_cast<std::size_t>(file)];
            const bool finished = told->finished[static_cast<std::size_t>(file)];
            const std::filesystem::path name = nameOf(folder, file);
            if (accepted <= mayMiss && !finished && !FileSource::open(name))
                continue; // nothing that had to be there
            const std::vector<float> read = test::readAll(name);
            const auto frames = static_cast<std::int64_t>(read.size()) / channels;
            QVERIFY2(frames >= accepted - (finished ? 0 : mayMiss), qPrintable(QString::number(accepted - frames)));
            QVERIFY(frames <= blockFrames * filesBlocks);
            QVERIFY(std::equal(read.begin(), read.end(), samples.begin()));
            const AudioFileInfo info = readAudioFileInfo(name).take();
            if (format.container == AudioContainer::wav || finished)
                QCOMPARE(info.frames, std::optional(frames)); // the header tells what can be read
            QCOMPARE(info.note.title, std::string("to be killed"));
            cutOff += finished ? 0 : 1;
        }
    }
    QVERIFY2(2 * cutOff >= kills, qPrintable(QString::number(cutOff)));
}

QTEST_GUILESS_MAIN(TestAudioWriterKilled)
#include "tst_audio_writer_killed.moc"
