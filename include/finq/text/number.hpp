// Digits, number words and scales become one exact number.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/text/digits.hpp"
#include "finq/text/passage.hpp"

namespace finq::text {

/// A number as the text writes it, from token `begin` to before token `end`.
struct Number {
  Decimal value;
  int begin = 0;
  int end = 0;
  int scale = 0;            ///< powers of ten that its scale words stand for
  bool has_scale = false;
  bool is_bare = false;     ///< digits alone, without a mark or a scale
  bool is_article = false;  ///< "a" that counts as one
  bool is_bare_scale = false;  ///< "hundred", "billion" that counts as one of them
  bool in_words = false;
  bool is_over = false;  ///< a plus stands between the number and its scale or unit: "350+ bps"
};

enum class NumberFault : std::uint8_t { none, absent, malformed, too_long };

/// The code of "quarter" among the time units: also a fourth.
inline constexpr std::uint8_t quarter_unit = 3;

/// Reads the number that begins at a token.
class NumberReader {
 public:
  /// `bare_scales`: "hundred dollars" is a hundred; in prose a number may be missing before it.
  constexpr NumberReader(const Passage& tokens, char decimal, bool bare_scales = false) noexcept
      : tokens_(&tokens), decimal_(decimal), bare_scales_(bare_scales) {}

  constexpr NumberFault fault() const noexcept { return fault_; }

