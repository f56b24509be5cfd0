// Sizes of types whose members lie in the tail padding of others.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

/// Whether `T` is no larger than it should be. On s390x no tail padding is used: see
/// finq/detail/tail_padding.hpp.
template <class T>
constexpr bool is_packed_into(std::size_t bytes) {
#if defined(__s390x__)
  return sizeof(T) <= 2 * bytes;
#else
  return sizeof(T) <= bytes;
#endif
}
