// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_list.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace ls {

namespace {

constexpr qsizetype mostMessages = 100;
constexpr int listWidth = 480;

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::info:
        return QStringLiteral("info");
    case Severity::warning:
        return QStringLiteral("warning");
    case Severity::error:
        return QStringLiteral("error");
    }
    return {};
}

QString lookName(Severity severity) { return severity == Severity::info ? QStringLiteral("info") : iconName(severity); }

QColor colourOf(Severity severity)
{
    switch (severity) {
    case Severity::info:
        return theme().secondary;
    case Severity::warning:
        return theme().warn;
    case Severity::error:
        return theme().record;
    }
    return {};
}

QWidget *makeEntry(const QDateTime &time, const Message &message)
{
    auto *entry = new QWidget;
    auto *layout = new QGridLayout(entry);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setHorizontalSpacing(8);
    auto *icon = new QLabel;
    icon->setPixmap(tintedIcon(iconName(message.severity), colourOf(message.severity)).pixmap(16, 16));
    auto *when = new QLabel(time.toString(QStringLiteral("HH:mm:ss")));
    when->setProperty("role", QStringLiteral("secondary"));
    auto *text = new QLabel(message.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(when, 0, 1, Qt::AlignTop);
    layout->addWidget(text, 0, 2);
    layout->setColumnStretch(2, 1);
    if (!message.folder.isEmpty()) {
        auto *open = new QPushButton(MessageButton::tr("Open folder"));
        open->setIcon(buttonIcon(QStringLiteral("folder"), theme().text));
        open->setIconSize(buttonIconSize);
        setLook(open, "look", QStringLiteral("framed"));
        QObject::connect(open, &QPushButton::clicked, open,
                         [folder = message.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        layout->addWidget(open, 1, 2, Qt::AlignLeft);
    }
    return entry;
}

} // namespace

MessageButton::MessageButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("messageButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setFont(uiFont(12));
    setIconSize(buttonIconSize);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(560);
    connect(this, &QToolButton::clicked, this, &MessageButton::openList);
    showLast();
}

void MessageButton::add(const Message &message)
{
    m_messages.append({QDateTime::currentDateTime(), message});
    if (m_messages.size() > mostMessages)
        m_messages.removeFirst();
    showLast();
}

QString MessageButton::lastText() const { return m_messages.isEmpty() ? QString() : m_messages.last().message.text; }

QStringList MessageButton::texts() const
{
    QStringList texts;
    for (const Entry &entry : m_messages)
        texts.append(entry.message.text);
    return texts;
}

void MessageButton::showLast()
{
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &last = m_messages.last().message;
    setLook(this, "message", lookName(last.severity));
    setIcon(buttonIcon(iconName(last.severity), colourOf(last.severity)));
    const QString line = m_messages.size() == 1
        ? last.text
        : tr("%1  (%n messages)", nullptr, static_cast<int>(m_messages.size())).arg(last.text);
    setText(QFontMetrics(font()).elidedText(line, Qt::ElideRight, maximumWidth() - 56));
    setToolTip(tr("%1\nClick for all messages.").arg(last.text));
    setAccessibleName(tr("Last message: %1").arg(last.text));
}

void MessageButton::openList()
{
    auto *list = new QFrame(this, Qt::Popup);
    list->setObjectName(QStringLiteral("messageList"));
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setAccessibleName(tr("Messages"));
    auto *entries = new QWidget;
    auto *layout = new QVBoxLayout(entries);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(0);
    for (auto entry = m_messages.crbegin(); entry != m_messages.crend(); ++entry)
        layout->addWidget(makeEntry(entry->time, entry->message));
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(entries);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(list);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(area);
    const int wanted =
        layout->hasHeightForWidth() ? layout->heightForWidth(listWidth - 12) : entries->sizeHint().height();
    list->resize(listWidth, std::clamp(wanted + 4, 48, 400));
    list->move(mapToGlobal(QPoint(width() - list->width(), -list->height() - 4)));
    list->show();
}

void MessageButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_messages.isEmpty()) {
        const Severity severity = m_messages.last().message.severity;
        setIcon(buttonIcon(iconName(severity), colourOf(severity)));
    }
}

} // namespace ls
