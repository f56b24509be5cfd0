// What the header of a table says of its columns.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/currency.hpp"

namespace finq::inline v0_1::feed {

/// What the header says of each column.
class Columns {
 public:
  /// Each currency that finq knows, and the date.
  static constexpr std::size_t capacity = tables::currency_count + 1;

  constexpr std::size_t count() const noexcept { return count_; }
  constexpr bool is_date(std::size_t column) const noexcept { return column == date_column_; }
  constexpr bool has_date() const noexcept { return date_column_ < count_; }
  /// Which of the columns this is by the order of their codes.
  constexpr std::size_t rank(std::size_t column) const noexcept { return ranks_[column]; }
  /// The currency of that rank, from 0 to `currency_count() - 1`.
  constexpr Currency currency(std::size_t rank) const noexcept { return sorted_[rank]; }
  constexpr std::size_t currency_count() const noexcept { return sorted_count_; }

  constexpr void add_date() noexcept { date_column_ = count_++; }
  /// False where the currency is there already.
  constexpr bool add(Currency currency) noexcept {
    std::size_t place = 0;
    while (place < sorted_count_ && sorted_[place] < currency) ++place;
    if (place < sorted_count_ && sorted_[place] == currency) return false;
    for (std::size_t i = sorted_count_; i > place; --i) sorted_[i] = sorted_[i - 1];
    for (std::size_t i = 0; i < count_; ++i) {
      if (ranks_[i] >= place) ++ranks_[i];
    }
    sorted_[place] = currency;
    ++sorted_count_;
    ranks_[count_++] = static_cast<std::uint16_t>(place);
    return true;
  }

 private:
  std::uint16_t ranks_[capacity]{};
  Currency sorted_[capacity]{};
  std::size_t count_ = 0;
  std::size_t sorted_count_ = 0;
  std::size_t date_column_ = capacity;
};

}  // namespace finq::inline v0_1::feed
