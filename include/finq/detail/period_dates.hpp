// A period becomes dates, where calendar and reference date tell which.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/date_range.hpp"
#include "finq/detail/period_parts.hpp"
#include "finq/fiscal_calendar.hpp"

namespace finq::inline v0_1 {

/// What a text does not say and a reader knows: the day it speaks from, the company's calendar.
struct Reference {
  Date as_of{};
  FiscalCalendar calendar{};
  bool has_as_of = false;
  bool has_calendar = false;

  [[nodiscard]] constexpr Reference on(Date date) const {
    Reference other = *this;
    other.as_of = date;
    other.has_as_of = true;
    return other;
  }
  [[nodiscard]] constexpr Reference with(const FiscalCalendar& rule) const {
    Reference other = *this;
    other.calendar = rule;
    other.has_calendar = true;
    return other;
  }
};

namespace detail {

constexpr Result<DateRange> months_of(int year, int first_month, int months) {
  const auto begin = Date::from(year, first_month, 1);
  if (!begin) return begin.error();
  const auto next = begin->plus_months(months);
  return DateRange::from(*begin, next ? *next - 1 : Date::latest());
}

/// Turns one period into dates.
class PeriodDates {
 public:
  constexpr PeriodDates(const PeriodParts& period, const Reference& reference, Relation relation)
      : period_(period), reference_(reference), relation_(relation) {}

  [[nodiscard]] constexpr Result<DateRange> resolve() const {
    switch (period_.form) {
      case PeriodForm::named: return point(period_.first);
      case PeriodForm::ending: return ending();
      case PeriodForm::opening: return opening();
      case PeriodForm::span: return span();
      case PeriodForm::relative: return relative();
      case PeriodForm::within: return within();
      case PeriodForm::same_within: return same_within();
      case PeriodForm::length: return length();
      case PeriodForm::year_to_date: break;
    }
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    return DateRange::from(Date::from(reference_.as_of.year(), 1, 1).value(), reference_.as_of);
  }

 private:
  [[nodiscard]] constexpr Result<DateRange> point(PeriodPoint p) const {
    if (!p.has_year()) return Errc::needs_a_year;
    if (p.is_fiscal()) return fiscal_point(p);
    if (p.part() == PeriodPoint::Part::day) {
      const auto day = Date::from(p.year(), p.number(), p.day());
      if (!day) return day.error();
      return DateRange::from(*day, *day);
    }
    return months_of(p.year(), p.first_month(), p.months());
  }

  [[nodiscard]] constexpr Result<DateRange> fiscal_point(PeriodPoint p) const {
    if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
    switch (p.part()) {
      case PeriodPoint::Part::quarter: return reference_.calendar.quarter(p.year(), p.number());
      case PeriodPoint::Part::half: return reference_.calendar.half(p.year(), p.number());
      default: return reference_.calendar.year(p.year());
    }
  }

  /// 29 February and the three months before it begin on 1 December.
  [[nodiscard]] constexpr Result<DateRange> ending() const {
    const auto end = point(period_.first);
    if (!end) return end.error();
    const UnitSize size = size_of(period_.unit);
    const std::int64_t count = std::int64_t{period_.count} * size.size;
    const auto begin = period_.first.is_fiscal() && !size.is_days
                           ? fiscal_begin(count)
                           : first_of(end->last(), count, size);
    if (!begin) return begin.error();
    return DateRange::from(*begin, end->last());
  }

  /// The first day of the so many fiscal months that end with the fiscal point.
  [[nodiscard]] constexpr Result<Date> fiscal_begin(std::int64_t months) const {
    const std::int64_t before = period_.first.year() * 12 + period_.first.last_month() - months;
    if (before < 12) return Errc::out_of_range;
    const int year = static_cast<int>(before / 12);
    const int rest = static_cast<int>(before % 12);
    if (rest == 0) return reference_.calendar.year(year).transform(first_day_of);
    const auto skipped = reference_.calendar.first_months(year, rest);
    return skipped ? skipped->last().plus_days(1) : skipped.error();
  }
  static constexpr Date first_day_of(const DateRange& range) { return range.first(); }

