// Checks MoneyIn: the currency in the type.
// SPDX-License-Identifier: MIT
#include "finq/money_in.hpp"

#include <type_traits>

#include "check_twice.hpp"
#include "finq/money_bag.hpp"
#include "finq/percent.hpp"
#include "packed.hpp"

using namespace finq;

namespace {

constexpr Decimal longest = *Decimal::make(false, 5421010862427522170, 687399551400673279, 0);
constexpr Decimal cents(std::int64_t count) { return *Decimal::scaled(count, -2); }
using Dollars = MoneyIn<USD>;
using Yuan = MoneyIn<CNY>;
constexpr Currency points = *Currency::custom("PTS", 0);

}  // namespace

TEST_CASE("an amount in a currency is a plain value and never made from a double") {
  static_assert(std::is_trivially_copyable_v<Dollars>);
  static_assert(std::regular<Dollars>);
  static_assert(is_packed_into<Dollars>(24));
  static_assert(!std::is_constructible_v<Dollars, double>);
  static_assert(!std::is_convertible_v<int, Dollars>);
  static_assert(!std::is_convertible_v<Decimal, Dollars>);
  static_assert(!std::is_convertible_v<Money, Dollars>);
  static_assert(!std::is_constructible_v<Dollars, Money>);
  static_assert(!std::is_constructible_v<Dollars, Yuan>);
  static_assert(std::is_convertible_v<Dollars, Money>);
  static_assert(!std::is_same_v<Dollars, Yuan>);
  CHECK_TWICE(Dollars{}.is_zero());
}

TEST_CASE("it becomes a Money by itself, and a Money becomes one if the currency is right") {
  CHECK_TWICE(Money{Dollars{5}} == Money{5, USD});
  CHECK_TWICE(Dollars{5} == Money{5, USD});
  CHECK_TWICE(*Dollars::from(Money{5, USD}) == Dollars{5});
  CHECK_TWICE(Dollars::from(Money{5, CNY}) == Errc::currency_mismatch);
  CHECK_TWICE(Dollars::from(Result<Money>{Errc::no_rate}) == Errc::no_rate);
  CHECK_TWICE(MoneyIn<points>{7}.money() == Money{7, points});
  CHECK_TWICE(Yuan::currency() == CNY);
}

TEST_CASE("amounts of one currency add up and have an order") {
  CHECK_TWICE(Dollars{cents(10)} + Dollars{cents(20)} == Dollars{cents(30)});
  CHECK_TWICE(Dollars{5} - Dollars{7} == Dollars{-2});
  CHECK_TWICE(Dollars{5} < Dollars{6});
  CHECK_TWICE(Dollars{5} >= Dollars{cents(500)});
  CHECK_TWICE(-Dollars{5} == Dollars{-5});
  CHECK_TWICE(3 * Dollars{5} == Dollars{15} && Dollars{5} * 3 == Dollars{15});
  CHECK_TWICE(*(Dollars{50} / Dollars{8}) == *Decimal::scaled(625, -2));
  CHECK_TWICE(*divide(Dollars{10}, 3, Rounding::half_even) == Dollars{cents(333)});
  CHECK_TWICE(Dollars{-5}.abs() == Dollars{5} && Dollars{-5}.is_negative());
  Dollars sum{1};
  sum += Dollars{2};
  sum -= Dollars{4};
  CHECK(sum == Dollars{-1});
}

TEST_CASE("what needs more than 38 digits is an error") {
  CHECK_TWICE(checked_add(Dollars{longest}, Dollars{3}) == Errc::not_exact);
  CHECK_TWICE(checked_sub(-Dollars{longest}, Dollars{3}) == Errc::not_exact);
  CHECK_TWICE(checked_mul(Dollars{longest}, 3) == Errc::not_exact);
  CHECK_TWICE(*checked_add(Dollars{1}, Dollars{3}) == Dollars{4});
  CHECK_THROWS_AS((void)(Dollars{longest} + Dollars{3}), Error);
}

TEST_CASE("rounding and dividing are Money's") {
  CHECK_TWICE(*Dollars{*Decimal::scaled(12345, -3)}.rounded(Rounding::half_even) ==
              Dollars{cents(1234)});
  CHECK_TWICE(*Dollars{cents(1234)}.rounded(0, Rounding::up) == Dollars{13});
  CHECK_TWICE(*MoneyIn<CHF>{cents(103)}.rounded_to_cash(Rounding::half_up) ==
              MoneyIn<CHF>{cents(105)});
  CHECK_TWICE((*Dollars{100}.allocate({1, 1, 1}))[0] == Dollars{cents(3334)});
  CHECK_TWICE((*Dollars{100}.split(3))[0] == Dollars{cents(3334)});
  CHECK_TWICE((*Dollars{100}.split(3))[2] == Dollars{cents(3333)});
  CHECK_TWICE(Dollars{100}.split(3)->size() == 3);
  CHECK_TWICE(Dollars{100}.split(0) == Errc::bad_ratio);
  CHECK_TWICE(*Dollars{17}.rounded_to_multiple(5, Rounding::up) == Dollars{20});
  CHECK_TWICE(MoneyIn<XAU>{1}.rounded(Rounding::up) == Errc::not_defined);
}

TEST_CASE("together with other money it is Money") {
  static_assert(std::is_same_v<decltype(Dollars{5} + Money{5, CNY}), MoneyBag>);
  static_assert(std::is_same_v<decltype(Dollars{5} + Dollars{5}), Dollars>);
  CHECK_TWICE(Dollars{5} + Money{6, CNY} == Money{5, USD} + Money{6, CNY});
  CHECK_TWICE((MoneyBag{} + Dollars{5})[USD] == Money{5, USD});
  CHECK_TWICE(Dollars{50} * Percent{34} == Money{17, USD});
  CHECK_TWICE(*compare(Dollars{5}, Money{6, USD}) < 0);
}

TEST_CASE("equal amounts have equal hashes") {
  CHECK(std::hash<Dollars>{}(Dollars{5}) == std::hash<Dollars>{}(Dollars{cents(500)}));
  CHECK(std::hash<Dollars>{}(Dollars{5}) != std::hash<Yuan>{}(Yuan{5}));
}
