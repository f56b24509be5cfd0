// Checks the seven ways to round, on the decision they share.
// SPDX-License-Identifier: MIT
#include "finq/rounding.hpp"

#include <compare>

#include "check_twice.hpp"

using namespace finq;

namespace {

// `kept` with one digit more behind the point, rounded back to an integer.
constexpr int rounded(int kept, int tenths, Rounding how) {
  const bool negative = kept < 0;
  const int magnitude = negative ? -kept : kept;
  const bool odd = magnitude % 2 != 0;
  const int result = magnitude + (detail::grows(how, negative, odd, tenths <=> 5) ? 1 : 0);
  return negative ? -result : result;
}

}  // namespace

TEST_CASE("half_even: to the nearest, a tie to the even digit") {
  CHECK_TWICE(rounded(2, 4, Rounding::half_even) == 2);
  CHECK_TWICE(rounded(2, 5, Rounding::half_even) == 2);
  CHECK_TWICE(rounded(3, 5, Rounding::half_even) == 4);
  CHECK_TWICE(rounded(2, 6, Rounding::half_even) == 3);
  CHECK_TWICE(rounded(-2, 5, Rounding::half_even) == -2);
  CHECK_TWICE(rounded(-3, 5, Rounding::half_even) == -4);
}

TEST_CASE("half_up: to the nearest, a tie away from zero") {
  CHECK_TWICE(rounded(2, 4, Rounding::half_up) == 2);
  CHECK_TWICE(rounded(2, 5, Rounding::half_up) == 3);
  CHECK_TWICE(rounded(-2, 5, Rounding::half_up) == -3);
  CHECK_TWICE(rounded(-2, 4, Rounding::half_up) == -2);
}

TEST_CASE("half_down: to the nearest, a tie towards zero") {
  CHECK_TWICE(rounded(2, 5, Rounding::half_down) == 2);
  CHECK_TWICE(rounded(3, 5, Rounding::half_down) == 3);
  CHECK_TWICE(rounded(2, 6, Rounding::half_down) == 3);
  CHECK_TWICE(rounded(-2, 5, Rounding::half_down) == -2);
}

TEST_CASE("up goes away from zero, down cuts off") {
  CHECK_TWICE(rounded(2, 1, Rounding::up) == 3);
  CHECK_TWICE(rounded(-2, 1, Rounding::up) == -3);
  CHECK_TWICE(rounded(2, 9, Rounding::down) == 2);
  CHECK_TWICE(rounded(-2, 9, Rounding::down) == -2);
}

TEST_CASE("ceiling goes to the larger number, floor to the smaller") {
  CHECK_TWICE(rounded(2, 1, Rounding::ceiling) == 3);
  CHECK_TWICE(rounded(-2, 9, Rounding::ceiling) == -2);
  CHECK_TWICE(rounded(2, 9, Rounding::floor) == 2);
  CHECK_TWICE(rounded(-2, 1, Rounding::floor) == -3);
}

TEST_CASE("the roundings have names") {
  CHECK_TWICE(name(Rounding::half_even) == "half_even");
  CHECK_TWICE(name(Rounding::up) == "up");
  CHECK_TWICE(name(Rounding::floor) == "floor");
}
