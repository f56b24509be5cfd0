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

/// More than so many times.
constexpr bool is_far_above(const Decimal& a, const Decimal& b, int times = 10) noexcept {
  const Result<Decimal> least = checked_mul(b, Decimal{times});
  return least && *least < a;
}

/// "$2 to $4 million", "20 million to 150 million euros"; but "50 cents to $20 million", "$25 to $3
/// thousand".
constexpr bool is_smaller_step(const Amount& first, const Amount& last) noexcept {
  if (first.kind == Kind::number) return first.number.has_scale;
  const auto written = last.value.scaled_by(-last.scale_power());
  return first.kind == Kind::money && !first.markers.is_minor() && written &&
         first.value <= *written;
}

/// A rate itself grows by the figure at `at`: `失业率再次上升0.2%至5.3%`; but what moves is profit
/// in `利率下行推动净利润增长10%至15%`.
[[gnu::noinline]] constexpr bool is_growth_of_rate(const Context& context, int at) noexcept {
  constexpr int reach = 8;
  int between = 2;  // an adverb of two signs
  for (int i = at - 1; i > at - reach && !context.is_end_of_clause(i); --i) {
    const Token& word = context.token(i);
    if (text::is_rate(word)) return true;
    if (word.is(Role::conjunction) || (word.is_plain_word() && --between < 0)) return false;
  }
  return false;
}

/// "rose 25 to 50 basis points": the unit is said once. "increased 0.2 to 43.1%" is a step to a
/// level, as the sizes tell: the ends of a range lie closer together. So do those of
/// `增长50%至80%`, unless a rate grows, which may have reached the second.
constexpr bool is_low_end(const Context& context, const Amount& first,
                          const Amount& last) noexcept {
  constexpr int widest = 5;
  if (first.kind == Kind::percent && last.kind == Kind::percent) {
    if (!context.is_unspaced(first.end)) return false;
    if (first.is_negative) return true;  // no step has a sign
    return first.value < last.value && !is_far_above(last.value, first.value, widest) &&
           !is_growth_of_rate(context, first.begin);
  }
  return first.kind == Kind::number && !first.number.has_scale &&
         !is_far_above(last.number.value, first.number.value);
}

/// "98 cents to $59.64", "3 bps to 54 bps": more than so many times the first, without a scale; but
/// "90 cents to $1.10", "$5 million to $70 million".
constexpr bool is_far_below(const Amount& first, const Amount& last, int times) noexcept {
  const bool is_scaled = first.number.has_scale || last.scale_power() != 0;
  return !is_scaled && first.kind == last.kind && is_far_above(last.value, first.value, times);
}

/// "$1,000 to $50,000": so many times the first, as the ends of a range are.
constexpr bool is_round_multiple(const Amount& first, const Amount& last) noexcept {
  const Result<Decimal> times = divide_exact(last.value, first.value);
  return times && times->is_integer();
}

constexpr bool is_in_capitals(std::string_view letters) noexcept {
  for (const char c : letters) {
    if (!text::is_upper(c)) return false;
  }
  return true;
}

inline constexpr std::size_t fused_code_size = 3;
inline constexpr std::size_t longest_fused_scale = 3;

/// `MAUD 60`, `30 MUSD`, `TEUR 15`, `15 EURm`, `3 MdEUR`: a scale and a code in one word.
constexpr bool read_fused(const Context& context, int at, Amount& amount) noexcept {
  const std::string_view word = context.bytes(at);
  if (!context.token(at).is_word() || context.token(at).marker >= 0) return false;
  if (word.size() <= fused_code_size || word.size() > longest_fused_scale + fused_code_size)
    return false;
  const std::size_t scale_size = word.size() - fused_code_size;
  const bool leads = scale_size == 1 && !text::is_upper(word.back());
  const std::string_view code = word.substr(leads ? 0 : scale_size, fused_code_size);
  const std::string_view letters = word.substr(leads ? fused_code_size : 0, scale_size);
  if (!is_in_capitals(code)) return false;
  const text::Language& language = *context.options->language;
  const text::Lexeme scale = language.words->find(letters).lexeme;
  const text::Lexeme marker = text::tables::marker_words.find(code).lexeme;
  const bool is_letter = scale_size == 1;
  if (!any(scale.roles, is_letter ? Role::scale_letter : Role::scale) ||
      !any(marker.roles, Role::currency)) {
    return false;
  }
  const bool is_thousand = is_letter && !leads && letters[0] == language.thousand_before_code;
  amount.markers.add_fused(marker.value, is_thousand ? 3 : scale.value);
  return true;
}

}  // namespace finq::inline v0_1::read
