// SPDX-License-Identifier: GPL-3.0-or-later
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

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
