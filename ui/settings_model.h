// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/settings.h"

#include <QObject>

#include <utility>

namespace ls {

/// The settings in force, in one place: whoever changes one edits it here, and all hear of it. Thread: [ui].
class SettingsModel : public QObject {
    Q_OBJECT
public:
    explicit SettingsModel(Settings settings, QObject *parent = nullptr)
        : QObject(parent),
          m_settings(validated(std::move(settings)))
    {
    }

    const Settings &current() const { return m_settings; }

    /// `change` gets the settings to alter; what is out of range then has its default.
    template <typename Change>
    void edit(Change change)
    {
        Settings edited = m_settings;
        change(edited);
        edited = validated(std::move(edited));
        if (edited == m_settings)
            return;
        m_settings = std::move(edited);
        Q_EMIT changed(m_settings);
    }

Q_SIGNALS:
    void changed(const ls::Settings &settings);

private:
    Settings m_settings;
};

} // namespace ls