  [[nodiscard]] constexpr Result<DateRange> opening() const {
    if (!period_.first.has_year()) return Errc::needs_a_year;
    const UnitSize size = size_of(period_.unit);
    const std::int64_t count = std::int64_t{period_.count} * size.size;
    if (period_.first.is_fiscal() && !size.is_days) {
      if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
      if (period_.first.part() != PeriodPoint::Part::year || count > 12) return Errc::not_defined;
      return reference_.calendar.first_months(period_.first.year(), static_cast<int>(count));
    }
    const auto base = point(period_.first);
    if (!base) return base.error();
    const auto end = last_of(base->first(), count, size);
    if (!end) return end.error();
    return DateRange::from(base->first(), *end);
  }

  /// The last of so many days or months that begin with `first`, also where it is 9999-12-31.
  static constexpr Result<Date> last_of(Date first, std::int64_t count, UnitSize size) {
    if (size.is_days) return first.plus_days(count - 1);
    if (first.day() != 1) {
      return first.plus_months(count).and_then([](Date next) { return next.plus_days(-1); });
    }
    return first.plus_months(count - 1).transform(
        [](Date begin) { return begin + (days_in_month(begin.year(), begin.month()) - 1); });
  }
  /// The first of so many days or months that end with `last`.
  static constexpr Result<Date> first_of(Date last, std::int64_t count, UnitSize size) {
    if (size.is_days) return last.plus_days(1 - count);
    if (!last.is_month_end()) return (last + 1).plus_months(-count);
    return (last - (last.day() - 1)).plus_months(1 - count);
  }

  [[nodiscard]] constexpr Result<DateRange> span() const {
    const auto first = point(period_.first);
    if (!first) return first.error();
    const auto last = point(period_.last);
    if (!last) return last.error();
    return DateRange::from(first->first(), last->last());
  }

  [[nodiscard]] constexpr Result<DateRange> relative() const {
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const std::int64_t offset = period_.count;
    switch (period_.base) {
      case PeriodUnit::day: return days(reference_.as_of, offset, 1);
      case PeriodUnit::week:
        return days(reference_.as_of - (static_cast<int>(reference_.as_of.weekday()) - 1), offset,
                    7);
      case PeriodUnit::month: return calendar_unit(1, offset);
      case PeriodUnit::quarter: return calendar_unit(3, offset);
      case PeriodUnit::half: return calendar_unit(6, offset);
      case PeriodUnit::year: return calendar_unit(12, offset);
      case PeriodUnit::fiscal_quarter: return fiscal_quarter(offset);
      case PeriodUnit::fiscal_year: break;
    }
    const auto year = fiscal_year(offset);
    if (!year) return year.error();
    return reference_.calendar.year(*year);
  }

  static constexpr Result<DateRange> days(Date begin, std::int64_t offset, int size) {
    const auto first = begin.plus_days(offset * size);
    if (!first) return first.error();
    const auto last = first->plus_days(size - 1);
    if (!last) return last.error();
    return DateRange::from(*first, *last);
  }

  /// The unit of `months` months that holds the reference date, moved by `offset`.
  [[nodiscard]] constexpr Result<DateRange> calendar_unit(int months, std::int64_t offset) const {
    const int month = (reference_.as_of.month() - 1) / months * months + 1;
    const auto begin = Date::from(reference_.as_of.year(), month, 1)->plus_months(offset * months);
    if (!begin) return begin.error();
    return months_of(begin->year(), begin->month(), months);
  }

  [[nodiscard]] constexpr Result<int> fiscal_year(std::int64_t offset) const {
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
    const auto year = reference_.calendar.fiscal_year_of(reference_.as_of);
    if (!year) return year.error();
    const std::int64_t moved = *year + offset;
    if (moved < 1 || moved > 9999) return Errc::out_of_range;
    return static_cast<int>(moved);
  }

  [[nodiscard]] constexpr Result<DateRange> fiscal_quarter(std::int64_t offset) const {
    const auto year = fiscal_year(0);
    if (!year) return year.error();
    const auto quarter = reference_.calendar.quarter_of(reference_.as_of);
    if (!quarter) return quarter.error();
    const std::int64_t index = std::int64_t{*year} * 4 + *quarter - 1 + offset;
    if (index < 4 || index > 39999) return Errc::out_of_range;
    return reference_.calendar.quarter(static_cast<int>(index / 4),
                                       static_cast<int>(index % 4) + 1);
  }

