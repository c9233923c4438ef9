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
    layout->setVerticalSpacing(2);
    layout->addWidget(small(tr("Loudness, EBU R 128"), Qt::AlignLeft), 0, 0, 1, 2);
    layout->addWidget(small(QStringLiteral("LUFS"), Qt::AlignRight), 0, 2);
    constexpr int columns = 3;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const MetricInfo &info = metricInfo(metrics[i]);
        m_values[i] = new NumberLabel(17, QFont::DemiBold);
        m_values[i]->setObjectName(QString::fromUtf8(info.key.data(), static_cast<qsizetype>(info.key.size())));
        m_values[i]->setToolTip(meaningText(metrics[i]));
        m_values[i]->setAccessibleName(meaningText(metrics[i]));
        QString name = QString::fromUtf8(info.symbol.data(), static_cast<qsizetype>(info.symbol.size()));
        if (info.quantity != Quantity::loudness) {
            const QString words = metrics[i] == Metric::truePeak ? tr("True peak") : name;
            name = QStringLiteral("%1, %2").arg(words, unitText(metrics[i], {}));
        }
        const auto cell = static_cast<int>(i);
        const int column = cell % columns;
        const int span = metrics[i] == Metric::truePeak ? 2 : 1;
        const int line = 1 + 2 * (cell / columns);
        QLabel *label = small(name, Qt::AlignRight);
        label->setContentsMargins(0, line > 1 ? 4 : 0, 0, 0);
        layout->addWidget(label, line, column, 1, span);
        layout->addWidget(m_values[i], line + 1, column, 1, span);
        layout->setColumnStretch(column, 1);
    }
}

void LoudnessPanel::showReadings(const Readings &readings)
{
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        m_values[i]->setText(levelText(readings[metrics[i]]));
        m_values[i]->setAccessibleDescription(m_values[i]->text() + u' ' + unitText(metrics[i], {}));
    }
}

void LoudnessPanel::setDimmed(bool dimmed)
{
    for (NumberLabel *value : m_values)
        value->setDimmed(dimmed);
}

} // namespace ls
