// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input_choice.h"

#include <QTest>

using namespace ls;

class TestInputChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRememberedDeviceComesFirst();
    void thenTheUmikThenTheDefault();
    void withoutMicrophonesTheDemo();
    void nothingIsChosenBeforeTheListIsKnown();
    void theDemoCanAlwaysBeChosen();
    void aCalibrationNeedsAKnownMicrophone();
};

namespace {

DeviceInfo device(const QString &id)
{
    DeviceInfo info;
    info.id = info.description = id;
    return info;
}

QList<DeviceInfo> threeDevices()
{
    DeviceInfo webcam = device(u"webcam"_qs);
    DeviceInfo builtIn = device(u"built-in"_qs);
    builtIn.isDefault = true;
    DeviceInfo umik = device(u"umik"_qs);
    umik.microphone = Microphone{Microphone::Model::umik1, 18};
    return {webcam, builtIn, umik};
}

} // namespace

void TestInputChoice::theRememberedDeviceComesFirst()
{
    QCOMPARE(suggestedInput(threeDevices(), true, u"webcam"_qs), u"webcam"_qs);
}

void TestInputChoice::thenTheUmikThenTheDefault()
{
    QList<DeviceInfo> devices = threeDevices();
    QCOMPARE(suggestedInput(devices, true, u"gone"_qs), u"umik"_qs);
    devices.removeLast();
    QCOMPARE(suggestedInput(devices, true, {}), u"built-in"_qs);
    devices.removeLast();
    QCOMPARE(suggestedInput(devices, true, {}), u"webcam"_qs);
}

void TestInputChoice::withoutMicrophonesTheDemo() { QCOMPARE(suggestedInput({}, true, u"gone"_qs), demoInputId); }

void TestInputChoice::nothingIsChosenBeforeTheListIsKnown()
{
    QVERIFY(suggestedInput({}, false, u"umik"_qs).isEmpty());
    QCOMPARE(suggestedInput({}, false, demoInputId), demoInputId);
}

void TestInputChoice::theDemoCanAlwaysBeChosen()
{
    const QList<InputChoice> choices = inputChoices(threeDevices(), u"/tmp/take 1.wav"_qs);
    QCOMPARE(choices.size(), 5);
    QCOMPARE(choices[3].id, demoInputId);
    QVERIFY(std::holds_alternative<GeneratorInput>(choices[3].spec));
    QCOMPARE(choices[4].text, u"take 1.wav"_qs);
    QVERIFY(std::holds_alternative<FileInput>(choices[4].spec));
}

void TestInputChoice::aCalibrationNeedsAKnownMicrophone()
{
    const auto file =
        parseCalibration("\"Sens Factor =-1.0dB, SERNO: 7000001\"\n20 0.0\n1000 0.0\n20000 0.0\n", "7000001.txt");
    QVERIFY(file.ok());
    const QList<InputChoice> choices = inputChoices(threeDevices(), u"/tmp/take.wav"_qs);
    const auto webcam = sensitivityFor(file.value(), choices[0].asStream());
    QVERIFY(!webcam);
    QCOMPARE(webcam.error().code, ErrorCode::calibrationWrongMicrophone);
    const auto umik = sensitivityFor(file.value(), choices[2].asStream());
    QVERIFY(umik);
    QCOMPARE(umik.value().splOffsetDb, 125.0); // 124 − (−1)
    QVERIFY(sensitivityFor(file.value(), choices[3].asStream()));
    QVERIFY(sensitivityFor(file.value(), choices[4].asStream()));
}

QTEST_APPLESS_MAIN(TestInputChoice)
#include "tst_input_choice.moc"
