<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Sound level meter and recorder.</source>
        <translation>騒音計（サウンドレベルメータ）・レコーダー。</translation>
    </message>
    <message>
        <source>A recording to look at: a measurement folder, an audio file or a level series.</source>
        <translation>開く録音：測定フォルダ、音声ファイル、またはレベル時系列。</translation>
    </message>
    <message>
        <source>Measure the simulated demo microphone, save a picture of the window, and quit.</source>
        <translation>デモマイク（シミュレーション）を測定し、ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>How long before the picture.</source>
        <translation>画像を保存するまでの時間。</translation>
    </message>
    <message>
        <source>Your earlier settings hold from the next start on.</source>
        <translation>以前の設定は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Levelscribe was not closed properly last time. It has started with the usual layout and device. Yours come back with Tools, View, &quot;Use my earlier settings again&quot;.</source>
        <translation>Levelscribeは前回、正常に終了しませんでした。標準のレイアウトとデバイスで起動しています。元に戻すには「ツール」→「表示」→「以前の設定に戻す」を選んでください。</translation>
    </message>
    <message>
        <source>there is no display here. Without a window, &quot;levelscribe-cli meter&quot; measures.</source>
        <translation>ここには画面がありません。ウィンドウなしでは「levelscribe-cli meter」で測定できます。</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>Sens Factor of the file</source>
        <translation>ファイルのSens Factor</translation>
    </message>
    <message>
        <source>py-umik-base-app&apos;s formula</source>
        <translation>py-umik-base-appの計算式</translation>
    </message>
    <message>
        <source>typed full-scale level</source>
        <translation>手入力のフルスケールレベル</translation>
    </message>
    <message>
        <source>calibrator, %1 dB</source>
        <translation>校正器、%1 dB</translation>
    </message>
    <message>
        <source>%1 dB in the file</source>
        <translation>ファイルでは%1 dB</translation>
    </message>
    <message>
        <source>not told by the file</source>
        <translation>ファイルに記載なし</translation>
    </message>
    <message>
        <source>not told by the device</source>
        <translation>デバイスから取得不可</translation>
    </message>
    <message>
        <source>%1 dB set</source>
        <translation>%1 dBに設定</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
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
        <translation>感度</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS（94 dB SPL時）</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>アナログゲイン</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>カーブ</translation>
    </message>
    <message>
        <source>%1 to %2, %3 points</source>
        <translation>%1～%2、%3点</translation>
    </message>
    <message>
        <source>None: levels are dBFS</source>
        <translation>なし：レベルはdBFS</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>%1に確認済み</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>フルスケール</translation>
    </message>
    <message>
        <source>%1 dB SPL</source>
        <translation>%1 dB SPL</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>dBFS %1 dB</source>
        <translation>dBFS %1 dB</translation>
    </message>
    <message>
        <source>Level from</source>
        <translation>レベルの基準</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>入力音量</translation>
    </message>
    <message>
        <source>%1 dB, counted</source>
        <translation>%1 dB、算入済み</translation>
    </message>
    <message>
        <source>not known, taken as 0 dB</source>
        <translation>不明、0 dBとみなす</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>in force, %1 taps</source>
        <translation>適用中、%1タップ</translation>
    </message>
    <message>
        <source>from the next measurement on</source>
        <translation>次の測定から適用</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>別のマイクのもの</translation>
    </message>
    <message>
        <source>These levels read 12 dB low. Use them only to compare with records of py-umik-base-app.</source>
        <translation>このレベルは12 dB低く表示されます。py-umik-base-appの記録と比較する場合にだけ使ってください。</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB. Check it with a calibrator.</source>
        <translation>このマイクの計算式は暫定で、数dBの誤差がありえます。校正器で確認してください。</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>マイクのアナログゲインが不明なため、18 dBまたはファイルの値を仮定しています。</translation>
    </message>
    <message>
        <source>No check of this microphone is known yet.</source>
        <translation>このマイクの確認記録はまだありません。</translation>
    </message>
</context>
<context>
    <name>Calibrator</name>
    <message>
        <source>The input clips. Lower the microphone&apos;s gain, or use 94 dB.</source>
        <translation>入力がクリップしています。マイクのゲインを下げるか、94 dBを使ってください。</translation>
    </message>
    <message>
        <source>There is next to no sound. Switch the calibrator on, and put it on this microphone.</source>
        <translation>音がほとんど入力されていません。校正器の電源を入れ、このマイクに装着してください。</translation>
    </message>
    <message>
        <source>There is no clear tone above the noise. Switch the calibrator on, and seat the microphone firmly in it.</source>
        <translation>雑音に対して明瞭な試験音がありません。校正器の電源を入れ、マイクを奥まで確実に挿し込んでください。</translation>
    </message>
    <message>
        <source>The tone is not at 1 kHz. Set the calibrator to 1 kHz.</source>
        <translation>試験音が1 kHzではありません。校正器を1 kHzに設定してください。</translation>
    </message>
    <message>
        <source>The tone&apos;s level is not steady. Hold the microphone still, and wait until the calibrator has settled.</source>
        <translation>試験音のレベルが安定していません。マイクを動かさず、校正器が安定するまで待ってください。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>the picture is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>time since the start, h:min:s</source>
        <translation>開始からの経過時間、h:min:s</translation>
    </message>
    <message>
        <source>% of the time exceeded</source>
        <translation>超過時間の割合、%</translation>
    </message>
    <message>
        <source>% of the time per %1 dB</source>
        <translation>%1 dBごとの時間の割合、%</translation>
    </message>
    <message>
        <source>local time</source>
        <translation>現地時刻</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The database is damaged: %2.</source>
        <translation>データベースが破損しています：%2。</translation>
    </message>
    <message>
        <source>The measurement was cut off and has not been recovered. Recover it first: levelscribe-cli verify --recover.</source>
        <translation>測定が中断され、まだ復旧されていません。先に復旧してください：levelscribe-cli verify --recover</translation>
    </message>
    <message>
        <source>What was written down at the beginning (device, format, start, settings) was altered.</source>
        <translation>開始時に記録された内容（デバイス、形式、開始時刻、設定）が改変されています。</translation>
    </message>
    <message>
        <source>What was written down at the end (length, losses, reason, root) was altered, or the root is another measurement&apos;s.</source>
        <translation>終了時に記録された内容（長さ、欠落、理由、ルートハッシュ）が改変されているか、ルートハッシュが別の測定のものです。</translation>
    </message>
    <message>
        <source>Second %3: the audio was altered (%1).</source>
        <translation>%3秒目：音声が改変されています（%1）。</translation>
    </message>
    <message>
        <source>Second %3: the levels were altered.</source>
        <translation>%3秒目：レベルが改変されています。</translation>
    </message>
    <message>
        <source>Second %3: the overview of the levels was altered.</source>
        <translation>%3秒目：レベルの概要データが改変されています。</translation>
    </message>
    <message>
        <source>Second %3: the hashes were altered.</source>
        <translation>%3秒目：ハッシュが改変されています。</translation>
    </message>
    <message>
        <source>Second %3: the hashes are missing.</source>
        <translation>%3秒目：ハッシュがありません。</translation>
    </message>
    <message>
        <source>Second %3: row %2 of the table “%1” was altered.</source>
        <translation>%3秒目：表「%1」の行%2が改変されています。</translation>
    </message>
    <message>
        <source>Second %3, or later: row %2 of the table “%1” is missing.</source>
        <translation>%3秒目以降：表「%1」の行%2がありません。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” is missing.</source>
        <translation>%3秒目：音声ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” cannot be read (%2).</source>
        <translation>%3秒目：音声ファイル「%1」を読み込めません（%2）。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” ends before it. %2</source>
        <translation>%3秒目：音声ファイル「%1」がその手前で終わっています。%2</translation>
    </message>
    <message>
        <source>The audio file “%1” holds more than was recorded, from second %3 on.</source>
        <translation>音声ファイル「%1」の%3秒目以降に、記録された範囲を超えるデータがあります。</translation>
    </message>
    <message>
        <source>Second %3: the audio file “%1” holds what another one holds, too.</source>
        <translation>%3秒目：音声ファイル「%1」の内容が別のファイルと重複しています。</translation>
    </message>
    <message>
        <source>The audio file “%1” was altered (its SHA-256 is another), but not its samples: its header or its description.</source>
        <translation>音声ファイル「%1」が改変されています（SHA-256が異なります）。ただし変わったのはヘッダーまたは説明情報で、サンプルは変わっていません。</translation>
    </message>
    <message>
        <source>The audio file “%1” does not belong to the measurement.</source>
        <translation>音声ファイル「%1」はこの測定のものではありません。</translation>
    </message>
    <message>
        <source>Second %3: levels are missing; they were not recorded.</source>
        <translation>%3秒目：レベルがありません。記録されていません。</translation>
    </message>
    <message>
        <source>The recording was cut off and has been recovered: the hashes of second %3 were made then.</source>
        <translation>録音は中断され、後に復旧されました。%3秒目のハッシュは復旧時に作成されたものです。</translation>
    </message>
    <message>
        <source>Events were added after the end: %2.</source>
        <translation>終了後にイベントが追加されています：%2件。</translation>
    </message>
    <message>
        <source>Calibrations were added after the end: %2.</source>
        <translation>終了後に校正が追加されています：%2件。</translation>
    </message>
    <message>
        <source>Edits after the end: %2; each has a reason and stands beside what was recorded.</source>
        <translation>終了後の編集：%2回。それぞれ理由が付き、元の記録とは別に保存されています。</translation>
    </message>
    <message>
        <source>Second %3: the levels that were computed anew later (analysis %2) were altered. The recorded ones stand beside them.</source>
        <translation>%3秒目：後から再計算したレベル（解析%2）が改変されています。元の記録は別に残っています。</translation>
    </message>
    <message>
        <source>Levels were computed anew from the recorded audio after the end (times: %2); they stand beside the recorded ones, with hashes of their own.</source>
        <translation>終了後に、記録された音声からレベルが再計算されています（%2回）。結果は元の記録とは別に、固有のハッシュとともに保存されています。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>[%1%2] %3 %  %4 × real time  %5 s left</source>
        <translation>[%1%2] %3 %  実時間の%4倍  残り%5 s</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --%3</source>
        <translation>「%1」に書き込めません（%2）。--%3で別の場所を指定してください</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s), </source>
        <translation>
            <numerusform>%nチャンネル, </numerusform>
        </translation>
    </message>
    <message>
        <source>rate and format not told (24 bit, as a UMIK-1?)</source>
        <translation>サンプリング周波数と形式は不明（UMIK-1なら24 bit？）</translation>
    </message>
    <message>
        <source>%1 Hz, %2</source>
        <translation>%1 Hz、%2</translation>
    </message>
    <message>
        <source>Lists the input devices; * marks the default.</source>
        <translation>入力デバイスを一覧表示します。*は既定のデバイスです。</translation>
    </message>
    <message>
        <source>Print the id of the first UMIK and nothing else; exit 1 without one.</source>
        <translation>最初のUMIKのIDだけを出力します。UMIKがなければ終了コード1を返します。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSONで出力します。</translation>
    </message>
    <message>
        <source>no UMIK is plugged in; “levelscribe-cli devices” lists what is</source>
        <translation>UMIKが接続されていません。接続中のデバイスは「levelscribe-cli devices」で確認できます</translation>
    </message>
    <message>
        <source>measures recordings: level series and summary</source>
        <translation>録音を測定：レベル時系列と集計</translation>
    </message>
    <message>
        <source>tells what a calibration file says</source>
        <translation>校正ファイルの内容を表示</translation>
    </message>
    <message>
        <source>lists the input devices</source>
        <translation>入力デバイスを一覧表示</translation>
    </message>
    <message>
        <source>shows live readings, one line per interval</source>
        <translation>測定値をリアルタイム表示（一定間隔で1行）</translation>
    </message>
    <message>
        <source>charts a level series or a measurement</source>
        <translation>レベル時系列または測定をグラフ化</translation>
    </message>
    <message>
        <source>records into a measurement folder until Ctrl-C</source>
        <translation>Ctrl-Cまで測定フォルダに録音</translation>
    </message>
    <message>
        <source>writes the report of a measurement: PDF, HTML, JSON or CSV</source>
        <translation>測定の報告書を作成：PDF、HTML、JSON、CSV</translation>
    </message>
    <message>
        <source>tests the instrument, or checks a measurement</source>
        <translation>測定器の検証、または測定データの検査</translation>
    </message>
    <message>
        <source>Usage: levelscribe-cli COMMAND [OPTIONS] [FILES]

Commands:
</source>
        <translation>使い方：levelscribe-cli COMMAND [OPTIONS] [FILES]

コマンド：
</translation>
    </message>
    <message>
        <source>
levelscribe-cli COMMAND --help shows a command&apos;s options.</source>
        <translation>
