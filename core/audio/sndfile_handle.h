// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <sndfile.h>

namespace ls {

struct CloseSndfile {
    void operator()(SNDFILE *file) const noexcept { sf_close(file); }
};

/// Owns a libsndfile handle. Private to the adapters in this folder.
using SndfileHandle = std::unique_ptr<SNDFILE, CloseSndfile>;

} // namespace ls
