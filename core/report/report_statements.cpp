// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_statements.h"

#include "core/base/filled_text.h"
#include "core/base/translation.h"

#include <array>
#include <cctype>

namespace ls {

namespace {

struct Words {
    std::string_view name;
    std::string_view sentence;
};

// In the order of the enumeration.
constexpr std::array words{
    Words{"no_data", QT_TRANSLATE_NOOP("Report", "Nothing was measured: there are no levels in this measurement.")},
    Words{"simulated",
          QT_TRANSLATE_NOOP("Report",
                            "Simulated: the sound came from a signal generator, not from a microphone. The "
                            "numbers say nothing about any place.")},
    Words{"no_type_approval",
          QT_TRANSLATE_NOOP("Report",
                            "The instrument is a USB measurement microphone with an individual calibration "
                            "file; it has no type approval and is no sound level meter of class 1 or 2 "
                            "after IEC 61672-1. The program's own stages keep the limits of class 1.")},
    Words{"no_calibration_file",
          QT_TRANSLATE_NOOP("Report",
                            "The instrument “%1” was used without a calibration file: its frequency response "
                            "is not corrected. It has no type approval and is no sound level meter of "
                            "class 1 or 2 after IEC 61672-1.")},
    Words{"level_none",
          QT_TRANSLATE_NOOP("Report",
                            "There is no calibration: levels are in dBFS (a full-scale sine reads −3.01 "
                            "dBFS) and are no sound pressure levels.")},
    Words{"level_estimated",
          QT_TRANSLATE_NOOP("Report",
                            "Absolute level: estimated from the calibration file's sensitivity, not confirmed "
                            "by an acoustic calibrator.")},
    Words{"level_provisional",
          QT_TRANSLATE_NOOP("Report",
                            "Absolute level: provisional. The formula for this microphone has a single "
                            "source and may be wrong by several decibels.")},
    Words{"level_typed",
          QT_TRANSLATE_NOOP("Report",
                            "Absolute level: from a full-scale level that was typed, not confirmed by an "
                            "acoustic calibrator.")},
    Words{"level_legacy",
          QT_TRANSLATE_NOOP("Report",
                            "Absolute level: by the old offset of py-umik-base-app, which reads 12 dB low. "
                            "It serves for comparison with old records only.")},
    Words{"level_checked",
          QT_TRANSLATE_NOOP("Report",
                            "Absolute level: checked with an acoustic calibrator of %1 dB SPL, which read %2 "
                            "dBFS.")},
    Words{"gain_assumed",
          QT_TRANSLATE_NOOP("Report",
                            "The microphone or its file does not tell the analogue gain; it was taken as the "
                            "usual one.")},
    Words{"capture_volume_unknown",
          QT_TRANSLATE_NOOP("Report", "The system's input volume is not known; it was taken as 100 % (0 dB).")},
    Words{"capture_volume",
          QT_TRANSLATE_NOOP("Report", "The system's input volume was %1 dB and is taken into account.")},
    Words{"calibrations_differ",
          QT_TRANSLATE_NOOP("Report",
                            "%1 calibrations were in force one after the other; each part is computed with "
                            "its own, and energies are summed in dB SPL.")},
    Words{"partly_uncalibrated",
          QT_TRANSLATE_NOOP("Report", "%1 s had no calibration and are left out of all levels.")},
    Words{"samples_complete", QT_TRANSLATE_NOOP("Report", "All of %1 samples were received; there are no gaps.")},
    Words{"samples_missing", QT_TRANSLATE_NOOP("Report", "%1 of %2 samples were received; gaps: %3 (see the list).")},
    Words{"overloaded",
          QT_TRANSLATE_NOOP("Report",
                            "Overload (samples at full scale: %1, places: %2). Levels and peaks there are too "
                            "low.")},
    Words{"excluded", QT_TRANSLATE_NOOP("Report", "Excluded from all results: %1 s, ranges: %2 (see the list).")},
    Words{"levels_missing",
          QT_TRANSLATE_NOOP("Report", "Of %1 s no levels were logged; the results do not cover them.")},
    Words{"unfinished",
          QT_TRANSLATE_NOOP("Report",
                            "The measurement was not finished: it is still running, or its program was cut "
                            "off. “levelscribe-cli verify --recover” completes it.")},
    Words{"recovered",
          QT_TRANSLATE_NOOP("Report",
                            "The measurement was cut off and recovered later; from second %1 on its proof "
                            "was made at recovery.")},
    Words{"file_missing", QT_TRANSLATE_NOOP("Report", "The audio file “%1” is missing.")},
    Words{"file_altered",
          QT_TRANSLATE_NOOP("Report",
                            "The audio file “%1” is not as it was recorded: its length differs, or it cannot "
                            "be read.")},
    Words{"proof_verified",
          QT_TRANSLATE_NOOP("Report",
                            "Audio and levels were compared with the hashes of the recording and are "
                            "unaltered. Root of the proof: %1")},
    Words{"proof_not_verified",
          QT_TRANSLATE_NOOP("Report",
                            "The hashes of the recording were not checked for this report; “levelscribe-cli "
                            "verify” does it. Root of the proof: %1")},
    Words{"proof_failed",
          QT_TRANSLATE_NOOP("Report",
                            "The measurement is not as it was recorded; things found: %1 (see data "
                            "quality).")},
    Words{"proof_absent", QT_TRANSLATE_NOOP("Report", "There is no proof that the data are unaltered.")},
    Words{"edited_afterwards",
          QT_TRANSLATE_NOOP("Report",
                            "Added after the end of the measurement: events: %1, calibrations: %2. Each bears "
                            "its time and reason in the database. Audio and logged levels are untouched.")},
    Words{"reanalysed",
          QT_TRANSLATE_NOOP("Report",
                            "The levels were computed anew from the recorded audio, with the frequency "
                            "response stated; the levels logged while recording are untouched.")},
    Words{"analysed_from_file",
          QT_TRANSLATE_NOOP("Report",
                            "The results were measured from the audio file for this report; it has no log of "
                            "levels, gaps and events of its own.")},
    Words{"start_unknown",
          QT_TRANSLATE_NOOP("Report",
                            "The file does not tell when it was recorded: times count from its beginning, and "
                            "there is no day, evening or night.")},
    Words{"resampled",
          QT_TRANSLATE_NOOP("Report",
                            "The device's rate changed during the measurement: a part was resampled by the "
                            "audio server.")},
    Words{"muted",
          QT_TRANSLATE_NOOP("Report",
                            "The input was muted for a part of the measurement: silence there is "
                            "not silence of the place.")},
    Words{"slept", QT_TRANSLATE_NOOP("Report", "The computer slept during the measurement (times: %1).")},
    Words{"clock_set",
          QT_TRANSLATE_NOOP("Report",
                            "The computer's clock was set during the measurement (times: %1); times count "
                            "samples from the start and do not follow it.")},
    Words{"utc_offset_changed",
          QT_TRANSLATE_NOOP("Report",
                            "Local time moved during the measurement (times: %1): an hour of that name may "
                            "occur twice, or not at all. Each time bears its offset from UTC.")},
    Words{"period_too_short",
          QT_TRANSLATE_NOOP("Report", "Lden and Ldn are not given: they need 24 h, there are %1 h.")},
    Words{"period_incomplete",
          QT_TRANSLATE_NOOP("Report",
                            "Lden and Ldn are not given: less than %1 % of day, evening or night was "
                            "measured.")},
    Words{"band_percentiles", QT_TRANSLATE_NOOP("Report", "L90 of the third octaves is of their Leq over 1 s.")},
    Words{"uncertainty_open",
          QT_TRANSLATE_NOOP("Report",
                            "A term of the uncertainty is not known: what is stated is a lower bound, and "
                            "limits are not assessed.")},
    Words{"uncertainty_scope",
          QT_TRANSLATE_NOOP("Report",
                            "The uncertainty covers the instrument only. Not covered are the choice of the "
                            "place, reflections, weather, wind and background noise, the operation of the "
                            "source, the direction the sound came from, and whether this period stands for "
                            "others.")},
    Words{"limit_not_assessable",
          QT_TRANSLATE_NOOP("Report",
                            "A limit could not be assessed: there is no level in dB SPL of its period, or its "
                            "uncertainty is not known.")},
    Words{"too_short_for_loudness",
          QT_TRANSLATE_NOOP("Report", "The recording is too short for integrated loudness and range: %1 s.")},
    Words{"limit_of_other_kind",
          QT_TRANSLATE_NOOP("Report",
                            "Stated, but not judged in a report of this kind: %1. Noise reports judge limits, "
                            "loudness reports judge targets.")},
    Words{"zone_unknown",
          QT_TRANSLATE_NOOP("Report",
                            "The file does not tell its time zone: times are local time of wherever it was "
                            "recorded.")},
};
static_assert(words.size() == static_cast<std::size_t>(StatementKind::zoneUnknown) + 1);

} // namespace

std::string_view statementName(StatementKind kind) { return words[static_cast<std::size_t>(kind)].name; }

std::string_view statementTemplate(StatementKind kind) { return words[static_cast<std::size_t>(kind)].sentence; }

std::string describe(const Statement &statement)
{
    return filledText(statementTemplate(statement.kind), statement.parameters);
}

} // namespace ls
