// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/eight_bytes.hpp"
#include "finq/text/lexeme.hpp"

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

constexpr std::uint8_t unpack_byte(const char* at) noexcept {
  return static_cast<std::uint8_t>(*at);
}

constexpr std::uint16_t unpack_pair(const char* at) noexcept {
  return static_cast<std::uint16_t>(unpack_byte(at) | unpack_byte(at + 1) << 8U);
}

/// The hash of a step from `parent` along a word; the multiplier is 2^32 by the golden ratio.
constexpr std::uint32_t hash_step(std::uint32_t word, std::uint16_t parent) noexcept {
  return word ^ (parent * 2654435769U);
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

  constexpr Entry find(std::string_view word) const noexcept {
    return find(word, 0, hash_word(word));
  }

  /// False where no first word has that hash: most words of a text are known to no table.
  constexpr bool may_hold(std::uint32_t hash) const noexcept {
    std::uint32_t at = hash & slot_mask;
    unsigned found = slot(at);
    while (found != 0 && found >> 12U != hash >> 28U) found = slot(at = (at + 1) & slot_mask);
    return found != 0;
  }

  /// `hash` is that of the word alone.
  constexpr Entry find(std::string_view word, std::uint16_t parent,
                       std::uint32_t hash) const noexcept {
    return find(WordInText{word, 0, word.size()}, parent, hash);
  }

  constexpr Entry find(const WordInText& word, std::uint16_t parent,
                       std::uint32_t hash) const noexcept {
    const std::uint32_t step = hash_step(hash, parent);
    for (std::uint32_t at = step & slot_mask; slot(at) != 0; at = (at + 1) & slot_mask) {
      if (slot(at) >> 12U != step >> 28U) continue;
      const char* packed = entries + entry_size * ((slot(at) & 0xFFFU) - 1);
      if (unpack_pair(packed + 2) != parent) continue;
      const WordInText stored{blob, unpack_pair(packed), unpack_byte(packed + 8)};
      const bool exact = (unpack_byte(packed + 10) & exact_case) != 0;
      if (exact ? stored.view() == word.view() : is_same_word(stored, word)) return unpack(packed);
    }
    return {};
  }

 private:
  static constexpr unsigned entry_size = 12;

  constexpr unsigned slot(std::uint32_t at) const noexcept { return unpack_pair(slots + 2 * at); }

  constexpr Entry unpack(const char* packed) const noexcept {
    Entry entry;
    entry.word_begin = unpack_pair(packed);
    entry.parent = unpack_pair(packed + 2);
    entry.node = unpack_pair(packed + 4);
    entry.lexeme.value = static_cast<std::int16_t>(unpack_pair(packed + 6));
    entry.word_size = unpack_byte(packed + 8);
    entry.lexeme.code = unpack_byte(packed + 9);
    entry.lexeme.flags = unpack_byte(packed + 10);
    entry.lexeme.roles = roles[unpack_byte(packed + 11)];
    return entry;
  }
};

}  // namespace finq::text
