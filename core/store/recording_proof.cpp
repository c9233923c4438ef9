// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_proof.h"

namespace ls {

RecordingProof::RecordingProof(int sampleRateHz, int channels) : m_sampleRateHz(sampleRateHz), m_channels(channels)
{
    m_chain.emplace(sampleRateHz, channels);
}

void RecordingProof::beginFolder(const RecordingPlace::Folder &folder)
{
    const std::scoped_lock guard(m_lock);
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_chain.emplace(m_sampleRateHz, m_channels);
    m_audioUpTo = folder.firstFrame;
    m_heldBack.clear();
}

void RecordingProof::addAudio(std::int64_t frame, std::span<const float> interleaved)
{
    addUnstored(frame);
    const std::scoped_lock guard(m_lock);
    const auto known = static_cast<std::size_t>((m_audioUpTo - frame) * m_channels);
    if (known >= interleaved.size())
        return;
    m_chain->addAudio(interleaved.subspan(known));
    m_audioUpTo = frame + static_cast<std::int64_t>(interleaved.size()) / m_channels;
}

void RecordingProof::addUnstored(std::int64_t upToFrame)
{
    const std::scoped_lock guard(m_lock);
    if (upToFrame <= m_audioUpTo)
        return;
    m_chain->addUnstored(upToFrame - m_audioUpTo);
    m_audioUpTo = upToFrame;
}

bool RecordingProof::addRows(const RecordingPlace::Folder &folder, std::span<const LogRow> rows,
                             std::span<const BandRow> bandRows)
{
    const std::scoped_lock guard(m_lock);
    if (folder != m_folder)
        return false;
    for (LogRow row : rows) {
        row.beginFrame -= folder.firstFrame;
        row.endFrame -= folder.firstFrame;
        m_chain->addRow(row);
    }
    for (BandRow row : bandRows) {
        row.beginFrame -= folder.firstFrame;
        row.endFrame -= folder.firstFrame;
        m_chain->addBandRow(row);
    }
    return true;
}

std::vector<SecondHash> RecordingProof::take(std::int64_t audioUpTo)
{
    const std::scoped_lock guard(m_lock);
    const std::vector<SecondHash> complete = m_chain->take();
    m_heldBack.insert(m_heldBack.end(), complete.begin(), complete.end());
    std::vector<SecondHash> taken;
    while (!m_heldBack.empty() && m_folder.firstFrame + (m_heldBack.front().second + 1) * m_sampleRateHz <= audioUpTo) {
        taken.push_back(m_heldBack.front());
        m_heldBack.pop_front();
    }
    return taken;
}

std::vector<SecondHash> RecordingProof::finish()
{
    const std::scoped_lock guard(m_lock);
    std::vector<SecondHash> rest(m_heldBack.begin(), m_heldBack.end());
    const std::vector<SecondHash> last = m_chain->finish();
    rest.insert(rest.end(), last.begin(), last.end());
    m_heldBack.clear();
    return rest;
}

} // namespace ls
