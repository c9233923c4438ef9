// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/range_readings.h"

#include <QWidget>

namespace ls {

/// The third octaves of a range as small bars: Leq, with the largest Fast level and L90 as lines. Thread: [ui].
class RangeBands : public QWidget {
    Q_OBJECT
public:
    explicit RangeBands(QWidget *parent = nullptr);

    void setBands(const std::vector<RangeBand> &bands, const QString &unit);

    QSize sizeHint() const override { return {280, 132}; }
    QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plotRect() const;
    qreal leftOf(std::size_t band) const;

    std::vector<RangeBand> m_bands;
    QString m_unit;
    double m_topDb = 0.0;
    double m_bottomDb = -60.0;
};

/// The bands as lines of text: frequency, Leq, max, L90; separated by tabs.
QString bandsAsText(const std::vector<RangeBand> &bands, const QString &unit);

} // namespace ls
