// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawer.h"

#include "ui/icons.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ls {

namespace {

constexpr int drawerWidth = 344;

// Whatever gets the focus by keyboard is scrolled into view.
class PageArea : public QScrollArea {
public:
    explicit PageArea(QWidget *page)
    {
        setWidget(page);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*before*/, QWidget *now) {
            if (now != nullptr && now != widget() && widget()->isAncestorOf(now))
                ensureWidgetVisible(now, 0, 24);
        });
    }
};

} // namespace

Drawer::Drawer(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_close(new QToolButton),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("drawer"));
    setFixedWidth(drawerWidth);
    m_title->setFont(uiFont(15, QFont::DemiBold));
    m_close->setObjectName(QStringLiteral("drawerClose"));
    m_close->setProperty("tool", QStringLiteral("icon"));
    m_close->setToolTip(tr("Close the drawer (Esc)"));
    m_close->setAccessibleName(tr("Close the drawer"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIconSize(QSize(16, 16));
    connect(m_close, &QToolButton::clicked, this, &Drawer::close);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(Qt::Vertical));
    layout->addLayout(column, 1);
    showIcon();
    hide();
}

void Drawer::addPage(const QString &title, QWidget *page)
{
    page->setWindowTitle(title);
    page->setAccessibleName(title);
    m_pages->addWidget(new PageArea(page));
}

void Drawer::openPage(const QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *area = static_cast<QScrollArea *>(m_pages->widget(i));
        if (area->widget() != page)
            continue;
        if (!isOpen())
            m_focusBefore = QApplication::focusWidget();
        m_pages->setCurrentIndex(i);
        m_title->setText(page->windowTitle());
        setAccessibleName(page->windowTitle());
        show();
        area->widget()->setFocus();
        Q_EMIT openChanged(true);
    }
}

void Drawer::close()
{
    if (!isOpen())
        return;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
    Q_EMIT openChanged(false);
}

void Drawer::toggle(const QWidget *page)
{
    const auto *area = static_cast<QScrollArea *>(m_pages->currentWidget());
    if (isOpen() && area->widget() == page)
        close();
    else
        openPage(page);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::showIcon() { m_close->setIcon(tintedIcon(QStringLiteral("close"), theme().text)); }

void Drawer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace ls
