// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/latest.h"
#include "core/base/result.h"
#include "core/engine/calibrator_tap.h"
#include "core/engine/input_spec.h"
#include "core/engine/owner_link.h"
#include "core/measure/measurement.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"
#include "core/store/recording_writer.h"

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
    explicit Engine(QObject *parent = nullptr, RecordingWriter::OpenWriter openWriter = createAudioFile);
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

    /// Listens to an acoustic calibrator from this frame on, in the raw channel that is analysed: calibratorHeard()
    /// ten times a second, until it is stopped or the measurement ends. Anew if it runs; does nothing unless measuring.
    void startCalibratorCheck();
    void stopCalibratorCheck();
    bool isCheckingCalibrator() const { return m_calibratorTap != nullptr; }

    /// Records from this frame on, into a new folder in `outputFolder`; while opening, from the first frame. It ends
    /// with stopRecording() or stop(), or after exactly `seconds`. Problems arrive with recordingFinished(). Does
    /// nothing while idle or recording already.
    void startRecording(const std::filesystem::path &outputFolder, std::optional<double> seconds = std::nullopt);

    /// Ends the recording with the frame captured last. The file is completed in the background.
    void stopRecording();

    /// Also while one was ordered and the input is still opening.
    bool isRecording() const { return m_recording != nullptr || m_recordWhenOpen.has_value(); }
    /// True while an ended recording is still being written.
    bool isFinishingRecordings() const { return !m_finishing.empty(); }
    /// Of the running recording, once it runs.
    std::optional<RecordingStatus> recordingStatus() const;
    /// Waits until every ended recording is on the disk; false if that takes longer than `timeoutMs`.
    bool finishRecordings(int timeoutMs);

    /// Frames lost since the measurement began, because processing was behind; always 0 on a healthy machine.
    std::int64_t lostFrames() const;
    /// How full the queue between input and processing is, 0 to 1.
    double queueFill() const;

Q_SIGNALS:
    void stateChanged(ls::Engine::State state);
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
    struct RecordingOrder {
        std::filesystem::path outputFolder;
        std::optional<double> seconds;
    };
    void beginRecording(const RecordingOrder &order, std::int64_t firstFrame);
    void endRecording(std::int64_t endFrame);
    void onRecordingFinished(const RecordingSummary &summary);
    void deliverSnapshot();
    void deliverCalibratorProgress();

    struct Measuring;
    struct SnapshotBox;

    State m_state = State::idle;
    RecordingWriter::OpenWriter m_openWriter;
    Settings m_settings;
    std::optional<CorrectionSpec> m_correction;
    InputSpec m_inputSpec;
    int m_inputNumber = 0; // counts inputs, so that one that was stopped is not heard any more
    std::optional<StreamInfo> m_stream;
    bool m_isDeviceAway = false;
    std::unique_ptr<InputThread> m_input;
    std::unique_ptr<Measuring> m_measuring;
    std::optional<RecordingOrder> m_recordWhenOpen;
    std::shared_ptr<RecordingWriter> m_recording;
    std::vector<std::shared_ptr<RecordingWriter>> m_finishing;
    std::shared_ptr<SnapshotBox> m_snapshots;
    std::shared_ptr<CalibratorTap> m_calibratorTap; ///< while it listens
    std::shared_ptr<OwnerLink<Engine>> m_link;      // for the disk threads
    QTimer m_openTimer;
};

} // namespace ls
