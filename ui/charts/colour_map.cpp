// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colour_map.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace ls {

namespace {

/// A polynomial of degree 6 through each channel of the published map (CC0, S. van der Walt and N. Smith, 2015), within
/// 1/255 or so of inferno, a few of the others. Source: M. Zucker's fits, in the public domain.
using Channel = std::array<double, 7>;
struct Channels {
    Channel red, green, blue;
};

constexpr Channels infernoChannels{{0.0002189403691192265, 0.1065134194856116, 11.60249308247187, -41.70399613139459,
                                    77.162935699427, -71.31942824499214, 25.13112622477341},
                                   {0.001651004631001012, 0.5639564367884091, -3.972853965665698, 17.43639888205313,
                                    -33.40235894210092, 32.62606426397723, -12.24266895238567},
                                   {-0.01948089843709184, 3.932712388889277, -15.9423941062914, 44.35414519872813,
                                    -81.80730925738993, 73.20951985803202, -23.07032500287172}};
constexpr Channels viridisChannels{{0.2777273272234177, 0.1050930431085774, -0.3308618287255563, -4.634230498983486,
                                    6.228269936347081, 4.776384997670288, -5.435455855934631},
                                   {0.005407344544966578, 1.404613529898575, 0.214847559468213, -5.799100973351585,
                                    14.17993336680509, -13.74514537774601, 4.645852612178535},
                                   {0.3340998053353061, 1.384590162594685, 0.09509516302823659, -19.33244095627987,
                                    56.69055260068105, -65.35303263337234, 26.3124352495832}};
constexpr Channels magmaChannels{{-0.002136485053939582, 0.2516605407371642, 8.353717279216625, -27.66873308576866,
                                  52.17613981234068, -50.76852536473588, 18.65570506591883},
                                 {-0.000749655052795221, 0.6775232436837668, -3.577719514958484, 14.26473078096533,
                                  -27.94360607168351, 29.04658282127291, -11.48977351997711},
                                 {-0.005386127855323933, 2.494026599312351, 0.3144679030132573, -13.64921318813922,
                                  12.94416944238394, 4.23415299384598, -5.601961508734096}};

int valueAt(const Channel &channel, double share)
{
    double value = 0.0;
    for (auto factor = channel.rbegin(); factor != channel.rend(); ++factor)
        value = value * share + *factor;
    return static_cast<int>(std::lround(std::clamp(value, 0.0, 1.0) * 255.0));
}

QRgb colourAt(const Channels &channels, double share)
{
    return qRgb(valueAt(channels.red, share), valueAt(channels.green, share), valueAt(channels.blue, share));
}

QRgb colourAt(ColourMap map, double share)
{
    switch (map) {
    case ColourMap::viridis:
        return colourAt(viridisChannels, share);
    case ColourMap::magma:
        return colourAt(magmaChannels, share);
    case ColourMap::grey: {
        const auto value = static_cast<int>(std::lround(share * 255.0));
        return qRgb(value, value, value);
    }
    case ColourMap::inferno:
        break;
    }
    return colourAt(infernoChannels, share);
}

ColourTable tableOf(ColourMap map)
{
    ColourTable table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = colourAt(map, static_cast<double>(i) / 255.0);
    return table;
}

} // namespace

std::optional<ColourMap> colourMapFromName(std::string_view name)
{
    constexpr std::array<std::string_view, 4> names{"inferno", "viridis", "magma", "grey"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<ColourMap>(found - names.begin()));
}

const ColourTable &colourTable(ColourMap map)
{
    static const std::array<ColourTable, 4> tables{tableOf(ColourMap::inferno), tableOf(ColourMap::viridis),
                                                   tableOf(ColourMap::magma), tableOf(ColourMap::grey)};
    return tables[static_cast<std::size_t>(map)];
}

QRgb inferno(double share)
{
    return colourAt(ColourMap::inferno, std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0);
}

} // namespace ls
