// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input_choice.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace ls {

QList<InputChoice> inputChoices(const QList<DeviceInfo> &devices, const QString &filePath)
{
    QList<InputChoice> choices;
    for (const DeviceInfo &device : devices)
        choices.append({device.id, device.description, DeviceInput{device.id, device.description}, device.microphone});
    choices.append({demoInputId, QCoreApplication::translate("InputChoice", "Demo microphone (simulated)"),
                    GeneratorInput{}, Microphone{Microphone::Model::umik1, 18}});
    if (!filePath.isEmpty())
        choices.append({filePath, QFileInfo(filePath).fileName(), FileInput{toPath(filePath)}, std::nullopt});
    return choices;
}

QString suggestedInput(const QList<DeviceInfo> &devices, bool isKnown, const QString &wantedId)
{
    const auto idOfFirst = [&devices](auto &&condition) {
        const auto found = std::find_if(devices.begin(), devices.end(), condition);
        return found == devices.end() ? QString() : found->id;
    };
    if (wantedId == demoInputId)
        return wantedId;
    if (!isKnown)
        return {};
    QString id = idOfFirst([&](const DeviceInfo &device) { return device.id == wantedId; });
    if (id.isEmpty())
        id = idOfFirst([](const DeviceInfo &device) { return device.microphone.has_value(); });
    if (id.isEmpty())
        id = idOfFirst([](const DeviceInfo &device) { return device.isDefault; });
    if (id.isEmpty())
        id = devices.isEmpty() ? demoInputId : devices.first().id;
    return id;
}

StreamInfo InputChoice::asStream() const
{
    StreamInfo stream;
    stream.name = text;
    stream.isDevice = std::holds_alternative<DeviceInput>(spec);
    stream.simulated = std::holds_alternative<GeneratorInput>(spec);
    stream.microphone = microphone;
    return stream;
}

} // namespace ls
