// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/audio_input.h"

#include "core/audio/file_source.h"
#include "core/engine/qt_input.h"
#include "core/engine/replay_input.h"
#ifdef LS_HAVE_PULSE
#include "core/engine/pulse_connection.h"
#include "core/engine/pulse_input.h"
#endif

namespace ls {

namespace {

#ifdef LS_HAVE_PULSE
constexpr int serverLimitMs = 1000; // PulseInput then waits for it a while longer
#endif

struct MakeInput {
    std::unique_ptr<AudioInput> operator()(const DeviceInput &device) const
    {
#ifdef LS_HAVE_PULSE
        if (device.backend == CaptureBackend::pulse ||
            (device.backend == CaptureBackend::automatic && isPulseServerThere(serverLimitMs)))
            return std::make_unique<PulseInput>(device);
#endif
        return std::make_unique<QtInput>(device);
    }

    std::unique_ptr<AudioInput> operator()(const FileInput &file) const
    {
        const auto open = [path = file.path]() -> Result<std::unique_ptr<AudioSource>> {
            Result<std::unique_ptr<FileSource>> opened = FileSource::open(path);
            if (!opened)
                return opened.error();
            return std::unique_ptr<AudioSource>(opened.take());
        };
        return std::make_unique<ReplayInput>(
            open, StreamInfo{QString::fromStdString(file.path.string()), {}, false, false, std::nullopt}, file.pace);
    }

    std::unique_ptr<AudioInput> operator()(const GeneratorInput &generator) const
    {
        const auto open = [generator]() -> Result<std::unique_ptr<AudioSource>> {
            return makeGeneratorSource(generator.spec, generator.sampleRateHz);
        };
        StreamInfo info{QString::fromStdString(generator.spec.name()), {}, false, true, std::nullopt};
        if (generator.spec.kind == GeneratorSpec::Kind::demo)
            info.microphone = Microphone{Microphone::Model::umik1, 18};
        return std::make_unique<ReplayInput>(open, info, generator.pace);
    }
};

} // namespace

void AudioInput::setListed(const QStringList & /*ids*/) {}

std::unique_ptr<AudioInput> makeInput(const InputSpec &spec) { return std::visit(MakeInput{}, spec); }

} // namespace ls
