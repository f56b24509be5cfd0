// Scales that fall and add up: "1 million 200 thousand", `1億2345万6789`.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/decimal.hpp"
#include "finq/text/digits.hpp"
#include "finq/text/passage.hpp"
#include "finq/text/spelled_number.hpp"

namespace finq::inline v0_1::text {

/// Takes what stands behind a number and is less than its last scale into its value.
class FallingScales {
 public:
  constexpr FallingScales(const Passage& tokens, char decimal) noexcept
      : tokens_(&tokens), decimal_(decimal) {}

  /// `1億2000万`: falling scales add up, where no blank stands between.
  constexpr void read_unspaced(Number& number) const noexcept {
    Decimal sum;
    int at = number.begin;
    int last_scale = 100;
    int end = at;
    while (token(at).is_digits() && (at == number.begin || token(at).touches())) {
      const Scales scales = scales_behind(at + 1);
      if (scales.power == 0 && at > number.begin) {
        add_rest(at, sum, end);  // `1億2345万6789円`
        break;
      }
      if (scales.power == 0 || scales.last >= last_scale || !token(at + 1).touches()) break;
      const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
      if (!digits) return;
      last_scale = scales.last;
      const auto part = digits->scaled_by(scales.power);
      if (!part || !add(sum, *part)) return;
      end = at = scales.end;
    }
    if (end <= number.begin + 2) return;
    number.value = sum;
    number.end = end;
    number.has_scale = true;
    number.is_bare = false;
  }

  /// "1 million 200 thousand", "2 million and 300 thousand", "1조 2000억": falling scales add up.
  constexpr bool add_smaller(Number& number) const noexcept {
    const bool joined = is_joined_by_and(number);
    const int at = number.end + (joined ? 1 : 0);
    if (number.in_words || !number.has_scale || !token(at).is_digits() || !tokens_->is_near(at)) {
      return true;
    }
    const Scales scales = scales_behind(at + 1);
    if (scales.power == 0) {
      if (!joined) add_rest(at, number.value, number.end);  // `5만 6000원`
      return true;
    }
    if (scales.power >= number.scale) return true;
    if (joined && token(scales.end).marker < 0) return true;  // "$5 million and 20 thousand people"
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    const auto limit = Decimal::scaled(1, number.scale - scales.power);
    if (!digits || !limit || !(*digits < *limit)) return true;
    const auto part = digits->scaled_by(scales.power);
    if (!part || !add(number.value, *part)) return false;
    number.end = scales.end;
    if (tokens_->is_near(number.end)) add_rest(number.end, number.value, number.end);
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  /// Digits before a currency, and a 千 behind them, that make less than one of the scale before
  /// them, which has to be of a script without blanks: "EUR 5mn1" has a footnote.
  constexpr void add_rest(int at, Decimal& sum, int& end) const noexcept {
    const Token& scale = token(at - 1);
    const char32_t sign = decode(tokens_->bytes(at - 1), 0).value;
    const Token& thousand = token(at + 1);
    const bool is_scaled = thousand.is(Role::hundred) && thousand.touches();
    const int behind = is_scaled ? at + 2 : at + 1;
    if (!token(at).is_digits() || token(behind).marker < 0) return;
    if (!is_unspaced_script(sign) && !is_rest_of_words(at)) return;
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    if (!digits || !digits->is_integer()) return;
    const auto rest = digits->scaled_by(is_scaled ? thousand.lexeme.value : 0);
    const auto limit = Decimal::scaled(1, scale.lexeme.value);
    if (rest && limit && *rest < *limit && add(sum, *rest)) end = behind;
  }

  /// "5 thousand 200 dollars": three digits behind a scale in letters, and no marker before it.
  constexpr bool is_rest_of_words(int at) const noexcept {
    return tokens_->bytes(at).size() == 3 && token(at).gap == Gap::blank &&
           token(at - 1).is_word() && !token(at - 1).touches() && token(at + 1).is_word() &&
           token(at - 3).marker < 0;
  }

  /// 万, 千万: their power of ten together, and that of the last.
  struct Scales {
    int power = 0;
    int last = 0;
    int end = 0;
  };

  constexpr Scales scales_behind(int at) const noexcept {
    Scales scales;
    if (token(at).is(Role::hundred) && token(at).lexeme.value > 2) {
      scales.power = token(at).lexeme.value;
      ++at;
    }
    if (!token(at).is(Role::scale) || !tokens_->is_near(at)) return {};
    scales.last = token(at).lexeme.value;
    scales.power += scales.last;
    scales.end = at + 1;
    return scales;
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
