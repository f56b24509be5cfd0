// Checks the exchange rates of a day: ways, gaps, sides, sums.
// SPDX-License-Identifier: MIT
#include "finq/fx.hpp"

#include <type_traits>
#include <vector>

#include "check_twice.hpp"
#include "finq/money_in.hpp"
#include "finq/parse.hpp"
#include "random_numbers.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

constexpr Rounding half_even = Rounding::half_even;
constexpr ExchangeRates book = *ExchangeRates::over(rates::list, EUR);
constexpr Fx on_friday = book.on(friday);
constexpr Fx on_tuesday = book.on(tuesday);
constexpr Date sunday = day(2025, 9, 28);

// A book with rates of other bases beside the euro's, and a dealer's prices.
constexpr ExchangeRate dealt(Currency base, Currency quote, std::int64_t bid, std::int64_t price,
                             std::int64_t ask) {
  return *rate(base, quote, scaled(price, -4), tuesday)
              .with_bid_ask(scaled(bid, -4), scaled(ask, -4));
}
constexpr ExchangeRate mixed[] = {
    dealt(EUR, CNH, 8'3600, 8'3700, 8'3800), dealt(EUR, CNY, 8'3500, 8'3600, 8'3700),
    dealt(EUR, GBP, 8700, 8730, 8760),       dealt(EUR, USD, 1'1700, 1'1750, 1'1800),
    dealt(GBP, USD, 1'3400, 1'3450, 1'3500), rate(USD, JPY, 148, tuesday),
};
constexpr Fx mixed_fx = ExchangeRates::over(mixed, EUR)->on(tuesday);

}  // namespace

TEST_CASE("the rates of a day are a plain value, and may be none") {
  static_assert(std::is_trivially_copyable_v<Fx>);
  static_assert(std::is_default_constructible_v<Fx>);
  CHECK_TWICE(Fx{}.convert(Money{1, USD}, EUR, half_even) == Errc::no_rate);
  CHECK_TWICE(*Fx{}.convert(Money{1, USD}, USD, half_even) == Money{1, USD});
}

TEST_CASE("39.8 billion yuan were 5.6 billion dollars on 2025-09-30") {
  static constexpr ExchangeRate day_rates[] = {rate(EUR, CNY, scaled(83591, -4), tuesday),
                                               rate(EUR, USD, scaled(11741, -4), tuesday)};
  constexpr Fx fx = ExchangeRates::over(day_rates, EUR)->on(tuesday);
  CHECK_TWICE(*fx.convert(Money{39'800'000'000, CNY}, USD, half_even) ==
              cents(5'590'216'650'12, USD));
}

TEST_CASE("a rate is used forwards, backwards, and by way of the base") {
  CHECK_TWICE(*on_friday.convert(Money{100, EUR}, USD, half_even) == cents(116'72, USD));
  CHECK_TWICE(*on_friday.convert(Money{100, USD}, EUR, half_even) == cents(85'68, EUR));
  CHECK_TWICE(*on_friday.convert(Money{100, USD}, JPY, half_even) == Money{14'997, JPY});
  CHECK_TWICE(*on_friday.convert(Money{100, USD}, JPY, 3, half_even) ==
              Money{scaled(14'997'430, -3), JPY});
  CHECK_TWICE(*on_friday.convert(cents(1'005, USD), USD, half_even) == cents(1'005, USD));
  CHECK_TWICE(*on_friday.convert(Money{scaled(1005, -3), USD}, USD, Rounding::up) ==
              cents(1'01, USD));
  CHECK_TWICE(on_friday.convert(Money{100, USD}, GBP, half_even) == Errc::no_rate);
  CHECK_TWICE(on_friday.convert(Money{100, GBP}, USD, half_even) == Errc::no_rate);
  CHECK_TWICE(on_friday.convert(Money{100, GBP}, CHF, half_even) == Errc::no_rate);
  CHECK_TWICE(on_friday.convert(Money{100, USD}, XAU, half_even) == Errc::not_defined);
}

TEST_CASE("the rate itself is as the book has it") {
  CHECK_TWICE(*on_friday.rate(EUR, USD) == rates::list[2]);
  CHECK_TWICE(on_friday.rate(USD, EUR) == Errc::no_rate);
  CHECK_TWICE(on_friday.rate(USD, JPY) == Errc::no_rate);
  CHECK_TWICE(*mixed_fx.rate(USD, JPY) == mixed[5]);
}

TEST_CASE("weekends and holidays obey the gap policy") {
  constexpr Money euro{1, EUR};
  CHECK_TWICE(book.on(sunday).convert(euro, USD, half_even) == Errc::no_rate);
  CHECK_TWICE(book.on(sunday, last_before(1)).convert(euro, USD, half_even) == Errc::no_rate);
  CHECK_TWICE(*book.on(sunday, last_before(2)).convert(euro, USD, half_even) == cents(1'17, USD));
  CHECK_TWICE(book.on(day(2025, 9, 25), last_before(9)).convert(euro, USD, half_even) ==
              Errc::no_rate);
  CHECK_TWICE(*book.on(Date::latest(), last_before(4'000'000)).convert(euro, JPY, half_even) ==
              Money{174, JPY});
  CHECK_TWICE(book.on(Date::latest(), last_before(1'000'000)).convert(euro, JPY, half_even) ==
              Errc::no_rate);
}

TEST_CASE("all rates are of the book's latest day: what it does not quote has no rate") {
  // The yuan has no rate on Tuesday, though it had one on Friday.
  constexpr Money yuan{100, CNY};
  CHECK_TWICE(on_tuesday.convert(yuan, USD, half_even) == Errc::no_rate);
  constexpr Fx fx = book.on(tuesday, last_before(4));
  CHECK_TWICE(fx.convert(yuan, USD, half_even) == Errc::no_rate);
  CHECK_TWICE(fx.rate(EUR, CNY) == Errc::no_rate);
  CHECK_TWICE(fx.convert_along(yuan, {EUR, USD}, half_even) == Errc::no_rate);
  CHECK_TWICE(*fx.convert(Money{100, JPY}, USD, half_even) ==
              *on_tuesday.convert(Money{100, JPY}, USD, half_even));
}

TEST_CASE("the rate between two currencies comes before the way by the base") {
  CHECK_TWICE(*mixed_fx.convert(Money{100, GBP}, USD, half_even) == cents(134'50, USD));
  CHECK_TWICE(*mixed_fx.convert(Money{100, USD}, GBP, half_even) == cents(74'35, GBP));
  CHECK_TWICE(mixed_fx.explain(Money{100, USD}, GBP, half_even)->step_count == 1);
  CHECK_TWICE(mixed_fx.explain(Money{100, USD}, GBP, half_even)->steps[0].is_backward);
  CHECK_TWICE(mixed_fx.explain(Money{100, USD}, CNY, half_even)->step_count == 2);
}

TEST_CASE("no other way is tried: a chain must be named") {
  constexpr Money pounds{100, GBP};
  CHECK_TWICE(mixed_fx.convert(pounds, JPY, half_even) == Errc::no_rate);
  CHECK_TWICE(*mixed_fx.convert_along(pounds, {USD, JPY}, half_even) == Money{19'906, JPY});
  CHECK_TWICE(*mixed_fx.convert_along(pounds, {EUR, USD}, half_even) == cents(134'59, USD));
  CHECK_TWICE(mixed_fx.convert_along(pounds, {CNY, USD}, half_even) == Errc::no_rate);
  CHECK_TWICE(mixed_fx.explain_along(pounds, {EUR, USD, JPY}, half_even)->step_count == 3);
}

TEST_CASE("offshore yuan is a currency of its own") {
  CHECK_TWICE(*mixed_fx.convert(Money{100, EUR}, CNH, half_even) == Money{837, CNH});
  CHECK_TWICE(*mixed_fx.convert(Money{100, EUR}, CNY, half_even) == Money{836, CNY});
  CHECK_TWICE(on_friday.convert(Money{100, EUR}, CNH, half_even) == Errc::no_rate);
  CHECK_TWICE(on_friday.convert(Money{100, CNH}, EUR, half_even) == Errc::no_rate);
}

TEST_CASE("what converts one way converts the other, bitcoin too") {
  static constexpr ExchangeRate coins[] = {rate(EUR, BTC, scaled(103, -7), tuesday)};
  constexpr Fx fx = ExchangeRates::over(coins, EUR)->on(tuesday);
  CHECK_TWICE(*fx.convert(Money{1000, EUR}, BTC, half_even) == Money{scaled(103, -4), BTC});
  CHECK_TWICE(*fx.convert(Money{scaled(103, -4), BTC}, EUR, half_even) == Money{1000, EUR});
}

TEST_CASE("a dealer's bid is the smaller result whichever way the rates are used") {
  static constexpr Money yuan{100, CNY};
  constexpr auto by = [](Side side) { return mixed_fx.convert(yuan, USD, half_even, side); };
  CHECK_TWICE(*by(Side::bid) == cents(13'98, USD));  // × 1.1700 / 8.3700
  CHECK_TWICE(*by(Side::mid) == cents(14'06, USD));
  CHECK_TWICE(*by(Side::ask) == cents(14'13, USD));  // × 1.1800 / 8.3500
  CHECK_TWICE(*mixed_fx.convert(yuan, EUR, 4, half_even, Side::bid) ==
              Money{scaled(11'9474, -4), EUR});
  CHECK_TWICE(mixed_fx.convert(Money{1, USD}, JPY, half_even, Side::bid) == Errc::no_rate);
}

TEST_CASE("amounts of two currencies compare without rounding") {
  CHECK_TWICE(*on_friday.compare(Money{100, EUR}, cents(116'72, USD)) == 0);
  CHECK_TWICE(*on_friday.compare(Money{100, EUR}, Money{scaled(116'7199, -4), USD}) > 0);
  CHECK_TWICE(*on_friday.compare(cents(116'71, USD), Money{100, EUR}) < 0);
  CHECK_TWICE(*on_friday.compare(Money{1, USD}, Money{1, CNY}) > 0);
  CHECK_TWICE(*on_friday.compare(Money{-1, USD}, Money{-1, CNY}) < 0);
  CHECK_TWICE(*on_friday.compare(Money{1, GBP}, Money{2, GBP}) < 0);
  CHECK_TWICE(on_friday.compare(Money{1, USD}, Money{1, GBP}) == Errc::no_rate);
}

TEST_CASE("a sum is made of amounts that are converted and rounded one by one") {
  constexpr Money amounts[] = {Money{100, EUR}, Money{100, USD}, Money{10'000, JPY}};
  CHECK_TWICE(*on_friday.sum(amounts, USD, half_even) == cents(283'40, USD));
  CHECK_TWICE(
      *(Money{100, EUR} + Money{100, USD} + Money{10'000, JPY}).in(USD, on_friday, half_even) ==
      cents(283'40, USD));
  CHECK_TWICE(*on_friday.convert(Money{100, EUR} + Money{100, USD}, USD, half_even) ==
              cents(216'72, USD));
  CHECK_TWICE((Money{100, EUR} + Money{1, GBP}).in(USD, on_friday, half_even) == Errc::no_rate);
  CHECK_TWICE(on_friday.sum(MoneyBag{Money{1, GBP}}, USD, half_even) == Errc::no_rate);
}

TEST_CASE("a bag and a sum take the dealer's side that is asked for") {
  constexpr Money amounts[] = {Money{100, CNY}, Money{100, USD}};
  constexpr MoneyBag bag = amounts[0] + amounts[1];
  CHECK_TWICE(*mixed_fx.sum(amounts, USD, half_even, Side::bid) == cents(113'98, USD));
  CHECK_TWICE(*mixed_fx.convert(bag, USD, half_even, Side::ask) == cents(114'13, USD));
  CHECK_TWICE(*bag.in(USD, mixed_fx, half_even, Side::bid) == cents(113'98, USD));
  CHECK_TWICE(on_friday.convert(bag, USD, half_even, Side::bid) == Errc::no_rate);
}

TEST_CASE("an amount with its currency in the type converts as Money does") {
  constexpr MoneyIn<USD> dollars{100};
  CHECK_TWICE(*on_friday.convert(dollars, EUR, half_even) == cents(85'68, EUR));
  CHECK_TWICE(*on_friday.convert(dollars, EUR, 1, half_even) == Money{scaled(857, -1), EUR});
  CHECK_TWICE(MoneyIn<EUR>::from(on_friday.convert(dollars, EUR, half_even)) ==
              MoneyIn<EUR>{scaled(85'68, -2)});
  CHECK_TWICE(*on_friday.compare(dollars, MoneyIn<EUR>{86}) < 0);
  CHECK_TWICE(on_friday.explain(dollars, EUR, half_even)->from == Money{100, USD});
}

TEST_CASE("a range stays a range and up to stays up to") {
  constexpr Range<Money> range{Money{100, EUR}, Money{200, EUR}};
  CHECK_TWICE(*on_friday.convert(range, USD, half_even) ==
              Range<Money>{cents(116'72, USD), cents(233'44, USD)});
  const Match match = *parse<Match>("up to $53 billion a year");
  const Match converted = *on_friday.convert(match, EUR, half_even);
  CHECK(*converted.quantity().as<Money>() == cents(45'407'813'570'94, EUR));
  CHECK(converted.qualifier() == Qualifier::up_to);
  CHECK(converted.per() == "year");
  CHECK(converted.text() == "$53 billion");
  CHECK(converted.is_assumed());
  const Match both = *on_friday.convert(*parse<Match>("€40 to €60 million"), USD, half_even);
  CHECK(*both.quantity().as<Range<Money>>() ==
        Range<Money>{Money{46'688'000, USD}, Money{70'032'000, USD}});
  CHECK(on_friday.convert(*parse<Match>("34%"), USD, half_even) == Errc::wrong_kind);
}

TEST_CASE("explain gives every rate, which way it was used, and how the result was rounded") {
  constexpr Conversion conversion =
      *book.on(sunday, last_before(3)).explain(Money{100, USD}, JPY, Rounding::down);
  CHECK_TWICE(conversion.from == Money{100, USD} && conversion.to == Money{14'997, JPY});
  CHECK_TWICE(conversion.step_count == 2);
  CHECK_TWICE(conversion.steps[0].rate == rates::list[2] && conversion.steps[0].is_backward);
  CHECK_TWICE(conversion.steps[1].rate == rates::list[1] && !conversion.steps[1].is_backward);
  CHECK_TWICE(conversion.steps[0].from() == USD && conversion.steps[0].to() == EUR);
  CHECK_TWICE(conversion.rounding == Rounding::down && conversion.decimals == 0);
  CHECK_TWICE(conversion.day == sunday && conversion.gap == last_before(3));
  CHECK_TWICE(on_friday.explain(Money{1, USD}, USD, half_even)->step_count == 0);
  CHECK_TWICE(on_friday.explain(Money{1, USD}, GBP, half_even).error() == Errc::no_rate);
}

TEST_CASE("what is converted and converted back differs by what was rounded") {
  RandomNumbers random{10};
  for (int round = 0; round < 20'000; ++round) {
    const Decimal prices[] = {scaled(random.between(1, 9'999'999), -4),
                              scaled(random.between(1, 9'999'999), -4)};
    const ExchangeRate pair[] = {rate(EUR, JPY, prices[0], friday),
                                 rate(EUR, USD, prices[1], friday)};
    const Fx fx = ExchangeRates::over(pair, EUR)->on(friday);
    const Money amount = cents(random.between(-100'000'000, 100'000'000), USD);
    const auto how = static_cast<Rounding>(random.between(0, 2));
    const Money there = *fx.convert(amount, JPY, 6, how);
    const Money back = *fx.convert(there, USD, 6, how);
    // Half a unit of the last digit each way; that of the way there counts in dollars.
    const Decimal half = scaled(5, -7);
    const Decimal allowed = half + *divide(half * prices[1], prices[0], 12, Rounding::up);
    CHECK((back.amount() - amount.amount()).abs() <= allowed);
  }
}

TEST_CASE("a sum converted by way of the base and the converted sum differ by at most one unit") {
  RandomNumbers random{11};
  constexpr Currency currencies[] = {EUR, JPY, KWD, USD};
  for (int round = 0; round < 20'000; ++round) {
    const ExchangeRate triple[] = {rate(EUR, JPY, scaled(random.between(1, 999'999), -2), friday),
                                   rate(EUR, KWD, scaled(random.between(1, 999'999), -5), friday),
                                   rate(EUR, USD, scaled(random.between(1, 999'999), -4), friday)};
    const Fx fx = ExchangeRates::over(triple, EUR)->on(friday);
    const Currency from = currencies[random.between(0, 3)];
    const Currency to = currencies[random.between(0, 3)];
    const Money a{scaled(random.between(-9'999'999, 9'999'999), -3), from};
    const Money b{scaled(random.between(-9'999'999, 9'999'999), -3), from};
    const auto how = static_cast<Rounding>(random.between(0, 6));
    const Money apart = *checked_add(*fx.convert(a, to, how), *fx.convert(b, to, how));
    const Money together = *fx.convert(*checked_add(a, b), to, how);
    CHECK(checked_sub(apart, together)->abs().amount() <= scaled(1, -*to.minor_units()));
  }
}
