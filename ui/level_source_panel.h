// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calibration_desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace ls {

/// Where the absolute level comes from: calibrator, file, a typed full-scale level, or the seed's formula. Thread:
/// [ui].
class LevelSourcePanel : public QWidget {
    Q_OBJECT
public:
    explicit LevelSourcePanel(CalibrationDesk &desk, QWidget *parent = nullptr);

    /// Shows what is chosen.
    void refresh();

private:
    void choose(LevelSource source);
    void takeTyped();

    CalibrationDesk &m_desk;
    QButtonGroup *m_sources;
    QLineEdit *m_fullScale;
    QLabel *m_problem;
};

} // namespace ls
