// Dates in digits alone: `2025-09-30`, `9/30/2025`, `30.09.2025`.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/read/year_number.hpp"

namespace finq::inline v0_1::read {

/// A named point of the calendar: up to before token `end`.
struct NamedPoint {
  PeriodPoint point;
  int end = 0;
};

/// Takes the point, which ends before token `end`; false, and a complaint, where the calendar has
/// no such day.
constexpr bool set_point(const Context& context, const Result<PeriodPoint>& point, int at, int end,
                         NamedPoint& date) noexcept {
  if (!point) {
    context.complain(ParseErrc::no_such_date, at, Expected::valid_date);
    return false;
  }
  date = {*point, end};
  return true;
}

class NumericDateReader {
 public:
  constexpr explicit NumericDateReader(const Context& context) noexcept
      : context_(context), years_(context) {}

  constexpr bool read(int at, NamedPoint& date) const noexcept {
    return read_iso(at, date) || read_year_slashed(at, date) || read_slashed(at, date) ||
           read_dotted(at, date) || (token(at + 1).is(Role::ordinal) && read_parted(at, date));
  }

  /// `9/30`: a day only where something ends on it.
  constexpr bool read_slashed_day(int at, NamedPoint& date) const noexcept {
    int first = 0;
    int second = 0;
    if (!read_part(at, first) || !is_slash(at + 1)) return false;
    if (!read_next_part(at + 2, second) || (first > 12 && !is_day_first())) return false;
    return years_.is_closed(at + 3) && !is_slash(at + 3) &&
           set_point(context_, day_of(PeriodPoint::of_year(), first, second), at, at + 3, date);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool read_part(int at, int& number) const noexcept {
    return read_bare_digits(context_, at, 2, number);
  }

  constexpr bool read_next_part(int at, int& number) const noexcept {
    return token(at).touches() && read_part(at, number);
  }

  /// `2025-09-30` (ISO 8601).
  constexpr bool read_iso(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!years_.read_year(at, year) || !context_.is_inner_hyphen(at + 1)) return false;
    if (context_.size(at + 2) != 2 || !read_next_part(at + 2, month)) return false;
    if (!context_.is_inner_hyphen(at + 3)) {  // `2025-09`
      const bool dated = context_.is_strict || token(at - 1).is(Role::dating);
      return dated && month <= 12 && years_.is_closed(at + 3) &&
             set_point(context_, (*PeriodPoint::of_year(year)).month(month), at, at + 3, date);
    }
    if (context_.size(at + 4) != 2 || !read_next_part(at + 4, day) || !years_.is_closed(at + 5))
      return false;
    return set_point(context_, (*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  /// `2025/09/30`, `2025/9/30`.
  constexpr bool read_year_slashed(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!years_.read_year(at, year) || !is_slash(at + 1) || !read_next_part(at + 2, month))
      return false;
    if (!is_slash(at + 3) || !read_next_part(at + 4, day) || !years_.is_closed(at + 5))
      return false;
    return set_point(context_, (*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  /// `9/30/2025`, `9/30/25`, and `30/9/2025` where only that is a date or the language says so;
  /// where a date is due also `9-30-2025`.
  constexpr bool read_slashed(int at, NamedPoint& date) const noexcept {
    int first = 0;
    int second = 0;
    int year = 0;
    if (!read_part(at, first)) return false;
    const bool dashed = context_.is_inner_hyphen(at + 1) && is_of_date(at) &&
                        (is_day_first() || (first <= 12 && !context_.begins_figure(at + 5)));
    if (!dashed && !is_slash(at + 1)) return false;
    if (!read_next_part(at + 2, second) || !token(at + 4).touches()) return false;
    if (!(dashed ? context_.is_inner_hyphen(at + 3) : is_slash(at + 3))) return false;
    if (!years_.read_year(at + 4, year) &&
        (dashed || !is_of_date(at) || !years_.read_short_year(at + 4, year))) {
      return false;
    }
    const auto point = day_of(*PeriodPoint::of_year(year), first, second);
    return years_.is_closed(at + 5) && set_point(context_, point, at, at + 5, date);
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
    return years_.is_closed(at + 1) && set_point(context_, point, at, at + 1, date);
  }

  /// `31. 12. 2023`, where a dot makes an ordinal.
  [[gnu::noinline]] constexpr bool read_parted(int at, NamedPoint& date) const noexcept {
    int day = 0;
    int month = 0;
    int year = 0;
    if (!context_.is_dotted_date(at) || !years_.read_year(at + 4, year)) return false;
    if (!read_part(at, day) || !read_part(at + 2, month)) return false;
    return years_.is_closed(at + 5) &&
           set_point(context_, (*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  const Context& context_;
  YearReader years_;
};

}  // namespace finq::inline v0_1::read
