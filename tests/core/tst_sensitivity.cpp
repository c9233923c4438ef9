// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibrator.h"
#include "core/calibration/sensitivity.h"

#include <QTest>

using namespace ls;

namespace {

CalibrationFile file(std::optional<double> factor, std::optional<double> gain, std::optional<Microphone::Model> model)
{
    CalibrationFile result;
    result.path = "cal.txt";
    result.sensFactorDb = factor;
    result.analogGainDb = gain;
    result.model = model;
    return result;
}

constexpr auto umik1 = Microphone::Model::umik1;
constexpr auto umik2 = Microphone::Model::umik2;

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void umik1Formula();
    void gainOfTheDeviceCounts();
    void umik2IsProvisional();
    void refusedForAnotherMicrophone();
    void noneIsNotANumber();
    void captureGainCounts();
    void otherMakersAreProvisional();
    void legacyIsTwelveDecibelsLow();
    void typedFullScale();
    void calibratorIsChecked();
    void sourcesHaveNames();
};

void TestSensitivity::umik1Formula()
{
    // 94 dB SPL at 1 kHz reads SensFactor − 30 dBFS: 94 = (−30.837) + 124 − (−0.837).
    const Result<Sensitivity> result = sensitivityFromFile(file(-0.837, 18.0, umik1), Microphone{umik1, 18});
    QVERIFY(result);
    QCOMPARE(result.value().state, CalibrationState::estimated);
    QCOMPARE(result.value().splOffsetDb, 124.837);
    QVERIFY(std::abs(-30.837 + result.value().splOffsetDb - 94.0) < 1e-9);
    QVERIFY(!result.value().provisional);
}

void TestSensitivity::gainOfTheDeviceCounts()
{
    // At 0 dB instead of the file's 18 the same sound reads 18 dBFS lower.
    QCOMPARE(sensitivityFromFile(file(0.0, 18.0, umik1), Microphone{umik1, 0}).value().splOffsetDb, 142.0);
    QCOMPARE(sensitivityFromFile(file(0.0, std::nullopt, umik1), Microphone{umik1, 12}).value().splOffsetDb, 130.0);
    // A name that does not tell: taken as the file's.
    QCOMPARE(sensitivityFromFile(file(0.0, 18.0, umik1), Microphone{umik1, std::nullopt}).value().splOffsetDb, 124.0);
    QCOMPARE(sensitivityFromFile(file(0.0, 18.0, umik1), std::nullopt).value().splOffsetDb, 124.0);
}

void TestSensitivity::umik2IsProvisional()
{
    const Result<Sensitivity> result = sensitivityFromFile(file(-12.0, 18.0, umik2), Microphone{umik2, std::nullopt});
    QVERIFY(result);
    QCOMPARE(result.value().splOffsetDb, 112.0);
    QVERIFY(result.value().provisional);
}

void TestSensitivity::refusedForAnotherMicrophone()
{
    for (const Result<Sensitivity> &result :
         {sensitivityFromFile(file(-12.0, 18.0, umik2), Microphone{umik1, 18}),
          sensitivityFromFile(file(std::nullopt, 18.0, umik1), Microphone{umik1, 18}),
          sensitivityFromFile(file(0.0, 18.0, std::nullopt), std::nullopt)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::calibrationWrongMicrophone);
    }
}

void TestSensitivity::noneIsNotANumber()
{
    QVERIFY(std::isnan(Sensitivity().splOffsetDb));
    QVERIFY(!Sensitivity().calibrated());
}

void TestSensitivity::captureGainCounts()
{
    // 6 dB more from the system's slider: the same sound reads 6 dBFS higher.
    const CalibrationFile umik = file(0.0, 18.0, umik1);
    const Sensitivity louder = sensitivityFromFile(umik, Microphone{umik1, 18}, InputGains{6.0, {}}).value();
    QCOMPARE(louder.splOffsetDb, 118.0);
    QCOMPARE(louder.captureGainDb.value(), 6.0);
    QVERIFY(!louder.analogGainAssumed);
    const Sensitivity unknown = sensitivityFromFile(umik, Microphone{umik1, std::nullopt}).value();
    QVERIFY(!unknown.captureGainDb);
    QVERIFY(unknown.analogGainAssumed);
    // A full-scale sine is −3.0103 dBFS.
    QVERIFY(std::abs(unknown.fullScaleDbSpl() - 120.9897) < 1e-4);
}

