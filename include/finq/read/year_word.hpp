// The word for a year: "year", "years", `年`, "roku".
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// "year", "years".
constexpr bool counts_years(const Token& word) noexcept {
  return word.is(Role::time_unit) && word.lexeme.code == static_cast<std::uint8_t>(Unit::year);
}

/// "year", but not "years".
constexpr bool is_one_year(const Token& word) noexcept {
  return counts_years(word) && !word.has(text::plural);
}

/// The "roku" of "wyniki 2024 roku": "of the year", whose number stands before it.
constexpr bool is_of_year_before(const Token& word) noexcept {
  return is_one_year(word) && word.is(Role::of);
}

}  // namespace finq::inline v0_1::read
