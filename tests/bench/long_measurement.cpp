// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_measurement.h"

#include "core/store/measurement_store.h"

#include <cmath>
#include <cstdlib>

namespace ls::bench {

namespace {

constexpr std::int64_t rate = 48000;

LogRow rowAt(std::int64_t number)
{
    LogRow row;
    row.beginFrame = number * rate / 10;
    row.endFrame = (number + 1) * rate / 10;
    const double level = -60.0 + 15.0 * std::sin(static_cast<double>(number) / 5000.0);
    for (const MetricInfo &info : metricCatalogue())
        row.readings[info.metric] = level + static_cast<double>(info.metric) / 10.0;
    return row;
}

} // namespace

std::int64_t wantedHours()
{
    const char *wanted = std::getenv("LS_REPORT_HOURS");
    return wanted ? std::atoi(wanted) : 24;
}

void makeLongMeasurement(const std::filesystem::path &folder, std::int64_t hours)
{
    MeasurementInfo info;
    info.device = "bench";
    info.format = {rate, 1, SampleType::int24};
    info.audio = AudioKept::none;
    info.start = {1'795'637'482'100'000'000, 3600, "Europe/Berlin"};
    const auto store = MeasurementStore::create(folder, info).take();
    CalibrationEntry calibration;
    calibration.sensitivity.state = CalibrationState::estimated;
    calibration.sensitivity.splOffsetDb = 120.0;
    for (std::int64_t minute = 0; minute < 60 * hours; ++minute) {
        StoreBatch batch;
        if (minute == 0)
            batch.calibrations.push_back(calibration);
        if (minute % 10 == 0)
            batch.events.push_back({Event::Kind::trigger, minute * 60 * rate, 20 * rate, -30.0, {}});
        for (std::int64_t i = 600 * minute; i < 600 * (minute + 1); ++i)
            batch.rows.push_back(rowAt(i));
        for (std::int64_t second = 60 * minute; second < 60 * (minute + 1); ++second) {
            BandRow row{second * rate, (second + 1) * rate, 0, {}, {}};
            row.leqDbFs.fill(-60.0);
            row.maxDbFs.fill(-50.0);
            batch.bandRows.push_back(row);
        }
        if (!store->write(batch))
            std::abort();
    }
    if (!store->finish({hours * 3600 * rate, {}, 0, "stopped"}))
        std::abort();
}

} // namespace ls::bench
