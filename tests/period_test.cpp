// Tests of Period: its normal form, and the dates it stands for.
// SPDX-License-Identifier: MIT
#include "finq/period.hpp"

#include <type_traits>

#include "check_twice.hpp"

using namespace finq;

static_assert(std::is_trivially_copyable_v<Period>);
static_assert(sizeof(Period) <= 40);
static_assert(!std::is_convertible_v<double, Period>);

namespace {

constexpr std::string_view forms[] = {
    "2025",       "2025-09",         "2025-09-30",  "XXXX-09",      "XXXX-03-31",  "2021-Q3",
    "2025-H1",    "FY2022",          "FY2022-Q2",   "FY2022-H1",    "XXXX-Q3",     "XXXX-H2",
    "XXXX",       "FYXXXX",          "FYXXXX-Q1",   "P3M/XXXX-09",  "P3M/2024-12", "P3M/2019-09-30",
    "P9M/2021-06-30", "P1Y/2018-12-31", "2025/P9M", "FY2025/P9M",   "1995-01-04/1995-01-22",
    "2020/2024",  "2020-03/2021-06", "FY2023/FY2031", "quarter+0",  "year-1",      "month+1",
    "week+0",     "FY-1",            "FQ+1",        "year-5",       "quarter@year-1", "Q1@year-1",
    "H1@year+1",  "09@year-1",       "quarter@year+0", "P5Y",       "P12M",        "P3Q",
    "P2.5Y",      "YTD"};

constexpr bool reads_back(std::string_view form) {
  const auto period = Period::from_normal_form(form);
  return period.has_value() && period->text() == form;
}

constexpr Reference november =
    Reference{}.on(Date::from(2025, 11, 25).value()).with(FiscalCalendar::from_text("03-31").value());

constexpr bool resolves(std::string_view form, std::string_view first, std::string_view last,
                        Relation relation = Relation::none) {
  const auto range = Period::from_normal_form(form)->resolve(november, relation);
  return range.has_value() && range->first().text() == first && range->last().text() == last;
}

}  // namespace

TEST_CASE("every normal form parses, prints and parses back") {
  for (const std::string_view form : forms) {
    CAPTURE(form);
    CHECK(reads_back(form));
  }
  CHECK_TWICE(reads_back("P9M/2021-06-30"));
  CHECK_TWICE(reads_back("FY2023/FY2031"));
}

TEST_CASE("what is no normal form is refused") {
  for (const std::string_view text : {"", "2025-13", "2025-02-30", "2021-Q5", "2021-H3", "FY2022-09",
                                      "2024/2020", "P0Y", "P5X", "quarter", "year--1", "2025 ", "Q1@week-1"}) {
    CAPTURE(text);
    CHECK(!Period::from_normal_form(text).has_value());
  }
}

TEST_CASE("a named period needs nothing, a fiscal one the calendar, a relative one the date") {
  CHECK_TWICE(resolves("2024", "2024-01-01", "2024-12-31"));
  CHECK_TWICE(resolves("2024-02", "2024-02-01", "2024-02-29"));
  CHECK_TWICE(resolves("FY2022", "2021-04-01", "2022-03-31"));
  CHECK_TWICE(resolves("FY2022-Q2", "2021-07-01", "2021-09-30"));
  CHECK_TWICE(resolves("P3M/2024-12", "2024-10-01", "2024-12-31"));
  CHECK_TWICE(resolves("P3M/2024-02-29", "2023-12-01", "2024-02-29"));
  CHECK_TWICE(resolves("P1Y/2018-12-31", "2018-01-01", "2018-12-31"));
  CHECK_TWICE(resolves("2025/P9M", "2025-01-01", "2025-09-30"));
  CHECK_TWICE(resolves("2020-03/2021-06", "2020-03-01", "2021-06-30"));
  CHECK_TWICE(resolves("quarter+0", "2025-10-01", "2025-12-31"));
  CHECK_TWICE(resolves("quarter-1", "2025-07-01", "2025-09-30"));
  CHECK_TWICE(resolves("quarter@year-1", "2024-10-01", "2024-12-31"));
  CHECK_TWICE(resolves("week+0", "2025-11-24", "2025-11-30"));
  CHECK_TWICE(resolves("FQ-1", "2025-07-01", "2025-09-30"));
  CHECK_TWICE(resolves("FY+0", "2025-04-01", "2026-03-31"));
  CHECK_TWICE(resolves("H1@year+1", "2026-01-01", "2026-06-30"));
  CHECK_TWICE(resolves("09@year-1", "2024-09-01", "2024-09-30"));
  CHECK_TWICE(resolves("P5Y", "2025-11-26", "2030-11-25", Relation::next));
  CHECK_TWICE(resolves("P12M", "2024-11-26", "2025-11-25", Relation::last));
  CHECK_TWICE(resolves("YTD", "2025-01-01", "2025-11-25"));
}

TEST_CASE("what must stay open says why") {
  constexpr auto reason = [](std::string_view form, const Reference& reference) {
    return Period::from_normal_form(form)->resolve(reference).error();
  };
  CHECK_TWICE(reason("XXXX-Q3", november) == Errc::needs_a_year);
  CHECK_TWICE(reason("quarter-1", Reference{}) == Errc::needs_a_reference_date);
  CHECK_TWICE(reason("FY2022", Reference{}) == Errc::needs_a_fiscal_calendar);
  CHECK_TWICE(reason("P5Y", november) == Errc::needs_a_direction);
}

TEST_CASE("periods are equal when their normal forms are") {
  CHECK_TWICE(Period::named(PeriodPoint::of_year(2021)->quarter(3).value()) ==
              Period::from_normal_form("2021-Q3").value());
}
