// Amounts of several currencies, added without converting.
// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstddef>
#include <new>
#include <type_traits>

#include "finq/currency.hpp"
#include "finq/decimal.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// Exact amounts of up to ten currencies: what `Money + Money` is.
///
/// Nothing is converted until `in` is asked for it. Amounts of one currency are added up, and what
/// comes to zero is not in the bag: the order of additions does not matter. A bag that is full
/// refuses a further currency (`bag_is_full`) and loses nothing. Holds its amounts itself, without
/// allocation; trivially copyable, 248 bytes (compilers copy up to 256 in place).
class MoneyBag {
 public:
  static constexpr std::size_t capacity = 10;

  /// Empty.
  constexpr MoneyBag() noexcept : storage_(make()) {}

  /// One amount, or nothing where it is zero.
  constexpr MoneyBag(const Money& money) noexcept : MoneyBag() {
    if (!money.is_zero()) insert(0, money);
  }
  template <std::convertible_to<Money> T>
  constexpr MoneyBag(const T& money) noexcept : MoneyBag(Money{money}) {}

  constexpr bool is_empty() const noexcept { return size_ == 0; }
  constexpr std::size_t size() const noexcept { return size_; }

  /// The amounts in the order of their codes, none of them zero.
  constexpr const Money* begin() const noexcept { return storage_.items; }
  constexpr const Money* end() const noexcept { return storage_.items + size_; }

  /// The amount of this currency, which may be zero.
  constexpr Money operator[](Currency currency) const noexcept {
    const std::size_t at = place_of(currency);
    return has(at, currency) ? storage_.items[at] : Money{0, currency};
  }

  /// The one amount in the bag.
  ///
  /// Errors: `currency_mismatch` if there are several; `not_defined` if it is empty, since nothing
  /// says zero of what.
  constexpr Result<Money> single() const noexcept {
    if (size_ > 1) return Errc::currency_mismatch;
    if (size_ == 0) return Errc::not_defined;
    return storage_.items[0];
  }
  /// The same where the currency is known: an empty bag is zero of it. Error: `currency_mismatch`.
  constexpr Result<Money> single(Currency currency) const noexcept {
    if (size_ > 1 || (size_ == 1 && storage_.items[0].currency() != currency)) {
      return Errc::currency_mismatch;
    }
    return (*this)[currency];
  }

  /// All of it in one currency: each amount converted and rounded by itself, then added up, so that
  /// the lines of a report sum up to its total.
  ///
  /// `rates` is what has `convert(Money, Currency, Rounding)`: an `Fx`, which takes a `Side` as
  /// well. Errors: those of `convert`; `not_exact`.
  template <class Rates, class... Side>
  constexpr Result<Money> in(Currency currency, const Rates& rates, Rounding how,
                             Side... side) const {
    Result<Money> sum = Money{0, currency};
    for (const Money& money : *this) {
      const Result<Money> converted = rates.convert(money, currency, how, side...);
      if (!converted) return converted.error();
      sum = checked_add(*sum, *converted);
      if (!sum) return sum;
    }
    return sum;
  }

