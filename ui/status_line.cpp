// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "ui/format.h"
#include "ui/message_list.h"
#include "ui/pane.h"
#include "ui/recording_state.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>

#include <algorithm>

namespace ls {

namespace {

constexpr int roomEverySeconds = 5;
constexpr int narrowLinePixels = 1100;
constexpr double lowDiskSeconds = 3600.0;

// The folder is made by the first recording; until then its disk is that of the next folder above that exists.
qint64 bytesFree(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.path());
    const QStorageInfo storage(info.absoluteFilePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

QLabel *makeCell(const QString &toolTip, const char *name)
{
    auto *cell = new QLabel;
    cell->setFont(uiFont(12));
    cell->setProperty("role", QStringLiteral("secondary"));
    cell->setToolTip(toolTip);
    cell->setObjectName(QString::fromLatin1(name));
    return cell;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_format(makeCell(tr("Rate and sample format as the input delivers them"), "formatCell")),
      m_lost(makeCell(tr("Frames lost since the measurement began, because processing was behind"), "lostCell")),
      m_queue(makeCell(tr("How full the queue between input and processing is"), "queueCell")),
      m_cpu(makeCell(tr("Processor time of Levelscribe, in per cent of one core"), "cpuCell")),
      m_disk(makeCell(tr("How long the disk of the output folder lasts for a recording"), "diskCell")),
      m_messages(new MessageButton)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    setFixedHeight(scaled(28));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    for (QLabel *cell : {m_format, m_lost, m_queue, m_cpu, m_disk}) {
        if (cell != m_format) {
            QWidget *line = makeLine(Qt::Vertical);
            line->setFixedHeight(scaled(14));
            layout->addWidget(line);
        }
        layout->addWidget(cell);
    }
    layout->addStretch(1);
    layout->addWidget(m_messages);
    setFormat(std::nullopt);
    setQueue(0, 0.0);
    m_cpu->setText(tr("CPU –"));
    m_disk->setText(tr("disk –"));
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::everySecond);
    m_timer.start(1000);
    m_lastClock = std::clock();
    m_lastMs = QDateTime::currentMSecsSinceEpoch();
}

void StatusLine::setFormat(const std::optional<AudioFormat> &format)
{
    m_format->setText(format ? formatText(*format) : tr("no signal"));
}

void StatusLine::setBytesPerSecond(std::int64_t bytesPerSecond)
{
    m_bytesPerSecond = bytesPerSecond;
    askForRoom();
}

void StatusLine::setQueue(std::int64_t lostFrames, double queueFill)
{
    m_lost->setText(tr("lost %1").arg(lostFrames));
    m_lost->setStyleSheet(lostFrames > 0 ? QStringLiteral("color: %1; font-weight: 600;").arg(theme().over.name())
                                         : QString());
    m_queue->setText(tr("queue %1 %").arg(QString::number(queueFill * 100.0, 'f', 0)));
}

void StatusLine::setOutputFolder(const std::filesystem::path &folder)
{
    if (m_folder == toQString(folder))
        return;
    m_folder = toQString(folder);
    askForRoom();
}

void StatusLine::addMessage(const Message &message) { m_messages->add(message); }

QString StatusLine::lastMessage() const { return m_messages->lastText(); }

void StatusLine::everySecond()
{
    const std::clock_t clock = std::clock();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    if (nowMs > m_lastMs) {
        const double busySeconds = static_cast<double>(clock - m_lastClock) / CLOCKS_PER_SEC;
        const double percent = std::max(0.0, busySeconds * 100'000.0 / static_cast<double>(nowMs - m_lastMs));
        m_cpu->setText(tr("CPU %1 %").arg(QString::number(percent, 'f', 0)));
    }
    m_lastClock = clock;
    m_lastMs = nowMs;
    if (++m_seconds % roomEverySeconds == 0)
        askForRoom();
}

void StatusLine::askForRoom()
{
    // A disk in the network may not answer for a minute: the window does not wait for it, and does not ask twice.
    if (m_isAsking || m_folder.isEmpty())
        return;
    m_isAsking = true;
    QThreadPool::globalInstance()->start([line = QPointer<StatusLine>(this), folder = m_folder] {
        const qint64 bytes = bytesFree(folder);
        QMetaObject::invokeMethod(
            qApp,
            [line, bytes] {
                if (line)
                    line->showRoom(bytes);
            },
            Qt::QueuedConnection);
    });
}

void StatusLine::showRoom(qint64 bytes)
{
    m_isAsking = false;
    if (m_secondsLeft)
        return;
    if (bytes < 0 || m_bytesPerSecond <= 0)
        m_disk->setText(tr("disk –"));
    else
        showSecondsLeft(static_cast<double>(bytes) / static_cast<double>(m_bytesPerSecond));
}

void StatusLine::setSecondsLeft(std::optional<double> seconds)
{
    const bool wasRecording = m_secondsLeft.has_value();
    m_secondsLeft = seconds;
    if (seconds)
        showSecondsLeft(*seconds);
    else if (wasRecording)
        askForRoom();
}

void StatusLine::showSecondsLeft(double seconds)
{
    m_disk->setText(tr("disk %1 left").arg(diskTimeText(seconds)));
    m_disk->setStyleSheet(
        seconds < lowDiskSeconds ? QStringLiteral("color: %1; font-weight: 600;").arg(theme().warn.name()) : QString());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_messages->setMaximumWidth(scaled(width() < scaled(narrowLinePixels) ? 420 : 560));
}

} // namespace ls
