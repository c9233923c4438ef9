// SPDX-License-Identifier: GPL-3.0-or-later
// What the report of a long measurement costs: a database of as many hours as the argument says, with every column
// filled, is made in the system's folder for temporary files (450 MB a day), and read. `peak_mb` is the largest memory
// of the process, which making the database is part of. Thirty days: LS_REPORT_HOURS=720.
#include "core/report/report_json.h"
#include "core/store/report_source.h"
#include "tests/bench/long_measurement.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace ls;

namespace {

void report(benchmark::State &state)
{
    int argc = 0;
    const QCoreApplication app(argc, nullptr);
    const QTemporaryDir folder;
    bench::makeLongMeasurement(folder.path().toStdString(), bench::wantedHours());
    for (auto _ : state) {
        const Result<ReportData> data = reportOfMeasurement(folder.path().toStdString(), {});
        benchmark::DoNotOptimize(reportJson(data.value()));
    }
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_mb"] = static_cast<double>(usage.ru_maxrss) / 1024.0;
}
BENCHMARK(report)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace
