// A few of the ECB's rates, as constants for tests.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/exchange_rate.hpp"

namespace rates {

using namespace finq;

constexpr Decimal scaled(std::int64_t count, int exponent) {
  return *Decimal::scaled(count, exponent);
}
constexpr Money cents(std::int64_t count, Currency currency) {
  return {scaled(count, -2), currency};
}
constexpr Date day(int year, int month, int number) { return *Date::from(year, month, number); }
constexpr ExchangeRate rate(Currency base, Currency quote, Decimal price, Date date) {
  return *ExchangeRate::make(base, quote, price, date);
}

// A Friday, the Monday after it without rates, a Tuesday without yuan.
inline constexpr Date friday = day(2025, 9, 26);
inline constexpr Date tuesday = day(2025, 9, 30);
inline constexpr ExchangeRate list[] = {
    rate(EUR, CNY, scaled(83391, -4), friday),  rate(EUR, JPY, scaled(17505, -2), friday),
    rate(EUR, USD, scaled(11672, -4), friday),  rate(EUR, JPY, scaled(17376, -2), tuesday),
    rate(EUR, USD, scaled(11741, -4), tuesday),
};

}  // namespace rates
