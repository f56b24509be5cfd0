// Views of bytes, cheap to compile.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace finq::inline v0_1::detail {

/// The `size` bytes from `begin` on.
///
/// With arguments of exactly these types a compiler need not look at the constructor from two
/// iterators, whose concepts cost as much as all of `finq/money.hpp`.
constexpr std::string_view view_of(const char* begin, std::size_t size) noexcept {
  return {begin, size};
}

/// Of a literal without it a compiler counts the letters, one by one, for each entry of a table.
using std::string_view_literals::operator""sv;

}  // namespace finq::inline v0_1::detail
