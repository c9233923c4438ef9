// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review_header.h"

#include "ui/form.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ls {

namespace {

QString stateText(const std::vector<CalibrationEntry> &inForce)
{
    const CalibrationState state = inForce.empty() ? CalibrationState::none : inForce.front().sensitivity.state;
    switch (state) {
    case CalibrationState::none:
        return ReviewHeader::tr("not calibrated");
    case CalibrationState::estimated:
        return ReviewHeader::tr("calibration estimated");
    case CalibrationState::checked:
        return ReviewHeader::tr("calibration checked");
    }
    return {};
}

QString factsOf(const Reviewed &reviewed, const ReviewClock &clock)
{
    const ReviewedMeasurement &measurement = reviewed.measurement;
    QStringList facts;
    if (clock.isKnown())
        facts += ReviewHeader::tr("%1, %2 to %3 %4")
                     .arg(QLocale().toString(clock.at(0).date(), QLocale::LongFormat), clock.text(0),
                          clock.text(measurement.endFrame), clock.zoneText(measurement.endFrame));
    facts += durationText(clock.secondsAt(measurement.endFrame));
    if (reviewed.kind == Reviewed::Kind::measurement)
        facts += QString::fromStdString(measurement.info.device);
    if (reviewed.kind != Reviewed::Kind::levelSeries)
        facts += formatText(measurement.info.format);
    facts += stateText(measurement.calibrations);
    if (measurement.info.simulated)
        facts += ReviewHeader::tr("simulated");
    if (measurement.analysis != 0)
        facts += ReviewHeader::tr("levels computed anew");
    if (!measurement.edits.empty())
        facts += ReviewHeader::tr("changes since: %1").arg(measurement.edits.size());
    return facts.join(QStringLiteral(" · "));
}

} // namespace

ReviewHeader::ReviewHeader(QWidget *parent)
    : QWidget(parent),
      m_chip(new QLabel(tr("Review"))),
      m_title(new QLabel),
      m_facts(makeText()),
      m_live(new QLabel),
      m_progress(makeProgressBar()),
      m_cancel(makeFormButton(tr("Cancel"), "cancelOpening", tr("Give up what is being done here"))),
      m_tools(makeFormButton(tr("Recording"), "reviewMenu", tr("Open another recording, or change its calibration"))),
      m_leave(makeFormButton(tr("Back to live"), "leaveReview", tr("Back to what is measured now (Esc)"))),
      m_trouble(makeNote("warn"))
{
    setObjectName(QStringLiteral("reviewHeader"));
    m_chip->setProperty("chip", QStringLiteral("simulated"));
    m_chip->setFont(uiFont(12, QFont::DemiBold));
    m_chip->setFixedHeight(24);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setFont(uiFont(17, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    m_facts->setWordWrap(false);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_live->setFont(uiFont(12));
    m_live->setFixedHeight(24);
    m_live->setObjectName(QStringLiteral("reviewLive"));
    m_progress->setFixedWidth(180);
    m_progress->setAccessibleName(tr("How much of the file has been measured"));
    m_trouble->setObjectName(QStringLiteral("reviewTrouble"));
    m_progress->hide();
    m_cancel->hide();
    m_trouble->hide();
    m_tools->hide();
    connect(m_leave, &QPushButton::clicked, this, &ReviewHeader::leaveRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewHeader::cancelRequested);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_facts);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_chip);
    line->addLayout(names, 1);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_live);
    line->addWidget(m_tools);
    line->addWidget(m_leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_trouble);
}

void ReviewHeader::setTools(QMenu *menu)
{
    m_tools->setMenu(menu);
    m_tools->show();
}

void ReviewHeader::setReviewed(const Reviewed &reviewed, const ReviewClock &clock)
{
    const QString name =
        toQString(reviewed.path.filename().empty() ? reviewed.path.parent_path().filename() : reviewed.path.filename());
    m_title->setText(name);
    m_title->setToolTip(toQString(reviewed.path));
    m_facts->setText(factsOf(reviewed, clock));
    m_facts->setToolTip(m_facts->text());
}

void ReviewHeader::setOpening(const std::filesystem::path &path)
{
    m_title->setText(toQString(path.filename()));
    m_facts->setText(tr("Opening…"));
    setTrouble({});
    m_progress->setValue(0);
    m_cancel->show();
}

void ReviewHeader::setProgress(double done)
{
    m_facts->setText(tr("Measuring the file…"));
    m_progress->show();
    setDone(m_progress, done);
}

void ReviewHeader::setReanalysing(double done)
{
    m_facts->setText(tr("Computing the levels with the other curve…"));
    m_cancel->show();
    m_progress->show();
    setDone(m_progress, done);
}

void ReviewHeader::endOpening()
{
    m_progress->hide();
    m_cancel->hide();
}

void ReviewHeader::setLive(bool isMeasuring, bool isRecording)
{
    m_live->setVisible(isMeasuring);
    setLook(m_live, "chip", isRecording ? QStringLiteral("warn") : QStringLiteral("none"));
    m_live->setText(isRecording ? tr("Recording goes on") : tr("Measuring goes on"));
}

void ReviewHeader::setTrouble(const QString &text) { setNote(m_trouble, QStringLiteral("warn"), text); }

void ReviewHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().raised);
    painter.fillRect(QRect(0, 0, 3, height()), theme().accent);
}

} // namespace ls
