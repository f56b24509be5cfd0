// Figures as literals: "39.8 billion yuan"_money, read while compiling.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/parse.hpp"

namespace finq::inline v0_1 {

namespace detail {

/// The text of a literal as a template argument.
template <std::size_t Size>
struct LiteralText {
  char bytes[Size] = {};

  consteval LiteralText(const char (&text)[Size]) noexcept {
    for (std::size_t i = 0; i < Size; ++i) bytes[i] = text[i];
  }
  constexpr std::string_view view() const noexcept { return {bytes, Size - 1}; }
};

/// Never defined: its arguments are what the compiler prints when a literal is wrong.
template <ParseErrc Reason, std::uint64_t Byte>
struct literal_rejected;

template <class T, LiteralText Text>
inline constexpr Result<T, ParseError> literal_result = parse<T>(Text.view());

/// The value of a literal. A constant, whatever the operators are: they are constexpr and not
/// consteval because Clang 14 crashes where it stores the class that a consteval call returns.
template <class T, LiteralText Text>
constexpr T literal_value() noexcept {
  constexpr const Result<T, ParseError>& result = literal_result<T, Text>;
  if constexpr (result.has_value()) {
    return *result;
  } else {
    return literal_rejected<result.error().code, result.error().offset>{}.value;
  }
}

}  // namespace detail

/// Literals of every type that `parse` reads. A wrong one does not compile: the message names
/// `literal_rejected<reason, byte>`.
inline namespace literals {

/// `"39.8 billion yuan"_money`
template <detail::LiteralText Text>
constexpr Money operator""_money() {
  return detail::literal_value<Money, Text>();
}
/// `"34% year-over-year"_percent`
template <detail::LiteralText Text>
constexpr Percent operator""_percent() {
  return detail::literal_value<Percent, Text>();
}
/// `"2.5 percentage points"_points`
template <detail::LiteralText Text>
constexpr PercentagePoints operator""_points() {
  return detail::literal_value<PercentagePoints, Text>();
}
/// `"25 bps"_basis_points`
template <detail::LiteralText Text>
constexpr BasisPoints operator""_basis_points() {
  return detail::literal_value<BasisPoints, Text>();
}
/// `"fivefold"_multiple`
template <detail::LiteralText Text>
constexpr Multiple operator""_multiple() {
  return detail::literal_value<Multiple, Text>();
}
/// `"nine consecutive quarters"_duration`
template <detail::LiteralText Text>
constexpr Duration operator""_duration() {
  return detail::literal_value<Duration, Text>();
}
/// `"Q3 2021"_period`
template <detail::LiteralText Text>
constexpr Period operator""_period() {
  return detail::literal_value<Period, Text>();
}
/// `"1,234.5"_decimal`
template <detail::LiteralText Text>
constexpr Decimal operator""_decimal() {
  return detail::literal_value<Decimal, Text>();
}

}  // namespace literals
}  // namespace finq::inline v0_1
