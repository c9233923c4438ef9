// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_scene.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace ls {

/// An axis from a round value below `lowest` to one above `highest`, at least `smallestSpan` long, with at most `most`
/// steps of 1, 2 or 5 times a power of ten. Values that are not finite give an axis from 0 on.
PlotAxis valueAxis(double lowest, double highest, double smallestSpan, int most);

/// A number on an axis, with as many decimals as the step needs and a true minus.
QString tickText(double value, double step, const QLocale &locale);
/// The step of an axis' grid.
double stepOf(const PlotAxis &axis);

/// 31.5, 63, … 16 k: the octave band frequencies between the two.
std::vector<double> octaveFrequencies(double lowestHz, double highestHz);
/// 31.5, 1k, 12.5k
QString shortFrequencyText(double frequencyHz, const QLocale &locale);

} // namespace ls
