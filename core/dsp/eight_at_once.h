// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/biquad.h"
#include "core/dsp/lanes.h"

#include <array>
#include <cstddef>

namespace ls {

/// The weights by which a cascade of biquads takes eight samples at once.
///
/// One sample after the other, each waits for the one before. But what leaves a linear filter in eight samples, and the
/// state it is left in, are sums over these samples and over the state before, each with a constant weight. The weights
/// of one sample or one state stand in a column, and a column times one number is one vector operation or a few.
template <std::size_t sections>
struct EightAtOnce {
    static constexpr std::size_t count = 8;
    static constexpr std::size_t states = 2 * sections;
    using Samples = std::array<double, count>;
    using State = std::array<double, states>;

    struct Output {
        alignas(64) std::array<Samples, count> ofInput{}; ///< column i: zero before its sample i
        std::array<Samples, states> ofState{};
    };

    /// Runs the sections from each state, and from each place of a one in silence: the answers are the columns.
    explicit EightAtOnce(const std::array<BiquadCoefficients, sections> &cascade)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const Answer answer = run(cascade, {}, i);
            stateOfInput[i] = answer.state;
            for (std::size_t s = 0; s < sections; ++s)
                after[s].ofInput[i] = answer.out[s];
        }
        for (std::size_t k = 0; k < states; ++k) {
            State one{};
            one[k] = 1.0;
            const Answer answer = run(cascade, one, count);
            stateOfState[k] = answer.state;
            stateOfStateByOne[k] = answer.stateAfterOne;
            for (std::size_t s = 0; s < sections; ++s)
                after[s].ofState[k] = answer.out[s];
        }
    }

    /// A single sample, where fewer than eight are left: what comes out of each section.
    std::array<double, sections> one(double x, State &state) const noexcept
    {
        std::array<double, sections> out{};
        State next{};
        for (std::size_t s = 0; s < sections; ++s)
            out[s] = after[s].ofInput[0][0] * x;
        for (std::size_t to = 0; to < states; ++to)
            next[to] = stateOfInput[count - 1][to] * x;
        for (std::size_t k = 0; k < states; ++k) {
            for (std::size_t s = 0; s < sections; ++s)
                out[s] += after[s].ofState[k][0] * state[k];
            for (std::size_t to = 0; to < states; ++to)
                next[to] += stateOfStateByOne[k][to] * state[k];
        }
        state = next;
        return out;
    }

    std::array<Output, sections> after;
    alignas(64) std::array<State, count> stateOfInput{};
    std::array<State, states> stateOfState{};
    std::array<State, states> stateOfStateByOne{};

private:
    struct Answer {
        std::array<Samples, sections> out{};
        State state{};
        State stateAfterOne{};
    };
    static Answer run(const std::array<BiquadCoefficients, sections> &cascade, const State &state, std::size_t oneAt)
    {
        Answer answer;
        answer.state = state;
        for (std::size_t n = 0; n < count; ++n) {
            double x = n == oneAt ? 1.0 : 0.0;
            for (std::size_t s = 0; s < sections; ++s) {
                Biquad section(cascade[s], answer.state[2 * s], answer.state[2 * s + 1]);
                x = section.process(x);
                answer.state[2 * s] = section.state1();
                answer.state[2 * s + 1] = section.state2();
                answer.out[s][n] = x;
            }
            if (n == 0)
                answer.stateAfterOne = answer.state;
        }
        return answer;
    }
};

namespace lanes {

/// A column times one number, added to a sum that is so many vectors long.
template <class V, std::size_t parts>
[[gnu::always_inline]] inline void addColumn(std::array<V, parts> &sum, const double *column, const V &factor,
                                             std::size_t firstPart = 0) noexcept
{
    LS_UNROLL
    for (std::size_t part = firstPart; part < parts; ++part) {
        V weights;
        load(weights, column + part * width<V>);
        sum[part] += weights * factor;
    }
}

/// The same for the column of sample i in what can only depend on samples up to it: the parts before are zero.
template <class V, std::size_t parts>
[[gnu::always_inline]] inline void addCausalColumn(std::array<V, parts> &sum, const double *column, std::size_t i,
                                                   const V &factor) noexcept
{
    addColumn(sum, column, factor, i / width<V>);
}

template <class V, std::size_t parts>
[[gnu::always_inline]] inline void loadAll(std::array<V, parts> &to, const double *from) noexcept
{
    for (std::size_t part = 0; part < parts; ++part)
        load(to[part], from + part * width<V>);
}

template <class V, std::size_t parts>
[[gnu::always_inline]] inline void storeAll(double *to, const std::array<V, parts> &from) noexcept
{
    for (std::size_t part = 0; part < parts; ++part)
        store(to + part * width<V>, from[part]);
}

} // namespace lanes

} // namespace ls
