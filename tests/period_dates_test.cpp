// Tests of Period::resolve: which days a period is, or why it stays open.
// SPDX-License-Identifier: MIT
#include "finq/detail/period_dates.hpp"

#include "check_twice.hpp"
#include "finq/period.hpp"

using namespace finq;

namespace {

constexpr FiscalCalendar rule(std::string_view text) {
  return FiscalCalendar::from_text(text).value();
}
constexpr Date date(std::string_view text) { return Date::from_iso(text).value(); }
constexpr Reference on(std::string_view day) { return Reference{}.on(date(day)); }

constexpr Reference november = on("2025-11-25").with(rule("03-31"));
constexpr Reference retail =
    on("2024-02-03")
        .with(rule("saturday-nearest-01-31").with_weeks(Weeks::four_five_four)->named_by_start());

/// Whether `form` is the days `range`, "2024-01-01/2024-12-31".
constexpr bool is(const Reference& reference, std::string_view form, std::string_view range,
                  Relation relation = Relation::none) {
  const auto days = Period::from_normal_form(form)->resolve(reference, relation);
  return days.has_value() && days->text() == range;
}
constexpr Errc reason(const Reference& reference, std::string_view form,
                      Relation relation = Relation::none) {
  return Period::from_normal_form(form)->resolve(reference, relation).error();
}

}  // namespace

TEST_CASE("a named period resolves by itself") {
  CHECK_TWICE(is({}, "2024", "2024-01-01/2024-12-31"));
  CHECK_TWICE(is({}, "2024-02", "2024-02-01/2024-02-29"));
  CHECK_TWICE(is({}, "2023-02", "2023-02-01/2023-02-28"));
  CHECK_TWICE(is({}, "1900-02", "1900-02-01/1900-02-28"));
  CHECK_TWICE(is({}, "2025-09-30", "2025-09-30/2025-09-30"));
  CHECK_TWICE(is({}, "2021-Q3", "2021-07-01/2021-09-30"));
  CHECK_TWICE(is({}, "2025-H1", "2025-01-01/2025-06-30"));
  CHECK_TWICE(is({}, "2021-H2", "2021-07-01/2021-12-31"));
  CHECK_TWICE(is(november, "2024-Q1", "2024-01-01/2024-03-31"));
}

TEST_CASE("months end with the month or the day that is named") {
  CHECK_TWICE(is({}, "P3M/2024-12", "2024-10-01/2024-12-31"));
  CHECK_TWICE(is({}, "P3M/2025-09", "2025-07-01/2025-09-30"));
  CHECK_TWICE(is({}, "P3M/2019-09-30", "2019-07-01/2019-09-30"));
  CHECK_TWICE(is({}, "P3M/2024-02-29", "2023-12-01/2024-02-29"));
  CHECK_TWICE(is({}, "P3M/2025-02-28", "2024-12-01/2025-02-28"));
  CHECK_TWICE(is({}, "P3M/2024-02-28", "2023-11-29/2024-02-28"));
  CHECK_TWICE(is({}, "P9M/2021-06-30", "2020-10-01/2021-06-30"));
  CHECK_TWICE(is({}, "P1Y/2018-12-31", "2018-01-01/2018-12-31"));
  CHECK_TWICE(is({}, "P1Y/2025-03-31", "2024-04-01/2025-03-31"));
  CHECK_TWICE(is({}, "P3M/2019-09-28", "2019-06-29/2019-09-28"));
  CHECK_TWICE(is({}, "P2W/2025-01-14", "2025-01-01/2025-01-14"));
  CHECK_TWICE(is({}, "P3Q/2024-Q4", "2024-04-01/2024-12-31"));
}

TEST_CASE("the first months begin with the year, and a span runs from first to last") {
  CHECK_TWICE(is({}, "2025/P9M", "2025-01-01/2025-09-30"));
  CHECK_TWICE(is({}, "2024/P2M", "2024-01-01/2024-02-29"));
  CHECK_TWICE(is({}, "2025-Q3/P6W", "2025-07-01/2025-08-11"));
  CHECK_TWICE(is({}, "2025-01-16/P1M", "2025-01-16/2025-02-15"));
  CHECK_TWICE(is({}, "1995-01-04/1995-01-22", "1995-01-04/1995-01-22"));
  CHECK_TWICE(is({}, "2020/2024", "2020-01-01/2024-12-31"));
  CHECK_TWICE(is({}, "2020-03/2021-06", "2020-03-01/2021-06-30"));
}

