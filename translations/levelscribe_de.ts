<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>Schallpegelmesser und -schreiber.</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>Eine Aufnahme zum Ansehen: Messordner, Audiodatei oder Pegelreihe.</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>Das simulierte Demo-Mikrofon messen, ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>Wartezeit bis zum Bild.</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>Ihre früheren Einstellungen gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>Levelscribe wurde beim letzten Mal nicht ordnungsgemäß beendet. Es ist mit der üblichen Anordnung und dem üblichen Gerät gestartet. Ihre eigenen kommen zurück mit Extras, Ansicht, „Meine früheren Einstellungen wieder verwenden“.</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>Hier gibt es keine Anzeige. Ohne Fenster misst „levelscribe-cli meter“.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>Sens Factor der Datei</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>Formel von py-umik-base-app</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>eingegebener Pegel der Vollaussteuerung</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>Kalibrator, %1 dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>%1 dB in der Datei</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>in der Datei nicht angegeben</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>vom Gerät nicht angegeben</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>%1 dB eingestellt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation>Sens Factor</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS bei 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Analoge Verstärkung</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Frequenzgang</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>%1 bis %2, %3 Punkte</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>Keine: Pegel in dBFS</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Vollaussteuerung</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1 dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1 dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>Pegel aus</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Eingangslautstärke</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1 dB, eingerechnet</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>nicht bekannt, als 0 dB angenommen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>wirksam, %1 Taps</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>ab der nächsten Messung</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>für anderes Mikrofon</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>Diese Pegel sind 12 dB zu niedrig. Verwenden Sie sie nur zum Vergleich mit Aufzeichnungen von py-umik-base-app.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>Die Formel für dieses Mikrofon ist vorläufig und um mehrere dB unsicher. Prüfen Sie sie mit einem Kalibrator.</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>Die analoge Verstärkung des Mikrofons ist nicht angegeben; angenommen werden 18 dB oder der Wert der Datei.</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>Für dieses Mikrofon ist noch keine Prüfung bekannt.</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>Der Eingang ist übersteuert. Verringern Sie die Verstärkung des Mikrofons, oder verwenden Sie 94 dB.</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>Es ist fast nichts zu hören. Schalten Sie den Kalibrator ein, und setzen Sie ihn auf dieses Mikrofon.</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>Im Rauschen ist kein deutlicher Ton zu erkennen. Schalten Sie den Kalibrator ein, und setzen Sie das Mikrofon fest hinein.</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>Der Ton liegt nicht bei 1 kHz. Stellen Sie den Kalibrator auf 1 kHz.</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>Der Pegel des Tons ist nicht konstant. Halten Sie das Mikrofon ruhig, und warten Sie, bis der Kalibrator eingeschwungen ist.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>Zeit seit dem Beginn, h:min:s</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>% der Zeit überschritten</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>% der Zeit je %1 dB</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>Ortszeit</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation>Die Datenbank ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>Die Messung wurde abgeschnitten und nicht wiederhergestellt. Zuerst wiederherstellen: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>Was zu Beginn festgehalten wurde (Gerät, Format, Beginn, Einstellungen), wurde verändert.</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>Was am Ende festgehalten wurde (Länge, Verluste, Grund, Wurzel), wurde verändert, oder die Wurzel gehört zu einer anderen Messung.</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>Sekunde %3: das Audio wurde verändert (%1).</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>Sekunde %3: die Pegel wurden verändert.</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>Sekunde %3: die Übersicht der Pegel wurde verändert.</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>Sekunde %3: die Prüfsummen wurden verändert.</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>Sekunde %3: die Prüfsummen fehlen.</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>Sekunde %3: Zeile %2 der Tabelle „%1“ wurde verändert.</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>Sekunde %3 oder später: Zeile %2 der Tabelle „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>Sekunde %3: die Audiodatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>Sekunde %3: die Audiodatei „%1“ ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>Sekunde %3: die Audiodatei „%1“ endet vorher. %2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>Die Audiodatei „%1“ enthält ab Sekunde %3 mehr, als aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>Sekunde %3: die Audiodatei „%1“ enthält, was auch eine andere enthält.</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>Die Audiodatei „%1“ wurde verändert (ihr SHA-256 ist ein anderer), aber nicht ihre Abtastwerte: ihr Kopf oder ihre Beschreibung.</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>Die Audiodatei „%1“ gehört nicht zur Messung.</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>Sekunde %3: Pegel fehlen; sie wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>Die Aufnahme wurde abgeschnitten und wiederhergestellt: die Prüfsummen der Sekunde %3 wurden dabei erzeugt.</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>Nach dem Ende wurden Ereignisse hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>Nach dem Ende wurden Kalibrierungen hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>Bearbeitungen nach dem Ende: %2; jede hat einen Grund und steht neben dem Aufgenommenen.</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>Sekunde %3: die später neu berechneten Pegel (Auswertung %2) wurden verändert. Die aufgezeichneten stehen daneben.</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>Nach dem Ende wurden Pegel aus dem aufgenommenen Audio neu berechnet (Anzahl: %2); sie stehen neben den aufgezeichneten, mit eigenen Prüfsummen.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3 %  %4 × Echtzeit  noch %5 s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort mit --%3</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%n Kanal, </numerusform>
            <numerusform>%n Kanäle, </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>Abtastrate und Format nicht angegeben (24 Bit, wie bei einem UMIK-1?)</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz, %2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>Listet die Eingabegeräte auf; * kennzeichnet das Standardgerät.</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>Nur die Kennung des ersten UMIK ausgeben; ohne UMIK Exit-Code 1.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>kein UMIK angeschlossen; „levelscribe-cli devices“ listet auf, was vorhanden ist</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>misst Aufnahmen: Pegelreihe und Zusammenfassung</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>zeigt, was in einer Kalibrierdatei steht</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>listet die Eingabegeräte auf</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>zeigt laufend Messwerte, eine Zeile je Intervall</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>zeichnet eine Pegelreihe oder Messung als Diagramm</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>nimmt in einen Messordner auf, bis Strg-C</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>schreibt den Bericht zu einer Messung: PDF, HTML, JSON oder CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>prüft das Messgerät oder eine Messung</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>Aufruf: levelscribe-cli BEFEHL [OPTIONEN] [DATEIEN]

