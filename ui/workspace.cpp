// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "ui/bands_view.h"
#include "ui/history_pane.h"
#include "ui/history_view.h"
#include "ui/level_panel.h"
#include "ui/limit.h"
#include "ui/pane_stack.h"
#include "ui/spectrogram_pane.h"
#include "ui/spectrogram_view.h"
#include "ui/spectrum_pane.h"
#include "ui/spectrum_view.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace ls {

namespace {

constexpr int narrowColumn = 232;
constexpr int usualColumn = 264;
constexpr int narrowWindow = 1100;

// So that the lowest bars can still be reached in a window that is not high enough. The panel cannot know that by its
// own height, which is never less than what it needs.
class LevelColumn : public QScrollArea {
public:
    explicit LevelColumn(LevelPanel &levels) : m_levels(levels)
    {
        setWidget(&levels);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMinimumWidth(levels.minimumWidth());
        setMaximumWidth(levels.maximumWidth());
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        m_levels.setRoom(event->size().height());
        QScrollArea::resizeEvent(event);
    }

private:
    LevelPanel &m_levels;
};

} // namespace

Workspace::Workspace(QWidget *parent)
    : QWidget(parent),
      m_levels(new LevelPanel),
      m_panes(new PaneStack),
      m_spectrum(new SpectrumPane),
      m_history(new HistoryPane),
      m_spectrogram(new SpectrogramPane),
      m_columns(new QSplitter(Qt::Horizontal))
{
    m_panes->addPane(m_spectrum, 40);
    m_panes->addPane(m_history, 25);
    m_panes->addPane(m_spectrogram, 35);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(new LevelColumn(*m_levels));
    m_columns->addWidget(m_panes);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    connect(m_columns, &QSplitter::splitterMoved, this, [this] {
        m_widthsByHand = true;
        Q_EMIT layoutChanged();
    });
    connect(m_panes, &PaneStack::layoutChanged, this, &Workspace::layoutChanged);
    connectPanes();
}

void Workspace::connectPanes()
{
    connect(m_spectrum, &SpectrumPane::modeChosen, this, &Workspace::spectrumModeChosen);
    connect(m_spectrum, &SpectrumPane::averageChosen, this, &Workspace::spectrumAverageChosen);
    connect(m_spectrum, &SpectrumPane::peakHoldChosen, this, [this](const QString &hold) {
        Q_EMIT viewEdited([&hold](ViewSettings &view) { view.peakHold = hold.toStdString(); });
    });
    connect(m_history, &HistoryPane::spanChosen, this, [this](int seconds) {
        Q_EMIT viewEdited([seconds](ViewSettings &view) { view.historySeconds = seconds; });
    });
    connect(m_spectrogram, &SpectrogramPane::spanChosen, this, [this](int seconds) {
        Q_EMIT viewEdited([seconds](ViewSettings &view) { view.spectrogramSeconds = seconds; });
    });
    connect(m_spectrogram, &SpectrogramPane::colourMapChosen, this, [this](const QString &name) {
        Q_EMIT viewEdited([&name](ViewSettings &view) { view.colourMap = name.toStdString(); });
    });
    connect(m_spectrogram, &SpectrogramPane::rangeChosen, this, [this](double rangeDb) {
        Q_EMIT viewEdited([rangeDb](ViewSettings &view) { view.spectrogramRangeDb = rangeDb; });
    });
}

void Workspace::setChoices(const Settings &settings)
{
    const Metric big = metricByKey(settings.bigNumber).value_or(Metric::LAF);
    if (big != m_levels->bigMetric())
        m_levels->setBigMetric(big);
    m_spectrum->setChoices(settings);
    m_history->setChoices(settings);
    m_spectrogram->setChoices(settings);
    m_limit = settings.limit;
    showLimit();
}

void Workspace::showLimit()
{
    const LimitReading limit = limitOf(m_limit, m_sensitivity);
    m_levels->setLimit(m_limit);
    m_history->view().setLimit(limit.isWatched ? std::optional(limit.limitDb) : std::nullopt);
    m_history->setLimitName(limit.isWatched ? limitName(limit) : QString());
}

void Workspace::setStream(const std::optional<StreamInfo> &stream)
{
    m_sampleRateHz = stream ? stream->format.sampleRateHz : 0;
    m_levels->setStream(stream);
    for (PlotView *view :
         {static_cast<PlotView *>(&m_spectrum->spectrum()), static_cast<PlotView *>(&m_spectrum->bandsView()),
          static_cast<PlotView *>(&m_history->view()), static_cast<PlotView *>(&m_spectrogram->view())})
        view->setFrozen(!stream);
    if (!stream)
        return;
    m_spectrum->spectrum().clear();
    m_spectrum->bandsView().clear();
    m_history->view().clear();
    m_spectrogram->view().clear();
}

void Workspace::setSensitivity(const Sensitivity &sensitivity, bool curveLoaded)
{
    m_sensitivity = sensitivity;
    m_levels->setSensitivity(sensitivity, curveLoaded);
    m_spectrum->spectrum().setSensitivity(sensitivity);
    m_spectrum->bandsView().setSensitivity(sensitivity);
    m_history->view().setSensitivity(sensitivity);
    m_spectrogram->view().setSensitivity(sensitivity);
    showLimit();
}

void Workspace::showSnapshot(const std::shared_ptr<const Snapshot> &snapshot)
{
    m_levels->showSnapshot(snapshot);
    m_spectrum->spectrum().showSnapshot(snapshot);
    m_spectrum->bandsView().showSnapshot(snapshot);
    m_spectrogram->view().showSnapshot(snapshot);
}

void Workspace::showRows(const std::vector<LogRow> &rows)
{
    m_levels->showRows(rows);
    m_history->view().addRows(rows, m_sampleRateHz);
}

void Workspace::showMark(const Event &event) { m_history->view().addMark(event); }

QList<int> Workspace::columnWidths() const { return m_widthsByHand ? m_columns->sizes() : QList<int>(); }

void Workspace::setColumnWidths(const QList<int> &widths)
{
    m_widthsByHand = widths.size() == m_columns->count() &&
        std::all_of(widths.begin(), widths.end(), [](int width) { return width > 0 && width < 100'000; });
    if (m_widthsByHand)
        m_columns->setSizes(widths);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int column = scaled(width() < scaled(narrowWindow) ? narrowColumn : usualColumn);
    if (!m_widthsByHand && m_columns->sizes().value(0) != column)
        m_columns->setSizes({column, std::max(1, width() - column)});
}

} // namespace ls
