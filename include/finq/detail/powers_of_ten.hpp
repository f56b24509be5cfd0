// The powers of ten that 128 bits can hold.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

#include "finq/detail/word_arithmetic.hpp"

namespace finq::inline v0_1::detail {

/// The largest power below; a Decimal's coefficient is smaller than that power.
inline constexpr int max_power = 38;

struct PowersOfTen {
  UInt128 values[max_power + 1];

  constexpr PowersOfTen() : values{} {
    values[0] = {0, 1};
    for (int i = 1; i <= max_power; ++i) {
      const UInt128 low = multiply(values[i - 1].low, 10);
      values[i] = {values[i - 1].high * 10 + low.high, low.low};
    }
  }
};
inline constexpr PowersOfTen powers_of_ten;

/// 10^power. Needs 0 ≤ power ≤ max_power.
constexpr UInt128 power_of_ten(int power) noexcept { return powers_of_ten.values[power]; }

/// How many decimal digits: 1 for zero.
constexpr int count_digits(UInt128 a) noexcept {
  const int bits = a.high != 0 ? 128 - std::countl_zero(a.high) : 64 - std::countl_zero(a.low | 1);
  // 1233/4096 is just above log10(2): for up to 128 bits the estimate is right or one too small.
  const int estimate = (bits * 1233) >> 12;
  if (estimate > max_power) return estimate;
  return less(a, power_of_ten(estimate)) ? (estimate == 0 ? 1 : estimate) : estimate + 1;
}

}  // namespace finq::inline v0_1::detail
