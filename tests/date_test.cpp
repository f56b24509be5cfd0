// Tests of Date: the Gregorian calendar, and chrono's types.
// SPDX-License-Identifier: MIT
#include "finq/date.hpp"

#include <chrono>
#include <concepts>
#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<Date>);
static_assert(std::regular<Date>);
static_assert(std::totally_ordered<Date>);
static_assert(sizeof(Date) == 4);
static_assert(!std::is_constructible_v<Date, double>);
static_assert(!std::is_constructible_v<Date, int>);

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr Date date(std::string_view text) { return Date::from_iso(text).value(); }
constexpr year_month_day ymd(int year, unsigned month, unsigned day) {
  return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

}  // namespace

TEST_CASE("a date is a real day of the years 1 to 9999") {
  CHECK_TWICE(Date::from(2024, 2, 29)->day() == 29);
  CHECK_TWICE(Date::from(2023, 2, 29) == Errc::no_such_date);
  CHECK_TWICE(Date::from(1900, 2, 29) == Errc::no_such_date);
  CHECK_TWICE(Date::from(2000, 2, 29).has_value());
  CHECK_TWICE(Date::from(2025, 13, 1) == Errc::no_such_date);
  CHECK_TWICE(Date::from(2025, 0, 1) == Errc::no_such_date);
  CHECK_TWICE(Date::from(2025, 1, 0) == Errc::no_such_date);
  CHECK_TWICE(Date::from(2025, 4, 31) == Errc::no_such_date);
  CHECK_TWICE(Date::from(0, 1, 1) == Errc::no_such_date);
  CHECK_TWICE(Date::from(10'000, 1, 1) == Errc::no_such_date);
  CHECK_TWICE(Date::from(-1, 1, 1) == Errc::no_such_date);
  CHECK_TWICE(Date::earliest() == Date::from(1, 1, 1));
  CHECK_TWICE(Date::latest() == Date::from(9999, 12, 31));
  CHECK_TWICE(Date::from_days(Date::latest().days() + 1) == Errc::out_of_range);
  CHECK_TWICE(Date::from_days(Date::earliest().days() - 1) == Errc::out_of_range);
}

TEST_CASE("days are counted from 1970, and every one has its fields and its weekday") {
  CHECK_TWICE(Date{} == date("1970-01-01"));
  CHECK_TWICE(Date{}.weekday() == Weekday::thursday);
  CHECK_TWICE(date("2025-11-25").weekday() == Weekday::tuesday);
  CHECK_TWICE(Date::earliest().weekday() == Weekday::monday);
  int days = Date::earliest().days();
  int weekday = 1;
  for (int year = 1; year <= 9999; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (const int day : {1, days_in_month(year, month)}) {
        const Date here = Date::from(year, month, day).value();
        const int since_first = day - 1;
        const bool agrees = here.days() == days + since_first &&
                            here.fields() == DateFields{year, month, day} &&
                            static_cast<int>(here.weekday()) == (weekday - 1 + since_first) % 7 + 1;
        if (!agrees) FAIL_CHECK((year * 100 + month));
      }
      days += days_in_month(year, month);
      weekday = (weekday - 1 + days_in_month(year, month)) % 7 + 1;
    }
  }
}

TEST_CASE("ISO 8601 is read and written") {
  CHECK_TWICE(date("2025-09-30").text() == "2025-09-30");
  CHECK_TWICE(date("0001-01-01").text() == "0001-01-01");
  CHECK_TWICE(date("9999-12-31") == Date::latest());
  char buffer[10];
  CHECK(date("2025-09-30").write(buffer) == buffer + 10);
  CHECK(std::string_view(buffer, 10) == "2025-09-30");
  for (const std::string_view text :
       {"", "2025-9-30", "2025-09-31", "20250930", "2025/09/30", "2025-09-30 ", "+2025-9-30",
        "2025-0a-30", "0000-01-01", "2025-00-10", "----------", "12-2025-09"}) {
    CAPTURE(text);
    CHECK(Date::from_iso(text) == Errc::no_such_date);
  }
}

TEST_CASE("the ends of February and of every year are written, read and shared with chrono") {
  for (int year = 1; year <= 9999; ++year) {
    const bool leap = std::chrono::year{year}.is_leap();
    if (is_leap(year) != leap) FAIL_CHECK(year);
    if (Date::from(year, 2, 29).has_value() != leap) FAIL_CHECK(year);
    for (const DateFields& fields :
         {DateFields{year, 1, 1}, DateFields{year, 2, 28}, DateFields{year, 2, leap ? 29 : 28},
          DateFields{year, 3, 1}, DateFields{year, 12, 31}}) {
      const Date here = Date::from(year, fields.month, fields.day).value();
      const bool agrees =
          Date::from_iso(here.text()) == here &&
          here.to<sys_days>() == sys_days{ymd(year, static_cast<unsigned>(fields.month),
                                              static_cast<unsigned>(fields.day))};
      if (!agrees) FAIL_CHECK(here.text().view());
    }
  }
}

TEST_CASE("weeks and days of the year follow ISO 8601") {
  CHECK_TWICE(date("2024-12-31").day_of_year() == 366);
  CHECK_TWICE(date("2024-12-30").iso_week() == IsoWeek{2025, 1});
  CHECK_TWICE(date("2021-01-03").iso_week() == IsoWeek{2020, 53});
  CHECK_TWICE(date("2021-01-04").iso_week() == IsoWeek{2021, 1});
}

TEST_CASE("months later") {
  CHECK_TWICE(date("2025-01-31").plus_months(1) == date("2025-02-28"));
  CHECK_TWICE(date("2025-02-28").plus_months(1) == date("2025-03-28"));
  CHECK_TWICE(date("2025-02-28").plus_months_from_end(1) == date("2025-03-31"));
  CHECK_TWICE(date("2025-02-27").plus_months_from_end(1) == date("2025-03-27"));
  CHECK_TWICE(date("2024-03-31").plus_months_from_end(-1) == date("2024-02-29"));
  CHECK_TWICE(date("0001-01-31").plus_months(-1) == Errc::out_of_range);
  CHECK_TWICE(date("9999-12-01").plus_months(1) == Errc::out_of_range);
  CHECK_TWICE(Date{}.plus_months(INT64_MIN) == Errc::out_of_range);
  CHECK_TWICE(Date{}.plus_days(INT64_MAX) == Errc::out_of_range);
  CHECK_TWICE(Date{}.plus_days(INT64_MIN) == Errc::out_of_range);
}

TEST_CASE("chrono's calendar types convert in and out") {
  CHECK_TWICE(Date{ymd(2025, 9, 30)} == date("2025-09-30"));
  CHECK_TWICE(Date{sys_days{ymd(2025, 9, 30)}} == date("2025-09-30"));
  CHECK_TWICE(Date{sys_days{}} == Date{});
  CHECK_TWICE(date("2024-02-29").to<year_month_day>() == ymd(2024, 2, 29));
  CHECK_TWICE(date("2024-02-29").to<sys_days>() == sys_days{ymd(2024, 2, 29)});

  constexpr Date in = ymd(2025, 9, 30);
  constexpr year_month_day fields = in;
  constexpr sys_days days = in;
  CHECK_TWICE(fields == ymd(2025, 9, 30));
  CHECK_TWICE(days == sys_days{ymd(2025, 9, 30)});
  using std::chrono::local_days;
  CHECK_TWICE(in.to<local_days>() == local_days{ymd(2025, 9, 30)});
}

TEST_CASE("chrono agrees on every day of four hundred years, and on the ends") {
  for (int days = date("1800-01-01").days(); days <= date("2200-12-31").days(); ++days) {
    const Date here = Date::from_days(days).value();
    const auto fields = here.to<year_month_day>();
    const auto point = here.to<sys_days>();
    const std::chrono::weekday weekday{point};
    const bool agrees = sys_days{fields} == point && Date{fields} == here && Date{point} == here &&
                        weekday.iso_encoding() == static_cast<unsigned>(here.weekday());
    if (!agrees) FAIL_CHECK(days);
  }
  CHECK_TWICE(Date::latest().to<year_month_day>() == ymd(9999, 12, 31));
  CHECK_TWICE(Date::earliest().to<sys_days>() == sys_days{ymd(1, 1, 1)});
}

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
TEST_CASE("a chrono value that is no date is refused, and a day beyond the last") {
  CHECK_THROWS_AS((void)(Date::latest() + 1), Error);
  CHECK_THROWS_AS((void)Date{ymd(2025, 2, 29)}, Error);
  CHECK_THROWS_AS((void)Date{ymd(0, 1, 1)}, Error);
  CHECK_THROWS_AS((void)Date{ymd(10'000, 1, 1)}, Error);
  CHECK_THROWS_AS((void)Date{sys_days{ymd(10'000, 1, 1)}}, Error);
}
#endif

TEST_CASE("a point of time is no date: which day it is depends on the place") {
  static_assert(!std::is_constructible_v<Date, std::chrono::sys_seconds>);
  static_assert(!std::is_constructible_v<Date, std::chrono::system_clock::time_point>);
  static_assert(!std::is_constructible_v<Date, std::chrono::days>);
  static_assert(!std::is_convertible_v<Date, std::chrono::sys_seconds>);
  static_assert(!std::is_convertible_v<Date, std::chrono::days>);
}
