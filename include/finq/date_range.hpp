// A stretch of days: its first and its last, both inclusive.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/date.hpp"
#include "finq/detail/short_text.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

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

}  // namespace finq::inline v0_1

template <>
struct std::hash<finq::DateRange> {
  std::size_t operator()(const finq::DateRange& range) const noexcept {
    const std::size_t first = std::hash<finq::Date>{}(range.first());
    return first * 31U + std::hash<finq::Date>{}(range.last());
  }
};
