// A set of words that is asked by their hashes, and may say yes too often.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
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
  /// A bit for each spread of a word's first eight bytes; eight bytes or more.
  const char* beginnings = nullptr;
  int beginning_shift = 0;  ///< the upper bits choose the bit
  /// A bit for each hash of the last three bytes of a number word, in a language that joins them:
  /// "fünfzigtausend". 0: it does not.
  std::uint64_t joined_endings = 0;

  constexpr bool is_empty() const noexcept { return shift == 0; }

  constexpr bool may_hold(std::uint64_t hash) const noexcept {
    const std::uint64_t bits = std::uint64_t{1} << (hash & 63U) |
                               std::uint64_t{1} << (hash >> 6U & 63U) |
                               std::uint64_t{1} << (hash >> 12U & 63U);
    const EightBytes block = load_whole_eight(blocks + 8 * (hash >> shift));
    return (block & bits) == bits;
  }

  /// Whether a word may be held that begins with those eight bytes, zeros behind it if it has
  /// fewer. Quicker to ask, and says yes to one in some thirty others.
  constexpr bool may_begin(EightBytes first) const noexcept {
    const std::uint64_t bit = spread(first) >> beginning_shift;
    return (load_whole_eight(beginnings + bit / 64 * 8) >> (bit % 64) & 1U) != 0;
  }

  /// Whether the word of a text may be several number words.
  constexpr bool may_be_joined(WordInText word) const noexcept {
    return may_join(word.size) && has_joined_parts(word);
  }

  /// Whether a word of that many bytes may be, too.
  constexpr bool may_join(std::size_t size) const noexcept {
    constexpr std::size_t shortest = 7;  // "seimila"
    return joined_endings != 0 && size >= shortest;
  }

 private:
  [[gnu::noinline]] constexpr bool has_joined_parts(WordInText word) const noexcept {
    const EightBytes last = load_eight(word.text, word.begin + word.size - 3);
    const std::uint64_t ending = mix(0, lower(first_of(last, 3)));
    if ((joined_endings >> (ending >> 58U) & 1U) == 0) return false;
    const EightBytes first = first_of(load_eight(word.text, word.begin), word.size);
    return may_begin(lower(first));
  }
};

}  // namespace finq::inline v0_1::text
