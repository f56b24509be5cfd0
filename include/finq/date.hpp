// A day of the Gregorian calendar, as a number of days.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "finq/detail/short_text.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// The days of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
enum class Weekday : std::uint8_t {
  monday = 1,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};

/// Whether `year` has a 29 February (Gregorian rule, also before 1582).
constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// The number of days of a month; 0 if `month` is not 1…12.
constexpr int days_in_month(int year, int month) {
  if (month < 1 || month > 12) return 0;
  if (month == 2) return is_leap(year) ? 29 : 28;
  return 30 + ((month + (month >> 3)) & 1);
}

/// Year, month and day of one date, as plain numbers.
struct DateFields {
  int year = 1;
  int month = 1;
  int day = 1;

  friend constexpr bool operator==(const DateFields&, const DateFields&) = default;
};

/// A week of ISO 8601: it belongs to the year that holds its Thursday.
struct IsoWeek {
  int year = 1;
  int week = 1;

  friend constexpr bool operator==(const IsoWeek&, const IsoWeek&) = default;
};

namespace detail {

/// Days since 1970-01-01. Any year within ±1,000,000, month 1…12; `day` may lie outside its month.
constexpr std::int32_t days_from_fields(int year, int month, int day) {
  // Years begin in March here, so that the leap day is the last one, and month lengths are linear.
  const int y = year - (month <= 2 ? 1 : 0);
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year -
         719468;
}

/// The inverse of `days_from_fields`.
constexpr DateFields fields_from_days(std::int32_t days) {
  const std::int32_t z = days + 719468;
  const std::int32_t era = (z >= 0 ? z : z - 146096) / 146097;
  const std::int32_t day_of_era = z - era * 146097;
  const std::int32_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int32_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int32_t march_month = (5 * day_of_year + 2) / 153;
  const int month = march_month < 10 ? march_month + 3 : march_month - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month,
          day_of_year - (153 * march_month + 2) / 5 + 1};
}

constexpr Weekday weekday_of(std::int32_t days) {
  const int from_monday = (days % 7 + 10) % 7;  // 1970-01-01 was a Thursday
  return static_cast<Weekday>(from_monday + 1);
}

/// Chrono's calendar types are recognised by their shape: no core header includes `<chrono>`.
template <class T>
concept FieldsLike = std::is_class_v<T> && requires(const T& t) {
  { t.ok() } -> std::same_as<bool>;
  static_cast<int>(t.year());
  static_cast<unsigned>(t.month());
  static_cast<unsigned>(t.day());
  T{t.year(), t.month(), t.day()};
};

template <class T>
concept DaysLike = std::is_class_v<T> && requires(const T& t) {
  typename T::clock;
  requires T::duration::period::num == 86400 && T::duration::period::den == 1;
  t.time_since_epoch().count();
};

}  // namespace detail

/// A date from 0001-01-01 to 9999-12-31, kept as days since 1970-01-01; every value is a real date.
///
/// Converts from and to `std::chrono::year_month_day` and `sys_days`. Knows no time zone.
class Date {
 public:
  using Text = detail::ShortText<10>;

  /// 1970-01-01.
  constexpr Date() = default;

  /// The date of these numbers. Error: `no_such_date` (30 February, month 13, year 0 or 10000).
  static constexpr Result<Date> from(int year, int month, int day) {
    if (year < 1 || year > 9999 || day < 1 || day > days_in_month(year, month)) {
      return Errc::no_such_date;
    }
    return Date(detail::days_from_fields(year, month, day));
  }

  /// The date that many days after 1970-01-01. Error: `out_of_range` outside the years 1…9999.
  static constexpr Result<Date> from_days(std::int64_t days) {
    if (days < first_day || days > last_day) return Errc::out_of_range;
    return Date(static_cast<std::int32_t>(days));
  }

  /// Reads `YYYY-MM-DD` (ISO 8601), all of it. Error: `no_such_date`.
  static constexpr Result<Date> from_iso(std::string_view text);

  /// 0001-01-01.
  static constexpr Date earliest() { return Date(first_day); }
  /// 9999-12-31.
  static constexpr Date latest() { return Date(last_day); }

  /// From `std::chrono::year_month_day` and the like; fails with `no_such_date` if it is not
  /// `ok()`.
  template <detail::FieldsLike T>
  constexpr Date(const T& fields)
      : Date(from(fields.ok() ? static_cast<int>(fields.year()) : 0,
                  static_cast<int>(static_cast<unsigned>(fields.month())),
                  static_cast<int>(static_cast<unsigned>(fields.day())))
                 .value()) {}

  /// From `std::chrono::sys_days` and the like; fails with `out_of_range` outside 1…9999.
  template <detail::DaysLike T>
  constexpr Date(const T& days)
      : Date(from_days(static_cast<std::int64_t>(days.time_since_epoch().count())).value()) {}

  /// This date as `std::chrono::year_month_day` or `sys_days`.
  template <class T>
    requires detail::FieldsLike<T> || detail::DaysLike<T>
  [[nodiscard]] constexpr T to() const {
    if constexpr (detail::DaysLike<T>) {
      return T{typename T::duration{days_}};
    } else {
      const DateFields f = fields();
      using Year = std::remove_cvref_t<decltype(std::declval<const T&>().year())>;
      using Month = std::remove_cvref_t<decltype(std::declval<const T&>().month())>;
      using Day = std::remove_cvref_t<decltype(std::declval<const T&>().day())>;
      return T{Year{f.year}, Month{static_cast<unsigned>(f.month)},
               Day{static_cast<unsigned>(f.day)}};
    }
  }

