// Days of one month: "4 to 22 January 1995", "July 13-15".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/calendar.hpp"
#include "finq/read/quarter.hpp"

namespace finq::inline v0_1::read {

/// Reads two days, or the second of them.
class DaysOfMonthReader {
 public:
  constexpr explicit DaysOfMonthReader(const Context& context) noexcept
      : context_(context), calendar_(context), years_(context) {}

  /// "4 to 22 January 1995", "13-15 July": the month and the year belong to both days.
  constexpr bool read(int at, NamedPeriod& found) const noexcept {
    int day = 0;
    int connector = 0;
    if (!is_before_month(at) || !calendar_.read_day(at, day, connector)) return false;
    const Token& before = token(at - 1);
    if (before.marker >= 0 || context_.is_hung(at)) return false;
    // "entre le 4 et le 22 janvier 1995"
    const bool has_article = before.is(Role::determiner);
    const bool between =
        token(has_article ? at - 2 : at - 1).is(Role::between) && context_.is_and(connector);
    const bool again = between || has_article || connector > at + 1;  // "the 4th to the 22nd of"
    const int second =
        again && token(connector + 1).is(Role::determiner) ? connector + 2 : connector + 1;
    if (!between && !context_.is_to(connector) && !text::is_dash(token(connector))) return false;
    NamedPoint last;
    if (!context_.is_near(second) || !calendar_.read_date(second, last)) return false;
    if (last.point.part() != PeriodPoint::Part::day) return false;
    const auto first = base_of(last.point).day(last.point.number(), day);
    const auto span = first ? Period::span(*first, last.point) : first.error();
    if (!span) return false;
    found = {*span, at, last.end};
    return true;
  }

  /// The last day of "January 1 to 15, 2018", "July 13-15", in the month of `from`.
  constexpr bool read_last(const PeriodPoint& from, int at, NamedPeriod& last) const noexcept {
    int day = 0;
    int year = 0;
    int end = 0;
    if (!calendar_.read_day(at, day, end)) return false;
    const int next = context_.over_comma(end);
    const bool dated = years_.read_any_year(next, year, end);
    NamedPoint whole;
    if (!dated && (context_.begins_figure(end) || calendar_.read_date(at, whole))) return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    const auto point = base.day(from.number(), day);
    if (!point) return false;
    last = {Period::named(*point), at, end};
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// Most digits are not: "4-22 January", "the 4th to the 22nd of January".
  constexpr bool is_before_month(int at) const noexcept {
    if (!token(at).is_digits()) return false;
    for (int i = at + 3; i <= at + 7; ++i) {
      if (token(i).is(Role::month)) return true;
    }
    return false;
  }

  /// The year of a point, or none.
  static constexpr PeriodPoint base_of(const PeriodPoint& point) noexcept {
    return point.has_year() ? *PeriodPoint::of_year(point.year()) : PeriodPoint::of_year();
  }

  const Context& context_;
  CalendarReader calendar_;
  YearReader years_;
};

}  // namespace finq::inline v0_1::read
