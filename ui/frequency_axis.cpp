// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frequency_axis.h"

#include "core/dsp/band_filter.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace ls {

namespace {

constexpr double lowestEverHz = 10.0;
constexpr double highestEverHz = 24000.0;
constexpr double usualLowestHz = 20.0;
constexpr double usualHighestHz = 20000.0;
constexpr double narrowestOctaves = 1.0 / 12.0; // a semitone

QString roundLabel(double frequencyHz)
{
    return frequencyHz < 1000.0 ? QLocale().toString(frequencyHz, 'g', 6)
                                : QLocale().toString(frequencyHz / 1000.0, 'g', 6) + QLatin1Char('k');
}

double roundStep(double least)
{
    for (double decade = 0.01;; decade *= 10.0) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (factor * decade >= least)
                return factor * decade;
        }
    }
}

} // namespace

FrequencyAxis::FrequencyAxis()
    : m_window({std::log2(lowestEverHz), std::log2(highestEverHz), std::log2(usualLowestHz), std::log2(usualHighestHz),
                narrowestOctaves})
{
}

double FrequencyAxis::lowestHz() const { return std::exp2(m_window.low()); }
double FrequencyAxis::highestHz() const { return std::exp2(m_window.high()); }
double FrequencyAxis::share(double frequencyHz) const { return m_window.share(std::log2(frequencyHz)); }
double FrequencyAxis::frequencyAt(double share) const { return std::exp2(m_window.at(share)); }
void FrequencyAxis::zoom(double factor, double share) { m_window.zoom(factor, m_window.at(share)); }
void FrequencyAxis::pan(double share) { m_window.pan(share * m_window.span()); }

std::vector<FrequencyAxis::Tick> FrequencyAxis::ticks(double leastShare) const
{
    std::vector<Tick> made;
    if (m_window.span() < 1.0) {
        const double step = roundStep(leastShare * (highestHz() - lowestHz()) * 1.2);
        for (double hz = std::ceil(lowestHz() / step) * step; hz <= highestHz(); hz += step)
            made.push_back({hz, roundLabel(hz)});
        return made;
    }
    const bool hasThirds = 1.0 / 3.0 / m_window.span() >= leastShare;
    const auto thirds = bands(BandWidth::thirdOctave);
    const bool hasEveryOctave = 1.0 / m_window.span() >= leastShare;
    for (std::size_t i = 0; i < thirds.size(); ++i) {
        const std::size_t number = i + 1; // 31.5 Hz, the sixth, is an octave's, and so is every third
        const bool isOctave = number % 3 == 0;
        if (!hasThirds && (!isOctave || (!hasEveryOctave && number % 6 != 0)))
            continue;
        if (thirds[i].nominalHz >= lowestHz() * 0.999 && thirds[i].nominalHz <= highestHz() * 1.001)
            made.push_back({thirds[i].nominalHz, roundLabel(thirds[i].nominalHz)});
    }
    return made;
}

QString noteText(double frequencyHz)
{
    if (!(frequencyHz > 0.0))
        return {};
    constexpr std::array names{"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
    const double number = 69.0 + 12.0 * std::log2(frequencyHz / 440.0); // as MIDI counts
    const auto nearest = static_cast<int>(std::lround(number));
    const auto cents = static_cast<int>(std::lround(100.0 * (number - nearest)));
    const int octave = static_cast<int>(std::floor(nearest / 12.0)) - 1;
    const auto name = static_cast<std::size_t>(((nearest % 12) + 12) % 12);
    QString text = QString::fromUtf8(names[name]) + QString::number(octave);
    if (cents != 0)
        text += QStringLiteral(" %1%2 ct").arg(cents > 0 ? QLatin1Char('+') : QChar(u'\u2212')).arg(std::abs(cents));
    return text;
}

} // namespace ls
