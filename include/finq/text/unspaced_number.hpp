// Numbers in scripts without blanks: `一億二千万`, `3억 5천`, `１２，３４５`.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/text/arabic_number.hpp"
#include "finq/text/language.hpp"
#include "finq/text/number_value.hpp"
#include "finq/text/numeral_sign.hpp"
#include "finq/text/passage.hpp"

namespace finq::inline v0_1::text {

/// Reads a number that is written in numeral signs, or in digits before one of them.
///
/// Units (千 百 十) fall inside a group, scales (兆 億 万) from group to group; a unit without a
/// digit before it is one of them. Signs touch, but for a blank behind a scale or 천 in Korean.
class UnspacedNumberReader {
 public:
  /// `is_phrase`: a scale alone is one of them, and blanks are as the writer likes.
  constexpr UnspacedNumberReader(const Passage& tokens, char decimal, bool is_phrase) noexcept
      : tokens_(&tokens), decimal_(decimal), is_phrase_(is_phrase) {}

  /// Such a number, and no other one, may begin at `at`.
  constexpr bool may_begin(int at) const noexcept {
    if (!token(at).is_digits()) return is_sign(at);
    const Token& unit = token(at + 1);
    if (!unit.is(Role::hundred | Role::scale) || !is_sign(at + 1)) return false;
    if (unit.is(Role::scale)) return tokens_->is_on_line(at + 1);
    const bool is_scaled = token(at + 2).is(Role::scale);  // `1,234百万円`
    return is_scaled ? tokens_->is_on_line(at + 1)
                     : unit.touches() && (unit.lexeme.value == 3 || is_one_digit(at));
  }

  /// False also where no number is surely meant: `三四`, `数百`, `二百几十`.
  constexpr bool read(int at, Number& number) const noexcept {
    if (is_tail(at)) return false;
    Walk walk;
    walk.begin = walk.at = at;
    while (take(walk)) {
    }
    return walk.at > at && ends(walk) && finish(walk, number);
  }

 private:
  struct Walk {
    Decimal total;   ///< what closed scales make
    Decimal group;   ///< what the units behind the last scale make
    Decimal digits;  ///< what no unit has taken yet
    int begin = 0;
    int at = 0;
    int unit = 4;    ///< of the group: the next is smaller
    int scale = 99;  ///< the last one: the next is smaller
    int last = 0;    ///< the unit or scale before the digits
    int scales = 0;  ///< how many
    int power = 0;   ///< what the other end of a range may share
    int places = 0;  ///< of the digits
    bool has_group = false;
    bool has_digits = false;
    bool is_filled = false;    ///< a zero stands for what is left out
    bool is_arabic = false;    ///< in digits, of whichever width
    bool in_words = true;      ///< no digits at all
    bool is_fraction = false;  ///< behind a decimal mark
    bool is_bare = false;      ///< began with a unit or a scale
  };

  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }
  constexpr bool is_sign(int at) const noexcept { return is_numeral_sign(*tokens_, at); }
  constexpr bool is_full_width(int at) const noexcept { return is_full_width_digit(*tokens_, at); }
  constexpr bool is_hangul(int at) const noexcept { return text::is_hangul(*tokens_, at); }
  constexpr bool is_one_digit(int at) const noexcept { return tokens_->bytes(at).size() == 1; }

  /// A sign of one to nine or zero, as they are written by hand.
  constexpr bool is_digit_sign(int at) const noexcept {
    return token(at).is(Role::cardinal) && !is_full_width(at) && is_sign(at) &&
           token(at).lexeme.value >= 0;
  }
  constexpr bool is_touching_sign(int at) const noexcept {
    return token(at).touches() && is_sign(at);
  }

  /// What stands there belongs to a number that began before it: 일 of `30일`, 十 of `数十`, 만 of
  /// `몇 만`, 三 of `四分之三`.
  constexpr bool is_tail(int at) const noexcept {
    const Token& before = token(at - 1);
    if (!token(at).touches()) {
      return is_unknown_digit(before) && is_sign(at - 1) && !before.touches();
    }
    if (token(at).is_digits()) return before.is(Role::hundred | Role::scale) && is_sign(at - 1);
    const bool is_behind_mark =
        is_full_width(at) && is_full_width_mark(before) && is_full_width(at - 2);
    return is_behind_mark || is_sign(at - 1) || before.is_digits() ||
           (before.is(Role::of) && before.is_word());
  }

  // ---- the walk

