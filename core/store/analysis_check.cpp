// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/analysis_check.h"

#include "core/store/edit_log.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_names.h"
#include "core/store/measurement_reader.h"

#include <algorithm>
#include <map>
#include <string>

namespace ls {

namespace {

using Kind = CheckFinding::Kind;

/// One analysis against its hashes.
class AnalysisCheck {
public:
    AnalysisCheck(const LevelAnalysis &analysis, std::map<std::int64_t, SecondHash> stored,
                  const std::map<std::int64_t, Sha256> &audio)
        : m_analysis(analysis),
          m_stored(std::move(stored)),
          m_audio(audio)
    {
    }

    void compare(const std::vector<SecondHash> &computed)
    {
        for (const SecondHash &hash : computed) {
            const auto stored = m_stored.find(hash.second);
            if (stored == m_stored.end()) {
                tell(hash.second);
                continue;
            }
            const SecondHash &expected = stored->second;
            const auto heard = m_audio.find(hash.second);
            const bool isOfThisAudio = heard == m_audio.end() || expected.audio == heard->second;
            if (expected.log != hash.log || !isOfThisAudio || expected.chain != chainedHash(m_last, expected))
                tell(hash.second);
            m_last = expected.chain;
            m_stored.erase(stored);
        }
    }
    std::vector<CheckFinding> finish()
    {
        for (const auto &[second, hash] : m_stored) // of levels that are not there
            tell(second);
        if (toHex(m_last) != m_analysis.root && m_findings.empty())
            tell(0);
        return std::move(m_findings);
    }

private:
    /// Seconds that touch are told once.
    void tell(std::int64_t second)
    {
        if (!m_findings.empty() && m_findings.back().lastSecond + 1 >= second)
            m_findings.back().lastSecond = std::max(m_findings.back().lastSecond, second);
        else
            m_findings.push_back({Kind::analysisAltered, {}, std::to_string(m_analysis.id), second, second});
    }

    const LevelAnalysis &m_analysis;
    std::map<std::int64_t, SecondHash> m_stored; // still to be compared
    const std::map<std::int64_t, Sha256> &m_audio;
    std::vector<CheckFinding> m_findings;
    Sha256 m_last{};
};

Result<std::vector<CheckFinding>> checkOne(const MeasurementReader &levels, const LevelAnalysis &analysis,
                                           const std::map<std::int64_t, Sha256> &audio, std::int64_t endFrame)
{
    const Result<std::vector<SecondHash>> hashes = levels.hashesOf(analysis.id);
    if (!hashes)
        return hashes.error();
    std::map<std::int64_t, SecondHash> stored;
    for (const SecondHash &hash : hashes.value())
        stored.emplace(hash.second, hash);
    AnalysisCheck check(analysis, std::move(stored), audio);
    const int rateHz = levels.info().format.sampleRateHz;
    HashChain chain(rateHz, 1);
    for (std::int64_t begin = 0; begin < endFrame; begin += rateHz) {
        chain.addUnstored(std::min<std::int64_t>(rateHz, endFrame - begin));
        const FrameRange range{begin, begin + rateHz};
        Result<void> read = levels.eachRow(range, [&](const LogRow &row) { chain.addRow(row); });
        if (read)
            read = levels.eachBandRow(range, [&](const BandRow &row) { chain.addBandRow(row); });
        if (!read)
            return read.error();
        check.compare(chain.take());
    }
    check.compare(chain.finish());
    return check.finish();
}

} // namespace

Result<std::vector<CheckFinding>> checkAnalyses(const std::filesystem::path &folder, const MeasurementReader &logged,
                                                std::int64_t endFrame)
{
    std::vector<CheckFinding> findings;
    const Result<std::vector<LevelAnalysis>> analyses = analysesOf(logged);
    if (!analyses)
        return analyses.error();
    if (analyses.value().empty())
        return findings;
    findings.push_back({Kind::reanalysed, {}, std::to_string(analyses.value().size())});
    const Result<std::vector<SecondHash>> recorded = logged.hashes();
    if (!recorded)
        return recorded.error();
    std::map<std::int64_t, Sha256> audio;
    for (const SecondHash &hash : recorded.value())
        audio.emplace(hash.second, hash.audio);
    for (const LevelAnalysis &analysis : analyses.value()) {
        const Result<std::unique_ptr<MeasurementReader>> levels = MeasurementReader::open(folder, analysis.id);
        if (!levels)
            return levels.error();
        const Result<std::vector<CheckFinding>> found = checkOne(*levels.value(), analysis, audio, endFrame);
        if (!found)
            return found.error();
        findings.insert(findings.end(), found.value().begin(), found.value().end());
    }
    return findings;
}

} // namespace ls
