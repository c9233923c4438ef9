// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/engine/input_spec.h"
#include "core/measure/measurement.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QStackedWidget;

namespace ls {

class BandsView;
class HistoryView;
class LevelPanel;
class MenuButton;
class Pane;
class SpectrumView;

/// What shows readings: the column of levels, spectrum and history; it hands each what it needs. Thread: [ui].
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(QWidget *parent = nullptr);

    LevelPanel &levels() { return *m_levels; }
    /// Which number is the big one, what kind of spectrum is shown, and which average.
    void setChoices(const Settings &settings);

    /// A stream begins: everything is emptied. Nothing: it has ended, and what it left stays, paler.
    void setStream(const std::optional<StreamInfo> &stream);
    void setSensitivity(const Sensitivity &sensitivity, bool curveLoaded);
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);
    void showRows(const std::vector<LogRow> &rows);
    void showMark(const Event &event);

Q_SIGNALS:
    /// By the user.
    void spectrumModeChosen(const QString &mode);
    /// `count`: of the spectra in the average "counted".
    void spectrumAverageChosen(const QString &average, int count);

private:
    QWidget *makePanes();
    QWidget *makeSpectrumPane();
    void addAverageMenu();
    void setSpectrumMode(const QString &mode);
    void setSpectrumAverage(const QString &average, int count);
    void chooseAverage(const QString &average, int count);
    void askForCount();
    void showLegend();
    QWidget *makeHistoryPane();

    LevelPanel *m_levels;
    SpectrumView *m_spectrum;
    BandsView *m_bands;
    HistoryView *m_history;
    QStackedWidget *m_spectrumViews = nullptr; ///< m_spectrum and m_bands, one of them visible
    Pane *m_spectrumPane = nullptr;
    MenuButton *m_spectrumMenu = nullptr;
    MenuButton *m_averageMenu = nullptr;
    int m_averageCount = 0; ///< Settings::spectrumAverages
    int m_sampleRateHz = 0; ///< 0 while no stream runs
};

} // namespace ls
