// A period of a list, which takes after the one before it.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"
#include "finq/read/quarter.hpp"

namespace finq::inline v0_1::read {

/// "ended June 1, 2019 and June 2, 2018": the length belongs to both days.
constexpr void end_like(const Period& before, NamedPeriod& named) noexcept {
  if (before.form() != Period::Form::ending || named.period.form() != Period::Form::named) return;
  if (named.period.point().part() != before.point().part()) return;
  const auto count = before.count().to_int64();
  const auto period = Period::ending(static_cast<int>(*count), before.unit(), named.period.point());
  if (period) named.period = *period;
}

/// Whether no year stands behind the begin of a period that has one: "2018 Q2", and the `Q3` of
/// "2018 Q2, Q3".
constexpr bool is_year_ahead(const Context& context, const Figure& period) noexcept {
  const bool has_fiscal = context.token(period.begin).is(Role::fiscal);
  for (int i = has_fiscal ? period.begin + 2 : period.begin + 1; i < period.end; ++i) {
    if (context.token(i).is_digits() && context.size(i) != 1) return false;
  }
  return true;
}

/// "2018 Q2 and Q3", "fiscal 2018 second and third quarters": the year stands before both.
constexpr void share_year(const Context& context, const Figure& before,
                          NamedPeriod& named) noexcept {
  const Period& first = before.reading.period;
  if (first.form() != Period::Form::named || named.period.form() != Period::Form::named) return;
  const PeriodPoint point = named.period.point();
  const PeriodPoint other = first.point();
  const bool is_later = point.part() == other.part() && point.number() > other.number();
  if (!is_later || point.has_year() || !other.has_year() || other.part() == PeriodPoint::Part::day)
    return;
  if (!is_year_ahead(context, before)) return;
  const auto moved = point.in_year(other.year());
  const auto shared = moved && other.is_fiscal() ? moved->as_fiscal() : moved;
  if (shared) named.period = Period::named(*shared);
}

/// The same as the period before, of another year: "December 31, 2019 and 2018".
constexpr Result<Period> like_before(const Period& before, int year) noexcept {
  const PeriodPoint point = before.point();
  if (!point.has_year()) return Errc::needs_a_year;
  const auto moved = point.in_year(year);
  if (!moved) return moved.error();
  switch (before.form()) {
    case Period::Form::named: return Period::named(*moved);
    case Period::Form::ending: {
      const auto count = before.count().to_int64();
      return Period::ending(static_cast<int>(*count), before.unit(), *moved);
    }
    case Period::Form::opening: {
      const auto count = before.count().to_int64();
      return Period::opening(*moved, static_cast<int>(*count), before.unit());
    }
    default: return Errc::not_a_period;
  }
}

/// "December 31, 2020: $5 million; 2019: $4 million", "fiscal 2020: 5%, 2021: 6%": the day, or what
/// kind of year it is, is said once.
constexpr void continue_row(const Context& context, const FigureList& figures,
                            Figure& year) noexcept {
  const bool has_colon = context.token(year.end).is_mark(U':');
  const int joint = year.begin - 1;
  if (!has_colon && !context.is_comma(year.end)) return;
  if (!context.token(joint).is_mark(U';') && !context.is_comma(joint) && !context.is_and(joint)) {
    return;
  }
  constexpr int reach = 3;  // an amount and its share stand between
  for (int i = figures.size() - 1; i >= 0 && i >= figures.size() - reach; --i) {
    const Figure& first = figures[i];
    if (!first.is(Kind::period)) continue;
    const PeriodPoint point = first.reading.period.point();
    const bool is_alike =
        has_colon ? context.token(first.end).is_mark(U':')
                  : context.is_comma(first.end) && point.part() == PeriodPoint::Part::year;
    const bool is_year = year.reading.period.form() == Period::Form::named;
    if (!is_alike || !is_year) return;
    const auto like = like_before(first.reading.period, year.reading.period.point().year());
    if (like) year.reading.period = *like;
    return;
  }
}

}  // namespace finq::inline v0_1::read
