// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loudness_panel.h"

#include "ui/format.h"
#include "ui/tabular_text.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace ls {

LoudnessPanel::LoudnessPanel(QWidget *parent) : QWidget(parent)
{
    const auto small = [](const QString &text, Qt::Alignment alignment) {
        auto *label = new QLabel(text);
        label->setFont(uiFont(11));
        label->setProperty("role", QStringLiteral("secondary"));
        label->setAlignment(alignment);
        return label;
    };
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // the widget has its own
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->addWidget(small(tr("Loudness, EBU R 128"), Qt::AlignLeft), 0, 0, 1, 2);
    layout->addWidget(small(QStringLiteral("LUFS"), Qt::AlignRight), 0, 2);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const auto column = static_cast<int>(i);
        const MetricInfo &info = metricInfo(metrics[i]);
        const QString symbol = QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size()));
        m_values[i] = new NumberLabel(17, QFont::DemiBold);
        m_values[i]->setObjectName(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
        m_values[i]->setToolTip(meaningText(metrics[i]));
        m_values[i]->setAccessibleName(meaningText(metrics[i]));
        layout->addWidget(small(symbol, Qt::AlignRight), 1, column);
        layout->addWidget(m_values[i], 2, column);
        layout->setColumnStretch(column, 1);
    }
}

void LoudnessPanel::showReadings(const Readings &readings)
{
    for (std::size_t i = 0; i < metrics.size(); ++i)
        m_values[i]->setText(levelText(readings[metrics[i]]));
}

void LoudnessPanel::setDimmed(bool dimmed)
{
    for (NumberLabel *value : m_values)
        value->setDimmed(dimmed);
}

} // namespace ls
