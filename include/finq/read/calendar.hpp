// Years, months and days as a text writes them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/read/whole_number.hpp"

namespace finq::inline v0_1::read {

/// A named point of the calendar: up to before token `end`.
struct NamedPoint {
  PeriodPoint point;
  int end = 0;
};

/// Reads dates in any usual order: `September 30, 2025`, `30 Sept 2025`, `2025-09-30`, `9/30/2025`.
class CalendarReader {
 public:
  constexpr explicit CalendarReader(const Context& context) noexcept : context_(context) {}

  // ---- years

  /// Four digits of a year that a text of our time may name.
  constexpr bool read_year(int at, int& year) const noexcept {
    if (!token(at).is_digits() || context_.size(at) != 4) return false;
    year = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      year = year * 10 + (c - '0');
    }
    return year >= 1800 && year <= 2199;
  }

  /// `2016年`, `二〇一六年`; `end` behind the sign.
  constexpr bool read_signed_year(int at, int& year, int& end) const noexcept {
    if (token(at).is_digits() && !is_year_sign(at + 1)) return false;
    return read_long_year(at, year, end) && is_year_sign(end++);
  }

  /// Four digits or signs of a year; `end` behind them.
  constexpr bool read_long_year(int at, int& year, int& end) const noexcept {
    end = at + 1;
    if (token(at).is_digits()) return read_year(at, year);
    return WholeNumberReader{context_}.read(at, 4, year, end) && year >= 1800 && year <= 2199;
  }

  /// The `16年` of `16年第二季度`; not of an era (`平成30年`).
  constexpr bool read_short_signed_year(int at, int& year, int& end) const noexcept {
    end = at + 2;
    return is_year_sign(at + 1) && read_short_year(at, year) && !token(at - 1).is(Role::named);
  }

  /// `'21`, or two digits where the caller says that they touch a letter: `FY21`.
  constexpr bool read_short_year(int at, int& year) const noexcept {
    if (!token(at).is_digits() || context_.size(at) != 2) return false;
    const std::string_view digits = context_.bytes(at);
    if (!text::is_digit(digits[0]) || !text::is_digit(digits[1])) return false;
    const int two = (digits[0] - '0') * 10 + (digits[1] - '0');
    year = two + (two < 70 ? 2000 : 1900);
    return true;
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
    return !next.touches() || !(next.is_word() || next.is_digits() || next.is(Role::percent));
  }

  /// The year ends here, or a quarter touches it: `FY21Q3`, `2018Q4`.
  constexpr bool is_closed_year(int at) const noexcept {
    const bool quarter = token(at).is(Role::quarter_letter | Role::half_letter) &&
                         token(at + 1).touches() && token(at + 1).is_digits() &&
                         context_.size(at + 1) == 1;
    return is_closed(at) || (quarter && is_closed(at + 2));
  }

