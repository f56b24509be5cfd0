// What the machine can do at all: timed beside finq.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace yardstick {

/// Counts digits and dollar signs, byte for byte: the least that any scanner does. A compiler is
/// free to do it in vectors.
inline std::uint64_t count_figure_bytes(std::string_view text) {
  std::uint64_t count = 0;
  for (const char c : text) {
    count += static_cast<std::uint64_t>(static_cast<unsigned char>(c - '0') < 10 || c == '$');
  }
  return count;
}

}  // namespace yardstick
