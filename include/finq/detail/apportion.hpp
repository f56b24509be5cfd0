// Divides whole units by weights, losing and making none.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/detail/figure.hpp"
#include "finq/detail/wide_integer.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1::detail {

/// What weights have in common: 0.5 and 1.25 are 50 and 125 × 10^-2, in all 175.
struct WeightSum {
  std::int64_t exponent = 0;
  UInt128 sum{};

  /// The weight as a whole number of 10^exponent. Error: `not_exact` beyond 38 digits.
  constexpr Result<UInt128> whole(const Figure& weight) const noexcept {
    if (is_zero(weight.coefficient)) return UInt128{};
    const std::int64_t shift = weight.exponent - exponent;
    if (shift >= max_power) return Errc::not_exact;
    const UInt256 value = multiply(weight.coefficient, power_of_ten(static_cast<int>(shift)));
    if (!is_zero(value.high) || !fits(value.low)) return Errc::not_exact;
    return value.low;
  }
};

/// Errors: `bad_ratio` if one is negative or all are zero; `not_exact` if the sum needs more than
/// 38 digits.
template <class Weights>
constexpr Result<WeightSum> sum_of(const Weights& weights) noexcept {
  WeightSum result;
  bool is_empty = true;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Figure weight = weights[i];
    if (weight.negative) return Errc::bad_ratio;
    if (is_zero(weight.coefficient)) continue;
    if (is_empty || weight.exponent < result.exponent) result.exponent = weight.exponent;
    is_empty = false;
  }
  if (is_empty) return Errc::bad_ratio;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Result<UInt128> whole = result.whole(weights[i]);
    if (!whole) return whole.error();
    result.sum = add(result.sum, *whole);
    if (!fits(result.sum)) return Errc::not_exact;
  }
  return result;
}

/// The part of `total` that a weight has for sure, and the rest of that division.
constexpr Division128 sure_part(UInt128 total, const Figure& weight, const WeightSum& of) noexcept {
  const Division256 division = divide(multiply(total, of.whole(weight).value_or({})), of.sum);
  return {division.quotient.low, division.rest};
}

/// The `count`-th largest of the values in `slots`, each below 10^38. Needs 0 < count ≤ size.
///
/// Halves the range of values, not the list: linear, and the list needs neither order nor copy.
template <class Slots>
constexpr UInt128 nth_largest(const Slots& slots, std::uint64_t count) noexcept {
  UInt128 found{};
  for (int bit = 126; bit >= 0; --bit) {
    UInt128 trial = found;
    (bit >= 64 ? trial.high : trial.low) |= std::uint64_t{1} << (bit % 64);
    std::uint64_t above = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (!less(slots.get(i), trial)) ++above;
    }
    if (above >= count) found = trial;
  }
  return found;
}

/// Puts each weight's units into its slot, by the method of the largest remainder.
///
/// Every weight gets what it has for sure, rounded down; what is left, fewer units than there are
/// weights, goes one each to those with the largest rests, of equal rests to the first. `slots`
/// keep the rests meanwhile: `get(i)` gives back what `set(i, value)` took, any value below 10^38.
template <class Weights, class Slots>
constexpr void apportion(UInt128 total, const Weights& weights, const WeightSum& of,
                         Slots& slots) noexcept {
  UInt128 left = total;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const Division128 part = sure_part(total, weights[i], of);
    left = subtract(left, part.quotient);
    slots.set(i, part.rest);
  }
  const std::uint64_t count = left.low;
  const UInt128 least = count == 0 ? UInt128{} : nth_largest(slots, count);
  std::uint64_t equals = count;  // of those with the least rest that counts, how many get a unit
  for (std::size_t i = 0; count != 0 && i < slots.size(); ++i) {
    if (less(least, slots.get(i))) --equals;
  }
  for (std::size_t i = 0; i < slots.size(); ++i) {
    const Division128 part = sure_part(total, weights[i], of);
    bool gets_one = count != 0 && less(least, part.rest);
    if (count != 0 && part.rest == least && equals != 0) {
      gets_one = true;
      --equals;
    }
    slots.set(i, add(part.quotient, UInt128{0, gets_one ? 1U : 0U}));
  }
}

}  // namespace finq::inline v0_1::detail
