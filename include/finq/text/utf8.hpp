// UTF-8: code points in, broken bytes named, never guessed.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace finq::inline v0_1::text {

/// One code point and the bytes it took; `size` is 0 where the bytes are not UTF-8.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 0;
};

constexpr std::uint8_t byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<std::uint8_t>(text[at]);
}

constexpr bool is_continuation(std::string_view text, std::size_t at) noexcept {
  return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

/// The code point that begins at `at` (RFC 3629: no overlong form, no surrogate, at most U+10FFFF).
constexpr CodePoint decode(std::string_view text, std::size_t at) noexcept {
  const char32_t lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  const std::uint8_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4) return {};
  char32_t value = lead & (0x7FU >> size);
  for (std::uint8_t i = 1; i < size; ++i) {
    if (!is_continuation(text, at + i)) return {};
    value = (value << 6U) | (byte_at(text, at + i) & 0x3FU);
  }
  const bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {};
  return {value, size};
}

/// Where the first byte stands that is no UTF-8, or `text.size()`.
constexpr std::size_t first_invalid(std::string_view text) noexcept {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint point = decode(text, at);
    if (point.size == 0) return at;
    at += point.size;
  }
  return at;
}

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr char lower(char c) noexcept { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr bool is_ascii_letter(char c) noexcept { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// Blanks inside a line: also the no-break, thin and ideographic ones.
constexpr bool is_blank(char32_t c) noexcept {
  return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x3000 || c == 0x202F || c == 0x205F ||
         (c >= 0x2000 && c <= 0x200A);
}

constexpr bool is_line_break(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Scripts that are written without blanks between words: Han, kana, Hangul.
constexpr bool is_unspaced_script(char32_t c) noexcept {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || c == 0x3005;
}

/// Letters as far as a word's borders need them: what is no sign, blank, digit or punctuation.
constexpr bool is_letter(char32_t c) noexcept {
  if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c <= 0x2BFF) return false;
  if (c >= 0x3000 && c <= 0x303F) return c == 0x3005;
  return c < 0xE000 || (c >= 0xF900 && c < 0xFE00) || c >= 0x10000;
}

/// Brackets and semicolons as East Asia writes them are those of ASCII: `（`, `；`. Not its colon,
/// which touches the figure behind it.
constexpr char32_t narrow_mark(char32_t c) noexcept {
  const bool is_wide = c == 0xFF08 || c == 0xFF09 || c == 0xFF1B;
  return is_wide ? c - 0xFEE0 : c;
}

}  // namespace finq::inline v0_1::text