  /// True and `number` set where a number begins at `at`.
  constexpr bool read(int at, Number& number) noexcept {
    fault_ = NumberFault::absent;
    number = {};
    number.begin = at;
    const Token& first = token(at);
    if (read_share(at, number)) return true;
    if (first.is_digits()) {
      if (!read_digits_at(at, number)) return false;
    } else if (bare_scales_ && first.is(Role::scale | Role::hundred)) {
      number.is_bare_scale = set(Decimal{1}, at, number);
    } else if (first.is(Role::vulgar)) {
      if (!read_vulgar(at, number)) return false;
    } else if (!read_words(at, number)) {
      return false;
    }
    read_plus(number);
    return read_scales(number);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  // ---- shares of one

  constexpr bool is_share_unit(int at) const noexcept {
    return token(at).is(Role::percent | Role::percentage_point | Role::basis_point);
  }

  /// "3/4 percent", "one-half percent", "a quarter of a percentage point": only before such units;
  /// elsewhere a plain fraction is no figure.
  constexpr bool read_share(int at, Number& number) noexcept {
    if (is_slashed(at) && !(at > 0 && token(at).touches()) && is_share_unit(at + 3)) {
      const auto value = slashed(at);
      return value.has_value() && set(*value, at + 3, number);
    }
    const bool one = token(at).is(Role::article) || is_count(at, 1);
    if (!one && !is_count(at, 3) && !token(at).is(Role::half)) return false;
    int next = token(at).is(Role::half) ? at : at + 1;
    if (is_hyphen(token(next))) ++next;
    const bool half = token(next).is(Role::half);
    const bool quarter = token(next).is(Role::time_unit) && token(next).lexeme.code == quarter_unit;
    if (!half && !quarter) return false;
    ++next;
    if (token(next).is(Role::of) && (token(next + 1).is(Role::article) || is_count(next + 1, 1))) {
      next += 2;
    } else if (!half || !is_count(at, 1)) {
      return false;
    }
    if (!is_share_unit(next) || (half && is_count(at, 3))) return false;
    const int hundredths = half ? 50 : is_count(at, 3) ? 75 : 25;
    return set(Decimal::scaled(hundredths, -2).value(), next, number);
  }

  constexpr bool is_count(int at, int value) const noexcept {
    return token(at).is(Role::cardinal) && token(at).lexeme.value == value;
  }

  static constexpr bool set(Decimal value, int end, Number& number) noexcept {
    number.value = value;
    number.end = end;
    number.in_words = true;
    return true;
  }

  // ---- digits

  constexpr bool read_digits_at(int at, Number& number) noexcept {
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    if (!digits) {
      fault_ = digits.error() == DigitsError::too_long ? NumberFault::too_long
                                                       : NumberFault::malformed;
      return false;
    }
    number.value = *digits;
    number.end = at + 1;
    number.is_bare = tokens_->bytes(at).find_first_not_of("0123456789") == std::string_view::npos;
    read_fraction(number);
    read_unspaced(number);
    return true;
  }

  /// `1½`, `4 1/2`: a whole number and its fraction.
  constexpr void read_fraction(Number& number) noexcept {
    const int at = number.end;
    if (!number.is_bare || !tokens_->is_near(at)) return;
    Decimal fraction;
    int end = at;
    if (token(at).is(Role::vulgar) && token(at).lexeme.value > 0) {
      fraction = thousandths(token(at));
      end = at + 1;
    } else if (!token(at).touches() && is_slashed(at)) {
      const auto parts = slashed(at);
      if (!parts) return;
      fraction = *parts;
      end = at + 3;
    } else {
      return;
    }
    if (!add(number.value, fraction)) return;
    number.end = end;
    number.is_bare = false;
  }

  constexpr bool is_slashed(int at) const noexcept {
    const Token& slash = token(at + 1);
    return token(at).is_digits() && (slash.is_mark(U'/') || slash.is_mark(0x2044)) &&
           slash.touches() && token(at + 2).is_digits() && token(at + 2).touches();
  }

  constexpr Result<Decimal> slashed(int at) const noexcept {
    const auto over = text::read_digits(tokens_->bytes(at), decimal_);
    const auto under = text::read_digits(tokens_->bytes(at + 2), decimal_);
    if (!over || !under || !(*over < *under) || !(*under < Decimal{100})) return Errc::not_exact;
    return divide_exact(*over, *under);
  }

  constexpr bool read_vulgar(int at, Number& number) noexcept {
    if (token(at).lexeme.value <= 0) return false;
    number.value = thousandths(token(at));
    number.end = at + 1;
    return true;
  }

  static constexpr Decimal thousandths(const Token& vulgar) noexcept {
    return Decimal::scaled(vulgar.lexeme.value, -3).value();
  }

  /// `1億2000万`: falling scales add up, where no blank stands between.
  constexpr void read_unspaced(Number& number) noexcept {
    Decimal sum;
    int at = number.begin;
    int last_scale = 100;
    int end = at;
    while (token(at).is_digits() && (at == number.begin || token(at).touches()) &&
           token(at + 1).is(Role::scale) && token(at + 1).touches() &&
           token(at + 1).lexeme.value < last_scale) {
      const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
      if (!digits) return;
      last_scale = token(at + 1).lexeme.value;
      const auto part = digits->scaled_by(last_scale);
      if (!part || !add(sum, *part)) return;
      at += 2;
      end = at;
    }
    if (end <= number.begin + 2) return;
    number.value = sum;
    number.end = end;
    number.has_scale = true;
    number.is_bare = false;
  }

  // ---- words

  /// "two hundred and fifty thousand", "a million", "half a billion", "two and a half".
  constexpr bool read_words(int at, Number& number) noexcept {
    if (token(at).is(Role::half)) return read_half(at, number);
    if (token(at).is(Role::article)) return read_article(at, number);
    std::int64_t total = 0;
    std::int64_t group = 0;
    int end = at;
    while (add_word(end, at, total, group)) {
    }
    if (end == at) return false;
    number.value = Decimal{total + group};
    number.end = end;
    number.in_words = true;
    return read_tail_of_words(number);
  }

  /// One step of a spelled number; false where it ends.
  constexpr bool add_word(int& at, int begin, std::int64_t& total, std::int64_t& group) const noexcept {
    int next = at;
    if (next > begin) {
      if (is_hyphen(token(next)) && token(next).touches()) {
        ++next;
      } else if (!tokens_->is_near(next)) {
        return false;
      } else if (is_and(next) && group % 100 == 0 && (group > 0 || total > 0)) {
        ++next;
        if (!token(next).is(Role::cardinal | Role::tens)) return false;
      }
    }
    const Token& word = token(next);
    const std::int64_t value = word.lexeme.value;
    if (word.is(Role::cardinal)) {
      if (group % 10 != 0 || (value >= 10 && group % 100 != 0) || (value == 0 && next > begin)) {
        return false;
      }
      group += value;
    } else if (word.is(Role::tens)) {
      if (group % 100 != 0) return false;
      group += value;
    } else if (word.is(Role::hundred) && next > begin && group > 0 && group < 100) {
      group *= 100;
    } else if (word.is(Role::scale) && value == 3 && next > begin && group > 0 && total == 0 &&
               is_spelled(next + 1)) {
      total = group * 1000;
      group = 0;
    } else {
      return false;
    }
    at = next + 1;
    return true;
  }

  /// A number word goes on behind "thousand": "three thousand five hundred".
  constexpr bool is_spelled(int at) const noexcept {
    if (is_and(at)) ++at;
    return token(at).is(Role::cardinal | Role::tens) && token(at).lexeme.value > 0;
  }

  constexpr bool is_and(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at).lexeme.value == 1;
  }