TEST_CASE("a fiscal period follows the calendar of the company") {
  CHECK_TWICE(is(november, "FY2022", "2021-04-01/2022-03-31"));
  CHECK_TWICE(is(november, "FY2022-Q2", "2021-07-01/2021-09-30"));
  CHECK_TWICE(is(november, "FY2022-H2", "2021-10-01/2022-03-31"));
  CHECK_TWICE(is(november, "FY2025/P9M", "2024-04-01/2024-12-31"));
  CHECK_TWICE(is(november, "FY2025/P2W", "2024-04-01/2024-04-14"));
  CHECK_TWICE(is(november, "FY2023/FY2031", "2022-04-01/2031-03-31"));
  CHECK_TWICE(is(november, "P9M/FY2022-Q3", "2021-04-01/2021-12-31"));
  CHECK_TWICE(is(november, "P6M/FY2022-Q1", "2021-01-01/2021-06-30"));
  CHECK_TWICE(is(retail, "FY2023", "2023-01-29/2024-02-03"));
  CHECK_TWICE(is(retail, "FY2023-Q4", "2023-10-29/2024-02-03"));
  CHECK_TWICE(is(retail, "FY2023/P2M", "2023-01-29/2023-04-01"));
  CHECK_TWICE(is(retail, "P9M/FY2023-Q3", "2023-01-29/2023-10-28"));
  CHECK_TWICE(is(retail, "P1Y/FY2023-Q4", "2023-01-29/2024-02-03"));
  CHECK_TWICE(is(retail, "P2M/FY2023-Q1", "2023-02-26/2023-04-29"));
}

TEST_CASE("what is counted from today lies in the unit that holds the reference date") {
  CHECK_TWICE(is(november, "quarter+0", "2025-10-01/2025-12-31"));
  CHECK_TWICE(is(november, "quarter-1", "2025-07-01/2025-09-30"));
  CHECK_TWICE(is(november, "quarter+1", "2026-01-01/2026-03-31"));
  CHECK_TWICE(is(november, "year-1", "2024-01-01/2024-12-31"));
  CHECK_TWICE(is(november, "year-5", "2020-01-01/2020-12-31"));
  CHECK_TWICE(is(november, "month+1", "2025-12-01/2025-12-31"));
  CHECK_TWICE(is(november, "month+2", "2026-01-01/2026-01-31"));
  CHECK_TWICE(is(november, "half-1", "2025-01-01/2025-06-30"));
  CHECK_TWICE(is(november, "week+0", "2025-11-24/2025-11-30"));
  CHECK_TWICE(is(november, "week-1", "2025-11-17/2025-11-23"));
  CHECK_TWICE(is(november, "day-1", "2025-11-24/2025-11-24"));
  CHECK_TWICE(is(november, "FY+0", "2025-04-01/2026-03-31"));
  CHECK_TWICE(is(november, "FY-1", "2024-04-01/2025-03-31"));
  CHECK_TWICE(is(november, "FQ+0", "2025-10-01/2025-12-31"));
  CHECK_TWICE(is(november, "FQ-1", "2025-07-01/2025-09-30"));
  CHECK_TWICE(is(november, "FQ+2", "2026-04-01/2026-06-30"));
  CHECK_TWICE(is(retail, "FY+0", "2023-01-29/2024-02-03"));
  CHECK_TWICE(is(retail, "FQ+1", "2024-02-04/2024-05-04"));
  CHECK_TWICE(is(november, "YTD", "2025-01-01/2025-11-25"));
}

TEST_CASE("a piece of another year") {
  CHECK_TWICE(is(november, "Q1@year-1", "2024-01-01/2024-03-31"));
  CHECK_TWICE(is(november, "H1@year+1", "2026-01-01/2026-06-30"));
  CHECK_TWICE(is(november, "09@year-1", "2024-09-01/2024-09-30"));
  CHECK_TWICE(is(november, "09-30@year-1", "2024-09-30/2024-09-30"));
  CHECK_TWICE(is(november, "Q1@FY-1", "2024-04-01/2024-06-30"));
  CHECK_TWICE(is(november, "quarter@year-1", "2024-10-01/2024-12-31"));
  CHECK_TWICE(is(november, "quarter@year+0", "2025-10-01/2025-12-31"));
  CHECK_TWICE(is(november, "half@year-1", "2024-07-01/2024-12-31"));
  CHECK_TWICE(is(november, "month@year-1", "2024-11-01/2024-11-30"));
  CHECK_TWICE(is(november, "day@year-1", "2024-11-25/2024-11-25"));
  CHECK_TWICE(is(november, "FQ@FY-1", "2024-10-01/2024-12-31"));
  CHECK_TWICE(is(november, "half@FY-1", "2024-10-01/2025-03-31"));
  CHECK_TWICE(is(on("2024-02-29"), "day@year-1", "2023-02-28/2023-02-28"));
  CHECK_TWICE(is(on("2024-02-29"), "month@year-1", "2023-02-01/2023-02-28"));
}

