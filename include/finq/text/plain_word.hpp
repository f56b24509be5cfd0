// The commonest token: a short word in ASCII behind a blank.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/byte_class.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/token.hpp"
#include "finq/text/vectors.hpp"

namespace finq::inline v0_1::text {

/// Reads a word of up to 15 ASCII letters behind one blank or none, with its hash and casing.
///
/// False, and nothing is said of `token`, where the general reader has to look: at another gap, a
/// letter beyond ASCII, what may be an address, the end of the text.
[[gnu::always_inline]] constexpr bool read_plain_word(std::string_view text, std::size_t at,
                                                      Token& token) noexcept {
  constexpr std::size_t room = 1 + 16 + 2;
  if (text.size() < room || at > text.size() - room) return false;
  const bool is_behind_blank = text[at] == ' ';
  at += is_behind_blank ? 1U : 0U;
  const char* const word = text.data() + at;
  const unsigned count = count_letters(word);
  if (count == 0 || count > 15) return false;
  const auto behind = static_cast<std::uint8_t>(word[count]);
  if (behind >= 0x80) return false;
  const bool joins = behind == '.' || behind == ':' || behind == '@';
  if (joins && is_printable(word[count + 1])) return false;
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
  token.begin = static_cast<std::uint32_t>(at);
  token.end = static_cast<std::uint32_t>(at + count);
  token.kind = TokenKind::word;
  token.gap = is_behind_blank ? Gap::blank : Gap::none;
  token.hash = hash;
  const bool is_small = (letters & small_bits) != 0;
  const bool is_capital = (*word & 0x20) == 0;
  token.casing = !is_capital ? Casing::lower : is_small ? Casing::capitalized : Casing::capitals;
  return true;
}

}  // namespace finq::inline v0_1::text
