// An exact decimal number of up to 38 digits.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "finq/detail/figure.hpp"
#include "finq/detail/hash.hpp"
#include "finq/detail/write_digits.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// A type of whole numbers: an integer that is no `bool` and no character.
template <class T>
concept WholeNumber = std::integral<T> && sizeof(T) <= 8 &&
                      !std::same_as<std::remove_cv_t<T>, bool> &&
                      !std::same_as<std::remove_cv_t<T>, char> &&
                      !std::same_as<std::remove_cv_t<T>, wchar_t> &&
                      !std::same_as<std::remove_cv_t<T>, char8_t> &&
                      !std::same_as<std::remove_cv_t<T>, char16_t> &&
                      !std::same_as<std::remove_cv_t<T>, char32_t>;

/// An exact decimal number: coefficient × 10^exponent.
///
/// The coefficient has a sign and at most 38 digits, the exponent goes from -32768 to 32767.
/// Two decimals are equal, ordered and hashed by value: 1.0 equals 1.00. There is no negative
/// zero, no infinity and no NaN. Sums, differences and products are exact, or `not_exact`: nothing
/// is ever rounded without a `Rounding`. Never built from a binary floating-point number.
class Decimal {
 public:
  /// The most digits that a coefficient can have.
  static constexpr int max_digits = 38;
  static constexpr int min_exponent = -32768;
  static constexpr int max_exponent = 32767;

  /// Zero.
  constexpr Decimal() noexcept = default;

  /// A whole number; every 64-bit integer fits.
  template <WholeNumber T>
  constexpr Decimal(T value) noexcept
      : high_{value < T{} ? -1 : 0}, low_{static_cast<std::uint64_t>(value)} {}

  /// A binary floating-point number is not an exact decimal: `0.1` is none of the tenths.
  template <std::floating_point T>
  Decimal(T) = delete;  // write "0.1"_decimal, or Decimal::scaled(1, -1) for a tenth

  /// ± (high × 2^64 + low) × 10^exponent.
  ///
  /// Errors: `not_exact` if 38 digits and the exponent's range cannot hold that value.
  static constexpr Result<Decimal> make(bool negative, std::uint64_t high, std::uint64_t low,
                                        int exponent) noexcept {
    const detail::UInt128 coefficient{high, low};
    if (detail::fits(coefficient) && exponent >= min_exponent && exponent <= max_exponent) {
      return Decimal{detail::Figure{coefficient, exponent, negative}};
    }
    return from(detail::fit(negative, {{}, coefficient}, exponent));
  }

  /// coefficient × 10^exponent: `scaled(489, -2)` is 4.89.
  ///
  /// Errors: `not_exact` if the exponent's range cannot hold that value.
  static constexpr Result<Decimal> scaled(std::int64_t coefficient, int exponent) noexcept {
    return Decimal{coefficient}.scaled_by(exponent);
  }

  constexpr bool is_negative() const noexcept { return high_ < 0; }
  constexpr bool is_zero() const noexcept {
    return (static_cast<std::uint64_t>(high_) | low_) == 0;
  }
  /// Whether there is nothing after the point: 2.00 is an integer.
  constexpr bool is_integer() const noexcept { return exponent_ >= 0 || stripped().exponent >= 0; }

  /// The upper 64 bits of the coefficient, which is never negative; see `is_negative`.
  constexpr std::uint64_t coefficient_high() const noexcept { return magnitude().high; }
  /// The lower 64 bits of the coefficient.
  constexpr std::uint64_t coefficient_low() const noexcept { return magnitude().low; }
  /// The power of ten as held; it may differ between equal values (1.0: -1, 1.00: -2).
  constexpr int exponent() const noexcept { return exponent_; }
  /// The digits after the point as held: 2 for 1.50, 0 for 15 × 10^6.
  constexpr int decimals() const noexcept { return exponent_ < 0 ? -int{exponent_} : 0; }

  constexpr Decimal abs() const noexcept { return is_negative() ? -*this : *this; }
  constexpr Decimal operator+() const noexcept { return *this; }
  constexpr Decimal operator-() const noexcept {
    return Decimal{detail::negate(words()), exponent_};
  }

