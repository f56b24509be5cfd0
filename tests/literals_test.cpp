// Tests of literals: figures that are read while compiling.
// SPDX-License-Identifier: MIT
#include "finq/literals.hpp"

#include "check_twice.hpp"

using namespace finq;

TEST_CASE("a literal is a constant of its type") {
  CHECK_TWICE("39.8 billion yuan"_money == Money{39'800'000'000, CNY});
  CHECK_TWICE("34% year-over-year"_percent.basis() == Basis::yoy);
  CHECK_TWICE("2.5 percentage points"_points.figure() == Decimal::scaled(25, -1).value());
  CHECK_TWICE("25 bps"_basis_points == BasisPoints{25});
  CHECK_TWICE("3.5x"_multiple.figure() == Decimal::scaled(35, -1).value());
  CHECK_TWICE("12-month"_duration == Duration{12, Unit::month});
  CHECK_TWICE("Q3 2021"_period.text() == "2021-Q3");
  CHECK_TWICE("1,234.5"_decimal == Decimal::scaled(12345, -1).value());
}
