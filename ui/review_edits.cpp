// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_edits.h"

#include "ui/format.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

using Kind = Event::Kind;

double classValue(int number) { return number > 0 ? static_cast<double>(number) : notAvailable; }
int classOf(const Event &event)
{
    return std::isfinite(event.value) ? std::clamp(static_cast<int>(event.value), 0, 9) : 0;
}

} // namespace

ReviewEdits::ReviewEdits(ReviewReader &reader, QWidget &window) : QObject(&window), m_reader(reader), m_window(window)
{
    connectReanalysis();
}

void ReviewEdits::connectReanalysis()
{
    connect(&m_reanalysis, &ReviewReanalysis::progressed, this, &ReviewEdits::reanalysing);
    connect(&m_reanalysis, &ReviewReanalysis::failed, this, [this](const Error &error) {
        Q_EMIT reanalysisEnded();
        Q_EMIT refused(errorText(error));
    });
    connect(&m_reanalysis, &ReviewReanalysis::cancelled, this, [this] {
        Q_EMIT reanalysisEnded();
        Q_EMIT refused(tr("The levels are as they were."));
    });
    connect(&m_reanalysis, &ReviewReanalysis::finished, this,
            [this](const Reanalysed &computed, const std::shared_ptr<QTemporaryDir> &scratch) {
                m_reader.edit([computed, scratch, why = m_reanalysisReason](MeasurementEditor &editor) {
                    return editor.reanalyse(computed.calibrations, computed.folder, why);
                });
                Q_EMIT reanalysisEnded();
            });
}

bool ReviewEdits::cancelReanalysis()
{
    m_reanalysis.cancel();
    return m_reanalysis.isRunning();
}

void ReviewEdits::reanalyse(const CalibrationFile &file, NewLevel level, const QString &reason)
{
    const ReviewedMeasurement &measurement = m_reviewed->measurement;
    if (measurement.info.audio == AudioKept::calibrated)
        return Q_EMIT refused(tr("Its audio was kept with the microphone's curve taken away. Another curve needs raw "
                                 "audio."));
    if (!measurement.hasAudio())
        return Q_EMIT refused(tr("There is no audio that levels could be computed from."));
    m_reanalysisReason = reason.toStdString();
    Q_EMIT reanalysing(0.0);
    m_reanalysis.start(measurement.folder,
                       withCurve(measurement.info, measurement.calibrations, file, level, m_reanalysisReason));
}

void ReviewEdits::setReviewed(const std::shared_ptr<const Reviewed> &reviewed, const ReviewClock &clock)
{
    m_reviewed = reviewed;
    m_clock = clock;
}

QString ReviewEdits::lockedBecause() const
{
    if (!m_reviewed)
        return tr("Nothing is open.");
    if (m_reviewed->kind != Reviewed::Kind::measurement)
        return tr("Only measurement folders keep marks and exclusions; this is a file.");
    const ReviewedMeasurement &measurement = m_reviewed->measurement;
    if (measurement.isRunning)
        return tr("This measurement is still being recorded. It can be changed when it has ended.");
    if (!measurement.end)
        return tr("This measurement was cut off. Recover it before you change it: levelscribe-cli verify --recover.");
    const QString folder = toQString(measurement.folder);
    if (!QFileInfo(folder).isWritable())
        return tr("“%1” cannot be written, so marks and exclusions cannot be kept. Copy the folder to change it.")
            .arg(folder);
    return {};
}

bool ReviewEdits::isOpen()
{
    const QString why = lockedBecause();
    if (!why.isEmpty())
        Q_EMIT refused(why);
    return why.isEmpty();
}

