// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/microphone.h"

#include <cctype>
#include <charconv>
#include <regex>
#include <string>

namespace ls {

std::optional<Microphone> recognizeMicrophone(std::string_view deviceName)
{
    std::string name;
    for (const char c : deviceName) {
        const bool space = c == '_' || std::isspace(static_cast<unsigned char>(c)) != 0;
        if (space && name.ends_with(' '))
            continue;
        name += space ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    static const std::regex pattern(R"(umik[- ]?([12])\b(?:.*?gain\W*(\d{1,2}) *db)?)");
    std::smatch match;
    if (!std::regex_search(name, match, pattern))
        return std::nullopt;
    Microphone microphone;
    microphone.model = match[1] == "1" ? Microphone::Model::umik1 : Microphone::Model::umik2;
    if (match[2].matched) {
        int gain = 0;
        const std::string digits = match[2].str();
        std::from_chars(digits.data(), digits.data() + digits.size(), gain);
        microphone.gainDb = gain;
    }
    return microphone;
}

std::string_view modelName(Microphone::Model model) { return model == Microphone::Model::umik1 ? "UMIK-1" : "UMIK-2"; }

} // namespace ls
