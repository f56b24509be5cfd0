// What a regular expression finds of money and per cent.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fast_float/fast_float.h"

namespace yardstick {

/// An honest pattern for money and per cent, as one would write it for a program of one's own:
/// a sign or code before a number, a scale word behind it, a currency's word or a per cent.
/// PCRE2 and RE2 both take it. Everything that tells the value is captured.
///
/// It reads no number words, ranges, qualifiers, directions or periods: finq does more.
inline constexpr const char* money_and_percent =
    R"((-|\()?(US\$|C\$|A\$|HK\$|\$|£|€|¥|\b(?:USD|EUR|GBP|JPY|CNY|CHF|CAD|AUD|RMB|Rs\.?)) ?)"
    R"((\d+(?:,\d{3})*(?:\.\d+)?))"
    R"((?:[ -]?((?i:trillion|billion|million|thousand|bln|mln|bn|tn|mn|[mkb]))\b)?)"
    R"(|(-|\()?\b(\d+(?:,\d{3})*(?:\.\d+)?))"
    R"((?:[ -]((?i:trillion|billion|million|thousand|bln|mln|bn|tn|mn)))?)"
    R"((?: ?(%|(?i:percent|per cent|pct)\b)|)"
    R"([ -]((?i:dollars?|dlrs?|cents?|cts|yuan|euros?|pounds?|yen|rupees|francs|marks|stg))\b))";

inline constexpr int groups = 9;

/// What was found: kept so that no work can be left out.
struct Findings {
  std::uint64_t money = 0;
  std::uint64_t percents = 0;
  double sum = 0;
};

inline double scale_of(std::string_view word) {
  if (word.empty()) return 1;
  switch (word[0] | 0x20) {
    case 't': return (word[1] | 0x20) == 'h' ? 1e3 : 1e12;
    case 'b': return 1e9;
    case 'm': return 1e6;
    default: return 1e3;
  }
}

/// Reads the figures of a number, commas left out.
inline double value_of(std::string_view digits) {
  char plain[64];
  std::size_t size = 0;
  for (const char c : digits) {
    if (c != ',' && size < sizeof plain) plain[size++] = c;
  }
  double value = 0;
  fast_float::from_chars(plain, plain + size, value);
  return value;
}

/// Takes the captures of one match; the first is group 1.
inline void take(const std::string_view (&group)[groups], Findings& findings) {
  const std::string_view* found = group[1].empty() ? group + 4 : group;
  const bool prefixed = found == group;
  const std::string_view digits = prefixed ? found[2] : found[1];
  const std::string_view scale = prefixed ? found[3] : found[2];
  const double value = value_of(digits) * scale_of(scale);
  findings.sum += found[0].empty() ? value : -value;
  ++(group[7].empty() ? findings.money : findings.percents);
}

}  // namespace yardstick
