// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout_store.h"
#include "app/settings_store.h"
#include "app/start_guard.h"
#include "core/base/version.h"

#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>
#include <unistd.h>

using namespace ls;

/// What happens after the program was killed. Runs the real one, off screen, with settings of its own.
class TestSafeStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aKilledStartIsFollowedByASafeOne();
    void startsThatFailAreCounted();
    void asAfterFirstAndSecondFailure();
    void layoutIsStoredAndPutAside();
    void withoutADisplayItSaysSo();

private:
    QTemporaryDir m_config;
};

namespace {

struct Program {
    Program()
    {
        process.start(QStringLiteral(LEVELSCRIBE), {});
        process.waitForStarted();
    }
    ~Program()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }
    /// What its guard has written: its process, and how many starts before it had failed.
    QString guard() const
    {
        QFile file(StartGuard::usualPath());
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }
    bool guards(int failedStarts) const
    {
        return guard() == QStringLiteral("%1 %2").arg(process.processId()).arg(failedStarts);
    }
    QProcess process;
};

} // namespace

void TestSafeStart::initTestCase()
{
    QVERIFY(m_config.isValid());
    qputenv("XDG_CONFIG_HOME", m_config.path().toLocal8Bit());
    qputenv("XDG_DOCUMENTS_DIR", m_config.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("Levelscribe"));
    QCoreApplication::setApplicationName(QString::fromLatin1(programName));
}

void TestSafeStart::cleanup()
{
    QFile::remove(StartGuard::usualPath());
    QSettings().clear();
}

void TestSafeStart::aKilledStartIsFollowedByASafeOne()
{
    Settings settings;
    settings.device = "a device that kills"; // there is none; what matters is what becomes of the choice
    settings.view.historySeconds = 3600;
    settings.isFirstStartOver = 1;
    settings.limit.dbSpl = 51.0;
    saveSettings(settings);
    WindowLayout layout;
    layout.panes.shown = 0b101;
    saveLayout(layout);
    {
        Program first;
        QTRY_VERIFY_WITH_TIMEOUT(first.guards(0), 30'000);
        first.process.kill();
        QVERIFY(first.process.waitForFinished());
    }
    {
        Program second;
        QTRY_VERIFY_WITH_TIMEOUT(second.guards(1), 30'000);
        QTRY_COMPARE(loadSettings().settings.device, std::string());
        QCOMPARE(loadSettings().settings.view.historySeconds, ViewSettings().historySeconds);
        QCOMPARE(loadSettings().settings.limit.dbSpl, 51.0); // no view and no device
        QCOMPARE(loadLayout().panes, PaneLayout());
        QVERIFY(hasSettingsAside());
        second.process.terminate();
        QVERIFY(second.process.waitForFinished());
        QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
    }
    QVERIFY(!QFile::exists(StartGuard::usualPath()));
    {
        Program third;
        QTRY_VERIFY_WITH_TIMEOUT(third.guards(0), 30'000);
    }
    QFile::remove(StartGuard::usualPath());
    restoreSettings();
    QCOMPARE(loadSettings().settings.device, std::string("a device that kills"));
    QCOMPARE(loadLayout().panes.shown, 0b101);
}

void TestSafeStart::startsThatFailAreCounted()
{
    const QString path = m_config.filePath(QStringLiteral("guard"));
    const auto leave = [&path](const QByteArray &words) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(words);
    };
    {
        StartGuard guard(path);
        QCOMPARE(guard.failedStarts(), 0);
        guard.endedWell();
        QVERIFY(!QFile::exists(path));
    }
    leave("999999999 0"); // no such process
    QCOMPARE(StartGuard(path).failedStarts(), 1);
    leave("999999999 1");
    {
        StartGuard guard(path);
        QCOMPARE(guard.failedStarts(), 2);
        guard.reachedMeasuring();
    }
    // It could measure: if it is killed now, the next one is the first to be careful.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith(" 0"));
    file.close();
    leave("nonsense");
    QCOMPARE(StartGuard(path).failedStarts(), 1);
    // Another program that runs is no failure, and keeps its file.
    leave(QByteArray::number(qint64(getppid())) + " 0");
    StartGuard beside(path);
    QCOMPARE(beside.failedStarts(), 0);
    beside.endedWell();
    QVERIFY(QFile::exists(path));
}

void TestSafeStart::asAfterFirstAndSecondFailure()
{
    Settings stored;
    stored.device = "x";
    stored.calibrationFile = "/a/file.txt";
    stored.language = "de";
    stored.view.theme = "high_contrast";
    stored.view.colourMap = "grey";
    const Settings first = safeSettings(stored, 1);
    QCOMPARE(first.device, std::string());
    QCOMPARE(first.calibrationFile, stored.calibrationFile);
    QCOMPARE(first.view.theme, stored.view.theme);
    QCOMPARE(first.view.colourMap, std::string("inferno"));
    const Settings second = safeSettings(stored, 2);
    QCOMPARE(second.calibrationFile, std::string());
    QCOMPARE(second.language, stored.language);
}

void TestSafeStart::layoutIsStoredAndPutAside()
{
    WindowLayout layout;
    layout.geometry = "bytes";
    layout.columnWidths = {300, 980};
    layout.panes = {{300, 200, 100}, 0b110, 2};
    layout.isDrawerOpen = 1;
    saveLayout(layout);
    QCOMPARE(loadLayout(), layout);
    QVERIFY(!hasSettingsAside());
    putSettingsAside();
    QVERIFY(hasSettingsAside());
    QCOMPARE(loadLayout(), WindowLayout());
    restoreSettings();
    QCOMPARE(loadLayout(), layout);
    QVERIFY(!hasSettingsAside());
}

void TestSafeStart::withoutADisplayItSaysSo()
{
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QString::fromLatin1(name));
    const auto run = [&bare](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral(LEVELSCRIBE), arguments);
        const bool hasEnded = process.waitForFinished();
        return std::tuple(hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                          QString::fromUtf8(process.readAllStandardOutput()),
                          QString::fromUtf8(process.readAllStandardError()));
    };
    const auto [code, output, errors] = run({});
    QCOMPARE(code, EXIT_FAILURE);
    QVERIFY2(errors.contains(u"levelscribe-cli meter"), qPrintable(errors));
    const auto [helpCode, help, helpErrors] = run({QStringLiteral("--help")});
    QCOMPARE(helpCode, EXIT_SUCCESS);
    QVERIFY2(help.contains(u"--screenshot"), qPrintable(help + helpErrors));
}

QTEST_GUILESS_MAIN(TestSafeStart)
#include "tst_safe_start.moc"
