// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reason.h"

namespace ls {

std::string Reason::inEnglish() const
{
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isGap = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' &&
            text[i + 1] < '1' + static_cast<int>(parts.size());
        if (isGap)
            filled += parts[static_cast<std::size_t>(text[++i] - '1')].inEnglish();
        else
            filled += text[i];
    }
    return filled;
}

} // namespace ls
