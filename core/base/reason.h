// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ls {

/// Why something failed: the words of the system or of a library, or a sentence of ours with its gaps still open, so
/// that whoever shows it can say it in the user's language. Ours are marked for translation in the context "Reason".
///
/// A value; crosses threads freely.
struct Reason {
    Reason() = default;
    Reason(std::string words) : text(std::move(words)) {}
    Reason(const char *words) : text(words) {}
    Reason(std::string sentence, std::vector<Reason> fillings) : text(std::move(sentence)), parts(std::move(fillings))
    {
    }

    bool empty() const { return text.empty(); }
    /// With its gaps filled, as the record and the command line tell it.
    std::string inEnglish() const;

    bool operator==(const Reason &) const = default;

    std::string text;          ///< `%1` … `%9` stand for the parts
    std::vector<Reason> parts; ///< names, numbers, or reasons themselves
};

} // namespace ls
