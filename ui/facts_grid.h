// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ls {

/// A name and what there is to say of it.
struct Fact {
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};

/// Facts one below the other. Where only values change, only these are set, so that it may be called often.
/// Thread: [ui].
class FactsGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactsGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_layout;
    QList<QLabel *> m_names;
    QList<QLabel *> m_values;
};

/// The facts as lines of text, for the clipboard.
QString factsAsText(const QList<Fact> &facts);

} // namespace ls
