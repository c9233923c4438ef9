// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trouble_banner.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ls {

TroubleBanner::TroubleBanner(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_text(new QLabel),
      m_length(new QLabel)
{
    setObjectName(QStringLiteral("troubleBanner"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("troubleText"));
    m_text->setFont(uiFont(13, QFont::Medium));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_length->setObjectName(QStringLiteral("troubleLength"));
    m_length->setFont(uiFont(13, QFont::DemiBold));
    m_length->setAccessibleName(tr("How long already"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_length);
    connect(&m_timer, &QTimer::timeout, this, [this] { refresh(); });
    m_timer.setInterval(500);
    hide();
}

void TroubleBanner::setTroubles(const Troubles &troubles, const QDateTime &now)
{
    m_trouble = troubles.worst();
    setVisible(m_trouble.has_value());
    if (!m_trouble) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    const bool isLoss = eventWeight(m_trouble->event.kind) == EventWeight::loss;
    for (QWidget *widget :
         {static_cast<QWidget *>(this), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_length)})
        setLook(widget, "trouble", isLoss ? QStringLiteral("loss") : QStringLiteral("warning"));
    m_text->setText(eventText(m_trouble->event));
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    refresh(now);
}

void TroubleBanner::refresh(const QDateTime &now)
{
    if (!m_trouble)
        return;
    const bool isLoss = eventWeight(m_trouble->event.kind) == EventWeight::loss;
    const QString icon = isLoss ? QStringLiteral("error") : QStringLiteral("warning");
    m_icon->setPixmap(tintedIcon(icon, isLoss ? theme().record : theme().warn).pixmap(16, 16));
    m_length->setText(durationText(static_cast<double>(m_trouble->since.msecsTo(now)) / 1000.0));
}

void TroubleBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ls
