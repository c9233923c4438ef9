// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/bands_view.h"
#include "ui/history_view.h"
#include "ui/level_panel.h"
#include "ui/menu_button.h"
#include "ui/pane.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ls {

namespace {

const QString spectrumMode = QStringLiteral("spectrum");
const QString thirdOctaveMode = QStringLiteral("third_octave");
const QString octaveMode = QStringLiteral("octave");
const QString countedAverage = QStringLiteral("counted");

// So that the lowest bars can still be reached in a window that is not high enough. The panel cannot know that by its
// own height, which is never less than what it needs.
class LevelColumn : public QScrollArea {
public:
    explicit LevelColumn(LevelPanel &levels) : m_levels(levels) { setWidget(&levels); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        m_levels.setRoom(event->size().height());
        QScrollArea::resizeEvent(event);
    }

private:
    LevelPanel &m_levels;
};

QWidget *makeScrollable(LevelPanel *column)
{
    auto *area = new LevelColumn(*column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(column->maximumWidth());
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

Workspace::Workspace(QWidget *parent)
    : QWidget(parent),
      m_levels(new LevelPanel),
      m_spectrum(new SpectrumView),
      m_bands(new BandsView),
      m_history(new HistoryView)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScrollable(m_levels));
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addWidget(makePanes(), 1);
}

QWidget *Workspace::makeSpectrumPane()
{
    m_spectrumViews = new QStackedWidget;
    m_spectrumViews->addWidget(m_spectrum);
    m_spectrumViews->addWidget(m_bands);
    m_spectrumPane = new Pane(tr("Spectrum"), m_spectrumViews, {});
    m_spectrumMenu =
        new MenuButton(tr("Kind of spectrum"), tr("Show each frequency, or bands of an octave or a third"));
    m_spectrumMenu->setObjectName(QStringLiteral("spectrumMenu"));
    m_spectrumMenu->addChoice(tr("Spectrum"), spectrumMode);
    m_spectrumMenu->addChoice(tr("1/3 octave"), thirdOctaveMode);
    m_spectrumMenu->addChoice(tr("1/1 octave"), octaveMode);
    m_spectrumPane->addTool(m_spectrumMenu);
    connect(m_spectrumMenu, &MenuButton::chosen, this, [this](const QVariant &mode) {
        setSpectrumMode(mode.toString());
        Q_EMIT spectrumModeChosen(mode.toString());
    });
    addAverageMenu();
    setSpectrumMode(spectrumMode);
    return m_spectrumPane;
}

void Workspace::addAverageMenu()
{
    m_averageMenu = new MenuButton(tr("Average of the spectrum"), tr("How the spectrum is averaged over time"));
    m_averageMenu->setObjectName(QStringLiteral("averageMenu"));
    m_averageMenu->addChoice(tr("Fast"), QStringLiteral("fast"));
    m_averageMenu->addChoice(tr("Slow"), QStringLiteral("slow"));
    m_averageMenu->addChoice(tr("Since reset"), QStringLiteral("linear"));
    for (const int count : {4, 16, 64, 256})
        m_averageMenu->addChoice(tr("%1 spectra").arg(count), count);
    connect(m_averageMenu->addCommand(tr("Other number of spectra…")), &QAction::triggered, this,
            &Workspace::askForCount);
    m_averageMenu->setCurrent(QStringLiteral("fast"));
    m_spectrumPane->addTool(m_averageMenu);
    connect(m_averageMenu, &MenuButton::chosen, this, [this](const QVariant &chosen) {
        // A number stands for the average over so many.
        if (chosen.typeId() == QMetaType::Int)
            chooseAverage(countedAverage, chosen.toInt());
        else
            chooseAverage(chosen.toString(), m_averageCount);
    });
}

void Workspace::chooseAverage(const QString &average, int count)
{
    setSpectrumAverage(average, count);
    Q_EMIT spectrumAverageChosen(average, count);
}

void Workspace::askForCount()
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

QWidget *Workspace::makeHistoryPane()
{
    auto *history = new Pane(tr("History"), m_history,
                             {{tr("A-weighted level, Fast"), &Theme::barTop},
                              {tr("lost"), &Theme::tertiary, LegendEntry::Look::hatched},
                              {tr("marker"), &Theme::peak, LegendEntry::Look::flag},
                              {tr("excluded"), &Theme::peak, LegendEntry::Look::excluded},
                              {tr("audio kept"), &Theme::accent, LegendEntry::Look::shaded}});
    auto *span = new MenuButton(tr("Length of the history"), tr("How many minutes the history shows"));
    for (const int minutes : {1, 10, 60})
        span->addChoice(tr("%1 min").arg(minutes), minutes);
    span->setCurrent(10);
    history->addTool(span);
    connect(span, &MenuButton::chosen, m_history,
            [this](const QVariant &minutes) { m_history->setSpanMinutes(minutes.toInt()); });
    return history;
}

QWidget *Workspace::makePanes()
{
    auto *panes = new QSplitter(Qt::Vertical);
    panes->setHandleWidth(1);
    panes->setChildrenCollapsible(false);
    panes->addWidget(makeSpectrumPane());
    panes->addWidget(makeHistoryPane());
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    return panes;
}

void Workspace::setChoices(const Settings &settings)
{
    m_levels->setBigMetric(metricByKey(settings.bigNumber).value_or(Metric::LAF));
    setSpectrumAverage(QString::fromStdString(settings.spectrumAverage), settings.spectrumAverages);
    setSpectrumMode(QString::fromStdString(settings.spectrumMode));
}

void Workspace::setSpectrumMode(const QString &mode)
{
    m_spectrumMenu->setCurrent(mode);
    m_averageMenu->setVisible(mode == spectrumMode);
    if (mode == spectrumMode) {
        m_spectrumViews->setCurrentWidget(m_spectrum);
    } else {
        m_bands->setBandWidth(mode == octaveMode ? BandWidth::octave : BandWidth::thirdOctave);
        m_spectrumViews->setCurrentWidget(m_bands);
    }
    showLegend();
}

void Workspace::setSpectrumAverage(const QString &average, int count)
{
    m_averageCount = count;
    if (average == countedAverage) {
        if (!m_averageMenu->hasChoice(count))
            m_averageMenu->addChoice(tr("%1 spectra").arg(count), count);
        m_averageMenu->setCurrent(count);
    } else {
        m_averageMenu->setCurrent(average);
    }
    m_spectrum->setAverage(spectrumAverageFromName(average).value_or(SpectrumAverage::fast));
    showLegend();
}

void Workspace::showLegend()
{
    if (m_spectrumMenu->current() != spectrumMode) {
        m_spectrumPane->setLegend({{tr("Fast"), &Theme::barTop},
                                   {tr("average since reset"), &Theme::text},
                                   {tr("maximum since reset"), &Theme::peak}});
        return;
    }
    const QVariant current = m_averageMenu->current();
    const QString chosen = current.typeId() == QMetaType::Int ? countedAverage : current.toString();
    QString average = tr("average, Fast");
    if (chosen == QLatin1String("slow"))
        average = tr("average, Slow");
    else if (chosen == QLatin1String("linear"))
        average = tr("average since reset");
    else if (chosen == countedAverage)
        average = tr("average of %1 spectra").arg(m_averageCount);
    m_spectrumPane->setLegend({{average, &Theme::barTop}, {tr("peak since reset"), &Theme::peak}});
}

void Workspace::setStream(const std::optional<StreamInfo> &stream)
{
    m_sampleRateHz = stream ? stream->format.sampleRateHz : 0;
    m_levels->setStream(stream);
    m_spectrum->setFrozen(!stream);
    m_bands->setFrozen(!stream);
    m_history->setFrozen(!stream);
    if (stream) {
        m_spectrum->clear();
        m_bands->clear();
        m_history->clear();
    }
}

void Workspace::setSensitivity(const Sensitivity &sensitivity, bool curveLoaded)
{
    m_levels->setSensitivity(sensitivity, curveLoaded);
    m_spectrum->setSensitivity(sensitivity);
    m_bands->setSensitivity(sensitivity);
    m_history->setSensitivity(sensitivity);
}

void Workspace::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_levels->showSnapshot(snapshot);
    m_spectrum->showSnapshot(snapshot);
    m_bands->showSnapshot(snapshot);
}

void Workspace::showRows(const std::vector<LogRow> &rows)
{
    m_levels->showRows(rows);
    m_history->addRows(rows, m_sampleRateHz);
}

void Workspace::showMark(const Event &event) { m_history->addMark(event); }

} // namespace ls
