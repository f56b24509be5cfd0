// Tells off a stretch of everyday words without cutting it into tokens.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"
#include "finq/detail/wraps.hpp"
#include "finq/text/byte_class.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/vectors.hpp"
#include "finq/text/word_filter.hpp"

namespace finq::inline v0_1::text {

/// What a stretch of text holds.
enum class Stretch : std::uint8_t {
  quiet,    ///< nothing but words in ASCII, blanks and marks, none of them in the filter
  trigger,  ///< a word or mark that is in the filter
  odd,      ///< what only the cutter can tell
};

/// Looks at a stretch of text. The tokens of a quiet one are its words and marks.
class PlainStretch {
 public:
  constexpr PlainStretch(std::string_view text, const WordFilter& triggers) noexcept
      : text_(text), triggers_(triggers) {}

  /// Of the bytes from `begin`, where a token may begin, to `end`, where one ends or the text does.
  constexpr Stretch look(std::size_t begin, std::size_t end) const noexcept {
    return end + ahead <= text_.size() ? look_ahead(begin, end) : look_at_end(begin, end);
  }

 private:
  /// Of 64 bytes the last eight tell how a word goes on.
  static constexpr std::size_t step = 56;
  /// The bytes that are looked at behind a stretch.
  static constexpr std::size_t ahead = 64 + 8;

  constexpr Stretch look_ahead(std::size_t begin, std::size_t end) const noexcept {
    std::uint64_t in_word = 0;
    for (std::size_t at = begin; at < end; at += step) {
      const ByteMap map = map_bytes(text_.data() + at);
      const std::size_t count = end - at < step ? end - at : step;
      const std::uint64_t inside = (std::uint64_t{1} << count) - 1;
      const std::uint64_t starts = starts_of(map.letters, in_word) & inside;
      in_word = map.letters >> (step - 1) & 1U;
      if (!are_words_quiet(at, map.letters, starts)) return Stretch::trigger;
      const std::uint64_t marks = ~(map.letters | map.blanks) & inside;
      if (const Stretch found = look_at_marks(at, marks); found != Stretch::quiet) return found;
    }
    return Stretch::quiet;
  }

  /// The end of the text is copied to where bytes stand behind it.
  [[gnu::noinline]] constexpr Stretch look_at_end(std::size_t begin,
                                                  std::size_t end) const noexcept {
    constexpr std::size_t longest = 320;  // a stop is looked for in 256 bytes
    if (text_.size() - begin > longest) return Stretch::odd;
    char copy[longest + ahead]{};
    text_.copy(copy, longest, begin);
    return PlainStretch{detail::view_of(copy, sizeof copy), triggers_}.look_ahead(0, end - begin);
  }

  /// The letters that no letter stands before; the highest bit is shifted out.
  FINQ_WRAPS static constexpr std::uint64_t starts_of(std::uint64_t letters,
                                                      std::uint64_t in_word) noexcept {
    return letters & ~(letters << 1U | in_word);
  }

  constexpr bool are_words_quiet(std::size_t at, std::uint64_t letters,
                                 std::uint64_t starts) const noexcept {
    for (; starts != 0; starts &= starts - 1) {
      const auto place = static_cast<std::size_t>(std::countr_zero(starts));
      const std::uint64_t behind = ~(letters >> place) | 1U << 8U;
      const EightBytes bytes = load_whole_eight(text_.data() + at + place) | every_byte * 0x20U;
      const EightBytes first = bytes & mask_of(static_cast<std::size_t>(std::countr_zero(behind)));
      if (triggers_.may_begin(first) && is_trigger(at + place)) return false;
    }
    return true;
  }

  [[gnu::noinline]] constexpr bool is_trigger(std::size_t begin) const noexcept {
    std::size_t end = begin;
    while (end < text_.size() && is_byte(text_[end], byte_letter)) ++end;
    return triggers_.may_hold(hash_word(text_.substr(begin, end - begin))) ||
           triggers_.may_be_joined({text_, begin, end - begin});
  }

  constexpr Stretch look_at_marks(std::size_t at, std::uint64_t marks) const noexcept {
    for (; marks != 0; marks &= marks - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(marks));
      const char mark = text_[place];
      if (!is_byte(mark, byte_sign)) return Stretch::odd;
      if (triggers_.may_hold(hash_byte(mark))) return Stretch::trigger;
      // What may be an address.
      if (mark == '@' || (mark == ':' && is_printable(text_[place + 1]))) return Stretch::odd;
    }
    return Stretch::quiet;
  }

  std::string_view text_;
  const WordFilter& triggers_;
};

}  // namespace finq::inline v0_1::text
