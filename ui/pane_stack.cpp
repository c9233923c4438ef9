// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane_stack.h"

#include "ui/pane.h"
#include "ui/theme.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ls {

namespace {

constexpr int leastForAll = 580; // pixels, below which the last pane gives way

} // namespace

PaneStack::PaneStack(QWidget *parent) : QWidget(parent), m_splitter(new QSplitter(Qt::Vertical))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_layout.sizes = m_splitter->sizes();
        Q_EMIT layoutChanged();
    });
}

void PaneStack::addPane(Pane *pane, int stretch)
{
    const int number = count();
    m_panes.append(pane);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(number, stretch);
    connect(pane, &Pane::maximiseRequested, this,
            [this, number] { maximise(m_layout.maximised == number ? -1 : number); });
}

bool PaneStack::givesWay(int number) const
{
    return number == count() - 1 && number > 0 && !m_lastWanted && height() < scaled(leastForAll);
}

bool PaneStack::isShown(int number) const
{
    if (m_layout.maximised >= 0)
        return number == m_layout.maximised;
    return (m_layout.shown & (1 << number)) != 0 && !givesWay(number);
}

void PaneStack::toggle(int number)
{
    const int bit = 1 << number;
    if (m_layout.maximised >= 0 && m_layout.maximised != number) {
        m_layout.maximised = -1; // it is to be seen
        m_layout.shown |= bit;
    } else if (m_layout.maximised == number) {
        m_layout.maximised = -1;
    } else if (givesWay(number)) {
        m_lastWanted = true;
        m_layout.shown |= bit;
    } else {
        const int shown = m_layout.shown ^ bit;
        if (shown != 0)
            m_layout.shown = shown;
        m_lastWanted = m_lastWanted && isShown(number);
    }
    apply();
    Q_EMIT layoutChanged();
}

void PaneStack::maximise(int number)
{
    if (number == m_layout.maximised || number >= count())
        return;
    if (m_layout.maximised < 0 && std::count(m_layout.sizes.begin(), m_layout.sizes.end(), 0) == 0)
        m_layout.sizes = m_splitter->sizes();
    m_layout.maximised = number;
    apply();
    Q_EMIT layoutChanged();
}

void PaneStack::apply()
{
    bool hasChanged = false;
    for (int number = 0; number < count(); ++number) {
        Pane *pane = m_panes[number];
        hasChanged = hasChanged || pane->isVisibleTo(m_splitter) != isShown(number);
        pane->setVisible(isShown(number));
        pane->setMaximised(m_layout.maximised == number);
    }
    if (hasChanged && m_layout.maximised < 0 && m_layout.sizes.size() == count())
        m_splitter->setSizes(m_layout.sizes);
}

PaneLayout PaneStack::paneLayout() const
{
    PaneLayout layout = m_layout;
    if (layout.maximised < 0 && isVisible())
        layout.sizes = m_splitter->sizes();
    return layout;
}

void PaneStack::setPaneLayout(const PaneLayout &layout)
{
    m_layout = layout;
    m_layout.shown &= (1 << count()) - 1;
    if (m_layout.shown == 0)
        m_layout.shown = (1 << count()) - 1;
    if (m_layout.maximised >= count())
        m_layout.maximised = -1;
    const auto isBad = [](int size) { return size < 0 || size > 100'000; };
    if (m_layout.sizes.size() != count() || std::any_of(m_layout.sizes.begin(), m_layout.sizes.end(), isBad))
        m_layout.sizes.clear();
    if (!m_layout.sizes.isEmpty())
        m_splitter->setSizes(m_layout.sizes);
    apply();
}

void PaneStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    apply();
}

} // namespace ls
