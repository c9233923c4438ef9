// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace ls {

/// Inferno: as bright as it is high, for every eye and on a grey printer. `share`: 0 black to 1 pale yellow.
QRgb inferno(double share);

} // namespace ls
