// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/limit.h"

#include <QLabel>

namespace ls {

/// One line that says how a level stands to its limit: by colour, by a sign, and in words. Thread: [ui].
class LimitChip : public QLabel {
    Q_OBJECT
public:
    explicit LimitChip(QWidget *parent = nullptr);

    void showReading(const LimitReading &reading);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace ls
