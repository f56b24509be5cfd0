// Checks that a decimal becomes the nearest double.
// SPDX-License-Identifier: MIT
#include "finq/to_double.hpp"

#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>

using namespace finq;

namespace {

using Limits = std::numeric_limits<double>;

Decimal dec(std::int64_t coefficient, int exponent = 0) {
  return *Decimal::scaled(coefficient, exponent);
}

// The C library's answer for the same value in plain notation.
double by_the_c_library(const Decimal& value) {
  char text[1024];
  *value.write_plain(static_cast<char*>(text)) = '\0';
  return std::strtod(static_cast<const char*>(text), nullptr);
}

Decimal random_decimal(std::mt19937_64& random) {
  const std::uint64_t high = random() % 4 == 0 ? random() % 5'421'010'862'427'522'170 : 0;
  const std::uint64_t low = random() >> (random() % 64);
  const int exponent = static_cast<int>(random() % 720) - 380;
  return *Decimal::make(random() % 2 == 0, high, low, exponent);
}

}  // namespace

TEST_CASE("the nearest double is the one that the same literal gives") {
  CHECK(to_double(0) == 0.0);
  CHECK(!std::signbit(to_double(dec(0, -5))));
  CHECK(to_double(1) == 1.0);
  CHECK(to_double(dec(-25, -2)) == -0.25);
  CHECK(to_double(dec(1, -1)) == 0.1);
  CHECK(to_double(dec(3, -1)) == 0.3);
  CHECK(to_double(dec(1, 23)) == 1e23);
  CHECK(to_double(dec(398, 8)) == 39.8e9);
  CHECK(to_double((std::numeric_limits<std::int64_t>::min)()) == -0x1p63);
}

TEST_CASE("of two equally near the even one is taken, and one digit more decides") {
  const std::int64_t odd = (std::int64_t{1} << 53) + 1;
  CHECK(to_double(odd) == 0x1p53);
  CHECK(to_double(odd + 2) == 0x1p53 + 4);
  CHECK(to_double(odd + dec(1, -22)) == 0x1p53 + 2);
  CHECK(to_double(odd - dec(1, -22)) == 0x1p53);
  CHECK(to_double(-odd - dec(1, -22)) == -0x1p53 - 2);
}

TEST_CASE("what a double cannot hold is an infinity or a zero with the sign") {
  CHECK(to_double(dec(17976931348623157, 292)) == (Limits::max)());
  CHECK(to_double(dec(1797693134862315807, 290)) == (Limits::max)());
  CHECK(to_double(dec(1797693134862315808, 290)) == Limits::infinity());
  CHECK(to_double(dec(-1, 309)) == -Limits::infinity());
  CHECK(to_double(dec(1, Decimal::max_exponent)) == Limits::infinity());
  CHECK(to_double(dec(22250738585072014, -324)) == (Limits::min)());
  CHECK(to_double(dec(5, -324)) == Limits::denorm_min());
  CHECK(to_double(dec(2470328229206232721, -342)) == Limits::denorm_min());
  CHECK(to_double(dec(2470328229206232720, -342)) == 0.0);
  CHECK(to_double(dec(-1, Decimal::min_exponent)) == 0.0);
  CHECK(std::signbit(to_double(dec(-1, Decimal::min_exponent))));
}

TEST_CASE("random decimals agree with the C library") {
  std::mt19937_64 random{20261126};
  int wrong = 0;
  for (int i = 0; i < 1'000'000; ++i) {
    const Decimal value = random_decimal(random);
    const double ours = to_double(value);
    const double theirs = by_the_c_library(value);
    wrong += std::bit_cast<std::uint64_t>(ours) == std::bit_cast<std::uint64_t>(theirs) ? 0 : 1;
  }
  CHECK(wrong == 0);
}
