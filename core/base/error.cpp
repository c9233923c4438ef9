// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include "core/base/translation.h"

namespace ls {

std::string_view errorTemplate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::noAudioServer:
        return QT_TRANSLATE_NOOP("Error",
                                 "The audio server does not answer. Restart PulseAudio or PipeWire, then start "
                                 "Levelscribe again; the demo microphone works without one.");
    case ErrorCode::noInputDevice:
        return QT_TRANSLATE_NOOP("Error",
                                 "No microphone was found: none is plugged in, or no audio server (PulseAudio, "
                                 "PipeWire) was running when Levelscribe started. Plug one in, or start the server and "
                                 "then Levelscribe again. The demo microphone works without (--generator demo).");
    case ErrorCode::deviceNotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "No input device is called “%1”. Check that it is plugged in; "
                                 "“levelscribe-cli devices” lists what there is.");
    case ErrorCode::deviceRefusedFormat:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” could not be opened in any sample format (%2). Close other programs "
                                 "that use it, or unplug it and plug it in again.");
    case ErrorCode::deviceFormatChanged:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has come back with another format (%2). The measurement has ended and is kept "
                                 "up to here. Press Measure to go on in the new format.");
    case ErrorCode::deviceNotAnswering:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” did not open within %2 seconds. Unplug it and plug it in again, or "
                                 "restart the audio server.");
    case ErrorCode::deviceLost:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has vanished. The measurement has ended and is kept up to here. Plug "
                                 "the microphone in again and press Measure.");
    case ErrorCode::deviceSilent:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” has sent no samples for %2 seconds. The measurement has ended and is "
                                 "kept up to here. Check the plug and the audio server, then press Measure.");
    case ErrorCode::channelMissing:
        return QT_TRANSLATE_NOOP("Error", "“%1” has no channel %2. Choose a channel it has.");
    case ErrorCode::audioFileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.");
    case ErrorCode::audioFileUnsupported:
        return QT_TRANSLATE_NOOP("Error",
                                 "The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to "
                                 "384 kHz; convert the file first.");
    case ErrorCode::audioFileEmpty:
        return QT_TRANSLATE_NOOP("Error",
                                 "The audio file “%1” holds no samples. If its recording was cut off, recover "
                                 "it first.");
    case ErrorCode::generatorUnknown:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, "
                                 "pink:-30, white:-30, silence or demo.");
    case ErrorCode::calibrationUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The calibration file “%1” cannot be read (%2). Levels stay as they were.");
    case ErrorCode::calibrationNotACalibration:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not a calibration file (%2). Download the text file for your serial "
                                 "number from the microphone's maker.");
    case ErrorCode::calibrationBadRow:
        return QT_TRANSLATE_NOOP("Error",
                                 "The calibration file “%1” is damaged: %2. Download it again; levels stay as "
                                 "they were.");
    case ErrorCode::calibrationWrongMicrophone:
        return QT_TRANSLATE_NOOP("Error",
                                 "The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in "
                                 "dBFS.");
    case ErrorCode::calibrationOtherOrientation:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no calibration for the other orientation beside “%1” (%2). Download both "
                                 "files of your serial number into one folder.");
    case ErrorCode::calibrationDoubtful:
        return QT_TRANSLATE_NOOP("Error",
                                 "The calibration file “%1” says %2, more than a microphone deviates: it may list "
                                 "levels instead of deviations. It is used as it is, relative to 1 kHz; check it.");
    case ErrorCode::levelNotTyped:
        return QT_TRANSLATE_NOOP("Error",
                                 "The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this "
                                 "is “%1”. Type it anew, or choose another source of the level.");
    case ErrorCode::calibratorCheckNotKept:
        return QT_TRANSLATE_NOOP("Error",
                                 "The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is "
                                 "closed. Make room on that disk, then check again.");
    case ErrorCode::folderNotWritable:
        return QT_TRANSLATE_NOOP("Error", "No recording can be made in “%1” (%2). Choose another output folder.");
    case ErrorCode::recordingNotStarted:
        return QT_TRANSLATE_NOOP("Error", "The recording “%1” could not be started (%2).");
    case ErrorCode::diskFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk is full (%2): the recording “%1” ends here and is kept. Free some "
                                 "space, then press Record again. The meters go on.");
    case ErrorCode::writeFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "Writing “%1” failed (%2): the recording ends here and what was written is "
                                 "kept. Check the disk, then press Record again. The meters go on.");
    case ErrorCode::diskAlmostFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). "
                                 "Free some space, or choose another output folder.");
    case ErrorCode::diskTooSlow:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk did not keep up with “%1”: %2 frames were replaced by silence of "
                                 "the same length.");
    case ErrorCode::recordingStillWriting:
        return QT_TRANSLATE_NOOP("Error",
                                 "The recording “%1” is still being written: the disk has not taken all of it "
                                 "within %2 seconds.");
    case ErrorCode::databaseDriverMissing:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be used: Qt's SQLite driver is not installed. Install the package "
                                 "libqt6sql6-sqlite (or your system's name for it).");
    case ErrorCode::databaseBusy:
        return QT_TRANSLATE_NOOP("Error", "Another program is using “%1” (%2). Close it there, then try again.");
    case ErrorCode::databaseReadOnly:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be written (%2). Make the folder and its disk writable, or choose "
                                 "another output folder.");
    case ErrorCode::databaseDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is damaged (%2). The audio files beside it can still be opened; copy the "
                                 "folder before you try to repair it.");
    case ErrorCode::databaseFull:
        return QT_TRANSLATE_NOOP("Error",
                                 "The disk is full: “%1” takes no more levels (%2). What it holds stays; free some "
                                 "space.");
    case ErrorCode::databaseGone:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its "
                                 "folder has not been moved.");
    case ErrorCode::databaseFailed:
        return QT_TRANSLATE_NOOP("Error", "Access to “%1” failed (%2). What it holds stays; check the disk.");
    case ErrorCode::measurementForeign:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe "
                                 "has recorded.");
    case ErrorCode::measurementOtherVersion:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was made by another version of Levelscribe (its form is %2). Open it with "
                                 "that version, or with the newest.");
    case ErrorCode::measurementRunning:
        return QT_TRANSLATE_NOOP("Error", "“%1” is still being recorded. Stop that recording first.");
    case ErrorCode::notRecovered:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its "
                                 "disk, or make it writable, then try again.");
    case ErrorCode::measurementUnfinished:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was cut off and cannot be changed before it is recovered: "
                                 "levelscribe-cli verify --recover.");
    case ErrorCode::editOutdated:
        return QT_TRANSLATE_NOOP("Error", "Nothing was changed in “%1”: %2. Open it again to see how it is now.");
    case ErrorCode::curveChanged:
        return QT_TRANSLATE_NOOP("Error",
                                 "“%1” was recorded with more than one microphone curve (another one from second %2 "
                                 "on), so it cannot be measured again as it was. Name one calibration for all of it: "
                                 "--calibration FILE, or --no-calibration.");
    case ErrorCode::settingsDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The settings file “%1” is damaged (%2). Everything that could not be read has its "
                                 "default; check your settings.");
    }
    return {};
}

std::string describe(const Error &error)
{
    return Reason{std::string(errorTemplate(error.code)), {error.subject, error.detail}}.inEnglish();
}

std::string reasonOf(const Error &error) { return error.detail.empty() ? describe(error) : error.detail.inEnglish(); }

} // namespace ls
