// 64-bit words multiplied and divided at full width.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

#include "finq/detail/wraps.hpp"

namespace finq::inline v0_1::detail {

/// An unsigned integer of 128 bits in two words.
struct UInt128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr bool operator==(UInt128, UInt128) = default;
};

/// A quotient of one word, and what is left.
struct WordDivision {
  std::uint64_t quotient;
  std::uint64_t rest;
};

// Everything else is built from these few, so that nothing else depends on the compiler's having
// a 128-bit integer. The two paths have different names: objects built with different flags link
// into one program.
#if defined(__SIZEOF_INT128__) && !defined(FINQ_PORTABLE)

inline namespace int128 {

__extension__ using Native = unsigned __int128;

constexpr Native native(UInt128 a) noexcept { return (Native{a.high} << 64) | a.low; }
constexpr UInt128 words(Native a) noexcept {
  return {static_cast<std::uint64_t>(a >> 64), static_cast<std::uint64_t>(a)};
}

/// The sum, modulo 2^128.
FINQ_WRAPS constexpr UInt128 add(UInt128 a, UInt128 b) noexcept {
  return words(native(a) + native(b));
}

/// The difference, modulo 2^128.
FINQ_WRAPS constexpr UInt128 subtract(UInt128 a, UInt128 b) noexcept {
  return words(native(a) - native(b));
}

constexpr bool less(UInt128 a, UInt128 b) noexcept { return native(a) < native(b); }

/// The whole product.
constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b) noexcept {
  return words(Native{a} * b);
}

/// `a / b`. Needs a.high < b, so that the quotient is one word.
FINQ_WRAPS constexpr WordDivision divide(UInt128 a, std::uint64_t b) noexcept {
  const Native dividend = native(a);
  const auto quotient = static_cast<std::uint64_t>(dividend / b);
  return {quotient, a.low - quotient * b};
}

}  // namespace int128

#else

inline namespace portable {

/// The sum, modulo 2^128.
FINQ_WRAPS constexpr UInt128 add(UInt128 a, UInt128 b) noexcept {
  const std::uint64_t low = a.low + b.low;
  return {a.high + b.high + (low < a.low ? 1U : 0U), low};
}

/// The difference, modulo 2^128.
FINQ_WRAPS constexpr UInt128 subtract(UInt128 a, UInt128 b) noexcept {
  return {a.high - b.high - (a.low < b.low ? 1U : 0U), a.low - b.low};
}

constexpr bool less(UInt128 a, UInt128 b) noexcept {
  return a.high != b.high ? a.high < b.high : a.low < b.low;
}

/// The whole product.
FINQ_WRAPS constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b) noexcept {
  constexpr std::uint64_t half = 0xFFFF'FFFF;
  const std::uint64_t low = (a & half) * (b & half);
  // Cannot wrap: (2^32 - 1)^2 + 2^32 - 1 < 2^64.
  const std::uint64_t first = (a >> 32) * (b & half) + (low >> 32);
  const std::uint64_t second = (a & half) * (b >> 32) + (first & half);
  return {(a >> 32) * (b >> 32) + (first >> 32) + (second >> 32), (second << 32) | (low & half)};
}

// One 32-bit digit of a schoolbook division (Knuth, The Art of Computer Programming, 4.3.1 D).
// `b` has its top bit set; `rest` < b; the digit that comes down is `next`.
FINQ_WRAPS constexpr WordDivision divide_digit(std::uint64_t rest, std::uint64_t next,
                                               std::uint64_t b) noexcept {
  constexpr std::uint64_t base = std::uint64_t{1} << 32;
  std::uint64_t digit = rest / (b >> 32);
  std::uint64_t left = rest % (b >> 32);
  // The estimate is at most two too large.
  while (digit >= base || digit * (b & (base - 1)) > ((left << 32) | next)) {
    --digit;
    left += b >> 32;
    if (left >= base) break;
  }
  return {digit, ((rest << 32) | next) - digit * b};
}

/// `a / b`. Needs a.high < b, so that the quotient is one word.
FINQ_WRAPS constexpr WordDivision divide(UInt128 a, std::uint64_t b) noexcept {
  if (a.high == 0) return {a.low / b, a.low % b};
  const int shift = std::countl_zero(b);
  const std::uint64_t divisor = b << shift;
  const std::uint64_t high = (a.high << shift) | (a.low >> 1 >> (63 - shift));
  const std::uint64_t low = a.low << shift;
  const WordDivision first = divide_digit(high, low >> 32, divisor);
  const WordDivision second = divide_digit(first.rest, low & 0xFFFF'FFFF, divisor);
  return {(first.quotient << 32) + second.quotient, second.rest >> shift};
}

}  // namespace portable

#endif

}  // namespace finq::inline v0_1::detail
