// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/player.h"
#include "core/store/measurement_reader.h"
#include "core/store/played_audio.h"
#include "tests/store/recorded_folder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace ls;

namespace {

constexpr std::int64_t holeBegin = test::rateHz;
constexpr std::int64_t holeEnd = test::rateHz + 2000;

/// Two channels of noise in several files, with a hole; and its samples as the files hold them.
struct Recorded {
    QTemporaryDir dir;
    std::vector<float> samples; ///< of the whole, interleaved; silence in the hole
    PlayedAudio::Source source;

    Recorded()
    {
        test::RecordedFolder what;
        what.folder = dir.path().toStdString();
        what.frames = 4 * test::rateHz;
        what.holeBegin = holeBegin;
        what.holeEnd = holeEnd;
        test::record(what);
        auto reader = MeasurementReader::open(what.folder).take();
        source = playedSource(what.folder, reader->info(), reader->segments().take(), what.frames, {});
        samples.assign(static_cast<std::size_t>(2 * what.frames), 0.0F);
        for (const SegmentRecord &segment : source.segments) {
            auto file = FileSource::open(what.folder / segment.file).take();
            std::vector<float> read(static_cast<std::size_t>(2 * segment.frames));
            if (file->read(read) != segment.frames)
                qFatal("cannot read");
            std::copy(read.begin(), read.end(), samples.begin() + 2 * segment.firstFrame);
        }
    }
};

std::vector<float> readAll(PlayedAudio &audio, std::int64_t blockFrames)
{
    std::vector<float> all;
    std::vector<float> block(static_cast<std::size_t>(blockFrames * audio.channels()));
    for (std::int64_t frames = 0; (frames = audio.read(block)) > 0;)
        all.insert(all.end(), block.begin(), block.begin() + frames * audio.channels());
    return all;
}

} // namespace

class TestPlayedAudio : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlayedIsWhatTheFilesHold();
    void anyPlaceCanBePlayed();
    void aMissingFileIsSilenceAndTold();
    void aFlatCorrectionPlaysTheSameInTheSamePlace();
    void theGainIsLimitedAtFullScale();
};

void TestPlayedAudio::whatIsPlayedIsWhatTheFilesHold()
{
    const Recorded recorded;
    QVERIFY(recorded.source.segments.size() >= 3);
    for (const std::int64_t block : {7, 480, 5000, 100'000}) {
        PlayedAudio audio(recorded.source);
        QVERIFY(readAll(audio, block) == recorded.samples);
        QVERIFY(audio.unreadable().empty());
    }
    QCOMPARE(recorded.samples[static_cast<std::size_t>(2 * holeBegin + 100)], 0.0F);
}

void TestPlayedAudio::anyPlaceCanBePlayed()
{
    const Recorded recorded;
    PlayedAudio audio(recorded.source);
    std::vector<float> block(2 * 700);
    for (const std::int64_t frame : {31'000, 0, 17'234, 17'233, 8100, 5, 12'000}) {
        audio.seek(frame);
        QCOMPARE(audio.read(block), std::min<std::int64_t>(700, 4 * test::rateHz - frame));
        QVERIFY(std::equal(block.begin(), block.end(), recorded.samples.begin() + 2 * frame));
        QCOMPARE(audio.position(), frame + 700);
    }
    audio.seek(1'000'000);
    QCOMPARE(audio.read(block), std::int64_t{0});
}

void TestPlayedAudio::aMissingFileIsSilenceAndTold()
{
    const Recorded recorded;
    const SegmentRecord &gone = recorded.source.segments[1];
    QVERIFY(std::filesystem::remove(recorded.source.folder / gone.file));
    PlayedAudio audio(recorded.source);
    std::vector<float> expected = recorded.samples;
    std::fill_n(expected.begin() + 2 * gone.firstFrame, 2 * gone.frames, 0.0F);
    QVERIFY(readAll(audio, 1000) == expected);
    QCOMPARE(audio.unreadable(), std::vector<std::string>{gone.file});
}

void TestPlayedAudio::aFlatCorrectionPlaysTheSameInTheSamePlace()
{
    Recorded recorded;
    recorded.source.correction = CorrectionSpec{{{20.0, 0.0}, {3000.0, 0.0}}, CorrectionPhase::minimum, 512};
    PlayedAudio audio(recorded.source);
    audio.seek(20'000);
    audio.setCorrected(true);
    const std::vector<float> played = readAll(audio, 1000);
    QCOMPARE(played.size(), recorded.samples.size() - 40'000);
    float worst = 0.0F;
    for (std::size_t i = 0; i < played.size(); ++i)
        worst = std::max(worst, std::abs(played[i] - recorded.samples[40'000 + i]));
    QVERIFY2(worst < 1e-4F, qPrintable(QString::number(static_cast<double>(worst))));
}

void TestPlayedAudio::theGainIsLimitedAtFullScale()
{
    const Recorded recorded;
    PlayedDevice::Control control;
    PlayedDevice plain(PlayedAudio(recorded.source), control);
    const QByteArray bytes = plain.read(8000);
    QCOMPARE(bytes.size(), 8000);
    const auto *samples = reinterpret_cast<const float *>(bytes.constData());
    QVERIFY(std::equal(samples, samples + 2000, recorded.samples.begin()));
    QVERIFY(!control.isLimiting);
    control.gain = 100.0F;
    const QByteArray louder = plain.read(8000);
    const auto *loud = reinterpret_cast<const float *>(louder.constData());
    for (std::size_t i = 0; i < 2000; ++i)
        QCOMPARE(loud[i], std::clamp(100.0F * recorded.samples[2000 + i], -1.0F, 1.0F));
    QVERIFY(control.isLimiting);
}

QTEST_APPLESS_MAIN(TestPlayedAudio)
#include "tst_played_audio.moc"
