// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"
#include "ui/pane.h"

namespace ls {

class MenuButton;
class SpectrogramView;

/// The spectrogram with the menus for its length, colours and range. Thread: [ui].
class SpectrogramPane : public Pane {
    Q_OBJECT
public:
    explicit SpectrogramPane(QWidget *parent = nullptr);

    SpectrogramView &view() { return *m_view; }
    void setChoices(const Settings &settings);

Q_SIGNALS:
    /// By the user.
    void spanChosen(int seconds);
    void colourMapChosen(const QString &name);
    void rangeChosen(double rangeDb);

private:
    SpectrogramPane(SpectrogramView *view, QWidget *parent);
    void setRange(double rangeDb);

    SpectrogramView *m_view;
    MenuButton *m_span;
    MenuButton *m_map;
    MenuButton *m_range;
};

} // namespace ls
