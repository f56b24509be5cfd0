// Normal forms of periods: read, written, resolved and moved.
// SPDX-License-Identifier: MIT
#include "finq/date_duration.hpp"
#include "finq/period.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;

namespace {

FiscalCalendar calendar_of(fuzz::Bytes& bytes) {
  const int month = bytes.between(1, 12);
  const auto weekday = static_cast<Weekday>(bytes.between(1, 7));
  FiscalCalendar calendar = *FiscalCalendar::ending_with_month(month);
  switch (bytes.between(0, 3)) {
    case 1: calendar = *FiscalCalendar::ending_on(month, bytes.between(1, 28)); break;
    case 2: calendar = *FiscalCalendar::ending_last(weekday, month); break;
    case 3: calendar = *FiscalCalendar::ending_nearest(weekday, month, bytes.between(1, 28)); break;
    default: break;
  }
  if (calendar.has_weeks() && bytes.yes()) {
    calendar = *calendar.with_weeks(static_cast<Weeks>(bytes.between(1, 3)));
  }
  return bytes.yes() ? calendar.named_by_start() : calendar;
}

Date date_of(fuzz::Bytes& bytes) {
  const int days = bytes.yes() ? bytes.between(-20000, 40000)
                               : bytes.between(Date::earliest().days(), Date::latest().days());
  return Date::from_days(days).value();
}

/// A period that one of the steps has made is a period like any other.
void check_form(const Period& period) {
  const auto text = period.text();
  claim(text.view().size() <= 31 && !text.view().empty(), "a normal form has at most 31 bytes");
  const auto again = Period::from_normal_form(text.view());
  claim(again.has_value(), "a normal form is read back");
  claim(*again == period && again->text() == text, "text → Period → text is the same");
}

void check_steps(const Period& period, const Reference& reference) {
  const auto next = period.next();
  if (next) check_form(*next);
  const auto previous = period.previous();
  if (previous) check_form(*previous);
  if (const auto year_ago = period.year_ago()) check_form(*year_ago);
  if (const auto in_year = period.in_year(2024)) check_form(*in_year);
  if (const auto fiscal = period.to_fiscal(reference, Fit::middle_day)) check_form(*fiscal);
  if (const auto plain = period.to_calendar(reference, Fit::middle_day)) check_form(*plain);
  if (!next) return;
  const auto here = period.resolve(reference);
  const auto there = next->resolve(reference);
  if (here && there) claim(here->last() < there->last(), "the next period ends later");
}

void check_dates(const Period& period, const Reference& reference) {
  for (const Relation relation : {Relation::none, Relation::next, Relation::last}) {
    const auto range = period.resolve(reference, relation);
    if (!range) continue;
    claim(range->first() <= range->last(), "dates run forwards");
    claim(DateRange::from_iso(range->text().view()) == *range, "dates are read back");
  }
  if (period.resolve(reference)) {
    claim(period.contains(period, reference).value_or(false), "a period contains itself");
    claim(period.overlaps(period, reference).value_or(false), "a period overlaps itself");
  }
}

}  // namespace

/// Twelve bytes choose the reference date and the calendar, the rest is a normal form.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view all = fuzz::text_of(data, size);
  constexpr std::size_t head = 12;
  fuzz::Bytes bytes{all.substr(0, head)};
  const std::string_view text = all.substr(all.size() < head ? all.size() : head);
  const Date as_of = date_of(bytes);
  const Reference reference = Reference{}.on(as_of).with(calendar_of(bytes));
  const auto period = Period::from_normal_form(text);
  if (!period) return 0;
  claim(period->text().view() == text, "only a normal form is read");
  check_form(*period);
  check_dates(*period, reference);
  check_steps(*period, reference);
  return 0;
}
