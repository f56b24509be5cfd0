// Named points of a year, units, and relations to them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/date.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// The units that a text can count from today: "last quarter", "next fiscal year".
enum class PeriodUnit : std::uint8_t {
  day,
  week,
  month,
  quarter,
  half,
  year,
  fiscal_quarter,
  fiscal_year
};

/// How the unit is written in the normal form: "quarter", "FY".
constexpr std::string_view name(PeriodUnit unit) {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"day"sv,  "week"sv, "month"sv, "quarter"sv,
                                        "half"sv, "year"sv, "FQ"sv,    "FY"sv};
  return names[static_cast<std::size_t>(unit)];
}

/// How a text relates to the period that it names: "since 2020", "the next five years".
enum class Relation : std::uint8_t { none, since, until, by, before, next, last };

/// "since"; empty for `none`.
constexpr std::string_view name(Relation relation) {
  using detail::operator""sv;
  constexpr std::string_view names[] = {""sv,       "since"sv, "until"sv, "by"sv,
                                        "before"sv, "next"sv,  "last"sv};
  return names[static_cast<std::size_t>(relation)];
}

/// A named piece of a year: the whole of it, a half, a quarter, a month or a day.
///
/// The year may be missing ("XXXX-Q3"): the text did not say it, and nobody makes it up. A fiscal
/// point ("FY2022-Q2") is one of a fiscal year, and has no months or days of its own.
class PeriodPoint {
 public:
  enum class Part : std::uint8_t { year, half, quarter, month, day };

  /// A year that the text does not name.
  constexpr PeriodPoint() = default;
  static constexpr PeriodPoint of_year() { return {}; }

  /// Year 1…9999; else `no_such_date`.
  static constexpr Result<PeriodPoint> of_year(int year) {
    if (year < 1 || year > 9999) return Errc::no_such_date;
    PeriodPoint point;
    point.year_ = static_cast<std::int16_t>(year);
    return point;
  }

  /// Quarter 1…4 of this year; else `no_such_date`.
  [[nodiscard]] constexpr Result<PeriodPoint> quarter(int number) const {
    if (number < 1 || number > 4) return Errc::no_such_date;
    return with(Part::quarter, number, 0);
  }

  /// Half 1 or 2 of this year; else `no_such_date`.
  [[nodiscard]] constexpr Result<PeriodPoint> half(int number) const {
    if (number < 1 || number > 2) return Errc::no_such_date;
    return with(Part::half, number, 0);
  }

  /// Month 1…12 of this year; else `no_such_date`, and `not_a_period` for a fiscal year.
  [[nodiscard]] constexpr Result<PeriodPoint> month(int number) const {
    if (fiscal_) return Errc::not_a_period;
    if (number < 1 || number > 12) return Errc::no_such_date;
    return with(Part::month, number, 0);
  }

  /// A day of this year (29 February is one, where the year is missing); else `no_such_date`, and
  /// `not_a_period` for a fiscal year.
  [[nodiscard]] constexpr Result<PeriodPoint> day(int month_number, int day_number) const {
    if (fiscal_) return Errc::not_a_period;
    const int length = days_in_month(has_year() ? year_ : 4, month_number);
    if (day_number < 1 || day_number > length) return Errc::no_such_date;
    return with(Part::day, month_number, day_number);
  }

  /// The day of that date.
  static constexpr PeriodPoint of_date(Date date) {
    const DateFields f = date.fields();
    PeriodPoint point;
    point.year_ = static_cast<std::int16_t>(f.year);
    return point.with(Part::day, f.month, f.day);
  }

  /// The same of a fiscal year. Error: `not_a_period` for a month or a day.
  [[nodiscard]] constexpr Result<PeriodPoint> as_fiscal() const {
    if (part_ == Part::month || part_ == Part::day) return Errc::not_a_period;
    PeriodPoint point = *this;
    point.fiscal_ = true;
    return point;
  }

  /// The same of a calendar year.
  [[nodiscard]] constexpr PeriodPoint as_calendar() const {
    PeriodPoint point = *this;
    point.fiscal_ = false;
    return point;
  }

  /// The same of another year. Error: `no_such_date` (29 February, year 0 or 10000).
  [[nodiscard]] constexpr Result<PeriodPoint> in_year(int year) const {
    if (year < 1 || year > 9999) return Errc::no_such_date;
    if (part_ == Part::day && day_ > days_in_month(year, number_)) return Errc::no_such_date;
    PeriodPoint point = *this;
    point.year_ = static_cast<std::int16_t>(year);
    return point;
  }

  [[nodiscard]] constexpr Part part() const { return part_; }
  [[nodiscard]] constexpr bool is_fiscal() const { return fiscal_; }
  [[nodiscard]] constexpr bool has_year() const { return year_ != 0; }
  /// The year, 0 where it is missing.
  [[nodiscard]] constexpr int year() const { return year_; }
  /// The number of the half, the quarter or the month (also of a day); 0 for a whole year.
  [[nodiscard]] constexpr int number() const { return number_; }
  /// The day of the month, 0 unless `part()` is `day`.
  [[nodiscard]] constexpr int day() const { return day_; }

  /// The first month of its year that it covers, 1…12.
  [[nodiscard]] constexpr int first_month() const {
    switch (part_) {
      case Part::year: return 1;
      case Part::half: return number_ * 6 - 5;
      case Part::quarter: return number_ * 3 - 2;
      default: return number_;
    }
  }
  /// The last month of its year that it covers, 1…12.
  [[nodiscard]] constexpr int last_month() const { return first_month() + months() - 1; }
  /// How many months it covers; 1 for a day.
  [[nodiscard]] constexpr int months() const {
    switch (part_) {
      case Part::year: return 12;
      case Part::half: return 6;
      case Part::quarter: return 3;
      default: return 1;
    }
  }

  friend constexpr bool operator==(const PeriodPoint&, const PeriodPoint&) = default;

 private:
  [[nodiscard]] constexpr PeriodPoint with(Part part, int number, int day) const {
    PeriodPoint point = *this;
    point.part_ = part;
    point.number_ = static_cast<std::uint8_t>(number);
    point.day_ = static_cast<std::uint8_t>(day);
    return point;
  }

  std::int16_t year_ = 0;
  Part part_ = Part::year;
  std::uint8_t number_ = 0;
  std::uint8_t day_ = 0;
  bool fiscal_ = false;
};

}  // namespace finq::inline v0_1
