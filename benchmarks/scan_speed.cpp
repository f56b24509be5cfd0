// How fast texts are scanned, beside passes over the bytes and regular expressions.
// SPDX-License-Identifier: MIT
//
// scan_speed [FILE...]   times the given files instead of the made-up texts.
//
// "x pass" is the time of a scan over that of a pass over the bytes in vectors; "x pcre2" and
// "x re2" are how many times as fast as the pattern of regex_pattern.hpp the scan is.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "candidates.hpp"
#include "corpus.hpp"
#include "finq/finq.hpp"
#include "laps.hpp"
#include "yardstick.hpp"
#ifdef FINQ_HAS_PCRE2
#include "pcre2.hpp"
#endif
#ifdef FINQ_HAS_RE2
#include "re2.hpp"
#endif

namespace {

std::uint64_t count_matches(std::string_view text, const finq::Options& options) {
  std::uint64_t matches = 0;
  for (const finq::Match& match : finq::scan(text, options)) {
    benchmark::DoNotOptimize(match.start());
    ++matches;
  }
  return matches;
}

/// The laps of everything that runs in turn over one text: all see the same state of the machine.
struct Race {
  Laps scan;
  Laps pass;
  Laps plain_pass;
  Laps candidates;
  Laps pcre2;
  Laps re2;
  std::uint64_t matches = 0;
  std::uint64_t places = 0;

  double lap(std::string_view text, const finq::Options& options) {
    const double seconds = scan.time([&] { matches = count_matches(text, options); });
    pass.time([&] { benchmark::DoNotOptimize(yardstick::count_figure_bytes_in_vectors(text)); });
    plain_pass.time([&] { benchmark::DoNotOptimize(yardstick::count_figure_bytes(text)); });
    candidates.time([&] { places = count_candidates(text, options); });
#ifdef FINQ_HAS_PCRE2
    static const yardstick::Pcre2 by_pcre2;
    pcre2.time([&] { benchmark::DoNotOptimize(by_pcre2.scan(text)); });
#endif
#ifdef FINQ_HAS_RE2
    static const yardstick::Re2 by_re2;
    re2.time([&] { benchmark::DoNotOptimize(by_re2.scan(text)); });
#endif
    return seconds;
  }

  void report(benchmark::State& state, std::string_view text) const {
    const double bytes = static_cast<double>(text.size());
    state.counters["GB/s"] = bytes / scan.median() / 1e9;
    state.counters["x pass"] = scan.median() / pass.median();
    state.counters["x plain pass"] = scan.median() / plain_pass.median();
#ifdef FINQ_HAS_PCRE2
    state.counters["x pcre2"] = pcre2.median() / scan.median();
    state.counters["pcre2 GB/s"] = bytes / pcre2.median() / 1e9;
#endif
#ifdef FINQ_HAS_RE2
    state.counters["x re2"] = re2.median() / scan.median();
#endif
    state.counters["matches"] = static_cast<double>(matches);
    if (matches == 0) return state.SetLabel("no match");
    const double found = static_cast<double>(matches);
    state.counters["candidates/match"] = static_cast<double>(places) / found;
    state.counters["ns/match"] = scan.median() * 1e9 / found;
    state.counters["ns/match beyond candidates"] =
        (scan.median() - candidates.median()) * 1e9 / found;
  }
};

void add(const std::string& name, std::string text, finq::Options options = finq::Options{}) {
  benchmark::RegisterBenchmark(name.c_str(),
                               [text = std::move(text), options](benchmark::State& state) {
                                 Race race;
                                 for (auto _ : state) {
                                   state.SetIterationTime(race.lap(text, options));
                                 }
                                 race.report(state, text);
                               })
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
}

void add_both(const std::string& name, const std::string& text) {
  finq::Options money_and_percent;
  money_and_percent.kinds = {finq::Kind::money, finq::Kind::percent};
  add(name, text);
  add(name + ", money and percent", text, money_and_percent);
}

void add_made_up() {
  constexpr std::size_t size = 1U << 20U;
  add_both("calls", corpus::calls(size));
  add_both("telegrams", corpus::telegrams(size));
  add_both("reports", corpus::reports(size));
  add("figure-free", corpus::figure_free(size));
  add("hostile: $$$", corpus::repeated("$", size));
  add("hostile: 1,1,1,", corpus::repeated("1,", size));
  add("hostile: million", corpus::repeated("million ", size));
  add("hostile: ((((", corpus::repeated("(", size));
  add("hostile: five-", corpus::repeated("five-", size));
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
    add_both(argv[i], std::string{std::istreambuf_iterator<char>{file}, {}});
  }
  if (argc == 1) add_made_up();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
