// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_row.h"

#include "ui/form.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace ls {

CheckRow::CheckRow(const char *name, QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_title(makeText({}, "")),
      m_text(makeText())
{
    setObjectName(QString::fromLatin1(name));
    m_title->setFont(uiFont(13, QFont::Medium));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->setColumnStretch(1, 1);
    showIcon();
}

void CheckRow::show(State state, const QString &title, const QString &text)
{
    m_state = state;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    showIcon();
}

void CheckRow::showIcon()
{
    const QIcon icon = m_state == State::ok ? tintedIcon(QStringLiteral("check"), theme().ok)
        : m_state == State::warning         ? tintedIcon(QStringLiteral("warning"), theme().warn)
                                            : tintedIcon(QStringLiteral("none"), theme().tertiary);
    m_icon->setPixmap(icon.pixmap(16, 16));
}

void CheckRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace ls
