// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decibel.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace ls {

/// A vertical bar with scale, hold line and maximum; the digital one also has a clip light that stays lit until it is
/// clicked.
///
/// Time comes with the values, in milliseconds of the stream: the bar falls as fast for a file as for a microphone.
/// Thread: [ui].
class MeterBar : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle) // said again in another language
public:
    enum class Scale {
        digital, ///< dBFS; falls 20 dB in 1.7 s. Source: IEC 60268-18 as meters commonly draw it
        level,   ///< dB SPL, 20 to 130, linear; the level has its own time weighting
    };

    MeterBar(Scale scale, const QString &title, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    void setTitle(const QString &title);

    /// Where a value stands on the scale: 0 at the bottom, 1 at the top.
    static double deflection(Scale scale, double valueDb);

    /// A new value at a time; NaN empties the bar.
    void setValue(double valueDb, qint64 timeMs);
    /// The largest value since the reset, marked by a triangle; NaN: none.
    void setMaximum(double valueDb);
    /// Lights the clip light, and adds to its count.
    void addClippedSamples(qint64 count);
    void clearClip();
    /// Empties all but the clip light.
    void clear();
    void setUnit(const QString &unit);
    /// Of the level's scale: zones below, near and above it; nothing: one colour.
    void setLimit(std::optional<double> limitDb);
    /// Tells a screen reader the value; not for every value, or it would never fall silent.
    void announce();

    double shownDb() const { return m_shownDb; }
    double holdDb() const { return m_holdDb; }
    bool isClipped() const { return m_clippedSamples > 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF barRect() const;
    QRectF clipRect() const;
    void paintStill();
    void invalidate();
    void paintHeader(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    const Scale m_scale;
    QString m_title;
    QString m_unit;
    QPixmap m_still; ///< header and scale, which seldom change
    std::optional<double> m_limitDb;
    double m_shownDb = notAvailable;
    double m_holdDb = notAvailable;
    double m_maximumDb = notAvailable;
    qint64 m_lastMs = 0;
    qint64 m_heldSinceMs = 0;
    qint64 m_clippedSamples = 0;
};

} // namespace ls
