// Why a phrase was refused: where, what was expected, what was found.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"

namespace finq::inline v0_1 {

/// The whole reason; `describe` says it in words.
enum class ParseErrc : std::uint8_t {
  nothing_to_read,     ///< empty, or blanks only
  invalid_utf8,        ///< a byte that is no UTF-8
  unexpected_byte,     ///< NUL or another control character
  expected_figure,     ///< no figure begins here
  expected_digit,      ///< a marker, a sign or a qualifier without its number
  expected_unit,       ///< a number that lacks its unit, scale or currency
  malformed_number,    ///< marks and groups that no notation allows
  not_exact,           ///< more digits than can be held exactly
  no_such_date,        ///< a day, month, quarter or half that no calendar has
  currency_conflict,   ///< two markers that name different currencies
  expected_range_end,  ///< a range that lacks its second end
  ends_differ,         ///< a range between two kinds of figures
  unbalanced,          ///< a parenthesis without its other half
  not_understood,      ///< words before or behind the figure that say nothing known
  second_figure,       ///< more than one figure
  wrong_kind,          ///< a figure of another kind than was asked for
  ambiguous_currency,  ///< the marker does not settle the currency, and defaults are refused
  says_more,           ///< the phrase says more than the type can hold
  too_long,            ///< longer than the longest phrase
};

/// What could have stood where reading stopped.
enum class Expected : std::uint8_t {
  figure,
  digit,
  scale_or_currency,
  unit,
  valid_number,
  fewer_digits,
  valid_date,
  one_currency,
  range_end,
  same_kind,
  closing_bracket,
  end_of_phrase,
  kind_asked_for,
  settled_currency,
  less_detail,
  valid_utf8,
  shorter_phrase
};

/// The kind of figure that was found where another was asked for, and whether it is a range of two.
enum class Found : std::uint8_t {
  unsaid,  ///< of every error but `wrong_kind`
  period,
  money,
  percent,
  percentage_points,
  basis_points,
  multiple,
  duration,
  number,
  money_range,
  percent_range,
  percentage_points_range,
  basis_points_range,
  multiple_range,
  duration_range,
  number_range
};

constexpr bool is_range(Found found) noexcept { return found >= Found::money_range; }

constexpr std::string_view describe(ParseErrc code) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {"there is nothing to read"sv,
                                        "the bytes are not UTF-8"sv,
                                        "a control character is no text"sv,
                                        "no figure begins here"sv,
                                        "the number is missing"sv,
                                        "the number has no unit"sv,
                                        "the number is malformed"sv,
                                        "the number cannot be held exactly"sv,
                                        "there is no such date"sv,
                                        "the currencies contradict each other"sv,
                                        "the second end of the range is missing"sv,
                                        "the ends of the range are of two kinds"sv,
                                        "a parenthesis has no other half"sv,
                                        "these words are not understood"sv,
                                        "there is more than one figure"sv,
                                        "the figure is of another kind"sv,
                                        "the marker does not settle the currency"sv,
                                        "the phrase says more than the type holds"sv,
                                        "the phrase is too long"sv};
  return texts[static_cast<std::uint8_t>(code)];
}

/// "a scale or a currency": with its article, for a sentence.
constexpr std::string_view describe(Expected expected) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {"a figure"sv,
                                        "a digit"sv,
                                        "a scale or a currency"sv,
                                        "a unit"sv,
                                        "a well-formed number"sv,
                                        "at most 38 digits"sv,
                                        "a date of the calendar"sv,
                                        "one currency"sv,
                                        "the end of the range"sv,
                                        "a figure of the same kind"sv,
                                        "the other parenthesis"sv,
                                        "the end of the phrase"sv,
                                        "a figure of the kind asked for"sv,
                                        "a marker that settles the currency"sv,
                                        "a phrase without that detail"sv,
                                        "valid UTF-8"sv,
                                        "a shorter phrase"sv};
  return texts[static_cast<std::uint8_t>(expected)];
}

/// "a percentage", "a range of amounts"; empty for `unsaid`.
constexpr std::string_view describe(Found found) noexcept {
  using detail::operator""sv;
  constexpr std::string_view texts[] = {""sv,
                                        "a period"sv,
                                        "an amount of money"sv,
                                        "a percentage"sv,
                                        "percentage points"sv,
                                        "basis points"sv,
                                        "a multiple"sv,
                                        "a length of time"sv,
                                        "a plain number"sv,
                                        "a range of amounts"sv,
                                        "a range of percentages"sv,
                                        "a range of percentage points"sv,
                                        "a range of basis points"sv,
                                        "a range of multiples"sv,
                                        "a range of lengths of time"sv,
                                        "a range of numbers"sv};
  return texts[static_cast<std::uint8_t>(found)];
}

/// Why and where reading stopped. Two errors are equal when code and offset are.
struct ParseError {
  ParseErrc code = ParseErrc::expected_figure;
  std::uint64_t offset = 0;  ///< bytes from the begin of the phrase
  Expected expected = Expected::figure;
  Found found = Found::unsaid;  ///< of `wrong_kind`: what the phrase says instead

  friend constexpr bool operator==(const ParseError& a, const ParseError& b) noexcept {
    return a.code == b.code && a.offset == b.offset;
  }
};

}  // namespace finq::inline v0_1

/// By code and offset, as `==`.
template <>
struct std::hash<finq::ParseError> {
  std::size_t operator()(const finq::ParseError& error) const noexcept {
    const auto code = static_cast<std::uint64_t>(error.code);
    return std::hash<std::uint64_t>{}(error.offset * 32 + code);
  }
};
