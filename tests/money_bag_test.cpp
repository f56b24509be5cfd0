// Checks MoneyBag: amounts of several currencies.
// SPDX-License-Identifier: MIT
#include "finq/money_bag.hpp"

#include <type_traits>
#include <utility>
#include <vector>

#include "check_twice.hpp"
#include "packed.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Decimal longest = *Decimal::make(false, 5421010862427522170, 687399551400673279, 0);
constexpr Money dollar{1, USD};
constexpr Money euro{1, EUR};

template <class A, class B>
concept Orders = requires(A a, B b) {
  a < b;
};
template <class A, class B>
concept Multiplies = requires(A a, B b) {
  a* b;
};

constexpr Currency numbered(int number) {
  const char code[] = {'Q', static_cast<char>('A' + number), 'X'};
  return *Currency::custom({code, 3}, 2);
}

constexpr MoneyBag full_bag() {
  MoneyBag bag;
  for (int i = 0; i < static_cast<int>(MoneyBag::capacity); ++i) bag += Money{i + 1, numbered(i)};
  return bag;
}

// A dollar is worth two of anything else: enough to see what `in` does with rates.
struct Doubled {
  constexpr Result<Money> convert(const Money& money, Currency to, Rounding how) const {
    if (money.currency() == to) return money.rounded(how);
    if (money.currency() == XAU) return Errc::no_rate;
    return divide(Money{money.amount(), to}, 2, how);
  }
};

}  // namespace

TEST_CASE("a bag is a plain value without allocation and never made from a number") {
  static_assert(std::is_trivially_copyable_v<MoneyBag>);
  static_assert(std::regular<MoneyBag>);
  static_assert(is_packed_into<MoneyBag>(248));
  static_assert(std::is_convertible_v<Money, MoneyBag>);
  static_assert(!std::is_constructible_v<MoneyBag, double>);
  static_assert(!std::is_constructible_v<MoneyBag, int>);
  static_assert(!std::is_constructible_v<MoneyBag, Decimal>);
  static_assert(!Orders<MoneyBag, MoneyBag>);
  static_assert(!Multiplies<MoneyBag, MoneyBag>);
  static_assert(!Multiplies<Money, Money>);
  CHECK_TWICE(MoneyBag{}.is_empty());
  CHECK_TWICE(MoneyBag{} == MoneyBag{Money{0, USD}});
}

TEST_CASE("money plus money is a bag, and what is of one currency is added up") {
  static_assert(std::is_same_v<decltype(dollar + dollar), MoneyBag>);
  static_assert(std::is_same_v<decltype(dollar - euro), MoneyBag>);
  CHECK_TWICE((dollar + euro).size() == 2);
  CHECK_TWICE((dollar + dollar).size() == 1);
  CHECK_TWICE((dollar + dollar)[USD] == Money{2, USD});
  CHECK_TWICE((dollar - euro)[EUR] == Money{-1, EUR});
  CHECK_TWICE((dollar - euro)[JPY] == Money{0, JPY});
  CHECK_TWICE(dollar + euro + dollar == Money{2, USD} + euro);
  CHECK_TWICE(dollar + (euro + dollar) - dollar == dollar + euro);
  CHECK_TWICE(!(dollar + euro == dollar + dollar));
  CHECK_TWICE(!(dollar + euro == dollar - euro));
  CHECK_TWICE(Money{5, CNY} + Money{5, CNH} != Money{10, CNY} + Money{0, CNH});
}

TEST_CASE("the amounts come in the order of their codes") {
  constexpr MoneyBag bag = Money{3, USD} + Money{2, JPY} + Money{1, CHF} + Money{4, ZAR};
  CHECK_TWICE(bag.size() == 4);
  CHECK_TWICE(bag.begin()[0] == Money{1, CHF} && bag.begin()[1] == Money{2, JPY} &&
              bag.begin()[2] == Money{3, USD} && bag.begin()[3] == Money{4, ZAR});
  CHECK_TWICE(bag.end() - bag.begin() == 4);
}

TEST_CASE("what comes to zero is not in the bag") {
  CHECK_TWICE((dollar - dollar).is_empty());
  CHECK_TWICE(dollar - dollar == euro - euro);
  CHECK_TWICE((dollar + euro - dollar).size() == 1);
  CHECK_TWICE(dollar + euro - dollar == euro);
  CHECK_TWICE((dollar + Money{0, EUR}).size() == 1);
  CHECK_TWICE((full_bag() - full_bag()).is_empty());
}

