// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/device_search.h"
#include "core/engine/sample_layout.h"

#include <QString>

#include <pulse/channelmap.h>
#include <pulse/introspect.h>
#include <pulse/sample.h>

#include <cstdint>
#include <optional>

namespace ls {

/// A gain in dB, 0 at 100 %, and whether it is silence altogether.
struct PulseVolume {
    std::optional<double> gainDb = 0.0; ///< nothing at 0 %, which is the same as muted
    bool isMuted = false;
};

/// The volume of a source or of a stream from it; of channels that differ, their mean.
PulseVolume pulseVolume(const pa_cvolume &volume, bool mute);

/// A source of the PulseAudio server, as we need to know it.
struct PulseSource {
    std::uint32_t index = PA_INVALID_INDEX;
    QString name;        ///< the same that Qt has as the device's id
    QString description; ///< what a person calls it
    QString hardware;    ///< serial number and USB ids, as far as the server knows them
    pa_sample_spec own{};
    pa_channel_map map{};
    bool isMonitor = false; ///< of an output: what the computer plays
    PulseVolume volume;

    explicit PulseSource(const pa_source_info &info);

    /// The source's own format, if it is one of ours; float, made by the server, if not.
    SampleLayout layout() const;
    /// What a stream of it is to be opened with: nothing resampled, no channels mixed.
    pa_sample_spec wanted() const;
    std::optional<Microphone> microphone() const;
    DeviceInfo deviceInfo(const QString &defaultName) const;
    DeviceSighting sighting() const { return {name, description + QLatin1Char('\n') + hardware}; }
};

} // namespace ls
