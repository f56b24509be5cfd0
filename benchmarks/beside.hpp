// Times two ways to do the same, in turn, and their ratio.
// SPDX-License-Identifier: MIT
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>

namespace beside {

inline constexpr std::size_t batch = 256;

/// Seconds that one call takes, a batch at a time. The compiler sees neither where the arguments
/// come from nor what becomes of the answer.
template <class Call>
double seconds_per_call(const Call& call) {
  const auto began = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < batch; ++i) {
    auto answer = call(i);
    benchmark::DoNotOptimize(answer);
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - began;
  return taken.count() / static_cast<double>(batch);
}

/// A batch of ours, then one of theirs, over and over: what else the machine does hits both. Both
/// are called with 0 to 255.
template <class Ours, class Theirs>
void compare(const char* name, Ours ours, Theirs theirs) {
  benchmark::RegisterBenchmark(name,
                               [ours, theirs](benchmark::State& state) {
                                 double own = 0;
                                 double other = 0;
                                 for (auto _ : state) {
                                   const double seconds = seconds_per_call(ours);
                                   state.SetIterationTime(seconds);
                                   own += seconds;
                                   other += seconds_per_call(theirs);
                                 }
                                 const auto count = static_cast<double>(state.iterations());
                                 state.counters["theirs ns"] = other * 1e9 / count;
                                 state.counters["ratio"] = own / other;
                               })
      ->UseManualTime()
      ->Iterations(4000);
}

}  // namespace beside