TEST_CASE("single gives back the one amount") {
  CHECK_TWICE(*(dollar + dollar).single() == Money{2, USD});
  CHECK_TWICE((dollar + euro).single() == Errc::currency_mismatch);
  CHECK_TWICE((dollar - dollar).single() == Errc::not_defined);
  CHECK_TWICE(*(dollar - dollar).single(USD) == Money{0, USD});
  CHECK_TWICE(*(dollar + dollar).single(USD) == Money{2, USD});
  CHECK_TWICE((dollar + dollar).single(EUR) == Errc::currency_mismatch);
  CHECK_TWICE((dollar + euro).single(EUR) == Errc::currency_mismatch);
}

TEST_CASE("a bag times a number") {
  CHECK_TWICE((dollar + euro) * 3 == Money{3, USD} + Money{3, EUR});
  CHECK_TWICE(3 * (dollar - euro) == Money{3, USD} - Money{3, EUR});
  CHECK_TWICE(((dollar + euro) * 0).is_empty());
  CHECK_TWICE(-(dollar - euro) == euro - dollar);
  CHECK_TWICE(checked_mul(MoneyBag{Money{longest, USD}}, 3) == Errc::not_exact);
}

TEST_CASE("a full bag refuses a further currency and loses nothing") {
  constexpr MoneyBag full = full_bag();
  CHECK_TWICE(full.size() == MoneyBag::capacity);
  CHECK_TWICE(checked_add(full, dollar) == Errc::bag_is_full);
  CHECK_TWICE(checked_add(full, Money{0, USD}) == full);
  CHECK_TWICE((*checked_add(full, Money{1, numbered(3)}))[numbered(3)] == Money{5, numbered(3)});
  CHECK_TWICE((*checked_sub(full, Money{4, numbered(3)})).size() == MoneyBag::capacity - 1);
  CHECK_TWICE((full - Money{1, numbered(0)} + dollar).size() == MoneyBag::capacity);
  MoneyBag bag = full;
  CHECK_THROWS_AS(bag += dollar, Error);
  CHECK_THROWS_AS(bag -= Money(1, numbered(1)) + dollar, Error);
  CHECK(bag == full);
}

TEST_CASE("a sum that needs too many digits is an error and changes nothing") {
  CHECK_TWICE(checked_add(MoneyBag{Money{longest, USD}}, Money{3, USD}) == Errc::not_exact);
  CHECK_THROWS_AS((void)(Money{longest, USD} + Money{3, USD}), Error);
  MoneyBag bag = Money{longest, USD} + euro;
  CHECK_THROWS_AS(bag += Money(longest, USD), Error);
  CHECK(bag == Money{longest, USD} + euro);
}

TEST_CASE("in adds up amounts that are converted and rounded one by one") {
  constexpr MoneyBag bag =
      Money{*Decimal::scaled(101, -2), EUR} + Money{*Decimal::scaled(101, -2), GBP} + Money{1, USD};
  CHECK_TWICE(*bag.in(USD, Doubled{}, Rounding::up) == Money{*Decimal::scaled(202, -2), USD});
  CHECK_TWICE(*bag.in(USD, Doubled{}, Rounding::down) == Money{2, USD});
  CHECK_TWICE(*MoneyBag{}.in(USD, Doubled{}, Rounding::down) == Money{0, USD});
  CHECK_TWICE((bag + Money{1, XAU}).in(USD, Doubled{}, Rounding::down) == Errc::no_rate);
}

TEST_CASE("a bag's value does not depend on the order of additions") {
  RandomNumbers random{6};
  for (int round = 0; round < 3'000; ++round) {
    std::vector<Money> amounts(static_cast<std::size_t>(random.between(0, 30)));
    for (Money& amount : amounts) {
      const auto currency = numbered(static_cast<int>(random.between(0, 9)));
      const auto power = static_cast<int>(random.between(-3, 3));
      amount = {*Decimal::scaled(random.between(-4, 4), power), currency};
    }
    MoneyBag there;
    for (const Money& amount : amounts) there += amount;
    for (std::size_t i = amounts.size(); i > 1; --i) {
      const auto other = static_cast<std::size_t>(random.between(0, static_cast<int>(i) - 1));
      std::swap(amounts[i - 1], amounts[other]);
    }
    MoneyBag here;
    MoneyBag halves[2];
    for (std::size_t i = 0; i < amounts.size(); ++i) {
      here += amounts[i];
      halves[i % 2] += amounts[i];
    }
    CHECK(here == there);
    CHECK(halves[0] + halves[1] == there);
    for (const Money& amount : here) CHECK(!amount.is_zero());
    for (const Money& amount : amounts) here -= amount;
    CHECK(here.is_empty());
  }
}
