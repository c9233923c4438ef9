// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/pipeline.h"

#include "core/base/flush_denormals.h"

#include <algorithm>

namespace ls {

Pipeline::Pipeline(const AudioFormat &format, const Settings &settings, ReadingSink &sink,
                   const CorrectionDesign *correction, AnalyzerThreads threads)
    : m_analyzer(format, settings, m_readings, correction, threads)
{
    m_readings.add(sink);
}

void Pipeline::addSink(BlockSink &sink) { m_sinks.push_back(&sink); }

void Pipeline::removeSink(BlockSink &sink) { std::erase(m_sinks, &sink); }

void Pipeline::addReadings(ReadingSink &sink)
{
    m_analyzer.settle();
    m_readings.add(sink);
}

void Pipeline::removeReadings(ReadingSink &sink)
{
    m_analyzer.settle();
    m_readings.remove(sink);
}

void Pipeline::consume(const BlockView &block) noexcept
{
    const FlushDenormals guard;
    for (BlockSink *sink : m_sinks)
        sink->consume(block);
    m_analyzer.process(block);
    m_nextFrame = block.endFrame();
}

void Pipeline::finish(std::int64_t trailingGapFrames) noexcept
{
    const FlushDenormals guard;
    m_nextFrame += trailingGapFrames;
    m_analyzer.finish(m_nextFrame);
}

void analyze(AudioSource &source, Pipeline &pipeline, std::int64_t blockFrames)
{
    const int channels = source.format().channels;
    std::vector<float> buffer(static_cast<std::size_t>(blockFrames * channels));
    while (const std::int64_t frames = source.read(buffer)) {
        const auto samples = std::span<const float>(buffer).first(static_cast<std::size_t>(frames * channels));
        pipeline.consume({samples, channels, pipeline.nextFrame(), 0});
    }
    pipeline.finish();
}

} // namespace ls
