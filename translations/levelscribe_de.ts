<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Event</name>
        <message>
            <source>%2 frames are missing.</source>
            <translation>%2 Frames fehlen.</translation>
        </message>
        <message>
            <source>Overload: %2 samples at full scale.</source>
            <translation>Übersteuerung: %2 Abtastwerte an der Vollaussteuerung.</translation>
        </message>
        <message>
            <source>%2 samples were no numbers and count as silence.</source>
            <translation>%2 Abtastwerte waren keine Zahlen und zählen als Stille.</translation>
        </message>
        <message>
            <source>The clock shows that %2 frames went missing unannounced.</source>
            <translation>Die Uhr zeigt, dass %2 Frames ohne Meldung verloren gingen.</translation>
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
            <source>“%1” is muted: what follows is silence. Unmute it in the system's sound settings.</source>
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
            <source>The device's rate changed (%1): what follows is resampled by the audio server.</source>
            <translation>Die Abtastrate des Geräts änderte sich (%1): was folgt, wird vom Audioserver umgerechnet.</translation>
        </message>
        <message>
            <source>The audio server offered another device, “%1”. It was not taken.</source>
            <translation>Der Audioserver bot ein anderes Gerät an, „%1“. Es wurde nicht genommen.</translation>
        </message>
        <message>
            <source>The computer's clock was set by %3 s. The time axis keeps counting frames.</source>
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
            <source>%2 frames could not be kept, because the disk took nothing for too long.</source>
            <translation>%2 Frames konnten nicht behalten werden, weil der Datenträger zu lange nichts annahm.</translation>
        </message>
        <message>
            <source>The disk has room for %3 minutes of recording. Free some space.</source>
            <translation>Der Datenträger hat Platz für %3 Minuten Aufnahme. Bitte Platz schaffen.</translation>
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
            <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program's own stages keep the limits of class 1.</source>
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
            <source>Absolute level: estimated from the calibration file's sensitivity, not confirmed by an acoustic calibrator.</source>
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
            <source>The system's input volume is not known; it was taken as 100 % (0 dB).</source>
            <translation>Die Eingangslautstärke des Systems ist nicht bekannt; es wurden 100 % (0 dB) angenommen.</translation>
        </message>
        <message>
            <source>The system's input volume was %1 dB and is taken into account.</source>
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
            <source>Overload: %1 samples stood at full scale, in %2 places. Levels and peaks there are too low.</source>
            <translation>Übersteuerung: %1 Abtastwerte standen an der Vollaussteuerung, an %2 Stellen. Pegel und Spitzen sind dort zu niedrig.</translation>
        </message>
        <message>
            <source>%1 s in %2 ranges are excluded from all results (see the list).</source>
            <translation>%1 s in %2 Bereichen sind von allen Ergebnissen ausgenommen (siehe Liste).</translation>
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
            <source>After the end of the measurement %1 events and %2 calibrations were added; each bears its time and reason in the database. Audio and logged levels are untouched.</source>
            <translation>Nach dem Ende der Messung wurden %1 Ereignisse und %2 Kalibrierungen hinzugefügt; Zeit und Grund stehen in der Datenbank. Audio und aufgezeichnete Pegel sind unberührt.</translation>
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
            <source>The device's rate changed during the measurement: a part was resampled by the audio server.</source>
            <translation>Die Abtastrate des Geräts änderte sich während der Messung: ein Teil wurde vom Audioserver umgerechnet.</translation>
        </message>
        <message>
            <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
            <translation>Der Eingang war für einen Teil der Messung stummgeschaltet: Stille dort ist keine Stille des Ortes.</translation>
        </message>
        <message>
            <source>The computer slept during the measurement (%1 times).</source>
            <translation>Der Rechner schlief während der Messung (%1-mal).</translation>
        </message>
        <message>
            <source>The computer's clock was set during the measurement (%1 times); times count samples from the start and do not follow it.</source>
            <translation>Die Uhr des Rechners wurde während der Messung gestellt (%1-mal); Zeiten zählen Abtastwerte ab dem Beginn und folgen ihr nicht.</translation>
        </message>
        <message>
            <source>Local time moved during the measurement (%1 times): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
            <translation>Die Ortszeit wurde während der Messung umgestellt (%1-mal): eine Stunde dieses Namens kann zweimal vorkommen oder gar nicht. Jede Zeit trägt ihren Abstand zu UTC.</translation>
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
            <source>From the calibration file's sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
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
            <source>The correction's own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
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
            <source>The tolerances of the program's self-test for broadband sound: ±0.1 dB.</source>
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
        <source>The microphone's response and what corrects it.</source>
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
        <translation>Programmlautheit %1 LUFS, Lautheitsbereich %2 LU, höchster True Peak %3 dBTP.</translation>
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
        <source>Clock of the device against the computer's</source>
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
        <translation>Lautheitsbereich</translation>
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
            <source>Too quiet</source>
            <translation>Zu leise</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Zu laut</translation>
        </message>
        <message>
            <source>(class %1)</source>
            <translation>(Klasse %1)</translation>
        </message>
        <message>
            <source>%1, in bands of %2 Hz</source>
            <translation>%1, in Bändern von %2 Hz</translation>
        </message>
        <message>
            <source>The spectrum of the recorded sound over time, as colours.</source>
            <translation>Das Spektrum des aufgenommenen Schalls über der Zeit, als Farben.</translation>
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
            <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement's.</source>
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
            <source>It was edited after the end, %2 times; each time with a reason, beside what was recorded.</source>
            <translation>Sie wurde nach dem Ende %2-mal bearbeitet, jedes Mal mit Grund und neben dem Aufgenommenen.</translation>
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
            <source>Device's rate</source>
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
        <translation>Marke %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, Zeile %2 ist ausgelassen: %3</translation>
    </message>
</context>
</TS>
