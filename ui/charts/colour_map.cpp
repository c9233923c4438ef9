// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ls {

namespace {

/// A polynomial of degree 6 through each channel of the published map (CC0, S. van der Walt and N. Smith, 2015), within
/// 1/255 or so of it. Source: M. Zucker's fit, in the public domain.
using Channel = std::array<double, 7>;
constexpr Channel red{0.0002189403691192265, 0.1065134194856116, 11.60249308247187, -41.70399613139459,
                      77.162935699427,       -71.31942824499214, 25.13112622477341};
constexpr Channel green{0.001651004631001012, 0.5639564367884091, -3.972853965665698, 17.43639888205313,
                        -33.40235894210092,   32.62606426397723,  -12.24266895238567};
constexpr Channel blue{-0.01948089843709184, 3.932712388889277, -15.9423941062914, 44.35414519872813,
                       -81.80730925738993,   73.20951985803202, -23.07032500287172};

int valueAt(const Channel &channel, double share)
{
    double value = 0.0;
    for (auto factor = channel.rbegin(); factor != channel.rend(); ++factor)
        value = value * share + *factor;
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255.0));
}

} // namespace

QRgb inferno(double share)
{
    const double inside = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
    return qRgb(valueAt(red, inside), valueAt(green, inside), valueAt(blue, inside));
}

} // namespace ls
