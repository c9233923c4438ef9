// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message_list.h"

#include "ui/form.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ls {

namespace {

constexpr int listWidth = 520;
constexpr int highestList = 440;

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

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::info:
        return MessageButton::tr("Note");
    case Severity::warning:
        return MessageButton::tr("Warning");
    case Severity::error:
        return MessageButton::tr("Error");
    }
    return {};
}

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

QString clockText(const QDateTime &time) { return QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")); }

/// When, or since when, and how often.
QString timesText(const MessageLog::Entry &entry)
{
    if (entry.count == 1)
        return clockText(entry.last);
    return MessageButton::tr("%1, %n times since %2", nullptr, entry.count)
        .arg(clockText(entry.last), clockText(entry.first));
}

/// One message in the list: the keyboard reaches it, Delete dismisses it.
class EntryFrame : public QFrame {
public:
    explicit EntryFrame(std::function<void()> dismiss) : m_dismiss(std::move(dismiss))
    {
        setObjectName(QStringLiteral("messageEntry"));
        setProperty("role", QStringLiteral("messageEntry"));
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete)
            m_dismiss();
        else
            QFrame::keyPressEvent(event);
    }

private:
    std::function<void()> m_dismiss;
};

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
    m_log.add(message);
    showLast();
    if (m_list)
        fillList();
    if (message.severity == Severity::info)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageButton::lastText() const { return m_log.isEmpty() ? QString() : m_log.entries().last().message.text; }

void MessageButton::showLast()
{
    setVisible(!m_log.isEmpty());
    if (m_log.isEmpty())
        return;
    const Severity worst = m_log.worstUnseen().value_or(Severity::info);
    setLook(this, "message", iconName(worst));
    setIcon(buttonIcon(iconName(worst), colourOf(worst)));
    const int count = static_cast<int>(m_log.entries().size());
    const QString line =
        count == 1 ? tr("1 message: %1").arg(lastText()) : tr("%n messages: %1", nullptr, count).arg(lastText());
    setText(QFontMetrics(font()).elidedText(line.simplified(), Qt::ElideRight, maximumWidth() - 56));
    setToolTip(tr("%1\nClick for all messages (Ctrl+M).").arg(lastText()));
    setAccessibleName(tr("Messages"));
    setAccessibleDescription(line);
}

void MessageButton::openList()
{
    if (m_list)
        return;
    m_list = new QFrame(this, Qt::Popup);
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Messages"));
    auto *outer = new QVBoxLayout(m_list);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    m_log.markSeen();
    fillList();
    m_list->show();
    focusNewest();
    showLast();
}

void MessageButton::fillList()
{
    auto *outer = m_list->layout();
    while (QLayoutItem *item = outer->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what was pressed
        delete item;
    }
    auto *entries = new QWidget;
    auto *layout = new QVBoxLayout(entries);
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(0);
    for (qsizetype i = m_log.entries().size() - 1; i >= 0; --i)
        layout->addWidget(makeEntry(i));
    if (m_log.isEmpty())
        layout->addWidget(makeText(tr("There are no messages.")), 0, Qt::AlignCenter);
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(entries);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *head = makeHead();
    outer->addWidget(head);
    outer->addWidget(area);
    head->show(); // now: what is not seen yet cannot have the focus
    area->show();
    const int wanted = layout->heightForWidth(listWidth - 12) + head->sizeHint().height() + 4;
    m_list->resize(listWidth, std::clamp(wanted, 96, highestList));
    // At the right end of the line it stands in; without a message the button itself is hidden.
    const QWidget *line = parentWidget() != nullptr ? parentWidget() : this;
    m_list->move(line->mapToGlobal(QPoint(line->width() - m_list->width() - 16, -m_list->height() - 4)));
}

QWidget *MessageButton::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 8, 4);
    layout->addWidget(makeSectionTitle(tr("Messages")), 1);
    auto *clear = makeFormButton(tr("Dismiss all"), "dismissAllMessages", tr("Empty the list of messages"));
    connect(clear, &QPushButton::clicked, this, &MessageButton::dismissAll);
    clear->setEnabled(!m_log.isEmpty());
    layout->addWidget(clear);
    return head;
}

QWidget *MessageButton::makeEntry(qsizetype index)
{
    const MessageLog::Entry &entry = m_log.entries()[index];
    const Severity severity = entry.message.severity;
    auto *frame = new EntryFrame([this, index] { dismiss(index); });
    frame->setAccessibleName(tr("%1, %2: %3").arg(severityText(severity), timesText(entry), entry.message.text));
    auto *layout = new QGridLayout(frame);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(2);
    auto *icon = new QLabel;
    icon->setPixmap(tintedIcon(iconName(severity), colourOf(severity)).pixmap(16, 16));
    layout->addWidget(icon, 0, 0, Qt::AlignTop);
    layout->addWidget(makeText(tr("%1 · %2").arg(severityText(severity), timesText(entry))), 0, 1);
    QLabel *text = makeText(entry.message.text, "");
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    auto *close = new QToolButton;
    close->setIcon(tintedIcon(QStringLiteral("close"), theme().text));
    close->setIconSize(QSize(16, 16));
    close->setProperty("tool", QStringLiteral("narrow"));
    close->setAccessibleName(tr("Dismiss this message"));
    describeButton(close, "dismissMessage", tr("Take this message off the list (Delete)"));
    connect(close, &QToolButton::clicked, this, [this, index] { dismiss(index); });
    layout->addWidget(close, 0, 2, Qt::AlignTop);
    if (!entry.message.folder.isEmpty()) {
        auto *open = makeFormButton(tr("Open folder"), "openMessageFolder", tr("Show the folder in the file manager"));
        open->setIcon(buttonIcon(QStringLiteral("folder"), theme().text));
        open->setIconSize(buttonIconSize);
        connect(open, &QPushButton::clicked, open,
                [folder = entry.message.folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        layout->addWidget(open, 2, 1, Qt::AlignLeft);
    }
    return frame;
}

void MessageButton::dismiss(qsizetype index)
{
    if (index >= m_log.entries().size())
        return; // pressed in what is about to go
    m_log.remove(index);
    if (m_log.isEmpty()) {
        dismissAll();
        return;
    }
    fillList();
    focusNewest();
    showLast();
}

void MessageButton::focusNewest()
{
    const QList<QFrame *> entries = m_list->findChildren<QFrame *>(QStringLiteral("messageEntry"));
    const auto shown = std::find_if(entries.begin(), entries.end(),
                                    [this](const QFrame *entry) { return entry->isVisibleTo(m_list); });
    if (shown != entries.end())
        (*shown)->setFocus();
}

void MessageButton::dismissAll()
{
    m_log.clear();
    showLast();
    if (m_list)
        m_list->close();
}

void MessageButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        showLast();
}

} // namespace ls
