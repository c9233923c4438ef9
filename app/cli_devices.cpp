// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_input.h"

#include "core/engine/device_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ls {

namespace {

QJsonObject toJson(const DeviceInfo &device)
{
    const auto orNull = [](bool known, const QJsonValue &value) { return known ? value : QJsonValue(); };
    QJsonObject object;
    object[QLatin1String("id")] = device.id;
    object[QLatin1String("description")] = device.description;
    object[QLatin1String("default")] = device.isDefault;
    object[QLatin1String("sample_rate_hz")] = orNull(device.sampleRateHz > 0, device.sampleRateHz);
    object[QLatin1String("channels")] = orNull(device.channels > 0, device.channels);
    object[QLatin1String("sample_format")] = orNull(!device.sampleFormat.isEmpty(), device.sampleFormat);
    object[QLatin1String("model")] = orNull(
        device.microphone.has_value(),
        device.microphone ? QString::fromStdString(std::string(modelName(device.microphone->model))) : QString());
    return object;
}

std::string toText(const DeviceInfo &device)
{
    QString line = device.isDefault ? QStringLiteral("* ") : QStringLiteral("  ");
    line += device.description + QStringLiteral("\n    id: ") + device.id + QStringLiteral("\n    ");
    line += QCoreApplication::translate("Cli", "%n channel(s), ", nullptr, device.channels);
    line += device.sampleFormat.isEmpty()
        ? QCoreApplication::translate("Cli", "rate and format not told (24 bit, as a UMIK-1?)")
        : QCoreApplication::translate("Cli", "%1 Hz, %2").arg(device.sampleRateHz).arg(device.sampleFormat);
    return line.toStdString();
}

} // namespace

int runDevices(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Cli", "Lists the input devices; * marks the default."));
    parser.addOption({QStringLiteral("umik"),
                      QCoreApplication::translate("Cli",
                                                  "Print the id of the first UMIK and "
                                                  "nothing else; exit 1 without one.")});
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("Cli", "Print JSON.")});
    addBackendOption(parser);
    if (const std::optional<int> ended = parseCommand(parser, QStringLiteral("devices"), arguments))
        return *ended;
    const std::optional<CaptureBackend> backend = readBackendOption(parser);
    if (!backend)
        return exitUsage;

    DeviceList list(*backend);
    if (!waitFor(list)) {
        printError(QString::fromStdString(describe({ErrorCode::noAudioServer, {}, {}})));
        return exitFailed;
    }
    const QList<DeviceInfo> &devices = list.devices();
    if (parser.isSet(QStringLiteral("umik"))) {
        if (devices.isEmpty() || !devices.first().microphone) {
            printError(
                QCoreApplication::translate("Cli", "no UMIK is plugged in; “levelscribe-cli devices” lists what is"));
            return exitFailed;
        }
        return exitCodeOf(printLine(devices.first().id.toStdString()));
    }
    if (parser.isSet(QStringLiteral("json"))) {
        QJsonArray array;
        for (const DeviceInfo &device : devices)
            array.append(toJson(device));
        return exitCodeOf(printLine(QJsonDocument(array).toJson(QJsonDocument::Indented).trimmed().toStdString()));
    }
    for (const DeviceInfo &device : devices)
        printLine(toText(device));
    if (devices.isEmpty())
        printNote(QString::fromStdString(describe({ErrorCode::noInputDevice, {}, {}})));
    return exitDone;
}

} // namespace ls
