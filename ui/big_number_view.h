// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/sensitivity.h"
#include "core/measure/settings.h"
#include "core/measure/snapshot.h"
#include "ui/limit.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <optional>

namespace ls {

/// How the big-number view looks in a zone of the limit.
struct ZoneLook {
    QColor background, figure, label; ///< label: small words on the background
    QColor band, onBand;
    QString icon;
};
ZoneLook zoneLook(LimitZone zone);

/// One number for a whole room: the one that has a limit, with its background by how it stands to it, and the same in
/// words and as a place on a scale; without a limit the chosen number. Small, it is the compact view. Painted five
/// times a second at the most. Thread: [ui].
class BigNumberView : public QWidget {
    Q_OBJECT
public:
    explicit BigNumberView(QWidget *parent = nullptr);

    void setChoices(const Settings &settings);
    void setSensitivity(const Sensitivity &sensitivity);
    void setDevice(const QString &name, bool isSimulated);
    /// Length of what is measured, or recorded.
    void setClock(const QString &name, const QString &value);
    void setMeasuring(bool isMeasuring);
    void showSnapshot(const std::shared_ptr<const Snapshot> &snapshot);

    const LimitReading &limit() const { return m_reading; }
    Metric metric() const;
    QString figureText() const;
    QString stateText() const;

Q_SIGNALS:
    /// By a double click: back to the whole window.
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeNewest();
    void paintBand(QPainter &painter, const QRectF &band, const ZoneLook &look) const;
    void paintSteps(QPainter &painter, const QRectF &band, const ZoneLook &look) const;
    void paintFigure(QPainter &painter, const QRectF &area, const ZoneLook &look) const;
    void paintScale(QPainter &painter, const QRectF &scale, const ZoneLook &look) const;
    void paintRow(QPainter &painter, const QRectF &row, const ZoneLook &look) const;
    bool hasNoRow() const;
    qreal unit() const;
    QString trustText() const;
    QString unitOf(Metric metric) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    std::int64_t m_shownFrame = -1;
    Sensitivity m_sensitivity;
    LimitSettings m_limit;
    LimitReading m_reading;
    Metric m_bigMetric = Metric::LAF;
    QString m_device;
    bool m_isSimulated = false;
    QString m_clockName;
    QString m_clock;
    bool m_isMeasuring = false;
};

} // namespace ls
