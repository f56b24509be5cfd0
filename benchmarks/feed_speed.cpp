// How fast the ECB's rates are read and found, beside a plain pass.
// SPDX-License-Identifier: MIT
//
// feed_speed [FILE...]   reads the given feeds instead of a made-up history.
#include <benchmark/benchmark.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "finq/ecb.hpp"
#include "yardstick.hpp"

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point began) {
  return std::chrono::duration<double>(Clock::now() - began).count();
}

/// As long as the ECB's history to April 2026, the newest day first: 6,983 days, 41 columns, a
/// quarter of them N/A.
std::string made_up_history() {
  constexpr std::string_view header =
      "Date,USD,JPY,BGN,CYP,CZK,DKK,EEK,GBP,HUF,LTL,LVL,MTL,PLN,ROL,RON,SEK,SIT,SKK,CHF,ISK,NOK,"
      "HRK,RUB,TRL,TRY,AUD,BRL,CAD,CNY,HKD,IDR,ILS,INR,KRW,MXN,MYR,NZD,PHP,SGD,THB,ZAR,\n";
  std::string text{header};
  std::uint32_t seed = 1;
  for (int day = 6'982; day >= 0; --day) {
    text += finq::Date::from(1999, 1, 4)->plus_days(day)->text().view();
    for (int column = 0; column < 41; ++column) {
      seed = seed * 1'664'525 + 1'013'904'223;
      text += ',';
      const std::string fraction = std::to_string(1'000 + (seed >> 16U) % 9'000);
      text += column % 4 == 2 ? "N/A" : std::to_string(seed >> 26U) + '.' + fraction;
    }
    text += ",\n";
  }
  return text;
}

/// Reads and, between, passes over the same bytes: both see the same state of the machine.
void read(benchmark::State& state, const std::string& text) {
  std::size_t rates = 0;
  double reading = 0;
  double passing = 0;
  for (auto _ : state) {
    auto began = Clock::now();
    auto book = finq::ecb::read(text);
    const double seconds = seconds_since(began);
    if (!book) return state.SkipWithError("the feed was refused");
    rates = book->size();
    state.SetIterationTime(seconds);
    reading += seconds;
    began = Clock::now();
    benchmark::DoNotOptimize(yardstick::count_figure_bytes(text));
    passing += seconds_since(began);
  }
  state.counters["x pass"] = reading / passing;
  state.counters["rates"] = static_cast<double>(rates);
  state.counters["ns/rate"] =
      reading * 1e9 / static_cast<double>(state.iterations()) / static_cast<double>(rates);
}

/// A conversion on any day: the day is looked up each time.
void convert(benchmark::State& state, const std::string& text) {
  const auto book = finq::ecb::read(text);
  if (!book) return state.SkipWithError("the feed was refused");
  const std::int64_t days = *book->last_day() - *book->first_day() + 1;
  const finq::Money amount{100, finq::USD};
  std::int64_t day = 0;
  for (auto _ : state) {
    day = (day + 4'391) % days;
    const finq::Fx fx = book->on(*book->first_day()->plus_days(day), finq::last_before(5));
    const auto converted = fx.convert(amount, finq::GBP, finq::Rounding::half_even);
    if (!converted) return state.SkipWithError("there was no rate");
    benchmark::DoNotOptimize(converted);
  }
}

void add(const std::string& name, std::string text) {
  const auto shared = [text = std::move(text)](auto run) {
    return [text, run](benchmark::State& state) { run(state, text); };
  };
  benchmark::RegisterBenchmark(("read " + name).c_str(), shared(read))
      ->UseManualTime()
      ->Unit(benchmark::kMillisecond);
  benchmark::RegisterBenchmark(("convert by " + name).c_str(), shared(convert));
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
  if (argc == 1) add("a made-up history", made_up_history());
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
