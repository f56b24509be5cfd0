// A language's words and phrases: a trie in one hash table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/unpack.hpp"
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

/// The hash of a step from `parent` along a word; the multiplier is 2^32 by the golden ratio.
constexpr std::uint32_t hash_step(std::uint64_t word, std::uint16_t parent) noexcept {
  return static_cast<std::uint32_t>(word ^ (std::uint64_t{parent} * 2654435769U));
}

/// A row of a vocabulary: what one word means behind the words before it. None, or false, where it
/// means nothing there.
class Step {
 public:
  constexpr Step() = default;
  constexpr explicit Step(const char* row) noexcept : row_(row), is_known_(true) {}

  constexpr explicit operator bool() const noexcept { return is_known_; }

  constexpr std::uint16_t word() const noexcept { return detail::unpack_pair(row_); }
  constexpr std::uint16_t parent() const noexcept { return detail::unpack_pair(row_ + 2); }
  constexpr std::uint16_t node() const noexcept { return detail::unpack_pair(row_ + 4); }
  constexpr std::int16_t value() const noexcept {
    return static_cast<std::int16_t>(detail::unpack_pair(row_ + 6));
  }
  constexpr std::size_t word_size() const noexcept { return detail::unpack_byte(row_ + 8); }
  constexpr std::uint8_t code() const noexcept { return detail::unpack_byte(row_ + 9); }
  constexpr std::uint8_t flags() const noexcept { return detail::unpack_byte(row_ + 10); }
  constexpr std::uint8_t role_set() const noexcept { return detail::unpack_byte(row_ + 11); }

  /// The bytes of a row.
  static constexpr unsigned size = 12;

 private:
  const char* row_ = nullptr;
  bool is_known_ = false;  ///< apart, since no address is compared in a constant expression
};

/// The words of one table. Look-up is O(length of the word); nothing is copied.
///
/// The tables are strings of bytes: as lists of structs they cost a compiler 0.15 s.
struct Vocabulary {
  std::string_view blob;          ///< the words, and eight bytes more
  const char* entries = nullptr;  ///< the rows of the steps
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
    return (detail::unpack_byte(filter + bit / 8) >> (bit % 8) & 1U) != 0;
  }

  /// The step from `parent` along a word, whose own hash is `hash`.
  [[gnu::always_inline]] constexpr Step step(WordInText word, std::uint16_t parent,
                                             std::uint64_t hash) const noexcept {
    const std::uint32_t mixed = hash_step(hash, parent);
    std::uint32_t at = mixed & slot_mask;
    for (unsigned found = slot(at); found != 0; found = slot(at = (at + 1) & slot_mask)) {
      if (found >> 12U != mixed >> 28U) continue;
      const Step step{entries + Step::size * ((found & 0xFFFU) - 1)};
      if (step.parent() == parent && is_word(step, word, hash)) return step;
    }
    return {};
  }

  constexpr Role role_set(Step step) const noexcept { return roles[step.role_set()]; }
  constexpr Lexeme lexeme(Step step) const noexcept {
    return {role_set(step), step.value(), step.code(), step.flags()};
  }

  /// The same for those who want to know all of it.
  constexpr Entry find(std::string_view word, std::uint16_t parent = 0) const noexcept {
    const Step found = step({word, 0, word.size()}, parent, hash_word(word));
    return found ? Entry{lexeme(found), found.node(), true} : Entry{};
  }

 private:
  constexpr unsigned slot(std::uint32_t at) const noexcept {
    return detail::unpack_pair(slots + 2 * at);
  }

  [[gnu::always_inline]] constexpr bool is_word(Step step, WordInText word,
                                                std::uint64_t hash) const noexcept {
    const std::size_t size = step.word_size();
    if (size != word.size) return false;
    if (size > 8 || (step.flags() & exact_case) != 0) {
      return is_spelled(step, word.text, word.begin);
    }
    // Up to eight bytes and their hash are one to one.
    return mix(0, load_whole_eight(blob.data() + step.word()) & mask_of(size)) == hash;
  }

  [[gnu::noinline]] constexpr bool is_spelled(Step step, std::string_view text,
                                              std::size_t begin) const noexcept {
    const WordInText stored{blob, step.word(), step.word_size()};
    const WordInText word{text, begin, step.word_size()};
    const bool is_exact = (step.flags() & exact_case) != 0;
    return is_exact ? stored.view() == word.view() : is_same_word(stored, word);
  }
};

}  // namespace finq::inline v0_1::text
