// Eight bytes of a text at once, in ordinary integers.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/wraps.hpp"

namespace finq::inline v0_1::text {

/// Eight bytes, the first in the lowest bits: the same on every machine.
using EightBytes = std::uint64_t;

inline constexpr EightBytes every_byte = 0x0101010101010101U;

constexpr EightBytes byte_of_eight(char c, std::size_t place) noexcept {
  return static_cast<EightBytes>(static_cast<std::uint8_t>(c)) << (8 * place);
}

/// The eight bytes from `p`. Compilers make one load of them.
[[gnu::always_inline]] constexpr EightBytes load_whole_eight(const char* p) noexcept {
  return byte_of_eight(p[0], 0) | byte_of_eight(p[1], 1) | byte_of_eight(p[2], 2) |
         byte_of_eight(p[3], 3) | byte_of_eight(p[4], 4) | byte_of_eight(p[5], 5) |
         byte_of_eight(p[6], 6) | byte_of_eight(p[7], 7);
}

/// The bytes from `at` on, of which there are fewer than eight, and zeros behind them.
constexpr EightBytes load_last(std::string_view text, std::size_t at) noexcept {
  const std::size_t rest = text.size() - at;
  if (text.size() < 8) {
    EightBytes bytes = 0;
    for (std::size_t i = 0; i < rest; ++i) bytes |= byte_of_eight(text[at + i], i);
    return bytes;
  }
  // The last eight are loaded, and those before `at` shifted out.
  if (rest == 0) return 0;
  return load_whole_eight(text.data() + text.size() - 8) >> (8 * (8 - rest));
}

/// The bytes from `at`, zeros behind the end.
[[gnu::always_inline]] constexpr EightBytes load_eight(std::string_view text,
                                                       std::size_t at) noexcept {
  return text.size() - at >= 8 ? load_whole_eight(text.data() + at) : load_last(text, at);
}

/// All bits of the first bytes, by their count.
inline constexpr EightBytes first_masks[9] = {
    0,
    0xFF,
    0xFFFF,
    0xFF'FFFF,
    0xFFFF'FFFF,
    0xFF'FFFF'FFFF,
    0xFFFF'FFFF'FFFF,
    0xFF'FFFF'FFFF'FFFF,
    0xFFFF'FFFF'FFFF'FFFF,
};

/// All bits of the first `count` bytes, 8 at most.
constexpr EightBytes mask_of(std::size_t count) noexcept { return first_masks[count]; }

/// The first `count` bytes, zeros behind them.
constexpr EightBytes first_of(EightBytes bytes, std::size_t count) noexcept {
  return count >= 8 ? bytes : bytes & ((EightBytes{1} << (8 * count)) - 1);
}

/// The high bit of each byte that lies from `low` to `high`, both ASCII.
constexpr EightBytes between(EightBytes bytes, unsigned low, unsigned high) noexcept {
  const EightBytes seven = bytes & (every_byte * 0x7FU);
  const EightBytes not_below = seven + every_byte * (0x80U - low);
  const EightBytes above = seven + every_byte * (0x7FU - high);
  return (not_below ^ above) & ~bytes & (every_byte * 0x80U);
}

/// Capital ASCII letters become small ones; the other bytes stay.
constexpr EightBytes lower(EightBytes bytes) noexcept {
  return bytes | (between(bytes, 'A', 'Z') >> 2U);
}

/// The high bit of each byte that is no ASCII letter.
constexpr EightBytes no_letters(EightBytes bytes) noexcept {
  return ~between(bytes | (every_byte * 0x20U), 'a', 'z') & (every_byte * 0x80U);
}

/// Every bit of eight bytes in the upper bits: times 2^64 by the golden ratio.
FINQ_WRAPS constexpr std::uint64_t spread(EightBytes bytes) noexcept {
  return bytes * 0x9E3779B97F4A7C15U;
}

/// Takes up to eight lower-case bytes into a hash. Different bytes change a hash into different
/// ones.
constexpr std::uint64_t mix(std::uint64_t hash, EightBytes bytes) noexcept {
  const std::uint64_t mixed = spread(hash ^ bytes);
  return mixed ^ (mixed >> 32U);
}

/// The hash of a word in lower case; the generator of the tables computes it too.
constexpr std::uint64_t hash_word(std::string_view word) noexcept {
  std::uint64_t hash = 0;
  for (std::size_t at = 0; at < word.size(); at += 8) hash = mix(hash, lower(load_eight(word, at)));
  return hash;
}

/// The hash of one byte that is no letter.
constexpr std::uint64_t hash_byte(char c) noexcept { return mix(0, byte_of_eight(c, 0)); }

/// A word inside a longer text, so that eight bytes can be loaded behind its end too.
struct WordInText {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t size = 0;

  constexpr std::string_view view() const noexcept { return text.substr(begin, size); }
};

/// True where `seen`, its capitals made small, is `stored`.
constexpr bool is_same_word(const WordInText& stored, const WordInText& seen) noexcept {
  if (stored.size != seen.size) return false;
  for (std::size_t at = 0; at < seen.size; at += 8) {
    const EightBytes a = load_eight(stored.text, stored.begin + at);
    const EightBytes b = lower(load_eight(seen.text, seen.begin + at));
    if (first_of(a ^ b, seen.size - at) != 0) return false;
  }
  return true;
}

constexpr bool is_same_word(std::string_view stored, std::string_view seen) noexcept {
  return is_same_word({stored, 0, stored.size()}, {seen, 0, seen.size()});
}

}  // namespace finq::inline v0_1::text
