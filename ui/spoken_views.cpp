// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spoken_views.h"

#include "core/dsp/band_filter.h"
#include "ui/accessible_views.h"
#include "ui/format.h"

#include <QAccessible>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace ls {

SpokenViews::SpokenViews(Engine &engine, Session &session, QWidget &window)
    : QObject(&window),
      m_session(session),
      m_window(window)
{
    installAccessibleViews();
    connect(&engine, &Engine::snapshotReady, this,
            [this](const std::shared_ptr<const Snapshot> &snapshot) { m_snapshot = snapshot; });
    connect(&engine, &Engine::streamOpened, this, [this](const StreamInfo &stream) {
        m_isSimulated = stream.simulated;
        m_snapshot.reset();
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (QAccessible::isActive())
            update();
    });
    m_timer.start(everyMs);
}

QString SpokenViews::inWords(Metric metric) const
{
    const Sensitivity &sensitivity = m_session.calibration().sensitivity();
    return tr("%1: %2 %3")
        .arg(meaningText(metric), levelText(displayed(m_snapshot->readings, metric, sensitivity)),
             unitText(metric, sensitivity));
}

QString SpokenViews::levelInWords() const
{
    if (!m_snapshot)
        return tr("Nothing is measured yet.");
    const Metric metric = metricByKey(m_session.settings().bigNumber).value_or(Metric::LAF);
    const QString level = inWords(metric);
    if (m_isSimulated)
        return tr("%1, simulated").arg(level);
    switch (m_session.calibration().sensitivity().state) {
    case CalibrationState::none:
        return tr("%1, not calibrated").arg(level);
    case CalibrationState::estimated:
        return tr("%1, estimated").arg(level);
    case CalibrationState::checked:
        return tr("%1, checked with a calibrator").arg(level);
    }
    return level;
}

void SpokenViews::announce(QWidget &window, const QString &text)
{
    window.setAccessibleDescription(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&window, text);
    QAccessible::updateAccessibility(&event);
#else
    // Qt cannot announce a text before 6.8: readers say the description of a window that alerts.
    QAccessibleEvent changed(&window, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QAccessibleEvent alert(&window, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

QString SpokenViews::highestBand(const std::vector<BandReading> &bands, bool isThird) const
{
    const auto louder = [](const BandReading &a, const BandReading &b) {
        return std::isnan(a.fastDbFs) || (!std::isnan(b.fastDbFs) && a.fastDbFs < b.fastDbFs);
    };
    const auto highest = std::max_element(bands.cbegin(), bands.cend(), louder);
    if (highest == bands.cend() || std::isnan(highest->fastDbFs))
        return {};
    const auto index = static_cast<std::size_t>(highest - bands.cbegin());
    const auto &all = ls::bands(isThird ? BandWidth::thirdOctave : BandWidth::octave);
    const Sensitivity &sensitivity = m_session.calibration().sensitivity();
    const double level = highest->fastDbFs + (sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0);
    return tr("Highest at %1: %2 %3")
        .arg(nominalFrequencyText(all[index].nominalHz), levelText(level), unitText(Metric::LZF, sensitivity));
}

QString SpokenViews::highestLine() const
{
    const std::vector<float> &lines = m_snapshot->spectrumMeanSquare;
    if (lines.size() < 2 || m_snapshot->spectrumPoints <= 0)
        return {};
    const auto highest = std::max_element(lines.cbegin() + 1, lines.cend()); // the first is no sound
    const Sensitivity &sensitivity = m_session.calibration().sensitivity();
    const double level =
        powerToDb(static_cast<double>(*highest)) + (sensitivity.calibrated() ? sensitivity.splOffsetDb : 0.0);
    const double frequencyHz = static_cast<double>(highest - lines.cbegin()) * m_snapshot->sampleRateHz /
        static_cast<double>(m_snapshot->spectrumPoints);
    return tr("Highest at %1: %2 %3")
        .arg(frequencyText(frequencyHz), levelText(level), unitText(Metric::LZF, sensitivity));
}

QString SpokenViews::valueOf(const QString &view) const
{
    if (view == u"levelBar")
        return inWords(Metric::LAF);
    if (view == u"digitalBar")
        return inWords(Metric::samplePeak);
    if (view == u"bandsView")
        return highestBand(m_snapshot->thirdOctaves, true);
    if (view == u"spectrumView" || view == u"spectrogramView")
        return highestLine();
    if (view == u"historyView")
        return tr("%1; %2").arg(inWords(Metric::LAF), inWords(Metric::LAFmax));
    return {};
}

void SpokenViews::update()
{
    if (!m_snapshot)
        return;
    for (const char *name : {"levelBar", "digitalBar", "bandsView", "spectrumView", "spectrogramView", "historyView"}) {
        const QString view = QString::fromLatin1(name);
        auto *widget = m_window.findChild<QWidget *>(view);
        if (widget != nullptr && widget->isVisible())
            setSpokenValue(*widget, valueOf(view));
    }
}

} // namespace ls
