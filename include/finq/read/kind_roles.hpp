// Which passages can hold no figure of the kinds that are asked for.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/match.hpp"
#include "finq/read/amount.hpp"
#include "finq/read/context.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::read {

/// The roles one of which stands in every figure of the kind; none where figures may go without.
constexpr Role roles_of(Kind kind) noexcept {
  switch (kind) {
    case Kind::money: return Role::currency;
    case Kind::percent: return Role::percent | Role::digit_class | Role::level;
    case Kind::points: return Role::percentage_point | Role::basis_point;
    default: return Role::none;
  }
}

/// `mEUR`, `TSEK`: a scale and a code in one word, which no table knows.
constexpr bool may_be_fused_money(const Context& context, int at) noexcept {
  if (!context.token(at).is_word() || context.token(at).marker >= 0) return false;
  const std::string_view word = context.bytes(at);
  return word.size() > fused_code_size && word.size() <= fused_code_size + longest_fused_scale &&
         (text::is_upper(word[1]) || text::is_upper(word[word.size() - 2]));
}

/// False where the passage surely holds no figure of a wanted kind.
constexpr bool may_hold_wanted(const Context& context) noexcept {
  constexpr Kind all[] = {Kind::period, Kind::duration, Kind::multiple, Kind::number,
                          Kind::money,  Kind::percent,  Kind::points};
  Role wanted = Role::none;
  for (const Kind kind : all) {
    if (!context.kinds.contains(kind)) continue;
    if (roles_of(kind) == Role::none) return true;
    wanted = wanted | roles_of(kind);
  }
  if (context.passage->may_hold(wanted)) return true;
  if (!context.kinds.contains(Kind::money)) return false;
  int at = 0;
  while (at < context.passage->size() && !may_be_fused_money(context, at)) ++at;
  return at < context.passage->size();
}

}  // namespace finq::inline v0_1::read
