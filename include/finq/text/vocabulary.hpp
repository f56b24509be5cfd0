// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/lexeme.hpp"
#include "finq/text/eight_bytes.hpp"

namespace finq::text {

/// A step of the trie: from phrase node `parent` along one word to node `node`.
///
/// `node` is 0 where no phrase goes on; `parent` is 0 for the first word.
struct Entry {
  Lexeme lexeme;
  std::uint16_t word_begin = 0;
  std::uint8_t word_size = 0;
  std::uint16_t parent = 0;
  std::uint16_t node = 0;

  constexpr bool is_known() const noexcept { return word_size != 0; }
};

/// What a look-up finds where there is nothing. A pointer that may be null would do, but g++ 12
/// compares none with null in constants under its sanitizers.
inline constexpr Entry unknown_entry{};

/// The hash of a step from `parent` along a word; the multiplier is 2^32 by the golden ratio.
constexpr std::uint32_t hash_step(std::uint32_t word, std::uint16_t parent) noexcept {
  return word ^ (parent * 2654435769U);
}

/// The words of one table. Look-up is O(length of the word); nothing is copied.
struct Vocabulary {
  const char* blob = nullptr;
  const Entry* entries = nullptr;
  const std::uint16_t* slots = nullptr;  // 0 where empty, else four bits of the hash above 1 + index
  std::uint32_t slot_mask = 0;

  constexpr const Entry& find(std::string_view word) const noexcept {
    return find(word, 0, hash_word(word));
  }

  /// False where no first word has that hash: most words of a text are known to no table.
  constexpr bool may_hold(std::uint32_t hash) const noexcept {
    std::uint32_t at = hash & slot_mask;
    while (slots[at] != 0 && slots[at] >> 12U != hash >> 28U) at = (at + 1) & slot_mask;
    return slots[at] != 0;
  }

  /// `hash` is that of the word alone.
  constexpr const Entry& find(std::string_view word, std::uint16_t parent,
                              std::uint32_t hash) const noexcept {
    const std::uint32_t step = hash_step(hash, parent);
    for (std::uint32_t at = step & slot_mask; slots[at] != 0; at = (at + 1) & slot_mask) {
      if (slots[at] >> 12U != step >> 28U) continue;
      const Entry& entry = entries[(slots[at] & 0xFFFU) - 1];
      const std::string_view stored{blob + entry.word_begin, entry.word_size};
      const bool exact = (entry.lexeme.flags & exact_case) != 0;
      if (entry.parent == parent && (exact ? stored == word : is_same_word(stored, word))) {
        return entry;
      }
    }
    return unknown_entry;
  }
};

}  // namespace finq::text
