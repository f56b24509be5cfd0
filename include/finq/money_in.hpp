// An exact amount whose currency is part of its type.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/decimal.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"
#include "finq/shares.hpp"

namespace finq::inline v0_1 {

/// An exact amount of the currency `C`: `MoneyIn<USD>{5}`.
///
/// As Money, with the check of the currency made by the compiler: amounts of one currency add up
/// and have an order, and mixing two currencies does not compile. Becomes a Money by itself, and a
/// Money becomes one by `from`. `C` is a currency with a name and static storage: a constant of
/// finq, or one of your own:
///
///     inline constexpr Currency POINTS = *Currency::custom("PTS", 0);
template <const Currency& C>
class MoneyIn {
 public:
  static constexpr Currency currency() noexcept { return C; }

  /// Zero.
  constexpr MoneyIn() noexcept = default;
  constexpr explicit MoneyIn(Decimal amount) noexcept : amount_{amount} {}

  /// Error: `currency_mismatch`.
  static constexpr Result<MoneyIn> from(const Money& money) noexcept {
    if (money.currency() != C) return Errc::currency_mismatch;
    return MoneyIn{money.amount()};
  }
  static constexpr Result<MoneyIn> from(const Result<Money>& money) noexcept {
    if (!money) return money.error();
    return from(*money);
  }

  constexpr Money money() const noexcept { return {amount_, C}; }
  constexpr operator Money() const noexcept { return money(); }

  constexpr Decimal amount() const noexcept { return amount_; }
  constexpr bool is_zero() const noexcept { return amount_.is_zero(); }
  constexpr bool is_negative() const noexcept { return amount_.is_negative(); }
  constexpr MoneyIn abs() const noexcept { return MoneyIn{amount_.abs()}; }
  constexpr MoneyIn operator+() const noexcept { return *this; }
  constexpr MoneyIn operator-() const noexcept { return MoneyIn{-amount_}; }

  /// These are Money's, errors and all.
  constexpr Result<MoneyIn> rounded(Rounding how) const noexcept {
    return from(money().rounded(how));
  }
  constexpr Result<MoneyIn> rounded(int decimals, Rounding how) const noexcept {
    return from(money().rounded(decimals, how));
  }
  constexpr Result<MoneyIn> rounded_to_multiple(const Decimal& step, Rounding how) const noexcept {
    return from(money().rounded_to_multiple(step, how));
  }
  constexpr Result<MoneyIn> rounded_to_cash(Rounding how) const noexcept {
    return from(money().rounded_to_cash(how));
  }
  template <std::size_t N>
  constexpr Result<Shares<MoneyIn, N>> allocate(const Decimal (&ratios)[N]) const noexcept {
    const Result<Shares<Money, N>> parts = money().allocate(ratios);
    if (!parts) return parts.error();
    Shares<MoneyIn, N> result;
    for (std::size_t i = 0; i < N; ++i) result.data()[i] = MoneyIn{(*parts)[i].amount()};
    return result;
  }

  constexpr Result<EqualShares<MoneyIn>> split(std::int64_t parts) const noexcept {
    const Result<EqualShares<Money>> shares = money().split(parts);
    if (!shares) return shares.error();
    return shares->transform([](const Money& part) { return MoneyIn{part.amount()}; });
  }

  friend constexpr bool operator==(const MoneyIn& a, const MoneyIn& b) noexcept {
    return a.amount_ == b.amount_;
  }
  friend constexpr std::strong_ordering operator<=>(const MoneyIn& a, const MoneyIn& b) noexcept {
    return a.amount_ <=> b.amount_;
  }

  /// Errors: `not_exact` if the result needs more than 38 digits.
  friend constexpr Result<MoneyIn> checked_add(const MoneyIn& a, const MoneyIn& b) noexcept {
    return of(checked_add(a.amount_, b.amount_));
  }
  friend constexpr Result<MoneyIn> checked_sub(const MoneyIn& a, const MoneyIn& b) noexcept {
    return of(checked_sub(a.amount_, b.amount_));
  }
  friend constexpr Result<MoneyIn> checked_mul(const MoneyIn& a, const Decimal& factor) noexcept {
    return of(checked_mul(a.amount_, factor));
  }
  /// Rounded once to the minor unit. Errors: `division_by_zero`, `not_defined`, `not_exact`.
  friend constexpr Result<MoneyIn> divide(const MoneyIn& a, const Decimal& by,
                                          Rounding how) noexcept {
    return from(divide(a.money(), by, how));
  }
  /// How many times `b` is `a`. Errors: `division_by_zero`, `not_exact`.
  friend constexpr Result<Decimal> operator/(const MoneyIn& a, const MoneyIn& b) noexcept {
    return divide_exact(a.amount_, b.amount_);
  }

  /// The same; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator+(const MoneyIn& a, const MoneyIn& b) {
    return MoneyIn{checked_add(a.amount_, b.amount_).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator-(const MoneyIn& a, const MoneyIn& b) {
    return MoneyIn{checked_sub(a.amount_, b.amount_).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator*(const MoneyIn& a, const Decimal& factor) {
    return MoneyIn{checked_mul(a.amount_, factor).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyIn operator*(const Decimal& factor, const MoneyIn& a) {
    return MoneyIn{checked_mul(a.amount_, factor).template value<OnFailure>()};
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyIn& operator+=(const MoneyIn& other) {
    return *this = *this + other;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyIn& operator-=(const MoneyIn& other) {
    return *this = *this - other;
  }

 private:
  static constexpr Result<MoneyIn> of(const Result<Decimal>& amount) noexcept {
    if (!amount) return amount.error();
    return MoneyIn{*amount};
  }

  Decimal amount_{};
};

namespace detail {

// An operator of its own for two currencies: they would become Money otherwise, and that adds up.
template <const Currency& A, const Currency& B>
constexpr void refuse_two_currencies() noexcept {
  static_assert(A == B, "these amounts are of two currencies: convert one of them first");
}

}  // namespace detail

template <const Currency& A, const Currency& B>
constexpr MoneyIn<A> operator+(const MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a + MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A> operator-(const MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a - MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A>& operator+=(MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a = a + b;
}
template <const Currency& A, const Currency& B>
constexpr MoneyIn<A>& operator-=(MoneyIn<A>& a, const MoneyIn<B>& b) {
  detail::refuse_two_currencies<A, B>();
  return a = a - b;
}
template <const Currency& A, const Currency& B>
constexpr Result<MoneyIn<A>> checked_add(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return checked_add(a, MoneyIn<A>{b.amount()});
}
template <const Currency& A, const Currency& B>
constexpr Result<MoneyIn<A>> checked_sub(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return checked_sub(a, MoneyIn<A>{b.amount()});
}
template <const Currency& A, const Currency& B>
constexpr Result<Decimal> operator/(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a / MoneyIn<A>{b.amount()};
}
template <const Currency& A, const Currency& B>
constexpr bool operator==(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a.amount() == b.amount();
}
template <const Currency& A, const Currency& B>
constexpr std::strong_ordering operator<=>(const MoneyIn<A>& a, const MoneyIn<B>& b) noexcept {
  detail::refuse_two_currencies<A, B>();
  return a.amount() <=> b.amount();
}

}  // namespace finq::inline v0_1

/// By value, as `==`.
template <const finq::Currency& C>
struct std::hash<finq::MoneyIn<C>> {
  std::size_t operator()(const finq::MoneyIn<C>& money) const noexcept {
    return std::hash<finq::Money>{}(money.money());
  }
};
