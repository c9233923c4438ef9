// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"
#include "ui/review_clock.h"
#include "ui/review_reader.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;

namespace ls {

class MenuButton;
class Pane;
class ReviewEdits;
class ReviewEvents;
class ReviewHeader;
class ReviewHistory;
class ReviewPlayerBar;
class ReviewRangePanel;

/// A recording to be looked at, listened to and annotated, in the place of the live panels. Thread: [ui].
class ReviewView : public QWidget {
    Q_OBJECT
public:
    explicit ReviewView(QWidget *parent = nullptr);

    /// `import`: how an audio file is measured.
    void open(const std::filesystem::path &path, const AudioImport &import);
    bool hasRecording() const { return m_reviewed != nullptr; }
    const std::shared_ptr<const Reviewed> &reviewed() const { return m_reviewed; }
    /// What is measured and recorded while this is looked at.
    void setLive(bool isMeasuring, bool isRecording);
    /// What the button in the head offers.
    void setTools(QMenu *menu);
    /// It is not looked at any more: nothing is played.
    void pause();

    /// Changes the calibration of the recording: asks.
    void changeCalibration();

Q_SIGNALS:
    void opened(const QString &path);
    void openFailed();
    /// By the user; `path` as it was opened.
    void edited(const QString &path);
    void leaveRequested();
    void messageArrived(const ls::Message &message);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectReader();
    void connectParts();
    void onOpened(const std::shared_ptr<const Reviewed> &reviewed);
    void onEdited(const std::shared_ptr<const Reviewed> &reviewed);
    void showReviewed();
    void showTrouble();
    QString curveUnit(const CurveMetrics &curve) const;
    void chooseCurve(int index);
    void chooseSpan(int seconds);
    void readSoon();
    void readRange();
    void placeCursor(std::int64_t frame);
    void chooseEvent(qint64 id);
    void goToEvent(qint64 id);
    void excludeSelection();
    bool handles(const QKeyEvent &event) const;
    bool edits(const QKeyEvent &event);
    bool moves(const QKeyEvent &event);
    void moveCursor(std::int64_t frame, bool selects);
    void tell(Severity severity, const QString &text);

    ReviewReader *m_reader;
    ReviewEdits *m_edits;
    ReviewHeader *m_header;
    ReviewHistory *m_history;
    Pane *m_pane = nullptr;
    MenuButton *m_curveMenu;
    ReviewPlayerBar *m_player;
    ReviewRangePanel *m_range;
    ReviewEvents *m_events;
    std::shared_ptr<const Reviewed> m_reviewed;
    std::shared_ptr<const ReviewedRange> m_lastRange;
    ReviewClock m_clock;
    CurveMetrics m_curve;
    QTimer m_readTimer;
    std::optional<std::int64_t> m_anchor; ///< where selecting by keys has begun
};

} // namespace ls
