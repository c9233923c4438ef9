// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/engine/input_spec.h"
#include "core/measure/measurement.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSplitter;

namespace ls {

class HistoryPane;
class LevelPanel;
class PaneStack;
class SpectrogramPane;
class SpectrumPane;

/// What shows readings: the column of levels, and the panes of spectrum, history and spectrogram; it hands each what it
/// needs. Thread: [ui].
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(QWidget *parent = nullptr);

    LevelPanel &levels() { return *m_levels; }
    PaneStack &panes() { return *m_panes; }
    SpectrumPane &spectrumPane() { return *m_spectrum; }
    /// What the user has chosen to be shown; what is so already stays as it is.
    void setChoices(const Settings &settings);

    /// A stream begins: everything is emptied. Nothing: it has ended, and what it left stays, paler.
    void setStream(const std::optional<StreamInfo> &stream);
    void setSensitivity(const Sensitivity &sensitivity, bool curveLoaded);
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void showRows(const std::vector<LogRow> &rows);
    void showMark(const Event &event);

    /// Widths of the column of levels and the panes.
    QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths);

Q_SIGNALS:
    /// By the user.
    void spectrumModeChosen(const QString &mode);
    /// `count`: of the spectra in the average "counted".
    void spectrumAverageChosen(const QString &average, int count);
    /// The change is to be made to the settings.
    void viewEdited(const std::function<void(ls::ViewSettings &)> &change);
    /// What layout() tells has changed.
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPanes();
    void showLimit();

    LevelPanel *m_levels;
    PaneStack *m_panes;
    SpectrumPane *m_spectrum;
    HistoryPane *m_history;
    SpectrogramPane *m_spectrogram;
    QSplitter *m_columns;
    Sensitivity m_sensitivity;
    LimitSettings m_limit;
    int m_sampleRateHz = 0; ///< 0 while no stream runs
    bool m_widthsByHand = false;
};

} // namespace ls
