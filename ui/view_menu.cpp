// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_menu.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

namespace ls {

ViewMenu::ViewMenu(QWidget &window)
    : QMenu(tr("View"), &window),
      m_window(window),
      m_themes(new QActionGroup(this)),
      m_sizes(new QActionGroup(this))
{
    setObjectName(QStringLiteral("viewMenu"));
    const std::array panes{std::pair(tr("Spectrum"), Qt::Key_1), std::pair(tr("History"), Qt::Key_2),
                           std::pair(tr("Spectrogram"), Qt::Key_3)};
    for (const auto &[text, key] : panes) {
        const auto number = static_cast<int>(m_panes.size());
        QAction *action =
            add(text, qPrintable(QStringLiteral("pane%1Action").arg(number + 1)), QKeySequence(Qt::CTRL | key), true);
        connect(action, &QAction::triggered, this, [this, number] { Q_EMIT paneToggled(number); });
        m_panes.append(action);
    }
    addSeparator();
    m_bigNumber = add(tr("Big number"), "bigNumberAction", QKeySequence(Qt::Key_F11), true);
    connect(m_bigNumber, &QAction::triggered, this, &ViewMenu::bigNumberToggled);
    m_compact = add(tr("Compact view"), "compactAction", QKeySequence(Qt::CTRL | Qt::Key_F11), true);
    connect(m_compact, &QAction::triggered, this, &ViewMenu::compactToggled);
    m_onTop = add(tr("Always on top"), "onTopAction", QKeySequence(Qt::CTRL | Qt::Key_T), true);
    connect(m_onTop, &QAction::triggered, this, &ViewMenu::onTopToggled);
    QAction *peaks = add(tr("Hold peaks, or for 2 s"), "peakHoldAction", QKeySequence(Qt::Key_P));
    connect(peaks, &QAction::triggered, this, &ViewMenu::peakHoldToggled);
    addSeparator();
    addThemes();
    addTextSizes();
    QAction *usual = add(tr("Usual layout"), "usualLayoutAction", {});
    connect(usual, &QAction::triggered, this, &ViewMenu::usualLayoutWanted);
    m_earlier = add(tr("Use my earlier settings again"), "earlierSettingsAction", {});
    m_earlier->setVisible(false);
    connect(m_earlier, &QAction::triggered, this, &ViewMenu::earlierSettingsWanted);
}

QAction *ViewMenu::add(const QString &text, const char *name, const QKeySequence &key, bool isCheckable)
{
    QAction *action = addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setCheckable(isCheckable);
    action->setAutoRepeat(false);
    m_window.addAction(action);
    return action;
}

void ViewMenu::addThemes()
{
    QMenu *menu = addMenu(tr("Theme"));
    const std::array<std::pair<QString, const char *>, 4> themes{{{tr("As the system"), "system"},
                                                                  {tr("Light"), "light"},
                                                                  {tr("Dark"), "dark"},
                                                                  {tr("High contrast"), "high_contrast"}}};
    for (const auto &[text, name] : themes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(QString::fromLatin1(name));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT themeChosen(action->data().toString()); });
    menu->addSeparator();
    QAction *next = menu->addAction(tr("Next theme"));
    next->setObjectName(QStringLiteral("nextThemeAction"));
    next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_window.addAction(next);
    connect(next, &QAction::triggered, this, &ViewMenu::nextThemeWanted);
}

void ViewMenu::addTextSizes()
{
    QMenu *menu = addMenu(tr("Size of text (from the next start on)"));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200}) {
        QAction *action = menu->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        m_sizes->addAction(action);
    }
    connect(m_sizes, &QActionGroup::triggered, this,
            [this](QAction *action) { Q_EMIT fontPercentChosen(action->data().toInt()); });
}

void ViewMenu::setPaneShown(int number, bool isShown) { m_panes.value(number)->setChecked(isShown); }
void ViewMenu::setBigNumber(bool isShown) { m_bigNumber->setChecked(isShown); }
void ViewMenu::setCompact(bool isCompact) { m_compact->setChecked(isCompact); }
void ViewMenu::offerEarlierSettings() { m_earlier->setVisible(true); }

void ViewMenu::setSettings(const ViewSettings &settings)
{
    m_onTop->setChecked(settings.isOnTop != 0);
    const auto themes = m_themes->actions();
    for (QAction *action : themes)
        action->setChecked(action->data().toString() == QString::fromStdString(settings.theme));
    const auto sizes = m_sizes->actions();
    for (QAction *action : sizes)
        action->setChecked(action->data().toInt() == settings.fontPercent);
}

} // namespace ls
