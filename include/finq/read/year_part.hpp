// Parts of a year without the year itself: `Q3`, `3Q`, "third fiscal quarter", "second half".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/half_year.hpp"
#include "finq/read/year_number.hpp"
#include "finq/text/numeral_sign.hpp"

namespace finq::inline v0_1::read {

/// Reads a quarter or a half, and tells nothing of the year that may follow.
class YearPartReader {
 public:
  constexpr explicit YearPartReader(const Context& context) noexcept
      : context_(context), years_(context) {}

  /// `Q3`, `3Q`, "third quarter", "fiscal third quarter" without any year; `at` moves behind it.
  constexpr bool read(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    const bool is_letter = token(at).is(Role::quarter_letter | Role::half_letter);
    if (token(at).is(Role::fiscal) && !is_letter && context_.is_near(at + 1)) {
      int next = at + 1;
      fiscal = true;
      if (!read_itself(next, part, fiscal)) return false;
      at = next;
      return true;
    }
    return read_itself(at, part, fiscal);
  }

  /// The quarter or half of that number; complains where there is none.
  constexpr bool name(bool quarter, int number, int at, PeriodPoint& part) const noexcept {
    const auto point =
        quarter ? PeriodPoint::of_year().quarter(number) : PeriodPoint::of_year().half(number);
    if (!point) {
      context_.complain(ParseErrc::no_such_date, at, Expected::valid_date);
      return false;
    }
    part = *point;
    return true;
  }

  /// `Q3`, `H1`.
  constexpr bool read_letter(int& at, PeriodPoint& part) const noexcept {
    const Token& before = token(at - 1);
    if (token(at).touches() && (before.is_word() || (before.is_digits() && !ends_year(at - 1)))) {
      return false;
    }
    const Token& number = token(at + 1);
    const bool says_year = token(at).is(Role::fiscal) && token(at).lexeme.value == text::says_year;
    if (!number.is_digits() || context_.size(at + 1) != 1 || says_year) return false;
    if (!years_.is_closed(at + 2) && !token(at + 2).is(Role::fiscal)) return false;
    const bool quarter = token(at).is(Role::quarter_letter);
    if (!number.touches() && (!quarter || token(at).casing != text::Casing::capitals)) return false;
    if (!name(quarter, context_.bytes(at + 1)[0] - '0', at + 1, part)) return false;
    at += 2;
    return true;
  }

  /// `3Q`, `1H`, `3분기`, `三季度`.
  constexpr bool read_digit(int& at, PeriodPoint& part) const noexcept {
    const Token& letter = token(at + 1);
    if (!letter.is(Role::quarter_letter | Role::half_letter) || !letter.touches()) return false;
    const int number = digit(at);
    if (number < 1) return false;
    const bool is_whole = context_.is_unspaced(at + 1);
    const Token& before = token(at - 1);
    const bool is_count = token(at + 2).is(Role::consecutive) ||
                          (before.is(Role::trailing) && !before.is(Role::relative));
    if (is_whole && is_count) return false;  // `4분기 연속`, `최근 4분기`
    if (token(at + 2).touches() && token(at + 2).is_word() && !is_whole) return false;
    if (!name(letter.is(Role::quarter_letter), number, at, part)) return false;
    at += 2;
    return true;
  }

  /// "third quarter", "third fiscal quarter", "second half", "back half".
  constexpr bool read_spelled(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    const Token& first = token(at);
    const bool named = first.is(Role::named_half);
    int next = at + 1;
    const int number = named ? first.lexeme.value : ordinal(at, next);
    if (number <= 0 || is_small_letter(at)) return false;
    if (!named) {
      next = context_.over_hyphen(next);
      if (token(next).is(Role::fiscal)) {
        fiscal = true;
        ++next;
      } else if (token(next).is(Role::calendar) && token(next).lexeme.value == 1) {
        ++next;
      }
      const Token& unit = token(next);
      if (!unit.is(Role::time_unit) || !context_.is_near(next)) return false;
      const auto kind = static_cast<Unit>(unit.lexeme.code);
      if (kind != Unit::quarter && kind != Unit::half) return false;
      if (is_fraction(next) || is_one_in_row(next + 1) || is_article(at, unit)) return false;
      if (!name(kind == Unit::quarter, number, at, part)) return false;
      next = kind == Unit::half ? over_year_of_half(next) : next + 1;
    } else if (!name(false, number, at, part)) {
      return false;
    }
    at = next;
    return true;
  }

