// Checks one exchange rate: exact, and applied one way only.
// SPDX-License-Identifier: MIT
#include "finq/exchange_rate.hpp"

#include <type_traits>

#include "check_twice.hpp"
#include "packed.hpp"
#include "random_numbers.hpp"

using namespace finq;

namespace {

constexpr Decimal scaled(std::int64_t count, int exponent) {
  return *Decimal::scaled(count, exponent);
}
constexpr Date day = *Date::from(2025, 9, 30);
constexpr ExchangeRate rate(Currency base, Currency quote, Decimal price) {
  return *ExchangeRate::make(base, quote, price, day);
}
// The ECB's rates of 2025-09-30.
constexpr ExchangeRate euro_dollar = rate(EUR, USD, scaled(11741, -4));
constexpr ExchangeRate euro_yuan = rate(EUR, CNY, scaled(83591, -4));
constexpr ExchangeRate euro_dollar_dealt =
    *euro_dollar.with_bid_ask(scaled(11740, -4), scaled(11743, -4));
constexpr Decimal longest = *Decimal::make(false, 5421010862427522170, 687399551400673279, 0);

}  // namespace

TEST_CASE("an exchange rate is a plain value of at most 72 bytes and never made from a double") {
  static_assert(std::is_trivially_copyable_v<ExchangeRate>);
  static_assert(std::regular<ExchangeRate>);
  static_assert(is_packed_into<ExchangeRate>(72));
  static_assert(!std::is_constructible_v<ExchangeRate, Currency, Currency, double, Date>);
  CHECK_TWICE(euro_dollar.base() == EUR && euro_dollar.quote() == USD);
  CHECK_TWICE(euro_dollar.price() == scaled(11741, -4) && euro_dollar.date() == day);
  CHECK_TWICE(euro_dollar != euro_yuan && euro_dollar != euro_dollar_dealt);
}

TEST_CASE("a price is positive and between two currencies") {
  CHECK_TWICE(ExchangeRate::make(EUR, USD, 0, day) == Errc::out_of_range);
  CHECK_TWICE(ExchangeRate::make(EUR, USD, -1, day) == Errc::out_of_range);
  CHECK_TWICE(ExchangeRate::make(EUR, EUR, 1, day) == Errc::not_defined);
  CHECK_TWICE(euro_dollar.with_bid_ask(0, 1) == Errc::out_of_range);
  CHECK_TWICE(euro_dollar.with_bid_ask(2, 1) == Errc::out_of_range);
}

TEST_CASE("a rate converts its base into its quote and never the other way") {
  CHECK_TWICE(*convert(Money{100, EUR}, euro_dollar, Rounding::half_even) ==
              Money{scaled(11741, -2), USD});
  CHECK_TWICE(convert(Money{100, USD}, euro_dollar, Rounding::half_even) ==
              Errc::rate_does_not_apply);
  CHECK_TWICE(convert(Money{100, GBP}, euro_dollar, Rounding::half_even) ==
              Errc::rate_does_not_apply);
  CHECK_TWICE(convert(Money{longest, EUR}, euro_dollar, Rounding::half_even) == Errc::not_exact);
}

TEST_CASE("the result is rounded once, to the minor unit of the quote or as asked") {
  constexpr Money cent{scaled(1, -2), EUR};
  CHECK_TWICE(*convert(cent, euro_dollar, Rounding::up) == Money{scaled(2, -2), USD});
  CHECK_TWICE(*convert(cent, euro_dollar, Rounding::down) == cent.amount() * Money{1, USD});
  CHECK_TWICE(*convert(cent, euro_dollar, 6, Rounding::half_even) == Money{scaled(11741, -6), USD});
  CHECK_TWICE(*convert(Money{1, EUR}, rate(EUR, JPY, scaled(17365, -2)), Rounding::half_even) ==
              Money{174, JPY});
  CHECK_TWICE(*convert(Money{1, EUR}, rate(EUR, KWD, scaled(35875, -5)), Rounding::half_even) ==
              Money{scaled(359, -3), KWD});
  constexpr ExchangeRate gold = rate(USD, XAU, scaled(26, -5));
  CHECK_TWICE(convert(Money{1, USD}, gold, Rounding::half_even) == Errc::not_defined);
  CHECK_TWICE(*convert(Money{1, USD}, gold, 6, Rounding::half_even) == Money{scaled(26, -5), XAU});
}

TEST_CASE("an inverse is asked for, with digits and rounding") {
  constexpr ExchangeRate dollar_euro = *euro_dollar.inverse(5, Rounding::half_even);
  CHECK_TWICE(dollar_euro == rate(USD, EUR, scaled(85172, -5)));
  CHECK_TWICE(*convert(Money{100, USD}, dollar_euro, Rounding::half_even) ==
              Money{scaled(8517, -2), EUR});
  CHECK_TWICE(euro_dollar.inverse(1, Rounding::up)->price() == scaled(9, -1));
  CHECK_TWICE(rate(EUR, USD, 8).inverse(38, Rounding::half_even)->price() == scaled(125, -3));
  CHECK_TWICE(rate(EUR, USD, 1000).inverse(1, Rounding::up)->price() == scaled(1, -3));
  CHECK_TWICE(euro_dollar.inverse(0, Rounding::up) == Errc::out_of_range);
  CHECK_TWICE(euro_dollar.inverse(39, Rounding::up) == Errc::out_of_range);
}

