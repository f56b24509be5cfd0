// Numbers that look random and are the same in every run.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/detail/wraps.hpp"

/// Steele, Lea and Flood's SplitMix64.
class RandomNumbers {
 public:
  explicit RandomNumbers(std::uint64_t seed) : state_{seed} {}

  FINQ_WRAPS std::uint64_t next() {
    std::uint64_t mixed = state_ += 0x9E37'79B9'7F4A'7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
    return mixed ^ (mixed >> 31);
  }
  /// From `low` to `high`, both included.
  std::int64_t between(std::int64_t low, std::int64_t high) {
    const auto count = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<std::int64_t>(next() % count);
  }

 private:
  std::uint64_t state_;
};
