// Changes up or down: "increased or decreased by 5%".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_sense.hpp"

namespace finq::inline v0_1::read {

/// The way that a word of change, a comparative or "or lower" goes.
constexpr Direction way_of(const Token& word) noexcept {
  if (word.is(Role::change_noun | Role::change_verb | Role::change_adverb)) {
    return direction_of(word);
  }
  if (word.is(Role::comparative)) return compared_direction(word);
  if (!word.is(Role::post_qualifier) || !word.is_word()) return Direction::none;
  const auto limit = static_cast<Qualifier>(word.lexeme.code);
  return limit == Qualifier::at_least ? Direction::up
         : limit == Qualifier::up_to  ? Direction::down
                                      : Direction::none;
}

/// The word at `at` is one of two that "or" joins, and the other one goes the other way.
constexpr bool goes_either_way(const Context& context, int at) noexcept {
  const Direction way = way_of(context.token(at));
  if (way == Direction::none) return false;
  const auto is_opposite = [&context, way](int other) noexcept {
    const Direction there = way_of(context.token(other));
    return there != Direction::none && there != way;
  };
  if (context.is_or(at + 1)) return is_opposite(at + 2);
  if (context.is_or(at - 1)) return is_opposite(at - 2);
  // "or lower" is one phrase.
  return context.token(at + 1).is(Role::post_qualifier) && is_opposite(at + 1);
}

}  // namespace finq::inline v0_1::read
