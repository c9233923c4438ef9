// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/json_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ls {

/// Writes JSON in the order it is told, indented for people, with the same bytes everywhere. Numbers have a fixed
/// number of decimals; one that is not available is null.
class JsonWriter {
public:
    void beginObject() { begin('{'); }
    void beginObject(std::string_view name) { key(name), begin('{'); }
    void endObject() { end('}'); }
    void beginArray(std::string_view name) { key(name), begin('['); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    void number(std::string_view name, double value, int decimals = 3) { raw(name, jsonNumber(value, decimals)); }
    void number(std::string_view name, const std::optional<double> &value, int decimals = 3)
    {
        raw(name, value ? jsonNumber(*value, decimals) : std::string("null"));
    }
    void integer(std::string_view name, std::int64_t value) { raw(name, std::to_string(value)); }
    void flag(std::string_view name, bool value) { raw(name, value ? "true" : "false"); }
    void text(std::string_view name, std::string_view value) { raw(name, jsonString(value)); }
    /// Empty: null.
    void textOrNull(std::string_view name, std::string_view value)
    {
        raw(name, value.empty() ? std::string("null") : jsonString(value));
    }
    /// JSON that is ready.
    void raw(std::string_view name, std::string_view json) { key(name), value(json); }
    void value(std::string_view json)
    {
        separate();
        m_text += json;
    }

    std::string take() { return std::move(m_text) + '\n'; }

private:
    void key(std::string_view name)
    {
        separate();
        m_text += jsonString(name) + ": ";
        m_afterKey = true;
    }
    void separate()
    {
        if (m_afterKey) {
            m_afterKey = false;
            return;
        }
        if (m_depth > 0)
            m_text += (m_first ? "\n" : ",\n") + std::string(2 * m_depth, ' ');
        m_first = false;
    }
    void begin(char bracket)
    {
        separate();
        m_text += bracket;
        ++m_depth;
        m_first = true;
    }
    void end(char bracket)
    {
        --m_depth;
        if (!m_first)
            m_text += '\n' + std::string(2 * m_depth, ' ');
        m_text += bracket;
        m_first = false;
    }

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace ls
