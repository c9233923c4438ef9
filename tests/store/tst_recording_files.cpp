// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/audio_file_info.h"
#include "tests/core/signals.h"
#include "tests/store/recording_bench.h"

#include <QDir>

using namespace ls;

namespace {

constexpr AudioFormat slow{8000, 1, SampleType::float32};

RecordingSummary recorded(const RecordingWriter::Setup &setup, std::span<const float> samples)
{
    test::RecordingBench bench(setup);
    bench.feed(samples);
    return bench.finish();
}

/// A tone of this RMS level, in dBFS.
std::vector<float> tone(double levelDbFs, double seconds)
{
    return test::toFloat(test::sine(1000.0, levelDbFs, 8000, static_cast<std::size_t>(seconds * 8000.0)));
}

std::vector<float> joined(std::initializer_list<std::vector<float>> parts)
{
    std::vector<float> all;
    for (const std::vector<float> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

/// Which audio files a recording makes, and what they hold.
class TestRecordingFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rotationLosesNoFrame_data();
    void rotationLosesNoFrame();
    void filesBeginAtTheHoursOfTheClock();
    void withoutAudioThereAreLevelsOnly();
    void calibratedAudioIsTheAnalysedChannelWithoutTheCurve();
    void aFileTellsItsLoudnessAndMarkers();
    void aTriggerKeepsTheLoudMomentsOnly();
    void aTriggerThatNeverComesKeepsNoAudio();
    void whatEndsWhileItIsLoudIsKeptToTheEnd();
    void aThresholdInDbSplStaysOneAtAnyGain();
};

void TestRecordingFiles::rotationLosesNoFrame_data()
{
    QTest::addColumn<int>("container");
    QTest::addColumn<int>("sample");
    QTest::newRow("float") << static_cast<int>(AudioContainer::wav) << static_cast<int>(StoredSample::f32);
    QTest::newRow("24 bit") << static_cast<int>(AudioContainer::wav) << static_cast<int>(StoredSample::s24);
    QTest::newRow("FLAC") << static_cast<int>(AudioContainer::flac) << static_cast<int>(StoredSample::s24);
}

void TestRecordingFiles::rotationLosesNoFrame()
{
    QFETCH(int, container);
    QFETCH(int, sample);
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, {48000, 2, SampleType::float32});
    setup.options.container = static_cast<AudioContainer>(container);
    setup.options.sample = static_cast<StoredSample>(sample);
    setup.options.rotateSeconds = 1.1; // within a second, and within a block
    std::vector<float> samples = test::noise(2 * 200'000, 1);
    for (float &value : samples) // multiples of 2^-23: what 24 bits can hold
        value = static_cast<float>(std::nearbyint(static_cast<double>(value) * 8388608.0) / 8388608.0);
    const RecordingSummary summary = recorded(setup, samples);
    QVERIFY(!summary.error);
    QCOMPARE(summary.files.size(), 4U); // 52 800 frames each
    QVERIFY(test::samplesOf(summary) == samples);
    std::int64_t next = 0;
    const std::vector<SegmentRecord> segments = test::databaseOf(summary.folder)->segments().value();
    QCOMPARE(segments.size(), 4U);
    for (const SegmentRecord &segment : segments) {
        QCOMPARE(segment.firstFrame, next);
        next += segment.frames;
        QVERIFY(segment.complete && segment.sha256);
    }
    QCOMPARE(segments[0].frames, 52'800);
    QCOMPARE(next, 200'000);
}

void TestRecordingFiles::filesBeginAtTheHoursOfTheClock()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.rotateAtHours = true;
    // 1.5 s before a full hour, of every zone with whole hours: 2026-11-26T10:59:58.500Z
    setup.time = std::chrono::system_clock::time_point(std::chrono::milliseconds(1'795'690'798'500));
    const RecordingSummary summary = recorded(setup, test::noise(3 * 8000, 1));
    const std::vector<SegmentRecord> segments = test::databaseOf(summary.folder)->segments().value();
    QCOMPARE(segments.size(), 2U);
    QCOMPARE(segments[1].firstFrame, 12'000);
}

void TestRecordingFiles::withoutAudioThereAreLevelsOnly()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.audio = AudioKept::none;
    const RecordingSummary summary = recorded(setup, test::noise(5 * 8000, 1));
    QVERIFY(!summary.error);
    QCOMPARE(summary.frames, 5 * 8000);
    QCOMPARE(summary.framesWritten, 0);
    QVERIFY(!summary.rootHash.empty());
    QCOMPARE(QDir(QString::fromStdString(summary.folder.string())).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("measurement.sqlite")});
    const auto database = test::databaseOf(summary.folder);
    QCOMPARE(database->rows().value().size(), 50U);
    QCOMPARE(database->hashes().value().size(), 5U);
    QCOMPARE(database->info().audio, AudioKept::none);
}

void TestRecordingFiles::calibratedAudioIsTheAnalysedChannelWithoutTheCurve()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, {48000, 2, SampleType::float32});
    setup.options.audio = AudioKept::calibrated;
    setup.info.channel = 2;
    CorrectionSpec spec;
    spec.curve = {{20.0, 0.0}, {1000.0, 0.0}, {4000.0, 6.0}, {20000.0, 6.0}}; // it hears 6 dB more up there
    setup.correction = spec;
    std::vector<float> samples(2 * 3 * 48000);
    const std::vector<float> high = test::toFloat(test::sine(8000.0, -20.0, 48000, 3 * 48000));
    for (std::size_t i = 0; i < high.size(); ++i)
        samples[2 * i + 1] = high[i];
    const RecordingSummary summary = recorded(setup, samples);
    const std::vector<float> stored = test::samplesOf(summary);
    QCOMPARE(stored.size(), high.size()); // one channel, every frame
    double energy = 0.0;
    for (std::size_t i = 48000; i < 2 * 48000; ++i)
        energy += static_cast<double>(stored[i]) * static_cast<double>(stored[i]) / 48000.0;
    QVERIFY2(std::abs(powerToDb(energy) + 26.0) < 0.1, qPrintable(QString::number(powerToDb(energy))));
}

