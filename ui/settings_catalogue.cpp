// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_catalogue.h"

#include "ui/format.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <utility>

namespace ls {

namespace {

using Control = SettingControl;
using Effect = SettingEffect;
using Group = SettingGroup;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ls::SettingsCatalogue)
};

SettingChoice choice(const char *value, const QString &text) { return {SettingValue(std::string(value)), text}; }

QString metricText(std::string_view key)
{
    const Metric metric = *metricByKey(key);
    const MetricInfo &info = metricInfo(metric);
    return QStringLiteral("%1 – %2").arg(
        QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size())), meaningText(metric));
}

template <typename Keys>
QList<SettingChoice> metricChoices(const Keys &keys)
{
    QList<SettingChoice> choices;
    for (const std::string_view key : keys)
        choices.append({SettingValue(std::string(key)), metricText(key)});
    return choices;
}

QList<SettingChoice> allMetrics()
{
    QList<SettingChoice> choices;
    for (const MetricInfo &info : metricCatalogue())
        choices.append({SettingValue(std::string(info.key)), metricText(info.key)});
    return choices;
}

QList<SettingChoice> channelChoices()
{
    QList<SettingChoice> choices;
    for (int channel = 1; channel <= 8; ++channel)
        choices.append({SettingValue(channel), QString::number(channel)});
    return choices;
}

QList<SettingChoice> pointsChoices()
{
    QList<SettingChoice> choices;
    for (int points = 1024; points <= 262144; points *= 2)
        choices.append({SettingValue(points), QString::number(points)});
    return choices;
}

QList<SettingChoice> hourChoices()
{
    QList<SettingChoice> choices{{SettingValue(-1), Words::tr("never")}};
    for (int hour = 0; hour < 24; ++hour)
        choices.append({SettingValue(hour), QTime(hour, 0).toString(QStringLiteral("HH:mm"))});
    return choices;
}

QList<SettingChoice> languageChoices()
{
    QList<SettingChoice> choices{choice("", Words::tr("As the system"))};
    for (const LanguageInfo &language : languages())
        choices.append({SettingValue(language.code.toStdString()), language.name});
    return choices;
}

/// Chosen on pages of their own, where the microphone and the file are at hand.
void addInput(QList<SettingInfo> &list)
{
    list.append({"device", Group::input, Control::elsewhere, Effect::atOnce, false, Words::tr("Input"),
                 Words::tr("The microphone that is measured. Choose it at the top left of the window.")});
    list.append({"channel",
                 Group::input,
                 Control::choice,
                 Effect::nextMeasurement,
                 true,
                 Words::tr("Channel"),
                 Words::tr("Which channel of the input is measured. Older UMIK-1 deliver the same signal in two."),
                 {},
                 {},
                 channelChoices()});
}

void addCalibration(QList<SettingInfo> &list)
{
    list.append({"calibration_file", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 Words::tr("Calibration file"),
                 Words::tr("The file of your microphone, by its serial number. Its curve is taken away from "
                           "everything that is measured.")});
    list.append({"level_source", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 Words::tr("Source of the level"),
                 Words::tr("What turns dBFS into dB SPL: the file, a calibrator, or a typed level.")});
    list.append({"full_scale_db_spl", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 Words::tr("Typed full-scale level"),
                 Words::tr("The sound pressure level of a full-scale sine, where you know it; 0: none."),
                 Words::tr("dB SPL")});
    list.append({"calibrator_db_spl",
                 Group::calibration,
                 Control::number,
                 Effect::atOnce,
                 false,
                 Words::tr("Level of the calibrator"),
                 Words::tr("What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB."),
                 Words::tr("dB SPL"),
                 {lowestCalibratorDbSpl, highestCalibratorDbSpl}});
}

void addDisplay(QList<SettingInfo> &list)
{
    list.append({"big_number",
                 Group::display,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Big number"),
                 Words::tr("Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too."),
                 {},
                 {},
                 allMetrics()});
}

