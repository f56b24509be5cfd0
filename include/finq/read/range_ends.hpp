// What the two ends of a range share: a unit, a currency, a scale that is said once.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"

namespace finq::inline v0_1::read {

/// Lends from one end to the other.
class RangeEnds {
 public:
  constexpr explicit RangeEnds(const Context& context) noexcept : context_(context) {}

  /// A unit or a currency that is said once belongs to both.
  constexpr bool share_unit(Amount& first, Amount& last) const noexcept {
    if (first.kind == Kind::number && last.kind != Kind::number) {
      if (last.kind == Kind::money && last.markers.has_prefix() && first.is_negative) return false;
      first.kind = last.kind;
      first.unit = last.unit;
      first.is_basis_points = last.is_basis_points;
      first.markers = last.markers;
      return scale(first, last.markers.power());
    }
    if (last.kind == Kind::number && first.kind == Kind::money && first.markers.has_prefix()) {
      last.kind = first.kind;
      last.markers = first.markers;
      return scale(last, last.markers.power());
    }
    if (first.kind != last.kind) return false;
    if (first.kind == Kind::money) {
      return first.markers.currency(*context_.options) == last.markers.currency(*context_.options);
    }
    return first.unit == last.unit && first.is_basis_points == last.is_basis_points;
  }

  /// "$40 to $60 million", "$5 to $4 million": the scale belongs to both, unless the first end
  /// would lie half as high again with it ("$10 to $1 million"). True where it is shared.
  static constexpr bool share_scale(Amount& first, const Amount& last) noexcept {
    if (!first.number.has_scale && share_power(last.scale_power(), first, last)) return true;
    // `3百~5百万円`
    return first.number.last_scale == 0 && share_power(last.number.last_scale, first, last);
  }

  /// "two to three hundred dollars".
  constexpr void share_hundred(Amount& first, const Amount& last) const noexcept {
    const int at = last.number.begin;
    const bool is_hundreds = token(at).is(Role::cardinal) && token(at + 1).is(Role::hundred) &&
                             token(at + 1).lexeme.value == 2 && last.number.last_scale == 0;
    const bool is_digit = first.number.in_words && !first.number.has_scale &&
                          first.number.end == first.number.begin + 1 &&
                          token(first.number.begin).lexeme.value < token(at).lexeme.value;
    if (is_hundreds && is_digit) scale(first, 2);
  }

  /// The first figure of a change takes the scale of the second where it leaves the two of like
  /// size: "increasing by $2 to $4 million".
  static constexpr bool borrow_scale(Amount& first, const Amount& last) noexcept {
    Amount scaled = first;
    const int power = first.number.has_scale ? 0 : last.scale_power();
    if (power == 0 || !scale(scaled, power) || is_far_above(scaled.value, last.value)) return false;
    first = scaled;
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  static constexpr bool share_power(int power, Amount& first, const Amount& last) noexcept {
    if (power == 0) return false;
    Amount scaled = first;
    if (!scale(scaled, power)) return false;
    const auto limit = checked_mul(last.value, Decimal::scaled(15, -1).value());
    if (!limit || *limit < scaled.value) return false;
    first = scaled;
    return true;
  }

  static constexpr bool scale(Amount& amount, int power) noexcept {
    const auto scaled = amount.value.scaled_by(power);
    if (scaled) amount.value = *scaled;
    return scaled.has_value();
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
