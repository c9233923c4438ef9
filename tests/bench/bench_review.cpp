// SPDX-License-Identifier: GPL-3.0-or-later
// A long measurement (the folder of the argument, else one of LS_REPORT_HOURS, else 24 h) in the window: how soon it is
// seen, and how smoothly it moves.
// Draws off screen where there is no display, as xvfb-run makes one.
#include "tests/bench/contest.h"
#include "tests/bench/goals.h"
#include "tests/bench/long_measurement.h"
#include "ui/review_history.h"
#include "ui/review_view.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sys/resource.h>
#include <vector>

using namespace ls;
using namespace ls::bench;

namespace {

constexpr QSize windowSize{1920, 994}; // of 1920 by 1080, less the bars above and below
constexpr double openingGoalSeconds = 2.0;
constexpr double fullRateSeconds = 1.0 / 60.0;
constexpr int pictures = 100;

double seconds(const QElapsedTimer &timer) { return 1e-9 * static_cast<double>(timer.nsecsElapsed()); }

/// Until its curve has been painted.
double open(ReviewView &view, ReviewHistory &history, const std::filesystem::path &folder)
{
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&view, &ReviewView::openFailed, &view, [] { std::exit(EXIT_FAILURE); });
    view.open(folder, {});
    while (!view.hasRecording() || history.levelAt(history.shown().end / 2).isEmpty)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    history.repaint();
    return seconds(timer);
}

/// Zooms in on the middle and out again, then moves along it at two depths: each picture from the step until painted,
/// with what the steps before have asked to be read arriving in between.
std::vector<double> move(ReviewHistory &history)
{
    std::vector<double> times;
    const auto picture = [&](const auto &step) {
        QElapsedTimer timer;
        timer.start();
        step();
        QCoreApplication::processEvents();
        history.repaint();
        times.push_back(seconds(timer));
    };
    const std::int64_t middle = history.shown().end / 2;
    for (int i = 0; i < pictures; ++i)
        picture([&] { history.zoom(i < pictures / 2 ? 0.95 : 1.0 / 0.95, middle); });
    for (const double depth : {1.0 / 24.0, 1.0 / 240.0}) { // an hour, and six minutes of a day
        history.showAll();
        history.zoom(depth, 0);
        for (int i = 0; i < pictures; ++i)
            picture([&] { history.pan(20.0 * history.framesPerPixel()); });
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (getenv("DISPLAY") == nullptr)
        setenv("QT_QPA_PLATFORM", "offscreen", 0);
    const QApplication app(argc, argv);
    applyTheme(ThemeKind::dark);
    std::optional<QTemporaryDir> made;
    if (argc == 1)
        makeLongMeasurement(made.emplace().path().toStdString(), wantedHours());
    const std::filesystem::path folder = made ? made->path().toStdString() : argv[1];
    std::printf("A long measurement in the window, by the clock on the wall.\n");
    printHead();

    std::vector<double> openings;
    std::vector<double> times;
    for (int round = 0; round < Contest::rounds; ++round) {
        ReviewView view;
        view.resize(windowSize);
        view.show();
        auto *history = view.findChild<ReviewHistory *>();
        if (history == nullptr)
            return EXIT_FAILURE;
        openings.push_back(open(view, *history, folder));
        const std::vector<double> moved = move(*history);
        times.insert(times.end(), moved.begin(), moved.end());
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    printResult({"open", "from opening until its curve is painted", openingGoalSeconds, Goal::Sense::atMost, "s"},
                median(openings),
                text("worst %.2f s; %ld MB at most", quantile(openings, 1.0), usage.ru_maxrss / 1024));
    printResult({"move", "a step of zooming or moving, painted, 95 %", fullRateSeconds, Goal::Sense::atMost, "s"},
                quantile(times, 0.95),
                text("median %.1f ms, worst %.1f ms", 1e3 * median(times), 1e3 * quantile(times, 1.0)));
    std::printf("%d missed\n", missed());
}
