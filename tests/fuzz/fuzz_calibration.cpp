// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a calibration file, of a microphone that is named by the file and of one that is not.
#include "core/calibration/calibration_file.h"
#include "core/calibration/sensitivity.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const char *name : {"7100500.txt", "microphone.cal"}) {
        const ls::Result<ls::CalibrationFile> file = ls::parseCalibration(text, name);
        if (!file)
            continue;
        // What is let in is a curve: in ascending order, and of numbers.
        double lastHz = 0.0;
        for (const ls::CalibrationFile::Point &point : file.value().curve) {
            if (!(point.frequencyHz > lastHz) || !std::isfinite(point.responseDb))
                std::abort();
            lastHz = point.frequencyHz;
        }
        (void)ls::sensitivityFromFile(file.value(), std::nullopt);
    }
    return 0;
}
