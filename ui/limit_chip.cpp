// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/limit_chip.h"

#include "ui/theme.h"

#include <utility>

namespace ls {

LimitChip::LimitChip(QWidget *parent) : QLabel(parent)
{
    setObjectName(QStringLiteral("limitChip"));
    setToolTip(tr("How the level that has a limit stands to it. The limit is in the settings."));
    setProperty("chip", QStringLiteral("none"));
    setMinimumWidth(1);
}

void LimitChip::showReading(const LimitReading &reading)
{
    const auto [look, sign] = reading.zone == LimitZone::above ? std::pair("over", u"▲ ")
        : reading.zone == LimitZone::near                      ? std::pair("warn", u"⚠ ")
        : reading.zone == LimitZone::below                     ? std::pair("ok", u"✓ ")
                                                               : std::pair("none", u"");
    setLook(this, "chip", QString::fromLatin1(look));
    setAccessibleName(limitText(reading));
    const QString text = QString::fromUtf16(sign) + limitText(reading);
    if (text == this->text())
        return;
    setText(text);
    fit();
}

/// A long name of a metric must not push the figures out of sight: smaller, so far as it can still be read.
void LimitChip::fit()
{
    QFont font = uiFont(12, QFont::Medium);
    while (font.pixelSize() > scaled(9) && QFontMetrics(font).horizontalAdvance(text()) > width() - scaled(18))
        font.setPixelSize(font.pixelSize() - 1);
    if (font != this->font())
        setFont(font);
}

void LimitChip::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

} // namespace ls
