// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calibration_choice.h"

#include <algorithm>

namespace ls {

namespace {

InputGains gainsOf(const StreamInfo &stream) { return {stream.captureGainDb, std::nullopt}; }

Result<Sensitivity> typedLevel(const CalibrationChoice &choice, const StreamInfo &stream)
{
    if (choice.fullScaleDbSpl == 0.0)
        return Sensitivity{};
    const std::string name = stream.name.toStdString();
    if (!choice.fullScaleDevice.empty() && choice.fullScaleDevice != name)
        return Error{ErrorCode::levelNotTyped, name, choice.fullScaleDevice};
    return sensitivityFromFullScale(choice.fullScaleDbSpl, gainsOf(stream)).value_or(Sensitivity{});
}

} // namespace

const CalibratorRecord *lastCheck(const CalibrationChoice &choice, const StreamInfo &stream)
{
    const std::string name = stream.name.toStdString();
    const std::string serial = choice.serial();
    const auto found = std::find_if(choice.checks.rbegin(), choice.checks.rend(),
                                    [&](const CalibratorRecord &record) { return record.isOf(name, serial); });
    return found == choice.checks.rend() ? nullptr : &*found;
}

Result<Sensitivity> sensitivityFor(const CalibrationChoice &choice, const StreamInfo &stream)
{
    if (choice.source == LevelSource::fullScale)
        return typedLevel(choice, stream);
    if (choice.source == LevelSource::calibrator) {
        if (const CalibratorRecord *check = lastCheck(choice, stream))
            return sensitivityFromCalibrator(*check, gainsOf(stream));
    }
    if (!choice.file)
        return Sensitivity{};
    Result<Sensitivity> byFormula = sensitivityFor(*choice.file, stream);
    if (choice.source == LevelSource::seedLegacy && byFormula)
        return legacySensitivity(*choice.file);
    return byFormula;
}

std::optional<CorrectionSpec> correctionFor(const CalibrationChoice &choice, const StreamInfo &stream)
{
    if (!choice.file)
        return std::nullopt;
    const Result<Sensitivity> level = sensitivityFor(choice, stream);
    const bool vouchedFor = !stream.microphone && level && level.value().calibrated() &&
        (level.value().source == LevelSource::calibrator || level.value().source == LevelSource::fullScale);
    if (vouchedFor)
        return CorrectionSpec{choice.file->curve, CorrectionPhase::minimum, 0, choice.file->designs};
    return correctionFor(*choice.file, stream);
}

} // namespace ls