Befehle:
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
levelscribe-cli BEFEHL --help zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>einen Befehl „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>die Standardausgabe kann nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>„%1“ ist keine Option</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>„%1“ ist zu viel</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>„levelscribe-cli %1 --help“ zeigt die Optionen.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1 erwartet eine Anzahl Sekunden von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>Der Audioserver antwortet nicht. Starten Sie PulseAudio oder PipeWire neu und danach Levelscribe; das Demo-Mikrofon funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>Es wurde kein Mikrofon gefunden: Entweder ist keines angeschlossen, oder beim Start von Levelscribe lief kein Audioserver (PulseAudio, PipeWire). Schließen Sie eines an, oder starten Sie den Server und danach Levelscribe neu. Das Demo-Mikrofon funktioniert auch ohne (--generator demo).</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>Kein Eingabegerät heißt „%1“. Prüfen Sie, ob es angeschlossen ist; „levelscribe-cli devices“ listet auf, was vorhanden ist.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>„%1“ ließ sich in keinem Sampleformat öffnen (%2). Schließen Sie andere Programme, die es verwenden, oder ziehen Sie es ab, und schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>„%1“ ist mit einem anderen Format zurück (%2). Die Messung ist beendet und bis hierher erhalten. Drücken Sie „Messen“, um im neuen Format weiterzumessen.</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>„%1“ ließ sich innerhalb von %2 Sekunden nicht öffnen. Ziehen Sie es ab, und schließen Sie es wieder an, oder starten Sie den Audioserver neu.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>„%1“ ist verschwunden. Die Messung ist beendet und bis hierher erhalten. Schließen Sie das Mikrofon wieder an, und drücken Sie „Messen“.</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>„%1“ hat seit %2 Sekunden keine Abtastwerte geliefert. Die Messung ist beendet und bis hierher erhalten. Prüfen Sie den Stecker und den Audioserver, und drücken Sie dann „Messen“.</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>„%1“ hat keinen Kanal %2. Wählen Sie einen vorhandenen Kanal.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>Die Audiodatei „%1“ ist nicht lesbar (%2). Wählen Sie eine WAV-, RF64- oder FLAC-Datei.</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>Die Audiodatei „%1“ hat %2. Levelscribe liest 1 bis 8 Kanäle mit 4 bis 384 kHz; wandeln Sie die Datei vorher um.</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>Die Audiodatei „%1“ enthält keine Abtastwerte. Falls ihre Aufnahme abgeschnitten wurde, stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>„%1“ ist kein Generator (%2). Verwenden Sie sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence oder demo.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>Die Kalibrierdatei „%1“ ist nicht lesbar (%2). Die Pegel bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>„%1“ ist keine Kalibrierdatei (%2). Laden Sie die Textdatei zu Ihrer Seriennummer beim Hersteller des Mikrofons herunter.</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>Die Kalibrierdatei „%1“ ist beschädigt: %2. Laden Sie sie noch einmal herunter; die Pegel bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>Die Kalibrierdatei „%1“ ergibt hier keine dB SPL: %2. Die Pegel werden in dBFS angezeigt.</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>Neben „%1“ liegt keine Kalibrierung für die andere Ausrichtung (%2). Laden Sie beide Dateien zu Ihrer Seriennummer in denselben Ordner herunter.</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>Der eingegebene Pegel der Vollaussteuerung ergibt hier keine dB SPL: Er wurde für „%2“ eingegeben, und dies ist „%1“. Geben Sie ihn neu ein, oder wählen Sie eine andere Pegelquelle.</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>Die Kalibratorprüfung kann in „%1“ nicht gespeichert werden (%2): Sie gilt, bis Levelscribe geschlossen wird. Schaffen Sie Platz auf diesem Datenträger, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>In „%1“ kann nicht aufgenommen werden (%2). Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>Die Aufnahme „%1“ konnte nicht begonnen werden (%2).</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>Der Datenträger ist voll (%2): Die Aufnahme „%1“ endet hier und bleibt erhalten. Schaffen Sie Platz, und drücken Sie dann wieder „Aufnehmen“. Die Anzeigen laufen weiter.</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>Das Schreiben von „%1“ schlug fehl (%2): Die Aufnahme endet hier, und das Geschriebene bleibt erhalten. Prüfen Sie den Datenträger, und drücken Sie dann wieder „Aufnehmen“. Die Anzeigen laufen weiter.</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>Es wurde keine Aufnahme begonnen: Der Datenträger von „%1“ hat Platz für weniger als eine Minute (%2 MB). Schaffen Sie Platz, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>Der Datenträger kam mit „%1“ nicht nach: %2 Frames wurden durch Stille gleicher Länge ersetzt.</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>Die Aufnahme „%1“ wird noch geschrieben: Der Datenträger hat sie innerhalb von %2 Sekunden nicht vollständig angenommen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>„%1“ kann nicht verwendet werden: Der SQLite-Treiber von Qt ist nicht installiert. Installieren Sie das Paket libqt6sql6-sqlite (oder das entsprechende Ihres Systems).</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>Ein anderes Programm verwendet „%1“ (%2). Schließen Sie es dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2). Machen Sie Ordner und Datenträger beschreibbar, oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>„%1“ ist beschädigt (%2). Die Audiodateien daneben lassen sich weiterhin öffnen; kopieren Sie den Ordner, bevor Sie eine Reparatur versuchen.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>Der Datenträger ist voll: „%1“ nimmt keine Pegel mehr auf (%2). Der Inhalt bleibt erhalten; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>„%1“ lässt sich nicht öffnen oder ist verschwunden (%2). Prüfen Sie, ob der Datenträger angeschlossen ist und der Ordner nicht verschoben wurde.</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>Der Zugriff auf „%1“ schlug fehl (%2). Der Inhalt bleibt erhalten; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>„%1“ ist keine Messung von Levelscribe (%2). Wählen Sie einen Ordner, den Levelscribe aufgenommen hat.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>„%1“ stammt von einer anderen Version von Levelscribe (Formatversion %2). Öffnen Sie es mit dieser Version oder mit der neuesten.</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>„%1“ wird noch aufgenommen. Stoppen Sie zuerst diese Aufnahme.</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>„%1“ kann jetzt nicht wiederhergestellt werden (%2). Der Inhalt bleibt, wie er ist; schaffen Sie Platz auf dem Datenträger, oder machen Sie ihn beschreibbar, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>„%1“ wurde abgeschnitten und kann erst nach der Wiederherstellung geändert werden: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>In „%1“ wurde nichts geändert: %2. Öffnen Sie es noch einmal, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>In der Kalibrierdatei „%1“ steht %2, mehr als ein Mikrofon abweicht: Möglicherweise enthält sie Pegel statt Abweichungen. Sie wird verwendet, wie sie ist, bezogen auf 1 kHz; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>„%1“ wurde mit mehr als einem Mikrofon-Frequenzgang aufgenommen (ab Sekunde %2 mit einem anderen) und kann daher nicht wie damals noch einmal gemessen werden. Nennen Sie eine Kalibrierung für alles: --calibration DATEI, oder --no-calibration.</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>Die Einstellungsdatei „%1“ ist beschädigt (%2). Für alles nicht Lesbare gilt der Standard; prüfen Sie Ihre Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>Fehlende Frames: %2.</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>Übersteuerung, Abtastwerte an der Vollaussteuerung: %2.</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>Abtastwerte, die keine Zahlen waren und als Stille zählen: %2.</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>Der Uhr nach ohne Meldung fehlende Frames: %2.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>„%1“ ist verschwunden. Die Messung wartet darauf; bitte wieder anschließen.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>„%1“ liefert keine Abtastwerte. Es wird neu geöffnet.</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>Der Audioserver hat „%1“ angehalten.</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>Der Audioserver hat „%1“ fortgesetzt.</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>„%1“ ist stummgeschaltet: was folgt, ist Stille. Bitte in den Klangeinstellungen des Systems einschalten.</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>„%1“ ist nicht mehr stummgeschaltet.</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>Die Eingangslautstärke änderte sich von %1 auf %3 dB; Pegel sind dafür korrigiert, Mittelwerte und Maxima beginnen neu.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>Die Abtastrate des Geräts änderte sich (%1): was folgt, wird vom Audioserver umgerechnet.</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>Der Audioserver bot ein anderes Gerät an, „%1“. Es wurde nicht genommen.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>Die Uhr des Rechners wurde um %3 s gestellt. Die Zeitachse zählt weiter Frames.</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>Ab hier gilt die Ortszeit %1.</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>Der Rechner schlief %3 s lang.</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>Eine andere Kalibrierung gilt: %1.</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>Schreiben schlug fehl (%1). Das Audio wartet im Speicher; bitte den Datenträger freiräumen oder wieder anschließen.</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>Es wird in „%1“ weitergeschrieben.</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>Der Datenträger nahm zu lange nichts an; Frames, die nicht behalten werden konnten: %2.</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>Der Datenträger hat Platz für %3 min Aufnahme. Bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>Markierung: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Ausgenommen: %1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>Der Pegel stieg über die Schwelle (%1).</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>Grenzwert überschritten: %3 dB (%1).</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>Ereignis %2 war: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Keine Zahlen</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>Verlust nach der Uhr</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>Gerät wieder da</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Keine Abtastwerte</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Nicht stumm</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Eingangslautstärke</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>Rate des Geräts</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Rechner schlief</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problem mit dem Datenträger</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>Datenträger wieder da</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>Verlust am Datenträger</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Datenträger fast voll</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Eingeordnet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ch</source>
        <translation>%1 · %2 · %3 Kan.</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Markierung %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, Zeile %2 ist ausgelassen: %3</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>InputChoice</name>
    <message>
        <source>Demo microphone (simulated)</source>
        <translation>Demo-Mikrofon (simuliert)</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2: %3 dB unter Grenzwert</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2: %3 dB bis Grenzwert</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2: %3 dB über Grenzwert</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1: noch kein Pegel, Grenzwert %2 dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>Unter dem Grenzwert</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Nahe am Grenzwert</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Über dem Grenzwert</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Noch kein Pegel</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>Der Grenzwert ist %1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>%1 dB über %2 %3</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>Noch %1 dB bis %2 %3</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>A-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>Höchster A-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>Niedrigster A-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>A-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>Höchster A-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>Niedrigster A-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>A-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>Höchster A-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>Niedrigster A-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>A-bewerteter Pegel, über die Zeit gemittelt</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>C-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>Höchster C-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>Niedrigster C-bewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>C-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>Höchster C-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>Niedrigster C-bewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>C-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>Höchster C-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>Niedrigster C-bewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>C-bewerteter Pegel, über die Zeit gemittelt</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Unbewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>Höchster unbewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>Niedrigster unbewerteter Pegel, Fast</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Unbewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>Höchster unbewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>Niedrigster unbewerteter Pegel, Slow</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Unbewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>Höchster unbewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>Niedrigster unbewerteter Pegel, Impuls</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>Unbewerteter Pegel, über die Zeit gemittelt</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>C-bewerteter Spitzenpegel</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Unbewerteter Spitzenpegel</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>A-bewerteter Schallexpositionspegel</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>Pegel, der 1 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>Pegel, der 5 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>Pegel, der 10 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>Pegel, der 50 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>Pegel, der 90 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>Pegel, der 95 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>Pegel, der 99 % der Zeit überschritten war</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>A-bewerteter Pegel, über die letzten 1 min gemittelt</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>A-bewerteter Pegel, über die letzten 5 min gemittelt</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>A-bewerteter Pegel, über die letzten 10 min gemittelt</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>A-bewerteter Pegel, über die letzten 15 min gemittelt</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>A-bewerteter Pegel, über die letzten 60 min gemittelt</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>Momentane Lautheit, 400 ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>Kurzzeit-Lautheit, 3 s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>Integrierte Lautheit, mit Gate</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Maximale momentane Lautheit</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Maximale Kurzzeit-Lautheit</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Lautheitsumfang</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>Größter Wert zwischen den Abtastwerten</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>Größter Abtastwert, bezogen auf Vollaussteuerung</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>Effektivwert der Abtastwerte, bezogen auf Vollaussteuerung</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>Spitze über Effektivwert</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>Mittelwert der Abtastwerte, als Teil der Vollaussteuerung</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>Einsatzstärke jeder 100 ms für sich</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>Einsatzstärke des laufenden Schalls</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>der Container kann dieses Format nicht aufnehmen</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>die Datei ist geschlossen</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>die Datei wurde gelöscht</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>der Encoder nahm die Abtastwerte nicht an</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>erwartet werden eine Frequenz und ein Pegel</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>die Frequenzen steigen nicht an</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>sie enthält Binärdaten; bitte als reinen Text speichern</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>es ist eine Webseite; so antwortet die Seite des Herstellers, wenn sie die Seriennummer nicht kennt</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>sie hat keine Zeilen mit Frequenz und Pegel</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>sie hat nur eine Zeile; eine Kurve braucht mindestens zwei</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>sie ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>sie sagt nicht, zu welchem Mikrofon sie gehört</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>sie nennt Volt je Pascal, was nichts über dBFS sagt; bitte einen Kalibrator verwenden oder den Pegel bei Vollaussteuerung eingeben</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>sie enthält keinen Sens Factor, nur eine Kurve</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>es ist keine Pegelreihe von Levelscribe</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>sie enthält keine Pegel</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>das Ereignis gilt nicht mehr</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>das Ereignis fehlt</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>es gibt nichts zurückzunehmen oder zu wiederholen</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>die Abtastrate oder die Kanäle fehlen</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>die Datenbank gehört einem anderen Programm oder ist leer</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>sie wurde abgeschnitten, bevor sie begonnen hatte</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>eine andere Datei trägt ihren Namen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>sie hat mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>Zeile %1 ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>Zeile %1 nennt einen anderen Sens Factor als eine frühere</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1; bitte berichtigen, oder die Zeile löschen, um nur die Kurve zu verwenden</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>„%1“ steht, wo die Zahlenzeilen beginnen; eine Bemerkung beginnt mit *</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>ihre Kommas lassen sich auf zwei Arten lesen; bitte mit Dezimalpunkten speichern</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1 (fehlerhafte Zeilen insgesamt: %2)</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1; ohne solche Zeilen hätte die Kurve eine Lücke von mehr als einer Oktave</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>eine Frequenz muss über 0 Hz liegen</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hz ist keine Frequenz von Schall</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hz kommt zweimal vor; es gilt die erste Zeile</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>%1 dB in Zeile %2</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>ein Frequenzgang von %1 dB kann nicht der eines Mikrofons sein</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>„%1“ sagt nicht, zu welchem Mikrofon sie gehört</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>„%1“ gehört zu einem anderen Mikrofon, Seriennummer %2</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>„%1“ ist laut eigener Angabe ebenfalls für %2°</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>„%1“ ist nicht lesbar</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>sie gehört zu einem %1, und dieses Mikrofon ist ein %2</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>„%1“ wird nicht als UMIK erkannt</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>eine andere Kurve braucht unkorrigierten Ton, und dieser wurde korrigiert aufbewahrt</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>darin gibt es kein %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>„%1“ wurde gelöscht, verschoben oder umbenannt</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1, %2 Frames</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>kein Audio</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1 Dateien, %2 bis %3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>keine Aufnahme</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>wartet auf den Eingang</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>wartet auf Auslöser</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>wartet auf Mikrofon</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>Datenträger verweigert, Audio im Speicher</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 Lücken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>Audio geschrieben</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Übersteuerungen</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Abtastwerte</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>Nachweis (SHA-256)</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>kein Nachweis</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>Messposition</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Höhe über dem Boden</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>Abstände zur Quelle und zu reflektierenden Flächen</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>Innen oder außen</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>Ausrichtung des Mikrofons</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Windschutz</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Schallquelle</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>Betriebszustand der Quelle</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Hintergrundgeräusch</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>Grenzwert für LAeq</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>Grenzwert für LAeq am Tag</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>Grenzwert für LAeq am Abend</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>Grenzwert für LAeq in der Nacht</translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation>Grenzwert für LAFmax</translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation>Grenzwert für Lden</translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation>Standardunsicherheit des absoluten Pegels</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>Ziel-Lautheit</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>Toleranz der Ziel-Lautheit</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>Größter zulässiger True Peak</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>Größte zulässige Kurzzeit-Lautheit</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>Größte zulässige Momentan-Lautheit</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>Größter zulässiger Lautheitsumfang</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>Es wurde nichts gemessen: diese Messung enthält keine Pegel.</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>Simuliert: der Schall kam aus einem Signalgenerator, nicht von einem Mikrofon. Die Zahlen sagen nichts über irgendeinen Ort.</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>Das Messgerät ist ein USB-Messmikrofon mit individueller Kalibrierdatei; es hat keine Bauartzulassung und ist kein Schallpegelmesser der Klasse 1 oder 2 nach IEC 61672-1. Die Stufen des Programms selbst halten die Grenzen der Klasse 1 ein.</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>Das Messgerät „%1“ wurde ohne Kalibrierdatei benutzt: sein Frequenzgang ist nicht korrigiert. Es hat keine Bauartzulassung und ist kein Schallpegelmesser der Klasse 1 oder 2 nach IEC 61672-1.</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>Es gibt keine Kalibrierung: die Pegel stehen in dBFS (ein Sinus mit Vollaussteuerung zeigt −3,01 dBFS) und sind keine Schalldruckpegel.</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>Absoluter Pegel: aus der Empfindlichkeit in der Kalibrierdatei geschätzt, nicht mit einem akustischen Kalibrator bestätigt.</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>Absoluter Pegel: vorläufig. Die Formel für dieses Mikrofon hat nur eine Quelle und kann um mehrere Dezibel falsch sein.</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>Absoluter Pegel: aus einem eingegebenen Pegel der Vollaussteuerung, nicht mit einem akustischen Kalibrator bestätigt.</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>Absoluter Pegel: mit dem alten Versatz von py-umik-base-app, der 12 dB zu wenig zeigt. Er dient nur dem Vergleich mit alten Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>Absoluter Pegel: mit einem akustischen Kalibrator von %1 dB SPL geprüft, der %2 dBFS zeigte.</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>Mikrofon oder Datei nennen die analoge Verstärkung nicht; es wurde die übliche angenommen.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>Die Eingangslautstärke des Systems ist nicht bekannt; es wurden 100 % (0 dB) angenommen.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>Die Eingangslautstärke des Systems betrug %1 dB und ist berücksichtigt.</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>%1 Kalibrierungen galten nacheinander; jeder Teil ist mit seiner eigenen berechnet, und Energien sind in dB SPL summiert.</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1 s hatten keine Kalibrierung und fehlen in allen Pegeln.</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>Alle %1 Abtastwerte wurden empfangen; es gibt keine Lücken.</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>%1 von %2 Abtastwerten wurden empfangen; Lücken: %3 (siehe Liste).</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>Übersteuerung (Abtastwerte an der Vollaussteuerung: %1, Stellen: %2). Pegel und Spitzen sind dort zu niedrig.</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>Von allen Ergebnissen ausgenommen: %1 s, Bereiche: %2 (siehe Liste).</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>Von %1 s wurden keine Pegel aufgezeichnet; die Ergebnisse umfassen sie nicht.</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>Die Messung ist nicht abgeschlossen: sie läuft noch, oder ihr Programm wurde unterbrochen. „levelscribe-cli verify --recover“ schließt sie ab.</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>Die Messung wurde abgeschnitten und später wiederhergestellt; ab Sekunde %1 stammt ihr Nachweis von der Wiederherstellung.</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>Die Audiodatei „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>Die Audiodatei „%1“ ist nicht so, wie sie aufgenommen wurde: ihre Länge ist anders, oder sie ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>Audio und Pegel wurden mit den Prüfsummen der Aufnahme verglichen und sind unverändert. Wurzel des Nachweises: %1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>Die Prüfsummen der Aufnahme wurden für diesen Bericht nicht geprüft; das tut „levelscribe-cli verify“. Wurzel des Nachweises: %1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>Die Messung ist nicht so, wie sie aufgenommen wurde; Befunde: %1 (siehe Datenqualität).</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>Es gibt keinen Nachweis, dass die Daten unverändert sind.</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>Nach dem Ende der Messung hinzugefügt: Ereignisse: %1, Kalibrierungen: %2. Zeit und Grund stehen in der Datenbank. Audio und aufgezeichnete Pegel sind unberührt.</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>Die Pegel wurden aus dem aufgenommenen Audio neu berechnet, mit dem angegebenen Frequenzgang; die bei der Aufnahme aufgezeichneten Pegel sind unberührt.</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>Die Ergebnisse wurden für diesen Bericht aus der Audiodatei gemessen; sie hat kein eigenes Protokoll von Pegeln, Lücken und Ereignissen.</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>Die Datei sagt nicht, wann sie aufgenommen wurde: Zeiten zählen ab ihrem Beginn, und es gibt weder Tag noch Abend noch Nacht.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>Die Abtastrate des Geräts änderte sich während der Messung: ein Teil wurde vom Audioserver umgerechnet.</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>Der Eingang war für einen Teil der Messung stummgeschaltet: Stille dort ist keine Stille des Ortes.</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>Der Rechner schlief während der Messung (Anzahl: %1).</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>Die Uhr des Rechners wurde während der Messung gestellt (Anzahl: %1); Zeiten zählen Abtastwerte ab dem Beginn und folgen ihr nicht.</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>Die Ortszeit wurde während der Messung umgestellt (Anzahl: %1): eine Stunde dieses Namens kann zweimal vorkommen oder gar nicht. Jede Zeit trägt ihren Abstand zu UTC.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>Lden und Ldn sind nicht angegeben: sie brauchen 24 h, vorhanden sind %1 h.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>Lden und Ldn sind nicht angegeben: von Tag, Abend oder Nacht wurde weniger als %1 % gemessen.</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>L90 der Terzen ist aus ihrem Leq über 1 s.</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>Ein Beitrag zur Unsicherheit ist nicht bekannt: angegeben ist eine untere Grenze, und Grenzwerte werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>Die Unsicherheit umfasst nur das Messgerät. Nicht umfasst sind die Wahl des Ortes, Reflexionen, Wetter, Wind und Hintergrundgeräusch, der Betrieb der Quelle, die Richtung, aus der der Schall kam, und ob diese Zeit für andere steht.</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>Ein Grenzwert konnte nicht beurteilt werden: es gibt keinen Pegel in dB SPL für seinen Zeitraum, oder die Unsicherheit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>Die Aufnahme ist zu kurz für integrierte Lautheit und Lautheitsumfang: %1 s.</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>Absoluter Pegel</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>Frequenzgang des Mikrofons</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>Korrektur des Frequenzgangs</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>Drift der Empfindlichkeit</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>Bewertungen, Detektoren und Linearität des Programms</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>Mit einem akustischen Kalibrator geprüft, dessen Klasse nicht bekannt ist: ±0,5 dB.</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>Aus der Empfindlichkeit in der Kalibrierdatei: veröffentlichte Vergleiche mit Kalibratoren liegen innerhalb etwa ±1 dB.</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>Aus einer Formel mit nur einer Quelle: sie kann um ±6 dB falsch sein.</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>Der Pegel wurde eingegeben; wie gut er bekannt ist, ist nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>Der Versatz von py-umik-base-app, der 12 dB zu wenig zeigt; nicht für Aussagen.</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>Vom Verfasser dieses Berichts angegeben.</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>Angenommen ±0,5 dB: die Kurve wurde individuell gemessen, ihr Hersteller nennt aber keine Unsicherheit.</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>Angenommen ±2 dB: der Frequenzgang wurde nicht durch eine Kalibrierdatei korrigiert.</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>Der eigene Fehler der Korrektur, ±0,05 dB von 20 Hz bis 20 kHz, wie geprüft.</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>Aus den Kalibratorprüfungen dieser Messung berechnet.</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>Angenommen ±0,2 dB: die Empfindlichkeit wurde nicht vorher und nachher geprüft.</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>Ergebnisse sind auf 0,1 dB angegeben: ±0,05 dB.</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>Die Toleranzen des Selbsttests des Programms für breitbandigen Schall: ±0,1 dB.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation>%1 · %2 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Pegelverlauf</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenzwert %1</translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation>Der A-bewertete Pegel über die ganze Messung: Mittelwert %1, höchster Wert %2, niedrigster Wert %3 %4.</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>Verlauf der Kurzzeit-Lautheit</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>Kurzzeit-Lautheit S, höchster Wert</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>Kurzzeit-Lautheit über die ganze Aufnahme.</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Summenhäufigkeit</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>Häufigkeit der Pegel</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>In wie viel Prozent der Zeit jeder Pegel überschritten war.</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>In wie viel Prozent der Zeit der Pegel in jeder Klasse von 1 dB lag.</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>Terzpegel über die Zeit, als Farben.</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>Terzpegel</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>Mittelungspegel, höchster Pegel und L90 jeder Terz; die Zahlen stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>Angewandte Kalibrierkurve</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>Frequenzgang des Mikrofons</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>Der Frequenzgang des Mikrofons und was ihn korrigiert.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Ereignis %1: %2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>Der Pegel um das Ereignis.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Messort</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Geräuschmessung</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>Lautheitsmessung (EBU R 128)</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · Bericht erstellt %2 mit Levelscribe %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1, davon gemessen %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>Programmlautheit %1 LUFS, Lautheitsumfang %2 LU, höchster True Peak %3 dBTP.</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>Ergebnis gegen den Grenzwert</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>Ergebnis gegen die Zielwerte</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1: %2 %3 ± %4 dB (k = 2), Grenzwert %5 %3, Abstand %6 dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1: %2, Zielwert %3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>Für diesen Bericht wurde kein Grenzwert angegeben.</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>Für diesen Bericht wurde kein Zielwert angegeben.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>Messgerät und Kalibrierung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation>Gemessener Kanal</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>Aufgenommen mit</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Deren SHA-256</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Analoge Verstärkung</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>Pegel eines vollausgesteuerten Sinus</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Kalibrator</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1 dB SPL zeigten %2 dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>Ausrichtung der Datei</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>Lautheit nach ITU-R BS.1770 und EBU Tech 3341, 3342</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>Ohne Grenzwert gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Messunsicherheit</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>Pegel bezogen auf Vollaussteuerung haben keine absolute Unsicherheit.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>Erwartete Abtastwerte</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Empfangene Abtastwerte</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Übersteuerungen</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1, Abtastwerte an der Vollaussteuerung: %2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>Abtastwerte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>Uhr des Geräts gegen die des Computers</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>Wurzel des Nachweises</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation>Pegel der ganzen Messung und der Tageszeiten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>Pegel je Stunde der Uhrzeit</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>Pegel je Stunde ab Beginn</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Stunde ab</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>Terzpegel der ganzen Messung</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>Ereignisse; Pegel gelten für die Dauer, bei einem Zeitpunkt für 10 s darum</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>Audiodatei, bei</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>(ausgeschlossen)</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>Ergebnisse gegen Grenzwerte, mit der erweiterten Unsicherheit U (k = 2)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Ergebnisse gegen Zielwerte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>Unsicherheit eines A-bewerteten Pegels, nach JCGM 100 (GUM)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>Wurzel der Quadratsumme</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>Wurzel der Quadratsumme; eine untere Schranke</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>Erweitert, U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>Erweiterungsfaktor k = 2, etwa 95 %</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>Von allen Ergebnissen ausgeschlossen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>Kalibrierungen in der Reihenfolge ihres Eintrags</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Vollaussteuerung</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>(ersetzt)</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>Dateien mit ihrem SHA-256 wie aufgezeichnet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Geltende Einstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>Pegel geschätzt</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>Pegel mit Kalibrator geprüft</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>Tag, 07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>Abend, 19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>Nacht, 23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1, ganze Messung</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1, Tag (07–19)</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1, Abend (19–23)</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1, Nacht (23–07)</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1, höchster Pegel</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Überschritten</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>Innerhalb der Unsicherheit</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Nicht beurteilbar</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>Programmlautheit (integriert)</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>Höchster True Peak</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Höchste Kurzzeit-Lautheit</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Höchste Momentan-Lautheit</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Lautheitsumfang</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>Angegeben, aber in einem Bericht dieser Art nicht beurteilt: %1. Lärmberichte beurteilen Grenzwerte, Lautheitsberichte Zielwerte.</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>Die Datei nennt ihre Zeitzone nicht: Zeiten sind Ortszeit dort, wo aufgenommen wurde.</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1, in Bändern von %2 Hz</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>Das Spektrum des aufgenommenen Schalls über der Zeit, als Farben.</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>(Klasse %1)</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Zu leise</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Zu laut</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>Prüfung des Messgeräts</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Ort, Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>i. O.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>n. i. O.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%1 von %2 Prüfungen liegen außerhalb der Toleranz.</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1 Prüfungen, jede innerhalb ihrer Toleranz.</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>Der Rest wurde nicht geprüft: Über das Ganze sagt dies nichts aus.</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>Elektrische Prüfung nur der Softwarestufen. Die Akustik des Mikrofons ist nicht erfasst; ein USB-Messmikrofon ist kein bauartzugelassenes Gerät der Klasse 1.</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation>Sens Factor</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS bei 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Analoge Verstärkung</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Vollaussteuerung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>Die analoge Verstärkung des Mikrofons ist nicht angegeben; angenommen werden 18 dB oder der Wert der Datei.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: „%2“ fehlt. Frames %3 bis %4 (%5 s bis %6 s) zählen als Lücke.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: „%2“ ist nicht lesbar. Frames %3 bis %4 (%5 s bis %6 s) zählen als Lücke.</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: „%2“ wurde seit der Aufnahme verändert. Frames %3 bis %4 (%5 s bis %6 s) zählen als Lücke.</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>der Ordner „%1“ enthält weder WAV-, RF64- oder FLAC-Dateien noch eine Messung; nennen Sie die Dateien oder einen anderen Ordner</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>Misst Aufnahmen so, wie ein laufendes Signal gemessen wird: eine Pegelreihe (CSV) und eine Zusammenfassung (JSON).</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>Eine WAV-, RF64- oder FLAC-Datei, ein Messordner oder ein Ordner davon.</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>Millisekunden je Zeile der Pegelreihe, in Schritten von 100.</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>Beginn der Aufnahme nach ISO 8601, statt der Angabe in der Datei.</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>Die Pegelreihe in FILE schreiben; - ist die Standardausgabe (Voreinstellung).</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>Die Zusammenfassung in FILE schreiben; ohne --output wird dann keine Pegelreihe geschrieben.</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>Gleichzeitig gemessene Dateien, jede von zwei Threads, wenn es weniger sind; Voreinstellung: so viele, wie es Prozessoren gibt.</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--window erwartet Millisekunden von 100 bis %1, in Schritten von 100, nicht „%2“</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobs erwartet eine Zahl von 1 bis %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-time erwartet eine Zeit wie 2026-11-22T14:03:05+01:00, nicht „%1“</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--output und --summary können nicht beide nach „%1“ gehen</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>nicht angegeben, 18 dB angenommen</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1 dB SPL (Sinus), %2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>, vorläufig: Die Formel ist um mehrere dB unsicher</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°, zur Decke gerichtet</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°, zur Quelle gerichtet</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>Andere Ausrichtung</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Frequenzbereich</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1 bis %2 Hz, %3 Punkte</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>dort keine Punkte</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%1 Taps bei %2 Hz, Verzögerung %3 Frames</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>Fehler, 10–20 Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>Fehler, 20 Hz–20 kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>„%1“ kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>Zeigt, was in der Kalibrierdatei eines Mikrofons steht.</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>Die Kalibrierdatei.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>Abtastrate, für die die Korrektur ausgelegt wird.</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>Soll und Ist der Korrektur als CSV schreiben.</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rate erwartet eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>Zeile %1 ist ausgelassen: %2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>Eingabegerät, nach Kennung oder einem Teil des Namens.</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>Eine Audiodatei in Echtzeit abspielen.</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>Ein erzeugtes Signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>So schnell wie möglich abspielen oder erzeugen.</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>Abtastrate eines erzeugten Signals.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>Kalibrierdatei des Mikrofons.</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>Keine verwenden, was auch immer in LEVELSCRIBE_CALIBRATION oder CALIBRATION_FILE steht.</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>Die Kalibrierung für 0 oder 90 Grad nehmen, aus der Datei daneben.</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>Woher dB SPL kommen: sens_factor (die Kalibrierdatei), seed_legacy (wie py-umik-base-app, 12 dB zu niedrig), calibrator (die letzte Prüfung dieses Mikrofons im Fenster).</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>Pegel eines vollausgesteuerten Sinus an diesem Eingang, in dB SPL, statt einer Quelle.</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>Der ausgewertete Kanal, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>Wessen Lautheit und True Peak: analysed, der Kanal von --channel; oder all, alle Kanäle eines Programms zusammen (ITU-R BS.1770), wie sie in der Datei stehen, ohne Korrektur des Mikrofon-Frequenzgangs.</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>Mikrofone über pulse (PulseAudio oder PipeWire) oder qt ansprechen; auto: pulse, wo vorhanden.</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backend ist auto, pulse oder qt, nicht „%1“</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>--backend pulse fehlt in diesem Programm: Es wurde ohne libpulse gebaut</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>Länge des Filters, das den Frequenzgang korrigiert; auto: so lang wie nötig.</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>Seine Phase: minimum (ohne Verzögerung) oder linear.</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phase ist minimum oder linear, nicht „%1“</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--taps ist auto oder eine Zahl von %1 bis %2, nicht „%3“</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-source ist sens_factor, seed_legacy oder calibrator, nicht „%1“</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale ist selbst die Pegelquelle: Lassen Sie --level-source weg</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scale erwartet einen Pegel über 0 und bis 250 dB SPL, nicht „%1“</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacy braucht eine Kalibrierdatei</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientation ist 0 oder 90, nicht „%1“</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientation braucht eine Kalibrierdatei</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channel erwartet eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channels ist analysed oder all, nicht „%1“</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>nur eines von --device, --file und --generator kann der Eingang sein</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fast geht nur mit --file oder --generator: Ein Mikrofon hat sein eigenes Tempo</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rate geht nur mit --generator: Ein Gerät oder eine Datei hat eine eigene Abtastrate</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>SIMULIERT: Diese Zahlen kommen aus einem Signalgenerator, nicht von einem Mikrofon.</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>Für „%1“ mit dieser Kalibrierdatei ist keine Kalibratorprüfung bekannt: Prüfen Sie es im Fenster.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, Zeile %2 ist ausgelassen: %3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>Der Frequenzgang des Mikrofons wird korrigiert.</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>Bei %1 s: %2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>dB SPL sind mit einem Kalibrator geprüft.</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>dB SPL sind wie bei py-umik-base-app, 12 dB zu niedrig: nur zum Vergleich mit dessen Aufzeichnungen.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>dB SPL sind aus dem eingegebenen Pegel der Vollaussteuerung geschätzt, nicht mit einem Kalibrator bestätigt.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>dB SPL sind aus der Empfindlichkeit in der Kalibrierdatei geschätzt, nicht mit einem Kalibrator bestätigt.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>Die Formel für dieses Mikrofon ist vorläufig und um mehrere dB unsicher.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>Die Eingangslautstärke des Systems von %1 dB ist eingerechnet.</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>Zeigt laufend Messwerte, eine Zeile je Intervall, bis Strg-C.</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>Sekunden je Zeile, mindestens 0.1.</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>Nach dieser Zeit stoppen.</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text, csv oder json.</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--interval erwartet Zehntelsekunden, nicht „%1“</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--format ist text, csv oder json, nicht „%1“</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>der Vollaussteuerung</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--size erwartet Breite und Höhe in Pixeln, 200x150 bis 20000x20000, nicht „%1“</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scale erwartet eine Zahl von 0.25 bis 8, die höchstens 30000 Pixel ergibt, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>eine Messgröße „%1“ gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limit erwartet einen Pegel in dB, nicht „%1“</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--save erwartet einen Dateinamen, der auf .png, .svg oder .pdf endet, nicht „%1“</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>Zeichnet eine Pegelreihe als Diagramm: die CSV von „analyze“ oder „meter“ oder einen Messordner. Die Zeitachse zeigt die Uhrzeit, wenn die Reihe Zeitstempel hat, sonst Sekunden.
