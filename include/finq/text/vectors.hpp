// Looks at many bytes of a text together, by vector instructions where there are some.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "finq/detail/wraps.hpp"
#include "finq/text/eight_bytes.hpp"

namespace finq::inline v0_1::text {

/// What 64 bytes are, the first in the lowest bit.
struct ByteMap {
  std::uint64_t letters = 0;  ///< in ASCII
  std::uint64_t blanks = 0;
};

/// A digit, a mark that may end a sentence, a line break, or the first byte of what may be an
/// ideographic full stop. A slash passes for one: it lies between the full stop and the digits.
constexpr bool is_stop_or_digit(char c) noexcept {
  return (c >= '.' && c <= '9') || c == '\n' || c == '!' || c == '?' || c == '\xE3';
}

/// How many ASCII letters stand at `p` in a row, 16 at most; sixteen bytes have to be there.
constexpr unsigned count_letters_portably(const char* p) noexcept {
  const auto first = static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p)))) / 8;
  if (first < 8) return first;
  return 8 + static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p + 8)))) / 8;
}

/// The high bits of eight bytes, side by side.
FINQ_WRAPS constexpr std::uint64_t gather_high_bits(EightBytes bytes) noexcept {
  return ((bytes >> 7U & every_byte) * 0x0102040810204080U) >> 56U;
}

/// Letters and blanks of the 64 bytes at `p`.
constexpr ByteMap map_bytes_portably(const char* p) noexcept {
  ByteMap map;
  for (unsigned i = 0; i < 64; i += 8) {
    const EightBytes bytes = load_whole_eight(p + i);
    map.letters |= gather_high_bits(~no_letters(bytes)) << i;
    map.blanks |= gather_high_bits(between(bytes, ' ', ' ')) << i;
  }
  return map;
}

/// The place of the first stop or digit from `at` on and before `end`, or `end`.
constexpr std::size_t find_stop_or_digit_portably(std::string_view text, std::size_t at,
                                                  std::size_t end) noexcept {
  while (at < end && !is_stop_or_digit(text[at])) ++at;
  return at;
}

#if defined(__SSE2__) && defined(__GNUC__) && !defined(FINQ_PORTABLE)
inline namespace sse2 {

using Sixteen = unsigned char __attribute__((vector_size(16)));
using SixteenSigned = char __attribute__((vector_size(16)));

inline Sixteen load_sixteen(const char* p) noexcept {
  Sixteen bytes;
  __builtin_memcpy(&bytes, p, sizeof bytes);
  return bytes;
}

/// A bit for each byte of a comparison.
template <class Compared>
unsigned bits_of(Compared compared) noexcept {
  return static_cast<unsigned>(__builtin_ia32_pmovmskb128(std::bit_cast<SixteenSigned>(compared)));
}

inline unsigned letters_of(Sixteen bytes) noexcept {
  return bits_of(((bytes | 0x20) - 'a') <= 'z' - 'a');
}

inline unsigned count_letters_in_vector(const char* p) noexcept {
  return static_cast<unsigned>(std::countr_one(letters_of(load_sixteen(p))));
}

inline ByteMap map_bytes_in_vector(const char* p) noexcept {
  ByteMap map;
  for (unsigned i = 0; i < 64; i += 16) {
    const Sixteen bytes = load_sixteen(p + i);
    map.letters |= std::uint64_t{letters_of(bytes)} << i;
    map.blanks |= std::uint64_t{bits_of(bytes == ' ')} << i;
  }
  return map;
}

inline std::size_t find_stop_or_digit_in_vector(std::string_view text, std::size_t at,
                                                std::size_t end) noexcept {
  for (; at + 16 <= end; at += 16) {
    const Sixteen bytes = load_sixteen(text.data() + at);
    const unsigned places = bits_of(((bytes - '.') <= '9' - '.') | (bytes == '\n') |
                                    (bytes == '!') | (bytes == '?') | (bytes == 0xE3));
    if (places != 0) return at + static_cast<std::size_t>(std::countr_zero(places));
  }
  return find_stop_or_digit_portably(text, at, end);
}

constexpr unsigned count_letters(const char* p) noexcept {
  return std::is_constant_evaluated() ? count_letters_portably(p) : count_letters_in_vector(p);
}

constexpr ByteMap map_bytes(const char* p) noexcept {
  return std::is_constant_evaluated() ? map_bytes_portably(p) : map_bytes_in_vector(p);
}

constexpr std::size_t find_stop_or_digit(std::string_view text, std::size_t at,
                                         std::size_t end) noexcept {
  return std::is_constant_evaluated() ? find_stop_or_digit_portably(text, at, end)
                                      : find_stop_or_digit_in_vector(text, at, end);
}

}  // namespace sse2
#else
inline namespace portable {

constexpr unsigned count_letters(const char* p) noexcept { return count_letters_portably(p); }

constexpr ByteMap map_bytes(const char* p) noexcept { return map_bytes_portably(p); }

constexpr std::size_t find_stop_or_digit(std::string_view text, std::size_t at,
                                         std::size_t end) noexcept {
  return find_stop_or_digit_portably(text, at, end);
}

}  // namespace portable
#endif

}  // namespace finq::inline v0_1::text
