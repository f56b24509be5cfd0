// A value, or the reason why there is none.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <string_view>
#include <type_traits>
#include <utility>

#include "finq/detail/tail_padding.hpp"

namespace finq::inline v0_1 {

/// Why a calculation has no answer. Each enumerator is a whole reason; `describe` says it in words.
enum class Errc : std::uint8_t {
  not_exact,          ///< the exact result does not fit in 38 digits; it is never rounded for you
  division_by_zero,   ///< the divisor is zero
  currency_mismatch,  ///< two currencies where one is needed
  unknown_currency,   ///< no such currency code
  bag_is_full,        ///< a MoneyBag has no room for another currency
  no_such_date,       ///< not a day of the calendar (February 30)
  out_of_range,       ///< outside what the type can hold
  needs_a_year,       ///< the period names no year
  needs_a_reference_date,   ///< the period is relative and no reference date was given
  needs_a_direction,        ///< a length of time alone does not say from when
  needs_a_fiscal_calendar,  ///< the period is fiscal and no fiscal calendar was given
  not_a_period,             ///< the text or the parts make no period
  bad_ratio,                ///< ratios must not be negative, and one must be positive
  bad_unit,                 ///< the unit does not fit the operation
  no_rate,                  ///< there is no exchange rate for that day and those currencies
  rate_does_not_apply,      ///< the exchange rate is between other currencies
  rates_not_in_order,       ///< exchange rates are not sorted, or one is there twice
  rates_differ,             ///< two exchange rates of one day and pair are not the same
  wrong_kind,               ///< the quantity is of another kind
  not_defined,              ///< the operation has no meaning for these operands
  no_error,                 ///< `error()` was asked of a result that holds a value
  no_value,                 ///< the value was asked of a result that holds an error
};

/// The reason in words: lower case, no full stop, zero-terminated.
constexpr std::string_view describe(Errc reason) noexcept {
  switch (reason) {
    case Errc::not_exact: return "the exact result does not fit in 38 digits";
    case Errc::division_by_zero: return "division by zero";
    case Errc::currency_mismatch: return "the currencies differ";
    case Errc::unknown_currency: return "no such currency";
    case Errc::bag_is_full: return "no room for another currency";
    case Errc::no_such_date: return "no such date";
    case Errc::out_of_range: return "out of range";
    case Errc::needs_a_year: return "the period needs a year";
    case Errc::needs_a_reference_date: return "the period needs a reference date";
    case Errc::needs_a_direction: return "the length of time needs a direction";
    case Errc::needs_a_fiscal_calendar: return "the period needs a fiscal calendar";
    case Errc::not_a_period: return "not a period";
    case Errc::bad_ratio: return "the ratios are negative or all zero";
    case Errc::bad_unit: return "the unit does not fit";
    case Errc::no_rate: return "no such exchange rate";
    case Errc::rate_does_not_apply: return "the exchange rate is between other currencies";
    case Errc::rates_not_in_order: return "the exchange rates are not in order";
    case Errc::rates_differ: return "two exchange rates of one day and pair differ";
    case Errc::wrong_kind: return "the quantity is of another kind";
    case Errc::not_defined: return "not defined";
    case Errc::no_error: return "the result holds a value, not an error";
    case Errc::no_value: return "the result holds an error, not a value";
  }
  return "unknown reason";
}

/// What finq throws where a failure cannot be returned: operators, and `Result::value()`.
///
/// Without exceptions the program is aborted instead.
class Error : public std::exception {
 public:
  explicit Error(Errc code) noexcept : code_{code} {}

  /// The reason; `Errc::no_value` for an `ErrorOf` another error type.
  Errc code() const noexcept { return code_; }
  const char* what() const noexcept override { return describe(code_).data(); }

 private:
  Errc code_;
};

/// What `Result<T, E>::value()` throws when `E` is not `Errc`: carries the whole error.
template <class E>
class ErrorOf : public Error {
 public:
  explicit ErrorOf(E error) : Error{Errc::no_value}, error_{std::move(error)} {}
  const E& error() const noexcept { return error_; }

