// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings_store.h"
#include "app/stop_signal.h"

#include "core/base/version.h"
#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/engine/left_behind.h"
#include "ui/input_choice.h"
#include "ui/format.h"
#include "ui/main_window.h"
#include "ui/message.h"
#include "ui/recovery_thread.h"
#include "ui/review_side.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
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

} // namespace

} // namespace ls

int main(int argc, char **argv)
{
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
    parser.process(app);

    int exitCode = EXIT_SUCCESS;
    {
        ls::StopSignal stopSignal;
        ls::Engine engine;
        ls::DeviceList devices;
        ls::applyTheme(app);
        const bool isShot = parser.isSet(QStringLiteral("screenshot"));
        const ls::LoadedSettings loaded = ls::loadSettings();
        ls::Settings settings = loaded.settings;
        if (isShot)
            settings.device = ls::demoInputId.toStdString();
        ls::MainWindow window(engine, devices, settings,
                              isShot ? ls::CalibratorLog() : ls::CalibratorLog::open(ls::calibratorLogFile()));
        if (!isShot) {
            QObject::connect(&window, &ls::MainWindow::settingsChanged, &ls::saveSettings);
            window.review().setRecent(ls::loadRecent());
            QObject::connect(&window.review(), &ls::ReviewSide::recentChanged, &ls::saveRecent);
        }
        QObject::connect(&stopSignal, &ls::StopSignal::requested, &window, &ls::MainWindow::closeWithoutAsking);
        QObject::connect(&app, &QGuiApplication::commitDataRequest, &window, &ls::MainWindow::endSession);
        window.show();
        if (loaded.problem && !isShot)
            window.tell({ls::Severity::warning, ls::errorText(*loaded.problem)});
        if (!parser.positionalArguments().isEmpty())
            window.open(parser.positionalArguments().constFirst());
        auto recovery = std::make_unique<ls::RecoveryThread>(window.outputFolder());
        QObject::connect(recovery.get(), &ls::RecoveryThread::messageArrived, &window, &ls::MainWindow::tell);
        if (!isShot)
            recovery->start(QThread::LowPriority);
        if (isShot)
            ls::takeScreenshot(window, engine, parser.value(QStringLiteral("screenshot")),
                               parser.value(QStringLiteral("seconds")).toDouble());
        exitCode = QApplication::exec();
        if (!recovery->wait(ls::recoveryWaitMs))
            ls::leaveBehind(recovery.release()); // the next start completes it
    }
    if (ls::anyThreadLeftBehind())
        std::_Exit(exitCode); // a device hangs in it: destructors of the sound library would wait for ever
    return exitCode;
}