コマンドのオプションは levelscribe-cli COMMAND --help で表示されます。</translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation>「%1」というコマンドはありません</translation>
    </message>
    <message>
        <source>standard output cannot be written (%1)</source>
        <translation>標準出力に書き込めません（%1）</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>“%1” is not an option</source>
        <translation>「%1」というオプションはありません</translation>
    </message>
    <message>
        <source>“%1” is one too many</source>
        <translation>引数「%1」は余分です</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>ファイルの指定がありません</translation>
    </message>
    <message>
        <source>“levelscribe-cli %1 --help” shows its options.</source>
        <translation>オプションは「levelscribe-cli %1 --help」で表示されます。</translation>
    </message>
    <message>
        <source>--%1 takes a number of seconds from %2 to %3, not “%4”</source>
        <translation>--%1には%2～%3の秒数を指定します。「%4」は使えません</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダを作成できません</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The audio server does not answer. Restart PulseAudio or PipeWire, then start Levelscribe again; the demo microphone works without one.</source>
        <translation>サウンドサーバーが応答しません。PulseAudioまたはPipeWireを再起動してから、Levelscribeを起動し直してください。デモマイクはサウンドサーバーなしで使えます。</translation>
    </message>
    <message>
        <source>No microphone was found: none is plugged in, or no audio server (PulseAudio, PipeWire) was running when Levelscribe started. Plug one in, or start the server and then Levelscribe again. The demo microphone works without (--generator demo).</source>
        <translation>マイクが見つかりません。接続されていないか、Levelscribeの起動時にサウンドサーバー（PulseAudio、PipeWire）が動作していませんでした。マイクを接続するか、サウンドサーバーを起動してからLevelscribeを起動し直してください。デモマイクはどちらもなしで使えます（--generator demo）。</translation>
    </message>
    <message>
        <source>No input device is called “%1”. Check that it is plugged in; “levelscribe-cli devices” lists what there is.</source>
        <translation>「%1」という入力デバイスはありません。接続を確認してください。使えるデバイスは「levelscribe-cli devices」で確認できます。</translation>
    </message>
    <message>
        <source>“%1” could not be opened in any sample format (%2). Close other programs that use it, or unplug it and plug it in again.</source>
        <translation>「%1」をどのサンプル形式でも開けませんでした（%2）。使用中の他のプログラムを終了するか、抜いて接続し直してください。</translation>
    </message>
    <message>
        <source>“%1” has come back with another format (%2). The measurement has ended and is kept up to here. Press Measure to go on in the new format.</source>
        <translation>「%1」が別の形式（%2）で再接続されました。測定は終了し、ここまでの内容は保存されています。新しい形式で続けるには「測定」を押してください。</translation>
    </message>
    <message>
        <source>“%1” did not open within %2 seconds. Unplug it and plug it in again, or restart the audio server.</source>
        <translation>「%1」を%2秒以内に開けませんでした。抜いて接続し直すか、サウンドサーバーを再起動してください。</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement has ended and is kept up to here. Plug the microphone in again and press Measure.</source>
        <translation>「%1」が見つからなくなりました。測定は終了し、ここまでの内容は保存されています。マイクを接続し直して「測定」を押してください。</translation>
    </message>
    <message>
        <source>“%1” has sent no samples for %2 seconds. The measurement has ended and is kept up to here. Check the plug and the audio server, then press Measure.</source>
        <translation>「%1」から%2秒間サンプルが届いていません。測定は終了し、ここまでの内容は保存されています。接続とサウンドサーバーを確認してから「測定」を押してください。</translation>
    </message>
    <message>
        <source>“%1” has no channel %2. Choose a channel it has.</source>
        <translation>「%1」にチャンネル%2はありません。存在するチャンネルを選んでください。</translation>
    </message>
    <message>
        <source>The audio file “%1” cannot be read (%2). Choose a WAV, RF64 or FLAC file.</source>
        <translation>音声ファイル「%1」を読み込めません（%2）。WAV、RF64、FLACのいずれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The audio file “%1” has %2. Levelscribe reads 1 to 8 channels at 4 to 384 kHz; convert the file first.</source>
        <translation>音声ファイル「%1」は%2です。Levelscribeが読み込めるのは1～8チャンネル、4～384 kHzです。先にファイルを変換してください。</translation>
    </message>
    <message>
        <source>The audio file “%1” holds no samples. If its recording was cut off, recover it first.</source>
        <translation>音声ファイル「%1」にサンプルがありません。録音が中断された場合は、先に復旧してください。</translation>
    </message>
    <message>
        <source>“%1” is not a generator (%2). Use sine:1000,-20, sweep:20,20000,10,-20, pink:-30, white:-30, silence or demo.</source>
        <translation>「%1」という信号発生器はありません（%2）。sine:1000,-20、sweep:20,20000,10,-20、pink:-30、white:-30、silence、demoのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot be read (%2). Levels stay as they were.</source>
        <translation>校正ファイル「%1」を読み込めません（%2）。レベルは変わりません。</translation>
    </message>
    <message>
        <source>“%1” is not a calibration file (%2). Download the text file for your serial number from the microphone&apos;s maker.</source>
        <translation>「%1」は校正ファイルではありません（%2）。マイクのメーカーから、お使いのシリアル番号のテキストファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>The calibration file “%1” is damaged: %2. Download it again; levels stay as they were.</source>
        <translation>校正ファイル「%1」が破損しています：%2。ダウンロードし直してください。レベルは変わりません。</translation>
    </message>
    <message>
        <source>The calibration file “%1” cannot give dB SPL here: %2. Levels are shown in dBFS.</source>
        <translation>校正ファイル「%1」ではdB SPLを求められません：%2。レベルはdBFSで表示します。</translation>
    </message>
    <message>
        <source>There is no calibration for the other orientation beside “%1” (%2). Download both files of your serial number into one folder.</source>
        <translation>「%1」と同じ場所に、もう一方の向きの校正ファイルがありません（%2）。お使いのシリアル番号の両方のファイルを同じフォルダにダウンロードしてください。</translation>
    </message>
    <message>
        <source>The typed full-scale level cannot give dB SPL here: it was typed for “%2”, and this is “%1”. Type it anew, or choose another source of the level.</source>
        <translation>手入力のフルスケールレベルではdB SPLを求められません。この値は「%2」用ですが、現在のマイクは「%1」です。入力し直すか、別のレベルの基準を選んでください。</translation>
    </message>
    <message>
        <source>The calibrator check cannot be kept in “%1” (%2): it holds until Levelscribe is closed. Make room on that disk, then check again.</source>
        <translation>校正器による確認を「%1」に保存できません（%2）。Levelscribeを閉じるまでは有効です。ディスクの空きを増やしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>No recording can be made in “%1” (%2). Choose another output folder.</source>
        <translation>「%1」に録音できません（%2）。別の保存先フォルダを選んでください。</translation>
    </message>
    <message>
        <source>The recording “%1” could not be started (%2).</source>
        <translation>録音「%1」を開始できませんでした（%2）。</translation>
    </message>
    <message>
        <source>The disk is full (%2): the recording “%1” ends here and is kept. Free some space, then press Record again. The meters go on.</source>
        <translation>ディスクがいっぱいです（%2）。録音「%1」はここで終了し、保存されています。空きを増やしてから、もう一度「録音」を押してください。メーター表示は続きます。</translation>
    </message>
    <message>
        <source>Writing “%1” failed (%2): the recording ends here and what was written is kept. Check the disk, then press Record again. The meters go on.</source>
        <translation>「%1」への書き込みに失敗しました（%2）。録音はここで終了し、書き込み済みの内容は保存されています。ディスクを確認してから、もう一度「録音」を押してください。メーター表示は続きます。</translation>
    </message>
    <message>
        <source>No recording was begun: the disk of “%1” has room for less than a minute (%2 MB). Free some space, or choose another output folder.</source>
        <translation>録音を開始しませんでした。「%1」のディスクの空きが1分に足りません（%2 MB）。空きを増やすか、別の保存先フォルダを選んでください。</translation>
    </message>
    <message>
        <source>The disk did not keep up with “%1”: %2 frames were replaced by silence of the same length.</source>
        <translation>「%1」へのディスク書き込みが追いつかず、%2フレームを同じ長さの無音に置き換えました。</translation>
    </message>
    <message>
        <source>The recording “%1” is still being written: the disk has not taken all of it within %2 seconds.</source>
        <translation>録音「%1」はまだ書き込み中です。%2秒以内にディスクへの書き込みが完了しませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite (or your system&apos;s name for it).</source>
        <translation>「%1」を使えません。QtのSQLiteドライバーがインストールされていません。パッケージlibqt6sql6-sqlite（またはお使いのシステムでの相当品）をインストールしてください。</translation>
    </message>
    <message>
        <source>Another program is using “%1” (%2). Close it there, then try again.</source>
        <translation>「%1」は別のプログラムが使用中です（%2）。そちらを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Make the folder and its disk writable, or choose another output folder.</source>
        <translation>「%1」に書き込めません（%2）。フォルダとディスクを書き込み可能にするか、別の保存先フォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). The audio files beside it can still be opened; copy the folder before you try to repair it.</source>
        <translation>「%1」が破損しています（%2）。同じ場所の音声ファイルは開けます。修復を試みる前にフォルダをコピーしてください。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” takes no more levels (%2). What it holds stays; free some space.</source>
        <translation>ディスクがいっぱいで、「%1」にレベルを記録できません（%2）。記録済みの内容は残ります。空きを増やしてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or is gone (%2). Check that its disk is connected and its folder has not been moved.</source>
        <translation>「%1」を開けないか、見つかりません（%2）。ディスクが接続されているか、フォルダが移動されていないかを確認してください。</translation>
    </message>
    <message>
        <source>Access to “%1” failed (%2). What it holds stays; check the disk.</source>
        <translation>「%1」へのアクセスに失敗しました（%2）。記録済みの内容は残ります。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a measurement of Levelscribe (%2). Choose a folder that Levelscribe has recorded.</source>
        <translation>「%1」はLevelscribeの測定ではありません（%2）。Levelscribeで記録したフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was made by another version of Levelscribe (its form is %2). Open it with that version, or with the newest.</source>
        <translation>「%1」は別のバージョンのLevelscribeで作成されました（データ形式%2）。そのバージョンか最新版で開いてください。</translation>
    </message>
    <message>
        <source>“%1” is still being recorded. Stop that recording first.</source>
        <translation>「%1」はまだ録音中です。先にその録音を停止してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be recovered now (%2). What it holds stays as it is; make room on its disk, or make it writable, then try again.</source>
        <translation>「%1」を現在復旧できません（%2）。内容はそのまま残ります。ディスクの空きを増やすか書き込み可能にしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>“%1” was cut off and cannot be changed before it is recovered: levelscribe-cli verify --recover.</source>
        <translation>「%1」は中断されたため、復旧するまで変更できません：levelscribe-cli verify --recover</translation>
    </message>
    <message>
        <source>Nothing was changed in “%1”: %2. Open it again to see how it is now.</source>
        <translation>「%1」は変更されませんでした：%2。開き直して現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>The calibration file “%1” says %2, more than a microphone deviates: it may list levels instead of deviations. It is used as it is, relative to 1 kHz; check it.</source>
        <translation>校正ファイル「%1」の値は%2で、マイクの偏差として大きすぎます。偏差ではなくレベルが記載されている可能性があります。1 kHzを基準にそのまま使用しますので、確認してください。</translation>
    </message>
    <message>
        <source>“%1” was recorded with more than one microphone curve (another one from second %2 on), so it cannot be measured again as it was. Name one calibration for all of it: --calibration FILE, or --no-calibration.</source>
        <translation>「%1」は複数のマイク特性カーブで記録されているため（%2秒目以降は別のカーブ）、同じ条件では再測定できません。全体に使う校正を1つ指定してください：--calibration FILE または --no-calibration</translation>
    </message>
    <message>
        <source>The settings file “%1” is damaged (%2). Everything that could not be read has its default; check your settings.</source>
        <translation>設定ファイル「%1」が破損しています（%2）。読み込めなかった項目は既定値になっています。設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Frames missing: %2.</source>
        <translation>欠落フレーム：%2。</translation>
    </message>
    <message>
        <source>Overload, samples at full scale: %2.</source>
        <translation>過負荷、フルスケールのサンプル：%2。</translation>
    </message>
    <message>
        <source>Samples that were no numbers and count as silence: %2.</source>
        <translation>数値でないため無音として扱うサンプル：%2。</translation>
    </message>
    <message>
        <source>By the clock, frames missing unannounced: %2.</source>
        <translation>クロックとの照合による、通知なく欠落したフレーム：%2。</translation>
    </message>
    <message>
        <source>“%1” has vanished. The measurement waits for it; plug it in again.</source>
        <translation>「%1」が見つからなくなりました。測定は再接続を待っています。接続し直してください。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」が再接続されました。</translation>
    </message>
    <message>
        <source>“%1” delivers no samples. It is being opened again.</source>
        <translation>「%1」からサンプルが届きません。開き直しています。</translation>
    </message>
    <message>
        <source>The audio server has suspended “%1”.</source>
        <translation>サウンドサーバーが「%1」を一時停止しました。</translation>
    </message>
    <message>
        <source>The audio server has resumed “%1”.</source>
        <translation>サウンドサーバーが「%1」を再開しました。</translation>
    </message>
    <message>
        <source>“%1” is muted: what follows is silence. Unmute it in the system&apos;s sound settings.</source>
        <translation>「%1」がミュートされています。以降は無音になります。システムのサウンド設定でミュートを解除してください。</translation>
    </message>
    <message>
        <source>“%1” is not muted any more.</source>
        <translation>「%1」のミュートが解除されました。</translation>
    </message>
    <message>
        <source>The input volume changed from %1 to %3 dB; levels are corrected for it, averages and maxima begin anew.</source>
        <translation>入力音量が%1 dBから%3 dBに変わりました。レベルはこの分を補正し、平均値と最大値はリセットします。</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed (%1): what follows is resampled by the audio server.</source>
        <translation>デバイスのサンプリング周波数が変わりました（%1）。以降はサウンドサーバーによるリサンプリング音声です。</translation>
    </message>
    <message>
        <source>The audio server offered another device, “%1”. It was not taken.</source>
        <translation>サウンドサーバーから別のデバイス「%1」が提示されましたが、使用しませんでした。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by %3 s. The time axis keeps counting frames.</source>
        <translation>コンピューターの時計が%3 s変更されました。時間軸は引き続きフレーム数に基づきます。</translation>
    </message>
    <message>
        <source>Local time is %1 from here on.</source>
        <translation>ここから現地時刻は%1です。</translation>
    </message>
    <message>
        <source>The computer slept for %3 s.</source>
        <translation>コンピューターが%3 sスリープしました。</translation>
    </message>
    <message>
        <source>Another calibration is in force: %1.</source>
        <translation>別の校正が適用されました：%1。</translation>
    </message>
    <message>
        <source>Writing failed (%1). The audio waits in memory; free or reconnect the disk.</source>
        <translation>書き込みに失敗しました（%1）。音声はメモリに保持しています。ディスクの空きを増やすか、接続し直してください。</translation>
    </message>
    <message>
        <source>Writing goes on in “%1”.</source>
        <translation>「%1」への書き込みを再開しました。</translation>
    </message>
    <message>
        <source>The disk took nothing for too long; frames that could not be kept: %2.</source>
        <translation>ディスクに長時間書き込めなかったため保存できなかったフレーム：%2。</translation>
    </message>
    <message>
        <source>The disk has room for %3 min of recording. Free some space.</source>
        <translation>ディスクの空きは録音%3 minぶんです。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Marker: %1</source>
        <translation>マーカー：%1</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>除外：%1</translation>
    </message>
    <message>
        <source>The level rose over the threshold (%1).</source>
        <translation>レベルがしきい値を超えました（%1）。</translation>
    </message>
    <message>
        <source>Limit exceeded: %3 dB (%1).</source>
        <translation>基準値超過：%3 dB（%1）。</translation>
    </message>
    <message>
        <source>Event %2 was: %1</source>
        <translation>イベント%2の内容：%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>取り消し：%1</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Overload</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>非数値</translation>
    </message>
    <message>
        <source>Loss by the clock</source>
        <translation>欠落（クロック）</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>デバイス消失</translation>
    </message>
    <message>
        <source>Device back</source>
        <translation>デバイス復帰</translation>
    </message>
    <message>
        <source>No samples</source>
        <translation>サンプルなし</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>入力音量</translation>
    </message>
    <message>
        <source>Device&apos;s rate</source>
        <translation>周波数変更</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>別デバイス</translation>
    </message>
    <message>
        <source>Clock set</source>
        <translation>時計変更</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>Computer slept</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Disk problem</source>
        <translation>ディスク障害</translation>
    </message>
    <message>
        <source>Disk back</source>
        <translation>ディスク復帰</translation>
    </message>
    <message>
        <source>Loss by the disk</source>
        <translation>欠落（ディスク）</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>ディスク残量少</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り消し</translation>
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
        <translation>32 bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bit</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 ch</source>
        <translation>%1 · %2 · %3 ch</translation>
    </message>
    <message>
        <source>Marker %1</source>
        <translation>マーカー%1</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1の%2行目を除外しました：%3</translation>
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
        <translation>デモマイク（シミュレーション）</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>%1 %2: %3 dB below limit</source>
        <translation>%1 %2：基準値より%3 dB下</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB to limit</source>
        <translation>%1 %2：基準値まで%3 dB</translation>
    </message>
    <message>
        <source>%1 %2: %3 dB over limit</source>
        <translation>%1 %2：基準値を%3 dB超過</translation>
    </message>
    <message>
        <source>%1: no level yet, limit %2 dB</source>
        <translation>%1：レベル未取得、基準値%2 dB</translation>
    </message>
    <message>
        <source>Below the limit</source>
        <translation>基準値未満</translation>
    </message>
    <message>
        <source>Near the limit</source>
        <translation>基準値付近</translation>
    </message>
    <message>
        <source>Above the limit</source>
        <translation>基準値超過</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>レベル未取得</translation>
    </message>
    <message>
        <source>The limit is %1 %2</source>
        <translation>基準値は%1 %2</translation>
    </message>
    <message>
        <source>%1 dB over %2 %3</source>
        <translation>%2 %3を%1 dB超過</translation>
    </message>
    <message>
        <source>%1 dB left to %2 %3</source>
        <translation>%2 %3まであと%1 dB</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>A-weighted level, Fast</source>
        <translation>A特性レベル（Fast）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Fast</source>
        <translation>A特性最大レベル（Fast）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Fast</source>
        <translation>A特性最小レベル（Fast）</translation>
    </message>
    <message>
        <source>A-weighted level, Slow</source>
        <translation>A特性レベル（Slow）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Slow</source>
        <translation>A特性最大レベル（Slow）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Slow</source>
        <translation>A特性最小レベル（Slow）</translation>
    </message>
    <message>
        <source>A-weighted level, Impulse</source>
        <translation>A特性レベル（Impulse）</translation>
    </message>
    <message>
        <source>Maximum A-weighted level, Impulse</source>
        <translation>A特性最大レベル（Impulse）</translation>
    </message>
    <message>
        <source>Minimum A-weighted level, Impulse</source>
        <translation>A特性最小レベル（Impulse）</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over time</source>
        <translation>等価騒音レベル（A特性時間平均）</translation>
    </message>
    <message>
        <source>C-weighted level, Fast</source>
        <translation>C特性レベル（Fast）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Fast</source>
        <translation>C特性最大レベル（Fast）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Fast</source>
        <translation>C特性最小レベル（Fast）</translation>
    </message>
    <message>
        <source>C-weighted level, Slow</source>
        <translation>C特性レベル（Slow）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Slow</source>
        <translation>C特性最大レベル（Slow）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Slow</source>
        <translation>C特性最小レベル（Slow）</translation>
    </message>
    <message>
        <source>C-weighted level, Impulse</source>
        <translation>C特性レベル（Impulse）</translation>
    </message>
    <message>
        <source>Maximum C-weighted level, Impulse</source>
        <translation>C特性最大レベル（Impulse）</translation>
    </message>
    <message>
        <source>Minimum C-weighted level, Impulse</source>
        <translation>C特性最小レベル（Impulse）</translation>
    </message>
    <message>
        <source>C-weighted level, averaged over time</source>
        <translation>C特性時間平均レベル</translation>
    </message>
    <message>
        <source>Unweighted level, Fast</source>
        <translation>Z特性レベル（Fast）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Fast</source>
        <translation>Z特性最大レベル（Fast）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Fast</source>
        <translation>Z特性最小レベル（Fast）</translation>
    </message>
    <message>
        <source>Unweighted level, Slow</source>
        <translation>Z特性レベル（Slow）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Slow</source>
        <translation>Z特性最大レベル（Slow）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Slow</source>
        <translation>Z特性最小レベル（Slow）</translation>
    </message>
    <message>
        <source>Unweighted level, Impulse</source>
        <translation>Z特性レベル（Impulse）</translation>
    </message>
    <message>
        <source>Maximum unweighted level, Impulse</source>
        <translation>Z特性最大レベル（Impulse）</translation>
    </message>
    <message>
        <source>Minimum unweighted level, Impulse</source>
        <translation>Z特性最小レベル（Impulse）</translation>
    </message>
    <message>
        <source>Unweighted level, averaged over time</source>
        <translation>Z特性時間平均レベル</translation>
    </message>
    <message>
        <source>C-weighted peak level</source>
        <translation>C特性ピークレベル</translation>
    </message>
    <message>
        <source>Unweighted peak level</source>
        <translation>Z特性ピークレベル</translation>
    </message>
    <message>
        <source>A-weighted sound exposure level</source>
        <translation>A特性音響暴露レベル</translation>
    </message>
    <message>
        <source>Level exceeded 1 % of the time</source>
        <translation>1 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 5 % of the time</source>
        <translation>5 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 10 % of the time</source>
        <translation>10 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 50 % of the time</source>
        <translation>50 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 90 % of the time</source>
        <translation>90 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 95 % of the time</source>
        <translation>95 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>Level exceeded 99 % of the time</source>
        <translation>99 %時間率騒音レベル</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 1 min</source>
        <translation>直近1分間の等価騒音レベル</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 5 min</source>
        <translation>直近5分間の等価騒音レベル</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 10 min</source>
        <translation>直近10分間の等価騒音レベル</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 15 min</source>
        <translation>直近15分間の等価騒音レベル</translation>
    </message>
    <message>
        <source>A-weighted level, averaged over the last 60 min</source>
        <translation>直近60分間の等価騒音レベル</translation>
    </message>
    <message>
        <source>Momentary loudness, 400 ms</source>
        <translation>モーメンタリーラウドネス、400 ms</translation>
    </message>
    <message>
        <source>Short-term loudness, 3 s</source>
        <translation>ショートタームラウドネス、3 s</translation>
    </message>
    <message>
        <source>Integrated loudness, gated</source>
        <translation>インテグレーテッドラウドネス（ゲート付き）</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>最大モーメンタリーラウドネス</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>最大ショートタームラウドネス</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>ラウドネスレンジ</translation>
    </message>
    <message>
        <source>Largest value between the samples</source>
        <translation>サンプル間を含む最大値</translation>
    </message>
    <message>
        <source>Largest sample, re full scale</source>
        <translation>最大サンプル値（フルスケール基準）</translation>
    </message>
    <message>
        <source>Root mean square of the samples, re full scale</source>
        <translation>サンプルの実効値（フルスケール基準）</translation>
    </message>
    <message>
        <source>Peak over root mean square</source>
        <translation>ピーク値と実効値の比</translation>
    </message>
    <message>
        <source>Mean of the samples, as a part of full scale</source>
        <translation>サンプルの平均値（フルスケール比）</translation>
    </message>
    <message>
        <source>Onset strength of each 100 ms taken by itself</source>
        <translation>オンセット強度（100 msごとに独立）</translation>
    </message>
    <message>
        <source>Onset strength of the running sound</source>
        <translation>オンセット強度（連続音）</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the container cannot hold this format</source>
        <translation>このコンテナーではこの形式を保存できません</translation>
    </message>
    <message>
        <source>the file is closed</source>
        <translation>ファイルは閉じられています</translation>
    </message>
    <message>
        <source>the file was deleted</source>
        <translation>ファイルが削除されました</translation>
    </message>
    <message>
        <source>the encoder refused the samples</source>
        <translation>エンコーダーがサンプルを受け付けませんでした</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>a frequency and a level are expected</source>
        <translation>周波数とレベルが必要です</translation>
    </message>
    <message>
        <source>the frequencies do not rise</source>
        <translation>周波数が昇順ではありません</translation>
    </message>
    <message>
        <source>it holds binary data; save it as plain text</source>
        <translation>バイナリデータが含まれています。プレーンテキストで保存してください</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is a web page; the maker&apos;s site answers so when it does not know the serial number</source>
        <translation>ウェブページです。シリアル番号が不明な場合、メーカーのサイトはこのように応答します</translation>
    </message>
    <message>
        <source>it has no rows of frequency and level</source>
        <translation>周波数とレベルの行がありません</translation>
    </message>
    <message>
        <source>it has a single row; a curve needs two at least</source>
        <translation>1行しかありません。曲線には少なくとも2行が必要です</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB</source>
        <translation>4 MiBを超えています</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>該当するファイルがありません</translation>
    </message>
    <message>
        <source>it does not say which microphone it belongs to</source>
        <translation>どのマイクのものか記されていません</translation>
    </message>
    <message>
        <source>it tells volts per pascal, which say nothing about dBFS; use a calibrator, or type the full-scale level</source>
        <translation>記載はボルト毎パスカルで、dBFSは分かりません。校正器を使うか、フルスケールのレベルを入力してください</translation>
    </message>
    <message>
        <source>it holds no Sens Factor, only a curve</source>
        <translation>Sens Factorがなく、曲線だけです</translation>
    </message>
    <message>
        <source>it is no level series of Levelscribe</source>
        <translation>Levelscribeのレベル系列ではありません</translation>
    </message>
    <message>
        <source>it holds no levels</source>
        <translation>レベルが含まれていません</translation>
    </message>
    <message>
        <source>the event does not count any more</source>
        <translation>このイベントはもう有効ではありません</translation>
    </message>
    <message>
        <source>the event is missing</source>
        <translation>イベントがありません</translation>
    </message>
    <message>
        <source>there is nothing to be undone or done again</source>
        <translation>元に戻す操作も、やり直す操作もありません</translation>
    </message>
    <message>
        <source>its sampling rate or channels are missing</source>
        <translation>サンプリング周波数またはチャンネル数がありません</translation>
    </message>
    <message>
        <source>the database is another program&apos;s, or empty</source>
        <translation>データベースは別のプログラムのものか、空です</translation>
    </message>
    <message>
        <source>it was cut off before it had begun</source>
        <translation>開始前に中断されました</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>別のファイルが同じ名前を持っています</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>it has more than %1 lines</source>
        <translation>%1行を超えています</translation>
    </message>
    <message>
        <source>line %1 is longer than %2 characters</source>
        <translation>%1行目が%2文字を超えています</translation>
    </message>
    <message>
        <source>line %1 gives another Sens Factor than one before</source>
        <translation>%1行目のSens Factorが前の行と異なります</translation>
    </message>
    <message>
        <source>%1; correct it, or delete the line to use the curve alone</source>
        <translation>%1。修正するか、その行を削除して曲線だけを使ってください</translation>
    </message>
    <message>
        <source>“%1” stands where rows of numbers begin; a remark begins with *</source>
        <translation>数値の行が始まる位置に「%1」があります。注釈は * で始めます</translation>
    </message>
    <message>
        <source>its commas can be read in two ways; save it with decimal points</source>
        <translation>コンマが二通りに読めます。小数点をピリオドにして保存してください</translation>
    </message>
    <message>
        <source>%1 (bad rows in all: %2)</source>
        <translation>%1（不正な行：計%2）</translation>
    </message>
    <message>
        <source>%1; without such rows the curve would have a gap wider than an octave</source>
        <translation>%1。その行を除くと、曲線に1オクターブを超える隙間ができます</translation>
    </message>
    <message>
        <source>a frequency must be above 0 Hz</source>
        <translation>周波数は0 Hzより大きくなければなりません</translation>
    </message>
    <message>
        <source>%1 Hz is not a frequency of sound</source>
        <translation>%1 Hzは音の周波数ではありません</translation>
    </message>
    <message>
        <source>%1 Hz occurs twice; the first row counts</source>
        <translation>%1 Hzが2回あります。最初の行を使います</translation>
    </message>
    <message>
        <source>%1 dB in line %2</source>
        <translation>%2行目の%1 dB</translation>
    </message>
    <message>
        <source>a response of %1 dB cannot be a microphone&apos;s</source>
        <translation>%1 dBという応答はマイクのものではあり得ません</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読めません：%2</translation>
    </message>
    <message>
        <source>“%1” does not tell of which microphone it is</source>
        <translation>「%1」にはどのマイクのものか記されていません</translation>
    </message>
    <message>
        <source>“%1” is of another microphone, serial number %2</source>
        <translation>「%1」は別のマイク（シリアル番号%2）のものです</translation>
    </message>
    <message>
        <source>“%1” says it is for %2°, too</source>
        <translation>「%1」も%2°用と記されています</translation>
    </message>
    <message>
        <source>the %1 cannot be read</source>
        <translation>「%1」を読み取れません</translation>
    </message>
    <message>
        <source>it belongs to a %1, and this microphone is a %2</source>
        <translation>%1用ですが、このマイクは%2です</translation>
    </message>
    <message>
        <source>“%1” is not recognised as a UMIK</source>
        <translation>「%1」はUMIKとして認識されません</translation>
    </message>
    <message>
        <source>another curve needs raw audio, and this was kept corrected</source>
        <translation>別の曲線には未補正の音声が必要ですが、補正済みで保存されています</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>%1が含まれていません</translation>
    </message>
    <message>
        <source>“%1” was deleted, moved or renamed</source>
        <translation>「%1」は削除、移動または名前変更されました</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 s）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2 frames</source>
        <translation>%1件、%2フレーム</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>%1 files, %2 to %3</source>
        <translation>%1ファイル、%2～%3</translation>
    </message>
    <message>
        <source>not recording</source>
        <translation>録音停止中</translation>
    </message>
    <message>
        <source>waiting for the input</source>
        <translation>入力待ち</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>%1まで待機</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>waiting for trigger</source>
        <translation>トリガー待ち</translation>
    </message>
    <message>
        <source>waiting for microphone</source>
        <translation>マイク待ち</translation>
    </message>
    <message>
        <source>disk refuses, audio in memory</source>
        <translation>ディスク書込不可、音声はメモリに保持</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>欠落なし</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>欠落1件</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>欠落%1件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Audio written</source>
        <translation>書込済み音声</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待数</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1フレーム</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信数</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1サンプル</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Proof (SHA-256)</source>
        <translation>証明（SHA-256）</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>証明なし</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
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
        <translation>表題</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Microphone position</source>
        <translation>マイクの位置</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>地上高</translation>
    </message>
    <message>
        <source>Distances to source and reflecting surfaces</source>
        <translation>音源・反射面からの距離</translation>
    </message>
    <message>
        <source>Indoors or outdoors</source>
        <translation>屋内／屋外</translation>
    </message>
    <message>
        <source>Orientation of the microphone</source>
        <translation>マイクの向き</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>ウインドスクリーン</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>気象条件</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>音源</translation>
    </message>
    <message>
        <source>Operating state of the source</source>
        <translation>音源の稼働状況</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>暗騒音</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Limit of LAeq</source>
        <translation>LAeqの基準値</translation>
    </message>
    <message>
        <source>Limit of LAeq by day</source>
        <translation>LAeqの基準値（昼間）</translation>
    </message>
    <message>
        <source>Limit of LAeq in the evening</source>
        <translation>LAeqの基準値（夕方）</translation>
    </message>
    <message>
        <source>Limit of LAeq by night</source>
        <translation>LAeqの基準値（夜間）</translation>
    </message>
    <message>
        <source>Limit of LAFmax</source>
        <translation>LAFmaxの基準値</translation>
    </message>
    <message>
        <source>Limit of Lden</source>
        <translation>Ldenの基準値</translation>
    </message>
    <message>
        <source>Standard uncertainty of the absolute level</source>
        <translation>絶対レベルの標準不確かさ</translation>
    </message>
    <message>
        <source>Target loudness</source>
        <translation>目標ラウドネス</translation>
    </message>
    <message>
        <source>Tolerance of the target loudness</source>
        <translation>目標ラウドネスの許容差</translation>
    </message>
    <message>
        <source>Largest true peak allowed</source>
        <translation>許容最大トゥルーピーク</translation>
    </message>
    <message>
        <source>Largest short-term loudness allowed</source>
        <translation>許容最大ショートタームラウドネス</translation>
    </message>
    <message>
        <source>Largest momentary loudness allowed</source>
        <translation>許容最大モーメンタリーラウドネス</translation>
    </message>
    <message>
        <source>Largest loudness range allowed</source>
        <translation>許容最大ラウドネスレンジ</translation>
    </message>
    <message>
        <source>Nothing was measured: there are no levels in this measurement.</source>
        <translation>測定されていません。この測定にはレベルがありません。</translation>
    </message>
    <message>
        <source>Simulated: the sound came from a signal generator, not from a microphone. The numbers say nothing about any place.</source>
        <translation>シミュレーション：音はマイクではなく信号発生器によるものです。数値は実際の場所の状況を示すものではありません。</translation>
    </message>
    <message>
        <source>The instrument is a USB measurement microphone with an individual calibration file; it has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1. The program&apos;s own stages keep the limits of class 1.</source>
        <translation>測定器は、個別の校正ファイルを持つUSB測定用マイクです。型式承認を受けておらず、IEC 61672-1のクラス1またはクラス2のサウンドレベルメータではありません。プログラム内部の処理はクラス1の許容限度値を満たしています。</translation>
    </message>
    <message>
        <source>The instrument “%1” was used without a calibration file: its frequency response is not corrected. It has no type approval and is no sound level meter of class 1 or 2 after IEC 61672-1.</source>
        <translation>測定器「%1」は校正ファイルなしで使用されており、周波数特性は補正されていません。型式承認を受けておらず、IEC 61672-1のクラス1またはクラス2のサウンドレベルメータではありません。</translation>
    </message>
    <message>
        <source>There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 dBFS) and are no sound pressure levels.</source>
        <translation>校正されていません。レベルはdBFS（フルスケールの正弦波が−3.01 dBFS）であり、音圧レベルではありません。</translation>
    </message>
    <message>
        <source>Absolute level: estimated from the calibration file&apos;s sensitivity, not confirmed by an acoustic calibrator.</source>
        <translation>絶対レベル：校正ファイルの感度による推定値で、音響校正器による確認は行われていません。</translation>
    </message>
    <message>
        <source>Absolute level: provisional. The formula for this microphone has a single source and may be wrong by several decibels.</source>
        <translation>絶対レベル：暫定値。このマイクの計算式は出典が1つしかなく、数dBの誤差がありえます。</translation>
    </message>
    <message>
        <source>Absolute level: from a full-scale level that was typed, not confirmed by an acoustic calibrator.</source>
        <translation>絶対レベル：手入力のフルスケールレベルによるもので、音響校正器による確認は行われていません。</translation>
    </message>
    <message>
        <source>Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. It serves for comparison with old records only.</source>
        <translation>絶対レベル：12 dB低く表示されるpy-umik-base-appの旧オフセットによるもの。過去の記録との比較にのみ使用できます。</translation>
    </message>
    <message>
        <source>Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 dBFS.</source>
        <translation>絶対レベル：%1 dB SPLの音響校正器で確認済み（指示値%2 dBFS）。</translation>
    </message>
    <message>
        <source>The microphone or its file does not tell the analogue gain; it was taken as the usual one.</source>
        <translation>マイクまたは校正ファイルにアナログゲインの情報がないため、通常の値とみなしました。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume is not known; it was taken as 100 % (0 dB).</source>
        <translation>システムの入力音量が不明なため、100 %（0 dB）とみなしました。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume was %1 dB and is taken into account.</source>
        <translation>システムの入力音量は%1 dBで、結果に算入されています。</translation>
    </message>
    <message>
        <source>%1 calibrations were in force one after the other; each part is computed with its own, and energies are summed in dB SPL.</source>
        <translation>%1件の校正が順に適用されました。各区間はそれぞれの校正で計算し、エネルギーはdB SPLに基づいて合算しています。</translation>
    </message>
    <message>
        <source>%1 s had no calibration and are left out of all levels.</source>
        <translation>%1 sは校正されていないため、すべてのレベルから除いています。</translation>
    </message>
    <message>
        <source>All of %1 samples were received; there are no gaps.</source>
        <translation>全%1サンプルを受信しました。欠落はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 samples were received; gaps: %3 (see the list).</source>
        <translation>%2サンプルのうち%1サンプルを受信しました。欠落：%3件（一覧を参照）。</translation>
    </message>
    <message>
        <source>Overload (samples at full scale: %1, places: %2). Levels and peaks there are too low.</source>
        <translation>過負荷（フルスケールのサンプル：%1、箇所：%2）。該当箇所のレベルとピークは実際より低くなっています。</translation>
    </message>
    <message>
        <source>Excluded from all results: %1 s, ranges: %2 (see the list).</source>
        <translation>すべての結果から除外：%1 s、区間数：%2（一覧を参照）。</translation>
    </message>
    <message>
        <source>Of %1 s no levels were logged; the results do not cover them.</source>
        <translation>%1 sはレベルが記録されていないため、結果に含まれません。</translation>
    </message>
    <message>
        <source>The measurement was not finished: it is still running, or its program was cut off. “levelscribe-cli verify --recover” completes it.</source>
        <translation>測定は完了していません。測定中であるか、プログラムが中断されました。「levelscribe-cli verify --recover」で完結させることができます。</translation>
    </message>
    <message>
        <source>The measurement was cut off and recovered later; from second %1 on its proof was made at recovery.</source>
        <translation>測定は中断され、後に復旧されました。%1秒目以降の証明は復旧時に作成されたものです。</translation>
    </message>
    <message>
        <source>The audio file “%1” is missing.</source>
        <translation>音声ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>The audio file “%1” is not as it was recorded: its length differs, or it cannot be read.</source>
        <translation>音声ファイル「%1」が記録時と異なります。長さが違うか、読み込めません。</translation>
    </message>
    <message>
        <source>Audio and levels were compared with the hashes of the recording and are unaltered. Root of the proof: %1</source>
        <translation>音声とレベルを記録時のハッシュと照合し、改変がないことを確認しました。証明のルートハッシュ：%1</translation>
    </message>
    <message>
        <source>The hashes of the recording were not checked for this report; “levelscribe-cli verify” does it. Root of the proof: %1</source>
        <translation>この報告書では記録時のハッシュを照合していません。照合は「levelscribe-cli verify」で行えます。証明のルートハッシュ：%1</translation>
    </message>
    <message>
        <source>The measurement is not as it was recorded; things found: %1 (see data quality).</source>
        <translation>測定が記録時の状態と異なります。検出事項：%1件（データ品質を参照）。</translation>
    </message>
    <message>
        <source>There is no proof that the data are unaltered.</source>
        <translation>データが改変されていないことを示す証明はありません。</translation>
    </message>
    <message>
        <source>Added after the end of the measurement: events: %1, calibrations: %2. Each bears its time and reason in the database. Audio and logged levels are untouched.</source>
        <translation>測定終了後の追加：イベント%1件、校正%2件。いずれも日時と理由がデータベースに記録されています。音声と記録されたレベルは変更されていません。</translation>
    </message>
    <message>
        <source>The levels were computed anew from the recorded audio, with the frequency response stated; the levels logged while recording are untouched.</source>
        <translation>レベルは、記載の周波数特性を用いて録音音声から再計算したものです。録音時に記録されたレベルは変更されていません。</translation>
    </message>
    <message>
        <source>The results were measured from the audio file for this report; it has no log of levels, gaps and events of its own.</source>
        <translation>結果はこの報告書のために音声ファイルから測定したものです。ファイル自体にはレベル、欠落、イベントの記録がありません。</translation>
    </message>
    <message>
        <source>The file does not tell when it was recorded: times count from its beginning, and there is no day, evening or night.</source>
        <translation>ファイルに録音日時の情報がありません。時間は先頭からの経過時間で示し、昼間・夕方・夜間の区分はありません。</translation>
    </message>
    <message>
        <source>The device&apos;s rate changed during the measurement: a part was resampled by the audio server.</source>
        <translation>測定中にデバイスのサンプリング周波数が変わりました。一部はサウンドサーバーによりリサンプリングされています。</translation>
    </message>
    <message>
        <source>The input was muted for a part of the measurement: silence there is not silence of the place.</source>
        <translation>測定の一部で入力がミュートされていました。その間の無音は、測定場所が静かだったことを意味しません。</translation>
    </message>
    <message>
        <source>The computer slept during the measurement (times: %1).</source>
        <translation>測定中にコンピューターがスリープしました（%1回）。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set during the measurement (times: %1); times count samples from the start and do not follow it.</source>
        <translation>測定中にコンピューターの時計が変更されました（%1回）。時間は開始からのサンプル数に基づくため、影響を受けません。</translation>
    </message>
    <message>
        <source>Local time moved during the measurement (times: %1): an hour of that name may occur twice, or not at all. Each time bears its offset from UTC.</source>
        <translation>測定中に現地時刻が切り替わりました（%1回）。同じ時刻の1時間が2回現れるか、欠けることがあります。各時刻にはUTCとの差を付記しています。</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: they need 24 h, there are %1 h.</source>
        <translation>LdenとLdnは示していません。24 hの測定が必要ですが、%1 hしかありません。</translation>
    </message>
    <message>
        <source>Lden and Ldn are not given: less than %1 % of day, evening or night was measured.</source>
        <translation>LdenとLdnは示していません。昼間・夕方・夜間のいずれかで、測定された時間が%1 %未満です。</translation>
    </message>
    <message>
        <source>L90 of the third octaves is of their Leq over 1 s.</source>
        <translation>1/3オクターブバンドのL90は、1 sごとのLeqから求めたものです。</translation>
    </message>
    <message>
        <source>A term of the uncertainty is not known: what is stated is a lower bound, and limits are not assessed.</source>
        <translation>不確かさの要因の一つが不明です。示した値は下限であり、基準値に対する評価は行いません。</translation>
    </message>
    <message>
        <source>The uncertainty covers the instrument only. Not covered are the choice of the place, reflections, weather, wind and background noise, the operation of the source, the direction the sound came from, and whether this period stands for others.</source>
        <translation>不確かさは測定器のみを対象とします。測定場所の選定、反射、気象、風、暗騒音、音源の稼働状況、音の到来方向、およびこの測定期間の代表性は含みません。</translation>
    </message>
    <message>
        <source>A limit could not be assessed: there is no level in dB SPL of its period, or its uncertainty is not known.</source>
        <translation>評価できない基準値があります。該当期間のdB SPLのレベルがないか、その不確かさが不明です。</translation>
    </message>
    <message>
        <source>The recording is too short for integrated loudness and range: %1 s.</source>
        <translation>録音が短すぎるため、インテグレーテッドラウドネスとラウドネスレンジを求められません：%1 s。</translation>
    </message>
    <message>
        <source>Absolute level</source>
        <translation>絶対レベル</translation>
    </message>
    <message>
        <source>Frequency response of the microphone</source>
        <translation>マイクの周波数特性</translation>
    </message>
    <message>
        <source>Correction of the frequency response</source>
        <translation>周波数特性の補正</translation>
    </message>
    <message>
        <source>Drift of the sensitivity</source>
        <translation>感度のドリフト</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分解能</translation>
    </message>
    <message>
        <source>Weightings, detectors and linearity of the program</source>
        <translation>プログラムの重み付け・検波・直線性</translation>
    </message>
    <message>
        <source>Checked with an acoustic calibrator, whose class is not known: ±0.5 dB.</source>
        <translation>クラス不明の音響校正器で確認：±0.5 dB。</translation>
    </message>
    <message>
        <source>From the calibration file&apos;s sensitivity: published comparisons with calibrators lie within about ±1 dB.</source>
        <translation>校正ファイルの感度による：公表されている校正器との比較では約±1 dB以内。</translation>
    </message>
    <message>
        <source>From a formula with a single source: it may be wrong by ±6 dB.</source>
        <translation>出典が1つの計算式による：±6 dBの誤差がありえます。</translation>
    </message>
    <message>
        <source>The level was typed; how well it is known is not recorded.</source>
        <translation>レベルは手入力によるもので、その確かさは記録されていません。</translation>
    </message>
    <message>
        <source>The offset of py-umik-base-app, which reads 12 dB low; not for statements.</source>
        <translation>12 dB低く表示されるpy-umik-base-appのオフセットによるもので、評価には使用できません。</translation>
    </message>
    <message>
        <source>As stated by the author of this report.</source>
        <translation>この報告書の作成者の申告による。</translation>
    </message>
    <message>
        <source>Assumed ±0.5 dB: the curve was measured individually, but its maker states no uncertainty.</source>
        <translation>±0.5 dBと仮定：カーブは個別に測定されていますが、メーカーは不確かさを示していません。</translation>
    </message>
    <message>
        <source>Assumed ±2 dB: the frequency response was not corrected by a calibration file.</source>
        <translation>±2 dBと仮定：周波数特性は校正ファイルで補正されていません。</translation>
    </message>
    <message>
        <source>The correction&apos;s own error, ±0.05 dB from 20 Hz to 20 kHz, as tested.</source>
        <translation>補正自体の誤差：20 Hz～20 kHzで±0.05 dB（試験による）。</translation>
    </message>
    <message>
        <source>Computed from the calibrator checks of this measurement.</source>
        <translation>この測定における校正器による確認から計算。</translation>
    </message>
    <message>
        <source>Assumed ±0.2 dB: the sensitivity was not checked before and after.</source>
        <translation>±0.2 dBと仮定：測定前後の感度確認が行われていません。</translation>
    </message>
    <message>
        <source>Results are given to 0.1 dB: ±0.05 dB.</source>
        <translation>結果は0.1 dB単位：±0.05 dB。</translation>
    </message>
    <message>
        <source>The tolerances of the program&apos;s self-test for broadband sound: ±0.1 dB.</source>
        <translation>広帯域音に対するプログラムの自己検証の許容差：±0.1 dB。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>%1 · %2 · Levelscribe %3</source>
        <translation>%1 · %2 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>レベルの時間変化</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>基準値%1</translation>
    </message>
    <message>
        <source>The A-weighted level over the whole measurement: average %1, highest %2, lowest %3 %4.</source>
        <translation>測定全体のA特性レベル：平均%1、最高%2、最低%3 %4。</translation>
    </message>
    <message>
        <source>Short-term loudness over time</source>
        <translation>ショートタームラウドネスの時間変化</translation>
    </message>
    <message>
        <source>short-term loudness S, highest</source>
        <translation>ショートタームラウドネスS（最大）</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Short-term loudness over the whole recording.</source>
        <translation>録音全体のショートタームラウドネス。</translation>
    </message>
    <message>
        <source>Cumulative distribution</source>
        <translation>累積分布</translation>
    </message>
    <message>
        <source>Histogram of levels</source>
        <translation>レベルのヒストグラム</translation>
    </message>
    <message>
        <source>In how many percent of the time each level was exceeded.</source>
        <translation>各レベルを超えた時間の割合（%）。</translation>
    </message>
    <message>
        <source>In how many percent of the time the level lay in each class of 1 dB.</source>
        <translation>レベルが1 dBごとの各階級にあった時間の割合（%）。</translation>
    </message>
    <message>
        <source>Third-octave levels over time, as colours.</source>
        <translation>1/3オクターブバンドレベルの時間変化（色で表示）。</translation>
    </message>
    <message>
        <source>Third-octave levels</source>
        <translation>1/3オクターブバンドレベル</translation>
    </message>
    <message>
        <source>Average, highest level and L90 of each third octave; the numbers are in the table.</source>
        <translation>各1/3オクターブバンドの平均レベル、最高レベル、L90。数値は表を参照。</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Calibration curve applied</source>
        <translation>適用した校正カーブ</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1、SHA-256 %2</translation>
    </message>
    <message>
        <source>response of the microphone</source>
        <translation>マイクの特性</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>The microphone&apos;s response and what corrects it.</source>
        <translation>マイクの特性とその補正。</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>イベント%1：%2</translation>
    </message>
    <message>
        <source>The level around the event.</source>
        <translation>イベント前後のレベル。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>測定条件</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>騒音測定</translation>
    </message>
    <message>
        <source>Loudness measurement (EBU R 128)</source>
        <translation>ラウドネス測定（EBU R 128）</translation>
    </message>
    <message>
        <source>%1 · report made %2 with Levelscribe %3</source>
        <translation>%1 · %2作成 · Levelscribe %3</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1, of which measured %2</source>
        <translation>%1（うち測定%2）</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>測定器</translation>
    </message>
    <message>
        <source>Programme loudness %1 LUFS, loudness range %2 LU, maximum true peak %3 dBTP.</source>
        <translation>プログラムラウドネス%1 LUFS、ラウドネスレンジ%2 LU、最大トゥルーピーク%3 dBTP。</translation>
    </message>
    <message>
        <source>Result against the limit</source>
        <translation>基準値に対する結果</translation>
    </message>
    <message>
        <source>Result against the targets</source>
        <translation>目標値に対する結果</translation>
    </message>
    <message>
        <source>%1: %2 %3 ± %4 dB (k = 2), limit %5 %3, difference %6 dB</source>
        <translation>%1：%2 %3 ± %4 dB（k = 2）、基準値%5 %3、差%6 dB</translation>
    </message>
    <message>
        <source>%1: %2, target %3</source>
        <translation>%1：%2、目標値%3</translation>
    </message>
    <message>
        <source>No limit was stated for this report.</source>
        <translation>この報告書には基準値が記入されていません。</translation>
    </message>
    <message>
        <source>No target was stated for this report.</source>
        <translation>この報告書には目標値が記入されていません。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Instrument and calibration</source>
        <translation>測定器と校正</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Channel measured</source>
        <translation>測定チャンネル</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>記録ソフト</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校正ファイル</translation>
    </message>
    <message>
        <source>Its SHA-256</source>
        <translation>そのSHA-256</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>アナログゲイン</translation>
    </message>
    <message>
        <source>Level of a full-scale sine</source>
        <translation>フルスケール正弦波のレベル</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>校正器</translation>
    </message>
    <message>
        <source>%1 dB SPL read %2 dBFS</source>
        <translation>%1 dB SPLに対する指示値%2 dBFS</translation>
    </message>
    <message>
        <source>Orientation of the file</source>
        <translation>ファイルの向き</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Loudness after ITU-R BS.1770 and EBU Tech 3341, 3342</source>
        <translation>ITU-R BS.1770、EBU Tech 3341・3342によるラウドネス</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Without a limit there is nothing to assess.</source>
        <translation>基準値がないため、評価の対象はありません。</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>Levels re full scale have no absolute uncertainty.</source>
        <translation>フルスケール基準のレベルには、絶対的な不確かさはありません。</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>データ品質</translation>
    </message>
    <message>
        <source>Samples expected</source>
        <translation>期待サンプル数</translation>
    </message>
    <message>
        <source>Samples received</source>
        <translation>受信サンプル数</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Overloads</source>
        <translation>過負荷</translation>
    </message>
    <message>
        <source>%1, samples at full scale: %2</source>
        <translation>%1件、フルスケールのサンプル：%2</translation>
    </message>
    <message>
        <source>Samples that are no numbers</source>
        <translation>数値でないサンプル</translation>
    </message>
    <message>
        <source>Clock of the device against the computer&apos;s</source>
        <translation>デバイスとコンピューターのクロックの差</translation>
    </message>
    <message>
        <source>Root of the proof</source>
        <translation>証明のルートハッシュ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>特記事項</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>付録</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定時間</translation>
    </message>
    <message>
        <source>Levels of the whole measurement and of the parts of the day</source>
        <translation>測定全体と時間帯別のレベル</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Levels by the hour of the clock</source>
        <translation>時刻別のレベル（正時から1時間ごと）</translation>
    </message>
    <message>
        <source>Levels by the hour from the beginning</source>
        <translation>開始からの1時間ごとのレベル</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Third-octave levels of the whole measurement</source>
        <translation>測定全体の1/3オクターブバンドレベル</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>バンド</translation>
    </message>
    <message>
        <source>Events; levels are of the duration, of a moment those of 10 s around it</source>
        <translation>イベント（レベルは継続時間中の値、瞬間のイベントは前後を含む10 s間の値）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Audio file, at</source>
        <translation>音声ファイル、位置</translation>
    </message>
    <message>
        <source>(excluded)</source>
        <translation>（除外）</translation>
    </message>
    <message>
        <source>Results against limits, with the expanded uncertainty U (k = 2)</source>
        <translation>基準値に対する結果、拡張不確かさU（k = 2）を付記</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Results against targets</source>
        <translation>目標値に対する結果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Uncertainty of an A-weighted level, after JCGM 100 (GUM)</source>
        <translation>A特性レベルの不確かさ（JCGM 100（GUM）による）</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>要因</translation>
    </message>
    <message>
        <source>Half-width</source>
        <translation>半幅</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>root of the sum of squares</source>
        <translation>二乗和平方根</translation>
    </message>
    <message>
        <source>root of the sum of squares; a lower bound</source>
        <translation>二乗和平方根（下限）</translation>
    </message>
    <message>
        <source>Expanded, U</source>
        <translation>拡張、U</translation>
    </message>
    <message>
        <source>coverage factor k = 2, about 95 %</source>
        <translation>包含係数k = 2、約95 %</translation>
    </message>
    <message>
        <source>Excluded from all results</source>
        <translation>すべての結果から除外した区間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Calibrations, in the order in which they were entered</source>
        <translation>校正（登録順）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>フルスケール</translation>
    </message>
    <message>
        <source>(replaced)</source>
        <translation>（置換済み）</translation>
    </message>
    <message>
        <source>What the verification found</source>
        <translation>検証による検出事項</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Files with their SHA-256 as recorded</source>
        <translation>ファイルと記録時のSHA-256</translation>
    </message>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>改変</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>適用された設定</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>未校正</translation>
    </message>
    <message>
        <source>level estimated</source>
        <translation>レベルは推定値</translation>
    </message>
    <message>
        <source>level checked with a calibrator</source>
        <translation>レベルは校正器で確認済み</translation>
    </message>
    <message>
        <source>Day, 07–19</source>
        <translation>昼間、07–19</translation>
    </message>
    <message>
        <source>Evening, 19–23</source>
        <translation>夕方、19–23</translation>
    </message>
    <message>
        <source>Night, 23–07</source>
        <translation>夜間、23–07</translation>
    </message>
    <message>
        <source>%1, whole measurement</source>
        <translation>%1、測定全体</translation>
    </message>
    <message>
        <source>%1, day (07–19)</source>
        <translation>%1、昼間（07–19）</translation>
    </message>
    <message>
        <source>%1, evening (19–23)</source>
        <translation>%1、夕方（19–23）</translation>
    </message>
    <message>
        <source>%1, night (23–07)</source>
        <translation>%1、夜間（23–07）</translation>
    </message>
    <message>
        <source>%1, highest level</source>
        <translation>%1、最高レベル</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Within the uncertainty</source>
        <translation>不確かさの範囲内</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>評価不能</translation>
    </message>
    <message>
        <source>Programme loudness (integrated)</source>
        <translation>プログラムラウドネス（インテグレーテッド）</translation>
    </message>
    <message>
        <source>Maximum true peak</source>
        <translation>最大トゥルーピーク</translation>
    </message>
    <message>
        <source>Maximum short-term loudness</source>
        <translation>最大ショートタームラウドネス</translation>
    </message>
    <message>
        <source>Maximum momentary loudness</source>
        <translation>最大モーメンタリーラウドネス</translation>
    </message>
    <message>
        <source>Loudness range</source>
        <translation>ラウドネスレンジ</translation>
    </message>
    <message>
        <source>Stated, but not judged in a report of this kind: %1. Noise reports judge limits, loudness reports judge targets.</source>
        <translation>記入されていますが、この種類の報告書では評価しない項目：%1。騒音の報告書では基準値、ラウドネスの報告書では目標値に対して評価します。</translation>
    </message>
    <message>
        <source>The file does not tell its time zone: times are local time of wherever it was recorded.</source>
        <translation>ファイルにタイムゾーンの情報がありません。時刻は録音地の現地時刻です。</translation>
    </message>
    <message>
        <source>%1, in bands of %2 Hz</source>
        <translation>%1、%2 Hz幅のバンド</translation>
    </message>
    <message>
        <source>The spectrum of the recorded sound over time, as colours.</source>
        <translation>録音音声のスペクトルの時間変化（色で表示）。</translation>
    </message>
    <message>
        <source>(class %1)</source>
        <translation>（分類%1）</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>目標値未満</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>目標値超過</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Verification of the instrument</source>
        <translation>測定器の検証</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Place, date</source>
        <translation>場所、日付</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
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
        <translation>合格</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>途中で中止</translation>
    </message>
    <message>
        <source>%1 of %2 tests are out of tolerance.</source>
        <translation>%2件中%1件の試験が許容差を外れています。</translation>
    </message>
    <message>
        <source>%1 tests, each within its tolerance.</source>
        <translation>%1件の試験がすべて許容差内です。</translation>
    </message>
    <message>
        <source>The rest was not tested: this shows nothing about the whole.</source>
        <translation>残りは試験されていないため、全体の合否は判断できません。</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2件中%1件合格</translation>
    </message>
    <message>
        <source>Electrical test of the software&apos;s stages only. The microphone&apos;s acoustics are not covered; a USB measurement microphone is not a type-approved class 1 instrument.</source>
        <translation>ソフトウェア内部の処理のみを対象とする電気的試験です。マイクの音響特性は対象外です。USB測定用マイクは、型式承認を受けたクラス1の測定器ではありません。</translation>
    </message>
