// Checks Decimal: exact decimal numbers of 38 digits.
// SPDX-License-Identifier: MIT
#include "finq/decimal.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "packed.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Decimal dec(std::int64_t coefficient, int exponent = 0) {
  return *Decimal::scaled(coefficient, exponent);
}

// 38 nines.
constexpr std::uint64_t nines_high = 5421010862427522170;
constexpr std::uint64_t nines_low = 687399551400673279;
constexpr Decimal largest = *Decimal::make(false, nines_high, nines_low, 0);
constexpr std::int64_t five_27 = 7'450'580'596'923'828'125;  // 5^27
constexpr auto smallest_int = (std::numeric_limits<std::int64_t>::min)();
constexpr auto largest_int = (std::numeric_limits<std::int64_t>::max)();

struct Plain {
  char text[64]{};
  std::size_t size = 0;
  bool size_is_right = false;

  constexpr explicit Plain(const Decimal& value) {
    size = static_cast<std::size_t>(value.write_plain(static_cast<char*>(text)) - text);
    size_is_right = size == value.plain_size();
  }
  friend constexpr bool operator==(const Plain& a, std::string_view b) {
    return a.size_is_right && std::string_view{static_cast<const char*>(a.text), a.size} == b;
  }
};

constexpr std::size_t hash(const Decimal& value) { return std::hash<Decimal>{}(value); }

// Same value, same digits held.
constexpr bool identical(const Decimal& a, const Decimal& b) {
  return a == b && a.exponent() == b.exponent();
}

}  // namespace

TEST_CASE("a decimal is a plain value of at most 24 bytes and never made from a double") {
  static_assert(std::is_trivially_copyable_v<Decimal>);
  static_assert(std::regular<Decimal> && std::totally_ordered<Decimal>);
  static_assert(sizeof(Decimal) <= 24 && is_packed_into<Result<Decimal>>(sizeof(Decimal)));
  static_assert(!std::is_convertible_v<double, Decimal>);
  static_assert(!std::is_constructible_v<Decimal, double>);
  static_assert(!std::is_constructible_v<Decimal, float>);
  static_assert(!std::is_constructible_v<Decimal, long double>);
  static_assert(!std::is_constructible_v<Decimal, bool>);
  static_assert(!std::is_constructible_v<Decimal, char>);
  static_assert(!std::is_constructible_v<Decimal, char8_t>);
  static_assert(!std::is_constructible_v<Decimal, char32_t>);
  static_assert(std::is_convertible_v<std::int8_t, Decimal>);
  static_assert(std::is_convertible_v<std::uint64_t, Decimal>);
}

TEST_CASE("every 64-bit integer is a decimal") {
  CHECK_TWICE(Decimal{}.is_zero());
  CHECK_TWICE(Decimal{smallest_int}.is_negative());
  CHECK_TWICE(Decimal{smallest_int}.coefficient_low() == std::uint64_t{1} << 63);
  CHECK_TWICE(Decimal{smallest_int}.to_int64() == smallest_int);
  CHECK_TWICE(Decimal{largest_int}.to_int64() == largest_int);
  CHECK_TWICE(Decimal{~std::uint64_t{0}}.to_int64() == Errc::out_of_range);
  CHECK_TWICE(Plain{~std::uint64_t{0}} == "18446744073709551615");
  CHECK_TWICE(Decimal{-1}.coefficient_high() == 0 && Decimal{-1}.coefficient_low() == 1);
}

TEST_CASE("a decimal is made of a sign, 38 digits and an exponent") {
  CHECK_TWICE(Plain{largest} == "99999999999999999999999999999999999999");
  CHECK_TWICE(Plain{*Decimal::make(true, nines_high, nines_low, -38)} ==
              "-0.99999999999999999999999999999999999999");
  // 10^38 has 39 digits, but one of them is enough.
  CHECK_TWICE(Decimal::make(false, nines_high, nines_low + 1, 0) == dec(1, 38));
  CHECK_TWICE(Decimal::make(false, nines_high, nines_low + 2, 0) == Errc::not_exact);
  CHECK_TWICE(Decimal::make(false, 0, 10, -32769) == dec(1, -32768));
  CHECK_TWICE(Decimal::make(false, 0, 1, -32769) == Errc::not_exact);
  CHECK_TWICE(Decimal::make(false, 0, 1, 32768) == dec(10, 32767));
  CHECK_TWICE(Decimal::make(false, nines_high, nines_low, 32768) == Errc::not_exact);
  CHECK_TWICE(Decimal::make(true, 0, 0, 40000) == 0);
  CHECK_TWICE(!Decimal::make(true, 0, 0, 0)->is_negative());
}

