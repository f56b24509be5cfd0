// Tests of Period: what it is made of, and its normal form.
// SPDX-License-Identifier: MIT
#include "finq/period.hpp"

#include <concepts>
#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<Period>);
static_assert(std::regular<Period>);
static_assert(sizeof(Period) <= 24);
static_assert(!std::is_constructible_v<Period, double>);
static_assert(!std::is_constructible_v<Period, int>);

namespace {

constexpr PeriodPoint year(int number) { return PeriodPoint::of_year(number).value(); }
constexpr PeriodPoint fiscal(int number) { return year(number).as_fiscal().value(); }

constexpr bool reads_back(std::string_view form) {
  const auto period = Period::from_normal_form(form);
  return period.has_value() && period->text() == form;
}
constexpr bool all_read_back(std::initializer_list<std::string_view> forms) {
  for (const std::string_view form : forms) {
    if (!reads_back(form)) return false;
  }
  return true;
}

constexpr Errc refusal(std::string_view text) { return Period::from_normal_form(text).error(); }

}  // namespace

TEST_CASE("every normal form parses, prints and parses back") {
  CHECK_TWICE(all_read_back(
      {"2025", "2025-09", "2025-09-30", "XXXX-09", "XXXX-03-31", "2021-Q3", "2025-H1", "2021-H2"}));
  CHECK_TWICE(all_read_back(
      {"FY2022", "FY2022-Q2", "FY2022-H1", "XXXX-Q3", "XXXX-H2", "XXXX", "FYXXXX", "FYXXXX-Q1"}));
  CHECK_TWICE(all_read_back({"P3M/XXXX-09", "P3M/2024-12", "P3M/2025-09", "P3M/2019-09-30",
                             "P9M/2021-06-30", "P1Y/2018-12-31", "P1Y/2025-03-31"}));
  CHECK_TWICE(all_read_back({"2025/P9M", "FY2025/P9M", "XXXX/P9M", "2025-Q3/P2M", "2025/P6W"}));
  CHECK_TWICE(all_read_back({"1995-01-04/1995-01-22", "2020/2024", "2020-03/2021-06",
                             "FY2023/FY2031", "XXXX-03/XXXX-05"}));
  CHECK_TWICE(all_read_back({"quarter+0", "quarter-1", "year-1", "month+1", "week+0", "day-1",
                             "half+1", "FY+0", "FY-1", "FQ+1", "year-5"}));
  CHECK_TWICE(all_read_back({"quarter@year-1", "Q1@year-1", "Q1@year+0", "H1@year+1", "09@year-1",
                             "09-30@year-1", "quarter@year+0", "FQ@FY-1", "Q1@FY+1"}));
  CHECK_TWICE(all_read_back({"P5Y", "P12M", "P1Y", "P3Q", "P2.5Y", "P10D", "P6W", "P1H", "YTD"}));
}

TEST_CASE("the longest and the shortest ones do too") {
  CHECK_TWICE(
      all_read_back({"0001", "9999", "0001-01-01", "9999-12-31", "0001/9999", "FY0001-Q1"}));
  CHECK_TWICE(all_read_back({"quarter@year-2147483648", "quarter+2147483647", "P999999999Y",
                             "P0.000000001Y", "P999999999M/9999-12-31", "2025/P999999999D"}));
  CHECK_TWICE(Period{}.text() == "XXXX");
}

TEST_CASE("every named point of every kind reads back") {
  for (int number = 1; number <= 9999; number += 7) {
    const PeriodPoint whole = year(number);
    for (const Result<PeriodPoint>& point :
         {Result{whole}, whole.half(1), whole.half(2), whole.quarter(1), whole.quarter(4),
          whole.month(1), whole.month(12), whole.day(2, 28), whole.as_fiscal(),
          whole.quarter(3)->as_fiscal()}) {
      const Period period = Period::named(point.value());
      CHECK(Period::from_normal_form(period.text()) == period);
    }
  }
}

