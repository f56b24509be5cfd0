// Decimal arithmetic of any length, digit by digit: an oracle.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "finq/decimal.hpp"

#if defined(__clang__)
// The oracle is not what is looked at: without this it takes nine tenths of the time.
#pragma clang attribute push(__attribute__((no_sanitize("coverage", "address", "undefined"))), \
                             apply_to = function)
#endif

namespace fuzz {

/// A whole number from zero on: its decimal digits, the lowest first, without zeros behind them.
/// Slow and plain on purpose: it shares nothing with what it judges.
class Natural {
 public:
  Natural() = default;
  explicit Natural(std::uint64_t value) {
    for (; value != 0; value /= 10) digits_ += static_cast<char>(value % 10);
  }

  bool is_zero() const { return digits_.empty(); }
  std::size_t size() const { return digits_.size(); }
  int digit(std::size_t at) const { return at < digits_.size() ? digits_[at] : 0; }
  /// How many zeros it ends with; 0 of zero itself.
  std::size_t zeros() const {
    std::size_t count = 0;
    while (count < size() && digit(count) == 0) ++count;
    return count;
  }
  /// × 10^power; a negative power cuts digits off.
  Natural shifted(std::int64_t power) const {
    Natural result;
    if (power >= 0) {
      if (!is_zero()) result.digits_ = std::string(static_cast<std::size_t>(power), 0) + digits_;
    } else if (static_cast<std::size_t>(-power) < size()) {
      result.digits_ = digits_.substr(static_cast<std::size_t>(-power));
    }
    return result;
  }

  friend bool operator==(const Natural&, const Natural&) = default;
  friend bool operator<(const Natural& a, const Natural& b) {
    if (a.size() != b.size()) return a.size() < b.size();
    const char* const x = a.digits_.data();
    const char* const y = b.digits_.data();
    for (std::size_t left = a.size(); left > 0; --left) {
      if (x[left - 1] != y[left - 1]) return x[left - 1] < y[left - 1];
    }
    return false;
  }
  friend Natural operator+(const Natural& a, const Natural& b) {
    if (a.size() < b.size()) return b + a;
    Natural sum;
    sum.digits_ = a.digits_ + '\0';
    char* const digits = sum.digits_.data();
    const char* const other = b.digits_.data();
    const std::size_t size = a.size(), other_size = b.size();
    int carry = 0;
    for (std::size_t i = 0; i <= size && (i < other_size || carry != 0); ++i) {
      const int digit = digits[i] + (i < other_size ? other[i] : 0) + carry;
      carry = digit / 10;
      digits[i] = static_cast<char>(digit % 10);
    }
    sum.trim();
    return sum;
  }
  /// Needs b not above a.
  friend Natural operator-(Natural a, const Natural& b) {
    a.subtract(b);
    return a;
  }
  friend Natural operator*(const Natural& a, const Natural& b) {
    Natural product;
    for (std::size_t i = 0; i < b.size(); ++i) {
      const Natural row = a.shifted(static_cast<std::int64_t>(i));
      for (int times = b.digit(i); times > 0; --times) product = product + row;
    }
    return product;
  }
  /// Quotient and rest, by long division; b is not zero.
  friend std::pair<Natural, Natural> divided(const Natural& a, const Natural& b) {
    Natural quotient, rest;
    quotient.digits_.resize(a.size());
    for (std::size_t left = a.size(); left > 0; --left) {
      const std::size_t i = left - 1;
      rest.digits_.insert(rest.digits_.begin(), static_cast<char>(a.digit(i)));
      rest.trim();
      for (; !(rest < b); rest.subtract(b)) ++quotient.digits_[i];
    }
    quotient.trim();
    return {quotient, rest};
  }

 private:
  void subtract(const Natural& other) {
    char* const digits = digits_.data();
    const char* const others = other.digits_.data();
    const std::size_t count = size(), other_size = other.size();
    int borrowed = 0;
    for (std::size_t i = 0; i < count && (i < other_size || borrowed != 0); ++i) {
      const int digit = digits[i] - (i < other_size ? others[i] : 0) - borrowed;
      borrowed = digit < 0 ? 1 : 0;
      digits[i] = static_cast<char>(digit + 10 * borrowed);
    }
    trim();
  }
  void trim() {
    while (!digits_.empty() && digits_.back() == 0) digits_.pop_back();
  }

