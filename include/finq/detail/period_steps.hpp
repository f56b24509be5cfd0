// The period before, after, or of another year, without dates.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/detail/period_parts.hpp"

namespace finq::inline v0_1::detail {

/// Moves points of a year and keeps what is not said unsaid.
///
/// A point without a year moves inside its year; where the answer would lie in another one, or
/// depends on 29 February, it is `needs_a_year`.
struct PointSteps {
  using Part = PeriodPoint::Part;

  /// `steps` of its own units later: years, halves, quarters, months or days.
  static constexpr Result<PeriodPoint> moved(PeriodPoint point, std::int64_t steps) {
    if (steps == 0) return point;
    if (point.part() == Part::day) return moved_days(point, steps);
    if (steps > 200'000 || steps < -200'000) return Errc::out_of_range;
    const int in_year = 12 / point.months();
    const int number = point.part() == Part::year ? 0 : point.number() - 1;
    const int index = point.year() * in_year + number + static_cast<int>(steps);
    return of_index(point, index, in_year);
  }

  /// `months` later, in points of months: what ends a stretch keeps ending with its month.
  static constexpr Result<PeriodPoint> moved_months(PeriodPoint end, std::int64_t months) {
    if (end.part() == Part::day) return moved_end_day(end, months);
    if (months % end.months() == 0) return moved(end, months / end.months());
    const Result<PeriodPoint> last = last_piece(end);
    if (!last) return last.error();
    if (months % last->months() != 0) return Errc::not_defined;
    return moved(*last, months / last->months());
  }

  /// The same day of the year `years` later; 29 February becomes 28 February.
  static constexpr Result<PeriodPoint> moved_years(PeriodPoint point, int years) {
    if (!point.has_year()) return Errc::needs_a_year;
    const int year = point.year() + years;
    if (year < 1 || year > 9999) return Errc::out_of_range;
    if (point.part() != Part::day) return point.in_year(year);
    const auto date = date_of(point).plus_months(std::int64_t{years} * 12);
    return date ? PeriodPoint::of_date(*date) : Result<PeriodPoint>{date.error()};
  }

  /// Like `point.in_year(year)`, but the last day of February stays the last day.
  static constexpr Result<PeriodPoint> end_in_year(PeriodPoint point, int year) {
    const bool is_end = point.part() == Part::day && point.has_year() && point.number() == 2 &&
                        point.day() == days_in_month(point.year(), 2);
    if (!is_end || year < 1 || year > 9999) return point.in_year(year);
    return PeriodPoint::of_year(year)->day(2, days_in_month(year, 2));
  }

  /// Its first month, of a fiscal year its first quarter; a day is its own.
  static constexpr Result<PeriodPoint> first_piece(PeriodPoint point) {
    if (point.part() == Part::day) return point;
    if (point.is_fiscal()) return whole_year(point).quarter((point.first_month() + 2) / 3);
    return whole_year(point).month(point.first_month());
  }
  static constexpr Result<PeriodPoint> last_piece(PeriodPoint point) {
    if (point.part() == Part::day) return point;
    if (point.is_fiscal()) return whole_year(point).quarter(point.last_month() / 3);
    return whole_year(point).month(point.last_month());
  }

  /// The first or the last day of a calendar point. Errors: `needs_a_year`, `not_defined`.
  static constexpr Result<Date> first_day(PeriodPoint point) {
    if (point.is_fiscal()) return Errc::not_defined;
    if (!point.has_year()) return Errc::needs_a_year;
    return Date::from(point.year(), point.first_month(), point.day() == 0 ? 1 : point.day());
  }
  static constexpr Result<Date> last_day(PeriodPoint point) {
    if (point.is_fiscal()) return Errc::not_defined;
    if (!point.has_year()) return Errc::needs_a_year;
    const int length = days_in_month(point.year(), point.last_month());
    return Date::from(point.year(), point.last_month(), point.day() == 0 ? length : point.day());
  }

