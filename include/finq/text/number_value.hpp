// What the readers of numbers give back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"

namespace finq::inline v0_1::text {

/// A number as the text writes it, from token `begin` to before token `end`.
struct Number {
  Decimal value;
  int begin = 0;
  int end = 0;
  int scale = 0;       ///< powers of ten that its scale words stand for
  int last_scale = 0;  ///< of them the last word's, where a unit before it counts among them
  bool has_scale = false;
  bool is_bare = false;        ///< digits alone, without a mark or a scale
  bool is_article = false;     ///< "a" that counts as one
  bool is_bare_scale = false;  ///< "hundred", "billion" that counts as one of them
  bool in_words = false;
  /// The code of what stands between the number and its scale or unit ("350+ bps"), or 0.
  std::uint8_t qualifier = 0;
};

/// The code of "quarter" among the time units: also a fourth.
inline constexpr std::uint8_t quarter_unit = 3;

constexpr bool add(Decimal& sum, Decimal more) noexcept {
  const auto next = checked_add(sum, more);
  if (next) sum = *next;
  return next.has_value();
}

}  // namespace finq::inline v0_1::text
