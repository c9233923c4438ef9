// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an audio file: opened, described, read, and repaired as after a crash.
#include "core/audio/audio_file_info.h"
#include "core/audio/audio_file_repair.h"
#include "core/audio/file_source.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A file that never reaches a disk.
    static const int descriptor = ::memfd_create("fuzz", 0);
    static const std::filesystem::path path = "/proc/self/fd/" + std::to_string(descriptor);
    if (descriptor < 0 || ::ftruncate(descriptor, 0) != 0 ||
        ::pwrite(descriptor, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();
    (void)ls::readAudioFileInfo(path);
    if (ls::Result<std::unique_ptr<ls::FileSource>> source = ls::FileSource::open(path)) {
        constexpr std::size_t blockFrames = 4096;
        constexpr std::int64_t most = 1 << 22; // a header of a few bytes may announce hours of silence
        const ls::AudioFormat format = source.value()->format();
        std::vector<float> block(blockFrames * static_cast<std::size_t>(format.channels));
        std::int64_t frames = 0;
        while (frames < most) {
            const std::int64_t read = source.value()->read(block);
            if (read < 0 || read > static_cast<std::int64_t>(blockFrames))
                std::abort();
            if (read == 0)
                break;
            frames += read;
        }
        (void)source.value()->seek(frames / 2);
    }
    const ls::Result<std::int64_t> repaired = ls::repairAudioFile(path);
    if (repaired) {
        // Done twice, the second time does nothing.
        const ls::Result<std::int64_t> again = ls::repairAudioFile(path);
        if (!again || again.value() != repaired.value())
            std::abort();
    }
    return 0;
}
