// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStylePainter>

namespace ls {

/// A combo box that ends a text which does not fit in it in an ellipsis: under a style sheet Qt cuts it off.
class ElidedComboBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        if (currentIndex() < 0) {
            option.palette.setBrush(QPalette::ButtonText, option.palette.brush(QPalette::PlaceholderText));
            option.currentText = placeholderText();
        }
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() -
            (option.currentIcon.isNull() ? 0 : option.iconSize.width() + gap) - gap;
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

private:
    static constexpr int gap = 4; // the style's, beside icon and text
};

} // namespace ls
