// Shows any bytes on one line: escapes and columns.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/say/columns.hpp"
#include "finq/say/number.hpp"

namespace finq::inline v0_1::say {

/// One character of a text, or one byte that is none: how it is shown.
struct Glyph {
  std::size_t size = 1;  ///< bytes of the text
  int columns = 1;       ///< columns as shown
  bool is_escaped = false;
};

/// Characters that would leave the line, turn its direction or move the cursor.
constexpr bool is_control(char32_t c) noexcept {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool has_short_escape(char c) noexcept { return c == '\n' || c == '\r' || c == '\t'; }

/// Bytes that are no UTF-8, and controls, are shown byte by byte: `\xff`, `\n`.
constexpr Glyph glyph_at(std::string_view text, std::size_t at) noexcept {
  const text::CodePoint point = text::decode(text, at);
  if (point.size != 0 && !is_control(point.value)) {
    return {point.size, columns_of(point.value), false};
  }
  const std::size_t size = point.size == 0 ? 1 : point.size;
  const int columns = has_short_escape(text[at]) ? 2 : static_cast<int>(4 * size);
  return {size, columns, true};
}

template <class Out>
constexpr Out put_escaped_byte(Out out, char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  *out++ = '\\';
  if (has_short_escape(byte)) {
    *out++ = byte == '\n' ? 'n' : byte == '\r' ? 'r' : 't';
    return out;
  }
  const auto bits = static_cast<std::uint8_t>(byte);
  *out++ = 'x';
  *out++ = digits[bits >> 4U];
  *out++ = digits[bits & 15U];
  return out;
}

/// Writes the glyphs of `text`, each as `glyph_at` says.
template <class Out>
constexpr Out put_escaped(Out out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    for (const char byte : text.substr(at, glyph.size)) {
      if (glyph.is_escaped) {
        out = put_escaped_byte(out, byte);
      } else {
        *out++ = byte;
      }
    }
    at += glyph.size;
  }
  return out;
}

/// The piece of a text that is shown around a byte, and the column under which the byte stands.
struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
  int column = 0;
};

/// At most so many columns before the byte, and altogether: a line of a terminal, less margins.
inline constexpr int columns_before = 48;
inline constexpr int most_columns = 74;

/// A place before `at` from which the bytes are whole characters again.
constexpr std::size_t step_back(std::string_view text, std::size_t at, std::size_t bytes) noexcept {
  if (at <= bytes) return 0;
  std::size_t begin = at - bytes;
  for (int i = 0; i < 3 && text::is_continuation(text, begin); ++i) ++begin;
  return begin;
}

/// O(1) in the text: only what can be shown is looked at.
constexpr Window window_around(std::string_view text, std::size_t at) noexcept {
  // A letter may carry marks without width; beyond 12 bytes a column, less is shown.
  Window window{step_back(text, at, 12 * columns_before), at, 0};
  for (std::size_t i = window.begin; i < at;) {
    const Glyph glyph = glyph_at(text, i);
    if (i + glyph.size > at) break;  // the byte is inside a character: it stands under its begin
    window.column += glyph.columns;
    i += glyph.size;
    window.end = i;
  }
  while (window.column > columns_before) {
    const Glyph glyph = glyph_at(text, window.begin);
    window.column -= glyph.columns;
    window.begin += glyph.size;
  }
  int room = most_columns - window.column;
  while (window.end < text.size()) {
    const Glyph glyph = glyph_at(text, window.end);
    room -= glyph.columns;
    if (room < 0) break;
    window.end += glyph.size;
  }
  return window;
}

}  // namespace finq::inline v0_1::say