TEST_CASE("what is no normal form is refused") {
  for (const std::string_view text : {"",
                                      "2025 ",
                                      " 2025",
                                      "25",
                                      "2025-1",
                                      "2025-Q",
                                      "2021-Q5",
                                      "2021-Q0",
                                      "2021-H3",
                                      "2025-13",
                                      "2025-00",
                                      "2025-02-30",
                                      "2023-02-29",
                                      "2025-09-31",
                                      "0000",
                                      "FY2022-09",
                                      "FY2022-1",
                                      "FY",
                                      "XXX",
                                      "P0Y",
                                      "P5X",
                                      "P",
                                      "PY",
                                      "P05Y",
                                      "P5",
                                      "P-5Y",
                                      "P2.50Y",
                                      "P2.Y",
                                      "P9999999999Y",
                                      "P0.0000000001Y",
                                      "P00Y",
                                      "P1.0Y",
                                      "P0.0Y",
                                      "P.5Y",
                                      "P1Y6M",
                                      "P3M/",
                                      "P2.5M/2025",
                                      "2025/",
                                      "2025/P0M",
                                      "2024/2020",
                                      "2020/FY2021",
                                      "2020/XXXX",
                                      "2020/2020",
                                      "quarter",
                                      "quarter0",
                                      "year--1",
                                      "year+01",
                                      "year-0",
                                      "Q1@week-1",
                                      "Q1@",
                                      "Q5@year-1",
                                      "2025@year-1",
                                      "quarter@quarter-1",
                                      "year@year-1",
                                      "week@FY-1",
                                      "quarter@FY-1",
                                      "ytd",
                                      "YTD+1",
                                      "q3",
                                      "year+2147483648"}) {
    CAPTURE(text);
    CHECK(!Period::from_normal_form(text).has_value());
  }
}

TEST_CASE("the refusal says whether the text or the date is wrong") {
  CHECK_TWICE(refusal("q3") == Errc::not_a_period);
  CHECK_TWICE(refusal("FQ-@FY-1") == Errc::not_a_period);
  CHECK_TWICE(refusal("quarter+@year-1") == Errc::not_a_period);
  CHECK_TWICE(refusal("FQ-0@FY-1") == Errc::not_a_period);
  CHECK_TWICE(refusal("quarter+3000000000@year-1") == Errc::not_a_period);
  CHECK_TWICE(refusal("2025-02-30") == Errc::no_such_date);
  CHECK_TWICE(refusal("2021-Q5") == Errc::no_such_date);
}

