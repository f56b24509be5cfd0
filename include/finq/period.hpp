// A stretch of time as a text names it, not yet as dates.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/decimal.hpp"
#include "finq/detail/period_dates.hpp"
#include "finq/detail/period_names.hpp"
#include "finq/detail/period_parts.hpp"
#include "finq/detail/period_steps.hpp"
#include "finq/detail/period_text.hpp"
#include "finq/duration.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// A symbolic stretch of time: calendar, fiscal, relative or open, with its year or without.
///
/// `text()` is its normal form (after ISO 8601 and TIMEX3), which `from_normal_form` reads back;
/// two periods are equal when their normal forms are. Trivially copyable, 24 bytes.
class Period {
 public:
  /// Which of the factories below made it, and so which accessors have a meaning.
  using Form = detail::PeriodForm;
  using Text = detail::PeriodText;

  /// The full year that the text does not name: `XXXX`.
  constexpr Period() = default;

  /// `2025` · `XXXX-Q3` · `2025-09-30` · `FY2022-Q2`.
  static constexpr Period named(PeriodPoint point) {
    return Period{detail::parts_of(Form::named, point)};
  }

  /// So many units that end with `end`: `P3M/2025-09` · `P9M/2021-06-30` · `P3M/XXXX-09`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> ending(int count, Unit unit, PeriodPoint end) {
    return from(detail::counted_period(Form::ending, end, count, unit));
  }

  /// The first so many units from the begin of `base`: `2025/P9M` · `FY2025/P9M` · `XXXX/P9M`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> opening(PeriodPoint base, int count, Unit unit) {
    return from(detail::counted_period(Form::opening, base, count, unit));
  }

  /// From the first day of `from` to the last of `to`: `2020/2024` · `2020-03/2021-06`.
  /// Error: `not_a_period` unless it runs forwards, both are calendar or both fiscal, and both
  /// name their year or neither does.
  static constexpr Result<Period> span(PeriodPoint first, PeriodPoint last) {
    return from(detail::span_period(first, last));
  }

  /// The unit that holds the reference date, moved by `offset`: `quarter+0` · `year-1` · `FQ+1`.
  static constexpr Period relative(PeriodUnit unit, int offset) {
    return Period{detail::relative_period(unit, offset)};
  }

  /// A piece of a year counted from the reference date: `Q1@year-1` · `09-30@year-1` · `Q1@FY+1`.
  /// A fiscal `part` makes the base fiscal. Error: `not_a_period` if `part` names a year or is a
  /// whole one, or if `base` is no year.
  static constexpr Result<Period> within(PeriodPoint part, PeriodUnit base, int offset) {
    return from(detail::within_period(part, base, offset));
  }

  /// The unit like the one that holds the reference date, of another year: `quarter@year-1` (same
  /// quarter last year) · `FQ@FY-1`. A fiscal part or base makes both fiscal. Error: `not_a_period`
  /// if `part` is a year, `base` is none, or a fiscal year would be cut into weeks or days.
  static constexpr Result<Period> within(PeriodUnit part, PeriodUnit base, int offset) {
    return from(detail::within_period(part, base, offset));
  }

  /// A bare length of time: `P5Y` · `P12M` · `P2.5Y` · `P1H` (half a year; ISO 8601 has no letter
  /// for it, and the hours of ISO 8601 stand behind a T); a decade is ten years. A `Relation` says
  /// where it lies. Errors: `not_a_period` unless positive, `out_of_range` above nine digits.
  static constexpr Result<Period> length(Decimal count, Unit unit) {
    return from(detail::length_period(count, unit));
  }

  /// From 1 January to the reference date: `YTD`.
  static constexpr Period year_to_date() {
    return Period{detail::parts_of(Form::year_to_date, {})};
  }

  /// Reads a normal form, all of it, and nothing else. Errors: `not_a_period`, `no_such_date`,
  /// `out_of_range`.
  static constexpr Result<Period> from_normal_form(std::string_view text) {
    return from(detail::PeriodReader{text}.read());
  }

  [[nodiscard]] constexpr Form form() const { return parts_.form; }
  /// What is `named`; the end of `ending`, the base of `opening`, the part of `within`, and the
  /// first of a `span`.
  [[nodiscard]] constexpr PeriodPoint point() const { return parts_.first; }
  /// The last of a `span`.
  [[nodiscard]] constexpr PeriodPoint last_point() const { return parts_.last; }
  /// How many units: of `ending`, `opening` and `length`.
  [[nodiscard]] constexpr Decimal count() const {
    return Decimal::scaled(parts_.count, -static_cast<int>(parts_.decimals)).value();
  }
  /// The unit of `ending`, `opening` and `length`: never `decade`.
  [[nodiscard]] constexpr Unit unit() const { return parts_.unit; }
  /// The unit of a `relative`, the part of a `same_within`.
  [[nodiscard]] constexpr PeriodUnit part() const {
    return parts_.form == Form::relative ? parts_.base : parts_.part;
  }
  /// The year of `within` and `same_within`: `year` or `fiscal_year`.
  [[nodiscard]] constexpr PeriodUnit base() const { return parts_.base; }
  /// How many units from the reference date: of `relative`, `within` and `same_within`.
  [[nodiscard]] constexpr int offset() const { return parts_.count; }

  /// Whether it can only become dates with a fiscal calendar.
  [[nodiscard]] constexpr bool is_fiscal() const {
    return parts_.first.is_fiscal() || parts_.base == PeriodUnit::fiscal_year ||
           parts_.base == PeriodUnit::fiscal_quarter;
  }

  /// The normal form, by value: at most 31 bytes.
  [[nodiscard]] constexpr Text text() const { return detail::period_text(parts_); }
  /// Writes the normal form (at most 31 bytes), returns the end.
  constexpr char* write(char* to) const {
    const Text form = text();
    for (const char byte : form.view()) *to++ = byte;
    return to;
  }

  /// Its first and last day, as far as `reference` tells.
  ///
  /// A named period needs nothing; a fiscal one the calendar, a relative one the reference date, a
  /// bare length both a reference date and the relation `last` or `next`. Errors: `needs_a_year`,
  /// `needs_a_reference_date`, `needs_a_fiscal_calendar`, `needs_a_direction`, `no_such_date`,
  /// `out_of_range`, `not_exact` (half a month), `not_defined` (months of a year in weeks, or more
  /// than twelve).
  [[nodiscard]] constexpr Result<DateRange> resolve(const Reference& reference,
                                                    Relation relation = Relation::none) const {
    return detail::PeriodDates{parts_, reference, relation}.resolve();
  }
  /// The same where both are known.
  [[nodiscard]] constexpr Result<DateRange> resolve(const FiscalCalendar& calendar, Date as_of,
                                                    Relation relation = Relation::none) const {
    return resolve(Reference{}.with(calendar).on(as_of), relation);
  }

  /// The period of the same length that follows: `2021-Q4` → `2022-Q1`, `P9M/2021-06-30` →
  /// `P9M/2022-03-31` (an end of a month stays one), `2020/2024` → `2025/2029`, `FQ+0` → `FQ+1`,
  /// `2025/P9M` → `P9M/2026-06`.
  ///
  /// Nothing is made up: a period without a year stays within its year. Errors: `needs_a_year`,
  /// `needs_a_direction` for a bare length, `needs_a_reference_date`, `not_defined` where no normal
  /// form says it (`quarter@year-1`, `YTD`), `out_of_range`.
  [[nodiscard]] constexpr Result<Period> next() const {
    return from(detail::PeriodSteps{parts_}.neighbour(1));
  }
  /// The period of the same length right before it. Errors: as of `next`.
  [[nodiscard]] constexpr Result<Period> previous() const {
    return from(detail::PeriodSteps{parts_}.neighbour(-1));
  }

  /// The one that a figure year over year is compared with: `2021-Q3` → `2020-Q3`, `P3M/2024-02-29`
  /// → `P3M/2023-02-28`, `year-1` → `year-2`, `quarter+0` → `quarter@year-1`. Errors: as of `next`.
  [[nodiscard]] constexpr Result<Period> year_ago() const {
    return from(detail::PeriodSteps{parts_}.years_later(-1));
  }

  /// The same of the year of that number, whether it had one or not: `XXXX-Q3` → `2021-Q3`,
  /// `Q1@FY-1` → `FY2021-Q1`; of a span the first year. Errors: `no_such_date` (29 February, year 0
  /// or 10000), `not_a_period` (a month of a fiscal year), `not_defined` for what is counted from
  /// today and for a bare length.
  [[nodiscard]] constexpr Result<Period> in_year(int year) const {
    return from(detail::PeriodSteps{parts_}.in_year(year));
  }

  /// The fiscal year, half or quarter of `reference.calendar` that it is: `2021-Q3` → `FY2022-Q2`
  /// where years end in March, and so is `P3M/2021-09-30`.
  ///
  /// By `Fit::same_days` the days must be the same (`not_exact`); `Fit::middle_day` takes the piece
  /// that holds its middle day: Apple's `FY2024-Q4`, which ended on 28 September, is `2024-Q3`.
  /// Errors: also those of `resolve`, and `not_defined` for any other length.
  [[nodiscard]] constexpr Result<Period> to_fiscal(const Reference& reference,
                                                   Fit fit = Fit::same_days) const {
    if (!reference.has_calendar) return Errc::needs_a_fiscal_calendar;
    const auto range = resolve(reference);
    if (!range) return range.error();
    return from(detail::fiscal_name(*range, reference.calendar, fit));
  }
  /// The year, half, quarter or month of the calendar that it is. Errors: as of `to_fiscal`.
  [[nodiscard]] constexpr Result<Period> to_calendar(const Reference& reference,
                                                     Fit fit = Fit::same_days) const {
    const auto range = resolve(reference);
    if (!range) return range.error();
    return from(detail::calendar_name(*range, fit));
  }

  /// Whether all days of `other` are in it. Two fiscal years need no calendar: any gives the same
  /// answer. Errors: those of `resolve`, where either stays open.
  [[nodiscard]] constexpr Result<bool> contains(const Period& other,
                                                const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto outer = resolve(known);
    if (!outer) return outer.error();
    const auto inner = other.resolve(known);
    if (!inner) return inner.error();
    return outer->contains(*inner);
  }
  /// Whether they have days in common. Errors: as of `contains`.
  [[nodiscard]] constexpr Result<bool> overlaps(const Period& other,
                                                const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto mine = resolve(known);
    if (!mine) return mine.error();
    const auto others = other.resolve(known);
    if (!others) return others.error();
    return mine->overlaps(*others);
  }

  /// Whether the two have the same length and lie a year apart, as a change year over year assumes:
  /// by their dates (`are_a_year_apart`: 53 weeks do not compare with 52), and where those stay
  /// open if one is the other's `year_ago`. Errors: those of `resolve`, where neither can tell.
  [[nodiscard]] constexpr Result<bool> is_comparable_with(const Period& other,
                                                          const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto mine = resolve(known);
    const auto others = other.resolve(known);
    if (mine && others) return are_a_year_apart(*mine, *others);
    if (year_ago() == other || other.year_ago() == *this) return true;
    return mine ? others.error() : mine.error();
  }

  friend constexpr bool operator==(const Period&, const Period&) = default;

 private:
  constexpr explicit Period(const detail::PeriodParts& parts) : parts_{parts} {}
  static constexpr Result<Period> from(const Result<detail::PeriodParts>& parts) {
    if (!parts) return parts.error();
    return Period{*parts};
  }
  static constexpr Result<Period> from(const Result<PeriodPoint>& point) {
    if (!point) return point.error();
    return named(*point);
  }

  /// Pieces of fiscal years lie to each other alike in every calendar, as long as both are fiscal
  /// and neither is counted from today.
  [[nodiscard]] constexpr Reference enough(const Period& other, const Reference& reference) const {
    const bool both = parts_.first.is_fiscal() && other.parts_.first.is_fiscal();
    return both && !reference.has_calendar ? reference.with(FiscalCalendar{}) : reference;
  }

  detail::PeriodParts parts_{};
};

}  // namespace finq::inline v0_1

template <>
struct std::hash<finq::Period> {
  std::size_t operator()(const finq::Period& period) const noexcept {
    return std::hash<std::string_view>{}(period.text().view());
  }
};