const StoredEvent *ReviewEdits::find(std::int64_t id) const
{
    const std::vector<StoredEvent> &events = m_reviewed->measurement.events;
    const auto found =
        std::find_if(events.begin(), events.end(), [id](const StoredEvent &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

void ReviewEdits::ask(ReviewEventDialog::Ask what, std::int64_t frame, const Entry &now,
                      std::function<void(const Entry &)> then)
{
    if (!isOpen() || m_window.findChild<QDialog *>(QStringLiteral("reviewEventDialog")) != nullptr)
        return;
    const QString when = tr("at %1").arg(m_clock.text(frame, ReviewClock::Detail::tenths));
    auto *dialog = new ReviewEventDialog(what, when, now, &m_window);
    connect(dialog, &ReviewEventDialog::entered, this, std::move(then));
    dialog->open();
}

void ReviewEdits::addMarker(std::int64_t frame, int markerClass)
{
    if (!isOpen())
        return;
    m_reader.edit([event = Event{Kind::marker, frame, 0, classValue(markerClass)}](MeasurementEditor &editor) {
        return editor.add(event, {});
    });
}

void ReviewEdits::addMarkerWithNote(std::int64_t frame)
{
    ask(ReviewEventDialog::Ask::newMarker, frame, {}, [this, frame](const Entry &entry) {
        const Event event{Kind::marker, frame, 0, classValue(entry.eventClass), entry.words.toStdString()};
        m_reader.edit([event](MeasurementEditor &editor) { return editor.add(event, {}); });
    });
}

void ReviewEdits::exclude(FrameRange range)
{
    ask(ReviewEventDialog::Ask::newExclusion, range.begin, {0, m_lastExclusion, {}}, [this, range](const Entry &entry) {
        m_lastExclusion = entry.words;
        const Event event{Kind::exclusion, range.begin, range.end - range.begin, notAvailable,
                          entry.words.toStdString()};
        m_reader.edit([event](MeasurementEditor &editor) { return editor.add(event, event.detail); });
    });
}

void ReviewEdits::moveMarker(std::int64_t id, std::int64_t frame)
{
    const StoredEvent *marker = isOpen() ? find(id) : nullptr;
    if (marker == nullptr)
        return;
    Event moved = marker->event;
    moved.frame = frame;
    m_reader.edit([id, moved](MeasurementEditor &editor) { return editor.change(id, moved, "moved"); });
}

void ReviewEdits::change(const StoredEvent &event)
{
    const std::int64_t id = event.id;
    const Event before = event.event;
    const bool isMark = before.kind == Kind::marker || before.kind == Kind::exclusion;
    Entry now;
    if (isMark) {
        now = {before.kind == Kind::marker ? classOf(before) : 0, QString::fromStdString(before.detail), {}};
    } else if (m_reviewed) {
        for (const StoredEvent &said : m_reviewed->measurement.events) {
            if (said.event.kind == Kind::classified && said.event.count == id)
                now = {classOf(said.event), QString::fromStdString(said.event.detail), {}};
        }
    }
    const ReviewEventDialog::Ask what = before.kind == Kind::marker ? ReviewEventDialog::Ask::changeMarker
        : before.kind == Kind::exclusion                            ? ReviewEventDialog::Ask::changeExclusion
                                                                    : ReviewEventDialog::Ask::classify;
    ask(what, before.frame, now, [this, id, before, isMark](const Entry &entry) {
        const std::string reason = entry.reason.toStdString();
        const std::string words = entry.words.toStdString();
        if (!isMark) {
            m_reader.edit([id, number = entry.eventClass, words, reason](MeasurementEditor &editor) {
                return editor.classify(id, number, words, reason);
            });
            return;
        }
        Event changed = before;
        changed.detail = words;
        if (changed.kind == Kind::marker)
            changed.value = classValue(entry.eventClass);
        m_reader.edit([id, changed, reason](MeasurementEditor &editor) { return editor.change(id, changed, reason); });
    });
}

void ReviewEdits::withdraw(const StoredEvent &event)
{
    if (event.event.kind != Kind::marker && event.event.kind != Kind::exclusion)
        return Q_EMIT refused(tr("What happened while recording stays; only markers and exclusions can be withdrawn."));
    if (isOpen())
        m_reader.edit([id = event.id](MeasurementEditor &editor) { return editor.withdraw(id, "withdrawn"); });
}

void ReviewEdits::undo()
{
    if (isOpen())
        m_reader.edit([](MeasurementEditor &editor) { return editor.undo(); });
}

void ReviewEdits::redo()
{
    if (isOpen())
        m_reader.edit([](MeasurementEditor &editor) { return editor.redo(); });
}

void ReviewEdits::calibrate(double toneDb, std::int64_t toneFrame)
{
    if (!isOpen())
        return;
    if (m_reanalysis.isRunning())
        return Q_EMIT refused(tr("The levels are being computed anew. Wait, or cancel that first."));
    const std::vector<CalibrationEntry> &inForce = m_reviewed->measurement.calibrations;
    double offsetAtTone = 0.0;
    for (const CalibrationEntry &entry : inForce) {
        if (entry.frame <= toneFrame)
            offsetAtTone = entry.sensitivity.calibrated() ? entry.sensitivity.splOffsetDb : 0.0;
    }
    const double offsetNow = inForce.empty() ? notAvailable : inForce.front().sensitivity.splOffsetDb;
    const double firstOffset = std::isnan(offsetNow) ? 0.0 : offsetNow;
    const bool isChecked = !inForce.empty() && inForce.front().sensitivity.state == CalibrationState::checked;
    auto *dialog = new ReviewCalibrationDialog(offsetNow, toneDb - offsetAtTone, isChecked, &m_window);
    // The offset is that of the recording's beginning: what the volume was changed by until the tone is counted.
    const double sinceBeginningDb = offsetAtTone - firstOffset;
    connect(dialog, &ReviewCalibrationDialog::entered, this,
            [this, inForce, sinceBeginningDb](double offsetDb, bool byCalibrator, const QString &reason) {
                const double firstDb = byCalibrator ? offsetDb - sinceBeginningDb : offsetDb;
                const std::string why = reason.toStdString();
                const auto entries = withOffset(
                    inForce, firstDb, byCalibrator ? CalibrationState::checked : CalibrationState::estimated, why);
                m_reader.edit([entries, why](MeasurementEditor &editor) { return editor.calibrate(entries, why); });
            });
    connect(dialog, &ReviewCalibrationDialog::curveEntered, this, &ReviewEdits::reanalyse);
    dialog->open();
}

} // namespace ls