  /// The same without its year.
  static constexpr PeriodPoint without_year(PeriodPoint point) {
    switch (point.part()) {
      case Part::half: return PeriodPoint{}.half(point.number()).value();
      case Part::quarter: return PeriodPoint{}.quarter(point.number()).value();
      case Part::month: return PeriodPoint{}.month(point.number()).value();
      case Part::day: return PeriodPoint{}.day(point.number(), point.day()).value();
      case Part::year: break;
    }
    return {};
  }

 private:
  static constexpr Date date_of(PeriodPoint day) {
    return Date::from(day.year(), day.number(), day.day()).value();
  }

  static constexpr PeriodPoint whole_year(PeriodPoint point) {
    PeriodPoint year =
        point.has_year() ? PeriodPoint::of_year(point.year()).value() : PeriodPoint{};
    return point.is_fiscal() ? year.as_fiscal().value() : year;
  }

  static constexpr Result<PeriodPoint> of_index(PeriodPoint like, int index, int in_year) {
    const int year = index >= 0 ? index / in_year : -1;
    if (!like.has_year() && (year != 0 || in_year == 1)) return Errc::needs_a_year;
    if (like.has_year() && (year < 1 || year > 9999)) return Errc::out_of_range;
    const PeriodPoint whole = whole_year(like.has_year() ? like.in_year(year).value() : like);
    const int number = index - year * in_year + 1;
    switch (like.part()) {
      case Part::half: return whole.half(number);
      case Part::quarter: return whole.quarter(number);
      case Part::month: return whole.month(number);
      default: return whole;
    }
  }

  static constexpr Result<PeriodPoint> moved_days(PeriodPoint day, std::int64_t steps) {
    if (day.has_year()) {
      const auto moved = date_of(day).plus_days(steps);
      return moved ? PeriodPoint::of_date(*moved) : Result<PeriodPoint>{moved.error()};
    }
    // In any year without a leap day; that no answer depends on it is checked after.
    const auto from = Date::from(2023, day.number(), day.day());
    if (!from) return Errc::needs_a_year;
    const auto to = from->plus_days(steps);
    const bool crosses = to && (from->day_of_year() <= 59) != (to->day_of_year() <= 59);
    if (!to || to->year() != 2023 || crosses) return Errc::needs_a_year;
    return PeriodPoint{}.day(to->month(), to->day());
  }

  static constexpr Result<PeriodPoint> moved_end_day(PeriodPoint day, std::int64_t months) {
    if (day.has_year()) {
      const auto moved = date_of(day).plus_months_from_end(months);
      return moved ? PeriodPoint::of_date(*moved) : Result<PeriodPoint>{moved.error()};
    }
    if (day.number() == 2) return Errc::needs_a_year;
    const auto to = Date::from(2023, day.number(), day.day())->plus_months_from_end(months);
    if (!to || to->year() != 2023 || to->month() == 2) return Errc::needs_a_year;
    return PeriodPoint{}.day(to->month(), to->day());
  }
};

/// Steps of one period.
class PeriodSteps {
 public:
  using Part = PeriodPoint::Part;

  constexpr explicit PeriodSteps(const PeriodParts& period) : period_{period} {}

  /// The period of the same length right after it (`direction` 1) or right before it (-1).
  [[nodiscard]] constexpr Result<PeriodParts> neighbour(int direction) const {
    switch (period_.form) {
      case PeriodForm::named: return named(PointSteps::moved(period_.first, direction));
      case PeriodForm::ending: return ending(direction);
      case PeriodForm::opening: return opening(direction);
      case PeriodForm::span: return span(direction);
      case PeriodForm::relative: return with_offset(std::int64_t{period_.count} + direction);
      case PeriodForm::within: return within(direction);
      case PeriodForm::length: return Errc::needs_a_direction;
      default: return Errc::not_defined;
    }
  }

