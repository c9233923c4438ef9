<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>Medidor de nível sonoro e gravador.</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>Uma gravação para examinar: uma pasta de medição, um arquivo de áudio ou uma série de níveis.</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>Medir o microfone de demonstração simulado, salvar uma imagem da janela e sair.</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>Quanto tempo esperar antes da imagem.</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>Suas configurações anteriores valem a partir do próximo início.</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>O Levelscribe não foi encerrado corretamente da última vez. Ele iniciou com o layout e o dispositivo usuais. Os seus voltam em Ferramentas, Exibir, “Voltar às minhas configurações anteriores”.</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>não há tela aqui. Sem janela, “levelscribe-cli meter” mede.</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>Sens Factor do arquivo</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>fórmula do py-umik-base-app</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>nível de fundo de escala digitado</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>calibrador, %1 dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>%1 dB no arquivo</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>não informado pelo arquivo</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>não informado pelo dispositivo</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>%1 dB ajustado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
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
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS em 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB ref. 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganho analógico</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>%1 a %2, %3 pontos</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>Nenhuma: níveis em dBFS</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimada</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Verificada em %1</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fundo de escala</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1 dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1 dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>Origem do nível</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volume de entrada</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1 dB, considerado</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>desconhecido, adotado 0 dB</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>em vigor, %1 coeficientes</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>a partir da próxima medição</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>de outro microfone</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>Estes níveis indicam 12 dB a menos. Use-os apenas para comparar com registros do py-umik-base-app.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>A fórmula para este microfone é provisória e pode errar em vários dB. Verifique-a com um calibrador.</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>O ganho analógico do microfone não é informado; adota-se 18 dB, ou o do arquivo.</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>Ainda não há nenhuma verificação deste microfone.</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>A entrada está saturando. Reduza o ganho do microfone ou use 94 dB.</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>Quase não há som. Ligue o calibrador e coloque-o neste microfone.</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>Não há um tom nítido acima do ruído. Ligue o calibrador e encaixe bem o microfone nele.</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>O tom não está em 1 kHz. Ajuste o calibrador para 1 kHz.</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>O nível do tom não está estável. Mantenha o microfone imóvel e espere o calibrador estabilizar.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>a imagem é grande demais</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>tempo desde o início, h:min:s</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>% do tempo excedido</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>% do tempo por %1 dB</translation>
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
        <translation>O banco de dados está danificado: %2.</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>A medição foi interrompida e não foi recuperada. Recupere-a primeiro: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>O que foi anotado no início (dispositivo, formato, início, configurações) foi alterado.</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>O que foi anotado no fim (comprimento, perdas, motivo, raiz) foi alterado, ou a raiz é de outra medição.</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>Segundo %3: o áudio foi alterado (%1).</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>Segundo %3: os níveis foram alterados.</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>Segundo %3: a visão geral dos níveis foi alterada.</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>Segundo %3: os hashes foram alterados.</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>Segundo %3: faltam os hashes.</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>Segundo %3: a linha %2 da tabela “%1” foi alterada.</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>Segundo %3, ou depois: falta a linha %2 da tabela “%1”.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>Segundo %3: falta o arquivo de áudio “%1”.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>Segundo %3: o arquivo de áudio “%1” não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>Segundo %3: o arquivo de áudio “%1” termina antes. %2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>O arquivo de áudio “%1” contém mais do que foi gravado, a partir do segundo %3.</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>Segundo %3: o arquivo de áudio “%1” contém o que outro também contém.</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>O arquivo de áudio “%1” foi alterado (seu SHA-256 é outro), mas não suas amostras: seu cabeçalho ou sua descrição.</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>O arquivo de áudio “%1” não pertence à medição.</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>Segundo %3: faltam níveis; eles não foram registrados.</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>A gravação foi interrompida e recuperada: os hashes do segundo %3 foram feitos então.</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>Eventos foram acrescentados após o fim: %2.</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>Calibrações foram acrescentadas após o fim: %2.</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>Edições após o fim: %2; cada uma tem um motivo e fica ao lado do que foi gravado.</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>Segundo %3: os níveis recalculados depois (análise %2) foram alterados. Os registrados permanecem ao lado deles.</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>Níveis foram recalculados a partir do áudio gravado após o fim (vezes: %2); ficam ao lado dos registrados, com hashes próprios.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3 %  %4 × tempo real  restam %5 s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>“%1” não pode ser gravado (%2); escolha outro lugar com --%3</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%n canal, </numerusform>
            <numerusform>%n canais, </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>taxa e formato não informados (24 bits, como um UMIK-1?)</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz, %2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>Lista os dispositivos de entrada; * marca o padrão.</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>Exibir apenas o id do primeiro UMIK e nada mais; sai com 1 se não houver nenhum.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Exibir em JSON.</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>não há nenhum UMIK conectado; “levelscribe-cli devices” lista o que há</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>mede gravações: série de níveis e resumo</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>informa o que contém um arquivo de calibração</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>lista os dispositivos de entrada</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>mostra leituras ao vivo, uma linha por intervalo</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>desenha o gráfico de uma série de níveis ou de uma medição</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>grava em uma pasta de medição até Ctrl-C</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>gera o relatório de uma medição: PDF, HTML, JSON ou CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>testa o instrumento ou verifica uma medição</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>Uso: levelscribe-cli COMANDO [OPÇÕES] [ARQUIVOS]

