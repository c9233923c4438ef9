// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's settings of recordings.
#include "ui/settings_words.h"

#include <QTime>

namespace ls {

namespace {

using Control = SettingControl;
using Effect = SettingEffect;
using Group = SettingGroup;

QList<SettingChoice> hourChoices()
{
    QList<SettingChoice> choices{{SettingValue(-1), SettingsWords::tr("never")}};
    for (int hour = 0; hour < 24; ++hour)
        choices.append({SettingValue(hour), QTime(hour, 0).toString(QStringLiteral("HH:mm"))});
    return choices;
}

} // namespace

void addRecordingSettings(QList<SettingInfo> &list)
{
    list.append({"output_folder", Group::recording, Control::folder, Effect::nextRecording, false,
                 SettingsWords::tr("Folder of recordings"),
                 SettingsWords::tr("Where Record makes its folders. Empty: Levelscribe in your documents.")});
    list.append(
        {"record_audio",
         Group::recording,
         Control::choice,
         Effect::nextRecording,
         false,
         SettingsWords::tr("Audio"),
         SettingsWords::tr("What is kept of the sound. Raw is what the microphone sent: evidence, and good for every "
                           "later calibration."),
         {},
         {},
         {choice("raw", SettingsWords::tr("Raw")), choice("calibrated", SettingsWords::tr("With the curve taken away")),
          choice("none", SettingsWords::tr("None, levels only"))}});
    list.append({"record_container",
                 Group::recording,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 SettingsWords::tr("File format"),
                 SettingsWords::tr("FLAC needs about half the room of WAV and loses nothing."),
                 {},
                 {},
                 {choice("wav", QStringLiteral("WAV")), choice("flac", QStringLiteral("FLAC"))}});
    list.append({"record_sample",
                 Group::recording,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 SettingsWords::tr("Sample format"),
                 SettingsWords::tr("Never fewer bits than the microphone delivers."),
                 {},
                 {},
                 {choice("", SettingsWords::tr("As it comes")), choice("s16", SettingsWords::tr("16 bit")),
                  choice("s24", SettingsWords::tr("24 bit")), choice("f32", SettingsWords::tr("float, 32 bit"))}});
    list.append(
        {"record_rotate_minutes", Group::recording, Control::number, Effect::nextRecording, false,
         SettingsWords::tr("New audio file every"),
         SettingsWords::tr("The longest an audio file gets before the next one begins, without a gap; 0: any length."),
         SettingsWords::tr("min"), rotateMinutesRange});
    list.append({"record_rotate_at_hours", Group::recording, Control::toggle, Effect::nextRecording, false,
                 SettingsWords::tr("New audio file at each full hour"),
                 SettingsWords::tr("Audio files then begin on the hour of the local clock.")});
    list.append({"record_pre_roll_seconds", Group::recording, Control::number, Effect::nextMeasurement, false,
                 SettingsWords::tr("Pre-roll"),
                 SettingsWords::tr("How much of what was heard before Record was pressed is in the recording, too."),
                 SettingsWords::tr("s"), preRollSecondsRange});
}

void addTriggerSettings(QList<SettingInfo> &list)
{
    list.append(
        {"trigger", Group::trigger, Control::toggle, Effect::nextRecording, false,
         SettingsWords::tr("Keep audio of loud moments only"),
         SettingsWords::tr("Levels are logged all the time; audio is kept while the level is over the threshold.")});
    list.append({"trigger_metric",
                 Group::trigger,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 SettingsWords::tr("Reading of the trigger"),
                 SettingsWords::tr("The reading that is compared with the threshold."),
                 {},
                 {},
                 metricChoices(triggerMetrics())});
    list.append({"trigger_db_spl", Group::trigger, Control::number, Effect::nextRecording, false,
                 SettingsWords::tr("Threshold with a calibration"),
                 SettingsWords::tr("Audio is kept from this sound pressure level on."), SettingsWords::tr("dB SPL"),
                 triggerDbSplRange});
    list.append({"trigger_db_fs", Group::trigger, Control::number, Effect::nextRecording, false,
                 SettingsWords::tr("Threshold without a calibration"),
                 SettingsWords::tr("Audio is kept from this level on, in decibels of full scale; also for true peak "
                                   "and loudness, which no calibration moves."),
                 SettingsWords::tr("dBFS"), triggerDbFsRange});
    list.append({"trigger_pre_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 SettingsWords::tr("Audio before"),
                 SettingsWords::tr("Kept from before the level rose over the threshold."), SettingsWords::tr("s"),
                 triggerPreSecondsRange});
    list.append({"trigger_post_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 SettingsWords::tr("Audio after"), SettingsWords::tr("Kept from after it fell below the threshold."),
                 SettingsWords::tr("s"), triggerPostSecondsRange});
    list.append({"trigger_gap_seconds", Group::trigger, Control::number, Effect::nextRecording, false,
                 SettingsWords::tr("Joined across gaps up to"),
                 SettingsWords::tr("Loud moments that are no further apart than this are one event."),
                 SettingsWords::tr("s"), triggerGapSecondsRange});
}

void addTimerSettings(QList<SettingInfo> &list)
{
    list.append({"record_start_at", Group::timer, Control::timeOfDay, Effect::nextRecording, false,
                 SettingsWords::tr("Begin at"),
                 SettingsWords::tr(
                     "Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at "
                     "once.")});
    list.append(
        {"record_stop_at", Group::timer, Control::timeOfDay, Effect::nextRecording, false, SettingsWords::tr("End at"),
         SettingsWords::tr("Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.")});
    list.append({"record_day_hour",
                 Group::timer,
                 Control::choice,
                 Effect::nextRecording,
                 false,
                 SettingsWords::tr("New measurement each day at"),
                 SettingsWords::tr("A long recording goes over into a new folder at this hour, without a gap."),
                 {},
                 {},
                 hourChoices()});
}

} // namespace ls
