// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/reason.h"

#include "core/base/filled_text.h"

#include <algorithm>
#include <iterator>

namespace ls {

std::string Reason::inEnglish() const
{
    std::vector<std::string> values;
    std::transform(parts.begin(), parts.end(), std::back_inserter(values),
                   [](const Reason &part) { return part.inEnglish(); });
    return filledText(text, values);
}

} // namespace ls
