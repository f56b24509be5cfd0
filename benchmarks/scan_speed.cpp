// How fast texts are scanned, beside a plain pass over the bytes.
// SPDX-License-Identifier: MIT
//
// scan_speed [FILE...]   times the given files instead of the made-up texts.
#include <benchmark/benchmark.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "corpus.hpp"
#include "finq/finq.hpp"
#include "yardstick.hpp"

namespace {

using Clock = std::chrono::steady_clock;

double seconds_of_pass(std::string_view text) {
  const auto began = Clock::now();
  benchmark::DoNotOptimize(yardstick::count_figure_bytes(text));
  return std::chrono::duration<double>(Clock::now() - began).count();
}

std::uint64_t count_matches(std::string_view text, const finq::Options& options) {
  std::uint64_t matches = 0;
  for (const finq::Match& match : finq::scan(text, options)) {
    benchmark::DoNotOptimize(match.start());
    ++matches;
  }
  return matches;
}

/// Scans and, between the scans, passes over the same bytes: both see the same state of the
/// machine.
void scan(benchmark::State& state, const std::string& text, finq::Options options) {
  std::uint64_t matches = 0;
  double scanning = 0;
  double passing = 0;
  for (auto _ : state) {
    const auto began = Clock::now();
    matches = count_matches(text, options);
    const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
    state.SetIterationTime(seconds);
    scanning += seconds;
    passing += seconds_of_pass(text);
  }
  if (matches == 0) state.SetLabel("no match");
  const double bytes = static_cast<double>(text.size()) * static_cast<double>(state.iterations());
  state.counters["GB/s"] = bytes / scanning / 1e9;
  state.counters["pass GB/s"] = bytes / passing / 1e9;
  state.counters["x pass"] = scanning / passing;
  state.counters["matches"] = static_cast<double>(matches);
  if (matches > 0) {
    state.counters["ns/match"] =
        scanning * 1e9 / static_cast<double>(state.iterations()) / static_cast<double>(matches);
  }
}

void add(const std::string& name, std::string text, finq::Options options = finq::Options{}) {
  benchmark::RegisterBenchmark(
      name.c_str(),
      [text = std::move(text), options](benchmark::State& state) { scan(state, text, options); })
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
}

void add_made_up() {
  constexpr std::size_t size = 1U << 20U;
  finq::Options money_and_percent;
  money_and_percent.kinds = {finq::Kind::money, finq::Kind::percent};
  add("calls", corpus::calls(size));
  add("calls, money and percent", corpus::calls(size), money_and_percent);
  add("telegrams", corpus::telegrams(size));
  add("reports", corpus::reports(size));
  add("figure-free", corpus::figure_free(size));
  add("calls of 4 KB", corpus::calls(4096));
  add("calls of 16 MB", corpus::calls(16U * size));
  add("hostile: $$$", corpus::repeated("$", size));
  add("hostile: 1,1,1,", corpus::repeated("1,", size));
  add("hostile: million", corpus::repeated("million ", size));
  add("hostile: ((((", corpus::repeated("(", size));
  add("dense: $5 6%", corpus::repeated("$5 6% ", size));
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  for (int i = 1; i < argc; ++i) {
    std::ifstream file{argv[i], std::ios::binary};
    if (!file) {
      benchmark::Shutdown();
      return 2;
    }
    add(argv[i], std::string{std::istreambuf_iterator<char>{file}, {}});
  }
  if (argc == 1) add_made_up();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
