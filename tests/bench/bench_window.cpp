// SPDX-License-Identifier: GPL-3.0-or-later
// The window against Qt Charts and against an empty one: what drawing costs, and how soon something is seen.
// Draws off screen where there is no display, as xvfb-run makes one.
#include "core/audio/generator_source.h"
#include "core/measure/analyzer.h"
#include "tests/bench/contest.h"
#include "tests/bench/goals.h"
#include "ui/spectrum_pane.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QPainter>
#include <QtCharts>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace ls;
using namespace ls::bench;

namespace {

constexpr int rateHz = 48000;
constexpr int framesDrawn = 30;
constexpr QSize windowSize{1920, 994}; // of 1920 by 1080, less the bars above and below
constexpr QSize chartSize{1656, 480};
constexpr int points = 1024;

/// Ten seconds of the demo microphone, analysed.
struct Recorded : ReadingSink {
    std::vector<std::shared_ptr<const Snapshot>> snapshots;
    std::vector<LogRow> rows;

    explicit Recorded(const Settings &settings)
    {
        Analyzer analyzer({rateHz, 1, SampleType::float32}, settings, *this);
        const auto source = makeGeneratorSource({}, rateHz);
        std::vector<float> block(rateHz / 10);
        for (std::int64_t frame = 0; frame < 10 * rateHz; frame += rateHz / 10) {
            source->read(block);
            analyzer.process({block, 1, frame, 0});
        }
    }
    void snapshot(const Snapshot &snapshot) noexcept override
    {
        snapshots.push_back(std::make_shared<const Snapshot>(snapshot));
    }
    void row(const LogRow &row) noexcept override { rows.push_back(row); }
    void bandRow(const BandRow & /*row*/) noexcept override {}
    void event(const Event & /*event*/) noexcept override {}
};

/// What asked to be painted is, as in a running program.
void paintNow() { QCoreApplication::processEvents(); }

/// Of all threads: Qt fills large areas in several.
double processSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// All views with a new reading in every picture, each painted anew.
class AllViews {
public:
    AllViews() : m_recorded(settings())
    {
        m_workspace.resize(windowSize);
        m_workspace.setChoices(settings());
        StreamInfo stream;
        stream.format = {rateHz, 1, SampleType::float32};
        m_workspace.setStream(stream);
        m_workspace.show();
        m_workspace.showRows(m_recorded.rows);
        for (const auto &snapshot : m_recorded.snapshots)
            m_workspace.showSnapshot(snapshot);
        QCoreApplication::processEvents();
    }
    static Settings settings()
    {
        Settings settings;
        settings.view.historySeconds = 60;
        return settings;
    }
    void draw()
    {
        for (int i = 0; i < framesDrawn; ++i) {
            auto next = std::make_shared<Snapshot>(*m_recorded.snapshots[m_next % m_recorded.snapshots.size()]);
            next->frame = m_frame += rateHz / 30;
            next->spectrumTransforms = ++m_transforms;
            m_workspace.showSnapshot(next);
            if (++m_next % 3 == 0)
                m_workspace.showRows({m_recorded.rows[m_next % m_recorded.rows.size()]});
            paintNow();
        }
    }

private:
    Recorded m_recorded;
    Workspace m_workspace;
    std::size_t m_next = 0;
    std::int64_t m_frame = 10 * rateHz;
    std::int64_t m_transforms = 1'000'000;
};

/// The spectrum alone, with as many points as Qt Charts gets.
class OurSpectrum {
public:
    OurSpectrum()
    {
        m_view.resize(chartSize);
        m_view.show();
        m_snapshot.sampleRateHz = rateHz;
        m_snapshot.spectrumPoints = 2 * points;
    }
    void draw()
    {
        for (int i = 0; i < framesDrawn; ++i) {
            m_snapshot.spectrumTransforms = ++m_number;
            m_snapshot.spectrumMeanSquare.resize(points + 1);
            for (int k = 0; k <= points; ++k)
                m_snapshot.spectrumMeanSquare[static_cast<std::size_t>(k)] =
                    1e-6F * static_cast<float>(1.5 + std::sin(0.1 * k + 0.2 * static_cast<double>(m_number)));
            m_snapshot.spectrumPeakMeanSquare = m_snapshot.spectrumMeanSquare;
            m_view.showSnapshot(std::make_shared<const Snapshot>(m_snapshot));
            paintNow();
        }
    }

private:
    SpectrumView m_view;
    Snapshot m_snapshot;
    std::int64_t m_number = 0;
};

/// The same two curves by Qt Charts, over a logarithmic axis.
class ChartsSpectrum {
public:
    ChartsSpectrum()
    {
        auto *x = new QLogValueAxis;
        x->setRange(20, 20000);
        auto *y = new QValueAxis;
        y->setRange(-140, 0);
        auto *chart = new QChart;
        chart->legend()->hide();
        chart->addAxis(x, Qt::AlignBottom);
        chart->addAxis(y, Qt::AlignLeft);
        for (QLineSeries *&series : m_series) {
            series = new QLineSeries;
            chart->addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        }
        m_view.setChart(chart);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(chartSize);
        m_view.show();
        QCoreApplication::processEvents();
    }
    void draw()
    {
        for (int i = 0; i < framesDrawn; ++i) {
            ++m_number;
            QList<QPointF> curve;
            for (int k = 1; k <= points; ++k)
                curve.append({k * 0.5 * rateHz / points, -60.0 + 5.0 * std::sin(0.1 * k + 0.2 * m_number)});
            for (QLineSeries *series : m_series)
                series->replace(curve);
            paintNow();
        }
    }

private:
    QChartView m_view;
    QLineSeries *m_series[2]{};
    int m_number = 0;
};

/// Nothing but the background, all of it.
class EmptyWindow : public QWidget {
public:
    EmptyWindow()
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        resize(windowSize);
        show();
    }
    void draw()
    {
        for (int i = 0; i < framesDrawn; ++i) {
            update();
            paintNow();
        }
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(rect(), theme().panel); }
};