  constexpr bool take(Walk& walk) const noexcept {
    if (walk.at > walk.begin && !is_joined(walk)) return false;
    const Token& next = token(walk.at);
    if (next.is_digits() || is_full_width(walk.at)) return take_arabic(walk);
    if (next.is(Role::point)) return take_fraction(walk);
    if (!is_sign(walk.at)) return false;
    if (next.is(Role::cardinal)) return take_digits(walk);
    if (next.is(Role::tens)) return take_tens(walk);
    return next.is(Role::hundred) ? take_unit(walk) : take_scale(walk);
  }

  /// "3억 5천", "오천 백", "삼십 만", `1,234 百万`; but "이 천만원" says which ten million.
  constexpr bool is_joined(const Walk& walk) const noexcept {
    const int at = walk.at;
    const Token& next = token(at);
    const Token& before = token(at - 1);
    if (next.touches()) return true;
    if (before.is_digits()) return tokens_->is_on_line(at);
    if (!tokens_->is_near(at)) return false;
    if (next.is(Role::scale)) return walk.has_group || is_phrase_;
    const bool is_behind_unit = before.is(Role::hundred) && is_hangul(at - 1);
    if (before.is(Role::scale) || is_behind_unit) {
      return next.is_digits() || is_full_width(at) ||
             (is_hangul(at) && (is_phrase_ || next.is(Role::hundred) || has_unit(at + 1) ||
                                (is_behind_unit && is_counting(at))));
    }
    return is_phrase_ && next.is(Role::point);
  }

  /// The last digit of "이십 오 퍼센트".
  constexpr bool is_counting(int at) const noexcept {
    constexpr Role units = Role::percent | Role::percentage_point | Role::times | Role::time_unit;
    return is_digit_sign(at) && (token(at + 1).is(units) || token(at + 1).marker >= 0) &&
           tokens_->is_near(at + 1);
  }

  /// A unit or a scale that touches what stands before it.
  constexpr bool has_unit(int at) const noexcept {
    return token(at).is(Role::hundred | Role::scale) && is_touching_sign(at);
  }

  /// `12`, `１２，３４５`, `１．５`: behind a scale less than one of it, and before a unit or a
  /// name.
  constexpr bool take_arabic(Walk& walk) const noexcept {
    Decimal value;
    int end = walk.at;
    if (walk.has_digits || !ArabicNumber{*tokens_, decimal_}.read(end, value)) return false;
    if (walk.at > walk.begin) {
      const auto limit = Decimal::scaled(1, walk.last);
      const bool goes_on = has_unit(end) || (token(end).is(Role::scale) && is_sign(end));
      if (walk.is_bare || !value.is_integer() || !(value < *limit)) return false;
      if (!goes_on && token(end).marker < 0) return false;  // `1億2020年`
    }
    walk.is_arabic = true;
    walk.in_words = false;
    return set_digits(value, 2, end, walk);
  }

  static constexpr bool set_digits(Decimal value, int places, int end, Walk& walk) noexcept {
    walk.digits = value;
    walk.places = places;
    walk.has_digits = true;
    walk.at = end;
    return true;
  }

  /// `五`, `零五`, `二五〇`; but `三四` is three or four.
  constexpr bool take_digits(Walk& walk) const noexcept {
    if (walk.has_digits) return false;
    constexpr int most = 18;
    const bool is_korean = is_hangul(walk.at);
    std::int64_t value = 0;
    int places = 0;
    int end = walk.at;
    for (; is_digit_sign(end) && (end == walk.at || token(end).touches()) && places < most; ++end) {
      value = value * 10 + token(end).lexeme.value;
      if (value > 0) ++places;
    }
    const int zeros = end - walk.at - places;
    if (end == walk.at) return false;
    if (walk.at == walk.begin) {
      const bool is_short = zeros == 1 && token(walk.at - 1).marker >= 0;  // `三元零五分`
      if (zeros > 0 && end > walk.at + 1 && !is_short) return false;
    } else if (zeros > 0) {
      walk.is_filled = true;
      if (places == 0) {
        walk.at = end;
        return true;
      }
    }
    const bool is_about = places == 2 && value % 10 == value / 10 + 1;
    if (places > 1 && (zeros > 0 || walk.has_group || is_korean || is_about)) return false;
    if (is_korean && !is_phrase_ && is_particle(walk, end)) return false;
    return set_digits(Decimal{value}, places, end, walk);
  }

