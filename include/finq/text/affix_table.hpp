// What stands before and behind the digits of the commonest phrases, looked up whole.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/detail/unpack.hpp"
#include "finq/detail/wraps.hpp"
#include "finq/text/eight_bytes.hpp"

namespace finq::inline v0_1::text {

/// `$`, " billion yuan", "% year-over-year": what it adds to the digits. A view of its row.
class Affix {
 public:
  constexpr Affix() = default;
  constexpr explicit Affix(const char* row) noexcept : row_(row), is_known_(true) {}

  constexpr bool is_known() const noexcept { return is_known_; }
  /// The row of the marker table, or -1.
  constexpr int marker() const noexcept { return int{detail::unpack_pair(row_ + 16)} - 1; }
  /// The power of ten of its scale.
  constexpr int exponent() const noexcept { return detail::unpack_byte(row_ + 18); }
  constexpr bool is_percent() const noexcept { return detail::unpack_byte(row_ + 19) >= percent; }
  /// The basis of a per cent, by its number.
  constexpr int basis() const noexcept { return detail::unpack_byte(row_ + 19) - percent; }

 private:
  static constexpr int percent = 2;

  // Under its sanitizers g++ 12 compares no pointer to a table with null in a constant.
  const char* row_ = nullptr;
  bool is_known_ = false;
};

/// Affixes by their bytes, as they are spelled. Look-up is O(1).
struct AffixTable {
  /// The longest ending in bytes; a prefix has at most half as many.
  static constexpr std::size_t longest = 16;

  const char* rows = nullptr;   ///< twenty bytes each: the affix, then what it means
  const char* slots = nullptr;  ///< two bytes: 0 where empty, else 1 + number of the row
  int shift = 0;                ///< the hash's upper bits choose the slot; 0: there is no table

  constexpr bool is_empty() const noexcept { return shift == 0; }

  /// What stands before digits; zeros behind it.
  constexpr Affix prefix(EightBytes bytes) const noexcept { return find(bytes, ~EightBytes{0}); }

  /// What stands behind the digits up to the end; zeros behind it.
  constexpr Affix ending(EightBytes first, EightBytes second) const noexcept {
    return find(first, second);
  }

 private:
  static constexpr unsigned row_size = 20;

  [[gnu::always_inline]] FINQ_WRAPS constexpr Affix find(EightBytes first,
                                                         EightBytes second) const noexcept {
    // 2^64 by the golden ratio, and an odd number unlike it (xxHash's second prime).
    const std::uint64_t hash = (first * 0x9E3779B97F4A7C15U) ^ (second * 0xC2B2AE3D27D4EB4FU);
    const std::uint64_t last = ~std::uint64_t{0} >> shift;
    for (std::uint64_t slot = hash >> shift;; slot = (slot + 1) & last) {
      const unsigned number = detail::unpack_pair(slots + 2 * slot);
      if (number == 0) return {};
      const char* const row = rows + row_size * (number - 1);
      if (load_whole_eight(row) == first && load_whole_eight(row + 8) == second) return Affix{row};
    }
  }
};

}  // namespace finq::inline v0_1::text
