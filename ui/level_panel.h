// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/engine/input_spec.h"
#include "core/measure/limit_settings.h"
#include "core/measure/measurement.h"
#include "core/measure/snapshot.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ls {

class LimitChip;
class LoudnessPanel;
class MenuButton;
class MeterBar;
class NumberLabel;
class SymbolLabel;

/// The left column: one big number, the values below it, how far they are to be trusted, and the bars.
///
/// Numbers change five times a second at the most, bars with every snapshot. Thread: [ui].
class LevelPanel : public QWidget {
    Q_OBJECT
public:
    explicit LevelPanel(QWidget *parent = nullptr);

    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void showRows(const std::vector<LogRow> &rows);
    /// A new stream: empties everything. Nothing: the stream has ended, its numbers stay, dimmed.
    void setStream(const std::optional<StreamInfo> &stream);
    /// `curveLoaded`: there is a microphone curve; whether it is applied, the snapshots tell.
    void setSensitivity(const Sensitivity &sensitivity, bool curveLoaded);
    void setLimit(const LimitSettings &limit);
    void setBigMetric(Metric metric);
    Metric bigMetric() const { return m_bigMetric; }
    /// How high the column may be without being scrolled: where that is little, all stands closer.
    void setRoom(int heightPixels);
    /// Changes one half of the big number's weighting by its letter: A C Z, F S I, E for Leq.
    bool chooseWeighting(QChar letter);

Q_SIGNALS:
    /// By the user.
    void bigMetricChosen(ls::Metric metric);

private:
    struct Row {
        Metric metric{};
        NumberLabel *value = nullptr;
        QLabel *unit = nullptr;
    };
    static constexpr std::size_t rowCount = 5;
    static constexpr std::size_t percentileCount = 3;

    QWidget *makeHead();
    QWidget *makeRows();
    QWidget *makePercentiles();
    QWidget *makeBars();
    void showNumbers(const Readings &readings);
    void showUnits();
    void showCurveNote();
    void showLimit();
    void showChips();
    void setDimmed(bool dimmed);

    QVBoxLayout *m_headLayout = nullptr;
    QGridLayout *m_rowsLayout = nullptr;
    QGridLayout *m_percentilesLayout = nullptr;
    SymbolLabel *m_bigSymbol = nullptr;
    MenuButton *m_bigMenu = nullptr;
    NumberLabel *m_bigNumber = nullptr;
    QLabel *m_bigUnit = nullptr;
    QLabel *m_simulatedChip = nullptr;
    QLabel *m_calibrationChip = nullptr;
    LimitChip *m_limitChip = nullptr;
    QLabel *m_curveNote = nullptr;
    std::array<Row, rowCount> m_rows{};
    std::array<NumberLabel *, percentileCount> m_percentiles{};
    LoudnessPanel *m_loudness = nullptr;
    MeterBar *m_levelBar = nullptr;
    MeterBar *m_digitalBar = nullptr;

    Metric m_bigMetric = Metric::LAF;
    Sensitivity m_sensitivity;
    LimitSettings m_limit;
    bool m_curveLoaded = false;
    std::optional<StreamInfo> m_stream;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::int64_t m_numbersFrame = -1; ///< of the snapshot whose numbers are shown
};

} // namespace ls