  /// "… and a half", "… point five".
  constexpr bool read_tail_of_words(Number& number) noexcept {
    int at = number.end;
    if (is_and(at) && token(at + 1).is(Role::article) && token(at + 2).is(Role::half)) {
      if (!add(number.value, Decimal::scaled(5, -1).value())) return false;
      number.end = at + 3;
      return true;
    }
    if (!token(at).is(Role::point) || !token(at + 1).is(Role::cardinal)) return true;
    int places = 0;
    for (++at; token(at).is(Role::cardinal) && token(at).lexeme.value < 10 && places < 18; ++at) {
      if (!add(number.value, Decimal::scaled(token(at).lexeme.value, -++places).value())) return false;
    }
    number.end = at;
    return true;
  }

  /// "half a billion", "half a percent"; "half of" is no figure.
  constexpr bool read_half(int at, Number& number) noexcept {
    int next = at + 1;
    if (is_hyphen(token(next))) ++next;
    if (!token(next).is(Role::article)) return false;
    number.value = Decimal::scaled(5, -1).value();
    number.end = next + 1;
    number.in_words = true;
    return true;
  }

  /// "a million", "a hundred", "a dollar"; the caller says whether a bare article may count.
  constexpr bool read_article(int at, Number& number) noexcept {
    number.value = Decimal{1};
    number.end = at + 1;
    number.in_words = true;
    if (token(at + 1).is(Role::hundred)) {
      number.value = Decimal{100};
      number.end = at + 2;
    } else if (token(at + 1).is(Role::half)) {  // "a half million"
      number.value = Decimal::scaled(5, -1).value();
      number.end = at + 2;
    } else if (!token(at + 1).is(Role::scale)) {
      number.is_article = true;
    }
    return true;
  }

  // ---- scales

  /// "$200+ million", "10-plus years": behind a plus, where a scale or a unit follows it.
  constexpr void read_plus(Number& number) const noexcept {
    int at = number.end;
    if (is_hyphen(token(at)) && token(at).touches()) ++at;
    const Token& plus = token(at);
    if (!plus.is(Role::post_qualifier) || !plus.touches()) return;
    const int next = is_hyphen(token(at + 1)) && token(at + 1).touches() ? at + 2 : at + 1;
    if (!tokens_->is_near(next) ||
        !token(next).is(Role::scale | Role::hundred | Role::percent | Role::percentage_point |
                        Role::basis_point | Role::time_unit | Role::times)) {
      return;
    }
    number.is_over = true;
    number.is_bare = false;
    number.end = next;
  }

  /// "billion", "lakh crore", "hundred million"; behind a hyphen too.
  constexpr bool read_scales(Number& number) noexcept {
    for (int count = 0; count < 3; ++count) {
      int at = number.end;
      if (is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches()) ++at;
      const Token& word = token(at);
      const bool hundred = word.is(Role::hundred) && (number.in_words || number.has_scale ||
                                                      token(at + 1).is(Role::scale));
      if (!(word.is(Role::scale) || hundred) || !tokens_->is_on_line(at)) break;
      if (number.has_scale && !may_follow(number, word)) break;
      const auto scaled = number.value.scaled_by(word.lexeme.value);
      if (!scaled) {
        fault_ = NumberFault::too_long;
        return false;
      }
      number.value = *scaled;
      number.end = at + 1;
      number.scale += word.lexeme.value;
      number.has_scale = true;
      number.is_bare = false;
    }
    return !is_vague(number);
  }

  /// "five hundred million" and "lakh crore", but no "million thousand".
  static constexpr bool may_follow(const Number& number, const Token& word) noexcept {
    return word.lexeme.value >= number.scale;
  }

  /// "two billions" is one; "billions of dollars" never comes here.
  constexpr bool is_vague(const Number& number) const noexcept {
    return number.is_article && token(number.end).is(Role::scale);
  }

  static constexpr bool add(Decimal& sum, Decimal more) noexcept {
    const auto next = checked_add(sum, more);
    if (next) sum = *next;
    return next.has_value();
  }

  const Passage* tokens_;
  char decimal_;
  bool bare_scales_;
  NumberFault fault_ = NumberFault::absent;
};

}  // namespace finq::text
