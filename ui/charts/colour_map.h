// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <array>
#include <optional>
#include <string_view>

namespace ls {

/// Colours for levels. Each becomes steadily brighter, so that it can be read by every eye and on a grey printer.
enum class ColourMap { inferno, viridis, magma, grey };

/// The name in settings: `inferno`.
std::optional<ColourMap> colourMapFromName(std::string_view name);

/// From the lowest level to the highest.
using ColourTable = std::array<QRgb, 256>;
const ColourTable &colourTable(ColourMap map);

/// `share`: 0 black to 1 pale yellow.
QRgb inferno(double share);

} // namespace ls
