// The result of a comparison that can fail.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>

#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// Less, equal or greater, or an error: `Result` for `std::strong_ordering`.
///
/// The general `Result` holds its value by default construction, which an ordering has not.
template <>
class [[nodiscard]] Result<std::strong_ordering, Errc> {
 public:
  using value_type = std::strong_ordering;
  using error_type = Errc;

  constexpr Result(std::strong_ordering order) noexcept
      : sign_{static_cast<std::int8_t>(order < 0   ? -1
                                       : order > 0 ? 1
                                                   : 0)} {}
  constexpr Result(Errc error) noexcept : sign_{error} {}

  constexpr bool has_value() const noexcept { return sign_.has_value(); }
  constexpr explicit operator bool() const noexcept { return has_value(); }

  /// The order; fails with the error if there is none.
  template <class OnFailure = detail::OnFailure>
  constexpr std::strong_ordering value() const {
    return sign_.template value<OnFailure>() <=> std::int8_t{0};
  }
  template <class OnFailure = detail::OnFailure>
  constexpr std::strong_ordering operator*() const {
    return value<OnFailure>();
  }

  /// The error; fails with `Errc::no_error` if there is an order.
  template <class OnFailure = detail::OnFailure>
  constexpr const Errc& error() const {
    return sign_.template error<OnFailure>();
  }

  constexpr std::strong_ordering value_or(std::strong_ordering other) const noexcept {
    return has_value() ? value() : other;
  }

  friend constexpr bool operator==(const Result& a, const Result& b) noexcept {
    return a.sign_ == b.sign_;
  }

 private:
  Result<std::int8_t> sign_;
};

}  // namespace finq::inline v0_1
