// The euro's fixed rates, and the law of converting by them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/decimal.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"
#include "finq/tables/euro_table.hpp"

/// Currencies that the euro has replaced: Council Regulation (EC) 1103/97, articles 4 and 5.
///
/// It binds amounts to be paid or accounted for, not unit prices such as that of a minute (Court of
/// Justice, C-19/03): those are yours to round.
namespace finq::inline v0_1::euro_law {

/// The irrevocably fixed rate of a currency that the euro has replaced, from its first day on:
/// "EUR/DEM 1.95583". There are 21, and the ECU, which is one euro (art. 2).
///
/// Source: Council Regulation (EC) 2866/98 as amended. Error: `no_rate`.
constexpr Result<ExchangeRate> fixed_rate(Currency national) noexcept {
  for (const tables::EuroRow& row : tables::euro_rows) {
    if (row.packed != national.packed()) continue;
    const Result<Date> since = Date::from_days(row.since);
    return ExchangeRate::make(EUR, national, *Decimal::scaled(row.figures, -row.decimals), *since);
  }
  return Errc::no_rate;
}

/// Whether the euro had replaced the currency by that day.
constexpr bool is_replaced(Currency national, Date day) noexcept {
  const Result<ExchangeRate> rate = fixed_rate(national);
  return rate.has_value() && rate->date() <= day;
}

/// Between the euro and a currency that it has replaced, or between two of them, by the law: by the
/// rate with all its figures, never by an inverse (the way to the euro divides); from one national
/// currency to another through an amount in euros with three decimals, or more if asked for (art.
/// 4); half up at the minor unit (art. 5).
///
/// 1 DEM are 0.511 EUR, and those 3.35 FRF. Errors: `no_rate` if one of them has no fixed rate;
/// `out_of_range` for fewer than three decimals between; `not_exact`.
constexpr Result<Money> convert(const Money& amount, Currency to,
                                int decimals_between = 3) noexcept {
  if (decimals_between < 3) return Errc::out_of_range;
  const Result<int> digits = to.minor_units();
  if (!digits) return Errc::no_rate;
  Result<Money> euros = amount;
  if (amount.currency() != EUR) {
    const Result<ExchangeRate> from = fixed_rate(amount.currency());
    if (!from) return from.error();
    const int decimals = to == EUR ? *digits : decimals_between;
    euros =
        detail::ConversionFactor{1, from->price()}.apply(amount, EUR, decimals, Rounding::half_up);
  }
  if (!euros) return euros;
  if (to == EUR) return euros->rounded(*digits, Rounding::half_up);
  const Result<ExchangeRate> rate = fixed_rate(to);
  if (!rate) return rate.error();
  return finq::convert(*euros, *rate, *digits, Rounding::half_up);
}

}  // namespace finq::inline v0_1::euro_law