void TestRecordingFiles::aFileTellsItsLoudnessAndMarkers()
{
    const QTemporaryDir output;
    test::RecordingBench bench(test::recordingInto(output));
    // EBU Tech 3341, case 1, in one channel: a 1 kHz sine of −23 dBFS peak reads −26.0 LUFS (−3.01 for one channel).
    bench.feed(test::toFloat(test::sine(1000.0, -23.0 - 3.01, 48000, 20 * 48000)));
    bench.writer().add(Event{Event::Kind::marker, 48000, 0, 2.0, "lorry"});
    const RecordingSummary summary = bench.finish();
    const AudioFileInfo info = readAudioFileInfo(summary.folder / "audio-0001.wav").take();
    QVERIFY(info.ending.integratedLufs);
    QVERIFY2(std::abs(*info.ending.integratedLufs + 26.0) < 0.1,
             qPrintable(QString::number(*info.ending.integratedLufs)));
    QVERIFY(info.ending.truePeakMaxDbtp && std::abs(*info.ending.truePeakMaxDbtp + 23.0) < 0.2);
    QCOMPARE(info.ending.cues.size(), 1U);
    QCOMPARE(info.ending.cues[0].frame, 48000);
    QCOMPARE(info.ending.cues[0].label, std::string("2 lorry"));
}

