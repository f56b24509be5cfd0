// What one figure holds while it is read.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/read/markers.hpp"
#include "finq/text/number.hpp"

namespace finq::inline v0_1::read {

/// A number with whatever unit it has.
struct Amount {
  text::Number number;
  Decimal value;
  Kind kind = Kind::number;
  Unit unit = Unit::year;
  MarkerPair markers;
  int begin = 0;
  int end = 0;
  int letters = 0;  ///< the power of ten that a scale letter or a scale behind a code adds
  bool is_basis_points = false;
  bool is_negative = false;

  /// The powers of ten of all its scales: what the other end of a range may share.
  constexpr int scale_power() const noexcept { return number.scale + letters; }
};

/// A noun in capitals.
constexpr bool is_capital_word(const Token& word) noexcept {
  return (word.is_plain_word() || word.is(Role::counted)) &&
         word.casing == text::Casing::capitals && word.end > word.begin + 1;
}

/// In a phrase a bare scale is a number: "hundred dollars".
constexpr text::NumberReader number_reader(const Context& context) noexcept {
  return {*context.passage, context.options->decimal(), context.is_strict};
}

/// Multiplies by a scale's power of ten; false, and unchanged, where that cannot be held.
constexpr bool scale(Amount& amount, int power) noexcept {
  const auto scaled = amount.value.scaled_by(power);
  if (scaled) amount.value = *scaled;
  amount.number.has_scale = true;
  amount.letters += power;
  return scaled.has_value();
}

/// The row of the code that a word ends in, behind the abbreviation of a scale; else -1: `MdsEUR`.
constexpr int code_behind_scale(const text::Language& language, std::string_view word,
                                int& power) noexcept {
  constexpr std::size_t code_size = 3;
  constexpr std::size_t longest = 3;
  if (word.size() < code_size + 2 || word.size() > code_size + longest) return -1;
  const std::string_view code = word.substr(word.size() - code_size);
  for (const char c : code) {
    if (!text::is_upper(c)) return -1;
  }
  const text::Lexeme scale = language.words->find(word.substr(0, word.size() - code_size)).lexeme;
  const text::Lexeme marker = text::tables::marker_words.find(code).lexeme;
  if (!any(scale.roles, Role::scale) || !any(marker.roles, Role::currency)) return -1;
  power = scale.value;
  return marker.value;
}

/// `MAUD 60`, `30 MUSD`, `TEUR 15`, `15 EURm`, `3 MdEUR`: a scale and a code in one word.
constexpr bool read_fused(const Context& context, int at, Amount& amount) noexcept {
  constexpr std::size_t code_size = 3;
  const std::string_view word = context.bytes(at);
  if (!context.token(at).is_word() || context.token(at).marker >= 0) return false;
  const text::Language& language = *context.options->language;
  int power = 0;
  if (const int row = code_behind_scale(language, word, power); row >= 0) {
    amount.markers.add_fused(row, power);
    return true;
  }
  if (word.size() != code_size + 1 || !text::is_upper(word[1])) return false;
  const bool behind = text::is_upper(word[0]) && !text::is_upper(word[code_size]);
  const std::string_view letter = behind ? word.substr(code_size) : word.substr(0, 1);
  const text::Lexeme scale = language.words->find(letter).lexeme;
  const text::Lexeme code =
      text::tables::marker_words.find(word.substr(behind ? 0 : 1, code_size)).lexeme;
  if (!any(scale.roles, Role::scale_letter) || !any(code.roles, Role::currency)) return false;
  const bool thousand = !behind && letter[0] == language.thousand_before_code;
  amount.markers.add_fused(code.value, thousand ? 3 : scale.value);
  return true;
}

}  // namespace finq::inline v0_1::read
