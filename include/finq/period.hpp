// A stretch of time as a text names it, not yet as dates.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "decimal.hpp"
#include "detail/period_point.hpp"
#include "detail/short_text.hpp"
#include "duration.hpp"
#include "result.hpp"

namespace finq {

/// The units that a text can count from today: "last quarter", "next fiscal year".
enum class PeriodUnit : std::uint8_t {
  day, week, month, quarter, half, year, fiscal_quarter, fiscal_year
};

/// How the unit is written in the normal form: "quarter", "FY".
constexpr std::string_view name(PeriodUnit unit) {
  constexpr std::string_view names[] = {"day",  "week", "month", "quarter",
                                        "half", "year", "FQ",    "FY"};
  return names[static_cast<std::size_t>(unit)];
}

/// How a text relates to the period that it names: "since 2020", "the next five years".
enum class Relation : std::uint8_t { none, since, until, by, before, next, last };

/// "since"; empty for `none`.
constexpr std::string_view name(Relation relation) {
  constexpr std::string_view names[] = {"", "since", "until", "by", "before", "next", "last"};
  return names[static_cast<std::size_t>(relation)];
}

/// A symbolic stretch of time: calendar, fiscal, relative or open, with its year or without.
///
/// `text()` is its normal form (after ISO 8601 and TIMEX3), which `from_normal_form` reads back;
/// two periods are equal when their normal forms are. Trivially copyable, 24 bytes.
class Period {
 public:
  /// Which of the factories below made it, and so which accessors have a meaning.
  enum class Form : std::uint8_t {
    named, ending, opening, span, relative, within, same_within, length, year_to_date
  };
  using Text = detail::ShortText<31>;

  /// The full year that the text does not name: `XXXX`.
  constexpr Period() = default;

  /// `2025` · `XXXX-Q3` · `2025-09-30` · `FY2022-Q2`.
  static constexpr Period named(PeriodPoint point) { return {Form::named, point}; }

  /// So many units that end with `end`: `P3M/2025-09` · `P9M/2021-06-30` · `P3M/XXXX-09`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> ending(int count, Unit unit, PeriodPoint end) {
    return counted({Form::ending, end}, count, unit);
  }

  /// The first so many units from the begin of `base`: `2025/P9M` · `FY2025/P9M` · `XXXX/P9M`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> opening(PeriodPoint base, int count, Unit unit) {
    return counted({Form::opening, base}, count, unit);
  }

  /// From the first day of `from` to the last of `to`: `2020/2024` · `2020-03/2021-06`.
  /// Error: `not_a_period` unless it runs forwards, both are calendar or both fiscal, and both
  /// name their year or neither does.
  static constexpr Result<Period> span(PeriodPoint from, PeriodPoint to);

  /// The unit that holds the reference date, moved by `offset`: `quarter+0` · `year-1` · `FQ+1`.
  static constexpr Period relative(PeriodUnit unit, int offset) {
    Period period{Form::relative, {}};
    period.base_ = unit;
    period.count_ = offset;
    return period;
  }

  /// A piece of a year counted from the reference date: `Q1@year-1` · `09-30@year-1` · `Q1@FY+1`.
  /// A fiscal `part` makes the base fiscal. Error: `not_a_period` if `part` names a year or is a
  /// whole one, or if `base` is no year.
  static constexpr Result<Period> within(PeriodPoint part, PeriodUnit base, int offset);

  /// The unit like the one that holds the reference date, of another year: `quarter@year-1` (same
  /// quarter last year) · `FQ@FY-1`. A fiscal part or base makes both fiscal. Error: `not_a_period`
  /// if `part` is a year, `base` is none, or a fiscal year would be cut into weeks or days.
  static constexpr Result<Period> within(PeriodUnit part, PeriodUnit base, int offset);

  /// A bare length of time: `P5Y` · `P12M` · `P2.5Y` · `P1H` (half a year; ISO 8601 has no letter
  /// for it, and the hours of ISO 8601 stand behind a T); a decade is ten years. A `Relation` says
  /// where it lies. Errors: `not_a_period` unless positive, `out_of_range` above nine digits.
  static constexpr Result<Period> length(Decimal count, Unit unit);

  /// From 1 January to the reference date: `YTD`.
  static constexpr Period year_to_date() { return {Form::year_to_date, {}}; }

  /// Reads a normal form, all of it, and nothing else. Errors: `not_a_period`, `no_such_date`,
  /// `out_of_range`.
  static constexpr Result<Period> from_normal_form(std::string_view text);

  [[nodiscard]] constexpr Form form() const { return form_; }
  /// What is `named`; the end of `ending`, the base of `opening`, the part of `within`, and the
  /// first of a `span`.
  [[nodiscard]] constexpr PeriodPoint point() const { return first_; }
  /// The last of a `span`.
  [[nodiscard]] constexpr PeriodPoint last_point() const { return second_; }
  /// How many units: of `ending`, `opening` and `length`.
  [[nodiscard]] constexpr Decimal count() const {
    return Decimal::scaled(count_, -static_cast<int>(decimals_)).value();
  }
  /// The unit of `ending`, `opening` and `length`: never `decade`.
  [[nodiscard]] constexpr Unit unit() const { return unit_; }
  /// The unit of a `relative`, the part of a `same_within`.
  [[nodiscard]] constexpr PeriodUnit part() const {
    return form_ == Form::relative ? base_ : part_;
  }
  /// The year of `within` and `same_within`: `year` or `fiscal_year`.
  [[nodiscard]] constexpr PeriodUnit base() const { return base_; }
  /// How many units from the reference date: of `relative`, `within` and `same_within`.
  [[nodiscard]] constexpr int offset() const { return count_; }

  /// Whether it can only become dates with a fiscal calendar.
  [[nodiscard]] constexpr bool is_fiscal() const {
    return first_.is_fiscal() || base_ == PeriodUnit::fiscal_year ||
           base_ == PeriodUnit::fiscal_quarter;
  }

  /// The normal form, by value: at most 31 bytes.
  [[nodiscard]] constexpr Text text() const;
  /// Writes the normal form (at most 31 bytes), returns the end.
  constexpr char* write(char* to) const {
    for (const char byte : text().view()) *to++ = byte;
    return to;
  }

  friend constexpr bool operator==(const Period&, const Period&) = default;

 private:
  constexpr Period(Form form, PeriodPoint point) : first_{point}, form_{form} {}
  static constexpr Result<Period> counted(Period period, std::int64_t count, Unit unit);

  std::int32_t count_ = 0;  // of units, or an offset
  PeriodPoint first_{};
  PeriodPoint second_{};
  Form form_ = Form::named;
  Unit unit_ = Unit::day;
  PeriodUnit part_ = PeriodUnit::day;
  PeriodUnit base_ = PeriodUnit::day;
  std::uint8_t decimals_ = 0;  // of the count of a length: its last digit is never zero
};

