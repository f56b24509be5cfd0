// When a company's fiscal years begin and end.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/date_range.hpp"

namespace finq {

/// A rule that gives every fiscal year its last day, and its name.
///
/// The rules are those of annual reports: the last day of a month (Microsoft: June), a fixed day
/// (British income tax: 5 April), the last given weekday of a month (Apple: Saturday of September),
/// the weekday nearest to a day (NRF 4-5-4: Saturday nearest 31 January). Years of the last two have
/// 52 or 53 weeks, quarters 13, and the 53rd week lies in the last quarter.
class FiscalCalendar {
 public:
  enum class Rule : std::uint8_t { month_end, fixed_day, last_weekday, nearest_weekday };

  /// The calendar year.
  constexpr FiscalCalendar() = default;

  /// Errors: `no_such_date` for a month outside 1…12.
  static constexpr Result<FiscalCalendar> ending_with_month(int month) {
    return make(Rule::month_end, month, 1, Weekday::monday);
  }
  /// Errors: `no_such_date` for a day that the month does not have in every year.
  static constexpr Result<FiscalCalendar> ending_on(int month, int day) {
    return make(Rule::fixed_day, month, day, Weekday::monday);
  }
  static constexpr Result<FiscalCalendar> ending_last(Weekday weekday, int month) {
    return make(Rule::last_weekday, month, 1, weekday);
  }
  /// The `weekday` at most three days away from that day: it may lie in the next year.
  static constexpr Result<FiscalCalendar> ending_nearest(Weekday weekday, int month, int day) {
    return make(Rule::nearest_weekday, month, day, weekday);
  }

  /// Reads the command line's spelling: `03-31`, `last-saturday-of-september`,
  /// `saturday-nearest-01-31`. The last day of a month means just that, in leap years too.
  /// Errors: `no_such_date`, `not_a_period`.
  static constexpr Result<FiscalCalendar> from_text(std::string_view text);

  /// The same, each year named by the calendar year in which it begins (NRF, Japan).
  [[nodiscard]] constexpr FiscalCalendar named_by_start() const {
    FiscalCalendar other = *this;
    other.by_start_ = true;
    return other;
  }

  [[nodiscard]] constexpr Rule rule() const { return rule_; }
  [[nodiscard]] constexpr bool is_named_by_start() const { return by_start_; }
  /// Whether its years have whole weeks.
  [[nodiscard]] constexpr bool has_weeks() const {
    return rule_ == Rule::last_weekday || rule_ == Rule::nearest_weekday;
  }

  /// Fiscal year `number`. Error: `out_of_range` near the ends of the calendar.
  [[nodiscard]] constexpr Result<DateRange> year(int number) const {
    const int anchor = anchor_year(number);
    if (anchor < 3 || anchor > 9997) return Errc::out_of_range;
    return DateRange::from(year_end(anchor - 1) + 1, year_end(anchor));
  }

  /// Quarter 1…4 of it. Errors: `no_such_date` for another number, `out_of_range`.
  [[nodiscard]] constexpr Result<DateRange> quarter(int number, int quarter) const {
    if (quarter < 1 || quarter > 4) return Errc::no_such_date;
    return piece(number, quarter * 3 - 2, 3);
  }
  /// Half 1 or 2 of it.
  [[nodiscard]] constexpr Result<DateRange> half(int number, int half) const {
    if (half < 1 || half > 2) return Errc::no_such_date;
    return piece(number, half * 6 - 5, 6);
  }
  /// The first `months` of it, 1…12; of a year in weeks only whole quarters (`not_defined`).
  [[nodiscard]] constexpr Result<DateRange> first_months(int number, int months) const {
    if (months < 1 || months > 12) return Errc::no_such_date;
    return piece(number, 1, months);
  }

  /// The number of the fiscal year that holds `date`. Error: `out_of_range`.
  [[nodiscard]] constexpr Result<int> fiscal_year_of(Date date) const {
    for (int number = date.year() - 2; number <= date.year() + 2; ++number) {
      const auto range = year(number);
      if (range && range->contains(date)) return number;
    }
    return Errc::out_of_range;
  }
  /// The fiscal quarter, 1…4, that holds `date`. Error: `out_of_range`.
  [[nodiscard]] constexpr Result<int> quarter_of(Date date) const {
    const auto number = fiscal_year_of(date);
    if (!number) return number.error();
    for (int q = 1; q <= 4; ++q) {
      const auto range = quarter(*number, q);
      if (range && range->contains(date)) return q;
    }
    return Errc::out_of_range;
  }
  /// 52 or 53. Errors: `not_defined` for years without whole weeks, `out_of_range`.
  [[nodiscard]] constexpr Result<int> weeks(int number) const {
    if (!has_weeks()) return Errc::not_defined;
    const auto range = year(number);
    if (!range) return range.error();
    return range->days() / 7;
  }

