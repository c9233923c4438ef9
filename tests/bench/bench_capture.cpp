// SPDX-License-Identifier: GPL-3.0-or-later
// How long the input thread is held by one block on its way into the queue: conversion, gap detector and push. A
// thousand times a second for ten seconds, idle and beside four threads that do nothing but keep the processors busy.
// `p50_us`, `p999_us`, `most_us`: microseconds for a block; `lost`: frames that found no room.
#include "core/engine/capture_clock.h"
#include "core/engine/capture_feed.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

using namespace ls;

namespace {

constexpr AudioFormat mono{48000, 1, SampleType::int24};
constexpr int pushes = 10'000;
constexpr std::size_t blockFrames = 48; // 1 ms

/// Threads that keep processors busy, while it lives.
class Hogs {
public:
    explicit Hogs(std::int64_t count)
    {
        for (std::int64_t i = 0; i < count; ++i)
            m_threads.emplace_back([](const std::stop_token &stop) {
                volatile double x = 1.0;
                while (!stop.stop_requested())
                    x = x * 1.000001;
            });
    }

private:
    std::vector<std::jthread> m_threads;
};

void push(benchmark::State &state)
{
    const Hogs hogs(state.range(0));
    for (auto _ : state) {
        const auto queue = std::make_shared<BlockQueue>(mono.channels, std::int64_t{10} * mono.sampleRateHz);
        CaptureFeed feed(queue, mono, SampleLayout::int24in32);
        const std::jthread reader([queue](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                while (queue->framesQueued() > 0)
                    queue->pop(queue->front(4800).frames());
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        const std::vector<std::int32_t> samples(blockFrames, 0x123456);
        std::vector<std::int64_t> tookNs;
        tookNs.reserve(pushes);
        auto due = std::chrono::steady_clock::now();
        for (int i = 0; i < pushes; ++i) {
            due += std::chrono::milliseconds(1);
            std::this_thread::sleep_until(due);
            const std::int64_t begin = captureClockNs();
            feed.deliver(std::as_bytes(std::span(samples)), begin);
            tookNs.push_back(captureClockNs() - begin);
        }
        std::sort(tookNs.begin(), tookNs.end());
        const auto us = [&tookNs](double share) {
            const double last = static_cast<double>(tookNs.size() - 1);
            return static_cast<double>(tookNs[static_cast<std::size_t>(share * last)]) * 1e-3;
        };
        state.counters["p50_us"] = us(0.5);
        state.counters["p999_us"] = us(0.999);
        state.counters["most_us"] = us(1.0);
        state.counters["lost"] = static_cast<double>(queue->lostFrames());
    }
}
BENCHMARK(push)->ArgName("hogs")->Arg(0)->Arg(4)->Iterations(1)->Unit(benchmark::kSecond)->UseRealTime();

} // namespace
