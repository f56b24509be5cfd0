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

/// `日`, which a date ends with, too; not `天`, which counts days alone.
constexpr bool is_sign_of_date(const Context& context, int at) noexcept {
  return context.token(at).has(text::uncertain) && is_day_sign(context, at);
}

/// `到期日三个月前`, `満期の3カ月前`, "만기 3개월 전", `签署日前三个月`: the length at `at` is
/// counted from an event or a day, not from now.
constexpr bool is_behind_event(const Context& context, int at) noexcept {
  if (context.token(at).is(Role::time_unit) && context.token(at - 1).is_digits()) --at;
  const Token& before = context.token(at - 1);
  const bool is_linked = before.is(Role::title) && before.lexeme.value == text::possessive;
  return text::is_event(is_linked ? context.token(at - 2) : before) ||
         is_sign_of_date(context, at - 1);
}

}  // namespace finq::inline v0_1::read
