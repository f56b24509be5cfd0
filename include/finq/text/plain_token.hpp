// The commonest tokens: short words in ASCII, marks and digits behind a blank or none.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/byte_class.hpp"
#include "finq/text/digit_run.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/token.hpp"
#include "finq/text/vectors.hpp"

namespace finq::inline v0_1::text {

/// Reads one token if it is plain.
///
/// False, and nothing is said of `token`, where the general reader has to look: at another gap, a
/// letter beyond ASCII, what may be an address, the end of the text.
class PlainToken {
 public:
  /// Looks at the token that begins at `at`, or behind the blank there.
  [[gnu::always_inline]] constexpr PlainToken(std::string_view text, std::size_t at) noexcept
      : text_(text) {
    if (text.size() < room || at > text.size() - room) return;
    gap_ = text[at] == ' ' ? Gap::blank : text[at] == '\n' ? Gap::line : Gap::none;
    begin_ = at + (gap_ == Gap::none ? 0U : 1U);
    is_inside_ = true;
  }

  /// A word of up to 15 letters, with its hash and casing.
  [[gnu::always_inline]] constexpr bool read_word(Token& token) const noexcept {
    if (!is_inside_) return false;
    const char* const word = text_.data() + begin_;
    const unsigned count = count_letters(word);
    if (count == 0 || count > 15 || may_go_on(word + count)) return false;
    constexpr EightBytes small_bits = every_byte * 0x20U;
    EightBytes mask = mask_of(count < 8 ? count : 8);
    EightBytes letters = load_whole_eight(word) & mask;
    std::uint64_t hash = mix(0, letters | (small_bits & mask));
    if (count > 8) {
      mask = mask_of(count - 8);
      const EightBytes rest = load_whole_eight(word + 8) & mask;
      hash = mix(hash, rest | (small_bits & mask));
      letters |= rest;
    }
    place(token, count);
    token.kind = TokenKind::word;
    token.hash = hash;
    const bool is_small = (letters & small_bits) != 0;
    const bool is_capital = (*word & 0x20) == 0;
    token.casing = !is_capital ? Casing::lower : is_small ? Casing::capitalized : Casing::capitals;
    return true;
  }

  /// A mark in ASCII, or one of the dashes and quotation marks beyond it (U+2010 to U+2027).
  constexpr bool read_mark(Token& token) const noexcept {
    if (!is_inside_) return false;
    const char* const mark = text_.data() + begin_;
    if (is_byte(*mark, byte_sign)) {
      if ((*mark == '.' || *mark == ',') && is_digit(mark[1])) return false;  // of a fraction
      return set_mark(token, static_cast<std::uint8_t>(*mark), 1);
    }
    if (!is_punctuation(mark)) return false;
    const auto last = static_cast<std::uint8_t>(mark[2]);
    return last >= 0x90 && last <= 0xA7 && set_mark(token, 0x2000U + (last & 0x3FU), 3);
  }

  /// Digits with the marks between them, however many.
  constexpr bool read_digits(Token& token, bool groups_by_blank) const noexcept {
    if (!is_inside_ || !is_digit(text_[begin_])) return false;
    place(token, DigitRun{text_, groups_by_blank}.end(begin_) - begin_);
    token.kind = TokenKind::digits;
    return true;
  }

 private:
  /// A blank, a word of 15 letters as 16 bytes, and two bytes behind it.
  static constexpr std::size_t room = 1 + 16 + 2;

  /// Whether a letter beyond ASCII, or what makes an address of it, may follow a word.
  static constexpr bool may_go_on(const char* end) noexcept {
    if (!is_byte(*end, byte_sign | byte_wide)) return false;
    if (is_byte(*end, byte_wide)) return !is_punctuation(end);
    return (*end == '.' || *end == ':' || *end == '@') && is_printable(end[1]);
  }

  /// The first two bytes of U+2000 to U+203F, none of which is a letter.
  static constexpr bool is_punctuation(const char* p) noexcept {
    return *p == '\xE2' && p[1] == '\x80';
  }

  constexpr bool set_mark(Token& token, char32_t mark, unsigned size) const noexcept {
    place(token, size);
    token.kind = TokenKind::mark;
    token.mark = mark;
    token.hash = mix(0, load_whole_eight(text_.data() + begin_) & mask_of(size));
    return true;
  }

  constexpr void place(Token& token, std::size_t size) const noexcept {
    token.begin = static_cast<std::uint32_t>(begin_);
    token.end = static_cast<std::uint32_t>(begin_ + size);
    token.gap = gap_;
  }

  std::string_view text_;
  std::size_t begin_ = 0;
  Gap gap_ = Gap::none;
  bool is_inside_ = false;
};

}  // namespace finq::inline v0_1::text