</context>
<context>
    <name>ls</name>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
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
        <translation>感度</translation>
    </message>
    <message>
        <source>%1 dBFS at 94 dB SPL</source>
        <translation>%1 dBFS（94 dB SPL時）</translation>
    </message>
    <message>
        <source>%1 dB re 1 V/Pa</source>
        <translation>%1 dB re 1 V/Pa</translation>
    </message>
    <message>
        <source>Analogue gain</source>
        <translation>アナログゲイン</translation>
    </message>
    <message>
        <source>Full scale</source>
        <translation>フルスケール</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>The microphone&apos;s analogue gain is not told; 18 dB, or the file&apos;s, is assumed.</source>
        <translation>マイクのアナログゲインが不明なため、18 dBまたはファイルの値を仮定しています。</translation>
    </message>
    <message>
        <source>%1: “%2” is missing. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：「%2」がありません。フレーム%3～%4（%5 s～%6 s）は欠落として扱います。</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：「%2」を読み込めません。フレーム%3～%4（%5 s～%6 s）は欠落として扱います。</translation>
    </message>
    <message>
        <source>%1: “%2” was altered since it was recorded. Frames %3 to %4 (%5 s to %6 s) count as a gap.</source>
        <translation>%1：「%2」は記録後に改変されています。フレーム%3～%4（%5 s～%6 s）は欠落として扱います。</translation>
    </message>
    <message>
        <source>the folder “%1” holds no WAV, RF64 or FLAC file and no measurement; name the files or another folder</source>
        <translation>フォルダ「%1」にWAV、RF64、FLACファイルも測定もありません。ファイルか別のフォルダを指定してください</translation>
    </message>
    <message>
        <source>Measures recordings, as a live signal is measured: a level series (CSV) and a summary (JSON).</source>
        <translation>録音を、ライブ信号と同じように測定します：レベル時系列（CSV）と集計（JSON）。</translation>
    </message>
    <message>
        <source>A WAV, RF64 or FLAC file, a measurement folder, or a folder of them.</source>
        <translation>WAV、RF64、FLACファイル、測定フォルダ、またはそれらを含むフォルダ。</translation>
    </message>
    <message>
        <source>Milliseconds per line of the series, in steps of 100.</source>
        <translation>時系列1行あたりのミリ秒数、100の倍数。</translation>
    </message>
    <message>
        <source>When the recording began, ISO 8601, instead of what the file says.</source>
        <translation>録音の開始日時（ISO 8601）。ファイルの情報の代わりに使います。</translation>
    </message>
    <message>
        <source>Write the level series to FILE; - is standard output, the default.</source>
        <translation>レベル時系列をFILEに書き出します。-は標準出力（既定）。</translation>
    </message>
    <message>
        <source>Write the summary to FILE; without --output, no series is then written.</source>
        <translation>集計をFILEに書き出します。--outputがなければ時系列は書き出しません。</translation>
    </message>
    <message>
        <source>Files measured at once, each by two threads if there are fewer; by default as many as there are processors.</source>
        <translation>同時に測定するファイル数。ファイルがそれより少なければ、それぞれを 2 つのスレッドで測定。既定はプロセッサー数。</translation>
    </message>
    <message>
        <source>--window takes milliseconds from 100 to %1, in steps of 100, not “%2”</source>
        <translation>--windowには100～%1のミリ秒数を100の倍数で指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1, not “%2”</source>
        <translation>--jobsには1～%1の数を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>--start-time takes a time as 2026-11-22T14:03:05+01:00, not “%1”</source>
        <translation>--start-timeには2026-11-22T14:03:05+01:00のような日時を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--output and --summary cannot both go to “%1”</source>
        <translation>--outputと--summaryの両方を「%1」に書き出すことはできません</translation>
    </message>
    <message>
        <source>not told, 18 dB assumed</source>
        <translation>不明、18 dBと仮定</translation>
    </message>
    <message>
        <source>%1 dB SPL (a sine), %2</source>
        <translation>%1 dB SPL（正弦波）、%2</translation>
    </message>
    <message>
        <source>, provisional: the formula is uncertain by several dB</source>
        <translation>、暫定：計算式に数dBの不確かさがあります</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>90°, pointing at the ceiling</source>
        <translation>90°、天井向き</translation>
    </message>
    <message>
        <source>0°, pointing at the source</source>
        <translation>0°、音源向き</translation>
    </message>
    <message>
        <source>Other orientation</source>
        <translation>もう一方の向き</translation>
    </message>
    <message>
        <source>Frequency range</source>
        <translation>周波数範囲</translation>
    </message>
    <message>
        <source>%1 to %2 Hz, %3 points</source>
        <translation>%1～%2 Hz、%3点</translation>
    </message>
    <message>
        <source>no points there</source>
        <translation>該当範囲に点なし</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>%1 taps at %2 Hz, delay %3 frames</source>
        <translation>%1タップ（%2 Hz）、遅延%3フレーム</translation>
    </message>
    <message>
        <source>Error, 10–20 Hz</source>
        <translation>誤差、10–20 Hz</translation>
    </message>
    <message>
        <source>Error, 20 Hz–20 kHz</source>
        <translation>誤差、20 Hz–20 kHz</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2)</source>
        <translation>「%1」に書き込めません（%2）</translation>
    </message>
    <message>
        <source>Tells what a microphone&apos;s calibration file says.</source>
        <translation>マイクの校正ファイルの内容を表示します。</translation>
    </message>
    <message>
        <source>The calibration file.</source>
        <translation>校正ファイル。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSONで出力します。</translation>
    </message>
    <message>
        <source>Rate for which the correction is designed.</source>
        <translation>補正を設計するサンプリング周波数。</translation>
    </message>
    <message>
        <source>Write what the correction should do and does, as CSV.</source>
        <translation>補正の目標特性と実特性をCSVで書き出します。</translation>
    </message>
    <message>
        <source>--sample-rate takes a number from %1 to %2</source>
        <translation>--sample-rateには%1～%2の数を指定します</translation>
    </message>
    <message>
        <source>line %1 is left out: %2</source>
        <translation>%1行目を除外しました：%2</translation>
    </message>
    <message>
        <source>Input device, by its id or a part of its name.</source>
        <translation>入力デバイス（IDまたは名前の一部）。</translation>
    </message>
    <message>
        <source>Replay an audio file in real time.</source>
        <translation>音声ファイルを実時間で再生して入力します。</translation>
    </message>
    <message>
        <source>A generated signal: sine:1000,-20 (Hz, dBFS), sweep:20,20000,10,-20, pink:-30, white:-30, silence, demo.</source>
        <translation>生成信号：sine:1000,-20（Hz、dBFS）、sweep:20,20000,10,-20、pink:-30、white:-30、silence、demo。</translation>
    </message>
    <message>
        <source>Replay or generate as fast as it goes.</source>
        <translation>再生または生成を可能な限り高速で行います。</translation>
    </message>
    <message>
        <source>Sampling rate of a generated signal.</source>
        <translation>生成信号のサンプリング周波数。</translation>
    </message>
    <message>
        <source>Calibration file of the microphone.</source>
        <translation>マイクの校正ファイル。</translation>
    </message>
    <message>
        <source>Use none, whatever LEVELSCRIBE_CALIBRATION or CALIBRATION_FILE say.</source>
        <translation>LEVELSCRIBE_CALIBRATIONやCALIBRATION_FILEの値にかかわらず、校正ファイルを使いません。</translation>
    </message>
    <message>
        <source>Take the calibration for 0 or 90 degrees, from the file beside it.</source>
        <translation>0度または90度の校正を、同じ場所のファイルから使います。</translation>
    </message>
    <message>
        <source>Where dB SPL comes from: sens_factor (the calibration file), seed_legacy (as py-umik-base-app, 12 dB low), calibrator (the last check of this microphone in the window).</source>
        <translation>dB SPLの基準：sens_factor（校正ファイル）、seed_legacy（py-umik-base-appと同じ、12 dB低い）、calibrator（このマイクについてウィンドウで最後に行った確認）。</translation>
    </message>
    <message>
        <source>Level of a full-scale sine at this input, in dB SPL, instead of a source.</source>
        <translation>この入力でのフルスケール正弦波のレベル（dB SPL）。基準の代わりに使います。</translation>
    </message>
    <message>
        <source>The channel that is analysed, counted from 1.</source>
        <translation>分析するチャンネル（1から数える）。</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: analysed, the one of --channel; or all of a programme together (ITU-R BS.1770), as they are in the file, the microphone&apos;s curve left in.</source>
        <translation>ラウドネスとトゥルーピークの対象：analysedは--channelのチャンネル。allは番組の全チャンネルをまとめて（ITU-R BS.1770）、ファイルのまま、マイクのカーブを補正せずに計算します。</translation>
    </message>
    <message>
        <source>Reach microphones through pulse (PulseAudio or PipeWire) or qt; auto: pulse where it is.</source>
        <translation>マイクへの接続方法：pulse（PulseAudioまたはPipeWire）またはqt。autoは可能ならpulse。</translation>
    </message>
    <message>
        <source>--backend is auto, pulse or qt, not “%1”</source>
        <translation>--backendにはauto、pulse、qtのいずれかを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--backend pulse is not in this program: it was built without libpulse</source>
        <translation>このプログラムでは--backend pulseを使えません。libpulseなしでビルドされています</translation>
    </message>
    <message>
        <source>Length of the filter that takes the curve away; auto: as long as it needs.</source>
        <translation>カーブを補正するフィルターの長さ。auto：必要な長さ。</translation>
    </message>
    <message>
        <source>Its phase: minimum (no delay) or linear.</source>
        <translation>フィルターの位相：minimum（遅延なし）またはlinear。</translation>
    </message>
    <message>
        <source>--phase is minimum or linear, not “%1”</source>
        <translation>--phaseにはminimumまたはlinearを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--taps is auto or a number from %1 to %2, not “%3”</source>
        <translation>--tapsにはautoまたは%1～%2の数を指定します。「%3」は使えません</translation>
    </message>
    <message>
        <source>--level-source is sens_factor, seed_legacy or calibrator, not “%1”</source>
        <translation>--level-sourceにはsens_factor、seed_legacy、calibratorのいずれかを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--full-scale is itself the source of the level: leave --level-source out</source>
        <translation>--full-scale自体がレベルの基準です。--level-sourceは指定しないでください</translation>
    </message>
    <message>
        <source>--full-scale takes a level above 0 and up to 250 dB SPL, not “%1”</source>
        <translation>--full-scaleには0より大きく250 dB SPL以下のレベルを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--level-source seed_legacy goes with a calibration file</source>
        <translation>--level-source seed_legacyには校正ファイルが必要です</translation>
    </message>
    <message>
        <source>--orientation is 0 or 90, not “%1”</source>
        <translation>--orientationには0または90を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--orientation goes with a calibration file</source>
        <translation>--orientationには校正ファイルが必要です</translation>
    </message>
    <message>
        <source>--channel takes a number from 1 to %1</source>
        <translation>--channelには1～%1の数を指定します</translation>
    </message>
    <message>
        <source>--loudness-channels is analysed or all, not “%1”</source>
        <translation>--loudness-channelsにはanalysedまたはallを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>only one of --device, --file and --generator can be the input</source>
        <translation>--device、--file、--generatorのうち、入力に指定できるのは1つだけです</translation>
    </message>
    <message>
        <source>--fast goes with --file or --generator: a microphone has its own pace</source>
        <translation>--fastは--fileまたは--generatorと併用します。マイクの速度は変えられません</translation>
    </message>
    <message>
        <source>--sample-rate goes with --generator: a device or file is taken at its own rate</source>
        <translation>--sample-rateは--generatorと併用します。デバイスやファイルは固有のサンプリング周波数で扱います</translation>
    </message>
    <message>
        <source>SIMULATED: these numbers come from a signal generator, not from a microphone.</source>
        <translation>シミュレーション：数値はマイクではなく信号発生器によるものです。</translation>
    </message>
    <message>
        <source>No calibrator check of “%1” with this calibration file is known: check it in the window.</source>
        <translation>この校正ファイルでの「%1」の校正器による確認がありません。ウィンドウで確認してください。</translation>
    </message>
    <message>
        <source>%1, line %2 is left out: %3</source>
        <translation>%1の%2行目を除外しました：%3</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected.</source>
        <translation>マイクのカーブは補正されています。</translation>
    </message>
    <message>
        <source>At %1 s: %2</source>
        <translation>%1 s：%2</translation>
    </message>
    <message>
        <source>dB SPL is checked with a calibrator.</source>
        <translation>dB SPLは校正器で確認済みです。</translation>
    </message>
    <message>
        <source>dB SPL is as py-umik-base-app had it, 12 dB low: to compare with its records only.</source>
        <translation>dB SPLはpy-umik-base-appと同じく12 dB低い値です。同プログラムの記録との比較にのみ使えます。</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the typed full-scale level, not confirmed by a calibrator.</source>
        <translation>dB SPLは手入力のフルスケールレベルによる推定値で、校正器による確認は行われていません。</translation>
    </message>
    <message>
        <source>dB SPL is estimated from the calibration file&apos;s sensitivity, not confirmed by a calibrator.</source>
        <translation>dB SPLは校正ファイルの感度による推定値で、校正器による確認は行われていません。</translation>
    </message>
    <message>
        <source>The formula for this microphone is provisional, by several dB.</source>
        <translation>このマイクの計算式は暫定で、数dBの誤差がありえます。</translation>
    </message>
    <message>
        <source>The system&apos;s input volume of %1 dB is counted.</source>
        <translation>システムの入力音量%1 dBを算入しています。</translation>
    </message>
    <message>
        <source>Shows live readings, one line per interval, until Ctrl-C.</source>
        <translation>測定値を一定間隔で1行ずつ、Ctrl-Cまで表示します。</translation>
    </message>
    <message>
        <source>Seconds per line, 0.1 at the least.</source>
        <translation>1行あたりの秒数、最小0.1。</translation>
    </message>
    <message>
        <source>Stop after so long.</source>
        <translation>停止するまでの時間。</translation>
    </message>
    <message>
        <source>text, csv or json.</source>
        <translation>text、csv、json。</translation>
    </message>
    <message>
        <source>--interval takes tenths of a second, not “%1”</source>
        <translation>--intervalには0.1秒単位の秒数を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--format is text, csv or json, not “%1”</source>
        <translation>--formatにはtext、csv、jsonのいずれかを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>of full scale</source>
        <translation>フルスケール比</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>--size takes width and height in pixels, 200x150 to 20000x20000, not “%1”</source>
        <translation>--sizeには幅と高さを200x150～20000x20000のピクセル数で指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.25 to 8 that gives no more than 30000 pixels, not “%1”</source>
        <translation>--scaleには0.25～8で、結果が30000ピクセル以下になる数を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>there is no metric “%1”; there are %2</source>
        <translation>「%1」という測定量はありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>--limit takes a level in dB, not “%1”</source>
        <translation>--limitにはdB単位のレベルを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--save takes a file name that ends in .png, .svg or .pdf, not “%1”</source>
        <translation>--saveには.png、.svg、.pdfのいずれかで終わるファイル名を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>Charts a level series: the CSV of “analyze” or “meter”, or a measurement folder. The time axis is the clock on the wall where the series has timestamps, else seconds.
