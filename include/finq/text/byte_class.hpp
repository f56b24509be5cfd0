// What a byte can be part of: one look into a table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace finq::inline v0_1::text {

/// The classes of bytes, as bits.
inline constexpr std::uint8_t byte_sign = 1;  ///< printable ASCII that is none of the others
inline constexpr std::uint8_t byte_digit = 2;
inline constexpr std::uint8_t byte_lower = 4;
inline constexpr std::uint8_t byte_upper = 8;
inline constexpr std::uint8_t byte_wide = 16;   ///< part of a code point beyond ASCII, or broken
inline constexpr std::uint8_t byte_space = 32;  ///< blanks, line breaks, control characters
inline constexpr std::uint8_t byte_letter = byte_lower | byte_upper;

struct ByteClasses {
  std::uint8_t classes[256] = {};

  constexpr ByteClasses() noexcept {
    for (unsigned c = 0; c < 256; ++c) classes[c] = of(c);
  }

 private:
  static constexpr std::uint8_t of(unsigned c) noexcept {
    if (c >= 0x80) return byte_wide;
    if (c <= ' ' || c == 0x7F) return byte_space;
    if (c >= '0' && c <= '9') return byte_digit;
    if (c >= 'a' && c <= 'z') return byte_lower;
    if (c >= 'A' && c <= 'Z') return byte_upper;
    return byte_sign;
  }
};

inline constexpr ByteClasses byte_classes{};

constexpr bool is_byte(char c, std::uint8_t classes) noexcept {
  return (byte_classes.classes[static_cast<std::uint8_t>(c)] & classes) != 0;
}

/// False for blanks, line breaks and control characters.
constexpr bool is_printable(char c) noexcept { return static_cast<std::uint8_t>(c) > ' '; }

}  // namespace finq::inline v0_1::text
