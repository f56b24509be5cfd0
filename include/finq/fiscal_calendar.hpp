// When a company's fiscal years begin and end.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/date_range.hpp"
#include "finq/detail/view_of.hpp"

namespace finq::inline v0_1 {

/// How the 13 weeks of a quarter are cut into months; `none`: nobody said, or months are plain.
enum class Weeks : std::uint8_t { none, four_four_five, four_five_four, five_four_four };

/// "4-4-5"; empty for `none`.
constexpr std::string_view name(Weeks weeks) {
  using detail::operator""sv;
  constexpr std::string_view names[] = {""sv, "4-4-5"sv, "4-5-4"sv, "5-4-4"sv};
  return names[static_cast<std::uint8_t>(weeks)];
}

/// Reads `4-4-5`, `4-5-4` or `5-4-4`. Error: `not_a_period`.
constexpr Result<Weeks> weeks_from_text(std::string_view text) {
  for (const Weeks weeks : {Weeks::four_four_five, Weeks::four_five_four, Weeks::five_four_four}) {
    if (text == name(weeks)) return weeks;
  }
  return Errc::not_a_period;
}

/// A rule that gives every fiscal year its last day, its name, its quarters and its months.
///
/// The rules are those of annual reports: the last day of a month (Microsoft: June), a fixed day
/// (British income tax: 5 April), the last given weekday of a month (Apple: Saturday of September),
/// the weekday nearest to a day (NRF 4-5-4: Saturday nearest 31 January). Years of the last two
/// have 52 or 53 weeks and quarters of 13; the 53rd week lies in the last month of the last quarter
/// unless `with_week_53_in` says otherwise. Months of the first two are plain: they end on the same
/// day of the month as the year, or on the last day of a month that is too short.
///
/// A year's number is the calendar year of the day that the rule names, even where the nearest
/// weekday lies a few days into the next one: fiscal 2015 of Johnson & Johnson ended 2016-01-03.
class FiscalCalendar {
 public:
  enum class Rule : std::uint8_t { month_end, fixed_day, last_weekday, nearest_weekday };

  /// The calendar year.
  constexpr FiscalCalendar() = default;

  /// Error: `no_such_date` for a month outside 1…12.
  static constexpr Result<FiscalCalendar> ending_with_month(int month) {
    return make(Rule::month_end, month, 1, Weekday::monday);
  }
  /// Error: `no_such_date` for a day that the month does not have in every year.
  static constexpr Result<FiscalCalendar> ending_on(int month, int day) {
    return make(Rule::fixed_day, month, day, Weekday::monday);
  }
  /// Error: `no_such_date` for a month outside 1…12.
  static constexpr Result<FiscalCalendar> ending_last(Weekday weekday, int month) {
    return make(Rule::last_weekday, month, 1, weekday);
  }
  /// The `weekday` at most three days away from that day: it may lie in the next year.
  /// Error: `no_such_date` for a day that the month does not have in every year.
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

  /// The same, with months of whole weeks. Error: `not_defined` unless `has_weeks()`.
  [[nodiscard]] constexpr Result<FiscalCalendar> with_weeks(Weeks weeks) const {
    if (!has_weeks()) return Errc::not_defined;
    FiscalCalendar other = *this;
    other.weeks_ = weeks;
    return other;
  }

  /// The same, with the 53rd week in the last month of another quarter than the last: Apple's lies
  /// in the first. Errors: `not_defined` unless `has_weeks()`, `no_such_date` unless 1…4.
  [[nodiscard]] constexpr Result<FiscalCalendar> with_week_53_in(int quarter) const {
    if (!has_weeks()) return Errc::not_defined;
    if (quarter < 1 || quarter > 4) return Errc::no_such_date;
    FiscalCalendar other = *this;
    other.long_quarter_ = static_cast<std::uint8_t>(quarter);
    return other;
  }

  [[nodiscard]] constexpr Rule rule() const { return rule_; }
  [[nodiscard]] constexpr bool is_named_by_start() const { return by_start_; }
  /// How its quarters are cut into months.
  [[nodiscard]] constexpr Weeks weeks() const { return weeks_; }
  /// Whether its years have whole weeks.
  [[nodiscard]] constexpr bool has_weeks() const {
    return rule_ == Rule::last_weekday || rule_ == Rule::nearest_weekday;
  }

  /// Fiscal year `number`. Error: `out_of_range` unless it lies in the years 1…9999.
  [[nodiscard]] constexpr Result<DateRange> year(int number) const { return piece(number, 0, 12); }

  /// Quarter 1…4 of it. Errors: `no_such_date` for another number, `out_of_range`.
  [[nodiscard]] constexpr Result<DateRange> quarter(int number, int quarter) const {
    if (quarter < 1 || quarter > 4) return Errc::no_such_date;
    return piece(number, quarter * 3 - 3, quarter * 3);
  }
  /// Half 1 or 2 of it. Errors: `no_such_date` for another number, `out_of_range`.
  [[nodiscard]] constexpr Result<DateRange> half(int number, int half) const {
    if (half < 1 || half > 2) return Errc::no_such_date;
    return piece(number, half * 6 - 6, half * 6);
  }
  /// Month 1…12 of it, counted from its begin. Errors: `no_such_date` for another number,
  /// `out_of_range`, `not_defined` for years in weeks where `weeks()` is `none`.
  [[nodiscard]] constexpr Result<DateRange> month(int number, int month) const {
    if (month < 1 || month > 12) return Errc::no_such_date;
    return piece(number, month - 1, month);
  }
  /// The first `months` of it, 1…12. Errors: as of `month`, but whole quarters are always defined.
  [[nodiscard]] constexpr Result<DateRange> first_months(int number, int months) const {
    if (months < 1 || months > 12) return Errc::no_such_date;
    return piece(number, 0, months);
  }

