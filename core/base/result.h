// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace ls {

/// A value, or the Error that kept it from being made. What cannot begin returns this; what goes wrong in a running
/// stream is data (counters, Events) or a failed(Error) signal.
///
/// Reading the wrong side is a bug and asserts.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &value()
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    const T &value() const
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    T take() { return std::move(value()); }
    const Error &error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Success, or the Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const
    {
        assert(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace ls
