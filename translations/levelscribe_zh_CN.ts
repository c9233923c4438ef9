<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>声级计与录音仪。</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>要查看的录音：测量文件夹、音频文件或声级序列。</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>用仿真的演示传声器测量，保存窗口图片后退出。</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>保存图片前等待的时间。</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>之前的设置将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>Levelscribe 上次未正常退出，本次以常规布局和设备启动。如需恢复原来的设置，请选择“工具 → 视图 → 恢复我之前的设置”。</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>这里没有显示器。没有窗口时，可用“levelscribe-cli meter”测量。</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>文件中的 Sens Factor</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>py-umik-base-app 的公式</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>输入的满刻度声压级</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>声校准器，%1 dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>文件为 %1 dB</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>文件未注明</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>设备未提供</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>已设 %1 dB</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>传声器</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
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
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>94 dB SPL 时为 %1 dBFS</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>模拟增益</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>%1 至 %2，%3 点</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>无：声级以 dBFS 表示</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>已核查 %1</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>满刻度</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1 dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1 dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>声级来源</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>输入音量</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1 dB，已计入</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>未知，按 0 dB 计</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>已生效，%1 抽头</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>下次测量起生效</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>非本传声器</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>这些声级偏低 12 dB，仅用于与 py-umik-base-app 的记录比较。</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>该传声器的公式为暂定公式，误差可达数分贝。请用声校准器核查。</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>传声器的模拟增益未注明，按 18 dB 或文件中的值计。</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>该传声器尚无核查记录。</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>输入削波。请降低传声器增益，或改用 94 dB。</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>几乎没有声音。请打开声校准器，并将其套在该传声器上。</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>噪声之上没有清晰的纯音。请打开声校准器，并将传声器插紧到位。</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>纯音频率不是 1 kHz。请将声校准器设为 1 kHz。</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>纯音声级不稳定。请保持传声器不动，等待声校准器稳定。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>图片过大</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>自开始起的时间，时:分:秒</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>超过的时间占比 (%)</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>每 %1 dB 的时间占比 (%)</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>本地时间</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation>数据库已损坏：%2。</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>测量曾意外中断，尚未恢复。请先恢复：levelscribe-cli verify --recover。</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>开始时写入的信息（设备、格式、开始时间、设置）已被更改。</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>结束时写入的信息（时长、丢失、原因、根哈希）已被更改，或根哈希属于另一次测量。</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>第 %3 秒：音频已被更改 (%1)。</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>第 %3 秒：声级已被更改。</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>第 %3 秒：声级概览已被更改。</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>第 %3 秒：哈希值已被更改。</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>第 %3 秒：哈希值缺失。</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>第 %3 秒：表“%1”的第 %2 行已被更改。</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>第 %3 秒或之后：表“%1”的第 %2 行缺失。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>第 %3 秒：音频文件“%1”缺失。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>第 %3 秒：无法读取音频文件“%1”(%2)。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>第 %3 秒：音频文件“%1”在此之前已结束。%2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>音频文件“%1”自第 %3 秒起的内容多于所录内容。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>第 %3 秒：音频文件“%1”与另一文件的内容重复。</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>音频文件“%1”已被更改（SHA-256 不符），但样本未变：更改的是文件头或说明。</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>音频文件“%1”不属于该测量。</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>第 %3 秒：声级缺失，当时未被记录。</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>录制曾意外中断，现已恢复：第 %3 秒的哈希值是恢复时生成的。</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>结束后添加了事件：%2。</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>结束后添加了校准：%2。</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>结束后的编辑次数：%2；每次均注明原因，并与原始记录分开保存。</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>第 %3 秒：后来重新计算的声级（分析 %2）已被更改。原始记录的声级仍在。</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>结束后用所录音频重新计算过声级（次数：%2）；结果与原始声级分开保存，并有各自的哈希值。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3%  %4 × 实时  剩余 %5 s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>无法写入“%1”(%2)；请用 --%3 指定其他位置</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%n 个通道， </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>采样率和格式未注明（24 位，如 UMIK-1？）</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz，%2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>列出输入设备；* 表示默认设备。</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>仅输出第一个 UMIK 的 id；若没有，则以代码 1 退出。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>未连接 UMIK；“levelscribe-cli devices”可列出已连接的设备</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>测量录音：输出声级序列和汇总</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>显示校准文件的内容</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>列出输入设备</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>显示实时读数，每个间隔一行</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>将声级序列或测量绘成图表</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>录制到测量文件夹，直到按 Ctrl-C</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>生成测量报告：PDF、HTML、JSON 或 CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>验证仪器，或校验测量</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>用法：levelscribe-cli 命令 [选项] [文件]

