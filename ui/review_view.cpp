// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_view.h"

#include "ui/format.h"
#include "ui/menu_button.h"
#include "ui/pane.h"
#include "ui/review_edits.h"
#include "ui/review_events.h"
#include "ui/review_header.h"
#include "ui/review_history.h"
#include "ui/review_player_bar.h"
#include "ui/review_range_panel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ls {

namespace {

constexpr int rightWidth = 312;
constexpr int readAfterMs = 120; // while a range is dragged, it is not read at each step

} // namespace

ReviewView::ReviewView(QWidget *parent)
    : QWidget(parent),
      m_reader(new ReviewReader(this)),
      m_edits(new ReviewEdits(*m_reader, *this)),
      m_header(new ReviewHeader),
      m_history(new ReviewHistory),
      m_curveMenu(new MenuButton(tr("Level shown"), tr("Which level the curve shows"))),
      m_player(new ReviewPlayerBar),
      m_range(new ReviewRangePanel),
      m_events(new ReviewEvents),
      m_curve(reviewCurves().front())
{
    setObjectName(QStringLiteral("reviewView"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeLeft(), 1);
    middle->addWidget(makeLine(Qt::Vertical));
    middle->addWidget(makeRight());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addLayout(middle, 1);
    setFocusProxy(m_history);
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, &ReviewView::readRange);
    connectReader();
    connectParts();
}

QWidget *ReviewView::makeLeft()
{
    m_curveMenu->setObjectName(QStringLiteral("reviewCurve"));
    int index = 0;
    for (const CurveMetrics &curve : reviewCurves()) {
        const std::string_view symbol = metricInfo(curve.shown).symbol;
        m_curveMenu->addChoice(QString::fromUtf8(symbol.data(), static_cast<qsizetype>(symbol.size())), index++);
    }
    m_curveMenu->setCurrent(0);
    connect(m_curveMenu, &MenuButton::chosen, this, [this](const QVariant &chosen) { chooseCurve(chosen.toInt()); });
    auto *span = new MenuButton(tr("Length that is shown"), tr("How much of the recording is shown; the wheel zooms"));
    span->setObjectName(QStringLiteral("reviewSpan"));
    span->addChoice(tr("All"), 0);
    for (const int minutes : {60, 10, 1})
        span->addChoice(tr("%1 min").arg(minutes), minutes * 60);
    span->setCurrent(0);
    connect(span, &MenuButton::chosen, this, [this](const QVariant &chosen) { chooseSpan(chosen.toInt()); });
    m_pane = new Pane(tr("Recording"), m_history, {});
    m_pane->addTool(m_curveMenu);
    m_pane->addTool(span);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(makeLine(Qt::Horizontal));
    layout->addWidget(m_player);
    return left;
}

QWidget *ReviewView::makeRight()
{
    auto *page = new QWidget;
    auto *inset = new QVBoxLayout(page);
    inset->setContentsMargins(16, 12, 8, 12);
    inset->addWidget(m_range);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *right = new QSplitter(Qt::Vertical);
    right->setHandleWidth(1);
    right->setChildrenCollapsible(false);
    right->addWidget(area);
    right->addWidget(m_events);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setFixedWidth(rightWidth);
    return right;
}

void ReviewView::connectReader()
{
    connect(m_reader, &ReviewReader::opened, this, &ReviewView::onOpened);
    connect(m_reader, &ReviewReader::edited, this, &ReviewView::onEdited);
    connect(m_reader, &ReviewReader::progressed, m_header, &ReviewHeader::setProgress);
    connect(m_reader, &ReviewReader::openFailed, this, [this](const Error &error) {
        m_header->endOpening();
        tell(Severity::error, errorText(error));
        if (m_reviewed)
            m_header->setReviewed(*m_reviewed, m_clock);
        showTrouble();
        Q_EMIT openFailed();
    });
    for (const auto signal : {&ReviewReader::editFailed, &ReviewReader::readFailed}) {
        connect(m_reader, signal, this, [this](const Error &error) {
            tell(Severity::error, errorText(error));
            m_header->setTrouble(errorText(error));
        });
    }
    connect(m_reader, &ReviewReader::overviewRead, this, [this](const std::shared_ptr<const LevelPyramid> &overview) {
        m_history->setCurve(m_curve, curveUnit(m_curve));
        m_history->setOverview(overview, std::int64_t{ReviewReader::tileSeconds} * m_clock.sampleRateHz());
    });
    connect(m_reader, &ReviewReader::tileRead, m_history, &ReviewHistory::addTile);
    connect(m_reader, &ReviewReader::rangeRead, this, [this](const std::shared_ptr<const ReviewedRange> &range) {
        m_lastRange = range;
        m_range->show(*range);
    });
}

