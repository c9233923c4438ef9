// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/latest.h"
#include "core/base/result.h"
#include "core/engine/calibrator_tap.h"
#include "core/engine/input_spec.h"
#include "core/engine/recorder.h"
#include "core/measure/measurement.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"
#include "core/store/recording_options.h"
#include "core/store/recording_status.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ls {

class BlockQueue;
class DeviceList;
class DspWorker;
class InputThread;

/// Owns queues, workers and threads: starts and stops measuring and recording, and passes the results on. It computes
/// nothing.
///
/// Thread: [ui]: every function is called, and every signal arrives, in the thread it was made in, which needs an
/// event loop. No function blocks, except stop() (a few seconds at the most, if a device does not let go) and
/// finishRecordings().
class Engine : public QObject {
    Q_OBJECT
public:
    enum class State { idle, opening, measuring };
    Q_ENUM(State)

    /// `openWriter` makes the files of recordings; tests put a slow or failing one in its place.
    explicit Engine(QObject *parent = nullptr, OpenAudioFile openWriter = createAudioFile);
    /// Stops, and waits up to a minute for recordings; a disk that takes longer is left behind (left_behind.h).
    ~Engine() override;

    State state() const { return m_state; }
    /// What is being measured, while measuring; its capture gain as it is now.
    const std::optional<StreamInfo> &stream() const { return m_stream; }

    /// Opens the input, then measures; stateChanged() tells when. Stops what was running before.
    /// `correction`: the microphone's curve, taken away before everything is measured; recordings stay raw.
    void start(InputSpec input, const Settings &settings, std::optional<CorrectionSpec> correction = std::nullopt);

    /// Ends the measurement: first the input, then every queue is emptied, so that nothing captured is lost. A running
    /// recording ends, too; its file is completed in the background (recordingFinished()).
    void stop();

    /// Follows this list, and lets the input know whether its device is in it. Without, the sound server may give Qt
    /// another microphone and not say a word. The list outlives the engine.
    void watch(const DeviceList &devices);

    /// While measuring: the device, or its sound server, is away. The measurement waits for it.
    bool isDeviceAway() const { return m_isDeviceAway; }

    /// Begins Leq, maxima, minima, peaks and integrated loudness anew, at the frame that is being captured now.
    void reset();
    /// From here on, and for what is started anew by itself: Settings::spectrumAverages. What is measured else, stays.
    void setSpectrumAverages(int averages);

    /// Listens to an acoustic calibrator from this frame on, in the raw channel that is analysed: calibratorHeard()
    /// ten times a second, until it is stopped or the measurement ends. Anew if it runs; does nothing unless measuring.
    void startCalibratorCheck();
    void stopCalibratorCheck();
    bool isCheckingCalibrator() const { return m_calibratorTap != nullptr; }

    /// How much of the stream is kept for recordings that begin before they are ordered; from the next start() on.
    void keepPreRoll(double seconds) { m_preRollSeconds = seconds; }

    /// Records from now on, with what was before as the options say, into a new folder; while opening, from the first
    /// frame. It begins on a whole second of the stream and ends, to the frame, with stopRecording() or stop(), or when
    /// the options say. Problems of the disk arrive with eventHappened() while they last. Does nothing while idle or
    /// recording already; with a time to start at, it is ordered for then.
    void startRecording(const RecordingOptions &options);
    void startRecording(const std::filesystem::path &outputFolder, std::optional<double> seconds = std::nullopt);

    /// Ends the recording with the frame captured last. The file is completed in the background.
    void stopRecording();

    /// The running recording ends on the next whole second, and another one, in a folder of its own, goes on from there
    /// without a frame between them; as at the day's boundary.
    void continueInNextMeasurement() { m_recorder.handOverNow(); }

    /// The frame that is captured now, while measuring.
    std::optional<std::int64_t> capturedFrame() const;
    /// Sets a marker at a frame, or at the one that is captured now. `markerClass`: 1 to 9, 0: none.
    void addMarker(int markerClass, const std::string &note, std::optional<std::int64_t> frame = std::nullopt);
    /// Notes that a limit was exceeded from a frame on, by this level; `limit`: which, in symbols.
    void noteLimit(double levelDb, const std::string &limit, std::int64_t frame);
    /// Excludes the last seconds from what a report evaluates.
    void excludeLast(double seconds, const std::string &reason);
    /// The calibration that holds from now on, or from a frame on that has passed; recordings note it, with all that
    /// were in force before.
    void setCalibration(const CalibrationEntry &calibration, std::optional<std::int64_t> frame = std::nullopt);

    /// Also while one was ordered and the input is still opening.
    bool isRecording() const { return m_recorder.isRecording(); }
    /// True while an ended recording is still being written.
    bool isFinishingRecordings() const { return m_recorder.isFinishing(); }
    /// Of the running recording, once it runs.
    std::optional<RecordingStatus> recordingStatus() const { return m_recorder.status(); }
    /// Waits until every ended recording is on the disk; false if that takes longer than `timeoutMs`.
    bool finishRecordings(int timeoutMs) { return m_recorder.finish(timeoutMs); }

    /// Frames lost since the measurement began, because processing was behind; always 0 on a healthy machine.
    std::int64_t lostFrames() const;
    /// How full the queue between input and processing is, 0 to 1.
    double queueFill() const;

Q_SIGNALS:
    void stateChanged(ls::Engine::State state);
    /// The input is open, and about to deliver: the moment to say which calibration holds from its first frame on, and
    /// to order a recording that begins there.
    void streamOpened(const ls::StreamInfo &stream);
    /// 20 times a second while measuring, fewer if the event loop is busy: the newest wins.
    void snapshotReady(const std::shared_ptr<const ls::Snapshot> &snapshot);
    /// 10 rows a second of stream, each once, in order.
    void rowsReady(const std::vector<ls::LogRow> &rows);
    void eventHappened(const ls::Event &event);
    /// How the calibrator check stands; the newest wins.
    void calibratorHeard(const ls::CalibratorProgress &progress);
    /// The stream came to its end by itself (a file); the engine is idle.
    void streamEnded();
    /// Something went wrong; measurement and recording go on, or have ended, as state() and isRecording() say.
    void failed(const ls::Error &error);
    void recordingStarted(const std::filesystem::path &folder);
    void recordingFinished(const ls::RecordingSummary &summary);

private:
    void setState(State state);
    void onOpened(const Result<StreamInfo> &opened);
    void onOpenTimeout();
    void onInputFailed(const Error &error);
    void onInputEnded();
    void onHappened(const Event &event);
    void onVolumeChanged(const Event &event);
    void tell(const Event &event);
    void deliverSnapshot();
    void deliverCalibratorProgress();

    struct Measuring;
    struct SnapshotBox;

    State m_state = State::idle;
    Settings m_settings;
    std::optional<CorrectionSpec> m_correction;
    InputSpec m_inputSpec;
    int m_inputNumber = 0; // counts inputs, so that one that was stopped is not heard any more
    std::optional<StreamInfo> m_stream;
    bool m_isDeviceAway = false;
    std::unique_ptr<InputThread> m_input;
    std::unique_ptr<Measuring> m_measuring;
    std::shared_ptr<SnapshotBox> m_snapshots;
    std::shared_ptr<CalibratorTap> m_calibratorTap; ///< while it listens
    double m_preRollSeconds = RecordingOptions().preRollSeconds;
    Recorder m_recorder;
    QTimer m_openTimer;
};

} // namespace ls