  /// "10억이 넘는", "삼천이 되는": 이 is no two where no unit stands behind it.
  constexpr bool is_particle(const Walk& walk, int end) const noexcept {
    if (walk.last < 2 || has_unit(end)) return false;
    const Token& unit = token(end);
    constexpr Role units = Role::percent | Role::percentage_point | Role::basis_point |
                           Role::times | Role::time_unit | Role::currency | Role::point;
    return !(unit.is(units) || unit.marker >= 0) ||
           !(unit.touches() || (walk.has_group && tokens_->is_near(end)));
  }

  constexpr bool take_unit(Walk& walk) const noexcept {
    const Token& sign = token(walk.at);
    const int power = sign.lexeme.value;
    Decimal count{1};
    if (power >= walk.unit) return false;
    const bool is_counted = walk.has_digits;
    bool is_last = false;
    if (is_counted) {
      count = walk.digits;
      is_last = walk.is_fraction || !(count < Decimal{10}) || !count.is_integer();
      const bool is_great = walk.is_arabic || walk.is_fraction;
      if (count == Decimal{0}) return false;
      if (is_last && (!is_great || walk.has_group || !(power == 3 || has_scale(walk.at + 1)))) {
        return false;
      }
    } else if (sign.has(counts_tenths) && walk.has_group && (power > 1 || walk.is_bare)) {
      return false;  // `千百万` are many
    }
    walk.is_bare = walk.is_bare || (walk.at == walk.begin);
    walk.power = is_counted && !walk.has_group && walk.scales == 0 ? power : 0;
    walk.unit = is_last ? 0 : power;
    return add(walk.group, count, power) && close(walk, power, true);
  }

  /// `廿`.
  constexpr bool take_tens(Walk& walk) const noexcept {
    if (walk.has_digits || walk.unit < 2) return false;
    walk.unit = 1;
    walk.power = 0;
    return add(walk.group, Decimal{token(walk.at).lexeme.value}, 0) && close(walk, 1, true);
  }

  constexpr bool has_scale(int at) const noexcept {
    return token(at).is(Role::scale) && is_sign(at);
  }

  /// `2万`, `二千万`, `万万`, `一万五千亿`.
  constexpr bool take_scale(Walk& walk) const noexcept {
    const int power = token(walk.at).lexeme.value;
    const bool has_amount = walk.has_group || walk.has_digits;
    Decimal amount = walk.group;
    if (walk.has_digits && (walk.digits == Decimal{0} || !add(amount, walk.digits, 0)))
      return false;
    const bool falls = power < walk.scale;
    if (walk.at == walk.begin) {
      amount = Decimal{1};
      walk.is_bare = true;
    } else if (!has_amount && (falls || walk.scales != 1)) {
      return false;
    }
    if (falls) {
      if (walk.scales > 0 && !(amount < *Decimal::scaled(1, walk.scale - power))) return false;
      if (!add(walk.total, amount, power)) return false;
    } else {
      if (walk.scales != 1 || !token(walk.at).touches() || (has_amount && power == walk.scale)) {
        return false;
      }
      const auto total = checked_add(walk.total, amount);
      const auto scaled = total ? total->scaled_by(power) : total;
      if (!scaled) return false;
      walk.total = *scaled;
    }
    // `3到5千万`: of a single digit the unit is shared, too, but for 十.
    const int unit = !walk.has_digits && walk.power > 1 ? walk.power : 0;
    walk.power = walk.scales == 0 ? power + unit : 0;
    ++walk.scales;
    walk.scale = power;
    walk.unit = 4;
    walk.group = Decimal{};
    return close(walk, power, false);
  }

  static constexpr bool add(Decimal& sum, Decimal count, int power) noexcept {
    const auto part = count.scaled_by(power);
    return part && text::add(sum, *part);
  }

  /// A unit or a scale has taken the digits.
  static constexpr bool close(Walk& walk, int power, bool has_group) noexcept {
    walk.digits = Decimal{};
    walk.has_digits = walk.is_filled = walk.is_fraction = walk.is_arabic = false;
    walk.last = power;
    walk.has_group = has_group;
    ++walk.at;
    return true;
  }

