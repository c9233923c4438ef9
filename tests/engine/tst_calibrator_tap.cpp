// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calibrator_tap.h"
#include "core/engine/engine.h"
#include "tests/core/signals.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace ls;

using State = CalibratorCheck::State;
using Refusal = CalibratorCheck::Refusal;

namespace {

constexpr int rateHz = 48000;
constexpr AudioFormat stereo{rateHz, 2, SampleType::float32};

/// One second of 1 kHz on the second channel, nothing on the first.
std::vector<float> toneOnTheRight(double levelDbFs)
{
    const double amplitude = std::sqrt(2.0) * dbToAmplitude(levelDbFs);
    std::vector<float> samples(2 * rateHz);
    for (std::size_t i = 0; i < samples.size() / 2; ++i)
        samples[2 * i + 1] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / rateHz));
    return samples;
}

} // namespace

class TestCalibratorTap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listensToTheAnalysedChannelOnly();
    void aGapBeginsAnew();
    void newsComesEveryTenthOfASecondWhateverTheBlocks();
    void theEngineRunsItOnAGeneratedTone();
    void theEngineTellsWhyItRefuses_data();
    void theEngineTellsWhyItRefuses();
    void itEndsWithTheMeasurement();
};

void TestCalibratorTap::listensToTheAnalysedChannelOnly()
{
    const std::vector<float> second = toneOnTheRight(-30.0);
    CalibratorTap right(stereo, 2, [] {});
    CalibratorTap left(stereo, 1, [] {});
    for (int i = 0; i < 4; ++i) {
        right.consume({second, 2, i * rateHz, 0});
        left.consume({second, 2, i * rateHz, 0});
    }
    const auto heard = right.take();
    QVERIFY(heard);
    QCOMPARE(heard->state, State::stable);
    QVERIFY(std::abs(heard->readingDbFs + 30.0) < 0.001);
    QVERIFY(std::abs(heard->readingFrequencyHz - 1000.0) < 0.1);
    QCOMPARE(left.take()->refusal, Refusal::tooQuiet);
    QVERIFY(!right.take()); // taken
}

void TestCalibratorTap::aGapBeginsAnew()
{
    const std::vector<float> second = toneOnTheRight(-30.0);
    CalibratorTap tap(stereo, 2, [] {});
    for (int i = 0; i < 3; ++i)
        tap.consume({second, 2, i * rateHz, 0});
    QCOMPARE(tap.take()->state, State::stable);
    tap.consume({second, 2, 4 * rateHz, rateHz});
    const auto after = tap.take();
    QCOMPARE(after->state, State::listening);
    QVERIFY(std::abs(after->goodSeconds - 1.0) < 0.001);
}

void TestCalibratorTap::newsComesEveryTenthOfASecondWhateverTheBlocks()
{
    const std::vector<float> second = toneOnTheRight(-30.0);
    for (const std::size_t frames : {1U, 480U, 1023U, 48000U}) {
        int wakes = 0;
        std::unique_ptr<CalibratorTap> tap;
        tap = std::make_unique<CalibratorTap>(stereo, 2, [&] {
            ++wakes;
            tap->take();
        });
        for (std::size_t at = 0; at < second.size() / 2; at += frames) {
            const std::size_t count = std::min(frames, second.size() / 2 - at);
            tap->consume(
                {std::span<const float>(second).subspan(2 * at, 2 * count), 2, static_cast<std::int64_t>(at), 0});
        }
        QCOMPARE(wakes, 10);
    }
}

void TestCalibratorTap::theEngineRunsItOnAGeneratedTone()
{
    Engine engine;
    CalibratorProgress last;
    int told = 0;
    connect(&engine, &Engine::calibratorHeard, this, [&](const CalibratorProgress &progress) {
        last = progress;
        ++told;
    });
    engine.startCalibratorCheck();
    QVERIFY(!engine.isCheckingCalibrator()); // not measuring
    engine.start(GeneratorInput{GeneratorSpec::parse("sine:1000,-30").take()}, {});
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    engine.startCalibratorCheck();
    QVERIFY(engine.isCheckingCalibrator());
    QTRY_COMPARE_WITH_TIMEOUT(last.state, State::stable, 10'000);
    QVERIFY(std::abs(last.readingDbFs + 30.0) < 0.001);
    // 94 dB SPL that read −30 dBFS: 94 + 30.
    CalibratorRecord record;
    record.referenceDbSpl = 94.0;
    record.readingDbFs = last.readingDbFs;
    QVERIFY(std::abs(record.splOffsetDb() - 124.0) < 0.001);
    engine.stopCalibratorCheck();
    QVERIFY(!engine.isCheckingCalibrator());
    told = 0;
    QSignalSpy snapshots(&engine, &Engine::snapshotReady);
    QTRY_VERIFY(snapshots.count() > 4); // the measurement goes on
    QCOMPARE(told, 0);
}

void TestCalibratorTap::theEngineTellsWhyItRefuses_data()
{
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("900 Hz") << QByteArray("sine:900,-30") << Refusal::offFrequency;
    QTest::newRow("clipped") << QByteArray("sine:1000,-3.01") << Refusal::clipped;
    QTest::newRow("noise") << QByteArray("white:-30") << Refusal::noisy;
    QTest::newRow("silence") << QByteArray("silence") << Refusal::tooQuiet;
}

void TestCalibratorTap::theEngineTellsWhyItRefuses()
{
    QFETCH(QByteArray, signal);
    QFETCH(Refusal, refusal);
    Engine engine;
    CalibratorProgress last;
    connect(&engine, &Engine::calibratorHeard, this, [&](const CalibratorProgress &progress) { last = progress; });
    engine.start(GeneratorInput{GeneratorSpec::parse(signal.toStdString()).take()}, {});
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    engine.startCalibratorCheck();
    QTRY_COMPARE(last.refusal, refusal);
    QCOMPARE(last.state, State::refused);
    QVERIFY(!refusalText(last.refusal).empty());
}

void TestCalibratorTap::itEndsWithTheMeasurement()
{
    Engine engine;
    engine.start(GeneratorInput{GeneratorSpec::parse("sine:1000,-30").take()}, {});
    QTRY_COMPARE(engine.state(), Engine::State::measuring);
    engine.startCalibratorCheck();
    engine.startCalibratorCheck(); // anew: the first is let go
    engine.stop();
    QVERIFY(!engine.isCheckingCalibrator());
    engine.stopCalibratorCheck();
}

QTEST_GUILESS_MAIN(TestCalibratorTap)
#include "tst_calibrator_tap.moc"
