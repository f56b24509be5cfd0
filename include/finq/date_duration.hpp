// Dates plus lengths of time, with the rules for ends of months.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/date_range.hpp"
#include "finq/duration.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

namespace detail {

/// A duration as a whole number of days or of months.
struct WholeSteps {
  std::int64_t count = 0;
  bool is_days = true;
  friend constexpr bool operator==(const WholeSteps&, const WholeSteps&) = default;
};

/// Errors: `not_exact` for half a month, `out_of_range` for more than any calendar holds.
constexpr Result<WholeSteps> whole_steps(const Duration& duration) {
  const bool is_days = duration.is_days();
  const auto base = duration.in(is_days ? Unit::day : Unit::month);
  if (!base) return Errc::out_of_range;
  Decimal count = base->count();
  constexpr std::int64_t limit = 4'000'000;  // days; the calendar has 3,652,059
  if (count > Decimal{limit} || count < Decimal{-limit}) return Errc::out_of_range;
  const auto whole = count.to_int64();
  if (!whole) return Errc::not_exact;
  return WholeSteps{*whole, is_days};
}

}  // namespace detail

/// `duration` after `date`.
///
/// Days and weeks are counted. Months and longer units lead to the same day of another month, or to
/// the last day of a month that is too short: 31 January + 1 month is 28 or 29 February, and
/// 29 February + 1 year is 28 February. So adding one month twice is not adding two.
/// Errors: `not_exact` for a part of a day or of a month, `out_of_range`.
constexpr Result<Date> checked_add(Date date, const Duration& duration) {
  const auto steps = detail::whole_steps(duration);
  if (!steps) return steps.error();
  return steps->is_days ? date.plus_days(steps->count) : date.plus_months(steps->count);
}
constexpr Result<Date> checked_sub(Date date, const Duration& duration) {
  return checked_add(date, -duration);
}

/// The stretch that lies `duration` after `range`.
///
/// Days and weeks move both ends. So do months and longer units, each end by itself as
/// `Date + Duration` does; but a stretch of whole months stays one (February + 1 month is all of
/// March, the year to 29 February 2024 + 1 year is the year to 28 February 2025).
/// Errors: `not_exact` for a part of a day or of a month, `out_of_range`.
constexpr Result<DateRange> checked_add(const DateRange& range, const Duration& duration) {
  const auto steps = detail::whole_steps(duration);
  if (!steps) return steps.error();
  const auto first = checked_add(range.first(), duration);
  const auto last = !steps->is_days && range.is_whole_months()
                        ? range.last().plus_months_from_end(steps->count)
                        : checked_add(range.last(), duration);
  if (!first) return first.error();
  if (!last) return last.error();
  return DateRange::from(*first, *last);
}
constexpr Result<DateRange> checked_sub(const DateRange& range, const Duration& duration) {
  return checked_add(range, -duration);
}

/// Fails as `checked_add` does.
template <class OnFailure = detail::OnFailure>
constexpr Date operator+(Date date, const Duration& duration) {
  return checked_add(date, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr Date operator-(Date date, const Duration& duration) {
  return checked_sub(date, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr DateRange operator+(const DateRange& range, const Duration& duration) {
  return checked_add(range, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr DateRange operator-(const DateRange& range, const Duration& duration) {
  return checked_sub(range, duration).template value<OnFailure>();
}

}  // namespace finq::inline v0_1