  std::string digits_;
};

/// ± digits × 10^exponent, of any length; zero is not negative and has the exponent 0, and digits
/// do not end with zeros: equal values are equal member by member.
struct BigDecimal {
  Natural digits;
  std::int64_t exponent = 0;
  bool is_negative = false;

  BigDecimal() = default;
  BigDecimal(bool negative, const Natural& value, std::int64_t power)
      : digits{value.shifted(-static_cast<std::int64_t>(value.zeros()))},
        exponent{value.is_zero() ? 0 : power + static_cast<std::int64_t>(value.zeros())},
        is_negative{negative && !value.is_zero()} {}
  explicit BigDecimal(const finq::Decimal& value)
      : BigDecimal{value.is_negative(),
                   Natural{value.coefficient_high()} * two_to_the_64() +
                       Natural{value.coefficient_low()},
                   value.exponent()} {}

  static Natural two_to_the_64() { return Natural{~std::uint64_t{0}} + Natural{1}; }

  /// Whether 38 digits and an exponent of 16 bits can hold it.
  bool fits() const {
    if (digits.is_zero()) return true;
    const std::int64_t above = std::max<std::int64_t>(0, exponent - finq::Decimal::max_exponent);
    return exponent >= finq::Decimal::min_exponent &&
           static_cast<std::int64_t>(digits.size()) + above <= finq::Decimal::max_digits;
  }
  /// The digits of it where it is written with so low an exponent.
  Natural at(std::int64_t power) const { return digits.shifted(exponent - power); }

  BigDecimal operator-() const { return {!is_negative, digits, exponent}; }
  friend bool operator==(const BigDecimal&, const BigDecimal&) = default;
  friend BigDecimal operator+(const BigDecimal& a, const BigDecimal& b) {
    const std::int64_t power = std::min(a.exponent, b.exponent);
    const Natural x = a.at(power), y = b.at(power);
    if (a.is_negative == b.is_negative) return {a.is_negative, x + y, power};
    if (x < y) return {b.is_negative, y - x, power};
    return {a.is_negative, x - y, power};
  }
  friend BigDecimal operator*(const BigDecimal& a, const BigDecimal& b) {
    return {a.is_negative != b.is_negative, a.digits * b.digits, a.exponent + b.exponent};
  }
};

/// Whether a magnitude is moved up by one where `rest` of `whole` is cut off.
inline bool rounds_up(const Natural& quotient, const Natural& rest, const Natural& whole,
                      bool negative, finq::Rounding how) {
  if (rest.is_zero()) return false;
  const Natural twice = rest + rest;
  switch (how) {
    case finq::Rounding::half_even:
      return whole < twice || (twice == whole && quotient.digit(0) % 2 == 1);
    case finq::Rounding::half_up: return !(twice < whole);
    case finq::Rounding::half_down: return whole < twice;
    case finq::Rounding::up: return true;
    case finq::Rounding::down: return false;
    case finq::Rounding::ceiling: return !negative;
    case finq::Rounding::floor: return negative;
  }
  return false;
}

/// a / b rounded once to so many decimals; nothing where the digits have no end that could fit.
inline std::optional<BigDecimal> quotient(const BigDecimal& a, const BigDecimal& b,
                                          std::int64_t decimals, finq::Rounding how) {
  // A divisor of 38 digits has at most 127 twos or fives: behind 130 digits more a quotient has
  // ended or has no end. A dividend has at most 76 digits: with 120 fewer all of it is cut off.
  const std::int64_t shift = a.exponent - b.exponent + decimals;
  const std::int64_t taken = std::clamp<std::int64_t>(shift, -120, 130);
  const Natural whole = b.digits.shifted(taken < 0 ? -taken : 0);
  auto [digits, rest] = divided(a.digits.shifted(taken > 0 ? taken : 0), whole);
  if (shift > taken && !rest.is_zero()) return {};
  const bool negative = a.is_negative != b.is_negative;
  if (rounds_up(digits, rest, whole, negative, how)) digits = digits + Natural{1};
  return BigDecimal{negative, digits, std::max<std::int64_t>(shift - taken, 0) - decimals};
}

}  // namespace fuzz

#if defined(__clang__)
#pragma clang attribute pop
#endif
