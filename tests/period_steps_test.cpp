// Tests of period arithmetic: next, previous, a year ago, other calendars.
// SPDX-License-Identifier: MIT
#include "finq/detail/period_steps.hpp"

#include "check_twice.hpp"
#include "finq/period.hpp"

using namespace finq;

namespace {

constexpr Period period(std::string_view form) { return Period::from_normal_form(form).value(); }

/// Whether `result` is that normal form.
constexpr bool is(const Result<Period>& result, std::string_view form) {
  return result.has_value() && result->text() == form;
}

/// Whether `after` follows `before` and the other way round.
constexpr bool follow(std::string_view before, std::string_view after) {
  return is(period(before).next(), after) && is(period(after).previous(), before);
}

constexpr FiscalCalendar rule(std::string_view text) {
  return FiscalCalendar::from_text(text).value();
}
constexpr Reference under(const FiscalCalendar& calendar) { return Reference{}.with(calendar); }
constexpr Reference march = under(rule("03-31"));
constexpr Reference apple = under(rule("last-saturday-of-september").with_week_53_in(1).value());
constexpr Reference nvidia = under(rule("last-sunday-of-january"));

}  // namespace

TEST_CASE("a named period is followed by the next of its kind") {
  CHECK_TWICE(follow("2021", "2022"));
  CHECK_TWICE(follow("2021-H2", "2022-H1"));
  CHECK_TWICE(follow("2021-Q3", "2021-Q4"));
  CHECK_TWICE(follow("2021-Q4", "2022-Q1"));
  CHECK_TWICE(follow("2021-12", "2022-01"));
  CHECK_TWICE(follow("2024-02-28", "2024-02-29"));
  CHECK_TWICE(follow("2025-02-28", "2025-03-01"));
  CHECK_TWICE(follow("2025-12-31", "2026-01-01"));
  CHECK_TWICE(follow("FY2022", "FY2023"));
  CHECK_TWICE(follow("FY2022-Q4", "FY2023-Q1"));
  CHECK_TWICE(follow("FY2022-H1", "FY2022-H2"));
}

TEST_CASE("without a year it stays within its year, and no year is made up") {
  CHECK_TWICE(follow("XXXX-Q3", "XXXX-Q4"));
  CHECK_TWICE(follow("FYXXXX-Q1", "FYXXXX-Q2"));
  CHECK_TWICE(follow("XXXX-11", "XXXX-12"));
  CHECK_TWICE(follow("XXXX-09-30", "XXXX-10-01"));
  CHECK_TWICE(period("XXXX-Q4").next() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-Q1").previous() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-12-31").next() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-01-01").previous() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-02-28").next() == Errc::needs_a_year);  // 29 February, or 1 March
  CHECK_TWICE(period("XXXX-03-01").previous() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-02-29").next() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX").next() == Errc::needs_a_year);
  CHECK_TWICE(period("FYXXXX").previous() == Errc::needs_a_year);
}

TEST_CASE("months that end with a month keep ending with one") {
  CHECK_TWICE(follow("P3M/2024-12", "P3M/2025-03"));
  CHECK_TWICE(follow("P3M/2019-09-30", "P3M/2019-12-31"));
  CHECK_TWICE(follow("P3M/2023-11-30", "P3M/2024-02-29"));
  CHECK_TWICE(follow("P1Y/2018-12-31", "P1Y/2019-12-31"));
  CHECK_TWICE(follow("P1Y/2024-02-29", "P1Y/2025-02-28"));
  CHECK_TWICE(follow("P9M/2021-06-15", "P9M/2022-03-15"));
  CHECK_TWICE(follow("P3M/XXXX-09", "P3M/XXXX-12"));
  CHECK_TWICE(follow("P3M/XXXX-06-30", "P3M/XXXX-09-30"));
  CHECK_TWICE(follow("P3Q/2024-Q4", "P3Q/2025-Q3"));
  CHECK_TWICE(follow("P9M/FY2022-Q3", "P9M/FY2023-Q2"));
  CHECK_TWICE(is(period("P3M/2024").next(), "P3M/2025-03"));
  CHECK_TWICE(follow("P2W/2024-12-31", "P2W/2025-01-14"));
  CHECK_TWICE(is(period("P10D/2024-02").next(), "P10D/2024-03-10"));
  CHECK_TWICE(period("P3M/XXXX-12").next() == Errc::needs_a_year);
  CHECK_TWICE(period("P3M/XXXX-05-31").previous() == Errc::needs_a_year);
  CHECK_TWICE(period("P3M/XXXX-02-28").next() == Errc::needs_a_year);
  CHECK_TWICE(period("P1M/FY2022").next() == Errc::not_defined);
  CHECK_TWICE(period("P2W/FY2022").next() == Errc::not_defined);
}

