// Unsigned integers of 128 and 256 bits, word by word.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <compare>
#include <cstdint>

#include "finq/detail/word_arithmetic.hpp"
#include "finq/detail/wraps.hpp"

namespace finq::inline v0_1::detail {

/// An unsigned integer of 256 bits.
struct UInt256 {
  UInt128 high{};
  UInt128 low{};

  friend constexpr bool operator==(UInt256, UInt256) = default;
};

struct Division128 {
  UInt128 quotient;
  UInt128 rest;
};

struct Division256 {
  UInt256 quotient;
  UInt128 rest;
};

/// A sum or product of 256 bits, and whether it was too large for them.
struct Checked256 {
  UInt256 value;
  bool overflow;
};

constexpr bool is_zero(UInt128 a) noexcept { return (a.high | a.low) == 0; }
constexpr bool is_zero(UInt256 a) noexcept { return is_zero(a.high) && is_zero(a.low); }

constexpr std::strong_ordering compare(UInt128 a, UInt128 b) noexcept {
  return a.high != b.high ? a.high <=> b.high : a.low <=> b.low;
}
constexpr std::strong_ordering compare(UInt256 a, UInt256 b) noexcept {
  return a.high != b.high ? compare(a.high, b.high) : compare(a.low, b.low);
}

constexpr UInt128 negate(UInt128 a) noexcept { return subtract(UInt128{}, a); }

constexpr Checked256 add(UInt256 a, UInt128 b) noexcept {
  const UInt128 low = add(a.low, b);
  if (!less(low, b)) return {{a.high, low}, false};
  const UInt128 high = add(a.high, UInt128{0, 1});
  return {{high, low}, is_zero(high)};
}

/// Needs a ≥ b.
constexpr UInt256 subtract(UInt256 a, UInt128 b) noexcept {
  const std::uint64_t borrow = less(a.low, b) ? 1 : 0;
  return {subtract(a.high, UInt128{0, borrow}), subtract(a.low, b)};
}

/// The whole product.
constexpr UInt256 multiply(UInt128 a, UInt128 b) noexcept {
  const UInt128 low = multiply(a.low, b.low);
  if ((a.high | b.high) == 0) return {{}, low};
  const UInt128 cross = multiply(a.high, b.low);
  // Neither sum can wrap: (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
  const UInt128 first = add(cross, UInt128{0, low.high});
  const UInt128 second = add(multiply(a.low, b.high), UInt128{0, first.low});
  const UInt128 high = add(multiply(a.high, b.high), UInt128{0, first.high});
  return {add(high, UInt128{0, second.high}), {second.low, low.low}};
}

constexpr Checked256 multiply(UInt256 a, UInt128 b) noexcept {
  const UInt256 low = multiply(a.low, b);
  const UInt256 high = multiply(a.high, b);
  const UInt128 sum = add(high.low, low.high);
  return {{sum, low.low}, !is_zero(high.high) || less(sum, low.high)};
}

// Three words by two (Knuth, The Art of Computer Programming, 4.3.1 D, in base 2^64). The top
// bit of `b` is set and `rest` < b. The test with both words of `b` makes the estimate exact.
struct DigitDivision {
  std::uint64_t quotient;
  UInt128 rest;
};
FINQ_WRAPS constexpr DigitDivision divide_digit(UInt128 rest, std::uint64_t next,
                                                UInt128 b) noexcept {
  std::uint64_t digit = 0;
  std::uint64_t left = 0;
  bool fits = true;
  if (rest.high >= b.high) {
    digit = ~std::uint64_t{0};
    left = rest.low + b.high;
    fits = left >= b.high;
  } else {
    const WordDivision estimate = divide(rest, b.high);
    digit = estimate.quotient;
    left = estimate.rest;
  }
  UInt128 product = multiply(digit, b.low);
  while (fits && less(UInt128{left, next}, product)) {
    --digit;
    product = subtract(product, UInt128{0, b.low});
    left += b.high;
    fits = left >= b.high;
  }
  return {digit, subtract(UInt128{left, next}, product)};
}

/// Needs b ≠ 0.
FINQ_WRAPS constexpr Division128 divide(UInt128 a, UInt128 b) noexcept {
  if (less(a, b)) return {{}, a};
  if (b.high == 0) {
    const std::uint64_t high = a.high / b.low;
    const WordDivision low = divide(UInt128{a.high - high * b.low, a.low}, b.low);
    return {{high, low.quotient}, {0, low.rest}};
  }
  const int shift = std::countl_zero(b.high);
  const int back = 63 - shift;
  const UInt128 divisor{(b.high << shift) | (b.low >> 1 >> back), b.low << shift};
  const UInt128 top{a.high >> 1 >> back, (a.high << shift) | (a.low >> 1 >> back)};
  const DigitDivision digit = divide_digit(top, a.low << shift, divisor);
  return {{0, digit.quotient},
          {digit.rest.high >> shift, (digit.rest.high << 1 << back) | (digit.rest.low >> shift)}};
}

/// Needs b ≠ 0.
FINQ_WRAPS constexpr Division256 divide(UInt256 a, UInt128 b) noexcept {
  if (is_zero(a.high)) {
    const Division128 short_division = divide(a.low, b);
    return {{{}, short_division.quotient}, short_division.rest};
  }
  if (b.high == 0) {
    const Division128 high = divide(a.high, b);
    const WordDivision second = divide(UInt128{high.rest.low, a.low.high}, b.low);
    const WordDivision last = divide(UInt128{second.rest, a.low.low}, b.low);
    return {{high.quotient, {second.quotient, last.quotient}}, {0, last.rest}};
  }
  const int shift = std::countl_zero(b.high);
  const int back = 63 - shift;
  const UInt128 divisor{(b.high << shift) | (b.low >> 1 >> back), b.low << shift};
  const UInt128 top{a.high.high >> 1 >> back, (a.high.high << shift) | (a.high.low >> 1 >> back)};
  const std::uint64_t next = (a.high.low << shift) | (a.low.high >> 1 >> back);
  const DigitDivision first = divide_digit(top, next, divisor);
  const DigitDivision second =
      divide_digit(first.rest, (a.low.high << shift) | (a.low.low >> 1 >> back), divisor);
  const DigitDivision last = divide_digit(second.rest, a.low.low << shift, divisor);
  return {{{0, first.quotient}, {second.quotient, last.quotient}},
          {last.rest.high >> shift, (last.rest.high << 1 << back) | (last.rest.low >> shift)}};
}

}  // namespace finq::inline v0_1::detail
