// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThread;

namespace ls {

/// [ui] Gives up a thread that hangs in a device, the sound system or a disk: it deletes itself if it ever ends.
void leaveBehind(QThread *thread);

/// Likewise for a thread of another kind, which never counts as ended.
void countLeftBehind();

/// True if a thread that was given up still runs: the process must then end by std::_Exit, for destructors of the
/// libraries it is in would wait for it, or be run under it.
bool anyThreadLeftBehind();

} // namespace ls
