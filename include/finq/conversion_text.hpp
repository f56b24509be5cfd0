// Shows how an amount was converted, rate by rate.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/conversion.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/say/number.hpp"
#include "finq/write.hpp"

namespace finq::inline v0_1 {

namespace say {

/// "÷ 8.3591 (CNY for one EUR, 2025-09-30)"
template <class Out>
constexpr Out put_step(Out out, const ConversionStep& step, Side side) {
  out = put(out, step.is_backward ? "\n  ÷ " : "\n  × ");
  out = finq::write(out, step.price(side).value_or({}), Style{});
  out = put(out, " (");
  if (side != Side::mid) {
    const bool is_bid = (side == Side::bid) != step.is_backward;
    out = put(put(out, is_bid ? name(Side::bid) : name(Side::ask)), ", ");
  }
  out = put(put(out, step.rate.quote().code().view()), " for one ");
  out = put(put(out, step.rate.base().code().view()), ", ");
  return put(put(out, step.rate.date().text().view()), ")");
}

}  // namespace say

/// Three lines or more, without a line break at the end, and nothing allocated:
///
///     CNY 39800000000.00
///       ÷ 8.3591 (CNY for one EUR, 2025-09-30)
///       × 1.1741 (USD for one EUR, 2025-09-30)
///     = USD 5590216650.12 (rounded half_even to 2 decimals)
///
/// Where the day asked for had no rates there is a line "no rate on 2025-10-05: the last of up to 3
/// days before".
template <>
struct Writing<Conversion> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Conversion& value, const Style& style) {
    out = finq::write(out, value.from, style);
    for (const ConversionStep& step : value) out = say::put_step(out, step, value.side);
    if (value.step_count != 0 && value.steps[0].rate.date() != value.day) {
      out = say::put(say::put(out, "\n  no rate on "), value.day.text().view());
      out = say::put(out, ": the last of up to ");
      out = finq::write(out, Decimal{value.gap.days()}, Style{});
      out = say::put(out, value.gap.days() == 1 ? " day before" : " days before");
    }
    out = say::put(out, "\n= ");
    out = finq::write(out, value.to, style);
    out = say::put(say::put(out, " (rounded "), name(value.rounding));
    out = finq::write(say::put(out, " to "), Decimal{value.decimals}, Style{});
    return say::put(out, value.decimals == 1 ? " decimal)" : " decimals)");
  }
};

/// "EUR/USD 1.1741 on 2025-09-30"
template <>
struct Writing<ExchangeRate> {
  static constexpr std::string_view notations{};
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const ExchangeRate& value, const Style&) {
    out = say::put(out, value.base().code().view());
    out = say::put(say::put(out, "/"), value.quote().code().view());
    out = finq::write(say::put(out, " "), value.price(), Style{});
    return say::put(say::put(out, " on "), value.date().text().view());
  }
};

}  // namespace finq::inline v0_1