  /// `十二点五`, `一・五`; but `七点二十` is a time.
  constexpr bool take_fraction(Walk& walk) const noexcept {
    if (walk.scales > 0 || walk.is_fraction || walk.is_arabic) return false;
    if (!walk.has_group && !walk.has_digits) return false;
    constexpr int most = 18;
    int places = 0;
    Decimal value = walk.digits;
    int at = walk.at + 1;
    for (; is_digit_sign(at) && places < most; ++at) {
      if (!token(at).touches() && !is_phrase_) break;
      if (!add(value, Decimal{token(at).lexeme.value}, -++places)) return false;
    }
    if (places == 0 || (token(at).is(Role::hundred) && is_touching_sign(at))) return false;
    // `二・三年` are two or three
    const bool is_next = places == 1 && walk.digits == Decimal{token(walk.at + 1).lexeme.value - 1};
    if (is_next && token(at).is(Role::time_unit)) return false;
    walk.is_fraction = true;
    return set_digits(value, 2, at, walk);
  }

  // ---- the end

  /// No sign is left over that touches the number (几 of `三点几`), but for a Korean particle.
  constexpr bool ends(const Walk& walk) const noexcept {
    const int at = walk.at;
    if (walk.is_filled && !walk.has_digits) return false;
    const bool is_rest = walk.has_digits && walk.is_arabic && walk.last > 0;
    if (is_rest && token(at).marker < 0) return false;  // `5만 6 만`
    if (token(at).is(Role::point) && is_unknown_digit(token(at + 1))) return false;
    if (is_other_word(walk) || (walk.is_bare && !is_one_of_scale(walk))) return false;
    if (!is_touching_sign(at) || token(at).is(Role::time_unit)) return true;
    return is_hangul(at) && is_digit_sign(at) && !walk.has_digits && !is_touching_sign(at + 1);
  }

  /// The particle of "가격이", the end of "인천": one sign alone that hangs on a word; also that of
  /// "세 원칙", "사원".
  constexpr bool is_other_word(const Walk& walk) const noexcept {
    const Token& first = token(walk.begin);
    const Token& before = token(walk.begin - 1);
    const bool is_alone = walk.at == walk.begin + 1;
    if (!(is_alone || first.is(Role::scale)) || !is_hangul(walk.begin)) return false;
    const bool is_syllable = token(walk.at).touches() && tokens_->bytes(walk.at).size() == 3;
    if (is_alone && token(walk.at).marker >= 0 && first.is(Role::cardinal) &&
        (first.has(uncertain) || is_syllable)) {
      return !is_phrase_;
    }
    return first.touches() && before.is_word() &&
           !before.is(Role::qualifier | Role::connector | Role::negative);
  }

  /// A scale at the beginning: "만 오천원"; but `单位：万元`, "단위: 만원" count them.
  constexpr bool is_one_of_scale(const Walk& walk) const noexcept {
    const Token& first = token(walk.begin);
    if (is_phrase_ || !first.is(Role::scale)) return true;
    return is_hangul(walk.begin) && walk.at > walk.begin + 1;
  }

  constexpr bool finish(Walk& walk, Number& number) const noexcept {
    const bool is_short = walk.has_digits && walk.places == 1 && !walk.is_filled && walk.last > 0 &&
                          token(walk.at - 2).has(counts_tenths);
    if (!add(walk.total, walk.group, 0) ||
        !add(walk.total, walk.digits, is_short ? walk.last - 1 : 0)) {
      return false;
    }
    const bool is_plain = walk.is_arabic && walk.scales == 0 && !walk.has_group;
    number.value = walk.total;
    number.end = walk.at;
    number.in_words = walk.in_words;
    number.is_bare = is_plain && walk.digits.is_integer();
    number.has_scale = walk.scales > 0 || (!walk.in_words && walk.has_group);
    number.scale = number.has_scale && !walk.has_digits ? walk.power : 0;
    number.last_scale = number.scale > 0 && walk.scales > 0 ? walk.scale : 0;
    number.is_bare_scale =
        walk.is_bare && walk.at == walk.begin + 1 && token(walk.begin).is(Role::scale);
    return true;
  }

  const Passage* tokens_;
  char decimal_;
  bool is_phrase_;
};

constexpr bool may_begin_unspaced_number(const Passage& tokens, int at) noexcept {
  return UnspacedNumberReader{tokens, '.', false}.may_begin(at);
}

constexpr bool read_unspaced_number(const Passage& tokens, char decimal, bool is_phrase, int at,
                                    Number& number) noexcept {
  return UnspacedNumberReader{tokens, decimal, is_phrase}.read(at, number);
}

/// What a language has whose script knows no blanks.
inline constexpr SignReader unspaced_numbers{true, may_begin_unspaced_number, read_unspaced_number};

}  // namespace finq::inline v0_1::text
