// Exact arithmetic on sign, coefficient and exponent.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

#include "finq/detail/powers_of_ten.hpp"
#include "finq/detail/wide_integer.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1::detail {

inline constexpr std::int64_t max_exponent = 32767;
inline constexpr std::int64_t min_exponent = -32768;

/// A Decimal taken apart: (-1)^negative × coefficient × 10^exponent.
struct Figure {
  UInt128 coefficient{};
  std::int64_t exponent = 0;
  bool negative = false;
};

constexpr bool fits(UInt128 coefficient) noexcept {
  return less(coefficient, power_of_ten(max_power));
}

/// Drops trailing zeros, but never more than the exponent can take before it exceeds `limit`.
constexpr Figure strip_zeros(Figure a, std::int64_t limit) noexcept {
  if (is_zero(a.coefficient)) return a;
  for (int step = 32; step > 0; step /= 2) {
    if (a.exponent + step > limit) continue;
    const UInt128 power = power_of_ten(step);
    if (less(a.coefficient, power)) continue;
    const Division128 division = divide(a.coefficient, power);
    if (!is_zero(division.rest)) continue;
    a.coefficient = division.quotient;
    a.exponent += step;
  }
  return a;
}

/// Moves an exponent that is out of range back into it where the digits allow.
constexpr Result<Figure> fit_exponent(Figure a) noexcept {
  if (a.exponent >= min_exponent && a.exponent <= max_exponent) return a;
  const std::int64_t target = a.exponent < min_exponent ? min_exponent : max_exponent;
  if (is_zero(a.coefficient)) return Figure{{}, target, a.negative};
  const std::int64_t distance = a.exponent < target ? target - a.exponent : a.exponent - target;
  if (distance >= max_power) return Errc::not_exact;
  const UInt128 power = power_of_ten(static_cast<int>(distance));
  if (a.exponent < target) {
    const Division128 division = divide(a.coefficient, power);
    if (!is_zero(division.rest)) return Errc::not_exact;
    return Figure{division.quotient, target, a.negative};
  }
  const UInt256 product = multiply(a.coefficient, power);
  if (!is_zero(product.high) || !fits(product.low)) return Errc::not_exact;
  return Figure{product.low, target, a.negative};
}

/// The figure with that value, if 38 digits and the exponent can hold it.
constexpr Result<Figure> fit(bool negative, UInt256 magnitude, std::int64_t exponent) noexcept {
  while (!is_zero(magnitude.high) || !fits(magnitude.low)) {
    const Division256 division = divide(magnitude, UInt128{0, 10});
    if (!is_zero(division.rest)) return Errc::not_exact;
    magnitude = division.quotient;
    ++exponent;
  }
  return fit_exponent({magnitude.low, exponent, negative});
}

constexpr Result<Figure> add(Figure a, Figure b) noexcept {
  if (a.exponent < b.exponent) return add(b, a);
  if (is_zero(a.coefficient)) return b;
  if (is_zero(b.coefficient)) return a;
  if (a.exponent - b.exponent > max_power) b = strip_zeros(b, a.exponent);
  const std::int64_t distance = a.exponent - b.exponent;
  // The sum is larger than 10^39 - 10^38, and its last digit, that of `b`, is not zero.
  if (distance > max_power) return Errc::not_exact;
  const UInt256 scaled = multiply(a.coefficient, power_of_ten(static_cast<int>(distance)));
  if (a.negative == b.negative) {
    return fit(a.negative, add(scaled, b.coefficient).value, b.exponent);
  }
  if (compare(scaled, UInt256{{}, b.coefficient}) < 0) {
    return fit(b.negative, {{}, subtract(b.coefficient, scaled.low)}, b.exponent);
  }
  return fit(a.negative, subtract(scaled, b.coefficient), b.exponent);
}

constexpr Result<Figure> multiply(Figure a, Figure b) noexcept {
  return fit(a.negative != b.negative, multiply(a.coefficient, b.coefficient),
             a.exponent + b.exponent);
}

/// Compares what is not zero, signs apart.
constexpr std::strong_ordering compare_magnitudes(Figure a, Figure b) noexcept {
  if (a.exponent == b.exponent) return compare(a.coefficient, b.coefficient);
  if (a.exponent < b.exponent) return 0 <=> compare_magnitudes(b, a);
  const std::int64_t distance = a.exponent - b.exponent;
  if (distance > max_power) return std::strong_ordering::greater;
  const UInt256 scaled = multiply(a.coefficient, power_of_ten(static_cast<int>(distance)));
  return compare(scaled, UInt256{{}, b.coefficient});
}

/// Twice `rest` against `whole` (below 2^127).
constexpr std::strong_ordering compare_with_half(UInt128 rest, UInt128 whole) noexcept {
  return compare(add(rest, rest), whole);
}

/// `magnitude` / 10^count to an integer; `inexact`: something smaller was dropped before.
constexpr Result<Figure> drop_digits(bool negative, UInt256 magnitude, std::int64_t count,
                                     bool inexact, std::int64_t exponent, Rounding how) noexcept {
  auto half = std::strong_ordering::less;
  // 2^256 has 78 digits: beyond that all of it is less than half a unit.
  if (count > 78) {
    inexact = inexact || !is_zero(magnitude);
    magnitude = {};
  } else {
    while (count > 0) {
      const int step = count > max_power ? max_power : static_cast<int>(count);
      const UInt128 power = power_of_ten(step);
      const Division256 division = divide(magnitude, power);
      half = compare_with_half(division.rest, power);
      if (half == 0 && inexact) half = std::strong_ordering::greater;
      inexact = inexact || !is_zero(division.rest);
      magnitude = division.quotient;
      count -= step;
    }
  }
  if (inexact && grows(how, negative, (magnitude.low.low & 1) != 0, half)) {
    magnitude = add(magnitude, UInt128{0, 1}).value;
  }
  return fit(negative, magnitude, exponent);
}