  /// The period like it, `years` later.
  [[nodiscard]] constexpr Result<PeriodParts> years_later(int years) const {
    switch (period_.form) {
      case PeriodForm::named:
      case PeriodForm::opening:
        return with_points(PointSteps::moved_years(period_.first, years), period_.last);
      case PeriodForm::ending:
        if (!period_.first.has_year()) return Errc::needs_a_year;
        return with_points(PointSteps::moved_months(period_.first, std::int64_t{years} * 12),
                           period_.last);
      case PeriodForm::span: return span_years_later(years);
      case PeriodForm::relative: return relative_years_later(years);
      case PeriodForm::within:
      case PeriodForm::same_within: return with_offset(std::int64_t{period_.count} + years);
      case PeriodForm::length: return Errc::needs_a_direction;
      default: return Errc::not_defined;
    }
  }

  /// The same in the year of that number.
  [[nodiscard]] constexpr Result<PeriodParts> in_year(int year) const {
    switch (period_.form) {
      case PeriodForm::named:
      case PeriodForm::opening: return with_points(period_.first.in_year(year), period_.last);
      case PeriodForm::ending:
        return with_points(PointSteps::end_in_year(period_.first, year), period_.last);
      case PeriodForm::span: {
        if (year < 1 || year > 9999) return Errc::no_such_date;
        const auto last = period_.last.in_year(year + period_.last.year() - period_.first.year());
        return last ? with_points(period_.first.in_year(year), *last) : last.error();
      }
      case PeriodForm::within: {
        auto part = period_.first.in_year(year);
        if (part && period_.base == PeriodUnit::fiscal_year) part = part->as_fiscal();
        return named(part);
      }
      default: return Errc::not_defined;
    }
  }

 private:
  static constexpr Result<PeriodParts> named(const Result<PeriodPoint>& point) {
    if (!point) return point.error();
    return parts_of(PeriodForm::named, *point);
  }

  [[nodiscard]] constexpr Result<PeriodParts> with_points(const Result<PeriodPoint>& first,
                                                          PeriodPoint last) const {
    if (!first) return first.error();
    PeriodParts other = period_;
    other.first = *first;
    other.last = last;
    return other;
  }

  [[nodiscard]] constexpr Result<PeriodParts> with_offset(std::int64_t offset) const {
    if (offset > 2147483647 || offset < -2147483648LL) return Errc::out_of_range;
    PeriodParts other = period_;
    other.count = static_cast<std::int32_t>(offset);
    return other;
  }

  /// The count in days or months.
  [[nodiscard]] constexpr std::int64_t size() const {
    return std::int64_t{period_.count} * size_of(period_.unit).size;
  }

  [[nodiscard]] constexpr Result<PeriodParts> ending_with(const Result<PeriodPoint>& end) const {
    if (!end) return end.error();
    return counted_period(PeriodForm::ending, *end, period_.count, period_.unit);
  }
  [[nodiscard]] constexpr Result<PeriodParts> ending_with(const Result<Date>& end) const {
    if (!end) return end.error();
    return ending_with(PeriodPoint::of_date(*end));
  }

  [[nodiscard]] constexpr Result<PeriodParts> ending(int direction) const {
    const std::int64_t steps = direction * size();
    if (!size_of(period_.unit).is_days) {
      return ending_with(PointSteps::moved_months(period_.first, steps));
    }
    if (period_.first.part() == Part::day) {
      return ending_with(PointSteps::moved(period_.first, steps));
    }
    const auto end = PointSteps::last_day(period_.first);
    return end ? ending_with(end->plus_days(steps)) : end.error();
  }

  /// What follows the first nine months is no first nine months: nine months ending in June.
  [[nodiscard]] constexpr Result<PeriodParts> opening(int direction) const {
    const std::int64_t to_end = direction > 0 ? 2 * size() : 0;
    const bool is_days = size_of(period_.unit).is_days;
    if (!is_days && period_.first.part() != Part::day) {
      const auto first = PointSteps::first_piece(period_.first);
      if (!first) return first.error();
      if (to_end % first->months() != 0) return Errc::not_defined;
      return ending_with(PointSteps::moved(*first, to_end / first->months() - 1));
    }
    const auto begin = PointSteps::first_day(period_.first);
    if (!begin) return begin.error();
    const auto next = is_days ? begin->plus_days(to_end) : begin->plus_months(to_end);
    return next ? ending_with(next->plus_days(-1)) : next.error();
  }