  /// × 10^power, exactly: only the exponent moves.
  ///
  /// Errors: `not_exact` if the exponent would leave its range and the digits cannot make up.
  constexpr Result<Decimal> scaled_by(int power) const noexcept {
    const std::int64_t exponent = std::int64_t{exponent_} + power;
    if (exponent >= min_exponent && exponent <= max_exponent) {
      return Decimal{words(), static_cast<std::int16_t>(exponent)};
    }
    return with_exponent(exponent);
  }

  /// Rounded to `decimals` digits after the point; negative: to tens (-1), hundreds (-2), …
  ///
  /// What has no more digits than that comes back as it is. Errors: `not_exact` if the result
  /// does not fit (possible only where `decimals` is below -32767).
  constexpr Result<Decimal> rounded(int decimals, Rounding how) const noexcept {
    const std::int64_t exponent = exponent_;
    const std::int64_t extra = -exponent - decimals;
    if (extra <= 0) return *this;
    return from(detail::drop_digits(is_negative(), {{}, magnitude()}, extra, false,
                                    -std::int64_t{decimals}, how));
  }

  /// The same value with no trailing zeros in the coefficient; zero with exponent 0.
  constexpr Decimal normalized() const noexcept {
    if (is_zero()) return {};
    return Decimal{detail::strip_zeros(figure(), max_exponent)};
  }

  /// The value as an integer.
  ///
  /// Errors: `not_exact` if it is no integer; `out_of_range` if 64 bits cannot hold it.
  constexpr Result<std::int64_t> to_int64() const noexcept;

  /// How many bytes `write_plain` writes: never more than 2 + 38 + |exponent|.
  constexpr std::size_t plain_size() const noexcept;

  /// Writes plain notation and returns its end: `39800000000`, `-0.25`, `0`.
  ///
  /// No exponent, no trailing zeros after the point, no terminating zero. `out` must have room for
  /// `plain_size()` bytes.
  constexpr char* write_plain(char* out) const noexcept;