void ReviewView::connectParts()
{
    connect(m_header, &ReviewHeader::leaveRequested, this, &ReviewView::leaveRequested);
    connect(m_edits, &ReviewEdits::reanalysing, m_header, &ReviewHeader::setReanalysing);
    connect(m_edits, &ReviewEdits::reanalysisEnded, this, [this] {
        m_header->endOpening();
        m_header->setReviewed(*m_reviewed, m_clock);
    });
    connect(m_header, &ReviewHeader::cancelRequested, this, [this] {
        if (m_edits->cancelReanalysis())
            return;
        m_reader->cancel();
        m_header->endOpening();
        if (m_reviewed)
            m_header->setReviewed(*m_reviewed, m_clock);
        else
            Q_EMIT leaveRequested();
    });
    connect(m_history, &ReviewHistory::tilesWanted, m_reader, &ReviewReader::want);
    connect(m_history, &ReviewHistory::cursorPlaced, this, [this](qint64 frame) {
        placeCursor(frame);
        m_player->playClicked(frame);
    });
    connect(m_history, &ReviewHistory::resetByMouse, m_player, &ReviewPlayerBar::pause);
    connect(m_history, &ReviewHistory::selectionChanged, this, &ReviewView::readSoon);
    connect(m_history, &ReviewHistory::eventClicked, this, [this](qint64 id) {
        m_events->select(id);
        chooseEvent(id);
    });
    connect(m_history, &ReviewHistory::markerDragged, m_edits, &ReviewEdits::moveMarker);
    connect(m_player, &ReviewPlayerBar::positionMoved, this, [this](qint64 frame) {
        placeCursor(frame);
        m_history->bringIntoView(frame);
    });
    connect(m_range, &ReviewRangePanel::excludeRequested, this, &ReviewView::excludeSelection);
    connect(m_events, &ReviewEvents::chosen, this, &ReviewView::goToEvent);
    connect(m_events, &ReviewEvents::goneTo, this, &ReviewView::goToEvent);
    const auto withSelected = [this](auto act) {
        return [this, act] {
            if (const StoredEvent *event = m_events->selected())
                (m_edits->*act)(*event);
        };
    };
    connect(m_events, &ReviewEvents::editRequested, this, withSelected(&ReviewEdits::change));
    connect(m_events, &ReviewEvents::withdrawRequested, this, withSelected(&ReviewEdits::withdraw));
    connect(m_events, &ReviewEvents::undoRequested, m_edits, &ReviewEdits::undo);
    connect(m_events, &ReviewEvents::redoRequested, m_edits, &ReviewEdits::redo);
    connect(m_edits, &ReviewEdits::refused, this, [this](const QString &why) { tell(Severity::warning, why); });
}

void ReviewView::setTools(QMenu *menu) { m_header->setTools(menu); }

void ReviewView::open(const std::filesystem::path &path, const AudioImport &import)
{
    m_edits->cancelReanalysis(); // it is of what was looked at before
    pause();
    m_header->setOpening(path);
    m_reader->open(path, import);
}

void ReviewView::setLive(bool isMeasuring, bool isRecording)
{
    m_header->setLive(isMeasuring, isRecording);
    m_player->setLive(isMeasuring, isRecording);
}

void ReviewView::pause() { m_player->pause(); }

void ReviewView::onOpened(const std::shared_ptr<const Reviewed> &reviewed)
{
    m_reviewed = reviewed;
    const ReviewedMeasurement &measurement = reviewed->measurement;
    m_clock = ReviewClock(measurement.info.start, measurement.anchors, measurement.info.format.sampleRateHz);
    m_header->endOpening();
    m_history->setRecording(m_clock, measurement.endFrame);
    m_range->setClock(m_clock);
    m_player->setClock(m_clock);
    QString noAudio = tr("No audio was kept with this recording.");
    if (!measurement.segments.empty() && !measurement.hasAudio())
        noAudio = tr("Its audio files are not there any more.");
    m_player->setSource(measurement.hasAudio()
                            ? std::optional(playedSource(measurement.folder, measurement.info, measurement.segments,
                                                         measurement.endFrame, measurement.calibrations))
                            : std::nullopt,
                        noAudio);
    m_lastRange.reset();
    m_anchor.reset();
    placeCursor(0);
    showReviewed();
    Q_EMIT opened(toQString(reviewed->path));
}

void ReviewView::onEdited(const std::shared_ptr<const Reviewed> &reviewed)
{
    m_reviewed = reviewed;
    showReviewed();
    Q_EMIT edited(toQString(reviewed->path));
}

