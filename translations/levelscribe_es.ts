<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>Sonómetro y grabador de sonido.</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>Una grabación que se quiere ver: una carpeta de medición, un archivo de audio o una serie de niveles.</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>Medir con el micrófono de demostración simulado, guardar una imagen de la ventana y salir.</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>Tiempo de espera antes de la imagen.</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>Sus ajustes anteriores valdrán a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>Levelscribe no terminó correctamente la última vez. Se ha iniciado con la disposición y el dispositivo habituales. Los suyos se recuperan con Herramientas, Vista, «Volver a usar mis ajustes anteriores».</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>aquí no hay pantalla. Sin ventana mide «levelscribe-cli meter».</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>Sens Factor del archivo</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>fórmula de py-umik-base-app</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>nivel de fondo de escala introducido</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>calibrador, %1 dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>%1 dB en el archivo</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>no indicado por el archivo</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>no indicado por el dispositivo</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>%1 dB ajustados</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
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
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS a 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganancia analógica</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>De %1 a %2, %3 puntos</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>Ninguna: los niveles son dBFS</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fondo de escala</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1 dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1 dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>Nivel según</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volumen de entrada</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1 dB, tenidos en cuenta</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>desconocido, se toma como 0 dB</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>activa, %1 coeficientes</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>a partir de la próxima medición</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>no es de este micrófono</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>Estos niveles indican 12 dB de menos. Úselos solo para comparar con registros de py-umik-base-app.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>La fórmula para este micrófono es provisional, con un error de varios dB. Compruébela con un calibrador.</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>No se indica la ganancia analógica del micrófono; se suponen 18 dB o la del archivo.</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>Aún no se conoce ninguna comprobación de este micrófono.</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>La entrada se satura. Reduzca la ganancia del micrófono o use 94 dB.</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>Apenas hay sonido. Encienda el calibrador y colóquelo en este micrófono.</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>No hay un tono claro por encima del ruido. Encienda el calibrador y encaje bien el micrófono en él.</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>El tono no es de 1 kHz. Ponga el calibrador en 1 kHz.</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>El nivel del tono no es estable. Mantenga quieto el micrófono y espere a que el calibrador se estabilice.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>tiempo desde el inicio, h:min:s</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>% del tiempo superado</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>% del tiempo por cada %1 dB</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>hora local</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation>La base de datos está dañada: %2.</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>La medición se interrumpió y no se ha recuperado. Recupérela primero: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>Se alteró lo anotado al principio (dispositivo, formato, inicio, ajustes).</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>Se alteró lo anotado al final (duración, pérdidas, motivo, raíz), o la raíz es de otra medición.</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>Segundo %3: el audio fue alterado (%1).</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>Segundo %3: los niveles fueron alterados.</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>Segundo %3: el resumen de los niveles fue alterado.</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>Segundo %3: los hashes fueron alterados.</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>Segundo %3: faltan los hashes.</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>Segundo %3: la fila %2 de la tabla «%1» fue alterada.</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>Segundo %3 o posterior: falta la fila %2 de la tabla «%1».</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>Segundo %3: falta el archivo de audio «%1».</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>Segundo %3: no se puede leer el archivo de audio «%1» (%2).</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>Segundo %3: el archivo de audio «%1» termina antes. %2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>El archivo de audio «%1» contiene más de lo grabado, a partir del segundo %3.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>Segundo %3: el archivo de audio «%1» contiene lo mismo que otro.</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>El archivo de audio «%1» fue alterado (su SHA-256 es otro), pero no sus muestras: solo su cabecera o su descripción.</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>El archivo de audio «%1» no pertenece a la medición.</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>Segundo %3: faltan niveles; no se registraron.</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>La grabación se interrumpió y se ha recuperado: los hashes del segundo %3 se crearon entonces.</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>Se añadieron eventos después del final: %2.</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>Se añadieron calibraciones después del final: %2.</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>Ediciones después del final: %2; cada una tiene un motivo y está junto a lo registrado.</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>Segundo %3: los niveles recalculados más tarde (análisis %2) fueron alterados. Los registrados se conservan junto a ellos.</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>Después del final se recalcularon niveles a partir del audio grabado (veces: %2); se conservan junto a los registrados, con sus propios hashes.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3 %  %4 × tiempo real  quedan %5 s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>no se puede escribir «%1» (%2); elija otro lugar con --%3</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%n canal, </numerusform>
            <numerusform>%n canales, </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>frecuencia y formato no indicados (¿24 bits, como un UMIK-1?)</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz, %2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>Enumera los dispositivos de entrada; * señala el predeterminado.</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>Mostrar el identificador del primer UMIK y nada más; salir con 1 si no hay ninguno.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>no hay ningún UMIK conectado; «levelscribe-cli devices» enumera lo que hay</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>mide grabaciones: serie de niveles y resumen</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>muestra lo que dice un archivo de calibración</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>enumera los dispositivos de entrada</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>muestra lecturas en directo, una línea por intervalo</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>dibuja la gráfica de una serie de niveles o de una medición</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>graba en una carpeta de medición hasta Ctrl-C</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>escribe el informe de una medición: PDF, HTML, JSON o CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>prueba el instrumento o verifica una medición</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>Uso: levelscribe-cli ORDEN [OPCIONES] [ARCHIVOS]

