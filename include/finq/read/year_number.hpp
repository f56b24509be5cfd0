// The number of a year, and what ends it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/read/date_sign.hpp"
#include "finq/read/whole_number.hpp"

namespace finq::inline v0_1::read {

/// Reads years in digits or signs: `2021`, `'21`, `二〇一六年`.
class YearReader {
 public:
  constexpr explicit YearReader(const Context& context) noexcept : context_(context) {}

  /// Four digits of a year that a text of our time may name.
  constexpr bool read_year(int at, int& year) const noexcept {
    return context_.size(at) == 4 && read_bare_digits(context_, at, 4, year) && year >= 1800 &&
           year <= 2199;
  }

  /// `2016年`, `二〇一六年`; `end` behind the sign.
  constexpr bool read_signed_year(int at, int& year, int& end) const noexcept {
    if (token(at).is_digits() && !is_year_sign(context_, at + 1)) return false;
    return read_long_year(at, year, end) && is_year_sign(context_, end++);
  }

  /// The `6` of `令和6年`, which is 2024: the name of the era says the year before its first.
  constexpr bool read_year_of_era(int at, int& year) const noexcept {
    constexpr int earliest = 1800;
    const Token& era = token(at - 1);
    if (!era.is(Role::named) || era.lexeme.value < earliest || !token(at).touches()) return false;
    if (!read_bare_digits(context_, at, 3, year)) return false;
    year += era.lexeme.value;
    return year > era.lexeme.value && year <= 2199;
  }

  /// Four digits or signs of a year, or the year of an era; `end` behind them.
  constexpr bool read_long_year(int at, int& year, int& end) const noexcept {
    end = at + 1;
    if (token(at).is_digits()) return read_year(at, year) || read_year_of_era(at, year);
    return WholeNumberReader{context_}.read(at, 4, year, end) && year >= 1800 && year <= 2199;
  }

  /// The `16年` of `16年第二季度`; not of an era (`平成30年`).
  constexpr bool read_short_signed_year(int at, int& year, int& end) const noexcept {
    end = at + 2;
    return is_year_sign(context_, at + 1) && read_short_year(at, year) &&
           !token(at - 1).is(Role::named);
  }

  /// `'21`, or two digits where the caller says that they touch a letter: `FY21`.
  constexpr bool read_short_year(int at, int& year) const noexcept {
    if (context_.size(at) != 2 || !read_bare_digits(context_, at, 2, year)) return false;
    year += year < 70 ? 2000 : 1900;
    return true;
  }

  /// Two digits that nothing else explains are a year of these, or none: `q1 21`, `6M20`.
  constexpr bool read_recent_year(int at, int& year) const noexcept {
    constexpr int earliest = 2015;
    constexpr int latest = 2034;
    return read_short_year(at, year) && year >= earliest && year <= latest;
  }

  /// "2021", "'21", the year of `Q1'2021`; `end` behind it.
  constexpr bool read_any_year(int at, int& year, int& end) const noexcept {
    if (context_.is_near(at) && read_year(at, year)) {
      end = at + 1;
      return is_closed(end);
    }
    if (!text::is_apostrophe(token(at)) || !token(at + 1).touches()) return false;
    end = at + 2;
    const Token& before = token(at - 1);
    const bool is_joint = token(at).touches() && (before.is_word() || before.is_digits());
    return (read_short_year(at + 1, year) || (is_joint && read_year(at + 1, year))) &&
           is_closed(end);
  }

  /// The four digits of a year in a column of their own.
  constexpr bool read_cell_year(int at, int& year, int& end) const noexcept {
    end = at + 1;
    return context_.is_cell(at) && read_year(at, year) && is_closed(end);
  }

  static constexpr bool is_next(int year, int other) noexcept {
    return other == year + 1 || other == year - 1;
  }

  /// The number ends here: no letter, digit or per cent sign touches it.
  constexpr bool is_closed(int at) const noexcept {
    const Token& next = token(at);
    if (next.is(Role::connector) && context_.is_unspaced(at)) return true;  // `2020至2023年`
    return !next.touches() || !(next.is_word() || next.is_digits() || next.is(Role::percent)) ||
           is_estimate_letter(at);
  }

  /// Behind what says more of the year: the letter of `2026E`, `FY26E`, what is expected of it, or
  /// the 全年 of `2024年全年`, all of it.
  constexpr int over_year_ending(int at) const noexcept {
    const bool is_all = token(at).is(Role::calendar) && context_.is_unspaced(at) &&
                        token(at).touches() && is_year_sign(context_, at - 1);
    return is_all || is_estimate_letter(at) ? at + 1 : at;
  }
  constexpr bool is_estimate_letter(int at) const noexcept {
    const Token& behind = token(at + 1);
    return token(at).has(text::says_estimate) && token(at).touches() && token(at).is_plain_word() &&
           !token(at - 2).is(Role::named) &&
           !(behind.touches() && (behind.is_word() || behind.is_digits()));
  }

  /// The year ends here, or a quarter touches it: `FY21Q3`, `2018Q4`.
  constexpr bool is_closed_year(int at) const noexcept {
    const bool quarter = token(at).is(Role::quarter_letter | Role::half_letter) &&
                         token(at + 1).touches() && token(at + 1).is_digits() &&
                         context_.size(at + 1) == 1;
    return is_closed(at) || (quarter && is_closed(at + 2));
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
