// Numbers in words: "two hundred and fifty thousand", "half a billion".
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/text/number_value.hpp"
#include "finq/text/passage.hpp"
#include "finq/text/spelled_part.hpp"

namespace finq::inline v0_1::text {

/// Reads the number words that begin at a token.
class SpelledNumberReader {
 public:
  constexpr explicit SpelledNumberReader(const Passage& tokens) noexcept : tokens_(&tokens) {}

  /// "two hundred and fifty thousand", "a million", "half a billion", "two and a half".
  constexpr bool read(int at, Number& number) const noexcept {
    if (is_divided(at) || is_unknown_digit(token(at)) || is_exclamation(at)) return false;
    if (token(at).is(Role::half)) return read_half(at, number);
    if (token(at).is(Role::point)) return read_below_one(at, number);
    Sum sum;
    int end = at;
    if (token(at).is(Role::article)) {
      if (!token(at + 1).is(Role::hundred | Role::scale)) return read_article(at, number);
      sum.group = 1;  // "a hundred and fifty thousand"
      end = at + 1;
    } else if (opens_with_hundred(at) || stands_alone(at)) {
      open(token(at), sum);
      end = at + 1;
    }
    while (add_word(end, at, sum)) {
    }
    if (end == at || is_unknown_digit(token(end))) return false;
    set(Decimal{sum.total + sum.group}, end, number);
    return SpelledPartReader{*tokens_}.read_more(number) && read_point(number);
  }

  /// "hundred and fifty": the one before it is left out.
  constexpr bool opens_with_hundred(int at) const noexcept {
    if (!token(at).is(Role::hundred) || token(at).lexeme.value != 2) return false;
    const Token& before = token(at - 1);
    if (before.is_word() && !before.is(Role::qualifier | Role::preposition | Role::of |
                                       Role::copula | Role::connector | Role::change_verb)) {
      return false;  // "a few hundred and fifty", "several hundred five-year bonds"
    }
    const int next = is_and(at + 1) ? at + 2 : at + 1;
    return tokens_->is_near(at + 1) && token(next).is(Role::cardinal | Role::tens) &&
           !token(next + 1).is(Role::hundred);
  }

 private:
  struct Sum {
    std::int64_t total = 0;  ///< what closed scales make
    std::int64_t group = 0;  ///< up to 999, before the next scale
    int scale = 15;          ///< of the last closed one: the next is smaller
  };

  /// "mille euros", "cien": one of them.
  constexpr bool stands_alone(int at) const noexcept {
    return token(at).has(text::stands_alone) && token(at).is(Role::hundred | Role::scale);
  }

  static constexpr std::int64_t power_of_ten(int power) noexcept {
    std::int64_t value = 1;
    while (power-- > 0) value *= 10;
    return value;
  }

  /// Begins with one hundred, or one of a scale.
  static constexpr void open(const Token& word, Sum& sum) noexcept {
    const std::int64_t value = power_of_ten(word.lexeme.value);
    if (word.is(Role::hundred)) {
      sum.group = value;
    } else {
      sum.total = value;
      sum.scale = word.lexeme.value;
    }
  }

  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  static constexpr bool set(Decimal value, int end, Number& number) noexcept {
    number.value = value;
    number.end = end;
    number.in_words = true;
    return true;
  }

  constexpr int over_hyphen(int at) const noexcept {
    return tokens_->is_inner_hyphen(at) ? at + 1 : at;
  }

  constexpr bool is_and(int at) const noexcept { return text::is_and(token(at)); }

  /// "Oh, five": a zero only before a point.
  constexpr bool is_exclamation(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at).has(uncertain) &&
           token(at).lexeme.value == 0 && !token(at + 1).is(Role::point);
  }

  /// "a third of a billion", "one-third of one percent": no part that can be held exactly.
  constexpr bool is_divided(int at) const noexcept {
    return (token(at).is(Role::article) || is_one(at)) && token(at - 1).is(Role::of) &&
           (token(at - 2).is(Role::vulgar) ||
            (token(at - 2).is(Role::ordinal) && token(at - 2).lexeme.value > 2)) &&
           token(at + 1).is(Role::scale | Role::percent);
  }

