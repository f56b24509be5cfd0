// 年, 月, 日 right behind the digits of a year, a month, a day.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// One letter of a script without blanks, right behind digits; or `月份`; or `月期`, where a year
/// ends.
constexpr bool is_date_sign(const Context& context, int at, Role role) noexcept {
  const Token& sign = context.token(at);
  return sign.is(role) && sign.touches() && context.is_unspaced(at) &&
         (sign.is(Role::ended) || role == Role::month ||
          context.size(at) == text::decode(context.bytes(at), 0).size);
}

constexpr bool is_year_sign(const Context& context, int at) noexcept {
  return is_date_sign(context, at, Role::time_unit) &&
         context.token(at).lexeme.code == static_cast<std::uint8_t>(Unit::year);
}

constexpr bool is_month_sign(const Context& context, int at) noexcept {
  return is_date_sign(context, at, Role::month);
}

constexpr bool is_day_sign(const Context& context, int at) noexcept {
  return is_date_sign(context, at, Role::time_unit) &&
         context.token(at).lexeme.code == static_cast<std::uint8_t>(Unit::day);
}

}  // namespace finq::inline v0_1::read
