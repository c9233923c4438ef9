// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "core/calibration/calibration_file.h"
#include "core/calibration/sensitivity.h"
#include "core/measure/event.h"
#include "core/measure/range_readings.h"
#include "core/report/report_fields.h"
#include "core/report/report_series.h"
#include "core/report/report_statements.h"
#include "core/report/uncertainty.h"
#include "core/report/wall_clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// Everything a report shows, as numbers and choices; JSON, CSV, HTML and PDF only write it down. Names of files stand
// without their folders. Levels are in ReportData::unit. NaN and nullopt: not available, empty: not known.
namespace ls {

enum class ReportKind {
    noise,
    loudness, ///< EBU R 128
};

struct ReportPeriod {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0; ///< without this frame
    LocalTime begin;
    LocalTime end;                ///< begin and the count of frames
    std::string zone;             ///< IANA name; may be empty
    double seconds = 0.0;         ///< from begin to end
    double measuredSeconds = 0.0; ///< that the results are of: without gaps and exclusions
    double gapSeconds = 0.0;
    double excludedSeconds = 0.0;
};

struct ReportInstrument {
    std::string device;
    std::string backend; ///< `pulse`, `qt`, `file`, `generator`
    bool simulated = false;
    std::string microphoneModel;
    std::string microphoneSerial;
    AudioFormat format;
    int channel = 1;       ///< that levels are of, from 1
    std::string audioKept; ///< `raw`, `calibrated`, `none`
    std::string container;
    std::string storedSample;
    std::string recordedWith; ///< version of the program that measured
};

/// A calibration that was in force from a frame on.
struct ReportCalibration {
    std::int64_t frame = 0;
    LocalTime begin;
    bool inForce = false; ///< false: a later one took its place
    Sensitivity sensitivity;
    std::string file;
    std::string fileSha256;
    std::string model;
    std::string serial;
    std::optional<double> sensFactorDb;
    std::optional<double> analogGainDb;
    std::optional<double> referenceDbSpl;
    std::optional<double> readingDbFs;
    int orientationDeg = 0;
    int taps = 0;
    std::string phase;
    std::string reason;
    std::vector<CalibrationFile::Point> curve;
};

/// An hour by the clock, or what there is of it; a part of the day; or the whole.
struct ReportInterval {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    LocalTime begin;
    LocalTime end;
    RangeReadings readings; ///< bands in the whole and in parts of the day only
};

enum class DayPart { day, evening, night };

/// The same part of all days together, by the clock: day 07–19, evening 19–23, night 23–07 (2002/49/EC).
struct ReportDayPart {
    DayPart part{};
    RangeReadings readings;
};

/// Over 24 h, when there are that many.
struct DayEveningNight {
    double LdenDb = notAvailable; ///< 2002/49/EC
    double LdnDb = notAvailable;  ///< day 07–22, night 22–07 plus 10 dB
    static constexpr double leastHours = 24.0;
    static constexpr double leastCoverage = 0.9; ///< of the hours of each part in one day
};

enum class LimitKind { LAeq, LAeqDay, LAeqEvening, LAeqNight, LAFmax, Lden };
enum class Verdict {
    passed,            ///< not above the limit, even with the expanded uncertainty added
    exceeded,          ///< above it, even with the expanded uncertainty taken off
    withinUncertainty, ///< neither can be said
    notAssessable,
};
struct LimitResult {
    LimitKind kind{};
    double limitDb = notAvailable;
    double levelDb = notAvailable;
    double expandedUncertaintyDb = notAvailable;
    Verdict verdict = Verdict::notAssessable;