Metrics: %1.</source>
        <translation>レベル時系列（「analyze」や「meter」のCSV）または測定フォルダをグラフにします。時間軸は、時系列にタイムスタンプがあれば時刻、なければ秒です。
測定量：%1。</translation>
    </message>
    <message>
        <source>CSV file or measurement folder.</source>
        <translation>CSVファイルまたは測定フォルダ。</translation>
    </message>
    <message>
        <source>What to show: names of columns. Without: levels and loudness.</source>
        <translation>表示する列の名前。省略時：レベルとラウドネス。</translation>
    </message>
    <message>
        <source>Write a picture instead of opening a window: .png, .svg or .pdf.</source>
        <translation>ウィンドウを開かずに画像を書き出します：.png、.svg、.pdf。</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch.</source>
        <translation>幅と高さ（1/96インチのピクセル単位）。</translation>
    </message>
    <message>
        <source>Pixels of a PNG per pixel of --size.</source>
        <translation>--sizeの1ピクセルあたりのPNGのピクセル数。</translation>
    </message>
    <message>
        <source>The chart&apos;s title.</source>
        <translation>グラフの表題。</translation>
    </message>
    <message>
        <source>Level over time</source>
        <translation>レベルの時間変化</translation>
    </message>
    <message>
        <source>Draw a line at this level.</source>
        <translation>このレベルに線を引きます。</translation>
    </message>
    <message>
        <source>there is no display to open a window on; write a picture with --save chart.png, .svg or .pdf</source>
        <translation>ウィンドウを開くディスプレイがありません。--save chart.png（または.svg、.pdf）で画像を書き出してください</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --save</source>
        <translation>「%1」に書き込めません（%2）。--saveで別の場所を指定してください</translation>
    </message>
    <message>
        <source>%1 recorded, %2 bytes, frames lost: %3</source>
        <translation>録音%1、%2バイト、欠落フレーム：%3</translation>
    </message>
    <message>
        <source>Audio files: %1, gaps: %2, overloaded samples: %3</source>
        <translation>音声ファイル：%1、欠落：%2、過負荷サンプル：%3</translation>
    </message>
    <message>
        <source>SHA-256 of the recording: %1</source>
        <translation>録音のSHA-256：%1</translation>
    </message>
    <message>
        <source>Records into a new folder until Ctrl-C, SIGTERM or --duration. The folder&apos;s path is printed at the end.</source>
        <translation>Ctrl-C、SIGTERM、--durationのいずれかまで新しいフォルダに録音します。最後にフォルダのパスを出力します。</translation>
    </message>
    <message>
        <source>stopped before the input had opened: nothing was recorded</source>
        <translation>入力が開く前に停止したため、何も録音されていません</translation>
    </message>
    <message>
        <source>--%1 is %2, not “%3”</source>
        <translation>--%1には%2を指定します。「%3」は使えません</translation>
    </message>
    <message>
        <source>--%1 takes a time, 22:00 or 2026-11-26T22:00:00, not “%2”</source>
        <translation>--%1には22:00または2026-11-26T22:00:00のような時刻を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>--%1 goes with --trigger</source>
        <translation>--%1は--triggerと併用します</translation>
    </message>
    <message>
        <source>--trigger takes a level in dB, not “%1”</source>
        <translation>--triggerにはdB単位のレベルを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--trigger-metric takes the name of a level, as LAF, not “%1”</source>
        <translation>--trigger-metricにはLAFのようなレベルの名前を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>Where the folder is made; here by default.</source>
        <translation>フォルダの作成場所。既定は現在の場所。</translation>
    </message>
    <message>
        <source>Audio files: wav (default) or flac.</source>
        <translation>音声ファイル：wav（既定）またはflac。</translation>
    </message>
    <message>
        <source>Samples: s16, s24 or f32 (not in FLAC). By default as the device gives them.</source>
        <translation>サンプル：s16、s24、f32（FLACでは不可）。既定はデバイスの形式のまま。</translation>
    </message>
    <message>
        <source>raw (default), calibrated (the microphone&apos;s curve taken away) or none (levels only).</source>
        <translation>raw（既定）、calibrated（マイクのカーブを補正）、none（レベルのみ）。</translation>
    </message>
    <message>
        <source>Longest audio file; 3600 by default, 0: any length.</source>
        <translation>音声ファイルの最大長。既定は3600、0は無制限。</translation>
    </message>
    <message>
        <source>A new audio file at each full hour.</source>
        <translation>毎正時に新しい音声ファイルにします。</translation>
    </message>
    <message>
        <source>With --trigger: how much before each exceedance is kept; 5 by default.</source>
        <translation>--trigger使用時：各超過の前に残す長さ。既定は5。</translation>
    </message>
    <message>
        <source>Begin at this time: 22:00, or 2026-11-26T22:00:00.</source>
        <translation>開始時刻：22:00または2026-11-26T22:00:00。</translation>
    </message>
    <message>
        <source>Stop at this time.</source>
        <translation>停止時刻。</translation>
    </message>
    <message>
        <source>A new measurement each day at this hour, 0 to 23.</source>
        <translation>毎日この時（0～23）に新しい測定にします。</translation>
    </message>
    <message>
        <source>Keep audio only while the level is above this: dB SPL, or dBFS without a calibration.</source>
        <translation>レベルがこの値を超えている間だけ音声を残します：dB SPL、校正がなければdBFS。</translation>
    </message>
    <message>
        <source>The level meant by --trigger; LAF by default.</source>
        <translation>--triggerの対象とするレベル。既定はLAF。</translation>
    </message>
    <message>
        <source>With --trigger: how much after each exceedance is kept; 5 by default.</source>
        <translation>--trigger使用時：各超過の後に残す長さ。既定は5。</translation>
    </message>
    <message>
        <source>With --trigger: stretches closer than this are one; 1 by default.</source>
        <translation>--trigger使用時：間隔がこれより短い区間を1つにまとめます。既定は1。</translation>
    </message>
    <message>
        <source>These options do not go together, or a value is out of range: rotation is 0 or 1 s to 7 days, pre-roll and trigger gap up to 600 s, post-roll up to 3600 s, FLAC holds s16 or s24, a trigger needs audio.</source>
        <translation>オプションの組み合わせが正しくないか、値が範囲外です：rotationは0または1秒～7日、プリロールとトリガー間隔は600秒まで、ポストロールは3600秒まで、FLACはs16またはs24、トリガーには音声が必要です。</translation>
    </message>
    <message>
        <source>Writes the report of a measurement folder, or of an audio file, which is measured for it.</source>
        <translation>測定フォルダ、または音声ファイル（測定してから）の報告書を作成します。</translation>
    </message>
    <message>
        <source>A measurement folder, or a WAV, RF64 or FLAC file.</source>
        <translation>測定フォルダ、またはWAV、RF64、FLACファイル。</translation>
    </message>
    <message>
        <source>Write to FILE; its ending says what: .pdf, .html, .json, or .csv, which is several files (FILE and FILE-hours.csv, FILE-events.csv …). - is standard output, as JSON.</source>
        <translation>FILEに書き出します。形式は拡張子で決まります：.pdf、.html、.json、または複数ファイル（FILE、FILE-hours.csv、FILE-events.csv…）になる.csv。-は標準出力（JSON）。</translation>
    </message>
    <message>
        <source>noise, or loudness (EBU R 128).</source>
        <translation>noise、またはloudness（EBU R 128）。</translation>
    </message>
    <message>
        <source>Fill in a field of the report, as title=…; may be given several times.</source>
        <translation>title=…のように報告書の項目に記入します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Of the words in documents: %1.</source>
        <translation>文書の言語：%1。</translation>
    </message>
    <message>
        <source>Of a PDF: a4 or letter.</source>
        <translation>PDFの用紙：a4またはletter。</translation>
    </message>
    <message>
        <source>Save each chart alone into FOLDER, too, as PNG and SVG.</source>
        <translation>各グラフをPNGとSVGで個別にFOLDERにも保存します。</translation>
    </message>
    <message>
        <source>Compare audio and levels with the hashes of the recording, which takes longer.</source>
        <translation>音声とレベルを記録時のハッシュと照合します（時間がかかります）。</translation>
    </message>
    <message>
        <source>When an audio file began, ISO 8601, instead of what it says.</source>
        <translation>音声ファイルの開始日時（ISO 8601）。ファイルの情報の代わりに使います。</translation>
    </message>
    <message>
        <source>--set takes FIELD=VALUE, not “%1”; fields are %2</source>
        <translation>--setにはFIELD=VALUEを指定します。「%1」は使えません。項目は%2です</translation>
    </message>
    <message>
        <source>--set %1 takes a number as 55.5, not “%2”</source>
        <translation>--set %1には55.5のような数を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>--output is missing: name a file that ends with .pdf, .html, .json or .csv, or - for standard output</source>
        <translation>--outputがありません。.pdf、.html、.json、.csvのいずれかで終わるファイル名か、標準出力の-を指定してください</translation>
    </message>
    <message>
        <source>“%1” has an ending that no report is written as; take .pdf, .html, .json or .csv</source>
        <translation>「%1」の拡張子では報告書を書き出せません。.pdf、.html、.json、.csvのいずれかにしてください</translation>
    </message>
    <message>
        <source>--template takes noise or loudness, not “%1”</source>
        <translation>--templateにはnoiseまたはloudnessを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--language takes one of %1, not “%2”</source>
        <translation>--languageには%1のいずれかを指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”</source>
        <translation>--paperにはa4またはletterを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --charts</source>
        <translation>「%1」に書き込めません（%2）。--chartsで別の場所を指定してください</translation>
    </message>
    <message>
        <source>--sample-rate takes a whole number of Hz from %1 to %2, for which tolerances are promised, not “%3”</source>
        <translation>--sample-rateには、許容差を保証する%1～%2の整数のHz値を指定します。「%3」は使えません</translation>
    </message>
    <message>
        <source>--json does not go with a file named .html</source>
        <translation>--jsonと.htmlのファイル名は併用できません</translation>
    </message>
    <message>
        <source>a file named .html is for the test of the instrument: a measurement is told as text or JSON</source>
        <translation>.htmlのファイル名は測定器の検証用です。測定の検査結果はテキストまたはJSONで出力します</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); choose another place with --output</source>
        <translation>「%1」に書き込めません（%2）。--outputで別の場所を指定してください</translation>
    </message>
    <message>
        <source>the instrument is out of tolerance in %1 of %2 tests (%3)</source>
        <translation>測定器の試験%2件中%1件が許容差を外れています（%3）</translation>
    </message>
    <message>
        <source>verifying… %1 %</source>
        <translation>検証中… %1 %</translation>
    </message>
    <message>
        <source>Without MEASUREMENT, tests the instrument: signals of known value through the pipeline that measures, and each deviation against its tolerance. With one, checks that it is as it was recorded: files, frame counts, and the hashes of audio and levels second by second.</source>
        <translation>MEASUREMENTを省略すると測定器を検証します：既知の値の信号を測定処理に通し、各偏差を許容差と比較します。指定すると、その測定が記録時のままかどうかを検査します：ファイル、フレーム数、音声とレベルの1秒ごとのハッシュ。</translation>
    </message>
    <message>
        <source>The folder of a measurement to check.</source>
        <translation>検査する測定のフォルダ。</translation>
    </message>
    <message>
        <source>Report as JSON.</source>
        <translation>結果をJSONで出力します。</translation>
    </message>
    <message>
        <source>First complete MEASUREMENT, if it was cut off (power cut, killed program); of an output folder, all that were.</source>
        <translation>MEASUREMENTが（停電や強制終了で）中断されていれば、先に復旧します。保存先フォルダを指定すると、中断されたものすべてを復旧します。</translation>
    </message>
    <message>
        <source>Write the report to FILE instead of standard output: FILE.json, FILE.html (to print), else text.</source>
        <translation>結果を標準出力ではなくFILEに書き出します：FILE.json、FILE.html（印刷用）、それ以外はテキスト。</translation>
    </message>
    <message>
        <source>Sampling rate to test the instrument at.</source>
        <translation>測定器を検証するサンプリング周波数。</translation>
    </message>
    <message>
        <source>--sample-rate is for the test of the instrument: a measurement has its own</source>
        <translation>--sample-rateは測定器の検証用です。測定には固有のサンプリング周波数があります</translation>
    </message>
    <message>
        <source>--recover needs a measurement, or a folder of measurements</source>
        <translation>--recoverには測定、または測定を含むフォルダが必要です</translation>
    </message>
    <message>
        <source>all %1 tests passed; the report is in “%2”</source>
        <translation>%1件の試験すべてに合格しました。結果は「%2」にあります</translation>
    </message>
    <message>
        <source>“%1” is not as it was recorded: %2 Compare it with another copy.</source>
        <translation>「%1」は記録時の状態と異なります：%2 別のコピーと比較してください。</translation>
    </message>
    <message>
        <source>“%1” was complete</source>
        <translation>「%1」は完全でした</translation>
    </message>
    <message>
        <source>“%1” was cut off and is recovered: it ends after %2 (audio %3, levels %4), at %5</source>
        <translation>「%1」は中断されましたが、復旧しました。長さ%2（音声%3、レベル%4）、終了%5</translation>
    </message>
    <message>
        <source>  %1: %2 frames more than had been noted</source>
        <translation>  %1：記録されていた数より%2フレーム多くあります</translation>
    </message>
    <message>
        <source>  %1: %2 frames did not reach the disk</source>
        <translation>  %1：%2フレームがディスクに書き込まれていません</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name a measurement, or a folder of measurements.</source>
        <translation>フォルダ「%1」がありません。測定、または測定を含むフォルダを指定してください。</translation>
    </message>
    <message>
        <source>nothing in “%1” was cut off</source>
        <translation>「%1」に中断された測定はありません</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>a measurement&apos;s log has no “%1”; “levelscribe-cli plot --help” lists the names</source>
        <translation>測定の記録に「%1」はありません。使える名前は「levelscribe-cli plot --help」で確認できます</translation>
    </message>
    <message>
        <source>the series has no column “%1”; it has %2</source>
        <translation>時系列に列「%1」はありません。あるのは%2です</translation>
    </message>
    <message>
        <source>--%1 takes an hour from 0 to 23, not “%2”</source>
        <translation>--%1には0から23の時を指定します（「%2」は不可）</translation>
    </message>
