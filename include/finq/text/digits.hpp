// Digits and their marks become an exact number.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/decimal.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::text {

/// A fraction has no more digits, as a whole number has no more.
inline constexpr int most_decimals = 38;

enum class DigitsError : std::uint8_t { malformed, too_long };

namespace digits_detail {

/// Sums up to 38 significant digits in 128 bits, word-wise.
class Coefficient {
 public:
  /// Appends a digit; false where it cannot be held.
  constexpr bool push(unsigned digit) noexcept {
    if (digit == 0) {
      zeros_ += used_ > 0 ? 1 : 0;
      return true;
    }
    return flush() && append(digit);
  }
  /// Keeps the zeros that are not behind a decimal mark.
  constexpr bool flush() noexcept {
    for (; zeros_ > 0; --zeros_) {
      if (!append(0)) return false;
    }
    return true;
  }
  constexpr int held_zeros() const noexcept { return zeros_; }
  constexpr std::uint64_t high() const noexcept { return high_; }
  constexpr std::uint64_t low() const noexcept { return low_; }

 private:
  constexpr bool append(unsigned digit) noexcept {
    if (++used_ > 38) return false;
    if (used_ <= 19) {  // 19 nines fit 64 bits
      low_ = low_ * 10 + digit;
      return true;
    }
    const std::uint64_t right = (low_ & 0xFFFFFFFFU) * 10 + digit;
    const std::uint64_t left = (low_ >> 32U) * 10 + (right >> 32U);
    high_ = high_ * 10 + (left >> 32U);
    low_ = ((left & 0xFFFFFFFFU) << 32U) | (right & 0xFFFFFFFFU);
    return true;
  }

  std::uint64_t high_ = 0;
  std::uint64_t low_ = 0;
  int used_ = 0;
  int zeros_ = 0;
};

struct Marks {
  std::size_t dots = 0;
  std::size_t commas = 0;
  std::size_t others = 0;                     // blanks and apostrophes
  std::size_t last = std::string_view::npos;  // of the dots and commas
};

constexpr Marks count_marks(std::string_view digits) noexcept {
  Marks marks;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (is_digit(digits[i])) continue;
    if (digits[i] == '.') {
      ++marks.dots;
      marks.last = i;
    } else if (digits[i] == ',') {
      ++marks.commas;
      marks.last = i;
    } else {
      ++marks.others;
    }
  }
  return marks;
}

/// Groups of three, or the Indian way: two and two and three at the end.
constexpr bool are_groups(std::string_view whole, char mark) noexcept {
  std::size_t size = 0;
  bool last = true;
  bool twos = false;
  for (std::size_t i = whole.size(); i > 0; --i) {
    const char c = whole[i - 1];
    if (is_digit(c)) {
      ++size;
      continue;
    }
    if ((c == '.' || c == ',') && c != mark) return false;
    if (static_cast<std::uint8_t>(c) >= 0x80 && (static_cast<std::uint8_t>(c) & 0xC0U) == 0x80U) {
      continue;  // the tail of a thin blank
    }
    const bool two = !last && size == 2 && mark == ',';
    if (size != 3 && !two) return false;
    if (size == 3 && twos) return false;
    twos = twos || two;
    last = false;
    size = 0;
  }
  return size >= 1 && size <= (twos ? 2U : 3U);
}

/// Where the decimal mark stands in a lone-mark number, or npos: "1.234", "1,00", "0,123".
constexpr std::size_t lone_mark(std::string_view digits, std::size_t at, char decimal) noexcept {
  const std::size_t behind = digits.size() - at - 1;
  const bool may_group = behind == 3 && at >= 1 && at <= 3 && digits[0] != '0';
  const bool is_decimal = digits[at] == decimal || !may_group;
  return is_decimal ? at : std::string_view::npos;
}

/// True where a lone mark that is not the language's decimal one reads as neither.
constexpr bool is_malformed(std::string_view digits, std::size_t at, char decimal) noexcept {
  const std::size_t behind = digits.size() - at - 1;
  return digits[at] != decimal && behind > 3 && digits[0] != '0';
}

/// The zeros at the end of a fraction say nothing.
constexpr std::string_view without_last_zeros(std::string_view fraction) noexcept {
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  return fraction;
}

}  // namespace digits_detail

namespace digits_detail {

/// Up to 18 digits, among them one dot at most, and no zero at the end of a fraction: what most
/// numbers are. False for all else.
constexpr bool read_plain(std::string_view digits, std::uint64_t& sum, int& places) noexcept {
  constexpr std::size_t most = 18;  // what 64 bits hold
  if (digits.size() > most || !is_digit(digits.front()) || !is_digit(digits.back())) return false;
  std::size_t behind_point = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (is_digit(digits[i])) {
      sum = sum * 10 + static_cast<std::uint64_t>(digits[i] - '0');
    } else if (digits[i] == '.' && behind_point == 0) {
      behind_point = i + 1;
    } else {
      return false;
    }
  }
  places = behind_point == 0 ? 0 : static_cast<int>(digits.size() - behind_point);
  return places == 0 || digits.back() != '0';
}

}  // namespace digits_detail

/// Reads digits with their marks (`1,234.56`, `12,34,567`, `1.234.567,89`, `1'234`).
///
/// `decimal` decides where both readings stand ("1.234"). Exact: at most 38 digits, and 38
/// decimals, without leading zeros and without zeros at the end of the fraction. O(size).
constexpr Result<Decimal, DigitsError> read_digits(std::string_view digits, char decimal) noexcept {
  using namespace digits_detail;
  std::uint64_t plain = 0;
  int places = 0;
  if (decimal == '.' && read_plain(digits, plain, places)) {
    return Decimal::make(false, 0, plain, -places).value();
  }
  const Marks marks = count_marks(digits);
  std::size_t point = std::string_view::npos;
  char group = decimal == '.' ? ',' : '.';
  if (marks.dots + marks.commas == 1) {
    if (marks.others == 0 && is_malformed(digits, marks.last, decimal)) {
      return DigitsError::malformed;
    }
    point = marks.others > 0 ? marks.last : lone_mark(digits, marks.last, decimal);
    if (point == std::string_view::npos) group = digits[marks.last];
  } else if (marks.dots > 0 && marks.commas > 0) {
    point = marks.last;
    group = digits[point] == '.' ? ',' : '.';
  } else if (marks.dots + marks.commas > 1) {
    group = marks.dots > 0 ? '.' : ',';
  }
  const std::string_view whole = digits.substr(0, point);
  const bool grouped =
      marks.dots + marks.commas + marks.others > (whole.size() == digits.size() ? 0U : 1U);
  if (grouped && !are_groups(whole, group)) return DigitsError::malformed;

  Coefficient sum;
  for (const char c : whole) {
    if (is_digit(c) && !sum.push(static_cast<unsigned>(c - '0'))) return DigitsError::too_long;
  }
  int exponent = 0;
  if (whole.size() != digits.size()) {
    const std::string_view fraction = without_last_zeros(digits.substr(point + 1));
    if (!fraction.empty() && !sum.flush()) return DigitsError::too_long;
    for (const char c : fraction) {
      if (!is_digit(c)) return DigitsError::malformed;
      if (!sum.push(static_cast<unsigned>(c - '0'))) return DigitsError::too_long;
    }
    exponent = -static_cast<int>(fraction.size());
  }
  exponent += sum.held_zeros();
  if (exponent < -most_decimals) return DigitsError::too_long;
  const auto value = Decimal::make(false, sum.high(), sum.low(), exponent);
  if (!value) return DigitsError::too_long;
  return *value;
}

}  // namespace finq::inline v0_1::text