  /// A whole number of at most two digits, with its ending: `30`, `30th`.
  constexpr bool read_day(int at, int& day, int& end) const noexcept {
    if (!token(at).is_digits() || context_.size(at) > 2) return false;
    day = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      day = day * 10 + (c - '0');
    }
    end = at + 1;
    const Token& suffix = token(end);
    if (suffix.touches() && suffix.is(Role::ordinal) && suffix.lexeme.value == 0) ++end;
    return is_closed(end) && day >= 1;
  }

  // ---- dates

  /// A month or a day, with its year or without.
  constexpr bool read_date(int at, NamedPoint& date) const noexcept {
    const Token& first = token(at);
    if (first.is(Role::month)) return read_month_first(at, date);
    const bool may_be_month = context_.may_hold(Role::month);
    if (may_be_month && read_signed(at, date)) return true;
    if (!first.is_digits()) {
      return first.is(Role::ordinal | Role::tens | Role::vulgar) && read_spelled_day(at, date);
    }
    return read_iso(at, date) || read_year_slashed(at, date) || read_slashed(at, date) ||
           read_dotted(at, date) || (may_be_month && read_day_first(at, date));
  }

  /// `9/30`: a day only where something ends on it.
  constexpr bool read_slashed_day(int at, NamedPoint& date) const noexcept {
    int month = 0;
    int day = 0;
    int end = 0;
    if (!read_day_digits(at, month, end) || !is_slash(at + 1)) return false;
    if (!read_pair(at + 2, day) || (month > 12 && !is_day_first())) return false;
    return is_closed(at + 3) && !is_slash(at + 3) &&
           set(day_of(PeriodPoint::of_year(), month, day), at, at + 3, date);
  }

  constexpr bool is_uncertain(int at) const noexcept { return token(at).has(text::uncertain); }

  /// 年, 月, 日 right behind the digits of a year, a month, a day.
  constexpr bool is_year_sign(int at) const noexcept {
    return is_sign(at, Role::time_unit) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(Unit::year);
  }
  constexpr bool is_month_sign(int at) const noexcept { return is_sign(at, Role::month); }
  constexpr bool is_day_sign(int at) const noexcept {
    return is_sign(at, Role::time_unit) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(Unit::day);
  }

  /// `9月30日`, `九月`, `9월`: whether a month is counted so at `at`.
  constexpr bool is_signed_month(int at) const noexcept {
    int month = 0;
    int end = 0;
    return read_signed_month(at, month, end);
  }

 private:
  /// One letter of a script without blanks, right behind digits; or `月期`, where a year ends.
  constexpr bool is_sign(int at, Role role) const noexcept {
    return token(at).is(role) && token(at).touches() && context_.is_unspaced(at) &&
           (token(at).is(Role::ended) ||
            context_.size(at) == text::decode(context_.bytes(at), 0).size);
  }

  constexpr bool read_signed_month(int at, int& month, int& end) const noexcept {
    return WholeNumberReader{context_}.read(at, 2, month, end) && month >= 1 && month <= 12 &&
           is_month_sign(end);
  }

  /// `2025年9月30日`, `二〇二五年九月`, `2016年の9月`, `16年9月`, `9월 30일`.
  constexpr bool read_signed(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int behind = at;
    const bool dated =
        read_signed_year(at, year, behind) || read_short_signed_year(at, year, behind);
    const int begin = dated ? context_.over_possessive(behind) : at;
    int month = 0;
    int sign = 0;
    if (!read_signed_month(begin, month, sign) || (dated && !context_.is_near(begin))) return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    int day = 0;
    int day_sign = 0;
    if (context_.is_near(sign + 1) &&
        WholeNumberReader{context_}.read(sign + 1, 2, day, day_sign) && is_day_sign(day_sign)) {
      return set(base.day(month, day), at, day_sign + 1, date);
    }
    // "이월" is what is carried forward, too.
    if (!dated && text::is_hangul(*context_.passage, at)) return false;
    return set(base.month(month), at, sign + 1, date);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool set(const Result<PeriodPoint>& point, int at, int end, NamedPoint& date) const {
    if (!point) {
      context_.complain(ParseErrc::no_such_date, at, Expected::valid_date);
      return false;
    }
    date = {*point, end};
    return true;
  }

  /// "September 30, 2025", "September 2025", "September 30", "September".
  constexpr bool read_month_first(int at, NamedPoint& date) const noexcept {
    if (is_month_sign(at)) return false;
    const int month = token(at).lexeme.value;
    int next = at + 1;
    if (token(next).is_mark(U'.') && token(next).touches() && token(at).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = 0;
    int day = 0;
    const bool ordinal = token(next).is(Role::determiner) && token(next + 2).is(Role::ordinal) &&
                         token(next + 2).lexeme.value == 0 &&
                         (!token(next + 3).is_word() || token(next + 4).is_digits());
    if (ordinal) ++next;  // "October the 1st, 1989"; but "in October the 1st Battalion"
    if (context_.is_near(next) && read_day(next, day, end) && day <= 31 && !is_counted(end) &&
        !is_of_range(at, end)) {
      const bool dated = read_year_behind(end, year, end);
      const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
      return set(base.day(month, day), next, end, date);
    }
    if (read_year_behind(next, year, end)) {
      return set((*PeriodPoint::of_year(year)).month(month), at, end, date);
    }
    return set(PeriodPoint::of_year().month(month), at, at + 1, date);
  }

  /// "May 2 percent", "March 5 million": the digits begin another figure.
  constexpr bool is_counted(int at) const noexcept {
    return token(at).is(Role::percent | Role::scale | Role::basis_point | Role::percentage_point) &&
           context_.is_near(at);
  }

  /// "in May 5-10%", "in March 10 to 15 people"; but "from 12% on May 5 to 10%".
  constexpr bool is_of_range(int month, int at) const noexcept {
    const Token& joint = token(at);
    const bool glued = text::is_dash(joint) && joint.touches() && token(at + 1).touches();
    const bool spaced =
        (text::is_dash(joint) || context_.is_to(at)) && context_.is_within(month - 1);
    return (glued || spaced) && token(at + 1).is_digits() && context_.begins_figure(at + 2);
  }

  /// ", 2025", " 2025", " of 2025"; `end` stays where there is none.
  constexpr bool read_year_behind(int at, int& year, int& end) const noexcept {
    int next = at;
    if (context_.is_comma(next) && token(next).touches()) ++next;
    if (token(next).is(Role::of) && next == at) ++next;
    int behind = 0;
    // "December 31,<tab>2022": the comma goes on in the next column.
    const bool goes_on = next > at && context_.is_cell(next) && token(at - 1).is_digits();
    if (goes_on ? !read_cell_year(next, year, behind) : !read_any_year(next, year, behind)) {
      return false;
    }
    end = behind;
    return true;
  }

  /// "30 September 2025", "30th of September".
  constexpr bool read_day_first(int at, NamedPoint& date) const noexcept {
    int day = 0;
    int next = 0;
    if (!read_day(at, day, next) || day > 31) return false;
    const Token& before = token(at - 1);
    const bool hung = token(at).touches() && before.kind != text::TokenKind::edge &&
                      !before.is_mark(U'(') && !is_behind_day(at);
    return !hung && read_month_of(at, day, next, date);
  }

  /// What follows the day: " September 2025", "th of September".
  constexpr bool read_month_of(int at, int day, int next, NamedPoint& date) const noexcept {
    if (token(next).is(Role::of)) ++next;
    next = context_.over_hyphen(next);
    if (!token(next).is(Role::month) || !context_.is_near(next) || is_month_sign(next))
      return false;
    const int month = token(next).lexeme.value;
    ++next;
    if (token(next).is_mark(U'.') && token(next).touches() &&
        token(next - 1).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = token(next - 1).is_mark(U'.') ? next - 1 : next;
    const bool dated = read_year_behind(text::is_hyphen(token(next)) ? next + 1 : next, year, end);
    if (!dated && is_uncertain(next - 1) && token(next - 1).casing == text::Casing::lower)
      return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    return set(base.day(month, day), at, end, date);
  }

  /// "the third of March", "the thirty-first of December"; but "a third of March".
  constexpr bool read_spelled_day(int at, NamedPoint& date) const noexcept {
    const bool tens = token(at).is(Role::tens);
    const int unit = tens ? context_.over_hyphen(at + 1) : at;
    const Token& last = token(unit);
    if (!token(at - 1).is(Role::determiner) || !token(unit + 1).is(Role::of)) return false;
    const int value = last.lexeme.value;
    int day = last.is(Role::ordinal)               ? value
              : last.is(Role::vulgar) && value > 0 ? 1000 / value
                                                   : 0;
    if (day < 1 || day > (tens ? 9 : 31)) return false;
    if (tens) day += token(at).lexeme.value;
    return day <= 31 && read_month_of(at, day, unit + 1, date);
  }

  /// The second day of "4-22 January", "4th-22nd January", "4 May 2020-22 March 2021".
  constexpr bool is_behind_day(int at) const noexcept {
    const Token& before = token(at - 2);
    const bool ends_day =
        before.is(Role::month | Role::ordinal) ||
        (before.is_digits() && (context_.size(at - 2) <= 2 || token(at - 3).is(Role::month)));
    return text::is_dash(token(at - 1)) && ends_day;
  }

  constexpr bool read_pair(int at, int& number) const noexcept {
    int end = 0;
    return token(at).touches() && read_day_digits(at, number, end);
  }

  constexpr bool read_day_digits(int at, int& number, int& end) const noexcept {
    if (!token(at).is_digits() || context_.size(at) > 2) return false;
    number = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      number = number * 10 + (c - '0');
    }
    end = at + 1;
    return true;
  }

  /// `2025-09-30` (ISO 8601).
  constexpr bool read_iso(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!read_year(at, year) || !context_.is_inner_hyphen(at + 1)) return false;
    if (context_.size(at + 2) != 2 || !read_pair(at + 2, month)) return false;
    if (!context_.is_inner_hyphen(at + 3)) {  // `2025-09`
      const bool dated = context_.is_strict || token(at - 1).is(Role::dating);
      return dated && month <= 12 && is_closed(at + 3) &&
             set((*PeriodPoint::of_year(year)).month(month), at, at + 3, date);
    }
    if (context_.size(at + 4) != 2 || !read_pair(at + 4, day) || !is_closed(at + 5)) return false;
    return set((*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  /// `2025/09/30`, `2025/9/30`.
  constexpr bool read_year_slashed(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!read_year(at, year) || !is_slash(at + 1) || !read_pair(at + 2, month)) return false;
    if (!is_slash(at + 3) || !read_pair(at + 4, day) || !is_closed(at + 5)) return false;
    return set((*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  /// `9/30/2025`, `9/30/25`, and `30/9/2025` where only that is a date or the language says so;
  /// there also `30-9-2025`.
  constexpr bool read_slashed(int at, NamedPoint& date) const noexcept {
    int first = 0;
    int second = 0;
    int year = 0;
    int end = 0;
    const bool dashed = is_day_first() && context_.is_inner_hyphen(at + 1);
    if (!read_day_digits(at, first, end) || !(dashed || is_slash(at + 1))) return false;
    if (!read_pair(at + 2, second) || !token(at + 4).touches()) return false;
    if (!(dashed ? context_.is_inner_hyphen(at + 3) : is_slash(at + 3))) return false;
    if (!read_year(at + 4, year) && (dashed || !is_of_date(at) || !read_short_year(at + 4, year))) {
      return false;
    }
    const auto point = day_of(*PeriodPoint::of_year(year), first, second);
    return is_closed(at + 5) && set(point, at, at + 5, date);
  }

  constexpr bool is_day_first() const noexcept { return context_.options->language->day_first; }

  constexpr Result<PeriodPoint> day_of(const PeriodPoint& year, int one, int other) const noexcept {
    return one > 12 || (is_day_first() && other <= 12) ? year.day(other, one)
                                                       : year.day(one, other);
  }

  /// Before `9/30/25`, which may be a ratio or a version too.
  constexpr bool is_of_date(int at) const noexcept {
    const Token& before = token(at - 1);
    const bool dated =
        before.is(Role::dating | Role::relation | Role::ended) || before.is_mark(U'(');
    return context_.is_strict || (dated && !before.is(Role::of));
  }

  constexpr bool is_slash(int at) const noexcept {
    return token(at).is_mark(U'/') && token(at).touches();
  }

  /// `30.09.2025`: one token, since the dots stand between digits.
  constexpr bool read_dotted(int at, NamedPoint& date) const noexcept {
    const std::string_view digits = context_.bytes(at);
    if (digits.size() < 8 || digits.size() > 10) return false;
    int parts[3] = {};
    int count = 0;
    for (const char c : digits) {
      if (c == '.') {
        if (++count > 2) return false;
      } else if (text::is_digit(c)) {
        parts[count] = parts[count] * 10 + (c - '0');
        if (parts[count] > 9999) return false;
      } else {
        return false;
      }
    }
    if (count != 2 || parts[2] < 1800 || parts[2] > 2199 || parts[0] > 31 || parts[1] > 12) {
      return false;
    }
    const auto point = (*PeriodPoint::of_year(parts[2])).day(parts[1], parts[0]);
    return is_closed(at + 1) && set(point, at, at + 1, date);
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
