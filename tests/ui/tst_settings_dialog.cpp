// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/setting_values.h"
#include "ui/input_choice.h"
#include "ui/settings_dialog.h"
#include "ui/settings_file.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ls;

/// The dialog, with the demo microphone chosen.
struct Desk {
    Desk() : session(engine, devices, demoSettings()), dialog(engine, session)
    {
        session.begin();
        dialog.show();
        isExposed = QTest::qWaitForWindowExposed(&dialog);
    }
    static Settings demoSettings()
    {
        Settings settings;
        settings.device = demoInputId.toStdString();
        return settings;
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = dialog.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    void search(const char *words) { find<QLineEdit>("settingsSearch")->setText(QString::fromLatin1(words)); }
    /// The names of the settings that are seen.
    QStringList shown() const
    {
        QStringList names;
        for (const SettingsRow *row : dialog.findChildren<SettingsRow *>()) {
            if (row->isVisible())
                names.append(QString::fromLatin1(row->info().name));
        }
        return names;
    }
    QString note() const { return find<QLabel>("settingsNote")->text(); }

    Engine engine;
    DeviceList devices;
    Session session;
    SettingsDialog dialog;
    bool isExposed = false;
};

class TestSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySettingIsInTheDialogOrInternal();
    void aDefaultIsAmongItsChoices();
    void wordsFindASettingByNameAndDescription();
    void aChoiceIsInForceAtOnce();
    void aNumberOutOfRangeIsRefusedInWords();
    void theDefaultOfOneComesBack();
    void allDefaultsCanBeTakenBack();
    void whatChangesTheNumbersIsLockedWhileMeasuring();
    void exportedSettingsAreImported();
    void aBadFileChangesNothing_data();
    void aBadFileChangesNothing();
    void whatDoesNotGoWithTheRestGivesWay();
    void anUnreadableFileIsTold();
    void keysReachEverything();
};

void TestSettingsDialog::everySettingIsInTheDialogOrInternal()
{
    const QList<SettingInfo> catalogue = settingsCatalogue();
    const Settings usual;
    forEachField(usual, [&](const char *name, const auto & /*field*/) {
        const auto isIt = [name](const SettingInfo &info) { return qstrcmp(info.name, name) == 0; };
        const auto count = std::count_if(catalogue.cbegin(), catalogue.cend(), isIt);
        QVERIFY2(count == (isInternalSetting(name) ? 0 : 1), name);
    });
    for (const SettingInfo &info : catalogue) {
        QVERIFY2(!info.title.isEmpty() && !info.help.isEmpty(), info.name);
        QVERIFY2(info.help.endsWith(u'.'), info.name);
    }
}

void TestSettingsDialog::aDefaultIsAmongItsChoices()
{
    for (const SettingInfo &info : settingsCatalogue()) {
        const SettingValue usual = *settingValue(Settings(), info.name);
        if (info.control == SettingControl::choice) {
            const auto isUsual = [&usual](const SettingChoice &choice) { return choice.value == usual; };
            QVERIFY2(std::any_of(info.choices.cbegin(), info.choices.cend(), isUsual), info.name);
        }
        // What may be chosen is not out of range.
        for (const SettingChoice &choice : info.choices) {
            Settings settings;
            QVERIFY2(setSettingValue(settings, info.name, choice.value), info.name);
            QVERIFY2(settingValue(validated(settings), info.name) == choice.value, qPrintable(choice.text));
        }
        if (info.control == SettingControl::number) {
            for (const double end : {info.range.least, info.range.most}) {
                const bool isInt = std::holds_alternative<int>(usual);
                const SettingValue value = isInt ? SettingValue(static_cast<int>(end)) : SettingValue(end);
                Settings settings;
                setSettingValue(settings, info.name, value);
                QVERIFY2(settingValue(validated(settings), info.name) == value, info.name);
            }
        }
    }
}

void TestSettingsDialog::wordsFindASettingByNameAndDescription()
{
    Desk desk;
    QVERIFY(desk.isExposed);
    desk.search("pre-roll");
    QCOMPARE(desk.shown(), QStringList{u"record_pre_roll_seconds"_qs});
    desk.search("evidence raw"); // in the description, in any order
    QCOMPARE(desk.shown(), QStringList{u"record_audio"_qs});
    desk.search("nothing of the kind");
    QVERIFY(desk.shown().isEmpty());
    QVERIFY(desk.find<QLabel>("settingsNothing")->isVisible());
    desk.search("");
    QVERIFY(desk.shown().contains(u"channel"_qs)); // the first group again
    desk.dialog.openGroup(SettingGroup::limit);
    QVERIFY(desk.shown().contains(u"limit_db_spl"_qs));
    QVERIFY(!desk.shown().contains(u"channel"_qs));
}

