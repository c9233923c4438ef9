// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/facts_grid.h"
#include "ui/review_clock.h"
#include "ui/review_reader.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ls {

class RangeBands;

/// The readings of the selected range, or of the whole recording: levels, percentiles, loudness, third octaves, and
/// how much of it counts. Thread: [ui].
class ReviewRangePanel : public QWidget {
    Q_OBJECT
public:
    explicit ReviewRangePanel(QWidget *parent = nullptr);

    void setClock(const ReviewClock &clock) { m_clock = clock; }
    /// This range is being read; the last readings are shown no longer.
    void setWaiting(FrameRange range, bool isWhole);
    void show(const ReviewedRange &range);

    /// What is seen, as text; empty while it is being read.
    QString asText() const;

Q_SIGNALS:
    void excludeRequested();

private:
    QString titleText(FrameRange range, bool isWhole) const;
    void copy();

    ReviewClock m_clock;
    bool m_isWhole = true;
    QLabel *m_title;
    QLabel *m_span;
    QLabel *m_note;
    FactsGrid *m_grid;
    QLabel *m_bandsTitle;
    RangeBands *m_bands;
    QPushButton *m_copy;
    QPushButton *m_exclude;
    QList<Fact> m_facts;
    QString m_bandsText;
};

/// The readings as facts, in the order of their importance.
QList<Fact> rangeFacts(const ReviewedRange &range, int sampleRateHz);

} // namespace ls
