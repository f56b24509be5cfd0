// Checks that dividing money loses and makes no minor unit.
// SPDX-License-Identifier: MIT
#include "finq/shares.hpp"

#include <type_traits>
#include <vector>

#include "check_twice.hpp"
#include "finq/money.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Decimal scaled(std::int64_t count, int exponent) {
  return *Decimal::scaled(count, exponent);
}
constexpr Money dollars(std::int64_t cents) { return {scaled(cents, -2), USD}; }
constexpr Decimal longest = *Decimal::make(false, 5421010862427522170, 687399551400673279, 0);

template <std::size_t N>
constexpr bool are(const Shares<Money, N>& shares, const std::int64_t (&cents)[N]) {
  for (std::size_t i = 0; i < N; ++i) {
    if (!(shares[i] == dollars(cents[i]))) return false;
  }
  return true;
}

template <class Parts>
constexpr Money sum_of(const Parts& parts, Currency currency) {
  Money sum{0, currency};
  for (const Money& part : parts) sum = *checked_add(sum, part);
  return sum;
}

// The rule once more, the slow way: a unit at a time to the largest rest.
std::vector<std::int64_t> apportioned(std::int64_t total, const std::vector<std::int64_t>& ratios) {
  std::int64_t sum = 0;
  for (const std::int64_t ratio : ratios) sum += ratio;
  std::vector<std::int64_t> parts;
  std::vector<std::int64_t> rests;
  std::int64_t left = total;
  for (const std::int64_t ratio : ratios) {
    parts.push_back(total * ratio / sum);
    rests.push_back(total * ratio % sum);
    left -= parts.back();
  }
  for (; left > 0; --left) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < rests.size(); ++i) {
      if (rests[i] > rests[best]) best = i;
    }
    ++parts[best];
    rests[best] = -1;
  }
  return parts;
}

}  // namespace

TEST_CASE("shares are plain values") {
  static_assert(std::is_trivially_copyable_v<Shares<Money, 3>>);
  static_assert(std::regular<Shares<Money, 3>>);
  static_assert(sizeof(Shares<Money, 3>) == 3 * sizeof(Money));
  static_assert(std::is_trivially_copyable_v<EqualShares<Money>>);
  static_assert(std::regular<EqualShares<Money>>);
  CHECK_TWICE(Shares<Money, 2>::size() == 2);
  CHECK_TWICE(EqualShares<Money>{}.size() == 0);
  CHECK_THROWS_AS((void)(Shares<Money, 2>{}[2]), Error);
  CHECK_THROWS_AS((void)(EqualShares<Money>{}[0]), Error);
}

TEST_CASE("the units left over go to the parts that lost most") {
  CHECK_TWICE(are(*dollars(100'00).allocate({1, 1, 1}), {33'34, 33'33, 33'33}));
  CHECK_TWICE(are(*dollars(5).allocate({3, 7}), {2, 3}));         // 1.5 and 3.5: the first
  CHECK_TWICE(are(*dollars(10).allocate({1, 2, 4}), {1, 3, 6}));  // rests of 3/7, 6/7 and 5/7
  CHECK_TWICE(are(*dollars(100).allocate({0, 1, 0, 2}), {0, 33, 0, 67}));
  CHECK_TWICE(are(*dollars(1).allocate({1, 1}), {1, 0}));
  CHECK_TWICE(are(*dollars(0).allocate({1, 1}), {0, 0}));
  CHECK_TWICE(are(*dollars(-100'00).allocate({1, 1, 1}), {-33'34, -33'33, -33'33}));
}