 private:
  E error_;
};

namespace detail {

// Objects built with and without exceptions can be linked into one program: what differs
// between them has different names.
#if defined(__cpp_exceptions) || defined(_CPPUNWIND)
inline namespace throws {
struct OnFailure {
  template <class E>
  [[noreturn]] static void fail(const E& error) {
    if constexpr (std::is_same_v<E, Errc>) {
      throw Error{error};
    } else {
      throw ErrorOf<E>{error};
    }
  }
};
#else
inline namespace aborts {
struct OnFailure {
  template <class E>
  [[noreturn]] static void fail(const E&) {
    std::abort();
  }
};
#endif

// Not constexpr on purpose: a constant expression that fails does not compile.
[[noreturn]] inline void fail(Errc reason) { OnFailure::fail(reason); }

}  // namespace throws or aborts
}  // namespace detail

/// A value of `T`, or an error of `E`: what a function returns that can fail.
///
/// Like C++23's `std::expected`, with less of it: regular, constexpr, trivially copyable when `T`
/// and `E` are. It converts from both, so that a function returns either. `T` and `E` must be
/// default constructible. Access is checked: asking for what is not there throws `Error`
/// (`ErrorOf<E>` if `E` is not `Errc`), and aborts where there are no exceptions.
template <class T, class E = Errc>
class [[nodiscard]] Result {
  static_assert(!std::is_same_v<T, E>, "finq::Result: value and error must be of different types");

 public:
  using value_type = T;
  using error_type = E;

  // The casts here are what std::move does, without a function to instantiate for each type.
  constexpr Result(T value) : value_{static_cast<T&&>(value)}, has_value_{true} {}
  constexpr Result(E error) : error_{static_cast<E&&>(error)}, has_value_{false} {}

  constexpr bool has_value() const noexcept { return has_value_; }
  constexpr explicit operator bool() const noexcept { return has_value_; }

  /// The value; fails with the error if there is none.
  template <class OnFailure = detail::OnFailure>
  constexpr const T& value() const& {
    if (!has_value_) OnFailure::fail(error_);
    return value_;
  }
  template <class OnFailure = detail::OnFailure>
  constexpr T&& value() && {
    if (!has_value_) OnFailure::fail(error_);
    return static_cast<T&&>(value_);
  }
  constexpr const T& operator*() const& { return value(); }
  constexpr T&& operator*() && { return static_cast<Result&&>(*this).value(); }
  constexpr const T* operator->() const { return &value(); }

  /// The error; fails with `Errc::no_error` if there is a value.
  template <class OnFailure = detail::OnFailure>
  constexpr const E& error() const {
    if (has_value_) OnFailure::fail(Errc::no_error);
    return error_;
  }

  /// The value, or `other` if there is none.
  constexpr T value_or(T other) const {
    if (has_value_) return value_;
    return other;
  }

  /// `function(value)` as a result, or the same error. The type is deduced, as that of
  /// std::expected: to ask whether there is one instantiates `function`.
  template <class F>
  constexpr auto transform(F&& function) const {
    using Transformed = Result<std::remove_cvref_t<decltype(function(value_))>, E>;
    return has_value_ ? Transformed{function(value_)} : Transformed{error_};
  }

  /// `function(value)`, which is itself a result with the same kind of error, or the same error.
  template <class F>
  constexpr auto and_then(F&& function) const {
    using Next = std::remove_cvref_t<decltype(function(value_))>;
    return has_value_ ? Next{function(value_)} : Next{error_};
  }

  /// Equal when both hold equal values, or both hold equal errors.
  friend constexpr bool operator==(const Result& a, const Result& b) {
    if (a.has_value_ != b.has_value_) return false;
    return a.has_value_ ? a.value_ == b.value_ : a.error_ == b.error_;
  }
  friend constexpr bool operator==(const Result& a, const T& b) {
    return a.has_value_ && a.value_ == b;
  }
  friend constexpr bool operator==(const Result& a, const E& b) {
    return !a.has_value_ && a.error_ == b;
  }

 private:
  // The tail padding of the value (Decimal: 6 bytes) has room for the rest.
  FINQ_SHARES_TAIL T value_{};
  FINQ_SHARES_TAIL E error_{};
  bool has_value_;
};

}  // namespace finq::inline v0_1

/// That of the value; of an error, another than that of a value with the same hash.
template <class T, class E>
struct std::hash<finq::Result<T, E>> {
  std::size_t operator()(const finq::Result<T, E>& result) const noexcept {
    return result ? std::hash<T>{}(*result) : ~std::hash<E>{}(result.error());
  }
};
