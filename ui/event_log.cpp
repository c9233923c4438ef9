// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_log.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace ls {

namespace {

using Kind = Event::Kind;

const char *kindName(Kind kind)
{
    switch (kind) {
    case Kind::gap:
        return QT_TRANSLATE_NOOP("EventKind", "Gap");
    case Kind::overload:
        return QT_TRANSLATE_NOOP("EventKind", "Overload");
    case Kind::notFinite:
        return QT_TRANSLATE_NOOP("EventKind", "No numbers");
    case Kind::clockLoss:
        return QT_TRANSLATE_NOOP("EventKind", "Loss by the clock");
    case Kind::deviceLost:
        return QT_TRANSLATE_NOOP("EventKind", "Device lost");
    case Kind::deviceBack:
        return QT_TRANSLATE_NOOP("EventKind", "Device back");
    case Kind::silent:
        return QT_TRANSLATE_NOOP("EventKind", "No samples");
    case Kind::suspended:
        return QT_TRANSLATE_NOOP("EventKind", "Suspended");
    case Kind::resumed:
        return QT_TRANSLATE_NOOP("EventKind", "Resumed");
    case Kind::muted:
        return QT_TRANSLATE_NOOP("EventKind", "Muted");
    case Kind::unmuted:
        return QT_TRANSLATE_NOOP("EventKind", "Not muted");
    case Kind::volumeChanged:
        return QT_TRANSLATE_NOOP("EventKind", "Input volume");
    case Kind::rateChanged:
        return QT_TRANSLATE_NOOP("EventKind", "Device's rate");
    case Kind::moved:
        return QT_TRANSLATE_NOOP("EventKind", "Other device");
    case Kind::clockStep:
        return QT_TRANSLATE_NOOP("EventKind", "Clock set");
    case Kind::utcOffset:
        return QT_TRANSLATE_NOOP("EventKind", "Local time");
    case Kind::slept:
        return QT_TRANSLATE_NOOP("EventKind", "Computer slept");
    case Kind::calibration:
        return QT_TRANSLATE_NOOP("EventKind", "Calibration");
    case Kind::diskProblem:
        return QT_TRANSLATE_NOOP("EventKind", "Disk problem");
    case Kind::diskBack:
        return QT_TRANSLATE_NOOP("EventKind", "Disk back");
    case Kind::diskLoss:
        return QT_TRANSLATE_NOOP("EventKind", "Loss by the disk");
    case Kind::diskLow:
        return QT_TRANSLATE_NOOP("EventKind", "Disk nearly full");
    case Kind::marker:
        return QT_TRANSLATE_NOOP("EventKind", "Marker");
    case Kind::exclusion:
        return QT_TRANSLATE_NOOP("EventKind", "Exclusion");
    case Kind::trigger:
        return QT_TRANSLATE_NOOP("EventKind", "Trigger");
    case Kind::limit:
        return QT_TRANSLATE_NOOP("EventKind", "Limit");
    case Kind::classified:
        return QT_TRANSLATE_NOOP("EventKind", "Classified");
    case Kind::withdrawn:
        return QT_TRANSLATE_NOOP("EventKind", "Withdrawn");
    }
    return "";
}

bool countsSamples(Kind kind) { return kind == Kind::overload || kind == Kind::notFinite; }

bool countsFrames(Kind kind)
{
    return kind == Kind::gap || kind == Kind::clockLoss || kind == Kind::diskLoss || kind == Kind::exclusion;
}

bool isMark(Kind kind) { return kind == Kind::marker || kind == Kind::exclusion || kind == Kind::trigger; }

} // namespace

QString eventKindText(Event::Kind kind) { return QCoreApplication::translate("EventKind", kindName(kind)); }

QString eventIconName(Event::Kind kind)
{
    if (kind == Kind::marker || kind == Kind::trigger)
        return QStringLiteral("flag");
    if (kind == Kind::exclusion)
        return QStringLiteral("exclude");
    switch (eventWeight(kind)) {
    case EventWeight::note:
        return QStringLiteral("info");
    case EventWeight::warning:
        return QStringLiteral("warning");
    case EventWeight::loss:
        return QStringLiteral("error");
    }
    return {};
}

EventLog::EventLog(QObject *parent) : QAbstractListModel(parent) {}

void EventLog::beginStream(int sampleRateHz)
{
    m_sampleRateHz = sampleRateHz;
    setPosition(0);
}

void EventLog::setPosition(std::int64_t frame)
{
    m_frame = frame;
    m_frameMs = QDateTime::currentMSecsSinceEpoch();
}

QDateTime EventLog::timeAt(std::int64_t frame) const
{
    if (m_sampleRateHz <= 0)
        return QDateTime::currentDateTime();
    return QDateTime::fromMSecsSinceEpoch(m_frameMs + (frame - m_frame) * 1000 / m_sampleRateHz);
}

bool EventLog::joinToLast(const Event &event)
{
    if (m_entries.empty() || !countsSamples(event.kind))
        return false;
    Entry &last = m_entries.back();
    if (last.event.kind != event.kind || event.frame < last.lastFrame || event.frame - last.lastFrame > m_sampleRateHz)
        return false;
    last.event.count += event.count;
    last.lastFrame = event.frame;
    const QModelIndex changed = index(rowCount() - 1);
    Q_EMIT dataChanged(changed, changed);
    return true;
}

void EventLog::add(const Event &event)
{
    if (joinToLast(event))
        return;
    if (m_entries.size() >= mostEntries) {
        beginRemoveRows({}, 0, 0);
        m_entries.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_entries.push_back({event, event.frame, timeAt(event.frame), m_sampleRateHz});
    endInsertRows();
}

bool EventLog::matches(int row, EventFilter filter) const
{
    const Kind kind = m_entries[static_cast<std::size_t>(row)].event.kind;
    switch (filter) {
    case EventFilter::all:
        return true;
    case EventFilter::problems:
        return eventWeight(kind) != EventWeight::note;
    case EventFilter::marks:
        return isMark(kind);
    }
    return true;
}

QString EventLog::text(const Entry &entry) const
{
    QString sentence = eventText(entry.event);
    if (!countsFrames(entry.event.kind) || entry.sampleRateHz <= 0)
        return sentence;
    const double seconds = static_cast<double>(entry.event.count) / entry.sampleRateHz;
    return tr("%1 (%2 s)").arg(sentence, QLocale().toString(seconds, 'f', seconds < 10.0 ? 3 : 1));
}

QString EventLog::line(int row) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    QString described = text(entry);
    described.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const QDateTime zoned = entry.time.toOffsetFromUtc(entry.time.offsetFromUtc());
    return QStringLiteral("%1\t%2\t%3")
        .arg(zoned.toString(Qt::ISODateWithMs), eventKindText(entry.event.kind), described);
}

int EventLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EventLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case timeRole:
        return entry.time;
    case kindRole:
        return eventKindText(entry.event.kind);
    case Qt::DisplayRole:
    case textRole:
        return text(entry);
    case iconRole:
        return eventIconName(entry.event.kind);
    case weightRole:
        return static_cast<int>(eventWeight(entry.event.kind));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(entry.time.toString(QStringLiteral("HH:mm:ss")), eventKindText(entry.event.kind), text(entry));
    case Qt::ToolTipRole:
        return tr("%1\nframe %2 of the measurement")
            .arg(QLocale().toString(entry.time, QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t")),
                 QString::number(entry.event.frame));
    default:
        return {};
    }
}

} // namespace ls
