// How many letters a word has: sixteen bytes looked at together.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <type_traits>

#include "finq/text/eight_bytes.hpp"

namespace finq::inline v0_1::text {

/// How many ASCII letters stand at `p` in a row, 16 at most; sixteen bytes have to be there.
constexpr unsigned count_letters_portably(const char* p) noexcept {
  const auto first = static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p)))) / 8;
  if (first < 8) return first;
  return 8 + static_cast<unsigned>(std::countr_zero(no_letters(load_whole_eight(p + 8)))) / 8;
}

#if defined(__SSE2__) && defined(__GNUC__) && !defined(FINQ_PORTABLE)
inline namespace sse2 {

using Sixteen = unsigned char __attribute__((vector_size(16)));
using SixteenSigned = char __attribute__((vector_size(16)));

/// The same in vectors.
inline unsigned count_letters_in_vector(const char* p) noexcept {
  Sixteen bytes;
  __builtin_memcpy(&bytes, p, sizeof bytes);
  const auto are_letters = ((bytes | 0x20) - 'a') <= 'z' - 'a';
  const int letters = __builtin_ia32_pmovmskb128(std::bit_cast<SixteenSigned>(are_letters));
  return static_cast<unsigned>(std::countr_one(static_cast<unsigned>(letters)));
}

constexpr unsigned count_letters(const char* p) noexcept {
  return std::is_constant_evaluated() ? count_letters_portably(p) : count_letters_in_vector(p);
}

}  // namespace sse2
#else
inline namespace portable {

constexpr unsigned count_letters(const char* p) noexcept { return count_letters_portably(p); }

}  // namespace portable
#endif

}  // namespace finq::inline v0_1::text