void addView(QList<SettingInfo> &list)
{
    list.append({"theme",
                 Group::display,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Theme"),
                 Words::tr("The colours of the window. High contrast is for strong light and weak eyes."),
                 {},
                 {},
                 {choice("system", Words::tr("As the system")), choice("light", Words::tr("Light")),
                  choice("dark", Words::tr("Dark")), choice("high_contrast", Words::tr("High contrast"))}});
    list.append({"font_percent",
                 Group::display,
                 Control::number,
                 Effect::nextStart,
                 false,
                 Words::tr("Size of text"),
                 Words::tr("All text of the window, larger or smaller."),
                 QStringLiteral("%"),
                 {80.0, 200.0}});
    list.append({"on_top", Group::display, Control::toggle, Effect::atOnce, false, Words::tr("Always on top"),
                 Words::tr("The window stays above those of other programs.")});
    list.append({"history_seconds",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 Words::tr("Length of the history"),
                 Words::tr("How much of the past the history shows at once."),
                 Words::tr("s"),
                 {10.0, 24.0 * 3600.0}});
    list.append({"spectrogram_seconds",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 Words::tr("Length of the spectrogram"),
                 Words::tr("How much of the past the spectrogram shows at once."),
                 Words::tr("s"),
                 {10.0, 600.0}});
    list.append({"colour_map",
                 Group::display,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Colours of the spectrogram"),
                 Words::tr("All four can be told apart by colour-blind eyes; grey prints best."),
                 {},
                 {},
                 {choice("inferno", QStringLiteral("inferno")), choice("viridis", QStringLiteral("viridis")),
                  choice("magma", QStringLiteral("magma")), choice("grey", Words::tr("grey"))}});
    list.append({"spectrogram_range_db",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 Words::tr("Range of the spectrogram"),
                 Words::tr("From the darkest colour to the brightest."),
                 Words::tr("dB"),
                 {20.0, 120.0}});
    list.append({"peak_hold",
                 Group::spectrum,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Peak trace"),
                 Words::tr("How long the spectrum's peak trace is held."),
                 {},
                 {},
                 {choice("reset", Words::tr("until the next reset")), choice("2s", Words::tr("for 2 s"))}});
}

void addSpectrum(QList<SettingInfo> &list)
{
    list.append({"spectrum_mode",
                 Group::spectrum,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Kind of spectrum"),
                 Words::tr("Each frequency by itself, or bands of a third or an octave."),
                 {},
                 {},
                 {choice("spectrum", Words::tr("Spectrum")), choice("third_octave", Words::tr("1/3 octave")),
                  choice("octave", Words::tr("1/1 octave"))}});
    list.append({"spectrum_points",
                 Group::spectrum,
                 Control::choice,
                 Effect::nextMeasurement,
                 true,
                 Words::tr("Length of the FFT"),
                 Words::tr("Points of a transform. More separate frequencies that lie closer, but follow more slowly."),
                 Words::tr("points"),
                 {},
                 pointsChoices()});
    list.append({"spectrum_average",
                 Group::spectrum,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Average of the spectrum"),
                 Words::tr("How the spectrum that is shown is averaged over time."),
                 {},
                 {},
                 {choice("fast", Words::tr("Fast, 125 ms")), choice("slow", Words::tr("Slow, 1 s")),
                  choice("linear", Words::tr("since the last reset")),
                  choice("counted", Words::tr("over a number of transforms"))}});
    list.append({"spectrum_averages",
                 Group::spectrum,
                 Control::number,
                 Effect::atOnce,
                 false,
                 Words::tr("Transforms in the average"),
                 Words::tr("For the average over a number of transforms: how many."),
                 Words::tr("transforms"),
                 {1.0, mostSpectrumAverages}});
}

void addLoudness(QList<SettingInfo> &list)
{
    list.append({"loudness_channels",
                 Group::loudness,
                 Control::choice,
                 Effect::nextMeasurement,
                 true,
                 Words::tr("Channels of loudness"),
                 Words::tr("Whose loudness and true peak: the channel that is measured, or all channels of a programme "
                           "together."),
                 {},
                 {},
                 {choice("analysed", Words::tr("The measured channel")),
                  choice("all", Words::tr("All channels, as a programme"))}});
}