void TestSettingsDialog::aChoiceIsInForceAtOnce()
{
    Desk desk;
    desk.dialog.openGroup(SettingGroup::spectrum);
    auto *mode = desk.find<QComboBox>("setting_spectrum_mode");
    mode->setFocus();
    QTest::keyClick(mode, Qt::Key_Down);
    QCOMPARE(desk.session.settings().spectrumMode, "third_octave");
    // And the other way round: what is changed elsewhere is shown.
    desk.session.setSpectrumMode(u"octave"_qs);
    QCOMPARE(mode->currentIndex(), 2);
}

void TestSettingsDialog::aNumberOutOfRangeIsRefusedInWords()
{
    Desk desk;
    desk.dialog.openGroup(SettingGroup::recording);
    auto *edit = desk.find<QLineEdit>("setting_record_pre_roll_seconds");
    edit->setText(u"601"_qs);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(desk.find<QLabel>("setting_record_pre_roll_seconds_problem")->text().contains(u"600"));
    QCOMPARE(desk.session.settings().recording.preRollSeconds, 10.0);
    QVERIFY(desk.dialog.isVisible());
    edit->setText(u"600"_qs);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!desk.find<QLabel>("setting_record_pre_roll_seconds_problem")->isVisible());
    QCOMPARE(desk.session.settings().recording.preRollSeconds, 600.0);
}

void TestSettingsDialog::theDefaultOfOneComesBack()
{
    Desk desk;
    desk.dialog.openGroup(SettingGroup::limit);
    desk.session.settingsModel().edit([](Settings &edited) { edited.limit.dbSpl = 70.0; });
    for (const SettingsRow *row : desk.dialog.findChildren<SettingsRow *>()) {
        if (qstrcmp(row->info().name, "limit_db_spl") == 0) {
            auto *restore = row->findChild<QPushButton *>(u"restoreSetting"_qs);
            QVERIFY(restore->isEnabled());
            restore->click();
            QVERIFY(!restore->isEnabled());
        }
    }
    QCOMPARE(desk.session.settings().limit.dbSpl, Settings().limit.dbSpl);
}

void TestSettingsDialog::allDefaultsCanBeTakenBack()
{
    Desk desk;
    desk.session.settingsModel().edit([](Settings &edited) {
        edited.spectrumPoints = 4096;
        edited.calibratorDbSpl = 114.0;
    });
    desk.find<QPushButton>("restoreAllSettings")->click();
    QCOMPARE(desk.session.settings().spectrumPoints, Settings().spectrumPoints);
    QCOMPARE(desk.session.settings().device, demoInputId.toStdString()); // is no matter of defaults
    desk.find<QPushButton>("undoSettings")->click();
    QCOMPARE(desk.session.settings().spectrumPoints, 4096);
    QCOMPARE(desk.session.settings().calibratorDbSpl, 114.0);
}

void TestSettingsDialog::whatChangesTheNumbersIsLockedWhileMeasuring()
{
    Desk desk;
    desk.session.measure();
    QTRY_COMPARE(desk.engine.state(), Engine::State::measuring);
    QVERIFY(!desk.find<QComboBox>("setting_channel")->isEnabled());
    QVERIFY(desk.find<QLabel>("setting_channel_lock")->text().contains(u"Stop the measurement"));
    QVERIFY(!desk.find<QComboBox>("setting_loudness_channels")->isEnabled());
    QVERIFY(desk.find<QComboBox>("setting_spectrum_mode")->isEnabled());
    desk.dialog.importFrom(u"/anything.json"_qs);
    QVERIFY(desk.note().contains(u"Stop the measurement"));
    desk.engine.stop();
    QTRY_VERIFY(desk.find<QComboBox>("setting_channel")->isEnabled());
}