</context>
<context>
    <name>ls::AnalysisWords</name>
    <message>
        <source>the series of %1 cannot be kept in “%2” (%3); make room there, or name another by TMPDIR</source>
        <translation>%1の時系列を「%2」に保持できません（%3）。空きを増やすか、TMPDIRで別の場所を指定してください</translation>
    </message>
    <message>
        <source>%1 can be read to frame %2 only (%3); what is before was measured.</source>
        <translation>%1はフレーム%2までしか読み込めません（%3）。それより前は測定しました。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 frames are there and were measured.</source>
        <translation>%1は途中で切れています。%3フレームのうち%2フレームがあり、測定しました。</translation>
    </message>
    <message>
        <source>%1 holds samples that are no numbers: %2; they were taken as silence.</source>
        <translation>%1には数値でないサンプルが%2個あり、無音として扱いました。</translation>
    </message>
    <message>
        <source>%1 is overloaded; samples at full scale: %2, the first at frame %3.</source>
        <translation>%1は過負荷です；フルスケールのサンプル：%2、最初はフレーム%3。</translation>
    </message>
    <message>
        <source>%1 is SIMULATED: it comes from a signal generator, not from a microphone.</source>
        <translation>%1はシミュレーションです。マイクではなく信号発生器によるものです。</translation>
    </message>
    <message>
        <source>%1 was cut off while it was recorded; “levelscribe-cli verify --recover” completes it.</source>
        <translation>%1は記録中に中断されました。「levelscribe-cli verify --recover」で完結させることができます。</translation>
    </message>
    <message>
        <source>The calibration of %1 changes on the way: each row is in its own, and the whole is summed up from them.</source>
        <translation>%1は途中で校正が変わります。各行はそれぞれの校正に基づき、全体はそれらから集計します。</translation>
    </message>
    <message>
        <source>The audio of %1 was corrected when it was recorded: only the level is taken from the other calibration, the curve stays.</source>
        <translation>%1の音声は記録時に補正済みです。別の校正からはレベルだけを使い、カーブは変わりません。</translation>
    </message>
    <message>
        <source>%1 keeps no audio: these are its levels as they were logged.</source>
        <translation>%1には音声がありません。記録されたレベルを示します。</translation>
    </message>
    <message>
        <source>The curve that they were corrected with stays, whatever the other calibration says.</source>
        <translation>別の校正を指定しても、レベルの補正に使われたカーブは変わりません。</translation>
    </message>
    <message>
        <source>%1: %2 more such gaps; the summary has them all.</source>
        <translation>%1：同様の欠落がほかに%2件あります。すべて集計に記載しています。</translation>
    </message>
    <message>
        <source>%1: %2 s were lost while it was recorded, and are not measured.</source>
        <translation>%1：%2 sが記録中に欠落し、測定されていません。</translation>
    </message>
    <message>
        <source>%1: %2 s are in no audio file, and are not measured.</source>
        <translation>%1：%2 sはどの音声ファイルにもなく、測定されていません。</translation>
    </message>
</context>
<context>
    <name>ls::BandsView</name>
    <message>
        <source>Level of each band</source>
        <translation>各バンドのレベル</translation>
    </message>
    <message>
        <source>%1   F %2   Leq %3   max %4 %5</source>
        <translation>%1   F %2   Leq %3   max %4 %5</translation>
    </message>
    <message>
        <source>Level of each band. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各バンドのレベル。ホイール：拡大・縮小、Ctrl併用でレベル軸。ドラッグ：移動。クリック：2本目のカーソル。ダブルクリック：全体表示。</translation>
    </message>
</context>
<context>
    <name>ls::BigNumberView</name>
    <message>
        <source>Big number</source>
        <translation>大型表示</translation>
    </message>
    <message>
        <source>F11, Esc or a double click leads back to the whole window.</source>
        <translation>F11、Esc、またはダブルクリックでウィンドウ全体の表示に戻ります。</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>校正：確認済み</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>校正：推定</translation>
    </message>
    <message>
        <source>no calibration</source>
        <translation>校正なし</translation>
    </message>
    <message>
        <source>Not measuring</source>
        <translation>測定停止中</translation>
    </message>
    <message>
        <source>No limit is set</source>
        <translation>基準値の設定なし</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>校正なし：dBFSのみ</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>付近</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>超過</translation>
    </message>
</context>
<context>
    <name>ls::CalibrationPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the microphone&apos;s calibration file, or drop it on the window</source>
        <translation>マイクの校正ファイルを選ぶか、ウィンドウにドロップします</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Measure without a calibration file</source>
        <translation>校正ファイルなしで測定します</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校正ファイル</translation>
    </message>
    <message>
        <source>0° at the source</source>
        <translation>0° 音源向き</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>マイクを音源に向けています</translation>
    </message>
    <message>
        <source>90° at the ceiling</source>
        <translation>90° 天井向き</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling</source>
        <translation>マイクを天井に向けています</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>マイクの校正ファイル</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>校正ファイル (*.txt *.cal *.csv *.omm);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2</source>
        <translation>%1行目を除外しました：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ls::CalibratorPanel</name>
    <message>
        <source>Listen</source>
        <translation>確認開始</translation>
    </message>
    <message>
        <source>Listen to the calibrator until its tone has been steady for three seconds</source>
        <translation>校正器の試験音が3秒間安定するまで測定します</translation>
    </message>
    <message>
        <source>Checks of this microphone</source>
        <translation>このマイクの確認履歴</translation>
    </message>
    <message>
        <source>Check with a calibrator</source>
        <translation>校正器で確認</translation>
    </message>
    <message>
        <source>Choose the level on the calibrator&apos;s certificate, put it on the microphone, switch it on, and listen.</source>
        <translation>校正器の校正証明書にあるレベルを選び、校正器をマイクに装着して電源を入れ、確認を開始します。</translation>
    </message>
    <message>
        <source>Level of the calibrator&apos;s tone, in dB SPL</source>
        <translation>校正器の試験音のレベル（dB SPL）</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>その他のレベル</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>校正器のレベル（dB SPL）</translation>
    </message>
    <message>
        <source>Level by the calibrator&apos;s certificate, 60 to 130 dB SPL</source>
        <translation>校正器の校正証明書にあるレベル、60～130 dB SPL</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>How long the tone has been steady</source>
        <translation>試験音が安定している時間</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>試験音</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>A calibrator&apos;s level lies between %1 and %2 dB SPL: type what its certificate says.</source>
        <translation>校正器のレベルは%1～%2 dB SPLです。校正証明書の値を入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>マイクを開いています…</translation>
    </message>
    <message>
        <source>Listening: steady for %1 of %2 s.</source>
        <translation>確認中：%2 s中%1 s安定。</translation>
    </message>
    <message>
        <source>Checked: %1 dB SPL reads %2 dBFS.</source>
        <translation>確認済み：%1 dB SPLに対する指示値は%2 dBFS。</translation>
    </message>
    <message>
        <source>Drift since %1: %2 dB.</source>
        <translation>%1からのドリフト：%2 dB。</translation>
    </message>
    <message>
        <source>That is more than a microphone drifts: was the gain, or the calibrator&apos;s level, changed?</source>
        <translation>マイクのドリフトとしては大きすぎます。ゲインか校正器のレベルを変えていませんか？</translation>
    </message>
    <message>
        <source>The calibration file&apos;s estimate was %1 dB away.</source>
        <translation>校正ファイルによる推定値との差は%1 dBでした。</translation>
    </message>
    <message>
        <source>That is far: is the calibrator set to %1 dB?</source>
        <translation>差が大きすぎます。校正器は%1 dBに設定されていますか？</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認履歴</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
</context>
<context>
    <name>ls::CloseQuestion</name>
    <message>
        <source>Levelscribe is recording</source>
        <translation>Levelscribeは録音中です</translation>
    </message>
    <message>
        <source>A recording runs. Stop it and close Levelscribe?</source>
        <translation>録音中です。停止してLevelscribeを閉じますか？</translation>
    </message>
    <message>
        <source>What is recorded is complete in either case.</source>
        <translation>どちらの場合も、録音済みの内容は完全に残ります。</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>録音を続ける</translation>
    </message>
    <message>
        <source>The window stays open, and the recording goes on</source>
        <translation>ウィンドウを開いたまま、録音を続けます</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>The recording ends now, and is saved before the window closes</source>
        <translation>録音をここで終了し、保存してからウィンドウを閉じます</translation>
    </message>
</context>
<context>
    <name>ls::Drawer</name>
    <message>
        <source>Close the drawer (Esc)</source>
        <translation>サイドパネルを閉じます（Esc）</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>サイドパネルを閉じる</translation>
    </message>
</context>
<context>
    <name>ls::EventLog</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 s）</translation>
    </message>
    <message>
        <source>%1
frame %2 of the measurement</source>
        <translation>%1
測定のフレーム%2</translation>
    </message>
</context>
<context>
    <name>ls::EventPage</name>
    <message>
        <source>Events shown</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Show all events, only problems, or only marks</source>
        <translation>すべてのイベント、問題のみ、またはマーカー類のみを表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the selected events, or all that are shown, as lines of a table (Ctrl+C)</source>
        <translation>選択したイベント、または表示中のすべてのイベントを表の行としてコピーします（Ctrl+C）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Markers, triggers, exclusions</source>
        <translation>マーカー、トリガー、除外</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>イベントとマーカー</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened.</source>
        <translation>この種類のイベントはありません。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. M sets a marker, 1 to 9 one with a class.</source>
        <translation>イベントはまだありません。Mでマーカー、1～9で分類付きマーカーを付けます。</translation>
    </message>
</context>
<context>
    <name>ls::FirstStart</name>
    <message>
        <source>Set up your microphone</source>
        <translation>マイクの設定</translation>
    </message>
    <message>
        <source>Once per microphone. Levelscribe remembers the file and applies it to every reading.</source>
        <translation>マイクごとに一度だけ行います。Levelscribeは校正ファイルを記憶し、すべての測定値に適用します。</translation>
    </message>
    <message>
        <source>Try the demo, simulated</source>
        <translation>デモを試す（シミュレーション）</translation>
    </message>
    <message>
        <source>Measure a simulated UMIK-1 in a living room; every number says that it is simulated</source>
        <translation>居間に置いたUMIK-1のシミュレーションを測定します。数値にはすべてシミュレーションと表示されます</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the calibration file of this microphone</source>
        <translation>このマイクの校正ファイルを選びます</translation>
    </message>
    <message>
        <source>Get it from miniDSP</source>
        <translation>miniDSPから入手</translation>
    </message>
    <message>
        <source>Open the page of miniDSP in the browser; Levelscribe itself downloads nothing</source>
        <translation>miniDSPのページをブラウザーで開きます。Levelscribe自体は何もダウンロードしません</translation>
    </message>
    <message>
        <source>Pointing at the source, 0°</source>
        <translation>音源向き、0°</translation>
    </message>
    <message>
        <source>The microphone points at the source</source>
        <translation>マイクを音源に向けています</translation>
    </message>
    <message>
        <source>Pointing at the ceiling, 90°</source>
        <translation>天井向き、90°</translation>
    </message>
    <message>
        <source>The microphone points at the ceiling: the file whose name ends in _90deg</source>
        <translation>マイクを天井に向けています：名前が_90degで終わるファイル</translation>
    </message>
    <message>
        <source>With the file, the absolute level is estimated, about ±1 dB with a UMIK-1, until a calibrator confirms it. Every number says which it is.</source>
        <translation>ファイルを使うと、校正器で確認するまで絶対レベルは推定値です（UMIK-1で約±1 dB）。どちらであるかは、すべての数値に表示されます。</translation>
    </message>
    <message>
        <source>Continue without a file, in dBFS</source>
        <translation>ファイルなしで続行（dBFS）</translation>
    </message>
    <message>
        <source>Leave this out (Esc): levels are in decibels below full scale, never in dB SPL</source>
        <translation>省略します（Esc）：レベルはフルスケール基準のデシベル値となり、dB SPLにはなりません</translation>
    </message>
    <message>
        <source>Start measuring</source>
        <translation>測定を開始</translation>
    </message>
    <message>
        <source>Show the measurement, and begin it anew</source>
        <translation>測定を表示し、最初から測定し直します</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1が見つかりました</translation>
    </message>
    <message>
        <source>gain %1 dB</source>
        <translation>ゲイン%1 dB</translation>
    </message>
    <message>
        <source>A microphone was found, but no UMIK</source>
        <translation>マイクが見つかりましたが、UMIKではありません</translation>
    </message>
    <message>
        <source>%1. Its dB SPL needs a calibrator, or the level of full scale.</source>
        <translation>%1。dB SPLを求めるには、校正器またはフルスケールのレベルが必要です。</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>マイクが見つかりません</translation>
    </message>
    <message>
        <source>Plug in the UMIK-1: it appears here by itself. Meanwhile, try the demo.</source>
        <translation>UMIK-1を接続すると、自動的にここに表示されます。それまではデモをお試しください。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1を適用中</translation>
    </message>
    <message>
        <source>Drop the calibration file here</source>
        <translation>校正ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>A text file named after the serial number on the microphone, for example 7175488.txt. Anywhere in this window will do.</source>
        <translation>マイクに記載されたシリアル番号が名前のテキストファイルです（例：7175488.txt）。このウィンドウのどこにドロップしてもかまいません。</translation>
    </message>
    <message>
        <source>%1 – enter the serial number that is printed on the microphone there.</source>
        <translation>%1 – マイクに印字されたシリアル番号をそこに入力してください。</translation>
    </message>
    <message>
        <source>%1 – enter the serial number %2 there.</source>
        <translation>%1 – シリアル番号%2をそこに入力してください。</translation>
    </message>
    <message>
        <source>Calibration file of the microphone</source>
        <translation>マイクの校正ファイル</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.csv *.omm);;All files (*)</source>
        <translation>校正ファイル (*.txt *.cal *.csv *.omm);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ls::FirstStartChecks</name>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Level of the signal</source>
        <translation>信号のレベル</translation>
    </message>
    <message>
        <source>Check with a calibrator…</source>
        <translation>校正器で確認…</translation>
    </message>
    <message>
        <source>Open the step with an acoustic calibrator of 94 or 114 dB, which confirms the level</source>
        <translation>94または114 dBの音響校正器でレベルを確認する手順を開きます</translation>
    </message>
    <message>
        <source>Microphone: connected</source>
        <translation>マイク：接続済み</translation>
    </message>
    <message>
        <source>Microphone: waiting</source>
        <translation>マイク：待機中</translation>
    </message>
    <message>
        <source>Nothing is plugged in yet</source>
        <translation>まだ何も接続されていません</translation>
    </message>
    <message>
        <source>As the microphone delivers it</source>
        <translation>マイクの出力のままです</translation>
    </message>
    <message>
        <source>Rate and format: waiting</source>
        <translation>サンプリング周波数と形式：待機中</translation>
    </message>
    <message>
        <source>Known once the microphone is open</source>
        <translation>マイクを開くとわかります</translation>
    </message>
    <message>
        <source>Input volume: not known</source>
        <translation>入力音量：不明</translation>
    </message>
    <message>
        <source>Set it to 100 % in the system&apos;s sound settings</source>
        <translation>システムのサウンド設定で100 %にしてください</translation>
    </message>
    <message>
        <source>Input volume 100 %</source>
        <translation>入力音量100 %</translation>
    </message>
    <message>
        <source>Levelscribe warns if another program changes it</source>
        <translation>他のプログラムが変更した場合は警告します</translation>
    </message>
    <message>
        <source>Input volume %1 dB</source>
        <translation>入力音量%1 dB</translation>
    </message>
    <message>
        <source>Levels are corrected for it. Better set it to 100 % in the system&apos;s sound settings.</source>
        <translation>レベルはこの分を補正しています。システムのサウンド設定で100 %にすることをお勧めします。</translation>
    </message>
    <message>
        <source>Signal: waiting</source>
        <translation>信号：待機中</translation>
    </message>
    <message>
        <source>Listening begins with the microphone</source>
        <translation>マイクが接続されると受信を始めます</translation>
    </message>
    <message>
        <source>No signal: it is silent</source>
        <translation>信号なし：無音です</translation>
    </message>
    <message>
        <source>Unmute the microphone in the system&apos;s sound settings.</source>
        <translation>システムのサウンド設定でマイクのミュートを解除してください。</translation>
    </message>
    <message>
        <source>Signal arriving</source>
        <translation>信号を受信中</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Calibration file: %1</source>
        <translation>校正ファイル：%1</translation>
    </message>
    <message>
        <source>Calibration file: waiting</source>
        <translation>校正ファイル：待機中</translation>
    </message>
    <message>
        <source>Until then levels read dBFS, never dB SPL</source>
        <translation>それまでレベルはdBFSで表示され、dB SPLにはなりません</translation>
    </message>
    <message>
        <source>Calibrator check: optional</source>
        <translation>校正器による確認：任意</translation>
    </message>
    <message>
        <source>94 or 114 dB at 1 kHz turns estimated into checked</source>
        <translation>1 kHz、94または114 dBで「推定」が「確認済み」になります</translation>
    </message>
