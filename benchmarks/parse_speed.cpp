// How fast phrases are parsed, beside fast_float on a bare number.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <string_view>

#include "fast_float/fast_float.h"
#include "finq/finq.hpp"

namespace {

using Clock = std::chrono::steady_clock;
constexpr int batch = 256;

/// Seconds for one call, a batch at a time; the compiler cannot see what the text is.
template <class Call>
double seconds_per_call(std::string_view text, Call call) {
  const auto began = Clock::now();
  for (int i = 0; i < batch; ++i) {
    benchmark::DoNotOptimize(text);
    auto answer = call(text);
    benchmark::DoNotOptimize(answer);
  }
  return std::chrono::duration<double>(Clock::now() - began).count() / batch;
}

double read_double(std::string_view text) {
  double value = 0;
  const auto result = fast_float::from_chars(text.data(), text.data() + text.size(), value);
  if (result.ec != std::errc{}) std::abort();
  return value;
}

/// Parses, and between the batches reads "4.89" with fast_float: the yardstick of the same moment.
template <class T>
void parse(benchmark::State& state, std::string_view text, bool readable) {
  if (finq::parse<T>(text).has_value() != readable) std::abort();
  double parsing = 0;
  double yardstick = 0;
  for (auto _ : state) {
    const double seconds =
        seconds_per_call(text, [](std::string_view phrase) { return finq::parse<T>(phrase); });
    state.SetIterationTime(seconds);
    parsing += seconds;
    yardstick += seconds_per_call("4.89", read_double);
  }
  state.counters["fast_float ns"] = yardstick * 1e9 / static_cast<double>(state.iterations());
  state.counters["x fast_float"] = parsing / yardstick;
}

template <class T>
void add(const char* text, bool readable = true) {
  benchmark::RegisterBenchmark(
      text, [text, readable](benchmark::State& state) { parse<T>(state, text, readable); })
      ->UseManualTime()
      ->Iterations(2000);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  add<finq::Money>("$4.89 billion");
  add<finq::Money>("39.8 billion yuan");
  add<finq::Money>("USD 5");
  add<finq::Money>("two and a half billion dollars");
  add<finq::Range<finq::Money>>("$40 to $60 million");
  add<finq::Percent>("34% year-over-year");
  add<finq::PercentagePoints>("2.5 percentage points");
  add<finq::BasisPoints>("25bps");
  add<finq::Multiple>("fivefold");
  add<finq::Duration>("nine consecutive quarters");
  add<finq::Period>("Q3 2021");
  add<finq::Period>("quarter ending September 2025");
  add<finq::Decimal>("12,34,567.89");
  add<finq::Match>("about $4.89 billion a year");
  add<finq::Money>("$ billion", false);
  add<finq::Money>("34 percent", false);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
