// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_place.h"

#include <algorithm>
#include <utility>

namespace ls {

RecordingPlace::RecordingPlace(std::filesystem::path outputFolder, int sampleRateHz, TimeOf timeOf)
    : m_outputFolder(std::move(outputFolder)),
      m_sampleRateHz(sampleRateHz),
      m_timeOf(std::move(timeOf))
{
}

Result<RecordingPlace::Folder> RecordingPlace::folderFor(std::int64_t frame)
{
    const std::scoped_lock guard(m_lock);
    if (m_current.folder && !m_disowned && m_current.folder->isInPlace())
        return m_current;
    std::int64_t firstFrame = 0;
    if (m_current.folder) {
        firstFrame = std::max(std::min(frame, m_levelsKept), m_current.firstFrame);
        firstFrame -= firstFrame % m_sampleRateHz;
    }
    Result<std::shared_ptr<const MeasurementFolder>> made =
        MeasurementFolder::create(m_outputFolder, m_timeOf(firstFrame));
    if (!made)
        return made.error();
    m_current = {made.take(), firstFrame, m_current.number + 1};
    m_disowned = false;
    return m_current;
}

RecordingPlace::Folder RecordingPlace::current() const
{
    const std::scoped_lock guard(m_lock);
    return m_current;
}

void RecordingPlace::levelsKept(std::int64_t upToFrame)
{
    const std::scoped_lock guard(m_lock);
    m_levelsKept = std::max(m_levelsKept, upToFrame);
}

void RecordingPlace::disown(const Folder &folder)
{
    const std::scoped_lock guard(m_lock);
    m_disowned = m_disowned || folder == m_current;
}

bool RecordingPlace::isInPlace() const
{
    const std::scoped_lock guard(m_lock);
    return m_current.folder && !m_disowned && m_current.folder->isInPlace();
}

} // namespace ls
