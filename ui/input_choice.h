// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/input_spec.h"

#include <QList>
#include <QString>

#include <optional>

namespace ls {

/// The id under which the demo microphone is remembered; no system names a device like this.
inline const QString demoInputId = QStringLiteral("levelscribe:demo");

/// Something to measure from, as the device chooser offers it.
struct InputChoice {
    QString id;
    QString text; ///< what the chooser shows
    InputSpec spec;
    std::optional<Microphone> microphone;

    /// As it will be once it is opened, but for the format: what a calibration needs to know.
    StreamInfo asStream() const;
};

/// What can be chosen: the microphones in the order of DeviceList, then the demo microphone, then the file if one was
/// opened.
QList<InputChoice> inputChoices(const QList<DeviceInfo> &devices, const QString &filePath);

/// Which of them to take: the one the user wants if it is there, else the first UMIK, else the system's default, else
/// the first microphone; without any the demo, if the list is known. Empty: not known yet.
QString suggestedInput(const QList<DeviceInfo> &devices, bool isKnown, const QString &wantedId);

} // namespace ls
