// What the machine can do at all: timed beside finq.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace yardstick {

constexpr bool is_figure_byte(char c) {
  return static_cast<unsigned char>(c - '0') < 10 || c == '$';
}

/// Counts digits and dollar signs, byte for byte: the least that any scanner does. A compiler is
/// free to do it in vectors.
inline std::uint64_t count_figure_bytes(std::string_view text) {
  std::uint64_t count = 0;
  for (const char c : text) count += static_cast<std::uint64_t>(is_figure_byte(c));
  return count;
}

#if defined(__SSE2__)

/// The same, sixteen bytes at a time with SSE2: classifies every byte, and adds the classes up.
inline std::uint64_t count_figure_bytes_in_vectors(std::string_view text) {
  using Bytes [[gnu::vector_size(16)]] = unsigned char;
  using Pair [[gnu::vector_size(16)]] = long long;
  using Chars [[gnu::vector_size(16)]] = char;
  std::uint64_t count = 0;
  std::size_t at = 0;
  while (text.size() - at >= 16) {
    // A lane of eight bits holds what 255 steps add to it.
    const std::size_t steps = (text.size() - at) / 16 < 255 ? (text.size() - at) / 16 : 255;
    Bytes lanes{};
    for (std::size_t step = 0; step < steps; ++step, at += 16) {
      Bytes bytes;
      std::memcpy(&bytes, text.data() + at, 16);
      lanes -= (Bytes)(bytes - '0' < 10) | (Bytes)(bytes == '$');
    }
    const Pair sums = (Pair)__builtin_ia32_psadbw128((Chars)lanes, Chars{});
    count += static_cast<std::uint64_t>(sums[0] + sums[1]);
  }
  return count + count_figure_bytes(text.substr(at));
}

#else

inline std::uint64_t count_figure_bytes_in_vectors(std::string_view text) {
  return count_figure_bytes(text);
}

#endif

}  // namespace yardstick
