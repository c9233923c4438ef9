// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_hash.h"

#include "core/audio/audio_file_format.h"
#include "core/store/measurement_names.h"

#include <QFile>

#include <algorithm>
#include <span>
#include <system_error>

namespace ls {

namespace {

constexpr std::size_t pieceBytes = 1 << 18; // what a processor keeps close by

} // namespace

Result<Sha256> sha256OfFile(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    const auto unreadable = [&] {
        return Error{ErrorCode::audioFileUnreadable, path.string(), file.errorString().toStdString()};
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    Sha256Sum sum;
    std::vector<char> piece(pieceBytes);
    while (true) {
        const qint64 count = file.read(piece.data(), static_cast<qint64>(piece.size()));
        if (count < 0)
            return unreadable();
        if (count == 0)
            return sum.finish();
        sum.add(std::as_bytes(std::span(piece).first(static_cast<std::size_t>(count))));
    }
}

std::string sha256HexOfFile(const std::filesystem::path &path)
{
    const Result<Sha256> sum = sha256OfFile(path);
    return sum ? toHex(sum.value()) : std::string();
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
