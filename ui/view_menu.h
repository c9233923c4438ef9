// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/view_settings.h"

#include <QMenu>

class QActionGroup;

namespace ls {

/// What of the window is seen, and how: panes, big number, compact view, theme, size of text. It only asks; what is
/// checked in it is set from outside. Thread: [ui].
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    /// Its shortcuts hold in `window`.
    explicit ViewMenu(QWidget &window);

    void setPaneShown(int number, bool isShown);
    void setBigNumber(bool isShown);
    void setCompact(bool isCompact);
    void setSettings(const ViewSettings &settings);
    /// Offers to go back to the settings of before a start that was made safe.
    void offerEarlierSettings();

Q_SIGNALS:
    void paneToggled(int number);
    void bigNumberToggled();
    void compactToggled();
    void onTopToggled();
    void peakHoldToggled();
    void themeChosen(const QString &name);
    void nextThemeWanted();
    void fontPercentChosen(int percent);
    void usualLayoutWanted();
    void earlierSettingsWanted();

private:
    QAction *add(const QString &text, const char *name, const QKeySequence &key, bool isCheckable = false);
    void addThemes();
    void addTextSizes();

    QWidget &m_window;
    QList<QAction *> m_panes;
    QAction *m_bigNumber;
    QAction *m_compact;
    QAction *m_onTop;
    QActionGroup *m_themes;
    QActionGroup *m_sizes;
    QAction *m_earlier;
};

} // namespace ls