struct Start {
    double seconds = 0.0;
    double peakMb = 0.0;
};

/// The programs print their /proc/self/status when they have painted, and end.
Start start(const std::string &command)
{
    timespec before{};
    timespec after{};
    clock_gettime(CLOCK_MONOTONIC, &before);
    Start result;
    FILE *output = popen((command + " 2>/dev/null").c_str(), "r");
    char line[256];
    while (output && std::fgets(line, sizeof line, output)) {
        if (std::strncmp(line, "VmHWM:", 6) == 0) // in kB
            result.peakMb = std::atof(line + 6) / 1024.0;
    }
    if (output)
        pclose(output);
    clock_gettime(CLOCK_MONOTONIC, &after);
    result.seconds =
        static_cast<double>(after.tv_sec - before.tv_sec) + 1e-9 * static_cast<double>(after.tv_nsec - before.tv_nsec);
    return result;
}

void drawing()
{
    AllViews all;
    OurSpectrum spectrum;
    ChartsSpectrum charts;
    EmptyWindow empty;
    Contest contest;
    const std::size_t ours = contest.add([&] { all.draw(); });
    const std::size_t nothing = contest.add([&] { empty.draw(); });
    const std::size_t one = contest.add([&] { spectrum.draw(); });
    const std::size_t theirs = contest.add([&] { charts.draw(); });
    contest.hold(processSeconds);
    const auto perCent = [&](std::size_t i) { return 100.0 * contest.seconds(i); }; // 30 pictures are one second
    printResult({"G14", "all views 1920x1080, every picture new / an empty repaint", 1.8, Goal::Sense::atMost},
                contest.ratio(ours, nothing), text("%.1f %% of a core at 30/s", perCent(ours)));
    printResult({"G14", "all views / Qt Charts with the spectrum alone", 0.35, Goal::Sense::atMost},
                contest.ratio(ours, theirs), text("Qt Charts %.1f %%", perCent(theirs)));
    printResult({"G15", "spectrum of 1024 points / Qt Charts, same size", 0.25, Goal::Sense::atMost},
                contest.ratio(one, theirs), text("%.1f %%", perCent(one)));
}

void starting()
{
    std::vector<double> paint;
    std::vector<double> level;
    std::vector<double> bare;
    double ourMb = 0.0;
    double bareMb = 0.0;
    for (int round = -1; round < Contest::rounds; ++round) {
        const Start nothing = start(LS_BARE_WINDOW);
        const Start first = start(LS_WINDOW " --quit-at first-paint");
        const Start reading = start(LS_WINDOW " --quit-at first-level");
        if (round < 0)
            continue;
        bare.push_back(nothing.seconds);
        paint.push_back(first.seconds);
        level.push_back(reading.seconds);
        ourMb = first.peakMb;
        bareMb = nothing.peakMb;
    }
    printResult({"G16", "start to first paint and out / a bare QMainWindow", 1.25, Goal::Sense::atMost},
                median(paint) / median(bare), text("%.0f and %.0f ms", 1e3 * median(paint), 1e3 * median(bare)));
    printResult({"G17", "start to the first level of the demo, out again", 0.12, Goal::Sense::atMost, "s"},
                median(level), text("%.0f ms after the first paint", 1e3 * (median(level) - median(paint))));
    printResult({"G18", "memory after the first paint / a bare QMainWindow", 1.5, Goal::Sense::atMost}, ourMb / bareMb,
                text("%.0f and %.0f MB", ourMb, bareMb));
}

} // namespace

int main(int argc, char **argv)
{
    if (getenv("DISPLAY") == nullptr)
        setenv("QT_QPA_PLATFORM", "offscreen", 0);
    QApplication app(argc, argv);
    applyTheme(ThemeKind::dark);
    std::printf("The window. Median of %d rounds; drawing as processor time of all threads.\n", Contest::rounds);
    printHead();
    const std::string only = argc > 1 ? argv[1] : ""; // drawing, starting; nothing: both
    if (only != "starting")
        drawing();
    if (only != "drawing")
        starting();
    std::printf("%d missed\n", missed());
}
