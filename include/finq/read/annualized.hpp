// Levels that are counted for a year: "annualized savings".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

/// Tells by a word for annualized whether a level is counted so, or a change: "annualized GDP
/// fell".
class AnnualizedLevel {
 public:
  constexpr explicit AnnualizedLevel(const Context& context) noexcept : context_(context) {}

  /// "$135 million of annualized cost savings", "$11 billion in annualized revenues".
  constexpr bool is_named_behind(const Figure& money) const noexcept {
    const bool links = token(money.end).is(Role::of) || context_.is_within(money.end);
    const int at = money.end + 1;
    return money.is(Kind::money) && links && is_word(at) && !token(at).is(Role::preposition);
  }

  /// "annualized savings of $850 million", "annualized pre-tax cost savings of", up to the figure.
  constexpr bool is_named_before(int at, int figure) const noexcept {
    if (!is_word(at)) return false;
    constexpr int reach = 7;
    int next = at + 1;
    while (next < at + reach && belongs_to_noun(context_, next)) ++next;
    return next > at + 1 && token(next).is(Role::of | Role::copula) &&
           leads_directly(context_, next, figure);
  }

  /// "raised its annualized dividend by 10%": the level is counted for a year, not the change.
  constexpr bool is_changed(int at) const noexcept {
    if (!is_word(at) || token(at).is(Role::preposition)) return false;
    const int verb = token(at - 1).is(Role::determiner) ? at - 2 : at - 1;
    if (!token(verb).is(Role::change_verb)) return false;  // "annualized GDP fell" is a change
    int next = at + 1;
    while (next < at + 6 && token(next).is(Role::filler)) ++next;
    if (!token(next).is_plain_word() || !context_.is_near(next)) return false;
    while (next < at + 6 && belongs_to_noun(context_, next)) {
      if (token(next++).is(Role::change_noun)) return false;
    }
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool is_word(int at) const noexcept {
    const Token& word = token(at);
    return word.is(Role::basis) && said_basis(word) == Basis::annualized;
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