constexpr Result<Period> Period::counted(Period period, std::int64_t count, Unit unit) {
  if (unit == Unit::decade) {
    count *= 10;
    unit = Unit::year;
  }
  if (count < 1) return Errc::not_a_period;
  if (count > 999'999'999) return Errc::out_of_range;
  period.count_ = static_cast<std::int32_t>(count);
  period.unit_ = unit;
  return period;
}

constexpr Result<Period> Period::span(PeriodPoint from, PeriodPoint to) {
  if (from.is_fiscal() != to.is_fiscal() || from.has_year() != to.has_year()) {
    return Errc::not_a_period;
  }
  // A day counts as itself, any other last day as the 31st: enough to compare.
  constexpr auto begins = [](PeriodPoint p) {
    return (p.year() * 12 + p.first_month()) * 32 + (p.day() != 0 ? p.day() : 1);
  };
  constexpr auto ends = [](PeriodPoint p) {
    return (p.year() * 12 + p.last_month()) * 32 + (p.day() != 0 ? p.day() : 31);
  };
  if (begins(from) >= begins(to) || ends(from) >= ends(to)) return Errc::not_a_period;
  Period period{Form::span, from};
  period.second_ = to;
  return period;
}

constexpr Result<Period> Period::within(PeriodPoint part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part.has_year() || part.part() == PeriodPoint::Part::year) return Errc::not_a_period;
  Period period{Form::within, part.as_calendar()};
  period.base_ = part.is_fiscal() ? PeriodUnit::fiscal_year : base;
  period.count_ = offset;
  return period;
}

constexpr Result<Period> Period::within(PeriodUnit part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::year || part == PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::fiscal_quarter) base = PeriodUnit::fiscal_year;
  if (base == PeriodUnit::fiscal_year) {
    if (part == PeriodUnit::day || part == PeriodUnit::week) return Errc::not_a_period;
    if (part == PeriodUnit::quarter) part = PeriodUnit::fiscal_quarter;
  }
  Period period{Form::same_within, {}};
  period.part_ = part;
  period.base_ = base;
  period.count_ = offset;
  return period;
}

constexpr Result<Period> Period::length(Decimal count, Unit unit) {
  constexpr std::uint64_t limit = 999'999'999;
  if (count.is_negative() || count.is_zero()) return Errc::not_a_period;
  if (count.coefficient_high() != 0) return Errc::out_of_range;
  std::uint64_t digits = count.coefficient_low();
  int exponent = count.exponent() + (unit == Unit::decade ? 1 : 0);
  for (; exponent < 0 && digits % 10 == 0; ++exponent) digits /= 10;
  for (; exponent > 0 && digits <= limit; --exponent) digits *= 10;
  if (digits > limit || exponent < -9) return Errc::out_of_range;
  Period period{Form::length, {}};
  period.count_ = static_cast<std::int32_t>(digits);
  period.decimals_ = static_cast<std::uint8_t>(-exponent);
  period.unit_ = unit == Unit::decade ? Unit::year : unit;
  return period;
}

}  // namespace finq

#include "detail/period_text.hpp"

template <>
struct std::hash<finq::Period> {
  std::size_t operator()(const finq::Period& period) const noexcept {
    return std::hash<std::string_view>{}(period.text().view());
  }
};
