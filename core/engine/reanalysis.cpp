// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reanalysis.h"

#include "core/base/translation.h"
#include "core/engine/calibration_entry.h"
#include "core/engine/measurement_analysis.h"
#include "core/measure/pipeline.h"
#include "core/store/hash_chain.h"
#include "core/store/measurement_audio.h"
#include "core/store/measurement_lock.h"
#include "core/store/measurement_reader.h"
#include "core/store/measurement_store.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ls {

namespace {

/// Gathers what the pipeline reads, and the proof of it.
class Gathered : public ReadingSink {
public:
    Gathered(int sampleRateHz, std::map<std::int64_t, Sha256> audio)
        : m_chain(sampleRateHz, 1),
          m_audio(std::move(audio))
    {
    }

    bool wantsSnapshots() const noexcept override { return false; }
    void snapshot(const Snapshot & /*snapshot*/) noexcept override {}
    void row(const LogRow &row) noexcept override
    {
        m_batch.rows.push_back(row);
        m_chain.addRow(row);
    }
    void bandRow(const BandRow &row) noexcept override
    {
        m_batch.bandRows.push_back(row);
        m_chain.addBandRow(row);
    }
    void event(const Event & /*event*/) noexcept override {} // they are known

    void pass(std::int64_t frames) { m_chain.addUnstored(frames); }
    bool isFull() const { return m_batch.rows.size() >= rowsAtOnce; }
    Result<void> writeTo(MeasurementStore &store)
    {
        link(m_chain.take());
        Result<void> written = store.write(m_batch);
        m_batch = {};
        return written;
    }
    Result<void> finish(MeasurementStore &store)
    {
        link(m_chain.finish());
        return writeTo(store);
    }

private:
    /// In the place of the audio that this database does not hold stands the audio that was recorded.
    void link(const std::vector<SecondHash> &hashes)
    {
        for (SecondHash hash : hashes) {
            if (const auto heard = m_audio.find(hash.second); heard != m_audio.end())
                hash.audio = heard->second;
            hash.chain = chainedHash(m_last, hash);
            m_last = hash.chain;
            m_batch.hashes.push_back(hash);
        }
    }

    HashChain m_chain;
    const std::map<std::int64_t, Sha256> m_audio;
    Sha256 m_last{};
    StoreBatch m_batch;
};

std::optional<CorrectionDesign> correctionOf(const CalibrationEntry &entry, int sampleRateHz)
{
    if (entry.curve.empty() || entry.taps == 0)
        return std::nullopt;
    const CorrectionPhase phase = entry.phase == "linear" ? CorrectionPhase::linear : CorrectionPhase::minimum;
    return designCorrection(entry.curve, sampleRateHz, phase, entry.taps);
}

Settings settingsFrom(const MeasurementInfo &info)
{
    Settings settings;
    settings.channel = info.channel;
    for (const auto &[name, value] : info.settings) {
        if (name == "loudness_channels")
            settings.loudnessChannels = value;
    }
    return validated(settings);
}

} // namespace

std::vector<CalibrationEntry> withCurve(const MeasurementInfo &info, std::vector<CalibrationEntry> inForce,
                                        const CalibrationFile &file, NewLevel level, const std::string &reason)
{
    if (inForce.empty() || inForce.front().frame > 0)
        inForce.insert(inForce.begin(), CalibrationEntry{});
    CalibrationChoice choice;
    choice.file = file;
    for (CalibrationEntry &entry : inForce) {
        const StreamInfo stream = recordedStream(info, &entry);
        const Result<Sensitivity> ofFile = sensitivityFor(choice, stream);
        const bool hasNew = level == NewLevel::fromFile && ofFile && ofFile.value().calibrated();
        const CorrectionSpec curve{file.curve,
                                   entry.phase == "linear" ? CorrectionPhase::linear : CorrectionPhase::minimum, 0};
        CalibrationEntry changed =
            calibrationEntryOf(choice, stream, hasNew ? ofFile.value() : entry.sensitivity, curve);
        changed.frame = entry.frame;
        if (!hasNew) {
            changed.referenceDbSpl = entry.referenceDbSpl;
            changed.readingDbFs = entry.readingDbFs;
        }
        changed.reason = reason;
        entry = std::move(changed);
    }
    return inForce;
}

Result<Reanalysed> reanalyse(const std::filesystem::path &folder, const std::vector<CalibrationEntry> &calibrations,
                             const std::filesystem::path &into, const std::function<bool(double)> &progress)
{
    if (MeasurementLock::isHeld(folder))
        return Error{ErrorCode::measurementRunning, folder.string(), {}};
    const Result<std::unique_ptr<MeasurementReader>> opened = MeasurementReader::open(folder);
    if (!opened)
        return opened.error();
    const MeasurementReader &reader = *opened.value();
    if (reader.info().audio == AudioKept::calibrated)
        return Error{ErrorCode::editOutdated, folder.string(),
                     QT_TRANSLATE_NOOP("Reason", "another curve needs raw audio, and this was kept corrected")};
    const Result<std::unique_ptr<MeasurementAudio>> joined = MeasurementAudio::open(folder, reader);
    if (!joined)
        return joined.error();
    MeasurementAudio &audio = *joined.value();
    const Result<std::vector<SecondHash>> hashes = reader.hashes();
    if (!hashes)
        return hashes.error();
    std::map<std::int64_t, Sha256> recorded;
    for (const SecondHash &hash : hashes.value())
        recorded.emplace(hash.second, hash.audio);

    std::error_code none;
    std::filesystem::create_directories(into, none);
    MeasurementInfo info = reader.info();
    info.audio = AudioKept::none;
    Result<std::unique_ptr<MeasurementStore>> store = MeasurementStore::create(into, info);
    if (!store)
        return store.error();
    const int rateHz = audio.format().sampleRateHz;
    const std::optional<CorrectionDesign> correction =
        calibrations.empty() ? std::nullopt : correctionOf(calibrations.front(), rateHz);
    Gathered gathered(rateHz, std::move(recorded));
    Pipeline pipeline(audio.format(), settingsFrom(reader.info()), gathered, correction ? &*correction : nullptr);
    std::int64_t measured = 0;
    while (const std::optional<BlockView> block = audio.next()) {
        pipeline.consume(*block);
        gathered.pass(block->gapFrames + block->frames());
        measured += block->frames();
        if (gathered.isFull()) {
            if (Result<void> written = gathered.writeTo(*store.value()); !written)
                return written.error();
        }
        const double done = static_cast<double>(pipeline.nextFrame()) /
            static_cast<double>(std::max<std::int64_t>(audio.endFrame(), 1));
        if (progress && !progress(std::min(done, 1.0)))
            return Reanalysed{};
    }
    if (measured == 0)
        return Error{ErrorCode::audioFileEmpty, folder.string(), {}};
    pipeline.finish();
    if (Result<void> written = gathered.finish(*store.value()); !written)
        return written.error();
    const std::optional<MeasurementEnd> &end = reader.end();
    if (Result<void> done = store.value()->finish(end ? *end : MeasurementEnd{audio.endFrame()}); !done)
        return done.error();
    return Reanalysed{calibrations, into};
}

} // namespace ls