void TestSensitivity::otherMakersAreProvisional()
{
    CalibrationFile ears = file(-0.8, std::nullopt, std::nullopt);
    ears.kind = CalibrationFile::Kind::ears;
    QCOMPARE(sensitivityFromFile(ears, {}).value().splOffsetDb, 94.8);
    QVERIFY(sensitivityFromFile(ears, {}).value().provisional);
    QVERIFY(sensitivityFromFile(ears, {}).value().analogGainAssumed);
    // 94 − Sens − (DIP − 18), and the capture gain as for all.
    QCOMPARE(sensitivityFromFile(ears, {}, InputGains{1.0, 36.0}).value().splOffsetDb, 94.0 + 0.8 - 18.0 - 1.0);
    QVERIFY(!sensitivityFromFile(ears, Microphone{umik1, 18}));

    CalibrationFile omniMic = file(-5.687, std::nullopt, std::nullopt);
    omniMic.kind = CalibrationFile::Kind::daytonUsb;
    QCOMPARE(sensitivityFromFile(omniMic, {}).value().splOffsetDb, 99.687);
    QVERIFY(sensitivityFromFile(omniMic, {}).value().provisional);

    CalibrationFile rew = file(std::nullopt, std::nullopt, std::nullopt);
    rew.kind = CalibrationFile::Kind::rew;
    rew.sensitivityDbFs = -30.5;
    QCOMPARE(sensitivityFromFile(rew, {}).value().splOffsetDb, 124.5);
    QVERIFY(sensitivityFromFile(rew, {}).value().provisional);
    QCOMPARE(sensitivityFromFile(rew, {}).value().state, CalibrationState::estimated);

    CalibrationFile analogue = file(std::nullopt, std::nullopt, std::nullopt);
    analogue.kind = CalibrationFile::Kind::daytonAnalogue;
    analogue.sensitivityDbVPerPa = -37.4;
    const Result<Sensitivity> none = sensitivityFromFile(analogue, {});
    QVERIFY(!none);
    QVERIFY(none.error().detail.inEnglish().find("volts") != std::string::npos);
}

void TestSensitivity::legacyIsTwelveDecibelsLow()
{
    // The seed: dBFS − (−18 + Sens) + 94, whatever the gains.
    const Sensitivity legacy = legacySensitivity(file(-0.837, 18.0, umik1)).value();
    QCOMPARE(legacy.splOffsetDb, 112.837);
    QCOMPARE(legacy.source, LevelSource::seedLegacy);
    QVERIFY(legacy.provisional);
    QVERIFY(!legacySensitivity(file(std::nullopt, 18.0, umik1)));
}

void TestSensitivity::typedFullScale()
{
    const Sensitivity typed = sensitivityFromFullScale(120.0).value();
    QCOMPARE(typed.state, CalibrationState::estimated);
    QCOMPARE(typed.source, LevelSource::fullScale);
    QCOMPARE(typed.fullScaleDbSpl(), 120.0);
    QVERIFY(std::abs(-3.0103 + typed.splOffsetDb - 120.0) < 1e-4); // a full-scale sine reads what was typed
    QCOMPARE(sensitivityFromFullScale(120.0, InputGains{-6.0, {}}).value().fullScaleDbSpl(), 126.0);
    for (const double wrong : {-1.0, 0.0, 251.0, std::nan(""), HUGE_VAL})
        QVERIFY(!sensitivityFromFullScale(wrong));
}

void TestSensitivity::calibratorIsChecked()
{
    CalibratorRecord record;
    record.referenceDbSpl = 94.0;
    record.readingDbFs = -30.5;
    const Sensitivity plain = sensitivityFromCalibrator(record);
    QCOMPARE(plain.state, CalibrationState::checked);
    QCOMPARE(plain.source, LevelSource::calibrator);
    QCOMPARE(plain.splOffsetDb, 124.5);
    QCOMPARE(sensitivityFromCalibrator(record, InputGains{3.0, {}}).splOffsetDb, 124.5); // not known then
    record.captureGainDb = 0.0;
    QCOMPARE(sensitivityFromCalibrator(record, InputGains{3.0, {}}).splOffsetDb, 121.5); // turned up since
}

void TestSensitivity::sourcesHaveNames()
{
    for (const LevelSource source :
         {LevelSource::sensFactor, LevelSource::seedLegacy, LevelSource::fullScale, LevelSource::calibrator})
        QVERIFY(levelSourceFromName(levelSourceName(source)) == source);
    QCOMPARE(std::string(levelSourceName(LevelSource::seedLegacy)), std::string("seed_legacy"));
    QVERIFY(!levelSourceFromName("guess"));
}

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
