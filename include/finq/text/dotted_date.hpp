// The dots of "31. 12. 2023".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/text/token.hpp"

namespace finq::inline v0_1::text {

/// A dot that makes an ordinal, between two numbers of a date: behind a day or a month, before a
/// month or a year.
constexpr bool is_dot_of_date(const Token& number, const Token& dot, const Token& next) noexcept {
  const auto size = next.end - next.begin;
  return number.is_digits() && number.end - number.begin <= 2 && dot.is_mark(U'.') &&
         dot.is(Role::ordinal) && dot.touches() && next.is_digits() && next.gap == Gap::blank &&
         (size <= 2 || size == 4);
}

}  // namespace finq::inline v0_1::text
