// The year, half, quarter or month that a stretch of days is.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/date_range.hpp"
#include "finq/detail/period_point.hpp"
#include "finq/fiscal_calendar.hpp"

namespace finq::inline v0_1 {

/// When a period of one calendar is called a period of another.
enum class Fit : std::uint8_t {
  same_days,   ///< only where both have the same days
  middle_day,  ///< the one of about that length that holds the middle day
};

namespace detail {

/// Twelve months, six, three or one; 0 for any other length.
constexpr int months_of_days(std::int32_t days) {
  if (days >= 350 && days <= 380) return 12;
  if (days >= 175 && days <= 190) return 6;
  if (days >= 84 && days <= 98) return 3;
  return days >= 28 && days <= 35 ? 1 : 0;
}

constexpr Date middle_of(const DateRange& range) { return range.first() + (range.days() - 1) / 2; }

/// The piece of that many months of a year that holds the month of that number, 1…12.
constexpr Result<PeriodPoint> piece_of_year(PeriodPoint year, int month, int months) {
  switch (months) {
    case 12: return year;
    case 6: return year.half((month + 5) / 6);
    case 3: return year.quarter((month + 2) / 3);
    default: return year.month(month);
  }
}

constexpr Result<PeriodPoint> calendar_name(const DateRange& range, Fit fit) {
  const int months = months_of_days(range.days());
  if (months == 0) return Errc::not_defined;
  const DateFields day = middle_of(range).fields();
  const auto name = piece_of_year(PeriodPoint::of_year(day.year).value(), day.month, months);
  if (!name || fit == Fit::middle_day) return name;
  const int first = name->first_month();
  const int last = name->last_month();
  const bool is_same = range.first() == Date::from(day.year, first, 1) &&
                       range.last() == Date::from(day.year, last, days_in_month(day.year, last));
  return is_same ? name : Errc::not_exact;
}

/// A fiscal year has no months in the normal form: a month is `not_defined`.
constexpr Result<PeriodPoint> fiscal_name(const DateRange& range, const FiscalCalendar& calendar,
                                          Fit fit) {
  const int months = months_of_days(range.days());
  if (months < 3) return Errc::not_defined;
  const Date middle = middle_of(range);
  const auto number = calendar.fiscal_year_of(middle);
  if (!number) return number.error();
  const auto quarter = calendar.quarter_of(middle);
  if (!quarter) return quarter.error();
  const auto year = PeriodPoint::of_year(*number)->as_fiscal();
  const auto name = piece_of_year(year.value(), *quarter * 3, months);
  if (!name || fit == Fit::middle_day) return name;
  const auto days = months == 12  ? calendar.year(*number)
                    : months == 6 ? calendar.half(*number, name->number())
                                  : calendar.quarter(*number, *quarter);
  return days == range ? name : Errc::not_exact;
}

}  // namespace detail
}  // namespace finq::inline v0_1