TEST_CASE("ratios are any numbers that are not negative") {
  CHECK_TWICE(are(*dollars(100'00).allocate({scaled(335, -1), scaled(665, -1)}), {33'50, 66'50}));
  CHECK_TWICE(are(*dollars(100'00).allocate({scaled(1, 30), scaled(3, 30)}), {25'00, 75'00}));
  CHECK_TWICE(dollars(100).allocate({1, -1}) == Errc::bad_ratio);
  CHECK_TWICE(dollars(100).allocate({0, 0}) == Errc::bad_ratio);
  CHECK_TWICE(dollars(100).allocate({scaled(1, 30), scaled(1, -30)}) == Errc::not_exact);
  CHECK_TWICE(dollars(100).allocate({longest, longest}) == Errc::not_exact);
  CHECK_TWICE(are(*dollars(100).allocate({longest, 0}), {100, 0}));
  CHECK_TWICE((*Money(longest, USD).rounded(-2, Rounding::down)).allocate({longest, 0}) ==
              Errc::not_exact);
}

TEST_CASE("what is no whole number of minor units is not divided") {
  CHECK_TWICE(Money(scaled(10005, -3), USD).allocate({1, 1}) == Errc::not_exact);
  CHECK_TWICE(Money(scaled(10005, -3), USD).split(2) == Errc::not_exact);
  CHECK_TWICE(are(*Money(scaled(10'000, -3), USD).allocate({1, 1}), {500, 500}));
  CHECK_TWICE(Money(100, XAU).allocate({1, 1}) == Errc::not_defined);
  CHECK_TWICE(Money(100, XAU).split(2) == Errc::not_defined);
}

TEST_CASE("a split makes parts that differ by one minor unit, the larger first") {
  constexpr auto thirds = *dollars(100'00).split(3);
  CHECK_TWICE(thirds.size() == 3);
  CHECK_TWICE(thirds[0] == dollars(33'34) && thirds[1] == dollars(33'33) &&
              thirds[2] == dollars(33'33));
  CHECK_TWICE(sum_of(thirds, USD) == dollars(100'00));
  CHECK_TWICE((*Money(-10, JPY).split(4))[0] == Money{-3, JPY});
  CHECK_TWICE((*Money(-10, JPY).split(4))[3] == Money{-2, JPY});
  CHECK_TWICE((*dollars(1).split(1'000'000'000'000))[1] == dollars(0));
  CHECK_TWICE(dollars(1).split(0) == Errc::bad_ratio);
  CHECK_TWICE(dollars(1).split(-1) == Errc::bad_ratio);
}

TEST_CASE("allocate never loses or makes a minor unit, and keeps to its rule") {
  RandomNumbers random{4};
  const Currency currencies[] = {JPY, *Currency::custom("ONE", 1), USD, KWD, CLF};
  for (int round = 0; round < 20'000; ++round) {
    const int digits = round % 5;
    const Currency currency = currencies[digits];
    const std::int64_t size = random.between(-2, 9);
    const std::int64_t units = random.between(0, size < 0 ? 9 : 1'000'000'000);
    std::vector<std::int64_t> ratios(static_cast<std::size_t>(random.between(1, 9)));
    for (std::int64_t& ratio : ratios) ratio = random.between(0, round % 3 == 0 ? 3 : 1'000'000);
    ratios[0] += ratios == std::vector<std::int64_t>(ratios.size(), 0) ? 1 : 0;
    const std::vector<std::int64_t> expected = apportioned(units, ratios);

    const bool is_negative = random.between(0, 1) == 1;
    const Money whole{scaled(is_negative ? -units : units, -digits), currency};
    const int power = static_cast<int>(random.between(-12, 12));
    std::vector<Decimal> weights;
    for (const std::int64_t ratio : ratios) weights.push_back(scaled(ratio, power));
    std::vector<Money> parts(ratios.size());
    const Result<Money*> end = whole.allocate(weights, parts.data());
    REQUIRE(end.has_value());
    CHECK(*end == parts.data() + parts.size());
    CHECK(sum_of(parts, currency) == whole);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      CHECK(parts[i] == Money{scaled(is_negative ? -expected[i] : expected[i], -digits), currency});
    }
  }
}

TEST_CASE("a split is an allocation by equal ratios") {
  RandomNumbers random{5};
  for (int round = 0; round < 2'000; ++round) {
    const Money whole = dollars(random.between(-1'000'000, 1'000'000));
    const auto count = static_cast<std::size_t>(random.between(1, 40));
    std::vector<Money> parts(count);
    REQUIRE(whole.allocate(std::vector<Decimal>(count, 7), parts.data()).has_value());
    const auto split = *whole.split(static_cast<std::int64_t>(count));
    CHECK(sum_of(split, USD) == whole);
    for (std::size_t i = 0; i < count; ++i) CHECK(split[i] == parts[i]);
  }
}

TEST_CASE("amounts of 38 digits are divided without a loss") {
  const Money whole{*Decimal::make(false, 5421010862427522170, 687399551400673279, -2), USD};
  const auto parts = *whole.allocate({longest, 0});
  CHECK(parts[0] == whole);
  const auto thirds = *whole.allocate({1, 1, 1});
  CHECK(sum_of(thirds, USD) == whole);
  CHECK(sum_of(*whole.split(7), USD) == whole);
}

TEST_CASE("ratios of any size leave no unit over, and no part is a unit away from its share") {
  RandomNumbers random{12};
  const Currency currencies[] = {JPY, *Currency::custom("ONE", 1), USD, KWD, CLF};
  for (int round = 0; round < 20'000; ++round) {
    const int digits = round % 5;
    const Decimal unit = scaled(1, -digits);
    const std::int64_t units = random.between(-1'000'000'000, 1'000'000'000);
    const Money whole{scaled(units, -digits), currencies[digits]};
    std::vector<Decimal> ratios(static_cast<std::size_t>(random.between(1, 12)));
    Decimal sum = 0;
    for (Decimal& ratio : ratios) {
      ratio = scaled(random.between(0, 9'999), static_cast<int>(random.between(-5, 5)));
      sum = sum + ratio;
    }
    std::vector<Money> parts(ratios.size());
    const Result<Money*> end = whole.allocate(ratios, parts.data());
    if (sum.is_zero()) {
      REQUIRE(end == Errc::bad_ratio);
      continue;
    }
    REQUIRE(end.has_value());
    CHECK(sum_of(parts, whole.currency()) == whole);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      CHECK((parts[i].amount() * sum - whole.amount() * ratios[i]).abs() < unit * sum);
      CHECK(parts[i].rounded(Rounding::down) == parts[i]);
      if (ratios[i].is_zero()) CHECK(parts[i].is_zero());
    }
  }
}