  template <class T>
    requires detail::FieldsLike<T> || detail::DaysLike<T>
  constexpr operator T() const { return to<T>(); }

  /// Days since 1970-01-01; negative before.
  [[nodiscard]] constexpr std::int32_t days() const { return days_; }
  [[nodiscard]] constexpr DateFields fields() const { return detail::fields_from_days(days_); }
  [[nodiscard]] constexpr int year() const { return fields().year; }
  [[nodiscard]] constexpr int month() const { return fields().month; }
  [[nodiscard]] constexpr int day() const { return fields().day; }
  [[nodiscard]] constexpr Weekday weekday() const { return detail::weekday_of(days_); }

  /// 1 on 1 January.
  [[nodiscard]] constexpr int day_of_year() const {
    return days_ - detail::days_from_fields(year(), 1, 1) + 1;
  }

  /// The week of ISO 8601 that holds this date: Monday to Sunday.
  [[nodiscard]] constexpr IsoWeek iso_week() const {
    const std::int32_t thursday = days_ - static_cast<int>(weekday()) + 4;
    const int year = detail::fields_from_days(thursday).year;
    return {year, (thursday - detail::days_from_fields(year, 1, 1)) / 7 + 1};
  }

  [[nodiscard]] constexpr bool is_month_end() const {
    const DateFields f = fields();
    return f.day == days_in_month(f.year, f.month);
  }

  /// `count` days later, or earlier if negative. Error: `out_of_range`.
  [[nodiscard]] constexpr Result<Date> plus_days(std::int64_t count) const {
    if (count > last_day - first_day || count < first_day - last_day) return Errc::out_of_range;
    return from_days(days_ + count);
  }

  /// `count` months later (earlier if negative): the same day of the month, or the last day of a
  /// month that is too short (31 January + 1 month is 28 or 29 February). Error: `out_of_range`.
  [[nodiscard]] constexpr Result<Date> plus_months(std::int64_t count) const {
    return shifted(count, false);
  }

  /// Like `plus_months`, but the last day of a month stays a last day (28 February 2025 + 1 month
  /// is 31 March): what the end of a reporting period does. Error: `out_of_range`.
  [[nodiscard]] constexpr Result<Date> plus_months_from_end(std::int64_t count) const {
    return shifted(count, is_month_end());
  }

  /// `YYYY-MM-DD` (ISO 8601): writes ten bytes, returns the end.
  constexpr char* write(char* to) const {
    const Text form = text();
    for (const char byte : form.view()) *to++ = byte;
    return to;
  }
  [[nodiscard]] constexpr Text text() const {
    const DateFields f = fields();
    Text text;
    text.append_number(static_cast<unsigned>(f.year), 4);
    text.push_back('-');
    text.append_number(static_cast<unsigned>(f.month), 2);
    text.push_back('-');
    text.append_number(static_cast<unsigned>(f.day), 2);
    return text;
  }

  friend constexpr bool operator==(Date a, Date b) { return a.days_ == b.days_; }
  friend constexpr std::strong_ordering operator<=>(Date a, Date b) { return a.days_ <=> b.days_; }

  /// Days from `b` to `a`.
  friend constexpr std::int32_t operator-(Date a, Date b) { return a.days_ - b.days_; }
  /// Fails with `out_of_range` outside the years 1…9999; `plus_days` returns the error instead.
  friend constexpr Date operator+(Date date, int days) { return date.plus_days(days).value(); }
  friend constexpr Date operator-(Date date, int days) {
    return date.plus_days(-static_cast<std::int64_t>(days)).value();
  }

 private:
  static constexpr std::int32_t first_day = detail::days_from_fields(1, 1, 1);
  static constexpr std::int32_t last_day = detail::days_from_fields(9999, 12, 31);

  constexpr explicit Date(std::int32_t days) : days_(days) {}

  [[nodiscard]] constexpr Result<Date> shifted(std::int64_t months, bool to_month_end) const {
    if (months > 120'000 || months < -120'000) return Errc::out_of_range;
    const DateFields f = fields();
    const int total = f.year * 12 + f.month - 1 + static_cast<int>(months);
    if (total < 12 || total >= 10'000 * 12) return Errc::out_of_range;
    const int length = days_in_month(total / 12, total % 12 + 1);
    const int day = to_month_end || f.day > length ? length : f.day;
    return Date(detail::days_from_fields(total / 12, total % 12 + 1, day));
  }

  std::int32_t days_ = 0;
};

constexpr Result<Date> Date::from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return Errc::no_such_date;
  int fields[3] = {};
  int at = 0;
  for (const char byte : text) {
    if (byte == '-') {
      if (++at > 2) return Errc::no_such_date;
    } else if (byte >= '0' && byte <= '9') {
      fields[at] = fields[at] * 10 + (byte - '0');
    } else {
      return Errc::no_such_date;
    }
  }
  return from(fields[0], fields[1], fields[2]);
}

}  // namespace finq::inline v0_1

template <>
struct std::hash<finq::Date> {
  std::size_t operator()(finq::Date date) const noexcept {
    return std::hash<std::int32_t>{}(date.days());
  }
};
