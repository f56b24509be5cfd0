// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/lexeme.hpp"
#include "finq/text/utf8.hpp"

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

/// The hash that the generator of the tables computes too: FNV-1a over lower-case ASCII bytes.
constexpr std::uint32_t hash_word(std::string_view word, std::uint16_t parent) noexcept {
  std::uint32_t hash = 2166136261U ^ parent;
  for (const char c : word) {
    hash = (hash ^ static_cast<std::uint8_t>(lower(c))) * 16777619U;
  }
  return hash ^ (hash >> 15U);
}

constexpr bool same_word(std::string_view stored, std::string_view seen, bool exact) noexcept {
  if (stored.size() != seen.size()) return false;
  for (std::size_t i = 0; i < stored.size(); ++i) {
    if (stored[i] != (exact ? seen[i] : lower(seen[i]))) return false;
  }
  return true;
}

/// The words of one table. Look-up is O(length of the word); nothing is copied.
struct Vocabulary {
  const char* blob = nullptr;
  const Entry* entries = nullptr;
  const std::uint16_t* slots = nullptr;  // 1 + index of an entry, 0 where empty
  std::uint32_t slot_mask = 0;
  std::uint8_t longest_word = 0;

  constexpr const Entry& find(std::string_view word, std::uint16_t parent = 0) const noexcept {
    if (word.size() > longest_word) return unknown_entry;
    return find(word, parent, hash_word(word, parent));
  }

  /// False where no word has that hash: most words of a text are known to no table.
  constexpr bool may_hold(std::uint32_t hash) const noexcept { return slots[hash & slot_mask] != 0; }

  constexpr const Entry& find(std::string_view word, std::uint16_t parent,
                              std::uint32_t hash) const noexcept {
    std::uint32_t slot = hash & slot_mask;
    while (slots[slot] != 0) {
      const Entry& entry = entries[slots[slot] - 1];
      const std::string_view stored{blob + entry.word_begin, entry.word_size};
      const bool exact = (entry.lexeme.flags & exact_case) != 0;
      if (entry.parent == parent && same_word(stored, word, exact)) return entry;
      slot = (slot + 1) & slot_mask;
    }
    return unknown_entry;
  }
};

}  // namespace finq::text