Messgrößen: %1.</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>CSV-Datei oder Messordner.</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>Was gezeigt wird: Spaltennamen. Ohne Angabe: Pegel und Lautheit.</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>Ein Bild schreiben, statt ein Fenster zu öffnen: .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>Breite und Höhe in Pixeln von 1/96 Zoll.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>Pixel eines PNG je Pixel von --size.</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>Titel des Diagramms.</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Pegelverlauf</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>Bei diesem Pegel eine Linie zeichnen.</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>es gibt keine Anzeige, auf der ein Fenster geöffnet werden könnte; schreiben Sie ein Bild mit --save chart.png, .svg oder .pdf</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort mit --save</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>%1 aufgenommen, %2 Bytes, verlorene Frames: %3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>Audiodateien: %1, Lücken: %2, übersteuerte Abtastwerte: %3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>SHA-256 der Aufnahme: %1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>Nimmt in einen neuen Ordner auf, bis Strg-C, SIGTERM oder --duration. Am Ende wird der Pfad des Ordners ausgegeben.</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>gestoppt, bevor der Eingang geöffnet war: Es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 ist %2, nicht „%3“</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1 erwartet eine Zeit, 22:00 oder 2026-11-26T22:00:00, nicht „%2“</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1 geht nur mit --trigger</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--trigger erwartet einen Pegel in dB, nicht „%1“</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metric erwartet den Namen eines Pegels, etwa LAF, nicht „%1“</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>Wo der Ordner angelegt wird; Voreinstellung: hier.</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>Audiodateien: wav (Voreinstellung) oder flac.</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>Abtastwerte: s16, s24 oder f32 (nicht in FLAC). Voreinstellung: wie das Gerät sie liefert.</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw (Voreinstellung), calibrated (Frequenzgang des Mikrofons korrigiert) oder none (nur Pegel).</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>Längste Audiodatei; Voreinstellung 3600, 0: beliebig lang.</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>Zu jeder vollen Stunde eine neue Audiodatei.</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>Mit --trigger: wie viel vor jeder Überschreitung behalten wird; Voreinstellung 5.</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>Zu dieser Zeit beginnen: 22:00 oder 2026-11-26T22:00:00.</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>Zu dieser Zeit stoppen.</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>Jeden Tag zu dieser Stunde eine neue Messung, 0 bis 23.</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>Audio nur behalten, solange der Pegel darüber liegt: dB SPL, ohne Kalibrierung dBFS.</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>Der mit --trigger gemeinte Pegel; Voreinstellung LAF.</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>Mit --trigger: wie viel nach jeder Überschreitung behalten wird; Voreinstellung 5.</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>Mit --trigger: Abschnitte mit kleinerem Abstand werden verbunden; Voreinstellung 1.</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>Diese Optionen passen nicht zusammen, oder ein Wert liegt außerhalb des Bereichs: Dateiwechsel 0 oder 1 s bis 7 Tage, Vorlauf und Auslöserabstand bis 600 s, Nachlauf bis 3600 s, FLAC fasst s16 oder s24, ein Auslöser braucht Audio.</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>Schreibt den Bericht zu einem Messordner oder zu einer Audiodatei, die dafür gemessen wird.</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>Ein Messordner oder eine WAV-, RF64- oder FLAC-Datei.</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>In FILE schreiben; die Endung bestimmt das Format: .pdf, .html, .json oder .csv, letzteres in mehreren Dateien (FILE und FILE-hours.csv, FILE-events.csv …). - ist die Standardausgabe, als JSON.</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise (Geräusch) oder loudness (EBU R 128).</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>Ein Feld des Berichts ausfüllen, etwa title=…; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>Sprache der Dokumente: %1.</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>Papierformat eines PDF: a4 oder letter.</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>Jedes Diagramm zusätzlich einzeln in FOLDER speichern, als PNG und SVG.</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>Audio und Pegel mit den Prüfsummen der Aufnahme vergleichen; dauert länger.</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>Beginn einer Audiodatei nach ISO 8601, statt der Angabe in der Datei.</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--set erwartet FIELD=VALUE, nicht „%1“; Felder sind %2</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1 erwartet eine Zahl wie 55.5, nicht „%2“</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>--output fehlt: Nennen Sie eine Datei, die auf .pdf, .html, .json oder .csv endet, oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>mit der Endung von „%1“ wird kein Bericht geschrieben; nehmen Sie .pdf, .html, .json oder .csv</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--template erwartet noise oder loudness, nicht „%1“</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--language erwartet eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paper erwartet a4 oder letter, nicht „%1“</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort mit --charts</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rate erwartet eine ganze Zahl in Hz von %1 bis %2, für die Toleranzen zugesichert sind, nicht „%3“</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--json passt nicht zu einer Datei mit der Endung .html</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>eine Datei mit der Endung .html gibt es nur für die Prüfung des Messgeräts: Eine Messung wird als Text oder JSON ausgegeben</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); wählen Sie einen anderen Ort mit --output</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>das Messgerät liegt in %1 von %2 Prüfungen außerhalb der Toleranz (%3)</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>Prüfung läuft… %1 %</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>Ohne MEASUREMENT wird das Messgerät geprüft: Signale mit bekanntem Wert durchlaufen die Verarbeitung, die misst, und jede Abweichung wird mit ihrer Toleranz verglichen. Mit MEASUREMENT wird geprüft, ob sie so ist, wie sie aufgenommen wurde: Dateien, Anzahl der Frames und Sekunde für Sekunde die Prüfsummen von Audio und Pegeln.</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>Der Ordner der zu prüfenden Messung.</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>Bericht als JSON.</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>Zuerst MEASUREMENT vervollständigen, falls sie abgeschnitten wurde (Stromausfall, beendetes Programm); bei einem Ausgabeordner alle abgeschnittenen.</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>Den Bericht in FILE statt auf die Standardausgabe schreiben: FILE.json, FILE.html (zum Drucken), sonst Text.</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>Abtastrate, bei der das Messgerät geprüft wird.</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rate gilt nur für die Prüfung des Messgeräts: Eine Messung hat ihre eigene</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recover braucht eine Messung oder einen Ordner mit Messungen</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>alle %1 Prüfungen bestanden; der Bericht steht in „%2“</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>„%1“ ist nicht so, wie es aufgenommen wurde: %2 Vergleichen Sie es mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>„%1“ war vollständig</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>„%1“ war abgeschnitten und ist wiederhergestellt: endet nach %2 (Audio %3, Pegel %4), um %5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1: %2 Frames mehr als vermerkt</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1: %2 Frames haben den Datenträger nicht erreicht</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>Es gibt keinen Ordner „%1“. Nennen Sie eine Messung oder einen Ordner mit Messungen.</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>in „%1“ war nichts abgeschnitten</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>das Protokoll einer Messung hat kein „%1“; „levelscribe-cli plot --help“ listet die Namen auf</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>die Pegelreihe hat keine Spalte „%1“; sie hat %2</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1 verlangt eine Stunde von 0 bis 23, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>die Pegelreihe von %1 kann in „%2“ nicht abgelegt werden (%3); schaffen Sie dort Platz, oder nennen Sie mit TMPDIR einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1 ist nur bis Frame %2 lesbar (%3); gemessen wurde, was davor liegt.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1 ist abgeschnitten: %2 von %3 Frames sind vorhanden und wurden gemessen.</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1 enthält Abtastwerte, die keine Zahlen sind: %2; sie zählen als Stille.</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1 ist übersteuert; Abtastwerte an der Vollaussteuerung: %2, der erste bei Frame %3.</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1 ist SIMULIERT: Der Schall kommt aus einem Signalgenerator, nicht von einem Mikrofon.</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1 wurde während der Aufnahme abgeschnitten; „levelscribe-cli verify --recover“ vervollständigt sie.</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>Die Kalibrierung von %1 wechselt unterwegs: Jede Zeile steht in ihrer eigenen, und das Ganze ist daraus summiert.</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>Das Audio von %1 wurde bei der Aufnahme korrigiert: Aus der anderen Kalibrierung wird nur der Pegel übernommen, der Frequenzgang bleibt.</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1 enthält kein Audio: Dies sind die Pegel, wie sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>Der Frequenzgang, mit dem sie korrigiert wurden, bleibt, was auch immer die andere Kalibrierung sagt.</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1: %2 weitere solche Lücken; die Zusammenfassung enthält alle.</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1: %2 s gingen bei der Aufnahme verloren und sind nicht gemessen.</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1: %2 s stehen in keiner Audiodatei und sind nicht gemessen.</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>Pegel jedes Bandes</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   max %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Pegel jedes Bandes. Rad: Zoom, mit Strg die Pegel; Ziehen: verschieben; Klick: zweiter Cursor; Doppelklick: wieder alles.</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>F11, Esc oder ein Doppelklick führt zurück zum ganzen Fenster.</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>Kalibrierung geprüft</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>Kalibrierung geschätzt</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>keine Kalibrierung</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Keine Messung</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Kein Grenzwert gesetzt</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Keine Kalibrierung: nur dBFS</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Nahe</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>Die Kalibrierdatei des Mikrofons wählen oder auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>Ohne Kalibrierdatei messen</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° zur Quelle</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>Das Mikrofon zeigt zur Quelle</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° zur Decke</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>Das Mikrofon zeigt zur Decke</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Kalibrierdatei des Mikrofons</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Kalibrierdateien (*.txt *.cal *.csv *.omm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>Zeile %1 ist ausgelassen: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>Den Kalibrator abhören, bis sein Ton drei Sekunden lang konstant ist</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>Prüfungen dieses Mikrofons</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>Mit Kalibrator prüfen</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>Wählen Sie den Pegel aus dem Kalibrierschein des Kalibrators, setzen Sie ihn auf das Mikrofon, schalten Sie ihn ein, und drücken Sie „Hören“.</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>Pegel des Kalibratortons in dB SPL</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Anderer Pegel</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Pegel des Kalibrators in dB SPL</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>Pegel laut Kalibrierschein des Kalibrators, 60 bis 130 dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>Wie lange der Ton schon konstant ist</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>Der Pegel eines Kalibrators liegt zwischen %1 und %2 dB SPL: Geben Sie den Wert aus seinem Kalibrierschein ein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Noch einmal hören</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Mikrofon wird geöffnet…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>Hört zu: seit %1 von %2 s konstant.</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>Geprüft: %1 dB SPL zeigen %2 dBFS.</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>Drift seit %1: %2 dB.</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>Das ist mehr als die Drift eines Mikrofons: Wurde die Verstärkung oder der Pegel des Kalibrators geändert?</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>Die Schätzung aus der Kalibrierdatei lag um %1 dB daneben.</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>Das ist viel: Ist der Kalibrator auf %1 dB eingestellt?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation>Levelscribe nimmt auf</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>Eine Aufnahme läuft. Aufnahme stoppen und Levelscribe schließen?</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>Das Aufgenommene ist in beiden Fällen vollständig.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>Das Fenster bleibt offen, und die Aufnahme läuft weiter</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>Die Aufnahme endet jetzt und wird gespeichert, bevor das Fenster schließt</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Seitenleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Seitenleiste schließen</translation>
    </message>
</context>
<context>
    <name>ls::EventLog</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>%1
frame %2 of the measurement</source>
        <translation>%1
Frame %2 der Messung</translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation>Gezeigte Ereignisse</translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation>Alle Ereignisse, nur Probleme oder nur Markierungen zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>Die ausgewählten oder alle gezeigten Ereignisse als Tabellenzeilen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation>Markierungen, Auslöser, Ausnahmen</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Ereignisse und Markierungen</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Nichts dieser Art ist geschehen.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>Noch ist nichts geschehen. M setzt eine Markierung, 1 bis 9 eine mit Klasse.</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>Mikrofon einrichten</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>Einmal je Mikrofon. Levelscribe merkt sich die Datei und wendet sie auf jeden Messwert an.</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>Demo ausprobieren, simuliert</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>Ein simuliertes UMIK-1 in einem Wohnzimmer messen; an jeder Zahl steht, dass sie simuliert ist</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>Die Kalibrierdatei dieses Mikrofons wählen</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>Von miniDSP holen</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>Die Seite von miniDSP im Browser öffnen; Levelscribe selbst lädt nichts herunter</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>Zur Quelle gerichtet, 0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>Das Mikrofon zeigt zur Quelle</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>Zur Decke gerichtet, 90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>Das Mikrofon zeigt zur Decke: die Datei, deren Name auf _90deg endet</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>Mit der Datei ist der absolute Pegel geschätzt, bei einem UMIK-1 auf etwa ±1 dB, bis ein Kalibrator ihn bestätigt. An jeder Zahl steht, was gilt.</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>Ohne Datei weiter, in dBFS</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>Dies auslassen (Esc): Pegel in Dezibel unter Vollaussteuerung, nie in dB SPL</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Messung starten</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>Die Messung zeigen und neu beginnen</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>Verstärkung %1 dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>Mikrofon gefunden, aber kein UMIK</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1. Für dB SPL braucht es einen Kalibrator oder den Pegel der Vollaussteuerung.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>Schließen Sie das UMIK-1 an: Es erscheint hier von selbst. Probieren Sie inzwischen die Demo aus.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 ist wirksam</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>Kalibrierdatei hier ablegen</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>Eine Textdatei, benannt nach der Seriennummer auf dem Mikrofon, zum Beispiel 7175488.txt. Jede Stelle in diesem Fenster ist recht.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – geben Sie dort die Seriennummer ein, die auf dem Mikrofon steht.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – geben Sie dort die Seriennummer %2 ein.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Kalibrierdatei des Mikrofons</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Kalibrierdateien (*.txt *.cal *.csv *.omm);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>Pegel des Signals</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>Mit Kalibrator prüfen…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>Den Schritt mit einem akustischen Kalibrator von 94 oder 114 dB öffnen, der den Pegel bestätigt</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>Mikrofon: verbunden</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>Mikrofon: wartet</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>Noch ist nichts angeschlossen</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>Wie das Mikrofon sie liefert</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>Abtastrate und Format: wartet</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>Bekannt, sobald das Mikrofon geöffnet ist</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>Eingangslautstärke: nicht bekannt</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>Stellen Sie sie in den Klangeinstellungen des Systems auf 100 %</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>Eingangslautstärke 100 %</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>Levelscribe warnt, wenn ein anderes Programm sie ändert</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>Eingangslautstärke %1 dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>Die Pegel sind dafür korrigiert. Besser stellen Sie sie in den Klangeinstellungen des Systems auf 100 %.</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>Signal: wartet</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>Das Zuhören beginnt mit dem Mikrofon</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>Kein Signal: Stille</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>Heben Sie die Stummschaltung des Mikrofons in den Klangeinstellungen des Systems auf.</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>Signal kommt an</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>Kalibrierdatei: %1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>Kalibrierdatei: wartet</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>Bis dahin stehen Pegel in dBFS, nie in dB SPL</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>Kalibratorprüfung: freiwillig</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>94 oder 114 dB bei 1 kHz machen aus geschätzt geprüft</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>Mikrofon einrichten…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>Pegel vorlesen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>Tasten und Handbuch</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Länge des Verlaufs</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>Wie viel Zeit der Verlauf zeigt</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>A-bewertet, Fast</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>LAeq über %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenzwert %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>Audio behalten</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>Pegelverlauf</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>A-bewerteter Pegel, Fast, über der Zeit: Jedes Pixel zeigt den höchsten und den niedrigsten Wert. Rad: Zoom, mit Strg die Pegel; Ziehen: verschieben; Klick: zweiter Cursor; Doppelklick: wieder alles.</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <translation>%1   %2 s</translation>
    </message>
</context>
<context>
    <name>ls::KeyMap</name>
    <message>
        <source>Measure, or stop measuring</source>
        <translation>Messen oder Messung stoppen</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>Aufnehmen oder Aufnahme stoppen</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>Frequenzbewertung der Großanzeige</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>Deren Zeitbewertung: Fast, Slow, Impuls; E: der Mittelungspegel, Leq</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>Zum nächsten Bedienelement; Leertaste oder Eingabetaste betätigt es</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>Seitenleiste, Liste oder Dialog schließen; stoppt nie eine Aufnahme</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>Cursor bewegen; mit Umschalt einen Bereich auswählen</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>Cursor um ein Zehntel des Sichtbaren bewegen</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Zum Anfang oder zum Ende</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>Um das Sichtbare weiterblättern</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>Weniger Zeit zeigen, vergrößert, oder mehr</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>Markierung am Cursor setzen, einfach oder mit Klasse</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>Ausgewählten Bereich ausnehmen</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>Ausgewähltes Ereignis ändern</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>Ausgewählte Markierung oder Ausnahme zurückziehen</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>Messwerte des Bereichs kopieren</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>Letzte Änderung rückgängig machen; mit Umschalt wiederholen</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>Auswahl aufheben; dann zurück zur laufenden Messung</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Beim Messen</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Überall im Fenster</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>Beim Ansehen einer Aufnahme</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>Frequenz- und Zeitbewertung wählen (Tasten A C Z, F S I, E für Leq)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>SIMULATED microphone</source>
        <translation>SIMULIERTES Mikrofon</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>Diese Zahlen kommen aus einem Signalgenerator oder einer Datei, nicht von einem Mikrofon.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>Digitale Spitze</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Keine Kalibrierung: nur dBFS</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ mit Kalibrator geprüft</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ wie py-umik-base-app, 12 dB zu niedrig</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ geschätzt, um mehrere dB unsicher</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ geschätzt</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>Frequenzgang korrigiert (%1 Taps)</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>Frequenzgang in dieser Messung nicht korrigiert</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>„%1“ ist nicht lesbar (diese Datei gibt es nicht)</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>„%1“ ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>„%1“ ist leer; erzeugen Sie eine Pegelreihe mit „levelscribe-cli analyze“</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>„%1“ ist keine Pegelreihe: Ihre erste Zeile nennt keine Spalte time_sec. Erzeugen Sie eine mit „levelscribe-cli analyze“ oder „meter --format csv“</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>%1 statt %2 Felder; die Datei ist beschädigt oder wurde dort abgeschnitten</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>Pegel eines vollausgesteuerten Sinus in dB SPL</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>Pegel eines vollausgesteuerten Sinus bei 100 % Eingangslautstärke, in dB SPL; die Eingabetaste übernimmt ihn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>Kalibratorprüfung</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>Die letzte Prüfung dieses Mikrofons mit einem akustischen Kalibrator</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>Sens Factor der Kalibrierdatei</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>Die Empfindlichkeit laut Hersteller, mit der Formel für das Mikrofon: eine Schätzung</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>Vollaussteuerung bei</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>Ein anderweitig bekannter Pegel: eine Schätzung</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>Wie py-umik-base-app: 12 dB zu niedrig</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor, nur zum Vergleich mit Aufzeichnungen dieses Programms</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>Geben Sie einen Pegel über 0 und bis 250 dB SPL ein, etwa %1.</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>Wählen Sie zuerst ein Mikrofon: Der Pegel wird für eines eingegeben.</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>Der Grenzwert ist nicht mehr überschritten: %1 lag %3 s lang unter %2 dB.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>Der Befehl bei Grenzwertüberschreitung läuft noch (%1) und wurde nicht noch einmal gestartet.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>Der Befehl bei Grenzwertüberschreitung konnte nicht gestartet werden (%1: %2). Berichtigen Sie ihn in den Einstellungen.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>Der Befehl bei Grenzwertüberschreitung schlug mit Code %1 fehl (%2).</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>Wie der Pegel mit Grenzwert zu diesem steht. Der Grenzwert steht in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation>Lautheit, EBU R 128</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>True Peak</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>Was dB SPL bestimmt (Strg+K)</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>Mittelwerte, Maxima und Spitzen neu beginnen</translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>Zeigt die Seiten, in denen alle diese Wörter stehen (Strg+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie es mit weniger oder anderen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Markierung setzen</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>Markierung mit Notiz setzen…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>Markierung mit Klasse setzen</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>Die letzten %1 s ausnehmen</translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation>Notiz zur Markierung um %1:</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>die letzten %1 s</translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1, %n-mal seit %2</numerusform>
            <numerusform>%1, %n-mal seit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 Meldung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>%n Meldung: %1</numerusform>
            <numerusform>%n Meldungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
Klicken Sie für alle Meldungen (Strg+M).</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Es gibt keine Meldungen.</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>Die Liste der Meldungen leeren</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung entfernen</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>Diese Meldung aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Den Ordner in der Dateiverwaltung zeigen</translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation>CLIP ×%1</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>kein Clip</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>A-bewerteter Pegel, Fast. Die Linie hält 2 s; das Dreieck ist das Maximum seit dem Reset.</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>Größter Abtastwert, bezogen auf Vollaussteuerung. Die Leuchte bleibt nach einer Übersteuerung an, bis Sie sie anklicken.</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>Die anderen Ansichten wieder zeigen (Esc)</translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation>Allen Platz für: %1</translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation>Terzen des Bereichs</translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation>%1: Leq %2, max %3, L90 %4 %5</translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>Den Ordner wählen, in dem Aufnahmen angelegt werden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Den Ordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>Roh, wie das Mikrofon es liefert</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>Alle Kanäle, unverändert: Pegel lassen sich mit einer besseren Kalibrierung neu berechnen</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>Mit korrigiertem Frequenzgang</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>Der ausgewertete Kanal, nach der Korrektur durch die Kalibrierung</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>Nur Pegel, kein Audio</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>Nichts kann angehört werden: zum Schutz der Privatsphäre</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>Art der Audiodatei</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>Sample width</source>
        <translation>Wortbreite</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>Wie viele Bit jeder Abtastwert in der Datei hat</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>wie geliefert</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 Bit float</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>Neue Datei alle</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>Längste Audiodatei; zwischen zweien geht nichts verloren. 0: eine einzige, beliebig lange Datei</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>und zu jeder vollen Stunde</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>Zu jeder vollen Stunde der Ortszeit beginnt eine neue Audiodatei</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Ordner für Aufnahmen</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>In %1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>Etwa %1 je Stunde</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>Höchstens etwa %1 je Stunde</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>Etwa %1 je Stunde, mit den Pegeln</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>Eine Aufnahme läuft. Änderungen hier gelten ab der nächsten.</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>Sekunden vor dem Druck auf „Aufnehmen“, die in der Datei stehen, soweit sie gemessen wurden: 0 bis 600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>Beim Druck auf „Aufnehmen“</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio nur bei lauten Momenten behalten</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>Audio wird nur um Momente über der Schwelle geschrieben; Pegel werden durchgehend aufgezeichnet</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>Auslösender Pegel</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>Der Pegel, der alle 100 ms verglichen wird</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>Die Schwelle</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>Geben Sie einen Pegel von %1 bis %2 dB SPL ein.</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>Ohne Kalibrierung gilt die Schwelle in dBFS: von %1 bis %2.</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio davor</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>Sekunden, die vor dem Anstieg des Pegels über die Schwelle behalten werden: 0 bis 600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio danach</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>Sekunden, die nach dem Abfall des Pegels unter die Schwelle behalten werden</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Verbinden bis</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>Zwei Audioabschnitte mit kleinerem Abstand werden zu einem</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginn um</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>Uhrzeit, zu der eine Aufnahme nach dem Druck auf „Aufnehmen“ beginnt, etwa 22:00; leer: sofort</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Ende um</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>Uhrzeit, zu der sie von selbst endet, etwa 06:00; leer: wenn sie gestoppt wird</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Neue Messung täglich um</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>Eine lange Aufnahme wechselt zu dieser Stunde lückenlos in einen neuen Ordner</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>Drücken Sie „Aufnehmen“: Die Aufnahme wartet dann auf %1. Levelscribe muss geöffnet bleiben.</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>Geben Sie einen Pegel von %1 bis %2 %3 ein.</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation>Diese Aufnahme ansehen und anhören</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>Den Ordner der Aufnahme in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>Diese Angaben als Text kopieren</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>Sie endete nicht wie vorgesehen.</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>Vollständig bis auf die aufgeführten Lücken.</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>Vollständig: Kein einziger Frame fehlt.</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>Letzte Aufnahme</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>Den Bericht zu dieser Aufnahme erstellen (Strg+E)</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>Aufnahmeoptionen</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Was aufgenommen wird und wohin (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Ereignisse und Markierungen</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>Was geschehen ist, und Ihre Markierungen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>Die Aufnahme „%1“ wurde durch einen Stromausfall oder Absturz abgeschnitten. Sie ist wiederhergestellt und endet nach %2.</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>Sprache der Texte in PDF und HTML</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>Seitengröße eines PDF</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>Mit den Prüfsummen der Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Den Ordner für den Bericht wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>Den laufenden Vorgang abbrechen; nichts bleibt davon zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>Den Bericht schreiben (Strg+S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>Den geschriebenen Bericht zeigen</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Bericht zu %1</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 Bericht</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>Gibt im Bericht an, ob Audio und Pegel so sind, wie sie aufgenommen wurden. Dauert länger.</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>Seiten zum Drucken oder Versenden</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>Eine Datei für jeden Browser</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>Tabellen, mehrere Dateien</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>Alle Zahlen in einer Datei, für Programme</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Ordner für den Bericht</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>Name der Berichtsdateien, ohne Endung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>Wie viel schon getan ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>Schließen (Esc); Eingegebenes bleibt gemerkt</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>Gespeichert: %1 und %n weitere</numerusform>
            <numerusform>Gespeichert: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>Messung wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>„%1“ gibt es schon. Speichern Sie noch einmal, um es zu ersetzen, oder ändern Sie den Namen.</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>Ihre Eingaben können nicht gemerkt werden (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>Kein Programm öffnet „%1“.</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>Art des Berichts</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>Was der Bericht beurteilt und was er zuerst zeigt</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>Wo gemessen wurde. Ein Ort aus einem früheren Bericht füllt seine Felder aus.</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Geräuschmessung</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>Lautheit (EBU R 128)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>Ort und Mikrofon</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>Eine Zahl; leer: keine</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>So breit, wie Platz ist (0)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Noch keine Seiten</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>die Seiten konnten nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>Eine Pegelreihe reicht für einen Bericht nicht aus. Öffnen Sie die Messung oder ihr Audio.</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>Der Bericht wird erstellt, wenn die Aufnahme beendet ist.</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>Noch gibt es nichts zu berichten. Nehmen Sie etwas auf, oder öffnen Sie eine Aufnahme (Strg+O).</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>Der ausgewählte Bereich ist ein Kalibratorton von</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL sind dBFS plus</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Pegel des Kalibrators in dB SPL</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>Laut seinem Kalibrierschein</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>Versatz in dB</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>Von dBFS zu dB SPL</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>Kalibrierung der Aufnahme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>Wählen Sie zuerst einen Bereich mit dem Kalibratorton aus, oder geben Sie den Versatz ein.</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>LZeq des Bereichs ist %1 dBFS, also sind dB SPL dBFS plus %2 dB. Die Kalibrierung gilt als geprüft.</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>Die Kalibrierung gilt als geschätzt: Es wurde kein Kalibrator abgehört.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>Der Mikrofon-Frequenzgang steht in einer anderen Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>Die Kalibrierdatei wählen</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>Absoluten Pegel behalten, nur den Frequenzgang ändern</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>Pegel bleiben gespeichert, wie sie aufgezeichnet wurden. Eine andere Kalibrierung ändert ihre Bedeutung, für die ganze Aufnahme und exakt, und lässt sich rückgängig machen. Mit einem anderen Frequenzgang werden sie aus dem aufgenommenen Audio neu berechnet und daneben gespeichert.</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>Sonst folgen dB SPL aus der Empfindlichkeit in der Datei</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>Kalibrierdateien (*.txt *.cal *.omm *.frd);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>Wählen Sie die Datei mit dem Frequenzgang des Mikrofons.</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>„%1“: Alle Pegel werden neu berechnet, was eine Weile dauert; die aufgezeichneten bleiben.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Es ist nichts geöffnet.</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>Nur Messordner speichern Markierungen und Ausnahmen; dies ist eine Datei.</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>Diese Messung wird noch aufgenommen. Sie lässt sich ändern, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>Diese Messung wurde abgeschnitten. Stellen Sie sie wieder her, bevor Sie sie ändern: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>„%1“ kann nicht geschrieben werden, daher lassen sich Markierungen und Ausnahmen nicht speichern. Kopieren Sie den Ordner, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>Was beim Aufnehmen geschah, bleibt; nur Markierungen und Ausnahmen lassen sich zurückziehen.</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Die Pegel sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>Das Audio wurde mit korrigiertem Frequenzgang gespeichert. Ein anderer Frequenzgang braucht rohes Audio.</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>Es gibt kein Audio, aus dem Pegel berechnet werden könnten.</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>Die Pegel werden gerade neu berechnet. Warten Sie, oder brechen Sie das zuerst ab.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>wird mit der Änderung gespeichert; darf leer sein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Warum es nicht zählt</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Änderungsgrund</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEvents</name>
    <message>
        <source>Events shown</source>
        <translation>Gezeigte Ereignisse</translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation>Alle Ereignisse, nur Markierungen oder nur Probleme zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>Name, Klasse oder Grund des ausgewählten Ereignisses ändern (F2)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>Die ausgewählte Markierung oder Ausnahme zählt dann nicht mehr (Entf)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Die letzte Änderung rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Die Änderung wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>Ereignisse der Aufnahme</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>Ereignisse und Markierungen</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>Kalibrierung geschätzt</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>Kalibrierung geprüft</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 bis %3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>Änderungen seither: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>Eine andere Aufnahme öffnen oder die Kalibrierung ändern</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zu Live</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>Zurück zur laufenden Messung (Esc)</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>Wie viel der Datei schon gemessen ist</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>Datei wird gemessen…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>Aufnahme läuft weiter</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>Messung läuft weiter</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>Pegel neu berechnet</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>Den laufenden Vorgang hier abbrechen</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>Pegel werden mit dem anderen Frequenzgang berechnet…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>Pegelverlauf der Aufnahme</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>ab Beginn</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   %2 bis %3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>Wiedergabe ab dem Cursor oder Pause (Leertaste)</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Was wiedergegeben wird</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>Wie vom Mikrofon geliefert oder mit korrigiertem Frequenzgang</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>Zeit am Cursor</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>Wiedergabelautstärke in dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>Wie viel lauter oder leiser als aufgenommen wiedergegeben wird</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>Für die Wiedergabe gibt es weder Lautsprecher noch Kopfhörer. Schließen Sie welche an, und drücken Sie noch einmal „Wiedergabe“.</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>Die Tonausgabe nahm keinen Ton an. Wählen Sie in den Klangeinstellungen des Systems eine andere.</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>Die Tonausgabe ist verschwunden. Drücken Sie „Wiedergabe“, um mit einer anderen fortzufahren.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>„%1“ ist nicht lesbar: An dieser Stelle wird Stille wiedergegeben.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>Eine Aufnahme läuft, und ihr Mikrofon würde dies hören. Drücken Sie noch einmal „Wiedergabe“, um es trotzdem wiederzugeben.</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>Zu laut: Spitzen werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>Lauter als aufgenommen: Schonen Sie Ihre Ohren.</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>Die laufende Messung hört die Wiedergabe mit, wenn Sie keine Kopfhörer tragen.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewRangePanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Abtastwerte</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>Terzen: Leq, mit Maximum und L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>Diese Messwerte als Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausnehmen…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>Diesen Bereich von der Auswertung ausnehmen (X)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 bis %3, %4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>Pegel werden gelesen…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>Hier wurde nichts gemessen, oder alles ist ausgenommen.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Nicht kalibriert</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Übersteuert</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>Messordner öffnen…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>Kalibrierung dieser Aufnahme…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>Aufnahmen (measurement.sqlite *.wav *.rf64 *.flac *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>Messordner öffnen</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Datei abspielen</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>Audiodateien (*.wav *.rf64 *.flac);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>Gezeigter Pegel</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>Welchen Pegel die Kurve zeigt</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>Gezeigte Länge</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>Wie viel der Aufnahme gezeigt wird; das Rad zoomt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>Zu dieser Aufnahme wurde kein Audio behalten.</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>Ihre Audiodateien sind nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, höchster und niedrigster Wert</translation>
    </message>
    <message>
        <source>Leq</source>
        <translation>Leq</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgenommen</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>Diese Messung wird noch aufgenommen: Was seit dem Öffnen hinzukam, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>Diese Messung wurde abgeschnitten. levelscribe-cli verify --recover vervollständigt sie.</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>Audiodateien fehlen: %1. An ihrer Stelle wird Stille wiedergegeben.</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>Diese Messung ist leer: Sie endete vor ihrem ersten Pegel.</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>Wählen Sie zuerst einen Bereich aus: Ziehen Sie mit Umschalt, oder bewegen Sie den Cursor mit Umschalt und den Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_sec steigt nicht: %1 nach %2</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>unter der Kopfzeile stehen keine Zeilen</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>die Zeilen stammen aus mehreren Dateien und haben keine Zeitstempel: Zeichnen Sie eine nach der anderen</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>„%1“ in Spalte %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>„%1“ in Spalte timestamp ist keine Zeit wie 2026-11-22T14:03:05.000+01:00</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>Messgerät prüfen</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>Jede Prüfung mit Abweichung und Toleranz</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>Das Messgerät prüfen oder die Prüfung stoppen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>Als PDF, JSON, HTML oder Text speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>Den Bericht zum Unterschreiben drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>Schließen (Esc); die laufende Messung geht weiter</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>Bei %1, der Abtastrate der Messung.</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>Bei %1: Für %2 des Eingangs sind keine Toleranzen zugesichert.</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>Bei %1: Es läuft keine Messung.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>Der Drucker „%1“ nahm den Bericht nicht an. Speichern Sie ihn stattdessen als PDF.</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>Die Datei ist zu Ende.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>Es ist kein Mikrofon angeschlossen. Schließen Sie eines an; inzwischen lässt sich das simulierte Demo-Mikrofon messen.</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>Während der Aufnahme wird nichts anderes abgespielt. Stoppen Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>Der Frequenzgang des Mikrofons wird ab der nächsten Messung korrigiert.</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>Aufnahme beendet: %1, %2 verloren, %3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>Bei %1 der Messung: %2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Aufnahme wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>Das Mikrofon, mit dem gemessen wird. Wählen Sie es links oben im Fenster.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>Welcher Kanal des Eingangs gemessen wird. Ältere UMIK-1 liefern dasselbe Signal in zweien.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>Die Datei Ihres Mikrofons, nach seiner Seriennummer. Um ihren Frequenzgang wird alles korrigiert, was gemessen wird.</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>Pegelquelle</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>Was aus dBFS dB SPL macht: die Datei, ein Kalibrator oder ein eingegebener Pegel.</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>Eingegebener Pegel der Vollaussteuerung</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>Der Schalldruckpegel eines vollausgesteuerten Sinus, falls Sie ihn kennen; 0: keiner.</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>Pegel des Kalibrators</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>Was Ihr akustischer Kalibrator laut Kalibrierschein abgibt: meist 94 oder 114 dB.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>Welcher Messwert groß gezeigt wird. Im Fenster wählen ihn auch die Tasten A, C, Z und F, S, I.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>Die Farben des Fensters. Hoher Kontrast ist für starkes Licht und schwache Augen.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>Aller Text des Fensters, größer oder kleiner.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>Das Fenster bleibt über denen anderer Programme.</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Länge des Verlaufs</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>Wie viel Vergangenheit der Verlauf auf einmal zeigt.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Länge des Spektrogramms</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>Wie viel Vergangenheit das Spektrogramm auf einmal zeigt.</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>Farben des Spektrogramms</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>Alle vier sind auch bei Farbenblindheit unterscheidbar; Grau druckt am besten.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>Bereich des Spektrogramms</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>Von der dunkelsten Farbe zur hellsten.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation>Spitzenkurve</translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation>Wie lange die Spitzenkurve des Spektrums gehalten wird.</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>bis zum nächsten Reset</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>2 s lang</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Art des Spektrums</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>Jede Frequenz für sich oder Bänder von einer Terz oder Oktave.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>Terzen</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>FFT-Länge</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>Punkte je FFT. Mehr Punkte trennen enger benachbarte Frequenzen, folgen aber langsamer.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Mittelung des Spektrums</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>Wie das gezeigte Spektrum über die Zeit gemittelt wird.</translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation>Fast, 125 ms</translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation>Slow, 1 s</translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation>seit dem letzten Reset</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>über eine Anzahl FFTs</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>Gemittelte FFTs</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>Für die Mittelung über eine Anzahl FFTs: wie viele.</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>FFTs</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>Kanäle der Lautheit</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>Wessen Lautheit und True Peak: der gemessene Kanal oder alle Kanäle eines Programms zusammen.</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>Der gemessene Kanal</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>Alle Kanäle, als Programm</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Aufnahmeordner</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>Wo „Aufnehmen“ seine Ordner anlegt. Leer: Levelscribe in Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>Was vom Schall behalten wird. Roh ist, was das Mikrofon gesendet hat: als Beweis und für jede spätere Kalibrierung geeignet.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>Mit korrigiertem Frequenzgang</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>Keines, nur Pegel</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLAC braucht etwa halb so viel Platz wie WAV und verliert nichts.</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>Sampleformat</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>Nie weniger Bit, als das Mikrofon liefert.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 Bit</translation>
    </message>
    <message>
        <source>float, 32 bit</source>
        <translation>float, 32 Bit</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>Neue Audiodatei alle</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>Wie lang eine Audiodatei höchstens wird, bevor lückenlos die nächste beginnt; 0: beliebig lang.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>Neue Audiodatei zu jeder vollen Stunde</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>Audiodateien beginnen dann zur vollen Stunde der Ortszeit.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>Wie viel von dem, was vor dem Druck auf „Aufnehmen“ zu hören war, mit in der Aufnahme steht.</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio nur bei lauten Momenten behalten</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>Pegel werden durchgehend aufgezeichnet; Audio wird behalten, solange der Pegel über der Schwelle liegt.</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>Messgröße des Auslösers</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>Die Messgröße, die mit der Schwelle verglichen wird.</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>Schwelle mit Kalibrierung</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>Ab diesem Schalldruckpegel wird Audio behalten.</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>Schwelle ohne Kalibrierung</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio davor</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>Behalten von der Zeit, bevor der Pegel über die Schwelle stieg.</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio danach</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>Behalten von der Zeit, nachdem er unter die Schwelle fiel.</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Verbinden bis</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>Laute Momente mit höchstens diesem Abstand sind ein Ereignis.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginn um</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>Nach dem Druck auf „Aufnehmen“ wartet die Aufnahme auf diese Uhrzeit, etwa 22:00. Leer: sofort.</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Ende um</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>Uhrzeit, zu der die Aufnahme von selbst endet, etwa 06:00. Leer: von Hand.</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Neue Messung täglich um</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>Eine lange Aufnahme wechselt zu dieser Stunde lückenlos in einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>Grenzwert überwachen</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>Braucht eine Kalibrierung. Eine Überschreitung des Grenzwerts wird angezeigt, gemeldet und als Ereignis der Messung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>Messgröße des Grenzwerts</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>Die Messgröße, die mit dem Grenzwert verglichen wird.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>Oberhalb dieses Pegels überschritten. Die Überschreitung gilt als beendet, wenn der Messwert 10 s lang 1 dB darunter lag.</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>Signalton bei Überschreitung</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>Der Signalton des Systems. Das Mikrofon hört ihn mit.</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>Befehl bei Überschreitung</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>Ein Programm mit seinen Argumenten. Messgröße, Pegel und Grenzwert findet es in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB und LEVELSCRIBE_TIME. Leer: keiner.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>Die Sprache des Fensters. Auch Zahlen und Daten werden entsprechend geschrieben.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Gilt sofort.</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>Gilt ab der nächsten Messung.</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>Gilt ab der nächsten Aufnahme.</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>Gilt ab dem nächsten Start von Levelscribe.</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>Audio wird ab diesem Pegel behalten, in Dezibel re Vollaussteuerung; auch bei True Peak und Lautheit, die keine Kalibrierung verschiebt.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>Namen und Beschreibungen durchsuchen</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>Zeigt die Einstellungen, in denen alle diese Wörter vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen der Einstellungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Alle Einstellungen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>Alle Einstellungen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alles auf Standard</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>Alle Einstellungen auf den Standard zurücksetzen; Eingang und Kalibrierung bleiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>Alle Einstellungen auf den vorigen Stand zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Einstellungen schließen (Esc)</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>Zu „%1“ wurde keine Einstellung gefunden. Versuchen Sie es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>Alle Einstellungen stehen auf Standard, außer denen, die beim Messen gesperrt sind.</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>Alle Einstellungen stehen auf Standard. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>Stoppen Sie zuerst die Messung: Einige dieser Einstellungen sind so lange gesperrt.</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>Alle Einstellungen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>Stoppen Sie zuerst die Messung: Einige Einstellungen sind so lange gesperrt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>„%1“ ist nicht lesbar (%2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>Die Einstellungen sind die aus „%1“. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>Alle Einstellungen stehen in „%1“.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>„%1“ ist keine Einstellungsdatei (%2). Wählen Sie eine, die Levelscribe exportiert hat; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>„%1“ ist keine Einstellungsdatei von Levelscribe. Wählen Sie eine, die Levelscribe exportiert hat; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>„%1“ kann nicht übernommen werden: Der Wert von „%2“ liegt außerhalb des Bereichs oder ist von anderer Art. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>Diese Einstellung auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Standard für %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>In Ihren Dokumenten</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>Kalibrierung öffnen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>Beim Messen gesperrt: Sie ändert die Bedeutung der Zahlen, die dann nicht vergleichbar wären. Stoppen Sie die Messung (Leertaste im Fenster), um sie zu ändern.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Geben Sie eine Uhrzeit wie 22:00 ein oder nichts.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Länge des Spektrogramms</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>Wie viel Zeit das Spektrogramm zeigt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>Farben des Spektrogramms, vom niedrigsten Pegel zum höchsten</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>Dezibel von der dunkelsten Farbe zur hellsten</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Pegel jeder Frequenz über der Zeit, als Farben. Rad: Zoom der Frequenzen, mit Strg der Farben; Ziehen: verschieben; Klick: zweiter Cursor; Doppelklick: wieder alles.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1   %2   %3 s   %4 %5</source>
        <translation>%1   %2   %3 s   %4 %5</translation>
    </message>
    <message>
        <source>Δ %1 s   %2 octaves</source>
        <translation>Δ %1 s   %2 Oktaven</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Art des Spektrums</translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation>Jede Frequenz zeigen oder Bänder von einer Oktave oder Terz</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>Terzen</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>Oktaven</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Mittelung des Spektrums</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>Wie das Spektrum über die Zeit gemittelt wird</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Since reset</source>
        <translation>Seit Reset</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1 Spektren</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>Andere Anzahl Spektren…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>Wie lange Spitzen des Spektrums gehalten werden (P)</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>Spitzen gehalten</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>Spitzen 2 s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>Gemittelte Spektren:</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>Mittel aus %1 Spektren</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>Mittel, Slow</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>Mittel seit Reset</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>Mittel, Fast</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>Fast, 2 s gehalten</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>Maximum seit Reset</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>Spitze seit Reset</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>Spitze der letzten 2 s</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Pegel jeder Frequenz. Rad: Zoom, mit Strg die Pegel; Ziehen: verschieben; Klick: zweiter Cursor; Doppelklick: wieder alles.</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2 Oktaven</translation>
    </message>
</context>
<context>
    <name>ls::SpokenViews</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch wird nichts gemessen.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simuliert</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1, nicht kalibriert</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1, mit Kalibrator geprüft</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>Höchster Wert bei %1: %2 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>ls::StatusLine</name>
    <message>
        <source>Rate and sample format as the input delivers them</source>
        <translation>Abtastrate und Sampleformat, wie der Eingang sie liefert</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>Seit Beginn der Messung verlorene Frames, weil die Verarbeitung nicht nachkam</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>Wie voll der Puffer zwischen Eingang und Verarbeitung ist</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>Prozessorzeit von Levelscribe, in Prozent eines Kerns</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>Wie lange der Platz auf dem Datenträger des Ausgabeordners für eine Aufnahme reicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation>CPU –</translation>
    </message>
    <message>
        <source>disk –</source>
        <translation>Platz –</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>Puffer %1 %</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>Platz für %1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>Messgerät prüfen…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>Kalibrierung (Strg+K)</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>Messung starten oder stoppen (Leertaste)</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>Aufnahme auf den Datenträger starten oder stoppen (R)</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Was aufgenommen wird und wohin (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>Markierung setzen (M); mit Notiz: Umschalt+M; mit Klasse: 1 bis 9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>Mittelwerte, Maxima und Minima neu beginnen (Strg+R)</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>Seitenleiste öffnen oder schließen (Strg+K)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>Mikrofon, mit dem gemessen wird</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Mikrofone werden gesucht…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>Dauer der Messung seit dem letzten Reset</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>Dauer der Messung</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>Datei abspielen…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>Kalibrierung: keine</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>Kalibrierung geschätzt</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>Kalibrierung geprüft</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>Kalibrierung: für anderes Mikrofon</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>Klicken Sie, um die Kalibrierung zu sehen und zu ändern (Strg+K), oder ziehen Sie ihre Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>keine Messung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>Die Lautstärke dieses Eingangs steht im System auf 100 %.</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>Die Lautstärke dieses Eingangs steht im System nicht auf 100 %: Es sind %1 dB, die eingerechnet werden. Stellen Sie sie in den Klangeinstellungen auf 100 %.</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>Einen Bericht schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>für anderes Mikrofon</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation>Eingang %1 %</translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation>Wie lange schon</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Geben Sie eine Uhrzeit wie 22:00 ein oder nichts.</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Großanzeige</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>Kompakte Ansicht</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Immer im Vordergrund</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>Spitzen halten oder nur 2 s</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Übliche Anordnung</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>Meine früheren Einstellungen wieder verwenden</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>Textgröße (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ls::ViewSide</name>
    <message>
        <source>The size of text changes at the next start.</source>
        <translation>Die Textgröße ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simuliert)</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1, %2 Frames bei %3 Hz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%1 Frames in %2 Dateien, %3 Frames in keiner</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1 Zeilen, %2 Zeilen mit Bändern, %3 Ereignisse</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1 Sekunden, Wurzel %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>BESTANDEN: Sie ist so, wie sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
</context>
</TS>
