// Scales that fall and add up: "1 million 200 thousand".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/decimal.hpp"
#include "finq/text/digits.hpp"
#include "finq/text/number_value.hpp"
#include "finq/text/passage.hpp"

namespace finq::inline v0_1::text {

/// Takes what stands behind a number and is less than its last scale into its value.
class FallingScales {
 public:
  constexpr FallingScales(const Passage& tokens, char decimal) noexcept
      : tokens_(&tokens), decimal_(decimal) {}

  /// "1 million 200 thousand", "2 million and 300 thousand", "5 thousand 200 dollars": falling
  /// scales add up.
  constexpr bool add_smaller(Number& number) const noexcept {
    const bool joined = is_joined_by_and(number);
    const int at = number.end + (joined ? 1 : 0);
    if (number.in_words || !number.has_scale || !token(at).is_digits() || !tokens_->is_near(at)) {
      return true;
    }
    const bool is_rest = !joined && is_rest_of_words(at);
    const int power = is_rest ? 0 : token(at + 1).lexeme.value;
    if (!is_rest && (!token(at + 1).is(Role::scale) || !tokens_->is_near(at + 1))) return true;
    if (power >= number.scale) return true;
    if (joined && token(at + 2).marker < 0) return true;  // "$5 million and 20 thousand people"
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    const auto limit = Decimal::scaled(1, number.scale - power);
    if (!digits || !limit || !(*digits < *limit)) return true;
    const auto part = digits->scaled_by(power);
    if (!part || !add(number.value, *part)) return false;
    number.end = is_rest ? at + 1 : at + 2;
    return true;
  }

  /// "5 mil 200 millones", "mil 200 millones": what a greater scale counts has thousands of its
  /// own, in a word that counts one without a number, too. False where nothing was added.
  constexpr bool add_below_thousand(Number& number) const noexcept {
    constexpr int thousand = 3;
    const int at = number.end;
    const Token& word = token(at - 1);
    if (!word.is(Role::scale) || !word.has(stands_alone) || word.lexeme.value != thousand) {
      return false;
    }
    const Token& scale = token(at + 1);
    if (!token(at).is_digits() || tokens_->bytes(at).size() > thousand || !tokens_->is_near(at) ||
        !scale.is(Role::scale) || scale.lexeme.value <= thousand || !tokens_->is_near(at + 1)) {
      return false;
    }
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    if (!digits || !digits->is_integer() || !add(number.value, *digits)) return false;
    number.end = at + 1;
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  /// "5 thousand 200 dollars": three digits behind a scale in letters, and no marker before it.
  constexpr bool is_rest_of_words(int at) const noexcept {
    const Token& name = token(at + 1);
    return tokens_->bytes(at).size() == 3 && token(at).gap == Gap::blank && name.is_word() &&
           name.marker >= 0 && token(at - 1).is_word() && !token(at - 1).touches() &&
           token(at - 3).marker < 0;
  }

  /// "2 million and 300 thousand dollars": not where a marker in front has closed the first.
  constexpr bool is_joined_by_and(const Number& number) const noexcept {
    return is_and(token(number.end)) && tokens_->is_near(number.end) &&
           token(number.begin - 1).marker < 0;
  }

  const Passage* tokens_;
  char decimal_;
};

}  // namespace finq::inline v0_1::text
