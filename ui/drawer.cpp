// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawer.h"

#include "ui/form.h"
#include "ui/icons.h"
#include "ui/pane.h"
#include "ui/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ls {

namespace {

constexpr int drawerWidth = 344;

// Whatever gets the focus by keyboard is scrolled into view. The page is laid out when it is first seen: to lay out all
// of them would be a good part of the window's start.
class PageArea : public QScrollArea {
public:
    explicit PageArea(QWidget *page) : m_page(page)
    {
        page->hide();
        page->setParent(this);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*before*/, QWidget *now) {
            if (now != nullptr && now != m_page && m_page->isAncestorOf(now))
                ensureWidgetVisible(now, 0, 24);
        });
    }

    QWidget *page() const { return m_page; }

protected:
    void showEvent(QShowEvent *event) override
    {
        if (widget() == nullptr)
            setWidget(m_page);
        QScrollArea::showEvent(event);
    }

private:
    QWidget *m_page;
};

PageArea *areaOf(QWidget *page) { return static_cast<PageArea *>(page); }

} // namespace

Drawer::Drawer(QWidget *parent)
    : QWidget(parent),
      m_tabs(new QButtonGroup(this)),
      m_head(new QHBoxLayout),
      m_close(new QToolButton),
      m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("drawer"));
    setFixedWidth(drawerWidth);
    m_head->setContentsMargins(8, 8, 8, 8);
    m_head->setSpacing(4);
    m_tabs->setExclusive(true);
    m_close->setObjectName(QStringLiteral("drawerClose"));
    m_close->setProperty("tool", QStringLiteral("icon"));
    m_close->setToolTip(tr("Close the drawer (Esc)"));
    m_close->setAccessibleName(tr("Close the drawer"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIconSize(QSize(16, 16));
    connect(m_close, &QToolButton::clicked, this, &Drawer::close);
    connect(m_tabs, &QButtonGroup::idClicked, this, &Drawer::showPage);
    m_head->addStretch(1);
    m_head->addWidget(m_close);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(m_head);
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

void Drawer::addPage(const QString &title, const QString &help, QWidget *page)
{
    page->setWindowTitle(title);
    page->setAccessibleName(title);
    m_pages->addWidget(new PageArea(page));
    auto *tab = new QPushButton(title);
    tab->setProperty("look", QStringLiteral("tab"));
    tab->setFont(uiFont(13, QFont::DemiBold));
    tab->setCheckable(true);
    const int number = m_pages->count() - 1;
    describeButton(tab, qPrintable(page->objectName() + QStringLiteral("Tab")), help);
    m_tabs->addButton(tab, number);
    m_head->insertWidget(number, tab);
    tab->setChecked(number == 0);
}

void Drawer::showPage(int number)
{
    m_pages->setCurrentIndex(number);
    m_tabs->button(number)->setChecked(true);
    setAccessibleName(m_tabs->button(number)->text());
}

void Drawer::openPage(const QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget *known = areaOf(m_pages->widget(i))->page();
        if (known != page)
            continue;
        if (!isOpen())
            m_focusBefore = QApplication::focusWidget();
        showPage(i);
        show();
        known->setFocus();
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
    if (isOpen() && areaOf(m_pages->currentWidget())->page() == page)
        close();
    else
        openPage(page);
}

void Drawer::toggle() { toggle(areaOf(m_pages->currentWidget())->page()); }

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
