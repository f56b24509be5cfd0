// finq 0.1.0 in one header; tools/amalgamate.py wrote it.
// SPDX-License-Identifier: MIT
//
// MIT License
//
// Copyright (c) 2026 The finq authors
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.
#ifndef FINQ_SINGLE_HEADER
#define FINQ_SINGLE_HEADER

#ifdef FINQ_VERSION_MAJOR
#error "finq's headers are included already: include them or this one header, not both"
#endif

#include <bit>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <initializer_list>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

// finq/detail/short_text.hpp: A short text held by value, for names made on the spot.
namespace finq::detail {

/// At most `Capacity` bytes of ASCII, held by value: no allocation, usable in constant expressions.
template <std::size_t Capacity>
class ShortText {
  static_assert(Capacity <= 255, "the size is kept in one byte");

 public:
  static constexpr std::size_t capacity = Capacity;

  constexpr ShortText() = default;

  /// Whoever appends knows the bound: longer than `Capacity` is a defect of the caller.
  constexpr void push_back(char byte) { bytes_[size_++] = byte; }

  constexpr void append(std::string_view text) {
    for (const char byte : text) push_back(byte);
  }

  /// Appends `value` in decimal, with leading zeros up to `width` digits.
  constexpr void append_number(std::uint64_t value, int width = 1) {
    char digits[20] = {};
    int count = 0;
    for (; value != 0; value /= 10) digits[count++] = static_cast<char>('0' + value % 10);
    for (int missing = width - count; missing > 0; --missing) push_back('0');
    while (count > 0) push_back(digits[--count]);
  }

  [[nodiscard]] constexpr std::string_view view() const { return {bytes_, size_}; }
  constexpr operator std::string_view() const { return view(); }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  /// Ends with a zero byte, also where the text is full: `printf("%s", text.data())`.
  [[nodiscard]] constexpr const char* data() const { return bytes_; }

  friend constexpr bool operator==(const ShortText& a, const ShortText& b) {
    return a.view() == b.view();
  }
  friend constexpr bool operator==(const ShortText& a, std::string_view b) { return a.view() == b; }

 private:
  char bytes_[Capacity + 1] = {};
  std::uint8_t size_ = 0;
};

}  // namespace finq::detail

// finq/result.hpp: A value, or the reason why there is none.
namespace finq {

/// Why a calculation has no answer. Each enumerator is a whole reason; `describe` says it in words.
enum class Errc : std::uint8_t {
  not_exact,          ///< the exact result does not fit in 38 digits; it is never rounded for you
  division_by_zero,   ///< the divisor is zero
  currency_mismatch,  ///< two currencies where one is needed
  unknown_currency,   ///< no such currency code
  bag_is_full,        ///< a MoneyBag has no room for another currency
  no_such_date,       ///< not a day of the calendar (February 30)
  out_of_range,       ///< outside what the type can hold
  needs_a_year,       ///< the period names no year
  needs_a_reference_date,   ///< the period is relative and no reference date was given
  needs_a_direction,        ///< a length of time alone does not say from when
  needs_a_fiscal_calendar,  ///< the period is fiscal and no fiscal calendar was given
  not_a_period,             ///< the text or the parts make no period
  bad_ratio,                ///< ratios must not be negative, and one must be positive
  bad_unit,                 ///< the unit does not fit the operation
  no_rate,                  ///< there is no exchange rate for that day and those currencies
  rate_does_not_apply,      ///< the exchange rate is between other currencies
  rates_not_in_order,       ///< exchange rates are not sorted, or one is there twice
  rates_differ,             ///< two exchange rates of one day and pair are not the same
  wrong_kind,               ///< the quantity is of another kind
  not_defined,              ///< the operation has no meaning for these operands
  no_error,                 ///< `error()` was asked of a result that holds a value
  no_value,                 ///< the value was asked of a result that holds an error
};

/// The reason in words: lower case, no full stop, zero-terminated.
constexpr std::string_view describe(Errc reason) noexcept {
  switch (reason) {
    case Errc::not_exact: return "the exact result does not fit in 38 digits";
    case Errc::division_by_zero: return "division by zero";
    case Errc::currency_mismatch: return "the currencies differ";
    case Errc::unknown_currency: return "no such currency";
    case Errc::bag_is_full: return "no room for another currency";
    case Errc::no_such_date: return "no such date";
    case Errc::out_of_range: return "out of range";
    case Errc::needs_a_year: return "the period needs a year";
    case Errc::needs_a_reference_date: return "the period needs a reference date";
    case Errc::needs_a_direction: return "the length of time needs a direction";
    case Errc::needs_a_fiscal_calendar: return "the period needs a fiscal calendar";
    case Errc::not_a_period: return "not a period";
    case Errc::bad_ratio: return "the ratios are negative or all zero";
    case Errc::bad_unit: return "the unit does not fit";
    case Errc::no_rate: return "no such exchange rate";
    case Errc::rate_does_not_apply: return "the exchange rate is between other currencies";
    case Errc::rates_not_in_order: return "the exchange rates are not in order";
    case Errc::rates_differ: return "two exchange rates of one day and pair differ";
    case Errc::wrong_kind: return "the quantity is of another kind";
    case Errc::not_defined: return "not defined";
    case Errc::no_error: return "the result holds a value, not an error";
    case Errc::no_value: return "the result holds an error, not a value";
  }
  return "unknown reason";
}

/// What finq throws where a failure cannot be returned: operators, and `Result::value()`.
///
/// Without exceptions the program is aborted instead.
class Error : public std::exception {
 public:
  explicit Error(Errc code) noexcept : code_{code} {}

  /// The reason; `Errc::no_value` for an `ErrorOf` another error type.
  Errc code() const noexcept { return code_; }
  const char* what() const noexcept override { return describe(code_).data(); }

 private:
  Errc code_;
};

/// What `Result<T, E>::value()` throws when `E` is not `Errc`: carries the whole error.
template <class E>
class ErrorOf : public Error {
 public:
  explicit ErrorOf(E error) : Error{Errc::no_value}, error_{std::move(error)} {}
  const E& error() const noexcept { return error_; }

 private:
  E error_;
};

namespace detail {

// Objects built with and without exceptions can be linked into one program: what differs
// between them has different names.
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
inline namespace throws {
struct OnFailure {
  template <class E>
  [[noreturn]] static void fail(const E& error) {
    if constexpr (std::is_same_v<E, Errc>) {
      throw Error{error};
    } else {
      throw ErrorOf<E>{error};
    }
  }
};
#else
inline namespace aborts {
struct OnFailure {
  template <class E>
  [[noreturn]] static void fail(const E&) {
    std::abort();
  }
};
#endif

// Not constexpr on purpose: a constant expression that fails does not compile.
[[noreturn]] inline void fail(Errc reason) { OnFailure::fail(reason); }

}  // namespace throws or aborts
}  // namespace detail

/// A value of `T`, or an error of `E`: what a function returns that can fail.
///
/// Like C++23's `std::expected`, with less of it: regular, constexpr, trivially copyable when `T`
/// and `E` are. It converts from both, so that a function returns either. `T` and `E` must be
/// default constructible. Access is checked: asking for what is not there throws `Error`
/// (`ErrorOf<E>` if `E` is not `Errc`), and aborts where there are no exceptions.
template <class T, class E = Errc>
class [[nodiscard]] Result {
  static_assert(!std::is_same_v<T, E>, "finq::Result: value and error must be of different types");

 public:
  using value_type = T;
  using error_type = E;

  constexpr Result(T value) : value_{std::move(value)}, has_value_{true} {}
  constexpr Result(E error) : error_{std::move(error)}, has_value_{false} {}

  constexpr bool has_value() const noexcept { return has_value_; }
  constexpr explicit operator bool() const noexcept { return has_value_; }

  /// The value; fails with the error if there is none.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& value() const& {
    if (!has_value_) OnFailure::fail(error_);
    return value_;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr T&& value() && {
    if (!has_value_) OnFailure::fail(error_);
    return std::move(value_);
  }
  constexpr const T& operator*() const& { return value(); }
  constexpr T&& operator*() && { return std::move(*this).value(); }
  constexpr const T* operator->() const { return &value(); }

  /// The error; fails with `Errc::no_error` if there is a value.
  template <class OnFailure = detail::OnFailure>
  constexpr const E& error() const {
    if (has_value_) OnFailure::fail(Errc::no_error);
    return error_;
  }

  /// The value, or `other` if there is none.
  constexpr T value_or(T other) const {
    if (has_value_) return value_;
    return other;
  }

  /// `function(value)` as a result, or the same error.
  template <class F>
  constexpr auto transform(F&& function) const
      -> Result<std::remove_cvref_t<decltype(function(std::declval<const T&>()))>, E> {
    if (has_value_) return function(value_);
    return error_;
  }

  /// `function(value)`, which is itself a result with the same kind of error, or the same error.
  template <class F>
  constexpr auto and_then(F&& function) const
      -> std::remove_cvref_t<decltype(function(std::declval<const T&>()))> {
    if (has_value_) return function(value_);
    return error_;
  }

  /// Equal when both hold equal values, or both hold equal errors.
  friend constexpr bool operator==(const Result& a, const Result& b) {
    if (a.has_value_ != b.has_value_) return false;
    return a.has_value_ ? a.value_ == b.value_ : a.error_ == b.error_;
  }
  friend constexpr bool operator==(const Result& a, const T& b) {
    return a.has_value_ && a.value_ == b;
  }
  friend constexpr bool operator==(const Result& a, const E& b) {
    return !a.has_value_ && a.error_ == b;
  }

 private:
  // The tail padding of the value (Decimal: 6 bytes) has room for the rest.
  [[no_unique_address]] T value_{};
  [[no_unique_address]] E error_{};
  bool has_value_;
};

}  // namespace finq

/// That of the value; of an error, another than that of a value with the same hash.
template <class T, class E>
struct std::hash<finq::Result<T, E>> {
  std::size_t operator()(const finq::Result<T, E>& result) const noexcept {
    return result ? std::hash<T>{}(*result) : ~std::hash<E>{}(result.error());
  }
};

// finq/date.hpp: A day of the Gregorian calendar, as a number of days.
namespace finq {

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

}  // namespace finq

template <>
struct std::hash<finq::Date> {
  std::size_t operator()(finq::Date date) const noexcept {
    return std::hash<std::int32_t>{}(date.days());
  }
};

// finq/tables/currency_codes.hpp: The codes of all currencies. Generated by tools/generate.py.
// Sources and the heads of their SHA-256; the dates are in data/README.md:
//   data/iso4217.csv c4b6829a966f0564
//   data/currencies.csv 488131181d001df7

// A list, not the constants themselves: those need the class, and the class stands above.
// The number is the currency in four bytes: see finq/currency.hpp.
// clang-format off
#define FINQ_CURRENCY_CODES(DEFINE) \
  DEFINE(ADA, 682879110u)   \
  DEFINE(ADP, 683536224u)   \
  DEFINE(AED, 684631426u)   \
  DEFINE(AFA, 686120898u)   \
  DEFINE(AFN, 686690402u)   \
  DEFINE(ALK, 696284354u)   \
  DEFINE(ALL, 696328162u)   \
  DEFINE(AMD, 697598594u)   \
  DEFINE(ANG, 699350914u)   \
  DEFINE(AOA, 700708962u)   \
  DEFINE(AOK, 701147042u)   \
  DEFINE(AON, 701278466u)   \
  DEFINE(AOR, 701453698u)   \
  DEFINE(ARA, 705571650u)   \
  DEFINE(ARP, 706228770u)   \
  DEFINE(ARS, 706360194u)   \
  DEFINE(ARY, 706623042u)   \
  DEFINE(ATS, 709601986u)   \
  DEFINE(AUD, 710565762u)   \
  DEFINE(AVAX, 712095506u)  \
  DEFINE(AWG, 713938978u)   \
  DEFINE(AYM, 717443618u)   \
  DEFINE(AZM, 719064514u)   \
  DEFINE(AZN, 719108322u)   \
  DEFINE(BAD, 738120994u)   \
  DEFINE(BAM, 738515266u)   \
  DEFINE(BBD, 739741890u)   \
  DEFINE(BCH, 741538024u)   \
  DEFINE(BDT, 743684610u)   \
  DEFINE(BEC, 744560768u)   \
  DEFINE(BEF, 744692192u)   \
  DEFINE(BEL, 744955040u)   \
  DEFINE(BGJ, 748109218u)   \
  DEFINE(BGK, 748153026u)   \
  DEFINE(BGL, 748196834u)   \
  DEFINE(BGN, 748284450u)   \
  DEFINE(BHD, 749467267u)   \
  DEFINE(BIF, 751175776u)   \
  DEFINE(BMD, 757571746u)   \
  DEFINE(BNB, 759105042u)   \
  DEFINE(BND, 759192642u)   \
  DEFINE(BOB, 760725922u)   \
  DEFINE(BOP, 761339234u)   \
  DEFINE(BOV, 761602082u)   \
  DEFINE(BRB, 765588610u)   \
  DEFINE(BRC, 765632418u)   \
  DEFINE(BRE, 765720034u)   \
  DEFINE(BRL, 766026690u)   \
  DEFINE(BRN, 766114306u)   \
  DEFINE(BRR, 766289538u)   \
  DEFINE(BSD, 767297122u)   \
  DEFINE(BTC, 768874216u)   \
  DEFINE(BTN, 769356098u)   \
  DEFINE(BUK, 770845570u)   \
  DEFINE(BWP, 774306402u)   \
  DEFINE(BYB, 776934880u)   \
  DEFINE(BYN, 777460578u)   \
  DEFINE(BYR, 777635808u)   \
  DEFINE(BZD, 778643394u)   \
  DEFINE(CAD, 798094146u)   \
  DEFINE(CDF, 803044450u)   \
  DEFINE(CHC, 809396610u)   \
  DEFINE(CHE, 809484226u)   \
  DEFINE(CHF, 809528034u)   \
  DEFINE(CHW, 810272770u)   \
  DEFINE(CLF, 816011620u)   \
  DEFINE(CLP, 816449696u)   \
  DEFINE(CNH, 819341026u)   \
  DEFINE(CNY, 820085762u)   \
  DEFINE(COP, 821312386u)   \
  DEFINE(COU, 821531426u)   \
  DEFINE(CRC, 825605570u)   \
  DEFINE(CSD, 827270274u)   \
  DEFINE(CSJ, 827533122u)   \
  DEFINE(CSK, 827576930u)   \
  DEFINE(CUC, 830468258u)   \
  DEFINE(CUP, 831037762u)   \
  DEFINE(CVE, 832176770u)   \
  DEFINE(CYP, 837521346u)   \
  DEFINE(CZK, 838923202u)   \
  DEFINE(DAI, 858286354u)   \
  DEFINE(DDM, 863324258u)   \
  DEFINE(DEM, 864945154u)   \
  DEFINE(DJF, 872742976u)   \
  DEFINE(DKK, 874582914u)   \
  DEFINE(DOGE, 880909032u)  \
  DEFINE(DOP, 881285538u)   \
  DEFINE(DOT, 881460778u)   \
  DEFINE(DZD, 898589698u)   \
  DEFINE(ECS, 921939362u)   \
  DEFINE(ECV, 922070786u)   \
  DEFINE(EEK, 924830690u)   \
  DEFINE(EGP, 928291522u)   \
  DEFINE(ERN, 946033762u)   \
  DEFINE(ESA, 947085152u)   \
  DEFINE(ESB, 947128960u)   \
  DEFINE(ESP, 947742272u)   \
  DEFINE(ETB, 948749858u)   \
  DEFINE(ETC, 948793682u)   \
  DEFINE(ETH, 949012722u)   \
  DEFINE(EUR, 951071682u)   \
  DEFINE(FIM, 991375042u)   \
  DEFINE(FJD, 992601666u)   \
  DEFINE(FKP, 994748258u)   \
  DEFINE(FRF, 1005656450u)  \
  DEFINE(GBP, 1040133346u)  \
  DEFINE(GEK, 1044776994u)  \
  DEFINE(GEL, 1044820802u)  \
  DEFINE(GGP, 1048237826u)  \
  DEFINE(GHC, 1049289218u)  \
  DEFINE(GHP, 1049858722u)  \
  DEFINE(GHS, 1049990146u)  \
  DEFINE(GIP, 1051479618u)  \
  DEFINE(GMD, 1057437506u)  \
  DEFINE(GNE, 1059102210u)  \
  DEFINE(GNF, 1059146016u)  \
  DEFINE(GNS, 1059715522u)  \
  DEFINE(GQE, 1063964898u)  \
  DEFINE(GRD, 1065541984u)  \
  DEFINE(GTQ, 1069353282u)  \
  DEFINE(GWE, 1073690274u)  \
  DEFINE(GWP, 1074172162u)  \
  DEFINE(GYD, 1076888258u)  \
  DEFINE(HKD, 1114168866u)  \
  DEFINE(HNL, 1119382018u)  \
  DEFINE(HRD, 1125515138u)  \
  DEFINE(HRK, 1125821794u)  \
  DEFINE(HTG, 1128888354u)  \
  DEFINE(HUF, 1130465442u)  \
  DEFINE(IDR, 1163409058u)  \
  DEFINE(IEP, 1164942338u)  \
  DEFINE(ILP, 1176288610u)  \
  DEFINE(ILR, 1176376226u)  \
  DEFINE(ILS, 1176420034u)  \
  DEFINE(IMP, 1177909506u)  \
  DEFINE(INR, 1179618018u)  \
  DEFINE(IQD, 1183867395u)  \
  DEFINE(IRR, 1186101602u)  \
  DEFINE(ISJ, 1187372034u)  \
  DEFINE(ISK, 1187415840u)  \
  DEFINE(ITL, 1189080544u)  \
  DEFINE(JEP, 1224915490u)  \
  DEFINE(JMD, 1237356962u)  \
  DEFINE(JOD, 1240598755u)  \
  DEFINE(JPY, 1243139616u)  \
  DEFINE(KES, 1285020066u)  \
  DEFINE(KGS, 1288261858u)  \
  DEFINE(KHR, 1289838946u)  \
  DEFINE(KMF, 1297417728u)  \
  DEFINE(KPW, 1303025154u)  \
  DEFINE(KRW, 1306266944u)  \
  DEFINE(KWD, 1313539075u)  \
  DEFINE(KYD, 1316780866u)  \
  DEFINE(KZT, 1319102690u)  \
  DEFINE(LAJ, 1338115362u)  \
  DEFINE(LAK, 1338159170u)  \
  DEFINE(LBP, 1339999106u)  \
  DEFINE(LINK, 1351282642u) \
  DEFINE(LKR, 1354674786u)  \
  DEFINE(LRD, 1365407746u)  \
  DEFINE(LSL, 1367379106u)  \
  DEFINE(LSM, 1367422914u)  \
  DEFINE(LTC, 1368605736u)  \
  DEFINE(LTL, 1369000002u)  \
  DEFINE(LTT, 1369350466u)  \
  DEFINE(LUC, 1370226624u)  \
  DEFINE(LUF, 1370358048u)  \
  DEFINE(LUL, 1370620896u)  \
  DEFINE(LVL, 1372241794u)  \
  DEFINE(LVR, 1372504642u)  \
  DEFINE(LYD, 1376754019u)  \
  DEFINE(MAD, 1397825666u)  \
  DEFINE(MDL, 1403038818u)  \
  DEFINE(MGA, 1407419618u)  \
  DEFINE(MGF, 1407638656u)  \
  DEFINE(MKD, 1414034626u)  \
  DEFINE(MLF, 1415743138u)  \
  DEFINE(MMK, 1417583074u)  \
  DEFINE(MNT, 1419598242u)  \
  DEFINE(MOP, 1421043906u)  \
  DEFINE(MRO, 1425862786u)  \
  DEFINE(MRU, 1426125634u)  \
  DEFINE(MTL, 1428973154u)  \
  DEFINE(MTP, 1429148386u)  \
  DEFINE(MUR, 1430856898u)  \
  DEFINE(MVQ, 1432433986u)  \
  DEFINE(MVR, 1432477794u)  \
  DEFINE(MWK, 1433792034u)  \
  DEFINE(MXN, 1435544354u)  \
  DEFINE(MXP, 1435631970u)  \
  DEFINE(MXV, 1435894818u)  \
  DEFINE(MYR, 1437340482u)  \
  DEFINE(MZE, 1438391874u)  \
  DEFINE(MZM, 1438742338u)  \
  DEFINE(MZN, 1438786146u)  \
  DEFINE(NAD, 1457798818u)  \
  DEFINE(NGN, 1467962274u)  \
  DEFINE(NIC, 1470722178u)  \
  DEFINE(NIO, 1471247874u)  \
  DEFINE(NLG, 1475760098u)  \
  DEFINE(NOK, 1480798018u)  \
  DEFINE(NPR, 1482725570u)  \
  DEFINE(NZD, 1498321218u)  \
  DEFINE(OMR, 1537836035u)  \
  DEFINE(PAB, 1577657506u)  \
  DEFINE(PEH, 1584403938u)  \
  DEFINE(PEI, 1584447746u)  \
  DEFINE(PEN, 1584666786u)  \
  DEFINE(PES, 1584885826u)  \
  DEFINE(PGK, 1587777154u)  \
  DEFINE(PHP, 1589617090u)  \
  DEFINE(PKR, 1594567394u)  \
  DEFINE(PLN, 1596013058u)  \
  DEFINE(PLZ, 1596538754u)  \
  DEFINE(PTE, 1608585952u)  \
  DEFINE(PYG, 1616778048u)  \
  DEFINE(QAR, 1638331586u)  \
  DEFINE(RHD, 1709037698u)  \
  DEFINE(ROK, 1720690626u)  \
  DEFINE(ROL, 1720734432u)  \
  DEFINE(RON, 1720822050u)  \
  DEFINE(RSD, 1726867554u)  \
  DEFINE(RUB, 1730021730u)  \
  DEFINE(RUR, 1730722658u)  \
  DEFINE(RWF, 1733438752u)  \
  DEFINE(SAR, 1758277890u)  \
  DEFINE(SBD, 1759285474u)  \
  DEFINE(SCR, 1761519682u)  \
  DEFINE(SDD, 1762527266u)  \
  DEFINE(SDG, 1762658690u)  \
  DEFINE(SDP, 1763052962u)  \
  DEFINE(SEK, 1764454818u)  \
  DEFINE(SGD, 1767389954u)  \
  DEFINE(SHIB, 1769244114u) \
  DEFINE(SHP, 1769536546u)  \
  DEFINE(SIT, 1771332674u)  \
  DEFINE(SKK, 1774180194u)  \
  DEFINE(SLE, 1775538242u)  \
  DEFINE(SLL, 1775844898u)  \
  DEFINE(SOL, 1780707593u)  \
  DEFINE(SOS, 1781014242u)  \
  DEFINE(SRD, 1785219810u)  \
  DEFINE(SRG, 1785351234u)  \
  DEFINE(SSP, 1787366402u)  \
  DEFINE(STD, 1788461602u)  \
  DEFINE(STN, 1788899682u)  \
  DEFINE(SUR, 1790695810u)  \
  DEFINE(SVC, 1791659586u)  \
  DEFINE(SYP, 1797091778u)  \
  DEFINE(SZL, 1798537442u)  \
  DEFINE(THB, 1828896386u)  \
  DEFINE(TJR, 1832839106u)  \
  DEFINE(TJS, 1832882914u)  \
  DEFINE(TMM, 1837482754u)  \
  DEFINE(TMT, 1837789410u)  \
  DEFINE(TND, 1838709379u)  \
  DEFINE(TON, 1840768361u)  \
  DEFINE(TOP, 1840855970u)  \
  DEFINE(TPE, 1841994976u)  \
  DEFINE(TRL, 1845543424u)  \
  DEFINE(TRX, 1846069126u)  \
  DEFINE(TRY, 1846112930u)  \
  DEFINE(TTD, 1848434754u)  \
  DEFINE(TWD, 1853297442u)  \
  DEFINE(TZS, 1858817250u)  \
  DEFINE(UAH, 1877786114u)  \
  DEFINE(UAK, 1877917538u)  \
  DEFINE(UGS, 1887993378u)  \
  DEFINE(UGW, 1888168610u)  \
  DEFINE(UGX, 1888212416u)  \
  DEFINE(UNI, 1898901586u)  \
  DEFINE(USD, 1906787010u)  \
  DEFINE(USDC, 1906802406u) \
  DEFINE(USDT, 1906822534u) \
  DEFINE(USN, 1907225090u)  \
  DEFINE(USS, 1907444130u)  \
  DEFINE(UYI, 1916731424u)  \
  DEFINE(UYN, 1916950466u)  \
  DEFINE(UYP, 1917038082u)  \
  DEFINE(UYU, 1917257122u)  \
  DEFINE(UYW, 1917344740u)  \
  DEFINE(UZS, 1918790402u)  \
  DEFINE(VEB, 1943980002u)  \
  DEFINE(VED, 1944067618u)  \
  DEFINE(VEF, 1944155234u)  \
  DEFINE(VES, 1944724738u)  \
  DEFINE(VNC, 1958611874u)  \
  DEFINE(VND, 1958655680u)  \
  DEFINE(VUV, 1970790496u)  \
  DEFINE(WST, 2027434242u)  \
  DEFINE(XAD, 2057530338u)  \
  DEFINE(XAF, 2057617952u)  \
  DEFINE(XAG, 2057661791u)  \
  DEFINE(XAU, 2058275103u)  \
  DEFINE(XBA, 2059019839u)  \
  DEFINE(XBB, 2059063647u)  \
  DEFINE(XBC, 2059107455u)  \
  DEFINE(XBD, 2059151263u)  \
  DEFINE(XCD, 2060772130u)  \
  DEFINE(XCG, 2060903554u)  \
  DEFINE(XDR, 2063006367u)  \
  DEFINE(XEU, 2064758658u)  \
  DEFINE(XFO, 2066116735u)  \
  DEFINE(XFU, 2066379583u)  \
  DEFINE(XLM, 2075754471u)  \
  DEFINE(XMR, 2077594412u)  \
  DEFINE(XOF, 2080310496u)  \
  DEFINE(XPD, 2081843807u)  \
  DEFINE(XPF, 2081931392u)  \
  DEFINE(XPT, 2082544735u)  \
  DEFINE(XRE, 2085129407u)  \
  DEFINE(XRP, 2085611270u)  \
  DEFINE(XSU, 2087451231u)  \
  DEFINE(XTS, 2088984511u)  \
  DEFINE(XUA, 2089816863u)  \
  DEFINE(XXX, 2095687135u)  \
  DEFINE(YDD, 2122366178u)  \
  DEFINE(YER, 2124600386u)  \
  DEFINE(YUD, 2149921410u)  \
  DEFINE(YUM, 2150315682u)  \
  DEFINE(YUN, 2150359490u)  \
  DEFINE(ZAL, 2177827106u)  \
  DEFINE(ZAR, 2178089954u)  \
  DEFINE(ZMK, 2197234050u)  \
  DEFINE(ZMW, 2197759746u)  \
  DEFINE(ZRN, 2205469954u)  \
  DEFINE(ZRZ, 2205995650u)  \
  DEFINE(ZWC, 2213092546u)  \
  DEFINE(ZWD, 2213136354u)  \
  DEFINE(ZWG, 2213267778u)  \
  DEFINE(ZWL, 2213486818u)  \
  DEFINE(ZWN, 2213574434u)  \
  DEFINE(ZWR, 2213749666u)  \
  static_assert(true)

// finq/tables/currency_table.hpp: What is known of each currency. Generated by tools/generate.py.
// Sources and the heads of their SHA-256; the dates are in data/README.md:
//   data/iso4217.csv c4b6829a966f0564
//   data/currencies.csv 488131181d001df7


// clang-format off
namespace finq::tables {

enum class CurrencyStatus : std::uint8_t { market, current, withdrawn, unknown };

struct CurrencyRow {
  std::uint32_t packed;   // the code in base 37, then five bits of minor units
  std::int32_t since;     // days since 1970-01-01; 0001-01-01 where it is not known
  std::int32_t last;      // the last day of validity; 9999-12-31 where there is none
  std::uint16_t numeric;  // 0: none
  std::uint16_t text;     // where its texts begin; the plural begins with the name, or follows it
  std::uint8_t code_size, name_size, plural_size, symbol_size, narrow_size;
  std::uint8_t display_digits;
  std::uint8_t status;
  std::uint8_t plural_shares_name;
};

inline constexpr char currency_text[] =
    "ADACardano"
    "ADPAndorran pesetas"
    "AEDUAE dirhams"
    "AFAAfghan afghani (1927\342\200\2232002)Afghan afghanis (1927\342\200\2232002)\330\213"
    "AFNAfghan afghanis\330\213"
    "ALKold Albanian leks"
    "ALLAlbanian leks"
    "AMDArmenian drams\326\217"
    "ANGNetherlands Antillean guilders\306\222"
    "AOAAngolan kwanzasKz"
    "AOKAngolan kwanza (1977\342\200\2231990)Angolan kwanzas (1977\342\200\2231990)"
    "AONAngolan new kwanzas"
    "AORAngolan readjusted kwanzas"
    "ARAArgentine australes\342\202\263"
    "ARPpeso argentinopesos argentinos"
    "ARSArgentine pesos$"
    "ARYold Argentine pesos"
    "ATSAustrian schillings"
    "AUDAustralian dollarsA$$"
    "AVAXAvalanche"
    "AWGAruban florins"
    "AYMAzerbaijan manat (2005)Azerbaijan manats (2005)"
    "AZMold Azerbaijani manats"
    "AZNAzerbaijani manats\342\202\274"
    "BADBosnian dinars"
    "BAMBosnian convertible marksKM"
    "BBDBarbadian dollars$"
    "BCHBitcoin Cash"
    "BDTBangladeshi takas\340\247\263"
    "BECBelgian convertible francs"
    "BEFBelgian francs"
    "BELBelgian financial francs"
    "BGJBulgarian lev (1952\342\200\2231962)Bulgarian leva (1952\342\200\2231962)"
    "BGKBulgarian lev (1962\342\200\2231989)Bulgarian leva (1962\342\200\2231989)"
    "BGLold Bulgarian leva"
    "BGNBulgarian leva\320\273\320\262"
    "BHDBahraini dinars"
    "BIFBurundian francs"
    "BMDBermudian dollars$"
    "BNBBNB"
    "BNDBrunei dollars$"
    "BOBBolivian bolivianosBs"
    "BOPBolivian pesos"
    "BOVBolivian mvdols"
    "BRBBrazilian cruzeiro (1967\342\200\2231986)Brazilian cruzeiros (1967\342\200\2231986)"
    "BRCBrazilian cruzados"
    "BREBrazilian cruzeiros"
    "BRLBrazilian realBrazilian reaisR$R$"
    "BRNBrazilian new cruzados"
    "BRRBrazilian cruzeiro realBrazilian cruzeiros reais"
    "BSDBahamian dollars$"
    "BTCbitcoins\342\202\277\342\202\277"
    "BTNBhutanese ngultrums"
    "BUKBurmese kyat (1952\342\200\2231989)Burmese kyats (1952\342\200\2231989)"
    "BWPBotswana pulaP"
    "BYBBelarusian ruble (1992\342\200\2231999)Belarusian rubles (1992\342\200\2231999)"
    "BYNBelarusian rubles"
    "BYRBelarusian ruble (2000\342\200\2232016)Belarusian rubles (2000\342\200\2232016)"
    "BZDBelize dollars$"
    "CADCanadian dollarsC$$"
    "CDFCongolese francs"
    "CHCWIR franc (electronic)WIR francs (electronic)"
    "CHEWIR euros"
    "CHFSwiss francs"
    "CHWWIR francs"
    "CLFChilean unit of accountChilean units of account"
    "CLPChilean pesos$"
    "CNHoffshore Chinese yuan\302\245"
    "CNYChinese yuanCN\302\245\302\245"
    "COPColombian pesos$"
    "COUColombian unit of real valueColombian units of real value"
    "CRCCosta Rican col\303\263nCosta Rican colones\342\202\241"
    "CSDSerbian dinar (2003\342\200\2232006)Serbian dinars (2003\342\200\2232006)"
    "CSJCzechoslovak krona A/53Czechoslovak kronas A/53"
    "CSKCzechoslovak korunaCzechoslovak korunyK\304\215s"
    "CUCCuban convertible pesosCUC$"
    "CUPCuban pesos$"
    "CVECape Verdean escudos"
    "CYPCypriot pounds"
    "CZKCzech korunaCzech korunyK\304\215"
    "DAIDai"
    "DDMEast German marks"
    "DEMGerman marksDMDM"
    "DJFDjiboutian francs"
    "DKKDanish kronerkr"
    "DOGEdogecoins"
    "DOPDominican pesos$"
    "DOTPolkadot"
    "DZDAlgerian dinars"
    "ECSEcuadorian sucres"
    "ECVEcuadorian unit of constant valueEcuadorian units of constant value"
    "EEKEstonian kroons"
    "EGPEgyptian poundsE\302\243"
    "ERNEritrean nakfas"
    "ESASpanish peseta (A account)Spanish pesetas (A account)"
    "ESBSpanish peseta (convertible account)Spanish pesetas (convertible account)"
    "ESPSpanish pesetas\342\202\247"
    "ETBEthiopian birrs"
    "ETCEthereum Classic"
    "ETHethers\316\236\316\236"
    "EUReuros\342\202\254\342\202\254"
    "FIMFinnish markkaamk"
    "FJDFijian dollars$"
    "FKPFalkland Islands pounds\302\243"
    "FRFFrench francs\342\202\243"
    "GBPBritish pounds\302\243\302\243"
    "GEKGeorgian coupons"
    "GELGeorgian laris\342\202\276"
    "GGPGuernsey pounds\302\243"
    "GHCold Ghanaian cedis"
    "GHPGhanaian cedi (2007)Ghanaian cedis (2007)"
    "GHSGhanaian cedis\342\202\265"
    "GIPGibraltar pounds\302\243"
    "GMDGambian dalasis"
    "GNEGuinean sylis"
    "GNFGuinean francs"
    "GNSGuinean syli (1971\342\200\2231986)Guinean sylis (1971\342\200\2231986)"
    "GQEEquatorial Guinean ekweles"
    "GRDGreek drachmas\342\202\257"
    "GTQGuatemalan quetzalesQ"
    "GWEGuinea escudos"
    "GWPGuinea-Bissau pesos"
    "GYDGuyanese dollars$"
    "HKDHong Kong dollarsHK$$"
    "HNLHonduran lempiras"
    "HRDCroatian dinars"
    "HRKCroatian kunaskn"
    "HTGHaitian gourdes"
    "HUFHungarian forintsFt"
    "IDRIndonesian rupiahRp"
    "IEPIrish poundsIR\302\243IR\302\243"
    "ILPIsraeli pounds"
    "ILRold Israeli shekels"
    "ILSIsraeli new shekels\342\202\252\342\202\252"
    "IMPManx pounds\302\243"
    "INRIndian rupees\342\202\271\342\202\271"
    "IQDIraqi dinars"
    "IRRIranian rials"
    "ISJold Icelandic kr\303\263naold Icelandic kr\303\263nur"
    "ISKIcelandic kr\303\263naIcelandic kr\303\263nurkr"
    "ITLItalian liraItalian lire\342\202\244"
    "JEPJersey pounds\302\243"
    "JMDJamaican dollars$"
    "JODJordanian dinars"
    "JPYJapanese yenJP\302\245\302\245"
    "KESKenyan shillings"
    "KGSKyrgyz soms\342\203\200"
    "KHRCambodian riels\341\237\233"
    "KMFComorian francs"
    "KPWNorth Korean won\342\202\251"
    "KRWSouth Korean won\342\202\251\342\202\251"
    "KWDKuwaiti dinars"
    "KYDCayman Islands dollars$"
    "KZTKazakhstani tenge\342\202\270"
    "LAJPathet Lao kip"
    "LAKLao kip\342\202\255"
    "LBPLebanese poundsL\302\243"
    "LINKChainlink"
    "LKRSri Lankan rupeesRs"
    "LRDLiberian dollars$"
    "LSLLesotho lotiLesotho maloti"
    "LSMLesotho loti (1980\342\200\2231985)Lesotho maloti (1980\342\200\2231985)"
    "LTClitecoins"
    "LTLLithuanian litasLithuanian litaiLt"
    "LTTLithuanian talonasLithuanian talonai"
    "LUCLuxembourg convertible francs"
    "LUFLuxembourg francs"
    "LULLuxembourg financial francs"
    "LVLLatvian latsLatvian latiLs"
    "LVRLatvian rubles"
    "LYDLibyan dinars"
    "MADMoroccan dirhams"
    "MDLMoldovan leuMoldovan lei"
    "MGAMalagasy ariaryAr"
    "MGFMalagasy francs"
    "MKDMacedonian denars"
    "MLFMalian francs"
    "MMKMyanmar kyatsK"
    "MNTMongolian t\303\266gr\303\266gs\342\202\256"
    "MOPMacanese patacasMOP$"
    "MROold Mauritanian ouguiyas"
    "MRUMauritanian ouguiyas"
    "MTLMaltese liraMaltese liriLm"
    "MTPMaltese pounds"
    "MURMauritian rupeesRs"
    "MVQMaldivian rupees"
    "MVRMaldivian rufiyaa"
    "MWKMalawian kwachas"
    "MXNMexican pesosMX$$"
    "MXPold Mexican pesos"
    "MXVMexican investment units"
    "MYRMalaysian ringgitRM"
    "MZEMozambican escudos"
    "MZMold Mozambican meticalold Mozambican meticais"
    "MZNMozambican meticalMozambican meticais"
    "NADNamibian dollars$"
    "NGNNigerian naira\342\202\246"
    "NICold Nicaraguan c\303\263rdobas"
    "NIONicaraguan c\303\263rdobasC$"
    "NLGDutch guilders\306\222"
    "NOKNorwegian kronerkr"
    "NPRNepalese rupeesRs"
    "NZDNew Zealand dollarsNZ$$"
    "OMROmani rials"
    "PABPanamanian balboas"
    "PEHPeruvian sol (1931\342\200\2231985)Peruvian soles (1931\342\200\2231985)"
    "PEIPeruvian intis"
    "PENPeruvian solesS/"
    "PESold Peruvian soles"
    "PGKPapua New Guinean kina"
    "PHPPhilippine pesos\342\202\261\342\202\261"
    "PKRPakistani rupeesRs"
    "PLNPolish zlotysz\305\202"
    "PLZold Polish zlotys"
    "PTEPortuguese escudos"
    "PYGParaguayan guaran\303\255es\342\202\262"
    "QARQatari riyals"
    "RHDRhodesian dollars"
    "ROKRomanian leu A/52Romanian lei A/52"
    "ROLold Romanian leuold Romanian lei"
    "RONRomanian leuRomanian leilei"
    "RSDSerbian dinars"
    "RUBRussian rubles\342\202\275"
    "RURRussian ruble (1991\342\200\2231997)Russian rubles (1991\342\200\2231997)"
    "RWFRwandan francs"
    "SARSaudi riyals\342\203\201"
    "SBDSolomon Islands dollars$"
    "SCRSeychellois rupees"
    "SDDSudanese dinars"
    "SDGSudanese pounds"
    "SDPold Sudanese pounds"
    "SEKSwedish kronaSwedish kronorkr"
    "SGDSingapore dollarsS$$"
    "SHIBShiba Inu"
    "SHPSaint Helena pounds\302\243"
    "SITSlovenian tolars"
    "SKKSlovak korunaSlovak korunySk"
    "SLESierra Leonean leones"
    "SLLold Sierra Leonean leones"
    "SOLSolana"
    "SOSSomali shillings"
    "SRDSurinamese dollars$"
    "SRGSurinamese guilders"
    "SSPSouth Sudanese pounds\302\243"
    "STDold S\303\243o Tom\303\251 and Pr\303\255ncipe dobras"
    "STNS\303\243o Tom\303\251 and Pr\303\255ncipe dobrasDb"
    "SURSoviet roubles"
    "SVCSalvadoran col\303\263nSalvadoran colones\342\202\241"
    "SYPSyrian pounds\302\243"
    "SZLSwazi lilangeniSwazi emalangeni"
    "THBThai baht\340\270\277\340\270\277"
    "TJRTajikistani rubles"
    "TJSTajikistani somonis"
    "TMMold Turkmenistani manats"
    "TMTTurkmenistani manats"
    "TNDTunisian dinars"
    "TONToncoin"
    "TOPTongan pa\312\273angaT$"
    "TPETimorese escudos"
    "TRLold Turkish liras"
    "TRXTron"
    "TRYTurkish liras\342\202\272\342\202\272"
    "TTDTrinidad and Tobago dollars$"
    "TWDNew Taiwan dollarsNT$NT$"
    "TZSTanzanian shillings"
    "UAHUkrainian hryvnias\342\202\264"
    "UAKUkrainian karbovanetsUkrainian karbovantsi"
    "UGSold Ugandan shillings"
    "UGWUgandan shilling (old)Ugandan shillings (old)"
    "UGXUgandan shillings"
    "UNIUniswap"
    "USDUS dollars$$"
    "USDCUSD Coin"
    "USDTTether"
    "USNUS dollar (next day)US dollars (next day)"
    "USSUS dollar (same day)US dollars (same day)"
    "UYIUruguayan peso in indexed unitsUruguayan pesos in indexed units"
    "UYNold Uruguayan pesos"
    "UYPUruguayan new pesos"
    "UYUUruguayan pesos$"
    "UYWUruguayan nominal wage index units"
    "UZSUzbekistani sums"
    "VEBold Venezuelan bol\303\255vares"
    "VEDVenezuelan digital bol\303\255vares"
    "VEFVenezuelan bol\303\255var fuerteVenezuelan bol\303\255vares fuertes"
    "VESVenezuelan bol\303\255varesBs.S"
    "VNCold Vietnamese dong"
    "VNDVietnamese dong\342\202\253\342\202\253"
    "VUVVanuatu vatu"
    "WSTSamoan tala"
    "XADArab Accounting Dinars"
    "XAFCentral African CFA francsFCFA"
    "XAGtroy ounce of silvertroy ounces of silver"
    "XAUtroy ounce of goldtroy ounces of gold"
    "XBAEuropean composite units"
    "XBBEuropean monetary units"
    "XBCEuropean unit of account 9European units of account 9"
    "XBDEuropean unit of account 17European units of account 17"
    "XCDEast Caribbean dollarsEC$$"
    "XCGCaribbean guildersCg"
    "XDRspecial drawing rights"
    "XEUEuropean currency units\342\202\240\342\202\240"
    "XFOgold francs"
    "XFUUIC francs"
    "XLMStellar lumens"
    "XMRMonero"
    "XOFWest African CFA francs"
    "XPDtroy ounce of palladiumtroy ounces of palladium"
    "XPFCFP francs"
    "XPTtroy ounce of platinumtroy ounces of platinum"
    "XRERINET funds units"
    "XRPXRP"
    "XSUregional sucres"
    "XTStesting currency units"
    "XUAADB unit of accountADB units of account"
    "XXXno currency\302\244"
    "YDDYemeni dinars"
    "YERYemeni rials"
    "YUDYugoslav dinar (1966\342\200\2231989)Yugoslav dinars (1966\342\200\2231989)"
    "YUMYugoslav new dinars"
    "YUNYugoslav dinars"
    "ZALSouth African financial rand"
    "ZARSouth African randR"
    "ZMKold Zambian kwachas"
    "ZMWZambian kwachasZK"
    "ZRNnew zaires"
    "ZRZZairean zaires"
    "ZWCRhodesian dollar (1980)Rhodesian dollars (1980)"
    "ZWDZimbabwean dollar (1980\342\200\2232006)Zimbabwean dollars (1980\342\200\2232006)"
    "ZWGZimbabwe goldZiG"
    "ZWLZimbabwean dollars"
    "ZWNZimbabwean dollar (2006\342\200\2232008)Zimbabwean dollars (2006\342\200\2232008)"
    "ZWRZimbabwean dollar (2008\342\200\2232009)Zimbabwean dollars (2008\342\200\2232009)";

inline constexpr std::uint16_t currency_count = 333;

// Sorted by code; one more at the end for what is not in the table.
inline constexpr CurrencyRow currency_rows[currency_count + 1] = {
    {682879110u, -719162, 2932896, 0, 0, 3, 7, 7, 0, 0, 6, 0, 1},  // ADA
    {683536224u, -719162, 12264, 20, 10, 3, 15, 16, 0, 0, 0, 2, 1},  // ADP
    {684631426u, -719162, 2932896, 784, 29, 3, 10, 11, 0, 0, 2, 1, 1},  // AED
    {686120898u, -719162, 12083, 4, 43, 3, 28, 29, 0, 2, 2, 2, 0},  // AFA
    {686690402u, 11967, 2932896, 971, 105, 3, 14, 15, 0, 2, 0, 1, 1},  // AFN
    {696284354u, -719162, 7304, 8, 125, 3, 16, 17, 0, 0, 2, 2, 1},  // ALK
    {696328162u, -719162, 2932896, 8, 145, 3, 12, 13, 0, 0, 0, 1, 1},  // ALL
    {697598594u, 8726, 2932896, 51, 161, 3, 13, 14, 0, 2, 2, 1, 1},  // AMD
    {699350914u, -719162, 20178, 532, 180, 3, 29, 30, 0, 2, 2, 2, 1},  // ANG
    {700708962u, 10926, 2932896, 973, 215, 3, 14, 15, 0, 2, 2, 1, 1},  // AOA
    {701147042u, 2564, 7759, 24, 235, 3, 28, 29, 0, 0, 2, 2, 0},  // AOK
    {701278466u, 7572, 11016, 24, 295, 3, 18, 19, 0, 0, 2, 2, 1},  // AON
    {701453698u, 9312, 11016, 982, 317, 3, 25, 26, 0, 0, 2, 2, 1},  // AOR
    {705571650u, 5644, 8065, 32, 346, 3, 17, 19, 0, 3, 2, 2, 1},  // ARA
    {706228770u, 4899, 5690, 32, 371, 3, 14, 16, 0, 0, 2, 2, 0},  // ARP
    {706360194u, 8035, 2932896, 32, 404, 3, 14, 15, 0, 1, 2, 1, 1},  // ARS
    {706623042u, -719162, 7669, 32, 423, 3, 18, 19, 0, 0, 2, 2, 1},  // ARY
    {709601986u, -719162, 11777, 40, 445, 3, 18, 19, 0, 0, 2, 2, 1},  // ATS
    {710565762u, -1417, 2932896, 36, 467, 3, 17, 18, 2, 1, 2, 1, 1},  // AUD
    {712095506u, -719162, 2932896, 0, 491, 4, 9, 9, 0, 0, 8, 0, 1},  // AVAX
    {713938978u, -719162, 2932896, 533, 504, 3, 13, 14, 0, 0, 2, 1, 1},  // AWG
    {717443618u, -719162, 13087, 945, 521, 3, 23, 24, 0, 0, 2, 2, 0},  // AYM
    {719064514u, 8262, 13148, 31, 571, 3, 21, 22, 0, 0, 2, 2, 1},  // AZM
    {719108322u, 13149, 2932896, 944, 596, 3, 17, 18, 0, 3, 2, 1, 1},  // AZN
    {738120994u, -719162, 10438, 70, 620, 3, 13, 14, 0, 0, 2, 2, 1},  // BAD
    {738515266u, 10399, 2932896, 977, 637, 3, 24, 25, 0, 2, 2, 1, 1},  // BAM
    {739741890u, -719162, 2932896, 52, 667, 3, 16, 17, 0, 1, 2, 1, 1},  // BBD
    {741538024u, -719162, 2932896, 0, 688, 3, 12, 12, 0, 0, 8, 0, 1},  // BCH
    {743684610u, 730, 2932896, 50, 703, 3, 16, 17, 0, 3, 2, 1, 1},  // BDT
    {744560768u, -719162, 7394, 993, 726, 3, 25, 26, 0, 0, 0, 2, 1},  // BEC
    {744692192u, -719162, 11777, 56, 755, 3, 13, 14, 0, 0, 0, 2, 1},  // BEF
    {744955040u, -719162, 7394, 992, 772, 3, 23, 24, 0, 0, 0, 2, 1},  // BEL
    {748109218u, -719162, 7669, 100, 799, 3, 27, 28, 0, 0, 2, 2, 0},  // BGJ
    {748153026u, -719162, 7669, 100, 857, 3, 27, 28, 0, 0, 2, 2, 0},  // BGK
    {748196834u, -719162, 12386, 100, 915, 3, 17, 18, 0, 0, 2, 2, 1},  // BGL
    {748284450u, 10777, 20484, 975, 936, 3, 13, 14, 0, 4, 2, 2, 1},  // BGN
    {749467267u, -719162, 2932896, 48, 957, 3, 14, 15, 0, 0, 3, 1, 1},  // BHD
    {751175776u, -719162, 2932896, 108, 975, 3, 15, 16, 0, 0, 0, 1, 1},  // BIF
    {757571746u, -719162, 2932896, 60, 994, 3, 16, 17, 0, 1, 2, 1, 1},  // BMD
    {759105042u, -719162, 2932896, 0, 1015, 3, 3, 3, 0, 0, 8, 0, 1},  // BNB
    {759192642u, -934, 2932896, 96, 1021, 3, 13, 14, 0, 1, 2, 1, 1},  // BND
    {760725922u, 6209, 2932896, 68, 1039, 3, 18, 19, 0, 2, 2, 1, 1},  // BOB
    {761339234u, -719162, 6267, 68, 1063, 3, 13, 14, 0, 0, 2, 2, 1},  // BOP
    {761602082u, -719162, 2932896, 984, 1080, 3, 14, 15, 0, 0, 2, 1, 1},  // BOV
    {765588610u, -719162, 5933, 76, 1098, 3, 32, 33, 0, 0, 2, 2, 0},  // BRB
    {765632418u, 5902, 6998, 76, 1166, 3, 17, 18, 0, 0, 2, 2, 1},  // BRC
    {765720034u, 7379, 8490, 76, 1187, 3, 18, 19, 0, 0, 2, 2, 1},  // BRE
    {766026690u, 8947, 2932896, 986, 1209, 3, 14, 15, 2, 2, 2, 1, 0},  // BRL
    {766114306u, 6955, 7394, 76, 1245, 3, 21, 22, 0, 0, 2, 2, 1},  // BRN
    {766289538u, 8613, 8977, 987, 1270, 3, 23, 25, 0, 0, 2, 2, 0},  // BRR
    {767297122u, -719162, 2932896, 44, 1321, 3, 15, 16, 0, 1, 2, 1, 1},  // BSD
    {768874216u, 14247, 2932896, 0, 1341, 3, 7, 8, 3, 3, 8, 0, 1},  // BTC
    {769356098u, -719162, 2932896, 64, 1358, 3, 18, 19, 0, 0, 2, 1, 1},  // BTN
    {770845570u, -719162, 7363, 104, 1380, 3, 26, 27, 0, 0, 2, 2, 0},  // BUK
    {774306402u, -719162, 2932896, 72, 1436, 3, 13, 13, 0, 1, 2, 1, 1},  // BWP
    {776934880u, -719162, 11353, 112, 1453, 3, 30, 31, 0, 0, 0, 2, 0},  // BYB
    {777460578u, 16983, 2932896, 933, 1517, 3, 16, 17, 0, 0, 2, 1, 1},  // BYN
    {777635808u, 10957, 17197, 974, 1537, 3, 30, 31, 0, 0, 0, 2, 0},  // BYR
    {778643394u, -719162, 2932896, 84, 1601, 3, 13, 14, 0, 1, 2, 1, 1},  // BZD
    {798094146u, -719162, 2932896, 124, 1619, 3, 15, 16, 2, 1, 2, 1, 1},  // CAD
    {803044450u, 10408, 2932896, 976, 1641, 3, 15, 16, 0, 0, 2, 1, 1},  // CDF
    {809396610u, -719162, 12752, 948, 1660, 3, 22, 23, 0, 0, 2, 2, 0},  // CHC
    {809484226u, 12753, 2932896, 947, 1708, 3, 8, 9, 0, 0, 2, 1, 1},  // CHE
    {809528034u, -719162, 2932896, 756, 1720, 3, 11, 12, 0, 0, 2, 1, 1},  // CHF
    {810272770u, 12753, 2932896, 948, 1735, 3, 9, 10, 0, 0, 2, 1, 1},  // CHW
    {816011620u, -719162, 2932896, 990, 1748, 3, 23, 24, 0, 0, 4, 1, 0},  // CLF
    {816449696u, 2097, 2932896, 152, 1798, 3, 12, 13, 0, 1, 0, 1, 1},  // CLP
    {819341026u, 14791, 2932896, 0, 1815, 3, 21, 21, 0, 2, 2, 0, 1},  // CNH
    {820085762u, -719162, 2932896, 156, 1841, 3, 12, 12, 4, 2, 2, 1, 1},  // CNY
    {821312386u, -719162, 2932896, 170, 1862, 3, 14, 15, 0, 1, 2, 1, 1},  // COP
    {821531426u, 12418, 2932896, 970, 1881, 3, 28, 29, 0, 0, 2, 1, 0},  // COU
    {825605570u, -719162, 2932896, 188, 1941, 3, 18, 19, 0, 3, 2, 1, 0},  // CRC
    {827270274u, 12084, 13452, 891, 1984, 3, 27, 28, 0, 0, 2, 2, 0},  // CSD
    {827533122u, -719162, 7669, 203, 2042, 3, 23, 24, 0, 0, 2, 2, 0},  // CSJ
    {827576930u, -719162, 8490, 200, 2092, 3, 19, 19, 0, 4, 2, 2, 0},  // CSK
    {830468258u, -719162, 18808, 931, 2137, 3, 22, 23, 0, 4, 2, 2, 1},  // CUC
    {831037762u, -719162, 2932896, 192, 2167, 3, 10, 11, 0, 1, 2, 1, 1},  // CUP
    {832176770u, -719162, 2932896, 132, 2182, 3, 19, 20, 0, 0, 2, 1, 1},  // CVE
    {837521346u, -719162, 13909, 196, 2205, 3, 13, 14, 0, 0, 2, 2, 1},  // CYP
    {838923202u, 8439, 2932896, 203, 2222, 3, 12, 12, 0, 3, 2, 1, 0},  // CZK
    {858286354u, -719162, 2932896, 0, 2252, 3, 3, 3, 0, 0, 8, 0, 1},  // DAI
    {863324258u, -719162, 7577, 278, 2258, 3, 16, 17, 0, 0, 2, 2, 1},  // DDM
    {864945154u, -7864, 11777, 276, 2278, 3, 11, 12, 2, 2, 2, 2, 1},  // DEM
    {872742976u, -719162, 2932896, 262, 2297, 3, 16, 17, 0, 0, 0, 1, 1},  // DJF
    {874582914u, -719162, 2932896, 208, 2317, 3, 12, 13, 0, 2, 2, 1, 1},  // DKK
    {880909032u, -719162, 2932896, 0, 2335, 4, 8, 9, 0, 0, 8, 0, 1},  // DOGE
    {881285538u, -719162, 2932896, 214, 2348, 3, 14, 15, 0, 1, 2, 1, 1},  // DOP
    {881460778u, -719162, 2932896, 0, 2367, 3, 8, 8, 0, 0, 8, 0, 1},  // DOT
    {898589698u, -719162, 2932896, 12, 2378, 3, 14, 15, 0, 0, 2, 1, 1},  // DZD
    {921939362u, -719162, 11230, 218, 2396, 3, 16, 17, 0, 0, 2, 2, 1},  // ECS
    {922070786u, -719162, 11230, 983, 2416, 3, 33, 34, 0, 0, 2, 2, 0},  // ECV
    {924830690u, 8206, 15005, 233, 2486, 3, 14, 15, 0, 0, 2, 2, 1},  // EEK
    {928291522u, -719162, 2932896, 818, 2504, 3, 14, 15, 0, 3, 2, 1, 1},  // EGP
    {946033762u, 10173, 2932896, 232, 2525, 3, 14, 15, 0, 0, 2, 1, 1},  // ERN
    {947085152u, -719162, 4382, 996, 2543, 3, 26, 27, 0, 0, 0, 2, 0},  // ESA
    {947128960u, -719162, 9130, 995, 2599, 3, 36, 37, 0, 0, 0, 2, 0},  // ESB
    {947742272u, -719162, 11777, 724, 2675, 3, 14, 15, 0, 3, 0, 2, 1},  // ESP
    {948749858u, -719162, 2932896, 230, 2696, 3, 14, 15, 0, 0, 2, 1, 1},  // ETB
    {948793682u, -719162, 2932896, 0, 2714, 3, 16, 16, 0, 0, 8, 0, 1},  // ETC
    {949012722u, 16646, 2932896, 0, 2733, 3, 5, 6, 2, 2, 8, 0, 1},  // ETH
    {951071682u, 10592, 2932896, 978, 2746, 3, 4, 5, 3, 3, 2, 1, 1},  // EUR
    {991375042u, -719162, 11777, 246, 2760, 3, 14, 15, 0, 2, 2, 2, 1},  // FIM
    {992601666u, -353, 2932896, 242, 2780, 3, 13, 14, 0, 1, 2, 1, 1},  // FJD
    {994748258u, -719162, 2932896, 238, 2798, 3, 22, 23, 0, 2, 2, 1, 1},  // FKP
    {1005656450u, -3653, 11777, 250, 2826, 3, 12, 13, 0, 3, 2, 2, 1},  // FRF
    {1040133346u, -719162, 2932896, 826, 2845, 3, 13, 14, 2, 2, 2, 1, 1},  // GBP
    {1044776994u, -719162, 9434, 268, 2866, 3, 15, 16, 0, 0, 2, 2, 1},  // GEK
    {1044820802u, 9405, 2932896, 981, 2885, 3, 13, 14, 0, 3, 2, 1, 1},  // GEL
    {1048237826u, -719162, 2932896, 0, 2905, 3, 14, 15, 0, 2, 2, 0, 1},  // GGP
    {1049289218u, -719162, 13909, 288, 2925, 3, 17, 18, 0, 0, 2, 2, 1},  // GHC
    {1049858722u, -719162, 13694, 939, 2946, 3, 20, 21, 0, 0, 2, 2, 0},  // GHP
    {1049990146u, 13695, 2932896, 936, 2990, 3, 13, 14, 0, 3, 2, 1, 1},  // GHS
    {1051479618u, -719162, 2932896, 292, 3010, 3, 15, 16, 0, 2, 2, 1, 1},  // GIP
    {1057437506u, -719162, 2932896, 270, 3031, 3, 14, 15, 0, 0, 2, 1, 1},  // GMD
    {1059102210u, -719162, 7304, 324, 3049, 3, 12, 13, 0, 0, 2, 2, 1},  // GNE
    {1059146016u, -719162, 2932896, 324, 3065, 3, 13, 14, 0, 0, 0, 1, 1},  // GNF
    {1059715522u, -719162, 5902, 324, 3082, 3, 26, 27, 0, 0, 2, 2, 0},  // GNS
    {1063964898u, -719162, 6024, 226, 3138, 3, 25, 26, 0, 0, 2, 2, 1},  // GQE
    {1065541984u, -719162, 11777, 300, 3167, 3, 13, 14, 0, 3, 0, 2, 1},  // GRD
    {1069353282u, -719162, 2932896, 320, 3187, 3, 18, 20, 0, 1, 2, 1, 1},  // GTQ
    {1073690274u, -719162, 4382, 624, 3211, 3, 13, 14, 0, 0, 2, 2, 1},  // GWE
    {1074172162u, -719162, 10012, 624, 3228, 3, 18, 19, 0, 0, 2, 2, 1},  // GWP
    {1076888258u, -719162, 2932896, 328, 3250, 3, 15, 16, 0, 1, 2, 1, 1},  // GYD
    {1114168866u, -719162, 2932896, 344, 3270, 3, 16, 17, 3, 1, 2, 1, 1},  // HKD
    {1119382018u, -719162, 2932896, 340, 3294, 3, 16, 17, 0, 0, 2, 1, 1},  // HNL
    {1125515138u, -719162, 9161, 191, 3314, 3, 14, 15, 0, 0, 2, 2, 1},  // HRD
    {1125821794u, 8915, 19388, 191, 3332, 3, 13, 14, 0, 2, 2, 2, 1},  // HRK
    {1128888354u, -719162, 2932896, 332, 3351, 3, 14, 15, 0, 0, 2, 1, 1},  // HTG
    {1130465442u, -719162, 2932896, 348, 3369, 3, 16, 17, 0, 2, 2, 1, 1},  // HUF
    {1163409058u, -719162, 2932896, 360, 3391, 3, 17, 17, 0, 2, 2, 1, 1},  // IDR
    {1164942338u, -719162, 11777, 372, 3413, 3, 11, 12, 4, 4, 2, 2, 1},  // IEP
    {1176288610u, -719162, 4382, 376, 3436, 3, 13, 14, 0, 0, 2, 2, 1},  // ILP
    {1176376226u, 3706, 7669, 376, 3453, 3, 18, 19, 0, 0, 2, 2, 1},  // ILR
    {1176420034u, 5844, 2932896, 376, 3475, 3, 18, 19, 3, 3, 2, 1, 1},  // ILS
    {1177909506u, -719162, 2932896, 0, 3503, 3, 10, 11, 0, 2, 2, 0, 1},  // IMP
    {1179618018u, -719162, 2932896, 356, 3519, 3, 12, 13, 3, 3, 2, 1, 1},  // INR
    {1183867395u, -719162, 2932896, 368, 3541, 3, 11, 12, 0, 0, 0, 1, 1},  // IQD
    {1186101602u, -719162, 2932896, 364, 3556, 3, 12, 13, 0, 0, 0, 1, 1},  // IRR
    {1187372034u, -719162, 7669, 352, 3572, 3, 20, 21, 0, 0, 2, 2, 0},  // ISJ
    {1187415840u, 4018, 2932896, 352, 3616, 3, 16, 17, 0, 2, 0, 1, 0},  // ISK
    {1189080544u, -719162, 11777, 380, 3654, 3, 12, 12, 0, 3, 0, 2, 0},  // ITL
    {1224915490u, -719162, 2932896, 0, 3684, 3, 12, 13, 0, 2, 2, 0, 1},  // JEP
    {1237356962u, -115, 2932896, 388, 3702, 3, 15, 16, 0, 1, 2, 1, 1},  // JMD
    {1240598755u, -719162, 2932896, 400, 3722, 3, 15, 16, 0, 0, 3, 1, 1},  // JOD
    {1243139616u, -719162, 2932896, 392, 3741, 3, 12, 12, 4, 2, 0, 1, 1},  // JPY
    {1285020066u, -719162, 2932896, 404, 3762, 3, 15, 16, 0, 0, 2, 1, 1},  // KES
    {1288261858u, 8530, 2932896, 417, 3781, 3, 10, 11, 0, 3, 2, 1, 1},  // KGS
    {1289838946u, -719162, 2932896, 116, 3798, 3, 14, 15, 0, 3, 2, 1, 1},  // KHR
    {1297417728u, -719162, 2932896, 174, 3819, 3, 14, 15, 0, 0, 0, 1, 1},  // KMF
    {1303025154u, -719162, 2932896, 408, 3837, 3, 16, 16, 0, 3, 0, 1, 1},  // KPW
    {1306266944u, -2762, 2932896, 410, 3859, 3, 16, 16, 3, 3, 0, 1, 1},  // KRW
    {1313539075u, -719162, 2932896, 414, 3884, 3, 13, 14, 0, 0, 3, 1, 1},  // KWD
    {1316780866u, -719162, 2932896, 136, 3901, 3, 21, 22, 0, 1, 2, 1, 1},  // KYD
    {1319102690u, 8719, 2932896, 398, 3927, 3, 17, 17, 0, 3, 2, 1, 1},  // KZT
    {1338115362u, -719162, 3651, 418, 3950, 3, 14, 14, 0, 0, 2, 2, 1},  // LAJ
    {1338159170u, -719162, 2932896, 418, 3967, 3, 7, 7, 0, 3, 0, 1, 1},  // LAK
    {1339999106u, -719162, 2932896, 422, 3980, 3, 14, 15, 0, 3, 0, 1, 1},  // LBP
    {1351282642u, -719162, 2932896, 0, 4001, 4, 9, 9, 0, 0, 8, 0, 1},  // LINK
    {1354674786u, -719162, 2932896, 144, 4014, 3, 16, 17, 0, 2, 2, 1, 1},  // LKR
    {1365407746u, -719162, 2932896, 430, 4036, 3, 15, 16, 0, 1, 2, 1, 1},  // LRD
    {1367379106u, -719162, 2932896, 426, 4056, 3, 12, 14, 0, 0, 2, 1, 0},  // LSL
    {1367422914u, -719162, 5629, 426, 4085, 3, 26, 28, 0, 0, 2, 2, 0},  // LSM
    {1368605736u, -719162, 2932896, 0, 4142, 3, 8, 9, 0, 0, 8, 0, 1},  // LTC
    {1369000002u, 8576, 16435, 440, 4154, 3, 16, 16, 0, 2, 2, 2, 0},  // LTL
    {1369350466u, -719162, 8612, 440, 4191, 3, 18, 18, 0, 0, 2, 2, 0},  // LTT
    {1370226624u, -719162, 7394, 989, 4230, 3, 28, 29, 0, 0, 0, 2, 1},  // LUC
    {1370358048u, -719162, 11777, 442, 4262, 3, 16, 17, 0, 0, 0, 2, 1},  // LUF
    {1370620896u, -719162, 7394, 988, 4282, 3, 26, 27, 0, 0, 0, 2, 1},  // LUL
    {1372241794u, 8464, 16101, 428, 4312, 3, 12, 12, 0, 2, 2, 2, 0},  // LVL
    {1372504642u, -719162, 9130, 428, 4341, 3, 13, 14, 0, 0, 2, 2, 1},  // LVR
    {1376754019u, -719162, 2932896, 434, 4358, 3, 12, 13, 0, 0, 3, 1, 1},  // LYD
    {1397825666u, -719162, 2932896, 504, 4374, 3, 15, 16, 0, 0, 2, 1, 1},  // MAD
    {1403038818u, 8733, 2932896, 498, 4393, 3, 12, 12, 0, 0, 2, 1, 0},  // MDL
    {1407419618u, 12784, 2932896, 969, 4420, 3, 15, 15, 0, 2, 0, 1, 1},  // MGA
    {1407638656u, -719162, 12783, 450, 4440, 3, 14, 15, 0, 0, 0, 2, 1},  // MGF
    {1414034626u, 8151, 2932896, 807, 4458, 3, 16, 17, 0, 0, 2, 1, 1},  // MKD
    {1415743138u, -719162, 5447, 466, 4478, 3, 12, 13, 0, 0, 2, 2, 1},  // MLF
    {1417583074u, -719162, 2932896, 104, 4494, 3, 12, 13, 0, 1, 0, 1, 1},  // MMK
    {1419598242u, -719162, 2932896, 496, 4511, 3, 18, 19, 0, 3, 2, 1, 1},  // MNT
    {1421043906u, -719162, 2932896, 446, 4536, 3, 15, 16, 0, 4, 2, 1, 1},  // MOP
    {1425862786u, -719162, 17531, 478, 4559, 3, 23, 24, 0, 0, 0, 2, 1},  // MRO
    {1426125634u, 17532, 2932896, 929, 4586, 3, 19, 20, 0, 0, 2, 1, 1},  // MRU
    {1428973154u, -719162, 13909, 470, 4609, 3, 12, 12, 0, 2, 2, 2, 0},  // MTL
    {1429148386u, -719162, 4928, 470, 4638, 3, 13, 14, 0, 0, 2, 2, 1},  // MTP
    {1430856898u, -719162, 2932896, 480, 4655, 3, 15, 16, 0, 2, 2, 1, 1},  // MUR
    {1432433986u, -719162, 7304, 462, 4676, 3, 15, 16, 0, 0, 2, 2, 1},  // MVQ
    {1432477794u, -719162, 2932896, 462, 4695, 3, 17, 17, 0, 0, 2, 1, 1},  // MVR
    {1433792034u, -719162, 2932896, 454, 4715, 3, 15, 16, 0, 0, 2, 1, 1},  // MWK
    {1435544354u, 8401, 2932896, 484, 4734, 3, 12, 13, 3, 1, 2, 1, 1},  // MXN
    {1435631970u, -719162, 8431, 484, 4754, 3, 16, 17, 0, 0, 2, 2, 1},  // MXP
    {1435894818u, -719162, 2932896, 979, 4774, 3, 23, 24, 0, 0, 2, 1, 1},  // MXV
    {1437340482u, -934, 2932896, 458, 4801, 3, 17, 17, 0, 2, 2, 1, 1},  // MYR
    {1438391874u, -719162, 4382, 508, 4823, 3, 17, 18, 0, 0, 2, 2, 1},  // MZE
    {1438742338u, 3819, 13329, 508, 4844, 3, 22, 23, 0, 0, 2, 2, 0},  // MZM
    {1438786146u, 13330, 2932896, 943, 4892, 3, 18, 19, 0, 0, 2, 1, 0},  // MZN
    {1457798818u, 8658, 2932896, 516, 4932, 3, 15, 16, 0, 1, 2, 1, 1},  // NAD
    {1467962274u, 1096, 2932896, 566, 4952, 3, 14, 14, 0, 3, 2, 1, 1},  // NGN
    {1470722178u, -719162, 7608, 558, 4972, 3, 23, 24, 0, 0, 2, 2, 1},  // NIC
    {1471247874u, 7670, 2932896, 558, 4999, 3, 19, 20, 0, 2, 2, 1, 1},  // NIO
    {1475760098u, -719162, 11777, 528, 5024, 3, 13, 14, 0, 2, 2, 2, 1},  // NLG
    {1480798018u, -719162, 2932896, 578, 5043, 3, 15, 16, 0, 2, 2, 1, 1},  // NOK
    {1482725570u, -719162, 2932896, 524, 5064, 3, 14, 15, 0, 2, 2, 1, 1},  // NPR
    {1498321218u, -906, 2932896, 554, 5084, 3, 18, 19, 3, 1, 2, 1, 1},  // NZD
    {1537836035u, -719162, 2932896, 512, 5110, 3, 10, 11, 0, 0, 3, 1, 1},  // OMR
    {1577657506u, -719162, 2932896, 590, 5124, 3, 17, 18, 0, 0, 2, 1, 1},  // PAB
    {1584403938u, -719162, 7669, 604, 5145, 3, 26, 28, 0, 0, 2, 2, 0},  // PEH
    {1584447746u, 5510, 7881, 604, 5202, 3, 13, 14, 0, 0, 2, 2, 1},  // PEI
    {1584666786u, 7851, 2932896, 604, 5219, 3, 12, 14, 0, 2, 2, 1, 1},  // PEN
    {1584885826u, -719162, 5902, 604, 5238, 3, 16, 18, 0, 0, 2, 2, 1},  // PES
    {1587777154u, 1934, 2932896, 598, 5259, 3, 22, 22, 0, 0, 2, 1, 1},  // PGK
    {1589617090u, -719162, 2932896, 608, 5284, 3, 15, 16, 3, 3, 2, 1, 1},  // PHP
    {1594567394u, -719162, 2932896, 586, 5309, 3, 15, 16, 0, 2, 2, 1, 1},  // PKR
    {1596013058u, 9131, 2932896, 985, 5330, 3, 12, 13, 0, 3, 2, 1, 1},  // PLN
    {1596538754u, -719162, 9892, 616, 5349, 3, 16, 17, 0, 0, 2, 2, 1},  // PLZ
    {1608585952u, -719162, 11777, 620, 5369, 3, 17, 18, 0, 0, 0, 2, 1},  // PTE
    {1616778048u, -719162, 2932896, 600, 5390, 3, 19, 21, 0, 3, 0, 1, 1},  // PYG
    {1638331586u, -719162, 2932896, 634, 5417, 3, 12, 13, 0, 0, 2, 1, 1},  // QAR
    {1709037698u, -719162, 4382, 716, 5433, 3, 16, 17, 0, 0, 2, 2, 1},  // RHD
    {1720690626u, -719162, 7669, 642, 5453, 3, 17, 17, 0, 0, 2, 2, 0},  // ROK
    {1720734432u, -719162, 12964, 642, 5490, 3, 16, 16, 0, 0, 0, 2, 0},  // ROL
    {1720822050u, 12965, 2932896, 946, 5525, 3, 12, 12, 0, 3, 2, 1, 0},  // RON
    {1726867554u, 13446, 2932896, 941, 5555, 3, 13, 14, 0, 0, 0, 1, 1},  // RSD
    {1730021730u, 10227, 2932896, 643, 5572, 3, 13, 14, 0, 3, 2, 1, 1},  // RUB
    {1730722658u, -719162, 12448, 810, 5592, 3, 27, 28, 0, 0, 2, 2, 0},  // RUR
    {1733438752u, -719162, 2932896, 646, 5650, 3, 13, 14, 0, 0, 0, 1, 1},  // RWF
    {1758277890u, -719162, 2932896, 682, 5667, 3, 11, 12, 0, 3, 2, 1, 1},  // SAR
    {1759285474u, 2853, 2932896, 90, 5685, 3, 22, 23, 0, 1, 2, 1, 1},  // SBD
    {1761519682u, -719162, 2932896, 690, 5712, 3, 17, 18, 0, 0, 2, 1, 1},  // SCR
    {1762527266u, 8194, 13725, 736, 5733, 3, 14, 15, 0, 0, 2, 2, 1},  // SDD
    {1762658690u, 13523, 2932896, 938, 5751, 3, 14, 15, 0, 0, 2, 1, 1},  // SDG
    {1763052962u, -719162, 10407, 736, 5769, 3, 18, 19, 0, 0, 2, 2, 1},  // SDP
    {1764454818u, -719162, 2932896, 752, 5791, 3, 13, 14, 0, 2, 2, 1, 0},  // SEK
    {1767389954u, -934, 2932896, 702, 5823, 3, 16, 17, 2, 1, 2, 1, 1},  // SGD
    {1769244114u, -719162, 2932896, 0, 5846, 4, 9, 9, 0, 0, 8, 0, 1},  // SHIB
    {1769536546u, -719162, 2932896, 654, 5859, 3, 18, 19, 0, 2, 2, 1, 1},  // SHP
    {1771332674u, 7950, 13544, 705, 5883, 3, 15, 16, 0, 0, 2, 2, 1},  // SIT
    {1774180194u, 8439, 14275, 703, 5902, 3, 13, 13, 0, 2, 2, 2, 0},  // SKK
    {1775538242u, 19174, 2932896, 925, 5933, 3, 20, 21, 0, 0, 2, 1, 1},  // SLE
    {1775844898u, -719162, 19722, 694, 5957, 3, 24, 25, 0, 0, 0, 2, 1},  // SLL
    {1780707593u, -719162, 2932896, 0, 5985, 3, 6, 6, 0, 0, 8, 0, 1},  // SOL
    {1781014242u, -719162, 2932896, 706, 5994, 3, 15, 16, 0, 0, 0, 1, 1},  // SOS
    {1785219810u, 12418, 2932896, 968, 6013, 3, 17, 18, 0, 1, 2, 1, 1},  // SRD
    {1785351234u, -719162, 12417, 740, 6035, 3, 18, 19, 0, 0, 2, 2, 1},  // SRG
    {1787366402u, 15173, 2932896, 728, 6057, 3, 20, 21, 0, 2, 2, 1, 1},  // SSP
    {1788461602u, -719162, 17531, 678, 6083, 3, 34, 35, 0, 0, 0, 2, 1},  // STD
    {1788899682u, 17532, 2932896, 930, 6121, 3, 30, 31, 0, 2, 2, 1, 1},  // STN
    {1790695810u, -719162, 7669, 810, 6157, 3, 13, 14, 0, 0, 2, 2, 1},  // SUR
    {1791659586u, -719162, 2932896, 222, 6174, 3, 17, 18, 0, 3, 2, 1, 0},  // SVC
    {1797091778u, -719162, 2932896, 760, 6215, 3, 12, 13, 0, 2, 0, 1, 1},  // SYP
    {1798537442u, -719162, 2932896, 748, 6233, 3, 15, 16, 0, 0, 2, 1, 0},  // SZL
    {1828896386u, -719162, 2932896, 764, 6267, 3, 9, 9, 3, 3, 2, 1, 1},  // THB
    {1832839106u, 9260, 11442, 762, 6285, 3, 17, 18, 0, 0, 2, 2, 1},  // TJR
    {1832882914u, 11260, 2932896, 972, 6306, 3, 18, 19, 0, 0, 2, 1, 1},  // TJS
    {1837482754u, 8705, 14275, 795, 6328, 3, 23, 24, 0, 0, 0, 2, 1},  // TMM
    {1837789410u, 14245, 2932896, 934, 6355, 3, 19, 20, 0, 0, 2, 1, 1},  // TMT
    {1838709379u, -719162, 2932896, 788, 6378, 3, 14, 15, 0, 0, 3, 1, 1},  // TND
    {1840768361u, -719162, 2932896, 0, 6396, 3, 7, 7, 0, 0, 8, 0, 1},  // TON
    {1840855970u, -1004, 2932896, 776, 6406, 3, 15, 15, 0, 2, 2, 1, 1},  // TOP
    {1841994976u, -719162, 12021, 626, 6426, 3, 15, 16, 0, 0, 0, 2, 1},  // TPE
    {1845543424u, -719162, 13148, 792, 6445, 3, 16, 17, 0, 0, 0, 2, 1},  // TRL
    {1846069126u, -719162, 2932896, 0, 6465, 3, 4, 4, 0, 0, 6, 0, 1},  // TRX
    {1846112930u, 12784, 2932896, 949, 6472, 3, 12, 13, 3, 3, 2, 1, 1},  // TRY
    {1848434754u, -719162, 2932896, 780, 6494, 3, 26, 27, 0, 1, 2, 1, 1},  // TTD
    {1853297442u, -7505, 2932896, 901, 6525, 3, 17, 18, 3, 3, 2, 1, 1},  // TWD
    {1858817250u, -719162, 2932896, 834, 6552, 3, 18, 19, 0, 0, 2, 1, 1},  // TZS
    {1877786114u, 9741, 2932896, 980, 6574, 3, 17, 18, 0, 3, 2, 1, 1},  // UAH
    {1877917538u, -719162, 9769, 804, 6598, 3, 21, 21, 0, 0, 2, 2, 0},  // UAK
    {1887993378u, -719162, 6359, 800, 6643, 3, 20, 21, 0, 0, 2, 2, 1},  // UGS
    {1888168610u, -719162, 7669, 800, 6667, 3, 22, 23, 0, 0, 2, 2, 0},  // UGW
    {1888212416u, -719162, 2932896, 800, 6715, 3, 16, 17, 0, 0, 0, 1, 1},  // UGX
    {1898901586u, -719162, 2932896, 0, 6735, 3, 7, 7, 0, 0, 8, 0, 1},  // UNI
    {1906787010u, -719162, 2932896, 840, 6745, 3, 9, 10, 1, 1, 2, 1, 1},  // USD
    {1906802406u, -719162, 2932896, 0, 6760, 4, 8, 8, 0, 0, 6, 0, 1},  // USDC
    {1906822534u, -719162, 2932896, 0, 6772, 4, 6, 6, 0, 0, 6, 0, 1},  // USDT
    {1907225090u, -719162, 2932896, 997, 6782, 3, 20, 21, 0, 0, 2, 1, 0},  // USN
    {1907444130u, -719162, 16160, 998, 6826, 3, 20, 21, 0, 0, 2, 2, 0},  // USS
    {1916731424u, -719162, 2932896, 940, 6870, 3, 31, 32, 0, 0, 0, 1, 0},  // UYI
    {1916950466u, -719162, 7304, 858, 6936, 3, 18, 19, 0, 0, 2, 2, 1},  // UYN
    {1917038082u, 2007, 8490, 858, 6958, 3, 18, 19, 0, 0, 2, 2, 1},  // UYP
    {1917257122u, 8460, 2932896, 858, 6980, 3, 14, 15, 0, 1, 2, 1, 1},  // UYU
    {1917344740u, 17744, 2932896, 927, 6999, 3, 33, 34, 0, 0, 4, 1, 1},  // UYW
    {1918790402u, 8947, 2932896, 860, 7036, 3, 15, 16, 0, 0, 2, 1, 1},  // UZS
    {1943980002u, -719162, 13909, 862, 7055, 3, 23, 25, 0, 0, 2, 2, 1},  // VEB
    {1944067618u, 18901, 2932896, 926, 7083, 3, 27, 29, 0, 0, 2, 1, 1},  // VED
    {1944155234u, 13879, 17774, 937, 7115, 3, 26, 29, 0, 0, 2, 2, 0},  // VEF
    {1944724738u, 17763, 2932896, 928, 7173, 3, 19, 21, 0, 4, 2, 1, 1},  // VES
    {1958611874u, -719162, 7669, 704, 7201, 3, 19, 19, 0, 0, 2, 2, 1},  // VNC
    {1958655680u, 5735, 2932896, 704, 7223, 3, 15, 15, 3, 3, 0, 1, 1},  // VND
    {1970790496u, 4383, 2932896, 548, 7247, 3, 12, 12, 0, 0, 0, 1, 1},  // VUV
    {2027434242u, -906, 2932896, 882, 7262, 3, 11, 11, 0, 0, 2, 1, 1},  // WST
    {2057530338u, 20220, 2932896, 396, 7276, 3, 21, 22, 0, 0, 2, 1, 1},  // XAD
    {2057617952u, -719162, 2932896, 950, 7301, 3, 25, 26, 0, 4, 0, 1, 1},  // XAF
    {2057661791u, -719162, 2932896, 961, 7334, 3, 20, 21, 0, 0, 2, 1, 0},  // XAG
    {2058275103u, -719162, 2932896, 959, 7378, 3, 18, 19, 0, 0, 2, 1, 0},  // XAU
    {2059019839u, -719162, 2932896, 955, 7418, 3, 23, 24, 0, 0, 2, 1, 1},  // XBA
    {2059063647u, -719162, 2932896, 956, 7445, 3, 22, 23, 0, 0, 2, 1, 1},  // XBB
    {2059107455u, -719162, 2932896, 957, 7471, 3, 26, 27, 0, 0, 2, 1, 0},  // XBC
    {2059151263u, -719162, 2932896, 958, 7527, 3, 27, 28, 0, 0, 2, 1, 0},  // XBD
    {2060772130u, -719162, 2932896, 951, 7585, 3, 21, 22, 3, 1, 2, 1, 1},  // XCD
    {2060903554u, 20178, 2932896, 532, 7614, 3, 17, 18, 0, 2, 2, 1, 1},  // XCG
    {2063006367u, -719162, 2932896, 960, 7637, 3, 21, 22, 0, 0, 2, 1, 1},  // XDR
    {2064758658u, 3358, 10622, 954, 7662, 3, 22, 23, 3, 3, 2, 2, 1},  // XEU
    {2066116735u, -719162, 13452, 0, 7694, 3, 10, 11, 0, 0, 2, 2, 1},  // XFO
    {2066379583u, -719162, 16039, 0, 7708, 3, 9, 10, 0, 0, 2, 2, 1},  // XFU
    {2075754471u, -719162, 2932896, 0, 7721, 3, 13, 14, 0, 0, 7, 0, 1},  // XLM
    {2077594412u, -719162, 2932896, 0, 7738, 3, 6, 6, 0, 0, 8, 0, 1},  // XMR
    {2080310496u, -719162, 2932896, 952, 7747, 3, 22, 23, 0, 0, 0, 1, 1},  // XOF
    {2081843807u, -719162, 2932896, 964, 7773, 3, 23, 24, 0, 0, 2, 1, 0},  // XPD
    {2081931392u, -719162, 2932896, 953, 7823, 3, 9, 10, 0, 0, 0, 1, 1},  // XPF
    {2082544735u, -719162, 2932896, 962, 7836, 3, 22, 23, 0, 0, 2, 1, 0},  // XPT
    {2085129407u, -719162, 10925, 0, 7884, 3, 16, 17, 0, 0, 2, 2, 1},  // XRE
    {2085611270u, -719162, 2932896, 0, 7904, 3, 3, 3, 0, 0, 6, 0, 1},  // XRP
    {2087451231u, 14610, 2932896, 994, 7910, 3, 14, 15, 0, 0, 2, 1, 1},  // XSU
    {2088984511u, -719162, 2932896, 963, 7928, 3, 21, 22, 0, 0, 2, 1, 1},  // XTS
    {2089816863u, 14975, 2932896, 965, 7953, 3, 19, 20, 0, 0, 2, 1, 0},  // XUA
    {2095687135u, -719162, 2932896, 999, 7995, 3, 11, 11, 0, 2, 2, 1, 1},  // XXX
    {2122366178u, -719162, 7942, 720, 8011, 3, 12, 13, 0, 0, 2, 2, 1},  // YDD
    {2124600386u, -719162, 2932896, 886, 8027, 3, 11, 12, 0, 0, 0, 1, 1},  // YER
    {2149921410u, -719162, 7335, 890, 8042, 3, 28, 29, 0, 0, 2, 2, 0},  // YUD
    {2150315682u, -719162, 12264, 891, 8102, 3, 18, 19, 0, 0, 2, 2, 1},  // YUM
    {2150359490u, -719162, 9464, 890, 8124, 3, 14, 15, 0, 0, 2, 2, 1},  // YUN
    {2177827106u, -719162, 9220, 991, 8142, 3, 28, 28, 0, 0, 2, 2, 1},  // ZAL
    {2178089954u, -3243, 2932896, 710, 8173, 3, 18, 18, 0, 1, 2, 1, 1},  // ZAR
    {2197234050u, -716, 15705, 894, 8195, 3, 18, 19, 0, 0, 0, 2, 1},  // ZMK
    {2197759746u, 15706, 2932896, 967, 8217, 3, 14, 15, 0, 2, 2, 1, 1},  // ZMW
    {2205469954u, -719162, 10772, 180, 8237, 3, 9, 10, 0, 0, 2, 2, 1},  // ZRN
    {2205995650u, -719162, 8824, 180, 8250, 3, 13, 14, 0, 0, 2, 2, 1},  // ZRZ
    {2213092546u, -719162, 7304, 716, 8267, 3, 23, 24, 0, 0, 2, 2, 0},  // ZWC
    {2213136354u, -719162, 14122, 716, 8317, 3, 31, 32, 0, 0, 0, 2, 0},  // ZWD
    {2213267778u, 19821, 2932896, 924, 8383, 3, 13, 13, 0, 3, 2, 1, 1},  // ZWG
    {2213486818u, 14277, 19996, 932, 8402, 3, 17, 18, 0, 0, 2, 2, 1},  // ZWL
    {2213574434u, 13361, 13421, 942, 8423, 3, 31, 32, 0, 0, 2, 2, 0},  // ZWN
    {2213749666u, 14092, 14425, 935, 8489, 3, 31, 32, 0, 0, 2, 2, 0},  // ZWR
    {0, -719162, 2932896, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0},
};

}  // namespace finq::tables

// finq/currency.hpp: A currency: its code, and what ISO 4217 says of it.
namespace finq {

/// The code of a currency by value ("USD", "DOGE"): converts to `std::string_view`.
using CurrencyCode = detail::ShortText<5>;

/// A currency in four bytes: its code, and how many digits its minor unit has.
///
/// The identity is the code: `==`, order (alphabetical) and hash look at nothing else, so that ANG
/// and XCG, which share the number 532, are two currencies, and so are CNY and CNH. Known are the
/// current and the withdrawn codes of ISO 4217 (to amendment 180) and the best known codes of the
/// market (BTC, CNH, …); `custom` makes any other. Each known one is a constant: `finq::USD`.
class Currency {
 public:
  /// XXX: "no currency is involved" (ISO 4217).
  constexpr Currency() noexcept;

  /// The known currency of this code, in capitals. Error: `unknown_currency`.
  static constexpr Result<Currency> from_code(std::string_view code) noexcept;

  /// The ISO currency that has this number today. Error: `unknown_currency`.
  static constexpr Result<Currency> from_numeric(int numeric) noexcept;

  /// The ISO currency that had this number on that day; the one introduced last where two had it.
  /// Error: `unknown_currency`. See `valid_on`.
  static constexpr Result<Currency> from_numeric(int numeric, Date on) noexcept;

  /// A currency of your own: one to five capitals and digits, 0 to 30 minor digits.
  ///
  /// Errors: `unknown_currency` if the code is no code, `out_of_range` for other minor units,
  /// `currency_mismatch` if finq knows the code with other minor units.
  static constexpr Result<Currency> custom(std::string_view code, int minor_units) noexcept;

  constexpr CurrencyCode code() const noexcept;

  /// ISO 4217's number. Error: `not_defined` (codes of the market, custom ones, XFO, XFU, XRE).
  constexpr Result<int> numeric() const noexcept;

  /// The digits of the minor unit: 2 for USD, 0 for JPY, 3 for KWD, 2 for MRU, 8 for BTC.
  ///
  /// ISO 4217's; for withdrawn codes, which ISO lists without, see data/README.md.
  /// Error: `not_defined` where there is no minor unit (XAU, XDR, XXX, …).
  constexpr Result<int> minor_units() const noexcept;

  /// How many digits to show, as Unicode's CLDR has it: 0 for IQD, whose minor unit has 3.
  constexpr int display_digits() const noexcept;

  /// "US dollar"; empty for a custom currency.
  constexpr std::string_view name() const noexcept { return text(Text::name); }
  /// "US dollars"; empty for a custom currency.
  constexpr std::string_view plural() const noexcept { return text(Text::plural); }
  /// "$", "A$", "€", or the code where no symbol is settled; empty for a custom currency.
  constexpr std::string_view symbol() const noexcept { return text(Text::symbol); }
  /// The symbol at home ("$" for AUD, "kr" for SEK), or `symbol()`.
  constexpr std::string_view narrow_symbol() const noexcept { return text(Text::narrow_symbol); }

  /// Whether ISO 4217 lists it, now or formerly.
  constexpr bool is_iso() const noexcept;
  /// Whether it is on ISO 4217's list of current codes.
  constexpr bool is_current() const noexcept { return has(tables::CurrencyStatus::current); }
  /// Whether it is on ISO 4217's list of withdrawn codes alone.
  constexpr bool is_withdrawn() const noexcept { return has(tables::CurrencyStatus::withdrawn); }
  /// Whether finq knows nothing but its code and its minor units.
  constexpr bool is_custom() const noexcept { return has(tables::CurrencyStatus::unknown); }

  /// The first day. Error: `not_defined` where finq does not know it.
  constexpr Result<Date> since() const noexcept;

  /// The last day of a withdrawn code. ISO 4217 names the month (or the years) of withdrawal: it
  /// is the last day of that. Error: `not_defined` for codes that are not withdrawn.
  constexpr Result<Date> until() const noexcept;

  /// Whether the code was in use that day: from `since()`, where it is known, to `until()`.
  constexpr bool valid_on(Date day) const noexcept;

  friend constexpr bool operator==(Currency a, Currency b) noexcept { return a.key() == b.key(); }
  friend constexpr std::strong_ordering operator<=>(Currency a, Currency b) noexcept {
    return a.key() <=> b.key();
  }

  /// The currency as four bytes; `from_packed` of the same version of finq reads it back.
  constexpr std::uint32_t packed() const noexcept { return packed_; }
  static constexpr Currency from_packed(std::uint32_t packed) noexcept { return Currency{packed}; }

 private:
  enum class Text : std::uint8_t { name, plural, symbol, narrow_symbol };

  static constexpr std::uint32_t minor_bits = 5;
  static constexpr std::uint32_t no_minor_units = 31;

  constexpr explicit Currency(std::uint32_t packed) noexcept : packed_{packed} {}

  // The code in base 37, first letter first: the order of numbers is that of the codes. 0: none.
  static constexpr std::uint32_t key_of(std::string_view code) noexcept;

  constexpr std::uint32_t key() const noexcept { return packed_ >> minor_bits; }
  // The row of the table, or the one behind it, which knows nothing. No pointer: g++ 12 with
  // -fsanitize=undefined takes no comparison with null for a constant (GCC bug 71962).
  constexpr const tables::CurrencyRow& row() const noexcept;
  constexpr std::string_view text(Text which) const noexcept;
  constexpr bool has(tables::CurrencyStatus status) const noexcept {
    return row().status == static_cast<std::uint8_t>(status);
  }

  std::uint32_t packed_;
};

constexpr std::uint32_t Currency::key_of(std::string_view code) noexcept {
  if (code.empty() || code.size() > CurrencyCode::capacity) return 0;
  std::uint32_t key = 0;
  for (std::size_t i = 0; i < CurrencyCode::capacity; ++i) {
    key *= 37;
    if (i >= code.size()) continue;
    const char c = code[i];
    if (c >= '0' && c <= '9') {
      key += static_cast<std::uint32_t>(c - '0' + 1);
    } else if (c >= 'A' && c <= 'Z') {
      key += static_cast<std::uint32_t>(c - 'A' + 11);
    } else {
      return 0;
    }
  }
  return key;
}

constexpr const tables::CurrencyRow& Currency::row() const noexcept {
  std::size_t low = 0;
  std::size_t high = tables::currency_count;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const std::uint32_t there = tables::currency_rows[middle].packed >> minor_bits;
    if (there == key()) return tables::currency_rows[middle];
    (there < key() ? low : high) = there < key() ? middle + 1 : middle;
  }
  return tables::currency_rows[tables::currency_count];
}

constexpr Result<Currency> Currency::from_code(std::string_view code) noexcept {
  const Currency found{Currency{key_of(code) << minor_bits}.row().packed};
  if (found.key() == 0) return Errc::unknown_currency;
  return found;
}

constexpr Result<Currency> Currency::from_numeric(int numeric) noexcept {
  for (const tables::CurrencyRow& row : tables::currency_rows) {
    if (row.numeric == numeric && numeric != 0) {
      if (Currency{row.packed}.is_current()) return Currency{row.packed};
    }
  }
  return Errc::unknown_currency;
}

constexpr Result<Currency> Currency::from_numeric(int numeric, Date on) noexcept {
  constexpr std::size_t none = tables::currency_count;
  std::size_t best = none;
  for (std::size_t i = 0; i < none; ++i) {
    const tables::CurrencyRow& row = tables::currency_rows[i];
    if (row.numeric != numeric || numeric == 0) continue;
    if (on.days() < row.since || on.days() > row.last) continue;
    const tables::CurrencyRow& rival = tables::currency_rows[best];
    // Of two whose beginnings are not known, the one that ended first is the older.
    if (best == none || row.since > rival.since ||
        (row.since == rival.since && row.last < rival.last)) {
      best = i;
    }
  }
  if (best == none) return Errc::unknown_currency;
  return Currency{tables::currency_rows[best].packed};
}

constexpr Result<Currency> Currency::custom(std::string_view code, int minor_units) noexcept {
  const std::uint32_t key = key_of(code);
  if (key == 0) return Errc::unknown_currency;
  if (minor_units < 0 || minor_units >= static_cast<int>(no_minor_units)) {
    return Errc::out_of_range;
  }
  const Currency made{key << minor_bits | static_cast<std::uint32_t>(minor_units)};
  if (!made.is_custom() && made.row().packed != made.packed_) return Errc::currency_mismatch;
  return made;
}

constexpr CurrencyCode Currency::code() const noexcept {
  CurrencyCode code;
  std::uint32_t rest = key();
  for (std::uint32_t power = 37u * 37 * 37 * 37; rest != 0; power /= 37) {
    const std::uint32_t digit = rest / power;
    code.push_back(static_cast<char>(digit < 11 ? '0' + digit - 1 : 'A' + digit - 11));
    rest %= power;
  }
  return code;
}

constexpr Result<int> Currency::numeric() const noexcept {
  const int numeric = row().numeric;
  if (numeric == 0) return Errc::not_defined;
  return numeric;
}

constexpr Result<int> Currency::minor_units() const noexcept {
  const std::uint32_t digits = packed_ & no_minor_units;
  if (digits == no_minor_units) return Errc::not_defined;
  return static_cast<int>(digits);
}

constexpr int Currency::display_digits() const noexcept {
  return is_custom() ? static_cast<int>(packed_ & no_minor_units) : row().display_digits;
}

constexpr std::string_view Currency::text(Text which) const noexcept {
  const tables::CurrencyRow& found = row();
  const char* const code = tables::currency_text + found.text;
  const char* const name = code + found.code_size;
  // "US dollar" is the beginning of "US dollars": such a name is not there twice.
  const char* const plural = found.plural_shares_name != 0 ? name : name + found.name_size;
  const char* const symbol = plural + found.plural_size;
  if (which == Text::name) return {name, found.name_size};
  if (which == Text::plural) return {plural, found.plural_size};
  if (which == Text::narrow_symbol && found.narrow_size != 0) {
    return {symbol + found.symbol_size, found.narrow_size};
  }
  if (found.symbol_size == 0) return {code, found.code_size};
  return {symbol, found.symbol_size};
}

constexpr bool Currency::is_iso() const noexcept { return is_current() || is_withdrawn(); }

constexpr Result<Date> Currency::since() const noexcept {
  const std::int32_t first = row().since;
  if (first == Date::earliest().days()) return Errc::not_defined;
  return Date::from_days(first);
}

constexpr Result<Date> Currency::until() const noexcept {
  const std::int32_t last = row().last;
  if (last == Date::latest().days()) return Errc::not_defined;
  return Date::from_days(last);
}

constexpr bool Currency::valid_on(Date day) const noexcept {
  const tables::CurrencyRow& found = row();
  return day.days() >= found.since && day.days() <= found.last;
}

// Some systems and programs have macros of these names (BSD: <sys/param.h>; ESP: Solaris; TRY:
// MFC). They are put aside for the definitions, and are as they were below.
#pragma push_macro("ALL")
#pragma push_macro("BSD")
#pragma push_macro("DOT")
#pragma push_macro("ESP")
#pragma push_macro("TOP")
#pragma push_macro("TRY")
#pragma push_macro("XXX")
#undef ALL
#undef BSD
#undef DOT
#undef ESP
#undef TOP
#undef TRY
#undef XXX

#define FINQ_DEFINE_CURRENCY(CODE, PACKED) \
  inline constexpr Currency CODE = Currency::from_packed(PACKED);

FINQ_CURRENCY_CODES(FINQ_DEFINE_CURRENCY);

#undef FINQ_DEFINE_CURRENCY
#undef FINQ_CURRENCY_CODES

constexpr Currency::Currency() noexcept : packed_{XXX.packed_} {}

#pragma pop_macro("ALL")
#pragma pop_macro("BSD")
#pragma pop_macro("DOT")
#pragma pop_macro("ESP")
#pragma pop_macro("TOP")
#pragma pop_macro("TRY")
#pragma pop_macro("XXX")

}  // namespace finq

/// By code, as `==`.
template <>
struct std::hash<finq::Currency> {
  std::size_t operator()(finq::Currency currency) const noexcept {
    return std::hash<std::uint32_t>{}(currency.packed() >> 5);
  }
};

// finq/date_range.hpp: A stretch of days: its first and its last, both inclusive.
namespace finq {

class DatesOfRange;
class PiecesOfRange;

/// At least one day: from `first()` to `last()`, both inclusive.
class DateRange {
 public:
  using Text = detail::ShortText<21>;

  /// The single day 0001-01-01.
  constexpr DateRange() = default;

  /// Error: `out_of_range` if `last` is before `first`.
  static constexpr Result<DateRange> from(Date first, Date last) {
    if (last < first) return Errc::out_of_range;
    DateRange range;
    range.first_ = first;
    range.last_ = last;
    return range;
  }

  /// Reads `2025-07-01/2025-09-30` (ISO 8601), all of it.
  /// Errors: `no_such_date`, `not_a_period` without its slash, `out_of_range` if it runs backwards.
  static constexpr Result<DateRange> from_iso(std::string_view text) {
    if (text.size() != 21 || text[10] != '/') return Errc::not_a_period;
    const auto first = Date::from_iso(text.substr(0, 10));
    const auto last = Date::from_iso(text.substr(11));
    return first && last ? from(*first, *last) : Errc::no_such_date;
  }

  [[nodiscard]] constexpr Date first() const { return first_; }
  [[nodiscard]] constexpr Date last() const { return last_; }
  /// How many days, at least 1.
  [[nodiscard]] constexpr std::int32_t days() const { return last_ - first_ + 1; }

  /// Whether it begins on the first of a month and ends on the last day of one.
  [[nodiscard]] constexpr bool is_whole_months() const {
    return first_.day() == 1 && last_.is_month_end();
  }

  [[nodiscard]] constexpr bool contains(Date date) const { return first_ <= date && date <= last_; }
  [[nodiscard]] constexpr bool contains(const DateRange& other) const {
    return first_ <= other.first_ && other.last_ <= last_;
  }
  [[nodiscard]] constexpr bool overlaps(const DateRange& other) const {
    return first_ <= other.last_ && other.first_ <= last_;
  }
  /// True where one begins on the day after the other ends.
  [[nodiscard]] constexpr bool is_adjacent(const DateRange& other) const {
    return other.first_ - last_ == 1 || first_ - other.last_ == 1;
  }
  /// The days that are in both. Error: `out_of_range` where there are none.
  [[nodiscard]] constexpr Result<DateRange> intersection(const DateRange& other) const {
    return from(first_ < other.first_ ? other.first_ : first_,
                last_ < other.last_ ? last_ : other.last_);
  }

  /// Its days, one after the other: `for (const Date day : range.each_day())`.
  [[nodiscard]] constexpr DatesOfRange each_day() const;
  /// The calendar months that it touches, as ranges; the first and the last are cut where it begins
  /// and ends.
  [[nodiscard]] constexpr PiecesOfRange each_month() const;
  /// The calendar quarters that it touches, cut like its months.
  [[nodiscard]] constexpr PiecesOfRange each_quarter() const;

  /// `2025-07-01/2025-09-30` (ISO 8601), also of a single day.
  [[nodiscard]] constexpr Text text() const {
    Text text;
    text.append(first_.text());
    text.push_back('/');
    text.append(last_.text());
    return text;
  }

  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;

 private:
  Date first_ = Date::earliest();
  Date last_ = Date::earliest();
};

/// Whether one is the other of a year ago, which is what a growth rate year over year assumes.
///
/// Both ends lie 52 or 53 weeks apart (365 days lie between), and the lengths differ by less than a
/// week: February may have its leap day, but 53 weeks do not compare with 52.
constexpr bool are_a_year_apart(const DateRange& a, const DateRange& b) {
  constexpr auto is_year = [](std::int32_t days) { return days >= 52 * 7 && days <= 53 * 7; };
  const std::int32_t first = a.first() - b.first();
  const std::int32_t last = a.last() - b.last();
  const bool is_either_way =
      (is_year(first) && is_year(last)) || (is_year(-first) && is_year(-last));
  const std::int32_t longer = a.days() - b.days();
  return is_either_way && longer < 7 && longer > -7;
}

/// The days of a range: a forward range of `Date`.
class DatesOfRange {
 public:
  class Iterator {
   public:
    using value_type = Date;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() = default;
    /// The end of a range may lie behind the last date, so that it is no `Date`.
    constexpr explicit Iterator(std::int32_t day) : day_{day} {}
    constexpr Date operator*() const { return Date::from_days(day_).value(); }
    constexpr Iterator& operator++() {
      ++day_;
      return *this;
    }
    constexpr Iterator operator++(int) {
      const Iterator before = *this;
      ++day_;
      return before;
    }
    friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

   private:
    std::int32_t day_ = 0;
  };

  constexpr explicit DatesOfRange(const DateRange& range) : range_{range} {}
  [[nodiscard]] constexpr Iterator begin() const { return Iterator{range_.first().days()}; }
  [[nodiscard]] constexpr Iterator end() const { return Iterator{range_.last().days() + 1}; }

 private:
  DateRange range_{};
};

/// The calendar months or quarters of a range: a forward range of `DateRange`.
class PiecesOfRange {
 public:
  class Iterator {
   public:
    using value_type = DateRange;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() = default;
    /// Stands on the piece that begins on `day`, in days since 1970.
    constexpr Iterator(std::int32_t day, Date last, int months)
        : day_{day}, last_{last}, months_{months} {}
    constexpr DateRange operator*() const {
      return DateRange::from(Date::from_days(day_).value(), piece_end()).value();
    }
    constexpr Iterator& operator++() {
      day_ = piece_end().days() + 1;
      return *this;
    }
    constexpr Iterator operator++(int) {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const Iterator&, const Iterator&) = default;

   private:
    [[nodiscard]] constexpr Date piece_end() const {
      const DateFields f = detail::fields_from_days(day_);
      const int month = (f.month + months_ - 1) / months_ * months_;
      const Date end = Date::from(f.year, month, days_in_month(f.year, month)).value();
      return end < last_ ? end : last_;
    }

    std::int32_t day_ = 0;
    Date last_{};
    int months_ = 1;
  };

  /// Pieces of `months`, which divide a year.
  constexpr PiecesOfRange(const DateRange& range, int months) : range_{range}, months_{months} {}
  [[nodiscard]] constexpr Iterator begin() const {
    return {range_.first().days(), range_.last(), months_};
  }
  [[nodiscard]] constexpr Iterator end() const {
    return {range_.last().days() + 1, range_.last(), months_};
  }

 private:
  DateRange range_{};
  int months_ = 1;
};

constexpr DatesOfRange DateRange::each_day() const { return DatesOfRange{*this}; }
constexpr PiecesOfRange DateRange::each_month() const { return {*this, 1}; }
constexpr PiecesOfRange DateRange::each_quarter() const { return {*this, 3}; }

}  // namespace finq

template <>
struct std::hash<finq::DateRange> {
  std::size_t operator()(const finq::DateRange& range) const noexcept {
    const std::size_t first = std::hash<finq::Date>{}(range.first());
    return first * 31U + std::hash<finq::Date>{}(range.last());
  }
};

// finq/detail/word_arithmetic.hpp: 64-bit words multiplied and divided at full width.
namespace finq::detail {

/// An unsigned integer of 128 bits in two words.
struct UInt128 {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr bool operator==(UInt128, UInt128) = default;
};

/// A quotient of one word, and what is left.
struct WordDivision {
  std::uint64_t quotient;
  std::uint64_t rest;
};

// Everything else is built from these few, so that nothing else depends on the compiler's having
// a 128-bit integer. The two paths have different names: objects built with different flags link
// into one program.
#if defined(__SIZEOF_INT128__) && !defined(FINQ_PORTABLE)

inline namespace int128 {

__extension__ using Native = unsigned __int128;

constexpr Native native(UInt128 a) noexcept { return (Native{a.high} << 64) | a.low; }
constexpr UInt128 words(Native a) noexcept {
  return {static_cast<std::uint64_t>(a >> 64), static_cast<std::uint64_t>(a)};
}

/// The sum, modulo 2^128.
constexpr UInt128 add(UInt128 a, UInt128 b) noexcept { return words(native(a) + native(b)); }

/// The difference, modulo 2^128.
constexpr UInt128 subtract(UInt128 a, UInt128 b) noexcept { return words(native(a) - native(b)); }

constexpr bool less(UInt128 a, UInt128 b) noexcept { return native(a) < native(b); }

/// The whole product.
constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b) noexcept {
  return words(Native{a} * b);
}

/// `a / b`. Needs a.high < b, so that the quotient is one word.
constexpr WordDivision divide(UInt128 a, std::uint64_t b) noexcept {
  const Native dividend = native(a);
  const auto quotient = static_cast<std::uint64_t>(dividend / b);
  return {quotient, a.low - quotient * b};
}

}  // namespace int128

#else

inline namespace portable {

/// The sum, modulo 2^128.
constexpr UInt128 add(UInt128 a, UInt128 b) noexcept {
  const std::uint64_t low = a.low + b.low;
  return {a.high + b.high + (low < a.low ? 1U : 0U), low};
}

/// The difference, modulo 2^128.
constexpr UInt128 subtract(UInt128 a, UInt128 b) noexcept {
  return {a.high - b.high - (a.low < b.low ? 1U : 0U), a.low - b.low};
}

constexpr bool less(UInt128 a, UInt128 b) noexcept {
  return a.high != b.high ? a.high < b.high : a.low < b.low;
}

/// The whole product.
constexpr UInt128 multiply(std::uint64_t a, std::uint64_t b) noexcept {
  constexpr std::uint64_t half = 0xFFFF'FFFF;
  const std::uint64_t low = (a & half) * (b & half);
  // Cannot wrap: (2^32 - 1)^2 + 2^32 - 1 < 2^64.
  const std::uint64_t first = (a >> 32) * (b & half) + (low >> 32);
  const std::uint64_t second = (a & half) * (b >> 32) + (first & half);
  return {(a >> 32) * (b >> 32) + (first >> 32) + (second >> 32), (second << 32) | (low & half)};
}

// One 32-bit digit of a schoolbook division (Knuth, The Art of Computer Programming, 4.3.1 D).
// `b` has its top bit set; `rest` < b; the digit that comes down is `next`.
constexpr WordDivision divide_digit(std::uint64_t rest, std::uint64_t next,
                                    std::uint64_t b) noexcept {
  constexpr std::uint64_t base = std::uint64_t{1} << 32;
  std::uint64_t digit = rest / (b >> 32);
  std::uint64_t left = rest % (b >> 32);
  // The estimate is at most two too large.
  while (digit >= base || digit * (b & (base - 1)) > ((left << 32) | next)) {
    --digit;
    left += b >> 32;
    if (left >= base) break;
  }
  return {digit, ((rest << 32) | next) - digit * b};
}

/// `a / b`. Needs a.high < b, so that the quotient is one word.
constexpr WordDivision divide(UInt128 a, std::uint64_t b) noexcept {
  if (a.high == 0) return {a.low / b, a.low % b};
  const int shift = std::countl_zero(b);
  const std::uint64_t divisor = b << shift;
  const std::uint64_t high = (a.high << shift) | (a.low >> 1 >> (63 - shift));
  const std::uint64_t low = a.low << shift;
  const WordDivision first = divide_digit(high, low >> 32, divisor);
  const WordDivision second = divide_digit(first.rest, low & 0xFFFF'FFFF, divisor);
  return {(first.quotient << 32) + second.quotient, second.rest >> shift};
}

}  // namespace portable

#endif

}  // namespace finq::detail

// finq/detail/powers_of_ten.hpp: The powers of ten that 128 bits can hold.
namespace finq::detail {

/// The largest power below; a Decimal's coefficient is smaller than that power.
inline constexpr int max_power = 38;

struct PowersOfTen {
  UInt128 values[max_power + 1];

  constexpr PowersOfTen() : values{} {
    values[0] = {0, 1};
    for (int i = 1; i <= max_power; ++i) {
      const UInt128 low = multiply(values[i - 1].low, 10);
      values[i] = {values[i - 1].high * 10 + low.high, low.low};
    }
  }
};
inline constexpr PowersOfTen powers_of_ten;

/// 10^power. Needs 0 ≤ power ≤ max_power.
constexpr UInt128 power_of_ten(int power) noexcept { return powers_of_ten.values[power]; }

/// How many decimal digits: 1 for zero.
constexpr int count_digits(UInt128 a) noexcept {
  const int bits = a.high != 0 ? 128 - std::countl_zero(a.high) : 64 - std::countl_zero(a.low | 1);
  // 1233/4096 is just above log10(2): for up to 128 bits the estimate is right or one too small.
  const int estimate = (bits * 1233) >> 12;
  if (estimate > max_power) return estimate;
  return less(a, power_of_ten(estimate)) ? (estimate == 0 ? 1 : estimate) : estimate + 1;
}

}  // namespace finq::detail

// finq/detail/wide_integer.hpp: Unsigned integers of 128 and 256 bits, word by word.
namespace finq::detail {

/// An unsigned integer of 256 bits.
struct UInt256 {
  UInt128 high{};
  UInt128 low{};

  friend constexpr bool operator==(UInt256, UInt256) = default;
};

struct Division128 {
  UInt128 quotient;
  UInt128 rest;
};

struct Division256 {
  UInt256 quotient;
  UInt128 rest;
};

/// A sum or product of 256 bits, and whether it was too large for them.
struct Checked256 {
  UInt256 value;
  bool overflow;
};

constexpr bool is_zero(UInt128 a) noexcept { return (a.high | a.low) == 0; }
constexpr bool is_zero(UInt256 a) noexcept { return is_zero(a.high) && is_zero(a.low); }

constexpr std::strong_ordering compare(UInt128 a, UInt128 b) noexcept {
  return a.high != b.high ? a.high <=> b.high : a.low <=> b.low;
}
constexpr std::strong_ordering compare(UInt256 a, UInt256 b) noexcept {
  return a.high != b.high ? compare(a.high, b.high) : compare(a.low, b.low);
}

constexpr UInt128 negate(UInt128 a) noexcept { return subtract(UInt128{}, a); }

constexpr Checked256 add(UInt256 a, UInt128 b) noexcept {
  const UInt128 low = add(a.low, b);
  if (!less(low, b)) return {{a.high, low}, false};
  const UInt128 high = add(a.high, UInt128{0, 1});
  return {{high, low}, is_zero(high)};
}

/// Needs a ≥ b.
constexpr UInt256 subtract(UInt256 a, UInt128 b) noexcept {
  const std::uint64_t borrow = less(a.low, b) ? 1 : 0;
  return {subtract(a.high, UInt128{0, borrow}), subtract(a.low, b)};
}

/// The whole product.
constexpr UInt256 multiply(UInt128 a, UInt128 b) noexcept {
  const UInt128 low = multiply(a.low, b.low);
  if ((a.high | b.high) == 0) return {{}, low};
  const UInt128 cross = multiply(a.high, b.low);
  // Neither sum can wrap: (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
  const UInt128 first = add(cross, UInt128{0, low.high});
  const UInt128 second = add(multiply(a.low, b.high), UInt128{0, first.low});
  const UInt128 high = add(multiply(a.high, b.high), UInt128{0, first.high});
  return {add(high, UInt128{0, second.high}), {second.low, low.low}};
}

constexpr Checked256 multiply(UInt256 a, UInt128 b) noexcept {
  const UInt256 low = multiply(a.low, b);
  const UInt256 high = multiply(a.high, b);
  const UInt128 sum = add(high.low, low.high);
  return {{sum, low.low}, !is_zero(high.high) || less(sum, low.high)};
}

// Three words by two (Knuth, The Art of Computer Programming, 4.3.1 D, in base 2^64). The top
// bit of `b` is set and `rest` < b. The test with both words of `b` makes the estimate exact.
struct DigitDivision {
  std::uint64_t quotient;
  UInt128 rest;
};
constexpr DigitDivision divide_digit(UInt128 rest, std::uint64_t next, UInt128 b) noexcept {
  std::uint64_t digit = 0;
  std::uint64_t left = 0;
  bool fits = true;
  if (rest.high >= b.high) {
    digit = ~std::uint64_t{0};
    left = rest.low + b.high;
    fits = left >= b.high;
  } else {
    const WordDivision estimate = divide(rest, b.high);
    digit = estimate.quotient;
    left = estimate.rest;
  }
  UInt128 product = multiply(digit, b.low);
  while (fits && less(UInt128{left, next}, product)) {
    --digit;
    product = subtract(product, UInt128{0, b.low});
    left += b.high;
    fits = left >= b.high;
  }
  return {digit, subtract(UInt128{left, next}, product)};
}

/// Needs b ≠ 0.
constexpr Division128 divide(UInt128 a, UInt128 b) noexcept {
  if (less(a, b)) return {{}, a};
  if (b.high == 0) {
    const std::uint64_t high = a.high / b.low;
    const WordDivision low = divide(UInt128{a.high - high * b.low, a.low}, b.low);
    return {{high, low.quotient}, {0, low.rest}};
  }
  const int shift = std::countl_zero(b.high);
  const int back = 63 - shift;
  const UInt128 divisor{(b.high << shift) | (b.low >> 1 >> back), b.low << shift};
  const UInt128 top{a.high >> 1 >> back, (a.high << shift) | (a.low >> 1 >> back)};
  const DigitDivision digit = divide_digit(top, a.low << shift, divisor);
  return {{0, digit.quotient},
          {digit.rest.high >> shift, (digit.rest.high << 1 << back) | (digit.rest.low >> shift)}};
}

/// Needs b ≠ 0.
constexpr Division256 divide(UInt256 a, UInt128 b) noexcept {
  if (is_zero(a.high)) {
    const Division128 short_division = divide(a.low, b);
    return {{{}, short_division.quotient}, short_division.rest};
  }
  if (b.high == 0) {
    const Division128 high = divide(a.high, b);
    const WordDivision second = divide(UInt128{high.rest.low, a.low.high}, b.low);
    const WordDivision last = divide(UInt128{second.rest, a.low.low}, b.low);
    return {{high.quotient, {second.quotient, last.quotient}}, {0, last.rest}};
  }
  const int shift = std::countl_zero(b.high);
  const int back = 63 - shift;
  const UInt128 divisor{(b.high << shift) | (b.low >> 1 >> back), b.low << shift};
  const UInt128 top{a.high.high >> 1 >> back, (a.high.high << shift) | (a.high.low >> 1 >> back)};
  const std::uint64_t next = (a.high.low << shift) | (a.low.high >> 1 >> back);
  const DigitDivision first = divide_digit(top, next, divisor);
  const DigitDivision second =
      divide_digit(first.rest, (a.low.high << shift) | (a.low.low >> 1 >> back), divisor);
  const DigitDivision last = divide_digit(second.rest, a.low.low << shift, divisor);
  return {{{0, first.quotient}, {second.quotient, last.quotient}},
          {last.rest.high >> shift, (last.rest.high << 1 << back) | (last.rest.low >> shift)}};
}

}  // namespace finq::detail

// finq/rounding.hpp: The seven ways to round, and the one decision they share.
namespace finq {

/// How to drop digits. Always an argument, never a global setting.
///
/// The names and meanings are those of the General Decimal Arithmetic specification (and of
/// Python's `decimal`, Java's `RoundingMode`). In the examples one digit is kept: none after the
/// point.
enum class Rounding : std::uint8_t {
  half_even,  ///< to the nearest, a tie to the even digit:   2.5 → 2,  3.5 → 4,  -2.5 → -2
  half_up,    ///< to the nearest, a tie away from zero:      2.5 → 3,  -2.5 → -3
  half_down,  ///< to the nearest, a tie towards zero:        2.5 → 2,  -2.5 → -2
  up,         ///< away from zero:                            2.1 → 3,  -2.1 → -3
  down,       ///< towards zero, cutting off:                 2.9 → 2,  -2.9 → -2
  ceiling,    ///< towards the larger number:                 2.1 → 3,  -2.9 → -2
  floor,      ///< towards the smaller number:                2.9 → 2,  -2.1 → -3
};

/// "half_even"
constexpr std::string_view name(Rounding how) noexcept {
  constexpr std::string_view names[] = {"half_even", "half_up", "half_down", "up",
                                        "down",      "ceiling", "floor"};
  return names[static_cast<std::uint8_t>(how)];
}

namespace detail {

// Whether the magnitude grows by one unit of the last digit kept. `rest` is the part dropped
// compared with half a unit; it is not zero. `odd`: whether the last digit kept is odd.
constexpr bool grows(Rounding how, bool negative, bool odd, std::strong_ordering rest) noexcept {
  switch (how) {
    case Rounding::half_even: return rest > 0 || (rest == 0 && odd);
    case Rounding::half_up: return rest >= 0;
    case Rounding::half_down: return rest > 0;
    case Rounding::up: return true;
    case Rounding::down: return false;
    case Rounding::ceiling: return !negative;
    case Rounding::floor: return negative;
  }
  return false;
}

}  // namespace detail
}  // namespace finq

// finq/detail/figure.hpp: Exact arithmetic on sign, coefficient and exponent.
namespace finq::detail {

inline constexpr std::int64_t max_exponent = 32767;
inline constexpr std::int64_t min_exponent = -32768;

/// A Decimal taken apart: (-1)^negative × coefficient × 10^exponent.
struct Figure {
  UInt128 coefficient{};
  std::int64_t exponent = 0;
  bool negative = false;
};

constexpr bool fits(UInt128 coefficient) noexcept {
  return less(coefficient, power_of_ten(max_power));
}

/// Drops trailing zeros, but never more than the exponent can take before it exceeds `limit`.
constexpr Figure strip_zeros(Figure a, std::int64_t limit) noexcept {
  if (is_zero(a.coefficient)) return a;
  for (int step = 32; step > 0; step /= 2) {
    if (a.exponent + step > limit) continue;
    const UInt128 power = power_of_ten(step);
    if (less(a.coefficient, power)) continue;
    const Division128 division = divide(a.coefficient, power);
    if (!is_zero(division.rest)) continue;
    a.coefficient = division.quotient;
    a.exponent += step;
  }
  return a;
}

/// Moves an exponent that is out of range back into it where the digits allow.
constexpr Result<Figure> fit_exponent(Figure a) noexcept {
  if (a.exponent >= min_exponent && a.exponent <= max_exponent) return a;
  const std::int64_t target = a.exponent < min_exponent ? min_exponent : max_exponent;
  if (is_zero(a.coefficient)) return Figure{{}, target, a.negative};
  const std::int64_t distance = a.exponent < target ? target - a.exponent : a.exponent - target;
  if (distance >= max_power) return Errc::not_exact;
  const UInt128 power = power_of_ten(static_cast<int>(distance));
  if (a.exponent < target) {
    const Division128 division = divide(a.coefficient, power);
    if (!is_zero(division.rest)) return Errc::not_exact;
    return Figure{division.quotient, target, a.negative};
  }
  const UInt256 product = multiply(a.coefficient, power);
  if (!is_zero(product.high) || !fits(product.low)) return Errc::not_exact;
  return Figure{product.low, target, a.negative};
}

/// The figure with that value, if 38 digits and the exponent can hold it.
constexpr Result<Figure> fit(bool negative, UInt256 magnitude, std::int64_t exponent) noexcept {
  while (!is_zero(magnitude.high) || !fits(magnitude.low)) {
    const Division256 division = divide(magnitude, UInt128{0, 10});
    if (!is_zero(division.rest)) return Errc::not_exact;
    magnitude = division.quotient;
    ++exponent;
  }
  return fit_exponent({magnitude.low, exponent, negative});
}

constexpr Result<Figure> add(Figure a, Figure b) noexcept {
  if (a.exponent < b.exponent) return add(b, a);
  if (is_zero(a.coefficient)) return b;
  if (is_zero(b.coefficient)) return a;
  if (a.exponent - b.exponent > max_power) b = strip_zeros(b, a.exponent);
  const std::int64_t distance = a.exponent - b.exponent;
  // The sum is larger than 10^39 - 10^38, and its last digit, that of `b`, is not zero.
  if (distance > max_power) return Errc::not_exact;
  const UInt256 scaled = multiply(a.coefficient, power_of_ten(static_cast<int>(distance)));
  if (a.negative == b.negative) {
    return fit(a.negative, add(scaled, b.coefficient).value, b.exponent);
  }
  if (compare(scaled, UInt256{{}, b.coefficient}) < 0) {
    return fit(b.negative, {{}, subtract(b.coefficient, scaled.low)}, b.exponent);
  }
  return fit(a.negative, subtract(scaled, b.coefficient), b.exponent);
}

constexpr Result<Figure> multiply(Figure a, Figure b) noexcept {
  return fit(a.negative != b.negative, multiply(a.coefficient, b.coefficient),
             a.exponent + b.exponent);
}

/// Compares what is not zero, signs apart.
constexpr std::strong_ordering compare_magnitudes(Figure a, Figure b) noexcept {
  if (a.exponent == b.exponent) return compare(a.coefficient, b.coefficient);
  if (a.exponent < b.exponent) return 0 <=> compare_magnitudes(b, a);
  const std::int64_t distance = a.exponent - b.exponent;
  if (distance > max_power) return std::strong_ordering::greater;
  const UInt256 scaled = multiply(a.coefficient, power_of_ten(static_cast<int>(distance)));
  return compare(scaled, UInt256{{}, b.coefficient});
}

/// Twice `rest` against `whole` (below 2^127).
constexpr std::strong_ordering compare_with_half(UInt128 rest, UInt128 whole) noexcept {
  return compare(add(rest, rest), whole);
}

/// `magnitude` / 10^count to an integer; `inexact`: something smaller was dropped before.
constexpr Result<Figure> drop_digits(bool negative, UInt256 magnitude, std::int64_t count,
                                     bool inexact, std::int64_t exponent, Rounding how) noexcept {
  auto half = std::strong_ordering::less;
  // 2^256 has 78 digits: beyond that all of it is less than half a unit.
  if (count > 78) {
    inexact = inexact || !is_zero(magnitude);
    magnitude = {};
  } else {
    while (count > 0) {
      const int step = count > max_power ? max_power : static_cast<int>(count);
      const UInt128 power = power_of_ten(step);
      const Division256 division = divide(magnitude, power);
      half = compare_with_half(division.rest, power);
      if (half == 0 && inexact) half = std::strong_ordering::greater;
      inexact = inexact || !is_zero(division.rest);
      magnitude = division.quotient;
      count -= step;
    }
  }
  if (inexact && grows(how, negative, (magnitude.low.low & 1) != 0, half)) {
    magnitude = add(magnitude, UInt128{0, 1}).value;
  }
  return fit(negative, magnitude, exponent);
}

/// A division to be rounded: ± dividend / divisor × 10^shift is an integer, times 10^exponent.
struct Quotient {
  UInt256 dividend;
  UInt128 divisor;
  std::int64_t shift;
  std::int64_t exponent;
  bool negative;
};

/// What one word can divide: most amounts times most rates are so short.
struct ShortQuotient {
  UInt128 dividend{};
  std::uint64_t divisor = 0;

  /// Whether the quotient is one word.
  constexpr explicit operator bool() const noexcept { return dividend.high < divisor; }
};

/// The shift made part of one side. False where a side is too long for that.
constexpr ShortQuotient shorten(const Quotient& a) noexcept {
  constexpr int word_digits = 19;
  // Word by word: to copy two words at once waits until both have reached the memory.
  const std::uint64_t high = a.dividend.low.high;
  const std::uint64_t low = a.dividend.low.low;
  const std::uint64_t divisor = a.divisor.low;
  if (!is_zero(a.dividend.high) || a.divisor.high != 0) return {};
  if (a.shift == 0) return {{high, low}, divisor};
  if (a.shift < -word_digits || a.shift > word_digits) return {};
  const std::uint64_t power = power_of_ten(static_cast<int>(a.shift < 0 ? -a.shift : a.shift)).low;
  if (a.shift > 0) {
    return high == 0 ? ShortQuotient{multiply(low, power), divisor} : ShortQuotient{};
  }
  const UInt128 larger = multiply(divisor, power);
  return larger.high == 0 ? ShortQuotient{{high, low}, larger.low} : ShortQuotient{};
}

constexpr Result<Figure> divide(const ShortQuotient& a, const Quotient& whole,
                                Rounding how) noexcept {
  const WordDivision division = divide(a.dividend, a.divisor);
  UInt128 quotient{0, division.quotient};
  if (division.rest != 0 && grows(how, whole.negative, (division.quotient & 1) != 0,
                                  division.rest <=> a.divisor - division.rest)) {
    quotient = add(quotient, UInt128{0, 1});
  }
  return fit_exponent({quotient, whole.exponent, whole.negative});
}

/// The rounded quotient, by whatever length it takes.
///
/// Needs divisor ≠ 0 and < 10^38. A quotient beyond 2^256 with a rest has no 38-digit form: were
/// it m × 10^z with m < 10^38, the rest times a power of ten would be a multiple of 10^min(shift,
/// z) below the divisor.
// Out of line, so that the short way is taken in place.
[[gnu::noinline]] constexpr Result<Figure> divide_long(Quotient a, Rounding how) noexcept {
  if (a.shift > 0 && is_zero(a.dividend.high)) {
    const int step = a.shift > max_power ? max_power : static_cast<int>(a.shift);
    a.dividend = multiply(a.dividend.low, power_of_ten(step));
    a.shift -= step;
  }
  auto [quotient, rest] = divide(a.dividend, a.divisor);
  if (a.shift < 0) {
    return drop_digits(a.negative, quotient, -a.shift, !is_zero(rest), a.exponent, how);
  }
  while (a.shift > 0 && !is_zero(rest)) {
    const int step = a.shift > max_power ? max_power : static_cast<int>(a.shift);
    const Checked256 scaled = multiply(quotient, power_of_ten(step));
    const Division256 digits = divide(multiply(rest, power_of_ten(step)), a.divisor);
    const Checked256 sum = add(scaled.value, digits.quotient.low);
    if (scaled.overflow || sum.overflow) return Errc::not_exact;
    quotient = sum.value;
    rest = digits.rest;
    a.shift -= step;
  }
  if (!is_zero(rest)) {
    const std::strong_ordering half = compare_with_half(rest, a.divisor);
    if (grows(how, a.negative, (quotient.low.low & 1) != 0, half)) {
      const Checked256 sum = add(quotient, UInt128{0, 1});
      if (sum.overflow) return Errc::not_exact;
      quotient = sum.value;
    }
  }
  return fit(a.negative, quotient, a.exponent + a.shift);
}

/// The rounded quotient; only the result must fit, not what is calculated on the way.
constexpr Result<Figure> divide(const Quotient& a, Rounding how) noexcept {
  if (const ShortQuotient quotient = shorten(a)) [[likely]]
    return divide(quotient, a, how);
  return divide_long(a, how);
}

/// The quotient with all its digits; `shift` and `exponent` of `a` are those of the operands.
constexpr Result<Figure> divide_exact(Quotient a) noexcept {
  auto [quotient, rest] = divide(a.dividend, a.divisor);
  std::int64_t exponent = a.exponent;
  while (!is_zero(rest)) {
    const UInt128 power = power_of_ten(max_power);
    const Checked256 scaled = multiply(quotient, power);
    const Division256 digits = divide(multiply(rest, power), a.divisor);
    const Checked256 sum = add(scaled.value, digits.quotient.low);
    if (scaled.overflow || sum.overflow) return Errc::not_exact;
    quotient = sum.value;
    rest = digits.rest;
    exponent -= max_power;
  }
  Result<Figure> result = fit(a.negative, quotient, exponent);
  if (!result || exponent == a.exponent) return result;
  return strip_zeros(*result, a.exponent < max_exponent ? a.exponent : max_exponent);
}

}  // namespace finq::detail

// finq/detail/hash.hpp: One hash made of several.
namespace finq::detail {

/// Takes `word` into the hash `seed`: a step of Steele, Lea and Flood's SplitMix64.
constexpr std::uint64_t mix_hash(std::uint64_t seed, std::uint64_t word) noexcept {
  std::uint64_t mixed = (word ^ seed) + 0x9E37'79B9'7F4A'7C15;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
  return mixed ^ (mixed >> 31);
}

/// The hash of a value with these parts, in this order.
template <class... Words>
constexpr std::size_t hash_of_parts(Words... words) noexcept {
  std::uint64_t hash = 0;
  ((hash = mix_hash(hash, static_cast<std::uint64_t>(words))), ...);
  return static_cast<std::size_t>(hash);
}

}  // namespace finq::detail

// finq/detail/write_digits.hpp: Writes whole numbers as decimal digits.
namespace finq::detail {

struct DigitPairs {
  char values[200];

  constexpr DigitPairs() : values{} {
    for (int i = 0; i < 100; ++i) {
      values[2 * i] = static_cast<char>('0' + i / 10);
      values[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
  }
};
inline constexpr DigitPairs digit_pairs;

/// Writes exactly `count` digits, with leading zeros; returns the end.
constexpr char* write_digits(char* out, std::uint64_t value, int count) noexcept {
  int left = count;
  for (; left >= 2; left -= 2) {
    const auto pair = static_cast<int>(value % 100);
    out[left - 1] = digit_pairs.values[2 * pair + 1];
    out[left - 2] = digit_pairs.values[2 * pair];
    value /= 100;
  }
  if (left == 1) out[0] = static_cast<char>('0' + value % 10);
  return out + count;
}

/// Writes exactly `count` digits, with leading zeros; returns the end.
constexpr char* write_digits(char* out, UInt128 value, int count) noexcept {
  constexpr int word_digits = 19;
  if (value.high == 0 && count <= word_digits) return write_digits(out, value.low, count);
  const Division128 division = divide(value, power_of_ten(word_digits));
  out = write_digits(out, division.quotient, count - word_digits);
  return write_digits(out, division.rest.low, word_digits);
}

}  // namespace finq::detail

// finq/decimal.hpp: An exact decimal number of up to 38 digits.
namespace finq {

/// A type of whole numbers: an integer that is no `bool` and no character.
template <class T>
concept WholeNumber = std::integral<T> && sizeof(T) <= 8 &&
                      !std::same_as<std::remove_cv_t<T>, bool> &&
                      !std::same_as<std::remove_cv_t<T>, char> &&
                      !std::same_as<std::remove_cv_t<T>, wchar_t> &&
                      !std::same_as<std::remove_cv_t<T>, char8_t> &&
                      !std::same_as<std::remove_cv_t<T>, char16_t> &&
                      !std::same_as<std::remove_cv_t<T>, char32_t>;

/// An exact decimal number: coefficient × 10^exponent.
///
/// The coefficient has a sign and at most 38 digits, the exponent goes from -32768 to 32767.
/// Two decimals are equal, ordered and hashed by value: 1.0 equals 1.00. There is no negative
/// zero, no infinity and no NaN. Sums, differences and products are exact, or `not_exact`: nothing
/// is ever rounded without a `Rounding`. Never built from a binary floating-point number.
class Decimal {
 public:
  /// The most digits that a coefficient can have.
  static constexpr int max_digits = 38;
  static constexpr int min_exponent = -32768;
  static constexpr int max_exponent = 32767;

  /// Zero.
  constexpr Decimal() noexcept = default;

  /// A whole number; every 64-bit integer fits.
  template <WholeNumber T>
  constexpr Decimal(T value) noexcept
      : high_{value < T{} ? -1 : 0}, low_{static_cast<std::uint64_t>(value)} {}

  /// A binary floating-point number is not an exact decimal: `0.1` is none of the tenths.
  template <std::floating_point T>
  Decimal(T) = delete;  // write "0.1"_decimal, or Decimal::scaled(1, -1) for a tenth

  /// ± (high × 2^64 + low) × 10^exponent.
  ///
  /// Errors: `not_exact` if 38 digits and the exponent's range cannot hold that value.
  static constexpr Result<Decimal> make(bool negative, std::uint64_t high, std::uint64_t low,
                                        int exponent) noexcept {
    const detail::UInt128 coefficient{high, low};
    if (detail::fits(coefficient) && exponent >= min_exponent && exponent <= max_exponent) {
      return Decimal{detail::Figure{coefficient, exponent, negative}};
    }
    return from(detail::fit(negative, {{}, coefficient}, exponent));
  }

  /// coefficient × 10^exponent: `scaled(489, -2)` is 4.89.
  ///
  /// Errors: `not_exact` if the exponent's range cannot hold that value.
  static constexpr Result<Decimal> scaled(std::int64_t coefficient, int exponent) noexcept {
    return Decimal{coefficient}.scaled_by(exponent);
  }

  constexpr bool is_negative() const noexcept { return high_ < 0; }
  constexpr bool is_zero() const noexcept {
    return (static_cast<std::uint64_t>(high_) | low_) == 0;
  }
  /// Whether there is nothing after the point: 2.00 is an integer.
  constexpr bool is_integer() const noexcept { return exponent_ >= 0 || stripped().exponent >= 0; }

  /// The upper 64 bits of the coefficient, which is never negative; see `is_negative`.
  constexpr std::uint64_t coefficient_high() const noexcept { return magnitude().high; }
  /// The lower 64 bits of the coefficient.
  constexpr std::uint64_t coefficient_low() const noexcept { return magnitude().low; }
  /// The power of ten as held; it may differ between equal values (1.0: -1, 1.00: -2).
  constexpr int exponent() const noexcept { return exponent_; }
  /// The digits after the point as held: 2 for 1.50, 0 for 15 × 10^6.
  constexpr int decimals() const noexcept { return exponent_ < 0 ? -int{exponent_} : 0; }

  constexpr Decimal abs() const noexcept { return is_negative() ? -*this : *this; }
  constexpr Decimal operator+() const noexcept { return *this; }
  constexpr Decimal operator-() const noexcept {
    return Decimal{detail::negate(words()), exponent_};
  }

  /// × 10^power, exactly: only the exponent moves.
  ///
  /// Errors: `not_exact` if the exponent would leave its range and the digits cannot make up.
  constexpr Result<Decimal> scaled_by(int power) const noexcept {
    const std::int64_t exponent = std::int64_t{exponent_} + power;
    if (exponent >= min_exponent && exponent <= max_exponent) {
      return Decimal{words(), static_cast<std::int16_t>(exponent)};
    }
    return from(detail::fit_exponent({magnitude(), exponent, is_negative()}));
  }

  /// Rounded to `decimals` digits after the point; negative: to tens (-1), hundreds (-2), …
  ///
  /// What has no more digits than that comes back as it is. Errors: `not_exact` if the result
  /// does not fit (possible only where `decimals` is below -32767).
  constexpr Result<Decimal> rounded(int decimals, Rounding how) const noexcept {
    const std::int64_t extra = -std::int64_t{exponent_} - decimals;
    if (extra <= 0) return *this;
    return from(detail::drop_digits(is_negative(), {{}, magnitude()}, extra, false,
                                    -std::int64_t{decimals}, how));
  }

  /// The same value with no trailing zeros in the coefficient; zero with exponent 0.
  constexpr Decimal normalized() const noexcept {
    if (is_zero()) return {};
    return Decimal{detail::strip_zeros(figure(), max_exponent)};
  }

  /// The value as an integer.
  ///
  /// Errors: `not_exact` if it is no integer; `out_of_range` if 64 bits cannot hold it.
  constexpr Result<std::int64_t> to_int64() const noexcept;

  /// How many bytes `write_plain` writes: never more than 2 + 38 + |exponent|.
  constexpr std::size_t plain_size() const noexcept;

  /// Writes plain notation and returns its end: `39800000000`, `-0.25`, `0`.
  ///
  /// No exponent, no trailing zeros after the point, no terminating zero. `out` must have room for
  /// `plain_size()` bytes.
  constexpr char* write_plain(char* out) const noexcept;

  /// By value: 1.0 equals 1.00.
  friend constexpr bool operator==(const Decimal& a, const Decimal& b) noexcept {
    if (a.exponent_ == b.exponent_) return a.high_ == b.high_ && a.low_ == b.low_;
    return (a <=> b) == 0;
  }
  friend constexpr std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
    if (a.exponent_ == b.exponent_) {
      return a.high_ != b.high_ ? a.high_ <=> b.high_ : a.low_ <=> b.low_;
    }
    if (a.is_zero() || b.is_zero() || a.is_negative() != b.is_negative()) {
      return a.sign() <=> b.sign();
    }
    return a.is_negative() ? detail::compare_magnitudes(b.figure(), a.figure())
                           : detail::compare_magnitudes(a.figure(), b.figure());
  }

  friend constexpr Result<Decimal> checked_add(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> checked_sub(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> checked_mul(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> divide(const Decimal& a, const Decimal& b, int decimals,
                                          Rounding how) noexcept;
  friend constexpr Result<Decimal> multiply_divide(const Decimal& a, const Decimal& b,
                                                   const Decimal& c, int decimals,
                                                   Rounding how) noexcept;
  friend constexpr Result<Decimal> divide_exact(const Decimal& a, const Decimal& b) noexcept;

  /// The exact sum, difference or product; fails with `not_exact` where 38 digits do not hold it.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator+(const Decimal& a, const Decimal& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator-(const Decimal& a, const Decimal& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator*(const Decimal& a, const Decimal& b) {
    return checked_mul(a, b).template value<OnFailure>();
  }
  /// Most quotients have no end: say how many digits, and how they are rounded.
  friend Decimal operator/(Decimal, Decimal) = delete;  // divide(a, b, decimals, how)

 private:
  // Two's complement in 128 bits: below 10^38 in magnitude, so that the sum of two never looks
  // like a number in range when it is not.
  constexpr Decimal(detail::UInt128 words, std::int16_t exponent) noexcept
      : high_{static_cast<std::int64_t>(words.high)}, low_{words.low}, exponent_{exponent} {}

  constexpr explicit Decimal(const detail::Figure& figure) noexcept
      : Decimal{figure.negative ? detail::negate(figure.coefficient) : figure.coefficient,
                static_cast<std::int16_t>(figure.exponent)} {}

  static constexpr Result<Decimal> from(const Result<detail::Figure>& figure) noexcept {
    if (!figure) return figure.error();
    return Decimal{*figure};
  }

  constexpr detail::UInt128 words() const noexcept {
    return {static_cast<std::uint64_t>(high_), low_};
  }
  constexpr detail::UInt128 magnitude() const noexcept {
    return is_negative() ? detail::negate(words()) : words();
  }
  constexpr detail::Figure figure() const noexcept {
    return {magnitude(), exponent_, is_negative()};
  }
  constexpr int sign() const noexcept { return is_negative() ? -1 : is_zero() ? 0 : 1; }

  // Out of line, so that sums of equal exponents stay a handful of instructions.
  [[gnu::noinline]] static constexpr Result<Decimal> add_aligned(const Decimal& a,
                                                                 const Decimal& b) noexcept {
    return from(detail::add(a.figure(), b.figure()));
  }

  // Without zeros after the point.
  constexpr detail::Figure stripped() const noexcept {
    if (is_zero()) return {};
    return exponent_ < 0 ? detail::strip_zeros(figure(), 0) : figure();
  }

  std::int64_t high_ = 0;
  std::uint64_t low_ = 0;
  std::int16_t exponent_ = 0;
};

namespace detail {

// Whether a sum of two coefficients, in two's complement, is again one: -10^38 < sum < 10^38.
constexpr bool is_coefficient(UInt128 sum) noexcept {
  constexpr UInt128 largest = subtract(power_of_ten(max_power), UInt128{0, 1});
  constexpr UInt128 twice = add(largest, largest);
  return !less(twice, add(sum, largest));
}

}  // namespace detail

/// a + b. Errors: `not_exact` if the sum needs more than 38 digits.
constexpr Result<Decimal> checked_add(const Decimal& a, const Decimal& b) noexcept {
  if (a.exponent_ == b.exponent_) {
    const detail::UInt128 sum = detail::add(a.words(), b.words());
    if (detail::is_coefficient(sum)) [[likely]]
      return Decimal{sum, a.exponent_};
  }
  return Decimal::add_aligned(a, b);
}

/// a - b. Errors: `not_exact` if the difference needs more than 38 digits.
constexpr Result<Decimal> checked_sub(const Decimal& a, const Decimal& b) noexcept {
  return checked_add(a, -b);
}

/// a × b. Errors: `not_exact` if the product needs more than 38 digits.
constexpr Result<Decimal> checked_mul(const Decimal& a, const Decimal& b) noexcept {
  return Decimal::from(detail::multiply(a.figure(), b.figure()));
}

/// a × b / c, rounded once, at the end, to `decimals` digits after the point.
///
/// The product is 256 bits wide: only the result must fit.
/// Errors: `division_by_zero`; `not_exact` if the rounded result needs more than 38 digits.
constexpr Result<Decimal> multiply_divide(const Decimal& a, const Decimal& b, const Decimal& c,
                                          int decimals, Rounding how) noexcept {
  if (c.is_zero()) return Errc::division_by_zero;
  const std::int64_t exponent = std::int64_t{a.exponent_} + b.exponent_ - c.exponent_;
  const bool negative = (a.is_negative() != b.is_negative()) != c.is_negative();
  return Decimal::from(
      detail::divide({detail::multiply(a.magnitude(), b.magnitude()), c.magnitude(),
                      exponent + decimals, -std::int64_t{decimals}, negative},
                     how));
}

/// a / b, rounded once to `decimals` digits after the point (negative: to tens, hundreds, …).
///
/// Errors: `division_by_zero`; `not_exact` if the rounded quotient needs more than 38 digits.
constexpr Result<Decimal> divide(const Decimal& a, const Decimal& b, int decimals,
                                 Rounding how) noexcept {
  return multiply_divide(a, 1, b, decimals, how);
}

/// a / b with all its digits, as few as it has: 1 / 8 is 0.125, 6 / 2 is 3.
///
/// Errors: `division_by_zero`; `not_exact` if the quotient does not end within 38 digits (1 / 3).
constexpr Result<Decimal> divide_exact(const Decimal& a, const Decimal& b) noexcept {
  if (b.is_zero()) return Errc::division_by_zero;
  return Decimal::from(detail::divide_exact({{{}, a.magnitude()},
                                             b.magnitude(),
                                             0,
                                             std::int64_t{a.exponent_} - b.exponent_,
                                             a.is_negative() != b.is_negative()}));
}

constexpr Result<std::int64_t> Decimal::to_int64() const noexcept {
  const detail::Figure whole = stripped();
  if (whole.exponent < 0) return Errc::not_exact;
  constexpr int word_digits = 19;
  if (is_zero()) return std::int64_t{0};
  if (whole.exponent >= word_digits) return Errc::out_of_range;
  const detail::UInt256 value =
      detail::multiply(whole.coefficient, detail::power_of_ten(static_cast<int>(whole.exponent)));
  const std::uint64_t limit = (std::uint64_t{1} << 63) - (whole.negative ? 0 : 1);
  if (!detail::is_zero(value.high) || value.low.high != 0 || value.low.low > limit) {
    return Errc::out_of_range;
  }
  return static_cast<std::int64_t>(whole.negative ? 0 - value.low.low : value.low.low);
}

constexpr std::size_t Decimal::plain_size() const noexcept {
  const detail::Figure value = stripped();
  const std::int64_t digits = detail::count_digits(value.coefficient);
  const std::int64_t sign = value.negative ? 1 : 0;
  if (detail::is_zero(value.coefficient)) return 1;
  if (value.exponent >= 0) return static_cast<std::size_t>(sign + digits + value.exponent);
  const std::int64_t whole = digits + value.exponent;
  return static_cast<std::size_t>(whole > 0 ? sign + digits + 1 : sign + 2 - value.exponent);
}

constexpr char* Decimal::write_plain(char* out) const noexcept {
  const detail::Figure value = stripped();
  const int digits = detail::count_digits(value.coefficient);
  if (value.negative) *out++ = '-';
  if (value.exponent >= 0) {
    out = detail::write_digits(out, value.coefficient, digits);
    const std::int64_t zeros = detail::is_zero(value.coefficient) ? 0 : value.exponent;
    for (std::int64_t i = 0; i < zeros; ++i) *out++ = '0';
    return out;
  }
  const int after = static_cast<int>(-value.exponent);
  if (digits > after) {
    // All digits one place to the right, then the whole part again over the first of them.
    char* const end = detail::write_digits(out + 1, value.coefficient, digits);
    for (int i = 0; i < digits - after; ++i) out[i] = out[i + 1];
    out[digits - after] = '.';
    return end;
  }
  *out++ = '0';
  *out++ = '.';
  for (int i = digits; i < after; ++i) *out++ = '0';
  return detail::write_digits(out, value.coefficient, digits);
}

}  // namespace finq

/// Equal values have equal hashes, whatever their exponents.
template <>
struct std::hash<finq::Decimal> {
  constexpr std::size_t operator()(const finq::Decimal& value) const noexcept {
    const finq::Decimal key = value.normalized();
    return finq::detail::hash_of_parts(key.exponent() * 2 + key.is_negative(),
                                       key.coefficient_low(), key.coefficient_high());
  }
};

// finq/detail/ordering_result.hpp: The result of a comparison that can fail.
namespace finq {

/// Less, equal or greater, or an error: `Result` for `std::strong_ordering`.
///
/// The general `Result` holds its value by default construction, which an ordering has not.
template <>
class [[nodiscard]] Result<std::strong_ordering, Errc> {
 public:
  using value_type = std::strong_ordering;
  using error_type = Errc;

  constexpr Result(std::strong_ordering order) noexcept
      : sign_{static_cast<std::int8_t>(order < 0   ? -1
                                       : order > 0 ? 1
                                                   : 0)} {}
  constexpr Result(Errc error) noexcept : sign_{error} {}

  constexpr bool has_value() const noexcept { return sign_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }

  /// The order; fails with the error if there is none.
  template <class OnFailure = detail::OnFailure>
  constexpr std::strong_ordering value() const {
    return sign_.template value<OnFailure>() <=> std::int8_t{0};
  }
  template <class OnFailure = detail::OnFailure>
  constexpr std::strong_ordering operator*() const {
    return value<OnFailure>();
  }

  /// The error; fails with `Errc::no_error` if there is an order.
  template <class OnFailure = detail::OnFailure>
  constexpr const Errc& error() const {
    return sign_.template error<OnFailure>();
  }

  constexpr std::strong_ordering value_or(std::strong_ordering other) const noexcept {
    return has_value() ? value() : other;
  }

  friend constexpr bool operator==(const Result& a, const Result& b) noexcept {
    return a.sign_ == b.sign_;
  }

 private:
  Result<std::int8_t> sign_;
};

}  // namespace finq

// finq/duration.hpp: A length of time: a count of days, months, years and the like.
namespace finq {

/// The units in which reports count time, from short to long.
enum class Unit : std::uint8_t { day, week, month, quarter, half, year, decade };

/// "quarter"
constexpr std::string_view name(Unit unit) noexcept {
  constexpr std::string_view names[] = {"day",  "week", "month", "quarter",
                                        "half", "year", "decade"};
  return names[static_cast<std::uint8_t>(unit)];
}

namespace detail {

// A unit as days or as months: each unit is a whole multiple of any shorter one of its family.
struct UnitSize {
  bool is_days;
  int size;
};

constexpr UnitSize size_of(Unit unit) noexcept {
  constexpr UnitSize sizes[] = {{true, 1},  {true, 7},   {false, 1},  {false, 3},
                                {false, 6}, {false, 12}, {false, 120}};
  return sizes[static_cast<std::uint8_t>(unit)];
}

}  // namespace detail

/// A length of time: how many (`Decimal`) of which unit.
///
/// Days and weeks are one family, months, quarters, halves, years and decades the other; inside a
/// family all is exact (12 months = 1 year, 7 days = 1 week), between them nothing is: a month is
/// no number of days. Equal by value: 4 quarters equal 1 year; 0 days do not equal 0 months.
class Duration {
 public:
  /// 0 days.
  constexpr Duration() noexcept = default;
  constexpr Duration(Decimal count, Unit unit) noexcept : count_{count}, unit_{unit} {}

  /// Reads ISO 8601, all of it: `P3M`, `P2.5Y`, `P1Y6M` (18 months), `P2W`, `-P10D`.
  ///
  /// A decimal point or comma only in the last part, units from long to short, no hours; a minus
  /// in front as in ISO 8601-2. Two parts make a count of the shorter unit.
  /// Errors: `not_a_period` for any other text; `bad_unit` for months beside days; `not_exact`.
  static constexpr Result<Duration> from_iso(std::string_view text) noexcept;

  constexpr Decimal count() const noexcept { return count_; }
  constexpr Unit unit() const noexcept { return unit_; }

  /// Whether it is made of days and not of months.
  constexpr bool is_days() const noexcept { return detail::size_of(unit_).is_days; }

  /// The same length in another unit, exactly: 1 year is 12 months, 9 months are 3 quarters.
  ///
  /// Errors: `bad_unit` between days and months; `not_exact` (1 month is no finite decimal of a
  /// year).
  constexpr Result<Duration> in(Unit unit) const noexcept;

  /// How many bytes `write_iso` writes, or 0 if the count in a unit of ISO 8601 needs more than 38
  /// digits.
  constexpr std::size_t iso_size() const noexcept;

  /// Writes ISO 8601 and returns its end: `P3Y`, `P2.5Y`, `-P2W`; no terminating zero.
  ///
  /// ISO has no quarters, halves and decades: they are written as months and years (`P9M`). Reading
  /// it back gives an equal duration. `out` must have room for `iso_size()` bytes; that must not
  /// be 0.
  constexpr char* write_iso(char* out) const noexcept;

  constexpr Duration operator-() const noexcept { return {-count_, unit_}; }

  friend constexpr bool operator==(const Duration& a, const Duration& b) noexcept {
    if (a.unit_ == b.unit_) return a.count_ == b.count_;
    if (a.is_days() != b.is_days()) return false;
    // The longer unit's count times a whole number; what does not fit equals nothing that does.
    const bool a_is_longer = a.unit_ > b.unit_;
    const Result<Duration> same = a_is_longer ? a.in(b.unit_) : b.in(a.unit_);
    return same.has_value() && (*same).count_ == (a_is_longer ? b : a).count_;
  }

  /// Shorter, equal or longer. Errors: `bad_unit` between days and months; `not_exact`.
  friend constexpr Result<std::strong_ordering> compare(const Duration& a,
                                                        const Duration& b) noexcept {
    const Result<Pair> pair = in_one_unit(a, b);
    if (!pair) return pair.error();
    return (*pair).a <=> (*pair).b;
  }

  /// In the shorter of the two units. Errors: `bad_unit` between days and months; `not_exact`.
  friend constexpr Result<Duration> checked_add(const Duration& a, const Duration& b) noexcept {
    const Result<Pair> pair = in_one_unit(a, b);
    if (!pair) return pair.error();
    const Result<Decimal> sum = finq::checked_add((*pair).a, (*pair).b);
    if (!sum) return sum.error();
    return Duration{*sum, a.unit_ < b.unit_ ? a.unit_ : b.unit_};
  }
  friend constexpr Result<Duration> checked_sub(const Duration& a, const Duration& b) noexcept {
    return checked_add(a, -b);
  }

  /// Fails as `checked_add` does.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator+(const Duration& a, const Duration& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator-(const Duration& a, const Duration& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  /// So many times that length; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator*(const Duration& a, const Decimal& times) {
    return {checked_mul(a.count_, times).template value<OnFailure>(), a.unit_};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator*(const Decimal& times, const Duration& a) {
    return {checked_mul(a.count_, times).template value<OnFailure>(), a.unit_};
  }

 private:
  struct Pair {
    Decimal a;
    Decimal b;
    friend constexpr bool operator==(const Pair&, const Pair&) = default;
  };

  static constexpr Result<Pair> in_one_unit(const Duration& a, const Duration& b) noexcept {
    const Unit shorter = a.unit_ < b.unit_ ? a.unit_ : b.unit_;
    const Result<Duration> left = a.in(shorter);
    const Result<Duration> right = b.in(shorter);
    if (!left) return left.error();
    if (!right) return right.error();
    return Pair{(*left).count_, (*right).count_};
  }

  // In days, weeks, months or years, the units of ISO 8601.
  constexpr Result<Duration> in_iso_unit() const noexcept {
    switch (unit_) {
      case Unit::quarter:
      case Unit::half: return in(Unit::month);
      case Unit::decade: return in(Unit::year);
      default: return *this;
    }
  }

  Decimal count_{};
  Unit unit_ = Unit::day;
};

constexpr Result<Duration> Duration::in(Unit unit) const noexcept {
  if (unit == unit_) return *this;
  const detail::UnitSize from = detail::size_of(unit_);
  const detail::UnitSize to = detail::size_of(unit);
  if (from.is_days != to.is_days) return Errc::bad_unit;
  const Result<Decimal> count = from.size > to.size
                                    ? checked_mul(count_, Decimal{from.size / to.size})
                                    : divide_exact(count_, Decimal{to.size / from.size});
  if (!count) return count.error();
  return Duration{*count, unit};
}

constexpr std::size_t Duration::iso_size() const noexcept {
  const Result<Duration> iso = in_iso_unit();
  return iso ? 2 + (*iso).count_.plain_size() : 0;
}

constexpr char* Duration::write_iso(char* out) const noexcept {
  const Result<Duration> iso = in_iso_unit();
  if (!iso) return out;
  if (count_.is_negative()) *out++ = '-';
  *out++ = 'P';
  out = (*iso).count_.abs().write_plain(out);
  *out++ = "DWM??Y?"[static_cast<std::uint8_t>((*iso).unit_)];
  return out;
}

namespace detail {

// One part of an ISO 8601 duration: digits, perhaps with a fraction, and a letter.
struct IsoPart {
  Duration duration{};
  bool has_fraction = false;
  std::size_t size = 0;
  friend constexpr bool operator==(const IsoPart&, const IsoPart&) = default;
};

constexpr Result<Unit> iso_unit(char letter) noexcept {
  switch (letter) {
    case 'D': return Unit::day;
    case 'W': return Unit::week;
    case 'M': return Unit::month;
    case 'Y': return Unit::year;
    default: return Errc::not_a_period;
  }
}

constexpr Result<IsoPart> read_iso_part(std::string_view text) noexcept {
  Decimal count;
  std::size_t at = 0;
  std::size_t point = text.size();
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if ((c == '.' || c == ',') && at > 0 && point == text.size()) {
      point = at;
      continue;
    }
    if (c < '0' || c > '9') break;
    const Result<Decimal> tens = checked_mul(count, Decimal{10});
    if (!tens) return tens.error();
    const Result<Decimal> next = checked_add(*tens, Decimal{c - '0'});
    if (!next) return next.error();
    count = *next;
  }
  const bool has_fraction = point < at;
  if (at == 0 || at == text.size() || point + 1 == at) return Errc::not_a_period;
  const Result<Unit> unit = iso_unit(text[at]);
  if (!unit) return unit.error();
  const int decimals = has_fraction ? static_cast<int>(at - point - 1) : 0;
  const Result<Decimal> scaled = count.scaled_by(-decimals);
  if (!scaled) return scaled.error();
  return IsoPart{Duration{*scaled, *unit}, has_fraction, at + 1};
}

}  // namespace detail

constexpr Result<Duration> Duration::from_iso(std::string_view text) noexcept {
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);
  if (!text.starts_with('P') || text.size() == 1) return Errc::not_a_period;
  text.remove_prefix(1);
  Duration whole;
  bool is_first = true;
  while (!text.empty()) {
    const Result<detail::IsoPart> part = detail::read_iso_part(text);
    if (!part) return part.error();
    text.remove_prefix((*part).size);
    if ((*part).has_fraction && !text.empty()) return Errc::not_a_period;
    const Duration& next = (*part).duration;
    if (!is_first && next.unit_ >= whole.unit_) return Errc::not_a_period;
    const Result<Duration> sum = is_first ? Result<Duration>{next} : checked_add(whole, next);
    if (!sum) return sum.error();
    whole = *sum;
    is_first = false;
  }
  return is_negative ? -whole : whole;
}

}  // namespace finq

/// By value, as `==`.
template <>
struct std::hash<finq::Duration> {
  std::size_t operator()(const finq::Duration& duration) const noexcept {
    const bool is_days = duration.is_days();
    const auto base = duration.in(is_days ? finq::Unit::day : finq::Unit::month);
    const std::size_t count = base ? std::hash<finq::Decimal>{}((*base).count()) : 0;
    return is_days ? count : ~count;
  }
};

// finq/date_duration.hpp: Dates plus lengths of time, with the rules for ends of months.
namespace finq {

namespace detail {

/// A duration as a whole number of days or of months.
struct WholeSteps {
  std::int64_t count = 0;
  bool is_days = true;
  friend constexpr bool operator==(const WholeSteps&, const WholeSteps&) = default;
};

/// Errors: `not_exact` for half a month, `out_of_range` for more than any calendar holds.
constexpr Result<WholeSteps> whole_steps(const Duration& duration) {
  const bool is_days = duration.is_days();
  const auto base = duration.in(is_days ? Unit::day : Unit::month);
  if (!base) return Errc::out_of_range;
  Decimal count = base->count();
  constexpr std::int64_t limit = 4'000'000;  // days; the calendar has 3,652,059
  if (count > Decimal{limit} || count < Decimal{-limit}) return Errc::out_of_range;
  const auto whole = count.to_int64();
  if (!whole) return Errc::not_exact;
  return WholeSteps{*whole, is_days};
}

}  // namespace detail

/// `duration` after `date`.
///
/// Days and weeks are counted. Months and longer units lead to the same day of another month, or to
/// the last day of a month that is too short: 31 January + 1 month is 28 or 29 February, and
/// 29 February + 1 year is 28 February. So adding one month twice is not adding two.
/// Errors: `not_exact` for a part of a day or of a month, `out_of_range`.
constexpr Result<Date> checked_add(Date date, const Duration& duration) {
  const auto steps = detail::whole_steps(duration);
  if (!steps) return steps.error();
  return steps->is_days ? date.plus_days(steps->count) : date.plus_months(steps->count);
}
constexpr Result<Date> checked_sub(Date date, const Duration& duration) {
  return checked_add(date, -duration);
}

/// The stretch that lies `duration` after `range`.
///
/// Days and weeks move both ends. So do months and longer units, each end by itself as
/// `Date + Duration` does; but a stretch of whole months stays one (February + 1 month is all of
/// March, the year to 29 February 2024 + 1 year is the year to 28 February 2025).
/// Errors: `not_exact` for a part of a day or of a month, `out_of_range`.
constexpr Result<DateRange> checked_add(const DateRange& range, const Duration& duration) {
  const auto steps = detail::whole_steps(duration);
  if (!steps) return steps.error();
  const auto first = checked_add(range.first(), duration);
  const auto last = !steps->is_days && range.is_whole_months()
                        ? range.last().plus_months_from_end(steps->count)
                        : checked_add(range.last(), duration);
  if (!first) return first.error();
  if (!last) return last.error();
  return DateRange::from(*first, *last);
}
constexpr Result<DateRange> checked_sub(const DateRange& range, const Duration& duration) {
  return checked_add(range, -duration);
}

/// Fails as `checked_add` does.
template <class OnFailure = detail::OnFailure>
constexpr Date operator+(Date date, const Duration& duration) {
  return checked_add(date, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr Date operator-(Date date, const Duration& duration) {
  return checked_sub(date, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr DateRange operator+(const DateRange& range, const Duration& duration) {
  return checked_add(range, duration).template value<OnFailure>();
}
template <class OnFailure = detail::OnFailure>
constexpr DateRange operator-(const DateRange& range, const Duration& duration) {
  return checked_sub(range, duration).template value<OnFailure>();
}

}  // namespace finq

// finq/detail/apportion.hpp: Divides whole units by weights, losing and making none.
namespace finq::detail {

/// What weights have in common: 0.5 and 1.25 are 50 and 125 × 10^-2, in all 175.
struct WeightSum {
  std::int64_t exponent = 0;
  UInt128 sum{};

  /// The weight as a whole number of 10^exponent. Error: `not_exact` beyond 38 digits.
  constexpr Result<UInt128> whole(const Figure& weight) const noexcept {
    if (is_zero(weight.coefficient)) return UInt128{};
    const std::int64_t shift = weight.exponent - exponent;
    if (shift >= max_power) return Errc::not_exact;
    const UInt256 value = multiply(weight.coefficient, power_of_ten(static_cast<int>(shift)));
    if (!is_zero(value.high) || !fits(value.low)) return Errc::not_exact;
    return value.low;
  }
};

/// Errors: `bad_ratio` if one is negative or all are zero; `not_exact` if the sum needs more than
/// 38 digits.
template <class Weights>
constexpr Result<WeightSum> sum_of(const Weights& weights) noexcept {
  WeightSum result;
  bool is_empty = true;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Figure weight = weights[i];
    if (weight.negative) return Errc::bad_ratio;
    if (is_zero(weight.coefficient)) continue;
    if (is_empty || weight.exponent < result.exponent) result.exponent = weight.exponent;
    is_empty = false;
  }
  if (is_empty) return Errc::bad_ratio;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Result<UInt128> whole = result.whole(weights[i]);
    if (!whole) return whole.error();
    result.sum = add(result.sum, *whole);
    if (!fits(result.sum)) return Errc::not_exact;
  }
  return result;
}

/// The part of `total` that a weight has for sure, and the rest of that division.
constexpr Division128 sure_part(UInt128 total, const Figure& weight, const WeightSum& of) noexcept {
  const Division256 division = divide(multiply(total, of.whole(weight).value_or({})), of.sum);
  return {division.quotient.low, division.rest};
}

/// The `count`-th largest of the values in `slots`, each below 10^38. Needs 0 < count ≤ size.
///
/// Halves the range of values, not the list: linear, and the list needs neither order nor copy.
template <class Slots>
constexpr UInt128 nth_largest(const Slots& slots, std::uint64_t count) noexcept {
  UInt128 found{};
  for (int bit = 126; bit >= 0; --bit) {
    UInt128 trial = found;
    (bit >= 64 ? trial.high : trial.low) |= std::uint64_t{1} << (bit % 64);
    std::uint64_t above = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (!less(slots.get(i), trial)) ++above;
    }
    if (above >= count) found = trial;
  }
  return found;
}

/// Puts each weight's units into its slot, by the method of the largest remainder.
///
/// Every weight gets what it has for sure, rounded down; what is left, fewer units than there are
/// weights, goes one each to those with the largest rests, of equal rests to the first. `slots`
/// keep the rests meanwhile: `get(i)` gives back what `set(i, value)` took, any value below 10^38.
template <class Weights, class Slots>
constexpr void apportion(UInt128 total, const Weights& weights, const WeightSum& of,
                         Slots& slots) noexcept {
  UInt128 left = total;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const Division128 part = sure_part(total, weights[i], of);
    left = subtract(left, part.quotient);
    slots.set(i, part.rest);
  }
  const std::uint64_t count = left.low;
  const UInt128 least = count == 0 ? UInt128{} : nth_largest(slots, count);
  std::uint64_t equals = count;  // of those with the least rest that counts, how many get a unit
  for (std::size_t i = 0; count != 0 && i < slots.size(); ++i) {
    if (less(least, slots.get(i))) --equals;
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const Division128 part = sure_part(total, weights[i], of);
    bool gets_one = count != 0 && less(least, part.rest);
    if (count != 0 && part.rest == least && equals != 0) {
      gets_one = true;
      --equals;
    }
    slots.set(i, add(part.quotient, UInt128{0, gets_one ? 1U : 0U}));
  }
}

}  // namespace finq::detail

// finq/shares.hpp: The parts that an amount is divided into.
namespace finq {

/// So many parts of one whole, in the order of their ratios: what `allocate` gives.
template <class T, std::size_t N>
class Shares {
 public:
  static constexpr std::size_t size() noexcept { return N; }

  /// Fails with `out_of_range` beyond the last.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& operator[](std::size_t index) const {
    if (index >= N) OnFailure::fail(Errc::out_of_range);
    return parts_[index];
  }
  constexpr const T* begin() const noexcept { return parts_; }
  constexpr const T* end() const noexcept { return parts_ + N; }

  /// Where the parts are put.
  constexpr T* data() noexcept { return parts_; }

  friend constexpr bool operator==(const Shares& a, const Shares& b) noexcept {
    for (std::size_t i = 0; i < N; ++i) {
      if (!(a.parts_[i] == b.parts_[i])) return false;
    }
    return true;
  }

 private:
  T parts_[N]{};
};

/// Parts as equal as can be, the larger ones first: what `split` gives. Takes no room for each.
template <class T>
class EqualShares {
 public:
  constexpr EqualShares() noexcept = default;
  /// `larger_count` times `larger`, then `smaller` up to `count`.
  constexpr EqualShares(const T& larger, std::uint64_t larger_count, const T& smaller,
                        std::uint64_t count) noexcept
      : larger_{larger}, smaller_{smaller}, larger_count_{larger_count}, count_{count} {}

  class Iterator {
   public:
    constexpr Iterator(const EqualShares& shares, std::uint64_t at) noexcept
        : shares_{&shares}, at_{at} {}
    constexpr const T& operator*() const noexcept { return shares_->at(at_); }
    constexpr Iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    const EqualShares* shares_;
    std::uint64_t at_;
  };

  constexpr std::uint64_t size() const noexcept { return count_; }
  /// Fails with `out_of_range` beyond the last.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& operator[](std::uint64_t index) const {
    if (index >= count_) OnFailure::fail(Errc::out_of_range);
    return at(index);
  }
  constexpr Iterator begin() const noexcept { return {*this, 0}; }
  constexpr Iterator end() const noexcept { return {*this, count_}; }

  /// The same parts, each as `function` of it.
  template <class F>
  constexpr auto transform(F&& function) const
      -> EqualShares<std::remove_cvref_t<decltype(function(std::declval<const T&>()))>> {
    return {function(larger_), larger_count_, function(smaller_), count_};
  }

  friend constexpr bool operator==(const EqualShares& a, const EqualShares& b) noexcept {
    return a.larger_ == b.larger_ && a.smaller_ == b.smaller_ &&
           a.larger_count_ == b.larger_count_ && a.count_ == b.count_;
  }

 private:
  constexpr const T& at(std::uint64_t index) const noexcept {
    return index < larger_count_ ? larger_ : smaller_;
  }

  T larger_{};
  T smaller_{};
  std::uint64_t larger_count_ = 0;
  std::uint64_t count_ = 0;
};

}  // namespace finq

// finq/tables/cash_table.hpp: The smallest amounts of cash. Generated by tools/generate.py.
// Sources and the heads of their SHA-256; the dates are in data/README.md:
//   data/cash_rounding.csv 4cb8342d8c7c005f


// clang-format off
namespace finq::tables {

struct CashRow {
  std::uint32_t packed;  // the currency in four bytes: see finq/currency.hpp
  std::uint16_t units;   // the smallest coin or note in minor units
};

// Sorted by code. What is not here is paid to the minor unit.
inline constexpr CashRow cash_rows[] = {
    {697598594u, 100},  // AMD 1
    {710565762u, 5},  // AUD 0.05
    {798094146u, 5},  // CAD 0.05
    {809528034u, 5},  // CHF 0.05
    {821312386u, 100},  // COP 1
    {825605570u, 100},  // CRC 1
    {838923202u, 100},  // CZK 1
    {874582914u, 50},  // DKK 0.50
    {1076888258u, 100},  // GYD 1
    {1130465442u, 500},  // HUF 5
    {1163409058u, 100},  // IDR 1
    {1176420034u, 10},  // ILS 0.10
    {1419598242u, 100},  // MNT 1
    {1430856898u, 100},  // MUR 1
    {1437340482u, 5},  // MYR 0.05
    {1480798018u, 100},  // NOK 1
    {1498321218u, 10},  // NZD 0.10
    {1594567394u, 100},  // PKR 1
    {1764454818u, 100},  // SEK 1
    {1853297442u, 100},  // TWD 1
    {1858817250u, 100},  // TZS 1
    {1918790402u, 100},  // UZS 1
    {2178089954u, 10},  // ZAR 0.10
};

}  // namespace finq::tables

// finq/money.hpp: An exact amount of one currency.
namespace finq {

/// An exact amount of one currency: `Money{39'800'000'000, CNY}`.
///
/// The amount counts units of the currency (dollars, not cents) and is never rounded unless asked.
/// Equal when amount and currency are; there is no order, because two currencies have none
/// (`compare` has). Sums are `checked_add`. Trivially copyable, 24 bytes where the alignment
/// allows.
class Money {
 public:
  /// Zero of XXX, "no currency".
  constexpr Money() noexcept = default;
  constexpr Money(Decimal amount, Currency currency) noexcept
      : amount_{amount}, currency_{currency} {}

  /// So many minor units: 6459 of GBP (pence; quotes in GBX, GBp, ZAc and ILA are so) is 64.59.
  ///
  /// Errors: `not_defined` if the currency has no minor units (XAU).
  static constexpr Result<Money> from_minor_units(std::int64_t count, Currency currency) noexcept {
    const Result<int> digits = currency.minor_units();
    if (!digits) return digits.error();
    const Result<Decimal> amount = Decimal::scaled(count, -*digits);
    if (!amount) return amount.error();
    return Money{*amount, currency};
  }

  constexpr Decimal amount() const noexcept { return amount_; }
  constexpr Currency currency() const noexcept { return currency_; }
  constexpr bool is_zero() const noexcept { return amount_.is_zero(); }
  constexpr bool is_negative() const noexcept { return amount_.is_negative(); }
  constexpr Money abs() const noexcept { return {amount_.abs(), currency_}; }

  /// The whole number of minor units: 6459 for 64.59 GBP.
  ///
  /// Errors: `not_defined` if the currency has none; `not_exact` if there is a rest (`rounded`
  /// first); `out_of_range` if 64 bits do not hold it.
  constexpr Result<std::int64_t> to_minor_units() const noexcept {
    const Result<int> digits = currency_.minor_units();
    if (!digits) return digits.error();
    const Result<Decimal> count = amount_.scaled_by(*digits);
    if (!count) return count.error();
    return (*count).to_int64();
  }

  /// Rounded to the minor unit of ISO 4217 (JPY 0 digits, USD 2, KWD 3).
  ///
  /// Errors: `not_defined` if the currency has none.
  constexpr Result<Money> rounded(Rounding how) const noexcept {
    const Result<int> digits = currency_.minor_units();
    if (!digits) return digits.error();
    return rounded(*digits, how);
  }

  /// Rounded to so many digits after the point; negative: to tens (-1), hundreds (-2), …
  ///
  /// Errors: `not_exact` as `Decimal::rounded`.
  constexpr Result<Money> rounded(int decimals, Rounding how) const noexcept {
    return with(amount_.rounded(decimals, how));
  }

  /// Rounded to a multiple of `step`: 1.02 EUR to 0.05 is 1.00 EUR, as shops in Finland do.
  ///
  /// Errors: `out_of_range` if the step is not positive; `not_exact`.
  constexpr Result<Money> rounded_to_multiple(const Decimal& step, Rounding how) const noexcept {
    if (step <= Decimal{0}) return Errc::out_of_range;
    const Result<Decimal> count = divide(amount_, step, 0, how);
    if (!count) return count.error();
    return with(checked_mul(*count, step));
  }

  /// Rounded to what can be paid in cash: 0.05 CHF, 0.50 DKK, 5 HUF; to the minor unit where there
  /// is no such rule.
  ///
  /// The rules and their sources are in data/cash_rounding.csv; those of one country of the euro
  /// are no rule of the currency (`rounded_to_multiple`). Round the total, never the lines. The
  /// usual way is `half_up`; in New Zealand 5 cents go either way, as the shop says.
  /// Errors: `not_defined` if the currency has no minor unit.
  constexpr Result<Money> rounded_to_cash(Rounding how) const noexcept;

  /// Divided by ratios, to the minor unit: 100.00 USD by {1, 1, 1} are 33.34, 33.33 and 33.33.
  ///
  /// The sum is always the whole. By the method of the largest remainder: each part is rounded
  /// towards zero, and the units left over go one each to the parts that lost most, of those that
  /// lost the same to the first. A ratio of zero gets nothing; ratios need not sum up to anything.
  /// Errors: `bad_ratio` if one is negative or all are zero; `not_defined` if the currency has no
  /// minor unit; `not_exact` if the amount is no whole number of minor units (`rounded` first), or
  /// if the ratios' sum needs more than 38 digits.
  template <std::size_t N>
  constexpr Result<Shares<Money, N>> allocate(const Decimal (&ratios)[N]) const noexcept {
    Shares<Money, N> parts;
    const Result<Money*> end = allocate(ratios, N, parts.data());
    if (!end) return end.error();
    return parts;
  }
  /// The same for ratios whose number is known later: anything with `data()` and `size()`. Writes
  /// as many parts to `out` and returns the end.
  template <class Ratios>
    requires requires(const Ratios& ratios) { ratios.data() + ratios.size(); }
  constexpr Result<Money*> allocate(const Ratios& ratios, Money* out) const noexcept {
    return allocate(ratios.data(), ratios.size(), out);
  }

  /// Divided into so many parts as equal as can be: 100.00 USD by 3 are 33.34, 33.33 and 33.33.
  ///
  /// The sum is always the whole; the larger parts come first, and differ by one minor unit.
  /// Errors: `bad_ratio` unless `parts` is positive; `not_defined` and `not_exact` as `allocate`.
  constexpr Result<EqualShares<Money>> split(std::int64_t parts) const noexcept;

  constexpr Money operator+() const noexcept { return *this; }
  constexpr Money operator-() const noexcept { return {-amount_, currency_}; }

  friend constexpr bool operator==(const Money& a, const Money& b) noexcept {
    return a.currency_ == b.currency_ && a.amount_ == b.amount_;
  }

  /// Less, equal or greater. Errors: `currency_mismatch`.
  friend constexpr Result<std::strong_ordering> compare(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.amount_ <=> b.amount_;
  }

  /// The exact sum. Errors: `currency_mismatch`; `not_exact` if it needs more than 38 digits.
  friend constexpr Result<Money> checked_add(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.with(checked_add(a.amount_, b.amount_));
  }

  /// The exact difference. Errors: `currency_mismatch`; `not_exact`.
  friend constexpr Result<Money> checked_sub(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.with(checked_sub(a.amount_, b.amount_));
  }

  /// The exact product. Errors: `not_exact` if it needs more than 38 digits.
  friend constexpr Result<Money> checked_mul(const Money& a, const Decimal& factor) noexcept {
    return a.with(checked_mul(a.amount_, factor));
  }

  /// The quotient, rounded once to the minor unit of ISO 4217.
  ///
  /// Errors: `division_by_zero`; `not_defined` if the currency has no minor unit; `not_exact`.
  friend constexpr Result<Money> divide(const Money& a, const Decimal& by, Rounding how) noexcept {
    const Result<int> digits = a.currency_.minor_units();
    if (!digits) return digits.error();
    return a.with(divide(a.amount_, by, *digits, how));
  }

  /// How many times `b` is `a`, rounded. Errors: `currency_mismatch`, `division_by_zero`,
  /// `not_exact`.
  friend constexpr Result<Decimal> divide(const Money& a, const Money& b, int decimals,
                                          Rounding how) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return divide(a.amount_, b.amount_, decimals, how);
  }

  /// The exact product; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Money& a, const Decimal& factor) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Decimal& factor, const Money& a) {
    return checked_mul(a, factor).template value<OnFailure>();
  }

  /// How many times `b` is `a`, exactly. Errors: `currency_mismatch`, `division_by_zero`;
  /// `not_exact` where the decimals never end (`divide` rounds).
  friend constexpr Result<Decimal> operator/(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return divide_exact(a.amount_, b.amount_);
  }

 private:
  constexpr Result<Money> with(const Result<Decimal>& amount) const noexcept {
    if (!amount) return amount.error();
    return Money{*amount, currency_};
  }

  // The magnitude in minor units, for what must not lose one.
  constexpr Result<detail::UInt128> whole_units() const noexcept;
  constexpr Money from_units(detail::UInt128 units) const noexcept;
  constexpr Result<Money*> allocate(const Decimal* ratios, std::size_t count,
                                    Money* out) const noexcept;

  // The currency lies in the tail padding of the amount.
  [[no_unique_address]] Decimal amount_{};
  Currency currency_{};
};

namespace detail {

struct RatioList {
  const Decimal* ratios;
  std::size_t count;

  constexpr std::size_t size() const noexcept { return count; }
  constexpr Figure operator[](std::size_t index) const noexcept {
    const Decimal ratio = ratios[index].normalized();
    return {
        {ratio.coefficient_high(), ratio.coefficient_low()}, ratio.exponent(), ratio.is_negative()};
  }
};

// Amounts as whole numbers below 10^38.
struct PartList {
  Money* parts;
  std::size_t count;

  constexpr std::size_t size() const noexcept { return count; }
  constexpr UInt128 get(std::size_t index) const noexcept {
    const Decimal amount = parts[index].amount();
    return {amount.coefficient_high(), amount.coefficient_low()};
  }
  constexpr void set(std::size_t index, UInt128 value) noexcept {
    parts[index] = {*Decimal::make(false, value.high, value.low, 0), {}};
  }
};

}  // namespace detail

constexpr Result<Money> Money::rounded_to_cash(Rounding how) const noexcept {
  const Result<int> digits = currency_.minor_units();
  if (!digits) return digits.error();
  for (const tables::CashRow& row : tables::cash_rows) {
    if (row.packed != currency_.packed()) continue;
    return rounded_to_multiple(*Decimal::scaled(row.units, -*digits), how);
  }
  return rounded(*digits, how);
}

constexpr Result<detail::UInt128> Money::whole_units() const noexcept {
  const Result<int> digits = currency_.minor_units();
  if (!digits) return digits.error();
  const Result<Decimal> scaled = amount_.scaled_by(*digits);
  if (!scaled) return scaled.error();
  const Decimal count = (*scaled).normalized();
  if (count.exponent() < 0) return Errc::not_exact;
  return detail::WeightSum{}.whole(
      {{count.coefficient_high(), count.coefficient_low()}, count.exponent(), false});
}

// The way back from `whole_units`, or from a part of them: it always fits.
constexpr Money Money::from_units(detail::UInt128 units) const noexcept {
  const int digits = currency_.minor_units().value_or(0);
  return {*Decimal::make(is_negative(), units.high, units.low, -digits), currency_};
}

constexpr Result<Money*> Money::allocate(const Decimal* ratios, std::size_t count,
                                         Money* out) const noexcept {
  const Result<detail::UInt128> units = whole_units();
  if (!units) return units.error();
  const detail::RatioList weights{ratios, count};
  const Result<detail::WeightSum> sum = detail::sum_of(weights);
  if (!sum) return sum.error();
  detail::PartList parts{out, count};
  detail::apportion(*units, weights, *sum, parts);
  for (std::size_t i = 0; i < count; ++i) out[i] = from_units(parts.get(i));
  return out + count;
}

constexpr Result<EqualShares<Money>> Money::split(std::int64_t parts) const noexcept {
  if (parts <= 0) return Errc::bad_ratio;
  const Result<detail::UInt128> units = whole_units();
  if (!units) return units.error();
  const auto count = static_cast<std::uint64_t>(parts);
  const detail::Division128 each = detail::divide(*units, detail::UInt128{0, count});
  return EqualShares<Money>{from_units(detail::add(each.quotient, {0, 1})), each.rest.low,
                            from_units(each.quotient), count};
}

}  // namespace finq

/// By value, as `==`.
template <>
struct std::hash<finq::Money> {
  std::size_t operator()(const finq::Money& money) const noexcept {
    const std::size_t currency = std::hash<finq::Currency>{}(money.currency());
    return std::hash<finq::Decimal>{}(money.amount()) * 31 + currency;
  }
};

// finq/exchange_rate.hpp: What one currency costs in another, on one day.
namespace finq {

/// Which price of a rate: the middle one, or a dealer's. A dealer gives `bid` for the amount that
/// you sell, and takes `ask` for the amount that you buy; `bid` is the lower one.
enum class Side : std::uint8_t { mid, bid, ask };

/// The other dealer's price: what the inverse of a rate has on that side.
constexpr Side turned(Side side) noexcept {
  if (side == Side::mid) return side;
  return side == Side::bid ? Side::ask : Side::bid;
}

/// "mid"
constexpr std::string_view name(Side side) noexcept {
  constexpr std::string_view names[] = {"mid", "bid", "ask"};
  return names[static_cast<std::uint8_t>(side)];
}

/// An exact exchange rate of one day: `price` units of `quote` for one unit of `base`.
///
/// "EUR/USD 1.1741": 1.1741 dollars for a euro. It converts base into quote and never the other
/// way; `inverse` makes the rate that does, and has to round. Trivially copyable, 72 bytes.
class ExchangeRate {
 public:
  /// One XXX for one XXX.
  constexpr ExchangeRate() noexcept = default;

  /// Errors: `out_of_range` if the price is not positive; `not_defined` if the currencies are the
  /// same.
  static constexpr Result<ExchangeRate> make(Currency base, Currency quote, Decimal price,
                                             Date date) noexcept {
    if (price <= Decimal{0}) return Errc::out_of_range;
    if (base == quote) return Errc::not_defined;
    return ExchangeRate{base, quote, price, date};
  }

  /// The same rate with a dealer's prices beside the middle one.
  ///
  /// Error: `out_of_range` if the bid is not positive, or above the ask.
  constexpr Result<ExchangeRate> with_bid_ask(Decimal bid, Decimal ask) const noexcept {
    if (bid <= Decimal{0} || bid > ask) return Errc::out_of_range;
    ExchangeRate rate = *this;
    rate.bid_ = bid;
    rate.ask_ = ask;
    return rate;
  }

  constexpr Currency base() const noexcept { return base_; }
  constexpr Currency quote() const noexcept { return quote_; }
  constexpr Date date() const noexcept { return date_; }
  /// The middle price, always positive.
  constexpr Decimal price() const noexcept { return price_; }
  constexpr bool has_bid_ask() const noexcept { return !bid_.is_zero(); }
  /// Error: `no_rate` where the rate has no bid and ask.
  constexpr Result<Decimal> price(Side side) const noexcept {
    if (side == Side::mid) return price_;
    if (!has_bid_ask()) return Errc::no_rate;
    return side == Side::bid ? bid_ : ask_;
  }

  /// The rate from quote to base, rounded to so many significant digits, 1 to 38: the dollar of
  /// EUR/USD 1.1741 is 0.85172 euros with five, and one rupiah keeps as many digits as one dollar.
  ///
  /// The bid becomes the ask. Errors: `out_of_range` for other digits; `not_exact`.
  constexpr Result<ExchangeRate> inverse(int digits, Rounding how) const noexcept {
    if (digits < 1 || digits > Decimal::max_digits) return Errc::out_of_range;
    ExchangeRate result{quote_, base_, price_, date_};
    const Result<Decimal> price = reciprocal(price_, digits, how);
    if (!price) return price.error();
    result.price_ = *price;
    if (!has_bid_ask()) return result;
    const Result<Decimal> bid = reciprocal(ask_, digits, how);
    const Result<Decimal> ask = reciprocal(bid_, digits, how);
    if (!bid || !ask) return Errc::not_exact;
    return result.with_bid_ask(*bid, *ask);
  }

  friend constexpr bool operator==(const ExchangeRate& a, const ExchangeRate& b) noexcept {
    return a.base_ == b.base_ && a.quote_ == b.quote_ && a.date_ == b.date_ &&
           a.price_ == b.price_ && a.bid_ == b.bid_ && a.ask_ == b.ask_;
  }

 private:
  constexpr ExchangeRate(Currency base, Currency quote, Decimal price, Date date) noexcept
      : price_{price}, base_{base}, quote_{quote}, date_{date} {}

  static constexpr Result<Decimal> reciprocal(const Decimal& price, int digits,
                                              Rounding how) noexcept {
    const Decimal bare = price.normalized();
    // 1 / (c × 10^e), c of n digits, has its first digit at 10^-(n + e), or one higher: 1 / 10^k.
    const int first =
        detail::count_digits({bare.coefficient_high(), bare.coefficient_low()}) + bare.exponent();
    return divide(1, price, first + digits - 1, how);
  }

  // Currencies and date lie in the tail padding of the prices. No bid, no ask: zero.
  [[no_unique_address]] Decimal price_{1};
  Currency base_{};
  [[no_unique_address]] Decimal bid_{};
  Currency quote_{};
  [[no_unique_address]] Decimal ask_{};
  Date date_{};
};

namespace detail {

/// Amount × multiplier / divisor: several rates as one, so that only the result is rounded.
struct ConversionFactor {
  Decimal multiplier{1};
  Decimal divisor{1};

  /// False where the product needs more than 38 digits.
  constexpr bool multiply(const Decimal& price) noexcept { return grow(multiplier, price); }
  constexpr bool divide(const Decimal& price) noexcept { return grow(divisor, price); }

  constexpr Result<Money> apply(const Money& amount, Currency to, int decimals,
                                Rounding how) const noexcept {
    const auto result = multiply_divide(amount.amount(), multiplier, divisor, decimals, how);
    if (!result) return result.error();
    return Money{*result, to};
  }

 private:
  static constexpr bool grow(Decimal& side, const Decimal& price) noexcept {
    if (side == Decimal{1}) {
      side = price;
      return true;
    }
    const Result<Decimal> product = checked_mul(side, price);
    if (product) side = *product;
    return product.has_value();
  }
};

}  // namespace detail

/// `amount` in the quote currency of `at`, rounded once, at the end, to so many decimals.
///
/// Errors: `rate_does_not_apply` if the amount is not in `at.base()` (say `inverse`); `no_rate` if
/// the rate has not that side; `not_exact`.
constexpr Result<Money> convert(const Money& amount, const ExchangeRate& at, int decimals,
                                Rounding how, Side side = Side::mid) noexcept {
  if (amount.currency() != at.base()) return Errc::rate_does_not_apply;
  const Result<Decimal> price = at.price(side);
  if (!price) return price.error();
  return detail::ConversionFactor{*price, 1}.apply(amount, at.quote(), decimals, how);
}

/// The same, rounded to the minor unit of ISO 4217 (JPY 0 digits, KWD 3).
///
/// Error besides: `not_defined` if the currency has no minor unit (XAU).
constexpr Result<Money> convert(const Money& amount, const ExchangeRate& at, Rounding how,
                                Side side = Side::mid) noexcept {
  const Result<int> digits = at.quote().minor_units();
  if (!digits) return digits.error();
  return convert(amount, at, *digits, how, side);
}

/// Through several rates, one after the other, rounded once, at the end: CNY → EUR → USD.
///
/// Errors: as `convert`; `rate_does_not_apply` where one rate does not begin with the currency that
/// the one before ends with; `not_exact` where the product of the prices needs over 38 digits.
template <std::size_t N>
constexpr Result<Money> convert(const Money& amount, const ExchangeRate (&chain)[N], int decimals,
                                Rounding how, Side side = Side::mid) noexcept {
  detail::ConversionFactor factor;
  Currency reached = amount.currency();
  for (const ExchangeRate& rate : chain) {
    if (rate.base() != reached) return Errc::rate_does_not_apply;
    const Result<Decimal> price = rate.price(side);
    if (!price) return price.error();
    if (!factor.multiply(*price)) return Errc::not_exact;
    reached = rate.quote();
  }
  return factor.apply(amount, reached, decimals, how);
}
template <std::size_t N>
constexpr Result<Money> convert(const Money& amount, const ExchangeRate (&chain)[N], Rounding how,
                                Side side = Side::mid) noexcept {
  const Result<int> digits = chain[N - 1].quote().minor_units();
  if (!digits) return digits.error();
  return convert(amount, chain, *digits, how, side);
}

}  // namespace finq

// finq/exchange_rates.hpp: Exchange rates by day, in the caller's own storage.
namespace finq {

/// How old the rates may be, where a day has none at all: weekends, holidays. Made by `exact_day`
/// and `last_before`.
class GapPolicy {
 public:
  /// The day itself.
  constexpr GapPolicy() noexcept = default;
  constexpr explicit GapPolicy(int days) noexcept : days_{days < 0 ? 0 : days} {}

  /// How many days back.
  constexpr std::int32_t days() const noexcept { return days_; }

  friend constexpr bool operator==(GapPolicy, GapPolicy) noexcept = default;

 private:
  std::int32_t days_ = 0;
};

/// The rates of that day, or none.
inline constexpr GapPolicy exact_day{};

/// The book's last day of up to so many calendar days before: 3 reaches from Monday to Friday.
constexpr GapPolicy last_before(int days) noexcept { return GapPolicy{days}; }

class Fx;
class RateBook;

/// A view of exchange rates that are sorted by day, base and quote; the storage stays the caller's.
///
/// `on` gives the view of one day, in O(log n). Trivially copyable. finq/rate_book.hpp has a book
/// that owns its rates.
class ExchangeRates {
 public:
  /// None.
  constexpr ExchangeRates() noexcept = default;

  /// `base` is the currency by way of which all others convert: EUR for the ECB's rates.
  ///
  /// O(n), once. Error: `rates_not_in_order` if they are not sorted, or one is there twice.
  static constexpr Result<ExchangeRates> over(const ExchangeRate* rates, std::size_t count,
                                              Currency base) noexcept {
    ExchangeRates view{rates, count, base};
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && !is_before(rates[i - 1], rates[i])) return Errc::rates_not_in_order;
      view.has_others_ = view.has_others_ || rates[i].base() != base;
    }
    return view;
  }
  template <std::size_t N>
  static constexpr Result<ExchangeRates> over(const ExchangeRate (&rates)[N],
                                              Currency base) noexcept {
    return over(rates, N, base);
  }
  /// Over anything with `data()` and `size()` that outlives the view.
  template <class Rates>
    requires requires(const Rates& rates) { rates.data() + rates.size(); }
  static constexpr Result<ExchangeRates> over(const Rates& rates, Currency base) noexcept {
    return over(rates.data(), rates.size(), base);
  }
  template <class Rates>
    requires requires(const Rates& rates) { rates.data() + rates.size(); }
  static constexpr Result<ExchangeRates> over(const Rates&& rates, Currency base) = delete;

  /// The rates as of a day. Defined in finq/fx.hpp.
  constexpr Fx on(Date day, GapPolicy gap = exact_day) const noexcept;

  constexpr Currency base() const noexcept { return base_; }
  constexpr std::size_t size() const noexcept { return count_; }
  constexpr const ExchangeRate& operator[](std::size_t index) const noexcept {
    return rates_[index];
  }
  constexpr const ExchangeRate* begin() const noexcept { return rates_; }
  constexpr const ExchangeRate* end() const noexcept { return rates_ + count_; }

  /// Whether there are rates with another base, such as USD/JPY in a book of the euro.
  constexpr bool has_others() const noexcept { return has_others_; }

  /// How many rates are older than that day: where its own begin. O(log n).
  constexpr std::size_t count_before(Date day) const noexcept {
    std::size_t low = 0;
    std::size_t high = count_;
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (rates_[middle].date() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether `a` comes first: by day, base, quote.
  static constexpr bool is_before(const ExchangeRate& a, const ExchangeRate& b) noexcept {
    if (a.date() != b.date()) return a.date() < b.date();
    return a.base() != b.base() ? a.base() < b.base() : a.quote() < b.quote();
  }

 private:
  // Keeps its rates in order: its views need not look at each of them.
  friend class RateBook;

  constexpr ExchangeRates(const ExchangeRate* rates, std::size_t count, Currency base,
                          bool has_others = false) noexcept
      : rates_{rates}, count_{count}, base_{base}, has_others_{has_others} {}

  const ExchangeRate* rates_ = nullptr;
  std::size_t count_ = 0;
  Currency base_{};
  bool has_others_ = false;
};

}  // namespace finq

// finq/conversion.hpp: A conversion with every rate it took: what `explain` gives.
namespace finq {

/// One rate on the way of a conversion, and which way it was used.
struct ConversionStep {
  ExchangeRate rate{};
  /// From quote to base: the amount was divided by the price, which has not been rounded.
  bool is_backward = false;

  constexpr Currency from() const noexcept { return is_backward ? rate.quote() : rate.base(); }
  constexpr Currency to() const noexcept { return is_backward ? rate.base() : rate.quote(); }

  /// The price on that side of the whole conversion: a dealer's bid divides by the ask.
  constexpr Result<Decimal> price(Side side) const noexcept {
    return rate.price(is_backward ? turned(side) : side);
  }

  friend constexpr bool operator==(const ConversionStep&, const ConversionStep&) noexcept = default;
};

/// How many rates one conversion can take.
inline constexpr int max_conversion_steps = 4;

/// What has been converted, into what, and how. With finq/write.hpp, or fmt, it is a text.
struct Conversion {
  Money from{};
  Money to{};
  ConversionStep steps[max_conversion_steps]{};
  /// How many of the steps there are; none where the currencies are the same.
  int step_count = 0;
  /// To so many digits after the point the result is rounded, once.
  int decimals = 0;
  Rounding rounding = Rounding::half_even;
  Side side = Side::mid;
  /// The day that was asked for. The rates' own date is in the steps: one day for all.
  Date day{};
  GapPolicy gap{};

  constexpr const ConversionStep* begin() const noexcept { return steps; }
  constexpr const ConversionStep* end() const noexcept { return steps + step_count; }

  friend constexpr bool operator==(const Conversion&, const Conversion&) noexcept = default;
};

}  // namespace finq

// finq/style.hpp: How a value is written: its notation, digits and signs.
namespace finq {

/// Which way to write a value; each type has some of them. With fmt they are `{:s}`, `{:n}` …
enum class Notation : std::uint8_t {
  usual,    ///< "USD 4890000000.00", "34%"
  symbol,   ///< `s`: "$4890000000.00", "CN¥5.00"; the code where no sign is settled
  words,    ///< `n`: "4.89 billion US dollars", "34 percent"
  compact,  ///< `c`: "$4.89bn"
  plain,    ///< `p`: "4890000000 USD", no zeros but those of the number
  iso       ///< `i`: "P3M", a duration after ISO 8601
};

/// How a value is written. What stands there without a `precision` is exact, and
/// `finq::parse` reads it back as the same value.
struct Style {
  Notation notation = Notation::usual;
  /// So many digits after the point (of the scaled number, where there is a scale), rounded half to
  /// even; negative: every digit that the value has.
  std::int16_t precision = -1;
  /// Commas between thousands: "1,234,567".
  bool is_grouped = false;
  /// No sign that a default must settle: "USD 5" for "$5", "GBP 5" for "£5".
  bool is_settled = false;
  /// A plus before what is not negative: "+34%".
  bool has_plus = false;

  friend constexpr bool operator==(const Style&, const Style&) = default;
};

}  // namespace finq

// finq/say/number.hpp: Writes numbers: digits, commas, scales, rounding.
namespace finq::say {

template <class Out>
constexpr Out put(Out out, std::string_view text) {
  for (const char byte : text) *out++ = byte;
  return out;
}

/// Words before a figure, with their blank behind; nothing for no words.
template <class Out>
constexpr Out put_before(Out out, std::string_view text) {
  if (text.empty()) return out;
  out = put(out, text);
  *out++ = ' ';
  return out;
}

/// Words behind a figure, with their blank before; nothing for no words.
template <class Out>
constexpr Out put_behind(Out out, std::string_view text) {
  if (text.empty()) return out;
  *out++ = ' ';
  return put(out, text);
}

/// The digits of a number without its sign, by their powers of ten.
class Digits {
 public:
  constexpr explicit Digits(const Decimal& value) noexcept {
    const Decimal bare = value.normalized();
    const detail::UInt128 coefficient{bare.coefficient_high(), bare.coefficient_low()};
    count_ = detail::count_digits(coefficient);
    detail::write_digits(bytes_, coefficient, count_);
    bottom_ = bare.exponent();
  }

  /// The power of ten of the first digit, and of the last that is no zero.
  constexpr int top() const noexcept { return bottom_ + count_ - 1; }
  constexpr int bottom() const noexcept { return bottom_; }
  constexpr char at(int power) const noexcept {
    return power < bottom_ || power > top() ? '0' : bytes_[top() - power];
  }
  constexpr bool is_one() const noexcept { return count_ == 1 && bottom_ == 0 && bytes_[0] == '1'; }

 private:
  char bytes_[Decimal::max_digits] = {};
  int count_ = 0;
  int bottom_ = 0;
};

/// What a number is multiplied by where it is written with a scale.
struct Scale {
  int power;
  std::string_view letters;        ///< of money: "$5m"
  std::string_view plain_letters;  ///< of a plain number: "5m" may be metres, "5k" a race
  std::string_view word;
};
inline constexpr Scale scales[] = {{0, "", "", ""},
                                   {3, "k", "", ""},
                                   {6, "m", "mn", "million"},
                                   {9, "bn", "bn", "billion"},
                                   {12, "tn", "tn", "trillion"}};

/// Which scales a number may be written with; `first` is past `last` for none.
struct ScaleRange {
  int first = 2;
  int last = 4;
};
/// Money beside its sign begins at a thousand, words and plain numbers at a million.
inline constexpr ScaleRange money_scales{1};
inline constexpr ScaleRange usual_scales{};
inline constexpr ScaleRange no_scales{1, 0};

constexpr bool has_scale(Notation notation) noexcept {
  return notation == Notation::words || notation == Notation::compact;
}

/// A number as it will stand there: `value` × 10^`scale().power`, with at least so many decimals.
struct Shown {
  Decimal value;
  int scale_index = 0;
  int least_decimals = 0;

  constexpr const Scale& scale() const noexcept { return scales[scale_index]; }
  constexpr bool is_one() const noexcept {
    return scale_index == 0 && least_decimals == 0 && Digits{value}.is_one();
  }
};

/// Rounded as the style says, divided by the scale. Only at the end of the exponent's range is
/// there no such number: then it stays as it is, unscaled.
constexpr Shown at_scale(const Decimal& value, int scale_index, const Style& style,
                         int minor_units) noexcept {
  const Result<Decimal> scaled = value.scaled_by(-scales[scale_index].power);
  Shown shown{scaled ? *scaled : value, scaled ? scale_index : 0, 0};
  if (style.precision >= 0) {
    const Result<Decimal> rounded = shown.value.rounded(style.precision, Rounding::half_even);
    if (rounded) shown.value = *rounded;
    shown.least_decimals = style.precision;
  } else if (scale_index == 0 && !value.is_integer()) {
    shown.least_decimals = minor_units;
  }
  return shown;
}

/// Without a scale: usual, symbol, plain.
constexpr Shown unscaled(const Decimal& value, const Style& style, int minor_units) noexcept {
  Shown shown = at_scale(value, 0, style, minor_units);
  if (style.precision >= 0) return shown;
  // Beyond 38 digits a number is read only as long as it has no point.
  const bool has_room = Digits{value}.top() + minor_units < Decimal::max_digits;
  shown.least_decimals = has_room ? minor_units : 0;
  return shown;
}

/// With the largest scale that does not exceed the number: compact, words.
///
/// The letter k stands where the number does not get longer by it ("$250k", but "$1234.56"), or
/// where a precision is given.
constexpr Shown scaled(const Decimal& value, const Style& style, ScaleRange range,
                       int minor_units = 0) noexcept {
  const auto next = [range](int index) { return index == 0 ? range.first : index + 1; };
  const auto reaches = [&next, range](int index, int top) {
    return next(index) <= range.last && top >= scales[next(index)].power;
  };
  int index = 0;
  while (reaches(index, Digits{value}.top())) index = next(index);
  Shown shown = at_scale(value, index, style, minor_units);
  // 999.97 million may have become 1000.0: that is 1.0 billion.
  if (style.precision >= 0 && reaches(index, Digits{shown.value}.top() + scales[index].power)) {
    return at_scale(value, next(index), style, minor_units);
  }
  const bool is_longer = shown.value.plain_size() + 1 > value.plain_size();
  if (style.precision < 0 && index == 1 && is_longer) return at_scale(value, 0, style, minor_units);
  return shown;
}

/// "-", "+" or nothing. What has been rounded to zero has no minus.
constexpr std::string_view sign_of(const Shown& shown, const Style& style) noexcept {
  return shown.value.is_negative() ? "-" : style.has_plus ? "+" : "";
}

/// The number without sign and scale.
template <class Out>
constexpr Out put_digits(Out out, const Shown& shown, bool is_grouped) {
  const Digits digits{shown.value};
  const int top = digits.top() > 0 ? digits.top() : 0;
  const int bottom =
      digits.bottom() < -shown.least_decimals ? digits.bottom() : -shown.least_decimals;
  for (int power = top; power >= bottom; --power) {
    if (power == -1) *out++ = '.';
    *out++ = digits.at(power);
    if (is_grouped && power > 0 && power % 3 == 0) *out++ = ',';
  }
  return out;
}

/// A number with its sign and no unit.
template <class Out>
constexpr Out put_number(Out out, const Decimal& value, const Style& style,
                         ScaleRange range = usual_scales) {
  const Shown shown =
      has_scale(style.notation) ? scaled(value, style, range) : unscaled(value, style, 0);
  out = put_digits(put(out, sign_of(shown, style)), shown, style.is_grouped);
  if (style.notation != Notation::words) return put(out, shown.scale().plain_letters);
  return put_behind(out, shown.scale().word);
}

/// The scales that both ends of a range may have: none where only one would have any, since a
/// scale said once belongs to both ends ("$5 to $7bn"). Zero borrows without harm.
constexpr ScaleRange common_scales(const Decimal& low, const Decimal& high, const Style& style,
                                   ScaleRange range) noexcept {
  if (!has_scale(style.notation) || low.is_zero() || high.is_zero()) return range;
  const bool low_has = scaled(low, style, range).scale_index != 0;
  const bool high_has = scaled(high, style, range).scale_index != 0;
  return low_has == high_has ? range : no_scales;
}

}  // namespace finq::say

// finq/percent.hpp: Percentages, points and multiples, and what they do to money.
namespace finq {

/// Against what a change is measured: year over year, quarter over quarter, …
enum class Basis : std::uint8_t { none, yoy, qoq, mom, wow, dod, ytd, annualized, cagr };

/// Which way a figure changed, where the text says that it is a change.
enum class Direction : std::uint8_t { none, up, down };

/// "yoy"; empty for `none`.
constexpr std::string_view name(Basis basis) noexcept {
  constexpr std::string_view names[] = {"",    "yoy", "qoq",        "mom", "wow",
                                        "dod", "ytd", "annualized", "cagr"};
  return names[static_cast<std::uint8_t>(basis)];
}

/// "up"; empty for `none`.
constexpr std::string_view name(Direction direction) noexcept {
  constexpr std::string_view names[] = {"", "up", "down"};
  return names[static_cast<std::uint8_t>(direction)];
}

namespace detail {

// What the four kinds have in common. No operator here: it would let the kinds mix.
class Change {
 public:
  /// The figure as said: 34 for "down 34%".
  constexpr Decimal figure() const noexcept { return figure_; }
  constexpr Basis basis() const noexcept { return basis_; }
  constexpr Direction direction() const noexcept { return direction_; }

  /// The figure as a change: negative where the direction is down, whatever the sign of the figure.
  constexpr Decimal signed_value() const noexcept {
    return direction_ == Direction::down ? -figure_.abs() : figure_;
  }

 protected:
  constexpr Change() noexcept = default;
  constexpr Change(Decimal figure, Basis basis, Direction direction) noexcept
      : figure_{figure}, basis_{basis}, direction_{direction} {}

  constexpr bool same(const Change& other) const noexcept {
    return figure_ == other.figure_ && basis_ == other.basis_ && direction_ == other.direction_;
  }
  // The basis of a sum: none, unless both have one.
  static constexpr Basis common(const Change& a, const Change& b) noexcept {
    return a.basis_ == b.basis_ ? a.basis_ : Basis::none;
  }

 private:
  [[no_unique_address]] Decimal figure_{};
  Basis basis_ = Basis::none;
  Direction direction_ = Direction::none;
};

// By all members, as `==`.
struct ChangeHash {
  std::size_t operator()(const Change& change) const noexcept {
    return hash_of_parts(std::hash<Decimal>{}(change.figure()), change.basis(), change.direction());
  }
};

// Sum, difference and product of changes, as a change of type `T`.
struct ChangeMath {
  template <class T>
  static constexpr Result<T> make(const Result<Decimal>& figure, Basis basis) noexcept {
    if (!figure) return figure.error();
    return T{*figure, basis};
  }
  template <class T, class A, class B>
  static constexpr Result<T> add(const A& a, const B& b, Basis basis) noexcept {
    return make<T>(checked_add(a.signed_value(), b.signed_value()), basis);
  }
  template <class T, class A, class B>
  static constexpr Result<T> subtract(const A& a, const B& b, Basis basis) noexcept {
    return make<T>(checked_sub(a.signed_value(), b.signed_value()), basis);
  }
};

}  // namespace detail

/// Hundredths of a percentage point: "25 basis points" is `BasisPoints{25}`.
///
/// Arithmetic is on `signed_value()`, exact, and drops the direction; the basis too, unless both
/// have the same.
class BasisPoints : public detail::Change {
 public:
  constexpr BasisPoints() noexcept = default;
  constexpr explicit BasisPoints(Decimal figure, Basis basis = Basis::none,
                                 Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  constexpr BasisPoints operator-() const noexcept { return BasisPoints{-signed_value(), basis()}; }

  /// So many basis points of an amount: 25 bp of 1,000,000 USD are 2,500 USD. Errors: `not_exact`.
  constexpr Result<Money> of(const Money& notional) const noexcept {
    const Result<Decimal> fraction = signed_value().scaled_by(-4);
    if (!fraction) return fraction.error();
    return checked_mul(notional, *fraction);
  }

  friend constexpr bool operator==(const BasisPoints& a, const BasisPoints& b) noexcept {
    return a.same(b);
  }
  friend constexpr Result<BasisPoints> checked_add(const BasisPoints& a,
                                                   const BasisPoints& b) noexcept {
    return detail::ChangeMath::add<BasisPoints>(a, b, common(a, b));
  }
  friend constexpr Result<BasisPoints> checked_sub(const BasisPoints& a,
                                                   const BasisPoints& b) noexcept {
    return detail::ChangeMath::subtract<BasisPoints>(a, b, common(a, b));
  }
  /// Fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr BasisPoints operator+(const BasisPoints& a, const BasisPoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr BasisPoints operator-(const BasisPoints& a, const BasisPoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
};

/// Percentage points, the distance between two percentages: from 5 % to 7 % it is 2.
///
/// Basis points convert to them (25 bp = 0.25 pp); percentages do not. Arithmetic as `BasisPoints`.
class PercentagePoints : public detail::Change {
 public:
  constexpr PercentagePoints() noexcept = default;
  constexpr explicit PercentagePoints(Decimal figure, Basis basis = Basis::none,
                                      Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// Exact; fails with `not_exact` only at the end of the exponent's range.
  template <class OnFailure = detail::OnFailure>
  constexpr PercentagePoints(const BasisPoints& points)
      : Change{points.figure().scaled_by(-2).template value<OnFailure>(), points.basis(),
               points.direction()} {}

  /// The same in basis points. Errors: `not_exact` at the end of the exponent's range.
  constexpr Result<BasisPoints> in_basis_points() const noexcept {
    const Result<Decimal> points = figure().scaled_by(2);
    if (!points) return points.error();
    return BasisPoints{*points, basis(), direction()};
  }

  constexpr PercentagePoints operator-() const noexcept {
    return PercentagePoints{-signed_value(), basis()};
  }

  friend constexpr bool operator==(const PercentagePoints& a, const PercentagePoints& b) noexcept {
    return a.same(b);
  }
  friend constexpr Result<PercentagePoints> checked_add(const PercentagePoints& a,
                                                        const PercentagePoints& b) noexcept {
    return detail::ChangeMath::add<PercentagePoints>(a, b, common(a, b));
  }
  friend constexpr Result<PercentagePoints> checked_sub(const PercentagePoints& a,
                                                        const PercentagePoints& b) noexcept {
    return detail::ChangeMath::subtract<PercentagePoints>(a, b, common(a, b));
  }
  /// Fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator+(const PercentagePoints& a,
                                              const PercentagePoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator-(const PercentagePoints& a,
                                              const PercentagePoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
};

/// A percentage, the figure as said: "34%" is `Percent{34}`.
///
/// 5 % + 2 pp is 7 %, 7 % - 5 % is 2 pp; otherwise percentages and points do not mix. As a change
/// it works on `signed_value()`: "down 20%" of 100 leaves 80.
class Percent : public detail::Change {
 public:
  constexpr Percent() noexcept = default;
  constexpr explicit Percent(Decimal figure, Basis basis = Basis::none,
                             Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// By how many percent `to` differs from `from`, exactly; negative where it is less.
  ///
  /// Errors: `currency_mismatch`; `division_by_zero`; `not_defined` where `from` is negative (the
  /// growth of a loss has no agreed meaning); `not_exact`.
  static constexpr Result<Percent> change(const Money& from, const Money& to) noexcept;
  /// The same, rounded to so many decimals of a percent.
  static constexpr Result<Percent> change(const Money& from, const Money& to, int decimals,
                                          Rounding how) noexcept;

  /// `signed_value()` / 100. Errors: `not_exact` at the end of the exponent's range.
  constexpr Result<Decimal> fraction() const noexcept { return signed_value().scaled_by(-2); }

  /// So many percent of the amount: 34 % of 50 USD are 17 USD. Errors: `not_exact`.
  constexpr Result<Money> of(const Money& amount) const noexcept {
    const Result<Decimal> part = fraction();
    if (!part) return part.error();
    return checked_mul(amount, *part);
  }

  /// The amount after this change: 50 USD up 34 % are 67 USD. Exact. Errors: `not_exact`.
  constexpr Result<Money> apply(const Money& before) const noexcept {
    const Result<Money> part = of(before);
    if (!part) return part.error();
    return checked_add(before, *part);
  }

  /// The amount before this change, exactly: 67 USD after 34 % more were 50 USD.
  ///
  /// Errors: `division_by_zero` (a fall of 100 %); `not_exact` where the decimals never end.
  constexpr Result<Money> undo(const Money& after) const noexcept {
    const Result<Decimal> whole = checked_add(Decimal{100}, signed_value());
    if (!whole) return whole.error();
    const Result<Decimal> hundredfold = after.amount().scaled_by(2);
    if (!hundredfold) return hundredfold.error();
    const Result<Decimal> before = divide_exact(*hundredfold, *whole);
    if (!before) return before.error();
    return Money{*before, after.currency()};
  }
  /// The amount before this change, rounded once to the minor unit of ISO 4217.
  ///
  /// 39.8 billion yuan after 34 % more were 29,701,492,537.31 yuan. Errors: `division_by_zero`
  /// (a fall of 100 %); `not_defined` if the currency has no minor unit; `not_exact`.
  constexpr Result<Money> undo(const Money& after, Rounding how) const noexcept {
    const Result<int> digits = after.currency().minor_units();
    if (!digits) return digits.error();
    return undo(after, *digits, how);
  }
  /// The same, rounded to so many digits after the point.
  constexpr Result<Money> undo(const Money& after, int decimals, Rounding how) const noexcept {
    const Result<Decimal> whole = checked_add(Decimal{100}, signed_value());
    if (!whole) return whole.error();
    const auto before = multiply_divide(after.amount(), Decimal{100}, *whole, decimals, how);
    if (!before) return before.error();
    return Money{*before, after.currency()};
  }

  constexpr Percent operator-() const noexcept { return Percent{-signed_value(), basis()}; }

  friend constexpr bool operator==(const Percent& a, const Percent& b) noexcept {
    return a.same(b);
  }
  // Deleted rather than missing, and said on the same line: compilers print it.
  friend bool operator==(const Percent&, const PercentagePoints&) = delete;  // a level, a distance
  friend Percent operator-(const PercentagePoints&, const Percent&) = delete;  // no level is left

  friend constexpr Result<Percent> checked_add(const Percent& a, const Percent& b) noexcept {
    return detail::ChangeMath::add<Percent>(a, b, common(a, b));
  }
  friend constexpr Result<PercentagePoints> checked_sub(const Percent& a,
                                                        const Percent& b) noexcept {
    return detail::ChangeMath::subtract<PercentagePoints>(a, b, common(a, b));
  }
  friend constexpr Result<Percent> checked_add(const Percent& a,
                                               const PercentagePoints& b) noexcept {
    return detail::ChangeMath::add<Percent>(a, b, a.basis() == b.basis() ? a.basis() : Basis::none);
  }
  friend constexpr Result<Percent> checked_sub(const Percent& a,
                                               const PercentagePoints& b) noexcept {
    return checked_add(a, -b);
  }

  /// Parts of one whole: 30 % + 4 % = 34 %. Fails with `not_exact`, as all below.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const Percent& a, const Percent& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  /// The distance of two percentages is in points: 7 % - 5 % = 2 pp.
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator-(const Percent& a, const Percent& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const Percent& a, const PercentagePoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const PercentagePoints& a, const Percent& b) {
    return checked_add(b, a).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator-(const Percent& a, const PercentagePoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }

  /// So many percent of the amount, as `of`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Money& amount, const Percent& part) {
    return part.of(amount).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Percent& part, const Money& amount) {
    return part.of(amount).template value<OnFailure>();
  }

 private:
  static constexpr Result<Decimal> difference(const Money& from, const Money& to) noexcept {
    if (from.currency() != to.currency()) return Errc::currency_mismatch;
    if (from.is_negative()) return Errc::not_defined;
    return checked_sub(to.amount(), from.amount());
  }
};

constexpr Result<Percent> Percent::change(const Money& from, const Money& to) noexcept {
  const Result<Decimal> more = difference(from, to);
  if (!more) return more.error();
  const Result<Decimal> hundredfold = (*more).scaled_by(2);
  if (!hundredfold) return hundredfold.error();
  return detail::ChangeMath::make<Percent>(divide_exact(*hundredfold, from.amount()), Basis::none);
}

constexpr Result<Percent> Percent::change(const Money& from, const Money& to, int decimals,
                                          Rounding how) noexcept {
  const Result<Decimal> more = difference(from, to);
  if (!more) return more.error();
  return detail::ChangeMath::make<Percent>(
      multiply_divide(*more, Decimal{100}, from.amount(), decimals, how), Basis::none);
}

/// How many times: "fivefold" is `Multiple{5}`, "halved" is 0.5 with `Direction::down`.
class Multiple : public detail::Change {
 public:
  constexpr Multiple() noexcept = default;
  constexpr explicit Multiple(Decimal figure, Basis basis = Basis::none,
                              Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// So many times the amount: 50 USD doubled are 100 USD, halved 25 USD.
  ///
  /// Errors: `not_defined` for a fall to more than the whole ("fell threefold": a third, or less by
  /// three times?); `not_exact`.
  constexpr Result<Money> apply(const Money& before) const noexcept {
    if (direction() == Direction::down && figure() > Decimal{1}) return Errc::not_defined;
    return checked_mul(before, figure());
  }

  friend constexpr bool operator==(const Multiple& a, const Multiple& b) noexcept {
    return a.same(b);
  }
};

}  // namespace finq

template <>
struct std::hash<finq::BasisPoints> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::PercentagePoints> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::Percent> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::Multiple> : finq::detail::ChangeHash {};

// finq/detail/period_point.hpp: Named points of a year, units, and relations to them.
namespace finq {

/// The units that a text can count from today: "last quarter", "next fiscal year".
enum class PeriodUnit : std::uint8_t {
  day,
  week,
  month,
  quarter,
  half,
  year,
  fiscal_quarter,
  fiscal_year
};

/// How the unit is written in the normal form: "quarter", "FY".
constexpr std::string_view name(PeriodUnit unit) {
  constexpr std::string_view names[] = {"day",  "week", "month", "quarter",
                                        "half", "year", "FQ",    "FY"};
  return names[static_cast<std::size_t>(unit)];
}

/// How a text relates to the period that it names: "since 2020", "the next five years".
enum class Relation : std::uint8_t { none, since, until, by, before, next, last };

/// "since"; empty for `none`.
constexpr std::string_view name(Relation relation) {
  constexpr std::string_view names[] = {"", "since", "until", "by", "before", "next", "last"};
  return names[static_cast<std::size_t>(relation)];
}

/// A named piece of a year: the whole of it, a half, a quarter, a month or a day.
///
/// The year may be missing ("XXXX-Q3"): the text did not say it, and nobody makes it up. A fiscal
/// point ("FY2022-Q2") is one of a fiscal year, and has no months or days of its own.
class PeriodPoint {
 public:
  enum class Part : std::uint8_t { year, half, quarter, month, day };

  /// A year that the text does not name.
  constexpr PeriodPoint() = default;
  static constexpr PeriodPoint of_year() { return {}; }

  /// Year 1…9999; else `no_such_date`.
  static constexpr Result<PeriodPoint> of_year(int year) {
    if (year < 1 || year > 9999) return Errc::no_such_date;
    PeriodPoint point;
    point.year_ = static_cast<std::int16_t>(year);
    return point;
  }

  /// Quarter 1…4 of this year; else `no_such_date`.
  [[nodiscard]] constexpr Result<PeriodPoint> quarter(int number) const {
    if (number < 1 || number > 4) return Errc::no_such_date;
    return with(Part::quarter, number, 0);
  }

  /// Half 1 or 2 of this year; else `no_such_date`.
  [[nodiscard]] constexpr Result<PeriodPoint> half(int number) const {
    if (number < 1 || number > 2) return Errc::no_such_date;
    return with(Part::half, number, 0);
  }

  /// Month 1…12 of this year; else `no_such_date`, and `not_a_period` for a fiscal year.
  [[nodiscard]] constexpr Result<PeriodPoint> month(int number) const {
    if (fiscal_) return Errc::not_a_period;
    if (number < 1 || number > 12) return Errc::no_such_date;
    return with(Part::month, number, 0);
  }

  /// A day of this year (29 February is one, where the year is missing); else `no_such_date`, and
  /// `not_a_period` for a fiscal year.
  [[nodiscard]] constexpr Result<PeriodPoint> day(int month_number, int day_number) const {
    if (fiscal_) return Errc::not_a_period;
    const int length = days_in_month(has_year() ? year_ : 4, month_number);
    if (day_number < 1 || day_number > length) return Errc::no_such_date;
    return with(Part::day, month_number, day_number);
  }

  /// The day of that date.
  static constexpr PeriodPoint of_date(Date date) {
    const DateFields f = date.fields();
    PeriodPoint point;
    point.year_ = static_cast<std::int16_t>(f.year);
    return point.with(Part::day, f.month, f.day);
  }

  /// The same of a fiscal year. Error: `not_a_period` for a month or a day.
  [[nodiscard]] constexpr Result<PeriodPoint> as_fiscal() const {
    if (part_ == Part::month || part_ == Part::day) return Errc::not_a_period;
    PeriodPoint point = *this;
    point.fiscal_ = true;
    return point;
  }

  /// The same of a calendar year.
  [[nodiscard]] constexpr PeriodPoint as_calendar() const {
    PeriodPoint point = *this;
    point.fiscal_ = false;
    return point;
  }

  /// The same of another year. Error: `no_such_date` (29 February, year 0 or 10000).
  [[nodiscard]] constexpr Result<PeriodPoint> in_year(int year) const {
    if (year < 1 || year > 9999) return Errc::no_such_date;
    if (part_ == Part::day && day_ > days_in_month(year, number_)) return Errc::no_such_date;
    PeriodPoint point = *this;
    point.year_ = static_cast<std::int16_t>(year);
    return point;
  }

  [[nodiscard]] constexpr Part part() const { return part_; }
  [[nodiscard]] constexpr bool is_fiscal() const { return fiscal_; }
  [[nodiscard]] constexpr bool has_year() const { return year_ != 0; }
  /// The year, 0 where it is missing.
  [[nodiscard]] constexpr int year() const { return year_; }
  /// The number of the half, the quarter or the month (also of a day); 0 for a whole year.
  [[nodiscard]] constexpr int number() const { return number_; }
  /// The day of the month, 0 unless `part()` is `day`.
  [[nodiscard]] constexpr int day() const { return day_; }

  /// The first month of its year that it covers, 1…12.
  [[nodiscard]] constexpr int first_month() const {
    switch (part_) {
      case Part::year: return 1;
      case Part::half: return number_ * 6 - 5;
      case Part::quarter: return number_ * 3 - 2;
      default: return number_;
    }
  }
  /// The last month of its year that it covers, 1…12.
  [[nodiscard]] constexpr int last_month() const { return first_month() + months() - 1; }
  /// How many months it covers; 1 for a day.
  [[nodiscard]] constexpr int months() const {
    switch (part_) {
      case Part::year: return 12;
      case Part::half: return 6;
      case Part::quarter: return 3;
      default: return 1;
    }
  }

  friend constexpr bool operator==(const PeriodPoint&, const PeriodPoint&) = default;

 private:
  [[nodiscard]] constexpr PeriodPoint with(Part part, int number, int day) const {
    PeriodPoint point = *this;
    point.part_ = part;
    point.number_ = static_cast<std::uint8_t>(number);
    point.day_ = static_cast<std::uint8_t>(day);
    return point;
  }

  std::int16_t year_ = 0;
  Part part_ = Part::year;
  std::uint8_t number_ = 0;
  std::uint8_t day_ = 0;
  bool fiscal_ = false;
};

}  // namespace finq

// finq/detail/period_parts.hpp: What a period is made of, and which parts go together.
namespace finq::detail {

enum class PeriodForm : std::uint8_t {
  named,
  ending,
  opening,
  span,
  relative,
  within,
  same_within,
  length,
  year_to_date
};

/// The members of `Period`, on which text, dates and steps work. A member that the form does not
/// use has its default, so that two periods are equal when all members are.
struct PeriodParts {
  std::int32_t count = 0;  // of units, or an offset
  PeriodPoint first{};
  PeriodPoint last{};
  PeriodForm form = PeriodForm::named;
  Unit unit = Unit::day;
  PeriodUnit part = PeriodUnit::day;
  PeriodUnit base = PeriodUnit::day;
  std::uint8_t decimals = 0;  // of the count of a length: its last digit is never zero

  friend constexpr bool operator==(const PeriodParts&, const PeriodParts&) = default;
};

constexpr PeriodParts parts_of(PeriodForm form, PeriodPoint point) {
  PeriodParts parts;
  parts.form = form;
  parts.first = point;
  return parts;
}

constexpr PeriodParts relative_period(PeriodUnit unit, int offset) {
  PeriodParts period = parts_of(PeriodForm::relative, {});
  period.base = unit;
  period.count = offset;
  return period;
}

/// `ending` and `opening`.
constexpr Result<PeriodParts> counted_period(PeriodForm form, PeriodPoint point, std::int64_t count,
                                             Unit unit) {
  if (unit == Unit::decade) {
    count *= 10;
    unit = Unit::year;
  }
  if (count < 1) return Errc::not_a_period;
  if (count > 999'999'999) return Errc::out_of_range;
  PeriodParts period = parts_of(form, point);
  period.count = static_cast<std::int32_t>(count);
  period.unit = unit;
  return period;
}

constexpr Result<PeriodParts> span_period(PeriodPoint from, PeriodPoint to) {
  if (from.is_fiscal() != to.is_fiscal() || from.has_year() != to.has_year()) {
    return Errc::not_a_period;
  }
  // A day counts as itself, any other last day as the 31st: enough to compare.
  constexpr auto begins = [](PeriodPoint p) {
    return (p.year() * 12 + p.first_month()) * 32 + (p.day() != 0 ? p.day() : 1);
  };
  constexpr auto ends = [](PeriodPoint p) {
    return (p.year() * 12 + p.last_month()) * 32 + (p.day() != 0 ? p.day() : 31);
  };
  if (begins(from) >= begins(to) || ends(from) >= ends(to)) return Errc::not_a_period;
  PeriodParts period = parts_of(PeriodForm::span, from);
  period.last = to;
  return period;
}

constexpr Result<PeriodParts> within_period(PeriodPoint part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part.has_year() || part.part() == PeriodPoint::Part::year) return Errc::not_a_period;
  PeriodParts period = parts_of(PeriodForm::within, part.as_calendar());
  period.base = part.is_fiscal() ? PeriodUnit::fiscal_year : base;
  period.count = offset;
  return period;
}

constexpr Result<PeriodParts> within_period(PeriodUnit part, PeriodUnit base, int offset) {
  if (base != PeriodUnit::year && base != PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::year || part == PeriodUnit::fiscal_year) return Errc::not_a_period;
  if (part == PeriodUnit::fiscal_quarter) base = PeriodUnit::fiscal_year;
  if (base == PeriodUnit::fiscal_year) {
    if (part == PeriodUnit::day || part == PeriodUnit::week) return Errc::not_a_period;
    if (part == PeriodUnit::quarter) part = PeriodUnit::fiscal_quarter;
  }
  PeriodParts period = parts_of(PeriodForm::same_within, {});
  period.part = part;
  period.base = base;
  period.count = offset;
  return period;
}

constexpr Result<PeriodParts> length_period(Decimal count, Unit unit) {
  constexpr std::uint64_t limit = 999'999'999;
  if (count.is_negative() || count.is_zero()) return Errc::not_a_period;
  if (count.coefficient_high() != 0) return Errc::out_of_range;
  std::uint64_t digits = count.coefficient_low();
  int exponent = count.exponent() + (unit == Unit::decade ? 1 : 0);
  for (; exponent < 0 && digits % 10 == 0; ++exponent) digits /= 10;
  for (; exponent > 0 && digits <= limit; --exponent) digits *= 10;
  if (digits > limit || exponent < -9) return Errc::out_of_range;
  PeriodParts period = parts_of(PeriodForm::length, {});
  period.count = static_cast<std::int32_t>(digits);
  period.decimals = static_cast<std::uint8_t>(-exponent);
  period.unit = unit == Unit::decade ? Unit::year : unit;
  return period;
}

}  // namespace finq::detail

// finq/fiscal_calendar.hpp: When a company's fiscal years begin and end.
namespace finq {

/// How the 13 weeks of a quarter are cut into months; `none`: nobody said, or months are plain.
enum class Weeks : std::uint8_t { none, four_four_five, four_five_four, five_four_four };

/// "4-4-5"; empty for `none`.
constexpr std::string_view name(Weeks weeks) {
  constexpr std::string_view names[] = {"", "4-4-5", "4-5-4", "5-4-4"};
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

inline constexpr std::string_view weekday_names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};
inline constexpr std::string_view month_names[] = {"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

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

}  // namespace finq

// finq/detail/period_dates.hpp: A period becomes dates, where calendar and reference date tell which.
namespace finq {

/// What a text does not say and a reader knows: the day it speaks from, the company's calendar.
struct Reference {
  Date as_of{};
  FiscalCalendar calendar{};
  bool has_as_of = false;
  bool has_calendar = false;

  [[nodiscard]] constexpr Reference on(Date date) const {
    Reference other = *this;
    other.as_of = date;
    other.has_as_of = true;
    return other;
  }
  [[nodiscard]] constexpr Reference with(const FiscalCalendar& rule) const {
    Reference other = *this;
    other.calendar = rule;
    other.has_calendar = true;
    return other;
  }
};

namespace detail {

constexpr Result<DateRange> months_of(int year, int first_month, int months) {
  const auto begin = Date::from(year, first_month, 1);
  if (!begin) return begin.error();
  const auto next = begin->plus_months(months);
  return DateRange::from(*begin, next ? *next - 1 : Date::latest());
}

/// Turns one period into dates.
class PeriodDates {
 public:
  constexpr PeriodDates(const PeriodParts& period, const Reference& reference, Relation relation)
      : period_(period), reference_(reference), relation_(relation) {}

  [[nodiscard]] constexpr Result<DateRange> resolve() const {
    switch (period_.form) {
      case PeriodForm::named: return point(period_.first);
      case PeriodForm::ending: return ending();
      case PeriodForm::opening: return opening();
      case PeriodForm::span: return span();
      case PeriodForm::relative: return relative();
      case PeriodForm::within: return within();
      case PeriodForm::same_within: return same_within();
      case PeriodForm::length: return length();
      case PeriodForm::year_to_date: break;
    }
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    return DateRange::from(Date::from(reference_.as_of.year(), 1, 1).value(), reference_.as_of);
  }

 private:
  [[nodiscard]] constexpr Result<DateRange> point(PeriodPoint p) const {
    if (!p.has_year()) return Errc::needs_a_year;
    if (p.is_fiscal()) return fiscal_point(p);
    if (p.part() == PeriodPoint::Part::day) {
      const auto day = Date::from(p.year(), p.number(), p.day());
      if (!day) return day.error();
      return DateRange::from(*day, *day);
    }
    return months_of(p.year(), p.first_month(), p.months());
  }

  [[nodiscard]] constexpr Result<DateRange> fiscal_point(PeriodPoint p) const {
    if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
    switch (p.part()) {
      case PeriodPoint::Part::quarter: return reference_.calendar.quarter(p.year(), p.number());
      case PeriodPoint::Part::half: return reference_.calendar.half(p.year(), p.number());
      default: return reference_.calendar.year(p.year());
    }
  }

  /// 29 February and the three months before it begin on 1 December.
  [[nodiscard]] constexpr Result<DateRange> ending() const {
    const auto end = point(period_.first);
    if (!end) return end.error();
    const UnitSize size = size_of(period_.unit);
    const std::int64_t count = std::int64_t{period_.count} * size.size;
    const auto begin = period_.first.is_fiscal() && !size.is_days
                           ? fiscal_begin(count)
                           : first_of(end->last(), count, size);
    if (!begin) return begin.error();
    return DateRange::from(*begin, end->last());
  }

  /// The first day of the so many fiscal months that end with the fiscal point.
  [[nodiscard]] constexpr Result<Date> fiscal_begin(std::int64_t months) const {
    const std::int64_t before = period_.first.year() * 12 + period_.first.last_month() - months;
    if (before < 12) return Errc::out_of_range;
    const int year = static_cast<int>(before / 12);
    const int rest = static_cast<int>(before % 12);
    if (rest == 0) return reference_.calendar.year(year).transform(first_day_of);
    const auto skipped = reference_.calendar.first_months(year, rest);
    return skipped ? skipped->last().plus_days(1) : skipped.error();
  }
  static constexpr Date first_day_of(const DateRange& range) { return range.first(); }

  [[nodiscard]] constexpr Result<DateRange> opening() const {
    if (!period_.first.has_year()) return Errc::needs_a_year;
    const UnitSize size = size_of(period_.unit);
    const std::int64_t count = std::int64_t{period_.count} * size.size;
    if (period_.first.is_fiscal() && !size.is_days) {
      if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
      if (period_.first.part() != PeriodPoint::Part::year || count > 12) return Errc::not_defined;
      return reference_.calendar.first_months(period_.first.year(), static_cast<int>(count));
    }
    const auto base = point(period_.first);
    if (!base) return base.error();
    const auto end = last_of(base->first(), count, size);
    if (!end) return end.error();
    return DateRange::from(base->first(), *end);
  }

  /// The last of so many days or months that begin with `first`, also where it is 9999-12-31.
  static constexpr Result<Date> last_of(Date first, std::int64_t count, UnitSize size) {
    if (size.is_days) return first.plus_days(count - 1);
    if (first.day() != 1) {
      return first.plus_months(count).and_then([](Date next) { return next.plus_days(-1); });
    }
    return first.plus_months(count - 1).transform(
        [](Date begin) { return begin + (days_in_month(begin.year(), begin.month()) - 1); });
  }
  /// The first of so many days or months that end with `last`.
  static constexpr Result<Date> first_of(Date last, std::int64_t count, UnitSize size) {
    if (size.is_days) return last.plus_days(1 - count);
    if (!last.is_month_end()) return (last + 1).plus_months(-count);
    return (last - (last.day() - 1)).plus_months(1 - count);
  }

  [[nodiscard]] constexpr Result<DateRange> span() const {
    const auto first = point(period_.first);
    if (!first) return first.error();
    const auto last = point(period_.last);
    if (!last) return last.error();
    return DateRange::from(first->first(), last->last());
  }

  [[nodiscard]] constexpr Result<DateRange> relative() const {
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const std::int64_t offset = period_.count;
    switch (period_.base) {
      case PeriodUnit::day: return days(reference_.as_of, offset, 1);
      case PeriodUnit::week:
        return days(reference_.as_of - (static_cast<int>(reference_.as_of.weekday()) - 1), offset,
                    7);
      case PeriodUnit::month: return calendar_unit(1, offset);
      case PeriodUnit::quarter: return calendar_unit(3, offset);
      case PeriodUnit::half: return calendar_unit(6, offset);
      case PeriodUnit::year: return calendar_unit(12, offset);
      case PeriodUnit::fiscal_quarter: return fiscal_quarter(offset);
      case PeriodUnit::fiscal_year: break;
    }
    const auto year = fiscal_year(offset);
    if (!year) return year.error();
    return reference_.calendar.year(*year);
  }

  static constexpr Result<DateRange> days(Date begin, std::int64_t offset, int size) {
    const auto first = begin.plus_days(offset * size);
    if (!first) return first.error();
    const auto last = first->plus_days(size - 1);
    if (!last) return last.error();
    return DateRange::from(*first, *last);
  }

  /// The unit of `months` months that holds the reference date, moved by `offset`.
  [[nodiscard]] constexpr Result<DateRange> calendar_unit(int months, std::int64_t offset) const {
    const int month = (reference_.as_of.month() - 1) / months * months + 1;
    const auto begin = Date::from(reference_.as_of.year(), month, 1)->plus_months(offset * months);
    if (!begin) return begin.error();
    return months_of(begin->year(), begin->month(), months);
  }

  [[nodiscard]] constexpr Result<int> fiscal_year(std::int64_t offset) const {
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    if (!reference_.has_calendar) return Errc::needs_a_fiscal_calendar;
    const auto year = reference_.calendar.fiscal_year_of(reference_.as_of);
    if (!year) return year.error();
    const std::int64_t moved = *year + offset;
    if (moved < 1 || moved > 9999) return Errc::out_of_range;
    return static_cast<int>(moved);
  }

  [[nodiscard]] constexpr Result<DateRange> fiscal_quarter(std::int64_t offset) const {
    const auto year = fiscal_year(0);
    if (!year) return year.error();
    const auto quarter = reference_.calendar.quarter_of(reference_.as_of);
    if (!quarter) return quarter.error();
    const std::int64_t index = std::int64_t{*year} * 4 + *quarter - 1 + offset;
    if (index < 4 || index > 39999) return Errc::out_of_range;
    return reference_.calendar.quarter(static_cast<int>(index / 4),
                                       static_cast<int>(index % 4) + 1);
  }

  /// The year that the base counts to.
  [[nodiscard]] constexpr Result<int> base_year() const {
    if (period_.base == PeriodUnit::fiscal_year) return fiscal_year(period_.count);
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const std::int64_t year = std::int64_t{reference_.as_of.year()} + period_.count;
    if (year < 1 || year > 9999) return Errc::out_of_range;
    return static_cast<int>(year);
  }

  [[nodiscard]] constexpr Result<DateRange> within() const {
    const auto year = base_year();
    if (!year) return year.error();
    auto part = period_.first.in_year(*year);
    if (part && period_.base == PeriodUnit::fiscal_year) part = part->as_fiscal();
    if (!part) return part.error();
    return point(*part);
  }

  [[nodiscard]] constexpr Result<DateRange> same_within() const {
    const auto year = base_year();
    if (!year) return year.error();
    if (period_.base == PeriodUnit::fiscal_year) {
      const auto quarter = reference_.calendar.quarter_of(reference_.as_of);
      if (!quarter) return quarter.error();
      switch (period_.part) {
        case PeriodUnit::half: return reference_.calendar.half(*year, (*quarter + 1) / 2);
        case PeriodUnit::fiscal_quarter: return reference_.calendar.quarter(*year, *quarter);
        default: return Errc::not_defined;
      }
    }
    const int month = reference_.as_of.month();
    switch (period_.part) {
      case PeriodUnit::month: return months_of(*year, month, 1);
      case PeriodUnit::quarter: return months_of(*year, (month - 1) / 3 * 3 + 1, 3);
      case PeriodUnit::half: return months_of(*year, (month - 1) / 6 * 6 + 1, 6);
      case PeriodUnit::week: return week_of(*year);
      default: break;
    }
    // 29 February becomes 28 February.
    const auto day = reference_.as_of.plus_months((*year - reference_.as_of.year()) * 12);
    if (!day) return day.error();
    return DateRange::from(*day, *day);
  }

  /// The week of the same number, by ISO 8601; the last one where that year has no 53rd. `year` is
  /// that many years from the reference date's, whose week may belong to the year before or after.
  [[nodiscard]] constexpr Result<DateRange> week_of(int year) const {
    IsoWeek wanted = reference_.as_of.iso_week();
    wanted.year += year - reference_.as_of.year();
    const auto fourth = Date::from(wanted.year, 1, 4);  // always in week 1
    if (!fourth) return Errc::out_of_range;
    const Date first = *fourth - (static_cast<int>(fourth->weekday()) - 1);
    if (wanted.week == 53) {
      const auto thursday = first.plus_days(52 * 7 + 3);
      if (!thursday || thursday->year() != wanted.year) wanted.week = 52;
    }
    return days(first, wanted.week - 1, 7);
  }

  /// "last" ends on the reference date, "next" begins the day after it.
  [[nodiscard]] constexpr Result<DateRange> length() const {
    if (relation_ != Relation::last && relation_ != Relation::next) return Errc::needs_a_direction;
    if (!reference_.has_as_of) return Errc::needs_a_reference_date;
    const UnitSize size = size_of(period_.unit);
    std::int64_t count = std::int64_t{period_.count} * size.size;
    for (int i = 0; i < period_.decimals; ++i) {
      if (count % 10 != 0) return Errc::not_exact;
      count /= 10;
    }
    if (relation_ == Relation::last) {
      const auto first = first_of(reference_.as_of, count, size);
      if (!first) return first.error();
      return DateRange::from(*first, reference_.as_of);
    }
    const auto tomorrow = reference_.as_of.plus_days(1);
    if (!tomorrow) return tomorrow.error();
    const auto last = last_of(*tomorrow, count, size);
    if (!last) return last.error();
    return DateRange::from(*tomorrow, *last);
  }

  PeriodParts period_;
  Reference reference_;
  Relation relation_;
};

}  // namespace detail
}  // namespace finq

// finq/detail/period_names.hpp: The year, half, quarter or month that a stretch of days is.
namespace finq {

/// When a period of one calendar is called a period of another.
enum class Fit : std::uint8_t {
  same_days,   ///< only where both have the same days
  middle_day,  ///< the one of about that length that holds the middle day
};

namespace detail {

/// Twelve months, six, three or one; 0 for any other length.
constexpr int months_of_days(std::int32_t days) {
  if (days >= 350 && days <= 380) return 12;
  if (days >= 175 && days <= 190) return 6;
  if (days >= 84 && days <= 98) return 3;
  return days >= 28 && days <= 35 ? 1 : 0;
}

constexpr Date middle_of(const DateRange& range) { return range.first() + (range.days() - 1) / 2; }

/// The piece of that many months of a year that holds the month of that number, 1…12.
constexpr Result<PeriodPoint> piece_of_year(PeriodPoint year, int month, int months) {
  switch (months) {
    case 12: return year;
    case 6: return year.half((month + 5) / 6);
    case 3: return year.quarter((month + 2) / 3);
    default: return year.month(month);
  }
}

constexpr Result<PeriodPoint> calendar_name(const DateRange& range, Fit fit) {
  const int months = months_of_days(range.days());
  if (months == 0) return Errc::not_defined;
  const DateFields day = middle_of(range).fields();
  const auto name = piece_of_year(PeriodPoint::of_year(day.year).value(), day.month, months);
  if (!name || fit == Fit::middle_day) return name;
  const int first = name->first_month();
  const int last = name->last_month();
  const bool is_same = range.first() == Date::from(day.year, first, 1) &&
                       range.last() == Date::from(day.year, last, days_in_month(day.year, last));
  return is_same ? name : Errc::not_exact;
}

/// A fiscal year has no months in the normal form: a month is `not_defined`.
constexpr Result<PeriodPoint> fiscal_name(const DateRange& range, const FiscalCalendar& calendar,
                                          Fit fit) {
  const int months = months_of_days(range.days());
  if (months < 3) return Errc::not_defined;
  const Date middle = middle_of(range);
  const auto number = calendar.fiscal_year_of(middle);
  if (!number) return number.error();
  const auto quarter = calendar.quarter_of(middle);
  if (!quarter) return quarter.error();
  const auto year = PeriodPoint::of_year(*number)->as_fiscal();
  const auto name = piece_of_year(year.value(), *quarter * 3, months);
  if (!name || fit == Fit::middle_day) return name;
  const auto days = months == 12  ? calendar.year(*number)
                    : months == 6 ? calendar.half(*number, name->number())
                                  : calendar.quarter(*number, *quarter);
  return days == range ? name : Errc::not_exact;
}

}  // namespace detail
}  // namespace finq

// finq/detail/period_steps.hpp: The period before, after, or of another year, without dates.
namespace finq::detail {

/// Moves points of a year and keeps what is not said unsaid.
///
/// A point without a year moves inside its year; where the answer would lie in another one, or
/// depends on 29 February, it is `needs_a_year`.
struct PointSteps {
  using Part = PeriodPoint::Part;

  /// `steps` of its own units later: years, halves, quarters, months or days.
  static constexpr Result<PeriodPoint> moved(PeriodPoint point, std::int64_t steps) {
    if (steps == 0) return point;
    if (point.part() == Part::day) return moved_days(point, steps);
    if (steps > 200'000 || steps < -200'000) return Errc::out_of_range;
    const int in_year = 12 / point.months();
    const int number = point.part() == Part::year ? 0 : point.number() - 1;
    const int index = point.year() * in_year + number + static_cast<int>(steps);
    return of_index(point, index, in_year);
  }

  /// `months` later, in points of months: what ends a stretch keeps ending with its month.
  static constexpr Result<PeriodPoint> moved_months(PeriodPoint end, std::int64_t months) {
    if (end.part() == Part::day) return moved_end_day(end, months);
    if (months % end.months() == 0) return moved(end, months / end.months());
    const Result<PeriodPoint> last = last_piece(end);
    if (!last) return last.error();
    if (months % last->months() != 0) return Errc::not_defined;
    return moved(*last, months / last->months());
  }

  /// The same day of the year `years` later; 29 February becomes 28 February.
  static constexpr Result<PeriodPoint> moved_years(PeriodPoint point, int years) {
    if (!point.has_year()) return Errc::needs_a_year;
    const int year = point.year() + years;
    if (year < 1 || year > 9999) return Errc::out_of_range;
    if (point.part() != Part::day) return point.in_year(year);
    const auto date = date_of(point).plus_months(std::int64_t{years} * 12);
    return date ? PeriodPoint::of_date(*date) : Result<PeriodPoint>{date.error()};
  }

  /// Like `point.in_year(year)`, but the last day of February stays the last day.
  static constexpr Result<PeriodPoint> end_in_year(PeriodPoint point, int year) {
    const bool is_end = point.part() == Part::day && point.has_year() && point.number() == 2 &&
                        point.day() == days_in_month(point.year(), 2);
    if (!is_end || year < 1 || year > 9999) return point.in_year(year);
    return PeriodPoint::of_year(year)->day(2, days_in_month(year, 2));
  }

  /// Its first month, of a fiscal year its first quarter; a day is its own.
  static constexpr Result<PeriodPoint> first_piece(PeriodPoint point) {
    if (point.part() == Part::day) return point;
    if (point.is_fiscal()) return whole_year(point).quarter((point.first_month() + 2) / 3);
    return whole_year(point).month(point.first_month());
  }
  static constexpr Result<PeriodPoint> last_piece(PeriodPoint point) {
    if (point.part() == Part::day) return point;
    if (point.is_fiscal()) return whole_year(point).quarter(point.last_month() / 3);
    return whole_year(point).month(point.last_month());
  }

  /// The first or the last day of a calendar point. Errors: `needs_a_year`, `not_defined`.
  static constexpr Result<Date> first_day(PeriodPoint point) {
    if (point.is_fiscal()) return Errc::not_defined;
    if (!point.has_year()) return Errc::needs_a_year;
    return Date::from(point.year(), point.first_month(), point.day() == 0 ? 1 : point.day());
  }
  static constexpr Result<Date> last_day(PeriodPoint point) {
    if (point.is_fiscal()) return Errc::not_defined;
    if (!point.has_year()) return Errc::needs_a_year;
    const int length = days_in_month(point.year(), point.last_month());
    return Date::from(point.year(), point.last_month(), point.day() == 0 ? length : point.day());
  }

  /// The same without its year.
  static constexpr PeriodPoint without_year(PeriodPoint point) {
    switch (point.part()) {
      case Part::half: return PeriodPoint{}.half(point.number()).value();
      case Part::quarter: return PeriodPoint{}.quarter(point.number()).value();
      case Part::month: return PeriodPoint{}.month(point.number()).value();
      case Part::day: return PeriodPoint{}.day(point.number(), point.day()).value();
      case Part::year: break;
    }
    return {};
  }

 private:
  static constexpr Date date_of(PeriodPoint day) {
    return Date::from(day.year(), day.number(), day.day()).value();
  }

  static constexpr PeriodPoint whole_year(PeriodPoint point) {
    PeriodPoint year =
        point.has_year() ? PeriodPoint::of_year(point.year()).value() : PeriodPoint{};
    return point.is_fiscal() ? year.as_fiscal().value() : year;
  }

  static constexpr Result<PeriodPoint> of_index(PeriodPoint like, int index, int in_year) {
    const int year = index >= 0 ? index / in_year : -1;
    if (!like.has_year() && (year != 0 || in_year == 1)) return Errc::needs_a_year;
    if (like.has_year() && (year < 1 || year > 9999)) return Errc::out_of_range;
    const PeriodPoint whole = whole_year(like.has_year() ? like.in_year(year).value() : like);
    const int number = index - year * in_year + 1;
    switch (like.part()) {
      case Part::half: return whole.half(number);
      case Part::quarter: return whole.quarter(number);
      case Part::month: return whole.month(number);
      default: return whole;
    }
  }

  static constexpr Result<PeriodPoint> moved_days(PeriodPoint day, std::int64_t steps) {
    if (day.has_year()) {
      const auto moved = date_of(day).plus_days(steps);
      return moved ? PeriodPoint::of_date(*moved) : Result<PeriodPoint>{moved.error()};
    }
    // In any year without a leap day; that no answer depends on it is checked after.
    const auto from = Date::from(2023, day.number(), day.day());
    if (!from) return Errc::needs_a_year;
    const auto to = from->plus_days(steps);
    const bool crosses = to && (from->day_of_year() <= 59) != (to->day_of_year() <= 59);
    if (!to || to->year() != 2023 || crosses) return Errc::needs_a_year;
    return PeriodPoint{}.day(to->month(), to->day());
  }

  static constexpr Result<PeriodPoint> moved_end_day(PeriodPoint day, std::int64_t months) {
    if (day.has_year()) {
      const auto moved = date_of(day).plus_months_from_end(months);
      return moved ? PeriodPoint::of_date(*moved) : Result<PeriodPoint>{moved.error()};
    }
    if (day.number() == 2) return Errc::needs_a_year;
    const auto to = Date::from(2023, day.number(), day.day())->plus_months_from_end(months);
    if (!to || to->year() != 2023 || to->month() == 2) return Errc::needs_a_year;
    return PeriodPoint{}.day(to->month(), to->day());
  }
};

/// Steps of one period.
class PeriodSteps {
 public:
  using Part = PeriodPoint::Part;

  constexpr explicit PeriodSteps(const PeriodParts& period) : period_{period} {}

  /// The period of the same length right after it (`direction` 1) or right before it (-1).
  [[nodiscard]] constexpr Result<PeriodParts> neighbour(int direction) const {
    switch (period_.form) {
      case PeriodForm::named: return named(PointSteps::moved(period_.first, direction));
      case PeriodForm::ending: return ending(direction);
      case PeriodForm::opening: return opening(direction);
      case PeriodForm::span: return span(direction);
      case PeriodForm::relative: return with_offset(std::int64_t{period_.count} + direction);
      case PeriodForm::within: return within(direction);
      case PeriodForm::length: return Errc::needs_a_direction;
      default: return Errc::not_defined;
    }
  }

  /// The period like it, `years` later.
  [[nodiscard]] constexpr Result<PeriodParts> years_later(int years) const {
    switch (period_.form) {
      case PeriodForm::named:
      case PeriodForm::opening:
        return with_points(PointSteps::moved_years(period_.first, years), period_.last);
      case PeriodForm::ending:
        if (!period_.first.has_year()) return Errc::needs_a_year;
        return with_points(PointSteps::moved_months(period_.first, std::int64_t{years} * 12),
                           period_.last);
      case PeriodForm::span: return span_years_later(years);
      case PeriodForm::relative: return relative_years_later(years);
      case PeriodForm::within:
      case PeriodForm::same_within: return with_offset(std::int64_t{period_.count} + years);
      case PeriodForm::length: return Errc::needs_a_direction;
      default: return Errc::not_defined;
    }
  }

  /// The same in the year of that number.
  [[nodiscard]] constexpr Result<PeriodParts> in_year(int year) const {
    switch (period_.form) {
      case PeriodForm::named:
      case PeriodForm::opening: return with_points(period_.first.in_year(year), period_.last);
      case PeriodForm::ending:
        return with_points(PointSteps::end_in_year(period_.first, year), period_.last);
      case PeriodForm::span: {
        if (year < 1 || year > 9999) return Errc::no_such_date;
        const auto last = period_.last.in_year(year + period_.last.year() - period_.first.year());
        return last ? with_points(period_.first.in_year(year), *last) : last.error();
      }
      case PeriodForm::within: {
        auto part = period_.first.in_year(year);
        if (part && period_.base == PeriodUnit::fiscal_year) part = part->as_fiscal();
        return named(part);
      }
      default: return Errc::not_defined;
    }
  }

 private:
  static constexpr Result<PeriodParts> named(const Result<PeriodPoint>& point) {
    if (!point) return point.error();
    return parts_of(PeriodForm::named, *point);
  }

  [[nodiscard]] constexpr Result<PeriodParts> with_points(const Result<PeriodPoint>& first,
                                                          PeriodPoint last) const {
    if (!first) return first.error();
    PeriodParts other = period_;
    other.first = *first;
    other.last = last;
    return other;
  }

  [[nodiscard]] constexpr Result<PeriodParts> with_offset(std::int64_t offset) const {
    if (offset > 2147483647 || offset < -2147483648LL) return Errc::out_of_range;
    PeriodParts other = period_;
    other.count = static_cast<std::int32_t>(offset);
    return other;
  }

  /// The count in days or months.
  [[nodiscard]] constexpr std::int64_t size() const {
    return std::int64_t{period_.count} * size_of(period_.unit).size;
  }

  [[nodiscard]] constexpr Result<PeriodParts> ending_with(const Result<PeriodPoint>& end) const {
    if (!end) return end.error();
    return counted_period(PeriodForm::ending, *end, period_.count, period_.unit);
  }
  [[nodiscard]] constexpr Result<PeriodParts> ending_with(const Result<Date>& end) const {
    if (!end) return end.error();
    return ending_with(PeriodPoint::of_date(*end));
  }

  [[nodiscard]] constexpr Result<PeriodParts> ending(int direction) const {
    const std::int64_t steps = direction * size();
    if (!size_of(period_.unit).is_days) {
      return ending_with(PointSteps::moved_months(period_.first, steps));
    }
    if (period_.first.part() == Part::day) {
      return ending_with(PointSteps::moved(period_.first, steps));
    }
    const auto end = PointSteps::last_day(period_.first);
    return end ? ending_with(end->plus_days(steps)) : end.error();
  }

  /// What follows the first nine months is no first nine months: nine months ending in June.
  [[nodiscard]] constexpr Result<PeriodParts> opening(int direction) const {
    const std::int64_t to_end = direction > 0 ? 2 * size() : 0;
    const bool is_days = size_of(period_.unit).is_days;
    if (!is_days && period_.first.part() != Part::day) {
      const auto first = PointSteps::first_piece(period_.first);
      if (!first) return first.error();
      if (to_end % first->months() != 0) return Errc::not_defined;
      return ending_with(PointSteps::moved(*first, to_end / first->months() - 1));
    }
    const auto begin = PointSteps::first_day(period_.first);
    if (!begin) return begin.error();
    const auto next = is_days ? begin->plus_days(to_end) : begin->plus_months(to_end);
    return next ? ending_with(next->plus_days(-1)) : next.error();
  }

  [[nodiscard]] constexpr Result<PeriodParts> span(int direction) const {
    PeriodPoint first = period_.first;
    PeriodPoint last = period_.last;
    if (first.part() == Part::day || last.part() == Part::day) return span_of_days(direction);
    if (first.part() != last.part()) {
      first = PointSteps::first_piece(first).value();
      last = PointSteps::last_piece(last).value();
    }
    const int months = (last.year() - first.year()) * 12 + last.last_month() - first.first_month();
    const int steps = direction * ((months + 1) / first.months());
    const auto moved = PointSteps::moved(last, steps);
    return moved ? with_points(PointSteps::moved(first, steps), *moved) : moved.error();
  }

  /// Whole months move by months, other days by days.
  [[nodiscard]] constexpr Result<PeriodParts> span_of_days(int direction) const {
    const auto first = PointSteps::first_day(period_.first);
    const auto last = PointSteps::last_day(period_.last);
    if (!first) return first.error();
    if (!last) return last.error();
    const bool is_months = first->day() == 1 && last->is_month_end();
    const int months = (last->year() - first->year()) * 12 + last->month() - first->month() + 1;
    const int days = *last - *first + 1;
    const auto new_first =
        is_months ? first->plus_months(direction * months) : first->plus_days(direction * days);
    const auto new_last = is_months ? last->plus_months_from_end(direction * months)
                                    : last->plus_days(direction * days);
    if (!new_first || !new_last) return Errc::out_of_range;
    return with_points(PeriodPoint::of_date(*new_first), PeriodPoint::of_date(*new_last));
  }

  [[nodiscard]] constexpr Result<PeriodParts> span_years_later(int years) const {
    const bool is_months = period_.first.part() != Part::day || period_.first.day() == 1;
    if (!period_.last.has_year()) return Errc::needs_a_year;
    const auto last = is_months ? PointSteps::moved_months(period_.last, std::int64_t{years} * 12)
                                : PointSteps::moved_years(period_.last, years);
    return last ? with_points(PointSteps::moved_years(period_.first, years), *last) : last.error();
  }

  [[nodiscard]] constexpr Result<PeriodParts> within(int direction) const {
    if (period_.first.part() == Part::day) {
      const auto day = PointSteps::moved(period_.first, direction);
      return day ? with_points(*day, {}) : Errc::needs_a_reference_date;
    }
    // In the middle of all years, whichever the base will be.
    constexpr int middle = 5000;
    const auto part = PointSteps::moved(period_.first.in_year(middle).value(), direction);
    if (!part) return part.error();
    auto moved = with_offset(std::int64_t{period_.count} + part->year() - middle);
    if (!moved) return moved.error();
    PeriodParts other = *moved;
    other.first = PointSteps::without_year(*part);
    return other;
  }

  /// This quarter a year ago is the same quarter of last year; the last quarter is four earlier.
  [[nodiscard]] constexpr Result<PeriodParts> relative_years_later(int years) const {
    const PeriodUnit unit = period_.base;
    const bool is_fiscal = unit == PeriodUnit::fiscal_quarter || unit == PeriodUnit::fiscal_year;
    int in_year = 0;
    switch (unit) {
      case PeriodUnit::year:
      case PeriodUnit::fiscal_year: return with_offset(std::int64_t{period_.count} + years);
      case PeriodUnit::half: in_year = 2; break;
      case PeriodUnit::quarter:
      case PeriodUnit::fiscal_quarter: in_year = 4; break;
      case PeriodUnit::month: in_year = 12; break;
      default: break;
    }
    if (period_.count == 0) {
      return within_period(unit, is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year, years);
    }
    if (in_year == 0) return Errc::not_defined;
    return with_offset(std::int64_t{period_.count} + std::int64_t{years} * in_year);
  }

  PeriodParts period_;
};

}  // namespace finq::detail

// finq/detail/period_text.hpp: The normal form of a period: written and read.
namespace finq::detail {

/// Room for every normal form: the longest are like "quarter@year-2147483648".
using PeriodText = ShortText<31>;

constexpr char period_letter(Unit unit) { return "DWMQHYY"[static_cast<std::size_t>(unit)]; }

constexpr void write_part(PeriodText& out, PeriodPoint point) {
  using Part = PeriodPoint::Part;
  if (point.part() == Part::half) out.push_back('H');
  if (point.part() == Part::quarter) out.push_back('Q');
  const bool one_digit = point.part() == Part::half || point.part() == Part::quarter;
  out.append_number(static_cast<unsigned>(point.number()), one_digit ? 1 : 2);
  if (point.part() != Part::day) return;
  out.push_back('-');
  out.append_number(static_cast<unsigned>(point.day()), 2);
}

constexpr void write_point(PeriodText& out, PeriodPoint point) {
  if (point.is_fiscal()) out.append("FY");
  if (point.has_year()) {
    out.append_number(static_cast<unsigned>(point.year()), 4);
  } else {
    out.append("XXXX");
  }
  if (point.part() == PeriodPoint::Part::year) return;
  out.push_back('-');
  write_part(out, point);
}

constexpr void write_offset(PeriodText& out, PeriodUnit unit, int offset) {
  out.append(name(unit));
  out.push_back(offset < 0 ? '-' : '+');
  const std::int64_t wide = offset;
  out.append_number(static_cast<std::uint64_t>(wide < 0 ? -wide : wide));
}

constexpr void write_length(PeriodText& out, std::uint64_t digits, int decimals, Unit unit) {
  std::uint64_t one = 1;
  for (int i = 0; i < decimals; ++i) one *= 10;
  out.push_back('P');
  out.append_number(digits / one);
  if (decimals != 0) {
    out.push_back('.');
    out.append_number(digits % one, decimals);
  }
  out.push_back(period_letter(unit));
}

/// Reads normal forms from left to right; every function leaves `at` behind what it took.
class PeriodReader {
 public:
  constexpr explicit PeriodReader(std::string_view text) : text_{text} {}

  constexpr Result<PeriodParts> read() {
    const Result<PeriodParts> period = form();
    if (period.has_value() && at_ != text_.size()) return Errc::not_a_period;
    return period;
  }

 private:
  constexpr char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  constexpr bool take(char wanted) {
    if (peek() != wanted) return false;
    ++at_;
    return true;
  }
  constexpr bool take(std::string_view wanted) {
    if (!text_.substr(at_).starts_with(wanted)) return false;
    at_ += wanted.size();
    return true;
  }
  static constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

  /// Exactly `width` digits, or -1.
  constexpr int number(int width) {
    int value = 0;
    for (int i = 0; i < width; ++i, ++at_) {
      if (!is_digit(peek())) return -1;
      value = value * 10 + (peek() - '0');
    }
    return value;
  }

  constexpr Result<PeriodParts> form() {
    const char first = peek();
    if (first == 'P') return ending_or_length();
    if (first == 'Y')
      return take("YTD") ? Result<PeriodParts>{parts_of(PeriodForm::year_to_date, {})} : none();
    if (first >= 'a' && first <= 'z') return counted_from_today();
    if (first == 'F' && (peek(1) == 'Q' || peek(2) == '+' || peek(2) == '-')) {
      return counted_from_today();
    }
    if (first == 'Q' || first == 'H') return within();
    if (is_digit(first) && (peek(2) == '@' || peek(2) == '-')) return within();
    return begins_with_point();
  }

  constexpr Result<PeriodParts> begins_with_point() {
    const Result<PeriodPoint> from = point();
    if (!from) return from.error();
    if (!take('/')) return parts_of(PeriodForm::named, *from);
    if (peek() == 'P') {
      const Length length = this->length();
      if (length.exponent != 0) return Errc::not_a_period;
      return counted_period(PeriodForm::opening, *from, length.digits, length.unit);
    }
    const Result<PeriodPoint> to = point();
    if (!to) return to.error();
    return span_period(*from, *to);
  }

  constexpr Result<PeriodParts> ending_or_length() {
    const Length length = this->length();
    if (length.digits == 0) return none();
    if (!take('/')) {
      return length_period(Decimal::scaled(length.digits, length.exponent).value(), length.unit);
    }
    if (length.exponent != 0) return none();
    const Result<PeriodPoint> end = point();
    if (!end) return end.error();
    return counted_period(PeriodForm::ending, *end, length.digits, length.unit);
  }

  constexpr Result<PeriodParts> within() {
    const Result<PeriodPoint> part = this->part(PeriodPoint{});
    if (!part) return part.error();
    if (!take('@')) return none();
    const Offset base = offset();
    return base.ok ? within_period(*part, base.unit, base.count) : none();
  }

  constexpr Result<PeriodParts> counted_from_today() {
    const Offset first = offset();
    if (first.ok) return relative_period(first.unit, first.count);
    if (!first.has_unit || !take('@')) return none();
    const Offset base = offset();
    if (!base.ok) return none();
    const Result<PeriodParts> period = within_period(first.unit, base.unit, base.count);
    // "quarter@FY-1" is understood by the factory, but is not how it is written.
    if (period && (period->part != first.unit || period->base != base.unit)) return none();
    return period;
  }

  constexpr Result<PeriodPoint> point() {
    const bool fiscal = take("FY");
    Result<PeriodPoint> year = PeriodPoint{};
    if (!take("XXXX")) {
      const int number_of_year = number(4);
      if (number_of_year < 0) return Errc::not_a_period;
      year = PeriodPoint::of_year(number_of_year);
    }
    if (year && fiscal) year = year->as_fiscal();
    if (!year || !take('-')) return year;
    return part(*year);
  }

  constexpr Result<PeriodPoint> part(PeriodPoint year) {
    if (take('Q')) return year.quarter(number(1));
    if (take('H')) return year.half(number(1));
    const int month = number(2);
    if (month < 0) return Errc::not_a_period;
    if (!take('-')) return year.month(month);
    const int day = number(2);
    return day < 0 ? Errc::not_a_period : year.day(month, day);
  }

  struct Length {
    int digits = 0;  // 0: there is none
    int exponent = 0;
    Unit unit = Unit::day;
  };

  constexpr Length length() {
    Length result;
    int taken = 0;
    take('P');
    const std::size_t begin = at_;
    for (bool behind_point = false;; ++at_) {
      if (peek() == '.' && at_ > begin && !behind_point) {
        behind_point = true;
        continue;
      }
      if (!is_digit(peek())) break;
      // Nine digits fit, before the point and behind it.
      if (taken == 9 || result.exponent == -9) return {};
      result.digits = result.digits * 10 + (peek() - '0');
      result.exponent -= behind_point ? 1 : 0;
      taken += result.digits != 0 ? 1 : 0;
    }
    const char unit = peek();
    const std::size_t index = std::string_view("DWMQHY").find(unit);
    const bool padded = peek_at(begin) == '0' && is_digit(peek_at(begin + 1));
    const bool trailing = result.exponent != 0 && result.digits % 10 == 0;
    if (unit == '\0' || index == std::string_view::npos || padded || trailing ||
        peek_at(at_ - 1) == '.') {
      return {};
    }
    ++at_;
    result.unit = static_cast<Unit>(index);
    return result;
  }
  constexpr char peek_at(std::size_t index) const {
    return index < text_.size() ? text_[index] : '\0';
  }

  struct Offset {
    bool ok = false;
    bool has_unit = false;
    PeriodUnit unit = PeriodUnit::day;
    int count = 0;
  };

  constexpr Offset offset() {
    Offset result;
    for (int i = 0; i <= static_cast<int>(PeriodUnit::fiscal_year) && !result.has_unit; ++i) {
      result.unit = static_cast<PeriodUnit>(i);
      result.has_unit = take(name(result.unit));
    }
    const char sign = peek();
    if (!result.has_unit || (sign != '+' && sign != '-')) return result;
    result.has_unit = false;  // "FQ-@FY-1": a sign needs its count
    ++at_;
    const std::size_t begin = at_;
    std::int64_t value = 0;
    for (; is_digit(peek()) && at_ - begin < 10; ++at_) value = value * 10 + (peek() - '0');
    const bool padded = text_.substr(begin).starts_with('0') && at_ - begin > 1;
    const std::int64_t count = sign == '-' ? -value : value;
    if (at_ == begin || padded || (value == 0 && sign == '-')) return result;
    if (count > 2147483647 || count < -2147483648LL) return result;
    result.count = static_cast<int>(count);
    result.ok = true;
    return result;
  }

  static constexpr Result<PeriodParts> none() { return Errc::not_a_period; }

  std::string_view text_;
  std::size_t at_ = 0;
};

constexpr PeriodText period_text(const PeriodParts& period) {
  const auto count = static_cast<std::uint64_t>(period.count);
  PeriodText out;
  switch (period.form) {
    case PeriodForm::named: write_point(out, period.first); break;
    case PeriodForm::ending:
      write_length(out, count, 0, period.unit);
      out.push_back('/');
      write_point(out, period.first);
      break;
    case PeriodForm::opening:
      write_point(out, period.first);
      out.push_back('/');
      write_length(out, count, 0, period.unit);
      break;
    case PeriodForm::span:
      write_point(out, period.first);
      out.push_back('/');
      write_point(out, period.last);
      break;
    case PeriodForm::relative: write_offset(out, period.base, period.count); break;
    case PeriodForm::within:
      write_part(out, period.first);
      out.push_back('@');
      write_offset(out, period.base, period.count);
      break;
    case PeriodForm::same_within:
      out.append(name(period.part));
      out.push_back('@');
      write_offset(out, period.base, period.count);
      break;
    case PeriodForm::length: write_length(out, count, period.decimals, period.unit); break;
    case PeriodForm::year_to_date: out.append("YTD"); break;
  }
  return out;
}

}  // namespace finq::detail

// finq/period.hpp: A stretch of time as a text names it, not yet as dates.
namespace finq {

/// A symbolic stretch of time: calendar, fiscal, relative or open, with its year or without.
///
/// `text()` is its normal form (after ISO 8601 and TIMEX3), which `from_normal_form` reads back;
/// two periods are equal when their normal forms are. Trivially copyable, 24 bytes.
class Period {
 public:
  /// Which of the factories below made it, and so which accessors have a meaning.
  using Form = detail::PeriodForm;
  using Text = detail::PeriodText;

  /// The full year that the text does not name: `XXXX`.
  constexpr Period() = default;

  /// `2025` · `XXXX-Q3` · `2025-09-30` · `FY2022-Q2`.
  static constexpr Period named(PeriodPoint point) {
    return Period{detail::parts_of(Form::named, point)};
  }

  /// So many units that end with `end`: `P3M/2025-09` · `P9M/2021-06-30` · `P3M/XXXX-09`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> ending(int count, Unit unit, PeriodPoint end) {
    return from(detail::counted_period(Form::ending, end, count, unit));
  }

  /// The first so many units from the begin of `base`: `2025/P9M` · `FY2025/P9M` · `XXXX/P9M`.
  /// Error: `not_a_period` unless `count` is positive.
  static constexpr Result<Period> opening(PeriodPoint base, int count, Unit unit) {
    return from(detail::counted_period(Form::opening, base, count, unit));
  }

  /// From the first day of `from` to the last of `to`: `2020/2024` · `2020-03/2021-06`.
  /// Error: `not_a_period` unless it runs forwards, both are calendar or both fiscal, and both
  /// name their year or neither does.
  static constexpr Result<Period> span(PeriodPoint first, PeriodPoint last) {
    return from(detail::span_period(first, last));
  }

  /// The unit that holds the reference date, moved by `offset`: `quarter+0` · `year-1` · `FQ+1`.
  static constexpr Period relative(PeriodUnit unit, int offset) {
    return Period{detail::relative_period(unit, offset)};
  }

  /// A piece of a year counted from the reference date: `Q1@year-1` · `09-30@year-1` · `Q1@FY+1`.
  /// A fiscal `part` makes the base fiscal. Error: `not_a_period` if `part` names a year or is a
  /// whole one, or if `base` is no year.
  static constexpr Result<Period> within(PeriodPoint part, PeriodUnit base, int offset) {
    return from(detail::within_period(part, base, offset));
  }

  /// The unit like the one that holds the reference date, of another year: `quarter@year-1` (same
  /// quarter last year) · `FQ@FY-1`. A fiscal part or base makes both fiscal. Error: `not_a_period`
  /// if `part` is a year, `base` is none, or a fiscal year would be cut into weeks or days.
  static constexpr Result<Period> within(PeriodUnit part, PeriodUnit base, int offset) {
    return from(detail::within_period(part, base, offset));
  }

  /// A bare length of time: `P5Y` · `P12M` · `P2.5Y` · `P1H` (half a year; ISO 8601 has no letter
  /// for it, and the hours of ISO 8601 stand behind a T); a decade is ten years. A `Relation` says
  /// where it lies. Errors: `not_a_period` unless positive, `out_of_range` above nine digits.
  static constexpr Result<Period> length(Decimal count, Unit unit) {
    return from(detail::length_period(count, unit));
  }

  /// From 1 January to the reference date: `YTD`.
  static constexpr Period year_to_date() {
    return Period{detail::parts_of(Form::year_to_date, {})};
  }

  /// Reads a normal form, all of it, and nothing else. Errors: `not_a_period`, `no_such_date`,
  /// `out_of_range`.
  static constexpr Result<Period> from_normal_form(std::string_view text) {
    return from(detail::PeriodReader{text}.read());
  }

  [[nodiscard]] constexpr Form form() const { return parts_.form; }
  /// What is `named`; the end of `ending`, the base of `opening`, the part of `within`, and the
  /// first of a `span`.
  [[nodiscard]] constexpr PeriodPoint point() const { return parts_.first; }
  /// The last of a `span`.
  [[nodiscard]] constexpr PeriodPoint last_point() const { return parts_.last; }
  /// How many units: of `ending`, `opening` and `length`.
  [[nodiscard]] constexpr Decimal count() const {
    return Decimal::scaled(parts_.count, -static_cast<int>(parts_.decimals)).value();
  }
  /// The unit of `ending`, `opening` and `length`: never `decade`.
  [[nodiscard]] constexpr Unit unit() const { return parts_.unit; }
  /// The unit of a `relative`, the part of a `same_within`.
  [[nodiscard]] constexpr PeriodUnit part() const {
    return parts_.form == Form::relative ? parts_.base : parts_.part;
  }
  /// The year of `within` and `same_within`: `year` or `fiscal_year`.
  [[nodiscard]] constexpr PeriodUnit base() const { return parts_.base; }
  /// How many units from the reference date: of `relative`, `within` and `same_within`.
  [[nodiscard]] constexpr int offset() const { return parts_.count; }

  /// Whether it can only become dates with a fiscal calendar.
  [[nodiscard]] constexpr bool is_fiscal() const {
    return parts_.first.is_fiscal() || parts_.base == PeriodUnit::fiscal_year ||
           parts_.base == PeriodUnit::fiscal_quarter;
  }

  /// The normal form, by value: at most 31 bytes.
  [[nodiscard]] constexpr Text text() const { return detail::period_text(parts_); }
  /// Writes the normal form (at most 31 bytes), returns the end.
  constexpr char* write(char* to) const {
    const Text form = text();
    for (const char byte : form.view()) *to++ = byte;
    return to;
  }

  /// Its first and last day, as far as `reference` tells.
  ///
  /// A named period needs nothing; a fiscal one the calendar, a relative one the reference date, a
  /// bare length both a reference date and the relation `last` or `next`. Errors: `needs_a_year`,
  /// `needs_a_reference_date`, `needs_a_fiscal_calendar`, `needs_a_direction`, `no_such_date`,
  /// `out_of_range`, `not_exact` (half a month), `not_defined` (months of a year in weeks, or more
  /// than twelve).
  [[nodiscard]] constexpr Result<DateRange> resolve(const Reference& reference,
                                                    Relation relation = Relation::none) const {
    return detail::PeriodDates{parts_, reference, relation}.resolve();
  }
  /// The same where both are known.
  [[nodiscard]] constexpr Result<DateRange> resolve(const FiscalCalendar& calendar, Date as_of,
                                                    Relation relation = Relation::none) const {
    return resolve(Reference{}.with(calendar).on(as_of), relation);
  }

  /// The period of the same length that follows: `2021-Q4` → `2022-Q1`, `P9M/2021-06-30` →
  /// `P9M/2022-03-31` (an end of a month stays one), `2020/2024` → `2025/2029`, `FQ+0` → `FQ+1`,
  /// `2025/P9M` → `P9M/2026-06`.
  ///
  /// Nothing is made up: a period without a year stays within its year. Errors: `needs_a_year`,
  /// `needs_a_direction` for a bare length, `needs_a_reference_date`, `not_defined` where no normal
  /// form says it (`quarter@year-1`, `YTD`), `out_of_range`.
  [[nodiscard]] constexpr Result<Period> next() const {
    return from(detail::PeriodSteps{parts_}.neighbour(1));
  }
  /// The period of the same length right before it. Errors: as of `next`.
  [[nodiscard]] constexpr Result<Period> previous() const {
    return from(detail::PeriodSteps{parts_}.neighbour(-1));
  }

  /// The one that a figure year over year is compared with: `2021-Q3` → `2020-Q3`, `P3M/2024-02-29`
  /// → `P3M/2023-02-28`, `year-1` → `year-2`, `quarter+0` → `quarter@year-1`. Errors: as of `next`.
  [[nodiscard]] constexpr Result<Period> year_ago() const {
    return from(detail::PeriodSteps{parts_}.years_later(-1));
  }

  /// The same of the year of that number, whether it had one or not: `XXXX-Q3` → `2021-Q3`,
  /// `Q1@FY-1` → `FY2021-Q1`; of a span the first year. Errors: `no_such_date` (29 February, year 0
  /// or 10000), `not_a_period` (a month of a fiscal year), `not_defined` for what is counted from
  /// today and for a bare length.
  [[nodiscard]] constexpr Result<Period> in_year(int year) const {
    return from(detail::PeriodSteps{parts_}.in_year(year));
  }

  /// The fiscal year, half or quarter of `reference.calendar` that it is: `2021-Q3` → `FY2022-Q2`
  /// where years end in March, and so is `P3M/2021-09-30`.
  ///
  /// By `Fit::same_days` the days must be the same (`not_exact`); `Fit::middle_day` takes the piece
  /// that holds its middle day: Apple's `FY2024-Q4`, which ended on 28 September, is `2024-Q3`.
  /// Errors: also those of `resolve`, and `not_defined` for any other length.
  [[nodiscard]] constexpr Result<Period> to_fiscal(const Reference& reference,
                                                   Fit fit = Fit::same_days) const {
    if (!reference.has_calendar) return Errc::needs_a_fiscal_calendar;
    const auto range = resolve(reference);
    if (!range) return range.error();
    return from(detail::fiscal_name(*range, reference.calendar, fit));
  }
  /// The year, half, quarter or month of the calendar that it is. Errors: as of `to_fiscal`.
  [[nodiscard]] constexpr Result<Period> to_calendar(const Reference& reference,
                                                     Fit fit = Fit::same_days) const {
    const auto range = resolve(reference);
    if (!range) return range.error();
    return from(detail::calendar_name(*range, fit));
  }

  /// Whether all days of `other` are in it. Two fiscal years need no calendar: any gives the same
  /// answer. Errors: those of `resolve`, where either stays open.
  [[nodiscard]] constexpr Result<bool> contains(const Period& other,
                                                const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto outer = resolve(known);
    if (!outer) return outer.error();
    const auto inner = other.resolve(known);
    if (!inner) return inner.error();
    return outer->contains(*inner);
  }
  /// Whether they have days in common. Errors: as of `contains`.
  [[nodiscard]] constexpr Result<bool> overlaps(const Period& other,
                                                const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto mine = resolve(known);
    if (!mine) return mine.error();
    const auto others = other.resolve(known);
    if (!others) return others.error();
    return mine->overlaps(*others);
  }

  /// Whether the two have the same length and lie a year apart, as a change year over year assumes:
  /// by their dates (`are_a_year_apart`: 53 weeks do not compare with 52), and where those stay
  /// open if one is the other's `year_ago`. Errors: those of `resolve`, where neither can tell.
  [[nodiscard]] constexpr Result<bool> is_comparable_with(const Period& other,
                                                          const Reference& reference = {}) const {
    const Reference known = enough(other, reference);
    const auto mine = resolve(known);
    const auto others = other.resolve(known);
    if (mine && others) return are_a_year_apart(*mine, *others);
    if (year_ago() == other || other.year_ago() == *this) return true;
    return mine ? others.error() : mine.error();
  }

  friend constexpr bool operator==(const Period&, const Period&) = default;

 private:
  constexpr explicit Period(const detail::PeriodParts& parts) : parts_{parts} {}
  static constexpr Result<Period> from(const Result<detail::PeriodParts>& parts) {
    if (!parts) return parts.error();
    return Period{*parts};
  }
  static constexpr Result<Period> from(const Result<PeriodPoint>& point) {
    if (!point) return point.error();
    return named(*point);
  }

  /// Pieces of fiscal years lie to each other alike in every calendar, as long as both are fiscal
  /// and neither is counted from today.
  [[nodiscard]] constexpr Reference enough(const Period& other, const Reference& reference) const {
    const bool both = parts_.first.is_fiscal() && other.parts_.first.is_fiscal();
    return both && !reference.has_calendar ? reference.with(FiscalCalendar{}) : reference;
  }

  detail::PeriodParts parts_{};
};

}  // namespace finq

template <>
struct std::hash<finq::Period> {
  std::size_t operator()(const finq::Period& period) const noexcept {
    return std::hash<std::string_view>{}(period.text().view());
  }
};

// finq/match.hpp: A figure found in a text: what it says, and where it stands.
namespace finq {

/// What a figure measures.
enum class Kind : std::uint8_t { money, percent, points, multiple, duration, period, number };

/// How exactly a text means its figure: "about", "nearly", "over" …
enum class Qualifier : std::uint8_t { none, about, nearly, over, at_least, up_to, under };

/// "money"
constexpr std::string_view name(Kind kind) noexcept {
  constexpr std::string_view names[] = {"money",    "percent", "points", "multiple",
                                        "duration", "period",  "number"};
  return names[static_cast<std::uint8_t>(kind)];
}

/// "at_least"; empty for `none`.
constexpr std::string_view name(Qualifier qualifier) noexcept {
  constexpr std::string_view names[] = {"",         "about", "nearly", "over",
                                        "at_least", "up_to", "under"};
  return names[static_cast<std::uint8_t>(qualifier)];
}

/// Both ends of "$40 to $60 million", `low` not above `high`.
template <class T>
struct Range {
  T low;
  T high;
  friend constexpr bool operator==(const Range&, const Range&) = default;
};

namespace detail {

/// What a reader has found, in one shape for all kinds.
struct Reading {
  Decimal low{};
  Decimal high{};
  Period period{};
  Currency currency{};
  Kind kind = Kind::number;
  bool is_range = false;
  bool is_basis_points = false;
  Unit unit = Unit::year;
  Basis basis = Basis::none;
  Direction direction = Direction::none;
};

/// The kind that a type holds.
template <class T>
struct KindOf;
template <>
struct KindOf<Money> {
  static constexpr Kind value = Kind::money;
};
template <>
struct KindOf<Percent> {
  static constexpr Kind value = Kind::percent;
};
template <>
struct KindOf<PercentagePoints> {
  static constexpr Kind value = Kind::points;
};
template <>
struct KindOf<BasisPoints> {
  static constexpr Kind value = Kind::points;
};
template <>
struct KindOf<Multiple> {
  static constexpr Kind value = Kind::multiple;
};
template <>
struct KindOf<Duration> {
  static constexpr Kind value = Kind::duration;
};
template <>
struct KindOf<Period> {
  static constexpr Kind value = Kind::period;
};
template <>
struct KindOf<Decimal> {
  static constexpr Kind value = Kind::number;
};
template <class T>
struct KindOf<Range<T>> : KindOf<T> {};

/// Whether a figure can be read as a `T`.
template <class T>
inline constexpr bool is_value = requires {
  KindOf<T>::value;
};
template <class T>
inline constexpr bool is_value<Range<T>> = is_value<T> && !std::is_same_v<T, Period>;
template <class T>
inline constexpr bool is_value<Range<Range<T>>> = false;

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace detail

/// A value of any kind that finq reads, or a range of two.
///
/// One of Money, Percent, PercentagePoints, BasisPoints, Multiple, Duration, Period, Decimal (a
/// plain number), or Range<T> of any of them but Period. `visit` and `as` say which.
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(const detail::Reading& reading) noexcept : reading_{reading} {}

  constexpr Kind kind() const noexcept { return reading_.kind; }
  constexpr bool is_range() const noexcept { return reading_.is_range; }
  /// The figure as said; the lower end of a range. Zero for a period.
  constexpr Decimal low() const noexcept { return reading_.low; }
  /// The figure as said; the upper end of a range. Zero for a period.
  constexpr Decimal high() const noexcept { return reading_.high; }
  /// Of money only.
  constexpr Currency currency() const noexcept { return reading_.currency; }
  /// Of a duration only.
  constexpr Unit unit() const noexcept { return reading_.unit; }
  /// Of points: true for basis points, false for percentage points.
  constexpr bool is_basis_points() const noexcept { return reading_.is_basis_points; }
  /// Of a period only.
  constexpr Period period() const noexcept { return reading_.period; }
  constexpr Basis basis() const noexcept { return reading_.basis; }
  constexpr Direction direction() const noexcept { return reading_.direction; }

  /// Calls the function that takes the value: `q.visit([](Money m) {…}, [](const auto&) {…})`.
  template <class... F>
  constexpr decltype(auto) visit(F&&... functions) const {
    return dispatch(detail::Overloaded{std::forward<F>(functions)...});
  }

  /// The value as `T`, or `Errc::wrong_kind`.
  template <class T>
  constexpr Result<T> as() const {
    static_assert(detail::is_value<T>,
                  "finq::Quantity::as<T>: T is Money, Percent, PercentagePoints, BasisPoints, "
                  "Multiple, Duration, Period, Decimal, or a Range of one but Period");
    return visit([](const T& value) -> Result<T> { return value; },
                 [](const auto&) -> Result<T> { return Errc::wrong_kind; });
  }

  /// Equal where kind, value, basis and direction are; lengths of time by value, as `Duration`.
  friend constexpr bool operator==(const Quantity& a, const Quantity& b) noexcept {
    if (a.kind() != b.kind() || a.is_range() != b.is_range() || a.basis() != b.basis() ||
        a.direction() != b.direction() || a.is_basis_points() != b.is_basis_points()) {
      return false;
    }
    if (a.kind() == Kind::period) return a.period() == b.period();
    if (a.kind() != Kind::duration) {
      return a.currency() == b.currency() && a.low() == b.low() &&
             (!a.is_range() || a.high() == b.high());
    }
    return a.length(a.low()) == b.length(b.low()) &&
           (!a.is_range() || a.length(a.high()) == b.length(b.high()));
  }

 private:
  constexpr Duration length(Decimal count) const noexcept { return {count, unit()}; }
  template <class T, class F>
  constexpr decltype(auto) ends(const T& low, const T& high, F&& function) const {
    if (reading_.is_range) return function(Range<T>{low, high});
    return function(low);
  }
  template <class T, class F>
  constexpr decltype(auto) change(F&& function) const {
    return ends(T{low(), basis(), direction()}, T{high(), basis(), direction()},
                std::forward<F>(function));
  }
  template <class F>
  constexpr decltype(auto) dispatch(F&& function) const {
    switch (kind()) {
      case Kind::money: return ends(Money{low(), currency()}, Money{high(), currency()}, function);
      case Kind::percent: return change<Percent>(function);
      case Kind::points:
        return is_basis_points() ? change<BasisPoints>(function)
                                 : change<PercentagePoints>(function);
      case Kind::multiple: return change<Multiple>(function);
      case Kind::duration: return ends(Duration{low(), unit()}, Duration{high(), unit()}, function);
      case Kind::period: return function(period());
      case Kind::number: break;
    }
    return ends(low(), high(), function);
  }

  detail::Reading reading_{};
};

/// A figure of a text, with everything that the text says about it.
class Match {
 public:
  constexpr Match() = default;

  /// Where it stands: bytes from the begin of the text, half-open.
  constexpr std::uint64_t start() const noexcept { return start_; }
  constexpr std::uint64_t end() const noexcept { return start_ + text_.size(); }
  /// Exactly those bytes: a view into the text that was read.
  constexpr std::string_view text() const noexcept { return text_; }

  constexpr const Quantity& quantity() const noexcept { return quantity_; }
  constexpr Kind kind() const noexcept { return quantity_.kind(); }
  constexpr Qualifier qualifier() const noexcept { return qualifier_; }
  /// Of periods and durations.
  constexpr Relation relation() const noexcept { return relation_; }
  /// "share", "barrel": the unit's singular, or a view into the text; empty if nothing is said.
  constexpr std::string_view per() const noexcept { return per_; }
  constexpr Basis basis() const noexcept { return quantity_.basis(); }
  constexpr Direction direction() const noexcept { return quantity_.direction(); }
  /// True where the marker alone does not settle the currency and a default was taken.
  constexpr bool is_assumed() const noexcept { return assumed_; }

  /// As `Quantity::visit`.
  template <class... F>
  constexpr decltype(auto) visit(F&&... functions) const {
    return quantity_.visit(std::forward<F>(functions)...);
  }

  /// Equal where they say the same in the same place; `text()` and `per()` by their bytes.
  friend constexpr bool operator==(const Match&, const Match&) = default;

 private:
  friend struct MatchBuilder;

  Quantity quantity_{};
  std::string_view text_{};
  std::string_view per_{};
  std::uint64_t start_ = 0;
  Qualifier qualifier_ = Qualifier::none;
  Relation relation_ = Relation::none;
  bool assumed_ = false;
};

/// How the readers make a Match: not for users.
struct MatchBuilder {
  detail::Reading reading;
  std::string_view text{};
  std::string_view per{};
  std::uint64_t start = 0;
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  bool assumed = false;

  constexpr Match build() const {
    Match match;
    match.quantity_ = Quantity{reading};
    match.text_ = text;
    match.per_ = per;
    match.start_ = start;
    match.qualifier_ = qualifier;
    match.relation_ = relation;
    match.assumed_ = assumed;
    return match;
  }
};

}  // namespace finq

template <class T>
struct std::hash<finq::Range<T>> {
  std::size_t operator()(const finq::Range<T>& range) const noexcept {
    return finq::detail::hash_of_parts(std::hash<T>{}(range.low), std::hash<T>{}(range.high));
  }
};

/// By value, as `==`.
template <>
struct std::hash<finq::Quantity> {
  std::size_t operator()(const finq::Quantity& quantity) const noexcept {
    const std::size_t value = quantity.visit(
        [](const auto& held) { return std::hash<std::remove_cvref_t<decltype(held)>>{}(held); });
    return finq::detail::hash_of_parts(quantity.kind(), quantity.is_basis_points(),
                                       quantity.basis(), quantity.direction(), value);
  }
};

template <>
struct std::hash<finq::Match> {
  std::size_t operator()(const finq::Match& match) const noexcept {
    return finq::detail::hash_of_parts(match.start(), match.end(),
                                       std::hash<finq::Quantity>{}(match.quantity()));
  }
};

// finq/parse_error.hpp: Why a phrase was refused: where, what was expected, what was found.
namespace finq {

/// The whole reason; `describe` says it in words.
enum class ParseErrc : std::uint8_t {
  nothing_to_read,     ///< empty, or blanks only
  invalid_utf8,        ///< a byte that is no UTF-8
  unexpected_byte,     ///< NUL or another control character
  expected_figure,     ///< no figure begins here
  expected_digit,      ///< a marker, a sign or a qualifier without its number
  expected_unit,       ///< a number that lacks its unit, scale or currency
  malformed_number,    ///< marks and groups that no notation allows
  not_exact,           ///< more digits than can be held exactly
  no_such_date,        ///< a day, month, quarter or half that no calendar has
  currency_conflict,   ///< two markers that name different currencies
  expected_range_end,  ///< a range that lacks its second end
  ends_differ,         ///< a range between two kinds of figures
  unbalanced,          ///< a parenthesis without its other half
  not_understood,      ///< words before or behind the figure that say nothing known
  second_figure,       ///< more than one figure
  wrong_kind,          ///< a figure of another kind than was asked for
  ambiguous_currency,  ///< the marker does not settle the currency, and defaults are refused
  says_more,           ///< the phrase says more than the type can hold
  too_long,            ///< longer than the longest phrase
};

/// What could have stood where reading stopped.
enum class Expected : std::uint8_t {
  figure,
  digit,
  scale_or_currency,
  unit,
  valid_number,
  fewer_digits,
  valid_date,
  one_currency,
  range_end,
  same_kind,
  closing_bracket,
  end_of_phrase,
  kind_asked_for,
  settled_currency,
  less_detail,
  valid_utf8,
  shorter_phrase
};

/// The kind of figure that was found where another was asked for, and whether it is a range of two.
enum class Found : std::uint8_t {
  unsaid,  ///< of every error but `wrong_kind`
  period,
  money,
  percent,
  percentage_points,
  basis_points,
  multiple,
  duration,
  number,
  money_range,
  percent_range,
  percentage_points_range,
  basis_points_range,
  multiple_range,
  duration_range,
  number_range
};

constexpr bool is_range(Found found) noexcept { return found >= Found::money_range; }

constexpr std::string_view describe(ParseErrc code) noexcept {
  constexpr std::string_view texts[] = {"there is nothing to read",
                                        "the bytes are not UTF-8",
                                        "a control character is no text",
                                        "no figure begins here",
                                        "the number is missing",
                                        "the number has no unit",
                                        "the number is malformed",
                                        "the number cannot be held exactly",
                                        "there is no such date",
                                        "the currencies contradict each other",
                                        "the second end of the range is missing",
                                        "the ends of the range are of two kinds",
                                        "a parenthesis has no other half",
                                        "these words are not understood",
                                        "there is more than one figure",
                                        "the figure is of another kind",
                                        "the marker does not settle the currency",
                                        "the phrase says more than the type holds",
                                        "the phrase is too long"};
  return texts[static_cast<std::uint8_t>(code)];
}

/// "a scale or a currency": with its article, for a sentence.
constexpr std::string_view describe(Expected expected) noexcept {
  constexpr std::string_view texts[] = {"a figure",
                                        "a digit",
                                        "a scale or a currency",
                                        "a unit",
                                        "a well-formed number",
                                        "at most 38 digits",
                                        "a date of the calendar",
                                        "one currency",
                                        "the end of the range",
                                        "a figure of the same kind",
                                        "the other parenthesis",
                                        "the end of the phrase",
                                        "a figure of the kind asked for",
                                        "a marker that settles the currency",
                                        "a phrase without that detail",
                                        "valid UTF-8",
                                        "a shorter phrase"};
  return texts[static_cast<std::uint8_t>(expected)];
}

/// "a percentage", "a range of amounts"; empty for `unsaid`.
constexpr std::string_view describe(Found found) noexcept {
  constexpr std::string_view texts[] = {"",
                                        "a period",
                                        "an amount of money",
                                        "a percentage",
                                        "percentage points",
                                        "basis points",
                                        "a multiple",
                                        "a length of time",
                                        "a plain number",
                                        "a range of amounts",
                                        "a range of percentages",
                                        "a range of percentage points",
                                        "a range of basis points",
                                        "a range of multiples",
                                        "a range of lengths of time",
                                        "a range of numbers"};
  return texts[static_cast<std::uint8_t>(found)];
}

/// Why and where reading stopped. Two errors are equal when code and offset are.
struct ParseError {
  ParseErrc code = ParseErrc::expected_figure;
  std::uint64_t offset = 0;  ///< bytes from the begin of the phrase
  Expected expected = Expected::figure;
  Found found = Found::unsaid;  ///< of `wrong_kind`: what the phrase says instead

  friend constexpr bool operator==(const ParseError& a, const ParseError& b) noexcept {
    return a.code == b.code && a.offset == b.offset;
  }
};

}  // namespace finq

/// By code and offset, as `==`.
template <>
struct std::hash<finq::ParseError> {
  std::size_t operator()(const finq::ParseError& error) const noexcept {
    const auto code = static_cast<std::uint64_t>(error.code);
    return std::hash<std::uint64_t>{}(error.offset * 32 + code);
  }
};

// finq/tables/marker_family.hpp: Families of ambiguous currency markers. Generated by tools/generate.py.
// Source: data/currency_markers.tsv (sha256 e36c85ac95516e4e).


namespace finq {

/// Markers that name no single currency (`$`, "pesos"): each has a default, which a caller can set.
enum class MarkerFamily : std::uint8_t {
  none,
  bdollar,
  bolivar,
  boliviano,
  cfa,
  colon,
  dinar,
  dirham,
  dollar,
  escudo,
  florin,
  franc,
  guilder,
  koruna,
  kr,
  krona,
  krone,
  kwacha,
  leu,
  lira,
  manat,
  mark,
  peso,
  piastre,
  pound,
  rand,
  rial,
  riyal,
  ruble,
  rupee,
  sen,
  shilling,
  som,
  tiyn,
  yen
};
inline constexpr int marker_families = 35;

}  // namespace finq

// finq/text/marker.hpp: A way to write a currency: a sign, a code, a name.
namespace finq::text {

/// `$`, "yuan", USD, "cents": what it stands for, and how surely.
struct Marker {
  Currency currency;
  MarkerFamily family = MarkerFamily::none;
  std::uint8_t flags = 0;

  constexpr bool has(std::uint8_t flag) const noexcept { return (flags & flag) != 0; }
};

/// May stand before a number.
inline constexpr std::uint8_t marker_prefix = 1;
/// Counts hundredths: cents, pence.
inline constexpr std::uint8_t marker_minor = 2;
/// Also a weight: money unless the text weighs something.
inline constexpr std::uint8_t marker_weight = 4;
/// A sign or a code, no word.
inline constexpr std::uint8_t marker_sign = 8;
/// May stand behind a number.
inline constexpr std::uint8_t marker_suffix = 16;
/// Also an everyday word ("won", "real"): an article does not make it money.
inline constexpr std::uint8_t marker_common = 32;

/// The currency of an ambiguous family in one language.
struct FamilyDefault {
  MarkerFamily family = MarkerFamily::none;
  Currency currency;
};

}  // namespace finq::text

// finq/text/eight_bytes.hpp: Eight bytes of a text at once, in ordinary integers.
namespace finq::text {

/// Eight bytes, the first in the lowest bits: the same on every machine.
using EightBytes = std::uint64_t;

inline constexpr EightBytes every_byte = 0x0101010101010101U;

constexpr EightBytes byte_of_eight(char c, std::size_t place) noexcept {
  return static_cast<EightBytes>(static_cast<std::uint8_t>(c)) << (8 * place);
}

/// The eight bytes from `p`. Compilers make one load of them.
constexpr EightBytes load_whole_eight(const char* p) noexcept {
  return byte_of_eight(p[0], 0) | byte_of_eight(p[1], 1) | byte_of_eight(p[2], 2) |
         byte_of_eight(p[3], 3) | byte_of_eight(p[4], 4) | byte_of_eight(p[5], 5) |
         byte_of_eight(p[6], 6) | byte_of_eight(p[7], 7);
}

/// The bytes from `at`, zeros behind the end.
constexpr EightBytes load_eight(std::string_view text, std::size_t at) noexcept {
  const std::size_t rest = text.size() - at;
  const bool whole = rest >= 8;
  if (!whole && text.size() < 8) {
    EightBytes bytes = 0;
    for (std::size_t i = 0; i < rest; ++i) bytes |= byte_of_eight(text[at + i], i);
    return bytes;
  }
  // Near the end the last eight are loaded, and those before `at` shifted out.
  if (rest == 0) return 0;
  const char* p = text.data() + (whole ? at : text.size() - 8);
  const EightBytes bytes = load_whole_eight(p);
  return whole ? bytes : bytes >> (8 * (8 - rest));
}

/// All bits of the first `count` bytes, 1 to 8. Without a branch, unlike `first_of`.
constexpr EightBytes mask_of(std::size_t count) noexcept {
  return ~EightBytes{0} >> (64 - 8 * count);
}

/// The first `count` bytes, zeros behind them.
constexpr EightBytes first_of(EightBytes bytes, std::size_t count) noexcept {
  return count >= 8 ? bytes : bytes & ((EightBytes{1} << (8 * count)) - 1);
}

/// The high bit of each byte that lies from `low` to `high`, both ASCII.
constexpr EightBytes between(EightBytes bytes, unsigned low, unsigned high) noexcept {
  const EightBytes seven = bytes & (every_byte * 0x7FU);
  const EightBytes not_below = seven + every_byte * (0x80U - low);
  const EightBytes above = seven + every_byte * (0x7FU - high);
  return (not_below ^ above) & ~bytes & (every_byte * 0x80U);
}

/// Capital ASCII letters become small ones; the other bytes stay.
constexpr EightBytes lower(EightBytes bytes) noexcept {
  return bytes | (between(bytes, 'A', 'Z') >> 2U);
}

/// The high bit of each byte that is no ASCII letter.
constexpr EightBytes no_letters(EightBytes bytes) noexcept {
  return ~between(bytes | (every_byte * 0x20U), 'a', 'z') & (every_byte * 0x80U);
}

/// Takes up to eight lower-case bytes into a hash; the multiplier is 2^64 by the golden ratio.
/// Different bytes change a hash into different ones.
constexpr std::uint64_t mix(std::uint64_t hash, EightBytes bytes) noexcept {
  const std::uint64_t mixed = (hash ^ bytes) * 0x9E3779B97F4A7C15U;
  return mixed ^ (mixed >> 32U);
}

/// The hash of a word in lower case; the generator of the tables computes it too.
constexpr std::uint64_t hash_word(std::string_view word) noexcept {
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < word.size(); at += 8) hash = mix(hash, lower(load_eight(word, at)));
  return hash;
}

/// The hash of one byte that is no letter.
constexpr std::uint64_t hash_byte(char c) noexcept { return mix(0, byte_of_eight(c, 0)); }

/// A word inside a longer text, so that eight bytes can be loaded behind its end too.
struct WordInText {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t size = 0;

  constexpr std::string_view view() const noexcept { return text.substr(begin, size); }
};

/// True where `seen`, its capitals made small, is `stored`.
constexpr bool is_same_word(const WordInText& stored, const WordInText& seen) noexcept {
  if (stored.size != seen.size) return false;
  for (std::size_t at = 0; at < seen.size; at += 8) {
    const EightBytes a = load_eight(stored.text, stored.begin + at);
    const EightBytes b = lower(load_eight(seen.text, seen.begin + at));
    if (first_of(a ^ b, seen.size - at) != 0) return false;
  }
  return true;
}

constexpr bool is_same_word(std::string_view stored, std::string_view seen) noexcept {
  return is_same_word({stored, 0, stored.size()}, {seen, 0, seen.size()});
}

}  // namespace finq::text

// finq/text/lexeme.hpp: What a language's table says about one word or phrase.
namespace finq::text {

/// The parts that a word can play in a figure or beside one. A word may play several.
/// `value` and `code` below mean what the remark at the role says.
enum class Role : std::uint64_t {
  none = 0,
  // numbers
  cardinal = 1ULL << 0,  ///< value: 0 to 19
  tens = 1ULL << 1,      ///< value: 20 to 90
  hundred = 1ULL << 2,   ///< value: power of ten
  scale = 1ULL << 3,     ///< a scale in words or an unmistakable abbreviation; value: power of ten
  scale_letter = 1ULL << 4,  ///< a scale only beside a currency (`5m`); value: power of ten
  vulgar = 1ULL << 5,        ///< ½ and its like; value: thousandths
  half = 1ULL << 6,          ///< half, as a number
  point = 1ULL << 7,         ///< the decimal mark as a word
  negative = 1ULL << 8,      ///< minus, as a word
  article = 1ULL << 9,       ///< a, an: also the number one
  determiner = 1ULL << 10,   ///< the, our, its
  filler = 1ULL << 11,       ///< additional, another: may stand between qualifier and number
  // units
  percent = 1ULL << 12,
  percentage_point = 1ULL << 13,
  basis_point = 1ULL << 14,
  times = 1ULL << 15,        ///< `3.5 times`
  fold = 1ULL << 16,         ///< `fivefold`, `3x`: glued, or behind a hyphen
  multiplied = 1ULL << 17,   ///< doubled, halved; value: tenths; code: Direction
  time_unit = 1ULL << 18,    ///< code: Unit
  digit_class = 1ULL << 19,  ///< `double-digit`; value: digits
  level = 1ULL << 20,        ///< low, mid, high; code: 1 to 3
  decade = 1ULL << 21,       ///< teens, twenties; value: 10 to 90
  measure = 1ULL << 22,   ///< share, barrel: what money is said per; value: index of its singular
  currency = 1ULL << 23,  ///< value: row of the marker table
  // periods
  month = 1ULL << 24,    ///< value: 1 to 12
  ordinal = 1ULL << 25,  ///< value
  quarter_letter = 1ULL << 26,
  half_letter = 1ULL << 27,
  fiscal = 1ULL << 28,
  calendar = 1ULL << 29,    ///< value: 1 calendar, 2 full: a year is meant
  named_half = 1ULL << 30,  ///< `back half`; value: 1 or 2
  relative = 1ULL << 31,    ///< this, last, next; value: units from now
  trailing = 1ULL << 32,    ///< past, last, next, before a length; value: -1 or 1
  same = 1ULL << 33,
  ago = 1ULL << 34,
  ended = 1ULL << 35,         ///< ended, ending
  to_date = 1ULL << 36,       ///< year to date
  last_twelve = 1ULL << 37,   ///< trailing twelve months in one word
  part_of_year = 1ULL << 38,  ///< early, late, mid, the end of: looked through
  // context
  qualifier = 1ULL << 39,       ///< code: Qualifier
  post_qualifier = 1ULL << 40,  ///< code: Qualifier; behind the figure
  change_noun = 1ULL << 41,     ///< code: Direction
  change_verb = 1ULL << 42,     ///< code: Direction; flag plain_form for the infinitive
  change_adverb = 1ULL << 43,   ///< up, down; code: Direction
  comparative = 1ULL << 44,     ///< higher, lower; value: Direction
  basis = 1ULL << 45,           ///< code: Basis
  comparison = 1ULL << 46,      ///< versus, than, from: what follows is compared with
  relation = 1ULL << 47,        ///< code: Relation
  connector = 1ULL << 48,       ///< to, through: between the ends of a range
  conjunction = 1ULL << 49,     ///< and, or, &
  between = 1ULL << 50,
  from = 1ULL << 51,
  per = 1ULL << 52,
  of = 1ULL << 53,
  preposition = 1ULL << 54,
  dating = 1ULL << 55,   ///< a bare year may follow
  clause = 1ULL << 56,   ///< begins a clause of its own: as, because, which
  copula = 1ULL << 57,   ///< is, was: what follows is a level, unless it says a change
  title = 1ULL << 58,    ///< Notes, Act: a year before it is part of a name
  counted = 1ULL << 59,  ///< units, employees: a number before it is a count, no year
  consecutive = 1ULL << 60,
  loss = 1ULL << 61,      ///< a bracketed amount behind it is negative
  weighing = 1ULL << 62,  ///< pounds beside it are a weight
  named = 1ULL << 63,     ///< Note, Level, Page: a number behind it is a label
};

constexpr Role operator|(Role a, Role b) noexcept {
  return static_cast<Role>(static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b));
}
constexpr bool any(Role set, Role wanted) noexcept {
  return (static_cast<std::uint64_t>(set) & static_cast<std::uint64_t>(wanted)) != 0;
}

/// One entry of a vocabulary, at the end of one word or of a phrase.
struct Lexeme {
  Role roles = Role::none;
  std::int16_t value = 0;
  std::uint8_t code = 0;
  std::uint8_t flags = 0;
};

/// Read only in capitals (ALL the currency, not "all").
inline constexpr std::uint8_t needs_capitals = 1;
/// Read only where its parts touch (`A$5`, not "a $5 fee").
inline constexpr std::uint8_t needs_touching = 2;
/// A verb's plain form: "to grow 2% to 4%" is a range, "grew $2 to $4" a change and a level.
inline constexpr std::uint8_t plain_form = 4;
/// Spelled with a closing dot (`Mrd.`), which the figure takes in where it goes on.
inline constexpr std::uint8_t abbreviation = 8;
/// Read only as it is written (`GBp` is a penny, GBP a pound).
inline constexpr std::uint8_t exact_case = 16;
/// An everyday word too: the month "may", the "points" that are counted.
inline constexpr std::uint8_t uncertain = 32;
/// Says a length of time only with a number: "prior five years".
inline constexpr std::uint8_t needs_count = 64;

/// A time unit in its plural.
inline constexpr std::uint8_t plural = 128;
/// Of a word without a role: says how a change is measured ("organically", "in local currency").
inline constexpr std::uint8_t manner = 128;

/// The code of "period" among the time units: a stretch of time without a length of its own.
inline constexpr std::uint8_t period_word = 7;
/// The value of a qualifier that ends in "to"; 1 and 2 are those of comparatives ("more than").
inline constexpr std::int16_t leads_to_level = 3;

/// The value of a verb of change in -ing.
inline constexpr std::int16_t gerund = 1;

}  // namespace finq::text

// finq/text/vocabulary.hpp: A language's words and phrases: a trie in one hash table.
namespace finq::text {

/// Where a step of the trie leads: from a phrase's node, 0 for none, along one word.
struct Entry {
  Lexeme lexeme;
  std::uint16_t node = 0;  ///< 0 where no phrase goes on
  bool known = false;

  constexpr bool is_known() const noexcept { return known; }
};

constexpr std::uint8_t unpack_byte(const char* at) noexcept {
  return static_cast<std::uint8_t>(*at);
}

constexpr std::uint16_t unpack_pair(const char* at) noexcept {
  return static_cast<std::uint16_t>(unpack_byte(at) | unpack_byte(at + 1) << 8U);
}

/// The hash of a step from `parent` along a word; the multiplier is 2^32 by the golden ratio.
constexpr std::uint32_t hash_step(std::uint64_t word, std::uint16_t parent) noexcept {
  return static_cast<std::uint32_t>(word) ^ (parent * 2654435769U);
}

/// The words of one table. Look-up is O(length of the word); nothing is copied.
///
/// The tables are strings of bytes: as lists of structs they cost a compiler 0.15 s.
struct Vocabulary {
  std::string_view blob;          ///< the words, and eight bytes more
  const char* entries = nullptr;  ///< twelve bytes each
  const char* slots =
      nullptr;  ///< two bytes: 0 where empty, else four bits of the hash above 1 + index
  const Role* roles = nullptr;  ///< the distinct sets of roles
  std::uint32_t slot_mask = 0;
  const char* filter = nullptr;  ///< a bit a hash: clear where no step has it
  int filter_shift = 0;          ///< the hash's upper bits choose the bit

  constexpr Entry find(std::string_view word) const noexcept {
    return find(word, 0, hash_word(word));
  }

  /// False where no step has that hash: most words of a text are known to no table, and one in
  /// twenty of those is let through.
  constexpr bool may_hold(std::uint64_t hash, std::uint16_t parent = 0) const noexcept {
    const std::uint32_t bit = hash_step(hash, parent) >> filter_shift;
    return (unpack_byte(filter + bit / 8) >> (bit % 8) & 1U) != 0;
  }

  /// `hash` is that of the word alone.
  constexpr Entry find(std::string_view word, std::uint16_t parent,
                       std::uint64_t hash) const noexcept {
    return find(WordInText{word, 0, word.size()}, parent, hash);
  }

  constexpr Entry find(const WordInText& word, std::uint16_t parent,
                       std::uint64_t hash) const noexcept {
    const std::uint32_t step = hash_step(hash, parent);
    std::uint32_t at = step & slot_mask;
    for (unsigned found = slot(at); found != 0; found = slot(at = (at + 1) & slot_mask)) {
      if (found >> 12U != step >> 28U) continue;
      const char* packed = entries + entry_size * ((found & 0xFFFU) - 1);
      if (unpack_pair(packed + 2) == parent && is_word(packed, word, hash)) return unpack(packed);
    }
    return {};
  }

 private:
  static constexpr unsigned entry_size = 12;

  constexpr unsigned slot(std::uint32_t at) const noexcept { return unpack_pair(slots + 2 * at); }

  constexpr bool is_word(const char* packed, const WordInText& word,
                         std::uint64_t hash) const noexcept {
    const std::size_t size = unpack_byte(packed + 8);
    if (size != word.size) return false;
    const std::size_t begin = unpack_pair(packed);
    if ((unpack_byte(packed + 10) & exact_case) != 0)
      return blob.substr(begin, size) == word.view();
    if (size > 8) return is_same_word(WordInText{blob, begin, size}, word);
    // Up to eight bytes and their hash are one to one.
    return mix(0, load_whole_eight(blob.data() + begin) & mask_of(size)) == hash;
  }

  constexpr Entry unpack(const char* packed) const noexcept {
    Entry entry;
    entry.known = true;
    entry.node = unpack_pair(packed + 4);
    entry.lexeme.value = static_cast<std::int16_t>(unpack_pair(packed + 6));
    entry.lexeme.code = unpack_byte(packed + 9);
    entry.lexeme.flags = unpack_byte(packed + 10);
    entry.lexeme.roles = roles[unpack_byte(packed + 11)];
    return entry;
  }
};

}  // namespace finq::text

// finq/tables/marker_table.hpp: The markers by which a text names a currency. Generated by tools/generate.py.
// Source: data/currency_markers.tsv (sha256 e36c85ac95516e4e).


// clang-format off
namespace finq::text::tables {
inline constexpr Marker markers[] = {
{USD,MarkerFamily::dollar,25},{AUD,MarkerFamily::none,9},{AUD,MarkerFamily::none,25},
{CAD,MarkerFamily::none,9},{CAD,MarkerFamily::none,25},{HKD,MarkerFamily::none,9},
{NZD,MarkerFamily::none,9},{SGD,MarkerFamily::none,9},{UYU,MarkerFamily::none,9},
{USD,MarkerFamily::none,25},{ADA,MarkerFamily::none,57},{XUA,MarkerFamily::none,16},
{ADP,MarkerFamily::none,25},{AED,MarkerFamily::none,25},{AFA,MarkerFamily::none,25},
{AFN,MarkerFamily::none,16},{AWG,MarkerFamily::none,25},{AFN,MarkerFamily::none,25},
{ILS,MarkerFamily::none,50},{ILS,MarkerFamily::none,18},{ALL,MarkerFamily::none,16},
{DZD,MarkerFamily::none,16},{ALK,MarkerFamily::none,25},{ALL,MarkerFamily::none,57},
{AMD,MarkerFamily::none,57},{USD,MarkerFamily::none,18},{USD,MarkerFamily::none,16},
{ADP,MarkerFamily::none,16},{ANG,MarkerFamily::none,25},{AOA,MarkerFamily::none,16},
{AON,MarkerFamily::none,16},{AOR,MarkerFamily::none,16},{ANG,MarkerFamily::none,16},
{AOA,MarkerFamily::none,25},{AOK,MarkerFamily::none,25},{AON,MarkerFamily::none,25},
{AOR,MarkerFamily::none,25},{MGA,MarkerFamily::none,41},{ARS,MarkerFamily::none,9},
{ARA,MarkerFamily::none,25},{XAD,MarkerFamily::none,16},{ARS,MarkerFamily::none,16},
{ARA,MarkerFamily::none,16},{MGA,MarkerFamily::none,16},{AMD,MarkerFamily::none,16},
{ARP,MarkerFamily::none,25},{ARS,MarkerFamily::none,25},{AWG,MarkerFamily::none,16},
{ARY,MarkerFamily::none,25},{ATS,MarkerFamily::none,25},{AUD,MarkerFamily::none,16},
{AUD,MarkerFamily::none,18},{ATS,MarkerFamily::none,16},{AVAX,MarkerFamily::none,25},
{AYM,MarkerFamily::none,25},{AZN,MarkerFamily::none,16},{AZM,MarkerFamily::none,25},
{AZN,MarkerFamily::none,25},{BND,MarkerFamily::bdollar,25},{PAB,MarkerFamily::none,9},
{BAD,MarkerFamily::none,57},{BSD,MarkerFamily::none,16},{BHD,MarkerFamily::none,16},
{THB,MarkerFamily::none,16},{PAB,MarkerFamily::none,16},{BAM,MarkerFamily::none,57},
{BDT,MarkerFamily::none,16},{RON,MarkerFamily::leu,18},{BBD,MarkerFamily::none,16},
{LSL,MarkerFamily::none,16},{BBD,MarkerFamily::none,25},{BBD,MarkerFamily::none,9},
{XOF,MarkerFamily::none,16},{BCH,MarkerFamily::none,25},{BMD,MarkerFamily::none,9},
{BDT,MarkerFamily::none,25},{XAF,MarkerFamily::none,16},{BEC,MarkerFamily::none,25},
{BEF,MarkerFamily::none,25},{BEL,MarkerFamily::none,57},{BYN,MarkerFamily::none,16},
{BEC,MarkerFamily::none,16},{BEL,MarkerFamily::none,16},{BEF,MarkerFamily::none,16},
{BZD,MarkerFamily::none,16},{BMD,MarkerFamily::none,16},{BGJ,MarkerFamily::none,25},
{BGK,MarkerFamily::none,25},{BGL,MarkerFamily::none,25},{BGN,MarkerFamily::none,25},
{BHD,MarkerFamily::none,25},{BTN,MarkerFamily::none,16},{BIF,MarkerFamily::none,25},
{ETB,MarkerFamily::none,16},{BTC,MarkerFamily::none,16},{BCH,MarkerFamily::none,16},
{BMD,MarkerFamily::none,25},{BND,MarkerFamily::none,9},{BNB,MarkerFamily::none,25},
{BND,MarkerFamily::none,25},{BOB,MarkerFamily::none,57},{VES,MarkerFamily::bolivar,16},
{VEF,MarkerFamily::none,16},{BOB,MarkerFamily::none,16},{BOV,MarkerFamily::none,16},
{BOP,MarkerFamily::none,16},{VES,MarkerFamily::none,16},{BOP,MarkerFamily::none,25},
{BAM,MarkerFamily::none,16},{BAD,MarkerFamily::none,16},{BWP,MarkerFamily::none,16},
{BOV,MarkerFamily::none,25},{BRL,MarkerFamily::none,9},{BRE,MarkerFamily::none,16},
{BRL,MarkerFamily::none,16},{BRC,MarkerFamily::none,16},{BRR,MarkerFamily::none,16},
{BRN,MarkerFamily::none,16},{BRB,MarkerFamily::none,25},{BRC,MarkerFamily::none,25},
{BRE,MarkerFamily::none,25},{GBP,MarkerFamily::none,18},{GBP,MarkerFamily::none,16},
{BRL,MarkerFamily::none,25},{BRN,MarkerFamily::none,25},{BRR,MarkerFamily::none,25},
{BND,MarkerFamily::none,16},{BOB,MarkerFamily::boliviano,57},{BSD,MarkerFamily::none,9},
{BOB,MarkerFamily::boliviano,25},{VEF,MarkerFamily::none,9},{VES,MarkerFamily::none,9},
{BSD,MarkerFamily::none,25},{THB,MarkerFamily::none,41},{BTC,MarkerFamily::none,25},
{BTN,MarkerFamily::none,25},{USD,MarkerFamily::dollar,48},{BUK,MarkerFamily::none,25},
{BGN,MarkerFamily::none,16},{BGL,MarkerFamily::none,16},{MMK,MarkerFamily::none,16},
{BIF,MarkerFamily::none,16},{BWP,MarkerFamily::none,25},{BYB,MarkerFamily::none,25},
{BYN,MarkerFamily::none,25},{BYR,MarkerFamily::none,25},{BZD,MarkerFamily::none,25},
{CVE,MarkerFamily::none,16},{CAD,MarkerFamily::none,57},{KHR,MarkerFamily::none,16},
{CAD,MarkerFamily::none,16},{CAD,MarkerFamily::none,18},{ADA,MarkerFamily::none,16},
{XCG,MarkerFamily::none,16},{KYD,MarkerFamily::none,16},{CDF,MarkerFamily::none,25},
{GHS,MarkerFamily::none,16},{USD,MarkerFamily::dollar,18},{MXN,MarkerFamily::peso,18},
{CHF,MarkerFamily::franc,18},{XOF,MarkerFamily::cfa,57},{XOF,MarkerFamily::cfa,16},
{XOF,MarkerFamily::cfa,25},{XPF,MarkerFamily::none,16},{XPF,MarkerFamily::none,25},
{XCG,MarkerFamily::none,57},{XCG,MarkerFamily::none,25},{CLP,MarkerFamily::none,9},
{LINK,MarkerFamily::none,16},{CHC,MarkerFamily::none,25},{CHE,MarkerFamily::none,25},
{CHF,MarkerFamily::none,25},{CLP,MarkerFamily::none,16},{CLF,MarkerFamily::none,16},
{CNY,MarkerFamily::none,16},{CHW,MarkerFamily::none,25},{KYD,MarkerFamily::none,9},
{CLF,MarkerFamily::none,25},{CLP,MarkerFamily::none,25},{CNH,MarkerFamily::none,25},
{CNY,MarkerFamily::none,25},{CNY,MarkerFamily::none,9},{COP,MarkerFamily::none,9},
{COP,MarkerFamily::none,16},{COU,MarkerFamily::none,16},{CRC,MarkerFamily::colon,16},
{KMF,MarkerFamily::none,16},{CDF,MarkerFamily::none,16},{CUC,MarkerFamily::none,16},
{COP,MarkerFamily::none,57},{RUB,MarkerFamily::ruble,18},{NIO,MarkerFamily::none,16},
{CRC,MarkerFamily::none,16},{COU,MarkerFamily::none,25},{CRC,MarkerFamily::none,25},
{HRK,MarkerFamily::none,16},{HRD,MarkerFamily::none,16},{SEK,MarkerFamily::krona,48},
{CSD,MarkerFamily::none,25},{CSJ,MarkerFamily::none,25},{CSK,MarkerFamily::none,25},
{CUP,MarkerFamily::none,9},{CUP,MarkerFamily::none,16},{CUC,MarkerFamily::none,25},
{CUC,MarkerFamily::none,9},{CUP,MarkerFamily::none,57},{CVE,MarkerFamily::none,57},
{CYP,MarkerFamily::none,25},{CYP,MarkerFamily::none,16},{CZK,MarkerFamily::none,16},
{CSK,MarkerFamily::none,16},{CZK,MarkerFamily::none,25},{CYP,MarkerFamily::none,9},
{DEM,MarkerFamily::none,16},{DAI,MarkerFamily::none,57},{GMD,MarkerFamily::none,16},
{DKK,MarkerFamily::none,16},{DKK,MarkerFamily::none,18},{STN,MarkerFamily::none,41},
{DDM,MarkerFamily::none,25},{DEM,MarkerFamily::none,25},{MKD,MarkerFamily::none,16},
{NLG,MarkerFamily::none,25},{AED,MarkerFamily::dirham,25},{VED,MarkerFamily::none,16},
{KWD,MarkerFamily::dinar,16},{AED,MarkerFamily::dirham,16},{DJF,MarkerFamily::none,25},
{DJF,MarkerFamily::none,16},{DKK,MarkerFamily::none,25},{DKK,MarkerFamily::none,9},
{STN,MarkerFamily::none,16},{DOGE,MarkerFamily::none,25},{DOGE,MarkerFamily::none,16},
{USD,MarkerFamily::dollar,16},{DOP,MarkerFamily::none,16},{VND,MarkerFamily::none,16},
{DOP,MarkerFamily::none,25},{DOT,MarkerFamily::none,57},{KPW,MarkerFamily::none,16},
{GRD,MarkerFamily::none,16},{AMD,MarkerFamily::none,48},{GRD,MarkerFamily::none,57},
{NLG,MarkerFamily::none,16},{DZD,MarkerFamily::none,25},{XCD,MarkerFamily::none,16},
{DDM,MarkerFamily::none,16},{XCD,MarkerFamily::none,25},{ECS,MarkerFamily::none,57},
{XEU,MarkerFamily::none,16},{ECS,MarkerFamily::none,16},{ECV,MarkerFamily::none,16},
{ECV,MarkerFamily::none,25},{EEK,MarkerFamily::none,25},{EGP,MarkerFamily::none,25},
{EGP,MarkerFamily::none,9},{EGP,MarkerFamily::none,16},{GQE,MarkerFamily::none,16},
{SVC,MarkerFamily::none,16},{SZL,MarkerFamily::none,16},{AED,MarkerFamily::none,16},
{ERN,MarkerFamily::none,16},{ERN,MarkerFamily::none,25},{ESA,MarkerFamily::none,57},
{ESB,MarkerFamily::none,25},{PTE,MarkerFamily::none,57},{PTE,MarkerFamily::escudo,16},
{ESP,MarkerFamily::none,57},{EEK,MarkerFamily::none,16},{ETB,MarkerFamily::none,25},
{ETC,MarkerFamily::none,57},{ETH,MarkerFamily::none,25},{ETH,MarkerFamily::none,48},
{ETH,MarkerFamily::none,16},{ETC,MarkerFamily::none,16},{EUR,MarkerFamily::none,25},
{EUR,MarkerFamily::none,9},{EUR,MarkerFamily::none,16},{EUR,MarkerFamily::none,18},
{XBA,MarkerFamily::none,16},{XBB,MarkerFamily::none,16},{EUR,MarkerFamily::none,27},
{FJD,MarkerFamily::none,9},{FKP,MarkerFamily::none,16},{CNY,MarkerFamily::none,18},
{FRF,MarkerFamily::none,57},{FRF,MarkerFamily::none,25},{GNF,MarkerFamily::none,48},
{FJD,MarkerFamily::none,16},{PHP,MarkerFamily::none,16},{HUF,MarkerFamily::none,18},
{FIM,MarkerFamily::none,25},{ZAL,MarkerFamily::none,16},{FIM,MarkerFamily::none,16},
{FJD,MarkerFamily::none,25},{FKP,MarkerFamily::none,25},{NLG,MarkerFamily::guilder,57},
{AWG,MarkerFamily::florin,16},{HUF,MarkerFamily::none,16},{CHF,MarkerFamily::franc,25},
{CHF,MarkerFamily::franc,16},{FRF,MarkerFamily::none,16},{FRF,MarkerFamily::none,18},
{HUF,MarkerFamily::none,57},{GYD,MarkerFamily::none,25},{GBP,MarkerFamily::none,25},
{GBP,MarkerFamily::none,27},{GBP,MarkerFamily::none,9},{GEK,MarkerFamily::none,25},
{GEL,MarkerFamily::none,57},{GEK,MarkerFamily::none,16},{GEL,MarkerFamily::none,16},
{GGP,MarkerFamily::none,25},{GHC,MarkerFamily::none,25},{GHP,MarkerFamily::none,25},
{GHS,MarkerFamily::none,25},{GIP,MarkerFamily::none,16},{GIP,MarkerFamily::none,25},
{GMD,MarkerFamily::none,25},{GNE,MarkerFamily::none,25},{GNF,MarkerFamily::none,25},
{GNS,MarkerFamily::none,25},{XFO,MarkerFamily::none,16},{HTG,MarkerFamily::none,16},
{GQE,MarkerFamily::none,25},{GRD,MarkerFamily::none,25},{UAH,MarkerFamily::none,16},
{ATS,MarkerFamily::none,18},{PLN,MarkerFamily::none,18},{PYG,MarkerFamily::none,9},
{GTQ,MarkerFamily::none,25},{PYG,MarkerFamily::none,16},{GTQ,MarkerFamily::none,16},
{GGP,MarkerFamily::none,16},{NLG,MarkerFamily::guilder,16},{GWE,MarkerFamily::none,16},
{GNF,MarkerFamily::none,16},{GWP,MarkerFamily::none,16},{GNE,MarkerFamily::none,16},
{GYD,MarkerFamily::none,16},{GWE,MarkerFamily::none,25},{GWP,MarkerFamily::none,25},
{GYD,MarkerFamily::none,9},{SAR,MarkerFamily::none,18},{CZK,MarkerFamily::none,18},
{CZK,MarkerFamily::none,50},{HKD,MarkerFamily::none,25},{HKD,MarkerFamily::none,18},
{HKD,MarkerFamily::none,16},{HNL,MarkerFamily::none,25},{HNL,MarkerFamily::none,16},
{HRD,MarkerFamily::none,25},{HRK,MarkerFamily::none,25},{HTG,MarkerFamily::none,25},
{HUF,MarkerFamily::none,25},{ISK,MarkerFamily::none,16},{IDR,MarkerFamily::none,25},
{IEP,MarkerFamily::none,25},{ISK,MarkerFamily::none,25},{ILS,MarkerFamily::none,27},
{ILP,MarkerFamily::none,25},{ILR,MarkerFamily::none,25},{ILS,MarkerFamily::none,25},
{XDR,MarkerFamily::none,16},{IMP,MarkerFamily::none,57},{INR,MarkerFamily::none,16},
{IDR,MarkerFamily::none,16},{INR,MarkerFamily::none,25},{INR,MarkerFamily::none,9},
{PEI,MarkerFamily::none,16},{IQD,MarkerFamily::none,25},{IRR,MarkerFamily::none,16},
{IQD,MarkerFamily::none,16},{IEP,MarkerFamily::none,16},{IRR,MarkerFamily::none,25},
{IEP,MarkerFamily::none,9},{ISJ,MarkerFamily::none,25},{IMP,MarkerFamily::none,16},
{ILS,MarkerFamily::none,16},{ILP,MarkerFamily::none,16},{ITL,MarkerFamily::none,16},
{ITL,MarkerFamily::none,25},{ILP,MarkerFamily::none,9},{JMD,MarkerFamily::none,25},
{JMD,MarkerFamily::none,9},{JMD,MarkerFamily::none,16},{JPY,MarkerFamily::none,16},
{JEP,MarkerFamily::none,25},{JEP,MarkerFamily::none,16},{JOD,MarkerFamily::none,25},
{JOD,MarkerFamily::none,16},{JPY,MarkerFamily::none,25},{JPY,MarkerFamily::none,9},
{UAK,MarkerFamily::none,16},{KZT,MarkerFamily::none,16},{CZK,MarkerFamily::none,57},
{KWD,MarkerFamily::none,57},{KES,MarkerFamily::none,16},{KES,MarkerFamily::none,25},
{KGS,MarkerFamily::none,25},{KHR,MarkerFamily::none,25},{PGK,MarkerFamily::none,16},
{LAK,MarkerFamily::none,16},{NZD,MarkerFamily::none,16},{BAM,MarkerFamily::none,48},
{KMF,MarkerFamily::none,25},{HRK,MarkerFamily::none,48},{NGN,MarkerFamily::none,18},
{UAH,MarkerFamily::none,18},{KRW,MarkerFamily::none,16},{CZK,MarkerFamily::koruna,16},
{KPW,MarkerFamily::none,25},{SEK,MarkerFamily::kr,57},{SEK,MarkerFamily::kr,25},
{SEK,MarkerFamily::kr,16},{SEK,MarkerFamily::krona,16},{NOK,MarkerFamily::krone,16},
{KRW,MarkerFamily::none,25},{KRW,MarkerFamily::none,9},{TRY,MarkerFamily::none,18},
{KWD,MarkerFamily::none,16},{ZMW,MarkerFamily::kwacha,16},{KWD,MarkerFamily::none,25},
{KYD,MarkerFamily::none,25},{KGS,MarkerFamily::none,16},{KZT,MarkerFamily::none,25},
{LRD,MarkerFamily::none,9},{LAJ,MarkerFamily::none,25},{LAK,MarkerFamily::none,25},
{LKR,MarkerFamily::none,16},{LVL,MarkerFamily::none,48},{LVL,MarkerFamily::none,16},
{LVR,MarkerFamily::none,16},{LBP,MarkerFamily::none,25},{EGP,MarkerFamily::none,57},
{LBP,MarkerFamily::none,16},{RON,MarkerFamily::leu,16},{SLE,MarkerFamily::none,16},
{BGN,MarkerFamily::none,48},{LUF,MarkerFamily::none,25},{LRD,MarkerFamily::none,16},
{LYD,MarkerFamily::none,16},{LINK,MarkerFamily::none,57},{HRK,MarkerFamily::none,18},
{TRY,MarkerFamily::lira,16},{ITL,MarkerFamily::none,41},{LTL,MarkerFamily::none,16},
{LTC,MarkerFamily::none,16},{LTT,MarkerFamily::none,16},{LKR,MarkerFamily::none,25},
{LBP,MarkerFamily::none,41},{MTL,MarkerFamily::none,57},{LRD,MarkerFamily::none,25},
{LVL,MarkerFamily::none,57},{LSL,MarkerFamily::none,25},{LSM,MarkerFamily::none,25},
{LTL,MarkerFamily::none,48},{LTC,MarkerFamily::none,25},{LTL,MarkerFamily::none,25},
{LTT,MarkerFamily::none,25},{LUC,MarkerFamily::none,25},{LUL,MarkerFamily::none,25},
{LUC,MarkerFamily::none,16},{LUL,MarkerFamily::none,16},{LUF,MarkerFamily::none,16},
{LVL,MarkerFamily::none,25},{LVR,MarkerFamily::none,25},{LYD,MarkerFamily::none,25},
{LBP,MarkerFamily::none,9},{MOP,MarkerFamily::none,16},{MAD,MarkerFamily::none,57},
{MGF,MarkerFamily::none,16},{MWK,MarkerFamily::none,16},{MYR,MarkerFamily::none,16},
{MVQ,MarkerFamily::none,16},{MVR,MarkerFamily::none,16},{MLF,MarkerFamily::none,16},
{MTL,MarkerFamily::none,16},{MTP,MarkerFamily::none,16},{AZN,MarkerFamily::manat,16},
{DEM,MarkerFamily::mark,48},{MRU,MarkerFamily::none,16},{MUR,MarkerFamily::none,16},
{MDL,MarkerFamily::none,25},{XEU,MarkerFamily::none,9},{MZN,MarkerFamily::none,16},
{MXN,MarkerFamily::none,25},{MXN,MarkerFamily::none,18},{MXV,MarkerFamily::none,16},
{MXN,MarkerFamily::none,16},{MGA,MarkerFamily::none,25},{MGF,MarkerFamily::none,25},
{MWK,MarkerFamily::none,41},{FIM,MarkerFamily::none,48},{MKD,MarkerFamily::none,25},
{MLF,MarkerFamily::none,25},{MMK,MarkerFamily::none,25},{MNT,MarkerFamily::none,25},
{MDL,MarkerFamily::none,16},{XMR,MarkerFamily::none,16},{MNT,MarkerFamily::none,16},
{MOP,MarkerFamily::none,57},{MOP,MarkerFamily::none,25},{MAD,MarkerFamily::none,16},
{MZE,MarkerFamily::none,16},{MVR,MarkerFamily::none,9},{MRO,MarkerFamily::none,25},
{MRU,MarkerFamily::none,25},{MTL,MarkerFamily::none,25},{MTP,MarkerFamily::none,25},
{MUR,MarkerFamily::none,25},{MVQ,MarkerFamily::none,25},{MVR,MarkerFamily::none,25},
{MWK,MarkerFamily::none,25},{MXP,MarkerFamily::none,25},{MXV,MarkerFamily::none,25},
{MYR,MarkerFamily::none,25},{MZE,MarkerFamily::none,25},{MZM,MarkerFamily::none,25},
{MZN,MarkerFamily::none,25},{NAD,MarkerFamily::none,25},{TWD,MarkerFamily::none,16},
{TWD,MarkerFamily::none,9},{NAD,MarkerFamily::none,9},{NGN,MarkerFamily::none,16},
{NAD,MarkerFamily::none,16},{NPR,MarkerFamily::none,16},{TRY,MarkerFamily::none,16},
{RON,MarkerFamily::none,16},{ZRN,MarkerFamily::none,16},{NZD,MarkerFamily::none,18},
{NGN,MarkerFamily::none,25},{ZMW,MarkerFamily::none,18},{VUV,MarkerFamily::none,16},
{NIC,MarkerFamily::none,25},{NIO,MarkerFamily::none,25},{NOK,MarkerFamily::none,25},
{NOK,MarkerFamily::none,9},{NOK,MarkerFamily::none,16},{NOK,MarkerFamily::none,18},
{NPR,MarkerFamily::none,25},{NPR,MarkerFamily::none,9},{TWD,MarkerFamily::none,25},
{BTN,MarkerFamily::none,9},{PEN,MarkerFamily::none,16},{NZD,MarkerFamily::none,25},
{CNH,MarkerFamily::none,16},{ALK,MarkerFamily::none,16},{ARY,MarkerFamily::none,16},
{AZM,MarkerFamily::none,16},{VEB,MarkerFamily::none,16},{GHC,MarkerFamily::none,16},
{STD,MarkerFamily::none,16},{ISJ,MarkerFamily::none,16},{ILR,MarkerFamily::none,16},
{ROL,MarkerFamily::none,16},{SLL,MarkerFamily::none,16},{TRL,MarkerFamily::none,16},
{MRO,MarkerFamily::none,16},{MXP,MarkerFamily::none,16},{MZM,MarkerFamily::none,16},
{NIC,MarkerFamily::none,16},{PES,MarkerFamily::none,16},{PLZ,MarkerFamily::none,16},
{SDP,MarkerFamily::none,16},{TMM,MarkerFamily::none,16},{UGS,MarkerFamily::none,16},
{UYN,MarkerFamily::none,16},{VNC,MarkerFamily::none,16},{ZMK,MarkerFamily::none,16},
{OMR,MarkerFamily::none,16},{OMR,MarkerFamily::none,25},{GBP,MarkerFamily::none,50},
{TOP,MarkerFamily::none,16},{PAB,MarkerFamily::none,25},{INR,MarkerFamily::rupee,18},
{PKR,MarkerFamily::none,16},{LAJ,MarkerFamily::none,16},{PEH,MarkerFamily::none,25},
{PEI,MarkerFamily::none,25},{PEN,MarkerFamily::none,57},{FIM,MarkerFamily::none,18},
{PES,MarkerFamily::none,25},{ESP,MarkerFamily::none,16},{GHS,MarkerFamily::none,18},
{MXN,MarkerFamily::peso,16},{ARP,MarkerFamily::none,16},{DEM,MarkerFamily::none,18},
{PGK,MarkerFamily::none,25},{PHP,MarkerFamily::none,18},{PHP,MarkerFamily::none,25},
{EGP,MarkerFamily::piastre,18},{PKR,MarkerFamily::none,25},{PKR,MarkerFamily::none,9},
{PLN,MarkerFamily::none,25},{PLZ,MarkerFamily::none,25},{PLN,MarkerFamily::none,16},
{DOT,MarkerFamily::none,16},{PTE,MarkerFamily::none,16},{GBP,MarkerFamily::pound,20},
{MXN,MarkerFamily::peso,41},{ESP,MarkerFamily::none,25},{IEP,MarkerFamily::none,48},
{PYG,MarkerFamily::none,25},{AZN,MarkerFamily::none,18},{QAR,MarkerFamily::none,25},
{QAR,MarkerFamily::none,16},{ZAR,MarkerFamily::rand,9},{ZAR,MarkerFamily::none,16},
{CHF,MarkerFamily::none,18},{INR,MarkerFamily::rupee,41},{BRL,MarkerFamily::none,48},
{XSU,MarkerFamily::none,16},{RHD,MarkerFamily::none,25},{RHD,MarkerFamily::none,16},
{IRR,MarkerFamily::rial,16},{XRE,MarkerFamily::none,16},{SAR,MarkerFamily::riyal,16},
{ROK,MarkerFamily::none,25},{ROL,MarkerFamily::none,25},{RON,MarkerFamily::none,57},
{RUB,MarkerFamily::ruble,16},{IDR,MarkerFamily::none,9},{INR,MarkerFamily::rupee,25},
{RSD,MarkerFamily::none,25},{ZWL,MarkerFamily::none,16},{ZWL,MarkerFamily::none,9},
{RUB,MarkerFamily::none,57},{INR,MarkerFamily::rupee,16},{RUR,MarkerFamily::none,25},
{RUB,MarkerFamily::none,16},{RWF,MarkerFamily::none,16},{RWF,MarkerFamily::none,25},
{SGD,MarkerFamily::none,25},{PEN,MarkerFamily::none,9},{ZAR,MarkerFamily::none,18},
{SHP,MarkerFamily::none,16},{WST,MarkerFamily::none,16},{ETB,MarkerFamily::none,18},
{LVL,MarkerFamily::none,18},{SAR,MarkerFamily::none,57},{THB,MarkerFamily::none,18},
{SAR,MarkerFamily::none,16},{SBD,MarkerFamily::none,25},{SCR,MarkerFamily::none,25},
{SDD,MarkerFamily::none,25},{SDG,MarkerFamily::none,25},{SDP,MarkerFamily::none,25},
{XDR,MarkerFamily::none,25},{SEK,MarkerFamily::none,25},{SEK,MarkerFamily::none,16},
{MYR,MarkerFamily::sen,50},{RSD,MarkerFamily::none,16},{SCR,MarkerFamily::none,16},
{SRD,MarkerFamily::none,9},{KES,MarkerFamily::shilling,57},{SHIB,MarkerFamily::none,25},
{KES,MarkerFamily::shilling,16},{SHP,MarkerFamily::none,25},{KES,MarkerFamily::shilling,25},
{SBD,MarkerFamily::none,9},{SGD,MarkerFamily::none,16},{SGD,MarkerFamily::none,18},
{SIT,MarkerFamily::none,57},{SKK,MarkerFamily::none,57},{SKK,MarkerFamily::none,25},
{SEK,MarkerFamily::none,9},{SLE,MarkerFamily::none,25},{SLL,MarkerFamily::none,25},
{SKK,MarkerFamily::none,16},{SIT,MarkerFamily::none,16},{LKR,MarkerFamily::none,9},
{SOL,MarkerFamily::none,57},{PEN,MarkerFamily::none,48},{SOL,MarkerFamily::none,16},
{SBD,MarkerFamily::none,16},{KGS,MarkerFamily::som,16},{SOS,MarkerFamily::none,16},
{TJS,MarkerFamily::none,16},{SOS,MarkerFamily::none,57},{SSP,MarkerFamily::none,16},
{YDD,MarkerFamily::none,16},{SUR,MarkerFamily::none,16},{SRD,MarkerFamily::none,25},
{SRG,MarkerFamily::none,25},{SSP,MarkerFamily::none,57},{STD,MarkerFamily::none,57},
{XLM,MarkerFamily::none,16},{STN,MarkerFamily::none,25},{BGN,MarkerFamily::none,18},
{SDD,MarkerFamily::none,16},{SDG,MarkerFamily::none,16},{UZS,MarkerFamily::none,48},
{SUR,MarkerFamily::none,25},{SRD,MarkerFamily::none,16},{SRG,MarkerFamily::none,16},
{SVC,MarkerFamily::none,25},{SEK,MarkerFamily::none,18},{CHF,MarkerFamily::none,16},
{SYP,MarkerFamily::none,25},{SYP,MarkerFamily::none,16},{SZL,MarkerFamily::none,25},
{TOP,MarkerFamily::none,9},{TTD,MarkerFamily::none,16},{TJR,MarkerFamily::none,16},
{MWK,MarkerFamily::none,18},{TZS,MarkerFamily::none,16},{USDT,MarkerFamily::none,16},
{GEL,MarkerFamily::none,18},{THB,MarkerFamily::none,25},{BWP,MarkerFamily::none,18},
{TPE,MarkerFamily::none,16},{KZT,MarkerFamily::tiyn,18},{TJR,MarkerFamily::none,25},
{TJS,MarkerFamily::none,25},{TRY,MarkerFamily::none,57},{TMM,MarkerFamily::none,25},
{TMT,MarkerFamily::none,25},{TND,MarkerFamily::none,25},{TON,MarkerFamily::none,57},
{TON,MarkerFamily::none,16},{TOP,MarkerFamily::none,57},{TPE,MarkerFamily::none,25},
{TRL,MarkerFamily::none,25},{TRX,MarkerFamily::none,25},{TZS,MarkerFamily::none,25},
{TTD,MarkerFamily::none,25},{TND,MarkerFamily::none,16},{TMT,MarkerFamily::none,16},
{USD,MarkerFamily::none,9},{UAH,MarkerFamily::none,25},{UAK,MarkerFamily::none,25},
{UGX,MarkerFamily::none,16},{UGS,MarkerFamily::none,25},{UGW,MarkerFamily::none,25},
{UGX,MarkerFamily::none,25},{XFU,MarkerFamily::none,16},{UNI,MarkerFamily::none,57},
{UYU,MarkerFamily::none,16},{UYP,MarkerFamily::none,16},{UYW,MarkerFamily::none,16},
{UYI,MarkerFamily::none,16},{USD,MarkerFamily::none,27},{USDC,MarkerFamily::none,16},
{USDC,MarkerFamily::none,25},{USDT,MarkerFamily::none,25},{USN,MarkerFamily::none,25},
{USS,MarkerFamily::none,57},{UYI,MarkerFamily::none,25},{UYN,MarkerFamily::none,25},
{UYP,MarkerFamily::none,25},{UYU,MarkerFamily::none,25},{UYW,MarkerFamily::none,25},
{UZS,MarkerFamily::none,16},{UZS,MarkerFamily::none,25},{VEB,MarkerFamily::none,25},
{VED,MarkerFamily::none,25},{VEF,MarkerFamily::none,25},{VES,MarkerFamily::none,25},
{VNC,MarkerFamily::none,25},{VND,MarkerFamily::none,25},{VUV,MarkerFamily::none,25},
{CHE,MarkerFamily::none,16},{CHW,MarkerFamily::none,16},{KRW,MarkerFamily::none,48},
{WST,MarkerFamily::none,9},{WST,MarkerFamily::none,25},{XAD,MarkerFamily::none,25},
{XAF,MarkerFamily::none,25},{XAG,MarkerFamily::none,25},{XAU,MarkerFamily::none,25},
{XBA,MarkerFamily::none,25},{XBB,MarkerFamily::none,25},{XBC,MarkerFamily::none,25},
{XBD,MarkerFamily::none,25},{XEU,MarkerFamily::none,25},{XFO,MarkerFamily::none,25},
{XFU,MarkerFamily::none,25},{XLM,MarkerFamily::none,25},{XMR,MarkerFamily::none,25},
{XOF,MarkerFamily::none,25},{XPD,MarkerFamily::none,25},{XPT,MarkerFamily::none,25},
{XRE,MarkerFamily::none,25},{XRP,MarkerFamily::none,25},{XSU,MarkerFamily::none,25},
{XTS,MarkerFamily::none,25},{XUA,MarkerFamily::none,25},{XXX,MarkerFamily::none,57},
{YDD,MarkerFamily::none,25},{YER,MarkerFamily::none,16},{YER,MarkerFamily::none,25},
{TRY,MarkerFamily::none,25},{YUD,MarkerFamily::none,25},{YUN,MarkerFamily::none,16},
{YUM,MarkerFamily::none,16},{YUM,MarkerFamily::none,25},{YUN,MarkerFamily::none,25},
{ZAR,MarkerFamily::none,27},{ZRZ,MarkerFamily::none,16},{ZAL,MarkerFamily::none,25},
{ZMW,MarkerFamily::none,16},{ZAR,MarkerFamily::none,25},{ZWG,MarkerFamily::none,25},
{ZWG,MarkerFamily::none,16},{ZMW,MarkerFamily::none,9},{PLN,MarkerFamily::none,48},
{ZMK,MarkerFamily::none,25},{ZMW,MarkerFamily::none,25},{ZRN,MarkerFamily::none,25},
{ZRZ,MarkerFamily::none,25},{ZWC,MarkerFamily::none,25},{ZWD,MarkerFamily::none,25},
{ZWL,MarkerFamily::none,25},{ZWN,MarkerFamily::none,25},{ZWR,MarkerFamily::none,25},
{GBP,MarkerFamily::pound,25},{JPY,MarkerFamily::yen,25},{NOK,MarkerFamily::krone,18},
{NLG,MarkerFamily::guilder,25},{RUB,MarkerFamily::none,25},{AMD,MarkerFamily::none,25},
{GEL,MarkerFamily::none,25},{SAR,MarkerFamily::none,25},{GBP,MarkerFamily::pound,16},
{CNY,MarkerFamily::none,48},{IRR,MarkerFamily::rial,25},{ADA,MarkerFamily::none,18},
{ADA,MarkerFamily::none,25},{ADP,MarkerFamily::none,18},{AED,MarkerFamily::none,18},
{AFA,MarkerFamily::none,16},{AFA,MarkerFamily::none,18},{AFN,MarkerFamily::none,18},
{ALK,MarkerFamily::none,18},{ALL,MarkerFamily::none,18},{ALL,MarkerFamily::none,25},
{AMD,MarkerFamily::none,18},{ANG,MarkerFamily::none,18},{AOA,MarkerFamily::none,18},
{AOK,MarkerFamily::none,16},{AOK,MarkerFamily::none,18},{AON,MarkerFamily::none,18},
{AOR,MarkerFamily::none,18},{ARA,MarkerFamily::none,18},{ARP,MarkerFamily::none,18},
{ARS,MarkerFamily::none,18},{ARY,MarkerFamily::none,18},{AVAX,MarkerFamily::none,16},
{AVAX,MarkerFamily::none,18},{AWG,MarkerFamily::none,18},{AYM,MarkerFamily::none,16},
{AYM,MarkerFamily::none,18},{AZM,MarkerFamily::none,18},{BAD,MarkerFamily::none,18},
{BAD,MarkerFamily::none,25},{BAM,MarkerFamily::none,18},{BAM,MarkerFamily::none,25},
{BBD,MarkerFamily::none,18},{BCH,MarkerFamily::none,18},{BDT,MarkerFamily::none,18},
{BEC,MarkerFamily::none,18},{BEF,MarkerFamily::none,18},{BEL,MarkerFamily::none,18},
{BEL,MarkerFamily::none,25},{BGJ,MarkerFamily::none,16},{BGJ,MarkerFamily::none,18},
{BGK,MarkerFamily::none,16},{BGK,MarkerFamily::none,18},{BGL,MarkerFamily::none,18},
{BHD,MarkerFamily::none,18},{BIF,MarkerFamily::none,18},{BMD,MarkerFamily::none,18},
{BNB,MarkerFamily::none,16},{BNB,MarkerFamily::none,18},{BND,MarkerFamily::none,18},
{BOB,MarkerFamily::none,18},{BOB,MarkerFamily::none,25},{BOP,MarkerFamily::none,18},
{BOV,MarkerFamily::none,18},{BRB,MarkerFamily::none,16},{BRB,MarkerFamily::none,18},
{BRC,MarkerFamily::none,18},{BRE,MarkerFamily::none,18},{BRL,MarkerFamily::none,18},
{BRN,MarkerFamily::none,18},{BRR,MarkerFamily::none,18},{BSD,MarkerFamily::none,18},
{BTC,MarkerFamily::none,18},{BTN,MarkerFamily::none,18},{BUK,MarkerFamily::none,16},
{BUK,MarkerFamily::none,18},{BYB,MarkerFamily::none,16},{BYB,MarkerFamily::none,18},
{BYN,MarkerFamily::none,18},{BYR,MarkerFamily::none,16},{BYR,MarkerFamily::none,18},
{BZD,MarkerFamily::none,18},{CDF,MarkerFamily::none,18},{CHC,MarkerFamily::none,16},
{CHC,MarkerFamily::none,18},{CHE,MarkerFamily::none,18},{CHW,MarkerFamily::none,18},
{CLF,MarkerFamily::none,18},{CLP,MarkerFamily::none,18},{CNH,MarkerFamily::none,18},
{COP,MarkerFamily::none,18},{COP,MarkerFamily::none,25},{COU,MarkerFamily::none,18},
{CRC,MarkerFamily::none,18},{CSD,MarkerFamily::none,16},{CSD,MarkerFamily::none,18},
{CSJ,MarkerFamily::none,16},{CSJ,MarkerFamily::none,18},{CSK,MarkerFamily::none,18},
{CUC,MarkerFamily::none,18},{CUP,MarkerFamily::none,18},{CUP,MarkerFamily::none,25},
{CVE,MarkerFamily::none,18},{CVE,MarkerFamily::none,25},{CYP,MarkerFamily::none,18},
{DAI,MarkerFamily::none,16},{DAI,MarkerFamily::none,18},{DAI,MarkerFamily::none,25},
{DDM,MarkerFamily::none,18},{DJF,MarkerFamily::none,18},{DOGE,MarkerFamily::none,18},
{DOP,MarkerFamily::none,18},{DOT,MarkerFamily::none,18},{DOT,MarkerFamily::none,25},
{DZD,MarkerFamily::none,18},{ECS,MarkerFamily::none,18},{ECS,MarkerFamily::none,25},
{ECV,MarkerFamily::none,18},{EEK,MarkerFamily::none,18},{EGP,MarkerFamily::none,18},
{ERN,MarkerFamily::none,18},{ESA,MarkerFamily::none,16},{ESA,MarkerFamily::none,18},
{ESA,MarkerFamily::none,25},{ESB,MarkerFamily::none,16},{ESB,MarkerFamily::none,18},
{ESP,MarkerFamily::none,18},{ETC,MarkerFamily::none,18},{ETC,MarkerFamily::none,25},
{ETH,MarkerFamily::none,18},{FJD,MarkerFamily::none,18},{FKP,MarkerFamily::none,18},
{GEK,MarkerFamily::none,18},{GGP,MarkerFamily::none,18},{GHC,MarkerFamily::none,18},
{GHP,MarkerFamily::none,16},{GHP,MarkerFamily::none,18},{GIP,MarkerFamily::none,18},
{GMD,MarkerFamily::none,18},{GNE,MarkerFamily::none,18},{GNF,MarkerFamily::none,18},
{GNS,MarkerFamily::none,16},{GNS,MarkerFamily::none,18},{GQE,MarkerFamily::none,18},
{GRD,MarkerFamily::none,18},{GTQ,MarkerFamily::none,18},{GWE,MarkerFamily::none,18},
{GWP,MarkerFamily::none,18},{GYD,MarkerFamily::none,18},{HNL,MarkerFamily::none,18},
{HRD,MarkerFamily::none,18},{HTG,MarkerFamily::none,18},{IDR,MarkerFamily::none,18},
{IEP,MarkerFamily::none,18},{ILP,MarkerFamily::none,18},{ILR,MarkerFamily::none,18},
{IMP,MarkerFamily::none,18},{IMP,MarkerFamily::none,25},{INR,MarkerFamily::none,18},
{IQD,MarkerFamily::none,18},{IRR,MarkerFamily::none,18},{ISJ,MarkerFamily::none,18},
{ISK,MarkerFamily::none,18},{ITL,MarkerFamily::none,18},{JEP,MarkerFamily::none,18},
{JMD,MarkerFamily::none,18},{JOD,MarkerFamily::none,18},{JPY,MarkerFamily::none,18},
{KES,MarkerFamily::none,18},{KGS,MarkerFamily::none,18},{KHR,MarkerFamily::none,18},
{KMF,MarkerFamily::none,18},{KPW,MarkerFamily::none,18},{KRW,MarkerFamily::none,18},
{KWD,MarkerFamily::none,18},{KYD,MarkerFamily::none,18},{KZT,MarkerFamily::none,18},
{LAJ,MarkerFamily::none,18},{LAK,MarkerFamily::none,18},{LBP,MarkerFamily::none,18},
{LINK,MarkerFamily::none,18},{LINK,MarkerFamily::none,25},{LKR,MarkerFamily::none,18},
{LRD,MarkerFamily::none,18},{LSL,MarkerFamily::none,18},{LSM,MarkerFamily::none,16},
{LSM,MarkerFamily::none,18},{LTC,MarkerFamily::none,18},{LTL,MarkerFamily::none,18},
{LTT,MarkerFamily::none,18},{LUC,MarkerFamily::none,18},{LUF,MarkerFamily::none,18},
{LUL,MarkerFamily::none,18},{LVR,MarkerFamily::none,18},{LYD,MarkerFamily::none,18},
{MAD,MarkerFamily::none,18},{MAD,MarkerFamily::none,25},{MDL,MarkerFamily::none,18},
{MGA,MarkerFamily::none,18},{MGF,MarkerFamily::none,18},{MKD,MarkerFamily::none,18},
{MLF,MarkerFamily::none,18},{MMK,MarkerFamily::none,18},{MNT,MarkerFamily::none,18},
{MOP,MarkerFamily::none,18},{MRO,MarkerFamily::none,18},{MRU,MarkerFamily::none,18},
{MTL,MarkerFamily::none,18},{MTP,MarkerFamily::none,18},{MUR,MarkerFamily::none,18},
{MVQ,MarkerFamily::none,18},{MVR,MarkerFamily::none,18},{MXP,MarkerFamily::none,18},
{MXV,MarkerFamily::none,18},{MYR,MarkerFamily::none,18},{MZE,MarkerFamily::none,18},
{MZM,MarkerFamily::none,18},{MZN,MarkerFamily::none,18},{NAD,MarkerFamily::none,18},
{NIC,MarkerFamily::none,18},{NIO,MarkerFamily::none,18},{NLG,MarkerFamily::none,18},
{NPR,MarkerFamily::none,18},{OMR,MarkerFamily::none,18},{PAB,MarkerFamily::none,18},
{PEH,MarkerFamily::none,16},{PEH,MarkerFamily::none,18},{PEI,MarkerFamily::none,18},
{PEN,MarkerFamily::none,18},{PEN,MarkerFamily::none,25},{PES,MarkerFamily::none,18},
{PGK,MarkerFamily::none,18},{PKR,MarkerFamily::none,18},{PLZ,MarkerFamily::none,18},
{PTE,MarkerFamily::none,18},{PTE,MarkerFamily::none,25},{PYG,MarkerFamily::none,18},
{QAR,MarkerFamily::none,18},{RHD,MarkerFamily::none,18},{ROK,MarkerFamily::none,16},
{ROK,MarkerFamily::none,18},{ROL,MarkerFamily::none,18},{RON,MarkerFamily::none,18},
{RON,MarkerFamily::none,25},{RSD,MarkerFamily::none,18},{RUB,MarkerFamily::none,18},
{RUR,MarkerFamily::none,16},{RUR,MarkerFamily::none,18},{RWF,MarkerFamily::none,18},
{SBD,MarkerFamily::none,18},{SCR,MarkerFamily::none,18},{SDD,MarkerFamily::none,18},
{SDG,MarkerFamily::none,18},{SDP,MarkerFamily::none,18},{SHIB,MarkerFamily::none,16},
{SHIB,MarkerFamily::none,18},{SHP,MarkerFamily::none,18},{SIT,MarkerFamily::none,18},
{SIT,MarkerFamily::none,25},{SKK,MarkerFamily::none,18},{SLE,MarkerFamily::none,18},
{SLL,MarkerFamily::none,18},{SOL,MarkerFamily::none,18},{SOL,MarkerFamily::none,25},
{SOS,MarkerFamily::none,18},{SOS,MarkerFamily::none,25},{SRD,MarkerFamily::none,18},
{SRG,MarkerFamily::none,18},{SSP,MarkerFamily::none,18},{SSP,MarkerFamily::none,25},
{STD,MarkerFamily::none,18},{STD,MarkerFamily::none,25},{STN,MarkerFamily::none,18},
{SUR,MarkerFamily::none,18},{SVC,MarkerFamily::none,18},{SYP,MarkerFamily::none,18},
{SZL,MarkerFamily::none,18},{TJR,MarkerFamily::none,18},{TJS,MarkerFamily::none,18},
{TMM,MarkerFamily::none,18},{TMT,MarkerFamily::none,18},{TND,MarkerFamily::none,18},
{TON,MarkerFamily::none,18},{TON,MarkerFamily::none,25},{TOP,MarkerFamily::none,18},
{TOP,MarkerFamily::none,25},{TPE,MarkerFamily::none,18},{TRL,MarkerFamily::none,18},
{TRX,MarkerFamily::none,16},{TRX,MarkerFamily::none,18},{TTD,MarkerFamily::none,18},
{TWD,MarkerFamily::none,18},{TZS,MarkerFamily::none,18},{UAK,MarkerFamily::none,18},
{UGS,MarkerFamily::none,18},{UGW,MarkerFamily::none,16},{UGW,MarkerFamily::none,18},
{UGX,MarkerFamily::none,18},{UNI,MarkerFamily::none,16},{UNI,MarkerFamily::none,18},
{UNI,MarkerFamily::none,25},{USDC,MarkerFamily::none,18},{USDT,MarkerFamily::none,18},
{USN,MarkerFamily::none,16},{USN,MarkerFamily::none,18},{USS,MarkerFamily::none,16},
{USS,MarkerFamily::none,18},{USS,MarkerFamily::none,25},{UYI,MarkerFamily::none,18},
{UYN,MarkerFamily::none,18},{UYP,MarkerFamily::none,18},{UYU,MarkerFamily::none,18},
{UYW,MarkerFamily::none,18},{UZS,MarkerFamily::none,18},{VEB,MarkerFamily::none,18},
{VED,MarkerFamily::none,18},{VEF,MarkerFamily::none,18},{VES,MarkerFamily::none,18},
{VNC,MarkerFamily::none,18},{VND,MarkerFamily::none,18},{VUV,MarkerFamily::none,18},
{WST,MarkerFamily::none,18},{XAD,MarkerFamily::none,18},{XAF,MarkerFamily::none,18},
{XAG,MarkerFamily::none,16},{XAG,MarkerFamily::none,18},{XAU,MarkerFamily::none,16},
{XAU,MarkerFamily::none,18},{XBA,MarkerFamily::none,18},{XBB,MarkerFamily::none,18},
{XBC,MarkerFamily::none,16},{XBC,MarkerFamily::none,18},{XBD,MarkerFamily::none,16},
{XBD,MarkerFamily::none,18},{XCD,MarkerFamily::none,18},{XCG,MarkerFamily::none,18},
{XDR,MarkerFamily::none,18},{XEU,MarkerFamily::none,18},{XFO,MarkerFamily::none,18},
{XFU,MarkerFamily::none,18},{XLM,MarkerFamily::none,18},{XMR,MarkerFamily::none,18},
{XOF,MarkerFamily::none,18},{XPD,MarkerFamily::none,16},{XPD,MarkerFamily::none,18},
{XPF,MarkerFamily::none,18},{XPT,MarkerFamily::none,16},{XPT,MarkerFamily::none,18},
{XRE,MarkerFamily::none,18},{XRP,MarkerFamily::none,16},{XRP,MarkerFamily::none,18},
{XSU,MarkerFamily::none,18},{XTS,MarkerFamily::none,16},{XTS,MarkerFamily::none,18},
{XUA,MarkerFamily::none,18},{XXX,MarkerFamily::none,16},{XXX,MarkerFamily::none,18},
{XXX,MarkerFamily::none,25},{YDD,MarkerFamily::none,18},{YER,MarkerFamily::none,18},
{YUD,MarkerFamily::none,16},{YUD,MarkerFamily::none,18},{YUM,MarkerFamily::none,18},
{YUN,MarkerFamily::none,18},{ZAL,MarkerFamily::none,18},{ZMK,MarkerFamily::none,18},
{ZRN,MarkerFamily::none,18},{ZRZ,MarkerFamily::none,18},{ZWC,MarkerFamily::none,16},
{ZWC,MarkerFamily::none,18},{ZWD,MarkerFamily::none,16},{ZWD,MarkerFamily::none,18},
{ZWG,MarkerFamily::none,18},{ZWL,MarkerFamily::none,18},{ZWN,MarkerFamily::none,16},
{ZWN,MarkerFamily::none,18},{ZWR,MarkerFamily::none,16},{ZWR,MarkerFamily::none,18},
{BND,MarkerFamily::bdollar,16},{BOB,MarkerFamily::bolivar,16},{BOB,MarkerFamily::bolivar,25},
{BOP,MarkerFamily::bolivar,16},{BOP,MarkerFamily::bolivar,25},{VEB,MarkerFamily::bolivar,16},
{VEB,MarkerFamily::bolivar,25},{VED,MarkerFamily::bolivar,16},{VED,MarkerFamily::bolivar,25},
{VEF,MarkerFamily::bolivar,16},{VEF,MarkerFamily::bolivar,25},{VES,MarkerFamily::bolivar,25},
{BOB,MarkerFamily::boliviano,16},{BOP,MarkerFamily::boliviano,16},
{BOP,MarkerFamily::boliviano,25},{VEB,MarkerFamily::boliviano,16},
{VEB,MarkerFamily::boliviano,25},{VED,MarkerFamily::boliviano,16},
{VED,MarkerFamily::boliviano,25},{VEF,MarkerFamily::boliviano,16},
{VEF,MarkerFamily::boliviano,25},{VES,MarkerFamily::boliviano,16},
{VES,MarkerFamily::boliviano,25},{CRC,MarkerFamily::colon,25},{SVC,MarkerFamily::colon,16},
{SVC,MarkerFamily::colon,25},{BAD,MarkerFamily::dinar,16},{BAD,MarkerFamily::dinar,25},
{BHD,MarkerFamily::dinar,16},{BHD,MarkerFamily::dinar,25},{DZD,MarkerFamily::dinar,16},
{DZD,MarkerFamily::dinar,25},{HRD,MarkerFamily::dinar,16},{HRD,MarkerFamily::dinar,25},
{IQD,MarkerFamily::dinar,16},{IQD,MarkerFamily::dinar,25},{JOD,MarkerFamily::dinar,16},
{JOD,MarkerFamily::dinar,25},{KWD,MarkerFamily::dinar,25},{LYD,MarkerFamily::dinar,16},
{LYD,MarkerFamily::dinar,25},{RSD,MarkerFamily::dinar,16},{RSD,MarkerFamily::dinar,25},
{SDD,MarkerFamily::dinar,16},{SDD,MarkerFamily::dinar,25},{TND,MarkerFamily::dinar,16},
{TND,MarkerFamily::dinar,25},{XAD,MarkerFamily::dinar,16},{XAD,MarkerFamily::dinar,25},
{YDD,MarkerFamily::dinar,16},{YDD,MarkerFamily::dinar,25},{YUM,MarkerFamily::dinar,16},
{YUM,MarkerFamily::dinar,25},{YUN,MarkerFamily::dinar,16},{YUN,MarkerFamily::dinar,25},
{MAD,MarkerFamily::dirham,16},{MAD,MarkerFamily::dirham,25},{ARS,MarkerFamily::dollar,16},
{ARS,MarkerFamily::dollar,25},{ARY,MarkerFamily::dollar,16},{ARY,MarkerFamily::dollar,25},
{AUD,MarkerFamily::dollar,16},{AUD,MarkerFamily::dollar,25},{BBD,MarkerFamily::dollar,16},
{BBD,MarkerFamily::dollar,25},{BMD,MarkerFamily::dollar,16},{BMD,MarkerFamily::dollar,25},
{BND,MarkerFamily::dollar,16},{BND,MarkerFamily::dollar,25},{BOP,MarkerFamily::dollar,16},
{BOP,MarkerFamily::dollar,25},{BSD,MarkerFamily::dollar,16},{BSD,MarkerFamily::dollar,25},
{BZD,MarkerFamily::dollar,16},{BZD,MarkerFamily::dollar,25},{CAD,MarkerFamily::dollar,16},
{CAD,MarkerFamily::dollar,25},{CLP,MarkerFamily::dollar,16},{CLP,MarkerFamily::dollar,25},
{COP,MarkerFamily::dollar,16},{COP,MarkerFamily::dollar,25},{CUC,MarkerFamily::dollar,16},
{CUC,MarkerFamily::dollar,25},{CUP,MarkerFamily::dollar,16},{CUP,MarkerFamily::dollar,25},
{DOP,MarkerFamily::dollar,16},{DOP,MarkerFamily::dollar,25},{FJD,MarkerFamily::dollar,16},
{FJD,MarkerFamily::dollar,25},{GWP,MarkerFamily::dollar,16},{GWP,MarkerFamily::dollar,25},
{GYD,MarkerFamily::dollar,16},{GYD,MarkerFamily::dollar,25},{HKD,MarkerFamily::dollar,16},
{HKD,MarkerFamily::dollar,25},{JMD,MarkerFamily::dollar,16},{JMD,MarkerFamily::dollar,25},
{KYD,MarkerFamily::dollar,16},{KYD,MarkerFamily::dollar,25},{LRD,MarkerFamily::dollar,16},
{LRD,MarkerFamily::dollar,25},{MXN,MarkerFamily::dollar,16},{MXN,MarkerFamily::dollar,25},
{MXP,MarkerFamily::dollar,16},{MXP,MarkerFamily::dollar,25},{NAD,MarkerFamily::dollar,16},
{NAD,MarkerFamily::dollar,25},{NZD,MarkerFamily::dollar,16},{NZD,MarkerFamily::dollar,25},
{PHP,MarkerFamily::dollar,16},{PHP,MarkerFamily::dollar,25},{RHD,MarkerFamily::dollar,16},
{RHD,MarkerFamily::dollar,25},{SBD,MarkerFamily::dollar,16},{SBD,MarkerFamily::dollar,25},
{SGD,MarkerFamily::dollar,16},{SGD,MarkerFamily::dollar,25},{SRD,MarkerFamily::dollar,16},
{SRD,MarkerFamily::dollar,25},{TTD,MarkerFamily::dollar,16},{TTD,MarkerFamily::dollar,25},
{TWD,MarkerFamily::dollar,16},{TWD,MarkerFamily::dollar,25},{UYN,MarkerFamily::dollar,16},
{UYN,MarkerFamily::dollar,25},{UYP,MarkerFamily::dollar,16},{UYP,MarkerFamily::dollar,25},
{UYU,MarkerFamily::dollar,16},{UYU,MarkerFamily::dollar,25},{XCD,MarkerFamily::dollar,16},
{XCD,MarkerFamily::dollar,25},{ZWL,MarkerFamily::dollar,16},{ZWL,MarkerFamily::dollar,25},
{CVE,MarkerFamily::escudo,16},{CVE,MarkerFamily::escudo,25},{GWE,MarkerFamily::escudo,16},
{GWE,MarkerFamily::escudo,25},{MZE,MarkerFamily::escudo,16},{MZE,MarkerFamily::escudo,25},
{PTE,MarkerFamily::escudo,25},{TPE,MarkerFamily::escudo,16},{TPE,MarkerFamily::escudo,25},
{ANG,MarkerFamily::florin,16},{ANG,MarkerFamily::florin,25},{AWG,MarkerFamily::florin,25},
{NLG,MarkerFamily::florin,16},{NLG,MarkerFamily::florin,25},{BEC,MarkerFamily::franc,16},
{BEC,MarkerFamily::franc,25},{BEF,MarkerFamily::franc,16},{BEF,MarkerFamily::franc,25},
{BEL,MarkerFamily::franc,16},{BEL,MarkerFamily::franc,25},{BIF,MarkerFamily::franc,16},
{BIF,MarkerFamily::franc,25},{CDF,MarkerFamily::franc,16},{CDF,MarkerFamily::franc,25},
{CHW,MarkerFamily::franc,16},{CHW,MarkerFamily::franc,25},{DJF,MarkerFamily::franc,16},
{DJF,MarkerFamily::franc,25},{FRF,MarkerFamily::franc,16},{FRF,MarkerFamily::franc,25},
{GNF,MarkerFamily::franc,16},{GNF,MarkerFamily::franc,25},{KMF,MarkerFamily::franc,16},
{KMF,MarkerFamily::franc,25},{LUC,MarkerFamily::franc,16},{LUC,MarkerFamily::franc,25},
{LUF,MarkerFamily::franc,16},{LUF,MarkerFamily::franc,25},{LUL,MarkerFamily::franc,16},
{LUL,MarkerFamily::franc,25},{MGF,MarkerFamily::franc,16},{MGF,MarkerFamily::franc,25},
{MLF,MarkerFamily::franc,16},{MLF,MarkerFamily::franc,25},{RWF,MarkerFamily::franc,16},
{RWF,MarkerFamily::franc,25},{XAF,MarkerFamily::franc,16},{XAF,MarkerFamily::franc,25},
{XFO,MarkerFamily::franc,16},{XFO,MarkerFamily::franc,25},{XFU,MarkerFamily::franc,16},
{XFU,MarkerFamily::franc,25},{XOF,MarkerFamily::franc,16},{XOF,MarkerFamily::franc,25},
{XPF,MarkerFamily::franc,16},{XPF,MarkerFamily::franc,25},{ANG,MarkerFamily::guilder,16},
{ANG,MarkerFamily::guilder,25},{AWG,MarkerFamily::guilder,16},{AWG,MarkerFamily::guilder,25},
{SRG,MarkerFamily::guilder,16},{SRG,MarkerFamily::guilder,25},{XCG,MarkerFamily::guilder,16},
{XCG,MarkerFamily::guilder,25},{CSK,MarkerFamily::koruna,16},{CSK,MarkerFamily::koruna,25},
{CZK,MarkerFamily::koruna,25},{SKK,MarkerFamily::koruna,16},{SKK,MarkerFamily::koruna,25},
{DKK,MarkerFamily::kr,16},{DKK,MarkerFamily::kr,25},{EEK,MarkerFamily::kr,16},
{EEK,MarkerFamily::kr,25},{ISJ,MarkerFamily::kr,16},{ISJ,MarkerFamily::kr,25},
{ISK,MarkerFamily::kr,16},{ISK,MarkerFamily::kr,25},{NOK,MarkerFamily::kr,16},
{NOK,MarkerFamily::kr,25},{DKK,MarkerFamily::krona,16},{DKK,MarkerFamily::krona,25},
{EEK,MarkerFamily::krona,16},{EEK,MarkerFamily::krona,25},{ISJ,MarkerFamily::krona,16},
{ISJ,MarkerFamily::krona,25},{ISK,MarkerFamily::krona,16},{ISK,MarkerFamily::krona,25},
{NOK,MarkerFamily::krona,16},{NOK,MarkerFamily::krona,25},{SEK,MarkerFamily::krona,25},
{DKK,MarkerFamily::krone,16},{DKK,MarkerFamily::krone,25},{EEK,MarkerFamily::krone,16},
{EEK,MarkerFamily::krone,25},{ISJ,MarkerFamily::krone,16},{ISJ,MarkerFamily::krone,25},
{ISK,MarkerFamily::krone,16},{ISK,MarkerFamily::krone,25},{NOK,MarkerFamily::krone,25},
{SEK,MarkerFamily::krone,16},{SEK,MarkerFamily::krone,25},{MWK,MarkerFamily::kwacha,16},
{MWK,MarkerFamily::kwacha,25},{ZMK,MarkerFamily::kwacha,16},{ZMK,MarkerFamily::kwacha,25},
{ZMW,MarkerFamily::kwacha,25},{MDL,MarkerFamily::leu,16},{MDL,MarkerFamily::leu,25},
{ROL,MarkerFamily::leu,16},{ROL,MarkerFamily::leu,25},{RON,MarkerFamily::leu,25},
{ILP,MarkerFamily::lira,16},{ILP,MarkerFamily::lira,25},{ITL,MarkerFamily::lira,16},
{ITL,MarkerFamily::lira,25},{LBP,MarkerFamily::lira,16},{LBP,MarkerFamily::lira,25},
{MTL,MarkerFamily::lira,16},{MTL,MarkerFamily::lira,25},{SYP,MarkerFamily::lira,16},
{SYP,MarkerFamily::lira,25},{TRL,MarkerFamily::lira,16},{TRL,MarkerFamily::lira,25},
{TRY,MarkerFamily::lira,25},{AZM,MarkerFamily::manat,16},{AZM,MarkerFamily::manat,25},
{AZN,MarkerFamily::manat,25},{TMM,MarkerFamily::manat,16},{TMM,MarkerFamily::manat,25},
{TMT,MarkerFamily::manat,16},{TMT,MarkerFamily::manat,25},{BAM,MarkerFamily::mark,16},
{BAM,MarkerFamily::mark,25},{DDM,MarkerFamily::mark,16},{DDM,MarkerFamily::mark,25},
{DEM,MarkerFamily::mark,16},{DEM,MarkerFamily::mark,25},{FIM,MarkerFamily::mark,16},
{FIM,MarkerFamily::mark,25},{ARS,MarkerFamily::peso,16},{ARS,MarkerFamily::peso,25},
{ARY,MarkerFamily::peso,16},{ARY,MarkerFamily::peso,25},{BOP,MarkerFamily::peso,16},
{BOP,MarkerFamily::peso,25},{CLP,MarkerFamily::peso,16},{CLP,MarkerFamily::peso,25},
{COP,MarkerFamily::peso,16},{COP,MarkerFamily::peso,25},{CUC,MarkerFamily::peso,16},
{CUC,MarkerFamily::peso,25},{CUP,MarkerFamily::peso,16},{CUP,MarkerFamily::peso,25},
{DOP,MarkerFamily::peso,16},{DOP,MarkerFamily::peso,25},{GWP,MarkerFamily::peso,16},
{GWP,MarkerFamily::peso,25},{MXN,MarkerFamily::peso,25},{MXP,MarkerFamily::peso,16},
{MXP,MarkerFamily::peso,25},{PHP,MarkerFamily::peso,16},{PHP,MarkerFamily::peso,25},
{UYN,MarkerFamily::peso,16},{UYN,MarkerFamily::peso,25},{UYP,MarkerFamily::peso,16},
{UYP,MarkerFamily::peso,25},{UYU,MarkerFamily::peso,16},{UYU,MarkerFamily::peso,25},
{EGP,MarkerFamily::piastre,16},{EGP,MarkerFamily::piastre,25},{CYP,MarkerFamily::pound,16},
{CYP,MarkerFamily::pound,25},{EGP,MarkerFamily::pound,16},{EGP,MarkerFamily::pound,25},
{FKP,MarkerFamily::pound,16},{FKP,MarkerFamily::pound,25},{GGP,MarkerFamily::pound,16},
{GGP,MarkerFamily::pound,25},{GIP,MarkerFamily::pound,16},{GIP,MarkerFamily::pound,25},
{IEP,MarkerFamily::pound,16},{IEP,MarkerFamily::pound,25},{ILP,MarkerFamily::pound,16},
{ILP,MarkerFamily::pound,25},{IMP,MarkerFamily::pound,16},{IMP,MarkerFamily::pound,25},
{JEP,MarkerFamily::pound,16},{JEP,MarkerFamily::pound,25},{LBP,MarkerFamily::pound,16},
{LBP,MarkerFamily::pound,25},{MTP,MarkerFamily::pound,16},{MTP,MarkerFamily::pound,25},
{SDG,MarkerFamily::pound,16},{SDG,MarkerFamily::pound,25},{SDP,MarkerFamily::pound,16},
{SDP,MarkerFamily::pound,25},{SHP,MarkerFamily::pound,16},{SHP,MarkerFamily::pound,25},
{SSP,MarkerFamily::pound,16},{SSP,MarkerFamily::pound,25},{SYP,MarkerFamily::pound,16},
{SYP,MarkerFamily::pound,25},{ZAL,MarkerFamily::rand,16},{ZAL,MarkerFamily::rand,25},
{ZAR,MarkerFamily::rand,16},{ZAR,MarkerFamily::rand,25},{OMR,MarkerFamily::rial,16},
{OMR,MarkerFamily::rial,25},{QAR,MarkerFamily::rial,16},{QAR,MarkerFamily::rial,25},
{SAR,MarkerFamily::rial,16},{SAR,MarkerFamily::rial,25},{YER,MarkerFamily::rial,16},
{YER,MarkerFamily::rial,25},{IRR,MarkerFamily::riyal,16},{IRR,MarkerFamily::riyal,25},
{OMR,MarkerFamily::riyal,16},{OMR,MarkerFamily::riyal,25},{QAR,MarkerFamily::riyal,16},
{QAR,MarkerFamily::riyal,25},{SAR,MarkerFamily::riyal,25},{YER,MarkerFamily::riyal,16},
{YER,MarkerFamily::riyal,25},{BYN,MarkerFamily::ruble,16},{BYN,MarkerFamily::ruble,25},
{LVR,MarkerFamily::ruble,16},{LVR,MarkerFamily::ruble,25},{RUB,MarkerFamily::ruble,25},
{SUR,MarkerFamily::ruble,16},{SUR,MarkerFamily::ruble,25},{TJR,MarkerFamily::ruble,16},
{TJR,MarkerFamily::ruble,25},{LKR,MarkerFamily::rupee,16},{LKR,MarkerFamily::rupee,25},
{MUR,MarkerFamily::rupee,16},{MUR,MarkerFamily::rupee,25},{MVQ,MarkerFamily::rupee,16},
{MVQ,MarkerFamily::rupee,25},{NPR,MarkerFamily::rupee,16},{NPR,MarkerFamily::rupee,25},
{PKR,MarkerFamily::rupee,16},{PKR,MarkerFamily::rupee,25},{SCR,MarkerFamily::rupee,16},
{SCR,MarkerFamily::rupee,25},{MYR,MarkerFamily::sen,16},{MYR,MarkerFamily::sen,25},
{ATS,MarkerFamily::shilling,16},{ATS,MarkerFamily::shilling,25},{SOS,MarkerFamily::shilling,16},
{SOS,MarkerFamily::shilling,25},{TZS,MarkerFamily::shilling,16},{TZS,MarkerFamily::shilling,25},
{UGS,MarkerFamily::shilling,16},{UGS,MarkerFamily::shilling,25},{UGX,MarkerFamily::shilling,16},
{UGX,MarkerFamily::shilling,25},{KGS,MarkerFamily::som,25},{TJS,MarkerFamily::som,16},
{TJS,MarkerFamily::som,25},{UZS,MarkerFamily::som,16},{UZS,MarkerFamily::som,25},
{KZT,MarkerFamily::tiyn,16},{KZT,MarkerFamily::tiyn,25},{CNY,MarkerFamily::yen,16},
{CNY,MarkerFamily::yen,25},{JPY,MarkerFamily::yen,16},
};
inline constexpr FamilyDefault family_members[] = {
{MarkerFamily::bdollar,BND},{MarkerFamily::bolivar,BOB},{MarkerFamily::bolivar,BOP},
{MarkerFamily::bolivar,VEB},{MarkerFamily::bolivar,VED},{MarkerFamily::bolivar,VEF},
{MarkerFamily::bolivar,VES},{MarkerFamily::boliviano,BOB},{MarkerFamily::boliviano,BOP},
{MarkerFamily::boliviano,VEB},{MarkerFamily::boliviano,VED},{MarkerFamily::boliviano,VEF},
{MarkerFamily::boliviano,VES},{MarkerFamily::cfa,XOF},{MarkerFamily::colon,CRC},
{MarkerFamily::colon,SVC},{MarkerFamily::dinar,BAD},{MarkerFamily::dinar,BHD},
{MarkerFamily::dinar,DZD},{MarkerFamily::dinar,HRD},{MarkerFamily::dinar,IQD},
{MarkerFamily::dinar,JOD},{MarkerFamily::dinar,KWD},{MarkerFamily::dinar,LYD},
{MarkerFamily::dinar,RSD},{MarkerFamily::dinar,SDD},{MarkerFamily::dinar,TND},
{MarkerFamily::dinar,XAD},{MarkerFamily::dinar,YDD},{MarkerFamily::dinar,YUM},
{MarkerFamily::dinar,YUN},{MarkerFamily::dirham,AED},{MarkerFamily::dirham,MAD},
{MarkerFamily::dollar,ARS},{MarkerFamily::dollar,ARY},{MarkerFamily::dollar,AUD},
{MarkerFamily::dollar,BBD},{MarkerFamily::dollar,BMD},{MarkerFamily::dollar,BND},
{MarkerFamily::dollar,BOP},{MarkerFamily::dollar,BSD},{MarkerFamily::dollar,BZD},
{MarkerFamily::dollar,CAD},{MarkerFamily::dollar,CLP},{MarkerFamily::dollar,COP},
{MarkerFamily::dollar,CUC},{MarkerFamily::dollar,CUP},{MarkerFamily::dollar,DOP},
{MarkerFamily::dollar,FJD},{MarkerFamily::dollar,GWP},{MarkerFamily::dollar,GYD},
{MarkerFamily::dollar,HKD},{MarkerFamily::dollar,JMD},{MarkerFamily::dollar,KYD},
{MarkerFamily::dollar,LRD},{MarkerFamily::dollar,MXN},{MarkerFamily::dollar,MXP},
{MarkerFamily::dollar,NAD},{MarkerFamily::dollar,NZD},{MarkerFamily::dollar,PHP},
{MarkerFamily::dollar,RHD},{MarkerFamily::dollar,SBD},{MarkerFamily::dollar,SGD},
{MarkerFamily::dollar,SRD},{MarkerFamily::dollar,TTD},{MarkerFamily::dollar,TWD},
{MarkerFamily::dollar,USD},{MarkerFamily::dollar,UYN},{MarkerFamily::dollar,UYP},
{MarkerFamily::dollar,UYU},{MarkerFamily::dollar,XCD},{MarkerFamily::dollar,ZWL},
{MarkerFamily::escudo,CVE},{MarkerFamily::escudo,GWE},{MarkerFamily::escudo,MZE},
{MarkerFamily::escudo,PTE},{MarkerFamily::escudo,TPE},{MarkerFamily::florin,ANG},
{MarkerFamily::florin,AWG},{MarkerFamily::florin,NLG},{MarkerFamily::franc,BEC},
{MarkerFamily::franc,BEF},{MarkerFamily::franc,BEL},{MarkerFamily::franc,BIF},
{MarkerFamily::franc,CDF},{MarkerFamily::franc,CHF},{MarkerFamily::franc,CHW},
{MarkerFamily::franc,DJF},{MarkerFamily::franc,FRF},{MarkerFamily::franc,GNF},
{MarkerFamily::franc,KMF},{MarkerFamily::franc,LUC},{MarkerFamily::franc,LUF},
{MarkerFamily::franc,LUL},{MarkerFamily::franc,MGF},{MarkerFamily::franc,MLF},
{MarkerFamily::franc,RWF},{MarkerFamily::franc,XAF},{MarkerFamily::franc,XFO},
{MarkerFamily::franc,XFU},{MarkerFamily::franc,XOF},{MarkerFamily::franc,XPF},
{MarkerFamily::guilder,ANG},{MarkerFamily::guilder,AWG},{MarkerFamily::guilder,NLG},
{MarkerFamily::guilder,SRG},{MarkerFamily::guilder,XCG},{MarkerFamily::koruna,CSK},
{MarkerFamily::koruna,CZK},{MarkerFamily::koruna,SKK},{MarkerFamily::kr,DKK},
{MarkerFamily::kr,EEK},{MarkerFamily::kr,ISJ},{MarkerFamily::kr,ISK},{MarkerFamily::kr,NOK},
{MarkerFamily::kr,SEK},{MarkerFamily::krona,DKK},{MarkerFamily::krona,EEK},
{MarkerFamily::krona,ISJ},{MarkerFamily::krona,ISK},{MarkerFamily::krona,NOK},
{MarkerFamily::krona,SEK},{MarkerFamily::krone,DKK},{MarkerFamily::krone,EEK},
{MarkerFamily::krone,ISJ},{MarkerFamily::krone,ISK},{MarkerFamily::krone,NOK},
{MarkerFamily::krone,SEK},{MarkerFamily::kwacha,MWK},{MarkerFamily::kwacha,ZMK},
{MarkerFamily::kwacha,ZMW},{MarkerFamily::leu,MDL},{MarkerFamily::leu,ROL},
{MarkerFamily::leu,RON},{MarkerFamily::lira,ILP},{MarkerFamily::lira,ITL},
{MarkerFamily::lira,LBP},{MarkerFamily::lira,MTL},{MarkerFamily::lira,SYP},
{MarkerFamily::lira,TRL},{MarkerFamily::lira,TRY},{MarkerFamily::manat,AZM},
{MarkerFamily::manat,AZN},{MarkerFamily::manat,TMM},{MarkerFamily::manat,TMT},
{MarkerFamily::mark,BAM},{MarkerFamily::mark,DDM},{MarkerFamily::mark,DEM},
{MarkerFamily::mark,FIM},{MarkerFamily::peso,ARS},{MarkerFamily::peso,ARY},
{MarkerFamily::peso,BOP},{MarkerFamily::peso,CLP},{MarkerFamily::peso,COP},
{MarkerFamily::peso,CUC},{MarkerFamily::peso,CUP},{MarkerFamily::peso,DOP},
{MarkerFamily::peso,GWP},{MarkerFamily::peso,MXN},{MarkerFamily::peso,MXP},
{MarkerFamily::peso,PHP},{MarkerFamily::peso,UYN},{MarkerFamily::peso,UYP},
{MarkerFamily::peso,UYU},{MarkerFamily::piastre,EGP},{MarkerFamily::pound,CYP},
{MarkerFamily::pound,EGP},{MarkerFamily::pound,FKP},{MarkerFamily::pound,GBP},
{MarkerFamily::pound,GGP},{MarkerFamily::pound,GIP},{MarkerFamily::pound,IEP},
{MarkerFamily::pound,ILP},{MarkerFamily::pound,IMP},{MarkerFamily::pound,JEP},
{MarkerFamily::pound,LBP},{MarkerFamily::pound,MTP},{MarkerFamily::pound,SDG},
{MarkerFamily::pound,SDP},{MarkerFamily::pound,SHP},{MarkerFamily::pound,SSP},
{MarkerFamily::pound,SYP},{MarkerFamily::rand,ZAL},{MarkerFamily::rand,ZAR},
{MarkerFamily::rial,IRR},{MarkerFamily::rial,OMR},{MarkerFamily::rial,QAR},
{MarkerFamily::rial,SAR},{MarkerFamily::rial,YER},{MarkerFamily::riyal,IRR},
{MarkerFamily::riyal,OMR},{MarkerFamily::riyal,QAR},{MarkerFamily::riyal,SAR},
{MarkerFamily::riyal,YER},{MarkerFamily::ruble,BYN},{MarkerFamily::ruble,LVR},
{MarkerFamily::ruble,RUB},{MarkerFamily::ruble,SUR},{MarkerFamily::ruble,TJR},
{MarkerFamily::rupee,INR},{MarkerFamily::rupee,LKR},{MarkerFamily::rupee,MUR},
{MarkerFamily::rupee,MVQ},{MarkerFamily::rupee,NPR},{MarkerFamily::rupee,PKR},
{MarkerFamily::rupee,SCR},{MarkerFamily::sen,MYR},{MarkerFamily::shilling,ATS},
{MarkerFamily::shilling,KES},{MarkerFamily::shilling,SOS},{MarkerFamily::shilling,TZS},
{MarkerFamily::shilling,UGS},{MarkerFamily::shilling,UGX},{MarkerFamily::som,KGS},
{MarkerFamily::som,TJS},{MarkerFamily::som,UZS},{MarkerFamily::tiyn,KZT},{MarkerFamily::yen,CNY},
{MarkerFamily::yen,JPY},
};
inline constexpr char marker_blob[] =
    "ArBsBtCRCgDbDrsFtGBpKcKzLitLmLsLtMKPtsReSOLShShsSkUSdZAc.$aadaadbadpaedafaafghanafghaniafgha"
    "nisaflafnagoraagorasagorotalbanianalgeriaalgerianalkallamdamericanandorranangangolanantillea"
    "naoaaokaonaorararaarabargentinaargentineargentineanargentinianariariesariaryarmenianarparsar"
    "ubaarubanaryatsauaudausaussieaustralaustralesaustraliaaustralianaustralsaustriaaustrianavaxa"
    "wgaymazerbaijanazerbaijaniazeriazmaznbbadbahamasbahamianbahrainbahrainibahtbahtsbalboabalboa"
    "sbambangladeshbangladeshibanibarbadianbarbadosbasothobbdbceaobchbdbdsbdtbeacbecbefbelbelarus"
    "belarusianbelarussianbelgianbelgiumbelizebelizeanbermudabermudanbermudianbfrbgjbgkbglbgnbhdb"
    "hutanesebifbirrbirrsbitcoinbitcoinsbmdbnbnbbndbobbolivarbolivaresbolivarsbolivianbolivianobo"
    "livianosbolívarbolívaresbolívarsbopbosniabosnianbotswanabotswananbovbrbrazilbrazilianbrbb"
    "rcbrebritishbrlbrnbrrbruneibruneianbsbsdbsfbssbtcbtnbuckbucksbukbulgariabulgarianburmeseburu"
    "ndiburundianbwpbybbynbyrbzbzdccacabocadcambodiancancanadacanadiancapecardanocaribbeancaymanc"
    "dfcdncedicediscentcentavocentavoscentimecentimescentralcentscfacfafcfpcfpfchchainlinkchcchec"
    "hfchilechileanchinachinesechwciclclfclpcncnhcnycolcolombiacolombiancolonescolóncomorancomor"
    "iancomorocomoroscongocongoleseconvertiblecopcopeckscordobacordobascostacoucrcrccroatiacroati"
    "ancrowncrownscruzadocruzadoscruzeirocruzeiroscsdcsjcskcucubacubancuccupcuracaocuraçaocvecyp"
    "cypriotcyprusczczechczechoslovakczechoslovakianczkcórdobacórdobasddaidalasidalasisdanishdd"
    "mdemdenardenaridenarsdeutschedeutschemarkdeutschemarksdeutschmarkdeutschmarksdfldhdhsdigital"
    "dinardinarsdirhamdirhamsdjfdjiboutidjiboutiandkkdkrdmdobradobrasdogedogecoindogecoinsdollard"
    "ollarsdominicandongdongsdopdotdprkdrachmadrachmaedrachmaidrachmasdramdramsdutchdzdeeasteaste"
    "rnececsecuecuadorecuadorianecusecveekegpegyptegyptianekweleekweleselemalangeniemiratesemirat"
    "ienglishequatorialeritreanernesaesbescescudoescudosespestoniaestonianeswatinietbetcethethere"
    "thereumethersethiopianeureuroeurocenteurocentseuropeaneuroseurseuxffalklandfalklandsfcfafenf"
    "fffrfgfijifijianfilipinofillérfimfinancialfinlandfinnishfjfjdfkpflflorinflorinsfmkforintfor"
    "intsfrfrancfrancefrancsfrenchfrffrsggambiangbgbpgbpsgbxgdrgekgelgeorgiangermanggpghghanaghan"
    "aianghanianghcghpghsgibraltargipgmdgnegnfgnsgoldgourdegourdesgqegrdgreecegreekgreenbackgreen"
    "backsgrivnagrivnasgroschengroszgroszegroszygsgtqguaraniguaraniesguaranisguaraníguaraníesgu"
    "aranísguatemalanguernseyguilderguildersguineaguineanguldenguldensguyanaguyanesegwegwpgygydh"
    "aitianhalalahalalashalerhalershaléřhaléřehaléřůhellerhellershflhkhkdhnlhollandhondura"
    "nhonghongkonghrdhrkhryvenhryvnahryvnashryvniahryvniashryvnyahryvnyashtghufhungarianiicelandi"
    "celandicidriepikrilailpilrilsimfimpindiaindianindonesiaindonesianinrintiintisiqdiriranirania"
    "niraqiraqiirelandirishirrisjiskiskrisleisraelisraeliitalianitalyitljjajamaicajamaicanjapanja"
    "panesejepjerseyjmjmdjodjordanjordanianjpjpykarbovanetskarbovantsikarbovantsivkazakhkazakhsta"
    "nkazakhstanikdkenyakenyankeskgskhrkinakinaskipkipskiwikmkmfknkobokopeckkopeckskopekkopekskop"
    "iykakopiykaskoreakoreankorunkorunakorunaskorunykpwkrkronakronaskronekronerkronorkronurkroonk"
    "roonikroonskrwkrónakrónurkshkshskunakunaskunekuruskuruşkuwaitkuwaitikwachakwachaskwanzakw"
    "anzaskwdkykyatkyatskydkyrgyzkyrgyzstankyrgyzstanikztkčkčsllajlaklankanlaolaoslaotianlarila"
    "rislatlatilatslatvialatvianlbpldlelebaneselebanonleileklekslempiralempirasleoneleoneslesotho"
    "leulevlevalevslfrliberialiberianlibyalibyanlilangenilinklipalipasliraliraslirelitailitaslite"
    "coinlitecoinslithuanialithuanianlitulitųlkrllloonieloonieslotilrdlsllsmltcltllttlucluflullu"
    "xembourgluxembourgianluxembourgishluxemburglvllvrlydmacanesemacaomacaumacedonianmadmadagasca"
    "rmalagasymalawimalawianmalaysiamalaysianmaldivemaldivesmaldivianmalimalianmalotimaltamaltese"
    "manatmanatsmanxmarkmarkkamarkkaamarkkasmarksmauritanianmauritianmauritiusmdlmecumeticaismeti"
    "calmeticalsmexmexicanmexicomgamgfmkmkdmlfmmkmntmoldovamoldovanmoneromongolianmopmoroccanmoro"
    "ccomozambicanmozambiquemrfmromrumtlmtpmurmvdolmvdolsmvqmvrmwkmxmxnmxpmxvmyanmarmyrmzemzmmznn"
    "nanadnafnaflnairanairasnakfanakfasnamibianamibiannaƒncznepalnepalesenepalinetherlandnetherl"
    "andsnewngnngultrumngultrumsngweeninicnicaraguannigerianigeriannionisnkrnlfnlgnoknorthnorwayn"
    "orwegiannprnrsntntdnunuevonuevosnznzdoffshoreoldomanomaniomrostmarkostmarksouguiyaouguiyaspp"
    "apaangapabpacificpaisapaisaspaisepakistanpakistanipanamapanamanianpapuaparaguayanpatacapatac"
    "aspathetpaʻangapehpeipenpencepenniespenniäpennyperuperuvianpespesetapesetaspesewapesewaspe"
    "sopesospfennigpfennigepfennigspgkphilphilippinephilippinesphppiasterpiasterspiastrepiastresp"
    "krpkrsplnplzpngpolishpolkadotportugalportuguesepoundpoundsprspsptaptasptepulapulaspuntpuntsp"
    "ygqapikqarqatarqatariquetzalquetzalesquetzalsquidquidsqəpikrrandrandsrappenrdreadjustedreai"
    "srealrealsregionalrenminbirepublicrfrhdrhodesiarhodesianrialrialsrielrielsrinetringgitringgi"
    "tsriyalriyalsrmrmbrokrolromaniaromanianronroubleroublesrprpsrsrsdrtgsrubrublerublesrufiyaaru"
    "fiyaasrupeerupeesrupiahrupiahsrurrussiarussianrwandarwandanrwfssasaintsalvadoransalvadoreans"
    "amoasamoansantimsantimssantīmisaosarsatangsaudisbdschillingschillingsscrsddsdgsdpsdrsdrssek"
    "sekssenserbiaserbianseychellesseychelloissfsfrsgsgdsgpshekalimshekelshekelssheqalimsheqelshe"
    "qelsshibshillingshillingsshpsisierrasingsingaporesingaporeansitskkskrslesllslovakslovakiaslo"
    "vakiansloveniaslovenianslrssolsolanasolessolomonsomsomalisomaliasomaliansomonisomonissomssos"
    "southsovereignsovietspainspanishspecialsrsrdsrgsrisspststdstellarsterlingstgstnstotinkastoti"
    "nkistrongsucresucressudansudanesesumsumssursurinamsurinamesurinamesesvcswswaziswazilandswede"
    "nswedishswfrswisssylisylissypsyriasyrianszlsãottaiwantaiwanesetajiktajikistantajikistanitak"
    "atakastalatalastalonaitalonastambalatanzaniatanzaniantengetengestethertetherstetrithaithaila"
    "ndthbthebetimortimoresetiyntjrtjstktltmmtmttndtogrogtogrogstolartolarjevtolarstontoncointong"
    "antoptpetrinidadtrinidadiantrltrxtrytshtshsttttdtugriktugrikstunisiatunisianturkeyturkishtur"
    "kmenturkmenistanturkmenistanitwtwdtzstögrögtögrögsuuaeuahuakugandaugandanugsugwugxuicuku"
    "kraineukrainianuniunidadunidadesuniteduruguayuruguayanususausdusdcusdsusdtushushsusnussusxuy"
    "uyiuynuypuyuuywuzbekuzbekistanuzbekistaniuzsvanuatuvatuvatusvebvedvefvenezuelavenezuelanvesv"
    "ietvietnamvietnamesevncvndvnĐvuvwestwirwonwswstxadxafxagxauxbaxbbxbcxbdxbtxcdxcgxdrxeuxfoxf"
    "uxlmxmrxofxpdxpfxptxrexrpxsuxtsxuaxxxyddyemenyemeniyenyensyerytlyuanyuansyudyugoslavyugoslav"
    "iayugoslavianyumyunzzaczairezaireanzaireszalzambiazambianzarzaxzigzimbabwezimbabweanzkzlzlot"
    "ieszlotyzlotychzlotyszmkzmwzrnzrzzwzwczwdzwgzwlzwnzwrzŁzłzłotezłotyzłotychzłotys¢£¥"
    "ÍkrÖsöreösøređđồngƒɃΞгрнлвруб֏؋৳฿៛₠₡₢₣₤₦₧₨₩₪"
    "₫€₭₮₯₱₲₳₴₵₸₹₺₼₽₾₿⃀⃁ウォンカナダドルスイスフ"
    "ランセントドルポンドユーロ人民元人民币人民币元人民幣便士元円分"
    "加元卢布卢比印度卢比台币台幣圆圓块新元新加坡元新台币新台币元新"
    "台幣新币新臺币新臺幣新西兰元日元日圆日圓日本円林吉特欧元欧分歐"
    "元泰銖泰铢港元港圆港币港幣澳元澳門元澳门元瑞士法郎瑞郎盧布米ド"
    "ル美元美分美圆美金臺幣英ポンド英鎊英镑豪ドル越南盾韓元韩元韩圆"
    "香港ドル달러미미국센트엔원위안위안화유로파운드﷼﹩＄￠￡￥￦un"
    "itunitsofaccountlekelekëaccounting/cashfuertefuertessoberanoherzegovinahardverdeverdeanisla"
    "ndislandsafricandefomentovaluericancoloncolonscolónsnovonovoskronesconstantsalvadorbipkwele"
    "classiccompositecurrencymonetarycouponcouponskuponlaritbissaukongkrónasdrawingrightrightsma"
    "nlirot:reajustadoreajustadosliriderddrinvestmentleusantilleszealandleoneantoméandpríncipe'"
    "’angasolsargentinoargentinosconvertiblesfundshelenatomeprincipearabiaarabianafricalankalum"
    "enlumenskronors&tobagokstatesnominalwageindexinindexedcoinsosoumsoumsmnam"
    "\0\0\0\0\0\0\0\0";
inline constexpr char marker_entries[] =
    "\0\0\0\0\0\0%\0\2\0\20\1\2\0\0\0c\0\177\0\2\0\20\1\4\0\0\0\0\0\205\0\2\0\20\1\6\0\0\0\250\0"
    "\0\0\2\0\20\0\10\0\0\0\204\0\245\0\2\0\20\1\12\0\0\0\0\0\332\0\2\0\20\1\14\0\0\0\312\0\0\0\3"
    "\0\20\0\17\0\0\0\0\0/\1\2\0\20\1\21\0\0\0\0\0002\1\3\0\20\1\24\0\0\0\0\0\213\1\2\0\20\1\26\0"
    "\0\0\0\0!\0\2\0\20\1\30\0\0\0v\1\275\1\3\0\20\1\33\0\0\0\0\0\303\1\2\0\20\1\35\0\0\0\0\0\305"
    "\1\2\0\20\1\37\0\0\0\0\0\310\1\2\0\20\1!\0\0\0\0\0\354\1\2\0\20\1#\0\0\0\26\2\0\0\3\0\20\0&"
    "\0\0\0\33\2b\2\2\0\20\1(\0\0\0\0\0\240\2\3\0\20\1+\0\0\0\0\0\217\2\2\0\20\1-\0\0\0N\2\217\2"
    "\3\0\20\0010\0\0\0\0\0\230\2\2\0\20\0012\0\0\0\0\0\346\2\3\0\20\0015\0\0\0\0\0\36\3\3\0\20\1"
    "8\0c\0\0\0\201\0\1\0\30\18\0\204\0\0\0\246\0\1\0\30\19\0\250\0\0\0}\0\1\0\20\18\0\312\0\0\0"
    "\362\0\1\0\30\18\0v\1\0\0}\1\1\0\30\18\0\26\2\0\0\13\1\1\0\30\18\0\33\2\0\0b\2\1\0\30\18\0N"
    "\2\0\0\223\2\1\0\30\19\0\0\0\1\0\0\0\1\0\0\1:\0\0\0\2\0\0\0\1\0\0\0;\0\0\0\0\0\12\0\3\0\1\1>"
    "\0\0\0\3\0\0\0\3\0\0\0A\0\0\0\0\0\14\0\3\0\0\1D\0\0\0\0\0\15\0\3\0\0\1G\0\0\0\0\0\16\0\3\0\0"
    "\1J\0\0\0\10\0\0\0\6\0\0\0P\0\0\0\0\0\17\0\7\0\0\1W\0\0\0\0\0\17\0\10\0\0\1_\0\0\0\11\0\0\0"
    "\3\0\0\0b\0\0\0\0\0\21\0\3\0\0\1e\0\0\0\0\0\22\0\5\0\0\1j\0\0\0\0\0\22\0\6\0\0\1p\0\0\0\0\0"
    "\23\0\6\0\0\1v\0\0\0\12\0\0\0\10\0\0\0~\0\0\0\13\0\0\0\7\0\0\0\205\0\0\0\14\0\0\0\10\0\0\0"
    "\215\0\0\0\0\0\26\0\3\0\0\1\220\0\0\0\0\0\27\0\3\0\1\1\223\0\0\0\0\0\30\0\3\0\1\1\226\0\0\0"
    "\15\0\0\0\10\0\0\0\236\0\0\0\16\0\0\0\10\0\0\0\246\0\0\0\0\0\34\0\3\0\1\1\251\0\0\0\17\0\0\0"
    "\7\0\0\0\260\0\0\0\22\0\0\0\11\0\0\0\271\0\0\0\0\0!\0\3\0\0\1\274\0\0\0\0\0\42\0\3\0\0\1\277"
    "\0\0\0\0\0#\0\3\0\0\1\302\0\0\0\0\0$\0\3\0\0\1\305\0\0\0\23\0\0\0\2\0\0\0\307\0\0\0\0\0'\0\3"
    "\0\0\1\312\0\0\0\24\0\0\0\4\0\0\0\316\0\0\0\26\0\0\0\11\0\0\0\327\0\0\0\27\0\0\0\11\0\0\0"
    "\340\0\0\0\30\0\0\0\13\0\0\0\353\0\0\0\31\0\0\0\13\0\0\0\366\0\0\0\0\0+\0\10\0\0\1\376\0\0\0"
    "\0\0+\0\6\0\0\1\4\1\0\0\32\0\0\0\10\0\0\0\14\1\0\0\0\0-\0\3\0\0\1\17\1\0\0\33\0.\0\3\0\0\1"
    "\22\1\0\0\34\0\0\0\5\0\0\0\27\1\0\0\35\0\0\0\6\0\0\0\35\1\0\0\0\0000\0\3\0\0\1 \1\0\0\0\0001"
    "\0\3\0\0\1#\1\0\0\36\0\0\0\2\0\0\0%\1\0\0\37\0\2\0\3\0\0\1(\1\0\0 \0\0\0\3\0\0\0+\1\0\0!\0\0"
    "\0\6\0\0\0001\1\0\0\0\0*\0\7\0\0\18\1\0\0\0\0*\0\11\0\0\1A\1\0\0\42\0\0\0\11\0\0\0J\1\0\0#\0"
    "\0\0\12\0\0\0T\1\0\0\0\0*\0\10\0\0\1\134\1\0\0$\0\0\0\7\0\0\0c\1\0\0%\0\0\0\10\0\0\0k\1\0\0"
    "\0\0005\0\4\0\0\1o\1\0\0\0\0\20\0\3\0\0\1r\1\0\0\0\0006\0\3\0\0\1u\1\0\0&\0\0\0\12\0\0\0\177"
    "\1\0\0'\0\0\0\13\0\0\0\212\1\0\0(\0\0\0\5\0\0\0\217\1\0\0\0\08\0\3\0\0\1\222\1\0\0\0\09\0\3"
    "\0\0\1\225\1\0\0)\0\0\0\1\0\0\0\226\1\0\0\0\0<\0\3\0\1\1\231\1\0\0+\0\0\0\7\0\0\0\240\1\0\0,"
    "\0\0\0\10\0\0\0\250\1\0\0-\0\0\0\7\0\0\0\257\1\0\0.\0\0\0\10\0\0\0\267\1\0\0\0\0\77\0\4\0\0"
    "\1\273\1\0\0\0\0\77\0\5\0\0\1\300\1\0\0\0\0@\0\6\0\0\1\306\1\0\0\0\0@\0\7\0\0\1\315\1\0\0\0"
    "\0A\0\3\0\1\1\320\1\0\0/\0\0\0\12\0\0\0\332\1\0\0000\0\0\0\13\0\0\0\345\1\0\0\0\0C\0\4\0\0\1"
    "\351\1\0\0001\0\0\0\11\0\0\0\362\1\0\0002\0\0\0\10\0\0\0\372\1\0\0003\0\0\0\7\0\0\0\1\2\0"
    "\0004\0F\0\3\0\0\1\4\2\0\0005\0\0\0\5\0\0\0\11\2\0\0\0\0I\0\3\0\0\1\14\2\0\0007\0\0\0\2\0\0"
    "\0\16\2\0\08\0\0\0\3\0\0\0\21\2\0\0\0\0K\0\3\0\0\1\24\2\0\09\0\0\0\4\0\0\0\30\2\0\0\0\0M\0\3"
    "\0\0\1\33\2\0\0\0\0N\0\3\0\0\1\36\2\0\0\0\0O\0\3\0\1\1!\2\0\0;\0\0\0\7\0\0\0(\2\0\0<\0\0\0"
    "\12\0\0\0002\2\0\0=\0\0\0\13\0\0\0=\2\0\0>\0\0\0\7\0\0\0D\2\0\0A\0\0\0\7\0\0\0K\2\0\0B\0\0\0"
    "\6\0\0\0Q\2\0\0C\0\0\0\10\0\0\0Y\2\0\0D\0\0\0\7\0\0\0`\2\0\0E\0\0\0\10\0\0\0h\2\0\0F\0\0\0"
    "\11\0\0\0q\2\0\0G\0N\0\3\0\0\1t\2\0\0\0\0V\0\3\0\0\1w\2\0\0\0\0W\0\3\0\0\1z\2\0\0\0\0X\0\3\0"
    "\0\1}\2\0\0\0\0Y\0\3\0\0\1\200\2\0\0\0\0Z\0\3\0\0\1\203\2\0\0H\0\0\0\11\0\0\0\214\2\0\0\0\0"
    "\134\0\3\0\0\1\217\2\0\0\0\0]\0\4\0\0\1\223\2\0\0\0\0]\0\5\0\0\1\230\2\0\0I\0^\0\7\0\0\1\237"
    "\2\0\0\0\0^\0\10\0\0\1\247\2\0\0\0\0`\0\3\0\0\1\252\2\0\0J\0\0\0\2\0\0\0\254\2\0\0\0\0b\0\3"
    "\0\0\1\257\2\0\0\0\0c\0\3\0\0\1\262\2\0\0\0\0d\0\3\0\1\1\265\2\0\0K\0e\0\7\0\0\1\274\2\0\0L"
    "\0e\0\11\0\0\1\305\2\0\0\0\0e\0\10\0\0\1\315\2\0\0M\0\0\0\10\0\0\0\325\2\0\0\0\0g\0\11\0\0\1"
    "\336\2\0\0\0\0g\0\12\0\0\1\350\2\0\0N\0e\0\10\0\0\1\360\2\0\0O\0e\0\12\0\0\1\372\2\0\0\0\0e"
    "\0\11\0\0\1\3\3\0\0\0\0k\0\3\0\0\1\6\3\0\0P\0\0\0\6\0\0\0\14\3\0\0S\0\0\0\7\0\0\0\23\3\0\0U"
    "\0\0\0\10\0\0\0\33\3\0\0V\0\0\0\11\0\0\0$\3\0\0\0\0o\0\3\0\0\1'\3\0\0W\0\0\0\2\0\0\0)\3\0\0X"
    "\0\0\0\6\0\0\0/\3\0\0Y\0\0\0\11\0\0\08\3\0\0\0\0v\0\3\0\0\1;\3\0\0\0\0w\0\3\0\0\1>\3\0\0\0\0"
    "x\0\3\0\0\1A\3\0\0]\0\0\0\7\0\0\0H\3\0\0_\0{\0\3\0\0\1K\3\0\0\0\0|\0\3\0\0\1N\3\0\0\0\0}\0\3"
    "\0\0\1Q\3\0\0`\0\0\0\6\0\0\0W\3\0\0a\0\0\0\10\0\0\0_\3\0\0b\0\0\0\2\0\0\0a\3\0\0\0\0\204\0\3"
    "\0\0\1d\3\0\0\0\0\202\0\3\0\0\1g\3\0\0\0\0\203\0\3\0\0\1j\3\0\0\0\0\206\0\3\0\0\1m\3\0\0\0\0"
    "\207\0\3\0\0\1p\3\0\0\0\0\210\0\4\0\0\1t\3\0\0\0\0\210\0\5\0\0\1y\3\0\0\0\0\211\0\3\0\0\1|\3"
    "\0\0e\0\0\0\10\0\0\0\204\3\0\0f\0\0\0\11\0\0\0\215\3\0\0i\0\0\0\7\0\0\0\224\3\0\0j\0\0\0\7\0"
    "\0\0\233\3\0\0k\0\0\0\11\0\0\0\244\3\0\0\0\0\216\0\3\0\0\1\247\3\0\0\0\0\217\0\3\0\0\1\252\3"
    "\0\0\0\0\220\0\3\0\0\1\255\3\0\0\0\0\221\0\3\0\0\1\260\3\0\0l\0\0\0\2\0\0\0\262\3\0\0\0\0"
    "\222\0\3\0\0\1\265\3\0\0m\0\0\0\1\0\0\0\266\3\0\0n\0\0\0\2\0\0\0\270\3\0\0o\0\0\0\4\0\0\0"
    "\274\3\0\0r\0\224\0\3\0\0\1\277\3\0\0s\0\0\0\11\0\0\0\310\3\0\0t\0\0\0\3\0\0\0\313\3\0\0u\0"
    "\0\0\6\0\0\0\321\3\0\0v\0\0\0\10\0\0\0\331\3\0\0w\0\0\0\4\0\0\0\335\3\0\0\0\0\230\0\7\0\0\1"
    "\344\3\0\0z\0\0\0\11\0\0\0\355\3\0\0{\0\0\0\6\0\0\0\363\3\0\0\0\0\233\0\3\0\0\1\366\3\0\0~\0"
    "\4\0\3\0\0\1\371\3\0\0\0\0\234\0\4\0\0\1\375\3\0\0\0\0\234\0\5\0\0\1\2\4\0\0\0\0\235\0\4\0\0"
    "\1\6\4\0\0\0\0\236\0\7\0\0\1\15\4\0\0\0\0\236\0\10\0\0\1\25\4\0\0\0\0\237\0\7\0\0\1\34\4\0\0"
    "\0\0\237\0\10\0\0\1$\4\0\0\177\0\0\0\7\0\0\0+\4\0\0\0\0\235\0\5\0\0\0010\4\0\0\202\0\240\0\3"
    "\0\1\0013\4\0\0\0\0\242\0\4\0\0\0017\4\0\0\203\0\0\0\3\0\0\0:\4\0\0\0\0\244\0\4\0\0\1>\4\0\0"
    "\205\0\0\0\2\0\0\0@\4\0\0\0\0\250\0\11\0\0\1I\4\0\0\0\0\251\0\3\0\0\1L\4\0\0\0\0\252\0\3\0\0"
    "\1O\4\0\0\0\0\253\0\3\0\0\1R\4\0\0\206\0\0\0\5\0\0\0W\4\0\0\207\0\0\0\7\0\0\0^\4\0\0\216\0\0"
    "\0\5\0\0\0c\4\0\0\217\0\0\0\7\0\0\0j\4\0\0\0\0\257\0\3\0\0\1m\4\0\0\220\0\0\0\2\0\0\0o\4\0\0"
    "\221\0\0\0\2\0\0\0q\4\0\0\0\0\261\0\3\0\0\1t\4\0\0\222\0\262\0\3\0\0\1w\4\0\0\224\0\0\0\2\0"
    "\0\0y\4\0\0\0\0\263\0\3\0\0\1|\4\0\0\223\0\264\0\3\0\0\1\177\4\0\0\225\0\0\0\3\0\0\0\202\4\0"
    "\0\226\0\0\0\10\0\0\0\212\4\0\0\227\0\0\0\11\0\0\0\223\4\0\0\0\0\271\0\7\0\0\1\232\4\0\0\0\0"
    "\271\0\6\0\0\1\240\4\0\0\236\0\0\0\7\0\0\0\247\4\0\0\237\0\0\0\10\0\0\0\257\4\0\0\240\0\0\0"
    "\6\0\0\0\265\4\0\0\241\0\0\0\7\0\0\0\274\4\0\0\242\0\0\0\5\0\0\0\301\4\0\0\243\0\0\0\11\0\0"
    "\0\312\4\0\0\244\0\0\0\13\0\0\0\325\4\0\0\245\0\275\0\3\0\1\1\330\4\0\0\0\0\276\0\7\0\0\1"
    "\337\4\0\0\0\0\277\0\7\0\0\1\346\4\0\0\0\0\277\0\10\0\0\1\356\4\0\0\246\0\0\0\5\0\0\0\363\4"
    "\0\0\0\0\301\0\3\0\0\1\366\4\0\0\251\0\0\0\2\0\0\0\370\4\0\0\0\0\302\0\3\0\0\1\373\4\0\0\252"
    "\0\0\0\7\0\0\0\2\5\0\0\253\0\0\0\10\0\0\0\12\5\0\0\0\0\305\0\5\0\0\1\17\5\0\0\0\0\305\0\6\0"
    "\0\1\25\5\0\0\254\0s\0\7\0\0\1\34\5\0\0\255\0s\0\10\0\0\1$\5\0\0\256\0q\0\10\0\0\1,\5\0\0"
    "\257\0q\0\11\0\0\0015\5\0\0\0\0\306\0\3\0\0\18\5\0\0\0\0\307\0\3\0\0\1;\5\0\0\0\0\310\0\3\0"
    "\0\1>\5\0\0\260\0\0\0\2\0\0\0@\5\0\0\261\0\0\0\4\0\0\0D\5\0\0\262\0\0\0\5\0\0\0I\5\0\0\264\0"
    "\313\0\3\0\0\1L\5\0\0\0\0\315\0\3\0\1\1O\5\0\0\265\0\0\0\7\0\0\0V\5\0\0\266\0\0\0\10\0\0\0^"
    "\5\0\0\0\0\316\0\3\0\0\1a\5\0\0\0\0\317\0\3\0\0\1d\5\0\0\267\0\0\0\7\0\0\0k\5\0\0\270\0\0\0"
    "\6\0\0\0q\5\0\0\271\0\0\0\2\0\0\0s\5\0\0\272\0\0\0\5\0\0\0x\5\0\0\273\0\0\0\14\0\0\0\204\5\0"
    "\0\274\0\0\0\17\0\0\0\223\5\0\0\0\0\323\0\3\0\0\1\226\5\0\0\0\0\277\0\10\0\0\1\236\5\0\0\0\0"
    "\277\0\11\0\0\1\247\5\0\0\275\0\0\0\1\0\0\0\250\5\0\0\0\0\326\0\3\0\1\1\253\5\0\0\0\0\327\0"
    "\6\0\0\1\261\5\0\0\0\0\327\0\7\0\0\1\270\5\0\0\276\0\0\0\6\0\0\0\276\5\0\0\0\0\333\0\3\0\0\1"
    "\301\5\0\0\0\0\334\0\3\0\0\1\304\5\0\0\0\0\335\0\5\0\0\1\311\5\0\0\0\0\335\0\6\0\0\1\317\5\0"
    "\0\0\0\335\0\6\0\0\1\325\5\0\0\277\0\0\0\10\0\0\0\335\5\0\0\0\0\325\0\14\0\0\1\351\5\0\0\0\0"
    "\325\0\15\0\0\1\366\5\0\0\0\0\325\0\13\0\0\1\1\6\0\0\0\0\325\0\14\0\0\1\15\6\0\0\300\0\336\0"
    "\3\0\0\1\20\6\0\0\301\0\337\0\2\0\0\1\22\6\0\0\302\0\337\0\3\0\0\1\25\6\0\0\303\0\0\0\7\0\0"
    "\0\34\6\0\0\0\0\341\0\5\0\0\1!\6\0\0\0\0\341\0\6\0\0\1'\6\0\0\0\0\342\0\6\0\0\1-\6\0\0\0\0"
    "\342\0\7\0\0\0014\6\0\0\0\0\343\0\3\0\0\0017\6\0\0\304\0\0\0\10\0\0\0\77\6\0\0\305\0\0\0\12"
    "\0\0\0I\6\0\0\0\0\345\0\3\0\0\1L\6\0\0\306\0\345\0\3\0\0\1O\6\0\0\0\0\334\0\2\0\1\1Q\6\0\0\0"
    "\0\347\0\5\0\0\1V\6\0\0\0\0\347\0\6\0\0\1\134\6\0\0\0\0\350\0\4\0\0\1`\6\0\0\0\0\351\0\10\0"
    "\0\1h\6\0\0\0\0\351\0\11\0\0\1q\6\0\0\0\0\352\0\6\0\0\1w\6\0\0\0\0\352\0\7\0\0\1~\6\0\0\307"
    "\0\0\0\11\0\0\0\207\6\0\0\0\0\354\0\4\0\0\1\213\6\0\0\0\0\354\0\5\0\0\1\220\6\0\0\0\0\355\0"
    "\3\0\0\1\223\6\0\0\0\0\356\0\3\0\1\1\226\6\0\0\311\0\0\0\4\0\0\0\232\6\0\0\0\0\360\0\7\0\0\1"
    "\241\6\0\0\0\0\360\0\10\0\0\1\251\6\0\0\0\0\360\0\10\0\0\1\261\6\0\0\0\0\360\0\10\0\0\1\271"
    "\6\0\0\0\0\361\0\4\0\0\1\275\6\0\0\0\0\361\0\5\0\0\1\302\6\0\0\313\0\0\0\5\0\0\0\307\6\0\0\0"
    "\0\364\0\3\0\0\1\312\6\0\0\314\0\0\0\1\0\0\0\313\6\0\0\320\0\0\0\4\0\0\0\317\6\0\0\323\0\0\0"
    "\7\0\0\0\326\6\0\0\325\0\0\0\2\0\0\0\330\6\0\0\0\0\370\0\3\0\0\1\333\6\0\0\0\0\371\0\3\0\0\1"
    "\336\6\0\0\326\0\0\0\7\0\0\0\345\6\0\0\327\0\0\0\12\0\0\0\357\6\0\0\0\0\371\0\4\0\0\1\363\6"
    "\0\0\0\0\374\0\3\0\0\1\366\6\0\0\0\0\375\0\3\0\0\1\371\6\0\0\336\0\376\0\3\0\0\1\374\6\0\0"
    "\337\0\0\0\5\0\0\0\1\7\0\0\340\0\0\0\10\0\0\0\11\7\0\0\0\0\1\1\6\0\0\1\17\7\0\0\0\0\1\1\7\0"
    "\0\1\26\7\0\0\341\0\0\0\2\0\0\0\30\7\0\0\0\0\3\1\12\0\0\1\42\7\0\0\343\0\0\0\10\0\0\0*\7\0\0"
    "\344\0\0\0\7\0\0\0001\7\0\0\345\0\0\0\7\0\0\08\7\0\0\346\0\0\0\12\0\0\0B\7\0\0\350\0\0\0\10"
    "\0\0\0J\7\0\0\0\0\6\1\3\0\0\1M\7\0\0\0\0\7\1\3\0\0\1P\7\0\0\0\0\10\1\3\0\0\1S\7\0\0\351\0\0"
    "\0\3\0\0\0V\7\0\0\0\0\12\1\6\0\0\1\134\7\0\0\0\0\12\1\7\0\0\1c\7\0\0\0\0\13\1\3\0\1\1f\7\0\0"
    "\352\0\0\0\7\0\0\0m\7\0\0\353\0\0\0\10\0\0\0u\7\0\0\354\0\0\0\10\0\0\0}\7\0\0\0\0\15\1\3\0\0"
    "\1\200\7\0\0\0\0\16\1\3\0\1\1\203\7\0\0\0\0\17\1\3\0\0\1\206\7\0\0\0\0\20\1\5\0\0\1\213\7\0"
    "\0\355\0\21\1\10\0\0\1\223\7\0\0\0\0\20\1\6\0\0\1\231\7\0\0\356\0\0\0\11\0\0\0\242\7\0\0\357"
    "\0\23\1\3\0\0\1\245\7\0\0\360\0\25\1\4\0\0\1\251\7\0\0\0\0\26\1\10\0\0\1\261\7\0\0\0\0\26\1"
    "\11\0\0\1\272\7\0\0\361\0\0\0\10\0\0\0\302\7\0\0\0\0\25\1\5\0\0\1\307\7\0\0\0\0\25\1\4\0\0\1"
    "\313\7\0\0\0\0\31\1\3\0\1\1\316\7\0\0\365\0\0\0\1\0\0\0\317\7\0\0\366\0\0\0\10\0\0\0\327\7\0"
    "\0\370\0\0\0\11\0\0\0\340\7\0\0\0\0\242\0\4\0\0\1\344\7\0\0\0\0\34\1\3\0\0\1\347\7\0\0\0\0"
    "\35\1\2\0\1\1\351\7\0\0\371\0\36\1\3\0\0\1\354\7\0\0\0\0\37\1\2\0\1\1\356\7\0\0\372\0\0\0\4"
    "\0\0\0\362\7\0\0\373\0\0\0\6\0\0\0\370\7\0\0\374\0\0\0\10\0\0\0\0\10\0\0\0\0\42\1\7\0\0\1\7"
    "\10\0\0\0\0#\1\3\0\0\1\12\10\0\0\375\0\0\0\11\0\0\0\23\10\0\0\376\0\0\0\7\0\0\0\32\10\0\0"
    "\377\0\0\0\7\0\0\0!\10\0\0\0\1\0\0\2\0\0\0#\10\0\0\0\0&\1\3\0\0\1&\10\0\0\0\0'\1\3\0\0\1)\10"
    "\0\0\1\1\0\0\2\0\0\0+\10\0\0\0\0)\1\6\0\0\0011\10\0\0\0\0)\1\7\0\0\18\10\0\0\0\0#\1\3\0\0\1;"
    "\10\0\0\0\0*\1\6\0\0\1A\10\0\0\0\0*\1\7\0\0\1H\10\0\0\2\1+\1\2\0\0\1J\10\0\0\0\0,\1\5\0\0\1O"
    "\10\0\0\3\1\0\0\6\0\0\0U\10\0\0\0\0,\1\6\0\0\1[\10\0\0\4\1\0\0\6\0\0\0a\10\0\0\0\0\36\1\3\0"
    "\0\1d\10\0\0\6\1+\1\3\0\0\1g\10\0\0\7\1\0\0\1\0\0\0h\10\0\0\10\1\0\0\7\0\0\0o\10\0\0\12\1\0"
    "\0\2\0\0\0q\10\0\0\11\0011\1\3\0\0\1t\10\0\0\0\0z\0\4\0\0\1x\10\0\0\0\0002\1\3\0\0\1{\10\0\0"
    "\13\1\0\0\3\0\0\0~\10\0\0\0\0004\1\3\0\0\1\201\10\0\0\0\0005\1\3\0\1\1\204\10\0\0\14\1\0\0"
    "\10\0\0\0\214\10\0\0\16\1\0\0\6\0\0\0\222\10\0\0\0\08\1\3\0\0\1\225\10\0\0\23\1\0\0\2\0\0\0"
    "\227\10\0\0\20\1\0\0\5\0\0\0\234\10\0\0\21\1\0\0\10\0\0\0\244\10\0\0\22\1\0\0\7\0\0\0\253\10"
    "\0\0\0\09\1\3\0\0\1\256\10\0\0\0\0:\1\3\0\0\1\261\10\0\0\0\0;\1\3\0\0\1\264\10\0\0\24\1\0\0"
    "\11\0\0\0\275\10\0\0\0\0=\1\3\0\0\1\300\10\0\0\0\0>\1\3\0\0\1\303\10\0\0\0\0\77\1\3\0\0\1"
    "\306\10\0\0\0\0@\1\3\0\0\1\311\10\0\0\0\0A\1\3\0\0\1\314\10\0\0\25\1\0\0\4\0\0\0\320\10\0\0"
    "\0\0C\1\6\0\0\1\326\10\0\0\0\0C\1\7\0\0\1\335\10\0\0\0\0D\1\3\0\0\1\340\10\0\0\0\0E\1\3\0\0"
    "\1\343\10\0\0\26\1\0\0\6\0\0\0\351\10\0\0\27\1\0\0\5\0\0\0\356\10\0\0\0\0\32\0\11\0\0\1\367"
    "\10\0\0\0\0\32\0\12\0\0\1\1\11\0\0\0\0F\1\6\0\0\1\7\11\0\0\0\0F\1\7\0\0\1\16\11\0\0\0\0G\1"
    "\10\0\0\1\26\11\0\0\0\0H\1\5\0\0\1\33\11\0\0\0\0H\1\6\0\0\1!\11\0\0\0\0H\1\6\0\0\1'\11\0\0"
    "\30\1\0\0\2\0\0\0)\11\0\0\0\0J\1\3\0\0\1,\11\0\0\0\0K\1\7\0\0\0013\11\0\0\0\0K\1\11\0\0\1<"
    "\11\0\0\0\0K\1\10\0\0\1D\11\0\0\0\0K\1\10\0\0\1L\11\0\0\0\0K\1\12\0\0\1V\11\0\0\0\0K\1\11\0"
    "\0\1_\11\0\0\31\1\0\0\12\0\0\0i\11\0\0\32\1\0\0\10\0\0\0q\11\0\0\0\0N\1\7\0\0\1x\11\0\0\0\0N"
    "\1\10\0\0\1\200\11\0\0\33\1\0\0\6\0\0\0\206\11\0\0\35\1\0\0\7\0\0\0\215\11\0\0\0\0\363\0\6\0"
    "\0\1\223\11\0\0\0\0\363\0\7\0\0\1\232\11\0\0\36\1\0\0\6\0\0\0\240\11\0\0\37\1\0\0\10\0\0\0"
    "\250\11\0\0\0\0T\1\3\0\0\1\253\11\0\0\0\0U\1\3\0\0\1\256\11\0\0 \1\0\0\2\0\0\0\260\11\0\0\0"
    "\0000\1\3\0\0\1\263\11\0\0!\1\0\0\7\0\0\0\272\11\0\0\0\0W\1\6\0\0\1\300\11\0\0\0\0W\1\7\0\0"
    "\1\307\11\0\0\0\0X\1\5\0\0\1\314\11\0\0\0\0X\1\6\0\0\1\322\11\0\0\0\0X\1\7\0\0\1\331\11\0\0"
    "\0\0X\1\10\0\0\1\341\11\0\0\0\0X\1\11\0\0\1\352\11\0\0\0\0Y\1\6\0\0\1\360\11\0\0\0\0Y\1\7\0"
    "\0\1\367\11\0\0\42\1\336\0\3\0\0\1\372\11\0\0#\1\0\0\2\0\0\0\374\11\0\0$\1Z\1\3\0\0\1\377\11"
    "\0\0\0\0]\1\3\0\0\1\2\12\0\0%\1\0\0\7\0\0\0\11\12\0\0&\1\0\0\10\0\0\0\21\12\0\0'\1\0\0\4\0\0"
    "\0\25\12\0\0)\1\0\0\10\0\0\0\35\12\0\0\0\0_\1\3\0\0\1 \12\0\0\0\0`\1\3\0\0\1#\12\0\0\0\0F\1"
    "\6\0\0\1)\12\0\0\0\0F\1\6\0\0\1/\12\0\0\0\0F\1\7\0\0\0016\12\0\0\0\0F\1\7\0\0\1=\12\0\0\0\0F"
    "\1\10\0\0\1E\12\0\0\0\0F\1\7\0\0\1L\12\0\0\0\0F\1\10\0\0\1T\12\0\0\0\0a\1\3\0\0\1W\12\0\0\0"
    "\0b\1\3\0\0\1Z\12\0\0*\1\0\0\11\0\0\0c\12\0\0E\1\0\0\1\0\0\0d\12\0\0+\1\0\0\7\0\0\0k\12\0\0,"
    "\1\0\0\11\0\0\0t\12\0\0\0\0d\1\3\0\0\1w\12\0\0\0\0e\1\3\0\0\1z\12\0\0\0\0f\1\3\0\0\1}\12\0\0"
    "\0\0g\1\3\0\0\1\200\12\0\0\0\0h\1\3\0\0\1\203\12\0\0\0\0i\1\3\0\0\1\206\12\0\0\0\0j\1\3\0\0"
    "\1\211\12\0\0-\1\0\0\3\0\0\0\214\12\0\0\0\0l\1\3\0\1\1\217\12\0\0000\1\0\0\5\0\0\0\224\12\0"
    "\0001\1\0\0\6\0\0\0\232\12\0\0002\1\0\0\11\0\0\0\243\12\0\0003\1\0\0\12\0\0\0\255\12\0\0004"
    "\1o\1\3\0\0\1\260\12\0\0\0\0q\1\4\0\0\1\264\12\0\0\0\0q\1\5\0\0\1\271\12\0\0\0\0r\1\3\0\0\1"
    "\274\12\0\0<\1\0\0\2\0\0\0\276\12\0\0006\1\0\0\4\0\0\0\302\12\0\0007\1\0\0\7\0\0\0\311\12\0"
    "\08\1\0\0\4\0\0\0\315\12\0\09\1\0\0\5\0\0\0\322\12\0\0:\1\0\0\7\0\0\0\331\12\0\0;\1\0\0\5\0"
    "\0\0\336\12\0\0\0\0v\1\3\0\0\1\341\12\0\0\0\0x\1\3\0\0\1\344\12\0\0\0\0f\1\3\0\0\1\347\12\0"
    "\0\0\0f\1\4\0\0\1\353\12\0\0=\1\0\0\4\0\0\0\357\12\0\0@\1\0\0\6\0\0\0\365\12\0\0A\1\0\0\7\0"
    "\0\0\374\12\0\0C\1\0\0\7\0\0\0\3\13\0\0D\1\0\0\5\0\0\0\10\13\0\0\0\0}\1\3\0\0\1\13\13\0\0F\1"
    "\0\0\1\0\0\0\14\13\0\0G\1\0\0\2\0\0\0\16\13\0\0H\1\0\0\7\0\0\0\25\13\0\0I\1\0\0\10\0\0\0\35"
    "\13\0\0J\1\0\0\5\0\0\0\42\13\0\0K\1\0\0\10\0\0\0*\13\0\0\0\0\203\1\3\0\0\1-\13\0\0L\1\0\0\6"
    "\0\0\0003\13\0\0M\1\0\0\2\0\0\0005\13\0\0\0\0\177\1\3\0\0\18\13\0\0\0\0\205\1\3\0\0\1;\13\0"
    "\0N\1\0\0\6\0\0\0A\13\0\0O\1\0\0\11\0\0\0J\13\0\0Q\1\0\0\2\0\0\0L\13\0\0P\1\207\1\3\0\0\1O"
    "\13\0\0\0\0\211\1\13\0\0\1Z\13\0\0\0\0\211\1\13\0\0\1e\13\0\0\0\0\211\1\14\0\0\1q\13\0\0R\1"
    "\0\0\6\0\0\0w\13\0\0S\1\0\0\12\0\0\0\201\13\0\0T\1\0\0\13\0\0\0\214\13\0\0\0\0\214\1\2\0\1\1"
    "\216\13\0\0U\1\0\0\5\0\0\0\223\13\0\0V\1\0\0\6\0\0\0\231\13\0\0\0\0\216\1\3\0\0\1\234\13\0\0"
    "\0\0\217\1\3\0\0\1\237\13\0\0\0\0\220\1\3\0\0\1\242\13\0\0\0\0\221\1\4\0\0\1\246\13\0\0\0\0"
    "\221\1\5\0\0\1\253\13\0\0\0\0\222\1\3\0\0\1\256\13\0\0\0\0\222\1\4\0\0\1\262\13\0\0W\1\0\0\4"
    "\0\0\0\266\13\0\0\0\0\224\1\2\0\1\1\270\13\0\0\0\0\225\1\3\0\0\1\273\13\0\0\0\0\226\1\2\0\0"
    "\1\275\13\0\0\0\0\227\1\4\0\0\1\301\13\0\0\0\0\276\0\6\0\0\1\307\13\0\0\0\0\276\0\7\0\0\1"
    "\316\13\0\0\0\0\276\0\5\0\0\1\323\13\0\0\0\0\276\0\6\0\0\1\331\13\0\0\0\0\230\1\7\0\0\1\340"
    "\13\0\0\0\0\230\1\10\0\0\1\350\13\0\0X\1\0\0\5\0\0\0\355\13\0\0Y\1\0\0\6\0\0\0\363\13\0\0\0"
    "\0\232\1\5\0\0\1\370\13\0\0\0\0\232\1\6\0\0\1\376\13\0\0\0\0\232\1\7\0\0\1\5\14\0\0\0\0\232"
    "\1\6\0\0\1\13\14\0\0\0\0\233\1\3\0\0\1\16\14\0\0Z\1\234\1\2\0\0\1\20\14\0\0\0\0\237\1\5\0\0"
    "\1\25\14\0\0\0\0\237\1\6\0\0\1\33\14\0\0\0\0\240\1\5\0\0\1 \14\0\0\0\0\240\1\6\0\0\1&\14\0\0"
    "\0\0\237\1\6\0\0\1,\14\0\0\0\0c\1\6\0\0\0012\14\0\0\0\0\14\1\5\0\0\0017\14\0\0\0\0\14\1\6\0"
    "\0\1=\14\0\0\0\0\14\1\6\0\0\1C\14\0\0\0\0\241\1\3\0\0\1F\14\0\0\0\0c\1\6\0\0\1L\14\0\0\0\0c"
    "\1\7\0\0\1S\14\0\0[\1\216\1\3\0\0\1V\14\0\0\134\1\216\1\4\0\0\1Z\14\0\0\0\0\303\0\4\0\0\1^"
    "\14\0\0\0\0\303\0\5\0\0\1c\14\0\0\0\0\303\0\4\0\0\1g\14\0\0\0\0\243\1\5\0\0\1l\14\0\0\0\0"
    "\243\1\6\0\0\1r\14\0\0]\1\0\0\6\0\0\0x\14\0\0^\1\0\0\7\0\0\0\177\14\0\0\0\0\245\1\6\0\0\1"
    "\205\14\0\0\0\0\245\1\7\0\0\1\214\14\0\0_\1\35\0\6\0\0\1\222\14\0\0`\1\35\0\7\0\0\1\231\14\0"
    "\0\0\0\246\1\3\0\0\1\234\14\0\0a\1\0\0\2\0\0\0\236\14\0\0\0\0\214\0\4\0\0\1\242\14\0\0\0\0"
    "\214\0\5\0\0\1\247\14\0\0\0\0\247\1\3\0\0\1\252\14\0\0b\1\0\0\6\0\0\0\260\14\0\0c\1\0\0\12\0"
    "\0\0\272\14\0\0d\1\0\0\13\0\0\0\305\14\0\0\0\0\251\1\3\0\0\1\310\14\0\0\0\0\323\0\3\0\0\1"
    "\313\14\0\0\0\0\310\0\4\0\0\1\317\14\0\0e\1\0\0\1\0\0\0\320\14\0\0\0\0\253\1\3\0\0\1\323\14"
    "\0\0\0\0\254\1\3\0\1\1\326\14\0\0h\1\0\0\6\0\0\0\334\14\0\0i\1\0\0\3\0\0\0\337\14\0\0j\1\0\0"
    "\4\0\0\0\343\14\0\0k\1\0\0\7\0\0\0\352\14\0\0\0\0007\1\4\0\0\1\356\14\0\0\0\0007\1\5\0\0\1"
    "\363\14\0\0\0\0\256\1\3\0\0\1\366\14\0\0\0\0\257\1\4\0\0\1\372\14\0\0\0\0\256\1\4\0\0\1\376"
    "\14\0\0l\1\0\0\6\0\0\0\4\15\0\0m\1\0\0\7\0\0\0\13\15\0\0\0\0\261\1\3\0\0\1\16\15\0\0n\1\0\0"
    "\2\0\0\0\20\15\0\0\0\0\262\1\2\0\1\1\22\15\0\0o\1\0\0\10\0\0\0\32\15\0\0p\1\0\0\7\0\0\0!\15"
    "\0\0\0\0\264\1\3\0\0\1$\15\0\0\0\0\24\0\3\0\0\1'\15\0\0\0\0\24\0\4\0\0\1+\15\0\0\0\0^\1\7\0"
    "\0\0012\15\0\0\0\0^\1\10\0\0\1:\15\0\0\0\0\265\1\5\0\0\1\77\15\0\0\0\0\265\1\6\0\0\1E\15\0\0"
    "q\1\0\0\7\0\0\0L\15\0\0\0\0\264\1\3\0\0\1O\15\0\0\0\0\266\1\3\0\0\1R\15\0\0\0\0\212\0\4\0\0"
    "\1V\15\0\0\0\0\266\1\4\0\0\1Z\15\0\0\0\0\267\1\3\0\0\1]\15\0\0r\1\0\0\7\0\0\0d\15\0\0s\1\0\0"
    "\10\0\0\0l\15\0\0t\1\0\0\5\0\0\0q\15\0\0u\1\0\0\6\0\0\0w\15\0\0\0\0\3\1\11\0\0\1\200\15\0\0"
    "\0\0\272\1\4\0\1\1\204\15\0\0\0\0\273\1\4\0\0\1\210\15\0\0\0\0\273\1\5\0\0\1\215\15\0\0\0\0"
    "\274\1\4\0\0\1\221\15\0\0\0\0\274\1\5\0\0\1\226\15\0\0\0\0|\1\4\0\0\1\232\15\0\0\0\0\276\1\5"
    "\0\0\1\237\15\0\0\0\0\276\1\5\0\0\1\244\15\0\0\0\0\277\1\10\0\0\1\254\15\0\0\0\0\277\1\11\0"
    "\0\1\265\15\0\0w\1\0\0\11\0\0\0\276\15\0\0x\1\0\0\12\0\0\0\310\15\0\0\0\0\276\1\4\0\0\1\314"
    "\15\0\0\0\0\276\1\5\0\0\1\321\15\0\0\0\0\301\1\3\0\0\1\324\15\0\0\0\0\302\1\2\0\1\1\326\15\0"
    "\0\0\0\226\0\6\0\0\1\334\15\0\0\0\0\226\0\7\0\0\1\343\15\0\0\0\0E\0\4\0\0\1\347\15\0\0\0\0"
    "\304\1\3\0\0\1\352\15\0\0\0\0\306\1\3\0\0\1\355\15\0\0\0\0\307\1\3\0\0\1\360\15\0\0\0\0\311"
    "\1\3\0\0\1\363\15\0\0\0\0\312\1\3\0\0\1\366\15\0\0\0\0\313\1\3\0\0\1\371\15\0\0\0\0\314\1\3"
    "\0\0\1\374\15\0\0\0\0\267\1\3\0\0\1\377\15\0\0\0\0\315\1\3\0\0\1\2\16\0\0y\1\0\0\12\0\0\0\14"
    "\16\0\0|\1\0\0\15\0\0\0\31\16\0\0}\1\0\0\15\0\0\0&\16\0\0~\1\0\0\11\0\0\0/\16\0\0\0\0\321\1"
    "\3\0\0\0012\16\0\0\0\0\322\1\3\0\0\0015\16\0\0\0\0\323\1\3\0\0\18\16\0\0\177\1\0\0\10\0\0\0@"
    "\16\0\0\200\1\0\0\5\0\0\0E\16\0\0\201\1\0\0\5\0\0\0J\16\0\0\202\1\0\0\12\0\0\0T\16\0\0\0\0"
    "\326\1\3\0\1\1W\16\0\0\203\1\0\0\12\0\0\0a\16\0\0\204\1\0\0\10\0\0\0i\16\0\0\205\1\0\0\6\0\0"
    "\0o\16\0\0\206\1\0\0\10\0\0\0w\16\0\0\207\1\0\0\10\0\0\0\177\16\0\0\210\1\0\0\11\0\0\0\210"
    "\16\0\0\211\1\0\0\7\0\0\0\217\16\0\0\212\1\0\0\10\0\0\0\227\16\0\0\213\1\0\0\11\0\0\0\240\16"
    "\0\0\214\1\0\0\4\0\0\0\244\16\0\0\215\1\0\0\6\0\0\0\252\16\0\0\0\0E\0\6\0\0\1\260\16\0\0\216"
    "\1\0\0\5\0\0\0\265\16\0\0\217\1\0\0\7\0\0\0\274\16\0\0\0\0\337\1\5\0\0\1\301\16\0\0\0\0\337"
    "\1\6\0\0\1\307\16\0\0\220\1\0\0\4\0\0\0\313\16\0\0\221\1\340\1\4\0\0\1\317\16\0\0\0\0%\1\6\0"
    "\0\1\325\16\0\0\0\0%\1\7\0\0\1\334\16\0\0\0\0%\1\7\0\0\1\343\16\0\0\0\0\340\1\5\0\0\1\350\16"
    "\0\0\223\1\0\0\13\0\0\0\363\16\0\0\224\1\0\0\11\0\0\0\374\16\0\0\225\1\0\0\11\0\0\0\5\17\0\0"
    "\0\0\343\1\3\0\0\1\10\17\0\0\0\0\344\1\4\0\1\1\14\17\0\0\0\0\345\1\10\0\0\1\24\17\0\0\0\0"
    "\345\1\7\0\0\1\33\17\0\0\0\0\345\1\10\0\0\1#\17\0\0\226\1\0\0\3\0\0\0&\17\0\0\227\1\0\0\7\0"
    "\0\0-\17\0\0\232\1\0\0\6\0\0\0003\17\0\0\0\0\352\1\3\0\0\0016\17\0\0\0\0\353\1\3\0\0\19\17\0"
    "\0\0\0\355\1\2\0\0\1;\17\0\0\0\0\356\1\3\0\0\1>\17\0\0\0\0\357\1\3\0\0\1A\17\0\0\0\0\360\1\3"
    "\0\0\1D\17\0\0\0\0\361\1\3\0\0\1G\17\0\0\233\1\0\0\7\0\0\0N\17\0\0\234\1\0\0\10\0\0\0V\17\0"
    "\0\0\0\363\1\6\0\0\1\134\17\0\0\235\1\0\0\11\0\0\0e\17\0\0\236\1\365\1\3\0\1\1h\17\0\0\237\1"
    "\0\0\10\0\0\0p\17\0\0\240\1\0\0\7\0\0\0w\17\0\0\241\1\0\0\12\0\0\0\201\17\0\0\242\1\0\0\12\0"
    "\0\0\213\17\0\0\0\0\371\1\3\0\0\1\216\17\0\0\0\0\372\1\3\0\0\1\221\17\0\0\0\0\373\1\3\0\0\1"
    "\224\17\0\0\0\0\374\1\3\0\0\1\227\17\0\0\0\0\375\1\3\0\0\1\232\17\0\0\0\0\376\1\3\0\0\1\235"
    "\17\0\0\0\0h\0\5\0\0\1\242\17\0\0\0\0h\0\6\0\0\1\250\17\0\0\0\0\377\1\3\0\0\1\253\17\0\0\0\0"
    "\0\2\3\0\0\1\256\17\0\0\0\0\1\2\3\0\0\1\261\17\0\0\243\1\0\0\2\0\0\0\263\17\0\0\244\1\346\1"
    "\3\0\0\1\266\17\0\0\0\0\2\2\3\0\0\1\271\17\0\0\0\0\3\2\3\0\0\1\274\17\0\0\245\1\0\0\7\0\0\0"
    "\303\17\0\0\0\0\4\2\3\0\0\1\306\17\0\0\0\0\5\2\3\0\0\1\311\17\0\0\0\0\6\2\3\0\0\1\314\17\0\0"
    "\0\0\7\2\3\0\0\1\317\17\0\0\246\1\0\0\1\0\0\0\320\17\0\0\252\1\0\0\2\0\0\0\322\17\0\0\0\0\10"
    "\2\3\0\0\1\325\17\0\0\253\1\34\0\3\0\0\1\330\17\0\0\0\0\34\0\4\0\0\1\334\17\0\0\0\0\14\2\5\0"
    "\0\1\341\17\0\0\0\0\14\2\6\0\0\1\347\17\0\0\0\0\5\1\5\0\0\1\354\17\0\0\0\0\5\1\6\0\0\1\362"
    "\17\0\0\254\1\0\0\7\0\0\0\371\17\0\0\255\1\0\0\10\0\0\0\1\20\0\0\0\0\34\0\4\0\0\1\5\20\0\0"
    "\256\1\0\0\3\0\0\0\10\20\0\0\257\1\0\0\5\0\0\0\15\20\0\0\260\1\0\0\10\0\0\0\25\20\0\0\261\1"
    "\0\0\6\0\0\0\33\20\0\0\262\1\0\0\12\0\0\0%\20\0\0\263\1\0\0\13\0\0\0000\20\0\0\266\1\0\0\3\0"
    "\0\0003\20\0\0\0\0\23\2\3\0\0\0016\20\0\0\0\0[\0\10\0\0\1>\20\0\0\0\0[\0\11\0\0\1G\20\0\0\0"
    "\0\24\2\5\0\0\1L\20\0\0\275\1\0\0\2\0\0\0N\20\0\0\0\0\26\2\3\0\0\1Q\20\0\0\277\1\0\0\12\0\0"
    "\0[\20\0\0\300\1\0\0\7\0\0\0b\20\0\0\301\1\0\0\10\0\0\0j\20\0\0\0\0\27\2\3\0\0\1m\20\0\0\0\0"
    "j\1\3\0\0\1p\20\0\0\302\1\30\2\3\0\0\1s\20\0\0\0\0\336\0\3\0\0\1v\20\0\0\0\0\336\0\3\0\0\1y"
    "\20\0\0\0\0\30\2\3\0\0\1|\20\0\0\303\1\0\0\5\0\0\0\201\20\0\0\305\1\0\0\6\0\0\0\207\20\0\0"
    "\306\1\0\0\11\0\0\0\220\20\0\0\0\0\34\2\3\0\0\1\223\20\0\0\307\1\35\2\3\0\0\1\226\20\0\0\310"
    "\1\0\0\2\0\0\0\230\20\0\0\311\1\36\2\3\0\0\1\233\20\0\0\312\1\0\0\2\0\0\0\235\20\0\0\313\1\0"
    "\0\5\0\0\0\242\20\0\0\314\1\0\0\6\0\0\0\250\20\0\0\315\1\0\0\2\0\0\0\252\20\0\0\316\1!\2\3\0"
    "\0\1\255\20\0\0\317\1\0\0\10\0\0\0\265\20\0\0\321\1\0\0\3\0\0\0\270\20\0\0\357\1\0\0\4\0\0\0"
    "\274\20\0\0\360\1\0\0\5\0\0\0\301\20\0\0\0\0;\2\3\0\0\1\304\20\0\0\0\0\366\0\7\0\0\1\313\20"
    "\0\0\0\0\366\0\10\0\0\1\323\20\0\0\0\0\341\1\7\0\0\1\332\20\0\0\0\0\341\1\10\0\0\1\342\20\0"
    "\0\0\0<\2\1\0\0\1\343\20\0\0\361\1\0\0\2\0\0\0\345\20\0\0\0\0=\2\6\0\0\1\353\20\0\0\0\0>\2\3"
    "\0\0\1\356\20\0\0\363\1\0\0\7\0\0\0\365\20\0\0\0\0\77\2\5\0\0\1\372\20\0\0\0\0\77\2\6\0\0\1"
    "\0\21\0\0\0\0\77\2\5\0\0\1\5\21\0\0\364\1\0\0\10\0\0\0\15\21\0\0\365\1\0\0\11\0\0\0\26\21\0"
    "\0\366\1\0\0\6\0\0\0\34\21\0\0\367\1\0\0\12\0\0\0&\21\0\0\370\1\0\0\5\0\0\0+\21\0\0\374\1\0"
    "\0\12\0\0\0005\21\0\0\0\0\325\1\6\0\0\1;\21\0\0\0\0\325\1\7\0\0\1B\21\0\0\375\1\0\0\6\0\0\0H"
    "\21\0\0\0\0=\2\10\0\0\1P\21\0\0\0\0B\2\3\0\0\1S\21\0\0\0\0C\2\3\0\0\1V\21\0\0\0\0D\2\3\0\1\1"
    "Y\21\0\0\0\2y\0\5\0\0\1^\21\0\0\0\0\235\0\7\0\0\1e\21\0\0\0\0E\2\7\0\0\1l\21\0\0\0\0\235\0\5"
    "\0\0\1q\21\0\0\1\2\0\0\4\0\0\0u\21\0\0\2\2\0\0\10\0\0\0}\21\0\0\0\0F\2\3\0\1\1\200\21\0\0\0"
    "\0G\2\6\0\0\1\206\21\0\0\0\0G\2\7\0\0\1\215\21\0\0\0\0H\2\6\0\0\1\223\21\0\0\0\0H\2\7\0\0\1"
    "\232\21\0\0\5\2I\2\4\0\0\1\236\21\0\0\6\2I\2\5\0\0\1\243\21\0\0\0\0K\2\7\0\0\1\252\21\0\0\0"
    "\0K\2\10\0\0\1\262\21\0\0\0\0K\2\10\0\0\1\272\21\0\0\0\0L\2\3\0\0\1\275\21\0\0\7\2\0\0\4\0\0"
    "\0\301\21\0\0\11\2\0\0\12\0\0\0\313\21\0\0\12\2\0\0\13\0\0\0\326\21\0\0\0\0N\2\3\0\0\1\331"
    "\21\0\0\0\0O\2\7\0\0\1\340\21\0\0\0\0O\2\10\0\0\1\350\21\0\0\0\0O\2\7\0\0\1\357\21\0\0\0\0O"
    "\2\10\0\0\1\367\21\0\0\13\2P\2\3\0\0\1\372\21\0\0\0\0Q\2\4\0\0\1\376\21\0\0\0\0R\2\3\0\0\1\1"
    "\22\0\0\0\0S\2\3\0\0\1\4\22\0\0\14\2\0\0\3\0\0\0\7\22\0\0\15\2\0\0\6\0\0\0\15\22\0\0\0\0U\2"
    "\10\0\0\1\25\22\0\0\16\2\0\0\10\0\0\0\35\22\0\0\17\2\0\0\12\0\0\0'\22\0\0\21\2W\2\5\0\0\1,"
    "\22\0\0\22\2W\2\6\0\0\0012\22\0\0\0\0Q\2\3\0\0\0015\22\0\0\23\2\0\0\2\0\0\0007\22\0\0\24\2Y"
    "\2\3\0\0\1:\22\0\0\25\2Y\2\4\0\0\1>\22\0\0\0\0\11\1\3\0\0\1A\22\0\0\0\0n\0\4\0\0\1E\22\0\0\0"
    "\0n\0\5\0\0\1J\22\0\0\0\0Z\2\4\0\0\1N\22\0\0\0\0Z\2\5\0\0\1S\22\0\0\0\0[\2\3\0\0\1V\22\0\0\0"
    "\0\134\2\5\0\0\1[\22\0\0\0\0]\2\3\0\0\1^\22\0\0\27\2\0\0\5\0\0\0c\22\0\0\30\2\0\0\6\0\0\0i"
    "\22\0\0\0\0L\1\7\0\0\1p\22\0\0\0\0L\1\11\0\0\1y\22\0\0\0\0L\1\10\0\0\1\201\22\0\0\0\0z\0\4\0"
    "\0\1\205\22\0\0\0\0z\0\5\0\0\1\212\22\0\0\0\0\134\2\6\0\0\1\220\22\0\0\31\2_\2\1\0\1\1\221"
    "\22\0\0\0\0`\2\4\0\0\1\225\22\0\0\0\0`\2\5\0\0\1\232\22\0\0\0\0a\2\6\0\0\1\240\22\0\0\32\2\0"
    "\0\2\0\0\0\242\22\0\0\34\2\0\0\12\0\0\0\254\22\0\0\0\0r\0\5\0\0\1\261\22\0\0\0\0c\2\4\0\0\1"
    "\265\22\0\0\0\0c\2\5\0\0\1\272\22\0\0\35\2\0\0\10\0\0\0\302\22\0\0\36\2\256\0\10\0\0\1\312"
    "\22\0\0\37\2\0\0\10\0\0\0\322\22\0\0\42\2\0\0\2\0\0\0\324\22\0\0\0\0e\2\3\0\0\1\327\22\0\0#"
    "\2\0\0\10\0\0\0\337\22\0\0$\2\0\0\11\0\0\0\350\22\0\0\0\0g\2\4\0\0\1\354\22\0\0\0\0g\2\5\0\0"
    "\1\361\22\0\0\0\0\225\0\4\0\0\1\365\22\0\0\0\0\225\0\5\0\0\1\372\22\0\0%\2\0\0\5\0\0\0\377"
    "\22\0\0\0\0\331\1\7\0\0\1\6\23\0\0\0\0\331\1\10\0\0\1\16\23\0\0\0\0i\2\5\0\0\1\23\23\0\0\0\0"
    "i\2\6\0\0\1\31\23\0\0\0\0\4\2\2\0\1\1\33\23\0\0'\2\264\0\3\0\0\1\36\23\0\0\0\0j\2\3\0\0\1!"
    "\23\0\0\0\0k\2\3\0\0\1$\23\0\0(\2\0\0\7\0\0\0+\23\0\0)\2\0\0\10\0\0\0003\23\0\0\0\0l\2\3\0\1"
    "\0016\23\0\0\0\0m\2\6\0\0\1<\23\0\0\0\0m\2\7\0\0\1C\23\0\0+\2d\1\2\0\0\1E\23\0\0\0\0n\2\3\0"
    "\0\1H\23\0\0,\2o\2\2\0\0\1J\23\0\0\0\0p\2\3\0\0\1M\23\0\0-\2\0\0\4\0\0\0Q\23\0\0\0\0s\2\3\0"
    "\1\1T\23\0\0\0\0m\2\5\0\0\1Y\23\0\0\0\0m\2\6\0\0\1_\23\0\0\0\0\333\1\7\0\0\1f\23\0\0\0\0\333"
    "\1\10\0\0\1n\23\0\0\0\0t\2\5\0\0\1s\23\0\0\0\0t\2\6\0\0\1y\23\0\0\0\0n\1\6\0\0\1\177\23\0\0"
    "\0\0n\1\7\0\0\1\206\23\0\0\0\0u\2\3\0\0\1\211\23\0\0.\2\0\0\6\0\0\0\217\23\0\0/\2\0\0\7\0\0"
    "\0\226\23\0\0000\2\0\0\6\0\0\0\234\23\0\0001\2\0\0\7\0\0\0\243\23\0\0\0\0x\2\3\0\0\1\246\23"
    "\0\0002\2\0\0\1\0\0\0\247\23\0\0007\2\0\0\2\0\0\0\251\23\0\08\2\0\0\5\0\0\0\256\23\0\0:\2\0"
    "\0\12\0\0\0\270\23\0\0;\2\0\0\13\0\0\0\303\23\0\0<\2\0\0\5\0\0\0\310\23\0\0=\2\0\0\6\0\0\0"
    "\316\23\0\0\0\0~\2\6\0\0\1\324\23\0\0\0\0~\2\7\0\0\1\333\23\0\0\0\0\177\2\10\0\0\1\343\23\0"
    "\0>\2\0\0\3\0\0\0\346\23\0\0\0\0\200\2\3\0\0\1\351\23\0\0\0\0\201\2\6\0\0\1\357\23\0\0B\2\0"
    "\0\5\0\0\0\364\23\0\0\0\0\203\2\3\0\0\1\367\23\0\0\0\0004\0\11\0\0\1\0\24\0\0\0\0004\0\12\0"
    "\0\1\12\24\0\0\0\0\204\2\3\0\0\1\15\24\0\0\0\0\205\2\3\0\0\1\20\24\0\0\0\0\206\2\3\0\0\1\23"
    "\24\0\0\0\0\207\2\3\0\0\1\26\24\0\0\0\0\210\2\3\0\1\1\31\24\0\0\0\0k\1\4\0\0\1\35\24\0\0\0\0"
    "\211\2\3\0\1\1 \24\0\0\0\0\212\2\4\0\0\1$\24\0\0\0\0\213\2\3\0\0\1'\24\0\0E\2\0\0\6\0\0\0-"
    "\24\0\0F\2\0\0\7\0\0\0004\24\0\0G\2\0\0\12\0\0\0>\24\0\0H\2\0\0\13\0\0\0I\24\0\0I\2\0\0\2\0"
    "\0\0K\24\0\0J\2\253\0\3\0\0\1N\24\0\0K\2\0\0\2\0\0\0P\24\0\0L\2y\2\3\0\0\1S\24\0\0M\2\0\0\3"
    "\0\0\0V\24\0\0\0\0z\1\10\0\0\1^\24\0\0\0\0z\1\6\0\0\1d\24\0\0\0\0z\1\7\0\0\1k\24\0\0\0\0z\1"
    "\10\0\0\1s\24\0\0\0\0z\1\6\0\0\1y\24\0\0\0\0z\1\7\0\0\1\200\24\0\0\0\0\220\2\4\0\0\1\204\24"
    "\0\0\0\0\221\2\10\0\0\1\214\24\0\0\0\0\221\2\11\0\0\1\225\24\0\0\0\0\222\2\3\0\0\1\230\24\0"
    "\0O\2\0\0\2\0\0\0\232\24\0\0P\2\0\0\6\0\0\0\240\24\0\0S\2\0\0\4\0\0\0\244\24\0\0U\2\0\0\11\0"
    "\0\0\255\24\0\0V\2\0\0\13\0\0\0\270\24\0\0\0\0\227\2\3\0\1\1\273\24\0\0\0\0\231\2\3\0\0\1"
    "\276\24\0\0W\2\211\2\3\0\0\1\301\24\0\0\0\0\233\2\3\0\0\1\304\24\0\0\0\0\234\2\3\0\0\1\307"
    "\24\0\0X\2\0\0\6\0\0\0\315\24\0\0Y\2\0\0\10\0\0\0\325\24\0\0Z\2\0\0\11\0\0\0\336\24\0\0[\2\0"
    "\0\10\0\0\0\346\24\0\0\134\2\0\0\11\0\0\0\357\24\0\0]\2\237\2\4\0\0\1\363\24\0\0\0\0\241\2\3"
    "\0\0\1\366\24\0\0\0\0\242\2\6\0\0\1\374\24\0\0\0\0\241\2\5\0\0\1\1\25\0\0^\2\0\0\7\0\0\0\10"
    "\25\0\0\0\0\244\2\3\0\0\1\13\25\0\0`\2\0\0\6\0\0\0\21\25\0\0a\2\0\0\7\0\0\0\30\25\0\0b\2\0\0"
    "\10\0\0\0 \25\0\0\0\0\246\2\6\0\0\1&\25\0\0\0\0\246\2\7\0\0\1-\25\0\0\0\0\244\2\4\0\0\0011"
    "\25\0\0\0\0\247\2\3\0\1\0014\25\0\0c\2\0\0\5\0\0\09\25\0\0l\2\0\0\11\0\0\0B\25\0\0m\2\0\0\6"
    "\0\0\0H\25\0\0n\2\0\0\5\0\0\0M\25\0\0o\2\0\0\7\0\0\0T\25\0\0p\2\0\0\7\0\0\0[\25\0\0r\2\0\0\2"
    "\0\0\0]\25\0\0s\2\253\2\3\0\0\1`\25\0\0\0\0\254\2\3\0\0\1c\25\0\0t\2\0\0\3\0\0\0f\25\0\0\0\0"
    "\255\2\3\0\0\1i\25\0\0w\2\0\0\2\0\0\0k\25\0\0\0\0\256\2\3\0\1\1n\25\0\0{\2\0\0\7\0\0\0u\25\0"
    "\0|\2z\0\10\0\0\1}\25\0\0}\2z\0\3\0\0\1\200\25\0\0\0\0\260\2\3\0\0\1\203\25\0\0\0\0\261\2\10"
    "\0\0\1\213\25\0\0\0\0\261\2\10\0\0\1\223\25\0\0~\2\0\0\6\0\0\0\231\25\0\0\0\0\372\0\5\0\0\1"
    "\236\25\0\0\0\0\372\0\6\0\0\1\244\25\0\0\177\2\0\0\5\0\0\0\251\25\0\0\200\2\0\0\10\0\0\0\261"
    "\25\0\0\0\0\264\2\3\0\0\1\264\25\0\0\0\0\264\2\4\0\0\1\270\25\0\0\0\0\265\2\3\0\1\1\273\25\0"
    "\0\201\2\0\0\7\0\0\0\302\25\0\0\202\2\0\0\10\0\0\0\312\25\0\0\203\2\0\0\12\0\0\0\324\25\0\0"
    "\0\0\270\2\3\0\0\1\327\25\0\0\204\2\0\0\2\0\0\0\331\25\0\0\207\2\0\0\5\0\0\0\336\25\0\0\210"
    "\2\0\0\11\0\0\0\347\25\0\0\211\2\0\0\6\0\0\0\355\25\0\0\212\2\0\0\7\0\0\0\364\25\0\0\0\0\253"
    "\0\4\0\0\1\370\25\0\0\213\2\0\0\5\0\0\0\375\25\0\0\0\0R\1\4\0\0\1\1\26\0\0\0\0R\1\5\0\0\1\6"
    "\26\0\0\0\0\273\2\3\0\0\1\11\26\0\0\214\2\0\0\5\0\0\0\16\26\0\0\215\2\0\0\6\0\0\0\24\26\0\0"
    "\0\0\275\2\3\0\0\1\27\26\0\0\216\2\0\0\4\0\0\0\33\26\0\0\222\2\0\0\1\0\0\0\34\26\0\0\225\2\0"
    "\0\6\0\0\0\42\26\0\0\226\2\0\0\11\0\0\0+\26\0\0\227\2\0\0\5\0\0\0000\26\0\0\230\2\0\0\12\0\0"
    "\0:\26\0\0\231\2\0\0\13\0\0\0E\26\0\0\0\0B\0\4\0\0\1I\26\0\0\0\0B\0\5\0\0\1N\26\0\0\0\0}\2\4"
    "\0\0\1R\26\0\0\0\0}\2\5\0\0\1W\26\0\0\0\0\300\1\7\0\0\1^\26\0\0\0\0\300\1\7\0\0\1e\26\0\0\0"
    "\0\301\2\7\0\0\1l\26\0\0\232\2\0\0\10\0\0\0t\26\0\0\233\2\0\0\11\0\0\0}\26\0\0\0\0\212\1\5\0"
    "\0\1\202\26\0\0\0\0\212\1\6\0\0\1\210\26\0\0\0\0\303\2\6\0\0\1\216\26\0\0\0\0\303\2\7\0\0\1"
    "\225\26\0\0\0\0\304\2\5\0\0\1\232\26\0\0\234\2\0\0\4\0\0\0\236\26\0\0\235\2\0\0\10\0\0\0\246"
    "\26\0\0\0\0\305\2\3\0\0\1\251\26\0\0\0\0\306\2\5\0\0\1\256\26\0\0\236\2\0\0\5\0\0\0\263\26\0"
    "\0\237\2\0\0\10\0\0\0\273\26\0\0\0\0\310\2\4\0\0\1\277\26\0\0\0\0\311\2\3\0\0\1\302\26\0\0\0"
    "\0\312\2\3\0\0\1\305\26\0\0\240\2K\0\2\0\0\1\307\26\0\0\0\0\313\2\2\0\1\1\311\26\0\0\0\0\314"
    "\2\3\0\0\1\314\26\0\0\0\0\315\2\3\0\0\1\317\26\0\0\0\0\316\2\3\0\0\1\322\26\0\0\0\0\364\1\6"
    "\0\0\1\330\26\0\0\0\0\364\1\7\0\0\1\337\26\0\0\0\0\236\2\5\0\0\1\344\26\0\0\0\0\236\2\10\0\0"
    "\1\354\26\0\0\0\0\236\2\6\0\0\1\362\26\0\0\0\0\317\2\3\0\1\1\365\26\0\0\0\0\320\2\7\0\0\1"
    "\374\26\0\0\241\2\0\0\6\0\0\0\2\27\0\0\0\0\321\2\3\0\1\1\5\27\0\0\0\0\322\2\3\0\0\1\10\27\0"
    "\0\245\2\0\0\10\0\0\0\20\27\0\0\252\2\0\0\13\0\0\0\33\27\0\0\0\0\323\2\3\0\0\1\36\27\0\0\0\0"
    "\324\2\3\0\0\1!\27\0\0\0\0\313\2\3\0\1\1$\27\0\0\0\0\325\2\3\0\0\1'\27\0\0\0\0\325\2\4\0\0\1"
    "+\27\0\0\253\2\0\0\2\0\0\0-\27\0\0\0\0\326\2\3\0\0\0010\27\0\0\0\0\364\1\6\0\0\0016\27\0\0\0"
    "\0\364\1\7\0\0\1=\27\0\0\254\2\0\0\7\0\0\0D\27\0\0\255\2\0\0\10\0\0\0L\27\0\0\256\2\0\0\6\0"
    "\0\0R\27\0\0\257\2\0\0\7\0\0\0Y\27\0\0\261\2\0\0\7\0\0\0`\27\0\0\263\2\0\0\14\0\0\0l\27\0\0"
    "\265\2\0\0\15\0\0\0y\27\0\0\266\2\0\0\2\0\0\0{\27\0\0\267\2\36\2\3\0\0\1~\27\0\0\0\0\325\2\3"
    "\0\0\1\201\27\0\0\0\0\364\1\10\0\0\1\211\27\0\0\0\0\364\1\11\0\0\1\222\27\0\0\270\2\0\0\1\0"
    "\0\0\223\27\0\0\303\2\0\0\3\0\0\0\226\27\0\0\0\0\332\2\3\0\0\1\231\27\0\0\0\0\333\2\3\0\0\1"
    "\234\27\0\0\304\2\0\0\6\0\0\0\242\27\0\0\305\2\0\0\7\0\0\0\251\27\0\0\0\0\335\2\3\0\0\1\254"
    "\27\0\0\0\0\336\2\3\0\0\1\257\27\0\0\0\0\337\2\3\0\0\1\262\27\0\0\306\2\0\0\3\0\0\0\265\27\0"
    "\0\307\2\0\0\2\0\0\0\267\27\0\0\310\2\0\0\7\0\0\0\276\27\0\0\311\2\0\0\11\0\0\0\307\27\0\0\0"
    "\0\341\2\3\0\1\1\312\27\0\0\312\2\0\0\6\0\0\0\320\27\0\0\314\2\0\0\10\0\0\0\330\27\0\0\316\2"
    "\0\0\6\0\0\0\336\27\0\0\322\2\0\0\7\0\0\0\345\27\0\0\323\2\0\0\11\0\0\0\356\27\0\0\336\2\0\0"
    "\2\0\0\0\360\27\0\0\337\2\0\0\3\0\0\0\363\27\0\0\340\2\11\0\3\0\0\1\366\27\0\0\0\0\350\2\4\0"
    "\0\1\372\27\0\0\0\0\32\0\4\0\0\1\376\27\0\0\0\0\351\2\4\0\0\1\2\30\0\0\0\0\337\2\3\0\0\1\5"
    "\30\0\0\0\0\337\2\4\0\0\1\11\30\0\0\0\0\352\2\3\0\0\1\14\30\0\0\0\0\353\2\3\0\1\1\17\30\0\0"
    "\0\0\346\2\3\0\1\1\22\30\0\0\341\2\0\0\2\0\0\0\24\30\0\0\0\0\354\2\3\0\0\1\27\30\0\0\0\0\355"
    "\2\3\0\0\1\32\30\0\0\0\0\356\2\3\0\0\1\35\30\0\0\342\2\357\2\3\0\0\1 \30\0\0\0\0\360\2\3\0\0"
    "\1#\30\0\0\343\2\0\0\5\0\0\0(\30\0\0\346\2\0\0\12\0\0\0002\30\0\0\351\2\0\0\13\0\0\0=\30\0\0"
    "\0\0\362\2\3\0\0\1@\30\0\0\354\2\0\0\7\0\0\0G\30\0\0\0\0\25\2\4\0\0\1K\30\0\0\0\0\25\2\5\0\0"
    "\1P\30\0\0\0\0\363\2\3\0\0\1S\30\0\0\0\0\364\2\3\0\0\1V\30\0\0\0\0\365\2\3\0\0\1Y\30\0\0\355"
    "\2\0\0\11\0\0\0b\30\0\0\356\2\0\0\12\0\0\0l\30\0\0\0\0\366\2\3\0\0\1o\30\0\0\366\2\0\0\4\0\0"
    "\0s\30\0\0\370\2\0\0\7\0\0\0z\30\0\0\371\2\0\0\12\0\0\0\204\30\0\0\0\0\367\2\3\0\0\1\207\30"
    "\0\0\0\0\370\2\3\0\0\1\212\30\0\0\0\0\370\2\4\0\0\1\216\30\0\0\0\0\371\2\3\0\0\1\221\30\0\0"
    "\372\2\0\0\4\0\0\0\225\30\0\0\376\2\0\0\3\0\0\0\230\30\0\0\0\0\374\2\3\0\0\1\233\30\0\0\377"
    "\2\0\0\2\0\0\0\235\30\0\0\0\3\376\2\3\0\0\1\240\30\0\0\0\0\377\2\3\0\0\1\243\30\0\0\0\0\0\3"
    "\3\0\0\1\246\30\0\0\0\0\1\3\3\0\0\1\251\30\0\0\0\0\2\3\3\0\0\1\254\30\0\0\0\0\3\3\3\0\0\1"
    "\257\30\0\0\0\0\4\3\3\0\0\1\262\30\0\0\0\0\5\3\3\0\0\1\265\30\0\0\0\0\6\3\3\0\0\1\270\30\0\0"
    "\0\0\206\0\3\0\0\1\273\30\0\0\0\0\367\0\3\0\0\1\276\30\0\0\0\0\246\0\3\0\0\1\301\30\0\0\0\0"
    "\210\2\3\0\0\1\304\30\0\0\0\0\7\3\3\0\0\1\307\30\0\0\0\0\10\3\3\0\0\1\312\30\0\0\0\0\11\3\3"
    "\0\0\1\315\30\0\0\0\0\12\3\3\0\0\1\320\30\0\0\0\0\13\3\3\0\0\1\323\30\0\0\0\0\14\3\3\0\0\1"
    "\326\30\0\0\0\0\15\3\3\0\0\1\331\30\0\0\0\0\244\0\3\0\0\1\334\30\0\0\0\0\16\3\3\0\0\1\337\30"
    "\0\0\0\0\17\3\3\0\0\1\342\30\0\0\0\0\20\3\3\0\0\1\345\30\0\0\0\0\21\3\3\0\0\1\350\30\0\0\0\0"
    "\22\3\3\0\0\1\353\30\0\0\0\0\23\3\3\0\0\1\356\30\0\0\0\0\24\3\3\0\1\1\361\30\0\0\0\0\25\3\3"
    "\0\0\1\364\30\0\0\1\3\0\0\5\0\0\0\371\30\0\0\2\3\0\0\6\0\0\0\377\30\0\0\0\0\202\1\3\0\0\1\2"
    "\31\0\0\0\0\202\1\4\0\0\1\6\31\0\0\0\0\27\3\3\0\0\1\11\31\0\0\0\0\30\3\3\0\1\1\14\31\0\0\3\3"
    "\256\0\4\0\0\1\20\31\0\0\0\0\256\0\5\0\0\1\25\31\0\0\0\0\31\3\3\0\0\1\30\31\0\0\4\3\0\0\10\0"
    "\0\0 \31\0\0\6\3\0\0\12\0\0\0*\31\0\0\7\3\0\0\13\0\0\0005\31\0\0\0\0\34\3\3\0\0\18\31\0\0\0"
    "\0\35\3\3\0\0\1;\31\0\0\10\3\0\0\1\0\0\0<\31\0\0\0\0\36\3\3\0\0\1\77\31\0\0\0\0\37\3\5\0\0\1"
    "D\31\0\0\11\3\0\0\7\0\0\0K\31\0\0\0\0\37\3\6\0\0\1Q\31\0\0\0\0 \3\3\0\0\1T\31\0\0\13\3\0\0\6"
    "\0\0\0Z\31\0\0\14\3\0\0\7\0\0\0a\31\0\0\0\0\42\3\3\0\0\1d\31\0\0\0\0\36\3\3\0\1\1g\31\0\0\0"
    "\0#\3\3\0\0\1j\31\0\0\15\3\0\0\10\0\0\0r\31\0\0\16\3\0\0\12\0\0\0|\31\0\0\0\0%\3\2\0\1\1~\31"
    "\0\0\0\0&\3\2\0\0\1\200\31\0\0\0\0T\2\7\0\0\1\207\31\0\0\0\0T\2\5\0\0\1\214\31\0\0\0\0T\2\7"
    "\0\0\1\223\31\0\0\0\0T\2\6\0\0\1\231\31\0\0\0\0'\3\3\0\0\1\234\31\0\0\0\0(\3\3\0\0\1\237\31"
    "\0\0\0\0)\3\3\0\0\1\242\31\0\0\0\0*\3\3\0\0\1\245\31\0\0\17\3\0\0\2\0\0\0\247\31\0\0\0\0+\3"
    "\3\0\0\1\252\31\0\0\0\0,\3\3\0\0\1\255\31\0\0\0\0#\3\3\0\0\1\260\31\0\0\20\3-\3\3\0\0\1\263"
    "\31\0\0\0\0.\3\3\0\0\1\266\31\0\0\0\0/\3\3\0\0\1\271\31\0\0\0\0T\2\3\0\0\1\274\31\0\0\0\0R\2"
    "\3\0\0\1\277\31\0\0\0\0T\2\6\0\0\1\305\31\0\0\0\0T\2\6\0\0\1\313\31\0\0\0\0T\2\10\0\0\1\323"
    "\31\0\0\0\0T\2\7\0\0\1\332\31\0\0\0\0\235\0\2\0\0\1\334\31\0\0\21\0030\3\2\0\0\1\336\31\0\0"
    "\22\0031\3\2\0\0\1\340\31\0\0\0\0f\1\4\0\0\1\344\31\0\0\0\0001\0\3\0\0\1\347\31\0\0\0\0\271"
    "\2\4\0\0\1\353\31\0\0\0\0001\0\3\0\0\1\356\31\0\0\0\0002\3\4\0\0\1\362\31\0\0\0\0\354\0\2\0"
    "\0\1\364\31\0\0\0\0\354\0\7\0\0\1\373\31\0\0\0\0003\3\2\0\0\1\375\31\0\0\0\0\206\0\2\0\0\1"
    "\377\31\0\0\0\0\17\1\2\0\0\1\1\32\0\0\23\3\332\2\6\0\0\1\7\32\0\0\24\3Y\0\4\0\0\1\13\32\0\0"
    "\25\0034\3\6\0\0\1\21\32\0\0\0\0005\3\2\0\0\1\23\32\0\0\0\0\21\0\2\0\0\1\25\32\0\0\0\0K\0\3"
    "\0\0\1\30\32\0\0\0\0\305\2\3\0\0\1\33\32\0\0\0\0\220\1\3\0\0\1\36\32\0\0\0\0\7\3\3\0\0\1!\32"
    "\0\0\0\0\302\0\3\0\0\1$\32\0\0\0\0v\0\3\0\0\1'\32\0\0\0\0\36\1\3\0\0\1*\32\0\0\0\0}\1\3\0\0"
    "\1-\32\0\0\0\0\23\2\3\0\0\0010\32\0\0\0\0Y\2\3\0\0\0013\32\0\0\0\0o\2\3\0\0\0016\32\0\0\0\0"
    "\241\1\3\0\0\19\32\0\0\0\0j\1\3\0\0\1<\32\0\0\0\0\370\2\3\0\0\1\77\32\0\0\26\3\23\1\3\0\0\1B"
    "\32\0\0\0\0\254\1\3\0\0\1E\32\0\0\0\0\361\1\3\0\0\1H\32\0\0\0\0E\1\3\0\0\1K\32\0\0\0\0N\2\3"
    "\0\0\1N\32\0\0\0\0[\2\3\0\0\1Q\32\0\0\0\0'\0\3\0\0\1T\32\0\0\0\0\332\2\3\0\0\1W\32\0\0\0\0;"
    "\1\3\0\0\1Z\32\0\0\0\0\251\1\3\0\0\1]\32\0\0\0\0o\1\3\0\0\1`\32\0\0\0\0\30\3\3\0\0\1c\32\0\0"
    "\0\09\0\3\0\0\1f\32\0\0\0\0004\3\3\0\0\1i\32\0\0\0\0006\3\3\0\0\1l\32\0\0\0\0\206\0\3\0\0\1o"
    "\32\0\0\0\0\217\1\3\0\0\1r\32\0\0\0\0007\3\3\0\0\1u\32\0\0\0\0\231\1\11\0\0\1~\32\0\0\0\0"
    "\226\0\17\0\0\1\215\32\0\0\0\0\272\2\22\0\0\1\237\32\0\0\0\0\235\0\11\0\0\1\250\32\0\0\0\0"
    "\352\0\6\0\0\1\256\32\0\0\0\08\3\11\0\0\1\267\32\0\0\0\0\25\1\11\0\0\1\300\32\0\0\0\0\256\0"
    "\11\0\0\1\311\32\0\0\0\0\264\0\11\0\0\1\322\32\0\0\0\0\256\0\14\0\0\1\336\32\0\0\0\0\264\0"
    "\11\0\0\1\347\32\0\0\0\0y\0\6\0\0\1\355\32\0\0\0\0\256\0\3\0\0\1\360\32\0\0\0\0\202\1\3\0\0"
    "\1\363\32\0\0\0\0\34\1\3\0\0\1\366\32\0\0\0\0\4\0\6\0\0\1\374\32\0\0\0\0004\3\6\0\0\1\2\33\0"
    "\0\0\0t\2\6\0\0\1\10\33\0\0\0\0m\1\14\0\0\1\24\33\0\0\0\0\36\2\6\0\0\1\32\33\0\0\0\0\36\2\6"
    "\0\0\1 \33\0\0\0\0\256\0\3\0\0\1#\33\0\0\0\0\256\0\3\0\0\1&\33\0\0\0\09\3\3\0\0\1)\33\0\0\0"
    "\0\225\2\6\0\0\1/\33\0\0\0\0y\2\14\0\0\1;\33\0\0\0\0\36\2\11\0\0\1D\33\0\0\0\0\11\2\14\0\0\1"
    "P\33\0\0\0\0\36\2\11\0\0\1Y\33\0\0\0\0\225\2\6\0\0\1_\33\0\0\0\0\36\2\11\0\0\1h\33\0\0\0\0"
    "\36\2\11\0\0\1q\33\0\0\0\0\223\1\14\0\0\1}\33\0\0\0\0\207\1\6\0\0\1\203\33\0\0\0\0\207\1\6\0"
    "\0\1\211\33\0\0\0\0\207\1\6\0\0\1\217\33\0\0\0\0\202\1\11\0\0\1\230\33\0\0\0\0\331\1\11\0\0"
    "\1\241\33\0\0\0\0\23\1\6\0\0\1\247\33\0\0\0\0\26\1\6\0\0\1\255\33\0\0\0\0\23\1\6\0\0\1\263"
    "\33\0\0\0\0\305\2\6\0\0\1\271\33\0\0\0\0\305\2\6\0\0\1\277\33\0\0\0\0Z\1\6\0\0\1\305\33\0\0"
    "\0\0\134\1\6\0\0\1\313\33\0\0\0\0Z\1\6\0\0\1\321\33\0\0\0\0Z\1\6\0\0\1\327\33\0\0\0\0\2\0\6"
    "\0\0\1\335\33\0\0\0\0\325\1\11\0\0\1\346\33\0\0\0\0\325\1\11\0\0\1\357\33\0\0\0\0\253\0\14\0"
    "\0\1\373\33\0\0\0\0\253\0\6\0\0\1\1\34\0\0\0\0004\3\6\0\0\1\7\34\0\0\0\0\11\0\11\0\0\1\20\34"
    "\0\0\0\0\11\0\6\0\0\1\26\34\0\0\0\0\31\0\6\0\0\1\34\34\0\0\0\0\32\0\6\0\0\1\42\34\0\0\0\0\11"
    "\0\6\0\0\1(\34\0\0\0\0\36\2\6\0\0\1.\34\0\0\0\0z\0\14\0\0\1:\34\0\0\0\0001\1\6\0\0\1@\34\0\0"
    "\0\0001\1\6\0\0\1F\34\0\0\0\0002\0\11\0\0\1O\34\0\0\0\0\354\0\11\0\0\1X\34\0\0\0\0\241\1\6\0"
    "\0\1^\34\0\0\0\0\241\1\6\0\0\1d\34\0\0\0\0\231\1\6\0\0\1j\34\0\0\0\0\134\1\14\0\0\1v\34\0\0"
    "\0\0\352\0\6\0\0\1|\34\0\0\27\3\0\0\3\0\0\0\177\34\0\0\30\3\0\0\6\0\0\0\205\34\0\0\0\0\235\0"
    "\6\0\0\1\213\34\0\0\0\0\202\1\3\0\0\1\216\34\0\0\0\0\231\1\3\0\0\1\221\34\0\0\0\0\256\0\6\0"
    "\0\1\227\34\0\0\0\0\256\0\11\0\0\1\240\34\0\0\0\0\25\1\6\0\0\1\246\34\0\0\0\08\3\11\0\0\1"
    "\257\34\0\0\0\0:\3\3\0\0\1\262\34\0\0\0\0\0\0\3\0\0\1\265\34\0\0\0\0\0\0\3\0\0\1\270\34\0\0"
    "\0\0\235\0\3\0\0\1\273\34\0\0\0\0000\3\3\0\0\1\276\34\0\0\0\0001\3\3\0\0\1\301\34\0\0\0\0"
    "\241\1\3\0\0\1:\0\1\0\0\0\1\0\1\0\2\1#\1\1\0\0\0\1\0\2\0\2\1%\1\1\0\0\0\2\0\3\0\2\1\265\3\1"
    "\0\0\0\3\0\1\0\2\1\274\3\1\0\0\0\4\0\3\0\2\1\310\3\1\0\0\0\4\0\3\0\2\1\366\3\1\0\0\0\4\0\3\0"
    "\2\1\372\11\1\0\0\0\5\0\2\0\2\1\250\20\1\0\0\0\6\0\2\0\2\1N\24\1\0\0\0\7\0\2\0\2\1\222\27\1"
    "\0\0\0\10\0\1\0\2\1\356\27\1\0\0\0\11\0\2\0\2\1\363\27\1\0\0\0\11\0\3\0\2\19\0\2\0\0\0\2\0\1"
    "\0\2\1\304\34\3\0\4\0\0\0\4\0\0\0\310\34\3\0\6\0\0\0\5\0\0\0\315\34\4\0\5\0\0\0\2\0\0\0\317"
    "\34\5\0\0\0\13\0\7\0\0\1\315\34\6\0\7\0\0\0\2\0\0\0\317\34\7\0\0\0\13\0\7\0\0\1P\0\10\0\0\0"
    "\17\0\7\0\0\1W\0\10\0\0\0\17\0\10\0\0\18\0\11\0\0\0\20\0\1\0\10\1$\15\12\0\0\0\24\0\3\0\0\1"
    "\326\34\12\0\0\0\24\0\4\0\0\1'\15\12\0\0\0\24\0\4\0\0\1\332\34\12\0\0\0\24\0\5\0\0\1\34\6\13"
    "\0\0\0\25\0\5\0\0\1!\6\13\0\0\0\25\0\6\0\0\1\34\6\14\0\0\0\25\0\5\0\0\1!\6\14\0\0\0\25\0\6\0"
    "\0\1+\4\15\0\0\0\31\0\5\0\0\1q\6\15\0\0\0\32\0\6\0\0\1w\6\15\0\0\0\32\0\7\0\0\1\200\21\16\0"
    "\0\0\33\0\6\0\0\1\206\21\16\0\0\0\33\0\7\0\0\1\214\14\17\0\0\0\35\0\6\0\0\1\222\14\17\0\0\0"
    "\35\0\7\0\0\0010\20\17\0\20\0\0\0\3\0\0\0\242\22\17\0\21\0\0\0\12\0\0\0\214\14\20\0\0\0\36\0"
    "\6\0\0\1\222\14\20\0\0\0\36\0\7\0\0\1\214\14\21\0\0\0\37\0\6\0\0\1\222\14\21\0\0\0\37\0\7\0"
    "\0\1+\10\22\0\0\0 \0\6\0\0\0011\10\22\0\0\0 \0\7\0\0\1q\11\22\0\0\0 \0\7\0\0\1x\11\22\0\0\0 "
    "\0\10\0\0\19\0\23\0\0\0&\0\1\0\0\1\337\34\24\0\25\0\0\0\12\0\0\0\34\6\25\0\0\0(\0\5\0\0\1!\6"
    "\25\0\0\0(\0\6\0\0\1\232\21\26\0\0\0)\0\4\0\0\1\236\21\26\0\0\0)\0\5\0\0\0011\1\27\0\0\0*\0"
    "\7\0\0\18\1\27\0\0\0*\0\11\0\0\1T\1\27\0\0\0*\0\10\0\0\1\232\21\27\0\0\0)\0\4\0\0\1\236\21"
    "\27\0\0\0)\0\5\0\0\1\232\21\30\0\0\0)\0\4\0\0\1\236\21\30\0\0\0)\0\5\0\0\1\232\21\31\0\0\0)"
    "\0\4\0\0\1\236\21\31\0\0\0)\0\5\0\0\1\271\6\32\0\0\0,\0\4\0\0\1\275\6\32\0\0\0,\0\5\0\0\19\0"
    "\33\0\0\0&\0\1\0\0\1+\10\34\0\0\0/\0\6\0\0\0011\10\34\0\0\0/\0\7\0\0\1+\10\35\0\0\0/\0\6\0\0"
    "\0011\10\35\0\0\0/\0\7\0\0\1q\11\35\0\0\0/\0\7\0\0\1x\11\35\0\0\0/\0\10\0\0\19\0\36\0\0\0\2"
    "\0\1\0\0\19\0\37\0\0\0\2\0\1\0\0\19\0 \0\0\0\1\0\1\0\0\1q\6!\0\0\0002\0\6\0\0\1w\6!\0\0\0002"
    "\0\7\0\0\1q\6\42\0\0\0002\0\6\0\0\1w\6\42\0\0\0002\0\7\0\0\1\2\4#\0\0\0003\0\4\0\0\1+\4#\0\0"
    "\0003\0\5\0\0\1q\6#\0\0\0002\0\6\0\0\1w\6#\0\0\0002\0\7\0\0\1\367\23$\0\0\0004\0\11\0\0\1\0"
    "\24$\0\0\0004\0\12\0\0\1\367\23%\0\0\0004\0\11\0\0\1\0\24%\0\0\0004\0\12\0\0\1\204\24%\0\0"
    "\0004\0\10\0\0\1\214\24%\0\0\0004\0\11\0\0\1\274\16&\0\0\0007\0\5\0\0\1\301\16&\0\0\0007\0\6"
    "\0\0\1\274\16'\0\0\0007\0\5\0\0\1\301\16'\0\0\0007\0\6\0\0\1\274\16(\0\0\0007\0\5\0\0\1\301"
    "\16(\0\0\0007\0\6\0\0\19\0)\0\0\0:\0\1\0\2\1\351\34)\0*\0;\0\1\0\2\18\0*\0\0\0;\0\1\0\10\1q"
    "\6+\0\0\0=\0\6\0\0\1w\6+\0\0\0=\0\7\0\0\1q\6,\0\0\0=\0\6\0\0\1w\6,\0\0\0=\0\7\0\0\1\34\6-\0"
    "\0\0>\0\5\0\0\1!\6-\0\0\0>\0\6\0\0\1\34\6.\0\0\0>\0\5\0\0\1!\6.\0\0\0>\0\6\0\0\1E\26/\0\0\0B"
    "\0\4\0\0\1I\26/\0\0\0B\0\5\0\0\1E\0260\0\0\0B\0\4\0\0\1I\0260\0\0\0B\0\5\0\0\1q\0061\0\0\0D"
    "\0\6\0\0\1w\0061\0\0\0D\0\7\0\0\1q\0062\0\0\0D\0\6\0\0\1w\0062\0\0\0D\0\7\0\0\1\343\0153\0\0"
    "\0E\0\4\0\0\1\252\0163\0\0\0E\0\6\0\0\19\0004\0\0\0G\0\1\0\0\0010\0045\0006\0\0\0\3\0\0\0J"
    "\0106\0\0\0H\0\5\0\0\1U\0106\0\0\0H\0\6\0\0\19\0007\0\0\0J\0\1\0\0\19\08\0\0\0F\0\1\0\0\0010"
    "\49\0:\0\0\0\3\0\0\0J\10:\0\0\0L\0\5\0\0\1U\10:\0\0\0L\0\6\0\0\0016\23;\0\0\0P\0\6\0\0\1<\23"
    ";\0\0\0P\0\7\0\0\1T\23;\0\0\0P\0\5\0\0\1Y\23;\0\0\0P\0\6\0\0\0016\23<\0\0\0P\0\6\0\0\1<\23<"
    "\0\0\0P\0\7\0\0\1T\23<\0\0\0P\0\5\0\0\1Y\23<\0\0\0P\0\6\0\0\0016\23=\0\0\0P\0\6\0\0\1<\23=\0"
    "\0\0P\0\7\0\0\1T\23=\0\0\0P\0\5\0\0\1Y\23=\0\0\0P\0\6\0\0\1\312\4>\0\77\0\0\0\13\0\0\0\12\10"
    ">\0@\0\0\0\11\0\0\0J\10>\0\0\0S\0\5\0\0\1U\10>\0\0\0S\0\6\0\0\1J\10\77\0\0\0Q\0\5\0\0\1U\10"
    "\77\0\0\0Q\0\6\0\0\1J\10@\0\0\0R\0\5\0\0\1U\10@\0\0\0R\0\6\0\0\1J\10A\0\0\0S\0\5\0\0\1U\10A"
    "\0\0\0S\0\6\0\0\1q\6B\0\0\0T\0\6\0\0\1w\6B\0\0\0T\0\7\0\0\1q\6C\0\0\0T\0\6\0\0\1w\6C\0\0\0T"
    "\0\7\0\0\1q\6D\0\0\0U\0\6\0\0\1w\6D\0\0\0U\0\7\0\0\1q\6E\0\0\0U\0\6\0\0\1w\6E\0\0\0U\0\7\0\0"
    "\1q\6F\0\0\0U\0\6\0\0\1w\6F\0\0\0U\0\7\0\0\18\0G\0\0\0N\0\1\0\10\0016\20H\0\0\0[\0\10\0\0\1>"
    "\20H\0\0\0[\0\11\0\0\1\352\34I\0\0\0_\0\4\0\0\19\0J\0\0\0a\0\1\0\0\1\356\34K\0\0\0f\0\6\0\0"
    "\1\364\34L\0\0\0f\0\7\0\0\1\325\2M\0\0\0g\0\11\0\0\1\336\2M\0\0\0g\0\12\0\0\1\235\17M\0\0\0h"
    "\0\5\0\0\1\242\17M\0\0\0h\0\6\0\0\1\232\21M\0\0\0i\0\4\0\0\1\236\21M\0\0\0i\0\5\0\0\1\356\34"
    "N\0\0\0f\0\6\0\0\1\373\34N\0\0\0j\0\10\0\0\1\364\34O\0\0\0f\0\7\0\0\1\373\34O\0\0\0j\0\10\0"
    "\0\1\3\35P\0Q\0\0\0\13\0\0\0\312\4Q\0R\0\0\0\13\0\0\0\34\6Q\0\0\0m\0\5\0\0\1!\6Q\0\0\0m\0\6"
    "\0\0\1\313\16R\0\0\0l\0\4\0\0\1\343\16R\0\0\0l\0\5\0\0\1\312\4S\0T\0\0\0\13\0\0\0\34\6S\0\0"
    "\0m\0\5\0\0\1!\6S\0\0\0m\0\6\0\0\1\313\16S\0\0\0l\0\4\0\0\1\343\16S\0\0\0l\0\5\0\0\1\313\16T"
    "\0\0\0l\0\4\0\0\1\343\16T\0\0\0l\0\5\0\0\1A\22U\0\0\0n\0\4\0\0\1A\22V\0\0\0n\0\4\0\0\1E\22V"
    "\0\0\0n\0\5\0\0\19\0W\0\0\0p\0\1\0\0\1$\5X\0\0\0q\0\10\0\0\1,\5X\0\0\0q\0\11\0\0\1\254\22X\0"
    "\0\0r\0\5\0\0\1\261\22X\0\0\0r\0\4\0\0\1\265\22X\0\0\0r\0\5\0\0\1\25\5Y\0\0\0s\0\7\0\0\1\34"
    "\5Y\0\0\0s\0\10\0\0\1$\5Y\0Z\0q\0\10\0\0\1,\5Y\0[\0q\0\11\0\0\0010\20Y\0\134\0\0\0\3\0\0\0"
    "\254\22Y\0\0\0r\0\5\0\0\1\261\22Y\0\0\0r\0\4\0\0\1\265\22Y\0\0\0r\0\5\0\0\1\261\22Z\0\0\0t\0"
    "\4\0\0\1\254\22[\0\0\0t\0\5\0\0\1\25\5\134\0\0\0u\0\7\0\0\1\34\5\134\0\0\0u\0\10\0\0\1Y\21]"
    "\0\0\0y\0\5\0\0\1'\22]\0\0\0z\0\5\0\0\1,\22]\0^\0z\0\6\0\0\1u\25^\0\0\0z\0\10\0\0\19\0_\0\0"
    "\0p\0\1\0\0\1q\6`\0\0\0~\0\6\0\0\1w\6`\0\0\0~\0\7\0\0\1q\6a\0\0\0~\0\6\0\0\1w\6a\0\0\0~\0\7"
    "\0\0\19\0b\0\0\0\200\0\1\0\0\18\0b\0d\0\0\0\1\0\0\0\316\7d\0\0\0\202\0\1\0\0\1\246\23d\0\0\0"
    "\203\0\1\0\0\1R\15e\0\0\0\212\0\4\0\0\1\16\35f\0g\0\0\0\4\0\0\0O\15f\0\0\0\212\0\3\0\0\1R\15"
    "f\0\0\0\212\0\4\0\0\1V\15f\0\0\0\212\0\4\0\0\0010\20f\0h\0\0\0\3\0\0\0O\15g\0\0\0\213\0\3\0"
    "\0\1R\15g\0\0\0\213\0\4\0\0\1O\15h\0\0\0\212\0\3\0\0\1R\15h\0\0\0\212\0\4\0\0\1\236\14i\0\0"
    "\0\214\0\4\0\0\1\242\14i\0\0\0\214\0\5\0\0\1J\10j\0\0\0\215\0\5\0\0\1U\10j\0\0\0\215\0\6\0\0"
    "\1J\10k\0\0\0\215\0\5\0\0\1U\10k\0\0\0\215\0\6\0\0\19\0l\0\0\0\222\0\1\0\0\19\0m\0\0\0\4\0\1"
    "\0\0\1\334\31m\0\0\0\324\0\2\0\0\19\0n\0\0\0\4\0\1\0\0\1\22\35o\0p\0\0\0\5\0\0\0\27\35o\0q\0"
    "\0\0\7\0\0\0V\7p\0\0\0\223\0\6\0\0\1\134\7p\0\0\0\223\0\7\0\0\1V\7q\0\0\0\223\0\6\0\0\1\134"
    "\7q\0\0\0\223\0\7\0\0\19\0r\0\0\0\4\0\1\0\0\1\361\22s\0\0\0\225\0\4\0\0\1\365\22s\0\0\0\225"
    "\0\5\0\0\19\0t\0\0\0\3\0\1\0\0\1q\6u\0\0\0\226\0\6\0\0\1w\6u\0\0\0\226\0\7\0\0\1\2\4v\0\0\0"
    "\227\0\4\0\0\1+\4v\0\0\0\227\0\5\0\0\1q\6v\0\0\0\226\0\6\0\0\1w\6v\0\0\0\226\0\7\0\0\1\22\35"
    "w\0x\0\0\0\5\0\0\0\27\35w\0y\0\0\0\7\0\0\0V\7x\0\0\0\223\0\6\0\0\1\134\7x\0\0\0\223\0\7\0\0"
    "\1V\7y\0\0\0\223\0\6\0\0\1\134\7y\0\0\0\223\0\7\0\0\1q\11z\0\0\0\231\0\7\0\0\1x\11z\0\0\0"
    "\231\0\10\0\0\1q\6{\0\0\0\232\0\6\0\0\1w\6{\0\0\0\232\0\7\0\0\1\36\35{\0|\0\0\0\6\0\0\0$\35{"
    "\0}\0\0\0\7\0\0\0q\6|\0\0\0\232\0\6\0\0\1w\6|\0\0\0\232\0\7\0\0\1q\6}\0\0\0\232\0\6\0\0\1w\6"
    "}\0\0\0\232\0\7\0\0\19\0~\0\0\0\4\0\1\0\0\1+\35\177\0\200\0\0\0\7\0\0\0000\4\200\0\201\0\0\0"
    "\3\0\0\0J\10\201\0\0\0L\0\5\0\0\1U\10\201\0\0\0L\0\6\0\0\1J\10\202\0\0\0\241\0\5\0\0\1U\10"
    "\202\0\0\0\241\0\6\0\0\1J\10\203\0\0\0\243\0\5\0\0\1U\10\203\0\0\0\243\0\6\0\0\19\0\205\0\0"
    "\0\247\0\1\0\0\1\232\21\206\0\0\0\254\0\4\0\0\1\236\21\206\0\0\0\254\0\5\0\0\1\232\21\207\0"
    "\0\0\254\0\4\0\0\1\236\21\207\0\0\0\254\0\5\0\0\1\320\27\207\0\210\0\0\0\10\0\0\0\304\34\207"
    "\0\212\0\0\0\4\0\0\0\310\34\207\0\214\0\0\0\5\0\0\0002\35\210\0\211\0\0\0\2\0\0\0004\35\211"
    "\0\0\0\255\0\7\0\0\1\315\34\212\0\213\0\0\0\2\0\0\0\317\34\213\0\0\0\255\0\7\0\0\1\315\34"
    "\214\0\215\0\0\0\2\0\0\0\317\34\215\0\0\0\255\0\7\0\0\1\14\31\216\0\0\0\256\0\4\0\0\1\302\22"
    "\217\0\0\0\256\0\10\0\0\1\14\31\217\0\0\0\256\0\4\0\0\19\0\220\0\0\0\260\0\1\0\0\19\0\221\0"
    "\0\0\247\0\1\0\0\19\0\222\0\0\0\247\0\1\0\0\1\336\31\223\0\0\0\265\0\2\0\0\1\336\31\224\0\0"
    "\0\265\0\2\0\0\1\276\34\224\0\0\0\265\0\3\0\0\19\0\225\0\0\0\266\0\1\0\0\1\232\21\226\0\0\0"
    "\267\0\4\0\0\1\236\21\226\0\0\0\267\0\5\0\0\1\232\21\227\0\0\0\267\0\4\0\0\1\236\21\227\0\0"
    "\0\267\0\5\0\0\1\304\34\227\0\230\0\0\0\4\0\0\0\310\34\227\0\233\0\0\0\5\0\0\0\315\34\230\0"
    "\231\0\0\0\2\0\0\0\261\22\231\0\232\0\0\0\4\0\0\0;\35\232\0\0\0\270\0\5\0\0\1\315\34\233\0"
    "\234\0\0\0\2\0\0\0\261\22\234\0\235\0\0\0\4\0\0\0;\35\235\0\0\0\270\0\5\0\0\1J\10\236\0\0\0"
    "\272\0\5\0\0\1U\10\236\0\0\0\272\0\6\0\0\1J\10\237\0\0\0\272\0\5\0\0\1U\10\237\0\0\0\272\0\6"
    "\0\0\1J\10\240\0\0\0\272\0\5\0\0\1U\10\240\0\0\0\272\0\6\0\0\1J\10\241\0\0\0\272\0\5\0\0\1U"
    "\10\241\0\0\0\272\0\6\0\0\1J\10\242\0\0\0\273\0\5\0\0\1U\10\242\0\0\0\273\0\6\0\0\1J\10\243"
    "\0\0\0\273\0\5\0\0\1U\10\243\0\0\0\273\0\6\0\0\1\313\16\244\0\0\0l\0\4\0\0\1\343\16\244\0\0"
    "\0l\0\5\0\0\1\232\21\244\0\0\0\274\0\4\0\0\1\236\21\244\0\0\0\274\0\5\0\0\19\0\245\0\0\0\266"
    "\0\1\0\0\1@\35\246\0\247\0\0\0\5\0\0\0E\35\247\0\0\0\300\0\5\0\0\1\223\4\247\0\0\0\300\0\7\0"
    "\0\1J\35\247\0\0\0\300\0\6\0\0\1\232\4\247\0\0\0\300\0\6\0\0\1P\35\247\0\0\0\300\0\7\0\0\19"
    "\0\251\0\0\0x\0\1\0\0\1Z\14\252\0\0\0\303\0\4\0\0\1^\14\252\0\0\0\303\0\5\0\0\1\34\6\253\0\0"
    "\0\304\0\5\0\0\1!\6\253\0\0\0\304\0\6\0\0\1Z\14\253\0\0\0\303\0\4\0\0\1^\14\253\0\0\0\303\0"
    "\5\0\0\1c\14\253\0\0\0\303\0\4\0\0\1W\35\254\0\0\0u\0\4\0\0\1[\35\255\0\0\0u\0\5\0\0\1\261"
    "\22\256\0\0\0t\0\4\0\0\1\254\22\257\0\0\0t\0\5\0\0\19\0\260\0\0\0\311\0\1\0\0\1\232\21\261\0"
    "\0\0\312\0\4\0\0\1\236\21\261\0\0\0\312\0\5\0\0\1\312\4\262\0\263\0\0\0\13\0\0\0\232\21\262"
    "\0\0\0\312\0\4\0\0\1\236\21\262\0\0\0\312\0\5\0\0\1\232\21\263\0\0\0\274\0\4\0\0\1\236\21"
    "\263\0\0\0\274\0\5\0\0\19\0\264\0\0\0\314\0\1\0\0\1q\11\265\0\0\0 \0\7\0\0\1x\11\265\0\0\0 "
    "\0\10\0\0\1q\11\266\0\0\0 \0\7\0\0\1x\11\266\0\0\0 \0\10\0\0\1'\22\267\0\0\0\320\0\5\0\0\1,"
    "\22\267\0\0\0\320\0\6\0\0\1'\22\270\0\0\0\320\0\5\0\0\1,\22\270\0\0\0\320\0\6\0\0\19\0\271\0"
    "\0\0w\0\1\0\0\1\12\5\272\0\0\0\321\0\5\0\0\1\17\5\272\0\0\0\321\0\6\0\0\1\363\13\272\0\0\0"
    "\321\0\5\0\0\1\370\13\272\0\0\0\321\0\6\0\0\1\376\13\272\0\0\0\321\0\7\0\0\1\5\14\272\0\0\0"
    "\321\0\6\0\0\1\12\5\273\0\0\0\322\0\5\0\0\1\17\5\273\0\0\0\322\0\6\0\0\1\363\13\273\0\0\0"
    "\322\0\5\0\0\1\370\13\273\0\0\0\322\0\6\0\0\1\376\13\273\0\0\0\322\0\7\0\0\1\5\14\273\0\0\0"
    "\322\0\6\0\0\1\12\5\274\0\0\0\322\0\5\0\0\1\17\5\274\0\0\0\322\0\6\0\0\1\370\13\274\0\0\0"
    "\322\0\6\0\0\1\376\13\274\0\0\0\322\0\7\0\0\1\313\16\275\0\0\0\325\0\4\0\0\1\343\16\275\0\0"
    "\0\325\0\5\0\0\1\12\5\276\0\0\0\330\0\5\0\0\1\17\5\276\0\0\0\330\0\6\0\0\1\33\14\276\0\0\0"
    "\330\0\5\0\0\1 \14\276\0\0\0\330\0\6\0\0\1`\35\276\0\0\0\330\0\6\0\0\1&\14\276\0\0\0\330\0\6"
    "\0\0\1\356\31\276\0\0\0\331\0\4\0\0\1\313\16\277\0\0\0\325\0\4\0\0\1\343\16\277\0\0\0\325\0"
    "\5\0\0\18\0\300\0\0\0\336\0\1\0\10\18\0\301\0\0\0\337\0\1\0\10\18\0\302\0\0\0\337\0\1\0\10\1"
    "\265\2\303\0\0\0\340\0\7\0\0\1\305\2\303\0\0\0\340\0\10\0\0\1\350\2\303\0\0\0\340\0\10\0\0\1"
    "\360\2\303\0\0\0\340\0\12\0\0\1J\10\304\0\0\0\344\0\5\0\0\1U\10\304\0\0\0\344\0\6\0\0\1J\10"
    "\305\0\0\0\344\0\5\0\0\1U\10\305\0\0\0\344\0\6\0\0\18\0\306\0\0\0\346\0\1\0\10\1\232\21\307"
    "\0\0\0\353\0\4\0\0\1\236\21\307\0\0\0\353\0\5\0\0\1\312\22\307\0\310\0\0\0\10\0\0\0\232\21"
    "\310\0\0\0\353\0\4\0\0\1\236\21\310\0\0\0\353\0\5\0\0\1\230\30\311\0\0\0\357\0\3\0\0\1+\10"
    "\313\0\0\0\363\0\6\0\0\0011\10\313\0\0\0\363\0\7\0\0\1q\11\313\0\0\0\363\0\7\0\0\1x\11\313\0"
    "\0\0\363\0\10\0\0\1\215\11\313\0\0\0\363\0\6\0\0\1\223\11\313\0\0\0\363\0\7\0\0\18\0\314\0"
    "\315\0\0\0\1\0\0\0\334\31\314\0\0\0\377\0\2\0\2\1\265\3\315\0\316\0\0\0\1\0\0\08\0\316\0\317"
    "\0\0\0\1\0\0\0q\6\317\0\0\0\365\0\6\0\0\1w\6\317\0\0\0\365\0\7\0\0\1\344\3\320\0\321\0\0\0"
    "\11\0\0\0\214\10\320\0\322\0\0\0\6\0\0\0q\6\321\0\0\0\365\0\6\0\0\1w\6\321\0\0\0\365\0\7\0\0"
    "\1\313\16\322\0\0\0\366\0\4\0\0\1\343\16\322\0\0\0\366\0\5\0\0\1\344\3\323\0\324\0\0\0\11\0"
    "\0\0q\6\324\0\0\0\365\0\6\0\0\1w\6\324\0\0\0\365\0\7\0\0\19\0\325\0\0\0\367\0\1\0\0\1q\6\325"
    "\0\0\0\365\0\6\0\0\1w\6\325\0\0\0\365\0\7\0\0\1\231\25\326\0\0\0\372\0\5\0\0\1\236\25\326\0"
    "\0\0\372\0\6\0\0\1\231\25\327\0\0\0\372\0\5\0\0\1\236\25\327\0\0\0\372\0\6\0\0\1\304\34\327"
    "\0\330\0\0\0\4\0\0\0\310\34\327\0\333\0\0\0\5\0\0\0\315\34\330\0\331\0\0\0\2\0\0\0f\35\331\0"
    "\332\0\0\0\10\0\0\0;\35\332\0\0\0\373\0\5\0\0\1\315\34\333\0\334\0\0\0\2\0\0\0f\35\334\0\335"
    "\0\0\0\10\0\0\0;\35\335\0\0\0\373\0\5\0\0\1\334\31\336\0\0\0\377\0\2\0\0\1'\22\337\0\0\0\0\1"
    "\5\0\0\1,\22\337\0\0\0\0\1\6\0\0\1'\22\340\0\0\0\0\1\5\0\0\1,\22\340\0\0\0\0\1\6\0\0\1n\35"
    "\341\0\342\0\0\0\10\0\0\0E\35\342\0\0\0\2\1\5\0\0\1\223\4\342\0\0\0\2\1\7\0\0\1J\35\342\0\0"
    "\0\2\1\6\0\0\1\232\4\342\0\0\0\2\1\6\0\0\1'\6\343\0\0\0\4\1\6\0\0\1-\6\343\0\0\0\4\1\7\0\0\1"
    "'\6\344\0\0\0\4\1\6\0\0\1-\6\344\0\0\0\4\1\7\0\0\1'\22\345\0\0\0z\0\5\0\0\1,\22\345\0\0\0z\0"
    "\6\0\0\1\206\11\346\0\347\0\0\0\7\0\0\0v\35\347\0\0\0\1\1\10\0\0\1\11\7\347\0\0\0\1\1\6\0\0"
    "\1\17\7\347\0\0\0\1\1\7\0\0\1\347\17\350\0\0\0\5\1\5\0\0\1\354\17\350\0\0\0\5\1\6\0\0\18\0"
    "\351\0\0\0\11\1\1\0\10\0012\14\352\0\0\0\14\1\5\0\0\1=\14\352\0\0\0\14\1\6\0\0\1\12\5\353\0"
    "\0\0\14\1\5\0\0\1\17\5\353\0\0\0\14\1\6\0\0\1\20\14\353\0\0\0\14\1\5\0\0\0012\14\353\0\0\0"
    "\14\1\5\0\0\0017\14\353\0\0\0\14\1\6\0\0\1=\14\353\0\0\0\14\1\6\0\0\1\30\7\354\0\0\0\3\1\12"
    "\0\0\1w\15\354\0\0\0\3\1\11\0\0\1~\35\355\0\0\0\22\1\7\0\0\1\217\2\356\0\0\0]\0\4\0\0\1\223"
    "\2\356\0\0\0]\0\5\0\0\1\77\32\357\0\0\0\24\1\3\0\0\1\2\4\360\0\0\0\26\1\4\0\0\1+\4\360\0\0\0"
    "\26\1\5\0\0\1\205\35\361\0\362\0\0\0\11\0\0\0\216\35\361\0\363\0\0\0\10\0\0\0\226\35\361\0"
    "\364\0\0\0\10\0\0\0\304\34\362\0\0\0\27\1\4\0\0\1\310\34\362\0\0\0\27\1\5\0\0\1\304\34\363\0"
    "\0\0\371\0\4\0\0\1\310\34\363\0\0\0\371\0\5\0\0\1\304\34\364\0\0\0\30\1\4\0\0\1\310\34\364\0"
    "\0\0\30\1\5\0\0\19\0\365\0\0\0\32\1\1\0\2\0010\4\365\0\0\0\242\0\3\0\0\0017\4\365\0\0\0\244"
    "\0\3\0\0\1$\35\366\0\367\0\0\0\7\0\0\0'\22\367\0\0\0\33\1\5\0\0\1,\22\367\0\0\0\33\1\6\0\0\1"
    "'\22\370\0\0\0\33\1\5\0\0\1,\22\370\0\0\0\33\1\6\0\0\18\0\371\0\0\0\36\1\1\0\10\1q\6\372\0\0"
    "\0 \1\6\0\0\1w\6\372\0\0\0 \1\7\0\0\1q\6\373\0\0\0 \1\6\0\0\1w\6\373\0\0\0 \1\7\0\0\1\232\21"
    "\374\0\0\0!\1\4\0\0\1\236\21\374\0\0\0!\1\5\0\0\1\221\22\375\0\0\0$\1\4\0\0\1\225\22\375\0\0"
    "\0$\1\5\0\0\1\317\16\376\0\0\0%\1\6\0\0\1\325\16\376\0\0\0%\1\7\0\0\1\313\16\377\0\0\0%\1\4"
    "\0\0\1\317\16\377\0\0\0%\1\6\0\0\1\325\16\377\0\0\0%\1\7\0\0\1\334\16\377\0\0\0%\1\7\0\0\1"
    "\343\16\377\0\0\0%\1\5\0\0\19\0\0\1\0\0\32\1\1\0\0\18\0\1\1\0\0(\1\1\0\10\18\0\2\1\0\0+\1\1"
    "\0\10\1J\10\3\1\0\0-\1\5\0\0\1U\10\3\1\0\0-\1\6\0\0\1\34\4\4\1\0\0.\1\10\0\0\1J\10\4\1\0\0-"
    "\1\5\0\0\1U\10\4\1\0\0-\1\6\0\0\1\356\20\4\1\5\1\0\0\7\0\0\0J\10\5\1\0\0\243\0\5\0\0\1U\10\5"
    "\1\0\0\243\0\6\0\0\18\0\6\1\0\0+\1\1\0\10\19\0\7\1\0\0000\1\1\0\2\1\253\5\10\1\0\0\327\0\6\0"
    "\0\1\261\5\10\1\0\0\327\0\7\0\0\1\334\31\11\1\0\0003\1\2\0\0\1\334\31\12\1\0\0003\1\2\0\0\1"
    "\313\16\13\1\0\0\366\0\4\0\0\1\343\16\13\1\0\0\366\0\5\0\0\1\236\35\14\1\0\0006\1\6\0\0\1"
    "\244\35\14\1\0\0006\1\7\0\0\1\253\35\14\1\15\0016\1\5\0\0\1\352\14\14\1\0\0007\1\4\0\0\1\356"
    "\14\14\1\0\0007\1\5\0\0\1\260\35\15\1\0\0006\1\5\0\0\1\325\5\16\1\17\1\0\0\10\0\0\0\366\5\16"
    "\1\0\0\325\0\13\0\0\1\1\6\16\1\0\0\325\0\14\0\0\1\313\16\16\1\0\0\325\0\4\0\0\1\343\16\16\1"
    "\0\0\325\0\5\0\0\1\313\16\17\1\0\0\325\0\4\0\0\1\343\16\17\1\0\0\325\0\5\0\0\1\371\3\20\1\0"
    "\0\234\0\4\0\0\1\375\3\20\1\0\0\234\0\5\0\0\1\371\3\21\1\0\0\234\0\4\0\0\1\375\3\21\1\0\0"
    "\234\0\5\0\0\1\371\3\22\1\0\0\234\0\4\0\0\1\375\3\22\1\0\0\234\0\5\0\0\1\332\31\23\1\0\0;\1"
    "\2\0\0\1W\32\23\1\0\0;\1\3\0\0\1'\22\24\1\0\0<\1\5\0\0\1,\22\24\1\0\0<\1\6\0\0\1J\10\25\1\0"
    "\0B\1\5\0\0\1U\10\25\1\0\0B\1\6\0\0\1\232\6\26\1\0\0\360\0\7\0\0\1\261\6\26\1\0\0\360\0\10\0"
    "\0\1\232\6\27\1\0\0\360\0\7\0\0\1\241\6\27\1\0\0\360\0\10\0\0\1\251\6\27\1\0\0\360\0\10\0\0"
    "\1\261\6\27\1\0\0\360\0\10\0\0\18\0\30\1\0\0I\1\1\0\10\1i\22\31\1\0\0L\1\7\0\0\1p\22\31\1\0"
    "\0L\1\11\0\0\1y\22\31\1\0\0L\1\10\0\0\1'\22\32\1\0\0M\1\5\0\0\1,\22\32\1\0\0M\1\6\0\0\1\265"
    "\35\33\1\34\1\0\0\6\0\0\0V\7\33\1\0\0O\1\6\0\0\1\134\7\33\1\0\0O\1\7\0\0\1J\10\33\1\0\0P\1\5"
    "\0\0\1U\10\33\1\0\0P\1\6\0\0\1\232\21\34\1\0\0Q\1\4\0\0\1\236\21\34\1\0\0Q\1\5\0\0\1J\10\35"
    "\1\0\0P\1\5\0\0\1U\10\35\1\0\0P\1\6\0\0\1\375\25\35\1\0\0R\1\4\0\0\1\1\26\35\1\0\0R\1\5\0\0"
    "\1q\6\36\1\0\0S\1\6\0\0\1w\6\36\1\0\0S\1\7\0\0\1q\6\37\1\0\0S\1\6\0\0\1w\6\37\1\0\0S\1\7\0\0"
    "\19\0 \1\0\0V\1\1\0\0\1\320\10!\1\0\0C\1\6\0\0\1\326\10!\1\0\0C\1\7\0\0\18\0\42\1\0\0\336\0"
    "\1\0\10\19\0#\1\0\0Z\1\1\0\0\1\2\4#\1\0\0[\1\4\0\0\1+\4#\1\0\0[\1\5\0\0\1q\6#\1\0\0\134\1\6"
    "\0\0\1w\6#\1\0\0\134\1\7\0\0\19\0$\1\0\0Z\1\1\0\0\1q\11%\1\0\0\363\0\7\0\0\1x\11%\1\0\0\363"
    "\0\10\0\0\1+\15&\1\0\0^\1\7\0\0\0012\15&\1\0\0^\1\10\0\0\1\273\35'\1(\1\0\0\4\0\0\0\2\4(\1\0"
    "\0[\1\4\0\0\1+\4(\1\0\0[\1\5\0\0\1q\6(\1\0\0\134\1\6\0\0\1w\6(\1\0\0\134\1\7\0\0\1q\6)\1\0\0"
    "\134\1\6\0\0\1w\6)\1\0\0\134\1\7\0\0\1;\10*\1\0\0*\1\6\0\0\1A\10*\1\0\0*\1\7\0\0\1\12\5+\1\0"
    "\0c\1\5\0\0\1\17\5+\1\0\0c\1\6\0\0\1\20\14+\1\0\0c\1\5\0\0\1\25\14+\1\0\0c\1\6\0\0\1&\14+\1"
    "\0\0c\1\6\0\0\1,\14+\1\0\0c\1\6\0\0\1\277\35+\1\0\0c\1\7\0\0\1\12\5,\1\0\0c\1\5\0\0\1\17\5,"
    "\1\0\0c\1\6\0\0\1\20\14,\1\0\0c\1\5\0\0\1\25\14,\1\0\0c\1\6\0\0\1&\14,\1\0\0c\1\6\0\0\1,\14,"
    "\1\0\0c\1\6\0\0\1F\14,\1\0\0c\1\6\0\0\1\277\35,\1\0\0c\1\7\0\0\1L\14,\1\0\0c\1\7\0\0\1T\25-"
    "\1.\1\0\0\7\0\0\0\306\35.\1/\1\0\0\7\0\0\0\315\35/\1\0\0k\1\5\0\0\1\322\35/\1\0\0k\1\6\0\0\1"
    "n\0230\1\0\0m\1\5\0\0\1s\0230\1\0\0m\1\6\0\0\1n\0231\1\0\0m\1\5\0\0\1s\0231\1\0\0m\1\6\0\0\1"
    "y\0232\1\0\0n\1\6\0\0\1y\0233\1\0\0n\1\6\0\0\1\177\0233\1\0\0n\1\7\0\0\1H\0234\0015\1p\1\2\0"
    "\0\18\0005\1\0\0p\1\1\0\10\1\350\0226\1\0\0s\1\4\0\0\1\354\0226\1\0\0s\1\5\0\0\1\350\0227\1"
    "\0\0s\1\4\0\0\1\354\0227\1\0\0s\1\5\0\0\1\16\0237\1\0\0s\1\5\0\0\1\23\0237\1\0\0s\1\6\0\0\1"
    "\34\68\1\0\0t\1\5\0\0\1!\68\1\0\0t\1\6\0\0\1\34\69\1\0\0t\1\5\0\0\1!\69\1\0\0t\1\6\0\0\1'\22"
    ":\1\0\0u\1\5\0\0\1,\22:\1\0\0u\1\6\0\0\1'\22;\1\0\0u\1\5\0\0\1,\22;\1\0\0u\1\6\0\0\1J\22;\1"
    "\0\0u\1\4\0\0\1N\22;\1\0\0u\1\5\0\0\1\334\31<\1\0\0w\1\2\0\0\1\315\34=\1>\1\0\0\2\0\0\0\330"
    "\35>\1\77\1\0\0\3\0\0\0'\22\77\1\0\0y\1\5\0\0\1,\22\77\1\0\0y\1\6\0\0\1^\24@\1\0\0z\1\6\0\0"
    "\1d\24@\1\0\0z\1\7\0\0\1k\24@\1\0\0z\1\10\0\0\1s\24@\1\0\0z\1\6\0\0\1y\24@\1\0\0z\1\7\0\0\1"
    "\215\15A\1\0\0{\1\4\0\0\1\333\35A\1\0\0{\1\5\0\0\0010\20A\1B\1\0\0\3\0\0\0'\22A\1\0\0{\1\5\0"
    "\0\1,\22A\1\0\0{\1\6\0\0\1^\24A\1\0\0z\1\6\0\0\1d\24A\1\0\0z\1\7\0\0\1k\24A\1\0\0z\1\10\0\0"
    "\1s\24A\1\0\0z\1\6\0\0\1y\24A\1\0\0z\1\7\0\0\1^\24B\1\0\0z\1\6\0\0\1d\24B\1\0\0z\1\7\0\0\1k"
    "\24B\1\0\0z\1\10\0\0\1s\24B\1\0\0z\1\6\0\0\1y\24B\1\0\0z\1\7\0\0\1\215\15C\1\0\0|\1\4\0\0\1"
    "\221\15C\1\0\0|\1\5\0\0\1\226\15C\1\0\0|\1\4\0\0\1\215\15D\1\0\0|\1\4\0\0\1\226\15D\1\0\0|\1"
    "\4\0\0\1\334\31E\1\0\0~\1\2\0\2\19\0F\1\0\0\177\1\1\0\2\19\0G\1\0\0\200\1\1\0\0\1q\6H\1\0\0"
    "\201\1\6\0\0\1w\6H\1\0\0\201\1\7\0\0\1q\6I\1\0\0\201\1\6\0\0\1w\6I\1\0\0\201\1\7\0\0\1\377"
    "\30J\1\0\0\202\1\3\0\0\1\377\30K\1\0\0\202\1\3\0\0\1'\22L\1\0\0\204\1\5\0\0\1,\22L\1\0\0\204"
    "\1\6\0\0\19\0M\1\0\0\200\1\1\0\0\1\34\6N\1\0\0\206\1\5\0\0\1!\6N\1\0\0\206\1\6\0\0\1\34\6O\1"
    "\0\0\206\1\5\0\0\1!\6O\1\0\0\206\1\6\0\0\1\336\31P\1\0\0\210\1\2\0\0\1\336\31Q\1\0\0\210\1\2"
    "\0\0\1\276\34Q\1\0\0\210\1\3\0\0\1}\26R\1\0\0\212\1\5\0\0\1\202\26R\1\0\0\212\1\6\0\0\1}\26S"
    "\1\0\0\212\1\5\0\0\1\202\26S\1\0\0\212\1\6\0\0\1}\26T\1\0\0\212\1\5\0\0\1\202\26T\1\0\0\212"
    "\1\6\0\0\1\204\24U\1\0\0\215\1\10\0\0\1\214\24U\1\0\0\215\1\11\0\0\1\204\24V\1\0\0\215\1\10"
    "\0\0\1\214\24V\1\0\0\215\1\11\0\0\1q\6W\1\0\0\223\1\6\0\0\1w\6W\1\0\0\223\1\7\0\0\1\230\30X"
    "\1\0\0\231\1\3\0\0\1\230\30Y\1\0\0\231\1\3\0\0\18\0Z\1\0\0\235\1\1\0\10\1\340\35Z\1\0\0\236"
    "\1\1\0\0\0016\32Z\1\0\0\242\1\3\0\0\18\0[\1\0\0\216\1\1\0\10\18\0\134\1\0\0\216\1\1\0\10\1"
    "\34\6]\1\0\0\244\1\5\0\0\1!\6]\1\0\0\244\1\6\0\0\1\34\6^\1\0\0\244\1\5\0\0\1!\6^\1\0\0\244\1"
    "\6\0\0\1\341\35_\1\0\0\37\0\12\0\0\1\353\35`\1\0\0\37\0\13\0\0\19\0a\1\0\0\260\0\1\0\0\1\10"
    "\25b\1\0\0\250\1\3\0\0\1-\25b\1\0\0\250\1\4\0\0\1\10\25c\1\0\0\250\1\3\0\0\1-\25c\1\0\0\250"
    "\1\4\0\0\1\10\25d\1\0\0\250\1\3\0\0\1-\25d\1\0\0\250\1\4\0\0\19\0e\1\0\0\252\1\1\0\2\18\0e\1"
    "f\1\0\0\1\0\0\0\334\31e\1\0\0\324\1\2\0\2\1\312\6f\1g\1\0\0\1\0\0\08\0g\1\0\0\376\0\1\0\10\1"
    "n\23h\1\0\0\255\1\5\0\0\1s\23h\1\0\0\255\1\6\0\0\1\253\13i\1\0\0\222\1\3\0\0\1\256\13i\1\0\0"
    "\222\1\4\0\0\1\253\13j\1\0\0\222\1\3\0\0\1\256\13j\1\0\0\222\1\4\0\0\1\253\13k\1\0\0\222\1\3"
    "\0\0\1\256\13k\1\0\0\222\1\4\0\0\1\366\14l\1\0\0\257\1\4\0\0\1\372\14l\1\0\0\257\1\4\0\0\1"
    "\363\14m\1\0\0\257\1\3\0\0\1\366\14m\1\0\0\257\1\4\0\0\1\372\14m\1\0\0\257\1\4\0\0\0016\23m"
    "\1\0\0\260\1\6\0\0\1<\23m\1\0\0\260\1\7\0\0\1T\23m\1\0\0\260\1\5\0\0\1Y\23m\1\0\0\260\1\6\0"
    "\0\19\0n\1\0\0\252\1\1\0\0\1\215\15o\1\0\0\263\1\4\0\0\1\221\15o\1\0\0\263\1\5\0\0\1\226\15o"
    "\1\0\0\263\1\4\0\0\1'\22o\1\0\0\263\1\5\0\0\1,\22o\1\0\0\263\1\6\0\0\1'\22p\1\0\0\263\1\5\0"
    "\0\1,\22p\1\0\0\263\1\6\0\0\1\343\15q\1\0\0E\0\4\0\0\1\252\16q\1\0\0E\0\6\0\0\1q\6r\1\0\0"
    "\270\1\6\0\0\1w\6r\1\0\0\270\1\7\0\0\1q\6s\1\0\0\270\1\6\0\0\1w\6s\1\0\0\270\1\7\0\0\1\34\6t"
    "\1\0\0\271\1\5\0\0\1!\6t\1\0\0\271\1\6\0\0\1\34\6u\1\0\0\271\1\5\0\0\1!\6u\1\0\0\271\1\6\0\0"
    "\1\232\15w\1\0\0\276\1\5\0\0\1\237\15w\1\0\0\276\1\5\0\0\1\232\15x\1\0\0\276\1\5\0\0\1\237"
    "\15x\1\0\0\276\1\5\0\0\1W\26x\1\0\0\300\1\7\0\0\1^\26x\1\0\0\300\1\7\0\0\1\312\4y\1z\1\0\0"
    "\13\0\0\0\12\10y\1{\1\0\0\11\0\0\0J\10y\1\0\0\320\1\5\0\0\1U\10y\1\0\0\320\1\6\0\0\1J\10z\1"
    "\0\0\316\1\5\0\0\1U\10z\1\0\0\316\1\6\0\0\1J\10{\1\0\0\317\1\5\0\0\1U\10{\1\0\0\317\1\6\0\0"
    "\1J\10|\1\0\0\320\1\5\0\0\1U\10|\1\0\0\320\1\6\0\0\1J\10}\1\0\0\320\1\5\0\0\1U\10}\1\0\0\320"
    "\1\6\0\0\1J\10~\1\0\0\320\1\5\0\0\1U\10~\1\0\0\320\1\6\0\0\0015\21\177\1\0\0\325\1\6\0\0\1;"
    "\21\177\1\0\0\325\1\7\0\0\0015\21\200\1\0\0\325\1\6\0\0\1;\21\200\1\0\0\325\1\7\0\0\0015\21"
    "\201\1\0\0\325\1\6\0\0\1;\21\201\1\0\0\325\1\7\0\0\1\304\5\202\1\0\0\335\0\5\0\0\1\311\5\202"
    "\1\0\0\335\0\6\0\0\1\317\5\202\1\0\0\335\0\6\0\0\1J\10\203\1\0\0\327\1\5\0\0\1U\10\203\1\0\0"
    "\327\1\6\0\0\1\366\0\204\1\0\0+\0\10\0\0\1\376\0\204\1\0\0+\0\6\0\0\1J\10\204\1\0\0\327\1\5"
    "\0\0\1U\10\204\1\0\0\327\1\6\0\0\1\177\14\205\1\0\0\330\1\6\0\0\1\205\14\205\1\0\0\330\1\7\0"
    "\0\1\177\14\206\1\0\0\330\1\6\0\0\1\205\14\206\1\0\0\330\1\7\0\0\1\377\22\207\1\0\0\331\1\7"
    "\0\0\1\377\22\210\1\0\0\331\1\7\0\0\1\6\23\210\1\0\0\331\1\10\0\0\1n\23\211\1\0\0\332\1\5\0"
    "\0\1s\23\211\1\0\0\332\1\6\0\0\1_\23\212\1\0\0\333\1\7\0\0\1_\23\213\1\0\0\333\1\7\0\0\1f\23"
    "\213\1\0\0\333\1\10\0\0\1n\23\213\1\0\0\332\1\5\0\0\1s\23\213\1\0\0\332\1\6\0\0\1J\10\214\1"
    "\0\0\334\1\5\0\0\1U\10\214\1\0\0\334\1\6\0\0\1J\10\215\1\0\0\334\1\5\0\0\1U\10\215\1\0\0\334"
    "\1\6\0\0\1\215\15\216\1\0\0\335\1\4\0\0\1\366\35\216\1\0\0\335\1\4\0\0\1'\22\216\1\0\0\336\1"
    "\5\0\0\1,\22\216\1\0\0\336\1\6\0\0\1\215\15\217\1\0\0\335\1\4\0\0\1\221\15\217\1\0\0\335\1\5"
    "\0\0\1\226\15\217\1\0\0\335\1\4\0\0\1\366\35\217\1\0\0\335\1\4\0\0\1'\22\217\1\0\0\336\1\5\0"
    "\0\1,\22\217\1\0\0\336\1\6\0\0\1'\22\220\1\0\0y\1\5\0\0\1,\22\220\1\0\0y\1\6\0\0\1\372\35"
    "\221\1\222\1\0\0\3\0\0\0\375\35\222\1\0\0\366\0\3\0\0\1\323\20\223\1\0\0\341\1\7\0\0\1\332"
    "\20\223\1\0\0\341\1\10\0\0\1n\23\224\1\0\0\342\1\5\0\0\1s\23\224\1\0\0\342\1\6\0\0\1n\23\225"
    "\1\0\0\342\1\5\0\0\1s\23\225\1\0\0\342\1\6\0\0\19\0\226\1\0\0\346\1\1\0\0\1\15\4\227\1\0\0"
    "\347\1\10\0\0\1\0\36\227\1\230\1\0\0\12\0\0\0000\20\227\1\231\1\0\0\3\0\0\0\232\21\227\1\0\0"
    "\351\1\4\0\0\1\236\21\227\1\0\0\351\1\5\0\0\1\304\34\230\1\0\0\350\1\4\0\0\1\310\34\230\1\0"
    "\0\350\1\5\0\0\1\232\21\231\1\0\0\351\1\4\0\0\1\236\21\231\1\0\0\351\1\5\0\0\1\232\21\232\1"
    "\0\0\351\1\4\0\0\1\236\21\232\1\0\0\351\1\5\0\0\1!\15\233\1\0\0\362\1\3\0\0\1!\15\234\1\0\0"
    "\362\1\3\0\0\1L\15\234\1\0\0\362\1\3\0\0\1\12\36\234\1\0\0\362\1\4\0\0\1\322\26\235\1\0\0"
    "\364\1\6\0\0\1\330\26\235\1\0\0\364\1\7\0\0\0010\27\235\1\0\0\364\1\6\0\0\0016\27\235\1\0\0"
    "\364\1\7\0\0\1\201\27\235\1\0\0\364\1\10\0\0\1\211\27\235\1\0\0\364\1\11\0\0\19\0\236\1\0\0"
    "\366\1\1\0\0\1'\6\237\1\0\0\367\1\6\0\0\1-\6\237\1\0\0\367\1\7\0\0\1'\6\240\1\0\0\367\1\6\0"
    "\0\1-\6\240\1\0\0\367\1\7\0\0\1V\7\241\1\0\0\370\1\6\0\0\1\134\7\241\1\0\0\370\1\7\0\0\1\14"
    "\17\241\1\0\0\345\1\10\0\0\1\24\17\241\1\0\0\345\1\7\0\0\1\33\17\241\1\0\0\345\1\10\0\0\1V\7"
    "\242\1\0\0\370\1\6\0\0\1\134\7\242\1\0\0\370\1\7\0\0\1\14\17\242\1\0\0\345\1\10\0\0\1\24\17"
    "\242\1\0\0\345\1\7\0\0\19\0\243\1\0\0\346\1\1\0\0\19\0\244\1\0\0\346\1\1\0\0\1\236\14\245\1"
    "\0\0\214\0\4\0\0\1\242\14\245\1\0\0\214\0\5\0\0\19\0\246\1\0\0\10\2\1\0\2\18\0\246\1\247\1\0"
    "\0\1\0\0\0\33\26\247\1\250\1\0\0\1\0\0\08\0\250\1\251\1\0\0\1\0\0\09\0\251\1\0\0\12\2\1\0\0"
    "\1q\6\251\1\0\0\11\2\6\0\0\1w\6\251\1\0\0\11\2\7\0\0\19\0\252\1\0\0\13\2\1\0\0\18\0\253\1\0"
    "\0\34\0\1\0\10\1q\6\254\1\0\0\15\2\6\0\0\1w\6\254\1\0\0\15\2\7\0\0\1q\6\255\1\0\0\15\2\6\0\0"
    "\1w\6\255\1\0\0\15\2\7\0\0\19\0\256\1\0\0|\0\1\0\0\1n\23\257\1\0\0\16\2\5\0\0\1s\23\257\1\0"
    "\0\16\2\6\0\0\1n\23\260\1\0\0\16\2\5\0\0\1s\23\260\1\0\0\16\2\6\0\0\1n\23\261\1\0\0\16\2\5\0"
    "\0\1s\23\261\1\0\0\16\2\6\0\0\1q\11\262\1\0\0\363\0\7\0\0\1x\11\262\1\0\0\363\0\10\0\0\1\260"
    "\0\263\1\264\1\0\0\11\0\0\0\16\36\263\1\265\1\0\0\10\0\0\0q\11\263\1\0\0\363\0\7\0\0\1x\11"
    "\263\1\0\0\363\0\10\0\0\1q\11\264\1\0\0 \0\7\0\0\1x\11\264\1\0\0 \0\10\0\0\1q\11\265\1\0\0 "
    "\0\7\0\0\1x\11\265\1\0\0 \0\10\0\0\1\25\5\266\1\0\0u\0\7\0\0\1\34\5\266\1\0\0u\0\10\0\0\1"
    "\365\12\266\1\267\1\0\0\7\0\0\0\214\14\266\1\0\0\36\0\6\0\0\1\222\14\266\1\0\0\36\0\7\0\0\1:"
    "\15\266\1\0\0\265\1\5\0\0\1\77\15\266\1\0\0\265\1\6\0\0\1\215\15\266\1\0\0\17\2\4\0\0\1\221"
    "\15\266\1\0\0\17\2\5\0\0\1Y\21\266\1\0\0y\0\5\0\0\1+\23\266\1\270\1\0\0\10\0\0\0^\24\266\1\0"
    "\0z\1\6\0\0\1d\24\266\1\0\0z\1\7\0\0\1k\24\266\1\0\0z\1\10\0\0\1s\24\266\1\0\0z\1\6\0\0\1y"
    "\24\266\1\0\0z\1\7\0\0\1\34\26\266\1\271\1\0\0\6\0\0\0\42\26\266\1\272\1\0\0\11\0\0\0R\27"
    "\266\1\273\1\0\0\7\0\0\0\77\31\266\1\0\0\21\2\5\0\0\1K\31\266\1\0\0\21\2\6\0\0\1\26\36\266\1"
    "\274\1\0\0\7\0\0\0^\24\267\1\0\0z\1\6\0\0\1d\24\267\1\0\0z\1\7\0\0\1k\24\267\1\0\0z\1\10\0\0"
    "\1s\24\267\1\0\0z\1\6\0\0\1y\24\267\1\0\0z\1\7\0\0\1!\15\270\1\0\0\20\2\3\0\0\1L\15\270\1\0"
    "\0\20\2\3\0\0\1q\6\271\1\0\0\11\2\6\0\0\1w\6\271\1\0\0\11\2\7\0\0\1q\6\272\1\0\0\11\2\6\0\0"
    "\1w\6\272\1\0\0\11\2\7\0\0\1\215\15\273\1\0\0\17\2\4\0\0\1\221\15\273\1\0\0\17\2\5\0\0\1+\4"
    "\274\1\0\0\22\2\5\0\0\1q\6\274\1\0\0\223\1\6\0\0\1w\6\274\1\0\0\223\1\7\0\0\1@\30\275\1\276"
    "\1\0\0\7\0\0\0G\30\276\1\0\0\25\2\4\0\0\1K\30\276\1\0\0\25\2\5\0\0\1\337\4\277\1\0\0\277\0\7"
    "\0\0\1\346\4\277\1\0\0\277\0\10\0\0\1\226\5\277\1\0\0\277\0\10\0\0\1\236\5\277\1\0\0\277\0"
    "\11\0\0\1\334\17\300\1\0\0\14\2\5\0\0\1\334\17\301\1\0\0\14\2\5\0\0\1\341\17\301\1\0\0\14\2"
    "\6\0\0\18\0\302\1\0\0\31\2\1\0\10\1\355\13\303\1\304\1\0\0\6\0\0\0\230\30\304\1\0\0\357\0\3"
    "\0\0\1\33\14\305\1\0\0\32\2\5\0\0\1 \14\305\1\0\0\32\2\6\0\0\1\12\5\306\1\0\0\32\2\5\0\0\1"
    "\17\5\306\1\0\0\32\2\6\0\0\1\33\14\306\1\0\0\32\2\5\0\0\1 \14\306\1\0\0\32\2\6\0\0\1`\35\306"
    "\1\0\0\32\2\6\0\0\1&\14\306\1\0\0\32\2\6\0\0\1\356\31\306\1\0\0\33\2\4\0\0\18\0\307\1\0\0\35"
    "\2\1\0\10\19\0\310\1\0\0\36\2\1\0\0\1q\6\310\1\0\0\11\2\6\0\0\1w\6\310\1\0\0\11\2\7\0\0\19\0"
    "\311\1\0\0\12\2\1\0\0\18\0\312\1\0\0\37\2\1\0\10\1\363\24\313\1\0\0 \2\3\0\0\1\374\24\314\1"
    "\0\0 \2\5\0\0\19\0\315\1\0\0!\2\1\0\0\1q\6\315\1\0\0\223\1\6\0\0\1w\6\315\1\0\0\223\1\7\0\0"
    "\19\0\316\1\0\0!\2\1\0\0\1c\4\317\1\320\1\0\0\7\0\0\0\302\22\317\1\0\0\42\2\10\0\0\1\14\31"
    "\317\1\0\0\42\2\4\0\0\1\302\22\320\1\0\0\42\2\10\0\0\1\14\31\320\1\0\0\42\2\4\0\0\1v\0\321\1"
    "\322\1\0\0\10\0\0\0\327\0\321\1\323\1\0\0\11\0\0\0\177\1\321\1\324\1\0\0\13\0\0\0\265\2\321"
    "\1\0\0&\2\7\0\0\1\274\2\321\1\0\0&\2\11\0\0\1\305\2\321\1\0\0&\2\10\0\0\1\204\3\321\1\325\1"
    "\0\0\11\0\0\0\371\3\321\1\0\0'\2\4\0\0\1\375\3\321\1\0\0'\2\5\0\0\1Q\6\321\1\0\0(\2\5\0\0\1V"
    "\6\321\1\0\0(\2\6\0\0\1\234\10\321\1\326\1\0\0\10\0\0\0k\12\321\1\327\1\0\0\11\0\0\0\365\12"
    "\321\1\330\1\0\0\7\0\0\0!\15\321\1\0\0+\2\3\0\0\1:\15\321\1\0\0,\2\5\0\0\1\77\15\321\1\0\0,"
    "\2\6\0\0\1L\15\321\1\0\0+\2\3\0\0\1\215\15\321\1\0\0-\2\4\0\0\1\221\15\321\1\0\0-\2\5\0\0\1"
    "\350\16\321\1\331\1\0\0\13\0\0\0&\17\321\1\332\1\0\0\7\0\0\0w\17\321\1\333\1\0\0\12\0\0\0Q"
    "\20\321\1\334\1\0\0\12\0\0\0u\21\321\1\335\1\0\0\10\0\0\0\7\22\321\1\336\1\0\0\6\0\0\0+\23"
    "\321\1\337\1\0\0\10\0\0\0^\24\321\1\0\0*\2\6\0\0\1d\24\321\1\0\0*\2\7\0\0\1\232\24\321\1\340"
    "\1\0\0\6\0\0\0\251\25\321\1\342\1\0\0\10\0\0\0\27\26\321\1\343\1\0\0\4\0\0\0R\27\321\1\347\1"
    "\0\0\7\0\0\0Y\27\321\1\350\1\0\0\7\0\0\0l\27\321\1\351\1\0\0\15\0\0\0\242\27\321\1\352\1\0\0"
    "\7\0\0\0\345\27\321\1\353\1\0\0\11\0\0\0b\30\321\1\354\1\0\0\12\0\0\0z\30\321\1\355\1\0\0\12"
    "\0\0\0Z\31\321\1\356\1\0\0\7\0\0\0\207\31\321\1\0\0003\2\5\0\0\1\223\31\321\1\0\0003\2\6\0\0"
    "\1$\15\322\1\0\0#\2\3\0\0\1'\15\322\1\0\0#\2\4\0\0\1\232\21\323\1\0\0$\2\4\0\0\1\236\21\323"
    "\1\0\0$\2\5\0\0\1\274\16\324\1\0\0%\2\5\0\0\1\301\16\324\1\0\0%\2\6\0\0\1O\15\325\1\0\0\213"
    "\0\3\0\0\1R\15\325\1\0\0\213\0\4\0\0\1\371\3\326\1\0\0'\2\4\0\0\1\375\3\326\1\0\0'\2\5\0\0\1"
    "F\14\327\1\0\0)\2\6\0\0\1L\14\327\1\0\0)\2\7\0\0\1^\24\330\1\0\0*\2\6\0\0\1d\24\330\1\0\0*\2"
    "\7\0\0\1\323\20\331\1\0\0.\2\7\0\0\1\332\20\331\1\0\0.\2\10\0\0\1\232\21\332\1\0\0/\2\4\0\0"
    "\1\236\21\332\1\0\0/\2\5\0\0\1\14\17\333\1\0\0000\2\10\0\0\1\24\17\333\1\0\0000\2\7\0\0\1"
    "\226\5\334\1\0\0001\2\10\0\0\1\236\5\334\1\0\0001\2\11\0\0\1\363\24\335\1\0\0002\2\3\0\0\1"
    "\374\24\335\1\0\0002\2\5\0\0\1\207\31\336\1\0\0003\2\5\0\0\1\223\31\336\1\0\0003\2\6\0\0\1!"
    "\15\337\1\0\0+\2\3\0\0\1L\15\337\1\0\0+\2\3\0\0\1\35\36\340\1\341\1\0\0\7\0\0\0:\15\341\1\0"
    "\0,\2\5\0\0\1\77\15\341\1\0\0,\2\6\0\0\1'\22\342\1\0\0004\2\5\0\0\1,\22\342\1\0\0004\2\6\0\0"
    "\1$\36\343\1\344\1\0\0\5\0\0\0)\36\344\1\345\1\0\0\3\0\0\0,\36\345\1\346\1\0\0\11\0\0\0Q\6"
    "\346\1\0\0(\2\5\0\0\1V\6\346\1\0\0(\2\6\0\0\1\215\15\347\1\0\0-\2\4\0\0\1\221\15\347\1\0\0-"
    "\2\5\0\0\1\226\15\347\1\0\0-\2\4\0\0\1\274\16\350\1\0\0005\2\5\0\0\1\301\16\350\1\0\0005\2\6"
    "\0\0\1\274\16\351\1\0\0005\2\5\0\0\1\301\16\351\1\0\0005\2\6\0\0\1\204\24\352\1\0\0006\2\10"
    "\0\0\1\214\24\352\1\0\0006\2\11\0\0\1\232\21\353\1\0\0007\2\4\0\0\1\236\21\353\1\0\0007\2\5"
    "\0\0\1\350\2\354\1\0\0&\2\10\0\0\1\360\2\354\1\0\0&\2\12\0\0\1\207\6\355\1\0\08\2\4\0\0\1"
    "\177\14\356\1\0\09\2\6\0\0\1\205\14\356\1\0\09\2\7\0\0\1\350\22\357\1\0\0:\2\4\0\0\1\354\22"
    "\357\1\0\0:\2\5\0\0\1\350\22\360\1\0\0:\2\4\0\0\1\354\22\360\1\0\0:\2\5\0\0\1\16\23\360\1\0"
    "\0:\2\5\0\0\1\23\23\360\1\0\0:\2\6\0\0\0015\36\361\1\362\1\0\0\1\0\0\0006\36\361\1\377\1\0\0"
    "\3\0\0\09\36\362\1\0\0=\2\4\0\0\1J\10\363\1\0\0\243\0\5\0\0\1U\10\363\1\0\0\243\0\6\0\0\1n"
    "\23\364\1\0\0@\2\5\0\0\1s\23\364\1\0\0@\2\6\0\0\1n\23\365\1\0\0@\2\5\0\0\1s\23\365\1\0\0@\2"
    "\6\0\0\1\300\1\366\1\0\0@\0\6\0\0\1\306\1\366\1\0\0@\0\7\0\0\1\300\1\367\1\0\0@\0\6\0\0\1"
    "\306\1\367\1\0\0@\0\7\0\0\0010\20\370\1\371\1\0\0\3\0\0\0\200\11\371\1\372\1\0\0\6\0\0\0\206"
    "\11\371\1\373\1\0\0\7\0\0\0\242\13\372\1\0\0\221\1\4\0\0\1\246\13\372\1\0\0\221\1\5\0\0\1"
    "\242\13\373\1\0\0\221\1\4\0\0\1,\11\374\1\0\0K\1\7\0\0\0013\11\374\1\0\0K\1\11\0\0\1<\11\374"
    "\1\0\0K\1\10\0\0\1D\11\374\1\0\0K\1\10\0\0\1L\11\374\1\0\0K\1\12\0\0\1V\11\374\1\0\0K\1\11\0"
    "\0\1\334\14\375\1\376\1\0\0\3\0\0\0\253\13\376\1\0\0A\2\3\0\0\19\36\377\1\0\0=\2\4\0\0\1u\25"
    "\0\2\0\0y\0\10\0\0\1\363\24\1\2\0\0 \2\3\0\0\1\374\24\1\2\0\0 \2\5\0\0\1\260\12\2\2\0\0q\1\4"
    "\0\0\1\264\12\2\2\0\0q\1\5\0\0\1\235\20\2\2\3\2\0\0\5\0\0\0\242\20\2\2\4\2\0\0\6\0\0\0\363"
    "\24\2\2\0\0 \2\3\0\0\1\374\24\2\2\0\0 \2\5\0\0\1=\36\2\2\0\0 \2\4\0\0\1\363\24\3\2\0\0 \2\3"
    "\0\0\1\374\24\3\2\0\0 \2\5\0\0\1\374\24\4\2\0\0 \2\5\0\0\1A\36\5\2\0\0J\2\11\0\0\1\325\2\5\2"
    "\0\0i\0\11\0\0\1\336\2\5\2\0\0i\0\12\0\0\1\312\4\5\2\0\0\274\0\13\0\0\1J\36\6\2\0\0J\2\12\0"
    "\0\1\336\2\6\2\0\0i\0\12\0\0\1T\36\6\2\0\0\274\0\14\0\0\18\0\7\2\10\2\0\0\1\0\0\0\232\21\10"
    "\2\0\0!\1\4\0\0\1\236\21\10\2\0\0!\1\5\0\0\1\15\4\11\2\0\0M\2\10\0\0\1\232\21\11\2\0\0!\1\4"
    "\0\0\1\236\21\11\2\0\0!\1\5\0\0\1\232\21\12\2\0\0!\1\4\0\0\1\236\21\12\2\0\0!\1\5\0\0\1H\23"
    "\13\2\0\0Q\2\2\0\0\1\242\13\14\2\0\0\221\1\4\0\0\1\246\13\14\2\0\0\221\1\5\0\0\1\200\31\15\2"
    "\0\0T\2\7\0\0\1\207\31\15\2\0\0T\2\5\0\0\1\223\31\15\2\0\0T\2\6\0\0\1\305\31\15\2\0\0T\2\6\0"
    "\0\1\313\31\15\2\0\0T\2\10\0\0\1\323\31\15\2\0\0T\2\7\0\0\1V\7\16\2\0\0V\2\6\0\0\1\134\7\16"
    "\2\0\0V\2\7\0\0\1V\7\17\2\0\0V\2\6\0\0\1\134\7\17\2\0\0V\2\7\0\0\1\206\11\17\2\20\2\0\0\7\0"
    "\0\0V\7\20\2\0\0O\1\6\0\0\1\134\7\20\2\0\0O\1\7\0\0\1u\25\21\2\0\0z\0\10\0\0\1u\25\22\2\0\0z"
    "\0\10\0\0\18\0\23\2\0\0X\2\1\0\10\18\0\24\2\0\0Y\2\1\0\10\18\0\25\2\0\0Y\2\1\0\10\1\16\23\27"
    "\2\0\0^\2\5\0\0\1\23\23\27\2\0\0^\2\6\0\0\1\350\22\30\2\0\0^\2\4\0\0\1\354\22\30\2\0\0^\2\5"
    "\0\0\1\16\23\30\2\0\0^\2\5\0\0\1\23\23\30\2\0\0^\2\6\0\0\19\0\31\2\0\0{\0\1\0\2\19\0\32\2\0"
    "\0\355\0\1\0\0\1\214\14\34\2\0\0\37\0\6\0\0\1\222\14\34\2\0\0\37\0\7\0\0\1\231\25\35\2\0\0d"
    "\2\5\0\0\1\236\25\35\2\0\0d\2\6\0\0\1\14\31\36\2\0\0\256\0\4\0\0\1\315\34\37\2 \2\0\0\2\0\0"
    "\0\350\13 \2!\2\0\0\5\0\0\0\230\30!\2\0\0\231\1\3\0\0\18\0\42\2\0\0\371\1\1\0\10\1q\6#\2\0\0"
    "f\2\6\0\0\1w\6#\2\0\0f\2\7\0\0\1q\6$\2\0\0f\2\6\0\0\1w\6$\2\0\0f\2\7\0\0\1`\36%\2&\2\0\0\5\0"
    "\0\0\304\34&\2\0\0h\2\4\0\0\1\310\34&\2\0\0h\2\5\0\0\1\336\31'\2\0\0\265\0\2\0\0\1\276\34'\2"
    "\0\0\265\0\3\0\0\1!\15(\2\0\0\20\2\3\0\0\1!\15)\2\0\0\20\2\3\0\0\1L\15)\2\0\0\20\2\3\0\0\1"
    "\12\36)\2\0\0\20\2\4\0\0\0010\20)\2*\2\0\0\3\0\0\0!\15*\2\0\0\20\2\3\0\0\18\0+\2\0\0d\1\1\0"
    "\10\18\0,\2\0\0o\2\1\0\10\19\0-\2\0\0r\2\1\0\0\1q\6-\2\0\0q\2\6\0\0\1w\6-\2\0\0q\2\7\0\0\001"
    "6\23.\2\0\0v\2\6\0\0\1<\23.\2\0\0v\2\7\0\0\1T\23.\2\0\0v\2\5\0\0\1Y\23.\2\0\0v\2\6\0\0\0016"
    "\23/\2\0\0v\2\6\0\0\1<\23/\2\0\0v\2\7\0\0\1T\23/\2\0\0v\2\5\0\0\1Y\23/\2\0\0v\2\6\0\0\1J\010"
    "0\2\0\0w\2\5\0\0\1U\0100\2\0\0w\2\6\0\0\1J\0101\2\0\0w\2\5\0\0\1U\0101\2\0\0w\2\6\0\0\19\000"
    "2\2\0\0y\2\1\0\2\18\0002\0023\2\0\0\1\0\0\0\351\0342\0026\2z\2\1\0\2\1+\0353\0024\2\0\0\7\0"
    "\0\0H\0103\0025\2\0\0\2\0\0\0\221\0224\2\0\0`\2\4\0\0\18\0005\2\0\0\253\0\1\0\10\18\0006\2\0"
    "\0z\2\1\0\10\1+\0047\2\0\0{\2\5\0\0\1e\368\29\2\0\0\6\0\0\0'\229\2\0\0|\2\5\0\0\1,\229\2\0\0"
    "|\2\6\0\0\1E\35:\2\0\0\2\1\5\0\0\1\223\4:\2\0\0\2\1\7\0\0\1J\35:\2\0\0\2\1\6\0\0\1\232\4:\2"
    "\0\0\2\1\6\0\0\1E\35;\2\0\0\2\1\5\0\0\1\223\4;\2\0\0\2\1\7\0\0\1J\35;\2\0\0\2\1\6\0\0\1\232"
    "\4;\2\0\0\2\1\6\0\0\1N\26<\2\0\0}\2\4\0\0\1N\26=\2\0\0}\2\4\0\0\1R\26=\2\0\0}\2\5\0\0\1k\36>"
    "\2\77\2\0\0\4\0\0\0)\36\77\2@\2\0\0\3\0\0\0Q\6\77\2\0\0\347\0\5\0\0\1V\6\77\2\0\0\347\0\6\0"
    "\0\1o\36@\2A\2\0\0\10\0\0\0Q\6A\2\0\0\347\0\5\0\0\1V\6A\2\0\0\347\0\6\0\0\1w\36B\2C\2\0\0\6"
    "\0\0\0}\36B\2D\2\0\0\7\0\0\0\350\22B\2\0\0\202\2\4\0\0\1\354\22B\2\0\0\202\2\5\0\0\1\16\23B"
    "\2\0\0\202\2\5\0\0\1\23\23B\2\0\0\202\2\6\0\0\1\350\22C\2\0\0\202\2\4\0\0\1\354\22C\2\0\0"
    "\202\2\5\0\0\1\16\23C\2\0\0\202\2\5\0\0\1\23\23C\2\0\0\202\2\6\0\0\1\350\22D\2\0\0\202\2\4\0"
    "\0\1\354\22D\2\0\0\202\2\5\0\0\1\16\23D\2\0\0\202\2\5\0\0\1\23\23D\2\0\0\202\2\6\0\0\1\34\6E"
    "\2\0\0\214\2\5\0\0\1!\6E\2\0\0\214\2\6\0\0\1\34\6F\2\0\0\214\2\5\0\0\1!\6F\2\0\0\214\2\6\0\0"
    "\1n\23G\2\0\0\215\2\5\0\0\1s\23G\2\0\0\215\2\6\0\0\1n\23H\2\0\0\215\2\5\0\0\1s\23H\2\0\0\215"
    "\2\6\0\0\19\0I\2\0\0\216\2\1\0\0\18\0J\2\0\0\253\0\1\0\10\19\0K\2\0\0y\2\1\0\0\19\0L\2\0\0y"
    "\2\1\0\0\19\0M\2\0\0\7\0\1\0\0\19\0O\2\0\0\224\2\1\0\0\1:\15P\2Q\2\0\0\5\0\0\0\35\36P\2R\2\0"
    "\0\7\0\0\0:\15Q\2\0\0\265\1\5\0\0\1\77\15Q\2\0\0\265\1\6\0\0\1:\15R\2\0\0\265\1\5\0\0\1\77"
    "\15R\2\0\0\265\1\6\0\0\19\0S\2\0\0\7\0\1\0\0\18\0S\2T\2\0\0\1\0\0\0q\6S\2\0\0\225\2\6\0\0\1w"
    "\6S\2\0\0\225\2\7\0\0\1q\6T\2\0\0\225\2\6\0\0\1w\6T\2\0\0\225\2\7\0\0\1\2\4U\2\0\0\226\2\4\0"
    "\0\1+\4U\2\0\0\226\2\5\0\0\1q\6U\2\0\0\225\2\6\0\0\1w\6U\2\0\0\225\2\7\0\0\1q\6V\2\0\0\225\2"
    "\6\0\0\1w\6V\2\0\0\225\2\7\0\0\18\0W\2\0\0\232\2\1\0\10\1\12\5X\2\0\0\235\2\5\0\0\1\17\5X\2"
    "\0\0\235\2\6\0\0\1\363\13X\2\0\0\235\2\5\0\0\1\370\13X\2\0\0\235\2\6\0\0\1\376\13X\2\0\0\235"
    "\2\7\0\0\1\5\14X\2\0\0\235\2\6\0\0\1\12\5Y\2\0\0\235\2\5\0\0\1\17\5Y\2\0\0\235\2\6\0\0\1\370"
    "\13Y\2\0\0\235\2\6\0\0\1\376\13Y\2\0\0\235\2\7\0\0\1\5\14Y\2\0\0\235\2\6\0\0\1\12\5Z\2\0\0"
    "\235\2\5\0\0\1\17\5Z\2\0\0\235\2\6\0\0\1\370\13Z\2\0\0\235\2\6\0\0\1\376\13Z\2\0\0\235\2\7\0"
    "\0\1\5\14Z\2\0\0\235\2\6\0\0\1\337\26[\2\0\0\236\2\5\0\0\1\354\26[\2\0\0\236\2\6\0\0\1\337"
    "\26\134\2\0\0\236\2\5\0\0\1\344\26\134\2\0\0\236\2\10\0\0\1\354\26\134\2\0\0\236\2\6\0\0\18"
    "\0]\2\0\0\237\2\1\0\10\1$\35^\2_\2\0\0\7\0\0\0q\6_\2\0\0\243\2\6\0\0\1w\6_\2\0\0\243\2\7\0\0"
    "\1\204\24`\2\0\0\245\2\10\0\0\1\214\24`\2\0\0\245\2\11\0\0\1\204\24a\2\0\0\245\2\10\0\0\1"
    "\214\24a\2\0\0\245\2\11\0\0\1\204\24b\2\0\0\245\2\10\0\0\1\214\24b\2\0\0\245\2\11\0\0\1\204"
    "\36c\2d\2\0\0\6\0\0\0+\35c\2e\2\0\0\7\0\0\0\350\13c\2g\2\0\0\5\0\0\0\355\13c\2h\2\0\0\6\0\0"
    "\0\244\25c\2i\2\0\0\5\0\0\0\251\25c\2j\2\0\0\10\0\0\0\371\30c\2k\2\0\0\6\0\0\0\221\22d\2\0\0"
    "`\2\4\0\0\1+\4e\2\0\0{\2\5\0\0\1\12\10e\2f\2\0\0\11\0\0\0\221\22e\2\0\0`\2\4\0\0\1\225\22e\2"
    "\0\0`\2\5\0\0\1\221\22f\2\0\0$\1\4\0\0\1\230\30g\2\0\0\231\1\3\0\0\1\230\30h\2\0\0\231\1\3\0"
    "\0\1'\22i\2\0\0\250\2\5\0\0\1,\22i\2\0\0\250\2\6\0\0\1'\22j\2\0\0\250\2\5\0\0\1,\22j\2\0\0"
    "\250\2\6\0\0\1\34\6k\2\0\0\251\2\5\0\0\1!\6k\2\0\0\251\2\6\0\0\1\265\2l\2\0\0j\0\7\0\0\1\305"
    "\2l\2\0\0j\0\10\0\0\1\350\2l\2\0\0j\0\10\0\0\1\360\2l\2\0\0j\0\12\0\0\0016\23m\2\0\0\252\2\6"
    "\0\0\1<\23m\2\0\0\252\2\7\0\0\1T\23m\2\0\0\252\2\5\0\0\1Y\23m\2\0\0\252\2\6\0\0\1\200\21n\2"
    "\0\0G\2\6\0\0\1\206\21n\2\0\0G\2\7\0\0\1\200\21o\2\0\0G\2\6\0\0\1\206\21o\2\0\0G\2\7\0\0\1"
    "\306\35p\2q\2\0\0\7\0\0\0\315\35q\2\0\0k\1\5\0\0\1\322\35q\2\0\0k\1\6\0\0\19\0r\2\0\0\216\2"
    "\1\0\0\19\0s\2\0\0\216\2\1\0\0\1\212\36t\2u\2\0\0\5\0\0\0\326\14t\2v\2\0\0\6\0\0\0n\23u\2\0"
    "\0\255\1\5\0\0\1s\23u\2\0\0\255\1\6\0\0\1n\23v\2\0\0\255\1\5\0\0\1s\23v\2\0\0\255\1\6\0\0\18"
    "\0w\2y\2\0\0\1\0\0\0e\36w\2x\2\0\0\6\0\0\0'\22x\2\0\0|\2\5\0\0\1,\22x\2\0\0|\2\6\0\0\1e\36y"
    "\2z\2\0\0\6\0\0\0'\22z\2\0\0|\2\5\0\0\1,\22z\2\0\0|\2\6\0\0\1\217\36{\2\0\0\257\2\5\0\0\1"
    "\224\36{\2\0\0\257\2\6\0\0\1,\22|\2\0\0z\0\6\0\0\1\334\31}\2\0\0003\1\2\0\0\1\265\2~\2\0\0f"
    "\0\7\0\0\1\305\2~\2\0\0f\0\10\0\0\1\34\6\177\2\0\0\262\2\5\0\0\1!\6\177\2\0\0\262\2\6\0\0\1'"
    "\22\177\2\0\0\263\2\5\0\0\1,\22\177\2\0\0\263\2\6\0\0\1\34\6\200\2\0\0\262\2\5\0\0\1!\6\200"
    "\2\0\0\262\2\6\0\0\1'\22\200\2\0\0\263\2\5\0\0\1,\22\200\2\0\0\263\2\6\0\0\1q\6\201\2\0\0"
    "\266\2\6\0\0\1w\6\201\2\0\0\266\2\7\0\0\1q\11\201\2\0\0\267\2\7\0\0\1x\11\201\2\0\0\267\2\10"
    "\0\0\1q\6\202\2\0\0\266\2\6\0\0\1w\6\202\2\0\0\266\2\7\0\0\1q\11\202\2\0\0\267\2\7\0\0\1x\11"
    "\202\2\0\0\267\2\10\0\0\1q\6\203\2\0\0\266\2\6\0\0\1w\6\203\2\0\0\266\2\7\0\0\1q\11\203\2\0"
    "\0\267\2\7\0\0\1x\11\203\2\0\0\267\2\10\0\0\18\0\204\2\205\2\0\0\1\0\0\0H\10\204\2\0\0\253\0"
    "\2\0\0\1H\10\205\2\206\2\0\0\2\0\0\08\0\206\2\0\0\253\0\1\0\10\1\30\7\207\2\0\0\3\1\12\0\0\1"
    "w\15\207\2\0\0\3\1\11\0\0\1\30\7\210\2\0\0\3\1\12\0\0\1w\15\210\2\0\0\3\1\11\0\0\1\20\14\211"
    "\2\0\0\212\2\5\0\0\1&\14\211\2\0\0\212\2\6\0\0\1\12\5\212\2\0\0\212\2\5\0\0\1\17\5\212\2\0\0"
    "\212\2\6\0\0\1\20\14\212\2\0\0\212\2\5\0\0\1\25\14\212\2\0\0\212\2\6\0\0\1\33\14\212\2\0\0"
    "\212\2\5\0\0\1 \14\212\2\0\0\212\2\6\0\0\1&\14\212\2\0\0\212\2\6\0\0\1\232\36\212\2\0\0\212"
    "\2\7\0\0\1\347\31\212\2\0\0\271\2\4\0\0\1\34\4\213\2\0\0a\2\10\0\0\1J\10\213\2\0\0\272\2\5\0"
    "\0\1U\10\213\2\0\0\272\2\6\0\0\1'\22\214\2\0\0\274\2\5\0\0\1,\22\214\2\0\0\274\2\6\0\0\1\215"
    "\15\215\2\0\0\274\2\4\0\0\1\221\15\215\2\0\0\274\2\5\0\0\1'\22\215\2\0\0\274\2\5\0\0\1,\22"
    "\215\2\0\0\274\2\6\0\0\1$\36\216\2\217\2\0\0\5\0\0\0)\36\217\2\220\2\0\0\3\0\0\0Q\6\217\2\0"
    "\0\347\0\5\0\0\1V\6\217\2\0\0\347\0\6\0\0\1,\36\220\2\221\2\0\0\11\0\0\0Q\6\221\2\0\0\347\0"
    "\5\0\0\1V\6\221\2\0\0\347\0\6\0\0\19\0\222\2\0\0\276\2\1\0\2\1\241\36\222\2\223\2\0\0\1\0\0"
    "\0\33\26\223\2\224\2\0\0\1\0\0\0q\6\224\2\0\0\277\2\6\0\0\1w\6\224\2\0\0\277\2\7\0\0\1q\6"
    "\225\2\0\0\11\2\6\0\0\1w\6\225\2\0\0\11\2\7\0\0\1q\6\226\2\0\0\11\2\6\0\0\1w\6\226\2\0\0\11"
    "\2\7\0\0\0016\23\227\2\0\0\300\2\6\0\0\1<\23\227\2\0\0\300\2\7\0\0\1T\23\227\2\0\0\300\2\5\0"
    "\0\1Y\23\227\2\0\0\300\2\6\0\0\1 \25\227\2\0\0\246\2\6\0\0\1&\25\227\2\0\0\246\2\7\0\0\0016"
    "\23\230\2\0\0\300\2\6\0\0\1<\23\230\2\0\0\300\2\7\0\0\1T\23\230\2\0\0\300\2\5\0\0\1Y\23\230"
    "\2\0\0\300\2\6\0\0\1 \25\230\2\0\0\246\2\6\0\0\1&\25\230\2\0\0\246\2\7\0\0\0016\23\231\2\0\0"
    "\300\2\6\0\0\1<\23\231\2\0\0\300\2\7\0\0\1T\23\231\2\0\0\300\2\5\0\0\1Y\23\231\2\0\0\300\2\6"
    "\0\0\1 \25\231\2\0\0\246\2\6\0\0\1&\25\231\2\0\0\246\2\7\0\0\1\204\24\232\2\0\0\302\2\10\0\0"
    "\1\214\24\232\2\0\0\302\2\11\0\0\1\204\24\233\2\0\0\302\2\10\0\0\1\214\24\233\2\0\0\302\2\11"
    "\0\0\1\267\1\234\2\0\0\77\0\4\0\0\1\273\1\234\2\0\0\77\0\5\0\0\1\267\1\235\2\0\0\77\0\4\0\0"
    "\1V\7\236\2\0\0\307\2\6\0\0\1\134\7\236\2\0\0\307\2\7\0\0\1V\7\237\2\0\0\307\2\6\0\0\1\134\7"
    "\237\2\0\0\307\2\7\0\0\18\0\240\2\0\0K\0\1\0\10\1\343\20\241\2\242\2\0\0\2\0\0\0\345\20\241"
    "\2\0\0=\2\6\0\0\1H\21\241\2\0\0=\2\10\0\0\0015\36\242\2\243\2\0\0\1\0\0\0006\36\242\2\244\2"
    "\0\0\3\0\0\09\36\243\2\0\0=\2\4\0\0\19\36\244\2\0\0=\2\4\0\0\1\241\36\245\2\246\2\0\0\1\0\0"
    "\0)\36\245\2\250\2\0\0\3\0\0\0q\6\245\2\0\0\277\2\6\0\0\1w\6\245\2\0\0\277\2\7\0\0\1\242\36"
    "\246\2\247\2\0\0\6\0\0\0q\6\247\2\0\0\277\2\6\0\0\1w\6\247\2\0\0\277\2\7\0\0\1\242\36\250\2"
    "\251\2\0\0\6\0\0\0q\6\251\2\0\0\277\2\6\0\0\1w\6\251\2\0\0\277\2\7\0\0\1q\6\252\2\0\0\277\2"
    "\6\0\0\1w\6\252\2\0\0\277\2\7\0\0\19\0\253\2\0\0\326\2\1\0\0\1q\6\253\2\0\0\277\2\6\0\0\1w\6"
    "\253\2\0\0\277\2\7\0\0\1\34\6\254\2\0\0\327\2\5\0\0\1!\6\254\2\0\0\327\2\6\0\0\1\34\6\255\2"
    "\0\0\327\2\5\0\0\1!\6\255\2\0\0\327\2\6\0\0\1\215\15\256\2\0\0\17\2\4\0\0\1\215\15\257\2\0\0"
    "\17\2\4\0\0\1\221\15\257\2\0\0\17\2\5\0\0\1\226\15\257\2\0\0\17\2\4\0\0\0010\20\257\2\260\2"
    "\0\0\3\0\0\0\215\15\260\2\0\0\17\2\4\0\0\1\274\16\261\2\0\0\330\2\5\0\0\1\301\16\261\2\0\0"
    "\330\2\6\0\0\0010\20\261\2\262\2\0\0\3\0\0\0\274\16\262\2\0\0\330\2\5\0\0\1\301\16\262\2\0\0"
    "\330\2\6\0\0\1\274\16\263\2\0\0\330\2\5\0\0\1\301\16\263\2\0\0\330\2\6\0\0\0010\20\263\2\264"
    "\2\0\0\3\0\0\0\274\16\264\2\0\0\330\2\5\0\0\1\301\16\264\2\0\0\330\2\6\0\0\1\274\16\265\2\0"
    "\0\330\2\5\0\0\1\301\16\265\2\0\0\330\2\6\0\0\19\0\266\2\0\0\12\2\1\0\0\19\0\267\2\0\0\12\2"
    "\1\0\0\19\0\270\2\271\2\10\0\1\0\2\18\0\270\2\272\2\0\0\1\0\0\0\246\23\271\2\0\0\331\2\1\0\2"
    "\1:\0\272\2\273\2\0\0\1\0\0\0\250\36\272\2\277\2\0\0\1\0\0\0\246\23\272\2\301\2\0\0\1\0\0\08"
    "\0\273\2\274\2\0\0\1\0\0\0\312\6\274\2\275\2\0\0\1\0\0\08\0\275\2\276\2\0\0\1\0\0\0'\6\276\2"
    "\0\0\4\1\6\0\0\1-\6\276\2\0\0\4\1\7\0\0\18\0\277\2\300\2\0\0\1\0\0\0'\22\300\2\0\0z\0\5\0\0"
    "\1,\22\300\2\0\0z\0\6\0\0\19\0\301\2\0\0\331\2\1\0\0\18\0\301\2\302\2\0\0\1\0\0\0q\6\301\2\0"
    "\0\32\0\6\0\0\1w\6\301\2\0\0\32\0\7\0\0\19\0\302\2\0\0\11\0\1\0\0\1\2\4\302\2\0\0\31\0\4\0\0"
    "\1+\4\302\2\0\0\31\0\5\0\0\1q\6\302\2\0\0\32\0\6\0\0\1w\6\302\2\0\0\32\0\7\0\0\1'\6\303\2\0"
    "\0\4\1\6\0\0\1-\6\303\2\0\0\4\1\7\0\0\1\204\24\304\2\0\0\334\2\10\0\0\1\214\24\304\2\0\0\334"
    "\2\11\0\0\1\204\24\305\2\0\0\334\2\10\0\0\1\214\24\305\2\0\0\334\2\11\0\0\1J\10\306\2\0\0"
    "\340\2\5\0\0\1U\10\306\2\0\0\340\2\6\0\0\1Y\21\307\2\0\0y\0\5\0\0\1'\22\307\2\0\0z\0\5\0\0\1"
    ",\22\307\2\0\0z\0\6\0\0\1\334\31\307\2\0\0003\1\2\0\0\0016\12\310\2\0\0F\1\7\0\0\1\236\35"
    "\311\2\0\0\211\1\6\0\0\1\244\35\311\2\0\0\211\1\7\0\0\1)\12\311\2\0\0F\1\6\0\0\0016\12\311\2"
    "\0\0F\1\7\0\0\1=\12\311\2\0\0F\1\10\0\0\1E\12\311\2\0\0F\1\7\0\0\1O\13\311\2\0\0\211\1\13\0"
    "\0\1Z\13\311\2\0\0\211\1\13\0\0\1e\13\311\2\0\0\211\1\14\0\0\0012\35\312\2\313\2\0\0\2\0\0"
    "\0004\35\313\2\0\0\255\0\7\0\0\0012\35\314\2\315\2\0\0\2\0\0\0004\35\315\2\0\0\255\0\7\0\0\1"
    "\312\0\316\2\317\2\0\0\4\0\0\0\251\36\316\2\321\2\0\0\6\0\0\0\42\7\317\2\320\2\0\0\10\0\0\0'"
    "\6\320\2\0\0\4\1\6\0\0\1-\6\320\2\0\0\4\1\7\0\0\1q\6\321\2\0\0\32\0\6\0\0\1w\6\321\2\0\0\32"
    "\0\7\0\0\1\232\21\322\2\0\0\342\2\4\0\0\1\236\21\322\2\0\0\342\2\5\0\0\0010\20\323\2\324\2\0"
    "\0\3\0\0\0\257\36\323\2\325\2\0\0\7\0\0\0\232\21\323\2\330\2\342\2\4\0\0\1\236\21\323\2\333"
    "\2\342\2\5\0\0\1\232\21\324\2\0\0\343\2\4\0\0\1\236\21\324\2\0\0\343\2\5\0\0\1\266\36\325\2"
    "\326\2\0\0\4\0\0\0\272\36\326\2\327\2\0\0\5\0\0\0\304\34\327\2\0\0\344\2\4\0\0\1\310\34\327"
    "\2\0\0\344\2\5\0\0\1\277\36\330\2\331\2\0\0\2\0\0\0\301\36\331\2\332\2\0\0\7\0\0\0\310\34"
    "\332\2\0\0\345\2\5\0\0\1\277\36\333\2\334\2\0\0\2\0\0\0\301\36\334\2\335\2\0\0\7\0\0\0\310"
    "\34\335\2\0\0\345\2\5\0\0\19\0\336\2\0\0\11\0\1\0\0\1\2\4\336\2\0\0\31\0\4\0\0\1+\4\336\2\0"
    "\0\31\0\5\0\0\1q\6\336\2\0\0\32\0\6\0\0\1w\6\336\2\0\0\32\0\7\0\0\1\332\31\336\2\0\0\31\0\2"
    "\0\0\19\0\337\2\0\0\331\2\1\0\0\1q\6\337\2\0\0\32\0\6\0\0\1w\6\337\2\0\0\32\0\7\0\0\19\0\340"
    "\2\0\0\11\0\1\0\0\1\310\36\340\2\0\0\347\2\4\0\0\19\0\341\2\0\0\10\0\1\0\0\19\0\342\2\0\0\10"
    "\0\1\0\0\1\314\36\343\2\344\2\0\0\2\0\0\0\10\25\343\2\0\0\361\2\3\0\0\1-\25\343\2\0\0\361\2"
    "\4\0\0\1\316\36\343\2\0\0\361\2\4\0\0\1\322\36\343\2\0\0\361\2\5\0\0\1\261\25\343\2\0\0\361"
    "\2\3\0\0\1\264\25\343\2\0\0\361\2\4\0\0\0015\36\344\2\345\2\0\0\1\0\0\0\327\36\345\2\0\0\361"
    "\2\1\0\0\1\314\36\346\2\347\2\0\0\2\0\0\0\10\25\346\2\0\0\361\2\3\0\0\1-\25\346\2\0\0\361\2"
    "\4\0\0\1\316\36\346\2\0\0\361\2\4\0\0\1\322\36\346\2\0\0\361\2\5\0\0\1\261\25\346\2\0\0\361"
    "\2\3\0\0\1\264\25\346\2\0\0\361\2\4\0\0\0015\36\347\2\350\2\0\0\1\0\0\0\327\36\350\2\0\0\361"
    "\2\1\0\0\1\314\36\351\2\352\2\0\0\2\0\0\0\10\25\351\2\0\0\361\2\3\0\0\1-\25\351\2\0\0\361\2"
    "\4\0\0\1\316\36\351\2\0\0\361\2\4\0\0\1\322\36\351\2\0\0\361\2\5\0\0\1\261\25\351\2\0\0\361"
    "\2\3\0\0\1\264\25\351\2\0\0\361\2\4\0\0\0015\36\352\2\353\2\0\0\1\0\0\0\327\36\353\2\0\0\361"
    "\2\1\0\0\1G\30\354\2\0\0\25\2\4\0\0\1K\30\354\2\0\0\25\2\5\0\0\1\265\2\355\2\0\0j\0\7\0\0\1"
    "\274\2\355\2\0\0j\0\11\0\0\1\305\2\355\2\0\0j\0\10\0\0\1\360\2\355\2\0\0j\0\12\0\0\1\372\2"
    "\355\2\0\0j\0\11\0\0\1\265\2\356\2\357\2j\0\7\0\0\1\274\2\356\2\360\2j\0\11\0\0\1\305\2\356"
    "\2\0\0j\0\10\0\0\1\350\2\356\2\361\2j\0\10\0\0\1\360\2\356\2\362\2j\0\12\0\0\1\372\2\356\2\0"
    "\0j\0\11\0\0\1\25\6\356\2\363\2\0\0\7\0\0\09\25\356\2\364\2\0\0\11\0\0\0\223\25\356\2\365\2"
    "\0\0\6\0\0\0\356\34\357\2\0\0f\0\6\0\0\1\364\34\360\2\0\0f\0\7\0\0\1\356\34\361\2\0\0f\0\6\0"
    "\0\1\364\34\362\2\0\0f\0\7\0\0\1\265\2\363\2\0\0\340\0\7\0\0\1\274\2\363\2\0\0\340\0\11\0\0"
    "\1\305\2\363\2\0\0\340\0\10\0\0\1\350\2\363\2\0\0\340\0\10\0\0\1\360\2\363\2\0\0\340\0\12\0"
    "\0\1\265\2\364\2\0\0j\0\7\0\0\1\305\2\364\2\0\0j\0\10\0\0\1\265\2\365\2\0\0f\0\7\0\0\1\305\2"
    "\365\2\0\0f\0\10\0\0\1\330\36\366\2\367\2\0\0\3\0\0\0\207\6\367\2\0\0\354\0\4\0\0\1\213\6"
    "\367\2\0\0\354\0\5\0\0\1\207\6\370\2\0\0\354\0\4\0\0\1\213\6\370\2\0\0\354\0\5\0\0\1\207\6"
    "\371\2\0\0\354\0\4\0\0\1\213\6\371\2\0\0\354\0\5\0\0\1\364\31\371\2\0\0\354\0\7\0\0\1+\35"
    "\372\2\373\2\0\0\7\0\0\0\214\10\372\2\375\2\0\0\6\0\0\0000\4\373\2\374\2\0\0\3\0\0\0J\10\374"
    "\2\0\0H\0\5\0\0\1U\10\374\2\0\0H\0\6\0\0\1\313\16\375\2\0\0\325\0\4\0\0\1\343\16\375\2\0\0"
    "\325\0\5\0\0\1\245\7\376\2\0\0\372\2\4\0\0\1\302\7\376\2\0\0\372\2\5\0\0\1J\10\376\2\0\0\373"
    "\2\5\0\0\1U\10\376\2\0\0\373\2\6\0\0\19\0\377\2\0\0\375\2\1\0\0\19\0\0\3\0\0\375\2\1\0\0\1"
    "\350\22\1\3\0\0\26\3\4\0\0\1\354\22\1\3\0\0\26\3\5\0\0\1\34\6\2\3\0\0\251\2\5\0\0\1!\6\2\3\0"
    "\0\251\2\6\0\0\1\350\22\2\3\0\0\26\3\4\0\0\1\354\22\2\3\0\0\26\3\5\0\0\1\16\23\2\3\0\0\26\3"
    "\5\0\0\1\23\23\2\3\0\0\26\3\6\0\0\1\302\22\3\3\0\0\256\0\10\0\0\1\34\6\4\3\0\0\32\3\5\0\0\1!"
    "\6\4\3\0\0\32\3\6\0\0\0010\20\4\3\5\3\0\0\3\0\0\0\34\6\5\3\0\0\33\3\5\0\0\1!\6\5\3\0\0\33\3"
    "\6\0\0\1\34\6\6\3\0\0\32\3\5\0\0\1!\6\6\3\0\0\32\3\6\0\0\1\34\6\7\3\0\0\32\3\5\0\0\1!\6\7\3"
    "\0\0\32\3\6\0\0\19\0\10\3\0\0r\2\1\0\2\0010\20\11\3\12\3\0\0\3\0\0\0\77\31\11\3\0\0\37\3\5\0"
    "\0\1K\31\11\3\0\0\37\3\6\0\0\1\77\31\12\3\0\0\21\2\5\0\0\1K\31\12\3\0\0\21\2\6\0\0\1\177\14"
    "\13\3\0\0!\3\6\0\0\1\205\14\13\3\0\0!\3\7\0\0\1\177\14\14\3\0\0!\3\6\0\0\1\205\14\14\3\0\0!"
    "\3\7\0\0\1q\6\15\3\0\0q\2\6\0\0\1w\6\15\3\0\0q\2\7\0\0\1\314\10\15\3\0\0$\3\4\0\0\1q\6\16\3"
    "\0\0q\2\6\0\0\1w\6\16\3\0\0q\2\7\0\0\1\314\10\16\3\0\0$\3\4\0\0\19\0\17\3\0\0r\2\1\0\0\19\0"
    "\20\3\0\0r\2\1\0\0\1\265\3\21\3\0\0\324\0\1\0\2\1\312\6\21\3\0\0\377\0\1\0\2\1q\10\21\3\0"
    "\0003\1\3\0\2\1\274\12\21\3\0\0w\1\2\0\2\1}\25\21\3\0\0003\1\3\0\2\1\33\23\22\3\0\0\265\0\3"
    "\0\2\18\0\23\3\0\0\332\2\1\0\10\18\0\24\3\0\0Y\0\1\0\10\18\0\25\3\0\0004\3\1\0\10\1\242\7\26"
    "\3\0\0\24\1\3\0\2\1v\34\27\3\0\0\32\0\6\0\0\1v\34\30\3\0\0\32\0\6\0\0\1";
inline constexpr char marker_slots[] =
    "\0\0\0\0\0\0\365\30\0\0\0\0\0\0\0\0\0\0\205\230\0\0L\214\0\0\37\5\0\0\0\0\0\0\0\0l\370\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0001G\0\0\0\0\0\0\0\0\0\0\0\09\30F\270\314h\315\330\0\0\0\0\0\0yJ\0\0"
    "\340\4\0\0\0\0\0\0\0\0\314\21\0\0\0\0\0\0\240\343\23Z\0\0[<\204\30\0\0\0\0\200A\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\2720J#L\205\0\0\253\271\0\0\0\0\0\0\265\330\0\0\0\0A%\26\30\0\0\327j"
    "\231\224\0\0B\21\0\0\0\0\0\0KZ%e\372\342\217\273Hp\0\0\215\244\0\0\377\352\0\0\0\0\0\0\351"
    "\304\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\220h\0\0\364\5\0\0\254\245\0\0\0\0"
    "\372#\0\0\0\0\0\0\0\0\0\0\326P\0\0\0\0\0\0\251g\0\0\0\0\0\0\0\0\0\321^\340\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0&e\0\0\370\325\371\225\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\367a\341\326\0\0\214G\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\315\243\0\0\0\0\0\0\0\0\0\0\0"
    "\0\3X\0\0\0\0\0\0\0\0\347\20q\224\0\0\0\0\0\0\0\0\0\0\0\0\0\0\226\300\343\330\365A9b\246Ra"
    "\231\0\0\3010\0\0\0\0\0\0\0\0\0\0\35\220\0\0k\221\260#~s\261#\0\0\23\264%B\0\0\0\0\0\0\0\0\0"
    "\0\0\0tr\351C\7\372\323\2111z7*\374\20\0\0\0\0\0\0\201\361\0\0\227\250\0\0\2118\236\204&Y"
    "\303\32Y;Z\313\0\0\0\0\324f\0\0\0\0:9\0\0\224\210\0\0\0\0\0\0$Uiu\341\363\250K\0\0\0\0002h\0"
    "\0\327!\0\0\0\0\14\267\0\0\0\0\0\0\0\0h\252\32*\23\206\0\0\0\0\265\213\0\0\0\0\0\0S\134\275"
    "\3\276\363\0\32T\234\0\0\0\0\0\0\4\343\16\322\345h\0\0\0\0\0\0~`\354a\262A\355\241475\367,"
    "\210X\3108\262l\262m\322\77\363\31\345\270\271\271\11\134\7\0\0\0\0\34\231\0\0\0\0e\2226\21"
    "\232C\215\361\0\0\0\0\0\0{\365\245\311\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0B\204\354\203)\134\0\0"
    "Q\205\0\0\0\0\0\0\0\0\0\0TI zy\24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\246\325Pc"
    "\315\332\0\0\0\0002\373\0\0\0\0\0\0\0\0}\353\0\0\0\0\0\0\0\0\0\0\352\253\0\0\0\0\0\0007C\0\0"
    "\6\342\251\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0=\220\362t\0\0\26L\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\306\13\0\0\344v\0\0\0\0\204&]\313\0\0\0\0\0\0\263\301j\304\0\0\0"
    "\0\222\352L\213\0\0\0\0\0\0+\134\0\0\0\0\0\0\0\0\0\0kD\242\330\255V\0\0\0\0\0\0\0\0\134\210"
    "\0\0\0\0\0\0\0\0\0\0\0\0C\340\0\0\0\0\0\0\0\0\0\0\341\345\342\245\0\0\0\0\276\30\0\0\257\225"
    "\247(\0\0\0\0\0\0\0\0\0\0\31A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\375\343\324$\0\0\0\0\0\0:\302\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\262*\254W\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2644\35\273-d"
    ".\324EkF+\0\0\0\0l\240Z\230\346\320\0\0\0\0\0\0T\320\0\0\0\0\0\0\237\323b\214\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\340\206\0\0\0\0\225\373\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0]\222\310\3\0\0\245 :ZQz\27\345\0\0\0\0\0\0\326\30\0\0\256\270\0\0\0\0"
    "\0\0\0\0\0\0\0\0\2@\263@B3C\203\224\324R\311S\211\0\0\0\0\215\365\234\332\302!\25T!\210#[\0"
    "\0\0\0~i\223X\0\0;\351>\360=\231\325;\213\224\210Z\0\0\16g\336s\0\0\0\0\0\366\0\0\3372\0\0"
    "\253\270\0\0\0\0`w\316\311|\272\0\0\0\0\0\0\0\0\0\0\24y\0\0\242d\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\42U\245\202\0\0\0\0\0\0b\303c\203\0\0\0\0\0\0\300\3625\350\0\0\0\0"
    "\0\0\0\0\233\23~x\250\324)\312d\304*\12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\252\202\0\0\0\0\0\0\0\0"
    "\0\0\0\0}\2\0\0\0\0Oi\0\0\0\0\0\0\0\0g\367\0\0\0\0\0\0002\27\0\0\0\0\0\0\0\0\0\0\0\0\366H"
    "\322#\0\0\134\31#U]\271\0\0\0\0t1u1\3\300\354\224\374\324\265\266\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\345\300\211\5'\300J\42\307\212\23l\271\0r\210\0\0%G\370\300&\327\203G"
    "\0\0\0\0m7\0\0o\213\0\0\0\0\0\0\0\0\302\311\0\0\0\0\0\0\0\0L\264\0\0K\245\313\222N7\0\0\244"
    "\13\3511\352\361\325\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\244\210\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\231\38\340\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0;\307\0\0\0\0\210P\0\0\337\270\0\0\0\0\0\0\0\0i\240\0\0\177\340\0\0\214\242\0\0\0"
    "\0006\3677\207\0\0\0\0\0\0\0\0\223A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\205\352\225\225\330"
    "\260\331@\0\0\0\0\0\0\0\0\0\0t\307\340\261\203b,g\363@\275\347=\212\32#\206\273\275\306\0\0"
    "\0\0\0\0\0\0\0\0\0\0\246\371\245\301b\225\0\0\0\0\0\0\0\0\0\0S\203\0\0\244Bo\211\0\0\0\0\0\0"
    "\357\5\232\330\0\0\365\360\341\360\310A\311\201{C\3777\0\0\33\323\250#\251\223\315\344\235t"
    "\21\313\23H\22\213bkc\253\1\374\30B \374!lD\254\0\0P`\330:\0\0\0\0\134\23\262\264\0\0\0\0"
    "\303\246\4\312\0\0\0\0\0\0\0\0\317T\0\0\217\265\0\0\211\241\0\0\334\301\335\1\0\0\0\0\0\0\33"
    "\327\0\0\0\0ZA\2\3\366T\0\0005f\0\0\77\33\0\0\223\324c\2510\304\33z\134\372]:g\5F|\210{\0\0"
    "\0\0\0\0\0\0\0\0\0\0\246Z\247\32\0\0\0\0\0\0\0\0\0\0$s|\246\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\7\330/\2460\346\332(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\304\243\305s\0\0\37v\365\26\0"
    "\0\0\0\0\0\255\362\0\0\0\0\0\0p\12\2Y\134\266\0\0E\251\0\0\0\0\350\331x\223\0\0\0\0\0\0\0\0"
    "\0\0\3g\0\0\0\0U\231\0\0\0\0\0\0n\250\0\0\0\0\0\0ovH\2064\213\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\305\202\3745\243\246\244\346\37X\271\373\272;\0\0\0\0\0\0\0\0\240\312\0\0\0\0\1"
    "\300\77\300\0\0\312 \0\0\326\247\0\0\0\0\0\0\0\0\0\0*%\21X\244j\324\241\211#\333\332\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\303\233\0\0\0\0\0\0\0\0\0\0m\360\0\0\0\0\0\0\361\331\362\231I\254\0"
    "\0\0\0\0\0\0\0\301R<F,\341\200\320!\22~\245\0\0\0\0 U\0\0\0\0\0\0\0\0\17\27\0\0\237\204\0\0"
    "\237\200\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.Q\0\0\0\0\0\0\0\0\304e\0\0\0\0\0\0"
    "\0\0\236\240\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\322\242\0\0\0\0\0\0\0\0\276J\277\212\0\0,,\0\0"
    "\0\0\0\0\267\260s2\200\371\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\274j\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\3\361\372d\37\261\0\0\0\0\0\0\0\0S\21\3539\0\0\232A\233\201\0\0"
    "\0\0\227\222\0\0\0\0\0\0\0\0v\305\0\0\363\363\0\0\0\0\0\0F\227\0\0\20Z\0\0\0\0\0\0\0\0\0\0\0"
    "\0\233\346\276\365\277\5R\220\234\226\251\273\360{\0\0\0\0\0\0\0\0\0\0\0\0\0\0\257\302\0\0"
    "\316\330\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\373v\364\244\21\366\0226\0\0@\31\0\0\0\0\0\0\271"
    "\361\0\0\0\0\0\0\0\0\0\0\0\0\0076\0\0\0\0\0\0002\366\177\227\0\0\0\0\0\0\0\0\0\0PiQ)\0\0\0\0"
    "\0\0\202\330\200%\0\0\0\0\0\0/w\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\234\242\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0g*\0\0g\366\0\0\224U\0\0\275b\0\0\0\0\0\0\34\42\0\0\202\33\0\0\0\0\0\0\0\0\0"
    "\0\0\0003\2514\331\324\373\0\0\13\366\0\0\307\371\0\0\0\0\177\361\0\0\13\13\0\0b\21\314\311"
    "\42\261|\361\206D\207\224V\345_\5\0\0\0\0XQ\374\27\375W\0\0\315\0\264\345\265\245\370\1\0\0"
    "\0\0\42\34\3,#\214Q\270A,M<\0\0\0\0W\7\0\0\0\0\0\0\0\0\0\0\0\0A\260\0\0\0\0\331&\0\0\0\0\0\0"
    "\271\207;\274\0\0\0\0\0\0\311\353\312;\0\0\0\0\0\0\0\0\0\0\0\0\304\342\0\0\0\0\0\0\0\0\0\0"
    "\231\325\0\0,;\0\0\0\0\0\0\0\0\34C\0\0\0\0\0\0\0\0D\305\0\0\234t\0\0\0\0\0\0\301\33\3600\0\0"
    "\0\0\0\0\0\0\0\0(e\0\0\0\0\305\350\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\3321\333A\0362-F."
    "\6\373\372DP\0\0O\225\371\244\301\11\0\0\0\0\0\0\0\0N\270O\3704\3639S\0\0\0\0d!ea>\342\0\0\0"
    "\0\0\0000\233\0\0\0\0\0\0\0\0\0\0qW\0\0\0\0\0\0\0\0\366\321\271\204m\204\216\30\217\330\36["
    "\373{\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(b\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\335c)\25\77\214\0\0\0\0\0\0\0\0\0\0\0\0\0\0E\2\332\203\0\0\0\0\0\0\214\320"
    "\0\0\0\0\0\0\0\0\312s\354\353\272\364\0\0\0\0\0\0\0\0\332\213\227\201\30\352\42c\168\42\332"
    "\0\0h\302\245\6\0\0\0\0\345#\1;\0\0\0\0\14s\0\0\0\0\0\0\0\0\0\0\0\0\212\225\0\0\0\0\266\202"
    "\0\0\0\0\0\0r\226\0\0\0\0\0\0\0\0%a\25%\0\0\0\0\14l\0\0}\340\0\0\0\0\0\0\247\263\0\0\214\33"
    "\24\305\0\0,\2\31\220\0\0\0\0\277\0\0\0\0\0\0\0\300\221\301Q(#\0\0\356\310\203e\0\0\0\0\0271"
    "\0\0\0\0\241g\0\0\0\0\0\0\0\0\0\0\0\0\24J\0\0\0\0\0\0\0\0\234H'e\235\10\0\0\0\0\206&8\2679w"
    "\0\0^\212\0\0\0\0\324\307\0\0\0\0\0\0\0\0\357\243\0\0\0\0\0\0=\347\0\0\260\267\301\372\0\0"
    "\12c\0\0\0\0\0\0\0\0\0\0\0\0\0\0\264\273\0\0\0\0\0\0.'$&\0\0\0\0G\347H\247\0\0\0\0\36\363$"
    "\34\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\212\364\0\0\0134\14\304\15\304\251Bv\13\362\323"
    "\3\343HE:$'2\374&(\330wK\0\0vx\263x\32<=\26\316\204<\202\270&m\333\0\0\0\0\0\00076\0\0H\361"
    "\341x\0\0\0\0\0\0\0\0\0\0\0\0\0\0\343\201\0\0\0\0\330\201\331\361\377\260\0\0\0\0\0\0\0\0\0"
    "\0\17\370\375\273\264Q\0\0\0\0\0\0\25\321\177$\21\345\0\0\0\0\355f\0\0\0\0\0\0<\310&\42B[\0"
    "\0\0\0$\3711\0202\20z\232S\233Tk\0\0\0\0\360\22\16K\207x\0\0\0\0002\1\0\0\0\0\0\0\0\0\0\0"
    "\227J+\11\0\0\0\0\0\0\0\0\327\324.\14\274\267\0\0T\321~J\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\362"
    "\302\363\302\0\0\0\0\0\0\0\0\0\0\11\370\0\0\0\0\2414\0\0\0\0\0\0\0\0\0\0\2\212\0\0#a\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0f\12\21b\0372\267\202O\344\246\227\200h\213A\343Y\0\0\0\0\0\0;[\211\344"
    "\12\220|\362\256k\0\0\0\0\0\0\335$\0\0\0\0Y\262\0\0\0\0\0\0\0\0\306\245\313zA;\0\0\0\0002D\0"
    "\0\0\0\0\0\0\0\0\0\0\0\255\20\0\0\0\0\0\0\0\0\0\0\0\0\0\0\77:\0\0\264\326c\334\0\0\0\0\0\0\0"
    "\0\0\0\0\0\340\222fu\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0y\266\2\246\3\346\201\3zY\0\0\0\0\0\0"
    "\3171\202'\5khf\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Y\305\0\0\0\0;S\0\0"
    "\202\302\27\272\0\0\0\0\0\0\0\0V\2505p\302\353\301\346h\371\0\0\0\0\0\0\27K\30;\0\0\250%\251"
    "U\0\0\305\345\0\0\0\0\0\0\303\370\0\0\0\0\0\0\0\0b\232\0\0\0\0\35!\0\0\0\0g\222\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\271\362\3558\0\0\220I\0\0\0\0e\304\0\0003\302\0\0\0\0\13\21\14aK"
    "\203\22J\226\251\0\0\0\0\0\0\0\0\0\0\0\0\334G\0\0\0\0s\251\0\0\0\223\0\0\0\0\0\0\323\253C1\0"
    "\0\0\0\0\0\0\0\0\0\0\0\7\220\0\0\0\0\270\210\271x\0\0T5\0\0\27\270\30x\0\0\0\0\234\313\0\0\0"
    "\0\0\0\203\313\0\0\0\0\0\0>\7\77G\253W\0\0a6*l\0\0\0\0\0\0\0\0\0\0\0\0#\340\333b\354ebH(K"
    "\216\31\0\0~\304\213:Z\314\0\0\0\0\0\0\0\0\0\0\273\327\20\320\355\322\0\08|\0\0\215H\0\0\0\0"
    "\0\0\367S\0\0\1\26\220\224\221t\253\366\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0C\242\0\0.\0\0\234OJ"
    "\0\0\0\0\263t\0\0D\343ES\360\2065\242C\312\263Z\0\0\0\0\0\0\0\0\364`\0\0\0\0004\226\356\364"
    "\206Z\0\0#(1\24\0\0\0\0\0\0\0\0\0\0\0\0F\203\212\327Q\360\0\0\0\0\214\372\376U\242\2414\241"
    "\261\266\231\271\374\10\0\0\0\0\0\0\0\0\0\0\230\210\0\0\0\0\0\0\0\0\0\0\0\0\0\0\323\6\0\0MZ"
    "\0\0\0\0\0\0\0\0\0\0\356\325\0\0\10\304\0\0\0\0\317\2468\301r\264\2267\0\0\0\0\0\0\350\252\0"
    "\0\0\0\3076\0\0\0\0\0\0\0\0\0\0\200\206\330\22\0\0\0\0\0\0\0\0\347\212\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0V\211\205\245\0\0\0\0\0\0\0\0\211k\0\0\0\0\0\0\316\303Q7\370)\0\0\370\350\353x"
    "\0\0\0\0R\33\0\0\0\0\35be%\0\0\12\361x`\0\0\0\0\0\0\0\0\0\0\0\0\0316\32\366\305\7w\367\0\0\0"
    "\0\246\200\0\0\0\0001Q\302\302/1\0\0\203\1\217\331\0\0\0\0\0\0\0\0v:\0\0\0\0\0\0\32\204\0\0c"
    "\5\262\223\0\0\0\0\0\0\22\323\0\0z\365\0\0\0\0005\211\233\244\0\0\177\332\226s\0\0\215\262"
    "\373R\0\0\0\0\307(\233\270\310\350\0\0\0\0\0\0\0\0\233\273\0\0\0\0\1Q\2\361\14\352t\203)\13"
    "\0\0)\7\0\0\246(\0\0\0\0\0\0\274\262\300\243\316\266\0\0@\240\0\0\0\0\0\0\0\0\0\0\0\0\0\0M"
    "\302\0\0\0\0\362\221\206\0\0\0\0\0\0\0\0\0\237\5\335\26\0\0\0\0\225\31qj\217R\0\0\0\0\0\0\0"
    "\0\0\0\0\0\134\241\221\332\0\0\0\0\0\0\0\0\33\242|u\241(\14\320\253\32\0\0\0\0\0\0\0\0\0\0"
    "\364\201\0\0\326d\225\266\233\211\234\311\0\0\0\0\320\213\0\0\0\0\0\0\0\0Z\247\0\0\0\0\212"
    "\263_ht\30\221\320\222 \16\21\0\0\0\0\0\0\0\0\340HE\340\12\267\13w\0\0{\271\0\0\0\0\0\0\0\0"
    "\0\0\207q\0\0\0\0\0\0\35\32\0\0\0\0\0\0\7\227\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(9\17\32\0\0\0"
    "\0\0\0u\11\0\0\0\0\0\0\271\206\0\0\0\0\0\0\256\21h\233\0\0\0\0+\221\0\0wpE\365\347\6\350F\2X"
    "\33\30\0\0\251\320\264\240M\325\274\271\275\271\304\226\34\361\341\32\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0m\310\0\0\0\0\0\0\0\0\0\0\376V\377&\0\0\0\0\0\0\261\300\262\300T\32\0\0\0\0\0\0\0\0\0"
    "\0\5B\0\0\0\0\0\0\263\203\264Cw\223\367\27\0\0i\42\343\312\255X\0\0\0\0\353:\272\242\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\177\3\0\0\363\230\0\0\0\0\0\0\0\0\221[\0\0\0\0\0\0\0\0\2\322\22@\0"
    "\0\0\0\0\0L\240/\371\255\0210\211\375\332\0\0\0\0\0\0\0\0\0\0\0\0\302\225\303\345\272\207\0"
    "\0\0\0\0\0\0\0\0\0\0\0\3\304\0\0\33\134\35\314\0\0\0\0\0\0\0\0\0\0\0\0\0\0\16\200\0\0\0\0\0"
    "\0\0\0\0\0\323(\0\0\0\0\0\0\0\0\0\0\0\0\0\0sa\247\240\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\3557\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\347\21\6\314"
    "\0\0\0\0\0\0C5\0\0\0\0\250\272\342\243\251\372\0\0\0\0\0\0\0\0\332\212\0\0\0\0\0\0\0\0e\226"
    "\3566\0\0K\364~\267\204I\0\0\334\362\335\342\3362\356\1\272h\273\230\0\0\0\0\203\4\337\24\0"
    "\0\375\321\376a\33\204\0\0=\243\0\0\0\0\330\23\31\30\203\3\0\0\0\0o\350Iw\0\0\0\0\0\0\267"
    "\270\0\0\272\346.c\0\0\0\0\0\0\25\31\0\0\36i\37)\310i\305Q\0\0\0\0\0\0\0\0\0\0\0\0\0\0\265"
    "\271\0\0\42\22#2\0\0\0\0\0\0L\331M\31\0\0\354\262\250Q\325)\0\0\0\0\0\0`\326R\310zR\0\0\0\0"
    "\0\0N\274\0\0\0\0\0\0\0224\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\273\205\324\312\0\0\0\0\0\0\370"
    "\212\2475\0\0\0\0\233\242\0\0\0\0\236Z\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`4\0\0\14&\0\0\266e"
    "\267%\257\203x\352\235`S\364\0\0\345T\14R\324\200\334\203\274\225\275e\342\300\0\0}\30\0\0"
    "\346\203\134\134\0\0\0\0\0\0\221\366\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\364:\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\222\201\331s\0\0\225g\0\0\0\08F\362[\204U\0\0\0\0\0\0\0\0'\274\0"
    "\0\0\0\0\0\10\302\345\26Lj\222\350$WH\11\0\0(\300)\320*\240\343\300=\361\25+\26k\0\0000B\310"
    "w\0\0\262\346\0\0\0\0\0\0\0\0\0\0\0\0\302\210\0\0\256\263\0\0\0\0\0\0\0\0\0\0\0\0\253\343"
    "\326\306\0\0\0\0j\262\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0j)\0\0\377\362\0\0\177\30\0\0\0\0)"
    "\22\371\260*\2\0\0\0\0\217\246\220\346\134\202\367\270\365\313BL`\263\0\0\273\222\0\0\0\0\0"
    "\0\313\210\0\0\0\0'&\310@(f\0\0003\260\304W\340\207\0\0\0\0\0\0\0\0qV\0\0\17\366\306f\0\0\0"
    "\0\314\223\0\0\0\0\0\0\4%\311\364}5Bp\0\0006d\0\0z\220\0\0\17\254RA\0\0\0\0\0\0\241Zg;\0\0\0"
    "\0r\260\0\0M\7\30\14\0\0\0\0\0\0\0\0G\200\341\241\0\0\0\0\3031\0\0\17\201\0\0\0\0\0\0\230Z>"
    "\223N\2314J\270\212\4\353\210\322\373\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\216f\0\0\0\0\0\0\0\0[\250\342K\343\13\0\0\0\0\0\0\0\0\0\0'j(\252\26\364\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\77\350\365\7@\250\0\0\0\0\0\0\0\0F\341G\241\6C\0\0\0\0\353\201\0\0B\307C"
    "\207\0\0\0\0\213\345\0\0\0\0\0\0\0\0\0\0/SSv\0\0\24\241\0\0\345\341\346\241\0\0\0\0&p\0\0fR"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0sz\0\0\0\0\0\0\357f\0\0\0\0\0\09\314\0\0BV\0\0\352\311j\221\0\0"
    "\0\0\245\210\0\0\0\0\0\0\371[\0\0\0\0\230\303\5\345\0\0\0\0kz\0\0\0\0\27\320\227\324\0\0+"
    "\344\300U4\260\242\260\243\0\301\225\374K\0\0\0\0\0\0\0\0WD\0355\271#s\366\24\307^\222\34J\0"
    "\0\0\0\0\0\0\0k\343\0\0\0\0\353\313\0\0\0\0'DE\306\0\0\0\0\0\0\0\0\0\0\333\373\224\320\0\0\0"
    "\0_0\0\0\0\0\334\231\0\0{\373|\273\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Z\371\0\0\333\271\265P"
    "6\232\0\0\0\0\0\0\0\0\0\0\0\0\0\0\204\4\232D\0\0\2177\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\276D<\224\27\346A\267\0\0\0\0\0\0\0\0\0\0\0\0\211\246\212f\304+\0\0l\265\0\0\330\370\0\0"
    "\0\0:\247\260)\0\0\0\0{\2260\214\0\0\0\0\0\0\0\0\30\301\0\0\0\0r2\0\0\0\0\0\0(\214\0\0\272S"
    "\0\0\0\0\0\0\0\0\0\0a4bt\0\0\0\0\0\0\0\0\0x\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\315\301\0\0\203\251&h\312\27\2059\377\333\0\0\0\0\0\0\0\0\0\0\0\0\3419:"
    "\26l\212\0\0n&}Gu7[\11\0\0\0\0\333\30\0\0\0\0\0\0\333\363\0\0\0\0\0\0\236\250\237\350\307"
    "\262\331\204\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0U@G\270\344\260\34\274\0\0\0\0\0\0"
    "\347\363\0\0\0\0\0\0\240\344\330i\0\0\0\0\361\372\300J\0\0\0\0\3550\0\0z\313\0\0\0\0\0\0\0\0"
    "\357t\360\304\0\0\231\7\232\27\354\307\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\352\220\0\0\0\0\0"
    "\0\0\0\0\0\200\322\0\0\0\0\337{\0\0\0\0\0\0\0\0\0\0\320y\0\0\0\0005\224\15F\0\0\0\0\3612\310"
    "\324\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\361\245\302\267\200WB\210CHi+\0\0\351Ja\272\352\212e"
    "\352\0\0\0\0\336\200t\360\25\23\307\344\273\363zd\6\230\0\0\267\273\0\0\0\0\0\0\0\0\241\240"
    "\0\0\0\0\226\201\0\0\303\302\0\0\0\0\365E\0\0\0\0I\205\277h\243rk\330\1\31\0\0\0\0\0\0\3320"
    "\333\300\372\0\373@\310\2\366\347\0\0\0\0\0\0\0\0\0\0\276\246\0\0\0\0!\320\0\0\0\0V\23a\23\0"
    "\0\0\0_)o\332\0\0\0\0&\203\0\0\0\0\364\370\0\0\0\0\0\0\0\0\0\0\0\0\22\301\260V\0\0\0\0\365Z"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0060\0\0\0\0\0\0\320c\321#\0\0\0\0\0\0E\301\0\0\0\0\0\0"
    "\265\363\0\0\0\0\0\0\0\0\0\0\0\0\241\373\0\0M\221\0\0\0\0\0\0\0\0\0\0\4W\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\261\233\316\240\0\0\0\0\300\20\366 X\5\0\0\0\0h\270\233\240"
    "\0\0\0\0\0\0v\2667{\0\0\0\0\0\0\331\251\331k\15\362w8\0\0\0\0\0\0\327\363\12j\31l\0\09\33\0"
    "\0\0\0\0\0\0\0\0\0\0\0006V\0\0e\350\0\0\0\0\0\0\0\0\351\360\273`\0\0\252\352\0\0/X\0\0\0\0\0"
    "\0\0\0\0\0\0\0\200\3qUp\2139 q\313H\234\0\0\330\245\331e\326\361\0\0\27S\0\0\0\0\310E\265"
    "\327\0\0\4\6\5FJ\250\0\0\0\0wV\0\0\0\0\0\0\0\0\0\0\320&\0\0\0\0\0\0\0\0\206)\251I\33\0\0\0p"
    "\347\0\0\0\0\224jx\233y\333\217\301-+.\353\0\0\0\0\0\0\0\0\0\0!\306\217\232\313\345\0\0\0\0"
    "\0\0\5D\0\0\0\0\33F\0\0\0\0\0\0\0\0\0\0\25(A\244\0\0\0\0G\265\0\0\377\265Z\26W,\0\0\0\0h\360"
    "\0\0\0\0\0\0\0\0JGK\7\302\0\373\5\2601\0\0\2335\276{\0\0\0\0\231QI\271J\371I\26\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\241\22\361\204\344\351\0\0\0\0\0\0\0\0\0\0\0\0\20\22\211\2\212\362\177"
    "\11\0\0\0\0\0\0\23I\0\0\0\0\0\0m\25dy\376\222\0\0\0\0\236\365\0\0\0\0\0\0\0\0\213\333\0\0\0"
    "\0\263\367X\202\2647\0\0\0\0\0\0\0\0\0\0\0\0\0\0PW\0\0\0\0\0\0\260\30S\307\0\0\312\4\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\262\353\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0HZ\0\0\0\0\0\0\0\0\0\0\0\0\264\251\0\0\321\251X\273\0\0000\232\0\0\0\0\0\0\0"
    "\0\0\0\10\25\0\0\0\0\2250\0\0\25\226\26Vi\266j\366\244\267\303\347\351\230\31\7\7\213\10\33"
    "\0\0\371\23\0\0\0\0\0\0\0\0\257\6\0\0\0\0\362\312\0\0\0\0\0\0\0\0\0\0\0\0\0\0j\0k@\221\351\0"
    "\0\0\0\0\0\0\0\220\3031\2312\351\20\373\0\0\0\0c@\211\371\0\0\0\0\0\0\0\0\0\0\234\3016c\0\0"
    "\0\0S\202\0\0Z\24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\316\372\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\256)N"
    "\272\0\0\2602\0\0d \0\0\0\0\0\0\0\0~&\252y\0\0gy\0\0[\232\312\231\0\0U\265\324b\0\0\0\0005La"
    "r\0\0\3670\332\264\0\0\0\0\0\0\0\0\0\0\0\0\0\0@\1\0\0\0\0\0\0\0\0\0\0\0\0\307\20d\246\23\253"
    "|\344\24\333\214\251=e\0\0\0\0\0\0\200\12\366\311\0\0\0\0\0\0\0\0\0\0\0\0\0\0\356\322l\361\0"
    "\0\0\0\276\321\0\0[\24\0\0\0\0\6\345\25b\0\0\0\0\0\0\0\0\374\3\236\231\16L\20\334\0\0\0\0\0"
    "\0(T\355\231\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\7"
    "\345\0\0\0\0\0\0\0\0O\262P\42\0\0\0\0]<>D\0\0\0\0\0\0\207@\0\0\0\0\0\0\0\0\0\0\0\0\235\232\0"
    "\0\0\0><\30\271\0\0\0\0\0\0\0\0;b\0\0\0\0\0\0\0\0\250B\0\0\0\0\375Y\0\0\0\0\0\0\0\0\333\266v"
    "\2\0\0\2322\6V\222\344\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\367\1\207\345E\346\5\0\0\0"
    "\0\0\0\0\0{A^\371R\27\250\226\0\0\2612\0\0J\245\0\0\0\0\0\0-\302\314$D\31\0\0G\313\36\350H"
    "\213\0\0\0\0\243\203\337\272\0\0\177\13\0\0\0\0\0\0\0\0\0\0\42\313\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0a\310\0\0\213\262\334U*q\0\0\0\0\0\0uB\0\0\0\0\0\0\366\372\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\24\340\12\370\0\0\0\0\0\0\0\0\0\0h\321iQ\42\264\332e\333\25P"
    "\330\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\336aM\13N\373\0\0\0\0\0\0\0\0W\225\0\0"
    "\0\0\0\0\0\0X\300Y\300\0\0y\365\0\0\0\0\0\0l4\2615\0\0t\4uD\334\320\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\277\344\0\0\0\0\0\0\334*\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Ab\0\0\0\0\203\206"
    "\0\0\0\0\0\0\0\0\206\261\0\0\0\0\0\0\0\0\343C\34430\207\0\0\0\0\0\0\0\0\0\0\0\0\201{\0\0\35"
    "\226\311\25\222\6\252t\0\0\0\0\0\0\0\0\0\0\0\0\352\262\0\0\0\0\0\0\0\0\0\0=\213ACQC\0\0\0\0"
    "\0\0\0\0\0\0\0\0\134\260\0\0\0\0\0\0\0\0>e\0\0\0\0p\3q\223\7\322\2153\217S&\206\230Q3\27\4i"
    "\5\271[k\332\371lC\0\0\0\0\37\24\0\0\0\0\350\7\351\307\11\273\0\0\0\0\0\0\0\0\0\0\0\0\0\0<"
    "\333\205c\0\0\0\0\0\0\0\0\0\0\320\324\0\0\0\0\0\08\25\0\0bb\0\0\0\0\21q\223\6\224F\0\0\266"
    "\33\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\213X\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\2705\271\305\0\0\0\0\224q\247\226\0\0\325\243\0\0[\227\0\0\0\0\0\0\0\0\323\220)\206*"
    "\306\0\0\0\0\361\226>\32\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \311Z\3!\211\320"
    "\232a\325\321Jv\211\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\367\31\0\0\372\333\0\0\220W\0\0\0\0<\261"
    "\0\0t\271\0\0\0\0\0\0\0\0001{\0\0^F\0\0\0\0\276@\364\263\0\0j\347k\247\274\260\0\0\0\0\0\0"
    "\21 \333\304\366\266\0\0\0\0C\364S\272\0\0\0\0\0\0\0\0\0\0\35\270fI\0\0\0\0\244\323\0\0cT\0"
    "\0\0\0\3322`\2\234\343\0\0p\225\35\247\0\0\0\0\1\203jh\0\0\344;R\265\346\346\273\261\0\0\0\0"
    "\0\0\0\0E\354\0\0X\344\0\0\0\0\303\363\2u\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\254"
    "\326\235\346\236\246\0\0t6]\10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\134$\0\0\0\0\0\0\237Q"
    "\344E\223\22\224b\264\322\0\0\0\0\0\0\0\0\266\246\0\0\206\345\0\0\245s\0\0\0\0\0\0\0\0\0\0\0"
    "\0\20\221\16*\0\0\0\0\3778\0y\261\351\0\0\0\0\0\0\0\0\0\0\20\343ET#\367\0\0\261\272\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\15\225\0\0\0\0\0\0\0\0\0\0\231 \4\214\0\0\31\213\264\232\265Z\32\313xR"
    "\0\0\300\364\376\3:\210\374\362;\310\0\0\0\0\0\0\0\0\0\0\0\0%\253\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Y\3218\210\0\0\0\0\0\0\0\0\6\221\205\362y\323\27yfL\0"
    "\0\0\0\0\0\0\0\0\0\327\20w\332f\353\0\0K&\253\21\353\326J1\0\0\0\0\0\0\0\0\0\0\0\0R\26\0\0\0"
    "\0J:\0\0\0\0\0\0F\325\42\30\0\0\0\0\336\4=l\264X\0\0\0\0\353\303\306g\15)\16\351\302j\225q3H"
    "4\2107d\232[\37\247\0\0\220\13\0\0qqr\261\340\273\0\0\16\304\0174\311H\312\210\376z65@{VB\0"
    "\0\0\0\0\0\0\0\225\224\0\0\0\0\321\30\322\350\0\0\236s\346\253\347\353\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\225\262-\347\252\347\335\365$k\0\0\77\24\0\0\0\0@w\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\363\4\0\0\0\0\0\0\0\0\0\0\0\0\267\261\0\0\0\08\344\13c\6\11\7"
    "\331&\1'\321\342\227\215\327\0\0\0\0\353\7\0\0\207F\210\206\335W\2627\0\0\0\0\0\0007\25\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\270sf\0g\340\0\0\0\0n\245\243:\0\0\0\0\0\0\0\0\0\0\0\0\344H\0\0\317"
    "\5\0\0bi\0\0~q\0\0\351rq\30\0\0}\312]\7\0\0\0\0\27,}\343t\305\0\0\0\0\0\0x\205\0\0j\212\0\0"
    "\0\0\0\0\316\273\0\0\10z\32498\252\0\0O\247\0\0\0\0v\203;\224\0\0\2268\326\332%\311\0\0\0\0"
    "\0\0\0\0\0\0\0\0prq\202\325\346\310\213\355\343\356\243\301\364\371\321\372\221a\260\256\346"
    "\0\0\0\0\0\0\0\0\0\0 \23\0\0\0\0bWc\207\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0246\0\0\0\0z\270\0\0\0"
    "\0m\223X\347|x\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0WX\0\0\0\0\0\0\0\0\240E^|UL"
    "\256rV\14\0\0\243!\0\0\273:\0\0\0\0\0\0\0\0\0\0\0\0\0\0>6\0\0\363\205\0\0vG+\347\33\341\1"
    "\312\320B\321\322\347\311&,\0\0\0\0p\200\0\0\0\0\0\0\204\302iD\34\25\0\0]\6\0\0ya\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\360\265\0\0\0\0\26y\35\323VQ\317\303\376\247\0\0\0\0V\224\0\0"
    "\30\240%@\352\244\374J\22\330~{7\330\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0h\34\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\222\262\0\0\0\0\0\0\341\304!\263\0\0\0\0\0\0\0\0\0\0u\312\0\0\0\0003\234\21\364"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\26z\0\0\0\0\367k\0\0\0\0\0\0K\342L\242\0\0\207\313\223zK;\0"
    "\0\0\0\0\0|\260\0\0B\345\0\0\0\0\0\0\243H\304\261\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'\363"
    "\211\347\12\314\0\0\10X,\324{2\0\0\0\0\325A\367\346\0\0P\225\0\0\0\0\260\5\0\0\0\0 \366\0\0s"
    "\365]\340\247\204P\26\0\0\0\0\0\0\371xr\232\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\344\344\373(\0\0"
    "\0\0\26\20NCN\326\2\367{\267\210\267\11\12\0\0\0\0\0\0\304\212\0\0\0\0003\33\0\0\0\0\0\0\0\0"
    "\0\0sK\202#t\13\0\0\0\0\0\0\0\0\35Y\0\0\0\0\0\08\11\345\42\346\42\347\322Q\302\0\0\0\0\0\0\0"
    "\0\0\0x\364_+\0\0\0\0\2525\17y\376D\20y\7\34\0\0\20\310\0\0\0\0\261A\336\7\353%c\10\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\365D\0\0\0\0\0\0\215Y\0\0\0\0\325\230\0\0\2578\351{\223"
    "\307\224\207\245w\0\0\0\0 \242\3113Gd\204\273\0\0\0\0\0\0\0\0\0\0\20\327\21\27\24\42\325j\0"
    "\0\316\247\317w\320\7\321W\0\0\0\0\274\310\27589\264\315\353\0\0\0\0\341\307\15\367\3110s"
    "\204\313`\273t!7\357x\272\365\0\0\0\0\0\0^\347\1\5\375\10\376H\0\0\0\0\0\0\0\0\0\0\0\0\1b$"
    "\362*(\0\0\0\0\0\0\0\0\221\330\0\0\36\260\0\0\0\0\270{\364\233\210\263\320U>Y\37s\77\0316"
    "\311\214\02379\330\24\0\0\5Z\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0K\240\0\0\340i\0\0:\320\0\0"
    "\0\0\0\0\0\0!\364\0\0!\341\0\0\0\0\0\0\0\0\0\0\0\0\0\0{\32\0\0\0\0(\7.\32fg\0\0\352\206\0\0"
    "\2707\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0/B''\0\0\0\0\0\0\0\0\0\0\200$\0\0\0\0\362`\0\22\255"
    "\225\3263\11T\247\1-Y.);\312<:\221\223\312:e\34\0\0\0\0004d\0\0\0\0\0\0\232\25\0\0\0\0\0\0\0"
    "\0\0\0\0\0\230\331_\26\313\251\257+\0\0\0\0\0\0\0\0a\334\303I\0\0\0\0\0\0\225\3\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\350\362\0\0\0\0\0\0\0\0W\303\206w\0\0\0\0\0\0\0\0\0\0\323\227\325\367\0\0\0"
    "\0\0\0\207\302\0\0\0\0\0\0\0\0\356\0\347%\0\0\0\0\0\0\357\241\2413\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0<i\0\0\0\0\231\362\3075\0\0\0\0\0\0\36E\12v\0\0\0\0\0\0\0\0\0\0\14\233\3k\0\0QF\0\0\0\0\0"
    "\0\0\0\0\0\0\0o\20&\213KL\0\0\0\0\0\0\0\0\0\0\0\0:\234mF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\261"
    "g\0\0\0\0\252\260\0\0$q\0\0\0\0\0\0\0\0\0\0\330\246\342\242\0\0\247\42\0\0k\26\320A\322\321"
    "\3231lV\305\306G\323\236\313\237\33\0\0\0\0\0\0\0\0@\372\0\0\0\0\0\0\0\0\202d\0\0U8\36z\3"
    "\2025\312\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0/T\0\0\0\0\2351\236q\275Qu\200\36\244\323"
    "\262<e@\26\2528\306h\0\0\0\0\225\370\0\0\0\0R\32\335\340\336\333\10\354P\134\0\0\0\0\372j"
    "\350E\377\1\0\0\0\0\177\245\310\206\275@\373$\0\0\0\0X\363A9B\371\25:\0\0:\323\0\0\0\0\0\0\0"
    "\0\0\0Uf>\233\0\0\0\0\0\0E\310\250\200\326\5\327\305r\307Lv\273F\0\0\0\0\0\0\266\300Z\360\0"
    "\0/\233\0\0:+\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`Q\0\0\0\0\252\1\274"
    "\241d\212\0\0\0\0\0\0\0\0\0\0\277\201k\31\10\363@\14\0\0IZ\0\0\306\242g\264\331\232\324\343"
    "\0\0\0\0\0\0\0\0[\262\0\0\0\0\0\0\0\0%\34\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\254I\0\0#Z\254"
    "\353 \344\255;\301G\341K\277&\2\253\0\0\0\0\0\0\0\0-\260u\370\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0 \330\0\0\0\33\0\0w5\0\0\0\0\376\300-\210\0\0\0\0\0\0\0\0\0\0\205\261\0\0Wv\3277\277I\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\303P;u\0\0\0\0\0\0\0\0\21)Dt\0"
    "\0\335\30\0\0\0\0\314\27\315\347\0\0\0\0\0\0\0\0)S*S\230\300\232P\246\304\0\0\0\0F\271\0\0\0"
    "\0_:\0\0\0\0\0\0\375\242\0\0\0\0\0\0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\7\303\0\0\367\372F\264\312\42\0\0\0\0\0\0\0\0\12\231\13\231\14i\2144\317Ij\373\221\325\36"
    "\367\254\322\0\0\0\0\0\0\0\0\0\0\0\0\33\265\0\0w\302^\213\0\0\0\0\31\204\10\366\242\243\0\0"
    "\0\0`\205\0\0\334D\343\265\0\0\247\251]\343\275\372i\312\0\0\0\0\0\0\0\0\0\0\0\0~b\0\0.\222"
    "\0\0]%\0\0\0\0\0\0\0\0\0\0\0\0\30c\31c\354\251\0\0\0\0\0\0\0\0\0\0Jp\0\0\0\0\3133\0\0\0\0"
    "\246\243\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0001b\275\324H\264\354\366\217\300\0\0\0\0\0\0\0\0\0"
    "\0\0\0\30\225Ze\226\364\0\0\5\243\314\232\0\0\0\0\205t\316\265\241\11\223\323\227\7\317H\15"
    "\333d\367e'a\213\273{\0\0\0\0\0\0\0\0\0\0\0\0\207\203\3\11\0\0\246\221\343\302\0\0\0\0\0\0\0"
    "\0\0\0\0\0lG\0\0\0\0\0\0\0\0\0\0\0\0\0\0\240\347\0\0xQ\0\0\0\0u\246\0\0\231\232\201H\0\0\0\0"
    "\0\0\0\0\0\0/j\0\0\0\0\361a\0\0\2266\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\205+\0\0\221g\222'\0\0T"
    "'Uq\0\0\0\0\0\0003\324\0\0\0\0\0\0\0\0\0\0\0\0Z2\21\343\0\0D\30\0\0\0\0\360\203\340\260\361C"
    "\274\6\0\0\0\0\0\0\0\0\0\0\272\241\254\220\241\301\343\4\246\246\3567\357wzA\0\0\0\0\361\227"
    "\362\347wQ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\234\320\20\265\6\212\0\0\0\0-\1\0\0\0\0"
    "\370\13\0\0\311\326\0\0\0\0\0\0\0\0\0\0\0\0\0\0;\240\0\0\0\0\214\265\0\0\0\0<,\0\0\0\0\0\0\0"
    "\0\0\0+\372\36\321\0\0\0\0\0\0\0\0\355\13\0\0\255\31\0\0\0\0\0\0\0\0\0\0R$x\226\0\0\207\27"
    "\321Dii\0\0\24\4\4\270\0\0\0\0\0\0\0\0\0\0\0\0Hs\0\0\0\0\344Q\364&\0\0\0\0\0\0c\32^\361\0\0"
    "\0\0\0\0\0\0G\42\244`e@\213c\216\224\16\266C\306\300\27\305\211\0\0\0\0\3\25\242\2\0\0\0\0\0"
    "\0^\245\34H\0\0\0\0\0\0L\23\0\0\7d5\261[\323\0\0\0\0[p\353\342\0\0\0\0\333\307\0\0\0\0\0\0\0"
    "\0\0\0\3161S\25\0\0V&\0\0\0\0hci\323j\363\0\0\0\0\0\0\0\0\0\0\0\0\32\245\234g\235w\236\247"
    "\363\311\363+\0\0\0\0\0\0\0\0000(dCe\3\23\5\370\27\220\321\32b9\366X\26Yf\371W1h g\335:\322"
    "\267\335kv\1\345\233%\343'\333\0\0\0\0\0\0\0\0\0\0\212\272\375\0006(u\13\0\0\0\0\216\42\0"
    "\0001V\0\0n\301\276\231\0\0{p\213\7\0\0\0\0\0\0\0\0\0\0:u\223\325\0\0\252v\201f=\350>(\0\0"
    "\23\362\310\312\311\212\0\0\2043\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\375\245\352\207\0\0"
    "\0\0\0\0=\324\10\311\11\11\0\0\0\0\0\0ey\0\0000a\315\345\0\0\0\0\15\212\0\0\0\0\0\0\215\253"
    "\0\0\0\0\370\263\0\0\227\205\0\0\0\0y\230}\351\0\0\0\0\0\0\0\0\0\0\321Qn#\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0(AJ<P\244Q\344\0\0\0\0\0\0\254\32\255Z\0\0\0\0\0\0\0\0\342\24\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\237\242\0\0\0\0\0\0\0\0\0\0\0\0W\221\0\0\0\0\12\264A"
    "\221\0\0\0\0\0\0\230\202\0\0\0\0\0\0\26\5\0\0#\246\0\0\0\0\0\0p\301\316\302\0\0\263\26\0\0"
    "\223;\0\0\0\0\0\0{\24\255'\256\367\0\0\0\0\0\0\0\0\304H\0\0\0\0\253\260\0\0IK\222\243J\213\0"
    "\0I@M\206'H\11,\13\274\0\0\0\0\262\370\322Z\0\0F\202<\247\0\0\0\0\322TS\300W0W\211X\311\0\0y"
    "\247\342\350\0\0\0\0RC9e\267\326\3608\240\313\0\0\0\0\0\0\0\0\0\0\0\0\23\240\6\244I\1\4\302"
    "\217\4\336\310\0\0\0\0\320\210\0\0o\321\0\0\370\306fq\0\0\0\0K\310\242\211\215\252\0\0\367"
    "\302\37022\343\222\345#i\0\0\0\0\0\0\0\0\353\4\0\0\270\321\0\0\0\0\351\246\340\263\0\0\0\0\0"
    "\0\0\0M\203\0\0\0\0\226\332\0\0N\345)\364\202\21\323U\0\0\0\0\0\0\232\32\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\321\360Y\363\0\0\0\0\0\0\0\0\237)\0\0\0\0\0\0\0\0\0\0\0\0\322\360\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\305\212\317k\0\0\0\0\0\0\32 \0\0Nd\0\0\247\27\343'\344gI\302\321\226>ai"
    "\30nY\0\0^\350\0\0\0\0\0\0\0\0\245\24KQ\255C\0\0I\24Jt\233\272\0\0L\227\0\0\0\0\0\0\0\0\0\4"
    "\1\344\363\361\312\365\314\5\272)\244a\334K\0\0\0\0\10\7\7\21\10\21c\261\0\0\0\0\0\0j\345\0"
    "\0'\251\0\0\212(\0\0\0\0\0\0\0\0A\246\0\0\230W\0\0\0\0\0\0\0\0\0\0\0\0\0\0Tt\201`\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\342\212\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0X\254\261\244\302\6Y\354\0\0\0\0\0"
    "\0\304\300\240y[\26\0\0XZY\232\0\0\0\0\0\0\0\0\0\0\0\0\0\0\324\5\42\31_\207\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\23\321$\340_\363\254\330\0\0\364)\365Y\0\0\0\0\0\0\0\0y"
    "\0\0\0\212Q\11u\0\0\0\0\0\0\0\0\0\0\213\246\372\206\222\353DA\260T\233\367\336\232\0\0\277G|"
    "\211\0\0\0\0\0\0\0\0\0\0f\323\267C\4\264\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\305T \241\0\0z\323\0\0\0\0\0\0\0\0\205\367\0\0\0\0\0\0\305[\0\0\324\270\13*\0\0\0\0"
    "&\324DV\0\0\327)\0\0\355\204\221\261\0\0\0\0\206s\31y\0\0\0\0\0\0\36<\0\0\0\0\0\0\257$\201"
    "\211l;\0\0\0\0\0\0\0\0\0\0\0\0)\341\0\0\37\34\0\0#\203\0\0\260P\337f\0\0\0\0000\5\342&\0\0\0"
    "\0\32H\242\307\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\30V;Af\6\0\0\216`\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\21\352U{V\273\0\0\0\0\0\0\266\232\0\0\357+\0\0\0\0Br\0\0\0\0\0\0b \0\0\312q"
    "px\207\332\0\0\0\0\0\0`\334\0\0\0\0\0\0\2012\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\240!\306T\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\231\30\0\0\0\0\0\0\0\0\231\266\232v\0\0\322\365\322\206\240"
    "\340\0\0\345\352\346z.\25\0\0\355e\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0T\30\0\0\366u"
    "\3675\342\11\363Z\0\0#$$\204\177\6\331\242|\207\0\0\0\0\0\0\0\0\202E\0\0\0\0\0\0\0\0\26\362"
    "\0\0\0\0Yy\235\325\212y\313{\314;\0\0\0\0\32\21\0\0\2444\366+TBU\202\0\0\0\0\5|\354\350\0\0"
    "\0\0\341\262x\11yI\0\0\0\0\0\0\11a\2109\0\0\0\0\0\0\0\0d\242\0\0\0\0\0\0\256\324\202\211\0\0"
    "\323Z\0\0\0\0d\250\0\0\0\0\0\0\0\0\0\0\0\0/\25\0\0\0\0\0\0\0ut\252\0\0\230\264\0\0\214\361\0"
    "\0\0\0\0\0\0\0\337\263\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\201\212\0\0\0\0\0\0\0\0\0\0hg*\213\0\0\0\0\13\330\14\30\0\0*\207\0\0\0\0\0\0\2d\0\0\2239"
    "\2773he\0\0\0\0\347\370\350H\201\225\10P\0\0\0\0\0\0NR\352clY\0\0\0\0\0\0{\370\0\0q`\334\226"
    "\0\0\0\0M \306\301\263)\376\271C\334/\300\224[\232Iue\325\4\36\26\0\0\0\0\0\0\366cd\274\0\0"
    "\0\0\0\0\0\0\346\310\0\0\313db\306c\2669:\0\0\0\0\0\0\0\0\13 \0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\260\333\373q\374\201Y7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0yrv\204w\224\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\367\324\77\3451\254\0\0\377#\0\0\0\0\0\0\0\0g\2033\312\0\0\267\32\0\0\0"
    "\0\0\0\220\325A\372\0\0\300i\0\0\0\0\0\0\0\0+\203\371\326\0\0\0\0\0\0\0\0\271:\272\372\0\0\0"
    "\0\0\0\375\224\0\0G9\0\0\0\0\0\0\0\0\177b\0\0\0\0\0\0\3442\0\0\0\0\0\0\0\0rK\206\270\0\0\0\0"
    "\0\0\6\207\0\0\216c\0\0\0\0\0\0\0\0\16\23\0\0\0\0\27\247\265\224\0\0\0\0\0\0\0\0\0\0\0\0\325"
    "u\0\0\0\0\0\0\0\0\0\0\0\0\0\0@\25\226\233\0\0\344ZH\30\22\222%\304\26#\2038\354\212\0\0\0\0"
    "\0\0K\371\0\0\0\0\0\0\0\0n`U7\0\0\0\0\11 \251!\363\306O\0\202\340\203\340\351I\0\0\0\0\0\0\0"
    "\0\0\0\0\0\242eF\306\0\0\0\0\0\0\0\0\0\0\0\0\0\0\377\344\0\0+ \243k\0\0\0\0\300+\0\0\0\0\0\0"
    "\0\0\317\272\0\0\0\0\0\0\210\325\322\331\0\0\0\0\23W\0\0\273y\0\0\0\0\0\0\0\0\0\0v\340\0\0\0"
    "\0\323\343\0\0\0\0\0\0\0\0\0\0\31\272\25w\26\267\227\260\363\247\364\3272\332d\313\226\365e"
    "\13\24\234\0\0\0\0\237\306\240\6\346t_\14\0\0\0\0\0\0\3060\0\0\0\0\0\0\0\0\27\2V'\0\0I\263\0"
    "\0\0\0\0\0\0\0\0\0\0\0q9ry\0\0\216\247\0\0\0\0\0\0\263\345\0\0\0\0\4\341\0\0\0\0\210\244\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\375\346\0\0\0\0\0\0\0\0p\224-5\327x\0\0\0\0\0\0\0\0\0\0"
    "\325\262\0\0\210\301\0\0\0\0\235\213\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\270\2668\0\0\0\0\0\0\0\0"
    "\22%F0\0\0\0\0\220\240\0\0\0\0\0\0\0\0\0\0\0\0\360Q\0\0\0\0\0\0\17\322\25<\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\313\261\326\231\0\0\0\0\17\220SX\244\271\0\0\0\0\0\0\134+\0\0\0\0\205\246"
    "\0\0007Q\0\0\0\0\0\0x\307\0\0\22\327Q<R\374\0\0\262y\357\312\360\212\0\0\371\32\260\212\0\0"
    "\0\0\0\0FJG\12L1\0\0\2661+5\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0+\13\0\0\0\0\0\0U\352\0\0\372"
    "\330\252\273\253\373\0\0\0\0\0\0\0\0\0\0\0\0\0274\2622\263BQ\253\222\351\4\200\5\201kk\15\14"
    "\0\0\0\0\0\0\0\0\0\0\0\0\337!\0\0\0\0O\334\0\0\321\245\216\1_\344\0\0\0\0\0\0\0\0\227\373\0"
    "\0\337\205\340\305\0\0\0\0\0\0\0\0\0\0\0\0d\305\0\0\0\0\0\0\0\0\0\0\0\0\266c\0\0\0\0E\367"
    "\253T\0\0C\13DK\0\0\0\0\0\0\0\0\0\0\0\0\257q\15#I\10\311\347,5\0\0^#\0\0\0\0\0\0\0\0\0\0\301"
    "\10|\23\0\0\0\0\312\346OC\215\266\0\0\0\0\252c\327F\0\0\336\25a\227\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0006\342\0\0\0\0N\301O\21PaQ1\0\0\0\0\0\0s\207\0\0\0"
    "\0\0\0\302D\0\0\220J\0\0\360\247\0\0\207i\0\0\0\0\240\270\337\7\5\260\0\0\0\0\0\0\0\0\77\342"
    "\0\0\0\0\20v\0\0\0\0,`3\23\327\373\0\0\0\0\0\0\0\0o\225\0\0\0\00003\0\0\0\0\0\09\231\0\0\0\0"
    "\0\0\202z\203\312\0\0\0\0\0\0\254\244\0\0\0\0\37\240\0\0\0\0\0\0\0\0\0\0\0\0$Z%\332&\232\242"
    "k\0\0\0\0\0\0\0\0\5\307\0\0\0\0\0\0\0\0\0\0\0\0zv+\230\3\252\0\0\0\0\243\3716\313\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\253b\372\251[1\200\233\0\08\353m\11\0\0\0\0\0\0\0\0\0\0o3]\4 "
    "\213\223P\221r\336\11\337\311\0\0\0\0\0\0\0\0004\25z\327\211@\0\0\0\0\0\0\0\0\0\0\0\0\346Y\0"
    "\0\0\0\0\0\0\0\0\0\0\0.\310\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\245\12\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\16\325\0\0T3U\303\0\0\0\0C)\0\0\347\364\12%\13\245\14\345\0\0\0\0\0\0!"
    "\373\0\0005\5\210X\250\311\0\0\0\0\204\272og\267W\364\362\225\372\0\0\320\0\0\0V\0\262\245\0"
    "\0\0\0m\321\20\364O\266Np\317\2\42F\216\32\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0150"
    "\24\270\0\0\2704n\373\0\0\0\0\201d\0\0\0\0\17C\0\0\0\0\0\0\0\0\0\0\0\0\0\0g\274\270\300\42"
    "\300\0\0\0\0\0\0\256\5\347'\0\0\0\0fD\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \20,*\345i-\352V\332W\232r"
    "%\216\273\247\213\265R\0\0\0\0x\330\0\0\0\0\0\0\0\0\0\0\306S\307\3\0\0\77!\206\302\0\0\266Y"
    "\267\31\0\0\314@r\203s\23\0\0\0\0\212k\0\0\0\0\0\0\23\363\0\0\0\0\0\0\372g\257\27\373'\0\0\0"
    "\0\12+A\250\0\0\0\0\261\230\15\21\0\09\21:\301\355\252\356\352/\14k5\0\0\0\0\0\0R\302m*\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0-s\0\0\256\240\0\0-\314\0\0\276\27\0\0\3570\237\247\235\243\1\370"
    "\243dD\372\326BE\272\6k\0\0\0\0\0\0W\13\0\0\300F\0\0002\2\0\0\245[\246\33\0\0\0\0\0\0\352"
    "\245\345\207\366b\313\227\346\307%\370\33\353)\271*\311\34\233\0\0\0\0\204\227\370\224\307"
    "\367Pj\0\0\0\0\0\0!u\0\0\334\210\0\0\0\0\240\242\0\0\3366\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\134U\0\0\0\0\0\0\350s\0\0\0\0!\352`\260\0\0\0\0\0312\0\0\270\222\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0p\11\0\0\0\0\0\0\0\0\12b\35\324\276\202\0\0\0\0\256z\257:\0\0\0\0\17\325k\262\0\0\0\0c\262"
    "\0\0\253U\201\0270\220\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Z*f\30gX\0\0\361X\0\0\0\0\0\0\0\0"
    "\0\0\0\0\34\347\0\0\0\0\254s\314\2\315r\0\0\0\0\0\0\356K`{\0\0\0\0\0\0\0\0\13\242M\344\0\0"
    "\3050\362\0257\334\230\265\0\0\0\0\2120\357B\266t\274$`:\0\0\0\0\0\0\0\0\24\343\0\0\15\310\0"
    "\0\5\10\0\0\351\305\323\344\0\0\350\220\274\333\275+\377\251\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\216\265\0\0007`\0\0\0\0\0\0\0\0\327\42\0\0\0\0\0\0\0\0\0\0\244\25\0\0@\263\0\0"
    "\0\0005\303\211\12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\330\7nJ\321\13\0\0\0\0\0\0\25`3\5\0\0\0\0"
    "n\267\0\0\0\0\0\0_\301\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\337\20\0\0\343\366\0\0\0\0\0"
    "\0\0\0\0\0}A\0\0g!\353`\3326\11wD\247\0\0\0\0\0\0\0\0\224S\0\0\0\0\0\0\0\0\0\0\0\0)\330\0\0"
    "\0\0\0\0\0\0\0\0\0\0nt\0\0\231{\0\0\251\26\313\206\0\0\0\0\0\0\0\0\0\0\307q\0\0\0\0\2130\0\0"
    "\0\0\0\0\0\0\0\0\0\0\224\371\340*\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0YD`H\0\0\0\0\0\0\0\0\42\27\0\0\0\0\0\0\0\0*D\0\0\0\0\0\0\0\0\0\0LXM\30\0\0\0\0"
    "\0\0\0\0\306\251\0\0\0\0\77F\0\0\330\233G\14\0\0\0\0\30\224\0\0\0\0001\365<S+\346,\246\0\0us"
    "`\11\0\0\0\0\0\0\0\0\207\365\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\226\42\0\0\0\0\0\0\0\0\0\0\357I"
    "\360\11\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\235\202\236\202\0\0\0\0\0\0\0\0\0\0\0\0\317"
    "\240Tv\371\3025\33\0\0\34\366\0\0\0\0hT\0\0\306Z\0\0\0\0\0\0\0\0\0\0003\361\0\0Hb\315\306O"
    "\333P\33\0\0\0\0\0\0\0\0nBo\202\0\0002\5\372\225\315Y}4\0\0\0\0\0\0\242\252\0\0\0\0w9J\206\0"
    "\0\0\0\0\0\241F\242\6\300\210\0\0004\202\214f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\230\253\0\0\0\0"
    "\350a\220r\2\254\0\0007\202\204\240s\340\205\260\234\305\245u\331\227\332W\267t\314\2268\343"
    "%\6\335\271\0\0\0\0\0\0\0\0\3540\2359\0\0\0\0\0\0@\302[\325\254\21\0\0\0\0\0\0\0\0\0\0\0\0@"
    "\224\0\0s\270\0\0\0\0\350\13\0\0\0\0004l\0\0\0\0\0\0\263k\227\343\0113\0\0\265A\204\261\307"
    "\333\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0+\342\0\0\0\0\0\0\243\5\0\0G\226W\202\0\0\0\0\0\0\0"
    "\0\202\206\0\0\0\0\0\0\0\0\0\0\0\0\227I\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2437\350\364\352"
    "\10\214X\0\0\0\0\32\227\0\0;\226\362\10\303\264\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\371\271\215`\373)\374\311\237\352\0\0\0\0\17k,\223\322[\0\0\361\373"
    "\0\0\0\0\0\0\26A\0\0\0\0\0\0\0\0\22I\0\0\0\0\34`<\200\0\0\0\0\0\0\301\3\302\303\0\0\0\0\0\0"
    "\0\0^\24\362fo\224\32I\34\324\33\11B\372\257\231\0\0\0\0\0\0\0\0\365\22p\366\0\0\0\0\0\0}"
    "\246\0\0\0\0\0\0\0\0002\374\311\11i\327\376;\0\0\0\0\0\0\326k_\362\255\344D\42]\341\241\345"
    "\277K6\314\0\0\0\0\0\0=\342\0\0\0\0\0\0\0\0\0\0\21,\0\0\0\0\0\0\0\0\0\0\250\227Yx\37\252\0\0"
    "\0\0\0\0\2139\0\0\361\320\0\0\0\0\0\0\0\0\250xa\201\251\30\274C\22\14\257\240\0\0\0\0\0\0003"
    "\6\0\0\342\201\311\2\0\0\0\0\11bU\244\0\0\0\0\0\0\0\0\30\367\0\0\0\0\277r\356\11\0\0\365c\0"
    "\0\0\0,I\0\0001\303\37\373\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\227V\230"
    "\226\331x\0\0\0\0\304T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\266g\304y\11F\0\0";
inline constexpr char marker_filter[] =
    "@\301\0\0\0\0\10\0 @\0\0\14\0\0\0\0\0\0\0\200\0\0\10\0\0\0\0\0\0\0@ \0\0@\0\0\0\4\0\0\0\0\0"
    "\0\0\0\0\0\0\200\0\0\4\42\0\0\20\0\204\0\0\0\0\0\0\0\0\2\0 \0@\24\0\30\0\0\0\4\1\0\4\0\0\0"
    "\200!\0\0\2\0\0`\0 \14\10\4@\20\0\2\24\0\200\0\0\0\0\0\0\1\4\1\0\20\42\0\0\0\0 \0\0\0\0\0040"
    "\0\0\0\4\0\0\0\0\10\200\2\0\0 \20\0\10!\0\0\0\0\10\0\0\0\0\0\0\0\1\0\0\200\0\0\0\10\0\201\0"
    "\0\0 \0\10 \200\0\0\1\0\2\0\0\0\10\0\0\20\0\0\0\0\2\21\0\0\10\0\0\0 \0\10\0\0\0\5\0\0\0\0\0"
    "\0\1\0\202 \0\0\1\0\2\0\0\0\0\0\2\0\0\0\4\0\0\0\10\0\0\0$ \0\0 \10\0 \0\0\0\0\0\200\0\0\0\4@"
    " \0\20\0\0\1\0\1\0\0\0\4\0\2\200\0\0 \20\10\0\0\0\0@\0\10\0\0\0\0\4\0\200\0\0\10\0\0 \0\0\0"
    "\0\0\0\200@\2\0\6\24\2\0\0\0\2\0\0\0\0@\1\0\0\0\0\0\0\0\0\4\0\0\0\0 \0@\200\0\0\0\0\0\200\0"
    "\0\0\0\0\1\0\10\0\0\0\0\0\0 \0\0\0\20\10\0\0(\1\0\0\0\0\0\20\20\0\0\0\0\0\0\0\0H\0\0\0 \0\0@"
    "\0\1\0 \0\0\0@\0\0\200\200\0\0\0\0\0\0 \0@\0\10\0\0\0\0A\0\0\0\0\200\2\2\2\0\20\0\0\0\1\0\0B"
    "\20 $\0\10\0\0\0\0\10\0\0 D\2\0\0\0 $\4\4\0\210\4\0\0\0\320\201\0\0\0 \0\2\200\0\0\0\200\0\0"
    "\0\0\0\0\0\0\1!\0\0\0\4\0\0\0\0\0\0\0\0\2\0\10\0\0\0\0\0\20\0\0\0\20\4\0\2\0\0\0  \0\10\20\0"
    "\0@\1\0\0\0\2\0\20\10\0\0\0\0@\0@\0\20\0\4\0\0\0\200\0 \200\0\10\0\0\4\0\0\0\0\0\0\0\0\0\0\2"
    "\0\0\20\0\0\0\0\0 \0\241\0\200\0\0\0 \0\1\300\0\200\0\20\0@\31\12\0\0\0\0\20\4\0\22\0 \200\1"
    "\0\2\20\0\0\0P\20\0\10\0\0\0 \0\2@\200\0\0\0\0\0\0\0\0\0\0\0\0\200 \0\0\0\0\0\4\1\0@\0\0\0\2"
    "\0\0\0\0\0\0\0\0\0\4\200\0\0\0\0\220\202\4\0\0\0\0\0\0\1\0\0\2\0\0\20\0\10\10\0\0\0\0\0\0\0"
    "\202P\0\0@@\0\0\0\0\0\0\0\0\0\0\10\0\0\0\0\0\0\0\4\0\0\0\0@\0\2@\2\0\0\2\11\0\0\0\0\10\0B\1"
    "\0\0\0\0\22\0\0\1\0@\0\0\2 \0\0\0\10\2\0\12\0\0\0\20\0\0\0\0\0\1\0\0\0\0\0\0`\0\0\200\201\0"
    "\0\0\14\0\0H\0\200\10\0\0\0\0\0\0\0\0\10\200\0\1\4\0\0\0\0\0@\0\0\0\0(\0\240$\0\0\0\0\0\0\0@"
    "\0\0\0\0\2\0\2\0\0\0\0\0\0\0\0\200\0\20\1\0\1\0\0\200\2\0\0\24\0\0\0\0\10\0\0\3@\1\0\0\0\0\0"
    "\0\0\0\0\0\0\0\10\0\0\20\0\0\0\0\0\2\0\0\0\0\0@@\0\0\20\1`\0\0\1\10\0\0\0\0\0\0\0\0\0`\0\0\2"
    "\0\1\1\0\0\4\10\0\10\0\0\14\0\0\0@\0\0\0\0\10\0\2\300\0\0\0\0\0\0\0\0\20@@\0\20\0\0\0\0\0\0"
    "\0\0\0\0\0\20\4\0\0\0\200\0\0\0\0\200\0\0\0\0\10\0\200\0\0\0\0\0@\20\0\0\0\0\10\4\1\0\0\0\0"
    "\0\10\0\0\0\0\0A\200\20\1\0\0B\2\0\0 \0\0\0\0\2\0\0\0\0\0\0\0\0\0\0\0\30\0\42\0\0\10\0\0\4\0"
    "\0\20\0\0\200\0 \1\0\10\20\0\0\0\0\0@\0\2 \1\2\20\0\0\0\0\0\0\0\0\0\0\200\0\0\0@\0\0\0\0\0\0"
    "\0\0\0\0\0\0\20\0\0 \4\0\3\0\0\0\0\0\0\20\0\0 \200\200\0\0@\0\1\0\0\0\0\0\200\0000\0\20\0\0"
    "\0 \0\0\2\0\0\0\0\2\0\0\0\10@\0\0\4@\4\0\0\1\0\0\4\0\0\0\0\0\200\0\0\0\0\0\0\0\0\20@\20@\2\0"
    "\0\0\0\0\0\0\0\0\0 \0\1\0\0\0\0\0\0\0\0\0\0\1\0\0\2\0\0 \2\0\0 \4\0\0\0\0\2\200\0\0\0\200\0"
    "\0\10\0\0\200  \1\0A\10\0\0\0\0\0\0\0\0\0 \4\0\0\0\0\0\0\0\0 \20\5@\0$\0\0\200\0\0\0\0\20\2"
    "\0 \0\0\2\0\0\24\0\4\0\200\1\0\0\0\0X\0\0\0H\2\2\0\0\0\1\20\0\0\200\10\4\0\0\0\0\0\0 \0\0\0"
    "\2\200\0\0\0\0\0\0\0\0\0\0\10\0\4\2\0\0\0\0\0\0\4\0\0\0\0@\0\0\0\0\0\24\0\0\0@\0\0\0\200\0\0"
    "\0\0\0\0\0\0\0\0\0\0\20\0\0\0\0\0\0\0 \0\0\0\0\0 \0\0\0\0\10\0\0\0@\0\4\0\0\2\0@\0\0\200\20"
    "\0\0\0\0\0\0\0\0\0\0@\2\0\0\0!\0\0\0 \0\0\0\0\1\0\0\0\0\0\0\0\20\10\4\0\0\0\0\0@\10\0\1\0\0"
    "\0\0\0\0\0\2\0`\1\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\1\10\4\1\0\10\2\0\0\2\0@\0\0B\0\0@$\0D\0\0\2"
    "\1\0\0\0\0\0@\0\0\1\0\10\0@\0\200\0\1\0\200\0\0\0\0\10\0\0 \0\0\10\0  @\0\0\0\0\0\0 \0\2\2\0"
    "\0\2 \22\0\5\2\0\0\0\0\0\0\0\0\0 \21\0 @\0\240\0\1\0\0\0\0\0\0\0\0\200\200\0\0\0\0\0\0 \202 "
    "\10\0\20D\2\0\0\2\0\300\20\0\0\0@\20\200\0\2\0\2\4\1\0\200\0\0\0\0\0\210 \20\2\0\0\0 @\0\0\0"
    "\10\1\0\0\0\0\0\0\0\20\0\300\0\20@\0\0\0\0\0\4\20\0\0\200\20\0\0\0\0\0\201\0 \0\0\0\4\206\0"
    "\0\0\0\0\0\0\0\10\0\0\0\0\4\0\0 \200\11\20\0\0\0\0\1\0\0\0\20\0\200\2\0\0\0\10\0\0\202A\0\0"
    "\0\0\0\0\21\0\0\0\0\0\2\10\0\0\0\20\0 \0\0\0\0\0\20\0\202\0\22\4\0\0\0\0\0\2\0\0\0\220\0\0\0"
    "\0\1\0\0\10\20\20\1\10\0B\0\0\0\0\0\0\200\0\20\0\0\0\0\0\0\2\0\0@\0\0\0\0\2\0 \0\0\0\1\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\4\0\0@\0\11\1\240 \0\0@\0@@\0\0\0\20\0\4\4\10\0\0@\0\0\0\0\2 \0\0\0"
    "\0\0\0\2\0\0\0\200$\0\0\0\0\0\0 \2L\0\202 \0\0\20\0\0\0\0\14\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\2"
    "\0\0\0\200\204\0\0\1\0\2\0\0\10\0\0\4@\200\0\0\0\0\0\0\0\0\0\10\0\0\0\6\0\0\0\0\0\0\0\0 \0\0"
    "\0\0\0\0 P\0@\0\0P\2\0\0\0\2 \0\0\0\0P@ \0\0\20\0\20\200\200\0\0\0\0@\0\0\0\0\1\0\0\0\0\1\0"
    "\20\0\0\0\0\2\0\0\1\0 \0\0\0 \2\0\0\0\2\0\0\4\0\0\0\0\0 \0\0\0\0@\0@\10\2\0\0\0\0\0\0\0\0\0"
    "\0\20\300\0\0\0\0\0\0\10 \0\1\0\0\1\0\0\0\0\0\1\0\0\0\2\10\0\0@\0@\0\0\0\0000\0@\10\0\0\0\0"
    "\0@\0\20\0\0\0\1\0\0\0\1\20\1\0\0\4\0@\200\0\0\0\2\0\0\0\0\200\200\0\0\230\0\0\2\0\0\0@\0\1"
    "\0\0\1\0\0\0\0\0\0\0\0\10\42\0\0\0\0\0\0\300\0\1\0\0\200\0\0\0\0\1\0\20\202\0\0\4\0\0\4\0\0"
    "\0\0\0\4\0\1\200\0\4\0\0\0\0\0!\0(\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0 \0\0\0\0\10\0\0\4\4\0\0"
    "\0\2\0 \0\0\0\200\0 @\0\0\0\4\0\0\20\0\0\0\0\0\4\20\0\0\0\0\0`\2 \0@\10\0\0\0@\22\0\0\0\4\20"
    "\0\0\0\0\0\0\26\0\10\0\1\0\0\0\0@\0\20\2\200\2\0\0 \0\2\0@\0 @\0\12\0\0\21\0\0\0\0\0\0\0\0\0"
    "@\0\20\0\0\0\42\0\0\0\10\0\0\0\0\0\10\1@@\0\200\1\0\0\0\0\0\0\0\1\0\0\0\1\0\0\240\0\0\0\0\0"
    "\0\0\0\2\0\0 \4\200\4\2\0\0\4\0\0A\0\1\4\0\0\300\0\0\20\0\0\0\0\0\0\200\0\0\0\4@@\6\0\1\0\0"
    "\0\0\0\0\0\0!\0@\0A\1\0\0\10\0\200\0\0\0\0\4\10@\0\0\0\20\0`\0\300\0\201\0\20\200P\0 @\0\0"
    "\20@\0\0\4\200\0\0\2\1\0\0\4\0\0\0\200\0\1\1\0\0\0\0\10\0\0\0\0\0\0\0\1\0\0\0\4\0\0\4\10\0\0"
    "\0\0\0\21\0\0\0\4\0\2\0\0\10\0\0\1\0\10!\10\200\20\0\200\4\0\0\0@\0\0\0\0\0\0\10\0\1\0\0\20"
    "\0\0\4\0\4\0\0\20\0\0\0\200\0 \0\2\0\0\0\200\0\0 \0\0\0\0\4\0\0\0\0\0\20\0\4\10\0\0\0\0\0\0"
    "\20P\20\4\0\0\0\200\0\200\0\0\0\0\0\0\4\0\0\0\0\0\0\0@\0\1\0\1\0\20\0\0\0\0\0\0\10\0\0\0\0\0"
    "\200\0\0\0\0\0\0\0\2\0\200\0\0\0\0\0 !\0\4\1\0\0 \0\0\2\14\0\20\0@\0\2\1\0\4\0\0\0\0\0\1\0\0"
    "\0\20\0\0\0\20\0\0\20\220\2\0\0\0\30\0\0\0\20\0\42\0\0\0\0\0\0\0\0\0\21\0\0\4@ \1 \0\10\2\0"
    "\0\0\0\0\0\0\0\0\4\200\0@\200\0\0\0  \0 \0\0\0\0\20\0\0\0\0\0@ \1\202\2\0\1\0\10\0\0\0\0\0\0"
    " \0\204\2\0\0\4\0\20 \4\0 \0\0\6\20\0\0\2\0\0\0\0 \0@\0\0\0\0\0\1\20\10\0\210 @\2\0\0\0\2\0"
    "\0\0\10\0\0\0\0\0\20@\0\0\0\0\0\0\0\20\11\10\0\0\2\0\0\0\0 \0\0@\0\0\200\0\10\0\0\0\1\10\0\0"
    "\0\0\0\10\0\0\0\0\0\4\0 \0\4\0\12\0\0\0\0\0\0\10\2\0\20P\0\0\0\0A\0@\0\0\0\0\0\0\0\200\0\0\0"
    "\42\0\0\0\1\0\0\0\0@\0\0@\0\4\1\4\0\0\0\0\0\0\0\0\0 \0\0\4\0\0\0\20\0\0\0\0\2\200\0\0\0@\4\0"
    "\0\0000\0\0\0\4\0\0\0\0\1\0\10\0\0\10\200\200\1\0\0\4\0 \0\0\0\0H\240\200\0\0\0\0\0\4\0\0\1"
    "\0\0\0\0\0\0\0\0\20\0\0\0\0\0 \0\10\0\0\0\1\0\0\0\0\12\200@\0\0\0\0\0\0\0\0\0\0H \0\0\0\0\0"
    "\0\0\0\20\0\0\0\0 \10\0\0\0\0\2\20\0\0\0\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0,\0\0\0@\0 \0\0 \2\0"
    "\200\10\20\20\0\0\200\0\0\0\0\0\0\0\0\200\0\0\0\0\0@\0\10\0\200\0\0\0\0\10\0\0\0\4\0\0\200\0"
    "\4\0\5\6\2\2\0\0\0\0\0\0\0\0\0\0\200\0\0\0\0\220\20\10\0A\0\20\0@\0\0 \0\10\0\0\0@\6\0@\0\0"
    "\4\0\0\0 \200\0\0\0\0\200\0\0\0\0\0\0\0\0\20\0\0\0 \0\0\0 \0\0\0\0\0\201\0\0\2\20@\0 @ \0\0"
    "\204\0\200\0\0\0\0\0\0\0\0\0\0\0\10\0\1\0\4\0\0\10\0\2\200\10\0\4\0\20\200\4\1\0\0\0\202\0\0"
    "D\0\0\0\0\0\0\1\2\0@\0@\0\200\0\300\2\200\0\200\0\0\0\0\204\21 @\0\0\0\0\0@\200\220\0\0\0\0"
    "\0\0\2\0\10\0\0\22\0\0\0\200\4\0\0\0\0 \0\20\20\0\1(\0\42\20\204\0\20\0\0\0\4\0\0\200\0@\0"
    "\200\0\0\220\0\10\0\0\0\0\0\0\10\0\2\0\0\0\0\0\200\0\20I\0\11\0\240\0\0\0\0\240\0\0\1\0\0\0"
    "\4\0\1\0@\0! \0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0@\0\0\4\20\200\0\0\3\0\0\10 \4\42\20\0\0\10\0\0"
    "\0\0\0\0\0\0\0\0\0\2\0\10 \20\0\0\0\0\0\1\10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\200\0\0\0\0\200\0\0"
    "\0\0\200\0 \4\0\0L\0\0\10\0\0\0\20\0\0\0\0\0\0\0\0\2\0`\0\0\0\0\0\20\0\1\0\0\0\1\0\0\4\0\0\0"
    "\0\0\0\0\2\0\0\4\0 \2\0 \2\1\0 \20\0\0\2\0\0\0\4\1\0\20\0 \20\200\0\0P\4 \0\0\0\0\200\0\0\20"
    "\0\0\0\0@\0\0 \10@\0\2\0\2\0\0\2@\0\0\0\0\0\0D@\0\0\0\0\0\0\0\0\4\0\0@\0\20\0\0\0\0\0\0\0\0"
    "\4\0\0\0\0\0\0\0\0\0\0\0\0\6\2\10\0\0\1\0@\4\2\5\0\4\10\4\2\0\200\0\1\0 \0@\0\2\0\0\0\0\0\20"
    "\0\1\0\0\201\0\0\0\0\0\0\0\0\200\0\0\1\0\0\0\0\0\0\0\4\0@\0\0\0\0\0\4\2\0\0\0\2\0\0 \0\0\0\0"
    "\0Q\0\2\240 \0\22\0\4\10\10\4\0\0\10\200\0\0\10\0\0\0\0\0\0\0\0\0\0\200\0\0\10\0\0\0\0\200@ "
    "\20\0\0@\0\0\0\1\0\0\4(\0\0\2\0\0\2\0\0\0\10\14\0\0\0\0!\1@\0\0\0@\0\0\0\0\0\201\0\0 \0\200"
    "\0\0\0\2\0\0\20\0\0\2\0\0\0\4\0\10\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\200\0\2\0\202\0"
    "\241\0\0\200\0\0\20\0\0\0\0\0\0\2\0\0\0\10\0\0\2\0\0\0\200\0\11\20\240\0\0\0\0\4\0\0\0\0\0 "
    "\0\0\42\0\0\0\0\0\0\0\0\11\0\10\0\0\0\0\2\0@\4\0@\0\0\0\0\0\0\0\2\0\204\4\0\2\0\1\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\200\0\0\20\0@\0\10\1\1\0\10\1\0\2\10\0\0\0\0\2\0\0\0\0\0\0\0\0\0\0"
    "\0\1\0\0\0\0\0\0\0\5\200!\10\0\0@\0\200\20\0\0\20\0\0\1(\0\0\0\0\10\0\0\0@\0\0\0\0\10\0\0\0"
    "\1\2\1\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\210\0\0\0\0\240\0\0\0\0\0\0\0\0\0\0\1\0\0\4\0\1\0\0\5"
    "\0\0\0 \0\3\0\0\0\200\0\0\0\200@\10\0\0\0\0\0\10\0\0\20\1\0 \4\0\0 \0\0\0\0\10\0\0\0\0\0\2\0"
    "\20\0\10\0\0\0\0\0\0\200\0\2\1\1\0\0I\0\0\0\0\0\0\20\0\200 \0\0\0\0\2\0\200\0 \0\200\0\0\0\0"
    "\20\0\0\0\1\0\0\0\4\2\0@\1\0\2\0 \10\20\0\0\0\0 \0\0\0\0\0\0\202\0\0\0\0\0\0\10\0\300\0\0\2"
    "\0\0\20\0@\0\0\0\5\0\0\0\2\0\0\2\20@@\0\0\30\0\0 \4\200\0\10\20\0 \20\20\20\1\0\0 \0\0\0( \0"
    "\10\0\0\200@\0\0\20 \2\0\0A\0@@\202\0\20\0\0\0@\0\0\0 \0\0\0\2\0\0\0\0\0\0\0\0\0\0\20\4\0\0"
    "\0\2\0\0\0\0\0\0\0\0\0\0@\0 \0\0\2\0\0\0@\0\0\0\1\0\0\20\0\0\0\4@\0\4\0\2\6\0\0\10\0\0\4\0\0"
    "\0\0\0\0\0\0\0\0\0H\0\0\200\4\0\300\0\0\0\0\0\0\0\0\0\0\20\0\0\0\0\0@\0\0\1 \0\0\0\0\0\0\0\0"
    "\0`\2\20\0\0\0\0\0\0\0\0\4\0@\4\0\10\2\1\0\1\300\0@\0H\24\2\0\0!\1\2\0\200\0\2\0 \0\0(\0D\0"
    "\0\0\0\0\0\0\0\0\1@\0\0\0P\0\4\0\0\0\0\0\0\200\0\0\0\2\0\4\0\0\0\0\0\0\0\1@\0\0\0\0 \0\0\0"
    "\10H\0\0\0\0\0\0\0\0\0\0\0\0\4\0\0\1\4\4\0\10\0\0\20\10\0\24 \0\4\0\0\4\0 \0\0\202\0\4\0\0\0"
    "\0\20\200\0\0\0\2\0\200\0\0\1\200\2\6\0\1 \0\0\0\4\0\0\0\0\0\20\0\0\0\20\0\0\201\0\0\0\10\0"
    "\0\4  \0\0\0\0\0\0\0\0@\0\0\0\0\2\0\0\20\2\0\0\0\0\0\0\0\0\0\4\0 \0\0\200\0\200\0\0\4\0\200"
    "\10\0\0@\0@\0\10\0\0 \0\0\0\0\22\0\0\0\3\0\4\20\300\0`\0\200\0\200\2\0\0\20\0\0\10@\0\0\0\0"
    "\0\0\0\0P\0\0\0\0\0\2\0\2\0\2\0\0\0\0\0\20\0@\0\0\0\20\0\0 \4\0\200 \0\0\10\200@\0\0b\0 \0\0"
    "\0\0\4\0\0\20\0 \0\0 \0\0\4\4\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\20\0\10\20\0\0\200\0\4"
    "\0\0\0\1\200\0\0&\0\0\0\0\2\0\0\0\0\0\2\0\0\0\0 \0\0\0\20\0\0\20\0\0\21\0\20\0 \4\0\0\0\0\0"
    "\22@\0\0`\0\0\200\0\0\0\0\0\0\0\20\10\0\0\1\0\2\1\0\0\1\0\0\0\0\10\0\0\0\0\0\0@\0\0\0\200\0"
    "\0\10\0\2\0\0\0\1\200 \0\0\1 \200\0\0\0\0\200\0@\0\0\22@\0\0\0\0\200\0\0\6\0\0\0\4@A\2\0\0"
    "\200 \0\20\0\0\0\200\0\0\0\0\0\0\0\0 \0\4\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\1\20\200\0\0\0\0\0\0"
    "\0\0\200\0\200  \0!\0\0\0\0\0\200\0\0\0\0\0\0\0\0\0\0\0\0\0\200\30\4\0\200\0\4\1\0\4\0\10@\0"
    "\0\0 \0\0\4\0\0\0\0\0!\0\244\0\1\0\0\10$ \0\0\2\2\0\0\0\0\0\0\0\0\0\0\0\0\20\0\0 \4\0\0\200"
    "\0\0\0(\10\200\0\0\0\0\0\0\0\0\0\0\0@\0\0\4\10\1\0\0\10H\0\0\10\0\0\0\2@\0 \11\0\10\200\0\0"
    "\0\0\0\0\200\0\0\0\0\0\0\2\0\0\200\0\0\202\0\0\20\0\20\0\2\0\0@\0\0 \0\0\0\0 \0\0\0@@\0\0\0H"
    "\0\0\0\2\0\0\4 \0\0\10\1\0\0\0\0\0\0\0\200\0\0\0\0\0\0\0\0@\0\4\0\0\2\0\0\200\0\4\0\0\0\0\10"
    "\2\0\0\0\0\0\0\0\0\2\0\2\0\0\0\2\10\0\0\201\200\0\22\0$\0\0\0\0\0\20 \0\1\0@\10\2\0\0\0\0\0"
    "\200\201\0@\0\0@\0\0\0\0\0\0\0\4\0\0\0\0\0\0\1\0\0\0\0@\0\2\0\0\20\0\0\0\0\0\0\0\0\0\2\20\0"
    "\0\1 \0\10\0\3\10\0\0\0\0\10\0@\0\0\0\2\0@\0\0\0\20 \0\0\4\0\0\202\2\200\0\0\42\224\0\0\0\0"
    "\0\2\0\0\2\0@\0\0004\0\0\0\200\10\0\0`\300@\0\0\10\4\220\10\0\0\2\0\200\0\20\0\0\0\2\0\12\0"
    "\0\0\0\1\0\200\0\0\0\0\0\0\0\0\0\0\0\0\0\2\0\10\0\10\0\0\0P\0\0\0\0\0\0\1\0\10\4\10\0\0\0\0"
    "\0\0\0\0\0\10\2\0\0\0@\30\0\0\10\0\0\0\1\4\0\0\2\0\0\0\2\0\0\0\1\0$\0\0\0\0\0\0\20\4\0\0\000"
    "0\10\0\0\0\0 \20\0\0\0@\0\200\0\0\0\0\1\0\20\0\0\200\0\0\0\0\0\0@\0\204\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\2\0\0\20\20\0\0\4\0\0\0\0\200\1\0\0\0\0\0\0\20\0\20\0\1\4\200\0\0 \0\0\2\0\20\20\0\0"
    "\0\221\0\0\0\0\0\0\0\0\0\0\0\0\0\200\0\200@\0\0\0\0\4\200\0\6\0\0\20\0 \10\0\0\0@\0\0\0\0 \0"
    "\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\0\2\200\0\20\0 \0 \4\0\0\0\0\4\0\0\0\0\1\2\0\0\0\0\200\0\0 \0"
    "\0\0\0\0\0\0\0\4\0\0\0@\0\0\0 \20\0\0\10\0\0\0\0\0\0\20\0\0b \4\0\0\0\0\0\0@\0\0\0\0\1\0\0\0"
    "\0\0\0\0\0 \0\10\0@\1\0\0\0\0\0\0\0\200\0\20\200!\0\0\0\11\1(\0\0\1\0\0\202!\10@\0\0\0\0\0"
    "\20\0B\0@\0\0\0\3\0\0\0 @\0\0\2\0\0\0 \0\0\1\0\0\0\0I\0B\0\0\0@\0\0@\0\0\0\0\0\0\0\0\0\0\0\0"
    "\24\0\0\5@@\0\0\0\0\10\0\0\0\0\0\0\0\0\0\0\0\0\10\0\0\0\0\0 \0\0\0\0@\0\0\0\0\20\0\0\0 \200"
    "\0\0\20\0000\0\20\10\0\0\5\0\0\0\0\202@\1@\1\0@\0\0\10\0\0\4\0\0\0\0\0 \1\10\200\0\0\300\20"
    "\0\0\0\0\0\0@\0\0\0\0\20\0\0\0\202\0 \0\0\0\0\22\0\2\0\0\1\0\20\0\0\10\2\0\0\0\0\0@\0\1\0\1"
    "\0\0\0\0\0\0\0\0\20\0\0\0\1\3\0\0\0\0\0\0\10\0\0\0\0\0\0\42\0\20@\0\0`\2\0\0\0\200\10\0\0@\0"
    "\0\20\0\0\1\0\0\0\0\0\0\20\0\21\0\0\0\1\0\200\10\0\0\4\4\0\0\0\0\24\200\0\0\0\0\0\0\0\4\10\0"
    "\0\1\20\0\5\0\0\0\0\0\1\0\0\0\0\0\0\20\0\0\0\4\10\0\0\0\0\0\0\0\3 `@\0\0\0\0\0\0\6\1\10\20\0"
    "\0\2\0\200\0\0\0\0\0\1\240\0\2\1\0@\0\0002\0 \20\0\4@\0\200\10\0\0\0\0 \0\0\0\0\0\0H\24\0\0"
    "\0\4\20\0\0@\0\0\0\0\0\0\0\200\0\0\0\2\0\0 \10\0\20\0\0\0\0\0\0\0\200\0\30(\0\1\0\1\0\0\4\0@"
    "@\0\0\0\0\0\0\0\1\0 \0\0\0\0\30\0\0\0\0\20\0\0\0\0@\0\0\4\0\1\0\0\0\204\0\0\0\0\0\0\0\0\0\0"
    "\0\0\220\0\0\10\0@$\0\0\0\0\42\0\0\0 \4\0\10\240\0\0\2\0\0\0\0\0000\0\0\200\0\0\0\2\0\0\0 @"
    "\0\42\0\24\0\20\0\0\0\0\0\0\0\0\10\20\0\4\0\0\0\20\0\0\0\4\0\200\0\0\0\12\0\200@\0\4\200\0\0"
    "\0\0\0\0\0\0\0\0\0\2\0\0\0\0\1@\0\0P\0\2\0\0\0\0\0\0\0\0\0\201\10\0\20\200\0\0\0\0\0\0@\10\0"
    "\0\0@\0\0\0\300\1\0\0\0\0\10\0\0\0\0\0\0\14\0\0\0\0\20@ \0\1\0\0\0\0\0\2\0\0\1A\0\20\4 \0\20"
    "\0\0\0\200\0\0\20\0\10\200\0\1\0\0\1\10\0\0\0\0\2\0\10\0\0\0\200\21@ \30\0\20\1\0\14\0\0\0\0"
    "\2@\0\0\0\0\0\300\0\4 \10\0\200\0\220\200\1\0\0\0\30\0\200\0\0\2\0\0\0\0\0\0\0\2\200 \0\0\0"
    "\200\0\0\0\0( \0\0\0\0\0\0\10\0\0\0\0\0\20\2\200\0\0\0\0\20\200\0\0\0\0\0\0\0\0\0\0\200\210"
    "\0\0\0\0\0\0\0\200\0\20\24\0@P\203\221\2\1\0@\0\0\0\0\0\30\0\20\0\0\4\0\0\0\0\0\0\0\20\0\200"
    "\2\0\0\0\0\0\0 \0\1\4\20\10\0\0\0\20\0\0\300\0\0\0\0\22 \0\4\0\0\0\201\0\0\0\0\0\0\0 \0\0\0"
    "\1\0\0\0\0\0\4\0\0\0\0\0\200\0\200\0\0\0\0\0\0\0P\1`\0D\200\0 \0\0\0\0!\204\0\20\0\0\0\20\4"
    "\0\0\0\0\0\0\0\0\0H\0\0\1\0\0\4\0\0\0\2\0\1\0\4\0\0\0\2\20\0\0 \0\10\0\1\0\0\0\0\10P\200\0\0"
    "\0\0\20\0\0\4(\0\0\200\0 \20\0\20\1\0\0\0\0\0\0\0\0\0\10\0\4\0\0\200\0\0\300\0\2\1\0\0\0\0\0"
    "\0\0\20\20\0\0 \0\0\0\0\0\0\4\0\1\0\0\4\2\4\0\0\0\0\0\0\2\0\0@\0\0\0\0\20 \0\2\0\0\204 \0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\20\0 \0\0\4\0@\204\0\3\0\10\0\0\0\0\10\0\0\0\0\0\0\0\0\10\0\0\0\0\0\0"
    "\0\0\0\0\2\0\0\0\0\0\0\0\0\0(\0\0\0\0\0 \0\0\0\20\300\0\0\0\0\300\0\0\200\22\0\0\1\0\0\200\0"
    "\0\0\0\0\0\0\0\0 \20\2\0\0\0\0\0\0\0\0\0\0\0\20\0\0!\10\0 \0\0\0\0\240\0\0\0\0\0\0\4\4\0\0\0"
    "\0\0\4\0\20\0\1\20\0\4\200\0\0\2\0\0\20\0\0\0\0\0\0\0\0\20\0\0\0\0\2@\2\0\0\0\2\0@\0\0\0\0\0"
    "\0\0\0\200!\0\0\0\0\0\0\2\0\1\0\0\0\0\0\0\0\200\0\0\4\0\2\0\0\0\0\0 \0\0\0\0\0\0\0\0\10\0\0"
    "\0\0 \0 \20\0\200\0\0\0\0\0\202\1\0\0\0\0\0\0\200\0\0\0\0\0\2\4\0@\1\20\0\0 \0\0\0\0\0@\0\0"
    "\0\0\0\2\20\20\0\0\0\20\0@\42\4\200\0\12\4\5\20 \0\4\200\2\0\0\0\0\0 \0\300\10\0\0\0\0\0@\0"
    "\6\0\0\0\0\0@\200\4@\0\0\0\0\0\0\0\0\2\0\0\0\1\0\0 \0\0\0@\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\20\0\2\0@\0\0\0\0\0\0\0\0!@\200\0\0\0\0@\0\10\0\0\0\0\10\0\0\0 \0\20\0"
    "\0\200@\0\0\0\0\2\0\200\1\0\0\0\3\20\0\0\200@\0\0\0\0\0\2\0\0L\21\0\0\0$\0\0\20\0\0\0\0\0\0"
    "\0\0\0\0\0\10\20\0\0\20\10\0\20\0\1\0\10\0\4\4\0\0\0\0\0\0\0\0\1\0000\0\2\0\0\0\0\0\0P\0\0\0"
    "\0\0\0\10\200\0\0A \10\0\0\0\10\0\0\1\0\0\202\0\0\22\0\200\10\0\20@\0\0\1\0\0\10\0\0\0\0\1\0"
    "\0@\0\0\4\0\0\0\0\2\10\0\0\0\0\0\0\200\0\24\0 \1\0D\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2\20\0\0\0"
    "\0\0\0\0\0\0\0\20\0\0\0000\0\0\0\0\0\0H\10\0\0\0\0\0\0\0\200\200 \0\0\200\0\0\0\2\0\0\0\0\0 "
    "\0@\0\0\2\1\0\0 \200\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\10\200\0\0\0\10\2\20\0\0\0\0\0\0\0\220\0 "
    "\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0@\0\0\0\10\0\0\10\0\0\12\0\0\0\0\0\200\0\200\20\2\4"
    "@\0\0\0\0\0\4\0\0\0 \0\0\310\0\0\2\0\0\0\204\0\0\0\0P\0\4\0\0\0\0\0\0\0\0\0\6\0\0\0@@\200\0"
    "\4@\0\0\2\0\0H\0\0\0\0\0\20\0\0\0\10\210\324\0\0\0\10\20\0\0@\0 \2\20\0\0\0\10\0\0\0\2\0\0\0"
    "\0\0\0\0\0\0\0\0\4\0\0\10\0\0\0\0\0\0\0\0\0\0\0\20\0\0\0\0\0\4\0\0\0\0\0\200\0 \0\0\0\0\0"
    "\200\10@\20\0\0\0\0\200\0\0\0\0\344\0\0\5\0\0@\1\0\0\200\0\0\0\0\0\0\0\0\0\0\21\0\0\2 \0\10"
    "\0\0\200\0R@\0\0\0\0\10\0\0\0\0\0\0\0\0\0\0\200\20\0\0\1\0\0\1\0\0\0\0\0\0\10\0\0\0\0\0\10\1"
    "\0 \0\0\0\201\22\0\0\0\0\4\2\0\200\200\0\2\0\0\0\0\0\0\0\0\0\0\1\0\0\21\0\0\0\20A \200\0\0\0"
    "\0000\1\1\0\0\4\0\24\0\0\0\0\0@\0\0\0@\4\0\20\0\0\0\0\202\0\2\0\20\0\1\1\4\0\0@\0\10\0\0\0\0"
    "\1\0\0\4\10\0\2\0\0\0 \1\0000\20\0\0\0\0\1\0\0!\0\0\200\0\0100\42  \0\0\200\0\0\0\0\0\0\0"
    "\200\4\4\0\2\201\0\1\0\20\0\0\0\0@\0\0\0\0\0\0\0\4\0\10\0\0\0\4\0\0\0\0\2\1\0\0\0\2\0\0\4\10"
    "\0\0\4\200\0\0\4\0\10\0\0\0\0\0\0\0\0 \200\0\0\20\0\0\0\0\4\0@\0\0\0\0\0\2\0\0\1\20\0\0@\0\0"
    "\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\10 \0\0\0\200\0\1\0\0\0\201\0\0\0\0\4\0\0\0\0\0\0\1\0\1\20\0\4"
    "(\0\0\0\0 \42\0\10\2\0\0\0\0\0\0@\0\1\0\0\2\0\1\0\1\11\0\0\10\0\0\200\2\0\0\0\1\0\0\0\0\4\0"
    "\0\2\0\0 \0\200\2\0\20 \0\0\0\12\4\0\201\0\0\0\0\0\0\0\0\20\0\0\0\0\0 \0\0\20@ \200\0\4\0\0"
    "\0\0\4\0\0\0@\0\0\0\1\0\0\4\0\0\0\0\10\0\2\0\0\0\10\0\0\200\0\0\14\0\0\0\0\0\0\4\0\0\2\0\0\0"
    " \0\0\1\0\200\0\10\10\0 \0\200\1\0\0\0 \0\1\0\0\22\0\0\1\0\4\0@\0\200\2\4\0\0\0\0\0\0\240\0 "
    "@\0\0 \0\0\0\200\2\0\10\1\0\0\0\200@\0\0\0\0\0\0\0\0\1\0\0\0\0\2\4\0\0 \0\0\2\0\0\0@\0 \0\11"
    "\0\0\0\0\0\2\0\0\0\10\0\10\0\0\0\0\0\4\0\0\0\0\20\0H\0@\0\0\4\0\0\0\0\0\20\10\2\0\2\0\0\0\0"
    "\200\20\0\10\0\0\0\0\0\0\20\0\0\0\1\0 \0\0\22\0\0\0\0\0\2\0\0\24\0\200\0\0\10\1\0\0\0\0\10\0"
    "\0\0\0\10@ \0\0@\10\0@\20\201\0\4\0\4\0\200 \0\1 \0\0\0\0\0\0\0\0\0\0\0\0 \200\0\4\4\0\0\0"
    "\10\0\0\0\0P\0\0\0\0\0\0\0\0\2\200\2\0\0\2\0\0\0\11\0\0\0\0\0\0\0\0\302\0\0\200\2\0\0 \1\0\0"
    "\10\0\0\0\20\0\0\0\0\0\0\204\1\0\0 \200D\0\4\0\0\0\0 \1\0\0\0\4 \0\0\0\0\0 \0\0\0\0\201\0\0"
    "\10\0\0 \0\2 \0\0\4\0@\0D\10\0H\0@\0\14\0\0@@\0\0\0\0\0\0\0\0\0\1\0\2\0\0\0\0\200\0\4";
inline constexpr Role marker_roles[] = {
Role{0x0U},Role{0x800000U},
};
inline constexpr Vocabulary marker_words{{marker_blob, sizeof marker_blob}, marker_entries, marker_slots, marker_roles, 8191, marker_filter, 16};
}  // namespace finq::text::tables
// clang-format on

// finq/text/utf8.hpp: UTF-8: code points in, broken bytes named, never guessed.
namespace finq::text {

/// One code point and the bytes it took; `size` is 0 where the bytes are not UTF-8.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 0;
};

constexpr std::uint8_t byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<std::uint8_t>(text[at]);
}

constexpr bool is_continuation(std::string_view text, std::size_t at) noexcept {
  return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

/// The code point that begins at `at` (RFC 3629: no overlong form, no surrogate, at most U+10FFFF).
constexpr CodePoint decode(std::string_view text, std::size_t at) noexcept {
  const char32_t lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint8_t i = 1; i < size; ++i) {
    if (!is_continuation(text, at + i)) return {};
    value = (value << 6U) | (byte_at(text, at + i) & 0x3FU);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {};
  return {value, size};
}

/// Where the first byte stands that is no UTF-8, or `text.size()`.
constexpr std::size_t first_invalid(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = decode(text, at);
    if (point.size == 0) return at;
    at += point.size;
  }
  return at;
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr char lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_ascii_letter(char c) noexcept { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// Blanks inside a line: also the no-break, thin and ideographic ones.
constexpr bool is_blank(char32_t c) noexcept {
  return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x3000 || c == 0x202F || c == 0x205F ||
         (c >= 0x2000 && c <= 0x200A);
}

constexpr bool is_line_break(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Scripts that are written without blanks between words: Han, kana, Hangul.
constexpr bool is_unspaced_script(char32_t c) noexcept {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || c == 0x3005;
}

/// Letters as far as a word's borders need them: what is no sign, blank, digit or punctuation.
constexpr bool is_letter(char32_t c) noexcept {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c <= 0x2BFF) return false;
  if (c >= 0x3000 && c <= 0x303F) return c == 0x3005;
  return c < 0xE000 || (c >= 0xF900 && c < 0xFE00) || c >= 0x10000;
}

}  // namespace finq::text

// finq/say/currency.hpp: The signs and names of a currency that a reader takes back.
namespace finq::say {

/// How many bytes the part of a marker has that begins at `at`: a run of letters, or one sign.
constexpr std::size_t part_size(std::string_view marker, std::size_t at) noexcept {
  const text::CodePoint first = text::decode(marker, at);
  std::size_t end = at + first.size;
  if (!text::is_letter(first.value)) return first.size;
  while (end < marker.size()) {
    const text::CodePoint next = text::decode(marker, end);
    const bool same_script =
        text::is_unspaced_script(next.value) == text::is_unspaced_script(first.value);
    if (!text::is_letter(next.value) || !same_script) break;
    end += next.size;
  }
  return end - at;
}

/// What the readers' table says of a sign or name; `Role::none` where it has no such marker.
constexpr text::Lexeme find_marker(std::string_view marker) noexcept {
  text::Lexeme found{};
  std::uint16_t node = 0;
  bool is_first = true;
  for (std::size_t at = 0; at < marker.size();) {
    if (marker[at] == ' ' || marker[at] == '-') {
      ++at;
      continue;
    }
    if (!is_first && node == 0) return {};
    const std::size_t size = part_size(marker, at);
    const std::string_view part = marker.substr(at, size);
    const text::Entry& entry = text::tables::marker_words.find(part, node, text::hash_word(part));
    if (!entry.is_known()) return {};
    found = entry.lexeme;
    node = entry.node;
    is_first = false;
    at += size;
  }
  return found;
}

constexpr bool has_small_letters(std::string_view marker) noexcept {
  for (const char c : marker) {
    if (text::is_ascii_letter(c) && !text::is_upper(c)) return true;
  }
  return false;
}

/// Whether a reader takes `marker` for the currency: by itself, or else by its default.
constexpr bool stands_for(std::string_view marker, Currency currency, bool by_itself) noexcept {
  const text::Lexeme found = find_marker(marker);
  if (!any(found.roles, text::Role::currency)) return false;
  // The coin DAI has the name Dai: read in capitals only.
  if ((found.flags & text::needs_capitals) != 0 && has_small_letters(marker)) return false;
  const text::Marker& row = text::tables::markers[found.value];
  if (by_itself && row.family != MarkerFamily::none) return false;
  return row.currency == currency && !row.has(text::marker_minor);
}

/// Writes the sign before a number: "$", "CN¥", or the code and a blank.
template <class Out>
constexpr Out put_sign(Out out, Currency currency, const Style& style) {
  const std::string_view sign = currency.symbol();
  if (style.notation == Notation::usual || !stands_for(sign, currency, style.is_settled)) {
    return put_before(out, currency.code().view());
  }
  const bool is_glued = !text::is_ascii_letter(sign.back()) && sign.back() != '.';
  return is_glued ? put(out, sign) : put_before(out, sign);
}

/// Writes the name behind a number: "US dollars", or the code where the name is not read as
/// money ("Afghan afghanis (1927–2002)", "troy ounces of gold").
template <class Out>
constexpr Out put_name(Out out, Currency currency, bool is_one) {
  const std::string_view name = is_one ? currency.name() : currency.plural();
  if (stands_for(name, currency, true)) return put(out, name);
  return put(out, currency.code().view());
}

}  // namespace finq::say

// finq/say/units.hpp: Writes what measures a change or a time: units, bases.
namespace finq::say {

/// "year-over-year": the words that stand behind a figure.
constexpr std::string_view words(Basis basis) noexcept {
  constexpr std::string_view texts[] = {"",
                                        "year-over-year",
                                        "quarter-over-quarter",
                                        "month-over-month",
                                        "week-over-week",
                                        "day-over-day",
                                        "YTD",
                                        "annualized",
                                        "CAGR"};
  return texts[static_cast<std::uint8_t>(basis)];
}

/// "at least": the words that stand before a figure.
constexpr std::string_view words(Qualifier qualifier) noexcept {
  constexpr std::string_view texts[] = {"",         "about", "nearly", "over",
                                        "at least", "up to", "under"};
  return texts[static_cast<std::uint8_t>(qualifier)];
}

constexpr std::string_view plural(Unit unit) noexcept {
  constexpr std::string_view texts[] = {"days",   "weeks", "months", "quarters",
                                        "halves", "years", "decades"};
  return texts[static_cast<std::uint8_t>(unit)];
}

/// What stands behind the figure, with its blank: in signs, in words, and in words for one.
template <class T>
struct UnitWords;
template <>
struct UnitWords<Percent> {
  static constexpr std::string_view sign = "%", many = " percent", one = " percent";
};
template <>
struct UnitWords<PercentagePoints> {
  static constexpr std::string_view sign = " pp", many = " percentage points",
                                    one = " percentage point";
};
template <>
struct UnitWords<BasisPoints> {
  static constexpr std::string_view sign = " bp", many = " basis points", one = " basis point";
};
template <>
struct UnitWords<Multiple> {
  static constexpr std::string_view sign = "x", many = " times", one = " times";
};

/// A change without its direction and basis: "34%", "25 basis points".
template <class T, class Out>
constexpr Out put_figure(Out out, const Decimal& figure, const Style& style) {
  using Words = UnitWords<T>;
  const Shown shown = unscaled(figure, style, 0);
  out = put(out, sign_of(shown, style));
  out = put_digits(out, shown, style.is_grouped);
  if (style.notation != Notation::words) return put(out, Words::sign);
  return put(out, shown.is_one() ? Words::one : Words::many);
}

/// A length of time: "9 quarters". Commas always: "2,020 days" is no year.
template <class Out>
constexpr Out put_duration(Out out, const Duration& duration, const Style& style) {
  const Shown shown = unscaled(duration.count(), style, 0);
  out = put_digits(put(out, sign_of(shown, style)), shown, true);
  *out++ = ' ';
  return put(out, shown.is_one() ? name(duration.unit()) : plural(duration.unit()));
}

/// ISO 8601: "P9M"; quarters, halves and decades, which it has not, as months and years.
template <class Out>
constexpr Out put_iso(Out out, const Duration& duration, const Style& style) {
  const Unit unit = duration.unit();
  const bool in_months = unit == Unit::quarter || unit == Unit::half;
  const Result<Duration> iso = in_months              ? duration.in(Unit::month)
                               : unit == Unit::decade ? duration.in(Unit::year)
                                                      : Result<Duration>{duration};
  if (!iso) return put_duration(out, duration, style);
  const Shown shown = unscaled(iso->count(), style, 0);
  out = put(out, sign_of(shown, style));
  *out++ = 'P';
  out = put_digits(out, shown, false);
  *out++ = "DWM??Y?"[static_cast<std::uint8_t>(iso->unit())];
  return out;
}

}  // namespace finq::say

// finq/say/period.hpp: Writes a period in English words.
namespace finq::say {

constexpr std::string_view month_name(int month) noexcept {
  constexpr std::string_view names[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
  return names[month - 1];
}

constexpr std::string_view ordinal(int number) noexcept {
  constexpr std::string_view names[] = {"first", "second", "third", "fourth"};
  return names[number - 1];
}

/// "last", "this", "next"; empty for other offsets.
constexpr std::string_view nearby(int offset) noexcept {
  return offset == -1 ? "last" : offset == 0 ? "this" : offset == 1 ? "next" : "";
}

constexpr std::string_view unit_words(PeriodUnit unit) noexcept {
  if (unit == PeriodUnit::fiscal_quarter) return "fiscal quarter";
  return unit == PeriodUnit::fiscal_year ? "fiscal year" : name(unit);
}

/// The same in the plural; empty for fiscal units, which are not counted from today.
constexpr std::string_view plural_words(PeriodUnit unit) noexcept {
  constexpr std::string_view texts[] = {"days",   "weeks", "months", "quarters",
                                        "halves", "years", "",       ""};
  return texts[static_cast<std::uint8_t>(unit)];
}

/// Writes a period as a report would: "third quarter of 2021", "9 months ended June 30, 2021".
class PeriodWords {
 public:
  constexpr PeriodWords(Period period, Relation relation) noexcept
      : period_{period}, relation_{relation} {}

  /// Whether there are words that are read back as this period; a span without years, for
  /// example, has none.
  constexpr bool exist() const noexcept {
    switch (period_.form()) {
      case Period::Form::named: return true;
      case Period::Form::ending: return is_end(period_.point());
      case Period::Form::opening: return is_base(period_.point());
      case Period::Form::span: return period_.point().has_year();
      case Period::Form::relative: return is_counted();
      case Period::Form::within:
      case Period::Form::same_within: return is_within();
      case Period::Form::length: return has_direction();
      case Period::Form::year_to_date: return true;
    }
    return false;
  }

  template <class Out>
  constexpr Out put(Out out) const {
    switch (period_.form()) {
      case Period::Form::named: return put_point(out, period_.point());
      case Period::Form::ending: return put_ending(out);
      case Period::Form::opening: return put_opening(out);
      case Period::Form::span: return put_span(out);
      case Period::Form::relative: return put_relative(out);
      case Period::Form::within: return put_within(out);
      case Period::Form::same_within: return put_same_within(out);
      case Period::Form::length: return put_length(out);
      case Period::Form::year_to_date: break;
    }
    return say::put(out, "year to date");
  }

 private:
  using Part = PeriodPoint::Part;

  static constexpr bool is_end(PeriodPoint end) noexcept {
    return end.part() == Part::month || end.part() == Part::day;
  }
  static constexpr bool is_base(PeriodPoint base) noexcept {
    return base.part() == Part::year && (base.has_year() || !base.is_fiscal());
  }
  /// "two quarters ago", "last fiscal year"; nothing counts days, or units to come.
  constexpr bool is_counted() const noexcept {
    if (period_.part() == PeriodUnit::day) return false;
    if (!nearby(period_.offset()).empty()) return true;
    return period_.offset() < 0 && !plural_words(period_.part()).empty();
  }
  constexpr bool is_within() const noexcept {
    if (nearby(period_.offset()).empty()) return false;
    if (period_.form() == Period::Form::within) return true;
    return period_.base() == PeriodUnit::year && period_.part() != PeriodUnit::day;
  }
  constexpr bool has_direction() const noexcept {
    return relation_ == Relation::next || relation_ == Relation::last;
  }

  template <class Out>
  static constexpr Out put_count(Out out, const Decimal& count) {
    return put_digits(out, Shown{count}, false);
  }
  template <class Out>
  static constexpr Out put_year(Out out, PeriodPoint point) {
    out = put_before(out, point.is_fiscal() ? "fiscal" : "");
    return put_count(out, point.year());
  }

  /// "third quarter", "September 30": a point without its year.
  template <class Out>
  static constexpr Out put_part(Out out, PeriodPoint point) {
    if (point.part() == Part::quarter || point.part() == Part::half) {
      out = put_before(out, ordinal(point.number()));
      return say::put(out, point.part() == Part::half ? "half" : "quarter");
    }
    out = say::put(out, month_name(point.number()));
    if (point.part() == Part::month) return out;
    *out++ = ' ';
    return put_count(out, point.day());
  }

  template <class Out>
  static constexpr Out put_point(Out out, PeriodPoint point) {
    if (point.part() == Part::year) {
      if (point.has_year()) return put_year(out, point);
      return say::put(out, point.is_fiscal() ? "fiscal year" : "full year");
    }
    const std::string_view fiscal = point.is_fiscal() ? "fiscal" : "";
    if (!point.has_year()) return put_part(put_before(out, fiscal), point);
    out = put_part(out, point);
    const bool is_piece = point.part() == Part::quarter || point.part() == Part::half;
    out = say::put(out, is_piece ? " of " : point.part() == Part::day ? ", " : " ");
    return put_year(out, point);
  }

  template <class Out>
  constexpr Out put_units(Out out) const {
    out = put_count(out, period_.count());
    *out++ = ' ';
    return say::put(out,
                    period_.count() == Decimal{1} ? name(period_.unit()) : plural(period_.unit()));
  }

  template <class Out>
  constexpr Out put_ending(Out out) const {
    return put_point(say::put(put_units(out), " ended "), period_.point());
  }
  template <class Out>
  constexpr Out put_opening(Out out) const {
    out = put_units(say::put(out, "first "));
    if (!period_.point().has_year()) return out;
    return put_year(say::put(out, " of "), period_.point());
  }
  template <class Out>
  constexpr Out put_span(Out out) const {
    return put_point(say::put(put_point(out, period_.point()), " to "), period_.last_point());
  }
  template <class Out>
  constexpr Out put_relative(Out out) const {
    const std::string_view near = nearby(period_.offset());
    if (!near.empty()) return say::put(put_before(out, near), unit_words(period_.part()));
    out = put_count(out, -period_.offset());
    *out++ = ' ';
    return say::put(say::put(out, plural_words(period_.part())), " ago");
  }
  template <class Out>
  constexpr Out put_base(Out out) const {
    return say::put(put_before(out, nearby(period_.offset())), unit_words(period_.base()));
  }
  template <class Out>
  constexpr Out put_within(Out out) const {
    return put_base(say::put(put_part(out, period_.point()), " of "));
  }
  template <class Out>
  constexpr Out put_same_within(Out out) const {
    out = say::put(say::put(out, "same "), unit_words(period_.part()));
    *out++ = ' ';
    return put_base(out);
  }
  template <class Out>
  constexpr Out put_length(Out out) const {
    return put_units(put_before(out, name(relation_)));
  }

  Period period_;
  Relation relation_;
};

/// The period in words if the style asks for them and there are any, else in its normal form.
template <class Out>
constexpr Out put_period(Out out, Period period, Relation relation, const Style& style) {
  const PeriodWords words{period, relation};
  if (style.notation == Notation::words && words.exist()) return words.put(out);
  return put(out, period.text().view());
}

}  // namespace finq::say

// finq/write.hpp: Writes values as text, character by character.
namespace finq {

/// How a type is written. Specialise it to write a type of your own with `write` and with fmt:
/// `notations` are the letters that its format may end with, `has_digits` says whether it takes a
/// precision, commas and a plus.
template <class T>
struct Writing;

/// A type that finq writes: values, ranges of them, matches, errors, and the enumerations.
template <class T>
concept Writable = requires {
  Writing<T>::notations;
};

/// Writes `value` to an output iterator of `char` (`char*` is one) and returns its end.
///
/// Nothing is allocated, and no zero put behind. Without a precision it is exact, and `parse` reads
/// it back as the same value, as long as the number has at most 38 decimals and 512 bytes, the
/// language is English, the currency one of finq's own, and no rise negative. With a precision it
/// is rounded, half to even. A notation that the type does not have is its usual one.
template <class Out, Writable T>
constexpr Out write(Out out, const T& value, const Style& style = {}) {
  return Writing<T>::write(out, value, style);
}

namespace say {

constexpr ScaleRange scales_of_money(const Style& style) noexcept {
  return style.notation == Notation::compact ? money_scales : usual_scales;
}

/// Compact or in words: "$4.89bn", "4.89 billion US dollars".
template <class Out>
constexpr Out put_scaled_money(Out out, const Money& money, const Style& style, ScaleRange range) {
  const Currency currency = money.currency();
  const int minor_units = currency.minor_units().value_or(0);
  const Shown shown = scaled(money.amount(), style, range, minor_units);
  out = put(out, sign_of(shown, style));
  if (style.notation == Notation::compact) {
    out = put_digits(put_sign(out, currency, style), shown, style.is_grouped);
    return put(out, shown.scale().letters);
  }
  out = put_behind(put_digits(out, shown, style.is_grouped), shown.scale().word);
  *out++ = ' ';
  return put_name(out, currency, shown.is_one());
}

template <class Out>
constexpr Out put_money(Out out, const Money& money, const Style& style, ScaleRange range) {
  if (has_scale(style.notation)) return put_scaled_money(out, money, style, range);
  const Currency currency = money.currency();
  const bool is_plain = style.notation == Notation::plain;
  const int minor_units = is_plain ? 0 : currency.minor_units().value_or(0);
  const Shown shown = unscaled(money.amount(), style, minor_units);
  out = put(out, sign_of(shown, style));
  if (!is_plain) out = put_sign(out, currency, style);
  out = put_digits(out, shown, style.is_grouped);
  return is_plain ? put_behind(out, currency.code().view()) : out;
}

/// One value without what a range says once: direction before, basis behind.
template <class T, class Out>
constexpr Out put_bare(Out out, const T& value, const Style& style) {
  if constexpr (requires { value.figure(); }) {
    return put_figure<T>(out, value.figure(), style);
  } else {
    return write(out, value, style);
  }
}
template <class T, class Out>
constexpr Out put_bare(Out out, const Range<T>& range, const Style& style) {
  return put_bare(put(put_bare(out, range.low, style), " to "), range.high, style);
}
template <class Out>
constexpr Out put_bare(Out out, const Range<Money>& range, const Style& style) {
  const ScaleRange both =
      common_scales(range.low.amount(), range.high.amount(), style, scales_of_money(style));
  out = put(put_money(out, range.low, style, both), " to ");
  return put_money(out, range.high, style, both);
}
template <class Out>
constexpr Out put_bare(Out out, const Range<Decimal>& range, const Style& style) {
  const ScaleRange both = common_scales(range.low, range.high, style, usual_scales);
  out = put(put_number(out, range.low, style, both), " to ");
  return put_number(out, range.high, style, both);
}

/// What a match says around its quantity.
struct Around {
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  std::string_view per{};
};

/// "this past November", "since": next and last are part of the words of a length.
constexpr std::string_view relation_words(const Period& period, Relation relation) noexcept {
  if (relation != Relation::next && relation != Relation::last) return name(relation);
  if (period.form() == Period::Form::length) return "";
  return relation == Relation::next ? "this coming" : "this past";
}

/// "up at least 34% year-over-year", "about USD 5.00 per share", "by third quarter of 2021".
template <class Out>
constexpr Out put_quantity(Out out, const Quantity& quantity, const Around& around,
                           const Style& style) {
  if (quantity.kind() == Kind::period) {
    out = put_before(out, relation_words(quantity.period(), around.relation));
    return put_period(out, quantity.period(), around.relation, style);
  }
  out = put_before(out, name(quantity.direction()));
  out = put_before(out, words(around.qualifier));
  out = quantity.visit([&](const auto& value) { return put_bare(out, value, style); });
  if (!around.per.empty()) out = put_behind(put(out, " per"), around.per);
  return put_behind(out, words(quantity.basis()));
}

}  // namespace say

/// A plain number: "4890000000"; `n` "4.89 billion", `c` "4.89bn" (a million is "mn" and a thousand
/// nothing, since "5m" may be metres).
template <>
struct Writing<Decimal> {
  static constexpr std::string_view notations = "cn";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Decimal& value, const Style& style) {
    return say::put_number(out, value, style);
  }
};

/// The code, "USD"; `s` the sign, "CN¥"; `n` the name, "US dollar".
template <>
struct Writing<Currency> {
  static constexpr std::string_view notations = "sn";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, Currency value, const Style& style) {
    const std::string_view text = style.notation == Notation::symbol  ? value.symbol()
                                  : style.notation == Notation::words ? value.name()
                                                                      : std::string_view{};
    return say::put(out, text.empty() ? value.code().view() : text);
  }
};

/// "USD 4890000000.00", with at least the digits of the minor unit; `s` "$4890000000.00",
/// `c` "$4.89bn", `n` "4.89 billion US dollars", `p` "4890000000 USD".
template <>
struct Writing<Money> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Money& value, const Style& style) {
    return say::put_money(out, value, style, say::scales_of_money(style));
  }
};

/// The four kinds of changes: "up 34% year-over-year", "25 bp"; `n` "34 percent".
template <class T>
  requires requires { say::UnitWords<T>::sign; }
struct Writing<T> {
  static constexpr std::string_view notations = "n";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const T& value, const Style& style) {
    out = say::put_before(out, name(value.direction()));
    out = say::put_bare(out, value, style);
    return say::put_behind(out, say::words(value.basis()));
  }
};

/// "9 quarters"; `i` ISO 8601, "P27M", which `Duration::from_iso` reads back.
template <>
struct Writing<Duration> {
  static constexpr std::string_view notations = "i";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Duration& value, const Style& style) {
    return style.notation == Notation::iso ? say::put_iso(out, value, style)
                                           : say::put_duration(out, value, style);
  }
};

/// "USD 3.22 to USD 3.32", "up 5% to 7% year-over-year": direction and basis once.
template <Writable T>
struct Writing<Range<T>> {
  static constexpr std::string_view notations = Writing<T>::notations;
  static constexpr bool has_digits = Writing<T>::has_digits;
  template <class Out>
  static constexpr Out write(Out out, const Range<T>& value, const Style& style) {
    if constexpr (requires { value.low.direction(); }) {
      out = say::put_before(out, name(value.low.direction()));
      out = say::put_bare(out, value, style);
      return say::put_behind(out, say::words(value.low.basis()));
    } else {
      return say::put_bare(out, value, style);
    }
  }
};

/// "2025-09-30".
template <>
struct Writing<Date> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, Date value, const Style&) {
    return say::put(out, value.text().view());
  }
};

/// "2025-07-01/2025-09-30" (ISO 8601).
template <>
struct Writing<DateRange> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const DateRange& value, const Style&) {
    out = say::put(out, value.first().text().view());
    *out++ = '/';
    return say::put(out, value.last().text().view());
  }
};

/// The normal form, "2021-Q3", which `Period::from_normal_form` reads back; `n` words that `parse`
/// reads back, "third quarter of 2021", or the normal form where there are none.
template <>
struct Writing<Period> {
  static constexpr std::string_view notations = "n";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Period& value, const Style& style) {
    return say::put_period(out, value, Relation::none, style);
  }
};

/// As its value is written. A letter that the value does not have is its usual notation.
template <>
struct Writing<Quantity> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Quantity& value, const Style& style) {
    return say::put_quantity(out, value, {}, style);
  }
};

/// The quantity with all that the text says about it: "about USD 5.00 per share".
template <>
struct Writing<Match> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = true;
  template <class Out>
  static constexpr Out write(Out out, const Match& value, const Style& style) {
    return say::put_quantity(out, value.quantity(),
                             {value.qualifier(), value.relation(), value.per()}, style);
  }
};

/// A code, a date's or a period's text: as it is.
template <std::size_t Capacity>
struct Writing<detail::ShortText<Capacity>> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const detail::ShortText<Capacity>& value, const Style&) {
    return say::put(out, value.view());
  }
};

/// The enumerations by their names: "yoy", "up", "quarter", "at_least".
template <class T>
  requires std::is_enum_v<T> && requires(T value) { std::string_view{finq::name(value)}; }
struct Writing<T> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, T value, const Style&) {
    return say::put(out, finq::name(value));
  }
};

/// The reasons by their descriptions: "the number is missing".
template <class T>
  requires std::is_enum_v<T> && requires(T value) { std::string_view{finq::describe(value)}; }
struct Writing<T> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, T value, const Style&) {
    return say::put(out, finq::describe(value));
  }
};

/// "byte 2: the number is missing: expected a digit"; `explain` says more.
template <>
struct Writing<ParseError> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const ParseError& value, const Style&) {
    out = say::put(out, "byte ");
    out = say::put_digits(out, say::Shown{Decimal{value.offset}}, false);
    out = say::put(say::put(out, ": "), describe(value.code));
    return say::put(say::put(out, ": expected "), describe(value.expected));
  }
};

}  // namespace finq

// finq/conversion_text.hpp: Shows how an amount was converted, rate by rate.
namespace finq {

namespace say {

/// "÷ 8.3591 (CNY for one EUR, 2025-09-30)"
template <class Out>
constexpr Out put_step(Out out, const ConversionStep& step, Side side) {
  out = put(out, step.is_backward ? "\n  ÷ " : "\n  × ");
  out = finq::write(out, step.price(side).value_or({}), Style{});
  out = put(out, " (");
  if (side != Side::mid) {
    const bool is_bid = (side == Side::bid) != step.is_backward;
    out = put(put(out, is_bid ? name(Side::bid) : name(Side::ask)), ", ");
  }
  out = put(put(out, step.rate.quote().code().view()), " for one ");
  out = put(put(out, step.rate.base().code().view()), ", ");
  return put(put(out, step.rate.date().text().view()), ")");
}

}  // namespace say

/// Three lines or more, without a line break at the end, and nothing allocated:
///
///     CNY 39800000000.00
///       ÷ 8.3591 (CNY for one EUR, 2025-09-30)
///       × 1.1741 (USD for one EUR, 2025-09-30)
///     = USD 5590216650.12 (rounded half_even to 2 decimals)
///
/// Where the day asked for had no rates there is a line "no rate on 2025-10-05: the last of up to 3
/// days before".
template <>
struct Writing<Conversion> {
  static constexpr std::string_view notations = "scnp";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Conversion& value, const Style& style) {
    out = finq::write(out, value.from, style);
    for (const ConversionStep& step : value) out = say::put_step(out, step, value.side);
    if (value.step_count != 0 && value.steps[0].rate.date() != value.day) {
      out = say::put(say::put(out, "\n  no rate on "), value.day.text().view());
      out = say::put(out, ": the last of up to ");
      out = finq::write(out, Decimal{value.gap.days()}, Style{});
      out = say::put(out, value.gap.days() == 1 ? " day before" : " days before");
    }
    out = say::put(out, "\n= ");
    out = finq::write(out, value.to, style);
    out = say::put(say::put(out, " (rounded "), name(value.rounding));
    out = finq::write(say::put(out, " to "), Decimal{value.decimals}, Style{});
    return say::put(out, value.decimals == 1 ? " decimal)" : " decimals)");
  }
};

/// "EUR/USD 1.1741 on 2025-09-30"
template <>
struct Writing<ExchangeRate> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const ExchangeRate& value, const Style&) {
    out = say::put(out, value.base().code().view());
    out = say::put(say::put(out, "/"), value.quote().code().view());
    out = finq::write(say::put(out, " "), value.price(), Style{});
    return say::put(say::put(out, " on "), value.date().text().view());
  }
};

}  // namespace finq

// finq/tables/euro_table.hpp: The euro's fixed rates. Generated by tools/generate.py.
// Sources and the heads of their SHA-256; the dates are in data/README.md:
//   data/euro_fixed_rates.csv 4c299c450d93aff2


// clang-format off
namespace finq::tables {

struct EuroRow {
  std::uint32_t packed;   // the currency in four bytes: see finq/currency.hpp
  std::int32_t figures;   // units of it for one euro: figures / 10^decimals
  std::int8_t decimals;
  std::int32_t since;     // the first day of the euro, in days since 1970-01-01
};

// Sorted by code.
inline constexpr EuroRow euro_rows[] = {
    {709601986u, 137603, 4, 10592},  // ATS 13.7603 1999-01-01
    {744692192u, 403399, 4, 10592},  // BEF 40.3399 1999-01-01
    {748284450u, 195583, 5, 20454},  // BGN 1.95583 2026-01-01
    {837521346u, 585274, 6, 13879},  // CYP 0.585274 2008-01-01
    {864945154u, 195583, 5, 10592},  // DEM 1.95583 1999-01-01
    {924830690u, 156466, 4, 14975},  // EEK 15.6466 2011-01-01
    {947742272u, 166386, 3, 10592},  // ESP 166.386 1999-01-01
    {991375042u, 594573, 5, 10592},  // FIM 5.94573 1999-01-01
    {1005656450u, 655957, 5, 10592},  // FRF 6.55957 1999-01-01
    {1065541984u, 340750, 3, 11323},  // GRD 340.750 2001-01-01
    {1125821794u, 753450, 5, 19358},  // HRK 7.53450 2023-01-01
    {1164942338u, 787564, 6, 10592},  // IEP 0.787564 1999-01-01
    {1189080544u, 193627, 2, 10592},  // ITL 1936.27 1999-01-01
    {1369000002u, 345280, 5, 16436},  // LTL 3.45280 2015-01-01
    {1370358048u, 403399, 4, 10592},  // LUF 40.3399 1999-01-01
    {1372241794u, 702804, 6, 16071},  // LVL 0.702804 2014-01-01
    {1428973154u, 429300, 6, 13879},  // MTL 0.429300 2008-01-01
    {1475760098u, 220371, 5, 10592},  // NLG 2.20371 1999-01-01
    {1608585952u, 200482, 3, 10592},  // PTE 200.482 1999-01-01
    {1771332674u, 239640, 3, 13514},  // SIT 239.640 2007-01-01
    {1774180194u, 301260, 4, 14245},  // SKK 30.1260 2009-01-01
    {2064758658u, 1, 0, 10592},  // XEU 1 1999-01-01
};

}  // namespace finq::tables

// finq/euro_law.hpp: The euro's fixed rates, and the law of converting by them.
/// Currencies that the euro has replaced: Council Regulation (EC) 1103/97, articles 4 and 5.
///
/// It binds amounts to be paid or accounted for, not unit prices such as that of a minute (Court of
/// Justice, C-19/03): those are yours to round.
namespace finq::euro_law {

/// The irrevocably fixed rate of a currency that the euro has replaced, from its first day on:
/// "EUR/DEM 1.95583". There are 21, and the ECU, which is one euro (art. 2).
///
/// Source: Council Regulation (EC) 2866/98 as amended. Error: `no_rate`.
constexpr Result<ExchangeRate> fixed_rate(Currency national) noexcept {
  for (const tables::EuroRow& row : tables::euro_rows) {
    if (row.packed != national.packed()) continue;
    const Result<Date> since = Date::from_days(row.since);
    return ExchangeRate::make(EUR, national, *Decimal::scaled(row.figures, -row.decimals), *since);
  }
  return Errc::no_rate;
}

/// Whether the euro had replaced the currency by that day.
constexpr bool is_replaced(Currency national, Date day) noexcept {
  const Result<ExchangeRate> rate = fixed_rate(national);
  return rate.has_value() && rate->date() <= day;
}

/// Between the euro and a currency that it has replaced, or between two of them, by the law: by the
/// rate with all its figures, never by an inverse (the way to the euro divides); from one national
/// currency to another through an amount in euros with three decimals, or more if asked for (art.
/// 4); half up at the minor unit (art. 5).
///
/// 1 DEM are 0.511 EUR, and those 3.35 FRF. Errors: `no_rate` if one of them has no fixed rate;
/// `out_of_range` for fewer than three decimals between; `not_exact`.
constexpr Result<Money> convert(const Money& amount, Currency to,
                                int decimals_between = 3) noexcept {
  if (decimals_between < 3) return Errc::out_of_range;
  const Result<int> digits = to.minor_units();
  if (!digits) return Errc::no_rate;
  Result<Money> euros = amount;
  if (amount.currency() != EUR) {
    const Result<ExchangeRate> from = fixed_rate(amount.currency());
    if (!from) return from.error();
    const int decimals = to == EUR ? *digits : decimals_between;
    euros =
        detail::ConversionFactor{1, from->price()}.apply(amount, EUR, decimals, Rounding::half_up);
  }
  if (!euros) return euros;
  if (to == EUR) return euros->rounded(*digits, Rounding::half_up);
  const Result<ExchangeRate> rate = fixed_rate(to);
  if (!rate) return rate.error();
  return finq::convert(*euros, *rate, *digits, Rounding::half_up);
}

}  // namespace finq::euro_law

// finq/money_bag.hpp: Amounts of several currencies, added without converting.
namespace finq {

/// Exact amounts of up to ten currencies: what `Money + Money` is.
///
/// Nothing is converted until `in` is asked for it. Amounts of one currency are added up, and what
/// comes to zero is not in the bag: the order of additions does not matter. A bag that is full
/// refuses a further currency (`bag_is_full`) and loses nothing. Holds its amounts itself, without
/// allocation; trivially copyable, 248 bytes (compilers copy up to 256 in place).
class MoneyBag {
 public:
  static constexpr std::size_t capacity = 10;

  /// Empty.
  constexpr MoneyBag() noexcept : storage_(make()) {}

  /// One amount, or nothing where it is zero.
  constexpr MoneyBag(const Money& money) noexcept : MoneyBag() {
    if (!money.is_zero()) insert(0, money);
  }
  template <std::convertible_to<Money> T>
  constexpr MoneyBag(const T& money) noexcept : MoneyBag(Money{money}) {}

  constexpr bool is_empty() const noexcept { return size_ == 0; }
  constexpr std::size_t size() const noexcept { return size_; }

  /// The amounts in the order of their codes, none of them zero.
  constexpr const Money* begin() const noexcept { return storage_.items; }
  constexpr const Money* end() const noexcept { return storage_.items + size_; }

  /// The amount of this currency, which may be zero.
  constexpr Money operator[](Currency currency) const noexcept {
    const std::size_t at = place_of(currency);
    return has(at, currency) ? storage_.items[at] : Money{0, currency};
  }

  /// The one amount in the bag.
  ///
  /// Errors: `currency_mismatch` if there are several; `not_defined` if it is empty, since nothing
  /// says zero of what.
  constexpr Result<Money> single() const noexcept {
    if (size_ > 1) return Errc::currency_mismatch;
    if (size_ == 0) return Errc::not_defined;
    return storage_.items[0];
  }
  /// The same where the currency is known: an empty bag is zero of it. Error: `currency_mismatch`.
  constexpr Result<Money> single(Currency currency) const noexcept {
    if (size_ > 1 || (size_ == 1 && storage_.items[0].currency() != currency)) {
      return Errc::currency_mismatch;
    }
    return (*this)[currency];
  }

  /// All of it in one currency: each amount converted and rounded by itself, then added up, so that
  /// the lines of a report sum up to its total.
  ///
  /// `rates` is what has `convert(Money, Currency, Rounding)`: an `Fx`, which takes a `Side` as
  /// well. Errors: those of `convert`; `not_exact`.
  template <class Rates, class... Side>
  constexpr Result<Money> in(Currency currency, const Rates& rates, Rounding how,
                             Side... side) const {
    Result<Money> sum = Money{0, currency};
    for (const Money& money : *this) {
      const Result<Money> converted = rates.convert(money, currency, how, side...);
      if (!converted) return converted.error();
      sum = checked_add(*sum, *converted);
      if (!sum) return sum;
    }
    return sum;
  }

  friend constexpr bool operator==(const MoneyBag& a, const MoneyBag& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i) {
      if (!(a.storage_.items[i] == b.storage_.items[i])) return false;
    }
    return true;
  }

  /// Errors of the sum: `bag_is_full`; `not_exact` if an amount needs more than 38 digits.
  friend constexpr Result<MoneyBag> checked_add(const MoneyBag& a, const MoneyBag& b) noexcept {
    MoneyBag sum = a;
    if (const Refusal refusal = sum.add(b)) return refusal.reason;
    return sum;
  }
  friend constexpr Result<MoneyBag> checked_sub(const MoneyBag& a, const MoneyBag& b) noexcept {
    MoneyBag difference = a;
    if (const Refusal refusal = difference.subtract(b)) return refusal.reason;
    return difference;
  }
  /// Every amount times the factor. Errors: `not_exact`.
  friend constexpr Result<MoneyBag> checked_mul(const MoneyBag& a, const Decimal& factor) noexcept {
    MoneyBag product;
    if (factor.is_zero()) return product;
    for (const Money& money : a) {
      const Result<Money> amount = checked_mul(money, factor);
      if (!amount) return amount.error();
      product.insert(product.size_, *amount);
    }
    return product;
  }

  /// The same; fails where they return an error, and leaves the bag as it was.
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator+=(const Money& money) {
    if (const Refusal refusal = add(money)) OnFailure::fail(refusal.reason);
    return *this;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator-=(const Money& money) {
    return this->template operator+=<OnFailure>(-money);
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator+=(const MoneyBag& other) {
    return *this = *this + other;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator-=(const MoneyBag& other) {
    return *this = *this - other;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator+(const MoneyBag& a, const MoneyBag& b) {
    // Not by way of `checked_add`: a copy of a bag costs more than the sum.
    MoneyBag sum = a;
    if (const Refusal refusal = sum.add(b)) OnFailure::fail(refusal.reason);
    return sum;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator-(const MoneyBag& a, const MoneyBag& b) {
    MoneyBag difference = a;
    if (const Refusal refusal = difference.subtract(b)) OnFailure::fail(refusal.reason);
    return difference;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator*(const MoneyBag& a, const Decimal& factor) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator*(const Decimal& factor, const MoneyBag& a) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  friend constexpr MoneyBag operator-(const MoneyBag& a) noexcept {
    MoneyBag negative;
    for (const Money& money : a) negative.insert(negative.size_, -money);
    return negative;
  }

 private:
  // Room for the amounts, which are made only where they are put: an empty bag costs nothing.
  union Storage {
    constexpr Storage() noexcept : none{} {}
    constexpr explicit Storage(bool) noexcept : items{} {}
    char none;
    Money items[capacity];
  };
  // Constant evaluation has no elements that begin to exist later.
  static constexpr Storage make() noexcept {
    if (std::is_constant_evaluated()) return Storage{true};
    return Storage{};
  }

  struct Refusal {
    Errc reason = Errc::no_error;
    constexpr explicit operator bool() const noexcept { return reason != Errc::no_error; }
  };

  // Where the currency is, or belongs.
  constexpr std::size_t place_of(Currency currency) const noexcept {
    std::size_t at = 0;
    while (at < size_ && storage_.items[at].currency() < currency) ++at;
    return at;
  }
  constexpr bool has(std::size_t at, Currency currency) const noexcept {
    return at < size_ && storage_.items[at].currency() == currency;
  }

  constexpr void put(std::size_t at, const Money& money) noexcept {
    if (std::is_constant_evaluated()) {
      storage_.items[at] = money;
    } else {
      ::new (static_cast<void*>(storage_.items + at)) Money(money);
    }
  }
  constexpr void insert(std::size_t at, const Money& money) noexcept {
    for (std::size_t i = size_; i > at; --i) put(i, storage_.items[i - 1]);
    put(at, money);
    ++size_;
  }
  constexpr void erase(std::size_t at) noexcept {
    --size_;
    for (std::size_t i = at; i < size_; ++i) put(i, storage_.items[i + 1]);
  }

  constexpr Refusal add(const Money& money) noexcept {
    const std::size_t at = place_of(money.currency());
    if (has(at, money.currency())) {
      const Result<Money> sum = checked_add(storage_.items[at], money);
      if (!sum) return {sum.error()};
      sum->is_zero() ? erase(at) : put(at, *sum);
    } else if (!money.is_zero()) {
      if (size_ == capacity) return {Errc::bag_is_full};
      insert(at, money);
    }
    return {};
  }

  // Half done where they refuse.
  constexpr Refusal add(const MoneyBag& other) noexcept {
    for (const Money& money : other) {
      if (const Refusal refusal = add(money)) return refusal;
    }
    return {};
  }
  constexpr Refusal subtract(const MoneyBag& other) noexcept {
    for (const Money& money : other) {
      if (const Refusal refusal = add(-money)) return refusal;
    }
    return {};
  }

  std::size_t size_ = 0;
  Storage storage_;
};

/// Always a bag, also for two amounts of one currency: `single()` gives back the one Money, and
/// `checked_add` adds what must be of one currency. Fails with `not_exact` beyond 38 digits.
template <class OnFailure = detail::OnFailure>
constexpr MoneyBag operator+(const Money& a, const Money& b) {
  MoneyBag sum{a};
  sum.template operator+=<OnFailure>(b);
  return sum;
}
template <class OnFailure = detail::OnFailure>
constexpr MoneyBag operator-(const Money& a, const Money& b) {
  MoneyBag difference{a};
  difference.template operator-=<OnFailure>(b);
  return difference;
}

}  // namespace finq

// finq/fx.hpp: The exchange rates of a day: converts, compares and sums.
namespace finq {

/// The exchange rates as of one day: `rates.on(day, last_before(3))`.
///
/// The way from one currency to another is the rate between them, or else the two by way of the
/// book's base, or a chain that you name; nothing else is tried. All rates are of one day: the
/// latest of the book, as far back as the gap policy allows. A currency without a rate on it has
/// none (`no_rate`), whatever an earlier day had: nobody quotes it any more. A rate is used in both
/// directions: backwards it divides by the price, so that nothing is rounded but the result. A
/// view: the rates must outlive it.
class Fx {
 public:
  /// No rates at all.
  constexpr Fx() noexcept = default;
  constexpr Fx(const ExchangeRates& rates, Date day, GapPolicy gap) noexcept
      : rates_{rates}, day_{day}, gap_{gap}, latest_{latest_day()} {}

  constexpr Date day() const noexcept { return day_; }
  constexpr GapPolicy gap() const noexcept { return gap_; }
  constexpr Currency base() const noexcept { return rates_.base(); }

  /// The rate itself, as the book has it. Error: `no_rate`.
  constexpr Result<ExchangeRate> rate(Currency from, Currency to) const noexcept {
    const std::size_t place = find(latest_, from, to);
    if (place == none) return Errc::no_rate;
    return rates_[place];
  }

  /// The amount in another currency, rounded once, to its minor unit (ISO 4217).
  ///
  /// Errors: `no_rate`, also where a rate on the way has not that `side`; `not_defined` if `to` has
  /// no minor unit (XAU); `not_exact` if the result needs more than 38 digits.
  constexpr Result<Money> convert(const Money& amount, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    return convert(amount, to, *digits, how, side);
  }
  /// The same, rounded to so many digits after the point.
  constexpr Result<Money> convert(const Money& amount, Currency to, int decimals, Rounding how,
                                  Side side = Side::mid) const noexcept {
    if (amount.currency() == to) return amount.rounded(decimals, how);
    Way way;
    if (!find_way(amount.currency(), to, way)) return Errc::no_rate;
    return apply(way, amount, to, decimals, how, side);
  }
  /// Both ends of a range.
  constexpr Result<Range<Money>> convert(const Range<Money>& range, Currency to, Rounding how,
                                         Side side = Side::mid) const noexcept {
    const Result<Money> low = convert(range.low, to, how, side);
    if (!low) return low.error();
    const Result<Money> high = convert(range.high, to, how, side);
    if (!high) return high.error();
    return Range<Money>{*low, *high};
  }
  /// What a text says of money, in another currency: "up to $53 billion" stays "up to", a range a
  /// range. Error besides: `wrong_kind` if it is no money.
  constexpr Result<Match> convert(const Match& match, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept;
  /// All of the bag, as `MoneyBag::in`.
  constexpr Result<Money> convert(const MoneyBag& bag, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    return bag.in(to, *this, how, side);
  }
  /// What is money by another name, such as `MoneyIn`.
  template <std::convertible_to<Money> T>
  constexpr Result<Money> convert(const T& amount, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    return convert(Money{amount}, to, how, side);
  }

  /// The sum of any amounts, each converted and rounded by itself.
  template <class Amounts>
  constexpr Result<Money> sum(const Amounts& amounts, Currency to, Rounding how,
                              Side side = Side::mid) const {
    Result<Money> total = Money{0, to};
    for (const Money& amount : amounts) {
      const Result<Money> converted = convert(amount, to, how, side);
      if (!converted) return converted.error();
      total = checked_add(*total, *converted);
      if (!total) return total;
    }
    return total;
  }

  /// Through the currencies that `path` names, the last of them included, by one rate a step:
  /// `convert_along(amount, {EUR, CHF}, how)`. At most four. Errors as `convert`.
  template <std::size_t N>
  constexpr Result<Money> convert_along(const Money& amount, const Currency (&path)[N],
                                        Rounding how, Side side = Side::mid) const noexcept {
    const Result<Conversion> conversion = explain_along(amount, path, how, side);
    if (!conversion) return conversion.error();
    return conversion->to;
  }

  /// Less, equal or greater, exactly: nothing is rounded. Errors: `no_rate`, `not_exact`.
  constexpr Result<std::strong_ordering> compare(const Money& a, const Money& b) const noexcept {
    detail::ConversionFactor factor;
    if (a.currency() != b.currency()) {
      Way way;
      if (!find_way(a.currency(), b.currency(), way)) return Errc::no_rate;
      if (const Errc fault = gather(way, Side::mid, factor); fault != Errc::no_error) return fault;
    }
    const Result<Decimal> left = checked_mul(a.amount(), factor.multiplier);
    const Result<Decimal> right = checked_mul(b.amount(), factor.divisor);
    if (!left || !right) return Errc::not_exact;
    return *left <=> *right;
  }

  /// What `convert` does, with every rate that it takes. Errors as `convert`.
  constexpr Result<Conversion> explain(const Money& amount, Currency to, Rounding how,
                                       Side side = Side::mid) const noexcept {
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    return explain(amount, to, *digits, how, side);
  }
  constexpr Result<Conversion> explain(const Money& amount, Currency to, int decimals, Rounding how,
                                       Side side = Side::mid) const noexcept {
    if (amount.currency() == to) return explained(Way{}, amount, to, decimals, how, side);
    Way way;
    if (!find_way(amount.currency(), to, way)) return Errc::no_rate;
    return explained(way, amount, to, decimals, how, side);
  }
  template <std::size_t N>
  constexpr Result<Conversion> explain_along(const Money& amount, const Currency (&path)[N],
                                             Rounding how, Side side = Side::mid) const noexcept {
    static_assert(N <= max_conversion_steps, "a conversion takes at most four rates");
    const Currency to = path[N - 1];
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    const Way way = way_along(amount.currency(), path, N);
    if (way.count == 0) return Errc::no_rate;
    return explained(way, amount, to, *digits, how, side);
  }

 private:
  static constexpr std::size_t none = ~std::size_t{0};

  // The rates of one day, by their places.
  struct Day {
    std::size_t first = 0;
    std::size_t end = 0;
    constexpr bool is_empty() const noexcept { return first == end; }
  };
  // The rates of one conversion, by their places.
  struct Way {
    std::size_t places[max_conversion_steps]{};
    bool backward[max_conversion_steps]{};
    int count = 0;
  };

  constexpr Day latest_day() const noexcept;
  constexpr std::size_t find(const Day& day, Currency base, Currency quote) const noexcept;
  constexpr bool step(Currency from, Currency to, Way& way) const noexcept;
  // Writes to a way that is there: one that comes back in a Result is copied twice.
  constexpr bool find_way(Currency from, Currency to, Way& way) const noexcept;
  constexpr Way way_along(Currency from, const Currency* path, std::size_t count) const noexcept;

  constexpr ConversionStep step_at(const Way& way, int index) const noexcept {
    return {rates_[way.places[index]], way.backward[index]};
  }
  // All rates of the way as one. `no_error`, or why not.
  constexpr Errc gather(const Way& way, Side side, detail::ConversionFactor& factor) const noexcept;

  constexpr Result<Money> apply(const Way& way, const Money& amount, Currency to, int decimals,
                                Rounding how, Side side) const noexcept {
    detail::ConversionFactor factor;
    if (const Errc fault = gather(way, side, factor); fault != Errc::no_error) return fault;
    return factor.apply(amount, to, decimals, how);
  }
  constexpr Result<Conversion> explained(const Way& way, const Money& amount, Currency to,
                                         int decimals, Rounding how, Side side) const noexcept;

  ExchangeRates rates_{};
  Date day_{};
  GapPolicy gap_{};
  Day latest_{};
};

constexpr Fx ExchangeRates::on(Date day, GapPolicy gap) const noexcept { return {*this, day, gap}; }

// The latest day of the book that the policy allows.
constexpr Fx::Day Fx::latest_day() const noexcept {
  const Result<Date> next = day_.plus_days(1);
  const std::size_t end = next ? rates_.count_before(*next) : rates_.size();
  if (end == 0 || day_ - rates_[end - 1].date() > gap_.days()) return {};
  return {rates_.count_before(rates_[end - 1].date()), end};
}

constexpr std::size_t Fx::find(const Day& day, Currency base, Currency quote) const noexcept {
  std::size_t low = day.first;
  std::size_t high = day.end;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const ExchangeRate& rate = rates_[middle];
    const std::strong_ordering order =
        rate.base() == base ? rate.quote() <=> quote : rate.base() <=> base;
    if (order == 0) return middle;
    (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
  }
  return none;
}

// One rate, forwards or backwards; without rates of other bases only one can be there.
constexpr bool Fx::step(Currency from, Currency to, Way& way) const noexcept {
  bool is_backward = from != base();
  std::size_t place = is_backward ? none : find(latest_, from, to);
  if (is_backward && rates_.has_others()) {
    place = find(latest_, from, to);
    is_backward = place == none;
  }
  if (place == none && (to == base() || rates_.has_others())) {
    place = find(latest_, to, from);
    is_backward = true;
  }
  if (place == none) return false;
  way.places[way.count] = place;
  way.backward[way.count] = is_backward;
  ++way.count;
  return true;
}

constexpr bool Fx::find_way(Currency from, Currency to, Way& way) const noexcept {
  way.count = 0;
  if (step(from, to, way)) return true;
  if (from == base() || to == base()) return false;
  return step(from, base(), way) && step(base(), to, way);
}

constexpr Fx::Way Fx::way_along(Currency from, const Currency* path,
                                std::size_t count) const noexcept {
  Way way;
  for (std::size_t i = 0; i < count; ++i) {
    if (!step(i == 0 ? from : path[i - 1], path[i], way)) return {};
  }
  return way;
}

constexpr Errc Fx::gather(const Way& way, Side side,
                          detail::ConversionFactor& factor) const noexcept {
  for (int i = 0; i < way.count; ++i) {
    const ExchangeRate& rate = rates_[way.places[i]];
    Decimal price = rate.price();
    if (side != Side::mid) {
      const Result<Decimal> dealt = rate.price(way.backward[i] ? turned(side) : side);
      if (!dealt) return dealt.error();
      price = *dealt;
    }
    const bool fits = way.backward[i] ? factor.divide(price) : factor.multiply(price);
    if (!fits) return Errc::not_exact;
  }
  return Errc::no_error;
}

constexpr Result<Conversion> Fx::explained(const Way& way, const Money& amount, Currency to,
                                           int decimals, Rounding how, Side side) const noexcept {
  const Result<Money> result = apply(way, amount, to, decimals, how, side);
  if (!result) return result.error();
  Conversion conversion{amount, *result, {}, way.count, decimals, how, side, day_, gap_};
  for (int i = 0; i < way.count; ++i) conversion.steps[i] = step_at(way, i);
  return conversion;
}

constexpr Result<Match> Fx::convert(const Match& match, Currency to, Rounding how,
                                    Side side) const noexcept {
  const Quantity& quantity = match.quantity();
  if (quantity.kind() != Kind::money) return Errc::wrong_kind;
  const Result<Range<Money>> both = convert(
      Range<Money>{{quantity.low(), quantity.currency()}, {quantity.high(), quantity.currency()}},
      to, how, side);
  if (!both) return both.error();
  detail::Reading reading;
  reading.low = both->low.amount();
  reading.high = both->high.amount();
  reading.currency = to;
  reading.kind = Kind::money;
  reading.is_range = quantity.is_range();
  reading.basis = quantity.basis();
  reading.direction = quantity.direction();
  return MatchBuilder{reading,           match.text(),     match.per(),       match.start(),
                      match.qualifier(), match.relation(), match.is_assumed()}
      .build();
}

}  // namespace finq

// finq/money_in.hpp: An exact amount whose currency is part of its type.
namespace finq {

/// An exact amount of the currency `C`: `MoneyIn<USD>{5}`.
///
/// As Money, with the check of the currency made by the compiler: amounts of one currency add up
/// and have an order, and mixing two currencies does not compile. Becomes a Money by itself, and a
/// Money becomes one by `from`. `C` is a currency with a name and static storage: a constant of
/// finq, or one of your own:
///
///     inline constexpr Currency POINTS = *Currency::custom("PTS", 0);
template <const Currency& C>
class MoneyIn {
 public:
  static constexpr Currency currency() noexcept { return C; }

  /// Zero.
  constexpr MoneyIn() noexcept = default;
  constexpr explicit MoneyIn(Decimal amount) noexcept : amount_{amount} {}

  /// Error: `currency_mismatch`.
  static constexpr Result<MoneyIn> from(const Money& money) noexcept {
    if (money.currency() != C) return Errc::currency_mismatch;
    return MoneyIn{money.amount()};
  }
  static constexpr Result<MoneyIn> from(const Result<Money>& money) noexcept {
    if (!money) return money.error();
    return from(*money);
  }

  constexpr Money money() const noexcept { return {amount_, C}; }
  constexpr operator Money() const noexcept { return money(); }

  constexpr Decimal amount() const noexcept { return amount_; }
  constexpr bool is_zero() const noexcept { return amount_.is_zero(); }
  constexpr bool is_negative() const noexcept { return amount_.is_negative(); }
  constexpr MoneyIn abs() const noexcept { return MoneyIn{amount_.abs()}; }
  constexpr MoneyIn operator+() const noexcept { return *this; }
  constexpr MoneyIn operator-() const noexcept { return MoneyIn{-amount_}; }

  /// These are Money's, errors and all.
  constexpr Result<MoneyIn> rounded(Rounding how) const noexcept {
    return from(money().rounded(how));
  }
  constexpr Result<MoneyIn> rounded(int decimals, Rounding how) const noexcept {
    return from(money().rounded(decimals, how));
  }
  constexpr Result<MoneyIn> rounded_to_multiple(const Decimal& step, Rounding how) const noexcept {
    return from(money().rounded_to_multiple(step, how));
  }
  constexpr Result<MoneyIn> rounded_to_cash(Rounding how) const noexcept {
    return from(money().rounded_to_cash(how));
  }
  template <std::size_t N>
  constexpr Result<Shares<MoneyIn, N>> allocate(const Decimal (&ratios)[N]) const noexcept {
    const Result<Shares<Money, N>> parts = money().allocate(ratios);
    if (!parts) return parts.error();
    Shares<MoneyIn, N> result;
    for (std::size_t i = 0; i < N; ++i) result.data()[i] = MoneyIn{(*parts)[i].amount()};
    return result;
  }

  constexpr Result<EqualShares<MoneyIn>> split(std::int64_t parts) const noexcept {
    const Result<EqualShares<Money>> shares = money().split(parts);
    if (!shares) return shares.error();
    return shares->transform([](const Money& part) { return MoneyIn{part.amount()}; });
  }

  friend constexpr bool operator==(const MoneyIn& a, const MoneyIn& b) noexcept {
    return a.amount_ == b.amount_;
  }
  friend constexpr std::strong_ordering operator<=>(const MoneyIn& a, const MoneyIn& b) noexcept {
    return a.amount_ <=> b.amount_;
  }

  /// Errors: `not_exact` if the result needs more than 38 digits.
  friend constexpr Result<MoneyIn> checked_add(const MoneyIn& a, const MoneyIn& b) noexcept {
    return of(checked_add(a.amount_, b.amount_));
  }
  friend constexpr Result<MoneyIn> checked_sub(const MoneyIn& a, const MoneyIn& b) noexcept {
    return of(checked_sub(a.amount_, b.amount_));
  }
  friend constexpr Result<MoneyIn> checked_mul(const MoneyIn& a, const Decimal& factor) noexcept {
    return of(checked_mul(a.amount_, factor));
  }
  /// Rounded once to the minor unit. Errors: `division_by_zero`, `not_defined`, `not_exact`.
  friend constexpr Result<MoneyIn> divide(const MoneyIn& a, const Decimal& by,
                                          Rounding how) noexcept {
    return from(divide(a.money(), by, how));
  }
  /// How many times `b` is `a`. Errors: `division_by_zero`, `not_exact`.
  friend constexpr Result<Decimal> operator/(const MoneyIn& a, const MoneyIn& b) noexcept {
    return divide_exact(a.amount_, b.amount_);
  }

  /// The same; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator+(const MoneyIn& a, const MoneyIn& b) {
    return MoneyIn{checked_add(a.amount_, b.amount_).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator-(const MoneyIn& a, const MoneyIn& b) {
    return MoneyIn{checked_sub(a.amount_, b.amount_).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator*(const MoneyIn& a, const Decimal& factor) {
    return MoneyIn{checked_mul(a.amount_, factor).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator*(const Decimal& factor, const MoneyIn& a) {
    return MoneyIn{checked_mul(a.amount_, factor).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyIn& operator+=(const MoneyIn& other) {
    return *this = *this + other;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyIn& operator-=(const MoneyIn& other) {
    return *this = *this - other;
  }

 private:
  static constexpr Result<MoneyIn> of(const Result<Decimal>& amount) noexcept {
    if (!amount) return amount.error();
    return MoneyIn{*amount};
  }

  Decimal amount_{};
};

namespace detail {

// An operator of its own for two currencies: they would become Money otherwise, and that adds up.
template <const Currency& A, const Currency& B>
constexpr void refuse_two_currencies() noexcept {
  static_assert(A == B, "these amounts are of two currencies: convert one of them first");
}

}  // namespace detail

template <const Currency& A, const Currency& B>
constexpr MoneyIn<A> operator+(const MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a + MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A> operator-(const MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a - MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A>& operator+=(MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a = a + b;
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A>& operator-=(MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a = a - b;
}
template <const Currency& A, const Currency& B>
constexpr Result<MoneyIn<A>> checked_add(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return checked_add(a, MoneyIn<A>{b.amount()});
}
template <const Currency& A, const Currency& B>
constexpr Result<MoneyIn<A>> checked_sub(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return checked_sub(a, MoneyIn<A>{b.amount()});
}
template <const Currency& A, const Currency& B>
constexpr Result<Decimal> operator/(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a / MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr bool operator==(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a.amount() == b.amount();
}
template <const Currency& A, const Currency& B>
constexpr std::strong_ordering operator<=>(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a.amount() <=> b.amount();
}

}  // namespace finq

/// By value, as `==`.
template <const finq::Currency& C>
struct std::hash<finq::MoneyIn<C>> {
  std::size_t operator()(const finq::MoneyIn<C>& money) const noexcept {
    return std::hash<finq::Money>{}(money.money());
  }
};

// finq/exchange.hpp: Exchange rates as values, and all that is done with them.


// finq/say/columns.hpp: How many columns of a terminal a text takes.
namespace finq::say {

/// Marks that sit on the letter before them, and signs without a width of their own.
constexpr bool is_zero_width(char32_t c) noexcept {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
         (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// Han, kana, Hangul, full-width forms and emoji (Unicode's East_Asian_Width W and F, by blocks).
constexpr bool is_wide(char32_t c) noexcept {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
         (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// 0, 1 or 2.
constexpr int columns_of(char32_t c) noexcept { return is_zero_width(c) ? 0 : is_wide(c) ? 2 : 1; }

/// An output iterator that counts the columns of the UTF-8 written to it, and keeps nothing.
class ColumnCounter {
 public:
  constexpr int columns() const noexcept { return columns_; }

  constexpr ColumnCounter& operator*() noexcept { return *this; }
  constexpr ColumnCounter& operator++() noexcept { return *this; }
  /// The same counter, not a copy: `*out++ = byte` must count here.
  constexpr ColumnCounter& operator++(int) noexcept { return *this; }
  constexpr ColumnCounter& operator=(char byte) noexcept {
    bytes_[size_++] = byte;
    const text::CodePoint point = text::decode({bytes_, size_}, 0);
    if (point.size == 0 && size_ < 4) return *this;
    columns_ += columns_of(point.value);
    size_ = 0;
    return *this;
  }

 private:
  char bytes_[4] = {};
  std::size_t size_ = 0;
  int columns_ = 0;
};

}  // namespace finq::say

// finq/say/escaped.hpp: Shows any bytes on one line: escapes and columns.
namespace finq::say {

/// One character of a text, or one byte that is none: how it is shown.
struct Glyph {
  std::size_t size = 1;  ///< bytes of the text
  int columns = 1;       ///< columns as shown
  bool is_escaped = false;
};

/// Characters that would leave the line, turn its direction or move the cursor.
constexpr bool is_control(char32_t c) noexcept {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool has_short_escape(char c) noexcept { return c == '\n' || c == '\r' || c == '\t'; }

/// Bytes that are no UTF-8, and controls, are shown byte by byte: `\xff`, `\n`.
constexpr Glyph glyph_at(std::string_view text, std::size_t at) noexcept {
  const text::CodePoint point = text::decode(text, at);
  if (point.size != 0 && !is_control(point.value)) {
    return {point.size, columns_of(point.value), false};
  }
  const std::size_t size = point.size == 0 ? 1 : point.size;
  const int columns = has_short_escape(text[at]) ? 2 : static_cast<int>(4 * size);
  return {size, columns, true};
}

template <class Out>
constexpr Out put_escaped_byte(Out out, char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  *out++ = '\\';
  if (has_short_escape(byte)) {
    *out++ = byte == '\n' ? 'n' : byte == '\r' ? 'r' : 't';
    return out;
  }
  const auto bits = static_cast<std::uint8_t>(byte);
  *out++ = 'x';
  *out++ = digits[bits >> 4U];
  *out++ = digits[bits & 15U];
  return out;
}

/// Writes the glyphs of `text`, each as `glyph_at` says.
template <class Out>
constexpr Out put_escaped(Out out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    for (const char byte : text.substr(at, glyph.size)) {
      if (glyph.is_escaped) {
        out = put_escaped_byte(out, byte);
      } else {
        *out++ = byte;
      }
    }
    at += glyph.size;
  }
  return out;
}

/// The piece of a text that is shown around a byte, and the column under which the byte stands.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  int column = 0;
};

/// At most so many columns before the byte, and altogether: a line of a terminal, less margins.
inline constexpr int columns_before = 48;
inline constexpr int most_columns = 74;

/// A place before `at` from which the bytes are whole characters again.
constexpr std::size_t step_back(std::string_view text, std::size_t at, std::size_t bytes) noexcept {
  if (at <= bytes) return 0;
  std::size_t begin = at - bytes;
  for (int i = 0; i < 3 && text::is_continuation(text, begin); ++i) ++begin;
  return begin;
}

/// O(1) in the text: only what can be shown is looked at.
constexpr Window window_around(std::string_view text, std::size_t at) noexcept {
  // A letter may carry marks without width; beyond 12 bytes a column, less is shown.
  Window window{step_back(text, at, 12 * columns_before), at, 0};
  for (std::size_t i = window.begin; i < at;) {
    const Glyph glyph = glyph_at(text, i);
    if (i + glyph.size > at) break;  // the byte is inside a character: it stands under its begin
    window.column += glyph.columns;
    i += glyph.size;
    window.end = i;
  }
  while (window.column > columns_before) {
    const Glyph glyph = glyph_at(text, window.begin);
    window.column -= glyph.columns;
    window.begin += glyph.size;
  }
  int room = most_columns - window.column;
  while (window.end < text.size()) {
    const Glyph glyph = glyph_at(text, window.end);
    room -= glyph.columns;
    if (room < 0) break;
    window.end += glyph.size;
  }
  return window;
}

}  // namespace finq::say

// finq/say/found_word.hpp: The words of a phrase around a byte.
namespace finq::say {

/// Longer words are shown only so far.
inline constexpr std::size_t longest_shown_word = 32;

constexpr bool is_space(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The offset of an error as an index, at most the end.
constexpr std::size_t place_in(std::string_view text, std::uint64_t offset) noexcept {
  return offset < text.size() ? static_cast<std::size_t>(offset) : text.size();
}

/// The word that begins at `offset` or behind the blanks there, cut to 32 bytes between two
/// characters; empty at the end of the text.
constexpr std::string_view word_at(std::string_view text, std::uint64_t offset) noexcept {
  std::size_t begin = place_in(text, offset);
  while (begin < text.size() && is_space(text[begin])) ++begin;
  std::size_t end = begin;
  while (end < text.size() && !is_space(text[end])) ++end;
  if (end - begin > longest_shown_word) {
    end = begin + longest_shown_word;
    while (end > begin + 1 && text::is_continuation(text, end)) --end;
  }
  return text.substr(begin, end - begin);
}

/// Whether the word of `word_at` goes on in its text.
constexpr bool is_cut(std::string_view word, std::string_view text) noexcept {
  const auto end = static_cast<std::size_t>(word.data() - text.data()) + word.size();
  return end < text.size() && !is_space(text[end]);
}

/// The letters at the begin of a word: "bilion" of "bilion,".
constexpr std::string_view letters_of(std::string_view word) noexcept {
  std::size_t size = 0;
  while (size < word.size() && text::is_ascii_letter(word[size])) ++size;
  return word.substr(0, size);
}

/// What can hang together as a figure: digits, ASCII letters and the marks of numbers.
constexpr bool is_in_figure(char c) noexcept {
  return text::is_digit(c) || text::is_ascii_letter(c) || c == '.' || c == ',' || c == '\'' ||
         c == '_';
}

/// The run of such characters that holds the byte at `at`, or ends before it.
constexpr std::string_view figure_around(std::string_view text, std::size_t at) noexcept {
  std::size_t begin = at;
  std::size_t end = at;
  while (begin > 0 && is_in_figure(text[begin - 1])) --begin;
  while (end < text.size() && is_in_figure(text[end])) ++end;
  return text.substr(begin, end - begin);
}

/// The same, and where blanks lead up to it, of the word before them.
constexpr std::string_view figure_before(std::string_view text, std::size_t at) noexcept {
  while (at > 0 && is_space(text[at - 1])) --at;
  return figure_around(text, at);
}

/// Whether `text` holds `part`, in any case of ASCII letters.
constexpr bool holds(std::string_view text, std::string_view part) noexcept {
  for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
    std::size_t same = 0;
    while (same < part.size() && text::lower(text[at + same]) == part[same]) ++same;
    if (same == part.size()) return true;
  }
  return false;
}

}  // namespace finq::say

// finq/text/language.hpp: A language as the engine sees it: tables and a few habits.
namespace finq::text {

/// Everything that reading needs to know of a language. Values of it stand in finq::languages.
struct Language {
  std::string_view tag;                        ///< BCP 47: "en", "de-CH"
  const Vocabulary* words = nullptr;           ///< the language's own words
  const std::string_view* measures = nullptr;  ///< singulars of what money is said per
  char decimal_mark = '.';
  bool groups_by_blank = false;             ///< "1 234" is one number
  const FamilyDefault* defaults = nullptr;  ///< where it differs from English
  std::size_t default_count = 0;
  char thousand_before_code = 'T';  ///< `TEUR`: Tausend, in reports of any language
};

}  // namespace finq::text

// finq/tables/words_english.hpp: English: its words as a trie. Generated by tools/generate.py.
// Source: data/words/en.toml (sha256 1e229faba8dc90a6).


// clang-format off
namespace finq::text::tables {
inline constexpr char english_blob[] =
    "pc%&+<>aaboutaboveacceleratedacceleratingaccelerationaccountsacreacresacrossactaddedaddingad"
    "ditionaladdsadjustedadradsadvancedafteragainstagoagreementaheadaircraftaircraftsalmostalthou"
    "ghamongamountedanandannualannualisedannualizedannumanotherapartmentsappendixappreciatedappro"
    "xapproximatelyapraprilarearoundarticleasascassociatesasuatattributableaugaugustauthorization"
    "autumnaveragedaveragesaveragingbbackbackedballoonedbarrelbarrelsbasicbasisbblbebecausebedsbe"
    "enbeforebeganbeginbeginningbeginsbegunbeingbelowbenefitedbetterbetweenbeyondbilbillionbillio"
    "nsbipbipsblnbnboatsboebondbondsboostboostedboostingboostsbothbottlebpbpsbptsbranchesbrandsbr"
    "okenbroughtbushelbusinessbutbuyersbyccacagrcalendarcamecancapitacarscentscfchangechangedchap"
    "terchildrencircacitiesclassclientsclimbclimbedclimbingclimbscloseclosedclosesclosingcocodeco"
    "mingcommoncompaniescomparablecomparedcomparescomparingcompoundcompoundedcompressionconcludec"
    "oncludedconcludingconsecutiveconsiderablyconsistentconstantcontractcontractedcontractingcont"
    "ractionconventionconvertiblecopiescorecorpcorrespondingcouldcountriescrcrorecrorescurrentcus"
    "tomercustomerscutcutscuttingcyddaydaysdealersdebenturesdecdecadedecadesdecelerateddecelerati"
    "ngdecelerationdecemberdeclinedeclineddeclinesdecliningdecreasedecreaseddecreasesdecreasingde"
    "ficitdepreciateddeteriorateddeteriorationdevicesdiluteddipdippeddippingdirectivedoctorsdoddo"
    "llardollarsdomesticallydoubledoubleddoublesdoublingdowndowntickdrdrawndrewdrivendriversdropd"
    "roppeddroppingdropsdueduringeachearlierearlyeasedeffectiveeighteighteeneightfoldeightheighth"
    "seightieseightyeightyfoldeitherelevenelevenfoldemployeeemployeesendendedendingendsenginesent"
    "erenteredenteringentersentireequalestestimatedeuroseveryexceededexceedingexceedsexceptexclex"
    "cludingexhibitexitexitedexitingexitsexpandexpandedexpandingexpansionexpenseextraffacilityfal"
    "lfallenfallingfallsfarfasterfebfebruaryfeetfellfewerfifteenfifteenfoldfifthfiftiesfiftyfifty"
    "foldfigfigurefinancialfinishfinishedfinishingfirstfiscalfivefivefoldflightsfoldfollowingfoot"
    "noteforformfortiesfortunefortyfortyfoldfourfourfoldfourteenfourthfourtyfrfranchiseesfreedfro"
    "mfrontftfueledfullfullyfurtherfygallongamesgavegloballygogoesgoinggonegramgreatergrewgrowgro"
    "winggrowngrowsgrowthgwhhalfhalvehalvedhalveshalvingheadheavierheavyhectarehelpedherhighhighe"
    "rhikehikedhikeshikinghishomeshospitalshotelshourhourshouseholdhouseholdshrhundredhundredfold"
    "hundredthhundredthsiasififrsimpactedimprovedimprovementimprovinginincinchesinclincludingincr"
    "easeincreasedincreasesincreasingincrementalindentureinternationallyintoinvestorsisisoitemite"
    "msitsjanjanuaryjobsjrjuljulyjumpjumpedjumpingjumpsjunjunejustkkgkickkickedkickingkilokilogra"
    "mkilometerkilometerskilometrekilowattkmkrkwhlaclacslakhlakhslastlatelatterlawlblbsledlesslev"
    "elliftliftedliftingliftslighterlikelinelinkedliterlitreloanloanslocationslonglookinglossloss"
    "eslotslowlowerloweredloweringlowersltdltmmmachinesmademainlymakemakesmakingmandatemarmarchma"
    "rketsmassmaximummaymcfmegawattmegawattsmembersmenmerchantsmetersmetricmidmiddlemightmilmilem"
    "ilesmillmilliardmillionmillionsminimumminusminuteminutesmiomlnmmmmbtumnmomodelsmommonthmonth"
    "smoremosmovemovedmrmrdmrsmsmthmthsmuchmultiplemultiplesmustmwmwhmynarrowedndnearlynegativene"
    "tnextnightnineninefoldnineteenninetiesninetynonormalisednormalizednorthnotnotenotesnovnovemb"
    "ernownumbernumbersoctoctoberofofficesoffsetolympicsononeonlyopenedoptionsorordersordinaryorg"
    "anicorganicallyounceouncesouroutflowoutflowsoveroverallowingozppackpagepagespaidpairpartpart"
    "iallyparticipantspartnerspassengerpassengerspastpatientspaypctpeopleperpercentpercentageperc"
    "entsperiodperiodspersonpersonsphasephonespickedpiecepiecesplanplansplummetedplungeplungedplu"
    "ngingpluspointpointspostpoundpoundsppppctppspptpptspreprecedingpreviousprimarilypriorproduct"
    "sprogramprogrammeprojectspropertiesproxyptsqqoqqtrqtrsquadrillionquadruplequadrupledquadrupl"
    "esquadruplingquarterquartersquestionquintuplequintupledquintuplesquintuplingraisedraisesrais"
    "ingralliedrampedrangerangedrangesrangingrateratesrdrereachedreachingreaffirmedreaffirmsrealr"
    "eboundedreducereducedreducesreducingreductionreductionsreflectingregardingregulationrelative"
    "reportreportedresidentsrestaurantsresultingretreatedrevisedrevolverrigsriserisenrisesrisingr"
    "oomroomsroseroughlyroundroundedroundingrsrulerulessamesankscheduleschoolsseatseatssecondseco"
    "ndssectionsellersseniorsepseptseptembersequentialsequentiallyseriessetsevensevenfoldseventee"
    "nseventiesseventysfassfrshshallshareshareholderssharesshiftshiftedshortshouldshrshrankshrink"
    "shrinkingshrunksignedsignificantlysimilarsincesinglesitessixsixfoldsixteensixthsixtiessixtys"
    "ixtyfoldskyrocketedslashedslashingslidslideslidesslightlyslippedslippingslowerslumpslumpedso"
    "arsoaredsoaringsomesouthspikedspringsqsqftsquaresrststartstartedstartingstepstockholdersstor"
    "esstraightstudentssubsubscribersubscriberssuccessivesummersunksupplierssurgesurgedsurgessurg"
    "ingsurpassingswelledswungttabletakesteenteenstemperaturestentenfoldtenthtenthsterminalsththa"
    "nthanksthatthetheirthesethirdthirteenthirtiesthirtythirtyfoldthisthosethoughthousandthousand"
    "foldthousandsthreethreefoldthroughthroughoutthruticketticketstiedtiertilltimetimestntotonton"
    "netonnestonstooktopictoppingtotaltotaledtotalledtowardtowardstrtradingtrailingtransactionstr"
    "eatytrebletrebledtreblestreblingtrilliontrillionstrimmedtrimmingtripletripledtriplestripling"
    "trntroytrucksttmtumbledtumblingturbinestwelvetwelvefoldtwentiestwentytwentyfoldtwotwofoldtyp"
    "eunderunderlyingunitunitsunlikeuntilupupcomingupliftupperupsideuptickupwardupwardsuseduserus"
    "ersvehiclesversionversusviewviewedviewingvotersvswwarrantswasweekweeksweighweighedweighingwe"
    "ighsweightweightswellwellswentwerewhenwherewhereaswhichwhilewhowidenedwillwinterwithwithinwi"
    "thoutwkwkswomenworkersworkingworsenedwouldwowxyyearyearsyouryoyyryrsytdzero~±¼½¾×⅛⅜"
    "⅝⅞≈≤≥％averagecent.digitdigitsholderstockequivalentoilfootmetermetredateleastmost"
    "comparisonexcesslocalusneighborhoodregionvicinityoutshylittlelongersomanyexceedpro/ocurrenci"
    "escurrencyexchangestoreformaoffestate"
    "\0\0\0\0\0\0\0\0";
inline constexpr char english_entries[] =
    "\0\0\0\0\0\0\0\0\2\0\20\1\2\0\0\0\13\0\0\0\1\0\0\1\3\0\0\0\0\0\1\0\1\0\0\2\4\0\0\0\0\0\0\0\1"
    "\3\0\3\5\0\0\0\0\0\0\0\1\6\0\4\6\0\0\0\0\0\0\0\1\3\0\4\7\0\0\0W\0\0\0\1\0\0\5\10\0\0\0\0\0\0"
    "\0\5\1\0\6\15\0\0\0\0\0\0\0\5\3\0\7\22\0\0\0\0\0\0\0\13\0\0\10\35\0\0\0\0\0\1\0\14\0\0\10)\0"
    "\0\0\0\0\0\0\14\0\0\0115\0\0\0\0\0\0\0\10\0\0\12=\0\0\0\0\0\25\0\4\0\0\13A\0\0\0\0\0\0\0\5\0"
    "\0\12F\0\0\0\0\0\0\0\6\0\0\14L\0\0\0\0\0\0\0\3\0\0\15O\0\0\0\0\0\0\0\5\1@\10T\0\0\0\0\0\0\0"
    "\6\1@\10Z\0\0\0\0\0\0\0\12\0\0\16d\0\0\0\0\0\0\0\4\1@\10h\0\0\0\36\0\0\0\10\0\0\0p\0\0\0\0"
    "\0002\0\3\0\0\13s\0\0\0\0\0001\0\3\0\0\13v\0\0\0\0\0\0\0\10\1\0\10~\0\0\0\0\0\0\0\5\0\0\17"
    "\203\0\0\0\0\0\0\0\7\0\0\20\212\0\0\0\0\0\0\0\3\0\0\21\215\0\0\0\0\0\0\0\11\0\0\15\226\0\0\0"
    "\20\1\0\0\5\0\0\0\233\0\0\0\0\0\0\0\10\0\0\12\243\0\0\0\0\0\0\0\11\0\0\12\254\0\0\0\0\0\0\0"
    "\6\2\0\4\262\0\0\0\0\0\0\0\10\0\0\22\272\0\0\0\0\0\0\0\5\0\0\14\277\0\0\0\0\0\1\0\10\0\0\23"
    "\307\0\0\0\4\0\0\0\2\0\0\5\311\0\0\0\226\0\1\0\3\0\0\2\314\0\0\0\307\0\0\0\6\0\0\24\322\0\0"
    "\0\0\0\0\0\12\7\0\25\334\0\0\0\0\0\0\0\12\7\0\25\346\0\0\0\0\0\2\0\5\0\0\13\353\0\0\0\0\0\0"
    "\0\7\0\0\24\362\0\0\0\0\0\0\0\12\0\0\12\374\0\0\0\0\0\0\0\10\0\0\26\4\1\0\0\0\0\0\0\13\1\0"
    "\10\17\1\0\0G\0\0\0\6\1\10\4\25\1\0\0\0\0\0\0\15\1\0\6\42\1\0\0\0\0\4\0\3\0(\27%\1\0\0\0\0\4"
    "\0\5\0\0\27*\1\0\0\0\0\1\0\3\0\0\23-\1\0\0\0\0\0\0\6\1\0\0063\1\0\0\0\0\0\0\7\0\0\26:\1\0\0"
    "\204\0\0\0\2\0\0\22<\1\0\0\0\0\0\0\3\0\0\26\77\1\0\0\0\0\0\0\12\0\0\12I\1\0\0\0\0\0\0\3\0\0"
    "\26L\1\0\0F\0\0\0\2\0\0\17N\1\0\0\37\1\0\0\14\0\0\0Z\1\0\0\0\0\10\0\3\0(\27]\1\0\0\0\0\10\0"
    "\6\0\0\27c\1\0\0\0\0\0\0\15\0\0\15p\1\0\0\0\0\0\0\6\0\0\30v\1\0\0\0\0\1\0\10\0\0\23~\1\0\0\0"
    "\0\1\0\10\0\0\23\206\1\0\0\0\0\1\0\11\0\0\23\217\1\0\0\20\0\11\0\1\0\0\31\220\1\0\09\0\0\0\4"
    "\0\0\0\224\1\0\0005\1\0\0\6\0\0\0\232\1\0\0\0\0\0\0\11\1\0\10\243\1\0\0*\0\11\0\6\0\0\13\251"
    "\1\0\0\0\0\0\0\7\0\0\12\260\1\0\0\33\0\0\0\5\0\0\0\265\1\0\0\17\0\0\0\5\0\0\12\272\1\0\0\0\0"
    "\11\0\3\0\0\13\275\1\0\0\0\0\1\0\2\0\0\23\277\1\0\0\0\0\0\0\7\0\0\22\306\1\0\0\0\0\0\0\4\0\0"
    "\12\312\1\0\0\0\0\1\0\4\0\0\23\316\1\0\0\0\0\0\0\6\4\0\32\324\1\0\0\0\0\0\0\5\0\0\33\331\1\0"
    "\0\0\0\0\0\5\0\0\33\336\1\0\0@\0\0\0\11\0\0\0\347\1\0\0\0\0\0\0\6\0\0\33\355\1\0\0\0\0\0\0\5"
    "\0\0\33\362\1\0\0\0\0\1\0\5\0\0\23\367\1\0\0\0\0\0\0\5\6\0\7\374\1\0\0\0\0\0\0\11\0\0\33\5\2"
    "\0\0d\0\0\0\6\0\0\0\13\2\0\0\0\0\0\0\7\0\0\34\22\2\0\0\0\0\0\0\6\0\0\33\30\2\0\0\0\0\11\0\3"
    "\0\10\31\33\2\0\0\0\0\11\0\7\0\0\35\42\2\0\0\0\0\11\0\10\0\0\36*\2\0\0\0\0\0\0\3\0\0\37-\2\0"
    "\0\0\0\0\0\4\0\0\0371\2\0\0\0\0\11\0\3\0\10\0354\2\0\0\0\0\11\0\2\0\10\0356\2\0\0\0\0\0\0\5"
    "\0\0\12;\2\0\0\0\0\12\0\3\0\0\13>\2\0\0\0\0\0\0\4\0\0\15B\2\0\0\0\0\0\0\5\0\0\15G\2\0\0\0\0"
    "\0\0\5\1\4 L\2\0\0\0\0\0\0\7\1\0\10S\2\0\0\0\0\1\0\10\1\0\10[\2\0\0\0\0\0\0\6\1\0\10a\2\0\0"
    "\0\0\0\0\4\0\0\33e\2\0\0\0\0*\0\6\0\0\13k\2\0\0\0\0\0\0\2\0\0\37m\2\0\0\0\0\0\0\3\0\0!p\2\0"
    "\0\0\0\0\0\4\0\0\37t\2\0\0\0\0\0\0\10\0\0\12|\2\0\0\0\0\0\0\6\0\0\12\202\2\0\0000\1\0\0\6\0"
    "\0\0\210\2\0\0\0\0\0\0\7\0\0\10\217\2\0\0\0\0\24\0\6\0\0\13\225\2\0\0\0\0\0\0\10\0\0\42\235"
    "\2\0\0\0\0\0\0\3\0\0\22\240\2\0\0\0\0\0\0\6\0\0\12\246\2\0\0\0\0\0\0\2\3\0\32\250\2\0\0P\0\0"
    "\0\1\0\0\0\251\2\0\0H\0\0\0\2\1\10\4\253\2\0\0\0\0\0\0\4\10\0\25\257\2\0\0\0\0\1\0\10\0\0#"
    "\267\2\0\0\0\0\0\0\4\0\0\10\273\2\0\0\0\0\2\0\3\0\0\23\276\2\0\0\0\0\37\0\6\0\0\13\304\2\0\0"
    "\0\0\0\0\4\0\0\12\310\2\0\0\0\0\0\0\5\0\0\12\315\2\0\0\0\0\0\0\2\0\10\0\317\2\0\0\0\0\0\0\6"
    "\0\0\11\325\2\0\0\0\0\0\0\7\0\0\10\334\2\0\0\0\0\0\0\7\0\0\26\343\2\0\0\0\0\0\0\10\0\0\12"
    "\353\2\0\0\0\0\0\0\5\1\0\4\360\2\0\0\0\0\0\0\6\0\0\12\366\2\0\0\0\0\0\0\5\0\0\26\373\2\0\0\0"
    "\0\0\0\7\0\0\12\2\3\0\0\0\0\0\0\5\1\4 \7\3\0\0\0\0\0\0\7\1\0\10\16\3\0\0\0\0\1\0\10\1\0\10"
    "\26\3\0\0\0\0\0\0\6\1\0\10\34\3\0\0Q\0\0\0\5\0\0\33!\3\0\0\5\1\0\0\6\0\0\33'\3\0\0\7\1\0\0\6"
    "\0\0\0-\3\0\0\6\1\0\0\7\0\0\0334\3\0\0\0\0\0\0\2\0\10\0006\3\0\0\0\0\0\0\4\0\0\15:\3\0\0\0\0"
    "\1\0\6\0@$@\3\0\0\34\0\0\0\6\0\0\0F\3\0\0\0\0\0\0\11\0\0\12O\3\0\0\17\1\0\0\12\0\0%Y\3\0\0"
    "\346\0\0\0\10\0\0&a\3\0\0\15\1\0\0\10\0\0\0i\3\0\0\352\0\0\0\11\0\0\0r\3\0\0\310\0\0\0\10\0"
    "\0\0z\3\0\0\313\0\0\0\12\0\0\0\204\3\0\0\0\0\0\0\13\2\0\11\217\3\0\0\0\0\0\0\10\0\0\33\227\3"
    "\0\0\0\0\0\0\11\0\0\33\240\3\0\0\0\0\0\0\12\0\0\33\252\3\0\0\0\0\0\0\13\0\0\42\265\3\0\0m\0"
    "\0\0\14\0\0\0\301\3\0\0\14\1\0\0\12\0\0\0\313\3\0\0\322\0\0\0\10\0\0\0\323\3\0\0\0\0\0\0\10"
    "\2\4\10\333\3\0\0\0\0\0\0\12\2\0\10\345\3\0\0\0\0\1\0\13\2\0\10\360\3\0\0\0\0\0\0\13\2\0\11"
    "\373\3\0\0\0\0\0\0\12\0\0\15\5\4\0\0\0\0\0\0\13\0\0\15\20\4\0\0\0\0\0\0\6\0\0\12\26\4\0\0\0"
    "\0\0\0\4\0\200\0\32\4\0\0\0\0\0\0\4\0\10\0\36\4\0\0\0\0\0\0\15\0\0%+\4\0\0\0\0\2\0\5\0\0\023"
    "0\4\0\0\0\0\0\0\11\0\0\129\4\0\0\0\0\7\0\2\0\0\31;\4\0\0\0\0\7\0\5\0\0\35@\4\0\0\0\0\7\0\6\0"
    "\0\35F\4\0\0\0\0\0\0\7\0\0'M\4\0\0\0\0!\0\10\0\0\13U\4\0\0\0\0\0\0\11\0\0\12^\4\0\0\0\0\0\0"
    "\3\2\0 a\4\0\0\0\0\0\0\4\2\0\11e\4\0\0\0\0\1\0\7\2\0\10l\4\0\0\0\0\1\0\2\0\0(n\4\0\0\277\0\0"
    "\0\1\0\0\0o\4\0\0\274\0\5\0\3\0\0)r\4\0\0\0\0\0\0\4\0\200*v\4\0\0\0\0\0\0\7\0\0\12}\4\0\0\0"
    "\0\0\0\12\0\0\15\207\4\0\0\0\0\14\0\3\0(\27\212\4\0\0\0\0\0\0\6\6\0*\220\4\0\0\0\0\0\0\7\6"
    "\200*\227\4\0\0\0\0\0\0\13\0\0\10\242\4\0\0\0\0\1\0\14\0\0\10\256\4\0\0\0\0\0\0\14\0\0\11"
    "\272\4\0\0\0\0\14\0\10\0\0\27\302\4\0\0\0\0\0\0\7\2\4 \311\4\0\0\0\0\0\0\10\2\0\10\321\4\0\0"
    "\0\0\0\0\10\2\0 \331\4\0\0\0\0\1\0\11\2\0\10\342\4\0\0\0\0\0\0\10\2\4 \352\4\0\0\0\0\0\0\11"
    "\2\0\10\363\4\0\0\0\0\0\0\11\2\0 \374\4\0\0\0\0\1\0\12\2\0\10\6\5\0\0\0\0\0\0\7\0\0+\15\5\0"
    "\0\0\0\0\0\13\2\0\10\30\5\0\0\0\0\0\0\14\0\0\10$\5\0\0\0\0\0\0\15\0\0\0111\5\0\0\0\0\0\0\7\0"
    "\0\128\5\0\0\32\0\0\0\7\0\0\0\77\5\0\0\0\0\0\0\3\2\4 B\5\0\0\0\0\0\0\6\2\0\10H\5\0\0\0\0\1\0"
    "\7\2\0\10O\5\0\0\0\0\0\0\11\0\0\15X\5\0\0\0\0\0\0\7\0\0\12_\5\0\0\0\0\0\0\3\5\0\25b\5\0\0\0"
    "\0\0\0\6\0\0\12h\5\0\0\0\0\0\0\7\0\0\12o\5\0\0\0\0\0\0\14\0\200\0{\5\0\0\25\0\24\0\6\1\4,"
    "\201\5\0\0\0\0\24\0\7\1\0,\210\5\0\0\0\0\24\0\7\1\0,\217\5\0\0\0\0\24\0\10\1\0,\227\5\0\0\0"
    "\0\0\0\4\2\0-\233\5\0\0\0\0\0\0\10\2\0\11\243\5\0\0\0\0\0\0\2\0\10\0\245\5\0\0004\1\0\0\5\0"
    "\0\0\252\5\0\0003\1\0\0\4\0\0\0\256\5\0\0\31\1\0\0\6\0\0\0\264\5\0\0\0\0\0\0\7\0\0\12\273\5"
    "\0\0\0\0\0\0\4\2\4 \277\5\0\0\0\0\0\0\7\2\0\10\306\5\0\0\0\0\1\0\10\2\0\10\316\5\0\0\0\0\0\0"
    "\5\2\0 \323\5\0\0\26\1\0\0\3\0\0\0\326\5\0\0\0\0\0\0\6\0\0\17\334\5\0\0\0\0\0\0\4\0\0.\340\5"
    "\0\0\0\0\0\0\7\0\0\21\347\5\0\08\0\0\0\5\0\0\30\354\5\0\0\0\0\0\0\5\2\0\10\361\5\0\0\0\0\0\0"
    "\11\0\0\33\372\5\0\0\0\0\10\0\5\0\0/\377\5\0\0\0\0\22\0\10\0\0/\7\6\0\0\0\0P\0\11\0\0,\20\6"
    "\0\0\0\0}\0\6\0 0\26\6\0\0\0\0}\0\7\0 0\35\6\0\0\0\0P\0\10\0\0001%\6\0\0\0\0P\0\6\0\0002+\6"
    "\0\0\0\0 \3\12\0\0,5\6\0\0\0\0\0\0\6\0\0\33;\6\0\0\0\0\13\0\6\0\0/A\6\0\0\0\0n\0\12\0\0,K\6"
    "\0\0\0\0 \0\10\0\0\13S\6\0\0\0\0\0\0\11\0\0\12\134\6\0\0=\0\0\0\3\0\0003_\6\0\0\0\0\0\0\5\0"
    "\0004d\6\0\0\0\0\0\0\6\0\0004j\6\0\0\0\0\0\0\4\0\0005n\6\0\0\0\0\0\0\7\0\0\12u\6\0\0\0\0\0\0"
    "\5\0\0\33z\6\0\0\0\0\0\0\7\0\0\33\201\6\0\0\0\0\0\0\10\0\0\33\211\6\0\0\0\0\0\0\6\0\0\33\217"
    "\6\0\0\0\0\0\0\6\0\0\33\225\6\0\0\177\0\0\0\5\0\0\0\232\6\0\0\0\0\0\0\3\0\10\0\235\6\0\0\0\0"
    "\0\0\11\1\0006\246\6\0\0\0\0\0\0\5\0\0\12\253\6\0\0\0\0\0\0\5\0\0.\260\6\0\0\0\0\0\0\10\3\0"
    "\4\270\6\0\0\0\0\0\0\11\3\0007\301\6\0\0\0\0\0\0\7\3\0\4\310\6\0\0\0\0\0\0\6\0\0\33\316\6\0"
    "\0\0\0\0\0\4\0\10\0\322\6\0\0\0\0\0\0\11\0\0\14\333\6\0\0\0\0\0\0\7\0\0\26\342\6\0\0\0\0\0\0"
    "\4\0\0\33\346\6\0\0\0\0\0\0\6\0\0\33\354\6\0\0\0\0\0\0\7\0\0\33\363\6\0\0\0\0\0\0\5\0\0\33"
    "\370\6\0\0\0\0\0\0\6\1\4\10\376\6\0\0\0\0\0\0\10\1\0\10\6\7\0\0\0\0\1\0\11\1\0\10\17\7\0\0\0"
    "\0\0\0\11\1\0\11\30\7\0\0\0\0\0\0\7\0\0+\37\7\0\0\0\0\0\0\5\0\0\24$\7\0\0\0\0\0\0\1\0\08%\7"
    "\0\0\0\0\0\0\10\0\0\15-\7\0\0\362\0\0\0\4\2\491\7\0\0\0\0\0\0\6\2\0\0107\7\0\0\0\0\1\0\7\2\0"
    "\10>\7\0\0\363\0\0\0\5\2\0\10C\7\0\0g\0\0\0\3\0\0\0F\7\0\0\0\0\1\0\6\0\0:L\7\0\0\0\0\2\0\3\0"
    "(\27O\7\0\0\0\0\2\0\10\0\0\27W\7\0\0\0\0\0\0\4\0\0\12[\7\0\0\0\0\0\0\4\2\0\10_\7\0\0\221\0\0"
    "\0\5\0\0\0d\7\0\0\0\0\17\0\7\0\0/k\7\0\0\0\0\226\0\13\0\0,v\7\0\0\0\0\5\0\5\0\0;{\7\0\0\0"
    "\0002\0\7\0\0001\202\7\0\0\0\0002\0\5\0\0002\207\7\0\0\0\0\364\1\11\0\0,\220\7\0\0\0\0\0\0\3"
    "\0\10\0\223\7\0\0\0\0\0\0\6\0\0\26\231\7\0\0\0\0\0\0\11\0\08\242\7\0\0\0\0\0\0\6\0\0\33\250"
    "\7\0\0\0\0\0\0\10\0\0\33\260\7\0\0\0\0\0\0\11\0\0\33\271\7\0\0\0\0\1\0\5\0\0;\276\7\0\0\0\0"
    "\0\0\6\0\0<\304\7\0\0\0\0\5\0\4\0\0/\310\7\0\0\0\0002\0\10\0\0,\320\7\0\0\0\0\0\0\7\0\0\12"
    "\327\7\0\0\0\0\0\0\4\0\0=\333\7\0\0\0\0\1\0\11\0@$\344\7\0\0\0\0\0\0\10\0\0\26\354\7\0\0\0\0"
    "\0\0\3\0\0\17\357\7\0\0\0\0\0\0\4\0\0\15\363\7\0\0\0\0(\0\7\0\0001\372\7\0\0\0\0\0\0\7\0\0"
    "\26\1\10\0\0\0\0(\0\5\0\0002\6\10\0\0\0\0\220\1\11\0\0,\17\10\0\0\0\0\4\0\4\0\0/\23\10\0\0\0"
    "\0(\0\10\0\0,\33\10\0\0\0\0\16\0\10\0\0/#\10\0\0\0\0\4\0\6\0\0;)\10\0\0\0\0(\0\6\0\0002/\10"
    "\0\0\0\0\0\0\2\0\10\0001\10\0\0\0\0\0\0\13\0\0\12<\10\0\0,\1\0\0\5\0\0\0A\10\0\0\0\0\0\0\4\0"
    "\0>E\10\0\0007\0\0\0\5\0\0\0J\10\0\0\0\0\0\0\2\0\10\0L\10\0\0 \1\0\0\6\0\0\0R\10\0\0\0\0\2\0"
    "\4\0\0\77V\10\0\0!\0\0\0\5\0\0\0[\10\0\0\0\0\0\0\7\0\0\24b\10\0\0\0\0\0\0\2\0\08d\10\0\0\0\0"
    "\21\0\6\0\0\13j\10\0\0\0\0\0\0\5\0\0\12o\10\0\0-\1\0\0\4\0\0\0s\10\0\0\0\0\0\0\10\0\200\0{"
    "\10\0\0\0\0\0\0\2\0\0\10}\10\0\0\0\0\0\0\4\0\0\10\201\10\0\0\0\0\1\0\5\0\0\10\206\10\0\0\0\0"
    "\0\0\4\0\0\10\212\10\0\0\0\0\20\0\4\0\0\13\216\10\0\0]\0\1\0\7\0\0:\225\10\0\0\0\0\0\0\4\1\0"
    "\10\231\10\0\0\0\0\0\0\4\1\4\10\235\10\0\0\0\0\1\0\7\1\0\10\244\10\0\0\0\0\0\0\5\1\0\10\251"
    "\10\0\0\0\0\0\0\5\1\0\10\256\10\0\0\0\0\0\0\6\1\0\11\264\10\0\0\0\0\0\0\2\0\0\12\266\10\0\0"
    "\0\0\0\0\1\0\0@\267\10\0\0\0\0\0\0\4\4\0A\273\10\0\0\0\0\5\0\5\2\4,\300\10\0\0\0\0\5\0\6\2\0"
    ",\306\10\0\0\0\0\0\0\6\4\200*\314\10\0\0\0\0\5\0\7\2\0,\323\10\0\0\0\0\35\0\4\0\0\13\327\10"
    "\0\0\0\0\0\0\7\0\0B\336\10\0\0\0\0\0\0\5\0\0B\343\10\0\0\0\0\26\0\7\0\0\13\352\10\0\0!\1\0\0"
    "\6\0\0\0\360\10\0\0\0\0\0\0\3\0\0C\363\10\0\0\0\0\0\0\4\3\0D\367\10\0\0^\0\1\0\6\0\0:\375\10"
    "\0\0\0\0\0\0\4\1\4 \1\11\0\0\0\0\0\0\5\1\0\10\6\11\0\0\0\0\0\0\5\1\0\11\13\11\0\0\0\0\1\0\6"
    "\1\0\10\21\11\0\0\0\0\0\0\3\0\0C\24\11\0\0\0\0\0\0\5\0\0\12\31\11\0\0\0\0\0\0\11\0\0\12\42"
    "\11\0\0\0\0\0\0\6\0\0\12(\11\0\0\0\0\7\0\4\0\0\13,\11\0\0\0\0\0\0\5\0\0\0121\11\0\0\0\0$\0"
    "\11\0\0\13:\11\0\0\0\0\0\0\12\0\0\12D\11\0\0\0\0\7\0\2\0\0\13F\11\0\0\0\0\2\0\7\0\0EM\11\0\0"
    "\0\0\350\3\13\0\0,X\11\0\0\0\0\12\0\11\0 0a\11\0\0\0\0\12\0\12\0 0k\11\0\0\0\0\0\0\3\0\0\26n"
    "\11\0\0\0\0\0\0\2\0\0\22p\11\0\0\0\0\0\0\4\0\0\26t\11\0\0\0\0\0\0\10\0\0\33|\11\0\0\0\0\0\0"
    "\10\0\0\10\204\11\0\0\0\0\0\0\13\0\0\11\217\11\0\0\0\0\1\0\11\0\0\10\230\11\0\0I\0\0\0\2\0\0"
    "\17\232\11\0\0\0\0\0\0\3\0\10\0\235\11\0\0\0\0\0\0\6\0\0\12\243\11\0\0\0\0\0\0\4\0\10\0\247"
    "\11\0\0\0\0\0\0\11\0\0F\260\11\0\0\0\0\0\0\10\1\4 \270\11\0\0\0\0\0\0\11\1\0\10\301\11\0\0\0"
    "\0\0\0\11\1\0 \312\11\0\0\0\0\1\0\12\1\0\10\324\11\0\0\0\0\0\0\13\0\0\24\337\11\0\0\0\0\0\0"
    "\11\0\0\15\350\11\0\0\0\0\0\0\17\0\200\0\367\11\0\0\0\0\0\0\4\0\0\17\373\11\0\0\0\0\0\0\11\0"
    "\0\12\4\12\0\0\0\0\1\0\2\0\0\23\6\12\0\0\0\0\0\0\3\0\0\26\11\12\0\0\0\0\0\0\4\0\0\26\15\12\0"
    "\0\0\0\0\0\5\0\0\12\22\12\0\0\0\0\0\0\3\0\0C\25\12\0\0\0\0\1\0\3\0(\27\30\12\0\0\0\0\1\0\7\0"
    "\0\27\37\12\0\0\0\0\0\0\4\0\0\12#\12\0\0\0\0\0\0\2\0\10\0%\12\0\0\0\0\7\0\3\0(\27(\12\0\0\0"
    "\0\7\0\4\0\0\27,\12\0\0\0\0\0\0\4\1\4 0\12\0\0\0\0\0\0\6\1\0\0106\12\0\0\0\0\1\0\7\1\0\10="
    "\12\0\0\0\0\0\0\5\1\0 B\12\0\0\0\0\6\0\3\0(\27E\12\0\0\0\0\6\0\4\0\0\27I\12\0\0R\0\0\0\4\0\0"
    "\24M\12\0\0\0\0\3\0\1\0\0\31N\12\0\0\0\0\17\0\2\0\0GP\12\0\0\22\1\0\0\4\0\0\0T\12\0\0\23\1\0"
    "\0\6\0\0\0Z\12\0\0\24\1\0\0\7\0\0\0a\12\0\0\0\0\17\0\4\0\0\13e\12\0\0\0\0\17\0\10\0\0\13m\12"
    "\0\0\0\0\32\0\11\0\0\13v\12\0\0\0\0\0\0\12\0\0\12\200\12\0\0\0\0\32\0\11\0\0\13\211\12\0\000"
    "6\0\0\0\10\0\0\0\221\12\0\0\0\0\0\0\2\0\0\12\223\12\0\0\0\0\0\0\2\0\10\0\225\12\0\0\0\0.\0\3"
    "\0\0\13\230\12\0\0\0\0\5\0\3\0\0\35\233\12\0\0\0\0\5\0\4\0\0\35\237\12\0\0\0\0\5\0\4\0\0\35"
    "\243\12\0\0\0\0\5\0\5\0\0\35\250\12\0\0\0\0\377\377\4\0\0$\254\12\0\0\0\0\0\0\4\0\0\30\260"
    "\12\0\0:\0\0\0\6\0\0\0\266\12\0\0\0\0\0\0\3\0\0\15\271\12\0\0\0\0\16\0\2\0\0H\273\12\0\0\0\0"
    "\0\0\3\0\0B\276\12\0\0\33\1\0\0\3\0\0\0\301\12\0\0\215\0\0\0\4\0\0\0\305\12\0\0\0\0\0\0\5\0"
    "\0\26\312\12\0\0\0\0\0\0\4\0\0B\316\12\0\0\0\0\0\0\6\1\0I\324\12\0\0\0\0\1\0\7\1\0\10\333\12"
    "\0\0\0\0\0\0\5\1\0I\340\12\0\0\0\0\0\0\7\0\0B\347\12\0\0\335\0\0\0\4\0\0\33\353\12\0\0\0\0\0"
    "\0\4\0\0\26\357\12\0\0\256\0\0\0\6\0\0\0\365\12\0\0\0\0\22\0\5\0\0\13\372\12\0\0\0\0\23\0\5"
    "\0\0\13\377\12\0\0\0\0\0\0\4\0\0\15\3\13\0\0\0\0\0\0\5\0\0\12\10\13\0\0\0\0\0\0\11\0\0\12\21"
    "\13\0\0000\0\0\0\4\0\0\0\25\13\0\0\25\1\0\0\7\0\0\0\34\13\0\0\0\0\0\0\4\0\0+ \13\0\0\0\0\0\0"
    "\6\0\0+&\13\0\0\0\0\0\0\4\0\0\12*\13\0\0\0\0\0\0\3\1\0D-\13\0\0\222\0\2\0\5\1\0J2\13\0\0\0\0"
    "\0\0\7\2\0\109\13\0\0\0\0\1\0\10\2\0\10A\13\0\0\0\0\0\0\6\2\0\10G\13\0\0\0\0\0\0\3\0\10\0J"
    "\13\0\0\0\0\0\0\3\0\0KM\13\0\0\264\0\6\0\1\0\0\31N\13\0\0\0\0\0\0\10\0\0\12V\13\0\0\42\1\0\0"
    "\4\0\0\0Z\13\0\0\0\0\0\0\6\0\0\22`\13\0\0$\1\0\0\4\0\0\0d\13\0\0#\1\0\0\5\0\0\0i\13\0\0%\1\0"
    "\0\6\0\0\0o\13\0\0\0\0\0\0\7\0\0\15v\13\0\0\0\0\3\0\3\0(\27y\13\0\0\0\0\3\0\5\0 \27~\13\0\0"
    "\0\0\0\0\7\0\0\12\205\13\0\0\0\0\0\0\4\0\0B\211\13\0\0\212\0\0\0\7\5\0\4\220\13\0\0\0\0\5\0"
    "\3\0 \27\223\13\0\0\0\0000\0\3\0\0\13\226\13\0\0005\0\0\0\10\0\0\0\236\13\0\0\0\0\0\0\11\0\0"
    "\12\247\13\0\0\0\0\0\0\7\0\0\12\256\13\0\0\0\0\0\0\3\0\0\12\261\13\0\0\0\0\0\0\11\0\0\12\272"
    "\13\0\0\0\0\0\0\6\0\0\12\300\13\0\0.\0\0\0\6\0\0\0\306\13\0\0\0\0\0\0\3\2\0L\311\13\0\0D\0\0"
    "\0\6\2\0D\317\13\0\0\0\0\2\0\5\0\0\23\324\13\0\0\0\0\6\0\3\0\10\31\327\13\0\0\0\0\31\0\4\0\0"
    "\13\333\13\0\0\0\0\0\0\5\0\0\12\340\13\0\0\0\0\6\0\4\0\0\31\344\13\0\0\0\0\11\0\10\0\0\35"
    "\354\13\0\0\0\0\6\0\7\0\0\35\363\13\0\0\0\0\6\0\10\0\0\36\373\13\0\0v\0\0\0\7\4\0\4\2\14\0\0"
    "\0\0\0\0\5\0\0M\7\14\0\0\0\0\10\0\6\0\0\13\15\14\0\0\0\0\0\0\7\0\0\12\24\14\0\0\0\0\6\0\3\0"
    "\10\35\27\14\0\0\0\0\6\0\3\0\10\35\32\14\0\0\0\0\6\0\2\0\0\31\34\14\0\0\0\0/\0\5\0\0\13!\14"
    "\0\0\0\0\6\0\2\0\10\35#\14\0\0\0\0\3\0\2\0\0\13%\14\0\0\0\0\0\0\6\0\0\12+\14\0\0\0\0\0\0\3\3"
    "\0\25.\14\0\0\261\0\3\0\5\2\0)3\14\0\0\0\0\0\0\6\2\200*9\14\0\0Z\0\0\0\4\0\0\42=\14\0\0\0\0"
    "\0\0\3\2\200*@\14\0\0\0\0\0\0\4\0\0\11D\14\0\0\0\0\0\0\5\0\0\10I\14\0\0\0\0\0\0\2\0\10\0K\14"
    "\0\0\0\0\11\0\3\0\10\35N\14\0\0\0\0\0\0\3\0\10\0Q\14\0\0\0\0\0\0\2\0\10\0S\14\0\0\0\0\0\0\3"
    "\2\0*V\14\0\0\0\0\0\0\4\2\200*Z\14\0\0i\0\0\0\4\0\0\0^\14\0\0\0\0\0\0\10\0\0\12f\14\0\0\0\0"
    "\0\0\11\0\0\12o\14\0\0\0\0\2\0\4\0\0\23s\14\0\0\0\0\0\0\2\0\0\12u\14\0\0\0\0-\0\3\0\0Gx\14\0"
    "\0\0\0\0\0\2\0\0Cz\14\0\0\0\0\0\0\10\0\0\10\202\14\0\0\0\0\0\0\2\0\0;\204\14\0\0\0\0\0\0\6\2"
    "\0\4\212\14\0\0\0\0\0\0\10\0\0M\222\14\0\0\0\0\0\0\3\0\0\24\225\14\0\0\0\0\1\0\4\0\0$\231\14"
    "\0\0\0\0&\0\5\0\0\13\236\14\0\0\0\0\11\0\4\0\0/\242\14\0\0\0\0Z\0\10\0\0,\252\14\0\0\0\0\23"
    "\0\10\0\0/\262\14\0\0\0\0Z\0\10\0\0001\272\14\0\0\0\0Z\0\6\0\0002\300\14\0\0q\0\0\0\2\0\10"
    "\26\302\14\0\0\0\0\0\0\12\0\200\0\314\14\0\0\0\0\0\0\12\0\200\0\326\14\0\0\134\0\0\0\5\0\0\0"
    "\333\14\0\0s\0\2\0\3\0\0\23\336\14\0\0\0\0\0\0\4\0\0\15\342\14\0\0\0\0\0\0\5\0\0\15\347\14\0"
    "\0\0\0\13\0\3\0(\27\352\14\0\0\0\0\13\0\10\0\0\27\362\14\0\0\21\1\0\0\3\0\0\0\365\14\0\0\0\0"
    "\0\0\6\0\0N\373\14\0\0\0\0\0\0\7\0\0\12\2\15\0\0\0\0\12\0\3\0(\27\5\15\0\0\0\0\12\0\7\0\0\27"
    "\14\15\0\0\0\0\0\0\2\0\0O\16\15\0\0\0\0\0\0\7\0\0\12\25\15\0\0\34\1\0\0\6\0\0\0\33\15\0\0\0"
    "\0\0\0\10\0\0\15#\15\0\0\3\0\0\0\2\0\0P%\15\0\0\0\0\1\0\3\0\0/(\15\0\0\0\0\0\0\4\0\0\24,\15"
    "\0\0)\1\0\0\6\0\0\0002\15\0\0\0\0\0\0\7\0\0\129\15\0\0e\0\2\0\2\0\0\2;\15\0\0\0\0\0\0\6\0\0"
    "\12A\15\0\0\35\0\0\0\10\0\0\0I\15\0\0\0\0\0\0\7\0\200\0P\15\0\0\0\0\0\0\13\0\200\0[\15\0\0\0"
    "\0\13\0\5\0\0\13`\15\0\0\0\0\0\0\6\0\0Qf\15\0\0\0\0\0\0\3\0\0Ci\15\0\0\0\0\0\0\7\0\0+p\15\0"
    "\0\0\0\0\0\10\0\0+x\15\0\0\0\0\0\0\4\3\0R|\15\0\0\0\0\0\0\7\0\200\0\203\15\0\0\27\1\0\0\5\0"
    "\0\0\210\15\0\0\0\0\13\0\2\0\0\13\212\15\0\0\14\0\0\0\1\0\0\0\213\15\0\0\0\0+\0\4\0\0\13\217"
    "\15\0\0\0\0\0\0\4\0\0\26\223\15\0\0\0\0\0\0\5\0\0N\230\15\0\0001\1\0\0\4\0\0\0\234\15\0\0\0"
    "\0,\0\4\0\0\13\240\15\0\0\0\0\0\0\4\0\0\26\244\15\0\0\35\1\0\0\11\0\0\0\255\15\0\0\0\0\0\0"
    "\14\0\0\12\271\15\0\0\0\0\0\0\10\0\0\12\301\15\0\0\0\0%\0\11\0\0\13\312\15\0\0\0\0\0\0\12\0"
    "\0\12\324\15\0\0\0\0\377\377\4\0\0S\330\15\0\0\0\0\0\0\10\0\0\12\340\15\0\0002\1\0\0\3\0\0\0"
    "\343\15\0\0\7\0\0\0\3\0\10\1\346\15\0\0\0\0\0\0\6\0\0\12\354\15\0\0\6\0\0\0\3\0\0.\357\15\0"
    "\0\11\0\0\0\7\0\0\1\366\15\0\0\10\0\0\0\12\0\0\0\0\16\0\0\0\0\0\0\10\0\0\1\10\16\0\0\0\0\0\0"
    "\6\7\0*\16\16\0\0\0\0\0\0\7\7\200*\25\16\0\0\0\0\36\0\6\0\0\13\33\16\0\0\0\0\0\0\7\0\0\12\42"
    "\16\0\0\0\0\0\0\5\0\0\26'\16\0\0\0\0\0\0\6\0\0\12-\16\0\0&\1\0\0\6\0\0\0003\16\0\0\0\0\34\0"
    "\5\0\0\138\16\0\0\0\0\0\0\6\0\0\12>\16\0\0\0\0\0\0\4\0\0\15B\16\0\0\0\0\0\0\5\0\0\15G\16\0\0"
    "\0\0\0\0\11\2\0\10P\16\0\0\0\0\0\0\6\2\4 V\16\0\0\0\0\0\0\7\2\0\10]\16\0\0\0\0\1\0\10\2\0\10"
    "e\16\0\0\1\0\0\0\4\3\0\3i\16\0\0\0\0\0\0\5\0 Tn\16\0\0\0\0\0\0\6\0 Ut\16\0\0\0\0\0\0\4\0\0"
    "\33x\16\0\0\0\0\16\0\5\0\0\13}\16\0\0\0\0\0\0\6\0\0\12\203\16\0\0\0\0\0\0\2\0\0V\205\16\0\0"
    "\0\0\0\0\4\0\0V\211\16\0\0\0\0\0\0\3\0\0V\214\16\0\0\0\0\0\0\3\0\0V\217\16\0\0\0\0\0\0\4\0\0"
    "V\223\16\0\0\0\0\0\0\3\0\0\33\226\16\0\0\0\0\377\377\11\0@$\237\16\0\0\0\0\377\377\10\0@$"
    "\247\16\0\0\0\0\0\0\11\0\0\22\260\16\0\0\355\0\377\377\5\0@$\265\16\0\0\0\0\0\0\10\0\0\12"
    "\275\16\0\0\0\0\0\0\7\0\0\15\304\16\0\0\0\0\0\0\11\0\0\15\315\16\0\0\0\0\0\0\10\0\0\12\325"
    "\16\0\0\0\0\0\0\12\0\0\12\337\16\0\0\0\0\0\0\5\0\0\15\344\16\0\0\0\0\0\0\3\0\0V\347\16\0\0"
    "\251\0\0\0\1\0\0W\350\16\0\0\0\0\0\0\3\2\0\25\353\16\0\0\0\0\0\0\3\3\0*\356\16\0\0\0\0\0\0\4"
    "\3\200*\362\16\0\0\0\0\17\0\13\0\0\35\375\16\0\0\0\0(\0\11\1\4,\6\17\0\0\0\0(\0\12\1\0,\20"
    "\17\0\0\0\0(\0\12\1\0,\32\17\0\0\0\0(\0\13\1\0,%\17\0\0\246\0\6\0\7\3\0),\17\0\0\0\0\0\0\10"
    "\3\200*4\17\0\0\0\0\0\0\10\0\0\26<\17\0\0\0\0002\0\11\1\4,E\17\0\0\0\0002\0\12\1\0,O\17\0\0"
    "\0\0002\0\12\1\0,Y\17\0\0\0\0002\0\13\1\0,d\17\0\0\0\0\0\0\6\1@\10j\17\0\0\0\0\0\0\6\1@\10p"
    "\17\0\0\0\0\0\0\7\1@\10w\17\0\0\0\0\0\0\7\1\0\10~\17\0\0\0\0\0\0\6\0\0\10\204\17\0\0\356\0\0"
    "\0\5\0\0\24\211\17\0\0\360\0\0\0\6\0\0\0\217\17\0\0\357\0\0\0\6\0\0\0\225\17\0\0\361\0\0\0\7"
    "\0\0\0\234\17\0\0\0\0\0\0\4\0\0\24\240\17\0\0\0\0\0\0\5\0\0\24\245\17\0\0\0\0\0\0\2\0\0;\247"
    "\17\0\0\0\0\0\0\2\0\10\0\251\17\0\0\0\0\1\0\7\0\0\23\260\17\0\0\0\0\1\0\10\0\0\23\270\17\0\0"
    "\0\0\0\0\12\0\0\33\302\17\0\0\0\0\0\0\11\0\0\33\313\17\0\0006\1\0\0\4\0\0\0\317\17\0\0\0\0\0"
    "\0\11\1\0\10\330\17\0\0\0\0\0\0\6\2\4\10\336\17\0\0\0\0\0\0\7\2\0\10\345\17\0\0\0\0\0\0\7\2"
    "\0\10\354\17\0\0\0\0\1\0\10\2\0\10\364\17\0\0\0\0\0\0\11\2\0\11\375\17\0\0\0\0\0\0\12\2\0\11"
    "\7\20\0\0\0\0\0\0\12\0\0\22\21\20\0\0\0\0\0\0\11\0\0\33\32\20\0\0\0\0\0\0\12\0\0\15$\20\0\0"
    "\354\0\0\0\10\0\0\0,\20\0\0\0\0\0\0\6\0\0\0152\20\0\0\0\0\0\0\10\0\200\0:\20\0\0\0\0\0\0\11"
    "\0\0\12C\20\0\0\0\0\0\0\13\0\0\12N\20\0\0\32\1\0\0\11\0\0\0W\20\0\0\0\0\0\0\11\2\0\10`\20\0"
    "\0\0\0\0\0\7\0\0\10g\20\0\0\0\0\0\0\10\0\0\15o\20\0\0\0\0\0\0\4\0\0\12s\20\0\0\0\0\0\0\4\1\4"
    " w\20\0\0\0\0\0\0\5\1\0\10|\20\0\0\0\0\0\0\5\1\0 \201\20\0\0\0\0\1\0\6\1\0\10\207\20\0\0\0\0"
    "'\0\4\0\0\13\213\20\0\0\0\0\0\0\5\0\0\12\220\20\0\0\0\0\0\0\4\1\0\10\224\20\0\0\0\0\0\0\7\1"
    "\0\4\233\20\0\0\10\1\0\0\5\0\0\0\240\20\0\0\11\1\0\0\7\0\0\0\247\20\0\0\12\1\0\0\10\0\0\0"
    "\257\20\0\0\0\0\0\0\2\0\10\0\261\20\0\0\0\0\0\0\4\0\0\26\265\20\0\0\0\0\0\0\5\0\0\15\272\20"
    "\0\0\0\0\0\0\4\0\0%\276\20\0\0\0\0\0\0\4\2\0\10\302\20\0\0\0\0\0\0\10\0\0\26\312\20\0\0\0\0"
    "\0\0\7\0\0\12\321\20\0\0\0\0(\0\4\0\0\13\325\20\0\0\0\0\0\0\5\0\0\12\332\20\0\0\0\0\2\0\6\0"
    "\0;\340\20\0\0\0\0\0\0\7\0\0\12\347\20\0\0\0\0\0\0\7\0\0\26\356\20\0\0\0\0\0\0\7\0\0\12\365"
    "\20\0\0\0\0\0\0\6\0\0\15\373\20\0\0\0\0\11\0\3\0(\27\376\20\0\0\0\0\11\0\4\0\10\27\2\21\0\0"
    "\0\0\11\0\11\0\0\27\13\21\0\0\0\0\0\0\12\2\0\25\25\21\0\0\0\0\0\0\14\2\0\25!\21\0\0\0\0\0\0"
    "\6\0\0\15'\21\0\0'\1\0\0\3\0\0\0*\21\0\0\0\0\7\0\5\0\0//\21\0\0\0\0F\0\11\0\0,8\21\0\0\0\0"
    "\21\0\11\0\0/A\21\0\0\0\0F\0\11\0\0001J\21\0\0\0\0F\0\7\0\0002Q\21\0\0\0\0\0\0\4\0\0\26U\21"
    "\0\0\0\0\0\0\3\0\10\0X\21\0\0\0\0\1\0\2\0\0\13Z\21\0\0\0\0\2\0\5\0\0\23_\21\0\0$\0\1\0\5\0\0"
    "\13d\21\0\0\0\0\0\0\14\0\0\12p\21\0\0\0\0\0\0\6\0\0\12v\21\0\0\0\0\0\0\5\0\0\11{\21\0\0\0\0"
    "\0\0\7\0\0\10\202\21\0\0/\0\0\0\5\0\0\0\207\21\0\0\0\0\2\0\6\0\0\23\215\21\0\0\0\0\1\0\3\0\0"
    "\13\220\21\0\0\0\0\0\0\6\2\0\10\226\21\0\0\0\0\0\0\6\2\4\10\234\21\0\0\0\0\1\0\11\2\0\10\245"
    "\21\0\0\0\0\0\0\6\2\0\10\253\21\0\0(\1\0\0\6\0\0\0\261\21\0\0k\0\0\0\15\0\0\0\276\21\0\0\16"
    "\1\0\0\7\0\0\0\305\21\0\0\0\0\0\0\5\1\0X\312\21\0\0\24\0\0\0\6\0\0\0\320\21\0\0\0\0\0\0\5\0"
    "\0\12\325\21\0\0\0\0\6\0\3\0\0/\330\21\0\0\0\0<\0\7\0\0,\337\21\0\0\0\0\20\0\7\0\0/\346\21\0"
    "\0\0\0\6\0\5\0\0;\353\21\0\0\0\0<\0\7\0\0001\362\21\0\0\0\0<\0\5\0\0002\367\21\0\0\0\0X\2\11"
    "\0\0,\0\22\0\0\0\0\0\0\13\1\0\10\13\22\0\0\0\0\0\0\7\2\0\10\22\22\0\0\0\0\1\0\10\2\0\10\32"
    "\22\0\0\0\0\0\0\4\2\0\10\36\22\0\0\0\0\0\0\5\0\0\26#\22\0\0\0\0\0\0\6\0\0\26)\22\0\0S\0\0\0"
    "\10\0\0\0001\22\0\0\0\0\0\0\7\2\0\108\22\0\0\0\0\1\0\10\2\0\10@\22\0\0\0\0\2\0\6\0\0:F\22\0"
    "\0\0\0\0\0\5\2\0\11K\22\0\0\0\0\0\0\7\2\0\10R\22\0\0\0\0\0\0\4\1\4\10V\22\0\0\0\0\0\0\6\1\0"
    "\10\134\22\0\0\0\0\1\0\7\1\0\10c\22\0\0\0\0\0\0\4\1\0\4g\22\0\0\223\0\0\0\5\0\0\0l\22\0\0\0"
    "\0\0\0\6\1\0\10r\22\0\0\0\0\0\0\6\0\0\30x\22\0\0002\0\0\0\2\0\10\0z\22\0\0\0\0\27\0\4\0\0\13"
    "~\22\0\0001\0\0\0\6\0\0\12\204\22\0\0\0\0\0\0\2\0\10\0\206\22\0\0\0\0\0\0\2\0\10;\210\22\0\0"
    "B\0\0\0\5\0\0\33\215\22\0\0\0\0\0\0\7\0\0\33\224\22\0\0\0\0\0\0\10\0\0\33\234\22\0\0\0\0\0\0"
    "\4\0\0\26\240\22\0\0\0\0\0\0\14\0\0\12\254\22\0\0\0\0\0\0\6\0\0\12\262\22\0\0\0\0\0\0\10\0\0"
    "\42\272\22\0\0\0\0\0\0\10\0\0\12\302\22\0\0\0\0\0\0\3\6\0\4\305\22\0\0\0\0\42\0\12\0\0\13"
    "\317\22\0\0\0\0\0\0\13\0\0\12\332\22\0\0\0\0\0\0\12\0\0\42\344\22\0\0\0\0\0\0\6\0\0\30\352"
    "\22\0\0\0\0\0\0\4\2\0\10\356\22\0\0\0\0\0\0\11\0\0\12\367\22\0\0\0\0\0\0\5\1\4 \374\22\0\0\0"
    "\0\0\0\6\1\0\10\2\23\0\0\0\0\0\0\6\1\0 \10\23\0\0\0\0\1\0\7\1\0\10\17\23\0\0\0\0\0\0\12\3"
    "\0007\31\23\0\0\0\0\0\0\7\1\0\10 \23\0\0\0\0\0\0\5\0\0\10%\23\0\0\0\0\14\0\1\0\0\31&\23\0\0"
    "\0\0\0\0\5\0\0\26+\23\0\0/\1\0\0\5\0\0\0000\23\0\0\0\0\12\0\4\0\00014\23\0\0\0\0\12\0\5\0"
    "\00019\23\0\0\0\0\0\0\14\0\0\12E\23\0\0\0\0\12\0\3\0\0/H\23\0\0\0\0d\0\7\0\0,O\23\0\0\0\0d\0"
    "\5\0 0T\23\0\0\0\0d\0\6\0 0Z\23\0\0\0\0\0\0\11\0\0\12c\23\0\0\0\0\0\0\2\0\0;e\23\0\0\0\0\2\0"
    "\4\0\0Yi\23\0\0\30\1\0\0\6\0\0\0o\23\0\0\0\0\0\0\4\0\0Cs\23\0\0>\0\0\0\3\0\0Cv\23\0\0\0\0\0"
    "\0\5\0\0C{\23\0\0\0\0\0\0\5\0\0C\200\23\0\0\0\0\3\0\5\0\0;\205\23\0\0\0\0\15\0\10\0\0/\215"
    "\23\0\0\0\0\36\0\10\0\0001\225\23\0\0\0\0\36\0\6\0\0002\233\23\0\0\0\0,\1\12\0\0,\245\23\0\0"
    "\0\0\0\0\4\0\0'\251\23\0\0\0\0\0\0\5\0\0C\256\23\0\0\0\0\0\0\6\0\0\22\264\23\0\0\0\0\3\0\10"
    "\0\0\35\274\23\0\0\0\0\20'\14\0\0,\310\23\0\0\0\0\3\0\11\0\0\36\321\23\0\0\0\0\3\0\5\0\0/"
    "\326\23\0\0\0\0\36\0\11\0\0,\337\23\0\0\0\0\2\0\7\2\0Z\346\23\0\0\0\0\0\0\12\0\0\17\360\23\0"
    "\0\0\0\2\0\4\2\0Z\364\23\0\0\0\0)\0\6\0\0\13\372\23\0\0\0\0\0\0\7\0\0\12\1\24\0\0+\1\0\0\4\0"
    "\0\0\5\24\0\0\0\0\0\0\4\0\0\26\11\24\0\0\0\0\2\0\4\2\0Z\15\24\0\0\23\0\0\0\4\0\0\0\21\24\0\0"
    "\0\0\0\0\5\0\0[\26\24\0\0\0\0\14\0\2\0\0\35\30\24\0\0\0\0\1\0\2\0\0\134\32\24\0\0\0\0\14\0\3"
    "\0\0\13\35\24\0\0\0\0\15\0\5\0\0\13\42\24\0\0\0\0\0\0\6\0\0\12(\24\0\0\0\0\0\0\4\0\0\12,\24"
    "\0\0.\1\0\0\4\0\0\0000\24\0\0\0\0\0\0\5\0\0\0265\24\0\0\0\0\0\0\7\3\0\4<\24\0\0\0\0\0\0\5\0"
    "\0\24A\24\0\0\0\0\1\0\7\0\0\23H\24\0\0\0\0\1\0\10\0\0\23P\24\0\0\0\0\0\0\6\0\0\14V\24\0\0\0"
    "\0\0\0\7\0\0\14]\24\0\0\0\0\14\0\2\0\10\31_\24\0\0\0\0\0\0\7\0\0\42f\24\0\0\0\0\377\377\10\0"
    "\0Sn\24\0\0\0\0\0\0\14\0\0\12z\24\0\0\0\0\0\0\6\0\0\15\200\24\0\0\0\0\36\0\6\1\4,\206\24\0\0"
    "\0\0\36\0\7\1\0,\215\24\0\0\0\0\36\0\7\1\0,\224\24\0\0\0\0\36\0\10\1\0,\234\24\0\0\0\0\14\0"
    "\10\0\0\35\244\24\0\0\0\0\14\0\11\0\0\36\255\24\0\0\0\0\0\0\7\2\0\10\264\24\0\0\0\0\1\0\10\2"
    "\0\10\274\24\0\0\26\0\36\0\6\1\4,\302\24\0\0\0\0\36\0\7\1\0,\311\24\0\0\0\0\36\0\7\1\0,\320"
    "\24\0\0\0\0\36\0\10\1\0,\330\24\0\0\0\0\14\0\3\0\0\35\333\24\0\0-\0\0\0\4\0\0\0\337\24\0\0\0"
    "\0\0\0\6\0\0\12\345\24\0\0\0\0\0\0\3\0\0K\350\24\0\0\0\0\0\0\7\2\0\10\357\24\0\0\0\0\1\0\10"
    "\2\0\10\367\24\0\0\0\0\0\0\10\0\0\12\377\24\0\0\0\0\14\0\6\0\0/\5\25\0\0\0\0x\0\12\0\0,\17"
    "\25\0\0\0\0\24\0\10\0\0001\27\25\0\0\0\0\24\0\6\0\0002\35\25\0\0\0\0\310\0\12\0\0,'\25\0\0\0"
    "\0\2\0\3\0\0/*\25\0\0\0\0\24\0\7\0\0,1\25\0\0\0\0\0\0\4\0\0\0265\25\0\0\0\0\0\0\5\6\0]:\25\0"
    "\0\0\0\0\0\12\0\200\0D\25\0\0#\0\33\0\4\0\0\13H\25\0\0\0\0\0\0\5\0\0\12M\25\0\0\0\0\0\0\6\0"
    "\0\33S\25\0\0\0\0\2\0\5\2\0ZX\25\0\0\225\0\0\0\2\1\0-Z\25\0\0\0\0\1\0\10\0@$b\25\0\0\0\0\0\0"
    "\6\1\0\11h\25\0\0\0\0\0\0\5\3\0Dm\25\0\0\0\0\0\0\6\1\0\11s\25\0\0\0\0\0\0\6\1\0\11y\25\0\0`"
    "\0\0\0\6\0\0\0\177\25\0\0_\0\0\0\7\0\0\0\206\25\0\0*\1\0\0\4\0\0+\212\25\0\0\0\0#\0\4\0\0\13"
    "\216\25\0\0\0\0\0\0\5\0\0\12\223\25\0\0\0\0\0\0\10\0\0\12\233\25\0\0\0\0\0\0\7\0\0\26\242\25"
    "\0\0\0\0\0\0\6\0\0\20\250\25\0\0\0\0\0\0\4\0\0\33\254\25\0\0\0\0\0\0\6\0\0\33\262\25\0\0\0\0"
    "\0\0\7\0\0\33\271\25\0\0\0\0\0\0\6\0\0\12\277\25\0\0\345\0\0\0\2\0\10\20\301\25\0\0\272\0\0"
    "\0\1\0\0\0\302\25\0\0\0\0\0\0\10\0\0\15\312\25\0\0\0\0\1\0\3\0\0\23\315\25\0\0\267\0\4\0\4\1"
    "\0)\321\25\0\0\0\0\0\0\5\1\200*\326\25\0\0\0\0\0\0\5\0\0B\333\25\0\0\0\0\0\0\7\0\0B\342\25\0"
    "\0\0\0\0\0\10\0\0B\352\25\0\0\0\0\0\0\6\0\0B\360\25\0\0\0\0\0\0\6\0\0B\366\25\0\0\0\0\0\0\7"
    "\0\0B\375\25\0\0a\0\0\0\4\0\0\0\1\26\0\0\0\0\0\0\5\0\0\12\6\26\0\0\0\0\0\0\4\0\0\10\12\26\0"
    "\0\0\0\1\0\4\0\0\23\16\26\0\0\347\0\0\0\4\0\0\22\22\26\0\0\0\0\0\0\5\0\0\22\27\26\0\0\0\0\0"
    "\0\7\0\0\22\36\26\0\0\0\0\0\0\5\0\0\22#\26\0\0\0\0\0\0\5\0\0\22(\26\0\0\0\0\0\0\3\0\0\22+\26"
    "\0\0\0\0\0\0\7\0\0\0102\26\0\0\0\0\2\0\4\0\0\0236\26\0\0\0\0\0\0\6\0\0\30<\26\0\0\0\0\0\0\4"
    "\0\0\14@\26\0\0\0\0\0\0\6\0\0\17F\26\0\0\0\0\0\0\7\0\0\14M\26\0\0\0\0\0\0\2\1\0*O\26\0\0\0\0"
    "\0\0\3\1\200*R\26\0\0\0\0\0\0\5\0\0\12W\26\0\0\0\0\0\0\7\0\0\12^\26\0\0\0\0\0\0\7\0\0\42e\26"
    "\0\0\0\0\0\0\10\0\0\10m\26\0\0\0\0\2\0\5\0\0\23r\26\0\0\0\0\0\0\3\4\0\25u\26\0\0\0\0\0\0\1\0"
    "\0=v\26\0\0\237\0\0\0\1\0\0\0w\26\0\0;\0\2\0\4\5\0^{\26\0\0\0\0\0\0\5\5\200_\200\26\0\0\0\0"
    "\0\0\4\0\0C\204\26\0\0\0\0\0\0\3\1\0\25\207\26\0\0\242\0\2\0\2\5\10)\211\26\0\0\0\0\0\0\3\5"
    "\210*\214\26\0\0\0\0\0\0\3\0\0`\217\26\0\0\0\0\0\0\4\0\0/\223\26\0\0\0\0\0\0\1\1\0\4\224\26"
    "\0\0\0\0\2\0\2\0\0M\226\26\0\0\0\0\372\0\2\0\0000\230\26\0\0\0\0\364\1\2\0\0000\232\26\0\0\0"
    "\0\356\2\2\0\0000\234\26\0\0\0\0\0\0\2\0\0=\236\26\0\0\0\0}\0\3\0\0000\241\26\0\0\0\0w\1\3\0"
    "\0000\244\26\0\0\0\0q\2\3\0\0000\247\26\0\0\0\0k\3\3\0\0000\252\26\0\0\0\0\0\0\3\1\0\4\255"
    "\26\0\0\0\0\0\0\3\5\0\4\260\26\0\0\0\0\0\0\3\4\0\4\263\26\0\0\0\0\0\0\3\0\0\19\15\1\0\2\0\0"
    "\0\2\0\0\0\2\14\2\0\0\0\2\0\5\0\0M\7\0\3\0\230\0\0\0\1\0\0\0\307\0\3\0\301\0\0\0\2\0\0\0\266"
    "\26\3\0\0\0\0\0\7\0\0\24\266\26\4\0\5\0\0\0\7\0\0\0\235\6\4\0\0\0\0\0\11\1\0\4\14\15\5\0\0\0"
    "\0\0\2\0\0\24\275\26\6\0\12\0\0\0\4\0\0\1\301\26\7\0\0\0\0\0\1\0\0\1i\16\7\0\0\0\0\0\5\0\0Vn"
    "\16\7\0\0\0\0\0\6\0\0Vi\16\10\0\0\0\0\0\5\0\0Vn\16\10\0\0\0\0\0\6\0\0Vi\16\11\0\0\0\0\0\5\0"
    "\0Vn\16\11\0\0\0\0\0\6\0\0Vn\16\12\0\0\0\0\0\6\0\0Vi\16\13\0\0\0\0\0\5\0\0Vn\16\13\0\0\0\0\0"
    "\6\0\0V\344\16\13\0\0\0\0\0\3\0\0V\301\26\14\0\15\0\0\0\1\0\0\0\212\15\15\0\16\0\0\0\1\0\0\0"
    "\301\26\16\0\0\0\0\0\1\0\0Vi\16\17\0\0\0\0\0\5\0\0\37n\16\17\0\0\0\0\0\6\0\0\37\301\26\20\0"
    "\21\0\0\0\1\0\0\0\212\15\21\0\22\0\0\0\1\0\0\0\301\26\22\0\0\0\0\0\1\0\0\37\10\16\23\0\0\0\0"
    "\0\6\7\0*\302\26\24\0\0\0\1\0\5\0\0a\307\26\24\0\0\0\1\0\6\0\0a\30\24\24\0\27\0\0\0\2\0\0\0"
    "\302\26\25\0\0\0\2\0\5\0\0a\307\26\25\0\0\0\2\0\6\0\0a\302\26\26\0\0\0\3\0\5\0\0a\307\26\26"
    "\0\0\0\3\0\6\0\0a*\13\27\0\30\0\0\0\3\0\0\0{\5\30\0\31\0\0\0\6\0\0\0\302\26\31\0\0\0\14\0\5"
    "\0\0a\307\26\31\0\0\0\14\0\6\0\0a@\3\32\0\37\0\0\0\6\0\0\0_\21\32\0\0\0\1\0\5\0\0\13\311\0"
    "\33\0'\0\0\0\3\0\0\0@\3\33\0 \0\0\0\6\0\0\0_\21\33\0\0\0\1\0\5\0\0\13_\21\34\0\0\0\1\0\5\0\0"
    "\13D\25\34\0\0\0\1\0\4\0\0\13_\21\35\0\0\0\1\0\5\0\0\13_\21\36\0\0\0\1\0\5\0\0\13_\21\37\0\0"
    "\0\1\0\5\0\0\13_\21 \0\0\0\1\0\5\0\0\138\5!\0\42\0\0\0\7\0\0\0_\21\42\0\0\0\1\0\5\0\0\13\315"
    "\26#\0\0\0\1\0\6\0\0\13\14\15$\0%\0\0\0\2\0\0\0@\3%\0&\0\0\0\6\0\0\0\323\26&\0\0\0\1\0\5\0\0"
    "\138\5'\0(\0\0\0\7\0\0\0@\3(\0)\0\0\0\6\0\0\0_\21(\0\0\0\1\0\5\0\0\13_\21)\0\0\0\1\0\5\0\0"
    "\13\330\26*\0\0\0\12\0\12\0\0\13\14\15*\0+\0\0\0\2\0\0\0\342\26+\0,\0\11\0\3\0\0\13\330\26,"
    "\0\0\0\12\0\12\0\0\13[\15-\0\0\0\13\0\5\0\0\13\32\24.\0\0\0\14\0\3\0\0\13\35\24.\0\0\0\15\0"
    "\5\0\0\13\32\24/\0\0\0\14\0\3\0\0\13\32\0240\0\0\0\14\0\3\0\0\13W\0071\0\0\0\27\0\4\0\0\13"
    "\345\0261\0\0\0\27\0\4\0\0\13\351\0261\0\0\0\30\0\5\0\0\13\356\0261\0\0\0\30\0\5\0\0\13\301"
    "\0262\0003\0\0\0\1\0\0\0J\0102\0\0\0\27\0\2\0\0\13J\0103\0004\0\0\0\2\0\0\0\301\0264\0\0\0"
    "\27\0\1\0\0\13(\0115\0\0\0-\0\4\0\0\13,\0115\0\0\0-\0\5\0\0\13(\0116\0\0\0.\0\4\0\0\13,\0116"
    "\0\0\0.\0\5\0\0\13\267\0107\0\0\0\1\0\4\0\0b\267\108\0\0\0\1\0\4\0\0b\267\109\0\0\0\2\0\4\0"
    "\0b\267\10:\0\0\0\2\0\4\0\0b\134\6;\0\0\0\0\0\3\0\0\30#\15;\0\236\0\0\0\2\0\0\0x\15;\0\227\0"
    "\0\0\4\0\0\0\30\24;\0<\0\0\0\2\0\0\0\363\26<\0\0\0\0\0\4\0\0`w\26<\0\0\0\0\0\4\1\0\25\14\15="
    "\0\0\0\0\0\2\0\0\30\336\1>\0A\0\0\0\11\0\0\0\134\6>\0\77\0\0\0\3\0\0\0\311\13>\0E\0\0\0\6\0"
    "\0\0\210\22>\0C\0\0\0\5\0\0\0\14\15\77\0\0\0\0\0\2\0\0\30\14\15@\0\0\0\0\0\2\0\0\30\14\15A\0"
    "\0\0\0\0\2\0\0\30\14\15B\0\0\0\0\0\2\0\0\30\14\15C\0\0\0\0\0\2\0\0\30\14\15D\0\0\0\0\0\2\0\0"
    "\30\14\15E\0\0\0\0\0\2\0\0\30\307\0F\0\304\0\0\0\2\0\0\0\313\3F\0\323\0\0\0\10\0\0\0\367\26F"
    "\0\0\0\0\0\5\4\0\6\374\26F\0\0\0\0\0\4\5\0\49\15F\0\203\0\0\0\2\0\0\0\301\26G\0\0\0\0\0\1\1"
    "\0\4\301\26H\0\0\0\0\0\1\1\0\4\0\27I\0\353\0\0\0\12\0\0\0\313\3I\0\321\0\0\0\10\0\0\0h\5I\0"
    "\0\0\0\0\7\0\200\0\12\27I\0[\0\0\0\6\0\0\0\353\12I\0\13\1\0\0\4\0\0\0\20\27I\0\327\0\0\0\5\0"
    "\0\0s\23I\0J\0\0\0\3\0\0\0<\24I\0\0\0\0\0\5\0\200\0\25\27I\0\330\0\0\0\2\0\0\0\27\27J\0K\0\0"
    "\0\14\0\0\0\204\17J\0N\0\0\0\5\0\0\0#\27J\0M\0\0\0\6\0\0\0)\27J\0L\0\0\0\10\0\0\0\14\15K\0\0"
    "\0\0\0\2\1\0\4\14\15L\0\0\0\0\0\2\1\0\4\14\15M\0\0\0\0\0\2\1\0\4\14\15N\0O\0\0\0\2\0\0\0\10"
    "\0O\0\0\0\0\0\5\1\0\4\301\26P\0\0\0\0\0\1\1\0\0041\27Q\0\0\0\0\0\3\0\0\33\30\24Q\0\0\0\0\0\2"
    "\2\0\4\15\0R\0\0\0\0\0\5\3\0\7\367\1R\0\0\0\0\0\5\2\0\7\301\12R\0V\0\0\0\4\0\0\0x\15R\0\0\0"
    "\0\0\4\3\0\0044\27R\0U\0\0\0\3\0\0\0005\25R\0\0\0\0\0\5\2\0\4\15\0S\0\0\0\0\0\5\3\0\7\367\1S"
    "\0\0\0\0\0\5\2\0\7\301\12S\0T\0\0\0\4\0\0\09\14S\0b\0\0\0\4\0\0\0x\15S\0\0\0\0\0\4\3\0\0045"
    "\25S\0\0\0\0\0\5\2\0\4e\23T\0\0\0\0\0\4\2\0\4\14\15U\0\0\0\0\0\2\2\0\4e\23V\0\0\0\0\0\4\2\0"
    "\0047\27W\0X\0\0\0\6\0\0\0\211\13W\0\211\0\0\0\7\0\0\0\373\13W\0u\0\0\0\7\0\0\0\301\12X\0Y\0"
    "\0\0\4\0\0\09\14X\0c\0\0\0\4\0\0\0x\15X\0\0\0\0\0\4\3\0\0045\25X\0\0\0\0\0\5\2\0\4e\23Y\0\0"
    "\0\0\0\4\2\0\4e\23Z\0|\0\1\0\4\3\0c\14\15[\0\0\0\0\0\2\3\0\4\14\15\134\0\0\0\0\0\2\3\0\4e\23"
    "]\0y\0\1\0\4\3\0ce\23^\0\0\0\1\0\4\3\0c\14\15_\0\0\0\0\0\2\3\0\4\14\15`\0\0\0\0\0\2\3\0\4\15"
    "\0a\0\0\0\0\0\5\3\0\7\367\1a\0\0\0\0\0\5\0\0d\230\11a\0o\0\0\0\2\0\0\0x\15a\0\0\0\0\0\4\3\0"
    "\4e\23b\0\0\0\0\0\4\3\0\4e\23c\0\0\0\0\0\4\3\0\4e\23d\0\0\0\0\0\4\3\0\4\15\0e\0\0\0\0\0\5\4"
    "\0\3\367\1e\0\0\0\0\0\5\5\0\3\5\2e\0\0\0\0\0\6\4\0\3_\7e\0\0\0\0\0\5\5\0\3\216\10e\0\0\0\0\0"
    "\7\4\0\3\367\10e\0\0\0\0\0\6\4\0\3\301\12e\0\224\0\0\0\4\5\0\3=\27e\0\0\0\0\0\6\4\0\3-\13e\0"
    "\0\0\0\0\5\5\0\39\14e\0f\0\0\0\4\4\0\3C\27e\0\0\0\0\0\2\1\0\3e\23f\0\0\0\2\0\4\3\0e\15\0g\0"
    "\0\0\0\0\5\3\0\49\14g\0h\0\0\0\4\0\0\0e\23h\0\0\0\0\0\4\3\0\49\14i\0j\0\0\0\4\0\0\0e\23j\0\0"
    "\0\0\0\4\3\0\49\14k\0l\0\0\0\4\0\0\0e\23l\0\0\0\0\0\4\3\0\49\14m\0n\0\0\0\4\0\0\0e\23n\0\0\0"
    "\0\0\4\3\0\4\12\27o\0p\0\0\0\6\0\0\0\14\15p\0\0\0\0\0\2\3\0\4_\7q\0w\0\0\0\5\0\0\0\301\12q\0"
    "r\0\0\0\4\0\0\09\14q\0\207\0\0\0\4\0\0\0e\23r\0\0\0\0\0\4\4\0\4\270\6s\0\0\0\0\0\11\5\0\4_\7"
    "s\0x\0\0\0\5\0\0\0\301\12s\0t\0\0\0\4\0\0\09\14s\0\210\0\0\0\4\0\0\0\30\24s\0\213\0\0\0\2\0"
    "\0\0e\23t\0\0\0\0\0\4\4\0\4\14\15u\0\0\0\0\0\2\4\0\4\14\15v\0\0\0\0\0\2\4\0\4e\23w\0\0\0\0\0"
    "\4\4\0\4e\23x\0\0\0\0\0\4\4\0\49\15y\0z\0\0\0\2\0\0\0\225\6z\0{\0\0\0\5\0\0\0\30\24{\0\0\0\0"
    "\0\2\4\0\49\15|\0}\0\0\0\2\0\0\0\225\6}\0~\0\0\0\5\0\0\0\30\24~\0\0\0\0\0\2\4\0\4\30\24\177"
    "\0\200\0\0\0\2\0\0\09\15\200\0\201\0\0\0\2\0\0\0\216\10\201\0\202\0\0\0\7\0\0\0e\23\202\0\0"
    "\0\0\0\4\4\0\4\15\0\203\0\0\0\0\0\5\4\0\4\367\1\203\0\0\0\0\0\5\5\0\4Y\3\204\0\351\0\0\0\10"
    "\0\0\0\363\10\204\0\214\0\0\0\4\0\0\0E\27\204\0\206\0\0\0\4\0\0\0Z\14\204\0\205\0\0\0\4\0\0"
    "\0\14\15\204\0\0\0\0\0\2\0\0\0332\20\204\0\0\0\0\0\10\0\200\0:\1\205\0\0\0\0\0\2\5\0\4:\1"
    "\206\0\0\0\0\0\2\5\0\4e\23\207\0\0\0\0\0\4\5\0\4e\23\210\0\0\0\0\0\4\5\0\4\14\15\211\0\0\0\0"
    "\0\2\5\0\4\14\15\212\0\0\0\0\0\2\5\0\4I\27\213\0\0\0\0\0\6\5\0\4:\1\214\0\0\0\0\0\2\5\0\4e"
    "\23\215\0\216\0\2\0\4\6\0c9\15\216\0\217\0\0\0\2\0\0\0\225\6\217\0\220\0\0\0\5\0\0\0\30\24"
    "\220\0\0\0\0\0\2\5\0\4e\23\221\0\0\0\2\0\4\6\0ce\23\222\0\0\0\2\0\4\6\0c\14\15\223\0\0\0\0\0"
    "\2\6\0\4e\23\224\0\0\0\2\0\4\6\0e\30\24\225\0\0\0\3\0\2\5\0\4S\25\225\0\0\0\0\0\5\2\0f\15\0"
    "\226\0\0\0\0\0\5\4\0\3w\26\227\0\0\0\0\0\4\1\0\25O\3\230\0\331\0\0\0\12\0\0\0\313\3\230\0"
    "\325\0\0\0\10\0\0\0\26\4\230\0\317\0\0\0\4\0\0\0\347\12\230\0\332\0\0\0\4\0\0\0\357\12\230\0"
    "\257\0\0\0\6\0\0\0O\27\230\0\343\0\0\0\3\0\0\0002\20\230\0\316\0\0\0\10\0\0\0\272\20\230\0"
    "\341\0\0\0\4\0\0\0\13\21\230\0\254\0\0\0\12\0\0\0w\26\230\0\231\0\0\0\4\0\0\0#\15\231\0\234"
    "\0\0\0\2\0\0\0x\15\231\0\232\0\0\0\4\0\0\0w\26\232\0\233\0\0\0\4\0\0\0\265\1\233\0\0\0\0\0\5"
    "\1\0gw\26\234\0\235\0\0\0\4\0\0\0\265\1\235\0\0\0\0\0\5\1\0gw\26\236\0\0\0\0\0\4\1\0\25R\27"
    "\237\0\241\0\0\0\1\0\0\0S\27\237\0\240\0\0\0\1\0\0\0x\15\237\0\245\0\0\0\4\0\0\0v\26\240\0\0"
    "\0\0\0\1\1\0\25v\26\241\0\0\0\0\0\1\1\0\25R\27\242\0\243\0\0\0\1\0\0\0x\15\242\0\244\0\0\0\4"
    "\0\0\0\207\26\243\0\0\0\0\0\2\1\0\25\207\26\244\0\0\0\0\0\2\1\0\25v\26\245\0\0\0\0\0\1\1\0"
    "\25#\15\246\0\250\0\0\0\2\0\0\0x\15\246\0\247\0\0\0\4\0\0\0\30\24\246\0\255\0\0\0\2\0\0\0%"
    "\17\247\0\0\0\0\0\7\2\0\25%\17\250\0\0\0\0\0\7\2\0\25R\27\251\0\253\0\0\0\1\0\0\0S\27\251\0"
    "\252\0\0\0\1\0\0\0\347\16\252\0\0\0\0\0\1\2\0\25\347\16\253\0\0\0\0\0\1\2\0\25\265\1\254\0\0"
    "\0\0\0\5\2\0g%\17\255\0\0\0\0\0\7\2\0\25%\17\256\0\0\0\0\0\7\2\0\25%\17\257\0\260\0\0\0\7\0"
    "\0\0\265\1\260\0\0\0\0\0\5\2\0g#\15\261\0\263\0\0\0\2\0\0\0x\15\261\0\262\0\0\0\4\0\0\0\30"
    "\24\261\0\266\0\0\0\2\0\0\0.\14\262\0\0\0\0\0\5\3\0\25.\14\263\0\0\0\0\0\5\3\0\25R\27\264\0"
    "\265\0\0\0\1\0\0\0M\13\265\0\0\0\0\0\1\3\0\25.\14\266\0\0\0\0\0\5\3\0\25#\15\267\0\271\0\0\0"
    "\2\0\0\0x\15\267\0\270\0\0\0\4\0\0\0\315\25\270\0\0\0\0\0\4\4\0\25\315\25\271\0\0\0\0\0\4\4"
    "\0\25R\27\272\0\273\0\0\0\1\0\0\0\301\25\273\0\0\0\0\0\1\4\0\25#\15\274\0\276\0\0\0\2\0\0\0x"
    "\15\274\0\275\0\0\0\4\0\0\0o\4\275\0\0\0\0\0\3\5\0\25o\4\276\0\0\0\0\0\3\5\0\25R\27\277\0"
    "\300\0\0\0\1\0\0\0n\4\300\0\0\0\0\0\1\5\0\25h\0\301\0\337\0\0\0\10\0\0\0\322\0\301\0\303\0\0"
    "\0\12\0\0\0\334\0\301\0\302\0\0\0\12\0\0\0I\15\301\0\320\0\0\0\7\0\0\0:\25\301\0\340\0\0\0"
    "\12\0\0\0\265\1\302\0\0\0\0\0\5\7\0g\265\1\303\0\0\0\0\0\5\7\0g\314\0\304\0\305\0\0\0\6\0\0"
    "\0\334\0\304\0\306\0\0\0\12\0\0\0\234\17\305\0\0\0\0\0\4\7\0g\234\17\306\0\0\0\0\0\4\7\0g"
    "\234\17\307\0\0\0\0\0\4\7\0\25\314\0\310\0\311\0\0\0\6\0\0\0\256\10\311\0\312\0\0\0\6\10\0"
    "\25\234\17\311\0\0\0\0\0\4\10\0\25\234\17\312\0\0\0\0\0\4\10\0\25\240\17\312\0\0\0\0\0\5\10"
    "\0\25\314\0\313\0\314\0\0\0\6\0\0\0\256\10\314\0\315\0\0\0\6\10\0\25\234\17\315\0\0\0\0\0\4"
    "\10\0\25\240\17\315\0\0\0\0\0\5\10\0\25\265\1\316\0\0\0\0\0\5\0\200\0\265\1\317\0\0\0\0\0\5"
    "\0\200\0\265\1\320\0\0\0\0\0\5\0\200\0T\27\321\0\0\0\0\0\12\0\200\0^\27\321\0\0\0\0\0\10\0"
    "\200\0h\5\321\0\0\0\0\0\7\0\200\0^\27\322\0\0\0\0\0\10\0\200\0^\27\323\0\0\0\0\0\10\0\200\0f"
    "\27\323\0\324\0\0\0\10\0\0\0\240\17\324\0\0\0\0\0\5\0\200\0^\27\325\0\326\0\0\0\10\0\0\0\265"
    "\1\326\0\0\0\0\0\5\0\200\0T\27\327\0\0\0\0\0\12\0\200\0^\27\327\0\0\0\0\0\10\0\200\0h\5\330"
    "\0\0\0\0\0\7\0\200\0\265\1\331\0\0\0\0\0\5\0\200\0\354\7\332\0\333\0\0\0\3\0\0\0\347\12\333"
    "\0\334\0\0\0\4\0\0\0\265\1\334\0\0\0\0\0\5\0\200\0\354\7\335\0\336\0\0\0\3\0\0\0\347\12\336"
    "\0\0\0\0\0\4\0\200\0\265\1\337\0\0\0\0\0\5\0\200\0\265\1\340\0\0\0\0\0\5\0\200\0n\27\341\0"
    "\342\0\0\0\5\0\0\0\265\1\342\0\0\0\0\0\5\0\200\0s\27\343\0\344\0\0\0\5\0\0\0\265\1\344\0\0\0"
    "\0\0\5\0\200\0\301\26\345\0\0\0\0\0\1\0\0\20\30\24\346\0\0\0\0\0\2\0\0\20<\26\346\0\0\0\0\0"
    "\4\0\0\20Y\3\347\0\350\0\0\0\10\0\0\0\30\24\350\0\0\0\0\0\2\0\0\20<\26\350\0\0\0\0\0\4\0\0"
    "\20\30\24\351\0\0\0\0\0\2\0\0\20<\26\351\0\0\0\0\0\4\0\0\20\30\24\352\0\0\0\0\0\2\0\0&<\26"
    "\352\0\0\0\0\0\4\0\0&\30\24\353\0\0\0\0\0\2\0\0&<\26\353\0\0\0\0\0\4\0\0&\30\24\354\0\0\0\0"
    "\0\2\0\0\20\30\24\355\0\0\0\0\0\2\4\0X\13\2\356\0\0\0\0\0\7\0\0hA\10\356\0\0\0\0\0\4\0\0h\14"
    "\15\356\0\0\0\1\0\2\0\0h\13\2\357\0\0\0\0\0\7\0\0hA\10\357\0\0\0\0\0\4\0\0h\14\15\357\0\0\0"
    "\1\0\2\0\0h\13\2\360\0\0\0\0\0\7\0\0hA\10\360\0\0\0\0\0\4\0\0h\13\2\361\0\0\0\0\0\7\0\0hA\10"
    "\361\0\0\0\0\0\4\0\0h\13\2\362\0\0\0\0\0\7\0\0h\230\11\362\0\364\0\0\0\2\0\0\0\30\24\362\0\1"
    "\1\0\0\2\0\0\0@\26\362\0\367\0\0\0\6\0\0h\13\2\363\0\0\0\0\0\7\0\0h@\26\363\0\372\0\0\0\6\0"
    "\0h\7\0\364\0\375\0\0\0\1\0\0\0s\23\364\0\365\0\0\0\3\0\0\0\204\17\365\0\366\0\0\0\5\0\0\0"
    "\14\15\366\0\0\0\1\0\2\0\0h\7\0\367\0\377\0\0\0\1\0\0\0s\23\367\0\370\0\0\0\3\0\0\0\204\17"
    "\370\0\371\0\0\0\5\0\0\0\14\15\371\0\0\0\1\0\2\0\0hs\23\372\0\373\0\0\0\3\0\0\0\204\17\373\0"
    "\374\0\0\0\5\0\0\0\14\15\374\0\0\0\1\0\2\0\0h\204\17\375\0\376\0\0\0\5\0\0\0\14\15\376\0\0\0"
    "\1\0\2\0\0h\204\17\377\0\0\1\0\0\5\0\0\0\14\15\0\1\0\0\1\0\2\0\0h@\26\1\1\2\1\0\0\6\0\0\0s"
    "\23\2\1\3\1\0\0\3\0\0\0\204\17\3\1\4\1\0\0\5\0\0\0\14\15\4\1\0\0\1\0\2\0\0h1\27\5\1\0\0\0\0"
    "\3\0\0\0331\27\6\1\0\0\0\0\3\0\0\0331\27\7\1\0\0\0\0\3\0\0\0331\27\10\1\0\0\0\0\3\0\0\0331"
    "\27\11\1\0\0\0\0\3\0\0\0331\27\12\1\0\0\0\0\3\0\0\33<\26\13\1\0\0\0\0\4\0\0\33<\26\14\1\0\0"
    "\0\0\4\0\0\33\30\24\15\1\0\0\0\0\2\0\0\33<\26\15\1\0\0\0\0\4\0\0\33\30\24\16\1\0\0\0\0\2\0\0"
    "\33\30\24\17\1\0\0\0\0\2\0\0\33\14\15\20\1\0\0\0\0\2\0\0\33\311\0\21\1\0\0\0\0\3\0\0\33x\27"
    "\22\1\0\0\0\0\3\0\0\33x\27\23\1\0\0\0\0\3\0\0\33x\27\24\1\0\0\0\0\3\0\0\33\324\15\25\1\0\0\0"
    "\0\4\0\0\33\30\24\26\1\0\0\0\0\2\0\0\22\30\24\27\1\0\0\0\0\2\0\0\22\30\24\30\1\0\0\0\0\2\0\0"
    "\22\246\2\31\1\0\0\0\0\2\0\0\22A\10\32\1\0\0\0\0\4\0\0\22\230\11\32\1\0\0\0\0\2\0\0\22\246\2"
    "\33\1\0\0\0\0\2\0\0\22\246\2\34\1\0\0\0\0\2\0\0\22\25\15\35\1\36\1\0\0\6\0\0\0\246\2\36\1\0"
    "\0\0\0\2\0\0\22\30\24\37\1\0\0\0\0\2\0\0\22\246\2 \1\0\0\0\0\2\0\0\22\246\2!\1\0\0\0\0\2\0\0"
    "\22X\25\42\1\0\0\1\0\2\0\0\23X\25#\1\0\0\1\0\2\0\0\23X\25$\1\0\0\1\0\2\0\0\23X\25%\1\0\0\1\0"
    "\2\0\0\23X\25&\1\0\0\1\0\2\0\0\23X\25'\1\0\0\1\0\2\0\0\23X\25(\1\0\0\1\0\2\0\0\23X\25)\1\0\0"
    "\1\0\2\0\0\23X\25*\1\0\0\1\0\2\0\0\23X\25+\1\0\0\1\0\2\0\0\23X\25,\1\0\0\1\0\2\0\0\23X\25-\1"
    "\0\0\1\0\2\0\0\23X\25.\1\0\0\1\0\2\0\0\23X\25/\1\0\0\1\0\2\0\0\23\227\0050\1\0\0\1\0\4\0\0"
    "\23\227\0051\1\0\0\1\0\4\0\0\23\227\0052\1\0\0\1\0\4\0\0\23\227\0053\1\0\0\1\0\4\0\0\23\227"
    "\0054\1\0\0\1\0\4\0\0\23X\0255\1\0\0\1\0\2\0\0\23{\0276\1\0\0\0\0\6\0\0\12";
inline constexpr char english_slots[] =
    "\314d\347\261\367A\330B\316\300\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2070\314\242"
    "\0\0\0\0\246\263\0\0\0\0\0\0\351d\374\340\0\0\0\0\0\0F\300\20\300\0\0\0\0\0\0f\341\0\0\0\0\0"
    "\0\177\344\0\0\0\0\0\0\0\0a!\0\0\0\0\245\320H\341\274\203\0\0\0\0\0\0\0\0Q\220u\1\0\0\0\0\0"
    "\0\0\0\0\0\0\0\364\323\373\204\26%\363p\0\0\3121\0\0Eq\0\0\0\0\0\0\0\0\0\0\0\0X\241\0\0\0\0"
    "\216\24\0\0\263\303\0\0\0\0\0\0E\4\262\4\0\0\0\0\0\0\0\0\26B\275\243\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0-\2.\302\0\0\0\0\0\0\0\0\0\0\0\0\0\0\262\243\0\0\0\0\0\0(\243\0\0\0\0\0\0\263A\0\0"
    "\253\204\362#w\5\216\42\0\0\2644#\3\0\0\0\0\0\0\0\0003\264\0\0\0\0\0\0\0\0\0\0\0\0\0\0\333"
    "\20=C\0\0\0\0\0\0]\260^P\0\0x\322\0\0\0\0\2761\22\321\300\42z\364\200\324\261\2644\342\351"
    "\343\344$/\225]1\0\0\0\0\244\245\0\0P\22\0\0\0\0Q\22\0\0\336\304'B\0\0\0\0\307\344\0\0\0\0\0"
    "\0\3461\312\203\0\0\0\0\0\0\0\0\266\222m\200\0\0\0\0\277\300a0}\240h\261\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0NQ\0\0\0\0\0\0\0\0\377\23\0\0\0\0\0\0\0\0\0\0\42\362\0\0\0\0\0\0}r\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\206E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0#\21\0\0\0\0\0\0OQ\0\0\0"
    "\0\0\0\0\0m\201\0\0\273\3)u:!*\21B1k!\231@\232\200\233\361\0\0\0\0\0\0\0\0\270A\0\0\227\245"
    "\0\0\221\361\0\0\0\0\0\0S\262\0\0\0\0\0\0\0\0\316\1\237\341qa\335\343\242\24\0\0\2234P5\0"
    "\00023\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\235\300 A\346 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0L`\0\0cDfD\341R\0\0\367Tl\263\0\0\0\0\0\0\0\0\374\4\260B\11\200\0\0\0\0\0\0\0\0\0\0\0"
    "\0\33\21\302\2245\3615@\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0q\344\365\324\0\0\0\0\312$\0\0\0"
    "\0001\203g\303W\201\0\0001\302\333\362\336\300a\222\0\0]\365\0\0\0\0\0\0\240\321\0\0\0\0\0\0"
    "\0\0\202\240\0\0eE\236p\0\0\0\0\0\0\0\0\0\0\0\0\327\21\0\0\0\0\361\263\0\0\0\0\0\0p\24\256`!"
    "TeT\0\0006`jU\0\0\0\0\0\0\0\0\0\0005\23\0\0\0\0\0\0\0\0\0\0\0\0\0\0006\265\0\0\0\0\0\0\0\0\0"
    "\0\342\23\311\324\2\263\0\0<p\0\0\0\0\15\4\0\0I\325\0\0\356B\0\0\0\0\242\1\12\1\222\205\224"
    "\222\0\0\0\0\0\0\0\0\0\0\0\0\0\0\321!\326\301\254\343\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\330q\0%\0\0\0\0\0\0\0\0\361@\0\0\214`E\222\0\0\0\0\3310\234\321A\363\326T\240\25\0\0\0\0\0"
    "\0o\325\0\0\0\0\0\0\0\0\341\363\0\0\0\0|\342\231\1\0355\0\0\0\0\0\0003E\0\0\0\0\0\0\0\0\0\0"
    "\0\0\324\224)T\0\0~2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\5\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\315C\200\220\26a\0\0\0\0\0\0\0\0\0\0O\305\0\0\0\0\0\0\0\0\26\240\20\304\1344\0"
    "\0\203\345\0\0\0\0007\245\0\0\0\0\0\0(2\0\0\351`=\304\306\202\213\245\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\371!\0\0\20\21\0\0\0\0\377@\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0h%\0\0\217"
    "\323\0\0\342@\0\0\0\0\0\0T4mU\0\0\0\0\0\0\0\0,e\0\0\0\0\0\0@\303\0\0F\261\232s\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0^\322y\261\0\0\0\0\227p\0\0[\325o\261\0\0\0\0\14\2\0\0\0\0\0\0\0\0\0\0\0\0\304"
    "\361\221\23\12D\0\0\0\0Bp\336\343\246\364\234U\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\09"
    "\340\0\0\0\0\0\0\0\0\0\0\0\08C\0\0^\361\0\0\3131\0\0\0\0\0\0V@\3150\0\0\0\0\6\341xs\357\260&"
    "\324/s|\261\224\221m\3\0\0\0\0\0\0\0\0\0\0\0\00074H\264'%>\21\242\0\0\0\0\0\0\0@q\0\0\227"
    "\263\0\0\0\0\0\0\0\0\5\302\0\0\0\0\0\0\0\0\21A\23\321\26619\225*T\0\0\0\0\0\0\0\0\0\0\270"
    "\3004\241\0\0\0\0_C\0\0\337\341\0\0\0\0\0\0\305\301Qu\0\0\0\0\0\0\227\22\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0>B\357\324\0\0\0\0\275\300\226d\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0125\0\0\270S\353\20\236"
    "q\302\323\0\0\227\264\0\0\0\0\0\0\0\0\362\224\0\0\0\0\360 6\203\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\260\303\0\0\0\0\0\0\0\0\0\0\0\0\0\0\36\205\0\0\0\0N5\220\265\0\0\0\0\0\0\0\0\0\0'"
    "\361\0\0g%\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0cb5\364\0\0\0\0\0\0\0\0\0\0\0\0>@_\362\0\0\0\0\0\0"
    "\20\42\0\0\0\0004\343\0\0\0\0\203\4\0\0\0\0\24\363\0\0\0\0 e\0\0\0\0m\2\0\0007A\0\0\0\0n\343"
    "\0\0\0\0\0\0\0\0O4\0\0d\241\0\0E0^#\0\0\0\0f3\0\0J5)\21\227\321\207\324%\362\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\310\241\0\0\0\0\320\361\0\0\0\0\0\0[\21\0\0\0\0\0\0\3224\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\1b\36\224\0\0\0\09\2:\322\0153\0\0\0\0\0\0\352\342\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\14%\0\0\0\0\0\0\24\265\323\263>$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0>\363\32u\0\0\0\0\350\242\225 \234\363\346\344\0\0\5\300\0\0\0\0!\242uBv\322\272"
    "\324\6\5\322\300\0\0\226c\0\0\0\0\0\0\0\0|\225\0\0\11!\0\0x\245\0\0\0\0\0\0\266\360\214\24"
    "\357\242\0\0O\343\0\0\0\0\0\0KA\0\0\0\0\0\0\372\221\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0_\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0000p\30\322\0\0\0\0\0\0\0\0\0\0\0\0\27@\0"
    "\0\0\0\0\0005\325r%\276\362\0\0\0\0\225\2\0\0\0\0U@\361\242\0\0\0\0\0\0\30\341ysz\343{\243\0"
    "\0\0\0\0\0\0\0\0\0\0\0n\42\0\0\0\0\0\0\35@\0\0\0\0\42$\0\0\0\0\0\0\5\1qSr#\312\302s\223\134"
    "\322\0\0\0\0\0\0\0\0\0\0\0\0\0\0\257P\0\0\0\0\0\0\0\0\0\0\0\0\255\240\362!\226\2426\4f\20R"
    "\220\36\362/P)#\24\20\0\3\0\0\21\242\0\0\0\0\363t\0\0\0\0\203\241\0\0\37\2\315\1\0\0\0\0\0\0"
    "\0\0\0\0\25@8\2419\361\0\0\0\0\222\42\34\241\35\201$DM\225\0\0\0\0\34\0o\240\247\42\0\0\230`"
    "6\2\0\0\0\0\274p\0\0\204t\0\0\0\0\0\0\0\0\301\320S3\0\0\267\221\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\323A\0\0ae\0\0\0\0\0\0\0\0\0\0\0\0\0\0\236\42\0\0,\222\0\0\0\0\0\0"
    "\0\0\134#\0\0\0\0\0\0\0\0 3\203\240\204\20S4\0\0\0\0\0\0\0\0\0\0\21\203v\341\0\0\0\0\0\0P"
    "\201\0\0\0\0\0\0\201\340\0\0\0\0ZQ\0\0%%\0\0\0\0\7\5\0\0\0\0\0\0\30P\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\223CV\324dP\0\0\0\0\327\323\0\0\0\0\0\0\343\220\0\0\212\305\0\0\0\0"
    "\0\0\252\200\0\0\0\0\0\0W\204\321\220\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0wpj\363k\263[T\341A"
    "\0\0\0\0\0\0\201\241\313\20\211\344\0\0\367P\0\0\0\0\0\0\3230\0\0gq\254\362\200%\0\0Y\321\0"
    "\0\235\365\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\24q\325\0\0\216%\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "v\340&\340\0\0\0\0\0\0\0\0\0\0\0\0\334\244\0\0\0\0\0\0\244\360R\20285\0\0l\241\0\0\0\0\0\0\0"
    "\0K\222\0\0\213b\0\0\0\0\0\0\0\0Y\342\315\42\0\0\33\23i\324F\22\0\0\253\300\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\345`l\225D\205\0\0\0\0\0\0\0\0T\0\0\0\257\221tQ\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "K\260\313s\0\0\0\0\0\0\77`\0\0\0\0\0\0Y\264\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\254t\0\0\217"
    "!\0\0\26T\0\0\376\242\0\0\0\0\0\0\0\0\0\0[\342}\264\0\0\0\0\0\0\0\0\0\0\230\242\2312\33\364"
    "\0\0\0\0\0\0\0\0\0\0\1\320\0\0\0\0\0\0\0\0\373b\0\0\0\0\33\202\0\0iS\0\0\0\0\0\0\0\0\305R\0"
    "\0\0\0\0\0\0\0\202\0220\362=0\3AXT\335t\0\0\0\0^U\0\0\0\0\0\0\0\0\0\0\0\0\3632\0\0\0\0\330\3"
    "\0\0\0\0\342\2\0\0\0\0\0\0B\344\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\251\20\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\3541\236\223\0\0\0\0\0\0\0\0\271\4Vu\0\0V\321\260\300\0\0\0\0\0\0\0\0\16\2453\2\0"
    "\0\0\0\0\0\0\0\0\0\247\324\0\0\0\0\13\201\0\0\243\204\0\0\0\0P\223\4\360\253c\0\0wq\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0N\23\0\0\0\0\0\0\0\0\0\0\264!\0\0\215\360\0\0\0\0\0\0\0\0\201"
    "\343\0\0\0\0\0\0\322\322\364@\331\0031p\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2370\0\0\0\0\0\0\0\0"
    "\0\0\306tf\2h\222\335\302G\304\331\321z\5\0\0\327\360\241\342\0\0\0\0\0\0\0\0\0\0P\304r\324"
    "\0\0\0\0\0\0\25#\364$n!\200\343\325$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\366\260\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0005\2\0\0\0\0\0t\330\240,\324\0\0\0\0\0\0\332\3\0\0"
    "\0\0C\1\0\0\251D\0\0\34E+A\0\0\0\0\0\0\0\0\4#7\42\20\363\0\0\0\0;\25\0\0\0\0\0\0=\305\0\0\0"
    "\0\0\0\0\0\0\0\0\0q2\355t\243\305\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0|\360\27Q\354\203\10d2"
    "\324\370\204\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\2551\344C.q\0\0\0\0\0\0\307\220\353\341\245\22"
    "\25\222X\242!E\0\0\232\221\0\0nT\0\0#\304\0\0\0\0Z\223\0\0\0\0\0\0\205\340\240\238\340\0\0$b"
    "%\301'\263\243\3\0\0\0\0\0\0\365\203\21\345\32\1\0\0\0\0\0\0\0\0\0\0\343\361\0\0\0\0\273!\0"
    "\0\0\0\0\0\0\0\22\204\0\0\305$\0\0\0\0\37\321\220\204\327\4U\205\0\0\0\0\0\0.\223\0\0\0\0\0"
    "\0H\343\206\360\2123\0\0\0\0\0\0\225\345\0\0\262b\263\342\264\42\0\0\320\23\0\0\256R\0\0\360"
    "\302\0\0\0\0\0\0\7\361\0\0\0\0\0\0\0\0\0\0M`\0\0\254 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\311\362\0"
    "\0\0\0\0\0\212\302\0\0\340a\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.P\0\0\0\0\0\0@%\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0T#\0\0\0\0\0\0\0\0\0\0\0\0&\341]\363td\2414\0\0\354\220\221\200MT\0\0\326\243\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\177 \245\225\0\0\230S\272b\231\223A5\0\0\0\0\0\0\307\2\0\0\0\0"
    "\252\341\0\0\0\0\273\0\0\0\0\0\0\0\0\0\0\0\0\0\370@\371\20\374\343\0\0I\362\0\0\0\0\0\0\220"
    "\3\13`4\300\344a\203\42\0\0\0\0\7\3/q\0\0\1\364\0\0\0\0\0\0\0\0\234p\0\0\0\0\0\0\304\260\0\0"
    "\273t\0\0\0\0\0\0\325\241`\322\14\344\0\0\343#\0\0\0\0\0\0C\2\0\0\310\203\0\0\0\0\0\0}\241\0"
    "\0\0\0\345\24\2372\0\0p\242\0\0\207\205\0\0\0\0}\223\0\0\0\0xt{\345\0\0\0\0\0\0\233\322\355"
    "\23\0\0\0\0\0\0\0\0\206\342\0\0\206\201\0\0\371D\0\0\0\0s\364t\345\212\21\0\0\231t\301\264\0"
    "\0\33330\324\0\0\0\0\0\0\0\0\230$\0\0\11\342\0\0\0\0\5\204\16\263\12c\0\0\325\0\261\363\0\0"
    "\0\0\0\0\3102\0\0\0\0\0\0\0\0\0\0\0\0#B\0\0\0\0\0\0\326@\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\364\42U\203\215\345\0\0\0\0/d\0\0\0\0\216\241\0\0\0\0\0"
    "\0\0\0\321\203\0\0\0\0BR\0\0\16\364^\364\214\21\0\0\0\0\272\340\0\0@\204\77\4\0\0\0\0\0\0"
    "\216\263\0\0\0\0F\223\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0W\363\351RM!X3 \240\353\4-\301\243\341"
    "\0\0\0\0\23dK\324\202\345\0\0\0\0\0\0\0\0\77A\216\320j\304\0\0\0\0\307\3\0\0\0\0\0\0\0\0p"
    "\341\335\301\0\0\0\0\0\0\375$\304\3\0\0\0\0\0\0\0\0\0\0\0\0\0\0\300Q\0\0\0\0\217\0\0\0\0\0\0"
    "\0\0\0/\362\0\0\0\0\0\0\0\0\0\0\0\0|\223\0\0\0\0\0\0;\224\0\0\0\0\0\0\223\260\0\0\0\0\0\0"
    "\0042Z\322\0\0\0\0\6\200L\0022\221\232\225\0\0t\243\271\343\0\0\0\0\363\321\0\0\0\0\0\0\0\0"
    "\0\0\30D\0\0\0\0\0\0\0\0\205C\0\0002\220:\3\0\0\0\0\0\0{\21\0\0T\202\0374\0\0\0\0\0\0\0\0\0"
    "\0\266S\0\0\0\0\0\0\2335\0\0\0\0\0\0\0\0\0\0\213\21\0\0\2531\0\0\334\341\317 \7t\0\0\0\0\0\0"
    "\0\0\337\22\0\0GA\77\23\0\0\0\0\0\0\0143\0\0\0\0Ur\36\1\0\0\0\0\0\0\0\0gr\0\0\0\0\214s\0\0\0"
    "\0\0\0\3511\375\323\245d\336\342\376tRe\225$\4\364\0\0\0\0\0\0\0\0\0\0\17\244\0\0\211\2\276"
    "\364\0\0\0\0t\220\263\360b3(E\0\0\0\0U\264\0\0\134\261\0\0\0\0\0\0\0\0\0\0\320`\214b\313b}5!"
    "\243\0\0\250\263\321\2\0\0\0\0\236\244\266\4\0\0\234\224\271\340\343\304\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0T\325\17\1\303bXP\213\264\0\0\0\0\0\0\0\0\301\262\320B"
    "\270t\0\0\0\0\276\240\357\361\325\42Y\203N\304\0\0\0\0z!\375\220\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0'\364\0\0\0\0\0\0\0\0\0\0\0\0\262\361\256\223\257\323\0\0\0\0\0\0\42\340\220\322\0\0\0\0"
    "I\224\0\0\1q\0\0\0\0\0\0\0\0\0\0\2e\267\3\226\5\213@\366a\2\260(p\3\265\0\0\255\2\0\0\0\0\0"
    "\0\0\0\0\0\250\262\0\0\0\00011\0\0\0\0S\220\0\0\30c\0\0\247!\0\0\0\0\347\42\0\0\304\22\0\0\0"
    "\0D\200\0\0\0\0O0Q!\0\0_\5\0\0\0\0\0\0\0\0\0\0\2610\0\0\23\200\0\0\0\0\0\0\0\0\37\240\30\205"
    "\232\2\0\0\245\243-\305\0\0\0\0\332\220\0\0\0\0\0\0\0\0\324\222\210\22\0B\0\0\0\0\0\0C \0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0;\260\0\0\0\0\0\0\204r\0\0s\205\0\0\0\0\0\0\0\0\206d.D\324\241oc\0\0"
    "\0\0\302ri\325pS\0\0\0\0\300P\0\0\0\0\0\0\0\0\0\0\0\0\0\0\6\364\0\0\0\0\0\0\0\0\27B\0\0\0\0"
    "\0\0\0\0\0\0=\241H\245Hr\0\0\0\0\0\0\0\0@\22\0\0\347T\0\0\243\42\0\0\0\0\0\0\274d\0\0\0\0"
    "\376S\0\0\0\0\0\0\0\0\0\0\0\0'\240\261\202\0\0\0\0\0\0\0\0\0\0\260D\0\0\0\0\0\0\0\0a\243\0\0"
    "\0\0\0\0\0\0r1\2r\3\2\325\243 D\0\0\0\0&\42\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0c\323\0\0\234\222\0\0\356\24\0\0\0\0*\243`\20K#\0\0\0\0\0\0\265\4\0\0\0\0\253B\0\0\0"
    "\0\217\204\0\0000\23\0\0\0\0\0\0\362\220\0\0eq\177Q\0\0\0\0\0\0\0\0\6\342\7\242\0\0\0\0\0\0G"
    "2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\307Q\300\363\0\0\2q\0\0\0\0\370\241\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\212\224\0\0\0\0\0\0\0\0\0\0001\364\352DSQ\202"
    "sbd\275t\0\0\0\0\0\0\0\0\0\0\0\0]\224\0\0\0\0\0\0\0\0 \362\326\262*\342\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\233@\0\0\0\0\17`\305 \16bs\202\241\200\2120\340\262\27E\0\0\303q\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0`e\0\0\340\244G\200H@u3~\204\0\0\0\0Qs\372\20\373P\317R\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0%\360\177\303\0\0c\201\250\20\346\263\332\24\0\0\202\201\320T\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0<R\205%\0\0\0\0\0\0\271R\207q<\324u\364\0\0\0\0xq\0"
    "\0\0\0\0\0\240R\0\0\0\0\0\0\0\0{2\205b\0\0\0\0\0\0\0\0\0273\0\0\0\0\272\343\365A\0\0\0\0\0\0"
    "\0\0\0\0[\340\0\0\0\0\315\304\0\0\0\0\0\0\0\0\0\0\200\201\0\0k\22lRrR\244\2\377$\0\0\0\0\0\0"
    "h\223\0\0\3673\305\243\26\263\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0`\224\0\0\0\0\0\0\0"
    "\0\2773\23\5\0132\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\314a\10@\0\0\25uVr\303\3\0\0\225aR$\0\0\0"
    "\0\0\0\0\0\363\343\0\0z\342\226p\343\202D\244l\244\333d\23\3\37\205ICJ\203\0\0\0\0\3\220\0\0"
    "\4U!\321J\361\265\22\0\0\0\0\0\0\0\0\0\0%\343&\3632\265\0\0\0\0\0\0e\340\215\201bB\301q\313"
    "\264\0\0\0\0\0\0\34\342\177U\0\0\0\0\252$\0\0\0\0\0\0$S\0\0\0\0\0\0\0\0\0\0\0\0J\4\0\0\0\0v"
    "\245\0\0{d\0\0\0\0k\264\0\0\0\0\0\0\211 4\24\0\0\0\0\321\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\12\22\0\0\0\0\0\0\0\0\0\0\251c\0\0\362B\0\0\0\0\0\0z@\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\35\204\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0:\340"
    "\0\0\0\0\217\325\360\241\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\17b\0\0\355\301\0\0\0\0\0\0"
    "s1\0\0\322sYE\0\0\0\0\0\0cp\0\0\0\0\0\0\0\0\0\0\0\0x \0\0\0\0r\260~C\0\0\310\324\0\0\0\0\0\0"
    "\24D\0\0\314\240\324\320\0\0\0\0\0\0\0\0\0\0\0\0\13\243+S\0\0\0\0=b\0\0\0\0\0\0\0\0\256\1\0"
    "\0\0\0\0\0\0\0\0\0\0\0007\363\0\0\0\0\0\0\0\0\367\362\226\201S\225\230\325\0\0\15\221\334"
    "\340\335\240\0\0\0\0\0\0\220\201\0\0e\223\370\243\264p+\205>e\0\0\0173\0\0\0\0\0\0\350\243\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\374\302\0\0\0\0\0\0\0\0\0\0\262\200\31\343\0\0\0\0\0\0\0\0\0\0@PA"
    "`\0\0\366\344\0\0\0\0\265\20\303\36482\241\205\0\0\0\0\0\0*\205\0\0yr\223\322[c\10b\0\0\0\0"
    "\373\243\0\0\0\0\0\0\0\0\0\0\267 \0\0\0\0\0\0\330\4\0\0\0\0\0\0\0\0\0\0\0311\0\0\0\0\347s\0"
    "\0\0\0\0\0\0\0R\243\0\0\0\0\0\0\0\0\0\0\0\0\0\0\360\303\0\0\215\324\352\341\345\362\263\224"
    "\21\300\0\0Z\25\0\0`!\0\0\336\261\22\302b\320NbO\362\42s\377b;\203\224\303\225\343\233D\0\0)"
    "\2\0\0\331\344h\0\0\0\0\0\237T\246\321\0\0\0\0\0\0j\361\0\0\0\0\0\0\0\0\31\342\0\0\0\0\222aG"
    "EMR\220\340\0\0\0\0d2E\203\0\0\0\0\224\260\0\0\324\203\0\0\10sv\204\223%\0\0\0\0\232\344\177"
    "R\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Z\320\0\0\32p\0\0\0\0\0\0\0\0\0\0D\42\0\0\0\0l \5U\0\0\0\0"
    "\0\0\13\324\0\0\0\0\356\363\0\0:D\342\344\0\0\0\0\0\0h\224\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0V\363\0\0\370\242\0\0\0\0w\244\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\333Q\0\0\0\0\0\0\214\25\0\0\0\0\0\0\0\0\0\0W\360\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0251\31\24-\343\0\0\0\0\0\0\260\21\0\0\0\0\0\0\224E\0\0\0\0*0k\340_\341\0\0\365b"
    "\77\365\204\225\0\0\0\0\0\0\0\0o\342\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0C\205\0\0\0"
    "\0\0\0\311\341\0\0\0\0\0\0\0\0\0\0\0\0\242%\25\244\354\2246Q\0\0d$p\25-@\0\0\0\0\204\21\0\0"
    "\0\0\0\0\0\0\0\0L\225uE\0\0\0\0\366\23\352\220\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0u\340\0\0\0\0\273\342\0\0\300T\0\0\250T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\323"
    "\324\134\0\277t\252S\316#\0\0\0\0LQ\0\0\0\0\235\4\0\0\0\0\0\0\0\0\7\300I\320i\241\340\203"
    "\210@\337\263\0225\0\0`C\21d\0\0CD\0\0\0\0\0\0g \0\0\0\0\0\0\0\0\0\0W%\0\0&\225\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0<\361\0\0d\5\0\0\240\360\0\0\42\325\0\0\0\0\0\0\0\0RQ~@\13u\0\0\0\0AQ\0\09s"
    "\222S\0\0\0\0\377\261\0\0\0\0\0\0\16\301\0\0\0\0\240\244be\0\0\0\0\0\0\0\0\0\0\0\0\233#\347P"
    "\0\0\0\0\0\0\0\0-\2248d\0\0\0\0\0\0\357c\0\0\0\0\341\4\0\0\0\0(qE%\0\0\364a\0\0\0\0\0\0\0\0"
    "\236\25\243p\210\321\0\0\2672\265S\0\0\0\0\0\0\0\0\344\322\0\0\0!\0\0\204\303\0\0\0\0\257$\0"
    "\0\210e\0\0\0\0\344\220\265\221\356\220\0\0\0\0\0\0\0\0\27\244\0\0IA\0\0\0\0+\22\0\0\0\0\0\0"
    ":\305\311\343t\222GSa\304Ta\310\300\311\220\312`m\204\0\0\0\0\0\0\0\0\0\0\0\0n\245\0\0\0\0\0"
    "\0\360\204\0\0\0\0\246\262<S\353r\0\0\3\303\211\261\0\0\0\0\372\3\0\0_T\0\0\2422\0\0\0\0q"
    "\240\0\0\0\0\11T\0\0\0\0\0\0\373Q\375a\36\323\37\3230\5\0\0\0\0\223\1;\2\201\205\0\0Y\320"
    "\261Q\256\324\0\0\0\0\247\260\0\0#\200\0\0\0\0\0\0\0\0\0343\235\301\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\2104\0\0\0\0BCLT\0\0\0\0\31\320\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\345\343\0\0"
    "\0\0D\243\251\222\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\231u\0\0\0"
    "\0$\201\0\0\0\0\207\42e\22\6\343\350\341\0\0\3752\3063\0\0\0\0ce\0\0\0\0\33\345\0\0\0\0\0\0"
    "\0\0j\220\0\0\242\343\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\254\301\0\0\0\0\342\201\0\0\15"
    "\22\0\0\0\0\0\0\0\0\0\0d\203\374\21\0\0\0\0g\264\0\0\0\0\0\0\32\203\0\0\0\0\0\0\0\0\274\201"
    "\0\0\271\361\0\0\0\0\334r\0\0y\5\345\201\334#\0\0\0\0\0\0]\342\0\0\0\0\0\0\316\322\0\0\0\0\0"
    "\0\316\264\0\0\203\323\2153)@\2220\215R\0\0J\300\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\350"
    "P\0\0FdNP\355p\0\0\0\0\0\0\306\301\0\0\0\0\0\0J\322\0\0\202t\0\0\247\23\0\0\0\0\0\0s\300\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\337P\340\300\341\220\267\244\0\0\0\0\3173\222"
    "\244\221\324\15\220\322\361\331\342\332R\213#\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0b\261p\20\270\2"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\14\220\0\0\0\0\0\0\2014\0\0\376\301\0\0\0\0\32\304\0\0\0\0"
    "\0\0\0\0\0\0Ku\0\0\0\0\35\223\0\0\0\0\0\0\0\0\0\0\0\0\0\0\372r%\344\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\272\361\200\42\224\364\302 \303\340\20\325\0\0~\1\24B\353\263\317\221\0\0\0\0L3w\363"
    "\244\304Be\0\0\0\0\3272\1\243M\243\211\305\237CQ\264\0\0\0\0\0\0\0\0\361\361\35\222\0\0\246P"
    "\371\42\0\0\0\0\0\0\0\0y\20\0\0\0\0\0\0\0\0\0\0\0\0\0\0\230\2611\205\4\301\0\0\0\0k\225\0\0C"
    "\23\0\0\0\0\0\0\22\0\0\0\0\0\0\0\0\0\0\0\0\0o4\0\0\11\245\10\345\0\0\0772\0\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0;\3610a\205\241\277q\0\0\3\224\0\0\0\0\0\0"
    "\0\0\0\0\0\0\350\4\0\0\0\0,\221\235\242\0\0\0\0\0\0\0\0\0\0\0\0vs\0\0\0\0\0\0\0\0\0\0\0\0"
    "\245\221\0\0\0\0\5s\206\223\207S\372$\0\0\0\0\0\0\0\0+p\0\0\221\22\365\20\14A\211S\244\363"
    "\371SP\320\34\24\244q\0\0\252\342\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\237u\134\345\0\0\0\0"
    "\355\342\0\094!\20\32\242\0\0\0\0\0\0\0\0\0\0\0\0\0\0n\200\0\0\0\0\0\0\301c\0\0\0\0\0\0\0\0"
    "\0\0\0\0\0\0{p,\23\275a\0\0\0\0\337\224\0\0\0\0.\205\0\0\0\0\0\0AB\0\0\317\204\0\0\304\304\0"
    "\0\0\0\0\0\12 Dq\1\205\15\5\0\0\0\0\251\21\210\303\0\0\361\3244\325\0\0\0\0\366B\235s\0\0\23"
    "\42\0\0\323\222\33\0\16P\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\354\342\0\0\264"
    "\263\0\0\0\0\0\0\0\0\0\0\0\0\0\0\36\340\0\0\255\324\0\0\0\0\0\0\0\0$\340\356\241\22\3433#"
    "\332\341\0\0\221e\0\0\0\0\0\0\0\0\0\0\0\0\0\0U\361\24q\352#\0\0\0\0\376\320\0\0\0\0\0\0\306p"
    "W\202\0\0\0\0\0\0\0\0\0\0\0\0\257r\0\0\0\0\0\0w\242\0\0\0\0\0\0\0\0\0\0\0\0\0\0\241\303\0\0,"
    "\200\217\362\0\0\10\221\346b\201\42\0\0\0\0\0\0003\261\31e3\360~u7P\255\303\0\0\0\0\0\0\0\0"
    "\42\261\0\0\0\0A\204iRj\222\250\341\205\344\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\277\302\314\223"
    "\0\0\0\0\274\2i\360\275\342\0\0\0\0X\325f\205#\245\17U\0\0002\302\0\0\0\0\0\0\0\0\2\24\0\0\0"
    "\0\0\0\0\0y\24\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\11\363+\264Z\264\0\0<\265\0\0\0\0\302"
    "\241\0\0\0\0F\305\241\341\0\0\276s\0\0\0\0\0\0\0\0\0\0\0\0|T\0\0\0\0";
inline constexpr char english_filter[] =
    "\0\0@\10\0\0\20\0\0\0\1\20\0\0\0\0@\0\0\0\0\0\0\0\6\0\0\0\0\4\2\0\0\0\0\2\0\0\20\0\0@\0\4\0"
    "\0\0\0\0\4\0\3\4\0@\0\200\0\0\0\20@\0\0\0\0\0\0\0\0\0\0\0\0\0 \1A\2\0\20\0\0\0\0\0 \0\0\4\0"
    "\0  \0\0\0\0\4\0\0\0\0\10\0\0\0\0\0 \0\22\0\0@\0\0\0\0\0\0\0\0@\10\0 \200\2\0\0\0@\0\1\0H\0"
    "\220\4\300\0\0\0\0\0\0\0\0\0\4B\220\0\0\0\10 \0\0\2\0\0\0\0\0\2\0\0\20\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\4\0\0\0\0\0\0\4\0\0\0\300\2\0\4\0\0\4@\0\2\0\0\0\0\0\0\200\0\0@\0\0 \0\0\240\0\0\4\0\0"
    "\10\0 \0\0\0\20\0\0\0\0\0 \5\0 \0\0\10\0 \4\204\20\10\0\200\0\0\0\0\0\1\0\0\0\0 \0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\20\0\0\0\20\0\0\0\0\0\0\10 \0\0\22 \0\0\300 @\0\0\0\0\0 \0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\0\1\0\2\200\0\0\0\14\4\0\4\0@ \0\0\0\4\20\0\0\0\0\0\2\0"
    "  \0\201\220\0\0\0\10\0\0\0\0\0\2\0\0\0\1\10\0\0\1\0\200\0\0\0\0\0\0\0\200\0\0\0\0\0\0\10\0"
    "\0\0\20\0\0\10\0\1\0\0@\2\1\0\0\0\0\0\0\20\0@\0\0\0\0\0\0\0\20\0\1\2\0\0B\0\200\0\200\0\0\0"
    "\1@\0\0\0 \200\0\10\0\0\0\0\24\20\0\20\1\0\2\0\2\0\200\20\0\0\0\0\0\0\2@\220\0\240\0\0\0\0\0"
    "\0\20\0\0\0\0\4\200\0\0\0\0\0\0\0\0 \0\0\0\0\1\0\0\0\0\0 \0@H\2\0\0\0\0\240\0 \0\0\0\0\20\0"
    "\1\4\0\0\0$\1\0\200\3\0\0\0\0\20\0\20\0\0\20\0\0\0\20\4\0@\5 \0\1\0\0\4@\0\0\0\0\0\0\10\0\0"
    "\10\0\0 \0\0\1\0\1\0 \0@ \0\0\0\0\0\0\0\1\0\0\0 \0\0\200@  \0\0\10\0\20\0\0\0\0\2\0\0P\0\0\0"
    "@@\0\0\10\0@\0\11\0\0\0\0\0\10\0\10\0\200\0\10\0\0\0\0\1\0\1\10\0\4\0\0\0\4\0002\0\0\0\0\2@"
    "\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\2\0\0\0\0\0\10\0\15\0\0\0\0\0\0\0(\0@\0\200\0\0\0 @!\0\0\0\0\0"
    "\0\0\4\0\0\4\0\0\0\10\0\0\0\2\0\0\0\0\200\0\0\0\10\1\0\0\0\200\0\0 \0\2\6@\0\0\0\0\0\0\0\0\0"
    "\0\0\20\0\200\0$\0\22D\0\0\0\0\0\0\200\2\0\200\1\0\0\0\0\0\0\0\0\10\42\0\0\0\0\1\4\0@\220\0"
    "\0\0\0\0\1\0\0\0\0\0\0\0\2\0\0\0\0\2\0@\0\20\0\0\0\0\0\0\0\0\0\20\0\200\0\0\200\0\0\0\0\1\0"
    "\0\1\0\200\0\10@\0\2 @\0\0\10@\10\0\0\0\0\1\0\0\0\0\0\1\0\0\4\0  \0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\1\0\0\0\0\4\0 \3\200\4\200\0\200\0\0\0B\0\0\0\0$\0\0\0\10\20\4\0\0\20\0\0\200\201\4\0"
    "\0\0\0\0\0\0@\0\0\0\0\0\0\0\10\0\2\20\0\0\0\0\0\20\2\10\0\10\0\10$\300\0\0\20\0\0\0\0\0\0\0"
    "\0\0\0\200\10\0\0\0\0\0\0\0\240\0\0\0\0\0\0\20\0\0\20\0\0\2\0@\0\0\0\2\0\0\0\0\240\0\0@\0\0"
    "\1\0\0 \0\0\0\0\0\0@@\12\0@\2\0\4\0\0\20\4\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\0\201\0\0\0\2@\0\0"
    "\2\0\0\10 @\0\0\0\0\10\10\0\0 \0\0\0\10\0\20\0\30 \0\0\0\1\0\0\0\0\1\0\0\0\0\0\0 \0\0\0@\0\0"
    "\0\0\4\0\0\2\0\0\0\0\0\204\0\0\1\0\30@\0\14\0\2\0\0\0\0\0\0\4\0\0\0\2\0 \0\0 \0\10\20\0\0\0"
    "\0\0\0\0\0\1\0\0\0\0\0\204\0@\2\0\200\0\0 \0\0\10 \1\0\0\0\20\0\10\0\0@\4\0\0\1\0\2\0\0\0@\0"
    "\0\0\2\0\10\0@\0\0\0 \0\0\2\0\0\0\0 \1 \0  \200\1 \0\10\0\0\0 \0\0\0\0\0\0\2\0\0\10\0\0\0\0"
    "\0\0\20\0\0\0\0\4\0\1\0\0\0\0\0\0\0@\0\200\0\0\2\10\0100\0\300\0\0\0\0\0\0\0\1\0\10@ \0\0\0("
    "\0P\3\200\0\0\0\0\0\0\0\0\42\0\0\200\4@\2\0\0\0\0\0\0 \0\6\2\0\0\240@\0\0\200\4\0\0\0\0D\0\0"
    "(\0\0\0 \0\0\4\0\0 \0\0 \0\20\30\0\1\0\0\1\0\10\0\0\0\0\0*\0\0\0\0\0\0\0\0\0\2\200`\0\0H\0\0"
    "\0B\0\0\20\0\302\0\0\20\0\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\20\2\0\0\24\0\0\2\0\0\0\0\0\200\0\0"
    "\0\0\201\0\0\0\0\0\0\0\0\0\0\0\4\0\0\20\0\0\0\0\1\0\0\0\0\0@\0\0\4\0\0\4\0\0\0\0\0\200\0\1\0"
    "\0\0\200\0\0\0\0\0\0\0\0\0\0\0\200\0\0\0\0 \0\10\3\0\0\4\20\0\0\0\0\4\20\0\0\0\0\0\0\4\4\0\0"
    "\0\240\0\10\4\200\0\0 \0\0\0\0\0\10\0\0\0\0\10 \2\0\0\0\0\0\42\0\0\204\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0 \10\0\0@\0\0\0\0\0\0\200\0\14\0\0\0\0\0\0\4\0\0\0\0\0\0\0\14\0\0\0\1\1\200\200\0\0\4\0"
    "\1\0\0\0\200\0 \2\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\1\0\20\0\0\0\0\0\0\0\0\21\0\0\0\0"
    "\0\0\0\0\2\0\0\0\0\200\0\4\0\0\0\0\0\0\0\0\0\0\20\0\0\0\0\0\2\0\0\20\0\4\0\0 \4\0\0\0 \0\0\0"
    "\200\24\0\4\0\0\4\300\4\0\0\1\0\0\10\0@\10\1\0A\0\1\0\0\220\0\0\0\0\0\0\0\200\0@\0\0\0@\0\2"
    "\0@\0\0\0\0\0\0\0\0\4\0 \0\0@\2@\0\0\2\0\0\0\0\0\240\0\0\0@\0\0\2\0\0\0\0\0\0@ \0\0\0\4\0\0"
    "\200\0\0\4\0\0\0\20\0Q\0\20\0\0\0@\2\20\0\0$\0\10\20\0\0\0\10\0\0\0\0\6\0\0\0\0\1\0\0\0 \0\2"
    "\0\0\0\0\0\0\0\1\10\20\240\0\0\0\0\0\0\0\0\0 \0\5\0\0\2\0 \0\0\0\4\0\0\0\2\0\0@\2\0\0\0\0\0"
    "\0\0\0\4\0\0\0\0 \0\0B\0\0@\0\0\0\20\20\0 \0\0\0\0\0\0\0\0\0 \0\0\0\0\20\0\200\4\0\0\0\0\0\0"
    "\0\0\0\0\0\0\0\0\20@ \0\0\0\0\0\20\0\0@\0\0\0\0\0\0@\12\2\201\200!\0\0\0\0\0\2\0\0\0\0\4\0\0"
    "\0\0\0\4\0\0@\0\0\0\0\0\0\0\0\0\0 \1\0\0\0 \4@\0 @\0 \0\0\0\0\0\0\0 \14\0\0\0\0\0\0 \0\10\0"
    "\0\0\0\204\0\0$\0\0\1\0\0\0 \2\0\0\0!\0A\0\4@\0\0\0\0\1\0\0\0F(\0\0\200\10\0\0\15\0\0\0\0\0@"
    "\0\300\220\0\0\12\0\0\20\0\0\4\0\0@\0\0\0\0 \0\0\0\200\0\0\2\200\0\0\0\6\0\0\20\0\0\0\0\34\0"
    "\2\0\0\0\0\0\0\0\240\0\0\0\0\0\204\0\0 \0\0\0\0\0\20\0\0\0\0\0\1\0\0\0\10\0\0\201\0\0\0\0@\0"
    "\4\0\0\200\0\0\0\6\0\0\12\0\0\0\0\0\200 \0\20\10\0\0\0\0\10\0\10\1\0\0\0\0\0\20\0\0\0\1\0\0"
    "\0\0\2\0\0\0 \6\0\0\10\0\0\0\2\0\0\0\4\0\0\2\20\0 \0\20\0\0\0\0\0\0\0\0\0\204 \0\0\14\0\0\4"
    "\0\0\10\0\0\0 \0\0\0 \200\0\0\0\0\0\0\0\0\0$\0\20\0\0\0\0\20\20\0\0\0\0\0\2\0\200\0\0\0\0\0"
    "\20\0\0\0\0\1\0\0\0 \0\0\0\10B\0\0\0\0 \20\20\0\0\0\0\0\42\0\10\0\0 \0\4\1\0\0\0\0\0\0\0\4\0"
    "\0\0\0\1@\0\0\0\0\0\2\0\0\0\20\2@@\0\0\0\0\0 \10\0\0\0 \0\0\0\0\1\0\0\10\10\0\0\20\200\0\0D"
    "\0\10\0\0\0\4\2 \2\0\0\0\0\0\20\0\200\0\0\0\0 \1\0\0\0\3 \0\2\0\0\0\0\0\0\0\0\0\200\0\0@\0 "
    "\0\0\0\0\0\0\0\0\0\200H \0\0\0\0 \200\0\200\0\0\0\20\10\0\0\0\0\0\0004\0\0\0\0   \0@\0\0\0 `"
    "\0\0\0\0\0\0\0\0\0\0\0\0 \0@\2\0\0\10\1\0\0\4\0\0\0\4\0\2\0\0\0\0\200\0 \0\0\0\0\200\0\0\0"
    "\10\0 \0\0\0\0\0 \0\0\0@\0\0\0\0\0\0\2\12\0\2\4\0\0\0\0\201\0\0\0\2\0\0\0D\0@\0\0\0 \2\0\0\0"
    "\10\2\0\10\4\0\4@\10\0\10\0\1\0\0\0\0\0\0\20\0\4\0\0\0\0@\0\0\0\0\0@\0\0\0\0\0\10\2J\0\0\10"
    "\0\0\0\4\0\0\0\0\0\1\0\0\2@\0\0\10\0\0\0\0\4\2\0\0\0\0\200\0\0\1\0\0\0\4\0\0\0\0\0@\0\10\10"
    "\4\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\4\0\0\0D\0\0\0\0\4\0\0\2\0\0\200\0\0\2@ \0@\0\0\0\0"
    "\0\200\0\0\0\0@\0\0\0\4\0\0\0\2\0\0\0\0\0\10\0\1\20D \4\0\20\1\0\0\0\0\0\1\201\20\0 \1\0\0\1"
    "\14\0\0\20\0\0\0\0000\0\0\0\0\0\200\0\0\0\0\0\0\2\201\0\0\0\0\0\0\0\0\2\0\0\4\0\0\0\0\0\0\0"
    "\0\210\20\0\10\20\1\0\220\0\0\6\0\13\10\0\0\0\20\0\0\0\0\0\0\10\0\2\0\0\0\0\2\0\0\0\0\0\0\0"
    "\0\6\0\0\0\4\0\200@\0\14!\0\0\0@\0 \0\10\0\0\0\0\0\0\0\0\0\201\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "\0\0\0\1\0\0\0\0\0\0\0\0\200\0\0\4\201\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\200\0\0\0\0\4\0\0 "
    "\0 \0\4 \0\0\0\200\0\0\0@\2\0\0\0\200\2\0\0\10\1\0@\0\0\0\0\1\0\0\0\4\10\0\0\0\0\0\0\0@\0\2"
    "\0\0\0\0\0\2\300\20\0\0\0\0\0\0\0\0\20\0\0\0\0\0\0\0\0\0\200\2\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0"
    "\0\4\0\0\0\0\0\0\0\0\0\0\0\2\0@\0\0@\0\0\0@\1\0\0\0\0\0\0 \0\0\0\0\10\0 \0\10\4 \0\0@\0 \0"
    "\10\10\1\0\0\0 \0\0\0\0\0\0\20\0\0\2\0\0\0\0\0\10\0\0\0\0\0\0\12\0\0\0\0\0\0\0\0\4\20\0\0\10"
    "\0\0\0\0A\0\0\10\0\0\4\0\4\4\0\0\0\0\0\0\0\0\0\4\0\0\2\0 \0\0\0\1\0\0\0\0\0\200\200\1\0\0"
    "\200\0\0\0\0\0\20\0\2\0\0\0 \0\20\20\0\0\10\0\0\0\0\200\0\0\0\0\200\0\0\0\0\12\0\0\2\0\0\0\0"
    "\0\10\2\200\0\0\0\0\200\1\0@\0\0\0\0\0\0\0\0\0\0@\0\3\0\0\0\0\0\0\0\0\0\20\0\0\0\0\1\0\0\0\0"
    "\0\0\0\0\20\0\0\0\0\20\0\0\0\0\4\0\0\0\0D\2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\20\0\0\2\0\0 \0\0"
    "\0\0\0\0\20\0\0\200\0\0\0\1\0D\200\0\0P\10\0\0\0\0\0\0\0\0\200\220\0\10\0\0\0\0\0\0\245\0\0"
    "\2\0\0\0\0\200\1\0 \1\0\200\0\200\0\0\0\0\4\0@\20\0\0\0\1\0\0\0\0\0\0\0\0\0\0\4\0\0\3\0\0\42"
    "\0\0\200\10\0\0\0\0\200\0\0\0\0\0\0\0\42\0\0\0\0\0\0\0\0\200\0\1\0\0\0\0\0\0\2\0\0\20\20\0\0"
    "\0\0\0@\0\0\0\0\0\200\0\4\0\200\0\0\0\0\4$\0\0\0\0\0\0\0\0\0\0\10\0\0\0\0\1\0\0\0\0@\0\10\0"
    "\0\0\0\0$ \0\20\0\200\0\200\0\0\200\0\0 \0\0\0\0\0\0\0\10\0\0\0\0\0\0\200\0\0\0\0 \0\0\0\0\0"
    "\0\11\20\4\0P\0\0\0\0\0\0\0\0\0\200@\24\0\0\0\0\0\0\4\0 @\0\4\0\0\20\0\0\0\0\200\0\0\0\4\0@"
    "\0\22\2\0\0\0@\0\0\0\10\0\20 \1\0\0\0\0\10\0\0\2\0\11\2\0\0\0\20\4\1\0\0\0\20\0\10\0\0\0\200"
    "\0\0\0\2\30\0\0\0\0\30\0\0\20\0\0\0\0\0\0\200\0\0\0\20\0\0\0@\0\0\4\0\0\0\300\0\0\0\0B\0\0\0"
    "\0\0\0\20\0\0\0\0\0\20\10\0\10\0 \0 \0\0\240\0\220\0\0\0\0\1\0\0\0\0\10\1\4\20\0 \0\10\0\0\4"
    "\0\4\0\0\0@\1@\0\0 \2\4\0\0\20\20\0\1\0\20\1\0\0\0\0\0\0\20\0\320\0 \10\0\0\202\0P\2\0\0\0\4"
    "@\0\0\0\0\0 \0\0\0\2H\0\2\0\0\0\0\0\4\0\0\0\0\0\0 \0\200\0\0\20\0\0\0\0\0 \0\0\4\0\4\0\20\0"
    "\0\0\0\22\0\0\0\0 \226\0\0\2\0\0\0\0\0\0\200\0\2\0\0\0\2\2\0\0\10\4 \0\0\0\0\0\0\0\0\1\0\0"
    "\20\0\0\20\0\0\0\0\0\0@\0\4\0\0\0\202\0@\0\0\14\0\0\0@\0\0\0\0 \202\0\0\0(\0\1  \1@\0\0\200"
    "\2\0\0\0\200\11\0\0\201\0\0\2 \0\0\0\0\0\0\20\0\0\20\0@\200\0\0\0\0\0\0\10\0\0\0\0\0\2\0\0\4"
    "\1\0\0\0001\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\2 \0\0\11\0\0\10\0\10\0\0 \0\0\0@\0\0\0\0B\0\4\0\0"
    "\0\0\0\0\0\0\20\0\12\0\4\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\0\0\2@\0\0\2\0\0@\4\0\0\0\4\0\0 \2\0"
    "\4\0\1@\300!\0@\0\4\20\1\0\2\0\0\0\0\0\0\20\0\0\0\0\0\10\0\0\0\0 \0\0\0\1\0\202\0 @\0\0\0\0"
    "\0\0\0\0\0\204\200\0\2\0\0\0\2\0\0\2\10\2\20\2\0\2\0\2\0@\0\0\0\0\0\4\0\0\0\200\0\4\0\0\1\0"
    "\20\0@\0\0\0\0\0A\0@\2\0\0\0\0\0\0\0\0\0\0\300\0\30\0\0\0\0\0\0\200\0\0@@\0\0\0\0\0\0\0\0\30"
    "\0 \0\0\0\0\0\0\0\0@\0\1\0\0\0\0\0\10 \4\0\0\0\0\0\0\0\10\200\1\0\0\0\0\0\0\0\0\0\0";
inline constexpr Role english_roles[] = {
Role{0x0U},Role{0x1000U},Role{0x2000000000000U},Role{0x10000000000U},Role{0x8000000000U},
Role{0x200U},Role{0xc000000000U},Role{0x40408000000000U},Role{0x40000000000U},
Role{0x20000000000U},Role{0x800000000000000U},Role{0x400000U},Role{0x40000000000000U},
Role{0x400000000000000U},Role{0x1000000000000800U},Role{0xc0000000000000U},
Role{0x80400000000000U},Role{0x400000000U},Role{0x100000000000000U},Role{0x200000000000000U},
Role{0x800U},Role{0x200000000000U},Role{0x8000000000000000U},Role{0x1000000U},
Role{0x80004000000000U},Role{0x10U},Role{0xc0800000000000U},Role{0x80000000000000U},
Role{0x84000000000000U},Role{0x8U},Role{0x800000000000008U},Role{0x4000U},Role{0x60000000000U},
Role{0x800000000004000U},Role{0x1000000000000000U},Role{0x1080000020000000U},Role{0x180000000U},
Role{0x200000000U},Role{0x400000000000U},Role{0x80000000U},Role{0x80000020000000U},
Role{0x440000U},Role{0x40000U},Role{0x2000000000000000U},Role{0x20000U},Role{0x80000000000U},
Role{0x10000000000000U},Role{0x1U},Role{0x20U},Role{0x200000U},Role{0x2U},Role{0x4800000000U},
Role{0x80000800000000U},Role{0x800000000U},Role{0x8000000800U},Role{0x80008000000000U},
Role{0x10000000U},Role{0x80060000000000U},Role{0x100000000000U},Role{0x2000000U},
Role{0x1000000010000000U},Role{0x10000U},Role{0x88400000000000U},Role{0x1000000020000800U},
Role{0x8000000U},Role{0x40040U},Role{0x4000000000000000U},Role{0x400U},Role{0x100000U},Role{0x4U},
Role{0x140000000000000U},Role{0x800000000400000U},Role{0x4000000000400000U},
Role{0x4000040000000000U},Role{0x100000100000U},Role{0x2000000000U},Role{0x80004000100000U},
Role{0x100U},Role{0x8800000000000000U},Role{0xa0000000000000U},Role{0xc0400000000000U},
Role{0x4800000000000000U},Role{0xc0408000000000U},Role{0x100000000U},Role{0x2080U},
Role{0x800000000002000U},Role{0x2000U},Role{0x4000000U},Role{0x80800000000000U},
Role{0x280400000000000U},Role{0x81800000000000U},Role{0x800000000008000U},Role{0x81000000000000U},
Role{0x40008000000000U},Role{0x80000000440000U},Role{0x80000000040000U},Role{0x1000000000U},
Role{0x80000U},Role{0x40000000U},Role{0x508000000000U},Role{0x40400000000000U},
Role{0x2008000000000U},Role{0x800000000000U},Role{0x40200000000000U},Role{0x4000000000000U},
};
inline constexpr Vocabulary english_words{{english_blob, sizeof english_blob}, english_entries, english_slots, english_roles, 4095, english_filter, 17};
inline constexpr std::string_view english_measures[] = {
    "",
    "share",
    "year",
    "month",
    "week",
    "day",
    "quarter",
    "hour",
    "minute",
    "barrel",
    "barrel of oil equivalent",
    "ounce",
    "ton",
    "tonne",
    "pound",
    "kilogram",
    "gram",
    "gallon",
    "liter",
    "litre",
    "bushel",
    "acre",
    "hectare",
    "square foot",
    "square meter",
    "mile",
    "kilometer",
    "unit",
    "piece",
    "head",
    "person",
    "capita",
    "employee",
    "customer",
    "subscriber",
    "user",
    "household",
    "passenger",
    "night",
    "room",
    "seat",
    "ticket",
    "bottle",
    "pack",
    "pair",
    "MWh",
    "kWh",
    "MMBtu",
    "Mcf",
    "ADS",
    "ADR"};
}  // namespace finq::text::tables
// clang-format on

namespace finq::languages {
/// English.
inline constexpr text::Language english{
    "en", &text::tables::english_words, text::tables::english_measures,
    '.', false,
    nullptr, 0};
}  // namespace finq::languages

// finq/say/near_words.hpp: Known words that an unknown one may be a slip for.
namespace finq::say {

/// The part in which two words differ once their common begin and end are taken away.
struct Difference {
  std::string_view a;
  std::string_view b;
};

constexpr Difference difference(std::string_view a, std::string_view b) noexcept {
  while (!a.empty() && !b.empty() && text::lower(a.front()) == text::lower(b.front())) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && text::lower(a.back()) == text::lower(b.back())) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  return {a, b};
}

/// Two neighbours have changed places: "UDS".
constexpr bool is_swapped(std::string_view a, std::string_view b) noexcept {
  const Difference d = difference(a, b);
  return d.a.size() == 2 && d.b.size() == 2 && text::lower(d.a[0]) == text::lower(d.b[1]) &&
         text::lower(d.a[1]) == text::lower(d.b[0]);
}

/// One letter is missing, too many or another, or two have changed places; not the same word.
constexpr bool is_slip(std::string_view a, std::string_view b) noexcept {
  const Difference d = difference(a, b);
  const std::size_t longer = d.a.size() > d.b.size() ? d.a.size() : d.b.size();
  return longer == 1 || is_swapped(a, b);
}

/// The words of a figure that are long enough to be recognised with a slip.
inline constexpr std::string_view words_of_figures[] = {
    "thousand",   "million",  "billion",  "trillion", "percent", "percentage", "points",
    "basis",      "dollar",   "dollars",  "euro",     "euros",   "pound",      "pounds",
    "yuan",       "francs",   "rupees",   "cents",    "pence",   "days",       "weeks",
    "month",      "months",   "quarter",  "quarters", "years",   "fiscal",     "share",
    "annualized", "January",  "February", "March",    "April",   "August",     "September",
    "October",    "November", "December"};

/// The codes that people mistype most, since they type them most.
inline constexpr std::string_view frequent_codes[] = {"USD", "EUR", "GBP", "JPY", "CNY", "CHF",
                                                      "CAD", "AUD", "INR", "HKD", "SGD", "BRL"};

constexpr bool is_code_like(std::string_view word) noexcept {
  return word.size() == 3 && text::is_upper(word[0]) && text::is_upper(word[1]) &&
         text::is_upper(word[2]);
}

/// The current code with two letters exchanged, or the frequent one with another letter.
constexpr std::string_view near_code(std::string_view word) noexcept {
  for (const tables::CurrencyRow& row : tables::currency_rows) {
    const std::string_view code{tables::currency_text + row.text, row.code_size};
    if (Currency::from_packed(row.packed).is_current() && is_swapped(word, code)) return code;
  }
  for (const std::string_view code : frequent_codes) {
    if (is_slip(word, code)) return code;
  }
  return {};
}

/// "billion" for "bilion", "USD" for "UDS"; empty where the word is known or like none.
constexpr std::string_view near_word(std::string_view word) noexcept {
  if (is_code_like(word)) return near_code(word);
  const bool is_known = languages::english.words->find(word).is_known();
  if (word.size() < 4 || is_known) return {};
  for (const std::string_view known : words_of_figures) {
    if (is_slip(word, known)) return known;
  }
  return {};
}

}  // namespace finq::say

// finq/text/digits.hpp: Digits and their marks become an exact number.
namespace finq::text {

/// A fraction has no more digits, as a whole number has no more.
inline constexpr int most_decimals = 38;

enum class DigitsError : std::uint8_t { malformed, too_long };

namespace digits_detail {

/// Sums up to 38 significant digits in 128 bits, word-wise.
class Coefficient {
 public:
  /// Appends a digit; false where it cannot be held.
  constexpr bool push(unsigned digit) noexcept {
    if (digit == 0) {
      zeros_ += used_ > 0 ? 1 : 0;
      return true;
    }
    return flush() && append(digit);
  }
  /// Keeps the zeros that are not behind a decimal mark.
  constexpr bool flush() noexcept {
    for (; zeros_ > 0; --zeros_) {
      if (!append(0)) return false;
    }
    return true;
  }
  constexpr int held_zeros() const noexcept { return zeros_; }
  constexpr std::uint64_t high() const noexcept { return high_; }
  constexpr std::uint64_t low() const noexcept { return low_; }

 private:
  constexpr bool append(unsigned digit) noexcept {
    if (++used_ > 38) return false;
    if (used_ <= 19) {  // 19 nines fit 64 bits
      low_ = low_ * 10 + digit;
      return true;
    }
    const std::uint64_t right = (low_ & 0xFFFFFFFFU) * 10 + digit;
    const std::uint64_t left = (low_ >> 32U) * 10 + (right >> 32U);
    high_ = high_ * 10 + (left >> 32U);
    low_ = (left << 32U) | (right & 0xFFFFFFFFU);
    return true;
  }

  std::uint64_t high_ = 0;
  std::uint64_t low_ = 0;
  int used_ = 0;
  int zeros_ = 0;
};

struct Marks {
  std::size_t dots = 0;
  std::size_t commas = 0;
  std::size_t others = 0;                     // blanks and apostrophes
  std::size_t last = std::string_view::npos;  // of the dots and commas
};

constexpr Marks count_marks(std::string_view digits) noexcept {
  Marks marks;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (is_digit(digits[i])) continue;
    if (digits[i] == '.') {
      ++marks.dots;
      marks.last = i;
    } else if (digits[i] == ',') {
      ++marks.commas;
      marks.last = i;
    } else {
      ++marks.others;
    }
  }
  return marks;
}

/// Groups of three, or the Indian way: two and two and three at the end.
constexpr bool are_groups(std::string_view whole, char mark) noexcept {
  std::size_t size = 0;
  bool last = true;
  bool twos = false;
  for (std::size_t i = whole.size(); i > 0; --i) {
    const char c = whole[i - 1];
    if (is_digit(c)) {
      ++size;
      continue;
    }
    if ((c == '.' || c == ',') && c != mark) return false;
    if (static_cast<std::uint8_t>(c) >= 0x80 && (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80U) {
      continue;  // the tail of a thin blank
    }
    const bool two = !last && size == 2 && mark == ',';
    if (size != 3 && !two) return false;
    if (size == 3 && twos) return false;
    twos = twos || two;
    last = false;
    size = 0;
  }
  return size >= 1 && size <= (twos ? 2U : 3U);
}

/// Where the decimal mark stands in a lone-mark number, or npos: "1.234", "1,00", "0,123".
constexpr std::size_t lone_mark(std::string_view digits, std::size_t at, char decimal) noexcept {
  const std::size_t behind = digits.size() - at - 1;
  const bool may_group = behind == 3 && at >= 1 && at <= 3 && digits[0] != '0';
  const bool is_decimal = digits[at] == decimal || !may_group;
  return is_decimal ? at : std::string_view::npos;
}

/// True where a lone mark that is not the language's decimal one reads as neither.
constexpr bool is_malformed(std::string_view digits, std::size_t at, char decimal) noexcept {
  const std::size_t behind = digits.size() - at - 1;
  return digits[at] != decimal && behind > 3 && digits[0] != '0';
}

/// The zeros at the end of a fraction say nothing.
constexpr std::string_view without_last_zeros(std::string_view fraction) noexcept {
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  return fraction;
}

}  // namespace digits_detail

namespace digits_detail {

/// Up to 18 digits, among them one dot at most, and no zero at the end of a fraction: what most
/// numbers are. False for all else.
constexpr bool read_plain(std::string_view digits, std::uint64_t& sum, int& places) noexcept {
  constexpr std::size_t most = 18;  // what 64 bits hold
  if (digits.size() > most || !is_digit(digits.front()) || !is_digit(digits.back())) return false;
  std::size_t behind_point = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (is_digit(digits[i])) {
      sum = sum * 10 + static_cast<std::uint64_t>(digits[i] - '0');
    } else if (digits[i] == '.' && behind_point == 0) {
      behind_point = i + 1;
    } else {
      return false;
    }
  }
  places = behind_point == 0 ? 0 : static_cast<int>(digits.size() - behind_point);
  return places == 0 || digits.back() != '0';
}

}  // namespace digits_detail

/// Reads digits with their marks (`1,234.56`, `12,34,567`, `1.234.567,89`, `1'234`).
///
/// `decimal` decides where both readings stand ("1.234"). Exact: at most 38 digits, and 38
/// decimals, without leading zeros and without zeros at the end of the fraction. O(size).
constexpr Result<Decimal, DigitsError> read_digits(std::string_view digits, char decimal) noexcept {
  using namespace digits_detail;
  std::uint64_t plain = 0;
  int places = 0;
  if (decimal == '.' && read_plain(digits, plain, places)) {
    return Decimal::make(false, 0, plain, -places).value();
  }
  const Marks marks = count_marks(digits);
  std::size_t point = std::string_view::npos;
  char group = decimal == '.' ? ',' : '.';
  if (marks.dots + marks.commas == 1) {
    if (marks.others == 0 && is_malformed(digits, marks.last, decimal)) {
      return DigitsError::malformed;
    }
    point = marks.others > 0 ? marks.last : lone_mark(digits, marks.last, decimal);
    if (point == std::string_view::npos) group = digits[marks.last];
  } else if (marks.dots > 0 && marks.commas > 0) {
    point = marks.last;
    group = digits[point] == '.' ? ',' : '.';
  } else if (marks.dots + marks.commas > 1) {
    group = marks.dots > 0 ? '.' : ',';
  }
  const std::string_view whole = digits.substr(0, point);
  const bool grouped =
      marks.dots + marks.commas + marks.others > (whole.size() == digits.size() ? 0U : 1U);
  if (grouped && !are_groups(whole, group)) return DigitsError::malformed;

  Coefficient sum;
  for (const char c : whole) {
    if (is_digit(c) && !sum.push(static_cast<unsigned>(c - '0'))) return DigitsError::too_long;
  }
  int exponent = 0;
  if (whole.size() != digits.size()) {
    const std::string_view fraction = without_last_zeros(digits.substr(point + 1));
    if (!fraction.empty() && !sum.flush()) return DigitsError::too_long;
    for (const char c : fraction) {
      if (!is_digit(c)) return DigitsError::malformed;
      if (!sum.push(static_cast<unsigned>(c - '0'))) return DigitsError::too_long;
    }
    exponent = -static_cast<int>(fraction.size());
  }
  exponent += sum.held_zeros();
  if (exponent < -most_decimals) return DigitsError::too_long;
  const auto value = Decimal::make(false, sum.high(), sum.low(), exponent);
  if (!value) return DigitsError::too_long;
  return *value;
}

}  // namespace finq::text

// finq/say/number_hints.hpp: Hints for numbers that are written in an unreadable way.
namespace finq::say {

/// A sentence, which may quote a word of the phrase or for it: `before`, "`quoted`", `after`.
struct Hint {
  std::string_view before{};
  std::string_view quoted{};
  std::string_view after{};

  constexpr bool is_empty() const noexcept { return before.empty(); }
};

constexpr std::size_t count(std::string_view text, char wanted) noexcept {
  std::size_t found = 0;
  for (const char c : text) found += c == wanted ? 1 : 0;
  return found;
}

constexpr bool has_digit(std::string_view text) noexcept {
  for (const char c : text) {
    if (text::is_digit(c)) return true;
  }
  return false;
}

/// `1O.5`, `l00`: among digits and marks no letter but one that looks like a digit.
constexpr Hint hint_at_letters(std::string_view figure) noexcept {
  char seen = 0;
  for (const char c : figure) {
    if (!text::is_ascii_letter(c)) continue;
    if (c != 'O' && c != 'o' && c != 'l' && c != 'I') return {};
    seen = c;
  }
  if (seen == 0 || !has_digit(figure)) return {};
  if (seen == 'O') return {"the letter ", "O", " stands where the digit 0 may be meant"};
  if (seen == 'o') return {"the letter ", "o", " stands where the digit 0 may be meant"};
  if (seen == 'l') return {"the letter ", "l", " stands where the digit 1 may be meant"};
  return {"the letter ", "I", " stands where the digit 1 may be meant"};
}

/// `1e9`: digits, e, digits.
constexpr Hint hint_at_exponent(std::string_view figure) noexcept {
  const std::size_t e = figure.find_first_of("eE");
  if (e == std::string_view::npos || e == 0 || !text::is_digit(figure[e - 1])) return {};
  if (e + 1 == figure.size()) return {};
  if (figure.find_first_not_of("0123456789", e + 1) != std::string_view::npos) return {};
  return {"exponents are not read: write every digit, or a scale such as ", "billion", ""};
}

constexpr Hint hint_at_underscore(std::string_view figure) noexcept {
  if (count(figure, '_') == 0 || !has_digit(figure)) return {};
  return {"thousands are parted by commas, not by underscores: ", "1,000", ""};
}

/// A malformed number that the other decimal mark would make whole.
constexpr Hint hint_at_decimal_mark(std::string_view figure) noexcept {
  if (count(figure, ',') == 0) return {};
  if (!text::read_digits(figure, ',').has_value()) return {};
  return {"if the comma is the decimal mark, say so: DecimalMark::comma, or --decimal comma"};
}

/// `1.5.2`, `1,23,45`, `€5,00,0`.
constexpr Hint hint_at_malformed(std::string_view figure) noexcept {
  const Hint european = hint_at_decimal_mark(figure);
  if (!european.is_empty()) return european;
  if (count(figure, '.') > 1) {
    return {"a number has one decimal mark; a date is written ", "2025-09-30", ""};
  }
  return {"commas part groups of three digits, as in ", "1,234,567.89", ""};
}

/// Digits of full width, as East Asian keyboards write them: U+FF10 to U+FF19.
constexpr Hint hint_at_wide_digits(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const char32_t c = text::decode(text, at).value;
  if (c < 0xFF10 || c > 0xFF19) return {};
  return {"digits of full width are not read: write 0 to 9"};
}

/// What any error may come from.
constexpr Hint hint_at_number(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view figure : {figure_around(text, at), figure_before(text, at)}) {
    for (const Hint& hint :
         {hint_at_letters(figure), hint_at_exponent(figure), hint_at_underscore(figure)}) {
      if (!hint.is_empty()) return hint;
    }
  }
  return hint_at_wide_digits(text, at);
}

}  // namespace finq::say

// finq/say/hint.hpp: Recognises the common mistake behind a refused phrase.
namespace finq::say {

/// One refused phrase, and what may have been meant.
class HintFinder {
 public:
  constexpr HintFinder(const ParseError& error, std::string_view text) noexcept
      : error_{error},
        text_{text},
        at_{place_in(text, error.offset)},
        word_{word_at(text, error.offset)} {}

  constexpr Hint find() const noexcept {
    if (is_about_bytes()) return at_bytes();
    const Hint number = hint_at_number(text_, at_);
    return number.is_empty() ? by_code() : number;
  }

 private:
  constexpr bool is_about_bytes() const noexcept {
    return error_.code == ParseErrc::invalid_utf8 || error_.code == ParseErrc::unexpected_byte;
  }

  constexpr Hint at_bytes() const noexcept {
    if (error_.code == ParseErrc::unexpected_byte || at_ == text_.size()) return {};
    const unsigned byte = text::byte_at(text_, at_);
    if (byte == 0xA3) return {"in Latin-1 this byte is ", "£", ": convert the text to UTF-8"};
    if (byte == 0xA5) return {"in Latin-1 this byte is ", "¥", ": convert the text to UTF-8"};
    if (byte == 0x80) return {"in Windows-1252 this byte is ", "€", ": convert the text to UTF-8"};
    return {"the text may be in another encoding, such as Windows-1252: convert it to UTF-8"};
  }

  constexpr Hint by_code() const noexcept {
    switch (error_.code) {
      case ParseErrc::malformed_number: return hint_at_malformed(figure_around(text_, at_));
      case ParseErrc::expected_unit: return at_missing_unit();
      case ParseErrc::expected_figure:
      case ParseErrc::expected_digit:
      case ParseErrc::not_understood: return at_words();
      case ParseErrc::second_figure:
        return {"a phrase is one figure; scan finds each figure of a text"};
      case ParseErrc::currency_conflict:
        return {"two currencies contradict each other: leave out ", word_, " or the one before it"};
      case ParseErrc::wrong_kind: return at_wrong_kind();
      default: return by_other_code();
    }
  }

  constexpr Hint by_other_code() const noexcept {
    switch (error_.code) {
      case ParseErrc::no_such_date: return at_date();
      case ParseErrc::not_exact:
        return {"nothing is rounded for you: leave out digits, or use a scale such as ", "billion",
                ""};
      case ParseErrc::unbalanced:
        return {"a negative amount has both parentheses: ", "($5.4 million)", ""};
      case ParseErrc::ambiguous_currency:
        return {"write the currency's code, as in ", "USD 5",
                ", or set a default with Options::with"};
      case ParseErrc::says_more:
        return {"parse<Match> keeps all that the phrase says about its figure"};
      default: return {};
    }
  }

  constexpr Hint at_missing_unit() const noexcept {
    if (const Hint slip = at_slip(); !slip.is_empty()) return slip;
    if (word_.empty() && error_.expected == Expected::scale_or_currency) {
      return {"an amount names its currency, as in ", "5 million USD", ""};
    }
    if (word_.empty()) {
      return {"5 may be 5%, 5 USD or 5 years: say which, or ask for a Decimal (--as number)"};
    }
    if (is_code_like(word_)) return {"no currency has the code ", word_, ""};
    return {};
  }

  constexpr Hint at_slip() const noexcept {
    const std::string_view letters = letters_of(word_);
    if (any(find_marker(letters).roles, text::Role::currency)) return {};
    const std::string_view near = near_word(letters);
    if (near.empty()) return {};
    return {"did you mean ", near, "?"};
  }

  constexpr Hint at_words() const noexcept {
    if (const Hint slip = at_slip(); !slip.is_empty()) return slip;
    if (word_.starts_with('%') && word_.size() > 1) {
      return {"the sign stands behind the number: ", "5%", ""};
    }
    const bool is_behind = error_.expected == Expected::end_of_phrase;
    if (!is_behind || word_.empty()) return {};
    if (any(find_marker(letters_of(word_)).roles, text::Role::currency)) {
      return {"an amount has one currency: leave out ", word_, " or the one before it"};
    }
    return {"parse reads a figure and its own words alone; scan finds figures in any text"};
  }

  constexpr Hint at_wrong_kind() const noexcept {
    const Found found = error_.found;
    if (found == Found::percentage_points || found == Found::basis_points) {
      return {"points are no percentage but a distance of two: PercentagePoints, BasisPoints"};
    }
    if (error_.expected == Expected::scale_or_currency) {
      return {"an amount of money ends with a currency, not with ", word_, ""};
    }
    if (is_range(found)) {
      return {"a range has two ends: read it as a Range, such as Range<Money>"};
    }
    if (found == Found::percent) {
      return {"a percentage is no amount and no point: read it as a Percent"};
    }
    return {};
  }

  constexpr Hint at_date() const noexcept {
    const char before = at_ > 0 ? text::lower(text_[at_ - 1]) : '\0';
    if (before == 'q') return {"a year has four quarters, Q1 to Q4"};
    if (before == 'h') return {"a year has two halves, H1 and H2"};
    if (word_.find_first_of("-/") != std::string_view::npos) {
      return {"year, month and day are written ", "2025-09-30", ""};
    }
    return {};
  }

  ParseError error_;
  std::string_view text_;
  std::size_t at_;
  std::string_view word_;
};

}  // namespace finq::say

// finq/explain.hpp: Shows where and why a phrase was refused.
namespace finq {

/// An error beside its text, which must outlive it. Made by `explain`.
struct Explanation {
  ParseError error{};
  std::string_view text{};
};

/// The error as a value to show: `write` it, or format it with fmt.
///
///     byte 3: these words are not understood
///       $5 bilion
///          ^
///       expected the end of the phrase, found "bilion"
///       hint: did you mean "billion"?
///
/// Three to five lines without a line break at the end, and nothing allocated. The caret stands
/// under the byte, also behind wide or combined characters; of a long text the piece around it is
/// shown; bytes that are no text are escaped (`\n`, `\xff`). There is a hint where a common mistake
/// is recognised. The time does not depend on how long the text is, but for the hint.
constexpr Explanation explain(const ParseError& error, std::string_view text) noexcept {
  return {error, text};
}

namespace say {

inline constexpr std::string_view margin = "\n  ";

template <class Out>
constexpr Out put_quoted(Out out, std::string_view text) {
  *out++ = '"';
  out = put_escaped(out, text);
  *out++ = '"';
  return out;
}

/// The phrase, and a caret below.
template <class Out>
constexpr Out put_place(Out out, const Explanation& explanation) {
  const std::string_view text = explanation.text;
  const Window window = window_around(text, place_in(text, explanation.error.offset));
  const bool is_cut = window.begin > 0;
  out = put(put(out, margin), is_cut ? "…" : "");
  out = put_escaped(out, text.substr(window.begin, window.end - window.begin));
  out = put(put(out, window.end < text.size() ? "…" : ""), margin);
  for (int column = is_cut ? -1 : 0; column < window.column; ++column) *out++ = ' ';
  *out++ = '^';
  return out;
}

/// What could have stood there, and what stands there.
template <class Out>
constexpr Out put_expectation(Out out, const Explanation& explanation) {
  out = put(put(put(out, margin), "expected "), describe(explanation.error.expected));
  const std::string_view word = word_at(explanation.text, explanation.error.offset);
  out = put(out, ", found ");
  if (word.empty()) return put(out, "the end");
  if (const auto kind = describe(explanation.error.found); !kind.empty()) {
    out = put(put(out, kind), ": ");
  }
  out = put_quoted(out, word);
  return is_cut(word, explanation.text) ? put(out, "…") : out;
}

template <class Out>
constexpr Out put_hint(Out out, const Explanation& explanation) {
  const Hint hint = HintFinder{explanation.error, explanation.text}.find();
  if (hint.is_empty()) return out;
  out = put(put(put(out, margin), "hint: "), hint.before);
  return hint.quoted.empty() ? out : put(put_quoted(out, hint.quoted), hint.after);
}

}  // namespace say

template <>
struct Writing<Explanation> {
  static constexpr std::string_view notations = "";
  static constexpr bool has_digits = false;
  template <class Out>
  static constexpr Out write(Out out, const Explanation& value, const Style&) {
    out = say::put(out, "byte ");
    out = say::put_digits(out, say::Shown{Decimal{value.error.offset}}, false);
    out = say::put(say::put(out, ": "), describe(value.error.code));
    if (!value.text.empty()) out = say::put_place(out, value);
    return say::put_hint(say::put_expectation(out, value), value);
  }
};

}  // namespace finq

// finq/options.hpp: How to read: which kinds, which language, which defaults.
namespace finq {

/// A set of kinds: `Kinds{Kind::money, Kind::percent}`.
class Kinds {
 public:
  constexpr Kinds() = default;
  constexpr Kinds(std::initializer_list<Kind> kinds) noexcept {
    for (const Kind kind : kinds) insert(kind);
  }
  constexpr Kinds(Kind kind) noexcept { insert(kind); }

  constexpr void insert(Kind kind) noexcept {
    bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(kind)));
  }
  constexpr bool contains(Kind kind) const noexcept {
    return (bits_ >> static_cast<unsigned>(kind) & 1U) != 0;
  }
  friend constexpr bool operator==(Kinds, Kinds) = default;

  /// Every kind but plain numbers, which are reported only when asked for.
  static constexpr Kinds usual() noexcept {
    return {Kind::money, Kind::percent, Kind::points, Kind::multiple, Kind::duration, Kind::period};
  }
  static constexpr Kinds all() noexcept {
    Kinds kinds = usual();
    kinds.insert(Kind::number);
    return kinds;
  }

 private:
  std::uint8_t bits_ = 0;
};

/// By family, the currency that the caller takes an ambiguous marker for: `$` as CAD.
class MarkerDefaults {
 public:
  // A loop: g++ 12 shares the constant of a member's `= {}`, and a change to one reached all.
  constexpr MarkerDefaults() noexcept {
    for (Currency& currency : currencies_) currency = Currency{};
  }

  constexpr void set(MarkerFamily family, Currency currency) noexcept {
    currencies_[static_cast<std::uint8_t>(family)] = currency;
  }
  /// `Currency{}` where the choice is left to the language.
  constexpr Currency operator[](MarkerFamily family) const noexcept {
    return currencies_[static_cast<std::uint8_t>(family)];
  }

 private:
  Currency currencies_[marker_families];
};

/// How a number with one mark is read where both readings stand ("1.234").
enum class DecimalMark : std::uint8_t { of_the_language, point, comma };

/// Everything that reading depends on. A value; nothing is global.
struct Options {
  Kinds kinds = Kinds::usual();
  const text::Language* language = &languages::english;
  DecimalMark decimal_mark = DecimalMark::of_the_language;
  /// `parse` refuses a marker that does not settle its currency (`ambiguous_currency`).
  bool refuse_assumed = false;
  MarkerDefaults defaults{};

  /// The same, with `currency` for the family: `Options{}.with(MarkerFamily::dollar, CAD)`.
  constexpr Options with(MarkerFamily family, Currency currency) const noexcept {
    Options changed = *this;
    changed.defaults.set(family, currency);
    return changed;
  }

  constexpr char decimal() const noexcept {
    if (decimal_mark == DecimalMark::of_the_language) return language->decimal_mark;
    return decimal_mark == DecimalMark::comma ? ',' : '.';
  }
};

namespace detail {
/// What is read by where nothing else is asked for: one object, so that no call makes its own.
inline constexpr Options usual_options{};
}  // namespace detail

}  // namespace finq

// finq/detail/lazy_array.hpp: A list on the stack whose elements cost nothing until pushed.
namespace finq::detail {

/// Room for `N` elements that cost nothing until a LazyList makes them.
///
/// A plain `T items[N]` sets every element at each construction: of a phrase of three words, 250
/// tokens and 64 figures (0.35 µs of the 0.6 µs that parsing "USD 5" took).
template <class T, int N>
class LazyArray {
 public:
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
  static constexpr int capacity = N;

  constexpr LazyArray() noexcept : storage_(make()) {}

  constexpr T* items() noexcept { return storage_.items; }

 private:
  union Storage {
    constexpr Storage() noexcept : none{} {}
    constexpr explicit Storage(bool) noexcept : items{} {}
    char none;
    T items[N];
  };

  /// Constant evaluation has no elements that begin to exist later.
  static constexpr Storage make() noexcept {
    if (std::is_constant_evaluated()) return Storage{true};
    return Storage{};
  }

  Storage storage_;
};

/// A list that grows in the room of a LazyArray, which must stay where it is while the list is
/// used.
template <class T>
class LazyList {
 public:
  /// Without room: `bind` comes first.
  constexpr LazyList() = default;
  template <int N>
  constexpr explicit LazyList(LazyArray<T, N>& room) noexcept
      : items_(room.items()), capacity_(N) {}

  /// Moves to where the room, elements and all, has been copied.
  template <int N>
  constexpr void bind(LazyArray<T, N>& room) noexcept {
    items_ = room.items();
    capacity_ = N;
  }

  constexpr int size() const noexcept { return count_; }
  constexpr bool is_full() const noexcept { return count_ == capacity_; }
  constexpr void clear() noexcept { count_ = 0; }
  constexpr void pop() noexcept { --count_; }

  /// The new element. Not when full.
  constexpr T& push(const T& item) noexcept {
    if (std::is_constant_evaluated()) {
      items_[count_] = item;
    } else {
      ::new (static_cast<void*>(items_ + count_)) T(item);
    }
    return items_[count_++];
  }

  constexpr T& operator[](int index) noexcept { return items_[index]; }
  constexpr const T& operator[](int index) const noexcept { return items_[index]; }

 private:
  T* items_ = nullptr;
  int capacity_ = 0;
  int count_ = 0;
};

}  // namespace finq::detail

// finq/text/byte_class.hpp: What a byte can be part of: one look into a table.
namespace finq::text {

/// The classes of bytes, as bits.
inline constexpr std::uint8_t byte_sign = 1;  ///< printable ASCII that is none of the others
inline constexpr std::uint8_t byte_digit = 2;
inline constexpr std::uint8_t byte_lower = 4;
inline constexpr std::uint8_t byte_upper = 8;
inline constexpr std::uint8_t byte_wide = 16;   ///< part of a code point beyond ASCII, or broken
inline constexpr std::uint8_t byte_space = 32;  ///< blanks, line breaks, control characters
inline constexpr std::uint8_t byte_letter = byte_lower | byte_upper;

struct ByteClasses {
  std::uint8_t classes[256] = {};

  constexpr ByteClasses() noexcept {
    for (unsigned c = 0; c < 256; ++c) classes[c] = of(c);
  }

 private:
  static constexpr std::uint8_t of(unsigned c) noexcept {
    if (c >= 0x80) return byte_wide;
    if (c <= ' ' || c == 0x7F) return byte_space;
    if (c >= '0' && c <= '9') return byte_digit;
    if (c >= 'a' && c <= 'z') return byte_lower;
    if (c >= 'A' && c <= 'Z') return byte_upper;
    return byte_sign;
  }
};

inline constexpr ByteClasses byte_classes{};

constexpr bool is_byte(char c, std::uint8_t classes) noexcept {
  return (byte_classes.classes[static_cast<std::uint8_t>(c)] & classes) != 0;
}

/// False for blanks, line breaks and control characters.
constexpr bool is_printable(char c) noexcept { return static_cast<std::uint8_t>(c) > ' '; }

}  // namespace finq::text

// finq/text/token.hpp: The smallest pieces of a text: words, digits, marks.
namespace finq::text {

enum class TokenKind : std::uint8_t {
  edge,    ///< before the first and behind the last
  word,    ///< letters, or a phrase that a vocabulary knows
  digits,  ///< digits with the marks between them
  mark,    ///< one sign
  opaque,  ///< an address or a run too long to be a figure
};

/// What stands between a token and the one before it.
enum class Gap : std::uint8_t { none, blank, wide, line, paragraph };

enum class Casing : std::uint8_t { lower, capitalized, capitals };

struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint64_t hash = 0;  ///< of a word or mark, for the vocabularies
  char32_t mark = 0;       ///< of a mark
  TokenKind kind = TokenKind::edge;
  Gap gap = Gap::paragraph;
  Casing casing = Casing::lower;
  std::int16_t marker = -1;  ///< row of the marker table, or -1
  Lexeme lexeme{};

  constexpr bool is(Role role) const noexcept { return any(lexeme.roles, role); }
  constexpr bool is_mark(char32_t c) const noexcept { return kind == TokenKind::mark && mark == c; }
  constexpr bool is_digits() const noexcept { return kind == TokenKind::digits; }
  constexpr bool is_word() const noexcept { return kind == TokenKind::word; }
  constexpr bool touches() const noexcept { return gap == Gap::none; }
  constexpr bool has(std::uint8_t flag) const noexcept { return (lexeme.flags & flag) != 0; }
};

/// Hyphens that join words: hyphen-minus, hyphen, non-breaking hyphen.
constexpr bool is_hyphen(const Token& token) noexcept {
  return token.kind == TokenKind::mark &&
         (token.mark == U'-' || token.mark == 0x2010 || token.mark == 0x2011);
}
/// Dashes that may stand between the ends of a range.
constexpr bool is_dash(const Token& token) noexcept {
  return is_hyphen(token) ||
         (token.kind == TokenKind::mark && (token.mark == 0x2012 || token.mark == 0x2013 ||
                                            token.mark == 0x2014 || token.mark == 0x2212));
}
/// Signs of a negative number, before a marker or digit.
constexpr bool is_minus(const Token& token) noexcept {
  return is_hyphen(token) || token.is_mark(0x2212) || token.is_mark(0x2012) ||
         token.is_mark(0x2013);
}
constexpr bool is_apostrophe(const Token& token) noexcept {
  return token.is_mark(U'\'') || token.is_mark(0x2019) || token.is_mark(0x2018);
}

}  // namespace finq::text

// finq/text/digit_run.hpp: How far a number in digits goes, with the marks between them.
namespace finq::text {

/// Digits, points, commas, and blanks and apostrophes that part groups of three.
class DigitRun {
 public:
  /// `groups_by_blank`: "1 234" is one number in the language.
  constexpr DigitRun(std::string_view text, bool groups_by_blank) noexcept
      : text_(text), groups_by_blank_(groups_by_blank) {}

  /// Where the number ends that begins at `begin`.
  constexpr std::size_t end(std::size_t begin) const noexcept {
    std::size_t at = begin;
    bool by_blank = false;
    while (at < text_.size()) {
      const std::size_t size = is_digit(text_[at]) ? 1 : mark_size(at, begin, by_blank);
      if (size == 0) break;
      at += size;
    }
    return at;
  }

  /// "$8.47.2021 guidance" and "September 30,2019": the mark ends the number, a year follows.
  constexpr bool is_full_stop(std::size_t at, std::size_t begin,
                              const Token& before) const noexcept {
    const bool dot = text_[at] == '.' && before.is(Role::currency) &&
                     text_.substr(begin, at - begin).find('.') != std::string_view::npos;
    const bool comma = text_[at] == ',' && before.is(Role::month) && at - begin <= 2;
    if (!dot && !comma) return false;
    const std::string_view rest = text_.substr(at + 1, 5);
    const bool century = rest.starts_with("19") || rest.starts_with("20");
    return century && rest.size() >= 4 && is_digit(rest[2]) && is_digit(rest[3]) &&
           (rest.size() == 4 || !is_digit(rest[4]));
  }

 private:
  /// The size of a mark inside a number at `at`, or 0. Blanks and apostrophes need three digits.
  constexpr std::size_t mark_size(std::size_t at, std::size_t begin,
                                  bool& by_blank) const noexcept {
    const char c = text_[at];
    if (c == '.' || c == ',') return at + 1 < text_.size() && is_digit(text_[at + 1]) ? 1 : 0;
    const CodePoint point = decode(text_, at);
    const bool thin = point.value == 0xA0 || point.value == 0x2009 || point.value == 0x202F;
    const bool apostrophe = c == '\'' || point.value == 0x2019;
    if (!thin && !apostrophe && c != ' ') return 0;
    if (!is_group(at + point.size) || !follows_group(at, begin, by_blank)) return 0;
    if (c == ' ' && !by_blank && !groups_by_blank_ && !is_one_number(at)) return 0;
    by_blank = true;
    return point.size;
  }

  constexpr bool is_group(std::size_t at) const noexcept {
    if (at + 3 > text_.size()) return false;
    for (std::size_t i = 0; i < 3; ++i) {
      if (!is_digit(text_[at + i])) return false;
    }
    return at + 3 == text_.size() || !is_digit(text_[at + 3]);
  }

  constexpr bool follows_group(std::size_t at, std::size_t begin, bool by_blank) const noexcept {
    std::size_t size = 0;
    while (at > begin + size && is_digit(text_[at - size - 1])) ++size;
    return by_blank ? size == 3 : at == begin + size && size >= 1 && size <= 3;
  }

  /// "1 234,50", "1 234.56" and "1 250 000" can only be one number; "12 345" may be two.
  constexpr bool is_one_number(std::size_t at) const noexcept {
    constexpr int most_groups = 12;  // a figure has no more digits
    int groups = 0;
    for (; groups < most_groups && at < text_.size() && text_[at] == ' ' && is_group(at + 1);
         ++groups) {
      at += 4;
    }
    if (groups > 1) return true;
    if (at + 1 >= text_.size() || (text_[at] != ',' && text_[at] != '.')) return false;
    std::size_t size = 0;
    while (at + 1 + size < text_.size() && is_digit(text_[at + 1 + size])) ++size;
    return size == 2 || (size == 1 && text_[at] == ',');
  }

  std::string_view text_;
  bool groups_by_blank_;
};

}  // namespace finq::text

// finq/text/letters.hpp: How many letters a word has: sixteen bytes looked at together.
namespace finq::text {

/// How many ASCII letters stand at `p` in a row, 16 at most; sixteen bytes have to be there.
constexpr unsigned count_letters_portably(const char* p) noexcept {
  const auto first = static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p)))) / 8;
  if (first < 8) return first;
  return 8 + static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p + 8)))) / 8;
}

#if defined(__SSE2__) && defined(__GNUC__) && !defined(FINQ_PORTABLE)
inline namespace sse2 {

using Sixteen = unsigned char __attribute__((vector_size(16)));
using SixteenSigned = char __attribute__((vector_size(16)));

/// The same in vectors.
inline unsigned count_letters_in_vector(const char* p) noexcept {
  Sixteen bytes;
  __builtin_memcpy(&bytes, p, sizeof bytes);
  const auto are_letters = ((bytes | 0x20) - 'a') <= 'z' - 'a';
  const int letters = __builtin_ia32_pmovmskb128(std::bit_cast<SixteenSigned>(are_letters));
  return static_cast<unsigned>(std::countr_one(static_cast<unsigned>(letters)));
}

constexpr unsigned count_letters(const char* p) noexcept {
  return std::is_constant_evaluated() ? count_letters_portably(p) : count_letters_in_vector(p);
}

}  // namespace sse2
#else
inline namespace portable {

constexpr unsigned count_letters(const char* p) noexcept { return count_letters_portably(p); }

}  // namespace portable
#endif

}  // namespace finq::text

// finq/text/plain_word.hpp: The commonest token: a short word in ASCII behind a blank.
namespace finq::text {

/// Reads a word of up to 15 ASCII letters behind one blank or none, with its hash and casing.
///
/// False, and nothing is said of `token`, where the general reader has to look: at another gap, a
/// letter beyond ASCII, what may be an address, the end of the text.
constexpr bool read_plain_word(std::string_view text, std::size_t at, Token& token) noexcept {
  constexpr std::size_t room = 1 + 16 + 2;
  if (text.size() < room || at > text.size() - room) return false;
  const bool is_behind_blank = text[at] == ' ';
  at += is_behind_blank ? 1U : 0U;
  const char* const word = text.data() + at;
  const unsigned count = count_letters(word);
  if (count - 1 >= 15) return false;
  const auto behind = static_cast<std::uint8_t>(word[count]);
  if (behind >= 0x80) return false;
  const bool joins = behind == '.' || behind == ':' || behind == '@';
  if (joins && is_printable(word[count + 1])) return false;
  constexpr EightBytes small_bits = every_byte * 0x20U;
  EightBytes mask = mask_of(count < 8 ? count : 8);
  EightBytes letters = load_whole_eight(word) & mask;
  std::uint64_t hash = mix(0, letters | (small_bits & mask));
  if (count > 8) {
    mask = mask_of(count - 8);
    const EightBytes rest = load_whole_eight(word + 8) & mask;
    hash = mix(hash, rest | (small_bits & mask));
    letters |= rest;
  }
  token.begin = static_cast<std::uint32_t>(at);
  token.end = static_cast<std::uint32_t>(at + count);
  token.kind = TokenKind::word;
  token.gap = is_behind_blank ? Gap::blank : Gap::none;
  token.hash = hash;
  const bool is_small = (letters & small_bits) != 0;
  const bool is_capital = (*word & 0x20) == 0;
  token.casing = !is_capital ? Casing::lower : is_small ? Casing::capitalized : Casing::capitals;
  return true;
}

}  // namespace finq::text

// finq/text/lexer.hpp: Cuts a text into words, digits and marks, one at a time.
namespace finq::text {

/// The longest figure, in bytes; a longer run of letters or digits is passed over whole.
inline constexpr std::size_t longest_figure = 512;

/// A byte that ends an address or an over-long run.
constexpr bool ends_run(char c) noexcept {
  return static_cast<std::uint8_t>(c) <= ' ' || c == '"' || c == '>' || c == ')';
}

/// Reads tokens from `text`. Knows bytes and tables, no language.
class Lexer {
 public:
  constexpr Lexer(std::string_view text, const Language& language, const Vocabulary& markers,
                  std::size_t at = 0) noexcept
      : text_(text), at_(at), plain_at_(at), language_(&language), markers_(&markers) {}

  Lexer(const Lexer&) = delete;
  Lexer& operator=(const Lexer&) = delete;

  /// Where the token ends that was given out last.
  constexpr std::size_t position() const noexcept { return at_; }

  /// The next token, or an edge at the end. `before` is the token before it.
  constexpr Token next(const Token& before) noexcept {
    Token token;
    next(before, token);
    return token;
  }

  /// The same in place: `token` is as new.
  constexpr void next(const Token& before, Token& token) noexcept {
    if (first_ < waiting_.size()) {
      token = waiting_[first_++];
    } else {
      waiting_.clear();
      first_ = 0;
      read_plain(token);
    }
    if (token.is_digits() && before.is(Role::currency | Role::month)) cut(token, before);
    if (token.kind == TokenKind::word || token.kind == TokenKind::mark) look_up(token);
    at_ = token.end;
  }

 private:
  /// The most tokens that a phrase of a vocabulary may have, hyphens counted.
  static constexpr int longest_phrase = 14;
  static constexpr int room_ahead = 20;

  // ---- plain tokens, as the bytes have them; read once and kept while phrases are tried

  /// The token `index` ≥ 1 places behind the one at hand; an edge where the text or the room ends.
  constexpr const Token& ahead(int index) noexcept {
    if (first_ + longest_phrase > room_ahead) move_to_front();
    while (first_ + index > waiting_.size()) {
      if (waiting_.is_full()) return edge_;
      read_plain(waiting_.push(Token{}));
    }
    return waiting_[first_ + index - 1];
  }

  constexpr void move_to_front() noexcept {
    const int count = waiting_.size() - first_;
    for (int i = 0; i < count; ++i) waiting_[i] = waiting_[first_ + i];
    while (waiting_.size() > count) waiting_.pop();
    first_ = 0;
  }

  constexpr void read_plain(Token& token) noexcept {
    if (!read_plain_word(text_, plain_at_, token)) {
      token.gap = skip_gap(plain_at_);
      token.begin = token.end = static_cast<std::uint32_t>(plain_at_);
      read_general(token);
    }
    plain_at_ = token.end;
  }

  constexpr WordInText word_of(const Token& token) const noexcept {
    return {text_, token.begin, token.end - token.begin};
  }

  constexpr std::string_view bytes(const Token& token) const noexcept {
    return text_.substr(token.begin, token.end - token.begin);
  }

  /// Moves over blanks and line breaks; broken bytes count as blanks, so that they end a word.
  constexpr Gap skip_gap(std::size_t& at) const noexcept {
    if (at < text_.size() && !is_byte(text_[at], byte_space | byte_wide)) return Gap::none;
    if (at + 1 < text_.size() && text_[at] == ' ' &&
        !is_byte(text_[at + 1], byte_space | byte_wide)) {
      ++at;
      return Gap::blank;
    }
    return skip_wide_gap(at);
  }

  constexpr Gap skip_wide_gap(std::size_t& at) const noexcept {
    int blanks = 0;
    int lines = 0;
    while (at < text_.size()) {
      const CodePoint point = decode(text_, at);
      const char32_t c = point.value;
      if (is_line_break(c)) {
        lines += (c == U'\r' && at + 1 < text_.size() && text_[at + 1] == '\n') ? 0 : 1;
      } else if (point.size != 0 && c != 0 && !is_blank(c)) {
        break;
      }
      blanks += c == U'\t' ? 2 : 1;
      at += point.size == 0 ? 1U : point.size;
    }
    if (lines > 0) return lines > 1 ? Gap::paragraph : Gap::line;
    return blanks > 1 ? Gap::wide : blanks == 1 ? Gap::blank : Gap::none;
  }

  constexpr void read_general(Token& token) const noexcept {
    const std::size_t at = token.begin;
    if (at >= text_.size()) return;
    if (is_byte(text_[at], byte_letter)) return read_word(token);
    if (is_byte(text_[at], byte_digit) || starts_fraction(at)) return read_digits(token);
    const CodePoint point = decode(text_, at);
    if (is_letter(point.value)) {
      return is_unspaced_script(point.value) ? read_unspaced_word(token) : read_word(token);
    }
    token.kind = TokenKind::mark;
    token.mark = point.value;
    token.end += point.size;
    token.hash = point.value < 0x80 ? hash_byte(text_[at]) : hash_word(bytes(token));
  }

  /// `.5`: the mark begins the number where no letter or digit stands before it.
  constexpr bool starts_fraction(std::size_t at) const noexcept {
    if (text_[at] != '.' && text_[at] != language_->decimal_mark) return false;
    if (at + 1 >= text_.size() || !is_digit(text_[at + 1])) return false;
    return at == 0 || !(is_digit(text_[at - 1]) || is_ascii_letter(text_[at - 1]) ||
                        text_[at - 1] == ')' || text_[at - 1] == text_[at]);
  }

  // ---- words

  constexpr void read_word(Token& token) const noexcept {
    token.kind = TokenKind::word;
    std::uint64_t hash = 0;
    EightBytes small = 0;
    std::size_t at = token.begin;
    std::size_t letters = 8;
    while (letters == 8 && at < text_.size()) {
      const EightBytes bytes = load_eight(text_, at);
      letters = static_cast<std::size_t>(std::countr_zero(no_letters(bytes))) / 8;
      if (letters == 0) break;
      const EightBytes word = first_of(bytes, letters);
      small |= word & (every_byte * 0x20U);
      hash = mix(hash, word | first_of(every_byte * 0x20U, letters));
      at += letters;
    }
    token.hash = hash;
    if (at < text_.size() && is_byte(text_[at], byte_wide)) {
      const std::size_t ascii = at;
      at = skip_letters(at);
      if (at > ascii) small = every_byte;
      token.hash = hash_word(text_.substr(token.begin, at - token.begin));
    }
    token.end = static_cast<std::uint32_t>(at);
    if (is_upper(text_[token.begin])) {
      token.casing = small == 0 ? Casing::capitals : Casing::capitalized;
    }
    if (at - token.begin > longest_figure || is_address(token)) read_opaque(token);
  }

  constexpr std::size_t skip_letters(std::size_t at) const noexcept {
    while (at < text_.size()) {
      const CodePoint point = decode(text_, at);
      if (!is_letter(point.value) || is_unspaced_script(point.value)) break;
      at += point.size;
    }
    return at;
  }

  /// In scripts without blanks a word is the longest one that a table knows, else one sign.
  constexpr void read_unspaced_word(Token& token) const noexcept {
    token.kind = TokenKind::word;
    constexpr int longest = 7;
    std::size_t ends[longest] = {};
    int count = 0;
    std::size_t at = token.begin;
    while (count < longest && at < text_.size()) {
      const CodePoint point = decode(text_, at);
      if (!is_unspaced_script(point.value)) break;
      at += point.size;
      ends[count++] = at;
    }
    for (;;) {
      token.end = static_cast<std::uint32_t>(ends[count - 1]);
      token.hash = hash_word(bytes(token));
      if (count == 1 || language_->words->find(bytes(token), 0, token.hash).is_known() ||
          markers_->find(bytes(token), 0, token.hash).is_known()) {
        return;
      }
      --count;
    }
  }

  constexpr bool is_address(const Token& token) const noexcept {
    if (token.end >= text_.size() || !is_byte(text_[token.end], byte_sign)) return false;
    const std::string_view rest = text_.substr(token.end);
    if (rest.size() == 1 || !is_printable(rest[1])) return false;
    if (rest.starts_with("://") || rest.starts_with('@')) return true;
    if (!rest.starts_with('.')) return false;
    if (is_same_word("www", bytes(token))) return true;
    std::size_t at = 1;
    while (at < rest.size() && is_ascii_letter(rest[at])) ++at;
    return at > 2 && at < rest.size() && (rest[at] == '/' || rest[at] == '@');
  }

  /// An address or an over-long run: up to the next blank.
  constexpr void read_opaque(Token& token) const noexcept {
    std::size_t at = token.end;
    while (at < text_.size() && !ends_run(text_[at])) ++at;
    token.end = static_cast<std::uint32_t>(at);
    token.kind = TokenKind::opaque;
  }

  // ---- digits

  constexpr void read_digits(Token& token) const noexcept {
    token.kind = TokenKind::digits;
    const std::size_t end = DigitRun{text_, language_->groups_by_blank}.end(token.begin);
    token.end = static_cast<std::uint32_t>(end);
    if (end - token.begin > longest_figure) read_opaque(token);
  }

  /// Ends the token before a mark that is a full stop, and reads on from there.
  constexpr void cut(Token& token, const Token& before) noexcept {
    const DigitRun run{text_, language_->groups_by_blank};
    for (std::size_t at = token.begin; at < token.end; ++at) {
      if (is_digit(text_[at]) || !run.is_full_stop(at, token.begin, before)) continue;
      token.end = static_cast<std::uint32_t>(at);
      while (waiting_.size() > first_) waiting_.pop();
      plain_at_ = at;
    }
  }

  // ---- meaning

  /// The longest phrase of a vocabulary that begins at the token at hand.
  struct Found {
    Lexeme lexeme;
    std::uint32_t end = 0;  ///< 0 where there is none
    int more = 0;           ///< how many tokens it takes behind the first
  };

  static constexpr bool has_meaning(const Lexeme& lexeme) noexcept {
    return lexeme.roles != Role::none || (lexeme.flags & manner) != 0;
  }

  /// Gives the token its meaning, and takes in what belongs to its phrase.
  constexpr void look_up(Token& token) noexcept {
    const bool is_own = language_->words->may_hold(token.hash);
    const bool names_money = markers_->may_hold(token.hash);
    if (!is_own && !names_money) return;
    const Found own = is_own ? find(*language_->words, token) : Found{};
    const bool is_settled = !names_money || any(own.lexeme.roles, Role::currency);
    const Found marker = is_settled ? Found{} : find(*markers_, token);
    if (marker.end == 0 || marker.end < own.end) {
      if (own.end == 0) return;
      take(token, own);
      if (token.is(Role::currency)) token.marker = own.lexeme.value;
    } else if (marker.end == own.end) {  // "pound" is a measure and a currency
      take(token, own);
      token.lexeme.roles = token.lexeme.roles | Role::currency;
      token.marker = marker.lexeme.value;
    } else {
      take(token, marker);
      token.marker = marker.lexeme.value;
    }
  }

  constexpr void take(Token& token, const Found& found) noexcept {
    token.lexeme = found.lexeme;
    token.end = found.end;
    if (found.more == 0) return;
    token.kind = TokenKind::word;
    first_ += found.more;
  }

  constexpr Found find(const Vocabulary& words, const Token& first) noexcept {
    Found found;
    Entry entry = words.find(word_of(first), 0, first.hash);
    accept(entry, first, first.end, 0, found);
    int more = 0;
    bool touching = true;
    while (entry.node != 0) {
      more = next_piece(more, touching);
      if (more == 0) break;
      const Token& piece = ahead(more);
      if (!words.may_hold(piece.hash, entry.node)) break;
      entry = words.find(word_of(piece), entry.node, piece.hash);
      if (touching || (entry.lexeme.flags & needs_touching) == 0) {
        accept(entry, first, piece.end, more, found);
      }
    }
    return found;
  }

  static constexpr void accept(const Entry& entry, const Token& first, std::uint32_t end, int more,
                               Found& found) noexcept {
    const Lexeme& lexeme = entry.lexeme;
    if (!has_meaning(lexeme)) return;
    if ((lexeme.flags & needs_capitals) != 0 && first.casing != Casing::capitals) return;
    found = {lexeme, end, more};
  }

  /// The place of the next part of a phrase, or 0: behind nothing, one blank, a line break or a
  /// hyphen.
  constexpr int next_piece(int at, bool& touching) noexcept {
    const Token* piece = &ahead(++at);
    if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    touching = touching && piece->touches();
    if (is_hyphen(*piece) && piece->touches()) {
      touching = false;
      piece = &ahead(++at);
      if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    }
    return piece->kind == TokenKind::word || piece->kind == TokenKind::mark ? at : 0;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t plain_at_;
  int first_ = 0;
  detail::LazyArray<Token, room_ahead> room_;
  detail::LazyList<Token> waiting_{room_};
  Token edge_{};
  const Language* language_;
  const Vocabulary* markers_;
};

}  // namespace finq::text

// finq/text/passage.hpp: The stretch of text that is read at once: about a sentence.
namespace finq::text {

/// How a passage ends.
enum class Ending : std::uint8_t {
  sentence,   ///< at a full stop or a blank line
  unsettled,  ///< at a full stop, if the word behind it is whole where the text ends
  text,       ///< at the end of the text
  full,       ///< the sentence is longer than a passage
};

/// The tokens of one sentence, or of as much of it as fits.
class Passage {
 public:
  static constexpr int capacity = 256;
  /// The longest passage in bytes: a sentence that is longer is cut.
  static constexpr std::size_t longest = 3072;

  /// Without room for tokens: `bind` comes first.
  constexpr Passage() = default;
  template <int N>
  constexpr explicit Passage(detail::LazyArray<Token, N>& room) noexcept : tokens_(room) {}

  /// Moves to where the room has been copied.
  template <int N>
  constexpr void bind(detail::LazyArray<Token, N>& room) noexcept {
    tokens_.bind(room);
  }

  /// Reads the sentence that begins at `at`; the whole text where `whole`.
  constexpr Ending read(std::string_view text, const Language& language, const Vocabulary& markers,
                        std::size_t at, bool whole) noexcept {
    text_ = text;
    tokens_.clear();
    Lexer lexer{text, language, markers, at};
    while (!tokens_.is_full() && (whole || lexer.position() - at < longest)) {
      const std::size_t start = lexer.position();
      const Token& before = (*this)[tokens_.size() - 1];
      Token& token = tokens_.push(Token{});
      lexer.next(before, token);
      if (token.kind == TokenKind::edge) {
        tokens_.pop();
        end_ = text.size();
        return Ending::text;
      }
      if (!whole && tokens_.size() > 1 && begins_sentence(before, token)) {
        tokens_.pop();
        end_ = start;
        return lexer.position() < text.size() ? Ending::sentence : Ending::unsettled;
      }
      if (!whole && token.end - token.begin > longest_figure && lexer.position() < text.size()) {
        end_ = lexer.position();
        return Ending::sentence;
      }
    }
    end_ = lexer.position();
    return end_ == text.size() ? Ending::text : Ending::full;
  }

  constexpr int size() const noexcept { return tokens_.size(); }
  /// Where the passage ends in the text.
  constexpr std::size_t end() const noexcept { return end_; }
  constexpr std::string_view text() const noexcept { return text_; }

  /// The token at `index`; an edge outside.
  constexpr const Token& operator[](int index) const noexcept {
    // One comparison, since a negative index is a great one without its sign.
    const bool inside = static_cast<unsigned>(index) < static_cast<unsigned>(tokens_.size());
    return inside ? tokens_[index] : edge_;
  }

  constexpr std::string_view bytes(int index) const noexcept {
    const Token& token = (*this)[index];
    return text_.substr(token.begin, token.end - token.begin);
  }

  /// True where the next token stands right behind this one or after one blank or line break.
  constexpr bool is_near(int index) const noexcept {
    const Token& token = (*this)[index];
    return token.kind != TokenKind::edge && token.gap != Gap::paragraph && token.gap != Gap::wide;
  }

  /// The same, or after several blanks: typesetters leave them before a scale.
  constexpr bool is_on_line(int index) const noexcept {
    return is_near(index) || (*this)[index].gap == Gap::wide;
  }

 private:
  /// Whether a sentence ends before `token`, the last one here.
  constexpr bool begins_sentence(const Token& before, const Token& token) const noexcept {
    if (token.gap == Gap::paragraph) return true;
    if (before.kind != TokenKind::mark) return false;
    if (token.gap == Gap::none) return before.is_mark(0x3002);
    if (before.is_mark(U'!') || before.is_mark(U'?')) return true;
    return before.is_mark(U'.') && !is_abbreviated(token);
  }

  /// "U.S. sales", "Inc. said", "approx. 5%", "31. Januar": the dot belongs to what stands before.
  constexpr bool is_abbreviated(const Token& token) const noexcept {
    const Token& word = (*this)[size() - 3];
    const Token& dot = (*this)[size() - 2];
    if (!dot.touches()) return false;
    if (word.is_digits()) return dot.is(Role::ordinal) && token.is(Role::month | Role::time_unit);
    if (!word.is_word()) return false;
    if (word.has(abbreviation)) return true;
    const bool letter = word.end - word.begin == 1 && word.casing == Casing::capitals;
    return letter && (token.casing == Casing::lower || word.touches());
  }

  std::string_view text_;
  std::size_t end_ = 0;
  Token edge_{};
  detail::LazyList<Token> tokens_;
};

}  // namespace finq::text

// finq/read/context.hpp: What every reader is given, and what it gives back.
namespace finq::read {

using text::Passage;
using text::Role;
using text::Token;

/// A figure while it is read: tokens `begin` to before `end`, and what is known of it so far.
struct Figure {
  detail::Reading reading;
  std::string_view per{};
  int begin = 0;
  int end = 0;
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  bool assumed = false;
  bool is_bare = false;        ///< digits alone: another figure may lend its unit
  bool is_bare_year = false;   ///< four digits that are a year by their surroundings only
  bool is_level = false;       ///< what a change leads to: never a change itself
  bool has_own_basis = false;  ///< the basis stands in the span

  constexpr bool is(Kind kind) const noexcept { return reading.kind == kind; }
};

/// The reason to refuse that stands furthest to the right: the best one to tell.
class Complaint {
 public:
  constexpr void note(ParseErrc code, std::uint64_t offset, Expected expected) noexcept {
    if (noted_ && offset <= error_.offset) return;
    error_ = {code, offset, expected};
    noted_ = true;
  }
  constexpr bool is_noted() const noexcept { return noted_; }
  constexpr ParseError error() const noexcept { return error_; }

 private:
  ParseError error_{};
  bool noted_ = false;
};

/// The passage and the options, with the questions that every reader asks of them.
struct Context {
  const Passage* passage = nullptr;
  const Options* options = nullptr;
  Complaint* complaint = nullptr;
  Kinds kinds;             ///< what is asked for
  bool is_strict = false;  ///< one whole phrase: `parse`

  constexpr const Token& token(int at) const noexcept { return (*passage)[at]; }
  constexpr std::string_view bytes(int at) const noexcept { return passage->bytes(at); }

  /// Stands right behind the token before it, or after one blank or line break.
  constexpr bool is_near(int at) const noexcept { return passage->is_near(at); }

  /// Behind a hyphen that joins it to the token before: `at` moves over the hyphen.
  constexpr int over_hyphen(int at) const noexcept {
    const bool joined =
        text::is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches();
    return joined && token(at + 1).is_word() ? at + 1 : at;
  }

  /// Digits that no unit of time follows.
  constexpr bool counts_no_time(int at) const noexcept {
    return token(at).is_digits() && !token(over_hyphen(at + 1)).is(Role::time_unit);
  }

  constexpr void complain(ParseErrc code, int at, Expected expected) const noexcept {
    const Token& where = token(at);
    const bool edge = where.kind == text::TokenKind::edge;
    complaint->note(code, edge ? passage->text().size() : where.begin, expected);
  }

  /// A word of a script that has no blanks: what stands behind it is a word of its own.
  constexpr bool is_unspaced(int at) const noexcept {
    return text::is_unspaced_script(text::decode(bytes(at), 0).value);
  }

  /// The number of letters and digits, for words that are no vocabulary.
  constexpr int size(int at) const noexcept {
    return static_cast<int>(token(at).end - token(at).begin);
  }

  /// The last dot of "U.S. and", where the sentence goes on.
  constexpr bool is_initial(int at) const noexcept {
    return size(at - 1) == 1 && token(at).touches() && token(at - 1).touches() &&
           token(at - 2).is_mark(U'.') && token(at + 1).is_word() &&
           token(at + 1).casing == text::Casing::lower;
  }

  /// A sentence part ends before the token: a stop, a bracket, a line.
  constexpr bool is_break(int at) const noexcept {
    const Token& t = token(at);
    const bool stop = t.is_mark(U'.') && !token(at + 1).touches() && !is_initial(at);
    return t.kind == text::TokenKind::edge || t.is_mark(U';') || t.is_mark(U':') || stop ||
           t.is_mark(U'!') || t.is_mark(U'?') || t.gap == text::Gap::paragraph ||
           t.gap == text::Gap::wide;
  }

  constexpr bool is_and(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at).lexeme.value == 1;
  }
  constexpr bool is_or(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at).lexeme.value == 2;
  }
  constexpr bool is_comma(int at) const noexcept { return token(at).is_mark(U','); }
};

/// How far, in bytes, a word may stand from the figure that it says something about.
inline constexpr std::uint32_t longest_context = 256;

}  // namespace finq::read

// finq/read/change_words.hpp: The words that make a figure a change, looked for from the figure.
namespace finq::read {

/// Whether the tokens before a figure lead up to it as the begin of a change.
class ChangeWords {
 public:
  constexpr explicit ChangeWords(const Context& context) noexcept : context_(context) {}

  /// Before the qualifiers, fillers and articles that belong to the figure at `at`.
  constexpr int before_figure(int at) const noexcept {
    int i = at - 1;
    while (context_.token(i).is(Role::qualifier | Role::filler | Role::article) &&
           !context_.token(i).is(Role::copula)) {
      --i;
    }
    return i;
  }

  /// "rose from A", "acceleration from A": what follows "to" is the second figure of a change.
  /// `has_figure`: a figure stands before it, so that "up from A to B" tells what it was.
  constexpr bool is_from_change(int begin, bool has_figure) const noexcept {
    const int from = before_figure(begin);
    if (!token(from).is(Role::from) || !context_.is_near(from)) return false;
    if (token(from - 1).is(Role::change_adverb)) return !has_figure;
    const int last = context_.is_comma(from - 1) ? from - 2 : from - 1;
    for (int i = last; i > from - 10; --i) {
      if (context_.is_break(i) || token(i).is(Role::clause) || context_.is_comma(i)) return false;
      if (is_change(i) || (token(i).is(Role::multiplied) && !token(i).has(text::plain_form))) {
        return true;
      }
    }
    return false;
  }

  /// "grew 41%", "a rise of 5%", "increasing by $3": the figure at `begin` is a change.
  constexpr bool leads_to_change(int begin) const noexcept {
    const int i = before_figure(begin);
    return is_change(i) || is_by(i) || (token(i).is(Role::of) && is_change(i - 1));
  }

  /// "down 5% to 3%", "a decline of 5% to 3%": written from the larger to the smaller.
  constexpr bool is_decline(int begin) const noexcept {
    int i = before_figure(begin);
    if (token(i).is(Role::of)) --i;
    return token(i).is(Role::change_noun | Role::change_adverb) &&
           token(i).lexeme.code == static_cast<std::uint8_t>(Direction::down);
  }

  /// "increasing by A to B", "increased the dividend A to B": B is a level, no end of a range.
  constexpr bool is_step(int begin, Kind kind) const noexcept {
    int i = before_figure(begin);
    const bool by = is_by(i);
    if (by) i = verb_before_by(i - 1);
    if (!by && kind == Kind::money) i = verb_of_object(i);
    const Token& verb = token(i);
    if (!verb.is(Role::change_verb) || verb.has(text::plain_form)) return false;
    return by || kind == Kind::money || verb.lexeme.value != text::gerund;
  }

  /// "lowering the end of the guidance by": the nearest word of change.
  constexpr int verb_before_by(int at) const noexcept {
    for (int i = at; i > at - 12; --i) {
      if (context_.is_break(i) || context_.is_comma(i) || token(i).is(Role::clause)) break;
      if (is_change(i)) return i;
    }
    return at;
  }

  /// "increased the q2 dividend": the verb before an object of a few words.
  constexpr int verb_of_object(int at) const noexcept {
    for (int i = at; i > at - 5; --i) {
      const Token& word = token(i);
      if (word.is(Role::change_verb)) return i;
      if (!(word.is_word() || word.is_digits()) ||
          word.is(Role::preposition | Role::of | Role::copula | Role::conjunction | Role::from |
                  Role::connector | Role::comparison | Role::relation | Role::per |
                  Role::between)) {
        break;
      }
    }
    return at;
  }

  /// "fell below $60", "rose above 5%": the level that a change passes; "rose over 5%" is a change.
  constexpr bool is_threshold(int at, int begin) const noexcept {
    for (int i = at; i < begin; ++i) {
      const Token& word = context_.token(i);
      if (word.is(Role::qualifier) && word.is(Role::preposition) && !word.is(Role::dating)) {
        return true;
      }
    }
    return false;
  }

  constexpr bool is_by(int at) const noexcept {
    return token(at).is(Role::relation) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(Relation::by);
  }

  constexpr bool is_change(int at) const noexcept {
    return token(at).is(Role::change_noun | Role::change_verb | Role::change_adverb);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  const Context& context_;
};

}  // namespace finq::read

// finq/read/decoration.hpp: The figures of a passage, and what their decorations share.
namespace finq::read {

/// The figures of one passage, in text order.
class FigureList : public detail::LazyList<Figure> {
 public:
  using LazyList::LazyList;

  constexpr const Figure* last() const noexcept {
    return size() > 0 ? &(*this)[size() - 1] : nullptr;
  }
};

/// Which tokens have been understood: what `parse` asks at the end.
class Coverage {
 public:
  constexpr void mark(int begin, int end) noexcept {
    for (int i = begin; i < end; ++i) {
      if (i >= 0 && i < Passage::capacity) words_[i / 64] |= std::uint64_t{1} << (i % 64);
    }
  }
  constexpr bool is_marked(int at) const noexcept {
    return (words_[at / 64] >> (at % 64) & 1U) != 0;
  }

 private:
  std::uint64_t words_[Passage::capacity / 64] = {};
};

/// What every decoration is given.
struct Scene {
  const Context& context;
  FigureList* figures = nullptr;
  Coverage* coverage = nullptr;

  constexpr const Token& token(int at) const noexcept { return context.token(at); }

  /// True where `word` is no farther from the figure than a context may reach.
  constexpr bool is_within_reach(int word, const Figure& figure) const noexcept {
    const Token& w = token(word);
    const std::uint32_t begin = token(figure.begin).begin;
    const std::uint32_t end = token(figure.end - 1).end;
    return w.begin + longest_context >= begin && w.end <= end + longest_context;
  }

  /// "A and B", "A, B", "A or about B": only conjunctions, commas and qualifiers between.
  constexpr bool are_joined(const Figure& a, const Figure& b) const noexcept {
    bool joined = false;
    for (int i = a.end; i < b.begin; ++i) {
      const Token& t = token(i);
      if (t.is(Role::conjunction) || t.is_mark(U',')) {
        joined = true;
      } else if (i == a.end && text::is_hyphen(t) && t.touches() && !is_stem(i + 1)) {
        continue;  // "30-, 60- and 90-day"
      } else if (!t.is(Role::qualifier | Role::filler | Role::article)) {
        return false;
      }
    }
    return joined && context.is_near(b.begin);
  }

  constexpr bool is_stem(int at) const noexcept {
    return token(at).touches() && (token(at).is_word() || token(at).is_digits());
  }

  constexpr bool has_or(const Figure& a, const Figure& b) const noexcept {
    for (int i = a.end; i < b.begin; ++i) {
      if (context.is_or(i)) return true;
    }
    return false;
  }
};

constexpr bool is_valued(const Figure& figure) noexcept { return !figure.is(Kind::period); }

/// Kinds that can be a change.
constexpr bool may_change(const Figure& figure) noexcept {
  return !figure.is(Kind::period) && !figure.is(Kind::duration);
}

}  // namespace finq::read

// finq/read/per.hpp: "per share", "a barrel", "/MWh": what money is said for.
namespace finq::read {

class PerReader {
 public:
  constexpr explicit PerReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!figure.is(Kind::money)) return;
    const int link = scene_.context.over_hyphen(figure.end);
    if (!scene_.context.is_near(link)) return;
    const int unit = scene_.context.over_hyphen(link + 1);
    if (token(link).is(Role::per)) {
      if (!read_measure(unit, link, figure)) read_word(unit, link, figure);
    } else if (token(link).is(Role::article)) {
      if (!token(unit + 1).is(Role::ago)) read_measure(unit, link, figure);
    } else if (token(link).is_mark(U'/') && token(link).touches() && token(unit).touches()) {
      if (!read_measure(unit, link, figure)) read_word(unit, link, figure);
    }
  }

  /// The token behind the words of `per`, or behind the figure.
  static constexpr int end_of(const Scene& scene, const Figure& figure) noexcept {
    if (figure.per.empty()) return figure.end;
    int at = figure.end;
    while (at < figure.end + 6 && scene.coverage->is_marked(at)) ++at;
    return at;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  constexpr void take(std::string_view per, int end, Figure& figure) const noexcept {
    figure.per = per;
    scene_.coverage->mark(figure.end, end);
  }

  /// A word that the language lists; other words may stand before it ("per diluted share").
  constexpr bool read_measure(int at, int link, Figure& figure) const noexcept {
    const int reach = token(link).is(Role::per) ? 3 : 1;
    for (int i = at; i < at + reach; ++i) {
      const Token& word = token(i);
      if (!word.is_word() || !(scene_.context.is_near(i) || word.touches())) return false;
      if (word.is(Role::measure)) {
        const auto* measures = scene_.context.options->language->measures;
        take(measures[word.lexeme.value], i + 1, figure);
        return true;
      }
      if (word.is(Role::preposition | Role::of | Role::conjunction | Role::scale)) return false;
    }
    return false;
  }

  /// Any other word, as the text has it.
  constexpr void read_word(int at, int link, Figure& figure) const noexcept {
    const bool is_per = token(link).is(Role::per) || token(link).is_mark(U'/');
    if (!is_per || !token(at).is_word() || token(link).lexeme.value == 2) return;
    int end = at + 1;
    if (token(at).is(Role::scale | Role::hundred)) {
      while (end < at + 3 && token(end).is_word() && token(end).lexeme.roles == Role::none) ++end;
      if (end < at + 3 && token(end).is(Role::counted)) ++end;
    }
    const Passage& passage = *scene_.context.passage;
    const std::size_t begin = token(at).begin;
    take(passage.text().substr(begin, token(end - 1).end - begin), end, figure);
  }

  Scene scene_;
};

}  // namespace finq::read

// finq/read/coordination.hpp: Figures that are said side by side: "up 5% in Europe and 3% in Asia", "$5 million, or 3%".
namespace finq::read {

/// Whether what is said of a figure holds for one that stands behind it.
class Coordination {
 public:
  constexpr explicit Coordination(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context) {}

  /// `adjacent`: no period stands between the two.
  constexpr bool shares(const Figure& before, const Figure& figure, bool adjacent) const noexcept {
    const bool alike = before.reading.kind == figure.reading.kind;
    if (adjacent && scene_.are_joined(before, figure)) {
      return alike || scene_.has_or(before, figure);
    }
    if (adjacent && is_remark(before, figure)) return true;
    return alike ? is_parallel(before, figure) : is_other_name(before, figure);
  }

  /// "$3 million (5%)", "7% (6% organic)": the same change once more, in brackets.
  constexpr bool is_remark(const Figure& a, const Figure& b) const noexcept {
    const int open = PerReader::end_of(scene_, a);
    if (!token(open).is_mark(U'(') || changes_.before_figure(b.begin) != open) return false;
    const int end = PerReader::end_of(scene_, b);
    if (token(end).is_mark(U')')) return a.reading.kind != b.reading.kind;
    return a.reading.kind == b.reading.kind && is_manner(end) && token(end + 1).is_mark(U')');
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  constexpr bool is_manner(int at) const noexcept {
    const Token& word = token(at);
    return word.is_word() && word.lexeme.roles == Role::none && word.has(text::manner);
  }

  /// What is said right behind a figure about how, where or when it is meant.
  constexpr bool is_tail(int at) const noexcept {
    return token(at).is(Role::preposition | Role::comparison) || is_manner(at);
  }

  /// "grew 9% for the quarter and 16% for the full year", "11% organically and 14% in total".
  constexpr bool is_parallel(const Figure& a, const Figure& b) const noexcept {
    const int first = PerReader::end_of(scene_, a);
    const int second = PerReader::end_of(scene_, b);
    if (!are_alike(a, first, b, second)) return false;
    int last = changes_.before_figure(b.begin);
    if (!token(last).is(Role::conjunction) && !scene_.context.is_comma(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    if (last - first > 10) return false;
    for (int i = first; i < last; ++i) {
      if (scene_.context.is_break(i) || token(i).is(Role::clause) || scene_.context.is_comma(i) ||
          token(i).is(Role::copula | Role::change_verb | Role::change_noun) || is_to(i)) {
        return false;
      }
    }
    return true;
  }

  /// The same preposition behind both, or a word of measuring behind one.
  constexpr bool are_alike(const Figure& a, int first, const Figure& b, int second) const noexcept {
    const bool first_measured = a.has_own_basis || is_manner(first);
    const bool second_measured = b.has_own_basis || is_manner(second);
    if (!first_measured && !is_tail(first)) return false;
    if (second_measured) return true;
    if (first_measured) return is_tail(second);
    return scene_.context.bytes(first) == scene_.context.bytes(second);
  }

  /// "a decrease of $15.1 million in the quarter, or 0.4%": one change, named twice.
  constexpr bool is_other_name(const Figure& a, const Figure& b) const noexcept {
    int last = changes_.before_figure(b.begin);
    if (!scene_.context.is_or(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    const int first = PerReader::end_of(scene_, a);
    if (last - first > 8) return false;
    bool noun = a.is(Kind::number);
    for (int i = first; i < last; ++i) {
      const Token& word = token(i);
      if (word.lexeme.roles == Role::none && word.is_word() && noun) {
        noun = false;  // "1.2 million dozen, or 0.1%"
      } else if (!word.is(Role::preposition | Role::determiner | Role::of | Role::time_unit |
                          Role::ordinal | Role::relative | Role::counted | Role::fiscal) &&
                 !word.is_digits()) {
        return false;
      }
    }
    return true;
  }

  constexpr bool is_to(int at) const noexcept {
    return token(at).is(Role::connector) && token(at).lexeme.value == 1;
  }

  Scene scene_;
  ChangeWords changes_;
};

}  // namespace finq::read

// finq/read/basis.hpp: "year-over-year", "sequentially", "from a year earlier": what a change is measured against.
namespace finq::read {

class BasisReader {
 public:
  constexpr explicit BasisReader(const Scene& scene) noexcept
      : scene_(scene), coordination_(scene) {}

  /// Takes an adverb that follows directly into the span: `34% year-over-year`.
  static constexpr void extend(const Context& context, Figure& figure) noexcept {
    const bool takes =
        figure.is(Kind::percent) || figure.is(Kind::points) || figure.is(Kind::multiple);
    if (!takes) return;
    const int at = context.over_hyphen(figure.end);
    const Token& word = context.token(at);
    if (!context.is_near(at)) return;
    if (word.is(Role::preposition)) return;  // "on a sequential basis" is no adverb
    if (word.is(Role::basis)) {
      figure.reading.basis = static_cast<Basis>(word.lexeme.code);
    } else if (word.is(Role::to_date)) {
      figure.reading.basis = Basis::ytd;
    } else {
      return;
    }
    figure.end = at + 1;
    figure.has_own_basis = true;
  }

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.basis != Basis::none) return;
    Basis found = Basis::none;
    const bool changes = figure.reading.direction != Direction::none;
    if (read_directly(figure, found) || read_before(index, found) ||
        (changes &&
         (read_behind(index, found) || read_shared(index, found) || read_leading(figure, found)))) {
      figure.reading.basis = found;
    }
  }

  /// "$1 million or 4% year-over-year" names one change twice.
  constexpr void share_back(int index) const noexcept {
    if (index == 0) return;
    const Figure& figure = (*scene_.figures)[index];
    Figure& before = (*scene_.figures)[index - 1];
    if (!may_change(before) || !may_change(figure)) return;
    if (!is_said_twice(before, figure)) return;
    const bool remark = !scene_.are_joined(before, figure);
    if (remark && before.reading.direction == Direction::none &&
        figure.reading.direction == Direction::none) {
      return;
    }
    if (before.reading.kind == figure.reading.kind) return;
    if (before.reading.direction == Direction::none && !before.is_level) {
      before.reading.direction = figure.reading.direction;
    }
    if (before.reading.basis == Basis::none) before.reading.basis = figure.reading.basis;
  }

 private:
  /// "$1 million or 4%", "$1 million (4%)".
  constexpr bool is_said_twice(const Figure& a, const Figure& b) const noexcept {
    return (scene_.are_joined(a, b) && scene_.has_or(a, b)) || coordination_.is_remark(a, b);
  }

  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  static constexpr Basis code(const Token& word) noexcept {
    return word.is(Role::to_date) ? Basis::ytd : static_cast<Basis>(word.lexeme.code);
  }

  constexpr bool is_stop(int at) const noexcept {
    return scene_.context.is_break(at) || token(at).is(Role::clause);
  }

  /// Behind money and its `per`; in brackets behind any figure.
  constexpr bool read_directly(const Figure& figure, Basis& found) const noexcept {
    int at = PerReader::end_of(scene_, figure);
    const bool bracket = token(at).is_mark(U'(');
    const bool of_noun = figure.is(Kind::points) && token(at).is(Role::of);
    if (bracket || of_noun) ++at;
    if (!token(at).is(Role::basis) || !scene_.context.is_near(at)) return false;
    if (bracket && !token(at + 1).is_mark(U')')) return false;
    found = code(token(at));
    scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  /// "year-over-year growth of 34%", "grew sequentially by almost $3".
  constexpr bool read_before(int index, Basis& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    const bool changes = figure.reading.direction != Direction::none && !figure.is_level;
    const int floor = index > 0 ? (*scene_.figures)[index - 1].end : 0;
    for (int i = figure.begin - 1; i >= floor && i > figure.begin - 10; --i) {
      if (is_stop(i) || scene_.context.is_comma(i) || !scene_.is_within_reach(i, figure))
        return false;
      if (token(i).is(Role::connector) && token(i).lexeme.value == 1) return false;
      if (!token(i).is(Role::basis)) continue;
      if (i == floor && index > 0 && may_change((*scene_.figures)[index - 1])) return false;
      const bool direct = is_direct(i, figure.begin);
      if (!changes && !direct) return false;
      found = code(token(i));
      scene_.coverage->mark(i, figure.begin);
      return true;
    }
    return false;
  }

  /// Right before the figure, or "annualized rate of", "CAGR of".
  constexpr bool is_direct(int at, int begin) const noexcept {
    for (int i = at + 1; i < begin; ++i) {
      if (!token(i).is(Role::of | Role::filler | Role::qualifier | Role::article | Role::between |
                       Role::copula)) {
        return false;
      }
    }
    return true;
  }

  /// "a 9.7 percent increase year-over-year", "up 5% versus the prior year".
  constexpr bool read_behind(int index, Basis& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    int next = index + 1;
    for (int i = figure.end; i < figure.end + 24; ++i) {
      while (next < scene_.figures->size() && (*scene_.figures)[next].end <= i) ++next;
      const Figure* here = next < scene_.figures->size() && (*scene_.figures)[next].begin <= i
                               ? &(*scene_.figures)[next]
                               : nullptr;
      if (here != nullptr && may_change(*here) && !here->is_level) return false;
      if (is_stop(i) || !scene_.is_within_reach(i, figure)) return false;
      if (here == nullptr && token(i).is(Role::basis) && !is_before_noun(i)) {
        found = code(token(i));
        scene_.coverage->mark(figure.end, i + 1);
        return true;
      }
      if (token(i).is(Role::comparison) && read_comparison(i, next, found))
        return found != Basis::none;
      if (ends(i)) return false;
    }
    return false;
  }

  /// "… year-over-year growth": belongs to what follows.
  constexpr bool is_before_noun(int at) const noexcept {
    return token(at + 1).is(Role::change_noun | Role::of) || token(at + 2).is(Role::change_noun);
  }

  /// A comma or "and" ends the search unless the comparison follows it.
  constexpr bool ends(int at) const noexcept {
    if (!scene_.context.is_comma(at) && !token(at).is(Role::conjunction)) return false;
    const Token& next = token(at + 1);
    return !next.is(Role::comparison | Role::basis);
  }

  /// "versus last year", "than the prior-year quarter", "from a year ago".
  constexpr bool read_comparison(int at, int next, Basis& found) const noexcept {
    if (next >= scene_.figures->size()) return false;
    const Figure& other = (*scene_.figures)[next];
    if (!other.is(Kind::period) || other.begin > at + 6 || other.begin <= at) return false;
    for (int i = at + 1; i < other.begin; ++i) {
      if (!token(i).is(Role::determiner | Role::article | Role::same | Role::time_unit | Role::of |
                       Role::preposition | Role::comparison | Role::part_of_year)) {
        return false;
      }
    }
    found = basis_of(other.reading.period);
    return true;
  }

  static constexpr Basis basis_of(const Period& period) noexcept {
    using Form = Period::Form;
    if (period.form() == Form::within || period.form() == Form::same_within) {
      return period.offset() == -1 ? Basis::yoy : Basis::none;
    }
    if (period.form() != Form::relative || period.offset() != -1) return Basis::none;
    switch (period.part()) {
      case PeriodUnit::year:
      case PeriodUnit::fiscal_year: return Basis::yoy;
      case PeriodUnit::quarter:
      case PeriodUnit::fiscal_quarter: return Basis::qoq;
      case PeriodUnit::month: return Basis::mom;
      case PeriodUnit::week: return Basis::wow;
      case PeriodUnit::day: return Basis::dod;
      default: return Basis::none;
    }
  }

  /// "Sequentially, sales fell 3%", "Compared to last year, …", at the head of the sentence.
  constexpr bool read_leading(const Figure& figure, Basis& found) const noexcept {
    if (figure.is_level) return false;
    int head = figure.begin;
    constexpr int reach = 40;
    while (head > 0 && figure.begin - head < reach && !is_stop(head - 1)) --head;
    const Token& first = token(head);
    int end = head + 1;
    if (first.is(Role::basis)) {
      found = code(first);
    } else if (first.is(Role::comparison)) {
      int next = 0;
      while (next < scene_.figures->size() && (*scene_.figures)[next].begin < head) ++next;
      if (!read_comparison(head, next, found)) return false;
      end = (*scene_.figures)[next].end;
    } else {
      return false;
    }
    if (!scene_.context.is_comma(end)) return false;
    scene_.coverage->mark(head, figure.begin);
    return found != Basis::none;
  }

  /// Rightwards, where the direction is shared too.
  constexpr bool read_shared(int index, Basis& found) const noexcept {
    if (index == 0) return false;
    const Figure& before = (*scene_.figures)[index - 1];
    const Figure& figure = (*scene_.figures)[index];
    if (before.reading.basis == Basis::none || !may_change(before)) return false;
    if (!is_said_twice(before, figure)) return false;
    found = before.reading.basis;
    return true;
  }

  Scene scene_;
  Coordination coordination_;
};

}  // namespace finq::read

// finq/read/direction.hpp: Whether a figure is a change, and which way it goes.
namespace finq::read {

class DirectionReader {
 public:
  constexpr explicit DirectionReader(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), coordination_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.direction != Direction::none) return;
    Direction found = Direction::none;
    if (read_second(index, found)) {
      figure.reading.direction = found;
      return;
    }
    if (read_before(index, found) || read_behind(figure, found) || read_shared(index, found)) {
      // "growth was negative 2%" says by its sign that it went down.
      const bool contradicts = found == Direction::up && figure.reading.low < Decimal{};
      if (!contradicts) figure.reading.direction = found;
    }
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }
  constexpr bool is_to(int at) const noexcept {
    return token(at).is(Role::connector) && token(at).lexeme.value == 1;
  }
  static constexpr Direction code(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.code);
  }
  static constexpr Direction compared(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.value);
  }

  // ---- "from A to B"

  constexpr bool read_second(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    const int to = changes_.before_figure(figure.begin);
    if (!is_to(to)) return false;
    if (read_behind(figure, found)) return true;  // "contributed to a 5% rise"
    figure.is_level = true;
    const int start = start_of_change(index, to);
    if (start < 0) return true;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.low < figure.reading.low) found = Direction::up;
    if (figure.reading.low < first.reading.low) found = Direction::down;
    figure.is_level = false;
    return true;
  }

  /// The first figure of "from $1 a share in 2018 to $2"; periods and nouns may stand between.
  constexpr int start_of_change(int index, int to) const noexcept {
    int start = index - 1;
    while (start >= 0 && (*scene_.figures)[start].is(Kind::period)) --start;
    if (start < 0) return -1;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.kind != (*scene_.figures)[index].reading.kind) return -1;
    const int begin = PerReader::end_of(scene_, first);
    if (to - begin > 12 || !changes_.is_from_change(first.begin, start > 0)) return -1;
    int period = start + 1;
    for (int i = begin; i < to; ++i) {
      if (period < index && (*scene_.figures)[period].begin == i) {
        i = (*scene_.figures)[period++].end - 1;
        continue;
      }
      const Token& word = token(i);
      if (is_end_of_clause(i) || !word.is_word() ||
          word.is(Role::conjunction | Role::copula | Role::connector | Role::from |
                  Role::change_verb)) {
        return -1;
      }
    }
    return start;
  }

  // ---- words before the figure

  constexpr bool read_before(int index, Direction& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    int at = changes_.before_figure(figure.begin);
    if (token(at).is(Role::determiner) && token(at - 1).is(Role::preposition))
      --at;  // "in the mid-teens"
    const Token& word = token(at);
    if (!near(at + 1) || word.kind == text::TokenKind::edge) return false;
    if (changes_.is_threshold(at + 1, figure.begin) &&
        word.is(Role::change_verb | Role::change_adverb)) {
      return false;
    }
    if (word.is(Role::change_adverb)) return set(at, figure, code(word), found);
    if (changes_.is_by(at)) return read_by(at - 1, figure, found);
    if (word.is(Role::change_noun | Role::change_verb)) return read_word(at, figure, found);
    if (word.is(Role::of | Role::preposition | Role::copula | Role::between)) {
      return read_linked(at, index, found);
    }
    return read_object(at, index, found);
  }

  constexpr bool set(int at, const Figure& figure, Direction direction,
                     Direction& found) const noexcept {
    found = direction;
    if (direction != Direction::none) scene_.coverage->mark(at, figure.begin);
    return direction != Direction::none;
  }

  constexpr bool read_word(int at, const Figure& figure, Direction& found) const noexcept {
    const Token& word = token(at);
    const bool verb = word.is(Role::change_verb);
    if (verb && word.has(text::needs_count) && figure.is(Kind::money)) return false;
    return set(at, figure, code(word), found);
  }

  /// "lowering guidance by", "grew sequentially by", "higher by": the nearest word of change.
  constexpr bool read_by(int at, const Figure& figure, Direction& found) const noexcept {
    for (int i = over_remark(at); i > at - 14; --i) {
      if (is_end_of_clause(i) || !scene_.is_within_reach(i, figure)) return false;
      const Token& word = token(i);
      if (word.is(Role::comparative)) return set(i, figure, compared(word), found);
      if (changes_.is_change(i)) return set(i, figure, code(word), found);
    }
    return false;
  }

  /// Before a remark between commas: "a decrease in income, excluding special items, of".
  constexpr int over_remark(int at) const noexcept {
    if (!scene_.context.is_comma(at)) return at;
    for (int i = at - 1; i > at - 7; --i) {
      if (scene_.context.is_comma(i)) return i - 1;
      const Token& word = token(i);
      const bool inner = word.is_word() || text::is_hyphen(word);
      if (!inner || word.is(Role::change_verb | Role::copula)) break;
    }
    return at;
  }

  /// "growth of", "increase in revenue of", "growth was", "grew in the", "rate of".
  constexpr bool read_linked(int at, int index, Direction& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    const bool copula = token(at).is(Role::copula);
    bool prepositional = !token(at).is(Role::of) && !copula;
    const bool noun = token(at).is(Role::between) && token(at).lexeme.value == 1;
    const int reach = token(at).is(Role::of) || copula || noun ? 9 : 4;
    const int floor = end_of_change(index - 1);
    const bool dates =
        prepositional && token(at).is(Role::dating) && !token(at).is(Role::comparison);
    if (dates && token(at - 1).is(Role::change_adverb)) {  // "up in the mid-teens"
      return set(at - 1, figure, code(token(at - 1)), found);
    }
    int to_noun = 0;
    if (noun && token(changes_.before_figure(at)).is(Role::from)) return false;
    const int last = over_remark(at - 1);
    int lowest = last + 2 - reach;
    for (int i = last; i >= lowest && i >= floor; --i) {
      if (text::is_hyphen(token(i))) lowest -= 2;
      if (token(i).is(Role::copula)) --lowest;
      if (is_end_of_clause(i) || is_joining(i)) return false;
      if (is_to_before_noun(i)) to_noun = i;
      const Token& word = token(i);
      if (word.is(Role::change_noun)) {
        if (is_compound(i, at, figure)) return false;
        // "an increase in payments to suppliers of"; "growth to sales of" leads to a level.
        if (to_noun > i + 3 || (to_noun > i && !token(i + 1).is(Role::preposition))) return false;
        return set(i, figure, code(word), found);
      }
      if (word.is(Role::change_verb) && code(word) != Direction::none) {
        const bool participle = noun && i == at - 1;  // "an increased range of"
        return prepositional && !participle && to_noun == 0 && set(i, figure, code(word), found);
      }
      // "a decrease versus Q4 backlog of": the level that it is compared with.
      if (word.is(Role::comparison) && is_period(i + 1) && is_noun_of(at)) return false;
      if (word.is(Role::preposition | Role::basis) && !word.is(Role::of)) prepositional = true;
      if (copula && word.is(Role::copula) && word.lexeme.value == 1 && i < at - 1 &&
          !is_predicted(i, at)) {
        return false;
      }
    }
    return false;
  }

  constexpr bool is_noun_of(int of) const noexcept {
    return token(of - 1).is_word() && token(of - 1).lexeme.roles == Role::none;
  }

  constexpr bool is_period(int at) const noexcept {
    const int begin = token(at).is(Role::determiner) ? at + 1 : at;
    if (token(begin).is(Role::relative | Role::same)) return true;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.is(Kind::period) && other.begin == begin) return true;
    }
    return false;
  }

  /// Behind the figure before that a change of its own may belong to.
  constexpr int end_of_change(int index) const noexcept {
    while (index >= 0 && !is_change_of_value((*scene_.figures)[index])) --index;
    return index >= 0 ? (*scene_.figures)[index].end : 0;
  }

  static constexpr bool is_change_of_value(const Figure& figure) noexcept {
    return may_change(figure) && !figure.is(Kind::number);
  }

  /// "growth is expected to be 5%": one verb in two words.
  constexpr bool is_predicted(int first, int be) const noexcept {
    return is_to(be - 1) && be - first <= 4;
  }

  /// "increase to revenue of": rare; "to" otherwise leads to a level.
  constexpr bool is_to_before_noun(int at) const noexcept {
    return is_to(at) && !text::is_hyphen(token(at - 1)) && !token(at + 1).is(Role::copula) &&
           !token(at + 1).is(Role::change_verb);
  }

  /// "… and a margin of 5%" begins something new.
  constexpr bool is_joining(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at + 1).is(Role::article | Role::determiner);
  }

  /// "growth capital of $5 million" is capital; "growth guidance of 5%" is growth.
  constexpr bool is_compound(int noun, int at, const Figure& figure) const noexcept {
    const Token& next = token(noun + 1);
    if (noun + 1 >= at || !next.is_word() || next.lexeme.roles != Role::none) return false;
    return !figure.is(Kind::percent) || noun + 3 < at;
  }

  /// "increased organic revenue 5%"; "increased the dividend $0.02 to $.42".
  constexpr bool read_object(int at, int index, Direction& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    const bool leads_on = (is_to(figure.end) || token(figure.end).is(Role::from)) &&
                          index + 1 < scene_.figures->size() &&
                          changes_.before_figure((*scene_.figures)[index + 1].begin) == figure.end;
    const int reach = leads_on ? 6 : 3;
    const int article = at - reach + 1;
    if (token(at).lexeme.roles == Role::none && token(article).is(Role::article) &&
        changes_.is_change(article - 1)) {
      return read_object(article - 1, index, found);  // "grew a very strong 28%"
    }
    for (int i = at; i > at - reach; --i) {
      const Token& word = token(i);
      if (is_end_of_clause(i) || !(word.is_word() || word.is_digits())) return false;
      if (word.is(Role::change_verb)) {
        if (figure.is(Kind::money) && !leads_on && i < at - 1) return false;
        return read_word(i, figure, found);
      }
      if (word.is(Role::change_noun)) return i == at && set(i, figure, code(word), found);
      if (word.is(Role::change_adverb)) {
        return (!leads_on || has_article(i, figure.begin)) && set(i, figure, code(word), found);
      }
      if (word.is(Role::preposition | Role::of | Role::copula | Role::conjunction |
                  Role::connector | Role::comparison | Role::relation | Role::per)) {
        return false;
      }
    }
    return false;
  }

  /// "up a healthy 19% to $36 million".
  constexpr bool has_article(int adverb, int begin) const noexcept {
    return token(adverb + 1).is(Role::article) && begin - adverb <= 4;
  }

  constexpr bool is_end_of_clause(int at) const noexcept {
    return scene_.context.is_break(at) || token(at).is(Role::clause) || scene_.context.is_comma(at);
  }

  // ---- words behind the figure

  /// "5% rise", "34% revenue jump", "$2 per share increase", "6% higher".
  constexpr bool read_behind(const Figure& figure, Direction& found) const noexcept {
    int at = over_qualifier(PerReader::end_of(scene_, figure));
    if (closes_apposition(figure, at)) ++at;
    // "325 basis points of operating margin expansion"
    if (token(at).is(Role::comparative) && near(at)) {
      if (figure.is(Kind::multiple)) return false;
      found = compared(token(at));
      scene_.coverage->mark(figure.end, at + 1);
      return true;
    }
    if (token(at).is(Role::change_adverb) && near(at) && ends_figure(at + 1)) {
      found = code(token(at));
      scene_.coverage->mark(figure.end, at + 1);
      return true;
    }
    // "2 points of growth came from" is a part of the growth.
    const bool of_noun = figure.reading.is_basis_points && token(at).is(Role::of) && near(at) &&
                         !token(at + 1).is(Role::change_noun | Role::relative);
    if (of_noun) ++at;
    for (int i = at; i < at + 5; ++i) {
      const Token& word = token(i);
      if (!near(i)) return false;
      if (text::is_hyphen(word)) continue;
      if (word.is(Role::change_noun) && (i > at || !word.is(Role::change_verb) || is_noun(i))) {
        if (is_name_of_other(i, figure)) return false;
        found = code(word);
        scene_.coverage->mark(figure.end, i + 1);
        return found != Direction::none;
      }
      if (!word.is_word() || !may_stand_between(word)) return false;
    }
    return false;
  }

  /// "a 5%, or $3 million, increase", "a $3 million (5%) increase": what follows names both.
  constexpr bool closes_apposition(const Figure& figure, int at) const noexcept {
    const int before = changes_.before_figure(figure.begin);
    if (token(at).is_mark(U')')) return token(before).is_mark(U'(') && ends_other(figure, before);
    return scene_.context.is_comma(at) && scene_.context.is_or(before) &&
           scene_.context.is_comma(before - 1) && ends_other(figure, before - 1);
  }

  /// A figure of another kind ends before the token.
  constexpr bool ends_other(const Figure& figure, int at) const noexcept {
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (may_change(other) && !other.is(figure.reading.kind) &&
          PerReader::end_of(scene_, other) == at) {
        return true;
      }
    }
    return false;
  }

  /// "14 bps down.", "44% up in the quarter": nothing follows that the adverb could belong to.
  constexpr bool ends_figure(int at) const noexcept {
    return is_end_of_clause(at) ||
           (token(at).is(Role::preposition | Role::comparison) && !is_to(at));
  }

  constexpr int over_qualifier(int at) const noexcept {
    const int next = scene_.context.over_hyphen(at);
    return token(next).is(Role::post_qualifier) ? next + 1 : at;
  }

  /// "a 5% increase" against "5% increase(s) sales": a verb has its object behind it.
  constexpr bool is_noun(int at) const noexcept {
    return !token(at + 1).is(Role::determiner) || !near(at + 1);
  }

  /// "$100 million reduction program": money for a program.
  constexpr bool is_name_of_other(int at, const Figure& figure) const noexcept {
    const Token& next = token(at + 1);
    return figure.is(Kind::money) && next.is_word() && near(at + 1) &&
           next.lexeme.roles == Role::none;
  }

  static constexpr bool may_stand_between(const Token& word) noexcept {
    return !word.is(Role::preposition | Role::of | Role::conjunction | Role::connector |
                    Role::copula | Role::determiner | Role::article | Role::clause | Role::from |
                    Role::comparison | Role::relation | Role::change_verb | Role::change_adverb |
                    Role::qualifier | Role::ended);
  }

  // ---- coordination

  constexpr bool read_shared(int index, Direction& found) const noexcept {
    if (index == 0) return false;
    const Figure& figure = (*scene_.figures)[index];
    int other = index - 1;
    while (other > 0 && (*scene_.figures)[other].is(Kind::period)) --other;
    const Figure& before = (*scene_.figures)[other];
    if (before.reading.direction == Direction::none || before.is_level) return false;
    if (is_named_behind(before)) return false;
    const bool adjacent = other == index - 1;
    if (!coordination_.shares(before, figure, adjacent)) return false;
    found = before.reading.direction;
    return true;
  }

  /// A word behind the first ("5% growth and 3%") does not carry over.
  constexpr bool is_named_behind(const Figure& before) const noexcept {
    Direction ignored = Direction::none;
    const Coverage kept = *scene_.coverage;
    const bool behind = read_behind(before, ignored);
    *scene_.coverage = kept;
    return behind;
  }

  Scene scene_;
  ChangeWords changes_;
  Coordination coordination_;
};

}  // namespace finq::read

// finq/read/markers.hpp: Which currency the markers of one amount settle.
namespace finq::read {

constexpr const text::Marker& marker_at(const Token& token) noexcept {
  return text::tables::markers[token.marker];
}

/// True where `currency` goes by the family's name: CAD and `$`, NOK and "kr".
constexpr bool belongs_to(Currency currency, MarkerFamily family) noexcept {
  for (const text::FamilyDefault& member : text::tables::family_members) {
    if (member.family == family && member.currency == currency) return true;
  }
  return false;
}

constexpr bool agree(const text::Marker& a, const text::Marker& b) noexcept {
  if (a.currency == b.currency) return true;
  if (a.family != MarkerFamily::none && belongs_to(b.currency, a.family)) return true;
  return b.family != MarkerFamily::none && belongs_to(a.currency, b.family);
}

/// The currency: the settled one, else the default of the caller, the language, the table.
constexpr Currency currency_of(const text::Marker& marker, const Options& options) noexcept {
  if (marker.family == MarkerFamily::none) return marker.currency;
  const Currency chosen = options.defaults[marker.family];
  if (chosen != Currency{}) return chosen;
  for (std::size_t i = 0; i < options.language->default_count; ++i) {
    const text::FamilyDefault& choice = options.language->defaults[i];
    if (choice.family == marker.family) return choice.currency;
  }
  return marker.currency;
}

/// The markers before and behind one number.
class MarkerPair {
 public:
  constexpr bool has_prefix() const noexcept { return prefixed_; }
  constexpr bool is_minor() const noexcept { return minor_; }
  constexpr int fused_scale() const noexcept { return scale_; }
  constexpr bool conflicts() const noexcept { return conflicts_; }

  constexpr void add_prefix(const Context& context, int at) noexcept {
    prefixed_ = true;
    nearest_ = at;
    last_ = marker_at(context.token(at));
    take(last_);
  }

  constexpr void add_fused(int row, int scale) noexcept {
    prefixed_ = true;
    scale_ = scale;
    take(text::tables::markers[row]);
  }

  /// The scale that stands between a marker and its number: `€m 15`.
  constexpr void add_scale(int scale) noexcept { scale_ = scale; }

  /// False, and nothing changed, where the marker contradicts the others.
  constexpr bool add_suffix(const Context& context, int at) noexcept {
    const text::Marker& marker = marker_at(context.token(at));
    if (found_ && (!agree(best_, marker) || marker.has(text::marker_minor) != minor_)) return false;
    take(marker);
    return true;
  }

  constexpr bool agrees_with(const text::Marker& marker) const noexcept {
    return agree(best_, marker);
  }

  /// The marker at the number wins where two contradict: it begins the figure.
  constexpr int keep_nearest(int begin) noexcept {
    conflicts_ = false;
    best_ = last_;
    return nearest_ >= 0 ? nearest_ : begin;
  }

  constexpr bool is_assumed() const noexcept { return best_.family != MarkerFamily::none; }

  constexpr Currency currency(const Options& options) const noexcept {
    return currency_of(best_, options);
  }

 private:
  constexpr void take(const text::Marker& marker) noexcept {
    conflicts_ = conflicts_ || (found_ && !agree(best_, marker));
    if (!found_ || (is_assumed() && (marker.family == MarkerFamily::none))) best_ = marker;
    minor_ = minor_ || marker.has(text::marker_minor);
    found_ = true;
  }

  text::Marker best_{};
  text::Marker last_{};
  int nearest_ = -1;
  int scale_ = 0;
  bool found_ = false;
  bool prefixed_ = false;
  bool minor_ = false;
  bool conflicts_ = false;
};

}  // namespace finq::read

// finq/text/spelled_number.hpp: Numbers in words: "two hundred and fifty thousand", "half a billion".
namespace finq::text {

/// A number as the text writes it, from token `begin` to before token `end`.
struct Number {
  Decimal value;
  int begin = 0;
  int end = 0;
  int scale = 0;  ///< powers of ten that its scale words stand for
  bool has_scale = false;
  bool is_bare = false;        ///< digits alone, without a mark or a scale
  bool is_article = false;     ///< "a" that counts as one
  bool is_bare_scale = false;  ///< "hundred", "billion" that counts as one of them
  bool in_words = false;
  bool is_over = false;  ///< a plus stands between the number and its scale or unit: "350+ bps"
};

/// The code of "quarter" among the time units: also a fourth.
inline constexpr std::uint8_t quarter_unit = 3;

constexpr bool add(Decimal& sum, Decimal more) noexcept {
  const auto next = checked_add(sum, more);
  if (next) sum = *next;
  return next.has_value();
}

/// Reads the number words that begin at a token.
class SpelledNumberReader {
 public:
  constexpr explicit SpelledNumberReader(const Passage& tokens) noexcept : tokens_(&tokens) {}

  /// "two hundred and fifty thousand", "a million", "half a billion", "two and a half".
  constexpr bool read(int at, Number& number) const noexcept {
    if (token(at).is(Role::half)) return read_half(at, number);
    Sum sum;
    int end = at;
    if (token(at).is(Role::article)) {
      if (!token(at + 1).is(Role::hundred | Role::scale)) return read_article(at, number);
      sum.group = 1;  // "a hundred and fifty thousand"
      end = at + 1;
    }
    while (add_word(end, at, sum)) {
    }
    if (end == at) return false;
    set(Decimal{sum.total + sum.group}, end, number);
    return read_more(number) && read_point(number);
  }

  /// "a quarter percent", "half million", "three quarters of a million", "two tenths of a percent":
  /// only before such units and scales; elsewhere a fraction is no figure.
  constexpr bool read_part_of_one(int at, Number& number) const noexcept {
    int next = at;
    std::int64_t count = 1;
    const bool counted = token(at).is(Role::article | Role::cardinal);
    if (counted) {
      if (token(at).is(Role::cardinal)) count = token(at).lexeme.value;
      next = over_hyphen(at + 1);
    }
    const int part = thousandths(next);
    if (part == 0 || count < 1 || count * part >= 1000) return false;
    next = over_hyphen(next + 1);
    const bool of = token(next).is(Role::of);
    if (of) ++next;
    const bool one = token(next).is(Role::article) || is_one(next);
    if (one) ++next;
    const bool stated = of ? one : counted || token(at).is(Role::half);
    if (!stated || !tokens_->is_near(next) || !(is_share(next) || token(next).is(Role::scale))) {
      return false;
    }
    return set(Decimal::scaled(count * part, -3).value(), next, number);
  }

  /// "… and a half", "… and three quarter million": behind words or digits.
  constexpr bool read_more(Number& number) const noexcept {
    int at = over_hyphen(number.end);
    if (!is_and(at)) return true;
    at = over_hyphen(at + 1);
    const bool article = token(at).is(Role::article);
    if (!article && !token(at).is(Role::cardinal)) return true;
    const std::int64_t count = article ? 1 : token(at).lexeme.value;
    at = over_hyphen(at + 1);
    const int part = thousandths(at);
    if (part == 0 || count * part >= 1000) return true;
    const Token& behind = token(over_hyphen(at + 1));
    const bool measured = behind.is(Role::scale) || is_share(over_hyphen(at + 1)) ||
                          (behind.is(Role::time_unit) && !token(at).has(plural));
    if (!(article && token(at).is(Role::half)) && !measured) return true;
    if (!add(number.value, Decimal::scaled(count * part, -3).value())) return false;
    number.is_bare = false;
    number.end = at + 1;
    return true;
  }

  /// "a million and a half": half of the scale.
  constexpr bool read_half_of_scale(Number& number) const noexcept {
    const int at = number.end;
    if (!number.in_words || !is_and(at) || !token(at + 1).is(Role::article) ||
        !token(at + 2).is(Role::half)) {
      return true;
    }
    const auto half = Decimal::scaled(5, number.scale - 1);
    if (!half || !add(number.value, *half)) return false;
    number.end = at + 3;
    return true;
  }

 private:
  struct Sum {
    std::int64_t total = 0;  ///< what closed scales make
    std::int64_t group = 0;  ///< up to 999, before the next scale
    int scale = 15;          ///< of the last closed one: the next is smaller
  };

  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  static constexpr bool set(Decimal value, int end, Number& number) noexcept {
    number.value = value;
    number.end = end;
    number.in_words = true;
    return true;
  }

  constexpr int over_hyphen(int at) const noexcept {
    return is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches() ? at + 1 : at;
  }

  constexpr bool is_and(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at).lexeme.value == 1;
  }

  constexpr bool is_one(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at).lexeme.value == 1;
  }

  constexpr bool is_share(int at) const noexcept {
    return token(at).is(Role::percent | Role::percentage_point | Role::basis_point);
  }

  /// Of a word for a part of one: a half, a quarter, a tenth; 0 for any other.
  constexpr int thousandths(int at) const noexcept {
    const Token& word = token(at);
    if (word.is(Role::half)) return 500;
    if (word.is(Role::time_unit) && word.lexeme.code == quarter_unit) return 250;
    return word.is(Role::vulgar) && word.has(uncertain) ? word.lexeme.value : 0;
  }

  /// One step of a spelled number; false where it ends.
  constexpr bool add_word(int& at, int begin, Sum& sum) const noexcept {
    int next = at;
    if (next > begin) {
      if (is_hyphen(token(next)) && token(next).touches()) {
        ++next;
      } else if (!tokens_->is_near(next)) {
        return false;
      } else if (is_and(next) && sum.group % 100 == 0 && (sum.group > 0 || sum.total > 0)) {
        ++next;
        if (!token(next).is(Role::cardinal | Role::tens)) return false;
      }
    }
    const Token& word = token(next);
    const std::int64_t value = word.lexeme.value;
    if (word.is(Role::cardinal)) {
      if (sum.group % 10 != 0 || (value >= 10 && sum.group % 100 != 0) ||
          (value == 0 && next > begin)) {
        return false;
      }
      sum.group += value;
    } else if (word.is(Role::tens)) {
      if (sum.group % 100 != 0) return false;
      sum.group += value;
    } else if (word.is(Role::hundred)) {
      if (!multiply(sum.group, word.lexeme.value, next > begin)) return false;
    } else if (word.is(Role::scale) && next > begin && sum.group > 0 && value < sum.scale &&
               (sum.total > 0 || goes_on(next + 1, value) ||
                goes_on_behind_comma(next + 1, value))) {
      std::int64_t power = 1;
      for (int i = 0; i < value; ++i) power *= 10;
      sum.total += sum.group * power;
      sum.group = 0;
      sum.scale = word.lexeme.value;
      if (goes_on_behind_comma(next + 1, value)) ++next;
    } else {
      return false;
    }
    at = next + 1;
    return true;
  }

  /// "two hundred"; "二百五十": the last digit alone is multiplied. 十 and 千 may stand without one.
  static constexpr bool multiply(std::int64_t& group, int power, bool follows) noexcept {
    std::int64_t factor = 1;
    for (int i = 0; i < power; ++i) factor *= 10;
    const std::int64_t part = group < 100 ? group : group % 10;
    if (part == 0) {
      if (power == 2 || follows || group != 0) return false;
      group = factor;
      return true;
    }
    if (group != part && (group - part) % (factor * 10) != 0) return false;
    group += part * (factor - 1);
    return true;
  }

  /// ", two hundred thousand" behind a million.
  constexpr bool goes_on_behind_comma(int comma, std::int64_t scale) const noexcept {
    if (!token(comma).is_mark(U',')) return false;
    const int at = comma + 1;
    int next = at;
    while (token(next).is(Role::cardinal | Role::tens | Role::hundred) ||
           (is_hyphen(token(next)) && token(next).touches())) {
      ++next;
    }
    return next > at && (token(next - 1).is(Role::hundred) || next > at + 1 || scale > 3) &&
           (scale == 3 ? is_hundred(at)
                       : token(next).is(Role::scale) && token(next).lexeme.value < scale);
  }

  constexpr bool is_hundred(int at) const noexcept {
    return token(at).is(Role::cardinal) && token(at + 1).is(Role::hundred);
  }

  /// Number words go on behind a scale: "three thousand five hundred"; behind a million only up to
  /// another scale, since "two million three months ago" says two things.
  constexpr bool goes_on(int at, std::int64_t scale) const noexcept {
    if (is_and(at)) ++at;
    if (!token(at).is(Role::cardinal | Role::tens) || token(at).lexeme.value == 0) return false;
    if (scale == 3) return true;
    while (token(at).is(Role::cardinal | Role::tens) ||
           (is_hyphen(token(at)) && token(at).touches())) {
      ++at;
    }
    return token(at).is(Role::hundred) ||
           (token(at).is(Role::scale) && token(at).lexeme.value < scale);
  }

  /// "… point five".
  constexpr bool read_point(Number& number) const noexcept {
    int at = number.end;
    if (!token(at).is(Role::point) || !token(at + 1).is(Role::cardinal)) return true;
    int places = 0;
    for (++at; token(at).is(Role::cardinal) && token(at).lexeme.value < 10 && places < 18; ++at) {
      if (!add(number.value, Decimal::scaled(token(at).lexeme.value, -++places).value()))
        return false;
    }
    number.end = at;
    return true;
  }

  /// "half a year", "half a dollar"; "half of" is no figure.
  constexpr bool read_half(int at, Number& number) const noexcept {
    const int next = over_hyphen(at + 1);
    return token(next).is(Role::article) && set(Decimal::scaled(5, -1).value(), next + 1, number);
  }

  /// "a dollar", "a year"; the caller says whether a bare article may count.
  constexpr bool read_article(int at, Number& number) const noexcept {
    set(Decimal{1}, at + 1, number);
    if (token(at + 1).is(Role::half)) {  // "a half dollar"
      set(Decimal::scaled(5, -1).value(), at + 2, number);
    } else {
      number.is_article = true;
    }
    return true;
  }

  const Passage* tokens_;
};

}  // namespace finq::text

// finq/text/number.hpp: Digits, number words and scales become one exact number.
namespace finq::text {

enum class NumberFault : std::uint8_t { none, absent, malformed, too_long };

/// Reads the number that begins at a token.
class NumberReader {
 public:
  /// `bare_scales`: "hundred dollars" is a hundred; in prose a number may be missing before it.
  constexpr NumberReader(const Passage& tokens, char decimal, bool bare_scales = false) noexcept
      : tokens_(&tokens), decimal_(decimal), bare_scales_(bare_scales) {}

  constexpr NumberFault fault() const noexcept { return fault_; }

  /// True and `number` set where a number begins at `at`.
  constexpr bool read(int at, Number& number) noexcept {
    fault_ = NumberFault::absent;
    number = {};
    number.begin = at;
    const Token& first = token(at);
    const SpelledNumberReader words{*tokens_};
    if (read_share(at, number)) return read_scales(number);
    if (first.is_digits()) {
      if (!read_digits_at(at, number)) return false;
    } else if (bare_scales_ && is_bare_scale(first)) {
      number.value = Decimal{1};
      number.end = at;
      number.in_words = number.is_bare_scale = true;
    } else if (first.is(Role::vulgar) && !first.has(uncertain)) {
      if (!read_vulgar(at, number)) return false;
    } else if (!words.read(at, number)) {
      return false;
    }
    if (first.is_digits() && number.value.is_integer() && !words.read_more(number)) return false;
    read_plus(number);
    return read_scales(number) && add_smaller_scale(number) && words.read_half_of_scale(number);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return (*tokens_)[at]; }

  /// "hundred", "million"; 十 and 千 begin numbers in words, "millions" none.
  static constexpr bool is_bare_scale(const Token& word) noexcept {
    const bool begins_words = word.is(Role::hundred) && word.lexeme.value != 2;
    return word.is(Role::scale | Role::hundred) && !word.is(Role::counted) && !begins_words;
  }

  // ---- shares of one

  constexpr bool is_share_unit(int at) const noexcept {
    return token(at).is(Role::percent | Role::percentage_point | Role::basis_point);
  }

  /// "3/4 percent", "half million": only before such units; elsewhere a plain fraction is no
  /// figure.
  constexpr bool read_share(int at, Number& number) const noexcept {
    if (is_slashed(at) && !(at > 0 && token(at).touches()) && is_share_unit(at + 3)) {
      const auto value = slashed(at);
      if (!value) return false;
      number.value = *value;
      number.end = at + 3;
      number.in_words = true;
      return true;
    }
    return SpelledNumberReader{*tokens_}.read_part_of_one(at, number);
  }

  // ---- digits

  constexpr bool read_digits_at(int at, Number& number) noexcept {
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    if (!digits) {
      fault_ =
          digits.error() == DigitsError::too_long ? NumberFault::too_long : NumberFault::malformed;
      return false;
    }
    number.value = *digits;
    number.end = at + 1;
    number.is_bare = tokens_->bytes(at).find_first_not_of("0123456789") == std::string_view::npos;
    read_fraction(number);
    read_unspaced(number);
    return true;
  }

  /// `1½`, `4 1/2`: a whole number and its fraction.
  constexpr void read_fraction(Number& number) noexcept {
    const int at = number.end;
    if (!number.is_bare || !tokens_->is_near(at)) return;
    Decimal fraction;
    int end = at;
    if (token(at).is(Role::vulgar) && token(at).lexeme.value > 0) {
      fraction = thousandths(token(at));
      end = at + 1;
    } else if (is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches() &&
               is_slashed(at + 1) && is_share_unit(at + 4)) {  // "10-7/8%", as bonds are quoted
      const auto parts = slashed(at + 1);
      if (!parts) return;
      fraction = *parts;
      end = at + 4;
    } else if (!token(at).touches() && is_slashed(at)) {
      const auto parts = slashed(at);
      if (!parts) return;
      fraction = *parts;
      end = at + 3;
    } else {
      return;
    }
    if (!add(number.value, fraction)) return;
    number.end = end;
    number.is_bare = false;
  }

  constexpr bool is_slashed(int at) const noexcept {
    const Token& slash = token(at + 1);
    return token(at).is_digits() && (slash.is_mark(U'/') || slash.is_mark(0x2044)) &&
           slash.touches() && token(at + 2).is_digits() && token(at + 2).touches();
  }

  constexpr Result<Decimal> slashed(int at) const noexcept {
    const auto over = text::read_digits(tokens_->bytes(at), decimal_);
    const auto under = text::read_digits(tokens_->bytes(at + 2), decimal_);
    if (!over || !under || !(*over < *under) || !(*under < Decimal{100})) return Errc::not_exact;
    return divide_exact(*over, *under);
  }

  constexpr bool read_vulgar(int at, Number& number) noexcept {
    if (token(at).lexeme.value <= 0) return false;
    number.value = thousandths(token(at));
    number.end = at + 1;
    return true;
  }

  static constexpr Decimal thousandths(const Token& vulgar) noexcept {
    return Decimal::scaled(vulgar.lexeme.value, -3).value();
  }

  /// `1億2000万`: falling scales add up, where no blank stands between.
  constexpr void read_unspaced(Number& number) noexcept {
    Decimal sum;
    int at = number.begin;
    int last_scale = 100;
    int end = at;
    while (token(at).is_digits() && (at == number.begin || token(at).touches())) {
      const Scales scales = scales_behind(at + 1);
      if (scales.power == 0 || scales.last >= last_scale || !token(at + 1).touches()) break;
      const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
      if (!digits) return;
      last_scale = scales.last;
      const auto part = digits->scaled_by(scales.power);
      if (!part || !add(sum, *part)) return;
      end = at = scales.end;
    }
    if (end <= number.begin + 2) return;
    number.value = sum;
    number.end = end;
    number.has_scale = true;
    number.is_bare = false;
  }

  /// 万, 千万: their power of ten together, and that of the last.
  struct Scales {
    int power = 0;
    int last = 0;
    int end = 0;
  };

  constexpr Scales scales_behind(int at) const noexcept {
    Scales scales;
    if (token(at).is(Role::hundred) && token(at).lexeme.value > 2) {
      scales.power = token(at).lexeme.value;
      ++at;
    }
    if (!token(at).is(Role::scale) || !tokens_->is_near(at)) return {};
    scales.last = token(at).lexeme.value;
    scales.power += scales.last;
    scales.end = at + 1;
    return scales;
  }

  // ---- scales

  /// "$200+ million", "10-plus years": behind a plus, where a scale or a unit follows it.
  constexpr void read_plus(Number& number) const noexcept {
    int at = number.end;
    if (is_hyphen(token(at)) && token(at).touches()) ++at;
    const Token& plus = token(at);
    if (!plus.is(Role::post_qualifier) || !plus.touches()) return;
    const int next = is_hyphen(token(at + 1)) && token(at + 1).touches() ? at + 2 : at + 1;
    if (!tokens_->is_near(next) ||
        !token(next).is(Role::scale | Role::hundred | Role::percent | Role::percentage_point |
                        Role::basis_point | Role::time_unit | Role::times)) {
      return;
    }
    number.is_over = true;
    number.is_bare = false;
    number.end = next;
  }

  /// "billion", "lakh crore", "hundred million"; behind a hyphen too.
  constexpr bool read_scales(Number& number) noexcept {
    for (int count = 0; count < 3; ++count) {
      int at = number.end;
      if (is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches()) ++at;
      const Token& word = token(at);
      const bool hundred =
          word.is(Role::hundred) && (number.in_words || number.has_scale || word.lexeme.value > 2 ||
                                     token(at + 1).is(Role::scale));  // "5千", but no "5 hundred"
      if (!(word.is(Role::scale) || hundred) || !tokens_->is_on_line(at)) break;
      if (number.has_scale && !may_follow(number, word)) break;
      const auto scaled = number.value.scaled_by(word.lexeme.value);
      if (!scaled) {
        fault_ = NumberFault::too_long;
        return false;
      }
      number.value = *scaled;
      number.end = at + 1;
      number.scale += word.lexeme.value;
      number.has_scale = true;
      number.is_bare = false;
    }
    return !is_vague(number);
  }

  /// "1 million 200 thousand", "1조 2000억": falling scales add up.
  constexpr bool add_smaller_scale(Number& number) const noexcept {
    const int at = number.end;
    if (number.in_words || !number.has_scale || !token(at).is_digits() || !tokens_->is_near(at)) {
      return true;
    }
    const Scales scales = scales_behind(at + 1);
    if (scales.power == 0 || scales.power >= number.scale) return true;
    const auto digits = text::read_digits(tokens_->bytes(at), decimal_);
    const auto limit = Decimal::scaled(1, number.scale - scales.power);
    if (!digits || !limit || !(*digits < *limit)) return true;
    const auto part = digits->scaled_by(scales.power);
    if (!part || !add(number.value, *part)) return false;
    number.end = scales.end;
    return true;
  }

  /// "five hundred million" and "lakh crore", but no "million thousand".
  static constexpr bool may_follow(const Number& number, const Token& word) noexcept {
    return word.lexeme.value >= number.scale;
  }

  /// "two billions" is one; "billions of dollars" never comes here.
  constexpr bool is_vague(const Number& number) const noexcept {
    return number.is_article && token(number.end).is(Role::scale);
  }

  const Passage* tokens_;
  char decimal_;
  bool bare_scales_;
  NumberFault fault_ = NumberFault::absent;
};

}  // namespace finq::text

// finq/read/amount.hpp: What one figure holds while it is read.
namespace finq::read {

/// A number with whatever unit it has.
struct Amount {
  text::Number number;
  Decimal value;
  Kind kind = Kind::number;
  Unit unit = Unit::year;
  MarkerPair markers;
  int begin = 0;
  int end = 0;
  int letters = 0;  ///< the power of ten that a scale letter or a scale behind a code adds
  bool is_basis_points = false;
  bool is_negative = false;

  /// The powers of ten of all its scales: what the other end of a range may share.
  constexpr int scale_power() const noexcept { return number.scale + letters; }
};

/// In a phrase a bare scale is a number: "hundred dollars".
constexpr text::NumberReader number_reader(const Context& context) noexcept {
  return {*context.passage, context.options->decimal(), context.is_strict};
}

/// Multiplies by a scale's power of ten; false, and unchanged, where that cannot be held.
constexpr bool scale(Amount& amount, int power) noexcept {
  const auto scaled = amount.value.scaled_by(power);
  if (scaled) amount.value = *scaled;
  amount.number.has_scale = true;
  amount.letters += power;
  return scaled.has_value();
}

/// `MAUD 60`, `30 MUSD`, `TEUR 15`, `15 EURm`: a scale letter and a code in one word.
constexpr bool read_fused(const Context& context, int at, Amount& amount) noexcept {
  constexpr std::size_t code_size = 3;
  const std::string_view word = context.bytes(at);
  if (!context.token(at).is_word() || context.token(at).marker >= 0) return false;
  if (word.size() != code_size + 1 || !text::is_upper(word[1])) return false;
  const text::Language& language = *context.options->language;
  const bool behind = text::is_upper(word[0]) && !text::is_upper(word[code_size]);
  const std::string_view letter = behind ? word.substr(code_size) : word.substr(0, 1);
  const text::Lexeme scale = language.words->find(letter).lexeme;
  const text::Lexeme code =
      text::tables::marker_words.find(word.substr(behind ? 0 : 1, code_size)).lexeme;
  if (!any(scale.roles, Role::scale_letter) || !any(code.roles, Role::currency)) return false;
  const bool thousand = !behind && letter[0] == language.thousand_before_code;
  amount.markers.add_fused(code.value, thousand ? 3 : scale.value);
  return true;
}

}  // namespace finq::read

// finq/read/amount_prefix.hpp: What stands before a number: signs, markers, a bracket.
namespace finq::read {

/// Reads up to the number; false where what stands there can lead to none.
class PrefixReader {
 public:
  constexpr explicit PrefixReader(const Context& context) noexcept : context_(context) {}

  constexpr bool read(int& at, Amount& amount) const noexcept {
    return read_sign(at, amount) && read_markers(at, amount);
  }

  /// `$(1,234)`: the bracket behind the marker.
  constexpr bool read_bracket(int& at, Amount& amount) const noexcept {
    if (!amount.markers.has_prefix() || !token(at).is_mark(U'(')) return false;
    if (!token(at + 1).is_digits()) return false;
    amount.is_negative = !amount.is_negative;
    ++at;
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// `-`, `−`, `–` right before what follows; "minus", "negative".
  constexpr bool read_sign(int& at, Amount& amount) const noexcept {
    const Token& sign = token(at);
    if (sign.is(Role::negative) && sign.lexeme.value == 0 && !sign.is_mark(U'-')) {
      amount.is_negative = true;
      ++at;
      return true;
    }
    const bool minus = text::is_minus(sign);
    if (!minus && !sign.is_mark(U'+')) return true;
    const bool apart = context_.is_strict && at == 0 && context_.is_near(at + 1);  // "- $5"
    if (is_joined(at) || !(token(at + 1).touches() || apart)) return false;
    amount.is_negative = minus;
    ++at;
    return true;
  }

  /// One or two markers: `$`, `USD`, `AUD $`, a fused `MAUD`.
  constexpr bool read_markers(int& at, Amount& amount) const noexcept {
    for (int count = 0; count < 2 && is_prefix(at); ++count) {
      amount.markers.add_prefix(context_, at);
      ++at;
      if (is_dot_of_abbreviation(at)) ++at;
    }
    if (!amount.markers.has_prefix() && read_fused(context_, at, amount)) ++at;
    if (amount.markers.has_prefix() && amount.markers.fused_scale() == 0 && is_scale_between(at)) {
      amount.markers.add_scale(token(at).lexeme.value);
      ++at;
    }
    if (!amount.markers.has_prefix() || !text::is_minus(token(at))) return true;
    if (amount.is_negative || !token(at + 1).touches()) return false;
    amount.is_negative = true;
    ++at;
    return true;
  }

  /// The dash hangs on a word or number before it: no sign.
  constexpr bool is_joined(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).touches() && (before.is_word() || before.is_digits() || before.is_mark(U')') ||
                                   before.is(Role::percent));
  }

  constexpr bool is_prefix(int at) const noexcept {
    const Token& marker = token(at);
    if (marker.marker < 0) return false;
    if (!marker_at(marker).has(text::marker_prefix)) return is_name_before_number(at);
    const Token& next = token(at + 1);
    if (!context_.is_strict && is_part_of_name(at)) return false;
    return is_dot_of_abbreviation(at + 1) || context_.is_near(at + 1) ||
           (next.touches() && next.is_digits());
  }

  /// "S/4HANA", "R4": letters glued to digits that go on in letters, or that are too few for money.
  constexpr bool is_part_of_name(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!token(at).is_word() || !digits.is_digits() || !digits.touches()) return false;
    const Token& next = token(at + 2);
    const bool goes_on = next.touches() && next.is_word() && next.marker < 0;
    if (goes_on) return !next.is(Role::scale | Role::scale_letter);
    const bool everyday = context_.size(at) == 1 || marker_at(token(at)).has(text::marker_common);
    return everyday && context_.size(at + 1) <= 2 && !next.is(Role::scale);
  }

  /// `€m 15`, in a phrase also `EUR million 15`; the heads of tables ("in $m 2021") name years.
  constexpr bool is_scale_between(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!token(at).is(Role::scale | Role::scale_letter) || !digits.is_digits()) return false;
    if (digits.touches() || !context_.is_near(at + 1)) return false;
    const bool year = context_.size(at + 1) == 4 &&
                      context_.bytes(at + 1).find_first_of(".,") == std::string_view::npos;
    return context_.is_strict || (token(at).touches() && !year);
  }

  constexpr bool is_dot_of_abbreviation(int at) const noexcept {
    return token(at).is_mark(U'.') && token(at).touches() && token(at - 1).has(text::abbreviation);
  }

  /// "Swiss francs 5 million", "markka 1,234": a name, where the number is no year and no count.
  constexpr bool is_name_before_number(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!marker_at(token(at)).has(text::marker_suffix) || !token(at).is_word()) return false;
    if (marker_at(token(at)).has(text::marker_minor) || !digits.is_digits()) return false;
    if (digits.gap != text::Gap::blank) return false;
    const Token& next = token(at + 2);
    if (next.is(Role::percent | Role::percentage_point | Role::basis_point | Role::time_unit)) {
      return false;
    }
    const bool marked = context_.bytes(at + 1).find_first_of(".,") != std::string_view::npos;
    return context_.is_strict || next.is(Role::scale) || (marked && next.marker < 0);
  }

  const Context& context_;
};

}  // namespace finq::read

// finq/read/money_amount.hpp: Money: what stands behind a number and its markers.
namespace finq::read {

/// Completes an amount of money, by its prefix or by the name behind it.
class MoneyReader {
 public:
  constexpr explicit MoneyReader(const Context& context) noexcept
      : context_(context), numbers_(number_reader(context)) {}

  /// Behind a prefix: scale letters, a code that agrees, a scale behind the code.
  constexpr bool read_behind_prefix(Amount& amount) noexcept {
    amount.kind = Kind::money;
    if (!read_scale(amount) || counts_percent(amount.end)) return false;
    read_retail(amount);
    int at = amount.end;
    if (is_suffix(at) && !is_other_amount(at)) {
      if (amount.markers.add_suffix(context_, at)) {
        amount.end = at + 1;
        if (!read_scale(amount)) return false;
      } else {
        context_.complain(ParseErrc::currency_conflict, at, Expected::one_currency);
      }
    }
    if (context_.is_and(amount.end) || context_.is_near(amount.end)) read_cents(amount);
    read_trailing_minus(amount);
    return finish(amount);
  }

  /// "EUR 4.25% notes", "BTC -3.2%": what stands in front names whose per cent they are.
  constexpr bool counts_percent(int at) const noexcept {
    return context_.is_near(at) && !token(at).has(text::uncertain) &&
           token(at).is(Role::percent | Role::percentage_point | Role::basis_point);
  }

  /// The number has no marker in front: "39.8 billion yuan", `5m EUR`, "20 dollars and 43 cents".
  constexpr bool read_suffix(Amount& amount) noexcept {
    Amount money = amount;
    read_retail(money);
    int at = context_.over_hyphen(money.end);
    if (!money.number.has_scale && token(at).is(Role::scale_letter) && is_letter_scale(at)) {
      if (!scale(money, token(at).lexeme.value)) return false;
      money.end = ++at;
    }
    at = money.end;
    if (read_fused(context_, at, money) && context_.is_near(at)) {
      money.end = at + 1;
    } else {
      if (!is_suffix(at) || is_of_next(at, amount) || !is_money_word(at, amount)) return false;
      money.markers.add_suffix(context_, at);
      money.end = at + 1;
      if (!read_scale(money)) return false;
      read_second_marker(money);
      read_cents(money);
    }
    money.kind = Kind::money;
    read_trailing_minus(money);
    amount = money;
    return true;
  }

  /// Takes minor units and fused scales into the value; two currencies are refused or settled.
  constexpr bool finish(Amount& amount) const noexcept {
    const int power = amount.markers.fused_scale() - (amount.markers.is_minor() ? 2 : 0);
    if (power != 0) {
      const auto scaled = amount.value.scaled_by(power);
      if (!scaled) return false;
      amount.value = *scaled;
    }
    if (amount.markers.conflicts()) {
      context_.complain(ParseErrc::currency_conflict, amount.begin, Expected::one_currency);
      if (context_.is_strict) return false;
      amount.begin = amount.markers.keep_nearest(amount.begin);
    }
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "two $500 bills": the sign stands at the number behind it.
  constexpr bool is_of_next(int at, const Amount& amount) const noexcept {
    const Token& next = token(at + 1);
    if (!marker_at(token(at)).has(text::marker_prefix) || token(at).touches()) return false;
    const bool sign = marker_at(token(at)).has(text::marker_sign);
    if (sign && next.touches() && next.is_word()) return next.marker < 0;  // "100 $FB calls"
    if (!next.is_digits()) return false;
    return next.touches() || (amount.number.in_words && sign);
  }

  /// The marker begins a figure of its own: "$5 USD 6".
  constexpr bool is_other_amount(int at) const noexcept {
    return marker_at(token(at)).has(text::marker_prefix) && token(at + 1).is_digits() &&
           (!token(at).touches() || text::is_hyphen(token(at - 1)));
  }

  /// `5m`, `5 bn`, and after a code "75 USD million".
  constexpr bool read_scale(Amount& amount) noexcept {
    if (amount.number.has_scale) return true;
    int at = amount.end;
    if (text::is_hyphen(token(at)) && token(at).touches()) ++at;
    const Token& word = token(at);
    if (!word.is(Role::scale | Role::scale_letter) || !context_.is_near(at)) return true;
    if (!is_whole_word(at)) return true;
    if (!scale(amount, word.lexeme.value)) {
      context_.complain(ParseErrc::not_exact, amount.begin, Expected::fewer_digits);
      return false;
    }
    amount.end = at + 1;
    return true;
  }

  constexpr bool is_whole_word(int at) const noexcept {
    const Token& next = token(at + 1);
    return !next.touches() || !(next.is_digits() || next.is_mark(U'&') || next.is_mark(U'/'));
  }

  /// `50,- Kč`, `€ 24,-`, `Rs 500/-`: no cents.
  constexpr void read_retail(Amount& amount) const noexcept {
    const int at = amount.end;
    const bool mark = token(at).is_mark(U',') || token(at).is_mark(U'.');
    if (mark && token(at).touches() && text::is_dash(token(at + 1)) && token(at + 1).touches() &&
        !token(at + 2).is_digits()) {
      amount.end = at + 2;
    }
    const bool slash = token(at).is_mark(U'/') && token(at).touches();
    if (slash && text::is_hyphen(token(at + 1)) && token(at + 1).touches()) amount.end = at + 2;
  }

  /// `$5.95-`: negative on its own and in tables; in prose a dash that ends the figure.
  constexpr void read_trailing_minus(Amount& amount) const noexcept {
    const int at = amount.end;
    const Token& behind = token(at + 1);
    const bool ends = behind.kind == text::TokenKind::edge || behind.gap == text::Gap::wide ||
                      behind.gap == text::Gap::line || behind.gap == text::Gap::paragraph;
    if (!text::is_minus(token(at)) || !token(at).touches() || !ends || amount.is_negative) return;
    if (!context_.is_strict && token(amount.begin).gap < text::Gap::wide) return;
    amount.is_negative = true;
    amount.end = at + 1;
  }

  /// "yuan", USD, €, "cents", behind the number, a hyphen, or "de".
  constexpr bool is_suffix(int& at) const noexcept {
    int next = context_.over_hyphen(at);
    if (token(next).is_mark(U'.') && token(next).touches() &&
        token(next - 1).has(text::abbreviation))
      ++next;
    if (token(next).is(Role::of) && token(next).marker < 0 && token(next - 1).is(Role::scale)) {
      next += text::is_apostrophe(token(next + 1)) ? 2 : 1;  // "milliards d'euros"
    }
    const Token& marker = token(next);
    if (marker.marker < 0 || !marker_at(marker).has(text::marker_suffix)) return false;
    if (!context_.is_near(next) || is_abbreviated(next)) return false;
    at = next;
    return true;
  }

  /// "5 p.m.": the letter goes on behind its dot.
  constexpr bool is_abbreviated(int at) const noexcept {
    return context_.size(at) == 1 && token(at).is_word() && token(at + 1).is_mark(U'.') &&
           token(at + 1).touches() && token(at + 2).touches() && token(at + 2).is_word();
  }

  /// `5m EUR`, `20 k€`: a scale letter only where a marker follows it.
  constexpr bool is_letter_scale(int at) const noexcept {
    int next = at + 1;
    return context_.is_near(at) && is_suffix(next);
  }

  /// Articles need an everyday name ("a dollar"); pounds may be a weight.
  constexpr bool is_money_word(int at, const Amount& amount) const noexcept {
    const text::Marker& marker = marker_at(token(at));
    if (amount.number.is_article && (marker.has(text::marker_sign) ||
                                     (marker.has(text::marker_common) && !context_.is_strict))) {
      return false;
    }
    if (amount.number.is_article && !context_.is_strict && is_adjective(at)) return false;
    if (!marker.has(text::marker_weight)) return true;
    for (int i = at - 40; i < at + 20; ++i) {
      const bool near = i > at - 12 && i < at + 4;
      if (near && token(i).is(Role::weighing)) return false;
      // "5 pounds of chicken", "$3 per pound": what is weighed once is weighed again.
      const bool same = token(i).marker >= 0 && marker_at(token(i)).has(text::marker_weight);
      if (same && (token(i + 1).is(Role::of | Role::per) || token(i - 1).is(Role::per)))
        return false;
    }
    return true;
  }

  /// "a pound" of something, "a dollar store": what follows is meant.
  constexpr bool is_adjective(int at) const noexcept {
    const Token& next = token(at + 1);
    const bool noun = next.is_word() && next.lexeme.roles == Role::none && context_.is_near(at + 1);
    return token(at).is(Role::measure) || noun;
  }

  /// `¥500元` has its second marker in front; "5 € EUR" behind.
  constexpr void read_second_marker(Amount& money) const noexcept {
    int at = money.end;
    if (is_suffix(at) && !is_other_amount(at) && marker_at(token(at)).has(text::marker_sign) &&
        money.markers.add_suffix(context_, at)) {
      money.end = at + 1;
    }
  }

  /// A minor unit of the same currency; "cents" are of any settled one that has hundredths.
  constexpr bool has_cents(const Amount& money, const text::Marker& minor) const noexcept {
    if (money.markers.agrees_with(minor)) return true;
    if (minor.family == MarkerFamily::none || money.markers.is_assumed()) return false;
    return money.markers.currency(*context_.options).minor_units() == 2;
  }

  /// "20 dollars and 43 cents" is one amount.
  constexpr void read_cents(Amount& money) noexcept {
    if (money.markers.is_minor() || money.number.has_scale) return;
    text::Number cents;
    const bool joined =
        context_.is_and(money.end) || (context_.is_comma(money.end) && !money.markers.has_prefix());
    if (!context_.is_near(money.end) && !joined) return;
    if (!numbers_.read(joined ? money.end + 1 : money.end, cents) || cents.is_article) return;
    int at = cents.end;
    if (!is_suffix(at) || !marker_at(token(at)).has(text::marker_minor)) return;
    if (!has_cents(money, marker_at(token(at)))) return;
    const auto part = cents.value.scaled_by(-2);
    if (!part) return;
    const auto sum = checked_add(money.value, *part);
    if (!sum) return;
    money.value = *sum;
    money.end = at + 1;
  }

  const Context& context_;
  text::NumberReader numbers_;
};

}  // namespace finq::read

// finq/read/unit.hpp: Percent, points, multiples and lengths of time.
namespace finq::read {

/// Reads the unit behind a number that is no money.
class UnitReader {
 public:
  constexpr explicit UnitReader(const Context& context) noexcept : context_(context) {}

  /// Percent, percentage points, basis points.
  constexpr bool read_share(Amount& amount) const noexcept {
    const int at = context_.over_hyphen(amount.end);
    const Token& unit = token(at);
    if (!context_.is_near(at)) return false;
    if (unit.is(Role::percentage_point)) {
      if (unit.has(text::uncertain) && !is_of_share(amount.begin, at + 1, amount)) return false;
      amount.kind = Kind::points;
    } else if (unit.is(Role::basis_point)) {
      amount.kind = Kind::points;
      amount.is_basis_points = true;
    } else if (unit.is(Role::percent)) {
      amount.kind = Kind::percent;
    } else {
      return false;
    }
    if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is(Role::percent))) {
      context_.complain(ParseErrc::not_understood, at + 1, Expected::end_of_phrase);
      return false;
    }
    amount.end = at + 1;
    return true;
  }

  /// "rose a percentage point", "a percent"; but no "as a percent of sales".
  constexpr bool read_share_of_article(Amount& amount) const noexcept {
    const Token& before = token(amount.begin - 1);
    const bool changes =
        before.is(Role::change_verb | Role::change_adverb | Role::qualifier | Role::relation);
    if (!(context_.is_strict || changes) || !read_share(amount)) return false;
    return !token(amount.end).is(Role::of);
  }

  /// `3x`, "fivefold", "3.5 times".
  constexpr bool read_multiple(Amount& amount) const noexcept {
    const int at = context_.over_hyphen(amount.end);
    const Token& unit = token(at);
    if (unit.is(Role::fold)) {
      const bool sign = context_.size(at) == 1;
      if (!unit.touches() || (sign && (at != amount.end || amount.number.in_words))) return false;
      if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is_word())) {
        return false;
      }
    } else if (!unit.is(Role::times) || !context_.is_near(at) || !is_ratio(at + 1, amount)) {
      return false;
    }
    amount.kind = Kind::multiple;
    amount.end = at + 1;
    return true;
  }

  /// "three years", "nine consecutive quarters", "12-month".
  constexpr bool read_time(Amount& amount) const noexcept {
    int at = context_.over_hyphen(amount.end);
    for (int i = 0; i < 2 && token(at).is(Role::consecutive) && context_.is_near(at); ++i) {
      at = context_.over_hyphen(at + 1);  // "20 consecutive trading days"
    }
    const Token& unit = token(at);
    if (!unit.is(Role::time_unit) || !context_.is_near(at)) return false;
    if (unit.touches() && at == amount.end && amount.number.in_words) return false;
    if (token(at + 1).touches() && token(at + 1).is_digits()) return false;
    amount.kind = Kind::duration;
    amount.unit = static_cast<Unit>(unit.lexeme.code);
    amount.end = at + 1;
    read_half_of_unit(amount);
    // "half a year" is one half; other halves stay numbers.
    if (amount.number.in_words && token(amount.number.begin).is(Role::half) &&
        amount.unit == Unit::year && !amount.number.has_scale) {
      amount.value = Decimal{1};
      amount.unit = Unit::half;
    }
    return true;
  }

  /// A plain number must not go on in letters: `10-K`, `5G`.
  constexpr bool is_free(const Amount& amount) const noexcept {
    const Token& next = token(amount.end);
    if (next.touches() && next.is_word() && amount.number.end == amount.end &&
        token(amount.end - 1).is_digits()) {
      return false;
    }
    return !(text::is_hyphen(next) && next.touches() && token(amount.end + 1).touches() &&
             token(amount.end + 1).is_word() && context_.size(amount.end + 1) == 1);
  }

 private:
  /// "3 points of growth", "added 5 points to sales growth", "a benefit of 5 points": of a per
  /// cent. Other points are counted, scored or made.
  constexpr bool is_of_share(int begin, int end, const Amount& amount) const noexcept {
    if (context_.is_strict || Decimal{100} < amount.value || text::is_hyphen(token(end)))
      return false;
    int before = begin - 1;
    while (token(before).is(Role::qualifier | Role::article)) --before;
    if (token(before).is(Role::of)) return !token(before - 1).is(Role::filler);
    const bool linked =
        token(end).is(Role::of) || (token(end).is(Role::connector) && token(end).lexeme.value == 1);
    if (!linked) return false;
    for (int i = end + 1; i < end + 8 && !context_.is_break(i); ++i) {
      if (token(i).is(Role::change_noun | Role::measure)) return true;
    }
    return false;
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "3.5 times EBITDA", but neither "three times a week" nor "met three times in 2020".
  constexpr bool is_ratio(int at, const Amount& amount) const noexcept {
    const Token& next = token(at);
    if (next.is(Role::article | Role::per) && token(at + 1).is(Role::time_unit | Role::measure) &&
        !token(at + 2).is(Role::ago)) {
      return false;
    }
    if (context_.is_strict || amount.number.value.decimals() > 0) return true;
    if (next.is(Role::change_noun | Role::comparative)) return true;
    const bool ends = context_.is_break(at) || context_.is_comma(at);
    if (next.is(Role::comparison) && !next.is(Role::preposition)) return true;
    const bool adverbial = next.is(Role::preposition | Role::dating | Role::relative |
                                   Role::conjunction | Role::copula | Role::trailing);
    if (!ends && !adverbial) return next.is_word();
    return is_stated(amount.begin - 1);
  }

  /// "a year and a half"
  constexpr void read_half_of_unit(Amount& amount) const noexcept {
    const int at = amount.end;
    if (!amount.number.is_article || !context_.is_and(at) || !token(at + 1).is(Role::article) ||
        !token(at + 2).is(Role::half)) {
      return;
    }
    amount.value = Decimal::scaled(15, -1).value();
    amount.end = at + 3;
  }

  /// "coverage was 8 times", "increased three times", "leverage below 2 times", "at 3 times".
  constexpr bool is_stated(int at) const noexcept {
    for (; token(at).is(Role::qualifier); --at) {
      if (token(at).is(Role::preposition) && token(at).is(Role::comparison)) return true;
    }
    if (token(at).is(Role::between)) return true;
    if (token(at).is(Role::of)) return !token(at - 1).is(Role::filler);  // "a total of 3 times"
    if (context_.is_and(at)) {  // "between 5 and 7 times", "between 5 times and 7 times"
      return token(at - 2).is(Role::between) || token(at - 3).is(Role::between);
    }
    if (token(at).is(Role::connector) && token(at).lexeme.value == 1) return true;
    if (token(at).is(Role::dating) && token(at).is(Role::preposition)) {
      return !token(at).is(Role::comparison | Role::from);
    }
    return token(at).is(Role::change_verb) ||
           (token(at).is(Role::copula) && token(at).lexeme.value == 1);
  }

  const Context& context_;
};

}  // namespace finq::read

// finq/read/amount_reader.hpp: One figure without its range: sign, markers, number, unit.
namespace finq::read {

/// Reads one amount; what it cannot read leaves no trace but a complaint.
class AmountReader {
 public:
  constexpr explicit AmountReader(const Context& context) noexcept
      : context_(context),
        prefixes_(context),
        money_(context),
        units_(context),
        numbers_(number_reader(context)) {}

  constexpr bool read(int at, Amount& amount) noexcept {
    is_end_ = false;
    return read_any(at, amount);
  }

  /// The second end of a range: behind its dash it is no part of a name, and behind a marker that
  /// is said once it may have a scale letter ("$5-10m").
  constexpr bool read_end(int at, const Amount& first, Amount& amount) noexcept {
    is_end_ = true;
    if (first.markers.has_prefix() && token(at).is_digits() && read_scaled(at, first, amount)) {
      return true;
    }
    return read_any(at, amount);
  }

 private:
  constexpr bool read_any(int at, Amount& amount) noexcept {
    amount = {};
    amount.begin = at;
    int next = at;
    if (!prefixes_.read(next, amount)) return false;
    const bool bracketed = prefixes_.read_bracket(next, amount);
    if (!read_number(next, amount)) return false;
    if (bracketed && !close_bracket(amount)) return false;
    if (amount.markers.has_prefix()) return money_.read_behind_prefix(amount);
    return read_suffixes(amount);
  }

  /// `10m` behind "$5-".
  constexpr bool read_scaled(int at, const Amount& first, Amount& amount) noexcept {
    amount = {};
    amount.begin = at;
    if (!read_number(at, amount) || amount.number.has_scale) return false;
    const Token& letter = token(amount.end);
    if (!letter.is(Role::scale_letter) || !letter.touches()) return false;
    amount.markers = first.markers;
    return money_.read_behind_prefix(amount);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool close_bracket(Amount& amount) const noexcept {
    if (!token(amount.end).is_mark(U')')) return false;
    ++amount.end;
    return true;
  }

  constexpr bool read_number(int at, Amount& amount) noexcept {
    const bool found = numbers_.read(at, amount.number);
    if (!found || !is_plausible(at, amount)) {
      complain_of_number(at, amount);
      return false;
    }
    amount.value = amount.number.value;
    amount.end = amount.number.end;
    return true;
  }

  constexpr bool is_plausible(int at, const Amount& amount) const noexcept {
    if (context_.bytes(at) == "000") return false;  // "in $000"
    const text::Number& number = amount.number;
    if ((number.is_article || number.is_bare_scale) && amount.markers.has_prefix()) return false;
    const bool mixed = number.end > at + 4;  // "10-7/8%"
    return amount.markers.has_prefix() || amount.begin != at || mixed || !is_part_of_name(at);
  }

  /// Digits that hang on letters (`B-52`, `US0378331005`) or in a chain (`555-123-4567`).
  constexpr bool is_part_of_name(int at) const noexcept {
    if (!token(at).is_digits()) return false;
    const Token& before = token(at - 1);
    const bool touched = token(at).touches() && before.kind != text::TokenKind::edge;
    if (touched && ((before.is_word() && !context_.is_unspaced(at - 1)) || before.is_mark(U'#') ||
                    before.is_mark(U'_') || before.is_mark(U'/') || before.is_mark(U'@') ||
                    before.is_mark(U':'))) {
      return !before.is(Role::level) && before.marker < 0;
    }
    if (touched && text::is_dash(before) && before.touches() && !is_end_) {
      const Token& word = token(at - 2);
      if (word.is_word() && !word.is(Role::level | Role::part_of_year | Role::qualifier))
        return true;
    }
    return is_in_chain(at) || is_grouped(at);
  }

  /// "1 250": the end of a number whose groups a blank parts.
  constexpr bool is_grouped(int at) const noexcept {
    const Token& before = token(at - 1);
    return context_.size(at) == 3 && before.is_digits() && context_.size(at - 1) < 4 &&
           token(at).gap == text::Gap::blank && !is_end_ &&
           context_.bytes(at - 1).find_first_of(".,") == std::string_view::npos &&
           !token(at - 2).is(Role::month);
  }

  constexpr bool is_in_chain(int at) const noexcept {
    int links = 0;
    for (int i = at; is_link(i + 1); i += 2) ++links;
    for (int i = at; is_link(i - 1) && token(i).touches(); i -= 2) ++links;
    return links > 1;
  }

  constexpr bool is_link(int at) const noexcept {
    const Token& mark = token(at);
    return token(at - 1).is_digits() && token(at + 1).is_digits() && mark.touches() &&
           token(at + 1).touches() && (text::is_hyphen(mark) || mark.is_mark(U'/'));
  }

  constexpr void complain_of_number(int at, const Amount& amount) const noexcept {
    switch (numbers_.fault()) {
      case text::NumberFault::malformed:
        context_.complain(ParseErrc::malformed_number, at, Expected::valid_number);
        break;
      case text::NumberFault::too_long:
        context_.complain(ParseErrc::not_exact, at, Expected::fewer_digits);
        break;
      default:
        if (at > amount.begin) context_.complain(ParseErrc::expected_digit, at, Expected::digit);
    }
  }

  /// "5m to 6m euros": the letters stand at both ends, the name behind the second.
  constexpr bool read_shared_letter(Amount& amount) const noexcept {
    const int letter = amount.end;
    if (amount.number.has_scale || !is_letter(letter)) return true;
    const int joint = letter + 1;
    const bool joined =
        token(joint).is(Role::connector | Role::conjunction) || text::is_dash(token(joint));
    const Token& marker = token(joint + 3);
    const bool named = marker.marker >= 0 && marker_at(marker).has(text::marker_suffix);
    if (!joined || !token(joint + 1).is_digits() || !is_letter(joint + 2) || !named) return true;
    amount.end = joint;
    amount.number.has_scale = true;
    return read::scale(amount, token(letter).lexeme.value);
  }

  /// A scale letter that touches its number.
  constexpr bool is_letter(int at) const noexcept {
    return token(at).is(Role::scale_letter) && token(at).touches();
  }

  constexpr bool read_suffixes(Amount& amount) noexcept {
    if (!read_shared_letter(amount)) return false;
    if (money_.read_suffix(amount)) return money_.finish(amount);
    if (amount.number.is_article) {
      return !amount.is_negative &&
             (units_.read_time(amount) || units_.read_share_of_article(amount));
    }
    return units_.read_share(amount) || units_.read_multiple(amount) || units_.read_time(amount) ||
           units_.is_free(amount);
  }

  const Context& context_;
  PrefixReader prefixes_;
  MoneyReader money_;
  UnitReader units_;
  text::NumberReader numbers_;
  bool is_end_ = false;
};

}  // namespace finq::read

// finq/read/digit_class.hpp: "mid-single-digit", "high teens", "low 20%", "high $70 million".
namespace finq::read {

/// Reads figures that name a class of numbers, as ranges.
class DigitClassReader {
 public:
  constexpr explicit DigitClassReader(const Context& context) noexcept : context_(context) {}

  constexpr bool read(int at, Figure& figure) const noexcept {
    Bounds bounds;
    if (!read_bounds(at, bounds)) return false;
    figure = {};
    figure.begin = at;
    figure.end = bounds.end;
    figure.reading.is_range = true;
    figure.reading.low = bounds.low;
    figure.reading.high = bounds.high;
    figure.reading.kind = bounds.kind;
    if (bounds.kind == Kind::money) {
      figure.reading.currency = bounds.markers.currency(*context_.options);
      figure.assumed = bounds.markers.is_assumed();
      return true;
    }
    const int unit = context_.over_hyphen(figure.end);
    if (token(unit).is(Role::percent) && context_.is_near(unit)) {
      figure.end = unit + 1;
      return true;
    }
    return context_.is_strict || !counts(figure.end);
  }

 private:
  /// What a level and a base make: "low 20%" is 21 to 23.
  struct Bounds {
    Decimal low;
    Decimal high;
    Kind kind = Kind::percent;
    MarkerPair markers;
    int end = 0;
  };

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// The value of "single to low double digits", which a level before it completes.
  static constexpr int single_to_low_double = 12;

  constexpr bool read_bounds(int at, Bounds& bounds) const noexcept {
    if (token(at).is(Role::digit_class)) return read_base(at, 0, bounds);
    if (!token(at).is(Role::level)) return false;
    const int level = token(at).lexeme.code;
    int next = over_hyphen(over_dangling(at + 1));
    Bounds upper;
    if (token(next).is(Role::connector | Role::level) && read_upper(next, upper)) {
      const int base = last_base_;
      if (!read_shared(base, level, bounds)) return false;
      bounds.high = upper.high;
      bounds.end = upper.end;
      return bounds.low < bounds.high;
    }
    if (!context_.is_near(next) || !read_base(next, level, bounds)) return false;
    return extend(bounds);
  }

  /// "mid-teens", "mid-20%", "mid-$30 million".
  constexpr int over_hyphen(int at) const noexcept {
    const bool joined =
        text::is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches();
    return joined ? at + 1 : at;
  }

  /// "mid- to high": the hyphen of a word that is said once.
  constexpr int over_dangling(int at) const noexcept {
    return text::is_hyphen(token(at)) && token(at).touches() && !token(at + 1).touches() ? at + 1
                                                                                         : at;
  }

  /// "to high-single-digit" behind "mid": reads the base that both share.
  constexpr bool read_upper(int at, Bounds& upper) const noexcept {
    int next = token(at).is(Role::connector) ? context_.over_hyphen(at + 1) : at;
    if (!token(next).is(Role::level)) return false;
    const int level = token(next).lexeme.code;
    next = over_hyphen(next + 1);
    last_base_ = next;
    return context_.is_near(next) && read_base(next, level, upper);
  }

  constexpr bool read_shared(int base, int level, Bounds& bounds) const noexcept {
    return read_base(base, level, bounds);
  }

  /// "high single to low double digits", "mid-teens to low twenties".
  constexpr bool extend(Bounds& bounds) const noexcept {
    if (!token(bounds.end).is(Role::connector) && !text::is_dash(token(bounds.end))) return true;
    const int next = bounds.end + 1;
    if (!token(next).is(Role::level) || !context_.is_near(next)) return true;
    Bounds upper;
    const int base = over_hyphen(next + 1);
    if (!read_base(base, token(next).lexeme.code, upper)) return true;
    if (upper.kind != bounds.kind || !(bounds.low < upper.high)) return true;
    bounds.high = upper.high;
    bounds.end = upper.end;
    return true;
  }

  constexpr bool read_base(int at, int level, Bounds& bounds) const noexcept {
    const Token& base = token(at);
    if (base.is(Role::digit_class)) return digits(base.lexeme.value, level, at + 1, bounds);
    if (base.is(Role::decade) && level > 0) return decade(base.lexeme.value, level, at + 1, bounds);
    if (level == 0) return false;
    return read_figures(at, level, bounds);
  }

  /// Single digits are 1 to 9, double 10 to 99; low double digits end at 13, as analysts say it.
  constexpr bool digits(int count, int level, int end, Bounds& bounds) const noexcept {
    constexpr std::int64_t lows[3][4] = {{1, 1, 4, 7}, {10, 10, 40, 70}, {100, 100, 400, 700}};
    constexpr std::int64_t highs[3][4] = {{9, 3, 6, 9}, {99, 13, 69, 99}, {999, 399, 699, 999}};
    if (count == single_to_low_double) {
      bounds.low = Decimal{lows[0][level]};
      bounds.high = Decimal{highs[1][1]};
      bounds.end = end;
      return level > 0;
    }
    if (count < 1 || count > 3) return false;
    bounds.low = Decimal{lows[count - 1][level]};
    bounds.high = Decimal{highs[count - 1][level]};
    bounds.end = end;
    return true;
  }

  constexpr bool decade(int start, int level, int end, Bounds& bounds) const noexcept {
    bounds.low = Decimal{start + level * 3 - 2};
    bounds.high = Decimal{start + level * 3};
    bounds.end = end;
    return true;
  }

  /// "low 20%", "mid-20s", "high $70 million": figures that end in a zero.
  constexpr bool read_figures(int at, int level, Bounds& bounds) const noexcept {
    int next = at;
    if (token(next).marker >= 0 && marker_at(token(next)).has(text::marker_prefix)) {
      bounds.markers.add_prefix(context_, next);
      bounds.kind = Kind::money;
      ++next;
    }
    const Token& figures = token(next);
    if (!figures.is_digits() || context_.size(next) != 2 || context_.bytes(next)[1] != '0')
      return false;
    const int start = (context_.bytes(next)[0] - '0') * 10;
    if (start == 0 || !decade(start, level, next + 1, bounds)) return false;
    if (bounds.kind == Kind::money) return read_plural(bounds) || scale(bounds);
    return read_share(bounds);
  }

  constexpr bool scale(Bounds& bounds) const noexcept {
    const int at = context_.over_hyphen(bounds.end);
    const Token& word = token(at);
    if (!word.is(Role::scale | Role::scale_letter) || !context_.is_near(at)) return true;
    const auto low = bounds.low.scaled_by(word.lexeme.value);
    const auto high = bounds.high.scaled_by(word.lexeme.value);
    if (!low || !high) return false;
    bounds.low = *low;
    bounds.high = *high;
    bounds.end = at + 1;
    return true;
  }

  /// The letter of `20s`.
  constexpr bool read_plural(Bounds& bounds) const noexcept {
    const int at = bounds.end;
    const Token& next = token(at);
    const bool plural = next.touches() && next.is_word() && context_.size(at) == 1 &&
                        next.lexeme.roles == Role::none;
    if (plural) bounds.end = at + 1;
    return plural;
  }

  /// A per cent sign, or the plural of a decade: `20s`.
  constexpr bool read_share(Bounds& bounds) const noexcept {
    if (token(bounds.end).touches() && token(bounds.end).is_word()) return read_plural(bounds);
    const int unit = context_.over_hyphen(bounds.end);
    if (!token(unit).is(Role::percent) || !context_.is_near(unit)) return false;
    bounds.end = unit + 1;
    return true;
  }

  /// "single-digit multiples": the class counts something else.
  constexpr bool counts(int at) const noexcept {
    const int next = context_.over_hyphen(at);
    if (!context_.is_near(next)) return false;
    return token(next).is(Role::counted | Role::scale | Role::time_unit) ||
           (token(next).is_word() && token(next + 1).is(Role::counted) &&
            context_.is_near(next + 1));
  }

  const Context& context_;
  mutable int last_base_ = 0;
};

}  // namespace finq::read

// finq/read/figure.hpp: Amounts and their ranges, classes of digits, and words that multiply.
namespace finq::read {

/// Reads every figure that is no period.
class FigureReader {
 public:
  constexpr explicit FigureReader(const Context& context) noexcept
      : context_(context), amounts_(context), classes_(context), changes_(context) {}

  constexpr bool read(int at, const Figure* before, Figure& figure) noexcept {
    figure = {};
    return read_any(at, before, figure) && settles(figure);
  }

  /// A token that may begin such a figure.
  static constexpr bool may_begin(const Token& token) noexcept {
    return token.is_digits() || text::is_minus(token) || token.is_mark(U'+') ||
           token.is_mark(U'(') || token.marker >= 0 || token.is(first_roles) || may_be_fused(token);
  }

  /// The roles of words that may begin such a figure.
  static constexpr Role first_roles = Role::cardinal | Role::tens | Role::article | Role::half |
                                      Role::vulgar | Role::negative | Role::multiplied |
                                      Role::digit_class | Role::level | Role::hundred | Role::scale;

  /// `MUSD`, `TEUR`, `SEKm`.
  static constexpr bool may_be_fused(const Token& token) noexcept {
    return token.is_word() && token.casing != text::Casing::lower && token.end - token.begin == 4;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool read_any(int at, const Figure* before, Figure& figure) noexcept {
    const Token& first = token(at);
    if (first.is(Role::multiplied) && read_multiplied(at, figure)) return true;
    if (first.is(Role::digit_class | Role::level) && classes_.read(at, figure)) return true;
    if (first.is(Role::negative) && first.lexeme.value == 2)
      return read_both_ways(at, at + 1, figure);
    if (first.is_mark(U'+') && token(at + 1).is_mark(U'/') && text::is_minus(token(at + 2))) {
      return read_both_ways(at, at + 3, figure);  // "+/-5%"
    }
    if (first.is_mark(U'(')) return read_bracketed(at, before, figure);
    Amount amount;
    if (!amounts_.read(at, amount)) return false;
    return read_range(amount, before, figure);
  }

  constexpr void take(const Amount& amount, Figure& figure) const noexcept {
    figure.begin = amount.begin;
    figure.end = amount.end;
    figure.is_bare = amount.kind == Kind::number && !amount.number.has_scale;
    if (amount.number.is_over) figure.qualifier = Qualifier::over;
    detail::Reading& reading = figure.reading;
    reading.kind = amount.kind;
    reading.unit = amount.unit;
    reading.is_basis_points = amount.is_basis_points;
    reading.low = reading.high = signed_value(amount);
    if (amount.kind == Kind::money) {
      reading.currency = amount.markers.currency(*context_.options);
      figure.assumed = amount.markers.is_assumed();
    }
  }

  static constexpr Decimal signed_value(const Amount& amount) noexcept {
    return amount.is_negative ? -amount.value : amount.value;
  }

  // ---- ranges

  constexpr bool read_range(const Amount& first, const Figure* before, Figure& figure) noexcept {
    take(first, figure);
    const int connector = over_hanging_hyphen(first.end);
    const bool between = is_between(first.begin) && context_.is_and(connector);
    const bool to = is_to(connector);
    const bool dash = text::is_dash(token(connector));
    if (!between && !to && !dash) return true;
    if (first.number.is_article) return true;
    Amount last;
    const int second = begin_of_end(connector, to);
    if (!context_.is_near(second) || !amounts_.read_end(second, first, last)) {
      context_.complain(ParseErrc::expected_range_end, second, Expected::range_end);
      return true;
    }
    if (to && !context_.is_strict && is_change(first, last, before)) return true;
    if (to && is_new_number(first, last)) return true;
    const bool below_zero = first.is_negative && last.is_negative;
    const bool declines = first.kind == Kind::percent && changes_.is_decline(first.begin);
    combine(first, last, between || context_.is_strict || below_zero || declines, figure);
    return true;
  }

  /// "5-to-7%", "12- to 18-month": to the "to" behind a hyphen.
  constexpr int over_hanging_hyphen(int at) const noexcept {
    return text::is_hyphen(token(at)) && token(at).touches() && is_to(at + 1) ? at + 1 : at;
  }

  /// Behind the connector, its hyphen ("5-to-7%") and a spoken plus ("minus 1% to plus 1%").
  constexpr int begin_of_end(int connector, bool to) const noexcept {
    const int at = connector + 1;
    if (!to) return at;
    if (text::is_hyphen(token(at)) && token(at).touches() && token(connector).touches())
      return at + 1;
    return token(at).is(Role::post_qualifier) && token(at).is_word() ? at + 1 : at;
  }

  constexpr bool settles(const Figure& figure) const noexcept {
    if (!figure.is(Kind::money) || !figure.assumed || !context_.options->refuse_assumed)
      return true;
    context_.complain(ParseErrc::ambiguous_currency, figure.begin, Expected::settled_currency);
    return false;
  }

  constexpr bool is_between(int begin) const noexcept {
    return token(changes_.before_figure(begin)).is(Role::between);
  }

  constexpr bool is_change(const Amount& first, const Amount& last, const Figure* before) noexcept {
    const bool has_figure = before != nullptr && before->end <= first.begin;
    if (changes_.is_from_change(first.begin, has_figure)) {
      const bool again = has_figure && before->reading.is_range && before->is(last.kind);
      return !again && !leads_to_range(last);
    }
    if (changes_.is_step(first.begin, first.kind)) return true;
    // "grew 41% or $9 million to $32 million": the change is named twice, then the level.
    const int joint = changes_.before_figure(first.begin);
    return has_figure && context_.is_or(joint) && before->end == joint && !before->is(first.kind) &&
           changes_.leads_to_change(before->begin);
  }

  /// "from 5% to 6% to 6% to 7%": one range to another.
  constexpr bool leads_to_range(const Amount& last) noexcept {
    Amount third;
    Amount fourth;
    return is_to(last.end) && amounts_.read(last.end + 1, third) && is_to(third.end) &&
           amounts_.read(third.end + 1, fourth);
  }

  constexpr bool is_to(int at) const noexcept {
    return token(at).is(Role::connector) && token(at).lexeme.value == 1;
  }

  /// "$5 to 10 people": the second number counts something of its own.
  constexpr bool is_new_number(const Amount& first, const Amount& last) const noexcept {
    return first.kind != Kind::number && last.kind == Kind::number && !last.number.has_scale &&
           token(last.end).is(Role::counted);
  }

  /// Makes the range of two amounts, if they are ends of one.
  constexpr void combine(Amount first, Amount last, bool may_swap, Figure& figure) const noexcept {
    if (!share_unit(first, last)) {
      if (context_.is_strict)
        context_.complain(ParseErrc::ends_differ, last.begin, Expected::same_kind);
      return;
    }
    share_scale(first, last);
    Decimal low = signed_value(first);
    Decimal high = signed_value(last);
    if (high < low) {
      if (!may_swap) return;
      const Decimal lower = high;
      high = low;
      low = lower;
    }
    const int begin = figure.begin;
    take(last, figure);
    if (first.kind == Kind::money && first.markers.has_prefix()) {
      figure.reading.currency = first.markers.currency(*context_.options);
      figure.assumed = first.markers.is_assumed();
    }
    figure.begin = begin;
    figure.is_bare = false;
    figure.reading.kind = first.kind;
    figure.reading.is_range = true;
    figure.reading.low = low;
    figure.reading.high = high;
  }

  /// A unit or a currency that is said once belongs to both.
  constexpr bool share_unit(Amount& first, Amount& last) const noexcept {
    if (first.kind == Kind::number && last.kind != Kind::number) {
      if (last.kind == Kind::money && last.markers.has_prefix() && first.is_negative) return false;
      first.kind = last.kind;
      first.unit = last.unit;
      first.is_basis_points = last.is_basis_points;
      first.markers = last.markers;
      return !last.markers.is_minor() || scale(first, -2);
    }
    if (last.kind == Kind::number && first.kind == Kind::money && first.markers.has_prefix()) {
      last.kind = first.kind;
      last.markers = first.markers;
      return true;
    }
    if (first.kind != last.kind) return false;
    if (first.kind == Kind::money) {
      return first.markers.currency(*context_.options) == last.markers.currency(*context_.options);
    }
    return first.unit == last.unit && first.is_basis_points == last.is_basis_points;
  }

  /// "$40 to $60 million": the scale belongs to both, as far as the ends stay in order.
  constexpr void share_scale(Amount& first, const Amount& last) const noexcept {
    const int power = last.scale_power();
    if (first.number.has_scale || power == 0) return;
    Amount scaled = first;
    if (!scale(scaled, power)) return;
    if (signed_value(last) < signed_value(scaled)) return;
    first = scaled;
  }

  static constexpr bool scale(Amount& amount, int power) noexcept {
    const auto scaled = amount.value.scaled_by(power);
    if (scaled) amount.value = *scaled;
    return scaled.has_value();
  }

  // ---- special forms

  /// "plus or minus 1%": from −1 to 1.
  constexpr bool read_both_ways(int at, int number, Figure& figure) noexcept {
    Amount amount;
    if (!amounts_.read(number, amount) || amount.kind == Kind::number) return false;
    take(amount, figure);
    figure.begin = at;
    figure.reading.is_range = true;
    figure.reading.low = -amount.value;
    return true;
  }

  /// `($5.4 million)`, `(15%)`: negative in a row of a table, behind a loss, and in `parse`.
  constexpr bool read_bracketed(int at, const Figure* before, Figure& figure) noexcept {
    Amount amount;
    if (!token(at + 1).touches() || !amounts_.read(at + 1, amount)) return false;
    if (!token(amount.end).is_mark(U')')) {
      if (context_.is_strict) {
        context_.complain(ParseErrc::unbalanced, amount.end, Expected::closing_bracket);
      }
      return false;
    }
    const bool percent = token(amount.end + 1).is(Role::percent) && token(amount.end + 1).touches();
    if (amount.kind == Kind::number && !percent && !context_.is_strict) return false;
    const bool behind_loss = is_loss(at);
    if (!context_.is_strict && !behind_loss && !is_cell(at, amount.end, before)) return false;
    amount.is_negative = !amount.is_negative;
    amount.begin = at;
    ++amount.end;
    if (!read_behind_bracket(amount)) return false;
    if (!token(amount.end).is(Role::connector) && !text::is_dash(token(amount.end))) {
      take(amount, figure);
      return true;
    }
    return read_bracketed_range(amount, figure);
  }

  /// `($15.4) million`, `(15.5)%`: what belongs to the number stands behind its bracket.
  constexpr bool read_behind_bracket(Amount& amount) const noexcept {
    const Token& word = token(amount.end);
    if (amount.kind == Kind::money && !amount.number.has_scale && word.is(Role::scale) &&
        context_.is_near(amount.end)) {
      ++amount.end;
      return read::scale(amount, word.lexeme.value);
    }
    if (amount.kind == Kind::number && word.is(Role::percent) && word.touches()) {
      amount.kind = Kind::percent;
      ++amount.end;
    }
    return true;
  }

  /// "($0.10) to ($0.05)".
  constexpr bool read_bracketed_range(const Amount& first, Figure& figure) noexcept {
    take(first, figure);
    if (!token(first.end + 1).is_mark(U'(')) return true;
    Amount last;
    if (!amounts_.read(first.end + 2, last) || !token(last.end).is_mark(U')')) return true;
    last.is_negative = !last.is_negative;
    ++last.end;
    combine(first, last, true, figure);
    return true;
  }

  constexpr bool is_loss(int at) const noexcept {
    for (int i = at - 1; i > at - 4 && !context_.is_break(i); --i) {
      if (token(i).is(Role::loss)) return true;
    }
    return false;
  }

  /// Alone on its line, between tabs, bars or wide blanks, or beside other figures of the row.
  constexpr bool is_cell(int open, int close, const Figure* before) const noexcept {
    const bool left_edge = is_cell_edge(open, open - 1);
    const bool right_edge = is_cell_edge(close + 1, close + 1);
    if (left_edge && right_edge) return true;
    const bool left_figure = before != nullptr && before->end == open;
    const Token& next = token(close + 1);
    const bool right_figure = next.is_mark(U'(') || next.is_digits() || next.marker >= 0;
    if (left_edge) return right_figure;
    return left_figure &&
           (right_edge ? token(open - 1).is_mark(U')') || token(open).gap == text::Gap::wide
                       : right_figure);
  }

  constexpr bool is_cell_edge(int gap_at, int mark_at) const noexcept {
    const Token& token_with_gap = token(gap_at);
    return token_with_gap.kind == text::TokenKind::edge || token_with_gap.gap >= text::Gap::wide ||
           token(mark_at).is_mark(U'|') || token(mark_at).kind == text::TokenKind::edge;
  }

  /// "doubled", "halved"; the plain form only behind a qualifier, "to" or "will".
  constexpr bool read_multiplied(int at, Figure& figure) const noexcept {
    const Token& word = token(at);
    if (token(at + 1).is(Role::change_adverb) || token(at + 1).is(Role::counted)) return false;
    if (word.has(text::plain_form) && !is_doubling(at)) return false;
    // "The reason is twofold:" counts reasons.
    if (word.lexeme.code == 0 && token(at - 1).is(Role::copula) && context_.is_break(at + 1))
      return false;
    figure.begin = at;
    figure.end = at + 1;
    figure.reading.kind = Kind::multiple;
    figure.reading.low = figure.reading.high = Decimal::scaled(word.lexeme.value, -1).value();
    const bool plain = word.has(text::plain_form);
    const bool verb = !plain || is_auxiliary(at - 1) ||
                      (token(at - 1).is(Role::qualifier) ? is_auxiliary(at - 2) : !compares(at));
    if (verb) figure.reading.direction = static_cast<Direction>(word.lexeme.code);
    return true;
  }

  constexpr bool is_doubling(int at) const noexcept {
    return (token(at - 1).is(Role::qualifier) || is_auxiliary(at - 1) || compares(at)) &&
           !text::is_hyphen(token(at + 1));
  }

  /// "$5 billion, double last year's results", "that is double the number".
  constexpr bool compares(int at) const noexcept {
    const Token& next = token(at + 1);
    const Token& before = token(at - 1);
    const bool stands = context_.is_comma(at - 1) || context_.is_break(at - 1) ||
                        before.is(Role::copula | Role::preposition) ||
                        text::is_apostrophe(token(at - 2));
    return stands && context_.is_near(at + 1) && next.is(Role::determiner | Role::relative);
  }

  /// "to", "will": what follows is a verb.
  constexpr bool is_auxiliary(int at) const noexcept {
    const Token& word = token(at);
    return is_to(at) || (word.is(Role::copula) && word.lexeme.value == 2);
  }

  const Context& context_;
  AmountReader amounts_;
  DigitClassReader classes_;
  ChangeWords changes_;
};

}  // namespace finq::read

// finq/read/calendar.hpp: Years, months and days as a text writes them.
namespace finq::read {

/// A named point of the calendar: up to before token `end`.
struct NamedPoint {
  PeriodPoint point;
  int end = 0;
};

/// Reads dates in any usual order: `September 30, 2025`, `30 Sept 2025`, `2025-09-30`, `9/30/2025`.
class CalendarReader {
 public:
  constexpr explicit CalendarReader(const Context& context) noexcept : context_(context) {}

  // ---- years

  /// Four digits of a year that a text of our time may name.
  constexpr bool read_year(int at, int& year) const noexcept {
    if (!token(at).is_digits() || context_.size(at) != 4) return false;
    year = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      year = year * 10 + (c - '0');
    }
    return year >= 1800 && year <= 2199;
  }

  /// `'21`, or two digits where the caller says that they touch a letter: `FY21`.
  constexpr bool read_short_year(int at, int& year) const noexcept {
    if (!token(at).is_digits() || context_.size(at) != 2) return false;
    const std::string_view digits = context_.bytes(at);
    if (!text::is_digit(digits[0]) || !text::is_digit(digits[1])) return false;
    const int two = (digits[0] - '0') * 10 + (digits[1] - '0');
    year = two + (two < 70 ? 2000 : 1900);
    return true;
  }

  /// "2021", "'21"; `end` behind it.
  constexpr bool read_any_year(int at, int& year, int& end) const noexcept {
    if (context_.is_near(at) && read_year(at, year)) {
      end = at + 1;
      return is_closed(end);
    }
    if (!text::is_apostrophe(token(at)) || !token(at + 1).touches()) return false;
    end = at + 2;
    return read_short_year(at + 1, year) && is_closed(end);
  }

  /// The number ends here: no letter, digit or per cent sign touches it.
  constexpr bool is_closed(int at) const noexcept {
    const Token& next = token(at);
    return !next.touches() || !(next.is_word() || next.is_digits() || next.is(Role::percent));
  }

  /// The year ends here, or a quarter touches it: `FY21Q3`, `2018Q4`.
  constexpr bool is_closed_year(int at) const noexcept {
    const bool quarter = token(at).is(Role::quarter_letter | Role::half_letter) &&
                         token(at + 1).touches() && token(at + 1).is_digits() &&
                         context_.size(at + 1) == 1;
    return is_closed(at) || (quarter && is_closed(at + 2));
  }

  /// A whole number of at most two digits, with its ending: `30`, `30th`.
  constexpr bool read_day(int at, int& day, int& end) const noexcept {
    if (!token(at).is_digits() || context_.size(at) > 2) return false;
    day = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      day = day * 10 + (c - '0');
    }
    end = at + 1;
    const Token& suffix = token(end);
    if (suffix.touches() && suffix.is(Role::ordinal) && suffix.lexeme.value == 0) ++end;
    return is_closed(end) && day >= 1;
  }

  // ---- dates

  /// A month or a day, with its year or without.
  constexpr bool read_date(int at, NamedPoint& date) const noexcept {
    const Token& first = token(at);
    if (first.is(Role::month)) return read_month_first(at, date);
    if (!first.is_digits()) return false;
    return read_iso(at, date) || read_slashed(at, date) || read_dotted(at, date) ||
           read_day_first(at, date);
  }

  constexpr bool is_uncertain(int at) const noexcept { return token(at).has(text::uncertain); }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool set(const Result<PeriodPoint>& point, int at, int end, NamedPoint& date) const {
    if (!point) {
      context_.complain(ParseErrc::no_such_date, at, Expected::valid_date);
      return false;
    }
    date = {*point, end};
    return true;
  }

  /// "September 30, 2025", "September 2025", "September 30", "September".
  constexpr bool read_month_first(int at, NamedPoint& date) const noexcept {
    const int month = token(at).lexeme.value;
    int next = at + 1;
    if (token(next).is_mark(U'.') && token(next).touches() && token(at).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = 0;
    int day = 0;
    if (context_.is_near(next) && read_day(next, day, end) && day <= 31 && !is_counted(end)) {
      const bool dated = read_year_behind(end, year, end);
      const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
      return set(base.day(month, day), next, end, date);
    }
    if (read_year_behind(next, year, end)) {
      return set((*PeriodPoint::of_year(year)).month(month), at, end, date);
    }
    return set(PeriodPoint::of_year().month(month), at, at + 1, date);
  }

  /// "May 2 percent", "March 5 million": the digits begin another figure.
  constexpr bool is_counted(int at) const noexcept {
    return token(at).is(Role::percent | Role::scale | Role::basis_point | Role::percentage_point) &&
           context_.is_near(at);
  }

  /// ", 2025", " 2025", " of 2025"; `end` stays where there is none.
  constexpr bool read_year_behind(int at, int& year, int& end) const noexcept {
    int next = at;
    if (context_.is_comma(next) && token(next).touches()) ++next;
    if (token(next).is(Role::of) && next == at) ++next;
    int behind = 0;
    if (!read_any_year(next, year, behind)) return false;
    end = behind;
    return true;
  }

  /// "30 September 2025", "30th of September".
  constexpr bool read_day_first(int at, NamedPoint& date) const noexcept {
    int day = 0;
    int next = 0;
    if (!read_day(at, day, next) || day > 31) return false;
    const Token& before = token(at - 1);
    if (token(at).touches() && before.kind != text::TokenKind::edge && !before.is_mark(U'('))
      return false;
    if (token(next).is(Role::of)) ++next;
    next = context_.over_hyphen(next);
    if (!token(next).is(Role::month) || !context_.is_near(next)) return false;
    const int month = token(next).lexeme.value;
    ++next;
    if (token(next).is_mark(U'.') && token(next).touches() &&
        token(next - 1).has(text::abbreviation)) {
      ++next;
    }
    int year = 0;
    int end = token(next - 1).is_mark(U'.') ? next - 1 : next;
    const bool dated = read_year_behind(text::is_hyphen(token(next)) ? next + 1 : next, year, end);
    if (!dated && is_uncertain(next - 1) && token(next - 1).casing == text::Casing::lower)
      return false;
    const PeriodPoint base = dated ? *PeriodPoint::of_year(year) : PeriodPoint::of_year();
    return set(base.day(month, day), at, end, date);
  }

  constexpr bool read_pair(int at, int& number) const noexcept {
    int end = 0;
    return token(at).touches() && read_day_digits(at, number, end);
  }

  constexpr bool read_day_digits(int at, int& number, int& end) const noexcept {
    if (!token(at).is_digits() || context_.size(at) > 2) return false;
    number = 0;
    for (const char c : context_.bytes(at)) {
      if (!text::is_digit(c)) return false;
      number = number * 10 + (c - '0');
    }
    end = at + 1;
    return true;
  }

  /// `2025-09-30` (ISO 8601).
  constexpr bool read_iso(int at, NamedPoint& date) const noexcept {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!read_year(at, year) || !is_hyphen_inside(at + 1)) return false;
    if (context_.size(at + 2) != 2 || !read_pair(at + 2, month)) return false;
    if (!is_hyphen_inside(at + 3)) {  // `2025-09`
      const bool dated = context_.is_strict || token(at - 1).is(Role::dating);
      return dated && month <= 12 && is_closed(at + 3) &&
             set((*PeriodPoint::of_year(year)).month(month), at, at + 3, date);
    }
    if (context_.size(at + 4) != 2 || !read_pair(at + 4, day) || !is_closed(at + 5)) return false;
    return set((*PeriodPoint::of_year(year)).day(month, day), at, at + 5, date);
  }

  constexpr bool is_hyphen_inside(int at) const noexcept {
    return text::is_hyphen(token(at)) && token(at).touches() && token(at + 1).touches();
  }

  /// `9/30/2025`, and `30/9/2025` where only that is a date.
  constexpr bool read_slashed(int at, NamedPoint& date) const noexcept {
    int first = 0;
    int second = 0;
    int year = 0;
    int end = 0;
    if (!read_day_digits(at, first, end) || !is_slash(at + 1) || !read_pair(at + 2, second)) {
      return false;
    }
    if (!is_slash(at + 3) || !token(at + 4).touches() || !read_year(at + 4, year)) return false;
    const bool day_first = first > 12;
    const auto point =
        (*PeriodPoint::of_year(year)).day(day_first ? second : first, day_first ? first : second);
    return is_closed(at + 5) && set(point, at, at + 5, date);
  }

  constexpr bool is_slash(int at) const noexcept {
    return token(at).is_mark(U'/') && token(at).touches();
  }

  /// `30.09.2025`: one token, since the dots stand between digits.
  constexpr bool read_dotted(int at, NamedPoint& date) const noexcept {
    const std::string_view digits = context_.bytes(at);
    if (digits.size() < 8 || digits.size() > 10) return false;
    int parts[3] = {};
    int count = 0;
    for (const char c : digits) {
      if (c == '.') {
        if (++count > 2) return false;
      } else if (text::is_digit(c)) {
        parts[count] = parts[count] * 10 + (c - '0');
        if (parts[count] > 9999) return false;
      } else {
        return false;
      }
    }
    if (count != 2 || parts[2] < 1800 || parts[2] > 2199 || parts[0] > 31 || parts[1] > 12) {
      return false;
    }
    const auto point = (*PeriodPoint::of_year(parts[2])).day(parts[1], parts[0]);
    return is_closed(at + 1) && set(point, at, at + 1, date);
  }

  const Context& context_;
};

}  // namespace finq::read

// finq/read/bare_year.hpp: When four digits are a year: by the words around them alone.
namespace finq::read {

/// Tells "in 2021", "2022 revenue" and "(2018: one Director)" from "2021 Notes" and "2025 units".
class BareYearReader {
 public:
  constexpr explicit BareYearReader(const Context& context) noexcept
      : context_(context), calendar_(context) {}

  /// `is_listed`: a year stands before it in the same list.
  constexpr bool read(int at, bool is_listed, int& year, int& end) const noexcept {
    if (!calendar_.read_any_year(at, year, end)) return false;
    if (year < 1900 && !is_listed) return false;
    if (is_hung(at) || is_measured(end) || is_title(end_of_list(end))) return false;
    if (context_.is_strict || is_listed) return true;
    return is_dated(at, end) || is_before_noun(at, end);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// Joined to something that makes it a number or a name: "COVID-2019", "#2021", "1-2021".
  constexpr bool is_hung(int at) const noexcept {
    const Token& before = token(at - 1);
    if (before.is(Role::named)) return true;
    if (before.is(Role::title) && !before.is(Role::dating) && context_.is_near(at)) return true;
    if (!token(at).touches() || before.kind == text::TokenKind::edge) return false;
    if (text::is_hyphen(before) && before.touches()) {
      return !token(at - 2).is(Role::part_of_year | Role::dating);
    }
    return before.is_word() || before.is_digits() || before.is_mark(U'#') || before.is_mark(U'/') ||
           before.is_mark(U'_') || before.marker >= 0;
  }

  /// A unit or a counted noun follows: it was a number.
  constexpr bool is_measured(int at) const noexcept {
    const Token& next = token(at);
    if (!context_.is_near(at)) return false;
    if (next.is(Role::percent | Role::scale | Role::basis_point | Role::percentage_point |
                Role::times)) {
      return true;
    }
    if (next.is(Role::counted) && !next.is(Role::title) && !is_possessed(at - 1)) return true;
    if (next.is(Role::time_unit) && next.has(text::plural)) return true;  // "2020 days"
    if (next.marker >= 0 && !next.touches()) {
      return next.is_mark(U'€') || next.is(Role::counted);
    }
    return text::is_hyphen(next) && next.touches() && token(at + 1).touches() &&
           (token(at + 1).is(Role::time_unit) || token(at + 1).is_digits());
  }

  /// "our 2021 projects": a number of them would have its comma.
  constexpr bool is_possessed(int at) const noexcept {
    const std::string_view digits = context_.bytes(at);
    return token(at - 1).is(Role::determiner) && digits.substr(0, 2) == "20" &&
           digits.substr(2) != "00";
  }

  /// "2021 Notes", "2014 Equity Incentive Plan": capitals up to a word of titles.
  constexpr bool is_title(int at) const noexcept {
    for (int i = at; i < at + 8; ++i) {
      const Token& word = token(i);
      if (text::is_hyphen(word) && word.touches()) continue;
      if (!word.is_word() || !context_.is_near(i)) return false;
      const bool capital = word.casing != text::Casing::lower;
      if (!capital && !(context_.is_and(i) && i > at)) return false;
      if (word.is(Role::title)) return true;
    }
    return false;
  }

  /// "in 2021", "since 2014", "of 2021"; but not "the Act of 1934".
  constexpr bool is_dated(int at, int end) const noexcept {
    const Token& before = token(at - 1);
    if (!context_.is_near(at)) return before.kind == text::TokenKind::edge && is_head(at, end);
    if (before.is(Role::of) && token(at - 2).is(Role::title)) {
      return token(at - 2).casing == text::Casing::lower;
    }
    if (before.is(Role::dating | Role::part_of_year | Role::comparison)) return !is_counting(end);
    if (text::is_hyphen(before)) return token(at - 2).is(Role::part_of_year | Role::dating);
    if (is_described(at, end) || is_to_be(end)) return true;
    return before.is_mark(U'(') && is_remark(end);
  }

  /// "a very strong 2019".
  constexpr bool is_described(int at, int end) const noexcept {
    const Token& next = token(end);
    const bool ends = next.kind == text::TokenKind::edge || !next.is_word() ||
                      next.is(Role::preposition | Role::conjunction | Role::clause);
    if (!ends || context_.bytes(at).substr(0, 2) != "20") return false;
    for (int i = at - 1; i > at - 6; --i) {
      const Token& word = token(i);
      if (word.is(Role::article)) return i < at - 1;
      if (text::is_hyphen(word)) continue;
      if (!word.is_word() || word.lexeme.roles != Role::none) break;
    }
    return false;
  }

  /// "we expect 2022 to be".
  constexpr bool is_to_be(int at) const noexcept {
    return token(at).is(Role::connector) && token(at + 1).is(Role::copula);
  }

  /// "of 2000 people": what follows is counted by it.
  constexpr bool is_counting(int at) const noexcept {
    return context_.is_near(at) && token(at).is(Role::counted);
  }

  /// "(2018)", "(2018: …", "(2018 $19.6 million)".
  constexpr bool is_remark(int at) const noexcept {
    const Token& next = token(at);
    return next.is_mark(U')') || next.is_mark(U':') || next.is_mark(U'-') || next.marker >= 0 ||
           context_.is_comma(at) || next.is_digits();
  }

  /// At the head of a passage: "2021 was …", "2021:", "2021 guidance".
  constexpr bool is_head(int at, int end) const noexcept {
    const Token& next = token(end);
    return next.is(Role::copula) || next.is_mark(U':') || context_.is_comma(end) ||
           is_before_noun(at, end);
  }

  /// "2022 revenue", "the 2020 average", "sees 2021 capital expenditures".
  constexpr bool is_before_noun(int at, int end) const noexcept {
    const Token& before = token(at - 1);
    const int behind = end_of_list(end);
    const Token& next = token(behind);
    const bool estimated = before.is(Role::qualifier) && token(at - 2).is(Role::determiner);
    if (before.is(Role::qualifier | Role::copula) && !estimated) return false;
    if (next.is_mark(U':') && before.is_word() && before.lexeme.roles == Role::none) return true;
    if (!next.is_word() || !context_.is_near(behind)) return false;
    if (next.is(Role::counted) && !is_possessed(at)) return false;
    if (next.is(Role::conjunction | Role::preposition | Role::of | Role::connector |
                Role::determiner | Role::article | Role::from | Role::clause)) {
      return false;
    }
    return before.kind == text::TokenKind::edge || before.is_word() || context_.is_comma(at - 1) ||
           before.is_mark(U'.') || before.is_mark(U';') || before.is_mark(U':') ||
           before.is_mark(0x2014) || before.is_mark(U'-');
  }

  /// Behind the last year of "2021, 2022, and 2023".
  constexpr int end_of_list(int end) const noexcept {
    constexpr int most = 8;
    for (int i = 0; i < most; ++i) {
      int next = end;
      if (context_.is_comma(next)) ++next;
      if (token(next).is(Role::conjunction)) ++next;
      int year = 0;
      int behind = 0;
      if (next == end || !calendar_.read_any_year(next, year, behind)) break;
      end = behind;
    }
    return end;
  }

  const Context& context_;
  CalendarReader calendar_;
};

}  // namespace finq::read

// finq/read/year_tail.hpp: What a quarter, a half or a month says about its year.
namespace finq::read {

/// The year behind a part of it: named, counted from now, or left open.
struct YearTail {
  enum class Kind : std::uint8_t { none, named, relative };

  Kind kind = Kind::none;
  int year = 0;    ///< of a named one
  int offset = 0;  ///< of a relative one
  bool is_fiscal = false;
  int end = 0;

  /// The part of the year as a period: `2021-Q3`, `XXXX-Q3`, `Q3@year-1`.
  constexpr Result<Period> period(PeriodPoint part, bool fiscal) const noexcept {
    const bool of_fiscal = fiscal || is_fiscal;
    if (of_fiscal) {
      const auto point = part.as_fiscal();
      if (!point) return point.error();
      part = *point;
    }
    if (kind == Kind::relative) {
      return Period::within(part, of_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year, offset);
    }
    if (kind == Kind::none) return Period::named(part);
    const auto dated = part.in_year(year);
    if (!dated) return dated.error();
    return Period::named(*dated);
  }
};

/// Reads year tails: " 2021", " of fiscal 2022", "'21", " FY22", " of last year", " a year ago".
class YearTailReader {
 public:
  constexpr explicit YearTailReader(const Context& context) noexcept
      : context_(context), calendar_(context) {}

  /// A tail at `at`, or one that is open and ends there.
  constexpr YearTail read(int at) const noexcept {
    YearTail tail;
    tail.end = at;
    int next = at;
    if (context_.is_comma(next) && token(next).touches()) ++next;
    const bool linked = token(next).is(Role::of) || is_linking(next);
    if (linked && context_.is_near(next)) ++next;
    if (token(next).is(Role::determiner) && linked) ++next;
    if (!context_.is_near(next) && next > at + 1) return tail;
    if (read_named(next, tail) || read_slashed(next, tail)) return tail;
    if (context_.is_comma(at)) return tail;
    read_relative(next, tail);
    return tail;
  }

  /// "2021", "fiscal 2022", "fiscal year '22", "FY22", "FY2021/22".
  constexpr bool read_named(int at, YearTail& tail) const noexcept {
    int next = at;
    const bool dashed =
        text::is_dash(token(next)) && token(next).touches() && token(next + 1).touches();
    if (dashed) ++next;
    const bool fiscal = token(next).is(Role::fiscal) && context_.is_near(next);
    if (fiscal) ++next;
    if (token(next).is(Role::calendar) && context_.is_near(next)) ++next;
    next = skip_year_word(next, fiscal);
    int year = 0;
    int end = 0;
    const bool glued =
        (fiscal || dashed) && token(next).touches() && calendar_.is_closed_year(next + 1) &&
        (calendar_.read_short_year(next, year) || (fiscal && calendar_.read_year(next, year)));
    const bool spoken = fiscal && !glued && is_spoken_year(next);
    if (glued || (spoken && calendar_.read_short_year(next, year))) {
      end = next + 1;
    } else if (!calendar_.read_any_year(next, year, end)) {
      return false;
    }
    if (fiscal) read_second_year(year, end);
    tail = {YearTail::Kind::named, year, 0, fiscal, end};
    return true;
  }

  /// `2021/22` says by itself that it is fiscal.
  constexpr bool read_slashed(int at, YearTail& tail) const noexcept {
    return token(at + 1).is_mark(U'/') && read_pair(at, tail);
  }

  /// `2021/22`, `2021-22`, `2021-2022`.
  constexpr bool read_pair(int at, YearTail& tail) const noexcept {
    int year = 0;
    if (!context_.is_near(at) || !calendar_.read_year(at, year)) return false;
    int end = at + 1;
    const int first = year;
    read_second_year(year, end);
    if (year == first) return false;
    tail = {YearTail::Kind::named, year, 0, true, end};
    return true;
  }

  /// "last year", "the prior fiscal year", "a year ago", "this year"; "the year" stays open.
  constexpr bool read_relative(int at, YearTail& tail) const noexcept {
    if (!context_.is_near(at)) return false;
    if (token(at).is(Role::article) && is_year(at + 1) && is_ago(at + 2)) {
      tail = {YearTail::Kind::relative, 0, -1, false, at + 3};
      return true;
    }
    if (!token(at).is(Role::relative)) return false;
    int next = context_.over_hyphen(at + 1);
    const bool fiscal = token(next).is(Role::fiscal);
    if (fiscal) ++next;
    if (!is_year(next) || !context_.is_near(next)) return false;
    tail = {YearTail::Kind::relative, 0, token(at).lexeme.value, fiscal, next + 1};
    return true;
  }

  constexpr bool is_year(int at) const noexcept {
    return token(at).is(Role::time_unit) && !token(at).has(text::plural) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(Unit::year);
  }

  /// "the year", "the fiscal year": it is left open which.
  constexpr bool is_open_year(int at) const noexcept {
    int next = at;
    if (token(next).is(Role::determiner | Role::relative)) ++next;
    if (token(next).is(Role::fiscal)) ++next;
    return is_year(next);
  }

  constexpr bool is_ago(int at) const noexcept {
    const int next = context_.over_hyphen(at);
    return token(next).is(Role::ago) && context_.is_near(next);
  }

  /// "fiscal 21": two digits that count nothing.
  constexpr bool is_spoken_year(int at) const noexcept {
    const Token& next = token(at + 1);
    return token(at).is_digits() && context_.size(at) == 2 && !token(at).touches() &&
           context_.is_near(at) && calendar_.is_closed(at + 1) && context_.bytes(at)[0] != '0' &&
           !next.is(Role::time_unit | Role::percent | Role::scale | Role::counted |
                    Role::basis_point | Role::percentage_point | Role::times | Role::connector) &&
           next.marker < 0;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "in the prior year": only before what is relative or a determiner.
  constexpr bool is_linking(int at) const noexcept {
    if (!token(at).is(Role::preposition)) return false;
    if (token(at).is(Role::relation | Role::comparison | Role::qualifier)) return false;
    const int next = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    return token(next).is(Role::relative) && is_year(context_.over_hyphen(next + 1));
  }

  constexpr int skip_year_word(int at, bool fiscal) const noexcept {
    int next = at;
    if (fiscal && token(next).is(Role::time_unit) &&
        token(next).lexeme.code == static_cast<std::uint8_t>(Unit::year)) {
      ++next;
      if (context_.is_comma(next)) return at;
    }
    return next;
  }

  /// `FY2021/22`, "fiscal 2021-22": named by its end.
  constexpr void read_second_year(int& year, int& end) const noexcept {
    int second = 0;
    if (!is_slash_or_dash(end) || !token(end + 1).touches()) return;
    const bool two = calendar_.read_short_year(end + 1, second);
    if (!two && !calendar_.read_year(end + 1, second)) return;
    if (second % 100 != (year + 1) % 100 || !calendar_.is_closed(end + 2)) return;
    ++year;
    end += 2;
  }

  constexpr bool is_slash_or_dash(int at) const noexcept {
    return token(at).touches() && (token(at).is_mark(U'/') || text::is_dash(token(at)));
  }

  const Context& context_;
  CalendarReader calendar_;
};

}  // namespace finq::read

// finq/read/quarter.hpp: Quarters, halves and fiscal years: `Q3 2021`, "third quarter of fiscal 2022", `FY22`.
namespace finq::read {

/// A period that is read: up to before token `end`, and the point that it names, if it names one.
struct NamedPeriod {
  Period period;
  int begin = 0;
  int end = 0;
};

class QuarterReader {
 public:
  constexpr explicit QuarterReader(const Context& context) noexcept
      : context_(context), calendar_(context), tails_(context) {}

  constexpr bool read(int at, NamedPeriod& found) const noexcept {
    found.begin = at;
    const Token& first = token(at);
    if (first.is_digits()) {
      return read_digit_first(at, found) || read_year_first(at, found) ||
             read_spelled(at, false, found) || read_season(at, found);
    }
    if (first.is(Role::quarter_letter | Role::half_letter)) return read_letter(at, false, found);
    if (first.is(Role::ordinal) || first.is(Role::named_half))
      return read_spelled(at, false, found);
    if (first.is(Role::fiscal)) return read_fiscal(at, found);
    if (first.is(Role::calendar)) return read_full_year(at, found);
    return false;
  }

  /// "last quarter of 2020", "last half of the year": the fourth, the second.
  constexpr bool read_last(int at, NamedPeriod& found) const noexcept {
    const int unit = context_.over_hyphen(at + 1);
    const Token& word = token(unit);
    if (token(at).lexeme.value != -1 || !word.is(Role::time_unit) || !context_.is_near(unit)) {
      return false;
    }
    const bool quarter = word.lexeme.code == static_cast<std::uint8_t>(Unit::quarter);
    const bool half = word.lexeme.code == static_cast<std::uint8_t>(Unit::half);
    if (!(quarter || half) || word.has(text::plural) || !token(unit + 1).is(Role::of)) return false;
    PeriodPoint part;
    if (!tails_.is_open_year(unit + 2) && tails_.read(unit + 1).kind == YearTail::Kind::none) {
      return false;
    }
    found.begin = at;
    return numbered(quarter, quarter ? 4 : 2, at, part) && finish(part, false, unit + 1, found);
  }

  /// `Q3`, `3Q`, "third quarter", "fiscal third quarter" without any year; `at` moves behind it.
  constexpr bool read_part(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    if (token(at).is(Role::fiscal) && context_.is_near(at + 1)) {
      int next = at + 1;
      fiscal = true;
      if (!read_part_itself(next, part, fiscal)) return false;
      at = next;
      return true;
    }
    return read_part_itself(at, part, fiscal);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool read_part_itself(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    if (token(at).is(Role::quarter_letter | Role::half_letter)) return letter_part(at, part);
    if (token(at).is_digits()) return digit_part(at, part);
    return spelled_part(at, part, fiscal);
  }

  constexpr bool numbered(bool quarter, int number, int at, PeriodPoint& part) const noexcept {
    const auto point =
        quarter ? PeriodPoint::of_year().quarter(number) : PeriodPoint::of_year().half(number);
    if (!point) {
      context_.complain(ParseErrc::no_such_date, at, Expected::valid_date);
      return false;
    }
    part = *point;
    return true;
  }

  /// `2018Q4`, `FY21Q3`: the digits before the letter are a year.
  constexpr bool ends_year(int at) const noexcept {
    return context_.size(at) == 4 || (context_.size(at) == 2 && token(at - 1).is(Role::fiscal));
  }

  /// `Q3`, `H1`.
  constexpr bool letter_part(int& at, PeriodPoint& part) const noexcept {
    const Token& before = token(at - 1);
    if (token(at).touches() && (before.is_word() || (before.is_digits() && !ends_year(at - 1)))) {
      return false;
    }
    const Token& number = token(at + 1);
    if (!number.is_digits() || context_.size(at + 1) != 1) return false;
    if (!calendar_.is_closed(at + 2) && !token(at + 2).is(Role::fiscal)) return false;
    const bool quarter = token(at).is(Role::quarter_letter);
    if (!number.touches() && (!quarter || token(at).casing != text::Casing::capitals)) return false;
    if (!numbered(quarter, context_.bytes(at + 1)[0] - '0', at + 1, part)) return false;
    at += 2;
    return true;
  }

  /// `3Q`, `1H`.
  constexpr bool digit_part(int& at, PeriodPoint& part) const noexcept {
    const Token& letter = token(at + 1);
    if (!letter.is(Role::quarter_letter | Role::half_letter) || !letter.touches()) return false;
    if (context_.size(at) != 1) return false;
    if (token(at + 2).touches() && token(at + 2).is_word()) return false;
    if (!numbered(letter.is(Role::quarter_letter), context_.bytes(at)[0] - '0', at, part)) {
      return false;
    }
    at += 2;
    return true;
  }

  /// "third quarter", "third fiscal quarter", "second half", "back half".
  constexpr bool spelled_part(int& at, PeriodPoint& part, bool& fiscal) const noexcept {
    const Token& first = token(at);
    const bool named = first.is(Role::named_half);
    int next = at + 1;
    const int number = named ? first.lexeme.value : ordinal(at, next);
    if (number == 0) return false;
    if (!named) {
      next = context_.over_hyphen(next);
      if (token(next).is(Role::fiscal)) {
        fiscal = true;
        ++next;
      } else if (token(next).is(Role::calendar) && token(next).lexeme.value == 1) {
        ++next;
      }
      const Token& unit = token(next);
      if (!unit.is(Role::time_unit) || !context_.is_near(next)) return false;
      const auto kind = static_cast<Unit>(unit.lexeme.code);
      if (kind != Unit::quarter && kind != Unit::half) return false;
      if (!numbered(kind == Unit::quarter, number, at, part)) return false;
      ++next;
    } else if (!numbered(false, number, at, part)) {
      return false;
    }
    at = next;
    return true;
  }

  /// "third", "3rd"; 0 where it is none. `next` stands behind it.
  constexpr int ordinal(int at, int& next) const noexcept {
    const Token& first = token(at);
    if (first.is(Role::ordinal) && first.is_word()) return first.lexeme.value;
    const Token& suffix = token(at + 1);
    const bool joined = first.is_digits() && context_.size(at) == 1 && suffix.touches() &&
                        suffix.is(Role::ordinal) && suffix.lexeme.value == 0;
    next = at + 2;
    return joined ? context_.bytes(at)[0] - '0' : 0;
  }

  constexpr bool finish(PeriodPoint part, bool fiscal, int at, NamedPeriod& found) const noexcept {
    YearTail tail = tails_.read(at);
    if (context_.is_strict && tail.kind == YearTail::Kind::none && token(at).is(Role::of)) {
      context_.complain(ParseErrc::not_understood, at, Expected::end_of_phrase);
    }
    const bool listed =
        token(found.begin - 1).is(Role::conjunction);  // "first and second quarters"
    if (token(at - 1).has(text::plural) && tail.kind == YearTail::Kind::none && !listed)
      return false;
    const auto period = tail.period(part, fiscal);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  constexpr bool read_letter(int at, bool fiscal, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    if (!letter_part(at, part)) return false;
    return read_short_tail(part, at, found) || finish(part, fiscal, at, found);
  }

  /// `q1 21`: two digits that nothing else explains.
  constexpr bool read_short_tail(PeriodPoint part, int at, NamedPeriod& found) const noexcept {
    constexpr int earliest = 2015;
    constexpr int latest = 2034;
    int year = 0;
    if (!tails_.is_spoken_year(at) || !calendar_.read_short_year(at, year)) return false;
    if (year < earliest || year > latest) return false;
    const auto point = part.in_year(year);
    if (!point) return false;
    found.period = Period::named(*point);
    found.end = at + 1;
    return true;
  }

  constexpr bool read_spelled(int at, bool fiscal, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    return spelled_part(at, part, fiscal) && finish(part, fiscal, at, found);
  }

  /// `3Q21`, `1H25`, `3Q 2021`.
  constexpr bool read_digit_first(int at, NamedPeriod& found) const noexcept {
    PeriodPoint part;
    int next = at;
    if (token(at).touches() && token(at - 1).is_word()) return false;
    if (!digit_part(next, part)) return false;
    int year = 0;
    if (token(next).touches() && calendar_.read_short_year(next, year) &&
        calendar_.is_closed(next + 1)) {
      const auto point = part.in_year(year);
      if (!point) return false;
      found.period = Period::named(*point);
      found.end = next + 1;
      return true;
    }
    return finish(part, false, next, found);
  }

  /// "2021 third quarter", "2021 Q3", "2021's first half", "2020 full year".
  constexpr bool read_year_first(int at, NamedPeriod& found) const noexcept {
    int year = 0;
    if (!calendar_.read_year(at, year)) return false;
    int next = at + 1;
    if (text::is_apostrophe(token(next)) && token(next + 1).is_word()) next += 2;
    next = context_.over_hyphen(next);
    PeriodPoint part;
    bool fiscal = false;
    if (!context_.is_near(next)) return false;
    if (is_year_sign(next)) {  // 2025年, 2025年第三季度
      ++next;
      if (context_.is_near(next)) read_part(next, part, fiscal);
    } else if (token(next).is(Role::calendar | Role::fiscal) &&
               tails_.is_year(context_.over_hyphen(next + 1))) {
      fiscal = token(next).is(Role::fiscal);
      next = context_.over_hyphen(next + 1) + 1;  // "2020 full year", "2019 fiscal year"
    } else if (!read_part(next, part, fiscal)) {
      return false;
    }
    YearTail tail{YearTail::Kind::named, year, 0, false, next};
    const auto period = tail.period(part, fiscal);
    if (!period) return false;
    found.period = *period;
    found.end = next;
    return true;
  }

  /// 年 right behind the digits of a year.
  constexpr bool is_year_sign(int at) const noexcept {
    return tails_.is_year(at) && token(at).touches() && context_.is_unspaced(at) &&
           context_.size(at) == text::decode(context_.bytes(at), 0).size;
  }

  /// `2021/22`, "2021-22 financial year": the fiscal year that ends in 2022.
  constexpr bool read_season(int at, NamedPeriod& found) const noexcept {
    YearTail tail;
    if (!tails_.read_pair(at, tail)) return false;
    const int year = context_.over_hyphen(tail.end + 1);
    if (token(tail.end).is(Role::fiscal) && context_.is_near(tail.end) && tails_.is_year(year)) {
      tail.end = year + 1;
    } else if (!tails_.read_slashed(at, tail)) {
      return false;
    }
    const auto period = tail.period(PeriodPoint::of_year(), true);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  /// "fiscal 2022", `FY22`, "fiscal Q2 2022", "fiscal first quarter", "fiscal 2021 third quarter".
  constexpr bool read_fiscal(int at, NamedPeriod& found) const noexcept {
    if (token(at).touches() && (token(at - 1).is_word() || token(at - 1).is_digits())) return false;
    if (is_single_letter(at) && !is_two_digits(at + 1)) return false;
    int next = at;
    PeriodPoint part;
    bool fiscal = true;
    if (!is_single_letter(at) && read_part(next, part, fiscal))
      return finish(part, true, next, found);
    YearTail tail;
    if (!tails_.read_named(at, tail)) return read_open_fiscal(at, found);
    next = context_.over_hyphen(tail.end);
    if (context_.is_near(next) && !token(next).is_digits() && read_part(next, part, fiscal)) {
      tail.end = next;
    }
    const auto period = tail.period(part, true);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  constexpr bool is_single_letter(int at) const noexcept { return context_.size(at) == 1; }
  constexpr bool is_two_digits(int at) const noexcept {
    return token(at).is_digits() && token(at).touches() && context_.size(at) == 2 &&
           token(at - 1).casing == text::Casing::capitals;
  }

  /// "fiscal year", `FY`, without a number.
  constexpr bool read_open_fiscal(int at, NamedPeriod& found) const noexcept {
    int end = at + 1;
    if (context_.size(at) == 2) {  // FY says year by itself
      if (token(end).touches() && token(end).is_digits()) return false;
    } else {
      end = context_.over_hyphen(end);
      if (!tails_.is_year(end) || !context_.is_near(end)) return false;
      ++end;
      const int next = context_.over_hyphen(end);
      if (token(next).is(Role::ended) && next > end) return false;  // "fiscal year-end"
    }
    const auto point = PeriodPoint::of_year().as_fiscal();
    found.period = Period::named(*point);
    found.end = end;
    return true;
  }

  /// "full year", "full year 2021", "full fiscal year 2021", "calendar 2021".
  constexpr bool read_full_year(int at, NamedPeriod& found) const noexcept {
    int next = context_.over_hyphen(at + 1);
    if (!context_.is_near(next)) return false;
    const bool fiscal = token(next).is(Role::fiscal);
    if (fiscal) next = context_.over_hyphen(next + 1);
    const bool year_word = tails_.is_year(next);
    if (year_word) ++next;
    YearTail tail;
    tail.end = next;
    const bool of = token(next).is(Role::of);
    if (!tails_.read_named(of ? next + 1 : next, tail) && !year_word) return false;
    const auto period = tail.period(PeriodPoint::of_year(), fiscal);
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  const Context& context_;
  CalendarReader calendar_;
  YearTailReader tails_;
};

}  // namespace finq::read

// finq/read/ended_period.hpp: "quarter ended September 30, 2019", "first nine months of fiscal 2025".
namespace finq::read {

/// Reads lengths of time that a date ends or a year begins.
class EndedReader {
 public:
  constexpr explicit EndedReader(const Context& context) noexcept
      : context_(context), calendar_(context), tails_(context) {}

  constexpr bool read(int at, NamedPeriod& found) const noexcept {
    found.begin = at;
    if (token(at).is(Role::ordinal) && token(at).lexeme.value == 1 && read_opening(at, found)) {
      return true;
    }
    return read_ended(at, found);
  }

  /// "September quarter", "July-September quarter": three months that end with September.
  constexpr bool read_month_quarter(int first, NamedPeriod& found) const noexcept {
    if (!token(first).is(Role::month)) return false;
    const int at = is_quarter_by_ends(first) ? first + 2 : first;
    int unit = context_.over_hyphen(at + 1);
    int year = 0;
    const bool dated = calendar_.read_year(at + 1, year) && is_unit(at + 2, Unit::quarter);
    if (dated) unit = at + 2;  // "the December 2017 quarter"
    if (!is_unit(unit, Unit::quarter) || token(unit).has(text::plural)) return false;
    const auto month = PeriodPoint::of_year().month(token(at).lexeme.value);
    YearTail tail = tails_.read(unit + 1);
    if (dated) {
      tail = {YearTail::Kind::named, year, 0, false, unit + 1};
    } else if (tail.kind != YearTail::Kind::named || tail.is_fiscal) {
      tail = {};
      tail.end = unit + 1;
    }
    const auto end = tail.kind == YearTail::Kind::named ? month->in_year(tail.year) : month;
    const auto period = Period::ending(3, Unit::month, *end);
    if (!period) return false;
    found = {*period, first, tail.end};
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool is_unit(int at, Unit unit) const noexcept {
    return token(at).is(Role::time_unit) && context_.is_near(at) &&
           token(at).lexeme.code == static_cast<std::uint8_t>(unit);
  }

  /// "July-September": a dash between the first and the last of three months.
  constexpr bool is_quarter_by_ends(int at) const noexcept {
    const Token& last = token(at + 2);
    if (!text::is_dash(token(at + 1)) || !last.is(Role::month)) return false;
    const int months = last.lexeme.value - token(at).lexeme.value;
    return months == 2 || months == 2 - 12;
  }

  /// How long: "quarter", "third quarter", "nine months", "fiscal year", "52-week period".
  struct Length {
    int count = 1;
    Unit unit = Unit::month;
    int end = 0;
  };

  constexpr bool read_length(int at, Length& length) const noexcept {
    if (is_numbered_quarter(at)) {
      length.end = at + 2;
      return in_months(1, Unit::quarter, length);
    }
    int next = token(at).is(Role::calendar) ? context_.over_hyphen(at + 1) : at;
    std::int64_t count = 1;
    if (token(next).is(Role::ordinal) && token(next).lexeme.value != 0) {
      next = context_.over_hyphen(next + 1);
    }
    if (token(next).is(Role::fiscal)) next = context_.over_hyphen(next + 1);
    if (token(next).is(Role::ordinal) && next > at) next = context_.over_hyphen(next + 1);
    if (!token(next).is(Role::time_unit) && next == at) {
      text::NumberReader numbers{*context_.passage, context_.options->decimal()};
      text::Number number;
      if (token(at).is(Role::article) || context_.counts_no_time(at)) return false;
      if (!numbers.read(at, number) || number.has_scale) return false;
      const auto whole = number.value.to_int64();
      if (!whole || *whole < 1 || *whole > 999) return false;
      count = *whole;
      next = context_.over_hyphen(number.end);
    }
    const Token& unit = token(next);
    if (!unit.is(Role::time_unit) || unit.lexeme.code == text::period_word) return false;
    if (!context_.is_near(next) && next != at) return false;
    length.end = next + 1;
    return in_months(count, static_cast<Unit>(unit.lexeme.code), length);
  }

  /// `Q4`, as in "Q4 ended September 30".
  constexpr bool is_numbered_quarter(int at) const noexcept {
    return token(at).is(Role::quarter_letter) && token(at + 1).is_digits() &&
           token(at + 1).touches() && context_.size(at + 1) == 1;
  }

  /// A quarter is three months, a half six; years, weeks and days stay what they are.
  static constexpr bool in_months(std::int64_t count, Unit unit, Length& length) noexcept {
    const int factor = unit == Unit::quarter ? 3 : unit == Unit::half ? 6 : 1;
    length.unit = factor > 1 ? Unit::month : unit;
    length.count = static_cast<int>(count) * factor;
    return true;
  }

  /// "… ended September 30, 2019", "… ending in September 2025".
  constexpr bool read_ended(int at, NamedPeriod& found) const noexcept {
    Length length;
    if (!read_length(at, length)) return false;
    int next = context_.over_hyphen(length.end);
    if (token(next).is(Role::time_unit) && token(next).lexeme.code == text::period_word) ++next;
    if (context_.is_comma(next)) ++next;
    const bool to = token(next).is(Role::connector) && token(next).lexeme.value == 1;
    if (!(token(next).is(Role::ended) || to) || !context_.is_near(next)) return false;
    ++next;
    while (token(next).is(Role::preposition | Role::determiner) && context_.is_near(next)) ++next;
    NamedPoint end;
    if (!context_.is_near(next) || !calendar_.read_date(next, end)) return false;
    // "six months to June 30", as the British say it; "from three months to June" may be anything.
    if (to && token(at - 1).is(Role::relation)) return false;  // "extended by 12 months to May"
    if (to && end.point.part() != PeriodPoint::Part::day && !end.point.has_year()) return false;
    const auto period = Period::ending(length.count, length.unit, end.point);
    if (!period) return false;
    found.period = *period;
    found.end = end.end;
    return true;
  }

  /// "first nine months of 2025", "first half" is a quarter reader's.
  constexpr bool read_opening(int at, NamedPeriod& found) const noexcept {
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    const int first = context_.over_hyphen(at + 1);
    if (token(first).is(Role::article) || !numbers.read(first, number)) return false;
    if (number.has_scale || !context_.is_near(first)) return false;
    const int unit = context_.over_hyphen(number.end);
    const auto count = number.value.to_int64();
    if (!is_unit(unit, Unit::month) && !is_unit(unit, Unit::quarter) &&
        !is_unit(unit, Unit::week)) {
      return false;
    }
    if (!count || *count < 1 || *count > 99) return false;
    YearTail tail = tails_.read(unit + 1);
    if (tail.kind == YearTail::Kind::relative) {
      tail = {};
      tail.end = unit + 1;
    }
    if (tail.kind == YearTail::Kind::none && token(unit + 1).is(Role::of) &&
        !tails_.is_open_year(unit + 2)) {
      return false;
    }
    auto base = tail.kind == YearTail::Kind::named ? PeriodPoint::of_year(tail.year)
                                                   : Result<PeriodPoint>{PeriodPoint::of_year()};
    if (base && tail.is_fiscal) base = base->as_fiscal();
    if (!base) return false;
    const auto period = Period::opening(*base, static_cast<int>(*count),
                                        static_cast<Unit>(token(unit).lexeme.code));
    if (!period) return false;
    found.period = *period;
    found.end = tail.end;
    return true;
  }

  const Context& context_;
  CalendarReader calendar_;
  YearTailReader tails_;
};

}  // namespace finq::read

// finq/read/relative_period.hpp: Periods counted from today: "last quarter", "a year ago", "the next five years".
namespace finq::read {

/// A period, and the relation that its own words say ("next" five years).
struct RelativePeriod {
  NamedPeriod named;
  Relation relation = Relation::none;
};

class RelativeReader {
 public:
  constexpr explicit RelativeReader(const Context& context) noexcept
      : context_(context), calendar_(context), tails_(context), quarters_(context) {}

  constexpr bool read(int at, RelativePeriod& found) const noexcept {
    found = {};
    found.named.begin = at;
    const Token& first = token(at);
    if (first.is(Role::last_twelve)) return twelve_months(at, found);
    if (first.is(Role::to_date)) {
      return set(Period::year_to_date(), at + 1, found);
    }
    if (first.is(Role::same) && read_same(at, found)) return true;
    if (first.is(Role::trailing) && read_trailing(at, found)) return true;
    if (first.is(Role::relative) && read_relative(at, found)) return true;
    return read_ago(at, found);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool set(const Result<Period>& period, int end, RelativePeriod& found) const noexcept {
    if (!period) return false;
    found.named.period = *period;
    found.named.end = end;
    return true;
  }

  constexpr bool twelve_months(int at, RelativePeriod& found) const noexcept {
    found.relation = Relation::last;
    return set(Period::length(Decimal{12}, Unit::month), at + 1, found);
  }

  /// A unit of time in the singular that a calendar counts.
  constexpr bool read_unit(int at, PeriodUnit& unit) const noexcept {
    const Token& word = token(at);
    if (!word.is(Role::time_unit) || word.has(text::plural)) return false;
    if (!context_.is_near(at)) return false;
    switch (word.lexeme.code) {
      case static_cast<std::uint8_t>(Unit::week): unit = PeriodUnit::week; return true;
      case static_cast<std::uint8_t>(Unit::month): unit = PeriodUnit::month; return true;
      case static_cast<std::uint8_t>(Unit::quarter): unit = PeriodUnit::quarter; return true;
      case static_cast<std::uint8_t>(Unit::half): unit = PeriodUnit::half; return true;
      case static_cast<std::uint8_t>(Unit::year): unit = PeriodUnit::year; return true;
      default: return false;
    }
  }

  constexpr bool is_period_word(int at) const noexcept {
    return token(at).is(Role::time_unit) && token(at).lexeme.code == text::period_word &&
           !token(at).has(text::plural) && context_.is_near(at);
  }

  // ---- "same quarter last year"

  constexpr bool read_same(int at, RelativePeriod& found) const noexcept {
    const int word = context_.over_hyphen(at + 1);
    PeriodUnit unit{};
    const bool open = is_period_word(word);
    if (!open && !read_unit(word, unit)) return read_same_part(word, found);
    const YearTail tail = tails_.read(word + 1);
    if (tail.kind == YearTail::Kind::relative) {
      if (open || unit == PeriodUnit::year) {
        return set(Period::relative(tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year,
                                    tail.offset),
                   tail.end, found);
      }
      const auto base = tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
      return set(Period::within(unit, base, tail.offset), tail.end, found);
    }
    if (open || tail.kind == YearTail::Kind::named || token(word + 1).is(Role::preposition))
      return false;
    return set(Period::relative(unit, 0), word + 1, found);
  }

  /// "same third quarter of last year".
  constexpr bool read_same_part(int at, RelativePeriod& found) const noexcept {
    NamedPeriod named;
    if (!token(at).is(Role::ordinal) || !quarters_.read(at, named)) return false;
    found.named.period = named.period;
    found.named.end = named.end;
    return true;
  }

  // ---- "the next five years"

  constexpr bool read_trailing(int at, RelativePeriod& found) const noexcept {
    const int next = context_.over_hyphen(at + 1);
    text::NumberReader numbers{*context_.passage, context_.options->decimal()};
    text::Number number;
    const bool counted =
        context_.is_near(next) && !token(next).is(Role::article) && numbers.read(next, number);
    int unit = counted ? context_.over_hyphen(number.end) : next;
    if (counted && token(unit).is(Role::consecutive)) ++unit;
    if (!token(unit).is(Role::time_unit) || !context_.is_near(unit)) return false;
    const Token& word = token(unit);
    if (word.lexeme.code == text::period_word) return false;
    // "the last three months of 2018" is no span up to today.
    if (counted && token(unit + 1).is(Role::of) &&
        tails_.read(unit + 1).kind != YearTail::Kind::none) {
      return false;
    }
    if (!counted && (word.has(text::plural) || !is_length(at, unit))) return false;
    const Decimal count = counted ? number.value : Decimal{1};
    found.relation = token(at).lexeme.value < 0 ? Relation::last : Relation::next;
    return set(Period::length(count, static_cast<Unit>(word.lexeme.code)), unit + 1, found);
  }

  /// "past year" is a length; "last year" only in "over the last year", "in the next year".
  constexpr bool is_length(int at, int unit) const noexcept {
    if (!token(at).is(Role::relative)) return true;
    if (token(unit).lexeme.code == static_cast<std::uint8_t>(Unit::decade)) return true;
    if (text::is_apostrophe(token(unit + 1)) || token(at).has(text::needs_count)) return false;
    if (!token(at - 1).is(Role::determiner)) return false;
    const Token& before = token(at - 2);
    const bool over = before.is(Role::preposition) && before.is(Role::qualifier);
    const bool year = token(unit).lexeme.code == static_cast<std::uint8_t>(Unit::year);
    return over || (year && before.is(Role::preposition) && before.is(Role::dating));
  }

  // ---- "last quarter", "prior-year quarter", "last year's third quarter", "this past November"

  constexpr bool read_relative(int at, RelativePeriod& found) const noexcept {
    if (quarters_.read_last(at, found.named)) return true;
    const int offset = token(at).lexeme.value;
    int next = context_.over_hyphen(at + 1);
    if (token(next).is(Role::trailing) && token(next + 1).is(Role::month)) {
      return read_month(next + 1, token(next).lexeme.value, found);
    }
    if (token(next).is(Role::month)) return offset != 0 && read_month(next, offset, found);
    const bool fiscal = token(next).is(Role::fiscal);
    if (fiscal) next = context_.over_hyphen(next + 1);
    PeriodUnit unit{};
    if (!read_unit(next, unit)) return false;
    ++next;
    if (unit == PeriodUnit::year && read_within(next, offset, fiscal, found)) return true;
    if (fiscal) {
      if (unit != PeriodUnit::year && unit != PeriodUnit::quarter) return false;
      unit = unit == PeriodUnit::year ? PeriodUnit::fiscal_year : PeriodUnit::fiscal_quarter;
    }
    if (token(context_.over_hyphen(next)).is(Role::ended) && text::is_hyphen(token(next)))
      return false;
    if (unit != PeriodUnit::year && read_unit_of_year(next, unit, found)) return true;
    return set(Period::relative(unit, offset), next, found);
  }

  /// The month that the words name, with the side of today on which it lies.
  constexpr bool read_month(int at, int offset, RelativePeriod& found) const noexcept {
    if (!context_.is_near(at)) return false;
    const auto month = PeriodPoint::of_year().month(token(at).lexeme.value);
    found.relation = offset < 0 ? Relation::last : Relation::next;
    found.named.begin = at;
    return month.has_value() && set(Period::named(*month), at + 1, found);
  }

  /// Behind "last year": "'s third quarter", " quarter", " period", " Q3", "'s March".
  constexpr bool read_within(int at, int offset, bool fiscal,
                             RelativePeriod& found) const noexcept {
    int next = at;
    if (text::is_apostrophe(token(next)) && token(next).touches()) {
      next += token(next + 1).is_word() && token(next + 1).touches() ? 2 : 1;
    }
    next = context_.over_hyphen(next);
    if (!context_.is_near(next)) return false;
    const auto base = fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
    PeriodUnit unit{};
    if (is_period_word(next)) return set(Period::relative(base, offset), next + 1, found);
    if (read_unit(next, unit) && unit != PeriodUnit::year) {
      return set(Period::within(unit, base, offset), next + 1, found);
    }
    PeriodPoint part;
    bool of_fiscal = fiscal;
    if (!token(next).is_digits() && quarters_.read_part(next, part, of_fiscal)) {
      YearTail tail{YearTail::Kind::relative, 0, offset, of_fiscal, next};
      return set(tail.period(part, of_fiscal), next, found);
    }
    if (token(next).is(Role::month) && next > at && !token(next).has(text::uncertain)) {
      const auto month = PeriodPoint::of_year().month(token(next).lexeme.value);
      return month.has_value() && set(Period::within(*month, base, offset), next + 1, found);
    }
    return false;
  }

  /// "this quarter last year", "this week a year ago".
  constexpr bool read_unit_of_year(int at, PeriodUnit unit, RelativePeriod& found) const noexcept {
    YearTail tail;
    if (!tails_.read_relative(at, tail) || tail.offset == 0) return false;
    const auto base = tail.is_fiscal ? PeriodUnit::fiscal_year : PeriodUnit::year;
    return set(Period::within(unit, base, tail.offset), tail.end, found);
  }

  // ---- "a year ago", "year-ago quarter", "two quarters earlier"

  constexpr bool read_ago(int at, RelativePeriod& found) const noexcept {
    int next = at;
    std::int64_t count = 1;
    bool counted = false;
    if (!token(at).is(Role::time_unit)) {
      text::NumberReader numbers{*context_.passage, context_.options->decimal()};
      text::Number number;
      if (context_.counts_no_time(at) || !numbers.read(at, number)) return false;
      if (number.has_scale) return false;
      const auto whole = number.value.to_int64();
      if (!whole || *whole > 9999) return false;
      count = *whole;
      counted = true;
      next = context_.over_hyphen(number.end);
    }
    PeriodUnit unit{};
    if (!read_counted_unit(next, counted, unit, count)) return false;
    const int ago = context_.over_hyphen(next + 1);
    if (!token(ago).is(Role::ago) || !context_.is_near(ago)) return false;
    const int offset = -static_cast<int>(count);
    if (unit == PeriodUnit::year && read_within(ago + 1, offset, false, found)) {
      if (counted && token(at).is(Role::article)) found.named.begin = at + 1;
      return true;
    }
    return set(Period::relative(unit, offset), ago + 1, found);
  }

  constexpr bool read_counted_unit(int at, bool counted, PeriodUnit& unit,
                                   std::int64_t& count) const noexcept {
    const Token& word = token(at);
    if (!word.is(Role::time_unit) || !context_.is_near(at)) return false;
    if (word.has(text::plural) && !counted) return false;
    switch (word.lexeme.code) {
      case static_cast<std::uint8_t>(Unit::day): unit = PeriodUnit::day; return counted;
      case static_cast<std::uint8_t>(Unit::week): unit = PeriodUnit::week; return true;
      case static_cast<std::uint8_t>(Unit::month): unit = PeriodUnit::month; return true;
      case static_cast<std::uint8_t>(Unit::quarter): unit = PeriodUnit::quarter; return true;
      case static_cast<std::uint8_t>(Unit::half): unit = PeriodUnit::half; return true;
      case static_cast<std::uint8_t>(Unit::year): unit = PeriodUnit::year; return true;
      case static_cast<std::uint8_t>(Unit::decade):
        unit = PeriodUnit::year;
        count *= 10;
        return true;
      default: return false;
    }
  }

  const Context& context_;
  CalendarReader calendar_;
  YearTailReader tails_;
  QuarterReader quarters_;
};

}  // namespace finq::read

// finq/read/period.hpp: Every way to name a stretch of time, and spans of two.
namespace finq::read {

/// Reads the period that begins at a token.
class PeriodReader {
 public:
  constexpr explicit PeriodReader(const Context& context) noexcept
      : context_(context),
        calendar_(context),
        tails_(context),
        quarters_(context),
        ended_(context),
        relative_(context),
        years_(context) {}

  /// `before` is the figure read before this one, or null: lists of years lean on it.
  constexpr bool read(int at, const Figure* before, Figure& figure) const noexcept {
    figure = {};
    figure.reading.kind = Kind::period;
    NamedPeriod named;
    if (ended_.read(at, named)) return take(named, figure);
    RelativePeriod relative;
    if (relative_.read(at, relative)) {
      figure.relation = relative.relation;
      return take(relative.named, figure);
    }
    if (read_named(at, named)) {
      if (before != nullptr && is_listed(*before, at)) end_like(before->reading.period, named);
      read_span(named);
      return take(named, figure);
    }
    return read_bare_year(at, before, figure);
  }

  /// A token that may begin a period.
  static constexpr bool may_begin(const Token& token) noexcept {
    return token.is_digits() || token.is(first_roles) || text::is_apostrophe(token);
  }

  /// The roles of words that may begin a period.
  static constexpr Role first_roles =
      Role::cardinal | Role::tens | Role::article | Role::time_unit | Role::month | Role::ordinal |
      Role::quarter_letter | Role::half_letter | Role::fiscal | Role::calendar | Role::named_half |
      Role::relative | Role::trailing | Role::same | Role::to_date | Role::last_twelve;

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  static constexpr bool take(const NamedPeriod& named, Figure& figure) noexcept {
    figure.reading.period = named.period;
    figure.begin = named.begin;
    figure.end = named.end;
    return true;
  }

  /// A quarter, a half, a fiscal year, a date, a month.
  constexpr bool read_named(int at, NamedPeriod& found) const noexcept {
    if (quarters_.read(at, found)) return true;
    if (ended_.read_month_quarter(at, found)) return true;
    NamedPoint date;
    if (!calendar_.read_date(at, date)) return false;
    const bool is_month = token(at).is(Role::month);
    if (is_month && date.end == at + 1) return read_bare_month(at, date, found);
    YearTail tail;
    if (!date.point.has_year() && is_month && read_relative_tail(date.end, tail)) {
      const auto period = tail.period(date.point, false);
      if (!period) return false;
      found = {*period, at, tail.end};
      return true;
    }
    found = {Period::named(date.point), at, date.end};
    return true;
  }

  /// "of last year", " last year", behind a month or a day.
  constexpr bool read_relative_tail(int at, YearTail& tail) const noexcept {
    tail = tails_.read(at);
    return tail.kind == YearTail::Kind::relative;
  }

  /// A month alone: its capital says so, and for everyday words ("may") its surroundings too.
  constexpr bool read_bare_month(int at, const NamedPoint& date,
                                 NamedPeriod& found) const noexcept {
    const Token& month = token(at);
    YearTail tail;
    if (read_relative_tail(at + 1, tail)) {
      const auto period = tail.period(date.point, false);
      if (!period) return false;
      found = {*period, at, tail.end};
      return true;
    }
    const Token& before = token(at - 1);
    const bool hung = month.touches() && before.kind != text::TokenKind::edge &&
                      !before.is_mark(U'(') && !before.is(Role::part_of_year);
    if (hung && !text::is_hyphen(before)) return false;
    if (text::is_hyphen(before) && !token(at - 2).is(Role::part_of_year)) return false;
    if (month.has(text::uncertain) && !context_.is_strict && !is_meant(at)) return false;
    found = {Period::named(date.point), at, at + 1};
    return true;
  }

  /// "in March", "mid-March", "the March timeframe", "January and March": no everyday word.
  constexpr bool is_meant(int at) const noexcept {
    if (token(at).casing != text::Casing::capitalized) return false;
    const Token& before = token(at - 1);
    if (text::is_hyphen(before)) return true;
    if (before.is(Role::dating | Role::part_of_year | Role::comparison | Role::of | Role::relative |
                  Role::between | Role::preposition)) {
      return true;
    }
    if (before.is(Role::determiner)) {
      return token(at + 1).is_word() && token(at + 1).lexeme.roles == Role::none;
    }
    int listed = at - 1;
    if (token(listed).is(Role::conjunction)) --listed;
    if (context_.is_comma(listed)) --listed;
    return listed < at - 1 && token(listed).is(Role::month);
  }

  // ---- spans

  /// "March 2020–June 2021", "January 4 to January 22, 1995", "fiscal 2023 through 2031".
  constexpr void read_span(NamedPeriod& found) const noexcept {
    if (found.period.form() != Period::Form::named) return;
    const Token& connector = token(found.end);
    const bool dash = text::is_dash(connector);
    const bool between = token(found.begin - 1).is(Role::between) && context_.is_and(found.end);
    if (!dash && !between && !connector.is(Role::connector)) return;
    if (!dash && !between && token(found.begin - 1).is(Role::relation) &&
        !token(found.begin - 1).is(Role::from)) {
      return;
    }
    NamedPeriod last;
    if (!read_span_end(found, found.end + 1, last)) return;
    PeriodPoint from = found.period.point();
    const PeriodPoint to = last.period.point();
    if (!to.has_year()) return;
    if (!from.has_year()) {
      const auto dated = from.in_year(to.year());
      if (!dated) return;
      from = *dated;
    }
    const auto span = Period::span(from, to);
    if (!span) return;
    found.period = *span;
    found.end = last.end;
  }

  constexpr bool read_span_end(const NamedPeriod& found, int at, NamedPeriod& last) const noexcept {
    if (!context_.is_near(at)) return false;
    const PeriodPoint from = found.period.point();
    int year = 0;
    int end = 0;
    if (calendar_.read_any_year(at, year, end)) {
      if (from.part() != PeriodPoint::Part::year || !from.has_year()) return false;
      auto point = PeriodPoint::of_year(year);
      if (from.is_fiscal()) point = point->as_fiscal();
      last = {Period::named(*point), at, end};
      return true;
    }
    if (from.part() == PeriodPoint::Part::day && !from.has_year() && read_day_of(from, at, last)) {
      return true;
    }
    if (token(at).is(Role::determiner)) ++at;
    if (!read_named(at, last) || last.period.form() != Period::Form::named) return false;
    return last.period.point().part() == from.part();
  }

  /// "January 1 to 15, 2018": the month is said once.
  constexpr bool read_day_of(const PeriodPoint& from, int at, NamedPeriod& last) const noexcept {
    int day = 0;
    int year = 0;
    int end = 0;
    if (!calendar_.read_day(at, day, end)) return false;
    const int next = context_.is_comma(end) ? end + 1 : end;
    if (!calendar_.read_any_year(next, year, end)) return false;
    const auto point = (*PeriodPoint::of_year(year)).day(from.number(), day);
    if (!point) return false;
    last = {Period::named(*point), at, end};
    return true;
  }

  // ---- years on their own

  constexpr bool read_bare_year(int at, const Figure* before, Figure& figure) const noexcept {
    int year = 0;
    int end = at + 1;
    const bool listed = before != nullptr && is_listed(*before, at);
    if (!years_.read(at, listed, year, end) && !is_span_begin(at, year)) return false;
    const auto point = PeriodPoint::of_year(year);
    NamedPeriod named{Period::named(*point), at, end};
    if (listed) {
      const auto like = like_before(before->reading.period, year);
      if (like) named.period = *like;
    } else {
      read_span(named);
    }
    figure.is_bare_year = true;
    return take(named, figure);
  }

  /// "2020 to 2024", "2020–2024", "2018 to 2017": both ends are years.
  constexpr bool is_span_begin(int at, int& year) const noexcept {
    if (!calendar_.read_year(at, year) || year < 1900) return false;
    const Token& before = token(at - 1);
    if (token(at).touches() && before.kind != text::TokenKind::edge && !before.is_mark(U'(')) {
      return false;
    }
    const bool dash = text::is_dash(token(at + 1));
    int last = 0;
    int end = 0;
    if (!dash && !token(at + 1).is(Role::connector)) return false;
    return calendar_.read_any_year(at + 2, last, end) && last != year && last - year < 100 &&
           year - last < 100 && !token(end).is(Role::counted | Role::scale | Role::percent);
  }

  /// A comma or a conjunction joins the year to a period before it.
  constexpr bool is_listed(const Figure& before, int at) const noexcept {
    if (!before.is(Kind::period)) return false;
    int next = before.end;
    if (context_.is_comma(next)) ++next;
    if (token(next).is(Role::conjunction)) ++next;
    if (token(next).is(Role::determiner | Role::from | Role::comparison) && next > before.end)
      ++next;
    return next == at && next > before.end;
  }

  /// "ended June 1, 2019 and June 2, 2018": the length belongs to both days.
  static constexpr void end_like(const Period& before, NamedPeriod& named) noexcept {
    if (before.form() != Period::Form::ending || named.period.form() != Period::Form::named) return;
    if (named.period.point().part() != before.point().part()) return;
    const auto count = before.count().to_int64();
    const auto period =
        Period::ending(static_cast<int>(*count), before.unit(), named.period.point());
    if (period) named.period = *period;
  }

  /// The same as the period before, of another year: "December 31, 2019 and 2018".
  static constexpr Result<Period> like_before(const Period& before, int year) noexcept {
    const PeriodPoint point = before.point();
    if (!point.has_year()) return Errc::needs_a_year;
    const auto moved = point.in_year(year);
    if (!moved) return moved.error();
    switch (before.form()) {
      case Period::Form::named: return Period::named(*moved);
      case Period::Form::ending: {
        const auto count = before.count().to_int64();
        return Period::ending(static_cast<int>(*count), before.unit(), *moved);
      }
      case Period::Form::opening: {
        const auto count = before.count().to_int64();
        return Period::opening(*moved, static_cast<int>(*count), before.unit());
      }
      default: return Errc::not_a_period;
    }
  }

  const Context& context_;
  CalendarReader calendar_;
  YearTailReader tails_;
  QuarterReader quarters_;
  EndedReader ended_;
  RelativeReader relative_;
  BareYearReader years_;
};

}  // namespace finq::read

// finq/read/qualifier.hpp: "about", "more than", "up to", "-plus": how exactly a figure is meant.
namespace finq::read {

class QualifierReader {
 public:
  constexpr explicit QualifierReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!is_valued(figure) || figure.qualifier != Qualifier::none) return;
    if (read_before(figure) || read_behind(figure)) return;
    if (index == 0) return;
    const Figure& before = (*scene_.figures)[index - 1];
    const bool alike = before.reading.kind == figure.reading.kind &&
                       before.qualifier != Qualifier::none && !before.reading.is_range;
    if (alike && scene_.are_joined(before, figure) && !scene_.has_or(before, figure))
      figure.qualifier = before.qualifier;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }

  /// One word may stand between ("up to an additional $1 billion"), a noun may not.
  constexpr bool read_before(Figure& figure) const noexcept {
    int at = figure.begin - 1;
    if (!near(figure.begin) && !token(figure.begin).touches()) return false;
    if (text::is_hyphen(token(at))) {  // "sub-5%"
      if (!token(at).touches() || !token(at - 1).is(Role::qualifier)) return false;
      --at;
    }
    if (token(at).is(Role::between)) --at;  // "about between 3 and 4"
    if (token(at).is(Role::filler) && !token(at).is(Role::qualifier)) --at;
    if (token(at).is(Role::article) && !token(at).is(Role::qualifier)) --at;
    const Token& word = token(at);
    if (!word.is(Role::qualifier) || !near(at + 1)) return false;
    const auto qualifier = static_cast<Qualifier>(word.lexeme.code);
    if (figure.is(Kind::duration) && is_temporal(at)) return false;
    if (qualifier == Qualifier::under && is_contract(figure)) return false;
    if (is_behind_change(at) ||
        (word.lexeme.value == text::leads_to_level && is_level(at, figure))) {
      return false;
    }
    figure.qualifier = qualifier;
    scene_.coverage->mark(at, figure.begin);
    return true;
  }

  /// "over 20 years", "under two years": during them. "for over a year" counts them.
  constexpr bool is_temporal(int at) const noexcept {
    if (scene_.context.is_strict || !token(at).is(Role::preposition)) return false;
    const Token& before = token(at - 1);
    return !before.is(Role::preposition | Role::of | Role::copula | Role::per | Role::comparison);
  }

  /// "under a $500 million credit facility": by its terms.
  constexpr bool is_contract(const Figure& figure) const noexcept {
    if (scene_.context.is_strict || !figure.is(Kind::money)) return false;
    for (int i = figure.end; i < figure.end + 6; ++i) {
      const Token& word = token(i);
      if (word.is(Role::title)) return true;
      if (!near(i) || !(word.is_word() || text::is_hyphen(word)) ||
          word.is(Role::preposition | Role::conjunction | Role::of | Role::copula)) {
        return false;
      }
    }
    return false;
  }

  /// "moved up to 92%", "was up to $5 million from $4 million": the level that a change reached.
  constexpr bool is_level(int at, const Figure& figure) const noexcept {
    if (scene_.context.is_strict) return false;
    const Token& behind = token(figure.end + 1);
    const bool compared =
        token(figure.end).is(Role::from) && (behind.is_digits() || behind.marker >= 0);
    return compared || token(at - 1).is(Role::change_verb);
  }

  /// "5% higher than $3 million", "6% over 2%": compares, and qualifies nothing.
  constexpr bool is_behind_change(int at) const noexcept {
    if (!token(at).is(Role::comparison)) return false;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.end == at && may_change(other) && !other.is(Kind::number)) return true;
    }
    return false;
  }

  /// `-plus`, `+`, "or more".
  constexpr bool read_behind(Figure& figure) const noexcept {
    const int at = scene_.context.over_hyphen(figure.end);
    const Token& word = token(at);
    if (!word.is(Role::post_qualifier) || !near(at)) return false;
    if (token(at + 1).is(Role::comparison)) return false;  // "$5 million or less than 1%"
    const bool sign = word.kind == text::TokenKind::mark;
    const bool alone = word.lexeme.code == static_cast<std::uint8_t>(Qualifier::over);
    if (alone && !(sign ? word.touches() : at > figure.end)) return false;
    if (sign && token(at + 1).touches() && token(at + 1).is_digits()) return false;
    figure.qualifier = static_cast<Qualifier>(word.lexeme.code);
    scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  Scene scene_;
};

}  // namespace finq::read

// finq/read/relation.hpp: "since 2014", "by the end of 2025": how a text relates to a period.
namespace finq::read {

class RelationReader {
 public:
  constexpr explicit RelationReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!figure.is(Kind::period)) return;
    int at = look_through(figure.begin - 1);
    if (figure.relation != Relation::none) {
      int begin = figure.begin;
      while (token(begin - 1).is(Role::relative | Role::trailing)) --begin;  // "this past November"
      scene_.coverage->mark(begin, figure.begin);
      if (at >= 0) scene_.coverage->mark(figure.begin - 1, figure.begin);
      return;
    }
    const Token& word = token(at);
    if (scene_.context.is_strict && word.is(Role::from)) {
      scene_.coverage->mark(at, figure.begin);
      return;
    }
    if (!word.is(Role::relation) || !scene_.context.is_near(at + 1)) return;
    const auto relation = static_cast<Relation>(word.lexeme.code);
    if (relation == Relation::by && is_past(figure.reading.period)) return;
    figure.relation = relation;
    scene_.coverage->mark(at, figure.begin);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  /// Over "the end of", "mid-", "late", "the first".
  constexpr int look_through(int at) const noexcept {
    for (int steps = 0; steps < 6; ++steps, --at) {
      const Token& word = token(at);
      const bool hyphen = text::is_hyphen(word) && token(at - 1).is(Role::part_of_year);
      if (word.is(Role::relation)) return at;
      if (!hyphen && !word.is(Role::part_of_year | Role::determiner | Role::article | Role::of |
                              Role::time_unit)) {
        return at;
      }
    }
    return at;
  }

  /// Nothing is done by a time that is over: "driven by last year's sales".
  static constexpr bool is_past(const Period& period) noexcept {
    const bool relative = period.form() == Period::Form::relative ||
                          period.form() == Period::Form::within ||
                          period.form() == Period::Form::same_within;
    return relative && period.offset() < 0;
  }

  Scene scene_;
};

}  // namespace finq::read

// finq/read/passage_reader.hpp: All figures of a passage, with everything that is said about them.
namespace finq::read {

/// Finds the figures of a passage from left to right, then reads their decorations.
class PassageReader {
 public:
  constexpr PassageReader(const Context& context, FigureList& figures, Coverage& coverage) noexcept
      : context_(context),
        figures_(&figures),
        coverage_(&coverage),
        periods_(context),
        amounts_(context) {}

  /// Returns the token at which it stopped: the end, or where the list was full.
  constexpr int read() noexcept {
    figures_->clear();
    int at = 0;
    while (at < context_.passage->size() && !figures_->is_full()) {
      if (!may_begin(at)) {
        ++at;
        continue;
      }
      Figure figure;
      if (!read_figure(at, figure)) {
        ++at;
        continue;
      }
      BasisReader::extend(context_, figure);
      push(figure);
      at = figure.end;
    }
    decorate();
    return at;
  }

  /// What `parse` wants: the figures that begin at `at`, of a kind that is asked for.
  constexpr bool read_figure(int at, Figure& figure) noexcept {
    const Token& token = context_.token(at);
    const Figure* before = figures_->last();
    const bool wants_period = context_.kinds.contains(Kind::period) || !context_.is_strict;
    if (wants_period && PeriodReader::may_begin(token) && !counts_units(at) &&
        periods_.read(at, before, figure)) {
      return true;
    }
    return FigureReader::may_begin(token) && amounts_.read(at, before, figure) && is_meant(figure);
  }

 private:
  /// Tells most tokens off by what they and their neighbours are.
  constexpr bool may_begin(int at) const noexcept {
    const Token& first = token(at);
    constexpr Role roles = PeriodReader::first_roles | FigureReader::first_roles;
    // Most tokens are other words: one branch for all that makes them so.
    const unsigned other_word = unsigned{first.is_word()} & unsigned{!first.is(roles)} &
                                unsigned{first.marker < 0} &
                                unsigned{!FigureReader::may_be_fused(first)};
    if (other_word != 0) return false;
    if (!PeriodReader::may_begin(first) && !FigureReader::may_begin(first)) return false;
    const Token& next = token(at + 1);
    if (first.is_mark(U'(')) {
      return next.touches() && !next.is_mark(U'(') && FigureReader::may_begin(next);
    }
    if (first.marker >= 0 && !first.is(roles)) return may_lead_to_number(at + 1);
    const bool leans = first.is(Role::article | Role::relative) || text::is_dash(first) ||
                       text::is_apostrophe(first);
    return !leans || has_meaning(next);
  }

  /// Behind a marker: another one at most, then what is no plain word.
  constexpr bool may_lead_to_number(int at) const noexcept {
    const Token& next = token(token(at).marker >= 0 ? at + 1 : at);
    return next.marker < 0 && has_meaning(next);
  }

  /// False for a word that no table knows and that is no code of a currency.
  static constexpr bool has_meaning(const Token& token) noexcept {
    return !token.is_word() || token.lexeme.roles != Role::none || token.marker >= 0 ||
           FigureReader::may_be_fused(token);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "34%", "5 million", "20 basis points": digits before a unit that says nothing of time.
  constexpr bool counts_units(int at) const noexcept {
    constexpr Role units = Role::percent | Role::scale | Role::percentage_point |
                           Role::basis_point | Role::times | Role::fold;
    constexpr Role of_time = PeriodReader::first_roles;
    const Token& unit = token(at + 1);
    return token(at).is_digits() && unit.is(units) && !unit.is(of_time);
  }

  /// Turns down what only looks like a figure: "a year" in "once a year", "three quarters of the".
  constexpr bool is_meant(const Figure& figure) const noexcept {
    if (figure.is(Kind::money)) return !is_measure_of_money(figure);
    if (!figure.is(Kind::duration)) return true;
    if (token(figure.end - 1).lexeme.code == text::period_word) return false;
    const Figure* money = figures_->last();
    if (money != nullptr && money->is(Kind::money) && money->end == figure.begin &&
        token(figure.begin).is(Role::article)) {
      return false;  // "$5 a year": what the money is said per
    }
    if (context_.is_strict) return true;
    const bool share = figure.reading.unit == Unit::quarter || figure.reading.unit == Unit::half;
    if (share && token(figure.end).is(Role::of) && is_fraction(figure)) return false;
    if (!token(figure.begin).is(Role::article)) return true;
    const Token& behind = token(figure.end);
    if (behind.is(Role::level)) return false;  // "a quarter high"
    // "a full year basis" is about the full year.
    const bool modifier =
        behind.is_word() && (behind.lexeme.roles == Role::none || behind.is(Role::counted));
    if (modifier && token(figure.begin + 1).is(Role::calendar)) return false;
    const Token& before = token(figure.begin - 1);
    return before.is(Role::qualifier | Role::preposition | Role::relation | Role::comparison) &&
           !token(figure.end).is(Role::of);
  }

  /// "three quarters of the people", "half of it"; "two quarters of growth" is a length.
  static constexpr bool is_fraction(const Figure& figure) noexcept {
    const Decimal count = figure.reading.low;
    return figure.reading.unit == Unit::half || count == Decimal{1} || count == Decimal{3} ||
           !count.is_integer();
  }

  /// "$3 a pound": the second word measures, although it names money too.
  constexpr bool is_measure_of_money(const Figure& figure) const noexcept {
    const Figure* before = figures_->last();
    return before != nullptr && before->is(Kind::money) && before->end == figure.begin &&
           token(figure.begin).is(Role::article) && token(figure.begin + 1).is(Role::measure);
  }

  constexpr void push(const Figure& figure) noexcept {
    lend_unit(figure);
    figures_->push(figure);
    coverage_->mark(figure.begin, figure.end);
  }

  /// "2.13 and 2.33 years" are two durations: the unit that is said once belongs to both.
  constexpr void lend_unit(const Figure& figure) noexcept {
    const bool lends =
        figure.is(Kind::duration) ||
        ((figure.is(Kind::percent) || figure.is(Kind::points)) && token(figure.end - 1).is_word());
    if (!lends || figure.reading.is_range) return;
    const Figure* next = &figure;
    for (int i = figures_->size() - 1; i >= 0; --i) {
      Figure& before = (*figures_)[i];
      if (!before.is_bare || !before.is(Kind::number) || token(before.begin - 1).is(Role::named))
        return;
      if (!Scene{context_, figures_, coverage_}.are_joined(before, *next)) return;
      if (token(before.begin).is_digits() && context_.size(before.begin) == 4 &&
          figure.reading.low.is_integer()) {
        return;  // a year rather than a number
      }
      before.reading.kind = figure.reading.kind;
      before.reading.unit = figure.reading.unit;
      before.reading.is_basis_points = figure.reading.is_basis_points;
      before.is_bare = false;
      next = &before;
    }
  }

  constexpr void decorate() noexcept {
    const Scene scene{context_, figures_, coverage_};
    const PerReader per{scene};
    const QualifierReader qualifier{scene};
    const RelationReader relation{scene};
    const DirectionReader direction{scene};
    const BasisReader basis{scene};
    for (int i = 0; i < figures_->size(); ++i) {
      per.read(i);
      qualifier.read(i);
      relation.read(i);
    }
    for (int i = 0; i < figures_->size(); ++i) direction.read(i);
    for (int i = figures_->size() - 1; i >= 0; --i) {
      basis.read(i);
      basis.share_back(i);
    }
    for (int i = 1; i < figures_->size(); ++i) basis.read(i);
  }

  const Context& context_;
  FigureList* figures_;
  Coverage* coverage_;
  PeriodReader periods_;
  FigureReader amounts_;
};

/// A plain number that is one: no label ("page 5"), no name ("Fortune 500").
constexpr bool is_plain_number(const Context& context, const Figure& figure) noexcept {
  if (context.is_strict) return true;
  const Token& before = context.token(figure.begin - 1);
  const bool bare = figure.is_bare && context.token(figure.begin).is_digits();
  if (before.is(Role::named)) return false;
  const bool article = context.token(figure.begin).is(Role::article);
  if (article && figure.end == figure.begin + 1) return false;
  const bool name = bare && before.is_word() && before.casing != text::Casing::lower &&
                    before.lexeme.roles == Role::none;
  return !name;
}

constexpr Match to_match(const Context& context, const Figure& figure,
                         std::uint64_t offset) noexcept {
  const Token& first = context.token(figure.begin);
  const Token& last = context.token(figure.end - 1);
  MatchBuilder builder;
  builder.reading = figure.reading;
  builder.text = context.passage->text().substr(first.begin, last.end - first.begin);
  builder.per = figure.per;
  builder.start = offset + first.begin;
  builder.qualifier = figure.qualifier;
  builder.relation = figure.relation;
  builder.assumed = figure.assumed;
  return builder.build();
}

}  // namespace finq::read

// finq/read/plain_phrase.hpp: The commonest phrases, read straight from their bytes: `$4.89 billion`, `39.8 billion yuan`.
namespace finq::read {

/// Reads a marker, digits, a scale, a unit and a basis, with one blank or none between them.
///
/// It gives up on everything else, and on everything wrong: the general reader then reads the
/// phrase, or says what is wrong with it. What it takes it reads as the general reader does, in a
/// tenth of the time and a compiler's steps.
class PlainPhrase {
 public:
  constexpr PlainPhrase(std::string_view text, const Options& options) noexcept
      : text_(text), options_(options) {}

  /// False where the phrase is for the general reader.
  constexpr bool read(Kinds kinds) noexcept {
    if (options_.decimal() != '.' || !read_prefix() || !read_digits()) return false;
    const bool money = has_marker_;
    if (!read_scale() || !read_unit()) return false;
    const bool year = !money && at_year_ && kinds.contains(Kind::period);
    return !year && at_ == text_.size() && kinds.contains(kind_);
  }

  constexpr Kind kind() const noexcept { return kind_; }
  constexpr Decimal value() const noexcept { return value_; }
  constexpr Basis basis() const noexcept { return basis_; }
  constexpr Currency currency() const noexcept {
    return has_marker_ ? currency_of(marker_, options_) : Currency{};
  }

  constexpr Match match() const noexcept {
    MatchBuilder builder;
    builder.reading.kind = kind_;
    builder.reading.low = builder.reading.high = value_;
    builder.reading.basis = basis_;
    builder.reading.currency = currency();
    builder.assumed = has_marker_ && marker_.family != MarkerFamily::none;
    builder.text = text_;
    return builder.build();
  }

 private:
  /// A word or a sign of the text, and what the tables say of it.
  struct Piece {
    text::WordInText word;
    std::uint64_t hash = 0;
    bool is_capitals = false;
  };

  constexpr const text::Vocabulary& words() const noexcept { return *options_.language->words; }
  constexpr bool is_at(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }
  constexpr bool is_at_class(std::uint8_t classes) const noexcept {
    return at_ < text_.size() && text::is_byte(text_[at_], classes);
  }

  /// The letters, or the one sign, at the place; none where they touch letters beyond ASCII.
  constexpr bool read_piece(Piece& piece) noexcept {
    const std::size_t begin = at_;
    if (is_at_class(text::byte_letter)) return read_letters(piece);
    if (is_at_class(text::byte_sign)) {
      ++at_;
    } else if (is_at_class(text::byte_wide)) {
      const text::CodePoint point = text::decode(text_, at_);
      if (point.size == 0 || text::is_letter(point.value)) return false;
      at_ += point.size;
    } else {
      return false;
    }
    piece.word = {text_, begin, at_ - begin};
    piece.hash = text::hash_word(piece.word.view());
    return true;
  }

  constexpr bool read_letters(Piece& piece) noexcept {
    const std::size_t begin = at_;
    std::uint64_t hash = 0;
    text::EightBytes small = 0;
    std::size_t letters = 8;
    while (letters == 8 && at_ < text_.size()) {
      const text::EightBytes bytes = text::load_eight(text_, at_);
      letters = static_cast<std::size_t>(std::countr_zero(text::no_letters(bytes))) / 8;
      if (letters == 0) break;
      const text::EightBytes word = text::first_of(bytes, letters);
      const text::EightBytes case_bits = text::first_of(text::every_byte * 0x20U, letters);
      small |= word & case_bits;
      hash = text::mix(hash, word | case_bits);
      at_ += letters;
    }
    piece = {{text_, begin, at_ - begin}, hash, small == 0};
    return !is_at_class(text::byte_wide);
  }

  static constexpr bool fits(const text::Entry& entry, const Piece& piece) noexcept {
    return entry.is_known() && entry.lexeme.roles != Role::none &&
           ((entry.lexeme.flags & text::needs_capitals) == 0 || piece.is_capitals);
  }

  /// The marker that the piece is alone: its row, or -1.
  constexpr int marker_of(const Piece& piece) const noexcept {
    if (words().may_hold(piece.hash)) {
      const text::Entry own = words().find(piece.word, 0, piece.hash);
      if (fits(own, piece) && any(own.lexeme.roles, Role::currency)) return own.lexeme.value;
    }
    const text::Entry entry = text::tables::marker_words.find(piece.word, 0, piece.hash);
    return fits(entry, piece) ? entry.lexeme.value : -1;
  }

  constexpr bool take_marker(int row, std::uint8_t wanted) noexcept {
    if (row < 0 || has_marker_) return false;
    marker_ = text::tables::markers[row];
    has_marker_ = true;
    kind_ = Kind::money;
    return marker_.has(wanted) && !marker_.has(text::marker_minor | text::marker_weight) &&
           !(options_.refuse_assumed && marker_.family != MarkerFamily::none);
  }

  /// `$`, `USD `: before digits.
  constexpr bool read_prefix() noexcept {
    if (is_at_class(text::byte_digit)) return true;
    Piece piece;
    if (!read_piece(piece)) return false;
    if (is_at(' ')) ++at_;
    return is_at_class(text::byte_digit) && take_marker(marker_of(piece), text::marker_prefix);
  }

  /// Digits, in groups of three or in none, with a fraction or without.
  constexpr bool read_digits() noexcept {
    constexpr int most = 18;  // what 64 bits hold
    const std::size_t begin = at_;
    std::size_t group = at_;
    std::uint64_t sum = 0;
    int digits = 0;
    bool grouped = false;
    if (is_at('0') && at_ + 1 < text_.size() && text_[at_ + 1] != '.') return false;
    for (;; ++at_) {
      if (is_at_class(text::byte_digit)) {
        if (++digits > most) return false;
        sum = sum * 10 + static_cast<std::uint64_t>(text_[at_] - '0');
        continue;
      }
      if (!is_at(',')) break;
      if (at_ - group > 3 || (grouped && at_ - group != 3)) return false;
      grouped = true;
      group = at_ + 1;
    }
    if (grouped && at_ - group != 3) return false;
    at_year_ = !grouped && at_ - begin == 4;
    return read_fraction(sum, digits);
  }

  /// The zeros at its end are no digits of the value.
  constexpr bool read_fraction(std::uint64_t sum, int digits) noexcept {
    constexpr int most = 18;
    int places = 0;
    if (is_at('.')) {
      at_year_ = false;
      const std::size_t begin = ++at_;
      std::size_t end = at_;
      while (is_at_class(text::byte_digit)) {
        if (text_[at_++] != '0') end = at_;
      }
      if (at_ == begin) return false;
      places = static_cast<int>(end - begin);
      if (digits + places > most) return false;
      for (std::size_t i = begin; i < end; ++i) {
        sum = sum * 10 + static_cast<std::uint64_t>(text_[i] - '0');
      }
      if (is_at('.') || is_at(',')) return false;
    }
    const auto value = Decimal::make(false, 0, sum, -places);
    if (value) value_ = *value;
    return value.has_value();
  }

  /// " billion", and behind a marker the letters of `$5bn`.
  constexpr bool read_scale() noexcept {
    const std::size_t begin = at_;
    const bool blank = is_at(' ');
    if (blank) ++at_;
    if (!is_at_class(text::byte_letter)) return back_to(begin);
    Piece piece;
    if (!read_piece(piece)) return false;
    const text::Entry entry = words().find(piece.word, 0, piece.hash);
    const Role wanted = blank ? Role::scale : Role::scale | Role::scale_letter;
    if (!fits(entry, piece) || !any(entry.lexeme.roles, wanted)) return back_to(begin);
    if (!blank && !has_marker_) return false;
    if (goes_on(entry) || is_marker_too(piece)) return false;
    at_year_ = false;
    const auto scaled = value_.scaled_by(entry.lexeme.value);
    if (scaled) value_ = *scaled;
    has_scale_ = true;
    return scaled.has_value();
  }

  /// A longer phrase of the table may stand here.
  constexpr bool goes_on(const text::Entry& entry) const noexcept {
    return entry.node != 0 && at_ < text_.size();
  }

  constexpr bool is_marker_too(const Piece& piece) const noexcept {
    const text::Vocabulary& markers = text::tables::marker_words;
    if (!markers.may_hold(piece.hash)) return false;
    const text::Entry entry = markers.find(piece.word, 0, piece.hash);
    return fits(entry, piece) || goes_on(entry);
  }

  constexpr bool back_to(std::size_t at) noexcept {
    at_ = at;
    return true;
  }

  /// `%`, " percent", " yuan", " USD", "€"; only money may lack it, where a marker stands in front.
  constexpr bool read_unit() noexcept {
    if (at_ == text_.size()) return has_marker_;
    if (has_marker_) return false;
    if (is_at(' ')) ++at_;
    Piece piece;
    if (!read_piece(piece)) return false;
    const text::Entry own = words().find(piece.word, 0, piece.hash);
    if (fits(own, piece) && any(own.lexeme.roles, Role::percent)) {
      kind_ = Kind::percent;
      return !has_scale_ && read_basis();
    }
    return at_ == text_.size() && take_marker(marker_of(piece), text::marker_suffix);
  }

  /// " year-over-year": the words of one phrase, up to the end.
  constexpr bool read_basis() noexcept {
    if (at_ == text_.size()) return true;
    if (!is_at(' ')) return false;
    std::uint16_t node = 0;
    for (;;) {
      ++at_;
      Piece piece;
      if (!is_at_class(text::byte_letter) || !read_piece(piece)) return false;
      const text::Entry entry = words().find(piece.word, node, piece.hash);
      if (!entry.is_known()) return false;
      if (at_ == text_.size()) {
        basis_ = static_cast<Basis>(entry.lexeme.code);
        return fits(entry, piece) && any(entry.lexeme.roles, Role::basis) &&
               !any(entry.lexeme.roles, Role::preposition);
      }
      node = entry.node;
      if (node == 0 || !(is_at(' ') || is_at('-'))) return false;
    }
  }

  std::string_view text_;
  const Options& options_;
  std::size_t at_ = 0;
  Decimal value_;
  text::Marker marker_{};
  Kind kind_ = Kind::number;
  Basis basis_ = Basis::none;
  bool has_marker_ = false;
  bool has_scale_ = false;
  bool at_year_ = false;  ///< four digits alone: they may be a year
};

}  // namespace finq::read

// finq/read/phrase.hpp: Reads one phrase strictly, and finds the reason to refuse it.
namespace finq::read {

/// The longest phrase that `parse` looks at, in bytes.
inline constexpr std::size_t longest_phrase = 2048;

struct Phrase {
  Match match{};
  std::uint64_t end = 0;
};

/// What a phrase says where another kind was asked for.
constexpr Found found_in(const Quantity& quantity) noexcept {
  const auto either = [&](Found one, Found range) { return quantity.is_range() ? range : one; };
  switch (quantity.kind()) {
    case Kind::money: return either(Found::money, Found::money_range);
    case Kind::percent: return either(Found::percent, Found::percent_range);
    case Kind::points:
      return quantity.is_basis_points()
                 ? either(Found::basis_points, Found::basis_points_range)
                 : either(Found::percentage_points, Found::percentage_points_range);
    case Kind::multiple: return either(Found::multiple, Found::multiple_range);
    case Kind::duration: return either(Found::duration, Found::duration_range);
    case Kind::period: return Found::period;
    case Kind::number: break;
  }
  return either(Found::number, Found::number_range);
}

/// Reads the tokens of one phrase: at most `Tokens` of them.
template <int Tokens>
class PhraseReader {
 public:
  constexpr PhraseReader(std::string_view text, const Options& options, Kinds kinds) noexcept
      : text_(text),
        context_{&passage_, &options, &complaint_, kinds, true},
        reader_(context_, figures_, coverage_) {}

  PhraseReader(const PhraseReader&) = delete;
  PhraseReader& operator=(const PhraseReader&) = delete;

  constexpr Result<Phrase, ParseError> read(bool whole) noexcept {
    if (const ParseError fault = check_bytes(whole); fault.code != ParseErrc::expected_figure) {
      return fault;
    }
    passage_.read(text_, *context_.options->language, text::tables::marker_words, 0, true);
    reader_.read();
    if (figures_.size() == 0) return refuse();
    const int index = chosen();
    const Figure& figure = figures_[index];
    if (whole) {
      if (figures_.size() > 1) return second(index);
      if (const int gap = uncovered(); gap < passage_.size()) return not_understood(gap, figure);
    } else if (const int gap = uncovered(); gap < figure.begin) {
      return fault(ParseErrc::not_understood, gap, Expected::figure);
    }
    if (!is_asked_for(figure)) return wrong_kind(figure);
    return Phrase{to_match(context_, figure, 0), end_of(figure)};
  }

 private:
  constexpr ParseError fault(ParseErrc code, int at, Expected expected) const noexcept {
    const Token& token = passage_[at];
    const bool edge = token.kind == text::TokenKind::edge;
    return {code, edge ? text_.size() : token.begin, expected};
  }

  /// What a tokenizer would pass over: broken UTF-8, control characters, too many bytes.
  constexpr ParseError check_bytes(bool whole) const noexcept {
    bool blank = true;
    for (std::size_t at = 0; at < text_.size();) {
      const text::CodePoint point = text::decode(text_, at);
      if (point.size == 0) return {ParseErrc::invalid_utf8, at, Expected::valid_utf8};
      const char32_t c = point.value;
      const bool space = text::is_blank(c) || text::is_line_break(c);
      if (!space && (c < 0x20 || c == 0x7F))
        return {ParseErrc::unexpected_byte, at, Expected::figure};
      blank = blank && space;
      at += point.size;
    }
    if (blank) return {ParseErrc::nothing_to_read, 0, Expected::figure};
    if (whole && text_.size() > longest_phrase) {
      return {ParseErrc::too_long, longest_phrase, Expected::shorter_phrase};
    }
    return {};
  }

  /// Plain numbers beside the figure are no second figures where the figure's words took them in.
  constexpr int chosen() const noexcept { return 0; }

  constexpr bool is_asked_for(const Figure& figure) const noexcept {
    return context_.kinds.contains(figure.reading.kind);
  }

  constexpr int uncovered() const noexcept {
    for (int i = 0; i < passage_.size(); ++i) {
      if (!coverage_.is_marked(i) && !is_ornament(i)) return i;
    }
    return passage_.size();
  }

  /// An article or determiner right before the figure's words, and the dot of an abbreviation.
  constexpr bool is_ornament(int at) const noexcept {
    const Token& token = passage_[at];
    if (token.is(Role::determiner | Role::article | Role::between) && coverage_.is_marked(at + 1)) {
      return true;
    }
    if (token.is(Role::from) && figures_[0].reading.is_range && coverage_.is_marked(at + 1))
      return true;
    return token.is_mark(U'.') && token.touches() && at + 1 == passage_.size() &&
           passage_[at - 1].has(text::abbreviation);
  }

  constexpr ParseError second(int index) const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    return fault(ParseErrc::second_figure, figures_[index + 1].begin, Expected::end_of_phrase);
  }

  constexpr ParseError not_understood(int at, const Figure& figure) const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    if (at < figure.begin) return fault(ParseErrc::not_understood, at, Expected::figure);
    const bool bare = figure.is(Kind::number) && !context_.kinds.contains(Kind::number);
    if (bare && at == figure.end) return lacks_unit(figure);
    const bool bracket = passage_[at].is_mark(U')') || passage_[at].is_mark(U'(');
    if (bracket) return fault(ParseErrc::unbalanced, at, Expected::closing_bracket);
    return fault(ParseErrc::not_understood, at, Expected::end_of_phrase);
  }

  /// A number whose unit is missing, or is another one than was asked for.
  constexpr ParseError lacks_unit(const Figure& figure) const noexcept {
    const bool money = context_.kinds == Kinds{Kind::money};
    return fault(ParseErrc::expected_unit, figure.end,
                 money ? Expected::scale_or_currency : Expected::unit);
  }

  constexpr ParseError wrong_kind(const Figure& figure) const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    if (figure.is(Kind::number)) return lacks_unit(figure);
    if (context_.kinds == Kinds{Kind::money} && !figure.is(Kind::period)) {
      int at = figure.begin;
      while (at + 1 < figure.end &&
             !passage_[at + 1].is(Role::percent | Role::percentage_point | Role::basis_point |
                                  Role::times | Role::fold | Role::time_unit)) {
        ++at;
      }
      if (at + 1 < figure.end) {
        return another_kind(at + 1, Expected::scale_or_currency, figure);
      }
    }
    return another_kind(figure.begin, Expected::kind_asked_for, figure);
  }

  constexpr ParseError another_kind(int at, Expected expected,
                                    const Figure& figure) const noexcept {
    ParseError error = fault(ParseErrc::wrong_kind, at, expected);
    error.found = found_in(Quantity{figure.reading});
    return error;
  }

  /// No figure at all: the best complaint, else the place where one should have begun.
  constexpr ParseError refuse() const noexcept {
    if (complaint_.is_noted()) return complaint_.error();
    for (int i = 0; i < passage_.size(); ++i) {
      const Token& token = passage_[i];
      const bool leads = token.is(Role::qualifier) || token.marker >= 0 || token.is(Role::negative);
      if (leads) return fault(ParseErrc::expected_digit, i + 1, Expected::digit);
    }
    return fault(ParseErrc::expected_figure, 0, Expected::figure);
  }

  constexpr std::uint64_t end_of(const Figure& figure) const noexcept {
    int at = figure.end;
    while (at < passage_.size() && coverage_.is_marked(at)) ++at;
    return passage_[at - 1].end;
  }

  std::string_view text_;
  detail::LazyArray<Token, Tokens> tokens_;
  Passage passage_{tokens_};
  Complaint complaint_;
  detail::LazyArray<Figure, Tokens / 16> figure_room_;
  FigureList figures_{figure_room_};
  Coverage coverage_;
  Context context_;
  PassageReader reader_;
};

/// What is wrong with a phrase, seen once more: where periods are not asked for none is read, and
/// the words of one would be words that nobody understands.
template <int Tokens>
constexpr ParseError or_period(ParseError error, std::string_view text,
                               const Options& options) noexcept {
  const bool is_odd = error.code == ParseErrc::not_understood ||
                      error.code == ParseErrc::second_figure ||
                      error.code == ParseErrc::expected_figure;
  if (!is_odd) return error;
  PhraseReader<Tokens> reader{text, options, Kinds{Kind::period}};
  const auto period = reader.read(true);
  if (!period) return error;
  return {ParseErrc::wrong_kind, period->match.start(), Expected::kind_asked_for, Found::period};
}

template <int Tokens>
constexpr Result<Match, ParseError> read_whole(std::string_view text, const Options& options,
                                               Kinds kinds) noexcept {
  PhraseReader<Tokens> reader{text, options, kinds};
  const auto phrase = reader.read(true);
  if (phrase) return phrase->match;
  if (kinds.contains(Kind::period)) return phrase.error();
  return or_period<Tokens>(phrase.error(), text, options);
}

constexpr Result<Match, ParseError> read_phrase(std::string_view text, const Options& options,
                                                Kinds kinds) noexcept {
  if (PlainPhrase plain{text, options}; plain.read(kinds)) return plain.match();
  // A compiler sets every token at each literal: few for short ones (9 ms of Clang's 11).
  constexpr int few = 32;
  if (std::is_constant_evaluated() && text.size() <= few) {
    return read_whole<few>(text, options, kinds);
  }
  return read_whole<Passage::capacity>(text, options, kinds);
}

constexpr Result<Phrase, ParseError> read_prefix(std::string_view text,
                                                 const Options& options) noexcept {
  const Kinds kinds = options.kinds;
  PhraseReader<Passage::capacity> reader{text, options, kinds};
  return reader.read(false);
}

}  // namespace finq::read

// finq/parse.hpp: One whole phrase as one figure, strictly.
namespace finq {

/// A figure at the begin of a text, and where it stopped.
struct Prefix {
  Match match{};
  std::uint64_t end = 0;  ///< the byte behind the figure and its words
};

namespace detail {

template <class T>
inline constexpr bool holds_change =
    std::is_same_v<T, Percent> || std::is_same_v<T, PercentagePoints> ||
    std::is_same_v<T, BasisPoints> || std::is_same_v<T, Multiple> || std::is_same_v<T, Quantity>;
template <class T>
inline constexpr bool holds_change<Range<T>> = holds_change<T>;

/// Whether the match says something that the bare type cannot hold.
template <class T>
constexpr bool says_more(const Match& match) noexcept {
  const bool changes = match.basis() != Basis::none || match.direction() != Direction::none;
  return match.qualifier() != Qualifier::none || match.relation() != Relation::none ||
         !match.per().empty() || (changes && !holds_change<T>);
}

/// The value of a plain phrase, where it is one that T holds.
template <class T>
constexpr bool read_plain(std::string_view text, const Options& options,
                          Result<T, ParseError>& value) {
  if constexpr (std::is_same_v<T, Money> || std::is_same_v<T, Percent>) {
    read::PlainPhrase plain{text, options};
    if (!plain.read(Kinds{KindOf<T>::value})) return false;
    if constexpr (std::is_same_v<T, Money>) {
      value = Money{plain.value(), plain.currency()};
    } else {
      value = Percent{plain.value(), plain.basis()};
    }
    return true;
  } else {
    return false;
  }
}

}  // namespace detail

/// Reads `text`, all of it, as exactly one figure.
///
/// `T` is Money, Percent, PercentagePoints, BasisPoints, Multiple, Duration, Period, Decimal or a
/// Range of one of them but Period: then a phrase that says more than T holds is refused
/// (`says_more`). Or Quantity, which holds any kind with its basis and direction; or Match, which
/// keeps every word ("about $5 a share").
/// `options.kinds` bounds what Quantity and Match may be. Blanks around the phrase are allowed.
/// Errors: the reason, the byte and what was expected there; of `wrong_kind` also what the phrase
/// is instead. O(size).
template <class T>
constexpr Result<T, ParseError> parse(std::string_view text,
                                      const Options& options = detail::usual_options) {
  if constexpr (std::is_same_v<T, Match>) {
    return read::read_phrase(text, options, options.kinds);
  } else {
    static_assert(detail::is_value<T> || std::is_same_v<T, Quantity>,
                  "finq::parse<T>: T is Money, Percent, PercentagePoints, BasisPoints, Multiple, "
                  "Duration, Period, Decimal, a Range of one but Period, Quantity or Match");
    if (Result<T, ParseError> plain = ParseError{}; detail::read_plain(text, options, plain)) {
      return plain;
    }
    Kinds kinds = options.kinds;
    if constexpr (!std::is_same_v<T, Quantity>) kinds = Kinds{detail::KindOf<T>::value};
    const auto match = read::read_phrase(text, options, kinds);
    if (!match) return match.error();
    if (detail::says_more<T>(*match)) {
      return ParseError{ParseErrc::says_more, match->start(), Expected::less_detail};
    }
    if constexpr (std::is_same_v<T, Quantity>) {
      return match->quantity();
    } else {
      const auto value = match->quantity().template as<T>();
      if (!value) {
        return ParseError{ParseErrc::wrong_kind, match->start(), Expected::kind_asked_for,
                          read::found_in(match->quantity())};
      }
      return *value;
    }
  }
}

/// Reads the figure at the begin of `text` and says where it stops; what follows is not looked at
/// but for the words that belong to the figure. Errors: as `parse`, where no figure begins there.
constexpr Result<Prefix, ParseError> parse_prefix(std::string_view text,
                                                  const Options& options = detail::usual_options) {
  return read::read_prefix(text, options).transform([](const read::Phrase& phrase) {
    return Prefix{phrase.match, phrase.end};
  });
}

}  // namespace finq

// finq/literals.hpp: Figures as literals: "39.8 billion yuan"_money, read while compiling.
namespace finq {

namespace detail {

/// The text of a literal as a template argument.
template <std::size_t Size>
struct LiteralText {
  char bytes[Size] = {};

  consteval LiteralText(const char (&text)[Size]) noexcept {
    for (std::size_t i = 0; i < Size; ++i) bytes[i] = text[i];
  }
  constexpr std::string_view view() const noexcept { return {bytes, Size - 1}; }
};

/// Never defined: its arguments are what the compiler prints when a literal is wrong.
template <ParseErrc Reason, std::uint64_t Byte>
struct literal_rejected;

template <class T, LiteralText Text>
inline constexpr Result<T, ParseError> literal_result = parse<T>(Text.view());

/// The value of a literal. A constant, whatever the operators are: they are constexpr and not
/// consteval because Clang 14 crashes where it stores the class that a consteval call returns.
template <class T, LiteralText Text>
constexpr T literal_value() noexcept {
  constexpr const Result<T, ParseError>& result = literal_result<T, Text>;
  if constexpr (result.has_value()) {
    return *result;
  } else {
    return literal_rejected<result.error().code, result.error().offset>{}.value;
  }
}

}  // namespace detail

/// Literals of every type that `parse` reads. A wrong one does not compile: the message names
/// `literal_rejected<reason, byte>`.
inline namespace literals {

/// `"39.8 billion yuan"_money`
template <detail::LiteralText Text>
constexpr Money operator""_money() {
  return detail::literal_value<Money, Text>();
}
/// `"34% year-over-year"_percent`
template <detail::LiteralText Text>
constexpr Percent operator""_percent() {
  return detail::literal_value<Percent, Text>();
}
/// `"2.5 percentage points"_points`
template <detail::LiteralText Text>
constexpr PercentagePoints operator""_points() {
  return detail::literal_value<PercentagePoints, Text>();
}
/// `"25 bps"_basis_points`
template <detail::LiteralText Text>
constexpr BasisPoints operator""_basis_points() {
  return detail::literal_value<BasisPoints, Text>();
}
/// `"fivefold"_multiple`
template <detail::LiteralText Text>
constexpr Multiple operator""_multiple() {
  return detail::literal_value<Multiple, Text>();
}
/// `"nine consecutive quarters"_duration`
template <detail::LiteralText Text>
constexpr Duration operator""_duration() {
  return detail::literal_value<Duration, Text>();
}
/// `"Q3 2021"_period`
template <detail::LiteralText Text>
constexpr Period operator""_period() {
  return detail::literal_value<Period, Text>();
}
/// `"1,234.5"_decimal`
template <detail::LiteralText Text>
constexpr Decimal operator""_decimal() {
  return detail::literal_value<Decimal, Text>();
}

}  // namespace literals
}  // namespace finq

// finq/read/scan_state.hpp: Where a scan stands: the passage at hand, and the figures still to give out.
namespace finq::read {

/// Reads passage after passage of a window of the text.
class ScanState {
 public:
  /// Sets `match` to the next figure. False at the end of the window, or, unless `is_last`, where
  /// more text is needed to tell how a passage goes on; `position()` then says what to keep.
  constexpr bool next(std::string_view text, bool is_last, const Options& options,
                      Match& match) noexcept {
    passage_.bind(tokens_);
    figures_.bind(figure_room_);
    Complaint complaint;
    const Context context{&passage_, &options, &complaint, options.kinds, false};
    for (;;) {
      for (; given_ < figures_.size(); ++given_) {
        const Figure& figure = figures_[given_];
        if (!is_wanted(context, figure)) continue;
        match = to_match(context, figure, offset_);
        ++given_;
        return true;
      }
      if (position_ >= text.size() || !read_passage(text, is_last, context)) return false;
    }
  }

  /// The byte of the window before which everything is done.
  constexpr std::size_t position() const noexcept { return position_; }
  /// True where figures wait that view the window.
  constexpr bool is_pending() const noexcept { return given_ < figures_.size(); }

  /// Tells that `count` bytes were left out of the text behind the window.
  constexpr void pass_over(std::size_t count) noexcept { offset_ += count; }

  /// Tells that the first `count` bytes of the window were dropped.
  constexpr void drop(std::size_t count) noexcept {
    position_ -= count;
    offset_ += count;
    figures_.clear();
    given_ = 0;
  }

 private:
  constexpr bool is_wanted(const Context& context, const Figure& figure) const noexcept {
    if (!context.kinds.contains(figure.reading.kind)) return false;
    return !figure.is(Kind::number) || is_plain_number(context, figure);
  }

  constexpr bool read_passage(std::string_view text, bool is_last,
                              const Context& context) noexcept {
    figures_.clear();
    given_ = 0;
    const auto ending = passage_.read(text, *context.options->language, text::tables::marker_words,
                                      position_, false);
    const bool needs_more = ending == text::Ending::text || ending == text::Ending::unsettled;
    if (needs_more && !is_last) return false;
    Coverage coverage;
    PassageReader reader{context, figures_, coverage};
    const int stopped = reader.read();
    const std::size_t begin = position_;
    if (stopped < passage_.size()) {  // the list is full: go on behind its last figure
      position_ = passage_[stopped].begin;
    } else if (ending == text::Ending::full) {
      cut(begin);
    } else {
      position_ = passage_.end();
    }
    if (position_ <= begin) position_ = passage_.end();
    return true;
  }

  /// A sentence longer than a passage: its last part is read again, with what follows it.
  constexpr void cut(std::size_t begin) noexcept {
    constexpr int kept = 64;
    const int at = passage_.size() - kept;
    position_ = at > 0 ? passage_[at].begin : passage_.end();
    while (figures_.size() > 0 && is_behind(position_)) figures_.pop();
    if (figures_.size() > 0) {
      const Token& last = passage_[figures_.last()->end - 1];
      if (last.end > position_) position_ = last.end;
    }
    if (position_ <= begin) position_ = passage_.end();
  }

  constexpr bool is_behind(std::size_t position) const noexcept {
    return passage_[figures_.last()->begin].begin >= position;
  }

  // The lists are bound to their room at each call: a scan may be copied.
  detail::LazyArray<Token, Passage::capacity> tokens_;
  detail::LazyArray<Figure, 64> figure_room_;
  Passage passage_;
  FigureList figures_;
  std::size_t position_ = 0;
  std::uint64_t offset_ = 0;
  int given_ = 0;
};

}  // namespace finq::read

// finq/scan.hpp: Every figure of a text, one after the other.
namespace finq {

/// The figures of one text: a lazy range over Match, in text order, never overlapping.
///
/// Nothing is allocated; time is linear in the text. The matches view the text that was given.
/// The text is looked at through windows of `Window` bytes, so that places in it fit 32 bits; where
/// the windows part changes nothing.
template <std::size_t Window>
class BasicScan {
 public:
  class Iterator {
   public:
    using value_type = Match;
    using difference_type = std::ptrdiff_t;

    constexpr Iterator() = default;
    constexpr explicit Iterator(BasicScan& scan) noexcept : scan_(&scan) { ++*this; }

    constexpr const Match& operator*() const noexcept { return match_; }
    constexpr const Match* operator->() const noexcept { return &match_; }
    constexpr Iterator& operator++() noexcept {
      if (!scan_->next(match_)) scan_ = nullptr;
      return *this;
    }
    constexpr void operator++(int) noexcept { ++*this; }
    friend constexpr bool operator==(const Iterator& a, const Iterator& b) noexcept {
      return a.scan_ == b.scan_;
    }

   private:
    BasicScan* scan_ = nullptr;
    Match match_{};
  };

  constexpr BasicScan(std::string_view text, const Options& options) noexcept
      : text_(text), rest_(text), options_(options) {}

  /// Begins anew at the first figure.
  constexpr Iterator begin() noexcept {
    rest_ = text_;
    state_ = {};
    in_run_ = false;
    return Iterator{*this};
  }
  constexpr Iterator end() const noexcept { return {}; }

 private:
  constexpr bool next(Match& match) noexcept {
    for (;;) {
      const bool is_last = rest_.size() <= Window;
      if (state_.next(rest_.substr(0, Window), is_last || in_run_, options_, match)) return true;
      if (is_last) return false;
      // A run that fills the window is no figure: what stands before it is read, then it is
      // skipped.
      if (state_.position() == 0 && !in_run_) {
        in_run_ = true;
      } else {
        move_on();
      }
    }
  }

  constexpr void move_on() noexcept {
    const std::size_t done = state_.position();
    state_.drop(done);
    rest_.remove_prefix(done);
    if (!in_run_) return;
    std::size_t skipped = 0;
    while (skipped < rest_.size() && !text::ends_run(rest_[skipped])) ++skipped;
    state_.pass_over(skipped);
    rest_.remove_prefix(skipped);
    in_run_ = false;
  }

  std::string_view text_;
  std::string_view rest_;
  Options options_;
  read::ScanState state_;
  bool in_run_ = false;
};

using Scan = BasicScan<std::size_t{1} << 30U>;

/// Finds the figures of `text`: `for (const Match& match : scan(article)) …`.
constexpr Scan scan(std::string_view text,
                    const Options& options = detail::usual_options) noexcept {
  return {text, options};
}

}  // namespace finq

// finq/scanner.hpp: Bytes pushed in, matches pulled out: texts of any length, in chunks.
namespace finq {

/// Scans a text that comes in pieces. Where the pieces part changes nothing.
///
///     Scanner scanner{options};
///     while (read(chunk)) {
///       while (!chunk.empty()) {
///         chunk.remove_prefix(scanner.push(chunk));
///         while (scanner.next(match)) use(match);
///       }
///     }
///     scanner.finish();
///     while (scanner.next(match)) use(match);
///
/// Holds `capacity` bytes and allocates nothing. A match views the scanner's own bytes until the
/// next `push`.
class Scanner {
 public:
  static constexpr std::size_t capacity = 16384;

  constexpr explicit Scanner(const Options& options = detail::usual_options) noexcept
      : options_(options) {}

  /// Takes as many bytes as there is room for, and says how many. Pull all matches before.
  constexpr std::size_t push(std::string_view bytes) noexcept {
    drop_done();
    std::size_t skipped = 0;
    if (in_run_) {
      while (skipped < bytes.size() && !text::ends_run(bytes[skipped])) ++skipped;
      state_.pass_over(skipped);
      if (skipped == bytes.size()) return skipped;
      in_run_ = false;
    }
    const std::size_t room = capacity - size_;
    const std::size_t taken = bytes.size() - skipped < room ? bytes.size() - skipped : room;
    for (std::size_t i = 0; i < taken; ++i) buffer_[size_ + i] = bytes[skipped + i];
    size_ += taken;
    return skipped + taken;
  }

  /// Tells that no more bytes come.
  constexpr void finish() noexcept { finished_ = true; }

  /// Sets `match` to the next figure; false where more bytes are needed, or at the end.
  constexpr bool next(Match& match) noexcept {
    const std::string_view text{buffer_, size_};
    if (state_.next(text, finished_, options_, match)) return true;
    if (finished_ || size_ < capacity || state_.position() > 0) return false;
    // A run that fills the buffer is no figure: what stands before it is read, the rest passed
    // over.
    in_run_ = true;
    return state_.next(text, true, options_, match);
  }

 private:
  /// Makes room: bytes that are done are dropped.
  constexpr void drop_done() noexcept {
    const std::size_t done = state_.position() < size_ ? state_.position() : size_;
    if (done == 0 || state_.is_pending()) return;
    for (std::size_t i = done; i < size_; ++i) buffer_[i - done] = buffer_[i];
    size_ -= done;
    state_.drop(done);
  }

  Options options_;
  read::ScanState state_;
  std::size_t size_ = 0;
  bool finished_ = false;
  bool in_run_ = false;
  char buffer_[capacity] = {};
};

}  // namespace finq

// finq/version.hpp: The version of the library.
/// Semantic versioning: <https://semver.org>. The build files read these three lines.
#define FINQ_VERSION_MAJOR 0
#define FINQ_VERSION_MINOR 1
#define FINQ_VERSION_PATCH 0

namespace finq {

/// The version as numbers: `major.minor.patch`.
struct Version {
  int major_number;
  int minor_number;
  int patch_number;

  friend constexpr bool operator==(const Version&, const Version&) = default;
};

/// The version of the headers that this translation unit was compiled with.
inline constexpr Version version{FINQ_VERSION_MAJOR, FINQ_VERSION_MINOR, FINQ_VERSION_PATCH};

}  // namespace finq

// finq/finq.hpp: All of finq but the opt-in headers.


#endif  // FINQ_SINGLE_HEADER
