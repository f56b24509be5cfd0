// An exact amount of one currency.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/decimal.hpp"
#include "finq/detail/apportion.hpp"
#include "finq/detail/hash.hpp"
#include "finq/detail/ordering_result.hpp"
#include "finq/detail/tail_padding.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"
#include "finq/shares.hpp"
#include "finq/tables/cash_table.hpp"

namespace finq::inline v0_1 {

/// An exact amount of one currency: `Money{39'800'000'000, CNY}`.
///
/// The amount counts units of the currency (dollars, not cents) and is never rounded unless asked.
/// Equal when amount and currency are; there is no order, because two currencies have none
/// (`compare` has). Sums are `checked_add`. Trivially copyable, 24 bytes on most machines.
class Money {
 public:
  /// Zero of XXX, "no currency".
  constexpr Money() noexcept = default;
  constexpr Money(Decimal amount, Currency currency) noexcept
      : amount_{amount}, currency_{currency} {}

  /// So many minor units: 6459 of GBP (pence; quotes in GBX, GBp, ZAc and ILA are so) is 64.59.
  ///
  /// Errors: `not_defined` if the currency has no minor units (XAU).
  static constexpr Result<Money> from_minor_units(std::int64_t count, Currency currency) noexcept {
    const Result<int> digits = currency.minor_units();
    if (!digits) return digits.error();
    const Result<Decimal> amount = Decimal::scaled(count, -*digits);
    if (!amount) return amount.error();
    return Money{*amount, currency};
  }

  constexpr Decimal amount() const noexcept { return amount_; }
  constexpr Currency currency() const noexcept { return currency_; }
  constexpr bool is_zero() const noexcept { return amount_.is_zero(); }
  constexpr bool is_negative() const noexcept { return amount_.is_negative(); }
  constexpr Money abs() const noexcept { return {amount_.abs(), currency_}; }

  /// The whole number of minor units: 6459 for 64.59 GBP.
  ///
  /// Errors: `not_defined` if the currency has none; `not_exact` if there is a rest (`rounded`
  /// first); `out_of_range` if 64 bits do not hold it.
  constexpr Result<std::int64_t> to_minor_units() const noexcept {
    const Result<int> digits = currency_.minor_units();
    if (!digits) return digits.error();
    const Result<Decimal> count = amount_.scaled_by(*digits);
    if (!count) return count.error();
    return (*count).to_int64();
  }

  /// Rounded to the minor unit of ISO 4217 (JPY 0 digits, USD 2, KWD 3).
  ///
  /// Errors: `not_defined` if the currency has none.
  constexpr Result<Money> rounded(Rounding how) const noexcept {
    const Result<int> digits = currency_.minor_units();
    if (!digits) return digits.error();
    return rounded(*digits, how);
  }

  /// Rounded to so many digits after the point; negative: to tens (-1), hundreds (-2), …
  ///
  /// Errors: `not_exact` as `Decimal::rounded`.
  constexpr Result<Money> rounded(int decimals, Rounding how) const noexcept {
    return with(amount_.rounded(decimals, how));
  }

  /// Rounded to a multiple of `step`: 1.02 EUR to 0.05 is 1.00 EUR, as shops in Finland do.
  ///
  /// Errors: `out_of_range` if the step is not positive; `not_exact`.
  constexpr Result<Money> rounded_to_multiple(const Decimal& step, Rounding how) const noexcept {
    if (step <= Decimal{0}) return Errc::out_of_range;
    const Result<Decimal> count = divide(amount_, step, 0, how);
    if (!count) return count.error();
    return with(checked_mul(*count, step));
  }

  /// Rounded to what can be paid in cash: 0.05 CHF, 0.50 DKK, 5 HUF; to the minor unit where there
  /// is no such rule.
  ///
  /// The rules and their sources are in data/cash_rounding.csv; those of one country of the euro
  /// are no rule of the currency (`rounded_to_multiple`). Round the total, never the lines. The
  /// usual way is `half_up`; in New Zealand 5 cents go either way, as the shop says.
  /// Errors: `not_defined` if the currency has no minor unit.
  constexpr Result<Money> rounded_to_cash(Rounding how) const noexcept;