TEST_CASE("the inverse of a quote has both prices, the ask's from the bid") {
  constexpr ExchangeRate quote = *rate(EUR, USD, 8).with_bid_ask(5, 10);
  constexpr ExchangeRate inverse = *quote.inverse(3, Rounding::half_even);
  CHECK_TWICE(*inverse.price(Side::bid) == scaled(1, -1));
  CHECK_TWICE(inverse.price() == scaled(125, -3));
  CHECK_TWICE(*inverse.price(Side::ask) == scaled(2, -1));
  CHECK_TWICE(quote != *rate(EUR, USD, 8).with_bid_ask(5, 11));
}

TEST_CASE("the inverse of a large price keeps as many digits as that of a small one") {
  constexpr ExchangeRate rupiah = rate(EUR, IDR, scaled(2008205, -2));
  CHECK_TWICE(rupiah.inverse(6, Rounding::half_even)->price() == scaled(497957, -10));
  RandomNumbers random{7};
  for (int round = 0; round < 5'000; ++round) {
    const Decimal price = scaled(random.between(1, 99'999'999), static_cast<int>(round % 23) - 11);
    const int digits = static_cast<int>(random.between(1, 30));
    const Decimal inverse = rate(EUR, USD, price).inverse(digits, Rounding::down)->price();
    const Decimal bare = inverse.normalized();
    CHECK(detail::count_digits({bare.coefficient_high(), bare.coefficient_low()}) <= digits);
    CHECK(inverse * price <= 1);
    const Decimal next = inverse + scaled(1, bare.exponent());
    if (inverse * price != 1) CHECK(next * price > 1);
  }
}

TEST_CASE("a dealer's side is asked for, and a rate without it has no such price") {
  constexpr Money amount{100, EUR};
  CHECK_TWICE(*convert(amount, euro_dollar_dealt, Rounding::half_even, Side::bid) ==
              Money{scaled(11740, -2), USD});
  CHECK_TWICE(*convert(amount, euro_dollar_dealt, Rounding::half_even, Side::ask) ==
              Money{scaled(11743, -2), USD});
  CHECK_TWICE(*convert(amount, euro_dollar_dealt, Rounding::half_even) ==
              Money{scaled(11741, -2), USD});
  CHECK_TWICE(convert(amount, euro_dollar, Rounding::half_even, Side::bid) == Errc::no_rate);
  CHECK_TWICE(euro_dollar_dealt.price(Side::ask) == scaled(11743, -4));
  CHECK_TWICE(name(Side::mid) == "mid" && name(Side::bid) == "bid" && name(Side::ask) == "ask");
}

TEST_CASE("the inverse turns bid and ask round, and the bid stays the lower one") {
  constexpr ExchangeRate inverse = *euro_dollar_dealt.inverse(6, Rounding::half_even);
  CHECK_TWICE(inverse.price(Side::bid) == scaled(851571, -6));
  CHECK_TWICE(inverse.price(Side::ask) == scaled(851789, -6));
}

TEST_CASE("a chain of rates rounds once, at the end") {
  constexpr ExchangeRate yuan_euro = *euro_yuan.inverse(30, Rounding::half_even);
  CHECK_TWICE(*convert(Money{39'800'000'000, CNY}, {yuan_euro, euro_dollar}, Rounding::half_even) ==
              Money{scaled(559'021'665'012, -2), USD});
  CHECK_TWICE(*convert(Money{1, EUR},
                       {euro_yuan, rate(CNY, JPY, 20), rate(JPY, USD, scaled(7, -3))}, 4,
                       Rounding::half_even) == Money{scaled(11703, -4), USD});
  CHECK_TWICE(convert(Money{1, EUR}, {euro_dollar, euro_yuan}, Rounding::up) ==
              Errc::rate_does_not_apply);
  CHECK_TWICE(convert(Money{1, USD}, {euro_dollar}, Rounding::up) == Errc::rate_does_not_apply);
  CHECK_TWICE(convert(Money{1, EUR}, {euro_dollar}, Rounding::up, Side::bid) == Errc::no_rate);
}

TEST_CASE("a sum converted and a converted sum differ by at most one unit") {
  RandomNumbers random{8};
  for (int round = 0; round < 20'000; ++round) {
    const ExchangeRate at = rate(EUR, USD, scaled(random.between(1, 999'999), -4));
    const Money a{scaled(random.between(-100'000, 100'000), -2), EUR};
    const Money b{scaled(random.between(-100'000, 100'000), -2), EUR};
    const auto how = static_cast<Rounding>(random.between(0, 6));
    const Money apart = *checked_add(*convert(a, at, how), *convert(b, at, how));
    const Money together = *convert(*checked_add(a, b), at, how);
    CHECK(checked_sub(apart, together)->abs().amount() <= scaled(1, -2));
  }
}
