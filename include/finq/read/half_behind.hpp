// The half that is said behind a unit or a currency: "a year and a half", "un euro et demi".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"

namespace finq::inline v0_1::read {

/// No "and half of them", "and half-price"; behind a length also "deux ans et demi avant".
constexpr bool ends_behind_half(const Context& context, int at, bool is_length) noexcept {
  const Token& next = context.token(at);
  const bool goes_on =
      next.is(Role::ago) || (next.is(Role::preposition | Role::connector) && !next.is(Role::of));
  return context.is_end_of_clause(at) || text::is_of_amount(next) || (is_length && goes_on);
}

/// Takes "and a half", "et demi", `半` behind the unit into the value: "two dollars and a half",
/// "deux ans et demi", `两年半`.
constexpr void read_half(const Context& context, Amount& amount) noexcept {
  int at = amount.end;
  const bool is_joined = context.is_and(at);
  if (!is_joined && !context.token(at).is(Role::half)) return;
  if (amount.number.has_scale) return;  // "5 million dollars and half" of it
  if (is_joined) ++at;
  const bool has_article = is_joined && context.token(at).is(Role::article);
  if (has_article) ++at;
  const bool is_glued = context.is_near(at) && context.is_unspaced(at);
  if (!context.token(at).is(Role::half) || !(is_joined || is_glued)) return;
  const bool is_sure = is_glued || (has_article && amount.number.is_article);
  if (!is_sure && !ends_behind_half(context, at + 1, amount.kind == Kind::duration)) return;
  const auto value = checked_add(amount.value, Decimal::scaled(5, -1).value());
  if (!value) return;
  amount.value = *value;
  amount.end = at + 1;
}

}  // namespace finq::inline v0_1::read
