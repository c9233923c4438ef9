// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/settings.h"

#include <QTest>

#include <limits>
#include <set>
#include <string>

using namespace ls;

class TestRecordingSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsAreValid();
    void whatIsOutOfRangeHasItsDefault();
    void flacHoldsNoFloats();
    void aTimeIsTwoDigitsColonTwoDigits();
    void everyLevelCanTrigger();
    void everyFieldHasANameOfItsOwn();
};

void TestRecordingSettings::theDefaultsAreValid()
{
    const RecordingSettings defaults;
    QVERIFY(validated(defaults) == defaults);
    QVERIFY(validated(Settings()).recording == defaults);
}

void TestRecordingSettings::whatIsOutOfRangeHasItsDefault()
{
    Settings settings;
    RecordingSettings &bad = settings.recording;
    bad.audio = "loud";
    bad.container = "mp3";
    bad.sample = "u8";
    bad.rotateMinutes = -1.0;
    bad.preRollSeconds = 601.0;
    bad.triggerMetric = "LUFS";
    bad.triggerDbSpl = std::numeric_limits<double>::quiet_NaN();
    bad.triggerDbFs = 1.0;
    bad.triggerPreSeconds = 601.0;
    bad.triggerPostSeconds = -0.1;
    bad.triggerGapSeconds = 601.0;
    bad.startAt = "24:00";
    bad.stopAt = "6:00";
    bad.dayHour = 24;
    QVERIFY(validated(settings).recording == RecordingSettings());
    bad.trigger = 7;
    QCOMPARE(validated(settings).recording.trigger, 1);
}

void TestRecordingSettings::flacHoldsNoFloats()
{
    RecordingSettings settings;
    settings.sample = "f32";
    QCOMPARE(validated(settings).sample, std::string("f32"));
    settings.container = "flac";
    QCOMPARE(validated(settings).sample, std::string());
}

void TestRecordingSettings::aTimeIsTwoDigitsColonTwoDigits()
{
    QCOMPARE(minutesOfDay("00:00"), std::optional(0));
    QCOMPARE(minutesOfDay("22:30"), std::optional(22 * 60 + 30));
    QCOMPARE(minutesOfDay("23:59"), std::optional(24 * 60 - 1));
    for (const char *bad : {"", "24:00", "12:60", "7:00", "07.00", "0a:00", "-1:00", "07:00 "})
        QVERIFY2(!minutesOfDay(bad), bad);
}

void TestRecordingSettings::everyLevelCanTrigger()
{
    for (const char *key : {"LAF", "LCS", "LZI", "LAeq", "LCpeak", "LAeq5min", "momentary_lufs", "integrated_lufs"}) {
        RecordingSettings settings;
        settings.triggerMetric = key;
        QCOMPARE(validated(settings).triggerMetric, std::string(key));
    }
    for (const Metric metric : {Metric::LAF90, Metric::crestFactor, Metric::dcOffset, Metric::flux})
        QVERIFY2(!canTrigger(metricInfo(metric)), metricInfo(metric).key.data());
    QVERIFY(isThresholdOfSound(Metric::LCpeak));
    QVERIFY(!isThresholdOfSound(Metric::momentary)); // LUFS, whatever the calibration
}

void TestRecordingSettings::everyFieldHasANameOfItsOwn()
{
    std::set<std::string> names;
    int fields = 0;
    Settings settings;
    forEachField(settings, [&](const char *name, auto & /*field*/) {
        names.insert(name);
        ++fields;
    });
    QCOMPARE(static_cast<int>(names.size()), fields);
    QVERIFY(names.contains("record_pre_roll_seconds"));
}

QTEST_APPLESS_MAIN(TestRecordingSettings)
#include "tst_recording_settings.moc"