  [[nodiscard]] constexpr Result<PeriodParts> span(int direction) const {
    PeriodPoint first = period_.first;
    PeriodPoint last = period_.last;
    if (first.part() == Part::day || last.part() == Part::day) return span_of_days(direction);
    if (first.part() != last.part()) {
      first = PointSteps::first_piece(first).value();
      last = PointSteps::last_piece(last).value();
    }
    const int months = (last.year() - first.year()) * 12 + last.last_month() - first.first_month();
    const int steps = direction * ((months + 1) / first.months());
    const auto moved = PointSteps::moved(last, steps);
    return moved ? with_points(PointSteps::moved(first, steps), *moved) : moved.error();
  }

  /// Whole months move by months, other days by days.
  [[nodiscard]] constexpr Result<PeriodParts> span_of_days(int direction) const {
    const auto first = PointSteps::first_day(period_.first);
    const auto last = PointSteps::last_day(period_.last);
    if (!first) return first.error();
    if (!last) return last.error();
    const bool is_months = first->day() == 1 && last->is_month_end();
    const int months = (last->year() - first->year()) * 12 + last->month() - first->month() + 1;
    const int days = *last - *first + 1;
    const auto new_first =
        is_months ? first->plus_months(direction * months) : first->plus_days(direction * days);
    const auto new_last = is_months ? last->plus_months_from_end(direction * months)
                                    : last->plus_days(direction * days);
    if (!new_first || !new_last) return Errc::out_of_range;
    return with_points(PeriodPoint::of_date(*new_first), PeriodPoint::of_date(*new_last));
  }

  [[nodiscard]] constexpr Result<PeriodParts> span_years_later(int years) const {
    const bool is_months = period_.first.part() != Part::day || period_.first.day() == 1;
    if (!period_.last.has_year()) return Errc::needs_a_year;
    const auto last = is_months ? PointSteps::moved_months(period_.last, std::int64_t{years} * 12)
                                : PointSteps::moved_years(period_.last, years);
    return last ? with_points(PointSteps::moved_years(period_.first, years), *last) : last.error();
  }

  [[nodiscard]] constexpr Result<PeriodParts> within(int direction) const {
    if (period_.first.part() == Part::day) {
      const auto day = PointSteps::moved(period_.first, direction);
      return day ? with_points(*day, {}) : Errc::needs_a_reference_date;
    }
    // In the middle of all years, whichever the base will be.
    constexpr int middle = 5000;
    const auto part = PointSteps::moved(period_.first.in_year(middle).value(), direction);
    if (!part) return part.error();
    auto moved = with_offset(std::int64_t{period_.count} + part->year() - middle);
    if (!moved) return moved.error();
    PeriodParts other = *moved;
    other.first = PointSteps::without_year(*part);
    return other;
  }

  /// This quarter a year ago is the same quarter of last year; the last quarter is four earlier.
  [[nodiscard]] constexpr Result<PeriodParts> relative_years_later(int years) const {
    const PeriodUnit unit = period_.base;
    const bool is_fiscal = unit == PeriodUnit::fiscal_quarter || unit == PeriodUnit::fiscal_year;
    int in_year = 0;
    switch (unit) {
      case PeriodUnit::year:
      case PeriodUnit::fiscal_year: return with_offset(std::int64_t{period_.count} + years);
      case PeriodUnit::half: in_year = 2; break;
      case PeriodUnit::quarter:
      case PeriodUnit::fiscal_quarter: in_year = 4; break;
      case PeriodUnit::month: in_year = 12; break;
      default: break;
    }
    if (period_.count == 0) {
      return within_period(unit, is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year, years);
    }
    if (in_year == 0) return Errc::not_defined;
    return with_offset(std::int64_t{period_.count} + std::int64_t{years} * in_year);
  }

  PeriodParts period_;
};

}  // namespace finq::inline v0_1::detail