</context>
<context>
    <name>ls::HelpSide</name>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Set up the microphone…</source>
        <translation>マイクの設定…</translation>
    </message>
    <message>
        <source>Read out the level</source>
        <translation>レベルの読み上げ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keys and manual</source>
        <translation>キー操作とマニュアル</translation>
    </message>
</context>
<context>
    <name>ls::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>履歴の長さ</translation>
    </message>
    <message>
        <source>How much time the history shows</source>
        <translation>履歴に表示する時間の長さを選びます</translation>
    </message>
    <message>
        <source>A-weighted, Fast</source>
        <translation>A特性、Fast</translation>
    </message>
    <message>
        <source>LAeq of %1</source>
        <translation>LAeq（%1）</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>基準値%1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>audio kept</source>
        <translation>音声保存</translation>
    </message>
</context>
<context>
    <name>ls::HistoryView</name>
    <message>
        <source>Level history</source>
        <translation>レベル履歴</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>A-weighted level, Fast, over time: each pixel shows its highest and lowest value. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>A特性レベル（Fast）の時間変化。各ピクセルは最大値と最小値を示します。ホイール：拡大・縮小、Ctrl併用でレベル軸。ドラッグ：移動。クリック：2本目のカーソル。ダブルクリック：全体表示。</translation>
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
        <translation>測定の開始・停止</translation>
    </message>
    <message>
        <source>Record, or stop recording</source>
        <translation>録音の開始・停止</translation>
    </message>
    <message>
        <source>Frequency weighting of the big number</source>
        <translation>大型表示の周波数重み付け</translation>
    </message>
    <message>
        <source>Its time weighting: Fast, Slow, Impulse; E: the average, Leq</source>
        <translation>大型表示の時間重み付け：Fast、Slow、Impulse。E：平均（Leq）</translation>
    </message>
    <message>
        <source>To the next control; Space or Enter presses it</source>
        <translation>次の項目へ移動。SpaceまたはEnterで実行</translation>
    </message>
    <message>
        <source>Close the drawer, a list or a dialog; it never stops a recording</source>
        <translation>サイドパネル、リスト、ダイアログを閉じる。録音は停止しません</translation>
    </message>
    <message>
        <source>Play, or pause</source>
        <translation>再生・一時停止</translation>
    </message>
    <message>
        <source>Move the cursor; with Shift, select a range</source>
        <translation>カーソルを移動。Shift併用で範囲選択</translation>
    </message>
    <message>
        <source>Move the cursor by a tenth of what is seen</source>
        <translation>表示範囲の1/10だけカーソルを移動</translation>
    </message>
    <message>
        <source>To the beginning, or the end</source>
        <translation>先頭・末尾へ移動</translation>
    </message>
    <message>
        <source>Scroll by what is seen</source>
        <translation>表示範囲の分だけスクロール</translation>
    </message>
    <message>
        <source>Show less of the time, larger, or more</source>
        <translation>時間軸の拡大・縮小</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>録音全体を表示</translation>
    </message>
    <message>
        <source>Set a marker at the cursor, plain or of a class</source>
        <translation>カーソル位置にマーカーを付ける（分類なし・分類付き）</translation>
    </message>
    <message>
        <source>Exclude the selected range</source>
        <translation>選択範囲を除外</translation>
    </message>
    <message>
        <source>Change the selected event</source>
        <translation>選択したイベントを変更</translation>
    </message>
    <message>
        <source>Take the selected marker or exclusion off</source>
        <translation>選択したマーカーまたは除外を取り消し</translation>
    </message>
    <message>
        <source>Copy the readings of the range</source>
        <translation>範囲の測定値をコピー</translation>
    </message>
    <message>
        <source>Take the last change back; with Shift, make it again</source>
        <translation>直前の変更を元に戻す。Shift併用でやり直し</translation>
    </message>
    <message>
        <source>Deselect; then back to what is measured</source>
        <translation>選択解除。もう一度押すと測定画面に戻る</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>In the review of a recording</source>
        <translation>録音のレビュー</translation>
    </message>
</context>
<context>
    <name>ls::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例：%1</translation>
    </message>
</context>
<context>
    <name>ls::LevelPanel</name>
    <message>
        <source>Big number</source>
        <translation>大型表示</translation>
    </message>
    <message>
        <source>Choose weighting and time constant (keys A C Z, F S I, E for Leq)</source>
        <translation>周波数重み付けと時定数を選びます（キーA C Z、F S I、LeqはE）</translation>
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
        <translation>シミュレーションのマイク</translation>
    </message>
    <message>
        <source>These numbers come from a signal generator or a file, not from a microphone.</source>
        <translation>数値はマイクではなく、信号発生器またはファイルによるものです。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Digital peak</source>
        <translation>デジタルピーク</translation>
    </message>
    <message>
        <source>No calibration: dBFS only</source>
        <translation>校正なし：dBFSのみ</translation>
    </message>
    <message>
        <source>✓ checked with a calibrator</source>
        <translation>✓ 校正器で確認済み</translation>
    </message>
    <message>
        <source>≈ as py-umik-base-app, 12 dB low</source>
        <translation>≈ py-umik-base-app方式、12 dB低い</translation>
    </message>
    <message>
        <source>≈ estimated, uncertain by several dB</source>
        <translation>≈ 推定、数dBの誤差あり</translation>
    </message>
    <message>
        <source>≈ estimated</source>
        <translation>≈ 推定</translation>
    </message>
    <message>
        <source>Curve corrected (%1 taps)</source>
        <translation>カーブ補正済み（%1タップ）</translation>
    </message>
    <message>
        <source>Curve not applied to this measurement</source>
        <translation>この測定にカーブは未適用</translation>
    </message>
</context>
<context>
    <name>ls::LevelSeriesFile</name>
    <message>
        <source>“%1” cannot be read (there is no such file)</source>
        <translation>「%1」を読み込めません（ファイルが存在しません）</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>「%1」を読み込めません（%2）</translation>
    </message>
    <message>
        <source>“%1” is empty; make a level series with “levelscribe-cli analyze”</source>
        <translation>「%1」は空です。「levelscribe-cli analyze」でレベル時系列を作成してください</translation>
    </message>
    <message>
        <source>“%1” is no level series: its first line names no column time_sec. Make one with “levelscribe-cli analyze” or “meter --format csv”</source>
        <translation>「%1」はレベル時系列ではありません。1行目に列time_secがありません。「levelscribe-cli analyze」または「meter --format csv」で作成してください</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>「%1」の%2行目：%3</translation>
    </message>
    <message>
        <source>%1 fields instead of %2; the file is damaged or was cut off there</source>
        <translation>フィールド数が%2ではなく%1です。ファイルが破損しているか、そこで途切れています</translation>
    </message>
</context>
<context>
    <name>ls::LevelSourcePanel</name>
    <message>
        <source>Level of a full-scale sine in dB SPL</source>
        <translation>フルスケール正弦波のレベル（dB SPL）</translation>
    </message>
    <message>
        <source>Level of a full-scale sine with the input volume at 100 %, in dB SPL; Enter takes it</source>
        <translation>入力音量100 %でのフルスケール正弦波のレベル（dB SPL）。Enterで確定します</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Calibrator check</source>
        <translation>校正器による確認</translation>
    </message>
    <message>
        <source>The last check of this microphone with an acoustic calibrator</source>
        <translation>このマイクについて最後に行った音響校正器による確認を使います</translation>
    </message>
    <message>
        <source>Sens Factor of the calibration file</source>
        <translation>校正ファイルのSens Factor</translation>
    </message>
    <message>
        <source>The maker&apos;s sensitivity by the formula for the microphone: an estimate</source>
        <translation>メーカーの感度をマイクの計算式に適用した推定値です</translation>
    </message>
    <message>
        <source>Full scale at</source>
        <translation>フルスケール</translation>
    </message>
    <message>
        <source>A level you know from elsewhere: an estimate</source>
        <translation>別の方法でわかっているレベルによる推定値です</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>As py-umik-base-app: 12 dB low</source>
        <translation>py-umik-base-app方式：12 dB低い</translation>
    </message>
    <message>
        <source>112 − Sens Factor, to compare with that program&apos;s records only</source>
        <translation>112 − Sens Factor。同プログラムの記録との比較専用です</translation>
    </message>
    <message>
        <source>Type a level above 0 and up to 250 dB SPL, such as %1.</source>
        <translation>0より大きく250 dB SPL以下のレベルを入力してください（例：%1）。</translation>
    </message>
    <message>
        <source>Choose a microphone first: the level is typed for one.</source>
        <translation>先にマイクを選んでください。レベルはマイクごとに入力します。</translation>
    </message>
</context>
<context>
    <name>ls::LimitAlarm</name>
    <message>
        <source>The limit is not exceeded any more: %1 was below %2 dB for %3 s.</source>
        <translation>基準値の超過が終わりました：%1が%3 sの間、%2 dBを下回りました。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit still runs (%1), and was not started again.</source>
        <translation>基準値超過時のコマンドがまだ実行中のため（%1）、新たに起動しませんでした。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit could not be started (%1: %2). Correct it in the settings.</source>
        <translation>基準値超過時のコマンドを起動できませんでした（%1：%2）。設定で修正してください。</translation>
    </message>
    <message>
        <source>The command for an exceeded limit failed with code %1 (%2).</source>
        <translation>基準値超過時のコマンドがコード%1で失敗しました（%2）。</translation>
    </message>
</context>
<context>
    <name>ls::LimitChip</name>
    <message>
        <source>How the level that has a limit stands to it. The limit is in the settings.</source>
        <translation>監視中のレベルと基準値の関係です。基準値は設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>ls::LoudnessPanel</name>
    <message>
        <source>Loudness, EBU R 128</source>
        <translation>ラウドネス、EBU R 128</translation>
    </message>
    <message>
        <source>True peak</source>
        <translation>トゥルーピーク</translation>
    </message>
</context>
<context>
    <name>ls::MainWindow</name>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>What decides dB SPL (Ctrl+K)</source>
        <translation>dB SPLの求め方を設定します（Ctrl+K）</translation>
    </message>
    <message>
        <source>Begin averages, maxima and peaks anew</source>
        <translation>平均値、最大値、ピークをリセットします</translation>
    </message>
</context>
<context>
    <name>ls::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルの検索</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>全ページを検索</translation>
    </message>
    <message>
        <source>Shows the pages in which all these words stand (Ctrl+F)</source>
        <translation>入力した語をすべて含むページを表示します（Ctrl+F）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No page has all these words. Try fewer or other ones.</source>
        <translation>すべての語を含むページはありません。語を減らすか、変えてみてください。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, which the folder of its manual is named by</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ls::MarkerMenu</name>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Set a marker</source>
        <translation>マーカーを付ける</translation>
    </message>
    <message>
        <source>Set a marker with a note…</source>
        <translation>メモ付きマーカーを付ける…</translation>
    </message>
    <message>
        <source>Set a marker of class</source>
        <translation>分類付きマーカーを付ける</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>分類%1</translation>
    </message>
    <message>
        <source>Exclude the last %1 s</source>
        <translation>直前の%1 sを除外</translation>
    </message>
</context>
<context>
    <name>ls::Marking</name>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Note for the marker at %1:</source>
        <translation>%1のマーカーのメモ：</translation>
    </message>
    <message>
        <source>the last %1 s</source>
        <translation>直前の%1 s</translation>
    </message>
</context>
<context>
    <name>ls::MessageButton</name>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times since %2</source>
        <translation>
            <numerusform>%1、%2から%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 message: %1</source>
        <translation>メッセージ1件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages: %1</source>
        <translation>
            <numerusform>メッセージ%n件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Click for all messages (Ctrl+M).</source>
        <translation>%1
クリックするとすべてのメッセージを表示します（Ctrl+M）。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>There are no messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Empty the list of messages</source>
        <translation>メッセージの一覧を空にします</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを消去</translation>
    </message>
    <message>
        <source>Take this message off the list (Delete)</source>
        <translation>このメッセージを一覧から消去します（Delete）</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>フォルダをファイルマネージャーで表示します</translation>
    </message>
</context>
<context>
    <name>ls::MeterBar</name>
    <message>
        <source>clipped</source>
        <translation>クリップあり</translation>
    </message>
    <message>
        <source>CLIP ×%1</source>
        <translation>CLIP ×%1</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>クリップなし</translation>
    </message>
    <message>
        <source>A-weighted level, Fast. The line holds for 2 s; the triangle is the maximum since the reset.</source>
        <translation>A特性レベル（Fast）。線は2 sのホールド、三角はリセット以降の最大値です。</translation>
    </message>
    <message>
        <source>Largest sample, re full scale. The light stays on after an overload until you click it.</source>
        <translation>最大サンプル値（フルスケール基準）。過負荷が起きるとランプが点灯し、クリックするまで消えません。</translation>
    </message>
</context>
<context>
    <name>ls::Pane</name>
    <message>
        <source>Show the other panes again (Esc)</source>
        <translation>ほかの表示を元に戻します（Esc）</translation>
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
        <translation>範囲の1/3オクターブバンド</translation>
    </message>
    <message>
        <source>%1: Leq %2, max %3, L90 %4 %5</source>
        <translation>%1：Leq %2、max %3、L90 %4 %5</translation>
    </message>
</context>
<context>
    <name>ls::RecordFilesPanel</name>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder in which recordings are made</source>
        <translation>録音の保存先フォルダを選びます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>フォルダをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Raw, as the microphone gives it</source>
        <translation>未加工（マイクの出力のまま）</translation>
    </message>
    <message>
        <source>All channels, untouched: levels can be computed again with a better calibration</source>
        <translation>全チャンネルを無加工で保存します。後でより良い校正を使ってレベルを再計算できます</translation>
    </message>
    <message>
        <source>With the microphone&apos;s curve corrected</source>
        <translation>マイクのカーブを補正</translation>
    </message>
    <message>
        <source>The analysed channel, after the calibration&apos;s correction</source>
        <translation>分析チャンネルを、校正による補正後に保存します</translation>
    </message>
    <message>
        <source>Levels only, no audio</source>
        <translation>レベルのみ、音声なし</translation>
    </message>
    <message>
        <source>Nothing can be listened to: for privacy</source>
        <translation>プライバシー保護のため、音は後から聞けません</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Kind of audio file</source>
        <translation>音声ファイルの種類</translation>
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
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>How many bits each sample has in the file</source>
        <translation>ファイルでの1サンプルあたりのビット数です</translation>
    </message>
    <message>
        <source>as it comes in</source>
        <translation>入力のまま</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bit</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 bit float</translation>
    </message>
    <message>
        <source>New file every</source>
        <translation>ファイル分割</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Longest audio file; nothing is lost between two. 0: one file, however long</source>
        <translation>音声ファイルの最大長です。ファイル間に欠落はありません。0：長さにかかわらず1ファイル</translation>
    </message>
    <message>
        <source>and at each full hour</source>
        <translation>毎正時にも分割</translation>
    </message>
    <message>
        <source>A new audio file begins at each full hour of the local clock</source>
        <translation>現地時刻の毎正時に新しい音声ファイルを始めます</translation>
    </message>
    <message>
        <source>Folder for recordings</source>
        <translation>録音の保存先フォルダ</translation>
    </message>
    <message>
        <source>Nothing can be written into %1. Choose another folder.</source>
        <translation>%1に書き込めません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>About %1 an hour</source>
        <translation>1時間あたり約%1</translation>
    </message>
    <message>
        <source>At most about %1 an hour</source>
        <translation>1時間あたり最大約%1</translation>
    </message>
    <message>
        <source>About %1 an hour, with the levels</source>
        <translation>1時間あたり約%1（レベルを含む）</translation>
    </message>
</context>
<context>
    <name>ls::RecordPage</name>
    <message>
        <source>A recording runs. What is changed here holds from the next one on.</source>
        <translation>録音中です。ここでの変更は次の録音から適用されます。</translation>
    </message>
</context>
<context>
    <name>ls::RecordWhenPanel</name>
    <message>
        <source>Also what was before it</source>
        <translation>プリロール</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Seconds before Record was pressed that are in the file, as far as they were measured: 0 to 600</source>
        <translation>「録音」を押す前のうち、測定済みの音をファイルに含める秒数：0～600</translation>
    </message>
    <message>
        <source>When Record is pressed</source>
        <translation>「録音」を押したとき</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>大きな音の前後だけ音声を残す</translation>
    </message>
    <message>
        <source>Audio is written only around moments above the threshold; levels are logged throughout</source>
        <translation>音声はしきい値を超えた前後だけ書き込み、レベルは常に記録します</translation>
    </message>
    <message>
        <source>Level that triggers</source>
        <translation>トリガー対象レベル</translation>
    </message>
    <message>
        <source>The level that is compared, every 100 ms</source>
        <translation>100 msごとに比較するレベルです</translation>
    </message>
    <message>
        <source>above</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>The threshold</source>
        <translation>しきい値です</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 dB SPL.</source>
        <translation>%1～%2 dB SPLのレベルを入力してください。</translation>
    </message>
    <message>
        <source>Without a calibration the threshold is in dBFS: from %1 to %2.</source>
        <translation>校正がない場合、しきい値はdBFSです：%1～%2。</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>前の音声</translation>
    </message>
    <message>
        <source>Seconds kept before the level rises over it: 0 to 600</source>
        <translation>レベルがしきい値を超える前に残す秒数：0～600</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>後の音声</translation>
    </message>
    <message>
        <source>Seconds kept after the level has fallen below it</source>
        <translation>レベルがしきい値を下回った後に残す秒数です</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>結合する最大間隔</translation>
    </message>
    <message>
        <source>Two stretches of audio that lie closer together than this are one</source>
        <translation>間隔がこれより短い2つの音声区間を1つにまとめます</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Time of day at which a recording begins once Record has been pressed, such as 22:00; empty: at once</source>
        <translation>「録音」を押した後に録音を始める時刻（例：22:00）。空欄：すぐに開始</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Time of day at which it ends by itself, such as 06:00; empty: when it is stopped</source>
        <translation>自動的に終了する時刻（例：06:00）。空欄：停止するまで</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>毎日の測定切替</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap</source>
        <translation>長い録音は、この時に欠落なく新しいフォルダへ切り替わります</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>Press Record: it then waits for %1. Levelscribe must stay open.</source>
        <translation>「録音」を押すと%1まで待機します。Levelscribeは開いたままにしてください。</translation>
    </message>
    <message>
        <source>Type a level from %1 to %2 %3.</source>
        <translation>%1～%2 %3のレベルを入力してください。</translation>
    </message>
</context>
<context>
    <name>ls::Recorder</name>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>ls::RecordingPanel</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Look at this recording, and listen to it</source>
        <translation>この録音を表示して再生します</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Show the recording&apos;s folder in the file manager</source>
        <translation>録音のフォルダをファイルマネージャーで表示します</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy these figures as text</source>
        <translation>これらの数値をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>This recording</source>
        <translation>この録音</translation>
    </message>
    <message>
        <source>It did not end as it should.</source>
        <translation>正常に終了しませんでした。</translation>
    </message>
    <message>
        <source>Complete but for what is listed as a gap.</source>
        <translation>欠落として記載した箇所を除き、完全です。</translation>
    </message>
    <message>
        <source>Complete: not one frame is missing.</source>
        <translation>完全：1フレームの欠落もありません。</translation>
    </message>
    <message>
        <source>Last recording</source>
        <translation>前回の録音</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>Make the report of this recording (Ctrl+E)</source>
        <translation>この録音の報告書を作成します（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>ls::RecordingSide</name>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recording options</source>
        <translation>録音の設定</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>録音の内容と保存先を設定します（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events and markers</source>
        <translation>イベントとマーカー</translation>
    </message>
    <message>
        <source>What happened, and your markers (Ctrl+L)</source>
        <translation>発生したイベントと付けたマーカーを表示します（Ctrl+L）</translation>
    </message>
</context>
<context>
    <name>ls::RecoveryThread</name>
    <message>
        <source>The recording “%1” was cut off by a power cut or a crash. It is recovered, and ends after %2.</source>
        <translation>録音「%1」は停電またはクラッシュで中断されましたが、復旧しました。長さは%2です。</translation>
    </message>