  friend constexpr bool operator==(const FiscalCalendar&, const FiscalCalendar&) = default;

 private:
  static constexpr Result<FiscalCalendar> make(Rule rule, int month, int day, Weekday weekday) {
    if (month < 1 || month > 12 || day < 1 || day > days_in_month(2023, month)) {
      return Errc::no_such_date;
    }
    FiscalCalendar calendar;
    calendar.rule_ = rule;
    calendar.month_ = static_cast<std::uint8_t>(month);
    calendar.day_ = static_cast<std::uint8_t>(day);
    calendar.weekday_ = weekday;
    return calendar;
  }

  /// The calendar year of the rule's month in which fiscal year `number` ends.
  [[nodiscard]] constexpr int anchor_year(int number) const {
    const bool whole = month_ == 12 && (rule_ == Rule::month_end || rule_ == Rule::last_weekday ||
                                        day_ == 31);
    return by_start_ && !whole ? number + 1 : number;
  }

  [[nodiscard]] constexpr Date year_end(int anchor) const {
    const int month_days = days_in_month(anchor, month_);
    const bool by_month = rule_ == Rule::month_end || rule_ == Rule::last_weekday;
    const Date day = Date::from(anchor, month_, by_month ? month_days : day_).value();
    if (!has_weeks()) return day;
    const int behind = (static_cast<int>(day.weekday()) - static_cast<int>(weekday_) + 7) % 7;
    if (rule_ == Rule::last_weekday || behind <= 3) return day - behind;
    return day + (7 - behind);
  }

  /// `months` from month `first` on: by months, or in years of weeks by quarters of 13.
  [[nodiscard]] constexpr Result<DateRange> piece(int number, int first, int months) const {
    const auto whole = year(number);
    if (!whole) return whole.error();
    const int last = first + months - 1;
    if (has_weeks()) {
      if (last % 3 != 0) return Errc::not_defined;
      const Date begin = whole->first() + (first - 1) / 3 * 91;
      return DateRange::from(begin, last == 12 ? whole->last() : whole->first() + last / 3 * 91 - 1);
    }
    return DateRange::from(month_begin(*whole, first), last == 12 ? whole->last()
                                                                  : month_begin(*whole, last + 1) - 1);
  }
  static constexpr Date month_begin(const DateRange& year, int month) {
    return year.first().plus_months(month - 1).value();
  }

  Rule rule_ = Rule::month_end;
  std::uint8_t month_ = 12;
  std::uint8_t day_ = 1;
  Weekday weekday_ = Weekday::monday;
  bool by_start_ = false;
};

namespace detail {

/// Takes words off a text from the left: the spelling of fiscal calendars.
class CalendarText {
 public:
  constexpr explicit CalendarText(std::string_view text) : text_(text) {}

  constexpr bool take(std::string_view word) {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  /// 1…`count` for the name that stands here, or 0.
  constexpr int take_name(const std::string_view* names, int count) {
    for (int i = 0; i < count; ++i) {
      if (take(names[i])) return i + 1;
    }
    return 0;
  }
  /// Two digits, or -1.
  constexpr int take_pair() {
    if (text_.size() < 2) return -1;
    const int tens = text_[0] - '0';
    const int ones = text_[1] - '0';
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) return -1;
    text_.remove_prefix(2);
    return tens * 10 + ones;
  }
  constexpr bool is_done() const { return text_.empty(); }

 private:
  std::string_view text_;
};

inline constexpr std::string_view weekday_names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
inline constexpr std::string_view month_names[] = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

}  // namespace detail

constexpr Result<FiscalCalendar> FiscalCalendar::from_text(std::string_view text) {
  detail::CalendarText rest{text};
  const bool last = rest.take("last-");
  const int weekday = rest.take_name(detail::weekday_names, 7);
  if (last) {
    if (weekday == 0 || !rest.take("-of-")) return Errc::not_a_period;
    const int month = rest.take_name(detail::month_names, 12);
    if (month == 0 || !rest.is_done()) return Errc::not_a_period;
    return ending_last(static_cast<Weekday>(weekday), month);
  }
  if (weekday != 0 && !rest.take("-nearest-")) return Errc::not_a_period;
  const int month = rest.take_pair();
  if (month < 0 || !rest.take("-")) return Errc::not_a_period;
  const int day = rest.take_pair();
  if (day < 0 || !rest.is_done()) return Errc::not_a_period;
  if (weekday != 0) return ending_nearest(static_cast<Weekday>(weekday), month, day);
  if (month >= 1 && month <= 12 && (day == days_in_month(2023, month) || (month == 2 && day == 29))) {
    return ending_with_month(month);
  }
  return ending_on(month, day);
}

}  // namespace finq
