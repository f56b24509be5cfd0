// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/eight_bytes.hpp"
#include "finq/text/lexeme.hpp"

namespace finq::inline v0_1::text {

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
  return static_cast<std::uint32_t>(word ^ (std::uint64_t{parent} * 2654435769U));
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

  /// False where no step has that hash: most words of a text are known to no table, and one in
  /// twenty of those is let through.
  constexpr bool may_hold(std::uint64_t hash, std::uint16_t parent = 0) const noexcept {
    const std::uint32_t bit = hash_step(hash, parent) >> filter_shift;
    return (unpack_byte(filter + bit / 8) >> (bit % 8) & 1U) != 0;
  }

  /// The step from `parent` along a word, whose own hash is `hash`: its number, or 0.
  [[gnu::always_inline]] constexpr unsigned step(WordInText word, std::uint16_t parent,
                                                 std::uint64_t hash) const noexcept {
    const std::uint32_t mixed = hash_step(hash, parent);
    std::uint32_t at = mixed & slot_mask;
    for (unsigned found = slot(at); found != 0; found = slot(at = (at + 1) & slot_mask)) {
      if (found >> 12U != mixed >> 28U) continue;
      const unsigned number = found & 0xFFFU;
      const char* const row = row_of(number);
      if (unpack_pair(row + 2) == parent && is_word(row, word, hash)) return number;
    }
    return 0;
  }

  // What a step means, by its number.
  constexpr std::uint16_t node(unsigned step) const noexcept {
    return unpack_pair(row_of(step) + 4);
  }
  constexpr std::int16_t value(unsigned step) const noexcept {
    return static_cast<std::int16_t>(unpack_pair(row_of(step) + 6));
  }
  constexpr std::uint8_t flags(unsigned step) const noexcept {
    return unpack_byte(row_of(step) + 10);
  }
  constexpr Role role_set(unsigned step) const noexcept {
    return roles[unpack_byte(row_of(step) + 11)];
  }
  constexpr Lexeme lexeme(unsigned step) const noexcept {
    return {role_set(step), value(step), unpack_byte(row_of(step) + 9), flags(step)};
  }

  /// The same for those who want to know all of it.
  constexpr Entry find(std::string_view word, std::uint16_t parent = 0) const noexcept {
    const unsigned found = step({word, 0, word.size()}, parent, hash_word(word));
    return found == 0 ? Entry{} : Entry{lexeme(found), node(found), true};
  }

 private:
  static constexpr unsigned row_size = 12;

  constexpr unsigned slot(std::uint32_t at) const noexcept { return unpack_pair(slots + 2 * at); }

  constexpr const char* row_of(unsigned step) const noexcept {
    return entries + row_size * (step - 1);
  }

  [[gnu::always_inline]] constexpr bool is_word(const char* row, WordInText word,
                                                std::uint64_t hash) const noexcept {
    const std::size_t size = unpack_byte(row + 8);
    if (size != word.size) return false;
    if (size > 8 || (unpack_byte(row + 10) & exact_case) != 0) {
      return is_spelled(row, word.text, word.begin);
    }
    // Up to eight bytes and their hash are one to one.
    return mix(0, load_whole_eight(blob.data() + unpack_pair(row)) & mask_of(size)) == hash;
  }

  [[gnu::noinline]] constexpr bool is_spelled(const char* row, std::string_view text,
                                              std::size_t begin) const noexcept {
    const std::size_t size = unpack_byte(row + 8);
    const WordInText stored{blob, unpack_pair(row), size};
    const WordInText word{text, begin, size};
    const bool is_exact = (unpack_byte(row + 10) & exact_case) != 0;
    return is_exact ? stored.view() == word.view() : is_same_word(stored, word);
  }
};

}  // namespace finq::inline v0_1::text
