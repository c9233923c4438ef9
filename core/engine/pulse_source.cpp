// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pulse_source.h"

#include <pulse/proplist.h>
#include <pulse/volume.h>

namespace ls {

namespace {

std::optional<SampleLayout> layoutOf(pa_sample_format_t format)
{
    switch (format) {
    case PA_SAMPLE_S16NE:
        return SampleLayout::int16;
    case PA_SAMPLE_S24NE:
        return SampleLayout::int24;
    case PA_SAMPLE_S24_32NE:
        return SampleLayout::int24in32;
    case PA_SAMPLE_S32NE:
        return SampleLayout::int32;
    case PA_SAMPLE_FLOAT32NE:
        return SampleLayout::float32;
    default:
        return std::nullopt;
    }
}

QString formatName(pa_sample_format_t format)
{
    if (const std::optional<SampleLayout> layout = layoutOf(format)) {
        switch (sampleTypeOf(*layout)) {
        case SampleType::int16:
            return QStringLiteral("s16");
        case SampleType::int24:
            return QStringLiteral("s24");
        case SampleType::int32:
            return QStringLiteral("s32");
        case SampleType::float32:
            return QStringLiteral("f32");
        }
    }
    return QString::fromLatin1(pa_sample_format_to_string(format));
}

QString hardwareOf(const pa_proplist *properties)
{
    QString text;
    for (const char *key : {PA_PROP_DEVICE_SERIAL, PA_PROP_DEVICE_VENDOR_ID, PA_PROP_DEVICE_PRODUCT_ID}) {
        const char *value = pa_proplist_gets(properties, key);
        text += QString::fromUtf8(value != nullptr ? value : "") + QLatin1Char(' ');
    }
    return text;
}

} // namespace

PulseVolume pulseVolume(const pa_cvolume &volume, bool mute)
{
    const pa_volume_t mean = pa_cvolume_avg(&volume);
    if (mean == PA_VOLUME_MUTED)
        return {std::nullopt, true};
    return {pa_sw_volume_to_dB(mean), mute};
}

PulseSource::PulseSource(const pa_source_info &info)
    : index(info.index),
      name(QString::fromUtf8(info.name)),
      description(QString::fromUtf8(info.description)),
      hardware(hardwareOf(info.proplist)),
      own(info.sample_spec),
      map(info.channel_map),
      isMonitor(info.monitor_of_sink != PA_INVALID_INDEX),
      volume(pulseVolume(info.volume, info.mute != 0))
{
}

SampleLayout PulseSource::layout() const { return layoutOf(own.format).value_or(SampleLayout::float32); }

pa_sample_spec PulseSource::wanted() const
{
    pa_sample_spec spec = own;
    if (!layoutOf(own.format))
        spec.format = PA_SAMPLE_FLOAT32NE;
    return spec;
}

std::optional<Microphone> PulseSource::microphone() const
{
    if (const std::optional<Microphone> known = recognizeMicrophone(description.toStdString()))
        return known;
    return recognizeMicrophone(name.toStdString());
}

DeviceInfo PulseSource::deviceInfo(const QString &defaultName) const
{
    DeviceInfo info;
    info.id = name;
    info.description = description;
    info.isDefault = name == defaultName;
    info.sampleRateHz = static_cast<int>(own.rate);
    info.channels = own.channels;
    info.sampleFormat = formatName(own.format);
    info.microphone = isMonitor ? std::nullopt : microphone();
    return info;
}

} // namespace ls
