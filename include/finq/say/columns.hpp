// How many columns of a terminal a text takes.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/detail/view_of.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::say {

/// Marks that sit on the letter before them, and signs without a width of their own.
constexpr bool is_zero_width(char32_t c) noexcept {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 ||
         (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

/// Han, kana, Hangul, full-width forms and emoji (Unicode's East_Asian_Width W and F, by blocks).
constexpr bool is_wide(char32_t c) noexcept {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF01 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) ||
         (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// 0, 1 or 2.
constexpr int columns_of(char32_t c) noexcept { return is_zero_width(c) ? 0 : is_wide(c) ? 2 : 1; }

/// An output iterator that counts the columns of the UTF-8 written to it, and keeps nothing.
class ColumnCounter {
 public:
  constexpr int columns() const noexcept { return columns_; }

  constexpr ColumnCounter& operator*() noexcept { return *this; }
  constexpr ColumnCounter& operator++() noexcept { return *this; }
  /// The same counter, not a copy: `*out++ = byte` must count here.
  constexpr ColumnCounter& operator++(int) noexcept { return *this; }
  constexpr ColumnCounter& operator=(char byte) noexcept {
    bytes_[size_++] = byte;
    const text::CodePoint point = text::decode(detail::view_of(bytes_, size_), 0);
    if (point.size == 0 && size_ < 4) return *this;
    columns_ += columns_of(point.value);
    size_ = 0;
    return *this;
  }

 private:
  char bytes_[4] = {};
  std::size_t size_ = 0;
  int columns_ = 0;
};

}  // namespace finq::inline v0_1::say
