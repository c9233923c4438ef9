<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Event</name>
        <message>
            <source>%2 frames are missing.</source>
            <translation>Faltam %2 quadros.</translation>
        </message>
        <message>
            <source>Overload: %2 samples at full scale.</source>
            <translation>Sobrecarga: %2 amostras em fundo de escala.</translation>
        </message>
        <message>
            <source>%2 samples were no numbers and count as silence.</source>
            <translation>%2 amostras não eram números e contam como silêncio.</translation>
        </message>
        <message>
            <source>The clock shows that %2 frames went missing unannounced.</source>
            <translation>O relógio mostra que %2 quadros se perderam sem aviso.</translation>
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
            <source>“%1” is muted: what follows is silence. Unmute it in the system's sound settings.</source>
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
            <source>The device's rate changed (%1): what follows is resampled by the audio server.</source>
            <translation>A taxa do dispositivo mudou (%1): o que segue é reamostrado pelo servidor de áudio.</translation>
        </message>
        <message>
            <source>The audio server offered another device, “%1”. It was not taken.</source>
            <translation>O servidor de áudio ofereceu outro dispositivo, “%1”. Não foi aceito.</translation>
        </message>
        <message>
            <source>The computer's clock was set by %3 s. The time axis keeps counting frames.</source>
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
            <source>%2 frames could not be kept, because the disk took nothing for too long.</source>
            <translation>%2 quadros não puderam ser mantidos, porque o disco ficou tempo demais sem aceitar nada.</translation>
        </message>
        <message>
            <source>The disk has room for %3 minutes of recording. Free some space.</source>
            <translation>O disco tem espaço para %3 minutos de gravação. Libere espaço.</translation>
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
            <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program's own stages keep the limits of class 1.</source>
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
            <source>Absolute level: estimated from the calibration file's sensitivity, not confirmed by an acoustic calibrator.</source>
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
            <source>The system's input volume is not known; it was taken as 100 % (0 dB).</source>
            <translation>O volume de entrada do sistema não é conhecido; foi adotado 100 % (0 dB).</translation>
        </message>
        <message>
            <source>The system's input volume was %1 dB and is taken into account.</source>
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
            <source>Overload: %1 samples stood at full scale, in %2 places. Levels and peaks there are too low.</source>
            <translation>Sobrecarga: %1 amostras em fundo de escala, em %2 lugares. Ali os níveis e picos estão baixos demais.</translation>
        </message>
        <message>
            <source>%1 s in %2 ranges are excluded from all results (see the list).</source>
            <translation>%1 s em %2 trechos estão excluídos de todos os resultados (ver a lista).</translation>
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
            <source>After the end of the measurement %1 events and %2 calibrations were added; each bears its time and reason in the database. Audio and logged levels are untouched.</source>
            <translation>Após o fim da medição foram acrescentados %1 eventos e %2 calibrações; cada um traz hora e motivo no banco de dados. O áudio e os níveis registrados estão intactos.</translation>
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
            <source>The device's rate changed during the measurement: a part was resampled by the audio server.</source>
            <translation>A taxa do dispositivo mudou durante a medição: uma parte foi reamostrada pelo servidor de áudio.</translation>
        </message>
        <message>
            <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
            <translation>A entrada esteve muda durante parte da medição: o silêncio ali não é silêncio do lugar.</translation>
        </message>
        <message>
            <source>The computer slept during the measurement (%1 times).</source>
            <translation>O computador entrou em suspensão durante a medição (%1 vezes).</translation>
        </message>
        <message>
            <source>The computer's clock was set during the measurement (%1 times); times count samples from the start and do not follow it.</source>
            <translation>O relógio do computador foi ajustado durante a medição (%1 vezes); os tempos contam amostras desde o início e não o seguem.</translation>
        </message>
        <message>
            <source>Local time moved during the measurement (%1 times): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
            <translation>A hora local mudou durante a medição (%1 vezes): uma hora com esse nome pode ocorrer duas vezes, ou nenhuma. Cada hora traz sua diferença para UTC.</translation>
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
            <source>From the calibration file's sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
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
            <source>The correction's own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
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
            <source>The tolerances of the program's self-test for broadband sound: ±0.1 dB.</source>
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
        <source>The microphone's response and what corrects it.</source>
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
        <source>Clock of the device against the computer's</source>
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
            <source>Too quiet</source>
            <translation>Baixo demais</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>Alto demais</translation>
        </message>
        <message>
            <source>(class %1)</source>
            <translation>(classe %1)</translation>
        </message>
        <message>
            <source>%1, in bands of %2 Hz</source>
            <translation>%1, em faixas de %2 Hz</translation>
        </message>
        <message>
            <source>The spectrum of the recorded sound over time, as colours.</source>
            <translation>O espectro do som gravado ao longo do tempo, em cores.</translation>
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
            <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement's.</source>
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
            <source>It was edited after the end, %2 times; each time with a reason, beside what was recorded.</source>
            <translation>Foi editada após o fim, %2 vezes; cada vez com um motivo, ao lado do que foi gravado.</translation>
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
            <source>Device's rate</source>
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
</TS>
