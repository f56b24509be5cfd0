// What the guard counts the instructions of.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "corpus.hpp"
#include "finq/finq.hpp"

namespace guard {

/// Phrases are parsed over and over: so little is counted besides that it does not matter.
inline constexpr int repeats = 256;

/// One thing to count. `run` answers how many figures it read: the same each time.
struct Case {
  std::string name;
  std::string text;
  std::uint64_t (*run)(std::string_view text);
  std::size_t units;  ///< bytes of a text, calls of `parse`
};

/// Where the counting begins and ends: callgrind knows it by this name.
extern "C" [[gnu::noinline]] inline std::uint64_t finq_measured(const Case& what) {
  return what.run(what.text);
}

inline std::uint64_t scan_for(std::string_view text, const finq::Options& options) {
  std::uint64_t matches = 0;
  for (const finq::Match& match : finq::scan(text, options)) {
    matches += static_cast<std::uint64_t>(!match.text().empty());
  }
  return matches;
}

inline std::uint64_t scan_all(std::string_view text) { return scan_for(text, finq::Options{}); }

/// As many texts as there are pieces of `Size` bytes.
template <std::size_t Size>
std::uint64_t scan_pieces(std::string_view text) {
  std::uint64_t matches = 0;
  for (std::size_t at = 0; at < text.size(); at += Size) matches += scan_all(text.substr(at, Size));
  return matches;
}

inline std::uint64_t scan_money_and_percent(std::string_view text) {
  finq::Options options;
  options.kinds = {finq::Kind::money, finq::Kind::percent};
  return scan_for(text, options);
}

inline std::uint64_t scan_byte_by_byte(std::string_view text) {
  std::uint64_t matches = 0;
  finq::Scanner scanner;
  finq::Match match;
  for (; !text.empty(); text.remove_prefix(1)) {
    scanner.push(text.substr(0, 1));
    while (scanner.next(match)) ++matches;
  }
  scanner.finish();
  while (scanner.next(match)) ++matches;
  return matches;
}

template <class T>
std::uint64_t parse(std::string_view text) {
  std::uint64_t read = 0;
  for (int i = 0; i < repeats; ++i) {
    asm volatile("" : "+r"(text));  // the compiler does not know the text
    read += static_cast<std::uint64_t>(finq::parse<T>(text).has_value());
  }
  return read;
}

inline std::vector<Case> cases() {
  constexpr std::size_t size = 1U << 16U;
  std::vector<Case> all;
  const auto scan = [&all](const char* name, std::string text,
                           std::uint64_t (*run)(std::string_view) = scan_all) {
    const std::size_t bytes = text.size();
    all.push_back({std::string{"scan "} + name, std::move(text), run, bytes});
  };
  const auto phrase = [&all](const char* text, std::uint64_t (*run)(std::string_view)) {
    all.push_back({std::string{"parse "} + text, text, run, std::size_t{repeats}});
  };
  scan("calls", corpus::calls(size));
  scan("calls for money and percent", corpus::calls(size), scan_money_and_percent);
  scan("calls in texts of 128 bytes", corpus::calls(size), scan_pieces<128>);
  scan("calls that come byte by byte", corpus::calls(size), scan_byte_by_byte);
  scan("telegrams", corpus::telegrams(size));
  scan("reports", corpus::reports(size));
  scan("prose without figures", corpus::figure_free(size));
  scan("dense figures", corpus::repeated("$5 6% ", size));
  scan("dollar signs", corpus::repeated("$", size));
  scan("commas and ones", corpus::repeated("1,", size));
  scan("scale words", corpus::repeated("million ", size));
  scan("chains of numbers", corpus::repeated("5-", size));
  scan("brackets", corpus::repeated("(", size));
  phrase("$4.89 billion", parse<finq::Money>);
  phrase("39.8 billion yuan", parse<finq::Money>);
  phrase("34% year-over-year", parse<finq::Percent>);
  phrase("two and a half billion dollars", parse<finq::Money>);
  phrase("$40 to $60 million", parse<finq::Range<finq::Money>>);
  phrase("quarter ending September 2025", parse<finq::Period>);
  phrase("about $4.89 billion a year", parse<finq::Match>);
  phrase("$4.89 bilion", parse<finq::Money>);
  return all;
}

}  // namespace guard
