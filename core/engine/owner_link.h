// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace ls {

/// The way back from another thread to an object that may be gone by then.
///
/// The thread holds the link by shared_ptr and speaks through tell(); the object cuts it before it goes. What is told
/// only posts to the object's thread, so nobody waits long for the lock.
template <typename Owner>
class OwnerLink {
public:
    explicit OwnerLink(Owner *owner) : m_owner(owner) {}

    template <typename Tell>
    void tell(Tell what)
    {
        const std::scoped_lock guard(m_lock);
        if (m_owner != nullptr)
            what(*m_owner);
    }

    /// Nothing is told any more once this returns.
    void cut()
    {
        const std::scoped_lock guard(m_lock);
        m_owner = nullptr;
    }

private:
    std::mutex m_lock;
    Owner *m_owner;
};

} // namespace ls
