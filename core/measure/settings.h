// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/calibrator.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/limit_settings.h"
#include "core/measure/metric.h"
#include "core/measure/recording_settings.h"
#include "core/measure/view_settings.h"

#include <string>
#include <utility>

namespace ls {

inline constexpr int mostSpectrumAverages = 10'000;

/// What the user can choose, with its defaults. A value: a copy is edited, then applied.
///
/// forEachField() is the one list of names; whatever stores, prints or tests settings walks it.
struct Settings {
    std::string device;          ///< id of the input device last chosen; empty: the first UMIK, else the system's
    int channel = 1;             ///< the channel that is analysed, counted from 1
    std::string calibrationFile; ///< path; empty: none
    std::string levelSource = "sens_factor"; ///< where the absolute level comes from, as levelSourceName()
    double fullScaleDbSpl = 0.0;             ///< typed level of a full-scale sine; 0: none
    std::string fullScaleDevice;             ///< name of the input it was typed for
    double calibratorDbSpl = 94.0;           ///< of the calibrator last used, by its certificate
    std::string outputFolder;                ///< where measurement folders are made; empty: the user's documents
    std::string bigNumber = "LAF";           ///< key of the metric shown large
    int spectrumPoints = 16384;              ///< length of the FFT, a power of two
    std::string spectrumAverage = "fast";    ///< which average it shows: fast, slow, linear (since reset), counted
    int spectrumAverages = 16;               ///< how many transforms the average "counted" is over
    std::string spectrumMode = "spectrum";   ///< what the spectrum's pane shows: spectrum, third_octave, octave
    /// Whose loudness and true peak: analysed (as corrected), or all of a programme together (as they come; see
    /// AllChannels).
    std::string loudnessChannels = "analysed";
    std::string language;     ///< of the window, as translations/levelscribe_*.ts are named; empty: the system's
    int isFirstStartOver = 0; ///< 1: the pages of the first start have been seen, or skipped
    ViewSettings view;
    LimitSettings limit;
    RecordingSettings recording;

    bool operator==(const Settings &) const = default;
};

/// Calls visit(name, field) for each field.
template <typename SettingsType, typename Visit>
void forEachField(SettingsType &settings, Visit visit)
{
    visit("device", settings.device);
    visit("channel", settings.channel);
    visit("calibration_file", settings.calibrationFile);
    visit("level_source", settings.levelSource);
    visit("full_scale_db_spl", settings.fullScaleDbSpl);
    visit("full_scale_device", settings.fullScaleDevice);
    visit("calibrator_db_spl", settings.calibratorDbSpl);
    visit("output_folder", settings.outputFolder);
    visit("big_number", settings.bigNumber);
    visit("spectrum_points", settings.spectrumPoints);
    visit("spectrum_average", settings.spectrumAverage);
    visit("spectrum_averages", settings.spectrumAverages);
    visit("loudness_channels", settings.loudnessChannels);
    visit("spectrum_mode", settings.spectrumMode);
    visit("language", settings.language);
    visit("first_start_over", settings.isFirstStartOver);
    forEachViewField(settings.view, visit);
    forEachLimitField(settings.limit, visit);
    forEachRecordingField(settings.recording, visit);
}

/// The same settings with whatever is out of range put back to its default, so that a bad stored value cannot do harm.
inline Settings validated(Settings settings)
{
    const Settings defaults;
    if (settings.channel < 1 || settings.channel > 8)
        settings.channel = defaults.channel;
    if (!levelSourceFromName(settings.levelSource))
        settings.levelSource = defaults.levelSource;
    if (!sensitivityFromFullScale(settings.fullScaleDbSpl))
        settings.fullScaleDbSpl = defaults.fullScaleDbSpl;
    if (!isCalibratorLevel(settings.calibratorDbSpl))
        settings.calibratorDbSpl = defaults.calibratorDbSpl;
    if (!metricByKey(settings.bigNumber))
        settings.bigNumber = defaults.bigNumber;
    const int points = settings.spectrumPoints;
    if (points < 1024 || points > 262144 || (points & (points - 1)) != 0)
        settings.spectrumPoints = defaults.spectrumPoints;
    const std::string &average = settings.spectrumAverage;
    if (average != "fast" && average != "slow" && average != "linear" && average != "counted")
        settings.spectrumAverage = defaults.spectrumAverage;
    if (settings.spectrumAverages < 1 || settings.spectrumAverages > mostSpectrumAverages)
        settings.spectrumAverages = defaults.spectrumAverages;
    if (settings.loudnessChannels != "analysed" && settings.loudnessChannels != "all")
        settings.loudnessChannels = defaults.loudnessChannels;
    const std::string &mode = settings.spectrumMode;
    if (mode != "spectrum" && mode != "third_octave" && mode != "octave")
        settings.spectrumMode = defaults.spectrumMode;
    settings.isFirstStartOver = settings.isFirstStartOver != 0 ? 1 : 0;
    settings.view = validated(std::move(settings.view));
    settings.limit = validated(std::move(settings.limit));
    settings.recording = validated(std::move(settings.recording));
    return settings;
}

} // namespace ls
