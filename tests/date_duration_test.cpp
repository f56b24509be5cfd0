// Tests of dates plus durations: the rules for ends of months.
// SPDX-License-Identifier: MIT
#include "finq/date_duration.hpp"

#include "check_twice.hpp"

using namespace finq;

namespace {

constexpr Date date(std::string_view text) { return Date::from_iso(text).value(); }
constexpr DateRange range(std::string_view text) { return DateRange::from_iso(text).value(); }
constexpr Duration months(int count) { return {count, Unit::month}; }
constexpr Duration years(int count) { return {count, Unit::year}; }
constexpr Duration tenths(int count, Unit unit) { return {*Decimal::scaled(count, -1), unit}; }

}  // namespace

TEST_CASE("days and weeks are counted") {
  CHECK_TWICE(date("2024-02-28") + Duration{1, Unit::day} == date("2024-02-29"));
  CHECK_TWICE(date("2025-02-28") + Duration{1, Unit::day} == date("2025-03-01"));
  CHECK_TWICE(date("2025-01-01") + Duration{52, Unit::week} == date("2025-12-31"));
  CHECK_TWICE(date("2025-01-01") - Duration{1, Unit::day} == date("2024-12-31"));
  CHECK_TWICE(date("2025-01-01") + Duration{-7, Unit::day} == date("2024-12-25"));
}

TEST_CASE("a month later is the same day, or the last one of a shorter month") {
  CHECK_TWICE(date("2025-01-31") + months(1) == date("2025-02-28"));
  CHECK_TWICE(date("2024-01-31") + months(1) == date("2024-02-29"));
  CHECK_TWICE(date("2025-01-31") + months(2) == date("2025-03-31"));
  CHECK_TWICE(date("2025-01-31") + months(1) + months(1) == date("2025-03-28"));
  CHECK_TWICE(date("2025-02-28") + months(1) == date("2025-03-28"));
  CHECK_TWICE(date("2024-02-29") + years(1) == date("2025-02-28"));
  CHECK_TWICE(date("2024-02-29") + years(4) == date("2028-02-29"));
  CHECK_TWICE(date("2024-02-29") + Duration{1, Unit::decade} == date("2034-02-28"));
  CHECK_TWICE(date("2025-03-31") - months(1) == date("2025-02-28"));
  CHECK_TWICE(date("2025-05-31") + Duration{1, Unit::quarter} == date("2025-08-31"));
  CHECK_TWICE(date("2025-08-31") + Duration{1, Unit::half} == date("2026-02-28"));
  CHECK_TWICE(date("2025-12-15") + months(1) == date("2026-01-15"));
  CHECK_TWICE(date("2025-01-15") + months(-13) == date("2023-12-15"));
}

TEST_CASE("parts of a unit count where they are whole days or months") {
  CHECK_TWICE(date("2025-01-01") + tenths(25, Unit::year) == date("2027-07-01"));
  CHECK_TWICE(date("2025-01-01") + tenths(5, Unit::half) == date("2025-04-01"));
  CHECK_TWICE(checked_add(date("2025-01-01"), tenths(5, Unit::month)) == Errc::not_exact);
  CHECK_TWICE(checked_add(date("2025-01-01"), tenths(5, Unit::day)) == Errc::not_exact);
  CHECK_TWICE(checked_add(date("2025-01-01"), tenths(5, Unit::week)) == Errc::not_exact);
}

TEST_CASE("a stretch of whole months stays one") {
  CHECK_TWICE(range("2025-02-01/2025-02-28") + months(1) == range("2025-03-01/2025-03-31"));
  CHECK_TWICE(range("2025-03-01/2025-03-31") - months(1) == range("2025-02-01/2025-02-28"));
  CHECK_TWICE(range("2023-03-01/2024-02-29") + years(1) == range("2024-03-01/2025-02-28"));
  CHECK_TWICE(range("2022-03-01/2023-02-28") + years(1) == range("2023-03-01/2024-02-29"));
  CHECK_TWICE(range("2025-01-01/2025-03-31") + Duration{1, Unit::quarter} ==
              range("2025-04-01/2025-06-30"));
}

TEST_CASE("the ends of any other stretch move each by itself") {
  CHECK_TWICE(range("2025-02-28/2025-02-28") + months(1) == range("2025-03-28/2025-03-28"));
  CHECK_TWICE(range("2025-01-16/2025-01-31") + months(1) == range("2025-02-16/2025-02-28"));
  CHECK_TWICE(range("2025-01-30/2025-01-31") + months(1) == range("2025-02-28/2025-02-28"));
  CHECK_TWICE(range("2024-06-30/2024-09-28") + Duration{52, Unit::week} ==
              range("2025-06-29/2025-09-27"));
  CHECK_TWICE(range("2025-02-01/2025-02-28") + Duration{31, Unit::day} ==
              range("2025-03-04/2025-03-31"));
}

TEST_CASE("whole months go forth and back over sixty years") {
  for (int first = 0; first < 12 * 60; first += 5) {
    const Date begin = date("1970-01-01") + months(first);
    const DateRange stretch =
        DateRange::from(begin, begin + months(1 + first % 7) + Duration{-1, Unit::day}).value();
    for (int count = -30; count <= 30; ++count) {
      const DateRange moved = stretch + months(count);
      CHECK(moved.is_whole_months());
      CHECK(moved - months(count) == stretch);
      CHECK((moved.first() < stretch.first()) == (count < 0));
    }
  }
}

TEST_CASE("no date lies outside the years 1 to 9999") {
  CHECK_TWICE(date("9999-12-30") + Duration{1, Unit::day} == Date::latest());
  CHECK_TWICE(checked_add(Date::latest(), Duration{1, Unit::day}) == Errc::out_of_range);
  CHECK_TWICE(checked_add(Date::latest(), months(1)) == Errc::out_of_range);
  CHECK_TWICE(checked_sub(Date::earliest(), Duration{1, Unit::day}) == Errc::out_of_range);
  CHECK_TWICE(checked_sub(Date::earliest(), months(1)) == Errc::out_of_range);
  CHECK_TWICE(Date::earliest() + years(9998) == date("9999-01-01"));
  CHECK_TWICE(checked_add(Date::earliest(), years(9999)) == Errc::out_of_range);
  CHECK_TWICE(checked_add(Date::earliest(), Duration{*Decimal::scaled(1, 37), Unit::decade}) ==
              Errc::out_of_range);
  CHECK_TWICE(checked_add(range("9999-11-01/9999-11-30"), months(1)) ==
              range("9999-12-01/9999-12-31"));
  CHECK_TWICE(checked_add(range("9999-11-01/9999-11-30"), months(2)) == Errc::out_of_range);
  CHECK_TWICE(checked_sub(range("0001-01-02/0001-02-01"), Duration{1, Unit::week}) ==
              Errc::out_of_range);
  CHECK_THROWS_AS((void)(Date::latest() + months(1)), Error);
}