TEST_CASE("the same week of another year has the same number") {
  CHECK_TWICE(is(november, "week@year-1", "2024-11-25/2024-12-01"));
  CHECK_TWICE(is(on("2020-12-30"), "week@year-1", "2019-12-23/2019-12-29"));  // 53 becomes 52
  CHECK_TWICE(is(on("2020-12-30"), "week@year-5", "2015-12-28/2016-01-03"));  // 53 both
  CHECK_TWICE(is(on("2021-01-02"), "week@year-1", "2019-12-23/2019-12-29"));  // still 2020-W53
  CHECK_TWICE(is(on("2024-12-31"), "week@year-1", "2024-01-01/2024-01-07"));  // 2025-W01
}

TEST_CASE("a length ends on the reference date or begins the day after it") {
  CHECK_TWICE(is(november, "P5Y", "2025-11-26/2030-11-25", Relation::next));
  CHECK_TWICE(is(november, "P12M", "2024-11-26/2025-11-25", Relation::last));
  CHECK_TWICE(is(november, "P3Q", "2025-02-26/2025-11-25", Relation::last));
  CHECK_TWICE(is(november, "P1H", "2025-11-26/2026-05-25", Relation::next));
  CHECK_TWICE(is(november, "P2.5Y", "2025-11-26/2028-05-25", Relation::next));
  CHECK_TWICE(is(november, "P10D", "2025-11-16/2025-11-25", Relation::last));
  CHECK_TWICE(is(november, "P6W", "2025-11-26/2026-01-06", Relation::next));
  CHECK_TWICE(is(on("2021-06-30"), "P12M", "2020-07-01/2021-06-30", Relation::last));
  CHECK_TWICE(is(on("2024-02-29"), "P1Y", "2023-03-01/2024-02-29", Relation::last));
  CHECK_TWICE(is(on("2024-02-29"), "P1Y", "2024-03-01/2025-02-28", Relation::next));
  CHECK_TWICE(is(on("2025-02-28"), "P1M", "2025-02-01/2025-02-28", Relation::last));
  CHECK_TWICE(is(on("2025-01-30"), "P1M", "2025-01-31/2025-02-27", Relation::next));
}

TEST_CASE("a reference is the calendar and the day, one after the other or both at once") {
  constexpr Period half = Period::from_normal_form("P1H").value();
  CHECK_TWICE(half.resolve(rule("03-31"), date("2025-11-25"), Relation::next) ==
              half.resolve(november, Relation::next));
  constexpr Period year = Period::from_normal_form("FY-1").value();
  CHECK_TWICE(year.resolve(rule("03-31"), date("2025-11-25"))->text() == "2024-04-01/2025-03-31");
  CHECK_TWICE(!Reference{}.has_as_of);
  CHECK_TWICE(!Reference{}.has_calendar);
}

TEST_CASE("what must stay open says why") {
  for (const std::string_view form :
       {"XXXX", "XXXX-Q3", "XXXX-H2", "XXXX-09", "XXXX-03-31", "FYXXXX", "FYXXXX-Q1", "P3M/XXXX-09",
        "XXXX/P9M", "FYXXXX/P9M", "XXXX-03/XXXX-05"}) {
    CAPTURE(form);
    CHECK(reason(november, form) == Errc::needs_a_year);
    CHECK(reason(november, form, Relation::last) == Errc::needs_a_year);
  }
  for (const std::string_view form :
       {"FY2022", "FY2022-Q2", "FY2025/P9M", "FY2025/P2W", "FY2023/FY2031", "P9M/FY2022-Q3"}) {
    CAPTURE(form);
    CHECK(reason(on("2025-11-25"), form) == Errc::needs_a_fiscal_calendar);
  }
  for (const std::string_view form : {"quarter-1", "year+0", "week+1", "FY+0", "FQ-1", "Q1@year-1",
                                      "Q1@FY-1", "quarter@year-1", "FQ@FY-1", "YTD"}) {
    CAPTURE(form);
    CHECK(reason(Reference{}.with(rule("03-31")), form) == Errc::needs_a_reference_date);
  }
  CHECK_TWICE(reason(november, "P5Y") == Errc::needs_a_direction);
  CHECK_TWICE(reason(november, "P5Y", Relation::since) == Errc::needs_a_direction);
  CHECK_TWICE(reason({}, "P5Y", Relation::next) == Errc::needs_a_reference_date);
  CHECK_TWICE(reason(on("2025-11-25"), "FY-1") == Errc::needs_a_fiscal_calendar);
  CHECK_TWICE(reason(on("2025-11-25"), "FQ@FY-1") == Errc::needs_a_fiscal_calendar);
}

