// Dates and fiscal calendars beside those of std::chrono.
// SPDX-License-Identifier: MIT
#include <chrono>
#include <string>

#include "finq/date_duration.hpp"
#include "finq/date_range.hpp"
#include "finq/fiscal_calendar.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;
namespace chrono = std::chrono;
using chrono::sys_days;
using chrono::year_month_day;

namespace {

sys_days day_of(Date date) { return sys_days{chrono::days{date.days()}}; }

Date date_of(fuzz::Bytes& bytes) {
  const int first = Date::earliest().days();
  const int last = Date::latest().days();
  const int days = bytes.yes() ? bytes.between(-20000, 40000) : bytes.between(first, last);
  return Date::from_days(days).value();
}

void check_fields(Date date) {
  const sys_days day = day_of(date);
  const year_month_day fields{day};
  claim(date.year() == int{fields.year()}, "year");
  claim(date.month() == static_cast<int>(unsigned{fields.month()}), "month");
  claim(date.day() == static_cast<int>(unsigned{fields.day()}), "day");
  claim(static_cast<unsigned>(date.weekday()) == chrono::weekday{day}.iso_encoding(), "weekday");
  const sys_days first{fields.year() / 1 / 1};
  claim(date.day_of_year() == (day - first).count() + 1, "day of the year");
  const sys_days last{fields.year() / fields.month() / chrono::last};
  claim(date.is_month_end() == (day == last), "end of the month");
  const sys_days thursday = day + chrono::days{4 - static_cast<int>(date.weekday())};
  const year_month_day of_week{thursday};
  const sys_days begin{of_week.year() / 1 / 1};
  claim(date.iso_week().year == int{of_week.year()} &&
            date.iso_week().week == (thursday - begin).count() / 7 + 1,
        "a week of ISO 8601 belongs to the year of its Thursday");
  claim(Date::from_iso(date.text().view()) == date, "a date is read back");
  claim(Date::from(date.year(), date.month(), date.day()) == date, "a date is its fields");
}

void check_steps(Date date, int count) {
  const auto days = date.plus_days(count);
  const std::int64_t number = std::int64_t{date.days()} + count;
  const bool held = number >= Date::earliest().days() && number <= Date::latest().days();
  claim(days.has_value() == held && (!held || days->days() == number), "days later");

  const int months = count % 130000;
  const year_month_day fields{day_of(date)};
  const year_month_day moved = fields + chrono::months{months};
  const year_month_day end{moved.year() / moved.month() / chrono::last};
  const bool has_year = int{moved.year()} >= 1 && int{moved.year()} <= 9999;
  const auto later = date.plus_months(months);
  const auto from_end = date.plus_months_from_end(months);
  claim(later.has_value() == has_year && from_end.has_value() == has_year, "months later");
  if (!has_year) return;
  const sys_days wanted = moved.ok() ? sys_days{moved} : sys_days{end};
  claim(day_of(*later) == wanted, "months later: the day, or the last of the month");
  claim(day_of(*from_end) == (date.is_month_end() ? sys_days{end} : wanted), "an end stays an end");
}

struct Rule {
  int kind = 0;
  int month = 1;
  int day = 1;
  Weekday weekday = Weekday::monday;
};

FiscalCalendar calendar_of(const Rule& rule) {
  switch (rule.kind) {
    case 0: return *FiscalCalendar::ending_with_month(rule.month);
    case 1: return *FiscalCalendar::ending_on(rule.month, rule.day);
    case 2: return *FiscalCalendar::ending_last(rule.weekday, rule.month);
    default: return *FiscalCalendar::ending_nearest(rule.weekday, rule.month, rule.day);
  }
}

/// The last day of the year that the rule names in that calendar year.
sys_days end_by(const Rule& rule, int number) {
  const chrono::year year{number};
  const chrono::month month{static_cast<unsigned>(rule.month)};
  const chrono::weekday weekday{static_cast<unsigned>(rule.weekday)};
  const sys_days day{year / month / chrono::day{static_cast<unsigned>(rule.day)}};
  switch (rule.kind) {
    case 0: return sys_days{year / month / chrono::last};
    case 1: return day;
    case 2: return sys_days{year / month / weekday[chrono::last]};
    default: break;
  }
  sys_days near = day - chrono::days{3};
  while (chrono::weekday{near} != weekday) near += chrono::days{1};
  return near;
}

/// The pieces of a year lie one behind the other and fill it.
template <class Piece>
void check_pieces(const DateRange& year, int count, Piece piece, const char* sentence) {
  Date next = year.first();
  for (int i = 1; i <= count; ++i) {
    const Result<DateRange> range = piece(i);
    if (!range) return claim(range.error() == Errc::not_defined && count == 12, sentence);
    claim(range->first() == next && range->last() <= year.last(), sentence);
    if (i < count) next = range->last() + 1;
    if (i == count) claim(range->last() == year.last(), sentence);
  }
  claim(!piece(0) && !piece(count + 1), sentence);
}

void check_year(const FiscalCalendar& calendar, const Rule& rule, int number, int anchor) {
  const auto year = calendar.year(number);
  if (!year) return;
  claim(day_of(year->last()) == end_by(rule, anchor), "a year ends as its rule says");
  claim(day_of(year->first()) == end_by(rule, anchor - 1) + chrono::days{1}, "a year begins");
  check_pieces(*year, 2, [&](int i) { return calendar.half(number, i); }, "halves");
  check_pieces(*year, 4, [&](int i) { return calendar.quarter(number, i); }, "quarters");
  check_pieces(*year, 12, [&](int i) { return calendar.month(number, i); }, "months");
  if (!calendar.has_weeks()) return;
  const int weeks = calendar.weeks_in(number).value();
  claim((weeks == 52 || weeks == 53) && weeks * 7 == year->days(), "a year has 52 or 53 weeks");
}

void check_calendar(const FiscalCalendar& calendar, Date date) {
  const auto number = calendar.fiscal_year_of(date);
  if (!number) return claim(number.error() == Errc::out_of_range, "a year of the calendar");
  claim(calendar.year(*number).value().contains(date), "a fiscal year holds its days");
  const int quarter = calendar.quarter_of(date).value();
  claim(calendar.quarter(*number, quarter).value().contains(date), "a quarter holds its days");
  const auto month = calendar.month_of(date);
  if (!month) return claim(month.error() == Errc::not_defined, "months are plain or have weeks");
  claim(calendar.month(*number, *month).value().contains(date), "a month holds its days");
}

/// What is read is what is written.
void check_text(std::string_view text) {
  if (const auto date = Date::from_iso(text)) claim(date->text().view() == text, "one spelling");
  if (const auto range = DateRange::from_iso(text)) {
    claim(range->text().view() == text, "one spelling of a range");
  }
  if (const auto length = Duration::from_iso(text)) {
    std::string written(length->iso_size(), '#');
    length->write_iso(written.data());
    claim(Duration::from_iso(written) == *length, "a length of time is read back");
  }
  if (const auto calendar = FiscalCalendar::from_text(text)) check_calendar(*calendar, Date{});
}

}  // namespace

/// Twenty bytes choose dates and a calendar; the rest is read as dates and lengths of time.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{fuzz::text_of(data, size)};
  const Date date = date_of(bytes);
  check_fields(date);
  check_steps(date, bytes.between(-4'000'000, 4'000'000));
  Rule rule{bytes.between(0, 3), bytes.between(1, 12), 1, Weekday::monday};
  rule.day = bytes.between(1, rule.month == 2 ? 28 : days_in_month(2023, rule.month));
  rule.weekday = static_cast<Weekday>(bytes.between(1, 7));
  FiscalCalendar calendar = calendar_of(rule);
  if (const int weeks = bytes.between(0, 3); weeks != 0 && calendar.has_weeks()) {
    calendar = *calendar.with_weeks(static_cast<Weeks>(weeks));
    calendar = *calendar.with_week_53_in(bytes.between(1, 4));
  }
  check_year(calendar, rule, date.year(), date.year());
  check_calendar(calendar, date);
  check_calendar(calendar.named_by_start(), date);
  check_text(bytes.rest());
  return 0;
}
