// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_list.h"
#include "core/engine/engine.h"
#include "core/measure/settings.h"
#include "ui/session.h"

#include <QMainWindow>

#include <memory>

namespace ls {

class CalibrationPage;
class Drawer;
class HelpSide;
class RecordingSide;
class ReviewSide;
class StatusLine;
class TransportBar;
class ViewSide;
class Workspace;

/// The window: puts the panels together and connects them with session and engine. It computes nothing.
///
/// Engine and device list must outlive it. Thread: [ui].
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Engine &engine, DeviceList &devices, Settings settings, CalibratorLog checks = {},
               QWidget *parent = nullptr);
    /// The widgets go before the session: a field that loses the focus with them still hands over what was typed.
    ~MainWindow() override { delete takeCentralWidget(); }

    /// The last message to the user; empty before the first.
    QString lastMessage() const;
    /// Adds to the messages.
    void tell(const Message &message);

    /// Looks at a recording: a folder, an audio file, a level series. Text that is a calibration is taken as one.
    void open(const QString &path);
    ReviewSide &review() { return *m_review; }
    HelpSide &help() { return *m_help; }
    ViewSide &view() { return *m_view; }
    /// Measures an audio file as if a microphone heard it.
    void measureFile(const QString &path) { m_session.playFile(path); }

    /// Where recordings are made.
    std::filesystem::path outputFolder() const { return m_session.outputFolder(); }

    /// Ends a recording, saves it and closes: for whoever cannot answer a question, as SIGTERM.
    void closeWithoutAsking();
    /// The desktop's session ends: what is recorded is on the disk when this returns, if the disk takes it in time.
    void endSession();

Q_SIGNALS:
    void settingsChanged(const ls::Settings &settings);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int sessionEndTimeoutMs = 10'000; ///< desktops end a program that takes longer

    QWidget *makeCentre();
    void connectSession();
    void connectEngine();
    void connectTransport();
    void onStream();
    void onSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

    Engine &m_engine;
    Session m_session;
    TransportBar *m_transport;
    Workspace *m_workspace;
    CalibrationPage *m_calibrationPage;
    Drawer *m_drawer;
    ReviewSide *m_review; ///< gives the workspace its place
    RecordingSide *m_recording = nullptr;
    HelpSide *m_help = nullptr;
    ViewSide *m_view = nullptr;
    QWidget *m_whole = nullptr; ///< all but the big number
    bool m_asksBeforeClosing = true;
    StatusLine *m_status;
};

} // namespace ls
