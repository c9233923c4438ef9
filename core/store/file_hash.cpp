// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hash.h"

#include "core/audio/audio_file_format.h"
#include "core/store/measurement_names.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <system_error>

namespace ls {

Result<Sha256> sha256OfFile(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::audioFileUnreadable, path.string(), file.errorString().toStdString()};
    return toSha256(hash.result()).value_or(Sha256{});
}

std::vector<std::filesystem::path> audioFilesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto &entry : std::filesystem::directory_iterator(folder, none)) {
        const std::string name = entry.path().filename().string();
        const std::string extension = entry.path().extension().string();
        if (name.starts_with(audioFilePrefix) && entry.is_regular_file(none) &&
            (extension == fileExtension(AudioContainer::wav) || extension == fileExtension(AudioContainer::flac)))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

int storedChannels(const MeasurementInfo &info)
{
    return info.audio == AudioKept::calibrated ? 1 : info.format.channels;
}

} // namespace ls
