<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was edited after the end, %2 times; each time with a reason, beside what was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end, %2 times; they stand beside the recorded ones, with hashes of their own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>%2 frames are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload: %2 samples at full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 samples were no numbers and count as silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock shows that %2 frames went missing unannounced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 frames could not be kept, because the disk took nothing for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has room for %3 minutes of recording. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputChoice</name>
    <message>
        <source>Demo microphone (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload: %1 samples stood at full scale, in %2 places. Levels and peaks there are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s in %2 ranges are excluded from all results (see the list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the end of the measurement %1 events and %2 calibrations were added; each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept during the measurement (%1 times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (%1 times); times count samples from the start and do not follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time moved during the measurement (%1 times): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files measured at once; by default as many as there are processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no points there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 samples that are no numbers; they were taken as silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is overloaded: %2 samples at full scale, the first at frame %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::EventLog</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
frame %2 of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::KeyMap</name>
    <message>
        <source>Measure, or stop measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIMULATED microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True peak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined if closer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewEvents</name>
    <message>
        <source>Events shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1 times since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewRangePanel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float, 32 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep audio only around loud moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2   %3 s   %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ %1 s   %2 octaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::SpokenViews</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::StatusLine</name>
    <message>
        <source>Rate and sample format as the input delivers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ls::ViewSide</name>
    <message>
        <source>The size of text changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
