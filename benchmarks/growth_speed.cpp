// Whether a long text costs more a byte than a short one.
// SPDX-License-Identifier: MIT
//
// Scans 1 MB of talk that is repeated up to 256 MB, or cut into texts of 4 KB and more, the same
// bytes; and hostile and dense texts of growing size. "x 1 MB" is the time of a byte over that of
// a byte of the 1 MB, scanned in turn.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus.hpp"
#include "finq/finq.hpp"
#include "laps.hpp"

namespace {

constexpr std::size_t megabyte = 1U << 20U;

std::uint64_t count_matches(std::string_view text) {
  std::uint64_t matches = 0;
  for (const finq::Match& match : finq::scan(text)) {
    benchmark::DoNotOptimize(match.start());
    ++matches;
  }
  return matches;
}

double scan(Laps& laps, std::string_view text, std::size_t piece) {
  return laps.time([&] {
    for (std::size_t at = 0; at < text.size(); at += piece) {
      benchmark::DoNotOptimize(count_matches(text.substr(at, piece)));
    }
  });
}

/// `text` is made when its turn comes: 256 MB are not held throughout.
void grow(benchmark::State& state, std::string_view pattern, std::size_t size) {
  const std::string unit = corpus::repeated(pattern, megabyte).substr(0, megabyte);
  const std::string text = size > megabyte ? corpus::repeated(unit, size).substr(0, size) : unit;
  Laps own;
  Laps one;
  for (auto _ : state) {
    state.SetIterationTime(scan(own, text, size));
    scan(one, unit, megabyte);
  }
  const double bytes = static_cast<double>(text.size());
  state.counters["ns/byte"] = own.median() * 1e9 / bytes;
  state.counters["x 1 MB"] = own.median() / bytes / (one.median() / double{megabyte});
}

/// Enough for a median; each lap scans the 1 MB, too.
benchmark::IterationCount laps_of(std::size_t size) {
  constexpr std::size_t most = 64;
  const std::size_t laps = most * megabyte / size;
  return static_cast<benchmark::IterationCount>(laps > most ? most : laps < 5 ? 5 : laps);
}

void add(const std::string& name, const std::string& pattern, std::size_t largest) {
  for (std::size_t size = 4096; size <= largest; size *= 4) {
    benchmark::RegisterBenchmark(
        (name + "/" + std::to_string(size)).c_str(),
        [pattern, size](benchmark::State& state) { grow(state, pattern, size); })
        ->UseManualTime()
        ->Iterations(laps_of(size))
        ->Unit(benchmark::kMillisecond);
  }
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  add("calls", corpus::calls(megabyte), 256 * megabyte);
  add("dense: $5 6%", "$5 6% ", 16 * megabyte);
  add("hostile: $$$", "$", 4 * megabyte);
  add("hostile: ((((", "(", 4 * megabyte);
  add("hostile: million", "million ", 16 * megabyte);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
