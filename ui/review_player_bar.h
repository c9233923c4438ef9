// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/player.h"
#include "ui/review_clock.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSlider;

namespace ls {

class MenuButton;

/// Plays what is reviewed: play and pause, where it is, how loud, raw or corrected; and says plainly when nothing can
/// be heard, when it is louder than was recorded, and when a running measurement hears it, too. Thread: [ui].
class ReviewPlayerBar : public QWidget {
    Q_OBJECT
public:
    explicit ReviewPlayerBar(QWidget *parent = nullptr);

    Player &player() { return *m_player; }
    /// What there is to listen to; nothing, and why.
    void setSource(const std::optional<PlayedAudio::Source> &source, const QString &whyNot);
    void setClock(const ReviewClock &clock) { m_clock = clock; }
    void setCursor(std::int64_t frame);
    /// A measurement runs, whose microphone would hear what is played; a recording would keep it.
    void setLive(bool isMeasuring, bool isRecording);

    /// From a frame on. While something is recorded only when asked for twice.
    void play(std::int64_t frame);
    /// By a click into the curve: silently nothing where there is no audio, or while something is recorded.
    void playClicked(std::int64_t frame);
    void toggle();
    void pause() { m_player->stop(); }
    bool isPlaying() const { return m_player->state() == Player::State::playing; }

Q_SIGNALS:
    /// The frame that is heard, at the display's rate.
    void positionMoved(qint64 frame);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onState();
    void onProblem(Player::Problem problem, const QString &detail);
    void onGain(int tenths);
    void refresh();
    void showNote();

    Player *m_player;
    ReviewClock m_clock;
    QPushButton *m_play;
    QLabel *m_time;
    QSlider *m_gain;
    QLabel *m_gainText;
    MenuButton *m_filter;
    QLabel *m_note;
    QTimer m_timer;
    std::int64_t m_cursor = 0;
    QString m_whyNot;
    QString m_problem;
    bool m_isMeasuring = false;
    bool m_isRecording = false;
    bool m_wasAsked = false; ///< playing was asked for while recording
    QElapsedTimer m_sinceLimited;
};

} // namespace ls