  /// The number of the fiscal year that holds `date`. Error: `out_of_range` where that year does
  /// not lie in the years 1…9999 as a whole.
  [[nodiscard]] constexpr Result<int> fiscal_year_of(Date date) const {
    // A year may end some days before 1 January or after 31 December of the year it is named by.
    int anchor = date.year() - 1;
    while (year_end(anchor) < date.days()) ++anchor;
    const int number = anchor - shift();
    const auto range = year(number);
    if (!range) return range.error();
    return number;
  }
  /// The fiscal quarter, 1…4, that holds `date`. Error: `out_of_range`.
  [[nodiscard]] constexpr Result<int> quarter_of(Date date) const { return number_of(date, 3); }
  /// The fiscal month, 1…12, that holds `date`. Errors: `out_of_range`, `not_defined`.
  [[nodiscard]] constexpr Result<int> month_of(Date date) const { return number_of(date, 1); }

  /// 52 or 53. Errors: `not_defined` for years without whole weeks, `out_of_range`.
  [[nodiscard]] constexpr Result<int> weeks_in(int number) const {
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

  /// How far the number of a year is behind the calendar year of its end.
  [[nodiscard]] constexpr int shift() const {
    const bool by_month = rule_ == Rule::month_end || rule_ == Rule::last_weekday;
    const bool is_calendar_year = month_ == 12 && (by_month || day_ == 31);
    return by_start_ && !is_calendar_year ? 1 : 0;
  }

  /// The last day of month 1…12 (0: of the year before) of the year that ends in `anchor`, as the
  /// rule names it, before any weekday is looked for. In days since 1970: year 1 begins after 0.
  [[nodiscard]] constexpr std::int32_t month_end(int anchor, int month) const {
    const int total = anchor * 12 + month_ - 1 - (12 - month);
    const int length = days_in_month(total / 12, total % 12 + 1);
    const bool by_month = rule_ == Rule::month_end || rule_ == Rule::last_weekday;
    return detail::days_from_fields(total / 12, total % 12 + 1,
                                    by_month || day_ > length ? length : day_);
  }

  [[nodiscard]] constexpr std::int32_t year_end(int anchor) const {
    const std::int32_t day = month_end(anchor, 12);
    if (!has_weeks()) return day;
    const int weekday = static_cast<int>(detail::weekday_of(day));
    const int behind = (weekday - static_cast<int>(weekday_) + 7) % 7;
    return rule_ == Rule::last_weekday || behind <= 3 ? day - behind : day + (7 - behind);
  }

  /// The last day of the first `months`, 0…12, of the year that ends in `anchor`.
  [[nodiscard]] constexpr std::int32_t end_of(int anchor, int months) const {
    if (months == 0) return year_end(anchor - 1);
    if (months == 12) return year_end(anchor);
    if (!has_weeks()) return month_end(anchor, months);
    constexpr int weeks_before[4][3] = {{0, 0, 0}, {0, 4, 8}, {0, 4, 9}, {0, 5, 9}};
    const std::int32_t begin = year_end(anchor - 1);
    const bool is_long = year_end(anchor) - begin > 52 * 7;
    const int weeks = months / 3 * 13 +
                      weeks_before[static_cast<std::uint8_t>(weeks_)][months % 3] +
                      (is_long && months / 3 >= long_quarter_ ? 1 : 0);
    return begin + weeks * 7;
  }

  /// What lies between the first `from` months of a year and the first `to`.
  [[nodiscard]] constexpr Result<DateRange> piece(int number, int from, int to) const {
    if (number < 1 || number > 9999) return Errc::out_of_range;
    if (has_weeks() && weeks_ == Weeks::none && (from % 3 != 0 || to % 3 != 0)) {
      return Errc::not_defined;
    }
    const int anchor = number + shift();
    const auto first = Date::from_days(end_of(anchor, from) + 1);
    const auto last = Date::from_days(end_of(anchor, to));
    if (!first || !last) return Errc::out_of_range;
    return DateRange::from(*first, *last);
  }

  /// The number of the piece of so many months that holds `date`.
  [[nodiscard]] constexpr Result<int> number_of(Date date, int months) const {
    const auto year = fiscal_year_of(date);
    if (!year) return year.error();
    for (int last = months; last <= 12; last += months) {
      const auto range = piece(*year, last - months, last);
      if (!range) return range.error();
      if (range->contains(date)) return last / months;
    }
    return Errc::out_of_range;
  }

  Rule rule_ = Rule::month_end;
  std::uint8_t month_ = 12;
  std::uint8_t day_ = 1;
  Weekday weekday_ = Weekday::monday;
  Weeks weeks_ = Weeks::none;
  std::uint8_t long_quarter_ = 4;
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

inline constexpr std::string_view weekday_names[] = {
    "monday"sv, "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv, "saturday"sv, "sunday"sv};
inline constexpr std::string_view month_names[] = {
    "january"sv, "february"sv, "march"sv,     "april"sv,   "may"sv,      "june"sv,
    "july"sv,    "august"sv,   "september"sv, "october"sv, "november"sv, "december"sv};

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
  const bool is_month_end = day == days_in_month(2023, month) || (month == 2 && day == 29);
  if (is_month_end && day != 0) return ending_with_month(month);
  return ending_on(month, day);
}

}  // namespace finq::inline v0_1
