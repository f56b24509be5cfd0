// Tests of FiscalCalendar against the year ends of real companies.
// SPDX-License-Identifier: MIT
#include "finq/fiscal_calendar.hpp"

#include <concepts>
#include <initializer_list>
#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<FiscalCalendar>);
static_assert(std::regular<FiscalCalendar>);
static_assert(sizeof(FiscalCalendar) <= 8);
static_assert(!std::is_constructible_v<FiscalCalendar, double>);

namespace {

constexpr FiscalCalendar rule(std::string_view text) {
  return FiscalCalendar::from_text(text).value();
}
constexpr FiscalCalendar rule(std::string_view text, std::string_view weeks) {
  return rule(text).with_weeks(weeks_from_text(weeks).value()).value();
}
constexpr FiscalCalendar nrf = rule("saturday-nearest-01-31", "4-5-4").named_by_start();
constexpr FiscalCalendar apple = rule("last-saturday-of-september").with_week_53_in(1).value();
constexpr FiscalCalendar johnson = rule("sunday-nearest-12-31");
constexpr FiscalCalendar nvidia = rule("last-sunday-of-january");

constexpr Date date(std::string_view text) { return Date::from_iso(text).value(); }
constexpr DateRange range(std::string_view first, std::string_view last) {
  return DateRange::from(date(first), date(last)).value();
}
constexpr Date year_end(const FiscalCalendar& calendar, int year) {
  return calendar.year(year).value().last();
}

/// Whether the years from `first` on end on these days.
constexpr bool ends(const FiscalCalendar& calendar, int first,
                    std::initializer_list<std::string_view> days) {
  for (const std::string_view day : days) {
    if (year_end(calendar, first++) != date(day)) return false;
  }
  return true;
}

/// Whether for so many years from `first` on each runs from the day `begin` ("04-01") of the year
/// `begin_offset` after its number to the day `end` of the year `end_offset` after it.
constexpr bool runs(const FiscalCalendar& calendar, int first, int count, DateFields begin,
                    DateFields end) {
  for (int number = first; number < first + count; ++number) {
    const DateRange year = calendar.year(number).value();
    if (year.first() != Date::from(number + begin.year, begin.month, begin.day).value() ||
        year.last() != Date::from(number + end.year, end.month, end.day).value()) {
      return false;
    }
  }
  return true;
}

/// Whether pieces 1…`count` are all of `whole`, without gap or overlap.
template <class Piece>
constexpr bool tile(const DateRange& whole, int count, Piece piece) {
  Date next = whole.first();
  for (int number = 1; number <= count; ++number) {
    const DateRange range = piece(number).value();
    if (range.first() != next) return false;
    if (number == count) return range.last() == whole.last();
    next = range.last() + 1;
  }
  return false;
}

constexpr bool halves_and_quarters_tile(const FiscalCalendar& calendar, int number) {
  const DateRange year = calendar.year(number).value();
  const auto quarter = [&](int q) { return calendar.quarter(number, q); };
  const auto half = [&](int h) { return calendar.half(number, h); };
  if (!tile(year, 4, quarter) || !tile(year, 2, half)) return false;
  for (int h = 1; h <= 2; ++h) {
    if (!tile(*half(h), 2, [&](int q) { return quarter(h * 2 - 2 + q); })) return false;
  }
  for (int q = 1; q <= 4; ++q) {
    if (calendar.first_months(number, q * 3)->last() != quarter(q)->last()) return false;
    if (calendar.quarter_of(quarter(q)->first()) != q) return false;
    if (calendar.quarter_of(quarter(q)->last()) != q) return false;
  }
  return true;
}

constexpr bool months_tile(const FiscalCalendar& calendar, int number) {
  for (int q = 1; q <= 4; ++q) {
    const auto month = [&](int m) { return calendar.month(number, q * 3 - 3 + m); };
    if (!tile(*calendar.quarter(number, q), 3, month)) return false;
  }
  for (int m = 1; m <= 12; ++m) {
    if (calendar.month_of(calendar.month(number, m)->first()) != m) return false;
    if (calendar.month_of(calendar.month(number, m)->last()) != m) return false;
    if (calendar.first_months(number, m)->last() != calendar.month(number, m)->last()) return false;
  }
  return true;
}

/// Years tile without gap or overlap, quarters tile years, months quarters, and `fiscal_year_of`
/// inverts `year`.
constexpr bool tiles(const FiscalCalendar& calendar, int first, int last) {
  for (int number = first; number <= last; ++number) {
    const DateRange year = calendar.year(number).value();
    if (calendar.year(number + 1)->first() - year.last() != 1) return false;
    if (calendar.fiscal_year_of(year.first()) != number) return false;
    if (calendar.fiscal_year_of(year.last()) != number) return false;
    if (!halves_and_quarters_tile(calendar, number)) return false;
    const bool has_months = !calendar.has_weeks() || calendar.weeks() != Weeks::none;
    if (has_months && !months_tile(calendar, number)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("Apple's years end on the last Saturday of September, for twenty years") {
  CHECK_TWICE(
      ends(apple, 2006, {"2006-09-30", "2007-09-29", "2008-09-27", "2009-09-26", "2010-09-25",
                         "2011-09-24", "2012-09-29", "2013-09-28", "2014-09-27", "2015-09-26",
                         "2016-09-24", "2017-09-30", "2018-09-29", "2019-09-28", "2020-09-26",
                         "2021-09-25", "2022-09-24", "2023-09-30", "2024-09-28", "2025-09-27"}));
}

TEST_CASE("Apple's 53rd week lies in the first quarter, another company's in the last") {
  CHECK_TWICE(apple.quarter(2023, 1) == range("2022-09-25", "2022-12-31"));
  CHECK_TWICE(apple.quarter(2023, 2) == range("2023-01-01", "2023-04-01"));
  CHECK_TWICE(apple.quarter(2017, 1)->last() == date("2016-12-31"));
  CHECK_TWICE(apple.quarter(2024, 1) == range("2023-10-01", "2023-12-30"));
  CHECK_TWICE(rule("last-saturday-of-september").quarter(2023, 1)->days() == 13 * 7);
  CHECK_TWICE(rule("last-saturday-of-september").quarter(2023, 4)->days() == 14 * 7);
}

TEST_CASE("NVIDIA's years end on the last Sunday of January, for twenty years") {
  CHECK_TWICE(
      ends(nvidia, 2006, {"2006-01-29", "2007-01-28", "2008-01-27", "2009-01-25", "2010-01-31",
                          "2011-01-30", "2012-01-29", "2013-01-27", "2014-01-26", "2015-01-25",
                          "2016-01-31", "2017-01-29", "2018-01-28", "2019-01-27", "2020-01-26",
                          "2021-01-31", "2022-01-30", "2023-01-29", "2024-01-28", "2025-01-26"}));
  CHECK_TWICE(nvidia.quarter(2025, 1)->last() == date("2024-04-28"));
}

TEST_CASE(
    "the retailers' years end on the Saturday nearest 31 January and are named by their start") {
  CHECK_TWICE(
      ends(nrf, 2006, {"2007-02-03", "2008-02-02", "2009-01-31", "2010-01-30", "2011-01-29",
                       "2012-01-28", "2013-02-02", "2014-02-01", "2015-01-31", "2016-01-30",
                       "2017-01-28", "2018-02-03", "2019-02-02", "2020-02-01", "2021-01-30",
                       "2022-01-29", "2023-01-28", "2024-02-03", "2025-02-01", "2026-01-31"}));
}

TEST_CASE("Johnson & Johnson's years end on the Sunday nearest 31 December, for twenty years") {
  CHECK_TWICE(
      ends(johnson, 2006, {"2006-12-31", "2007-12-30", "2008-12-28", "2010-01-03", "2011-01-02",
                           "2012-01-01", "2012-12-30", "2013-12-29", "2014-12-28", "2016-01-03",
                           "2017-01-01", "2017-12-31", "2018-12-30", "2019-12-29", "2021-01-03",
                           "2022-01-02", "2023-01-01", "2023-12-31", "2024-12-29", "2025-12-28"}));
  CHECK_TWICE(johnson.fiscal_year_of(date("2016-01-03")) == 2015);
  CHECK_TWICE(johnson.fiscal_year_of(date("2025-12-29")) == 2026);
  // Named by their start they keep their numbers: two of them can begin in one calendar year.
  CHECK_TWICE(johnson.named_by_start().year(2024) == johnson.year(2024));
}

TEST_CASE("plain years of companies and states, for twenty years each") {
  constexpr FiscalCalendar alibaba = rule("03-31");
  CHECK_TWICE(runs(alibaba, 2006, 20, {-1, 4, 1}, {0, 3, 31}));
  CHECK_TWICE(alibaba.quarter(2025, 4) == range("2025-01-01", "2025-03-31"));
  constexpr FiscalCalendar microsoft = rule("06-30");
  CHECK_TWICE(runs(microsoft, 2006, 20, {-1, 7, 1}, {0, 6, 30}));
  constexpr FiscalCalendar us_federal = rule("09-30");
  CHECK_TWICE(runs(us_federal, 2006, 20, {-1, 10, 1}, {0, 9, 30}));
  constexpr FiscalCalendar uk_government = rule("03-31");
  CHECK_TWICE(runs(uk_government, 2006, 20, {-1, 4, 1}, {0, 3, 31}));
  constexpr FiscalCalendar uk_tax = rule("04-05");
  CHECK_TWICE(runs(uk_tax, 2006, 20, {-1, 4, 6}, {0, 4, 5}));
  constexpr FiscalCalendar india = rule("03-31");
  CHECK_TWICE(runs(india, 2006, 20, {-1, 4, 1}, {0, 3, 31}));
  constexpr FiscalCalendar japan = rule("03-31").named_by_start();
  CHECK_TWICE(runs(japan, 2006, 20, {0, 4, 1}, {1, 3, 31}));
  CHECK_TWICE(runs(FiscalCalendar{}, 2006, 20, {0, 1, 1}, {0, 12, 31}));
  CHECK_TWICE(runs(FiscalCalendar{}.named_by_start(), 2006, 20, {0, 1, 1}, {0, 12, 31}));
}

TEST_CASE("the 53rd week comes in the years that the companies say") {
  for (int year = 2010; year <= 2030; ++year) {
    CAPTURE(year);
    const bool nrf_long = year == 2012 || year == 2017 || year == 2023 || year == 2028;
    CHECK(nrf.weeks_in(year) == (nrf_long ? 53 : 52));
    const bool apple_long = year == 2012 || year == 2017 || year == 2023 || year == 2028;
    CHECK(apple.weeks_in(year) == (apple_long ? 53 : 52));
    const bool nvidia_long = year == 2010 || year == 2016 || year == 2021 || year == 2027;
    CHECK(nvidia.weeks_in(year) == (nvidia_long ? 53 : 52));
    const bool johnson_long = year == 2015 || year == 2020 || year == 2026;
    CHECK(johnson.weeks_in(year) == (johnson_long ? 53 : 52));
  }
  CHECK_TWICE(FiscalCalendar{}.weeks_in(2025) == Errc::not_defined);
}

TEST_CASE("a quarter of weeks has months of 4 and 5, and the 53rd week makes the last one longer") {
  constexpr FiscalCalendar by_445 = rule("last-saturday-of-september", "4-4-5");
  CHECK_TWICE(by_445.month(2024, 1)->days() == 28);
  CHECK_TWICE(by_445.month(2024, 2)->days() == 28);
  CHECK_TWICE(by_445.month(2024, 3)->days() == 35);
  CHECK_TWICE(by_445.month(2023, 12)->days() == 42);
  CHECK_TWICE(by_445.with_week_53_in(1)->month(2023, 3)->days() == 42);
  CHECK_TWICE(nrf.month(2023, 1) == range("2023-01-29", "2023-02-25"));  // "February"
  CHECK_TWICE(nrf.month(2023, 2) == range("2023-02-26", "2023-04-01"));
  CHECK_TWICE(nrf.month(2023, 12) == range("2023-12-31", "2024-02-03"));  // 5 weeks, not 4
  constexpr FiscalCalendar by_544 = rule("sunday-nearest-12-31", "5-4-4");
  CHECK_TWICE(by_544.month(2025, 1) == range("2024-12-30", "2025-02-02"));
  CHECK_TWICE(by_544.first_months(2025, 2)->days() == 63);
}

TEST_CASE("how a quarter is cut into months is not guessed") {
  CHECK_TWICE(johnson.month(2025, 1) == Errc::not_defined);
  CHECK_TWICE(johnson.month_of(date("2025-05-05")) == Errc::not_defined);
  CHECK_TWICE(johnson.first_months(2025, 2) == Errc::not_defined);
  CHECK_TWICE(johnson.first_months(2025, 9)->days() == 39 * 7);
}

TEST_CASE("plain months end on the day of the year end, or on the last of a shorter month") {
  CHECK_TWICE(rule("03-31").month(2025, 1) == range("2024-04-01", "2024-04-30"));
  CHECK_TWICE(rule("04-05").month(2025, 1) == range("2024-04-06", "2024-05-05"));
  CHECK_TWICE(rule("04-05").quarter(2025, 1) == range("2024-04-06", "2024-07-05"));
  constexpr FiscalCalendar january_30 = rule("01-30");
  CHECK_TWICE(january_30.month(2024, 1) == range("2023-01-31", "2023-02-28"));
  CHECK_TWICE(january_30.month(2025, 1) == range("2024-01-31", "2024-02-29"));
  CHECK_TWICE(january_30.month(2025, 2) == range("2024-03-01", "2024-03-30"));
}

TEST_CASE("the end of February is 29 February in leap years, unless a day is fixed") {
  CHECK_TWICE(rule("02-28") == rule("02-29"));
  CHECK_TWICE(year_end(rule("02-28"), 2024) == date("2024-02-29"));
  CHECK_TWICE(year_end(rule("02-28"), 2023) == date("2023-02-28"));
  CHECK_TWICE(year_end(rule("02-28"), 2100) == date("2100-02-28"));
  CHECK_TWICE(year_end(rule("02-28"), 2000) == date("2000-02-29"));
  CHECK_TWICE(year_end(FiscalCalendar::ending_on(2, 28).value(), 2024) == date("2024-02-28"));
}

TEST_CASE("years tile, quarters tile years, months tile quarters, for sixty years of every kind") {
  CHECK_TWICE(tiles(rule("03-31"), 2020, 2024));
  CHECK_TWICE(tiles(nrf, 2021, 2024));
  for (const std::string_view text :
       {"12-31", "03-31", "06-30", "09-30", "02-29", "04-05", "01-30", "12-30", "01-01", "02-15",
        "last-saturday-of-september", "last-sunday-of-january", "last-friday-of-december",
        "last-tuesday-of-february", "saturday-nearest-01-31", "sunday-nearest-12-31",
        "wednesday-nearest-01-01", "friday-nearest-02-28", "sunday-nearest-08-31"}) {
    for (const Weeks weeks :
         {Weeks::none, Weeks::four_four_five, Weeks::four_five_four, Weeks::five_four_four}) {
      for (int long_quarter = 1; long_quarter <= 4; ++long_quarter) {
        FiscalCalendar calendar = rule(text);
        if (calendar.has_weeks()) {
          calendar = calendar.with_weeks(weeks)->with_week_53_in(long_quarter).value();
        } else if (weeks != Weeks::none || long_quarter != 4) {
          continue;
        }
        CAPTURE(text);
        CAPTURE(name(weeks));
        CAPTURE(long_quarter);
        CHECK(tiles(calendar, 1970, 2030));
        CHECK(tiles(calendar.named_by_start(), 1970, 2030));
      }
    }
  }
}

TEST_CASE("every day of sixty years lies in the year that is said to hold it") {
  for (const FiscalCalendar& calendar :
       {FiscalCalendar{}, rule("04-05"), nrf, apple, johnson, nvidia}) {
    for (Date day = date("1970-01-01"); day < date("2030-01-01"); day = day + 1) {
      const int number = calendar.fiscal_year_of(day).value();
      const bool holds = calendar.year(number)->contains(day) &&
                         calendar.quarter(number, calendar.quarter_of(day).value())->contains(day);
      if (!holds) FAIL_CHECK(day.days());
    }
  }
}

TEST_CASE("the first and the last year are whole, or there is none") {
  CHECK_TWICE(FiscalCalendar{}.year(1) == range("0001-01-01", "0001-12-31"));
  CHECK_TWICE(FiscalCalendar{}.year(9999) == range("9999-01-01", "9999-12-31"));
  CHECK_TWICE(FiscalCalendar{}.fiscal_year_of(Date::earliest()) == 1);
  CHECK_TWICE(FiscalCalendar{}.fiscal_year_of(Date::latest()) == 9999);
  CHECK_TWICE(FiscalCalendar{}.quarter_of(Date::latest()) == 4);
  CHECK_TWICE(FiscalCalendar{}.year(0) == Errc::out_of_range);
  CHECK_TWICE(FiscalCalendar{}.year(10'000) == Errc::out_of_range);
  CHECK_TWICE(FiscalCalendar{}.year(-2'147'483'647 - 1) == Errc::out_of_range);
  CHECK_TWICE(rule("03-31").year(1) == Errc::out_of_range);
  CHECK_TWICE(rule("03-31").quarter(1, 4) == range("0001-01-01", "0001-03-31"));
  CHECK_TWICE(rule("03-31").fiscal_year_of(Date::earliest()) == Errc::out_of_range);
  CHECK_TWICE(rule("03-31").year(2)->first() == date("0001-04-01"));
  CHECK_TWICE(rule("03-31").named_by_start().year(9999) == Errc::out_of_range);
  CHECK_TWICE(rule("03-31").fiscal_year_of(Date::latest()) == Errc::out_of_range);
  CHECK_TWICE(nrf.fiscal_year_of(Date::latest()) == Errc::out_of_range);
}

TEST_CASE("a calendar that cannot be is refused with the reason") {
  CHECK_TWICE(FiscalCalendar::from_text("13-01") == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("00-31") == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("00-00") == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("02-30") == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::from_text("saturday-nearest-02-29") == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::ending_with_month(0) == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::ending_on(2, 29) == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::ending_last(Weekday::friday, 13) == Errc::no_such_date);
  for (const std::string_view text : {"",
                                      "3-31",
                                      "03/31",
                                      "03-31 ",
                                      "last-saturday",
                                      "saturday",
                                      "last-saturday-of-9",
                                      "last-saturday-of-septembers",
                                      "saturday-nearest-january",
                                      "first-saturday-of-may",
                                      "march",
                                      "last-x",
                                      "last-friday-in-may",
                                      "last-friday-of-may-1",
                                      "0/-31",
                                      "0:-31",
                                      "/3-31",
                                      ":3-31",
                                      "03-3/",
                                      "03-:1",
                                      "03-311",
                                      "saturday-nearest-03-3",
                                      "saturday-nearest-03"}) {
    CAPTURE(text);
    CHECK(FiscalCalendar::from_text(text) == Errc::not_a_period);
  }
  CHECK_TWICE(rule("03-31").with_weeks(Weeks::four_four_five) == Errc::not_defined);
  CHECK_TWICE(rule("03-31").with_week_53_in(1) == Errc::not_defined);
  CHECK_TWICE(nrf.with_week_53_in(5) == Errc::no_such_date);
  CHECK_TWICE(nrf.with_week_53_in(0) == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::ending_on(1, 0) == Errc::no_such_date);
  CHECK_TWICE(FiscalCalendar::ending_nearest(Weekday::friday, 1, -1) == Errc::no_such_date);
  CHECK_TWICE(weeks_from_text("5-5-3") == Errc::not_a_period);
  CHECK_TWICE(weeks_from_text("") == Errc::not_a_period);
  for (const int outside : {0, 13}) {
    CHECK(FiscalCalendar{}.quarter(2025, outside) == Errc::no_such_date);
    CHECK(FiscalCalendar{}.half(2025, outside) == Errc::no_such_date);
    CHECK(FiscalCalendar{}.month(2025, outside) == Errc::no_such_date);
    CHECK(FiscalCalendar{}.first_months(2025, outside) == Errc::no_such_date);
  }
  CHECK_TWICE(FiscalCalendar{}.quarter(2025, 5) == Errc::no_such_date);
}

TEST_CASE("a date of a year that is not there has no number of a part") {
  CHECK_TWICE(johnson.weeks_in(0) == Errc::out_of_range);
  CHECK_TWICE(johnson.weeks_in(10'000) == Errc::out_of_range);
  CHECK_TWICE(rule("01-31").quarter_of(date("9999-12-31")) == Errc::out_of_range);
  CHECK_TWICE(rule("01-31").month_of(date("0001-01-01")) == Errc::out_of_range);
  CHECK_TWICE(johnson.month_of(date("2021-05-05")) == Errc::not_defined);
  CHECK_TWICE(johnson.first_months(2025, 2) == Errc::not_defined);
  CHECK_TWICE(johnson.month(2025, 3) == Errc::not_defined);
}

TEST_CASE("a calendar is read as it is made") {
  CHECK_TWICE(rule("04-05") == FiscalCalendar::ending_on(4, 5));
  CHECK_TWICE(rule("06-30") == FiscalCalendar::ending_with_month(6));
  CHECK_TWICE(rule("last-saturday-of-july") == FiscalCalendar::ending_last(Weekday::saturday, 7));
  CHECK_TWICE(rule("friday-nearest-01-31") ==
              FiscalCalendar::ending_nearest(Weekday::friday, 1, 31));
  CHECK_TWICE(nrf.rule() == FiscalCalendar::Rule::nearest_weekday);
  CHECK_TWICE(nrf.is_named_by_start());
  CHECK_TWICE(nrf.weeks() == Weeks::four_five_four);
  CHECK_TWICE(name(Weeks::four_five_four) == "4-5-4");
}