TEST_CASE("what no calendar has is no period") {
  CHECK_TWICE(reason(november, "P0.5M", Relation::next) == Errc::not_exact);
  CHECK_TWICE(reason(november, "02-29@year-2") == Errc::no_such_date);
  CHECK_TWICE(reason(november, "month@FY-1") == Errc::not_defined);
  CHECK_TWICE(reason(november, "FY2025/P18M") == Errc::not_defined);
  CHECK_TWICE(reason(Reference{}.with(rule("sunday-nearest-12-31")), "FY2025/P2M") ==
              Errc::not_defined);
}

TEST_CASE("the first and the last year resolve to their last day, and nothing lies beyond") {
  CHECK_TWICE(is({}, "0001", "0001-01-01/0001-12-31"));
  CHECK_TWICE(is({}, "9999", "9999-01-01/9999-12-31"));
  CHECK_TWICE(is({}, "9999-12", "9999-12-01/9999-12-31"));
  CHECK_TWICE(is({}, "9999-Q4", "9999-10-01/9999-12-31"));
  CHECK_TWICE(is({}, "P3M/9999-12", "9999-10-01/9999-12-31"));
  CHECK_TWICE(is({}, "P10D/9999-12-31", "9999-12-22/9999-12-31"));
  CHECK_TWICE(is({}, "P12M/0001-12-31", "0001-01-01/0001-12-31"));
  CHECK_TWICE(is({}, "9999/P12M", "9999-01-01/9999-12-31"));
  CHECK_TWICE(is({}, "0001/9999", "0001-01-01/9999-12-31"));
  CHECK_TWICE(is(on("9999-12-31"), "quarter+0", "9999-10-01/9999-12-31"));
  CHECK_TWICE(is(on("9999-12-31"), "P1Y", "9999-01-01/9999-12-31", Relation::last));
  CHECK_TWICE(is(on("9999-12-31"), "week@year-1", "9998-12-21/9998-12-27"));  // week 52
  CHECK_TWICE(is(Reference{}.with(FiscalCalendar{}), "FY9999", "9999-01-01/9999-12-31"));
  CHECK_TWICE(reason({}, "P13M/0001-12-31") == Errc::out_of_range);
  CHECK_TWICE(reason({}, "9999/P13M") == Errc::out_of_range);
  CHECK_TWICE(reason({}, "P999999999Y/2025") == Errc::out_of_range);
  CHECK_TWICE(reason({}, "2025/P999999999D") == Errc::out_of_range);
  CHECK_TWICE(reason(on("9999-12-31"), "P1D", Relation::next) == Errc::out_of_range);
  CHECK_TWICE(reason(on("9999-12-31"), "week+0") == Errc::out_of_range);  // ends on a Sunday
  CHECK_TWICE(reason(on("9999-12-31"), "quarter+1") == Errc::out_of_range);
  CHECK_TWICE(reason(on("0001-01-01"), "day-1") == Errc::out_of_range);
  CHECK_TWICE(is(on("0001-01-01"), "week+0", "0001-01-01/0001-01-07"));
  CHECK_TWICE(reason(on("0001-06-01"), "Q1@year-1") == Errc::out_of_range);
  CHECK_TWICE(reason(november, "year-2147483648") == Errc::out_of_range);
  CHECK_TWICE(reason(november, "year+2147483647") == Errc::out_of_range);
  CHECK_TWICE(reason(november, "FY-2147483648") == Errc::out_of_range);
  CHECK_TWICE(reason(november, "quarter@year+2147483647") == Errc::out_of_range);
}

TEST_CASE(
    "on every day of sixty years today lies in its day, week, month, quarter, half and year") {
  const FiscalCalendar calendars[] = {rule("03-31"), rule("last-saturday-of-september"),
                                      rule("sunday-nearest-12-31").named_by_start()};
  for (Date day = date("1970-01-01"); day < date("2030-01-01"); day = day + 1) {
    for (const FiscalCalendar& calendar : calendars) {
      const Reference today = Reference{}.on(day).with(calendar);
      for (int unit = 0; unit <= static_cast<int>(PeriodUnit::fiscal_year); ++unit) {
        const Period here = Period::relative(static_cast<PeriodUnit>(unit), 0);
        const DateRange days = here.resolve(today).value();
        const bool fits = days.contains(day) &&
                          here.next()->resolve(today)->first() - days.last() == 1 &&
                          days.first() - here.previous()->resolve(today)->last() == 1;
        if (!fits) FAIL_CHECK(here.text().data());
      }
    }
  }
}