  /// By value: 1.0 equals 1.00.
  friend constexpr bool operator==(const Decimal& a, const Decimal& b) noexcept {
    if (a.exponent_ == b.exponent_) return a.high_ == b.high_ && a.low_ == b.low_;
    return (a <=> b) == 0;
  }
  friend constexpr std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
    if (a.exponent_ == b.exponent_) {
      return a.high_ != b.high_ ? a.high_ <=> b.high_ : a.low_ <=> b.low_;
    }
    if (a.is_zero() || b.is_zero() || a.is_negative() != b.is_negative()) {
      return a.sign() <=> b.sign();
    }
    return a.is_negative() ? detail::compare_magnitudes(b.figure(), a.figure())
                           : detail::compare_magnitudes(a.figure(), b.figure());
  }

  friend constexpr Result<Decimal> checked_add(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> checked_sub(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> checked_mul(const Decimal& a, const Decimal& b) noexcept;
  friend constexpr Result<Decimal> divide(const Decimal& a, const Decimal& b, int decimals,
                                          Rounding how) noexcept;
  friend constexpr Result<Decimal> multiply_divide(const Decimal& a, const Decimal& b,
                                                   const Decimal& c, int decimals,
                                                   Rounding how) noexcept;
  friend constexpr Result<Decimal> divide_exact(const Decimal& a, const Decimal& b) noexcept;

  /// The exact sum, difference or product; fails with `not_exact` where 38 digits do not hold it.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator+(const Decimal& a, const Decimal& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator-(const Decimal& a, const Decimal& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Decimal operator*(const Decimal& a, const Decimal& b) {
    return checked_mul(a, b).template value<OnFailure>();
  }
  /// Most quotients have no end: say how many digits, and how they are rounded.
  friend Decimal operator/(Decimal, Decimal) = delete;  // divide(a, b, decimals, how)

 private:
  // Two's complement in 128 bits: below 10^38 in magnitude, so that the sum of two never looks
  // like a number in range when it is not.
  constexpr Decimal(detail::UInt128 words, std::int16_t exponent) noexcept
      : high_{static_cast<std::int64_t>(words.high)}, low_{words.low}, exponent_{exponent} {}

  constexpr explicit Decimal(const detail::Figure& figure) noexcept
      : Decimal{figure.negative ? detail::negate(figure.coefficient) : figure.coefficient,
                static_cast<std::int16_t>(figure.exponent)} {}

  static constexpr Result<Decimal> from(const Result<detail::Figure>& figure) noexcept {
    if (!figure) return figure.error();
    return Decimal{*figure};
  }

  constexpr detail::UInt128 words() const noexcept {
    return {static_cast<std::uint64_t>(high_), low_};
  }
  constexpr detail::UInt128 magnitude() const noexcept {
    return is_negative() ? detail::negate(words()) : words();
  }
  constexpr detail::Figure figure() const noexcept {
    return {magnitude(), exponent_, is_negative()};
  }
  constexpr int sign() const noexcept { return is_negative() ? -1 : is_zero() ? 0 : 1; }

  // Out of line, so that sums of equal exponents stay a handful of instructions.
  [[gnu::noinline]] static constexpr Result<Decimal> add_aligned(const Decimal& a,
                                                                 const Decimal& b) noexcept {
    return from(detail::add(a.figure(), b.figure()));
  }

  // Out of line, as exponents out of range are rare.
  [[gnu::noinline]] constexpr Result<Decimal> with_exponent(std::int64_t exponent) const noexcept {
    return from(detail::fit_exponent({magnitude(), exponent, is_negative()}));
  }

  // Without zeros after the point.
  constexpr detail::Figure stripped() const noexcept {
    if (is_zero()) return {};
    return exponent_ < 0 ? detail::strip_zeros(figure(), 0) : figure();
  }

  std::int64_t high_ = 0;
  std::uint64_t low_ = 0;
  std::int16_t exponent_ = 0;
};

namespace detail {

// Whether a sum of two coefficients, in two's complement, is again one: -10^38 < sum < 10^38.
constexpr bool is_coefficient(UInt128 sum) noexcept {
  constexpr UInt128 largest = subtract(power_of_ten(max_power), UInt128{0, 1});
  constexpr UInt128 twice = add(largest, largest);
  return !less(twice, add(sum, largest));
}

}  // namespace detail

/// a + b. Errors: `not_exact` if the sum needs more than 38 digits.
constexpr Result<Decimal> checked_add(const Decimal& a, const Decimal& b) noexcept {
  if (a.exponent_ == b.exponent_) {
    const detail::UInt128 sum = detail::add(a.words(), b.words());
    if (detail::is_coefficient(sum)) [[likely]]
      return Decimal{sum, a.exponent_};
  }
  return Decimal::add_aligned(a, b);
}

/// a - b. Errors: `not_exact` if the difference needs more than 38 digits.
constexpr Result<Decimal> checked_sub(const Decimal& a, const Decimal& b) noexcept {
  return checked_add(a, -b);
}

/// a × b. Errors: `not_exact` if the product needs more than 38 digits.
constexpr Result<Decimal> checked_mul(const Decimal& a, const Decimal& b) noexcept {
  return Decimal::from(detail::multiply(a.figure(), b.figure()));
}

/// a × b / c, rounded once, at the end, to `decimals` digits after the point.
///
/// The product is 256 bits wide: only the result must fit.
/// Errors: `division_by_zero`; `not_exact` if the rounded result needs more than 38 digits.
constexpr Result<Decimal> multiply_divide(const Decimal& a, const Decimal& b, const Decimal& c,
                                          int decimals, Rounding how) noexcept {
  if (c.is_zero()) return Errc::division_by_zero;
  const std::int64_t exponent = std::int64_t{a.exponent_} + b.exponent_ - c.exponent_;
  const bool negative = (a.is_negative() != b.is_negative()) != c.is_negative();
  return Decimal::from(
      detail::divide({detail::multiply(a.magnitude(), b.magnitude()), c.magnitude(),
                      exponent + decimals, -std::int64_t{decimals}, negative},
                     how));
}

