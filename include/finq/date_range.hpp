// A stretch of days: its first and its last, both inclusive.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/date.hpp"
#include "finq/result.hpp"

namespace finq {

/// At least one day: from `first()` to `last()`, both inclusive.
class DateRange {
 public:
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

  [[nodiscard]] constexpr Date first() const { return first_; }
  [[nodiscard]] constexpr Date last() const { return last_; }
  /// How many days, at least 1.
  [[nodiscard]] constexpr std::int32_t days() const { return last_ - first_ + 1; }

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

  friend constexpr bool operator==(const DateRange&, const DateRange&) = default;

 private:
  Date first_ = Date::earliest();
  Date last_ = Date::earliest();
};

}  // namespace finq
