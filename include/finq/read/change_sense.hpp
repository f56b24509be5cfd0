// What a word of change says by itself, and how far.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// The way that a word of change goes, and the one that a comparative says.
constexpr Direction direction_of(const Token& word) noexcept {
  return static_cast<Direction>(word.lexeme.code);
}
constexpr Direction compared_direction(const Token& word) noexcept {
  return static_cast<Direction>(word.lexeme.value);
}

/// "by"; not what compares too: "tegen 2025" is by then, "5% tegen 3%" against it.
constexpr bool is_by(const Token& word) noexcept {
  return word.is(Role::relation) && !word.is(Role::comparison) &&
         word.lexeme.code == static_cast<std::uint8_t>(Relation::by);
}

/// "a 70 basis point improvement over 59.3%": behind a noun whose change is counted the word at
/// `at` compares; "growth over 5%" is more than that.
constexpr bool compares_counted_change(const Context& context, int at) noexcept {
  const Token& word = context.token(at);
  if (!word.is(Role::comparison) || !word.is(Role::qualifier)) return false;
  if (!context.token(at - 1).is(Role::change_noun)) return false;
  const Token& unit = context.token(at - 2);
  return text::is_share(unit) || unit.is(Role::scale) || unit.marker >= 0 ||
         (unit.is_digits() && context.token(at - 3).marker >= 0);
}

/// Before the sign of "to positive 2%", "was a plus 2%"; but "growth plus 2% price".
constexpr int before_spoken_plus(const Context& context, int at) noexcept {
  if (!text::is_spoken_plus(context.token(at))) return at;
  const int link = context.token(at - 1).is(Role::article) ? at - 2 : at - 1;
  constexpr Role links = Role::connector | Role::from | Role::of | Role::copula;
  return context.token(link).is(links) ? link : at;
}

/// At the first part of the name of "cut SG&A 5%".
constexpr int begin_of_name(const Context& context, int at) noexcept {
  const Token& joint = context.token(at - 1);
  const bool is_joined = joint.is_mark(U'&') && joint.touches() && context.token(at).touches();
  return is_joined && context.token(at - 2).is_word() ? at - 2 : at;
}

}  // namespace finq::inline v0_1::read
