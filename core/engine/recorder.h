// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/correction_design.h"
#include "core/engine/clock_watch.h"
#include "core/engine/input_spec.h"
#include "core/engine/owner_link.h"
#include "core/engine/sleep_inhibitor.h"
#include "core/measure/settings.h"
#include "core/store/pre_roll.h"
#include "core/store/recording_writer.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ls {

class BlockQueue;
class DspWorker;

/// The recordings of an engine: begins and ends them between two frames of the stream, at once or by the clock on the
/// wall, and hands a measurement over to the next at the day's boundary.
///
/// Thread: [ui], as Engine.
class Recorder : public QObject {
    Q_OBJECT
public:
    /// What is recorded.
    struct Source {
        std::shared_ptr<BlockQueue> queue;
        DspWorker *worker = nullptr;
        StreamInfo stream;
        InputSpec spec;
        Settings settings;
        std::optional<CorrectionSpec> correction;
    };

    Recorder(OpenAudioFile open, QObject *parent);
    /// Waits up to a minute for what is still being written; a disk that takes longer is left behind (left_behind.h).
    ~Recorder() override;

    /// A stream begins: keeps its last `preRollSeconds` from now on. What was ordered is begun with its first frame.
    void attach(Source source, double preRollSeconds);
    /// It ends: a running recording ends with its last frame.
    void detach(const std::string &reason);

    /// Does nothing while something is recorded or ordered.
    void start(const RecordingOptions &options);
    void stop();
    /// Goes on in another measurement, from the next whole second on.
    void handOverNow();

    bool isRecording() const { return m_running != nullptr || m_ordered.has_value(); }
    bool isFinishing() const { return !m_finishing.empty(); }
    std::optional<RecordingStatus> status() const;
    bool finish(int timeoutMs);

    /// Frames are the stream's; they belong to what is recorded there.
    void add(const Event &event);
    void setCalibration(CalibrationEntry calibration, std::int64_t frame);

Q_SIGNALS:
    void started(const std::filesystem::path &folder);
    void finished(const ls::RecordingSummary &summary);
    void happened(const ls::Event &event);

private:
    using SystemTime = std::chrono::system_clock::time_point;

    /// Where in the stream a recording begins.
    struct Beginning {
        std::int64_t frame = 0; ///< when it was ordered
        SystemTime time;        ///< of that frame
        double preRollSeconds = 0.0;
    };
    std::shared_ptr<RecordingWriter> makeWriter(const RecordingOptions &options, const Beginning &beginning);
    void begin(const RecordingOptions &options, const Beginning &beginning);
    void end(std::int64_t endFrame, const std::string &reason);
    void endAll(const std::string &reason);
    void handOverAt(SystemTime time);
    void handOver(std::int64_t atFrame, SystemTime time);
    void tick();
    void addAnchor();
    void watchClocks();
    void keepAwake();
    void onFinished(const RecordingSummary &summary);
    bool keepsTime() const;
    std::int64_t frameAt(SystemTime time) const;
    MeasurementInfo info() const;

    const OpenAudioFile m_open;
    std::optional<Source> m_source;
    std::shared_ptr<PreRoll> m_preRoll; // [dsp]
    CalibrationEntry m_calibration;

    std::optional<RecordingOptions> m_ordered; // until the input is open, or the time has come
    RecordingOptions m_options;                // of the running one
    std::optional<std::int64_t> m_endFrame;    // where it ends by itself
    std::optional<SystemTime> m_nextDay;
    std::shared_ptr<RecordingWriter> m_running;
    std::vector<std::shared_ptr<RecordingWriter>> m_finishing;

    QTimer m_timer;
    int m_ticksToAnchor = 0;
    std::optional<ClockWatch> m_clocks;          // while something is recorded
    SleepInhibitor m_sleepInhibitor;             // held from the order to the last byte
    std::shared_ptr<OwnerLink<Recorder>> m_link; // for the disk threads
};

} // namespace ls
