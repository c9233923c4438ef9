// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_clock.h"
#include "ui/review_reader.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace ls {

/// The head of the review: that this is a recording and not what is measured now, which one, what is amiss with it,
/// and the way back. Thread: [ui].
class ReviewHeader : public QWidget {
    Q_OBJECT
public:
    explicit ReviewHeader(QWidget *parent = nullptr);

    void setReviewed(const Reviewed &reviewed, const ReviewClock &clock);
    /// It is being opened: measured, for an audio file.
    void setOpening(const std::filesystem::path &path);
    void setProgress(double done);
    /// Its levels are computed anew: 0 to 1.
    void setReanalysing(double done);
    void endOpening();
    /// A measurement or a recording goes on meanwhile.
    void setLive(bool isMeasuring, bool isRecording);
    /// What else is to be told; empty: nothing.
    void setTrouble(const QString &text);
    void setTools(QMenu *menu);

Q_SIGNALS:
    void leaveRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_chip;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_live;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_tools;
    QPushButton *m_leave;
    QLabel *m_trouble;
};

} // namespace ls
