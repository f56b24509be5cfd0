// What a period is made of, and which parts go together.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/decimal.hpp"
#include "finq/detail/period_point.hpp"
#include "finq/duration.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1::detail {

enum class PeriodForm : std::uint8_t {
  named,
  ending,
  opening,
  span,
  relative,
  within,
  same_within,
  length,
  year_to_date
};

/// The members of `Period`, on which text, dates and steps work. A member that the form does not
/// use has its default, so that two periods are equal when all members are.
struct PeriodParts {
  std::int32_t count = 0;  // of units, or an offset
  PeriodPoint first{};
  PeriodPoint last{};
  PeriodForm form = PeriodForm::named;
  Unit unit = Unit::day;
  PeriodUnit part = PeriodUnit::day;
  PeriodUnit base = PeriodUnit::day;
  std::uint8_t decimals = 0;  // of the count of a length: its last digit is never zero

  friend constexpr bool operator==(const PeriodParts&, const PeriodParts&) = default;
};

constexpr PeriodParts parts_of(PeriodForm form, PeriodPoint point) {
  PeriodParts parts;
  parts.form = form;
  parts.first = point;
  return parts;
}

constexpr PeriodParts relative_period(PeriodUnit unit, int offset) {
  PeriodParts period = parts_of(PeriodForm::relative, {});
  period.base = unit;
  period.count = offset;
  return period;
}

/// `ending` and `opening`.
constexpr Result<PeriodParts> counted_period(PeriodForm form, PeriodPoint point, std::int64_t count,
                                             Unit unit) {
  if (unit == Unit::decade) {
    count *= 10;
    unit = Unit::year;
  }
  if (count < 1) return Errc::not_a_period;
  if (count > 999'999'999) return Errc::out_of_range;
  PeriodParts period = parts_of(form, point);
  period.count = static_cast<std::int32_t>(count);
  period.unit = unit;
  return period;
}

constexpr Result<PeriodParts> span_period(PeriodPoint from, PeriodPoint to) {
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
  PeriodParts period = parts_of(PeriodForm::span, from);
  period.last = to;
  return period;
}

constexpr Result<PeriodParts> within_period(PeriodPoint part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part.has_year() || part.part() == PeriodPoint::Part::year) return Errc::not_a_period;
  PeriodParts period = parts_of(PeriodForm::within, part.as_calendar());
  period.base = part.is_fiscal() ? PeriodUnit::fiscal_year : base;
  period.count = offset;
  return period;
}

constexpr Result<PeriodParts> within_period(PeriodUnit part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::year || part == PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::fiscal_quarter) base = PeriodUnit::fiscal_year;
  if (base == PeriodUnit::fiscal_year) {
    if (part == PeriodUnit::day || part == PeriodUnit::week) return Errc::not_a_period;
    if (part == PeriodUnit::quarter) part = PeriodUnit::fiscal_quarter;
  }
  PeriodParts period = parts_of(PeriodForm::same_within, {});
  period.part = part;
  period.base = base;
  period.count = offset;
  return period;
}

constexpr Result<PeriodParts> length_period(Decimal count, Unit unit) {
  constexpr std::uint64_t limit = 999'999'999;
  if (count.is_negative() || count.is_zero()) return Errc::not_a_period;
  if (count.coefficient_high() != 0) return Errc::out_of_range;
  std::uint64_t digits = count.coefficient_low();
  int exponent = count.exponent() + (unit == Unit::decade ? 1 : 0);
  for (; exponent < 0 && digits % 10 == 0; ++exponent) digits /= 10;
  for (; exponent > 0 && digits <= limit; --exponent) digits *= 10;
  if (digits > limit || exponent < -9) return Errc::out_of_range;
  PeriodParts period = parts_of(PeriodForm::length, {});
  period.count = static_cast<std::int32_t>(digits);
  period.decimals = static_cast<std::uint8_t>(-exponent);
  period.unit = unit == Unit::decade ? Unit::year : unit;
  return period;
}

}  // namespace finq::inline v0_1::detail
