// Rates and dates as the ECB writes them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/date.hpp"
#include "finq/decimal.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1::feed {

/// For errors.
inline constexpr std::string_view currency_wanted = "the code of a currency other than EUR";
inline constexpr std::string_view rate_wanted = "a rate such as 1.1741, or N/A";
inline constexpr std::string_view date_wanted = "a date such as 2025-09-30 or 30 September 2025";

/// More do not fit 64 bits; the ECB's rates have nine at most.
inline constexpr int most_rate_digits = 18;

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Digits, perhaps a point and more digits, and no zero before another digit; zero where the text
/// is anything else, since no rate is zero.
constexpr Decimal read_rate(std::string_view text) noexcept {
  const bool has_leading_zero = text.size() > 1 && text[0] == '0' && text[1] != '.';
  if (text.empty() || has_leading_zero || !is_digit(text.front()) || !is_digit(text.back())) {
    return 0;
  }
  std::int64_t digits = 0;
  int count = 0;
  int before_point = -1;
  for (const char c : text) {
    if (c == '.' && before_point < 0) {
      before_point = count;
      continue;
    }
    if (!is_digit(c) || ++count > most_rate_digits) return 0;
    digits = digits * 10 + (c - '0');
  }
  const int decimals = before_point < 0 ? 0 : count - before_point;
  return Decimal::scaled(digits, -decimals).value_or(0);
}

/// "30 September 2025": the notation of the daily table. The day may have a zero before it.
constexpr Result<Date> read_long_date(std::string_view text) noexcept {
  using detail::operator""sv;
  constexpr std::string_view months[] = {"January"sv,   "February"sv, "March"sv,    "April"sv,
                                         "May"sv,       "June"sv,     "July"sv,     "August"sv,
                                         "September"sv, "October"sv,  "November"sv, "December"sv};
  const auto number = [](std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
      if (!is_digit(c)) return 0;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  const std::size_t day_size = text.find(' ');
  if (day_size > 2) return Errc::no_such_date;
  const std::size_t year_at = text.rfind(' ') + 1;
  if (year_at <= day_size + 1 || text.size() - year_at != 4) return Errc::no_such_date;
  const std::string_view month = text.substr(day_size + 1, year_at - day_size - 2);
  for (int i = 0; i < 12; ++i) {
    if (months[i] != month) continue;
    return Date::from(number(text.substr(year_at)), i + 1, number(text.substr(0, day_size)));
  }
  return Errc::no_such_date;
}

/// Either notation. Error: `no_such_date`.
constexpr Result<Date> read_date(std::string_view text) noexcept {
  const Result<Date> iso = Date::from_iso(text);
  return iso ? iso : read_long_date(text);
}

}  // namespace finq::inline v0_1::feed