/// a / b, rounded once to `decimals` digits after the point (negative: to tens, hundreds, …).
///
/// Errors: `division_by_zero`; `not_exact` if the rounded quotient needs more than 38 digits.
constexpr Result<Decimal> divide(const Decimal& a, const Decimal& b, int decimals,
                                 Rounding how) noexcept {
  return multiply_divide(a, 1, b, decimals, how);
}

/// a / b with all its digits, as few as it has: 1 / 8 is 0.125, 6 / 2 is 3.
///
/// Errors: `division_by_zero`; `not_exact` if the quotient does not end within 38 digits (1 / 3).
constexpr Result<Decimal> divide_exact(const Decimal& a, const Decimal& b) noexcept {
  if (b.is_zero()) return Errc::division_by_zero;
  return Decimal::from(detail::divide_exact({{{}, a.magnitude()},
                                             b.magnitude(),
                                             0,
                                             std::int64_t{a.exponent_} - b.exponent_,
                                             a.is_negative() != b.is_negative()}));
}

constexpr Result<std::int64_t> Decimal::to_int64() const noexcept {
  const detail::Figure whole = stripped();
  if (whole.exponent < 0) return Errc::not_exact;
  constexpr int word_digits = 19;
  if (is_zero()) return std::int64_t{0};
  if (whole.exponent >= word_digits) return Errc::out_of_range;
  const detail::UInt256 value =
      detail::multiply(whole.coefficient, detail::power_of_ten(static_cast<int>(whole.exponent)));
  const std::uint64_t limit = (std::uint64_t{1} << 63) - (whole.negative ? 0 : 1);
  if (!detail::is_zero(value.high) || value.low.high != 0 || value.low.low > limit) {
    return Errc::out_of_range;
  }
  return static_cast<std::int64_t>(whole.negative ? ~value.low.low + 1 : value.low.low);
}

constexpr std::size_t Decimal::plain_size() const noexcept {
  const detail::Figure value = stripped();
  const std::int64_t digits = detail::count_digits(value.coefficient);
  const std::int64_t sign = value.negative ? 1 : 0;
  if (detail::is_zero(value.coefficient)) return 1;
  if (value.exponent >= 0) return static_cast<std::size_t>(sign + digits + value.exponent);
  const std::int64_t whole = digits + value.exponent;
  return static_cast<std::size_t>(whole > 0 ? sign + digits + 1 : sign + 2 - value.exponent);
}

constexpr char* Decimal::write_plain(char* out) const noexcept {
  const detail::Figure value = stripped();
  const int digits = detail::count_digits(value.coefficient);
  if (value.negative) *out++ = '-';
  if (value.exponent >= 0) {
    out = detail::write_digits(out, value.coefficient, digits);
    const std::int64_t zeros = detail::is_zero(value.coefficient) ? 0 : value.exponent;
    for (std::int64_t i = 0; i < zeros; ++i) *out++ = '0';
    return out;
  }
  const int after = static_cast<int>(-value.exponent);
  if (digits > after) {
    // All digits one place to the right, then the whole part again over the first of them.
    char* const end = detail::write_digits(out + 1, value.coefficient, digits);
    for (int i = 0; i < digits - after; ++i) out[i] = out[i + 1];
    out[digits - after] = '.';
    return end;
  }
  *out++ = '0';
  *out++ = '.';
  for (int i = digits; i < after; ++i) *out++ = '0';
  return detail::write_digits(out, value.coefficient, digits);
}

}  // namespace finq::inline v0_1

/// Equal values have equal hashes, whatever their exponents.
template <>
struct std::hash<finq::Decimal> {
  constexpr std::size_t operator()(const finq::Decimal& value) const noexcept {
    const finq::Decimal key = value.normalized();
    return finq::detail::hash_of_parts(key.exponent() * 2 + key.is_negative(),
                                       key.coefficient_low(), key.coefficient_high());
  }
};
