// Checks the book of exchange rates that owns its storage.
// SPDX-License-Identifier: MIT
#include "finq/rate_book.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <type_traits>
#include <utility>
#include <vector>

#include "check_twice.hpp"
#include "random_numbers.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

std::vector<ExchangeRate> few() { return {std::begin(rates::list), std::end(rates::list)}; }

std::vector<ExchangeRate> many() {
  std::vector<ExchangeRate> all;
  for (int i = 0; i < 40; ++i) {
    for (const Currency quote : {AUD, CHF, GBP, JPY, USD}) {
      all.push_back(rate(EUR, quote, 1 + i, *friday.plus_days(i)));
    }
  }
  return all;
}

// What a book must be, whichever way it was made.
void check_order(const RateBook& book) {
  const auto view = ExchangeRates::over(book.begin(), book.size(), book.base());
  REQUIRE(view.has_value());
  CHECK(view->has_others() == book.view().has_others());
}

template <class Book>
concept GivesViews = requires(Book&& book) {
  static_cast<Book&&>(book).view();
};
template <class Book>
concept GivesDays = requires(Book&& book) {
  static_cast<Book&&>(book).on(Date{});
};

}  // namespace

TEST_CASE("a book is regular, cheap to move, and gives no view of what goes away") {
  static_assert(std::regular<RateBook>);
  static_assert(std::is_nothrow_move_constructible_v<RateBook>);
  static_assert(!std::is_convertible_v<Currency, RateBook>);
  static_assert(GivesViews<const RateBook&> && !GivesViews<RateBook>);
  static_assert(GivesDays<const RateBook&> && !GivesDays<RateBook>);
  CHECK(RateBook{}.base() == Currency{});
  CHECK(RateBook{EUR}.base() == EUR);
  CHECK(RateBook{EUR} != RateBook{USD});
}

TEST_CASE("an empty book has no rate and no day") {
  const RateBook book{EUR};
  CHECK(book.is_empty());
  CHECK(book.size() == 0);
  CHECK(book.begin() == book.end());
  CHECK(book.first_day() == Errc::no_rate);
  CHECK(book.last_day() == Errc::no_rate);
  CHECK(book.on(friday).convert(Money{1, EUR}, USD, Rounding::half_even) == Errc::no_rate);
}