TEST_CASE("a count is positive and has at most nine digits") {
  CHECK_TWICE(Period::length(0, Unit::year) == Errc::not_a_period);
  CHECK_TWICE(Period::length(-5, Unit::year) == Errc::not_a_period);
  CHECK_TWICE(Period::length(1'000'000'000, Unit::year) == Errc::out_of_range);
  CHECK_TWICE(Period::length(*Decimal::scaled(1, -10), Unit::year) == Errc::out_of_range);
  CHECK_TWICE(Period::length(*Decimal::scaled(1, 38 - 1), Unit::year) == Errc::out_of_range);
  CHECK_TWICE(Period::ending(0, Unit::month, year(2025)) == Errc::not_a_period);
  CHECK_TWICE(Period::ending(-3, Unit::month, year(2025)) == Errc::not_a_period);
  CHECK_TWICE(Period::opening(year(2025), -1, Unit::month) == Errc::not_a_period);
  CHECK_TWICE(Period::ending(1'000'000'000, Unit::day, year(2025)) == Errc::out_of_range);
}

TEST_CASE("a factory makes what its normal form says, and the parts can be asked for") {
  constexpr Period quarter = Period::named(year(2021).quarter(3).value());
  CHECK_TWICE(quarter == Period::from_normal_form("2021-Q3"));
  CHECK_TWICE(quarter.form() == Period::Form::named);
  CHECK_TWICE(quarter.point().year() == 2021);
  CHECK_TWICE(!quarter.is_fiscal());
  constexpr Period ending = Period::ending(9, Unit::month, year(2021).day(6, 30).value()).value();
  CHECK_TWICE(ending.text() == "P9M/2021-06-30");
  CHECK_TWICE(ending.count() == 9);
  CHECK_TWICE(ending.unit() == Unit::month);
  constexpr Period length = Period::length(*Decimal::scaled(25, -1), Unit::year).value();
  CHECK_TWICE(length.text() == "P2.5Y");
  CHECK_TWICE(length.count() == *Decimal::scaled(250, -2));
  CHECK_TWICE(Period::length(2, Unit::decade)->text() == "P20Y");
  CHECK_TWICE(Period::span(fiscal(2023), fiscal(2031))->last_point() == fiscal(2031));
  CHECK_TWICE(Period::span(year(2024), year(2020)) == Errc::not_a_period);
  CHECK_TWICE(Period::relative(PeriodUnit::fiscal_quarter, 1).text() == "FQ+1");
  CHECK_TWICE(Period::relative(PeriodUnit::fiscal_quarter, 1).is_fiscal());
  CHECK_TWICE(Period::relative(PeriodUnit::year, -5).offset() == -5);
  CHECK_TWICE(Period::within(PeriodUnit::quarter, PeriodUnit::fiscal_year, -1)->text() ==
              "FQ@FY-1");
  CHECK_TWICE(
      Period::within(PeriodPoint{}.quarter(1)->as_fiscal().value(), PeriodUnit::year, 0)->text() ==
      "Q1@FY+0");
  CHECK_TWICE(Period::within(year(2025), PeriodUnit::year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::year_to_date().text() == "YTD");
}

TEST_CASE("equal periods have equal normal forms and hashes") {
  const std::hash<Period> hash;
  constexpr Period quarter = Period::from_normal_form("2021-Q3").value();
  CHECK_TWICE(quarter != Period::from_normal_form("2021-Q4"));
  CHECK_TWICE(quarter != Period::from_normal_form("P3M/2021-09"));
  CHECK(hash(quarter) == hash(Period::named(year(2021).quarter(3).value())));
  CHECK(hash(quarter) != hash(Period{}));
}

TEST_CASE("periods that differ in one part are not equal") {
  constexpr std::string_view forms[] = {
      "2021",     "2022",           "FY2021",       "2021-Q3",        "2021-09",  "P3M",
      "P3Q",      "P30M",           "P0.3M",        "P3M/2021-09",    "2021/P3M", "2021/P3W",
      "2021/P4M", "2020/2024",      "2020/2025",    "year-1",         "year+1",   "quarter-1",
      "FY-1",     "quarter@year-1", "month@year-1", "quarter@year-2", "FQ@FY-1",  "Q3@year-1",
      "Q3@FY-1",  "11@year-1",      "YTD"};
  for (const std::string_view one : forms) {
    for (const std::string_view other : forms) {
      CAPTURE(one);
      CAPTURE(other);
      const bool equal = Period::from_normal_form(one) == Period::from_normal_form(other).value();
      CHECK(equal == (one == other));
    }
  }
}

TEST_CASE("a day, a week or a year is no part of a fiscal year, and a part has no year itself") {
  constexpr auto fiscal_year = PeriodUnit::fiscal_year;
  CHECK_TWICE(Period::within(PeriodUnit::day, fiscal_year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(PeriodUnit::week, fiscal_year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(PeriodUnit::year, PeriodUnit::year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(fiscal_year, fiscal_year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(PeriodUnit::month, PeriodUnit::month, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(*year(2021).quarter(3), PeriodUnit::year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(PeriodPoint{}, PeriodUnit::year, 0) == Errc::not_a_period);
  CHECK_TWICE(Period::within(*PeriodPoint{}.month(3), PeriodUnit::week, 0) == Errc::not_a_period);
}

TEST_CASE("a span ends behind its begin, and both are of one kind") {
  const auto day = [](int month, int number) { return *year(2021).day(month, number); };
  CHECK(Period::span(day(3, 5), day(3, 5)) == Errc::not_a_period);
  CHECK(Period::span(day(3, 5), day(3, 4)) == Errc::not_a_period);
  CHECK(Period::span(day(3, 5), day(3, 6)).has_value());
  CHECK(Period::span(day(3, 5), *year(2021).month(3)) == Errc::not_a_period);
  CHECK(Period::span(*year(2021).month(3), day(3, 31)) == Errc::not_a_period);
  CHECK(Period::span(*year(2021).month(3), day(4, 1)).has_value());
  CHECK(Period::span(year(2021), PeriodPoint{}) == Errc::not_a_period);
  CHECK(Period::span(year(2021), fiscal(2022)) == Errc::not_a_period);
}

TEST_CASE("a decade is ten years, and zeros behind the mark count for nothing") {
  CHECK_TWICE(Period::ending(2, Unit::decade, year(2025))->text() == "P20Y/2025");
  CHECK_TWICE(Period::length(*Decimal::scaled(150, -2), Unit::year)->text() == "P1.5Y");
  CHECK_TWICE(Period::length(*Decimal::scaled(15, -2), Unit::decade)->text() == "P1.5Y");
  CHECK_TWICE(Period::length(*Decimal::scaled(3'689'348'814'741'910'323, 1), Unit::day) ==
              Errc::out_of_range);
}

TEST_CASE("a written period takes at most 31 bytes") {
  char buffer[31];
  const Period longest = Period::from_normal_form("quarter@year-2147483648").value();
  CHECK(std::string_view(buffer, static_cast<std::size_t>(longest.write(buffer) - buffer)) ==
        "quarter@year-2147483648");
  CHECK_TWICE(Period::from_normal_form("P999999999M/9999-12-31")->text().size() <= 31);
}
