// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/input_spec.h"

namespace ls {

Result<Sensitivity> sensitivityFor(const CalibrationFile &file, const StreamInfo &stream)
{
    if (stream.isDevice && !stream.microphone)
        return Error{ErrorCode::calibrationWrongMicrophone, file.path.string(),
                     "“" + stream.name.toStdString() + "” is not recognised as a UMIK"};
    return sensitivityFromFile(file, stream.microphone, InputGains{stream.captureGainDb, std::nullopt});
}

std::optional<CorrectionSpec> correctionFor(const CalibrationFile &file, const StreamInfo &stream)
{
    const bool curveOnly = !file.sensFactorDb && !file.sensitivityDbFs;
    if (!curveOnly && !sensitivityFor(file, stream))
        return std::nullopt;
    return CorrectionSpec{file.curve, CorrectionPhase::minimum, 0};
}

} // namespace ls
