// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout_store.h"
#include "app/settings_store.h"
#include "app/start_guard.h"
#include "app/stop_signal.h"

#include "core/base/version.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/engine/left_behind.h"
#include "ui/format.h"
#include "ui/help_side.h"
#include "ui/input_choice.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/message.h"
#include "ui/recovery_thread.h"
#include "ui/report_side.h"
#include "ui/review_side.h"
#include "ui/theme.h"
#include "ui/view_menu.h"
#include "ui/view_side.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QPixmap>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

namespace ls {

namespace {

constexpr int recoveryWaitMs = 2000; // at the end of the program

/// For pictures and timings: presses Measure, and after `seconds` of the stream grabs the window and quits.
void takeScreenshot(MainWindow &window, Engine &engine, const QString &path, double seconds)
{
    QObject::connect(&engine, &Engine::snapshotReady, &window,
                     [&window, &engine, path, seconds](const std::shared_ptr<const Snapshot> &snapshot) {
                         if (static_cast<double>(snapshot->frame) < seconds * snapshot->sampleRateHz)
                             return;
                         const bool saved = window.grab().save(path);
                         engine.disconnect(&window);
                         QCoreApplication::exit(saved ? EXIT_SUCCESS : EXIT_FAILURE);
                     });
    if (auto *measure = window.findChild<QAbstractButton *>(QStringLiteral("measureButton")))
        measure->click();
}

/// For timings: quits once the window has been painted, or shows the first level.
void quitAt(const QString &moment, MainWindow &window, Engine &engine)
{
    const auto paintAndQuit = [&window] {
        window.repaint();
        QFile status(QStringLiteral("/proc/self/status"));
        if (status.open(QIODevice::ReadOnly))
            std::fputs(status.readAll().constData(), stdout);
        std::fflush(stdout);
        std::_Exit(EXIT_SUCCESS); // ending tidily is not what is timed
    };
    if (moment == QLatin1String("first-level")) {
        QObject::connect(&engine, &Engine::snapshotReady, &window, paintAndQuit);
        if (auto *measure = window.findChild<QAbstractButton *>(QStringLiteral("measureButton")))
            measure->click();
        return;
    }
    QTimer::singleShot(0, &window, paintAndQuit);
}

/// The settings to start with: as they were left, or safe ones if the last start did not end well.
LoadedSettings startSettings(const StartGuard *guard)
{
    LoadedSettings loaded = loadSettings();
    if (guard == nullptr || guard->failedStarts() == 0)
        return loaded;
    if (!hasSettingsAside()) // else those of before the first failure are the user's own
        putSettingsAside();
    loaded.settings = safeSettings(loaded.settings, guard->failedStarts());
    saveSettings(loaded.settings);
    saveLayout({});
    return loaded;
}

/// Keeps where everything in the window is, and tells of a safe start.
void keepLayout(MainWindow &window, StartGuard &guard, Engine &engine)
{
    ViewSide &view = window.view();
    view.setWindowLayout(loadLayout());
    QObject::connect(&view, &ViewSide::layoutChanged, &saveLayout);
    QObject::connect(&view, &ViewSide::earlierSettingsWanted, &window, [&window, &view] {
        QObject::disconnect(&window, &MainWindow::settingsChanged, nullptr, nullptr);
        QObject::disconnect(&view, &ViewSide::layoutChanged, nullptr, nullptr);
        restoreSettings();
        window.tell(
            {Severity::info, QCoreApplication::translate("App", "Your earlier settings hold from the next start on.")});
    });
    QObject::connect(&engine, &Engine::snapshotReady, &window, [&guard] { guard.reachedMeasuring(); });
    if (hasSettingsAside())
        view.menu()->offerEarlierSettings();
    if (guard.failedStarts() > 0)
        window.tell({Severity::warning,
                     QCoreApplication::translate("App",
                                                 "Levelscribe was not closed properly last time. It has started "
                                                 "with the usual layout and device. Yours come back with Tools, View, "
                                                 "\"Use my earlier settings again\".")});
}

/// Without one, Qt ends the program and dumps its memory.
bool hasDisplay([[maybe_unused]] int argc, [[maybe_unused]] char **argv)
{
#ifdef Q_OS_LINUX
    for (int i = 1; i < argc; ++i) {
        if (QLatin1String(argv[i]) == QLatin1String("-platform") || QLatin1String(argv[i]) == QLatin1String("-display"))
            return true;
    }
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

} // namespace

} // namespace ls

int main(int argc, char **argv)
{
    const bool isSeen = ls::hasDisplay(argc, argv);
    if (!isSeen)
        qputenv("QT_QPA_PLATFORM", "offscreen"); // for --help, and for pictures
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Levelscribe"));
    QCoreApplication::setApplicationName(QString::fromLatin1(ls::programName));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ls::programVersion));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("App", "Sound level meter and recorder."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("path"),
                                 QApplication::translate("App",
                                                         "A recording to look at: a measurement folder, an audio "
                                                         "file or a level series."),
                                 QStringLiteral("[path]"));
    parser.addOptions({{QStringLiteral("screenshot"),
                        QApplication::translate("App",
                                                "Measure the simulated demo microphone, save a picture of the "
                                                "window, and quit."),
                        QStringLiteral("file")},
                       {QStringLiteral("seconds"), QApplication::translate("App", "How long before the picture."),
                        QStringLiteral("seconds"), QStringLiteral("12")}});
    QCommandLineOption quitOption(QStringLiteral("quit-at"), {}, QStringLiteral("moment"));
    quitOption.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitOption);
    parser.process(app);
    // Neither keeps anything, and both hear the demo.
    const bool isShot = parser.isSet(QStringLiteral("screenshot")) || parser.isSet(quitOption);
    if (!isSeen && !isShot) {
        const QString text = QApplication::translate(
            "App", "there is no display here. Without a window, \"levelscribe-cli meter\" measures.");
        std::fprintf(stderr, "levelscribe: %s\n", qPrintable(text));
        return EXIT_FAILURE;
    }

    int exitCode = EXIT_SUCCESS;
    {
        ls::StopSignal stopSignal;
        ls::Engine engine;
        ls::DeviceList devices;
        std::optional<ls::StartGuard> guard;
        if (!isShot)
            guard.emplace();
        const ls::LoadedSettings loaded = ls::startSettings(guard ? &*guard : nullptr);
        ls::Settings settings = loaded.settings;
        ls::setFontPercent(settings.view.fontPercent);
        ls::setThemeColours(ls::themeFromName(settings.view.theme).value_or(ls::ThemeKind::system));
        ls::Language language;
        language.use(QString::fromStdString(settings.language));
        if (isShot)
            settings.device = ls::demoInputId.toStdString();
        ls::MainWindow window(engine, devices, settings,
                              isShot ? ls::CalibratorLog() : ls::CalibratorLog::open(ls::calibratorLogFile()));
        ls::applyThemeSheet();
        if (!isShot) {
            QObject::connect(&window, &ls::MainWindow::settingsChanged, &ls::saveSettings);
            QObject::connect(
                &window, &ls::MainWindow::settingsChanged, &language,
                [&language](const ls::Settings &now) { language.use(QString::fromStdString(now.language)); });
            window.review().setRecent(ls::loadRecent());
            window.review().reports().setMemory(ls::reportMemoryFile());
            QObject::connect(&window.review(), &ls::ReviewSide::recentChanged, &ls::saveRecent);
            ls::keepLayout(window, *guard, engine);
        }
        QObject::connect(&stopSignal, &ls::StopSignal::requested, &window, &ls::MainWindow::closeWithoutAsking);
        QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, &ls::MainWindow::endSession);
        window.show();
        if (loaded.problem && !isShot)
            window.tell({ls::Severity::warning, ls::errorText(*loaded.problem)});
        if (!parser.positionalArguments().isEmpty())
            window.open(parser.positionalArguments().constFirst());
        else if (!isShot)
            window.help().begin();
        auto recovery = std::make_unique<ls::RecoveryThread>(window.outputFolder());
        QObject::connect(recovery.get(), &ls::RecoveryThread::messageArrived, &window, &ls::MainWindow::tell);
        if (!isShot)
            recovery->start(QThread::LowPriority);
        if (parser.isSet(quitOption))
            ls::quitAt(parser.value(quitOption), window, engine);
        else if (isShot)
            ls::takeScreenshot(window, engine, parser.value(QStringLiteral("screenshot")),
                               parser.value(QStringLiteral("seconds")).toDouble());
        exitCode = QApplication::exec();
        if (guard)
            guard->endedWell();
        if (!recovery->wait(ls::recoveryWaitMs))
            ls::leaveBehind(recovery.release()); // the next start completes it
    }
    if (ls::anyThreadLeftBehind())
        std::_Exit(exitCode); // a device hangs in it: destructors of the sound library would wait for ever
    return exitCode;
}
