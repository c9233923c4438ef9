// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"
#include "ui/pane.h"

#include <QVariant>

class QStackedWidget;

namespace ls {

class BandsView;
class MenuButton;
class SpectrumView;

/// Spectrum or bands, with the menus that choose between them, the average, and how long peaks are held. Thread: [ui].
class SpectrumPane : public Pane {
    Q_OBJECT
public:
    explicit SpectrumPane(QWidget *parent = nullptr);

    SpectrumView &spectrum() { return *m_spectrum; }
    BandsView &bandsView() { return *m_bands; }
    void setChoices(const Settings &settings);
    /// Held since the reset, or for 2 s: the other one.
    void togglePeakHold();

Q_SIGNALS:
    /// By the user.
    void modeChosen(const QString &mode);
    /// `count`: of the spectra in the average "counted".
    void averageChosen(const QString &average, int count);
    void peakHoldChosen(const QString &hold);

private:
    SpectrumPane(SpectrumView *spectrum, BandsView *bands, QStackedWidget *views, QWidget *parent);
    void addModeMenu();
    void addAverageMenu();
    void addPeakMenu();
    void setMode(const QString &mode);
    void setAverage(const QString &average, int count);
    void setPeakHold(const QString &hold);
    void chooseAverage(const QString &average, int count);
    void askForCount();
    void showLegend();
    QString averageName() const;

    SpectrumView *m_spectrum;
    BandsView *m_bands;
    QStackedWidget *m_views; ///< m_spectrum and m_bands, one of them visible
    MenuButton *m_mode = nullptr;
    MenuButton *m_average = nullptr;
    MenuButton *m_peak = nullptr;
    int m_averageCount = 0; ///< Settings::spectrumAverages
};

} // namespace ls
