// Tests of digits: the notations of numbers, exact to the last digit.
// SPDX-License-Identifier: MIT
#include "finq/text/digits.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "check_twice.hpp"

using namespace finq;
using finq::text::DigitsError;
using finq::text::read_digits;

namespace {

constexpr Decimal scaled(std::int64_t coefficient, int exponent) {
  return Decimal::scaled(coefficient, exponent).value();
}

/// What the digits mean in English, and in a language with a decimal comma.
constexpr bool reads(std::string_view digits, Decimal english, Decimal german) {
  return read_digits(digits, '.') == english && read_digits(digits, ',') == german;
}
constexpr bool reads(std::string_view digits, Decimal everywhere) {
  return reads(digits, everywhere, everywhere);
}
constexpr bool is_malformed(std::string_view digits) {
  return read_digits(digits, '.') == DigitsError::malformed &&
         read_digits(digits, ',') == DigitsError::malformed;
}

std::string plain(const Decimal& value) {
  std::string text(value.plain_size(), '\0');
  value.write_plain(text.data());
  return text;
}

}  // namespace

TEST_CASE("whole numbers are read as they stand") {
  CHECK_TWICE(reads("0", 0));
  CHECK_TWICE(reads("7", 7));
  CHECK_TWICE(reads("0042", 42));
  CHECK_TWICE(reads("39800000000", 39'800'000'000));
  CHECK_TWICE(reads("18446744073709551616",
                    scaled(4, 0) * scaled(1 << 30, 0) * scaled(1 << 30, 0) * scaled(4, 0)));
}

TEST_CASE("one mark that can only be a decimal one is, in every language") {
  CHECK_TWICE(reads("39.8", scaled(398, -1)));
  CHECK_TWICE(reads("4.89", scaled(489, -2)));
  CHECK_TWICE(reads("1,00", 1));
  CHECK_TWICE(reads("1,5", scaled(15, -1)));
  CHECK_TWICE(reads("1234.56", scaled(123456, -2)));
  CHECK_TWICE(reads("1234,56", scaled(123456, -2)));
  CHECK_TWICE(reads("0.123", scaled(123, -3)));  // no group begins with a zero
  CHECK_TWICE(reads("0,123", scaled(123, -3)));
  CHECK_TWICE(reads("1234.567", scaled(1234567, -3)));  // four digits are no group
}

TEST_CASE("one mark before three digits is what the language says") {
  CHECK_TWICE(reads("1.234", scaled(1234, -3), 1234));
  CHECK_TWICE(reads("1,234", 1234, scaled(1234, -3)));
  CHECK_TWICE(reads("999,999", 999'999, scaled(999'999, -3)));
}

TEST_CASE("two kinds of marks: the last one is decimal") {
  CHECK_TWICE(reads("1,234.56", scaled(123456, -2)));
  CHECK_TWICE(reads("1.234,56", scaled(123456, -2)));
  CHECK_TWICE(reads("1.234.567,89", scaled(123456789, -2)));
  CHECK_TWICE(reads("1,234,567.891", scaled(1234567891, -3)));
  CHECK_TWICE(reads("1.234,5", scaled(12345, -1)));
}

TEST_CASE("a mark that stands twice groups") {
  CHECK_TWICE(reads("1,234,567", 1'234'567));
  CHECK_TWICE(reads("1.234.567", 1'234'567));
}

TEST_CASE("India groups by two, and by three at the end") {
  CHECK_TWICE(reads("12,34,567", 1'234'567));
  CHECK_TWICE(reads("1,00,00,000", 10'000'000));
  CHECK_TWICE(reads("12,34,567.89", scaled(123456789, -2)));
  CHECK_TWICE(is_malformed("12.34.567"));  // with commas alone
  CHECK_TWICE(is_malformed("1,234,56,789"));
  CHECK_TWICE(is_malformed("123,45,678"));
}

TEST_CASE("apostrophes and blanks group") {
  CHECK_TWICE(reads("1'234", 1234));
  CHECK_TWICE(reads("1'234'567.89", scaled(123456789, -2)));
  CHECK_TWICE(reads("1’234’567", 1'234'567));
  CHECK_TWICE(reads("1 234 567,89", scaled(123456789, -2)));
  CHECK_TWICE(reads("1\u00A0234", 1234));
  CHECK_TWICE(reads("1\u202F234\u202F567", 1'234'567));
  CHECK_TWICE(reads("12\u2009345.6", scaled(123456, -1)));
}

TEST_CASE("groups of a wrong size are no number") {
  CHECK_TWICE(is_malformed("1,23,45"));
  CHECK_TWICE(is_malformed("1234,567,890"));
  CHECK_TWICE(is_malformed("1,2345,678"));
  CHECK_TWICE(is_malformed("1,234.567,89"));
  CHECK_TWICE(is_malformed("1.2.3"));
  CHECK_TWICE(is_malformed("1,1,1,1"));
  CHECK_TWICE(is_malformed("1'23"));
  CHECK_TWICE(is_malformed("1'234.567'8"));
  CHECK_TWICE(read_digits("1,2345", '.') == DigitsError::malformed);
  CHECK_TWICE(read_digits("1.2345", ',') == DigitsError::malformed);
}

TEST_CASE("38 digits are held, one more is too many") {
  constexpr std::string_view nines = "99999999999999999999999999999999999999";
  static_assert(nines.size() == 38);
  CHECK(plain(read_digits(nines, '.').value()) == nines);
  CHECK(plain(read_digits("0.12345678901234567890123456789012345678", '.').value()) ==
        "0.12345678901234567890123456789012345678");
  CHECK(plain(read_digits("123456789012345678.90123456789012345678", '.').value()) ==
        "123456789012345678.90123456789012345678");
  CHECK_TWICE(read_digits("999999999999999999999999999999999999999", '.') == DigitsError::too_long);
  CHECK_TWICE(read_digits("1.00000000000000000000000000000000000001", '.') ==
              DigitsError::too_long);
  CHECK_TWICE(read_digits("0.000000000000000000000000000000000000001", '.') ==
              DigitsError::too_long);
}

TEST_CASE("zeros that say nothing need no room") {
  CHECK_TWICE(reads("1.50", scaled(15, -1)));
  CHECK_TWICE(reads("0.00", 0));
  CHECK_TWICE(reads("000000000000000000000000000000000000000000000001", 1));
  CHECK_TWICE(read_digits("2.000000000000000000000000000000000000000000000", '.') == Decimal{2});
  CHECK_TWICE(read_digits("0.10000000000000000000000000000000000000000", '.') == scaled(1, -1));
  CHECK(plain(read_digits("100000000000000000000000000000000000000", '.').value()) ==
        "100000000000000000000000000000000000000");  // 1 and 38 zeros
  CHECK_TWICE(read_digits("100000000000000000000000000000000000000.00", '.') ==
              read_digits("100000000000000000000000000000000000000", '.'));
  CHECK_TWICE(read_digits("120000000000000000000000000000000000000.", '.') ==
              read_digits("120000000000000000000000000000000000000", '.'));
  CHECK_TWICE(read_digits("100000000000000000000000000000000000000.10", '.') ==
              DigitsError::too_long);
  CHECK_TWICE(read_digits("1.00x0", '.') == DigitsError::malformed);
}

TEST_CASE("every grouping of a number is that number") {
  for (std::uint64_t value = 1; value < 100'000'000'000'000'000U; value = value * 7 + 3) {
    const std::string digits = std::to_string(value);
    const Decimal expected{value};
    for (const std::string_view mark : {",", ".", "'", "’", " ", "\u00A0", "\u2009", "\u202F"}) {
      std::string grouped;
      for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) grouped += mark;
        grouped += digits[i];
      }
      CAPTURE(grouped);
      const bool lone = digits.size() > 3 && digits.size() < 7;
      if (!(lone && mark == ".")) CHECK(read_digits(grouped, '.') == expected);
      if (!(lone && mark == ",")) CHECK(read_digits(grouped, ',') == expected);
    }
  }
}
