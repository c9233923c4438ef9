// SPDX-License-Identifier: GPL-3.0-or-later
// levelscribe-cli analyze against ffmpeg's ebur128=peak=true on the same file, processes as a user starts them.
// Needs about 700 MB in the folder for temporary files.
#include "core/audio/audio_writer.h"
#include "tests/bench/contest.h"
#include "tests/bench/goals.h"
#include "tests/core/signals.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace ls;
using namespace ls::bench;

extern char **environ;

namespace {

constexpr int rate = 48000;
constexpr AudioFormat mono{rate, 1, SampleType::float32};
constexpr const char *noRoom = "no room for a file of an hour";

double wallSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

struct Usage {
    double wall = 0.0;
    double user = 0.0;
    double peakMb = 0.0;
    bool ok = false;
};

pid_t start(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &argument : command)
        arguments.push_back(const_cast<char *>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    if (posix_spawnp(&process, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
        process = -1;
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

Usage run(const std::vector<std::string> &command)
{
    const double before = wallSeconds();
    const pid_t process = start(command);
    int status = -1;
    rusage used{};
    if (process < 0 || wait4(process, &status, 0, &used) < 0)
        return {};
    return {wallSeconds() - before,
            static_cast<double>(used.ru_utime.tv_sec) + 1e-6 * static_cast<double>(used.ru_utime.tv_usec),
            static_cast<double>(used.ru_maxrss) / 1024.0, WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

/// Removed at the end, whatever happens.
class Folder {
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() / text("bench_command_line_%d", static_cast<int>(getpid())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    std::string operator/(const char *name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// 24 bits, so long. The same noise again and again: a process that has held more counts as what it starts holding it.
bool writeFile(const std::string &path, int minutes)
{
    constexpr int seconds = 20;
    static const std::vector<float> noise = test::noise(seconds * rate, 1);
    auto writer = createAudioFile(path, {mono, AudioContainer::wav, StoredSample::s24}, {});
    if (!writer)
        return false;
    bool ok = true;
    for (int i = 0; i < minutes * 60 / seconds && ok; ++i)
        ok = writer.value()->write({noise, 1, 0, 0}).ok();
    return ok && writer.value()->finish().ok();
}

std::vector<std::string> analyze(const Folder &folder, const std::vector<std::string> &files, const char *jobs = "1")
{
    std::vector<std::string> command{LS_CLI,      "analyze",          "--jobs", jobs, "--output", folder / "series.csv",
                                     "--summary", folder / "all.json"};
    command.insert(command.end(), files.begin(), files.end());
    return command;
}

/// Usages of commands that take turns.
std::vector<std::vector<Usage>> inTurn(const std::vector<std::vector<std::string>> &commands, int rounds)
{
    std::vector<std::vector<Usage>> usages(commands.size());
    for (int round = -1; round < rounds; ++round) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const Usage usage = run(commands[i]);
            if (round >= 0)
                usages[i].push_back(usage);
        }
    }
    return usages;
}

template <typename Field>
double medianOf(const std::vector<Usage> &usages, Field field)
{
    std::vector<double> values;
    for (const Usage &usage : usages)
        values.push_back(usage.*field);
    return median(values);
}
template <typename Field>
double medianRatio(const std::vector<Usage> &usages, const std::vector<Usage> &anchors, Field field)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < usages.size(); ++i)
        ratios.push_back(usages[i].*field / (anchors[i].*field));
    return median(ratios);
}

void againstFfmpeg(const Folder &folder, const std::string &tenMinutes)
{
    const Goal goal{"G3", "analyze 10 min of 24 bits, all metrics, CSV, JSON, hash / ffmpeg", 0.5};
    const std::vector<std::string> ffmpeg{"ffmpeg", "-hide_banner",      "-nostdin", "-i",   tenMinutes,
                                          "-af",    "ebur128=peak=true", "-f",       "null", "-"};
    if (!run(ffmpeg).ok) {
        printSkipped(goal, "there is no ffmpeg here");
        return;
    }
    const auto usages =
        inTurn({ffmpeg, analyze(folder, {tenMinutes}), analyze(folder, {tenMinutes}, "2")}, Contest::rounds);
    if (!usages[1].back().ok || !usages[2].back().ok) {
        printSkipped(goal, "levelscribe-cli failed");
        return;
    }
    const auto print = [&](const Goal &which, const std::vector<Usage> &ours) {
        printResult(which, medianRatio(ours, usages[0], &Usage::wall),
                    text("wall %.2f s, ffmpeg %.2f s; user %.2f s, ffmpeg %.2f s (ratio %.2f); %.0f x real time",
                         medianOf(ours, &Usage::wall), medianOf(usages[0], &Usage::wall), medianOf(ours, &Usage::user),
                         medianOf(usages[0], &Usage::user), medianRatio(ours, usages[0], &Usage::user),
                         600.0 / medianOf(ours, &Usage::wall)));
    };
    print(goal, usages[1]);
    print({"G3b", "the same with --jobs 2, as by default where there are two processors", 0.5}, usages[2]);
}

void lengthDoesNotMatter(const Folder &folder, const std::string &tenMinutes, const std::string &hour)
{
    const Goal goal{"G19", "cost of a sample in 60 min / in 10 min", 1.03};
    if (hour.empty()) {
        printSkipped(goal, noRoom);
        return;
    }
    const auto usages = inTurn({analyze(folder, {tenMinutes}), analyze(folder, {hour})}, Contest::rounds);
    printResult(goal, medianRatio(usages[1], usages[0], &Usage::user) / 6.0,
                text("user %.2f s for 60 min, %.2f s for 10 min", medianOf(usages[1], &Usage::user),
                     medianOf(usages[0], &Usage::user)));
    const double shortMb = medianOf(usages[0], &Usage::peakMb);
    const double longMb = medianOf(usages[1], &Usage::peakMb);
    printResult({"mem", "memory at most, 60 min", 100.0, Goal::Sense::atMost, " MB"}, longMb, {});
    printResult({"mem", "memory, 60 min / 10 min", 1.05}, longMb / shortMb, text("%.1f MB for 10 min", shortMb));
}

/// Seconds for two of these, one after the other and beside each other.
double plainScaling()
{
    const auto kernel = [] {
        volatile double x = 1.0;
        for (int i = 0; i < 300'000'000; ++i)
            x = x * 0.999999 + 1e-6;
    };
    const auto seconds = [&](bool together) {
        const double before = wallSeconds();
        for (int i = 0; i < 2; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                kernel();
                _exit(0);
            }
            if (!together)
                waitpid(child, nullptr, 0);
        }
        while (waitpid(-1, nullptr, 0) > 0) {}
        return wallSeconds() - before;
    };
    return seconds(false) / seconds(true);
}

/// What `--jobs 2` gains on these files, beside what a plain loop gains in two processes.
void printGain(const Goal &goal, const Folder &folder, const std::vector<std::string> &files)
{
    std::vector<double> plain;
    std::vector<double> ours;
    for (int round = 0; round < Contest::rounds; ++round) {
        plain.push_back(plainScaling());
        const Usage one = run(analyze(folder, files, "1"));
        const Usage two = run(analyze(folder, files, "2"));
        ours.push_back(one.wall / two.wall);
    }
    printResult(goal, median(ours) / median(plain), text("x %.2f, plain x %.2f", median(ours), median(plain)));
}

void twoFiles(const Folder &folder, const std::string &tenMinutes)
{
    const std::string second = folder / "second.wav";
    std::filesystem::copy_file(tenMinutes, second);
    printGain({"G4", "--jobs 2, two files: gain / gain of a plain loop in two processes", 0.9, Goal::Sense::atLeast},
              folder, {tenMinutes, second});
    std::filesystem::remove(second);
}

void oneFile(const Folder &folder, const std::string &hour)
{
    const Goal goal{"G4b", "--jobs 2, one file of 60 min: likewise", 0.9, Goal::Sense::atLeast};
    if (hour.empty())
        printSkipped(goal, noRoom);
    else
        printGain(goal, folder, {hour});
}

} // namespace

int main()
{
    const Folder folder;
    const std::string tenMinutes = folder / "ten.wav";
    if (!writeFile(tenMinutes, 10)) {
        std::fprintf(stderr, "%s cannot be written; set TMPDIR to a folder with 700 MB\n", tenMinutes.c_str());
        return 1;
    }
    std::printf("The command line. Median of %d rounds, wall clock, what is compared runs in turn.\n", Contest::rounds);
    printHead();
    againstFfmpeg(folder, tenMinutes);
    twoFiles(folder, tenMinutes);
    std::string hour = folder / "hour.wav";
    if (!writeFile(hour, 60))
        hour.clear();
    oneFile(folder, hour);
    lengthDoesNotMatter(folder, tenMinutes, hour);
    std::printf("%d missed\n", missed());
}
