// A conversion with every rate it took: what `explain` gives.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/date.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/exchange_rates.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// One rate on the way of a conversion, and which way it was used.
struct ConversionStep {
  ExchangeRate rate{};
  /// From quote to base: the amount was divided by the price, which has not been rounded.
  bool is_backward = false;

  constexpr Currency from() const noexcept { return is_backward ? rate.quote() : rate.base(); }
  constexpr Currency to() const noexcept { return is_backward ? rate.base() : rate.quote(); }

  /// The price on that side of the whole conversion: a dealer's bid divides by the ask.
  constexpr Result<Decimal> price(Side side) const noexcept {
    return rate.price(is_backward ? turned(side) : side);
  }

  friend constexpr bool operator==(const ConversionStep&, const ConversionStep&) noexcept = default;
};

/// How many rates one conversion can take.
inline constexpr int max_conversion_steps = 4;

/// What has been converted, into what, and how. With finq/write.hpp, or fmt, it is a text.
struct Conversion {
  Money from{};
  Money to{};
  ConversionStep steps[max_conversion_steps]{};
  /// How many of the steps there are; none where the currencies are the same.
  int step_count = 0;
  /// To so many digits after the point the result is rounded, once.
  int decimals = 0;
  Rounding rounding = Rounding::half_even;
  Side side = Side::mid;
  /// The day that was asked for. The rates' own date is in the steps: one day for all.
  Date day{};
  GapPolicy gap{};

  constexpr const ConversionStep* begin() const noexcept { return steps; }
  constexpr const ConversionStep* end() const noexcept { return steps + step_count; }

  friend constexpr bool operator==(const Conversion&, const Conversion&) noexcept = default;
};

}  // namespace finq::inline v0_1