    double differenceDb() const { return levelDb - limitDb; }
};

struct ReportEvent {
    Event event; ///< frames of the measurement
    LocalTime begin;
    double beginSeconds = 0.0;
    double durationSeconds = 0.0; ///< 0: an instant
    int eventClass = 0;           ///< 1 to 9, given by the user; 0: none
    std::string classWords;       ///< what it was, in the user's words; may be empty
    bool excluded = false;        ///< it lies in what is excluded; its levels are given all the same
    /// What its levels are of: its duration, or 10 s around an instant.
    std::int64_t levelsBeginFrame = 0;
    std::int64_t levelsEndFrame = 0;
    double LAeq = notAvailable;
    double LAFmax = notAvailable;
    double LAE = notAvailable;
    double LCpeak = notAvailable;
    std::string audioFile; ///< empty: no file holds it
    double audioOffsetSeconds = notAvailable;
};

struct ReportExclusion {
    std::int64_t beginFrame = 0;
    std::int64_t endFrame = 0;
    LocalTime begin;
    LocalTime end;
    std::string reason;
};

/// How LAF was distributed.
struct LevelDistribution {
    struct Point {
        double percent; ///< of the time
        double levelDb; ///< was exceeded
    };
    struct Class {
        int lowerDb; ///< to lowerDb + 1
        std::int64_t samples;
        double percent;
    };
    std::vector<Point> cumulative; ///< at whole percents from 0 (the maximum) to 100
    std::vector<Class> histogram;  ///< from the lowest class that occurs to the highest
};

enum class FileState { present, missing, altered };
struct ReportFile {
    std::string name;
    std::int64_t firstFrame = 0;
    std::int64_t frames = 0;
    std::string sha256; ///< as recorded
    FileState state = FileState::present;
};

enum class ProofState { absent, notVerified, verified, failed };
struct ReportFinding {
    std::string key;      ///< `audio_altered`
    std::string sentence; ///< English
    bool isFault = false;
};
struct DataQuality {
    std::int64_t framesExpected = 0;
    std::int64_t framesReceived = 0;
    std::int64_t gaps = 0;
    std::int64_t overloads = 0; ///< places
    std::int64_t clippedSamples = 0;
    std::int64_t notFiniteSamples = 0;
    double levelsMissingSeconds = 0.0;
    /// The device's clock against the computer's; positive: it runs fast. NaN: too few anchors, or the clock was set.
    double clockDriftPpm = notAvailable;
    double clockDriftSeconds = 0.0; ///< over which it was seen
    bool finished = true;
    std::string endReason; ///< `stopped`, `duration`, `device`, `disk`, `recovered`
    std::optional<std::int64_t> recoveredFromSecond;
    bool reanalysed = false; ///< levels were computed anew from the audio, with another curve
    std::int64_t eventsAddedAfterwards = 0;
    std::int64_t calibrationsAddedAfterwards = 0;
    std::string rootSha256;
    ProofState proof = ProofState::absent;
    std::vector<ReportFinding> findings; ///< of the verification
};

/// EBU R 128 and its supplements: a target is checked if it is set.
struct LoudnessCheck {
    enum class Kind { integrated, truePeak, shortTermMax, momentaryMax, range };
    Kind kind{};
    double value = notAvailable;
    double target = notAvailable;    ///< largest, for the integrated: wanted
    double tolerance = notAvailable; ///< of the integrated
    Verdict verdict = Verdict::notAssessable;
};
struct ReportLoudness {
    double integratedLufs = notAvailable;
    double rangeLu = notAvailable;
    double momentaryMaxLufs = notAvailable;
    double shortTermMaxLufs = notAvailable;
    double truePeakDbTp = notAvailable;
    std::vector<LoudnessCheck> checks;
};

struct ReportData {
    ReportKind kind = ReportKind::noise;
    ReportFields fields;
    std::string created;         ///< ISO 8601, UTC
    std::string softwareVersion; ///< of the program that made the report
    std::string name;            ///< of the measurement folder or audio file
    bool fromAudioFile = false;  ///< there is no log: measured anew

    LevelUnit unit = LevelUnit::dbFs;
    ReportPeriod period;
    WallClock clock{1}; ///< local time of any frame
    ReportInstrument instrument;
    std::vector<ReportCalibration> calibrations; ///< in the order in which they were recorded
    RangeReadings total;
    std::vector<ReportInterval> hours;
    std::vector<ReportDayPart> dayParts; ///< those of which there is something
    DayEveningNight dayEveningNight;
    std::vector<LimitResult> limits;
    std::vector<ReportEvent> events;
    std::vector<ReportExclusion> exclusions;
    LevelDistribution distribution;
    DataQuality quality;
    ReportLoudness loudness;
    UncertaintyBudget uncertainty;
    std::vector<Statement> statements;
    std::vector<ReportFile> files;
    std::vector<std::pair<std::string, std::string>> settings;
    MeasurementSeries series; ///< for charts
};

/// Names in JSON, never translated.
std::string_view reportKindName(ReportKind kind);
std::optional<ReportKind> reportKindByName(std::string_view name);
std::string_view dayPartName(DayPart part);
std::string_view limitKindName(LimitKind kind);
std::string_view verdictName(Verdict verdict);
std::string_view fileStateName(FileState state);
std::string_view proofStateName(ProofState state);
std::string_view loudnessCheckName(LoudnessCheck::Kind kind);
std::string_view levelUnitName(LevelUnit unit); ///< `dBFS`, `dB SPL`

} // namespace ls