  constexpr bool is_one(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at).lexeme.value == 1;
  }

  /// One step of a spelled number; false where it ends.
  constexpr bool add_word(int& at, int begin, Sum& sum) const noexcept {
    int next = at;
    if (next > begin && !step_over_joint(next, sum)) return false;
    const Token& word = token(next);
    const std::int64_t value = word.lexeme.value;
    if (is_unknown_digit(word)) return false;
    if (word.is(Role::cardinal)) {
      if (sum.group % 10 != 0 || (value >= 10 && sum.group % 100 != 0) ||
          (value == 0 && next > begin)) {
        return false;
      }
      sum.group += value;
    } else if (word.is(Role::tens)) {
      if (sum.group % 100 != 0) return false;
      sum.group += value;
    } else if (word.is(Role::hundred)) {
      const bool is_behind_scale = sum.group == 0 ? sum.total > 0 : sum.group % 1000 == 0;
      if (is_bare_hundred(next) && is_behind_scale) {
        sum.group += 100;  // "deux mille cent"
      } else if (sum.group == 0 || sum.group >= 100) {
        return false;
      } else {
        sum.group *= power_of_ten(word.lexeme.value);
      }
    } else if (word.is(Role::scale) && next > begin && sum.group > 0 && value < sum.scale &&
               (sum.total > 0 || goes_on(next + 1, value) ||
                goes_on_behind_comma(next + 1, value))) {
      sum.total += sum.group * power_of_ten(word.lexeme.value);
      sum.group = 0;
      sum.scale = word.lexeme.value;
      if (goes_on_behind_comma(next + 1, value)) ++next;
    } else {
      return false;
    }
    at = next + 1;
    return true;
  }

  /// To the next word, over a hyphen or an "and"; false where the number cannot go on.
  constexpr bool step_over_joint(int& next, const Sum& sum) const noexcept {
    if (is_hyphen(token(next)) && token(next).touches()) {
      ++next;
      return true;
    }
    if (!tokens_->is_near(next)) return false;
    if (!is_and(next)) return true;
    if (is_unit_of_tens(next + 1)) {
      ++next;
      return true;
    }
    if (sum.group % 100 != 0 || (sum.group == 0 && sum.total == 0)) return false;
    ++next;
    // "one hundred and two hundred" are two
    if (is_bare_hundred(next)) return sum.group == 0;
    if (token(next).lexeme.value >= 100) return false;  // "between one hundred and 200"
    if (token(next + 1).is(Role::scale) && token(next + 1).lexeme.value >= sum.scale) return false;
    return token(next).is(Role::cardinal | Role::tens) && !(sum.group > 0 && is_hundred(next));
  }

  /// "treinta y cinco".
  constexpr bool is_unit_of_tens(int at) const noexcept {
    return token(at - 2).is(Role::tens) && token(at - 2).has(joins_by_and) &&
           token(at).is(Role::cardinal) && token(at).lexeme.value < 10 && tokens_->is_near(at);
  }

  /// ", two hundred thousand" behind a million.
  constexpr bool goes_on_behind_comma(int comma, std::int64_t scale) const noexcept {
    if (!token(comma).is_mark(U',')) return false;
    const int at = comma + 1;
    int next = at;
    while (token(next).is(Role::cardinal | Role::tens | Role::hundred) ||
           (is_hyphen(token(next)) && token(next).touches())) {
      ++next;
    }
    return next > at && (token(next - 1).is(Role::hundred) || next > at + 1 || scale > 3) &&
           (scale == 3 ? is_hundred(at)
                       : token(next).is(Role::scale) && token(next).lexeme.value < scale);
  }

  /// "cent", "cien": one hundred without a number before it.
  constexpr bool is_bare_hundred(int at) const noexcept {
    return stands_alone(at) && token(at).is(Role::hundred) && token(at).lexeme.value == 2;
  }

  constexpr bool is_hundred(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at + 1).is(Role::hundred);
  }

  /// Number words go on behind a scale: "three thousand five hundred"; behind a million only up to
  /// another scale or a currency, since "two million three months ago" says two things.
  constexpr bool goes_on(int at, std::int64_t scale) const noexcept {
    if (is_and(at)) ++at;
    if (is_bare_hundred(at)) return true;
    if (!token(at).is(Role::cardinal | Role::tens) || token(at).lexeme.value == 0) return false;
    if (scale == 3) return true;
    while (token(at).is(Role::cardinal | Role::tens) ||
           (is_hyphen(token(at)) && token(at).touches())) {
      ++at;
    }
    const bool ends = token(at).marker >= 0 && tokens_->is_near(at) &&
                      !(token(at + 1).is_plain_word() && tokens_->is_near(at + 1));
    return ends || token(at).is(Role::hundred) ||
           (token(at).is(Role::scale) && token(at).lexeme.value < scale);
  }

  /// "… point five", "… point twenty-five".
  constexpr bool read_point(Number& number) const noexcept {
    int at = number.end;
    if (!token(at).is(Role::point)) return true;
    if (!is_single_digit(at + 1)) return read_compound_fraction(at + 1, number);
    int places = 0;
    Decimal value = number.value;
    for (++at; token(at).is(Role::cardinal) && token(at).lexeme.value < 10 && places < 18; ++at) {
      if (!add(value, Decimal::scaled(token(at).lexeme.value, -++places).value())) return false;
    }
    number.value = value;
    number.end = at;
    return true;
  }

  /// "point two five", not "point fifteen", "virgule deux cent trente-six".
  constexpr bool is_single_digit(int at) const noexcept {
    const Token& next = token(at + 1);
    return token(at).is(Role::cardinal) && token(at).lexeme.value < 10 &&
           (next.touches() || !next.is(Role::hundred));
  }

  /// "twenty-five" behind a point: its digits.
  constexpr bool read_compound_fraction(int begin, Number& number) const noexcept {
    Sum sum;
    int end = begin;
    while (!token(end).is(Role::scale) && add_word(end, begin, sum)) {
    }
    if (end == begin || sum.group == 0 || sum.total != 0 || is_one_point(number)) return true;
    const int places = sum.group < 100 ? 2 : 3;
    if (!add(number.value, Decimal::scaled(sum.group, -places).value())) return false;
    number.end = end;
    return true;
  }

  /// "at one point thirty percent left": a point in time.
  constexpr bool is_one_point(const Number& number) const noexcept {
    return is_one(number.begin) && token(number.begin - 1).is(Role::preposition | Role::determiner);
  }

  /// "point five million", at the head of a phrase or behind what leads to a figure: "the selling
  /// point five years ago" has a point of its own.
  constexpr bool read_below_one(int at, Number& number) const noexcept {
    const Token& before = token(at - 1);
    const bool leads = before.kind == TokenKind::edge ||
                       before.is(Role::qualifier | Role::change_verb | Role::change_adverb |
                                 Role::copula | Role::relation | Role::negative);
    if (!leads) return false;
    set(Decimal{}, at, number);
    return read_point(number) && number.end > at && !token(number.end).is(Role::time_unit);
  }

  /// "half a year", "half a dollar", `半年`; "half of" is no figure.
  constexpr bool read_half(int at, Number& number) const noexcept {
    const Token& unit = token(at + 1);
    constexpr std::uint8_t month_unit = 2;  // shorter ones are said of any while
    if (unit.is(Role::time_unit) && unit.touches() && unit.lexeme.code >= month_unit) {
      return set(Decimal::scaled(5, -1).value(), at + 1, number);
    }
    const int next = over_hyphen(at + 1);
    return token(next).is(Role::article) && set(Decimal::scaled(5, -1).value(), next + 1, number);
  }

  /// "a dollar", "a year"; the caller says whether a bare article may count.
  constexpr bool read_article(int at, Number& number) const noexcept {
    set(Decimal{1}, at + 1, number);
    if (token(at + 1).is(Role::half)) {  // "a half dollar"
      set(Decimal::scaled(5, -1).value(), at + 2, number);
    } else {
      number.is_article = true;
    }
    return true;
  }

  const Passage* tokens_;
};

}  // namespace finq::inline v0_1::text
