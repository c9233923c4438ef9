// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ls {

/// What a user marks while measuring: a marker, one with a note, one with a class from 1 to 9, and the last seconds as
/// excluded; each with its key, which holds in the whole window. It only asks. Thread: [ui].
class MarkerMenu : public QMenu {
    Q_OBJECT
public:
    static constexpr int excludedSeconds = 15;

    /// Belongs to `window`.
    explicit MarkerMenu(QWidget &window);

    /// Nothing can be marked where nothing is measured.
    void setMeasuring(bool isMeasuring);

Q_SIGNALS:
    /// `markerClass` 1 to 9, or 0 without one.
    void markerWanted(int markerClass);
    void noteWanted();
    void exclusionWanted();
};

} // namespace ls
