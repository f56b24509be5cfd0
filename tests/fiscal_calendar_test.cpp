// Tests of FiscalCalendar against the year ends of real companies.
// SPDX-License-Identifier: MIT
#include "finq/fiscal_calendar.hpp"

#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<FiscalCalendar>);

namespace {

constexpr FiscalCalendar rule(std::string_view text) { return FiscalCalendar::from_text(text).value(); }
constexpr FiscalCalendar nrf = rule("saturday-nearest-01-31").named_by_start();
constexpr FiscalCalendar apple = rule("last-saturday-of-september");
constexpr FiscalCalendar johnson = rule("sunday-nearest-12-31");
constexpr FiscalCalendar nvidia = rule("last-sunday-of-january");

constexpr Date date(int year, int month, int day) { return Date::from(year, month, day).value(); }
constexpr Date year_end(const FiscalCalendar& calendar, int year) {
  return calendar.year(year).value().last();
}

/// Years tile without gap or overlap, quarters tile years, and fiscal_year_of inverts year.
constexpr bool tiles(const FiscalCalendar& calendar, int first, int last) {
  for (int number = first; number <= last; ++number) {
    const DateRange year = calendar.year(number).value();
    if (calendar.year(number + 1).value().first() - year.last() != 1) return false;
    Date next = year.first();
    for (int q = 1; q <= 4; ++q) {
      const DateRange quarter = calendar.quarter(number, q).value();
      if (quarter.first() != next || calendar.quarter_of(quarter.last()).value() != q) return false;
      next = quarter.last() + 1;
    }
    if (next - year.last() != 1) return false;
    if (calendar.fiscal_year_of(year.first()).value() != number) return false;
    if (calendar.fiscal_year_of(year.last()).value() != number) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("year ends are those of the annual reports") {
  CHECK_TWICE(year_end(apple, 2024) == date(2024, 9, 28));
  CHECK_TWICE(year_end(nvidia, 2025) == date(2025, 1, 26));
  CHECK_TWICE(nvidia.quarter(2025, 1)->last() == date(2024, 4, 28));
  CHECK_TWICE(year_end(nrf, 2017) == date(2018, 2, 3));
  CHECK_TWICE(year_end(nrf, 2023) == date(2024, 2, 3));
  CHECK_TWICE(year_end(johnson, 2015) == date(2016, 1, 3));
  CHECK_TWICE(year_end(johnson, 2020) == date(2021, 1, 3));
  CHECK_TWICE(year_end(johnson, 2025) == date(2025, 12, 28));
  CHECK_TWICE(year_end(rule("06-30"), 2025) == date(2025, 6, 30));
  CHECK_TWICE(rule("09-30").year(2025)->first() == date(2024, 10, 1));
  CHECK_TWICE(rule("04-05").year(2025)->first() == date(2024, 4, 6));
  CHECK_TWICE(rule("03-31").named_by_start().year(2024)->first() == date(2024, 4, 1));
  CHECK_TWICE(year_end(rule("02-28"), 2024) == date(2024, 2, 29));
}

TEST_CASE("the 53rd week comes in the years that the companies say") {
  for (int year = 2010; year <= 2030; ++year) {
    CAPTURE(year);
    const bool nrf_long = year == 2012 || year == 2017 || year == 2023 || year == 2028;
    CHECK(nrf.weeks(year).value() == (nrf_long ? 53 : 52));
    const bool apple_long = year == 2012 || year == 2017 || year == 2023 || year == 2028;
    CHECK(apple.weeks(year).value() == (apple_long ? 53 : 52));
    const bool nvidia_long = year == 2010 || year == 2016 || year == 2021 || year == 2027;
    CHECK(nvidia.weeks(year).value() == (nvidia_long ? 53 : 52));
  }
}

TEST_CASE("years tile, quarters tile years, for sixty years") {
  CHECK_TWICE(tiles(rule("03-31"), 2020, 2026));
  CHECK_TWICE(tiles(nrf, 2020, 2026));
  for (const FiscalCalendar& calendar : {FiscalCalendar{}, rule("03-31"), rule("02-29"), rule("04-05"), nrf,
                                         apple, johnson, nvidia, rule("06-30").named_by_start()}) {
    CHECK(tiles(calendar, 1970, 2030));
  }
}

TEST_CASE("a calendar that cannot be is refused with the reason") {
  CHECK_TWICE(FiscalCalendar::from_text("13-01").error() == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("02-30").error() == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("last-saturday").error() == Errc::not_a_period);
  CHECK_TWICE(FiscalCalendar::from_text("").error() == Errc::not_a_period);
  CHECK_TWICE(FiscalCalendar{}.quarter(2025, 5).error() == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar{}.year(9999).error() == Errc::out_of_range);
  CHECK_TWICE(FiscalCalendar{}.weeks(2025).error() == Errc::not_defined);
}