命令：
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
levelscribe-cli 命令 --help 显示该命令的选项。</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>无法写入标准输出 (%1)</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>“%1”不是有效选项</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>参数“%1”多余</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>“levelscribe-cli %1 --help”可显示其选项。</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1 的值应为 %2 至 %3 秒，而非“%4”</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>音频服务无响应。请重启 PulseAudio 或 PipeWire，再重新启动 Levelscribe；演示传声器无需音频服务即可使用。</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>未找到传声器：未连接传声器，或 Levelscribe 启动时音频服务（PulseAudio、PipeWire）未运行。请连接传声器，或启动音频服务后重新启动 Levelscribe。演示传声器无需这些即可使用 (--generator demo)。</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>没有名为“%1”的输入设备。请检查是否已连接；“levelscribe-cli devices”可列出现有设备。</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>“%1”无法以任何采样格式打开 (%2)。请关闭占用它的其他程序，或拔下后重新插上。</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>“%1”重新连接后格式已变 (%2)。测量已结束，此前的数据已保留。请按“测量”以新格式继续。</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>“%1”在 %2 秒内未能打开。请拔下后重新插上，或重启音频服务。</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>“%1”已断开。测量已结束，此前的数据已保留。请重新连接传声器，再按“测量”。</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>“%1”已有 %2 秒未送出样本。测量已结束，此前的数据已保留。请检查插头和音频服务，再按“测量”。</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>“%1”没有通道 %2。请选择其现有通道。</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>无法读取音频文件“%1”(%2)。请选择 WAV、RF64 或 FLAC 文件。</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>音频文件“%1”为 %2。Levelscribe 可读取 1 至 8 通道、4 至 384 kHz 的文件；请先转换。</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>音频文件“%1”不含样本。若录制曾意外中断，请先恢复。</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>“%1”不是有效的信号发生器 (%2)。请使用 sine:1000,-20、sweep:20,20000,10,-20、pink:-30、white:-30、silence 或 demo。</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>无法读取校准文件“%1”(%2)。声级保持不变。</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>“%1”不是校准文件 (%2)。请从传声器厂商处下载与序列号对应的文本文件。</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>校准文件“%1”已损坏：%2。请重新下载；声级保持不变。</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>校准文件“%1”在此无法给出 dB SPL：%2。声级以 dBFS 显示。</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>“%1”所在位置没有另一朝向的校准文件 (%2)。请将该序列号的两个文件下载到同一文件夹。</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>输入的满刻度声压级在此无法给出 dB SPL：它是为“%2”输入的，而当前为“%1”。请重新输入，或选择其他声级来源。</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>声校准器核查结果无法保存到“%1”(%2)：它仅在 Levelscribe 关闭前有效。请在该磁盘上腾出空间，再重新核查。</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>无法在“%1”中录制 (%2)。请选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>录制“%1”无法开始 (%2)。</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>磁盘已满 (%2)：录制“%1”到此结束并已保留。请腾出空间，再按“录制”。声级计继续运行。</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>写入“%1”失败 (%2)：录制到此结束，已写入的内容已保留。请检查磁盘，再按“录制”。声级计继续运行。</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>未开始录制：“%1”所在磁盘的空间不足一分钟 (%2 MB)。请腾出空间，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>磁盘写入“%1”的速度跟不上：%2 帧已替换为等长的静音。</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>录制“%1”仍在写入：磁盘在 %2 秒内未能全部写完。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>无法使用“%1”：未安装 Qt 的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite（或系统中的对应软件包）。</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>另一程序正在使用“%1”(%2)。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>无法写入“%1”(%2)。请将该文件夹及其磁盘设为可写，或选择其他输出文件夹。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>“%1”已损坏 (%2)。同一文件夹中的音频文件仍可打开；修复前请先复制该文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>磁盘已满：“%1”无法再写入声级 (%2)。已有内容保留；请腾出空间。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>“%1”无法打开或已不存在 (%2)。请检查磁盘是否已连接、文件夹是否被移动。</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>访问“%1”失败 (%2)。已有内容保留；请检查磁盘。</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>“%1”不是 Levelscribe 的测量 (%2)。请选择 Levelscribe 录制的文件夹。</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>“%1”由其他版本的 Levelscribe 生成（数据格式为 %2）。请用该版本或最新版本打开。</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>“%1”仍在录制。请先停止该录制。</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>“%1”暂时无法恢复 (%2)。已有内容保持原样；请在其磁盘上腾出空间或设为可写，然后重试。</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>“%1”曾意外中断，恢复之前不能更改：levelscribe-cli verify --recover。</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>“%1”未作任何更改：%2。请重新打开以查看其当前状态。</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>校准文件“%1”给出 %2，超出传声器可能的偏差：其中列出的可能是声级而非偏差。文件按原样使用，以 1 kHz 为参考；请检查。</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>“%1”录制时使用了多条传声器曲线（自第 %2 秒起换用另一条），因此无法按原样重新测量。请为全部内容指定同一校准：--calibration FILE，或 --no-calibration。</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>设置文件“%1”已损坏 (%2)。无法读取的项目均已恢复默认值；请检查设置。</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>缺失帧数：%2。</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>过载，达到满刻度的样本数：%2。</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>非数值而按静音计的样本数：%2。</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>据时钟判断，未报告而丢失的帧数：%2。</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>“%1”已断开。测量正在等待；请重新连接。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复连接。</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>“%1”未送出样本，正在重新打开。</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>音频服务已挂起“%1”。</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>音频服务已恢复“%1”。</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>“%1”已静音：此后为静音。请在系统声音设置中取消静音。</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>“%1”已取消静音。</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>输入音量由 %1 变为 %3 dB；声级已相应修正，平均值和最大值重新开始。</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>设备采样率已变 (%1)：此后由音频服务重采样。</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>音频服务提供了另一设备“%1”，未予采用。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>计算机时钟被调整了 %3 s。时间轴继续按帧计数。</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>自此本地时间为 %1。</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>计算机休眠了 %3 s。</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>已启用另一校准：%1。</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>写入失败 (%1)。音频暂存于内存；请腾出磁盘空间或重新连接磁盘。</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>在“%1”中继续写入。</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>磁盘长时间无法写入；未能保留的帧数：%2。</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>磁盘剩余空间可录制 %3 min。请腾出空间。</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>剔除：%1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>声级超过阈值 (%1)。</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>超过限值：%3 dB (%1)。</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>事件 %2 为：%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>时钟判定丢失</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>设备断开</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>设备恢复</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>无样本</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>输入音量</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>设备采样率</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>其他设备</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>时钟调整</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>计算机休眠</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>磁盘问题</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>磁盘恢复</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>写盘丢失</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已归类</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>float</source>
        <translation>浮点</translation>
    </message>
    <message>
        <source>32 bit</source>
        <translation>32 位</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 位</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ch</source>
        <translation>%1 · %2 · %3 通道</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>标记 %1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1，第 %2 行已略过：%3</translation>
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
        <translation>演示传声器（仿真）</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2：低于限值 %3 dB</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2：距限值 %3 dB</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2：超过限值 %3 dB</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1：尚无声级，限值 %2 dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>低于限值</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>接近限值</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>超过限值</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>尚无声级</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>限值为 %1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>超过 %2 %3 达 %1 dB</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>距 %2 %3 还有 %1 dB</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>A 计权声级（快）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>最大 A 计权声级（快）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>最小 A 计权声级（快）</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>A 计权声级（慢）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>最大 A 计权声级（慢）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>最小 A 计权声级（慢）</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>A 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>最大 A 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>最小 A 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>C 计权声级（快）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>最大 C 计权声级（快）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>最小 C 计权声级（快）</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>C 计权声级（慢）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>最大 C 计权声级（慢）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>最小 C 计权声级（慢）</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>C 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>最大 C 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>最小 C 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>等效连续 C 计权声级</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Z 计权声级（快）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>最大 Z 计权声级（快）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>最小 Z 计权声级（快）</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Z 计权声级（慢）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>最大 Z 计权声级（慢）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>最小 Z 计权声级（慢）</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Z 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>最大 Z 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>最小 Z 计权声级（脉冲）</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>等效连续 Z 计权声级</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>C 计权峰值声级</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Z 计权峰值声级</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>A 计权声暴露级</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>1% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>5% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>10% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>50% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>90% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>95% 的时间超过的声级</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>99% 的时间超过的声级</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>最近 1 min 的等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>最近 5 min 的等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>最近 10 min 的等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>最近 15 min 的等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>最近 60 min 的等效连续 A 计权声级</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>瞬时响度，400 ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>短期响度，3 s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>综合响度，带门限</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>最大瞬时响度</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>最大短期响度</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>响度范围</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>样本之间的最大值</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>最大样本值，相对满刻度</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>样本的均方根值，相对满刻度</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>峰值与均方根值之比</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>样本的平均值，与满刻度之比</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>各 100 ms 单独计算的起音强度</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>连续声音的起音强度</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>该容器不支持此格式</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>文件已关闭</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>文件已被删除</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>编码器拒绝了样本</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>应为一个频率和一个声级</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>频率没有递增</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>含有二进制数据；请保存为纯文本</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>这是网页；厂商网站不认识该序列号时会这样应答</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>没有频率和声级的行</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>只有一行；曲线至少需要两行</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>大于 4 MiB</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>未说明属于哪支麦克风</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>其中给出的是伏每帕，无法得出 dBFS；请使用校准器，或输入满刻度声级</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>不含 Sens Factor，只有曲线</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>不是 Levelscribe 的声级序列</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>不含声级</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>该事件已不再有效</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>缺少该事件</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>没有可撤销或重做的操作</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>缺少采样率或声道数</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>数据库属于其他程序，或为空</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>尚未开始就被中断</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>另一个文件占用了它的名称</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>超过 %1 行</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>第 %1 行超过 %2 个字符</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>第 %1 行给出的 Sens Factor 与前面的不同</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1；请更正，或删除该行以仅使用曲线</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>“%1”出现在数字行开始之处；注释须以 * 开头</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>其中的逗号有两种读法；请改用小数点保存</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1（错误的行共 %2）</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1；去掉这些行后曲线会出现超过一个倍频程的空缺</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>频率必须大于 0 Hz</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hz 不是声音的频率</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hz 出现两次；以第一行为准</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>第 %2 行的 %1 dB</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>%1 dB 的响应不可能是麦克风的</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>“%1”未说明属于哪支麦克风</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>“%1”属于另一支麦克风，序列号 %2</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>“%1”也注明用于 %2°</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>“%1”无法读取</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>它属于 %1，而此麦克风是 %2</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>“%1”未被识别为 UMIK</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>换用其他曲线需要原始音频，而此处保存的是已修正的音频</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>“%1”已被删除、移动或重命名</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1，%2 帧</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>无音频</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1 个文件，%2 至 %3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>等待触发</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>等待传声器</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>磁盘无法写入，音频暂存内存</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>无间断</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 处间断</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 处间断</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>已写音频</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>完整性证明 (SHA-256)</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>无证明</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>委托方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>传声器位置</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>离地高度</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>与声源及反射面的距离</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>室内或室外</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>传声器朝向</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>防风罩</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象条件</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>声源</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>声源运行工况</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>背景噪声</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>LAeq 限值</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>昼间 LAeq 限值</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>晚间 LAeq 限值</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>夜间 LAeq 限值</translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation>LAFmax 限值</translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation>Lden 限值</translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation>绝对声级的标准不确定度</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>目标响度</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>目标响度允差</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>真峰值上限</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>短期响度上限</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>瞬时响度上限</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>响度范围上限</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>未测得任何数据：本次测量中没有声级。</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>仿真：声音来自信号发生器，而非传声器。数值不代表任何地点。</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>所用仪器为附有单独校准文件的 USB 测量传声器；未经型式批准，不是符合 IEC 61672-1 的 1 级或 2 级声级计。程序自身的各处理环节符合 1 级允差。</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>仪器“%1”使用时未加载校准文件：其频率响应未经修正。它未经型式批准，不是符合 IEC 61672-1 的 1 级或 2 级声级计。</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>未校准：声级以 dBFS 表示（满刻度正弦的读数为 −3.01 dBFS），不是声压级。</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>绝对声级：根据校准文件的灵敏度估计，未经声校准器确认。</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>绝对声级：暂定。该传声器的公式仅有单一来源，误差可达数分贝。</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>绝对声级：根据人工输入的满刻度声压级得出，未经声校准器确认。</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>绝对声级：采用 py-umik-base-app 的旧偏移，偏低 12 dB，仅用于与旧记录比较。</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>绝对声级：已用 %1 dB SPL 的声校准器核查，读数为 %2 dBFS。</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>传声器或其文件未注明模拟增益，按常用值计。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>系统输入音量未知，按 100% (0 dB) 计。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>系统输入音量为 %1 dB，已计入。</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>先后启用过 %1 个校准；各段用各自的校准计算，能量以 dB SPL 合成。</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1 s 无校准，未计入任何声级。</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>%1 个样本全部收到，无间断。</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>应收 %2 个样本，实收 %1 个；间断：%3（见清单）。</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>过载（达到满刻度的样本数：%1，处数：%2）。该处的声级和峰值偏低。</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>已从全部结果中剔除：%1 s，段数：%2（见清单）。</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>有 %1 s 未记录声级，结果不包含这部分。</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>测量未完成：仍在进行，或程序意外中断。“levelscribe-cli verify --recover”可使其完整。</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>测量曾意外中断，后经恢复；自第 %1 秒起的完整性证明是恢复时生成的。</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>音频文件“%1”缺失。</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>音频文件“%1”与录制时不符：长度不同，或无法读取。</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>音频和声级已与录制时的哈希值比对，未被更改。根哈希：%1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>本报告未检查录制时的哈希值，可用“levelscribe-cli verify”检查。根哈希：%1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>测量与录制时不符；发现 %1 项（见“数据质量”）。</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>没有数据未被更改的证明。</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>测量结束后添加：事件 %1 个，校准 %2 个。数据库中均注明时间和原因。音频和已记录的声级未变。</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>声级由所录音频按注明的频率响应重新计算；录制时记录的声级未变。</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>本报告的结果由音频文件测得；该文件本身没有声级、间断和事件的记录。</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>文件未注明录制时间：时间从文件开头算起，不区分昼间、晚间和夜间。</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>测量期间设备采样率发生变化：部分数据经音频服务重采样。</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>测量期间输入曾被静音：该时段的静音不代表现场安静。</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>测量期间计算机曾休眠（%1 次）。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>测量期间计算机时钟曾被调整（%1 次）；时间按开始以来的样本计数，不随之改变。</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>测量期间本地时间曾有跳变（%1 次）：同一钟点可能出现两次，或不出现。每个时间均注明与 UTC 的时差。</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>不给出 Lden 和 Ldn：需要 24 h，实有 %1 h。</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>不给出 Lden 和 Ldn：昼间、晚间或夜间的实测时间不足 %1%。</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>1/3 倍频程的 L90 由其 1 s 的 Leq 得出。</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>有一个不确定度分量未知：给出的是下限，不作限值评价。</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>不确定度仅涵盖仪器，不涵盖测点选择、反射、气象条件、风和背景噪声、声源工况、声音来向，以及该时段的代表性。</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>有一项限值无法评价：其时段没有以 dB SPL 表示的声级，或不确定度未知。</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>录音过短，无法得出综合响度和响度范围：%1 s。</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>绝对声级</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>传声器频率响应</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>频率响应修正</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>灵敏度漂移</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨力</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>程序的计权、检波和线性</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>已用声校准器核查，其级别未知：±0.5 dB。</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>根据校准文件的灵敏度：公开的声校准器比对结果约在 ±1 dB 以内。</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>根据单一来源的公式：误差可达 ±6 dB。</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>声级由人工输入，其可靠程度未记录。</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>py-umik-base-app 的偏移，偏低 12 dB，不可用于出具结论。</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>由本报告编制人给出。</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>假定 ±0.5 dB：曲线为单独实测，但厂商未给出不确定度。</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>假定 ±2 dB：频率响应未用校准文件修正。</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>修正自身的误差，经测试在 20 Hz 至 20 kHz 为 ±0.05 dB。</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>根据本次测量的声校准器核查结果计算。</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>假定 ±0.2 dB：测量前后未核查灵敏度。</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>结果修约到 0.1 dB：±0.05 dB。</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>程序自检对宽带声的允差：±0.1 dB。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation>%1 · %2 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>声级时间历程</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation>整个测量的 A 计权声级：平均 %1，最高 %2，最低 %3 %4。</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>短期响度时间历程</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>短期响度 S，最高</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>整段录音的短期响度。</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>累积分布</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>声级直方图</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>超过各声级的时间百分比。</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>声级落在各 1 dB 区间内的时间百分比。</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>1/3 倍频程声级随时间的变化，以颜色表示。</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>1/3 倍频程声级</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>各 1/3 倍频程的平均声级、最高声级和 L90；数值见表。</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>所用校准曲线</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1，SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>传声器响应</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>传声器响应及其修正。</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>事件前后的声级。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>测量条件</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>噪声测量</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>响度测量 (EBU R 128)</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · 报告由 Levelscribe %3 于 %2 生成</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1，其中实测 %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪器</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>节目响度 %1 LUFS，响度范围 %2 LU，最大真峰值 %3 dBTP。</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>结果与限值比较</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>结果与目标比较</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1：%2 %3 ± %4 dB (k = 2)，限值 %5 %3，差值 %6 dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1：%2，目标 %3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>本报告未给出限值。</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>本报告未给出目标。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>仪器与校准</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>传声器</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation>测量通道</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>录制软件</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校准文件</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>其 SHA-256</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>模拟增益</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>满刻度正弦的声级</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>声校准器</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1 dB SPL 时读数为 %2 dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>文件对应的朝向</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>响度，依据 ITU-R BS.1770 及 EBU Tech 3341、3342</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>没有限值，无从评价。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>相对满刻度的声级没有绝对不确定度。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>应收样本</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>实收样本</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1，达到满刻度的样本：%2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>非数值样本</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>设备时钟相对计算机时钟</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>根哈希</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附录</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation>全程及各时段的声级</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>按钟点的逐时声级</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>自开始起的逐时声级</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>全程的 1/3 倍频程声级</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>频带</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>事件；声级为其持续时间内的值，瞬时事件取其前后共 10 s</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>音频文件及位置</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>（已剔除）</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>结果与限值比较，附扩展不确定度 U (k = 2)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>结果与目标比较</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>A 计权声级的不确定度，依据 JCGM 100 (GUM)</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>半宽</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准不确定度</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>平方和的平方根</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>平方和的平方根；为下限</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>扩展，U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>包含因子 k = 2，约 95%</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>从全部结果中剔除的时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>校准，按录入顺序</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效起点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>满刻度</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>（已替换）</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>校验发现</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>文件及其录制时的 SHA-256</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>有效设置</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>声级为估计值</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>声级已用声校准器核查</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>昼间，07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>晚间，19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>夜间，23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1，全程</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1，昼间 (07–19)</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1，晚间 (19–23)</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1，夜间 (23–07)</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1，最高声级</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>在不确定度范围内</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>无法评价</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>节目响度（综合）</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>最大真峰值</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>最大短期响度</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>最大瞬时响度</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>响度范围</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>已给出但此类报告不作评价：%1。噪声报告评价限值，响度报告评价目标。</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>文件未注明时区：时间为录制地的本地时间。</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1，带宽 %2 Hz</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>所录声音的频谱随时间的变化，以颜色表示。</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>（类别 %1）</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>过低</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>过高</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>仪器验证</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>地点、日期</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>允差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>中途停止</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%2 项测试中有 %1 项超出允差。</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1 项测试均在允差内。</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>其余项目未测试：不能据此判断整体。</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2 项中 %1 项通过</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>仅对软件各处理环节作电信号测试，不涵盖传声器的声学性能；USB 测量传声器不是经型式批准的 1 级仪器。</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>传声器</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
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
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>94 dB SPL 时为 %1 dBFS</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>模拟增益</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>满刻度</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>传声器的模拟增益未注明，按 18 dB 或文件中的值计。</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：“%2”缺失。第 %3 至 %4 帧（%5 s 至 %6 s）按间断计。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：无法读取“%2”。第 %3 至 %4 帧（%5 s 至 %6 s）按间断计。</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：“%2”录制后已被更改。第 %3 至 %4 帧（%5 s 至 %6 s）按间断计。</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>文件夹“%1”中没有 WAV、RF64 或 FLAC 文件，也没有测量；请指定文件或其他文件夹</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>按实时信号的方式测量录音：输出声级序列 (CSV) 和汇总 (JSON)。</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>WAV、RF64 或 FLAC 文件、测量文件夹，或包含它们的文件夹。</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>序列每行的毫秒数，步长 100。</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>录音的开始时间 (ISO 8601)，代替文件所注明的时间。</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>将声级序列写入 FILE；- 为标准输出，即默认值。</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>将汇总写入 FILE；若无 --output，则不写序列。</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>同时测量的文件数；文件较少时，每个文件用两个线程；默认与处理器数相同。</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--window 的值应为 100 至 %1 毫秒，步长 100，而非“%2”</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobs 的值应为 1 至 %1，而非“%2”</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-time 的值应为形如 2026-11-22T14:03:05+01:00 的时间，而非“%1”</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--output 和 --summary 不能同时写入“%1”</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>未注明，按 18 dB 计</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1 dB SPL（正弦），%2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>，暂定：公式的误差可达数分贝</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°，朝向天花板</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°，朝向声源</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>另一朝向</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>频率范围</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1 至 %2 Hz，%3 点</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>此范围无数据点</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%2 Hz 时 %1 抽头，延迟 %3 帧</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>误差，10–20 Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>误差，20 Hz–20 kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>无法写入“%1”(%2)</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>显示传声器校准文件的内容。</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>校准文件。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>设计修正滤波器所用的采样率。</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>将修正的目标值和实际值写为 CSV。</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rate 的值应为 %1 至 %2</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>第 %1 行已略过：%2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>输入设备，用其 id 或名称的一部分指定。</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>实时重放音频文件。</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>生成的信号：sine:1000,-20（Hz，dBFS）、sweep:20,20000,10,-20、pink:-30、white:-30、silence、demo。</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>以最快速度重放或生成。</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>生成信号的采样率。</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>传声器的校准文件。</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>不使用校准文件，忽略 LEVELSCRIBE_CALIBRATION 和 CALIBRATION_FILE。</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>使用 0 或 90 度的校准，取自同一位置的文件。</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>dB SPL 的来源：sens_factor（校准文件）、seed_legacy（同 py-umik-base-app，偏低 12 dB）、calibrator（在窗口中对该传声器的最近一次核查）。</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>该输入上满刻度正弦的声级，以 dB SPL 计，代替声级来源。</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>要分析的通道，从 1 起计。</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>响度和真峰值的通道：analysed 为 --channel 指定的通道；all 为节目的所有通道合计 (ITU-R BS.1770)，按文件原样，不修正传声器曲线。</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>访问传声器的方式：pulse（PulseAudio 或 PipeWire）或 qt；auto：有 pulse 时用 pulse。</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backend 的值应为 auto、pulse 或 qt，而非“%1”</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>本程序不支持 --backend pulse：编译时未包含 libpulse</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>曲线修正滤波器的长度；auto：按需确定。</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>其相位：minimum（无延迟）或 linear。</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phase 的值应为 minimum 或 linear，而非“%1”</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--taps 的值应为 auto 或 %1 至 %2 的数，而非“%3”</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-source 的值应为 sens_factor、seed_legacy 或 calibrator，而非“%1”</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale 本身就是声级来源：请去掉 --level-source</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scale 的值应大于 0 且不超过 250 dB SPL，而非“%1”</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacy 须与校准文件一起使用</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientation 的值应为 0 或 90，而非“%1”</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientation 须与校准文件一起使用</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channel 的值应为 1 至 %1</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channels 的值应为 analysed 或 all，而非“%1”</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>--device、--file 和 --generator 只能选其一作为输入</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fast 须与 --file 或 --generator 一起使用：传声器只能实时采集</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rate 须与 --generator 一起使用：设备或文件使用其自身的采样率</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>仿真：这些数值来自信号发生器，而非传声器。</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>没有“%1”与该校准文件的声校准器核查记录：请在窗口中核查。</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1，第 %2 行已略过：%3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>传声器曲线已修正。</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>%1 s 时：%2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>dB SPL 已用声校准器核查。</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>dB SPL 同 py-umik-base-app，偏低 12 dB：仅用于与其记录比较。</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>dB SPL 根据输入的满刻度声压级估计，未经声校准器确认。</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>dB SPL 根据校准文件的灵敏度估计，未经声校准器确认。</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>该传声器的公式为暂定公式，误差可达数分贝。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>系统输入音量 %1 dB 已计入。</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>显示实时读数，每个间隔一行，直到按 Ctrl-C。</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>每行的秒数，至少 0.1。</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>运行这么久后停止。</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text、csv 或 json。</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--interval 的值应为 0.1 秒的整数倍，而非“%1”</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--format 的值应为 text、csv 或 json，而非“%1”</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>与满刻度之比</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--size 的值应为像素宽和高，200x150 至 20000x20000，而非“%1”</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scale 的值应为 0.25 至 8，且结果不超过 30000 像素，而非“%1”</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>没有名为“%1”的量；可用的有 %2</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limit 的值应为以 dB 计的声级，而非“%1”</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--save 的值应为以 .png、.svg 或 .pdf 结尾的文件名，而非“%1”</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>将声级序列绘成图表：“analyze”或“meter”的 CSV，或测量文件夹。序列带时间戳时，时间轴为钟表时间，否则为秒。
可用的量：%1。</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>CSV 文件或测量文件夹。</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>要显示的列名。省略时：声级和响度。</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>写入图片而不打开窗口：.png、.svg 或 .pdf。</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>宽和高，以 1/96 英寸的像素计。</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>--size 的每个像素对应的 PNG 像素数。</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>图表标题。</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>声级时间历程</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>在此声级处画一条线。</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>没有可打开窗口的显示器；请用 --save chart.png、.svg 或 .pdf 写入图片</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>无法写入“%1”(%2)；请用 --save 指定其他位置</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>已录制 %1，%2 字节，丢失帧数：%3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>音频文件：%1，间断：%2，过载样本：%3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>录制的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>录制到新文件夹，直到按 Ctrl-C、收到 SIGTERM 或达到 --duration。结束时输出文件夹路径。</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>输入打开之前已停止：未录制任何内容</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1 的值应为 %2，而非“%3”</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1 的值应为时间，如 22:00 或 2026-11-26T22:00:00，而非“%2”</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1 须与 --trigger 一起使用</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--trigger 的值应为以 dB 计的声级，而非“%1”</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metric 的值应为声级名称，如 LAF，而非“%1”</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>创建文件夹的位置；默认为当前位置。</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>音频文件：wav（默认）或 flac。</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>样本：s16、s24 或 f32（不能用于 FLAC）。默认与设备一致。</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw（默认）、calibrated（已修正传声器曲线）或 none（仅声级）。</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>音频文件的最大时长；默认 3600，0：不限。</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>每到整点新建音频文件。</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>与 --trigger 一起使用：每次超过阈值前保留的时长；默认 5。</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>在此时间开始：22:00 或 2026-11-26T22:00:00。</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>在此时间停止。</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>每天在此钟点新建测量，0 至 23。</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>仅当声级高于此值时保留音频：dB SPL，无校准时为 dBFS。</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>--trigger 所指的声级；默认 LAF。</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>与 --trigger 一起使用：每次超过阈值后保留的时长；默认 5。</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>与 --trigger 一起使用：间隔小于此值的片段合并为一段；默认 1。</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>这些选项不能同时使用，或有值超出范围：文件分段为 0 或 1 s 至 7 天，预录和触发间隔最长 600 s，后录最长 3600 s，FLAC 支持 s16 或 s24，触发需要音频。</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>生成测量文件夹或音频文件的报告，音频文件将先行测量。</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>测量文件夹，或 WAV、RF64、FLAC 文件。</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>写入 FILE；扩展名决定类型：.pdf、.html、.json 或 .csv，后者为多个文件（FILE 以及 FILE-hours.csv、FILE-events.csv …）。- 为标准输出，格式为 JSON。</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise，或 loudness (EBU R 128)。</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>填写报告的一个字段，如 title=…；可多次使用。</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>文档所用语言：%1。</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>PDF 的纸张：a4 或 letter。</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>另将每张图表以 PNG 和 SVG 单独保存到 FOLDER。</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>将音频和声级与录制时的哈希值比对，耗时较长。</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>音频文件的开始时间 (ISO 8601)，代替文件所注明的时间。</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--set 的值应为 FIELD=VALUE，而非“%1”；可用字段有 %2</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1 的值应为形如 55.5 的数，而非“%2”</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>缺少 --output：请指定以 .pdf、.html、.json 或 .csv 结尾的文件，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>报告不支持“%1”的扩展名；请用 .pdf、.html、.json 或 .csv</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--template 的值应为 noise 或 loudness，而非“%1”</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--language 的值应为 %1 之一，而非“%2”</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paper 的值应为 a4 或 letter，而非“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>无法写入“%1”(%2)；请用 --charts 指定其他位置</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rate 的值应为 %1 至 %2 Hz 的整数（允差仅在此范围内有保证），而非“%3”</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--json 不能用于 .html 文件</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>.html 文件仅用于仪器验证：测量的校验结果以文本或 JSON 给出</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>无法写入“%1”(%2)；请用 --output 指定其他位置</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>仪器在 %2 项测试中有 %1 项超出允差 (%3)</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>正在校验… %1%</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>不带 MEASUREMENT 时验证仪器：将已知量值的信号送入测量链路，逐项比较偏差与允差。带 MEASUREMENT 时校验测量是否与录制时一致：文件、帧数，以及音频和声级逐秒的哈希值。</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>要校验的测量文件夹。</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>以 JSON 输出报告。</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>若 MEASUREMENT 曾意外中断（断电、程序被终止），先使其完整；若为输出文件夹，则处理其中所有中断的测量。</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>将报告写入 FILE 而非标准输出：FILE.json、FILE.html（用于打印），其余为文本。</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>验证仪器所用的采样率。</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rate 仅用于仪器验证：测量有其自身的采样率</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recover 需要一个测量，或包含测量的文件夹</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>全部 %1 项测试通过；报告在“%2”中</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>“%1”与录制时不符：%2 请与其他副本比较。</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>“%1”是完整的</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>“%1”曾意外中断，现已恢复：时长 %2（音频 %3，声级 %4），结束于 %5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1：比已登记的多 %2 帧</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1：%2 帧未写入磁盘</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>没有文件夹“%1”。请指定一个测量，或包含测量的文件夹。</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>“%1”中没有意外中断的测量</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>测量的记录中没有“%1”；“levelscribe-cli plot --help”可列出名称</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>序列中没有列“%1”；现有的列为 %2</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1 需要 0 到 23 的小时，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>%1 的序列无法存放到“%2”(%3)；请在该处腾出空间，或用 TMPDIR 指定其他位置</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1 只能读到第 %2 帧 (%3)；此前的部分已测量。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1 不完整：%3 帧中现有 %2 帧，已测量。</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1 含有非数值样本：%2 个，按静音计。</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1 过载；达到满刻度的样本数：%2，首个在第 %3 帧。</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1 为仿真：来自信号发生器，而非传声器。</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1 在录制时意外中断；“levelscribe-cli verify --recover”可使其完整。</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>%1 的校准中途有变：各行按各自的校准计算，总值由各行汇总得出。</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>%1 的音频在录制时已修正：仅声级采用另一校准，曲线保持不变。</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1 未保存音频：以下为其已记录的声级。</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>无论另一校准为何，原来所用的修正曲线保持不变。</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1：还有 %2 处此类间断；全部列于汇总中。</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1：录制时丢失 %2 s，未予测量。</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1：有 %2 s 不在任何音频文件中，未予测量。</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>各频带声级</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   最大 %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各频带声级。滚轮：缩放，按住 Ctrl 缩放声级轴；拖动：平移；单击：第二光标；双击：恢复全部。</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>大数字</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>按 F11、Esc 或双击返回完整窗口。</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>校准：已核查</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>校准：估计</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>无校准</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>未设限值</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>无校准：仅 dBFS</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超过</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>选择传声器的校准文件，或将其拖放到窗口上</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>不用校准文件进行测量</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校准文件</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° 朝声源</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>传声器朝向声源</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° 朝天花板</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>传声器朝向天花板</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>朝向</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>传声器的校准文件</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>校准文件 (*.txt *.cal *.csv *.omm);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>第 %1 行已略过：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>检测声校准器的纯音，直到其稳定三秒</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>该传声器的核查记录</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>用声校准器核查</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>选择声校准器证书上的声级，将其套在传声器上并打开，然后按“检测”。</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>声校准器纯音的声级，以 dB SPL 计</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>其他声级</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>声校准器的声级，以 dB SPL 计</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>声校准器证书上的声级，60 至 130 dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>纯音已稳定的时间</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>纯音</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>声校准器的声级应在 %1 至 %2 dB SPL 之间：请按证书输入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>正在打开传声器…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>正在检测：需稳定 %2 s，已稳定 %1 s。</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>已核查：%1 dB SPL 时读数为 %2 dBFS。</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>自 %1 以来的漂移：%2 dB。</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>这超出传声器的正常漂移：是否改动过增益或声校准器的声级？</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>校准文件的估计值与此相差 %1 dB。</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>相差较大：声校准器是否设为 %1 dB？</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation>Levelscribe 正在录制</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>录制正在进行。要停止录制并关闭 Levelscribe 吗？</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>无论如何选择，已录制的内容都是完整的。</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>窗口保持打开，录制继续</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>录制立即结束，保存后关闭窗口</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>关闭侧栏 (Esc)</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>关闭侧栏</translation>
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
测量的第 %2 帧</translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation>显示的事件</translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation>显示所有事件、仅问题或仅标记</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>将所选事件或显示的全部事件复制为表格行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation>标记、触发、剔除</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>事件与标记</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>尚无此类事件。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>尚无事件。按 M 设置标记，按 1 至 9 设置带类别的标记。</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>设置传声器</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>每个传声器只需一次。Levelscribe 会记住该文件，并用于每个读数。</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>试用演示（仿真）</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>测量客厅中的仿真 UMIK-1；每个数值都会注明为仿真</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>选择该传声器的校准文件</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>从 miniDSP 获取</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>在浏览器中打开 miniDSP 的页面；Levelscribe 本身不下载任何内容</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>朝向声源，0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>传声器朝向声源</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>朝向天花板，90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>传声器朝向天花板：名称以 _90deg 结尾的文件</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>加载该文件后，绝对声级为估计值，UMIK-1 约 ±1 dB，直到经声校准器确认。每个数值都会注明属于哪一种。</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>不用文件，以 dBFS 继续</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>跳过此步 (Esc)：声级为低于满刻度的分贝数，不会是 dB SPL</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>开始测量</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>显示测量，并重新开始</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>已找到 %1</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>增益 %1 dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>找到一个传声器，但不是 UMIK</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1。要得到 dB SPL，需用声校准器，或已知满刻度声压级。</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>未找到传声器</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>请连接 UMIK-1：它会自动出现在此处。在此之前可试用演示。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 已生效</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>将校准文件拖放到此处</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>以传声器序列号命名的文本文件，例如 7175488.txt。拖放到本窗口任意位置均可。</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – 请在该页面输入传声器上印的序列号。</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – 请在该页面输入序列号 %2。</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>传声器的校准文件</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>校准文件 (*.txt *.cal *.csv *.omm);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>信号电平</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>用声校准器核查…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>打开用 94 或 114 dB 声校准器确认声级的步骤</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>传声器：已连接</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>传声器：等待中</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>尚未连接任何传声器</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>与传声器提供的一致</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>采样率和格式：等待中</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>打开传声器后即可得知</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>输入音量：未知</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>请在系统声音设置中设为 100%</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>输入音量 100%</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>若其他程序更改音量，Levelscribe 会发出警告</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>输入音量 %1 dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>声级已相应修正。最好在系统声音设置中设为 100%。</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>信号：等待中</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>连接传声器后开始检测</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>无信号：传声器静默</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>请在系统声音设置中取消传声器静音。</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>已收到信号</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>校准文件：%1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>校准文件：等待中</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>在此之前声级为 dBFS，不会是 dB SPL</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>声校准器核查：可选</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>用 1 kHz、94 或 114 dB 将“估计”变为“已核查”</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>设置传声器…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>朗读声级</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>快捷键与手册</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>历程长度</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>历程所显示的时间长度</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>A 计权（快）</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>%1 的 LAeq</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>保留音频</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>声级历程</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>A 计权声级（快）随时间的变化：每个像素显示其最高值和最低值。滚轮：缩放，按住 Ctrl 缩放声级轴；拖动：平移；单击：第二光标；双击：恢复全部。</translation>
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
        <translation>开始或停止测量</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>开始或停止录制</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>大数字的频率计权</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>其时间计权：快、慢、脉冲；E：平均值 Leq</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>转到下一个控件；空格键或 Enter 键按下它</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>关闭侧栏、列表或对话框；绝不会停止录制</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>移动光标；按住 Shift 可选择范围</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>将光标移动可见范围的十分之一</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>转到开头或结尾</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>滚动一个可见范围</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>放大或缩小时间轴</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>显示整段录音</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>在光标处设置普通标记或带类别的标记</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>剔除所选范围</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>更改所选事件</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>撤回所选标记或剔除</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>复制该范围的读数</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>撤销上次更改；按住 Shift 则重做</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>取消选择；然后返回当前测量</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>测量时</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中任意位置</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>回看录音时</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>大数字</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>选择计权和时间常数（按键 A C Z、F S I，E 为 Leq）</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>SIMULATED microphone</source>
        <translation>仿真传声器</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>这些数值来自信号发生器或文件，而非传声器。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>声级</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>数字峰值</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>无校准：仅 dBFS</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ 已用声校准器核查</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ 同 py-umik-base-app，偏低 12 dB</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ 估计，误差可达数分贝</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ 估计</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>曲线已修正（%1 抽头）</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>曲线未用于本次测量</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>无法读取“%1”（文件不存在）</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>无法读取“%1”(%2)</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>“%1”为空；请用“levelscribe-cli analyze”生成声级序列</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>“%1”不是声级序列：首行没有名为 time_sec 的列。请用“levelscribe-cli analyze”或“meter --format csv”生成</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>字段数为 %1，应为 %2；文件已损坏或在此处被截断</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>满刻度正弦的声级，以 dB SPL 计</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>输入音量为 100% 时满刻度正弦的声级，以 dB SPL 计；按 Enter 采用</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>声级</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>声校准器核查</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>该传声器最近一次用声校准器的核查</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>校准文件的 Sens Factor</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>厂商给出的灵敏度，按该传声器的公式换算：为估计值</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>满刻度为</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>由其他途径得知的声级：为估计值</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>同 py-umik-base-app：偏低 12 dB</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor，仅用于与该程序的记录比较</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>请输入大于 0 且不超过 250 dB SPL 的声级，如 %1。</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>请先选择传声器：该声级对应特定的传声器。</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>已不再超限：%1 低于 %2 dB 已达 %3 s。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>超限命令仍在运行 (%1)，未再次启动。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>超限命令无法启动（%1：%2）。请在设置中更正。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>超限命令执行失败，代码 %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>设有限值的声级与限值的关系。限值在设置中设定。</translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation>响度，EBU R 128</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>真峰值</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>dB SPL 的依据 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>重新开始计算平均值、最大值和峰值</translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>显示包含全部这些词的页面 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation>没有页面包含全部这些词。请减少或更换词语。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>设置标记</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>设置带备注的标记…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>设置带类别的标记</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>剔除最近 %1 s</translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation>%1 处标记的备注：</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>最近 %1 s</translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1，自 %2 起 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>1 条消息：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>%n 条消息：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
