// One hash made of several.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/detail/wraps.hpp"

namespace finq::inline v0_1::detail {

/// Takes `word` into the hash `seed`: a step of Steele, Lea and Flood's SplitMix64.
FINQ_WRAPS constexpr std::uint64_t mix_hash(std::uint64_t seed, std::uint64_t word) noexcept {
  std::uint64_t mixed = (word ^ seed) + 0x9E37'79B9'7F4A'7C15;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58'476D'1CE4'E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D0'49BB'1331'11EB;
  return mixed ^ (mixed >> 31);
}

/// The hash of a value with these parts, in this order.
template <class... Words>
constexpr std::size_t hash_of_parts(Words... words) noexcept {
  std::uint64_t hash = 0;
  ((hash = mix_hash(hash, static_cast<std::uint64_t>(words))), ...);
  return static_cast<std::size_t>(hash);
}

}  // namespace finq::inline v0_1::detail