void addRecording(QList<SettingInfo> &list)
{
    list.append({"output_folder", Group::recording, Control::folder, Effect::nextRecording, false,
                 Words::tr("Folder of recordings"),
                 Words::tr("Where Record makes its folders. Empty: Levelscribe in your documents.")});
    list.append({"record_audio",
                 Group::recording,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 Words::tr("Audio"),
                 Words::tr("What is kept of the sound. Raw is what the microphone sent: evidence, and good for every "
                           "later calibration."),
                 {},
                 {},
                 {choice("raw", Words::tr("Raw")), choice("calibrated", Words::tr("With the curve taken away")),
                  choice("none", Words::tr("None, levels only"))}});
    list.append({"record_container",
                 Group::recording,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 Words::tr("File format"),
                 Words::tr("FLAC needs about half the room of WAV and loses nothing."),
                 {},
                 {},
                 {choice("wav", QStringLiteral("WAV")), choice("flac", QStringLiteral("FLAC"))}});
    list.append({"record_sample",
                 Group::recording,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 Words::tr("Sample format"),
                 Words::tr("Never fewer bits than the microphone delivers."),
                 {},
                 {},
                 {choice("", Words::tr("As it comes")), choice("s16", Words::tr("16 bit")),
                  choice("s24", Words::tr("24 bit")), choice("f32", Words::tr("float, 32 bit"))}});
    list.append({"record_rotate_minutes", Group::recording, Control::number, Effect::nextRecording, false,
                 Words::tr("New audio file every"),
                 Words::tr("The longest an audio file gets before the next one begins, without a gap; 0: any length."),
                 Words::tr("min"), rotateMinutesRange});
    list.append({"record_rotate_at_hours", Group::recording, Control::toggle, Effect::nextRecording, false,
                 Words::tr("New audio file at each full hour"),
                 Words::tr("Audio files then begin on the hour of the local clock.")});
    list.append({"record_pre_roll_seconds", Group::recording, Control::number, Effect::nextMeasurement, false,
                 Words::tr("Pre-roll"),
                 Words::tr("How much of what was heard before Record was pressed is in the recording, too."),
                 Words::tr("s"), preRollSecondsRange});
}

void addTrigger(QList<SettingInfo> &list)
{
    list.append({"trigger", Group::trigger, Control::toggle, Effect::nextRecording, false,
                 Words::tr("Keep audio only around loud moments"),
                 Words::tr("Levels are logged all the time; audio is kept while the level is over the threshold.")});
    list.append({"trigger_metric",
                 Group::trigger,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 Words::tr("Reading of the trigger"),
                 Words::tr("The reading that is compared with the threshold."),
                 {},
                 {},
                 metricChoices(triggerMetrics)});
    list.append({"trigger_db_spl", Group::trigger, Control::number, Effect::nextRecording, false,
                 Words::tr("Threshold with a calibration"),
                 Words::tr("Audio is kept from this sound pressure level on."), Words::tr("dB SPL"),
                 triggerDbSplRange});
    list.append({"trigger_db_fs", Group::trigger, Control::number, Effect::nextRecording, false,
                 Words::tr("Threshold without a calibration"),
                 Words::tr("Audio is kept from this level on, in decibels below full scale."), Words::tr("dBFS"),
                 triggerDbFsRange});
    list.append({"trigger_pre_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 Words::tr("Audio before"), Words::tr("Kept from before the level rose over the threshold."),
                 Words::tr("s"), triggerPreSecondsRange});
    list.append({"trigger_post_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 Words::tr("Audio after"), Words::tr("Kept from after it fell below the threshold."), Words::tr("s"),
                 triggerPostSecondsRange});
    list.append({"trigger_gap_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 Words::tr("Joined over"), Words::tr("Loud moments that are no further apart than this are one event."),
                 Words::tr("s"), triggerGapSecondsRange});
}

