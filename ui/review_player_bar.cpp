// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_player_bar.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/menu_button.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>

namespace ls {

namespace {

constexpr int refreshEveryMs = 33;
constexpr int quietestDb = -40;
constexpr int loudestDb = 40;
constexpr qint64 limitedShownMs = 2000;

} // namespace

ReviewPlayerBar::ReviewPlayerBar(QWidget *parent)
    : QWidget(parent),
      m_player(new Player(this)),
      m_play(makeFormButton(tr("Play"), "playButton", tr("Play from the cursor, or pause (Space)"))),
      m_time(new QLabel),
      m_gain(new QSlider(Qt::Horizontal)),
      m_gainText(makeText()),
      m_filter(new MenuButton(tr("What is played"), tr("As the microphone gave it, or with its curve taken away"))),
      m_note(makeText({}, "secondary"))
{
    setObjectName(QStringLiteral("playerBar"));
    m_play->setIconSize(buttonIconSize);
    m_play->setMinimumWidth(96);
    m_time->setFont(uiFont(17, QFont::DemiBold));
    m_time->setObjectName(QStringLiteral("playerTime"));
    m_time->setAccessibleName(tr("Time at the cursor"));
    m_gain->setObjectName(QStringLiteral("playerGain"));
    m_gain->setAccessibleName(tr("Loudness of playing in dB"));
    m_gain->setToolTip(tr("How much louder or quieter than recorded it is played"));
    m_gain->setRange(quietestDb, loudestDb);
    m_gain->setFixedWidth(112);
    m_gain->setFocusPolicy(Qt::TabFocus);
    m_gainText->setFixedWidth(52);
    m_gainText->setWordWrap(false);
    m_filter->addChoice(tr("Raw"), false);
    m_filter->addChoice(tr("Corrected"), true);
    m_filter->setObjectName(QStringLiteral("playerFilter"));
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("playerNote"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_play);
    layout->addWidget(m_time);
    layout->addWidget(m_gain);
    layout->addWidget(m_gainText);
    layout->addWidget(m_filter);
    layout->addWidget(m_note, 1);
    connect(m_play, &QPushButton::clicked, this, &ReviewPlayerBar::toggle);
    connect(m_gain, &QSlider::valueChanged, this, &ReviewPlayerBar::onGain);
    connect(m_filter, &MenuButton::chosen, this,
            [this](const QVariant &corrected) { m_player->setCorrected(corrected.toBool()); });
    connect(m_player, &Player::stateChanged, this, &ReviewPlayerBar::onState);
    connect(m_player, &Player::failed, this, &ReviewPlayerBar::onProblem);
    connect(&m_timer, &QTimer::timeout, this, &ReviewPlayerBar::refresh);
    onGain(0);
    onState();
}

void ReviewPlayerBar::setSource(const std::optional<PlayedAudio::Source> &source, const QString &whyNot)
{
    m_player->setSource(source);
    m_whyNot = source ? QString() : whyNot;
    m_problem.clear();
    m_wasAsked = false;
    m_play->setEnabled(source.has_value());
    m_gain->setEnabled(source.has_value());
    m_filter->setVisible(source && source->correction);
    if (!source || !source->correction) {
        m_filter->setCurrent(false);
        m_player->setCorrected(false);
    }
    showNote();
}

void ReviewPlayerBar::setCursor(std::int64_t frame)
{
    m_cursor = frame;
    m_time->setText(m_clock.text(frame, ReviewClock::Detail::tenths));
}

void ReviewPlayerBar::setLive(bool isMeasuring, bool isRecording)
{
    m_isMeasuring = isMeasuring;
    m_isRecording = isRecording;
    m_wasAsked = m_wasAsked && isRecording;
    showNote();
}

void ReviewPlayerBar::play(std::int64_t frame)
{
    if (m_isRecording && !m_wasAsked) {
        m_wasAsked = true;
        return showNote();
    }
    m_problem.clear();
    m_player->play(frame);
    showNote();
}

void ReviewPlayerBar::playClicked(std::int64_t frame)
{
    if (m_player->hasSource() && (!m_isRecording || m_wasAsked))
        play(frame);
}

void ReviewPlayerBar::toggle()
{
    if (isPlaying())
        pause();
    else if (m_player->hasSource())
        play(m_cursor);
}

void ReviewPlayerBar::onState()
{
    const bool playing = isPlaying();
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    m_play->setIcon(buttonIcon(playing ? QStringLiteral("pause") : QStringLiteral("measure"), theme().text));
    if (playing)
        m_timer.start(refreshEveryMs);
    else
        m_timer.stop();
}

void ReviewPlayerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // dark or light: the icon is of another colour
        onState();
}

void ReviewPlayerBar::onProblem(Player::Problem problem, const QString &detail)
{
    switch (problem) {
    case Player::Problem::noOutput:
        m_problem = tr("There is no loudspeaker and no headphones to play on. Connect some, and press Play again.");
        break;
    case Player::Problem::refused:
        m_problem = tr("The sound output took no sound. Choose another one in the system's sound settings.");
        break;
    case Player::Problem::lost:
        m_problem = tr("The sound output has gone. Press Play to go on with another one.");
        break;
    case Player::Problem::unreadable:
        m_problem = tr("“%1” cannot be read: silence is played in its place.").arg(detail);
        break;
    }
    showNote();
}

void ReviewPlayerBar::onGain(int gainDb)
{
    m_player->setGainDb(gainDb);
    m_gainText->setText(tr("%1 dB").arg(decibelText(gainDb, 0, Sign::always)));
    showNote();
}

void ReviewPlayerBar::refresh()
{
    Q_EMIT positionMoved(m_player->position());
    const bool wasLimited = m_sinceLimited.isValid() && m_sinceLimited.elapsed() < limitedShownMs;
    if (m_player->takeLimiting())
        m_sinceLimited.start();
    if (wasLimited != (m_sinceLimited.isValid() && m_sinceLimited.elapsed() < limitedShownMs))
        showNote();
}

/// What matters most.
void ReviewPlayerBar::showNote()
{
    QString text;
    bool isTrouble = true;
    if (!m_whyNot.isEmpty()) {
        text = m_whyNot;
        isTrouble = false;
    } else if (!m_problem.isEmpty()) {
        text = m_problem;
    } else if (m_isRecording && m_wasAsked && !isPlaying()) {
        text =
            tr("A recording runs, and its microphone would hear this. Press Play once more to play it all the same.");
    } else if (m_sinceLimited.isValid() && m_sinceLimited.elapsed() < limitedShownMs) {
        text = tr("Too loud: peaks are cut off.");
    } else if (m_player->gainDb() > 0.0) {
        text = tr("Louder than recorded: mind your ears.");
    } else if (m_isMeasuring) {
        text = tr("The running measurement hears what you play, unless you wear headphones.");
        isTrouble = false;
    }
    setLook(m_note, "role", isTrouble ? QStringLiteral("trouble") : QStringLiteral("secondary"));
    m_note->setText(text);
}

} // namespace ls
