// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/microphone.h"

#include <QTest>

using namespace ls;

class TestMicrophone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognisedByName_data();
    void recognisedByName();
    void othersAreNot();
};

void TestMicrophone::recognisedByName_data()
{
    // Names as systems give them: USB product string, ALSA, PulseAudio name and description, JACK, WASAPI, browsers.
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("model");
    QTest::addColumn<int>("gain"); // −1: not told
    const auto row = [](const char *name, int model, int gain) {
        QTest::newRow(name) << QByteArray(name) << model << gain;
    };
    row("Umik-1  Gain: 18dB", 1, 18);
    row("Umik-1  Gain:  0dB", 1, 0);
    row("Umik-1 Gain 18dB Analog Stereo", 1, 18);
    row("Umik-1  Gain: 18dB: USB Audio (hw:3,0)", 1, 18);
    row("alsa_input.usb-miniDSP_Umik-1_Gain__18dB_000-0000-00.analog-stereo", 1, 18);
    row("alsa_input.usb-miniDSP_Umik-1__Gain__36dB_00-00.mono-fallback", 1, 36);
    row("alsa_input.usb-miniDSP_Ltd._UMIK-1_00001-00.analog-stereo", 1, -1);
    row("Umik-1  Gain  18dB Analog Stereo:capture_FL", 1, 18);
    row("Microphone (Umik-1  Gain: 18dB  )", 1, 18);
    row("Microphone (Umik-1  Gain: 18dB", 1, 18);
    row("UMIK-1", 1, -1);
    row("Umik-1 (2752:0007)", 1, -1);
    row("UMIK-2", 2, -1);
    row("alsa_input.usb-miniDSP_UMIK-2_00000-00.analog-stereo", 2, -1);
    row("miniDSP UMIK-2 Analog Stereo", 2, -1);
}

void TestMicrophone::recognisedByName()
{
    QFETCH(QByteArray, name);
    QFETCH(int, model);
    QFETCH(int, gain);
    const std::optional<Microphone> microphone = recognizeMicrophone(name.toStdString());
    QVERIFY(microphone);
    QCOMPARE(microphone->model, model == 1 ? Microphone::Model::umik1 : Microphone::Model::umik2);
    QCOMPARE(microphone->gainDb.value_or(-1), gain);
}

void TestMicrophone::othersAreNot()
{
    for (const char *name : {"", "Built-in Audio Analog Stereo", "UMIK-10", "USB PnP Sound Device", "umik", "UMIK-3"})
        QVERIFY2(!recognizeMicrophone(name), name);
}

QTEST_GUILESS_MAIN(TestMicrophone)
#include "tst_microphone.moc"
