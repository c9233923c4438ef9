// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review_clock.h"
#include "ui/review_dialogs.h"
#include "ui/review_reader.h"
#include "ui/review_reanalysis.h"

#include <QObject>

namespace ls {

/// What a user changes of a recording: asks where something has to be said, and hands it to the reader's thread.
/// Thread: [ui].
class ReviewEdits : public QObject {
    Q_OBJECT
public:
    /// Dialogs open over `window`.
    ReviewEdits(ReviewReader &reader, QWidget &window);

    void setReviewed(const std::shared_ptr<const Reviewed> &reviewed, const ReviewClock &clock);
    /// Why nothing can be changed; empty: it can.
    QString lockedBecause() const;

    void addMarker(std::int64_t frame, int markerClass);
    void addMarkerWithNote(std::int64_t frame);
    void exclude(FrameRange range);
    void moveMarker(std::int64_t id, std::int64_t frame);
    /// Its name, class or reason; what it was, for events that are no marks.
    void change(const StoredEvent &event);
    void withdraw(const StoredEvent &event);
    void undo();
    void redo();
    /// `toneDb`: LZeq of the selected range, as it is shown; NaN without one.
    void calibrate(double toneDb, std::int64_t toneFrame);
    /// True if it was running.
    bool cancelReanalysis();

Q_SIGNALS:
    /// Why it was not done.
    void refused(const QString &why);
    /// Levels are being computed anew: 0 to 1; then that they are not any more.
    void reanalysing(double done);
    void reanalysisEnded();

private:
    using Entry = ReviewEventDialog::Entry;
    void ask(ReviewEventDialog::Ask what, std::int64_t frame, const Entry &now,
             std::function<void(const Entry &)> then);
    /// False, told: nothing can be changed.
    bool isOpen();
    const StoredEvent *find(std::int64_t id) const;
    void connectReanalysis();
    void reanalyse(const CalibrationFile &file, NewLevel level, const QString &reason);

    ReviewReader &m_reader;
    ReviewReanalysis m_reanalysis;
    std::string m_reanalysisReason;
    QWidget &m_window;
    std::shared_ptr<const Reviewed> m_reviewed;
    ReviewClock m_clock;
    QString m_lastExclusion; ///< offered again
};

} // namespace ls