Comandos:
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
levelscribe-cli COMANDO --help mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>não há nenhum comando “%1”</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>não é possível escrever na saída padrão (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>“%1” não é uma opção</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>“%1” está sobrando</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta o arquivo</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>“levelscribe-cli %1 --help” mostra as opções.</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1 aceita um número de segundos de %2 a %3, não “%4”</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>a pasta não pode ser criada</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>O servidor de áudio não responde. Reinicie o PulseAudio ou o PipeWire e depois o Levelscribe; o microfone de demonstração funciona sem ele.</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>Nenhum microfone foi encontrado: não há nenhum conectado, ou nenhum servidor de áudio (PulseAudio, PipeWire) estava em execução quando o Levelscribe iniciou. Conecte um, ou inicie o servidor e depois o Levelscribe novamente. O microfone de demonstração funciona sem ele (--generator demo).</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>Nenhum dispositivo de entrada se chama “%1”. Verifique se está conectado; “levelscribe-cli devices” lista os disponíveis.</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>“%1” não pôde ser aberto em nenhum formato de amostra (%2). Feche outros programas que o usam, ou desconecte-o e conecte-o novamente.</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>“%1” voltou com outro formato (%2). A medição terminou e foi mantida até aqui. Pressione Medir para continuar no novo formato.</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>“%1” não abriu em %2 segundos. Desconecte-o e conecte-o novamente, ou reinicie o servidor de áudio.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>“%1” desapareceu. A medição terminou e foi mantida até aqui. Conecte o microfone novamente e pressione Medir.</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>“%1” não envia amostras há %2 segundos. A medição terminou e foi mantida até aqui. Verifique o conector e o servidor de áudio e depois pressione Medir.</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>“%1” não tem o canal %2. Escolha um canal existente.</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>O arquivo de áudio “%1” não pode ser lido (%2). Escolha um arquivo WAV, RF64 ou FLAC.</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>O arquivo de áudio “%1” tem %2. O Levelscribe lê de 1 a 8 canais, de 4 a 384 kHz; converta o arquivo antes.</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>O arquivo de áudio “%1” não contém amostras. Se a gravação foi interrompida, recupere-a antes.</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>“%1” não é um gerador (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence ou demo.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>O arquivo de calibração “%1” não pode ser lido (%2). Os níveis continuam como estavam.</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>“%1” não é um arquivo de calibração (%2). Baixe do fabricante do microfone o arquivo de texto do seu número de série.</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>O arquivo de calibração “%1” está danificado: %2. Baixe-o novamente; os níveis continuam como estavam.</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>O arquivo de calibração “%1” não pode fornecer dB SPL aqui: %2. Os níveis são mostrados em dBFS.</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>Não há calibração para a outra orientação junto a “%1” (%2). Baixe os dois arquivos do seu número de série em uma mesma pasta.</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>O nível de fundo de escala digitado não pode fornecer dB SPL aqui: foi digitado para “%2”, e este é “%1”. Digite-o de novo ou escolha outra origem do nível.</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>A verificação com calibrador não pode ser salva em “%1” (%2): vale até o Levelscribe ser fechado. Libere espaço nesse disco e verifique novamente.</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>Não é possível gravar em “%1” (%2). Escolha outra pasta de saída.</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>A gravação “%1” não pôde ser iniciada (%2).</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>O disco está cheio (%2): a gravação “%1” termina aqui e é mantida. Libere espaço e pressione Gravar novamente. Os medidores continuam.</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>A gravação de “%1” em disco falhou (%2): a gravação termina aqui e o que foi escrito é mantido. Verifique o disco e pressione Gravar novamente. Os medidores continuam.</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>Nenhuma gravação foi iniciada: o disco de “%1” tem espaço para menos de um minuto (%2 MB). Libere espaço ou escolha outra pasta de saída.</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>O disco não acompanhou “%1”: %2 quadros foram substituídos por silêncio da mesma duração.</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>A gravação “%1” ainda está sendo escrita: o disco não aceitou tudo em %2 segundos.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>“%1” não pode ser usado: o driver SQLite do Qt não está instalado. Instale o pacote libqt6sql6-sqlite (ou o equivalente do seu sistema).</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>Outro programa está usando “%1” (%2). Feche-o lá e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>“%1” não pode ser gravado (%2). Permita a escrita na pasta e no disco, ou escolha outra pasta de saída.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>“%1” está danificado (%2). Os arquivos de áudio junto dele ainda podem ser abertos; copie a pasta antes de tentar repará-lo.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>O disco está cheio: “%1” não aceita mais níveis (%2). O que contém permanece; libere espaço.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>“%1” não pode ser aberto ou não existe mais (%2). Verifique se o disco está conectado e se a pasta não foi movida.</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>O acesso a “%1” falhou (%2). O que contém permanece; verifique o disco.</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>“%1” não é uma medição do Levelscribe (%2). Escolha uma pasta gravada pelo Levelscribe.</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>“%1” foi criado por outra versão do Levelscribe (seu formato é %2). Abra-o com essa versão ou com a mais recente.</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>“%1” ainda está sendo gravado. Pare essa gravação antes.</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>“%1” não pode ser recuperado agora (%2). O que contém permanece como está; libere espaço no disco ou permita a escrita nele e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>“%1” foi interrompido e não pode ser alterado antes de ser recuperado: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>Nada foi alterado em “%1”: %2. Abra-o novamente para ver como está agora.</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>O arquivo de calibração “%1” indica %2, mais do que um microfone se desvia: talvez liste níveis em vez de desvios. É usado como está, relativo a 1 kHz; verifique-o.</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>“%1” foi gravado com mais de uma curva de microfone (outra a partir do segundo %2), portanto não pode ser medido de novo como foi. Indique uma única calibração para tudo: --calibration FILE, ou --no-calibration.</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>O arquivo de configurações “%1” está danificado (%2). Tudo o que não pôde ser lido assume o valor padrão; confira suas configurações.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>Quadros em falta: %2.</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>Sobrecarga, amostras em fundo de escala: %2.</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>Amostras que não eram números e contam como silêncio: %2.</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>Pelo relógio, quadros perdidos sem aviso: %2.</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>“%1” desapareceu. A medição espera por ele; conecte-o novamente.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” voltou.</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>“%1” não entrega amostras. Está sendo reaberto.</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>O servidor de áudio suspendeu “%1”.</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>O servidor de áudio retomou “%1”.</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>“%1” está mudo: o que segue é silêncio. Reative-o nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>“%1” não está mais mudo.</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>O volume de entrada mudou de %1 para %3 dB; os níveis são corrigidos e as médias e os máximos recomeçam.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>A taxa do dispositivo mudou (%1): o que segue é reamostrado pelo servidor de áudio.</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>O servidor de áudio ofereceu outro dispositivo, “%1”. Não foi aceito.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>O relógio do computador foi ajustado em %3 s. O eixo do tempo continua contando quadros.</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>A hora local é %1 a partir daqui.</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>O computador ficou suspenso por %3 s.</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>Outra calibração está em vigor: %1.</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>A gravação em disco falhou (%1). O áudio espera na memória; libere ou reconecte o disco.</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>A gravação continua em “%1”.</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>O disco ficou tempo demais sem aceitar nada; quadros que não puderam ser mantidos: %2.</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>O disco tem espaço para %3 min de gravação. Libere espaço.</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>Marcador: %1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Excluído: %1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>O nível subiu acima do limiar (%1).</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>Limite ultrapassado: %3 dB (%1).</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>O evento %2 foi: %1</translation>
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
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Sem números</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>Perda pelo relógio</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>Dispositivo de volta</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>Sem amostras</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Não mudo</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Volume de entrada</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>Taxa do dispositivo</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Outro dispositivo</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>Relógio ajustado</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>Computador suspenso</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>Problema de disco</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>Disco de volta</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>Perda pelo disco</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disco quase cheio</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classificado</translation>
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
        <translation>float</translation>
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
        <translation>%1, a linha %2 foi deixada de fora: %3</translation>
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
        <translation>Microfone de demonstração (simulado)</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2: %3 dB abaixo do limite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2: %3 dB até o limite</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2: %3 dB acima do limite</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1: ainda sem nível, limite %2 dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>Abaixo do limite</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>Perto do limite</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>Acima do limite</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Ainda sem nível</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>O limite é %1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>%1 dB acima de %2 %3</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>%1 dB até %2 %3</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>Nível ponderado em A, Fast</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>Nível máximo ponderado em A, Fast</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>Nível mínimo ponderado em A, Fast</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>Nível ponderado em A, Slow</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>Nível máximo ponderado em A, Slow</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>Nível mínimo ponderado em A, Slow</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>Nível ponderado em A, Impulse</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>Nível máximo ponderado em A, Impulse</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>Nível mínimo ponderado em A, Impulse</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>Nível ponderado em A, médio no tempo</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>Nível ponderado em C, Fast</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>Nível máximo ponderado em C, Fast</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>Nível mínimo ponderado em C, Fast</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>Nível ponderado em C, Slow</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>Nível máximo ponderado em C, Slow</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>Nível mínimo ponderado em C, Slow</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>Nível ponderado em C, Impulse</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>Nível máximo ponderado em C, Impulse</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>Nível mínimo ponderado em C, Impulse</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>Nível ponderado em C, médio no tempo</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Nível sem ponderação, Fast</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>Nível máximo sem ponderação, Fast</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>Nível mínimo sem ponderação, Fast</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Nível sem ponderação, Slow</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>Nível máximo sem ponderação, Slow</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>Nível mínimo sem ponderação, Slow</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Nível sem ponderação, Impulse</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>Nível máximo sem ponderação, Impulse</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>Nível mínimo sem ponderação, Impulse</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>Nível sem ponderação, médio no tempo</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>Nível de pico ponderado em C</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Nível de pico sem ponderação</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>Nível de exposição sonora ponderado em A</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>Nível excedido em 1 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>Nível excedido em 5 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>Nível excedido em 10 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>Nível excedido em 50 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>Nível excedido em 90 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>Nível excedido em 95 % do tempo</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>Nível excedido em 99 % do tempo</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>Nível ponderado em A, médio dos últimos 1 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>Nível ponderado em A, médio dos últimos 5 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>Nível ponderado em A, médio dos últimos 10 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>Nível ponderado em A, médio dos últimos 15 min</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>Nível ponderado em A, médio dos últimos 60 min</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>Loudness momentâneo, 400 ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>Loudness de curto prazo, 3 s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>Loudness integrado, com gate</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Loudness momentâneo máximo</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Loudness de curto prazo máximo</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Faixa de loudness</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>Maior valor entre as amostras</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>Maior amostra, ref. fundo de escala</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>Valor eficaz das amostras, ref. fundo de escala</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>Pico sobre valor eficaz</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>Média das amostras, como fração do fundo de escala</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>Força de ataque de cada 100 ms isolados</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>Força de ataque do som contínuo</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>o contêiner não comporta este formato</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>o arquivo está fechado</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>o arquivo foi apagado</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>o codificador recusou as amostras</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>esperam-se uma frequência e um nível</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>as frequências não aumentam</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>contém dados binários; salve como texto simples</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>é uma página da web; o site do fabricante responde assim quando não conhece o número de série</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>não tem linhas de frequência e nível</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>tem uma única linha; uma curva precisa de pelo menos duas</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>é maior que 4 MiB</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>não há tal arquivo</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>não diz a que microfone pertence</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>informa volts por pascal, que nada dizem sobre dBFS; use um calibrador ou digite o nível em fundo de escala</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>não contém Sens Factor, apenas uma curva</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>não é uma série de níveis do Levelscribe</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>não contém níveis</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>o evento não conta mais</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>o evento está faltando</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>não há nada a desfazer ou refazer</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>faltam a taxa de amostragem ou os canais</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>o banco de dados é de outro programa, ou está vazio</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>foi cortada antes de ter começado</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>outro arquivo tem o nome dele</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>tem mais de %1 linhas</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>a linha %1 tem mais de %2 caracteres</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>a linha %1 dá um Sens Factor diferente do de uma anterior</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1; corrija-o, ou apague a linha para usar só a curva</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>“%1” está onde começam as linhas de números; um comentário começa com *</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>suas vírgulas podem ser lidas de duas maneiras; salve com pontos decimais</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1 (linhas inválidas no total: %2)</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1; sem essas linhas a curva teria uma lacuna maior que uma oitava</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>uma frequência deve ser maior que 0 Hz</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hz não é uma frequência de som</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hz ocorre duas vezes; vale a primeira linha</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>%1 dB na linha %2</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>uma resposta de %1 dB não pode ser a de um microfone</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” não pode ser lido: %2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>“%1” não diz de que microfone é</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>“%1” é de outro microfone, número de série %2</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>“%1” também diz ser para %2°</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>“%1” não pode ser lido</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>pertence a um %1, e este microfone é um %2</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>“%1” não é reconhecido como um UMIK</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>outra curva exige o áudio bruto, e este foi guardado corrigido</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>não contém %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>“%1” foi apagado, movido ou renomeado</translation>
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
        <translation>não há</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1, %2 quadros</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>sem áudio</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1 arquivos, de %2 a %3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>sem gravação</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>aguardando a entrada</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>aguardando %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>aguardando disparo</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>aguardando microfone</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>disco recusa, áudio na memória</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>sem lacunas</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacuna</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 lacunas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>Áudio gravado</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 quadros</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Sobrecargas</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 amostras</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>Prova (SHA-256)</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>não comprovado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>Posição do microfone</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Altura acima do solo</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>Distâncias até a fonte e as superfícies refletoras</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>Interior ou exterior</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>Orientação do microfone</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Protetor de vento</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Condições meteorológicas</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Fonte sonora</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>Estado de operação da fonte</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Ruído de fundo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>Limite de LAeq</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>Limite de LAeq durante o dia</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>Limite de LAeq no início da noite</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>Limite de LAeq durante a noite</translation>
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
        <translation>Incerteza padrão do nível absoluto</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>Loudness alvo</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>Tolerância do loudness alvo</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>Maior true peak permitido</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>Maior loudness de curto prazo permitido</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>Maior loudness momentâneo permitido</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>Maior faixa de loudness permitida</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>Nada foi medido: não há níveis nesta medição.</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>Simulado: o som veio de um gerador de sinais, não de um microfone. Os números nada dizem sobre lugar algum.</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>O instrumento é um microfone de medição USB com arquivo de calibração individual; não tem aprovação de modelo e não é um sonômetro de classe 1 ou 2 conforme a IEC 61672-1. As etapas do próprio programa cumprem os limites da classe 1.</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>O instrumento “%1” foi usado sem arquivo de calibração: sua resposta em frequência não está corrigida. Não tem aprovação de modelo e não é um sonômetro de classe 1 ou 2 conforme a IEC 61672-1.</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>Não há calibração: os níveis estão em dBFS (uma senoide em fundo de escala indica −3,01 dBFS) e não são níveis de pressão sonora.</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>Nível absoluto: estimado a partir da sensibilidade do arquivo de calibração, não confirmado por um calibrador acústico.</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>Nível absoluto: provisório. A fórmula para este microfone tem uma única fonte e pode estar errada em vários decibéis.</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>Nível absoluto: a partir de um nível de fundo de escala digitado, não confirmado por um calibrador acústico.</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>Nível absoluto: pelo antigo deslocamento do py-umik-base-app, que indica 12 dB a menos. Serve apenas para comparação com registros antigos.</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>Nível absoluto: verificado com um calibrador acústico de %1 dB SPL, que indicou %2 dBFS.</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>O microfone ou seu arquivo não informa o ganho analógico; foi adotado o usual.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>O volume de entrada do sistema não é conhecido; foi adotado 100 % (0 dB).</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>O volume de entrada do sistema era de %1 dB e foi considerado.</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>%1 calibrações vigoraram uma após a outra; cada parte é calculada com a sua, e as energias são somadas em dB SPL.</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1 s não tinham calibração e foram deixados fora de todos os níveis.</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>Todas as %1 amostras foram recebidas; não há lacunas.</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>%1 de %2 amostras foram recebidas; lacunas: %3 (ver a lista).</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>Sobrecarga (amostras em fundo de escala: %1, lugares: %2). Ali os níveis e picos estão baixos demais.</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>Excluído de todos os resultados: %1 s, trechos: %2 (ver a lista).</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>De %1 s não foram registrados níveis; os resultados não os abrangem.</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>A medição não foi concluída: ainda está em andamento, ou seu programa foi interrompido. “levelscribe-cli verify --recover” a completa.</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>A medição foi interrompida e recuperada depois; a partir do segundo %1 sua prova foi feita na recuperação.</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>O arquivo de áudio “%1” está faltando.</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>O arquivo de áudio “%1” não está como foi gravado: seu comprimento difere, ou não pode ser lido.</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>Áudio e níveis foram comparados com os hashes da gravação e estão inalterados. Raiz da prova: %1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>Os hashes da gravação não foram verificados para este relatório; “levelscribe-cli verify” o faz. Raiz da prova: %1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>A medição não está como foi gravada; achados: %1 (ver qualidade dos dados).</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>Não há prova de que os dados estejam inalterados.</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>Acrescentado após o fim da medição: eventos: %1, calibrações: %2. Cada um traz hora e motivo no banco de dados. O áudio e os níveis registrados estão intactos.</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>Os níveis foram recalculados a partir do áudio gravado, com a resposta em frequência indicada; os níveis registrados durante a gravação estão intactos.</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>Os resultados foram medidos a partir do arquivo de áudio para este relatório; ele não tem registro próprio de níveis, lacunas e eventos.</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>O arquivo não informa quando foi gravado: os tempos contam do seu início, e não há dia, início da noite nem noite.</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>A taxa do dispositivo mudou durante a medição: uma parte foi reamostrada pelo servidor de áudio.</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>A entrada esteve muda durante parte da medição: o silêncio ali não é silêncio do lugar.</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>O computador entrou em suspensão durante a medição (vezes: %1).</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>O relógio do computador foi ajustado durante a medição (vezes: %1); os tempos contam amostras desde o início e não o seguem.</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>A hora local mudou durante a medição (vezes: %1): uma hora com esse nome pode ocorrer duas vezes, ou nenhuma. Cada hora traz sua diferença para UTC.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>Lden e Ldn não são informados: exigem 24 h, há %1 h.</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>Lden e Ldn não são informados: menos de %1 % do dia, do início da noite ou da noite foi medido.</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>O L90 dos terços de oitava é do seu Leq de 1 s.</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>Um termo da incerteza não é conhecido: o valor indicado é um limite inferior, e os limites não são avaliados.</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>A incerteza abrange apenas o instrumento. Não abrange a escolha do local, reflexões, tempo, vento e ruído de fundo, a operação da fonte, a direção de onde veio o som, nem se este período representa outros.</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>Um limite não pôde ser avaliado: não há nível em dB SPL do seu período, ou sua incerteza não é conhecida.</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>A gravação é curta demais para loudness integrado e faixa: %1 s.</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>Nível absoluto</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>Resposta em frequência do microfone</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>Correção da resposta em frequência</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>Deriva da sensibilidade</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>Ponderações, detectores e linearidade do programa</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>Verificado com um calibrador acústico cuja classe não é conhecida: ±0,5 dB.</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>A partir da sensibilidade do arquivo de calibração: comparações publicadas com calibradores ficam dentro de cerca de ±1 dB.</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>De uma fórmula com uma única fonte: pode estar errada em ±6 dB.</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>O nível foi digitado; quão bem ele é conhecido não está registrado.</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>O deslocamento do py-umik-base-app, que indica 12 dB a menos; não serve para afirmações.</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>Conforme indicado pelo autor deste relatório.</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>Assumido ±0,5 dB: a curva foi medida individualmente, mas seu fabricante não informa incerteza.</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>Assumido ±2 dB: a resposta em frequência não foi corrigida por um arquivo de calibração.</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>O erro da própria correção, ±0,05 dB de 20 Hz a 20 kHz, conforme testado.</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>Calculado a partir das verificações com calibrador desta medição.</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>Assumido ±0,2 dB: a sensibilidade não foi verificada antes e depois.</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>Os resultados são dados com 0,1 dB: ±0,05 dB.</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>As tolerâncias do autoteste do programa para som de banda larga: ±0,1 dB.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
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
        <translation>Nível ao longo do tempo</translation>
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
        <translation>O nível ponderado em A durante toda a medição: média %1, máximo %2, mínimo %3 %4.</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>Loudness de curto prazo ao longo do tempo</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>loudness de curto prazo S, máximo</translation>
    </message>
    <message>
        <source>target</source>
        <translation>alvo</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>Loudness de curto prazo durante toda a gravação.</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>Distribuição cumulativa</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>Histograma de níveis</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>Em que porcentagem do tempo cada nível foi excedido.</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>Em que porcentagem do tempo o nível esteve em cada classe de 1 dB.</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>Níveis de terço de oitava ao longo do tempo, em cores.</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>Níveis de terço de oitava</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>Média, nível máximo e L90 de cada terço de oitava; os números estão na tabela.</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>Curva de calibração aplicada</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>resposta do microfone</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correção</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>A resposta do microfone e o que a corrige.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>Evento %1: %2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>O nível em torno do evento.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Medição de ruído</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>Medição de loudness (EBU R 128)</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · relatório feito em %2 com Levelscribe %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1, dos quais medidos %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>Loudness do programa %1 LUFS, faixa de loudness %2 LU, true peak máximo %3 dBTP.</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>Resultado em relação ao limite</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>Resultado em relação aos alvos</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1: %2 %3 ± %4 dB (k = 2), limite %5 %3, diferença %6 dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1: %2, alvo %3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>Nenhum limite foi informado para este relatório.</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>Nenhum alvo foi informado para este relatório.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>Instrumento e calibração</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
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
        <translation>Gravado com</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Arquivo de calibração</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>SHA-256 do arquivo</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganho analógico</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>Nível de um seno em fundo de escala</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibrador</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1 dB SPL indicaram %2 dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>Orientação do arquivo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>Loudness conforme ITU-R BS.1770 e EBU Tech 3341, 3342</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeza</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>Sem um limite não há o que avaliar.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>Níveis relativos ao fundo de escala não têm incerteza absoluta.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>Amostras esperadas</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>Amostras recebidas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>Sobrecargas</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1, amostras em fundo de escala: %2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>Amostras que não são números</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>Relógio do dispositivo em relação ao do computador</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>Raiz da prova</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declarações</translation>
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
        <translation>Níveis de toda a medição e das partes do dia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>Níveis por hora do relógio</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>Níveis por hora desde o início</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Hora a partir de</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>Níveis de terço de oitava de toda a medição</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>Eventos; os níveis são da duração; de um instante, de 10 s em torno dele</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>Arquivo de áudio, em</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>(excluído)</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>Resultados em relação aos limites, com a incerteza expandida U (k = 2)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>Resultados em relação aos alvos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>Incerteza de um nível ponderado em A, conforme JCGM 100 (GUM)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>Semilargura</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Combinada</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>raiz da soma dos quadrados</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>raiz da soma dos quadrados; um limite inferior</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>Expandida, U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>fator de abrangência k = 2, cerca de 95 %</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>Excluído de todos os resultados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>Calibrações, na ordem em que foram registradas</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale a partir de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fundo de escala</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>(substituída)</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatação</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>Arquivos com seu SHA-256 como gravado</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Configurações em vigor</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
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
        <translation>não calibrado</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>nível estimado</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>nível verificado com calibrador</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>Dia, 07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>Entardecer, 19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>Noite, 23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1, toda a medição</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1, dia (07–19)</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1, entardecer (19–23)</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1, noite (23–07)</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1, nível máximo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respeitado</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Excedido</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>Dentro da incerteza</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>Não avaliável</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>Loudness do programa (integrada)</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>True peak máximo</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>Loudness de curto prazo máxima</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>Loudness momentânea máxima</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>Faixa de loudness</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>Informado, mas não avaliado em um relatório deste tipo: %1. Relatórios de ruído avaliam limites, os de loudness avaliam metas.</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>O arquivo não informa seu fuso horário: os horários são a hora local de onde foi gravado.</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1, em faixas de %2 Hz</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>O espectro do som gravado ao longo do tempo, em cores.</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>(classe %1)</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Baixo demais</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Alto demais</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>Verificação do instrumento</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuação</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>Local, data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
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
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>REPROVADO</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>REPROVADO</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Parado antes do fim</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%1 de %2 testes estão fora da tolerância.</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1 testes, cada um dentro da sua tolerância.</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>O restante não foi testado: isto nada comprova sobre o conjunto.</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 de %2 aprovados</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>Ensaio elétrico apenas das etapas do software. A acústica do microfone não é abrangida; um microfone de medição USB não é um instrumento de classe 1 com aprovação de modelo.</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
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
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS em 94 dB SPL</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB ref. 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>Ganho analógico</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>Fundo de escala</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>O ganho analógico do microfone não é informado; adota-se 18 dB, ou o do arquivo.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: falta “%2”. Os quadros %3 a %4 (%5 s a %6 s) contam como lacuna.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: “%2” não pode ser lido. Os quadros %3 a %4 (%5 s a %6 s) contam como lacuna.</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1: “%2” foi alterado desde que foi gravado. Os quadros %3 a %4 (%5 s a %6 s) contam como lacuna.</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>a pasta “%1” não contém nenhum arquivo WAV, RF64 ou FLAC nem uma medição; indique os arquivos ou outra pasta</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>Mede gravações como se mede um sinal ao vivo: uma série de níveis (CSV) e um resumo (JSON).</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>Um arquivo WAV, RF64 ou FLAC, uma pasta de medição ou uma pasta com eles.</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>Milissegundos por linha da série, em passos de 100.</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>Quando a gravação começou, ISO 8601, em vez do que o arquivo informa.</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>Gravar a série de níveis em FILE; - é a saída padrão, usada se nada for indicado.</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>Gravar o resumo em FILE; sem --output, nenhuma série é gravada então.</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>Arquivos medidos ao mesmo tempo, cada um por duas threads se houver menos; por padrão, tantos quantos forem os processadores.</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--window aceita milissegundos de 100 a %1, em passos de 100, não “%2”</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobs aceita um número de 1 a %1, não “%2”</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-time aceita uma hora como 2026-11-22T14:03:05+01:00, não “%1”</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--output e --summary não podem ir ambos para “%1”</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>não informado, adotado 18 dB</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1 dB SPL (um seno), %2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>, provisório: a fórmula tem incerteza de vários dB</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°, apontado para o teto</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°, apontado para a fonte</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>Outra orientação</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>Faixa de frequências</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1 a %2 Hz, %3 pontos</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>sem pontos ali</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%1 coeficientes a %2 Hz, atraso de %3 quadros</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>Erro, 10–20 Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>Erro, 20 Hz–20 kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>“%1” não pode ser gravado (%2)</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>Informa o que contém o arquivo de calibração de um microfone.</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>O arquivo de calibração.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Exibir em JSON.</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>Taxa para a qual a correção é projetada.</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>Gravar em CSV o que a correção deveria fazer e o que faz.</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rate aceita um número de %1 a %2</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>a linha %1 é deixada de fora: %2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>Dispositivo de entrada, pelo id ou por parte do nome.</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>Reproduzir um arquivo de áudio em tempo real.</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>Um sinal gerado: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>Reproduzir ou gerar o mais rápido possível.</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>Taxa de amostragem de um sinal gerado.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>Arquivo de calibração do microfone.</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>Não usar nenhum, digam o que disserem LEVELSCRIBE_CALIBRATION ou CALIBRATION_FILE.</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>Usar a calibração para 0 ou 90 graus, do arquivo correspondente na mesma pasta.</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>De onde vem o dB SPL: sens_factor (o arquivo de calibração), seed_legacy (como o py-umik-base-app, 12 dB a menos), calibrator (a última verificação deste microfone na janela).</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>Nível de um seno em fundo de escala nesta entrada, em dB SPL, em vez de uma origem.</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>O canal analisado, contado a partir de 1.</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>De quem são o loudness e o true peak: analysed, o de --channel; ou all, de todos os canais de um programa juntos (ITU-R BS.1770), como estão no arquivo, sem retirar a curva do microfone.</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>Acessar os microfones por pulse (PulseAudio ou PipeWire) ou qt; auto: pulse onde houver.</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backend é auto, pulse ou qt, não “%1”</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>--backend pulse não existe neste programa: foi compilado sem libpulse</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>Comprimento do filtro que retira a curva; auto: o necessário.</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>Sua fase: minimum (sem atraso) ou linear.</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phase é minimum ou linear, não “%1”</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--taps é auto ou um número de %1 a %2, não “%3”</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-source é sens_factor, seed_legacy ou calibrator, não “%1”</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale já é a origem do nível: omita --level-source</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scale aceita um nível acima de 0 e até 250 dB SPL, não “%1”</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacy exige um arquivo de calibração</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientation é 0 ou 90, não “%1”</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientation exige um arquivo de calibração</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channel aceita um número de 1 a %1</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channels é analysed ou all, não “%1”</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>apenas um entre --device, --file e --generator pode ser a entrada</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fast vale com --file ou --generator: um microfone tem seu próprio ritmo</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rate vale com --generator: um dispositivo ou arquivo é usado na sua própria taxa</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>SIMULADO: estes números vêm de um gerador de sinais, não de um microfone.</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>Não há verificação com calibrador de “%1” com este arquivo de calibração: faça-a na janela.</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1, a linha %2 foi deixada de fora: %3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>A curva do microfone é corrigida.</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>Em %1 s: %2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>O dB SPL foi verificado com um calibrador.</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>O dB SPL é como no py-umik-base-app, 12 dB a menos: apenas para comparar com seus registros.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>O dB SPL é estimado a partir do nível de fundo de escala digitado, não confirmado por um calibrador.</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>O dB SPL é estimado a partir da sensibilidade do arquivo de calibração, não confirmado por um calibrador.</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>A fórmula para este microfone é provisória e pode errar em vários dB.</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>O volume de entrada do sistema, de %1 dB, é considerado.</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>Mostra leituras ao vivo, uma linha por intervalo, até Ctrl-C.</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>Segundos por linha, no mínimo 0.1.</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>Parar após este tempo.</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text, csv ou json.</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--interval aceita décimos de segundo, não “%1”</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--format é text, csv ou json, não “%1”</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>do fundo de escala</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--size aceita largura e altura em pixels, de 200x150 a 20000x20000, não “%1”</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scale aceita um número de 0.25 a 8 que resulte em no máximo 30000 pixels, não “%1”</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>não há a grandeza “%1”; há %2</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limit aceita um nível em dB, não “%1”</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--save aceita um nome de arquivo terminado em .png, .svg ou .pdf, não “%1”</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>Desenha o gráfico de uma série de níveis: o CSV de “analyze” ou “meter”, ou uma pasta de medição. O eixo do tempo é a hora do relógio quando a série tem carimbos de tempo; senão, segundos.
Grandezas: %1.</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>Arquivo CSV ou pasta de medição.</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>O que mostrar: nomes de colunas. Sem isto: níveis e loudness.</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>Gravar uma imagem em vez de abrir uma janela: .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>Largura e altura em pixels de 1/96 de polegada.</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>Pixels de um PNG por pixel de --size.</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>O título do gráfico.</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>Nível ao longo do tempo</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>Desenhar uma linha neste nível.</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>não há tela em que abrir uma janela; grave uma imagem com --save chart.png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>“%1” não pode ser gravado (%2); escolha outro lugar com --save</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>%1 gravados, %2 bytes, quadros perdidos: %3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>Arquivos de áudio: %1, lacunas: %2, amostras em sobrecarga: %3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>SHA-256 da gravação: %1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>Grava em uma nova pasta até Ctrl-C, SIGTERM ou --duration. O caminho da pasta é exibido no fim.</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>parado antes de a entrada abrir: nada foi gravado</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 é %2, não “%3”</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1 aceita uma hora, 22:00 ou 2026-11-26T22:00:00, não “%2”</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1 exige --trigger</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--trigger aceita um nível em dB, não “%1”</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metric aceita o nome de um nível, como LAF, não “%1”</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>Onde a pasta é criada; por padrão, aqui.</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>Arquivos de áudio: wav (padrão) ou flac.</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>Amostras: s16, s24 ou f32 (não em FLAC). Por padrão, como o dispositivo as fornece.</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw (padrão), calibrated (sem a curva do microfone) ou none (só níveis).</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>Duração máxima do arquivo de áudio; padrão 3600, 0: sem limite.</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>Um novo arquivo de áudio a cada hora cheia.</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>Com --trigger: quanto é mantido antes de cada excedência; padrão 5.</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>Começar nesta hora: 22:00, ou 2026-11-26T22:00:00.</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>Parar nesta hora.</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>Uma nova medição a cada dia nesta hora, 0 a 23.</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>Manter áudio só enquanto o nível está acima deste: dB SPL, ou dBFS sem calibração.</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>O nível a que --trigger se refere; padrão LAF.</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>Com --trigger: quanto é mantido depois de cada excedência; padrão 5.</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>Com --trigger: trechos mais próximos que isto são um só; padrão 1.</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>Estas opções não combinam, ou um valor está fora da faixa: a rotação é 0 ou de 1 s a 7 dias, a pré-gravação e o intervalo do disparo até 600 s, a pós-gravação até 3600 s, FLAC aceita s16 ou s24, um disparo precisa de áudio.</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>Gera o relatório de uma pasta de medição, ou de um arquivo de áudio, que é medido para isso.</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>Uma pasta de medição, ou um arquivo WAV, RF64 ou FLAC.</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>Gravar em FILE; a extensão define o formato: .pdf, .html, .json ou .csv, que são vários arquivos (FILE e FILE-hours.csv, FILE-events.csv …). - é a saída padrão, em JSON.</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise (ruído) ou loudness (EBU R 128).</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>Preencher um campo do relatório, como title=…; pode ser repetida.</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>Dos textos nos documentos: %1.</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>De um PDF: a4 ou letter.</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>Salvar também cada gráfico separado em FOLDER, como PNG e SVG.</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>Comparar áudio e níveis com os hashes da gravação, o que demora mais.</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>Quando um arquivo de áudio começou, ISO 8601, em vez do que ele informa.</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--set aceita FIELD=VALUE, não “%1”; os campos são %2</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1 aceita um número como 55.5, não “%2”</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>falta --output: indique um arquivo terminado em .pdf, .html, .json ou .csv, ou - para a saída padrão</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>“%1” tem uma extensão em que nenhum relatório é gravado; use .pdf, .html, .json ou .csv</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--template aceita noise ou loudness, não “%1”</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--language aceita um de %1, não “%2”</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paper aceita a4 ou letter, não “%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>“%1” não pode ser gravado (%2); escolha outro lugar com --charts</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rate aceita um número inteiro de Hz de %1 a %2, para o qual as tolerâncias são garantidas, não “%3”</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--json não combina com um arquivo chamado .html</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>um arquivo chamado .html é para o teste do instrumento: uma medição é informada como texto ou JSON</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>“%1” não pode ser gravado (%2); escolha outro lugar com --output</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>o instrumento está fora da tolerância em %1 de %2 testes (%3)</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>verificando… %1 %</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>Sem MEASUREMENT, testa o instrumento: sinais de valor conhecido percorrem a cadeia que mede, e cada desvio é comparado com sua tolerância. Com MEASUREMENT, verifica se a medição está como foi gravada: arquivos, contagem de quadros e os hashes de áudio e níveis segundo a segundo.</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>A pasta da medição a verificar.</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>Relatório em JSON.</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>Completar antes MEASUREMENT, se foi interrompida (queda de energia, programa encerrado à força); em uma pasta de saída, todas as que foram.</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>Gravar o relatório em FILE em vez da saída padrão: FILE.json, FILE.html (para imprimir), senão texto.</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>Taxa de amostragem em que o instrumento é testado.</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rate é para o teste do instrumento: uma medição tem a sua própria</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recover precisa de uma medição ou de uma pasta de medições</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>todos os %1 testes foram aprovados; o relatório está em “%2”</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>“%1” não está como foi gravado: %2 Compare-o com outra cópia.</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>“%1” estava completo</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>“%1” foi interrompido e está recuperado: termina após %2 (áudio %3, níveis %4), em %5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1: %2 quadros a mais do que o anotado</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1: %2 quadros não chegaram ao disco</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>Não há nenhuma pasta “%1”. Indique uma medição ou uma pasta de medições.</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>nada em “%1” foi interrompido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>o registro de uma medição não tem “%1”; “levelscribe-cli plot --help” lista os nomes</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>a série não tem a coluna “%1”; tem %2</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1 espera uma hora de 0 a 23, não “%2”</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>a série de %1 não pode ser guardada em “%2” (%3); libere espaço ali ou indique outro lugar em TMPDIR</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1 só pode ser lido até o quadro %2 (%3); o que vem antes foi medido.</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1 está cortado: %2 de %3 quadros existem e foram medidos.</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1 contém amostras que não são números: %2; foram tomadas como silêncio.</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1 está em sobrecarga; amostras em fundo de escala: %2, a primeira no quadro %3.</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1 é SIMULADO: vem de um gerador de sinais, não de um microfone.</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1 foi interrompido durante a gravação; “levelscribe-cli verify --recover” o completa.</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>A calibração de %1 muda no decorrer: cada linha está na sua própria, e o total é somado a partir delas.</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>O áudio de %1 foi corrigido ao ser gravado: da outra calibração vem apenas o nível, a curva permanece.</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1 não guarda áudio: estes são seus níveis como foram registrados.</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>A curva com que foram corrigidos permanece, diga o que disser a outra calibração.</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1: mais %2 lacunas desse tipo; o resumo traz todas.</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1: %2 s foram perdidos durante a gravação e não são medidos.</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1: %2 s não estão em nenhum arquivo de áudio e não são medidos.</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>Nível de cada banda</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   máx. %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nível de cada banda. Roda: zoom, com Ctrl nos níveis; arrastar: mover; clique: segundo cursor; clique duplo: ver tudo.</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>Leitura grande</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>F11, Esc ou um clique duplo voltam à janela inteira.</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>calibração verificada</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>calibração estimada</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>sem calibração</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>Sem medição</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>Nenhum limite definido</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Sem calibração: só dBFS</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Perto</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Acima</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>Escolha o arquivo de calibração do microfone ou solte-o na janela</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>Medir sem arquivo de calibração</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Arquivo de calibração</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° para a fonte</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>O microfone aponta para a fonte</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° para o teto</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>O microfone aponta para o teto</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Arquivo de calibração do microfone</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Arquivos de calibração (*.txt *.cal *.csv *.omm);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>A linha %1 é deixada de fora: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>Escutar</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>Escutar o calibrador até o tom ficar estável por três segundos</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>Verificações deste microfone</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>Verificar com calibrador</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>Escolha o nível do certificado do calibrador, coloque-o no microfone, ligue-o e escute.</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>Nível do tom do calibrador, em dB SPL</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>Outro nível</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Nível do calibrador em dB SPL</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>Nível conforme o certificado do calibrador, 60 a 130 dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>Há quanto tempo o tom está estável</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>O nível de um calibrador fica entre %1 e %2 dB SPL: digite o que consta no certificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Escutar de novo</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abrindo o microfone…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>Escutando: estável por %1 de %2 s.</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>Verificado: %1 dB SPL indica %2 dBFS.</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>Deriva desde %1: %2 dB.</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>É mais do que um microfone deriva: o ganho ou o nível do calibrador foi alterado?</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>A estimativa do arquivo de calibração diferia em %1 dB.</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>É muito: o calibrador está ajustado para %1 dB?</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
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
        <translation>O Levelscribe está gravando</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>Há uma gravação em andamento. Pará-la e fechar o Levelscribe?</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>O que foi gravado fica completo em qualquer caso.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Continuar gravando</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>A janela permanece aberta e a gravação continua</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>A gravação termina agora e é salva antes de a janela fechar</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>Fechar o painel lateral (Esc)</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Fechar o painel lateral</translation>
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
quadro %2 da medição</translation>
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
        <translation>Mostrar todos os eventos, só problemas ou só marcações</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>Copiar os eventos selecionados, ou todos os mostrados, como linhas de tabela (Ctrl+C)</translation>
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
        <translation>Marcadores, disparos, exclusões</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Eventos e marcadores</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>Nada deste tipo aconteceu.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>Nada aconteceu ainda. M insere um marcador; 1 a 9, um com classe.</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>Configure seu microfone</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>Uma vez por microfone. O Levelscribe guarda o arquivo e o aplica a cada leitura.</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>Testar a demonstração, simulada</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>Medir um UMIK-1 simulado em uma sala de estar; cada número informa que é simulado</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>Escolher o arquivo de calibração deste microfone</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>Obter na miniDSP</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>Abrir a página da miniDSP no navegador; o próprio Levelscribe não baixa nada</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>Apontado para a fonte, 0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>O microfone aponta para a fonte</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>Apontado para o teto, 90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>O microfone aponta para o teto: o arquivo cujo nome termina em _90deg</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>Com o arquivo, o nível absoluto é estimado, cerca de ±1 dB com um UMIK-1, até que um calibrador o confirme. Cada número informa qual é o caso.</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>Continuar sem arquivo, em dBFS</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>Pular esta etapa (Esc): os níveis ficam em decibéis abaixo do fundo de escala, nunca em dB SPL</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>Iniciar medição</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>Mostrar a medição e recomeçá-la</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrado</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>ganho %1 dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>Um microfone foi encontrado, mas nenhum UMIK</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1. Para dB SPL, precisa de um calibrador ou do nível de fundo de escala.</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Nenhum microfone foi encontrado</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>Conecte o UMIK-1: ele aparece aqui sozinho. Enquanto isso, experimente a demonstração.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 em vigor</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>Solte aqui o arquivo de calibração</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>Um arquivo de texto com o número de série do microfone no nome, por exemplo 7175488.txt. Pode ser solto em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – informe lá o número de série impresso no microfone.</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – informe lá o número de série %2.</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>Arquivo de calibração do microfone</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>Arquivos de calibração (*.txt *.cal *.csv *.omm);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>Nível do sinal</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>Verificar com calibrador…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>Abrir a etapa com um calibrador acústico de 94 ou 114 dB, que confirma o nível</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>Microfone: conectado</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>Microfone: aguardando</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>Nada conectado ainda</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>Como o microfone fornece</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>Taxa e formato: aguardando</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>Conhecidos assim que o microfone abrir</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>Volume de entrada: desconhecido</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>Ajuste-o para 100 % nas configurações de som do sistema</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>Volume de entrada 100 %</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>O Levelscribe avisa se outro programa o alterar</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>Volume de entrada %1 dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>Os níveis são corrigidos por ele. Melhor ajustá-lo para 100 % nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>Sinal: aguardando</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>A escuta começa com o microfone</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>Sem sinal: há apenas silêncio</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>Reative o microfone nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>Sinal chegando</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>Arquivo de calibração: %1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>Arquivo de calibração: aguardando</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>Até lá os níveis são em dBFS, nunca em dB SPL</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>Verificação com calibrador: opcional</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>94 ou 114 dB em 1 kHz muda de estimado para verificado</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>Configurar o microfone…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>Ler o nível em voz alta</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>Teclas e manual</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Duração do histórico</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>Quanto tempo o histórico mostra</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>Ponderado em A, Fast</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>LAeq de %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
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
        <translation>excluído</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>áudio mantido</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>Histórico de nível</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>Nível ponderado em A, Fast, ao longo do tempo: cada pixel mostra seu valor máximo e mínimo. Roda: zoom, com Ctrl nos níveis; arrastar: mover; clique: segundo cursor; clique duplo: ver tudo.</translation>
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
        <translation>Medir ou parar de medir</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>Gravar ou parar de gravar</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>Ponderação em frequência da leitura grande</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>Sua ponderação temporal: Fast, Slow, Impulse; E: a média, Leq</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>Ir ao próximo controle; Espaço ou Enter o aciona</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>Fechar o painel lateral, uma lista ou um diálogo; nunca para uma gravação</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>Mover o cursor; com Shift, selecionar um trecho</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>Mover o cursor em um décimo do que é visto</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>Ir ao início ou ao fim</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>Rolar uma tela</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>Mostrar menos tempo, ampliado, ou mais</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar a gravação inteira</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>Inserir um marcador no cursor, simples ou de uma classe</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>Excluir o trecho selecionado</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>Alterar o evento selecionado</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>Retirar o marcador ou a exclusão selecionados</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>Copiar as leituras do trecho</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>Desfazer a última alteração; com Shift, refazê-la</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>Desfazer a seleção; depois, voltar ao que é medido</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Durante a medição</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Em toda a janela</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>Na revisão de uma gravação</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>Leitura grande</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>Escolher a ponderação e a constante de tempo (teclas A C Z, F S I, E para Leq)</translation>
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
        <translation>Microfone SIMULADO</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>Estes números vêm de um gerador de sinais ou de um arquivo, não de um microfone.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>Pico digital</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>Sem calibração: só dBFS</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ verificado com calibrador</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ como py-umik-base-app, 12 dB a menos</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ estimado, incerto em vários dB</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ estimado</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>Curva corrigida (%1 coeficientes)</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>Curva não aplicada a esta medição</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>“%1” não pode ser lido (esse arquivo não existe)</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>“%1” não pode ser lido (%2)</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>“%1” está vazio; crie uma série de níveis com “levelscribe-cli analyze”</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>“%1” não é uma série de níveis: sua primeira linha não traz a coluna time_sec. Crie uma com “levelscribe-cli analyze” ou “meter --format csv”</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”, linha %2: %3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>%1 campos em vez de %2; o arquivo está danificado ou foi cortado ali</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>Nível de um seno em fundo de escala em dB SPL</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>Nível de um seno em fundo de escala com o volume de entrada em 100 %, em dB SPL; Enter confirma</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>Verificação com calibrador</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>A última verificação deste microfone com um calibrador acústico</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>Sens Factor do arquivo de calibração</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>A sensibilidade do fabricante pela fórmula do microfone: uma estimativa</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>Fundo de escala em</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>Um nível que você conhece por outra fonte: uma estimativa</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>Como py-umik-base-app: 12 dB a menos</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor, apenas para comparar com os registros daquele programa</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>Digite um nível acima de 0 e até 250 dB SPL, como %1.</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>Escolha antes um microfone: o nível é digitado para um deles.</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>O limite não está mais ultrapassado: %1 ficou abaixo de %2 dB por %3 s.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>O comando para limite ultrapassado ainda está em execução (%1) e não foi iniciado de novo.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>O comando para limite ultrapassado não pôde ser iniciado (%1: %2). Corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>O comando para limite ultrapassado falhou com o código %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>Como o nível que tem um limite está em relação a ele. O limite fica nas configurações.</translation>
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
        <translation>True peak</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>O que determina o dB SPL (Ctrl+K)</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>Recomeçar médias, máximos e picos</translation>
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
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Pesquisar em todas as páginas</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>Mostra as páginas que contêm todas estas palavras (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página do manual</translation>
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
        <translation>Nenhuma página contém todas estas palavras. Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>pt_BR</translation>
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
        <translation>Inserir marcador</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>Inserir marcador com nota…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>Inserir marcador de classe</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>Excluir os últimos %1 s</translation>
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
        <translation>Nota para o marcador em %1:</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>os últimos %1 s</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1, %n vez desde %2</numerusform>
            <numerusform>%1, %n vezes desde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 mensagem: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>%n mensagem: %1</numerusform>
            <numerusform>%n mensagens: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
Clique para ver todas as mensagens (Ctrl+M).</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>Não há mensagens.</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>Dispensar tudo</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>Esvaziar a lista de mensagens</translation>
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
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>Retirar esta mensagem da lista (Delete)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar a pasta no gerenciador de arquivos</translation>
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
        <translation>sem clip</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>Nível ponderado em A, Fast. A linha retém por 2 s; o triângulo é o máximo desde o reinício.</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>Maior amostra, ref. fundo de escala. A luz fica acesa após uma sobrecarga até você clicar nela.</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>Mostrar os outros painéis novamente (Esc)</translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation>Dar todo o espaço a: %1</translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation>Terços de oitava do trecho</translation>
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
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>Escolher a pasta em que as gravações são feitas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar a pasta no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>Bruto, como o microfone fornece</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>Todos os canais, intactos: os níveis podem ser recalculados com uma calibração melhor</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>Com a curva do microfone corrigida</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>O canal analisado, após a correção da calibração</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>Só níveis, sem áudio</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>Nada pode ser ouvido: para privacidade</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de arquivo</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>Tipo de arquivo de áudio</translation>
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
        <translation>Bits por amostra</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>Quantos bits cada amostra tem no arquivo</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>como chega</translation>
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
        <translation>float de 32 bits</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>Novo arquivo a cada</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>Duração máxima do arquivo de áudio; nada se perde entre dois. 0: um só arquivo, de qualquer duração</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>e a cada hora cheia</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>Um novo arquivo de áudio começa a cada hora cheia do relógio local</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>Pasta das gravações</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>Não é possível gravar nada em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>Cerca de %1 por hora</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>No máximo cerca de %1 por hora</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>Cerca de %1 por hora, com os níveis</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>Há uma gravação em andamento. O que for alterado aqui vale a partir da próxima.</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>Incluir o que veio antes</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>Segundos anteriores a pressionar Gravar que ficam no arquivo, desde que tenham sido medidos: 0 a 600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>Ao pressionar Gravar</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Manter áudio só de momentos ruidosos</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>O áudio é gravado apenas em torno de momentos acima do limiar; os níveis são registrados o tempo todo</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>Nível que dispara</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>O nível que é comparado, a cada 100 ms</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima de</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>O limiar</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>Digite um nível de %1 a %2 dB SPL.</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>Sem calibração o limiar é em dBFS: de %1 a %2.</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Áudio antes</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>Segundos mantidos antes de o nível ultrapassar o limiar: 0 a 600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Áudio depois</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>Segundos mantidos depois de o nível cair abaixo do limiar</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Unir até</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>Dois trechos de áudio mais próximos que isto são um só</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Começar às</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>Hora do dia em que a gravação começa depois de pressionar Gravar, como 22:00; vazio: imediatamente</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Terminar às</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>Hora do dia em que termina sozinha, como 06:00; vazio: quando for parada</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Nova medição diária às</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>Uma gravação longa passa para uma nova pasta nesta hora, sem lacuna</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>Pressione Gravar: a gravação espera então até %1. O Levelscribe deve permanecer aberto.</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>Digite um nível de %1 a %2 %3.</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
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
        <translation>Examinar e ouvir esta gravação</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>Mostrar a pasta da gravação no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>Copiar estes dados como texto</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>Esta gravação</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>Não terminou como deveria.</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>Completa, exceto pelo que consta como lacuna.</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>Completa: não falta nenhum quadro.</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>Última gravação</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>Fazer o relatório desta gravação (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>Opções de gravação</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>O que é gravado e onde (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>Eventos e marcadores</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>O que aconteceu e seus marcadores (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>A gravação “%1” foi interrompida por uma queda de energia ou falha. Está recuperada e termina após %2.</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>Dos textos em PDF e HTML</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>Tamanho das páginas de um PDF</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>Comparar com os hashes da gravação</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Escolher a pasta do relatório</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>Desistir do que está sendo feito; nada disso permanece</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>Gravar o relatório (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>Mostrar o relatório gravado</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>Relatório de %1</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>Relatório de %1</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>Informa no relatório se áudio e níveis estão como foram gravados. Demora mais.</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>Páginas, para imprimir ou enviar</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>Um arquivo para qualquer navegador</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>Tabelas, vários arquivos</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>Todos os números em um arquivo, para programas</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Pasta do relatório</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>Nome dos arquivos do relatório, sem extensão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>Quanto já foi feito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>Fechar (Esc); o que foi digitado é lembrado</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>Salvos: %1 e mais %n</numerusform>
            <numerusform>Salvos: %1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>“%1” não pode ser gravado (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Gravando o relatório…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>Lendo a medição…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>“%1” já existe. Salve de novo para substituí-lo ou altere o nome.</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>O que você digitou não pode ser guardado (%1).</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nada foi lido.</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>Nenhum programa abre “%1”.</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>Tipo de relatório</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>O que o relatório avalia e o que mostra primeiro</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>Onde foi medido. Um local que já teve relatório preenche seus campos.</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>Medição de ruído</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>Loudness (EBU R 128)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>Local e microfone</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Alvos</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>Um número; vazio: nenhum</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: “%2” não é um número.</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Próxima página (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Menor (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Maior (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>Na largura disponível (0)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Ainda sem páginas</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>as páginas não puderam ser criadas</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>Uma série de níveis não basta para um relatório. Abra a medição ou seu áudio.</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>O relatório é feito quando a gravação tiver terminado.</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>Ainda não há nada a relatar. Grave algo ou abra uma gravação (Ctrl+O).</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Relatório salvo: %1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>O trecho selecionado é um tom de calibrador de</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL é dBFS mais</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>Nível do calibrador em dB SPL</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>Conforme seu certificado</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>Deslocamento em dB</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>De dBFS para dB SPL</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>Calibração da gravação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>Selecione antes um trecho com o tom do calibrador ou digite o deslocamento.</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>O LZeq do trecho é %1 dBFS, portanto dB SPL é dBFS mais %2 dB. A calibração conta como verificada.</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>A calibração conta como estimada: não houve escuta de um calibrador.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>A curva do microfone é a de outro arquivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>Escolher o arquivo de calibração</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>Manter o nível absoluto, mudar só a curva</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>Os níveis são mantidos como foram registrados. Outra calibração altera o que eles significam, em toda a gravação e com exatidão, e pode ser desfeita. Com outra curva, são recalculados a partir do áudio gravado e guardados ao lado deles.</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>Caso contrário, o dB SPL resulta da sensibilidade do arquivo</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Arquivo de calibração</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>Arquivos de calibração (*.txt *.cal *.omm *.frd);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>Escolha o arquivo com a curva do microfone.</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>“%1”: todos os níveis são recalculados, o que demora um pouco; os registrados permanecem.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Nada está aberto.</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>Só pastas de medição guardam marcações e exclusões; isto é um arquivo.</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>Esta medição ainda está sendo gravada. Pode ser alterada quando tiver terminado.</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>Esta medição foi interrompida. Recupere-a antes de alterá-la: levelscribe-cli verify --recover.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>“%1” não pode ser gravado, portanto marcações e exclusões não podem ser guardadas. Copie a pasta para alterá-la.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>O que aconteceu durante a gravação permanece; só marcadores e exclusões podem ser retirados.</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>Os níveis continuam como estavam.</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>Seu áudio foi guardado sem a curva do microfone. Outra curva exige áudio bruto.</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>Não há áudio a partir do qual calcular níveis.</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>Os níveis estão sendo recalculados. Espere ou cancele isso antes.</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>Exclusão</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>guardado com a alteração; pode ficar vazio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>Por que não conta</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Foi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>Motivo da alteração</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>Classe %1: %2</translation>
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
        <translation>Mostrar todos os eventos, só marcações ou só problemas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>Alterar nome, classe ou motivo do evento selecionado (F2)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>O marcador ou a exclusão selecionados deixam de contar (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>Desfazer a última alteração (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>Fazê-la novamente (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcações</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>Eventos da gravação</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>Eventos e marcações</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>não calibrado</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>calibração estimada</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>calibração verificada</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1, %2 a %3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>alterações posteriores: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>Abrir outra gravação ou alterar sua calibração</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Voltar ao vivo</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>Voltar ao que é medido agora (Esc)</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>Quanto do arquivo já foi medido</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>Medindo o arquivo…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>A gravação continua</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>A medição continua</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>níveis recalculados</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>Desistir do que está sendo feito aqui</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>Calculando os níveis com a outra curva…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>Nível ao longo da gravação</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   %2 a %3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>Reproduzir a partir do cursor ou pausar (Espaço)</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>O que é reproduzido</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>Como o microfone forneceu ou sem a curva dele</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>Tempo no cursor</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>Volume da reprodução em dB</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>Quanto mais alto ou mais baixo do que gravado é reproduzido</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>Não há alto-falante nem fones de ouvido para reproduzir. Conecte algum e pressione Reproduzir novamente.</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>A saída de som não aceitou som. Escolha outra nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>A saída de som desapareceu. Pressione Reproduzir para continuar com outra.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>“%1” não pode ser lido: em seu lugar reproduz-se silêncio.</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>Há uma gravação em andamento, e o microfone captaria isto. Pressione Reproduzir outra vez para reproduzir mesmo assim.</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>Alto demais: os picos são cortados.</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>Mais alto do que gravado: cuide dos seus ouvidos.</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>A medição em andamento capta o que você reproduz, a menos que use fones de ouvido.</translation>
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
        <translation>%1 amostras</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selecionado: %1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>1/3 de oitava: Leq, com máximo e L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>Copiar estas leituras como texto (Ctrl+C)</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>Excluir este trecho dos resultados; o áudio permanece (X)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Gravação inteira</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 a %3, %4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>Lendo os níveis…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>Nada foi medido aqui, ou tudo está excluído.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>Não calibrado</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>Sobrecarga</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>Abrir novamente</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Abrir gravação…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>Abrir pasta de medição…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>Calibração desta gravação…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Abrir uma gravação</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>Gravações (measurement.sqlite *.wav *.rf64 *.flac *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>Abrir uma pasta de medição</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>Reproduzir um arquivo</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>Arquivos de áudio (*.wav *.rf64 *.flac);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>Nível mostrado</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>Qual nível a curva mostra</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>Duração mostrada</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>Quanto da gravação é mostrado; a roda do mouse dá zoom</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>Nenhum áudio foi guardado com esta gravação.</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>Seus arquivos de áudio não existem mais.</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1, máximo e mínimo</translation>
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
        <translation>excluído</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>Esta medição ainda está sendo gravada: o que veio depois que ela foi aberta não é mostrado.</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>Esta medição foi interrompida. levelscribe-cli verify --recover a completa.</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>Faltam arquivos de áudio: %1. Em seu lugar reproduz-se silêncio.</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>Esta medição não contém nada: terminou antes do primeiro nível.</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>Selecione antes um trecho: arraste com Shift ou mova o cursor com Shift e as setas.</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_sec não cresce: %1 depois de %2</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>não há linhas abaixo do cabeçalho</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>as linhas são de vários arquivos e não têm carimbos de tempo: faça o gráfico de um por vez</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>“%1” na coluna %2 não é um número</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>“%1” na coluna timestamp não é uma hora como 2026-11-22T14:03:05.000+01:00</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>Verificar instrumento</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>Cada teste com seu desvio e tolerância</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>Progresso da verificação</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>Testar o instrumento ou parar o teste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>Salvar como PDF, JSON, HTML ou texto (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>Imprimir o relatório, para assinar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>Fechar (Esc); o que é medido continua</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>Em %1, a taxa usada na medição.</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>Em %1: para os %2 da entrada não há tolerâncias garantidas.</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>Em %1: nada está sendo medido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>“%1” não pode ser gravado (%2). Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Salvar a verificação</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>A impressora “%1” não aceitou o relatório. Salve-o como PDF.</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>O arquivo chegou ao fim.</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>Nenhum microfone está conectado. Conecte um; enquanto isso, o microfone de demonstração simulado pode ser medido.</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>Nada mais é reproduzido durante a gravação. Pare a gravação antes.</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>A curva do microfone é corrigida a partir da próxima medição.</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>Gravação concluída: %1, quadros perdidos: %2, %3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>Em %1 da medição: %2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>Salvando a gravação…</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>O microfone que é medido. Escolha-o no alto, à esquerda da janela.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>Qual canal da entrada é medido. UMIK-1 mais antigos fornecem o mesmo sinal em dois.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Arquivo de calibração</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>O arquivo do seu microfone, pelo número de série. A curva dele é retirada de tudo o que é medido.</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>Origem do nível</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>O que converte dBFS em dB SPL: o arquivo, um calibrador ou um nível digitado.</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>Nível de fundo de escala digitado</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>O nível de pressão sonora de um seno em fundo de escala, se você o conhece; 0: nenhum.</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>Nível do calibrador</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>O que seu calibrador acústico fornece, conforme o certificado: em geral 94 ou 114 dB.</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Leitura grande</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>Qual leitura é mostrada em tamanho grande. Na janela, as teclas A, C, Z e F, S, I também a escolhem.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>As cores da janela. O alto contraste é para luz forte e visão fraca.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>Todo o texto da janela, maior ou menor.</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Sempre visível</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>A janela fica acima das de outros programas.</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>Duração do histórico</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>Quanto do passado o histórico mostra de uma vez.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>Duração do espectrograma</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>Quanto do passado o espectrograma mostra de uma vez.</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>Cores do espectrograma</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>Todas as quatro são distinguíveis por daltônicos; cinza imprime melhor.</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>Faixa do espectrograma</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>Da cor mais escura à mais clara.</translation>
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
        <translation>Por quanto tempo a curva de picos do espectro é retida.</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>até o próximo reinício</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>por 2 s</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>Tipo de espectro</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>Cada frequência isolada, ou bandas de um terço ou de uma oitava.</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 de oitava</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 de oitava</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>Comprimento da FFT</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>Pontos de uma transformada. Mais pontos separam frequências mais próximas, mas respondem mais devagar.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Média do espectro</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>Como o espectro mostrado é calculado em média ao longo do tempo.</translation>
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
        <translation>desde o último reinício</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>sobre um número de transformadas</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>Transformadas na média</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>Para a média sobre um número de transformadas: quantas.</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>transformadas</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>Canais do loudness</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>De quem são o loudness e o true peak: do canal medido ou de todos os canais de um programa juntos.</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>O canal medido</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>Todos os canais, como programa</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Pasta das gravações</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>Onde Gravar cria suas pastas. Vazio: Levelscribe, nos seus documentos.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>O que é mantido do som. Bruto é o que o microfone enviou: serve de prova e para qualquer calibração posterior.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>Com a curva retirada</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>Nenhum, só níveis</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de arquivo</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLAC ocupa cerca de metade do espaço do WAV e não perde nada.</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>Formato de amostra</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>Nunca menos bits do que o microfone fornece.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como chega</translation>
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
        <translation>float, 32 bits</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>Novo arquivo de áudio a cada</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>A duração máxima de um arquivo de áudio antes de começar o seguinte, sem lacuna; 0: sem limite.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>Novo arquivo de áudio a cada hora cheia</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>Os arquivos de áudio começam então na hora cheia do relógio local.</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>Pré-gravação</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>Quanto do que foi ouvido antes de pressionar Gravar também entra na gravação.</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>Manter áudio só de momentos ruidosos</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>Os níveis são registrados o tempo todo; o áudio é mantido enquanto o nível está acima do limiar.</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>Grandeza do disparo</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>A grandeza que é comparada com o limiar.</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>Limiar com calibração</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>O áudio é mantido a partir deste nível de pressão sonora.</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>Limiar sem calibração</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>Áudio antes</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>Mantido de antes de o nível ultrapassar o limiar.</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>Áudio depois</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>Mantido de depois de o nível cair abaixo do limiar.</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>Unir até</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>Momentos ruidosos separados por não mais que isto são um só evento.</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Começar às</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>Depois de pressionar Gravar, a gravação espera até esta hora do dia, como 22:00. Vazio: imediatamente.</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>Terminar às</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>Hora do dia em que a gravação termina sozinha, como 06:00. Vazio: manualmente.</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>Nova medição diária às</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>Uma gravação longa passa para uma nova pasta nesta hora, sem lacuna.</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>Monitorar um limite</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>Exige uma calibração. Quando o limite é ultrapassado, isso é mostrado, avisado e registrado como evento da medição.</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>Grandeza do limite</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>A grandeza que é comparada com o limite.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>Ultrapassado acima deste nível. A ultrapassagem termina quando a leitura ficar 1 dB abaixo dele por 10 s.</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>Bipe quando ultrapassado</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>O som do sistema. O microfone também o capta.</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>Comando quando ultrapassado</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>Um programa com seus argumentos. Ele encontra grandeza, nível e limite em LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB e LEVELSCRIBE_TIME. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>O idioma da janela. Números e datas também são escritos conforme ele.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibração</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Vale imediatamente.</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>Vale a partir da próxima medição.</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>Vale a partir da próxima gravação.</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>Vale quando o Levelscribe for iniciado novamente.</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>O áudio é mantido a partir deste nível, em decibels em relação ao fundo de escala; também para pico verdadeiro e loudness, que nenhuma calibração desloca.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>Pesquisar nomes e descrições</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>Mostra as configurações em que todas estas palavras aparecem (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>Carregar todas as configurações de um arquivo</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>Gravar todas as configurações em um arquivo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>Restaurar os padrões de todas as configurações; entrada e calibração permanecem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>Voltar todas as configurações ao que eram antes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>Fechar as configurações (Esc)</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>Nenhuma configuração foi encontrada com “%1”. Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>Todas as configurações estão no padrão, exceto as bloqueadas durante a medição.</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>Todas as configurações estão no padrão. Desfazer reverte isso.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>Pare antes a medição: algumas destas configurações ficam bloqueadas enquanto isso.</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>Todas as configurações estão como antes.</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>Pare antes a medição: algumas configurações ficam bloqueadas enquanto isso. Nada foi alterado.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>“%1” não pode ser lido (%2). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>As configurações são as de “%1”. Desfazer reverte isso.</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>“%1” não pode ser gravado (%2). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>Todas as configurações estão em “%1”.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>“%1” não é um arquivo de configurações (%2). Escolha um exportado pelo Levelscribe; nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>“%1” não é um arquivo de configurações do Levelscribe. Escolha um exportado pelo Levelscribe; nada foi alterado.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>“%1” não pode ser usado: o valor de “%2” está fora da faixa ou é de outro tipo. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>Voltar esta configuração ao padrão</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Padrão de %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>Nos seus documentos</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>Abrir calibração</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>Bloqueada durante a medição: altera o que os números significam, e eles não seriam comparáveis. Pare a medição (Espaço na janela) para alterá-la.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Digite uma hora do dia como 22:00, ou nada.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Digite um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Digite um número de %1 a %2.</translation>
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
        <translation>Duração do espectrograma</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>Quanto tempo o espectrograma mostra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>Cores do espectrograma, do nível mais baixo ao mais alto</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>Decibéis da cor mais escura à mais clara</translation>
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
        <translation>Cinza</translation>
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
        <translation>Nível de cada frequência ao longo do tempo, em cores. Roda: zoom nas frequências, com Ctrl nas cores; arrastar: mover; clique: segundo cursor; clique duplo: ver tudo.</translation>
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
        <translation>Δ %1 s   %2 oitavas</translation>
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
        <translation>Mostrar cada frequência, ou bandas de uma oitava ou de um terço</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 de oitava</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 de oitava</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>Média do espectro</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>Como o espectro é calculado em média ao longo do tempo</translation>
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
        <translation>Desde o reinício</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1 espectros</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>Outro número de espectros…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Picos</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>Por quanto tempo os picos do espectro são retidos (P)</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>Picos retidos</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>Picos 2 s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>Espectros na média:</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>média de %1 espectros</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>média, Slow</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>média desde o reinício</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>média, Fast</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>Fast, com retenção de 2 s</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>máximo desde o reinício</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>pico desde o reinício</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>pico dos últimos 2 s</translation>
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
        <translation>Nível de cada frequência. Roda: zoom, com Ctrl nos níveis; arrastar: mover; clique: segundo cursor; clique duplo: ver tudo.</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2 oitavas</translation>
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
        <translation>Nada foi medido ainda.</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1, simulado</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1, não calibrado</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1, verificado com calibrador</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>Máximo em %1: %2 %3</translation>
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
        <translation>Taxa e formato de amostra como a entrada os fornece</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>Quadros perdidos desde o início da medição, porque o processamento se atrasou</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>Quão cheia está a fila entre a entrada e o processamento</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>Tempo de processador do Levelscribe, em porcentagem de um núcleo</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>Por quanto tempo o disco da pasta de saída basta para uma gravação</translation>
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
        <translation>sem sinal</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdidos %1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>fila %1 %</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>disco: restam %1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>Verificar instrumento…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>Calibração (Ctrl+K)</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>Iniciar ou parar a medição (Espaço)</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>Iniciar ou parar a gravação em disco (R)</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>O que é gravado e onde (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>Inserir um marcador (M); com nota: Shift+M; com classe: 1 a 9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>Recomeçar médias, máximos e mínimos (Ctrl+R)</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>Abrir ou fechar o painel lateral (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>Dispositivo de entrada</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>Microfone usado na medição</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Procurando microfones…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>Duração da medição desde o último reinício</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>Duração da medição</translation>
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
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>Reproduzir um arquivo…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>Calibração: nenhuma</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>Calibração estimada</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>Calibração verificada</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>Calibração: de outro microfone</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>Clique para ver e alterar a calibração (Ctrl+K) ou solte o arquivo dela na janela.</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>sem medição</translation>
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
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>O volume do sistema desta entrada está em 100 %.</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>O volume do sistema desta entrada não está em 100 %: é de %1 dB, o que é considerado. Ajuste-o para 100 % nas configurações de som.</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>Gerar um relatório (Ctrl+E)</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>de outro microfone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Há quanto tempo</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Digite um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>Digite uma hora do dia como 22:00, ou nada.</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Leitura grande</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>Exibição compacta</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>Sempre visível</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>Reter picos, ou por 2 s</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>Layout usual</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>Voltar às minhas configurações anteriores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Próximo tema</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>Tamanho do texto (a partir do próximo início)</translation>
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
        <translation>O tamanho do texto muda no próximo início.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medindo</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
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
        <translation>início</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>não concluída</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1, %2 quadros a %3 Hz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 quadros</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%1 quadros em %2 arquivos, %3 quadros em nenhum</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>níveis</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1 linhas, %2 linhas de bandas, %3 eventos</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1 segundos, raiz %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FALHA</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>APROVADO: está como foi gravado</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>REPROVADO</translation>
    </message>
</context>
</TS>