TEST_CASE("a book converts by the rates of its day") {
  const RateBook book = *RateBook::of(few(), EUR);
  CHECK(book.size() == 5);
  CHECK(*book.first_day() == friday);
  CHECK(*book.last_day() == tuesday);
  CHECK(*book.on(friday).convert(Money{100, EUR}, USD, Rounding::half_even) == cents(116'72, USD));
  CHECK(book.on(day(2025, 9, 28)).convert(Money{100, EUR}, USD, Rounding::half_even) ==
        Errc::no_rate);
  CHECK(*book.on(day(2025, 9, 28), last_before(2))
             .convert(Money{100, EUR}, USD, Rounding::half_even) == cents(116'72, USD));
}

TEST_CASE("a book is the same whichever way its rates come") {
  const RateBook sorted = *RateBook::of(many(), EUR);
  check_order(sorted);
  std::vector<ExchangeRate> turned = many();
  std::reverse(turned.begin(), turned.end());
  CHECK(*RateBook::of(turned, EUR) == sorted);
  // As a feed has them: the newest day first, the currencies of a day in order.
  std::vector<ExchangeRate> newest_first;
  for (auto first = turned.begin(); first != turned.end(); first += 5) {
    newest_first.insert(newest_first.end(), std::make_reverse_iterator(first + 5),
                        std::make_reverse_iterator(first));
  }
  CHECK(*RateBook::of(newest_first, EUR) == sorted);
}

TEST_CASE("rates added in any order, one by one or many at once, make the same book") {
  const RateBook sorted = *RateBook::of(many(), EUR);
  RandomNumbers random{4};
  for (int round = 0; round < 50; ++round) {
    std::vector<ExchangeRate> mixed = many();
    for (std::size_t i = mixed.size(); i > 1; --i) {
      const auto other = static_cast<std::size_t>(random.between(0, static_cast<int>(i) - 1));
      std::swap(mixed[i - 1], mixed[other]);
    }
    CHECK(*RateBook::of(mixed, EUR) == sorted);
    RateBook one_by_one{EUR};
    for (const ExchangeRate& rate : mixed) REQUIRE(*one_by_one.add(rate) == 1);
    CHECK(one_by_one == sorted);
    const auto half = random.between(0, static_cast<int>(mixed.size()));
    const auto middle = mixed.begin() + static_cast<std::ptrdiff_t>(half);
    RateBook two_parts{EUR};
    const std::vector<ExchangeRate> behind{middle, mixed.end()};
    const std::vector<ExchangeRate> before{mixed.begin(), middle};
    REQUIRE(*two_parts.add(behind) == behind.size());
    REQUIRE(*two_parts.add(before) == before.size());
    CHECK(two_parts == sorted);
  }
}

TEST_CASE("the same rate again changes nothing, another of its day and pair is refused") {
  RateBook book = *RateBook::of(few(), EUR);
  const RateBook before = book;
  const ExchangeRate other = rate(EUR, USD, scaled(11742, -4), tuesday);
  CHECK(*book.add(rates::list[4]) == 0);
  CHECK(*book.add(rates::list[0]) == 0);
  CHECK(*book.add(few()) == 0);
  CHECK(*book.add(before) == 0);
  CHECK(book == before);
  CHECK(book.add(other) == Errc::rates_differ);
  const ExchangeRate next = rate(EUR, USD, 2, day(2025, 10, 1));
  CHECK(book.add({next, other}) == Errc::rates_differ);
  CHECK(book.add(std::vector{next, rate(EUR, USD, 3, next.date())}) == Errc::rates_differ);
  CHECK(book == before);
  CHECK(RateBook::of({other, rates::list[4]}, EUR).error() == Errc::rates_differ);
  CHECK(RateBook::of({other, rates::list[4], other}, EUR).error() == Errc::rates_differ);
  CHECK(RateBook::of({other, other}, EUR)->size() == 1);
}

TEST_CASE("a rate that differs in a dealer's price alone is another") {
  RateBook book = *RateBook::of(few(), EUR);
  const ExchangeRate dealt = *rates::list[4].with_bid_ask(scaled(11740, -4), scaled(11742, -4));
  CHECK(book.add(dealt) == Errc::rates_differ);
}

TEST_CASE("today's book is added to that of the days before") {
  RateBook book = *RateBook::of({rates::list[2], rates::list[0]}, EUR);
  const RateBook today = *RateBook::of({rates::list[4]}, EUR);
  CHECK(*book.add(today) == 1);
  CHECK(*book.last_day() == tuesday);
  CHECK(book.size() == 3);
  CHECK(book.add(RateBook{USD}) == Errc::currency_mismatch);
  check_order(book);
}

TEST_CASE("rates of another base are noticed, however they come") {
  const ExchangeRate cross = rate(USD, JPY, 148, tuesday);
  RateBook book = *RateBook::of(few(), EUR);
  CHECK(!book.view().has_others());
  CHECK(*book.add(cross) == 1);
  CHECK(book.view().has_others());
  CHECK(*book.on(tuesday).convert(Money{100, USD}, JPY, Rounding::half_even) == Money{14'800, JPY});
  RateBook at_once = *RateBook::of(few(), EUR);
  CHECK(*at_once.add(std::vector{cross}) == 1);
  CHECK(at_once == book);
  check_order(at_once);
}

TEST_CASE("the view is the one that is made over the same rates, without looking at each") {
  const RateBook book = *RateBook::of(few(), EUR);
  const ExchangeRates view = book.view();
  CHECK(view.begin() == book.begin());
  CHECK(view.end() == book.end());
  CHECK(view.base() == EUR);
  CHECK(view[2] == rates::list[2]);
}
