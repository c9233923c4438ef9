// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a settings file: of those that are imported, and of the one that is loaded at the start.
#include "app/settings_store.h"
#include "core/measure/setting_values.h"
#include "ui/settings_file.h"

#include <QCoreApplication>
#include <QSettings>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace {

void insist(bool isSo)
{
    if (!isSo)
        std::abort();
}

/// Those in force while a file is imported: as from the factory, and far from that.
const std::array<ls::Settings, 2> &currents()
{
    static const std::array<ls::Settings, 2> settings = [] {
        std::array<ls::Settings, 2> both;
        both[1].fullScaleDevice = "UMIK-1";
        both[1].isFirstStartOver = 1;
        both[1].recording.sample = "f32";
        both[1].recording.trigger = 1;
        insist(ls::validated(both[1]) == both[1]);
        return both;
    }();
    return settings;
}

void import(const QByteArray &bytes)
{
    for (const ls::Settings &current : currents()) {
        const ls::SettingsImport import = ls::settingsFromJson(bytes, current, QStringLiteral("fuzz.json"));
        if (!import.problem.isEmpty()) {
            insist(import.settings == current);
            continue;
        }
        insist(ls::validated(import.settings) == import.settings);
        insist(import.settings.fullScaleDevice == current.fullScaleDevice);
        insist(import.settings.isFirstStartOver == current.isFirstStartOver);
        // What was let in goes out, and comes in again.
        const ls::SettingsImport again =
            ls::settingsFromJson(ls::settingsToJson(import.settings), current, QStringLiteral("again.json"));
        insist(again.problem.isEmpty() && again.settings == import.settings);
    }
}

/// The settings' path, in a folder in memory that goes away with the process.
const std::filesystem::path &settingsPath()
{
    static const std::filesystem::path path = [] {
        static std::string folder = "/dev/shm/fuzz_settings_XXXXXX";
        insist(::mkdtemp(folder.data()) != nullptr);
        std::atexit([] {
            std::error_code ignored;
            std::filesystem::remove_all(folder, ignored);
        });
        QCoreApplication::setOrganizationName(QStringLiteral("Levelscribe"));
        QCoreApplication::setApplicationName(QStringLiteral("Levelscribe"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder));
        const std::filesystem::path file = QSettings().fileName().toStdString();
        insist(file.native().starts_with(folder));
        return file;
    }();
    return path;
}

void load(const QByteArray &bytes)
{
    const std::filesystem::path &path = settingsPath();
    std::filesystem::remove_all(path.parent_path()); // what was kept aside of the one before, too
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
    // QSettings does not read a file again whose size and time are those that it knows.
    static std::filesystem::file_time_type written = std::filesystem::last_write_time(path);
    written += std::chrono::seconds(1);
    std::filesystem::last_write_time(path, written);

    const ls::LoadedSettings loaded = ls::loadSettings();
    insist(ls::validated(loaded.settings) == loaded.settings);
    // What was wrong is told once, and what was right stays.
    const ls::LoadedSettings again = ls::loadSettings();
    insist(!again.problem && again.settings == loaded.settings);
}

/// What no mutation of bytes comes upon in a time: the names, and values as they are written.
const std::vector<std::string> &words()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> found{"flac",   "f32",       "s16",          "none",
                                       "22:00",  "nan",       "inf",          "1e308",
                                       "-1",     "@Variant(", "@Invalid()",   "@ByteArray(",
                                       "\\x",    "%General",  "[settings]\n", "\"format\":\"levelscribe-settings\",",
                                       "\\ud800"};
        const QByteArray json = ls::settingsToJson({});
        found.emplace_back(json.constData(), static_cast<std::size_t>(json.size()));
        const ls::Settings settings;
        ls::forEachField(settings, [&found](const char *name, const auto &) {
            found.push_back(",\"" + std::string(name) + "\":");
            found.push_back("\n" + std::string(name) + "=");
        });
        return found;
    }();
    return all;
}

} // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    std::minstd_rand random(seed);
    const std::string &word = words()[random() % words().size()];
    if (random() % 4 != 0 || size + word.size() > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::uint8_t *const place = data + random() % (size + 1);
    std::memmove(place + word.size(), place, static_cast<std::size_t>(data + size - place));
    std::memcpy(place, word.data(), word.size());
    return size + word.size();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    import(bytes);
    load(bytes);
    // Within what begins such a file; else few inputs come as far as to a value.
    import(R"({"format":"levelscribe-settings","settings":{)" + bytes + "}}");
    load("[settings]\n" + bytes);
    return 0;
}
