// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace ls {

/// A measurement microphone we know something about.
struct Microphone {
    enum class Model { umik1, umik2 };
    Model model = Model::umik1;
    std::optional<int> gainDb; ///< its DIP switches, where the device name tells
};

/// Recognises a UMIK by the name the system gives the device, in any of its spellings
/// (`Umik-1  Gain: 18dB`, `Umik-1 Gain 18dB Analog Stereo`, `alsa_input.usb-miniDSP_Umik-1_Gain__18dB_…`, `UMIK-2`).
std::optional<Microphone> recognizeMicrophone(std::string_view deviceName);

std::string_view modelName(Microphone::Model model);

} // namespace ls
