// Writes whole numbers as decimal digits.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/detail/powers_of_ten.hpp"
#include "finq/detail/wide_integer.hpp"

namespace finq::inline v0_1::detail {

struct DigitPairs {
  char values[200];

  constexpr DigitPairs() : values{} {
    for (int i = 0; i < 100; ++i) {
      values[2 * i] = static_cast<char>('0' + i / 10);
      values[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
  }
};
inline constexpr DigitPairs digit_pairs;

/// Writes exactly `count` digits, with leading zeros; returns the end.
constexpr char* write_digits(char* out, std::uint64_t value, int count) noexcept {
  int left = count;
  for (; left >= 2; left -= 2) {
    const auto pair = static_cast<int>(value % 100);
    out[left - 1] = digit_pairs.values[2 * pair + 1];
    out[left - 2] = digit_pairs.values[2 * pair];
    value /= 100;
  }
  if (left == 1) out[0] = static_cast<char>('0' + value % 10);
  return out + count;
}

/// Writes exactly `count` digits, with leading zeros; returns the end.
constexpr char* write_digits(char* out, UInt128 value, int count) noexcept {
  constexpr int word_digits = 19;
  if (value.high == 0 && count <= word_digits) return write_digits(out, value.low, count);
  const Division128 division = divide(value, power_of_ten(word_digits));
  out = write_digits(out, division.quotient, count - word_digits);
  return write_digits(out, division.rest.low, word_digits);
}

}  // namespace finq::inline v0_1::detail
