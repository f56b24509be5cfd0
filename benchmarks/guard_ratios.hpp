// What finq takes beside yardsticks that run in turn with it.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "fast_float/fast_float.h"
#include "guard_cases.hpp"
#include "laps.hpp"
#include "yardstick.hpp"

namespace guard {

inline constexpr int laps = 41;

/// Prints the ratio of the medians; `scale` makes the two sizes equal.
template <class Ours, class Theirs>
void print_ratio(const char* name, const Ours& ours, const Theirs& theirs, double scale = 1) {
  Laps own;
  Laps other;
  for (int i = 0; i < laps; ++i) {
    own.time(ours);
    other.time(theirs);
  }
  std::printf("%s\t%.3f\n", name, own.median() / other.median() * scale);
}

inline void keep(std::uint64_t answer) { asm volatile("" : : "r"(answer)); }

/// Prints how long one unit of a case takes, by the median of a few laps.
inline void print_time(const Case& what) {
  Laps own;
  for (int i = 0; i < 9; ++i) own.time([&] { keep(finq_measured(what)); });
  std::printf("%s\t%.4f\n", what.name.c_str(),
              own.median() * 1e9 / static_cast<double>(what.units));
}

inline double read_double() {
  double sum = 0;
  for (int i = 0; i < repeats; ++i) {
    std::string_view text = "4.89";
    asm volatile("" : "+r"(text));
    double value = 0;
    fast_float::from_chars(text.data(), text.data() + text.size(), value);
    sum += value;
  }
  return sum;
}

inline void print_scan_ratios() {
  constexpr std::size_t size = 1U << 20U;
  const std::string calls = corpus::calls(size);
  const std::string telegrams = corpus::telegrams(size);
  const std::string free = corpus::figure_free(size);
  const std::string hostile = corpus::repeated("$", size / 8);
  const std::string large = corpus::repeated(calls, 8 * size);
  const auto scan = [](const std::string& text) { return [&] { keep(scan_all(text)); }; };
  const auto pass = [](const std::string& text) {
    return [&] { keep(yardstick::count_figure_bytes(text)); };
  };
  const auto size_of = [](const std::string& text) { return static_cast<double>(text.size()); };
  print_ratio("scan calls / plain pass", scan(calls), pass(calls));
  print_ratio("scan telegrams / plain pass", scan(telegrams), pass(telegrams));
  print_ratio("scan prose without figures / plain pass", scan(free), pass(free));
  print_ratio("dollar signs / calls, a byte", scan(hostile), scan(calls),
              size_of(calls) / size_of(hostile));
  print_ratio(
      "4 KB / 1 MB, a byte", [&] { keep(scan_pieces<4096>(calls)); }, scan(calls));
  print_ratio("8 MB / 1 MB, a byte", scan(large), scan(calls), size_of(calls) / size_of(large));
}

inline void print_parse_ratios() {
  const auto yardstick = [] { keep(static_cast<std::uint64_t>(read_double())); };
  print_ratio(
      "parse $4.89 billion / fast_float 4.89", [] { keep(parse<finq::Money>("$4.89 billion")); },
      yardstick);
  print_ratio(
      "parse 39.8 billion yuan / fast_float 4.89",
      [] { keep(parse<finq::Money>("39.8 billion yuan")); }, yardstick);
  print_ratio(
      "parse 34% year-over-year / fast_float 4.89",
      [] { keep(parse<finq::Percent>("34% year-over-year")); }, yardstick);
}

}  // namespace guard
