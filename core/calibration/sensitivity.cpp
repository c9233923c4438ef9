// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/sensitivity.h"

namespace ls {

Result<Sensitivity> sensitivityFromFile(const CalibrationFile &file, const std::optional<Microphone> &device)
{
    constexpr double umik1OffsetDb = 124.0;
    constexpr double umik2OffsetDb = 100.0;
    constexpr double usualAnalogGainDb = 18.0;

    const auto wrong = [&](std::string why) {
        return Error{ErrorCode::calibrationWrongMicrophone, file.path.string(), std::move(why)};
    };
    if (!file.sensFactorDb)
        return wrong("it holds no Sens Factor, only a curve");
    if (device && file.model && device->model != *file.model)
        return wrong("it belongs to a " + std::string(modelName(*file.model)) + ", and this microphone is a " +
                     std::string(modelName(device->model)));
    std::optional<Microphone::Model> model = file.model;
    if (device)
        model = device->model;
    if (!model)
        return wrong("it does not say which microphone it belongs to");

    Sensitivity sensitivity;
    sensitivity.state = CalibrationState::estimated;
    if (*model == Microphone::Model::umik2) {
        sensitivity.splOffsetDb = umik2OffsetDb - *file.sensFactorDb;
        sensitivity.provisional = true;
        return sensitivity;
    }
    const double fileGainDb = file.analogGainDb.value_or(usualAnalogGainDb);
    const double deviceGainDb = device && device->gainDb ? *device->gainDb : fileGainDb;
    sensitivity.splOffsetDb = umik1OffsetDb - *file.sensFactorDb + (fileGainDb - deviceGainDb);
    return sensitivity;
}

} // namespace ls
