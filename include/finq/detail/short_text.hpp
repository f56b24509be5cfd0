// A short text held by value, for names made on the spot.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"

namespace finq::inline v0_1::detail {

/// At most `Capacity` bytes of ASCII, held by value: no allocation, usable in constant expressions.
template <std::size_t Capacity>
class ShortText {
  static_assert(Capacity <= 255, "the size is kept in one byte");

 public:
  static constexpr std::size_t capacity = Capacity;

  constexpr ShortText() = default;

  /// Whoever appends knows the bound: longer than `Capacity` is a defect of the caller.
  constexpr void push_back(char byte) { bytes_[size_++] = byte; }

  constexpr void append(std::string_view text) {
    for (const char byte : text) push_back(byte);
  }

  /// Appends `value` in decimal, with leading zeros up to `width` digits.
  constexpr void append_number(std::uint64_t value, int width = 1) {
    char digits[20] = {};
    int count = 0;
    for (; value != 0; value /= 10) digits[count++] = static_cast<char>('0' + value % 10);
    for (int missing = width - count; missing > 0; --missing) push_back('0');
    while (count > 0) push_back(digits[--count]);
  }

  [[nodiscard]] constexpr std::string_view view() const { return view_of(bytes_, size_); }
  constexpr operator std::string_view() const { return view(); }
  [[nodiscard]] constexpr std::size_t size() const { return size_; }
  /// Ends with a zero byte, also where the text is full: `printf("%s", text.data())`.
  [[nodiscard]] constexpr const char* data() const { return bytes_; }

  friend constexpr bool operator==(const ShortText& a, const ShortText& b) {
    return a.view() == b.view();
  }
  friend constexpr bool operator==(const ShortText& a, std::string_view b) { return a.view() == b; }

 private:
  char bytes_[Capacity + 1] = {};
  std::uint8_t size_ = 0;
};

}  // namespace finq::inline v0_1::detail
