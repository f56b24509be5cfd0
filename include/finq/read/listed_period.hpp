// A period of a list, which takes after the one before it.
// SPDX-License-Identifier: MIT
#pragma once

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

}  // namespace finq::inline v0_1::read
