// Whether the name of a currency behind a number means money: no weight, no everyday word.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/whole_number.hpp"

namespace finq::inline v0_1::read {

class MoneyName {
 public:
  constexpr explicit MoneyName(const Context& context) noexcept : context_(context) {}

  /// Articles need an everyday name ("a dollar"); pounds may be a weight.
  constexpr bool is_meant(int at, const Amount& amount) const noexcept {
    const text::Marker marker = marker_at(token(at));
    if (amount.number.is_article && (marker.has(text::marker_sign) ||
                                     (marker.has(text::marker_common) && !context_.is_strict))) {
      return false;
    }
    if (amount.number.is_article && !context_.is_strict &&
        (is_adjective(at) || is_letter_of_name(amount.begin))) {
      return false;
    }
    if (marker.has(text::marker_common) && is_everyday_word(at, amount)) return false;
    if (names_what_is_counted(at, amount) || is_of_year(at, amount)) return false;
    if (!marker.has(text::marker_weight)) return true;
    if (is_weight_of_noun(at, amount)) return false;
    if (text::is_per_alone(token(amount.begin - 1))) return false;  // "$5 per 100 pounds"
    for (int i = at - 40; i < at + 20; ++i) {
      const bool near = i > at - 12 && i < at + 4;
      if (near && text::is_of_weight(token(i))) return false;
      // "5 pounds of chicken", "$3 per pound": what is weighed once is weighed again.
      const bool same = token(i).marker >= 0 && marker_at(token(i)).has(text::marker_weight);
      const bool is_per = token(i + 1).is(Role::per) && !token(i + 2).is(Role::time_unit);
      if (same && (token(i + 1).is(Role::of) || is_per || token(i - 1).is(Role::per))) return false;
    }
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "10 dollar-denominated bonds", "five euro-area lenders": bonds and lenders are counted.
  constexpr bool names_what_is_counted(int at, const Amount& amount) const noexcept {
    const bool is_name = !context_.is_strict && token(at).is_word() && !amount.number.has_scale &&
                         token(at).gap == text::Gap::blank;
    return is_name && context_.is_inner_hyphen(at + 1) && token(at + 2).is_plain_word();
  }

  /// "in 2023 dollars", "in constant 2015 dollars": what they bought then.
  constexpr bool is_of_year(int at, const Amount& amount) const noexcept {
    if (at != amount.begin + 1 || !token(at).is_word() || context_.is_strict) return false;
    if (!may_be_year(context_, amount.begin)) return false;
    const int before = amount.begin - (token(amount.begin - 1).is_plain_word() ? 2 : 1);
    return !context_.bytes(amount.begin).ends_with("00") && context_.is_within(before);
  }

  /// "three real problems", "100 won the race", "100 TOP EXECUTIVES": a small number, and what
  /// follows is meant.
  constexpr bool is_everyday_word(int at, const Amount& amount) const noexcept {
    if (context_.is_strict || amount.number.has_scale || Decimal{100} < amount.value) return false;
    const Token& next = token(at + 1);
    const bool is_shouted = token(at).has(text::needs_capitals) && is_capital_word(next);
    const bool counted = (amount.number.in_words || is_shouted) && next.is_plain_word();
    return context_.is_near(at + 1) && (counted || next.is(Role::determiner));
  }

  /// "a 5-pound bag"; but "a 5-pound note".
  constexpr bool is_weight_of_noun(int at, const Amount& amount) const noexcept {
    const Token& next = token(at + 1);
    return !context_.is_strict && !amount.number.has_scale && text::is_hyphen(token(at - 1)) &&
           token(at).touches() && next.is_plain_word() && context_.is_near(at + 1);
  }

  /// "SG&A dollars", "Class A dollars".
  constexpr bool is_letter_of_name(int article) const noexcept {
    const Token& letter = token(article);
    const Token& before = token(article - 1);
    return before.kind != text::TokenKind::edge &&
           (letter.touches() || (letter.casing != text::Casing::lower && before.is_word()));
  }

  /// "a pound" of something, "a dollar store": what follows is meant.
  constexpr bool is_adjective(int at) const noexcept {
    const Token& next = token(at + 1);
    const bool noun = (next.is_plain_word() || next.is(Role::counted | Role::change_noun)) &&
                      context_.is_near(at + 1);
    return token(at).is(Role::measure) || noun;
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
