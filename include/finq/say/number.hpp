// Writes numbers: digits, commas, scales, rounding.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/decimal.hpp"
#include "finq/style.hpp"

namespace finq::inline v0_1::say {

template <class Out>
constexpr Out put(Out out, std::string_view text) {
  for (const char byte : text) *out++ = byte;
  return out;
}

/// Words before a figure, with their blank behind; nothing for no words.
template <class Out>
constexpr Out put_before(Out out, std::string_view text) {
  if (text.empty()) return out;
  out = put(out, text);
  *out++ = ' ';
  return out;
}

/// Words behind a figure, with their blank before; nothing for no words.
template <class Out>
constexpr Out put_behind(Out out, std::string_view text) {
  if (text.empty()) return out;
  *out++ = ' ';
  return put(out, text);
}

/// The digits of a number without its sign, by their powers of ten.
class Digits {
 public:
  constexpr explicit Digits(const Decimal& value) noexcept {
    const Decimal bare = value.normalized();
    const detail::UInt128 coefficient{bare.coefficient_high(), bare.coefficient_low()};
    count_ = detail::count_digits(coefficient);
    detail::write_digits(bytes_, coefficient, count_);
    bottom_ = bare.exponent();
  }

  /// The power of ten of the first digit, and of the last that is no zero.
  constexpr int top() const noexcept { return bottom_ + count_ - 1; }
  constexpr int bottom() const noexcept { return bottom_; }
  constexpr char at(int power) const noexcept {
    return power < bottom_ || power > top() ? '0' : bytes_[top() - power];
  }
  constexpr bool is_one() const noexcept { return count_ == 1 && bottom_ == 0 && bytes_[0] == '1'; }

 private:
  char bytes_[Decimal::max_digits] = {};
  int count_ = 0;
  int bottom_ = 0;
};

/// What a number is multiplied by where it is written with a scale.
struct Scale {
  int power;
  std::string_view letters;        ///< of money: "$5m"
  std::string_view plain_letters;  ///< of a plain number: "5m" may be metres, "5k" a race
  std::string_view word;
};
inline constexpr Scale scales[] = {{0, "", "", ""},
                                   {3, "k", "", ""},
                                   {6, "m", "mn", "million"},
                                   {9, "bn", "bn", "billion"},
                                   {12, "tn", "tn", "trillion"}};

/// Which scales a number may be written with; `first` is past `last` for none.
struct ScaleRange {
  int first = 2;
  int last = 4;
};
/// Money beside its sign begins at a thousand, words and plain numbers at a million.
inline constexpr ScaleRange money_scales{1};
inline constexpr ScaleRange usual_scales{};
inline constexpr ScaleRange no_scales{1, 0};

constexpr bool has_scale(Notation notation) noexcept {
  return notation == Notation::words || notation == Notation::compact;
}

/// A number as it will stand there: `value` × 10^`scale().power`, with at least so many decimals.
struct Shown {
  Decimal value;
  int scale_index = 0;
  int least_decimals = 0;

  constexpr const Scale& scale() const noexcept { return scales[scale_index]; }
  constexpr bool is_one() const noexcept {
    return scale_index == 0 && least_decimals == 0 && Digits{value}.is_one();
  }
};

/// Rounded as the style says, divided by the scale. Only at the end of the exponent's range is
/// there no such number: then it stays as it is, unscaled.
constexpr Shown at_scale(const Decimal& value, int scale_index, const Style& style,
                         int minor_units) noexcept {
  const Result<Decimal> scaled = value.scaled_by(-scales[scale_index].power);
  Shown shown{scaled ? *scaled : value, scaled ? scale_index : 0, 0};
  if (style.precision >= 0) {
    const Result<Decimal> rounded = shown.value.rounded(style.precision, Rounding::half_even);
    if (rounded) shown.value = *rounded;
    shown.least_decimals = style.precision;
  } else if (scale_index == 0 && !value.is_integer()) {
    shown.least_decimals = minor_units;
  }
  return shown;
}

/// Without a scale: usual, symbol, plain.
constexpr Shown unscaled(const Decimal& value, const Style& style, int minor_units) noexcept {
  Shown shown = at_scale(value, 0, style, minor_units);
  if (style.precision >= 0) return shown;
  // Beyond 38 digits a number is read only as long as it has no point.
  const bool has_room = Digits{value}.top() + minor_units < Decimal::max_digits;
  shown.least_decimals = has_room ? minor_units : 0;
  return shown;
}

/// With the largest scale that does not exceed the number: compact, words.
///
/// The letter k stands where the number does not get longer by it ("$250k", but "$1234.56"), or
/// where a precision is given.
constexpr Shown scaled(const Decimal& value, const Style& style, ScaleRange range,
                       int minor_units = 0) noexcept {
  const auto next = [range](int index) { return index == 0 ? range.first : index + 1; };
  const auto reaches = [&next, range](int index, int top) {
    return next(index) <= range.last && top >= scales[next(index)].power;
  };
  int index = 0;
  while (reaches(index, Digits{value}.top())) index = next(index);
  Shown shown = at_scale(value, index, style, minor_units);
  // 999.97 million may have become 1000.0: that is 1.0 billion.
  if (style.precision >= 0 && reaches(index, Digits{shown.value}.top() + scales[index].power)) {
    return at_scale(value, next(index), style, minor_units);
  }
  const bool is_longer = shown.value.plain_size() + 1 > value.plain_size();
  if (style.precision < 0 && index == 1 && is_longer) return at_scale(value, 0, style, minor_units);
  return shown;
}

/// "-", "+" or nothing. What has been rounded to zero has no minus.
constexpr std::string_view sign_of(const Shown& shown, const Style& style) noexcept {
  return shown.value.is_negative() ? "-" : style.has_plus ? "+" : "";
}

/// The number without sign and scale.
template <class Out>
constexpr Out put_digits(Out out, const Shown& shown, bool is_grouped) {
  const Digits digits{shown.value};
  const int top = digits.top() > 0 ? digits.top() : 0;
  const int bottom =
      digits.bottom() < -shown.least_decimals ? digits.bottom() : -shown.least_decimals;
  for (int power = top; power >= bottom; --power) {
    if (power == -1) *out++ = '.';
    *out++ = digits.at(power);
    if (is_grouped && power > 0 && power % 3 == 0) *out++ = ',';
  }
  return out;
}

/// A number with its sign and no unit.
template <class Out>
constexpr Out put_number(Out out, const Decimal& value, const Style& style,
                         ScaleRange range = usual_scales) {
  const Shown shown =
      has_scale(style.notation) ? scaled(value, style, range) : unscaled(value, style, 0);
  out = put_digits(put(out, sign_of(shown, style)), shown, style.is_grouped);
  if (style.notation != Notation::words) return put(out, shown.scale().plain_letters);
  return put_behind(out, shown.scale().word);
}

/// The scales that both ends of a range may have: none where only one would have any, since a
/// scale said once belongs to both ends ("$5 to $7bn"). Zero borrows without harm.
constexpr ScaleRange common_scales(const Decimal& low, const Decimal& high, const Style& style,
                                   ScaleRange range) noexcept {
  if (!has_scale(style.notation) || low.is_zero() || high.is_zero()) return range;
  const bool low_has = scaled(low, style, range).scale_index != 0;
  const bool high_has = scaled(high, style, range).scale_index != 0;
  return low_has == high_has ? range : no_scales;
}

}  // namespace finq::inline v0_1::say