</context>
<context>
    <name>ls::ReportDialog</name>
    <message>
        <source>Language of the report</source>
        <translation>報告書の言語</translation>
    </message>
    <message>
        <source>Of the words in PDF and HTML</source>
        <translation>PDFとHTMLの文章の言語です</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Size of the pages of a PDF</source>
        <translation>PDFのページサイズです</translation>
    </message>
    <message>
        <source>Compare with the hashes of the recording</source>
        <translation>記録時のハッシュと照合</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>報告書の保存先フォルダを選びます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give up what is being done; nothing is left of it</source>
        <translation>実行中の処理を中止します。途中の結果は残りません</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the report (Ctrl+S)</source>
        <translation>報告書を書き出します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show the report that was written</source>
        <translation>書き出した報告書を表示します</translation>
    </message>
    <message>
        <source>Report on %1</source>
        <translation>%1の報告書</translation>
    </message>
    <message>
        <source>%1 report</source>
        <comment>name of a file</comment>
        <translation>%1 報告書</translation>
    </message>
    <message>
        <source>Tells in the report whether audio and levels are as they were recorded. Takes longer.</source>
        <translation>音声とレベルが記録時のままかどうかを報告書に記載します。時間がかかります。</translation>
    </message>
    <message>
        <source>Pages, to be printed or sent</source>
        <translation>印刷・送付用のページ</translation>
    </message>
    <message>
        <source>One file for any browser</source>
        <translation>どのブラウザーでも開ける1ファイル</translation>
    </message>
    <message>
        <source>Tables, several files</source>
        <translation>表、複数ファイル</translation>
    </message>
    <message>
        <source>All numbers in one file, for programs</source>
        <translation>すべての数値を含む1ファイル（プログラム用）</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>報告書の保存先フォルダ</translation>
    </message>
    <message>
        <source>Name of the report&apos;s files, without ending</source>
        <translation>報告書のファイル名（拡張子なし）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How much has been done</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is remembered</source>
        <translation>閉じます（Esc）。入力内容は記憶されます</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %1 and %n more</source>
        <translation>
            <numerusform>保存しました：%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>「%1」に書き込めません（%2）。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>報告書を書き出しています…</translation>
    </message>
    <message>
        <source>Reading the measurement…</source>
        <translation>測定を読み込んでいます…</translation>
    </message>
    <message>
        <source>“%1” is there already. Save again to replace it, or change the name.</source>
        <translation>「%1」は既にあります。置き換えるにはもう一度保存するか、名前を変えてください。</translation>
    </message>
    <message>
        <source>What you typed cannot be remembered (%1).</source>
        <translation>入力内容を記憶できません（%1）。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>何も読み込まれていません。</translation>
    </message>
    <message>
        <source>No program opens “%1”.</source>
        <translation>「%1」を開けるプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>ls::ReportForm</name>
    <message>
        <source>Kind of report</source>
        <translation>報告書の種類</translation>
    </message>
    <message>
        <source>What the report judges, and what it shows first</source>
        <translation>報告書で評価する項目と、最初に示す内容を選びます</translation>
    </message>
    <message>
        <source>Where it was measured. A place that you have reported on fills in its fields.</source>
        <translation>測定場所です。以前に報告した場所を選ぶと、その項目が記入されます。</translation>
    </message>
    <message>
        <source>Noise measurement</source>
        <translation>騒音測定</translation>
    </message>
    <message>
        <source>Loudness (EBU R 128)</source>
        <translation>ラウドネス（EBU R 128）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Place and microphone</source>
        <translation>場所とマイク</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>測定条件</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>A number; empty: none</source>
        <translation>数値。空欄：なし</translation>
    </message>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1：「%2」は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>ls::ReportPreview</name>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>前のページ（Page Up）</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>次のページ（Page Down）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小（−）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>As wide as there is room (0)</source>
        <translation>表示幅に合わせます（0）</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告書のプレビュー</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>ページはまだありません</translation>
    </message>
</context>
<context>
    <name>ls::ReportSaver</name>
    <message>
        <source>the pages could not be made</source>
        <translation>ページを作成できませんでした</translation>
    </message>
</context>
<context>
    <name>ls::ReportSide</name>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>A level series is not enough for a report. Open the measurement or its audio.</source>
        <translation>レベル時系列だけでは報告書を作成できません。測定またはその音声を開いてください。</translation>
    </message>
    <message>
        <source>The report is made when the recording has ended.</source>
        <translation>報告書は録音の終了後に作成できます。</translation>
    </message>
    <message>
        <source>There is nothing to report on yet. Record something, or open a recording (Ctrl+O).</source>
        <translation>報告書の対象がまだありません。録音するか、録音を開いてください（Ctrl+O）。</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>報告書を保存しました：%1</translation>
    </message>
</context>
<context>
    <name>ls::ReviewCalibrationDialog</name>
    <message>
        <source>The selected range is a calibrator&apos;s tone of</source>
        <translation>選択範囲は校正器の試験音：</translation>
    </message>
    <message>
        <source>dB SPL is dBFS plus</source>
        <translation>dB SPL = dBFS +</translation>
    </message>
    <message>
        <source>Level of the calibrator in dB SPL</source>
        <translation>校正器のレベル（dB SPL）</translation>
    </message>
    <message>
        <source>By its certificate</source>
        <translation>校正証明書の値です</translation>
    </message>
    <message>
        <source>Offset in dB</source>
        <translation>オフセット（dB）</translation>
    </message>
    <message>
        <source>From dBFS to dB SPL</source>
        <translation>dBFSからdB SPLへの換算値です</translation>
    </message>
    <message>
        <source>Calibration of the recording</source>
        <translation>録音の校正</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Select a range with the calibrator&apos;s tone first, or type the offset.</source>
        <translation>先に校正器の試験音の範囲を選ぶか、オフセットを入力してください。</translation>
    </message>
    <message>
        <source>LZeq of the range is %1 dBFS, so dB SPL is dBFS plus %2 dB. The calibration counts as checked.</source>
        <translation>範囲のLZeqは%1 dBFSなので、dB SPLはdBFSに%2 dBを加えた値です。校正は「確認済み」となります。</translation>
    </message>
    <message>
        <source>The calibration counts as estimated: nobody has listened to a calibrator.</source>
        <translation>校正器の試験音で確認していないため、校正は「推定」となります。</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is that of another file</source>
        <translation>マイクのカーブは別のファイルのもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the calibration file</source>
        <translation>校正ファイルを選びます</translation>
    </message>
    <message>
        <source>Keep the absolute level, change the curve only</source>
        <translation>絶対レベルはそのまま、カーブだけを変更</translation>
    </message>
    <message>
        <source>Levels are kept as they were recorded. Another calibration changes what they mean, for the whole recording and exactly, and can be undone. With another curve they are computed anew from the recorded audio, and kept beside them.</source>
        <translation>レベルは記録時のまま保存されています。校正を変えると、録音全体についてその意味が正確に変わります。この変更は元に戻せます。カーブを変えた場合は、録音音声からレベルを再計算し、元の記録とは別に保存します。</translation>
    </message>
    <message>
        <source>Otherwise dB SPL follow from the file&apos;s sensitivity</source>
        <translation>選ばない場合、dB SPLはファイルの感度から求めます</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校正ファイル</translation>
    </message>
    <message>
        <source>Calibration files (*.txt *.cal *.omm *.frd);;All files (*)</source>
        <translation>校正ファイル (*.txt *.cal *.omm *.frd);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the file with the microphone&apos;s curve.</source>
        <translation>マイクのカーブを含むファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1”: all levels are computed anew, which takes a while; the recorded ones stay.</source>
        <translation>「%1」：すべてのレベルを再計算します。しばらく時間がかかります。元の記録は残ります。</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEdits</name>
    <message>
        <source>Nothing is open.</source>
        <translation>何も開かれていません。</translation>
    </message>
    <message>
        <source>Only measurement folders keep marks and exclusions; this is a file.</source>
        <translation>マーカーと除外を保存できるのは測定フォルダだけです。これはファイルです。</translation>
    </message>
    <message>
        <source>This measurement is still being recorded. It can be changed when it has ended.</source>
        <translation>この測定はまだ録音中です。終了後に変更できます。</translation>
    </message>
    <message>
        <source>This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.</source>
        <translation>この測定は中断されています。変更する前に復旧してください：levelscribe-cli verify --recover</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.</source>
        <translation>「%1」に書き込めないため、マーカーと除外を保存できません。変更するにはフォルダをコピーしてください。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>What happened while recording stays; only markers and exclusions can be withdrawn.</source>
        <translation>録音中に発生したイベントは残ります。取り消せるのはマーカーと除外だけです。</translation>
    </message>
    <message>
        <source>The levels are as they were.</source>
        <translation>レベルは変わっていません。</translation>
    </message>
    <message>
        <source>Its audio was kept with the microphone&apos;s curve taken away. Another curve needs raw audio.</source>
        <translation>この音声はマイクのカーブを補正して保存されています。別のカーブを使うには未加工の音声が必要です。</translation>
    </message>
    <message>
        <source>There is no audio that levels could be computed from.</source>
        <translation>レベルを計算できる音声がありません。</translation>
    </message>
    <message>
        <source>The levels are being computed anew. Wait, or cancel that first.</source>
        <translation>レベルを再計算しています。完了を待つか、先にキャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventDialog</name>
    <message>
        <source>Exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>kept with the change; may be empty</source>
        <translation>変更とともに保存（空欄可）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>除外の理由</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Why changed</source>
        <translation>変更理由</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEventModel</name>
    <message>
        <source>Class %1: %2</source>
        <translation>分類%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 s）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ls::ReviewEvents</name>
    <message>
        <source>Events shown</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Show all events, only marks, or only problems</source>
        <translation>すべてのイベント、マーカー類のみ、または問題のみを表示します</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change name, class or reason of the selected event (F2)</source>
        <translation>選択したイベントの名前、分類、理由を変更します（F2）</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>The selected marker or exclusion does not count any more (Del)</source>
        <translation>選択したマーカーまたは除外を無効にします（Del）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change (Ctrl+Z)</source>
        <translation>直前の変更を元に戻します（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Make it again (Ctrl+Shift+Z)</source>
        <translation>元に戻した変更をやり直します（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーカー類</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Events of the recording</source>
        <translation>録音のイベント</translation>
    </message>
    <message>
        <source>Events and marks</source>
        <translation>イベントとマーカー</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHeader</name>
    <message>
        <source>not calibrated</source>
        <translation>未校正</translation>
    </message>
    <message>
        <source>calibration estimated</source>
        <translation>校正：推定</translation>
    </message>
    <message>
        <source>calibration checked</source>
        <translation>校正：確認済み</translation>
    </message>
    <message>
        <source>%1, %2 to %3 %4</source>
        <translation>%1、%2～%3 %4</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>changes since: %1</source>
        <translation>その後の変更：%1回</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Open another recording, or change its calibration</source>
        <translation>別の録音を開くか、この録音の校正を変更します</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>Back to what is measured now (Esc)</source>
        <translation>現在の測定に戻ります（Esc）</translation>
    </message>
    <message>
        <source>How much of the file has been measured</source>
        <translation>ファイルの測定の進行状況</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Measuring the file…</source>
        <translation>ファイルを測定しています…</translation>
    </message>
    <message>
        <source>Recording goes on</source>
        <translation>録音を継続中</translation>
    </message>
    <message>
        <source>Measuring goes on</source>
        <translation>測定を継続中</translation>
    </message>
    <message>
        <source>levels computed anew</source>
        <translation>レベル再計算済み</translation>
    </message>
    <message>
        <source>Give up what is being done here</source>
        <translation>実行中の処理を中止します</translation>
    </message>
    <message>
        <source>Computing the levels with the other curve…</source>
        <translation>別のカーブでレベルを計算しています…</translation>
    </message>
</context>
<context>
    <name>ls::ReviewHistory</name>
    <message>
        <source>Level over the recording</source>
        <translation>録音全体のレベル</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>%1   %2 to %3</source>
        <translation>%1   %2～%3</translation>
    </message>
</context>
<context>
    <name>ls::ReviewPlayerBar</name>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play from the cursor, or pause (Space)</source>
        <translation>カーソル位置から再生、または一時停止します（Space）</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>再生する音</translation>
    </message>
    <message>
        <source>As the microphone gave it, or with its curve taken away</source>
        <translation>マイクの出力のまま、またはカーブを補正した音を選びます</translation>
    </message>
    <message>
        <source>Time at the cursor</source>
        <translation>カーソル位置の時間</translation>
    </message>
    <message>
        <source>Loudness of playing in dB</source>
        <translation>再生音量（dB）</translation>
    </message>
    <message>
        <source>How much louder or quieter than recorded it is played</source>
        <translation>録音時に対する再生音量の増減です</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>未加工</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>補正後</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>There is no loudspeaker and no headphones to play on. Connect some, and press Play again.</source>
        <translation>再生するスピーカーもヘッドホンもありません。接続してから、もう一度「再生」を押してください。</translation>
    </message>
    <message>
        <source>The sound output took no sound. Choose another one in the system&apos;s sound settings.</source>
        <translation>音声出力が音声を受け付けませんでした。システムのサウンド設定で別の出力を選んでください。</translation>
    </message>
    <message>
        <source>The sound output has gone. Press Play to go on with another one.</source>
        <translation>音声出力が見つからなくなりました。別の出力で続けるには「再生」を押してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: silence is played in its place.</source>
        <translation>「%1」を読み込めません。代わりに無音を再生します。</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>A recording runs, and its microphone would hear this. Press Play once more to play it all the same.</source>
        <translation>録音中のため、再生音がマイクに入ります。それでも再生するには、もう一度「再生」を押してください。</translation>
    </message>
    <message>
        <source>Too loud: peaks are cut off.</source>
        <translation>音量過大：ピークがクリップします。</translation>
    </message>
    <message>
        <source>Louder than recorded: mind your ears.</source>
        <translation>録音時より大きな音です。耳にご注意ください。</translation>
    </message>
    <message>
        <source>The running measurement hears what you play, unless you wear headphones.</source>
        <translation>ヘッドホンを使わないと、再生音が実行中の測定に入ります。</translation>
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
        <translation>%1サンプル</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>選択範囲：%1</translation>
    </message>
    <message>
        <source>1/3 octaves: Leq, with maximum and L90</source>
        <translation>1/3オクターブ：Leq、最大値、L90</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy these readings as text (Ctrl+C)</source>
        <translation>これらの測定値をテキストとしてコピーします（Ctrl+C）</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Exclude this range from what counts (X)</source>
        <translation>この範囲を集計から除外します（X）</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1、%2～%3、%4</translation>
    </message>
    <message>
        <source>Reading the levels…</source>
        <translation>レベルを読み込んでいます…</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Nothing was measured here, or all of it is excluded.</source>
        <translation>この範囲は測定されていないか、すべて除外されています。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定時間</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not calibrated</source>
        <translation>未校正</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>過負荷</translation>
    </message>
</context>
<context>
    <name>ls::ReviewSide</name>
    <message>
        <source>Open again</source>
        <translation>最近使った録音</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>録音を開く…</translation>
    </message>
    <message>
        <source>Open measurement folder…</source>
        <translation>測定フォルダを開く…</translation>
    </message>
    <message>
        <source>Calibration of this recording…</source>
        <translation>この録音の校正…</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>録音を開く</translation>
    </message>
    <message>
        <source>Recordings (measurement.sqlite *.wav *.rf64 *.flac *.csv);;All files (*)</source>
        <translation>録音 (measurement.sqlite *.wav *.rf64 *.flac *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a measurement folder</source>
        <translation>測定フォルダを開く</translation>
    </message>
    <message>
        <source>Play a file</source>
        <translation>ファイルを再生</translation>
    </message>
    <message>
        <source>Audio files (*.wav *.rf64 *.flac);;All files (*)</source>
        <translation>音声ファイル (*.wav *.rf64 *.flac);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ls::ReviewView</name>
    <message>
        <source>Level shown</source>
        <translation>表示するレベル</translation>
    </message>
    <message>
        <source>Which level the curve shows</source>
        <translation>曲線で示すレベルを選びます</translation>
    </message>
    <message>
        <source>Length that is shown</source>
        <translation>表示する長さ</translation>
    </message>
    <message>
        <source>How much of the recording is shown; the wheel zooms</source>
        <translation>録音のうち表示する長さを選びます。ホイールでも拡大・縮小できます</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>No audio was kept with this recording.</source>
        <translation>この録音には音声が保存されていません。</translation>
    </message>
    <message>
        <source>Its audio files are not there any more.</source>
        <translation>この録音の音声ファイルはなくなっています。</translation>
    </message>
    <message>
        <source>%1, highest and lowest</source>
        <translation>%1、最大と最小</translation>
    </message>
    <message>
        <source>Leq</source>
        <translation>Leq</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>This measurement is still being recorded: what has come since it was opened is not shown.</source>
        <translation>この測定はまだ録音中です。開いた後に追加された内容は表示されません。</translation>
    </message>
    <message>
        <source>This measurement was cut off. levelscribe-cli verify --recover completes it.</source>
        <translation>この測定は中断されています。levelscribe-cli verify --recover で完結させることができます。</translation>
    </message>
    <message>
        <source>Audio files are missing: %1. Silence is played in their place.</source>
        <translation>音声ファイルがありません：%1。代わりに無音を再生します。</translation>
    </message>
    <message>
        <source>This measurement holds nothing: it ended before its first level.</source>
        <translation>この測定は最初のレベルを記録する前に終了したため、内容がありません。</translation>
    </message>
    <message>
        <source>Select a range first: drag with Shift, or move the cursor with Shift and the arrows.</source>
        <translation>先に範囲を選んでください：Shiftを押しながらドラッグするか、Shiftと矢印キーでカーソルを動かします。</translation>
    </message>
</context>
<context>
    <name>ls::RowTimes</name>
    <message>
        <source>time_sec does not rise: %1 after %2</source>
        <translation>time_secが増加していません：%2の次が%1です</translation>
    </message>
    <message>
        <source>there are no rows below the header</source>
        <translation>見出しの下に行がありません</translation>
    </message>
    <message>
        <source>the rows are of several files and have no timestamps: plot one at a time</source>
        <translation>複数ファイルの行が含まれ、タイムスタンプがありません。1ファイルずつグラフにしてください</translation>
    </message>
    <message>
        <source>“%1” in column %2 is no number</source>
        <translation>列%2の「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” in column timestamp is no time like 2026-11-22T14:03:05.000+01:00</source>
        <translation>列timestampの「%1」は2026-11-22T14:03:05.000+01:00のような日時ではありません</translation>
    </message>
</context>
<context>
    <name>ls::SelfTestDialog</name>
    <message>
        <source>Verify instrument</source>
        <translation>測定器の検証</translation>
    </message>
    <message>
        <source>Every test with its deviation and tolerance</source>
        <translation>各試験の偏差と許容差</translation>
    </message>
    <message>
        <source>Progress of the verification</source>
        <translation>検証の進行状況</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>Test the instrument, or stop doing so</source>
        <translation>測定器の検証を開始または停止します</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save as PDF, JSON, HTML or text (Ctrl+S)</source>
        <translation>PDF、JSON、HTML、テキストで保存します（Ctrl+S）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Print the report, to be signed (Ctrl+P)</source>
        <translation>署名用に結果を印刷します（Ctrl+P）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc); what is measured goes on</source>
        <translation>閉じます（Esc）。実行中の測定は続きます</translation>
    </message>
    <message>
        <source>At %1, the rate that is measured with.</source>
        <translation>測定に使用中のサンプリング周波数%1で検証します。</translation>
    </message>
    <message>
        <source>At %1: for the input&apos;s %2 no tolerances are promised.</source>
        <translation>%1で検証します。入力の%2では許容差を保証していません。</translation>
    </message>
    <message>
        <source>At %1: nothing is being measured.</source>
        <translation>測定していないため、%1で検証します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証しています…</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another place.</source>
        <translation>「%1」に書き込めません（%2）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>検証結果の保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;JSON (*.json);;HTML (*.html);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the report. Save it as PDF instead.</source>
        <translation>プリンター「%1」で印刷できませんでした。代わりにPDFで保存してください。</translation>
    </message>
</context>
<context>
    <name>ls::Session</name>
    <message>
        <source>The file has come to its end.</source>
        <translation>ファイルの末尾に達しました。</translation>
    </message>
    <message>
        <source>No microphone is connected. Plug one in; meanwhile the simulated demo microphone can be measured.</source>
        <translation>マイクが接続されていません。接続してください。それまではデモマイク（シミュレーション）で測定できます。</translation>
    </message>
    <message>
        <source>Nothing else is played while recording. Stop the recording first.</source>
        <translation>録音中はほかのファイルを再生できません。先に録音を停止してください。</translation>
    </message>
    <message>
        <source>The microphone&apos;s curve is corrected from the next measurement on.</source>
        <translation>マイクのカーブは次の測定から補正されます。</translation>
    </message>
    <message>
        <source>Recording finished: %1, %2 lost, %3</source>
        <translation>録音が終了しました：%1、欠落%2フレーム、%3</translation>
    </message>
    <message>
        <source>At %1 of the measurement: %2</source>
        <translation>測定の%1時点：%2</translation>
    </message>
    <message>
        <source>Saving the recording…</source>
        <translation>録音を保存しています…</translation>
    </message>
