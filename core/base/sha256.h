// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

struct evp_md_ctx_st; // OpenSSL's EVP_MD_CTX

namespace ls {

using Sha256 = std::array<std::uint8_t, 32>;

/// The SHA-256 of bytes that come in pieces (FIPS 180-4).
///
/// OpenSSL's libcrypto computes it with the instructions that processors have for it; Qt's does not, and would take as
/// long to hash a recording as all meters take to measure it.
/// Thread: any one. Throws std::runtime_error where libcrypto has been configured to offer no SHA-256.
class Sha256Sum {
public:
    Sha256Sum();
    void add(std::span<const std::byte> bytes);
    /// Of all that has been added. What is added after it belongs to the next sum.
    Sha256 finish();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const noexcept;
    };
    void begin();

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// Of one piece.
Sha256 sha256Of(std::span<const std::byte> bytes);

} // namespace ls
