// Numerals of scripts without blanks, and what tells them apart.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/text/passage.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::text {

/// A numeral of a script without blanks (`三`, `천`, `億`) or a full-width digit. Their bytes begin
/// above those of all letters that words are written in.
constexpr bool is_numeral_sign(const Passage& tokens, int at) noexcept {
  const Token& sign = tokens[at];
  return sign.is(Role::cardinal | Role::tens | Role::hundred | Role::scale) &&
         byte_at(tokens.text(), sign.begin) >= 0xE3;
}

/// `５`.
constexpr bool is_full_width_digit(const Passage& tokens, int at) noexcept {
  return tokens[at].is(Role::cardinal) && byte_at(tokens.text(), tokens[at].begin) == 0xEF;
}

/// The comma and the point between such digits.
constexpr bool is_full_width_mark(const Token& token) noexcept {
  return token.is_mark(0xFF0C) || token.is_mark(0xFF0E);
}

/// A sign of the Korean script, or a word in it.
constexpr bool is_hangul(const Passage& tokens, int at) noexcept {
  if (!tokens[at].is_word()) return false;
  const char32_t sign = decode(tokens.text(), tokens[at].begin).value;
  return sign >= 0xAC00 && sign <= 0xD7A3;
}

}  // namespace finq::inline v0_1::text
