// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_catalogue.h"

#include "ui/language.h"
#include "ui/settings_words.h"

#include <algorithm>
#include <utility>

namespace ls {

namespace {

using Control = SettingControl;
using Effect = SettingEffect;
using Group = SettingGroup;

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

QList<SettingChoice> languageChoices()
{
    QList<SettingChoice> choices{choice("", SettingsWords::tr("As the system"))};
    for (const LanguageInfo &language : languages())
        choices.append({SettingValue(language.code.toStdString()), language.name});
    return choices;
}

/// Chosen on pages of their own, where the microphone and the file are at hand.
void addInput(QList<SettingInfo> &list)
{
    list.append({"device", Group::input, Control::elsewhere, Effect::atOnce, false, SettingsWords::tr("Input"),
                 SettingsWords::tr("The microphone that is measured. Choose it at the top left of the window.")});
    list.append(
        {"channel",
         Group::input,
         Control::choice,
         Effect::nextMeasurement,
         true,
         SettingsWords::tr("Channel"),
         SettingsWords::tr("Which channel of the input is measured. Older UMIK-1 deliver the same signal in two."),
         {},
         {},
         channelChoices()});
}

void addCalibration(QList<SettingInfo> &list)
{
    list.append({"calibration_file", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 SettingsWords::tr("Calibration file"),
                 SettingsWords::tr("The file of your microphone, by its serial number. Its curve is taken away from "
                                   "everything that is measured.")});
    list.append({"level_source", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 SettingsWords::tr("Source of the level"),
                 SettingsWords::tr("What turns dBFS into dB SPL: the file, a calibrator, or a typed level.")});
    list.append({"full_scale_db_spl", Group::calibration, Control::elsewhere, Effect::atOnce, false,
                 SettingsWords::tr("Typed full-scale level"),
                 SettingsWords::tr("The sound pressure level of a full-scale sine, where you know it; 0: none."),
                 SettingsWords::tr("dB SPL")});
    list.append({"calibrator_db_spl",
                 Group::calibration,
                 Control::number,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Level of the calibrator"),
                 SettingsWords::tr("What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB."),
                 SettingsWords::tr("dB SPL"),
                 {lowestCalibratorDbSpl, highestCalibratorDbSpl}});
}

void addDisplay(QList<SettingInfo> &list)
{
    list.append(
        {"big_number",
         Group::display,
         Control::choice,
         Effect::atOnce,
         false,
         SettingsWords::tr("Big number"),
         SettingsWords::tr("Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too."),
         {},
         {},
         allMetrics()});
}

void addView(QList<SettingInfo> &list)
{
    list.append(
        {"theme",
         Group::display,
         Control::choice,
         Effect::atOnce,
         false,
         SettingsWords::tr("Theme"),
         SettingsWords::tr("The colours of the window. High contrast is for strong light and weak eyes."),
         {},
         {},
         {choice("system", SettingsWords::tr("As the system")), choice("light", SettingsWords::tr("Light")),
          choice("dark", SettingsWords::tr("Dark")), choice("high_contrast", SettingsWords::tr("High contrast"))}});
    list.append({"font_percent",
                 Group::display,
                 Control::number,
                 Effect::nextStart,
                 false,
                 SettingsWords::tr("Size of text"),
                 SettingsWords::tr("All text of the window, larger or smaller."),
                 QStringLiteral("%"),
                 {80.0, 200.0}});
    list.append({"on_top", Group::display, Control::toggle, Effect::atOnce, false, SettingsWords::tr("Always on top"),
                 SettingsWords::tr("The window stays above those of other programs.")});
    list.append({"history_seconds",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Length of the history"),
                 SettingsWords::tr("How much of the past the history shows at once."),
                 SettingsWords::tr("s"),
                 {10.0, 24.0 * 3600.0}});
    list.append({"spectrogram_seconds",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Length of the spectrogram"),
                 SettingsWords::tr("How much of the past the spectrogram shows at once."),
                 SettingsWords::tr("s"),
                 {10.0, 600.0}});
    list.append({"colour_map",
                 Group::display,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Colours of the spectrogram"),
                 SettingsWords::tr("All four can be told apart by colour-blind eyes; grey prints best."),
                 {},
                 {},
                 {choice("inferno", QStringLiteral("inferno")), choice("viridis", QStringLiteral("viridis")),
                  choice("magma", QStringLiteral("magma")), choice("grey", SettingsWords::tr("grey"))}});
    list.append({"spectrogram_range_db",
                 Group::display,
                 Control::number,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Range of the spectrogram"),
                 SettingsWords::tr("From the darkest colour to the brightest."),
                 SettingsWords::tr("dB"),
                 {20.0, 120.0}});
    list.append(
        {"peak_hold",
         Group::spectrum,
         Control::choice,
         Effect::atOnce,
         false,
         SettingsWords::tr("Peak trace"),
         SettingsWords::tr("How long the spectrum's peak trace is held."),
         {},
         {},
         {choice("reset", SettingsWords::tr("until the next reset")), choice("2s", SettingsWords::tr("for 2 s"))}});
}

void addSpectrum(QList<SettingInfo> &list)
{
    list.append(
        {"spectrum_mode",
         Group::spectrum,
         Control::choice,
         Effect::atOnce,
         false,
         SettingsWords::tr("Kind of spectrum"),
         SettingsWords::tr("Each frequency by itself, or bands of a third or an octave."),
         {},
         {},
         {choice("spectrum", SettingsWords::tr("Spectrum")), choice("third_octave", SettingsWords::tr("1/3 octave")),
          choice("octave", SettingsWords::tr("1/1 octave"))}});
    list.append(
        {"spectrum_points",
         Group::spectrum,
         Control::choice,
         Effect::nextMeasurement,
         true,
         SettingsWords::tr("Length of the FFT"),
         SettingsWords::tr("Points of a transform. More separate frequencies that lie closer, but follow more slowly."),
         SettingsWords::tr("points"),
         {},
         pointsChoices()});
    list.append({"spectrum_average",
                 Group::spectrum,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Average of the spectrum"),
                 SettingsWords::tr("How the spectrum that is shown is averaged over time."),
                 {},
                 {},
                 {choice("fast", SettingsWords::tr("Fast, 125 ms")), choice("slow", SettingsWords::tr("Slow, 1 s")),
                  choice("linear", SettingsWords::tr("since the last reset")),
                  choice("counted", SettingsWords::tr("over a number of transforms"))}});
    list.append({"spectrum_averages",
                 Group::spectrum,
                 Control::number,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Transforms in the average"),
                 SettingsWords::tr("For the average over a number of transforms: how many."),
                 SettingsWords::tr("transforms"),
                 {1.0, mostSpectrumAverages}});
}

void addLoudness(QList<SettingInfo> &list)
{
    list.append(
        {"loudness_channels",
         Group::loudness,
         Control::choice,
         Effect::nextMeasurement,
         true,
         SettingsWords::tr("Channels of loudness"),
         SettingsWords::tr("Whose loudness and true peak: the channel that is measured, or all channels of a programme "
                           "together."),
         {},
         {},
         {choice("analysed", SettingsWords::tr("The measured channel")),
          choice("all", SettingsWords::tr("All channels, as a programme"))}});
}

void addLimit(QList<SettingInfo> &list)
{
    list.append(
        {"limit_on", Group::limit, Control::toggle, Effect::atOnce, false, SettingsWords::tr("Watch a limit"),
         SettingsWords::tr("Needs a calibration. When the limit is exceeded, that is shown, told and logged as an "
                           "event of the measurement.")});
    list.append({"limit_metric",
                 Group::limit,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Reading of the limit"),
                 SettingsWords::tr("The reading that is compared with the limit."),
                 {},
                 {},
                 metricChoices(limitMetrics)});
    list.append(
        {"limit_db_spl", Group::limit, Control::number, Effect::atOnce, false, SettingsWords::tr("Limit"),
         SettingsWords::tr("Exceeded above this level. It has ended once the reading has been 1 dB below it for "
                           "10 s."),
         SettingsWords::tr("dB SPL"), limitDbSplRange});
    list.append({"limit_beep", Group::limit, Control::toggle, Effect::atOnce, false,
                 SettingsWords::tr("Beep when it is exceeded"),
                 SettingsWords::tr("The sound of the system. The microphone hears it, too.")});
    list.append(
        {"limit_command", Group::limit, Control::text, Effect::atOnce, false,
         SettingsWords::tr("Command when it is exceeded"),
         SettingsWords::tr("A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, "
                           "LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.")});
}

void addLanguage(QList<SettingInfo> &list)
{
    list.append({"language",
                 Group::language,
                 Control::choice,
                 Effect::atOnce,
                 false,
                 SettingsWords::tr("Language"),
                 SettingsWords::tr("The language of the window. Numbers and dates are written as in it, too."),
                 {},
                 {},
                 languageChoices()});
}

} // namespace

QList<SettingInfo> settingsCatalogue()
{
    QList<SettingInfo> list;
    for (auto *add : {addInput, addCalibration, addDisplay, addView, addSpectrum, addLoudness, addRecordingSettings,
                      addTriggerSettings, addTimerSettings, addLimit, addLanguage})
        add(list);
    list.removeIf([](const SettingInfo &info) { return !settingValue(Settings(), info.name); });
    std::stable_sort(list.begin(), list.end(),
                     [](const SettingInfo &a, const SettingInfo &b) { return a.group < b.group; });
    return list;
}

QString settingGroupText(SettingGroup group)
{
    switch (group) {
    case Group::input:
        return SettingsWords::tr("Input");
    case Group::calibration:
        return SettingsWords::tr("Calibration");
    case Group::display:
        return SettingsWords::tr("Display");
    case Group::spectrum:
        return SettingsWords::tr("Spectrum");
    case Group::loudness:
        return SettingsWords::tr("Loudness");
    case Group::recording:
        return SettingsWords::tr("Recording");
    case Group::trigger:
        return SettingsWords::tr("Trigger");
    case Group::timer:
        return SettingsWords::tr("Timer");
    case Group::limit:
        return SettingsWords::tr("Limit");
    case Group::language:
        return SettingsWords::tr("Language");
    }
    return {};
}

QString settingEffectText(SettingEffect effect)
{
    switch (effect) {
    case Effect::atOnce:
        return SettingsWords::tr("In force at once.");
    case Effect::nextMeasurement:
        return SettingsWords::tr("In force with the next measurement.");
    case Effect::nextRecording:
        return SettingsWords::tr("In force with the next recording.");
    case Effect::nextStart:
        return SettingsWords::tr("In force when Levelscribe is started again.");
    }
    return {};
}

} // namespace ls