  /// Divided by ratios, to the minor unit: 100.00 USD by {1, 1, 1} are 33.34, 33.33 and 33.33.
  ///
  /// The sum is always the whole. By the method of the largest remainder: each part is rounded
  /// towards zero, and the units left over go one each to the parts that lost most, of those that
  /// lost the same to the first. A ratio of zero gets nothing; ratios need not sum up to anything.
  /// Errors: `bad_ratio` if one is negative or all are zero; `not_defined` if the currency has no
  /// minor unit; `not_exact` if the amount is no whole number of minor units (`rounded` first), or
  /// if the ratios' sum needs more than 38 digits.
  template <std::size_t N>
  constexpr Result<Shares<Money, N>> allocate(const Decimal (&ratios)[N]) const noexcept {
    Shares<Money, N> parts;
    const Result<Money*> end = allocate(ratios, N, parts.data());
    if (!end) return end.error();
    return parts;
  }
  /// The same for ratios whose number is known later: anything with `data()` and `size()`. Writes
  /// as many parts to `out` and returns the end.
  template <class Ratios>
    requires requires(const Ratios& ratios) { ratios.data() + ratios.size(); }
  constexpr Result<Money*> allocate(const Ratios& ratios, Money* out) const noexcept {
    return allocate(ratios.data(), ratios.size(), out);
  }

  /// Divided into so many parts as equal as can be: 100.00 USD by 3 are 33.34, 33.33 and 33.33.
  ///
  /// The sum is always the whole; the larger parts come first, and differ by one minor unit.
  /// Errors: `bad_ratio` unless `parts` is positive; `not_defined` and `not_exact` as `allocate`.
  constexpr Result<EqualShares<Money>> split(std::int64_t parts) const noexcept;

  constexpr Money operator+() const noexcept { return *this; }
  constexpr Money operator-() const noexcept { return {-amount_, currency_}; }

  friend constexpr bool operator==(const Money& a, const Money& b) noexcept {
    return a.currency_ == b.currency_ && a.amount_ == b.amount_;
  }

  /// Less, equal or greater. Errors: `currency_mismatch`.
  friend constexpr Result<std::strong_ordering> compare(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.amount_ <=> b.amount_;
  }

  /// The exact sum. Errors: `currency_mismatch`; `not_exact` if it needs more than 38 digits.
  friend constexpr Result<Money> checked_add(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.with(checked_add(a.amount_, b.amount_));
  }

  /// The exact difference. Errors: `currency_mismatch`; `not_exact`.
  friend constexpr Result<Money> checked_sub(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return a.with(checked_sub(a.amount_, b.amount_));
  }

  /// The exact product. Errors: `not_exact` if it needs more than 38 digits.
  friend constexpr Result<Money> checked_mul(const Money& a, const Decimal& factor) noexcept {
    return a.with(checked_mul(a.amount_, factor));
  }

  /// The quotient, rounded once to the minor unit of ISO 4217.
  ///
  /// Errors: `division_by_zero`; `not_defined` if the currency has no minor unit; `not_exact`.
  friend constexpr Result<Money> divide(const Money& a, const Decimal& by, Rounding how) noexcept {
    const Result<int> digits = a.currency_.minor_units();
    if (!digits) return digits.error();
    return a.with(divide(a.amount_, by, *digits, how));
  }

  /// How many times `b` is `a`, rounded. Errors: `currency_mismatch`, `division_by_zero`,
  /// `not_exact`.
  friend constexpr Result<Decimal> divide(const Money& a, const Money& b, int decimals,
                                          Rounding how) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return divide(a.amount_, b.amount_, decimals, how);
  }

  /// The exact product; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Money& a, const Decimal& factor) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Decimal& factor, const Money& a) {
    return checked_mul(a, factor).template value<OnFailure>();
  }

  /// How many times `b` is `a`, exactly. Errors: `currency_mismatch`, `division_by_zero`;
  /// `not_exact` where the decimals never end (`divide` rounds).
  friend constexpr Result<Decimal> operator/(const Money& a, const Money& b) noexcept {
    if (a.currency_ != b.currency_) return Errc::currency_mismatch;
    return divide_exact(a.amount_, b.amount_);
  }

 private:
  constexpr Result<Money> with(const Result<Decimal>& amount) const noexcept {
    if (!amount) return amount.error();
    return Money{*amount, currency_};
  }

  // The magnitude in minor units, for what must not lose one.
  constexpr Result<detail::UInt128> whole_units() const noexcept;
  constexpr Money from_units(detail::UInt128 units) const noexcept;
  constexpr Result<Money*> allocate(const Decimal* ratios, std::size_t count,
                                    Money* out) const noexcept;

  // The currency lies in the tail padding of the amount.
  FINQ_SHARES_TAIL Decimal amount_{};
  Currency currency_{};
};