void TestRecordingFiles::aTriggerKeepsTheLoudMomentsOnly()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    TriggerOptions trigger;
    trigger.metric = Metric::LAeq; // of the row itself: no decay to reckon with
    trigger.thresholdDb = -40.0;
    trigger.preSeconds = 0.5;
    trigger.postSeconds = 0.3;
    setup.options.trigger = trigger;
    const std::vector<float> samples = joined({tone(-70, 5), tone(-20, 1), tone(-70, 5), tone(-30, 2), tone(-70, 3)});
    const RecordingSummary summary = recorded(setup, samples);
    QVERIFY(!summary.error);
    QCOMPARE(summary.frames, 16 * 8000);
    const auto database = test::databaseOf(summary.folder);
    QCOMPARE(database->rows().value().size(), 160U); // levels throughout
    const std::vector<SegmentRecord> segments = database->segments().value();
    QCOMPARE(segments.size(), 2U); // each exceedance is a file
    // From 0.5 s before to 0.3 s after; the filter's tail may hold the level up for a row more.
    QCOMPARE(segments[0].firstFrame, 36'000);
    QCOMPARE(segments[1].firstFrame, 84'000);
    QVERIFY(segments[0].frames >= 14'400 && segments[0].frames <= 15'200);
    for (const SegmentRecord &segment : segments) {
        const std::vector<float> stored = test::samplesOf(summary.folder / segment.file);
        QCOMPARE(static_cast<std::int64_t>(stored.size()), segment.frames);
        QVERIFY(std::equal(stored.begin(), stored.end(), samples.begin() + segment.firstFrame));
    }
    std::vector<Event> exceedances;
    for (const Event &event : database->eventsInForce().take()) {
        if (event.kind == Event::Kind::trigger)
            exceedances.push_back(event);
    }
    QCOMPARE(exceedances.size(), 2U);
    QCOMPARE(exceedances[0].frame, 40'000);
    QVERIFY(std::abs(exceedances[0].value + 20.0) < 0.5); // LAFmax of a second of −20 dB
    QVERIFY2(exceedances[1].detail.find("LAeq -30.") != std::string::npos, exceedances[1].detail.c_str());
    QCOMPARE(database->hashes().value().size(), 16U);
}

void TestRecordingFiles::aTriggerThatNeverComesKeepsNoAudio()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.trigger = TriggerOptions();
    setup.options.trigger->thresholdDb = -10.0;
    test::RecordingBench bench(setup);
    bench.feed(tone(-60, 12));
    QVERIFY(bench.writer().status().waitsForTrigger);
    QVERIFY(bench.writer().status().file.empty());
    const RecordingSummary summary = bench.finish();
    QVERIFY(!summary.error);
    QVERIFY(summary.files.empty());
    QCOMPARE(summary.framesLost, 0);
    QCOMPARE(test::databaseOf(summary.folder)->rows().value().size(), 120U);
}

void TestRecordingFiles::whatEndsWhileItIsLoudIsKeptToTheEnd()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.options.trigger = TriggerOptions();
    setup.options.trigger->thresholdDb = -40.0;
    setup.options.trigger->preSeconds = 1.0;
    const std::vector<float> samples = joined({tone(-70, 4), tone(-20, 2.055)});
    const RecordingSummary summary = recorded(setup, samples);
    const std::vector<SegmentRecord> segments = test::databaseOf(summary.folder)->segments().value();
    QCOMPARE(segments.size(), 1U);
    QCOMPARE(segments[0].firstFrame, 3 * 8000);
    QCOMPARE(segments[0].firstFrame + segments[0].frames, static_cast<std::int64_t>(samples.size()));
}

void TestRecordingFiles::aThresholdInDbSplStaysOneAtAnyGain()
{
    const QTemporaryDir output;
    RecordingWriter::Setup setup = test::recordingInto(output, slow);
    setup.calibration.sensitivity.state = CalibrationState::estimated;
    setup.calibration.sensitivity.splOffsetDb = 100.0;
    setup.options.trigger = TriggerOptions();
    setup.options.trigger->metric = Metric::LAeq;
    setup.options.trigger->thresholdDb = -40.0; // 60 dB SPL
    setup.options.trigger->preSeconds = 0.0;
    test::RecordingBench bench(setup);
    // 50 dB SPL; then the gain falls by 20 dB, and the same −50 dBFS are 70.
    CalibrationEntry after = setup.calibration;
    after.frame = 3 * 8000;
    after.sensitivity.splOffsetDb = 120.0;
    bench.writer().add(after);
    bench.feed(tone(-50, 5));
    QTRY_COMPARE(bench.writer().status().file, std::string("audio-0001.wav"));
    QVERIFY(!bench.writer().status().waitsForTrigger);
    const RecordingSummary summary = bench.finish();
    const std::vector<SegmentRecord> segments = test::databaseOf(summary.folder)->segments().value();
    QCOMPARE(segments.size(), 1U);
    QCOMPARE(segments[0].firstFrame, 3 * 8000);
    QCOMPARE(segments[0].frames, 2 * 8000);
}

QTEST_GUILESS_MAIN(TestRecordingFiles)
#include "tst_recording_files.moc"
