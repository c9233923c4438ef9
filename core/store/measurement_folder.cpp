// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/measurement_folder.h"

#include "core/base/sync_folder.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace ls {

namespace {

constexpr int maxFolderNumber = 999;

} // namespace

std::string folderNameFor(std::chrono::system_clock::time_point time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::array<char, 32> name{};
    std::strftime(name.data(), name.size(), "%Y-%m-%d_%H-%M-%S", &local);
    return name.data();
}

std::optional<FileIdentity> identityOf(const std::filesystem::path &path)
{
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino};
}

Result<std::shared_ptr<const MeasurementFolder>>
MeasurementFolder::create(const std::filesystem::path &outputFolder, std::chrono::system_clock::time_point startTime)
{
    std::error_code problem;
    const auto refused = [&] { return Error{ErrorCode::folderNotWritable, outputFolder.string(), problem.message()}; };
    std::filesystem::create_directories(outputFolder, problem);
    if (problem)
        return refused();
    const std::string name = folderNameFor(startTime);
    for (int number = 1; number <= maxFolderNumber; ++number) {
        const std::filesystem::path folder = outputFolder / (number == 1 ? name : name + "_" + std::to_string(number));
        if (std::filesystem::create_directory(folder, problem)) {
            const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (descriptor >= 0) {
                syncFolder(outputFolder); // a power cut must not take the new name with all that is in it
                syncFolder(outputFolder.parent_path());
                return std::shared_ptr<const MeasurementFolder>(new MeasurementFolder(folder, descriptor));
            }
            problem = {errno, std::generic_category()};
        }
        if (problem)
            return refused();
        // It exists already: never write into another measurement.
    }
    problem = std::make_error_code(std::errc::file_exists);
    return refused();
}

MeasurementFolder::MeasurementFolder(std::filesystem::path path, int descriptor)
    : m_path(std::move(path)),
      m_descriptor(descriptor)
{
}

MeasurementFolder::~MeasurementFolder() { ::close(m_descriptor); }

bool MeasurementFolder::isInPlace() const
{
    struct stat own {};
    if (::fstat(m_descriptor, &own) != 0 || own.st_nlink == 0)
        return false;
    return identityOf(m_path) == FileIdentity{own.st_dev, own.st_ino};
}

} // namespace ls