单击查看所有消息 (Ctrl+M)。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>清空消息列表</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>清除此消息</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>从列表中移除此消息 (Delete)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示该文件夹</translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation>已削波</translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation>削波 ×%1</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>无削波</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>A 计权声级（快）。横线保持 2 s；三角为重置以来的最大值。</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>最大样本值，相对满刻度。过载后指示灯一直亮着，直到单击它。</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>重新显示其他窗格 (Esc)</translation>
    </message>
    <message>
        <source>Give all the room to: %1</source>
        <translation>最大化：%1</translation>
    </message>
</context>
<context>
    <name>ls::RangeBands</name>
    <message>
        <source>Third octaves of the range</source>
        <translation>该范围的 1/3 倍频程</translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation>%1：Leq %2，最大 %3，L90 %4 %5</translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>选择存放录音的文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示该文件夹</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>原始，即传声器的输出</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>所有通道，未经处理：以后可用更好的校准重新计算声级</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>已修正传声器曲线</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>分析的通道，经校准修正后</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>仅声级，无音频</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>无法回听任何内容：保护隐私</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>音频文件类型</translation>
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
        <translation>样本位数</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>文件中每个样本的位数</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>与输入一致</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 位</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>换新文件间隔</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>音频文件的最大时长；两文件之间不丢失数据。0：单个文件，时长不限</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>并在每个整点换新</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>在本地时间的每个整点新建音频文件</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>录音文件夹</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>每小时约 %1</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>每小时最多约 %1</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>每小时约 %1，含声级</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>录制正在进行。此处的更改自下次录制起生效。</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>预录此前的声音</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>按下“录制”之前、一并录入文件的秒数（以已测量的部分为限）：0 至 600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>按下“录制”时</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>仅保留高声级时段的音频</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>仅在超过阈值的时段前后写入音频；声级全程记录</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>触发声级</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>用于比较的声级，每 100 ms 一次</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>请输入 %1 至 %2 dB SPL 的声级。</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>无校准时阈值以 dBFS 计：%1 至 %2。</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>触发前音频</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>声级超过阈值之前保留的秒数：0 至 600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>触发后音频</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>声级降到阈值以下之后保留的秒数</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>合并间隔</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>两段音频的间隔小于此值时合并为一段</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>按下“录制”后开始录制的时刻，如 22:00；留空：立即开始</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>自动结束的时刻，如 06:00；留空：手动停止</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>每天新建测量于</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>长时间录制在此钟点转入新文件夹，无间断</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>按“录制”后将等待到 %1。Levelscribe 必须保持打开。</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>请输入 %1 至 %2 %3 的声级。</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation>查看并回听此录音</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>在文件管理器中显示录音文件夹</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>将这些数据复制为文本</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>本次录制</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>未正常结束。</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>除列出的间断外均完整。</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>完整：一帧不缺。</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>上次录制</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>生成此录音的报告 (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>录制选项</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>录制的内容和位置 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>事件与标记</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>发生的事件和您的标记 (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>录制“%1”曾因断电或崩溃而中断，现已恢复，时长为 %2。</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>PDF 和 HTML 中文字的语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>PDF 的页面尺寸</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>与录制时的哈希值比对</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>选择报告的文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>放弃正在进行的操作；不留下任何结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>写入报告 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>显示已写入的报告</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1 的报告</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>在报告中注明音频和声级是否与录制时一致。耗时较长。</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>分页文档，供打印或发送</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>单个文件，任何浏览器均可打开</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>表格，多个文件</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>所有数值在一个文件中，供程序使用</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>报告文件的名称，不含扩展名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>关闭 (Esc)；已输入的内容会被记住</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>已保存：%1 及另外 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>无法写入“%1”(%2)。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>正在读取测量…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>“%1”已存在。再次保存将替换它，或请更改名称。</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>输入的内容无法记住 (%1)。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>未读取任何内容。</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>没有可打开“%1”的程序。</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>报告类型</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>报告评价的对象，以及首先显示的内容</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>测量地点。选择曾出具过报告的地点会自动填写其字段。</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>噪声测量</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>响度 (EBU R 128)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>地点与传声器</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>测量条件</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>数值；留空：无</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1：“%2”不是数值。</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>适合可用宽度 (0)</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>尚无页面</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>无法生成页面</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>仅凭声级序列不能生成报告。请打开测量或其音频。</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>录制结束后才能生成报告。</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>尚无可供报告的内容。请先录制，或打开录音 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>报告已保存：%1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>所选范围为声校准器纯音，声级为</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL 等于 dBFS 加</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>声校准器的声级，以 dB SPL 计</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>按其证书</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>偏移，以 dB 计</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>由 dBFS 到 dB SPL</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>录音的校准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>请先选择含声校准器纯音的范围，或输入偏移。</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>该范围的 LZeq 为 %1 dBFS，因此 dB SPL 等于 dBFS 加 %2 dB。该校准视为已核查。</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>该校准视为估计：未用声校准器检测。</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>传声器曲线改用另一文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>选择校准文件</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>保持绝对声级，仅更改曲线</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>声级按录制时的原样保存。更换校准会改变其对应的 dB SPL 值，对整段录音精确有效，并可撤销。更换曲线时，声级由所录音频重新计算，并与原声级一并保存。</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>否则 dB SPL 由文件的灵敏度得出</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校准文件</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>校准文件 (*.txt *.cal *.omm *.frd);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>请选择含传声器曲线的文件。</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>“%1”：所有声级将重新计算，需要一些时间；原始声级保留。</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>未打开任何内容。</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>只有测量文件夹能保存标记和剔除；当前是文件。</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>该测量仍在录制，结束后才能更改。</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>该测量曾意外中断。更改之前请先恢复：levelscribe-cli verify --recover。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>无法写入“%1”，因此不能保存标记和剔除。如需更改，请先复制该文件夹。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>录制时发生的事件不可更改；只能撤回标记和剔除。</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>声级保持不变。</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>其音频保存时已修正传声器曲线。更换曲线需要原始音频。</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>没有可用于计算声级的音频。</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>正在重新计算声级。请等待，或先取消计算。</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>事件归类</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>随更改保存；可留空</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>剔除原因</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>更改原因</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>类别 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEvents</name>
    <message>
        <source>Events shown</source>
        <translation>显示的事件</translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation>显示所有事件、仅标记或仅问题</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>更改所选事件的名称、类别或原因 (F2)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>所选标记或剔除不再有效 (Del)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>撤销上次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>重做该更改 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>录音的事件</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>事件与标记</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>校准：估计</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>校准：已核查</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1，%2 至 %3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>此后的更改：%1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>打开其他录音，或更改其校准</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>返回当前测量 (Esc)</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>文件已测量的比例</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>正在测量文件…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>录制继续进行</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>测量继续进行</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>声级已重新计算</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>放弃此处正在进行的操作</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>正在用另一曲线计算声级…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>整段录音的声级</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从开头起</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   %2 至 %3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>从光标处播放，或暂停（空格）</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>播放的内容</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>传声器的原始输出，或已修正其曲线</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>光标处的时间</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>播放增益，以 dB 计</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>播放音量比录制时高或低多少</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>没有可供播放的扬声器或耳机。请连接后再按“播放”。</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>声音输出设备未接受声音。请在系统声音设置中选择其他设备。</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>声音输出设备已断开。按“播放”可用其他设备继续。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>无法读取“%1”：该处以静音播放。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>录制正在进行，其传声器会拾取播放的声音。再按一次“播放”可仍然播放。</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>音量过大：峰值被削波。</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>音量高于录制时：注意保护听力。</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>正在进行的测量会拾取播放的声音，除非佩戴耳机。</translation>
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
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>1/3 倍频程：Leq，以及最大值和 L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>将这些读数复制为文本 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>剔除…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>将此范围从统计中剔除 (X)</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>整段录音</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1，%2 至 %3，%4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>正在读取声级…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>此处未测得数据，或已全部剔除。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>过载</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>打开录音…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>打开测量文件夹…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>此录音的校准…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录音</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>录音 (measurement.sqlite *.wav *.rf64 *.flac *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>打开测量文件夹</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>播放文件</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>音频文件 (*.wav *.rf64 *.flac);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>显示的声级</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>曲线所显示的声级</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>显示长度</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>录音的显示范围；滚轮可缩放</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>此次录制未保存音频。</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>其音频文件已不存在。</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1，最高与最低</translation>
    </message>
    <message>
        <source>Leq</source>
        <translation>Leq</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>该测量仍在录制：打开之后新增的内容未显示。</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>该测量曾意外中断。levelscribe-cli verify --recover 可使其完整。</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>音频文件缺失：%1。该处以静音播放。</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>该测量没有内容：在首个声级之前已结束。</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>请先选择范围：按住 Shift 拖动，或用 Shift 加方向键移动光标。</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_sec 未递增：%2 之后为 %1</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>表头之下没有数据行</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>各行来自多个文件且无时间戳：请逐个文件绘制</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>列 %2 中的“%1”不是数值</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>列 timestamp 中的“%1”不是形如 2026-11-22T14:03:05.000+01:00 的时间</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>验证仪器</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>每项测试及其偏差和允差</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>验证进度</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新验证</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>开始或停止测试仪器</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>保存为 PDF、JSON、HTML 或文本 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>打印报告以供签字 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>关闭 (Esc)；测量继续进行</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>采样率 %1，与当前测量相同。</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>采样率 %1：输入的 %2 没有给定允差。</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>采样率 %1：当前未在测量。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>无法写入“%1”(%2)。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>保存验证结果</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>打印机“%1”未接受报告。请改为保存 PDF。</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>文件已播放完毕。</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>未连接传声器。请连接传声器；在此之前可测量仿真的演示传声器。</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>录制时不能播放其他内容。请先停止录制。</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>传声器曲线自下次测量起修正。</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>录制结束：%1，丢失 %2，%3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>测量 %1 处：%2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>正在保存录音…</translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>用于测量的传声器。在窗口左上角选择。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>测量输入的哪个通道。较早的 UMIK-1 在两个通道中提供相同的信号。</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校准文件</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>与传声器序列号对应的文件。所有测量均按其曲线修正。</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>声级来源</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>由 dBFS 得出 dB SPL 的依据：文件、声校准器或输入的声级。</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>输入的满刻度声压级</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>满刻度正弦的声压级，如果已知；0：无。</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>声校准器的声级</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>声校准器证书上的声级：通常为 94 或 114 dB。</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>大数字</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>以大字显示的读数。在窗口中也可用按键 A、C、Z 和 F、S、I 选择。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>窗口的配色。高对比度适合强光环境和视力较弱者。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>放大或缩小窗口中的所有文字。</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>窗口置顶</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>窗口保持在其他程序的窗口之上。</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>历程长度</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>历程一次显示多长的时间。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>声谱图长度</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>声谱图一次显示多长的时间。</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>声谱图配色</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>四种配色均适合色觉障碍者；灰度打印效果最好。</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>声谱图范围</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>从最暗的颜色到最亮的颜色。</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation>峰值曲线</translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation>频谱的峰值曲线保持多久。</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>直到下次重置</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>保持 2 s</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>频谱类型</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>逐个频率，或 1/3 倍频程、倍频程频带。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 倍频程</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 倍频程</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>FFT 长度</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>每次变换的点数。点数越多，频率分辨力越高，但响应越慢。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>频谱平均</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>所显示的频谱随时间平均的方式。</translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation>快，125 ms</translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation>慢，1 s</translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation>自上次重置起</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>按变换次数</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>平均的变换次数</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>按变换次数平均时：平均多少次。</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>次变换</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>响度通道</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>响度和真峰值的对象：测量的通道，或作为节目的所有通道合计。</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>测量的通道</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>所有通道，作为节目</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>录音文件夹</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>按“录制”时创建文件夹的位置。留空：“文档”中的 Levelscribe。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>保留哪种声音。“原始”即传声器送出的数据：可作证据，也适用于以后的任何校准。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>已修正曲线</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>无，仅声级</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLAC 所占空间约为 WAV 的一半，且无损。</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>采样格式</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>位数绝不少于传声器所提供的。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>与输入一致</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 位</translation>
    </message>
    <message>
        <source>float, 32 bit</source>
        <translation>浮点，32 位</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>换新音频文件间隔</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>音频文件达到此时长后换下一个文件，无间断；0：不限。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>每个整点新建音频文件</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>音频文件从本地时间的整点开始。</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>预录</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>将按下“录制”之前多长时间的声音一并录入。</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>仅保留高声级时段的音频</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>声级始终记录；仅当声级超过阈值时保留音频。</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>触发读数</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>与阈值比较的读数。</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>有校准时的阈值</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>自此声压级起保留音频。</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>无校准时的阈值</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>触发前音频</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>声级超过阈值之前保留的时长。</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>触发后音频</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>声级降到阈值以下之后保留的时长。</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>合并间隔</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>间隔不超过此值的高声级时段视为同一事件。</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>按下“录制”后等待到此时刻，如 22:00。留空：立即开始。</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>录制自动结束的时刻，如 06:00。留空：手动停止。</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>每天新建测量于</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>长时间录制在此钟点转入新文件夹，无间断。</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>监视限值</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>需要校准。超过限值时会显示、提示，并记录为测量的事件。</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>限值读数</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>与限值比较的读数。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>高于此声级即为超限。读数低于限值 1 dB 并持续 10 s 后，超限视为结束。</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>超限时发出提示音</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>系统提示音。传声器也会拾取。</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>超限时执行命令</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>程序及其参数。读数、声级和限值等通过 LEVELSCRIBE_METRIC、LEVELSCRIBE_LEVEL_DB、LEVELSCRIBE_LIMIT_DB 和 LEVELSCRIBE_TIME 提供。留空：无。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>窗口的语言。数字和日期也按该语言的习惯书写。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>响度</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>下次测量时生效。</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>下次录制时生效。</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>重新启动 Levelscribe 后生效。</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>达到此电平(相对满刻度的分贝)起保留音频;也用于不受校准影响的真峰值和响度。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>搜索名称和说明</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>显示包含全部这些词的设置 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>从文件读取所有设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>将所有设置写入文件</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部默认</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>将所有设置恢复为默认值；输入和校准不变</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>将所有设置恢复到之前的状态</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>关闭设置 (Esc)</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>未找到与“%1”相符的设置。请减少或更换词语。</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>所有设置均已恢复默认值，测量时锁定的设置除外。</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>所有设置均已恢复默认值。“撤销”可还原。</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>请先停止测量：其中一些设置在测量时锁定。</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>所有设置均已恢复到之前的状态。</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>请先停止测量：一些设置在测量时锁定。未作任何更改。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>无法读取“%1”(%2)。未作任何更改。</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>已采用“%1”的设置。“撤销”可还原。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>无法写入“%1”(%2)。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>所有设置已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>“%1”不是设置文件 (%2)。请选择由 Levelscribe 导出的文件；未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>“%1”不是 Levelscribe 的设置文件。请选择由 Levelscribe 导出的文件；未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>无法采用“%1”：“%2”的值超出范围或类型不符。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>将此设置恢复为默认值</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 的默认值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>在“文档”中</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>打开校准</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>测量时锁定：更改会改变数值的含义，使前后不可比。如需更改，请先停止测量（在窗口中按空格）。</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>请输入时刻，如 22:00，或留空。</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>请输入 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 至 %2 的数。</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>声谱图长度</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>声谱图所显示的时间长度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>声谱图的配色，从最低声级到最高声级</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>从最暗到最亮颜色的分贝数</translation>
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
        <translation>灰度</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各频率的声级随时间的变化，以颜色表示。滚轮：缩放频率轴，按住 Ctrl 缩放颜色范围；拖动：平移；单击：第二光标；双击：恢复全部。</translation>
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
        <translation>Δ %1 s   %2 倍频程</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>频谱类型</translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation>显示逐个频率，或倍频程、1/3 倍频程频带</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3 倍频程</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1 倍频程</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>频谱平均</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>频谱随时间平均的方式</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Since reset</source>
        <translation>自重置起</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1 个频谱</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>其他频谱数…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>频谱峰值保持多久 (P)</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>峰值保持</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>峰值 2 s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>平均的频谱数：</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>%1 个频谱的平均</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>平均（慢）</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>自重置起的平均</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>平均（快）</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>快，保持 2 s</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>自重置起的最大值</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>自重置起的峰值</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>最近 2 s 的峰值</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各频率的声级。滚轮：缩放，按住 Ctrl 缩放声级轴；拖动：平移；单击：第二光标；双击：恢复全部。</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2 倍频程</translation>
    </message>
</context>
<context>
    <name>ls::SpokenViews</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1，仿真</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1，未校准</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1，估计</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1，已用声校准器核查</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>最高在 %1：%2 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
</context>
<context>
    <name>ls::StatusLine</name>
    <message>
        <source>Rate and sample format as the input delivers them</source>
        <translation>输入所提供的采样率和采样格式</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>测量开始以来因处理滞后而丢失的帧数</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>输入与处理之间队列的占用率</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>Levelscribe 的处理器占用，以单核百分比计</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>输出文件夹所在磁盘可供录制的时长</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation>CPU –</translation>
    </message>
    <message>
        <source>disk –</source>
        <translation>磁盘 –</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>丢失 %1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>队列 %1%</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1%</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>磁盘剩 %1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>验证仪器…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>校准 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>开始或停止测量（空格）</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>开始或停止录制到磁盘 (R)</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>录制的内容和位置 (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>设置标记 (M)；带备注：Shift+M；带类别：1 至 9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>重新开始计算平均值、最大值和最小值 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>打开或关闭侧栏 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>输入设备</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>用于测量的传声器</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>正在查找传声器…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>上次重置以来的测量时长</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>测量时长</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>播放文件…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>校准：无</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>校准：估计</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>校准：已核查</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>校准：非本传声器</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>单击以查看和更改校准 (Ctrl+K)，或将校准文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>该输入的系统音量为 100%。</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>该输入的系统音量不是 100%，而是 %1 dB，已计入。请在声音设置中设为 100%。</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>写报告 (Ctrl+E)</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>非本传声器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation>输入 %1%</translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation>已持续时间</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 至 %2 的数。</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>请输入时刻，如 22:00，或留空。</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历程</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>声谱图</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>大数字</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>紧凑视图</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>窗口置顶</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>切换峰值保持 / 2 s</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>常规布局</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>恢复我之前的设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一主题</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>文字大小（下次启动生效）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ls::ViewSide</name>
    <message>
        <source>The size of text changes at the next start.</source>
        <translation>文字大小将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>测量中</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> （仿真）</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1，%2 帧，%3 Hz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%1 帧在 %2 个文件中，%3 帧不在文件中</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>声级</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1 行，%2 行频带，%3 个事件</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1 秒，根哈希 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>通过：与录制时一致</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>未通过</translation>
    </message>
</context>
</TS>
