// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spectrum_pane.h"

#include "ui/bands_view.h"
#include "ui/menu_button.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"

#include <QAction>
#include <QInputDialog>
#include <QStackedWidget>

namespace ls {

namespace {

const QString spectrumMode = QStringLiteral("spectrum");
const QString thirdOctaveMode = QStringLiteral("third_octave");
const QString octaveMode = QStringLiteral("octave");
const QString countedAverage = QStringLiteral("counted");
const QString heldSinceReset = QStringLiteral("reset");
const QString heldTwoSeconds = QStringLiteral("2s");

} // namespace

SpectrumPane::SpectrumPane(QWidget *parent) : SpectrumPane(new SpectrumView, new BandsView, new QStackedWidget, parent)
{
}

SpectrumPane::SpectrumPane(SpectrumView *spectrum, BandsView *bands, QStackedWidget *views, QWidget *parent)
    : Pane(tr("Spectrum"), views, {}, parent),
      m_spectrum(spectrum),
      m_bands(bands),
      m_views(views)
{
    setObjectName(QStringLiteral("spectrumPane"));
    views->addWidget(spectrum);
    views->addWidget(bands);
    addModeMenu();
    addAverageMenu();
    addPeakMenu();
    setMode(spectrumMode);
}

void SpectrumPane::addModeMenu()
{
    m_mode = new MenuButton(tr("Kind of spectrum"), tr("Show each frequency, or bands of an octave or a third"));
    m_mode->setObjectName(QStringLiteral("spectrumMenu"));
    m_mode->addChoice(tr("Spectrum"), spectrumMode);
    m_mode->addChoice(tr("1/3 octave"), thirdOctaveMode);
    m_mode->addChoice(tr("1/1 octave"), octaveMode);
    addTool(m_mode);
    connect(m_mode, &MenuButton::chosen, this, [this](const QVariant &mode) {
        setMode(mode.toString());
        Q_EMIT modeChosen(mode.toString());
    });
}

void SpectrumPane::addAverageMenu()
{
    m_average = new MenuButton(tr("Average of the spectrum"), tr("How the spectrum is averaged over time"));
    m_average->setObjectName(QStringLiteral("averageMenu"));
    m_average->addChoice(tr("Fast"), QStringLiteral("fast"));
    m_average->addChoice(tr("Slow"), QStringLiteral("slow"));
    m_average->addChoice(tr("Since reset"), QStringLiteral("linear"));
    for (const int count : {4, 16, 64, 256})
        m_average->addChoice(tr("%1 spectra").arg(count), count);
    connect(m_average->addCommand(tr("Other number of spectra…")), &QAction::triggered, this,
            &SpectrumPane::askForCount);
    m_average->setCurrent(QStringLiteral("fast"));
    addTool(m_average);
    connect(m_average, &MenuButton::chosen, this, [this](const QVariant &chosen) {
        // A number stands for the average over so many.
        if (chosen.typeId() == QMetaType::Int)
            chooseAverage(countedAverage, chosen.toInt());
        else
            chooseAverage(chosen.toString(), m_averageCount);
    });
}

void SpectrumPane::addPeakMenu()
{
    m_peak = new MenuButton(tr("Peaks"), tr("How long peaks of the spectrum are held (P)"));
    m_peak->setObjectName(QStringLiteral("peakMenu"));
    m_peak->addChoice(tr("Peaks held"), heldSinceReset);
    m_peak->addChoice(tr("Peaks 2 s"), heldTwoSeconds);
    addTool(m_peak);
    connect(m_peak, &MenuButton::chosen, this, [this](const QVariant &hold) {
        setPeakHold(hold.toString());
        Q_EMIT peakHoldChosen(hold.toString());
    });
}

void SpectrumPane::chooseAverage(const QString &average, int count)
{
    setAverage(average, count);
    Q_EMIT averageChosen(average, count);
}

void SpectrumPane::askForCount()
{
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Average of the spectrum"));
    dialog.setLabelText(tr("Spectra in the average:"));
    dialog.setInputMode(QInputDialog::IntInput);
    dialog.setIntRange(1, mostSpectrumAverages);
    dialog.setIntValue(m_averageCount);
    if (dialog.exec() == QDialog::Accepted)
        chooseAverage(countedAverage, dialog.intValue());
}

void SpectrumPane::setChoices(const Settings &settings)
{
    setAverage(QString::fromStdString(settings.spectrumAverage), settings.spectrumAverages);
    setPeakHold(QString::fromStdString(settings.view.peakHold));
    setMode(QString::fromStdString(settings.spectrumMode));
}

void SpectrumPane::togglePeakHold()
{
    const QString hold = m_peak->current() == heldSinceReset ? heldTwoSeconds : heldSinceReset;
    setPeakHold(hold);
    Q_EMIT peakHoldChosen(hold);
}

void SpectrumPane::setMode(const QString &mode)
{
    m_mode->setCurrent(mode);
    m_average->setVisible(mode == spectrumMode);
    m_peak->setVisible(mode == spectrumMode);
    if (mode == spectrumMode) {
        m_views->setCurrentWidget(m_spectrum);
    } else {
        m_bands->setBandWidth(mode == octaveMode ? BandWidth::octave : BandWidth::thirdOctave);
        m_views->setCurrentWidget(m_bands);
    }
    showLegend();
}

void SpectrumPane::setAverage(const QString &average, int count)
{
    m_averageCount = count;
    if (average == countedAverage) {
        if (!m_average->hasChoice(count))
            m_average->addChoice(tr("%1 spectra").arg(count), count);
        m_average->setCurrent(count);
    } else {
        m_average->setCurrent(average);
    }
    m_spectrum->setAverage(spectrumAverageFromName(average).value_or(SpectrumAverage::fast));
    showLegend();
}

void SpectrumPane::setPeakHold(const QString &hold)
{
    if (hold == m_peak->current())
        return;
    m_peak->setCurrent(hold);
    m_spectrum->setPeakHold(hold == heldTwoSeconds ? SpectrumView::PeakHold::twoSeconds
                                                   : SpectrumView::PeakHold::sinceReset);
    showLegend();
}

QString SpectrumPane::averageName() const
{
    const QVariant current = m_average->current();
    if (current.typeId() == QMetaType::Int)
        return tr("average of %1 spectra").arg(m_averageCount);
    if (current.toString() == QLatin1String("slow"))
        return tr("average, Slow");
    if (current.toString() == QLatin1String("linear"))
        return tr("average since reset");
    return tr("average, Fast");
}

void SpectrumPane::showLegend()
{
    if (m_mode->current() != spectrumMode) {
        setLegend({{tr("Fast, with hold 2 s"), &Theme::barTop},
                   {tr("average since reset"), &Theme::text},
                   {tr("maximum since reset"), &Theme::peak}});
        return;
    }
    const QString peak = m_peak->current() == heldSinceReset ? tr("peak since reset") : tr("peak of the last 2 s");
    setLegend({{averageName(), &Theme::barTop}, {peak, &Theme::peak}});
}

} // namespace ls