void addTimer(QList<SettingInfo> &list)
{
    list.append(
        {"record_start_at", Group::timer, Control::timeOfDay, Effect::nextRecording, false, Words::tr("Begin at"),
         Words::tr("Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at "
                   "once.")});
    list.append({"record_stop_at", Group::timer, Control::timeOfDay, Effect::nextRecording, false, Words::tr("End at"),
                 Words::tr("Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.")});
    list.append({"record_day_hour",
                 Group::timer,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 Words::tr("New measurement each day at"),
                 Words::tr("A long recording goes over into a new folder at this hour, without a gap."),
                 {},
                 {},
                 hourChoices()});
}

void addLimit(QList<SettingInfo> &list)
{
    list.append({"limit_on", Group::limit, Control::toggle, Effect::atOnce, false, Words::tr("Watch a limit"),
                 Words::tr("Needs a calibration. When the limit is exceeded, that is shown, told and logged as an "
                           "event of the measurement.")});
    list.append({"limit_metric",
                 Group::limit,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Reading of the limit"),
                 Words::tr("The reading that is compared with the limit."),
                 {},
                 {},
                 metricChoices(limitMetrics)});
    list.append({"limit_db_spl", Group::limit, Control::number, Effect::atOnce, false, Words::tr("Limit"),
                 Words::tr("Exceeded above this level. It counts as over once the reading has been 1 dB below it for "
                           "10 s."),
                 Words::tr("dB SPL"), limitDbSplRange});
    list.append({"limit_beep", Group::limit, Control::toggle, Effect::atOnce, false,
                 Words::tr("Beep when it is exceeded"),
                 Words::tr("The sound of the system. The microphone hears it, too.")});
    list.append({"limit_command", Group::limit, Control::text, Effect::atOnce, false,
                 Words::tr("Command when it is exceeded"),
                 Words::tr("A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, "
                           "LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.")});
}

void addLanguage(QList<SettingInfo> &list)
{
    list.append({"language",
                 Group::language,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 Words::tr("Language"),
                 Words::tr("The language of the window. Numbers and dates are written as in it, too."),
                 {},
                 {},
                 languageChoices()});
}

} // namespace

QList<SettingInfo> settingsCatalogue()
{
    QList<SettingInfo> list;
    for (auto *add : {addInput, addCalibration, addDisplay, addView, addSpectrum, addLoudness, addRecording, addTrigger,
                      addTimer, addLimit, addLanguage})
        add(list);
    list.removeIf([](const SettingInfo &info) { return !settingValue(Settings(), info.name); });
    std::stable_sort(list.begin(), list.end(),
                     [](const SettingInfo &a, const SettingInfo &b) { return a.group < b.group; });
    return list;
}

bool isInternalSetting(std::string_view name) { return name == "full_scale_device" || name == "first_start_over"; }

QString settingGroupText(SettingGroup group)
{
    switch (group) {
    case Group::input:
        return Words::tr("Input");
    case Group::calibration:
        return Words::tr("Calibration");
    case Group::display:
        return Words::tr("Display");
    case Group::spectrum:
        return Words::tr("Spectrum");
    case Group::loudness:
        return Words::tr("Loudness");
    case Group::recording:
        return Words::tr("Recording");
    case Group::trigger:
        return Words::tr("Trigger");
    case Group::timer:
        return Words::tr("Timer");
    case Group::limit:
        return Words::tr("Limit");
    case Group::language:
        return Words::tr("Language");
    }
    return {};
}

QString settingEffectText(SettingEffect effect)
{
    switch (effect) {
    case Effect::atOnce:
        return Words::tr("In force at once.");
    case Effect::nextMeasurement:
        return Words::tr("In force with the next measurement.");
    case Effect::nextRecording:
        return Words::tr("In force with the next recording.");
    case Effect::nextStart:
        return Words::tr("In force when Levelscribe is started again.");
    }
    return {};
}

} // namespace ls
