// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/engine/input_spec.h"
#include "core/measure/measurement.h"
#include "core/measure/snapshot.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace ls {

class HistoryView;
class LevelPanel;
class SpectrumView;

/// What shows readings: the column of levels, spectrum and history; it hands each what it needs. Thread: [ui].
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(QWidget *parent = nullptr);

    LevelPanel &levels() { return *m_levels; }

    /// A stream begins: everything is emptied. Nothing: it has ended, and what it left stays, paler.
    void setStream(const std::optional<StreamInfo> &stream);
    void setSensitivity(const Sensitivity &sensitivity, bool curveLoaded);
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void showRows(const std::vector<LogRow> &rows);

private:
    QWidget *makePanes();

    LevelPanel *m_levels;
    SpectrumView *m_spectrum;
    HistoryView *m_history;
    int m_sampleRateHz = 0; ///< 0 while no stream runs
};

} // namespace ls
