// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QWidget>

#include <string_view>

namespace ls {

/// How often a second numbers change at the most, so that they can be read.
inline constexpr int numbersPerSecond = 5;

/// Width of a number drawn with the same advance for every figure, in logical pixels.
qreal tabularWidth(const QFontMetricsF &metrics, const QString &number);

/// Draws a number that way, ending at `right` on the base line `baseline`. Nothing moves when figures change.
void drawTabular(QPainter &painter, qreal right, qreal baseline, const QString &number);

/// A number, right-aligned, with room kept for −188.8.
class NumberLabel : public QWidget {
    Q_OBJECT
public:
    NumberLabel(int fontPixels, QFont::Weight weight, QWidget *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    void setFontPixels(int pixels);
    /// What does not hold now is drawn quieter.
    void setDimmed(bool dimmed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QFont m_font;
    bool m_dimmed = false;
};

/// A standard's symbol with its subscript: L and AFmax.
class SymbolLabel : public QWidget {
    Q_OBJECT
public:
    SymbolLabel(int fontPixels, QFont::Weight weight, QWidget *parent = nullptr);

    /// The first `stem` characters stand on the line, the others are the subscript.
    void setSymbol(std::string_view symbol, std::size_t stem);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont subscriptFont() const;

    QString m_stem;
    QString m_subscript;
    QFont m_font;
};

} // namespace ls
