// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/segment_finisher.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ls {

namespace {

constexpr qint64 hashBytes = 32 << 20; // at once: the levels are not to wait for it

} // namespace

SegmentFinisher::SegmentFinisher(Setup setup, Tell tell) : m_setup(setup), m_tell(std::move(tell)) {}

void SegmentFinisher::follow(const AudioSegment &segment)
{
    const std::int64_t first = segment.record.firstFrame;
    m_heard.try_emplace(first, Heard{StretchLoudness(first, m_setup.sampleRateHz), first});
}

void SegmentFinisher::add(AudioSegment segment)
{
    follow(segment);
    m_ended.push_back({std::move(segment), false, std::nullopt, 0});
}

void SegmentFinisher::tell(std::span<const LogRow> rows)
{
    for (auto heard = m_heard.begin(); heard != m_heard.end(); ++heard) {
        const auto next = std::next(heard);
        for (const LogRow &row : rows) {
            // A row that lies in two files belongs to neither.
            if (row.beginFrame < heard->second.upTo || (next != m_heard.end() && row.endFrame > next->first))
                continue;
            heard->second.loudness.add(row);
            heard->second.upTo = row.endFrame;
        }
    }
}

void SegmentFinisher::tellMarker(const Event &marker) { m_markers.push_back(marker); }

AudioFileEnding SegmentFinisher::endingOf(const SegmentRecord &record) const
{
    AudioFileEnding ending;
    const auto heard = m_heard.find(record.firstFrame);
    if (m_setup.tellsLoudness && heard != m_heard.end())
        ending = heard->second.loudness.ending();
    for (const Event &marker : m_markers) {
        const std::int64_t frame = marker.frame - record.firstFrame;
        if (frame < 0 || frame >= record.frames)
            continue;
        std::string label = std::isfinite(marker.value) ? std::to_string(std::lround(marker.value)) : std::string();
        if (!marker.detail.empty())
            label += (label.empty() ? "" : " ") + marker.detail;
        ending.cues.push_back({frame, label});
    }
    return ending;
}

std::vector<AudioSegment> SegmentFinisher::step(std::int64_t rowsUpTo)
{
    std::vector<AudioSegment> changed;
    for (Ended &ended : m_ended) {
        const SegmentRecord &record = ended.segment.record;
        if (record.endFrame() > rowsUpTo)
            break;
        if (!ended.finished) {
            finish(ended);
            changed.push_back(ended.segment);
        }
        if (hashPiece(ended))
            changed.push_back(ended.segment);
    }
    std::erase_if(m_ended, [](const Ended &ended) { return ended.finished && !ended.hash; });
    while (m_heard.size() > 1 &&
           (m_ended.empty() || m_heard.begin()->first < m_ended.front().segment.record.firstFrame))
        m_heard.erase(m_heard.begin());
    return changed;
}

void SegmentFinisher::finish(Ended &ended)
{
    AudioSegment &segment = ended.segment;
    const Result<void> finished = segment.writer->finish(endingOf(segment.record));
    ended.finished = true;
    ended.hash.emplace();
    if (!finished) // all audio is in it; what is missing is what it tells of itself
        m_tell({Event::Kind::diskProblem, segment.record.endFrame(), 0, notAvailable,
                finished.error().detail.inEnglish()});
    segment.record.complete = true;
    segment.writer.reset();
}

/// True once the hash is there.
bool SegmentFinisher::hashPiece(Ended &ended) const
{
    QFile file(QString::fromStdString(ended.segment.path().string()));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(ended.hashedBytes)) {
        ended.hash.reset(); // gone: told by who looks after it
        return false;
    }
    const QByteArray bytes = file.read(hashBytes);
    ended.hash->add(std::as_bytes(std::span(bytes)));
    ended.hashedBytes += bytes.size();
    if (!file.atEnd())
        return false;
    ended.segment.record.sha256 = ended.hash->finish();
    ended.hash.reset();
    return true;
}

} // namespace ls
