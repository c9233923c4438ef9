// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facts_grid.h"

#include "ui/form.h"

#include <QGridLayout>
#include <QLabel>

namespace ls {

namespace {

constexpr int nameWidth = 96;
constexpr qsizetype longestWord = 24;

// A hash or a path has no place at which a label would break it.
QString broken(const QString &value)
{
    QString text;
    qsizetype letters = 0;
    for (const QChar letter : value) {
        letters = letter.isSpace() ? 0 : letters + 1;
        if (letters > longestWord) {
            text += QLatin1Char('\n');
            letters = 1;
        }
        text += letter;
    }
    return text;
}

} // namespace

FactsGrid::FactsGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnMinimumWidth(0, nameWidth);
}

void FactsGrid::setFacts(const QList<Fact> &facts)
{
    while (m_names.size() < facts.size()) {
        const auto line = static_cast<int>(m_names.size());
        m_names.append(makeText());
        m_values.append(makeText({}, ""));
        m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(m_names.last(), line, 0, Qt::AlignTop);
        m_layout->addWidget(m_values.last(), line, 1);
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const bool isUsed = i < facts.size();
        m_names[i]->setVisible(isUsed);
        m_values[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        if (m_names[i]->text() != facts[i].name) {
            m_names[i]->setText(facts[i].name);
            m_values[i]->setAccessibleName(facts[i].name);
        }
        const QString value = broken(facts[i].value);
        if (m_values[i]->text() != value)
            m_values[i]->setText(value);
    }
}

QString factsAsText(const QList<Fact> &facts)
{
    QString text;
    for (const Fact &fact : facts)
        text += QStringLiteral("%1: %2\n").arg(fact.name, fact.value);
    return text;
}

} // namespace ls
