// How fast phrases are parsed, beside fast_float on a bare number.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string_view>

#include "fast_float/fast_float.h"
#include "finq/finq.hpp"
#include "laps.hpp"

namespace {

constexpr int batch = 256;

/// A batch of calls; the compiler cannot see what the text is.
template <class Call>
double lap(Laps& laps, std::string_view text, Call call) {
  return laps.time([&] {
    for (int i = 0; i < batch; ++i) {
      benchmark::DoNotOptimize(text);
      auto answer = call(text);
      benchmark::DoNotOptimize(answer);
    }
  }) / batch;
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
  if (finq::parse<T>(text).has_value() != readable) {
    return state.SkipWithError(readable ? "was refused" : "was read");
  }
  Laps parsing;
  Laps yardstick;
  for (auto _ : state) {
    state.SetIterationTime(
        lap(parsing, text, [](std::string_view phrase) { return finq::parse<T>(phrase); }));
    lap(yardstick, "4.89", read_double);
  }
  state.counters["ns"] = parsing.median() * 1e9 / batch;
  state.counters["fast_float ns"] = yardstick.median() * 1e9 / batch;
  state.counters["x fast_float"] = parsing.median() / yardstick.median();
}

template <class T>
void add(const char* text, bool readable = true) {
  benchmark::RegisterBenchmark(
      text, [text, readable](benchmark::State& state) { parse<T>(state, text, readable); })
      ->UseManualTime()
      ->Iterations(2000);
}

void add_short() {
  add<finq::Money>("$4.89 billion");
  add<finq::Money>("39.8 billion yuan");
  add<finq::Money>("USD 5");
  add<finq::Percent>("34% year-over-year");
  add<finq::Percent>("34%");
  add<finq::PercentagePoints>("2.5 percentage points");
  add<finq::BasisPoints>("25bps");
  add<finq::Multiple>("fivefold");
  add<finq::Multiple>("3.5x");
  add<finq::Duration>("18 months");
  add<finq::Period>("Q3 2021");
  add<finq::Decimal>("4.89");
  add<finq::Decimal>("12,34,567.89");
}

void add_long() {
  add<finq::Money>("two and a half billion dollars");
  add<finq::Money>("one hundred twenty-three thousand four hundred fifty-six dollars");
  add<finq::Range<finq::Money>>("$40 to $60 million");
  add<finq::Range<finq::Percent>>("between 5.25% and 5.50%");
  add<finq::Percent>("fell 3.4 percent year over year");
  add<finq::Duration>("nine consecutive quarters");
  add<finq::Period>("quarter ending September 2025");
  add<finq::Period>("the fiscal year ended December 31, 2021");
  add<finq::Decimal>("12345678901234567890123456789.012345678");
  add<finq::Match>("about $4.89 billion a year");
}

void add_errors() {
  add<finq::Money>("$ billion", false);
  add<finq::Money>("34 percent", false);
  add<finq::Money>("$4.89 bilion", false);
  add<finq::Percent>("thirty-four of a hundred", false);
  add<finq::Period>("Q5 2021", false);
  add<finq::Decimal>("1,23,45", false);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  add_short();
  add_long();
  add_errors();
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