  /// The year that the base counts to.
  [[nodiscard]] constexpr Result<int> base_year() const {
    if (period_.base == PeriodUnit::fiscal_year) return fiscal_year(period_.count);
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const std::int64_t year = std::int64_t{reference_.as_of.year()} + period_.count;
    if (year < 1 || year > 9999) return Errc::out_of_range;
    return static_cast<int>(year);
  }

  [[nodiscard]] constexpr Result<DateRange> within() const {
    const auto year = base_year();
    if (!year) return year.error();
    auto part = period_.first.in_year(*year);
    if (part && period_.base == PeriodUnit::fiscal_year) part = part->as_fiscal();
    if (!part) return part.error();
    return point(*part);
  }

  [[nodiscard]] constexpr Result<DateRange> same_within() const {
    const auto year = base_year();
    if (!year) return year.error();
    if (period_.base == PeriodUnit::fiscal_year) {
      const auto quarter = reference_.calendar.quarter_of(reference_.as_of);
      if (!quarter) return quarter.error();
      switch (period_.part) {
        case PeriodUnit::half: return reference_.calendar.half(*year, (*quarter + 1) / 2);
        case PeriodUnit::fiscal_quarter: return reference_.calendar.quarter(*year, *quarter);
        default: return Errc::not_defined;
      }
    }
    const int month = reference_.as_of.month();
    switch (period_.part) {
      case PeriodUnit::month: return months_of(*year, month, 1);
      case PeriodUnit::quarter: return months_of(*year, (month - 1) / 3 * 3 + 1, 3);
      case PeriodUnit::half: return months_of(*year, (month - 1) / 6 * 6 + 1, 6);
      case PeriodUnit::week: return week_of(*year);
      default: break;
    }
    // 29 February becomes 28 February.
    const auto day = reference_.as_of.plus_months((*year - reference_.as_of.year()) * 12);
    if (!day) return day.error();
    return DateRange::from(*day, *day);
  }

  /// The week of the same number, by ISO 8601; the last one where that year has no 53rd. `year` is
  /// that many years from the reference date's, whose week may belong to the year before or after.
  [[nodiscard]] constexpr Result<DateRange> week_of(int year) const {
    IsoWeek wanted = reference_.as_of.iso_week();
    wanted.year += year - reference_.as_of.year();
    const auto fourth = Date::from(wanted.year, 1, 4);  // always in week 1
    if (!fourth) return Errc::out_of_range;
    const Date first = *fourth - (static_cast<int>(fourth->weekday()) - 1);
    if (wanted.week == 53) {
      const auto thursday = first.plus_days(52 * 7 + 3);
      if (!thursday || thursday->year() != wanted.year) wanted.week = 52;
    }
    return days(first, wanted.week - 1, 7);
  }

  /// "last" ends on the reference date, "next" begins the day after it.
  [[nodiscard]] constexpr Result<DateRange> length() const {
    if (relation_ != Relation::last && relation_ != Relation::next) return Errc::needs_a_direction;
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const UnitSize size = size_of(period_.unit);
    std::int64_t count = std::int64_t{period_.count} * size.size;
    for (int i = 0; i < period_.decimals; ++i) {
      if (count % 10 != 0) return Errc::not_exact;
      count /= 10;
    }
    if (relation_ == Relation::last) {
      const auto first = first_of(reference_.as_of, count, size);
      if (!first) return first.error();
      return DateRange::from(*first, reference_.as_of);
    }
    const auto tomorrow = reference_.as_of.plus_days(1);
    if (!tomorrow) return tomorrow.error();
    const auto last = last_of(*tomorrow, count, size);
    if (!last) return last.error();
    return DateRange::from(*tomorrow, *last);
  }

  PeriodParts period_;
  Reference reference_;
  Relation relation_;
};

}  // namespace detail
}  // namespace finq::inline v0_1
