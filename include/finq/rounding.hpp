// The seven ways to round, and the one decision they share.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"

namespace finq::inline v0_1 {

/// How to drop digits. Always an argument, never a global setting.
///
/// The names and meanings are those of the General Decimal Arithmetic specification (and of
/// Python's `decimal`, Java's `RoundingMode`). In the examples one digit is kept: none after the
/// point.
enum class Rounding : std::uint8_t {
  half_even,  ///< to the nearest, a tie to the even digit:   2.5 → 2,  3.5 → 4,  -2.5 → -2
  half_up,    ///< to the nearest, a tie away from zero:      2.5 → 3,  -2.5 → -3
  half_down,  ///< to the nearest, a tie towards zero:        2.5 → 2,  -2.5 → -2
  up,         ///< away from zero:                            2.1 → 3,  -2.1 → -3
  down,       ///< towards zero, cutting off:                 2.9 → 2,  -2.9 → -2
  ceiling,    ///< towards the larger number:                 2.1 → 3,  -2.9 → -2
  floor,      ///< towards the smaller number:                2.9 → 2,  -2.1 → -3
};

/// "half_even"
constexpr std::string_view name(Rounding how) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"half_even"sv, "half_up"sv, "half_down"sv, "up"sv,
                                        "down"sv,      "ceiling"sv, "floor"sv};
  return names[static_cast<std::uint8_t>(how)];
}

namespace detail {

// Whether the magnitude grows by one unit of the last digit kept. `rest` is the part dropped
// compared with half a unit; it is not zero. `odd`: whether the last digit kept is odd.
constexpr bool grows(Rounding how, bool negative, bool odd, std::strong_ordering rest) noexcept {
  switch (how) {
    case Rounding::half_even: return rest > 0 || (rest == 0 && odd);
    case Rounding::half_up: return rest >= 0;
    case Rounding::half_down: return rest > 0;
    case Rounding::up: return true;
    case Rounding::down: return false;
    case Rounding::ceiling: return !negative;
    case Rounding::floor: return negative;
  }
  return false;
}

}  // namespace detail
}  // namespace finq::inline v0_1