namespace detail {

struct RatioList {
  const Decimal* ratios;
  std::size_t count;

  constexpr std::size_t size() const noexcept { return count; }
  constexpr Figure operator[](std::size_t index) const noexcept {
    const Decimal ratio = ratios[index].normalized();
    return {
        {ratio.coefficient_high(), ratio.coefficient_low()}, ratio.exponent(), ratio.is_negative()};
  }
};

// Amounts as whole numbers below 10^38.
struct PartList {
  Money* parts;
  std::size_t count;

  constexpr std::size_t size() const noexcept { return count; }
  constexpr UInt128 get(std::size_t index) const noexcept {
    const Decimal amount = parts[index].amount();
    return {amount.coefficient_high(), amount.coefficient_low()};
  }
  constexpr void set(std::size_t index, UInt128 value) const noexcept {
    parts[index] = {*Decimal::make(false, value.high, value.low, 0), {}};
  }
};

}  // namespace detail

constexpr Result<Money> Money::rounded_to_cash(Rounding how) const noexcept {
  const Result<int> digits = currency_.minor_units();
  if (!digits) return digits.error();
  for (const tables::CashRow& row : tables::cash_rows) {
    if (row.packed != currency_.packed()) continue;
    return rounded_to_multiple(*Decimal::scaled(row.units, -*digits), how);
  }
  return rounded(*digits, how);
}

constexpr Result<detail::UInt128> Money::whole_units() const noexcept {
  const Result<int> digits = currency_.minor_units();
  if (!digits) return digits.error();
  const Result<Decimal> scaled = amount_.scaled_by(*digits);
  if (!scaled) return scaled.error();
  const Decimal count = (*scaled).normalized();
  if (count.exponent() < 0) return Errc::not_exact;
  return detail::WeightSum{}.whole(
      {{count.coefficient_high(), count.coefficient_low()}, count.exponent(), false});
}

// The way back from `whole_units`, or from a part of them: it always fits.
constexpr Money Money::from_units(detail::UInt128 units) const noexcept {
  const int digits = currency_.minor_units().value_or(0);
  return {*Decimal::make(is_negative(), units.high, units.low, -digits), currency_};
}

constexpr Result<Money*> Money::allocate(const Decimal* ratios, std::size_t count,
                                         Money* out) const noexcept {
  const Result<detail::UInt128> units = whole_units();
  if (!units) return units.error();
  const detail::RatioList weights{ratios, count};
  const Result<detail::WeightSum> sum = detail::sum_of(weights);
  if (!sum) return sum.error();
  detail::PartList parts{out, count};
  detail::apportion(*units, weights, *sum, parts);
  for (std::size_t i = 0; i < count; ++i) out[i] = from_units(parts.get(i));
  return out + count;
}

constexpr Result<EqualShares<Money>> Money::split(std::int64_t parts) const noexcept {
  if (parts <= 0) return Errc::bad_ratio;
  const Result<detail::UInt128> units = whole_units();
  if (!units) return units.error();
  const auto count = static_cast<std::uint64_t>(parts);
  const detail::Division128 each = detail::divide(*units, detail::UInt128{0, count});
  return EqualShares<Money>{from_units(detail::add(each.quotient, {0, 1})), each.rest.low,
                            from_units(each.quotient), count};
}

}  // namespace finq::inline v0_1

/// By value, as `==`.
template <>
struct std::hash<finq::Money> {
  std::size_t operator()(const finq::Money& money) const noexcept {
    return finq::detail::hash_of_parts(std::hash<finq::Decimal>{}(money.amount()),
                                       std::hash<finq::Currency>{}(money.currency()));
  }
};
