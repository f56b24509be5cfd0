// Parts of one in words: "a quarter percent", "two and a half".
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/text/number_value.hpp"
#include "finq/text/passage.hpp"

namespace finq::inline v0_1::text {

/// Reads a part that stands alone, and adds one to the number that it stands behind.
class SpelledPartReader {
 public:
  constexpr explicit SpelledPartReader(const Passage& tokens) noexcept : tokens_(&tokens) {}

  /// "a quarter percent", "half million", "three quarters of a million", "two tenths of a percent":
  /// only before such units and scales; elsewhere a fraction is no figure.
  constexpr bool read(int at, Number& number) const noexcept {
    int next = at;
    std::int64_t count = 1;
    const bool counted = token(at).is(Role::article | Role::cardinal);
    if (counted) {
      if (token(at).is(Role::cardinal)) count = token(at).lexeme.value;
      next = over_hyphen(at + 1);
    }
    const int part = thousandths(next);
    if (part == 0 || count < 1 || count * part >= 1000) return false;
    next = over_hyphen(next + 1);
    const bool of = token(next).is(Role::of);
    if (of) ++next;
    // "three-quarters of 1%"; but "two quarters of 1% growth"
    const bool is_length = token(next - 2).is(Role::time_unit) && !is_hyphen(token(next - 3));
    const bool one = token(next).is(Role::article) || is_one(next) ||
                     (tokens_->bytes(next) == "1" && !is_length);
    if (one) ++next;
    const bool stated = of ? one : counted || token(at).is(Role::half);
    if (!stated || !tokens_->is_near(next) || !(is_share(next) || token(next).is(Role::scale))) {
      return false;
    }
    number.value = Decimal::scaled(count * part, -3).value();
    number.end = next;
    number.in_words = true;
    return true;
  }

  /// "… and a half", "… and three quarter million": behind words or digits.
  constexpr bool read_more(Number& number) const noexcept {
    int at = over_hyphen(number.end);
    if (!is_and(at)) return true;
    at = over_hyphen(at + 1);
    const bool article = token(at).is(Role::article);
    const bool counted = token(at).is(Role::cardinal);
    if (!article && !counted && !token(at).is(Role::half)) return true;
    const std::int64_t count = counted ? token(at).lexeme.value : 1;
    if (article || counted) at = over_hyphen(at + 1);  // "two and half months" leaves it out
    const int part = thousandths(at);
    if (part == 0 || count * part >= 1000) return true;
    const Token& behind = token(over_hyphen(at + 1));
    const bool measured = behind.is(Role::scale) || is_share(over_hyphen(at + 1)) ||
                          (behind.is(Role::time_unit) && !token(at).has(plural));
    if (!(article && token(at).is(Role::half)) && !measured) return true;
    if (!add(number.value, Decimal::scaled(count * part, -3).value())) return false;
    number.is_bare = false;
    number.end = at + 1;
    return true;
  }

  /// "a million and a half", "un million et demi d'euros": half of the scale.
  constexpr bool read_half_of_scale(Number& number) const noexcept {
    if (!is_and(number.end)) return true;
    int at = number.end + 1;
    const bool has_article =
        token(at).is(Role::article) && (number.in_words || ends_money(number, at + 2));
    if (has_article) ++at;
    if (!token(at).is(Role::half) || !(has_article || is_before_currency(at + 1))) return true;
    const auto half = Decimal::scaled(5, number.scale - 1);
    if (!half || !add(number.value, *half)) return false;
    number.end = at + 1;
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  constexpr int over_hyphen(int at) const noexcept {
    return tokens_->is_inner_hyphen(at) ? at + 1 : at;
  }

  constexpr bool is_and(int at) const noexcept { return text::is_and(token(at)); }

  constexpr bool is_one(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at).lexeme.value == 1;
  }

  constexpr bool is_share(int at) const noexcept { return text::is_share(token(at)); }

  /// Of a word for a part of one: a half, a quarter, a tenth; 0 for any other.
  constexpr int thousandths(int at) const noexcept {
    const Token& word = token(at);
    if (word.is(Role::half)) return 500;
    if (word.is(Role::time_unit) && word.lexeme.code == quarter_unit) return 250;
    return word.is(Role::vulgar) && word.has(uncertain) ? word.lexeme.value : 0;
  }

  /// "$1 billion and a half."
  constexpr bool ends_money(const Number& number, int at) const noexcept {
    const Token& next = token(at);
    return number.has_scale && token(number.begin - 1).marker >= 0 &&
           (next.kind == TokenKind::edge || next.is_mark(U'.') || next.is_mark(U','));
  }

  /// "de dólares", "d'euros": a name, which no number follows.
  constexpr bool is_before_currency(int at) const noexcept {
    if (token(at).is(Role::of)) ++at;
    if (is_apostrophe(token(at))) ++at;
    return token(at).is_word() && token(at).marker >= 0 && !token(at + 1).is_digits();
  }

  const Passage* tokens_;
};

}  // namespace finq::inline v0_1::text
