// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/block.h"
#include "ui/session.h"

#include <QTimer>
#include <QWidget>

#include <ctime>
#include <filesystem>
#include <optional>

class QLabel;

namespace ls {

class MessageButton;

/// What keeps running behind the numbers: format, lost frames, queue, CPU, room on the disk; and the messages.
/// Thread: [ui].
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setFormat(const std::optional<AudioFormat> &format);
    /// `queueFill` from 0 to 1.
    void setQueue(std::int64_t lostFrames, double queueFill);
    /// How fast a recording fills the disk.
    void setBytesPerSecond(std::int64_t bytesPerSecond);
    /// As the running recording knows it; without one, it is reckoned from the room on the disk.
    void setSecondsLeft(std::optional<double> seconds);
    /// Where recordings go: its disk's free room is looked up every few seconds, in another thread.
    void setOutputFolder(const std::filesystem::path &folder);
    void addMessage(const Message &message);
    QString lastMessage() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void everySecond();
    void askForRoom();
    void showRoom(qint64 bytesFree);
    void showSecondsLeft(double seconds);

    QLabel *m_format;
    QLabel *m_lost;
    QLabel *m_queue;
    QLabel *m_cpu;
    QLabel *m_disk;
    MessageButton *m_messages;
    QTimer m_timer;
    QString m_folder;
    std::int64_t m_bytesPerSecond = 0;
    std::clock_t m_lastClock = 0;
    qint64 m_lastMs = 0;
    int m_seconds = 0;
    std::optional<double> m_secondsLeft; ///< of the running recording
    bool m_isAsking = false;
};

} // namespace ls