/// A division to be rounded: ± dividend / divisor × 10^shift is an integer, times 10^exponent.
struct Quotient {
  UInt256 dividend;
  UInt128 divisor;
  std::int64_t shift;
  std::int64_t exponent;
  bool negative;
};

/// What one word can divide: most amounts times most rates are so short.
struct ShortQuotient {
  UInt128 dividend{};
  std::uint64_t divisor = 0;

  /// Whether the quotient is one word.
  constexpr explicit operator bool() const noexcept { return dividend.high < divisor; }
};

/// The shift made part of one side. False where a side is too long for that.
constexpr ShortQuotient shorten(const Quotient& a) noexcept {
  constexpr int word_digits = 19;
  // Word by word: to copy two words at once waits until both have reached the memory.
  const std::uint64_t high = a.dividend.low.high;
  const std::uint64_t low = a.dividend.low.low;
  const std::uint64_t divisor = a.divisor.low;
  if (!is_zero(a.dividend.high) || a.divisor.high != 0) return {};
  if (a.shift == 0) return {{high, low}, divisor};
  if (a.shift < -word_digits || a.shift > word_digits) return {};
  const std::uint64_t power = power_of_ten(static_cast<int>(a.shift < 0 ? -a.shift : a.shift)).low;
  if (a.shift > 0) {
    return high == 0 ? ShortQuotient{multiply(low, power), divisor} : ShortQuotient{};
  }
  const UInt128 larger = multiply(divisor, power);
  return larger.high == 0 ? ShortQuotient{{high, low}, larger.low} : ShortQuotient{};
}

constexpr Result<Figure> divide(const ShortQuotient& a, const Quotient& whole,
                                Rounding how) noexcept {
  const WordDivision division = divide(a.dividend, a.divisor);
  UInt128 quotient{0, division.quotient};
  if (division.rest != 0 && grows(how, whole.negative, (division.quotient & 1) != 0,
                                  division.rest <=> a.divisor - division.rest)) {
    quotient = add(quotient, UInt128{0, 1});
  }
  return fit_exponent({quotient, whole.exponent, whole.negative});
}

/// The rounded quotient, by whatever length it takes.
///
/// Needs divisor ≠ 0 and < 10^38. A quotient beyond 2^256 with a rest has no 38-digit form: were
/// it m × 10^z with m < 10^38, the rest times a power of ten would be a multiple of 10^min(shift,
/// z) below the divisor.
// Out of line, so that the short way is taken in place.
[[gnu::noinline]] constexpr Result<Figure> divide_long(Quotient a, Rounding how) noexcept {
  if (a.shift > 0 && is_zero(a.dividend.high)) {
    const int step = a.shift > max_power ? max_power : static_cast<int>(a.shift);
    a.dividend = multiply(a.dividend.low, power_of_ten(step));
    a.shift -= step;
  }
  auto [quotient, rest] = divide(a.dividend, a.divisor);
  if (a.shift < 0) {
    return drop_digits(a.negative, quotient, -a.shift, !is_zero(rest), a.exponent, how);
  }
  while (a.shift > 0 && !is_zero(rest)) {
    const int step = a.shift > max_power ? max_power : static_cast<int>(a.shift);
    const Checked256 scaled = multiply(quotient, power_of_ten(step));
    const Division256 digits = divide(multiply(rest, power_of_ten(step)), a.divisor);
    const Checked256 sum = add(scaled.value, digits.quotient.low);
    if (scaled.overflow || sum.overflow) return Errc::not_exact;
    quotient = sum.value;
    rest = digits.rest;
    a.shift -= step;
  }
  if (!is_zero(rest)) {
    const std::strong_ordering half = compare_with_half(rest, a.divisor);
    if (grows(how, a.negative, (quotient.low.low & 1) != 0, half)) {
      const Checked256 sum = add(quotient, UInt128{0, 1});
      if (sum.overflow) return Errc::not_exact;
      quotient = sum.value;
    }
  }
  return fit(a.negative, quotient, a.exponent + a.shift);
}

/// The rounded quotient; only the result must fit, not what is calculated on the way.
constexpr Result<Figure> divide(const Quotient& a, Rounding how) noexcept {
  if (const ShortQuotient quotient = shorten(a)) [[likely]]
    return divide(quotient, a, how);
  return divide_long(a, how);
}

/// The quotient with all its digits; `shift` and `exponent` of `a` are those of the operands.
constexpr Result<Figure> divide_exact(Quotient a) noexcept {
  auto [quotient, rest] = divide(a.dividend, a.divisor);
  std::int64_t exponent = a.exponent;
  while (!is_zero(rest)) {
    const UInt128 power = power_of_ten(max_power);
    const Checked256 scaled = multiply(quotient, power);
    const Division256 digits = divide(multiply(rest, power), a.divisor);
    const Checked256 sum = add(scaled.value, digits.quotient.low);
    if (scaled.overflow || sum.overflow) return Errc::not_exact;
    quotient = sum.value;
    rest = digits.rest;
    exponent -= max_power;
  }
  Result<Figure> result = fit(a.negative, quotient, exponent);
  if (!result || exponent == a.exponent) return result;
  return strip_zeros(*result, a.exponent < max_exponent ? a.exponent : max_exponent);
}

}  // namespace finq::inline v0_1::detail