  friend constexpr bool operator==(const MoneyBag& a, const MoneyBag& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i) {
      if (!(a.storage_.items[i] == b.storage_.items[i])) return false;
    }
    return true;
  }

  /// Errors of the sum: `bag_is_full`; `not_exact` if an amount needs more than 38 digits.
  friend constexpr Result<MoneyBag> checked_add(const MoneyBag& a, const MoneyBag& b) noexcept {
    MoneyBag sum = a;
    if (const Refusal refusal = sum.add(b)) return refusal.reason;
    return sum;
  }
  friend constexpr Result<MoneyBag> checked_sub(const MoneyBag& a, const MoneyBag& b) noexcept {
    MoneyBag difference = a;
    if (const Refusal refusal = difference.subtract(b)) return refusal.reason;
    return difference;
  }
  /// Every amount times the factor. Errors: `not_exact`.
  friend constexpr Result<MoneyBag> checked_mul(const MoneyBag& a, const Decimal& factor) noexcept {
    MoneyBag product;
    if (factor.is_zero()) return product;
    for (const Money& money : a) {
      const Result<Money> amount = checked_mul(money, factor);
      if (!amount) return amount.error();
      product.insert(product.size_, *amount);
    }
    return product;
  }

  /// The same; fails where they return an error, and leaves the bag as it was.
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator+=(const Money& money) {
    if (const Refusal refusal = add(money)) OnFailure::fail(refusal.reason);
    return *this;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator-=(const Money& money) {
    return this->template operator+=<OnFailure>(-money);
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator+=(const MoneyBag& other) {
    return *this = *this + other;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr MoneyBag& operator-=(const MoneyBag& other) {
    return *this = *this - other;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator+(const MoneyBag& a, const MoneyBag& b) {
    // Not by way of `checked_add`: a copy of a bag costs more than the sum.
    MoneyBag sum = a;
    if (const Refusal refusal = sum.add(b)) OnFailure::fail(refusal.reason);
    return sum;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator-(const MoneyBag& a, const MoneyBag& b) {
    MoneyBag difference = a;
    if (const Refusal refusal = difference.subtract(b)) OnFailure::fail(refusal.reason);
    return difference;
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator*(const MoneyBag& a, const Decimal& factor) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr MoneyBag operator*(const Decimal& factor, const MoneyBag& a) {
    return checked_mul(a, factor).template value<OnFailure>();
  }
  friend constexpr MoneyBag operator-(const MoneyBag& a) noexcept {
    MoneyBag negative;
    for (const Money& money : a) negative.insert(negative.size_, -money);
    return negative;
  }

 private:
  // Room for the amounts, which are made only where they are put: an empty bag costs nothing.
  union Storage {
    constexpr Storage() noexcept : none{} {}
    constexpr explicit Storage(bool) noexcept : items{} {}
    char none;
    Money items[capacity];
  };
  // Constant evaluation has no elements that begin to exist later.
  static constexpr Storage make() noexcept {
    if (std::is_constant_evaluated()) return Storage{true};
    return Storage{};
  }

  struct Refusal {
    Errc reason = Errc::no_error;
    constexpr explicit operator bool() const noexcept { return reason != Errc::no_error; }
  };

  // Where the currency is, or belongs.
  constexpr std::size_t place_of(Currency currency) const noexcept {
    std::size_t at = 0;
    while (at < size_ && storage_.items[at].currency() < currency) ++at;
    return at;
  }
  constexpr bool has(std::size_t at, Currency currency) const noexcept {
    return at < size_ && storage_.items[at].currency() == currency;
  }

  constexpr void put(std::size_t at, const Money& money) noexcept {
    if (std::is_constant_evaluated()) {
      storage_.items[at] = money;
    } else {
      ::new (static_cast<void*>(storage_.items + at)) Money(money);
    }
  }
  constexpr void insert(std::size_t at, const Money& money) noexcept {
    for (std::size_t i = size_; i > at; --i) put(i, storage_.items[i - 1]);
    put(at, money);
    ++size_;
  }
  constexpr void erase(std::size_t at) noexcept {
    --size_;
    for (std::size_t i = at; i < size_; ++i) put(i, storage_.items[i + 1]);
  }

  constexpr Refusal add(const Money& money) noexcept {
    const std::size_t at = place_of(money.currency());
    if (has(at, money.currency())) {
      const Result<Money> sum = checked_add(storage_.items[at], money);
      if (!sum) return {sum.error()};
      sum->is_zero() ? erase(at) : put(at, *sum);
    } else if (!money.is_zero()) {
      if (size_ == capacity) return {Errc::bag_is_full};
      insert(at, money);
    }
    return {};
  }

  // Half done where they refuse.
  constexpr Refusal add(const MoneyBag& other) noexcept {
    for (const Money& money : other) {
      if (const Refusal refusal = add(money)) return refusal;
    }
    return {};
  }
  constexpr Refusal subtract(const MoneyBag& other) noexcept {
    for (const Money& money : other) {
      if (const Refusal refusal = add(-money)) return refusal;
    }
    return {};
  }

  std::size_t size_ = 0;
  Storage storage_;
};

/// Always a bag, also for two amounts of one currency: `single()` gives back the one Money, and
/// `checked_add` adds what must be of one currency. Fails with `not_exact` beyond 38 digits.
template <class OnFailure = detail::OnFailure>
constexpr MoneyBag operator+(const Money& a, const Money& b) {
  MoneyBag sum{a};
  sum.template operator+=<OnFailure>(b);
  return sum;
}
template <class OnFailure = detail::OnFailure>
constexpr MoneyBag operator-(const Money& a, const Money& b) {
  MoneyBag difference{a};
  difference.template operator-=<OnFailure>(b);
  return difference;
}

}  // namespace finq::inline v0_1
