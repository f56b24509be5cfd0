// Decimal's operations beside arithmetic of any length.
// SPDX-License-Identifier: MIT
#include <functional>
#include <string>

#include "big_decimal.hpp"
#include "finq/decimal.hpp"
#include "target.hpp"

using finq::Decimal;
using finq::Result;
using finq::Rounding;
using fuzz::BigDecimal;
using fuzz::Bytes;
using fuzz::claim;
using fuzz::Natural;

namespace {

int exponent_of(Bytes& bytes) {
  // Exponents far apart make the oracle slow: they are rare.
  switch (bytes.byte() % 64) {
    case 0: return bytes.between(-32768, 32767);
    case 1: return -32768 + bytes.between(0, 90);
    case 2: return 32767 - bytes.between(0, 90);
    default: return bytes.yes() ? bytes.between(-20, 10) : bytes.between(-100, 100);
  }
}

/// Dense where carries, ties and limits are.
Decimal coefficient_of(Bytes& bytes) {
  const Decimal power = *Decimal::make(false, 0, 1, bytes.between(0, 37));
  const Decimal largest = *Decimal::make(false, 5'421'010'862'427'522'170U,
                                         687'399'551'400'673'279U, 0);
  const auto small = [&] { return static_cast<int>(bytes.byte()); };
  switch (bytes.byte() % 8) {
    case 0: return small();
    case 1: return checked_sub(largest, small()).value();
    case 2: return checked_mul(power, small()).value_or(power);
    case 3: return checked_sub(checked_mul(power, 5).value_or(power), small() % 3).value();
    case 4: return checked_add(power, small()).value();
    case 5: return static_cast<std::uint64_t>(bytes.number(8));
    case 6: return *Decimal::make(false, 0, std::uint64_t{1} << (bytes.byte() & 63U), 0);
    default: {
      const std::uint64_t high = bytes.number(8) % 5'421'010'862'427'522'170U;
      return *Decimal::make(false, high, bytes.number(8), 0);
    }
  }
}

/// Any decimal, built by `make`, whose refusals are judged too.
Decimal decimal_of(Bytes& bytes) {
  const Decimal coefficient = coefficient_of(bytes);
  const bool negative = bytes.yes();
  const int exponent = exponent_of(bytes) + coefficient.exponent();
  const auto made = Decimal::make(negative, coefficient.coefficient_high(),
                                  coefficient.coefficient_low(), exponent);
  const BigDecimal wanted{negative, BigDecimal{coefficient}.at(coefficient.exponent()), exponent};
  claim(made.has_value() == wanted.fits(), "make holds what fits");
  if (!made) return coefficient;
  claim(BigDecimal{*made} == wanted, "make makes that value");
  return *made;
}

void check(const Result<Decimal>& result, const BigDecimal& wanted, const char* sentence) {
  claim(result.has_value() == wanted.fits(), sentence);
  if (result) {
    claim(BigDecimal{*result} == wanted, sentence);
    claim(!(result->is_negative() && result->is_zero()), "there is no negative zero");
  } else {
    claim(result.error() == finq::Errc::not_exact, "what does not fit is not exact");
  }
}

void check_quotient(const Result<Decimal>& result, const BigDecimal& a, const BigDecimal& b,
                    int decimals, Rounding how, const char* sentence) {
  if (b.digits.is_zero()) {
    return claim(!result && result.error() == finq::Errc::division_by_zero, sentence);
  }
  const auto wanted = quotient(a, b, decimals, how);
  if (wanted) return check(result, *wanted, sentence);
  claim(!result && result.error() == finq::Errc::not_exact, sentence);
}

std::string plain(const BigDecimal& value) {
  std::string text = value.is_negative ? "-" : "";
  const auto size = static_cast<std::int64_t>(value.digits.size());
  const auto digit = [&](std::int64_t place) {  // of 10^place
    const std::int64_t at = place - value.exponent;
    return at < 0 ? 0 : value.digits.digit(static_cast<std::size_t>(at));
  };
  for (std::int64_t place = std::max<std::int64_t>(0, value.exponent + size - 1); place >= 0;
       --place) {
    text += static_cast<char>('0' + digit(place));
  }
  if (value.exponent < 0) text += '.';
  for (std::int64_t place = -1; place >= value.exponent; --place) {
    text += static_cast<char>('0' + digit(place));
  }
  return text;
}

void check_one(const Decimal& a) {
  const BigDecimal wide{a};
  std::string text(a.plain_size(), '#');
  claim(a.write_plain(text.data()) == text.data() + text.size(), "plain_size is the size");
  claim(text == plain(wide), "plain notation is that of the digits");
  const Decimal same = a.normalized();
  claim(BigDecimal{same} == wide && same == a, "normalized is the same value");
  claim(same.exponent() == wide.exponent || same.exponent() == Decimal::max_exponent,
        "normalized has no zeros behind");
  claim(std::hash<Decimal>{}(same) == std::hash<Decimal>{}(a), "equal values have equal hashes");
  claim(a.is_integer() == (wide.exponent >= 0), "an integer has nothing behind the point");
  claim(BigDecimal{-a} == -wide && a.abs() == (a.is_negative() ? -a : a), "signs");
  const auto integer = a.to_int64();
  const Natural limit = Natural{std::uint64_t{1} << 63U};
  const bool held = wide.exponent >= 0 && wide.exponent < 20 &&
                    (wide.at(0) < limit || (a.is_negative() && wide.at(0) == limit));
  claim(integer.has_value() == held, "to_int64 holds 64 bits");
  if (integer) claim(Decimal{*integer} == a, "to_int64 is exact");
}

void check_order(const Decimal& a, const Decimal& b) {
  const BigDecimal difference = BigDecimal{a} + -BigDecimal{b};
  const auto order = a <=> b;
  claim((order == 0) == difference.digits.is_zero(), "equal where nothing is between");
  claim((order < 0) == difference.is_negative, "less where the difference is negative");
  claim((a == b) == (order == 0), "== and <=> agree");
}

void check_two(const Decimal& a, const Decimal& b) {
  const BigDecimal x{a}, y{b};
  check_order(a, b);
  check(checked_add(a, b), x + y, "a sum is exact or refused");
  check(checked_sub(a, b), x + -y, "a difference is exact or refused");
  check(checked_mul(a, b), x * y, "a product is exact or refused");
  if (y.digits.is_zero()) {
    return claim(divide_exact(a, b).error() == finq::Errc::division_by_zero, "no division by 0");
  }
  // So many decimals that an end, if there is one, is found.
  const auto exact = quotient(x, y, y.exponent - x.exponent + 131, Rounding::down);
  const bool ends = exact.has_value() && *exact * y == x;
  if (ends) return check(divide_exact(a, b), *exact, "an exact quotient is exact");
  claim(divide_exact(a, b).error() == finq::Errc::not_exact, "no end, no exact quotient");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes{fuzz::text_of(data, size)};
  const Decimal a = decimal_of(bytes);
  const Decimal b = decimal_of(bytes);
  const Decimal c = decimal_of(bytes);
  const int decimals =
      bytes.yes() ? exponent_of(bytes) : -a.exponent() - bytes.between(0, 40);
  const auto how = static_cast<Rounding>(bytes.byte() % 7);
  const BigDecimal x{a}, y{b}, z{c};
  check_one(a);
  check_two(a, b);
  check(a.scaled_by(decimals), BigDecimal{x.is_negative, x.digits, x.exponent + decimals},
        "scaled_by moves the exponent");
  check_quotient(a.rounded(decimals, how), x, BigDecimal{1}, decimals, how, "rounded");
  check_quotient(divide(a, b, decimals, how), x, y, decimals, how, "divide");
  check_quotient(multiply_divide(a, b, c, decimals, how), x * y, z, decimals, how,
                 "multiply_divide");
  return 0;
}
