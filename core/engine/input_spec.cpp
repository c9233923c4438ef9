// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/input_spec.h"

#include "core/base/translation.h"

namespace ls {

std::string_view captureBackendName(CaptureBackend backend)
{
    switch (backend) {
    case CaptureBackend::automatic:
        return "auto";
    case CaptureBackend::pulse:
        return "pulse";
    case CaptureBackend::qt:
        return "qt";
    }
    return {};
}

std::optional<CaptureBackend> captureBackendFromName(std::string_view name)
{
    for (const CaptureBackend backend : {CaptureBackend::automatic, CaptureBackend::pulse, CaptureBackend::qt}) {
        if (captureBackendName(backend) == name)
            return backend;
    }
    return std::nullopt;
}

bool isPulseSupported()
{
#ifdef LS_HAVE_PULSE
    return true;
#else
    return false;
#endif
}

Result<Sensitivity> sensitivityFor(const CalibrationFile &file, const StreamInfo &stream)
{
    if (stream.isDevice && !stream.microphone)
        return Error{ErrorCode::calibrationWrongMicrophone,
                     file.path.string(),
                     {QT_TRANSLATE_NOOP("Reason", "“%1” is not recognised as a UMIK"), {stream.name.toStdString()}}};
    return sensitivityFromFile(file, stream.microphone, InputGains{stream.captureGainDb, std::nullopt});
}

std::optional<CorrectionSpec> correctionFor(const CalibrationFile &file, const StreamInfo &stream)
{
    const bool curveOnly = !file.sensFactorDb && !file.sensitivityDbFs;
    if (!curveOnly && !sensitivityFor(file, stream))
        return std::nullopt;
    return CorrectionSpec{file.curve, CorrectionPhase::minimum, 0, file.designs};
}

} // namespace ls