void TestSettingsDialog::exportedSettingsAreImported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.json"_qs);
    Desk desk;
    desk.session.settingsModel().edit([](Settings &edited) {
        edited.recording.container = "flac";
        edited.limit.dbSpl = 61.5;
    });
    const Settings before = desk.session.settings();
    desk.dialog.exportTo(path);
    desk.session.settingsModel().edit([](Settings &edited) { edited = Desk::demoSettings(); });
    desk.dialog.importFrom(path);
    QVERIFY2(desk.session.settings() == before, qPrintable(desk.note()));
    QVERIFY(desk.note().contains(u"mine.json"));
    desk.find<QPushButton>("undoSettings")->click();
    QVERIFY(desk.session.settings() == Desk::demoSettings());
}

void TestSettingsDialog::aBadFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const QByteArray head = R"({"format":"levelscribe-settings","settings":{"limit_db_spl":70,)";
    QTest::newRow("no JSON") << QByteArray("Sens Factor") << u"no settings file"_qs;
    QTest::newRow("another JSON") << QByteArray(R"({"a":1})") << u"no settings file"_qs;
    QTest::newRow("empty") << QByteArray() << u"no settings file"_qs;
    QTest::newRow("out of range") << head + R"("channel":99}})" << u"channel"_qs;
    QTest::newRow("another kind") << head + R"("channel":"left"}})" << u"channel"_qs;
    QTest::newRow("no whole number") << head + R"("channel":1.5}})" << u"channel"_qs;
}

void TestSettingsDialog::aBadFileChangesNothing()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, told);
    const Settings before = Desk::demoSettings();
    const SettingsImport import = settingsFromJson(json, before, u"mine.json"_qs);
    QVERIFY2(import.problem.contains(told), qPrintable(import.problem));
    QVERIFY2(import.problem.contains(u"mine.json"), qPrintable(import.problem));
    QVERIFY(import.settings == before);
    // What a later version has more is passed over.
    const QByteArray later = R"({"format":"levelscribe-settings","settings":{"limit_db_spl":70,"smell":3}})";
    QCOMPARE(settingsFromJson(later, before, {}).problem, QString());
    QCOMPARE(settingsFromJson(later, before, {}).settings.limit.dbSpl, 70.0);
}

/// FLAC holds no float: what the file does not name, as long as it was good without the file.
void TestSettingsDialog::whatDoesNotGoWithTheRestGivesWay()
{
    Settings before = Desk::demoSettings();
    before.recording.sample = "f32";
    QVERIFY(validated(before) == before);
    const QByteArray json = R"({"format":"levelscribe-settings","settings":{"record_container":"flac"}})";
    const SettingsImport import = settingsFromJson(json, before, {});
    QCOMPARE(import.problem, QString());
    QCOMPARE(import.settings.recording.container, std::string("flac"));
    QCOMPARE(import.settings.recording.sample, std::string());
    QVERIFY(validated(import.settings) == import.settings);
}

void TestSettingsDialog::anUnreadableFileIsTold()
{
    Desk desk;
    desk.dialog.importFrom(u"/no/such/file.json"_qs);
    QVERIFY(desk.note().contains(u"/no/such/file.json"));
    QVERIFY(desk.session.settings() == Desk::demoSettings());
    desk.dialog.exportTo(u"/no/such/folder/file.json"_qs);
    QVERIFY(desk.note().contains(u"cannot be written"));
}

void TestSettingsDialog::keysReachEverything()
{
    Desk desk;
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(desk.find<QLineEdit>("settingsSearch")));
    desk.dialog.openGroup(SettingGroup::trigger);
    QList<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget());
    }
    // As it is read: from above, then the buttons.
    const auto *trigger = desk.find<QWidget>("setting_trigger");
    QVERIFY(reached.indexOf(trigger) < reached.indexOf(desk.find<QWidget>("setting_trigger_metric")));
    QVERIFY(reached.indexOf(trigger) < reached.indexOf(desk.find<QPushButton>("importSettings")));
    for (const SettingsRow *row : desk.dialog.findChildren<SettingsRow *>()) {
        if (!row->isVisible())
            continue;
        auto *control = row->findChild<QWidget *>(u"setting_"_qs + QString::fromLatin1(row->info().name));
        QVERIFY2(reached.contains(control), row->info().name);
        QVERIFY2(!control->accessibleName().isEmpty(), row->info().name);
    }
    for (const char *button : {"importSettings", "exportSettings", "restoreAllSettings", "closeSettings"})
        QVERIFY2(reached.contains(desk.find<QPushButton>(button)), button);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(desk.find<QLineEdit>("settingsSearch")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
