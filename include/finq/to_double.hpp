// Converts an exact decimal to the nearest double.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include <fast_float/fast_float.h>

#include "finq/decimal.hpp"
#include "finq/detail/write_digits.hpp"

namespace finq::inline v0_1 {

/// The double nearest to `value`; of two that are equally near, the even one (IEEE 754).
///
/// Rounded once, from all digits. What is too large for a double is an infinity, what is too small
/// for one a zero; both keep the sign. There is no way back: a double is no exact decimal.
/// Opt in: needs fast_float, any version from 3.9 to 8.
inline double to_double(const Decimal& value) noexcept {
  constexpr int longest = 1 + Decimal::max_digits + 2 + 5;  // "-", digits, "e-", "32768"
  char text[longest];
  char* end = static_cast<char*>(text);
  if (value.is_negative()) *end++ = '-';
  const detail::UInt128 coefficient{value.coefficient_high(), value.coefficient_low()};
  end = detail::write_digits(end, coefficient, detail::count_digits(coefficient));
  *end++ = 'e';
  if (value.exponent() < 0) *end++ = '-';
  const detail::UInt128 power{
      0, static_cast<std::uint64_t>(value.exponent() < 0 ? -value.exponent() : value.exponent())};
  end = detail::write_digits(end, power, detail::count_digits(power));
  double nearest = 0;
  // Later versions report what leaves the range of a double, 3.9 does not; all of them set the
  // infinity or the zero.
  static_cast<void>(fast_float::from_chars(static_cast<const char*>(text), end, nearest));
  return nearest;
}

}  // namespace finq::inline v0_1
