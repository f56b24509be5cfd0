// An exact amount of one currency.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/decimal.hpp"
#include "finq/detail/ordering_result.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq {

/// An exact amount of one currency: `Money{39'800'000'000, CNY}`.
///
/// The amount counts units of the currency (dollars, not cents) and is never rounded unless asked.
/// Equal when amount and currency are; there is no order, because two currencies have none
/// (`compare` has). Sums are `checked_add`. Trivially copyable, 24 bytes where the alignment allows.
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

  // The currency lies in the tail padding of the amount.
  [[no_unique_address]] Decimal amount_{};
  Currency currency_{};
};

}  // namespace finq

/// By value, as `==`.
template <>
struct std::hash<finq::Money> {
  std::size_t operator()(const finq::Money& money) const noexcept {
    const std::size_t currency = std::hash<finq::Currency>{}(money.currency());
    return std::hash<finq::Decimal>{}(money.amount()) * 31 + currency;
  }
};
