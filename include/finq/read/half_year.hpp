// Half a year: "half-year", "ein halbes Jahr", `半年`.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/year_word.hpp"
#include "finq/text/number_value.hpp"

namespace finq::inline v0_1::read {

/// The year that the half at `half` is one of: of "half-year", "halbes Jahr"; -1 where it is half
/// of something else.
constexpr int year_of_half(const Context& context, int half) noexcept {
  const int year = context.over_hyphen(half + 1);
  return counts_years(context.token(year)) && context.is_near(year) ? year : -1;
}

/// "half a year", "a half year", `半年`: one half, where other halves of a unit stay numbers.
constexpr bool is_half_year(const Context& context, const text::Number& number, int unit) noexcept {
  const bool has_article = context.token(number.begin).is(Role::article);
  const Token& half = context.token(has_article ? number.begin + 1 : number.begin);
  return number.in_words && !number.has_scale && half.is(Role::half) &&
         counts_years(context.token(unit));
}

}  // namespace finq::inline v0_1::read