</context>
<context>
    <name>ls::SettingsCatalogue</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>The microphone that is measured. Choose it at the top left of the window.</source>
        <translation>測定に使うマイクです。ウィンドウの左上で選びます。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Which channel of the input is measured. Older UMIK-1 deliver the same signal in two.</source>
        <translation>測定する入力チャンネルです。旧型のUMIK-1は同じ信号を2チャンネルで出力します。</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>校正ファイル</translation>
    </message>
    <message>
        <source>The file of your microphone, by its serial number. Its curve is taken away from everything that is measured.</source>
        <translation>お使いのマイクのシリアル番号に対応するファイルです。そのカーブをすべての測定で補正します。</translation>
    </message>
    <message>
        <source>Source of the level</source>
        <translation>レベルの基準</translation>
    </message>
    <message>
        <source>What turns dBFS into dB SPL: the file, a calibrator, or a typed level.</source>
        <translation>dBFSをdB SPLに換算する根拠です：ファイル、校正器、または手入力のレベル。</translation>
    </message>
    <message>
        <source>Typed full-scale level</source>
        <translation>手入力のフルスケールレベル</translation>
    </message>
    <message>
        <source>The sound pressure level of a full-scale sine, where you know it; 0: none.</source>
        <translation>フルスケール正弦波の音圧レベルがわかっている場合に入力します。0：なし。</translation>
    </message>
    <message>
        <source>dB SPL</source>
        <translation>dB SPL</translation>
    </message>
    <message>
        <source>Level of the calibrator</source>
        <translation>校正器のレベル</translation>
    </message>
    <message>
        <source>What your acoustic calibrator gives, by its certificate: usually 94 or 114 dB.</source>
        <translation>音響校正器の校正証明書にあるレベルです。通常は94または114 dBです。</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>大型表示</translation>
    </message>
    <message>
        <source>Which reading is shown large. In the window the keys A, C, Z and F, S, I choose it, too.</source>
        <translation>大きく表示する測定値です。ウィンドウではキーA、C、ZとF、S、Iでも選べます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The colours of the window. High contrast is for strong light and weak eyes.</source>
        <translation>ウィンドウの配色です。ハイコントラストは明るい場所や見えにくい方に適しています。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>All text of the window, larger or smaller.</source>
        <translation>ウィンドウのすべての文字を拡大・縮小します。</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>常に手前に表示</translation>
    </message>
    <message>
        <source>The window stays above those of other programs.</source>
        <translation>ウィンドウを他のプログラムより手前に表示します。</translation>
    </message>
    <message>
        <source>Length of the history</source>
        <translation>履歴の長さ</translation>
    </message>
    <message>
        <source>How much of the past the history shows at once.</source>
        <translation>履歴に一度に表示する過去の長さです。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>スペクトログラムの長さ</translation>
    </message>
    <message>
        <source>How much of the past the spectrogram shows at once.</source>
        <translation>スペクトログラムに一度に表示する過去の長さです。</translation>
    </message>
    <message>
        <source>Colours of the spectrogram</source>
        <translation>スペクトログラムの色</translation>
    </message>
    <message>
        <source>All four can be told apart by colour-blind eyes; grey prints best.</source>
        <translation>4種類とも色覚の違いにかかわらず識別できます。印刷にはグレーが最適です。</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Range of the spectrogram</source>
        <translation>スペクトログラムの範囲</translation>
    </message>
    <message>
        <source>From the darkest colour to the brightest.</source>
        <translation>最も暗い色から最も明るい色までの幅です。</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Peak trace</source>
        <translation>ピーク曲線</translation>
    </message>
    <message>
        <source>How long the spectrum&apos;s peak trace is held.</source>
        <translation>スペクトルのピーク曲線を保持する長さです。</translation>
    </message>
    <message>
        <source>until the next reset</source>
        <translation>次のリセットまで</translation>
    </message>
    <message>
        <source>for 2 s</source>
        <translation>2 s間</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>スペクトルの種類</translation>
    </message>
    <message>
        <source>Each frequency by itself, or bands of a third or an octave.</source>
        <translation>周波数ごと、または1/3・1/1オクターブバンドごとに表示します。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3オクターブ</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1オクターブ</translation>
    </message>
    <message>
        <source>Length of the FFT</source>
        <translation>FFT長</translation>
    </message>
    <message>
        <source>Points of a transform. More separate frequencies that lie closer, but follow more slowly.</source>
        <translation>1回のFFTの点数です。多いほど近接した周波数を分離できますが、応答は遅くなります。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>スペクトルの平均</translation>
    </message>
    <message>
        <source>How the spectrum that is shown is averaged over time.</source>
        <translation>表示するスペクトルの時間平均の方法です。</translation>
    </message>
    <message>
        <source>Fast, 125 ms</source>
        <translation>Fast、125 ms</translation>
    </message>
    <message>
        <source>Slow, 1 s</source>
        <translation>Slow、1 s</translation>
    </message>
    <message>
        <source>since the last reset</source>
        <translation>前回のリセット以降</translation>
    </message>
    <message>
        <source>over a number of transforms</source>
        <translation>指定した回数のFFT</translation>
    </message>
    <message>
        <source>Transforms in the average</source>
        <translation>平均回数</translation>
    </message>
    <message>
        <source>For the average over a number of transforms: how many.</source>
        <translation>「指定した回数のFFT」で平均する回数です。</translation>
    </message>
    <message>
        <source>transforms</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Channels of loudness</source>
        <translation>ラウドネスのチャンネル</translation>
    </message>
    <message>
        <source>Whose loudness and true peak: the channel that is measured, or all channels of a programme together.</source>
        <translation>ラウドネスとトゥルーピークの対象です：測定チャンネル、または番組の全チャンネル。</translation>
    </message>
    <message>
        <source>The measured channel</source>
        <translation>測定チャンネル</translation>
    </message>
    <message>
        <source>All channels, as a programme</source>
        <translation>全チャンネル（1つの番組）</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>録音の保存先フォルダ</translation>
    </message>
    <message>
        <source>Where Record makes its folders. Empty: Levelscribe in your documents.</source>
        <translation>「録音」でフォルダを作成する場所です。空欄：ドキュメント内のLevelscribe。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>What is kept of the sound. Raw is what the microphone sent: evidence, and good for every later calibration.</source>
        <translation>保存する音声です。未加工はマイクの出力そのもので、証拠となり、後からどの校正でも適用できます。</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>未加工</translation>
    </message>
    <message>
        <source>With the curve taken away</source>
        <translation>カーブを補正</translation>
    </message>
    <message>
        <source>None, levels only</source>
        <translation>なし、レベルのみ</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>FLAC needs about half the room of WAV and loses nothing.</source>
        <translation>FLACはWAVの約半分の容量で、音質の損失はありません。</translation>
    </message>
    <message>
        <source>Sample format</source>
        <translation>サンプル形式</translation>
    </message>
    <message>
        <source>Never fewer bits than the microphone delivers.</source>
        <translation>マイクの出力よりビット数を減らすことはありません。</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>入力のまま</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>24 bit</source>
        <translation>24 bit</translation>
    </message>
    <message>
        <source>float, 32 bit</source>
        <translation>float、32 bit</translation>
    </message>
    <message>
        <source>New audio file every</source>
        <translation>音声ファイルの分割間隔</translation>
    </message>
    <message>
        <source>The longest an audio file gets before the next one begins, without a gap; 0: any length.</source>
        <translation>次の音声ファイルに欠落なく移るまでの最大の長さです。0：無制限。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>New audio file at each full hour</source>
        <translation>毎正時に音声ファイルを分割</translation>
    </message>
    <message>
        <source>Audio files then begin on the hour of the local clock.</source>
        <translation>現地時刻の正時に新しい音声ファイルを始めます。</translation>
    </message>
    <message>
        <source>Pre-roll</source>
        <translation>プリロール</translation>
    </message>
    <message>
        <source>How much of what was heard before Record was pressed is in the recording, too.</source>
        <translation>「録音」を押す前の音を録音に含める長さです。</translation>
    </message>
    <message>
        <source>Keep audio of loud moments only</source>
        <translation>大きな音の前後だけ音声を残す</translation>
    </message>
    <message>
        <source>Levels are logged all the time; audio is kept while the level is over the threshold.</source>
        <translation>レベルは常に記録し、音声はしきい値を超えている間だけ残します。</translation>
    </message>
    <message>
        <source>Reading of the trigger</source>
        <translation>トリガーの測定値</translation>
    </message>
    <message>
        <source>The reading that is compared with the threshold.</source>
        <translation>しきい値と比較する測定値です。</translation>
    </message>
    <message>
        <source>Threshold with a calibration</source>
        <translation>しきい値（校正あり）</translation>
    </message>
    <message>
        <source>Audio is kept from this sound pressure level on.</source>
        <translation>この音圧レベル以上で音声を残します。</translation>
    </message>
    <message>
        <source>Threshold without a calibration</source>
        <translation>しきい値（校正なし）</translation>
    </message>
    <message>
        <source>dBFS</source>
        <translation>dBFS</translation>
    </message>
    <message>
        <source>Audio before</source>
        <translation>前の音声</translation>
    </message>
    <message>
        <source>Kept from before the level rose over the threshold.</source>
        <translation>レベルがしきい値を超える前に残す長さです。</translation>
    </message>
    <message>
        <source>Audio after</source>
        <translation>後の音声</translation>
    </message>
    <message>
        <source>Kept from after it fell below the threshold.</source>
        <translation>レベルがしきい値を下回った後に残す長さです。</translation>
    </message>
    <message>
        <source>Joined across gaps up to</source>
        <translation>結合する最大間隔</translation>
    </message>
    <message>
        <source>Loud moments that are no further apart than this are one event.</source>
        <translation>間隔がこれ以下の大きな音を1つのイベントにまとめます。</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Once Record was pressed, the recording waits for this time of day, such as 22:00. Empty: at once.</source>
        <translation>「録音」を押した後、録音はこの時刻（例：22:00）まで待機します。空欄：すぐに開始。</translation>
    </message>
    <message>
        <source>End at</source>
        <translation>終了時刻</translation>
    </message>
    <message>
        <source>Time of day at which the recording ends by itself, such as 06:00. Empty: by hand.</source>
        <translation>録音が自動的に終了する時刻です（例：06:00）。空欄：手動。</translation>
    </message>
    <message>
        <source>New measurement each day at</source>
        <translation>毎日の測定切替</translation>
    </message>
    <message>
        <source>A long recording goes over into a new folder at this hour, without a gap.</source>
        <translation>長い録音は、この時に欠落なく新しいフォルダへ切り替わります。</translation>
    </message>
    <message>
        <source>Watch a limit</source>
        <translation>基準値の監視</translation>
    </message>
    <message>
        <source>Needs a calibration. When the limit is exceeded, that is shown, told and logged as an event of the measurement.</source>
        <translation>校正が必要です。基準値を超えると、表示・通知し、測定のイベントとして記録します。</translation>
    </message>
    <message>
        <source>Reading of the limit</source>
        <translation>基準値の測定値</translation>
    </message>
    <message>
        <source>The reading that is compared with the limit.</source>
        <translation>基準値と比較する測定値です。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Exceeded above this level. It has ended once the reading has been 1 dB below it for 10 s.</source>
        <translation>このレベルを上回ると超過とします。測定値が1 dB下回る状態が10 s続くと、超過の終了とします。</translation>
    </message>
    <message>
        <source>Beep when it is exceeded</source>
        <translation>超過時にビープ音</translation>
    </message>
    <message>
        <source>The sound of the system. The microphone hears it, too.</source>
        <translation>システムの音を鳴らします。マイクにも入ります。</translation>
    </message>
    <message>
        <source>Command when it is exceeded</source>
        <translation>超過時のコマンド</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds reading, level and limit in LEVELSCRIBE_METRIC, LEVELSCRIBE_LEVEL_DB, LEVELSCRIBE_LIMIT_DB and LEVELSCRIBE_TIME. Empty: none.</source>
        <translation>プログラムとその引数です。測定値、レベル、基準値、時刻はLEVELSCRIBE_METRIC、LEVELSCRIBE_LEVEL_DB、LEVELSCRIBE_LIMIT_DB、LEVELSCRIBE_TIMEで渡されます。空欄：なし。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window. Numbers and dates are written as in it, too.</source>
        <translation>ウィンドウの言語です。数値と日付の表記もこれに従います。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>すぐに適用されます。</translation>
    </message>
    <message>
        <source>In force with the next measurement.</source>
        <translation>次の測定から適用されます。</translation>
    </message>
    <message>
        <source>In force with the next recording.</source>
        <translation>次の録音から適用されます。</translation>
    </message>
    <message>
        <source>In force when Levelscribe is started again.</source>
        <translation>Levelscribeの再起動後に適用されます。</translation>
    </message>
    <message>
        <source>Audio is kept from this level on, in decibels of full scale; also for true peak and loudness, which no calibration moves.</source>
        <translation>このレベル以上の音声を残します（フルスケール基準のデシベル）。校正の影響を受けないトゥルーピークとラウドネスにも使われます。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定の検索</translation>
    </message>
    <message>
        <source>Search names and descriptions</source>
        <translation>名前と説明を検索</translation>
    </message>
    <message>
        <source>Shows the settings in which all these words are found (Ctrl+F)</source>
        <translation>入力した語をすべて含む設定を表示します（Ctrl+F）</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Take all settings from a file</source>
        <translation>すべての設定をファイルから読み込みます</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write all settings to a file</source>
        <translation>すべての設定をファイルに書き出します</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>すべて既定値</translation>
    </message>
    <message>
        <source>Put all settings back to their defaults; input and calibration stay</source>
        <translation>すべての設定を既定値に戻します。入力と校正は変わりません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put all settings back to what they were before</source>
        <translation>すべての設定を変更前の状態に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the settings (Esc)</source>
        <translation>設定を閉じます（Esc）</translation>
    </message>
    <message>
        <source>No setting is found by “%1”. Try fewer or other words.</source>
        <translation>「%1」に一致する設定はありません。語を減らすか、変えてみてください。</translation>
    </message>
    <message>
        <source>All settings have their defaults, but for those that are locked while measuring.</source>
        <translation>測定中にロックされている項目を除き、すべての設定を既定値に戻しました。</translation>
    </message>
    <message>
        <source>All settings have their defaults. Undo takes that back.</source>
        <translation>すべての設定を既定値に戻しました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Stop the measurement first: some of these settings are locked meanwhile.</source>
        <translation>先に測定を停止してください。一部の設定は測定中ロックされます。</translation>
    </message>
    <message>
        <source>All settings are as they were before.</source>
        <translation>すべての設定を変更前の状態に戻しました。</translation>
    </message>
    <message>
        <source>Stop the measurement first: some settings are locked meanwhile. Nothing was changed.</source>
        <translation>先に測定を停止してください。一部の設定は測定中ロックされます。何も変更していません。</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Nothing was changed.</source>
        <translation>「%1」を読み込めません（%2）。何も変更していません。</translation>
    </message>
    <message>
        <source>The settings are those of “%1”. Undo takes that back.</source>
        <translation>「%1」の設定を読み込みました。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2). Choose another folder.</source>
        <translation>「%1」に書き込めません（%2）。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>All settings are in “%1”.</source>
        <translation>すべての設定を「%1」に書き出しました。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsFile</name>
    <message>
        <source>“%1” is no settings file (%2). Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>「%1」は設定ファイルではありません（%2）。Levelscribeでエクスポートしたファイルを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is no settings file of Levelscribe. Choose one that Levelscribe has exported; nothing was changed.</source>
        <translation>「%1」はLevelscribeの設定ファイルではありません。Levelscribeでエクスポートしたファイルを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: the value of “%2” is out of range or of another kind. Nothing was changed.</source>
        <translation>「%1」を読み込めません。「%2」の値が範囲外か、種類が違います。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>ls::SettingsRow</name>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Put this setting back to its default</source>
        <translation>この設定を既定値に戻します</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1の既定値</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>In your documents</source>
        <translation>ドキュメント内</translation>
    </message>
    <message>
        <source>Open calibration</source>
        <translation>校正を開く</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Locked while measuring: it changes what the numbers mean, and they would not be comparable. Stop the measurement (Space in the window) to change it.</source>
        <translation>測定中はロックされます。数値の意味が変わり、比較できなくなるためです。変更するには測定を停止してください（ウィンドウでSpace）。</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>22:00のような時刻を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>%1～%2の整数を入力してください。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1～%2の数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramPane</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Length of the spectrogram</source>
        <translation>スペクトログラムの長さ</translation>
    </message>
    <message>
        <source>How much time the spectrogram shows</source>
        <translation>スペクトログラムに表示する時間の長さを選びます</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colours of the spectrogram, from the lowest level to the highest</source>
        <translation>最低レベルから最高レベルまでのスペクトログラムの色を選びます</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Decibels from the darkest colour to the brightest</source>
        <translation>最も暗い色から最も明るい色までのデシベル幅です</translation>
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
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>ls::SpectrogramView</name>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Level of each frequency over time, as colours. Wheel: zoom the frequencies, with Ctrl the colours; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各周波数のレベルの時間変化を色で示します。ホイール：周波数軸の拡大・縮小、Ctrl併用で色の範囲。ドラッグ：移動。クリック：2本目のカーソル。ダブルクリック：全体表示。</translation>
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
        <translation>Δ %1 s   %2オクターブ</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumPane</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Kind of spectrum</source>
        <translation>スペクトルの種類</translation>
    </message>
    <message>
        <source>Show each frequency, or bands of an octave or a third</source>
        <translation>周波数ごと、または1/1・1/3オクターブバンドごとの表示を選びます</translation>
    </message>
    <message>
        <source>1/3 octave</source>
        <translation>1/3オクターブ</translation>
    </message>
    <message>
        <source>1/1 octave</source>
        <translation>1/1オクターブ</translation>
    </message>
    <message>
        <source>Average of the spectrum</source>
        <translation>スペクトルの平均</translation>
    </message>
    <message>
        <source>How the spectrum is averaged over time</source>
        <translation>スペクトルの時間平均の方法を選びます</translation>
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
        <translation>リセット以降</translation>
    </message>
    <message>
        <source>%1 spectra</source>
        <translation>%1回平均</translation>
    </message>
    <message>
        <source>Other number of spectra…</source>
        <translation>その他の平均回数…</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>How long peaks of the spectrum are held (P)</source>
        <translation>スペクトルのピークを保持する長さを選びます（P）</translation>
    </message>
    <message>
        <source>Peaks held</source>
        <translation>ピーク保持</translation>
    </message>
    <message>
        <source>Peaks 2 s</source>
        <translation>ピーク2 s</translation>
    </message>
    <message>
        <source>Spectra in the average:</source>
        <translation>平均回数：</translation>
    </message>
    <message>
        <source>average of %1 spectra</source>
        <translation>%1回平均</translation>
    </message>
    <message>
        <source>average, Slow</source>
        <translation>平均、Slow</translation>
    </message>
    <message>
        <source>average since reset</source>
        <translation>リセット以降の平均</translation>
    </message>
    <message>
        <source>average, Fast</source>
        <translation>平均、Fast</translation>
    </message>
    <message>
        <source>Fast, with hold 2 s</source>
        <translation>Fast、2 sホールド</translation>
    </message>
    <message>
        <source>maximum since reset</source>
        <translation>リセット以降の最大値</translation>
    </message>
    <message>
        <source>peak since reset</source>
        <translation>リセット以降のピーク</translation>
    </message>
    <message>
        <source>peak of the last 2 s</source>
        <translation>直近2 sのピーク</translation>
    </message>
</context>
<context>
    <name>ls::SpectrumView</name>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Level of each frequency. Wheel: zoom, with Ctrl the levels; drag: move; click: a second cursor; double click: all again.</source>
        <translation>各周波数のレベル。ホイール：拡大・縮小、Ctrl併用でレベル軸。ドラッグ：移動。クリック：2本目のカーソル。ダブルクリック：全体表示。</translation>
    </message>
    <message>
        <source>%1   %2 octaves</source>
        <translation>%1   %2オクターブ</translation>
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
        <translation>まだ測定されていません。</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <translation>%1、シミュレーション</translation>
    </message>
    <message>
        <source>%1, not calibrated</source>
        <translation>%1、未校正</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1、推定</translation>
    </message>
    <message>
        <source>%1, checked with a calibrator</source>
        <translation>%1、校正器で確認済み</translation>
    </message>
    <message>
        <source>Highest at %1: %2 %3</source>
        <translation>最大は%1：%2 %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ls::StatusLine</name>
    <message>
        <source>Rate and sample format as the input delivers them</source>
        <translation>入力のサンプリング周波数とサンプル形式です</translation>
    </message>
    <message>
        <source>Frames lost since the measurement began, because processing was behind</source>
        <translation>測定開始以降、処理の遅れで欠落したフレーム数です</translation>
    </message>
    <message>
        <source>How full the queue between input and processing is</source>
        <translation>入力と処理の間のキューの使用率です</translation>
    </message>
    <message>
        <source>Processor time of Levelscribe, in per cent of one core</source>
        <translation>LevelscribeのCPU使用率（1コアに対する割合）です</translation>
    </message>
    <message>
        <source>How long the disk of the output folder lasts for a recording</source>
        <translation>保存先フォルダのディスクに録音できる残り時間です</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CPU –</source>
        <translation>CPU –</translation>
    </message>
    <message>
        <source>disk –</source>
        <translation>ディスク –</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>信号なし</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>欠落%1</translation>
    </message>
    <message>
        <source>queue %1 %</source>
        <translation>キュー%1 %</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>disk %1 left</source>
        <translation>ディスク残り%1</translation>
    </message>
</context>
<context>
    <name>ls::ToolsMenu</name>
    <message>
        <source>Verify instrument…</source>
        <translation>測定器の検証…</translation>
    </message>
</context>
<context>
    <name>ls::TransportBar</name>
    <message>
        <source>Calibration (Ctrl+K)</source>
        <translation>校正（Ctrl+K）</translation>
    </message>
    <message>
        <source>Start or stop measuring (Space)</source>
        <translation>測定を開始または停止します（Space）</translation>
    </message>
    <message>
        <source>Start or stop recording to the disk (R)</source>
        <translation>ディスクへの録音を開始または停止します（R）</translation>
    </message>
    <message>
        <source>What is recorded, and where (Ctrl+Shift+R)</source>
        <translation>録音の内容と保存先を設定します（Ctrl+Shift+R）</translation>
    </message>
    <message>
        <source>Set a marker (M); with a note: Shift+M; with a class: 1 to 9</source>
        <translation>マーカーを付けます（M）。メモ付き：Shift+M、分類付き：1～9</translation>
    </message>
    <message>
        <source>Begin averages, maxima and minima anew (Ctrl+R)</source>
        <translation>平均値、最大値、最小値をリセットします（Ctrl+R）</translation>
    </message>
    <message>
        <source>Open or close the drawer (Ctrl+K)</source>
        <translation>サイドパネルを開閉します（Ctrl+K）</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Input device</source>
        <translation>入力デバイス</translation>
    </message>
    <message>
        <source>Microphone to measure with</source>
        <translation>測定に使うマイクを選びます</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>マイクを探しています…</translation>
    </message>
    <message>
        <source>Length of the measurement since the last reset</source>
        <translation>前回のリセットからの測定時間</translation>
    </message>
    <message>
        <source>Length of the measurement</source>
        <translation>測定時間</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Play a file…</source>
        <translation>ファイルを再生…</translation>
    </message>
    <message>
        <source>Calibration: none</source>
        <translation>校正：なし</translation>
    </message>
    <message>
        <source>Calibration estimated</source>
        <translation>校正：推定</translation>
    </message>
    <message>
        <source>Calibration checked</source>
        <translation>校正：確認済み</translation>
    </message>
    <message>
        <source>Calibration: not of this microphone</source>
        <translation>校正：別のマイクのもの</translation>
    </message>
    <message>
        <source>Click to see and change the calibration (Ctrl+K), or drop its file on the window.</source>
        <translation>クリックすると校正を確認・変更できます（Ctrl+K）。校正ファイルをウィンドウにドロップすることもできます。</translation>
    </message>
    <message>
        <source>not measuring</source>
        <translation>測定停止中</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input stands at 100 %.</source>
        <translation>この入力のシステム音量は100 %です。</translation>
    </message>
    <message>
        <source>The system&apos;s volume of this input is not at 100 %: it is %1 dB, which is counted in. Set it to 100 % in the sound settings.</source>
        <translation>この入力のシステム音量が100 %ではありません。%1 dBとして算入しています。サウンド設定で100 %にしてください。</translation>
    </message>
    <message>
        <source>Write a report (Ctrl+E)</source>
        <translation>報告書を作成します（Ctrl+E）</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not of this microphone</source>
        <translation>別のマイクのもの</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Input %1 %</source>
        <translation>入力%1 %</translation>
    </message>
</context>
<context>
    <name>ls::TroubleBanner</name>
    <message>
        <source>How long already</source>
        <translation>継続時間</translation>
    </message>
</context>
<context>
    <name>ls::TypedField</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1～%2の数値を入力してください。</translation>
    </message>
    <message>
        <source>Type a time of day such as 22:00, or nothing.</source>
        <translation>22:00のような時刻を入力するか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>ls::ViewMenu</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>大型表示</translation>
    </message>
    <message>
        <source>Compact view</source>
        <translation>コンパクト表示</translation>
    </message>
    <message>
        <source>Always on top</source>
        <translation>常に手前に表示</translation>
    </message>
    <message>
        <source>Hold peaks, or for 2 s</source>
        <translation>ピーク保持／2 s保持の切替</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>標準のレイアウト</translation>
    </message>
    <message>
        <source>Use my earlier settings again</source>
        <translation>以前の設定に戻す</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>次のテーマ</translation>
    </message>
    <message>
        <source>Size of text (from the next start on)</source>
        <translation>文字サイズ（次回起動から）</translation>
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
        <translation>文字サイズは次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>測定中</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source> (simulated)</source>
        <translation> （シミュレーション）</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1, %2 frames at %3 Hz</source>
        <translation>%1、%2フレーム（%3 Hz）</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1フレーム</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>%1 frames in %2 files, %3 frames in none</source>
        <translation>%2ファイルに%1フレーム、ファイルなし%3フレーム</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>%1 rows, %2 rows of bands, %3 events</source>
        <translation>%1行、バンド%2行、イベント%3件</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>%1 seconds, root %2</source>
        <translation>%1秒、ルートハッシュ%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>PASSED: it is as it was recorded</source>
        <translation>合格：記録時のままです</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>不合格</translation>
    </message>
</context>
</TS>
