// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calibration_choice.h"

#include <QTest>

#include <cmath>

using namespace ls;

namespace {

CalibrationFile umikFile(const char *serial = "7100500")
{
    const std::string text =
        std::string("\"Sens Factor =-1.0dB, AGain =18dB, SERNO: ") + serial + "\"\n20 0.0\n1000 0.0\n20000 0.0\n";
    return parseCalibration(text, std::string(serial) + ".txt").take();
}

StreamInfo umikStream()
{
    StreamInfo stream;
    stream.name = QStringLiteral("Umik-1  Gain: 18dB");
    stream.isDevice = true;
    stream.microphone = Microphone{Microphone::Model::umik1, 18};
    return stream;
}

StreamInfo webcamStream()
{
    StreamInfo stream;
    stream.name = QStringLiteral("Webcam");
    stream.isDevice = true;
    return stream;
}

CalibratorRecord checkOf(const StreamInfo &stream, const char *serial, double readingDbFs)
{
    CalibratorRecord record;
    record.referenceDbSpl = 94.0;
    record.readingDbFs = readingDbFs;
    record.device = stream.name.toStdString();
    record.serial = serial;
    return record;
}

} // namespace

class TestCalibrationChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnythingThereIsNoLevel();
    void theFormulaCountsTheCaptureGain();
    void theSeedsOffsetIsTwelveDecibelsLow();
    void aTypedLevelIsForOneInput();
    void aCheckIsOfOneMicrophone();
    void aCheckFollowsTheCaptureGain();
    void theLastCheckCounts();
    void aCurveNeedsALevelThatIsVouchedFor();
};

void TestCalibrationChoice::withoutAnythingThereIsNoLevel()
{
    for (const LevelSource source :
         {LevelSource::sensFactor, LevelSource::seedLegacy, LevelSource::fullScale, LevelSource::calibrator}) {
        CalibrationChoice choice;
        choice.source = source;
        const Result<Sensitivity> level = sensitivityFor(choice, umikStream());
        QVERIFY(level);
        QCOMPARE(level.value().state, CalibrationState::none);
        QVERIFY(std::isnan(level.value().splOffsetDb));
    }
}

void TestCalibrationChoice::theFormulaCountsTheCaptureGain()
{
    CalibrationChoice choice;
    choice.file = umikFile();
    StreamInfo stream = umikStream();
    QCOMPARE(sensitivityFor(choice, stream).value().splOffsetDb, 125.0); // 124 − (−1)
    QVERIFY(!sensitivityFor(choice, stream).value().captureGainDb);      // not known
    stream.captureGainDb = -6.0;
    QCOMPARE(sensitivityFor(choice, stream).value().splOffsetDb, 131.0);
    QCOMPARE(sensitivityFor(choice, stream).value().state, CalibrationState::estimated);
}

void TestCalibrationChoice::theSeedsOffsetIsTwelveDecibelsLow()
{
    CalibrationChoice choice;
    choice.file = umikFile();
    choice.source = LevelSource::seedLegacy;
    const Sensitivity legacy = sensitivityFor(choice, umikStream()).value();
    QCOMPARE(legacy.splOffsetDb, 113.0);
    QVERIFY(legacy.provisional);
    QVERIFY(!sensitivityFor(choice, webcamStream())); // of another microphone all the same
}

void TestCalibrationChoice::aTypedLevelIsForOneInput()
{
    CalibrationChoice choice;
    choice.source = LevelSource::fullScale;
    choice.fullScaleDbSpl = 120.0;
    choice.fullScaleDevice = "Webcam";
    StreamInfo webcam = webcamStream();
    QCOMPARE(sensitivityFor(choice, webcam).value().fullScaleDbSpl(), 120.0);
    QCOMPARE(sensitivityFor(choice, webcam).value().state, CalibrationState::estimated);
    webcam.captureGainDb = 3.0; // it was typed for 100 %: what is louder now was softer in the air
    QCOMPARE(sensitivityFor(choice, webcam).value().fullScaleDbSpl(), 117.0);
    const Result<Sensitivity> other = sensitivityFor(choice, umikStream());
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::levelNotTyped);
    choice.fullScaleDevice.clear();
    QVERIFY(sensitivityFor(choice, umikStream()));
}

void TestCalibrationChoice::aCheckIsOfOneMicrophone()
{
    CalibrationChoice choice;
    choice.file = umikFile();
    choice.source = LevelSource::calibrator;
    choice.checks = {checkOf(umikStream(), "7100501", -31.0), checkOf(webcamStream(), "7100500", -32.0)};
    // Neither is of this one: the file's formula stands in, and says that it is an estimate.
    Sensitivity level = sensitivityFor(choice, umikStream()).value();
    QCOMPARE(level.state, CalibrationState::estimated);
    QCOMPARE(level.source, LevelSource::sensFactor);
    QVERIFY(lastCheck(choice, umikStream()) == nullptr);

    choice.checks.push_back(checkOf(umikStream(), "7100500", -30.5));
    level = sensitivityFor(choice, umikStream()).value();
    QCOMPARE(level.state, CalibrationState::checked);
    QCOMPARE(level.splOffsetDb, 124.5); // 94 + 30.5
    choice.file.reset();                // without the file nobody knows that it is the same microphone
    QCOMPARE(sensitivityFor(choice, umikStream()).value().state, CalibrationState::none);
}

void TestCalibrationChoice::aCheckFollowsTheCaptureGain()
{
    CalibrationChoice choice;
    choice.file = umikFile();
    choice.source = LevelSource::calibrator;
    choice.checks = {checkOf(umikStream(), "7100500", -30.0)};
    choice.checks.back().captureGainDb = 0.0;
    StreamInfo stream = umikStream();
    stream.captureGainDb = -6.0;
    // 94 dB SPL would read −36 now.
    QCOMPARE(sensitivityFor(choice, stream).value().splOffsetDb, 130.0);
    QCOMPARE(sensitivityFor(choice, stream).value().state, CalibrationState::checked);
}

void TestCalibrationChoice::theLastCheckCounts()
{
    CalibrationChoice choice;
    choice.source = LevelSource::calibrator;
    choice.checks = {checkOf(webcamStream(), "", -40.0), checkOf(webcamStream(), "", -41.0),
                     checkOf(umikStream(), "", -30.0)};
    QCOMPARE(sensitivityFor(choice, webcamStream()).value().splOffsetDb, 135.0);
}

void TestCalibrationChoice::aCurveNeedsALevelThatIsVouchedFor()
{
    CalibrationChoice choice;
    choice.file = umikFile();
    QVERIFY(correctionFor(choice, umikStream()));
    QVERIFY(!correctionFor(choice, webcamStream())); // a UMIK's file, and no UMIK
    choice.source = LevelSource::calibrator;
    QVERIFY(!correctionFor(choice, webcamStream()));
    choice.checks = {checkOf(webcamStream(), "7100500", -40.0)};
    QVERIFY(correctionFor(choice, webcamStream())); // checked with this file in force
    StreamInfo umik2 = umikStream();
    umik2.microphone = Microphone{Microphone::Model::umik2, std::nullopt};
    choice.checks = {checkOf(umik2, "7100500", -40.0)};
    QVERIFY(!correctionFor(choice, umik2)); // known to be another model
}

QTEST_APPLESS_MAIN(TestCalibrationChoice)
#include "tst_calibration_choice.moc"