TEST_CASE("there is no negative zero") {
  CHECK_TWICE(!(-Decimal{0}).is_negative());
  CHECK_TWICE(!(dec(-1) * dec(0, -2)).is_negative());
  CHECK_TWICE(!divide(-1, 3, 0, Rounding::down)->is_negative());
  CHECK_TWICE(!dec(-1, -1).rounded(0, Rounding::half_even)->is_negative());
  CHECK_TWICE(Plain{-dec(0, -3)} == "0");
}

TEST_CASE("decimals are equal, ordered and hashed by value") {
  CHECK_TWICE(dec(10, -1) == dec(100, -2));
  CHECK_TWICE(dec(10, -1) == 1);
  CHECK_TWICE(hash(dec(10, -1)) == hash(1));
  CHECK_TWICE(hash(dec(0, 5)) == hash(0));
  CHECK_TWICE(hash(1) != hash(-1));
  CHECK_TWICE(hash(1) != hash(10));
  CHECK_TWICE(dec(-1, -1) < 0);
  CHECK_TWICE(dec(0, 30000) < dec(1, -30000));
  CHECK_TWICE(dec(1, 30000) > largest);
  CHECK_TWICE(dec(-1, 30000) < -largest);
  CHECK_TWICE(largest < dec(1, 38));
  CHECK_TWICE(dec(15, -1) > 1);
  CHECK_TWICE((dec(150, -2) <=> dec(15, -1)) == 0);
  CHECK_TWICE(dec(1, -32768) < dec(1, 32767));
}

