// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ls;

class TestSettingsStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsSavedComesBack();
    void aBrokenFileIsToldOnceAndKeptAside_data();
    void aBrokenFileIsToldOnceAndKeptAside();
    void aBadValueHasItsDefaultAndTheOthersStay();

private:
    QString path() const { return QSettings().fileName(); }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path()));
    }
    QStringList filesBeside() const { return QDir(QFileInfo(path()).path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsStore::init()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Levelscribe"));
    QCoreApplication::setApplicationName(QStringLiteral("Levelscribe"));
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void TestSettingsStore::whatIsSavedComesBack()
{
    QCOMPARE(loadSettings().settings, Settings());
    QVERIFY(!loadSettings().problem); // there is no file yet
    Settings settings;
    settings.channel = 3;
    settings.device = "a, “b” = c; [d]";
    settings.recording.triggerDbSpl = 61.5;
    saveSettings(settings);
    saveRecent({QStringLiteral("/one"), QStringLiteral("/two, three")});
    const LoadedSettings loaded = loadSettings();
    QVERIFY(!loaded.problem);
    QCOMPARE(loaded.settings, settings);
}

void TestSettingsStore::aBrokenFileIsToldOnceAndKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("zeros, after a power cut") << QByteArray(512, '\0') << QByteArray("line 1");
    QTest::newRow("cut off") << QByteArray("[settings]\nchannel=2\nrecord_contai") << QByteArray("line 3");
    QTest::newRow("something else") << QByteArray("{\"channel\": 2}\n") << QByteArray("line 1");
}

void TestSettingsStore::aBrokenFileIsToldOnceAndKeptAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    write(bytes);
    const LoadedSettings loaded = loadSettings();
    QCOMPARE(loaded.settings, Settings());
    QVERIFY(loaded.problem);
    QCOMPARE(loaded.problem->code, ErrorCode::settingsDamaged);
    const QByteArray told = QByteArray::fromStdString(describe(*loaded.problem));
    QVERIFY2(told.contains(says) && told.contains(path().toUtf8()) && told.contains(".damaged"), told.constData());
    QFile kept(path() + QStringLiteral(".damaged"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(!loadSettings().problem);
    // The next one is kept beside it.
    saveSettings({});
    write(bytes);
    QVERIFY(loadSettings().problem);
    QCOMPARE(filesBeside().filter(QStringLiteral(".damaged")).size(), 2);
}

void TestSettingsStore::aBadValueHasItsDefaultAndTheOthersStay()
{
    const QByteArray bytes("[settings]\nchannel=99\nspectrum_points=many\ndevice=umik\ncalibrator_db_spl=114\n");
    write(bytes);
    const LoadedSettings loaded = loadSettings();
    QCOMPARE(loaded.settings.channel, Settings().channel);
    QCOMPARE(loaded.settings.spectrumPoints, Settings().spectrumPoints);
    QCOMPARE(loaded.settings.device, std::string("umik"));
    QCOMPARE(loaded.settings.calibratorDbSpl, 114.0);
    QVERIFY(loaded.problem);
    const QByteArray told = QByteArray::fromStdString(loaded.problem->detail.inEnglish());
    QVERIFY2(told.contains("“many” is no spectrum_points and 1 more"), told.constData());
    QFile kept(path() + QStringLiteral(".damaged"));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    const LoadedSettings again = loadSettings();
    QVERIFY(!again.problem);
    QCOMPARE(again.settings, loaded.settings);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
