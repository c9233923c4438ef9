// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>
#include <stdexcept>

namespace ls {

namespace {

void demand(int succeeded)
{
    if (succeeded != 1)
        throw std::runtime_error("OpenSSL's libcrypto does not compute SHA-256");
}

} // namespace

void Sha256Sum::Free::operator()(evp_md_ctx_st *context) const noexcept { EVP_MD_CTX_free(context); }

Sha256Sum::Sha256Sum() : m_context(EVP_MD_CTX_new()) { begin(); }

void Sha256Sum::begin() { demand(EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr)); }

void Sha256Sum::add(std::span<const std::byte> bytes)
{
    demand(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()));
}

Sha256 Sha256Sum::finish()
{
    Sha256 sum{};
    demand(EVP_DigestFinal_ex(m_context.get(), sum.data(), nullptr));
    begin();
    return sum;
}

Sha256 sha256Of(std::span<const std::byte> bytes)
{
    Sha256Sum sum;
    sum.add(bytes);
    return sum.finish();
}

} // namespace ls
