// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/measurement_store.h"

#include <QTemporaryDir>
#include <QTest>

namespace ls::test {

inline constexpr int rateHz = 8000;

inline MeasurementInfo sampleInfo()
{
    MeasurementInfo info;
    info.software = "1.2.3";
    info.device = "UMIK-1  Gain: 18dB";
    info.backend = "pulse";
    info.simulated = true;
    info.microphoneModel = "UMIK-1";
    info.microphoneSerial = "7000001";
    info.format = {rateHz, 2, SampleType::int24};
    info.channel = 2;
    info.container = "wav";
    info.storedSample = "s24";
    info.start = {1'795'637'482'100'000'000, 3600, "Europe/Berlin"}; // 2026-11-25T20:11:22.100Z
    info.settings = {{"channel", "2"}, {"calibration_file", "/home/m/Messung \"Süd\"; it's 7000001.txt"}};
    return info;
}

/// Row `number` (10 a second): every reading another value.
inline LogRow row(std::int64_t number)
{
    LogRow row;
    row.beginFrame = number * rateHz / 10;
    row.endFrame = (number + 1) * rateHz / 10;
    for (const MetricInfo &info : metricCatalogue())
        row.readings[info.metric] =
            -60.0 + static_cast<double>(info.metric) / 7.0 + static_cast<double>(number % 100) / 3.0;
    return row;
}

inline BandRow bandRow(std::int64_t second)
{
    BandRow row{second * rateHz, (second + 1) * rateHz, 0, {}, {}};
    for (std::size_t band = 0; band < BandRow::bandCount; ++band) {
        row.leqDbFs[band] = -70.0 - static_cast<double>(band) / 3.0;
        row.maxDbFs[band] = row.leqDbFs[band] + 5.0 + static_cast<double>(second % 10);
    }
    return row;
}

/// What a second of recording writes.
inline StoreBatch second(std::int64_t number)
{
    StoreBatch batch;
    for (std::int64_t i = 0; i < 10; ++i)
        batch.rows.push_back(row(10 * number + i));
    batch.bandRows.push_back(bandRow(number));
    return batch;
}

inline std::unique_ptr<MeasurementStore> createStore(const QTemporaryDir &folder)
{
    Result<std::unique_ptr<MeasurementStore>> store =
        MeasurementStore::create(folder.path().toStdString(), sampleInfo());
    if (!store)
        qFatal("%s", describe(store.error()).c_str());
    return store.take();
}

} // namespace ls::test
