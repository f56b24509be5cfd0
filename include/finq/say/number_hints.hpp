// Hints for numbers that are written in an unreadable way.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/say/found_word.hpp"
#include "finq/text/digits.hpp"

namespace finq::inline v0_1::say {

/// A sentence, which may quote a word of the phrase or for it: `before`, "`quoted`", `after`.
struct Hint {
  std::string_view before{};
  std::string_view quoted{};
  std::string_view after{};

  constexpr bool is_empty() const noexcept { return before.empty(); }
};

constexpr std::size_t count(std::string_view text, char wanted) noexcept {
  std::size_t found = 0;
  for (const char c : text) found += c == wanted ? 1 : 0;
  return found;
}

constexpr bool has_digit(std::string_view text) noexcept {
  for (const char c : text) {
    if (text::is_digit(c)) return true;
  }
  return false;
}

/// `1O.5`, `l00`: among digits and marks no letter but one that looks like a digit.
constexpr Hint hint_at_letters(std::string_view figure) noexcept {
  char seen = 0;
  for (const char c : figure) {
    if (!text::is_ascii_letter(c)) continue;
    if (c != 'O' && c != 'o' && c != 'l' && c != 'I') return {};
    seen = c;
  }
  if (seen == 0 || !has_digit(figure)) return {};
  if (seen == 'O') return {"the letter ", "O", " stands where the digit 0 may be meant"};
  if (seen == 'o') return {"the letter ", "o", " stands where the digit 0 may be meant"};
  if (seen == 'l') return {"the letter ", "l", " stands where the digit 1 may be meant"};
  return {"the letter ", "I", " stands where the digit 1 may be meant"};
}

/// `1e9`: digits, e, digits.
constexpr Hint hint_at_exponent(std::string_view figure) noexcept {
  const std::size_t e = figure.find_first_of("eE");
  if (e == std::string_view::npos || e == 0 || !text::is_digit(figure[e - 1])) return {};
  if (e + 1 == figure.size()) return {};
  if (figure.find_first_not_of("0123456789", e + 1) != std::string_view::npos) return {};
  return {"exponents are not read: write every digit, or a scale such as ", "billion", ""};
}

constexpr Hint hint_at_underscore(std::string_view figure) noexcept {
  if (count(figure, '_') == 0 || !has_digit(figure)) return {};
  return {"thousands are parted by commas, not by underscores: ", "1,000", ""};
}

/// A malformed number that the other decimal mark would make whole.
constexpr Hint hint_at_decimal_mark(std::string_view figure) noexcept {
  if (count(figure, ',') == 0) return {};
  if (!text::read_digits(figure, ',').has_value()) return {};
  return {"if the comma is the decimal mark, say so: DecimalMark::comma, or --decimal comma"};
}

/// `1.5.2`, `1,23,45`, `€5,00,0`.
constexpr Hint hint_at_malformed(std::string_view figure) noexcept {
  const Hint european = hint_at_decimal_mark(figure);
  if (!european.is_empty()) return european;
  if (count(figure, '.') > 1) {
    return {"a number has one decimal mark; a date is written ", "2025-09-30", ""};
  }
  return {"commas part groups of three digits, as in ", "1,234,567.89", ""};
}

/// Digits of full width, as East Asian keyboards write them: U+FF10 to U+FF19.
constexpr Hint hint_at_wide_digits(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const char32_t c = text::decode(text, at).value;
  if (c < 0xFF10 || c > 0xFF19) return {};
  return {"digits of full width are not read: write 0 to 9"};
}

/// What any error may come from.
constexpr Hint hint_at_number(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view figure : {figure_around(text, at), figure_before(text, at)}) {
    for (const Hint& hint :
         {hint_at_letters(figure), hint_at_exponent(figure), hint_at_underscore(figure)}) {
      if (!hint.is_empty()) return hint;
    }
  }
  return hint_at_wide_digits(text, at);
}

}  // namespace finq::inline v0_1::say
