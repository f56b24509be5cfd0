// Checks Money: exact amounts of one currency.
// SPDX-License-Identifier: MIT
#include "finq/money.hpp"

#include <type_traits>

#include "check_twice.hpp"
#include "packed.hpp"

using namespace finq;

namespace {

constexpr Decimal cents(std::int64_t count) { return *Decimal::scaled(count, -2); }
constexpr Decimal longest = *Decimal::make(false, 5421010862427522170, 687399551400673279, 0);

template <class A, class B>
concept Adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Orders = requires(A a, B b) {
  a < b;
};

}  // namespace

TEST_CASE("an amount of money is a plain value of at most 24 bytes and never made from a double") {
  static_assert(std::is_trivially_copyable_v<Money>);
  static_assert(std::regular<Money>);
  static_assert(is_packed_into<Money>(24));
  static_assert(!std::is_constructible_v<Money, double, Currency>);
  static_assert(!std::is_convertible_v<double, Money>);
  static_assert(!std::is_convertible_v<Decimal, Money>);
  CHECK_TWICE(Money{} == Money{0, XXX});
}

TEST_CASE("amount and currency make the identity") {
  CHECK_TWICE(Money{5, USD} == Money{cents(500), USD});
  CHECK_TWICE(!(Money{5, USD} == Money{5, EUR}));
  CHECK_TWICE(!(Money{0, USD} == Money{0, EUR}));
  CHECK_TWICE(!(Money{5, CNY} == Money{5, CNH}));
  CHECK_TWICE(Money{39'800'000'000, CNY}.currency() == CNY);
}

TEST_CASE("two currencies have no order and no sum") {
  static_assert(!Orders<Money, Money>);
  CHECK_TWICE(*compare(Money{5, USD}, Money{6, USD}) < 0);
  CHECK_TWICE(*compare(Money{5, USD}, Money{cents(500), USD}) == 0);
  CHECK_TWICE(*compare(Money{-5, USD}, Money{-6, USD}) > 0);
  CHECK_TWICE(compare(Money{5, USD}, Money{6, EUR}) == Errc::currency_mismatch);
  CHECK_TWICE(checked_add(Money{5, USD}, Money{6, EUR}) == Errc::currency_mismatch);
  CHECK_TWICE(checked_sub(Money{5, USD}, Money{5, EUR}) == Errc::currency_mismatch);
  CHECK_TWICE(Money{5, USD} / Money{5, EUR} == Errc::currency_mismatch);
  CHECK_TWICE(checked_add(Money{5, CNY}, Money{5, CNH}) == Errc::currency_mismatch);
  CHECK_TWICE(checked_add(Money{5, ANG}, Money{5, XCG}) == Errc::currency_mismatch);
}

TEST_CASE("sums and products are exact or an error") {
  CHECK_TWICE(*checked_add(Money{cents(10), USD}, Money{cents(20), USD}) == Money{cents(30), USD});
  CHECK_TWICE(*checked_sub(Money{1, USD}, Money{cents(1), USD}) == Money{cents(99), USD});
  CHECK_TWICE(Money{cents(345), USD} * Decimal{3} == Money{cents(1035), USD});
  CHECK_TWICE(3 * Money{cents(345), USD} == Money{cents(1035), USD});
  CHECK_TWICE(-Money{5, USD} == Money{-5, USD});
  CHECK_TWICE(Money{-5, USD}.abs() == Money{5, USD});
  CHECK_TWICE(checked_add(Money{longest, USD}, Money{3, USD}) == Errc::not_exact);
  CHECK_TWICE(checked_mul(Money{longest, USD}, Decimal{3}) == Errc::not_exact);
  CHECK_THROWS_AS((void)(Money{longest, USD} * Decimal{3}), Error);
}

TEST_CASE("money by money is a number") {
  CHECK_TWICE(*(Money{50, USD} / Money{8, USD}) == *Decimal::scaled(625, -2));
  CHECK_TWICE(Money{1, USD} / Money{3, USD} == Errc::not_exact);
  CHECK_TWICE(Money{1, USD} / Money{0, USD} == Errc::division_by_zero);
  CHECK_TWICE(*divide(Money{1, USD}, Money{3, USD}, 4, Rounding::half_even) ==
              *Decimal::scaled(3333, -4));
  CHECK_TWICE(*divide(Money{10, USD}, Decimal{3}, Rounding::half_even) == Money{cents(333), USD});
  CHECK_TWICE(*divide(Money{10, JPY}, Decimal{3}, Rounding::up) == Money{4, JPY});
  CHECK_TWICE(divide(Money{10, XAU}, Decimal{3}, Rounding::up) == Errc::not_defined);
}

TEST_CASE("rounding goes to the minor unit of ISO 4217") {
  constexpr Decimal amount = *Decimal::scaled(123456789, -5);  // 1234.56789
  CHECK_TWICE(*Money(amount, USD).rounded(Rounding::half_even) == Money{cents(123457), USD});
  CHECK_TWICE(*Money(amount, JPY).rounded(Rounding::half_even) == Money{1235, JPY});
  CHECK_TWICE(*Money(amount, KWD).rounded(Rounding::down) ==
              Money{*Decimal::scaled(1234567, -3), KWD});
  CHECK_TWICE(*Money(amount, CLF).rounded(Rounding::down) ==
              Money{*Decimal::scaled(12345678, -4), CLF});
  CHECK_TWICE(*Money(amount, IQD).rounded(Rounding::down) ==
              Money{*Decimal::scaled(1234567, -3), IQD});
  CHECK_TWICE(Money(amount, XAU).rounded(Rounding::down) == Errc::not_defined);
  CHECK_TWICE(*Money(amount, XAU).rounded(1, Rounding::down) ==
              Money{*Decimal::scaled(12345, -1), XAU});
  CHECK_TWICE(*Money(amount, USD).rounded(-3, Rounding::half_even) == Money{1000, USD});
}

TEST_CASE("an amount is rounded to any multiple") {
  constexpr Decimal nickel = cents(5);
  CHECK_TWICE(*Money(cents(102), EUR).rounded_to_multiple(nickel, Rounding::half_up) ==
              Money{1, EUR});
  CHECK_TWICE(*Money(cents(103), EUR).rounded_to_multiple(nickel, Rounding::half_up) ==
              Money{cents(105), EUR});
  CHECK_TWICE(*Money(-17, USD).rounded_to_multiple(5, Rounding::floor) == Money{-20, USD});
  CHECK_TWICE(Money(17, USD).rounded_to_multiple(0, Rounding::up) == Errc::out_of_range);
  CHECK_TWICE(Money(17, USD).rounded_to_multiple(-5, Rounding::up) == Errc::out_of_range);
}

TEST_CASE("cash is paid in what coins there are") {
  constexpr auto cash = [](std::int64_t hundredths, Currency currency, Rounding how) {
    return Money(cents(hundredths), currency).rounded_to_cash(how);
  };
  constexpr Rounding half_up = Rounding::half_up;
  // Australia: 1 and 2 down, 3 and 4 up to 5, 6 and 7 down to 5, 8 and 9 up.
  CHECK_TWICE(*cash(102, AUD, half_up) == Money{1, AUD});
  CHECK_TWICE(*cash(103, AUD, half_up) == Money{cents(105), AUD});
  CHECK_TWICE(*cash(107, AUD, half_up) == Money{cents(105), AUD});
  CHECK_TWICE(*cash(108, AUD, half_up) == Money{cents(110), AUD});
  // Denmark: up to 24 øre down, 25 to 74 to the half, 75 and more up.
  CHECK_TWICE(*cash(124, DKK, half_up) == Money{1, DKK});
  CHECK_TWICE(*cash(125, DKK, half_up) == Money{cents(150), DKK});
  CHECK_TWICE(*cash(174, DKK, half_up) == Money{cents(150), DKK});
  CHECK_TWICE(*cash(175, DKK, half_up) == Money{2, DKK});
  // New Zealand: 5 cents go either way.
  CHECK_TWICE(*cash(105, NZD, half_up) == Money{cents(110), NZD});
  CHECK_TWICE(*cash(105, NZD, Rounding::half_down) == Money{1, NZD});
  CHECK_TWICE(*cash(250, HUF, half_up) == Money{5, HUF});
  CHECK_TWICE(*cash(249, HUF, half_up) == Money{0, HUF});
  CHECK_TWICE(*cash(149, SEK, half_up) == Money{1, SEK});
  CHECK_TWICE(*cash(-103, CHF, half_up) == Money{cents(-105), CHF});
  // No rule: the minor unit.
  CHECK_TWICE(*cash(103, USD, half_up) == Money{cents(103), USD});
  CHECK_TWICE(*cash(103, EUR, half_up) == Money{cents(103), EUR});
  CHECK_TWICE(*cash(150, JPY, half_up) == Money{2, JPY});
  CHECK_TWICE(cash(103, XAU, half_up) == Errc::not_defined);
}

TEST_CASE("a price in pence is a hundredth of its currency") {
  CHECK_TWICE(*Money::from_minor_units(6459, GBP) == Money{cents(6459), GBP});  // GBX, GBp
  CHECK_TWICE(*Money::from_minor_units(250, ZAR) == Money{cents(250), ZAR});    // ZAc
  CHECK_TWICE(*Money::from_minor_units(-1, ILS) == Money{cents(-1), ILS});      // ILA
  CHECK_TWICE(*Money::from_minor_units(1500, KWD) == Money{*Decimal::scaled(15, -1), KWD});
  CHECK_TWICE(*Money::from_minor_units(900, JPY) == Money{900, JPY});
  CHECK_TWICE(Money::from_minor_units(1, XDR) == Errc::not_defined);
  CHECK_TWICE(*Money(cents(6459), GBP).to_minor_units() == 6459);
  CHECK_TWICE(*Money(*Decimal::scaled(15, -1), KWD).to_minor_units() == 1500);
  CHECK_TWICE(*Money(900, JPY).to_minor_units() == 900);
  CHECK_TWICE(Money(*Decimal::scaled(5, -3), GBP).to_minor_units() == Errc::not_exact);
  CHECK_TWICE(Money(longest, GBP).to_minor_units() == Errc::out_of_range);
}

TEST_CASE("equal amounts have equal hashes") {
  const std::hash<Money> hash;
  CHECK(hash({5, USD}) == hash({cents(500), USD}));
  CHECK(hash({5, USD}) != hash({5, EUR}));
}
