<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>Sonomètre et enregistreur.</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>Enregistrement à examiner&#xa0;: dossier de mesure, fichier audio ou série de niveaux.</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>Mesurer le microphone de démonstration simulé, enregistrer une image de la fenêtre et quitter.</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>Délai avant l’image.</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>Vos réglages antérieurs s’appliqueront au prochain démarrage.</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>Levelscribe ne s’est pas terminé normalement la dernière fois. Il a démarré avec la disposition et le périphérique habituels. Pour retrouver les vôtres&#xa0;: Outils, Affichage, «&#xa0;Reprendre mes réglages antérieurs&#xa0;».</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>il n’y a pas d’écran ici. Sans fenêtre, «&#xa0;levelscribe-cli meter&#xa0;» mesure.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>Sens Factor du fichier</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>formule de py-umik-base-app</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>niveau de pleine échelle saisi</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>calibreur, %1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>%1&#xa0;dB dans le fichier</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>non indiqué par le fichier</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>non indiqué par le périphérique</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>réglé à %1&#xa0;dB</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation>Sens Factor</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1&#xa0;dBFS à 94&#xa0;dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1&#xa0;dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Gain analogique</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>%1 à %2, %3 points</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>Aucun&#xa0;: niveaux en dBFS</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié le %1</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Pleine échelle</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1&#xa0;dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1&#xa0;dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>Source du niveau</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volume d’entrée</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1&#xa0;dB, pris en compte</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>inconnu, supposé égal à 0&#xa0;dB</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>active, %1 coefficients</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>à partir de la prochaine mesure</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>pour un autre microphone</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>Ces niveaux sont trop bas de 12&#xa0;dB. Ne les utiliser que pour une comparaison avec des relevés de py-umik-base-app.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>La formule pour ce microphone est provisoire, à plusieurs dB près. La vérifier avec un calibreur.</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>Le gain analogique du microphone n’est pas indiqué&#xa0;; 18&#xa0;dB, ou la valeur du fichier, est supposé.</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>Aucune vérification de ce microphone n’est connue pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>L’entrée sature. Réduire le gain du microphone, ou utiliser 94&#xa0;dB.</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>Il n’y a presque aucun son. Allumer le calibreur et le placer sur ce microphone.</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>Aucun son pur n’émerge nettement du bruit. Allumer le calibreur et y emboîter fermement le microphone.</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>La fréquence du son n’est pas de 1&#xa0;kHz. Régler le calibreur sur 1&#xa0;kHz.</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>Le niveau du son n’est pas stable. Tenir le microphone immobile et attendre que le calibreur soit stabilisé.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>l’image est trop grande</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>temps depuis le début, h:min:s</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>% du temps de dépassement</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>% du temps par %1&#xa0;dB</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>heure locale</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation>La base de données est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>La mesure a été interrompue et n’a pas été récupérée. La récupérer d’abord&#xa0;: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>Les données consignées au début (périphérique, format, heure de début, réglages) ont été modifiées.</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>Les données consignées à la fin (durée, pertes, motif, racine) ont été modifiées, ou la racine est celle d’une autre mesure.</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>Seconde %3&#xa0;: l’audio a été modifié (%1).</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>Seconde %3&#xa0;: les niveaux ont été modifiés.</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>Seconde %3&#xa0;: la vue d’ensemble des niveaux a été modifiée.</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>Seconde %3&#xa0;: les empreintes ont été modifiées.</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>Seconde %3&#xa0;: les empreintes manquent.</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>Seconde %3&#xa0;: la ligne %2 de la table «&#xa0;%1&#xa0;» a été modifiée.</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>Seconde %3 ou après&#xa0;: la ligne %2 de la table «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>Seconde %3&#xa0;: le fichier audio «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>Seconde %3&#xa0;: le fichier audio «&#xa0;%1&#xa0;» est illisible (%2).</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>Seconde %3&#xa0;: le fichier audio «&#xa0;%1&#xa0;» se termine avant. %2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» contient plus que ce qui a été enregistré, à partir de la seconde %3.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>Seconde %3&#xa0;: le fichier audio «&#xa0;%1&#xa0;» contient ce qu’un autre contient déjà.</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» a été modifié (son SHA-256 diffère), mais pas ses échantillons&#xa0;: son en-tête ou sa description.</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» n’appartient pas à la mesure.</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>Seconde %3&#xa0;: des niveaux manquent&#xa0;; ils n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>L’enregistrement a été interrompu puis récupéré&#xa0;: les empreintes de la seconde %3 datent de la récupération.</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>Des événements ont été ajoutés après la fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>Des étalonnages ont été ajoutés après la fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>Modifications après la fin&#xa0;: %2&#xa0;; chacune a un motif et figure à côté des données enregistrées.</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>Seconde %3&#xa0;: les niveaux recalculés ultérieurement (analyse %2) ont été modifiés. Ceux d’origine sont conservés à côté.</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>Des niveaux ont été recalculés après la fin à partir de l’audio enregistré (nombre de fois&#xa0;: %2)&#xa0;; ils sont conservés à côté de ceux d’origine, avec leurs propres empreintes.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3&#xa0;%  %4 × temps réel  reste %5&#xa0;s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;» (%2)&#xa0;; choisir un autre emplacement avec --%3</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%n canal, </numerusform>
            <numerusform>%n canaux, </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>fréquence et format non indiqués (24 bits, comme un UMIK-1&#xa0;?)</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1&#xa0;Hz, %2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>Liste les périphériques d’entrée&#xa0;; * marque celui par défaut.</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>Affiche seulement l’identifiant du premier UMIK&#xa0;; code de sortie 1&#xa0;s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Sortie au format JSON.</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>aucun UMIK n’est branché&#xa0;; «&#xa0;levelscribe-cli devices&#xa0;» liste les périphériques présents</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>mesure des enregistrements&#xa0;: série de niveaux et synthèse</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>indique ce que contient un fichier d’étalonnage</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>liste les périphériques d’entrée</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>affiche les valeurs en direct, une ligne par intervalle</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>trace le graphique d’une série de niveaux ou d’une mesure</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>enregistre dans un dossier de mesure jusqu’à Ctrl-C</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>écrit le rapport d’une mesure&#xa0;: PDF, HTML, JSON ou CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>teste l’instrument ou vérifie une mesure</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>Utilisation&#xa0;: levelscribe-cli COMMANDE [OPTIONS] [FICHIERS]

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
levelscribe-cli COMMANDE --help affiche les options d’une commande.</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>la commande «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>impossible d’écrire sur la sortie standard (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>«&#xa0;%1&#xa0;» est de trop</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>«&#xa0;levelscribe-cli %1 --help&#xa0;» affiche les options.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1 attend un nombre de secondes de %2 à %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>Le serveur audio ne répond pas. Redémarrer PulseAudio ou PipeWire, puis relancer Levelscribe&#xa0;; le microphone de démonstration fonctionne sans serveur.</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>Aucun microphone trouvé&#xa0;: aucun n’est branché, ou aucun serveur audio (PulseAudio, PipeWire) ne tournait au démarrage de Levelscribe. En brancher un, ou démarrer le serveur puis relancer Levelscribe. Le microphone de démonstration fonctionne sans serveur (--generator demo).</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>Aucun périphérique d’entrée ne s’appelle «&#xa0;%1&#xa0;». Vérifier qu’il est branché&#xa0;; «&#xa0;levelscribe-cli devices&#xa0;» liste les périphériques présents.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;», quel que soit le format d’échantillon (%2). Fermer les autres programmes qui l’utilisent, ou le débrancher puis le rebrancher.</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>«&#xa0;%1&#xa0;» est revenu avec un autre format (%2). La mesure est terminée et conservée jusqu’ici. Appuyer sur Mesurer pour continuer dans le nouveau format.</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>«&#xa0;%1&#xa0;» ne s’est pas ouvert en %2 secondes. Le débrancher puis le rebrancher, ou redémarrer le serveur audio.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu. La mesure est terminée et conservée jusqu’ici. Rebrancher le microphone et appuyer sur Mesurer.</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>«&#xa0;%1&#xa0;» n’envoie plus d’échantillons depuis %2 secondes. La mesure est terminée et conservée jusqu’ici. Vérifier le branchement et le serveur audio, puis appuyer sur Mesurer.</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de canal %2. Choisir un canal existant.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>Impossible de lire le fichier audio «&#xa0;%1&#xa0;» (%2). Choisir un fichier WAV, RF64 ou FLAC.</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» a %2. Levelscribe lit de 1 à 8 canaux, de 4 à 384&#xa0;kHz&#xa0;; convertir d’abord le fichier.</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» ne contient aucun échantillon. Si son enregistrement a été interrompu, le récupérer d’abord.</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un générateur (%2). Utiliser sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence ou demo.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>Impossible de lire le fichier d’étalonnage «&#xa0;%1&#xa0;» (%2). Les niveaux restent inchangés.</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’étalonnage (%2). Télécharger chez le fabricant du microphone le fichier texte correspondant à votre numéro de série.</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>Le fichier d’étalonnage «&#xa0;%1&#xa0;» est endommagé&#xa0;: %2. Le télécharger de nouveau&#xa0;; les niveaux restent inchangés.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>Le fichier d’étalonnage «&#xa0;%1&#xa0;» ne permet pas ici d’obtenir des dB SPL&#xa0;: %2. Les niveaux sont affichés en dBFS.</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>Il n’y a pas d’étalonnage pour l’autre orientation à côté de «&#xa0;%1&#xa0;» (%2). Télécharger dans un même dossier les deux fichiers de votre numéro de série.</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>Le niveau de pleine échelle saisi ne permet pas ici d’obtenir des dB SPL&#xa0;: il a été saisi pour «&#xa0;%2&#xa0;», et le microphone est «&#xa0;%1&#xa0;». Le saisir de nouveau, ou choisir une autre source du niveau.</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>Impossible de conserver la vérification au calibreur dans «&#xa0;%1&#xa0;» (%2)&#xa0;: elle est valable jusqu’à la fermeture de Levelscribe. Libérer de l’espace sur ce disque, puis vérifier de nouveau.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>Impossible d’enregistrer dans «&#xa0;%1&#xa0;» (%2). Choisir un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>Impossible de démarrer l’enregistrement «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>Le disque est plein (%2)&#xa0;: l’enregistrement «&#xa0;%1&#xa0;» s’arrête ici et est conservé. Libérer de l’espace, puis appuyer de nouveau sur Enregistrer. L’affichage des niveaux continue.</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>Échec de l’écriture de «&#xa0;%1&#xa0;» (%2)&#xa0;: l’enregistrement s’arrête ici et ce qui a été écrit est conservé. Vérifier le disque, puis appuyer de nouveau sur Enregistrer. L’affichage des niveaux continue.</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>Aucun enregistrement n’a été commencé&#xa0;: il reste moins d’une minute d’espace sur le disque de «&#xa0;%1&#xa0;» (%2&#xa0;Mo). Libérer de l’espace, ou choisir un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>Le disque n’a pas suivi pour «&#xa0;%1&#xa0;»&#xa0;: %2 trames ont été remplacées par un silence de même durée.</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>L’écriture de l’enregistrement «&#xa0;%1&#xa0;» n’est pas terminée&#xa0;: le disque n’a pas tout pris en %2 secondes.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>Impossible d’utiliser «&#xa0;%1&#xa0;»&#xa0;: le pilote SQLite de Qt n’est pas installé. Installer le paquet libqt6sql6-sqlite (ou son équivalent sur votre système).</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>Un autre programme utilise «&#xa0;%1&#xa0;» (%2). Le fermer dans ce programme, puis réessayer.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» (%2). Rendre le dossier et son disque accessibles en écriture, ou choisir un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé (%2). Les fichiers audio voisins peuvent encore être ouverts&#xa0;; copier le dossier avant toute tentative de réparation.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’accepte plus de niveaux (%2). Son contenu est conservé&#xa0;; libérer de l’espace.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>Impossible d’ouvrir «&#xa0;%1&#xa0;», ou il a disparu (%2). Vérifier que son disque est connecté et que son dossier n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>Échec de l’accès à «&#xa0;%1&#xa0;» (%2). Son contenu est conservé&#xa0;; vérifier le disque.</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une mesure de Levelscribe (%2). Choisir un dossier enregistré par Levelscribe.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>«&#xa0;%1&#xa0;» provient d’une autre version de Levelscribe (format %2). L’ouvrir avec cette version, ou avec la plus récente.</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>«&#xa0;%1&#xa0;» est encore en cours d’enregistrement. Arrêter d’abord cet enregistrement.</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>Impossible de récupérer «&#xa0;%1&#xa0;» pour l’instant (%2). Son contenu reste tel quel&#xa0;; libérer de l’espace sur son disque ou le rendre accessible en écriture, puis réessayer.</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu et ne peut être modifié avant récupération&#xa0;: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>Rien n’a été modifié dans «&#xa0;%1&#xa0;»&#xa0;: %2. Le rouvrir pour voir son état actuel.</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>Le fichier d’étalonnage «&#xa0;%1&#xa0;» indique %2, plus que l’écart d’un microphone&#xa0;: il contient peut-être des niveaux au lieu d’écarts. Il est utilisé tel quel, par rapport à 1&#xa0;kHz&#xa0;; le vérifier.</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré avec plusieurs courbes de microphone (une autre à partir de la seconde %2) et ne peut donc pas être remesuré à l’identique. Indiquer un seul étalonnage pour l’ensemble&#xa0;: --calibration FICHIER, ou --no-calibration.</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>Le fichier de réglages «&#xa0;%1&#xa0;» est endommagé (%2). Tout ce qui est illisible a repris sa valeur par défaut&#xa0;; vérifier vos réglages.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>Trames manquantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>Saturation, échantillons à la pleine échelle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>Échantillons non numériques comptés comme du silence&#xa0;: %2.</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>D’après l’horloge, trames perdues sans signalement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu. La mesure l’attend&#xa0;; le rebrancher.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>«&#xa0;%1&#xa0;» ne fournit aucun échantillon. Réouverture en cours.</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>Le serveur audio a suspendu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>Le serveur audio a réactivé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>Le son de «&#xa0;%1&#xa0;» est coupé&#xa0;: la suite est du silence. Le rétablir dans les paramètres audio du système.</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>Le son de «&#xa0;%1&#xa0;» n’est plus coupé.</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>Le volume d’entrée est passé de %1 à %3&#xa0;dB&#xa0;; les niveaux en sont corrigés, moyennes et maximums repartent de zéro.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>La fréquence d’échantillonnage du périphérique a changé (%1)&#xa0;: la suite est rééchantillonnée par le serveur audio.</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>Le serveur audio a proposé un autre périphérique, «&#xa0;%1&#xa0;». Il n’a pas été retenu.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>L’horloge de l’ordinateur a été décalée de %3&#xa0;s. L’axe du temps continue de compter les trames.</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>L’heure locale est %1 à partir d’ici.</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>L’ordinateur a été en veille pendant %3&#xa0;s.</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>Un autre étalonnage est en vigueur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>Échec d’écriture (%1). L’audio attend en mémoire&#xa0;; libérer ou reconnecter le disque.</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>L’écriture continue dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>Le disque n’a rien accepté pendant trop longtemps&#xa0;; trames non conservées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>Il reste sur le disque de quoi enregistrer %3 min. Libérer de l’espace.</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>Marqueur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Exclu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>Le niveau a dépassé le seuil (%1).</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>Limite dépassée&#xa0;: %3&#xa0;dB (%1).</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>L’événement %2 était&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Non numérique</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>Perte selon l’horloge</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Périphérique perdu</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>Périphérique revenu</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Aucun échantillon</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Réactivé</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Son rétabli</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volume d’entrée</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>Fréquence d’éch.</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Autre périphérique</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Horloge réglée</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problème de disque</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>Disque rétabli</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>Perte due au disque</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disque presque plein</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>float</source>
        <translation>flottant</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ch</source>
        <translation>%1 · %2 · %3 can.</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>Marqueur %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, ligne %2 ignorée&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>InputChoice</name>
    <message>
        <source>Demo microphone (simulated)</source>
        <translation>Microphone de démonstration (simulé)</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2&#xa0;: %3&#xa0;dB sous la limite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2&#xa0;: à %3&#xa0;dB de la limite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2&#xa0;: %3&#xa0;dB au-dessus de la limite</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1&#xa0;: pas encore de niveau, limite %2&#xa0;dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>Sous la limite</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Près de la limite</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Au-dessus de la limite</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Pas encore de niveau</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>La limite est de %1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>%1&#xa0;dB au-dessus de %2 %3</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>encore %1&#xa0;dB avant %2 %3</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>Niveau pondéré A, Fast</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>Niveau maximal pondéré A, Fast</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>Niveau minimal pondéré A, Fast</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>Niveau pondéré A, Slow</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>Niveau maximal pondéré A, Slow</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>Niveau minimal pondéré A, Slow</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>Niveau pondéré A, Impulse</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>Niveau maximal pondéré A, Impulse</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>Niveau minimal pondéré A, Impulse</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>Niveau continu équivalent pondéré A</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>Niveau pondéré C, Fast</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>Niveau maximal pondéré C, Fast</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>Niveau minimal pondéré C, Fast</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>Niveau pondéré C, Slow</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>Niveau maximal pondéré C, Slow</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>Niveau minimal pondéré C, Slow</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>Niveau pondéré C, Impulse</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>Niveau maximal pondéré C, Impulse</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>Niveau minimal pondéré C, Impulse</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>Niveau continu équivalent pondéré C</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Niveau non pondéré, Fast</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>Niveau maximal non pondéré, Fast</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>Niveau minimal non pondéré, Fast</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Niveau non pondéré, Slow</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>Niveau maximal non pondéré, Slow</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>Niveau minimal non pondéré, Slow</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Niveau non pondéré, Impulse</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>Niveau maximal non pondéré, Impulse</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>Niveau minimal non pondéré, Impulse</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>Niveau continu équivalent non pondéré</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>Niveau de crête pondéré C</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Niveau de crête non pondéré</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>Niveau d’exposition sonore pondéré A</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>Niveau dépassé pendant 1&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>Niveau dépassé pendant 5&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>Niveau dépassé pendant 10&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>Niveau dépassé pendant 50&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>Niveau dépassé pendant 90&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>Niveau dépassé pendant 95&#xa0;% du temps</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>Niveau dépassé pendant 99&#xa0;% du temps</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>Niveau équivalent pondéré A sur la dernière minute</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>Niveau équivalent pondéré A sur les 5 dernières min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>Niveau équivalent pondéré A sur les 10 dernières min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>Niveau équivalent pondéré A sur les 15 dernières min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>Niveau équivalent pondéré A sur les 60 dernières min</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>Loudness momentané, 400&#xa0;ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>Loudness court terme, 3&#xa0;s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>Loudness intégré, avec seuillage</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Loudness momentané maximal</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Loudness court terme maximal</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Plage de loudness</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>Plus grande valeur entre les échantillons</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>Plus grand échantillon, re pleine échelle</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>Valeur efficace des échantillons, re pleine échelle</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>Rapport crête/valeur efficace</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>Moyenne des échantillons, en fraction de la pleine échelle</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>Force d’attaque de chaque tranche de 100&#xa0;ms prise isolément</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>Force d’attaque du son en continu</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>le conteneur n’accepte pas ce format</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>le fichier est fermé</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>le fichier a été supprimé</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>l’encodeur a refusé les échantillons</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>une fréquence et un niveau sont attendus</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>les fréquences ne sont pas croissantes</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>il contient des données binaires&#xa0;; l’enregistrer en texte brut</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>c’est une page web&#xa0;; le site du fabricant répond ainsi quand il ne connaît pas le numéro de série</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>il n’a aucune ligne de fréquence et de niveau</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>il n’a qu’une ligne&#xa0;; une courbe en demande au moins deux</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>il dépasse 4 Mio</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>il ne dit pas à quel microphone il appartient</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>il donne des volts par pascal, qui ne disent rien des dBFS&#xa0;; utiliser un calibreur ou saisir le niveau à pleine échelle</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>il ne contient pas de Sens Factor, seulement une courbe</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>ce n’est pas une série de niveaux de Levelscribe</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>il ne contient aucun niveau</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>l’événement ne compte plus</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>l’événement est absent</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>il n’y a rien à annuler ni à rétablir</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>la fréquence d’échantillonnage ou les canaux manquent</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>la base de données est celle d’un autre programme, ou vide</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>elle a été coupée avant d’avoir commencé</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>un autre fichier porte son nom</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>il a plus de %1 lignes</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>la ligne %1 dépasse %2 caractères</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>la ligne %1 donne un autre Sens Factor qu’une ligne précédente</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1&#xa0;; le corriger, ou supprimer la ligne pour n’utiliser que la courbe</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>«&#xa0;%1&#xa0;» se trouve où commencent les lignes de nombres&#xa0;; une remarque commence par *</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>ses virgules peuvent se lire de deux façons&#xa0;; l’enregistrer avec des points décimaux</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1 (lignes fautives en tout&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1&#xa0;; sans de telles lignes, la courbe aurait un trou de plus d’une octave</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>une fréquence doit être supérieure à 0 Hz</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hz n’est pas une fréquence sonore</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hz apparaît deux fois&#xa0;; la première ligne compte</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>%1 dB à la ligne %2</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>une réponse de %1 dB ne peut pas être celle d’un microphone</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas de quel microphone il s’agit</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>«&#xa0;%1&#xa0;» est d’un autre microphone, numéro de série %2</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>«&#xa0;%1&#xa0;» dit être aussi pour %2°</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>«&#xa0;%1&#xa0;» est illisible</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>il appartient à un %1, et ce microphone est un %2</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu comme un UMIK</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>une autre courbe exige l’audio brut, et celui-ci a été conservé corrigé</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>il ne contient pas de %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé, déplacé ou renommé</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1, %2 trames</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>pas d’audio</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1 fichiers, %2 à %3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>pas d’enregistrement</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>attente de l’entrée</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>attente jusqu’à %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>attente du déclenchement</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>attente du microphone</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>écriture refusée, audio en mémoire</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>aucune lacune</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 lacunes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>Audio écrit</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 trames</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Saturations</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>Preuve (SHA-256)</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sans preuve</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>Position du microphone</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Hauteur au-dessus du sol</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>Distances à la source et aux surfaces réfléchissantes</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>Intérieur ou extérieur</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>Orientation du microphone</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Écran antivent</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Source sonore</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>Régime de fonctionnement de la source</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Bruit de fond</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>Limite de LAeq</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>Limite de LAeq de jour</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>Limite de LAeq en soirée</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>Limite de LAeq de nuit</translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation>Limite de LAFmax</translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation>Limite de Lden</translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation>Incertitude-type du niveau absolu</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>Loudness cible</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>Tolérance sur le loudness cible</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>Crête vraie maximale admise</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>Loudness court terme maximal admis</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>Loudness momentané maximal admis</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>Plage de loudness maximale admise</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>Rien n’a été mesuré&#xa0;: cette mesure ne contient aucun niveau.</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>Simulé&#xa0;: le son provient d’un générateur de signaux, et non d’un microphone. Les valeurs ne disent rien d’un lieu réel.</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>L’instrument est un microphone de mesure USB avec un fichier d’étalonnage individuel&#xa0;; il n’a pas d’approbation de modèle et n’est pas un sonomètre de classe 1 ou 2 selon IEC 61672-1. Les étages propres au programme respectent les tolérances de la classe 1.</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>L’instrument «&#xa0;%1&#xa0;» a été utilisé sans fichier d’étalonnage&#xa0;: sa réponse en fréquence n’est pas corrigée. Il n’a pas d’approbation de modèle et n’est pas un sonomètre de classe 1 ou 2 selon IEC 61672-1.</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>Il n’y a pas d’étalonnage&#xa0;: les niveaux sont en dBFS (un sinus à pleine échelle indique −3,01&#xa0;dBFS) et ne sont pas des niveaux de pression acoustique.</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>Niveau absolu&#xa0;: estimé d’après la sensibilité du fichier d’étalonnage, non confirmé par un calibreur acoustique.</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>Niveau absolu&#xa0;: provisoire. La formule pour ce microphone repose sur une seule source et peut être fausse de plusieurs décibels.</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>Niveau absolu&#xa0;: d’après un niveau de pleine échelle saisi, non confirmé par un calibreur acoustique.</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>Niveau absolu&#xa0;: selon l’ancien décalage de py-umik-base-app, trop bas de 12&#xa0;dB. Il ne sert qu’à la comparaison avec d’anciens relevés.</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>Niveau absolu&#xa0;: vérifié avec un calibreur acoustique de %1&#xa0;dB SPL, pour une indication de %2&#xa0;dBFS.</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>Ni le microphone ni son fichier n’indiquent le gain analogique&#xa0;; la valeur habituelle a été retenue.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>Le volume d’entrée du système est inconnu&#xa0;; il a été supposé égal à 100&#xa0;% (0&#xa0;dB).</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>Le volume d’entrée du système était de %1&#xa0;dB et est pris en compte.</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>%1 étalonnages ont été successivement en vigueur&#xa0;; chaque partie est calculée avec le sien, et les énergies sont sommées en dB SPL.</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1&#xa0;s étaient sans étalonnage et ne sont comptées dans aucun niveau.</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>Les %1 échantillons ont tous été reçus&#xa0;; il n’y a aucune lacune.</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>%1 échantillons reçus sur %2&#xa0;; lacunes&#xa0;: %3 (voir la liste).</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>Saturation (échantillons à la pleine échelle&#xa0;: %1, endroits&#xa0;: %2). Niveaux et crêtes y sont trop bas.</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>Exclu de tous les résultats&#xa0;: %1 s, plages&#xa0;: %2 (voir la liste).</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>Aucun niveau n’a été consigné pendant %1&#xa0;s&#xa0;; les résultats ne les couvrent pas.</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>La mesure n’est pas terminée&#xa0;: elle est encore en cours, ou son programme a été interrompu. «&#xa0;levelscribe-cli verify --recover&#xa0;» la complète.</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>La mesure a été interrompue puis récupérée&#xa0;; à partir de la seconde %1, sa preuve date de la récupération.</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>Le fichier audio «&#xa0;%1&#xa0;» n’est pas tel qu’il a été enregistré&#xa0;: sa durée diffère, ou il est illisible.</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>L’audio et les niveaux ont été comparés aux empreintes de l’enregistrement et sont inchangés. Racine de la preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>Les empreintes de l’enregistrement n’ont pas été contrôlées pour ce rapport&#xa0;; «&#xa0;levelscribe-cli verify&#xa0;» le fait. Racine de la preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>La mesure n’est pas telle qu’elle a été enregistrée&#xa0;; constats&#xa0;: %1 (voir la qualité des données).</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>Rien ne prouve que les données sont inchangées.</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>Ajouts après la fin de la mesure&#xa0;: événements&#xa0;: %1, étalonnages&#xa0;: %2. Chacun porte sa date et son motif dans la base de données. L’audio et les niveaux consignés sont intacts.</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>Les niveaux ont été recalculés à partir de l’audio enregistré, avec la réponse en fréquence indiquée&#xa0;; les niveaux consignés pendant l’enregistrement sont intacts.</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>Les résultats ont été mesurés pour ce rapport à partir du fichier audio&#xa0;; celui-ci n’a pas de journal propre des niveaux, lacunes et événements.</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>Le fichier n’indique pas quand il a été enregistré&#xa0;: les temps sont comptés depuis son début, et il n’y a ni jour, ni soirée, ni nuit.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>La fréquence d’échantillonnage du périphérique a changé pendant la mesure&#xa0;: une partie a été rééchantillonnée par le serveur audio.</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>Le son de l’entrée a été coupé pendant une partie de la mesure&#xa0;: le silence n’y est pas celui du lieu.</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>L’ordinateur s’est mis en veille pendant la mesure (nombre de fois&#xa0;: %1).</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>L’horloge de l’ordinateur a été réglée pendant la mesure (nombre de fois&#xa0;: %1)&#xa0;; les temps comptent les échantillons depuis le début et ne la suivent pas.</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>L’heure locale a changé pendant la mesure (nombre de fois&#xa0;: %1)&#xa0;: une même heure peut apparaître deux fois, ou pas du tout. Chaque instant porte son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>Lden et Ldn ne sont pas donnés&#xa0;: il faut 24&#xa0;h, il y a %1&#xa0;h.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>Lden et Ldn ne sont pas donnés&#xa0;: moins de %1&#xa0;% du jour, de la soirée ou de la nuit a été mesuré.</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>Le L90 des tiers d’octave est celui de leur Leq sur 1&#xa0;s.</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>Une composante de l’incertitude est inconnue&#xa0;: la valeur indiquée est une borne inférieure, et les limites ne sont pas évaluées.</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>L’incertitude ne couvre que l’instrument. Ne sont pas couverts le choix du lieu, les réflexions, la météo, le vent et le bruit de fond, le fonctionnement de la source, la direction d’incidence du son et la représentativité de cette période.</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>Une limite n’a pas pu être évaluée&#xa0;: il n’y a pas de niveau en dB SPL pour sa période, ou son incertitude est inconnue.</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>L’enregistrement est trop court pour le loudness intégré et la plage de loudness&#xa0;: %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>Niveau absolu</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>Réponse en fréquence du microphone</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>Correction de la réponse en fréquence</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>Dérive de la sensibilité</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>Pondérations, détecteurs et linéarité du programme</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>Vérifié avec un calibreur acoustique de classe inconnue&#xa0;: ±0,5&#xa0;dB.</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>D’après la sensibilité du fichier d’étalonnage&#xa0;: les comparaisons publiées avec des calibreurs tiennent dans ±1&#xa0;dB environ.</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>D’après une formule reposant sur une seule source&#xa0;: erreur possible de ±6&#xa0;dB.</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>Le niveau a été saisi&#xa0;; la précision avec laquelle il est connu n’est pas consignée.</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>Décalage de py-umik-base-app, trop bas de 12&#xa0;dB&#xa0;; ne convient pas pour un constat.</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>Selon l’auteur de ce rapport.</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>Hypothèse ±0,5&#xa0;dB&#xa0;: la courbe a été mesurée individuellement, mais son fabricant n’indique aucune incertitude.</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>Hypothèse ±2&#xa0;dB&#xa0;: la réponse en fréquence n’a pas été corrigée par un fichier d’étalonnage.</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>Erreur propre de la correction, ±0,05&#xa0;dB de 20&#xa0;Hz à 20&#xa0;kHz, selon les essais.</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>Calculé d’après les vérifications au calibreur de cette mesure.</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>Hypothèse ±0,2&#xa0;dB&#xa0;: la sensibilité n’a pas été vérifiée avant et après.</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>Résultats donnés à 0,1&#xa0;dB près&#xa0;: ±0,05&#xa0;dB.</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>Tolérances de l’autotest du programme pour un son à large bande&#xa0;: ±0,1&#xa0;dB.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation>%1 · %2 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Évolution temporelle du niveau</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation>Niveau pondéré A sur toute la mesure&#xa0;: moyenne %1, maximum %2, minimum %3 %4.</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>Évolution temporelle du loudness court terme</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>loudness court terme S, maximum</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>Loudness court terme sur tout l’enregistrement.</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribution cumulée</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>Histogramme des niveaux</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>Pourcentage du temps pendant lequel chaque niveau a été dépassé.</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>Pourcentage du temps passé dans chaque classe de niveau de 1&#xa0;dB.</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>Niveaux par tiers d’octave au cours du temps, en couleurs.</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>Niveaux par tiers d’octave</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>Moyenne, niveau maximal et L90 de chaque tiers d’octave&#xa0;; les valeurs sont dans le tableau.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>Courbe d’étalonnage appliquée</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>réponse du microphone</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>Réponse du microphone et sa correction.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Événement %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>Niveau autour de l’événement.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Mesure de bruit</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>Mesure de loudness (EBU R 128)</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · rapport établi le %2 avec Levelscribe %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1, dont %2 de mesure</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>Loudness du programme %1&#xa0;LUFS, plage de loudness %2&#xa0;LU, crête vraie maximale %3&#xa0;dBTP.</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>Résultat par rapport à la limite</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>Résultat par rapport aux cibles</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1&#xa0;: %2 %3 ± %4&#xa0;dB (k = 2), limite %5 %3, écart %6&#xa0;dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1&#xa0;: %2, cible %3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>Aucune limite n’a été indiquée pour ce rapport.</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>Aucune cible n’a été indiquée pour ce rapport.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>Instrument et étalonnage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation>Canal mesuré</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>Enregistré avec</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Fichier d’étalonnage</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Son SHA-256</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Gain analogique</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>Niveau d’un sinus à pleine échelle</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibreur</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1&#xa0;dB SPL indiquait %2&#xa0;dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>Orientation du fichier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>Loudness selon ITU-R BS.1770 et EBU Tech 3341, 3342</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>Sans limite, il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>Les niveaux re pleine échelle n’ont pas d’incertitude absolue.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>Échantillons attendus</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Échantillons reçus</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Saturations</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1, échantillons à la pleine échelle&#xa0;: %2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>Échantillons non numériques</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>Horloge du périphérique par rapport à celle de l’ordinateur</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>Racine de la preuve</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation>Niveaux de toute la mesure et des périodes de la journée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>Niveaux par heure d’horloge</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>Niveaux par heure depuis le début</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Heure à partir de</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>Niveaux par tiers d’octave de toute la mesure</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>Événements&#xa0;; les niveaux portent sur la durée ou, pour un instant, sur les 10&#xa0;s qui l’entourent</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>Fichier audio, à</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>(exclu)</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>Résultats par rapport aux limites, avec l’incertitude élargie U (k = 2)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Résultats par rapport aux cibles</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>Incertitude d’un niveau pondéré A, selon JCGM 100 (GUM)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>Demi-étendue</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Incert.-type</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Composée</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>racine de la somme des carrés</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>racine de la somme des carrés&#xa0;; borne inférieure</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>Élargie, U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>facteur d’élargissement k = 2, environ 95&#xa0;%</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>Exclu de tous les résultats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>Étalonnages, dans l’ordre de leur saisie</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Pleine échelle</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>(remplacé)</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Constats de la vérification</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>Fichiers et leur SHA-256 à l’enregistrement</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Réglages en vigueur</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>non étalonné</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>niveau estimé</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>niveau vérifié avec un calibreur</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>Jour, 07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>Soirée, 19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>Nuit, 23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1, toute la mesure</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1, jour (07–19)</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1, soirée (19–23)</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1, nuit (23–07)</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1, niveau maximal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>Dans l’incertitude</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Non évaluable</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>Loudness du programme (intégré)</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>Crête vraie maximale</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Loudness court terme maximal</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Loudness momentané maximal</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Plage de loudness</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>Indiqué, mais non évalué dans un rapport de ce type&#xa0;: %1. Les rapports de bruit évaluent des limites, les rapports de loudness des cibles.</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>Le fichier n’indique pas son fuseau horaire&#xa0;: les heures sont celles du lieu d’enregistrement.</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1, par bandes de %2&#xa0;Hz</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>Spectre du son enregistré au cours du temps, en couleurs.</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>(classe %1)</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Trop fort</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>Vérification de l’instrument</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Lieu, date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NON CONFORME</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%1 essais sur %2 sont hors tolérance.</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1 essais, chacun dans sa tolérance.</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>Le reste n’a pas été testé&#xa0;: ceci ne prouve rien pour l’ensemble.</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 conformes sur %2</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>Essai électrique des seuls étages du logiciel. L’acoustique du microphone n’est pas couverte&#xa0;; un microphone de mesure USB n’est pas un instrument de classe 1 avec approbation de modèle.</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Sens Factor</source>
        <translation>Sens Factor</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1&#xa0;dBFS à 94&#xa0;dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1&#xa0;dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Gain analogique</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Pleine échelle</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>Le gain analogique du microphone n’est pas indiqué&#xa0;; 18&#xa0;dB, ou la valeur du fichier, est supposé.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» manque. Les trames %3 à %4 (%5&#xa0;s à %6&#xa0;s) comptent comme une lacune.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» est illisible. Les trames %3 à %4 (%5&#xa0;s à %6&#xa0;s) comptent comme une lacune.</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été modifié depuis l’enregistrement. Les trames %3 à %4 (%5&#xa0;s à %6&#xa0;s) comptent comme une lacune.</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>le dossier «&#xa0;%1&#xa0;» ne contient ni fichier WAV, RF64 ou FLAC, ni mesure&#xa0;; indiquer les fichiers ou un autre dossier</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>Mesure des enregistrements comme un signal en direct&#xa0;: une série de niveaux (CSV) et une synthèse (JSON).</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>Un fichier WAV, RF64 ou FLAC, un dossier de mesure, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>Millisecondes par ligne de la série, par pas de 100.</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>Heure de début de l’enregistrement, ISO 8601, au lieu de celle indiquée par le fichier.</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>Écrire la série de niveaux dans FILE&#xa0;; - désigne la sortie standard, par défaut.</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>Écrire la synthèse dans FILE&#xa0;; sans --output, aucune série n’est alors écrite.</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>Fichiers mesurés simultanément, chacun par deux threads s’il y en a moins&#xa0;; par défaut, autant que de processeurs.</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--window attend des millisecondes de 100 à %1, par pas de 100, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobs attend un nombre de 1 à %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-time attend une heure de la forme 2026-11-22T14:03:05+01:00, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--output et --summary ne peuvent pas désigner tous deux «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>non indiqué, 18&#xa0;dB supposés</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1&#xa0;dB SPL (un sinus), %2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>, provisoire&#xa0;: la formule est incertaine à plusieurs dB près</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°, dirigé vers le plafond</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°, dirigé vers la source</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>Autre orientation</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Plage de fréquences</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1 à %2&#xa0;Hz, %3 points</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>aucun point dans cette plage</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%1 coefficients à %2&#xa0;Hz, retard de %3 trames</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>Erreur, 10–20&#xa0;Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>Erreur, 20&#xa0;Hz–20&#xa0;kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>Indique ce que contient le fichier d’étalonnage d’un microphone.</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>Le fichier d’étalonnage.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Sortie au format JSON.</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>Fréquence d’échantillonnage pour laquelle la correction est calculée.</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>Écrire en CSV ce que la correction doit faire et ce qu’elle fait.</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rate attend un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>la ligne %1 est ignorée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>Périphérique d’entrée, par son identifiant ou une partie de son nom.</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>Relire un fichier audio en temps réel.</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>Signal généré&#xa0;: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>Relire ou générer aussi vite que possible.</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>Fréquence d’échantillonnage d’un signal généré.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>Fichier d’étalonnage du microphone.</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>N’en utiliser aucun, quoi qu’indiquent LEVELSCRIBE_CALIBRATION ou CALIBRATION_FILE.</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>Prendre l’étalonnage à 0 ou 90 degrés, dans le fichier voisin.</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>Origine des dB SPL&#xa0;: sens_factor (le fichier d’étalonnage), seed_legacy (comme py-umik-base-app, trop bas de 12&#xa0;dB), calibrator (la dernière vérification de ce microphone dans la fenêtre).</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>Niveau d’un sinus à pleine échelle sur cette entrée, en dB SPL, au lieu d’une source.</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>Le canal analysé, compté à partir de 1.</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>Canaux du loudness et de la crête vraie&#xa0;: analysed, celui de --channel&#xa0;; ou all, tous ceux d’un programme ensemble (ITU-R BS.1770), tels qu’ils sont dans le fichier, sans correction de la courbe du microphone.</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>Accéder aux microphones par pulse (PulseAudio ou PipeWire) ou qt&#xa0;; auto&#xa0;: pulse s’il est disponible.</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backend vaut auto, pulse ou qt, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>--backend pulse n’est pas disponible dans ce programme&#xa0;: il a été compilé sans libpulse</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>Longueur du filtre qui compense la courbe&#xa0;; auto&#xa0;: aussi long que nécessaire.</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>Sa phase&#xa0;: minimum (sans retard) ou linear.</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phase vaut minimum ou linear, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--taps vaut auto ou un nombre de %1 à %2, et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-source vaut sens_factor, seed_legacy ou calibrator, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale est déjà la source du niveau&#xa0;: omettre --level-source</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scale attend un niveau supérieur à 0 et d’au plus 250&#xa0;dB SPL, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacy exige un fichier d’étalonnage</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientation vaut 0 ou 90, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientation exige un fichier d’étalonnage</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channel attend un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channels vaut analysed ou all, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>une seule entrée est possible parmi --device, --file et --generator</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fast exige --file ou --generator&#xa0;: un microphone va à son propre rythme</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rate exige --generator&#xa0;: un périphérique ou un fichier est pris à sa propre fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>SIMULÉ&#xa0;: ces valeurs proviennent d’un générateur de signaux, et non d’un microphone.</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>Aucune vérification au calibreur de «&#xa0;%1&#xa0;» avec ce fichier d’étalonnage n’est connue&#xa0;: le vérifier dans la fenêtre.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, ligne %2 ignorée&#xa0;: %3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>La courbe du microphone est corrigée.</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>À %1&#xa0;s&#xa0;: %2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>Les dB SPL sont vérifiés avec un calibreur.</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>Les dB SPL sont ceux de py-umik-base-app, trop bas de 12&#xa0;dB&#xa0;: à ne comparer qu’avec ses relevés.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>Les dB SPL sont estimés d’après le niveau de pleine échelle saisi, non confirmés par un calibreur.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>Les dB SPL sont estimés d’après la sensibilité du fichier d’étalonnage, non confirmés par un calibreur.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>La formule pour ce microphone est provisoire, à plusieurs dB près.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>Le volume d’entrée du système, %1&#xa0;dB, est pris en compte.</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>Affiche les valeurs en direct, une ligne par intervalle, jusqu’à Ctrl-C.</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>Secondes par ligne, 0.1 au minimum.</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>Arrêter après cette durée.</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text, csv ou json.</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--interval attend des dixièmes de seconde, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--format vaut text, csv ou json, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>de la pleine échelle</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--size attend une largeur et une hauteur en pixels, de 200x150 à 20000x20000, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scale attend un nombre de 0.25 à 8 qui ne donne pas plus de 30000 pixels, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>la grandeur «&#xa0;%1&#xa0;» n’existe pas&#xa0;; grandeurs possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limit attend un niveau en dB, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--save attend un nom de fichier se terminant par .png, .svg ou .pdf, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>Trace le graphique d’une série de niveaux&#xa0;: le CSV de «&#xa0;analyze&#xa0;» ou de «&#xa0;meter&#xa0;», ou un dossier de mesure. L’axe du temps est l’heure locale si la série comporte des horodatages, sinon des secondes.
Grandeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>Fichier CSV ou dossier de mesure.</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>Ce qu’il faut afficher&#xa0;: noms de colonnes. Par défaut&#xa0;: niveaux et loudness.</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>Écrire une image au lieu d’ouvrir une fenêtre&#xa0;: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>Largeur et hauteur en pixels de 1/96 pouce.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>Pixels d’un PNG par pixel de --size.</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>Titre du graphique.</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Évolution temporelle du niveau</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>Tracer une ligne à ce niveau.</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>il n’y a pas d’écran pour ouvrir une fenêtre&#xa0;; écrire une image avec --save chart.png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;» (%2)&#xa0;; choisir un autre emplacement avec --save</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>%1 enregistré, %2 octets, trames perdues&#xa0;: %3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>Fichiers audio&#xa0;: %1, lacunes&#xa0;: %2, échantillons saturés&#xa0;: %3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>SHA-256 de l’enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>Enregistre dans un nouveau dossier jusqu’à Ctrl-C, SIGTERM ou --duration. Le chemin du dossier est affiché à la fin.</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>arrêt avant l’ouverture de l’entrée&#xa0;: rien n’a été enregistré</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 vaut %2, et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1 attend une heure, 22:00 ou 2026-11-26T22:00:00, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1 exige --trigger</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--trigger attend un niveau en dB, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metric attend le nom d’un niveau, comme LAF, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>Emplacement où créer le dossier&#xa0;; ici par défaut.</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>Fichiers audio&#xa0;: wav (par défaut) ou flac.</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>Échantillons&#xa0;: s16, s24 ou f32 (pas en FLAC). Par défaut, tels que le périphérique les fournit.</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw (par défaut), calibrated (courbe du microphone compensée) ou none (niveaux seuls).</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>Durée maximale d’un fichier audio&#xa0;; 3600 par défaut, 0&#xa0;: illimitée.</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>Un nouveau fichier audio à chaque heure pleine.</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>Avec --trigger&#xa0;: durée conservée avant chaque dépassement&#xa0;; 5 par défaut.</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>Commencer à cette heure&#xa0;: 22:00, ou 2026-11-26T22:00:00.</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>Arrêter à cette heure.</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>Une nouvelle mesure chaque jour à cette heure, de 0 à 23.</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>Ne conserver l’audio que si le niveau dépasse cette valeur&#xa0;: dB SPL, ou dBFS sans étalonnage.</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>Le niveau visé par --trigger&#xa0;; LAF par défaut.</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>Avec --trigger&#xa0;: durée conservée après chaque dépassement&#xa0;; 5 par défaut.</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>Avec --trigger&#xa0;: les segments plus proches que cette durée n’en font qu’un&#xa0;; 1 par défaut.</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>Ces options sont incompatibles, ou une valeur est hors limites&#xa0;: la rotation est de 0 ou de 1&#xa0;s à 7 jours, le pré-enregistrement et l’écart de déclenchement d’au plus 600&#xa0;s, le post-enregistrement d’au plus 3600&#xa0;s, FLAC contient s16 ou s24, un déclenchement exige de l’audio.</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>Écrit le rapport d’un dossier de mesure, ou d’un fichier audio, mesuré à cette fin.</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>Un dossier de mesure, ou un fichier WAV, RF64 ou FLAC.</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>Écrire dans FILE&#xa0;; son extension détermine le format&#xa0;: .pdf, .html, .json, ou .csv, qui donne plusieurs fichiers (FILE et FILE-hours.csv, FILE-events.csv …). - désigne la sortie standard, en JSON.</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise, ou loudness (EBU R 128).</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>Remplir un champ du rapport, par exemple title=…&#xa0;; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>Langue des textes dans les documents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>Format de papier d’un PDF&#xa0;: a4 ou letter.</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>Sauvegarder aussi chaque graphique séparément dans FOLDER, en PNG et SVG.</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>Comparer l’audio et les niveaux aux empreintes de l’enregistrement, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>Heure de début d’un fichier audio, ISO 8601, au lieu de celle qu’il indique.</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--set attend FIELD=VALUE, et non «&#xa0;%1&#xa0;»&#xa0;; champs possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1 attend un nombre comme 55.5, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>--output manque&#xa0;: indiquer un fichier se terminant par .pdf, .html, .json ou .csv, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>aucun rapport ne s’écrit avec l’extension de «&#xa0;%1&#xa0;»&#xa0;; prendre .pdf, .html, .json ou .csv</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--template attend noise ou loudness, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--language attend l’un de %1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paper attend a4 ou letter, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;» (%2)&#xa0;; choisir un autre emplacement avec --charts</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rate attend un nombre entier de Hz de %1 à %2, pour lequel les tolérances sont garanties, et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--json est incompatible avec un fichier nommé .html</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>un fichier nommé .html est réservé à l’essai de l’instrument&#xa0;: une mesure est rapportée en texte ou en JSON</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;» (%2)&#xa0;; choisir un autre emplacement avec --output</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>l’instrument est hors tolérance dans %1 essais sur %2 (%3)</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>vérification… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>Sans MEASUREMENT, teste l’instrument&#xa0;: des signaux de valeur connue traversent la chaîne de mesure, et chaque écart est comparé à sa tolérance. Avec, vérifie qu’elle est telle qu’elle a été enregistrée&#xa0;: fichiers, nombre de trames, et empreintes de l’audio et des niveaux seconde par seconde.</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>Le dossier d’une mesure à vérifier.</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>Rapport au format JSON.</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>Compléter d’abord MEASUREMENT si elle a été interrompue (coupure de courant, programme tué)&#xa0;; pour un dossier de sortie, toutes celles qui l’ont été.</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>Écrire le rapport dans FILE au lieu de la sortie standard&#xa0;: FILE.json, FILE.html (à imprimer), sinon texte.</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>Fréquence d’échantillonnage à laquelle tester l’instrument.</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rate est réservé à l’essai de l’instrument&#xa0;: une mesure a la sienne</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recover exige une mesure, ou un dossier de mesures</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>les %1 essais sont tous conformes&#xa0;; le rapport est dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas tel qu’enregistré&#xa0;: %2 Le comparer à une autre copie.</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>«&#xa0;%1&#xa0;» était complet</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu et récupéré&#xa0;: fin après %2 (audio %3, niveaux %4), à %5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1&#xa0;: %2 trames de plus que le nombre consigné</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1&#xa0;: %2 trames n’ont pas atteint le disque</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Indiquer une mesure, ou un dossier de mesures.</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>rien n’a été interrompu dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>le journal d’une mesure ne contient pas «&#xa0;%1&#xa0;»&#xa0;; «&#xa0;levelscribe-cli plot --help&#xa0;» liste les noms</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>la série n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; elle a %2</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1 attend une heure de 0 à 23, pas «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>impossible de conserver la série de %1 dans «&#xa0;%2&#xa0;» (%3)&#xa0;; y libérer de l’espace, ou indiquer un autre emplacement par TMPDIR</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1 n’est lisible que jusqu’à la trame %2 (%3)&#xa0;; ce qui précède a été mesuré.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1 est tronqué&#xa0;: %2 trames sur %3 sont présentes et ont été mesurées.</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1 contient des échantillons non numériques&#xa0;: %2&#xa0;; ils ont été pris comme du silence.</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1 est saturé&#xa0;; échantillons à la pleine échelle&#xa0;: %2, le premier à la trame %3.</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1 est SIMULÉ&#xa0;: il provient d’un générateur de signaux, et non d’un microphone.</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1 a été interrompu pendant l’enregistrement&#xa0;; «&#xa0;levelscribe-cli verify --recover&#xa0;» le complète.</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>L’étalonnage de %1 change en cours de route&#xa0;: chaque ligne suit le sien, et le total est calculé à partir des lignes.</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>L’audio de %1 a été corrigé à l’enregistrement&#xa0;: seul le niveau est repris de l’autre étalonnage, la courbe reste.</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1 ne contient pas d’audio&#xa0;: ce sont ses niveaux tels qu’ils ont été consignés.</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>La courbe qui a servi à les corriger reste, quoi qu’indique l’autre étalonnage.</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1&#xa0;: %2 autres lacunes de ce type&#xa0;; la synthèse les contient toutes.</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1&#xa0;: %2&#xa0;s ont été perdues à l’enregistrement et ne sont pas mesurées.</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1&#xa0;: %2&#xa0;s ne sont dans aucun fichier audio et ne sont pas mesurées.</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>Niveau de chaque bande</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   max %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Niveau de chaque bande. Molette&#xa0;: zoom, avec Ctrl sur les niveaux&#xa0;; glisser&#xa0;: déplacer&#xa0;; clic&#xa0;: second curseur&#xa0;; double-clic&#xa0;: tout afficher.</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>Grand affichage</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>F11, Échap ou un double-clic ramène à la fenêtre complète.</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>étalonnage vérifié</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>étalonnage estimé</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>pas d’étalonnage</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Aucune mesure en cours</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Aucune limite définie</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Non étalonné&#xa0;: dBFS</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Dessus</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>Choisir le fichier d’étalonnage du microphone, ou le déposer sur la fenêtre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>Mesurer sans fichier d’étalonnage</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Fichier d’étalonnage</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° vers la source</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>Le microphone est dirigé vers la source</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° vers le plafond</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>Le microphone est dirigé vers le plafond</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Fichier d’étalonnage du microphone</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Fichiers d’étalonnage (*.txt *.cal *.csv *.omm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>La ligne %1 est ignorée&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>Écouter le calibreur jusqu’à ce que le son soit stable pendant trois secondes</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>Vérifications de ce microphone</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>Vérification au calibreur</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>Choisir le niveau indiqué sur le certificat du calibreur, le placer sur le microphone, l’allumer et lancer l’écoute.</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>Niveau du son du calibreur, en dB SPL</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Autre niveau</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Niveau du calibreur en dB SPL</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>Niveau d’après le certificat du calibreur, de 60 à 130&#xa0;dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>Durée de stabilité du son</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>Le niveau d’un calibreur se situe entre %1 et %2&#xa0;dB SPL&#xa0;: saisir la valeur de son certificat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Ouverture du microphone…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>Écoute&#xa0;: stable depuis %1&#xa0;s sur %2.</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>Vérifié&#xa0;: %1&#xa0;dB SPL indique %2&#xa0;dBFS.</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>Dérive depuis le %1&#xa0;: %2&#xa0;dB.</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>C’est plus que la dérive d’un microphone&#xa0;: le gain ou le niveau du calibreur a-t-il été changé&#xa0;?</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>L’estimation du fichier d’étalonnage s’en écartait de %1&#xa0;dB.</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>C’est beaucoup&#xa0;: le calibreur est-il réglé sur %1&#xa0;dB&#xa0;?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation>Levelscribe enregistre</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>Un enregistrement est en cours. L’arrêter et fermer Levelscribe&#xa0;?</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>Dans les deux cas, ce qui est enregistré est complet.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>La fenêtre reste ouverte et l’enregistrement continue</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>L’enregistrement se termine maintenant et est sauvegardé avant la fermeture de la fenêtre</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>ls::EventLog</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
    <message>
        <source>%1
frame %2 of the measurement</source>
        <translation>%1
trame %2 de la mesure</translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation>Afficher tous les événements, les anomalies seules ou les annotations seules</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>Copier les événements sélectionnés, ou tous ceux affichés, en lignes de tableau (Ctrl+C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation>Marqueurs, déclenchements, exclusions</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Événements et marqueurs</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Aucun événement de ce type.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>Aucun événement pour l’instant. M pose un marqueur, 1 à 9 un marqueur avec une classe.</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>Configurer votre microphone</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>Une seule fois par microphone. Levelscribe mémorise le fichier et l’applique à chaque valeur.</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>Essayer la démo, simulée</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>Mesurer un UMIK-1 simulé dans un salon&#xa0;; chaque valeur indique qu’elle est simulée</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>Choisir le fichier d’étalonnage de ce microphone</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>L’obtenir chez miniDSP</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>Ouvrir la page de miniDSP dans le navigateur&#xa0;; Levelscribe lui-même ne télécharge rien</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>Vers la source, 0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>Le microphone est dirigé vers la source</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>Vers le plafond, 90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>Le microphone est dirigé vers le plafond&#xa0;: le fichier dont le nom se termine par _90deg</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>Avec le fichier, le niveau absolu est estimé, à ±1&#xa0;dB environ avec un UMIK-1, tant qu’un calibreur ne le confirme pas. Chaque valeur indique ce qu’il en est.</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>Continuer sans fichier, en dBFS</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>Ignorer cette étape (Échap)&#xa0;: niveaux en décibels sous la pleine échelle, jamais en dB SPL</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Commencer la mesure</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>Afficher la mesure et la recommencer</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvé</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>gain %1&#xa0;dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>Un microphone a été trouvé, mais pas d’UMIK</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1. Pour des dB SPL, il faut un calibreur ou le niveau de pleine échelle.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>Brancher l’UMIK-1&#xa0;: il apparaît ici tout seul. En attendant, essayer la démo.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 est en vigueur</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>Déposer le fichier d’étalonnage ici</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>Un fichier texte portant le numéro de série inscrit sur le microphone, par exemple 7175488.txt. N’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – y saisir le numéro de série imprimé sur le microphone.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – y saisir le numéro de série %2.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Fichier d’étalonnage du microphone</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Fichiers d’étalonnage (*.txt *.cal *.csv *.omm);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>Niveau du signal</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>Vérifier avec un calibreur…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>Ouvrir l’étape avec un calibreur acoustique de 94 ou 114&#xa0;dB, qui confirme le niveau</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>Microphone&#xa0;: connecté</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>Microphone&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>Rien n’est encore branché</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>Tel que le microphone le fournit</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>Fréquence et format&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>Connus une fois le microphone ouvert</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>Volume d’entrée&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>Le régler à 100&#xa0;% dans les paramètres audio du système</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>Volume d’entrée 100&#xa0;%</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>Levelscribe avertit si un autre programme le modifie</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>Volume d’entrée %1&#xa0;dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>Les niveaux en sont corrigés. Mieux vaut le régler à 100&#xa0;% dans les paramètres audio du système.</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>Signal&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>L’écoute commence avec le microphone</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>Pas de signal&#xa0;: silence</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>Rétablir le son du microphone dans les paramètres audio du système.</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>Signal reçu</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>Fichier d’étalonnage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>Fichier d’étalonnage&#xa0;: en attente</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>D’ici là, les niveaux sont en dBFS, jamais en dB SPL</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>Vérification au calibreur&#xa0;: facultative</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>94 ou 114&#xa0;dB à 1&#xa0;kHz&#xa0;: «&#xa0;estimé&#xa0;» devient «&#xa0;vérifié&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>Configurer le microphone…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>Énoncer le niveau</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>Touches et manuel</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Durée de l’historique</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>Durée affichée par l’historique</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>Pondéré A, Fast</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>LAeq sur %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>audio conservé</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>Historique du niveau</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Niveau pondéré A, Fast, au cours du temps&#xa0;: chaque pixel montre son maximum et son minimum. Molette&#xa0;: zoom, avec Ctrl sur les niveaux&#xa0;; glisser&#xa0;: déplacer&#xa0;; clic&#xa0;: second curseur&#xa0;; double-clic&#xa0;: tout afficher.</translation>
    </message>
    <message>
        <source>%1   %2 s</source>
        <translation>%1   %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ls::KeyMap</name>
    <message>
        <source>Measure, or stop measuring</source>
        <translation>Mesurer, ou arrêter la mesure</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>Enregistrer, ou arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>Pondération fréquentielle du grand affichage</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>Sa pondération temporelle&#xa0;: Fast, Slow, Impulse&#xa0;; E&#xa0;: la moyenne, Leq</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>Vers la commande suivante&#xa0;; Espace ou Entrée l’active</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>Fermer le volet, une liste ou une boîte de dialogue&#xa0;; n’arrête jamais un enregistrement</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Lire, ou mettre en pause</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>Déplacer le curseur&#xa0;; avec Maj, sélectionner une plage</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>Déplacer le curseur d’un dixième de la partie visible</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Au début, ou à la fin</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>Faire défiler d’une partie visible</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>Afficher une durée plus courte, agrandie, ou plus longue</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Afficher tout l’enregistrement</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>Poser un marqueur au curseur, simple ou avec une classe</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>Exclure la plage sélectionnée</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>Modifier l’événement sélectionné</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>Retirer le marqueur ou l’exclusion sélectionné</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>Copier les valeurs de la plage</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>Annuler la dernière modification&#xa0;; avec Maj, la rétablir</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>Désélectionner&#xa0;; puis revenir à la mesure en cours</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Pendant la mesure</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Partout dans la fenêtre</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>À la relecture d’un enregistrement</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>Grand affichage</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>Choisir la pondération et la constante de temps (touches A C Z, F S I, E pour Leq)</translation>
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
        <translation>Impulse</translation>
    </message>
    <message>
        <source>SIMULATED microphone</source>
        <translation>Microphone SIMULÉ</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>Ces valeurs proviennent d’un générateur de signaux ou d’un fichier, et non d’un microphone.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>Crête numérique</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Non étalonné&#xa0;: dBFS</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ vérifié avec un calibreur</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ comme py-umik-base-app, trop bas de 12&#xa0;dB</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ estimé, incertain à plusieurs dB près</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimé</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>Courbe corrigée (%1 coefficients)</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>Courbe non appliquée à cette mesure</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>impossible de lire «&#xa0;%1&#xa0;» (ce fichier n’existe pas)</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>impossible de lire «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;; produire une série de niveaux avec «&#xa0;levelscribe-cli analyze&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une série de niveaux&#xa0;: sa première ligne ne nomme aucune colonne time_sec. En produire une avec «&#xa0;levelscribe-cli analyze&#xa0;» ou «&#xa0;meter --format csv&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>%1 champs au lieu de %2&#xa0;; le fichier est endommagé ou tronqué à cet endroit</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>Niveau d’un sinus à pleine échelle en dB SPL</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>Niveau d’un sinus à pleine échelle avec un volume d’entrée de 100&#xa0;%, en dB SPL&#xa0;; Entrée valide</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>Vérification au calibreur</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>La dernière vérification de ce microphone avec un calibreur acoustique</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>Sens Factor du fichier d’étalonnage</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>La sensibilité du fabricant selon la formule pour le microphone&#xa0;: une estimation</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>Pleine échelle à</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>Un niveau connu par ailleurs&#xa0;: une estimation</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>Comme py-umik-base-app&#xa0;: −12&#xa0;dB</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor, à ne comparer qu’avec les relevés de ce programme</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>Saisir un niveau supérieur à 0 et d’au plus 250&#xa0;dB SPL, par exemple %1.</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>Choisir d’abord un microphone&#xa0;: le niveau est saisi pour un microphone précis.</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>La limite n’est plus dépassée&#xa0;: %1 était sous %2&#xa0;dB depuis %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>La commande de dépassement de la limite est encore en cours (%1) et n’a pas été relancée.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>Impossible de lancer la commande de dépassement de la limite (%1&#xa0;: %2). La corriger dans les réglages.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>La commande de dépassement de la limite a échoué avec le code %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>Position du niveau surveillé par rapport à sa limite. La limite se définit dans les réglages.</translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation>Loudness, EBU R 128</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Crête vraie</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>Ce qui détermine les dB SPL (Ctrl+K)</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>Recommencer moyennes, maximums et crêtes</translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Rechercher dans toutes les pages</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>Affiche les pages contenant tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation>Aucune page ne contient tous ces mots. Essayer moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Poser un marqueur</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>Poser un marqueur avec une note…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>Poser un marqueur de classe</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>Exclure les %1 dernières s</translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation>Note pour le marqueur à %1&#xa0;:</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>les %1 dernières s</translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1, %n fois depuis %2</numerusform>
            <numerusform>%1, %n fois depuis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 message&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>%n message&#xa0;: %1</numerusform>
            <numerusform>%n messages&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
Cliquer pour voir tous les messages (Ctrl+M).</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Il n’y a aucun message.</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>Vider la liste des messages</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Effacer ce message</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>Retirer ce message de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Afficher le dossier dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation>saturé</translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation>CLIP ×%1</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>pas de clip</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>Niveau pondéré A, Fast. Le trait tient 2&#xa0;s&#xa0;; le triangle est le maximum depuis la RAZ.</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>Plus grand échantillon, re pleine échelle. Après une saturation, le voyant reste allumé jusqu’à un clic dessus.</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>Réafficher les autres vues (Échap)</translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation>Donner toute la place à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation>Tiers d’octave de la plage</translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation>%1&#xa0;: Leq %2, max %3, L90 %4 %5</translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>Choisir le dossier où créer les enregistrements</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Afficher le dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>Brut, tel que fourni par le microphone</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>Tous les canaux, intacts&#xa0;: les niveaux peuvent être recalculés avec un meilleur étalonnage</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>Courbe du microphone corrigée</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>Le canal analysé, après correction d’étalonnage</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>Niveaux seuls, sans audio</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>Rien ne peut être écouté&#xa0;: pour la vie privée</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>Type de fichier audio</translation>
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
        <translation>Résolution</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>Nombre de bits de chaque échantillon dans le fichier</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>comme à l’entrée</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bits flottant</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>Nouveau fichier toutes les</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>Durée maximale d’un fichier audio&#xa0;; rien n’est perdu entre deux fichiers. 0&#xa0;: un seul fichier, quelle que soit la durée</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>et à chaque heure pleine</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>Un nouveau fichier audio commence à chaque heure pleine de l’horloge locale</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>Impossible d’écrire dans %1. Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>Environ %1 par heure</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>Au plus %1 par heure environ</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>Environ %1 par heure, niveaux compris</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>Un enregistrement est en cours. Les modifications faites ici s’appliquent à partir du suivant.</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>Inclure ce qui précède</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>Secondes précédant l’appui sur Enregistrer incluses dans le fichier, dans la mesure où elles ont été mesurées&#xa0;: 0 à 600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>À l’appui sur Enregistrer</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio des moments bruyants seuls</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>L’audio n’est écrit qu’autour des moments au-dessus du seuil&#xa0;; les niveaux sont consignés en continu</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>Niveau de déclenchement</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>Le niveau comparé, toutes les 100&#xa0;ms</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>Le seuil</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>Saisir un niveau de %1 à %2&#xa0;dB SPL.</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>Sans étalonnage, le seuil est en dBFS&#xa0;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio avant</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>Secondes conservées avant le dépassement du seuil&#xa0;: 0 à 600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio après</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>Secondes conservées après le retour sous le seuil</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Réunis jusqu’à</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>Deux segments audio plus proches que cette durée n’en font qu’un</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>Heure à laquelle l’enregistrement commence après l’appui sur Enregistrer, par exemple 22:00&#xa0;; vide&#xa0;: aussitôt</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Finir à</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>Heure à laquelle il se termine tout seul, par exemple 06:00&#xa0;; vide&#xa0;: à l’arrêt manuel</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Nouvelle mesure chaque jour à</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>Un long enregistrement passe à un nouveau dossier à cette heure, sans lacune</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>Appuyer sur Enregistrer&#xa0;: l’enregistrement attend alors %1. Levelscribe doit rester ouvert.</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>Saisir un niveau de %1 à %2 %3.</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation>Examiner cet enregistrement et l’écouter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>Afficher le dossier de l’enregistrement dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>Copier ces chiffres en texte</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Cet enregistrement</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>Il ne s’est pas terminé normalement.</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>Complet, hormis les lacunes indiquées.</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>Complet&#xa0;: aucune trame ne manque.</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>Établir le rapport de cet enregistrement (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>Enreg.</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>Options d’enregistrement</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Ce qui est enregistré, et où (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Événements et marqueurs</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>Ce qui s’est passé, et vos marqueurs (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» a été interrompu par une coupure de courant ou un plantage. Il est récupéré et se termine après %2.</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>Langue des textes dans le PDF et le HTML</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>Format des pages d’un PDF</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>Comparer aux empreintes de l’enregistrement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Choisir le dossier du rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>Abandonner l’opération en cours&#xa0;; il n’en reste rien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>Écrire le rapport (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>Afficher le rapport écrit</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Rapport sur %1</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>Indique dans le rapport si l’audio et les niveaux sont tels qu’enregistrés. Prend plus de temps.</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>Pages à imprimer ou à envoyer</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>Un seul fichier pour tout navigateur</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>Tableaux, plusieurs fichiers</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>Toutes les valeurs dans un fichier, pour des programmes</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Dossier du rapport</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>Nom des fichiers du rapport, sans extension</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Sauvegarder en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>Fermer (Échap)&#xa0;; la saisie est mémorisée</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sauvegardé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>Sauvegardé&#xa0;: %1 et %n autre</numerusform>
            <numerusform>Sauvegardé&#xa0;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» (%2). Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>Lecture de la mesure…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Sauvegarder de nouveau pour le remplacer, ou changer le nom.</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>Impossible de mémoriser votre saisie (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été sauvegardé.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>Aucun programme n’ouvre «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>Ce que le rapport évalue et ce qu’il montre d’abord</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>Lieu de la mesure. Un lieu ayant déjà fait l’objet d’un rapport remplit ses champs.</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Mesure de bruit</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>Loudness (EBU R 128)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>Lieu et microphone</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>Un nombre&#xa0;; vide&#xa0;: aucune valeur</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>Sur toute la largeur disponible (0)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>impossible de créer les pages</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>Une série de niveaux ne suffit pas pour un rapport. Ouvrir la mesure ou son audio.</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>Le rapport s’établit une fois l’enregistrement terminé.</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>Il n’y a encore rien pour un rapport. Enregistrer une mesure, ou ouvrir un enregistrement (Ctrl+O).</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport sauvegardé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>La plage sélectionnée est le son d’un calibreur de</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL égale dBFS plus</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Niveau du calibreur en dB SPL</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>D’après son certificat</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>Décalage en dB</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>De dBFS à dB SPL</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>Étalonnage de l’enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>Sélectionner d’abord une plage contenant le son du calibreur, ou saisir le décalage.</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>Le LZeq de la plage est de %1&#xa0;dBFS, donc dB SPL égale dBFS plus %2&#xa0;dB. L’étalonnage est considéré comme vérifié.</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>L’étalonnage est considéré comme estimé&#xa0;: aucun calibreur n’a été écouté.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>La courbe du microphone est celle d’un autre fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>Choisir le fichier d’étalonnage</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>Garder le niveau absolu, ne changer que la courbe</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>Les niveaux sont conservés tels qu’enregistrés. Un autre étalonnage change leur signification, pour tout l’enregistrement et exactement, et peut être annulé. Avec une autre courbe, ils sont recalculés à partir de l’audio enregistré et conservés à côté.</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>Sinon, les dB SPL découlent de la sensibilité du fichier</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Fichier d’étalonnage</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>Fichiers d’étalonnage (*.txt *.cal *.omm *.frd);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>Choisir le fichier contenant la courbe du microphone.</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: tous les niveaux sont recalculés, ce qui prend un moment&#xa0;; ceux d’origine restent.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>Seuls les dossiers de mesure conservent marqueurs et exclusions&#xa0;; ceci est un fichier.</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>Cette mesure est encore en cours d’enregistrement. Elle pourra être modifiée une fois terminée.</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>Cette mesure a été interrompue. La récupérer avant de la modifier&#xa0;: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: marqueurs et exclusions ne peuvent pas être conservés. Copier le dossier pour le modifier.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>Ce qui s’est passé pendant l’enregistrement reste&#xa0;; seuls marqueurs et exclusions peuvent être retirés.</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Les niveaux sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>Son audio a été conservé avec la courbe du microphone compensée. Une autre courbe exige de l’audio brut.</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>Il n’y a pas d’audio permettant de calculer des niveaux.</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>Les niveaux sont en cours de recalcul. Attendre, ou annuler d’abord.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>Exclusion</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>conservé avec la modification&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Pourquoi l’exclure</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Motif du changement</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>Classe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2&#xa0;s)</translation>
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
        <translation>Événements affichés</translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation>Afficher tous les événements, les annotations seules ou les anomalies seules</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>Modifier le nom, la classe ou le motif de l’événement sélectionné (F2)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>Le marqueur ou l’exclusion sélectionné ne compte plus (Suppr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Annuler la dernière modification (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>La rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>Événements de l’enregistrement</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>Événements et annotations</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>non étalonné</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>étalonnage estimé</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>étalonnage vérifié</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 à %3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>modifications depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>Ouvrir un autre enregistrement, ou modifier son étalonnage</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Retour au direct</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>Revenir à la mesure en cours (Échap)</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>Part du fichier déjà mesurée</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>Mesure du fichier…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>L’enregistrement continue</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>La mesure continue</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>niveaux recalculés</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>Abandonner l’opération en cours</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>Calcul des niveaux avec l’autre courbe…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>Niveau au cours de l’enregistrement</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   %2 à %3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>Lire à partir du curseur, ou mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Ce qui est lu</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>Tel que fourni par le microphone, ou avec sa courbe compensée</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>Temps au curseur</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>Volume de lecture en dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>Écart de volume entre la lecture et l’enregistrement</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>Il n’y a ni haut-parleur ni casque pour la lecture. En connecter un, puis appuyer de nouveau sur Lire.</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>La sortie audio n’a accepté aucun son. En choisir une autre dans les paramètres audio du système.</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>La sortie audio a disparu. Appuyer sur Lire pour continuer avec une autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: du silence est lu à sa place.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>Un enregistrement est en cours et son microphone capterait cette lecture. Appuyer encore une fois sur Lire pour la lancer quand même.</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>Trop fort&#xa0;: les crêtes sont écrêtées.</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>Plus fort qu’à l’enregistrement&#xa0;: attention à vos oreilles.</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>La mesure en cours capte le son lu, sauf au casque.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewRangePanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 échantillons</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>1/3 d’octave&#xa0;: Leq, avec maximum et L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>Copier ces valeurs en texte (Ctrl+C)</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>Exclure cette plage des résultats (X)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Tout l’enregistrement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 à %3, %4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>Lecture des niveaux…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>Rien n’a été mesuré ici, ou tout est exclu.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Non étalonné</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Saturé</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>Ouvrir un dossier de mesure…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>Étalonnage de cet enregistrement…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>Enregistrements (measurement.sqlite *.wav *.rf64 *.flac *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>Ouvrir un dossier de mesure</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Lire un fichier</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>Fichiers audio (*.wav *.rf64 *.flac);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>Niveau affiché</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>Niveau que montre la courbe</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>Durée affichée</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>Part de l’enregistrement affichée&#xa0;; la molette zoome</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>Aucun audio n’a été conservé avec cet enregistrement.</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>Ses fichiers audio ne sont plus là.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, maximum et minimum</translation>
    </message>
    <message>
        <source>Leq</source>
        <translation>Leq</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>Cette mesure est encore en cours d’enregistrement&#xa0;: ce qui est arrivé depuis son ouverture n’est pas affiché.</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>Cette mesure a été interrompue. levelscribe-cli verify --recover la complète.</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>Des fichiers audio manquent&#xa0;: %1. Du silence est lu à leur place.</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>Cette mesure ne contient rien&#xa0;: elle s’est terminée avant son premier niveau.</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>Sélectionner d’abord une plage&#xa0;: glisser avec Maj, ou déplacer le curseur avec Maj et les flèches.</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_sec n’est pas croissant&#xa0;: %1 après %2</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>il n’y a aucune ligne sous l’en-tête</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>les lignes proviennent de plusieurs fichiers et n’ont pas d’horodatage&#xa0;: tracer un fichier à la fois</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne %2 n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>«&#xa0;%1&#xa0;» dans la colonne timestamp n’est pas une heure de la forme 2026-11-22T14:03:05.000+01:00</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>Vérification de l’instrument</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>Chaque essai avec son écart et sa tolérance</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>Tester l’instrument, ou arrêter l’essai</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>Sauvegarder en PDF, JSON, HTML ou texte (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>Imprimer le rapport, à signer (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>Fermer (Échap)&#xa0;; la mesure en cours continue</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>À %1, la fréquence d’échantillonnage de la mesure.</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>À %1&#xa0;: pour les %2 de l’entrée, aucune tolérance n’est garantie.</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>À %1&#xa0;: aucune mesure n’est en cours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» (%2). Choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sauvegardé sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Sauvegarder la vérification</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’a pas accepté le rapport. Le sauvegarder plutôt en PDF.</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>Le fichier est arrivé à sa fin.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>Aucun microphone n’est connecté. En brancher un&#xa0;; en attendant, le microphone de démonstration simulé peut être mesuré.</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>Rien d’autre n’est lu pendant l’enregistrement. Arrêter d’abord l’enregistrement.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>La courbe du microphone sera corrigée à partir de la prochaine mesure.</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>Enregistrement terminé&#xa0;: %1, pertes&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>À %1 de la mesure&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Sauvegarde de l’enregistrement…</translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>Le microphone mesuré. Le choisir en haut à gauche de la fenêtre.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>Le canal de l’entrée qui est mesuré. Les anciens UMIK-1 fournissent le même signal sur deux canaux.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Fichier d’étalonnage</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>Le fichier de votre microphone, selon son numéro de série. Sa courbe est compensée dans tout ce qui est mesuré.</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>Source du niveau</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>Ce qui convertit les dBFS en dB SPL&#xa0;: le fichier, un calibreur ou un niveau saisi.</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>Niveau de pleine échelle saisi</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>Le niveau de pression acoustique d’un sinus à pleine échelle, s’il est connu&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>Niveau du calibreur</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>Ce que délivre votre calibreur acoustique d’après son certificat&#xa0;: généralement 94 ou 114&#xa0;dB.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Grand affichage</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>La valeur affichée en grand. Dans la fenêtre, les touches A, C, Z et F, S, I la choisissent aussi.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>Les couleurs de la fenêtre. Le contraste élevé convient à une forte lumière et à une vue faible.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>Tous les textes de la fenêtre, plus grands ou plus petits.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Toujours au premier plan</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>La fenêtre reste au-dessus de celles des autres programmes.</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Durée de l’historique</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>Durée du passé que l’historique montre à la fois.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Durée du spectrogramme</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>Durée du passé que le spectrogramme montre à la fois.</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>Couleurs du spectrogramme</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>Les quatre palettes sont lisibles par les daltoniens&#xa0;; le gris s’imprime le mieux.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>Dynamique du spectrogramme</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>De la couleur la plus sombre à la plus claire.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation>Courbe de crête</translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation>Durée de maintien de la courbe de crête du spectre.</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>jusqu’à la prochaine RAZ</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>pendant 2&#xa0;s</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Type de spectre</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>Chaque fréquence séparément, ou des bandes de tiers d’octave ou d’octave.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 d’octave</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 octave</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>Longueur de la FFT</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>Nombre de points d’une transformée. Davantage de points séparent des fréquences plus proches, mais suivent plus lentement.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Moyennage du spectre</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>Façon de moyenner le spectre affiché au cours du temps.</translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation>Fast, 125&#xa0;ms</translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation>Slow, 1&#xa0;s</translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation>depuis la dernière RAZ</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>sur un nombre de transformées</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>Transformées moyennées</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>Pour la moyenne sur un nombre de transformées&#xa0;: combien.</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>transformées</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>Canaux du loudness</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>Canaux du loudness et de la crête vraie&#xa0;: le canal mesuré, ou tous les canaux d’un programme ensemble.</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>Le canal mesuré</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>Tous les canaux, comme un programme</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>Où Enregistrer crée ses dossiers. Vide&#xa0;: Levelscribe dans vos documents.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>Ce qui est conservé du son. Brut est ce que le microphone a envoyé&#xa0;: un élément de preuve, exploitable avec tout étalonnage ultérieur.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>Avec la courbe compensée</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>Aucun, niveaux seuls</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLAC occupe environ la moitié de la place de WAV, sans perte.</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>Format d’échantillon</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>Jamais moins de bits que n’en fournit le microphone.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Comme à l’entrée</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>float, 32 bit</source>
        <translation>flottant, 32 bits</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>Nouveau fichier audio toutes les</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>Durée maximale d’un fichier audio avant que le suivant ne commence, sans lacune&#xa0;; 0&#xa0;: illimitée.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>Nouveau fichier audio à chaque heure pleine</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>Les fichiers audio commencent alors à l’heure pleine de l’horloge locale.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Pré-enregistrement</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>Durée de ce qui a été capté avant l’appui sur Enregistrer et figure aussi dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio des moments bruyants seuls</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>Les niveaux sont consignés en permanence&#xa0;; l’audio est conservé tant que le niveau dépasse le seuil.</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>Grandeur de déclenchement</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>La grandeur comparée au seuil.</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>Seuil avec étalonnage</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>L’audio est conservé à partir de ce niveau de pression acoustique.</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>Seuil sans étalonnage</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio avant</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>Conservé avant le dépassement du seuil.</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio après</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>Conservé après le retour sous le seuil.</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Réunis jusqu’à</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>Les moments bruyants séparés d’au plus cette durée forment un seul événement.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>Après l’appui sur Enregistrer, l’enregistrement attend cette heure, par exemple 22:00. Vide&#xa0;: aussitôt.</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Finir à</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>Heure à laquelle l’enregistrement se termine tout seul, par exemple 06:00. Vide&#xa0;: à la main.</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Nouvelle mesure chaque jour à</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>Un long enregistrement passe à un nouveau dossier à cette heure, sans lacune.</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>Surveiller une limite</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>Exige un étalonnage. Un dépassement de la limite est affiché, signalé et consigné comme événement de la mesure.</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>Grandeur surveillée</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>La grandeur comparée à la limite.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>Dépassée au-dessus de ce niveau. Le dépassement est considéré comme terminé quand la valeur est restée 1&#xa0;dB en dessous pendant 10&#xa0;s.</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>Bip en cas de dépassement</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>Le son du système. Le microphone le capte aussi.</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>Commande en cas de dépassement</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>Un programme avec ses arguments. Il trouve grandeur, niveau et limite dans LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB et LEVELSCRIBE_TIME. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>La langue de la fenêtre. Les nombres et les dates s’écrivent aussi selon elle.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Effet immédiat.</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>Effet à la prochaine mesure.</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>Effet au prochain enregistrement.</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>Effet au redémarrage de Levelscribe.</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>L’audio est conservé à partir de ce niveau, en décibels par rapport à la pleine échelle&#xa0;; aussi pour la crête vraie et la sonie, qu’aucune calibration ne décale.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>Rechercher dans les noms et descriptions</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>Affiche les réglages contenant tous ces mots (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Reprendre tous les réglages d’un fichier</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les réglages</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Réglages (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>Écrire tous les réglages dans un fichier</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>Remettre tous les réglages à leur valeur par défaut&#xa0;; l’entrée et l’étalonnage restent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>Remettre tous les réglages dans leur état antérieur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Fermer les réglages (Échap)</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>Aucun réglage trouvé pour «&#xa0;%1&#xa0;». Essayer moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>Tous les réglages ont leur valeur par défaut, sauf ceux verrouillés pendant la mesure.</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>Tous les réglages ont leur valeur par défaut. «&#xa0;Annuler&#xa0;» les ramène à l’état antérieur.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>Arrêter d’abord la mesure&#xa0;: certains de ces réglages sont verrouillés tant qu’elle dure.</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>Tous les réglages ont retrouvé leur état antérieur.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>Arrêter d’abord la mesure&#xa0;: certains réglages sont verrouillés tant qu’elle dure. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>fichier trop volumineux</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;» (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>Les réglages sont ceux de «&#xa0;%1&#xa0;». «&#xa0;Annuler&#xa0;» les ramène à l’état antérieur.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;» (%2). Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>Tous les réglages sont dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de réglages (%2). En choisir un exporté par Levelscribe&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de réglages de Levelscribe. En choisir un exporté par Levelscribe&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>Impossible de reprendre «&#xa0;%1&#xa0;»&#xa0;: la valeur de «&#xa0;%2&#xa0;» est hors limites ou d’un autre type. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>Remettre ce réglage à sa valeur par défaut</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Valeur par défaut de %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>Dans vos documents</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>Ouvrir l’étalonnage</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>Verrouillé pendant la mesure&#xa0;: il change la signification des valeurs, qui ne seraient plus comparables. Arrêter la mesure (Espace dans la fenêtre) pour le modifier.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Saisir une heure, par exemple 22:00, ou rien.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Saisir un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Saisir un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Durée du spectrogramme</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>Durée affichée par le spectrogramme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>Couleurs du spectrogramme, du niveau le plus bas au plus élevé</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>Décibels de la couleur la plus sombre à la plus claire</translation>
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
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Niveau de chaque fréquence au cours du temps, en couleurs. Molette&#xa0;: zoom sur les fréquences, avec Ctrl sur les couleurs&#xa0;; glisser&#xa0;: déplacer&#xa0;; clic&#xa0;: second curseur&#xa0;; double-clic&#xa0;: tout afficher.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1   %2   %3 s   %4 %5</source>
        <translation>%1   %2   %3&#xa0;s   %4 %5</translation>
    </message>
    <message>
        <source>Δ %1 s   %2 octaves</source>
        <translation>Δ %1&#xa0;s   %2 octaves</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Type de spectre</translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation>Afficher chaque fréquence, ou des bandes d’octave ou de tiers d’octave</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 d’octave</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 octave</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Moyennage du spectre</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>Façon de moyenner le spectre au cours du temps</translation>
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
        <translation>Depuis RAZ</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1 spectres</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>Autre nombre de spectres…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Crêtes</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>Durée de maintien des crêtes du spectre (P)</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>Crêtes maintenues</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>Crêtes 2&#xa0;s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>Spectres moyennés&#xa0;:</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>moyenne de %1 spectres</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>moyenne, Slow</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>moyenne depuis la RAZ</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>moyenne, Fast</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>Fast, avec maintien 2&#xa0;s</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>maximum depuis la RAZ</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>crête depuis la RAZ</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>crête des 2 dernières s</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Niveau de chaque fréquence. Molette&#xa0;: zoom, avec Ctrl sur les niveaux&#xa0;; glisser&#xa0;: déplacer&#xa0;; clic&#xa0;: second curseur&#xa0;; double-clic&#xa0;: tout afficher.</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2 octaves</translation>
    </message>
</context>
<context>
    <name>ls::SpokenViews</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Rien n’est encore mesuré.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulé</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1, non étalonné</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimé</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1, vérifié avec un calibreur</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>Maximum à %1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
</context>
<context>
    <name>ls::StatusLine</name>
    <message>
        <source>Rate and sample format as the input delivers them</source>
        <translation>Fréquence d’échantillonnage et format tels que fournis par l’entrée</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>Trames perdues depuis le début de la mesure, à cause d’un retard du traitement</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>Remplissage de la file d’attente entre l’entrée et le traitement</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>Temps processeur de Levelscribe, en pour cent d’un cœur</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>Durée d’enregistrement possible sur le disque du dossier de sortie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation>CPU –</translation>
    </message>
    <message>
        <source>disk –</source>
        <translation>disque –</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>pertes %1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>file %1&#xa0;%</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1&#xa0;%</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>disque&#xa0;: reste %1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>Vérifier l’instrument…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>Étalonnage (Ctrl+K)</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>Démarrer ou arrêter la mesure (Espace)</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>Démarrer ou arrêter l’enregistrement sur le disque (R)</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Ce qui est enregistré, et où (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>Poser un marqueur (M)&#xa0;; avec une note&#xa0;: Maj+M&#xa0;; avec une classe&#xa0;: 1 à 9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>Recommencer moyennes, maximums et minimums (Ctrl+R)</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>Ouvrir ou fermer le volet (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Périphérique d’entrée</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>Microphone pour la mesure</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Recherche de microphones…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>Durée de la mesure depuis la dernière RAZ</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>Durée de la mesure</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>RAZ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>Étalonnage&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>Étalonnage estimé</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>Étalonnage vérifié</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>Étalonnage&#xa0;: autre microphone</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>Cliquer pour voir et modifier l’étalonnage (Ctrl+K), ou déposer son fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>Le volume système de cette entrée est à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>Le volume système de cette entrée n’est pas à 100&#xa0;%&#xa0;: il est de %1&#xa0;dB, ce qui est pris en compte. Le régler à 100&#xa0;% dans les paramètres audio.</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>Écrire un rapport (Ctrl+E)</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>autre microphone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation>Entrée %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation>Durée écoulée</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Saisir un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Saisir une heure, par exemple 22:00, ou rien.</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Grand affichage</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>Vue compacte</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Toujours au premier plan</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>Maintenir les crêtes, ou 2&#xa0;s</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Disposition habituelle</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>Reprendre mes réglages antérieurs</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Thème suivant</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>Taille du texte (au prochain démarrage)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ls::ViewSide</name>
    <message>
        <source>The size of text changes at the next start.</source>
        <translation>La taille du texte changera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simulé)</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>début</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1, %2 trames à %3&#xa0;Hz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pertes</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 trames</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%1 trames dans %2 fichiers, %3 trames dans aucun</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveaux</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1 lignes, %2 lignes de bandes, %3 événements</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1 secondes, racine %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>CONFORME&#xa0;: la mesure est telle qu’enregistrée</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NON CONFORME</translation>
    </message>
</context>
</TS>