TEST_CASE("sums, differences and products are exact") {
  CHECK_TWICE(dec(1, -1) + dec(2, -1) == dec(3, -1));
  CHECK_TWICE(Plain{dec(1, 20) + dec(1, -17)} == "100000000000000000000.00000000000000001");
  CHECK_TWICE(Plain{dec(1, 18) - dec(1, -18)} == "999999999999999999.999999999999999999");
  CHECK_TWICE(5 - dec(75, -1) == dec(-25, -1));
  CHECK_TWICE(dec(489, -2) * dec(1, 9) == 4'890'000'000);
  CHECK_TWICE(dec(-15, -1) * dec(-15, -1) == dec(225, -2));
  CHECK_TWICE(largest + -largest == 0);
  CHECK_TWICE(largest - 9 + 9 == largest);
}

TEST_CASE("a sum keeps the digits after the point of the finer operand") {
  CHECK_TWICE(identical(dec(150, -2) + dec(150, -2), dec(300, -2)));
  CHECK_TWICE(identical(dec(1) + dec(10, -2), dec(110, -2)));
}

TEST_CASE("what 38 digits cannot hold is not exact, and never rounded") {
  CHECK_TWICE(checked_add(largest, 1) == dec(1, 38));
  CHECK_TWICE(checked_add(largest, 1)->exponent() == 1);
  CHECK_TWICE(checked_sub(-largest, 1)->exponent() == 1);
  CHECK_TWICE(checked_add(largest, 2) == Errc::not_exact);
  CHECK_TWICE(checked_add(largest, dec(1, -1)) == Errc::not_exact);
  CHECK_TWICE(checked_sub(-largest, 2) == Errc::not_exact);
  CHECK_TWICE(checked_add(dec(1, 38), 1) == Errc::not_exact);
  CHECK_TWICE(checked_add(dec(1, 37), 1)->rounded(-37, Rounding::down) == dec(1, 37));
  CHECK_TWICE(checked_add(dec(1, 30000), dec(1, -30000)) == Errc::not_exact);
  CHECK_TWICE(checked_add(dec(1, 30000), dec(0, -30000)) == dec(1, 30000));
  CHECK_TWICE(checked_mul(largest, 3) == Errc::not_exact);
  CHECK_TWICE(checked_mul(largest, dec(1, 30000))->exponent() == 30000);
  CHECK_TWICE(checked_mul(dec(1, -20000), dec(1, -20000)) == Errc::not_exact);
  CHECK_TWICE(checked_mul(dec(5, 30000), dec(2, -30000)) == 10);
}

TEST_CASE("a product of more than 38 digits fits when the last of them are zeros") {
  // 2^63 × 5^54 = 512 × 10^54.
  CHECK_TWICE(checked_mul(std::uint64_t{1} << 63, Decimal{five_27} * five_27) == dec(512, 54));
}

TEST_CASE("rounding drops digits as the rounding says") {
  CHECK_TWICE(dec(25, -1).rounded(0, Rounding::half_even) == 2);
  CHECK_TWICE(dec(35, -1).rounded(0, Rounding::half_even) == 4);
  CHECK_TWICE(dec(25, -1).rounded(0, Rounding::half_up) == 3);
  CHECK_TWICE(dec(-25, -1).rounded(0, Rounding::half_up) == -3);
  CHECK_TWICE(dec(25, -1).rounded(0, Rounding::half_down) == 2);
  CHECK_TWICE(dec(21, -1).rounded(0, Rounding::up) == 3);
  CHECK_TWICE(dec(29, -1).rounded(0, Rounding::down) == 2);
  CHECK_TWICE(dec(-29, -1).rounded(0, Rounding::ceiling) == -2);
  CHECK_TWICE(dec(-21, -1).rounded(0, Rounding::floor) == -3);
  // A tie is one only when nothing at all lies behind it.
  CHECK_TWICE(dec(250000001, -8).rounded(0, Rounding::half_even) == 3);
  CHECK_TWICE(identical(*dec(9995, -3).rounded(2, Rounding::half_up), dec(1000, -2)));
  CHECK_TWICE(dec(39'812, 0).rounded(-2, Rounding::half_even) == 39'800);
  CHECK_TWICE(largest.rounded(-37, Rounding::up) == dec(1, 38));
  CHECK_TWICE(dec(1, -32768).rounded(0, Rounding::up) == 1);
  CHECK_TWICE(dec(1, -32768).rounded(0, Rounding::half_up) == 0);
}

TEST_CASE("rounding adds no digits") {
  CHECK_TWICE(identical(*dec(15, -1).rounded(4, Rounding::up), dec(15, -1)));
  CHECK_TWICE(dec(15, -1).rounded((std::numeric_limits<int>::max)(), Rounding::up) == dec(15, -1));
  CHECK_TWICE(dec(15, -1).rounded((std::numeric_limits<int>::min)(), Rounding::down) == 0);
  CHECK_TWICE(dec(15, -1).rounded((std::numeric_limits<int>::min)(), Rounding::up) ==
              Errc::not_exact);
}

TEST_CASE("a quotient is rounded once, to the digits asked for") {
  CHECK_TWICE(divide(1, 3, 4, Rounding::half_even) == dec(3333, -4));
  CHECK_TWICE(divide(2, 3, 4, Rounding::half_even) == dec(6667, -4));
  CHECK_TWICE(divide(-2, 3, 4, Rounding::floor) == dec(-6667, -4));
  CHECK_TWICE(divide(1, 8, 2, Rounding::half_even) == dec(12, -2));
  CHECK_TWICE(divide(1, 8, 2, Rounding::half_up) == dec(13, -2));
  CHECK_TWICE(divide(12'345, 1, -2, Rounding::half_even) == 12'300);
  CHECK_TWICE(divide(1, dec(3, 50), 40, Rounding::up) == dec(1, -40));
  CHECK_TWICE(divide(dec(398, 8), dec(134, -2), 2, Rounding::half_even) == dec(2970149253731, -2));
  CHECK_TWICE(divide(0, 7, 2, Rounding::up) == 0);
  CHECK_TWICE(divide(1, 0, 2, Rounding::up) == Errc::division_by_zero);
  CHECK_TWICE(divide(0, dec(0, -2), 2, Rounding::up) == Errc::division_by_zero);
  CHECK_TWICE(divide(1, 3, 38, Rounding::down).has_value());
  CHECK_TWICE(divide(1, 3, 39, Rounding::down) == Errc::not_exact);
  CHECK_TWICE(divide(10, 3, 38, Rounding::down) == Errc::not_exact);
  CHECK_TWICE(divide(1, 4, 30000, Rounding::down) == dec(25, -2));
}

TEST_CASE("of a product and a quotient only the result must fit") {
  CHECK_TWICE(multiply_divide(largest, largest, largest, 0, Rounding::half_even) == largest);
  CHECK_TWICE(multiply_divide(dec(1, 30), dec(3, 30), dec(7, 40), 2, Rounding::half_even) ==
              *divide(dec(3, 20), 7, 2, Rounding::half_even));
  CHECK_TWICE(multiply_divide(100, 1, 3, 2, Rounding::half_even) == dec(3333, -2));
  CHECK_TWICE(multiply_divide(-7, 5, 2, 0, Rounding::half_even) == -18);
  CHECK_TWICE(multiply_divide(largest, 2, 1, 0, Rounding::half_even) == Errc::not_exact);
  CHECK_TWICE(multiply_divide(1, 1, 0, 0, Rounding::half_even) == Errc::division_by_zero);
}

TEST_CASE("where a word is just enough, and just not, the quotient is the same") {
  // 2^65 - 1 is 31 × 1190112520884487201; half of it rounds to 2^64, which is no word.
  constexpr Decimal two_64 = *Decimal::make(false, 1, 0, 0);
  constexpr Decimal part = dec(1'190'112'520'884'487'201);
  CHECK_TWICE(multiply_divide(part, 31, 2, 0, Rounding::up) == two_64);
  CHECK_TWICE(multiply_divide(part, 31, -2, 0, Rounding::floor) == -two_64);
  CHECK_TWICE(multiply_divide(part, 31, -2, 0, Rounding::ceiling) == 1 - two_64);
  CHECK_TWICE(multiply_divide(part, 62, 2, 0, Rounding::down) == two_64 + two_64 - 1);
  CHECK_TWICE(divide(2, 3, 19, Rounding::down) == dec(6'666'666'666'666'666'666, -19));
  CHECK_TWICE(divide(2, 3, 20, Rounding::half_up) ==
              dec(6'666'666'666'666'666'666, -19) + dec(7, -20));
  CHECK_TWICE(divide(dec(1, 19), dec(3, 19), 0, Rounding::up) == 1);
}

TEST_CASE("divided by one a number is what it is rounded to") {
  RandomNumbers random{20250930};
  for (int i = 0; i < 20000; ++i) {
    const Decimal number = dec(static_cast<std::int64_t>(random.next()) >> random.between(0, 62),
                               static_cast<int>(random.between(-45, 20)));
    const auto decimals = static_cast<int>(random.between(-24, 24));
    const auto how = static_cast<Rounding>(random.between(0, 6));
    const Result<Decimal> quotient = divide(number, 1, decimals, how);
    const Result<Decimal> product = multiply_divide(number, -8, dec(-80, -1), decimals, how);
    REQUIRE(quotient == number.rounded(decimals, how));
    REQUIRE(product == quotient);
  }
}

TEST_CASE("an exact quotient has the digits it has, or there is none") {
  CHECK_TWICE(identical(*divide_exact(1, 8), dec(125, -3)));
  CHECK_TWICE(identical(*divide_exact(6, 2), dec(3)));
  CHECK_TWICE(divide_exact(dec(1, -2), dec(4, 3)) == dec(25, -7));
  CHECK_TWICE(divide_exact(-1, 3) == Errc::not_exact);
  CHECK_TWICE(divide_exact(1, 0) == Errc::division_by_zero);
  CHECK_TWICE(divide_exact(0, 3) == 0);
  // 1 / 2^54 needs 38 digits, 1 / 2^55 needs 39.
  CHECK_TWICE(divide_exact(1, std::int64_t{1} << 54) ==
              (Decimal{five_27} * five_27).scaled_by(-54));
  CHECK_TWICE(divide_exact(1, std::int64_t{1} << 55) == Errc::not_exact);
}

TEST_CASE("a power of ten moves the exponent alone") {
  CHECK_TWICE(dec(489, -2).scaled_by(9) == 4'890'000'000);
  CHECK_TWICE(dec(489, -2).scaled_by(9)->coefficient_low() == 489);
  CHECK_TWICE(dec(489).scaled_by(-2) == dec(489, -2));
  CHECK_TWICE(dec(1, 32767).scaled_by(37)->exponent() == 32767);
  CHECK_TWICE(dec(1, 32767).scaled_by(38) == Errc::not_exact);
  CHECK_TWICE(dec(100, -32768).scaled_by(-2) == dec(1, -32768));
  CHECK_TWICE(dec(100, -32768).scaled_by(-3) == Errc::not_exact);
  CHECK_TWICE(dec(7).scaled_by((std::numeric_limits<int>::max)()) == Errc::not_exact);
  CHECK_TWICE(dec(7).scaled_by((std::numeric_limits<int>::min)()) == Errc::not_exact);
  CHECK_TWICE(dec(0).scaled_by((std::numeric_limits<int>::min)()) == 0);
}

TEST_CASE("the digits held can be asked for and made the fewest") {
  CHECK_TWICE(dec(150, -2).decimals() == 2);
  CHECK_TWICE(dec(15, 6).decimals() == 0);
  CHECK_TWICE(identical(dec(150, -2).normalized(), dec(15, -1)));
  CHECK_TWICE(identical(dec(1'500'000).normalized(), dec(15, 5)));
  CHECK_TWICE(identical(dec(0, -7).normalized(), dec(0)));
  CHECK_TWICE(identical(dec(100, 32766).normalized(), dec(10, 32767)));
  CHECK_TWICE(dec(200, -2).is_integer() && !dec(250, -2).is_integer());
  CHECK_TWICE(dec(0, -2).is_integer() && dec(1, 40).is_integer());
  CHECK_TWICE(dec(-25, -1).abs() == dec(25, -1) && +dec(-25, -1) == dec(-25, -1));
}

TEST_CASE("an integer comes back as one, if 64 bits hold it") {
  CHECK_TWICE(dec(4200, -2).to_int64() == 42);
  CHECK_TWICE(dec(-42, 2).to_int64() == -4200);
  CHECK_TWICE(dec(0, 32767).to_int64() == 0);
  CHECK_TWICE(dec(4201, -2).to_int64() == Errc::not_exact);
  CHECK_TWICE(dec(1, -32768).to_int64() == Errc::not_exact);
  CHECK_TWICE((Decimal{largest_int} + 1).to_int64() == Errc::out_of_range);
  CHECK_TWICE((Decimal{smallest_int} - 1).to_int64() == Errc::out_of_range);
  CHECK_TWICE(dec(9, 18).to_int64() == 9'000'000'000'000'000'000);
  CHECK_TWICE(dec(1, 19).to_int64() == Errc::out_of_range);
  CHECK_TWICE(dec(1, 32767).to_int64() == Errc::out_of_range);
}

TEST_CASE("plain notation has no exponent and no trailing zeros after the point") {
  CHECK_TWICE(Plain{dec(0)} == "0");
  CHECK_TWICE(Plain{dec(0, 9)} == "0");
  CHECK_TWICE(Plain{dec(398, 8)} == "39800000000");
  CHECK_TWICE(Plain{dec(-25, -2)} == "-0.25");
  CHECK_TWICE(Plain{dec(-2500, -2)} == "-25");
  CHECK_TWICE(Plain{dec(1250, -2)} == "12.5");
  CHECK_TWICE(Plain{dec(12345, -2)} == "123.45");
  CHECK_TWICE(Plain{dec(5, -6)} == "0.000005");
  CHECK_TWICE(Plain{dec(smallest_int)} == "-9223372036854775808");
  CHECK_TWICE(Plain{largest * dec(1, -19)} == "9999999999999999999.9999999999999999999");
  CHECK_TWICE(dec(-1, -32768).plain_size() == 2 + 1 + 32768);
}

#if defined(__cpp_exceptions) || defined(_CPPUNWIND)

TEST_CASE("an operator that cannot be exact throws the reason") {
  CHECK_THROWS_AS((void)(largest + 2), Error);
  CHECK_THROWS_AS((void)(-largest - 2), Error);
  CHECK_THROWS_WITH((void)(largest * 3), "the exact result does not fit in 38 digits");
}

#endif
