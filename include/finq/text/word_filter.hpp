// A set of words that is asked by their hashes, and may say yes too often.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/text/eight_bytes.hpp"

namespace finq::inline v0_1::text {

/// Words by their hashes, three bits each in one block of 64 (a blocked Bloom filter: Putze,
/// Sanders and Singler, "Cache-, Hash- and Space-Efficient Bloom Filters", 2007).
///
/// Never says no to a word that is in it; says yes to one in some hundred others.
struct WordFilter {
  const char* blocks = nullptr;  ///< eight bytes each
  int shift = 0;                 ///< the hash's upper bits choose the block; 0: there is no filter

  constexpr bool is_empty() const noexcept { return shift == 0; }

  constexpr bool may_hold(std::uint64_t hash) const noexcept {
    const std::uint64_t bits = std::uint64_t{1} << (hash & 63U) |
                               std::uint64_t{1} << (hash >> 6U & 63U) |
                               std::uint64_t{1} << (hash >> 12U & 63U);
    const EightBytes block = load_whole_eight(blocks + 8 * (hash >> shift));
    return (block & bits) == bits;
  }
};

}  // namespace finq::inline v0_1::text