/// What an edit may have changed.
void ReviewView::showReviewed()
{
    const ReviewedMeasurement &measurement = m_reviewed->measurement;
    m_edits->setReviewed(m_reviewed, m_clock);
    m_header->setReviewed(*m_reviewed, m_clock);
    m_history->setEvents(measurement.events);
    m_events->set(measurement.events, m_clock);
    m_events->setLocked(m_edits->lockedBecause());
    const EditSteps steps = stepsAfter(measurement.edits);
    m_events->setSteps(steps.undo.has_value(), steps.redo.has_value());
    std::vector<LegendEntry> legend{
        {tr("%1, highest and lowest").arg(QString::fromUtf8(metricInfo(m_curve.shown).symbol.data())), &Theme::barTop}};
    if (m_curve.mean)
        legend.push_back({tr("Leq"), &Theme::text});
    legend.push_back({tr("lost"), &Theme::tertiary, LegendEntry::Look::hatched});
    legend.push_back({tr("marker"), &Theme::peak, LegendEntry::Look::flag});
    legend.push_back({tr("excluded"), &Theme::peak, LegendEntry::Look::excluded});
    m_pane->setLegend(std::move(legend));
    showTrouble();
    readSoon();
}

void ReviewView::showTrouble()
{
    if (!m_reviewed)
        return m_header->setTrouble({});
    const ReviewedMeasurement &measurement = m_reviewed->measurement;
    QStringList troubles;
    if (measurement.isRunning)
        troubles += tr("This measurement is still being recorded: what has come since it was opened is not shown.");
    else if (!measurement.end)
        troubles += tr("This measurement was cut off. levelscribe-cli verify --recover completes it.");
    if (!measurement.missingFiles.empty() && measurement.hasAudio())
        troubles += tr("Audio files are missing: %1. Silence is played in their place.")
                        .arg(QString::fromStdString(measurement.missingFiles.front()) +
                             (measurement.missingFiles.size() > 1 ? QStringLiteral(" …") : QString()));
    if (m_reviewed->measurement.endFrame == 0)
        troubles += tr("This measurement holds nothing: it ended before its first level.");
    m_header->setTrouble(troubles.join(QLatin1Char(' ')));
}

QString ReviewView::curveUnit(const CurveMetrics &curve) const
{
    Sensitivity sensitivity;
    for (const CalibrationEntry &entry : m_reviewed->measurement.calibrations) {
        if (entry.sensitivity.calibrated())
            sensitivity = entry.sensitivity;
    }
    return unitText(curve.shown, sensitivity);
}

void ReviewView::chooseCurve(int index)
{
    m_curve = reviewCurves()[static_cast<std::size_t>(index)];
    m_reader->setCurve(m_curve);
    if (m_reviewed)
        showReviewed();
}

void ReviewView::chooseSpan(int seconds)
{
    if (seconds == 0)
        return m_history->showAll();
    const FrameRange shown = m_history->shown();
    const double wanted = static_cast<double>(seconds) * m_clock.sampleRateHz();
    m_history->zoom(static_cast<double>(shown.end - shown.begin) / wanted, m_history->cursor());
    m_history->bringIntoView(m_history->cursor());
}

void ReviewView::readSoon()
{
    if (!m_reviewed)
        return;
    const bool isWhole = !m_history->selection();
    m_range->setWaiting(m_history->selection().value_or(FrameRange{0, m_reviewed->measurement.endFrame}), isWhole);
    m_reader->cancelRange();
    m_readTimer.start(readAfterMs);
}

void ReviewView::readRange()
{
    if (m_reviewed)
        m_reader->readRange(m_history->selection().value_or(FrameRange{0, m_reviewed->measurement.endFrame}));
}

void ReviewView::placeCursor(std::int64_t frame)
{
    m_history->setCursorFrame(frame);
    m_player->setCursor(m_history->cursor());
}

void ReviewView::chooseEvent(qint64 id)
{
    m_history->selectEvent(id >= 0 ? std::optional<std::int64_t>(id) : std::nullopt);
}

void ReviewView::goToEvent(qint64 id)
{
    chooseEvent(id);
    if (const StoredEvent *event = m_events->selected()) {
        m_player->pause();
        placeCursor(event->event.frame);
        m_history->bringIntoView(event->event.frame);
    }
}

void ReviewView::excludeSelection()
{
    if (m_history->selection())
        m_edits->exclude(*m_history->selection());
    else
        tell(Severity::info,
             tr("Select a range first: drag with Shift, or move the cursor with Shift and the arrows."));
}

void ReviewView::changeCalibration()
{
    if (!m_reviewed)
        return;
    const bool hasRange = m_history->selection() && m_lastRange;
    m_edits->calibrate(hasRange ? m_lastRange->readings.readings[Metric::LZeq] : notAvailable,
                       hasRange ? m_lastRange->range.begin : 0);
}

void ReviewView::tell(Severity severity, const QString &text) { Q_EMIT messageArrived({severity, text}); }

} // namespace ls