  /// "third", "3rd", `第3`; 0 where it is none. `next`, behind the token `at`, moves over its
  /// ending.
  constexpr int ordinal(int at, int& next) const noexcept {
    const Token& first = token(at);
    if (first.is(Role::ordinal) && first.lexeme.value == text::ordinal_before_number) {
      next = at + 2;
      return token(at + 1).touches() ? digit(at + 1) : 0;
    }
    if (first.is(Role::ordinal) && first.is_word()) return first.lexeme.value;
    const Token& suffix = token(at + 1);
    const bool joined = first.is_digits() && context_.size(at) == 1 && suffix.touches() &&
                        suffix.is(Role::ordinal) && suffix.lexeme.value == 0;
    if (joined) next = at + 2;
    return joined ? context_.bytes(at)[0] - '0' : 0;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool read_itself(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    if (token(at).is(Role::quarter_letter | Role::half_letter)) {
      fiscal = fiscal || token(at).is(Role::fiscal);  // `FQ3`
      return read_letter(at, part);
    }
    if (read_digit(at, part)) return true;
    return read_spelled(at, part, fiscal);
  }

  /// `2018Q4`, `FY21Q3`, `CY21Q3`: the digits before the letter are a year.
  constexpr bool ends_year(int at) const noexcept {
    return context_.size(at) == 4 ||
           (context_.size(at) == 2 && token(at - 1).is(Role::fiscal | Role::calendar));
  }

  /// One digit, or the word for one where no blanks part the words: `3`, `三`; else 0.
  constexpr int digit(int at) const noexcept {
    if (token(at).is_digits()) return context_.size(at) == 1 ? context_.bytes(at)[0] - '0' : 0;
    if (!token(at).is(Role::cardinal) || !text::is_numeral_sign(*context_.passage, at)) return 0;
    const bool goes_on = token(at).touches() && text::is_numeral_sign(*context_.passage, at - 1);
    return goes_on ? 0 : token(at).lexeme.value;
  }

  /// Behind "first half-year"; but "first half year-ago".
  constexpr int over_year_of_half(int half) const noexcept {
    const int year = year_of_half(context_, half);
    const bool goes_on = token(context_.over_hyphen(year + 1)).is(Role::ago | Role::ended);
    return is_one_year(token(year)) && !goes_on ? year + 1 : half + 1;
  }

  /// "third quarter-point cut", "second half-billion-dollar loss": a part of what follows.
  constexpr bool is_fraction(int unit) const noexcept {
    const int next = context_.over_hyphen(unit + 1);
    const Token& word = token(next);
    return next > unit + 1 &&
           (word.marker >= 0 || word.is(Role::percent | Role::percentage_point | Role::basis_point |
                                        Role::point | Role::scale | Role::counted));
  }

  /// "the third quarter in a row": counted, and none of a year.
  constexpr bool is_one_in_row(int at) const noexcept {
    return token(at).is(Role::consecutive) && token(at).lexeme.value == text::behind_unit;
  }

  /// "i kwartał" is "and the quarter"; "I kwartał" is the first.
  constexpr bool is_small_letter(int at) const noexcept {
    return token(at).is_word() && context_.size(at) == 1 && token(at).casing == text::Casing::lower;
  }

  /// "I trimestri", where "I trimestre" is the first.
  constexpr bool is_article(int at, const Token& unit) const noexcept {
    return token(at).is_word() && context_.size(at) == 1 && unit.has(text::plural);
  }

  const Context& context_;
  YearReader years_;
};

}  // namespace finq::inline v0_1::read
