// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/eight_bytes.hpp"
#include "finq/text/lexeme.hpp"

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
