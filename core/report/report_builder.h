// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/frame_ranges.h"
#include "core/report/clock_drift.h"
#include "core/report/report_data.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ls {

/// What the user asked for.
struct ReportOrder {
    ReportKind kind = ReportKind::noise;
    ReportFields fields;
    std::string created; ///< ISO 8601, UTC: no clock is read here
};

/// What the user said an event was.
struct EventClass {
    int number = 0;         ///< 1 to 9, 0: none
    std::string words = {}; ///< or empty
};

/// What is known of a measurement beside its rows.
struct ReportFacts {
    std::string name;
    std::string softwareVersion;
    bool fromAudioFile = false;
    WallClock clock{1};
    std::string zone;
    std::int64_t endFrame = 0; ///< its length
    ReportInstrument instrument;
    std::vector<ReportCalibration> calibrations; ///< in the order in which they were recorded
    std::vector<Event> events;                   ///< in force, by frame
    std::vector<EventClass> eventClasses;        ///< of these in their order; may be shorter
    std::vector<ReportAnchor> anchors;           ///< by frame
    std::vector<ReportFile> files;
    std::vector<std::pair<std::string, std::string>> settings;
    DataQuality quality; ///< what does not follow from rows, events and anchors
};

/// Makes a report of a measurement whose rows come one by one, in their order: memory depends on its hours and events,
/// not on its rows.
///
/// A row of 100 ms belongs to the hour, and to the part of the day, in which it begins. One that overlaps an exclusion
/// is in no result but the course over time and the levels of events. Thread: one.
class ReportBuilder {
public:
    ReportBuilder(ReportOrder order, ReportFacts facts);

    void add(const LogRow &row);
    void add(const BandRow &row);
    /// One that only comes to light while the rows come: at most a few seconds after its own, and no exclusion.
    void add(const Event &event);
    /// The length turned out to be this, of the measurement and of its only file.
    void endAt(std::int64_t frame, FileState state);

    ReportData finish();

private:
    struct PartOfDay {
        RangeAccumulator readings;
        bool used = false;
    };
    struct EventRange {
        std::size_t event; // its place in the report
        std::int64_t begin;
        std::int64_t end;
    };
    struct OpenEvent {
        EventRange range;
        std::unique_ptr<RangeAccumulator> readings;
    };
    struct HourSum {
        double energy = 0.0;
        double frames = 0.0;
    };

    RangeAccumulator accumulator(RangeAccumulator::Detail detail = RangeAccumulator::Detail::statistics) const;
    void takeCalibrations();
    void takeEvent(const Event &event, const EventClass &eventClass);
    void addToEvents(const LogRow &row);
    void closeEvent(const OpenEvent &open);
    void goToHour(std::int64_t frame);
    void closeHour();
    double dayLevel(int firstHour, int hours, double penaltyDb, double &frames) const;
    void writePeriod(ReportData &data) const;
    void writeDay(ReportData &data) const;
    void writeDistribution(ReportData &data) const;
    void writeQuality(ReportData &data) const;

    ReportFacts m_facts;
    ReportData m_data;
    LevelOffsets m_offsets;
    FrameRanges m_excluded;
    std::int64_t m_excludedFrames = 0;
    std::int64_t m_missingFrames = 0; // in no row
    std::int64_t m_nextFrame = 0;
    RangeAccumulator m_total;
    std::vector<PartOfDay> m_parts;
    std::array<HourSum, 24> m_hourSums{};
    std::int64_t m_hourBegin = 0;
    std::int64_t m_hourEnd = 0;
    std::optional<RangeAccumulator> m_hour;
    SeriesBuilder m_series;
    std::vector<EventRange> m_waiting; // by begin, the last first
    std::vector<OpenEvent> m_open;
    std::deque<LogRow> m_recent; // those that an event may still reach back to
};

/// The offsets of a measurement's calibrations, and what of it is excluded.
LevelOffsets offsetsOf(const ReportFacts &facts);
FrameRanges exclusionsOf(const ReportFacts &facts);

/// Lden by its definition. Source: 2002/49/EC, Annex I: (12 · day + 4 · evening with 5 dB + 8 · night with 10 dB) / 24.
double LdenOf(double LdayDb, double LeveningDb, double LnightDb);

/// What follows from a report's numbers: uncertainty, limits, loudness targets, statements; fills them in.
void conclude(ReportData &data);

/// The same measurement, reported on as another order wants it: no row is read again.
void restate(ReportData &data, const ReportOrder &order);

} // namespace ls