Órdenes:
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
levelscribe-cli ORDEN --help muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>no se puede escribir en la salida estándar (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>«%1» no es una opción</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>«%1» está de más</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>«levelscribe-cli %1 --help» muestra sus opciones.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1 requiere un número de segundos de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>El servidor de audio no responde. Reinicie PulseAudio o PipeWire y vuelva a iniciar Levelscribe; el micrófono de demostración funciona sin él.</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>No se encontró ningún micrófono: no hay ninguno conectado, o no había ningún servidor de audio (PulseAudio, PipeWire) en marcha al iniciar Levelscribe. Conecte uno, o inicie el servidor y después Levelscribe de nuevo. El micrófono de demostración funciona sin él (--generator demo).</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>Ningún dispositivo de entrada se llama «%1». Compruebe que esté conectado; «levelscribe-cli devices» enumera los que hay.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>No se pudo abrir «%1» en ningún formato de muestra (%2). Cierre los demás programas que lo usen, o desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>«%1» ha vuelto con otro formato (%2). La medición ha terminado y se conserva hasta aquí. Pulse Medir para continuar en el nuevo formato.</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>«%1» no se abrió en %2 segundos. Desconéctelo y vuelva a conectarlo, o reinicie el servidor de audio.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>«%1» ha desaparecido. La medición ha terminado y se conserva hasta aquí. Vuelva a conectar el micrófono y pulse Medir.</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>«%1» no ha enviado muestras durante %2 segundos. La medición ha terminado y se conserva hasta aquí. Compruebe el conector y el servidor de audio y pulse Medir.</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>«%1» no tiene el canal %2. Elija un canal que tenga.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>No se puede leer el archivo de audio «%1» (%2). Elija un archivo WAV, RF64 o FLAC.</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>El archivo de audio «%1» tiene %2. Levelscribe lee de 1 a 8 canales a entre 4 y 384 kHz; convierta antes el archivo.</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>El archivo de audio «%1» no contiene muestras. Si su grabación se interrumpió, recupérela primero.</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>«%1» no es un generador (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence o demo.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>No se puede leer el archivo de calibración «%1» (%2). Los niveles siguen como estaban.</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>«%1» no es un archivo de calibración (%2). Descargue del fabricante del micrófono el archivo de texto correspondiente a su número de serie.</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>El archivo de calibración «%1» está dañado: %2. Descárguelo de nuevo; los niveles siguen como estaban.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>El archivo de calibración «%1» no puede dar dB SPL aquí: %2. Los niveles se muestran en dBFS.</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>No hay ninguna calibración para la otra orientación junto a «%1» (%2). Descargue los dos archivos de su número de serie en una misma carpeta.</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>El nivel de fondo de escala introducido no puede dar dB SPL aquí: se introdujo para «%2», y este es «%1». Introdúzcalo de nuevo o elija otra fuente del nivel.</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>No se puede guardar la comprobación con calibrador en «%1» (%2): vale hasta que se cierre Levelscribe. Libere espacio en ese disco y repita la comprobación.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>No se puede crear ninguna grabación en «%1» (%2). Elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>No se pudo iniciar la grabación «%1» (%2).</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>El disco está lleno (%2): la grabación «%1» termina aquí y se conserva. Libere espacio y vuelva a pulsar Grabar. Los medidores siguen funcionando.</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>Falló la escritura de «%1» (%2): la grabación termina aquí y se conserva lo escrito. Compruebe el disco y vuelva a pulsar Grabar. Los medidores siguen funcionando.</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>No se inició ninguna grabación: en el disco de «%1» cabe menos de un minuto (%2 MB). Libere espacio o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>El disco no pudo seguir el ritmo con «%1»: %2 tramas se sustituyeron por silencio de la misma duración.</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>La grabación «%1» todavía se está escribiendo: el disco no la ha recibido completa en %2 segundos.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>No se puede usar «%1»: el controlador SQLite de Qt no está instalado. Instale el paquete libqt6sql6-sqlite (o el nombre que tenga en su sistema).</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>Otro programa está usando «%1» (%2). Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>No se puede escribir «%1» (%2). Permita la escritura en la carpeta y su disco, o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>«%1» está dañado (%2). Los archivos de audio que lo acompañan aún se pueden abrir; copie la carpeta antes de intentar repararlo.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>El disco está lleno: «%1» no admite más niveles (%2). Lo que contiene se conserva; libere espacio.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>«%1» no se puede abrir o ya no existe (%2). Compruebe que su disco esté conectado y que su carpeta no se haya movido.</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>Falló el acceso a «%1» (%2). Lo que contiene se conserva; compruebe el disco.</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>«%1» no es una medición de Levelscribe (%2). Elija una carpeta grabada por Levelscribe.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>«%1» se creó con otra versión de Levelscribe (su formato es %2). Ábralo con esa versión o con la más reciente.</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>«%1» todavía se está grabando. Detenga antes esa grabación.</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>«%1» no se puede recuperar ahora (%2). Lo que contiene queda como está; libere espacio en su disco o permita la escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>«%1» se interrumpió y no se puede modificar antes de recuperarlo: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>No se modificó nada en «%1»: %2. Ábralo de nuevo para ver cómo está ahora.</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>El archivo de calibración «%1» indica %2, más de lo que se desvía un micrófono: quizá contenga niveles en lugar de desviaciones. Se usa tal cual, en relación con 1 kHz; compruébelo.</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>«%1» se grabó con más de una curva de micrófono (otra a partir del segundo %2), por lo que no se puede volver a medir tal como fue. Indique una sola calibración para todo: --calibration FILE, o --no-calibration.</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>El archivo de ajustes «%1» está dañado (%2). Todo lo que no se pudo leer tiene su valor predeterminado; revise sus ajustes.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>Tramas que faltan: %2.</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>Sobrecarga, muestras a fondo de escala: %2.</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>Muestras que no eran números y cuentan como silencio: %2.</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>Según el reloj, tramas perdidas sin aviso: %2.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>«%1» ha desaparecido. La medición lo espera; vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» ha vuelto.</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>«%1» no entrega muestras. Se está abriendo de nuevo.</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>El servidor de audio ha suspendido «%1».</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>El servidor de audio ha reanudado «%1».</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>«%1» está silenciado: lo que sigue es silencio. Reactívelo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>«%1» ya no está silenciado.</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>El volumen de entrada cambió de %1 a %3 dB; los niveles se corrigen en consecuencia, y los promedios y máximos empiezan de nuevo.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>Cambió la frecuencia de muestreo del dispositivo (%1): lo que sigue lo remuestrea el servidor de audio.</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>El servidor de audio ofreció otro dispositivo, «%1». No se aceptó.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>El reloj del ordenador se ajustó en %3 s. El eje de tiempo sigue contando tramas.</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>La hora local es %1 a partir de aquí.</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>El ordenador estuvo en suspensión %3 s.</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>Hay otra calibración activa: %1.</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>Falló la escritura (%1). El audio espera en memoria; libere espacio en el disco o vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>La escritura continúa en «%1».</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>El disco no aceptó nada durante demasiado tiempo; tramas que no se pudieron conservar: %2.</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>En el disco caben %3 min de grabación. Libere espacio.</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>Marcador: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluido: %1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>El nivel subió por encima del umbral (%1).</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>Límite superado: %3 dB (%1).</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>El evento %2 era: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Sin números</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>Pérdida según el reloj</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>Dispositivo recuperado</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Sin muestras</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>No silenciado</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volumen de entrada</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>Frecuencia del dispositivo</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Ordenador en suspensión</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problema de disco</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>Disco recuperado</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>Pérdida por el disco</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disco casi lleno</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Clasificado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>float</source>
        <translation>coma flotante</translation>
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
        <translation>Marcador %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, se omite la línea %2: %3</translation>
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
        <translation>Micrófono de demostración (simulado)</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2: %3 dB por debajo del límite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2: %3 dB hasta el límite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2: %3 dB por encima del límite</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1: aún sin nivel, límite %2 dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>Por debajo del límite</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Por encima del límite</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Aún sin nivel</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>El límite es %1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>%1 dB por encima de %2 %3</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>Quedan %1 dB hasta %2 %3</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>Nivel con ponderación A, rápida</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>Nivel máximo con ponderación A, rápida</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>Nivel mínimo con ponderación A, rápida</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>Nivel con ponderación A, lenta</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>Nivel máximo con ponderación A, lenta</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>Nivel mínimo con ponderación A, lenta</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>Nivel con ponderación A, impulso</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>Nivel máximo con ponderación A, impulso</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>Nivel mínimo con ponderación A, impulso</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>Nivel con ponderación A, promediado en el tiempo</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>Nivel con ponderación C, rápida</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>Nivel máximo con ponderación C, rápida</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>Nivel mínimo con ponderación C, rápida</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>Nivel con ponderación C, lenta</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>Nivel máximo con ponderación C, lenta</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>Nivel mínimo con ponderación C, lenta</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>Nivel con ponderación C, impulso</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>Nivel máximo con ponderación C, impulso</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>Nivel mínimo con ponderación C, impulso</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>Nivel con ponderación C, promediado en el tiempo</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Nivel sin ponderar, rápida</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>Nivel máximo sin ponderar, rápida</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>Nivel mínimo sin ponderar, rápida</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Nivel sin ponderar, lenta</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>Nivel máximo sin ponderar, lenta</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>Nivel mínimo sin ponderar, lenta</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Nivel sin ponderar, impulso</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>Nivel máximo sin ponderar, impulso</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>Nivel mínimo sin ponderar, impulso</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>Nivel sin ponderar, promediado en el tiempo</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>Nivel de pico con ponderación C</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Nivel de pico sin ponderar</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>Nivel de exposición sonora con ponderación A</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>Nivel superado el 1 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>Nivel superado el 5 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>Nivel superado el 10 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>Nivel superado el 50 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>Nivel superado el 90 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>Nivel superado el 95 % del tiempo</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>Nivel superado el 99 % del tiempo</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>Nivel con ponderación A, promediado en el último minuto (1 min)</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>Nivel con ponderación A, promediado en los últimos 5 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>Nivel con ponderación A, promediado en los últimos 10 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>Nivel con ponderación A, promediado en los últimos 15 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>Nivel con ponderación A, promediado en los últimos 60 min</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>Sonoridad momentánea, 400 ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>Sonoridad a corto plazo, 3 s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>Sonoridad integrada, con puerta</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Sonoridad momentánea máxima</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Sonoridad a corto plazo máxima</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Rango de sonoridad</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>Valor más alto entre las muestras</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>Muestra más alta, re fondo de escala</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>Valor eficaz de las muestras, re fondo de escala</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>Pico respecto al valor eficaz</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>Media de las muestras, como parte del fondo de escala</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>Intensidad de ataque de cada 100 ms por separado</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>Intensidad de ataque del sonido en curso</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>el contenedor no admite este formato</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>el archivo está cerrado</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>el archivo se borró</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>el codificador rechazó las muestras</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>se esperan una frecuencia y un nivel</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>las frecuencias no aumentan</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>contiene datos binarios; guárdelo como texto sin formato</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>es una página web; así responde el sitio del fabricante cuando no conoce el número de serie</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>no tiene filas de frecuencia y nivel</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>tiene una sola fila; una curva necesita al menos dos</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>ocupa más de 4 MiB</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>no dice a qué micrófono pertenece</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>indica voltios por pascal, que no dicen nada sobre dBFS; use un calibrador o escriba el nivel a fondo de escala</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>no contiene Sens Factor, solo una curva</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>no es una serie de niveles de Levelscribe</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>no contiene niveles</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>el evento ya no cuenta</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>falta el evento</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>no hay nada que deshacer ni rehacer</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>faltan la frecuencia de muestreo o los canales</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>la base de datos es de otro programa, o está vacía</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>se cortó antes de haber empezado</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>otro archivo tiene su nombre</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>tiene más de %1 líneas</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>la línea %1 tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>la línea %1 da un Sens Factor distinto del de una anterior</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1; corríjalo, o borre la línea para usar solo la curva</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>«%1» está donde empiezan las filas de números; un comentario empieza con *</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>sus comas se pueden leer de dos maneras; guárdelo con puntos decimales</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1 (filas erróneas en total: %2)</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1; sin esas filas la curva tendría un hueco de más de una octava</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>una frecuencia debe ser mayor que 0 Hz</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hz no es una frecuencia de sonido</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hz aparece dos veces; cuenta la primera fila</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>%1 dB en la línea %2</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>una respuesta de %1 dB no puede ser la de un micrófono</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» no se puede leer: %2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>«%1» no dice de qué micrófono es</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>«%1» es de otro micrófono, número de serie %2</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>«%1» dice ser también para %2°</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>«%1» no se puede leer</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>pertenece a un %1, y este micrófono es un %2</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>«%1» no se reconoce como UMIK</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>otra curva necesita el audio sin corregir, y este se guardó corregido</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>no contiene %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>«%1» se borró, se movió o cambió de nombre</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1, %2 tramas</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>sin audio</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1 archivos, de %2 a %3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>sin grabar</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>esperando la entrada</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>esperando %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>esperando el disparo</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>esperando el micrófono</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>el disco no responde, audio en memoria</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>sin huecos</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 hueco</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 huecos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>Audio escrito</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 tramas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Sobrecargas</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>Prueba (SHA-256)</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sin prueba</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base normativa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>Posición del micrófono</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Altura sobre el suelo</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>Distancias a la fuente y a superficies reflectantes</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>Interior o exterior</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>Orientación del micrófono</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Pantalla antiviento</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo atmosférico</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Fuente sonora</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>Régimen de la fuente</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>Límite de LAeq</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>Límite de LAeq diurno</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>Límite de LAeq vespertino</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>Límite de LAeq nocturno</translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation>Límite de LAFmax</translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation>Límite de Lden</translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation>Incertidumbre típica del nivel absoluto</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>Sonoridad objetivo</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>Tolerancia de la sonoridad objetivo</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>Pico verdadero máximo permitido</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>Sonoridad a corto plazo máxima permitida</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>Sonoridad momentánea máxima permitida</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>Rango de sonoridad máximo permitido</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>No se midió nada: esta medición no contiene niveles.</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>Simulado: el sonido procede de un generador de señales, no de un micrófono. Los valores no dicen nada sobre ningún lugar.</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>El instrumento es un micrófono de medición USB con un archivo de calibración individual; no tiene aprobación de modelo y no es un sonómetro de clase 1 ni 2 según IEC 61672-1. Las etapas propias del programa respetan los límites de la clase 1.</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>El instrumento «%1» se usó sin archivo de calibración: su respuesta en frecuencia no está corregida. No tiene aprobación de modelo y no es un sonómetro de clase 1 ni 2 según IEC 61672-1.</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>No hay calibración: los niveles están en dBFS (una sinusoide a fondo de escala indica −3.01 dBFS) y no son niveles de presión sonora.</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>Nivel absoluto: estimado a partir de la sensibilidad del archivo de calibración, no confirmado con un calibrador acústico.</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>Nivel absoluto: provisional. La fórmula para este micrófono tiene una única fuente y puede errar en varios decibelios.</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>Nivel absoluto: a partir de un nivel de fondo de escala introducido, no confirmado con un calibrador acústico.</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>Nivel absoluto: según la antigua compensación de py-umik-base-app, que indica 12 dB de menos. Solo sirve para comparar con registros antiguos.</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>Nivel absoluto: comprobado con un calibrador acústico de %1 dB SPL, cuya lectura fue %2 dBFS.</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>El micrófono o su archivo no indica la ganancia analógica; se tomó la habitual.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>Se desconoce el volumen de entrada del sistema; se tomó como 100 % (0 dB).</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>El volumen de entrada del sistema era de %1 dB y se tiene en cuenta.</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>Hubo %1 calibraciones activas sucesivamente; cada parte se calcula con la suya y las energías se suman en dB SPL.</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1 s no tenían calibración y se omiten de todos los niveles.</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>Se recibieron todas las %1 muestras; no hay huecos.</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>Se recibieron %1 de %2 muestras; huecos: %3 (véase la lista).</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>Sobrecarga (muestras a fondo de escala: %1, lugares: %2). Los niveles y picos son allí demasiado bajos.</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>Excluido de todos los resultados: %1 s, intervalos: %2 (véase la lista).</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>De %1 s no se registraron niveles; los resultados no los abarcan.</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>La medición no terminó: sigue en curso o su programa se interrumpió. «levelscribe-cli verify --recover» la completa.</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>La medición se interrumpió y se recuperó más tarde; a partir del segundo %1 su prueba se creó al recuperarla.</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>Falta el archivo de audio «%1».</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>El archivo de audio «%1» no está como se grabó: su duración es distinta o no se puede leer.</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>El audio y los niveles se compararon con los hashes de la grabación y no están alterados. Raíz de la prueba: %1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>Los hashes de la grabación no se verificaron para este informe; «levelscribe-cli verify» lo hace. Raíz de la prueba: %1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>La medición no está como se grabó; hallazgos: %1 (véase la calidad de los datos).</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>No hay ninguna prueba de que los datos no estén alterados.</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>Añadido tras el final de la medición: eventos: %1, calibraciones: %2. Cada uno lleva su hora y su motivo en la base de datos. El audio y los niveles registrados están intactos.</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>Los niveles se recalcularon a partir del audio grabado, con la respuesta en frecuencia indicada; los niveles registrados durante la grabación están intactos.</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>Los resultados se midieron a partir del archivo de audio para este informe; este no tiene registro propio de niveles, huecos y eventos.</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>El archivo no indica cuándo se grabó: los tiempos cuentan desde su principio, y no hay día, tarde ni noche.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>La frecuencia de muestreo del dispositivo cambió durante la medición: una parte la remuestreó el servidor de audio.</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>La entrada estuvo silenciada durante una parte de la medición: ese silencio no es silencio del lugar.</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>El ordenador entró en suspensión durante la medición (veces: %1).</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>El reloj del ordenador se ajustó durante la medición (veces: %1); los tiempos cuentan muestras desde el inicio y no lo siguen.</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>La hora local se desplazó durante la medición (veces: %1): una misma hora puede aparecer dos veces o ninguna. Cada hora lleva su diferencia respecto a UTC.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>No se indican Lden ni Ldn: requieren 24 h y hay %1 h.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>No se indican Lden ni Ldn: se midió menos del %1 % del día, la tarde o la noche.</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>El L90 de las bandas de 1/3 de octava es el de su Leq en 1 s.</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>Se desconoce un término de la incertidumbre: lo indicado es una cota inferior, y los límites no se evalúan.</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>La incertidumbre abarca solo el instrumento. No abarca la elección del lugar, las reflexiones, el tiempo atmosférico, el viento y el ruido de fondo, el funcionamiento de la fuente, la dirección de la que procede el sonido ni si este periodo es representativo de otros.</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>No se pudo evaluar un límite: no hay nivel en dB SPL de su periodo o se desconoce su incertidumbre.</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>La grabación es demasiado corta para la sonoridad integrada y el rango: %1 s.</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>Nivel absoluto</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>Respuesta en frecuencia del micrófono</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>Corrección de la respuesta en frecuencia</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>Deriva de la sensibilidad</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>Ponderaciones, detectores y linealidad del programa</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>Comprobado con un calibrador acústico de clase desconocida: ±0.5 dB.</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>A partir de la sensibilidad del archivo de calibración: las comparaciones publicadas con calibradores quedan dentro de ±1 dB aproximadamente.</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>A partir de una fórmula con una única fuente: puede errar en ±6 dB.</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>El nivel fue introducido; no consta con qué exactitud se conoce.</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>La compensación de py-umik-base-app, que indica 12 dB de menos; no apta para declaraciones.</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>Según indica el autor de este informe.</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>Se supone ±0.5 dB: la curva se midió individualmente, pero su fabricante no indica incertidumbre.</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>Se supone ±2 dB: la respuesta en frecuencia no se corrigió con un archivo de calibración.</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>El error propio de la corrección, ±0.05 dB de 20 Hz a 20 kHz, según las pruebas.</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>Calculado a partir de las comprobaciones con calibrador de esta medición.</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>Se supone ±0.2 dB: la sensibilidad no se comprobó antes y después.</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>Los resultados se dan con 0.1 dB: ±0.05 dB.</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>Las tolerancias de la autocomprobación del programa para sonido de banda ancha: ±0.1 dB.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation>%1 · %2 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Nivel a lo largo del tiempo</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation>El nivel con ponderación A en toda la medición: promedio %1, máximo %2, mínimo %3 %4.</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>Sonoridad a corto plazo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>sonoridad a corto plazo S, máxima</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>Sonoridad a corto plazo en toda la grabación.</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribución acumulada</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>Histograma de niveles</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>En qué porcentaje del tiempo se superó cada nivel.</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>En qué porcentaje del tiempo estuvo el nivel en cada clase de 1 dB.</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>Niveles de las bandas de 1/3 de octava a lo largo del tiempo, en colores.</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>Niveles por bandas de 1/3 de octava</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>Promedio, nivel máximo y L90 de cada banda de 1/3 de octava; los valores están en la tabla.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>Curva de calibración aplicada</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>respuesta del micrófono</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>La respuesta del micrófono y lo que la corrige.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Evento %1: %2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>El nivel alrededor del evento.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Medición de ruido</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>Medición de sonoridad (EBU R 128)</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · informe creado el %2 con Levelscribe %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1, de los cuales medidos %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>Sonoridad del programa %1 LUFS, rango de sonoridad %2 LU, pico verdadero máximo %3 dBTP.</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>Resultado frente al límite</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>Resultado frente a los objetivos</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1: %2 %3 ± %4 dB (k = 2), límite %5 %3, diferencia %6 dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1: %2, objetivo %3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>No se indicó ningún límite para este informe.</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>No se indicó ningún objetivo para este informe.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>Instrumento y calibración</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation>Canal medido</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>Grabado con</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Archivo de calibración</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>Su SHA-256</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganancia analógica</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>Nivel de una sinusoide a fondo de escala</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibrador</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1 dB SPL se leyeron como %2 dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>Orientación del archivo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>Sonoridad según ITU-R BS.1770 y EBU Tech 3341, 3342</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>Sin un límite no hay nada que evaluar.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>Los niveles re fondo de escala no tienen incertidumbre absoluta.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>Muestras esperadas</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Muestras recibidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Sobrecargas</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1, muestras a fondo de escala: %2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>Muestras que no son números</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>Reloj del dispositivo frente al del ordenador</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>Raíz de la prueba</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation>Niveles de toda la medición y de las partes del día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>Niveles por hora de reloj</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>Niveles por hora desde el principio</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Hora desde</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>Niveles por bandas de 1/3 de octava de toda la medición</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>Eventos; los niveles son los de la duración; si son instantáneos, los de 10 s alrededor</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>Archivo de audio, en</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>(excluido)</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>Resultados frente a los límites, con la incertidumbre expandida U (k = 2)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Resultados frente a los objetivos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>Incertidumbre de un nivel con ponderación A, según JCGM 100 (GUM)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>Semiancho</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Típica</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinada</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>raíz de la suma de cuadrados</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>raíz de la suma de cuadrados; una cota inferior</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>Expandida, U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>factor de cobertura k = 2, aprox. 95 %</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>Excluido de todos los resultados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>Calibraciones, en el orden en que se introdujeron</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fondo de escala</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>(sustituida)</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>Lo que halló la verificación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>Archivos con su SHA-256 tal como se grabaron</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Ajustes activos</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>nivel estimado</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>nivel comprobado con un calibrador</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>Día, 07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>Tarde, 19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>Noche, 23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1, toda la medición</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1, día (07–19)</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1, tarde (19–23)</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1, noche (23–07)</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1, nivel máximo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>Dentro de la incertidumbre</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>No evaluable</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>Sonoridad del programa (integrada)</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>Pico verdadero máximo</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Sonoridad a corto plazo máxima</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Sonoridad momentánea máxima</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Rango de sonoridad</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>Indicado, pero no evaluado en un informe de este tipo: %1. Los informes de ruido evalúan límites; los de sonoridad, objetivos.</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>El archivo no indica su zona horaria: las horas son la hora local del lugar donde se grabó.</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1, en bandas de %2 Hz</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>El espectro del sonido grabado a lo largo del tiempo, en colores.</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>(clase %1)</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado bajo</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Demasiado alto</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>Verificación del instrumento</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Lugar, fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NO SUPERADA</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenida antes del final</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%1 de %2 pruebas están fuera de tolerancia.</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1 pruebas, todas dentro de su tolerancia.</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>El resto no se probó: esto no demuestra nada sobre el conjunto.</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 superadas</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>Prueba eléctrica solo de las etapas del software. No abarca la acústica del micrófono; un micrófono de medición USB no es un instrumento de clase 1 con aprobación de modelo.</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
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
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS a 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganancia analógica</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fondo de escala</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>No se indica la ganancia analógica del micrófono; se suponen 18 dB o la del archivo.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: falta «%2». Las tramas %3 a %4 (%5 s a %6 s) cuentan como hueco.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: no se puede leer «%2». Las tramas %3 a %4 (%5 s a %6 s) cuentan como hueco.</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: «%2» fue alterado desde que se grabó. Las tramas %3 a %4 (%5 s a %6 s) cuentan como hueco.</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>la carpeta «%1» no contiene ningún archivo WAV, RF64 o FLAC ni ninguna medición; indique los archivos u otra carpeta</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>Mide grabaciones igual que se mide una señal en directo: una serie de niveles (CSV) y un resumen (JSON).</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>Un archivo WAV, RF64 o FLAC, una carpeta de medición o una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>Milisegundos por línea de la serie, en pasos de 100.</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>Cuándo empezó la grabación, ISO 8601, en lugar de lo que dice el archivo.</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>Escribir la serie de niveles en FILE; - es la salida estándar, lo predeterminado.</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>Escribir el resumen en FILE; sin --output no se escribe entonces ninguna serie.</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>Archivos que se miden a la vez, cada uno con dos hilos si hay menos; de forma predeterminada, tantos como procesadores haya.</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--window requiere milisegundos de 100 a %1, en pasos de 100, no «%2»</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobs requiere un número de 1 a %1, no «%2»</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-time requiere una hora como 2026-11-22T14:03:05+01:00, no «%1»</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--output y --summary no pueden ir ambos a «%1»</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>no indicada, se suponen 18 dB</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1 dB SPL (una sinusoide), %2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>, provisional: la fórmula tiene una incertidumbre de varios dB</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°, apuntando al techo</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°, apuntando a la fuente</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>Otra orientación</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Rango de frecuencias</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1 a %2 Hz, %3 puntos</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>no hay puntos ahí</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%1 coeficientes a %2 Hz, retardo de %3 tramas</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>Error, 10–20 Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>Error, 20 Hz–20 kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>no se puede escribir «%1» (%2)</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>Muestra lo que dice el archivo de calibración de un micrófono.</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>El archivo de calibración.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>Frecuencia de muestreo para la que se diseña la corrección.</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>Escribir como CSV lo que la corrección debería hacer y lo que hace.</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rate requiere un número de %1 a %2</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>se omite la línea %1: %2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>Dispositivo de entrada, por su identificador o una parte de su nombre.</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>Reproducir un archivo de audio en tiempo real.</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>Una señal generada: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>Reproducir o generar tan rápido como sea posible.</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>Frecuencia de muestreo de una señal generada.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>Archivo de calibración del micrófono.</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>No usar ninguno, digan lo que digan LEVELSCRIBE_CALIBRATION o CALIBRATION_FILE.</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>Tomar la calibración para 0 o 90 grados, del archivo que está al lado.</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>De dónde proceden los dB SPL: sens_factor (el archivo de calibración), seed_legacy (como py-umik-base-app, 12 dB de menos), calibrator (la última comprobación de este micrófono en la ventana).</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>Nivel de una sinusoide a fondo de escala en esta entrada, en dB SPL, en lugar de una fuente.</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>El canal que se analiza, contado desde 1.</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>De qué se miden la sonoridad y el pico verdadero: analysed, el canal de --channel; o all, todos los de un programa juntos (ITU-R BS.1770), tal como están en el archivo, sin quitar la curva del micrófono.</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>Acceder a los micrófonos mediante pulse (PulseAudio o PipeWire) o qt; auto: pulse donde exista.</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backend es auto, pulse o qt, no «%1»</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>--backend pulse no está en este programa: se compiló sin libpulse</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>Longitud del filtro que elimina la curva; auto: la que necesite.</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>Su fase: minimum (sin retardo) o linear.</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phase es minimum o linear, no «%1»</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--taps es auto o un número de %1 a %2, no «%3»</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-source es sens_factor, seed_legacy o calibrator, no «%1»</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale ya es la fuente del nivel: omita --level-source</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scale requiere un nivel superior a 0 y de hasta 250 dB SPL, no «%1»</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacy requiere un archivo de calibración</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientation es 0 o 90, no «%1»</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientation requiere un archivo de calibración</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channel requiere un número de 1 a %1</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channels es analysed o all, no «%1»</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>solo uno de --device, --file y --generator puede ser la entrada</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fast va con --file o --generator: un micrófono tiene su propio ritmo</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rate va con --generator: un dispositivo o archivo se usa con su propia frecuencia</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>SIMULADO: estos valores proceden de un generador de señales, no de un micrófono.</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>No se conoce ninguna comprobación con calibrador de «%1» con este archivo de calibración: compruébelo en la ventana.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, se omite la línea %2: %3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>La curva del micrófono está corregida.</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>A los %1 s: %2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>Los dB SPL están comprobados con un calibrador.</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>Los dB SPL son como los de py-umik-base-app, 12 dB de menos: solo para comparar con sus registros.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>Los dB SPL se estiman a partir del nivel de fondo de escala introducido, no confirmado con un calibrador.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>Los dB SPL se estiman a partir de la sensibilidad del archivo de calibración, no confirmada con un calibrador.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>La fórmula para este micrófono es provisional, con un error de varios dB.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>Se tiene en cuenta el volumen de entrada del sistema, de %1 dB.</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>Muestra lecturas en directo, una línea por intervalo, hasta Ctrl-C.</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>Segundos por línea, 0.1 como mínimo.</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>Detener después de este tiempo.</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text, csv o json.</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--interval requiere décimas de segundo, no «%1»</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--format es text, csv o json, no «%1»</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>del fondo de escala</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--size requiere anchura y altura en píxeles, de 200x150 a 20000x20000, no «%1»</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scale requiere un número de 0.25 a 8 que no dé más de 30000 píxeles, no «%1»</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>no existe la métrica «%1»; existen %2</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limit requiere un nivel en dB, no «%1»</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--save requiere un nombre de archivo que termine en .png, .svg o .pdf, no «%1»</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>Dibuja la gráfica de una serie de niveles: el CSV de «analyze» o «meter», o una carpeta de medición. El eje de tiempo es la hora de reloj si la serie tiene marcas de tiempo; si no, segundos.
Métricas: %1.</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>Archivo CSV o carpeta de medición.</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>Qué mostrar: nombres de columnas. Sin ello: niveles y sonoridad.</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>Escribir una imagen en lugar de abrir una ventana: .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>Anchura y altura en píxeles de 1/96 de pulgada.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>Píxeles de un PNG por cada píxel de --size.</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>El título de la gráfica.</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Nivel a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>Trazar una línea en este nivel.</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>no hay ninguna pantalla en la que abrir una ventana; escriba una imagen con --save chart.png, .svg o .pdf</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>no se puede escribir «%1» (%2); elija otro lugar con --save</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>%1 grabados, %2 bytes, tramas perdidas: %3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>Archivos de audio: %1, huecos: %2, muestras sobrecargadas: %3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>SHA-256 de la grabación: %1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>Graba en una carpeta nueva hasta Ctrl-C, SIGTERM o --duration. La ruta de la carpeta se muestra al final.</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>se detuvo antes de que se abriera la entrada: no se grabó nada</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 es %2, no «%3»</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1 requiere una hora, 22:00 o 2026-11-26T22:00:00, no «%2»</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1 va con --trigger</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--trigger requiere un nivel en dB, no «%1»</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metric requiere el nombre de un nivel, como LAF, no «%1»</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>Dónde se crea la carpeta; de forma predeterminada, aquí.</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>Archivos de audio: wav (predeterminado) o flac.</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>Muestras: s16, s24 o f32 (no en FLAC). De forma predeterminada, como las entrega el dispositivo.</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw (predeterminado), calibrated (sin la curva del micrófono) o none (solo niveles).</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>Archivo de audio más largo; 3600 de forma predeterminada, 0: cualquier duración.</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>Un archivo de audio nuevo a cada hora en punto.</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>Con --trigger: cuánto se conserva antes de cada superación; 5 de forma predeterminada.</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>Empezar a esta hora: 22:00 o 2026-11-26T22:00:00.</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>Detener a esta hora.</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>Una medición nueva cada día a esta hora, de 0 a 23.</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>Conservar el audio solo mientras el nivel esté por encima de este: dB SPL, o dBFS sin calibración.</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>El nivel al que se refiere --trigger; LAF de forma predeterminada.</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>Con --trigger: cuánto se conserva después de cada superación; 5 de forma predeterminada.</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>Con --trigger: los tramos más próximos que esto son uno solo; 1 de forma predeterminada.</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>Estas opciones no son compatibles entre sí o hay un valor fuera de rango: la rotación es 0 o de 1 s a 7 días; el predisparo y la separación entre disparos, hasta 600 s; el posdisparo, hasta 3600 s; FLAC admite s16 o s24; un disparo necesita audio.</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>Escribe el informe de una carpeta de medición o de un archivo de audio, que se mide para ello.</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>Una carpeta de medición o un archivo WAV, RF64 o FLAC.</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>Escribir en FILE; su extensión determina el tipo: .pdf, .html, .json o .csv, que son varios archivos (FILE y FILE-hours.csv, FILE-events.csv …). - es la salida estándar, como JSON.</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise o loudness (EBU R 128).</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>Rellenar un campo del informe, como title=…; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>De los textos de los documentos: %1.</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>De un PDF: a4 o letter.</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>Guardar además cada gráfica por separado en FOLDER, como PNG y SVG.</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>Comparar el audio y los niveles con los hashes de la grabación, lo que tarda más.</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>Cuándo empezó un archivo de audio, ISO 8601, en lugar de lo que indica.</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--set requiere FIELD=VALUE, no «%1»; los campos son %2</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1 requiere un número como 55.5, no «%2»</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>falta --output: indique un archivo que termine en .pdf, .html, .json o .csv, o - para la salida estándar</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>«%1» tiene una extensión con la que no se escribe ningún informe; use .pdf, .html, .json o .csv</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--template requiere noise o loudness, no «%1»</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--language requiere uno de %1, no «%2»</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paper requiere a4 o letter, no «%1»</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>no se puede escribir «%1» (%2); elija otro lugar con --charts</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rate requiere un número entero de Hz de %1 a %2, para los que se garantizan tolerancias, no «%3»</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--json no es compatible con un archivo llamado .html</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>un archivo llamado .html es para la prueba del instrumento: una medición se presenta como texto o JSON</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>no se puede escribir «%1» (%2); elija otro lugar con --output</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>el instrumento está fuera de tolerancia en %1 de %2 pruebas (%3)</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>verificando… %1 %</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>Sin MEASUREMENT, prueba el instrumento: señales de valor conocido a través de la cadena que mide, y cada desviación frente a su tolerancia. Con una, comprueba que esté como se grabó: archivos, número de tramas y los hashes de audio y niveles segundo a segundo.</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>La carpeta de una medición que se va a verificar.</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>Informe como JSON.</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>Completar primero MEASUREMENT, si se interrumpió (corte de corriente, programa terminado a la fuerza); en una carpeta de salida, todas las que se interrumpieron.</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>Escribir el informe en FILE en lugar de la salida estándar: FILE.json, FILE.html (para imprimir); si no, texto.</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>Frecuencia de muestreo con la que se prueba el instrumento.</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rate es para la prueba del instrumento: una medición tiene la suya propia</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recover necesita una medición o una carpeta de mediciones</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>se superaron las %1 pruebas; el informe está en «%2»</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>«%1» no está como se grabó: %2 Compárelo con otra copia.</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>«%1» estaba completo</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>«%1» se interrumpió y se ha recuperado: termina tras %2 (audio %3, niveles %4), a las %5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1: %2 tramas más de las anotadas</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1: %2 tramas no llegaron al disco</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>No existe la carpeta «%1». Indique una medición o una carpeta de mediciones.</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>en «%1» no se interrumpió nada</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>el registro de una medición no tiene «%1»; «levelscribe-cli plot --help» enumera los nombres</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>la serie no tiene la columna «%1»; tiene %2</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1 acepta una hora de 0 a 23, no «%2»</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>la serie de %1 no se puede guardar en «%2» (%3); libere espacio allí o indique otro lugar con TMPDIR</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1 solo se puede leer hasta la trama %2 (%3); lo anterior se midió.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1 está cortado: hay %2 de %3 tramas y se midieron.</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1 contiene muestras que no son números: %2; se tomaron como silencio.</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1 tiene sobrecarga; muestras a fondo de escala: %2, la primera en la trama %3.</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1 es SIMULADO: procede de un generador de señales, no de un micrófono.</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1 se interrumpió durante la grabación; «levelscribe-cli verify --recover» lo completa.</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>La calibración de %1 cambia por el camino: cada fila está en la suya, y el total se suma a partir de ellas.</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>El audio de %1 se corrigió al grabarlo: de la otra calibración solo se toma el nivel; la curva se mantiene.</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1 no conserva audio: estos son sus niveles tal como se registraron.</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>La curva con la que se corrigieron se mantiene, diga lo que diga la otra calibración.</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1: %2 huecos más como estos; el resumen los contiene todos.</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1: se perdieron %2 s durante la grabación y no se miden.</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1: %2 s no están en ningún archivo de audio y no se miden.</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>Nivel de cada banda</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   máx. %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nivel de cada banda. Rueda: zoom, con Ctrl los niveles; arrastrar: mover; clic: un segundo cursor; doble clic: todo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>F11, Esc o un doble clic vuelven a la ventana completa.</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>calibración comprobada</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>calibración estimada</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>sin calibración</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>No hay ningún límite definido</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Sin calibración: solo dBFS</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>Elija el archivo de calibración del micrófono o suéltelo sobre la ventana</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>Medir sin archivo de calibración</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Archivo de calibración</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° a la fuente</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>El micrófono apunta a la fuente</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° al techo</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>El micrófono apunta al techo</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Archivo de calibración del micrófono</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Archivos de calibración (*.txt *.cal *.csv *.omm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>Se omite la línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>Escuchar el calibrador hasta que su tono haya sido estable durante tres segundos</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>Comprobaciones de este micrófono</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>Comprobar con un calibrador</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>Elija el nivel que figura en el certificado del calibrador, colóquelo en el micrófono, enciéndalo y pulse Escuchar.</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>Nivel del tono del calibrador, en dB SPL</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Otro nivel</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Nivel del calibrador en dB SPL</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>Nivel según el certificado del calibrador, de 60 a 130 dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>Cuánto tiempo lleva estable el tono</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>El nivel de un calibrador está entre %1 y %2 dB SPL: introduzca lo que indica su certificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Escuchar de nuevo</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>Escuchando: estable durante %1 de %2 s.</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>Comprobado: %1 dB SPL se leen como %2 dBFS.</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>Deriva desde %1: %2 dB.</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>Es más de lo que deriva un micrófono: ¿se cambió la ganancia o el nivel del calibrador?</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>La estimación del archivo de calibración se desviaba %1 dB.</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>Es mucho: ¿está el calibrador en %1 dB?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation>Levelscribe está grabando</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>Hay una grabación en curso. ¿Detenerla y cerrar Levelscribe?</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>Lo grabado queda completo en ambos casos.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>La ventana sigue abierta y la grabación continúa</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>La grabación termina ahora y se guarda antes de que se cierre la ventana</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Cerrar el panel lateral (Esc)</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Cerrar el panel lateral</translation>
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
trama %2 de la medición</translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation>Eventos mostrados</translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation>Mostrar todos los eventos, solo los problemas o solo las marcas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>Copiar los eventos seleccionados, o todos los mostrados, como líneas de una tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation>Marcadores, disparos, exclusiones</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Eventos y marcadores</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>No ha ocurrido nada de este tipo.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>Aún no ha ocurrido nada. M pone un marcador; de 1 a 9, uno con clase.</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>Configure su micrófono</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>Una vez por micrófono. Levelscribe recuerda el archivo y lo aplica a cada lectura.</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>Probar la demostración, simulada</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>Medir un UMIK-1 simulado en una sala de estar; cada valor indica que es simulado</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>Elegir el archivo de calibración de este micrófono</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>Obtenerlo de miniDSP</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>Abrir la página de miniDSP en el navegador; Levelscribe no descarga nada</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>Apuntando a la fuente, 0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>El micrófono apunta a la fuente</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>Apuntando al techo, 90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>El micrófono apunta al techo: el archivo cuyo nombre termina en _90deg</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>Con el archivo, el nivel absoluto es estimado, con unos ±1 dB en un UMIK-1, hasta que un calibrador lo confirme. Cada valor indica cuál de los dos es.</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>Continuar sin archivo, en dBFS</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>Omitir esto (Esc): los niveles están en decibelios por debajo del fondo de escala, nunca en dB SPL</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Empezar a medir</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>Mostrar la medición y empezarla de nuevo</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrado</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>ganancia %1 dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>Se encontró un micrófono, pero ningún UMIK</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1. Sus dB SPL requieren un calibrador o el nivel de fondo de escala.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>Conecte el UMIK-1: aparecerá aquí por sí solo. Mientras tanto, pruebe la demostración.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 está activo</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>Suelte aquí el archivo de calibración</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>Un archivo de texto con el número de serie del micrófono como nombre, por ejemplo 7175488.txt. Vale cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – introduzca allí el número de serie impreso en el micrófono.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – introduzca allí el número de serie %2.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Archivo de calibración del micrófono</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Archivos de calibración (*.txt *.cal *.csv *.omm);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>Nivel de la señal</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>Comprobar con un calibrador…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>Abrir el paso con un calibrador acústico de 94 o 114 dB, que confirma el nivel</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>Micrófono: conectado</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>Micrófono: en espera</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>Aún no hay nada conectado</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>Tal como lo entrega el micrófono</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>Frecuencia y formato: en espera</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>Se conocerán cuando el micrófono esté abierto</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>Volumen de entrada: desconocido</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>Póngalo al 100 % en los ajustes de sonido del sistema</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>Volumen de entrada 100 %</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>Levelscribe avisa si otro programa lo cambia</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>Volumen de entrada %1 dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>Los niveles se corrigen en consecuencia. Es mejor ponerlo al 100 % en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>Señal: en espera</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>La escucha empieza con el micrófono</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>Sin señal: hay silencio</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>Reactive el micrófono en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>Llega señal</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>Archivo de calibración: %1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>Archivo de calibración: en espera</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>Hasta entonces los niveles se leen en dBFS, nunca en dB SPL</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>Comprobación con calibrador: opcional</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>94 o 114 dB a 1 kHz convierten lo estimado en comprobado</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>Configurar el micrófono…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>Leer el nivel en voz alta</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>Teclas y manual</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Duración del historial</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>Cuánto tiempo muestra el historial</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>Con ponderación A, rápida</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>LAeq de %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>audio conservado</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>Historial de niveles</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nivel con ponderación A, rápida, a lo largo del tiempo: cada píxel muestra su valor máximo y mínimo. Rueda: zoom, con Ctrl los niveles; arrastrar: mover; clic: un segundo cursor; doble clic: todo de nuevo.</translation>
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
        <translation>Medir o dejar de medir</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>Grabar o dejar de grabar</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>Ponderación frecuencial del número grande</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>Su ponderación temporal: rápida (F), lenta (S), impulso (I); E: el promedio, Leq</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>Al siguiente control; Espacio o Intro lo pulsa</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>Cerrar el panel lateral, una lista o un diálogo; nunca detiene una grabación</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>Mover el cursor; con Mayús, seleccionar un intervalo</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>Mover el cursor una décima parte de lo visible</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Al principio o al final</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>Desplazarse lo que ocupa la vista</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>Mostrar menos tiempo, ampliado, o más</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>Poner un marcador en el cursor, simple o de una clase</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>Excluir el intervalo seleccionado</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>Cambiar el evento seleccionado</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>Quitar el marcador o la exclusión seleccionados</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>Copiar las lecturas del intervalo</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>Deshacer el último cambio; con Mayús, rehacerlo</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>Anular la selección; después, volver a lo que se mide</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Durante la medición</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>En la revisión de una grabación</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>Elegir ponderación y constante de tiempo (teclas A C Z, F S I, E para Leq)</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>SIMULATED microphone</source>
        <translation>Micrófono SIMULADO</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>Estos valores proceden de un generador de señales o de un archivo, no de un micrófono.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>Pico digital</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Sin calibración: solo dBFS</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ comprobado con un calibrador</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ como py-umik-base-app, 12 dB de menos</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ estimado, con incertidumbre de varios dB</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimado</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>Curva corregida (%1 coeficientes)</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>Curva no aplicada a esta medición</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>no se puede leer «%1» (ese archivo no existe)</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>no se puede leer «%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>«%1» está vacío; cree una serie de niveles con «levelscribe-cli analyze»</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>«%1» no es una serie de niveles: su primera línea no nombra ninguna columna time_sec. Cree una con «levelscribe-cli analyze» o «meter --format csv»</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>%1 campos en lugar de %2; el archivo está dañado o se cortó ahí</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>Nivel de una sinusoide a fondo de escala en dB SPL</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>Nivel de una sinusoide a fondo de escala con el volumen de entrada al 100 %, en dB SPL; Intro lo acepta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>Comprobación con calibrador</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>La última comprobación de este micrófono con un calibrador acústico</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>Sens Factor del archivo de calibración</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>La sensibilidad del fabricante según la fórmula del micrófono: una estimación</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>Fondo de escala en</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>Un nivel que conoce por otra vía: una estimación</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>Como py-umik-base-app: 12 dB de menos</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor, solo para comparar con los registros de ese programa</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>Introduzca un nivel superior a 0 y de hasta 250 dB SPL, como %1.</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>Elija antes un micrófono: el nivel se introduce para uno concreto.</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>El límite ya no se supera: %1 estuvo por debajo de %2 dB durante %3 s.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>La orden para un límite superado aún se está ejecutando (%1) y no se inició de nuevo.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>No se pudo iniciar la orden para un límite superado (%1: %2). Corríjala en los ajustes.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>La orden para un límite superado falló con el código %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>Relación del nivel que tiene un límite con ese límite. El límite está en los ajustes.</translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation>Sonoridad, EBU R 128</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>Pico verdadero</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>Lo que determina los dB SPL (Ctrl+K)</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>Empezar de nuevo los promedios, máximos y picos</translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>Muestra las páginas en las que aparecen todas estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos o con otras.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>Poner un marcador con nota…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>Poner un marcador de clase</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>Excluir los últimos %1 s</translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation>Nota para el marcador en %1:</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>los últimos %1 s</translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1, %n vez desde %2</numerusform>
            <numerusform>%1, %n veces desde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 mensaje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>%n mensaje: %1</numerusform>
            <numerusform>%n mensajes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
Haga clic para ver todos los mensajes (Ctrl+M).</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Descartar todos</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>Vaciar la lista de mensajes</translation>
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
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>Quitar este mensaje de la lista (Supr)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation>CLIP ×%1</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>sin saturación</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>Nivel con ponderación A, rápida. La línea se mantiene 2 s; el triángulo es el máximo desde el reinicio.</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>Muestra más alta, re fondo de escala. La luz permanece encendida tras una sobrecarga hasta que se hace clic en ella.</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>Mostrar de nuevo los demás paneles (Esc)</translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation>Dar todo el espacio a: %1</translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation>Bandas de 1/3 de octava del intervalo</translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation>%1: Leq %2, máx. %3, L90 %4 %5</translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>Elegir la carpeta en la que se crean las grabaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>En bruto, como lo da el micrófono</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>Todos los canales, intactos: los niveles se pueden recalcular con una calibración mejor</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>Con la curva del micrófono corregida</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>El canal analizado, tras la corrección de la calibración</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>Solo niveles, sin audio</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>No se puede escuchar nada: por privacidad</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>Tipo de archivo de audio</translation>
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
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>Cuántos bits tiene cada muestra en el archivo</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>tal como llega</translation>
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
        <translation>32 bits, coma flotante</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>Archivo nuevo cada</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>Archivo de audio más largo; no se pierde nada entre dos. 0: un solo archivo, dure lo que dure</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>y a cada hora en punto</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>A cada hora en punto del reloj local empieza un archivo de audio nuevo</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Carpeta para las grabaciones</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>No se puede escribir nada en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>Unos %1 por hora</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>Como máximo unos %1 por hora</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>Unos %1 por hora, con los niveles</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>Hay una grabación en curso. Lo que se cambie aquí vale a partir de la próxima.</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>También lo anterior</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>Segundos anteriores a pulsar Grabar que se incluyen en el archivo, en la medida en que se midieron: de 0 a 600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>Al pulsar Grabar</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio solo de momentos ruidosos</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>El audio se escribe solo alrededor de los momentos por encima del umbral; los niveles se registran siempre</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>Nivel que dispara</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>El nivel que se compara, cada 100 ms</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>El umbral</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>Introduzca un nivel de %1 a %2 dB SPL.</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>Sin calibración el umbral está en dBFS: de %1 a %2.</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio anterior</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>Segundos que se conservan antes de que el nivel lo supere: de 0 a 600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio posterior</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>Segundos que se conservan después de que el nivel haya bajado de él</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Unir hasta</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>Dos tramos de audio más próximos entre sí que esto son uno solo</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar a las</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>Hora del día a la que empieza una grabación una vez pulsado Grabar, como 22:00; vacío: de inmediato</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Terminar a las</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>Hora del día a la que termina por sí sola, como 06:00; vacío: cuando se detenga</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Medición nueva cada día a las</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>Una grabación larga pasa a una carpeta nueva a esta hora, sin huecos</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>Pulse Grabar: entonces espera hasta %1. Levelscribe debe permanecer abierto.</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>Introduzca un nivel de %1 a %2 %3.</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation>Ver esta grabación y escucharla</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>Mostrar la carpeta de la grabación en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>Copiar estos datos como texto</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Esta grabación</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>No terminó como debía.</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>Completa, salvo lo que figura como hueco.</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>Completa: no falta ni una trama.</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>Última grabación</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>Crear el informe de esta grabación (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>Opciones de grabación</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Qué se graba y dónde (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Eventos y marcadores</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>Lo que ocurrió y sus marcadores (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>La grabación «%1» se interrumpió por un corte de corriente o un fallo. Se ha recuperado y termina tras %2.</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>De los textos en PDF y HTML</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>Tamaño de las páginas de un PDF</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>Comparar con los hashes de la grabación</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Elegir la carpeta del informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>Abandonar lo que se está haciendo; no queda nada de ello</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>Escribir el informe (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>Mostrar el informe escrito</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Informe sobre %1</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 informe</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>Indica en el informe si el audio y los niveles están como se grabaron. Tarda más.</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>Páginas para imprimir o enviar</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>Un solo archivo para cualquier navegador</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>Tablas, varios archivos</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>Todos los valores en un archivo, para programas</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Carpeta del informe</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>Nombre de los archivos del informe, sin extensión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>Cerrar (Esc); se recuerda lo introducido</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>Guardado: %1 y %n más</numerusform>
            <numerusform>Guardado: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>No se puede escribir «%1» (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>Leyendo la medición…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>«%1» ya existe. Guarde de nuevo para sustituirlo o cambie el nombre.</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>No se puede recordar lo introducido (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>Ningún programa abre «%1».</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>Tipo de informe</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>Lo que el informe evalúa y lo que muestra primero</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>Dónde se midió. Un lugar del que ya hay un informe rellena sus campos.</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Medición de ruido</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>Sonoridad (EBU R 128)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>Lugar y micrófono</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>Un número; vacío: ninguno</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: «%2» no es un número.</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>Tan ancho como quepa (0)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Aún sin páginas</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>no se pudieron crear las páginas</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>Una serie de niveles no basta para un informe. Abra la medición o su audio.</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>El informe se crea cuando la grabación ha terminado.</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>Aún no hay nada de lo que informar. Grabe algo o abra una grabación (Ctrl+O).</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>El intervalo seleccionado es el tono de un calibrador de</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL es dBFS más</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Nivel del calibrador en dB SPL</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>Según su certificado</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>Compensación en dB</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>De dBFS a dB SPL</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>Calibración de la grabación</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>Seleccione antes un intervalo con el tono del calibrador o introduzca la compensación.</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>LZeq del intervalo es %1 dBFS, por lo que dB SPL es dBFS más %2 dB. La calibración cuenta como comprobada.</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>La calibración cuenta como estimada: nadie ha escuchado un calibrador.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>La curva del micrófono es la de otro archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>Elegir el archivo de calibración</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>Mantener el nivel absoluto, cambiar solo la curva</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>Los niveles se conservan tal como se registraron. Otra calibración cambia lo que significan, para toda la grabación y con exactitud, y se puede deshacer. Con otra curva se recalculan a partir del audio grabado y se conservan junto a ellos.</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>De lo contrario, los dB SPL se derivan de la sensibilidad del archivo</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Archivo de calibración</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>Archivos de calibración (*.txt *.cal *.omm *.frd);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>Elija el archivo con la curva del micrófono.</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>«%1»: se recalculan todos los niveles, lo que tarda un rato; los registrados se conservan.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>Solo las carpetas de medición guardan marcas y exclusiones; esto es un archivo.</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>Esta medición todavía se está grabando. Se podrá modificar cuando haya terminado.</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>Esta medición se interrumpió. Recupérela antes de modificarla: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>No se puede escribir «%1», por lo que no se pueden guardar marcas ni exclusiones. Copie la carpeta para modificarla.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>Lo que ocurrió durante la grabación se conserva; solo se pueden retirar marcadores y exclusiones.</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Los niveles están como estaban.</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>Su audio se guardó sin la curva del micrófono. Otra curva necesita audio en bruto.</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>No hay audio a partir del cual calcular niveles.</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>Se están recalculando los niveles. Espere o cancélelo antes.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>Exclusión</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>se guarda con el cambio; puede quedar vacío</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Por qué no cuenta</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>Clase %1: %2</translation>
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
        <translation>Eventos mostrados</translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation>Mostrar todos los eventos, solo las marcas o solo los problemas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>Cambiar el nombre, la clase o el motivo del evento seleccionado (F2)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>El marcador o la exclusión seleccionados dejan de contar (Supr)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Deshacer el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Rehacerlo (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>Eventos de la grabación</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>Eventos y marcas</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>sin calibrar</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>calibración estimada</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>calibración comprobada</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, de %2 a %3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>cambios posteriores: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>Abrir otra grabación o cambiar su calibración</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>Volver a lo que se mide ahora (Esc)</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>Cuánto del archivo se ha medido</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>Midiendo el archivo…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>La grabación continúa</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>La medición continúa</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>niveles recalculados</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>Abandonar lo que se está haciendo aquí</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>Calculando los niveles con la otra curva…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>Nivel a lo largo de la grabación</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>Reproducir desde el cursor o pausar (Espacio)</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Qué se reproduce</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>Tal como lo entregó el micrófono o sin su curva</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>Tiempo en el cursor</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>Volumen de reproducción en dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>Cuánto más alto o más bajo que lo grabado se reproduce</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>No hay altavoces ni auriculares para la reproducción. Conecte unos y vuelva a pulsar Reproducir.</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>La salida de sonido no aceptó el sonido. Elija otra en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>La salida de sonido ha desaparecido. Pulse Reproducir para continuar con otra.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>No se puede leer «%1»: en su lugar se reproduce silencio.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>Hay una grabación en curso y su micrófono captaría esto. Pulse Reproducir otra vez para reproducirlo de todos modos.</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>Demasiado alto: los picos se recortan.</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>Más alto que lo grabado: cuide sus oídos.</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>La medición en curso capta lo que reproduzca, a menos que use auriculares.</translation>
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
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionado: %1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>Bandas de 1/3 de octava: Leq, con máximo y L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>Copiar estas lecturas como texto (Ctrl+C)</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>Excluir este intervalo de lo que cuenta (X)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, de %2 a %3, %4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>Leyendo los niveles…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>Aquí no se midió nada o está todo excluido.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Sin calibrar</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Con sobrecarga</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir grabación…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>Abrir carpeta de medición…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>Calibración de esta grabación…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>Grabaciones (measurement.sqlite *.wav *.rf64 *.flac *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>Abrir una carpeta de medición</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Reproducir un archivo</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>Archivos de audio (*.wav *.rf64 *.flac);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>Nivel mostrado</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>Qué nivel muestra la curva</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>Duración mostrada</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>Cuánto se muestra de la grabación; la rueda cambia el zoom</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>No se conservó audio con esta grabación.</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>Sus archivos de audio ya no están.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, máximo y mínimo</translation>
    </message>
    <message>
        <source>Leq</source>
        <translation>Leq</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>Esta medición todavía se está grabando: no se muestra lo que ha llegado desde que se abrió.</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>Esta medición se interrumpió. levelscribe-cli verify --recover la completa.</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>Faltan archivos de audio: %1. En su lugar se reproduce silencio.</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>Esta medición no contiene nada: terminó antes de su primer nivel.</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>Seleccione antes un intervalo: arrastre con Mayús o mueva el cursor con Mayús y las flechas.</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_sec no aumenta: %1 después de %2</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>no hay filas debajo de la cabecera</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>las filas son de varios archivos y no tienen marcas de tiempo: represente uno cada vez</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>«%1» en la columna %2 no es un número</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>«%1» en la columna timestamp no es una hora como 2026-11-22T14:03:05.000+01:00</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>Verificar el instrumento</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>Cada prueba con su desviación y su tolerancia</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>Probar el instrumento o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>Guardar como PDF, JSON, HTML o texto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>Imprimir el informe para firmarlo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>Cerrar (Esc); la medición en curso continúa</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>A %1, la frecuencia con la que se mide.</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>A %1: para los %2 de la entrada no se garantizan tolerancias.</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>A %1: no se está midiendo nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>No se puede escribir «%1» (%2). Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Guardar la verificación</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>La impresora «%1» no aceptó el informe. Guárdelo como PDF en su lugar.</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>El archivo ha llegado a su fin.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>No hay ningún micrófono conectado. Conecte uno; mientras tanto se puede medir el micrófono de demostración simulado.</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>Durante la grabación no se reproduce nada más. Detenga antes la grabación.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>La curva del micrófono se corrige a partir de la próxima medición.</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>Grabación terminada: %1, %2 perdidas, %3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>En %1 de la medición: %2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Guardando la grabación…</translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>El micrófono con el que se mide. Elíjalo arriba a la izquierda de la ventana.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>Qué canal de la entrada se mide. Los UMIK-1 más antiguos entregan la misma señal en dos.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Archivo de calibración</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>El archivo de su micrófono, según su número de serie. Su curva se elimina de todo lo que se mide.</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>Fuente del nivel</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>Lo que convierte dBFS en dB SPL: el archivo, un calibrador o un nivel introducido.</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>Nivel de fondo de escala introducido</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>El nivel de presión sonora de una sinusoide a fondo de escala, si se conoce; 0: ninguno.</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>Nivel del calibrador</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>Lo que da su calibrador acústico, según su certificado: normalmente 94 o 114 dB.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>Qué lectura se muestra en grande. En la ventana también la eligen las teclas A, C, Z y F, S, I.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>Los colores de la ventana. El contraste alto es para luz intensa y vista débil.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>Todo el texto de la ventana, más grande o más pequeño.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>La ventana permanece encima de las de otros programas.</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Duración del historial</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>Cuánto tiempo pasado muestra el historial a la vez.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Duración del espectrograma</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>Cuánto tiempo pasado muestra el espectrograma a la vez.</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>Colores del espectrograma</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>Los cuatro se distinguen con daltonismo; el gris es el que mejor se imprime.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>Rango del espectrograma</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>Del color más oscuro al más claro.</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation>Curva de picos</translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation>Cuánto tiempo se retiene la curva de picos del espectro.</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>hasta el próximo reinicio</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>durante 2 s</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Tipo de espectro</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>Cada frecuencia por separado, o bandas de un tercio de octava o de una octava.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 de octava</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 octava</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>Longitud de la FFT</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>Puntos de una transformada. Con más se separan frecuencias más próximas, pero la respuesta es más lenta.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Promedio del espectro</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>Cómo se promedia en el tiempo el espectro mostrado.</translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation>Rápida, 125 ms</translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation>Lenta, 1 s</translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation>desde el último reinicio</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>sobre un número de transformadas</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>Transformadas en el promedio</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>Para el promedio sobre un número de transformadas: cuántas.</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>transformadas</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>Canales de sonoridad</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>De qué se miden la sonoridad y el pico verdadero: del canal medido o de todos los canales de un programa juntos.</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>El canal medido</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>Todos los canales, como programa</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>Dónde crea Grabar sus carpetas. Vacío: Levelscribe en sus documentos.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>Lo que se conserva del sonido. En bruto es lo que envió el micrófono: sirve de prueba y para cualquier calibración posterior.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>Sin la curva</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>Ninguno, solo niveles</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLAC necesita aproximadamente la mitad de espacio que WAV y no pierde nada.</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>Formato de muestra</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>Nunca menos bits de los que entrega el micrófono.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Tal como llega</translation>
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
        <translation>coma flotante, 32 bits</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>Archivo de audio nuevo cada</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>Lo máximo que dura un archivo de audio antes de que empiece el siguiente, sin huecos; 0: cualquier duración.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>Archivo de audio nuevo a cada hora en punto</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>Los archivos de audio empiezan entonces a la hora en punto del reloj local.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Pregrabación</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>Cuánto de lo captado antes de pulsar Grabar se incluye también en la grabación.</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Audio solo de momentos ruidosos</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>Los niveles se registran todo el tiempo; el audio se conserva mientras el nivel supera el umbral.</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>Lectura del disparo</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>La lectura que se compara con el umbral.</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>Umbral con calibración</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>El audio se conserva a partir de este nivel de presión sonora.</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>Umbral sin calibración</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Audio anterior</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>Lo que se conserva de antes de que el nivel superara el umbral.</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Audio posterior</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>Lo que se conserva de después de que bajara del umbral.</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Unir hasta</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>Los momentos ruidosos que no distan más que esto son un solo evento.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar a las</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>Una vez pulsado Grabar, la grabación espera hasta esta hora del día, como 22:00. Vacío: de inmediato.</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Terminar a las</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>Hora del día a la que la grabación termina por sí sola, como 06:00. Vacío: manualmente.</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Medición nueva cada día a las</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>Una grabación larga pasa a una carpeta nueva a esta hora, sin huecos.</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>Vigilar un límite</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>Requiere una calibración. Cuando se supera el límite, se muestra, se avisa y se registra como evento de la medición.</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>Lectura del límite</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>La lectura que se compara con el límite.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>Superado por encima de este nivel. Se da por terminado cuando la lectura ha estado 1 dB por debajo durante 10 s.</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>Pitido al superarlo</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>El sonido del sistema. El micrófono también lo capta.</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>Orden al superarlo</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>Un programa con sus argumentos. Encuentra la lectura, el nivel y el límite en LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB y LEVELSCRIBE_TIME. Vacío: ninguno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>El idioma de la ventana. También los números y las fechas se escriben como en él.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>Se aplica con la próxima medición.</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>Se aplica con la próxima grabación.</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>Se aplica al volver a iniciar Levelscribe.</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>El audio se conserva a partir de este nivel, en decibelios respecto a fondo de escala; también para pico verdadero y sonoridad, que ninguna calibración desplaza.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>Buscar en nombres y descripciones</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>Muestra los ajustes en los que se encuentran todas estas palabras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Tomar todos los ajustes de un archivo</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Ajustes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>Escribir todos los ajustes en un archivo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>Devolver todos los ajustes a sus valores predeterminados; la entrada y la calibración se mantienen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>Devolver todos los ajustes a como estaban antes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Cerrar los ajustes (Esc)</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>No se encuentra ningún ajuste con «%1». Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>Todos los ajustes tienen sus valores predeterminados, salvo los que están bloqueados durante la medición.</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>Todos los ajustes tienen sus valores predeterminados. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>Detenga antes la medición: mientras tanto, algunos de estos ajustes están bloqueados.</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>Todos los ajustes están como antes.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>Detenga antes la medición: mientras tanto, algunos ajustes están bloqueados. No se modificó nada.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>No se puede leer «%1» (%2). No se modificó nada.</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>Los ajustes son los de «%1». Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>No se puede escribir «%1» (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>Todos los ajustes están en «%1».</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>«%1» no es un archivo de ajustes (%2). Elija uno exportado por Levelscribe; no se modificó nada.</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>«%1» no es un archivo de ajustes de Levelscribe. Elija uno exportado por Levelscribe; no se modificó nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>No se puede usar «%1»: el valor de «%2» está fuera de rango o es de otro tipo. No se modificó nada.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>Devolver este ajuste a su valor predeterminado</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Valor predeterminado de %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>En sus documentos</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>Abrir la calibración</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>Bloqueado durante la medición: cambia lo que significan los valores, y no serían comparables. Detenga la medición (Espacio en la ventana) para cambiarlo.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Introduzca una hora del día como 22:00, o nada.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Introduzca un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Duración del espectrograma</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>Cuánto tiempo muestra el espectrograma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>Colores del espectrograma, del nivel más bajo al más alto</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>Decibelios del color más oscuro al más claro</translation>
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
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nivel de cada frecuencia a lo largo del tiempo, en colores. Rueda: zoom de las frecuencias, con Ctrl los colores; arrastrar: mover; clic: un segundo cursor; doble clic: todo de nuevo.</translation>
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
        <translation>Δ %1 s   %2 octavas</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Tipo de espectro</translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation>Mostrar cada frecuencia, o bandas de una octava o de un tercio</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 de octava</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 octava</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Promedio del espectro</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>Cómo se promedia el espectro en el tiempo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Since reset</source>
        <translation>Desde el reinicio</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1 espectros</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>Otro número de espectros…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>Cuánto tiempo se retienen los picos del espectro (P)</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>Picos retenidos</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>Picos 2 s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>Espectros en el promedio:</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>promedio de %1 espectros</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>promedio, lenta</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>promedio desde el reinicio</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>promedio, rápida</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>Rápida, con retención de 2 s</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>máximo desde el reinicio</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>pico desde el reinicio</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>pico de los últimos 2 s</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nivel de cada frecuencia. Rueda: zoom, con Ctrl los niveles; arrastrar: mover; clic: un segundo cursor; doble clic: todo de nuevo.</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2 octavas</translation>
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
        <translation>Aún no se ha medido nada.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1, sin calibrar</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1, comprobado con un calibrador</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>Máximo en %1: %2 %3</translation>
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
        <translation>Frecuencia y formato de muestra tal como los entrega la entrada</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>Tramas perdidas desde que empezó la medición, porque el procesamiento iba retrasado</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>Cuánto se ha llenado la cola entre la entrada y el procesamiento</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>Tiempo de procesador de Levelscribe, en porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>Para cuánto tiempo de grabación alcanza el disco de la carpeta de salida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation>CPU –</translation>
    </message>
    <message>
        <source>disk –</source>
        <translation>disco –</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdidas %1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>cola %1 %</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>disco: quedan %1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>Verificar el instrumento…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>Calibración (Ctrl+K)</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>Iniciar o detener la medición (Espacio)</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>Iniciar o detener la grabación en el disco (R)</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>Qué se graba y dónde (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>Poner un marcador (M); con nota: Shift+M; con clase: de 1 a 9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>Empezar de nuevo los promedios, máximos y mínimos (Ctrl+R)</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>Abrir o cerrar el panel lateral (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Dispositivo de entrada</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>Micrófono con el que se mide</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Buscando micrófonos…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>Duración de la medición desde el último reinicio</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>Duración de la medición</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>Reproducir un archivo…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>Calibración: ninguna</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>Calibración estimada</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>Calibración comprobada</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>Calibración: no es de este micrófono</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>Haga clic para ver y cambiar la calibración (Ctrl+K) o suelte su archivo sobre la ventana.</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>El volumen del sistema para esta entrada está al 100 %.</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>El volumen del sistema para esta entrada no está al 100 %: es de %1 dB, que se tienen en cuenta. Póngalo al 100 % en los ajustes de sonido.</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>Escribir un informe (Ctrl+E)</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>comprobada</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>no es de este micrófono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation>Entrada %1 %</translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation>Tiempo transcurrido</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Introduzca un número de %1 a %2.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Introduzca una hora del día como 22:00, o nada.</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>Vista compacta</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Siempre visible</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>Retener picos, o durante 2 s</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Disposición habitual</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>Volver a usar mis ajustes anteriores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>Tamaño del texto (a partir del próximo inicio)</translation>
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
        <translation>El tamaño del texto cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> (simulado)</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1, %2 tramas a %3 Hz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 tramas</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%1 tramas en %2 archivos, %3 tramas en ninguno</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1 filas, %2 filas de bandas, %3 eventos</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1 segundos, raíz %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALLO</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>SUPERADA: está como se grabó</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NO SUPERADA</translation>
    </message>
</context>
</TS>