TEST_CASE("what follows the first nine months is nine months that end in June") {
  CHECK_TWICE(is(period("2025/P9M").next(), "P9M/2026-06"));
  CHECK_TWICE(is(period("2025/P9M").previous(), "P9M/2024-12"));
  CHECK_TWICE(is(period("2025-Q2/P2M").next(), "P2M/2025-07"));
  CHECK_TWICE(is(period("FY2025/P9M").next(), "P9M/FY2026-Q2"));
  CHECK_TWICE(is(period("FY2025/P6M").previous(), "P6M/FY2024-Q4"));
  CHECK_TWICE(is(period("2025/P2W").next(), "P2W/2025-01-28"));
  CHECK_TWICE(is(period("2025/P2W").previous(), "P2W/2024-12-31"));
  CHECK_TWICE(is(period("2025-01-16/P1M").next(), "P1M/2025-03-15"));
  CHECK_TWICE(is(period("XXXX/P6M").next(), "P6M/XXXX-12"));
  CHECK_TWICE(period("XXXX/P9M").next() == Errc::needs_a_year);
  CHECK_TWICE(period("FY2025/P2M").next() == Errc::not_defined);
  CHECK_TWICE(period("FY2025/P2W").next() == Errc::not_defined);
}

TEST_CASE("a span is followed by one of its length") {
  CHECK_TWICE(follow("2020/2024", "2025/2029"));
  CHECK_TWICE(follow("2020-03/2021-06", "2021-07/2022-10"));
  CHECK_TWICE(follow("FY2023/FY2031", "FY2032/FY2040"));
  CHECK_TWICE(follow("2020-Q1/2020-Q3", "2020-Q4/2021-Q2"));
  CHECK_TWICE(follow("1995-01-04/1995-01-22", "1995-01-23/1995-02-10"));
  CHECK_TWICE(follow("2023-01-01/2023-02-28", "2023-03-01/2023-04-30"));
  CHECK_TWICE(is(period("2020/2021-06").next(), "2021-07/2022-12"));
  CHECK_TWICE(is(period("2020-03/2020-04-15").next(), "2020-04-16/2020-05-31"));
  CHECK_TWICE(is(period("FY2020/FY2021-Q2").next(), "FY2021-Q3/FY2022-Q4"));
  CHECK_TWICE(is(period("XXXX-Q1/XXXX-Q2").next(), "XXXX-Q3/XXXX-Q4"));
  CHECK_TWICE(period("XXXX-Q2/XXXX-Q4").next() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-03-01/XXXX-03-09").next() == Errc::needs_a_year);
}

TEST_CASE("what is counted from today is counted on") {
  CHECK_TWICE(follow("quarter-1", "quarter+0"));
  CHECK_TWICE(follow("FQ+0", "FQ+1"));
  CHECK_TWICE(follow("year-5", "year-4"));
  CHECK_TWICE(follow("Q1@year-1", "Q2@year-1"));
  CHECK_TWICE(follow("Q4@year-1", "Q1@year+0"));
  CHECK_TWICE(follow("H2@FY+0", "H1@FY+1"));
  CHECK_TWICE(follow("12@year-1", "01@year+0"));
  CHECK_TWICE(follow("09-30@year-1", "10-01@year-1"));
  CHECK_TWICE(period("12-31@year-1").next() == Errc::needs_a_reference_date);
  CHECK_TWICE(period("quarter@year-1").next() == Errc::not_defined);
  CHECK_TWICE(period("YTD").previous() == Errc::not_defined);
  CHECK_TWICE(period("P5Y").next() == Errc::needs_a_direction);
  CHECK_TWICE(period("quarter+2147483647").next() == Errc::out_of_range);
  CHECK_TWICE(period("quarter-2147483648").previous() == Errc::out_of_range);
  CHECK_TWICE(period("Q4@year+2147483647").next() == Errc::out_of_range);
}

TEST_CASE("the calendar ends with the year 9999 and begins with the year 1") {
  CHECK_TWICE(period("9999").next() == Errc::out_of_range);
  CHECK_TWICE(period("0001").previous() == Errc::out_of_range);
  CHECK_TWICE(period("9999-Q4").next() == Errc::out_of_range);
  CHECK_TWICE(period("0001-01").previous() == Errc::out_of_range);
  CHECK_TWICE(period("9999-12-31").next() == Errc::out_of_range);
  CHECK_TWICE(period("0001-01-01").previous() == Errc::out_of_range);
  CHECK_TWICE(period("P3M/9999-12").next() == Errc::out_of_range);
  CHECK_TWICE(period("P999999999Y/2024").previous() == Errc::out_of_range);
  CHECK_TWICE(period("P999999999Y/2024-12-31").previous() == Errc::out_of_range);
  CHECK_TWICE(period("2025/P999999999D").next() == Errc::out_of_range);
  CHECK_TWICE(period("0001").year_ago() == Errc::out_of_range);
  for (const int outside : {0, 10'000}) {
    CAPTURE(outside);
    for (const std::string_view form : {"2021", "2021-Q3", "2021-02-28", "2020/2024", "2021/P9M",
                                        "P3M/2024-02-29", "P9M/2021-09", "Q3@FY-1", "11@year-1"}) {
      CAPTURE(form);
      CHECK(period(form).in_year(outside) == Errc::no_such_date);
    }
  }
}

TEST_CASE("a year ago") {
  CHECK_TWICE(is(period("2021").year_ago(), "2020"));
  CHECK_TWICE(is(period("2021-Q3").year_ago(), "2020-Q3"));
  CHECK_TWICE(is(period("FY2022-H1").year_ago(), "FY2021-H1"));
  CHECK_TWICE(is(period("2024-02").year_ago(), "2023-02"));
  CHECK_TWICE(is(period("2024-02-29").year_ago(), "2023-02-28"));
  CHECK_TWICE(is(period("2025-02-28").year_ago(), "2024-02-28"));
  CHECK_TWICE(is(period("P3M/2024-02-29").year_ago(), "P3M/2023-02-28"));
  CHECK_TWICE(is(period("P3M/2025-02-28").year_ago(), "P3M/2024-02-29"));
  CHECK_TWICE(is(period("P3M/2024-12").year_ago(), "P3M/2023-12"));
  CHECK_TWICE(is(period("2025/P9M").year_ago(), "2024/P9M"));
  CHECK_TWICE(is(period("2020/2024").year_ago(), "2019/2023"));
  CHECK_TWICE(is(period("2024-02-01/2024-02-29").year_ago(), "2023-02-01/2023-02-28"));
  CHECK_TWICE(is(period("2025-02-10/2025-02-28").year_ago(), "2024-02-10/2024-02-28"));
  CHECK_TWICE(is(period("year-1").year_ago(), "year-2"));
  CHECK_TWICE(is(period("FY+0").year_ago(), "FY-1"));
  CHECK_TWICE(is(period("quarter+0").year_ago(), "quarter@year-1"));
  CHECK_TWICE(is(period("week+0").year_ago(), "week@year-1"));
  CHECK_TWICE(is(period("FQ+0").year_ago(), "FQ@FY-1"));
  CHECK_TWICE(is(period("quarter-1").year_ago(), "quarter-5"));
  CHECK_TWICE(is(period("FQ-1").year_ago(), "FQ-5"));
  CHECK_TWICE(is(period("month+1").year_ago(), "month-11"));
  CHECK_TWICE(is(period("half-1").year_ago(), "half-3"));
  CHECK_TWICE(is(period("quarter@year-1").year_ago(), "quarter@year-2"));
  CHECK_TWICE(is(period("Q1@year+0").year_ago(), "Q1@year-1"));
  CHECK_TWICE(period("week-1").year_ago() == Errc::not_defined);
  CHECK_TWICE(period("XXXX-Q3").year_ago() == Errc::needs_a_year);
  CHECK_TWICE(period("P3M/XXXX-09").year_ago() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX/P9M").year_ago() == Errc::needs_a_year);
  CHECK_TWICE(period("XXXX-01/XXXX-02").year_ago() == Errc::needs_a_year);
  CHECK_TWICE(period("P12M").year_ago() == Errc::needs_a_direction);
  CHECK_TWICE(period("YTD").year_ago() == Errc::not_defined);
}

TEST_CASE("a year can be given, or another one") {
  CHECK_TWICE(is(period("XXXX-Q3").in_year(2021), "2021-Q3"));
  CHECK_TWICE(is(period("2020-Q3").in_year(2021), "2021-Q3"));
  CHECK_TWICE(is(period("XXXX").in_year(2021), "2021"));
  CHECK_TWICE(is(period("FYXXXX-Q1").in_year(2021), "FY2021-Q1"));
  CHECK_TWICE(is(period("P3M/XXXX-09").in_year(2021), "P3M/2021-09"));
  CHECK_TWICE(is(period("P3M/2024-02-29").in_year(2023), "P3M/2023-02-28"));
  CHECK_TWICE(is(period("P3M/2023-02-28").in_year(2024), "P3M/2024-02-29"));
  CHECK_TWICE(is(period("XXXX/P9M").in_year(2021), "2021/P9M"));
  CHECK_TWICE(is(period("XXXX-03/XXXX-05").in_year(2021), "2021-03/2021-05"));
  CHECK_TWICE(is(period("2020-11/2021-02").in_year(2023), "2023-11/2024-02"));
  CHECK_TWICE(is(period("Q1@year-1").in_year(2021), "2021-Q1"));
  CHECK_TWICE(is(period("Q1@FY-1").in_year(2021), "FY2021-Q1"));
  CHECK_TWICE(is(period("09-30@year-1").in_year(2021), "2021-09-30"));
  CHECK_TWICE(period("XXXX-02-29").in_year(2023) == Errc::no_such_date);
  CHECK_TWICE(period("XXXX-Q3").in_year(0) == Errc::no_such_date);
  CHECK_TWICE(period("XXXX-Q3").in_year(10'000) == Errc::no_such_date);
  CHECK_TWICE(period("2020/2024").in_year(2'147'483'647) == Errc::no_such_date);
  CHECK_TWICE(period("2020/2024").in_year(9999) == Errc::no_such_date);
  CHECK_TWICE(period("quarter+0").in_year(2021) == Errc::not_defined);
  CHECK_TWICE(period("P5Y").in_year(2021) == Errc::not_defined);
}

TEST_CASE("next and previous invert each other, and their dates touch, over sixty years") {
  for (const std::string_view form :
       {"1970", "1970-Q1", "1970-H1", "1970-01", "1970-01-01", "P3M/1970-03", "P3M/1970-02-28",
        "P1Y/1970-06-30", "P2W/1970-01-04", "1970-01/1970-04", "1970-01-01/1970-02-28", "FY1970-Q1",
        "FY1970", "P9M/FY1970-Q3"}) {
    CAPTURE(form);
    for (const Reference& reference : {march, apple, nvidia}) {
      Period here = period(form);
      for (int count = 0; count < 60; ++count) {
        const Period next = here.next().value();
        CHECK(next.previous() == here);
        // In years of weeks "nine months" by the calendar are no whole weeks.
        if (here.form() == Period::Form::named || !here.is_fiscal()) {
          CHECK(next.resolve(reference)->first() - here.resolve(reference)->last() == 1);
        }
        here = next;
      }
    }
  }
}

TEST_CASE("a year ago the dates lie a year earlier, over sixty years") {
  for (int year = 1970; year < 2030; ++year) {
    for (const std::string_view form : {"XXXX", "XXXX-Q1", "XXXX-H2", "XXXX-02", "P3M/XXXX-02",
                                        "XXXX/P9M", "XXXX-02/XXXX-05", "P1Y/XXXX-12-31"}) {
      const Period here = period(form).in_year(year).value();
      const Period before = here.year_ago().value();
      CAPTURE(form);
      CHECK(before == period(form).in_year(year - 1));
      CHECK(are_a_year_apart(here.resolve({}).value(), before.resolve({}).value()));
    }
  }
}

TEST_CASE("a calendar quarter is a fiscal one where the days are the same") {
  CHECK_TWICE(is(period("2021-Q3").to_fiscal(march), "FY2022-Q2"));
  CHECK_TWICE(is(period("P3M/2021-09").to_fiscal(march), "FY2022-Q2"));
  CHECK_TWICE(is(period("P3M/2021-09-30").to_fiscal(march), "FY2022-Q2"));
  CHECK_TWICE(is(period("P1Y/2025-03-31").to_fiscal(march), "FY2025"));
  CHECK_TWICE(is(period("2021-10/2022-03").to_fiscal(march), "FY2022-H2"));
  CHECK_TWICE(is(period("FY2022-Q2").to_calendar(march), "2021-Q3"));
  CHECK_TWICE(is(period("FY2022-Q4").to_calendar(march), "2022-Q1"));
  CHECK_TWICE(is(period("P3M/2022-03").to_calendar({}), "2022-Q1"));
  CHECK_TWICE(is(period("P1M/2022-03").to_calendar({}), "2022-03"));
  CHECK_TWICE(is(period("2021-01-01/2021-12-31").to_calendar({}), "2021"));
  CHECK_TWICE(period("FY2022").to_calendar(march) == Errc::not_exact);
  CHECK_TWICE(period("2021").to_fiscal(march) == Errc::not_exact);
  CHECK_TWICE(period("2024-Q3").to_fiscal(apple) == Errc::not_exact);
}

TEST_CASE("by the middle day a quarter is the one that it mostly lies in") {
  CHECK_TWICE(is(period("FY2024-Q4").to_calendar(apple, Fit::middle_day), "2024-Q3"));
  CHECK_TWICE(is(period("2024-Q3").to_fiscal(apple, Fit::middle_day), "FY2024-Q4"));
  CHECK_TWICE(is(period("FY2025-Q1").to_calendar(nvidia, Fit::middle_day), "2024-Q1"));
  CHECK_TWICE(is(period("2024-Q1").to_fiscal(nvidia, Fit::middle_day), "FY2025-Q1"));
  CHECK_TWICE(is(period("FY2025").to_calendar(nvidia, Fit::middle_day), "2024"));
  CHECK_TWICE(is(period("FY2024-H1").to_calendar(apple, Fit::middle_day), "2023-H2"));
  for (const Reference& reference : {march, apple, nvidia, under(rule("saturday-nearest-01-31"))}) {
    Period here = period("FY1970-Q1");
    for (int count = 0; count < 240; ++count) {
      const auto there = here.to_calendar(reference, Fit::middle_day);
      CHECK(there->to_fiscal(reference, Fit::middle_day) == here);
      CHECK(here.next()->to_calendar(reference, Fit::middle_day) == there->next());
      here = here.next().value();
    }
  }
}

TEST_CASE("what has no counterpart says why") {
  CHECK_TWICE(period("2021-Q3").to_fiscal({}) == Errc::needs_a_fiscal_calendar);
  CHECK_TWICE(period("FY2022").to_calendar({}) == Errc::needs_a_fiscal_calendar);
  CHECK_TWICE(period("XXXX-Q3").to_fiscal(march) == Errc::needs_a_year);
  CHECK_TWICE(period("quarter+0").to_fiscal(march) == Errc::needs_a_reference_date);
  CHECK_TWICE(period("2021-09").to_fiscal(march) == Errc::not_defined);
  CHECK_TWICE(period("2020/2024").to_fiscal(march) == Errc::not_defined);
  CHECK_TWICE(period("2020/2024").to_calendar(march) == Errc::not_defined);
}

TEST_CASE("periods are comparable that have the same length and lie a year apart") {
  constexpr auto comparable = [](std::string_view a, std::string_view b, Reference known = {}) {
    const auto there = period(a).is_comparable_with(period(b), known);
    const auto back = period(b).is_comparable_with(period(a), known);
    return there == back && there.value();
  };
  CHECK_TWICE(comparable("2021-Q3", "2020-Q3"));
  CHECK_TWICE(comparable("2024-02", "2023-02"));
  CHECK_TWICE(comparable("2021-Q3", "P3M/2020-09-30"));
  CHECK_TWICE(comparable("P3M/2019-09-28", "P3M/2018-09-29"));
  CHECK_TWICE(comparable("FY2022-Q2", "FY2021-Q2"));
  CHECK_TWICE(comparable("quarter+0", "quarter@year-1"));
  CHECK_TWICE(comparable("year-1", "year-2"));
  CHECK_TWICE(comparable("2021-Q1", "FY2020-Q4", march));
  CHECK_TWICE(comparable("FY2022", "FY2021", apple));
  CHECK_TWICE(!comparable("FY2023", "FY2022", apple));        // 53 weeks and 52
  CHECK_TWICE(!comparable("FY2023-Q1", "FY2022-Q1", apple));  // 14 weeks and 13
  CHECK_TWICE(comparable("FY2023-Q2", "FY2022-Q2", apple));
  CHECK_TWICE(!comparable("2021-Q3", "2021-Q2"));
  CHECK_TWICE(!comparable("2021-Q3", "2019-Q3"));
  CHECK_TWICE(!comparable("2021-Q3", "2021-Q3"));
  CHECK_TWICE(!comparable("2021-Q3", "2020-H2"));
  CHECK_TWICE(!comparable("FY2022-Q1", "FY2021-Q2"));
}

TEST_CASE("what cannot be compared says what is missing") {
  CHECK_TWICE(period("XXXX-Q3").is_comparable_with(period("2020-Q3")) == Errc::needs_a_year);
  CHECK_TWICE(period("2021-Q3").is_comparable_with(period("quarter+0")) ==
              Errc::needs_a_reference_date);
  CHECK_TWICE(period("2021-Q3").is_comparable_with(period("FY2020-Q3")) ==
              Errc::needs_a_fiscal_calendar);
}

TEST_CASE("a period contains or overlaps another where their dates do") {
  CHECK_TWICE(period("2021").contains(period("2021-Q3")) == true);
  CHECK_TWICE(period("2021-Q3").contains(period("2021")) == false);
  CHECK_TWICE(period("2021-Q3").contains(period("P3M/2021-09-30")) == true);
  CHECK_TWICE(period("FY2022").contains(period("FY2022-H1")) == true);
  CHECK_TWICE(period("FY2022").contains(period("FY2023-Q1")) == false);
  CHECK_TWICE(period("FY2022").contains(period("2021-Q3"), march) == true);
  CHECK_TWICE(period("2021").overlaps(period("2021-07/2022-06")) == true);
  CHECK_TWICE(period("2021-Q3").overlaps(period("2021-Q4")) == false);
  CHECK_TWICE(period("FY2022/FY2024").overlaps(period("FY2024-Q1")) == true);
  CHECK_TWICE(period("2021").contains(period("XXXX-Q3")) == Errc::needs_a_year);
  CHECK_TWICE(period("FY2022").contains(period("2021-Q3")) == Errc::needs_a_fiscal_calendar);
  CHECK_TWICE(period("2021").overlaps(period("P5Y")) == Errc::needs_a_direction);
  CHECK_TWICE(period("FQ+0").overlaps(period("FY2022")) == Errc::needs_a_reference_date);
}
