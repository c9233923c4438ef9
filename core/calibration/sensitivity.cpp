// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/sensitivity.h"

#include "core/base/translation.h"
#include "core/calibration/calibrator.h"

#include <array>
#include <utility>

namespace ls {

namespace {

constexpr double umik1OffsetDb = 124.0;
constexpr double umik2OffsetDb = 100.0;
constexpr double legacyOffsetDb = 112.0;
constexpr double calibratorDbSpl = 94.0; // 1 Pa, what Sens Factors other than miniDSP's refer to
constexpr double usualAnalogGainDb = 18.0;

constexpr std::array<std::pair<LevelSource, std::string_view>, 4> sourceNames{{
    {LevelSource::sensFactor, "sens_factor"},
    {LevelSource::seedLegacy, "seed_legacy"},
    {LevelSource::fullScale, "full_scale"},
    {LevelSource::calibrator, "calibrator"},
}};

Error wrongMicrophone(const CalibrationFile &file, Reason why)
{
    return {ErrorCode::calibrationWrongMicrophone, file.path.string(), std::move(why)};
}

Reason belongsTo(const CalibrationFile &file, const Microphone &device)
{
    return {QT_TRANSLATE_NOOP("Reason", "it belongs to a %1, and this microphone is a %2"),
            {std::string(microphoneName(file)), std::string(modelName(device.model))}};
}

/// Without the capture gain.
Result<Sensitivity> umikSensitivity(const CalibrationFile &file, const std::optional<Microphone> &device)
{
    std::optional<Microphone::Model> model = file.model;
    if (device)
        model = device->model;
    if (!model)
        return wrongMicrophone(file, QT_TRANSLATE_NOOP("Reason", "it does not say which microphone it belongs to"));
    Sensitivity sensitivity;
    if (*model == Microphone::Model::umik2) {
        sensitivity.splOffsetDb = umik2OffsetDb - *file.sensFactorDb;
        sensitivity.provisional = true;
        return sensitivity;
    }
    const bool deviceTells = device && device->gainDb;
    const double fileGainDb = file.analogGainDb.value_or(usualAnalogGainDb);
    const double deviceGainDb = deviceTells ? *device->gainDb : fileGainDb;
    sensitivity.splOffsetDb = umik1OffsetDb - *file.sensFactorDb + (fileGainDb - deviceGainDb);
    sensitivity.analogGainAssumed = !deviceTells || !file.analogGainDb;
    return sensitivity;
}

} // namespace

std::string_view calibrationStateName(CalibrationState state)
{
    switch (state) {
    case CalibrationState::none:
        return "none";
    case CalibrationState::estimated:
        return "estimated";
    case CalibrationState::checked:
        return "checked";
    }
    return {};
}

std::string_view levelSourceName(LevelSource source)
{
    for (const auto &[value, name] : sourceNames) {
        if (value == source)
            return name;
    }
    return {};
}

std::optional<LevelSource> levelSourceFromName(std::string_view name)
{
    for (const auto &[value, known] : sourceNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

Result<Sensitivity> sensitivityFromFile(const CalibrationFile &file, const std::optional<Microphone> &device,
                                        const InputGains &gains)
{
    using Kind = CalibrationFile::Kind;
    const bool otherMaker =
        file.kind == Kind::ears || file.kind == Kind::daytonUsb || file.kind == Kind::daytonAnalogue;
    if (device && (otherMaker || (file.model && device->model != *file.model)))
        return wrongMicrophone(file, belongsTo(file, *device));

    Sensitivity sensitivity;
    if (!file.sensFactorDb && file.sensitivityDbFs) {
        sensitivity.splOffsetDb = calibratorDbSpl - *file.sensitivityDbFs;
        sensitivity.provisional = true;
    } else if (!file.sensFactorDb) {
        return wrongMicrophone(file,
                               file.sensitivityDbVPerPa
                                   ? QT_TRANSLATE_NOOP("Reason",
                                                       "it tells volts per pascal, which say nothing about dBFS; use a "
                                                       "calibrator, or type the full-scale level")
                                   : QT_TRANSLATE_NOOP("Reason", "it holds no Sens Factor, only a curve"));
    } else if (otherMaker) {
        sensitivity.splOffsetDb = calibratorDbSpl - *file.sensFactorDb;
        sensitivity.provisional = true;
        if (file.kind == Kind::ears) {
            sensitivity.splOffsetDb -= gains.switchGainDb.value_or(usualAnalogGainDb) - usualAnalogGainDb;
            sensitivity.analogGainAssumed = !gains.switchGainDb;
        }
    } else {
        Result<Sensitivity> umik = umikSensitivity(file, device);
        if (!umik)
            return umik;
        sensitivity = umik.value();
    }
    sensitivity.state = CalibrationState::estimated;
    sensitivity.captureGainDb = gains.captureGainDb;
    sensitivity.splOffsetDb -= gains.captureGainDb.value_or(0.0);
    return sensitivity;
}

Result<Sensitivity> legacySensitivity(const CalibrationFile &file)
{
    if (!file.sensFactorDb)
        return wrongMicrophone(file, QT_TRANSLATE_NOOP("Reason", "it holds no Sens Factor, only a curve"));
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.source = LevelSource::seedLegacy;
    sensitivity.splOffsetDb = legacyOffsetDb - *file.sensFactorDb;
    sensitivity.provisional = true;
    return sensitivity;
}

std::optional<Sensitivity> sensitivityFromFullScale(double fullScaleDbSpl, const InputGains &gains)
{
    constexpr double highestDbSpl = 250.0;
    if (!(fullScaleDbSpl > 0.0 && fullScaleDbSpl <= highestDbSpl))
        return std::nullopt;
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    sensitivity.source = LevelSource::fullScale;
    sensitivity.captureGainDb = gains.captureGainDb;
    sensitivity.splOffsetDb = fullScaleDbSpl - powerToDb(0.5) - gains.captureGainDb.value_or(0.0);
    return sensitivity;
}

Sensitivity sensitivityFromCalibrator(const CalibratorRecord &record, const InputGains &gains)
{
    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::checked;
    sensitivity.source = LevelSource::calibrator;
    sensitivity.captureGainDb = gains.captureGainDb;
    sensitivity.splOffsetDb = record.splOffsetDb();
    if (record.captureGainDb && gains.captureGainDb)
        sensitivity.splOffsetDb -= *gains.captureGainDb - *record.captureGainDb;
    return sensitivity;
}

} // namespace ls
