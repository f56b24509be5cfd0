// Numbers out of the bytes of a packed table, the lowest byte first.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace finq::inline v0_1::detail {

constexpr std::uint8_t unpack_byte(const char* at) noexcept {
  return static_cast<std::uint8_t>(*at);
}

constexpr std::uint16_t unpack_pair(const char* at) noexcept {
  return static_cast<std::uint16_t>(unpack_byte(at) | unpack_byte(at + 1) << 8U);
}

constexpr std::uint32_t unpack_four(const char* at) noexcept {
  return unpack_pair(at) | std::uint32_t{unpack_pair(at + 2)} << 16U;
}

}  // namespace finq::inline v0_1::detail
